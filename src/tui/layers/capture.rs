//! An action, a parked topic, a note or a lesson, caught in one line from anywhere.

use jiff::civil::Date;
use ratatui::Frame;
use ratatui::layout::{Rect, Size};
use uuid::Uuid;

use super::table::{shown, unseen};
use super::{KeyLine, Layer, Pressed, Request};
use crate::board::Idea;
use crate::locale::Misread;
use crate::session::{Action, Draft, Note, Subject, Topic, What};
use crate::tui::app::Context;
use crate::tui::completion;
use crate::tui::due;
use crate::tui::field::{Field, Reply, Shape};
use crate::tui::keys::{self, Binding, Code, Key};
use crate::tui::notice::Notice;
use crate::tui::overlay::{self, Overlay};
use crate::tui::room;
use crate::tui::speech::Before;
use crate::tui::theme::Role;

/// What is being caught, and the fields it is typed in.
pub struct State {
    kind: Kind,
    /// The item one stood on.
    subject: Option<Subject>,
    /// The idea that it is made of.
    idea: Option<Uuid>,
    fields: Vec<Field>,
    at: usize,
    /// Whether what stands there was written earlier and left.
    draft: bool,
    /// The day in the past that was asked about.
    asked: Option<Date>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    Action,
    Topic,
    Note,
    Lesson,
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
    shown(
        &[Key::new("<enter>"), Key::new("<ctrl+s>")],
        Command::Save,
        "do-save",
    ),
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

/// Throws away what was left in the field earlier.
const CLEAR: Key = Key::new("<ctrl+u>");

const TEXT: usize = 0;
const OWNER: usize = 1;
const DUE: usize = 2;
const WIDTH: u16 = 64;
const LABEL_WIDTH: u16 = 12;
const LONGEST_TEXT: usize = 500;
const LONGEST_NAME: usize = 100;

impl Kind {
    /// The names under which half-typed text is kept, a name for each field.
    fn drafts(self) -> &'static [&'static str] {
        match self {
            Self::Action => &["action", "action-owner", "action-due"],
            Self::Topic => &["topic"],
            Self::Note => &["note"],
            Self::Lesson => &["lesson"],
        }
    }

    /// Returns the names of its drafts: what is typed about one idea is never taken for what is said of another.
    fn names(self, idea: Option<Uuid>) -> impl Iterator<Item = String> {
        let own = idea.map(|idea| format!("/{idea}")).unwrap_or_default();
        let names = self.drafts().iter();
        names.map(move |name| format!("{name}{own}"))
    }

    fn title(self) -> &'static str {
        match self {
            Self::Action => "capture-action",
            Self::Topic => "capture-topic",
            Self::Note => "capture-note",
            Self::Lesson => "capture-lesson",
        }
    }

    fn saved(self) -> &'static str {
        match self {
            Self::Action => "capture-action-saved",
            Self::Topic => "capture-topic-saved",
            Self::Note => "capture-note-saved",
            Self::Lesson => "capture-lesson-saved",
        }
    }

    fn labels(self) -> &'static [&'static str] {
        match self {
            Self::Action => &["capture-what", "capture-owner", "capture-due"],
            Self::Topic | Self::Note | Self::Lesson => &["capture-text"],
        }
    }
}

impl State {
    /// Makes a layer that catches an action.
    pub fn action(context: &Context<'_>) -> Layer {
        Layer::Capture(Self::new(Kind::Action, context))
    }

    /// Makes a layer that catches an action of an idea, in its words.
    pub fn action_of(idea: &Idea, context: &Context<'_>) -> Layer {
        let mut state = Self::of(Kind::Action, Some(idea.id), context);
        if !state.draft {
            state.fields[TEXT].set_text(&idea.text);
        }
        Layer::Capture(Self {
            subject: None,
            at: OWNER,
            ..state
        })
    }

    /// Makes a layer that catches a topic for the parking lot.
    pub fn topic(context: &Context<'_>) -> Layer {
        Layer::Capture(Self::new(Kind::Topic, context))
    }

    /// Makes a layer that catches a topic for the parking lot, about something else than where one stands.
    pub fn topic_about(subject: Option<Subject>, context: &Context<'_>) -> Layer {
        let mut state = Self::new(Kind::Topic, context);
        state.subject = subject;
        Layer::Capture(state)
    }

    /// Makes a layer that catches a note.
    pub fn note(context: &Context<'_>) -> Layer {
        Layer::Capture(Self::new(Kind::Note, context))
    }

    /// Makes a layer that catches what was learned.
    pub fn lesson(context: &Context<'_>) -> Layer {
        Layer::Capture(Self::new(Kind::Lesson, context))
    }

    fn new(kind: Kind, context: &Context<'_>) -> Self {
        Self::of(kind, None, context)
    }

    /// Makes the fields with what was half typed in them, of the idea where it is made of one.
    fn of(kind: Kind, idea: Option<Uuid>, context: &Context<'_>) -> Self {
        let field = |(at, name): (usize, String)| {
            let longest = if at == TEXT {
                LONGEST_TEXT
            } else {
                LONGEST_NAME
            };
            let mut field = Field::new(Shape::Line, longest, context.look.theme);
            let drafted = context
                .desk
                .and_then(|desk| desk.session.draft(None, &name));
            if let Some(draft) = drafted {
                field.set_text(&draft.text);
            }
            field
        };
        let fields: Vec<Field> = kind.names(idea).enumerate().map(field).collect();
        let subject = context.desk.and_then(|desk| desk.subject().cloned());
        Self {
            kind,
            subject,
            idea,
            draft: !fields[TEXT].is_empty(),
            fields,
            at: TEXT,
            asked: None,
        }
    }

