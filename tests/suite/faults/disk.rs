//! A disk on which something goes wrong at one of its operations, and which knows what a power cut would leave.

use std::collections::{BTreeMap, HashMap};
use std::ffi::OsString;
use std::fs::{self, File};
use std::io;
use std::os::unix::fs::{FileExt as _, MetadataExt as _};
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use diemo::store::{Disk, Opening, RealDisk};

pub const FULL: i32 = 28;
pub const BROKEN: i32 = 5;
pub const READ_ONLY: i32 = 30;
pub const QUOTA: i32 = 122;
pub const DENIED: i32 = 13;

/// What goes wrong at an operation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// It is refused, this once.
    Once(i32),
    /// It is refused, and so is everything after it.
    ForGood(i32),
    /// It is done, a write by half, and yet refused.
    Halfway(i32),
    /// The program ends before it.
    Death,
    /// The program ends in the middle of a write.
    DeathInWrite,
}

/// What a power cut takes of the bytes that were not synced.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Bytes {
    Lost,
    Halved,
    Kept,
}

/// What a power cut takes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Cut {
    pub bytes: Bytes,
    /// Whether names that were not synced are there.
    pub names: bool,
}

impl Cut {
    /// Every way in which a cut can fall out; the last takes nothing, as when only the program ends.
    pub const ALL: [Self; 6] = [
        Self::WORST,
        Self::new(Bytes::Lost, true),
        Self::new(Bytes::Halved, false),
        Self::new(Bytes::Halved, true),
        Self::new(Bytes::Kept, false),
        Self::new(Bytes::Kept, true),
    ];

    /// Everything goes that was not synced.
    pub const WORST: Self = Self::new(Bytes::Lost, false);

    const fn new(bytes: Bytes, names: bool) -> Self {
        Self { bytes, names }
    }
}

/// A disk under a folder of the real one.
#[derive(Debug, Default)]
pub struct FaultyDisk {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// How many operations were asked for.
    count: usize,
    /// How many bytes were written.
    bytes: usize,
    fault: Option<(usize, Fault)>,
    /// Whether the fault has happened.
    hit: bool,
    /// What every operation is refused with.
    refusing: Option<i32>,
    files: HashMap<u64, Held>,
    /// The durable names in each folder.
    folders: HashMap<u64, Names>,
}

/// Names in a folder, and the number of what each leads to.
type Names = BTreeMap<OsString, u64>;

/// A file or folder that is kept open, so that its number is not given to another.
#[derive(Debug)]
struct Held {
    file: File,
    durable: Vec<u8>,
    /// Whether a sync has failed: what it should have saved is lost, whatever a later one says.
    poisoned: bool,
}

impl FaultyDisk {
    /// Returns a disk that holds what lies in a folder, durable to the last byte, and fails at its operation `at`.
    pub fn over(folder: &Path, fault: Option<(usize, Fault)>) -> Self {
        let disk = Self::default();
        disk.state().take_in(folder);
        disk.state().fault = fault;
        disk
    }

    /// Lets something go wrong at one of the next operations.
    pub fn fail(&self, after: usize, fault: Fault) {
        let mut state = self.state();
        state.fault = Some((state.count + after, fault));
        state.hit = false;
    }

    /// Says whether the fault has happened.
    pub fn was_hit(&self) -> bool {
        self.state().hit
    }

    /// Lets the disk work again.
    pub fn heal(&self) {
        let mut state = self.state();
        state.fault = None;
        state.refusing = None;
    }

    /// Returns how many operations were asked for, and how many bytes were written.
    pub fn cost(&self) -> (usize, usize) {
        let state = self.state();
        (state.count, state.bytes)
    }

    /// Puts into an empty folder what a power cut would leave of another.
    pub fn cut(&self, folder: &Path, cut: Cut, into: &Path) {
        let state = self.state();
        state.rebuild(number(folder), folder, cut, into);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does an operation, or lets it go wrong.
    fn run<T>(&self, done: impl FnOnce(&mut State) -> io::Result<T>) -> io::Result<T> {
        self.run_halves(done, |_| Ok(()), |_| Ok(()))
    }

    /// Does an operation that can also be done by half.
    fn run_halves<T>(
        &self,
        done: impl FnOnce(&mut State) -> io::Result<T>,
        half: impl FnOnce(&mut State) -> io::Result<()>,
        refused: impl FnOnce(&mut State) -> io::Result<()>,
    ) -> io::Result<T> {
        let mut state = self.state();
        if let Some(errno) = state.refusing {
            return Err(io::Error::from_raw_os_error(errno));
        }
        state.count += 1;
        let fault = match state.fault {
            Some((at, fault)) if at == state.count => fault,
            _ => return done(&mut state),
        };
        state.hit = true;
        let errno = match fault {
            Fault::Once(errno) => {
                refused(&mut state)?;
                errno
            }
            Fault::ForGood(errno) => {
                state.refusing = Some(errno);
                refused(&mut state)?;
                errno
            }
            Fault::Halfway(errno) => {
                half(&mut state)?;
                errno
            }
            Fault::Death | Fault::DeathInWrite => {
                state.refusing = Some(BROKEN);
                if fault == Fault::DeathInWrite {
                    half(&mut state)?;
                }
                BROKEN
            }
        };
        Err(io::Error::from_raw_os_error(errno))
    }
}

fn number(path: &Path) -> u64 {
    fs::symlink_metadata(path).unwrap().ino()
}

fn names(folder: &Path) -> Names {
    let entries = fs::read_dir(folder).unwrap().map(Result::unwrap);
    entries
        .map(|entry| (entry.file_name(), entry.metadata().unwrap().ino()))
        .collect()
}

impl Held {
    fn of(file: File) -> Self {
        Self {
            file,
            durable: Vec::new(),
            poisoned: false,
        }
    }

