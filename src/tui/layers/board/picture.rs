//! How a board is drawn: the line to write in with the ideas below it, or the groups.

use std::collections::HashMap;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use uuid::Uuid;

use super::head::{self, View};
use super::{Sheet, State, becoming};
use crate::board::Idea;
use crate::session::Became;
use crate::tui::app::Context;
use crate::tui::list::{Row, window};
use crate::tui::theme::Role;
use crate::tui::wrap::width;
use crate::tui::{completion, overlay, room};

/// The rows of the line to write in and of what is said about it.
const LINE: u16 = 2;
/// A line across, and two rows about the selected idea.
const DETAIL: u16 = 3;

/// Returns the rows that the ideas have on a screen of this height.
pub fn list_height(screen: u16) -> u16 {
    columns_height(screen).saturating_sub(LINE)
}

/// Returns the rows that the groups have on a screen of this height.
pub fn columns_height(screen: u16) -> u16 {
    screen.saturating_sub(head::HEIGHT + DETAIL + 2).max(2)
}

/// What became of ideas.
type Fates = HashMap<Uuid, Vec<Became>>;

impl State {
    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let buffer = frame.buffer_mut();
        let sheet = Sheet::of(context, &self.board);
        let state = context.desk.map(|desk| &desk.session.state);
        let became = state
            .map(crate::session::State::all_became)
            .unwrap_or_default();
        let body = head::draw(
            context,
            buffer,
            area,
            (&self.board, &sheet, self.view),
            self.writes(),
        );
        let above = if self.view == View::Groups { 0 } else { LINE };
        let list = room::above(room::below(body, above), DETAIL);
        let mut cursor = None;
        if above > 0 {
            let line = self.draw_line(context, buffer, room::low(body, above));
            cursor = line.filter(|_| self.writing);
        }
        let chosen = if sheet.ideas.is_empty() {
            let text = context.locale.text("board-empty");
            context.look.put_wrapped(buffer, list, &text, Role::Normal);
            None
        } else if self.view == View::Groups {
            self.draw_columns(context, buffer, list, &sheet)
        } else {
            self.draw_list(context, buffer, list, (&sheet, &became))
        };
        cursor = cursor.or(chosen);
        let detail = room::below(body, above + list.height);
        let asked = self.draw_detail(context, buffer, detail, (&sheet, &became));
        head::draw_keys(context, buffer, area, self.keys(context), self.writes());
        overlay::place_cursor(frame, asked.or(cursor).or(Some(list.as_position())));
    }

    /// Draws the line to write in, and returns where the cursor belongs.
    fn draw_line(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
    ) -> Option<Position> {
        let locale = context.locale;
        let named = Sheet::of(context, &self.board).board.named;
        let label = if named && !self.by.is_empty() {
            locale.say("board-idea-of", &[("name", self.by.as_str().into())])
        } else {
            locale.text("board-new-idea")
        };
        let role = if self.writing {
            Role::Title
        } else {
            Role::Normal
        };
        let row = room::low(area, 1);
        context.look.line(buffer, row, &label, role);
        let line = room::beside(row, width(&label) + 2);
        let cursor = self.writer.draw(buffer, line);
        let hint = match self.writer.mentioned(context) {
            Some(name) => format!("{} {name}", context.look.glyphs.right),
            None if self.writer.is_empty() => locale.text("board-marks"),
            None => String::new(),
        };
        let below = room::beside(room::row(area, 1), width(&label) + 2);
        context.look.line(buffer, below, &hint, Role::Dim);
        cursor
    }

    fn draw_list(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
        (sheet, became): (&Sheet<'_>, &Fates),
    ) -> Option<Position> {
        let glyphs = &context.look.glyphs;
        // While one writes, the newest show.
        let at = if self.writing {
            sheet.ideas.len() - 1
        } else {
            self.at.min(sheet.ideas.len() - 1)
        };
        let rows = window(at, sheet.ideas.len(), usize::from(area.height));
        let first = rows.start;
        let lines: Vec<(String, String, &str)> = rows
            .clone()
            .map(|at| {
                let idea = sheet.ideas[at];
                let label = format!("{:>3}  {}", at + 1, idea.text);
                let mark = match self.chosen.contains(&idea.id) {
                    true => glyphs.chosen,
                    false if became.contains_key(&idea.id) => glyphs.done,
                    false => " ",
                };
                (label, marks(idea, sheet), mark)
            })
            .collect();
        let painter = context.look.painter((!self.writing).then_some(at));
        painter.draw(buffer, area, rows, |at| Row {
            mark: lines[at - first].2,
            mark_role: Role::Done,
            detail: &lines[at - first].1,
            ..Row::new(&lines[at - first].0)
        })
    }

    /// Draws what is asked, or what there is to say of the selected idea; returns where the cursor belongs.
    fn draw_detail(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
        (sheet, became): (&Sheet<'_>, &Fates),
    ) -> Option<Position> {
        let (look, locale) = (context.look, context.locale);
        let text = room::below(area, 1);
        if let Some(asked) = &self.asked {
            look.rule(buffer, area, area.y);
            let label = locale.text(asked.label());
            look.line(buffer, text, &label, Role::Title);
            let row = room::beside(room::low(text, 1), width(&label) + 2);
            let cursor = asked.field.draw(buffer, row);
            let person = asked.is_person();
            let offered = person.then(|| completion::name(&asked.field, context));
            if let Some(offered) = offered.flatten() {
                completion::draw(context, buffer, row, &asked.field, &offered);
            }
            return cursor;
        }
        let idea = self.selected(sheet)?;
        look.rule(buffer, area, area.y);
        let became = became.get(&idea.id).into_iter().flatten();
        let became: Vec<String> = became
            .map(|what| becoming::in_words(context, what))
            .collect();
        let said = if became.is_empty() {
            idea.text.clone()
        } else {
            let became = ("became", locale.listed(&became).into());
            locale.say(
                "board-idea-became",
                &[("text", (&idea.text).into()), became],
            )
        };
        look.put_cut(buffer, text, &said, Role::Normal);
        None
    }
}

/// Returns what stands beside an idea: its marks, its group, and whose it is.
fn marks(idea: &Idea, sheet: &Sheet<'_>) -> String {
    let tags = idea.tags.iter().map(|tag| format!("#{tag}"));
    let people = idea.people.iter().map(|person| format!("@{person}"));
    let group = sheet
        .groups
        .iter()
        .find(|group| Some(group.id) == idea.group);
    let group = group.map(|group| group.name.clone());
    // A board that has gone without names again shows none of those it knew.
    let named = sheet.board.named && !idea.by.is_empty();
    let by = named.then(|| idea.by.clone());
    let all: Vec<String> = tags.chain(people).chain(group).chain(by).collect();
    all.join("  ")
}
