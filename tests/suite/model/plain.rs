//! What somebody would know who only wrote down what was said and what was said to be saved: no files, no rules.

use std::collections::BTreeMap;

use diemo::method::{Person, Value};
use diemo::session::{Action, Decided, Detail, Mark, Note, Session, State, Subject, What};
use jiff::civil::date;
use uuid::Uuid;

/// Something that is said in a session.
#[derive(Clone, PartialEq, Debug)]
pub enum Said {
    Answer(u8, Option<String>),
    Mark(u8, Mark),
    Decide(u8, String),
    Action(u8, String),
    DropAction(u8),
    Note(u8, String),
    DropNote(u8),
    Title(String),
    Undo,
    Redo,
    /// Back to a moment, counted round and round.
    Back(usize),
}

/// What a session comes down to.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Plain {
    title: String,
    answers: BTreeMap<u8, (Mark, Option<String>)>,
    decided: BTreeMap<u8, String>,
    actions: BTreeMap<u8, String>,
    notes: BTreeMap<u8, String>,
}

/// The session after one of its changes, with what undo and redo lead to.
#[derive(Clone, Debug)]
pub struct Moment {
    pub id: Uuid,
    standing: Vec<Plain>,
    undone: Vec<Plain>,
}

/// Everything that was said, and how much of it was said to be saved.
#[derive(Debug)]
pub struct Told {
    pub moments: Vec<Moment>,
    pub saved: usize,
    /// Half-typed texts, the first as it was found, and which of them was the last to be said to be saved.
    pub typed: Vec<String>,
    pub typed_saved: usize,
}

impl Moment {
    /// Returns the moment in which a session begins.
    pub fn first(session: &Session) -> Self {
        Self {
            id: session.history()[0].stamp.id,
            standing: vec![Plain::of(&session.state)],
            undone: Vec::new(),
        }
    }

    pub fn plain(&self) -> &Plain {
        self.standing.last().unwrap()
    }

    fn then(&self, id: Uuid, plain: Plain) -> Self {
        let mut standing = self.standing.clone();
        standing.push(plain);
        Self {
            id,
            standing,
            undone: Vec::new(),
        }
    }
}

impl Told {
    pub fn last(&self) -> &Moment {
        self.moments.last().unwrap()
    }

    /// Takes down what is said, where that makes sense, and says whether it does.
    pub fn say(&mut self, said: &Said, id: Uuid) -> bool {
        let mut next = self.last().clone();
        next.id = id;
        match said {
            Said::Undo if next.standing.len() < 2 => return false,
            Said::Undo => next.undone.extend(next.standing.pop()),
            Said::Redo if next.undone.is_empty() => return false,
            Said::Redo => next.standing.extend(next.undone.pop()),
            Said::Back(moment) => {
                let plain = self.moments[moment % self.moments.len()].plain().clone();
                next = next.then(id, plain);
            }
            said => {
                let mut plain = next.plain().clone();
                if !plain.say(said) {
                    return false;
                }
                next = next.then(id, plain);
            }
        }
        self.moments.push(next);
        true
    }

    /// Takes down that another copy was joined.
    pub fn join(&mut self, id: Uuid, plain: Plain) {
        let next = self.last().then(id, plain);
        self.moments.push(next);
    }

    pub fn all_saved(&mut self) {
        self.saved = self.moments.len();
        self.typed_saved = self.typed.len() - 1;
    }

    /// Finds nothing wrong with a session: all that was saved is there, and nothing that nobody said.
    pub fn check(&self, found: &Session) {
        let history = found.history();
        assert!(
            history.len() >= self.saved,
            "{} of {}",
            history.len(),
            self.saved
        );
        assert!(history.len() <= self.moments.len());
        for (change, moment) in history.iter().zip(&self.moments) {
            assert_eq!(change.stamp.id, moment.id);
        }
        let moment = &self.moments[history.len() - 1];
        assert_eq!(&Plain::of(&found.state), moment.plain());
        assert!(self.typed[self.typed_saved..].contains(&typed(found)));
        let again = Session::replay(history.iter().cloned()).unwrap();
        assert_eq!(again.state, found.state);
    }

    /// Goes on from what was found; whoever opens a session takes what it shows as saved.
    pub fn go_on(&mut self, found: &Session, saved: bool) {
        self.moments.truncate(found.history().len());
        let typed = typed(found);
        if saved {
            self.typed = vec![typed];
            self.all_saved();
        } else {
            self.typed.push(typed);
        }
    }
}

fn typed(session: &Session) -> String {
    let texts = session.drafts.iter().map(|draft| draft.text.as_str());
    texts.collect()
}

fn subject(item: u8) -> Subject {
    Subject::of(format!("item-{item}"))
}

fn decision(item: u8) -> Subject {
    Subject::of(format!("decision-{item}"))
}

fn entry(number: u8) -> Uuid {
    Uuid::from_u128(number.into())
}

fn reason(mark: Mark) -> String {
    let needed = mark == Mark::NotForUs;
    if needed { "fordi" } else { "" }.to_owned()
}

