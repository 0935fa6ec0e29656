//! The row that a step is written in: text, lane, work, wait and system, one after the other or in one line.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::lanes::{self, Meant};
use super::purpose::proposed;
use super::reading::minutes;
use super::typed::{self, Typed};
use crate::locale::Misread;
use crate::process::{Lane, Model, ModelRef, Step, StepKind};
use crate::session::{Draft, placeholder};
use crate::tui::app::Context;
use crate::tui::field::{Field, Reply, Shape};
use crate::tui::keys::Key;
use crate::tui::layers::Request;

/// A step that is being written, and where it goes.
pub struct Writer {
    fields: [Field; 5],
    pub on: usize,
    /// How many steps stand before it.
    pub place: usize,
    /// The lane of the step before it.
    lane: String,
}

/// The places of the fields in the row.
pub const TEXT: usize = 0;
pub const LANE: usize = 1;
pub const TOUCH: usize = 2;
pub const WAIT: usize = 3;
pub const SYSTEM: usize = 4;

/// The longest texts, in letters.
pub const LONGEST_TEXT: usize = 300;
pub const LONGEST_NAME: usize = 100;
const LONGEST_FIGURE: usize = 20;

/// What is put into the model, what could not be read, and from which field.
pub struct Taken {
    pub steps: Vec<Step>,
    pub lanes: Vec<Lane>,
}

impl Writer {
    /// Makes the row after so many steps, with what was half typed when it was left.
    pub fn new(of: &ModelRef, model: &Model, place: usize, context: &Context<'_>) -> Self {
        let steps = model.steps();
        let before = place.checked_sub(1).and_then(|at| steps.get(at));
        let lane = before.and_then(|step| model.lane(step.lane));
        let lane = lane.map_or("", |lane| &lane.name).to_owned();
        let field = |longest| Field::new(Shape::Line, longest, context.look.theme);
        let mut writer = Self {
            fields: [
                field(LONGEST_TEXT),
                field(LONGEST_NAME),
                field(LONGEST_FIGURE),
                field(LONGEST_FIGURE),
                field(LONGEST_NAME),
            ],
            on: TEXT,
            place,
            lane,
        };
        writer.fields[LANE].set_text(&writer.lane);
        let session = context.desk.map(|desk| &desk.session);
        if let Some(draft) = session.and_then(|session| session.draft(None, &name(of))) {
            let cells = draft.text.split('\n');
            for (field, cell) in writer.fields.iter_mut().zip(cells) {
                field.set_text(cell);
            }
        }
        writer
    }

    /// Says whether no step is typed.
    pub fn is_empty(&self) -> bool {
        self.text(TEXT).is_empty()
    }

    fn text(&self, at: usize) -> String {
        self.fields[at].text().trim().to_owned()
    }

    /// Takes in a key; says what the field made of it.
    pub fn press(&mut self, key: Key) -> Reply {
        self.fields[self.on].press(key)
    }

    /// Takes in a piece of one line.
    pub fn paste(&mut self, text: &str) {
        self.fields[self.on].paste(text);
    }

    /// Goes on to another field; a line that says more than the text is spread over the row first.
    pub fn go(&mut self, on: bool) {
        if self.on == TEXT {
            self.spread();
        }
        self.fields[self.on].deselect();
        let count = self.fields.len();
        let by = if on { 1 } else { count - 1 };
        self.turn_to((self.on + by) % count);
    }

    /// Stands on a field, with what is there selected so that typing replaces it.
    pub fn turn_to(&mut self, at: usize) {
        self.on = at;
        if at != TEXT {
            self.fields[at].select_all();
        }
    }

    fn spread(&mut self) {
        let typed = typed::line(&self.fields[TEXT].text());
        if typed.text == self.text(TEXT) {
            return;
        }
        self.fields[TEXT].set_text(&typed.text);
        let cells = [
            (LANE, typed.lane.unwrap_or_default()),
            (TOUCH, typed.touch),
            (WAIT, typed.wait),
            (SYSTEM, typed.system),
        ];
        for (at, cell) in cells.into_iter().filter(|(_, cell)| !cell.is_empty()) {
            self.fields[at].set_text(&cell);
        }
    }

    /// Puts another name that lanes may have into the field of the lane; says whether one stands there.
    pub fn offer(&mut self, on: bool, offers: &[String]) -> bool {
        if self.on != LANE || offers.is_empty() {
            return false;
        }
        let written = self.text(LANE);
        let here = offers.iter().position(|offer| *offer == written);
        let last = offers.len() - 1;
        let next = match here {
            None => 0,
            Some(at) if on => (at + 1).min(last),
            Some(at) => at.saturating_sub(1),
        };
        self.fields[LANE].set_text(&offers[next]);
        true
    }

    /// Returns the name that the lane could become while it is typed; nothing where it means a lane already.
    pub fn offered(&self, model: &Model, offers: &[String]) -> Option<String> {
        let written = self.text(LANE);
        if self.on != LANE || lanes::known(model.lanes(), &written).is_some() {
            return None;
        }
        let offers = offers.iter().map(String::as_str);
        crate::tui::completion::of(offers, &written)
    }

    /// Takes what is offered.
    pub fn complete(&mut self, offered: &str) {
        self.fields[LANE].set_text(offered);
    }

