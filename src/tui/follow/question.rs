//! The item that the group is at: the question, its options, what was decided and why, and what follows from it.

use super::picture::{Page, Piece, Room};
use crate::method::{AnswerType, Choice, Item, Value};
use crate::route::{Consequence, Entry, Route};
use crate::session::{Place, Record, Status, Subject};
use crate::tui::consequence::{Telling, lines};
use crate::tui::theme::Role;

/// Returns the item where the facilitator stands, or what the session is about where she stands at none.
pub(super) fn page(room: Room<'_>, place: &Place) -> Page {
    let asked = place.subject.as_ref().and_then(|subject| {
        let item = room.method.item(subject.item.as_str())?;
        Some((subject, item))
    });
    let Some((subject, item)) = asked else {
        return Page::Sheet(welcome(room, place));
    };
    let route = Route::of(room.method, room.session);
    let mut pieces = vec![Piece::Title(item.text.clone()), Piece::Gap];
    if let Some(entry) = route.entry(subject) {
        let asked = Asked {
            room,
            subject,
            item,
            entry,
        };
        asked.fill(&mut pieces);
        asked.follows(&route, &mut pieces);
    }
    Page::Sheet(pieces)
}

fn welcome(room: Room<'_>, place: &Place) -> Vec<Piece> {
    let state = &room.session.state;
    let step = place.step.as_ref();
    let step = step.and_then(|step| room.method.step(step.as_str()));
    let Some((_, step)) = step else {
        return vec![
            Piece::Title(state.title.clone()),
            Piece::Gap,
            Piece::Text(state.organisation.clone(), Role::Normal),
        ];
    };
    vec![
        Piece::Title(step.name.clone()),
        Piece::Gap,
        Piece::Text(step.purpose.clone(), Role::Normal),
    ]
}

struct Asked<'r> {
    room: Room<'r>,
    subject: &'r Subject,
    item: &'r Item,
    entry: &'r Entry,
}

