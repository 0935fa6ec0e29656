//! `diemo export`: writes the documents, and prints where each was put.

use std::path::{Path, PathBuf};

use clap::ArgMatches;
use jiff::Zoned;
use uuid::Uuid;

use super::Outcome;
use super::desk::{Desk, Work, flag, text};
use super::failure::{Code, Failure};
use super::past;
use crate::document::timetable::Timetable;
use crate::document::{self, About, Format, Writing};
use crate::locale::Locale;
use crate::meeting::Meeting;
use crate::method::{Template, nearest};
use crate::plan::{Calendar, schedule};
use crate::session::{Detail, Service, What};
use crate::store::{Access, write_document};
use crate::text::clean_line;

/// Writes documents.
pub(super) fn run(desk: &Desk<'_>, arguments: &ArgMatches) -> Result<Outcome, Failure> {
    let keeps = flag(arguments, "remember");
    let access = if keeps { Access::Write } else { Access::Read };
    let mut work = desk.open(arguments, access)?;
    let wanted: Vec<String> = arguments
        .get_many::<String>("document")
        .into_iter()
        .flatten()
        .map(|name| clean_line(name))
        .collect();
    for name in &wanted {
        known(desk, &work, name)?;
    }
    let language = language(desk, arguments, &work)?;
    if let Some(language) = language.as_ref().filter(|_| keeps) {
        keep(desk, &mut work, &wanted, language)?;
    }
    let then = past::look_back(desk, arguments, &mut work)?;
    if text(arguments, "format") == "bpmn" {
        return models(desk, arguments, work);
    }
    if let form @ ("ics" | "csv") = text(arguments, "format").as_str() {
        return timetable(desk, arguments, work, form, language, then);
    }
    let formats: Vec<Format> = match arguments.get_one::<String>("format") {
        Some(name) => Format::named(name).into_iter().collect(),
        None => Format::NAMES.iter().map(|(_, format)| *format).collect(),
    };
    let named = arguments.get_one::<PathBuf>("out");
    let folder = named.map_or_else(|| work.location.documents.clone(), Clone::clone);
    let export = Export {
        desk,
        writing: Writing::new(&work.pack, &work.session),
        language,
        folder: &folder,
        then,
        meeting: meeting(desk, arguments, &work)?,
    };
    let mut data = String::new();
    for (template, service) in document::all(&work.method, &work.session) {
        let left_out = !wanted.is_empty() && !wanted.contains(&template.id);
        // Whoever names a meeting wants to read of nothing else.
        let of_no_meeting = export.meeting.is_some() && !document::is_of_meeting(template);
        if left_out || of_no_meeting {
            continue;
        }
        for path in export.write(template, service, &formats)? {
            data.push_str(&clean_line(&path.to_string_lossy()));
            data.push('\n');
        }
    }
    desk.close(&mut work);
    Ok(Outcome {
        data,
        talk: work.talk,
        ..Outcome::default()
    })
}

/// Writes each process model as BPMN.
fn models(desk: &Desk<'_>, arguments: &ArgMatches, work: Work) -> Result<Outcome, Failure> {
    let named = arguments.get_one::<PathBuf>("out");
    let folder = named.unwrap_or(&work.location.documents);
    let mut data = String::new();
    for (of, model) in &work.session.state.processes {
        let name = desk.locale.model(&work.session, of);
        let text = document::bpmn::write(model, of.variant, &name);
        let file = document::model_file_name(of, "bpmn");
        let path = write_document(folder, &file, text.as_bytes());
        let path = path.map_err(|error| desk.storage(&error))?;
        data.push_str(&clean_line(&path.to_string_lossy()));
        data.push('\n');
    }
    let mut talk = work.talk;
    if data.is_empty() {
        talk.push(desk.locale.said("bpmn-nothing-drawn", &[]));
    }
    Ok(Outcome {
        data,
        talk,
        ..Outcome::default()
    })
}

