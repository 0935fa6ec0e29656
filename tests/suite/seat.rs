//! A seat before the screen: keys are pressed, pictures are taken, and what is asked of the world is kept.

use std::fmt::Write as _;
use std::rc::Rc;

use diemo::locale::Locale;
use diemo::method::Pack;
use diemo::route::{Entry, Standing};
use diemo::session::Session;
use diemo::store::pack::built_in;
use diemo::store::{Access, Keeper, Listing, Opened, Store};
use diemo::tui::app::{App, Now};
use diemo::tui::desk::Desk;
use diemo::tui::effect::{Effect, Outcome, TrashWork};
use diemo::tui::events::Message;
use diemo::tui::keys;
use diemo::tui::layers::{Layer, home};
use diemo::tui::look::Look;
use diemo::tui::theme::{Glyphs, Role, Theme};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use tempfile::TempDir;
use unicode_width::UnicodeWidthStr;
use uuid::Uuid;

use crate::support::path;

/// The program as somebody sits before it, with a clock that stands still.
pub struct Seat {
    pub app: App,
    /// What was asked of the world and not done here.
    pub effects: Vec<Effect>,
    disk: Option<Disk>,
    /// What the clock shows.
    at: Timestamp,
    /// The folder of the tour's session, while one is on it.
    pub practice: Option<TempDir>,
}

/// A folder of sessions, written at once where the program has a thread for it.
struct Disk {
    folder: TempDir,
    keeper: Option<Keeper>,
}

/// A Monday morning.
const NOW: &str = "2026-11-23T09:00:00+01:00";

impl Seat {
    /// Sits down before the list of sessions.
    pub fn at_home(pack: impl Into<Pack>, listing: Listing) -> Self {
        let mut seat = Self::new(pack.into());
        seat.hear(Outcome::Listed(listing));
        seat
    }

    /// Sits down before an open session.
    pub fn at_work(pack: impl Into<Pack>, session: Session) -> Self {
        let mut seat = Self::new(pack.into());
        seat.open(session);
        seat
    }

