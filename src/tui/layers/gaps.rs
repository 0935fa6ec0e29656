//! The gaps: where the chosen process is less than the wanted one, which decisions block it, and what would open it again.

mod form;
mod picture;

use std::cell::RefCell;

use uuid::Uuid;

use super::table::{self, shown, unseen};
use super::{KeyLine, Layer, Pressed, Request, comparison, model};
use crate::method::ServiceId;
use crate::process::{Difference, Drawn, Gap, Model, ModelRef, Variant, fallbacks, shortfalls};
use crate::session::{Tool, What};
use crate::tui::app::Context;
use crate::tui::keys::{Binding, Key};
use crate::tui::list::{Move, moved};
use crate::tui::notice::Notice;
use form::Form;
pub use form::{BINDINGS as FORM, Command as Filled};

/// Which service it is, the selected gap, and what is being filled in about it.
pub struct State {
    service: ServiceId,
    at: usize,
    form: Option<Box<Form>>,
    /// The explanation that is to be given to other steps too.
    same: Option<Gap>,
    found: RefCell<Found>,
}

/// Where two models differ so that it is a gap, kept until one of them changes.
#[derive(Default)]
struct Found {
    wanted: Model,
    chosen: Model,
    gaps: Vec<Difference>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Move(Move),
    Explain,
    Same,
    Drop,
    ToBe,
    Chosen,
    Compare,
    Leave,
}

/// The keys of the list.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(
        &[Key::new("<enter>"), Key::new("r")],
        Command::Explain,
        "gaps-do-explain",
    ),
    shown(&[Key::new("s")], Command::Same, "gaps-do-same"),
    shown(
        &[Key::new("x"), Key::new("<delete>")],
        Command::Drop,
        "gaps-do-drop",
    ),
    unseen(&[Key::new("2")], Command::ToBe, "model-do-to-be"),
    shown(&[Key::new("3")], Command::Chosen, "model-do-chosen"),
    shown(&[Key::new("4")], Command::Compare, "model-do-compare"),
    shown(
        &[Key::new("<esc>"), Key::new("q"), Key::new("5")],
        Command::Leave,
        "do-back",
    ),
];

/// Rows around the list: what it is called, a free row; a line, four about the gap, a notice and the keys.
const AROUND: u16 = 9;

/// One gap: the steps it covers, how they differ, and what was written of it.
pub(super) struct Row<'c> {
    pub steps: Vec<Uuid>,
    /// Empty where the chosen process is no longer less there.
    pub differences: Vec<Difference>,
    pub gap: Option<&'c Gap>,
    pub text: String,
}

/// The wanted and the chosen process of a service.
pub(super) struct Both<'c> {
    pub wanted: &'c Model,
    pub chosen: &'c Model,
}

impl State {
    /// Returns the gaps of a service; says why where the two processes are not drawn.
    pub fn open(service: Option<&ServiceId>, context: &Context<'_>) -> Result<Layer, Notice> {
        let info = |key: &str| Notice::info(context.locale.text(key));
        if context.desk.is_none() {
            return Err(info("tools-no-session"));
        }
        let service = service.ok_or_else(|| info("model-no-service"))?.clone();
        let state = Self {
            service,
            at: 0,
            form: None,
            same: None,
            found: RefCell::default(),
        };
        if state.both(context).is_none() {
            return Err(info("gaps-not-drawn"));
        }
        Ok(Layer::Gaps(Box::new(state)))
    }

    fn of(&self, variant: Variant) -> ModelRef {
        ModelRef {
            service: self.service.clone(),
            variant,
        }
    }

