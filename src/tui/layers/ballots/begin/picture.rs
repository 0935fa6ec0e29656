//! How the form of a new ballot looks.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::sources::entitled;
use super::{OPENNESS, Part, State};
use crate::method::BallotKind;
use crate::tui::app::Context;
use crate::tui::layers::KeyLine;
use crate::tui::theme::Role;
use crate::tui::timing;
use crate::tui::{footer, overlay, room};

const LABEL_WIDTH: u16 = 16;

impl State {
    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect, keys: &[KeyLine]) {
        let (look, locale, buffer) = (context.look, context.locale, frame.buffer_mut());
        let about = context.desk.map(|desk| desk.session.state.title.as_str());
        let title = locale.text("ballot-new-title");
        let heading = timing::draw_header(context, buffer, area);
        look.put_heading(buffer, heading, &title, about.unwrap_or_default());
        let mut place = room::above(room::below(room::within(area, 2), 2), 2);
        let mut cursor = None;
        for part in self.parts() {
            let here = part == self.at;
            let role = if here { Role::Title } else { Role::Normal };
            if here {
                look.line(buffer, place, look.glyphs.marker, Role::Marker);
            }
            let row = room::beside(room::low(place, 1), 2);
            let label = locale.text(self.label(part));
            look.line(buffer, room::narrow(row, LABEL_WIDTH - 1), &label, role);
            let value = room::beside(row, LABEL_WIDTH);
            let drawn = self.draw_value(context, buffer, value, part, here);
            cursor = drawn.filter(|_| here).or(cursor);
            let below = room::beside(room::below(place, 1), 2 + LABEL_WIDTH);
            let taken = self.draw_below(context, buffer, below, part);
            place = room::below(place, 1 + taken);
        }
        footer::draw_last(context, buffer, area, keys);
        overlay::place_cursor(frame, cursor);
    }

    fn label(&self, part: Part) -> &'static str {
        match part {
            Part::Kind => "ballot-new-kind",
            Part::Question => "ballot-new-question",
            Part::Choices => "ballot-new-choices",
            Part::Own => "ballot-new-own",
            Part::Most if self.kind() == BallotKind::Score => "ballot-new-points",
            Part::Most => "ballot-new-dots",
            Part::Entitled => "ballot-new-entitled",
            Part::Openness => "ballot-new-openness",
            Part::Hidden => "ballot-new-hidden",
        }
    }

    fn draw_value(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        place: Rect,
        part: Part,
        here: bool,
    ) -> Option<Position> {
        let (look, locale) = (context.look, context.locale);
        let field = match part {
            Part::Question => &self.question,
            Part::Own => &self.own,
            Part::Most => &self.most,
            Part::Entitled => &self.entitled,
            _ => {
                let text = match part {
                    Part::Kind => locale.ballot_way(context.method, self.kind()),
                    Part::Choices => self.source_label(context),
                    Part::Openness => locale.text(OPENNESS[self.openness].1),
                    _ if self.hidden => locale.text("ballot-hidden-yes"),
                    _ => locale.text("ballot-hidden-no"),
                };
                let glyphs = &look.glyphs;
                let text = if here {
                    format!("{} {text} {}", glyphs.left, glyphs.right)
                } else {
                    text
                };
                let role = if here { Role::Selected } else { Role::Normal };
                look.line(buffer, place, &text, role);
                return Some(place.as_position());
            }
        };
        let number = matches!(part, Part::Most | Part::Entitled);
        let room = if number {
            room::narrow(place, 6)
        } else {
            place
        };
        let drawn = field.draw(buffer, room);
        let hint = match part {
            Part::Entitled if here && entitled(context).is_none() => "ballot-new-entitled-hint",
            Part::Entitled if entitled(context).map(|n| n.to_string()) == Some(field.text()) => {
                let people = context.desk.map(|desk| &desk.session.state.participants);
                if people.is_some_and(Vec::is_empty) {
                    "ballot-new-entitled-before"
                } else {
                    "ballot-new-entitled-here"
                }
            }
            Part::Own if here && field.is_empty() => "ballot-new-own-hint",
            _ => return drawn,
        };
        let beside = if number {
            room::beside(place, 6)
        } else {
            place
        };
        look.line(buffer, beside, &locale.text(hint), Role::Dim);
        drawn
    }

    /// Draws what belongs to a row below it, and returns the rows it took.
    fn draw_below(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        place: Rect,
        part: Part,
    ) -> u16 {
        let (look, locale) = (context.look, context.locale);
        match part {
            Part::Kind => {
                let Some(way) = context.method.craft.way(self.kind()) else {
                    return 1;
                };
                let mut taken = 0;
                for (key, text) in [
                    ("ballot-new-say", &way.say),
                    ("ballot-new-good-for", &way.note),
                ] {
                    if text.is_empty() {
                        continue;
                    }
                    let line = format!("{}: {text}", locale.text(key));
                    // The rest of the form must have room on a small screen.
                    let room = room::low(room::below(place, taken), 3);
                    taken += look.put_wrapped(buffer, room, &line, Role::Normal);
                }
                taken + 1
            }
            Part::Choices => {
                let choices = self.choices();
                let single = matches!(self.kind(), BallotKind::Fist | BallotKind::Consent);
                if single
                    || self
                        .sources
                        .get(self.source)
                        .is_some_and(|source| source.own)
                {
                    return 0;
                }
                let names: Vec<&str> = choices.iter().map(|choice| choice.text.as_str()).collect();
                let room = room::low(place, 2);
                look.put_cut(buffer, room, &names.join(" · "), Role::Dim);
                let text = names.join(" · ");
                u16::from(crate::tui::wrap::rows(&text, usize::from(place.width)).len() > 1) + 1
            }
            _ => 0,
        }
    }

    fn source_label(&self, context: &Context<'_>) -> String {
        let Some(source) = self.sources.get(self.source) else {
            return context.locale.text("ballot-nothing-to-choose");
        };
        if source.own || source.choices.len() < 2 {
            return source.label.clone();
        }
        let arguments = [
            ("source", source.label.as_str().into()),
            ("count", source.choices.len().into()),
        ];
        context.locale.say("ballot-source-counted", &arguments)
    }
}