    /// Sits down with the method as it is shipped, before a folder where no session lies yet.
    pub fn with_disk() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self::before(Disk {
            folder,
            keeper: None,
        })
    }

    /// Lets the program go as it is, and starts it again with the same folder.
    pub fn again(self) -> Self {
        let mut disk = self.disk.unwrap();
        disk.keeper = None;
        Self::before(disk)
    }

    fn before(disk: Disk) -> Self {
        let listing = disk.store().list();
        let mut seat = Self::at_home(built_in(), listing);
        seat.disk = Some(disk);
        seat
    }

    fn new(pack: Pack) -> Self {
        let mut made = 0;
        let identity = move |_| {
            made += 1;
            // Above the placeholders of what a change brings anew.
            Uuid::from_u128((0xD1E0 << 64) + made)
        };
        let app = App {
            method: Rc::new(pack.in_language("nb")),
            pack,
            usual: None,
            locale: Rc::new(Locale::named("nb").unwrap()),
            look: Look {
                theme: Theme::Test,
                glyphs: Glyphs::UNICODE,
            },
            size: (80, 24),
            now: Now {
                at: now(),
                zone: TimeZone::fixed(jiff::tz::offset(1)),
                identity: Box::new(identity),
            },
            person: "Kari Nes".to_owned(),
            desk: None,
            aside: None,
            layers: vec![Layer::Home(home::State::new("/data/diemo".into()))],
            notice: None,
            experience: diemo::experience::Experience::default(),
            broken_told: 0,
            problems: Vec::new(),
            leaving: false,
            tour: None,
        };
        Self {
            app,
            effects: Vec::new(),
            at: now(),
            disk: None,
            practice: None,
        }
    }

    /// Lays a session on the desk in the place of what lies there.
    pub fn open(&mut self, session: Session) {
        self.app.layers.truncate(1);
        self.put_on_desk("okt", session);
        self.app.notice = None;
    }

    fn put_on_desk(&mut self, name: &str, session: Session) {
        let method = &self.app.method;
        let desk = Desk::new(name.to_owned(), session, method, true, Vec::new());
        self.hear(Outcome::Opened(Box::new(desk)));
    }

    /// Presses keys, written as in `jj<enter>`.
    pub fn press(mut self, written: &str) -> Self {
        for key in keys::sequence(written).unwrap() {
            self.tell(Message::Key(key));
        }
        self
    }

    /// Presses one key.
    pub fn presses(mut self, key: keys::Key) -> Self {
        self.tell(Message::Key(key));
        self
    }

    /// Takes up a screen of another size.
    pub fn resized(mut self, width: u16, height: u16) -> Self {
        self.tell(Message::Resized { width, height });
        self
    }

    /// Sits still for so many seconds.
    pub fn waits(mut self, seconds: i64) -> Self {
        self.at += jiff::SignedDuration::from_secs(seconds);
        self.tell(Message::Tick);
        self
    }

    /// Hears what came of something that was asked for.
    pub fn hears(mut self, outcome: Outcome) -> Self {
        self.hear(outcome);
        self
    }

    /// Takes in what was pasted.
    pub fn pastes(mut self, text: &str) -> Self {
        self.tell(Message::Paste(text.to_owned()));
        self
    }

    fn hear(&mut self, outcome: Outcome) {
        self.tell(Message::Finished(outcome));
    }

    fn tell(&mut self, message: Message<Outcome>) {
        for effect in self.app.update(message, self.at) {
            let Some(effect) = self.on_disk(effect) else {
                continue;
            };
            match effect {
                Effect::Begin(change) => self.open(Session::begin(*change).unwrap()),
                Effect::Commit(_) => {
                    let number = self.app.desk.as_ref().unwrap().session.history().len();
                    self.hear(Outcome::Saved { number });
                }
                // What others have answered is read beside everything else, and comes when a test says so.
                Effect::Gather => {}
                other => self.effects.push(other),
            }
        }
    }

    /// Does with the folder what the program does with it; returns what is no business of the disk.
    fn on_disk(&mut self, effect: Effect) -> Option<Effect> {
        let Some(disk) = &mut self.disk else {
            return Some(effect);
        };
        match effect {
            Effect::Begin(change) => {
                let session = Session::begin(*change).unwrap();
                let opened = disk.store().create(session, None).unwrap();
                self.opened(opened);
            }
            Effect::Example { name } => {
                let titled = |title: &str, count| self.app.locale.example_title(title, count);
                let id = Uuid::from_u128(0xE0);
                let session = disk.store().copy_of_example(&name, id, titled).unwrap();
                let opened = disk.store().create(session, None).unwrap();
                self.opened(opened);
            }
            Effect::Tour(session) => {
                let (folder, opened) = Store::for_practice(*session).unwrap();
                disk.keeper = opened.keeper;
                self.practice = Some(folder);
                let method = &self.app.method;
                let toured = Desk::new(String::new(), opened.session, method, true, Vec::new());
                self.hear(Outcome::Toured(Box::new(toured)));
            }
            Effect::Open { name, .. } => {
                let location = disk.store().find(&name).unwrap();
                let opened = disk.store().open(location, Access::Write).unwrap();
                self.opened(opened);
            }
            Effect::Peek { name } => {
                let location = disk.store().find(&name).unwrap();
                let folder = location.documents.display().to_string();
                let opened = disk.store().open(location, Access::Read).unwrap();
                let method = &self.app.method;
                let read = Desk::new(name, opened.session, method, false, Vec::new());
                self.hear(Outcome::Peeked {
                    desk: Box::new(read),
                    folder,
                });
            }
            Effect::Join { name, other } => {
                let store = disk.store();
                let read = |name: &str, access| {
                    let location = store.find(name).unwrap();
                    store.open(location, access).unwrap()
                };
                let theirs = read(&other, Access::Read);
                let opened = read(&name, Access::Write);
                disk.keeper = opened.keeper;
                let method = &self.app.method;
                let mine = Desk::new(name, opened.session, method, true, Vec::new());
                self.hear(Outcome::Joining {
                    desk: Box::new(mine),
                    theirs: Box::new(theirs.session),
                    from: theirs.location.name,
                });
            }
            Effect::Commit(change) => {
                disk.keeper().commit(&change).unwrap();
                let number = self.session().history().len();
                self.hear(Outcome::Saved { number });
            }
            Effect::Draft(draft) => disk.keeper().draft(&draft).unwrap(),
            Effect::Place(place) => disk.keeper().place(&place).unwrap(),
            Effect::List => {
                let listing = disk.store().list();
                self.hear(Outcome::Listed(listing));
            }
            Effect::Trash { name } => {
                disk.store().trash(&name, now()).unwrap();
                let listing = disk.store().list();
                self.hear(Outcome::Trashed(listing));
            }
            Effect::Untrash => {
                let last = disk.store().list().trashed.unwrap();
                let name = disk.store().restore_trashed(&last).unwrap().name;
                let listing = disk.store().list();
                self.hear(Outcome::Untrashed { listing, name });
            }
            Effect::LookInTrash => self.look_in_trash(None),
            Effect::TakeBack(trashed) => {
                let back = disk.store().restore_trashed(&trashed).unwrap();
                let titles = vec![trashed.label().to_owned()];
                self.look_in_trash(Some((Some(back.name), "trash-taken-back", titles)));
            }
            Effect::Destroy(sessions) => {
                disk.store().destroy(&sessions).unwrap();
                let titles = sessions.iter().map(|session| session.label().to_owned());
                self.look_in_trash(Some((None, "trash-removed", titles.collect())));
            }
            Effect::NoteShown => disk.store().note_shown(now()),
            Effect::Close { quit, digest, .. } => {
                let keeper = disk.keeper.take().unwrap();
                let session = &self.app.desk.as_ref().unwrap().session;
                keeper.close(session, Some(&digest)).unwrap();
                self.practice = None;
                self.hear(Outcome::Closed { quit });
            }
            other => return Some(other),
        }
        None
    }

    fn look_in_trash(&mut self, done: Option<(Option<String>, &'static str, Vec<String>)>) {
        let store = self.disk.as_ref().unwrap().store();
        let done = done.map(|(back, key, titles)| {
            Box::new(TrashWork {
                listing: store.list(),
                back,
                key,
                titles,
            })
        });
        let trash = store.trash_list().unwrap();
        self.hear(Outcome::InTrash { trash, done });
    }

    fn opened(&mut self, opened: Opened) {
        self.disk.as_mut().unwrap().keeper = opened.keeper;
        self.put_on_desk(&opened.location.name, opened.session);
    }

    /// Returns what the route says of an item, for the service that is worked on.
    pub fn entry(&self, item: &str) -> &Entry {
        let desk = self.app.desk.as_ref().unwrap();
        let mut seen = desk.route.seen_from(desk.service());
        seen.find(|entry| entry.subject.item == *item).unwrap()
    }

    /// Returns how far an item has come.
    pub fn standing(&self, item: &str) -> Standing {
        self.entry(item).standing
    }

    /// Returns the item one stands on.
    pub fn item(&self) -> &str {
        let desk = self.app.desk.as_ref().unwrap();
        desk.subject().unwrap().item.as_str()
    }

    /// Returns the session that is open.
    pub fn session(&self) -> &Session {
        &self.app.desk.as_ref().unwrap().session
    }

    /// Returns the screen as text, with a margin that names the roles of each row and the cursor's column.
    pub fn picture(&self) -> String {
        let (width, height) = self.app.size;
        let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
        terminal.draw(|frame| self.app.view(frame)).unwrap();
        let cursor = terminal.get_cursor_position().unwrap();
        drawn(terminal.backend().buffer(), Some(cursor))
    }

    /// Requires that these words stand on the screen.
    pub fn shows(self, words: &str) -> Self {
        let picture = self.picture();
        assert!(picture.contains(words), "no «{words}» in\n{picture}");
        self
    }

    /// Compares the screen with the picture kept under this name; `UPDATE_GOLDENS=1` keeps a new one.
    pub fn looks_like(self, name: &str) -> Self {
        looks_like(&self.picture(), name);
        self
    }
}

