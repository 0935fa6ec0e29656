//! The tests of ideas: ideas down, questions across, and what comes out of the answers in words.

mod entry;
mod picture;
mod verdict;

use jiff::Timestamp;
use rust_decimal::Decimal;
use uuid::Uuid;

use super::board::{self, Sheet, View, becoming, turn_to};
use super::table::{self, shown, unseen};
use super::{KeyLine, Layer, Pressed, Request};
use crate::board::{Arranged, BoardRef, Idea, ordered};
use crate::method::{Test, TestId, TestQuestion};
use crate::session::{Shown, What};
use crate::tui::app::{Context, bind};
use crate::tui::keys::{Binding, Key};
use crate::tui::list::{Move, moved};
use crate::tui::notice::Notice;
use entry::Typed;

/// Which board and test it is, and where one stands.
pub struct State {
    board: BoardRef,
    test: TestId,
    /// The row and the question.
    at: (usize, usize),
    /// A figure that is not whole yet.
    typed: String,
    /// The ideas as they were put in order by what came out; none while they stand as they were written.
    order: Option<Vec<Uuid>>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Answer,
    Enter,
    Clear,
    Left,
    Right,
    Test,
    TestBack,
    Order,
    Service,
    Action,
    Topic,
    Propose,
    Write,
    Matrix,
    Move(Move),
    Close,
}

/// The keys of the tests.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(
        &[
            Key::new("0"),
            Key::new("1"),
            Key::new("2"),
            Key::new("3"),
            Key::new("4"),
            Key::new("5"),
            Key::new("6"),
            Key::new("7"),
            Key::new("8"),
            Key::new("9"),
            Key::new(","),
        ],
        Command::Answer,
        "board-do-score",
    ),
    shown(
        &[Key::new("<enter>")],
        Command::Enter,
        "board-do-next-question",
    ),
    bind(
        &[Key::new("<right>"), Key::new("l")],
        Command::Right,
        "board-do-question-on",
        "group-move",
        false,
    ),
    bind(
        &[Key::new("<left>"), Key::new("h")],
        Command::Left,
        "board-do-question-back",
        "group-move",
        false,
    ),
    shown(&[Key::new("<tab>")], Command::Test, "board-do-next-test"),
    unseen(
        &[Key::new("<shift+tab>")],
        Command::TestBack,
        "board-do-test-back",
    ),
    shown(&[Key::new("r")], Command::Order, "board-do-order"),
    unseen(
        &[Key::new("x"), Key::new("<delete>"), Key::new("<backspace>")],
        Command::Clear,
        "board-do-clear-score",
    ),
    shown(&[Key::new("S")], Command::Service, "board-do-service"),
    unseen(&[Key::new("a")], Command::Action, "board-do-action"),
    unseen(&[Key::new("p")], Command::Topic, "board-do-topic"),
    unseen(&[Key::new("b")], Command::Propose, "board-do-propose"),
    unseen(&[Key::new("i")], Command::Write, "board-do-write"),
    unseen(&[Key::new("m")], Command::Matrix, "board-do-matrix"),
    shown(
        &[
            Key::new("<esc>"),
            Key::new("q"),
            Key::new("I"),
            Key::new("<ctrl+g>"),
        ],
        Command::Close,
        "do-back",
    ),
];

impl State {
    /// Makes a test of the ideas of a board, or the first; none where the method has no test.
    pub fn layer(board: BoardRef, test: Option<&TestId>, context: &Context<'_>) -> Option<Layer> {
        let craft = &context.method.craft;
        let test = test.and_then(|test| craft.test(test.as_str()));
        let test = test.or_else(|| craft.tests.first())?;
        Some(Layer::Screening(Box::new(Self {
            test: test.id.clone(),
            at: (0, 0),
            typed: String::new(),
            order: None,
            board,
        })))
    }

    /// Returns what the people in the room see.
    pub fn shown(&self) -> Shown {
        Shown::Test {
            board: self.board.clone(),
            test: self.test.clone(),
        }
    }

