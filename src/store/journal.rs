//! The journal: what happened since the snapshot, one checksummed and numbered line each, only ever added to.

use std::fs::File;
use std::io;
use std::path::PathBuf;

use schemars::JsonSchema;
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use uuid::Uuid;

use super::clean::cleaned;
use super::disk::Opening;
use super::files::{self, Files};
use super::location::Location;
use super::upgrade;
use super::weight::Weight;
use crate::session::{Change, Draft, Place};

/// What a journal line says.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Entry {
    /// Opens a journal: the snapshot that the lines below follow.
    Follows(Follows),
    Change(Box<Change>),
    Draft(Draft),
    Place(Place),
}

/// What a journal line is to say; written as [`Entry`] is read.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Writing<'a> {
    Follows(Follows),
    Change(&'a Change),
    Draft(&'a Draft),
    Place(&'a Place),
}

/// Tells one snapshot from another without keeping it: its length and its CRC-32.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct Print {
    pub bytes: u64,
    pub crc: u32,
}

impl Print {
    pub fn of(bytes: &[u8]) -> Self {
        Self {
            bytes: bytes.len() as u64,
            crc: crc32fast::hash(bytes),
        }
    }
}

/// What a journal adds to.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Follows {
    pub session: Uuid,
    pub snapshot: Print,
}

/// A journal line after its checksum: eight hexadecimal digits and a space.
#[derive(Serialize, Deserialize, JsonSchema)]
#[schemars(title = "Journal line")]
pub struct Record<E> {
    /// One more than that of the line before.
    pub number: u64,
    pub entry: E,
}

/// What was read from a journal: every line that can be.
#[derive(Debug, Default)]
pub(super) struct Contents {
    /// What the journal adds to; none where there is no journal, or its first line cannot be read.
    pub follows: Option<Follows>,
    pub entries: Vec<Entry>,
    /// The highest number of a line.
    pub number: u64,
    /// The length of the journal in bytes.
    pub length: u64,
    /// The sum of its bytes.
    pub sum: crc32fast::Hasher,
    pub weight: Weight,
    /// Whether it ends within a line, as it does when the program ends while it writes.
    pub torn: bool,
    /// How many lines within it cannot be read or are missing.
    pub missing: usize,
    /// Whether there is something between the lines, or they stand in another order than they were written in.
    pub disordered: bool,
    /// Whether there is something that a later program wrote, before which reading ended.
    pub later: bool,
}

impl Contents {
    /// Says whether the journal is as it was written, to its end.
    pub fn is_whole(&self) -> bool {
        !self.torn && self.missing == 0 && !self.disordered
    }

    /// Takes in a line, given how many lines before it cannot be read.
    fn take(&mut self, Record { number, entry }: Record<Entry>, unreadable: usize) {
        let begun = self.follows.is_some() || !self.entries.is_empty();
        let expected = self.number.saturating_add(1);
        let gap = usize::try_from(number.saturating_sub(expected)).unwrap_or(usize::MAX);
        self.missing = self
            .missing
            .saturating_add(if begun { gap } else { unreadable });
        self.disordered |= unreadable > 0 || (begun && number <= self.number);
        self.number = self.number.max(number);
        match entry {
            Entry::Follows(follows) if !begun => self.follows = Some(follows),
            // Two have written here at once; what they wrote is kept.
            Entry::Follows(_) => self.disordered = true,
            entry => self.entries.push(entry),
        }
    }
}

/// Reads every line of a journal that can be read, whatever stands before or after it.
pub(super) fn read(bytes: &[u8]) -> Contents {
    let mut contents = Contents {
        length: bytes.len() as u64,
        weight: Weight::of(bytes),
        ..Contents::default()
    };
    contents.sum.update(bytes);
    let mut unreadable = 0;
    for line in bytes.split_inclusive(|&byte| byte == b'\n') {
        if let Some(record) = decode(line) {
            contents.take(record, unreadable);
            unreadable = 0;
        } else if let Some(record) = decode_end(line) {
            contents.take(record, unreadable + 1);
            unreadable = 0;
        } else if is_later(line) {
            contents.later = true;
            break;
        } else if line.ends_with(b"\n") {
            unreadable += 1;
        } else {
            contents.torn = true;
        }
    }
    contents.missing = contents.missing.saturating_add(unreadable);
    contents
}

/// Returns the changes that this program would write another way, each with the line that it was read from.
pub(super) fn foreign(bytes: &[u8]) -> impl Iterator<Item = (Change, &str)> {
    bytes
        .split_inclusive(|&byte| byte == b'\n')
        .filter_map(|line| {
            let Record { number, entry } = decode(line)?;
            let Entry::Change(change) = entry else {
                return None;
            };
            let own = encode(number, Writing::Change(&change)).ok()?;
            let line = (own != line).then_some(line)?;
            Some((*change, std::str::from_utf8(line).ok()?.split_once(' ')?.1))
        })
}

/// How many letters a checksum has.
const SUM: usize = 8;

/// Returns what a whole line says, where it can be read.
pub(super) fn decode(line: &[u8]) -> Option<Record<Entry>> {
    let json = sound(line)?;
    let record = serde_json::from_str(json).ok().or_else(|| {
        // An older program may have written it.
        let mut json: Json = serde_json::from_str(json).ok()?;
        upgrade::upgrade_change(json.pointer_mut("/entry/change")?);
        serde_json::from_value(json).ok()
    });
    cleaned(record?, json)
}

