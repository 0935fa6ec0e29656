//! A new ballot: everything is filled in from what one stands on, and one key opens it.

mod picture;
mod sources;

use jiff::Timestamp;
use uuid::Uuid;

use super::{Went, standing_on};
use crate::board::{Ballot, BallotChoice, BoardRef, Openness};
use crate::method::{BallotKind, Kind};
use crate::tui::app::Context;
use crate::tui::field::{Field, Reply, Shape};
use crate::tui::keys::{self, Binding, Code, Key};
use crate::tui::layers::table::{shown, unseen};
use crate::tui::layers::{KeyLine, Request};
use crate::tui::notice::Notice;
use sources::{board, entitled, sources};

/// What is asked, and how.
pub(super) struct State {
    kinds: Vec<BallotKind>,
    kind: usize,
    question: Field,
    sources: Vec<Source>,
    source: usize,
    /// The choices that are written by hand.
    own: Field,
    /// Dots for each, or the most points.
    most: Field,
    entitled: Field,
    openness: usize,
    hidden: bool,
    at: Part,
    selected: Vec<Uuid>,
}

/// Where the choices come from.
struct Source {
    label: String,
    choices: Vec<BallotChoice>,
    board: Option<BoardRef>,
    /// Whether what is chosen is an answer to the item, or a proposal about it.
    answers: bool,
    /// Whether the choices are written by hand.
    own: bool,
}

/// A row of the form.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Part {
    Kind,
    Question,
    Choices,
    Own,
    Most,
    Entitled,
    Openness,
    Hidden,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Open,
    Next,
    Back,
    Close,
}

/// The keys that are no text.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(
        &[Key::new("<enter>"), Key::new("<ctrl+s>")],
        Command::Open,
        "do-open-ballot",
    ),
    shown(
        &[Key::new("<tab>"), Key::new("<down>")],
        Command::Next,
        "do-next-field",
    ),
    unseen(
        &[Key::new("<shift+tab>"), Key::new("<up>")],
        Command::Back,
        "do-field-back",
    ),
    shown(
        &[Key::new("<esc>"), Key::new("<ctrl+g>")],
        Command::Close,
        "do-back",
    ),
];

const OPENNESS: [(Openness, &str); 3] = [
    (Openness::Totals, "ballot-openness-totals"),
    (Openness::Groups, "ballot-openness-groups"),
    (Openness::Names, "ballot-openness-names"),
];
const LONGEST_QUESTION: usize = 200;
const LONGEST_CHOICES: usize = 2000;
const LONGEST_NUMBER: usize = 4;
/// The most points where nothing else is said.
const POINTS: u32 = 5;
/// The dots that each has: a third of the choices, and so many at least and at most.
const DOTS: (usize, usize) = (3, 5);
const MOST: u32 = 100;

impl State {
    pub fn new(context: &Context<'_>, kind: Option<BallotKind>, selected: &[Uuid]) -> Self {
        let line = |limit| Field::new(Shape::Line, limit, context.look.theme);
        let kinds: Vec<BallotKind> = context
            .method
            .craft
            .ballots
            .iter()
            .map(|way| way.kind)
            .collect();
        // Dots narrow a board down; where something is to be decided, hands say more.
        let decides =
            selected.is_empty() && standing_on(context).is_some_and(|(_, item)| item.is_decision());
        let kind = kind.or(decides.then_some(BallotKind::Hands));
        let kind = kind.and_then(|kind| kinds.iter().position(|known| *known == kind));
        let mut state = Self {
            kind: kind.unwrap_or(0),
            kinds,
            question: line(LONGEST_QUESTION),
            sources: Vec::new(),
            source: 0,
            own: line(LONGEST_CHOICES),
            most: line(LONGEST_NUMBER),
            entitled: line(LONGEST_NUMBER),
            openness: 0,
            hidden: false,
            at: Part::Kind,
            selected: selected.to_vec(),
        };
        let question = match standing_on(context) {
            // A tool is called what it is, which is no question.
            Some((_, item)) if selected.is_empty() && !matches!(item.kind, Kind::Tool { .. }) => {
                item.text.clone()
            }
            _ => board(context)
                .and_then(|board| context.method.craft.board(board.board.as_str()))
                .map(|board| board.question.clone())
                .unwrap_or_default(),
        };
        state.question.set_text(&question);
        if let Some(entitled) = entitled(context) {
            state.entitled.set_text(&entitled.to_string());
        }
        state.renew(context);
        state
    }

    fn kind(&self) -> BallotKind {
        self.kinds
            .get(self.kind)
            .copied()
            .unwrap_or(BallotKind::Hands)
    }

    /// Looks anew for what can be chosen between, which depends on the kind.
    fn renew(&mut self, context: &Context<'_>) {
        self.sources = sources(context, self.kind(), &self.selected);
        self.source = self.source.min(self.sources.len().saturating_sub(1));
        let most = match self.kind() {
            BallotKind::Dots => {
                let choices = self.choices().len();
                (choices / 3).clamp(DOTS.0, DOTS.1).to_string()
            }
            BallotKind::Score => POINTS.to_string(),
            _ => String::new(),
        };
        self.most.set_text(&most);
    }

    fn choices(&self) -> Vec<BallotChoice> {
        let Some(source) = self.sources.get(self.source) else {
            return Vec::new();
        };
        if !source.own {
            return source.choices.clone();
        }
        let written = self.own.text();
        let texts = written.split([',', ';']).map(str::trim);
        let texts = texts.filter(|text| !text.is_empty()).enumerate();
        texts
            .map(|(at, text)| BallotChoice {
                id: format!("choice-{}", at + 1),
                text: text.to_owned(),
                idea: None,
            })
            .collect()
    }

