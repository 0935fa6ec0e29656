//! An action, a parked topic or a note, caught in one line from anywhere.

use jiff::civil::Date;
use ratatui::Frame;
use ratatui::layout::{Rect, Size};
use uuid::Uuid;

use super::table::{shown, unseen};
use super::{KeyLine, Layer, Pressed, Request};
use crate::session::{Action, Draft, Note, Subject, Topic, What};
use crate::tui::app::Context;
use crate::tui::due;
use crate::tui::field::{Field, Reply, Shape};
use crate::tui::keys::{self, Binding, Key};
use crate::tui::notice::Notice;
use crate::tui::overlay::{self, Overlay};
use crate::tui::room;
use crate::tui::theme::Role;

/// What is being caught, and the fields it is typed in.
pub struct State {
    kind: Kind,
    /// The item one stood on.
    subject: Option<Subject>,
    fields: Vec<Field>,
    at: usize,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    Action,
    Topic,
    Note,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Save,
    Next,
    Back,
    Close,
}

/// The keys that are no text.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(&[Key::new("<enter>")], Command::Save, "do-save"),
    shown(
        &[Key::new("<tab>"), Key::new("<down>")],
        Command::Next,
        "do-next-field",
    ),
    unseen(
        &[Key::new("<shift+tab>"), Key::new("<up>")],
        Command::Back,
        "do-field-back",
    ),
    shown(
        &[Key::new("<esc>"), Key::new("<ctrl+g>")],
        Command::Close,
        "do-close",
    ),
];

const TEXT: usize = 0;
const OWNER: usize = 1;
const DUE: usize = 2;
const WIDTH: u16 = 64;
const LABEL_WIDTH: u16 = 12;
const LONGEST_TEXT: usize = 500;
const LONGEST_NAME: usize = 100;

impl Kind {
    /// The name under which half-typed text is kept.
    fn field(self) -> &'static str {
        match self {
            Self::Action => "action",
            Self::Topic => "topic",
            Self::Note => "note",
        }
    }

    fn title(self) -> &'static str {
        match self {
            Self::Action => "capture-action",
            Self::Topic => "capture-topic",
            Self::Note => "capture-note",
        }
    }

    fn saved(self) -> &'static str {
        match self {
            Self::Action => "capture-action-saved",
            Self::Topic => "capture-topic-saved",
            Self::Note => "capture-note-saved",
        }
    }

    fn labels(self) -> &'static [&'static str] {
        match self {
            Self::Action => &["capture-what", "capture-owner", "capture-due"],
            Self::Topic | Self::Note => &["capture-text"],
        }
    }
}

impl State {
    /// Makes a layer that catches an action.
    pub fn action(context: &Context<'_>) -> Layer {
        Layer::Capture(Self::new(Kind::Action, context))
    }

    /// Makes a layer that catches a topic for the parking lot.
    pub fn topic(context: &Context<'_>) -> Layer {
        Layer::Capture(Self::new(Kind::Topic, context))
    }

    /// Makes a layer that catches a note.
    pub fn note(context: &Context<'_>) -> Layer {
        Layer::Capture(Self::new(Kind::Note, context))
    }

    fn new(kind: Kind, context: &Context<'_>) -> Self {
        let mut text = Field::new(Shape::Line, LONGEST_TEXT, context.look.theme);
        if let Some(draft) = context
            .desk
            .and_then(|desk| desk.session.draft(None, kind.field()))
        {
            text.set_text(&draft.text);
        }
        let mut fields = vec![text];
        let more = || Field::new(Shape::Line, LONGEST_NAME, context.look.theme);
        fields.extend(kind.labels().iter().skip(1).map(|_| more()));
        let subject = context.desk.and_then(|desk| desk.subject().cloned());
        Self {
            kind,
            subject,
            fields,
            at: TEXT,
        }
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        match self.fields[self.at].press(key) {
            Reply::Unused => {}
            reply => return Pressed::Handled(self.typed(reply)),
        }
        match keys::find(BINDINGS, key) {
            Some(command) => Pressed::Handled(self.update(command, context)),
            None if key.ctrl => Pressed::Unknown,
            None => Pressed::Handled(Vec::new()),
        }
    }

    pub fn paste(&mut self, text: &str, _: &Context<'_>) -> Vec<Request> {
        let reply = self.fields[self.at].paste(text);
        self.typed(reply)
    }

    pub fn keys(&self, _: &Context<'_>) -> Vec<KeyLine> {
        let works =
            |command| self.fields.len() > 1 || !matches!(command, Command::Next | Command::Back);
        BINDINGS
            .iter()
            .filter(|binding| works(binding.command))
            .map(KeyLine::of)
            .collect()
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        match command {
            Command::Next => self.at = (self.at + 1) % self.fields.len(),
            Command::Back => self.at = (self.at + self.fields.len() - 1) % self.fields.len(),
            Command::Close => return vec![Request::Pop],
            Command::Save => return self.save(context),
        }
        Vec::new()
    }

