//! A seat before the screen: keys are pressed, pictures are taken, and what is asked of the world is kept.

use std::fmt::Write as _;
use std::rc::Rc;

use diemo::locale::Locale;
use diemo::method::Method;
use diemo::session::Session;
use diemo::store::Listing;
use diemo::tui::app::{App, Now};
use diemo::tui::desk::Desk;
use diemo::tui::effect::{Effect, Outcome};
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
use unicode_width::UnicodeWidthStr;
use uuid::Uuid;

use crate::support::path;

/// The program as somebody sits before it, with a clock that stands still.
pub struct Seat {
    pub app: App,
    /// What was asked of the world and not done here.
    pub effects: Vec<Effect>,
}

/// A Monday morning.
const NOW: &str = "2026-11-23T09:00:00+01:00";

impl Seat {
    /// Sits down before the list of sessions.
    pub fn at_home(method: Method, listing: Listing) -> Self {
        let mut seat = Self::new(method);
        seat.hear(Outcome::Listed(listing));
        seat
    }

    /// Sits down before an open session.
    pub fn at_work(method: Method, session: Session) -> Self {
        let mut seat = Self::new(method);
        seat.open(session);
        seat
    }

    fn new(method: Method) -> Self {
        let mut made = 0;
        let identity = move |_| {
            made += 1;
            Uuid::from_u128(0xD1E0_0000 + made)
        };
        let app = App {
            method: Rc::new(method),
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
            layers: vec![Layer::Home(home::State::new("/data/diemo".into()))],
            notice: None,
            leaving: false,
        };
        Self {
            app,
            effects: Vec::new(),
        }
    }

    fn open(&mut self, session: Session) {
        let desk = Desk::new(
            "okt".to_owned(),
            session,
            &self.app.method,
            true,
            Vec::new(),
        );
        self.hear(Outcome::Opened(Box::new(desk)));
        self.app.notice = None;
    }

    /// Presses keys, written as in `jj<enter>`.
    pub fn press(mut self, written: &str) -> Self {
        for key in keys::sequence(written).unwrap() {
            self.tell(Message::Key(key));
        }
        self
    }

    /// Takes up a screen of another size.
    pub fn resized(mut self, width: u16, height: u16) -> Self {
        self.tell(Message::Resized { width, height });
        self
    }

    fn hear(&mut self, outcome: Outcome) {
        self.tell(Message::Finished(outcome));
    }

    fn tell(&mut self, message: Message<Outcome>) {
        for effect in self.app.update(message, now()) {
            match effect {
                Effect::Begin(change) => self.open(Session::begin(*change).unwrap()),
                Effect::Commit(_) => {
                    let number = self.app.desk.as_ref().unwrap().session.history().len();
                    self.hear(Outcome::Saved { number });
                }
                other => self.effects.push(other),
            }
        }
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
        let buffer = terminal.backend().buffer();
        let mut picture = String::new();
        for y in 0..height {
            let (text, roles) = row(buffer, y);
            let margin = margin(&roles, cursor, y);
            writeln!(picture, "{}", format!("{text}│ {margin}").trim_end()).unwrap();
        }
        picture
    }

    /// Compares the screen with the picture kept under this name; `UPDATE_GOLDENS=1` keeps a new one.
    pub fn looks_like(self, name: &str) -> Self {
        let file = path("screens").join(format!("{name}.txt"));
        let picture = self.picture();
        if std::env::var_os("UPDATE_GOLDENS").is_some() {
            std::fs::create_dir_all(path("screens")).unwrap();
            std::fs::write(&file, &picture).unwrap();
        }
        let kept = std::fs::read_to_string(&file).unwrap_or_default();
        assert!(
            kept == picture,
            "{name} looks different:\n{picture}\nkept:\n{kept}"
        );
        self
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

fn margin(roles: &[Role], cursor: Position, y: u16) -> String {
    let plain = [Role::Normal, Role::Border, Role::Input];
    let mut names: Vec<String> = roles
        .iter()
        .filter(|role| !plain.contains(role))
        .map(|role| role.name().to_owned())
        .collect();
    if cursor.y == y {
        names.push(format!("@{}", cursor.x));
    }
    names.join(" ")
}
