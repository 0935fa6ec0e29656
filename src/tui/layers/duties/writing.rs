//! The line in which a row of the matrix is written: new ones after each other, or another text for one.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use rust_decimal::Decimal;

use super::super::table::shown;
use super::super::{KeyLine, Pressed, Request};
use crate::plan::Duty;
use crate::session::Draft;
use crate::tui::app::Context;
use crate::tui::field::{Field, Reply, Shape};
use crate::tui::keys::{self, Binding, Code, Key};
use crate::tui::room;
use crate::tui::theme::Role;

/// The text of a row as it is written.
pub struct Writer {
    /// The row that gets another text; none where rows are added.
    row: Option<Duty>,
    /// The place that the next new row comes after.
    after: Option<Decimal>,
    field: Field,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Save,
    Close,
}

/// What came of a key.
pub enum Went {
    /// The text is to be saved, for a row where it is not a new one.
    Saved(String, Option<Duty>),
    Closed,
}

/// The keys beside the field.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(
        &[Key::new("<enter>"), Key::new("<ctrl+s>")],
        Command::Save,
        "do-save",
    ),
    shown(
        &[Key::new("<esc>"), Key::new("<ctrl+g>")],
        Command::Close,
        "do-close",
    ),
];

const LONGEST: usize = 500;
const FIELD: &str = "duties-field-text";

impl Writer {
    /// Makes the line for new rows after a place, with what was half typed when it was left.
    pub fn new(after: Option<Decimal>, context: &Context<'_>) -> Self {
        Self::with(None, after, context)
    }

    /// Makes the line that gives a row another text.
    pub fn of(row: &Duty, context: &Context<'_>) -> Self {
        Self::with(Some(row.clone()), None, context)
    }

    fn with(row: Option<Duty>, after: Option<Decimal>, context: &Context<'_>) -> Self {
        let mut field = Field::new(Shape::Line, LONGEST, context.look.theme);
        let name = draft_name(row.as_ref());
        let session = context.desk.map(|desk| &desk.session);
        let draft = session.and_then(|session| session.draft(None, &name));
        let given = row.as_ref().map_or("", |row| row.text.as_str());
        field.set_text(draft.map_or(given, |draft| &draft.text));
        Self { row, after, field }
    }

    /// Says whether new rows are written.
    pub fn adds(&self) -> bool {
        self.row.is_none()
    }

    /// Returns the place that the next new row comes after.
    pub fn after(&self) -> Option<Decimal> {
        self.after
    }

    /// Goes on with the next new row, after the one at a place.
    pub fn go_on(&mut self, after: Decimal) {
        self.after = Some(after);
        self.field.set_text("");
    }

    /// Takes in a key, and returns what came of it where that is more than a letter.
    pub fn press(&mut self, key: Key) -> (Pressed, Option<Went>) {
        match self.field.press(key) {
            Reply::Moved => return (Pressed::Handled(Vec::new()), None),
            Reply::Changed | Reply::Full => return (Pressed::Handled(vec![self.draft()]), None),
            Reply::Unused => {}
        }
        match keys::find(BINDINGS, key) {
            Some(Command::Save) => {
                let text = self.field.text().trim().to_owned();
                let saved = Went::Saved(text, self.row.clone());
                (Pressed::Handled(Vec::new()), Some(saved))
            }
            Some(Command::Close) => (Pressed::Handled(Vec::new()), Some(Went::Closed)),
            None if key.ctrl || key.alt || matches!(key.code, Code::Function(_)) => {
                (Pressed::Unknown, None)
            }
            None => (Pressed::Handled(Vec::new()), None),
        }
    }

    pub fn paste(&mut self, text: &str) -> Vec<Request> {
        self.field.paste(text);
        vec![self.draft()]
    }

    /// Returns the keys that work beside the field.
    pub fn keys() -> Vec<KeyLine> {
        BINDINGS.iter().map(KeyLine::of).collect()
    }

    /// Keeps what is half typed; what stood there before is no draft.
    fn draft(&self) -> Request {
        let text = self.field.text();
        let same = self.row.as_ref().is_some_and(|row| row.text == text);
        self.keep(if same { "" } else { &text })
    }

    /// Keeps a text as what is half typed here.
    pub fn keep(&self, text: &str) -> Request {
        Request::Draft(Draft {
            subject: None,
            field: draft_name(self.row.as_ref()),
            text: text.to_owned(),
        })
    }

    /// Draws the field, and returns where the cursor belongs.
    pub fn draw(&self, context: &Context<'_>, buffer: &mut Buffer, area: Rect) -> Option<Position> {
        let (look, locale) = (context.look, context.locale);
        look.rule(buffer, area, area.y);
        let (title, hint) = if self.adds() {
            ("duties-title-new", "duties-hint-new")
        } else {
            ("duties-title-alter", "duties-hint-alter")
        };
        let title = format!(" {} ", locale.text(title));
        look.line(buffer, room::beside(area, 2), &title, Role::Title);
        let inner = room::within(room::below(area, 1), 1);
        let label = locale.text(FIELD);
        let taken = look.line(buffer, inner, &label, Role::Title);
        let line = room::beside(room::row(inner, 0), taken + 1);
        let cursor = self.field.draw(buffer, line);
        look.put_cut(
            buffer,
            room::low(room::below(inner, 1), 2),
            &locale.text(hint),
            Role::Normal,
        );
        cursor
    }
}

fn draft_name(row: Option<&Duty>) -> String {
    row.map_or_else(|| FIELD.to_owned(), |row| format!("{FIELD}/{}", row.id))
}