    /// Returns the step that the row stands for, or the field that is wrong and why.
    pub fn step(
        &mut self,
        of: &ModelRef,
        model: &Model,
        context: &Context<'_>,
    ) -> Result<Taken, (usize, Misread)> {
        self.spread();
        let typed = Typed {
            text: self.text(TEXT),
            lane: Some(self.text(LANE)),
            touch: self.text(TOUCH),
            wait: self.text(WAIT),
            system: self.text(SYSTEM),
        };
        let mut taken = Taken {
            steps: Vec::new(),
            lanes: Vec::new(),
        };
        let place = Place { of, model, context };
        let step = place.step(&typed, &mut taken.lanes)?;
        taken.steps.push(step);
        Ok(taken)
    }

    /// Empties the row for the next step, in the same lane.
    pub fn go_on(&mut self) {
        self.lane = self.text(LANE);
        for at in [TEXT, TOUCH, WAIT, SYSTEM] {
            self.fields[at].set_text("");
        }
        self.fields[LANE].deselect();
        self.on = TEXT;
        self.place += 1;
    }

    /// Writes the name of the lane out as it is called.
    pub fn name_lane(&mut self, name: &str) {
        self.fields[LANE].set_text(name);
    }

    /// Keeps what is half typed; a row without a text is let go.
    pub fn draft(&self, of: &ModelRef) -> Request {
        let cells: Vec<String> = (0..self.fields.len()).map(|at| self.text(at)).collect();
        let only_lane = cells
            .iter()
            .enumerate()
            .all(|(at, cell)| at == LANE || cell.is_empty());
        Request::Draft(Draft {
            subject: None,
            field: name(of),
            text: if only_lane {
                String::new()
            } else {
                cells.join("\n")
            },
        })
    }

    /// Draws a field, and returns where the cursor belongs in it.
    pub fn draw(&self, buffer: &mut Buffer, at: usize, area: Rect) -> Option<Position> {
        self.fields[at].draw(buffer, area)
    }

    /// Returns the text of the lane's field, to show what could go on behind it.
    pub fn lane(&self) -> &Field {
        &self.fields[LANE]
    }
}

/// The name under which a half-typed step of a model is kept.
fn name(of: &ModelRef) -> String {
    format!("step/{of}")
}

/// Where steps are made for.
#[derive(Clone, Copy)]
pub struct Place<'p, 'c> {
    pub of: &'p ModelRef,
    pub model: &'p Model,
    pub context: &'p Context<'c>,
}

impl Place<'_, '_> {
    /// Makes a step of what was typed, and the lane that is new with it; or says which field is wrong and why.
    pub fn step(self, typed: &Typed, new: &mut Vec<Lane>) -> Result<Step, (usize, Misread)> {
        let touch = minutes(&typed.touch, self.context).map_err(|why| (TOUCH, why))?;
        let wait = minutes(&typed.wait, self.context).map_err(|why| (WAIT, why))?;
        let lane = typed.lane.as_deref().unwrap_or_default();
        let lane = lanes::meant(lane, self.of, self.model, new, self.context);
        let id = lane.id();
        if let Meant::New(lane) = lane {
            new.push(lane);
        }
        Ok(Step {
            lane: id,
            touch,
            wait,
            system: typed.system.clone(),
            purpose: proposed(&typed.text, self.context),
            ..blank(&typed.text)
        })
    }

    /// Makes steps of what was pasted in lines; figures that cannot be read are kept in the note of their step.
    pub fn steps(self, pasted: &str, lane: &str) -> (Taken, Vec<(usize, Misread)>) {
        let mut taken = Taken {
            steps: Vec::new(),
            lanes: Vec::new(),
        };
        let mut wrong = Vec::new();
        let mut lane = lane.to_owned();
        for (at, mut typed) in typed::sheet(pasted).into_iter().enumerate() {
            lane = typed.lane.clone().unwrap_or(lane);
            typed.lane = Some(lane.clone());
            let mut note = Vec::new();
            let step = loop {
                match self.step(&typed, &mut taken.lanes) {
                    Ok(step) => break step,
                    Err((field, why)) => {
                        let cell = if field == TOUCH {
                            &mut typed.touch
                        } else {
                            &mut typed.wait
                        };
                        note.push(std::mem::take(cell));
                        wrong.push((at + 1, why));
                    }
                }
            };
            taken.steps.push(Step {
                note: note.join(" "),
                ..step
            });
        }
        (taken, wrong)
    }
}

/// Returns a new activity with no more than its text.
pub fn blank(text: &str) -> Step {
    Step {
        id: placeholder(0),
        at: rust_decimal::Decimal::ONE,
        lane: uuid::Uuid::nil(),
        kind: StepKind::Activity,
        text: text.to_owned(),
        system: String::new(),
        medium: None,
        touch: rust_decimal::Decimal::ZERO,
        wait: rust_decimal::Decimal::ZERO,
        cost: rust_decimal::Decimal::ZERO,
        share: None,
        measured: false,
        worth: None,
        registers: false,
        checks: false,
        error_prone: false,
        document: String::new(),
        purpose: None,
        note: String::new(),
        next: Vec::new(),
    }
}
