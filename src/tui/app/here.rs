//! Which keys work where one is now.

use super::{App, BINDINGS, Command, context};
use crate::tui::keys::Key;
use crate::tui::layers::{KeyLine, Layer};
use crate::tui::tour;

impl App {
    /// Returns the keys that work now, for the palette and the help: the topmost layer's own, then those of everywhere.
    pub fn keys_here(&self) -> Vec<KeyLine> {
        let context = context!(self);
        let mut lines = self
            .layers
            .last()
            .map(|layer| layer.keys(&context))
            .unwrap_or_default();
        let top = self.layers.last();
        let (writes, edits) = (
            top.is_some_and(Layer::writes),
            top.is_some_and(Layer::edits),
        );
        if writes {
            lines = lines
                .into_iter()
                .filter_map(KeyLine::without_letters)
                .collect();
        }
        let own: Vec<Key> = lines.iter().flat_map(|line| line.keys.to_vec()).collect();
        let elsewhere = BINDINGS
            .iter()
            .filter(|binding| self.works(binding.command));
        if self.tour.is_some() {
            lines.extend(tour::BINDINGS.iter().map(KeyLine::of));
        }
        lines.extend(
            elsewhere
                .map(KeyLine::of)
                .filter_map(|line| {
                    if edits {
                        line.without_letters()
                    } else {
                        Some(line)
                    }
                })
                .filter(|line| !own.contains(&line.keys[0])),
        );
        lines
    }

    pub(super) fn follows(&self) -> bool {
        self.desk
            .as_ref()
            .is_some_and(|desk| desk.following.is_some())
    }

    fn works(&self, command: Command) -> bool {
        let anywhere = matches!(
            command,
            Command::Palette
                | Command::Help
                | Command::Redraw
                | Command::Interrupt
                | Command::Suspend
        );
        let reads = self.desk.as_ref().is_some_and(|desk| !desk.may_write);
        if command.leaves_past() {
            return self.aside.is_some();
        }
        let here = match command {
            Command::Write => self.follows(),
            Command::Curtain => self.present().is_some_and(|desk| desk.may_write),
            Command::Upgrade => self.is_upgradable(),
            Command::Stop | Command::Extend => self.is_timed(),
            _ => true,
        };
        anywhere || self.desk.is_some() && here && !(reads && command.captures())
    }
}
