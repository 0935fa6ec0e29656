//! Another copy laid beside the open session: what comes along, and what somebody has to choose.

mod view;

use super::table::{self, shown, unseen};
use super::{KeyLine, Layer, Pressed, Request, confirm};
use crate::locale::Said;
use crate::session::merge::{Apart, Joining};
use crate::session::{Session, Settled, Whose};
use crate::tui::app::Context;
use crate::tui::keys::{Binding, Key};
use crate::tui::list::{Move, moved};
use crate::tui::notice::Notice;

/// The other copy, and what was chosen so far.
pub struct State {
    theirs: Session,
    /// What the other copy is called here.
    from: String,
    /// The two beside each other, or why they cannot be joined.
    joining: Result<Joining, Said>,
    /// Whose word is taken, conflict by conflict.
    chosen: Vec<Option<Whose>>,
    at: usize,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Move(Move),
    Take(Whose),
    TakeAll(Whose),
    Next,
    Join,
    Leave,
}

/// The keys of the two copies.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(&[Key::new("s")], Command::Join, "do-join"),
    shown(
        &[Key::new("<left>"), Key::new("1")],
        Command::Take(Whose::Mine),
        "do-take-mine",
    ),
    shown(
        &[Key::new("<right>"), Key::new("2")],
        Command::Take(Whose::Theirs),
        "do-take-theirs",
    ),
    shown(&[Key::new("<enter>")], Command::Next, "do-next-unchosen"),
    shown(
        &[Key::new("<esc>"), Key::new("q")],
        Command::Leave,
        "do-back",
    ),
    unseen(
        &[Key::new("3")],
        Command::TakeAll(Whose::Mine),
        "do-take-all-mine",
    ),
    unseen(
        &[Key::new("4")],
        Command::TakeAll(Whose::Theirs),
        "do-take-all-theirs",
    ),
];

impl State {
    /// Lays another copy beside the open session; `from` is what it is called on the screen.
    pub fn new(context: &Context<'_>, theirs: Session, from: String) -> Self {
        let joining = beside(context, &theirs);
        let conflicts = joining
            .as_ref()
            .map_or(0, |joining| joining.conflicts().len());
        Self {
            theirs,
            from,
            joining,
            chosen: vec![None; conflicts],
            at: 0,
        }
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        match table::find(BINDINGS, table::MOVES, Command::Move, key) {
            Some(command) if self.is_enabled(command) => {
                Pressed::Handled(self.update(command, context))
            }
            _ => Pressed::Unknown,
        }
    }

    pub fn keys(&self, _: &Context<'_>) -> Vec<KeyLine> {
        let moves = if self.is_enabled(Command::Move(Move::Down)) {
            table::MOVES
        } else {
            &[]
        };
        table::lines(BINDINGS, |command| self.is_enabled(command), moves)
    }

    fn is_enabled(&self, command: Command) -> bool {
        match command {
            Command::Leave => true,
            Command::Join => self
                .joining
                .as_ref()
                .is_ok_and(|joining| !joining.is_nothing()),
            Command::Move(_) => self.chosen.len() > 1,
            Command::Take(_) | Command::TakeAll(_) | Command::Next => !self.chosen.is_empty(),
        }
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        match command {
            Command::Move(by) => {
                let height = usize::from(view::list_height(context.size.1, self.chosen.len()));
                self.at = moved(self.at, self.chosen.len(), height, by);
            }
            Command::Take(whose) => {
                if let Some(chosen) = self.chosen.get_mut(self.at) {
                    *chosen = Some(whose);
                }
            }
            Command::TakeAll(whose) => self.chosen.fill(Some(whose)),
            Command::Next => return self.next(context),
            Command::Join => return self.join(context),
            Command::Leave => return self.leave(context),
        }
        Vec::new()
    }

    /// Goes to the next thing that nobody has chosen between, after the selected one.
    fn next(&mut self, context: &Context<'_>) -> Vec<Request> {
        let count = self.chosen.len();
        let after = (self.at + 1..self.at + 1 + count).map(|at| at % count);
        let next = after.into_iter().find(|at| self.chosen[*at].is_none());
        if let Some(next) = next {
            self.at = next;
            return Vec::new();
        }
        say(Notice::info(context.locale.text("merge-all-chosen")))
    }

    /// Joins the two, once everything is chosen.
    fn join(&mut self, context: &Context<'_>) -> Vec<Request> {
        let open = self.chosen.iter().filter(|one| one.is_none()).count();
        if open > 0 {
            let mut requests = self.next(context);
            let text = context
                .locale
                .say("merge-not-all-chosen", &[("count", open.into())]);
            requests.extend(say(Notice::warning(text)));
            return requests;
        }
        // The session may have been altered since, for example by undo.
        let now = beside(context, &self.theirs);
        if now != self.joining {
            *self = Self::new(context, self.theirs.clone(), std::mem::take(&mut self.from));
            let text = context.locale.text("merge-altered-since");
            return say(Notice::warning(text));
        }
        let Ok(joining) = &self.joining else {
            return Vec::new();
        };
        let settled = joining.conflicts().iter().zip(&self.chosen);
        let settled: Vec<Settled> = settled
            .map(|(conflict, taken)| Settled {
                part: conflict.part.clone(),
                taken: taken.unwrap_or_default(),
            })
            .collect();
        let text = context.locale.text("merge-done-undo");
        vec![
            Request::Pop,
            Request::Say(Notice::info(text)),
            Request::Make(Box::new(joining.change(&settled))),
        ]
    }

    /// Leaves, but asks first where something was chosen.
    fn leave(&self, context: &Context<'_>) -> Vec<Request> {
        if self.chosen.iter().all(Option::is_none) {
            return vec![Request::Pop];
        }
        let asking = confirm::State::asking(
            context.locale.text("merge-leave-title"),
            context.locale.text("merge-leave"),
            vec![Request::Pop],
        );
        vec![Request::Push(Box::new(Layer::Confirm(asking)))]
    }
}

fn beside(context: &Context<'_>, theirs: &Session) -> Result<Joining, Said> {
    let joining = match context.desk {
        Some(desk) => Joining::under(context.method, &desk.session, theirs, None),
        None => Err(Apart::Unrelated),
    };
    joining
        .map(|joining| joining.in_order_of(context.method))
        .map_err(|apart| context.locale.apart(apart))
}

fn say(notice: Notice) -> Vec<Request> {
    vec![Request::Say(notice)]
}
