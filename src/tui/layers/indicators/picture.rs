//! The indicators drawn: light, latest reading and a line of readings in each row, and below all that is known of one.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use rust_decimal::Decimal;

use super::State;
use super::offered::counted;
use crate::plan::{Colour, Indicator, heights};
use crate::tui::app::Context;
use crate::tui::layers::table;
use crate::tui::list::{Row, cut, window};
use crate::tui::theme::Role;
use crate::tui::wrap::width;
use crate::tui::{footer, light, overlay, room};

/// Rows of what is told about the selected one, with the rule above them.
const DETAIL: u16 = 10;
/// Rows around the list: header, a free row; detail, notice, keys.
const AROUND: u16 = DETAIL + 4;
/// The most readings that a line shows, and the columns of a figure.
const READINGS: usize = 12;
const FIGURE: usize = 16;
/// The signs of a line of readings, from the lowest.
const BARS: [&str; 8] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];

/// Returns the rows of the list on a screen of so many.
pub(super) fn height(rows: u16) -> usize {
    usize::from(rows.saturating_sub(AROUND))
}

impl State {
    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let cursor = self.paint(context, frame.buffer_mut(), area);
        footer::draw_last(context, frame.buffer_mut(), area, &self.keys(context));
        match self.offered {
            Some(at) => self.draw_offer(at, context, frame, area),
            None => overlay::place_cursor(frame, cursor),
        }
    }

    /// Draws all but the keys, and returns where the cursor belongs.
    pub fn paint(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
    ) -> Option<Position> {
        let (look, locale) = (context.look, context.locale);
        let indicators = self.indicators(context);
        let alarming = indicators.iter().filter(|one| one.is_alarming()).count();
        let arguments = [
            ("count", indicators.len().into()),
            ("alarming", alarming.into()),
        ];
        let about = locale.say("indicators-about", &arguments);
        look.put_heading(buffer, area, &locale.text("tools-indicators"), &about);
        let body = room::above(room::below(room::within(area, 1), 2), 2);
        let list = room::above(body, DETAIL);
        let at = self.at.min(indicators.len().saturating_sub(1));
        let mut cursor = Some(list.as_position());
        if indicators.is_empty() {
            let text = table::told(context, "indicators-nothing", "tools-nothing-yet");
            look.put_wrapped(buffer, list, &text, Role::Normal);
        } else {
            let shown = window(at, indicators.len(), usize::from(list.height));
            let first = shown.start;
            let lines = indicators[shown.clone()].iter();
            let lines: Vec<(String, String, Role)> = lines
                .map(|one| row(one, usize::from(list.width), context))
                .collect();
            let painter = look.painter(Some(at));
            cursor = painter.draw(buffer, list, shown, |at| {
                let (label, detail, role) = &lines[at - first];
                Row {
                    label_role: *role,
                    detail,
                    ..Row::new(label)
                }
            });
        }
        let below = Rect {
            y: list.bottom(),
            height: DETAIL,
            ..list
        };
        look.rule(buffer, below, below.y);
        if let Some(one) = indicators.get(at) {
            let below = room::below(below, 1);
            if let Some(drawn) = self.draw_typing(one, context, buffer, below) {
                cursor = Some(drawn);
            } else {
                draw_detail(one, context, buffer, below);
            }
        }
        cursor
    }

    /// Draws the reading that is typed, and how one is typed.
    fn draw_typing(
        &self,
        one: &Indicator,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
    ) -> Option<Position> {
        let field = self.typed.as_ref()?;
        let (look, locale) = (context.look, context.locale);
        let name = [("name", one.name.as_str().into())];
        let asked = locale.say("indicators-reading-of", &name);
        look.line(buffer, area, &asked, Role::Title);
        let cursor = field.draw(buffer, room::row(area, 1));
        let help = locale.text("indicators-reading-help");
        look.put_wrapped(buffer, room::below(area, 3), &help, Role::Normal);
        cursor
    }
}