impl Said {
    /// Returns the change that says it.
    pub fn what(&self, session: &Session, number: u128) -> Option<What> {
        Some(match self.clone() {
            Self::Answer(item, text) => What::Answer {
                subject: subject(item),
                value: text.map(Value::Text),
            },
            Self::Mark(item, mark) => What::Mark {
                subject: subject(item),
                mark,
                reason: reason(mark),
            },
            Self::Decide(item, text) => What::Decide(Decided {
                id: Uuid::from_u128(number),
                subject: decision(item),
                value: Value::Text(text),
                reason: String::new(),
                legal_basis: String::new(),
                alternatives: String::new(),
                by: Some(Person::default()),
                date: date(2026, 11, 23),
                valid_until: None,
                review_date: None,
                overrides: vec![],
                ballot: None,
                weighed: None,
                heeded: Vec::new(),
                idea: None,
            }),
            Self::Action(id, text) => What::Action(Action {
                id: entry(id),
                text,
                owner: String::new(),
                due: None,
                done: false,
                subject: None,
                idea: None,
            }),
            Self::DropAction(id) => What::DropAction { id: entry(id) },
            Self::Note(id, text) => What::Note(Note {
                id: entry(id),
                text,
                lesson: false,
                subject: None,
            }),
            Self::DropNote(id) => What::DropNote { id: entry(id) },
            Self::Title(title) => What::Revise(Detail::Title(title)),
            Self::Undo => What::Undo {
                of: session.to_undo()?.stamp.id,
            },
            Self::Redo => What::Redo {
                of: session.to_redo()?.stamp.id,
            },
            Self::Back(moment) => session
                .set_back(moment % session.history().len() + 1)
                .unwrap(),
        })
    }
}

impl Plain {
    pub fn of(state: &State) -> Self {
        let number = |id: Uuid| u8::try_from(id.as_u128()).unwrap();
        let last = |subject: &Subject| {
            subject
                .item
                .to_string()
                .split('-')
                .next_back()
                .unwrap()
                .parse()
                .unwrap()
        };
        let text = |value: &Value| match value {
            Value::Text(text) => text.clone(),
            other => panic!("{other:?}"),
        };
        let answers = state.answers.iter().map(|(subject, answer)| {
            assert_eq!(answer.reason, reason(answer.mark));
            (
                last(subject),
                (answer.mark, answer.value.as_ref().map(text)),
            )
        });
        let decided = state
            .decisions
            .iter()
            .filter(|record| record.status.holds());
        Self {
            title: state.title.clone(),
            answers: answers.collect(),
            decided: decided
                .map(|record| (last(&record.subject), text(&record.value)))
                .collect(),
            actions: (state.actions.iter())
                .map(|action| (number(action.id), action.text.clone()))
                .collect(),
            notes: (state.notes.iter())
                .map(|note| (number(note.id), note.text.clone()))
                .collect(),
        }
    }

    /// Takes down what is said, and says whether it makes sense; undo, redo and earlier moments are for others.
    pub fn say(&mut self, said: &Said) -> bool {
        match said.clone() {
            Said::Answer(item, Some(text)) => {
                self.answers.insert(item, (Mark::Answered, Some(text)));
            }
            Said::Answer(item, None) => {
                self.answers.remove(&item);
            }
            Said::Mark(item, mark) => {
                let text = self.answers.remove(&item).and_then(|(_, text)| text);
                if text.is_some() || mark != Mark::Answered {
                    self.answers.insert(item, (mark, text));
                }
            }
            Said::Decide(item, text) => {
                self.decided.insert(item, text);
            }
            Said::Action(id, text) => {
                self.actions.insert(id, text);
            }
            Said::DropAction(id) => return self.actions.remove(&id).is_some(),
            Said::Note(id, text) => {
                self.notes.insert(id, text);
            }
            Said::DropNote(id) => return self.notes.remove(&id).is_some(),
            Said::Title(title) => self.title = title,
            Said::Undo | Said::Redo | Said::Back(_) => return false,
        }
        true
    }

    /// Returns what two copies come to together; where both have said something else than before, one is taken.
    pub fn joined(base: &Self, mine: &Self, theirs: &Self, takes_theirs: bool) -> Self {
        Self {
            title: one(&base.title, &mine.title, &theirs.title, takes_theirs).clone(),
            answers: all(&base.answers, &mine.answers, &theirs.answers, takes_theirs),
            decided: all(&base.decided, &mine.decided, &theirs.decided, takes_theirs),
            actions: all(&base.actions, &mine.actions, &theirs.actions, takes_theirs),
            notes: all(&base.notes, &mine.notes, &theirs.notes, takes_theirs),
        }
    }
}

fn one<T: PartialEq>(base: T, mine: T, theirs: T, takes_theirs: bool) -> T {
    if theirs == base || (mine != base && !takes_theirs) {
        mine
    } else {
        theirs
    }
}

fn all<T: Clone + PartialEq>(
    base: &BTreeMap<u8, T>,
    mine: &BTreeMap<u8, T>,
    theirs: &BTreeMap<u8, T>,
    takes_theirs: bool,
) -> BTreeMap<u8, T> {
    let keys = mine.keys().chain(theirs.keys());
    let joined = keys.filter_map(|key| {
        let taken = one(base.get(key), mine.get(key), theirs.get(key), takes_theirs);
        Some((*key, taken?.clone()))
    });
    joined.collect()
}
