//! `diemo method patch`: what a session has learned, as a patch of the method's text files.

use std::fs;

use clap::ArgMatches;

use super::super::Outcome;
use super::super::desk::{Desk, Work, path};
use super::super::failure::{Code, Failure};
use crate::experience::{Remark, nameless, patch};
use crate::locale::Locale;
use crate::store::{Access, Doing, StoreError};
use crate::text::clean_line;

/// Prints the patch, or writes it to a file.
pub(super) fn run(desk: &Desk<'_>, arguments: &ArgMatches) -> Result<Outcome, Failure> {
    // Where the other actions have a folder.
    let Some(session) = path(arguments, "folder") else {
        return Err(desk.failure(Code::Usage, "lesson-which", &[]));
    };
    let location = desk.store()?.find(&session.to_string_lossy());
    let location = location.map_err(|error| desk.storage(&error))?;
    let work = desk.open_at(location, arguments, Access::Read)?;
    if work.session.state.lessons().next().is_none() {
        return Err(desk.failure(Code::Refused, "lesson-none", &[]));
    }
    let sources = desk.sources(arguments, &work.session)?;
    let patch = patch(&sources, &remarks(desk, &work));
    let mut talk = work.talk;
    if patch.is_empty() {
        talk.push(desk.locale.said("lesson-all-there", &[]));
    }
    let Some(file) = path(arguments, "out") else {
        return Ok(Outcome {
            data: patch,
            talk,
            ..Outcome::default()
        });
    };
    fs::write(file, patch).map_err(|error| {
        let error = StoreError::failed(Doing::Write, file, &error);
        desk.storage(&error)
    })?;
    let file = clean_line(&file.to_string_lossy());
    talk.push(desk.locale.said("lesson-written", &[("file", file.into())]));
    Ok(Outcome {
        talk,
        ..Outcome::default()
    })
}

/// Returns each lesson as it is to stand in the method, in the method's own language and without names.
fn remarks(desk: &Desk<'_>, work: &Work) -> Vec<Remark> {
    let session = &work.session;
    let locale = Locale::nearest(&work.method.language);
    let locale = locale.as_ref().unwrap_or(desk.locale);
    let placeholders = locale.placeholders(&work.method);
    let zone = &desk.surroundings.zone;
    let remark = |note: &crate::session::Note| {
        let noted = session.captured(note.id).map(|stamp| stamp.at);
        let noted = noted.unwrap_or(session.created).to_zoned(zone.clone());
        let arguments = [
            (
                "organisation",
                clean_line(&session.state.organisation).into(),
            ),
            ("year", noted.year().to_string().into()),
            ("text", nameless(&note.text, session, &placeholders).into()),
        ];
        Remark {
            item: note.subject.as_ref().map(|subject| subject.item.clone()),
            text: locale.say("lesson-remark", &arguments),
        }
    };
    session.state.lessons().map(remark).collect()
}
