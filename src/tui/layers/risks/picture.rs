//! The risks drawn: the list left, the map right, and below what is known of the selected one.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::super::register::Sheet;
use super::{State, heat, risks};
use crate::method::Row;
use crate::plan::{Colour, Risk};
use crate::tui::app::Context;
use crate::tui::layers::table;
use crate::tui::list::{Row as Line, window};
use crate::tui::theme::Role;
use crate::tui::{footer, light, overlay, room};

/// Rows around the list: header, a free row; rule and detail, notice, keys.
const AROUND: u16 = 10;
/// Rows of what is told about the selected risk, with the rule above them.
const DETAIL: u16 = 6;
/// The narrowest list beside which the map is drawn.
const NARROWEST: u16 = 24;
/// The free columns between the two.
const GAP: u16 = 2;

/// Returns the rows of the list on a screen of so many.
pub fn height(rows: u16) -> usize {
    usize::from(rows.saturating_sub(AROUND))
}

impl State {
    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let cursor = self.paint(context, frame.buffer_mut(), area);
        footer::draw_last(context, frame.buffer_mut(), area, &self.keys(context));
        overlay::place_cursor(frame, cursor);
    }

    /// Draws all but the keys, and returns where the cursor belongs.
    pub fn paint(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
    ) -> Option<Position> {
        let look = context.look;
        let locale = context.locale;
        let sheet = self.list.sheet(context)?;
        let risks = risks(&sheet, context);
        let about = counted(context, &risks, self.after);
        look.put_heading(buffer, area, &locale.text("tools-risks"), &about);
        let body = room::above(room::below(room::within(area, 1), 2), 2);
        let body = room::above(body, DETAIL);
        let (wide, high) = heat::size(context);
        let beside = body.width >= wide + GAP + NARROWEST && body.height >= high;
        let list = if beside {
            room::narrow(body, body.width - wide - GAP)
        } else {
            body
        };
        let cursor = if risks.is_empty() {
            let text = table::told(context, "register-no-risks", "tools-nothing-yet");
            look.put_wrapped(buffer, list, &text, Role::Normal);
            Some(list.as_position())
        } else {
            self.draw_list(context, buffer, list, &sheet, &risks)
        };
        let selected = self.list.selected(context);
        let risk = selected.and_then(|(at, _)| risks.get(at).copied());
        if beside {
            let map = room::beside(body, list.width + GAP);
            heat::draw(context, buffer, map, &risks, risk, self.after);
            self.draw_legend(context, buffer, room::below(map, high + 1));
        }
        let below = Rect {
            y: body.bottom(),
            height: DETAIL,
            ..body
        };
        look.rule(buffer, below, below.y);
        if let (Some((_, row)), Some(risk)) = (selected, risk) {
            draw_detail(context, buffer, room::below(below, 1), &sheet, row, risk);
        }
        cursor
    }

    fn draw_list(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
        sheet: &Sheet<'_>,
        risks: &[Risk],
    ) -> Option<Position> {
        let order = self.list.order(context);
        let place = self.list.place(&order);
        let shown = window(place, order.len(), usize::from(area.height));
        let first = shown.start;
        let glyphs = &context.look.glyphs;
        let scale = &context.method.analysis.risk;
        let lines: Vec<(String, Role)> = order[shown.clone()]
            .iter()
            .map(|at| {
                let risk = risks[*at];
                let exposure = if self.after { risk.counted() } else { risk.now };
                let colour: Option<Colour> = exposure.map(|one| one.shade(scale).into());
                let sign = light::sign(glyphs, colour);
                let product = exposure.map_or_else(
                    || glyphs.unsure.to_owned(),
                    |exposure| exposure.product().to_string(),
                );
                let text = sheet.cell(&sheet.rows[*at], "risk", context);
                (
                    format!("{sign:<3} {product:>2}  {text}"),
                    light::role(colour),
                )
            })
            .collect();
        let painter = context.look.painter(Some(place));
        painter.draw(buffer, area, shown, |at| {
            let (label, role) = &lines[at - first];
            Line {
                label_role: *role,
                ..Line::new(label)
            }
        })
    }

    /// Says what the signs of the map mean.
    fn draw_legend(&self, context: &Context<'_>, buffer: &mut Buffer, area: Rect) {
        let (look, locale) = (context.look, context.locale);
        let colours = [Colour::Green, Colour::Yellow, Colour::Orange, Colour::Red];
        let signs = colours.map(|colour| {
            let sign = light::sign(&look.glyphs, Some(colour));
            format!("{sign} {}", locale.colour(colour))
        });
        look.line(buffer, area, &signs.join("  "), Role::Normal);
        let which = if self.after {
            "register-map-after"
        } else {
            "register-map-now"
        };
        look.line(
            buffer,
            room::row(area, 1),
            &locale.text(which),
            Role::Normal,
        );
        if self.judges_after(context) {
            let signs = locale.text("register-map-signs");
            look.line(buffer, room::row(area, 2), &signs, Role::Normal);
        }
    }
}

/// Tells what is known of the selected risk.
fn draw_detail(
    context: &Context<'_>,
    buffer: &mut Buffer,
    area: Rect,
    sheet: &Sheet<'_>,
    row: &Row,
    risk: Risk,
) {
    let (look, locale) = (context.look, context.locale);
    let scale = &context.method.analysis.risk;
    let text = sheet.cell(row, "risk", context);
    let now = risk.now.map_or_else(
        || locale.text("register-not-judged"),
        |now| locale.exposure(scale, now),
    );
    let left = risk.left.map(|left| {
        let left = [("text", locale.exposure(scale, left).into())];
        locale.say("register-after-measures", &left)
    });
    let lines: Vec<String> = [now].into_iter().chain(left).collect();
    look.line(buffer, area, &text, Role::Title);
    look.line(buffer, room::row(area, 1), &lines.join("; "), Role::Normal);
    let advice = risk.counted().and_then(|counted| counted.band(scale));
    let advice = advice.map(|band| band.advice.clone());
    let shown = [
        "risk",
        "likelihood",
        "consequence",
        "residual-likelihood",
        "residual-consequence",
    ];
    let told = sheet.told(row, &shown, context);
    let advice = advice.into_iter().filter(|advice| !advice.is_empty());
    let rest: Vec<String> = advice.chain(told).collect();
    let rest = rest.join(" · ");
    look.put_cut(buffer, room::below(area, 2), &rest, Role::Normal);
}

/// Says how many of the risks that are shown there are of each colour, the worst first.
fn counted(context: &Context<'_>, risks: &[Risk], after: bool) -> String {
    let scale = &context.method.analysis.risk;
    let of = |wanted: Colour| {
        let counted = risks.iter();
        let counted = counted.filter_map(|risk| if after { risk.counted() } else { risk.now });
        let counted = counted.filter(|one| Colour::from(one.shade(scale)) == wanted);
        counted.count()
    };
    let colours = [Colour::Red, Colour::Orange, Colour::Yellow, Colour::Green];
    let counts = colours.into_iter().filter(|colour| of(*colour) > 0);
    let counts = counts.map(|colour| format!("{}: {}", context.locale.colour(colour), of(colour)));
    counts.collect::<Vec<_>>().join(" · ")
}
