//! How a test is drawn: a row for each idea, a column for each question, and below what is asked and what came out.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{State, score, verdict};
use crate::board::Idea;
use crate::method::Test;
use crate::tui::app::Context;
use crate::tui::layers::board::{self, Sheet, View};
use crate::tui::list::{Row, cut, window};
use crate::tui::theme::Role;
use crate::tui::wrap::width;
use crate::tui::{overlay, room};

/// The rows of the test's name, of what is said of all, and of the questions' names.
const HEAD: u16 = 3;
/// A line across, the question, two of what it means, the answers, and what came out.
const DETAIL: u16 = 6;
/// The columns of what came out.
const RESULT: u16 = 9;
/// The columns of an answer, where questions are many and where they are few.
const CELLS: (u16, u16) = (4, 12);
/// So many questions have room for their names.
const FEW: usize = 4;
/// The narrowest column of ideas.
const NARROWEST: u16 = 20;

/// Returns the rows that the ideas have on a screen of this height.
pub fn list_height(screen: u16) -> u16 {
    screen
        .saturating_sub(board::HEAD_HEIGHT + HEAD + DETAIL + 2)
        .max(1)
}

impl State {
    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let buffer = frame.buffer_mut();
        let sheet = Sheet::of(context, &self.board);
        let body = board::draw_head(
            context,
            buffer,
            area,
            (&self.board, &sheet, View::Tests),
            false,
        );
        let Some(test) = context.method.craft.test(self.test.as_str()) else {
            return;
        };
        draw_name(context, buffer, body, test, &sheet);
        let list = room::above(room::below(body, HEAD), DETAIL);
        let ideas = self.ideas(&sheet);
        let cursor = if ideas.is_empty() {
            let empty = context.locale.text("board-empty-tests");
            context.look.put_wrapped(buffer, list, &empty, Role::Normal);
            None
        } else {
            let columns = Columns::of(list.width, test);
            self.draw_questions(context, buffer, room::row(body, 2), test, columns);
            self.draw_rows(context, buffer, list, (test, columns), &ideas, &sheet)
        };
        let detail = room::below(body, HEAD + list.height);
        self.draw_detail(context, buffer, detail, test, &ideas);
        board::draw_keys(context, buffer, area, self.keys(context), false);
        overlay::place_cursor(frame, cursor.or(Some(list.as_position())));
    }

    fn draw_questions(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
        test: &Test,
        columns: Columns,
    ) {
        let look = context.look;
        for (at, question) in test.questions.iter().enumerate() {
            let here = at == self.at.1;
            let name = if columns.named && !question.short.is_empty() {
                question.short.clone()
            } else {
                (at + 1).to_string()
            };
            let sign = if here { look.glyphs.marker } else { " " };
            let place = columns.place(area, at);
            let label = format!("{sign}{name}");
            let role = if here { Role::Title } else { Role::Normal };
            let room = place.width.saturating_sub(1);
            look.line(buffer, room::narrow(place, room), &label, role);
        }
        let order = if self.order.is_some() {
            look.glyphs.down
        } else {
            ""
        };
        let result = format!("{} {order}", context.locale.text("board-outcome"));
        look.line(buffer, columns.result(area), &result, Role::Normal);
    }

    fn draw_rows(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
        (test, columns): (&Test, Columns),
        ideas: &[&Idea],
        sheet: &Sheet<'_>,
    ) -> Option<Position> {
        let look = context.look;
        let at = self.at.0.min(ideas.len() - 1);
        let mut cursor = None;
        let shown = window(at, ideas.len(), usize::from(area.height));
        for (down, row) in shown.enumerate() {
            let (place, idea) = (room::row(area, down), ideas[row]);
            let number = sheet.number(idea.id).unwrap_or_default();
            let label = format!("{number:>3}  {}", idea.text);
            let painter = look.painter((row == at).then_some(row));
            let own = room::narrow(place, columns.idea);
            painter.draw(buffer, own, row..row + 1, |_| Row::new(&label));
            for (question, asked) in test.questions.iter().enumerate() {
                let here = row == at && question == self.at.1;
                let value = score(idea, test, asked);
                let mut shown = match value {
                    Some(value) => verdict::cell(context, asked, value),
                    None => look.glyphs.open.to_owned(),
                };
                if here && !self.typed.is_empty() {
                    shown.clone_from(&self.typed);
                }
                let cell = columns.place(place, question);
                let room = usize::from(cell.width.saturating_sub(2));
                let shown = cut(&shown, room, look.glyphs.cut);
                if here {
                    let shown = format!("[{shown}]");
                    look.line(buffer, cell, &shown, Role::Selected);
                    cursor = Some(Position::new(cell.x + 1, cell.y));
                } else {
                    look.line(buffer, room::beside(cell, 1), &shown, Role::Normal);
                }
            }
            let result = verdict::short(context, test, idea);
            look.line(buffer, columns.result(place), &result, Role::Normal);
        }
        cursor
    }

    fn draw_detail(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
        test: &Test,
        ideas: &[&Idea],
    ) {
        let look = context.look;
        look.rule(buffer, area, area.y);
        let Some(question) = test.questions.get(self.at.1) else {
            return;
        };
        let asked = format!("{}. {}", self.at.1 + 1, question.text);
        look.line(buffer, room::row(area, 1), &asked, Role::Title);
        let help = room::low(room::below(area, 2), 2);
        let taken = look.put_wrapped(buffer, help, &question.help, Role::Normal);
        let scale = verdict::scale(context, question);
        let below = room::row(area, 2 + usize::from(taken));
        look.line(buffer, below, &scale, Role::Normal);
        if let Some(idea) = ideas.get(self.at.0) {
            let said = context.locale.outcome(test, idea);
            let row = room::row(area, 5);
            // What came out matters more than all of the idea's words.
            let room = usize::from(row.width.saturating_sub(width(&said) + 2));
            let name = cut(&idea.text, room, look.glyphs.cut);
            look.line(buffer, row, &format!("{name}: {said}"), Role::Normal);
        }
    }
}

