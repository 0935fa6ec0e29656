//! A session to practise on: it lies beside all others, and nothing of it is left.

use tempfile::TempDir;

use super::error::Doing;
use super::{Opened, Store, StoreError};
use crate::session::Session;

impl Store {
    /// Saves a session in a folder of its own, which is removed with all that is in it when it is let go.
    pub fn for_practice(session: Session) -> Result<(TempDir, Opened), StoreError> {
        let folder = tempfile::Builder::new().prefix("diemo-").tempdir();
        let folder = folder
            .map_err(|error| StoreError::failed(Doing::Write, &std::env::temp_dir(), &error))?;
        let opened = Self::at(folder.path()).create(session, None)?;
        Ok((folder, opened))
    }
}
