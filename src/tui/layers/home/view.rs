//! The list of sessions as it is drawn, beside what is known of the selected one.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{AROUND, State, detail};
use crate::store::pack;
use crate::store::{Listing, Summary};
use crate::tui::app::Context;
use crate::tui::list::{Row, window};
use crate::tui::theme::Role;
use crate::tui::wrap::{rows, width};
use crate::tui::{footer, overlay, room};

/// From this width on the list takes more than half.
const SPACIOUS: u16 = 80;
/// The least room for the names beside other columns.
const SHORTEST_NAME: u16 = 22;
/// The room between two columns.
const GAP: u16 = 2;
/// What is shown of an organisation's name where there is little room.
const SHORTEST_ORGANISATION: u16 = 8;
/// As wide as `100 %`.
const PERCENT: u16 = 5;

impl State {
    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let buffer = frame.buffer_mut();
        let name = context.locale.text("home-name");
        // The program's own words are about its own method.
        let purpose = if context.method.id == pack::BUILT_IN {
            context.locale.text("home-purpose")
        } else {
            context.method.name.clone()
        };
        context.look.put_heading(buffer, area, &name, &purpose);
        let body = room::low(room::below(area, GAP), area.height.saturating_sub(AROUND));
        let body = self.draw_standing(context, buffer, body);
        let cursor = self.draw_body(context, buffer, body);
        footer::draw_last(context, buffer, area, &self.keys(context));
        overlay::place_cursor(frame, cursor);
    }

    /// Draws what has to be seen whatever is selected, and returns the room that is left above it.
    fn draw_standing(&self, context: &Context<'_>, buffer: &mut Buffer, body: Rect) -> Rect {
        let look = context.look;
        let mut left = body;
        for text in self.standing(context).iter().rev() {
            let text = format!("{} {text}", look.glyphs.alert);
            let width = usize::from(room::within(body, 1).width);
            let height = u16::try_from(rows(&text, width).len()).unwrap_or(1);
            // The list comes first where there is little room.
            let height = height.min(left.height / 2);
            left = room::low(left, left.height - height);
            let below = room::low(room::below(body, left.height), height);
            let place = room::within(below, 1);
            look.put_wrapped(buffer, place, &text, Role::Warning);
        }
        left
    }

    /// Returns what has to be seen: folders that others can alter, and what will go from the trash.
    fn standing(&self, context: &Context<'_>) -> Vec<String> {
        let concerns = self.listing.iter().flat_map(|listing| &listing.concerns);
        let concerns = concerns.map(|concern| {
            let said = context.locale.concern(concern.key(), concern.path());
            let hint = said.hint.unwrap_or_default();
            format!("{} {hint}", said.sentence)
        });
        concerns.chain(self.leaving(context)).collect()
    }

    /// Returns what is said about the sessions in the trash that will go soon.
    fn leaving(&self, context: &Context<'_>) -> Option<String> {
        let stays = self.listing.as_ref()?.stays.iter();
        let leaving = stays.filter(|stay| stay.is_leaving(context.at));
        let goes: Vec<_> = leaving.map(|stay| stay.goes(context.at)).collect();
        let first = goes.iter().min()?.to_zoned(context.zone.clone()).date();
        let arguments = [
            ("count", goes.len().into()),
            ("date", context.locale.date(first).into()),
        ];
        Some(context.locale.say("trash-leaving", &arguments))
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
        let share = if body.width < SPACIOUS { 20 } else { 23 };
        let left = room::narrow(body, body.width * share / 40);
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
            look.line(buffer, room::beside(area, GAP), &text, Role::Normal);
            return None;
        }
        let shown = window(self.at, self.hits.len(), usize::from(area.height));
        let session = |at: usize| &listing.sessions[self.hits[at].index];
        let days: Vec<String> = shown.clone().map(|at| ago(context, session(at))).collect();
        let sessions: Vec<&Summary> = shown.clone().map(session).collect();
        let indent = if any_marks(listing) { 4 } else { 2 };
        let columns = Columns::of(context, area, &sessions, &days, indent);
        let painter = look.painter(Some(self.at));
        let cursor = painter.draw(buffer, columns.names, shown.clone(), |at| {
            row(context, session(at), listing)
        });
        for (((at, session), days), down) in shown.zip(sessions).zip(&days).zip(0..) {
            let label = room::beside(room::below(columns.names, down), indent);
            let places: &[usize] = match self.search {
                Some(_) => &self.hits[at].places,
                None => &[],
            };
            look.mark_letters(buffer, label, &session.title, places);
            let place = room::below(columns.organisations, down);
            look.line(buffer, place, &organisation(context, session), Role::Normal);
            let place = room::below(columns.progress, down);
            if !place.is_empty() {
                let percent = percent(context, session);
                look.put_right(buffer, place, place.y, &percent, Role::Normal);
            }
            look.put_right(buffer, area, area.y + down, days, Role::Normal);
        }
        cursor
    }
}

/// Where the columns of the list stand; the days are at the right edge. A column that has no room is empty.
struct Columns {
    names: Rect,
    organisations: Rect,
    progress: Rect,
}

impl Columns {
    fn of(
        context: &Context<'_>,
        area: Rect,
        sessions: &[&Summary],
        days: &[String],
        indent: u16,
    ) -> Self {
        let widest = |texts: &mut dyn Iterator<Item = u16>| texts.max().unwrap_or(0);
        let days = widest(&mut days.iter().map(|text| width(text)));
        let rest = room::narrow(area, area.width.saturating_sub(days + GAP));
        let names = widest(&mut sessions.iter().map(|session| width(&session.title))) + indent;
        let mut wanted = sessions
            .iter()
            .map(|session| width(&organisation(context, session)));
        let wanted = widest(&mut wanted) + GAP;
        // The names come first, but leave what a short name of a municipality needs.
        let least = match wanted.min(SHORTEST_ORGANISATION + GAP) {
            least if rest.width < SHORTEST_NAME + least => 0,
            least => least,
        };
        let names = names.min(rest.width.saturating_sub(least));
        let organisations = match least {
            0 => 0,
            _ => wanted.min(rest.width - names),
        };
        let progress = match rest.width - names - organisations {
            spare if spare >= PERCENT + GAP => PERCENT + GAP,
            _ => 0,
        };
        let names = room::narrow(rest, rest.width - organisations - progress);
        let right = room::beside(rest, names.width);
        let progress = room::beside(right, organisations + progress.min(GAP));
        let organisations = room::beside(room::narrow(right, organisations), GAP);
        Self {
            names,
            organisations,
            progress,
        }
    }
}

/// Returns the name of an organisation without the word that most of them share.
fn organisation(context: &Context<'_>, session: &Summary) -> String {
    let shared = context.locale.text("home-municipality");
    let name = session.organisation.trim();
    let short = name.strip_suffix(&shared).map_or(name, str::trim_end);
    if short.is_empty() { name } else { short }.to_owned()
}

fn percent(context: &Context<'_>, session: &Summary) -> String {
    session.digest.as_ref().map_or_else(String::new, |digest| {
        let percent = digest.progress().percent();
        let arguments = [("percent", percent.into())];
        context.locale.say("common-percent", &arguments)
    })
}

fn ago(context: &Context<'_>, session: &Summary) -> String {
    let day = session.worked.to_zoned(context.zone.clone()).date();
    context
        .locale
        .short_ago(day.min(context.today), context.today)
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
