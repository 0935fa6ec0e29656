//! The clock of a meeting, wherever one is: when it has to be looked at, what is said, and what the group does then.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::{App, context};
use crate::meeting::{Meeting, Pace, going_on};
use crate::session::What;
use crate::tui::effect::Effect;
use crate::tui::layers::Layer;
use crate::tui::notice::Notice;
use crate::tui::timing;

impl App {
    /// Returns how long nothing has to be drawn if nothing happens; for ever where no clock runs.
    pub fn sleeps(&self, now: Timestamp) -> Option<Duration> {
        let desk = self.desk.as_ref()?;
        let clock = timing::clock(desk, &self.method, self.now.at).and_then(|clock| clock.wakes);
        let context = context!(self);
        let top = self.layers.last();
        let layer = top.and_then(|layer| layer.next_repaint(&context));
        let wakes = clock.into_iter().chain(layer).min()?;
        let left = wakes.duration_since(now).max(SignedDuration::ZERO);
        // A hair too early would be once more for nothing.
        let left = left.saturating_add(SignedDuration::from_millis(1));
        Duration::try_from(left).ok()
    }

    /// Says in words that a box is soon over, or is; where somebody writes, the header alone says it.
    pub(super) fn tell_time(&mut self, before: Timestamp) {
        let Some(desk) = &self.desk else { return };
        let pace = |at| timing::clock(desk, &self.method, at).map(|clock| clock.pace);
        let now = pace(self.now.at);
        // Who only reads has no say in it.
        let quiet = !desk.may_write || self.layers.last().is_some_and(Layer::edits);
        if quiet || now <= Some(Pace::Running) || pace(before) >= now {
            return;
        }
        if let Some(clock) = timing::clock(desk, &self.method, self.now.at) {
            let time = &self.method.craft.time;
            self.notice = timing::told(&clock, &self.locale, time, self.look.glyphs.cut)
                .or(self.notice.take());
        }
    }

    /// Says whether a block of a meeting runs.
    pub(super) fn is_timed(&self) -> bool {
        let clock = |desk| timing::clock(desk, &self.method, self.now.at).is_some();
        self.desk.as_ref().is_some_and(clock)
    }

    /// Ends the block that runs and goes to the next.
    pub(super) fn stop_block(&mut self) -> Vec<Effect> {
        let at = self.now.at;
        self.alter_meeting(
            |meeting| meeting.go_on(at),
            |after, locale| match after.current() {
                Some(block) => {
                    let arguments = [("block", block.text.as_str().into())];
                    locale.say("agenda-next-now", &arguments)
                }
                None => locale.text("agenda-none-left"),
            },
        )
    }

    /// Gives the block that runs some minutes more.
    pub(super) fn extend_block(&mut self) -> Vec<Effect> {
        let minutes = self.method.craft.time.extension;
        self.alter_meeting(
            |meeting| meeting.extend(minutes),
            |_, locale| locale.say("agenda-extended", &[("count", i64::from(minutes).into())]),
        )
    }

    fn alter_meeting(
        &mut self,
        alter: impl FnOnce(&Meeting) -> Meeting,
        said: impl FnOnce(&Meeting, &crate::locale::Locale) -> String,
    ) -> Vec<Effect> {
        let meetings = self.desk.as_ref().map(|desk| &desk.session.state.meetings);
        let running = meetings.and_then(|meetings| going_on(meetings));
        let Some(running) = running.filter(|meeting| meeting.current().is_some()) else {
            self.notice = Some(Notice::info(self.locale.text("agenda-nothing-runs")));
            return Vec::new();
        };
        let altered = alter(running);
        let said = said(&altered, &self.locale);
        let effects = self.make(What::Meeting(Box::new(altered)));
        if !effects.is_empty() {
            self.notice = Some(Notice::info(said));
        }
        effects
    }
}
