//! The screen of indicators with their readings: each with its light, and a line of how it went.

mod offered;
mod picture;
mod reading;

use super::register::only_reads;
use super::table::{self, shown, unseen};
use super::{KeyLine, Layer, Pressed, Request, filling};
use crate::method::ServiceId;
use crate::plan::{Better, Indicator};
use crate::session::{Tool, What};
use crate::tui::app::Context;
use crate::tui::field::{Field, Reply, Shape};
use crate::tui::keys::{self, Binding, Key};
use crate::tui::list::{Move, moved};
use crate::tui::notice::Notice;
use uuid::Uuid;

/// Where one stands among the indicators, and what is written.
pub struct State {
    service: Option<ServiceId>,
    at: usize,
    /// A reading that is being typed.
    typed: Option<Field>,
    /// Where one stands among the pack's indicators, while they are offered.
    offered: Option<usize>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Move(Move),
    Figure,
    Offer,
    New,
    Alter,
    TakeBack,
    Drop,
    Leave,
}

/// The keys of the screen.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(
        &[
            Key::new("0"),
            Key::new("1"),
            Key::new("2"),
            Key::new("3"),
            Key::new("4"),
            Key::new("5"),
            Key::new("6"),
            Key::new("7"),
            Key::new("8"),
            Key::new("9"),
            Key::new("-"),
        ],
        Command::Figure,
        "indicators-do-read",
    ),
    shown(&[Key::new("f")], Command::Offer, "indicators-do-offer"),
    shown(&[Key::new("<enter>")], Command::Alter, "do-alter"),
    shown(
        &[Key::new("<esc>"), Key::new("q")],
        Command::Leave,
        "do-back",
    ),
    shown(&[Key::new("n")], Command::New, "indicators-do-new"),
    unseen(
        &[Key::new("<backspace>")],
        Command::TakeBack,
        "indicators-do-take-back",
    ),
    unseen(
        &[Key::new("x"), Key::new("<delete>")],
        Command::Drop,
        "indicators-do-drop",
    ),
];

/// What one does while a reading is typed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Typing {
    Save,
    Leave,
}

/// The keys while a reading is typed.
pub const READING: &[Binding<Typing>] = &[
    shown(&[Key::new("<enter>")], Typing::Save, "indicators-do-save"),
    shown(
        &[Key::new("<esc>"), Key::new("<ctrl+g>")],
        Typing::Leave,
        "do-close",
    ),
];

/// What one does while the pack's indicators are offered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Offering {
    Move(Move),
    Take,
    Leave,
}

/// The keys while the pack's indicators are offered.
pub const OFFERED: &[Binding<Offering>] = &[
    shown(
        &[Key::new("<enter>"), Key::new("<space>")],
        Offering::Take,
        "indicators-do-take",
    ),
    shown(
        &[Key::new("<esc>"), Key::new("q"), Key::new("f")],
        Offering::Leave,
        "do-close",
    ),
];

/// The room a reading has, with its day and its note.
const LONGEST: usize = 300;

impl State {
    /// Returns the screen, for a service where it is about one.
    pub fn open(service: Option<&ServiceId>, context: &Context<'_>) -> Result<Layer, Notice> {
        if context.desk.is_none() {
            return Err(Notice::info(context.locale.text("tools-no-session")));
        }
        Ok(Layer::Indicators(Box::new(Self {
            service: service.cloned(),
            at: 0,
            typed: None,
            offered: None,
        })))
    }

    /// Returns where one stands, for the people in the room.
    pub fn tool(&self) -> Tool {
        Tool {
            service: self.service.clone(),
            row: self.at,
            ..Tool::default()
        }
    }

    /// Stands where somebody else does.
    pub fn stand(&mut self, tool: &Tool) {
        self.at = tool.row;
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        if self.typed.is_some() {
            return self.press_typing(key, context);
        }
        if self.offered.is_some() {
            return match table::find(OFFERED, table::MOVES, Offering::Move, key) {
                Some(command) => Pressed::Handled(self.offer(command, context)),
                None => Pressed::Unknown,
            };
        }
        match table::find(BINDINGS, table::MOVES, Command::Move, key) {
            Some(Command::Figure) => {
                let mut requests = self.update(Command::Figure, context);
                if let Some(field) = &mut self.typed {
                    field.press(key);
                    requests.extend(self.draft(context));
                }
                Pressed::Handled(requests)
            }
            Some(command) => Pressed::Handled(self.update(command, context)),
            None => Pressed::Unknown,
        }
    }

    fn press_typing(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        let Some(field) = &mut self.typed else {
            return Pressed::Unknown;
        };
        match field.press(key) {
            Reply::Changed | Reply::Full => return Pressed::Handled(self.draft(context)),
            Reply::Moved => return Pressed::Handled(Vec::new()),
            Reply::Unused => {}
        }
        match keys::find(READING, key) {
            Some(Typing::Save) => Pressed::Handled(self.save(context)),
            Some(Typing::Leave) => {
                self.typed = None;
                Pressed::Handled(Vec::new())
            }
            None => Pressed::Unknown,
        }
    }

