//! A ballot that is counted by hand, and what it came to once it is closed.

mod rows;

use uuid::Uuid;

use super::begin::{NO, YES};
use super::{Went, entry, refused};
use crate::board::{Ballot, MOST_FINGERS, Slip, Upshot};
use crate::method::{AnswerType, BallotKind, Value};
use crate::session::{Service, Subject, What};
use crate::tui::app::Context;
use crate::tui::keys::{self, Binding, Code, Key};
use crate::tui::layers::table::{self, shown, unseen};
use crate::tui::layers::{KeyLine, Layer, Proposal, Request, confirm};
use crate::tui::list::{Move, moved};
use crate::tui::notice::Notice;
use rows::works;
pub(super) use rows::{Line, direct, lines};

/// Which ballot is counted, and where one stands in it.
pub(super) struct State {
    pub id: Uuid,
    pub at: usize,
    pub entry: Option<Box<entry::State>>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Move(Move),
    Add,
    Less,
    Abstain,
    Entry,
    Edit,
    Remove,
    Rest,
    Close,
    Decide,
    Serve,
    Reopen,
    Leave,
}

/// The keys while it is counted; figures are counted with as they are.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(
        &[Key::new("+"), Key::new("<space>")],
        Command::Add,
        "do-one-more",
    ),
    shown(
        &[Key::new("-"), Key::new("<backspace>")],
        Command::Less,
        "do-one-less",
    ),
    shown(&[Key::new("n")], Command::Entry, "do-new-slip"),
    shown(&[Key::new("r")], Command::Rest, "do-rest-consents"),
    shown(&[Key::new("a")], Command::Abstain, "do-abstain"),
    shown(&[Key::new("c")], Command::Close, "do-close-ballot"),
    unseen(&[Key::new("<enter>")], Command::Edit, "do-edit-slip"),
    unseen(
        &[Key::new("x"), Key::new("<delete>")],
        Command::Remove,
        "do-remove",
    ),
    shown(
        &[Key::new("<esc>"), Key::new("q"), Key::new("V")],
        Command::Leave,
        "do-back",
    ),
];

/// The keys of the result.
pub const RESULT: &[Binding<Command>] = &[
    shown(&[Key::new("<enter>")], Command::Decide, "do-decide-on-it"),
    shown(&[Key::new("s")], Command::Serve, "do-make-services"),
    shown(&[Key::new("c")], Command::Reopen, "do-open-again"),
    shown(
        &[Key::new("<esc>"), Key::new("q"), Key::new("V")],
        Command::Leave,
        "do-back",
    ),
];

/// The rows that are not of the list: header, sentences; notice, keys.
const AROUND: u16 = 8;

impl State {
    pub fn new(id: Uuid) -> Self {
        Self {
            id,
            at: 0,
            entry: None,
        }
    }