/// Returns what a line says, where it lies there as it was written.
fn sound(line: &[u8]) -> Option<&str> {
    let line = std::str::from_utf8(line.strip_suffix(b"\n")?).ok()?;
    let (sum, json) = line.split_once(' ')?;
    let is_sum =
        sum.len() == SUM && u32::from_str_radix(sum, 16).ok()? == crc32fast::hash(json.as_bytes());
    is_sum.then_some(json)
}

/// Says whether a line lies there as it was written, and yet says something that this program does not know.
fn is_later(line: &[u8]) -> bool {
    let record = sound(line).map(serde_json::from_str::<Record<IgnoredAny>>);
    matches!(record, Some(Ok(_))) && decode(line).is_none()
}

/// Reads the line that begins within another, which was never finished.
fn decode_end(line: &[u8]) -> Option<Record<Entry>> {
    // Within a text this would stand with other quotation marks.
    const BEGINNING: &[u8] = b" {\"number\":";
    let at = line
        .windows(BEGINNING.len())
        .rposition(|found| found == BEGINNING)?;
    decode(&line[at.checked_sub(SUM)?..])
}

/// Returns the line that says something.
pub(super) fn encode(number: u64, entry: Writing<'_>) -> io::Result<Vec<u8>> {
    let json = serde_json::to_vec(&Record { number, entry })?;
    let mut line = format!("{:08x} ", crc32fast::hash(&json)).into_bytes();
    line.extend_from_slice(&json);
    line.push(b'\n');
    Ok(line)
}

/// A journal that is being written.
#[derive(Debug)]
pub(super) struct Journal {
    files: Files,
    file: File,
    path: PathBuf,
    length: u64,
    /// The sum of all that was written.
    sum: crc32fast::Hasher,
    weight: Weight,
    number: u64,
    /// Whether everything written is on the disk.
    synced: bool,
    /// Whether the journal's name is on the disk.
    named: bool,
}

/// How much room is set aside for a new journal, so that answers fit on a disk that has become full.
const SET_ASIDE: u64 = 64 << 10;

impl Journal {
    /// Starts the journal that follows a snapshot.
    pub fn start(location: &Location, follows: Follows, number: u64) -> io::Result<Self> {
        let (files, path) = (location.files.clone(), location.journal());
        let file = files.disk().open(&path, Opening::Append)?;
        location.let_in_readers(&file);
        // A journal of this name that still holds something was not ours to go on with.
        if file.metadata()?.len() > 0 {
            return Err(io::Error::from(io::ErrorKind::AlreadyExists));
        }
        // Not every file system can; the journal works without.
        files.disk().reserve(&file, SET_ASIDE).ok();
        let mut journal = Self {
            files,
            file,
            path,
            length: 0,
            sum: crc32fast::Hasher::new(),
            weight: Weight::default(),
            number,
            synced: true,
            named: false,
        };
        let line = encode(number, Writing::Follows(follows))?;
        journal.write(&line)?;
        Ok(journal)
    }

    /// Goes on with a journal that was read and found whole.
    pub fn go_on(location: &Location, contents: &Contents) -> io::Result<Self> {
        let (files, path) = (location.files.clone(), location.journal());
        let file = files.disk().open(&path, Opening::Append)?;
        location.let_in_readers(&file);
        if file.metadata()?.len() != contents.length {
            return Err(io::Error::from(io::ErrorKind::InvalidData));
        }
        Ok(Self {
            files,
            file,
            path,
            length: contents.length,
            sum: contents.sum.clone(),
            weight: contents.weight,
            number: contents.number,
            synced: false,
            named: false,
        })
    }

    /// Adds the line that bears the next number, without waiting for the disk.
    pub fn append(&mut self, line: &[u8]) -> io::Result<()> {
        self.write(line)?;
        self.number = self.number.saturating_add(1);
        Ok(())
    }

    fn write(&mut self, line: &[u8]) -> io::Result<()> {
        self.synced = false;
        if let Err(error) = self.files.disk().write(&self.file, line) {
            // Half a line would make the lines after it unreadable.
            self.files.disk().cut(&self.file, self.length).ok();
            return Err(error);
        }
        self.length += line.len() as u64;
        self.sum.update(line);
        self.weight = self.weight.with(Weight::of(line));
        Ok(())
    }

    /// Returns when every line is on the disk, under its name.
    pub fn sync(&mut self) -> io::Result<()> {
        if self.synced && self.named {
            return Ok(());
        }
        if !files::is_at(&self.file, &self.path) {
            return Err(io::Error::from(io::ErrorKind::NotFound));
        }
        self.files.disk().sync_data(&self.file)?;
        if !self.named {
            self.files.disk().sync_folder(files::parent(&self.path))?;
            self.named = true;
        }
        self.synced = true;
        Ok(())
    }

    /// Tells this journal from another.
    pub fn print(&self) -> Print {
        Print {
            bytes: self.length,
            crc: self.sum.clone().finalize(),
        }
    }

    /// Returns how much there is to the journal.
    pub fn weight(&self) -> Weight {
        self.weight
    }

    pub fn length(&self) -> u64 {
        self.length
    }

    pub fn number(&self) -> u64 {
        self.number
    }
}
