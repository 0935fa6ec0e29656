//! What the screen wants done in the world, and what comes back: values, performed elsewhere.

use std::rc::Rc;

use jiff::Timestamp;

use super::desk::Desk;
use super::sharing::{News, Wanted};
use crate::experience::Case;
use crate::locale::{Locale, Said};
use crate::method::{Method, Pack, Problem};
use crate::session::{Change, Draft, Place, Session};
use crate::store::{Access, Digest, Gathered, Listing, StoreError, Trashed};

/// Something to be done outside the program's own data.
pub enum Effect {
    /// Reads which sessions there are.
    List,
    Open {
        name: String,
        /// Whether it is to be written, or only read along with one who does.
        access: Access,
    },
    /// Reads a session for its documents, and leaves it to whoever holds it.
    Peek {
        name: String,
    },
    /// Opens a session, and reads another copy to join with it.
    Join {
        name: String,
        /// The other copy: the slug of a session, or a path.
        other: String,
    },
    /// Begins a session and opens it.
    Begin(Box<Change>),
    /// Makes a copy of a worked example and opens it.
    Example {
        name: String,
    },
    /// Opens a session to practise on, which goes when it is left.
    Tour(Box<Session>),
    Trash {
        name: String,
    },
    /// Brings back what was thrown away last, whoever did it.
    Untrash,
    /// Reads what lies in the trash.
    LookInTrash,
    TakeBack(Box<Trashed>),
    /// Removes what lies in the trash for good.
    Destroy(Vec<Trashed>),
    /// Remembers that it was told what will go from the trash.
    NoteShown,
    Commit(Box<Change>),
    Draft(Draft),
    Place(Place),
    /// Writes everything and lets the session go: its figures, and its documents by file name.
    Close {
        digest: Box<Digest>,
        documents: Vec<(String, String)>,
        /// Whether the program ends when that is done.
        quit: bool,
    },
    /// Writes documents into the session's folder, by file name.
    Documents(Vec<(String, String)>),
    /// Lets the user's own editor work on a text.
    Edit(String),
    /// Follows another method from now on.
    Method(Rc<Method>),
    /// Speaks another language from now on.
    Language {
        locale: Rc<Locale>,
        method: Rc<Method>,
    },
    /// Has to do with others who have the session.
    Shared(Wanted),
    /// Reads what others have answered.
    Gather,
    /// Writes what is shared of a session into a file of its own.
    WriteCase {
        path: String,
        case: Box<Case>,
    },
    /// Puts the file of somebody who has shared a session among those that are gathered.
    KeepCase {
        path: String,
    },
    Suspend,
    Redraw,
    Quit,
}

/// What came of an effect.
pub enum Outcome {
    Listed(Listing),
    /// A session went to the trash.
    Trashed(Listing),
    /// A session came back from the trash, under this name.
    Untrashed {
        listing: Listing,
        name: String,
    },
    /// What lies in the trash now, and what was done with it.
    InTrash {
        trash: Vec<Trashed>,
        done: Option<Box<TrashWork>>,
    },
    Opened(Box<Desk>),
    /// The session of the tour is open.
    Toured(Box<Desk>),
    /// A session to be read, with the folder of its documents.
    Peeked {
        desk: Box<Desk>,
        folder: String,
    },
    /// Has to do with others who have the session.
    Shared(News),
    /// What others have answered.
    Gathered(Box<Gathered>),
    /// What somebody has shared lies among the others.
    CaseKept,
    /// A session is open, and another copy was read to be joined with it.
    Joining {
        desk: Box<Desk>,
        theirs: Box<Session>,
        /// What the other copy is called on the screen.
        from: String,
    },
    /// The author of the method that is tried out has saved something.
    Read(Result<Box<Pack>, Vec<Problem>>),
    /// The session is written and let go.
    Closed {
        quit: bool,
    },
    /// So many of the session's changes are on the disk.
    Saved {
        number: usize,
    },
    NotSaved {
        error: StoreError,
        since: Timestamp,
    },
    /// A document could not be written.
    NotWritten {
        error: StoreError,
    },
    Edited(String),
    /// Something went as it should; the locale key of the sentence, and what it fills in.
    Done {
        key: &'static str,
        arguments: Vec<(&'static str, String)>,
    },
    Refused {
        said: Said,
    },
}

/// What was done with something in the trash, and the sessions as they are since.
pub struct TrashWork {
    pub listing: Listing,
    /// The name under which a session came back.
    pub back: Option<String>,
    /// The locale key of the sentence about it, and the titles it was done with.
    pub key: &'static str,
    pub titles: Vec<String>,
}
