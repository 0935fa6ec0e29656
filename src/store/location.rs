//! Where one session lies: its file, and the folder of what belongs to it.

use std::ffi::OsString;
use std::fs::File;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::error::{Doing, StoreError};
use super::files::{self, Files, Readers};

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
        let is_folder = path.is_dir();
        let (folder, file) = if is_folder {
            (path, path.join(FILE))
        } else {
            (files::parent(path), path.to_owned())
        };
        let alone = Self::of_file(&file, name);
        // The file and the folder of a session must lead to the same lock and the same journal.
        let has_belongings = ["lock", "history", "journal.jsonl"]
            .iter()
            .any(|name| folder.join(name).symlink_metadata().is_ok());
        let has_folder = file.file_name().is_some_and(|name| name == FILE)
            && (has_belongings || (is_folder && !alone.folder.is_dir()));
        if has_folder {
            Self::of_folder(folder, name, false)
        } else {
            alone
        }
    }

    /// Returns the location of a session file that lies among others.
    fn of_file(path: &Path, name: &str) -> Self {
        let file_name = path.file_name().unwrap_or_default().to_string_lossy();
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

    /// Returns the path by which the store finds the session again: of its folder, where it has one to itself.
    pub fn path(&self) -> &Path {
        if self.file.parent() == Some(&self.folder) {
            &self.folder
        } else {
            &self.file
        }
    }

    /// Lets whoever may read the session file read an open file that belongs to it.
    pub(super) fn let_in_readers(&self, file: &File) {
        if let Some(readers) = Readers::of(&self.file) {
            readers.admit(file);
        }
    }

    /// Returns the same location on another disk.
    pub(super) fn on(self, files: &Files) -> Self {
        Self {
            files: files.clone(),
            ..self
        }
    }

    /// Says whether nothing lies here but what an attempt to begin a session leaves.
    pub(super) fn is_vacant(&self) -> Result<bool, StoreError> {
        let is_left = |name: &OsString| name == "lock" || files::is_left_behind(&self.file, name);
        match self.files.disk().names(&self.folder) {
            Ok(names) => Ok(names.iter().all(is_left)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(true),
            Err(error) => Err(StoreError::failed(Doing::Read, &self.folder, &error)),
        }
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
