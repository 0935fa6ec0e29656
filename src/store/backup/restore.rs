//! Takes sessions out of a backup: each whole or not at all, beside what is there and never over it.

use std::collections::HashMap;
use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use uuid::Uuid;

use super::super::Store;
use super::super::disk::Opening;
use super::super::error::{Doing, Reason, StoreError};
use super::super::files;
use super::super::files::LARGEST;
use super::super::list;
use super::super::load;
use super::super::location::Location;
use super::super::notice::Notice;
use super::super::slug::candidates;
use super::archive::{Archive, Entry};
use super::{FOLDERS, unreadable};
use crate::session::Session;

/// The folder in which a session is put together before it is one.
const STAGE: &str = ".restoring";
/// How much is unpacked at a time.
const PIECE: usize = 64 << 10;

/// What became of a session of a backup.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Restored {
    /// The title, or the name in the archive where the session cannot be read.
    pub title: String,
    pub came: Came,
}

/// How a session of a backup came in, or why it did not.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Came {
    /// As a session of its own, under this name.
    In {
        name: String,
    },
    /// The same, and a session with another history is there beside it, under the second name.
    Beside {
        name: String,
        other: String,
    },
    /// It is there already.
    There {
        name: String,
    },
    Damaged(StoreError),
}

impl Store {
    /// Takes in every session of a backup that is not there yet.
    ///
    /// The second part of the answer is how many sessions the archive should hold; none where its end is missing.
    pub fn restore(&self, path: &Path) -> Result<(Vec<Restored>, Option<usize>), StoreError> {
        let contents = Archive::open(&self.files, path)?.look_through()?;
        self.check_folders()?;
        self.files.make_folder(&self.sessions())?;
        let _alone = self.restore_alone();
        let mut restoring = Restoring {
            store: self,
            ids: self.ids()?,
            path,
            stage: self.sessions().join(STAGE),
            restored: Vec::new(),
        };
        restoring.clear()?;
        let done = restoring.take_all();
        restoring.clear()?;
        done?;
        Ok((restoring.restored, contents.sessions))
    }

    /// Waits until nobody else restores; the folder of sessions is locked for it, where the file system knows that.
    fn restore_alone(&self) -> Option<File> {
        let folder = self
            .files
            .disk()
            .open(&self.sessions(), Opening::Read)
            .ok()?;
        folder.lock().ok()?;
        Some(folder)
    }

    /// Returns which sessions bear each identity.
    fn ids(&self) -> Result<HashMap<Uuid, Vec<String>>, StoreError> {
        #[derive(Deserialize)]
        struct Head {
            id: Uuid,
        }
        let mut ids: HashMap<Uuid, Vec<String>> = HashMap::new();
        for slug in list::slugs(&self.sessions())? {
            let read = self.files.read(&self.own(&slug).file, LARGEST);
            if let Ok(Head { id }) = read.and_then(|bytes| {
                serde_json::from_slice(&bytes)
                    .map_err(|_| unreadable(&self.sessions(), Reason::Shape))
            }) {
                ids.entry(id).or_default().push(slug);
            }
        }
        Ok(ids)
    }
}

struct Restoring<'r> {
    store: &'r Store,
    ids: HashMap<Uuid, Vec<String>>,
    path: &'r Path,
    stage: PathBuf,
    restored: Vec<Restored>,
}

