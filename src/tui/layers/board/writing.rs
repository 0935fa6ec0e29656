//! The line that ideas are written in: kept as it is typed, and made into ideas.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use uuid::Uuid;

use super::people;
use super::sheet::Sheet;
use crate::board::{self, Arranged, BoardRef, Idea};
use crate::session::{Draft, What};
use crate::tui::app::Context;
use crate::tui::completion;
use crate::tui::field::{Field, Reply, Shape};
use crate::tui::keys::Key;
use crate::tui::layers::Request;
use crate::tui::notice::Notice;

/// What is typed and not yet an idea.
pub struct Writer {
    field: Field,
}

/// The name under which a half-typed idea is kept.
const DRAFT: &str = "idea";
/// The longest idea.
pub const LONGEST: usize = 500;

impl Writer {
    /// Makes the line, with what was half typed when it was left.
    pub fn new(context: &Context<'_>) -> Self {
        let mut field = Field::new(Shape::Line, LONGEST, context.look.theme);
        let session = context.desk.map(|desk| &desk.session);
        if let Some(draft) = session.and_then(|session| session.draft(None, DRAFT)) {
            field.set_text(&draft.text);
        }
        Self { field }
    }

    /// Says whether nothing is typed.
    pub fn is_empty(&self) -> bool {
        self.field.text().trim().is_empty()
    }

    /// Takes in a key; none where it means nothing here.
    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Option<Vec<Request>> {
        let reply = self.field.press(key);
        if completion::takes(key, reply) {
            return self.complete(context);
        }
        match reply {
            Reply::Unused => None,
            Reply::Moved => Some(Vec::new()),
            Reply::Changed | Reply::Full => Some(vec![self.draft()]),
        }
    }

    /// Takes in one line that was pasted.
    pub fn paste(&mut self, text: &str) -> Vec<Request> {
        self.field.paste(text);
        vec![self.draft()]
    }

    /// Returns the person whose name is being mentioned at the end of the line.
    pub fn mentioned(&self, context: &Context<'_>) -> Option<String> {
        people::mentioned(context, &self.field.text())
    }

    /// Writes the name out that is being mentioned; none where no name is.
    fn complete(&mut self, context: &Context<'_>) -> Option<Vec<Request>> {
        let name = self.mentioned(context)?;
        let text = self.field.text();
        let before = text.rfind('@').map_or("", |at| &text[..at]);
        let name = if name.contains(' ') {
            format!("\"{name}\"")
        } else {
            name
        };
        self.field.set_text(&format!("{before}@{name} "));
        Some(vec![self.draft()])
    }

    /// Makes an idea of what is typed, and empties the line.
    pub fn take(&mut self, manner: &Manner<'_, '_>) -> (Vec<Request>, Vec<Idea>) {
        let idea = manner.idea(&self.field.text());
        self.field.set_text("");
        (vec![self.draft()], vec![idea])
    }

    /// Draws the line, and returns where the cursor belongs.
    pub fn draw(&self, buffer: &mut Buffer, area: Rect) -> Option<Position> {
        self.field.draw(buffer, area)
    }

    /// Keeps what is half typed; a draft of no text is let go.
    fn draft(&self) -> Request {
        Request::Draft(Draft {
            subject: None,
            field: DRAFT.to_owned(),
            text: self.field.text(),
        })
    }
}

/// How ideas are written now.
pub struct Manner<'m, 'c> {
    pub context: &'m Context<'c>,
    pub board: &'m BoardRef,
    pub sheet: &'m Sheet<'c>,
    /// Who writes; not written down where the board is without names.
    pub by: &'m str,
}

impl<'m, 'c> Manner<'m, 'c> {
    /// Returns how ideas are written from elsewhere, where nobody has said whose they are.
    pub fn elsewhere(context: &'m Context<'c>, board: &'m BoardRef, sheet: &'m Sheet<'c>) -> Self {
        Self {
            context,
            board,
            sheet,
            by: "",
        }
    }

    /// Returns the ideas of a list that was pasted.
    pub fn list(&self, pasted: &str) -> Vec<Idea> {
        let lines = board::lines(pasted);
        lines.iter().map(|line| self.idea(line)).collect()
    }

    /// Returns the idea that a line says.
    pub fn idea(&self, line: &str) -> Idea {
        let captured = board::capture(line, &people::names(self.context));
        let people = captured.people.iter();
        let people = people.map(|person| people::whole(self.context, person));
        let named = self.sheet.board.named;
        Idea {
            // The program gives what is new its own identity.
            id: Uuid::nil(),
            board: self.board.clone(),
            text: captured.text,
            tags: captured.tags,
            people: people.collect(),
            by: if named { self.by } else { "" }.to_owned(),
            round: self.sheet.round(self.context.method),
            group: None,
            spot: None,
            scores: std::collections::BTreeMap::new(),
        }
    }

    /// Puts ideas on the board in one stroke, and tells of those that say again what stands there.
    pub fn put(&self, ideas: Vec<Idea>) -> Vec<Request> {
        let mut requests: Vec<Request> = self.told(&ideas).into_iter().collect();
        if !ideas.is_empty() {
            let arranged = Box::new(Arranged::putting(ideas));
            requests.push(Request::Make(Box::new(What::Arrange(arranged))));
        }
        requests
    }

    fn told(&self, ideas: &[Idea]) -> Option<Request> {
        let locale = self.context.locale;
        let known = self.sheet.ideas.iter().copied();
        if let [idea] = ideas {
            let at = board::alike(known, &idea.text)?;
            let number = self.sheet.number(at.id).unwrap_or_default();
            let arguments = [("number", number.into()), ("text", at.text.as_str().into())];
            let said = locale.say("board-alike", &arguments);
            return Some(Request::Say(Notice::warning(said)));
        }
        let texts: Vec<String> = ideas.iter().map(|idea| idea.text.clone()).collect();
        let again = board::doubles(known, &texts);
        let again = again.iter().flatten().count();
        let arguments = [("count", ideas.len().into()), ("again", again.into())];
        let key = match (ideas.len(), again) {
            (0, _) => "board-pasted-nothing",
            (_, 0) => "board-pasted",
            _ => "board-pasted-again",
        };
        Some(Request::Say(Notice::info(locale.say(key, &arguments))))
    }
}