    fn contents(&self) -> Vec<u8> {
        let length = self.file.metadata().unwrap().len();
        let mut bytes = vec![0; usize::try_from(length).unwrap()];
        self.file.read_exact_at(&mut bytes, 0).unwrap();
        bytes
    }

    fn sync(&mut self) {
        if !self.poisoned {
            self.durable = self.contents();
        }
    }

    fn after(&self, bytes: Bytes) -> Vec<u8> {
        let now = self.contents();
        match bytes {
            Bytes::Lost => self.durable.clone(),
            Bytes::Kept => now,
            Bytes::Halved => {
                let durable = self.durable.len();
                let half = durable + now.len().saturating_sub(durable).div_ceil(2);
                if now.starts_with(&self.durable) {
                    now[..half].to_vec()
                } else {
                    self.durable.clone()
                }
            }
        }
    }
}

impl State {
    fn take_in(&mut self, folder: &Path) {
        self.hold_folder(folder);
        self.sync_folder(folder);
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                self.take_in(&path);
            } else {
                let file = File::open(&path).unwrap();
                self.hold(&file);
                self.held(&file).sync();
            }
        }
    }

    fn hold(&mut self, file: &File) {
        let number = file.metadata().unwrap().ino();
        let held = || Held::of(file.try_clone().unwrap());
        self.files.entry(number).or_insert_with(held);
    }

    fn held(&mut self, file: &File) -> &mut Held {
        let number = file.metadata().unwrap().ino();
        self.files.get_mut(&number).unwrap()
    }

    fn hold_folder(&mut self, path: &Path) {
        let file = File::open(path).unwrap();
        self.files.insert(number(path), Held::of(file));
        self.folders.insert(number(path), Names::new());
    }

    fn sync_folder(&mut self, path: &Path) {
        self.folders.insert(number(path), names(path));
    }

    fn rebuild(&self, folder: u64, real: &Path, cut: Cut, into: &Path) {
        let names = if cut.names && real.is_dir() {
            names(real)
        } else {
            self.folders[&folder].clone()
        };
        for (name, number) in names {
            let (real, into) = (real.join(&name), into.join(&name));
            if self.folders.contains_key(&number) {
                fs::create_dir(&into).unwrap();
                self.rebuild(number, &real, cut, &into);
            } else {
                fs::write(&into, self.files[&number].after(cut.bytes)).unwrap();
            }
        }
    }
}

impl Disk for FaultyDisk {
    fn open(&self, path: &Path, opening: Opening) -> io::Result<File> {
        let open = |state: &mut State| {
            let file = RealDisk.open(path, opening)?;
            if file.metadata()?.is_file() && opening != Opening::Alter {
                state.hold(&file);
            }
            Ok(file)
        };
        self.run_halves(open, |state| open(state).map(drop), |_| Ok(()))
    }

    fn read(&self, file: &File, limit: u64) -> io::Result<Vec<u8>> {
        self.run(|_| RealDisk.read(file, limit))
    }

    fn write(&self, file: &File, bytes: &[u8]) -> io::Result<()> {
        let all = |state: &mut State| {
            state.bytes += bytes.len();
            RealDisk.write(file, bytes)
        };
        let half = |_: &mut State| RealDisk.write(file, &bytes[..bytes.len() / 2]);
        self.run_halves(all, half, |_| Ok(()))
    }

    fn cut(&self, file: &File, length: u64) -> io::Result<()> {
        self.run(|_| RealDisk.cut(file, length))
    }

    fn reserve(&self, file: &File, bytes: u64) -> io::Result<()> {
        self.run(|_| RealDisk.reserve(file, bytes))
    }

    fn sync_data(&self, file: &File) -> io::Result<()> {
        let sync = |state: &mut State| {
            state.held(file).sync();
            Ok(())
        };
        let fail = |state: &mut State| {
            state.held(file).poisoned = true;
            Ok(())
        };
        self.run_halves(sync, fail, fail)
    }

    fn sync_all(&self, file: &File) -> io::Result<()> {
        self.sync_data(file)
    }

    fn sync_folder(&self, path: &Path) -> io::Result<()> {
        let sync = |state: &mut State| {
            File::open(path)?;
            state.sync_folder(path);
            Ok(())
        };
        self.run(sync)
    }

    fn make_folder(&self, path: &Path) -> io::Result<()> {
        let make = |state: &mut State| {
            RealDisk.make_folder(path)?;
            state.hold_folder(path);
            Ok(())
        };
        self.run_halves(make, make, |_| Ok(()))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let rename = |_: &mut State| RealDisk.rename(from, to);
        self.run_halves(rename, rename, |_| Ok(()))
    }

    fn link(&self, path: &Path, second: &Path) -> io::Result<()> {
        let link = |_: &mut State| RealDisk.link(path, second);
        self.run_halves(link, link, |_| Ok(()))
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        let remove = |_: &mut State| RealDisk.remove(path);
        self.run_halves(remove, remove, |_| Ok(()))
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        self.run(|_| RealDisk.remove_folder(path))
    }

    fn names(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        self.run(|_| RealDisk.names(folder))
    }

    fn date(&self, file: &File, at: jiff::Timestamp) -> io::Result<()> {
        self.run(|_| RealDisk.date(file, at))
    }
}
