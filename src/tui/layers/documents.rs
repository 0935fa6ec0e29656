//! The documents of the session: which are finished, and what the others lack.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::table::{self, shown};
use super::{KeyLine, Layer, Pressed, Request, preview};
use crate::document;
use crate::locale::Locale;
use crate::session::{Detail, What};
use crate::tui::app::Context;
use crate::tui::documents::Entry;
use crate::tui::effect::Effect;
use crate::tui::keys::{Binding, Key};
use crate::tui::list::{Move, Row, moved, window};
use crate::tui::theme::Role;
use crate::tui::{footer, overlay, room};

/// The documents as they were when the list was opened.
pub struct State {
    entries: Vec<Entry>,
    at: usize,
    /// The title of the session.
    title: String,
    /// Whether there are several services, so that each document needs the name of its own.
    several: bool,
    /// Whether the session is open for writing here, and so its documents; those of an earlier moment get names of their own.
    may_write: bool,
    /// Whether the method has several languages to write in.
    several_languages: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Move(Move),
    Preview,
    Write,
    /// Writes the selected document in the next language.
    Language,
    /// Writes every document in the language of the selected one.
    Languages,
    Leave,
}

/// The keys of the list.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(&[Key::new("<enter>")], Command::Preview, "do-preview"),
    shown(&[Key::new("s")], Command::Write, "do-write-documents"),
    shown(&[Key::new("l")], Command::Language, "do-document-language"),
    shown(
        &[Key::new("A")],
        Command::Languages,
        "do-documents-language",
    ),
    shown(
        &[Key::new("<esc>"), Key::new("q"), Key::new("d")],
        Command::Leave,
        "do-back",
    ),
];

/// Rows around list and detail: header, a free row; notice, keys.
const AROUND: u16 = 4;

impl State {
    /// Makes the list of the open session's documents.
    pub fn new(context: &Context<'_>) -> Self {
        let session = context.desk.map(|desk| &desk.session);
        Self {
            entries: Entry::all(context),
            at: 0,
            title: session.map_or_else(String::new, |session| session.state.title.clone()),
            several: session.is_some_and(|session| session.services().count() > 1),
            may_write: context
                .present
                .is_some_and(|desk| desk.may_write && desk.trial.is_none()),
            several_languages: context.pack.languages().len() > 1
                && context.desk.is_some_and(|desk| desk.moment.is_none()),
        }
    }

    /// Returns the list made anew, with the same document selected where it is still there.
    pub fn anew(&self, context: &Context<'_>) -> Self {
        let new = Self::new(context);
        let selected = self.entries.get(self.at);
        let same =
            |entry: &&Entry| Some(&entry.template.id) == selected.map(|old| &old.template.id);
        let at = new.entries.iter().position(|entry| same(&entry));
        Self {
            at: at.unwrap_or(0),
            ..new
        }
    }

    /// Writes everything anew after a change, or in the language that is spoken now; the same one stays selected.
    pub fn renew(&mut self, context: &Context<'_>) {
        // Documents that were only looked into belong to a session that is not open.
        if context.desk.is_some() {
            self.entries = Entry::all(context);
        }
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        match table::find(BINDINGS, table::MOVES, Command::Move, key) {
            Some(command) if self.is_enabled(command) => {
                Pressed::Handled(self.update(command, context))
            }
            _ => Pressed::Unknown,
        }
    }

    pub fn keys(&self, _: &Context<'_>) -> Vec<KeyLine> {
        table::lines(BINDINGS, |command| self.is_enabled(command), table::MOVES)
    }