    /// Writes the day that is typed in the language that is spoken now.
    pub fn speak(&mut self, before: &Before, context: &Context<'_>) -> Vec<Request> {
        let Some(field) = self.fields.get_mut(DUE) else {
            return Vec::new();
        };
        let Ok(day) = due::read(&field.text(), context.today, &before.locale) else {
            return Vec::new();
        };
        field.set_text(&context.locale.short_date(day));
        let text = field.text();
        vec![self.keep(DUE, text)]
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        if self.draft && self.at == TEXT && key == CLEAR {
            self.fields[TEXT].set_text("");
            return Pressed::Handled(self.typed(Reply::Changed));
        }
        match self.fields[self.at].press(key) {
            Reply::Unused if completion::takes(key, Reply::Unused) => {
                return Pressed::Handled(self.complete(context));
            }
            Reply::Unused => {}
            reply => return Pressed::Handled(self.typed(reply)),
        }
        match keys::find(BINDINGS, key) {
            Some(command) => Pressed::Handled(self.update(command, context)),
            None if key.ctrl || key.alt || matches!(key.code, Code::Function(_)) => {
                Pressed::Unknown
            }
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

    /// Takes the name that is offered.
    fn complete(&mut self, context: &Context<'_>) -> Vec<Request> {
        match self.offered(context) {
            Some(name) => {
                let reply = self.fields[self.at].set_text(&name);
                self.typed(reply)
            }
            None => Vec::new(),
        }
    }

    /// Returns the name that the owner could become.
    fn offered(&self, context: &Context<'_>) -> Option<String> {
        let field = self.fields.get(self.at).filter(|_| self.at == OWNER)?;
        completion::name(field, context)
    }

    fn typed(&mut self, reply: Reply) -> Vec<Request> {
        if reply == Reply::Moved {
            return Vec::new();
        }
        self.draft &= !self.fields[TEXT].is_empty();
        vec![self.keep(self.at, self.fields[self.at].text())]
    }

    /// Keeps what is half typed in a field.
    fn keep(&self, at: usize, text: String) -> Request {
        let mut names = self.kind.names(self.idea);
        draft(names.nth(at).unwrap_or_default(), text)
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
        if due.is_some_and(|due| due < context.today) && self.asked != due {
            // Work may be noted after the fact, but a slip of the finger is likelier.
            (self.at, self.asked) = (DUE, due);
            return say("capture-passed");
        }
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
                idea: self.idea,
            }),
            Kind::Topic => What::Topic(Topic {
                id,
                text,
                done: false,
                subject,
                idea: None,
            }),
            Kind::Note | Kind::Lesson => What::Note(Note {
                id,
                text,
                lesson: self.kind == Kind::Lesson,
                subject,
            }),
        };
        let names = self.kind.names(self.idea);
        let mut requests: Vec<Request> = names.map(|name| draft(name, String::new())).collect();
        requests.extend([
            Request::Pop,
            Request::Say(Notice::info(context.locale.text(self.kind.saved()))),
            Request::Make(Box::new(what)),
        ]);
        requests
    }

    fn owner(&self) -> String {
        self.fields
            .get(OWNER)
            .map(|field| field.text().trim().to_owned())
            .unwrap_or_default()
    }

    /// Returns the day that was typed, or what is wrong with it.
    fn due(&self, context: &Context<'_>) -> Result<Option<Date>, Misread> {
        let typed = self.fields.get(DUE).map(Field::text).unwrap_or_default();
        if typed.trim().is_empty() {
            return Ok(None);
        }
        due::read(&typed, context.today, context.locale).map(Some)
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
            let role = if here { Role::Title } else { Role::Normal };
            let row = room::row(inside, at);
            look.line(buffer, row, &context.locale.text(label), role);
            let place = room::beside(row, LABEL_WIDTH);
            let drawn = field.draw(buffer, place);
            if let Some(name) = self.offered(context).filter(|_| here) {
                completion::draw(context, buffer, place, field, &name);
            }
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
                    let day_in_words = format!("{named} {}", locale.date(day));
                    if day < context.today {
                        let arguments = [("day", day_in_words.into())];
                        (locale.say("capture-past", &arguments), Role::Warning)
                    } else {
                        (day_in_words, Role::Normal)
                    }
                }
                Ok(None) => (locale.text("capture-due-hint"), Role::Normal),
                Err(Misread::NoSuchDate { .. }) => {
                    (locale.text("capture-no-such-day"), Role::Warning)
                }
                Err(_) => (locale.text("capture-not-a-day"), Role::Warning),
            };
        }
        if self.draft && self.at == TEXT {
            return (locale.text("capture-draft"), Role::Normal);
        }
        if self.idea.is_some() {
            return (locale.text("board-of-idea"), Role::Normal);
        }
        let item = self
            .subject
            .as_ref()
            .and_then(|subject| context.method.item(subject.item.as_str()));
        match item {
            Some(item) => (
                locale.say("capture-about", &[("item", item.label().into())]),
                Role::Normal,
            ),
            None => (locale.text("capture-about-session"), Role::Normal),
        }
    }
}

/// Keeps what is half typed; a draft of no text is let go.
fn draft(field: String, text: String) -> Request {
    Request::Draft(Draft {
        subject: None,
        field,
        text,
    })
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
