//! The lanes of a model as a list: what they are called, who works in them, and in which order they are drawn.

use ratatui::Frame;
use ratatui::layout::{Rect, Size};
use rust_decimal::Decimal;

use super::commands::{LANES, NAMING, Named, OfLanes};
use super::lanes::{actor, actor_in_words, next_actor};
use super::writing::LONGEST_NAME;
use crate::process::{Drawn, Lane, Model, ModelRef, between};
use crate::session::placeholder;
use crate::tui::app::Context;
use crate::tui::field::{Field, Reply, Shape};
use crate::tui::keys::{self, Key};
use crate::tui::layers::{KeyLine, table};
use crate::tui::list::{Row, moved, window};
use crate::tui::notice::Notice;
use crate::tui::overlay::{self, Overlay};
use crate::tui::room;
use crate::tui::theme::Role;

/// The selected lane, and the name that is being written.
pub struct LaneList {
    at: usize,
    naming: Option<Naming>,
}

struct Naming {
    /// Whether the lane is a new one.
    new: bool,
    field: Field,
}

/// What came of a key.
pub enum Went {
    On,
    Close,
    Make(Box<Drawn>),
    Say(Notice),
    /// It may mean something everywhere.
    Unknown,
}

const SIZE: Size = Size::new(60, 12);

impl LaneList {
    /// Makes the list.
    pub fn new() -> Self {
        Self {
            at: 0,
            naming: None,
        }
    }

    /// Says whether letters are text now.
    pub fn writes(&self) -> bool {
        self.naming.is_some()
    }

    pub fn press(&mut self, key: Key, of: &ModelRef, model: &Model, context: &Context<'_>) -> Went {
        if let Some(naming) = &mut self.naming {
            if naming.field.press(key) != Reply::Unused {
                return Went::On;
            }
            return match keys::find(NAMING, key) {
                Some(Named::Save) => self.name(of, model, context),
                Some(Named::Close) => {
                    self.naming = None;
                    Went::On
                }
                None if key.ctrl || matches!(key.code, keys::Code::Function(_)) => Went::Unknown,
                None => Went::On,
            };
        }
        match table::find(LANES, table::MOVES, OfLanes::Move, key) {
            Some(command) => self.update(command, of, model, context),
            None => Went::Unknown,
        }
    }

    pub fn paste(&mut self, text: &str) {
        if let Some(naming) = &mut self.naming {
            naming.field.paste(text);
        }
    }

    fn update(
        &mut self,
        command: OfLanes,
        of: &ModelRef,
        model: &Model,
        context: &Context<'_>,
    ) -> Went {
        let lanes = model.lanes();
        self.at = self.at.min(lanes.len().saturating_sub(1));
        match command {
            OfLanes::Move(by) => {
                let inside = overlay::inside(area(context), SIZE);
                self.at = moved(self.at, lanes.len(), usize::from(inside.height), by);
                return Went::On;
            }
            OfLanes::Close => return Went::Close,
            _ => {}
        }
        if let Some(desk) = context.desk.filter(|desk| !desk.may_write) {
            return Went::Say(desk.only_reads(context.locale));
        }
        if command == OfLanes::New {
            self.ask(true, "", context);
            return Went::On;
        }
        let Some(lane) = lanes.get(self.at).copied() else {
            return Went::On;
        };
        match command {
            OfLanes::Rename => {
                self.ask(false, &lane.name, context);
                Went::On
            }
            OfLanes::Actor => put(
                of,
                vec![Lane {
                    actor: next_actor(lane.actor),
                    ..lane.clone()
                }],
            ),
            OfLanes::Up | OfLanes::Down => self.exchange(command == OfLanes::Down, of, &lanes),
            _ => drop_lane(lane, of, model, context),
        }
    }

    fn ask(&mut self, new: bool, text: &str, context: &Context<'_>) {
        let mut field = Field::new(Shape::Line, LONGEST_NAME, context.look.theme);
        field.set_text(text);
        self.naming = Some(Naming { new, field });
    }