    /// Returns when it has to be said anew how much time a round has left.
    pub fn next_repaint(&self, context: &Context<'_>) -> Option<Timestamp> {
        board::next_repaint(&self.board, context)
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        match table::find(BINDINGS, table::MOVES, Command::Move, key) {
            Some(Command::Answer) => {
                let typed = key.typed().unwrap_or_default();
                Pressed::Handled(self.answer(typed, context))
            }
            Some(command) => Pressed::Handled(self.update(command, context)),
            None => Pressed::Unknown,
        }
    }

    pub fn keys(&self, context: &Context<'_>) -> Vec<KeyLine> {
        let some = !Sheet::of(context, &self.board).ideas.is_empty();
        let craft = &context.method.craft;
        let (several, matrix) = (craft.tests.len() > 1, craft.has_matrix());
        let works = |command| match command {
            Command::Test | Command::TestBack => several,
            Command::Matrix => matrix,
            Command::Write | Command::Close => true,
            _ => some,
        };
        table::lines(BINDINGS, works, table::MOVES)
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        let sheet = Sheet::of(context, &self.board);
        if let Some(desk) = context.desk.filter(|desk| !desk.may_write)
            && command.alters()
        {
            return vec![Request::Say(desk.only_reads(context.locale))];
        }
        let ideas = self.ideas(&sheet);
        self.hold(ideas.len());
        let idea = ideas.get(self.at.0).copied();
        let Some(test) = context.method.craft.test(self.test.as_str()) else {
            return vec![Request::Pop];
        };
        let questions = test.questions.len();
        // What is typed counts from the moment one goes on.
        let mut requests = match command {
            Command::Clear => Vec::new(),
            _ => self.settle(idea, test),
        };
        match command {
            Command::Enter => self.go_on(ideas.len(), questions),
            Command::Clear if !self.typed.is_empty() => self.typed.clear(),
            Command::Clear => requests.extend(self.give(idea, test, None)),
            Command::Left => self.at.1 = self.at.1.saturating_sub(1),
            Command::Right => self.at.1 = (self.at.1 + 1).min(questions.saturating_sub(1)),
            Command::Move(by) => {
                let height = usize::from(picture::list_height(context.size.1));
                self.at.0 = moved(self.at.0, ideas.len(), height, by);
            }
            Command::Test | Command::TestBack => self.turn(command == Command::Test, context),
            Command::Order => self.order(&sheet, test),
            Command::Service | Command::Action | Command::Topic | Command::Propose => {
                requests.extend(idea.into_iter().flat_map(|idea| match command {
                    Command::Service => becoming::service(idea, context),
                    Command::Action => becoming::action(idea, context),
                    Command::Topic => becoming::topic(idea, context),
                    _ => becoming::proposal(idea, context),
                }));
            }
            Command::Write => requests.extend(turn_to(View::Ideas, &self.board, context)),
            Command::Matrix => requests.extend(turn_to(View::Matrix, &self.board, context)),
            Command::Close => requests.push(Request::Pop),
            Command::Answer => {}
        }
        requests
    }

    /// Takes in a figure; one that can be nothing else counts at once, and the next question has its turn.
    fn answer(&mut self, letter: char, context: &Context<'_>) -> Vec<Request> {
        if let Some(desk) = context.desk.filter(|desk| !desk.may_write) {
            return vec![Request::Say(desk.only_reads(context.locale))];
        }
        let sheet = Sheet::of(context, &self.board);
        let ideas = self.ideas(&sheet);
        self.hold(ideas.len());
        let Some(test) = context.method.craft.test(self.test.as_str()) else {
            return Vec::new();
        };
        let Some(question) = test.questions.get(self.at.1) else {
            return Vec::new();
        };
        let idea = ideas.get(self.at.0).copied();
        match entry::typed(question, &self.typed, letter) {
            Typed::Whole(value) => {
                self.typed.clear();
                let requests = self.give(idea, test, Some(value));
                self.go_on(ideas.len(), test.questions.len());
                requests
            }
            Typed::Going(figure) => {
                self.typed = figure;
                Vec::new()
            }
            Typed::Wrong => {
                let scale = [("scale", verdict::scale(context, question).into())];
                let said = context.locale.say("board-no-such-score", &scale);
                vec![Request::Say(Notice::warning(said))]
            }
        }
    }

