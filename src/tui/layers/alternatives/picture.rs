//! How alternatives are drawn: the list by need, and the card with what one costs and gives.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::filling::TIMINGS;
use super::{Line, State};
use crate::costs::{Alternative, Gain, GainKind, Range, results};
use crate::method::CategoryId;
use crate::tui::app::Context;
use crate::tui::layers::table;
use crate::tui::list::{Row, window};
use crate::tui::room;
use crate::tui::theme::Role;
use crate::tui::weighing::{
    at_right, closed, closed_one, column, costs, kroner, name_of, need_in_words, percent, terms,
};

/// Columns of an amount.
const AMOUNT: usize = 11;

impl State {
    /// Draws all but the keys, and returns where the cursor belongs.
    pub fn paint(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
    ) -> Option<Position> {
        let look = context.look;
        let open = self.card.and_then(|_| self.selected(context));
        let about = open.as_ref().map(|one| name_of(context, one));
        let about = about.unwrap_or_default();
        let title = context.locale.text("tools-alternatives");
        look.put_heading(buffer, area, &title, &about);
        let body = room::above(room::below(room::within(area, 1), 2), 2);
        match &open {
            Some(one) => self.draw_card(context, buffer, body, one),
            None => self.draw_list(context, buffer, body),
        }
    }

    fn draw_list(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        body: Rect,
    ) -> Option<Position> {
        let lines = self.lines(context);
        let at = self.at.min(lines.len().saturating_sub(1));
        let shown = window(at, lines.len(), usize::from(body.height));
        let first = shown.start;
        let rows: Vec<Shown> = lines[shown.clone()]
            .iter()
            .map(|line| self.row(context, line))
            .collect();
        let painter = context.look.painter(Some(at));
        painter.draw(buffer, body, shown, |at| {
            let row = &rows[at - first];
            Row {
                mark: row.mark,
                mark_role: row.role,
                label: &row.label,
                label_role: row.role,
                detail: &row.detail,
            }
        })
    }

    fn row(&self, context: &Context<'_>, line: &Line) -> Shown {
        let (glyphs, locale) = (&context.look.glyphs, context.locale);
        let held = costs(context);
        match line {
            Line::Need(need) => {
                let need = need.and_then(|need| held?.need(need));
                Shown {
                    mark: "",
                    role: Role::Title,
                    label: need_in_words(context, need),
                    detail: String::new(),
                }
            }
            Line::Alternative(id) => {
                let one = held.and_then(|held| held.alternative(*id));
                let why = one.and_then(|one| closed_one(context, one));
                let name = one.map(|one| name_of(context, one)).unwrap_or_default();
                let present = one.map(|one| self.present(context, one));
                Shown {
                    mark: if why.is_some() {
                        glyphs.closed
                    } else {
                        glyphs.chosen
                    },
                    role: if why.is_some() {
                        Role::Closed
                    } else {
                        Role::Normal
                    },
                    label: why.map_or(name.clone(), |why| {
                        let arguments = [("name", name.into()), ("why", why.into())];
                        locale.say("costs-closed", &arguments)
                    }),
                    detail: present.unwrap_or_default(),
                }
            }
            Line::Way(_, place) => {
                let way = &context.method.analysis.ways[*place];
                let why = closed(context, &self.service, way);
                let name = way.name.clone();
                Shown {
                    mark: if why.is_some() {
                        glyphs.closed
                    } else {
                        glyphs.unchosen
                    },
                    role: if why.is_some() {
                        Role::Closed
                    } else {
                        Role::Dim
                    },
                    label: why.map_or(name.clone(), |why| {
                        let arguments = [("name", name.into()), ("why", why.into())];
                        locale.say("costs-closed", &arguments)
                    }),
                    detail: locale.text("costs-not-taken-up"),
                }
            }
        }
    }

    /// Returns the net present value, or what is lacking in it.
    fn present(&self, context: &Context<'_>, one: &Alternative) -> String {
        let locale = context.locale;
        let results = terms(context, &self.service).map(|terms| results(&[one], &terms));
        let Some(outcome) = results.as_ref().and_then(|results| results.first()) else {
            return String::new();
        };
        if let Some(figures) = outcome.known() {
            return kroner(context, figures.net_present_value);
        }
        let lacks = outcome.lacks.iter().map(|lack| locale.short_of(*lack));
        let lacks: Vec<String> = lacks.collect();
        if lacks.is_empty() {
            return locale.text("costs-too-large");
        }
        locale.say("costs-no-figures", &[("lacks", lacks.join(", ").into())])
    }

