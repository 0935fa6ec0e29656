//! Backups: one archive of all sessions, the same for the same sessions, and read as carefully as any foreign file.

mod archive;
mod restore;

use std::io;
use std::io::Write as _;
use std::path::Path;

use tempfile::NamedTempFile;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

pub use restore::Came;
pub use restore::Restored;

use super::Store;
use super::document::is_file_name;
use super::error::{Cause, Doing, Reason, StoreError};
use super::files;
use super::files::LARGEST;
use super::keeper::to_text;
use super::list;
use super::load;
use super::location::Location;
use super::unknown::Unknown;

/// What an archive says it is, in the first of its files.
const FORMAT: &str = "diemo-backup";
const VERSION: u32 = 1;
/// The first file of an archive.
const HEAD: &str = "diemo-backup.json";
/// The last file of an archive: what it should hold.
const END: &str = "diemo-backup-end.json";
/// The folders of a session that are kept beside its file.
const FOLDERS: [&str; 2] = ["history", "documents"];

/// What a backup holds, and what it could not take in.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct BackedUp {
    /// The titles of the sessions.
    pub titles: Vec<String>,
    /// The sessions that cannot be read, by their names, and why.
    pub problems: Vec<(String, StoreError)>,
    /// The names of sessions that are kept as they lie there: not all in them can be read by this program.
    pub as_they_lie: Vec<String>,
    /// How many files in the folders of sessions have names or a kind that is not kept.
    pub left_out: usize,
}

impl Store {
    /// Writes all sessions into one archive; an earlier backup is replaced only where that is wanted.
    pub fn back_up(&self, path: &Path, replace: bool) -> Result<BackedUp, StoreError> {
        if path.symlink_metadata().is_ok() {
            let ours = archive::is_backup(&self.files, path);
            if !(ours && replace) {
                return Err(StoreError::Exists {
                    path: path.to_owned(),
                    ours,
                });
            }
        }
        self.check_folders()?;
        let failed = |error: &io::Error| StoreError::failed(Doing::Write, path, error);
        let folder = files::parent(path);
        let waiting = tempfile::Builder::new()
            .prefix(".diemo-backup.")
            .suffix(".tmp")
            .tempfile_in(folder)
            .map_err(|error| failed(&error))?;
        let mut archive = Writing {
            zip: ZipWriter::new(waiting),
            path,
            done: BackedUp::default(),
        };
        let mut slugs = list::slugs(&self.sessions())?;
        slugs.sort();
        archive.add(HEAD, &head())?;
        for slug in slugs {
            archive.session(&self.own(&slug))?;
        }
        let end = format!("{{\"sessions\":{}}}\n", archive.done.titles.len());
        archive.add(END, end.as_bytes())?;
        let waiting = archive
            .zip
            .finish()
            .map_err(|error| failed(&error.into()))?;
        finish(waiting, path).map_err(|error| failed(&error))?;
        Ok(archive.done)
    }
}

fn head() -> Vec<u8> {
    format!("{{\"format\":\"{FORMAT}\",\"version\":{VERSION}}}\n").into_bytes()
}

/// Puts the archive in its place, once it is on the disk.
fn finish(waiting: NamedTempFile, path: &Path) -> io::Result<()> {
    files::make_private(waiting.as_file())?;
    waiting.as_file().sync_all()?;
    waiting.persist(path).map_err(|error| error.error)?;
    std::fs::File::open(files::parent(path))?.sync_all()
}

/// An archive that is being written.
struct Writing<'w> {
    zip: ZipWriter<NamedTempFile>,
    path: &'w Path,
    done: BackedUp,
}

impl Writing<'_> {
    fn add(&mut self, name: &str, contents: &[u8]) -> Result<(), StoreError> {
        // Without times and with fixed modes, so that the same sessions give the same archive.
        let options = SimpleFileOptions::DEFAULT.unix_permissions(0o600);
        let started = self.zip.start_file(name, options).map_err(io::Error::from);
        started
            .and_then(|()| self.zip.write_all(contents))
            .map_err(|error| StoreError::failed(Doing::Write, self.path, &error))
    }

    /// Adds a session as it is saved, what its journal says folded in; one that cannot be read is noted.
    fn session(&mut self, location: &Location) -> Result<(), StoreError> {
        let slug = &location.name;
        let loaded = match load::load(location) {
            Ok(loaded) => loaded,
            // A folder in which nothing was ever written.
            Err(_) if !location.file.exists() && !location.history().exists() => return Ok(()),
            Err(problem) => {
                self.done.problems.push((slug.clone(), problem));
                return Ok(());
            }
        };
        let place = |name: &str| format!("sessions/{slug}/{name}");
        let is_read = !loaded.state.newer && loaded.state.aside.is_none() && !loaded.state.damaged;
        if is_read && let Ok(Some(unknown)) = Unknown::of(location) {
            let text = to_text(&loaded.session, &unknown)
                .map_err(|error| StoreError::failed(Doing::Read, &location.file, &error))?;
            self.add(&place("session.json"), &text)?;
        } else {
            // What cannot be taken apart is kept as it lies there. The journal first: a session file that replaces it
            // meanwhile holds all of it.
            let journal = location.files.read(&location.journal(), LARGEST);
            let file = location.files.read(&location.file, LARGEST);
            for (name, read) in [("session.json", file), ("journal.jsonl", journal)] {
                match read {
                    Ok(bytes) => self.add(&place(name), &bytes)?,
                    Err(StoreError::Failed {
                        cause: Cause::Gone, ..
                    }) => {}
                    Err(problem) => self.done.problems.push((slug.clone(), problem)),
                }
            }
            self.done.as_they_lie.push(slug.clone());
        }
        for folder in FOLDERS {
            self.folder(location, folder)?;
        }
        self.done.titles.push(loaded.session.state.title);
        Ok(())
    }

    fn folder(&mut self, location: &Location, folder: &str) -> Result<(), StoreError> {
        let path = location.folder.join(folder);
        if path
            .symlink_metadata()
            .is_ok_and(|about| about.is_symlink())
        {
            self.done.left_out += 1;
            return Ok(());
        }
        let mut names = location.files.disk().names(&path).unwrap_or_default();
        names.sort();
        for name in names {
            let shown = name.to_string_lossy();
            if shown.starts_with('.') {
                continue;
            }
            match location.files.read(&path.join(&name), LARGEST) {
                Ok(bytes) if is_file_name(&shown) => {
                    let slug = &location.name;
                    self.add(&format!("sessions/{slug}/{folder}/{shown}"), &bytes)?;
                }
                _ => self.done.left_out += 1,
            }
        }
        Ok(())
    }
}

/// Returns what is wrong with an archive.
fn unreadable(path: &Path, reason: Reason) -> StoreError {
    StoreError::Unreadable {
        path: path.to_owned(),
        line: 0,
        column: 0,
        reason,
    }
}