    /// Gives the answer that is typed.
    fn settle(&mut self, idea: Option<&Idea>, test: &Test) -> Vec<Request> {
        let typed = std::mem::take(&mut self.typed);
        let question = test.questions.get(self.at.1);
        let value = question.and_then(|question| entry::value(question, &typed));
        value.map_or_else(Vec::new, |value| self.give(idea, test, Some(value)))
    }

    /// Gives an idea an answer, or takes it back, in one change.
    fn give(&self, idea: Option<&Idea>, test: &Test, value: Option<Decimal>) -> Vec<Request> {
        let (Some(idea), Some(question)) = (idea, test.questions.get(self.at.1)) else {
            return Vec::new();
        };
        let mut answered = idea.clone();
        let scores = answered.scores.entry(test.id.clone()).or_default();
        match value {
            Some(value) => scores.insert(question.id.clone(), value),
            None => scores.remove(&question.id),
        };
        if scores.is_empty() {
            answered.scores.remove(&test.id);
        }
        if answered == *idea {
            return Vec::new();
        }
        let arranged = Box::new(Arranged::putting(vec![answered]));
        vec![Request::Make(Box::new(What::Arrange(arranged)))]
    }

    /// Stands on the last idea, where that one stood on was undone.
    fn hold(&mut self, ideas: usize) {
        self.at.0 = self.at.0.min(ideas.saturating_sub(1));
    }

    /// Goes on to the next question, after the last to the next idea.
    fn go_on(&mut self, ideas: usize, questions: usize) {
        if self.at.1 + 1 < questions {
            self.at.1 += 1;
        } else if self.at.0 + 1 < ideas {
            self.at = (self.at.0 + 1, 0);
        }
    }

    fn turn(&mut self, on: bool, context: &Context<'_>) {
        let tests = &context.method.craft.tests;
        let here = tests.iter().position(|test| test.id == self.test);
        let step = if on { 1 } else { tests.len().saturating_sub(1) };
        if let Some(test) = tests.get((here.unwrap_or(0) + step) % tests.len().max(1)) {
            self.test = test.id.clone();
            self.at.1 = 0;
            self.order = None;
        }
    }

    /// Puts the ideas in order by what came out, the best first; or as they were written.
    fn order(&mut self, sheet: &Sheet<'_>, test: &Test) {
        let idea = self.ideas(sheet).get(self.at.0).map(|idea| idea.id);
        self.order = if self.order.is_some() {
            None
        } else {
            let ideas = ordered(test, &sheet.ideas).into_iter();
            Some(ideas.map(|idea| idea.id).collect())
        };
        let ideas = self.ideas(sheet);
        let place = ideas.iter().position(|other| Some(other.id) == idea);
        self.at.0 = place.unwrap_or(0);
    }

    /// Returns the ideas as they stand on the screen; one that came since is the last.
    fn ideas<'c>(&self, sheet: &Sheet<'c>) -> Vec<&'c Idea> {
        let mut ideas = sheet.ideas.clone();
        if let Some(order) = &self.order {
            let places: std::collections::HashMap<_, _> = order.iter().zip(0..).collect();
            ideas.sort_by_key(|idea| places.get(&idea.id).copied().unwrap_or(usize::MAX));
        }
        ideas
    }
}

impl Command {
    fn alters(self) -> bool {
        matches!(
            self,
            Self::Answer
                | Self::Clear
                | Self::Service
                | Self::Action
                | Self::Topic
                | Self::Propose
                | Self::Write
        )
    }
}

/// Returns what an idea was answered with.
fn score(idea: &Idea, test: &Test, question: &TestQuestion) -> Option<Decimal> {
    idea.scores.get(&test.id)?.get(&question.id).copied()
}