    fn draw_card(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        body: Rect,
        one: &Alternative,
    ) -> Option<Position> {
        let (look, locale) = (context.look, context.locale);
        let mut left = body;
        let mut say = |text: &str, role: Role| {
            let rows = look.put_wrapped(buffer, left, text, role);
            left = room::below(left, rows);
        };
        if let Some(why) = closed_one(context, one) {
            let why = [("why", why.into())];
            say(&locale.say("costs-is-closed", &why), Role::Warning);
        }
        let variant = one.variant.map(|variant| locale.variant(variant));
        let variant = variant.unwrap_or_default();
        let said = [
            ("costs-gives", variant.as_str()),
            ("costs-strength", &one.strength),
            ("costs-weakness", &one.weakness),
            ("costs-depends", &one.depends_on),
            ("costs-contract", &one.contract),
            ("costs-risk", &one.risk),
        ];
        for (key, text) in said.iter().filter(|(_, text)| !text.is_empty()) {
            say(&format!("{}: {text}", locale.text(key)), Role::Normal);
        }
        let way = one.way.as_ref();
        let way = way.and_then(|way| context.method.analysis.way(way.as_str()));
        for (key, range) in [
            ("costs-example-once", way.and_then(|way| way.once)),
            ("costs-example-yearly", way.and_then(|way| way.yearly)),
        ] {
            if let Some((from, to)) = range {
                let from = locale.number(from);
                let arguments = [("from", from.into()), ("to", kroner(context, to).into())];
                say(&locale.say(key, &arguments), Role::Dim);
            }
        }
        let table = room::below(left, 1);
        let label = usize::from(table.width).saturating_sub(3 * AMOUNT + 18);
        let currency = &context.method.analysis.economy.currency;
        let lines = locale.with_more(&locale.text("costs-lines"), currency);
        let mut head = format!("  {}", column(context, &lines, label));
        for key in ["costs-low", "costs-likely", "costs-high"] {
            head += &at_right(context, &locale.text(key), AMOUNT);
        }
        let head = format!("{head}  {}", locale.text("costs-source"));
        look.line(buffer, table, &head, Role::Title);
        let list = room::below(table, 1);
        let lines = card_lines(context, one, label);
        if lines.is_empty() {
            let text = table::told(context, "costs-no-lines", "tools-nothing-yet");
            look.put_wrapped(buffer, list, &text, Role::Normal);
            return Some(list.as_position());
        }
        let at = self.card.map_or(0, |(_, line)| line).min(lines.len() - 1);
        let shown = window(at, lines.len(), usize::from(list.height));
        let painter = look.painter(Some(at));
        painter.draw(buffer, list, shown, |at| Row::new(&lines[at]))
    }
}

/// A row of the list, put into words.
struct Shown {
    mark: &'static str,
    role: Role,
    label: String,
    detail: String,
}

/// Returns costs and then gains, each with low, likely, high and source in columns.
fn card_lines(context: &Context<'_>, one: &Alternative, label: usize) -> Vec<String> {
    let locale = context.locale;
    let category = |id: &Option<CategoryId>| {
        let id = id.as_ref().map(CategoryId::as_str);
        let known = id.and_then(|id| context.method.analysis.category(id));
        known.map(|known| known.name.clone()).unwrap_or_default()
    };
    let named = |category: String, text: &str, kind: &str| {
        let parts = [category.as_str(), text];
        let parts = parts.into_iter().filter(|part| !part.is_empty());
        let name: Vec<&str> = parts.collect();
        let arguments = [
            ("name", name.join(": ").into()),
            ("kind", locale.text(kind).into()),
        ];
        column(context, &locale.say("costs-line", &arguments), label)
    };
    let figures = |range: Range, minutes: bool| {
        let figure = |one: Option<rust_decimal::Decimal>| {
            let text = one.map(|one| locale.number(one.normalize()));
            let text = text.map(|text| {
                if minutes {
                    locale.say("costs-in-minutes", &[("number", text.into())])
                } else {
                    text
                }
            });
            at_right(context, &text.unwrap_or_default(), AMOUNT)
        };
        figure(range.low) + &figure(Some(range.likely)) + &figure(range.high)
    };
    let costs = one.costs.iter().map(|cost| {
        let timing = TIMINGS.iter().find(|(timing, _)| *timing == cost.timing);
        let kind = timing.map_or("costs-once", |(_, key)| key);
        let name = named(category(&cost.category), &cost.text, kind);
        format!("{name}{}  {}", figures(cost.amount, false), cost.source)
    });
    let gains = one.gains.iter().map(|gain| {
        let name = named(category(&gain.category), &gain.text, kind_of(gain));
        let range = gain.amount.or(gain.minutes);
        let figures = match range {
            Some(range) => figures(range, gain.amount.is_none()),
            None => " ".repeat(3 * AMOUNT),
        };
        let taken = gain.taken.map(|part| {
            let part = [("part", percent(context, part, 0).into())];
            locale.say("costs-taken-part", &part)
        });
        let taken = taken.unwrap_or_default();
        format!("{name}{figures}  {} {taken}", gain.source)
    });
    costs.chain(gains).collect()
}

fn kind_of(gain: &Gain) -> &'static str {
    match (gain.kind, gain.minutes) {
        (GainKind::Quality, _) => "costs-quality",
        (GainKind::Time, Some(_)) => "costs-time-by-minutes",
        (GainKind::Time, None) if gain.amount.is_none() => "costs-time-by-models",
        (GainKind::Time | GainKind::Cash, _) => "costs-cash",
    }
}
