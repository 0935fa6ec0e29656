//! How a count looks: who has answered, each row with its number, and the result in words.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::count::{Line, State, lines};
use crate::board::{Ballot, Count, Slip};
use crate::method::BallotKind;
use crate::tui::app::Context;
use crate::tui::layers::KeyLine;
use crate::tui::list::{Row, window};
use crate::tui::theme::Role;
use crate::tui::timing;
use crate::tui::wrap::{rows, width};
use crate::tui::{footer, room};

/// The longest bar of dots.
const LONGEST_BAR: u64 = 20;
/// From this width on there is room for bars.
const WIDE: u16 = 70;
/// From this height on there is room for all that is to be said.
const TALL: u16 = 30;
/// The rows of an answer that is being written, at least.
const ENTRY: u16 = 10;

impl State {
    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect, keys: &[KeyLine]) {
        let (look, buffer) = (context.look, frame.buffer_mut());
        let Some(ballot) = self.ballot(context) else {
            return;
        };
        let kind = context.locale.ballot_way(context.method, ballot.kind);
        let heading = timing::draw_header(context, buffer, area);
        look.put_heading(buffer, heading, &kind, "");
        let body = room::above(room::below(room::within(area, 2), 1), 2);
        let taken = look.put_wrapped(buffer, room::low(body, 2), &ballot.question, Role::Header);
        let body = room::below(body, taken);
        let count = ballot.count();
        let taken = draw_head(context, buffer, body, ballot, &count);
        let mut body = room::below(body, taken + 1);
        let mut cursor = None;
        if let Some(entry) = &self.entry {
            let height = body.height.min(ENTRY.max(body.height / 2));
            let place = room::low(body, height);
            cursor = entry.draw(context, buffer, place, ballot);
            body = room::below(body, height);
            look.rule(buffer, body, body.y);
            body = room::below(body, 1);
        }
        let listed = self.draw_rows(context, buffer, body, ballot, &count);
        footer::draw_last(context, buffer, area, keys);
        let cursor = cursor.or(listed).unwrap_or_else(|| body.as_position());
        frame.set_cursor_position(cursor);
    }

    fn draw_rows(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        body: Rect,
        ballot: &Ballot,
        count: &Count,
    ) -> Option<Position> {
        let lines = lines(ballot);
        let at = self.at.min(lines.len().saturating_sub(1));
        let mut texts: Vec<(String, Detail)> = lines
            .iter()
            .map(|line| line_text(context, ballot, count, *line))
            .collect();
        // Bars are compared, so they begin in the same column.
        let text = texts.iter().map(|(_, detail)| width(&detail.text)).max();
        let bar = texts.iter().map(|(_, detail)| width(&detail.bar)).max();
        for (_, detail) in &mut texts {
            if detail.counts {
                let bar_room = usize::from(bar.unwrap_or(0).saturating_sub(width(&detail.bar)));
                let text_room = usize::from(text.unwrap_or(0).saturating_sub(width(&detail.text)));
                let (bar_room, text_room) = (" ".repeat(bar_room), " ".repeat(text_room));
                let (bar, text) = (&detail.bar, &detail.text);
                detail.text = format!("{bar}{bar_room} {text_room}{text}");
            }
        }
        let painter = context.look.painter(self.entry.is_none().then_some(at));
        let shown = window(at, lines.len(), usize::from(body.height));
        painter.draw(buffer, body, shown, |at| Row {
            detail: &texts[at].1.text,
            ..Row::new(&texts[at].0)
        })
    }
}

/// Draws who has answered and what to say, or the result; returns the rows it took.
fn draw_head(
    context: &Context<'_>,
    buffer: &mut Buffer,
    body: Rect,
    ballot: &Ballot,
    count: &Count,
) -> u16 {
    let (look, locale) = (context.look, context.locale);
    let mut turnout = locale.answered(count);
    let used = locale.dots_used(ballot, count);
    if let Some(used) = used.filter(|_| !is_hidden(ballot)) {
        turnout = format!("{turnout} · {used}");
    }
    look.line(buffer, body, &turnout, Role::Normal);
    let mut taken = 1;
    let mut put = |text: &str, role, most| {
        let place = room::low(room::below(body, taken), most);
        taken += look.put_wrapped(buffer, place, text, role);
    };
    if ballot.is_open() {
        let say = context.method.craft.way(ballot.kind).map(|way| &way.say);
        if let Some(say) = say.filter(|say| !say.is_empty()) {
            let text = format!("{}: {say}", locale.text("ballot-new-say"));
            let most = if area_is_tall(context) { 6 } else { 3 };
            let lines = rows(&text, usize::from(body.width)).len();
            let lines = u16::try_from(lines).unwrap_or(most).min(most);
            let place = room::low(room::below(body, taken), lines);
            look.put_cut(buffer, place, &text, Role::Normal);
            return taken + lines;
        }
        return taken;
    }
    put(&locale.came_to(ballot, count), Role::Title, 3);
    for heard in &count.heard {
        put(&format!("  {}", locale.heard(heard)), Role::Warning, 2);
    }
    for group in &count.groups {
        let numbers: Vec<String> = ballot
            .choices
            .iter()
            .zip(&group.totals)
            .filter(|(_, total)| **total > 0)
            .map(|(choice, total)| format!("{} {total}", choice.text))
            .collect();
        let arguments = [
            ("group", group.group.as_str().into()),
            ("numbers", numbers.join(", ").into()),
        ];
        put(&locale.say("ballot-by-group", &arguments), Role::Normal, 1);
    }
    taken
}

