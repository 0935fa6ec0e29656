//! Ballots: what the group was asked, a new question, and the counting of one.

mod begin;
mod count;
mod entry;
mod picture;

use ratatui::Frame;
use ratatui::layout::Rect;
use uuid::Uuid;

use super::table::{self, shown};
use super::{KeyLine, Layer, Pressed, Request, confirm};
use crate::board::Ballot;
use crate::method::{BallotKind, Class, Item, Kind};
use crate::session::{Refusal, Shown, Subject, What};
use crate::tui::app::Context;
use crate::tui::keys::{Binding, Key};
use crate::tui::list::{Move, Row, moved, window};
use crate::tui::notice::Notice;
use crate::tui::theme::Role;
use crate::tui::timing;
use crate::tui::{footer, room};
pub use begin::BINDINGS as NEW;
pub use count::{BINDINGS as COUNTING, RESULT};
pub use entry::BINDINGS as ENTRY;

/// The ballots of the session, and the one that is being made or counted.
pub struct State {
    mode: Mode,
    at: usize,
    /// The ideas that were selected on the board.
    selected: Vec<Uuid>,
}

enum Mode {
    List,
    New(Box<begin::State>),
    Count(Box<count::State>),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Move(Move),
    Open,
    New,
    Remove,
    Leave,
}

