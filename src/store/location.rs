//! Where one session lies: its file, and the folder of what belongs to it.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::files::Files;

/// The name of the session file in a session's own folder.
const FILE: &str = "session.json";

/// Where a session lies, in the store or elsewhere.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Location {
    /// What the session is called in messages: its slug, or its path as given.
    pub name: String,
    /// The session file.
    pub file: PathBuf,
    /// Holds journal, lock and history.
    pub folder: PathBuf,
    /// Where documents are written unless the user says otherwise.
    pub documents: PathBuf,
    /// Whether the session is one of the store's own.
    pub own: bool,
    /// What reads and writes all these.
    pub(super) files: Files,
}

impl Location {
    /// Returns the location of a session that has a folder to itself.
    pub(super) fn of_folder(folder: &Path, name: &str, own: bool) -> Self {
        Self {
            name: name.to_owned(),
            file: folder.join(FILE),
            folder: folder.to_owned(),
            documents: folder.join("documents"),
            own,
            files: Files::default(),
        }
    }

    /// Returns the location of a session file or folder that lies elsewhere and is worked on where it lies.
    pub(super) fn of_path(path: &Path, name: &str) -> Self {
        if path.is_dir() {
            return Self::of_folder(path, name, false);
        }
        let file_name = path.file_name().unwrap_or_default();
        let beside = path.with_file_name("");
        // The file of a whole session folder that was copied, with its journal.
        if file_name == FILE && beside.join("journal.jsonl").is_file() {
            return Self::of_folder(&beside, name, false);
        }
        let file_name = file_name.to_string_lossy();
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        Self {
            name: name.to_owned(),
            file: path.to_owned(),
            folder: path.with_file_name(format!(".{file_name}.diemo")),
            documents: path.with_file_name(format!("{stem}-documents")),
            own: false,
            files: Files::default(),
        }
    }

    /// Returns the same location on another disk.
    pub(super) fn on(self, files: &Files) -> Self {
        Self {
            files: files.clone(),
            ..self
        }
    }

    /// Says whether nothing of a session lies here.
    pub(super) fn is_vacant(&self) -> bool {
        let places = [&self.file, &self.journal(), &self.history()];
        places.into_iter().all(|place| {
            let about = place.symlink_metadata();
            about.is_err_and(|error| error.kind() == ErrorKind::NotFound)
        })
    }

    /// Returns the path of the journal.
    pub fn journal(&self) -> PathBuf {
        self.folder.join("journal.jsonl")
    }

    pub(super) fn wish(&self) -> PathBuf {
        self.folder.join("wish")
    }

    pub(super) fn lock(&self) -> PathBuf {
        self.folder.join("lock")
    }

    /// Returns the folder of earlier snapshots.
    pub fn history(&self) -> PathBuf {
        self.folder.join("history")
    }

    pub(super) fn digest(&self) -> PathBuf {
        self.folder.join("summary.json")
    }
}
