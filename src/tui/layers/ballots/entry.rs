//! One answer that is written down: who, what for each choice, and why.

mod known;
mod picture;
mod saving;

use std::collections::BTreeMap;

use uuid::Uuid;

use super::count::{Line, direct};
use crate::board::{Ballot, ENOUGH_FINGERS, MOST_FINGERS, Openness, Slip};
use crate::method::BallotKind;
use crate::tui::app::Context;
use crate::tui::field::{Field, Reply, Shape};
use crate::tui::keys::{self, Binding, Code, Key};
use crate::tui::layers::table::{shown, unseen};
use crate::tui::layers::{KeyLine, Request};
use crate::tui::notice::Notice;
use known::{same, waiting};

/// An answer that is being written.
pub(super) struct State {
    /// The slip that is altered; none for a new one.
    slip: Option<usize>,
    stage: Stage,
    who: Field,
    count: Field,
    why: Field,
    at: usize,
    marks: BTreeMap<String, u32>,
    abstains: bool,
    /// The fingers that a reason is written for, where only totals are kept.
    fingers: Option<u32>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Stage {
    Who,
    Count,
    Marks,
    Why,
}

/// What became of a key.
pub(super) enum Went {
    On(Vec<Request>),
    Saved(Vec<Request>),
    Back,
    Unknown,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    On,
    Complete,
    Add,
    Less,
    Abstain,
    Object,
    Down,
    Up,
    Back,
}

/// The keys of an answer; figures stand for themselves.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(
        &[Key::new("<enter>"), Key::new("<ctrl+s>")],
        Command::On,
        "do-save",
    ),
    shown(&[Key::new("<tab>")], Command::Complete, "do-complete"),
    shown(
        &[Key::new("<space>"), Key::new("+")],
        Command::Add,
        "do-one-more",
    ),
    shown(
        &[Key::new("<backspace>"), Key::new("-")],
        Command::Less,
        "do-one-less",
    ),
    shown(&[Key::new("a")], Command::Abstain, "do-abstain"),
    shown(&[Key::new("n")], Command::Object, "do-object"),
    unseen(
        &[Key::new("<down>"), Key::new("j")],
        Command::Down,
        "do-down",
    ),
    unseen(&[Key::new("<up>"), Key::new("k")], Command::Up, "do-up"),
    shown(
        &[Key::new("<esc>"), Key::new("<ctrl+g>")],
        Command::Back,
        "do-back",
    ),
];

const LONGEST_NAME: usize = 100;
const LONGEST_REASON: usize = 500;
const LONGEST_NUMBER: usize = 4;

/// Returns a slip on which nothing is written.
pub(super) fn blank() -> Slip {
    Slip {
        // The program gives what is new its own identity.
        id: Uuid::nil(),
        voter: String::new(),
        group: String::new(),
        count: 0,
        marks: BTreeMap::new(),
        abstains: false,
        objection: String::new(),
    }
}

impl State {
    /// Returns an empty answer; where only totals are kept, the reason that belongs to a row.
    pub fn new(ballot: &Ballot, line: Option<Line>, context: &Context<'_>) -> Self {
        let line_of = |limit| Field::new(Shape::Line, limit, context.look.theme);
        let mut state = Self {
            slip: None,
            stage: Stage::Marks,
            who: line_of(LONGEST_NAME),
            count: line_of(LONGEST_NUMBER),
            why: line_of(LONGEST_REASON),
            at: 0,
            marks: BTreeMap::new(),
            abstains: false,
            fingers: None,
        };
        state.count.set_text("1");
        if direct(ballot) {
            state.stage = Stage::Why;
            if ballot.kind == BallotKind::Fist {
                let shown = match line {
                    Some(Line::Finger(fingers)) => fingers,
                    _ => 0,
                };
                state.fingers = Some(shown.min(ENOUGH_FINGERS - 1));
            }
            return state;
        }
        if ballot.openness != Openness::Totals {
            state.stage = Stage::Who;
            let next = waiting(ballot, context).into_iter().next();
            state.who.set_text(&next.unwrap_or_default());
            state.who.select_all();
        }
        state
    }