/// The keys of the list.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(&[Key::new("<enter>")], Command::Open, "do-open-ballot"),
    shown(&[Key::new("n")], Command::New, "do-new-ballot"),
    shown(
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

/// Rows around the list: header, a free row; notice, keys.
const AROUND: u16 = 4;

impl State {
    /// Returns the list of ballots, or the new ballot where there is none yet; says why where nothing can be voted on.
    pub fn open(context: &Context<'_>) -> Result<Layer, Notice> {
        Self::with(context, None, Vec::new())
    }

    /// Returns the new ballot of a kind, about what one stands on.
    pub fn asking(context: &Context<'_>, kind: BallotKind) -> Result<Layer, Notice> {
        Self::with(context, Some(kind), Vec::new())
    }

    /// Returns the new ballot on ideas that were selected on their board.
    pub fn among(context: &Context<'_>, selected: Vec<Uuid>) -> Result<Layer, Notice> {
        Self::with(context, Some(BallotKind::Dots), selected)
    }

    fn with(
        context: &Context<'_>,
        kind: Option<BallotKind>,
        selected: Vec<Uuid>,
    ) -> Result<Layer, Notice> {
        let Some(desk) = context
            .desk
            .filter(|_| !context.method.craft.ballots.is_empty())
        else {
            return Err(Notice::info(context.locale.text("ballot-no-craft")));
        };
        let mut state = Self {
            mode: Mode::List,
            at: 0,
            selected,
        };
        let going = desk.session.state.ballots.iter().any(Ballot::is_open);
        let fresh = kind.is_some() && !going || desk.session.state.ballots.is_empty();
        if fresh && desk.may_write {
            state.mode = Mode::New(Box::new(state.begin(context, kind)?));
        }
        Ok(Layer::Ballots(Box::new(state)))
    }

    /// Returns the form of a new ballot, or who answers where nobody votes.
    fn begin(
        &self,
        context: &Context<'_>,
        kind: Option<BallotKind>,
    ) -> Result<begin::State, Notice> {
        if let Some(refusal) = standing_on(context).and_then(|(_, item)| law(item)) {
            return Err(Notice::said(
                context.locale.refusal(context.method, &refusal),
            ));
        }
        Ok(begin::State::new(context, kind, &self.selected))
    }

    /// Counts a ballot that was just opened.
    pub fn opened(&mut self, ballot: Uuid) {
        self.mode = Mode::Count(Box::new(count::State::new(ballot)));
    }

    /// Says whether the ballot that is counted is there no longer, as after its opening was undone.
    fn is_gone(&self, context: &Context<'_>) -> bool {
        matches!(&self.mode, Mode::Count(count) if count.ballot(context).is_none())
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        if self.is_gone(context) {
            self.mode = Mode::List;
        }
        let went = match &mut self.mode {
            Mode::List => match table::find(BINDINGS, table::MOVES, Command::Move, key) {
                Some(command) => return Pressed::Handled(self.update(command, context)),
                None => return Pressed::Unknown,
            },
            Mode::New(new) => new.press(key, context),
            Mode::Count(count) => count.press(key, context),
        };
        self.go(went, context)
    }

    pub fn paste(&mut self, text: &str, _: &Context<'_>) -> Vec<Request> {
        match &mut self.mode {
            Mode::List => {}
            Mode::New(new) => new.paste(text),
            Mode::Count(count) => count.paste(text),
        }
        Vec::new()
    }

    fn go(&mut self, went: Went, context: &Context<'_>) -> Pressed {
        match went {
            Went::On(requests) => Pressed::Handled(requests),
            Went::Unknown => Pressed::Unknown,
            Went::Back => {
                let any = context
                    .desk
                    .is_some_and(|desk| !desk.session.state.ballots.is_empty());
                self.mode = Mode::List;
                // A list of nothing is nothing to come back to.
                Pressed::Handled((!any).then_some(Request::Pop).into_iter().collect())
            }
        }
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        let reads = context.desk.filter(|desk| !desk.may_write);
        if let (Some(desk), Command::New | Command::Remove) = (reads, command) {
            return vec![Request::Say(desk.only_reads(context.locale))];
        }
        let ballots = ballots(context);
        self.at = self.at.min(ballots.len().saturating_sub(1));
        match command {
            Command::Move(by) => {
                let height = usize::from(context.size.1.saturating_sub(AROUND));
                self.at = moved(self.at, ballots.len(), height, by);
            }
            Command::Open => {
                let Some(ballot) = ballots.get(self.at) else {
                    return self.update(Command::New, context);
                };
                self.opened(ballot.id);
            }
            Command::New => match self.begin(context, None) {
                Ok(new) => self.mode = Mode::New(Box::new(new)),
                Err(notice) => return vec![Request::Say(notice)],
            },
            Command::Remove => {
                let Some(ballot) = ballots.get(self.at) else {
                    return Vec::new();
                };
                let question = [("question", ballot.question.as_str().into())];
                let drop = What::DropBallot { id: ballot.id };
                let asking = confirm::State::asking(
                    context.locale.text("ballot-delete-title"),
                    context.locale.say("ballot-delete", &question),
                    vec![Request::Make(Box::new(drop))],
                );
                return vec![Request::Push(Box::new(Layer::Confirm(asking)))];
            }
            Command::Leave => return vec![Request::Pop],
        }
        Vec::new()
    }

    /// Returns the ballot that is counted.
    pub fn shown(&self) -> Option<Shown> {
        match &self.mode {
            Mode::Count(count) => Some(Shown::Ballot(count.id)),
            Mode::List | Mode::New(_) => None,
        }
    }

    /// Says whether letters are text now.
    pub fn writes(&self) -> bool {
        match &self.mode {
            Mode::List => false,
            Mode::New(new) => new.writes(),
            Mode::Count(count) => count.writes(),
        }
    }

    pub fn keys(&self, context: &Context<'_>) -> Vec<KeyLine> {
        match &self.mode {
            Mode::Count(count) if !self.is_gone(context) => count.keys(context),
            Mode::List | Mode::Count(_) => {
                let any = !ballots(context).is_empty();
                let works = |command| any || !matches!(command, Command::Open | Command::Remove);
                table::lines(BINDINGS, works, table::MOVES)
            }
            Mode::New(_) => begin::State::keys(),
        }
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        match &self.mode {
            Mode::Count(count) if !self.is_gone(context) => {
                count.view(context, frame, area, &self.keys(context));
            }
            Mode::List | Mode::Count(_) => self.draw_list(context, frame, area),
            Mode::New(new) => new.view(context, frame, area, &self.keys(context)),
        }
    }

    fn draw_list(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let (look, locale, buffer) = (context.look, context.locale, frame.buffer_mut());
        let about = context.desk.map(|desk| desk.session.state.title.as_str());
        let title = locale.text("ballot-title");
        let heading = timing::draw_header(context, buffer, area);
        look.put_heading(buffer, heading, &title, about.unwrap_or_default());
        let body = room::above(room::below(area, 2), 2);
        let ballots = ballots(context);
        if ballots.is_empty() {
            let text = locale.text("ballot-none");
            look.put_wrapped(buffer, room::within(body, 2), &text, Role::Normal);
        }
        let at = self.at.min(ballots.len().saturating_sub(1));
        let rows = window(at, ballots.len(), usize::from(body.height));
        let first = rows.start;
        let details = rows.clone().map(|at| detail(context, ballots[at]));
        let details: Vec<String> = details.collect();
        let painter = look.painter(Some(at));
        let cursor = painter.draw(buffer, body, rows, |at| {
            let ballot = ballots[at];
            Row {
                mark: if ballot.is_open() {
                    look.glyphs.unchosen
                } else {
                    look.glyphs.done
                },
                mark_role: if ballot.is_open() {
                    Role::Open
                } else {
                    Role::Done
                },
                detail: &details[at - first],
                ..Row::new(&ballot.question)
            }
        });
        footer::draw_last(context, buffer, area, &self.keys(context));
        frame.set_cursor_position(cursor.unwrap_or_else(|| body.as_position()));
    }
}

/// What a part of the layer made of a key.
enum Went {
    On(Vec<Request>),
    Back,
    Unknown,
}

/// Returns the ballots of the session: the open ones first, then the newest.
fn ballots<'c>(context: &Context<'c>) -> Vec<&'c Ballot> {
    let all = context.desk.map(|desk| &desk.session.state.ballots);
    let mut ballots: Vec<&Ballot> = all.into_iter().flatten().rev().collect();
    ballots.sort_by_key(|ballot| !ballot.is_open());
    ballots
}