    fn typed(&mut self, reply: Reply) -> Vec<Request> {
        if reply == Reply::Moved || self.at != TEXT {
            return Vec::new();
        }
        vec![Request::Draft(self.draft(self.fields[TEXT].text()))]
    }

    fn draft(&self, text: String) -> Draft {
        Draft {
            subject: None,
            field: self.kind.field().to_owned(),
            text,
        }
    }

    /// Saves what was typed; what cannot be saved stays in its field.
    fn save(&mut self, context: &Context<'_>) -> Vec<Request> {
        let say = |key: &str| vec![Request::Say(Notice::warning(context.locale.text(key)))];
        let text = self.fields[TEXT].text().trim().to_owned();
        if text.is_empty() {
            self.at = TEXT;
            return say("capture-empty");
        }
        let Ok(due) = self.due(context) else {
            // What is wrong with the day stands below its field.
            self.at = DUE;
            return Vec::new();
        };
        let subject = self.subject.clone();
        // The program gives what is new its own identity.
        let id = Uuid::nil();
        let what = match self.kind {
            Kind::Action => What::Action(Action {
                id,
                text,
                owner: self.owner(),
                due,
                done: false,
                subject,
            }),
            Kind::Topic => What::Topic(Topic {
                id,
                text,
                done: false,
                subject,
            }),
            Kind::Note => What::Note(Note { id, text, subject }),
        };
        vec![
            Request::Draft(self.draft(String::new())),
            Request::Pop,
            Request::Say(Notice::info(context.locale.text(self.kind.saved()))),
            Request::Make(Box::new(what)),
        ]
    }

    fn owner(&self) -> String {
        self.fields
            .get(OWNER)
            .map(|field| field.text().trim().to_owned())
            .unwrap_or_default()
    }

    /// Returns the day that was typed; an error where it is no day.
    fn due(&self, context: &Context<'_>) -> Result<Option<Date>, ()> {
        let typed = self.fields.get(DUE).map(Field::text).unwrap_or_default();
        if typed.trim().is_empty() {
            return Ok(None);
        }
        due::read(&typed, context.today, context.locale)
            .map(Some)
            .ok_or(())
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let title = context.locale.text(self.kind.title());
        let labels = self.kind.labels();
        let rows = u16::try_from(labels.len()).unwrap_or(1);
        let keys = self.keys(context);
        let overlay = Overlay {
            title: &title,
            size: Size::new(WIDTH, rows + 3),
            keys: &keys,
        };
        let inside = overlay::draw(context, frame, area, &overlay);
        let (look, buffer) = (context.look, frame.buffer_mut());
        let mut cursor = None;
        for (at, (label, field)) in labels.iter().zip(&self.fields).enumerate() {
            let here = at == self.at;
            let role = if here { Role::Title } else { Role::Dim };
            let row = room::row(inside, at);
            look.line(buffer, row, &context.locale.text(label), role);
            let drawn = field.draw(buffer, room::beside(row, LABEL_WIDTH));
            cursor = drawn.filter(|_| here).or(cursor);
        }
        let (text, role) = self.about(context);
        look.put_wrapped(buffer, room::below(inside, rows + 1), &text, role);
        overlay::place_cursor(frame, cursor);
    }

    /// Says what the typed day means, or what the text is about.
    fn about(&self, context: &Context<'_>) -> (String, Role) {
        let locale = context.locale;
        if self.at == DUE {
            return match self.due(context) {
                Ok(Some(day)) => {
                    let named = locale.text(weekday_key(day));
                    (format!("{named} {}", locale.date(day)), Role::Normal)
                }
                Ok(None) => (locale.text("capture-due-hint"), Role::Dim),
                Err(()) => (locale.text("capture-not-a-day"), Role::Warning),
            };
        }
        let item = self
            .subject
            .as_ref()
            .and_then(|subject| context.method.item(subject.item.as_str()));
        match item {
            Some(item) => (
                locale.say("capture-about", &[("item", item.label().into())]),
                Role::Dim,
            ),
            None => (locale.text("capture-about-session"), Role::Dim),
        }
    }
}

/// Returns the locale key of a day's name.
fn weekday_key(day: Date) -> &'static str {
    use jiff::civil::Weekday;
    match day.weekday() {
        Weekday::Monday => "capture-monday",
        Weekday::Tuesday => "capture-tuesday",
        Weekday::Wednesday => "capture-wednesday",
        Weekday::Thursday => "capture-thursday",
        Weekday::Friday => "capture-friday",
        Weekday::Saturday => "capture-saturday",
        Weekday::Sunday => "capture-sunday",
    }
}
