//! Checks a session file: that it can be read, that its answers are the method's, and that they follow from its history.

use std::collections::BTreeSet;
use std::path::Path;

use super::super::Outcome;
use super::super::desk::Desk;
use super::super::failure::{Code, Failure};
use super::{Finding, found, shown};
use crate::locale::Said;
use crate::method::{Method, Place, Value, builtin, nearest};
use crate::session::{Refusal, Session, Subject};
use crate::store::{Access, Notice, Places, Store, StoreError};

pub(super) fn check(desk: &Desk<'_>, path: &Path) -> Result<Outcome, Failure> {
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    // Where the store lies does not matter for a file that is named by its path.
    let store = Store::at(whole.parent().unwrap_or(Path::new("/")));
    let location = store.find(&whole.to_string_lossy());
    let opened = location.and_then(|location| store.open(location, Access::Read));
    let opened = match opened {
        Ok(opened) => opened,
        Err(error @ StoreError::Failed { .. }) => return Err(desk.storage(&error)),
        Err(error) => {
            let place = match &error {
                StoreError::Unreadable { line, column, .. } => at(path, *line, *column),
                _ => at(path, 0, 0),
            };
            let said = desk.storage_said(&error);
            return Ok(found(desk, &[Finding { place, said }]));
        }
    };
    let mut findings: Vec<Finding> = opened
        .notices
        .iter()
        .filter(|notice| !matches!(notice, Notice::Recovered { .. } | Notice::NoLocks))
        .map(|notice| Finding {
            place: at(path, 0, 0),
            said: desk.notice(notice),
        })
        .collect();
    let session = &opened.session;
    let note = |said| Finding {
        place: at(path, 0, 0),
        said,
    };
    if let Some(method) = method(desk, session) {
        findings.extend(answers(desk, &method, session).into_iter().map(note));
    } else {
        let arguments = [("wanted", (&session.state.method.id).into())];
        findings.push(note(desk.locale.said("cli-no-such-method", &arguments)));
    }
    if !follows(session) {
        findings.push(note(desk.locale.said("cli-check-history", &[])));
    }
    if !findings.is_empty() {
        return Ok(found(desk, &findings));
    }
    let arguments = [
        ("title", (&session.state.title).into()),
        ("changes", session.history().len().into()),
    ];
    let mut data = desk.locale.say("cli-check-clean-session", &arguments);
    data.push('\n');
    Ok(Outcome {
        data,
        code: Code::Done,
        ..Outcome::default()
    })
}

fn at(path: &Path, line: usize, column: usize) -> Place {
    Place {
        file: shown(path),
        line,
        column,
    }
}

/// Returns the session's method, from the data folder or built in.
fn method(desk: &Desk<'_>, session: &Session) -> Option<Method> {
    let wanted = &session.state.method.id;
    let named = desk
        .places()
        .ok()
        .map(|places: Places| places.methods().join(wanted));
    let installed = named.filter(|folder| crate::method::is_name(wanted) && folder.is_dir());
    let sources = installed.map_or_else(builtin, |folder| crate::store::pack::read_folder(&folder));
    Method::load(&sources)
        .ok()
        .filter(|method| method.id == *wanted)
}

/// Returns what the method does not know of the session's answers.
fn answers(desk: &Desk<'_>, method: &Method, session: &Session) -> Vec<Said> {
    let state = &session.state;
    let answered = state.answers.iter().filter_map(|(subject, answer)| {
        let value = answer.value.as_ref()?;
        Some((subject, value))
    });
    let decided = state
        .decisions
        .iter()
        .map(|record| (&record.subject, &record.value));
    let mut told = BTreeSet::new();
    let mut said = Vec::new();
    for (subject, value) in answered.chain(decided) {
        if let Some(refusal) = wrong(method, session, subject, value)
            && told.insert(format!("{refusal:?}"))
        {
            said.push(desk.locale.refusal(method, &refusal));
        }
    }
    said
}

fn wrong(method: &Method, session: &Session, subject: &Subject, value: &Value) -> Option<Refusal> {
    let id = subject.item.to_string();
    let Some(item) = method.item(&id) else {
        let nearest = nearest(&id, method.items().map(|item| item.id.as_str()));
        return Some(Refusal::UnknownItem { item: id, nearest });
    };
    if let Some(service) = &subject.service
        && session.service(service.as_str()).is_none()
    {
        return Some(Refusal::UnknownService {
            service: service.to_string(),
            nearest: None,
        });
    }
    if !value.fits(item.answer) {
        return Some(Refusal::WrongKind {
            item: id,
            expected: item.answer,
        });
    }
    let chosen = match value {
        Value::Option(option) => std::slice::from_ref(option),
        Value::Options(options) => options,
        _ => &[],
    };
    let unknown = chosen
        .iter()
        .find(|option| item.option(option.as_str()).is_none())?;
    Some(Refusal::UnknownOption {
        item: id,
        found: unknown.to_string(),
        known: item
            .options
            .iter()
            .map(|option| option.id.to_string())
            .collect(),
    })
}

/// Says whether the state is what the changes make; a file edited by hand may differ.
fn follows(session: &Session) -> bool {
    Session::replay(session.history().iter().cloned())
        .is_ok_and(|replayed| replayed.state == session.state)
}
