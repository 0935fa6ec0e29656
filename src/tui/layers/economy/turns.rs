//! Which assumption turns the choice, drawn as bars: what moves most stands first.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use rust_decimal::Decimal;
use uuid::Uuid;

use super::{Reckoned, State};
use crate::costs::{Assumption, Bar};
use crate::method::CategoryId;
use crate::tui::app::Context;
use crate::tui::layers::table;
use crate::tui::list::window;
use crate::tui::room;
use crate::tui::theme::Role;
use crate::tui::weighing::{column, kroner, percent};

impl State {
    pub(super) fn draw_turns(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        body: Rect,
        all: &Reckoned,
    ) -> Option<Position> {
        let (look, locale) = (context.look, context.locale);
        let own = self.column.min(all.rivals.len() - 1);
        let name = [("name", all.rivals[own].name.as_str().into())];
        look.line(
            buffer,
            body,
            &locale.say("costs-turns-of", &name),
            Role::Title,
        );
        let list = room::below(body, 1);
        let bars = &all.bars[own];
        let widest = bars.first().map(Bar::width).unwrap_or_default();
        let at = self.at.min(bars.len().saturating_sub(1));
        let rows = window(at, bars.len(), usize::from(list.height / 2));
        let first = rows.start;
        let mut cursor = None;
        for row in rows {
            let bar = &bars[row];
            let line = room::row(list, (row - first) * 2);
            let figure = |value| figure(context, bar.assumption, value);
            let arguments = [
                ("what", assumption(context, all, bar.assumption).into()),
                ("low", figure(bar.low).into()),
                ("high", figure(bar.high).into()),
            ];
            let text = locale.say("costs-bar", &arguments);
            let role = if row == at {
                Role::Selected
            } else {
                Role::Normal
            };
            let wide = line.width * 3 / 5;
            look.line(buffer, room::narrow(line, wide), &text, role);
            let length = usize::from(line.width - wide).saturating_sub(1);
            look.line(
                buffer,
                room::beside(line, wide + 1),
                &scale(context, bar, widest, length),
                Role::Normal,
            );
            let turn = match bar.turns {
                Some(turn) => {
                    let to = turn
                        .to
                        .and_then(|to| all.rivals.iter().find(|one| one.id == to));
                    let to =
                        to.map_or_else(|| locale.text("costs-as-today"), |one| one.name.clone());
                    let arguments = [("at", figure(turn.at).into()), ("to", to.into())];
                    let key = if bar.is_within() {
                        "costs-turns-within"
                    } else {
                        "costs-turns-beyond"
                    };
                    locale.say(key, &arguments)
                }
                None => locale.text("costs-turns-never"),
            };
            let role = if bar.is_within() {
                Role::Warning
            } else {
                Role::Dim
            };
            look.line(
                buffer,
                room::beside(room::below(line_pair(list, row - first), 1), 2),
                &turn,
                role,
            );
            if row == at {
                cursor = Some(line.as_position());
            }
        }
        if bars.is_empty() {
            let text = table::told(context, "costs-no-turns", "tools-nothing-yet");
            look.line(buffer, list, &text, Role::Normal);
            cursor = Some(list.as_position());
        }
        cursor
    }
}

/// Returns the two rows of a bar.
fn line_pair(list: Rect, place: usize) -> Rect {
    let rows = u16::try_from(place * 2).unwrap_or(u16::MAX);
    room::low(room::below(list, rows), 2)
}

/// Returns what an assumption is called.
fn assumption(context: &Context<'_>, all: &Reckoned, which: Assumption) -> String {
    let locale = context.locale;
    let of = |id: Uuid| all.rivals.iter().find(|one| one.id == id);
    let named = |key: &str, one: Uuid, text: Option<String>| {
        let name = of(one).map(|one| one.name.clone()).unwrap_or_default();
        let text = text.unwrap_or_default();
        locale.say(key, &[("name", name.into()), ("text", text.into())])
    };
    let category = |id: Option<&CategoryId>, text: &str| {
        let known = id.and_then(|id| context.method.analysis.category(id.as_str()));
        let name = known.map(|known| known.name.clone());
        if text.is_empty() {
            name
        } else {
            Some(text.to_owned())
        }
    };
    let gain_of = |alternative: Uuid, gain: Uuid| {
        let gain = of(alternative)?.gains.iter().find(|one| one.id == gain)?;
        category(gain.category.as_ref(), &gain.text)
    };
    match which {
        Assumption::Volume => locale.text("costs-volume"),
        Assumption::Hourly => locale.text("costs-hourly"),
        Assumption::Rate => locale.text("costs-rate"),
        Assumption::Years => locale.text("costs-years"),
        Assumption::Minutes(variant) => {
            let name = [("name", locale.variant(variant).into())];
            locale.say("costs-minutes-of", &name)
        }
        Assumption::Cost { alternative, cost } => {
            let cost = of(alternative).and_then(|one| one.costs.iter().find(|one| one.id == cost));
            let text = cost.and_then(|cost| category(cost.category.as_ref(), &cost.text));
            named("costs-cost-of", alternative, text)
        }
        Assumption::Gain { alternative, gain } => {
            named("costs-gain-of", alternative, gain_of(alternative, gain))
        }
        Assumption::Taken { alternative, gain } => {
            named("costs-taken-of", alternative, gain_of(alternative, gain))
        }
    }
}

/// Returns a value of an assumption.
fn figure(context: &Context<'_>, which: Assumption, value: Decimal) -> String {
    match which {
        Assumption::Rate => percent(context, value, 1),
        Assumption::Taken { .. } => percent(context, value, 0),
        Assumption::Minutes(_) => context.locale.number(value.round_dp(1).normalize()),
        Assumption::Hourly | Assumption::Cost { .. } => kroner(context, value),
        Assumption::Volume | Assumption::Years | Assumption::Gain { .. } => {
            context.locale.number(value.round())
        }
    }
}

/// Returns how much an assumption moves, beside the one that moves most, and the amounts at its ends.
fn scale(context: &Context<'_>, bar: &Bar, widest: Decimal, length: usize) -> String {
    const AMOUNTS: usize = 18;
    let part = bar.width().checked_mul(Decimal::ONE_HUNDRED);
    let part = part
        .and_then(|part| part.checked_div(widest))
        .unwrap_or_default();
    let percent = usize::try_from(part.round().mantissa())
        .unwrap_or(0)
        .min(100);
    let wide = length.saturating_sub(AMOUNTS + 1).max(4);
    let drawn = context.look.bar(percent, wide);
    let moved = context
        .locale
        .number((bar.width() / Decimal::ONE_THOUSAND).round());
    let moved = context
        .locale
        .say("costs-thousands", &[("number", moved.into())]);
    format!("{} {}", column(context, &drawn, wide), moved)
}
