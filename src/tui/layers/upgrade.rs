//! A newer version of the method: what it changes for the open session, to be read and taken into use.
//!
//! What was put aside because it fits no longer is read on the same page.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::table::{self, shown, unseen};
use super::{KeyLine, Pressed, Request};
use crate::locale::Report;
use crate::route::Route;
use crate::session::{Parked, Upgrade};
use crate::tui::app::Context;
use crate::tui::keys::{Binding, Key};
use crate::tui::list::{Move, scrolled};
use crate::tui::notice::Notice;
use crate::tui::theme::Role;
use crate::tui::wrap::rows;
use crate::tui::{footer, overlay, room};

/// What is told, and how far it is scrolled.
pub struct State {
    report: Report,
    kind: Kind,
    offset: usize,
}

enum Kind {
    /// The session follows this version.
    Offers(String),
    Reads,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Scroll(Move),
    Take,
    Later,
}

/// The keys of the choice.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(&[Key::new("b")], Command::Take, "do-take-into-use"),
    shown(
        &[Key::new("<esc>"), Key::new("q")],
        Command::Later,
        "do-later",
    ),
    // Enter is pressed without reading, so it only reads on.
    unseen(
        &[Key::new("<space>"), Key::new("<enter>")],
        Command::Scroll(Move::PageDown),
        "do-page-down",
    ),
];

/// The keys where there is only something to read.
pub const READING: &[Binding<Command>] = &[
    shown(
        &[Key::new("<esc>"), Key::new("q")],
        Command::Later,
        "do-back",
    ),
    unseen(
        &[Key::new("<space>"), Key::new("<enter>")],
        Command::Scroll(Move::PageDown),
        "do-page-down",
    ),
];

/// As wide as a page is good to read.
const WIDEST: u16 = 96;

impl State {
    /// Makes the choice, where the method is a newer version than the one that the open session follows.
    pub fn new(context: &Context<'_>) -> Option<Self> {
        let session = &context.desk?.session;
        let upgrade = Upgrade::of(session, context.method)?;
        let after = Route::of(context.method, &session.clone().brought_to(context.method));
        let report = context
            .locale
            .upgrade(context.method, session, &after, &upgrade);
        Some(Self {
            report,
            kind: Kind::Offers(upgrade.from().to_owned()),
            offset: 0,
        })
    }

    /// Makes a page of something that was put aside.
    pub fn reading(context: &Context<'_>, parked: &Parked) -> Option<Self> {
        let session = &context.desk?.session;
        let told = context.locale.parked(context.method, session, parked);
        Some(Self {
            report: Report {
                head: [told.text].into_iter().chain(told.more).collect(),
                sections: Vec::new(),
            },
            kind: Kind::Reads,
            offset: 0,
        })
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        match table::find(self.bindings(), table::MOVES, Command::Scroll, key) {
            Some(command) => Pressed::Handled(self.update(command, context)),
            // Letters mean nothing else before something is chosen.
            None if key.typed().is_some_and(|letter| letter != '?') => Pressed::Handled(Vec::new()),
            None => Pressed::Unknown,
        }
    }

    pub fn keys(&self, _: &Context<'_>) -> Vec<KeyLine> {
        table::lines(self.bindings(), |_| true, table::MOVES)
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        match command {
            Command::Later => {
                let mut requests = vec![Request::Pop];
                if let Kind::Offers(from) = &self.kind {
                    let later = context
                        .locale
                        .say("upgrade-later", &[("from", from.into())]);
                    requests.push(Request::Say(Notice::info(later)));
                }
                requests
            }
            Command::Take => take(context),
            Command::Scroll(by) => {
                let page = page(Rect::new(0, 0, context.size.0, context.size.1));
                let lines = self.lines(usize::from(page.width)).len();
                self.offset = scrolled(self.offset, lines, usize::from(page.height), by);
                Vec::new()
            }
        }
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let (look, buffer) = (context.look, frame.buffer_mut());
        let title = context.locale.text(match self.kind {
            Kind::Offers(_) => "upgrade-title",
            Kind::Reads => "upgrade-set-aside",
        });
        let about = context.desk.map(|desk| desk.session.state.title.as_str());
        look.put_heading(buffer, area, &title, about.unwrap_or_default());
        let page = page(area);
        let lines = self.lines(usize::from(page.width));
        let shown = lines.iter().skip(self.offset);
        for (at, (text, role)) in shown.take(usize::from(page.height)).enumerate() {
            look.line(buffer, room::row(page, at), text, *role);
        }
        overlay::more(context, buffer, page, self.offset, lines.len());
        footer::draw_last(context, buffer, area, &self.keys(context));
        frame.set_cursor_position((page.x, page.y));
    }

    fn bindings(&self) -> &'static [Binding<Command>] {
        match self.kind {
            Kind::Offers(_) => BINDINGS,
            Kind::Reads => READING,
        }
    }

    /// Returns the rows of what is told.
    fn lines(&self, width: usize) -> Vec<(String, Role)> {
        let mut lines = Vec::new();
        let mut put = |indent: usize, text: &str, role| {
            let room = width.saturating_sub(indent);
            let rows = rows(text, room).into_iter();
            lines.extend(rows.map(|row| (format!("{}{row}", " ".repeat(indent)), role)));
        };
        for sentence in &self.report.head {
            put(0, sentence, Role::Normal);
        }
        for section in &self.report.sections {
            put(0, "", Role::Normal);
            put(0, &section.heading, Role::Header);
            for told in &section.entries {
                put(2, &told.text, Role::Normal);
                for more in &told.more {
                    put(5, more, Role::Normal);
                }
            }
        }
        lines
    }
}

/// Takes the newer version into use; what is in the session by now is looked at anew.
fn take(context: &Context<'_>) -> Vec<Request> {
    let desk = context.desk;
    let upgrade = desk.and_then(|desk| Upgrade::of(&desk.session, context.method));
    let Some(upgrade) = upgrade else {
        return vec![Request::Pop];
    };
    let to = [("to", upgrade.to().into())];
    let done = context.locale.say("upgrade-done-screen", &to);
    let drafts = upgrade.drafts.iter().cloned();
    let mut requests = vec![Request::Pop, Request::Make(Box::new(upgrade.what()))];
    requests.extend(drafts.map(Request::Draft));
    requests.push(Request::Say(Notice::info(done)));
    requests
}

/// Returns where it is told: below the header, above notice and keys.
fn page(area: Rect) -> Rect {
    let inner = room::above(room::below(room::within(area, 2), 2), 2);
    room::narrow(inner, WIDEST)
}
