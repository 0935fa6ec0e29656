//! The board of a step: ideas written one after the other, sorted into groups, and made into what comes of them.

mod asked;
pub(super) mod becoming;
mod commands;
mod groups;
mod head;
mod people;
mod picture;
mod sheet;
mod sorting;
mod writing;

use std::collections::BTreeSet;

use jiff::Timestamp;
use uuid::Uuid;

use super::table;
use super::{KeyLine, Layer, Pressed, Request, formats, idea, matrix, screening};
use crate::board::{Arranged, Board, BoardRef, Idea};
use crate::session::{Shown, What};
use crate::tui::app::Context;
use crate::tui::completion;
use crate::tui::field::Reply;
use crate::tui::keys::{self, Code, Key};
use crate::tui::list::{Move, moved};
use asked::{Asked, Asks};
pub use commands::{ASKED, BINDINGS, Command, GROUPS, WRITING};
pub(super) use head::{
    HEIGHT as HEAD_HEIGHT, View, course_in_words, draw as draw_head, draw_keys, turn_to,
};
pub(super) use sheet::Sheet;
pub(super) use writing::{Manner, Writer};

/// Which board it is, what is written, and where one stands.
pub struct State {
    board: BoardRef,
    view: View,
    writer: Writer,
    /// Whether letters are text; else they are commands on the selected idea.
    writing: bool,
    asked: Option<Asked>,
    /// The selected idea.
    at: usize,
    /// The column and the row among the groups.
    column: (usize, usize),
    /// The ideas that were chosen together.
    chosen: BTreeSet<Uuid>,
    /// Who writes, where the board has names.
    by: String,
}

impl State {
    /// Makes the board of the step where the facilitator stands; none where the method has no board for it.
    pub fn here(context: &Context<'_>) -> Option<Layer> {
        let board = sheet::here(context)?;
        Some(Self::layer(board, View::Ideas, context))
    }

    /// Makes the line that ideas are caught in from anywhere, for the board of the step.
    pub fn caught(context: &Context<'_>) -> Option<Layer> {
        let board = sheet::here(context)?;
        Some(Layer::Idea(Box::new(idea::State::new(board, context))))
    }

    /// Makes what shows a board in one of its views.
    pub fn layer(board: BoardRef, view: View, context: &Context<'_>) -> Layer {
        let sheet = Sheet::of(context, &board);
        let by = sheet.ideas.last().map(|idea| idea.by.clone());
        let may_write = context.desk.is_some_and(|desk| desk.may_write);
        let state = Self {
            view,
            writer: Writer::new(context),
            writing: may_write && view == View::Ideas,
            asked: None,
            at: sheet.ideas.len().saturating_sub(1),
            column: (0, 0),
            chosen: BTreeSet::new(),
            by: by.unwrap_or_default(),
            board,
        };
        Layer::Board(Box::new(state))
    }

    /// Returns what was shown to the people in the room when the session was left, to go on there.
    pub fn resumed(shown: &Shown, context: &Context<'_>) -> Option<Layer> {
        let (Shown::Board(board) | Shown::Matrix(board) | Shown::Test { board, .. }) = shown else {
            return None;
        };
        let craft = &context.method.craft;
        craft.board(board.board.as_str())?;
        let board = board.clone();
        match shown {
            Shown::Matrix(_) => craft
                .has_matrix()
                .then(|| matrix::State::layer(board, context)),
            Shown::Test { test, .. } => screening::State::layer(board, Some(test), context),
            _ => Some(Self::layer(board, View::Ideas, context)),
        }
    }

    /// Returns when it has to be said anew how much time a round has left.
    pub fn next_repaint(&self, context: &Context<'_>) -> Option<Timestamp> {
        next_repaint(&self.board, context)
    }

    /// Returns what the people in the room see.
    pub fn shown(&self) -> Shown {
        Shown::Board(self.board.clone())
    }

