//! Tells when a file of a pack alters on the disk, as its author saves it.

use std::fs;
use std::io;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::thread;

use super::ear::{Burst, Ear};
use super::{LOOK, Watch};
use crate::store::files::{self, Seen};
use crate::store::lock;
use crate::store::pack::{DEEPEST, MOST, is_hidden, is_text};

impl Watch {
    /// Starts watching the folder of a pack; `tell` is called on a thread of its own: once at first, and then once for
    /// all that altered together.
    pub fn pack(folder: &Path, mut tell: impl FnMut() + Send + 'static) -> io::Result<Self> {
        let (line, end) = UnixStream::pair()?;
        let mut eyes = Eyes::new(folder);
        thread::Builder::new()
            .name("pack".to_owned())
            .spawn(move || {
                tell();
                while let Some(altered) = eyes.look(&end) {
                    if altered {
                        tell();
                    }
                }
            })?;
        Ok(Self { _line: line })
    }
}

struct Eyes {
    folder: PathBuf,
    /// The folders within, as they are listened to.
    folders: Vec<PathBuf>,
    seen: Vec<(PathBuf, Option<Seen>)>,
    ear: Ear,
    /// Whether other machines may write here, of which the kernel of this one knows nothing.
    shared: bool,
}

impl Eyes {
    fn new(folder: &Path) -> Self {
        let mut eyes = Self {
            folder: folder.to_owned(),
            folders: Vec::new(),
            seen: Vec::new(),
            ear: Ear::default(),
            shared: lock::is_shared(folder),
        };
        eyes.see();
        eyes
    }

    /// Waits until something altered; says whether it is worth telling, and nothing where nobody listens any more.
    fn look(&mut self, line: &UnixStream) -> Option<bool> {
        let pause = (!self.ear.is_told()).then_some(LOOK);
        self.ear.wait(line, pause, Burst::USUAL, &[])?;
        Some(self.see())
    }

    /// Looks at every file, and says whether one of them has altered since.
    fn see(&mut self) -> bool {
        let found = Found::within(&self.folder);
        if found.folders != self.folders || !self.ear.is_told() {
            self.folders = found.folders;
            if !self.shared {
                self.ear.open(&self.folders, false);
            }
            // What came between the looking and the listening is looked at once more.
            return self.compare(Found::within(&self.folder).files);
        }
        self.compare(found.files)
    }

    fn compare(&mut self, files: Vec<PathBuf>) -> bool {
        let seen: Vec<_> = files
            .into_iter()
            .map(|file| {
                let seen = files::see(&file);
                (file, seen)
            })
            .collect();
        let altered = seen != self.seen;
        self.seen = seen;
        altered
    }
}

/// The folders and the text files of a pack, sorted.
#[derive(Default)]
struct Found {
    folders: Vec<PathBuf>,
    files: Vec<PathBuf>,
}

impl Found {
    fn within(folder: &Path) -> Self {
        let mut found = Self::default();
        found.add(folder, 0);
        found.folders.sort();
        found.files.sort();
        found
    }

    fn add(&mut self, folder: &Path, depth: usize) {
        self.folders.push(folder.to_owned());
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        for entry in entries {
            let path = entry.path();
            if is_hidden(&entry.file_name()) || self.folders.len() + self.files.len() > MOST {
                continue;
            }
            match entry.file_type() {
                Ok(kind) if kind.is_dir() && depth < DEEPEST => self.add(&path, depth + 1),
                Ok(kind) if !kind.is_dir() && is_text(&path) => self.files.push(path),
                _ => {}
            }
        }
    }
}
