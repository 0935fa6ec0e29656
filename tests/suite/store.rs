//! Sessions on disk: what is saved stays saved, and what cannot be read is told and kept.

mod damage;
mod folders;
mod formats;
mod saving;
mod shelf;
mod trash;
mod unknown;
mod words;

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use diemo::session::{Change, Session};
use diemo::store::{Access, Keeper, Location, Opened, Store, StoreError};
use tempfile::TempDir;

use crate::sample::session;

struct Bench {
    folder: TempDir,
    store: Store,
}

fn bench() -> Bench {
    let folder = TempDir::new().unwrap();
    let store = Store::at(folder.path().join("data"));
    Bench { folder, store }
}

impl Bench {
    fn create(&self, title: &str) -> Opened {
        self.store.create(session(title), None).unwrap()
    }

    fn open(&self, name: &str) -> Result<Opened, StoreError> {
        self.store.open(self.store.find(name)?, Access::Write)
    }
}

fn commit(opened: &mut Opened, change: Change) {
    opened.session.apply(change.clone()).unwrap();
    keeper(opened).commit(&change).unwrap();
}

fn keeper(opened: &mut Opened) -> &mut Keeper {
    opened.keeper.as_mut().unwrap()
}

fn close(opened: Opened) -> (Session, Location) {
    opened.keeper.unwrap().close(&opened.session, None).unwrap();
    (opened.session, opened.location)
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}
