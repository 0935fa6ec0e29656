//! `diemo borrow`: puts what others have shared among the experience, or takes it as a start.

use std::path::PathBuf;

use clap::ArgMatches;
use serde::Serialize;
use uuid::Uuid;

use super::desk::{Desk, Work, flag, text};
use super::failure::{Code, Failure};
use super::target::find_service;
use super::{Outcome, json, new};
use crate::experience::{Case, CaseService, Fitting, Wish, fitting};
use crate::method::ServiceId;
use crate::route::{self, Route};
use crate::session::{Session, What};
use crate::store::{Access, Digest, read_case, slug};

#[derive(Serialize)]
struct Told {
    /// The session that borrows; none where the case is only kept.
    session: Option<String>,
    dry_run: bool,
    borrowed: Vec<Subject>,
    left: Vec<Left>,
}

#[derive(Serialize)]
struct Subject {
    item: String,
    service: Option<String>,
}

#[derive(Serialize)]
struct Left {
    item: String,
    /// Why: unknown, misfit, spoken or own.
    why: &'static str,
}

/// Takes in what somebody has shared.
pub(super) fn run(desk: &Desk<'_>, arguments: &ArgMatches) -> Result<Outcome, Failure> {
    let path = arguments.get_one::<PathBuf>("file").cloned();
    let path = path.unwrap_or_default();
    let case = read_case(&path).map_err(|error| desk.storage(&error))?;
    if !text(arguments, "new").is_empty() {
        return begin(desk, arguments, &case);
    }
    if !text(arguments, "session").is_empty() {
        return borrow(desk, arguments, &case);
    }
    let kept = desk.store()?.keep_case(&case);
    let kept = kept.map_err(|error| desk.storage(&error))?;
    let mut outcome = Outcome::data(crate::text::clean_line(&kept.to_string_lossy()) + "\n");
    outcome.talk.push(desk.locale.said("borrow-kept", &[]));
    Ok(outcome)
}

/// Borrows what fits into a session that there is.
fn borrow(desk: &Desk<'_>, arguments: &ArgMatches, case: &Case) -> Result<Outcome, Failure> {
    let dry = flag(arguments, "dry-run");
    let access = if dry { Access::Read } else { Access::Write };
    let mut work = desk.open(arguments, access)?;
    same_method(desk, case, &work.method.id)?;
    let named = text(arguments, "service");
    let to = if named.is_empty() {
        work.session.current_service().cloned()
    } else {
        let found = find_service(&work.session, &named);
        Some(found.map_err(|refusal| desk.refused(&work.method, &refusal))?)
    };
    let from = lending(desk, arguments, case, to.as_ref())?;
    let fitting = fit(desk, case, &work, from.as_ref(), to.as_ref());
    if !dry && !fitting.loan.answers.is_empty() {
        let what = What::Borrow(Box::new(fitting.loan.clone()));
        let change = desk.change(&work.session.state.facilitator, what);
        desk.make(&mut work, change)?;
        desk.close(&mut work);
    }
    let name = work.location.name.clone();
    let data = told(desk, arguments, &work, &fitting, name, dry);
    Ok(Outcome {
        data,
        talk: work.talk,
        ..Outcome::default()
    })
}

