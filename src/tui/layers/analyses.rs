//! The analysis tools as a list, each opened by enter or its figure or letter.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::table::{self, shown};
use super::{
    KeyLine, Layer, Pressed, Request, alternatives, benefits, comparison, duties, economy, effects,
    gaps, improvements, indicators, model, needs, plan, register, risks, status,
};
use crate::method::{Opens, RegisterKind, ServiceId};
use crate::process::{ModelRef, Variant};
use crate::session::State as Held;
use crate::tui::app::Context;
use crate::tui::keys::{Binding, Code, Key};
use crate::tui::list::{Move, Row, moved, window};
use crate::tui::notice::Notice;
use crate::tui::theme::Role;
use crate::tui::{footer, overlay, room};

/// The selected one of the tools.
pub struct State {
    at: usize,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Move(Move),
    Open,
    Leave,
}

/// The keys of the list; a tool is also opened by the sign before it.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(&[Key::new("<enter>")], Command::Open, "do-open"),
    shown(
        &[Key::new("<esc>"), Key::new("q"), Key::new("A")],
        Command::Leave,
        "do-back",
    ),
];

/// The tools with the sign that opens each, and the variant where it is a process model.
const TOOLS: [(char, Opens, Option<Variant>); 16] = [
    ('1', Opens::Model, Some(Variant::AsIs)),
    ('2', Opens::Model, Some(Variant::ToBe)),
    ('3', Opens::Model, Some(Variant::Chosen)),
    ('4', Opens::Comparison, None),
    ('5', Opens::Gaps, None),
    ('6', Opens::Needs, None),
    ('7', Opens::Alternatives, None),
    ('8', Opens::Economy, None),
    ('9', Opens::Effects, None),
    ('f', Opens::Plan, None),
    ('r', Opens::Duties, None),
    ('s', Opens::Risks, None),
    ('g', Opens::Benefits, None),
    ('i', Opens::Indicators, None),
    ('b', Opens::Improvements, None),
    ('o', Opens::Status, None),
];

/// Rows around the list: header, a free row, notice, keys.
const AROUND: u16 = 4;

/// Returns the screen of a tool, or why it cannot be opened; none where it is none of the analysis tools.
pub fn opened(
    opens: &Opens,
    variant: Option<Variant>,
    service: Option<&ServiceId>,
    context: &Context<'_>,
) -> Option<Result<Layer, Notice>> {
    let service = service.or_else(|| context.desk?.service());
    Some(match opens {
        Opens::Model => model::State::open(service, variant.unwrap_or(Variant::AsIs), context),
        Opens::Comparison => comparison::State::open(service, context),
        Opens::Gaps => gaps::State::open(service, context),
        Opens::Needs => needs::State::open(service, context),
        Opens::Alternatives => alternatives::State::open(service, context),
        Opens::Economy => economy::State::open(service, context),
        Opens::Effects => effects::State::open(service, context),
        Opens::Plan => plan::State::open(service, context),
        Opens::Duties => duties::State::open(service, context),
        Opens::Risks => risks::State::open(service, context),
        Opens::Benefits => benefits::State::open(service, context),
        Opens::Indicators => indicators::State::open(service, context),
        Opens::Improvements => improvements::State::open(service, context),
        Opens::Status => status::State::open(service, context),
        _ => return None,
    })
}

impl State {
    /// Makes the list.
    pub fn new(_: &Context<'_>) -> Self {
        Self { at: 0 }
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        if let (Code::Char(sign), false) = (key.code, key.ctrl || key.alt)
            && let Some(at) = TOOLS.iter().position(|(own, ..)| *own == sign)
        {
            self.at = at;
            return Pressed::Handled(self.update(Command::Open, context));
        }
        match table::find(BINDINGS, table::MOVES, Command::Move, key) {
            Some(command) => Pressed::Handled(self.update(command, context)),
            None => Pressed::Unknown,
        }
    }

