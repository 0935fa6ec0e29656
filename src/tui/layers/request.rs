//! What layers ask the program to do.

use uuid::Uuid;

use super::{Layer, new};
use crate::board::Ballot;
use crate::method::{OptionId, ServiceId, Value};
use crate::session::{Draft, Place, Session, Subject, What};
use crate::tui::app::Command;
use crate::tui::effect::Effect;
use crate::tui::keys::Key;
use crate::tui::notice::Notice;

/// What a layer asks the program to do.
pub enum Request {
    /// Alters the open session.
    Make(Box<What>),
    Push(Box<Layer>),
    /// Takes the layer itself away.
    Pop,
    /// Does what a key means everywhere.
    Run(Command),
    /// Presses a key on what lies below, once the layer itself is away.
    Press(Key),
    Say(Notice),
    /// Shows an item in the workshop.
    Go(Subject),
    Do(Box<Effect>),
    /// Shows the session as it was after so many changes.
    Look(usize),
    /// Asks whether the session is to be set back to what it was after so many changes.
    AskToSetBack(usize),
    /// Sets the session back to what it was after so many changes.
    SetBack(usize),
    /// Begins a session.
    Begin(Box<new::Answers>),
    /// Begins the tour.
    Tour,
    /// Proposes a decision in the workshop's form, with the reason and what it rests on.
    Propose(Box<Proposal>),
    /// Works on another service from now on.
    Serve(ServiceId),
    /// Keeps where the facilitator stands.
    Place(Place),
    /// Keeps what is half typed.
    Draft(Draft),
    /// Opens a ballot.
    Ask(Box<Ballot>),
    /// Joins the open session with another that lies in a file.
    Join {
        other: Box<Session>,
        file: String,
    },
}

/// A decision that is to be proposed: what is filled in for whoever writes it.
#[derive(Clone, PartialEq, Debug)]
pub struct Proposal {
    pub subject: Subject,
    /// The option to stand on, where it is known.
    pub value: Option<Value>,
    pub reason: String,
    pub idea: Option<Uuid>,
    pub ballot: Option<Uuid>,
    /// The alternative that was chosen, where its figures are what is decided on.
    pub choice: Option<Choice>,
}

/// An alternative that a decision may be for.
#[derive(Clone, PartialEq, Debug)]
pub struct Choice {
    pub alternative: Uuid,
    /// The options that it fits: where another one is decided, it was not what was chosen.
    pub options: Vec<OptionId>,
}
