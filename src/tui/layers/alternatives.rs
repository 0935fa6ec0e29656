//! The screen of ways to meet the needs: all of them by need, and each as a card with costs and gains.

mod filling;
mod picture;

use ratatui::Frame;
use ratatui::layout::Rect;
use uuid::Uuid;

use super::needs::of_service;
use super::table::{self, shown};
use super::{KeyLine, Layer, Pressed, Request};
use crate::costs::{Alternative, Cost, Gain};
use crate::method::ServiceId;
use crate::session::{Tool, What};
use crate::tui::app::Context;
use crate::tui::form::{Form, Heard};
use crate::tui::keys::{Binding, Key};
use crate::tui::list::{Move, moved};
use crate::tui::notice::Notice;
use crate::tui::weighing::{alternatives, costs, make, needs, only_reads};
use crate::tui::{footer, overlay};

/// The selected alternative, the card that lies open, and what is filled in.
pub struct State {
    service: ServiceId,
    at: usize,
    /// The alternative whose card is open, and the selected line of it.
    card: Option<(Uuid, usize)>,
    form: Option<(Filled, Form)>,
}

/// What a form is about.
enum Filled {
    Alternative(Box<Alternative>),
    Cost(Box<Alternative>, Box<Cost>),
    Gain(Box<Alternative>, Box<Gain>),
}

/// A row of the list.
#[derive(Clone, PartialEq, Debug)]
enum Line {
    /// A need, or the whole service.
    Need(Option<Uuid>),
    Alternative(Uuid),
    /// A way of the pack that nobody has taken up for the need, by its place in the pack.
    Way(Option<Uuid>, usize),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Move(Move),
    Open,
    New,
    Leave,
    Alter,
    Cost,
    Gain,
    Drop,
}

/// The keys of the screen.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(&[Key::new("<enter>")], Command::Open, "costs-do-open"),
    shown(&[Key::new("n")], Command::New, "do-new"),
    shown(&[Key::new("e")], Command::Alter, "costs-do-alter-card"),
    shown(&[Key::new("c")], Command::Cost, "costs-do-cost"),
    shown(&[Key::new("g")], Command::Gain, "costs-do-gain"),
    shown(
        &[Key::new("x"), Key::new("<delete>")],
        Command::Drop,
        "do-drop",
    ),
    shown(
        &[Key::new("<esc>"), Key::new("q")],
        Command::Leave,
        "do-back",
    ),
];

/// Rows around the list: header, a free row, notice, keys.
const AROUND: u16 = 4;

impl State {
    /// Returns the screen of a service; says why where there is nothing to show.
    pub fn open(service: Option<&ServiceId>, context: &Context<'_>) -> Result<Layer, Notice> {
        let service = of_service(service, context)?;
        Ok(Layer::Alternatives(Box::new(Self {
            service,
            at: 1,
            card: None,
            form: None,
        })))
    }

    /// Returns where one stands, for the people in the room.
    pub fn tool(&self) -> Tool {
        Tool {
            service: Some(self.service.clone()),
            card: self.card.map(|(id, _)| id),
            row: self.at,
            column: self.card.map_or(0, |(_, line)| line),
            ..Tool::default()
        }
    }

