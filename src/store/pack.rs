//! Packs: the one compiled into the program, and those in folders, of which only plain text files are read, few and
//! small enough.

use std::ffi::OsStr;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::error::{Cause, Doing, Reason, StoreError};
use super::files::{self, Files};
use crate::method::{Fault, Pack, Place, Problem, SENTENCES, Sources, is_name};
use crate::text::clean;

/// The most that all files of a pack may hold together, in bytes.
const LARGEST: usize = 4 << 20;
/// The most files and folders of a pack.
pub(super) const MOST: usize = 4096;
/// How deep folders may lie within each other.
pub(super) const DEEPEST: usize = 8;

/// The id of the method that is compiled into the program.
pub const BUILT_IN: &str = "diemo";

/// The built-in method in each language, checked and prepared when the program was built.
static PREPARED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/method"));

/// Returns the method that is compiled into the program; only the language that is taken from it is read.
pub fn built_in() -> Pack {
    Pack::prepared(PREPARED).expect("prepared by the build of this very program")
}

/// Returns the folder of the pack that is installed under an id, where there is one.
pub fn installed(methods: &Path, id: &str) -> Option<PathBuf> {
    let folder = is_name(id).then(|| methods.join(id))?;
    folder.is_dir().then_some(folder)
}

/// Returns the folders of the packs that are installed, by name.
pub fn all_installed(methods: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(methods).into_iter().flatten().flatten();
    let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
    let mut folders: Vec<_> = names.filter_map(|id| installed(methods, &id)).collect();
    folders.sort();
    folders
}

/// Says whether nothing lies at a path, or an empty folder.
pub fn is_free(folder: &Path) -> bool {
    match fs::read_dir(folder) {
        Ok(mut entries) => entries.next().is_none(),
        Err(error) => error.kind() == ErrorKind::NotFound,
    }
}

/// Writes the files of a pack into a folder, with all that lies on the way to it.
pub fn write(folder: &Path, pack: &[(String, String)]) -> Result<(), StoreError> {
    for (name, text) in pack {
        let path = folder.join(name);
        let failed = |error| StoreError::failed(Doing::Write, &path, &error);
        fs::create_dir_all(files::parent(&path)).map_err(failed)?;
        fs::write(&path, text).map_err(failed)?;
    }
    Ok(())
}

/// Reads the pack in a folder; what cannot be read becomes a problem with the name of its file.
pub fn read_folder(folder: &Path) -> Sources {
    let mut reader = Reader {
        sources: Sources::default(),
        left: LARGEST,
        seen: 0,
    };
    reader.folder(folder, "", 0);
    reader.sources.files.sort();
    reader.sources
}

/// Reads the program's own sentences in a language that a pack in a folder brings along; none where it brings none.
pub fn sentences(folder: &Path, language: &str) -> Option<Vec<(String, String)>> {
    let folder = is_name(language).then(|| folder.join(SENTENCES).join(language))?;
    folder.is_dir().then(|| read_folder(&folder).files)
}

struct Reader {
    sources: Sources,
    /// How many bytes may still be read.
    left: usize,
    seen: usize,
}

impl Reader {
    fn folder(&mut self, path: &Path, name: &str, depth: usize) {
        let entries = match fs::read_dir(path) {
            Ok(entries) => entries,
            Err(error) => return self.note(name, unreadable(&Cause::of(&error))),
        };
        for entry in entries.flatten() {
            self.seen += 1;
            if self.seen > MOST {
                return self.note(name, Fault::TooLarge { limit: MOST });
            }
            let file_name = entry.file_name();
            let shown = clean(&file_name.to_string_lossy());
            if is_hidden(&file_name) {
                continue;
            }
            let shown = match name {
                "" => shown,
                folder => format!("{folder}/{shown}"),
            };
            match entry.file_type() {
                Ok(kind) if kind.is_dir() && depth < DEEPEST => {
                    self.folder(&entry.path(), &shown, depth + 1);
                }
                Ok(kind) if kind.is_dir() => self.note(&shown, Fault::TooLarge { limit: DEEPEST }),
                Ok(_) if is_text(&entry.path()) => self.file(&entry.path(), shown),
                Ok(_) => {}
                Err(error) => self.note(&shown, unreadable(&Cause::of(&error))),
            }
        }
    }

    fn file(&mut self, path: &Path, name: String) {
        let read = Files::default()
            .read(path, self.left as u64)
            .and_then(|bytes| {
                let length = bytes.len();
                Ok((files::text(bytes, path)?, length))
            });
        match read {
            Ok((text, length)) => {
                self.left -= length;
                self.sources.files.push((name, text));
            }
            Err(StoreError::Unreadable { reason, .. }) => {
                let fault = match reason {
                    Reason::NotText => Fault::NotText,
                    Reason::TooLarge { .. } => Fault::TooLarge { limit: LARGEST },
                    other => Fault::Unreadable {
                        reason: other.key().to_owned(),
                    },
                };
                self.note(&name, fault);
            }
            Err(StoreError::Failed { cause, .. }) => self.note(&name, unreadable(&cause)),
            Err(_) => self.note(&name, unreadable(&Cause::Gone)),
        }
    }

    fn note(&mut self, name: &str, fault: Fault) {
        let place = Place {
            file: name.to_owned(),
            ..Place::default()
        };
        self.sources.problems.push(Problem { place, fault });
    }
}

/// Says whether a name is one that editors and version control keep their own files under.
pub(super) fn is_hidden(name: &OsStr) -> bool {
    name.as_encoded_bytes().starts_with(b".")
}

pub(super) fn is_text(path: &Path) -> bool {
    let ending = path.extension().and_then(OsStr::to_str);
    matches!(ending, Some("toml" | "md" | "ftl"))
}

fn unreadable(cause: &Cause) -> Fault {
    let reason = match cause.system() {
        "" => cause.key(),
        words => words,
    };
    Fault::Unreadable {
        reason: reason.to_owned(),
    }
}
