//! What was deleted is moved to the trash, whole, and can be taken back until it is emptied.

use std::path::Path;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use super::error::{Doing, StoreError};
use super::files;
use super::location::Location;
use super::lock::{Doubt, Lock};
use super::sketch::read_summary;
use super::slug::{candidates, is_slug};
use super::stay::{Shown, Stay};
use super::{Store, list};

/// How the time of deletion is written in a name.
const TIME: &str = "%Y%m%dt%H%M%Sz";
/// How the name of a session begins that is being removed for good.
const GOING: &str = ".going-";

/// A session in the trash.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Trashed {
    /// The name of its folder in the trash.
    pub name: String,
    /// The slug it had.
    pub slug: String,
    /// Its title, where it can be read.
    pub title: Option<String>,
    /// Whose it is, where that can be read.
    pub organisation: String,
    pub stay: Stay,
}

impl Trashed {
    /// Returns the title, or the name the session had where its title cannot be read.
    pub fn label(&self) -> &str {
        self.title.as_ref().unwrap_or(&self.slug)
    }
}

impl Store {
    /// Moves a session to the trash, unless somebody is working on it.
    pub fn trash(&self, slug: &str, at: Timestamp) -> Result<Trashed, StoreError> {
        self.check_folders()?;
        let location = self.own_existing(slug)?;
        location.check_folders()?;
        let _lock = Lock::take(&location, at, Doubt::Heed)?;
        let trash = self.trash_folder();
        self.files.make_folder(&trash)?;
        let time = at.strftime(TIME);
        // Two of one name within a second are told apart by what the second would have been called.
        let name = candidates(slug)
            .map(|slug| format!("{slug}-{time}"))
            .find(|name| !trash.join(name).exists())
            .ok_or_else(|| StoreError::BadName {
                found: slug.to_owned(),
            })?;
        self.rename(&location.folder, &trash.join(&name))?;
        self.trashed(&Shown::default(), name.clone())
            .ok_or(StoreError::BadName { found: name })
    }

    /// Lists the sessions in the trash, the last one deleted first.
    pub fn trash_list(&self) -> Result<Vec<Trashed>, StoreError> {
        self.check_folders()?;
        let trash = self.trash_folder();
        let shown = self.shown();
        let mut found: Vec<_> = list::folders(&trash)?
            .into_iter()
            .filter_map(|name| self.trashed(&shown, name))
            .collect();
        found.sort_by(|one, other| {
            (other.stay.since, &one.name).cmp(&(one.stay.since, &other.name))
        });
        Ok(found)
    }

    /// Returns how long each session in the trash has been there, by its name, without reading any; none where the
    /// trash cannot be read.
    pub(super) fn stays(&self) -> Vec<(String, Stay)> {
        let shown = self.shown();
        let names = list::folders(&self.trash_folder()).unwrap_or_default();
        let stays = names.into_iter().filter_map(|name| {
            let stay = Stay {
                since: split(&name)?.1,
                shown: shown.of(&name),
            };
            Some((name, stay))
        });
        stays.collect()
    }

    /// Removes sessions from the trash for good.
    pub fn destroy(&self, sessions: &[Trashed]) -> Result<(), StoreError> {
        self.check_folders()?;
        let trash = self.trash_folder();
        let failed =
            |path: &Path, error: &std::io::Error| StoreError::failed(Doing::Remove, path, error);
        for session in sessions {
            let folder = trash.join(&session.name);
            if split(&session.name).is_none() || !folder.is_dir() {
                continue;
            }
            // Under another name first: half a session must not be taken back.
            let going = trash.join(format!("{GOING}{}", session.name));
            self.files
                .disk()
                .rename(&folder, &going)
                .map_err(|error| failed(&folder, &error))?;
        }
        // What an interrupted removal has left goes now, too.
        for name in list::folders(&trash)? {
            if name.starts_with(GOING) {
                let path = trash.join(name);
                self.files
                    .disk()
                    .remove_folder(&path)
                    .map_err(|error| failed(&path, &error))?;
            }
        }
        Ok(())
    }

    /// Returns the session that was deleted last; none where the trash is empty or cannot be read.
    pub(super) fn last_trashed(&self) -> Option<Trashed> {
        let trash = self.trash_folder();
        let names = list::folders(&trash).ok()?.into_iter();
        let dated = names.filter_map(|name| Some((split(&name)?.1, name)));
        // The same order as in the whole list, without reading more than one session.
        let last = dated.max_by(|one, other| (one.0, &other.1).cmp(&(other.0, &one.1)));
        self.trashed(&Shown::default(), last?.1)
    }

    /// Takes a session back from the trash, under its old slug or one like it.
    pub fn restore_trashed(&self, trashed: &Trashed) -> Result<Location, StoreError> {
        self.check_folders()?;
        let from = self.trash_folder().join(&trashed.name);
        if split(&trashed.name).is_none() || !from.is_dir() {
            return Err(StoreError::NotFound {
                name: trashed.name.clone(),
                nearest: None,
            });
        }
        self.files.make_folder(&self.sessions())?;
        let location = candidates(&trashed.slug)
            .map(|slug| self.own(&slug))
            .find(|location| !location.folder.exists())
            .ok_or_else(|| StoreError::BadName {
                found: trashed.slug.clone(),
            })?;
        self.rename(&from, &location.folder)?;
        Ok(location)
    }

    fn own_existing(&self, slug: &str) -> Result<Location, StoreError> {
        let location = self.own(slug);
        if is_slug(slug) && location.folder.is_dir() {
            return Ok(location);
        }
        Err(StoreError::NotFound {
            name: slug.to_owned(),
            nearest: None,
        })
    }

    fn trashed(&self, shown: &Shown, name: String) -> Option<Trashed> {
        let (slug, since) = split(&name)?;
        let folder = self.trash_folder().join(&name);
        let location = Location::of_folder(&folder, slug, true).on(&self.files);
        let summary = read_summary(&location).ok().map(|(summary, _)| summary);
        Some(Trashed {
            slug: slug.to_owned(),
            organisation: summary
                .as_ref()
                .map(|summary| summary.organisation.clone())
                .unwrap_or_default(),
            title: summary.map(|summary| summary.title),
            stay: Stay {
                since,
                shown: shown.of(&name),
            },
            name,
        })
    }

    fn rename(&self, from: &Path, to: &Path) -> Result<(), StoreError> {
        let failed = |error: std::io::Error| StoreError::failed(Doing::Move, from, &error);
        let disk = self.files.disk();
        disk.rename(from, to).map_err(failed)?;
        // Should the power go between the two, it lies in both places rather than in none.
        for folder in [files::parent(to), files::parent(from)] {
            disk.sync_folder(folder).map_err(failed)?;
        }
        Ok(())
    }
}

/// Returns the slug and the time in the name of a folder in the trash.
fn split(name: &str) -> Option<(&str, Timestamp)> {
    let (slug, time) = name.rsplit_once('-')?;
    let at = DateTime::strptime(TIME, time).ok()?;
    let at = at.to_zoned(TimeZone::UTC).ok()?.timestamp();
    is_slug(slug).then_some((slug, at))
}
