//! The board of a step: ideas written one after the other, and sorted into groups.

mod commands;
mod head;
mod picture;
mod sheet;
mod writing;

use uuid::Uuid;

use super::table;
use super::{KeyLine, Layer, Pressed, Request, idea};
use crate::board::{Arranged, Board, BoardRef, Idea};
use crate::session::{Shown, What};
use crate::tui::app::Context;
use crate::tui::keys::{self, Code, Key};
use crate::tui::list::{Move, moved};
use crate::tui::notice::Notice;
pub use commands::{BINDINGS, Command, WRITING};
pub use head::View;
pub(super) use sheet::Sheet;
pub(super) use writing::{Manner, Writer, ideas};

/// Which board it is, what is written, and where one stands.
pub struct State {
    board: BoardRef,
    writer: Writer,
    /// Whether letters are text; else they are commands on the selected idea.
    writing: bool,
    /// The selected idea.
    at: usize,
    /// The idea whose text is being altered.
    edited: Option<Uuid>,
    /// Who writes, where the board has names.
    by: String,
}

impl State {
    /// Makes the board of the step where the facilitator stands; none where the method has no board for it.
    pub fn here(context: &Context<'_>) -> Option<Layer> {
        let board = sheet::here(context)?;
        Some(Layer::Board(Box::new(Self::new(board, context))))
    }

    /// Makes the line that ideas are caught in from anywhere, for the board of the step.
    pub fn caught(context: &Context<'_>) -> Option<Layer> {
        let board = sheet::here(context)?;
        Some(Layer::Idea(Box::new(idea::State::new(board, context))))
    }

    /// Makes a board, ready to be written on.
    pub fn new(board: BoardRef, context: &Context<'_>) -> Self {
        let sheet = Sheet::of(context, &board);
        let at = sheet.ideas.len().saturating_sub(1);
        let by = sheet.ideas.last().map(|idea| idea.by.clone());
        Self {
            board,
            writer: Writer::new(context),
            writing: context.desk.is_some_and(|desk| desk.may_write),
            at,
            edited: None,
            by: by.unwrap_or_default(),
        }
    }

    /// Returns what the people in the room see.
    pub fn shown(&self) -> Shown {
        Shown::Board(self.board.clone())
    }

    /// Says whether letters are text now.
    pub fn writes(&self) -> bool {
        self.writing
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        if !self.writing {
            return match table::find(BINDINGS, table::MOVES, Command::Move, key) {
                Some(command) => Pressed::Handled(self.update(command, context)),
                None => Pressed::Unknown,
            };
        }
        if let Some(requests) = self.writer.press(key) {
            return Pressed::Handled(requests);
        }
        match keys::find(WRITING, key) {
            Some(command) => Pressed::Handled(self.update(command, context)),
            None if key.ctrl || matches!(key.code, Code::Function(_)) => Pressed::Unknown,
            None => Pressed::Handled(Vec::new()),
        }
    }

    /// Takes in what was pasted: one line goes on being written, several are as many ideas.
    pub fn paste(&mut self, text: &str, context: &Context<'_>) -> Vec<Request> {
        if !text.trim().contains('\n') {
            self.writing = true;
            return self.writer.paste(text);
        }
        if !context.desk.is_some_and(|desk| desk.may_write) {
            return Vec::new();
        }
        let ideas = self.ideas(text, context);
        let count = [("count", ideas.len().into())];
        let said = context.locale.say("board-pasted", &count);
        vec![Request::Say(Notice::info(said)), put(ideas)]
    }

    pub fn keys(&self, context: &Context<'_>) -> Vec<KeyLine> {
        let works = |command| self.works(command, context);
        if self.writing {
            return table::lines(WRITING, works, &[]);
        }
        table::lines(BINDINGS, works, table::MOVES)
    }

    fn works(&self, command: Command, context: &Context<'_>) -> bool {
        let sheet = Sheet::of(context, &self.board);
        match command {
            Command::Edit
            | Command::Service
            | Command::Action
            | Command::Topic
            | Command::Propose
            | Command::Drop => !sheet.ideas.is_empty(),
            Command::Writer => sheet.board.named,
            _ => true,
        }
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        let sheet = Sheet::of(context, &self.board);
        let selected = sheet.ideas.get(self.at).copied();
        match command {
            Command::Save => return self.save(context),
            Command::Write => self.writing = true,
            Command::Choose => {
                self.writing = false;
                self.at = sheet.ideas.len().saturating_sub(1);
            }
            Command::Edit => {
                if let Some(idea) = selected {
                    self.edited = Some(idea.id);
                    self.writing = true;
                    return self.writer.set(&idea.text);
                }
            }
            Command::Move(Move::Up) if self.at == 0 => self.writing = true,
            Command::Move(by) => {
                let height = usize::from(picture::list_height(context.size.1));
                self.at = moved(self.at, sheet.ideas.len(), height, by);
            }
            Command::Drop => {
                let dropped: Vec<&Idea> = selected.into_iter().collect();
                return vec![arrange(Arranged::dropping(&dropped))];
            }
            Command::Names => {
                let named = Board {
                    named: !sheet.board.named,
                    ..sheet.board
                };
                let what = What::Board {
                    board: self.board.clone(),
                    as_it_is: named,
                };
                return vec![Request::Make(Box::new(what))];
            }
            Command::Close => return self.close(),
            _ => {}
        }
        Vec::new()
    }

    /// Makes ideas of what is written, or alters the one that was taken up; an empty line does nothing.
    fn save(&mut self, context: &Context<'_>) -> Vec<Request> {
        if self.writer.is_empty() {
            return Vec::new();
        }
        let sheet = Sheet::of(context, &self.board);
        let edited = self.edited.take().and_then(|id| sheet.idea(id));
        let mut ideas = self.ideas(&self.writer.text(), context);
        if let (Some(edited), Some(written)) = (edited, ideas.first_mut()) {
            *written = Idea {
                text: written.text.clone(),
                tags: written.tags.clone(),
                people: written.people.clone(),
                ..edited.clone()
            };
            self.writing = false;
        }
        let mut requests = self.writer.set("");
        requests.push(put(ideas));
        requests
    }

    fn ideas(&self, text: &str, context: &Context<'_>) -> Vec<Idea> {
        let sheet = Sheet::of(context, &self.board);
        let manner = Manner {
            board: &self.board,
            by: if sheet.board.named { &self.by } else { "" },
            round: sheet.round(context.method),
        };
        writing::ideas(text, &manner)
    }

    /// Leaves what was taken up, else the board.
    fn close(&mut self) -> Vec<Request> {
        if self.edited.take().is_some() {
            self.writing = false;
            return self.writer.set("");
        }
        vec![Request::Pop]
    }
}

/// Puts ideas on the board in one stroke.
fn put(ideas: Vec<Idea>) -> Request {
    arrange(Arranged::putting(ideas))
}

fn arrange(arranged: Arranged) -> Request {
    Request::Make(Box::new(What::Arrange(Box::new(arranged))))
}
