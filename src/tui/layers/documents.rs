//! The documents of the session: which are finished, and what the others lack.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{KeyLine, Layer, Pressed, Request, preview};
use crate::tui::app::{Context, bind};
use crate::tui::documents::Entry;
use crate::tui::effect::Effect;
use crate::tui::keys::{self, Binding, Key};
use crate::tui::list::{Move, Row, moved, window};
use crate::tui::theme::Role;
use crate::tui::wrap::rows;
use crate::tui::{footer, overlay};

/// The documents as they were when the list was opened.
pub struct State {
    entries: Vec<Entry>,
    at: usize,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Move(Move),
    Preview,
    Write,
    Leave,
}

/// The keys of the list.
pub const BINDINGS: &[Binding<Command>] = &[
    bind(
        &[Key::new("<enter>")],
        Command::Preview,
        "do-preview",
        "group-here",
        true,
    ),
    bind(
        &[Key::new("s")],
        Command::Write,
        "do-write-documents",
        "group-here",
        true,
    ),
    bind(
        &[Key::new("<down>"), Key::new("j")],
        Command::Move(Move::Down),
        "do-down",
        "group-move",
        false,
    ),
    bind(
        &[Key::new("<up>"), Key::new("k")],
        Command::Move(Move::Up),
        "do-up",
        "group-move",
        false,
    ),
    bind(
        &[Key::new("<pagedown>")],
        Command::Move(Move::PageDown),
        "do-page-down",
        "group-move",
        false,
    ),
    bind(
        &[Key::new("<pageup>")],
        Command::Move(Move::PageUp),
        "do-page-up",
        "group-move",
        false,
    ),
    bind(
        &[Key::new("<home>")],
        Command::Move(Move::First),
        "do-first",
        "group-move",
        false,
    ),
    bind(
        &[Key::new("<end>")],
        Command::Move(Move::Last),
        "do-last",
        "group-move",
        false,
    ),
    bind(
        &[Key::new("<esc>"), Key::new("q"), Key::new("d")],
        Command::Leave,
        "do-back",
        "group-anywhere",
        true,
    ),
];

/// Rows around list and detail: header, a free row; notice, keys.
const AROUND: u16 = 4;

impl State {
    /// Makes the list of the open session's documents.
    pub fn new(context: &Context<'_>) -> Self {
        Self {
            entries: Entry::all(context),
            at: 0,
        }
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        match keys::find(BINDINGS, key) {
            Some(command) => Pressed::Handled(self.update(command, context)),
            None => Pressed::Unknown,
        }
    }

    pub fn keys(&self, _: &Context<'_>) -> Vec<KeyLine> {
        BINDINGS.iter().map(KeyLine::of).collect()
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        match command {
            Command::Move(by) => {
                let height = list_height(context.size.1, self.entries.len());
                self.at = moved(self.at, self.entries.len(), usize::from(height), by);
            }
            Command::Preview => {
                if let Some(Ok(document)) = self.entries.get(self.at).map(|entry| &entry.document) {
                    let preview = preview::State::new(document.clone());
                    return vec![Request::Push(Box::new(Layer::Preview(preview)))];
                }
            }
            Command::Write => {
                let files = self.entries.iter().flat_map(Entry::files).collect();
                return vec![Request::Do(Box::new(Effect::Documents(files)))];
            }
            Command::Leave => return vec![Request::Pop],
        }
        Vec::new()
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let look = context.look;
        let title = context.locale.text("documents-title");
        let about = context.desk.map_or("", |desk| &desk.session.state.title);
        look.put_heading(frame.buffer_mut(), area, &title, about);
        let inner = Rect {
            x: area.x + 1,
            width: area.width.saturating_sub(2),
            ..area
        };
        let list = Rect {
            y: area.y + 2,
            height: list_height(area.height, self.entries.len()),
            ..inner
        };
        let shown = window(self.at, self.entries.len(), usize::from(list.height));
        let texts: Vec<(String, String)> = self
            .entries
            .iter()
            .map(|entry| texts(context, entry))
            .collect();
        let painter = look.painter(Some(self.at));
        let cursor = painter.draw(frame.buffer_mut(), list, shown, |at| {
            let (mark, mark_role) = mark(context, &self.entries[at]);
            Row {
                mark,
                mark_role,
                detail: &texts[at].1,
                ..Row::new(&texts[at].0)
            }
        });
        let detail = Rect {
            y: list.bottom(),
            height: area.bottom().saturating_sub(list.bottom() + 2),
            ..inner
        };
        if let Some(entry) = self.entries.get(self.at) {
            draw_detail(context, frame.buffer_mut(), detail, entry);
        }
        footer::draw_last(context, frame.buffer_mut(), area, &self.keys(context));
        overlay::place_cursor(frame, cursor);
    }
}

/// The list takes what it needs, and leaves at least a third of the screen to what is said about the selected one.
fn list_height(height: u16, entries: usize) -> u16 {
    let room = height.saturating_sub(AROUND);
    u16::try_from(entries).unwrap_or(u16::MAX).min(room * 2 / 3)
}

fn mark(context: &Context<'_>, entry: &Entry) -> (&'static str, Role) {
    let glyphs = &context.look.glyphs;
    match &entry.document {
        Err(_) => (glyphs.alert, Role::Error),
        Ok(document) if document.draft => (glyphs.unchosen, Role::Open),
        Ok(_) => (glyphs.done, Role::Done),
    }
}

/// Returns what a row says: the document, and how far it has come.
fn texts(context: &Context<'_>, entry: &Entry) -> (String, String) {
    let locale = context.locale;
    let several = context
        .desk
        .is_some_and(|desk| desk.session.services().count() > 1);
    let title = match &entry.service {
        Some(service) if several => format!("{} · {}", entry.template.title, service.name),
        _ => entry.template.title.clone(),
    };
    let state = match &entry.document {
        Err(_) => locale.text("documents-faulty"),
        Ok(document) if document.draft => locale.say(
            "documents-draft",
            &[("count", document.missing.len().into())],
        ),
        Ok(_) => locale.text("documents-finished"),
    };
    (title, state)
}

fn draw_detail(context: &Context<'_>, buffer: &mut Buffer, area: Rect, entry: &Entry) {
    let look = context.look;
    if area.height < 2 {
        return;
    }
    look.rule(buffer, area, area.y);
    let bottom = area.bottom();
    let mut y = area.y + 1;
    let mut put = |text: &str, indent: u16, role: Role| {
        for row in rows(text, usize::from(area.width.saturating_sub(indent))) {
            if y < bottom {
                look.put(
                    buffer,
                    area.x + indent,
                    y,
                    area.width.saturating_sub(indent),
                    row,
                    role,
                );
                y += 1;
            }
        }
    };
    put(&entry.template.purpose, 0, Role::Normal);
    match &entry.document {
        Err(fault) => put(&context.locale.problem(fault).sentence, 0, Role::Error),
        Ok(document) => {
            for missing in &document.missing {
                put(&format!("{} {missing}", look.glyphs.open), 0, Role::Dim);
            }
        }
    }
}
