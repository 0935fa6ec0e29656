//! Everything about one step, as a form: one change when it is saved.

mod choices;
mod flows;
mod picture;

use rust_decimal::Decimal;

use super::commands::{FORM, Filled};
use super::lanes::{self, Meant};
use super::purpose::proposed;
use super::reading::{minutes, money, percent, share, typed};
use super::writing::{LONGEST_NAME, LONGEST_TEXT};
use crate::locale::Misread;
use crate::process::{Drawn, Model, ModelRef, Step, StepKind};
use crate::tui::app::Context;
use crate::tui::completion;
use crate::tui::field::{Field, Reply, Shape};
use crate::tui::keys::{self, Key};
use crate::tui::notice::Notice;
use choices::{Choice, choices};

/// A step and what is filled in about it.
pub struct Details {
    step: Step,
    lines: Vec<Line>,
    at: usize,
}

/// One line of the form.
struct Line {
    part: Part,
    entry: Entry,
}

enum Entry {
    Text(Box<Field>),
    /// What can be chosen, and which is.
    One(Vec<Choice>, usize),
}

/// What a line is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Part {
    Text,
    Lane,
    Kind,
    Touch,
    Wait,
    System,
    Medium,
    Cost,
    Share,
    Document,
    Purpose,
    Worth,
    Registers,
    Checks,
    Errors,
    Measured,
    Next,
    Note,
}

const PARTS: [Part; 18] = [
    Part::Text,
    Part::Lane,
    Part::Kind,
    Part::Touch,
    Part::Wait,
    Part::System,
    Part::Medium,
    Part::Cost,
    Part::Share,
    Part::Document,
    Part::Purpose,
    Part::Worth,
    Part::Registers,
    Part::Checks,
    Part::Errors,
    Part::Measured,
    Part::Next,
    Part::Note,
];

/// What came of a key.
pub enum Went {
    On,
    Close,
    Save(Box<Drawn>),
    Say(Notice),
    /// It may mean something everywhere.
    Unknown,
}

impl Details {
    /// Makes the form of a step, on the line of its text or of where cases go from it.
    pub fn new(step: &Step, model: &Model, branches: bool, context: &Context<'_>) -> Self {
        let lines = PARTS.iter().map(|part| Line {
            part: *part,
            entry: entry(*part, step, model, context),
        });
        let at = PARTS
            .iter()
            .position(|part| branches && *part == Part::Next);
        Self {
            step: step.clone(),
            lines: lines.collect(),
            at: at.unwrap_or(0),
        }
    }

    pub fn press(&mut self, key: Key, of: &ModelRef, model: &Model, context: &Context<'_>) -> Went {
        let offered = self.offered(model, of, context);
        let reply = match &mut self.lines[self.at].entry {
            Entry::Text(field) => {
                let reply = field.press(key);
                if let Some(offered) = offered.filter(|_| completion::takes(key, reply)) {
                    field.set_text(&offered);
                    return Went::On;
                }
                reply
            }
            Entry::One(choices, at) => match key.typed() {
                Some(letter) => {
                    *at = choices::beginning_with(choices, *at, letter);
                    return Went::On;
                }
                None => Reply::Unused,
            },
        };
        if reply != Reply::Unused {
            return Went::On;
        }
        match keys::find(FORM, key) {
            Some(command) => self.update(command, of, model, context),
            None if key.ctrl || matches!(key.code, keys::Code::Function(_)) => Went::Unknown,
            None => Went::On,
        }
    }

    pub fn paste(&mut self, text: &str) {
        if let Entry::Text(field) = &mut self.lines[self.at].entry {
            field.paste(text);
        }
    }

    fn update(
        &mut self,
        command: Filled,
        of: &ModelRef,
        model: &Model,
        context: &Context<'_>,
    ) -> Went {
        let count = self.lines.len();
        match command {
            Filled::Next => self.at = (self.at + 1) % count,
            Filled::Back => self.at = (self.at + count - 1) % count,
            Filled::On | Filled::Before => {
                if let Entry::One(choices, at) = &mut self.lines[self.at].entry {
                    let by = if command == Filled::On {
                        1
                    } else {
                        choices.len() - 1
                    };
                    *at = (*at + by) % choices.len();
                }
            }
            Filled::Close => return Went::Close,
            Filled::Save => return self.save(of, model, context),
        }
        Went::On
    }

    /// Returns the change that the form stands for; the line that is wrong is stood on, with what is written in it.
    fn save(&mut self, of: &ModelRef, model: &Model, context: &Context<'_>) -> Went {
        match self.filled(of, model, context) {
            Ok(drawn) => Went::Save(Box::new(drawn)),
            Err((part, notice)) => {
                let at = PARTS.iter().position(|known| *known == part);
                self.at = at.unwrap_or(self.at);
                Went::Say(notice)
            }
        }
    }

