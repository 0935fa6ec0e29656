//! Where the pictures come from: the session as it lies on the disk, read along with whoever writes it.

use std::sync::Arc;

use super::picture::{Page, Picture, Room};
use super::tool::Exhibit;
use crate::locale::Locale;
use crate::method::{Method, Pack};
use crate::session::Session;
use crate::store::{Cause, Holder, Places, Reason, Store, StoreError, Watch, pack};
use crate::tui::Beginning;
use crate::tui::events::{Mailbox, Message};
use crate::tui::theme::Glyphs;

/// Starts posting pictures, each that differs from the one before.
pub(super) fn start(
    beginning: &Beginning,
    glyphs: &Glyphs,
    mailbox: Mailbox<Box<Picture>>,
) -> Option<Watch> {
    let location = beginning.session.as_ref()?;
    let store = Store::at(&beginning.places.data);
    let mut source = Source {
        method: Arc::new(beginning.pack.in_language(beginning.locale.code())),
        pack: Arc::new(beginning.pack.clone()),
        usual: beginning.pack.clone(),
        places: beginning.places.clone(),
        locale: beginning.locale.clone(),
        glyphs: *glyphs,
        before: None,
        exhibit: None,
    };
    let (mut last, letters) = (None, mailbox.clone());
    let unread = Picture::saying(source.locale.text("follow-unreadable"));
    let watch = store.read_along(location, move |session, holder| {
        let picture = source.picture(session, holder);
        if last.as_ref() != Some(&picture) {
            last = Some(picture.clone());
            letters.post(Message::Finished(Box::new(picture)));
        }
    });
    if watch.is_err() {
        mailbox.post(Message::Finished(Box::new(unread)));
    }
    watch.ok()
}

struct Source {
    usual: Pack,
    /// What the session follows, in the language of the screen.
    method: Arc<Method>,
    /// What that is taken from.
    pack: Arc<Pack>,
    places: Places,
    locale: Locale,
    glyphs: Glyphs,
    /// Who had the session when it was first seen.
    before: Option<Holder>,
    /// The tool that was seen last.
    exhibit: Option<Exhibit>,
}

impl Source {
    fn picture(
        &mut self,
        session: Result<&Session, StoreError>,
        holder: Option<&Holder>,
    ) -> Picture {
        let session = match session {
            Ok(session) => session,
            Err(error) => return Picture::saying(self.locale.text(unread(&error))),
        };
        if let Err(sentence) = self.follow(&session.state.method.id) {
            return Picture::saying(sentence);
        }
        let picture = Picture::of(Room {
            method: &self.method,
            pack: &self.pack,
            locale: &self.locale,
            glyphs: &self.glyphs,
            session,
            holder,
            before: self.before.as_ref(),
            exhibit: self.exhibit.as_ref(),
        });
        self.exhibit = match &picture.page {
            Page::Tool(exhibit) => Some(exhibit.clone()),
            _ => None,
        };
        if self.before.is_none() {
            self.before = holder.cloned();
        }
        picture
    }

    /// Follows the method of a session, where that is another than the one in use.
    fn follow(&mut self, wanted: &str) -> Result<(), String> {
        if self.method.id == *wanted {
            return Ok(());
        }
        let found = if self.usual.id() == wanted {
            Some(self.usual.clone())
        } else {
            let installed = pack::installed(&self.places.methods(), wanted);
            installed.map_or_else(
                || Some(pack::built_in()),
                |folder| Pack::load(&pack::read_folder(&folder)).ok(),
            )
        };
        let found = found.filter(|found| found.id() == wanted);
        let found = found.ok_or_else(|| {
            let wanted = [("wanted", wanted.into())];
            self.locale.say("follow-other-method", &wanted)
        })?;
        self.method = Arc::new(found.in_language(self.locale.code()));
        self.pack = Arc::new(found);
        Ok(())
    }
}

/// Returns the key of the sentence that says why there is no picture.
fn unread(error: &StoreError) -> &'static str {
    match error {
        StoreError::Unreadable {
            reason: Reason::NewerVersion { .. },
            ..
        } => "follow-newer",
        StoreError::Failed {
            cause: Cause::Gone, ..
        } => "follow-gone",
        _ => "follow-unreadable",
    }
}
