//! The documents of the open session, written in memory; the disk is somebody else's business.

use crate::document::{self, Document, Format, TemplateFault};
use crate::locale::Locale;
use crate::method::{Method, Template};
use crate::route::Route;
use crate::session::{Service, Session};
use crate::tui::app::{Context, Now};

/// Returns every document as Markdown and as a page, each with the name of its file.
///
/// A template with a fault gives no document; the list of documents tells about it.
pub fn all(
    method: &Method,
    session: &Session,
    route: &Route,
    locale: &Locale,
    now: &Now,
) -> Vec<(String, String)> {
    let mut files = Vec::new();
    for (template, service) in document::all(method, session) {
        let id = service.map(|service| &service.id);
        let written = document::write(
            method,
            session,
            route,
            locale,
            template,
            id,
            now.today(),
            &now.zone,
        );
        if let Ok(written) = written {
            files.extend(Format::NAMES.iter().map(|(_, format)| {
                (
                    document::file_name(template, id, *format),
                    written.text(*format),
                )
            }));
        }
    }
    files
}

/// One document of the open session, or why it cannot be written.
pub struct Entry {
    pub template: Template,
    pub service: Option<Service>,
    pub document: Result<Document, TemplateFault>,
}

impl Entry {
    /// Returns the documents of the open session, in the order of the method.
    pub fn all(context: &Context<'_>) -> Vec<Self> {
        let Some(desk) = context.desk else {
            return Vec::new();
        };
        let (method, session, route) = (context.method, &desk.session, &desk.route);
        let entries = document::all(method, session)
            .into_iter()
            .map(|(template, service)| {
                let id = service.map(|service| &service.id);
                let (today, zone) = (context.today, context.zone);
                let document = document::write(
                    method,
                    session,
                    route,
                    context.locale,
                    template,
                    id,
                    today,
                    zone,
                );
                Self {
                    template: template.clone(),
                    service: service.cloned(),
                    document,
                }
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