/// Returns what was drawn as text, with a margin that names the roles of each row and the cursor's column.
pub fn drawn(buffer: &Buffer, cursor: Option<Position>) -> String {
    let mut picture = String::new();
    for y in 0..buffer.area.height {
        let (text, roles) = row(buffer, y);
        let margin = margin(&roles, cursor, y);
        writeln!(picture, "{}", format!("{text}│ {margin}").trim_end()).unwrap();
    }
    picture
}

/// Compares a picture with the one kept under this name; `UPDATE_GOLDENS=1` keeps a new one.
pub fn looks_like(picture: &str, name: &str) {
    let file = path("screens").join(format!("{name}.txt"));
    if std::env::var_os("UPDATE_GOLDENS").is_some() {
        std::fs::create_dir_all(path("screens")).unwrap();
        std::fs::write(&file, picture).unwrap();
    }
    let kept = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        kept == picture,
        "{name} looks different:\n{picture}\nkept:\n{kept}"
    );
}

impl Disk {
    fn store(&self) -> Store {
        Store::at(self.folder.path())
    }

    fn keeper(&mut self) -> &mut Keeper {
        self.keeper.as_mut().unwrap()
    }
}

/// Returns the time at which everything happens.
pub fn now() -> Timestamp {
    NOW.parse().unwrap()
}

/// Returns one row's text and the roles in it, in the order they are met.
fn row(buffer: &Buffer, y: u16) -> (String, Vec<Role>) {
    let mut text = String::new();
    let mut roles = Vec::new();
    let mut x = 0;
    while x < buffer.area.width {
        let cell = &buffer[(x, y)];
        text.push_str(cell.symbol());
        if let Some(role) = Theme::role_of(cell.fg)
            && !roles.contains(&role)
        {
            roles.push(role);
        }
        x += u16::try_from(cell.symbol().width().max(1)).unwrap();
    }
    (text, roles)
}

fn margin(roles: &[Role], cursor: Option<Position>, y: u16) -> String {
    let plain = [Role::Normal, Role::Border, Role::Input];
    let mut names: Vec<String> = roles
        .iter()
        .filter(|role| !plain.contains(role))
        .map(|role| role.name().to_owned())
        .collect();
    if let Some(cursor) = cursor.filter(|cursor| cursor.y == y) {
        names.push(format!("@{}", cursor.x));
    }
    names.join(" ")
}