    /// Returns an answer that was given, to be altered.
    pub fn editing(ballot: &Ballot, at: usize, context: &Context<'_>) -> Self {
        let mut state = Self::new(ballot, None, context);
        let Some(slip) = ballot.slips.get(at) else {
            return state;
        };
        state.slip = Some(at);
        let who = if slip.voter.is_empty() {
            &slip.group
        } else {
            &slip.voter
        };
        state.who.set_text(who);
        state.count.set_text(&slip.count.to_string());
        state.why.set_text(&slip.objection);
        state.marks.clone_from(&slip.marks);
        state.abstains = slip.abstains;
        state.stage = if direct(ballot) {
            Stage::Why
        } else {
            Stage::Marks
        };
        state
    }

    /// Returns the next answer after this one; none where all have answered or one was altered.
    pub fn next(&self, ballot: &Ballot, context: &Context<'_>) -> Option<Self> {
        let count = ballot.count();
        // The one that was just saved is not counted yet.
        let left = count.silent.saturating_sub(1);
        if self.slip.is_some() || direct(ballot) || left == 0 {
            return None;
        }
        let mut next = Self::new(ballot, None, context);
        if ballot.openness != Openness::Totals {
            let saved = self.who.text();
            let mut waiting = waiting(ballot, context).into_iter();
            let person = waiting.find(|name| !same(name, &saved));
            next.who.set_text(&person.unwrap_or_default());
            next.who.select_all();
        }
        Some(next)
    }

    pub fn press(&mut self, key: Key, ballot: &Ballot, context: &Context<'_>) -> Went {
        if let Some(field) = self.field()
            && field.press(key) != Reply::Unused
        {
            return Went::On(Vec::new());
        }
        if let (Stage::Marks, Code::Char(figure @ '0'..='9')) = (self.stage, key.code) {
            let figure = figure.to_digit(10).unwrap_or_default();
            return self.figure(figure, ballot, context);
        }
        match keys::find(BINDINGS, key) {
            Some(command) => self.update(command, ballot, context),
            None if key.ctrl || matches!(key.code, Code::Function(_)) => Went::Unknown,
            None => Went::On(Vec::new()),
        }
    }

    pub fn paste(&mut self, text: &str) {
        if let Some(field) = self.field() {
            field.paste(text);
        }
    }

    fn field(&mut self) -> Option<&mut Field> {
        match self.stage {
            Stage::Who => Some(&mut self.who),
            Stage::Count => Some(&mut self.count),
            Stage::Why => Some(&mut self.why),
            Stage::Marks => None,
        }
    }

    pub fn writes(&self) -> bool {
        self.stage != Stage::Marks
    }

    pub fn keys(&self, ballot: &Ballot) -> Vec<KeyLine> {
        let works = |command| match command {
            Command::Complete => self.stage == Stage::Who,
            Command::Add => {
                self.stage == Stage::Marks
                    && !matches!(ballot.kind, BallotKind::Fist | BallotKind::Consent)
            }
            Command::Less => {
                self.stage == Stage::Marks
                    && !matches!(
                        ballot.kind,
                        BallotKind::Fist | BallotKind::Consent | BallotKind::Hands
                    )
            }
            Command::Abstain | Command::Down | Command::Up => self.stage == Stage::Marks,
            Command::Object => self.stage == Stage::Marks && ballot.kind == BallotKind::Consent,
            Command::On | Command::Back => true,
        };
        let bindings = BINDINGS.iter().filter(|binding| works(binding.command));
        bindings.map(KeyLine::of).collect()
    }

    fn update(&mut self, command: Command, ballot: &Ballot, context: &Context<'_>) -> Went {
        let say = |key: &str| {
            Went::On(vec![Request::Say(Notice::warning(
                context.locale.text(key),
            ))])
        };
        match (command, self.stage) {
            (Command::Back, _) => return Went::Back,
            (Command::Complete, Stage::Who) => {
                if let Some(name) = self.completion(ballot, context) {
                    self.who.set_text(&name);
                }
            }
            (Command::On, Stage::Who) => {
                if self.who.text().trim().is_empty() {
                    return say("ballot-who-missing");
                }
                if let Some(name) = self.completion(ballot, context) {
                    self.who.set_text(&name);
                }
                let groups = ballot.openness == Openness::Groups;
                self.stage = if groups { Stage::Count } else { Stage::Marks };
            }
            (Command::On, Stage::Count) => self.stage = Stage::Marks,
            (Command::On, Stage::Marks) if ballot.kind == BallotKind::Consent => {
                return self.save(ballot, context);
            }
            (Command::On, Stage::Marks) => {
                if self.marks.is_empty() {
                    return say("ballot-nothing-marked");
                }
                return self.save(ballot, context);
            }
            (Command::On, Stage::Why) => {
                if ballot.kind == BallotKind::Consent && self.why.text().trim().is_empty() {
                    return say("ballot-objection-missing");
                }
                return self.save(ballot, context);
            }
            (Command::Down, Stage::Marks) => {
                self.at = (self.at + 1).min(ballot.choices.len().saturating_sub(1));
            }
            (Command::Up, Stage::Marks) => self.at = self.at.saturating_sub(1),
            (Command::Abstain, Stage::Marks) => {
                self.abstains = true;
                self.marks.clear();
                return self.save(ballot, context);
            }
            (Command::Object, Stage::Marks) if ballot.kind == BallotKind::Consent => {
                self.stage = Stage::Why;
            }
            (Command::Add, Stage::Marks) => return self.add(ballot, context),
            (Command::Less, Stage::Marks) => self.less(ballot),
            _ => {}
        }
        Went::On(Vec::new())
    }