/// Returns a row: the light and the name, and at the right edge the latest reading and the line of them all.
fn row(one: &Indicator, wide: usize, context: &Context<'_>) -> (String, String, Role) {
    let colour = one.light_now();
    let sign = light::sign(&context.look.glyphs, colour);
    let label = format!("{sign:<3} {}", one.name);
    let latest = one.latest().map(|(_, reading)| reading.value);
    let latest = latest.map(|value| context.locale.of_indicator(one, value));
    let latest = latest.unwrap_or_else(|| context.locale.text("indicators-not-read"));
    let latest = cut(&latest, FIGURE, context.look.glyphs.cut);
    let detail = if wide < 60 {
        latest
    } else {
        let blank = " ".repeat(READINGS.saturating_sub(one.readings.len().min(READINGS)));
        let room = FIGURE.saturating_sub(usize::from(width(&latest)));
        format!(
            "{}{latest}  {}{blank}",
            " ".repeat(room),
            line(one, context)
        )
    };
    (label, detail, light::role(colour))
}

/// Returns the latest readings as a line of signs, the oldest first.
fn line(one: &Indicator, context: &Context<'_>) -> String {
    let values: Vec<Decimal> = one.readings.values().map(|reading| reading.value).collect();
    let values = &values[values.len().saturating_sub(READINGS)..];
    // A terminal without drawn signs shows figures from nought to nine.
    let ascii = context.look.glyphs.done.is_ascii();
    let most = if ascii { 9 } else { 7 };
    let heights = heights(values, most).into_iter();
    let signs = heights.map(|height| {
        if ascii {
            height.to_string()
        } else {
            let at = usize::try_from(height).unwrap_or(0);
            BARS[at.min(BARS.len() - 1)].to_owned()
        }
    });
    signs.collect()
}

/// Tells all that is known of the selected indicator.
fn draw_detail(one: &Indicator, context: &Context<'_>, buffer: &mut Buffer, area: Rect) {
    let (look, locale) = (context.look, context.locale);
    let mut place = area;
    let mut put = |text: &str, role: Role| {
        if text.is_empty() {
            return;
        }
        let taken = look.put_wrapped(buffer, place, text, role);
        place = room::below(place, taken);
    };
    put(&name_and_light(one, context), Role::Title);
    if one.is_alarming() {
        let count = [("count", one.reds_in_a_row().into())];
        let said = locale.say("indicators-red-in-a-row", &count);
        put(&format!("{} {said}", look.glyphs.alert), Role::Warning);
    }
    put(&locale.readings(one), Role::Normal);
    let figure = |key: &str, value: Option<Decimal>| {
        let value = [("value", locale.of_indicator(one, value?).into())];
        Some(locale.say(key, &value))
    };
    let limits = [
        figure("indicators-baseline", one.baseline),
        figure("indicators-target", one.target),
        figure(alarm_key(one), one.alarm),
    ];
    let limits: Vec<String> = limits.into_iter().flatten().collect();
    put(&limits.join(" · "), Role::Normal);
    put(
        &counted(&one.numerator, &one.denominator, context),
        Role::Normal,
    );
    let said = |key: &str, text: &str| {
        let text_given = [("text", text.into())];
        (!text.is_empty()).then(|| locale.say(key, &text_given))
    };
    let whom = [
        said("indicators-owner", &one.owner),
        said("indicators-often", &one.often),
        said("indicators-source", &one.source),
        said("indicators-serves", &one.serves),
    ];
    let whom: Vec<String> = whom.into_iter().flatten().collect();
    put(&whom.join(" · "), Role::Normal);
    let kind = one.kind.as_ref();
    let kind = kind.and_then(|kind| context.method.analysis.indicator(kind.as_str()));
    let trap = kind.filter(|kind| !kind.trap.is_empty());
    if let Some(kind) = trap {
        let text = [("text", kind.trap.as_str().into())];
        put(&locale.say("indicators-trap", &text), Role::Normal);
    }
}

fn alarm_key(one: &Indicator) -> &'static str {
    match one.better {
        crate::plan::Better::Higher => "indicators-alarm-below",
        crate::plan::Better::Lower => "indicators-alarm-above",
    }
}

/// Returns the name with the light in words.
fn name_and_light(one: &Indicator, context: &Context<'_>) -> String {
    let light = |colour: Colour| {
        let sign = light::sign(&context.look.glyphs, Some(colour));
        format!("{}  {sign} {}", one.name, context.locale.colour(colour))
    };
    one.light_now().map_or_else(|| one.name.clone(), light)
}
