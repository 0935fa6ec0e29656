//! What the keys that mean the same on every screen do.

use super::{App, context};
use crate::tui::effect::Effect;
use crate::tui::keys::{Binding, Key};
use crate::tui::layers::{self, Layer};
use crate::tui::notice::Notice;

/// What a key does wherever one is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Undo,
    Redo,
    Palette,
    Help,
    Action,
    Topic,
    Note,
    Lesson,
    Idea,
    Board,
    Search,
    Terms,
    NextOpen,
    Overview,
    Documents,
    History,
    Present,
    SetBack,
    Ballots,
    Ranking,
    Analyses,
    Meeting,
    People,
    Todo,
    Stop,
    Extend,
    Saved,
    Language,
    Upgrade,
    Write,
    Curtain,
    Suspend,
    Redraw,
    Interrupt,
}

impl Command {
    /// Says whether the command alters the open session.
    pub fn captures(self) -> bool {
        matches!(
            self,
            Self::Undo
                | Self::Redo
                | Self::Action
                | Self::Topic
                | Self::Note
                | Self::Lesson
                | Self::Stop
                | Self::Extend
                | Self::Idea
        )
    }

    /// Says whether the command means something only while an earlier moment is shown.
    pub fn leaves_past(self) -> bool {
        matches!(self, Self::Present | Self::SetBack)
    }
}

/// The keys that mean the same on every screen.
pub const BINDINGS: &[Binding<Command>] = &[
    bind(
        &[Key::new("t"), Key::new("<f6>")],
        Command::Present,
        "do-present",
        "group-anywhere",
        true,
    ),
    bind(
        &[Key::new("R")],
        Command::SetBack,
        "do-set-back",
        "group-anywhere",
        true,
    ),
    bind(
        &[Key::new("u")],
        Command::Undo,
        "do-undo",
        "group-anywhere",
        true,
    ),
    bind(
        &[Key::new("<ctrl+r>"), Key::new("<ctrl+y>")],
        Command::Redo,
        "do-redo",
        "group-anywhere",
        false,
    ),
    bind(
        &[Key::new("a")],
        Command::Action,
        "do-action",
        "group-capture",
        true,
    ),
    bind(
        &[Key::new("p"), Key::new("<alt+t>")],
        Command::Topic,
        "do-topic",
        "group-capture",
        true,
    ),
    bind(
        &[Key::new("n")],
        Command::Note,
        "do-note",
        "group-capture",
        false,
    ),
    bind(
        &[Key::new("e")],
        Command::Lesson,
        "do-lesson",
        "group-capture",
        false,
    ),
    bind(
        &[Key::new("i")],
        Command::Idea,
        "board-do-idea",
        "group-capture",
        true,
    ),
    bind(
        &[Key::new("I")],
        Command::Board,
        "board-do-board",
        "group-anywhere",
        false,
    ),
    bind(
        &[Key::new("g"), Key::new("<ctrl+n>")],
        Command::NextOpen,
        "do-next-open",
        "group-move",
        false,
    ),
    bind(
        &[Key::new("o")],
        Command::Overview,
        "do-overview",
        "group-anywhere",
        false,
    ),
    bind(
        &[Key::new("d")],
        Command::Documents,
        "do-documents",
        "group-anywhere",
        false,
    ),
    bind(
        &[Key::new("H"), Key::new("<f5>")],
        Command::History,
        "do-history",
        "group-anywhere",
        false,
    ),
    room(&[Key::new("V")], Command::Ballots, "do-ballots"),
    room(&[Key::new("E")], Command::Ranking, "do-ranking"),
    room(&[Key::new("A")], Command::Analyses, "do-analyses"),
    room(&[Key::new("T")], Command::Meeting, "do-meeting"),
    room(&[Key::new("P")], Command::People, "do-people"),
    room(&[Key::new("G")], Command::Todo, "do-todo"),
    room(&[Key::new("<alt+s>")], Command::Stop, "do-stop-block"),
    room(&[Key::new("<alt+m>")], Command::Extend, "do-extend-block"),
    bind(
        &[Key::new("/")],
        Command::Search,
        "do-search",
        "group-anywhere",
        false,
    ),
    bind(
        &[Key::new("O"), Key::new("<f7>")],
        Command::Terms,
        "do-terms",
        "group-anywhere",
        false,
    ),
    bind(
        &[Key::new(":"), Key::new("<ctrl+p>")],
        Command::Palette,
        "do-palette",
        "group-anywhere",
        true,
    ),
    bind(
        &[Key::new("?"), Key::new("<f1>")],
        Command::Help,
        "do-help",
        "group-anywhere",
        true,
    ),
    bind(
        &[Key::new("<ctrl+s>")],
        Command::Saved,
        "do-saved",
        "group-anywhere",
        false,
    ),
    bind(
        &[Key::new("M"), Key::new("<f8>")],
        Command::Language,
        "do-language",
        "group-anywhere",
        false,
    ),
    bind(
        &[Key::new("U")],
        Command::Upgrade,
        "do-upgrade",
        "group-anywhere",
        false,
    ),
    bind(
        &[super::sharing::WRITE],
        Command::Write,
        "do-write",
        "group-anywhere",
        true,
    ),
    bind(
        &[super::curtain::FREEZE, super::curtain::FREEZE_WRITING],
        Command::Curtain,
        "do-curtain",
        "group-anywhere",
        false,
    ),
    bind(
        &[Key::new("<ctrl+z>")],
        Command::Suspend,
        "do-suspend",
        "group-anywhere",
        false,
    ),
    bind(
        &[Key::new("<ctrl+l>")],
        Command::Redraw,
        "do-redraw",
        "group-anywhere",
        false,
    ),
    bind(
        &[Key::new("<ctrl+c>")],
        Command::Interrupt,
        "do-interrupt",
        "group-anywhere",
        false,
    ),
];

