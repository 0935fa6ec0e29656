//! How the matrix is drawn: rows, roles and letters, and below them where one stands and what is wrong.

use std::ops::Range;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::State;
use super::sheet::{Sheet, about, has_services, service_name};
use crate::plan::{Duty, Fault, Letter};
use crate::tui::app::Context;
use crate::tui::list::{Row, cut, window};
use crate::tui::theme::Role;
use crate::tui::{footer, overlay, room};

/// A rule, two rows of text, one about the role, and three of what is wrong.
const DETAIL: u16 = 7;
const FAULTS: u16 = 3;
/// The row with the names of the roles.
const HEAD: u16 = 1;
/// The columns of a role, with the space after its name.
const CELL: u16 = 10;
/// How much of a row's text names it among what is wrong.
const NAME: usize = 30;

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
        let (look, locale) = (context.look, context.locale);
        let sheet = self.sheet(context);
        let told = self.summary(&sheet, context);
        look.put_heading(buffer, area, &locale.text("tools-duties"), &told);
        let (list, detail) = parts(area);
        let at = self.at.min(sheet.rows.len().saturating_sub(1));
        let mut cursor = if sheet.rows.is_empty() {
            let place = room::within(room::below(list, HEAD), 1);
            let writes = context.desk.is_some_and(|desk| desk.may_write);
            let key = if writes {
                "duties-empty"
            } else {
                "duties-empty-read"
            };
            look.put_wrapped(buffer, place, &locale.text(key), Role::Normal);
            Some(place.as_position())
        } else {
            self.draw_rows(context, buffer, list, (&sheet, at))
        };
        if let Some(writer) = &self.writer {
            cursor = writer.draw(context, buffer, detail).or(cursor);
        } else if let Some(row) = sheet.rows.get(at) {
            self.draw_detail(context, buffer, detail, (&sheet, row));
        }
        cursor
    }

    /// Says how many rows there are, whose they are, and how much is wrong.
    fn summary(&self, sheet: &Sheet<'_>, context: &Context<'_>) -> String {
        let locale = context.locale;
        let mut said = Vec::new();
        if let Some(service) = self.service.as_ref().filter(|_| self.narrowed) {
            said.push(service_name(service, context));
        }
        if !sheet.rows.is_empty() {
            let count = [("count", sheet.rows.len().into())];
            said.push(locale.say("duties-count", &count));
            let count = [("count", sheet.faults.len().into())];
            said.push(locale.say("duties-count-faults", &count));
        }
        said.join(", ")
    }

    fn draw_rows(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
        (sheet, at): (&Sheet<'_>, usize),
    ) -> Option<Position> {
        let look = context.look;
        let (left, right) = halves(area);
        let column = self.column.min(sheet.roles.len().saturating_sub(1));
        let columns = window(column, sheet.roles.len(), usize::from(right.width / CELL));
        let what = context.locale.text("duties-column-text");
        look.line(buffer, room::beside(left, 4), &what, Role::Header);
        draw_roles(context, buffer, (left, right), (sheet, &columns, column));
        let (left, right) = (room::below(left, HEAD), room::below(right, HEAD));
        let shown = window(at, sheet.rows.len(), usize::from(left.height));
        let mut cursor = None;
        for (down, row) in sheet.rows[shown.clone()].iter().enumerate() {
            let line = room::row(right, down);
            for (across, role) in columns.clone().zip(sheet.roles[columns.clone()].iter()) {
                let cell = cell(line, across - columns.start);
                let letters = row.letters.get(role).into_iter().flatten();
                let letters: Vec<&str> = letters.map(|letter| sign(*letter)).collect();
                let here = shown.start + down == at && across == column;
                let role = match (here, letters.is_empty()) {
                    (true, _) => Role::Selected,
                    (_, true) => Role::Dim,
                    _ => Role::Normal,
                };
                let text = if letters.is_empty() {
                    look.glyphs.open.to_owned()
                } else {
                    letters.join(" ")
                };
                look.line(buffer, cell, &text, role);
                if here {
                    cursor = Some(cell.as_position());
                }
            }
        }
        let painter = look.painter(Some(at));
        let label = painter.draw(buffer, left, shown, |at| {
            let row = sheet.rows[at];
            let faulty = sheet.is_faulty(row.id);
            Row {
                mark: if faulty { look.glyphs.alert } else { " " },
                mark_role: Role::Warning,
                ..Row::new(&row.text)
            }
        });
        cursor.or(label)
    }

    fn draw_detail(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
        (sheet, row): (&Sheet<'_>, &Duty),
    ) {
        let (look, locale) = (context.look, context.locale);
        look.rule(buffer, area, area.y);
        let inner = room::within(room::below(area, 1), 1);
        let service = row.service.as_ref().filter(|_| has_services(context));
        let text = match service {
            Some(service) => locale.with_more(&row.text, &service_name(service, context)),
            None => row.text.clone(),
        };
        look.put_cut(buffer, room::low(inner, 2), &text, Role::Normal);
        let column = self.column.min(sheet.roles.len().saturating_sub(1));
        let about_role = match sheet.roles.get(column) {
            Some(role) => {
                let letters = row.letters.get(role).into_iter().flatten();
                let words: Vec<String> = letters
                    .map(|letter| locale.with_more(&locale.text(word(*letter)), sign(*letter)))
                    .collect();
                let words = if words.is_empty() {
                    locale.text("duties-no-letter")
                } else {
                    locale.listed(&words)
                };
                let arguments = [
                    ("role", locale.role(context.method, role.as_str()).into()),
                    ("number", (column + 1).into()),
                    ("of", sheet.roles.len().into()),
                    ("letters", words.into()),
                ];
                locale.say("duties-cell", &arguments)
            }
            None => locale.text("duties-no-roles"),
        };
        look.line(buffer, room::row(inner, 2), &about_role, Role::Title);
        let place = room::low(room::below(inner, 3), FAULTS);
        draw_faults(context, buffer, place, (sheet, row));
    }
}

/// Writes the names of the roles above their columns, and at the sides that there are more.
fn draw_roles(
    context: &Context<'_>,
    buffer: &mut Buffer,
    (left, right): (Rect, Rect),
    (sheet, columns, column): (&Sheet<'_>, &Range<usize>, usize),
) {
    let look = context.look;
    for across in columns.clone() {
        let name = context
            .locale
            .role(context.method, sheet.roles[across].as_str());
        let place = cell(room::row(right, 0), across - columns.start);
        let role = if across == column {
            Role::Title
        } else {
            Role::Header
        };
        look.line(buffer, room::narrow(place, CELL - 1), &name, role);
    }
    if columns.start > 0 {
        look.put_right(buffer, left, left.y, look.glyphs.left, Role::Header);
    }
    if columns.end < sheet.roles.len() {
        let end = room::beside(room::row(right, 0), right.width.saturating_sub(1));
        look.line(buffer, end, look.glyphs.right, Role::Header);
    }
}

/// Says what is wrong: with the selected row, with the roles, and with the other rows, as far as there is room.
fn draw_faults(
    context: &Context<'_>,
    buffer: &mut Buffer,
    area: Rect,
    (sheet, row): (&Sheet<'_>, &Duty),
) {
    let (look, locale) = (context.look, context.locale);
    if sheet.faults.is_empty() {
        let said = format!("{} {}", look.glyphs.done, locale.text("duties-no-faults"));
        look.line(buffer, area, &said, Role::Done);
        return;
    }
    let mut faults: Vec<&Fault> = sheet.faults.iter().collect();
    faults.sort_by_key(|fault| match about(fault) {
        Some(id) if id == row.id => 0,
        None => 1,
        Some(_) => 2,
    });
    let lines = usize::from(area.height);
    let told = if faults.len() > lines {
        lines.saturating_sub(1)
    } else {
        faults.len()
    };
    for (down, fault) in faults[..told].iter().enumerate() {
        let said = said(fault, (sheet, row), context);
        let said = format!("{} {said}", look.glyphs.alert);
        look.line(buffer, room::row(area, down), &said, Role::Warning);
    }
    let left = faults.len() - told;
    if left > 0 {
        let more = locale.say("duties-more-faults", &[("count", left.into())]);
        look.line(buffer, room::row(area, told), &more, Role::Normal);
    }
}

/// Says what is wrong, with the name of the row where one does not stand on it.
fn said(fault: &Fault, (sheet, row): (&Sheet<'_>, &Duty), context: &Context<'_>) -> String {
    let locale = context.locale;
    let name = |role: &crate::method::RoleId| locale.role(context.method, role.as_str());
    let sentence = match fault {
        Fault::NobodyAccountable(_) => locale.text("duties-nobody-accountable"),
        Fault::SeveralAccountable(_, roles) => {
            let names: Vec<String> = roles.iter().map(name).collect();
            let names = [("roles", locale.listed(&names).into())];
            locale.say("duties-several-accountable", &names)
        }
        Fault::NobodyResponsible(_) => locale.text("duties-nobody-responsible"),
        Fault::Overloaded { role, rows, of } => {
            let arguments = [
                ("role", name(role).into()),
                ("rows", (*rows).into()),
                ("of", (*of).into()),
            ];
            locale.say("duties-overloaded", &arguments)
        }
    };
    let other = about(fault).filter(|id| *id != row.id);
    let other = other.and_then(|id| sheet.rows.iter().find(|row| row.id == id));
    match other {
        Some(other) => {
            let name = cut(&other.text, NAME, context.look.glyphs.cut);
            let name = locale.quoted(&name);
            let arguments = [("row", name.into()), ("fault", sentence.into())];
            locale.say("duties-fault-of", &arguments)
        }
        None => sentence,
    }
}

/// Returns the letter by which the matrix is known, the same in every language.
fn sign(letter: Letter) -> &'static str {
    match letter {
        Letter::Responsible => "R",
        Letter::Accountable => "A",
        Letter::Consulted => "C",
        Letter::Informed => "I",
    }
}

/// Returns the key of what a letter means.
fn word(letter: Letter) -> &'static str {
    match letter {
        Letter::Responsible => "duties-do-responsible",
        Letter::Accountable => "duties-do-accountable",
        Letter::Consulted => "duties-do-consulted",
        Letter::Informed => "duties-do-informed",
    }
}

/// Returns how many rows show at once.
pub fn list_height(context: &Context<'_>) -> usize {
    let area = Rect::new(0, 0, context.size.0, context.size.1);
    usize::from(room::below(parts(area).0, HEAD).height)
}

/// Returns where the rows stand, and what is said or written below them.
fn parts(area: Rect) -> (Rect, Rect) {
    let body = room::above(room::below(area, 1), 2);
    let list = room::above(body, DETAIL);
    (list, room::below(body, list.height))
}

/// Returns where the texts stand, and the letters beside them.
fn halves(area: Rect) -> (Rect, Rect) {
    let wide = area.width * 35 / 100;
    let left = room::narrow(room::beside(area, 1), wide.saturating_sub(2));
    (left, room::beside(area, wide))
}

/// Returns the cell of a line that stands so many roles from the left.
fn cell(line: Rect, across: usize) -> Rect {
    let across = u16::try_from(across).unwrap_or(u16::MAX);
    room::narrow(room::beside(line, across.saturating_mul(CELL)), CELL)
}