impl Restoring<'_> {
    /// Takes away what an interrupted restoring has left.
    fn clear(&self) -> Result<(), StoreError> {
        match self.store.files.disk().remove_folder(&self.stage) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                Err(StoreError::failed(Doing::Remove, &self.stage, &error))
            }
            _ => Ok(()),
        }
    }

    fn take_all(&mut self) -> Result<(), StoreError> {
        let mut archive = Archive::open(&self.store.files, self.path)?;
        let mut present: Option<(String, Option<StoreError>)> = None;
        loop {
            let next = match archive.next() {
                Ok(next) => next,
                // The names were looked through before: here the archive ends or is damaged, and that was told.
                Err(error) => {
                    if let Some((_, fault)) = &mut present {
                        fault.get_or_insert(error);
                    }
                    None
                }
            };
            let slug = match &next {
                Some((Entry::Of(slug, _), _)) => Some(slug),
                _ => None,
            };
            if present.as_ref().map(|(slug, _)| slug) != slug
                && let Some((slug, fault)) = present.take()
            {
                self.finish(slug, fault)?;
            }
            let Some((entry, mut file)) = next else {
                return Ok(());
            };
            let Entry::Of(slug, within) = entry else {
                continue;
            };
            let (_, fault) = match &mut present {
                Some(present) => present,
                none => {
                    self.begin()?;
                    none.insert((slug, None))
                }
            };
            if fault.is_none() {
                *fault = self.unpack(&within, &mut file)?.err();
            }
        }
    }

    fn begin(&self) -> Result<(), StoreError> {
        let made = self.store.files.disk().make_folder(&self.stage);
        made.map_err(|error| StoreError::failed(Doing::Write, &self.stage, &error))
    }

    /// Writes one file; what is wrong with the archive is for its session alone, what is wrong with the disk for all.
    fn unpack(
        &self,
        within: &str,
        file: &mut impl std::io::Read,
    ) -> Result<Result<(), StoreError>, StoreError> {
        let path = self.stage.join(within);
        let disk = self.store.files.disk();
        let failed = |error: std::io::Error| StoreError::failed(Doing::Write, &path, &error);
        self.store.files.make_folder(files::parent(&path))?;
        let written = disk.open(&path, Opening::New).map_err(failed)?;
        let mut piece = vec![0; PIECE];
        let mut limited = file.take(LARGEST + 1);
        let mut length = 0;
        loop {
            match limited.read(&mut piece) {
                Ok(0) => break,
                Ok(count) => {
                    length += count as u64;
                    disk.write(&written, &piece[..count]).map_err(failed)?;
                }
                Err(_) => return Ok(Err(unreadable(self.path, Reason::Damaged))),
            }
        }
        if length > LARGEST {
            let limit = LARGEST;
            return Ok(Err(unreadable(self.path, Reason::TooLarge { limit })));
        }
        disk.sync_data(&written).map_err(failed)?;
        Ok(Ok(()))
    }

    /// Gives a session that was put together its place, or lets it go.
    fn finish(&mut self, slug: String, fault: Option<StoreError>) -> Result<(), StoreError> {
        let store = self.store;
        let staged = Location::of_folder(&self.stage, &slug, true).on(&store.files);
        let read = match fault {
            Some(fault) => Err(fault),
            None => read(&staged, &self.path.join("sessions").join(&slug)),
        };
        let session = match read {
            Ok(session) => session,
            Err(fault) => {
                self.clear()?;
                let came = Came::Damaged(fault);
                self.restored.push(Restored { title: slug, came });
                return Ok(());
            }
        };
        let came = match self.there(&session) {
            Some((name, true)) => {
                self.clear()?;
                Came::There { name }
            }
            other => {
                let name = self.place(&slug)?;
                self.ids.entry(session.id).or_default().push(name.clone());
                match other {
                    Some((other, _)) => Came::Beside { name, other },
                    None => Came::In { name },
                }
            }
        };
        let title = session.state.title;
        self.restored.push(Restored { title, came });
        Ok(())
    }

    /// Returns the session that is the same, or at least bears the same identity, and whether it is the same.
    fn there(&self, session: &Session) -> Option<(String, bool)> {
        let names = self.ids.get(&session.id)?;
        let same = names.iter().find(|name| {
            load::load(&self.store.own(name)).is_ok_and(|there| {
                there.session.history() == session.history() && there.session.state == session.state
            })
        });
        match same {
            Some(name) => Some((name.clone(), true)),
            None => Some((names.first()?.clone(), false)),
        }
    }

    fn place(&self, slug: &str) -> Result<String, StoreError> {
        let store = self.store;
        let location = candidates(slug)
            .map(|slug| store.own(&slug))
            .find(|location| location.folder.symlink_metadata().is_err())
            .ok_or_else(|| StoreError::BadName {
                found: slug.to_owned(),
            })?;
        let disk = store.files.disk();
        let folders = FOLDERS.map(|folder| self.stage.join(folder));
        let synced = folders
            .iter()
            .filter(|folder| folder.is_dir())
            .try_for_each(|folder| disk.sync_folder(folder));
        synced
            .and_then(|()| disk.sync_folder(&self.stage))
            .and_then(|()| disk.rename(&self.stage, &location.folder))
            .and_then(|()| disk.sync_folder(&store.sessions()))
            .map_err(|error| StoreError::failed(Doing::Move, &self.stage, &error))?;
        Ok(location.name)
    }
}

/// Reads a session that was put together; what is wrong with it is told of its place in the archive.
fn read(staged: &Location, place: &Path) -> Result<Session, StoreError> {
    let within = |problem| match problem {
        StoreError::Unreadable {
            path,
            line,
            column,
            reason,
        } => StoreError::Unreadable {
            path: place.join(path.file_name().unwrap_or_default()),
            line,
            column,
            reason,
        },
        StoreError::Failed { doing, cause, path } => StoreError::Failed {
            doing,
            cause,
            path: place.join(path.file_name().unwrap_or_default()),
        },
        other => other,
    };
    let loaded = load::load(staged).map_err(within)?;
    let earlier = loaded.notices.into_iter().find_map(|notice| match notice {
        Notice::FromHistory { problem, .. } => Some(problem),
        _ => None,
    });
    // Half a session is none: what an earlier snapshot holds is not what was put in.
    match earlier {
        Some(problem) => Err(within(problem)),
        None => Ok(loaded.session),
    }
}
