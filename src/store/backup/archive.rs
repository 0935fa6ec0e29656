//! Reads an archive from its beginning to its end; what its table of contents claims is not believed.

use std::collections::HashSet;
use std::fs::File;
use std::io::{BufReader, Read as _};
use std::path::Path;

use serde::Deserialize;
use zip::read::ZipFile;
use zip::read::read_zipfile_from_stream;
use zip::result::ZipError;

use super::super::disk::Opening;
use super::super::document::is_file_name;
use super::super::error::{Doing, Reason, StoreError};
use super::super::files::{Files, LARGEST};
use super::super::slug::is_slug;
use super::{END, FOLDERS, FORMAT, HEAD, VERSION, unreadable};

/// The most files in an archive.
const MOST: usize = 500_000;
/// The most that all files of an archive may hold together, in bytes.
const LARGEST_WHOLE: u64 = 16 << 30;
/// How many times larger than in the archive a file may be, and the size from which that is asked.
const TIGHTEST: u64 = 300;
const LARGE: u64 = 1 << 20;
/// More than the first and the last file ever hold.
const LONGEST_HEAD: u64 = 4096;

/// An archive whose files come one after the other.
pub(super) struct Archive<'a> {
    path: &'a Path,
    input: BufReader<File>,
}

/// Where a file of an archive belongs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Entry {
    Head,
    End,
    /// A folder, or nothing that is kept.
    Nothing,
    /// A file of the session with a slug, by its way within the session's folder.
    Of(String, String),
}

/// A file of an archive, and where it belongs.
type Next<'a> = (Entry, ZipFile<'a, BufReader<File>>);

/// What an archive holds, as far as its names and sizes tell.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub(super) struct Contents {
    /// How many sessions were put in; none where the archive does not go on to its end.
    pub sessions: Option<usize>,
}

#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

#[derive(Deserialize)]
struct End {
    sessions: usize,
}

/// Says whether a file is a backup, by how it begins.
pub(super) fn is_backup(files: &Files, path: &Path) -> bool {
    Archive::open(files, path).is_ok_and(|mut archive| archive.head().is_ok())
}

impl<'a> Archive<'a> {
    pub fn open(files: &Files, path: &'a Path) -> Result<Self, StoreError> {
        let file = match files.disk().open(path, Opening::Read) {
            Ok(file) => file,
            Err(error) if error.raw_os_error() == Some(rustix::io::Errno::LOOP.raw_os_error()) => {
                return Err(unreadable(path, Reason::NotPlainFile));
            }
            Err(error) => return Err(StoreError::failed(Doing::Read, path, &error)),
        };
        let about = file.metadata();
        let about = about.map_err(|error| StoreError::failed(Doing::Read, path, &error))?;
        if !about.is_file() {
            return Err(unreadable(path, Reason::NotPlainFile));
        }
        Ok(Self {
            path,
            input: BufReader::new(file),
        })
    }

    /// Takes the first file, which says what the archive is.
    fn head(&mut self) -> Result<(), StoreError> {
        let path = self.path;
        let other = || unreadable(path, Reason::NoBackup);
        let first = self.next().map_err(|_| other())?.ok_or_else(other)?;
        let (Entry::Head, mut file) = first else {
            return Err(other());
        };
        let mut bytes = Vec::new();
        let read = file.by_ref().take(LONGEST_HEAD).read_to_end(&mut bytes);
        read.map_err(|_| other())?;
        let head: Head = serde_json::from_slice(&bytes).map_err(|_| other())?;
        match head.version {
            _ if head.format != FORMAT => Err(other()),
            version if version > VERSION => Err(unreadable(path, Reason::NewerVersion { version })),
            _ => Ok(()),
        }
    }

