//! What the screen wants done in the world, and what comes back: values, performed elsewhere.

use jiff::Timestamp;

use super::desk::{Closing, Desk};
use crate::locale::Said;
use crate::session::{Change, Draft, Place, Session};
use crate::store::{Digest, Listing};

/// Something to be done outside the program's own data.
pub enum Effect {
    /// Reads which sessions there are.
    List,
    Open { name: String },
    /// Begins a session and opens it.
    Begin(Box<Change>),
    /// Makes a copy of a worked example and opens it.
    Example { name: String },
    Trash { name: String },
    /// Brings back what was thrown away last.
    Untrash,
    Commit(Box<Change>),
    Draft(Draft),
    Place(Place),
    Snapshot(Box<(Session, Digest)>),
    /// Writes everything and lets the session go.
    Close(Box<Closing>),
    /// Writes documents into the session's folder: file name and contents.
    Documents(Vec<(String, String)>),
    /// Lets the user's own editor work on a text.
    Edit(String),
    Suspend,
    Redraw,
    Quit,
}

/// What came of an effect.
pub enum Outcome {
    Listed(Listing),
    Opened(Box<Desk>),
    /// One change has reached the disk.
    Saved,
    NotSaved { cause: Said, since: Timestamp },
    Edited(String),
    Done { sentence: String },
    Refused { said: Said },
}
