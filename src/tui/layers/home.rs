//! The sessions, newest first, with how far each has come; and where one begins.

mod detail;

use std::path::PathBuf;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{KeyLine, Layer, Pressed, Request, confirm, new};
use crate::locale::Locale;
use crate::store::{Listing, Summary};
use crate::tui::app::{self, Context, bind};
use crate::tui::effect::Effect;
use crate::tui::field::{Field, Reply, Shape};
use crate::tui::keys::{self, Binding, Key};
use crate::tui::list::{Move, Row, moved, window};
use crate::tui::palette::{Choice, Hit, Palette};
use crate::tui::theme::Role;
use crate::tui::{footer, overlay};

/// The sessions that were found, which of them show, and which one is selected.
pub struct State {
    /// Where everything lies.
    folder: PathBuf,
    /// The codes of the installed languages.
    languages: Vec<String>,
    listing: Option<Listing>,
    palette: Palette<()>,
    hits: Vec<Hit>,
    at: usize,
    /// The search, while it is open.
    search: Option<Field>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Move(Move),
    Open,
    New,
    Example,
    Documents,
    Trash,
    Untrash,
    Folder,
    Language,
    Search,
    EndSearch,
    Leave,
}

/// The keys while nothing is being searched for.
pub const BINDINGS: &[Binding<Command>] = &[
    bind(
        &[Key::new("<enter>")],
        Command::Open,
        "do-resume",
        "group-session",
        true,
    ),
    bind(
        &[Key::new("n")],
        Command::New,
        "do-new",
        "group-session",
        true,
    ),
    bind(
        &[Key::new("/")],
        Command::Search,
        "do-find",
        "group-session",
        true,
    ),
    bind(
        &[Key::new("e")],
        Command::Example,
        "do-example",
        "group-session",
        true,
    ),
    bind(
        &[Key::new("d")],
        Command::Documents,
        "do-documents-folder",
        "group-session",
        true,
    ),
    bind(
        &[Key::new("x"), Key::new("<delete>")],
        Command::Trash,
        "do-trash",
        "group-session",
        false,
    ),
    bind(
        &[Key::new("u")],
        Command::Untrash,
        "do-untrash",
        "group-session",
        false,
    ),
    bind(
        &[Key::new("f")],
        Command::Folder,
        "do-folder",
        "group-session",
        false,
    ),
    bind(
        &[Key::new("l")],
        Command::Language,
        "do-language",
        "group-session",
        false,
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
        &[Key::new("q"), Key::new("<esc>")],
        Command::Leave,
        "do-quit",
        "group-anywhere",
        true,
    ),
];

/// The keys beside the text while something is being searched for.
pub const SEARCHING: &[Binding<Command>] = &[
    bind(
        &[Key::new("<enter>")],
        Command::Open,
        "do-resume",
        "group-session",
        true,
    ),
    bind(
        &[Key::new("<down>"), Key::new("<ctrl+n>")],
        Command::Move(Move::Down),
        "do-down",
        "group-move",
        true,
    ),
    bind(
        &[Key::new("<up>")],
        Command::Move(Move::Up),
        "do-up",
        "group-move",
        true,
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
        &[Key::new("<esc>")],
        Command::EndSearch,
        "do-show-all",
        "group-session",
        true,
    ),
];

/// The worked session that shows the program to who has none.
const EXAMPLE: &str = "skatteattest";
const LONGEST_QUERY: usize = 100;
/// Rows above and below the body: header, a free row; notice, keys.
const AROUND: u16 = 4;
const AGO_WIDTH: u16 = 15;
/// Below this width of the list there is no room for the organisation.
const WITH_ORGANISATION: u16 = 40;

impl State {
    /// Makes the home screen before the sessions are known.
    pub fn new(folder: PathBuf) -> Self {
        let languages = Locale::installed()
            .into_iter()
            .map(|(code, _)| code)
            .collect();
        let palette = Palette::new(Vec::new());
        Self {
            folder,
            languages,
            listing: None,
            palette,
            hits: Vec::new(),
            at: 0,
            search: None,
        }
    }

