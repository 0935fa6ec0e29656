//! `diemo upgrade`: what a newer version of the method changes for a session; brought to it after asking.

use clap::ArgMatches;
use serde::Serialize;

use super::desk::{Desk, Work, flag};
use super::failure::{Code, Failure};
use super::set_aside::{SetAside, lines};
use super::{Outcome, ask, json};
use crate::locale::{Report, Said};
use crate::method::Method;
use crate::route::Route;
use crate::session::{Against, Session, Upgrade};
use crate::store::Access;

#[derive(Serialize)]
struct Shown {
    from: String,
    to: String,
    /// Whether the session knew what it was asked.
    remembers: bool,
    new: Vec<String>,
    changed: Vec<String>,
    moved: Vec<String>,
    moved_steps: Vec<String>,
    renamed: Vec<String>,
    removed: Vec<String>,
    /// How many answers follow under another name or in another form.
    carried: usize,
    set_aside: Vec<SetAside>,
    upgraded: bool,
}

/// Shows what a newer version changes, and takes it into use where somebody says yes.
pub(super) fn run(desk: &Desk<'_>, arguments: &ArgMatches) -> Result<Outcome, Failure> {
    let read = desk.open(arguments, Access::Read)?;
    let Some(upgrade) = Upgrade::of(&read.session, &read.method) else {
        return not_newer(desk, read);
    };
    let report = report(desk, &read.method, &read.session, &upgrade);
    let shown = text(&report);
    let from = [("from", upgrade.from().into())];
    let to = [("to", upgrade.to().into())];
    let sure = flag(arguments, "yes");
    let asked = !sure && desk.surroundings.terminal && !flag(arguments, "json");
    let yes = if asked {
        let question = desk.locale.say("upgrade-asks", &to);
        ask::yes(desk.locale, &format!("{shown}\n{question}"))
    } else {
        sure
    };
    if asked && !yes {
        return Err(desk.failure(Code::Refused, "upgrade-refused", &from));
    }
    let mut talk = read.talk;
    if yes {
        // It may have gone on meanwhile.
        let mut work = desk.open(arguments, Access::Write)?;
        talk.clear();
        if let Some(upgrade) = Upgrade::of(&work.session, &work.method) {
            bring(desk, &mut work, &upgrade)?;
        }
        desk.close(&mut work);
        talk.append(&mut work.talk);
        talk.push(desk.locale.said("upgrade-done", &to));
    } else {
        talk.push(desk.locale.said("upgrade-not-asked", &[]));
    }
    let data = if flag(arguments, "json") {
        json::text(&machine(&upgrade, yes))
    } else if asked {
        // It was shown before the question.
        String::new()
    } else {
        shown
    };
    Ok(Outcome {
        data,
        talk,
        ..Outcome::default()
    })
}

/// Brings a session to the newer version, with what is half typed.
fn bring(desk: &Desk<'_>, work: &mut Work, upgrade: &Upgrade) -> Result<(), Failure> {
    let facilitator = work.session.state.facilitator.clone();
    let change = desk.change(&facilitator, upgrade.what());
    desk.make(work, change)?;
    for draft in &upgrade.drafts {
        desk.keep_draft(work, draft)?;
    }
    Ok(())
}

/// Says why there is nothing to take into use.
fn not_newer(desk: &Desk<'_>, work: Work) -> Result<Outcome, Failure> {
    if let Some(said) = standing(desk, &work) {
        return Err(Failure::new(Code::Refused, said).after(work.talk));
    }
    let to = [("to", (&work.method.version).into())];
    let mut talk = work.talk;
    talk.push(desk.locale.said("upgrade-not-newer", &to));
    Ok(Outcome {
        talk,
        ..Outcome::default()
    })
}

/// Returns what the user should know where a session follows another version than the one that is here.
pub(super) fn standing(desk: &Desk<'_>, work: &Work) -> Option<Said> {
    let follows = &work.session.state.method;
    let key = match follows.against(&work.method) {
        Against::Newer => "upgrade-newer",
        Against::Older => "upgrade-older",
        Against::Same | Against::Other => return None,
    };
    let mut arguments = vec![
        ("from", (&follows.version).into()),
        ("to", (&work.method.version).into()),
    ];
    if key == "upgrade-newer" {
        arguments.push(("session", (&work.location.name).into()));
    }
    Some(desk.locale.said(key, &arguments))
}

/// Returns what a newer version changes for a session, in words.
pub(super) fn report(
    desk: &Desk<'_>,
    method: &Method,
    session: &Session,
    upgrade: &Upgrade,
) -> Report {
    let after = Route::of(method, &session.clone().brought_to(method));
    desk.locale.upgrade(method, session, &after, upgrade)
}

/// Returns a report as it is read from top to bottom.
pub(super) fn text(report: &Report) -> String {
    let mut text = report.head.join("\n");
    text.push('\n');
    for section in &report.sections {
        text.push('\n');
        text.push_str(&section.heading);
        text.push('\n');
        for told in &section.entries {
            text.push_str(&lines(2, &told.text));
            for more in &told.more {
                text.push_str(&lines(6, more));
            }
        }
    }
    text
}

fn machine(upgrade: &Upgrade, upgraded: bool) -> Shown {
    fn names<T: ToString>(names: &[T]) -> Vec<String> {
        names.iter().map(ToString::to_string).collect()
    }
    Shown {
        from: upgrade.from().to_owned(),
        to: upgrade.to().to_owned(),
        remembers: upgrade.remembers,
        new: names(&upgrade.new),
        changed: names(&upgrade.changed),
        moved: names(&upgrade.moved),
        moved_steps: names(&upgrade.moved_steps),
        renamed: names(&upgrade.renamed),
        removed: upgrade
            .removed
            .iter()
            .map(|gone| gone.item.to_string())
            .collect(),
        carried: upgrade.carried,
        set_aside: upgrade.parked().iter().map(SetAside::of).collect(),
        upgraded,
    }
}
