//! What the keys of the list do to the model.

use super::{Command, Details, Kept, LaneList, Over, State, draw, strokes};
use crate::process::{Drawn, Medium, Model, ModelRef, Step, Variant, Worth};
use crate::session::What;
use crate::tui::app::Context;
use crate::tui::layers::{Layer, Request, comparison, gaps};
use crate::tui::list::{Move, moved};
use crate::tui::notice::Notice;
use uuid::Uuid;

impl Command {
    /// Says whether the command alters the model.
    fn alters(self) -> bool {
        !matches!(
            self,
            Self::Move(_)
                | Self::Turn
                | Self::On
                | Self::Back
                | Self::Lanes
                | Self::AsIs
                | Self::ToBe
                | Self::Chosen
                | Self::Compare
                | Self::Gaps
                | Self::Leave
        )
    }
}

impl State {
    /// Says whether a command means something now.
    pub(super) fn works(&self, command: Command, model: &Model, context: &Context<'_>) -> bool {
        let writes = context.desk.is_some_and(|desk| desk.may_write);
        let any = !model.steps.is_empty();
        match command {
            Command::Derive => writes && !any && self.source(context).is_some(),
            Command::Write | Command::WriteBefore => writes,
            Command::Lanes | Command::Compare | Command::Gaps | Command::Leave => true,
            Command::AsIs => self.of.variant != Variant::AsIs,
            Command::ToBe => self.of.variant != Variant::ToBe,
            Command::Chosen => self.of.variant != Variant::Chosen,
            Command::Move(_) | Command::Turn => any,
            Command::On | Command::Back => any && self.drawn,
            _ => writes && any,
        }
    }

    pub(super) fn update(
        &mut self,
        command: Command,
        kept: &Kept,
        context: &Context<'_>,
    ) -> Vec<Request> {
        let model = &kept.model;
        let steps = model.steps();
        self.at = self.at.min(steps.len().saturating_sub(1));
        if let Some(desk) = context.desk.filter(|desk| !desk.may_write)
            && command.alters()
        {
            return vec![Request::Say(desk.only_reads(context.locale))];
        }
        match command {
            Command::Move(by @ (Move::Up | Move::Down)) if self.drawn => {
                self.go_in_drawing(by, kept.drawing());
            }
            Command::On => self.at = moved(self.at, steps.len(), 1, Move::Down),
            Command::Back => self.at = moved(self.at, steps.len(), 1, Move::Up),
            Command::Move(by) => {
                let height = self.height(context);
                self.at = moved(self.at, steps.len(), height, by);
            }
            Command::Turn => self.drawn = !self.drawn,
            Command::Leave => return vec![Request::Pop],
            Command::AsIs => return self.other(Variant::AsIs),
            Command::ToBe => return self.other(Variant::ToBe),
            Command::Chosen => return self.other(Variant::Chosen),
            Command::Compare => {
                return pushed(comparison::State::open(Some(&self.of.service), context));
            }
            Command::Gaps => return pushed(gaps::State::open(Some(&self.of.service), context)),
            Command::Lanes => self.over = Over::Lanes(Box::new(LaneList::new())),
            Command::Write => {
                let place = (self.at + 1).min(steps.len());
                self.write(place, model, context);
            }
            Command::WriteBefore => self.write(self.at, model, context),
            Command::Derive | Command::Alter if steps.is_empty() => return self.derive(context),
            Command::DropModel => return self.drop_model(model, context),
            _ => return self.act(command, model, context),
        }
        Vec::new()
    }

