//! The pack that is compiled into the program.

use include_dir::{Dir, DirEntry, include_dir};

use super::Sources;

static PACK: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/content/diemo");

/// Returns the files of the built-in pack.
pub fn builtin() -> Sources {
    let mut sources = Sources::default();
    collect(&PACK, &mut sources);
    sources
}

fn collect(folder: &Dir<'_>, sources: &mut Sources) {
    for entry in folder.entries() {
        match entry {
            DirEntry::Dir(inner) => collect(inner, sources),
            DirEntry::File(file) => {
                if let Some(text) = file.contents_utf8() {
                    let name = file.path().to_string_lossy().replace('\\', "/");
                    sources.files.push((name, text.to_owned()));
                }
            }
        }
    }
}
