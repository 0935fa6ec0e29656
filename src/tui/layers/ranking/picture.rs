//! How the weighing looks: a table that scrolls sideways, and below it what would turn the order.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{State, ranking};
use crate::board::{Ranking, Turn};
use crate::method::{Criterion, ServiceId};
use crate::tui::app::Context;
use crate::tui::list::window;
use crate::tui::theme::Role;
use crate::tui::timing;
use crate::tui::wrap::width;
use crate::tui::{footer, overlay, room};

/// The columns of place, name, and total.
const PLACE: u16 = 4;
const NAME: u16 = 22;
const TOTAL: u16 = 8;
/// The narrowest and the widest column of a criterion, and how wide it is where not all have room.
const CELL: (u16, u16) = (8, 16);
const NARROW: u16 = 10;
/// The rows above the services and below them.
const HEAD: u16 = 4;
const FOOT: u16 = 8;

/// Returns how many services show at once.
pub(super) fn height(rows: u16) -> usize {
    usize::from(rows.saturating_sub(HEAD + FOOT).max(1))
}

/// What is drawn, worked out once for a frame.
struct Sheet<'c> {
    context: &'c Context<'c>,
    ranking: Ranking,
    criteria: &'c [Criterion],
    rows: Vec<ServiceId>,
    /// The row one stands on.
    at: usize,
}

impl State {
    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let (look, locale, buffer) = (context.look, context.locale, frame.buffer_mut());
        let title = locale.text("ranking-title");
        let about = context.desk.map(|desk| desk.session.state.title.as_str());
        let heading = timing::draw_header(context, buffer, area);
        look.put_heading(buffer, heading, &title, about.unwrap_or_default());
        let rows = self.rows(context);
        let sheet = Sheet {
            context,
            at: self.row(&rows),
            ranking: ranking(context),
            criteria: &context.method.craft.criteria,
            rows,
        };
        let body = room::above(room::below(room::within(area, 1), 2), 2);
        let cell = self.draw_table(&sheet, buffer, body);
        let rows = u16::try_from(sheet.rows.len().min(height(area.height))).unwrap_or(0);
        let below = room::below(body, rows + 3);
        self.draw_below(&sheet, buffer, room::within(below, 1));
        footer::draw_last(context, buffer, area, &self.keys(context));
        overlay::place_cursor(frame, Some(cell.as_position()));
    }

    /// Draws the table, and returns the cell that is selected.
    fn draw_table(&self, sheet: &Sheet<'_>, buffer: &mut Buffer, body: Rect) -> Rect {
        let (look, locale) = (sheet.context.look, sheet.context.locale);
        let cells = room::beside(body, PLACE + NAME);
        let cells = Rect {
            width: cells.width.saturating_sub(TOTAL),
            ..cells
        };
        let widest = sheet
            .criteria
            .iter()
            .map(|criterion| width(label(criterion)) + 2)
            .max();
        let wide = widest.unwrap_or(CELL.0).clamp(CELL.0, CELL.1);
        let all = usize::from(wide).saturating_mul(sheet.criteria.len());
        let wide = if all > usize::from(cells.width) {
            let criteria = u16::try_from(sheet.criteria.len()).unwrap_or(u16::MAX);
            wide.min((cells.width / criteria.max(1)).max(NARROW))
        } else {
            wide
        };
        let fit = usize::from((cells.width / wide).max(1));
        let shown = window(self.column, sheet.criteria.len(), fit);
        let cell = |row: u16, at: usize| {
            let x = u16::try_from(at - shown.start)
                .unwrap_or(0)
                .saturating_mul(wide);
            room::narrow(room::beside(room::row(cells, row.into()), x), wide - 1)
        };
        let total = |row: u16| Rect {
            x: body.right().saturating_sub(TOTAL),
            width: TOTAL.min(body.width),
            ..room::row(body, row.into())
        };
        let name =
            |row: u16| room::narrow(room::beside(room::row(body, row.into()), PLACE), NAME - 1);
        look.line(
            buffer,
            name(0),
            &locale.text("ranking-service"),
            Role::Header,
        );
        look.put_right(
            buffer,
            total(0),
            body.y,
            &locale.text("ranking-total"),
            Role::Header,
        );
        for at in shown.clone() {
            let place = cell(0, at);
            look.put_right(
                buffer,
                place,
                place.y,
                label(&sheet.criteria[at]),
                Role::Header,
            );
        }
        // There are more criteria than have room.
        let glyphs = &look.glyphs;
        if shown.start > 0 {
            look.line(
                buffer,
                room::beside(room::row(cells, 0), 0),
                glyphs.left,
                Role::Marker,
            );
        }
        if shown.end < sheet.criteria.len() {
            let edge = Rect {
                x: total(0).x,
                ..total(0)
            };
            look.line(buffer, edge, glyphs.right, Role::Marker);
        }
        let mut selected = cell(1, self.column.clamp(shown.start, shown.end.max(1) - 1));
        let mut draw = |row: u16, at: usize, text: &str, here: bool| {
            let place = cell(row, at);
            let role = if here { Role::Selected } else { Role::Normal };
            look.put_right(buffer, place, place.y, text, role);
            if here {
                let x = place.right().saturating_sub(width(text).max(1));
                selected = Rect { x, ..place };
            }
        };
        for at in shown.clone() {
            let weight = sheet
                .ranking
                .weights
                .get(at)
                .map(|(_, weight)| weight.to_string());
            draw(
                1,
                at,
                &weight.unwrap_or_default(),
                sheet.at == 0 && at == self.column,
            );
        }
        let at = sheet.at.saturating_sub(1);
        let room_for = usize::from(body.height.saturating_sub(FOOT - 2));
        let services = window(
            at,
            sheet.rows.len(),
            room_for.min(height(sheet.context.size.1)),
        );
        for (line, row) in services.clone().enumerate() {
            let y = u16::try_from(line).unwrap_or(0) + 2;
            for at in shown.clone() {
                let here = sheet.at == row + 1 && at == self.column;
                let score = sheet.score(row, at);
                let text = score.map_or_else(|| glyphs.open.to_owned(), |score| score.to_string());
                draw(y, at, &text, here);
            }
        }
        let role = |row: usize| {
            if sheet.at == row {
                Role::Title
            } else {
                Role::Normal
            }
        };
        look.line(buffer, name(1), &locale.text("ranking-weight"), role(0));
        if sheet.at == 0 {
            look.line(buffer, room::row(body, 1), glyphs.marker, Role::Marker);
        }
        for (line, row) in services.enumerate() {
            let y = u16::try_from(line).unwrap_or(0) + 2;
            sheet.draw_service(buffer, body, (y, row), role(row + 1));
            look.line(
                buffer,
                name(y),
                &sheet.name(&sheet.rows[row]),
                role(row + 1),
            );
            if let Some(ranked) = sheet.ranked(row) {
                let text = ranked.total.to_string();
                look.put_right(buffer, total(y), total(y).y, &text, role(row + 1));
            }
        }
        selected
    }

    /// Says what the selected criterion means, and what would turn the order.
    fn draw_below(&self, sheet: &Sheet<'_>, buffer: &mut Buffer, place: Rect) {
        let (look, locale) = (sheet.context.look, sheet.context.locale);
        let mut taken = 0;
        let mut put = |text: &str, role| {
            let place = room::below(place, taken);
            taken += look.put_wrapped(buffer, place, text, role);
        };
        if sheet.rows.is_empty() {
            put(&locale.text("ranking-no-services"), Role::Normal);
            return;
        }
        if let Some(criterion) = sheet.criteria.get(self.column) {
            put(&criterion.name, Role::Header);
            put(&criterion.help, Role::Normal);
        }
        put(&sheet.leads(), Role::Title);
        let turns = sheet.ranking.turns.iter();
        let mut own_first: Vec<_> = turns.enumerate().collect();
        own_first.sort_by_key(|(at, _)| *at != self.column);
        if sheet.ranking.first().next().is_some() && sheet.ranking.services.len() > 1 {
            for (at, (_, turn)) in own_first {
                if turn.is_some() || at == self.column {
                    put(&sheet.turn(at, turn.as_ref()), Role::Normal);
                }
            }
        }
        let lacking = sheet.lacking();
        if !lacking.is_empty() {
            put(&lacking, Role::Warning);
        }
    }
}

