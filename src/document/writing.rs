//! Which language each document of a session is written in, and the writing of it in that language.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{About, Document, TemplateFault, write_about};
use crate::locale::Locale;
use crate::method::{Method, Pack, ServiceId};
use crate::route::Route;
use crate::session::Session;

/// A session whose documents are written, each in its own language.
pub struct Writing<'w> {
    pack: &'w Pack,
    session: &'w Session,
    /// What the documents of a language are written from, once one of them is wanted.
    tongues: BTreeMap<&'w str, OnceCell<Tongue>>,
}

struct Tongue {
    locale: Locale,
    method: Method,
    route: Route,
}

impl<'w> Writing<'w> {
    /// Prepares the documents of a session; nothing is written yet.
    pub fn new(pack: &'w Pack, session: &'w Session) -> Self {
        let languages = pack.languages().into_iter();
        Self {
            pack,
            session,
            tongues: languages.map(|code| (code, OnceCell::new())).collect(),
        }
    }

    /// Returns the session whose documents are written.
    pub fn session(&self) -> &'w Session {
        self.session
    }

    /// Returns the language that the document of a template is written in.
    pub fn language(&self, template: &str) -> &'w str {
        language(self.pack, self.session, template)
    }

    /// Writes the document of a template in a language, about one service where it is filled in for each; nothing
    /// where the pack has no such template.
    pub fn write(
        &self,
        template: &str,
        language: &str,
        service: Option<&ServiceId>,
        today: Date,
        zone: &TimeZone,
    ) -> Option<Result<Document, TemplateFault>> {
        let meeting = None;
        self.write_about(template, language, About { service, meeting }, today, zone)
    }

    /// Writes the document of a template in a language, about a part of the session.
    pub fn write_about(
        &self,
        template: &str,
        language: &str,
        about: About<'_>,
        today: Date,
        zone: &TimeZone,
    ) -> Option<Result<Document, TemplateFault>> {
        let tongue = self.tongues.get(self.pack.nearest(language))?;
        let tongue = tongue.get_or_init(|| self.tongue(language));
        let method = &tongue.method;
        let template = method.templates.iter().find(|known| known.id == template)?;
        Some(write_about(
            method,
            self.session,
            &tongue.route,
            &tongue.locale,
            template,
            about,
            today,
            zone,
        ))
    }

    fn tongue(&self, language: &str) -> Tongue {
        let method = self.pack.in_language(language);
        Tongue {
            locale: Locale::for_pack(self.pack, &method.language),
            route: Route::of(&method, self.session),
            method,
        }
    }
}

/// Returns the language that a document of a session is written in: the one chosen for it, or the pack's own.
pub fn language<'p>(pack: &'p Pack, session: &Session, template: &str) -> &'p str {
    match session.state.languages.get(template) {
        Some(chosen) => pack.nearest(chosen),
        None => pack.own_language(),
    }
}

/// Returns the languages of a session's documents as they are when these documents are written in a language.
pub fn with_language<'t>(
    pack: &Pack,
    session: &Session,
    templates: impl IntoIterator<Item = &'t str>,
    language: &str,
) -> BTreeMap<String, String> {
    let mut languages = session.state.languages.clone();
    for template in templates {
        // The pack's own language is not written down, so that it follows the pack.
        if language == pack.own_language() {
            languages.remove(template);
        } else {
            languages.insert(template.to_owned(), language.to_owned());
        }
    }
    languages
}
