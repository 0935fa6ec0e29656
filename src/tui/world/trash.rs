//! Does what is asked of the trash.

use jiff::Timestamp;

use super::World;
use crate::locale::Said;
use crate::store::{Listing, Trashed};
use crate::tui::effect::{Outcome, TrashWork};
use crate::tui::events::Message;

impl World {
    /// Reads which sessions there are, once those have gone from the trash whose time is over.
    pub(super) fn list(&self) -> Listing {
        let outcome = match self.store.remove_expired(Timestamp::now()) {
            Ok(gone) if gone.is_empty() => None,
            Ok(gone) => Some(Outcome::Done {
                key: "trash-expired",
                arguments: vec![(
                    "titles",
                    self.locale.titles(gone.iter().map(Trashed::label)),
                )],
            }),
            Err(error) => Some(Outcome::Refused {
                said: self.said(&error),
            }),
        };
        if let Some(outcome) = outcome {
            self.mailbox.post(Message::Finished(outcome));
        }
        self.store.list()
    }

    /// Reads what lies in the trash.
    pub(super) fn trashed(&self, done: Option<Box<TrashWork>>) -> Result<Outcome, Said> {
        let trash = self.store.trash_list().map_err(|error| self.said(&error))?;
        Ok(Outcome::InTrash { trash, done })
    }

    pub(super) fn take_back(&self, trashed: &Trashed) -> Result<Outcome, Said> {
        let back = self.store.restore_trashed(trashed);
        let back = back.map_err(|error| self.said(&error))?;
        self.trashed(Some(Box::new(TrashWork {
            listing: self.store.list(),
            back: Some(back.name),
            key: "trash-taken-back",
            titles: vec![trashed.label().to_owned()],
        })))
    }

    pub(super) fn destroy(&self, sessions: &[Trashed]) -> Result<Outcome, Said> {
        self.store
            .destroy(sessions)
            .map_err(|error| self.said(&error))?;
        self.trashed(Some(Box::new(TrashWork {
            listing: self.store.list(),
            back: None,
            key: "trash-removed",
            titles: sessions
                .iter()
                .map(|session| session.label().to_owned())
                .collect(),
        })))
    }
}