    /// Takes in which sessions there are; the selected one stays selected.
    pub fn listed(&mut self, listing: &Listing, _: &Context<'_>) {
        let before = self.selected().map(|session| session.slug.clone());
        let choices = listing.sessions.iter().map(|session| Choice {
            label: session.title.clone(),
            words: format!("{} {}", session.organisation, session.services.join(" ")),
            id: (),
        });
        self.palette = Palette::new(choices.collect());
        self.listing = Some(listing.clone());
        self.find();
        let again = before.and_then(|slug| {
            self.hits
                .iter()
                .position(|hit| listing.sessions[hit.index].slug == slug)
        });
        self.at = again.unwrap_or(0);
    }

    /// Says whether letters are text now.
    pub fn writes(&self) -> bool {
        self.search.is_some()
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        if let Some(field) = &mut self.search {
            match field.press(key) {
                Reply::Unused => {}
                reply => {
                    self.typed(reply);
                    return Pressed::Handled(Vec::new());
                }
            }
        }
        match keys::find(self.bindings(), key) {
            Some(command) if self.is_enabled(command) => {
                Pressed::Handled(self.update(command, context))
            }
            _ => Pressed::Unknown,
        }
    }

    pub fn paste(&mut self, text: &str, _: &Context<'_>) -> Vec<Request> {
        if let Some(field) = &mut self.search {
            let reply = field.paste(text);
            self.typed(reply);
        }
        Vec::new()
    }

    pub fn keys(&self, _: &Context<'_>) -> Vec<KeyLine> {
        let works = |binding: &&Binding<Command>| self.is_enabled(binding.command);
        self.bindings()
            .iter()
            .filter(works)
            .map(KeyLine::of)
            .collect()
    }

