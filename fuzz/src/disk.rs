//! A folder for sessions on a disk that need not be waited for, emptied before each try.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use diemo::store::{Disk, Location, Store};
use tempfile::TempDir;

/// A disk that says at once that all is durable.
#[derive(Debug)]
pub struct Hasty;

impl Disk for Hasty {
    fn sync_data(&self, _: &File) -> io::Result<()> {
        Ok(())
    }

    fn sync_all(&self, _: &File) -> io::Result<()> {
        Ok(())
    }

    fn sync_folder(&self, _: &Path) -> io::Result<()> {
        Ok(())
    }
}

/// A data folder with room for one session.
pub struct Room {
    _folder: TempDir,
    session: PathBuf,
    pub store: Store,
}

impl Room {
    /// Returns a folder of its own, where temporary files belong.
    pub fn new() -> Self {
        let folder = TempDir::with_prefix("diemo-fuzz-").expect("a folder can be made");
        Self {
            store: Store::on(folder.path(), Arc::new(Hasty)),
            session: folder.path().join("sessions/tried"),
            _folder: folder,
        }
    }

    /// Puts a session's files where those of the last try were.
    pub fn put(&self, session: &[u8], journal: Option<&[u8]>) -> Location {
        fs::remove_dir_all(&self.session).ok();
        fs::create_dir_all(&self.session).expect("a folder can be made");
        fs::write(self.session.join("session.json"), session).expect("a file can be written");
        if let Some(journal) = journal {
            fs::write(self.session.join("journal.jsonl"), journal).expect("a file can be written");
        }
        self.store.find("tried").expect("it was just put there")
    }

    /// Returns the session file as it lies there.
    pub fn bytes(&self) -> Vec<u8> {
        fs::read(self.session.join("session.json")).expect("there is one")
    }
}
