//! `diemo export`: writes the documents, and prints where each was put.

use std::path::{Path, PathBuf};

use clap::ArgMatches;
use jiff::Zoned;

use super::Outcome;
use super::desk::{Desk, Work};
use super::failure::{Code, Failure};
use super::past;
use crate::document::{self, Format};
use crate::method::{Template, nearest};
use crate::route::Route;
use crate::session::Service;
use crate::store::{Access, write_document};
use crate::text::clean_line;

/// Writes documents.
pub(super) fn run(desk: &Desk<'_>, arguments: &ArgMatches) -> Result<Outcome, Failure> {
    let mut work = desk.open(arguments, Access::Read)?;
    let then = past::look_back(desk, arguments, &mut work)?;
    let formats: Vec<Format> = match arguments.get_one::<String>("format") {
        Some(name) => Format::named(name).into_iter().collect(),
        None => Format::NAMES.iter().map(|(_, format)| *format).collect(),
    };
    let named = arguments.get_one::<PathBuf>("out");
    let folder = named.map_or_else(|| work.location.documents.clone(), Clone::clone);
    let export = Export {
        desk,
        work: &work,
        route: Route::of(&work.method, &work.session),
        folder: &folder,
        then,
    };
    let wanted: Vec<String> = arguments
        .get_many::<String>("document")
        .into_iter()
        .flatten()
        .map(|name| clean_line(name))
        .collect();
    for name in &wanted {
        export.known(name)?;
    }
    let mut data = String::new();
    for (template, service) in document::all(&work.method, &work.session) {
        if !wanted.is_empty() && !wanted.contains(&template.id) {
            continue;
        }
        for path in export.write(template, service, &formats)? {
            data.push_str(&clean_line(&path.to_string_lossy()));
            data.push('\n');
        }
    }
    Ok(Outcome {
        data,
        talk: work.talk,
        ..Outcome::default()
    })
}

struct Export<'e> {
    desk: &'e Desk<'e>,
    work: &'e Work,
    route: Route,
    folder: &'e Path,
    /// The moment that the documents tell of, where it is not now.
    then: Option<Zoned>,
}

impl Export<'_> {
    /// Refuses a document that the method does not have, before anything is written.
    fn known(&self, name: &str) -> Result<(), Failure> {
        let names = || {
            self.work
                .method
                .templates
                .iter()
                .map(|template| template.id.as_str())
        };
        if names().any(|known| known == name) {
            return Ok(());
        }
        if names().next().is_none() {
            return Err(self.desk.failure(Code::Refused, "cli-export-none", &[]));
        }
        let near = nearest(name, names());
        let given = if near.is_some() { "yes" } else { "no" };
        let arguments = [
            ("name", name.into()),
            ("nearest-given", given.into()),
            ("nearest", near.unwrap_or_default().into()),
            ("known", names().collect::<Vec<_>>().join(", ").into()),
        ];
        Err(self
            .desk
            .failure(Code::Refused, "cli-export-unknown", &arguments))
    }

    /// Writes a document in each format, and returns the paths.
    fn write(
        &self,
        template: &Template,
        service: Option<&Service>,
        formats: &[Format],
    ) -> Result<Vec<PathBuf>, Failure> {
        let service = service.map(|service| &service.id);
        let work = self.work;
        let document = document::write(
            &work.method,
            &work.session,
            &self.route,
            self.desk.locale,
            template,
            service,
            self.then
                .as_ref()
                .map_or_else(|| self.desk.today(), Zoned::date),
            &self.desk.surroundings.zone,
        );
        let document = document
            .map_err(|problem| Failure::new(Code::Refused, self.desk.locale.problem(&problem)))?;
        let write = |format: &Format| {
            let name = document::file_name(template, service, *format);
            let name = match &self.then {
                Some(then) => document::name_as_of(&name, then),
                None => name,
            };
            write_document(self.folder, &name, document.text(*format).as_bytes())
                .map_err(|error| self.desk.storage(&error))
        };
        formats.iter().map(write).collect()
    }
}
