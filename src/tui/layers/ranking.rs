//! The services weighed against each other: scores by criterion, the order, and which weight would turn it.

mod picture;

use super::table::{self, shown, unseen};
use super::{KeyLine, Layer, Pressed, Request};
use crate::board::Ranking;
use crate::method::{Item, Kind, Method, Opens, Per, Scale, ServiceId};
use crate::session::{Subject, What};
use crate::tui::app::Context;
use crate::tui::keys::{Binding, Code, Key};
use crate::tui::list::{Move, moved};
use crate::tui::notice::Notice;

/// Where one stands among services and criteria.
pub struct State {
    /// The services in the order they had when the screen was opened: rows that move under the cursor cannot be filled in.
    order: Vec<ServiceId>,
    /// The row; nought is the weights.
    row: usize,
    column: usize,
    /// A number that may get a further figure.
    typed: Option<u32>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Move(Move),
    Left,
    Right,
    Decide,
    Sort,
    Clear,
    Leave,
}

/// The keys of the table; figures are written as they are.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(
        &[Key::new("<right>"), Key::new("l")],
        Command::Right,
        "do-next-criterion",
    ),
    shown(&[Key::new("<enter>")], Command::Decide, "do-decide-service"),
    shown(&[Key::new("r")], Command::Sort, "do-sort"),
    unseen(
        &[Key::new("<backspace>"), Key::new("<delete>"), Key::new("x")],
        Command::Clear,
        "do-clear-score",
    ),
    unseen(
        &[Key::new("<left>"), Key::new("h")],
        Command::Left,
        "do-last-criterion",
    ),
    shown(
        &[Key::new("<esc>"), Key::new("q"), Key::new("E")],
        Command::Leave,
        "do-back",
    ),
];

impl State {
    /// Returns the services weighed; says why where the method weighs nothing.
    pub fn open(context: &Context<'_>) -> Result<Layer, Notice> {
        let craft = &context.method.craft;
        let weighs = !craft.criteria.is_empty() && craft.scale.is_some();
        if context.desk.is_none() || !weighs {
            return Err(Notice::info(context.locale.text("ranking-no-craft")));
        }
        let mut state = Self {
            order: Vec::new(),
            row: 1,
            column: 0,
            typed: None,
        };
        state.sort(context);
        Ok(Layer::Ranking(Box::new(state)))
    }

    /// Puts the services in the order of their places.
    fn sort(&mut self, context: &Context<'_>) {
        let ranking = ranking(context);
        let services = ranking.services.into_iter();
        self.order = services.map(|ranked| ranked.service).collect();
    }

    /// Returns the services as they stand in the table; new ones come last.
    fn rows(&self, context: &Context<'_>) -> Vec<ServiceId> {
        let Some(desk) = context.desk else {
            return Vec::new();
        };
        let known = |id: &&ServiceId| desk.session.services().any(|service| service.id == **id);
        let mut rows: Vec<ServiceId> = self.order.iter().filter(known).cloned().collect();
        let new = desk.session.services().map(|service| &service.id);
        let new: Vec<ServiceId> = new.filter(|id| !rows.contains(id)).cloned().collect();
        rows.extend(new);
        rows
    }

    /// Returns the row one stands on: the last, where the service was undone.
    fn row(&self, rows: &[ServiceId]) -> usize {
        self.row.min(rows.len())
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        self.row = self.row(&self.rows(context));
        if let (Code::Char(figure @ '0'..='9'), false) = (key.code, key.ctrl || key.alt) {
            let figure = figure.to_digit(10).unwrap_or_default();
            return Pressed::Handled(self.figure(figure, context));
        }
        self.typed = None;
        match table::find(BINDINGS, table::MOVES, Command::Move, key) {
            Some(command) => Pressed::Handled(self.update(command, context)),
            None => Pressed::Unknown,
        }
    }