    fn is_enabled(&self, command: Command) -> bool {
        match command {
            Command::Write => self.may_write,
            Command::Language | Command::Languages => self.may_write && self.several_languages,
            _ => true,
        }
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
                let files = self.entries.iter().flat_map(Entry::files);
                let moment = context.desk.and_then(|desk| desk.moment);
                let named = |(name, text): (String, String)| match moment {
                    // The living documents tell how things stand now, and are left alone.
                    Some(moment) => {
                        let then = moment.at.to_zoned(context.zone.clone());
                        (document::name_as_of(&name, &then), text)
                    }
                    None => (name, text),
                };
                return vec![Request::Do(Box::new(Effect::Documents(
                    files.map(named).collect(),
                )))];
            }
            Command::Language => return self.next_language(context),
            Command::Languages => {
                let language = self
                    .entries
                    .get(self.at)
                    .map(|entry| entry.language.clone());
                let ids = self.entries.iter().map(|entry| entry.template.id.as_str());
                return in_language(context, ids, language);
            }
            Command::Leave => return vec![Request::Pop],
        }
        Vec::new()
    }

    /// Writes the selected document in the next language that the method has.
    fn next_language(&self, context: &Context<'_>) -> Vec<Request> {
        let Some(entry) = self.entries.get(self.at) else {
            return Vec::new();
        };
        let languages = context.pack.languages();
        let here = languages.iter().position(|code| *code == entry.language);
        let next = here.map_or(0, |at| at + 1) % languages.len().max(1);
        let next = languages.get(next).map(|code| (*code).to_owned());
        in_language(context, [entry.template.id.as_str()], next)
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let (look, buffer) = (context.look, frame.buffer_mut());
        let inner = room::within(area, 1);
        let title = context.locale.text("documents-title");
        look.put_heading(buffer, area, &title, &self.title);
        let height = list_height(area.height, self.entries.len());
        let body = room::above(room::below(inner, 2), 2);
        let list = room::low(body, height);
        let shown = window(self.at, self.entries.len(), usize::from(height));
        let lines = self.entries.iter().map(|entry| self.texts(context, entry));
        let lines: Vec<(String, String)> = lines.collect();
        let painter = look.painter(Some(self.at));
        let cursor = painter.draw(buffer, list, shown, |at| {
            let (mark, mark_role) = mark(context, &self.entries[at]);
            let (label, detail) = &lines[at];
            Row {
                mark,
                mark_role,
                detail,
                ..Row::new(label)
            }
        });
        if let Some(entry) = self.entries.get(self.at) {
            draw_detail(context, buffer, room::below(body, height), entry);
        }
        footer::draw_last(context, buffer, area, &self.keys(context));
        overlay::place_cursor(frame, cursor);
    }

    /// Returns what a row says: the document, and how far it has come.
    fn texts(&self, context: &Context<'_>, entry: &Entry) -> (String, String) {
        let locale = context.locale;
        let title = match &entry.service {
            Some(service) if self.several => format!("{} · {}", entry.template.title, service.name),
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
        if self.several_languages {
            let language = Locale::language_of(context.pack, &entry.language);
            return (title, format!("{state} · {language}"));
        }
        (title, state)
    }
}

/// Asks for documents to be written in a language from now on.
fn in_language<'t>(
    context: &Context<'_>,
    templates: impl IntoIterator<Item = &'t str>,
    language: Option<String>,
) -> Vec<Request> {
    let (Some(desk), Some(language)) = (context.desk, language) else {
        return Vec::new();
    };
    let session = &desk.session;
    let languages = document::with_language(context.pack, session, templates, &language);
    let same = languages == session.state.languages;
    let what = What::Revise(Detail::Languages(languages));
    let made = (!same).then(|| Request::Make(Box::new(what)));
    made.into_iter().collect()
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

/// Draws what a document is for, and what it lacks.
fn draw_detail(context: &Context<'_>, buffer: &mut Buffer, area: Rect, entry: &Entry) {
    let look = context.look;
    if area.height < 2 {
        return;
    }
    look.rule(buffer, area, area.y);
    let mut lines = vec![(entry.template.purpose.clone(), Role::Normal)];
    match &entry.document {
        Err(fault) => lines.push((context.locale.problem(fault).sentence, Role::Error)),
        Ok(_) => lines.extend(entry.missing.iter().map(|missing| {
            let sign = look.glyphs.open;
            (format!("{sign} {missing}"), Role::Normal)
        })),
    }
    let mut rest = room::below(area, 1);
    for (text, role) in lines {
        let rows = look.put_wrapped(buffer, rest, &text, role);
        rest = room::below(rest, rows);
    }
}
