//! The list of sessions as it is drawn, beside what is known of the selected one.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use unicode_width::UnicodeWidthStr;

use super::{AROUND, State, detail};
use crate::store::{Listing, Summary};
use crate::tui::app::{self, Context};
use crate::tui::layers::KeyLine;
use crate::tui::list::{Row, window};
use crate::tui::theme::Role;
use crate::tui::{footer, overlay, room};

/// A list as wide as this has room for the organisation.
const WITH_ORGANISATION: u16 = 56;
/// The room between two columns.
const GAP: u16 = 2;

impl State {
    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let buffer = frame.buffer_mut();
        let name = context.locale.text("home-name");
        let purpose = context.locale.text("home-purpose");
        context.look.put_heading(buffer, area, &name, &purpose);
        let body = room::low(room::below(area, GAP), area.height.saturating_sub(AROUND));
        let cursor = self.draw_body(context, buffer, body);
        let mut keys = self.keys(context);
        let help = |binding: &&_| is_help(binding);
        keys.extend(app::BINDINGS.iter().filter(help).map(KeyLine::of));
        footer::draw_last(context, buffer, area, &keys);
        overlay::place_cursor(frame, cursor);
    }

    fn draw_body(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        body: Rect,
    ) -> Option<Position> {
        let listing = self.listing.as_ref()?;
        if listing.sessions.is_empty() {
            detail::welcome(context, buffer, body, listing, &self.folder);
            return Some(Position::new(body.x, body.y));
        }
        let left = room::narrow(body, body.width * 11 / 20);
        let right = room::beside(body, left.width + GAP);
        if let Some(session) = self.selected() {
            let right = room::narrow(right, right.width.saturating_sub(1));
            detail::draw(context, buffer, right, session, listing);
        }
        let in_field = self.draw_heading(context, buffer, room::low(left, 1));
        let on_row = self.draw_list(context, buffer, room::below(left, 1), listing);
        in_field.or(on_row)
    }

    /// Draws the heading of the list, or the search.
    fn draw_heading(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
    ) -> Option<Position> {
        let (look, locale) = (context.look, context.locale);
        let area = room::beside(area, GAP);
        let Some(field) = &self.search else {
            look.line(buffer, area, &locale.text("home-sessions"), Role::Header);
            return None;
        };
        let used = look.line(buffer, area, &locale.text("home-search"), Role::Key);
        field.draw(buffer, room::beside(area, used + 1))
    }

    /// Draws the rows in the window, and returns where the cursor belongs.
    fn draw_list(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
        listing: &Listing,
    ) -> Option<Position> {
        let look = context.look;
        if self.hits.is_empty() {
            let text = context.locale.text("home-nothing-found");
            look.line(buffer, room::beside(area, GAP), &text, Role::Dim);
            return None;
        }
        let shown = window(self.at, self.hits.len(), usize::from(area.height));
        let session = |at: usize| &listing.sessions[self.hits[at].index];
        let days: Vec<String> = shown.clone().map(|at| ago(context, session(at))).collect();
        let columns = Columns::of(area, &days);
        let indent = if any_marks(listing) { 4 } else { 2 };
        let painter = look.painter(Some(self.at));
        let cursor = painter.draw(buffer, columns.names, shown.clone(), |at| {
            row(context, session(at), listing)
        });
        for ((at, days), down) in shown.zip(&days).zip(0..) {
            let label = room::beside(room::below(columns.names, down), indent);
            let places: &[usize] = match self.search {
                Some(_) => &self.hits[at].places,
                None => &[],
            };
            look.mark_letters(buffer, label, &session(at).title, places);
            let organisation = room::below(columns.organisations, down);
            look.line(buffer, organisation, &session(at).organisation, Role::Dim);
            look.put_right(buffer, area, area.y + down, days, Role::Dim);
        }
        cursor
    }
}

/// Where the columns of the list stand; the days are at the right edge.
struct Columns {
    names: Rect,
    organisations: Rect,
}

impl Columns {
    fn of(area: Rect, days: &[String]) -> Self {
        let days = days.iter().map(|text| text.width()).max().unwrap_or(0);
        let days = u16::try_from(days).unwrap_or(0) + GAP;
        let rest = room::narrow(area, area.width.saturating_sub(days));
        let share = if area.width >= WITH_ORGANISATION {
            rest.width * 2 / 5
        } else {
            0
        };
        let names = room::narrow(rest, rest.width - share);
        let organisations = room::beside(rest, names.width + GAP);
        Self {
            names,
            organisations,
        }
    }
}

fn is_help(binding: &crate::tui::keys::Binding<app::Command>) -> bool {
    binding.command == app::Command::Help
}

fn ago(context: &Context<'_>, session: &Summary) -> String {
    let day = session.worked.to_zoned(context.zone.clone()).date();
    context.locale.ago(day, context.today)
}

/// Says whether some session bears a mark, so that all labels stand below each other.
fn any_marks(listing: &Listing) -> bool {
    listing.sessions.iter().any(|session| session.damaged)
}

fn row<'a>(context: &Context<'a>, session: &'a Summary, listing: &Listing) -> Row<'a> {
    let mark = match session.damaged {
        true => context.look.glyphs.alert,
        false if any_marks(listing) => " ",
        false => "",
    };
    Row {
        mark,
        mark_role: Role::Error,
        ..Row::new(&session.title)
    }
}
