//! Who answers for what: what is to be done row by row, the roles column by column, and a letter where they meet.

mod fetch;
mod picture;
mod sheet;
mod writing;

use rust_decimal::Decimal;
use uuid::Uuid;

use super::register::only_reads;
use super::table::{self, shown, unseen};
use super::{KeyLine, Layer, Pressed, Request};
use crate::board;
use crate::method::{RoleId, ServiceId};
use crate::plan::{Duty, Letter, exchanged};
use crate::process::between;
use crate::session::{Tool, What};
use crate::tui::app::Context;
use crate::tui::keys::{Binding, Key};
use crate::tui::list::{Move, moved};
use crate::tui::notice::Notice;
use sheet::Sheet;
pub use writing::{BINDINGS as WRITING, Command as WritingCommand};
use writing::{Went, Writer};

/// The cell one stands in, which rows show, and what is being written.
pub struct State {
    at: usize,
    column: usize,
    /// The roles in the order they had when the screen was opened: a column that moves cannot be filled in.
    roles: Vec<RoleId>,
    service: Option<ServiceId>,
    /// Whether only what the service needs shows.
    narrowed: bool,
    writer: Option<Writer>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Move(Move),
    Left,
    Right,
    Toggle(Letter),
    Clear,
    New,
    Alter,
    Fetch,
    Drop,
    Up,
    Down,
    Narrow,
    Leave,
}

/// The keys of the matrix.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(
        &[Key::new("r"), Key::new("R")],
        Command::Toggle(Letter::Responsible),
        "duties-do-responsible",
    ),
    shown(
        &[Key::new("a"), Key::new("A")],
        Command::Toggle(Letter::Accountable),
        "duties-do-accountable",
    ),
    shown(
        &[Key::new("c"), Key::new("C")],
        Command::Toggle(Letter::Consulted),
        "duties-do-consulted",
    ),
    shown(
        &[Key::new("i"), Key::new("I")],
        Command::Toggle(Letter::Informed),
        "duties-do-informed",
    ),
    shown(&[Key::new("n")], Command::New, "duties-do-new"),
    shown(&[Key::new("f")], Command::Fetch, "duties-do-fetch"),
    unseen(&[Key::new("<enter>")], Command::Alter, "do-alter"),
    unseen(
        &[Key::new("<delete>"), Key::new("<backspace>")],
        Command::Clear,
        "duties-do-clear",
    ),
    unseen(&[Key::new("x")], Command::Drop, "do-drop"),
    unseen(
        &[Key::new("K"), Key::new("<shift+up>")],
        Command::Up,
        "do-block-up",
    ),
    unseen(
        &[Key::new("J"), Key::new("<shift+down>")],
        Command::Down,
        "do-block-down",
    ),
    unseen(
        &[Key::new("<left>"), Key::new("h")],
        Command::Left,
        "duties-do-left",
    ),
    unseen(
        &[Key::new("<right>"), Key::new("l")],
        Command::Right,
        "duties-do-right",
    ),
    unseen(&[Key::new("s")], Command::Narrow, "duties-do-narrow"),
    shown(
        &[Key::new("<esc>"), Key::new("q")],
        Command::Leave,
        "do-back",
    ),
];

/// The view of what one service needs.
const NARROWED: &str = "service";

impl State {
    /// Returns the matrix of the session, which a service can narrow; says why where no session is open.
    pub fn open(service: Option<&ServiceId>, context: &Context<'_>) -> Result<Layer, Notice> {
        if context.desk.is_none() {
            return Err(Notice::info(context.locale.text("tools-no-session")));
        }
        Ok(Layer::Duties(Box::new(Self {
            at: 0,
            column: 0,
            roles: sheet::roles(&[], context),
            service: service.cloned(),
            narrowed: false,
            writer: None,
        })))
    }

    /// Returns where one stands, for the people in the room.
    pub fn tool(&self) -> Tool {
        Tool {
            service: self.service.clone(),
            view: if self.narrowed { NARROWED } else { "" }.to_owned(),
            row: self.at,
            column: self.column,
            ..Tool::default()
        }
    }

    /// Stands where somebody else does.
    pub fn stand(&mut self, tool: &Tool) {
        self.narrowed = tool.view == NARROWED;
        (self.at, self.column) = (tool.row, tool.column);
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        if let Some(writer) = &mut self.writer {
            let (pressed, went) = writer.press(key);
            let Some(went) = went else {
                return pressed;
            };
            return Pressed::Handled(self.wrote(went, context));
        }
        match table::find(BINDINGS, table::MOVES, Command::Move, key) {
            Some(command) => Pressed::Handled(self.update(command, context)),
            None => Pressed::Unknown,
        }
    }

