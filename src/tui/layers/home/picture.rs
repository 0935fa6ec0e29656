//! How the list of sessions is drawn: the heading or the search, a row a session, and the selected one beside it.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{AROUND, State, detail};
use crate::store::{Listing, Summary};
use crate::tui::app::{self, Context};
use crate::tui::layers::KeyLine;
use crate::tui::list::{Row, window};
use crate::tui::theme::Role;
use crate::tui::{footer, overlay};

const AGO_WIDTH: u16 = 15;
/// Below this width of the list there is no room for the organisation.
const WITH_ORGANISATION: u16 = 40;

impl State {
    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let locale = context.locale;
        let (name, purpose) = (locale.text("home-name"), locale.text("home-purpose"));
        let look = context.look;
        look.put_heading(frame.buffer_mut(), area, &name, &purpose);
        let body = Rect {
            y: area.y + 2,
            height: area.height.saturating_sub(AROUND),
            ..area
        };
        let cursor = match &self.listing {
            None => None,
            Some(listing) if listing.sessions.is_empty() => {
                detail::welcome(context, frame.buffer_mut(), body, listing, &self.folder);
                Some(Position::new(body.x, body.y))
            }
            Some(listing) => {
                let wanted = body.width * 11 / 20;
                let left = Rect {
                    width: wanted,
                    ..body
                };
                let x = left.right() + 2;
                let right = Rect {
                    x,
                    width: body.right().saturating_sub(x + 1),
                    ..body
                };
                if let Some(session) = self.selected() {
                    detail::draw(context, frame.buffer_mut(), right, session, listing);
                }
                self.draw_list(context, frame.buffer_mut(), left, listing)
            }
        };
        let mut keys = self.keys(context);
        let everywhere = app::BINDINGS.iter();
        let help = everywhere.filter(|binding| binding.command == app::Command::Help);
        keys.extend(help.map(KeyLine::of));
        footer::draw_last(context, frame.buffer_mut(), area, &keys);
        overlay::place_cursor(frame, cursor);
    }

    /// Draws the list under its heading or the search, and returns where the cursor belongs.
    fn draw_list(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
        listing: &Listing,
    ) -> Option<Position> {
        let look = context.look;
        let in_field = self.draw_heading(context, buffer, area);
        let list = Rect {
            y: area.y + 1,
            height: area.height.saturating_sub(1),
            ..area
        };
        if self.hits.is_empty() {
            let text = context.locale.text("home-nothing-found");
            let width = list.width.saturating_sub(2);
            look.put(buffer, list.x + 2, list.y, width, &text, Role::Dim);
        }
        let organisation = if area.width >= WITH_ORGANISATION {
            area.width * 3 / 10
        } else {
            0
        };
        let names = Rect {
            width: list.width.saturating_sub(AGO_WIDTH + organisation),
            ..list
        };
        let shown = window(self.at, self.hits.len(), usize::from(list.height));
        let session = |at: usize| &listing.sessions[self.hits[at].index];
        let painter = look.painter(Some(self.at));
        let on_row = painter.draw(buffer, names, shown.clone(), |at| {
            row(context, session(at), listing)
        });
        for (at, y) in shown.zip(list.top()..list.bottom()) {
            let about = session(at);
            if self.search.is_some() {
                let indent = if marks(listing) { 4 } else { 2 };
                let width = names.width.saturating_sub(indent);
                look.mark_letters(
                    buffer,
                    names.x + indent,
                    y,
                    width,
                    &about.title,
                    &self.hits[at].places,
                );
            }
            let (x, width) = (names.right() + 1, organisation.saturating_sub(2));
            look.put(buffer, x, y, width, &about.organisation, Role::Dim);
            let altered = about.altered.to_zoned(context.zone.clone()).date();
            let ago = context.locale.ago(altered, context.today);
            look.put_right(buffer, list, y, &ago, Role::Dim);
        }
        in_field.or(on_row)
    }

    fn draw_heading(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
    ) -> Option<Position> {
        let (look, locale) = (context.look, context.locale);
        let (x, y, width) = (area.x + 2, area.y, area.width);
        let Some(field) = &self.search else {
            let sessions = locale.text("home-sessions");
            look.put(buffer, x, y, width, &sessions, Role::Header);
            return None;
        };
        let search = locale.text("home-search");
        let x = x + 1 + look.put(buffer, x, y, width, &search, Role::Key);
        let room = area.right().saturating_sub(x);
        field.draw(buffer, Rect::new(x, y, room, 1))
    }
}

/// Says whether some session bears a mark, so that all labels stand below each other.
fn marks(listing: &Listing) -> bool {
    listing.sessions.iter().any(|session| session.damaged)
}

fn row<'a>(context: &Context<'a>, session: &'a Summary, listing: &Listing) -> Row<'a> {
    let mark = match session.damaged {
        true => context.look.glyphs.alert,
        false if marks(listing) => " ",
        false => "",
    };
    Row {
        mark,
        mark_role: Role::Error,
        ..Row::new(&session.title)
    }
}
