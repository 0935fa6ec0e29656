//! The list of sessions: a throw-away index answers for every session whose files are as they were.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fs::File;
use std::path::Path;

use jiff::Timestamp;
use rustix::fs::{AtFlags, statat};
use serde::{Deserialize, Serialize};

use super::clean::is_plain;
use super::error::{Cause, Doing, StoreError};
use super::files::Files;
use super::history::generations;
use super::location::Location;
use super::premises::Concern;
use super::sketch::{read_summary, read_whole};
use super::slug::is_slug;
use super::stay::Stay;
use super::summary::Summary;
use super::trash::Trashed;

/// The name of the index, beside the session folders.
const INDEX: &str = "index.json";
/// The largest index that is read.
const LARGEST_INDEX: u64 = 64 << 20;
/// How many sessions are worth a second thread.
const MANY: usize = 64;

/// The sessions of the store, the last one worked on first.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Listing {
    pub sessions: Vec<Summary>,
    /// Why sessions or the whole store cannot be read.
    pub problems: Vec<StoreError>,
    /// What was deleted last and can be taken back.
    pub trashed: Option<Box<Trashed>>,
    /// What the user should know of the folders that everything lies in.
    pub concerns: Vec<Concern>,
    /// How long each session in the trash has been there.
    pub stays: Vec<Stay>,
}

/// What tells whether a file is as it was: length, time of writing in seconds and nanoseconds, and inode.
type Seen = (u64, i64, u32, u64);

#[derive(Serialize, Deserialize)]
struct Index<'k> {
    version: u32,
    sessions: Cow<'k, [Known]>,
}

const INDEX_VERSION: u32 = 2;

#[derive(Clone, Serialize, Deserialize)]
struct Known {
    file: Option<Seen>,
    journal: Option<Seen>,
    summary: Summary,
}

/// Lists the sessions whose folders lie in a folder.
pub(super) fn list(files: &Files, sessions: &Path) -> Listing {
    let slugs = match slugs(sessions) {
        Ok(slugs) => slugs,
        Err(problem) => {
            return Listing {
                problems: vec![problem],
                ..Listing::default()
            };
        }
    };
    if slugs.is_empty() {
        return Listing::default();
    }
    let mut index = read_index(files, &sessions.join(INDEX));
    let known = index.len();
    let found = match File::open(sessions) {
        Ok(folder) => look(files, sessions, &folder, &slugs, &index),
        Err(error) => {
            return Listing {
                problems: vec![StoreError::failed(Doing::List, sessions, &error)],
                ..Listing::default()
            };
        }
    };
    let mut problems = Vec::new();
    let mut anew = false;
    let mut entries = Vec::with_capacity(found.len());
    for found in found {
        match found {
            Found::AsBefore(slug) => entries.extend(index.remove(slug)),
            Found::Read(known, problem) => {
                // What cannot be read is looked at each time, so the index need not know of it.
                anew |= problem.is_none();
                problems.extend(problem);
                entries.push(*known);
            }
        }
    }
    if anew || entries.len() != known {
        write_index(files, &sessions.join(INDEX), &entries);
    }
    let mut sessions: Vec<_> = entries.into_iter().map(|entry| entry.summary).collect();
    sessions.sort_by(|one, other| (other.worked, &one.slug).cmp(&(one.worked, &other.slug)));
    Listing {
        sessions,
        problems,
        ..Listing::default()
    }
}

/// Returns the names of the session folders in a folder, in no order.
pub(super) fn slugs(sessions: &Path) -> Result<Vec<String>, StoreError> {
    let mut names = folders(sessions)?;
    names.retain(|name| is_slug(name));
    Ok(names)
}

/// Returns the names of the folders in a folder, in no order; none where it is not there.
pub(super) fn folders(above: &Path) -> Result<Vec<String>, StoreError> {
    let failed = |error: std::io::Error| StoreError::failed(Doing::List, above, &error);
    let entries = match std::fs::read_dir(above) {
        Ok(entries) => entries,
        Err(error) if Cause::of(&error) == Cause::Gone => return Ok(Vec::new()),
        Err(error) => return Err(failed(error)),
    };
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry.map_err(failed)?;
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            names.extend(entry.file_name().into_string());
        }
    }
    Ok(names)
}

