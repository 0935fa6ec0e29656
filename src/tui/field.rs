//! A text field: one line or several, edited letter by letter as they are seen.
//!
//! The editing itself is ratatui-textarea's. It counts code points, so a backspace would leave half
//! a letter behind; here every step is a whole letter. What goes in is cleaned, whatever it came from.

mod commands;
mod picture;
mod places;

use std::cell::Cell;

use ratatui_textarea::{CursorMove, DataCursor, TextArea};
use unicode_segmentation::UnicodeSegmentation;

use super::keys::{self, Binding, Code, Key};
use super::theme::Theme;
use crate::text::{clean, clean_line};
pub use commands::{BINDINGS, Command};

/// What a field holds, and what Enter does in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// One line; Enter is left to the screen.
    Line,
    /// Several lines; Enter begins a new one.
    Lines,
    /// Several lines; Enter is left to the screen, and Alt+Enter begins a new one.
    LinesUntilEnter,
}

/// What a field made of a key or a paste.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reply {
    /// It means nothing here, or nothing more: the screen may use it.
    Unused,
    Moved,
    Changed,
    /// The field is full; what had room went in.
    Full,
}

/// The most letters, and code points, a field has room for: its editor goes to lines and columns of sixteen bits.
pub const LARGEST: usize = 60_000;

/// Steps that can be taken back; a step is a word typed, or a run of letters taken away.
const LONGEST_HISTORY: usize = 10_000;

/// A text being written.
#[derive(Clone, Debug)]
pub struct Field {
    area: TextArea<'static>,
    shape: Shape,
    limit: usize,
    theme: Theme,
    done: Vec<usize>,
    undone: Vec<usize>,
    /// What the last step was, while the next may still join it.
    last: Option<Edit>,
    /// The column a run of moves up and down keeps to.
    column: Option<usize>,
    /// Width and height it was last drawn with, by which moves go.
    drawn: Cell<(u16, u16)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Edit {
    Letter,
    Space,
    Erase,
    Other,
}

impl Field {
    /// Makes an empty field with room for so many letters, at most [`LARGEST`].
    pub fn new(shape: Shape, limit: usize, theme: Theme) -> Self {
        Self {
            area: text_area(vec![String::new()]),
            shape,
            limit: limit.min(LARGEST),
            theme,
            done: Vec::new(),
            undone: Vec::new(),
            last: None,
            column: None,
            drawn: Cell::new((0, 0)),
        }
    }

    /// Returns the text.
    pub fn text(&self) -> String {
        self.area.lines().join("\n")
    }

    /// Returns what the field holds.
    pub fn shape(&self) -> Shape {
        self.shape
    }

    /// Says whether nothing is written.
    pub fn is_empty(&self) -> bool {
        self.area.is_empty()
    }

    /// Puts another text in its place, with the cursor at its end and nothing to undo; says whether all had room.
    pub fn set_text(&mut self, text: &str) -> Reply {
        let cleaned = self.cleaned(text);
        let fitting = fitting(&cleaned, self.limit, LARGEST);
        let reply = reply(fitting, &cleaned);
        let lines = fitting.split('\n').map(str::to_owned).collect();
        let drawn = self.drawn.clone();
        *self = Self {
            area: text_area(lines),
            drawn,
            ..Self::new(self.shape, self.limit, self.theme)
        };
        self.jump(places::last(self.area.lines()));
        reply
    }

    /// Uses a key, if it means something here.
    pub fn press(&mut self, key: Key) -> Reply {
        if let Some(letter) = key.typed() {
            return self.insert(&letter.to_string(), edit_of(letter));
        }
        if let Some(command) = keys::find(BINDINGS, key) {
            return self.update(command);
        }
        let word = key.ctrl || key.alt;
        match key.code {
            Code::Enter if self.shape == Shape::Lines => self.insert("\n", Edit::Other),
            Code::Backspace => self.erase(places::before),
            Code::Delete => self.erase(places::after),
            Code::Left if word => self.go(key.shift, |field| field.run(CursorMove::WordBack)),
            Code::Left => self.go(key.shift, |field| field.step(places::before)),
            Code::Right if word => self.go(key.shift, |field| field.run(CursorMove::WordForward)),
            Code::Right => self.go(key.shift, |field| field.step(places::after)),
            Code::Home if word => self.go(key.shift, |field| field.run(CursorMove::Jump(0, 0))),
            Code::Home => self.go(key.shift, |field| field.run(CursorMove::Head)),
            Code::End if word => self.go(key.shift, |field| {
                field.step(|lines, _| places::last(lines));
            }),
            Code::End => self.go(key.shift, |field| field.run(CursorMove::End)),
            Code::Up => self.go_rows(key.shift, -1),
            Code::Down => self.go_rows(key.shift, 1),
            Code::PageUp => self.go_rows(key.shift, -self.page()),
            Code::PageDown => self.go_rows(key.shift, self.page()),
            _ => Reply::Unused,
        }
    }

