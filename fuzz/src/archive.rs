//! Any bytes for a backup: what it holds comes in beside what is there, or is told; nothing appears anywhere else.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use diemo::store::{Access, Came, Store};
use tempfile::TempDir;

use crate::disk::Hasty;
use crate::words::{say_everything, shown};

thread_local! {
    static FOLDER: TempDir = TempDir::with_prefix("diemo-fuzz-").expect("a folder can be made");
}

pub fn run(data: &[u8]) {
    FOLDER.with(|folder| try_in(folder.path(), data));
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("it is there").flatten();
    let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut names: Vec<_> = names.collect();
    names.sort();
    names
}

fn try_in(folder: &Path, data: &[u8]) {
    let (backup, place) = (folder.join("backup"), folder.join("data"));
    fs::remove_dir_all(&place).ok();
    fs::write(&backup, data).expect("a file can be written");
    let store = Store::on(&place, Arc::new(Hasty));
    let restored = store.restore(&backup);
    assert_eq!(fs::read(&backup).expect("it was written"), data);
    assert!(
        names(folder)
            .iter()
            .all(|name| name == "backup" || name == "data")
    );
    let Ok((restored, _)) = restored else { return };
    for one in restored {
        shown(&one.title);
        let name = match one.came {
            Came::In { name } | Came::There { name } | Came::Beside { name, .. } => name,
            Came::Damaged(_) => continue,
        };
        let location = store.find(&name).expect("it came in");
        let opened = store.open(location, Access::Read).expect("it came in");
        say_everything(&opened.session);
    }
}
