//! What can lie on the screen: whole screens and what is laid over them, as a stack of data.

pub mod alternatives;
pub mod analyses;
mod article;
pub mod ballots;
pub mod benefits;
pub mod board;
pub mod borrow;
pub mod capture;
pub mod comparison;
pub mod confirm;
pub mod copies;
pub mod documents;
pub mod duties;
pub mod economy;
pub mod effects;
pub mod entry;
pub mod examples;
mod exhibited;
pub mod filling;
mod finder;
pub mod formats;
pub mod gaps;
pub mod guide;
pub mod held;
pub mod help;
pub mod history;
pub mod home;
pub mod idea;
pub mod improvements;
pub mod indicators;
pub mod matrix;
pub mod meeting;
pub mod merge;
pub mod model;
pub mod needs;
pub mod new;
mod offer;
pub mod others;
pub mod overview;
pub mod palette;
pub mod people;
mod phases;
pub mod plan;
pub mod preview;
pub mod problems;
pub mod propose;
pub mod ranking;
mod register;
mod request;
pub mod risks;
pub mod screening;
pub mod search;
pub mod share;
pub mod status;
pub mod table;
pub mod terms;
pub mod todo;
pub mod trash;
pub mod unsaved;
pub mod upgrade;
pub mod why;
pub mod workshop;

pub use request::{Choice, Proposal, Request};

use jiff::Timestamp;
use ratatui::Frame;
use ratatui::layout::Rect;

use super::app::Context;
use super::keys::{Binding, Key};
use super::speech::Before;
use crate::session::Shown;

/// One screen or overlay with its own state.
pub enum Layer {
    Home(home::State),
    New(Box<new::State>),
    Workshop(Box<workshop::State>),
    Overview(overview::State),
    Documents(documents::State),
    Examples(examples::State),
    Preview(preview::State),
    Help(help::State),
    Palette(palette::State),
    Search(search::State),
    History(history::State),
    Capture(capture::State),
    Why(why::State),
    Guide(guide::State),
    Terms(Box<terms::State>),
    Trash(trash::State),
    Confirm(confirm::State),
    Problems(problems::State),
    Held(held::State),
    Others(Box<others::State>),
    Unsaved(Box<unsaved::State>),
    Copies(copies::State),
    Merge(Box<merge::State>),
    Share(Box<share::State>),
    Borrow(Box<borrow::State>),
    Upgrade(Box<upgrade::State>),
    Meeting(meeting::State),
    People(people::State),
    Todo(todo::State),
    Entry(Box<entry::State>),
    Filling(Box<filling::State>),
    Board(Box<board::State>),
    Idea(Box<idea::State>),
    Formats(formats::State),
    Propose(Box<propose::State>),
    Matrix(Box<matrix::State>),
    Screening(Box<screening::State>),
    Ballots(Box<ballots::State>),
    Ranking(Box<ranking::State>),
    Analyses(analyses::State),
    Model(Box<model::State>),
    Comparison(Box<comparison::State>),
    Gaps(Box<gaps::State>),
    Needs(Box<needs::State>),
    Alternatives(Box<alternatives::State>),
    Economy(Box<economy::State>),
    Effects(Box<effects::State>),
    Plan(Box<plan::State>),
    Duties(Box<duties::State>),
    Risks(Box<risks::State>),
    Benefits(Box<benefits::State>),
    Indicators(Box<indicators::State>),
    Improvements(Box<improvements::State>),
    Status(Box<status::State>),
}

/// Whether a layer knew what to do with a key.
pub enum Pressed {
    Handled(Vec<Request>),
    Unknown,
}

/// A line of a key table, without the type of its command.
#[derive(Clone, Debug)]
pub struct KeyLine {
    pub keys: &'static [Key],
    /// Locale key of what it does.
    pub help: &'static str,
    /// Locale key of the heading it stands under.
    pub group: &'static str,
    pub footer: bool,
}

impl KeyLine {
    /// Returns the line of a binding.
    pub fn of<C>(binding: &Binding<C>) -> Self {
        Self {
            keys: binding.keys,
            help: binding.help,
            group: binding.group,
            footer: binding.footer,
        }
    }

    /// Returns the line with the keys that are no letters, where letters are text.
    pub fn without_letters(self) -> Option<Self> {
        let first = self.keys.iter().position(|key| key.typed().is_none())?;
        Some(Self {
            keys: &self.keys[first..],
            ..self
        })
    }
}

