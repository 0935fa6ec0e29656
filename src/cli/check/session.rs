//! Checks a session: the shape of its files, its answers against the method, and its state against its history.

use std::path::Path;

use super::super::Outcome;
use super::super::desk::Desk;
use super::super::failure::{Code, Failure};
use super::{Finding, found, shown};
use crate::method::{Method, Pack, Place};
use crate::session::{Session, contradictions, line_and_column, offset_of};
use crate::store::{
    self, Access, Location, Notice, Opened, Places, Store, StoreError, Wrong, inspect,
};

/// Checks the session at a path.
pub(super) fn check_path(desk: &Desk<'_>, path: &Path) -> Result<Outcome, Failure> {
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    // Where the store lies does not matter for a file that is named by its path.
    let store = Store::at(whole.parent().unwrap_or(Path::new("/")));
    match store.find(&whole.to_string_lossy()) {
        Ok(location) => check(desk, &store, location, Some(path)),
        Err(error) => Err(desk.storage(&error)),
    }
}

/// Checks a session of the store.
pub(super) fn check(
    desk: &Desk<'_>,
    store: &Store,
    location: Location,
    named: Option<&Path>,
) -> Result<Outcome, Failure> {
    let checking = Checking {
        desk,
        built_in: store::pack::built_in().in_language(desk.locale.code()),
        location: &location,
        named,
    };
    let inspected = match inspect(&location) {
        Ok(inspected) => inspected,
        Err(error @ StoreError::Failed { .. }) => return Err(desk.storage(&error)),
        Err(error) => return Ok(found(desk, &[checking.refused(&error)])),
    };
    let faults = inspected.faults.iter();
    let mut findings: Vec<_> = faults.map(|found| checking.file_fault(found)).collect();
    let sound = findings.iter().all(|finding| finding.remark);
    let opened = match store.open(location.clone(), Access::Read) {
        Ok(opened) => opened,
        Err(error @ StoreError::Failed { .. }) => return Err(desk.storage(&error)),
        Err(error) => {
            let newer =
                matches!(&error, StoreError::Unreadable { reason, .. } if reason.is_newer());
            if sound || newer {
                findings = vec![checking.refused(&error)];
            }
            return Ok(found(desk, &findings));
        }
    };
    if let Some(notice) = opened.notices.iter().find(|notice| notice.is_newer()) {
        // What a later program has written is for that program to check.
        return Ok(found(desk, &[checking.notice(notice)]));
    }
    if opened.notices.iter().any(Notice::is_older) {
        // Its shape was right when it was written.
        findings.clear();
    }
    let told = |notice: &&Notice| match notice {
        Notice::Recovered { .. } | Notice::NoLocks | Notice::Torn => false,
        Notice::FromHistory { .. } | Notice::Missing { .. } => sound,
        _ => true,
    };
    let notices = opened.notices.iter().filter(told);
    findings.extend(notices.map(|notice| checking.notice(notice)));
    let from_file = |notice: &Notice| !matches!(notice, Notice::FromHistory { .. });
    if opened.notices.iter().all(from_file) {
        findings.extend(checking.contradictions(&opened.session, &inspected.text));
    }
    if findings.is_empty() {
        return Ok(clean(desk, &opened));
    }
    Ok(found(desk, &findings))
}

fn clean(desk: &Desk<'_>, opened: &Opened) -> Outcome {
    let session = &opened.session;
    let arguments = [
        ("title", (&session.state.title).into()),
        ("changes", session.history().len().into()),
    ];
    let mut data = desk.locale.say("cli-check-clean-session", &arguments);
    data.push('\n');
    Outcome {
        data,
        code: Code::Done,
        ..Outcome::default()
    }
}

/// Puts what is found into words.
struct Checking<'c> {
    desk: &'c Desk<'c>,
    built_in: Method,
    location: &'c Location,
    /// The path as it was written, where one was.
    named: Option<&'c Path>,
}

impl Checking<'_> {
    fn at(&self, line: usize, column: usize) -> Place {
        Place {
            file: self.file(&self.location.file),
            line,
            column,
        }
    }

    /// Returns a file of the session as the user would name it.
    fn file(&self, file: &Path) -> String {
        match self.named {
            Some(named) if named.is_dir() => {
                let name = file.file_name().unwrap_or_default();
                shown(&named.join(name))
            }
            Some(named) => shown(&named.with_file_name(file.file_name().unwrap_or_default())),
            None => shown(file),
        }
    }

    fn refused(&self, error: &StoreError) -> Finding {
        let place = match error {
            StoreError::Unreadable { line, column, .. } => self.at(*line, *column),
            _ => self.at(0, 0),
        };
        Finding::problem(place, self.desk.storage_said(error))
    }

    fn notice(&self, notice: &Notice) -> Finding {
        Finding {
            remark: notice.is_older(),
            ..Finding::problem(self.at(0, 0), self.desk.notice(notice))
        }
    }

    fn file_fault(&self, found: &store::Found) -> Finding {
        let locale = self.desk.locale;
        Finding {
            place: Place {
                file: self.file(&found.file),
                line: found.line,
                column: found.column,
            },
            said: match &found.wrong {
                Wrong::Flaw(flaw) => locale.flaw(&self.built_in, flaw),
                Wrong::Line(fault) => locale.line_fault(fault.key()),
            },
            remark: found.wrong.is_remark(),
        }
    }

    /// Returns what a readable session contradicts.
    fn contradictions(&self, session: &Session, text: &str) -> Vec<Finding> {
        let locale = self.desk.locale;
        let method = method(self.desk, session);
        let mut findings = Vec::new();
        if method.is_none() {
            let arguments = [("wanted", (&session.state.method.id).into())];
            let said = locale.said("cli-no-such-method", &arguments);
            findings.push(Finding::problem(self.at(0, 0), said));
        }
        for flaw in contradictions(session, method.as_ref()) {
            let (line, column) = line_and_column(text, offset_of(text, &flaw.path));
            let said = locale.flaw(method.as_ref().unwrap_or(&self.built_in), &flaw);
            findings.push(Finding::problem(self.at(line, column), said));
        }
        findings
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
    let pack = match installed {
        Some(folder) => Pack::load(&store::pack::read_folder(&folder)).ok()?,
        None => store::pack::built_in(),
    };
    (pack.id() == *wanted).then(|| pack.in_language(desk.locale.code()))
}