    pub fn paste(&mut self, text: &str, context: &Context<'_>) -> Vec<Request> {
        match &mut self.typed {
            Some(field) => {
                field.paste(text);
                self.draft(context)
            }
            None => Vec::new(),
        }
    }

    /// Says whether letters are text here, and no keys.
    pub fn writes(&self) -> bool {
        self.typed.is_some()
    }

    pub fn keys(&self, context: &Context<'_>) -> Vec<KeyLine> {
        if let Some(field) = &self.typed {
            let own = READING.iter().map(KeyLine::of);
            return own.chain(field.bindings().map(KeyLine::of)).collect();
        }
        if self.offered.is_some() {
            return table::lines(OFFERED, |_| true, table::MOVES);
        }
        let selected = self.selected(context);
        let writes = context.desk.is_some_and(|desk| desk.may_write);
        let read = selected.is_some_and(|one| !one.readings.is_empty());
        let offers = !context.method.analysis.indicators.is_empty();
        let works = |command| match command {
            Command::Leave => true,
            Command::New => writes,
            Command::Offer => writes && offers,
            Command::Move(_) => selected.is_some(),
            Command::TakeBack => writes && read,
            _ => writes && selected.is_some(),
        };
        let moves = if selected.is_some() {
            table::MOVES
        } else {
            &[]
        };
        table::lines(BINDINGS, works, moves)
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        match command {
            Command::Leave => return vec![Request::Pop],
            Command::Move(by) => {
                let height = picture::height(context.size.1);
                let count = self.indicators(context).len();
                self.at = moved(self.at, count, height, by);
                return Vec::new();
            }
            _ => {}
        }
        if let Some(said) = only_reads(context) {
            return said;
        }
        let selected = self.selected(context).cloned();
        match (command, selected) {
            (Command::New, _) | (Command::Alter, None) => {
                let layer = filling::State::indicator(self.new_one(), context);
                self.at = self.indicators(context).len();
                return vec![Request::Push(Box::new(layer))];
            }
            (Command::Offer, _) => return self.open_offer(context),
            (Command::Alter, Some(one)) => {
                let layer = filling::State::indicator(one, context);
                return vec![Request::Push(Box::new(layer))];
            }
            (Command::Figure, Some(one)) => {
                let mut field = Field::new(Shape::Line, LONGEST, context.look.theme);
                let session = context.desk.map(|desk| &desk.session);
                let draft =
                    session.and_then(|one_of| one_of.draft(None, &reading::draft_name(&one)));
                if let Some(draft) = draft {
                    field.set_text(&draft.text);
                    field.select_all();
                }
                self.typed = Some(field);
            }
            (Command::TakeBack, Some(mut one)) => {
                let Some((date, _)) = one.readings.pop_last() else {
                    return Vec::new();
                };
                let date = [("date", context.locale.short_date(date).into())];
                let said = context.locale.say("indicators-taken-back", &date);
                return made(What::Indicator(Box::new(one)), said);
            }
            (Command::Drop, Some(one)) => {
                let name = [("name", one.name.as_str().into())];
                let said = context.locale.say("indicators-dropped", &name);
                return made(What::DropIndicator { id: one.id }, said);
            }
            _ => {}
        }
        Vec::new()
    }

    /// Returns an indicator of the service that is worked on, with nothing known of it.
    fn new_one(&self) -> Indicator {
        Indicator {
            id: Uuid::nil(),
            service: self.service.clone(),
            kind: None,
            name: String::new(),
            numerator: String::new(),
            denominator: String::new(),
            unit: String::new(),
            better: Better::Higher,
            baseline: None,
            target: None,
            alarm: None,
            source: String::new(),
            owner: String::new(),
            often: String::new(),
            serves: String::new(),
            readings: std::collections::BTreeMap::new(),
        }
    }

    /// Returns the indicators of the service and those of the whole session.
    fn indicators<'c>(&self, context: &Context<'c>) -> Vec<&'c Indicator> {
        let plan = context.desk.map(|desk| &desk.session.state.plan);
        let all = plan.into_iter().flat_map(|plan| &plan.indicators);
        let here = |one: &&Indicator| {
            one.service.is_none() || self.service.is_none() || one.service == self.service
        };
        all.filter(here).collect()
    }

    fn selected<'c>(&self, context: &Context<'c>) -> Option<&'c Indicator> {
        let indicators = self.indicators(context);
        let last = indicators.len().checked_sub(1)?;
        indicators.get(self.at.min(last)).copied()
    }
}

/// Returns what makes a change and says so.
fn made(what: What, said: String) -> Vec<Request> {
    vec![
        Request::Make(Box::new(what)),
        Request::Say(Notice::info(said)),
    ]
}