    /// Makes rows of the lines of a list; one line goes into the field where one is open.
    pub fn paste(&mut self, text: &str, context: &Context<'_>) -> Vec<Request> {
        let lines = board::lines(text);
        match &mut self.writer {
            Some(writer) if lines.len() < 2 || !writer.adds() => writer.paste(text),
            _ => {
                if let Some(said) = only_reads(context) {
                    return said;
                }
                self.add_list(&lines, context)
            }
        }
    }

    /// Says whether letters are text here, and no keys.
    pub fn writes(&self) -> bool {
        self.writer.is_some()
    }

    pub fn keys(&self, context: &Context<'_>) -> Vec<KeyLine> {
        if self.writer.is_some() {
            return Writer::keys();
        }
        let writes = context.desk.is_some_and(|desk| desk.may_write);
        let sheet = self.sheet(context);
        let any = !sheet.rows.is_empty();
        let works = |command| match command {
            Command::Leave => true,
            Command::Narrow => self.service.is_some() && sheet::has_services(context),
            Command::New | Command::Fetch => writes,
            Command::Move(_) | Command::Left | Command::Right => any,
            _ => writes && any,
        };
        table::lines(BINDINGS, works, if any { table::MOVES } else { &[] })
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        let sheet = self.sheet(context);
        self.at = self.at.min(sheet.rows.len().saturating_sub(1));
        self.column = self.column.min(sheet.roles.len().saturating_sub(1));
        match command {
            Command::Leave => return vec![Request::Pop],
            Command::Move(by) => {
                let height = picture::list_height(context);
                self.at = moved(self.at, sheet.rows.len(), height, by);
                return Vec::new();
            }
            Command::Left | Command::Right => {
                let by = match command {
                    Command::Left => Move::Up,
                    _ => Move::Down,
                };
                self.column = moved(self.column, sheet.roles.len(), 1, by);
                return Vec::new();
            }
            Command::Narrow => return self.narrow(&sheet, context),
            _ => {}
        }
        if let Some(said) = only_reads(context) {
            return said;
        }
        let selected = sheet.rows.get(self.at).copied();
        let role = sheet.roles.get(self.column);
        match (command, selected) {
            (Command::New, _) => {
                self.writer = Some(Writer::new(selected.map(|row| row.at), context));
                Vec::new()
            }
            (Command::Fetch, _) => {
                let service = self.service.as_ref().filter(|_| self.narrowed);
                fetch::requests(service, &sheet, context)
            }
            (Command::Alter, Some(row)) => {
                self.writer = Some(Writer::of(row, context));
                Vec::new()
            }
            (Command::Toggle(letter), Some(row)) => match role {
                Some(role) => vec![put(row.toggled(role, letter))],
                None => vec![Request::Say(Notice::warning(
                    context.locale.text("duties-no-roles"),
                ))],
            },
            (Command::Clear, Some(row)) => {
                let mut cleared = row.clone();
                let held = role.and_then(|role| cleared.letters.remove(role));
                held.map(|_| put(cleared)).into_iter().collect()
            }
            (Command::Drop, Some(row)) => {
                let text = [("text", row.text.as_str().into())];
                let said = context.locale.say("duties-dropped", &text);
                let dropped = What::DropDuty { id: row.id };
                vec![
                    Request::Make(Box::new(dropped)),
                    Request::Say(Notice::info(said)),
                ]
            }
            (Command::Up, Some(_)) => self.exchange(self.at.checked_sub(1), &sheet),
            (Command::Down, Some(_)) => self.exchange(self.at.checked_add(1), &sheet),
            _ => Vec::new(),
        }
    }

