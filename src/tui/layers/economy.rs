//! The screen of what the alternatives come to: side by side, and which assumption turns the choice.

mod basis;
mod picture;
mod turns;

use std::cell::RefCell;
use std::rc::Rc;

use ratatui::Frame;
use ratatui::layout::Rect;

use super::needs::of_service;
use super::table::{self, shown};
use super::{Choice, KeyLine, Layer, Pressed, Proposal, Request};
use crate::costs::{Alternative, Bar, Outcome, Spread, Terms, results, simulate, tornado};
use crate::method::{ServiceId, Value};
use crate::session::{Subject, Tool};
use crate::tui::app::Context;
use crate::tui::form::{Form, Heard};
use crate::tui::keys::{Binding, Key};
use crate::tui::list::{Move, moved};
use crate::tui::notice::Notice;
use crate::tui::weighing::{
    alternatives, closed_one, groups, kroner, only_reads, percent, refused, terms, warn,
};
use crate::tui::{footer, overlay};

/// The selected alternative, the need it is about, how the figures are shown, and what is filled in.
pub struct State {
    service: ServiceId,
    group: usize,
    column: usize,
    at: usize,
    turns: bool,
    form: Option<Form>,
    reckoned: RefCell<Option<Rc<Reckoned>>>,
}

/// What was reckoned from figures, kept until one of them changes: drawing thousands of times is not done for each key.
struct Reckoned {
    rivals: Vec<Alternative>,
    terms: Terms,
    outcomes: Vec<Outcome>,
    spreads: Vec<Spread>,
    /// What turns the choice of each alternative.
    bars: Vec<Vec<Bar>>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Move(Move),
    Left,
    Right,
    Basis,
    Turns,
    Group,
    Choose,
    Leave,
}

/// The keys of the screen.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(&[Key::new("b")], Command::Choose, "costs-do-choose"),
    shown(&[Key::new("e")], Command::Basis, "costs-do-basis"),
    shown(&[Key::new("v")], Command::Turns, "costs-do-turns"),
    shown(
        &[Key::new("<left>"), Key::new("h")],
        Command::Left,
        "costs-do-left",
    ),
    shown(
        &[Key::new("<right>"), Key::new("l")],
        Command::Right,
        "costs-do-right",
    ),
    shown(&[Key::new("<tab>")], Command::Group, "costs-do-group"),
    shown(
        &[Key::new("<esc>"), Key::new("q")],
        Command::Leave,
        "do-back",
    ),
];

/// The view of what turns the choice.
const TURNS: &str = "turns";

impl State {
    /// Returns the screen of a service; says why where there is nothing to show.
    pub fn open(service: Option<&ServiceId>, context: &Context<'_>) -> Result<Layer, Notice> {
        let service = of_service(service, context)?;
        Ok(Layer::Economy(Box::new(Self {
            service,
            group: 0,
            column: 0,
            at: 0,
            turns: false,
            form: None,
            reckoned: RefCell::new(None),
        })))
    }

    /// Returns where one stands, for the people in the room.
    pub fn tool(&self) -> Tool {
        Tool {
            service: Some(self.service.clone()),
            view: if self.turns { TURNS } else { "" }.to_owned(),
            group: self.group,
            row: self.at,
            column: self.column,
            ..Tool::default()
        }
    }

    /// Stands where somebody else does.
    pub fn stand(&mut self, tool: &Tool) {
        self.turns = tool.view == TURNS;
        (self.group, self.at, self.column) = (tool.group, tool.row, tool.column);
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        if let Some(form) = &mut self.form {
            return match form.press(key) {
                Heard::Handled => Pressed::Handled(Vec::new()),
                Heard::Unknown => Pressed::Unknown,
                Heard::Close => {
                    self.form = None;
                    Pressed::Handled(Vec::new())
                }
                Heard::Save => Pressed::Handled(self.save(context)),
            };
        }
        match table::find(BINDINGS, table::MOVES, Command::Move, key) {
            Some(command) => Pressed::Handled(self.update(command, context)),
            None => Pressed::Unknown,
        }
    }

    pub fn paste(&mut self, text: &str, _: &Context<'_>) -> Vec<Request> {
        if let Some(form) = &mut self.form {
            form.paste(text);
        }
        Vec::new()
    }

    /// Says whether letters are text here, and no keys.
    pub fn writes(&self) -> bool {
        self.form.is_some()
    }

    pub fn keys(&self, context: &Context<'_>) -> Vec<KeyLine> {
        if let Some(form) = &self.form {
            return form.keys();
        }
        let writes = context.desk.is_some_and(|desk| desk.may_write);
        let count = self.rivals(context).len();
        let several = groups(context, &self.service).len() > 1;
        let works = |command| match command {
            Command::Leave | Command::Move(_) => true,
            Command::Basis => writes,
            Command::Choose => writes && count > 0,
            Command::Turns => count > 0,
            Command::Left | Command::Right => count > 1,
            Command::Group => several,
        };
        table::lines(BINDINGS, works, table::MOVES)
    }