/// Begins a session with what fits.
fn begin(desk: &Desk<'_>, arguments: &ArgMatches, case: &Case) -> Result<Outcome, Failure> {
    let method = desk.method(arguments, None)?;
    same_method(desk, case, &method.id)?;
    let refused = |refusal| desk.refused(&method, &refusal);
    let facilitator = text(arguments, "facilitator");
    let rules = text(arguments, "rules");
    let title = vec![text(arguments, "new")];
    let beginning = new::beginning(desk, arguments, &method, title, rules)?;
    let change = desk.change(&facilitator, What::Begin(beginning));
    let mut session = Session::begin(change).map_err(refused)?;
    let to = session.current_service().cloned();
    let from = lending(desk, arguments, case, to.as_ref())?;
    let wish = Wish {
        from: from.as_ref(),
        to: to.as_ref(),
        lender: &case.name(from.as_ref()),
        on: desk.today(),
    };
    let fitting = fitting(case, &method, &session, &wish, Uuid::now_v7);
    if !fitting.loan.answers.is_empty() {
        let what = What::Borrow(Box::new(fitting.loan.clone()));
        let change = desk.change(&facilitator, what);
        route::make(&method, &mut session, change).map_err(refused)?;
    }
    let digest = Digest::of(&method, &session, &Route::of(&method, &session));
    let opened = desk
        .store()?
        .create(session, Some(&digest))
        .map_err(|error| desk.storage(&error))?;
    let mut outcome = new::made(&opened, flag(arguments, "json"));
    let count = [("count", fitting.loan.answers.len().into())];
    outcome
        .talk
        .push(desk.locale.said("borrow-borrowed", &count));
    Ok(outcome)
}

fn same_method(desk: &Desk<'_>, case: &Case, id: &str) -> Result<(), Failure> {
    if case.method.id == id {
        return Ok(());
    }
    let arguments = [("wanted", (&case.method.id).into()), ("found", id.into())];
    Err(desk.failure(Code::Refused, "cli-other-method", &arguments))
}

/// Returns the service of the case that lends: the one that is named, the one of the same name, or the first.
fn lending(
    desk: &Desk<'_>,
    arguments: &ArgMatches,
    case: &Case,
    to: Option<&ServiceId>,
) -> Result<Option<ServiceId>, Failure> {
    let named = text(arguments, "from");
    let is_it =
        |service: &&CaseService| service.id == *named || slug(&service.name) == slug(&named);
    let mut services = case.services.iter();
    let found = if named.is_empty() {
        let same = services.find(|service| to.is_some_and(|to| *to == *slug(&service.name)));
        same.or_else(|| case.services.first())
    } else {
        let found = services.find(is_it);
        if found.is_none() {
            let known = case.services.iter().map(|service| match &*service.name {
                "" => service.id.to_string(),
                name => name.to_owned(),
            });
            let known: Vec<_> = known.collect();
            let arguments = [("name", named.into()), ("known", known.join(", ").into())];
            return Err(desk.failure(Code::Refused, "borrow-no-service", &arguments));
        }
        found
    };
    Ok(found.map(|service| service.id.clone()))
}

fn fit(
    desk: &Desk<'_>,
    case: &Case,
    work: &Work,
    from: Option<&ServiceId>,
    to: Option<&ServiceId>,
) -> Fitting {
    let wish = Wish {
        from,
        to,
        lender: &case.name(from),
        on: desk.today(),
    };
    fitting(case, &work.method, &work.session, &wish, Uuid::now_v7)
}

fn told(
    desk: &Desk<'_>,
    arguments: &ArgMatches,
    work: &Work,
    fitting: &Fitting,
    session: String,
    dry: bool,
) -> String {
    let locale = desk.locale;
    let answers = &fitting.loan.answers;
    if flag(arguments, "json") {
        let borrowed = answers.iter().map(|lent| Subject {
            item: lent.subject.item.to_string(),
            service: lent.subject.service.as_ref().map(ToString::to_string),
        });
        let left = fitting.left.iter().map(|left| Left {
            item: left.subject.item.to_string(),
            why: left.why.name(),
        });
        return json::text(&Told {
            session: Some(session),
            dry_run: dry,
            borrowed: borrowed.collect(),
            left: left.collect(),
        });
    }
    let mut lines = Vec::new();
    if dry {
        lines.push(locale.text("cli-set-dry-run"));
    }
    let key = match (answers.is_empty(), dry) {
        (true, _) => "borrow-nothing-fits",
        (false, true) => "borrow-would",
        (false, false) => "borrow-borrowed",
    };
    lines.push(locale.say(key, &[("count", answers.len().into())]));
    if !fitting.left.is_empty() {
        lines.push(locale.say("borrow-left", &[]));
        lines.push(locale.left(&work.method, &fitting.left));
    }
    lines.join("\n") + "\n"
}
