//! Sharing the open session with others: what is taken out of it first, and where the file goes.

use ratatui::Frame;
use ratatui::layout::{Rect, Size};

use super::table::{shown, unseen};
use super::{KeyLine, Pressed, Request};
use crate::experience::{Case, Kept, Removed, Which, stripped};
use crate::tui::app::Context;
use crate::tui::effect::Effect;
use crate::tui::field::{Field, Reply, Shape};
use crate::tui::keys::{self, Binding, Code, Key};
use crate::tui::list::{Move, scrolled};
use crate::tui::notice::Notice;
use crate::tui::overlay::{self, Overlay};
use crate::tui::room;
use crate::tui::theme::Role;
use crate::tui::wrap::rows;

/// What is shared, what is taken out of it, and the path that is written.
pub struct State {
    kept: Kept,
    /// None where there is nothing to share yet.
    shared: Option<(Case, Vec<Removed>)>,
    path: Field,
    offset: usize,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Write,
    KeepOrganisation,
    KeepServices,
    Scroll(Move),
    Close,
}

/// The keys beside the path.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(&[Key::new("<enter>")], Command::Write, "do-share-write"),
    shown(
        &[Key::new("<f2>")],
        Command::KeepOrganisation,
        "do-keep-organisation",
    ),
    shown(
        &[Key::new("<f3>")],
        Command::KeepServices,
        "do-keep-services",
    ),
    unseen(
        &[Key::new("<down>"), Key::new("<pagedown>")],
        Command::Scroll(Move::PageDown),
        "do-page-down",
    ),
    unseen(
        &[Key::new("<up>"), Key::new("<pageup>")],
        Command::Scroll(Move::PageUp),
        "do-page-up",
    ),
    shown(
        &[Key::new("<esc>"), Key::new("<ctrl+g>")],
        Command::Close,
        "do-close",
    ),
];

const SIZE: Size = Size::new(70, 19);
const LONGEST_PATH: usize = 1000;
/// The rows of the path, its label and the line below them.
const HEAD: u16 = 3;

impl State {
    /// Makes what is to be shared of the open session.
    pub fn new(context: &Context<'_>) -> Self {
        let mut path = Field::new(Shape::Line, LONGEST_PATH, context.look.theme);
        if context.desk.is_some() {
            let name = context.locale.text("share-file-name");
            path.set_text(&format!("~/{name}-{}.json", context.today));
        }
        let mut state = Self {
            kept: Kept::default(),
            shared: None,
            path,
            offset: 0,
        };
        state.strip(context);
        state
    }

    fn strip(&mut self, context: &Context<'_>) {
        let session = context.desk.map(|desk| &desk.session);
        let case = session.and_then(|session| {
            let case = Case::of(context.method, session, Which::Answered)?;
            let placeholders = context.locale.placeholders(context.method);
            Some(stripped(&case, session, self.kept, &placeholders))
        });
        self.shared = case;
        self.offset = 0;
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        if self.path.press(key) != Reply::Unused {
            return Pressed::Handled(Vec::new());
        }
        match keys::find(BINDINGS, key) {
            Some(command) => Pressed::Handled(self.update(command, context)),
            None if key.ctrl || matches!(key.code, Code::Function(_)) => Pressed::Unknown,
            None => Pressed::Handled(Vec::new()),
        }
    }

    pub fn paste(&mut self, text: &str, _: &Context<'_>) -> Vec<Request> {
        self.path.paste(text.trim());
        Vec::new()
    }

    pub fn keys(&self, _: &Context<'_>) -> Vec<KeyLine> {
        BINDINGS.iter().map(KeyLine::of).collect()
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        match command {
            Command::Write => return self.write(context),
            Command::KeepOrganisation => {
                self.kept.organisation = !self.kept.organisation;
                self.strip(context);
            }
            Command::KeepServices => {
                self.kept.services = !self.kept.services;
                self.strip(context);
            }
            Command::Scroll(by) => {
                let area = Rect::new(0, 0, context.size.0, context.size.1);
                let inside = overlay::inside(area, SIZE);
                let lines = self.lines(context, usize::from(inside.width)).len();
                let height = usize::from(inside.height.saturating_sub(HEAD));
                self.offset = scrolled(self.offset, lines, height, by);
            }
            Command::Close => return vec![Request::Pop],
        }
        Vec::new()
    }

    fn write(&self, context: &Context<'_>) -> Vec<Request> {
        let path = self.path.text().trim().to_owned();
        let say = |key: &str| {
            let text = context.locale.text(key);
            vec![Request::Say(Notice::warning(text))]
        };
        let Some((case, _)) = &self.shared else {
            return say("share-nothing");
        };
        if path.is_empty() {
            return say("share-no-path");
        }
        let case = Box::new(case.clone());
        vec![
            Request::Pop,
            Request::Do(Box::new(Effect::WriteCase { path, case })),
        ]
    }

    fn lines(&self, context: &Context<'_>, width: usize) -> Vec<(String, Role)> {
        let locale = context.locale;
        let Some((case, removed)) = &self.shared else {
            return wrapped(&locale.text("share-nothing"), width, Role::Warning);
        };
        let mut lines = Vec::new();
        let about = [("count", case.answers.len().into())];
        lines.extend(wrapped(
            &locale.say("share-answers", &about),
            width,
            Role::Normal,
        ));
        lines.push((String::new(), Role::Normal));
        let title = if removed.is_empty() {
            "share-removes-nothing"
        } else {
            "share-removes"
        };
        lines.extend(wrapped(&locale.text(title), width, Role::Header));
        for (kind, names) in locale.removed(removed) {
            lines.extend(wrapped(&format!("{kind}: {names}"), width, Role::Normal));
        }
        for (key, kept) in [
            ("share-keeps-organisation", self.kept.organisation),
            ("share-keeps-services", self.kept.services),
        ] {
            if kept {
                lines.extend(wrapped(&locale.text(key), width, Role::Warning));
            }
        }
        lines.push((String::new(), Role::Normal));
        lines.extend(wrapped(
            &locale.text("share-read-through"),
            width,
            Role::Normal,
        ));
        lines
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let title = context.locale.text("share-title");
        let keys = self.keys(context);
        let overlay = Overlay {
            title: &title,
            size: SIZE,
            keys: &keys,
        };
        let inside = overlay::draw(context, frame, area, &overlay);
        let buffer = frame.buffer_mut();
        let label = context.locale.text("share-path");
        context.look.line(buffer, inside, &label, Role::Title);
        let cursor = self.path.draw(buffer, room::row(inside, 1));
        context.look.rule(buffer, inside, inside.y + 2);
        let text = room::below(inside, HEAD);
        let lines = self.lines(context, usize::from(text.width));
        for (at, (line, role)) in lines.iter().skip(self.offset).enumerate() {
            context.look.line(buffer, room::row(text, at), line, *role);
        }
        overlay::more(context, buffer, text, self.offset, lines.len());
        overlay::place_cursor(frame, cursor);
    }
}

fn wrapped(text: &str, width: usize, role: Role) -> Vec<(String, Role)> {
    let rows = rows(text, width).into_iter();
    rows.map(|row| (row.to_owned(), role)).collect()
}
