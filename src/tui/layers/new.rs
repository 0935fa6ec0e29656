//! A new session: three questions, and the rules of the time.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::table::{shown, unseen};
use super::{KeyLine, Layer, Pressed, Request, confirm};
use crate::method::{Method, RuleSetId};
use crate::tui::app::Context;
use crate::tui::field::{Field, Reply, Shape};
use crate::tui::keys::{self, Binding, Code, Key};
use crate::tui::notice::Notice;
use crate::tui::theme::Role;
use crate::tui::{footer, overlay, room};

/// What was answered so far.
pub struct State {
    fields: [Field; 3],
    /// The question one stands on; the last one is the rule set.
    at: usize,
    /// The chosen one of the method's rule sets.
    rules: usize,
}

/// What a new session begins with, before it has an identity.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Answers {
    pub service: String,
    pub organisation: String,
    pub facilitator: String,
    pub rules: RuleSetId,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Next,
    Back,
    /// Goes to the next question, or begins after the last one.
    Confirm,
    Rules,
    Close,
}

/// The keys that are no text.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(&[Key::new("<enter>")], Command::Confirm, "do-next-or-begin"),
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
    shown(&[Key::new("<f2>")], Command::Rules, "do-rules"),
    shown(
        &[Key::new("<esc>"), Key::new("<ctrl+g>")],
        Command::Close,
        "do-close",
    ),
];

