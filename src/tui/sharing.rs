//! Several at one session: what the screen wants done about it, and what comes back.

use std::path::PathBuf;

use crate::locale::{Locale, Said};
use crate::session::Session;
use crate::store::{Digest, Foreign, Holder, Opened, StoreError};

/// Something to be done about a session that others have to do with.
pub enum Wanted {
    /// Makes a session of one's own of it, and opens that.
    Copy { name: String },
    /// Asks whoever writes it to let go, and waits for that beside the screen.
    TakeOver { name: String },
    /// Waits no longer.
    StopWaiting,
    /// Puts a session on the desk that was waited for.
    Settle(Box<Opened>),
    /// Lets the open session go to the one who asked for it.
    HandOver(Box<Digest>),
    /// Follows the session that was let go, and whoever took it.
    Follow { name: String, by: Holder },
    /// Writes the whole session into another folder.
    SaveElsewhere {
        folder: String,
        session: Box<Session>,
    },
    /// Lets go of the session as it lies on the disk.
    Abandon { quit: bool },
}

/// What came of it, or what others did.
pub enum News {
    /// Another has the session open; or perhaps has, where that cannot be known.
    Held {
        name: String,
        by: Option<Holder>,
        surely: bool,
    },
    /// What came of waiting for a session.
    Waited(Result<Box<Opened>, StoreError>),
    /// The followed session as it lies there now, and who writes it.
    Reread {
        session: Box<Session>,
        by: Option<Holder>,
    },
    /// Somebody asks for the open session.
    Wished(Holder),
    /// The open session is let go, and somebody else has it.
    HandedOver(Holder),
    /// The open session was not let go after all.
    Kept(Holder),
    /// What came after the session was let go is no part of it.
    Late { by: Holder, path: Option<PathBuf> },
    /// Somebody else has written the session's files.
    Foreign(Foreign),
    /// The session cannot be left, since it is not saved.
    NotSaved {
        said: Said,
        quit: bool,
        /// Another folder to save in.
        folder: String,
    },
    /// The whole session lies in another folder.
    SavedElsewhere(Result<PathBuf, StoreError>),
}

/// Returns what somebody who has a session is called: the user, else the machine, else just somebody.
pub fn who(locale: &Locale, holder: &Holder) -> String {
    let known = [&holder.user, &holder.host];
    let named = known.into_iter().find(|name| !name.is_empty());
    named
        .cloned()
        .unwrap_or_else(|| locale.text("held-somebody"))
}
