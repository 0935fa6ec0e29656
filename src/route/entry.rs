//! One item on the route: whether it applies, how far it has come, and because of what.

use super::reckon::differs;
use crate::costs::{Changed, Weighed};
use crate::method::{ItemId, OptionId, RuleId, Value};
use crate::session::{Heeded, Mark, Subject};

/// The computed state of one item, within a service where it is asked for each.
#[derive(Clone, PartialEq, Debug)]
pub struct Entry {
    pub subject: Subject,
    /// Where the item stands in the method: phase, step, item, as indexes.
    pub place: (usize, usize, usize),
    pub mark: Mark,
    pub standing: Standing,
    /// Why the item does not apply, where it does not.
    pub closed: Option<Cause>,
    /// Why the value follows from a rule, where it does.
    pub set: Option<Cause>,
    /// Whether what a rule says of the item rests on something that is only proposed.
    pub provisional: bool,
    /// Whether what the group has was borrowed and nobody has made it the group's own.
    pub borrowed: bool,
    /// Whether the group has given an answer of its own, used or not.
    pub answered: bool,
    /// The value in force; none where the item is closed or not answered.
    pub value: Option<Value>,
    /// The group's own answer where it is kept aside: the item is closed, set by a rule, or its option is closed.
    pub parked: Option<Value>,
    /// The options that rules have closed; an option stands once for each rule that closes it.
    pub closed_options: Vec<(OptionId, Cause)>,
    /// What must be in place before the decision counts as decided.
    pub missing: Vec<Missing>,
    pub warnings: Vec<Cause>,
    /// Why rules have taken the decision up again; it stays in force for all others until another is decided.
    pub reopened: Vec<Cause>,
    /// Every reason that a rule has to take the decision up again, answered or not, apart from red readings.
    pub heeded: Vec<Heeded>,
    /// What a gate lists as holding.
    pub holds: Vec<Cause>,
    /// The rules that the decider went against.
    pub overridden: Vec<RuleId>,
    /// What the tools come to for the item, where they hold enough: the figure that it asks for, or that they are used.
    pub computed: Option<Value>,
    /// The figures that a decision here would rest on; for the choice between alternatives alone.
    pub weighed: Option<Box<Weighed>>,
    /// The figures that the decision rests on and that are others by now.
    pub outdated: Vec<Changed>,
}

/// How far an item has come.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    Open,
    Answered,
    Unsure,
    Unknown,
    NotForUs,
    ComeBack,
    /// Chosen, but nobody has answered for it; or it follows from something of which that is so.
    Proposed,
    /// Borrowed from others, and nobody has made it the group's own.
    Borrowed,
    Decided,
    /// Decided, but something that it requires is missing.
    Incomplete,
    /// Decided, and taken up again.
    Reopened,
    /// The value follows from a rule.
    Set,
    /// The group's answer is no longer possible; it is kept aside.
    Conflict,
    /// Does not apply.
    Closed,
}

impl Standing {
    /// Every standing with its name in output for machines.
    pub const NAMES: [(&'static str, Self); 14] = [
        ("open", Self::Open),
        ("answered", Self::Answered),
        ("unsure", Self::Unsure),
        ("unknown", Self::Unknown),
        ("not-for-us", Self::NotForUs),
        ("come-back", Self::ComeBack),
        ("proposed", Self::Proposed),
        ("borrowed", Self::Borrowed),
        ("decided", Self::Decided),
        ("incomplete", Self::Incomplete),
        ("reopened", Self::Reopened),
        ("set", Self::Set),
        ("conflict", Self::Conflict),
        ("closed", Self::Closed),
    ];

    /// Returns the name of the standing.
    pub fn name(self) -> &'static str {
        Self::NAMES
            .iter()
            .find(|(_, standing)| *standing == self)
            .map_or("", |(name, _)| name)
    }
}

/// Why something follows: what said so, and the answers it read.
#[derive(Clone, PartialEq, Debug)]
pub struct Cause {
    pub by: By,
    pub readings: Vec<Reading>,
    /// Whether it would not follow if nothing were proposed.
    pub provisional: bool,
}

/// What says that something follows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum By {
    Rule(RuleId),
    /// The item's own condition.
    Condition(ItemId),
    /// The item is not part of the session's rule set.
    RuleSet,
}

/// An answer that a rule read.
#[derive(Clone, PartialEq, Debug)]
pub struct Reading {
    pub subject: Subject,
    pub value: Option<Value>,
    /// Whether the answer is only proposed, or follows from something that is.
    pub proposed: bool,
}

/// Something a decision requires and does not have.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Missing {
    pub rule: RuleId,
    /// What is required, in the pack's words.
    pub text: String,
    /// The subject to go to.
    pub subject: Subject,
}

impl Entry {
    /// Says whether the item applies.
    pub fn applies(&self) -> bool {
        self.closed.is_none()
    }

    /// Says whether the item counts in progress, sums and documents.
    pub fn counts(&self) -> bool {
        self.applies() && self.standing != Standing::NotForUs
    }

    /// Says whether all there is was borrowed, so that the item is open as far as the group is concerned.
    pub fn is_only_borrowed(&self) -> bool {
        let unmarked = matches!(self.mark, Mark::Open | Mark::Answered);
        self.borrowed && unmarked && self.applies() && self.set.is_none()
    }

    /// Says whether the answer is what the tools come to, and nobody has given another.
    pub fn is_computed(&self) -> bool {
        let value = self.value.as_ref();
        let own = self.answered || self.set.is_some();
        value.is_some() && value == self.computed.as_ref() && !own
    }

    /// Returns what the tools come to, where the group has written another figure.
    pub fn differs_from(&self) -> Option<&Value> {
        let computed = self.computed.as_ref()?;
        let written = self.value.as_ref().filter(|_| self.answered)?;
        differs(written, computed).then_some(computed)
    }

    /// Says whether nothing more is asked of the group here.
    pub fn done(&self) -> bool {
        matches!(
            self.standing,
            Standing::Answered | Standing::Decided | Standing::Set
        )
    }

    /// Says whether the item counts and is not done.
    pub fn waits(&self) -> bool {
        self.counts() && !self.done()
    }

    /// Returns why an option cannot be chosen, where it cannot.
    pub fn option_closed(&self, option: &OptionId) -> Option<&Cause> {
        self.option_causes(option).next()
    }

    /// Returns everything that says an option cannot be chosen.
    pub fn option_causes<'e, 'o>(
        &'e self,
        option: &'o OptionId,
    ) -> impl Iterator<Item = &'e Cause> + use<'e, 'o> {
        let of_option = self.closed_options.iter();
        of_option
            .filter(move |(closed, _)| closed == option)
            .map(|(_, cause)| cause)
    }

    /// Returns the options that cannot be chosen, each once.
    pub fn options_closed(&self) -> impl Iterator<Item = (&OptionId, &Cause)> {
        let closed = self.closed_options.iter().enumerate();
        closed
            .filter(|(at, (option, _))| {
                let mut earlier = self.closed_options[..*at].iter();
                earlier.all(|(other, _)| other != option)
            })
            .map(|(_, (option, cause))| (option, cause))
    }
}