/// Says at the right edge what a ballot came to, or how far it has come.
fn detail(context: &Context<'_>, ballot: &Ballot) -> String {
    let (locale, count) = (context.locale, ballot.count());
    let kind = locale.ballot_way(context.method, ballot.kind);
    let state = match (ballot.is_open(), ballot.hidden) {
        (true, true) => locale.text("ballot-state-hidden"),
        (true, false) => locale.text("ballot-state-open"),
        (false, _) => locale.short_date(ballot.opened.to_zoned(context.zone.clone()).date()),
    };
    if count.at_least {
        return format!("{kind} · {state} · {}", locale.answered(&count));
    }
    let answered = count.voted.saturating_add(count.abstained);
    format!("{kind} · {state} · {answered}/{}", count.entitled)
}

/// Returns the item one stands on; none where one works with something else.
fn standing_on<'c>(context: &Context<'c>) -> Option<(&'c Subject, &'c Item)> {
    let desk = context.desk?;
    let place = desk.session.place.as_ref();
    if place.is_some_and(|place| {
        matches!(
            place.shown,
            Some(Shown::Board(_) | Shown::Matrix(_) | Shown::Test { .. })
        )
    }) {
        return None;
    }
    let subject = desk.subject()?;
    Some((subject, context.method.item(subject.item.as_str())?))
}

/// Returns why nobody votes on an item, where that is so.
fn law(item: &Item) -> Option<Refusal> {
    let Kind::Decision { class, .. } = item.kind else {
        return None;
    };
    (class == Class::Law).then(|| Refusal::NobodyVotes {
        item: item.id.to_string(),
        role: item.decider.clone(),
    })
}

/// Returns why a ballot cannot be as it is, if it cannot.
fn refused(ballot: &Ballot, context: &Context<'_>) -> Option<Notice> {
    let fault = ballot.fault()?.1;
    let refusal = Refusal::Slip(fault);
    Some(Notice::said(
        context.locale.refusal(context.method, &refusal),
    ))
}