    /// Does something to the selected step.
    fn act(&mut self, command: Command, model: &Model, context: &Context<'_>) -> Vec<Request> {
        let steps = model.steps();
        let Some(step) = steps.get(self.at).copied() else {
            return Vec::new();
        };
        let made = |drawn: Option<Drawn>| drawn.into_iter().map(draw).collect::<Vec<_>>();
        let altered = |step: Step| vec![draw(strokes::altered(&self.of, step))];
        match command {
            Command::Alter | Command::Branches => {
                let branches = command == Command::Branches;
                let details = Details::new(step, model, branches, context);
                self.over = Over::Details(Box::new(details));
                Vec::new()
            }
            Command::Up | Command::Down => {
                let to = if command == Command::Down {
                    Some(self.at + 1)
                } else {
                    self.at.checked_sub(1)
                };
                let drawn = to.and_then(|to| strokes::exchange(&self.of, model, self.at, to));
                if drawn.is_some() {
                    self.at = to.unwrap_or(self.at);
                }
                made(drawn)
            }
            Command::LaneBack | Command::LaneOn => {
                let lane = lane_beside(step.lane, command == Command::LaneOn, model);
                lane.map_or_else(Vec::new, |lane| {
                    altered(Step {
                        lane,
                        ..step.clone()
                    })
                })
            }
            Command::Copy => {
                let drawn = strokes::copy(&self.of, model, self.at);
                self.at += 1;
                made(drawn)
            }
            Command::Drop => {
                let said = [("text", step.text.as_str().into())];
                let said = context.locale.say("model-dropped", &said);
                let mut requests = made(strokes::without(&self.of, model, self.at));
                requests.push(Request::Say(Notice::info(said)));
                requests
            }
            Command::Worth => altered(Step {
                worth: next_worth(step.worth),
                ..step.clone()
            }),
            Command::Medium => altered(Step {
                medium: next_medium(step.medium),
                ..step.clone()
            }),
            _ => Vec::new(),
        }
    }

    /// Begins the model as a copy of the one it comes from.
    fn derive(&mut self, context: &Context<'_>) -> Vec<Request> {
        let Some((from, model)) = self.source(context) else {
            let text = context.locale.text("model-nothing-to-copy");
            return vec![Request::Say(Notice::info(text))];
        };
        self.at = 0;
        let said = [
            ("from", context.locale.variant(from).into()),
            ("count", model.steps.len().into()),
        ];
        let said = Notice::info(context.locale.say("model-derived", &said));
        let drawn = Drawn::copy(self.of.clone(), from, model);
        vec![Request::Say(said), draw(drawn)]
    }

    fn drop_model(&mut self, model: &Model, context: &Context<'_>) -> Vec<Request> {
        if model.is_empty() {
            return Vec::new();
        }
        self.at = 0;
        let what = What::DropModel {
            of: self.of.clone(),
        };
        let said = Notice::info(context.locale.text("model-dropped-all"));
        vec![Request::Make(Box::new(what)), Request::Say(said)]
    }

    /// Shows another of the service's models in the place of this one.
    fn other(&mut self, variant: Variant) -> Vec<Request> {
        self.of = ModelRef {
            service: self.of.service.clone(),
            variant,
        };
        self.at = 0;
        Vec::new()
    }
}

/// Lays a screen over this one, or says why it cannot be.
fn pushed(layer: Result<Layer, Notice>) -> Vec<Request> {
    match layer {
        Ok(layer) => vec![Request::Push(Box::new(layer))],
        Err(notice) => vec![Request::Say(notice)],
    }
}

/// Returns the lane above or below another; the first where the step is in none.
fn lane_beside(lane: Uuid, on: bool, model: &Model) -> Option<Uuid> {
    let lanes = model.lanes();
    let here = lanes.iter().position(|known| known.id == lane);
    let at = match here {
        None => 0,
        Some(at) if on => at + 1,
        Some(at) => at.checked_sub(1)?,
    };
    lanes.get(at).map(|lane| lane.id)
}

fn next_worth(worth: Option<Worth>) -> Option<Worth> {
    match worth {
        None => Some(Worth::Adding),
        Some(Worth::Adding) => Some(Worth::Needed),
        Some(Worth::Needed) => Some(Worth::Waste),
        Some(Worth::Waste) => None,
    }
}

fn next_medium(medium: Option<Medium>) -> Option<Medium> {
    match medium {
        None => Some(Medium::Paper),
        Some(Medium::Paper) => Some(Medium::Digital),
        Some(Medium::Digital) => None,
    }
}
