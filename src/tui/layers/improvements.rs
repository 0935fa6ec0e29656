//! The screen of the improvement register: what gives most for the least effort first, and how far each has come.

use std::cmp::Reverse;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use rust_decimal::Decimal;

use super::register::{self, Heading, List, Sheet, Told};
use super::table::{self, shown, unseen};
use super::{KeyLine, Layer, Pressed, Request};
use crate::method::{RegisterKind, Row, ServiceId, Value};
use crate::session::Tool;
use crate::tui::app::Context;
use crate::tui::keys::{Binding, Key};
use crate::tui::list::Move;
use crate::tui::notice::Notice;
use crate::tui::theme::Role;
use crate::tui::{footer, overlay};

/// Where one stands in the register.
pub struct State {
    list: List,
    /// Whether a figure is the effort: it comes after the benefit.
    second: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Move(Move),
    Figure,
    Status,
    New,
    Alter,
    Drop,
    Sort,
    Leave,
}

/// The keys of the screen.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(
        &[
            Key::new("1"),
            Key::new("2"),
            Key::new("3"),
            Key::new("4"),
            Key::new("5"),
        ],
        Command::Figure,
        "register-do-score",
    ),
    shown(
        &[Key::new("n")],
        Command::New,
        "register-do-new-improvement",
    ),
    shown(&[Key::new("<enter>")], Command::Alter, "do-alter"),
    shown(
        &[Key::new("<space>")],
        Command::Status,
        "register-do-status",
    ),
    shown(&[Key::new("r")], Command::Sort, "do-sort"),
    unseen(
        &[Key::new("x"), Key::new("<delete>")],
        Command::Drop,
        "register-do-take-out",
    ),
    shown(
        &[Key::new("<esc>"), Key::new("q")],
        Command::Leave,
        "do-back",
    ),
];

impl State {
    /// Returns the screen; says why where the method has no improvement register.
    pub fn open(service: Option<&ServiceId>, context: &Context<'_>) -> Result<Layer, Notice> {
        let list = List::open(RegisterKind::Improvements, service, context)?;
        let mut state = Self {
            list,
            second: false,
        };
        state.sort(context);
        Ok(Layer::Improvements(Box::new(state)))
    }

    /// Puts what gives most for the least effort first, and of those that give as much, what gives more.
    fn sort(&mut self, context: &Context<'_>) {
        self.list.sort(context, |sheet, row| {
            let benefit = sheet.figure(row, "benefit");
            Reverse((ratio(sheet, row), benefit))
        });
    }

    /// Returns where one stands, for the people in the room.
    pub fn tool(&self) -> Tool {
        Tool {
            row: self.list.at,
            ..Tool::default()
        }
    }

    /// Stands where somebody else does.
    pub fn stand(&mut self, tool: &Tool) {
        self.list.at = tool.row;
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        match table::find(BINDINGS, table::MOVES, Command::Move, key) {
            Some(Command::Figure) => {
                let figure = key.typed().and_then(|figure| figure.to_digit(10));
                Pressed::Handled(self.figure(figure.unwrap_or_default(), context))
            }
            Some(command) => Pressed::Handled(self.update(command, context)),
            None => Pressed::Unknown,
        }
    }

    pub fn paste(&mut self, _: &str, _: &Context<'_>) -> Vec<Request> {
        Vec::new()
    }

    /// Says whether letters are text here, and no keys.
    pub fn writes(&self) -> bool {
        false
    }

    pub fn keys(&self, context: &Context<'_>) -> Vec<KeyLine> {
        let any = self.list.selected(context).is_some();
        let writes = context.desk.is_some_and(|desk| desk.may_write);
        let works = |command| match command {
            Command::Leave => true,
            Command::New => writes,
            Command::Move(_) | Command::Sort => any,
            _ => any && writes,
        };
        table::lines(BINDINGS, works, if any { table::MOVES } else { &[] })
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        self.second = false;
        match command {
            Command::Move(by) => {
                let height = register::height(context.size.1);
                self.list.go(by, height, context);
            }
            Command::Leave => return vec![Request::Pop],
            Command::Alter if self.list.selected(context).is_some() => {
                return self.list.fill(false, context);
            }
            Command::New | Command::Alter => return self.list.fill(true, context),
            Command::Drop => return self.list.take_out(context),
            Command::Sort => self.sort(context),
            Command::Status => return self.next_status(context),
            Command::Figure => {}
        }
        Vec::new()
    }

    /// Writes a figure: the benefit first, then the effort.
    fn figure(&mut self, figure: u32, context: &Context<'_>) -> Vec<Request> {
        let called = if self.second { "effort" } else { "benefit" };
        let value = Some(Value::Integer(figure.into()));
        let requests = self.list.put(&[(called, value)], context);
        self.second = !self.second && self.list.selected(context).is_some();
        requests
    }

    /// Takes the selected improvement one step further.
    fn next_status(&self, context: &Context<'_>) -> Vec<Request> {
        let (Some(sheet), Some((_, row))) = (self.list.sheet(context), self.list.selected(context))
        else {
            return Vec::new();
        };
        let options = sheet.column("status").map(|column| &column.options);
        let Some(options) = options.filter(|options| !options.is_empty()) else {
            return Vec::new();
        };
        let here = sheet.value(row, "status").and_then(Value::option);
        let here = options.iter().position(|one| Some(&one.id) == here);
        let next = here.map_or(0, |at| (at + 1) % options.len());
        let next = Some(Value::Option(options[next].id.clone()));
        self.list.put(&[("status", next)], context)
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let cursor = self.paint(context, frame.buffer_mut(), area);
        footer::draw_last(context, frame.buffer_mut(), area, &self.keys(context));
        overlay::place_cursor(frame, cursor);
    }

    /// Draws all but the keys, and returns where the cursor belongs.
    pub fn paint(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
    ) -> Option<Position> {
        let locale = context.locale;
        let sheet = self.list.sheet(context)?;
        let heading = Heading {
            title: &locale.text("tools-improvements"),
            about: &locale.say(
                "register-improvements",
                &[("count", sheet.rows.len().into())],
            ),
            empty: &table::told(context, "register-no-improvements", "tools-nothing-yet"),
        };
        let told = |row: &Row| {
            let ratio = ratio(&sheet, row).map(|ratio| locale.number(ratio.normalize()));
            let unsure = context.look.glyphs.unsure;
            let ratio = ratio.unwrap_or_else(|| unsure.to_owned());
            let text = sheet.cell(row, "improvement", context);
            Told {
                label: format!("{ratio:>4}  {text}"),
                detail: sheet.cell(row, "status", context),
                role: Role::Normal,
            }
        };
        let detail = |row: &Row| {
            let told = sheet.told(row, &["improvement"], context);
            vec![
                sheet.cell(row, "improvement", context),
                told.join(" · "),
                locale.text("register-ratio"),
            ]
        };
        register::draw(
            context,
            buffer,
            area,
            &self.list,
            &heading,
            (&told, &detail),
        )
    }
}

/// Returns benefit over effort to one decimal; none where one of them is not scored.
fn ratio(sheet: &Sheet<'_>, row: &Row) -> Option<Decimal> {
    let benefit = Decimal::from(sheet.figure(row, "benefit")?);
    let effort = Decimal::from(sheet.figure(row, "effort")?);
    Some(benefit.checked_div(effort)?.round_dp(1))
}
