//! The matrix: ideas by what they are worth and what they cost, moved with the arrows.

mod picture;

use jiff::Timestamp;
use uuid::Uuid;

use super::board::{self, Sheet, View, becoming, turn_to};
use super::table::{shown, unseen};
use super::{KeyLine, Layer, Pressed, Request};
use crate::board::{Arranged, BoardRef, Corner, Idea, Spot, quadrant};
use crate::session::{Shown, What};
use crate::tui::app::Context;
use crate::tui::keys::{self, Binding, Key};

/// Which board it is, the selected idea, and where it was moved to.
pub struct State {
    board: BoardRef,
    selected: Option<Uuid>,
    /// Where the selected idea was moved to, until that is put down.
    moved: Option<Spot>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Up,
    Down,
    Left,
    Right,
    Next,
    Before,
    Put,
    TakeOut,
    Service,
    Action,
    Topic,
    Propose,
    Write,
    Ideas,
    Groups,
    Matrix,
    Tests,
    Close,
}

/// The keys of the matrix.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(&[Key::new("<up>")], Command::Up, "board-do-worth-more"),
    shown(&[Key::new("<down>")], Command::Down, "board-do-worth-less"),
    shown(&[Key::new("<left>")], Command::Left, "board-do-cost-less"),
    shown(&[Key::new("<right>")], Command::Right, "board-do-cost-more"),
    shown(
        &[Key::new("<tab>"), Key::new("j")],
        Command::Next,
        "board-do-next-idea",
    ),
    unseen(
        &[Key::new("<shift+tab>"), Key::new("k")],
        Command::Before,
        "board-do-idea-before",
    ),
    shown(&[Key::new("<enter>")], Command::Put, "board-do-put"),
    unseen(
        &[Key::new("x"), Key::new("<delete>")],
        Command::TakeOut,
        "board-do-take-out",
    ),
    unseen(&[Key::new("S")], Command::Service, "board-do-service"),
    unseen(&[Key::new("a")], Command::Action, "board-do-action"),
    unseen(&[Key::new("p")], Command::Topic, "board-do-topic"),
    unseen(&[Key::new("b")], Command::Propose, "board-do-propose"),
    unseen(&[Key::new("i")], Command::Write, "board-do-write"),
    unseen(&[Key::new("1")], Command::Ideas, "board-do-ideas"),
    unseen(&[Key::new("2")], Command::Groups, "board-do-groups"),
    unseen(&[Key::new("3")], Command::Matrix, "board-do-matrix"),
    unseen(&[Key::new("4")], Command::Tests, "board-do-tests"),
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

/// Where an idea lies that is moved for the first time, before the move.
const MIDDLE: Spot = Spot {
    impact: 5,
    effort: 5,
};

impl State {
    /// Makes the matrix of a board.
    pub fn layer(board: BoardRef, context: &Context<'_>) -> Layer {
        let sheet = Sheet::of(context, &board);
        let ideas = || sheet.ideas.iter();
        let waiting = ideas().find(|idea| idea.spot.is_none());
        let first = waiting.or_else(|| ideas().next());
        Layer::Matrix(Box::new(Self {
            selected: first.map(|idea| idea.id),
            moved: None,
            board,
        }))
    }

    /// Returns what the people in the room see.
    pub fn shown(&self) -> Shown {
        Shown::Matrix(self.board.clone())
    }

    /// Returns when it has to be said anew how much time a round has left.
    pub fn next_repaint(&self, context: &Context<'_>) -> Option<Timestamp> {
        board::next_repaint(&self.board, context)
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        if let Some(command) = keys::find(BINDINGS, key) {
            return Pressed::Handled(self.update(command, context));
        }
        // Whatever comes next must find the idea where it was moved to.
        let sheet = Sheet::of(context, &self.board);
        let mut requests = self.put(&sheet);
        if requests.is_empty() {
            return Pressed::Unknown;
        }
        requests.push(Request::Press(key));
        Pressed::Handled(requests)
    }

    pub fn keys(&self, context: &Context<'_>) -> Vec<KeyLine> {
        let tests = !context.method.craft.tests.is_empty();
        let some = !Sheet::of(context, &self.board).ideas.is_empty();
        let works = |binding: &&Binding<Command>| match binding.command {
            Command::Tests => tests,
            Command::Write
            | Command::Ideas
            | Command::Groups
            | Command::Matrix
            | Command::Close => true,
            Command::Put => self.moved.is_some(),
            _ => some,
        };
        BINDINGS.iter().filter(works).map(KeyLine::of).collect()
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        let sheet = Sheet::of(context, &self.board);
        if let Some(desk) = context.desk.filter(|desk| !desk.may_write)
            && command.alters()
        {
            return vec![Request::Say(desk.only_reads(context.locale))];
        }
        let selected = self.selected(&sheet);
        match command {
            Command::Up => self.carry(selected, 1, 0),
            Command::Down => self.carry(selected, -1, 0),
            Command::Left => self.carry(selected, 0, -1),
            Command::Right => self.carry(selected, 0, 1),
            Command::Next | Command::Before => {
                let next = self.beside(&sheet, command == Command::Next);
                let down = self.put(&sheet);
                self.selected = next;
                return down;
            }
            Command::Put => return self.put(&sheet),
            Command::TakeOut => {
                self.moved = None;
                let out = selected.filter(|idea| idea.spot.is_some());
                let out = out.map(|idea| Idea {
                    spot: None,
                    ..idea.clone()
                });
                return out.map_or_else(Vec::new, putting);
            }
            Command::Matrix => {}
            _ => {
                let mut requests = self.put(&sheet);
                requests.extend(self.go_on(command, selected, context));
                return requests;
            }
        }
        Vec::new()
    }