    fn bindings(&self) -> &'static [Binding<Command>] {
        if self.search.is_some() {
            SEARCHING
        } else {
            BINDINGS
        }
    }

    fn is_enabled(&self, command: Command) -> bool {
        match command {
            Command::Open | Command::Documents | Command::Trash => self.selected().is_some(),
            Command::Move(_) => self.hits.len() > 1,
            Command::Search => self
                .listing
                .as_ref()
                .is_some_and(|listing| !listing.sessions.is_empty()),
            Command::Language => self.languages.len() > 1,
            _ => true,
        }
    }

    fn selected(&self) -> Option<&Summary> {
        self.listing
            .as_ref()?
            .sessions
            .get(self.hits.get(self.at)?.index)
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        let of_selected = |make: fn(String) -> Effect| {
            let slug = self.selected().map(|session| session.slug.clone());
            slug.map(|slug| Request::Do(Box::new(make(slug))))
                .into_iter()
                .collect()
        };
        match command {
            Command::Open => {
                return of_selected(|name| Effect::Open {
                    name,
                    read_only: false,
                });
            }
            Command::New => {
                return vec![Request::Push(Box::new(Layer::New(new::State::new(
                    context,
                ))))];
            }
            Command::Example => {
                return vec![Request::Do(Box::new(Effect::Example {
                    name: EXAMPLE.to_owned(),
                }))];
            }
            Command::Documents => return self.tell_documents(context),
            Command::Trash => return self.ask_to_trash(context),
            Command::Untrash => return vec![Request::Do(Box::new(Effect::Untrash))],
            Command::Folder => return self.tell_folder(context),
            Command::Language => return self.next_language(context),
            Command::Leave => return vec![Request::Pop],
            Command::Move(by) => {
                let height = usize::from(context.size.1.saturating_sub(AROUND + 1));
                self.at = moved(self.at, self.hits.len(), height, by);
            }
            Command::Search => {
                self.search = Some(Field::new(Shape::Line, LONGEST_QUERY, context.look.theme))
            }
            Command::EndSearch => self.end_search(),
        }
        Vec::new()
    }

    fn typed(&mut self, reply: Reply) {
        if matches!(reply, Reply::Changed | Reply::Full) {
            self.find();
            self.at = 0;
        }
    }

    fn find(&mut self) {
        let query = self.search.as_ref().map(Field::text).unwrap_or_default();
        self.hits = self.palette.find(&query);
    }

    /// Shows every session again; the one that was found stays selected.
    fn end_search(&mut self) {
        let found = self.hits.get(self.at).map(|hit| hit.index);
        self.search = None;
        self.find();
        self.at = self
            .hits
            .iter()
            .position(|hit| Some(hit.index) == found)
            .unwrap_or(0);
    }

    fn sessions_folder(&self) -> PathBuf {
        self.folder.join("sessions")
    }

    fn tell_documents(&self, context: &Context<'_>) -> Vec<Request> {
        let Some(session) = self.selected() else {
            return Vec::new();
        };
        let folder = self.sessions_folder().join(&session.slug).join("documents");
        let text = context.locale.say(
            "home-documents",
            &[
                ("title", session.title.as_str().into()),
                ("folder", folder.display().to_string().into()),
            ],
        );
        let telling = confirm::State::telling(context.locale.text("home-documents-title"), text);
        vec![Request::Push(Box::new(Layer::Confirm(telling)))]
    }

    fn tell_folder(&self, context: &Context<'_>) -> Vec<Request> {
        let folder = self.folder.display().to_string();
        let text = context
            .locale
            .say("home-folder", &[("folder", folder.into())]);
        let telling = confirm::State::telling(context.locale.text("home-folder-title"), text);
        vec![Request::Push(Box::new(Layer::Confirm(telling)))]
    }

    fn ask_to_trash(&self, context: &Context<'_>) -> Vec<Request> {
        let Some(session) = self.selected() else {
            return Vec::new();
        };
        let text = context
            .locale
            .say("home-trash", &[("title", session.title.as_str().into())]);
        let trash = Request::Do(Box::new(Effect::Trash {
            name: session.slug.clone(),
        }));
        let asking =
            confirm::State::asking(context.locale.text("home-trash-title"), text, vec![trash]);
        vec![Request::Push(Box::new(Layer::Confirm(asking)))]
    }

    fn next_language(&self, context: &Context<'_>) -> Vec<Request> {
        let here = self
            .languages
            .iter()
            .position(|code| code == context.locale.code())
            .map_or(0, |at| at + 1);
        let next = self.languages.get(here % self.languages.len().max(1));
        next.map(|code| Request::Language(code.clone()))
            .into_iter()
            .collect()
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        self.header(context, frame.buffer_mut(), area);
        let body = Rect {
            y: area.y + 2,
            height: area.height.saturating_sub(AROUND),
            ..area
        };
        let cursor = match &self.listing {
            None => None,
            Some(listing) if listing.sessions.is_empty() => {
                detail::welcome(context, frame.buffer_mut(), body, listing, &self.folder);
                Some(Position::new(body.x, body.y))
            }
            Some(listing) => {
                let wanted = body.width * 11 / 20;
                let left = Rect {
                    width: wanted,
                    ..body
                };
                let x = left.right() + 2;
                let right = Rect {
                    x,
                    width: body.right().saturating_sub(x + 1),
                    ..body
                };
                if let Some(session) = self.selected() {
                    detail::draw(context, frame.buffer_mut(), right, session, listing);
                }
                self.draw_list(context, frame.buffer_mut(), left, listing)
            }
        };
        let mut keys = self.keys(context);
        keys.extend(
            app::BINDINGS
                .iter()
                .filter(|binding| binding.command == app::Command::Help)
                .map(KeyLine::of),
        );
        footer::draw(
            context,
            frame.buffer_mut(),
            Rect {
                y: area.bottom().saturating_sub(1),
                height: 1,
                ..area
            },
            &keys,
        );
        overlay::place_cursor(frame, cursor);
    }

    fn header(&self, context: &Context<'_>, buffer: &mut Buffer, area: Rect) {
        let (look, locale) = (context.look, context.locale);
        let used = look.put(
            buffer,
            area.x + 1,
            area.y,
            area.width,
            &locale.text("home-name"),
            Role::Title,
        );
        let x = area.x + used + 3;
        look.put(
            buffer,
            x,
            area.y,
            area.right().saturating_sub(x),
            &locale.text("home-purpose"),
            Role::Dim,
        );
    }

    /// Draws the list under its heading or the search, and returns where the cursor belongs.
    fn draw_list(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
        listing: &Listing,
    ) -> Option<Position> {
        let look = context.look;
        let in_field = self.draw_heading(context, buffer, area);
        let list = Rect {
            y: area.y + 1,
            height: area.height.saturating_sub(1),
            ..area
        };
        if self.hits.is_empty() {
            let text = context.locale.text("home-nothing-found");
            look.put(
                buffer,
                list.x + 2,
                list.y,
                list.width.saturating_sub(2),
                &text,
                Role::Dim,
            );
        }
        let organisation = if area.width >= WITH_ORGANISATION {
            area.width * 3 / 10
        } else {
            0
        };
        let names = Rect {
            width: list.width.saturating_sub(AGO_WIDTH + organisation),
            ..list
        };
        let shown = window(self.at, self.hits.len(), usize::from(list.height));
        let session = |at: usize| &listing.sessions[self.hits[at].index];
        let painter = look.painter(Some(self.at));
        let on_row = painter.draw(buffer, names, shown.clone(), |at| {
            row(context, session(at), listing)
        });
        for (at, y) in shown.zip(list.top()..list.bottom()) {
            let about = session(at);
            if self.search.is_some() {
                let indent = if marks(listing) { 4 } else { 2 };
                let width = names.width.saturating_sub(indent);
                look.mark_letters(
                    buffer,
                    names.x + indent,
                    y,
                    width,
                    &about.title,
                    &self.hits[at].places,
                );
            }
            let place = Rect {
                x: names.right() + 1,
                width: organisation.saturating_sub(2),
                ..names
            };
            look.put(
                buffer,
                place.x,
                y,
                place.width,
                &about.organisation,
                Role::Dim,
            );
            let ago = context.locale.ago(
                about.altered.to_zoned(context.zone.clone()).date(),
                context.today,
            );
            look.put_right(buffer, list, y, &ago, Role::Dim);
        }
        in_field.or(on_row)
    }

    fn draw_heading(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
    ) -> Option<Position> {
        let (look, locale) = (context.look, context.locale);
        let Some(field) = &self.search else {
            look.put(
                buffer,
                area.x + 2,
                area.y,
                area.width,
                &locale.text("home-sessions"),
                Role::Header,
            );
            return None;
        };
        let used = look.put(
            buffer,
            area.x + 2,
            area.y,
            area.width,
            &locale.text("home-search"),
            Role::Key,
        );
        let x = area.x + 2 + used + 1;
        field.draw(
            buffer,
            Rect {
                x,
                width: area.right().saturating_sub(x),
                height: 1,
                ..area
            },
        )
    }
}

/// Says whether some session bears a mark, so that all labels stand below each other.
fn marks(listing: &Listing) -> bool {
    listing.sessions.iter().any(|session| session.damaged)
}

fn row<'a>(context: &Context<'a>, session: &'a Summary, listing: &Listing) -> Row<'a> {
    let mark = match session.damaged {
        true => context.look.glyphs.alert,
        false if marks(listing) => " ",
        false => "",
    };
    Row {
        mark,
        mark_role: Role::Error,
        ..Row::new(&session.title)
    }
}
