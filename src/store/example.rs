//! The worked examples that are compiled into the program, to be copied and tried.

use include_dir::{Dir, include_dir};

use super::StoreError;
use crate::method::nearest;
use crate::session::Session;

static EXAMPLES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/content/examples");

/// Returns the names of the examples.
pub fn examples() -> Vec<String> {
    EXAMPLES
        .dirs()
        .map(|folder| folder.path().to_string_lossy().into_owned())
        .collect()
}

/// Returns an example as a session that was never on the disk.
pub fn example(name: &str) -> Result<Session, StoreError> {
    let file = EXAMPLES.get_file(format!("{name}/session.json"));
    let text = file.and_then(include_dir::File::contents_utf8);
    let session = text.and_then(|text| serde_json::from_str(text).ok());
    session.ok_or_else(|| StoreError::NotFound {
        name: name.to_owned(),
        nearest: nearest(name, examples().iter().map(String::as_str)),
    })
}