    pub fn keys(&self, _: &Context<'_>) -> Vec<KeyLine> {
        table::lines(BINDINGS, |_| true, table::MOVES)
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        match command {
            Command::Move(by) => {
                let height = usize::from(context.size.1.saturating_sub(AROUND));
                self.at = moved(self.at, TOOLS.len(), height, by);
                Vec::new()
            }
            Command::Leave => vec![Request::Pop],
            Command::Open => {
                let (_, opens, variant) = &TOOLS[self.at.min(TOOLS.len() - 1)];
                match opened(opens, *variant, None, context) {
                    Some(Ok(layer)) => vec![Request::Push(Box::new(layer))],
                    Some(Err(notice)) => vec![Request::Say(notice)],
                    None => Vec::new(),
                }
            }
        }
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let (look, buffer) = (context.look, frame.buffer_mut());
        let service = context.desk.and_then(|desk| {
            let service = desk.service()?;
            desk.session.service(service.as_str())
        });
        let about = service.map_or("", |service| &service.name);
        look.put_heading(buffer, area, &context.locale.text("tools-title"), about);
        let body = room::above(room::below(room::within(area, 1), 2), 2);
        let shown = window(self.at, TOOLS.len(), usize::from(body.height));
        let first = shown.start;
        let lines: Vec<(String, String)> = TOOLS[shown.clone()]
            .iter()
            .map(|(sign, opens, variant)| {
                let label = format!("{sign}  {}", name(opens, *variant, context));
                (label, content(opens, *variant, context))
            })
            .collect();
        let painter = look.painter(Some(self.at));
        let cursor = painter.draw(buffer, body, shown, |at| {
            let (label, detail) = &lines[at - first];
            Row {
                mark: " ",
                mark_role: Role::Normal,
                label,
                label_role: Role::Normal,
                detail,
            }
        });
        footer::draw_last(context, buffer, area, &self.keys(context));
        overlay::place_cursor(frame, cursor);
    }
}

/// Returns what a tool is called.
fn name(opens: &Opens, variant: Option<Variant>, context: &Context<'_>) -> String {
    let text = |key: &str| context.locale.text(&format!("tools-{key}"));
    match (opens, variant) {
        (_, Some(variant)) => {
            let variant = context.locale.variant(variant);
            context.locale.with_more(&text("model"), &variant)
        }
        (Opens::Comparison, _) => text("comparison"),
        (Opens::Gaps, _) => text("gaps"),
        (Opens::Needs, _) => text("needs"),
        (Opens::Alternatives, _) => text("alternatives"),
        (Opens::Economy, _) => text("economy"),
        (Opens::Effects, _) => text("effects"),
        (Opens::Plan, _) => text("plan"),
        (Opens::Duties, _) => text("duties"),
        (Opens::Risks, _) => text("risks"),
        (Opens::Benefits, _) => text("benefits"),
        (Opens::Indicators, _) => text("indicators"),
        (Opens::Improvements, _) => text("improvements"),
        _ => text("status"),
    }
}

/// Returns how many rows the table of a tool has; none where the method has no such table.
fn rows(kind: RegisterKind, context: &Context<'_>) -> usize {
    let service = context.desk.and_then(|desk| desk.service());
    let list = register::List::open(kind, service, context).ok();
    let sheet = list.as_ref().and_then(|list| list.sheet(context));
    sheet.map_or(0, |sheet| sheet.rows.len())
}

/// Returns how much a tool holds; nothing where that says nothing.
fn content(opens: &Opens, variant: Option<Variant>, context: &Context<'_>) -> String {
    let Some(desk) = context.desk else {
        return String::new();
    };
    let state: &Held = &desk.session.state;
    let of_service = |service: &ServiceId| desk.service() == Some(service);
    let count = match opens {
        Opens::Model => {
            let model = desk.service().zip(variant).and_then(|(service, variant)| {
                let service = service.clone();
                state.model(&ModelRef { service, variant })
            });
            model.map_or(0, |model| model.steps.len())
        }
        Opens::Needs => {
            let needs = state.costs.needs.iter();
            needs.filter(|need| of_service(&need.service)).count()
        }
        Opens::Alternatives => {
            let all = state.costs.alternatives.iter();
            all.filter(|one| of_service(&one.service)).count()
        }
        Opens::Plan => state.plan.tasks.len(),
        Opens::Duties => state.plan.duties.len(),
        Opens::Indicators => state.plan.indicators.len(),
        Opens::Effects => {
            let all = state.costs.alternatives.iter();
            let own = all.filter(|one| of_service(&one.service));
            own.map(|one| one.effects.len()).sum()
        }
        Opens::Risks => rows(RegisterKind::Risks, context),
        Opens::Benefits => rows(RegisterKind::Benefits, context),
        Opens::Improvements => rows(RegisterKind::Improvements, context),
        // The rest shows what the others hold.
        _ => return String::new(),
    };
    match count {
        0 => context.locale.text("tools-empty"),
        count => count.to_string(),
    }
}
