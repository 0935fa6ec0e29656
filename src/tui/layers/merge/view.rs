//! The two copies as they are drawn: what is said differently, and both words about the selected thing.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::State;
use crate::session::merge::{Conflict, Joining};
use crate::session::{Session, Stamp, Whose};
use crate::tui::app::Context;
use crate::tui::list::{Row, window};
use crate::tui::theme::Role;
use crate::tui::{footer, overlay, room};

/// From this width on the two words stand side by side.
const SPACIOUS: u16 = 100;
/// The room between them.
const GAP: u16 = 3;
/// Rows above and below list and words: heading, two free rows, what comes along, what is to be chosen; notice, keys.
const AROUND: u16 = 7;
/// The fewest rows that the two words need.
const WORDS: u16 = 8;

/// Returns how many rows the list takes on a screen of this height.
pub(super) fn list_height(height: u16, conflicts: usize) -> u16 {
    let room = height.saturating_sub(AROUND + WORDS).max(2);
    u16::try_from(conflicts).unwrap_or(u16::MAX).min(room)
}

impl State {
    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let (look, locale) = (context.look, context.locale);
        let buffer = frame.buffer_mut();
        let mine = context.desk.map(|desk| &desk.session);
        let title = mine.map_or("", |session| session.state.title.as_str());
        let arguments = [("mine", title.into()), ("theirs", (&self.from).into())];
        let about = locale.say("merge-about", &arguments);
        look.put_heading(buffer, area, &locale.text("merge-heading"), &about);
        let body = room::above(room::below(room::within(area, 1), 2), 2);
        let cursor = match (&self.joining, mine) {
            (Ok(joining), Some(mine)) => self.draw(context, buffer, body, joining, mine),
            (Err(said), _) => {
                let used = look.put_wrapped(buffer, body, &said.sentence, Role::Normal);
                Some(room::below(body, used).as_position())
            }
            (Ok(_), None) => None,
        };
        footer::draw_last(context, buffer, area, &self.keys(context));
        let cursor = cursor.unwrap_or_else(|| body.as_position());
        overlay::place_cursor(frame, Some(cursor));
    }

    fn draw(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        body: Rect,
        joining: &Joining,
        mine: &Session,
    ) -> Option<Position> {
        let look = context.look;
        let used = look.put_wrapped(buffer, body, &comes(context, joining), Role::Normal);
        let body = room::below(body, used);
        let conflicts = joining.conflicts();
        let selected = conflicts.get(self.at)?;
        let count = [("count", conflicts.len().into())];
        let text = context.locale.say("merge-to-choose", &count);
        let used = look.put_wrapped(buffer, body, &text, Role::Header);
        let body = room::below(body, used + 1);
        let height = list_height(context.size.1, conflicts.len());
        let list = room::low(body, height);
        let cursor = self.draw_list(context, buffer, list, joining, mine);
        let words = room::below(body, height);
        look.rule(buffer, words, words.y);
        self.draw_words(context, buffer, room::below(words, 1), selected, mine);
        cursor
    }

    fn draw_list(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
        joining: &Joining,
        mine: &Session,
    ) -> Option<Position> {
        let (look, locale) = (context.look, context.locale);
        let rows = window(self.at, self.chosen.len(), usize::from(area.height));
        let sessions = [mine, &self.theirs];
        let shown = joining.conflicts().iter().zip(&self.chosen);
        let shown = shown.skip(rows.start).take(rows.len());
        let texts: Vec<(String, String)> = shown
            .map(|(conflict, chosen)| {
                let label = locale.part(context.method, sessions, &conflict.part);
                let detail = match chosen {
                    None => "merge-not-chosen",
                    Some(Whose::Mine) => "merge-chosen-mine",
                    Some(Whose::Theirs) => "merge-chosen-theirs",
                };
                (label.replace('\n', " "), locale.text(detail))
            })
            .collect();
        let painter = look.painter(Some(self.at));
        painter.draw(buffer, area, rows.clone(), |at| {
            let (label, detail) = &texts[at - rows.start];
            let (mark, mark_role) = match self.chosen[at] {
                None => (look.glyphs.unchosen, Role::Open),
                Some(_) => (look.glyphs.done, Role::Done),
            };
            Row {
                mark,
                mark_role,
                detail,
                ..Row::new(label)
            }
        })
    }

    /// Draws both words about a thing: side by side, or above each other where that is too narrow.
    fn draw_words(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
        conflict: &Conflict,
        mine: &Session,
    ) {
        let (left, right) = if area.width < SPACIOUS {
            let half = area.height / 2;
            (room::low(area, half), room::below(area, half))
        } else {
            let half = (area.width - GAP) / 2;
            (room::narrow(area, half), room::beside(area, half + GAP))
        };
        let here = context.locale.text("merge-here");
        let there = [("theirs", (&self.from).into())];
        let there = context.locale.say("merge-there", &there);
        let words = [
            (left, here, mine, &conflict.mine, Whose::Mine),
            (right, there, &self.theirs, &conflict.theirs, Whose::Theirs),
        ];
        for (area, name, session, stamp, whose) in words {
            let word = Word {
                name,
                said: context
                    .locale
                    .said_of(context.method, session, &conflict.part),
                stamp: stamp.as_ref(),
                taken: self.chosen.get(self.at) == Some(&Some(whose)),
            };
            word.draw(context, buffer, area);
        }
    }
}

/// Returns what comes along without anybody choosing.
fn comes(context: &Context<'_>, joining: &Joining) -> String {
    let locale = context.locale;
    if joining.is_nothing() {
        return locale.text("merge-nothing-here");
    }
    match locale.brought(joining.brings()) {
        list if list.is_empty() && joining.conflicts().is_empty() => {
            locale.text("merge-comes-agreed")
        }
        list if list.is_empty() => locale.text("merge-comes-nothing"),
        list if joining.conflicts().is_empty() => {
            locale.say("merge-comes-only", &[("list", list.into())])
        }
        list => locale.say("merge-comes", &[("list", list.into())]),
    }
}

/// What one copy says about a thing.
struct Word<'w> {
    name: String,
    said: String,
    stamp: Option<&'w Stamp>,
    taken: bool,
}

impl Word<'_> {
    fn draw(&self, context: &Context<'_>, buffer: &mut Buffer, area: Rect) {
        let (look, locale) = (context.look, context.locale);
        let (sign, role) = if self.taken {
            (look.glyphs.chosen, Role::Title)
        } else {
            (look.glyphs.unchosen, Role::Header)
        };
        let by = locale.said_by(self.stamp, context.zone);
        let arguments = [("name", (&self.name).into()), ("by", by.into())];
        let heading = locale.say("merge-word", &arguments);
        look.line(buffer, area, &format!("{sign} {heading}"), role);
        let text = room::beside(room::below(area, 1), 2);
        if !text.is_empty() {
            look.put_cut(buffer, text, &self.said, Role::Normal);
        }
    }
}
