//! A new session: three questions, and the rules of the time.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{KeyLine, Pressed, Request};
use crate::method::RuleSetId;
use crate::tui::app::{Context, bind};
use crate::tui::field::{Field, Reply, Shape};
use crate::tui::keys::{self, Binding, Code, Key};
use crate::tui::notice::Notice;
use crate::tui::theme::Role;
use crate::tui::{footer, overlay};

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
    bind(
        &[Key::new("<enter>")],
        Command::Confirm,
        "do-next-or-begin",
        "group-here",
        true,
    ),
    bind(
        &[Key::new("<tab>"), Key::new("<down>")],
        Command::Next,
        "do-next-field",
        "group-here",
        true,
    ),
    bind(
        &[Key::new("<shift+tab>"), Key::new("<up>")],
        Command::Back,
        "do-field-back",
        "group-here",
        false,
    ),
    bind(
        &[Key::new("<f2>")],
        Command::Rules,
        "do-rules",
        "group-here",
        true,
    ),
    bind(
        &[Key::new("<esc>")],
        Command::Close,
        "do-close",
        "group-here",
        true,
    ),
];

const SERVICE: usize = 0;
const ORGANISATION: usize = 1;
const FACILITATOR: usize = 2;
const RULES: usize = 3;
const QUESTIONS: [(&str, &str); 3] = [
    ("new-service", "new-service-hint"),
    ("new-organisation", "new-organisation-hint"),
    ("new-facilitator", "new-facilitator-hint"),
];
const LONGEST_NAME: usize = 120;
const WIDEST: u16 = 72;

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
            None if key.ctrl || matches!(key.code, Code::Function(_)) => Pressed::Unknown,
            None => Pressed::Handled(Vec::new()),
        }
    }

    pub fn paste(&mut self, text: &str, _: &Context<'_>) -> Vec<Request> {
        if let Some(field) = self.fields.get_mut(self.at) {
            field.paste(text);
        }
        Vec::new()
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
            Command::Close => return vec![Request::Pop],
            Command::Confirm if self.at < FACILITATOR => self.at += 1,
            Command::Confirm => return self.begin(context),
        }
        Vec::new()
    }

    /// Begins the session, or goes to the question that must be answered first.
    fn begin(&mut self, context: &Context<'_>) -> Vec<Request> {
        let [service, organisation, facilitator] = self
            .fields
            .each_ref()
            .map(|field| field.text().trim().to_owned());
        let missing = [
            (SERVICE, &service, "new-service-missing"),
            (ORGANISATION, &organisation, "new-organisation-missing"),
        ];
        if let Some((at, _, key)) = missing.into_iter().find(|(_, text, _)| text.is_empty()) {
            self.at = at;
            return vec![Request::Say(Notice::warning(context.locale.text(key)))];
        }
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
        let (look, locale) = (context.look, context.locale);
        look.put(
            frame.buffer_mut(),
            area.x + 1,
            area.y,
            area.width,
            &locale.text("new-title"),
            Role::Title,
        );
        let spacious = area.height >= 18;
        let mut place = Rect {
            x: area.x + 2,
            y: area.y + 2,
            width: area.width.saturating_sub(4).min(WIDEST),
            height: area.height.saturating_sub(4),
        };
        let mut cursor = None;
        for (at, (question, hint)) in QUESTIONS.iter().enumerate() {
            let drawn = self.draw_question(context, frame.buffer_mut(), place, at, question, hint);
            cursor = cursor.or(drawn);
            let rows = if spacious { 4 } else { 3 };
            place.y += rows;
            place.height = place.height.saturating_sub(rows);
        }
        cursor = cursor.or(self.draw_rules(context, frame.buffer_mut(), place));
        footer::draw_last(context, frame.buffer_mut(), area, &self.keys(context));
        overlay::place_cursor(frame, cursor);
    }

    fn draw_question(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        place: Rect,
        at: usize,
        question: &str,
        hint: &str,
    ) -> Option<Position> {
        let (look, locale) = (context.look, context.locale);
        let here = self.at == at;
        if here {
            look.put(
                buffer,
                place.x,
                place.y + 1,
                1,
                look.glyphs.marker,
                Role::Marker,
            );
        }
        let role = if here { Role::Title } else { Role::Normal };
        look.put(
            buffer,
            place.x,
            place.y,
            place.width,
            &locale.text(question),
            role,
        );
        let row = Rect {
            x: place.x + 2,
            y: place.y + 1,
            width: place.width.saturating_sub(2),
            height: 1,
        };
        let field = &self.fields[at];
        let cursor = field.draw(buffer, row);
        if !here && field.is_empty() {
            let line = look.glyphs.open.repeat(usize::from(row.width.min(24)));
            look.put(buffer, row.x, row.y, row.width, &line, Role::Dim);
        }
        if here {
            look.put(
                buffer,
                row.x,
                row.y + 1,
                row.width,
                &locale.text(hint),
                Role::Dim,
            );
        }
        cursor.filter(|_| here)
    }

    fn draw_rules(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        place: Rect,
    ) -> Option<Position> {
        let (look, locale) = (context.look, context.locale);
        if place.height < 2 {
            return None;
        }
        let here = self.at == RULES;
        let rules = context.method.rule_sets.get(self.rules)?;
        let role = if here { Role::Title } else { Role::Normal };
        look.put(
            buffer,
            place.x,
            place.y,
            place.width,
            &locale.text("new-rules"),
            role,
        );
        if here {
            look.put(
                buffer,
                place.x,
                place.y + 1,
                1,
                look.glyphs.marker,
                Role::Marker,
            );
            look.put(
                buffer,
                place.x + 2,
                place.y + 2,
                place.width,
                &locale.text("new-rules-hint"),
                Role::Dim,
            );
        }
        let role = if here { Role::Selected } else { Role::Normal };
        look.put(
            buffer,
            place.x + 2,
            place.y + 1,
            place.width,
            &rules.name,
            role,
        );
        here.then(|| Position::new(place.x + 2, place.y + 1))
    }
}