/// Makes a line about what the group does in the room; only the help shows it.
const fn room(keys: &'static [Key], command: Command, help: &'static str) -> Binding<Command> {
    bind(keys, command, help, "group-room", false)
}

/// Makes one line of a key table.
pub const fn bind<C>(
    keys: &'static [Key],
    command: C,
    help: &'static str,
    group: &'static str,
    footer: bool,
) -> Binding<C> {
    Binding {
        keys,
        command,
        help,
        group,
        footer,
    }
}

impl App {
    /// Does what a key means everywhere.
    pub fn command(&mut self, command: Command) -> Vec<Effect> {
        let open = self.desk.is_some();
        if let Some(desk) = self.desk.as_ref().filter(|desk| !desk.may_write)
            && command.captures()
        {
            self.notice = Some(desk.only_reads(&self.locale));
            return Vec::new();
        }
        match command {
            Command::Undo if open => self.undo(),
            Command::Redo if open => self.redo(),
            Command::Action if open => self.push_with(layers::capture::State::action),
            Command::Topic if open => self.push_with(layers::capture::State::topic),
            Command::Note if open => self.push_with(layers::capture::State::note),
            Command::Lesson if open => self.push_with(layers::capture::State::lesson),
            Command::Idea if open => self.open_board(layers::board::State::caught),
            Command::Board if open => self.open_board(layers::board::State::here),
            Command::Overview if open => {
                self.push_with(|context| Layer::Overview(layers::overview::State::new(context)))
            }
            Command::Documents if open => {
                self.push_with(|context| Layer::Documents(layers::documents::State::new(context)))
            }
            Command::History if open => {
                self.push_with(|context| Layer::History(layers::history::State::new(context)))
            }
            Command::Ballots if open => self.open_ballots(),
            Command::Ranking if open => self.push_or_say(layers::ranking::State::open),
            Command::Analyses if open => {
                self.push_with(|context| Layer::Analyses(layers::analyses::State::new(context)))
            }
            Command::Meeting if open => {
                self.push_with(|context| Layer::Meeting(layers::meeting::State::new(context)))
            }
            Command::People if open => {
                self.push_with(|context| Layer::People(layers::people::State::new(context)))
            }
            Command::Todo if open => {
                self.push_with(|context| Layer::Todo(layers::todo::State::all(context)))
            }
            Command::Stop if open => self.stop_block(),
            Command::Extend if open => self.extend_block(),
            Command::Present => {
                self.come_back();
                Vec::new()
            }
            Command::SetBack => {
                if let Some(moment) = self.desk.as_ref().and_then(|desk| desk.moment) {
                    self.ask_to_set_back(moment.number);
                }
                Vec::new()
            }
            Command::Search if open => {
                self.push_with(|context| Layer::Search(layers::search::State::new(context)))
            }
            Command::Terms => {
                self.push_with(|context| Layer::Terms(Box::new(layers::terms::State::new(context))))
            }
            Command::NextOpen if open => self.next_open(),
            Command::Write if self.follows() => self.wish_to_write(),
            Command::Curtain => self.draw_curtain(),
            Command::Upgrade if self.is_upgradable() => {
                self.offer_upgrade();
                Vec::new()
            }
            Command::Palette => {
                let table = self.keys_here();
                self.push_with(|context| {
                    Layer::Palette(layers::palette::State::new(context, table))
                })
            }
            Command::Help => {
                let table = self.keys_here();
                self.push_with(|context| Layer::Help(layers::help::State::new(context, table)))
            }
            Command::Saved if self.present().is_some_and(|desk| desk.trial.is_some()) => {
                self.tell_trial();
                Vec::new()
            }
            Command::Saved => {
                let zone = &self.now.zone;
                let desk = self.present();
                self.notice = desk.map(|desk| desk.saved_at_length(&self.locale, zone));
                Vec::new()
            }
            Command::Language => self.speak_next(),
            Command::Suspend => vec![Effect::Suspend],
            Command::Redraw => vec![Effect::Redraw],
            Command::Interrupt => self.interrupt(),
            _ => Vec::new(),
        }
    }

    /// Asks once, and leaves when asked again.
    fn interrupt(&mut self) -> Vec<Effect> {
        if self.leaving {
            return self.quit();
        }
        self.leaving = true;
        self.notice = Some(Notice::info(self.locale.text("notice-interrupt")));
        Vec::new()
    }

    /// Opens what works on the board of the step, where the method has one.
    fn open_board(&mut self, layer: fn(&super::Context<'_>) -> Option<Layer>) -> Vec<Effect> {
        let context = context!(self);
        match layer(&context) {
            Some(layer) => self.layers.push(layer),
            None => self.notice = Some(Notice::info(self.locale.text("board-none"))),
        }
        Vec::new()
    }

    fn next_open(&mut self) -> Vec<Effect> {
        let context = context!(self);
        let place = self.layers.iter().find_map(|layer| match layer {
            Layer::Workshop(workshop) => {
                Some((workshop.service(&context), workshop.subject(&context)))
            }
            _ => None,
        });
        let (service, after) = place.unwrap_or_default();
        let next = self
            .desk
            .as_ref()
            .and_then(|desk| desk.route.next_open(service.as_ref(), after.as_ref()));
        match next.map(|entry| entry.subject.clone()) {
            Some(subject) => return self.go(&subject),
            None => self.notice = Some(Notice::info(self.locale.text("notice-nothing-open"))),
        }
        Vec::new()
    }
}