    fn figure(&mut self, figure: u32, ballot: &Ballot, context: &Context<'_>) -> Went {
        let Some(choice) = ballot.choices.get(self.at).map(|choice| choice.id.clone()) else {
            return Went::On(Vec::new());
        };
        match ballot.kind {
            BallotKind::Fist => {
                if figure > MOST_FINGERS {
                    return Went::On(Vec::new());
                }
                self.marks.insert(choice, figure);
                if figure >= ENOUGH_FINGERS {
                    return self.save(ballot, context);
                }
                self.stage = Stage::Why;
            }
            BallotKind::Hands => {
                self.marks.insert(choice, figure);
                if ballot.openness == Openness::Names {
                    return self.add(ballot, context);
                }
            }
            BallotKind::Consent => {}
            BallotKind::Dots | BallotKind::Ranked | BallotKind::Score => {
                self.marks.insert(choice, figure);
                self.marks
                    .retain(|_, mark| *mark > 0 || ballot.kind == BallotKind::Score);
                if ballot.kind == BallotKind::Score {
                    self.at = (self.at + 1).min(ballot.choices.len().saturating_sub(1));
                }
            }
        }
        Went::On(Vec::new())
    }

    /// Gives the selected choice one more: a dot, a point, the hand, or the next place.
    fn add(&mut self, ballot: &Ballot, context: &Context<'_>) -> Went {
        let Some(choice) = ballot.choices.get(self.at).map(|choice| choice.id.clone()) else {
            return Went::On(Vec::new());
        };
        match ballot.kind {
            BallotKind::Hands if ballot.openness == Openness::Names => {
                self.marks = BTreeMap::from([(choice, 1)]);
                return self.save(ballot, context);
            }
            BallotKind::Ranked => {
                let next = u32::try_from(self.marks.len())
                    .unwrap_or(u32::MAX)
                    .saturating_add(1);
                self.marks.entry(choice).or_insert(next);
            }
            BallotKind::Dots | BallotKind::Score | BallotKind::Hands => {
                let mark = self.marks.entry(choice).or_default();
                *mark = mark.saturating_add(1);
            }
            BallotKind::Fist | BallotKind::Consent => {}
        }
        Went::On(Vec::new())
    }

    fn less(&mut self, ballot: &Ballot) {
        if ballot.kind == BallotKind::Ranked {
            let last = self.marks.iter().max_by_key(|(_, place)| **place);
            let last = last.map(|(choice, _)| choice.clone());
            if let Some(last) = last {
                self.marks.remove(&last);
            }
            return;
        }
        if let Some(choice) = ballot.choices.get(self.at)
            && let Some(mark) = self.marks.get_mut(&choice.id)
        {
            *mark = mark.saturating_sub(1);
            self.marks.retain(|_, mark| *mark > 0);
        }
    }

    /// Returns who is meant by what is written: the only one whose name begins so, or the first.
    fn completion(&self, ballot: &Ballot, context: &Context<'_>) -> Option<String> {
        let written = crate::text::fold(self.who.text().trim());
        let begins = |name: &String| {
            let folded = crate::text::fold(name);
            folded.starts_with(&written) || folded.split(' ').any(|word| word.starts_with(&written))
        };
        let waiting = waiting(ballot, context);
        waiting
            .into_iter()
            .find(|name| !written.is_empty() && begins(name))
    }
}
