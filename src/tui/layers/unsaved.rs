//! Leaving a session that cannot be saved: why, another folder to save it in, and what is lost without.

use std::path::Path;

use ratatui::Frame;
use ratatui::layout::{Rect, Size};

use super::table::{shown, unseen};
use super::{KeyLine, Layer, Pressed, Request, confirm};
use crate::locale::Said;
use crate::text::path_line;
use crate::tui::app::Context;
use crate::tui::effect::Effect;
use crate::tui::field::{Field, Reply, Shape};
use crate::tui::keys::{self, Binding, Code, Key};
use crate::tui::notice::Notice;
use crate::tui::overlay::{self, Overlay};
use crate::tui::room;
use crate::tui::sharing::Wanted;
use crate::tui::theme::Role;
use crate::tui::wrap::rows;

/// Why the session is not saved, and where it is to be saved instead.
pub struct State {
    why: String,
    /// Whether the program is to end, too.
    quit: bool,
    folder: Field,
    /// Where it lies, once it does.
    saved: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Save,
    Stay,
    Drop,
    Leave,
}

/// The keys beside the folder's name.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(&[Key::new("<enter>")], Command::Save, "do-save-there"),
    shown(
        &[Key::new("<esc>"), Key::new("<ctrl+g>")],
        Command::Stay,
        "do-back",
    ),
    shown(&[Key::new("<ctrl+x>")], Command::Drop, "do-leave-unsaved"),
];

/// The keys when the session is saved elsewhere.
pub const SAVED: &[Binding<Command>] = &[
    shown(&[Key::new("<enter>")], Command::Leave, "do-leave"),
    unseen(
        &[Key::new("<esc>"), Key::new("q")],
        Command::Stay,
        "do-back",
    ),
];

const WIDTH: u16 = 64;
const LONGEST_PATH: usize = 1000;

impl State {
    /// Makes the way out for a session that is not saved.
    pub fn new(said: Said, quit: bool, folder: &str, context: &Context<'_>) -> Self {
        let mut field = Field::new(Shape::Line, LONGEST_PATH, context.look.theme);
        field.set_text(folder);
        Self {
            why: said.sentence,
            quit,
            folder: field,
            saved: None,
        }
    }

    /// Says whether letters are text now.
    pub fn writes(&self) -> bool {
        self.saved.is_none()
    }

    /// Takes in where the session lies now.
    pub fn saved(&mut self, path: &Path) {
        self.saved = Some(path_line(path));
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        if self.writes() && self.folder.press(key) != Reply::Unused {
            return Pressed::Handled(Vec::new());
        }
        match keys::find(self.bindings(), key) {
            Some(command) => Pressed::Handled(self.update(command, context)),
            None if key.ctrl || matches!(key.code, Code::Function(_)) => Pressed::Unknown,
            None => Pressed::Handled(Vec::new()),
        }
    }

    pub fn paste(&mut self, text: &str, _: &Context<'_>) -> Vec<Request> {
        if self.writes() {
            self.folder.paste(text);
        }
        Vec::new()
    }

    pub fn keys(&self, _: &Context<'_>) -> Vec<KeyLine> {
        self.bindings().iter().map(KeyLine::of).collect()
    }

    fn bindings(&self) -> &'static [Binding<Command>] {
        if self.writes() { BINDINGS } else { SAVED }
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        let quit = self.quit;
        let leave = move || Request::Do(Box::new(Effect::Shared(Wanted::Abandon { quit })));
        match command {
            Command::Save => {
                let folder = self.folder.text().trim().to_owned();
                let Some(desk) = context.desk.filter(|_| !folder.is_empty()) else {
                    let text = context.locale.text("unsaved-no-folder");
                    return vec![Request::Say(Notice::warning(text))];
                };
                let session = Box::new(desk.session.clone());
                let wanted = Wanted::SaveElsewhere { folder, session };
                vec![Request::Do(Box::new(Effect::Shared(wanted)))]
            }
            Command::Stay => vec![Request::Pop],
            Command::Drop => {
                let asking = confirm::State::asking(
                    context.locale.text("unsaved-drop-title"),
                    context.locale.text("unsaved-drop"),
                    vec![leave()],
                );
                vec![Request::Push(Box::new(Layer::Confirm(asking)))]
            }
            Command::Leave => vec![leave()],
        }
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let locale = context.locale;
        let wide = WIDTH.min(overlay::inside(area, area.as_size()).width);
        let (title, text) = match &self.saved {
            None => {
                let why = [("why", self.why.as_str().into())];
                ("unsaved-title", locale.say("unsaved-said", &why))
            }
            Some(path) => {
                let path = [("path", path.as_str().into())];
                ("unsaved-saved-title", locale.say("unsaved-saved", &path))
            }
        };
        let height = rows(&text, usize::from(wide)).len() + if self.writes() { 5 } else { 2 };
        let title = locale.text(title);
        let keys = self.keys(context);
        let overlay = Overlay {
            title: &title,
            size: Size::new(wide, u16::try_from(height).unwrap_or(u16::MAX)),
            keys: &keys,
        };
        let inside = overlay::draw(context, frame, area, &overlay);
        let buffer = frame.buffer_mut();
        let place = room::below(inside, 1);
        let taken = context.look.put_wrapped(buffer, place, &text, Role::Normal);
        if !self.writes() {
            frame.set_cursor_position(place.as_position());
            return;
        }
        let label = room::below(place, taken + 1);
        let words = locale.text("unsaved-folder");
        context.look.line(buffer, label, &words, Role::Title);
        let field = room::row(label, 1);
        let cursor = self.folder.draw(buffer, field);
        overlay::place_cursor(frame, cursor);
    }
}
