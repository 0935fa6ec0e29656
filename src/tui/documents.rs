//! The documents of the open session, written in memory; the disk is somebody else's business.

use crate::document::{self, About, Document, Format, TemplateFault, Writing};
use crate::method::{Method, Pack, Template};
use crate::session::{Service, Session};
use crate::tui::app::{Context, Now};

/// Returns every document as Markdown and as a page, each with the name of its file and in its own language.
///
/// A template with a fault gives no document; the list of documents tells about it.
pub fn all(pack: &Pack, method: &Method, session: &Session, now: &Now) -> Vec<(String, String)> {
    let writing = Writing::new(pack, session);
    let mut files = Vec::new();
    for (template, service) in document::all(method, session) {
        let id = service.map(|service| &service.id);
        let language = writing.language(&template.id);
        let written = writing.write(&template.id, language, id, now.today(), &now.zone);
        if let Some(Ok(written)) = written {
            files.extend(Format::NAMES.iter().map(|(_, format)| {
                (
                    document::file_name(template, id, *format),
                    written.text(*format),
                )
            }));
        }
        if document::is_of_meeting(template) {
            files.extend(of_meetings(&writing, template, session, now));
        }
    }
    files
}

/// How many of the latest meetings have their own files written anew; those of earlier ones lie there already.
const MEETINGS: usize = 3;

/// Returns the documents that tell of the latest meetings that are over, each under its own name.
fn of_meetings(
    writing: &Writing<'_>,
    template: &Template,
    session: &Session,
    now: &Now,
) -> Vec<(String, String)> {
    let mut files = Vec::new();
    let held = session.state.held().into_iter();
    let over = held.rev().filter(|meeting| meeting.ended.is_some());
    for meeting in over.take(MEETINGS) {
        let about = About {
            service: None,
            meeting: Some(meeting.id),
        };
        let language = writing.language(&template.id);
        let written = writing.write_about(&template.id, language, about, now.today(), &now.zone);
        let Some(Ok(written)) = written else { continue };
        files.extend(Format::NAMES.iter().map(|(_, format)| {
            let name = document::file_name(template, None, *format);
            let name = document::name_of_meeting(&name, session, meeting.id, &now.zone);
            (name, written.text(*format))
        }));
    }
    files
}

/// One document of the open session, or why it cannot be written.
pub struct Entry {
    pub template: Template,
    pub service: Option<Service>,
    /// The language it is written in.
    pub language: String,
    pub document: Result<Document, TemplateFault>,
    /// What it lacks, in the language of the screen.
    pub missing: Vec<String>,
}

impl Entry {
    /// Returns the documents of the open session, in the order of the method.
    pub fn all(context: &Context<'_>) -> Vec<Self> {
        let Some(desk) = context.desk else {
            return Vec::new();
        };
        let writing = Writing::new(context.pack, &desk.session);
        let all = document::all(context.method, &desk.session).into_iter();
        let entries = all.filter_map(|(template, service)| {
            let id = service.map(|service| &service.id);
            let language = writing.language(&template.id);
            let (today, zone) = (context.today, context.zone);
            let write = |language| writing.write(&template.id, language, id, today, zone);
            let document = write(language)?;
            let spoken = context.pack.nearest(context.locale.code());
            let read = if language == spoken {
                None
            } else {
                write(spoken).and_then(Result::ok)
            };
            let read = read.as_ref().or(document.as_ref().ok());
            Some(Self {
                missing: read.map_or_else(Vec::new, |read| read.missing.clone()),
                document,
                template: template.clone(),
                service: service.cloned(),
                language: language.to_owned(),
            })
        });
        entries.collect()
    }

    /// Returns the files of the document, by name.
    pub fn files(&self) -> Vec<(String, String)> {
        let Ok(document) = &self.document else {
            return Vec::new();
        };
        let id = self.service.as_ref().map(|service| &service.id);
        let file = |(_, format): &(&str, Format)| {
            (
                document::file_name(&self.template, id, *format),
                document.text(*format),
            )
        };
        Format::NAMES.iter().map(file).collect()
    }
}