// A macro because every layer is asked the same questions; what differs is only its type.
macro_rules! each {
    ($layer:expr, $state:ident => $answer:expr) => {
        match $layer {
            Layer::Home($state) => $answer,
            Layer::New($state) => $answer,
            Layer::Workshop($state) => $answer,
            Layer::Overview($state) => $answer,
            Layer::Documents($state) => $answer,
            Layer::Examples($state) => $answer,
            Layer::Preview($state) => $answer,
            Layer::Help($state) => $answer,
            Layer::Palette($state) => $answer,
            Layer::Search($state) => $answer,
            Layer::History($state) => $answer,
            Layer::Capture($state) => $answer,
            Layer::Why($state) => $answer,
            Layer::Guide($state) => $answer,
            Layer::Terms($state) => $answer,
            Layer::Trash($state) => $answer,
            Layer::Confirm($state) => $answer,
            Layer::Problems($state) => $answer,
            Layer::Held($state) => $answer,
            Layer::Others($state) => $answer,
            Layer::Unsaved($state) => $answer,
            Layer::Copies($state) => $answer,
            Layer::Merge($state) => $answer,
            Layer::Share($state) => $answer,
            Layer::Borrow($state) => $answer,
            Layer::Upgrade($state) => $answer,
            Layer::Meeting($state) => $answer,
            Layer::People($state) => $answer,
            Layer::Todo($state) => $answer,
            Layer::Entry($state) => $answer,
            Layer::Filling($state) => $answer,
            Layer::Board($state) => $answer,
            Layer::Idea($state) => $answer,
            Layer::Formats($state) => $answer,
            Layer::Propose($state) => $answer,
            Layer::Matrix($state) => $answer,
            Layer::Screening($state) => $answer,
            Layer::Ballots($state) => $answer,
            Layer::Ranking($state) => $answer,
            Layer::Analyses($state) => $answer,
            Layer::Model($state) => $answer,
            Layer::Comparison($state) => $answer,
            Layer::Gaps($state) => $answer,
            Layer::Needs($state) => $answer,
            Layer::Alternatives($state) => $answer,
            Layer::Economy($state) => $answer,
            Layer::Effects($state) => $answer,
            Layer::Plan($state) => $answer,
            Layer::Duties($state) => $answer,
            Layer::Risks($state) => $answer,
            Layer::Benefits($state) => $answer,
            Layer::Indicators($state) => $answer,
            Layer::Improvements($state) => $answer,
            Layer::Status($state) => $answer,
        }
    };
}

