//! `diemo backup` and `diemo restore`: all sessions into one file, and back beside what is there.

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::Outcome;
use super::desk::{Desk, flag};
use super::failure::{Code, Failure};
use crate::locale::Said;
use crate::store::{Came, Restored};
use crate::text::clean_line;

/// Writes all sessions into one file.
pub(super) fn run(desk: &Desk<'_>, arguments: &ArgMatches) -> Result<Outcome, Failure> {
    let path = file(arguments);
    let done = desk
        .store()?
        .back_up(&path, flag(arguments, "force"))
        .map_err(|error| desk.storage(&error))?;
    let mut talk: Vec<Said> = Vec::new();
    for (name, problem) in &done.problems {
        let sentence = desk.storage_said(problem).sentence;
        let arguments = [("name", name.into()), ("problem", sentence.into())];
        talk.push(desk.locale.said("backup-without", &arguments));
    }
    for name in &done.as_they_lie {
        let arguments = [("name", name.into())];
        talk.push(desk.locale.said("backup-as-it-lies", &arguments));
    }
    if done.left_out > 0 {
        let arguments = [("count", done.left_out.into())];
        talk.push(desk.locale.said("backup-left-out", &arguments));
    }
    let arguments = [
        ("count", done.titles.len().into()),
        ("path", shown(&path).into()),
    ];
    talk.push(desk.locale.said("backup-done", &arguments));
    Ok(Outcome {
        talk,
        code: if done.problems.is_empty() {
            Code::Done
        } else {
            Code::Storage
        },
        ..Outcome::default()
    })
}

/// Takes in the sessions of a backup.
pub(super) fn restore(desk: &Desk<'_>, arguments: &ArgMatches) -> Result<Outcome, Failure> {
    let path = file(arguments);
    let (restored, expected) = desk
        .store()?
        .restore(&path)
        .map_err(|error| desk.storage(&error))?;
    let mut outcome = Outcome::default();
    for Restored { title, came } in &restored {
        let title = || ("title", title.into());
        let sentence = match came {
            Came::In { name } => desk
                .locale
                .say("backup-in", &[title(), ("name", name.into())]),
            Came::There { name } => desk
                .locale
                .say("backup-there", &[title(), ("name", name.into())]),
            Came::Beside { name, other } => desk.locale.say(
                "backup-beside",
                &[title(), ("name", name.into()), ("other", other.into())],
            ),
            Came::Damaged(problem) => {
                let problem = desk.storage_said(problem).sentence;
                let arguments = [title(), ("problem", problem.into())];
                outcome
                    .talk
                    .push(desk.locale.said("backup-damaged", &arguments));
                outcome.code = Code::Storage;
                continue;
            }
        };
        outcome.data.push_str(&sentence);
        outcome.data.push('\n');
    }
    if expected != Some(restored.len()) {
        let arguments = [("found", restored.len().into())];
        outcome
            .talk
            .push(desk.locale.said("backup-cut-short", &arguments));
        outcome.code = Code::Storage;
    }
    if restored.is_empty() && expected == Some(0) {
        outcome.talk.push(desk.locale.said("backup-nothing", &[]));
    }
    Ok(outcome)
}

fn file(arguments: &ArgMatches) -> PathBuf {
    arguments
        .get_one::<PathBuf>("file")
        .cloned()
        .unwrap_or_default()
}

fn shown(path: &Path) -> String {
    clean_line(&path.to_string_lossy())
}
