//! Which assumption turns the choice, drawn as bars: what moves most stands first.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use rust_decimal::Decimal;

use super::{Reckoned, State};
use crate::costs::Bar;
use crate::tui::app::Context;
use crate::tui::layers::table;
use crate::tui::list::window;
use crate::tui::room;
use crate::tui::theme::Role;
use crate::tui::weighing::column;

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
        let rivals: Vec<_> = all.rivals.iter().collect();
        let widest = bars.first().map(Bar::width).unwrap_or_default();
        let at = self.at.min(bars.len().saturating_sub(1));
        let rows = window(at, bars.len(), usize::from(list.height / 2));
        let first = rows.start;
        let mut cursor = None;
        for row in rows {
            let bar = &bars[row];
            let line = room::row(list, (row - first) * 2);
            let figure = |value| locale.assumed(bar.assumption, value);
            let arguments = [
                (
                    "what",
                    locale
                        .assumption(context.method, &rivals, bar.assumption)
                        .into(),
                ),
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