    fn go_on(
        &self,
        command: Command,
        selected: Option<&Idea>,
        context: &Context<'_>,
    ) -> Vec<Request> {
        let made = |make: fn(&Idea, &Context<'_>) -> Vec<Request>| {
            selected.map_or_else(Vec::new, |idea| make(idea, context))
        };
        match command {
            Command::Service => made(becoming::service),
            Command::Action => made(becoming::action),
            Command::Topic => made(becoming::topic),
            Command::Propose => made(becoming::proposal),
            Command::Groups => turn_to(View::Groups, &self.board, context),
            Command::Tests => turn_to(View::Tests, &self.board, context),
            Command::Close => vec![Request::Pop],
            _ => turn_to(View::Ideas, &self.board, context),
        }
    }

    fn selected<'c>(&self, sheet: &Sheet<'c>) -> Option<&'c Idea> {
        let selected = self.selected.and_then(|id| sheet.idea(id));
        selected.or_else(|| sheet.ideas.first().copied())
    }

    /// Returns where an idea lies, moved or not.
    fn spot(&self, idea: &Idea) -> Option<Spot> {
        let moved = self.moved.filter(|_| self.selected == Some(idea.id));
        moved.or(idea.spot)
    }

    fn carry(&mut self, idea: Option<&Idea>, impact: i8, effort: i8) {
        let Some(idea) = idea else { return };
        let from = self.spot(idea).unwrap_or(MIDDLE);
        let within = |at: u8, by: i8| at.saturating_add_signed(by).clamp(1, Spot::LARGEST);
        self.selected = Some(idea.id);
        self.moved = Some(Spot {
            impact: within(from.impact, impact),
            effort: within(from.effort, effort),
        });
    }

    /// Puts the selected idea down where it was moved to, in one change.
    fn put(&mut self, sheet: &Sheet<'_>) -> Vec<Request> {
        let Some(spot) = self.moved.take() else {
            return Vec::new();
        };
        let idea = self.selected(sheet).filter(|idea| idea.spot != Some(spot));
        let put = idea.map(|idea| Idea {
            spot: Some(spot),
            ..idea.clone()
        });
        put.map_or_else(Vec::new, putting)
    }

    /// Returns the idea after or before the selected one: among those that wait, while it was one of them.
    fn beside(&self, sheet: &Sheet<'_>, on: bool) -> Option<Uuid> {
        let waits = self.selected(sheet).is_some_and(|idea| idea.spot.is_none());
        let all = if waits {
            let waiting = sheet.ideas.iter().filter(|idea| idea.spot.is_none());
            waiting.copied().collect()
        } else {
            self.listed(sheet)
        };
        let here = all.iter().position(|idea| Some(idea.id) == self.selected);
        let step = if on { 1 } else { all.len().saturating_sub(1) };
        let next = (here.unwrap_or(0) + step) % all.len().max(1);
        if waits && all.len() == 1 {
            // The last that waited was placed: one goes on from the top of the list.
            return self.listed(sheet).first().map(|idea| idea.id);
        }
        all.get(next).map(|idea| idea.id)
    }

    /// Returns the ideas as the list has them: by quarter, and last those that wait.
    fn listed<'c>(&self, sheet: &Sheet<'c>) -> Vec<&'c Idea> {
        let mut listed = Vec::with_capacity(sheet.ideas.len());
        for (_, ideas) in self.quarters(sheet) {
            listed.extend(ideas);
        }
        listed
    }

    /// Returns the ideas of each quarter, and of none.
    fn quarters<'c>(&self, sheet: &Sheet<'c>) -> Vec<(Option<Corner>, Vec<&'c Idea>)> {
        let corners = Corner::ALL.iter().map(|corner| Some(*corner));
        let mut quarters: Vec<(Option<Corner>, Vec<&Idea>)> = corners
            .chain([None])
            .map(|corner| (corner, Vec::new()))
            .collect();
        for idea in &sheet.ideas {
            let corner = self.spot(idea).map(quadrant);
            if let Some((_, ideas)) = quarters.iter_mut().find(|(own, _)| *own == corner) {
                ideas.push(*idea);
            }
        }
        quarters
    }
}

impl Command {
    fn alters(self) -> bool {
        !matches!(
            self,
            Self::Next
                | Self::Before
                | Self::Ideas
                | Self::Groups
                | Self::Matrix
                | Self::Tests
                | Self::Close
        )
    }
}

fn putting(idea: Idea) -> Vec<Request> {
    let arranged = Box::new(Arranged::putting(vec![idea]));
    vec![Request::Make(Box::new(What::Arrange(arranged)))]
}
