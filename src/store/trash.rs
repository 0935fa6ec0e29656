//! What was deleted is moved to the trash, whole, and can be taken back.

use std::fs;
use std::path::Path;

use jiff::Timestamp;
use jiff::civil::DateTime;

use super::Store;
use super::error::{Doing, StoreError};
use super::files;
use super::location::Location;
use super::lock::Lock;
use super::slug::{candidates, is_slug};

/// How the time of deletion is written in a name.
const TIME: &str = "%Y%m%dt%H%M%Sz";

/// A session in the trash.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Trashed {
    /// The name of its folder in the trash.
    pub name: String,
    /// The slug it had.
    pub slug: String,
}

impl Store {
    /// Moves a session to the trash, unless somebody is working on it.
    pub fn trash(&self, slug: &str, at: Timestamp) -> Result<Trashed, StoreError> {
        let location = self.own_existing(slug)?;
        let _lock = Lock::take(&location.lock(), slug, at)?;
        let trash = self.trash_folder();
        files::make_folder(&trash)?;
        let time = at.strftime(TIME);
        // Two of one name within a second are told apart by what the second would have been called.
        let name = candidates(slug)
            .map(|slug| format!("{slug}-{time}"))
            .find(|name| !trash.join(name).exists())
            .ok_or_else(|| StoreError::BadName {
                found: slug.to_owned(),
            })?;
        rename(&location.folder, &trash.join(&name))?;
        Ok(Trashed {
            name,
            slug: slug.to_owned(),
        })
    }

    /// Takes a session back from the trash, under its old slug or one like it.
    pub fn restore_trashed(&self, trashed: &Trashed) -> Result<Location, StoreError> {
        let from = self.trash_folder().join(&trashed.name);
        if !is_trashed(&trashed.name) || !from.is_dir() {
            return Err(StoreError::NotFound {
                name: trashed.name.clone(),
                nearest: None,
            });
        }
        files::make_folder(&self.sessions())?;
        let location = candidates(&trashed.slug)
            .map(|slug| self.own(&slug))
            .find(|location| !location.folder.exists())
            .ok_or_else(|| StoreError::BadName {
                found: trashed.slug.clone(),
            })?;
        rename(&from, &location.folder)?;
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
}

/// Says whether a folder in the trash is named as this program names them: a slug and a time.
fn is_trashed(name: &str) -> bool {
    name.rsplit_once('-')
        .is_some_and(|(slug, time)| is_slug(slug) && DateTime::strptime(TIME, time).is_ok())
}

fn rename(from: &Path, to: &Path) -> Result<(), StoreError> {
    let failed = |error: std::io::Error| StoreError::failed(Doing::Move, from, &error);
    fs::rename(from, to).map_err(failed)?;
    for folder in [files::parent(from), files::parent(to)] {
        files::sync_folder(folder).map_err(failed)?;
    }
    Ok(())
}