    pub fn keys(&self, _: &Context<'_>) -> Vec<KeyLine> {
        table::lines(BINDINGS, |_| true, table::MOVES)
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        let rows = self.rows(context);
        self.row = self.row(&rows);
        let criteria = context.method.craft.criteria.len();
        match command {
            Command::Move(by) => {
                let height = picture::height(context.size.1);
                self.row = moved(self.row, rows.len() + 1, height, by);
            }
            Command::Left => self.column = self.column.saturating_sub(1),
            Command::Right => self.column = (self.column + 1).min(criteria.saturating_sub(1)),
            Command::Sort => self.sort(context),
            Command::Clear => return self.put(None, context),
            Command::Decide => return self.decide(context),
            Command::Leave => return vec![Request::Pop],
        }
        Vec::new()
    }

    /// Writes a figure into the cell; a number that can get no further figure goes on to the next criterion.
    fn figure(&mut self, figure: u32, context: &Context<'_>) -> Vec<Request> {
        let Some(scale) = context.method.craft.scale else {
            return Vec::new();
        };
        let most = if self.row == 0 {
            scale.weight
        } else {
            scale.max
        };
        let longer = self
            .typed
            .map(|typed| typed.saturating_mul(10).saturating_add(figure));
        let number = longer.filter(|longer| *longer <= most).unwrap_or(figure);
        let requests = self.put(Some(number), context);
        if number == 0 || number.saturating_mul(10) > most {
            self.typed = None;
            let last = context.method.craft.criteria.len().saturating_sub(1);
            if least(self.row, scale) <= number && number <= most && self.row > 0 {
                self.column = (self.column + 1).min(last);
            }
        } else {
            self.typed = Some(number);
        }
        requests
    }

    /// Puts a number in the cell, or takes it away.
    fn put(&self, number: Option<u32>, context: &Context<'_>) -> Vec<Request> {
        if let Some(desk) = context.desk.filter(|desk| !desk.may_write) {
            return vec![Request::Say(desk.only_reads(context.locale))];
        }
        let Some(criterion) = context.method.craft.criteria.get(self.column) else {
            return Vec::new();
        };
        let criterion = criterion.id.clone();
        let what = match self.row.checked_sub(1) {
            None => What::Weigh {
                criterion,
                weight: number,
            },
            Some(row) => {
                let Some(service) = self.rows(context).get(row).cloned() else {
                    return Vec::new();
                };
                What::Score {
                    service,
                    criterion,
                    score: number,
                }
            }
        };
        vec![Request::Make(Box::new(what))]
    }

    /// Goes to the decision on the selected service.
    fn decide(&self, context: &Context<'_>) -> Vec<Request> {
        let rows = self.rows(context);
        let service = self.row.checked_sub(1).and_then(|row| rows.get(row));
        let say = |key: &str| vec![Request::Say(Notice::info(context.locale.text(key)))];
        let Some(service) = service else {
            return say("ranking-stand-on-service");
        };
        match decision(context.method) {
            Some(item) => {
                let subject = Subject::within(item.id.clone(), service.clone());
                vec![Request::Go(subject)]
            }
            None => say("ranking-no-decision"),
        }
    }
}

fn least(row: usize, scale: Scale) -> u32 {
    if row == 0 { 0 } else { scale.min }
}

/// Returns the services of the session, weighed.
fn ranking(context: &Context<'_>) -> Ranking {
    let Some(desk) = context.desk else {
        return Ranking::default();
    };
    let services = desk.session.services().map(|service| &service.id);
    desk.session
        .state
        .weighing
        .ranking(&context.method.craft, services)
}

/// Returns the decision that a ranking leads to for each service: that of the step in which services are weighed, or where
/// none is weighed, of the first one in which something is voted on or tested.
fn decision(method: &Method) -> Option<&Item> {
    let opened = |item: &Item| match &item.kind {
        Kind::Tool { sheet, .. } => method.craft.opens(sheet),
        _ => None,
    };
    let steps = || method.phases.iter().flat_map(|phase| &phase.steps);
    let of = |fits: fn(&Opens) -> bool| {
        let mut steps = steps().filter(move |step| {
            let mut opens = step.items.iter().filter_map(opened);
            opens.any(fits)
        });
        steps.find_map(|step| {
            let mut items = step.items.iter();
            items.find(|item| item.is_decision() && item.per == Per::Service)
        })
    };
    of(|opens| matches!(opens, Opens::Ranking))
        .or_else(|| of(|opens| matches!(opens, Opens::Test(_) | Opens::Ballot(_))))
}
