//! What several tests need: packs from the tests' folder, and sessions begun with them.

use std::path::{Path, PathBuf};

use diemo::method::{Method, Sources};
use diemo::session::{Beginning, Change, MethodVersion, Service, Session, Stamp, What};
use jiff::Timestamp;
use uuid::Uuid;

/// Returns the path of something in the tests' folder.
pub fn path(within: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(within)
}

/// Returns the files of a pack under `tests/packs`.
pub fn sources(pack: &str) -> Sources {
    let root = path("packs").join(pack);
    let mut sources = Sources::default();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let entry = entry.unwrap().path();
            if entry.is_dir() {
                folders.push(entry);
            } else if let Ok(text) = std::fs::read_to_string(&entry) {
                let name = entry.strip_prefix(&root).unwrap().to_string_lossy();
                sources.files.push((name.replace('\\', "/"), text));
            }
        }
    }
    sources.files.sort();
    sources
}

/// Returns the small pack, which has an item of every kind.
pub fn small() -> Method {
    Method::load(&sources("small")).unwrap()
}

/// Returns a change, made at the given second.
pub fn change(second: i64, what: What) -> Change {
    let id = Uuid::from_u128(u128::try_from(second).unwrap());
    let at = Timestamp::from_second(1_795_420_800 + second).unwrap();
    let by = "Kari Nes".to_owned();
    Change {
        stamp: Stamp { id, at, by },
        what,
    }
}

/// Returns a session with these services, begun with a method.
pub fn begun(method: &Method, services: &[(&str, &str)]) -> Session {
    let services = services.iter().map(|(id, name)| Service {
        id: (*id).into(),
        name: (*name).to_owned(),
        dropped: false,
        idea: None,
    });
    let beginning = Beginning {
        session: Uuid::from_u128(7),
        title: "Barnehageplass".to_owned(),
        organisation: "Os kommune".to_owned(),
        facilitator: "Kari Nes".to_owned(),
        rules: "2026".into(),
        method: MethodVersion::of(method),
        services: services.collect(),
    };
    Session::begin(change(0, What::Begin(beginning))).unwrap()
}

/// Copies a folder with everything in it.
pub fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            std::fs::copy(&path, &target).unwrap();
        }
    }
}
