//! How needs are drawn: a list with what is selected below it, a matrix, a diagram.

use std::collections::BTreeMap;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{Shape, State};
use crate::costs::Need;
use crate::tui::app::Context;
use crate::tui::layers::table;
use crate::tui::list::{Row, window};
use crate::tui::room;
use crate::tui::theme::Role;
use crate::tui::weighing::{at_right, column, need_in_words, needs};

/// Rows below the list for what is selected.
const DETAILS: u16 = 6;

impl State {
    /// Draws all but the keys, and returns where the cursor belongs.
    pub fn paint(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
    ) -> Option<Position> {
        let (look, locale) = (context.look, context.locale);
        let all = needs(context, &self.service);
        let wishes = all.iter().filter(|need| need.wish).count();
        let arguments = [
            ("needs", (all.len() - wishes).into()),
            ("wishes", wishes.into()),
        ];
        let about = locale.say("costs-needs-count", &arguments);
        look.put_heading(buffer, area, &locale.text("tools-needs"), &about);
        let body = room::above(room::below(room::within(area, 1), 2), 2);
        let list = room::above(body, DETAILS);
        let at = self.at.min(all.len().saturating_sub(1));
        if all.is_empty() {
            let text = table::told(context, "costs-no-needs", "tools-nothing-yet");
            look.put_wrapped(buffer, body, &text, Role::Normal);
            Some(body.as_position())
        } else {
            let cursor = match self.shape {
                Shape::List => draw_list(context, buffer, list, &all, at),
                Shape::Matrix => draw_matrix(context, buffer, list, &all, at),
                Shape::Diagram => draw_diagram(context, buffer, list, &all, at),
            };
            draw_details(context, buffer, room::below(body, list.height), all[at]);
            cursor
        }
    }
}

fn kind(context: &Context<'_>, need: &Need) -> String {
    let key = if need.wish {
        "costs-wish"
    } else {
        "costs-need"
    };
    context.locale.text(key)
}

fn draw_list(
    context: &Context<'_>,
    buffer: &mut Buffer,
    list: Rect,
    all: &[&Need],
    at: usize,
) -> Option<Position> {
    let shown = window(at, all.len(), usize::from(list.height));
    let first = shown.start;
    let lines: Vec<(String, String)> = all[shown.clone()]
        .iter()
        .map(|need| (need_in_words(context, Some(need)), kind(context, need)))
        .collect();
    let glyphs = &context.look.glyphs;
    let painter = context.look.painter(Some(at));
    painter.draw(buffer, list, shown, |at| Row {
        mark: if all[at].wish {
            glyphs.unchosen
        } else {
            glyphs.chosen
        },
        mark_role: Role::Normal,
        label: &lines[at - first].0,
        label_role: Role::Normal,
        detail: &lines[at - first].1,
    })
}

/// Writes everything about one need below the list.
fn draw_details(context: &Context<'_>, buffer: &mut Buffer, area: Rect, need: &Need) {
    let (look, locale) = (context.look, context.locale);
    look.rule(buffer, area, area.y);
    let times = need.volume.map(|times| locale.number(times.normalize()));
    let times = times.unwrap_or_default();
    let said = [
        ("costs-why", need.why.as_str()),
        ("costs-when", &need.when),
        ("costs-times", &times),
        ("costs-fresh", &need.fresh),
        ("costs-owner", &need.owner),
        ("costs-security", &need.security),
    ];
    let said = said.iter().filter(|(_, text)| !text.is_empty());
    let said = said.map(|(key, text)| format!("{}: {text}", locale.text(key)));
    let said: Vec<String> = said.collect();
    let text = if said.is_empty() {
        table::told(context, "costs-nothing-more", "tools-nothing-more")
    } else {
        said.join(" · ")
    };
    look.put_wrapped(buffer, room::below(area, 1), &text, Role::Normal);
}

/// Returns the systems in the order in which they are first named.
fn systems<'n>(all: &[&'n Need]) -> Vec<&'n str> {
    let mut systems: Vec<&str> = Vec::new();
    for need in all {
        for name in [need.from.as_str(), need.to.as_str()] {
            if !systems.contains(&name) {
                systems.push(name);
            }
        }
    }
    systems
}

