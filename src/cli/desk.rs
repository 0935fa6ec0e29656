//! What the verbs work at: the places, sessions opened with their method, and stamps for changes.

use std::path::{Path, PathBuf};

use clap::ArgMatches;
use jiff::civil::Date;
use uuid::Uuid;

use super::Surroundings;
use super::failure::{Code, Failure};
use crate::locale::{Locale, Said};
use crate::method::{Method, Pack, Sources, builtin};
use crate::route::{self, Route};
use crate::session::{Change, Draft, Refusal, Session, Stamp, What};
use crate::store::{self, Access, Digest, Keeper, Location, Places, Store, StoreError};
use crate::text::{clean, clean_line};

/// What every verb is given.
pub(super) struct Desk<'d> {
    pub locale: &'d Locale,
    pub surroundings: &'d Surroundings,
    /// What was written for the whole program.
    pub matches: &'d ArgMatches,
}

/// A session on the desk, with the method it follows.
pub(super) struct Work {
    pub session: Session,
    /// The method in the language that is spoken.
    pub method: Method,
    pub pack: Pack,
    pub location: Location,
    keeper: Option<Keeper>,
    /// What the user should know about the session.
    pub talk: Vec<Said>,
}

impl Desk<'_> {
    /// Returns where data lies.
    pub fn places(&self) -> Result<Places, Failure> {
        let named = path(self.matches, "data-dir");
        Places::find(named).map_err(|error| self.storage(&error))
    }

    pub fn store(&self) -> Result<Store, Failure> {
        Ok(Store::at(self.places()?.data))
    }

    /// Returns today's date where the user is.
    pub fn today(&self) -> Date {
        let surroundings = self.surroundings;
        surroundings.now.to_zoned(surroundings.zone.clone()).date()
    }

    /// Returns a failure with the sentence of a key.
    pub fn failure(
        &self,
        code: Code,
        key: &str,
        arguments: &[(&str, crate::locale::Argument)],
    ) -> Failure {
        Failure::new(code, self.locale.said(key, arguments))
    }

    /// Returns the failure that a refused change is.
    pub fn refused(&self, method: &Method, refusal: &Refusal) -> Failure {
        Failure::new(Code::Refused, self.locale.refusal(method, refusal))
    }

    /// Returns the failure that trouble with the disk is.
    pub fn storage(&self, error: &StoreError) -> Failure {
        Failure::new(Code::of(error), self.storage_said(error))
    }

    pub fn storage_said(&self, error: &StoreError) -> Said {
        let zone = &self.surroundings.zone;
        self.locale.storage(error.key(), error.arguments(), zone)
    }

    /// Returns the sentence about something noticed when a session was opened.
    pub fn notice(&self, notice: &store::Notice) -> Said {
        self.locale.notice(notice.key(), notice.arguments())
    }

    /// Finds the session that the words name.
    pub fn find(&self, arguments: &ArgMatches) -> Result<Location, Failure> {
        let name = text(arguments, "session");
        self.store()?
            .find(&name)
            .map_err(|error| self.storage(&error))
    }

    /// Opens the session that the words name, with its method.
    pub fn open(&self, arguments: &ArgMatches, access: Access) -> Result<Work, Failure> {
        self.open_at(self.find(arguments)?, arguments, access)
    }

    /// Opens a session that was found, with its method.
    pub fn open_at(
        &self,
        location: Location,
        arguments: &ArgMatches,
        access: Access,
    ) -> Result<Work, Failure> {
        let opened = self
            .store()?
            .open(location, access)
            .map_err(|error| self.storage(&error))?;
        let talk: Vec<_> = opened
            .notices
            .iter()
            .filter(|notice| notice.is_told())
            .map(|notice| self.notice(notice))
            .collect();
        let pack = self.pack(arguments, Some(&opened.session));
        let pack = pack.map_err(|failure| failure.after(talk.clone()))?;
        if access == Access::Write && opened.keeper.is_none() {
            let failure = self.failure(Code::Storage, "cli-read-only", &[]);
            return Err(failure.after(talk));
        }
        Ok(Work {
            session: opened.session,
            method: pack.in_language(self.locale.code()),
            pack,
            location: opened.location,
            keeper: opened.keeper,
            talk,
        })
    }

    /// Returns the method that a session follows, or that a new one is to follow, in the language that is spoken.
    pub fn method<'a>(
        &self,
        arguments: impl Into<Option<&'a ArgMatches>>,
        session: Option<&Session>,
    ) -> Result<Method, Failure> {
        let pack = self.pack(arguments, session)?;
        Ok(pack.in_language(self.locale.code()))
    }

    /// Returns the method that a session follows, or that a new one is to follow, in all its languages.
    pub fn pack<'a>(
        &self,
        arguments: impl Into<Option<&'a ArgMatches>>,
        session: Option<&Session>,
    ) -> Result<Pack, Failure> {
        let arguments = arguments.into();
        let wanted = session.map_or(store::pack::BUILT_IN, |session| &session.state.method.id);
        let named = arguments.and_then(|arguments| path(arguments, "method"));
        let folder = self.pack_folder(named, wanted)?;
        let pack = match folder {
            Some(folder) => self.load(&store::pack::read_folder(&folder), &folder)?,
            None => store::pack::built_in(),
        };
        if session.is_some() && pack.id() != wanted {
            let key = match named {
                Some(_) => "cli-other-method",
                None => "cli-no-such-method",
            };
            let arguments = [("wanted", wanted.into()), ("found", pack.id().into())];
            return Err(self.failure(Code::Refused, key, &arguments));
        }
        Ok(pack)
    }

    /// Returns the folder of the pack that is named, or else installed under an id; none where it is the built-in one.
    fn pack_folder(&self, named: Option<&Path>, wanted: &str) -> Result<Option<PathBuf>, Failure> {
        let methods = self.places()?.methods();
        Ok(match named {
            Some(folder) if folder.exists() => Some(folder.to_owned()),
            // An installed one can be named by its id.
            Some(folder) => {
                let id = folder.to_string_lossy();
                let installed = store::pack::installed(&methods, &id);
                Some(installed.ok_or_else(|| self.not_there(folder))?)
            }
            None => store::pack::installed(&methods, wanted),
        })
    }

    /// Returns the text files of the method that a session follows.
    pub fn sources(&self, arguments: &ArgMatches, session: &Session) -> Result<Sources, Failure> {
        let folder = self.pack_folder(path(arguments, "method"), &session.state.method.id)?;
        Ok(folder.map_or_else(builtin, |folder| store::pack::read_folder(&folder)))
    }

    /// Returns the failure that a path to nothing is.
    pub fn not_there(&self, path: &Path) -> Failure {
        let path = clean_line(&path.to_string_lossy());
        self.failure(Code::Refused, "cli-not-there", &[("path", path.into())])
    }

    fn load(&self, sources: &Sources, folder: &Path) -> Result<Pack, Failure> {
        Pack::load(sources).map_err(|problems| {
            let folder = clean_line(&folder.to_string_lossy());
            let first = problems.first().map(|problem| self.locale.problem(problem));
            let first = first.unwrap_or_default().sentence;
            let arguments = [
                ("folder", folder.into()),
                ("count", problems.len().into()),
                ("first", first.into()),
            ];
            self.failure(Code::Refused, "cli-method-has-problems", &arguments)
        })
    }

    /// Returns a change made here and now by whoever is at the keyboard, or the facilitator where nobody says who.
    pub fn change(&self, facilitator: &str, what: What) -> Change {
        let user = &self.surroundings.user;
        let by = if user.is_empty() { facilitator } else { user };
        Change {
            stamp: Stamp {
                id: Uuid::now_v7(),
                at: self.surroundings.now,
                by: by.to_owned(),
            },
            what,
        }
    }

    /// Makes a change in the session, and returns when it is on the disk.
    pub fn make(&self, work: &mut Work, change: Change) -> Result<(), Failure> {
        let made = route::make(&work.method, &mut work.session, change.clone());
        made.map_err(|refusal| self.refused(&work.method, &refusal))?;
        if let Some(keeper) = &mut work.keeper {
            keeper
                .commit(&change)
                .map_err(|error| self.storage(&error))?;
        }
        Ok(())
    }

    /// Keeps half-typed text, or lets go of it where there is none.
    pub fn keep_draft(&self, work: &mut Work, draft: &Draft) -> Result<(), Failure> {
        work.session.keep_draft(draft.clone());
        match &mut work.keeper {
            Some(keeper) => keeper.draft(draft).map_err(|error| self.storage(&error)),
            None => Ok(()),
        }
    }

    /// Lets go of a session; what could not be put in order is told, since the changes are safe in the journal.
    pub fn close(&self, work: &mut Work) {
        if let Some(keeper) = work.keeper.take() {
            let route = Route::of(&work.method, &work.session);
            let digest = Digest::of(&work.method, &work.session, &route);
            if let Err(error) = keeper.close(&work.session, Some(&digest)) {
                work.talk.push(self.storage_said(&error));
            }
        }
    }
}

/// Returns a word, cleaned, on one line; empty where it was not written.
pub(super) fn text(arguments: &ArgMatches, name: &str) -> String {
    arguments
        .get_one::<String>(name)
        .map(|text| clean_line(text).trim().to_owned())
        .unwrap_or_default()
}

/// Returns a text of several lines, cleaned; empty where it was not written.
pub(super) fn long_text(arguments: &ArgMatches, name: &str) -> String {
    arguments
        .get_one::<String>(name)
        .map(|text| clean(text).trim().to_owned())
        .unwrap_or_default()
}

/// Returns a path that was named, where the words could name one.
pub(super) fn path<'a>(arguments: &'a ArgMatches, name: &str) -> Option<&'a Path> {
    let named = arguments.try_get_one::<PathBuf>(name).ok().flatten();
    named.map(PathBuf::as_path)
}

/// Says whether a flag was written.
pub(super) fn flag(arguments: &ArgMatches, name: &str) -> bool {
    matches!(arguments.try_get_one::<bool>(name), Ok(Some(true)))
}