impl Sheet<'_> {
    fn ranked(&self, row: usize) -> Option<&crate::board::Ranked> {
        let mut services = self.ranking.services.iter();
        services.find(|ranked| ranked.service == self.rows[row])
    }

    fn score(&self, row: usize, at: usize) -> Option<u32> {
        let scores = &self.context.desk?.session.state.weighing.scores;
        scores
            .get(&self.rows[row])?
            .get(&self.criteria[at].id)
            .copied()
    }

    fn name(&self, service: &ServiceId) -> String {
        let session = self.context.desk.map(|desk| &desk.session);
        let service = session.and_then(|session| session.service(service.as_str()));
        service
            .map(|service| service.name.clone())
            .unwrap_or_default()
    }

    /// Says who comes first.
    fn leads(&self) -> String {
        let session = self.context.desk.map(|desk| &desk.session);
        let said = session.map(|session| self.context.locale.leads(session, &self.ranking));
        said.unwrap_or_default()
    }

    /// Says at which weight of a criterion another comes first.
    fn turn(&self, at: usize, turn: Option<&Turn>) -> String {
        let weight = self.ranking.weights.get(at);
        let weight = weight.map_or(0, |(_, weight)| *weight);
        let session = self.context.desk.map(|desk| &desk.session);
        let locale = self.context.locale;
        let said = session.map(|session| locale.turn(session, &self.criteria[at], weight, turn));
        said.unwrap_or_default()
    }

    /// Says which services lack scores.
    fn lacking(&self) -> String {
        let session = self.context.desk.map(|desk| &desk.session);
        let said = session.map(|session| self.context.locale.lacking(session, &self.ranking));
        said.unwrap_or_default()
    }

    /// Draws the place of a service.
    fn draw_service(&self, buffer: &mut Buffer, body: Rect, (y, row): (u16, usize), role: Role) {
        let look = self.context.look;
        let place = self.ranked(row).and_then(|ranked| ranked.place);
        let text = place.map_or_else(
            || look.glyphs.closed.to_owned(),
            |place| format!("{place}."),
        );
        let line = room::row(body, y.into());
        if role == Role::Title {
            look.line(buffer, line, look.glyphs.marker, Role::Marker);
        }
        look.line(
            buffer,
            room::narrow(room::beside(line, 1), PLACE - 1),
            &text,
            role,
        );
    }
}

/// Returns the name of a criterion where there is little room.
fn label(criterion: &Criterion) -> &str {
    if criterion.short.is_empty() {
        &criterion.name
    } else {
        &criterion.short
    }
}
