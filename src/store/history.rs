//! The earlier snapshots of a session, each with the journal of what happened after it, and which of them are kept.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

use jiff::SignedDuration;
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::error::{Cause, Doing, StoreError};
use super::files;
use super::location::Location;

/// How many snapshots before the present one are kept, however old.
const LAST: usize = 5;
/// For how many days one more snapshot is kept of each.
const DAYS: i64 = 14;

/// The highest number that is taken for one of a generation: nobody saves so often, and there has to be a next one.
const HIGHEST: u64 = 1_000_000_000;

/// An earlier snapshot.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Generation {
    pub number: u64,
    pub file: PathBuf,
    /// Where the journal lies that was written after it, if there was one.
    pub journal: PathBuf,
}

impl Generation {
    fn of(location: &Location, number: u64) -> Self {
        let folder = location.history();
        Self {
            number,
            file: folder.join(format!("session-{number:06}.json")),
            journal: folder.join(format!("session-{number:06}.journal.jsonl")),
        }
    }
}

/// Returns the earlier snapshots of a session, the newest first; none where there is no folder of them.
pub(super) fn generations(location: &Location) -> Result<Vec<Generation>, StoreError> {
    let folder = location.history();
    let names = match location.files.disk().names(&folder) {
        Err(error) if Cause::of(&error) == Cause::Gone => return Ok(Vec::new()),
        names => names.map_err(|error| StoreError::failed(Doing::List, &folder, &error))?,
    };
    let mut generations: Vec<_> = names
        .iter()
        .filter_map(|name| {
            let name = name.to_str()?;
            let number = name.strip_prefix("session-")?.strip_suffix(".json")?;
            let number = number.parse().ok().filter(|&number| number < HIGHEST)?;
            let generation = Generation::of(location, number);
            // Another way of writing the same number is not ours.
            (generation.file == folder.join(name)).then_some(generation)
        })
        .collect();
    generations.sort_unstable_by_key(|generation| std::cmp::Reverse(generation.number));
    Ok(generations)
}

/// Keeps the present session file as the newest generation.
pub(super) fn keep(location: &Location) -> Result<Generation, StoreError> {
    let files = &location.files;
    let folder = location.history();
    files.make_folder(&folder)?;
    let newest = generations(location)?.into_iter().next();
    let next = match newest {
        // An attempt before this one came so far.
        Some(newest) if is_same(&newest.file, &location.file) => newest,
        Some(newest) => Generation::of(location, newest.number + 1),
        None => Generation::of(location, 1),
    };
    if !is_same(&next.file, &location.file) {
        files.keep_as(&location.file, &next.file)?;
    }
    let sync = files.disk().sync_folder(&folder);
    sync.map_err(|error| StoreError::failed(Doing::Write, &folder, &error))?;
    Ok(next)
}

/// Keeps the present session file as it was before this program first wrote it, apart from the generations, which make
/// room for each other.
pub(super) fn keep_original(location: &Location, version: u32) -> Result<(), StoreError> {
    let folder = location.history();
    location.files.make_folder(&folder)?;
    let original = folder.join(format!("session-version-{version}.json"));
    if original.exists() {
        // An attempt before this one may have come no farther than the name.
        let sync = location.files.disk().sync_folder(&folder);
        return sync.map_err(|error| StoreError::failed(Doing::Write, &folder, &error));
    }
    location.files.keep_as(&location.file, &original)
}

/// Takes away the generations that have had their time.
pub(super) fn prune(location: &Location, now: Timestamp) {
    let generations = generations(location).unwrap_or_default();
    let dated: Vec<_> = generations
        .iter()
        .map(|generation| (generation.number, written(&generation.file)))
        .collect();
    let kept = kept_generations(&dated, now);
    let disk = location.files.disk();
    for (at, generation) in generations.iter().enumerate() {
        // One generation too many does no harm.
        if !kept.contains(&generation.number) {
            disk.remove(&generation.file).ok();
        }
        // Without the ones that follow, what happened after a snapshot leads nowhere.
        if at >= LAST && generation.journal.exists() {
            disk.remove(&generation.journal).ok();
        }
    }
}

/// Returns which generations are kept, given their numbers and when each was written: the last of all, and of each of
/// the last days the last one.
pub fn kept_generations(generations: &[(u64, Timestamp)], now: Timestamp) -> BTreeSet<u64> {
    let mut newest_first = generations.to_vec();
    newest_first.sort_unstable_by(|one, other| other.cmp(one));
    let mut kept: BTreeSet<u64> = newest_first
        .iter()
        .take(LAST)
        .map(|(number, _)| *number)
        .collect();
    let oldest = now
        .saturating_sub(SignedDuration::from_hours(24 * (DAYS - 1)))
        .map_or(Timestamp::MIN, |oldest| oldest);
    let day = |at: Timestamp| at.to_zoned(TimeZone::UTC).date();
    let mut days = BTreeSet::new();
    for (number, at) in newest_first {
        if day(at) >= day(oldest) && days.insert(day(at)) {
            kept.insert(number);
        }
    }
    kept
}

fn written(file: &Path) -> Timestamp {
    let modified = fs::metadata(file).and_then(|about| about.modified());
    let written = modified.and_then(|at| Timestamp::try_from(at).map_err(io::Error::other));
    written.unwrap_or(Timestamp::MIN)
}

/// Says whether two names lead to one file.
fn is_same(one: &Path, other: &Path) -> bool {
    match (fs::symlink_metadata(one), fs::symlink_metadata(other)) {
        (Ok(one), Ok(other)) => one.dev() == other.dev() && one.ino() == other.ino(),
        _ => false,
    }
}

/// Returns the names of journals that were kept after a generation, the oldest first.
pub(super) fn journals_since(location: &Location, number: u64) -> Result<Vec<PathBuf>, StoreError> {
    let mut later = generations(location)?;
    later.retain(|generation| generation.number >= number && generation.journal.exists());
    later.reverse();
    let journals = later.into_iter().map(|generation| generation.journal);
    Ok(journals.collect())
}

/// Keeps the present session file aside under a word for what is wrong with it.
pub(super) fn set_aside(location: &Location, word: &str, now: Timestamp) -> Result<(), StoreError> {
    // In the session's folder: beside a file from elsewhere nothing new appears.
    let name = location.folder.join("session.json");
    let aside = files::set_aside_path(&name, word, now);
    location.files.keep_as(&location.file, &aside)
}