    fn filled(
        &self,
        of: &ModelRef,
        model: &Model,
        context: &Context<'_>,
    ) -> Result<Drawn, (Part, Notice)> {
        let said =
            |part: Part| move |why: Misread| (part, Notice::said(context.locale.misread(&why)));
        let mut step = self.step.clone();
        step.text = self.text(Part::Text);
        if step.text.is_empty() {
            let text = context.locale.text("model-no-text");
            return Err((Part::Text, Notice::warning(text)));
        }
        step.touch = minutes(&self.text(Part::Touch), context).map_err(said(Part::Touch))?;
        step.wait = minutes(&self.text(Part::Wait), context).map_err(said(Part::Wait))?;
        step.cost = money(&self.text(Part::Cost), context).map_err(said(Part::Cost))?;
        step.share = share(&self.text(Part::Share), context).map_err(said(Part::Share))?;
        if step.share.is_some_and(|share| share > Decimal::ONE) {
            let text = context.locale.text("model-share-too-large");
            return Err((Part::Share, Notice::warning(text)));
        }
        step.system = self.text(Part::System);
        step.document = self.text(Part::Document);
        step.note = self.text(Part::Note);
        step.next = flows::read(&self.text(Part::Next), model, context)
            .map_err(|notice| (Part::Next, notice))?;
        for line in &self.lines {
            if let Entry::One(choices, at) = &line.entry {
                choices[*at].put(&mut step);
            }
        }
        // Where the text says something else now, so does what it is likely to be for.
        let recognised = proposed(&self.step.text, context);
        if step.text != self.step.text
            && step.purpose == self.step.purpose
            && recognised == self.step.purpose
        {
            step.purpose = proposed(&step.text, context);
        }
        let mut drawn = Drawn::on(of.clone());
        let lane = lanes::meant(&self.text(Part::Lane), of, model, &[], context);
        step.lane = lane.id();
        if let Meant::New(lane) = lane {
            drawn.lanes.push(lane);
        }
        drawn.steps.push(step);
        Ok(drawn)
    }

    fn text(&self, part: Part) -> String {
        let line = self.lines.iter().find(|line| line.part == part);
        match line.map(|line| &line.entry) {
            Some(Entry::Text(field)) => field.text().trim().to_owned(),
            _ => String::new(),
        }
    }

    /// Returns what the field one stands on could become.
    fn offered(&self, model: &Model, of: &ModelRef, context: &Context<'_>) -> Option<String> {
        let line = &self.lines[self.at];
        let Entry::Text(field) = &line.entry else {
            return None;
        };
        let offers = match line.part {
            Part::Lane => lanes::offers(of, model, context),
            Part::System => systems(of, context),
            _ => return None,
        };
        completion::of(offers.iter().map(String::as_str), &field.text())
    }
}

/// Returns what a kind of step is called.
pub fn kind_in_words(kind: StepKind, context: &Context<'_>) -> String {
    let mut kinds = choices::KINDS.iter();
    let known = kinds.find(|(known, _)| *known == kind);
    known.map_or_else(String::new, |(_, key)| context.locale.text(key))
}

/// Writes down where cases go from a step.
pub fn flows_in_words(step: &Step, model: &Model, context: &Context<'_>) -> String {
    flows::written(step, model, context)
}

/// Returns the systems that are named in the models of the service.
fn systems(of: &ModelRef, context: &Context<'_>) -> Vec<String> {
    let state = context.desk.map(|desk| &desk.session.state);
    let models = state.into_iter().flat_map(|state| &state.processes);
    let models = models.filter(|(other, _)| other.service == of.service);
    let steps = models.flat_map(|(_, model)| &model.steps);
    steps.map(|step| step.system.clone()).collect()
}

fn entry(part: Part, step: &Step, model: &Model, context: &Context<'_>) -> Entry {
    if let Some((choices, at)) = choices(part, step, context) {
        return Entry::One(choices, at);
    }
    let (text, longest) = match part {
        Part::Lane => {
            let lane = model.lane(step.lane).map(|lane| lane.name.clone());
            (lane.unwrap_or_default(), LONGEST_NAME)
        }
        Part::Touch => (typed(step.touch, context), LONGEST_NAME),
        Part::Wait => (typed(step.wait, context), LONGEST_NAME),
        Part::Cost => (typed(step.cost, context), LONGEST_NAME),
        Part::Share => {
            let share = step.share.map(|share| percent(share, context));
            (share.unwrap_or_default(), LONGEST_NAME)
        }
        Part::System => (step.system.clone(), LONGEST_NAME),
        Part::Document => (step.document.clone(), LONGEST_NAME),
        Part::Next => (flows::written(step, model, context), LONGEST_TEXT),
        Part::Note => (step.note.clone(), LONGEST_TEXT),
        _ => (step.text.clone(), LONGEST_TEXT),
    };
    let mut field = Field::new(Shape::Line, longest, context.look.theme);
    field.set_text(&text);
    Entry::Text(Box::new(field))
}
