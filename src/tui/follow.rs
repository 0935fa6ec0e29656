//! The screen for the room: what a group works with, in a second terminal, live and read-only.
//!
//! It holds no lock and writes nothing. A thread reads the session along with the facilitator's program and makes the
//! picture; what is drawn here is the last picture and nothing else.

mod ballot;
mod board;
mod letters;
mod meeting;
mod picture;
mod question;
mod ranking;
mod source;
mod tool;
mod view;

use std::io;
use std::process::ExitCode;
use std::time::Duration;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use ratatui::Frame;

use super::Beginning;
use super::events::{Events, Message};
use super::keys::{self, Binding, Key};
use super::look::Look;
use super::screen::Screen;
use super::surroundings::Surroundings;
use super::terminal;
use super::theme::{Glyphs, Role, Theme};
use super::watch::{Cause, Ending};
use crate::locale::Locale;
pub use picture::{Page, Picture, Piece, Room};
pub use tool::{Exhibit, Stage};
pub use view::{Drawing, view};

/// What a key does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Help,
    Redraw,
    Suspend,
    Leave,
}

/// The keys of the room's screen.
pub const BINDINGS: &[Binding<Command>] = &[
    bind(
        &[Key::new("q"), Key::new("<esc>")],
        Command::Leave,
        "do-quit",
        true,
    ),
    bind(
        &[Key::new("?"), Key::new("<f1>")],
        Command::Help,
        "do-help",
        true,
    ),
    bind(
        &[Key::new("<ctrl+z>")],
        Command::Suspend,
        "do-suspend",
        false,
    ),
    bind(&[Key::new("<ctrl+l>")], Command::Redraw, "do-redraw", false),
    bind(
        &[Key::new("<ctrl+c>")],
        Command::Leave,
        "do-interrupt",
        false,
    ),
];

const fn bind(
    keys: &'static [Key],
    command: Command,
    help: &'static str,
    footer: bool,
) -> Binding<Command> {
    Binding {
        keys,
        command,
        help,
        group: "group-here",
        footer,
    }
}

/// The least columns and rows that there is room to show anything in.
const SMALLEST: (u16, u16) = (60, 16);

/// Everything that the room's screen is drawn from.
pub struct App {
    pub picture: Picture,
    pub locale: Locale,
    pub look: Look,
    pub zone: TimeZone,
    pub now: Timestamp,
    /// Whether the keys are shown.
    pub helps: bool,
    pub stage: Stage,
}

/// What is to be done outside the program's own data.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Effect {
    Quit,
    Suspend,
    Redraw,
}

impl App {
    /// Takes in one message and returns what is to be done.
    pub fn update(&mut self, message: Message<Box<Picture>>, at: Timestamp) -> Option<Effect> {
        self.now = at;
        match message {
            Message::Key(key) => self.press(key),
            Message::Letters(letters) => letters
                .chars()
                .filter_map(|letter| self.press(Key::letter(letter)))
                .last(),
            Message::Finished(picture) => {
                self.picture = *picture;
                None
            }
            Message::Suspend => Some(Effect::Suspend),
            Message::Continued => Some(Effect::Redraw),
            Message::Resized { .. } | Message::Paste(_) | Message::Tick => None,
        }
    }

    fn press(&mut self, key: Key) -> Option<Effect> {
        let command = keys::find(BINDINGS, key);
        if self.helps && command != Some(Command::Leave) {
            self.helps = false;
            return None;
        }
        match command? {
            Command::Leave if std::mem::take(&mut self.helps) => None,
            Command::Leave => Some(Effect::Quit),
            Command::Help => {
                self.helps = true;
                None
            }
            Command::Suspend => Some(Effect::Suspend),
            Command::Redraw => Some(Effect::Redraw),
        }
    }

    /// Draws the picture.
    pub fn view(&self, frame: &mut Frame<'_>) {
        let area = frame.area();
        let buffer = frame.buffer_mut();
        if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
            let sentence = self.locale.text("follow-too-small");
            self.look.put_wrapped(buffer, area, &sentence, Role::Normal);
            return;
        }
        let drawing = Drawing {
            look: &self.look,
            locale: &self.locale,
            zone: &self.zone,
            now: self.now,
            stage: &self.stage,
        };
        if self.helps {
            view(&self.help(), drawing, buffer, area);
        } else {
            view(&self.picture, drawing, buffer, area);
        }
    }

    /// Returns how long what is shown stays as it is if nothing happens; for ever where no clock runs.
    pub fn sleeps(&self, now: Timestamp) -> Option<Duration> {
        let page = match &self.picture.page {
            Page::Agenda(agenda) => Some(agenda),
            _ => None,
        };
        let clocks = self.picture.clock.iter().chain(page);
        let next = clocks.filter_map(|clock| clock.wakes(self.now)).min()?;
        let left = next.duration_since(now).max(SignedDuration::ZERO);
        // A hair too early would be once more for nothing.
        Duration::try_from(left + SignedDuration::from_millis(1)).ok()
    }

    /// Returns what the screen is and which keys it has, as a picture.
    fn help(&self) -> Picture {
        let mut pieces = vec![
            Piece::Title(self.locale.text("follow-help")),
            Piece::Gap,
            Piece::Text(self.locale.text("follow-help-about"), Role::Normal),
            Piece::Gap,
        ];
        pieces.extend(BINDINGS.iter().map(|binding| {
            let names = binding.keys.iter();
            let names = names.map(|key| key.name(|word| self.locale.text(word)));
            Piece::Choice {
                sign: "",
                text: names.collect::<Vec<_>>().join(", "),
                word: self.locale.text(binding.help),
                role: Role::Normal,
            }
        }));
        Picture {
            head: None,
            page: Page::Sheet(pieces),
            clock: None,
            word: None,
        }
    }
}

/// Shows a session to the room until the screen is left, and returns how it ended.
pub fn run(beginning: &Beginning, surroundings: &Surroundings) -> ExitCode {
    // Nothing is open that would have to be saved.
    let ending = Ending::new(|_| {});
    ending.watch_panics(beginning.locale.text("notice-panic"));
    match work(beginning, surroundings, &ending) {
        Ok(()) => {
            terminal::leave();
            ExitCode::SUCCESS
        }
        // Only the terminal can fail here.
        Err(_) => ending.end(Cause::TerminalGone),
    }
}

fn work(beginning: &Beginning, surroundings: &Surroundings, ending: &Ending) -> io::Result<()> {
    let title = surroundings.has_title().then_some("diemo");
    let mut events = Events::new(ending.clone())?;
    let mailbox = events.mailbox();
    ending.watch_signals(move || mailbox.post(Message::Suspend))?;
    let mut screen = Screen::enter(title)?;
    ending.watch_terminal()?;
    let look = Look {
        theme: Theme::choose(surroundings, beginning.no_color),
        glyphs: Glyphs::choose(surroundings, false),
    };
    let mut app = App {
        picture: Picture::saying(String::new()),
        locale: beginning.locale.clone(),
        look,
        zone: beginning.zone.clone(),
        now: Timestamp::now(),
        helps: false,
        stage: Stage::default(),
    };
    // Read along until the program ends.
    let _watch = source::start(beginning, &look.glyphs, events.mailbox());
    loop {
        screen.draw(|frame| app.view(frame))?;
        for message in events.wait(app.sleeps(Timestamp::now()))? {
            match app.update(message, Timestamp::now()) {
                None => {}
                Some(Effect::Quit) => return Ok(()),
                Some(Effect::Suspend) => screen.suspend(),
                Some(Effect::Redraw) => screen.resume()?,
            }
        }
    }
}