    fn both<'c>(&self, context: &Context<'c>) -> Option<Both<'c>> {
        let state = &context.desk?.session.state;
        let model = |variant| {
            let model = state.model(&self.of(variant))?;
            (!model.steps.is_empty()).then_some(model)
        };
        Some(Both {
            wanted: model(Variant::ToBe)?,
            chosen: model(Variant::Chosen)?,
        })
    }

    /// Returns the gaps in the order of the chosen process, and after them what was written of gaps that are none now.
    fn rows<'c>(&self, context: &Context<'c>) -> Vec<Row<'c>> {
        let Some(Both { wanted, chosen }) = self.both(context) else {
            return Vec::new();
        };
        let text = |id: Uuid| {
            let step = chosen.step(id).or_else(|| wanted.step(id));
            step.map_or_else(String::new, |step| step.text.clone())
        };
        let found = self.found(wanted, chosen);
        let known: Vec<Uuid> = found.iter().map(|difference| difference.step).collect();
        let mut rows: Vec<Row<'c>> = shortfalls(found, chosen)
            .into_iter()
            .map(|shortfall| {
                let steps = shortfall.differences.iter();
                let steps: Vec<Uuid> = steps.map(|difference| difference.step).collect();
                let named = shortfall.gap.filter(|gap| !gap.text.is_empty());
                let texts = || {
                    steps
                        .iter()
                        .map(|id| text(*id))
                        .collect::<Vec<_>>()
                        .join(", ")
                };
                Row {
                    text: named.map_or_else(texts, |gap| gap.text.clone()),
                    gap: shortfall.gap,
                    differences: shortfall.differences,
                    steps,
                }
            })
            .collect();
        let written = chosen.gaps.iter();
        let closed = written.filter(|(step, _)| !known.contains(step));
        rows.extend(closed.map(|(step, gap)| Row {
            steps: vec![*step],
            differences: Vec::new(),
            gap: Some(gap),
            text: text(*step),
        }));
        rows
    }

    fn found(&self, wanted: &Model, chosen: &Model) -> Vec<Difference> {
        let mut found = self.found.borrow_mut();
        if found.wanted != *wanted || found.chosen != *chosen {
            *found = Found {
                wanted: wanted.clone(),
                chosen: chosen.clone(),
                gaps: fallbacks(wanted, chosen),
            };
        }
        found.gaps.clone()
    }

    /// Says whether letters are text here, and no keys.
    pub fn writes(&self) -> bool {
        self.form.is_some()
    }

    /// Returns where one stands, for the people in the room.
    pub fn tool(&self) -> Tool {
        Tool {
            service: Some(self.service.clone()),
            row: self.at,
            ..Tool::default()
        }
    }

    /// Stands where somebody else does.
    pub fn stand(&mut self, tool: &Tool) {
        self.at = tool.row;
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        let Some(form) = &mut self.form else {
            return match table::find(BINDINGS, table::MOVES, Command::Move, key) {
                Some(command) => Pressed::Handled(self.update(command, context)),
                None => Pressed::Unknown,
            };
        };
        match form.press(key, &self.service, context) {
            form::Went::On => Pressed::Handled(Vec::new()),
            form::Went::Unknown => Pressed::Unknown,
            form::Went::Close => {
                self.form = None;
                Pressed::Handled(Vec::new())
            }
            form::Went::Save(steps, gap) => {
                self.form = None;
                Pressed::Handled(self.put(&steps, &gap, context))
            }
        }
    }

    pub fn paste(&mut self, text: &str, _: &Context<'_>) -> Vec<Request> {
        if let Some(form) = &mut self.form {
            form.paste(text);
        }
        Vec::new()
    }

    pub fn keys(&self, context: &Context<'_>) -> Vec<KeyLine> {
        if let Some(form) = &self.form {
            return form.keys();
        }
        let rows = self.rows(context);
        let writes = context.desk.is_some_and(|desk| desk.may_write);
        let row = rows.get(self.at.min(rows.len().saturating_sub(1)));
        let works = |command| match command {
            Command::Explain => writes && row.is_some(),
            Command::Drop => writes && row.is_some_and(|row| row.gap.is_some()),
            Command::Same => {
                let explained = rows.iter().any(|row| is_explained(row.gap));
                writes && explained && rows.len() > 1
            }
            _ => true,
        };
        let moves = if rows.is_empty() { &[] } else { table::MOVES };
        table::lines(BINDINGS, works, moves)
    }

    fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        let rows = self.rows(context);
        self.at = self.at.min(rows.len().saturating_sub(1));
        let pushed = |layer: Result<Layer, Notice>| match layer {
            Ok(layer) => vec![Request::Push(Box::new(layer))],
            Err(notice) => vec![Request::Say(notice)],
        };
        let service = Some(&self.service);
        match command {
            Command::Move(by) => {
                let height = usize::from(context.size.1.saturating_sub(AROUND));
                self.at = moved(self.at, rows.len(), height, by);
                return Vec::new();
            }
            Command::ToBe => return pushed(model::State::open(service, Variant::ToBe, context)),
            Command::Chosen => {
                return pushed(model::State::open(service, Variant::Chosen, context));
            }
            Command::Compare => return pushed(comparison::State::open(service, context)),
            Command::Leave => return vec![Request::Pop],
            Command::Explain | Command::Same | Command::Drop => {}
        }
        if let Some(desk) = context.desk.filter(|desk| !desk.may_write) {
            return vec![Request::Say(desk.only_reads(context.locale))];
        }
        let Some(row) = rows.get(self.at) else {
            return Vec::new();
        };
        if command == Command::Explain {
            let gap = row.gap.cloned().unwrap_or_default();
            self.form = Some(Box::new(Form::new(&row.steps, &row.text, gap, context)));
            return Vec::new();
        }
        if command == Command::Same {
            return self.same(row, context);
        }
        if row.gap.is_none() {
            return Vec::new();
        }
        let said = [("text", row.text.as_str().into())];
        let said = context.locale.say("gaps-dropped", &said);
        let drawn = Drawn {
            without_gaps: row.steps.clone(),
            ..Drawn::on(self.of(Variant::Chosen))
        };
        vec![
            Request::Make(Box::new(What::Draw(Box::new(drawn)))),
            Request::Say(Notice::info(said)),
        ]
    }

    /// Remembers the explanation of a gap, or gives the one that is remembered to a gap without any.
    fn same(&mut self, row: &Row<'_>, context: &Context<'_>) -> Vec<Request> {
        let say = |key: &str, gap: &str| {
            let said = context.locale.say(key, &[("text", gap.into())]);
            Request::Say(Notice::info(said))
        };
        if let Some(gap) = row.gap {
            self.same = Some(gap.clone());
            return vec![say("gaps-same-taken", &row.text)];
        }
        let Some(gap) = &self.same else {
            return vec![say("gaps-same-first", &row.text)];
        };
        let mut requests = self.put(&row.steps, gap, context);
        requests.push(say("gaps-same-given", &gap.text));
        requests
    }

    /// Writes a gap down; one of which nothing is said is let go.
    fn put(&self, steps: &[Uuid], gap: &Gap, context: &Context<'_>) -> Vec<Request> {
        let mut drawn = Drawn::on(self.of(Variant::Chosen));
        if *gap == Gap::default() {
            let both = self.both(context);
            let known = |step: &&Uuid| {
                let both = both.as_ref();
                both.is_some_and(|both| both.chosen.gaps.contains_key(*step))
            };
            drawn.without_gaps = steps.iter().filter(known).copied().collect();
            if drawn.without_gaps.is_empty() {
                return Vec::new();
            }
        } else {
            let all = steps.iter().map(|step| (*step, gap.clone()));
            drawn.gaps = all.collect();
        }
        vec![Request::Make(Box::new(What::Draw(Box::new(drawn))))]
    }
}

/// Says whether it is known what blocks a gap, and what would open it again.
fn is_explained(gap: Option<&Gap>) -> bool {
    gap.is_some_and(|gap| !gap.blocked_by.is_empty() && !gap.reopens.is_empty())
}
