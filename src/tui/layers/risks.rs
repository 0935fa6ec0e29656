//! The screen of risks by likelihood and consequence: the risk register beside a map of how much risk there is where.

mod heat;
mod picture;

use super::register::{List, Sheet};
use super::table::{self, shown, unseen};
use super::{KeyLine, Layer, Pressed, Request};
use crate::method::{RegisterKind, Row, ServiceId, Value};
use crate::plan::{Risk, sides};
use crate::session::Tool;
use crate::tui::app::Context;
use crate::tui::keys::{Binding, Key};
use crate::tui::list::Move;
use crate::tui::notice::Notice;

/// Where one stands in the register, and what is judged.
pub struct State {
    list: List,
    /// Whether what measures leave is judged, not how it is now.
    after: bool,
    /// Whether a figure is the consequence: it comes after the likelihood.
    second: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Move(Move),
    Figure,
    Likelier,
    LessLikely,
    Worse,
    LessBad,
    After,
    Clear,
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
            Key::new("6"),
            Key::new("7"),
            Key::new("8"),
            Key::new("9"),
        ],
        Command::Figure,
        "register-do-judge",
    ),
    shown(&[Key::new("<enter>")], Command::Alter, "do-alter"),
    shown(&[Key::new("n")], Command::New, "register-do-new"),
    shown(
        &[Key::new("<esc>"), Key::new("q")],
        Command::Leave,
        "do-back",
    ),
    shown(&[Key::new("<tab>")], Command::After, "register-do-after"),
    shown(
        &[Key::new("<right>"), Key::new("l")],
        Command::Worse,
        "register-do-worse",
    ),
    unseen(
        &[Key::new("<left>"), Key::new("h")],
        Command::LessBad,
        "register-do-less-bad",
    ),
    shown(
        &[Key::new("+"), Key::new("K")],
        Command::Likelier,
        "register-do-likelier",
    ),
    unseen(
        &[Key::new("-"), Key::new("J")],
        Command::LessLikely,
        "register-do-less-likely",
    ),
    unseen(
        &[Key::new("<backspace>")],
        Command::Clear,
        "register-do-clear",
    ),
    unseen(&[Key::new("r")], Command::Sort, "register-do-worst-first"),
    unseen(
        &[Key::new("x"), Key::new("<delete>")],
        Command::Drop,
        "register-do-take-out",
    ),
];

/// The view of what measures leave.
const AFTER: &str = "after";

impl State {
    /// Returns the screen; says why where the method has no risk register.
    pub fn open(service: Option<&ServiceId>, context: &Context<'_>) -> Result<Layer, Notice> {
        let list = List::open(RegisterKind::Risks, service, context)?;
        let mut state = Self {
            list,
            after: false,
            second: false,
        };
        state.sort(context);
        Ok(Layer::Risks(Box::new(state)))
    }

    /// Puts the worst first; what nobody has judged comes before it all.
    fn sort(&mut self, context: &Context<'_>) {
        let scale = &context.method.analysis.risk;
        self.list.sort(context, |sheet, row| {
            let risk = Risk::of(sheet.register, scale, row);
            let judged = risk.counted().map(crate::plan::Exposure::product);
            std::cmp::Reverse(judged.unwrap_or(u32::MAX))
        });
    }

    /// Returns where one stands, for the people in the room.
    pub fn tool(&self) -> Tool {
        Tool {
            view: if self.after { AFTER } else { "" }.to_owned(),
            row: self.list.at,
            ..Tool::default()
        }
    }

    /// Stands where somebody else does.
    pub fn stand(&mut self, tool: &Tool) {
        self.after = tool.view == AFTER;
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
        let judges_after = self.judges_after(context);
        let works = |command| match command {
            Command::Leave => true,
            Command::New => writes,
            Command::Move(_) | Command::Sort => any,
            Command::After => any && judges_after,
            _ => any && writes,
        };
        table::lines(BINDINGS, works, if any { table::MOVES } else { &[] })
    }

    /// Says whether the register has columns for what measures leave.
    fn judges_after(&self, context: &Context<'_>) -> bool {
        let sheet = self.list.sheet(context);
        sheet.is_some_and(|sheet| sheet.column("residual-likelihood").is_some())
    }

    /// Returns what the register calls the two figures that are judged.
    fn called(&self) -> [&'static str; 2] {
        if self.after {
            ["residual-likelihood", "residual-consequence"]
        } else {
            ["likelihood", "consequence"]
        }
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        if !matches!(command, Command::Figure) {
            self.second = false;
        }
        match command {
            Command::Move(by) => {
                let height = picture::height(context.size.1);
                self.list.go(by, height, context);
            }
            Command::Leave => return vec![Request::Pop],
            Command::New => return self.list.fill(true, context),
            Command::Alter if self.list.selected(context).is_none() => {
                return self.list.fill(true, context);
            }
            Command::Alter => return self.list.fill(false, context),
            Command::Drop => return self.list.take_out(context),
            Command::Sort => self.sort(context),
            Command::After if self.judges_after(context) => self.after = !self.after,
            Command::After | Command::Figure => {}
            Command::Clear => {
                let cells = self.called().map(|called| (called, None));
                return self.list.put(&cells, context);
            }
            Command::Likelier => return self.step(0, 1, context),
            Command::LessLikely => return self.step(0, -1, context),
            Command::Worse => return self.step(1, 1, context),
            Command::LessBad => return self.step(1, -1, context),
        }
        Vec::new()
    }

    /// Writes a figure: the likelihood first, then the consequence.
    fn figure(&mut self, figure: u32, context: &Context<'_>) -> Vec<Request> {
        let most = most(usize::from(self.second), context);
        if i64::from(figure) > most {
            let most = [("most", most.into())];
            let said = context.locale.say("register-too-much", &most);
            return vec![Request::Say(Notice::warning(said))];
        }
        let called = self.called()[usize::from(self.second)];
        let value = Some(Value::Integer(figure.into()));
        let requests = self.list.put(&[(called, value)], context);
        self.second = !self.second && self.list.selected(context).is_some();
        requests
    }

    /// Makes one of the two figures one more or one less, within the scale.
    fn step(&self, which: usize, by: i64, context: &Context<'_>) -> Vec<Request> {
        let (Some(sheet), Some((_, row))) = (self.list.sheet(context), self.list.selected(context))
        else {
            return Vec::new();
        };
        let called = self.called()[which];
        let here = figure(&sheet, row, called);
        let next = (here.unwrap_or_default() + by).clamp(1, most(which, context));
        self.list
            .put(&[(called, Some(Value::Integer(next)))], context)
    }
}

fn figure(sheet: &Sheet<'_>, row: &Row, called: &str) -> Option<i64> {
    match row.get(&sheet.column(called)?.id)? {
        Value::Integer(figure) => Some(*figure),
        _ => None,
    }
}

/// Returns the largest likelihood, or the largest consequence.
fn most(which: usize, context: &Context<'_>) -> i64 {
    let (likelihoods, consequences) = sides(&context.method.analysis.risk);
    i64::from([likelihoods, consequences][which])
}

/// Returns the risks of the register in the order of its rows.
fn risks(sheet: &Sheet<'_>, context: &Context<'_>) -> Vec<Risk> {
    let scale = &context.method.analysis.risk;
    let rows = sheet.rows.iter();
    rows.map(|row| Risk::of(sheet.register, scale, row))
        .collect()
}