    /// Puts in what was pasted: with its lines in a long field, on one line in a short one.
    pub fn paste(&mut self, text: &str) -> Reply {
        self.insert(text, Edit::Other)
    }

    fn update(&mut self, command: Command) -> Reply {
        match command {
            Command::WordBack => self.go(false, |field| field.run(CursorMove::WordBack)),
            Command::WordOn => self.go(false, |field| field.run(CursorMove::WordForward)),
            Command::LineBegin => self.go(false, |field| field.run(CursorMove::Head)),
            Command::LineEnd => self.go(false, |field| field.run(CursorMove::End)),
            Command::NewLine if self.shape == Shape::Line => Reply::Unused,
            Command::NewLine => self.insert("\n", Edit::Other),
            Command::EraseWord => self.change(Edit::Other, TextArea::delete_word),
            Command::EraseNextWord => self.change(Edit::Other, TextArea::delete_next_word),
            Command::EraseToBegin => self.change(Edit::Other, TextArea::delete_line_by_head),
            Command::EraseToEnd => self.change(Edit::Other, TextArea::delete_line_by_end),
            Command::Undo => self.undo(),
            Command::Redo => self.redo(),
        }
    }

    /// Returns the keys that mean something in a field of this shape.
    pub fn bindings(&self) -> impl Iterator<Item = &'static Binding<Command>> + use<> {
        let lines = self.shape != Shape::Line;
        BINDINGS
            .iter()
            .filter(move |binding| lines || binding.command != Command::NewLine)
    }

    /// Selects the whole text, so that what is typed comes in its place.
    pub fn select_all(&mut self) {
        if !self.is_empty() {
            self.area.select_all();
            self.last = None;
        }
    }

    /// Lets the selection go.
    pub fn deselect(&mut self) {
        self.area.cancel_selection();
    }

    fn insert(&mut self, text: &str, edit: Edit) -> Reply {
        let cleaned = self.cleaned(text);
        if cleaned.is_empty() {
            return Reply::Moved;
        }
        let mut steps = usize::from(self.area.delete_str(0));
        let (letters, points) = self.length();
        let room = self.limit.saturating_sub(letters);
        let fitting = fitting(&cleaned, room, LARGEST.saturating_sub(points));
        let reply = reply(fitting, &cleaned);
        steps += usize::from(self.area.insert_str(fitting));
        self.area.cancel_selection();
        self.note(edit, steps);
        reply
    }

    fn cleaned(&self, text: &str) -> String {
        match self.shape {
            Shape::Line => clean_line(text),
            Shape::Lines | Shape::LinesUntilEnter => clean(text),
        }
    }

    /// Returns how much is written, in letters and in the code points they are made of.
    fn length(&self) -> (usize, usize) {
        let lines = self.area.lines();
        let ends = lines.len() - 1;
        let letters = lines.iter().map(|line| line.graphemes(true).count());
        let points = lines.iter().map(|line| line.chars().count());
        (letters.sum::<usize>() + ends, points.sum::<usize>() + ends)
    }

    /// Takes away the selection, or the letter between the cursor and another place.
    fn erase(&mut self, to: impl Fn(&[String], DataCursor) -> DataCursor) -> Reply {
        if self.area.delete_str(0) {
            return self.noted(Edit::Other);
        }
        self.area.cancel_selection();
        let here = self.area.cursor();
        let there = to(self.area.lines(), here);
        if here == there {
            return Reply::Unused;
        }
        self.jump(here.min(there));
        let letters = if here.0 == there.0 {
            here.1.abs_diff(there.1)
        } else {
            // Between two lines stands one line end.
            1
        };
        self.area.delete_str(letters);
        self.noted(Edit::Erase)
    }