    /// Returns the next file and where it belongs; none after the last.
    pub fn next(&mut self) -> Result<Option<Next<'_>>, StoreError> {
        let path = self.path;
        let file = match read_zipfile_from_stream(&mut self.input) {
            Ok(None) => return Ok(None),
            Ok(Some(file)) => file,
            Err(ZipError::Io(error)) if error.kind() == std::io::ErrorKind::UnexpectedEof => {
                return Err(unreadable(path, Reason::CutShort));
            }
            Err(_) => return Err(unreadable(path, Reason::Damaged)),
        };
        let name = std::str::from_utf8(file.name_raw()).unwrap_or("\u{fffd}");
        let entry = belongs(name).ok_or_else(|| {
            let found = name.to_owned();
            unreadable(path, Reason::BadEntry { found })
        })?;
        Ok(Some((entry, file)))
    }

    /// Looks at every name and size before anything is taken out, without unpacking.
    pub fn look_through(mut self) -> Result<Contents, StoreError> {
        self.head()?;
        let path = self.path;
        let mut contents = Contents::default();
        let (mut count, mut whole) = (0, 0);
        let mut slugs = HashSet::new();
        let mut names = HashSet::new();
        let mut present = None;
        loop {
            let (entry, mut file) = match self.next() {
                Ok(Some(next)) => next,
                Ok(None) => return Ok(contents),
                // What is whole up to there is worth having.
                Err(StoreError::Unreadable {
                    reason: Reason::CutShort | Reason::Damaged,
                    ..
                }) if present.is_some() => {
                    contents.sessions = None;
                    return Ok(contents);
                }
                Err(error) => return Err(error),
            };
            count += 1;
            let tight =
                file.size() > LARGE && file.size() / TIGHTEST > file.compressed_size().max(1);
            if file.size() > LARGEST || tight {
                return Err(unreadable(path, Reason::TooLarge { limit: LARGEST }));
            }
            whole += file.size();
            if whole > LARGEST_WHOLE {
                let limit = LARGEST_WHOLE;
                return Err(unreadable(path, Reason::TooLarge { limit }));
            }
            if count > MOST {
                return Err(unreadable(
                    path,
                    Reason::TooMany {
                        what: "files",
                        limit: MOST,
                    },
                ));
            }
            match entry {
                Entry::Of(slug, within) => {
                    if present.as_ref() != Some(&slug) {
                        names.clear();
                        if !slugs.insert(slug.clone()) {
                            return Err(unreadable(path, Reason::BadEntry { found: slug }));
                        }
                        present = Some(slug);
                    }
                    if !names.insert(within.clone()) {
                        return Err(unreadable(path, Reason::BadEntry { found: within }));
                    }
                }
                Entry::End => {
                    let mut bytes = Vec::new();
                    let read = file.by_ref().take(LONGEST_HEAD).read_to_end(&mut bytes);
                    let end = read.ok().and_then(|_| serde_json::from_slice(&bytes).ok());
                    contents.sessions = end.map(|end: End| end.sessions);
                }
                Entry::Head | Entry::Nothing => {}
            }
        }
    }
}

/// Returns where a file with this name belongs; none where the name leads anywhere else.
fn belongs(name: &str) -> Option<Entry> {
    match name {
        HEAD => return Some(Entry::Head),
        END => return Some(Entry::End),
        _ => {}
    }
    let mut parts = name.strip_prefix("sessions/")?.split('/');
    let slug = match parts.next()? {
        "" => return Some(Entry::Nothing),
        slug if is_slug(slug) => slug,
        _ => return None,
    };
    let parts: Vec<&str> = parts.collect();
    let within = match parts[..] {
        [""] => return Some(Entry::Nothing),
        [folder, ""] if FOLDERS.contains(&folder) => return Some(Entry::Nothing),
        [file @ ("session.json" | "journal.jsonl")] => file.to_owned(),
        [folder, file] if FOLDERS.contains(&folder) && is_file_name(file) => {
            format!("{folder}/{file}")
        }
        _ => return None,
    };
    Some(Entry::Of(slug.to_owned(), within))
}