const SERVICE: usize = 0;
const FACILITATOR: usize = 2;
const RULES: usize = 3;
/// Each question with its hint, and what is said where it must be answered and is not.
type Question = [&'static str; 3];
const ABOUT_SERVICE: Question = ["new-service", "new-service-hint", "new-service-missing"];
const ABOUT_TOPIC: Question = ["new-topic", "new-topic-hint", "new-topic-missing"];
const OTHERS: [Question; 2] = [
    [
        "new-organisation",
        "new-organisation-hint",
        "new-organisation-missing",
    ],
    ["new-facilitator", "new-facilitator-hint", ""],
];
const LONGEST_NAME: usize = 120;
const WIDEST: u16 = 76;
/// From this height on there is a free row below each hint.
const SPACIOUS: u16 = 18;
/// How long the line is that stands for an answer not given yet.
const BLANK: u16 = 24;

impl State {
    /// Makes the questions, with what is known filled in.
    pub fn new(context: &Context<'_>) -> Self {
        let mut fields =
            [(); 3].map(|()| Field::new(Shape::Line, LONGEST_NAME, context.look.theme));
        fields[FACILITATOR].set_text(context.person);
        Self {
            fields,
            at: SERVICE,
            rules: context.method.rule_sets.len().saturating_sub(1),
        }
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        if let Some(field) = self.fields.get_mut(self.at)
            && field.press(key) != Reply::Unused
        {
            return Pressed::Handled(Vec::new());
        }
        match keys::find(BINDINGS, key) {
            Some(command) => Pressed::Handled(self.update(command, context)),
            None if self.at == RULES
                && matches!(key.code, Code::Char(' ') | Code::Left | Code::Right) =>
            {
                Pressed::Handled(self.update(Command::Rules, context))
            }
            None if self.at == RULES && key.typed().is_some() => {
                Pressed::Handled(say(context, "new-rules-no-text"))
            }
            None if key.ctrl || matches!(key.code, Code::Function(_)) => Pressed::Unknown,
            None => Pressed::Handled(Vec::new()),
        }
    }

    pub fn paste(&mut self, text: &str, context: &Context<'_>) -> Vec<Request> {
        match self.fields.get_mut(self.at).map(|field| field.paste(text)) {
            Some(Reply::Full) => say(context, "notice-field-full"),
            Some(_) => Vec::new(),
            None => say(context, "new-rules-no-text"),
        }
    }

    /// Says whether letters are text now; the rule set is chosen, not written.
    pub fn writes(&self) -> bool {
        self.at != RULES
    }

    pub fn keys(&self, context: &Context<'_>) -> Vec<KeyLine> {
        let works = |command| command != Command::Rules || context.method.rule_sets.len() > 1;
        BINDINGS
            .iter()
            .filter(|binding| works(binding.command))
            .map(KeyLine::of)
            .collect()
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        let rule_sets = context.method.rule_sets.len();
        let places = if rule_sets > 1 { RULES + 1 } else { RULES };
        match command {
            Command::Next => self.at = (self.at + 1) % places,
            Command::Back => self.at = (self.at + places - 1) % places,
            Command::Rules => self.rules = (self.rules + 1) % rule_sets.max(1),
            Command::Close => return self.close(context),
            Command::Confirm if self.at < FACILITATOR => {
                if let Some((_, missing)) = self.missing(context).filter(|(at, _)| *at == self.at) {
                    return say(context, missing);
                }
                self.at += 1;
            }
            Command::Confirm => return self.begin(context),
        }
        Vec::new()
    }

    /// Leaves, but asks first where something was written.
    fn close(&self, context: &Context<'_>) -> Vec<Request> {
        let [service, organisation, facilitator] = self.texts();
        let untouched = service.is_empty() && organisation.is_empty();
        if untouched && facilitator == context.person.trim() {
            return vec![Request::Pop];
        }
        let asking = confirm::State::asking(
            context.locale.text("new-leave-title"),
            context.locale.text("new-leave"),
            vec![Request::Pop],
        );
        vec![Request::Push(Box::new(Layer::Confirm(asking)))]
    }

    fn texts(&self) -> [String; 3] {
        self.fields
            .each_ref()
            .map(|field| field.text().trim().to_owned())
    }

    /// Returns the first question that must be answered and is not, and the sentence that says so.
    fn missing(&self, context: &Context<'_>) -> Option<(usize, &'static str)> {
        let texts = self.texts().into_iter().enumerate();
        let mut missing = texts.zip(questions(context.method));
        let missing = missing.find(|((at, text), _)| *at != FACILITATOR && text.is_empty());
        missing.map(|((at, _), [.., said])| (at, said))
    }

    /// Begins the session, or goes to the question that must be answered first.
    fn begin(&mut self, context: &Context<'_>) -> Vec<Request> {
        if let Some((at, key)) = self.missing(context) {
            self.at = at;
            return say(context, key);
        }
        let [service, organisation, facilitator] = self.texts();
        let Some(rules) = context.method.rule_sets.get(self.rules) else {
            return Vec::new();
        };
        let answers = Answers {
            service,
            organisation,
            facilitator,
            rules: rules.id.clone(),
        };
        vec![Request::Pop, Request::Begin(Box::new(answers))]
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let buffer = frame.buffer_mut();
        let title = context.locale.text("new-title");
        context
            .look
            .line(buffer, room::within(area, 1), &title, Role::Title);
        let body = room::above(room::below(room::within(area, 2), 2), 2);
        let mut place = room::narrow(body, WIDEST);
        let rows = if area.height < SPACIOUS { 3 } else { 4 };
        let mut cursor = None;
        for (at, [question, hint, _]) in questions(context.method).iter().enumerate() {
            let (answer, here) = self.draw_question(context, buffer, place, at, (question, hint));
            let field = &self.fields[at];
            let drawn = field.draw(buffer, answer);
            if !here && field.is_empty() {
                let width = usize::from(answer.width.min(BLANK));
                let blank = context.look.glyphs.open.repeat(width);
                context.look.line(buffer, answer, &blank, Role::Dim);
            }
            cursor = cursor.or(drawn.filter(|_| here));
            place = room::below(place, rows);
        }
        if let Some(rules) = context.method.rule_sets.get(self.rules) {
            let texts = ("new-rules", "new-rules-hint");
            let (answer, here) = self.draw_question(context, buffer, place, RULES, texts);
            let role = if here { Role::Selected } else { Role::Normal };
            context.look.line(buffer, answer, &rules.name, role);
            cursor = cursor.or(here.then(|| answer.as_position()));
        }
        footer::draw_last(context, buffer, area, &self.keys(context));
        overlay::place_cursor(frame, cursor);
    }

    /// Draws a question with its hint, and returns the room of the answer and whether one stands on it.
    fn draw_question(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        place: Rect,
        at: usize,
        (question, hint): (&str, &str),
    ) -> (Rect, bool) {
        let (look, locale) = (context.look, context.locale);
        let here = self.at == at;
        let role = if here { Role::Title } else { Role::Normal };
        look.line(buffer, place, &locale.text(question), role);
        let answer = room::row(place, 1);
        if here {
            look.line(buffer, answer, look.glyphs.marker, Role::Marker);
            let below = room::beside(room::row(place, 2), 2);
            look.line(buffer, below, &locale.text(hint), Role::Normal);
        }
        (room::beside(answer, 2), here)
    }
}

/// Returns the questions; a method that asks nothing once for each service has a topic instead of one.
fn questions(method: &Method) -> [Question; 3] {
    let first = if method.is_about_services() {
        ABOUT_SERVICE
    } else {
        ABOUT_TOPIC
    };
    let [second, third] = OTHERS;
    [first, second, third]
}

fn say(context: &Context<'_>, key: &str) -> Vec<Request> {
    vec![Request::Say(Notice::warning(context.locale.text(key)))]
}