    fn exchange(&mut self, down: bool, of: &ModelRef, lanes: &[&Lane]) -> Went {
        let other = if down {
            Some(self.at + 1)
        } else {
            self.at.checked_sub(1)
        };
        let Some((at, other)) = other.and_then(|at| Some((at, *lanes.get(at)?))) else {
            return Went::On;
        };
        let lane = lanes[self.at];
        self.at = at;
        let placed = |lane: &Lane, at: Decimal| Lane { at, ..lane.clone() };
        put(of, vec![placed(lane, other.at), placed(other, lane.at)])
    }

    /// Gives the lane the name that is written; an empty one is no name.
    fn name(&mut self, of: &ModelRef, model: &Model, context: &Context<'_>) -> Went {
        let Some(naming) = self.naming.take() else {
            return Went::On;
        };
        let name = naming.field.text().trim().to_owned();
        if name.is_empty() {
            return Went::On;
        }
        let lanes = model.lanes();
        if naming.new {
            self.at = lanes.len();
            let at = between(lanes.last().map(|lane| lane.at), None).unwrap_or(Decimal::ONE);
            let actor = actor(&name, context);
            return put(
                of,
                vec![Lane {
                    id: placeholder(0),
                    at,
                    name,
                    actor,
                }],
            );
        }
        match lanes.get(self.at) {
            Some(lane) => put(
                of,
                vec![Lane {
                    name,
                    ..Lane::clone(lane)
                }],
            ),
            None => Went::On,
        }
    }

    pub fn keys(&self, model: &Model) -> Vec<KeyLine> {
        if self.naming.is_some() {
            return table::lines(NAMING, |_| true, &[]);
        }
        let any = !model.lanes.is_empty();
        let works = |command| any || matches!(command, OfLanes::New | OfLanes::Close);
        table::lines(LANES, works, if any { table::MOVES } else { &[] })
    }

    pub fn view(&self, model: &Model, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let title = context.locale.text("model-lanes");
        let keys = self.keys(model);
        let overlay = Overlay {
            title: &title,
            size: SIZE,
            keys: &keys,
        };
        let inside = overlay::draw(context, frame, area, &overlay);
        let (look, buffer) = (context.look, frame.buffer_mut());
        let lanes = model.lanes();
        let at = self.at.min(lanes.len().saturating_sub(1));
        let list = room::above(inside, 2);
        let shown = window(at, lanes.len(), usize::from(list.height));
        let first = shown.start;
        let details: Vec<String> = shown
            .clone()
            .map(|at| {
                let lane = lanes[at];
                let steps = model.steps.iter().filter(|step| step.lane == lane.id);
                let actor = actor_in_words(lane.actor, context);
                let count = [("count", steps.count().into()), ("actor", actor.into())];
                context.locale.say("model-lane-detail", &count)
            })
            .collect();
        let painter = look.painter(Some(at));
        let mut cursor = painter.draw(buffer, list, shown, |at| Row {
            detail: &details[at - first],
            ..Row::new(&lanes[at].name)
        });
        if lanes.is_empty() {
            let text = context.locale.text("model-no-lanes");
            look.put_wrapped(buffer, list, &text, Role::Normal);
            cursor = Some(list.as_position());
        }
        if let Some(naming) = &self.naming {
            let row = room::foot(inside);
            let label = context.locale.text("model-lane-name");
            let taken = look.line(buffer, row, &label, Role::Title);
            cursor = naming.field.draw(buffer, room::beside(row, taken + 1));
        }
        overlay::place_cursor(frame, cursor);
    }
}

fn area(context: &Context<'_>) -> Rect {
    Rect::new(0, 0, context.size.0, context.size.1)
}

fn put(of: &ModelRef, lanes: Vec<Lane>) -> Went {
    Went::Make(Box::new(Drawn {
        lanes,
        ..Drawn::on(of.clone())
    }))
}

/// Takes a lane away that no step is in; else says how many are.
fn drop_lane(lane: &Lane, of: &ModelRef, model: &Model, context: &Context<'_>) -> Went {
    let steps = model.steps.iter().filter(|step| step.lane == lane.id);
    let count = steps.count();
    if count > 0 {
        let arguments = [("name", lane.name.as_str().into()), ("count", count.into())];
        let text = context.locale.say("model-lane-has-steps", &arguments);
        return Went::Say(Notice::warning(text));
    }
    Went::Make(Box::new(Drawn {
        without_lanes: vec![lane.id],
        ..Drawn::on(of.clone())
    }))
}