/// Draws who hands to whom: rows give, columns receive; each cell says how many needs and, in brackets, wishes.
fn draw_matrix(
    context: &Context<'_>,
    buffer: &mut Buffer,
    area: Rect,
    all: &[&Need],
    at: usize,
) -> Option<Position> {
    const WIDEST: usize = 7;
    const NARROWEST: usize = 5;
    let look = context.look;
    let systems = systems(all);
    let name_wide = usize::from(area.width / 3);
    let place = |name: &str| systems.iter().position(|known| *known == name);
    let own = (place(&all[at].from)?, place(&all[at].to)?);
    let room_right = usize::from(area.width).saturating_sub(name_wide + 4);
    let wide = (room_right / systems.len().max(1)).clamp(NARROWEST, WIDEST);
    let columns = window(own.1, systems.len(), room_right / wide);
    let mut head = column(
        context,
        &context.locale.text("costs-from-to"),
        name_wide + 4,
    );
    for to in columns.clone() {
        head += &at_right(context, &(to + 1).to_string(), wide);
    }
    look.line(buffer, area, &head, Role::Title);
    let mut counted: BTreeMap<(usize, usize), (usize, usize)> = BTreeMap::new();
    for need in all {
        let cell = (place(&need.from)?, place(&need.to)?);
        let count = counted.entry(cell).or_default();
        if need.wish {
            count.1 += 1;
        } else {
            count.0 += 1;
        }
    }
    let height = usize::from(area.height.saturating_sub(1));
    let shown = window(own.0, systems.len(), height);
    let first = shown.start;
    let mut cursor = None;
    for from in shown {
        let row = room::row(area, 1 + from - first);
        let label = format!("{:>2}  {}", from + 1, systems[from]);
        look.line(
            buffer,
            row,
            &column(context, &label, name_wide + 4),
            Role::Normal,
        );
        for to in columns.clone() {
            let text = match counted.get(&(from, to)) {
                None if from == to => String::new(),
                None => look.glyphs.open.to_owned(),
                Some((0, wishes)) => format!("({wishes})"),
                Some((needs, 0)) => needs.to_string(),
                Some((needs, wishes)) => format!("{needs} ({wishes})"),
            };
            let left = name_wide + 4 + (to - columns.start) * wide;
            let left = u16::try_from(left).unwrap_or(u16::MAX);
            let narrow = u16::try_from(wide).unwrap_or(u16::MAX);
            let cell = room::narrow(room::beside(row, left), narrow);
            let is_own = (from, to) == own;
            let role = if is_own { Role::Selected } else { Role::Normal };
            look.line(buffer, cell, &at_right(context, &text, wide), role);
            if is_own {
                cursor = Some(cell.as_position());
            }
        }
    }
    cursor
}

/// Draws the system that exchanges most in the middle, what it receives to the left and what it gives to the right;
/// what passes it by stands below.
fn draw_diagram(
    context: &Context<'_>,
    buffer: &mut Buffer,
    area: Rect,
    all: &[&Need],
    at: usize,
) -> Option<Position> {
    let look = context.look;
    let systems = systems(all);
    let touches = |name: &str| {
        let touching = all
            .iter()
            .filter(|need| need.from == name || need.to == name);
        touching.count()
    };
    let hub = *systems.iter().rev().max_by_key(|name| touches(name))?;
    let (third, arrow) = (area.width / 3, look.glyphs.right);
    let (mut left, mut right, mut by) = (Vec::new(), Vec::new(), Vec::new());
    for (place, need) in all.iter().enumerate() {
        if need.to == hub {
            left.push((place, format!("{}: {}", need.from, need.what)));
        } else if need.from == hub {
            right.push((place, format!("{}: {}", need.to, need.what)));
        } else {
            by.push((place, need_in_words(context, Some(need))));
        }
    }
    let middle = Rect::new(area.x + third, area.y, third, area.height);
    let rows = u16::try_from(left.len().max(right.len()).max(1)).unwrap_or(u16::MAX);
    let frame = room::low(middle, rows.saturating_add(2));
    let across = usize::from(frame.width.saturating_sub(2));
    let glyphs = &look.glyphs;
    let across = glyphs.horizontal.repeat(across);
    let top = format!("{}{across}{}", glyphs.top_left, glyphs.top_right);
    let foot = format!("{}{across}{}", glyphs.bottom_left, glyphs.bottom_right);
    look.line(buffer, frame, &top, Role::Border);
    look.line(buffer, room::foot(frame), &foot, Role::Border);
    let inner = room::above(room::below(frame, 1), 1);
    look.post(buffer, inner.x, inner);
    look.post(buffer, inner.right().saturating_sub(1), inner);
    look.line(buffer, room::within(inner, 2), hub, Role::Title);
    let mut cursor = None;
    let mut write = |row: Rect, place: usize, text: &str| {
        let role = if place == at {
            Role::Selected
        } else {
            Role::Normal
        };
        look.line(buffer, row, text, role);
        if place == at {
            cursor = Some(row.as_position());
        }
    };
    let wide = usize::from(third.saturating_sub(2));
    for (number, (place, text)) in left.iter().enumerate() {
        let row = room::narrow(room::row(area, number + 1), third);
        write(
            row,
            *place,
            &format!("{} {arrow}", column(context, text, wide)),
        );
    }
    for (number, (place, text)) in right.iter().enumerate() {
        let row = room::beside(room::row(area, number + 1), third * 2);
        write(row, *place, &format!("{arrow} {text}"));
    }
    for (number, (place, text)) in by.iter().enumerate() {
        let row = room::row(room::below(area, rows.saturating_add(2)), number);
        write(row, *place, text);
    }
    cursor
}
