//! A process model: its steps as a list that is typed as fast as it is said, and as a drawing in lanes.

mod acting;
mod commands;
mod details;
mod drawing;
mod kept;
mod lane_list;
mod lanes;
mod list;
mod measured;
mod picture;
mod purpose;
mod reading;
mod strokes;
mod typed;
mod writing;

use std::cell::RefCell;
use std::rc::Rc;

use ratatui::Frame;
use ratatui::layout::Rect;

use super::table;
use super::{KeyLine, Layer, Pressed, Request};
use crate::locale::Misread;
use crate::method::ServiceId;
use crate::process::{Drawn, Model, ModelRef, Variant};
use crate::session::{Change, Stamp, Tool, What};
use crate::tui::app::Context;
use crate::tui::completion;
use crate::tui::field::Reply;
use crate::tui::keys::{self, Code, Key};
use crate::tui::notice::Notice;
use crate::tui::{footer, overlay};
pub use commands::{
    BINDINGS, CHOOSE, Command, FORM, Filled, LANES, NAMING, Named, OfLanes, WRITING, Written,
};
use details::Details;
use kept::Kept;
use lane_list::LaneList;
use writing::{Place, Writer};

/// Which model it is, where one stands, and what is being written.
pub struct State {
    of: ModelRef,
    /// The selected step, counted from 0.
    at: usize,
    /// Whether the lanes are drawn; else the steps are listed.
    drawn: bool,
    over: Over,
    kept: RefCell<Rc<Kept>>,
}

/// What lies over the list.
enum Over {
    Nothing,
    Writing(Box<Writer>),
    Details(Box<Details>),
    Lanes(Box<LaneList>),
}

impl State {
    /// Returns the model of a service; says why where there is none to draw.
    pub fn open(
        service: Option<&ServiceId>,
        variant: Variant,
        context: &Context<'_>,
    ) -> Result<Layer, Notice> {
        let desk = context.desk;
        let desk = desk.ok_or_else(|| Notice::info(context.locale.text("tools-no-session")))?;
        let none = || Notice::info(context.locale.text("model-no-service"));
        let of = ModelRef {
            service: service.ok_or_else(none)?.clone(),
            variant,
        };
        let mut state = Self {
            of,
            at: 0,
            drawn: false,
            over: Over::Nothing,
            kept: RefCell::default(),
        };
        let kept = state.kept(context);
        let model = &kept.model;
        let empty = model.steps.is_empty() && state.source(context).is_none();
        if desk.may_write && empty {
            state.write(0, model, context);
        }
        Ok(Layer::Model(Box::new(state)))
    }

    /// Returns the model as it is drawn, an empty one where nothing is, with what was reckoned from it.
    fn kept(&self, context: &Context<'_>) -> Rc<Kept> {
        let state = context.desk.map(|desk| &desk.session.state);
        let model = state.and_then(|state| state.model(&self.of));
        Kept::of(&self.kept, model, context.method.analysis.minutes_a_day())
    }