    /// Returns what shows now.
    fn sheet<'c>(&self, context: &Context<'c>) -> Sheet<'c> {
        let service = self.service.as_ref().filter(|_| self.narrowed);
        Sheet::of(service, &self.roles, context)
    }

    /// Shows all rows, or those that the service needs; one stays on the same row where it still shows.
    fn narrow(&mut self, sheet: &Sheet<'_>, context: &Context<'_>) -> Vec<Request> {
        let selected = sheet.rows.get(self.at).map(|row| row.id);
        let Some(service) = self
            .service
            .as_ref()
            .filter(|_| sheet::has_services(context))
        else {
            let said = context.locale.text("duties-one-service");
            return vec![Request::Say(Notice::info(said))];
        };
        self.narrowed = !self.narrowed;
        let said = if self.narrowed {
            let name = sheet::service_name(service, context);
            context
                .locale
                .say("duties-narrowed", &[("service", name.into())])
        } else {
            context.locale.text("duties-all")
        };
        let rows = self.sheet(context).rows;
        let place = rows.iter().position(|row| Some(row.id) == selected);
        self.at = place.unwrap_or_default();
        vec![Request::Say(Notice::info(said))]
    }

    /// Saves what was written: a new row after the one before it, or another text.
    fn wrote(&mut self, went: Went, context: &Context<'_>) -> Vec<Request> {
        let Some(writer) = &mut self.writer else {
            return Vec::new();
        };
        let (text, altered) = match went {
            Went::Closed => {
                self.writer = None;
                return Vec::new();
            }
            Went::Saved(text, altered) => (text, altered),
        };
        if let Some(said) = only_reads(context) {
            return said;
        }
        let adds = writer.adds();
        if text.is_empty() && !adds {
            let said = context.locale.text("duties-no-text");
            return vec![Request::Say(Notice::warning(said))];
        }
        let mut requests = vec![writer.keep("")];
        if text.is_empty() {
            self.writer = None;
            return requests;
        }
        if let Some(row) = altered {
            self.writer = None;
            // Somebody else can have dropped the row meanwhile; what was written brings it back.
            if row.text != text {
                requests.push(put(Duty { text, ..row }));
            }
            return requests;
        }
        let after = writer.after();
        let sheet = self.sheet(context);
        let places = sheet.places_after(after, 1);
        let service = self.service_of_new(&sheet);
        for at in places {
            requests.push(put(Duty {
                text: text.clone(),
                service: service.clone(),
                ..empty(at)
            }));
            self.at = sheet.rows.iter().filter(|row| row.at < at).count();
            if let Some(writer) = &mut self.writer {
                writer.go_on(at);
            }
        }
        requests
    }

    /// Adds a row for each line of a list, after the selected one.
    fn add_list(&mut self, lines: &[String], context: &Context<'_>) -> Vec<Request> {
        let sheet = self.sheet(context);
        let written = self.writer.as_ref().and_then(Writer::after);
        let after = written.or_else(|| sheet.rows.get(self.at).map(|row| row.at));
        let places = sheet.places_after(after, lines.len());
        let service = self.service_of_new(&sheet);
        let mut requests = Vec::new();
        for (text, at) in lines.iter().zip(&places) {
            requests.push(put(Duty {
                text: text.clone(),
                service: service.clone(),
                ..empty(*at)
            }));
        }
        if let Some((writer, last)) = self.writer.as_mut().zip(places.last()) {
            writer.go_on(*last);
            requests.push(writer.keep(""));
        }
        let count = [("count", lines.len().into())];
        let said = context.locale.say("duties-pasted", &count);
        requests.push(Request::Say(Notice::info(said)));
        requests
    }

    /// Returns the service that a new row belongs to: the one that is shown, or that of the selected row.
    fn service_of_new(&self, sheet: &Sheet<'_>) -> Option<ServiceId> {
        if self.narrowed {
            return self.service.clone();
        }
        sheet.rows.get(self.at)?.service.clone()
    }

    /// Moves the selected row past another, and follows it there.
    fn exchange(&mut self, other: Option<usize>, sheet: &Sheet<'_>) -> Vec<Request> {
        let place = |at: usize| {
            let id = sheet.rows.get(at)?.id;
            sheet.all.iter().position(|row| row.id == id)
        };
        let Some((other, (own, past))) =
            other.and_then(|other| Some((other, (place(self.at)?, place(other)?))))
        else {
            return Vec::new();
        };
        let at = |place: Option<usize>| place.and_then(|at| sheet.all.get(at)).map(|row| row.at);
        let beyond = if past > own {
            between(at(Some(past)), at(past.checked_add(1)))
        } else {
            between(at(past.checked_sub(1)), at(Some(past)))
        };
        self.at = other;
        // One row that is moved is one change; only where places are used up do others have to move.
        match beyond {
            Some(at) => vec![put(Duty {
                at,
                ..sheet.all[own].clone()
            })],
            None => exchanged(&sheet.all, own, past)
                .into_iter()
                .map(put)
                .collect(),
        }
    }
}

fn put(row: Duty) -> Request {
    Request::Make(Box::new(What::Duty(Box::new(row))))
}

/// Returns a row of which nothing is known but its place.
fn empty(at: Decimal) -> Duty {
    Duty {
        id: Uuid::nil(),
        at,
        text: String::new(),
        service: None,
        task: None,
        letters: std::collections::BTreeMap::new(),
    }
}