impl Layer {
    /// Handles a key, or leaves it to the keys that mean the same everywhere.
    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        each!(self, state => state.press(key, context))
    }

    /// Takes in text that came in one piece; cleaned, but for the tabs of a sheet.
    pub fn paste(&mut self, text: &str, context: &Context<'_>) -> Vec<Request> {
        match self {
            Self::Home(state) => state.paste(text, context),
            Self::New(state) => state.paste(text, context),
            Self::Workshop(state) => state.paste(text, context),
            Self::Palette(state) => state.paste(text, context),
            Self::Search(state) => state.paste(text, context),
            Self::History(state) => state.paste(text, context),
            Self::Capture(state) => state.paste(text, context),
            Self::Unsaved(state) => state.paste(text, context),
            Self::Copies(state) => state.paste(text, context),
            Self::Share(state) => state.paste(text, context),
            Self::Borrow(state) => state.paste(text, context),
            Self::Terms(state) => state.paste(text, context),
            Self::Ballots(state) => state.paste(text, context),
            Self::Entry(state) => state.paste(text, context),
            Self::Filling(state) => state.paste(text, context),
            Self::Board(state) => state.paste(text, context),
            Self::Idea(state) => state.paste(text, context),
            Self::Propose(state) => state.paste(text, context),
            Self::Model(state) => state.paste(text, context),
            Self::Comparison(state) => state.paste(text, context),
            Self::Gaps(state) => state.paste(text, context),
            Self::Needs(state) => state.paste(text, context),
            Self::Alternatives(state) => state.paste(text, context),
            Self::Economy(state) => state.paste(text, context),
            Self::Effects(state) => state.paste(text, context),
            Self::Plan(state) => state.paste(text, context),
            Self::Duties(state) => state.paste(text, context),
            Self::Risks(state) => state.paste(text, context),
            Self::Benefits(state) => state.paste(text, context),
            Self::Indicators(state) => state.paste(text, context),
            Self::Improvements(state) => state.paste(text, context),
            Self::Status(state) => state.paste(text, context),
            _ => Vec::new(),
        }
    }

    /// Says what the layer has put into words again in the language that is spoken now.
    pub fn speak(&mut self, before: &Before, context: &Context<'_>) -> Vec<Request> {
        match self {
            Self::Workshop(state) => return state.speak(before, context),
            Self::Capture(state) => return state.speak(before, context),
            Self::Documents(state) => state.renew(context),
            Self::History(state) => state.speak(context),
            Self::Search(state) => state.speak(context),
            Self::Terms(state) => state.speak(context),
            _ => {}
        }
        Vec::new()
    }

    /// Takes in text that comes back from the user's editor.
    pub fn edited(&mut self, text: &str, context: &Context<'_>) -> Vec<Request> {
        match self {
            Self::Workshop(state) => state.edited(text, context),
            _ => Vec::new(),
        }
    }

    /// Says whether letters are text here, and no keys.
    pub fn writes(&self) -> bool {
        match self {
            Self::Home(state) => state.writes(),
            Self::Workshop(state) => state.writes(),
            Self::New(state) => state.writes(),
            Self::History(state) => state.writes(),
            Self::Unsaved(state) => state.writes(),
            Self::Board(state) => state.writes(),
            Self::Ballots(state) => state.writes(),
            Self::Model(state) => state.writes(),
            Self::Comparison(state) => state.writes(),
            Self::Gaps(state) => state.writes(),
            Self::Needs(state) => state.writes(),
            Self::Alternatives(state) => state.writes(),
            Self::Economy(state) => state.writes(),
            Self::Effects(state) => state.writes(),
            Self::Plan(state) => state.writes(),
            Self::Duties(state) => state.writes(),
            Self::Risks(state) => state.writes(),
            Self::Benefits(state) => state.writes(),
            Self::Indicators(state) => state.writes(),
            Self::Improvements(state) => state.writes(),
            Self::Status(state) => state.writes(),
            Self::Palette(_)
            | Self::Search(_)
            | Self::Capture(_)
            | Self::Copies(_)
            | Self::Terms(_)
            | Self::Share(_)
            | Self::Borrow(_)
            | Self::Entry(_)
            | Self::Filling(_)
            | Self::Idea(_)
            | Self::Propose(_) => true,
            _ => false,
        }
    }

    /// Says whether an editor is open, where letters are no keys of everywhere.
    pub fn edits(&self) -> bool {
        match self {
            Self::Workshop(state) => state.edits(),
            _ => self.writes(),
        }
    }

    /// Says whether nothing below shows.
    pub fn covers(&self) -> bool {
        matches!(
            self,
            Self::Home(_)
                | Self::New(_)
                | Self::Workshop(_)
                | Self::Overview(_)
                | Self::Documents(_)
                | Self::Preview(_)
                | Self::History(_)
                | Self::Trash(_)
                | Self::Merge(_)
                | Self::Upgrade(_)
                | Self::Ballots(_)
                | Self::Ranking(_)
                | Self::Analyses(_)
                | Self::Meeting(_)
                | Self::People(_)
                | Self::Todo(_)
                | Self::Board(_)
                | Self::Matrix(_)
                | Self::Screening(_)
                | Self::Model(_)
                | Self::Comparison(_)
                | Self::Gaps(_)
                | Self::Needs(_)
                | Self::Alternatives(_)
                | Self::Economy(_)
                | Self::Effects(_)
                | Self::Plan(_)
                | Self::Duties(_)
                | Self::Risks(_)
                | Self::Benefits(_)
                | Self::Indicators(_)
                | Self::Improvements(_)
                | Self::Status(_)
        )
    }

    /// Returns what the people in the room see of the layer, where that is not the item.
    pub fn shown(&self) -> Option<Shown> {
        match self {
            Self::Board(state) => Some(state.shown()),
            Self::Matrix(state) => Some(state.shown()),
            Self::Screening(state) => Some(state.shown()),
            Self::Ballots(state) => state.shown(),
            Self::Ranking(_) => Some(Shown::Ranking),
            Self::Meeting(_) => Some(Shown::Meeting),
            _ => None,
        }
    }

    /// Returns when the layer has to be drawn again though nothing happens; never where it tells no time.
    pub fn next_repaint(&self, context: &Context<'_>) -> Option<Timestamp> {
        match self {
            Self::Board(state) => state.next_repaint(context),
            Self::Matrix(state) => state.next_repaint(context),
            Self::Screening(state) => state.next_repaint(context),
            Self::Formats(state) => state.next_repaint(context),
            _ => None,
        }
    }

    /// Returns the keys that work on this layer now.
    pub fn keys(&self, context: &Context<'_>) -> Vec<KeyLine> {
        each!(self, state => state.keys(context))
    }

    /// Draws the layer.
    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        each!(self, state => state.view(context, frame, area));
    }
}
