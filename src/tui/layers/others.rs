//! Somebody else has written the session's files: both are kept, and one is chosen to go on with.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::offer::Offer;
use super::table::shown;
use super::{KeyLine, Pressed, Request};
use crate::session::{Restored, Session, What};
use crate::store::Foreign;
use crate::text::path_line;
use crate::tui::app::Context;
use crate::tui::keys::{self, Binding, Key};

/// What others wrote.
pub struct State {
    session: Box<Session>,
    /// The file it is kept in.
    kept: String,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    KeepOurs,
    TakeOther,
    Join,
}

/// The keys of the choice.
pub const BINDINGS: &[Binding<Command>] = &[
    // Enter is pressed without reading, so it takes nothing away.
    shown(
        &[
            Key::new("b"),
            Key::new("<enter>"),
            Key::new("<esc>"),
            Key::new("q"),
        ],
        Command::KeepOurs,
        "do-keep-ours",
    ),
    shown(&[Key::new("t")], Command::TakeOther, "do-take-other"),
    shown(&[Key::new("s")], Command::Join, "do-join"),
];

impl State {
    /// Makes the choice; there is none where what others wrote cannot be read.
    pub fn new(foreign: Foreign) -> Option<Self> {
        let kept = kept(&foreign);
        let session = foreign.session?;
        Some(Self { session, kept })
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        match keys::find(BINDINGS, key) {
            Some(command) => Pressed::Handled(self.update(command, context)),
            // Letters mean nothing else before something is chosen.
            None if key.typed().is_some() => Pressed::Handled(Vec::new()),
            None => Pressed::Unknown,
        }
    }

    pub fn keys(&self, _: &Context<'_>) -> Vec<KeyLine> {
        BINDINGS.iter().map(KeyLine::of).collect()
    }

    pub fn update(&mut self, command: Command, _: &Context<'_>) -> Vec<Request> {
        match command {
            Command::KeepOurs => vec![Request::Pop],
            Command::Join => {
                let other = self.session.clone();
                let file = self.kept.clone();
                vec![Request::Pop, Request::Join { other, file }]
            }
            Command::TakeOther => {
                let other = Restored {
                    as_of: None,
                    state: self.session.state.clone(),
                };
                let what = What::Restore(Box::new(other));
                vec![Request::Pop, Request::Make(Box::new(what))]
            }
        }
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let locale = context.locale;
        let ways = BINDINGS.iter().map(|binding| {
            let text = match binding.command {
                Command::KeepOurs => "others-keep-ours",
                Command::TakeOther => "others-take-other",
                Command::Join => "others-join",
            };
            (binding.keys[0], locale.text(text))
        });
        let ways: Vec<_> = ways.collect();
        let altered = locale.moment(self.session.altered(), context.zone);
        let arguments = [
            ("file", self.kept.as_str().into()),
            ("when", altered.into()),
        ];
        Offer {
            title: &locale.text("others-title"),
            text: &locale.say("others-said", &arguments),
            ways: &ways,
            keys: &self.keys(context),
        }
        .draw(context, frame, area);
    }
}

/// Returns the file that a foreign session is kept in.
pub fn kept(foreign: &Foreign) -> String {
    let first = foreign.kept.first();
    first.map_or_else(String::new, |path| path_line(path))
}
