//! Reads the method that is tried out again, each time its author saves.

use std::io;
use std::path::PathBuf;

use super::Outcome;
use crate::document;
use crate::locale::Locale;
use crate::method::{Pack, Sources};
use crate::store::{Watch, pack};
use crate::tui::events::{Mailbox, Message};

/// Watches the folder of a method, and posts what it reads there on a thread of its own.
///
/// What was read last is not told again, however often its files are written.
pub fn watch(
    folder: PathBuf,
    mut last: Sources,
    locale: Locale,
    mailbox: Mailbox<Outcome>,
) -> io::Result<Watch> {
    Watch::pack(&folder.clone(), move || {
        let sources = pack::read_folder(&folder);
        if sources == last {
            return;
        }
        let read =
            Pack::load(&sources).and_then(|pack| match document::check_all(&pack, &locale) {
                problems if problems.is_empty() => Ok(Box::new(pack)),
                problems => Err(problems),
            });
        last = sources;
        mailbox.post(Message::Finished(Outcome::Read(read)));
    })
}