    /// Returns the model that this one can begin as a copy of, where something is drawn in it.
    fn source<'c>(&self, context: &Context<'c>) -> Option<(Variant, &'c Model)> {
        let state = &context.desk?.session.state;
        let mut from = self.of.variant.begins_as();
        while let Some(variant) = from {
            let of = ModelRef {
                service: self.of.service.clone(),
                variant,
            };
            let drawn = state.model(&of).filter(|model| !model.steps.is_empty());
            if let Some(model) = drawn {
                return Some((variant, model));
            }
            from = variant.begins_as();
        }
        None
    }

    /// Returns the step one stands on: while steps are written, the last that was.
    fn standing(&self) -> usize {
        match &self.over {
            Over::Writing(writer) => writer.place.saturating_sub(1),
            _ => self.at,
        }
    }

    fn write(&mut self, place: usize, model: &Model, context: &Context<'_>) {
        let writer = Writer::new(&self.of, model, place, context);
        self.over = Over::Writing(Box::new(writer));
    }

    /// Says whether letters are text here, and no keys.
    pub fn writes(&self) -> bool {
        match &self.over {
            Over::Nothing => false,
            Over::Writing(_) | Over::Details(_) => true,
            Over::Lanes(lanes) => lanes.writes(),
        }
    }

    /// Returns where one stands, for the people in the room.
    pub fn tool(&self) -> Tool {
        Tool {
            service: Some(self.of.service.clone()),
            view: self.of.variant.name().to_owned(),
            row: self.standing(),
            column: usize::from(self.drawn),
            ..Tool::default()
        }
    }

    /// Stands where one stood when the session was left, in the list or in the drawing.
    pub fn resume(&mut self, tool: &Tool) {
        self.at = tool.row;
        self.drawn = tool.column > 0;
    }

    /// Stands where somebody else does.
    pub fn stand(&mut self, tool: &Tool) {
        self.at = tool.row;
        // The room sees how it goes, not the figures in rows.
        self.drawn = true;
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        let kept = self.kept(context);
        let model = &kept.model;
        match &mut self.over {
            Over::Writing(_) => self.press_writing(key, model, context),
            Over::Details(details) => match details.press(key, &self.of, model, context) {
                details::Went::On => Pressed::Handled(Vec::new()),
                details::Went::Say(notice) => Pressed::Handled(vec![Request::Say(notice)]),
                details::Went::Unknown => Pressed::Unknown,
                details::Went::Close => {
                    self.over = Over::Nothing;
                    Pressed::Handled(Vec::new())
                }
                details::Went::Save(drawn) => {
                    if let Some(notice) = refused(&drawn, context) {
                        return Pressed::Handled(vec![Request::Say(notice)]);
                    }
                    self.over = Over::Nothing;
                    Pressed::Handled(vec![draw(*drawn)])
                }
            },
            Over::Lanes(lanes) => match lanes.press(key, &self.of, model, context) {
                lane_list::Went::On => Pressed::Handled(Vec::new()),
                lane_list::Went::Say(notice) => Pressed::Handled(vec![Request::Say(notice)]),
                lane_list::Went::Unknown => Pressed::Unknown,
                lane_list::Went::Close => {
                    self.over = Over::Nothing;
                    Pressed::Handled(Vec::new())
                }
                lane_list::Went::Make(drawn) => Pressed::Handled(vec![draw(*drawn)]),
            },
            Over::Nothing => match table::find(BINDINGS, table::MOVES, Command::Move, key) {
                Some(command) => Pressed::Handled(self.update(command, &kept, context)),
                None => Pressed::Unknown,
            },
        }
    }

    fn press_writing(&mut self, key: Key, model: &Model, context: &Context<'_>) -> Pressed {
        let Over::Writing(writer) = &mut self.over else {
            return Pressed::Unknown;
        };
        let reply = writer.press(key);
        if completion::takes(key, reply) {
            let offers = lanes::offers(&self.of, model, context);
            if let Some(offered) = writer.offered(model, &offers) {
                writer.complete(&offered);
            }
            return Pressed::Handled(vec![writer.draft(&self.of)]);
        }
        match reply {
            Reply::Unused => {}
            Reply::Moved => return Pressed::Handled(Vec::new()),
            Reply::Changed | Reply::Full => {
                return Pressed::Handled(vec![writer.draft(&self.of)]);
            }
        }
        match keys::find(WRITING, key) {
            Some(Written::Save) => Pressed::Handled(self.save(model, context)),
            Some(Written::Next) => {
                writer.go(true);
                Pressed::Handled(vec![writer.draft(&self.of)])
            }
            Some(Written::Back) => {
                writer.go(false);
                Pressed::Handled(vec![writer.draft(&self.of)])
            }
            Some(offer @ (Written::OfferOn | Written::OfferBack)) => {
                let offers = lanes::offers(&self.of, model, context);
                writer.offer(offer == Written::OfferOn, &offers);
                Pressed::Handled(vec![writer.draft(&self.of)])
            }
            Some(Written::Close) => {
                self.at = writer.place.saturating_sub(1);
                self.over = Over::Nothing;
                if model.steps.is_empty() {
                    return Pressed::Handled(vec![Request::Pop]);
                }
                Pressed::Handled(Vec::new())
            }
            None if key.ctrl || matches!(key.code, Code::Function(_)) => Pressed::Unknown,
            None => Pressed::Handled(Vec::new()),
        }
    }

    /// Puts what is written into the model, and stands on the row for the next step.
    fn save(&mut self, model: &Model, context: &Context<'_>) -> Vec<Request> {
        let Over::Writing(writer) = &mut self.over else {
            return Vec::new();
        };
        let say = |text: String| vec![Request::Say(Notice::info(text))];
        if writer.is_empty() {
            return say(context.locale.text("model-write-or-leave"));
        }
        let taken = match writer.step(&self.of, model, context) {
            Ok(taken) => taken,
            Err((field, why)) => {
                writer.turn_to(field);
                return vec![Request::Say(misread(&why, context))];
            }
        };
        let [step] = &taken.steps[..] else {
            return Vec::new();
        };
        let lane = taken.lanes.first().or_else(|| model.lane(step.lane));
        let name = lane.map(|lane| lane.name.clone()).unwrap_or_default();
        writer.name_lane(&name);
        let told = told(&taken, context);
        let mut drawn = strokes::insert(&self.of, model, writer.place, taken.steps);
        drawn.lanes = taken.lanes;
        if let Some(notice) = refused(&drawn, context) {
            return vec![Request::Say(notice)];
        }
        writer.go_on();
        let mut requests = vec![writer.draft(&self.of)];
        requests.extend(told.map(Request::Say));
        requests.push(draw(drawn));
        requests
    }

    /// Takes in what was pasted: one line goes on being written, several are as many steps.
    pub fn paste(&mut self, text: &str, context: &Context<'_>) -> Vec<Request> {
        let kept = self.kept(context);
        let model = &kept.model;
        let is_row = text.trim_end().contains(['\n', '\t']);
        match &mut self.over {
            Over::Details(details) => {
                details.paste(text);
                return Vec::new();
            }
            Over::Lanes(lanes) => {
                lanes.paste(text);
                return Vec::new();
            }
            Over::Writing(writer) if !is_row => {
                writer.paste(text);
                return vec![writer.draft(&self.of)];
            }
            _ => {}
        }
        match context.desk {
            Some(desk) if desk.may_write => {}
            Some(desk) => return vec![Request::Say(desk.only_reads(context.locale))],
            None => return Vec::new(),
        }
        let place = match &self.over {
            Over::Writing(writer) => writer.place,
            _ => (self.at + 1).min(model.steps.len()),
        };
        let steps = model.steps();
        let before = place.checked_sub(1).and_then(|at| steps.get(at));
        let lane = before.and_then(|step| model.lane(step.lane));
        let lane = lane.map_or("", |lane| &lane.name);
        let target = Place {
            of: &self.of,
            model,
            context,
        };
        let (taken, wrong) = target.steps(text, lane);
        let count = taken.steps.len();
        if count == 0 {
            let text = context.locale.text("model-pasted-nothing");
            return vec![Request::Say(Notice::warning(text))];
        }
        let mut drawn = strokes::insert(&self.of, model, place, taken.steps);
        drawn.lanes = taken.lanes;
        if let Some(notice) = refused(&drawn, context) {
            return vec![Request::Say(notice)];
        }
        if let Over::Writing(writer) = &mut self.over {
            writer.place += count;
        } else {
            self.at = place + count - 1;
        }
        vec![Request::Say(pasted(count, &wrong, context)), draw(drawn)]
    }

    pub fn keys(&self, context: &Context<'_>) -> Vec<KeyLine> {
        let kept = self.kept(context);
        let model = &kept.model;
        match &self.over {
            Over::Writing(writer) => {
                let lane = writer.on == writing::LANE;
                let offers = |command| matches!(command, Written::OfferOn | Written::OfferBack);
                let mut lines = table::lines(WRITING, |command| lane || !offers(command), &[]);
                // Where nothing is drawn yet there is no list to choose in.
                let leaves = lines.iter_mut().find(|line| line.help == CHOOSE);
                if let Some(line) = leaves.filter(|_| model.is_empty()) {
                    line.help = "do-back";
                }
                lines
            }
            Over::Details(_) => Details::keys(),
            Over::Lanes(lanes) => lanes.keys(model),
            Over::Nothing => {
                let works = |command| self.works(command, model, context);
                let any = !model.steps.is_empty();
                table::lines(BINDINGS, works, if any { table::MOVES } else { &[] })
            }
        }
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let cursor = self.paint(context, frame.buffer_mut(), area);
        footer::draw_last(context, frame.buffer_mut(), area, &self.keys(context));
        overlay::place_cursor(frame, cursor);
        let model = &self.kept(context).model;
        match &self.over {
            Over::Details(details) => details.view(&self.of, model, context, frame, area),
            Over::Lanes(lanes) => lanes.view(model, context, frame, area),
            Over::Nothing | Over::Writing(_) => {}
        }
    }
}

