//! How the economy is drawn: a column for each alternative, and the bars of what moves the choice.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use rust_decimal::Decimal;
use uuid::Uuid;

use super::{Reckoned, State};
use crate::costs::{
    Alternative, Figures, Lack, Payback, Terms, Threshold, break_even, do_nothing, has_ranges,
};
use crate::tui::app::Context;
use crate::tui::layers::table;
use crate::tui::list::window;
use crate::tui::room;
use crate::tui::theme::Role;
use crate::tui::weighing::{at_right, chosen, closed_one, costs, kroner, need_in_words, percent};

/// The rows of the comparison.
pub(super) const ROWS: usize = 14;

/// Columns of an alternative, and of what the rows are called.
const WIDE: u16 = 15;
const LABEL: u16 = 26;

impl State {
    /// Draws all but the keys, and returns where the cursor belongs.
    pub fn paint(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
    ) -> Option<Position> {
        let (look, locale) = (context.look, context.locale);
        let reckoned = self.reckoned(context);
        let first = reckoned.as_ref().and_then(|all| all.rivals.first());
        let need = first.and_then(|one| costs(context)?.need(one.need?));
        let about = need_in_words(context, need);
        look.put_heading(buffer, area, &locale.text("tools-economy"), &about);
        let body = room::above(room::below(room::within(area, 1), 1), 2);
        let mut cursor = Some(body.as_position());
        if let Some(all) = &reckoned {
            look.line(buffer, body, &in_words(context, &all.terms), Role::Normal);
            let body = room::below(body, 2);
            if all.rivals.is_empty() {
                let text = table::told(context, "costs-no-alternatives", "tools-nothing-yet");
                look.put_wrapped(buffer, body, &text, Role::Normal);
            } else if self.turns {
                cursor = self.draw_turns(context, buffer, body, all);
            } else {
                cursor = self.draw_table(context, buffer, body, all);
            }
        }
        cursor
    }

    fn draw_table(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        body: Rect,
        all: &Reckoned,
    ) -> Option<Position> {
        let (look, locale) = (context.look, context.locale);
        let own = self.column.min(all.rivals.len() - 1);
        let room_for = usize::from(body.width.saturating_sub(LABEL) / WIDE).saturating_sub(1);
        let columns = window(own, all.rivals.len(), room_for.max(1));
        let mut shown = vec![(
            locale.text("costs-as-today"),
            String::new(),
            as_today(context, &all.terms),
            false,
        )];
        for at in columns {
            let name = all.rivals[at].name.clone();
            let chosen = chosen(context, &all.rivals[at]).unwrap_or_default();
            shown.push((name, chosen, figures(context, all, at), at == own));
        }
        let labels = [
            "costs-investment",
            "costs-yearly-cost",
            "costs-yearly-gain",
            "costs-present",
            "costs-annuity",
            "costs-payback",
            "costs-case",
            "costs-worst",
            "costs-best",
            "costs-drawn-low",
            "costs-drawn-high",
            "costs-drawn-gains",
            "costs-pays-from",
            "costs-turns-at",
        ];
        let height = usize::from(body.height).saturating_sub(3);
        let rows = window(self.at, ROWS, height);
        let first = rows.start;
        let mut cursor = None;
        for (place, (name, said, cells, is_own)) in shown.iter().enumerate() {
            let left = LABEL + WIDE * u16::try_from(place).unwrap_or(0);
            let head = room::narrow(room::beside(body, left), WIDE);
            let above = Rect {
                y: head.y.saturating_sub(1),
                ..head
            };
            let said = at_right(context, said, usize::from(WIDE));
            look.line(buffer, above, &said, Role::Decided);
            let role = if *is_own { Role::Selected } else { Role::Title };
            let wide = usize::from(WIDE) - 1;
            look.line(
                buffer,
                head,
                &format!(" {}", at_right(context, name, wide)),
                role,
            );
            for row in rows.clone() {
                let line = room::row(room::below(body, 1), row - first);
                let cell = room::narrow(room::beside(line, left), WIDE);
                let text = cells.get(row).map_or("", String::as_str);
                let role = if row == 3 { Role::Title } else { Role::Normal };
                look.line(
                    buffer,
                    cell,
                    &at_right(context, text, usize::from(WIDE)),
                    role,
                );
            }
        }
        for row in rows {
            let line = room::row(room::below(body, 1), row - first);
            let label = room::narrow(line, LABEL);
            let here = row == self.at.min(ROWS - 1);
            let role = if here { Role::Selected } else { Role::Normal };
            look.line(buffer, label, &locale.text(labels[row]), role);
            if here {
                cursor = Some(label.as_position());
            }
        }
        let foot = room::below(body, body.height.saturating_sub(2));
        let told = remarks(context, all, own);
        look.put_cut(buffer, foot, &told.join(" "), Role::Warning);
        cursor
    }
}

/// Says what everything is reckoned from.
fn in_words(context: &Context<'_>, terms: &Terms) -> String {
    let locale = context.locale;
    let unknown = || locale.text("costs-unknown");
    let volume = terms
        .volume
        .map(|range| locale.number(range.likely.normalize()));
    let hourly = terms.hourly.map(|range| locale.money(range.likely));
    let arguments = [
        ("volume", volume.unwrap_or_else(unknown).into()),
        ("hourly", hourly.unwrap_or_else(unknown).into()),
        ("years", i64::from(terms.years).into()),
        ("rate", percent(context, terms.rate, 2).into()),
    ];
    locale.say("costs-basis-in-words", &arguments)
}

