//! The worked examples that are compiled into the program, to be copied and tried.

use include_dir::{Dir, include_dir};

use uuid::Uuid;

use super::Store;
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

impl Store {
    /// Returns a copy of an example as a session of its own, with the first title that no session here has.
    ///
    /// A title is made of the example's own and of which copy it would be, counted from one.
    pub fn copy_of_example(
        &self,
        name: &str,
        id: Uuid,
        name_copy: impl Fn(&str, usize) -> String,
    ) -> Option<Session> {
        let session = example(name)?;
        let listing = self.list();
        let titles = (1..).map(|count| name_copy(&session.state.title, count));
        let free = |title: &String| {
            let mut sessions = listing.sessions.iter();
            sessions.all(|session| session.title != *title)
        };
        // There are fewer sessions than numbers.
        let tries = listing.sessions.len() + 1;
        let mut titles = titles.take(tries);
        let title = titles.find(free)?;
        Some(session.copied(id, title))
    }
}
