//! The worked examples that are compiled into the program, to be copied and tried.

use include_dir::{Dir, include_dir};

use crate::session::Session;

static EXAMPLES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/content/examples");

/// Returns the names of the examples.
pub fn examples() -> impl Iterator<Item = &'static str> {
    let whole = |folder: &&Dir<'_>| folder.contains(folder.path().join("session.json"));
    let folders = EXAMPLES.dirs().filter(whole);
    folders.filter_map(|folder| folder.path().to_str())
}

/// Returns an example as a session that was never on the disk.
pub fn example(name: &str) -> Option<Session> {
    let file = EXAMPLES.get_file(format!("{name}/session.json"))?;
    serde_json::from_slice(file.contents()).ok()
}