enum Found<'s> {
    /// The index knows the session as it lies there.
    AsBefore(&'s str),
    Read(Box<Known>, Option<StoreError>),
}

/// Looks at every session, on two threads where there are many.
fn look<'s>(
    files: &Files,
    sessions: &Path,
    folder: &File,
    slugs: &'s [String],
    index: &HashMap<String, Known>,
) -> Vec<Found<'s>> {
    let look_at = |slugs: &'s [String]| -> Vec<Found<'s>> {
        slugs
            .iter()
            .filter_map(|slug| look_at(files, sessions, folder, slug, index.get(slug)))
            .collect()
    };
    if slugs.len() < MANY {
        return look_at(slugs);
    }
    let (first, second) = slugs.split_at(slugs.len() / 2);
    std::thread::scope(|scope| {
        let other = scope.spawn(|| look_at(second));
        let mut found = look_at(first);
        match other.join() {
            Ok(more) => found.extend(more),
            Err(panic) => std::panic::resume_unwind(panic),
        }
        found
    })
}

fn look_at<'s>(
    files: &Files,
    sessions: &Path,
    folder: &File,
    slug: &'s str,
    known: Option<&Known>,
) -> Option<Found<'s>> {
    let file = seen(folder, &format!("{slug}/session.json"));
    let journal = seen(folder, &format!("{slug}/journal.jsonl"));
    if let Some(known) = known
        && known.file == file
        && known.journal == journal
        // What cannot be read is looked at anew, so that its problem is told again.
        && !known.summary.damaged
    {
        return Some(Found::AsBefore(slug));
    }
    let location = Location::of_folder(&sessions.join(slug), slug, true).on(files);
    let read = match journal {
        None => read_summary(&location),
        Some(_) => read_whole(&location),
    };
    let (mut summary, problem) = match read {
        Ok(read) => read,
        // A folder in which nothing was ever written.
        Err(_) if file.is_none() && generations(&location).is_ok_and(|found| found.is_empty()) => {
            return None;
        }
        Err(problem) => {
            let altered = file.and_then(written).unwrap_or_default();
            (Summary::of_damaged(slug, altered), Some(problem))
        }
    };
    let written = [file, journal].into_iter().flatten().filter_map(written);
    if let Some(worked) = written.max() {
        summary.worked = worked;
    }
    let known = Known {
        file,
        journal,
        summary,
    };
    Some(Found::Read(Box::new(known), problem))
}

fn seen(folder: &File, path: &str) -> Option<Seen> {
    let about = statat(folder, path, AtFlags::SYMLINK_NOFOLLOW).ok()?;
    Some((
        u64::try_from(about.st_size).unwrap_or(0),
        about.st_mtime,
        u32::try_from(about.st_mtime_nsec).unwrap_or(0),
        about.st_ino,
    ))
}

/// Returns when a file was written.
fn written((_, second, nanosecond, _): Seen) -> Option<Timestamp> {
    Timestamp::new(second, i32::try_from(nanosecond).ok()?).ok()
}

fn read_index(files: &Files, path: &Path) -> HashMap<String, Known> {
    let read = || {
        let text = String::from_utf8(files.read(path, LARGEST_INDEX).ok()?).ok()?;
        // The program writes only clean text there.
        if !is_plain(&text) {
            return None;
        }
        let index: Index<'_> = serde_json::from_str(&text).ok()?;
        (index.version == INDEX_VERSION).then(|| index.sessions.into_owned())
    };
    read()
        .unwrap_or_default()
        .into_iter()
        .map(|known| (known.summary.slug.clone(), known))
        .collect()
}

fn write_index(files: &Files, path: &Path, sessions: &[Known]) {
    let index = Index {
        version: INDEX_VERSION,
        sessions: Cow::Borrowed(sessions),
    };
    // Without an index the next list is slower and as true.
    if let Ok(text) = serde_json::to_vec(&index) {
        files.replace_cache(path, &text).ok();
    }
}
