//! Whether the folders are what they should be: no links that lead elsewhere, and nobody else's to alter.

use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

use super::Store;
use super::error::{Reason, StoreError};
use super::location::Location;

/// The modes by which others than the owner may write.
const OTHERS_WRITE: u32 = 0o022;

/// Something about a folder that its user should put right.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Concern {
    /// Others than the user may alter what lies there.
    OthersMayWrite { path: PathBuf },
    /// Another user owns the folder, and can do with it as they please.
    Another { path: PathBuf },
}

impl Store {
    /// Returns what the user should know of the folders that everything lies in.
    pub fn concerns(&self) -> Vec<Concern> {
        let me = rustix::process::geteuid().as_raw();
        let folders = [self.data.clone(), self.sessions(), self.trash_folder()];
        let concern = |path: PathBuf| {
            let about = path.symlink_metadata().ok()?;
            // A link has every mode; what it leads to is what counts.
            let about = if about.is_symlink() {
                path.metadata().ok()?
            } else {
                about
            };
            if about.uid() != me {
                Some(Concern::Another { path })
            } else if about.mode() & OTHERS_WRITE != 0 {
                Some(Concern::OthersMayWrite { path })
            } else {
                None
            }
        };
        folders.into_iter().filter_map(concern).collect()
    }

    /// Refuses folders of the store that are links, so that nothing is read or written elsewhere through them.
    pub(super) fn check_folders(&self) -> Result<(), StoreError> {
        [self.sessions(), self.trash_folder()]
            .iter()
            .try_for_each(|path| no_link(path))
    }
}

impl Location {
    /// Refuses folders of a session that are links; the file itself is never opened through one.
    pub(super) fn check_folders(&self) -> Result<(), StoreError> {
        [&self.folder, &self.history(), &self.documents]
            .into_iter()
            .try_for_each(|path| no_link(path))
    }
}

impl Concern {
    /// Returns the name under which the language files word this concern.
    pub fn key(&self) -> &'static str {
        match self {
            Self::OthersMayWrite { .. } => "writable",
            Self::Another { .. } => "another",
        }
    }

    /// Returns the folder.
    pub fn path(&self) -> &Path {
        match self {
            Self::OthersMayWrite { path } | Self::Another { path } => path,
        }
    }
}

pub(super) fn no_link(path: &Path) -> Result<(), StoreError> {
    if path.is_symlink() {
        return Err(StoreError::Unreadable {
            path: path.to_owned(),
            line: 0,
            column: 0,
            reason: Reason::NotPlainFile,
        });
    }
    Ok(())
}