    /// Says whether letters are text now.
    pub fn writes(&self) -> bool {
        self.writing || self.asked.is_some()
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        let command = if let Some(asked) = &mut self.asked {
            let reply = asked.field.press(key);
            if asked.is_person() && completion::takes(key, reply) {
                let name = completion::name(&asked.field, context);
                asked.field.set_text(&name.unwrap_or(asked.field.text()));
                return Pressed::Handled(Vec::new());
            }
            if reply != Reply::Unused {
                return Pressed::Handled(Vec::new());
            }
            keys::find(ASKED, key)
        } else if self.writing {
            if let Some(requests) = self.writer.press(key, context) {
                return Pressed::Handled(requests);
            }
            keys::find(WRITING, key)
        } else {
            commands::find(self.bindings(), key)
        };
        match command {
            Some(command) => Pressed::Handled(self.update(command, context)),
            None if !self.writes() || key.ctrl || matches!(key.code, Code::Function(_)) => {
                Pressed::Unknown
            }
            None => Pressed::Handled(Vec::new()),
        }
    }

    /// Takes in what was pasted: one line goes on being written, several are as many ideas.
    pub fn paste(&mut self, text: &str, context: &Context<'_>) -> Vec<Request> {
        if let Some(asked) = &mut self.asked {
            asked.field.paste(text);
            return Vec::new();
        }
        if !context.desk.is_some_and(|desk| desk.may_write) {
            return Vec::new();
        }
        self.view = View::Ideas;
        self.writing = true;
        if !text.trim().contains('\n') {
            return self.writer.paste(text);
        }
        let sheet = Sheet::of(context, &self.board);
        let manner = self.manner(context, &sheet);
        manner.put(manner.list(text))
    }

    pub fn keys(&self, context: &Context<'_>) -> Vec<KeyLine> {
        let sheet = Sheet::of(context, &self.board);
        let works = |command| self.works(command, &sheet, context);
        if self.asked.is_some() {
            return table::lines(ASKED, works, &[]);
        }
        if self.writing {
            return table::lines(WRITING, works, &[]);
        }
        table::lines(self.bindings(), works, table::MOVES)
    }

