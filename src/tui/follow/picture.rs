//! What the people in the room see, as plain data: computed from the session, and drawn elsewhere.

use std::sync::Arc;

use super::tool::Exhibit;
use super::{ballot, board, meeting, question, ranking, tool};
use crate::board::BoardRef;
use crate::locale::Locale;
use crate::method::{Method, Pack};
use crate::session::{Curtain, Place, Session, Shown};
use crate::store::Holder;
use crate::tui::sharing::who;
use crate::tui::theme::{Glyphs, Role};

/// What a picture is computed from.
#[derive(Clone, Copy)]
pub struct Room<'r> {
    pub method: &'r Arc<Method>,
    /// What the method is taken from.
    pub pack: &'r Arc<Pack>,
    pub locale: &'r Locale,
    pub glyphs: &'r Glyphs,
    pub session: &'r Session,
    /// Who has the session open.
    pub holder: Option<&'r Holder>,
    /// Who had it open before somebody else took it.
    pub before: Option<&'r Holder>,
    /// The tool that was seen last, where one was.
    pub exhibit: Option<&'r Exhibit>,
}

/// One picture.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Picture {
    /// Where the group is, and with which service.
    pub head: Option<(String, String)>,
    pub page: Page,
    /// What is worked on now, and for how long.
    pub clock: Option<meeting::Timed>,
    /// What there is to know of the facilitator.
    pub word: Option<String>,
}

/// What the room works with.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Page {
    /// Nothing is to be seen, and that is said quietly.
    Dark(String),
    /// One calm sentence.
    Said(String),
    Sheet(Vec<Piece>),
    Board(board::Board),
    Matrix(board::Matrix),
    Agenda(meeting::Timed),
    Tool(Exhibit),
}

/// A part of a sheet, from top to bottom.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Piece {
    /// What it is all about.
    Title(String),
    /// A few letters as large as there is room for, and what they are.
    Big {
        letters: String,
        about: String,
    },
    /// A text after a sign, and a word that says how it stands.
    Choice {
        sign: &'static str,
        text: String,
        word: String,
        role: Role,
    },
    Heading(String),
    Text(String, Role),
    /// How much of something there is, beside other such.
    Bar {
        text: String,
        figures: String,
        share: (u64, u64),
        word: String,
    },
    /// Left out where there is little room.
    Gap,
}

impl Picture {
    /// Returns what the room sees of a session.
    pub fn of(room: Room<'_>) -> Self {
        let place = room.session.place.clone().unwrap_or_default();
        match &place.curtain {
            None => room.seen(&place, room.word()),
            Some(Curtain::Blank) => room.dark(),
            Some(Curtain::Frozen {
                after,
                subject,
                shown,
                tool,
            }) => {
                let mut history = room.session.history().iter();
                let at = history.position(|change| change.stamp.id == *after);
                let frozen = at.and_then(|at| room.session.as_of(at + 1).ok());
                // Rather nothing than something newer.
                let Some(session) = frozen else {
                    return room.dark();
                };
                let place = Place {
                    subject: subject.clone(),
                    shown: shown.clone(),
                    tool: tool.clone(),
                    service: subject.as_ref().and_then(|subject| subject.service.clone()),
                    ..Place::default()
                };
                let frozen = Room {
                    session: &session,
                    ..room
                };
                let word = room.word();
                let still = || room.locale.text("follow-frozen");
                frozen.seen(&place, word.or_else(|| Some(still())))
            }
        }
    }

    /// Returns a picture of one sentence.
    pub fn saying(sentence: String) -> Self {
        Self {
            head: None,
            page: Page::Said(sentence),
            clock: None,
            word: None,
        }
    }
}

impl Room<'_> {
    /// Says a sentence that fills in nothing.
    pub fn text(&self, key: &str) -> String {
        self.locale.text(key)
    }

    fn dark(self) -> Picture {
        Picture {
            head: None,
            page: Page::Dark(self.text("follow-dark")),
            clock: None,
            word: self.word(),
        }
    }

    /// Says where the facilitator is, where that is not where she was.
    fn word(self) -> Option<String> {
        let Some(holder) = self.holder else {
            return Some(self.text("follow-away"));
        };
        let before = self.before?;
        let other = (&holder.user, &holder.host) != (&before.user, &before.host);
        let who = [("who", who(self.locale, holder).into())];
        other.then(|| self.locale.say("follow-other", &who))
    }

    fn seen(self, place: &Place, word: Option<String>) -> Picture {
        Picture {
            head: Some(self.head(place)),
            page: self.page(place),
            clock: meeting::clock(self, board_of(place)),
            word,
        }
    }

    fn page(self, place: &Place) -> Page {
        let page = match &place.shown {
            Some(Shown::Board(of)) => board::ideas(self, of),
            Some(Shown::Matrix(of)) => board::matrix(self, of),
            Some(Shown::Test { board, test }) => board::test(self, board, test.as_str()),
            Some(Shown::Ballot(id)) => ballot::page(self, *id),
            Some(Shown::Ranking) => ranking::page(self),
            Some(Shown::Meeting) => meeting::page(self),
            None => place.tool.as_ref().and_then(|tool| tool::page(self, tool)),
        };
        page.unwrap_or_else(|| question::page(self, place))
    }

    /// Says where the group is: phase and step, and which of several services, else what the session is called.
    fn head(self, place: &Place) -> (String, String) {
        let (method, session) = (self.method, self.session);
        let item = place.subject.as_ref();
        let found = item.and_then(|subject| method.find(subject.item.as_str()));
        let step = found.map(|(phase, step, _)| (phase, step));
        let stood = || method.step(place.step.as_ref()?.as_str());
        let at = step
            .or_else(stood)
            .map_or_else(String::new, |(phase, step)| {
                format!("{} {} {}", phase.name, self.glyphs.crumb, step.name)
            });
        let service = place.service.as_ref();
        let several = session.services().count() > 1;
        let service = service.filter(|_| several);
        let service = service.and_then(|service| session.service(service.as_str()));
        let about = service.map_or(&session.state.title, |service| &service.name);
        (at, about.clone())
    }
}

/// Returns the board that is worked on, where one is.
fn board_of(place: &Place) -> Option<&BoardRef> {
    match place.shown.as_ref()? {
        Shown::Board(board) | Shown::Matrix(board) | Shown::Test { board, .. } => Some(board),
        Shown::Ballot(_) | Shown::Ranking | Shown::Meeting => None,
    }
}
