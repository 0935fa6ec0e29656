//! Looks at the files of a session as they lie there, and says what is wrong with their shape, line by line.

use std::path::{Path, PathBuf};

use super::error::{Cause, StoreError};
use super::files::{self, LARGEST};
use super::location::Location;
use crate::session::{Flaw, Schema, examine, line_and_column};

/// What was found in the files of a session.
#[derive(Debug)]
pub struct Inspected {
    /// The text of the session file.
    pub text: String,
    pub faults: Vec<Found>,
}

/// Something wrong in a file of a session, and where.
#[derive(Clone, PartialEq, Debug)]
pub struct Found {
    pub file: PathBuf,
    pub line: usize,
    pub column: usize,
    pub wrong: Wrong,
}

/// What is wrong there.
#[derive(Clone, PartialEq, Debug)]
pub enum Wrong {
    Flaw(Flaw),
    Line(LineFault),
}

/// What is wrong with a whole line of a journal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LineFault {
    /// The last line was not written to its end; the program drops such a line when it goes on.
    Torn,
    /// The line is not what its checksum was made of.
    Checksum,
    /// A line before it is missing, or it stands there twice.
    Number,
}

impl LineFault {
    /// Returns the name under which the language files word this.
    pub fn key(self) -> &'static str {
        match self {
            Self::Torn => "torn",
            Self::Checksum => "checksum",
            Self::Number => "number",
        }
    }
}

impl Wrong {
    /// Says whether nothing is lost by it.
    pub fn is_remark(&self) -> bool {
        match self {
            Self::Flaw(flaw) => flaw.fault.is_remark(),
            Self::Line(fault) => *fault == LineFault::Torn,
        }
    }
}

/// Looks at a session file and its journal; what the disk refuses is an error, all else is found.
pub fn inspect(location: &Location) -> Result<Inspected, StoreError> {
    let text = files::text(
        location.files.read(&location.file, LARGEST)?,
        &location.file,
    )?;
    let flaws = examine(Schema::Session, &text).into_iter();
    let mut faults: Vec<_> = flaws
        .map(|flaw| Found::of(flaw, &location.file, &text, (1, 0)))
        .collect();
    let journal = location.journal();
    match location.files.read(&journal, LARGEST) {
        Ok(bytes) => inspect_journal(&journal, &bytes, &mut faults),
        Err(StoreError::Failed {
            cause: Cause::Gone, ..
        }) => {}
        Err(error) => return Err(error),
    }
    Ok(Inspected { text, faults })
}

impl Found {
    /// Returns a flaw with its place, in a text that begins at a line and after some columns.
    fn of(flaw: Flaw, file: &Path, text: &str, (first, before): (usize, usize)) -> Self {
        let (line, column) = line_and_column(text, flaw.offset);
        Self {
            file: file.to_owned(),
            line: first + line - 1,
            column: before + column,
            wrong: Wrong::Flaw(flaw),
        }
    }
}

/// The length of a checksum and the blank after it.
const CHECKSUM: usize = 9;

fn inspect_journal(path: &Path, bytes: &[u8], faults: &mut Vec<Found>) {
    let mut number = None;
    for (at, line) in bytes.split_inclusive(|&byte| byte == b'\n').enumerate() {
        let mut tell = |fault| {
            faults.push(Found {
                file: path.to_owned(),
                line: at + 1,
                column: 1,
                wrong: Wrong::Line(fault),
            });
        };
        let Some(whole) = line.strip_suffix(b"\n") else {
            tell(LineFault::Torn);
            return;
        };
        let Some(json) = sound(whole) else {
            tell(LineFault::Checksum);
            number = None;
            continue;
        };
        let found = number_of(json);
        if let (Some(before), Some(found)) = (number, found)
            && Some(found) != u64::checked_add(before, 1)
        {
            tell(LineFault::Number);
        }
        number = found;
        let flaws = examine(Schema::Journal, json).into_iter();
        faults.extend(flaws.map(|flaw| Found::of(flaw, path, json, (at + 1, CHECKSUM))));
    }
}

/// Returns the JSON of a line that is what its checksum was made of.
fn sound(line: &[u8]) -> Option<&str> {
    let (sum, json) = std::str::from_utf8(line).ok()?.split_at_checked(CHECKSUM)?;
    let sum = u32::from_str_radix(sum.strip_suffix(' ')?, 16).ok()?;
    (sum == crc32fast::hash(json.as_bytes())).then_some(json)
}

fn number_of(json: &str) -> Option<u64> {
    #[derive(serde::Deserialize)]
    struct Numbered {
        number: u64,
    }
    let numbered: Numbered = serde_json::from_str(json).ok()?;
    Some(numbered.number)
}
