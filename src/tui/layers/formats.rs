//! The ways to gather and sort ideas: what is said aloud, and the rounds one after the other.

use jiff::Timestamp;
use ratatui::Frame;
use ratatui::layout::{Rect, Size};

use super::board::{self, Sheet, View, course_in_words};
use super::table::{self, shown};
use super::{KeyLine, Layer, Pressed, Request};
use crate::board::{Board, BoardRef, Running};
use crate::method::{Format, FormatId};
use crate::session::What;
use crate::tui::app::Context;
use crate::tui::keys::{Binding, Key};
use crate::tui::list::{Move, Row, moved, window};
use crate::tui::notice::Notice;
use crate::tui::overlay::{self, Overlay};
use crate::tui::room;
use crate::tui::theme::Role;

/// Which board it is about, and the selected format.
pub struct State {
    board: BoardRef,
    at: usize,
    /// Whether the list shows though a format is going on.
    choosing: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Move(Move),
    Begin,
    End,
    Others,
    Close,
}

/// The keys of the formats.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(&[Key::new("<enter>")], Command::Begin, "board-do-begin"),
    shown(
        &[Key::new("x"), Key::new("<delete>")],
        Command::End,
        "board-do-end",
    ),
    shown(&[Key::new("v")], Command::Others, "board-do-others"),
    shown(
        &[
            Key::new("<esc>"),
            Key::new("q"),
            Key::new("f"),
            Key::new("<f2>"),
            Key::new("<ctrl+g>"),
        ],
        Command::Close,
        "do-close",
    ),
];

const SIZE: Size = Size::new(70, 17);

impl State {
    /// Makes the list, or the round that is going on.
    pub fn new(board: BoardRef, context: &Context<'_>) -> Self {
        let sheet = Sheet::of(context, &board);
        let running = sheet.board.running.as_ref();
        let formats = &context.method.craft.formats;
        let at = running.and_then(|running| formats.iter().position(|f| f.id == running.format));
        Self {
            board,
            at: at.unwrap_or(0),
            choosing: at.is_none(),
        }
    }

    /// Makes the list with a format selected, to begin it with.
    pub fn offering(board: BoardRef, format: &Format, context: &Context<'_>) -> Layer {
        let state = Self::new(board, context);
        let formats = &context.method.craft.formats;
        let at = formats.iter().position(|other| other.id == format.id);
        let at = at.filter(|_| state.choosing).unwrap_or(state.at);
        Layer::Formats(Self { at, ..state })
    }

    /// Returns when it has to be said anew how much time a round has left.
    pub fn next_repaint(&self, context: &Context<'_>) -> Option<Timestamp> {
        board::next_repaint(&self.board, context)
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        let sheet = Sheet::of(context, &self.board);
        match table::find(BINDINGS, table::MOVES, Command::Move, key) {
            Some(command) if self.works(command, &sheet) => {
                Pressed::Handled(self.update(command, context))
            }
            Some(_) => Pressed::Handled(Vec::new()),
            None => Pressed::Unknown,
        }
    }

    pub fn keys(&self, context: &Context<'_>) -> Vec<KeyLine> {
        let sheet = Sheet::of(context, &self.board);
        let moves = if self.choosing { table::MOVES } else { &[] };
        let mut lines = table::lines(BINDINGS, |command| self.works(command, &sheet), moves);
        if !self.choosing {
            let more = next(&sheet, context).is_some();
            lines.retain(|line| more || line.help != "board-do-begin");
            for line in lines
                .iter_mut()
                .filter(|line| line.help == "board-do-begin")
            {
                line.help = "board-do-next-round";
            }
        }
        lines
    }

    fn works(&self, command: Command, sheet: &Sheet<'_>) -> bool {
        match command {
            Command::Move(_) => self.choosing,
            Command::End => sheet.board.running.is_some() && !self.choosing,
            Command::Others => !self.choosing,
            Command::Begin | Command::Close => true,
        }
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        let formats = &context.method.craft.formats;
        let sheet = Sheet::of(context, &self.board);
        match command {
            Command::Move(by) => {
                let height = usize::from(list_rows(formats.len()));
                self.at = moved(self.at, formats.len(), height, by);
                Vec::new()
            }
            Command::Others => {
                self.choosing = true;
                Vec::new()
            }
            Command::Begin if self.choosing => match formats.get(self.at) {
                Some(format) => self.begin(format, &sheet, context),
                None => Vec::new(),
            },
            Command::Begin => match next(&sheet, context) {
                Some((format, round)) => self.run(Some((format, round)), &sheet, context),
                // To end is a key of its own: whoever only looks presses enter too easily.
                None => vec![Request::Pop],
            },
            Command::End => {
                let said = context.locale.text("board-format-ended");
                let mut requests = self.run(None, &sheet, context);
                requests.push(Request::Say(Notice::info(said)));
                requests
            }
            Command::Close => vec![Request::Pop],
        }
    }