fn area_is_tall(context: &Context<'_>) -> bool {
    context.size.1 >= TALL
}

/// What stands at the right edge of a row.
struct Detail {
    bar: String,
    text: String,
    /// Whether it is a number among others.
    counts: bool,
}

impl Detail {
    fn of(text: String) -> Self {
        Self {
            bar: String::new(),
            text,
            counts: false,
        }
    }

    fn number(bar: String, text: String) -> Self {
        Self {
            bar,
            text,
            counts: true,
        }
    }
}

/// Says whether nobody sees the counts yet.
fn is_hidden(ballot: &Ballot) -> bool {
    ballot.hidden && ballot.is_open()
}

/// Returns what a row is called, and what stands at its right edge.
fn line_text(
    context: &Context<'_>,
    ballot: &Ballot,
    count: &Count,
    line: Line,
) -> (String, Detail) {
    let locale = context.locale;
    let hidden = || locale.text("ballot-hidden-now");
    let people = |count: u64| {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        locale.say("ballot-people", &[("count", count.into())])
    };
    match line {
        Line::Choice(at) => {
            let choice = ballot.choices.get(at).map_or("", |choice| &choice.text);
            if is_hidden(ballot) {
                return (choice.to_owned(), Detail::of(hidden()));
            }
            let Some(tally) = count.tallies.get(at) else {
                return (choice.to_owned(), Detail::of(String::new()));
            };
            let got = locale.got(ballot.kind, tally);
            let most = count.tallies.iter().map(|tally| tally.total).max();
            let bar = bar(context, tally.total, most.unwrap_or(0));
            let label = if ballot.is_open() {
                choice.to_owned()
            } else {
                format!(
                    "{} {choice}",
                    locale.say("ballot-place", &[("place", tally.place.to_string().into())])
                )
            };
            (label, Detail::number(bar, got))
        }
        Line::Finger(fingers) => {
            let label = locale.say("ballot-fingers", &[("count", i64::from(fingers).into())]);
            if is_hidden(ballot) {
                return (label, Detail::of(hidden()));
            }
            let shown = count
                .tallies
                .first()
                .and_then(|tally| tally.fingers.get(fingers as usize));
            let shown = shown.copied().unwrap_or(0);
            let bar = bar(context, shown, count.voted);
            (label, Detail::number(bar, people(shown)))
        }
        Line::Consents => {
            let given = count.tallies.first().map_or(0, |tally| tally.total);
            let shown = if is_hidden(ballot) {
                hidden()
            } else {
                people(given)
            };
            (locale.text("ballot-consents"), Detail::of(shown))
        }
        Line::Abstains => {
            let text = people(count.abstained);
            (locale.text("ballot-abstains"), Detail::of(text))
        }
        Line::Slip(at) => {
            let Some(slip) = ballot.slips.get(at) else {
                return (String::new(), Detail::of(String::new()));
            };
            let who = if slip.voter.is_empty() {
                slip.group.clone()
            } else {
                slip.voter.clone()
            };
            let who = if who.is_empty() && ballot.kind != BallotKind::Consent {
                locale.say("ballot-slip", &[("number", (at + 1).into())])
            } else {
                who
            };
            let label = match (who.is_empty(), slip.objection.is_empty()) {
                (true, _) => slip.objection.clone(),
                (false, true) => who,
                (false, false) => format!("{who}: {}", slip.objection),
            };
            let shown = if is_hidden(ballot) {
                hidden()
            } else {
                given(context, ballot, slip)
            };
            (label, Detail::of(shown))
        }
    }
}

/// Returns what one slip says, shortly.
fn given(context: &Context<'_>, ballot: &Ballot, slip: &Slip) -> String {
    let locale = context.locale;
    if slip.abstains {
        return locale.text("ballot-abstains-short");
    }
    let mut marks: Vec<(u32, &str)> = ballot
        .choices
        .iter()
        .filter_map(|choice| Some((*slip.marks.get(&choice.id)?, choice.text.as_str())))
        .collect();
    match ballot.kind {
        BallotKind::Consent if slip.objection.is_empty() => locale.text("ballot-consents"),
        BallotKind::Consent => String::new(),
        BallotKind::Fist => marks.first().map_or(String::new(), |(fingers, _)| {
            locale.say("ballot-fingers", &[("count", i64::from(*fingers).into())])
        }),
        BallotKind::Hands => marks
            .first()
            .map_or(String::new(), |(_, choice)| (*choice).to_owned()),
        BallotKind::Ranked => {
            marks.sort_unstable();
            let names: Vec<&str> = marks.iter().map(|(_, choice)| *choice).collect();
            names.join(", ")
        }
        BallotKind::Dots | BallotKind::Score => {
            let texts: Vec<String> = marks
                .iter()
                .map(|(mark, choice)| format!("{choice} {mark}"))
                .collect();
            texts.join(", ")
        }
    }
}

/// Returns a row of signs, as long as the number or in proportion to the largest.
fn bar(context: &Context<'_>, number: u64, largest: u64) -> String {
    if context.size.0 < WIDE {
        return String::new();
    }
    let long = if largest > LONGEST_BAR {
        number.saturating_mul(LONGEST_BAR) / largest
    } else {
        number
    };
    context
        .look
        .glyphs
        .chosen
        .repeat(usize::try_from(long).unwrap_or(0))
}