    fn bindings(&self) -> &'static [keys::Binding<Command>] {
        match self.view {
            View::Groups => GROUPS,
            _ => BINDINGS,
        }
    }

    /// Says whether a command means something now.
    fn works(&self, command: Command, sheet: &Sheet<'_>, context: &Context<'_>) -> bool {
        let craft = &context.method.craft;
        let selected = self.selected(sheet).is_some();
        let in_group = self.view == View::Groups && self.column.0 > 0;
        match command {
            Command::Matrix => craft.has_matrix(),
            Command::Tests => !craft.tests.is_empty(),
            Command::Formats => !craft.formats.is_empty(),
            Command::Writer => sheet.board.named,
            Command::Save => self.asked.is_some() || !self.writer.is_empty(),
            Command::Join if self.writing => sheet.ideas.len() > 1,
            Command::Choose => !sheet.ideas.is_empty(),
            Command::Rename | Command::DropGroup | Command::GroupOn | Command::GroupBack => {
                in_group
            }
            Command::Edit
            | Command::Select
            | Command::Join
            | Command::Split
            | Command::Service
            | Command::Action
            | Command::Topic
            | Command::Propose
            | Command::Drop
            | Command::Gather
            | Command::On
            | Command::Back => selected,
            _ => true,
        }
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        if let Some(desk) = context.desk.filter(|desk| !desk.may_write)
            && command.alters()
        {
            return vec![Request::Say(desk.only_reads(context.locale))];
        }
        let sheet = Sheet::of(context, &self.board);
        match command {
            Command::Save if self.asked.is_some() => return self.answer(&sheet, context),
            Command::Save => return self.save(&sheet, context),
            Command::Write => {
                self.view = View::Ideas;
                self.writing = true;
            }
            Command::Choose => {
                self.writing = false;
                self.at = sheet.ideas.len().saturating_sub(1);
            }
            Command::Move(by) if self.view == View::Ideas => self.walk(by, &sheet, context),
            Command::Names => return self.name(&sheet, context),
            Command::Writer => self.ask(Asks::Writer, "", context),
            Command::Formats => {
                let formats = formats::State::new(self.board.clone(), context);
                return vec![Request::Push(Box::new(Layer::Formats(formats)))];
            }
            Command::Ideas => self.view = View::Ideas,
            Command::Groups => self.look_at(View::Groups),
            Command::Matrix => return self.leave_for(View::Matrix, context),
            Command::Tests => return self.leave_for(View::Tests, context),
            Command::NextView => return self.turn(true, context),
            Command::ViewBack => return self.turn(false, context),
            Command::Close => return self.close(),
            _ => return self.sort(command, &sheet, context),
        }
        Vec::new()
    }

    /// Makes an idea of what is written; an empty line does nothing.
    fn save(&mut self, sheet: &Sheet<'_>, context: &Context<'_>) -> Vec<Request> {
        if self.writer.is_empty() {
            return Vec::new();
        }
        let manner = Manner {
            context,
            board: &self.board,
            sheet,
            by: &self.by,
        };
        let (mut requests, ideas) = self.writer.take(&manner);
        requests.extend(manner.put(ideas));
        requests
    }

    fn manner<'m, 'c>(&'m self, context: &'m Context<'c>, sheet: &'m Sheet<'c>) -> Manner<'m, 'c> {
        Manner {
            context,
            board: &self.board,
            sheet,
            by: &self.by,
        }
    }

    /// Goes up and down the ideas; above the first is the line to write in.
    fn walk(&mut self, by: Move, sheet: &Sheet<'_>, context: &Context<'_>) {
        let may_write = context.desk.is_some_and(|desk| desk.may_write);
        if by == Move::Up && self.at == 0 && may_write {
            self.writing = true;
            return;
        }
        let height = usize::from(picture::list_height(context.size.1));
        self.at = moved(self.at, sheet.ideas.len(), height, by);
    }

    /// Writes names down from now on, or no longer; who writes is asked for only where nobody is known.
    fn name(&mut self, sheet: &Sheet<'_>, context: &Context<'_>) -> Vec<Request> {
        let named = !sheet.board.named;
        if named && self.by.is_empty() {
            self.ask(Asks::Writer, "", context);
        }
        let what = What::Board {
            board: self.board.clone(),
            as_it_is: Board {
                named,
                ..sheet.board.clone()
            },
        };
        vec![Request::Make(Box::new(what))]
    }

    fn ask(&mut self, asks: Asks, text: &str, context: &Context<'_>) {
        self.asked = Some(Asked::new(asks, text, context));
    }

    /// Turns to the view beside.
    fn turn(&mut self, on: bool, context: &Context<'_>) -> Vec<Request> {
        match self.view.beside(on, context) {
            View::Matrix => self.leave_for(View::Matrix, context),
            View::Tests => self.leave_for(View::Tests, context),
            view => {
                self.look_at(view);
                Vec::new()
            }
        }
    }

    fn look_at(&mut self, view: View) {
        self.view = view;
        self.writing &= view == View::Ideas;
    }

    /// Leaves for what shows the ideas in another way.
    fn leave_for(&self, view: View, context: &Context<'_>) -> Vec<Request> {
        head::turn_to(view, &self.board, context)
    }

    /// Leaves what is asked, else the board.
    fn close(&mut self) -> Vec<Request> {
        if self.asked.take().is_some() {
            return Vec::new();
        }
        vec![Request::Pop]
    }

    /// Returns the idea that one stands on, where one is not writing.
    fn selected<'c>(&self, sheet: &Sheet<'c>) -> Option<&'c Idea> {
        match self.view {
            _ if self.writing => None,
            View::Groups => groups::Columns::of(sheet).idea(self.column),
            // What was undone may have taken the last ones away.
            _ => {
                let last = sheet.ideas.len().checked_sub(1)?;
                sheet.ideas.get(self.at.min(last)).copied()
            }
        }
    }

    /// Returns the ideas that were chosen together.
    pub fn chosen(&self) -> Vec<Uuid> {
        self.chosen.iter().copied().collect()
    }

    /// Returns the ideas that were chosen together, else the one that one stands on.
    fn meant<'c>(&self, sheet: &Sheet<'c>) -> Vec<&'c Idea> {
        let chosen = sheet.ideas.iter().copied();
        let chosen: Vec<&Idea> = chosen
            .filter(|idea| self.chosen.contains(&idea.id))
            .collect();
        if chosen.is_empty() {
            return self.selected(sheet).into_iter().collect();
        }
        chosen
    }
}

/// Returns when it has to be said anew how much time a round of a board has left.
pub(super) fn next_repaint(board: &BoardRef, context: &Context<'_>) -> Option<Timestamp> {
    let sheet = Sheet::of(context, board);
    sheet.course(context.method)?.next_repaint(context.at)
}

fn arrange(arranged: Arranged) -> Vec<Request> {
    if arranged.is_empty() {
        return Vec::new();
    }
    vec![Request::Make(Box::new(What::Arrange(Box::new(arranged))))]
}
