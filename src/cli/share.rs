//! `diemo share`: writes what others may learn of a session, without the names in it; what is removed is listed first.

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::desk::{Desk, Work, flag};
use super::failure::{Code, Failure};
use super::{Outcome, ask};
use crate::experience::{Case, Kept, Removed, Which, stripped};
use crate::locale::Said;
use crate::store::Access;
use crate::text::clean_line;

/// Writes a case of a session.
pub(super) fn run(desk: &Desk<'_>, arguments: &ArgMatches) -> Result<Outcome, Failure> {
    let work = desk.open(arguments, Access::Read)?;
    let Some(case) = Case::of(&work.method, &work.session, Which::Answered) else {
        return Err(desk.failure(Code::Refused, "share-nothing", &[]));
    };
    let kept = Kept {
        organisation: flag(arguments, "keep-organisation"),
        services: flag(arguments, "keep-services"),
    };
    let placeholders = desk.locale.placeholders(&work.method);
    let (case, removed) = stripped(&case, &work.session, kept, &placeholders);
    let listed = listed(desk, &case, &removed, kept);
    if flag(arguments, "dry-run") {
        return Ok(outcome(work, listed, None));
    }
    let path = arguments.get_one::<PathBuf>("out").cloned();
    let Some(path) = path else {
        return Err(desk.failure(Code::Usage, "share-no-path", &[]));
    };
    let may = if flag(arguments, "yes") {
        true
    } else if desk.surroundings.terminal {
        let question = desk.locale.text("share-question");
        ask::yes(desk.locale, &format!("{listed}\n{question}"))
    } else {
        let list = Said {
            sentence: listed,
            hint: None,
        };
        let failure = desk.failure(Code::Refused, "share-no-terminal", &[]);
        return Err(failure.after(vec![list]));
    };
    if !may {
        return Err(desk.failure(Code::Refused, "share-not-written", &[]));
    }
    desk.store()?
        .write_case(&path, &case, flag(arguments, "force"))
        .map_err(|error| desk.storage(&error))?;
    let arguments = [("path", shown(&path).into())];
    let written = desk.locale.said("share-written", &arguments);
    Ok(outcome(work, listed, Some(written)))
}

fn outcome(work: Work, listed: String, written: Option<Said>) -> Outcome {
    let mut talk = work.talk;
    talk.extend(written);
    Outcome {
        data: listed,
        talk,
        ..Outcome::default()
    }
}

/// Returns what is shared and what is taken out of it, for people.
fn listed(desk: &Desk<'_>, case: &Case, removed: &[Removed], kept: Kept) -> String {
    let locale = desk.locale;
    let count = [("count", case.answers.len().into())];
    let mut lines = vec![locale.say("share-answers", &count)];
    lines.push(locale.text(if removed.is_empty() {
        "share-removes-nothing"
    } else {
        "share-removes"
    }));
    for (kind, texts) in locale.removed(removed) {
        lines.push(format!("  {kind}: {texts}"));
    }
    if kept.organisation {
        lines.push(locale.text("share-keeps-organisation"));
    }
    if kept.services {
        lines.push(locale.text("share-keeps-services"));
    }
    lines.push(locale.text("share-read-through"));
    lines.join("\n") + "\n"
}

fn shown(path: &Path) -> String {
    clean_line(&path.to_string_lossy())
}