    pub fn ballot<'c>(&self, context: &Context<'c>) -> Option<&'c Ballot> {
        let ballots = &context.desk?.session.state.ballots;
        ballots.iter().find(|ballot| ballot.id == self.id)
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Went {
        let Some(ballot) = self.ballot(context) else {
            return Went::Back;
        };
        if let Some(entry) = &mut self.entry {
            return match entry.press(key, ballot, context) {
                entry::Went::On(requests) => Went::On(requests),
                entry::Went::Unknown => Went::Unknown,
                entry::Went::Saved(requests) => {
                    self.entry = entry.next(ballot, context).map(Box::new);
                    Went::On(requests)
                }
                entry::Went::Back => {
                    self.entry = None;
                    Went::On(Vec::new())
                }
            };
        }
        let open = ballot.is_open();
        if let (true, Code::Char(figure @ '0'..='9'), false) = (open, key.code, key.ctrl || key.alt)
        {
            let figure = figure.to_digit(10).unwrap_or_default();
            return Went::On(self.figure(ballot, figure, context));
        }
        let bindings = if open { BINDINGS } else { RESULT };
        let command = table::find(bindings, table::MOVES, Command::Move, key);
        match command.filter(|command| works(*command, ballot)) {
            Some(Command::Leave) => Went::Back,
            Some(command) => Went::On(self.update(command, ballot, context)),
            // A key that does nothing to this ballot must not do something else to the session.
            None if keys::find(bindings, key).is_some() => Went::On(Vec::new()),
            None => Went::Unknown,
        }
    }

    pub fn paste(&mut self, text: &str) {
        if let Some(entry) = &mut self.entry {
            entry.paste(text);
        }
    }

    pub fn writes(&self) -> bool {
        self.entry.as_ref().is_some_and(|entry| entry.writes())
    }

    pub fn keys(&self, context: &Context<'_>) -> Vec<KeyLine> {
        let Some(ballot) = self.ballot(context) else {
            return Vec::new();
        };
        match &self.entry {
            Some(entry) => entry.keys(ballot),
            None if ballot.is_open() => {
                table::lines(BINDINGS, |command| works(command, ballot), table::MOVES)
            }
            None => table::lines(RESULT, |command| works(command, ballot), table::MOVES),
        }
    }

    fn update(&mut self, command: Command, ballot: &Ballot, context: &Context<'_>) -> Vec<Request> {
        let lines = lines(ballot);
        if let Command::Move(by) = command {
            let height = usize::from(context.size.1.saturating_sub(AROUND));
            self.at = moved(self.at, lines.len(), height, by);
            return Vec::new();
        }
        if let Some(desk) = context.desk.filter(|desk| !desk.may_write) {
            return vec![Request::Say(desk.only_reads(context.locale))];
        }
        let line = lines.get(self.at).copied();
        match command {
            Command::Add => Self::add(ballot, line, 1, context),
            Command::Less => Self::add(ballot, line, -1, context),
            Command::Abstain if direct(ballot) => {
                Self::add(ballot, Some(Line::Abstains), 1, context)
            }
            Command::Rest => {
                let left = i64::try_from(ballot.count().silent).unwrap_or(0);
                Self::add(ballot, Some(Line::Consents), left, context)
            }
            Command::Entry => {
                let entry = entry::State::new(ballot, line, context);
                self.entry = Some(Box::new(entry));
                Vec::new()
            }
            Command::Edit => {
                if let Some(Line::Slip(at)) = line {
                    self.entry = Some(Box::new(entry::State::editing(ballot, at, context)));
                }
                Vec::new()
            }
            Command::Remove => match line {
                Some(Line::Slip(at)) => {
                    let mut ballot = ballot.clone();
                    ballot.slips.remove(at);
                    self.at = self.at.saturating_sub(1);
                    vec![make(ballot)]
                }
                _ => Vec::new(),
            },
            Command::Close => {
                let mut ballot = ballot.clone();
                ballot.closed = Some(context.at);
                self.at = 0;
                let count = ballot.count();
                let used = context.locale.dots_used(&ballot, &count);
                let used = used.filter(|_| count.silent > 0);
                let told = used.map(|used| Request::Say(Notice::info(used)));
                [make(ballot)].into_iter().chain(told).collect()
            }
            Command::Reopen => {
                let mut ballot = ballot.clone();
                ballot.closed = None;
                self.at = 0;
                vec![make(ballot)]
            }
            Command::Decide => decide(ballot, context),
            Command::Serve => self.serve(ballot, context),
            Command::Move(_) | Command::Leave | Command::Abstain => Vec::new(),
        }
    }

    /// Counts a figure: so many more, or one more with so many fingers.
    fn figure(&mut self, ballot: &Ballot, figure: u32, context: &Context<'_>) -> Vec<Request> {
        if let Some(desk) = context.desk.filter(|desk| !desk.may_write) {
            return vec![Request::Say(desk.only_reads(context.locale))];
        }
        let lines = lines(ballot);
        if ballot.kind == BallotKind::Fist && direct(ballot) {
            if figure > MOST_FINGERS {
                return Vec::new();
            }
            let finger = Line::Finger(figure);
            self.at = lines
                .iter()
                .position(|line| *line == finger)
                .unwrap_or(self.at);
            return Self::add(ballot, Some(finger), 1, context);
        }
        let by = match figure {
            // Nought takes away what stands there.
            0 => i64::MIN / 2,
            more => more.into(),
        };
        Self::add(ballot, lines.get(self.at).copied(), by, context)
    }

    /// Adds so many to a row, or takes them away.
    fn add(ballot: &Ballot, line: Option<Line>, by: i64, context: &Context<'_>) -> Vec<Request> {
        let Some(line) = line.filter(|_| direct(ballot)) else {
            return Vec::new();
        };
        let mut ballot = ballot.clone();
        match line {
            Line::Choice(at) => {
                let Some(choice) = ballot.choices.get(at).map(|choice| choice.id.clone()) else {
                    return Vec::new();
                };
                let most = ballot.most.max(1);
                let kind = ballot.kind;
                let slip = slip(&mut ballot, |slip| !slip.abstains);
                let mark = slip.marks.entry(choice).or_default();
                *mark = moved_by(*mark, by);
                slip.marks.retain(|_, mark| *mark > 0);
                let together = slip
                    .marks
                    .values()
                    .fold(0, |sum: u32, mark| sum.saturating_add(*mark));
                // So many people there must be at least.
                slip.count = match kind {
                    BallotKind::Dots => together.div_ceil(most),
                    _ => together,
                };
            }
            Line::Finger(fingers) => {
                let Some(choice) = ballot.choices.first().map(|choice| choice.id.clone()) else {
                    return Vec::new();
                };
                let shows = |slip: &Slip| slip.marks.get(&choice) == Some(&fingers);
                let slip = slip(&mut ballot, shows);
                slip.marks.insert(choice.clone(), fingers);
                slip.count = moved_by(slip.count, by);
            }
            Line::Consents => {
                let consents = |slip: &Slip| !slip.abstains && slip.objection.is_empty();
                let slip = slip(&mut ballot, consents);
                slip.count = moved_by(slip.count, by);
            }
            Line::Abstains => {
                let slip = slip(&mut ballot, |slip| slip.abstains);
                slip.abstains = true;
                slip.count = moved_by(slip.count, by);
            }
            Line::Slip(_) => return Vec::new(),
        }
        ballot.slips.retain(|slip| slip.count > 0);
        match refused(&ballot, context) {
            Some(notice) => vec![Request::Say(notice)],
            None => vec![make(ballot)],
        }
    }

    /// Asks whether the leading ideas, down to the selected row, are to become services.
    fn serve(&self, ballot: &Ballot, context: &Context<'_>) -> Vec<Request> {
        let Some(desk) = context.desk else {
            return Vec::new();
        };
        let session = &desk.session;
        let of_line = |line: &Line| match line {
            Line::Choice(at) => ballot.choices.get(*at)?.idea,
            _ => None,
        };
        let lines = lines(ballot);
        let leading = lines.iter().take(self.at + 1).filter_map(of_line);
        let became = |idea: &Uuid| {
            session
                .services()
                .any(|service| service.idea == Some(*idea))
        };
        let ideas = leading.filter(|idea| !became(idea));
        let ideas: Vec<_> = ideas.filter_map(|idea| session.state.idea(idea)).collect();
        if ideas.is_empty() {
            let text = context.locale.text("ballot-are-services");
            return vec![Request::Say(Notice::info(text))];
        }
        let names: Vec<String> = ideas
            .iter()
            .map(|idea| context.locale.quoted(&idea.text))
            .collect();
        let mut taken: Vec<String> = Vec::new();
        let mut requests: Vec<Request> = Vec::new();
        for idea in &ideas {
            let known = |id: &str| session.service(id).is_some() || taken.iter().any(|t| t == id);
            let id = crate::store::fresh(&idea.text, known);
            taken.push(id.clone());
            requests.push(Request::Make(Box::new(What::AddService(Service {
                id: id.as_str().into(),
                name: idea.text.clone(),
                dropped: false,
                idea: Some(idea.id),
            }))));
        }
        let count = [("count", ideas.len().into())];
        let made = context.locale.say("ballot-services-made", &count);
        requests.push(Request::Say(Notice::info(made)));
        let names = [("names", context.locale.listed(&names).into())];
        let asking = confirm::State::asking(
            context.locale.text("ballot-services-title"),
            context.locale.say("ballot-services", &names),
            requests,
        );
        vec![Request::Push(Box::new(Layer::Confirm(asking)))]
    }
}

