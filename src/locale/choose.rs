//! The languages whose sentences are compiled into the program.

use include_dir::{Dir, include_dir};

pub(super) static LANGUAGES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/content/locale");