impl Asked<'_> {
    fn fill(&self, pieces: &mut Vec<Piece>) {
        let Room {
            method,
            locale,
            session,
            glyphs,
            ..
        } = self.room;
        if let Some(closed) = &self.entry.closed {
            pieces.push(Piece::Choice {
                sign: glyphs.closed,
                text: locale.cause(method, session, closed),
                word: String::new(),
                role: Role::Closed,
            });
            return;
        }
        let record = session.state.standing(self.subject);
        let value = self.entry.value.as_ref();
        if self.options(value, record, pieces) {
            pieces.push(Piece::Gap);
        } else if let Some(value) = value {
            self.answer(value, pieces);
            pieces.push(Piece::Gap);
        }
        if let Some(set) = &self.entry.set {
            let cause = locale.cause(method, session, set);
            pieces.push(Piece::Text(cause, Role::Normal));
        } else if let Some(record) = record {
            self.decided(record, pieces);
        }
    }

    /// Lists what can be chosen, with what was; says whether there is anything to choose from.
    fn options(
        &self,
        value: Option<&Value>,
        record: Option<&Record>,
        pieces: &mut Vec<Piece>,
    ) -> bool {
        let Room {
            locale,
            glyphs,
            session,
            ..
        } = self.room;
        let word = self.word(record);
        let choice = |text: &str, chosen: bool, closed: bool| {
            let (sign, word, role) = match (chosen, closed) {
                (true, _) => (glyphs.chosen, word.clone(), self.role(record)),
                (false, true) => (glyphs.closed, locale.text("follow-closed"), Role::Closed),
                (false, false) => (glyphs.unchosen, String::new(), Role::Normal),
            };
            Piece::Choice {
                sign,
                text: text.to_owned(),
                word,
                role,
            }
        };
        match self.item.answer {
            AnswerType::YesNo => {
                for (key, yes) in [("common-yes", true), ("common-no", false)] {
                    let chosen = value == Some(&Value::YesNo(yes));
                    pieces.push(choice(&locale.text(key), chosen, false));
                }
                true
            }
            AnswerType::Choice | AnswerType::Choices => {
                let offered = self.item.options_under(&session.state.rules);
                pieces.extend(offered.map(|option: &Choice| {
                    let chosen = value.is_some_and(|value| value.chosen().contains(&option.id));
                    let closed = self.entry.option_closed(&option.id).is_some();
                    choice(&option.text, chosen, closed)
                }));
                true
            }
            _ => false,
        }
    }

    /// Says in a word how what was chosen stands.
    fn word(&self, record: Option<&Record>) -> String {
        let locale = self.room.locale;
        match record {
            Some(record) if self.entry.set.is_none() => locale.status(record.status),
            _ => locale.standing_of(self.entry),
        }
    }

    fn role(&self, record: Option<&Record>) -> Role {
        let proposed = record.is_some_and(|record| record.status == Status::Proposed);
        if proposed || self.entry.is_only_borrowed() {
            Role::Proposed
        } else {
            Role::Decided
        }
    }

    /// Writes an answer that was not chosen from options.
    fn answer(&self, value: &Value, pieces: &mut Vec<Piece>) {
        let Room {
            method,
            locale,
            glyphs,
            ..
        } = self.room;
        let line = |text: String| Piece::Choice {
            sign: glyphs.crumb,
            text,
            word: String::new(),
            role: Role::Normal,
        };
        match value {
            Value::Done(_) => pieces.push(Piece::Choice {
                sign: glyphs.done,
                text: locale.value(method, self.item, value),
                word: String::new(),
                role: Role::Done,
            }),
            Value::People(people) => {
                let people = people.iter();
                pieces.extend(people.map(|person| line(locale.person(method, person))));
            }
            Value::Rows(rows) => pieces.extend(rows.iter().map(|row| {
                let cells = self.item.columns.iter().filter_map(|column| {
                    let cell = locale.cell(self.item, &column.id, row.get(&column.id)?);
                    (!cell.is_empty()).then_some(cell)
                });
                line(cells.collect::<Vec<_>>().join(", "))
            })),
            _ => pieces.push(Piece::Text(
                locale.value(method, self.item, value),
                Role::Normal,
            )),
        }
    }

    /// Says who decided and why.
    fn decided(&self, record: &Record, pieces: &mut Vec<Piece>) {
        let Room { method, locale, .. } = self.room;
        let key = match record.status {
            Status::Proposed => "follow-proposed",
            Status::Reopened => "follow-reopened",
            Status::Decided | Status::Replaced => "follow-decided",
        };
        let by = record.by.as_ref();
        let by = by.map(|person| locale.person(method, person));
        let nobody = || locale.text("route-why-nobody");
        let arguments = [
            ("who", by.unwrap_or_else(nobody).into()),
            ("date", locale.date(record.date).into()),
        ];
        pieces.push(Piece::Text(locale.say(key, &arguments), Role::Normal));
        if !record.reason.is_empty() {
            let because = [("text", record.reason.as_str().into())];
            let because = locale.say("follow-because", &because);
            pieces.push(Piece::Text(because, Role::Normal));
        }
        let proposal = self.room.session.state.proposal(self.subject);
        if record.status.holds()
            && let Some(proposal) = proposal
        {
            let value = locale.value(method, self.item, &proposal.value);
            let value = [("value", value.into())];
            let text = locale.say("follow-new-proposal", &value);
            pieces.push(Piece::Text(text, Role::Proposed));
        }
    }

    /// Says what what stands here closes, opens and requires elsewhere.
    fn follows(&self, route: &Route, pieces: &mut Vec<Piece>) {
        let Room {
            method,
            locale,
            session,
            glyphs,
            ..
        } = self.room;
        if self.entry.value.is_none() || self.entry.set.is_some() {
            return;
        }
        let before = Route::of(method, &session.without(self.subject));
        let consequence = Consequence::between(&before, route);
        let telling = Telling {
            method,
            locale,
            session,
            cut: glyphs.cut,
        };
        let lines = lines(&consequence, self.subject, telling);
        if lines.is_empty() {
            return;
        }
        pieces.extend([Piece::Gap, Piece::Heading(locale.text("follow-follows"))]);
        pieces.extend(lines.into_iter().map(|line| match line.role {
            // Why it is so stands under it.
            Role::Dim => Piece::Text(line.text, Role::Normal),
            role => Piece::Choice {
                sign: glyphs.crumb,
                text: line.text,
                word: String::new(),
                role,
            },
        }));
    }
}