    /// Returns the rows that are asked now.
    fn parts(&self) -> Vec<Part> {
        let own = self
            .sources
            .get(self.source)
            .is_some_and(|source| source.own);
        let counts = matches!(self.kind(), BallotKind::Dots | BallotKind::Score);
        let mut parts = vec![Part::Kind, Part::Question, Part::Choices];
        parts.extend(own.then_some(Part::Own));
        parts.extend(counts.then_some(Part::Most));
        parts.extend([Part::Entitled, Part::Openness, Part::Hidden]);
        parts
    }

    fn field(&mut self) -> Option<&mut Field> {
        match self.at {
            Part::Question => Some(&mut self.question),
            Part::Own => Some(&mut self.own),
            Part::Most => Some(&mut self.most),
            Part::Entitled => Some(&mut self.entitled),
            _ => None,
        }
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Went {
        if let Some(field) = self.field()
            && field.press(key) != Reply::Unused
        {
            return Went::On(Vec::new());
        }
        match keys::find(BINDINGS, key) {
            Some(command) => self.update(command, context),
            None => match key.code {
                Code::Left | Code::Right | Code::Char(' ') if !key.ctrl => {
                    self.turn(key.code != Code::Left, context);
                    Went::On(Vec::new())
                }
                Code::Function(_) => Went::Unknown,
                _ if key.ctrl => Went::Unknown,
                _ => Went::On(Vec::new()),
            },
        }
    }

    pub fn paste(&mut self, text: &str) {
        if let Some(field) = self.field() {
            field.paste(text);
        }
    }

    fn update(&mut self, command: Command, context: &Context<'_>) -> Went {
        let parts = self.parts();
        let at = parts.iter().position(|part| *part == self.at).unwrap_or(0);
        match command {
            Command::Next => self.at = parts[(at + 1) % parts.len()],
            Command::Back => self.at = parts[(at + parts.len() - 1) % parts.len()],
            Command::Close => return Went::Back,
            Command::Open => return Went::On(self.open(context)),
        }
        Went::On(Vec::new())
    }

    /// Takes the next or the last of what a row offers.
    fn turn(&mut self, on: bool, context: &Context<'_>) {
        let next = |at: usize, of: usize| {
            let of = of.max(1);
            (at + if on { 1 } else { of - 1 }) % of
        };
        match self.at {
            Part::Kind => {
                self.kind = next(self.kind, self.kinds.len());
                self.source = 0;
                self.renew(context);
            }
            Part::Choices => {
                self.source = next(self.source, self.sources.len());
                self.renew(context);
            }
            Part::Openness => self.openness = next(self.openness, OPENNESS.len()),
            Part::Hidden => self.hidden = !self.hidden,
            _ => {}
        }
    }

    /// Opens the ballot, or goes to what is missing.
    fn open(&mut self, context: &Context<'_>) -> Vec<Request> {
        if self.question.text().trim().is_empty() {
            return self.lacks(Part::Question, "ballot-question-missing", context);
        }
        let choices = self.choices();
        let single = matches!(self.kind(), BallotKind::Fist | BallotKind::Consent);
        if choices.len() < if single { 1 } else { 2 } {
            let own = self.parts().contains(&Part::Own);
            let part = if own { Part::Own } else { Part::Choices };
            return self.lacks(part, "ballot-too-few-choices", context);
        }
        let number = |field: &Field| field.text().trim().parse::<u32>().ok();
        let within = |number: &u32| (1..=MOST).contains(number);
        let most = number(&self.most).filter(within);
        let counts = self.parts().contains(&Part::Most);
        if counts && most.is_none() {
            return self.lacks(Part::Most, "ballot-most-missing", context);
        }
        let Some(entitled) = number(&self.entitled).filter(|entitled| *entitled > 0) else {
            return self.lacks(Part::Entitled, "ballot-entitled-missing", context);
        };
        let source = self.sources.get(self.source);
        let board = source.and_then(|source| source.board.clone());
        // What was asked beside an item decides nothing about it.
        let about = standing_on(context);
        let about = about.filter(|_| source.is_some_and(|source| source.answers));
        let facilitator = context.desk.map(|desk| &desk.session.state.facilitator);
        let facilitator = facilitator.filter(|name| !name.is_empty());
        let ballot = Ballot {
            // The program gives what is new its own identity.
            id: Uuid::nil(),
            kind: self.kind(),
            question: self.question.text().trim().to_owned(),
            about: about.map(|(subject, _)| subject.to_string()),
            board,
            choices,
            most: if counts { most.unwrap_or(0) } else { 0 },
            openness: OPENNESS[self.openness].0,
            hidden: self.hidden,
            entitled,
            counted_by: facilitator
                .map_or(context.person, String::as_str)
                .to_owned(),
            opened: opened(context.at),
            closed: None,
            slips: Vec::new(),
        };
        vec![Request::Ask(Box::new(ballot))]
    }

    /// Goes to what is missing, and says so.
    fn lacks(&mut self, part: Part, key: &str, context: &Context<'_>) -> Vec<Request> {
        self.at = part;
        vec![Request::Say(Notice::warning(context.locale.text(key)))]
    }

    pub fn writes(&self) -> bool {
        matches!(
            self.at,
            Part::Question | Part::Own | Part::Most | Part::Entitled
        )
    }

    pub fn keys() -> Vec<KeyLine> {
        BINDINGS.iter().map(KeyLine::of).collect()
    }
}

/// The ids of the answers to a question of yes or no.
pub(super) const YES: &str = "yes";
pub(super) const NO: &str = "no";

/// Whole seconds say enough of when a ballot was opened.
fn opened(at: Timestamp) -> Timestamp {
    Timestamp::from_second(at.as_second()).unwrap_or(at)
}
