//! The sessions, newest first, with how far each has come; and where one begins.

mod detail;
mod view;

use std::path::PathBuf;

use super::table::{self, shown, unseen};
use super::{KeyLine, Layer, Pressed, Request, confirm, copies, examples, new};
use crate::store::{Access, Listing, Summary};
use crate::text::path_line;
use crate::tui::app::{self, Context};
use crate::tui::effect::Effect;
use crate::tui::field::{Field, Reply, Shape};
use crate::tui::keys::{Binding, Key};
use crate::tui::list::{Move, moved};
use crate::tui::notice::Notice;
use crate::tui::palette::{Choice, Hit, Palette};

/// The sessions that were found, which of them show, and which one is selected.
pub struct State {
    /// Where everything lies.
    folder: PathBuf,
    listing: Option<Listing>,
    palette: Palette<()>,
    hits: Vec<Hit>,
    at: usize,
    /// The search, while it is open.
    search: Option<Field>,
    /// The session that was open last, selected when the list comes.
    left: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Move(Move),
    Open,
    New,
    Example,
    Tour,
    Documents,
    Merge,
    Trash,
    Untrash,
    LookInTrash,
    Folder,
    Language,
    Search,
    EndSearch,
    Leave,
}

/// The keys while nothing is being searched for.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(&[Key::new("<enter>")], Command::Open, "do-resume"),
    shown(&[Key::new("n")], Command::New, "do-new"),
    shown(&[Key::new("/")], Command::Search, "do-find"),
    shown(&[Key::new("u")], Command::Untrash, "do-untrash"),
    shown(&[Key::new("d")], Command::Documents, "do-documents"),
    shown(&[Key::new("q")], Command::Leave, "do-quit"),
    shown(&[Key::new("e")], Command::Example, "do-example"),
    shown(&[Key::new("o")], Command::Tour, "do-tour"),
    unseen(
        &[Key::new("x"), Key::new("<delete>")],
        Command::Trash,
        "do-trash",
    ),
    unseen(&[Key::new("p")], Command::LookInTrash, "do-look-in-trash"),
    unseen(&[Key::new("s")], Command::Merge, "do-merge"),
    unseen(&[Key::new("f")], Command::Folder, "do-folder"),
    unseen(&[Key::new("l")], Command::Language, "do-language"),
];

/// The key that leads out of everything else; here it leads nowhere, since one is easily too many.
const ESCAPE: Key = Key::new("<esc>");

/// The keys beside the text while something is being searched for.
pub const SEARCHING: &[Binding<Command>] = &[
    shown(&[Key::new("<enter>")], Command::Open, "do-resume"),
    shown(
        &[Key::new("<esc>"), Key::new("<ctrl+g>")],
        Command::EndSearch,
        "do-show-all",
    ),
];

const LONGEST_QUERY: usize = 100;
/// Rows above and below the body: header, a free row; notice, keys.
const AROUND: u16 = 4;

impl State {
    /// Makes the home screen before the sessions are known.
    pub fn new(folder: PathBuf) -> Self {
        let palette = Palette::new(Vec::new());
        Self {
            folder,
            listing: None,
            palette,
            hits: Vec::new(),
            at: 0,
            search: None,
            left: None,
        }
    }

    /// Says whether the sessions are not known yet.
    pub fn waits(&self) -> bool {
        self.listing.is_none()
    }

    /// Remembers which session is left, so that it is the selected one.
    pub fn leave(&mut self, name: &str) {
        self.left = Some(name.to_owned());
    }

    /// Takes in which sessions there are; the selected one stays selected, unless another is named.
    pub fn listed(&mut self, listing: &Listing, selected: Option<&str>) {
        let before = self.selected().map(|session| session.slug.clone());
        let selected = selected.map(str::to_owned);
        let before = selected.or(self.left.take()).or(before);
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
        let (own, moves) = self.tables();
        match table::find(own, moves, Command::Move, key) {
            Some(command) if self.is_enabled(command) => {
                Pressed::Handled(self.update(command, context))
            }
            None if key == ESCAPE => {
                let text = context.locale.text("home-stays");
                Pressed::Handled(vec![Request::Say(Notice::info(text))])
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
        let (own, moves) = self.tables();
        let moves = if self.is_enabled(Command::Move(Move::Down)) {
            moves
        } else {
            &[]
        };
        table::lines(own, |command| self.is_enabled(command), moves)
    }

    fn tables(&self) -> (&'static [Binding<Command>], &'static [Binding<Move>]) {
        if self.search.is_some() {
            (SEARCHING, table::BESIDE_FIELD)
        } else {
            (BINDINGS, table::MOVES)
        }
    }

    fn is_enabled(&self, command: Command) -> bool {
        match command {
            Command::Open | Command::Documents | Command::Merge | Command::Trash => {
                self.selected().is_some()
            }
            Command::Move(_) => self.hits.len() > 1,
            Command::Search => self
                .listing
                .as_ref()
                .is_some_and(|listing| !listing.sessions.is_empty()),
            Command::Untrash => self
                .listing
                .as_ref()
                .is_some_and(|listing| listing.trashed.is_some()),
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
                    access: Access::Write,
                });
            }
            Command::New => {
                let new = Box::new(new::State::new(context));
                return vec![Request::Push(Box::new(Layer::New(new)))];
            }
            Command::Example => {
                let examples = examples::State::new(context);
                return vec![Request::Push(Box::new(Layer::Examples(examples)))];
            }
            Command::Tour => return vec![Request::Tour],
            Command::Documents => return of_selected(|name| Effect::Peek { name }),
            Command::Merge => return self.ask_what_to_join(context),
            Command::Trash => return self.ask_to_trash(context),
            Command::Untrash => return vec![Request::Do(Box::new(Effect::Untrash))],
            Command::LookInTrash => return vec![Request::Do(Box::new(Effect::LookInTrash))],
            Command::Folder => return self.tell_folder(context),
            Command::Language => return vec![Request::Run(app::Command::Language)],
            Command::Leave => return vec![Request::Pop],
            Command::Move(by) => {
                let height = usize::from(context.size.1.saturating_sub(AROUND + 1));
                self.at = moved(self.at, self.hits.len(), height, by);
            }
            Command::Search => {
                self.search = Some(Field::new(Shape::Line, LONGEST_QUERY, context.look.theme));
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

    fn tell_folder(&self, context: &Context<'_>) -> Vec<Request> {
        let folder = path_line(&self.folder);
        let text = context
            .locale
            .say("home-folder", &[("folder", folder.into())]);
        let telling = confirm::State::telling(context.locale.text("home-folder-title"), text);
        vec![Request::Push(Box::new(Layer::Confirm(telling)))]
    }

    fn ask_what_to_join(&self, context: &Context<'_>) -> Vec<Request> {
        let (Some(session), Some(listing)) = (self.selected(), &self.listing) else {
            return Vec::new();
        };
        let copies = copies::State::new(context, session, &listing.sessions);
        vec![Request::Push(Box::new(Layer::Copies(copies)))]
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
}
