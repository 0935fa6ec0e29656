//! What the facilitator lets the people in the room see on their own screen.

use super::App;
use crate::locale::Locale;
use crate::session::{Curtain, Place};
use crate::tui::effect::Effect;
use crate::tui::keys::Key;
use crate::tui::layers::Layer;
use crate::tui::notice::Notice;

/// The key that alters what the room sees.
pub(super) const FREEZE: Key = Key::new("F");
/// The same where letters are text.
pub(super) const FREEZE_WRITING: Key = Key::new("<f9>");

impl App {
    /// Returns the place with the curtain as it hangs: it stays wherever the facilitator goes.
    pub(super) fn curtained(&self, place: Place) -> Place {
        let kept = self.desk.as_ref().and_then(|desk| {
            let place = desk.session.place.as_ref()?;
            place.curtain.clone()
        });
        Place {
            curtain: kept,
            ..place
        }
    }

    /// Freezes what the room sees, then blanks it, then shows it again.
    pub(super) fn draw_curtain(&mut self) -> Vec<Effect> {
        let locale = &self.locale;
        let desk = match &mut self.aside {
            Some(aside) => Some(&mut aside.desk),
            None => self.desk.as_mut(),
        };
        let Some(desk) = desk else {
            return Vec::new();
        };
        if !desk.may_write {
            self.notice = Some(desk.only_reads(locale));
            return Vec::new();
        }
        let session = &mut desk.session;
        let place = session.place.clone().unwrap_or_default();
        let last = session.history().last().map(|change| change.stamp.id);
        let frozen = last.map(|after| Curtain::Frozen {
            after,
            subject: place.subject.clone(),
            shown: place.shown.clone(),
            tool: place.tool.clone(),
        });
        let (curtain, key) = match place.curtain {
            None => (frozen, "follow-now-frozen"),
            Some(Curtain::Frozen { .. }) => (Some(Curtain::Blank), "follow-now-dark"),
            Some(Curtain::Blank) => (None, "follow-now-seen"),
        };
        let place = Place { curtain, ..place };
        session.place = Some(place.clone());
        let edits = self.layers.last().is_some_and(Layer::edits);
        let key_now = if edits { FREEZE_WRITING } else { FREEZE };
        let name = key_now.name(|word| locale.text(word));
        let said = locale.say(key, &[("key", name.into())]);
        self.notice = Some(Notice::info(said));
        vec![Effect::Place(place)]
    }
}

/// Says in words what the room sees, where that is not what the facilitator works with.
pub fn in_words(locale: &Locale, place: Option<&Place>) -> Option<String> {
    let key = match place?.curtain.as_ref()? {
        Curtain::Frozen { .. } => "follow-header-frozen",
        Curtain::Blank => "follow-header-dark",
    };
    Some(locale.text(key))
}