/// Returns the column of going on as today.
fn as_today(context: &Context<'_>, terms: &Terms) -> Vec<String> {
    let mut cells = vec![String::new(); ROWS];
    if let Some(nothing) = do_nothing(terms) {
        // Its yearly cost is work, which the columns beside it hold among their gains.
        cells[6] = context.locale.money(nothing.cost_per_case);
    }
    cells[3] = kroner(context, Decimal::ZERO);
    cells
}

/// Returns the column of an alternative.
fn figures(context: &Context<'_>, all: &Reckoned, at: usize) -> Vec<String> {
    let locale = context.locale;
    let outcome = &all.outcomes[at];
    let Some(figures) = &outcome.figures else {
        return vec![locale.text("costs-too-large")];
    };
    let spread = all.spreads.get(at);
    // What something is lacking in is not shown as if it were whole.
    let whole = outcome.lacks.is_empty();
    let when_whole = |text: String| {
        if whole {
            text
        } else {
            context.look.glyphs.unsure.to_owned()
        }
    };
    let known = |amount: Decimal| when_whole(kroner(context, amount));
    let drawn = |amount: Option<Decimal>| amount.map(known).unwrap_or_default();
    let one = &all.rivals[at];
    vec![
        kroner(context, figures.investment),
        kroner(context, figures.yearly_cost),
        known(figures.yearly_gain),
        known(figures.net_present_value),
        drawn(figures.annuity),
        when_whole(payback(context, figures)),
        figures
            .cost_per_case
            .map(|cost| locale.money(cost))
            .unwrap_or_default(),
        known(figures.low),
        known(figures.high),
        drawn(spread.map(|spread| spread.low)),
        drawn(spread.map(|spread| spread.high)),
        spread
            .map(|spread| when_whole(percent(context, spread.gains, 0)))
            .unwrap_or_default(),
        threshold(context, break_even(one, None, &all.terms), one.id),
        best_other(all, one)
            .map(|other| {
                let meeting = break_even(one, Some(other), &all.terms);
                threshold(context, meeting, one.id)
            })
            .unwrap_or_default(),
    ]
}

/// Returns the best of the others by present value.
fn best_other<'a>(all: &'a Reckoned, one: &Alternative) -> Option<&'a Alternative> {
    let others = all.rivals.iter().zip(&all.outcomes);
    let others = others.filter(|(other, _)| other.id != one.id);
    let present = |figures: &Figures| figures.net_present_value;
    let best = others.max_by_key(|(_, outcome)| outcome.figures.as_ref().map(present));
    best.map(|(other, _)| other)
}

/// Says from which volume on, or up to which, something pays better.
fn threshold(context: &Context<'_>, found: Option<Threshold>, own: Uuid) -> String {
    let Some(found) = found else {
        return String::new();
    };
    let volume = [("volume", context.locale.number(found.volume.round()).into())];
    let key = if found.above == Some(own) {
        "costs-from-volume"
    } else {
        "costs-up-to"
    };
    context.locale.say(key, &volume)
}

fn payback(context: &Context<'_>, figures: &Figures) -> String {
    let locale = context.locale;
    match figures.payback {
        Payback::AtOnce => locale.text("costs-at-once"),
        Payback::Never => locale.text("costs-never"),
        Payback::Years(years) => {
            let number = locale.number(years.round_dp(1).normalize());
            locale.say("costs-in-years", &[("number", number.into())])
        }
    }
}

/// Says why figures are not whole, that the alternative is closed, and that nothing is drawn.
fn remarks(context: &Context<'_>, all: &Reckoned, at: usize) -> Vec<String> {
    let locale = context.locale;
    let mut said = Vec::new();
    if let Some(why) = closed_one(context, &all.rivals[at]) {
        said.push(locale.say("costs-is-closed", &[("why", why.into())]));
    }
    said.extend(all.outcomes[at].lacks.iter().map(|lack| match lack {
        Lack::Lines => {
            let name = [("name", all.rivals[at].name.as_str().into())];
            let key = table::told_by(context, "costs-lacks-lines", "tools-lacks-lines");
            locale.say(key, &name)
        }
        Lack::Volume => table::told(context, "costs-lacks-volume", "tools-lacks-volume"),
        Lack::Hourly => table::told(context, "costs-lacks-hourly", "tools-lacks-hourly"),
        Lack::Process(Some(variant)) => {
            let name = [("name", locale.variant(*variant).into())];
            locale.say("costs-lacks-process", &name)
        }
        Lack::Process(None) => {
            let name = [("name", all.rivals[at].name.as_str().into())];
            locale.say("costs-lacks-variant", &name)
        }
        Lack::Twice => locale.text("costs-lacks-twice"),
    }));
    let rivals: Vec<&Alternative> = all.rivals.iter().collect();
    if said.is_empty() && !has_ranges(&rivals, &all.terms) {
        said.push(locale.text("costs-no-ranges"));
    }
    said
}