/// Writes the plan for a calendar or a spreadsheet; one whose tasks wait in a circle has no days to write.
fn timetable(
    desk: &Desk<'_>,
    arguments: &ArgMatches,
    work: Work,
    form: &str,
    language: Option<String>,
    then: Option<Zoned>,
) -> Result<Outcome, Failure> {
    let tasks = &work.session.state.plan.tasks;
    let mut talk = work.talk;
    if tasks.is_empty() {
        talk.push(desk.locale.said("timetable-nothing-planned", &[]));
        return Ok(Outcome {
            talk,
            ..Outcome::default()
        });
    }
    let calendar = Calendar::of(&work.method.analysis.holidays);
    let today = then.as_ref().map_or_else(|| desk.today(), Zoned::date);
    let dates = schedule(tasks, &calendar, today).map_err(|circle| {
        let names = circle.names.iter().map(|name| desk.locale.quoted(name));
        let names = names.collect::<Vec<_>>().join(", ");
        let failure = desk.failure(
            Code::Refused,
            "timetable-circle",
            &[("names", names.into())],
        );
        failure.after(talk.clone())
    })?;
    let language = language.unwrap_or_else(|| {
        let templates = work.method.templates.iter();
        let mut chosen =
            templates.map(|template| document::language(&work.pack, &work.session, &template.id));
        // The language that all documents are written in; the pack's own where they differ.
        let first = chosen.next();
        let first = first.filter(|first| chosen.all(|other| other == *first));
        first.unwrap_or_else(|| work.pack.own_language()).to_owned()
    });
    let locale = Locale::for_pack(&work.pack, &language);
    let timetable = Timetable {
        session: &work.session,
        dates: &dates,
        locale: &locale,
    };
    let text = if form == "ics" {
        timetable.ics(desk.surroundings.now)
    } else {
        timetable.csv()
    };
    let name = format!("plan.{form}");
    let name = then.map_or_else(|| name.clone(), |then| document::name_as_of(&name, &then));
    let folder = arguments.get_one::<PathBuf>("out");
    let folder = folder.unwrap_or(&work.location.documents);
    let path = write_document(folder, &name, text.as_bytes());
    let path = path.map_err(|error| desk.storage(&error))?;
    Ok(Outcome {
        data: format!("{}\n", clean_line(&path.to_string_lossy())),
        talk,
        ..Outcome::default()
    })
}

/// Returns the language that all documents are wanted in, where the words name one that the pack has.
fn language(
    desk: &Desk<'_>,
    arguments: &ArgMatches,
    work: &Work,
) -> Result<Option<String>, Failure> {
    let wanted = text(arguments, "in");
    let known = work.pack.languages();
    if wanted.is_empty() || known.contains(&wanted.as_str()) {
        return Ok(Some(wanted).filter(|wanted| !wanted.is_empty()));
    }
    let arguments = [
        ("language", wanted.into()),
        ("known", known.join(", ").into()),
    ];
    Err(desk.failure(Code::Refused, "cli-export-language", &arguments))
}

/// Remembers in the session which language documents are written in.
fn keep(
    desk: &Desk<'_>,
    work: &mut Work,
    wanted: &[String],
    language: &str,
) -> Result<(), Failure> {
    let templates = work.method.templates.iter();
    let chosen = templates
        .map(|template| template.id.as_str())
        .filter(|id| wanted.is_empty() || wanted.iter().any(|wanted| wanted == id));
    let languages = document::with_language(&work.pack, &work.session, chosen, language);
    if languages == work.session.state.languages {
        return Ok(());
    }
    let what = What::Revise(Detail::Languages(languages));
    let change = desk.change(&work.session.state.facilitator, what);
    desk.make(work, change)
}

/// Writes what tells of a meeting beside the session's other documents, and returns the paths, one on each line.
pub(super) fn write_minutes(
    desk: &Desk<'_>,
    work: &Work,
    meeting: Uuid,
) -> Result<String, Failure> {
    let export = Export {
        desk,
        writing: Writing::new(&work.pack, &work.session),
        language: None,
        folder: &work.location.documents,
        then: None,
        meeting: Some(meeting),
    };
    let formats: Vec<Format> = Format::NAMES.iter().map(|(_, format)| *format).collect();
    let mut data = String::new();
    for template in &work.method.templates {
        if !document::is_of_meeting(template) {
            continue;
        }
        for path in export.write(template, None, &formats)? {
            data.push_str(&clean_line(&path.to_string_lossy()));
            data.push('\n');
        }
    }
    Ok(data)
}