pub(super) fn make(ballot: Ballot) -> Request {
    Request::Make(Box::new(What::Ballot(Box::new(ballot))))
}

/// Returns the first slip that is so, or a new one at the end.
fn slip(ballot: &mut Ballot, is_so: impl Fn(&Slip) -> bool) -> &mut Slip {
    let at = ballot.slips.iter().position(is_so).unwrap_or_else(|| {
        ballot.slips.push(entry::blank());
        ballot.slips.len() - 1
    });
    &mut ballot.slips[at]
}

fn moved_by(number: u32, by: i64) -> u32 {
    u32::try_from(i64::from(number).saturating_add(by).max(0)).unwrap_or(u32::MAX)
}

/// Opens the decision that the ballot is about, with the result written in it.
fn decide(ballot: &Ballot, context: &Context<'_>) -> Vec<Request> {
    let not_one = || {
        let text = context.locale.text("ballot-not-a-decision");
        vec![Request::Say(Notice::info(text))]
    };
    let Some(subject) = ballot.about.clone().map(Subject::from) else {
        return not_one();
    };
    let item = context.method.item(subject.item.as_str());
    let Some(item) = item.filter(|item| item.is_decision()) else {
        return not_one();
    };
    let first = match ballot.count().upshot {
        Upshot::First(at) => Some(at),
        Upshot::Go => Some(0),
        Upshot::Nothing | Upshot::Tie(_) | Upshot::Heard => None,
    };
    let choice = first.and_then(|at| ballot.choices.get(at));
    let value = choice.map(|choice| match choice.id.as_str() {
        YES if item.answer == AnswerType::YesNo => Value::YesNo(true),
        NO if item.answer == AnswerType::YesNo => Value::YesNo(false),
        option => Value::Option(option.into()),
    });
    vec![Request::Propose(Box::new(Proposal {
        subject,
        value,
        reason: context.locale.ballot_reason(context.method, ballot),
        idea: None,
        ballot: Some(ballot.id),
        choice: None,
    }))]
}