    /// Begins a format; one that sorts opens the groups.
    fn begin(&self, format: &Format, sheet: &Sheet<'_>, context: &Context<'_>) -> Vec<Request> {
        let mut requests = self.run(Some((format.id.clone(), 1)), sheet, context);
        if format.sorts {
            // The board lies below, and gives way to its groups.
            let groups = board::State::layer(self.board.clone(), View::Groups, context);
            requests.extend([Request::Pop, Request::Push(Box::new(groups))]);
        }
        requests
    }

    /// Goes on in a round, or ends the format.
    fn run(
        &self,
        to: Option<(FormatId, u32)>,
        sheet: &Sheet<'_>,
        context: &Context<'_>,
    ) -> Vec<Request> {
        let running = to.map(|(format, round)| Running {
            format,
            round,
            began: Some(context.at),
        });
        let what = What::Board {
            board: self.board.clone(),
            as_it_is: Board {
                running,
                ..sheet.board.clone()
            },
        };
        vec![Request::Pop, Request::Make(Box::new(what))]
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let locale = context.locale;
        let title = locale.text("board-formats");
        let keys = self.keys(context);
        let overlay = Overlay {
            title: &title,
            size: SIZE,
            keys: &keys,
        };
        let inside = overlay::draw(context, frame, area, &overlay);
        let sheet = Sheet::of(context, &self.board);
        let (look, buffer) = (context.look, frame.buffer_mut());
        let formats = &context.method.craft.formats;
        let Some(format) = formats.get(self.at) else {
            return;
        };
        let course = sheet.course(context.method).filter(|_| !self.choosing);
        let Some(course) = course else {
            let list = room::low(inside, list_rows(formats.len()));
            let rows = window(self.at, formats.len(), usize::from(list.height));
            let details: Vec<String> = formats
                .iter()
                .map(|format| length(format, context))
                .collect();
            let painter = look.painter(Some(self.at));
            let cursor = painter.draw(buffer, list, rows, |at| Row {
                detail: &details[at],
                ..Row::new(&formats[at].name)
            });
            look.rule(buffer, inside, inside.y + list.height);
            say(
                context,
                buffer,
                room::below(inside, list.height + 1),
                &format.say,
            );
            overlay::place_cursor(frame, cursor);
            return;
        };
        let mut left = room::below(inside, 0);
        look.line(
            buffer,
            left,
            &course_in_words(context, &course),
            Role::Title,
        );
        left = room::below(left, 2);
        if let Some(round) = course.round {
            left = say(context, buffer, left, &round.say);
        }
        if course.rounds() == 0 {
            say(context, buffer, left, &course.format.say);
        } else if let Some(round) = course.format.rounds.get(course.number) {
            let arguments = [
                ("name", round.name.as_str().into()),
                ("count", usize::try_from(round.minutes).unwrap_or(0).into()),
            ];
            let text = locale.say("board-next-round", &arguments);
            let taken = look.put_wrapped(buffer, left, &text, Role::Header);
            say(context, buffer, room::below(left, taken + 1), &round.say);
        } else {
            let text = locale.text("board-last-round");
            look.put_wrapped(buffer, left, &text, Role::Normal);
        }
        overlay::place_cursor(frame, Some(inside.as_position()));
    }
}

/// Returns the round after the one that is going on; none after the last.
fn next(sheet: &Sheet<'_>, context: &Context<'_>) -> Option<(FormatId, u32)> {
    let course = sheet.course(context.method)?;
    let running = sheet.board.running.as_ref()?;
    let more = course.number < course.rounds();
    more.then(|| (running.format.clone(), running.round + 1))
}

/// Returns the rows that the list takes.
fn list_rows(formats: usize) -> u16 {
    u16::try_from(formats)
        .unwrap_or(u16::MAX)
        .min(SIZE.height / 2)
}

/// Writes what the facilitator says aloud, and returns the room below.
fn say(
    context: &Context<'_>,
    buffer: &mut ratatui::buffer::Buffer,
    area: Rect,
    text: &str,
) -> Rect {
    let quoted = context.locale.say("board-say", &[("text", text.into())]);
    let taken = context
        .look
        .put_wrapped(buffer, area, &quoted, Role::Normal);
    room::below(area, taken + 1)
}

/// Says how long a format takes.
fn length(format: &Format, context: &Context<'_>) -> String {
    if format.rounds.is_empty() {
        return context.locale.text("board-no-clock");
    }
    let minutes = format.rounds.iter().map(|round| round.minutes);
    let minutes = minutes.fold(0, u32::saturating_add);
    let arguments = [
        ("rounds", format.rounds.len().into()),
        ("minutes", usize::try_from(minutes).unwrap_or(0).into()),
    ];
    context.locale.say("board-length", &arguments)
}
