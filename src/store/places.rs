//! Where data lies: what the user says, else what the environment says, else where the platform keeps data.

use std::path::{Path, PathBuf};

use super::error::StoreError;

/// The variable that says where data lies.
const DATA_FOLDER: &str = "DIEMO_DATA_DIR";

/// The folders of the program.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Places {
    /// Holds sessions, methods and the trash.
    pub data: PathBuf,
}

impl Places {
    /// Returns the places for a folder the user may have named; of the environment only where data lies is read here.
    pub fn find(named: Option<&Path>) -> Result<Self, StoreError> {
        let data = match named {
            Some(folder) => folder.to_owned(),
            None => std::env::var_os(DATA_FOLDER)
                .filter(|value| !value.is_empty())
                .map(PathBuf::from)
                .or_else(|| {
                    directories::ProjectDirs::from("", "", "diemo")
                        .map(|folders| folders.data_dir().to_owned())
                })
                .ok_or(StoreError::NoDataFolder)?,
        };
        // The process may change its folder later; the places may not.
        let data = std::path::absolute(&data).unwrap_or(data);
        Ok(Self { data })
    }

    /// Returns the user's own folder, where something can be put that has no room elsewhere.
    pub fn home() -> PathBuf {
        directories::UserDirs::new()
            .map(|folders| folders.home_dir().to_owned())
            .unwrap_or_default()
    }

    /// Returns the folder of methods that are used in place of the built-in one.
    pub fn methods(&self) -> PathBuf {
        self.data.join("methods")
    }
}

/// Returns what the system calls the user.
pub(super) fn user() -> String {
    ["USER", "LOGNAME"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
        .unwrap_or_default()
}