    /// Stands where somebody else does.
    pub fn stand(&mut self, tool: &Tool) {
        self.at = tool.row;
        self.card = tool.card.map(|id| (id, tool.column));
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        if let Some((_, form)) = &mut self.form {
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
        if let Some((_, form)) = &mut self.form {
            form.paste(text);
        }
        Vec::new()
    }

    /// Says whether letters are text here, and no keys.
    pub fn writes(&self) -> bool {
        self.form.is_some()
    }

    pub fn keys(&self, context: &Context<'_>) -> Vec<KeyLine> {
        if let Some((_, form)) = &self.form {
            return form.keys();
        }
        let writes = context.desk.is_some_and(|desk| desk.may_write);
        let own = self.selected(context).is_some();
        let works = |command| match command {
            Command::Leave | Command::Move(_) => true,
            Command::Open => self.card.is_none() || writes,
            Command::New => writes && self.card.is_none(),
            Command::Cost | Command::Gain | Command::Alter | Command::Drop => writes && own,
        };
        table::lines(BINDINGS, works, table::MOVES)
    }

    /// Returns the rows: each need with the pack's ways in their order, and the alternatives that are of none of them.
    fn lines(&self, context: &Context<'_>) -> Vec<Line> {
        let ids = needs(context, &self.service);
        let groups = ids.into_iter().map(|need| Some(need.id)).chain([None]);
        let mut lines = Vec::new();
        for need in groups {
            lines.push(Line::Need(need));
            let taken = alternatives(context, &self.service, need);
            for (place, way) in context.method.analysis.ways.iter().enumerate() {
                let of_way = taken.iter().filter(|one| one.way.as_ref() == Some(&way.id));
                let before = lines.len();
                lines.extend(of_way.map(|one| Line::Alternative(one.id)));
                if lines.len() == before {
                    lines.push(Line::Way(need, place));
                }
            }
            let ways = &context.method.analysis;
            let others = taken.iter().filter(|one| {
                let way = one.way.as_ref();
                way.is_none_or(|way| ways.way(way.as_str()).is_none())
            });
            lines.extend(others.map(|one| Line::Alternative(one.id)));
        }
        lines
    }

    /// Returns the alternative that one stands on, or whose card is open.
    fn selected(&self, context: &Context<'_>) -> Option<Alternative> {
        let id = match self.card {
            Some((id, _)) => id,
            None => match self.lines(context).get(self.at)? {
                Line::Alternative(id) => *id,
                _ => return None,
            },
        };
        costs(context)?.alternative(id).cloned()
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        let height = usize::from(context.size.1.saturating_sub(AROUND));
        let one = self.selected(context);
        // Another window may have taken the alternative away.
        if one.is_none() {
            self.card = None;
        }
        match (command, &mut self.card) {
            (Command::Move(by), Some((_, line))) => {
                let count = one.map_or(0, |one| one.costs.len() + one.gains.len());
                *line = moved(*line, count, height, by);
            }
            (Command::Move(by), None) => self.go(by, height, context),
            (Command::Leave, Some(_)) => self.card = None,
            (Command::Leave, None) => return vec![Request::Pop],
            (Command::Open, None) => {
                if let Some(one) = one {
                    self.card = Some((one.id, 0));
                } else {
                    return self.take_up(context);
                }
            }
            (command, _) => {
                if let Some(requests) = only_reads(context) {
                    return requests;
                }
                return self.alter(command, one, context);
            }
        }
        Vec::new()
    }

    /// Goes to another line; the names of needs between them are passed over.
    fn go(&mut self, by: Move, height: usize, context: &Context<'_>) {
        let lines = self.lines(context);
        let stands = |at: usize| !matches!(lines.get(at), Some(Line::Need(_)));
        let at = moved(self.at, lines.len(), height, by);
        let (before, after) = ((0..=at).rev(), at..lines.len());
        let upwards = matches!(by, Move::Up | Move::PageUp);
        let found = if upwards {
            before.chain(after).find(|at| stands(*at))
        } else {
            after.chain(before).find(|at| stands(*at))
        };
        self.at = found.unwrap_or(at);
    }

    fn alter(
        &mut self,
        command: Command,
        one: Option<Alternative>,
        context: &Context<'_>,
    ) -> Vec<Request> {
        match (command, one) {
            (Command::New, _) => {
                let need = self.need(context);
                self.fill_in(self.empty(need), context);
            }
            (Command::Alter, Some(one)) => self.fill_in(one, context),
            (Command::Cost, Some(one)) => self.fill_in_cost(one, None, context),
            (Command::Gain, Some(one)) => self.fill_in_gain(one, None, context),
            (Command::Open, Some(one)) => {
                let line = self.card.map_or(0, |(_, line)| line);
                if let Some(cost) = one.costs.get(line).cloned() {
                    self.fill_in_cost(one, Some(cost), context);
                } else if let Some(gain) =
                    one.gains.get(line.saturating_sub(one.costs.len())).cloned()
                {
                    self.fill_in_gain(one, Some(gain), context);
                } else {
                    self.fill_in_cost(one, None, context);
                }
            }
            (Command::Drop, Some(mut one)) => {
                let Some((_, line)) = self.card else {
                    let said = [("what", one.name.as_str().into())];
                    let said = context.locale.say("costs-dropped", &said);
                    let mut requests = make(What::DropAlternative { id: one.id });
                    requests.push(Request::Say(Notice::info(said)));
                    return requests;
                };
                if line < one.costs.len() {
                    one.costs.remove(line);
                } else if line - one.costs.len() < one.gains.len() {
                    one.gains.remove(line - one.costs.len());
                } else {
                    return Vec::new();
                }
                return make(What::Alternative(Box::new(one)));
            }
            (Command::Cost | Command::Gain | Command::Alter, None) => return self.take_up(context),
            _ => {}
        }
        Vec::new()
    }

    /// Returns the need among whose rows one stands.
    fn need(&self, context: &Context<'_>) -> Option<Uuid> {
        let lines = self.lines(context);
        let before = lines.iter().take(self.at + 1).rev();
        let mut heads = before.filter_map(|line| match line {
            Line::Need(need) => Some(*need),
            _ => None,
        });
        heads.next().flatten()
    }

    /// Makes an alternative of the pack's way that one stands on.
    fn take_up(&mut self, context: &Context<'_>) -> Vec<Request> {
        if let Some(requests) = only_reads(context) {
            return requests;
        }
        let lines = self.lines(context);
        let Some(Line::Way(need, place)) = lines.get(self.at) else {
            let need = self.need(context);
            self.fill_in(self.empty(need), context);
            return Vec::new();
        };
        let way = &context.method.analysis.ways[*place];
        let one = Alternative {
            way: Some(way.id.clone()),
            name: way.name.clone(),
            weakness: way.weakness.clone(),
            strength: way.fits.clone(),
            ..self.empty(*need)
        };
        make(What::Alternative(Box::new(one)))
    }

    fn empty(&self, need: Option<Uuid>) -> Alternative {
        Alternative {
            id: Uuid::nil(),
            service: self.service.clone(),
            need,
            way: None,
            name: String::new(),
            strength: String::new(),
            weakness: String::new(),
            depends_on: String::new(),
            contract: String::new(),
            risk: String::new(),
            variant: None,
            costs: Vec::new(),
            gains: Vec::new(),
            effects: Vec::new(),
        }
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let cursor = self.paint(context, frame.buffer_mut(), area);
        footer::draw_last(context, frame.buffer_mut(), area, &self.keys(context));
        overlay::place_cursor(frame, cursor);
        if let Some((_, form)) = &self.form {
            form.view(context, frame, area);
        }
    }
}
