//! Somebody else has the session: who, and the ways on from there.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::offer::Offer;
use super::table::shown;
use super::{KeyLine, Pressed, Request};
use crate::store::{Access, Holder};
use crate::tui::app::Context;
use crate::tui::effect::Effect;
use crate::tui::keys::{self, Binding, Key};
use crate::tui::sharing::{Wanted, who};

/// Who has the session, and how far one has come with it.
pub struct State {
    /// The name by which the store finds the session.
    name: String,
    by: Holder,
    /// Whether it is known that he has; on some disks it cannot be.
    surely: bool,
    /// Whether it is followed already.
    follows: bool,
    stage: Stage,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Stage {
    Chooses,
    /// The other was asked to let go.
    Waits,
    /// He did not.
    Refused,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Follow,
    Copy,
    TakeOver,
    Leave,
}

/// The keys of the ways on.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(&[Key::new("f")], Command::Follow, "do-follow"),
    shown(&[Key::new("k"), Key::new("c")], Command::Copy, "do-copy"),
    shown(&[Key::new("o")], Command::TakeOver, "do-take-over"),
    shown(
        &[Key::new("<esc>"), Key::new("q")],
        Command::Leave,
        "do-back",
    ),
];

impl State {
    /// Makes the ways on from a session that another has.
    pub fn new(name: String, by: Option<Holder>, surely: bool, context: &Context<'_>) -> Self {
        let follows = context.desk.is_some_and(|desk| desk.following.is_some());
        Self {
            name,
            by: by.unwrap_or_default(),
            surely,
            follows,
            stage: Stage::Chooses,
        }
    }

    /// Says whether the session is being waited for.
    pub fn waits(&self) -> bool {
        self.stage == Stage::Waits
    }

    /// Takes in that the session was not let go.
    pub fn refuse(&mut self, by: Option<Holder>) {
        self.by = by.unwrap_or(std::mem::take(&mut self.by));
        self.stage = Stage::Refused;
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        match keys::find(BINDINGS, key) {
            Some(command) if self.is_enabled(command) => {
                Pressed::Handled(self.update(command, context))
            }
            // Letters mean nothing else before something is chosen.
            _ if key.typed().is_some() => Pressed::Handled(Vec::new()),
            _ => Pressed::Unknown,
        }
    }

    pub fn keys(&self, _: &Context<'_>) -> Vec<KeyLine> {
        let works = |binding: &&Binding<Command>| self.is_enabled(binding.command);
        BINDINGS.iter().filter(works).map(KeyLine::of).collect()
    }

    fn is_enabled(&self, command: Command) -> bool {
        match command {
            Command::Leave => true,
            Command::Follow => !self.follows && self.stage != Stage::Waits,
            _ => self.stage != Stage::Waits,
        }
    }

    pub fn update(&mut self, command: Command, _: &Context<'_>) -> Vec<Request> {
        let name = self.name.clone();
        let (effect, goes) = match command {
            Command::Follow => {
                let access = Access::Read;
                (Effect::Open { name, access }, true)
            }
            Command::Copy => (Effect::Shared(Wanted::Copy { name }), true),
            Command::TakeOver if self.surely => {
                self.stage = Stage::Waits;
                (Effect::Shared(Wanted::TakeOver { name }), false)
            }
            Command::TakeOver => {
                let access = Access::WriteAnyway;
                (Effect::Open { name, access }, true)
            }
            Command::Leave if self.waits() => {
                self.stage = Stage::Chooses;
                (Effect::Shared(Wanted::StopWaiting), false)
            }
            Command::Leave => return vec![Request::Pop],
        };
        let effect = Request::Do(Box::new(effect));
        if goes {
            vec![Request::Pop, effect]
        } else {
            vec![effect]
        }
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let locale = context.locale;
        let ways = match self.stage {
            Stage::Waits => Vec::new(),
            _ => self.ways(context),
        };
        Offer {
            title: &locale.text("held-title"),
            text: &self.said(context),
            ways: &ways,
            keys: &self.keys(context),
        }
        .draw(context, frame, area);
    }

    fn ways(&self, context: &Context<'_>) -> Vec<(Key, String)> {
        let take_over = if self.surely {
            "held-take-over"
        } else {
            "held-write-anyway"
        };
        let enabled = BINDINGS
            .iter()
            .filter(|binding| self.is_enabled(binding.command));
        enabled
            .filter_map(|binding| {
                let text = match binding.command {
                    Command::Follow => "held-follow",
                    Command::Copy => "held-copy",
                    Command::TakeOver => take_over,
                    Command::Leave => return None,
                };
                Some((binding.keys[0], context.locale.text(text)))
            })
            .collect()
    }

    /// Says who has the session, as its lock tells; or what came of asking for it.
    fn said(&self, context: &Context<'_>) -> String {
        let locale = context.locale;
        let since = self.by.since.map(|at| locale.moment(at, context.zone));
        let key = match self.stage {
            Stage::Waits => "held-waiting",
            Stage::Refused => "held-no-answer",
            Stage::Chooses if !self.surely => "held-perhaps",
            Stage::Chooses if since.is_none() => "held-by-somebody",
            Stage::Chooses => "held-by",
        };
        let arguments = [
            ("name", self.name.as_str().into()),
            ("who", who(locale, &self.by).into()),
            ("host", self.by.host.as_str().into()),
            ("since", since.unwrap_or_default().into()),
        ];
        locale.say(key, &arguments)
    }
}