    fn change(&mut self, edit: Edit, act: impl FnOnce(&mut TextArea<'static>) -> bool) -> Reply {
        if act(&mut self.area) {
            self.area.cancel_selection();
            self.noted(edit)
        } else {
            Reply::Unused
        }
    }

    fn go(&mut self, selecting: bool, act: impl FnOnce(&mut Self)) -> Reply {
        let before = (self.area.cursor(), self.area.selection_range());
        if !selecting {
            self.area.cancel_selection();
        } else if !self.area.is_selecting() {
            self.area.start_selection();
        }
        act(self);
        self.step(places::whole_letter);
        self.last = None;
        self.column = None;
        if before == (self.area.cursor(), self.area.selection_range()) {
            Reply::Unused
        } else {
            Reply::Moved
        }
    }

    /// Moves up or down by rows as they are drawn, and keeps to the column it began in.
    fn go_rows(&mut self, selecting: bool, by: isize) -> Reply {
        let rows = self.rows(self.drawn.get().0);
        let lines = self.area.lines();
        let (row, column) = places::drawn_at(lines, &rows, self.area.cursor());
        let column = self.column.unwrap_or(column);
        let to = row.saturating_add_signed(by).min(rows.len() - 1);
        if to == row {
            return Reply::Unused;
        }
        let place = places::in_row(lines, &rows, to, column);
        let reply = self.go(selecting, |field| field.jump(place));
        self.column = Some(column);
        reply
    }

    fn page(&self) -> isize {
        isize::try_from(self.drawn.get().1.saturating_sub(1).max(1)).unwrap_or(1)
    }

    fn step(&mut self, to: impl Fn(&[String], DataCursor) -> DataCursor) {
        self.jump(to(self.area.lines(), self.area.cursor()));
    }

    fn run(&mut self, step: CursorMove) {
        self.area.move_cursor(step);
    }

    fn jump(&mut self, to: DataCursor) {
        self.area
            .move_cursor(CursorMove::Jump(small(to.0), small(to.1)));
    }

    fn noted(&mut self, edit: Edit) -> Reply {
        self.note(edit, 1);
        Reply::Changed
    }

    fn note(&mut self, edit: Edit, steps: usize) {
        if steps == 0 {
            return;
        }
        self.column = None;
        self.undone.clear();
        // A word and the space after it are one step; the next word is another.
        let joins = matches!(
            (self.last, edit),
            (Some(Edit::Letter), Edit::Letter | Edit::Space)
                | (Some(Edit::Space), Edit::Space)
                | (Some(Edit::Erase), Edit::Erase)
        );
        match self.done.last_mut() {
            Some(last) if joins => *last += steps,
            _ => self.done.push(steps),
        }
        self.last = Some(edit);
    }

    /// Where nothing is left to undo or redo, the key is used all the same: outside the field it would alter the session.
    fn undo(&mut self) -> Reply {
        let Some(steps) = self.done.pop() else {
            return Reply::Moved;
        };
        self.area.cancel_selection();
        for _ in 0..steps {
            self.area.undo();
        }
        self.undone.push(steps);
        self.turned_back()
    }

    fn redo(&mut self) -> Reply {
        let Some(steps) = self.undone.pop() else {
            return Reply::Moved;
        };
        self.area.cancel_selection();
        for _ in 0..steps {
            self.area.redo();
        }
        self.done.push(steps);
        self.turned_back()
    }

    fn turned_back(&mut self) -> Reply {
        self.column = None;
        self.last = None;
        Reply::Changed
    }
}

fn text_area(lines: Vec<String>) -> TextArea<'static> {
    let mut area = TextArea::new(lines);
    area.set_max_histories(LONGEST_HISTORY);
    area
}

/// Returns as much of a text as there is room for, in whole letters.
fn fitting(text: &str, letters: usize, points: usize) -> &str {
    let mut taken = 0;
    let letters = text.graphemes(true).take(letters).take_while(|letter| {
        taken += letter.chars().count();
        taken <= points
    });
    &text[..letters.map(str::len).sum()]
}

fn reply(fitting: &str, text: &str) -> Reply {
    if fitting.len() < text.len() {
        Reply::Full
    } else {
        Reply::Changed
    }
}

fn edit_of(letter: char) -> Edit {
    if letter.is_whitespace() {
        Edit::Space
    } else {
        Edit::Letter
    }
}

fn small(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}