/// Returns the meeting that the words name by its number or its day; nothing where they name none.
fn meeting(desk: &Desk<'_>, arguments: &ArgMatches, work: &Work) -> Result<Option<Uuid>, Failure> {
    let typed = text(arguments, "meeting");
    if typed.is_empty() {
        return Ok(None);
    }
    let held = work.session.state.held();
    let zone = &desk.surroundings.zone;
    let day = desk.locale.read_date(&typed).ok();
    let of_day = |meeting: &&&Meeting| {
        let began = meeting
            .began
            .map(|began| began.to_zoned(zone.clone()).date());
        day.is_some() && began == day
    };
    let number = typed.parse::<usize>().ok();
    let numbered = number.and_then(|number| held.get(number.checked_sub(1)?));
    if let Some(meeting) = numbered.or_else(|| held.iter().rev().find(of_day)) {
        return Ok(Some(meeting.id));
    }
    let arguments = [("typed", typed.into()), ("count", held.len().into())];
    Err(desk.failure(Code::Refused, "room-unknown-meeting", &arguments))
}

/// Refuses a document that the method does not have, before anything is written.
fn known(desk: &Desk<'_>, work: &Work, name: &str) -> Result<(), Failure> {
    let names = || {
        work.method
            .templates
            .iter()
            .map(|template| template.id.as_str())
    };
    if names().any(|known| known == name) {
        return Ok(());
    }
    if names().next().is_none() {
        return Err(desk.failure(Code::Refused, "cli-export-none", &[]));
    }
    let near = nearest(name, names());
    let given = if near.is_some() { "yes" } else { "no" };
    let arguments = [
        ("name", name.into()),
        ("nearest-given", given.into()),
        ("nearest", near.unwrap_or_default().into()),
        ("known", names().collect::<Vec<_>>().join(", ").into()),
    ];
    Err(desk.failure(Code::Refused, "cli-export-unknown", &arguments))
}

struct Export<'e> {
    desk: &'e Desk<'e>,
    writing: Writing<'e>,
    /// The language of every document, where the words name one.
    language: Option<String>,
    folder: &'e Path,
    /// The moment that the documents tell of, where it is not now.
    then: Option<Zoned>,
    /// The meeting that they tell of, where it is not the latest.
    meeting: Option<Uuid>,
}

impl Export<'_> {
    /// Writes a document in each format, and returns the paths.
    fn write(
        &self,
        template: &Template,
        service: Option<&Service>,
        formats: &[Format],
    ) -> Result<Vec<PathBuf>, Failure> {
        let service = service.map(|service| &service.id);
        let language = match &self.language {
            Some(language) => language,
            None => self.writing.language(&template.id),
        };
        let today = self.then.as_ref().map(Zoned::date);
        let today = today.unwrap_or_else(|| self.desk.today());
        let zone = &self.desk.surroundings.zone;
        let about = About {
            service,
            meeting: self.meeting,
        };
        let document = self
            .writing
            .write_about(&template.id, language, about, today, zone);
        let Some(document) = document else {
            return Ok(Vec::new());
        };
        let document = document
            .map_err(|problem| Failure::new(Code::Refused, self.desk.locale.problem(&problem)))?;
        let write = |format: &Format| {
            let name = document::file_name(template, service, *format);
            let name = match (&self.then, self.meeting) {
                (Some(then), _) => document::name_as_of(&name, then),
                (None, Some(meeting)) => {
                    document::name_of_meeting(&name, self.writing.session(), meeting, zone)
                }
                (None, None) => name,
            };
            write_document(self.folder, &name, document.text(*format).as_bytes())
                .map_err(|error| self.desk.storage(&error))
        };
        formats.iter().map(write).collect()
    }
}