    /// Returns the alternatives that are compared.
    fn rivals<'c>(&self, context: &Context<'c>) -> Vec<&'c Alternative> {
        let groups = groups(context, &self.service);
        let group = groups.get(self.group).or_else(|| groups.first());
        group.map_or_else(Vec::new, |need| alternatives(context, &self.service, *need))
    }

    /// Returns the figures of the alternatives, reckoned again only where something has changed.
    fn reckoned(&self, context: &Context<'_>) -> Option<Rc<Reckoned>> {
        let rivals = self.rivals(context);
        let terms = terms(context, &self.service)?;
        let kept = self.reckoned.borrow().clone();
        let same = kept.filter(|kept| kept.terms == terms && kept.rivals.iter().eq(rivals.clone()));
        if same.is_some() {
            return same;
        }
        let economy = &context.method.analysis.economy;
        let bars = rivals
            .iter()
            .map(|one| tornado(one, &rivals, &terms, economy.swing));
        let new = Rc::new(Reckoned {
            outcomes: results(&rivals, &terms),
            spreads: simulate(&rivals, &terms, economy.seed, economy.draws),
            bars: bars.collect(),
            rivals: rivals.into_iter().cloned().collect(),
            terms,
        });
        *self.reckoned.borrow_mut() = Some(new.clone());
        Some(new)
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        let rivals = self.rivals(context);
        self.column = self.column.min(rivals.len().saturating_sub(1));
        match command {
            Command::Leave if self.turns => self.turns = false,
            Command::Leave => return vec![Request::Pop],
            Command::Move(by) => {
                let reckoned = self.reckoned(context);
                let rows = match reckoned {
                    Some(reckoned) if self.turns => {
                        reckoned.bars.get(self.column).map_or(0, Vec::len)
                    }
                    _ => picture::ROWS,
                };
                self.at = moved(self.at, rows, 10, by);
            }
            Command::Left => self.column = self.column.saturating_sub(1),
            Command::Right => self.column = (self.column + 1).min(rivals.len().saturating_sub(1)),
            Command::Turns => {
                self.turns = !self.turns;
                self.at = 0;
            }
            Command::Group => {
                let count = groups(context, &self.service).len().max(1);
                self.group = (self.group + 1) % count;
                self.column = 0;
            }
            Command::Basis => {
                if let Some(requests) = only_reads(context) {
                    return requests;
                }
                self.form = Some(basis::form(&self.service, context));
            }
            Command::Choose => {
                if let Some(requests) = only_reads(context) {
                    return requests;
                }
                return self.choose(context);
            }
        }
        Vec::new()
    }

    /// Proposes the selected alternative for the pack's decision, with its figures as the reason.
    fn choose(&self, context: &Context<'_>) -> Vec<Request> {
        let Some(decision) = context.method.analysis.economy.decision.as_ref() else {
            return warn(context, "costs-no-decision");
        };
        let reckoned = self.reckoned(context);
        let Some((one, reckoned)) =
            reckoned.and_then(|all| Some((all.rivals.get(self.column)?.clone(), all)))
        else {
            return warn(context, "costs-no-alternatives");
        };
        if let Some(why) = closed_one(context, &one) {
            let why = [("why", why.into())];
            let said = context.locale.say("costs-is-closed", &why);
            return vec![Request::Say(Notice::warning(said))];
        }
        let Some(figures) = reckoned.outcomes[self.column].known() else {
            return warn(context, "costs-lacks-figures");
        };
        let terms = &reckoned.terms;
        let arguments = [
            ("name", one.name.as_str().into()),
            ("present", kroner(context, figures.net_present_value).into()),
            ("years", i64::from(terms.years).into()),
            ("rate", percent(context, terms.rate, 2).into()),
        ];
        let mut reason = context.locale.say("costs-reason-of-choice", &arguments);
        for (other, outcome) in reckoned.rivals.iter().zip(&reckoned.outcomes) {
            if let (true, Some(figures)) = (other.id != one.id, outcome.known()) {
                let arguments = [
                    ("name", other.name.as_str().into()),
                    ("present", kroner(context, figures.net_present_value).into()),
                ];
                reason.push(' ');
                reason += &context.locale.say("costs-reason-other", &arguments);
            }
        }
        let per_service = context.desk.into_iter().flat_map(|desk| {
            desk.route
                .of_item(decision.as_str())
                .map(|entry| entry.subject.service.is_some())
        });
        let is_per_service = per_service.into_iter().next().unwrap_or(true);
        let subject = Subject {
            item: decision.clone(),
            service: Some(self.service.clone()).filter(|_| is_per_service),
        };
        let own = one.way.as_ref().and_then(|way| {
            let way = context.method.analysis.way(way.as_str())?;
            way.choice.clone()
        });
        let options = if let Some(option) = &own {
            vec![option.clone()]
        } else {
            // A way of the group's own may come to any of what the ways of the method come to.
            let ways = context.method.analysis.ways.iter();
            ways.filter_map(|way| way.choice.clone()).collect()
        };
        vec![Request::Propose(Box::new(Proposal {
            subject,
            value: own.map(Value::Option),
            reason,
            idea: None,
            ballot: None,
            choice: Some(Choice {
                alternative: one.id,
                options,
            }),
        }))]
    }

    fn save(&mut self, context: &Context<'_>) -> Vec<Request> {
        if let Some(requests) = only_reads(context) {
            return requests;
        }
        let Some(form) = &mut self.form else {
            return Vec::new();
        };
        match basis::read(&self.service, form, context) {
            Ok(requests) => {
                let mut made = requests.iter().filter_map(|request| match request {
                    Request::Make(what) => refused(what, context),
                    _ => None,
                });
                if let Some(refused) = made.next() {
                    return refused;
                }
                drop(made);
                self.form = None;
                requests
            }
            Err((at, notice)) => {
                form.stand(at);
                vec![Request::Say(notice)]
            }
        }
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let cursor = self.paint(context, frame.buffer_mut(), area);
        footer::draw_last(context, frame.buffer_mut(), area, &self.keys(context));
        overlay::place_cursor(frame, cursor);
        if let Some(form) = &self.form {
            form.view(context, frame, area);
        }
    }
}