/// Returns what draws on the model.
fn draw(drawn: Drawn) -> Request {
    Request::Make(Box::new(What::Draw(Box::new(drawn))))
}

/// Says why a stroke will not be taken, so that what is typed stays in its fields; nothing where it will.
fn refused(drawn: &Drawn, context: &Context<'_>) -> Option<Notice> {
    let desk = context.desk?;
    if !desk.may_write {
        return Some(desk.only_reads(context.locale));
    }
    let change = Change {
        stamp: Stamp {
            id: uuid::Uuid::nil(),
            at: context.at,
            by: String::new(),
        },
        what: What::Draw(Box::new(drawn.clone())),
    };
    let refusal = crate::route::admit(context.method, &desk.session, &change).err()?;
    let said = context.locale.refusal(context.method, &refusal);
    Some(Notice::said(said))
}

fn misread(why: &Misread, context: &Context<'_>) -> Notice {
    Notice::said(context.locale.misread(why))
}

/// Says what was taken for granted of a step: the lane that is new, and what it is likely to be for.
fn told(taken: &writing::Taken, context: &Context<'_>) -> Option<Notice> {
    let locale = context.locale;
    let lane = taken.lanes.first().map(|lane| {
        let actor = lanes::actor_in_words(lane.actor, context);
        let arguments = [("name", lane.name.as_str().into()), ("actor", actor.into())];
        locale.say("model-new-lane", &arguments)
    });
    let purpose = taken.steps.first().and_then(|step| step.purpose.as_ref());
    let purpose = purpose.and_then(|id| context.method.analysis.purpose(id.as_str()));
    let purpose = purpose.map(|purpose| {
        let name = [("name", purpose.name.as_str().into())];
        locale.say("model-recognised", &name)
    });
    let parts: Vec<String> = lane.into_iter().chain(purpose).collect();
    (!parts.is_empty()).then(|| Notice::info(parts.join(" ")))
}

/// Says how many steps were pasted, and which figures of them cannot be read.
fn pasted(count: usize, wrong: &[(usize, Misread)], context: &Context<'_>) -> Notice {
    let locale = context.locale;
    let said = locale.say("model-pasted", &[("count", count.into())]);
    let Some((row, why)) = wrong.first() else {
        return Notice::info(said);
    };
    let arguments = [
        ("row", (*row).into()),
        ("why", locale.misread(why).sentence.into()),
        ("count", wrong.len().into()),
    ];
    let wrong = locale.say("model-pasted-wrong", &arguments);
    Notice::warning(format!("{said} {wrong}"))
}