/// Draws what the test is called, and what is said of all the ideas or of the test.
fn draw_name(
    context: &Context<'_>,
    buffer: &mut Buffer,
    area: Rect,
    test: &Test,
    sheet: &Sheet<'_>,
) {
    let (look, locale) = (context.look, context.locale);
    let tests = &context.method.craft.tests;
    let at = tests
        .iter()
        .position(|other| other.id == test.id)
        .unwrap_or(0);
    let arguments = [
        ("name", test.name.as_str().into()),
        ("at", (at + 1).into()),
        ("of", tests.len().into()),
    ];
    let name = locale.say("board-test", &arguments);
    look.line(buffer, area, &name, Role::Title);
    if let Some((said, exceeded)) = locale.share(test, &sheet.ideas) {
        let role = if exceeded {
            Role::Warning
        } else {
            Role::Normal
        };
        look.line(buffer, room::row(area, 1), &said, role);
    } else {
        look.line(buffer, room::row(area, 1), &test.purpose, Role::Normal);
    }
}

/// How wide the columns are.
#[derive(Clone, Copy)]
struct Columns {
    idea: u16,
    cell: u16,
    questions: u16,
    named: bool,
}

impl Columns {
    fn of(width: u16, test: &Test) -> Self {
        let named = test.questions.len() <= FEW;
        let questions = u16::try_from(test.questions.len()).unwrap_or(u16::MAX);
        let wanted = if named { CELLS.1 } else { CELLS.0 };
        let room = width.saturating_sub(RESULT + NARROWEST) / questions.max(1);
        let cell = wanted.min(room.max(CELLS.0));
        let taken = cell.saturating_mul(questions) + RESULT + 1;
        Self {
            idea: width.saturating_sub(taken),
            cell,
            questions,
            named,
        }
    }

    fn place(self, row: Rect, question: usize) -> Rect {
        let at = u16::try_from(question).unwrap_or(u16::MAX);
        let left = self.idea + 1 + at.saturating_mul(self.cell);
        room::narrow(room::beside(row, left), self.cell)
    }

    fn result(self, row: Rect) -> Rect {
        let left = self.idea + 1 + self.questions.saturating_mul(self.cell);
        room::beside(row, left)
    }
}
