//! One field of a form: options to choose from, or text to write.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use crate::method::{AnswerType, Item, OptionId, Value};
use crate::route::Entry;
use crate::tui::app::Context;
use crate::tui::field::{Field, Shape};
use crate::tui::theme::Role;
use crate::tui::wrap::width;

/// A field of a form.
pub(super) struct Part {
    /// The name it is drafted under.
    pub name: &'static str,
    /// What stands before it.
    pub label: String,
    /// What stands dim after it: a unit, or how it is written.
    pub hint: String,
    /// What stood in it when it was opened.
    pub began: String,
    /// What the decision that stands says here.
    pub recorded: String,
    pub input: Input,
}

pub(super) enum Input {
    Options(Options),
    Text(Box<Field>),
}

/// Options of which one or several are chosen.
pub(super) struct Options {
    pub choices: Vec<Offer>,
    /// The highlighted one.
    pub at: usize,
    /// Whether several may be chosen.
    pub several: bool,
}

/// One thing to choose.
pub(super) struct Offer {
    pub id: String,
    pub text: String,
    pub note: String,
    pub chosen: bool,
    /// Why it cannot be chosen, where a rule has closed it.
    pub closed: Option<String>,
}

/// The room a short answer has, in letters.
const SHORT: usize = 500;
/// The room a long answer has, in letters.
const LONG: usize = 60_000;

impl Part {
    /// Returns a field as it is opened.
    pub fn of(name: &'static str, label: String, input: Input) -> Self {
        let mut part = Self {
            name,
            label,
            hint: String::new(),
            began: String::new(),
            recorded: String::new(),
            input,
        };
        part.began = part.text();
        part
    }

    /// Puts what was half typed in place of what stands there.
    pub fn take_up(&mut self, draft: Option<String>) {
        if let (Input::Text(field), Some(draft)) = (&mut self.input, draft) {
            field.set_text(&draft);
        }
    }

    /// Returns a line of text to write.
    pub fn line(name: &'static str, label: String, text: &str, context: &Context<'_>) -> Self {
        let field = field(Shape::Line, SHORT, text, context);
        Self::of(name, label, Input::Text(Box::new(field)))
    }

    /// Returns several lines to write, where Enter goes on.
    pub fn lines(name: &'static str, label: String, text: &str, context: &Context<'_>) -> Self {
        let field = field(Shape::LinesUntilEnter, LONG, text, context);
        Self::of(name, label, Input::Text(Box::new(field)))
    }

    /// Returns the part that an item's answer is given in.
    pub fn value(entry: &Entry, item: &Item, own: Option<&Value>, context: &Context<'_>) -> Self {
        let text = own.map(|value| written(context, item, value));
        let text = text.unwrap_or_default();
        let input = match item.answer {
            AnswerType::Choice | AnswerType::Choices => {
                Input::Options(Options::of(entry, item, own, context))
            }
            AnswerType::YesNo => Input::Options(Options::yes_no(own, context)),
            AnswerType::LongText => {
                Input::Text(Box::new(field(Shape::Lines, LONG, &text, context)))
            }
            _ => Input::Text(Box::new(field(Shape::Line, SHORT, &text, context))),
        };
        let label = context.locale.text("workshop-form-answer");
        let hint = match item.answer {
            AnswerType::Date => context.locale.text("workshop-form-date-hint"),
            AnswerType::Money if item.unit.is_empty() => {
                context.locale.text("workshop-form-money-hint")
            }
            _ => item.unit.clone(),
        };
        Self {
            hint,
            ..Self::of("value", label, input)
        }
    }

    /// Returns what is written in the part; nothing where it is chosen.
    pub fn text(&self) -> String {
        match &self.input {
            Input::Text(field) => field.text(),
            Input::Options(_) => String::new(),
        }
    }

    /// Says whether letters are text here.
    pub fn writes(&self) -> bool {
        matches!(self.input, Input::Text(_))
    }

    /// Returns how many rows the part takes at a width.
    pub fn height(&self, width: u16) -> u16 {
        match &self.input {
            Input::Options(options) => u16::try_from(options.choices.len()).unwrap_or(u16::MAX),
            Input::Text(field) => field.height(width.saturating_sub(LABEL_WIDTH)).max(1),
        }
    }

    /// Returns where the text of a part is written.
    pub fn room(area: Rect) -> Rect {
        Rect {
            x: area.x + LABEL_WIDTH,
            width: area.width.saturating_sub(LABEL_WIDTH + 1),
            ..area
        }
    }

    /// Draws the part; returns where the cursor belongs while it has the focus.
    pub fn draw(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
        focus: bool,
    ) -> Option<Position> {
        match &self.input {
            Input::Options(options) => options.draw(context, buffer, area, focus),
            Input::Text(field) => {
                let role = if focus { Role::Title } else { Role::Normal };
                context.look.put(
                    buffer,
                    area.x + 1,
                    area.y,
                    LABEL_WIDTH - 2,
                    &self.label,
                    role,
                );
                let mut room = Self::room(area);
                if !self.hint.is_empty() {
                    let wide = width(&self.hint);
                    // What is measured is short; its unit stands near it.
                    room.width = room.width.saturating_sub(wide + 1).min(MEASURED);
                    let x = room.right() + 1;
                    context
                        .look
                        .put(buffer, x, area.y, wide, &self.hint, Role::Dim);
                }
                if focus {
                    return field.draw(buffer, room);
                }
                // A field shows where its cursor is; for reading a text begins at its start.
                let text = field.text();
                context.look.put_cut(buffer, room, &text, Role::Input);
                None
            }
        }
    }
}

/// The columns that the label of a field takes.
pub(super) const LABEL_WIDTH: u16 = 17;

/// The columns of a field that has a unit.
pub(super) const MEASURED: u16 = 24;

/// Returns an answer as it would be typed.
fn written(context: &Context<'_>, item: &Item, value: &Value) -> String {
    match value {
        Value::Date(date) => context.locale.short_date(*date),
        Value::Integer(number) => context.locale.number((*number).into()),
        Value::Decimal(number) | Value::Money(number) => context.locale.number(*number),
        _ => context.locale.value(context.method, item, value),
    }
}

fn field(shape: Shape, limit: usize, text: &str, context: &Context<'_>) -> Field {
    let mut field = Field::new(shape, limit, context.look.theme);
    field.set_text(text);
    field
}

impl Options {
    fn of(entry: &Entry, item: &Item, own: Option<&Value>, context: &Context<'_>) -> Self {
        let rules = context.desk.map(|desk| desk.session.state.rules.clone());
        let offered = item.options.iter().filter(|option| {
            option.rule_set.is_none() || rules.is_none() || option.rule_set == rules
        });
        let is_chosen = |id: &OptionId| match own {
            Some(Value::Option(chosen)) => chosen == id,
            Some(Value::Options(chosen)) => chosen.contains(id),
            _ => false,
        };
        let choices: Vec<Offer> = offered
            .map(|option| Offer {
                id: option.id.to_string(),
                text: option.text.clone(),
                note: option.note.clone(),
                chosen: is_chosen(&option.id),
                closed: entry
                    .option_closed(&option.id)
                    .map(|cause| match context.desk {
                        Some(desk) => context.locale.cause(context.method, &desk.session, cause),
                        None => String::new(),
                    }),
            })
            .collect();
        Self::new(choices, item.answer == AnswerType::Choices)
    }

    fn yes_no(own: Option<&Value>, context: &Context<'_>) -> Self {
        let offer = |id: &str, key: &str, yes: bool| Offer {
            id: id.to_owned(),
            text: context.locale.text(key),
            note: String::new(),
            chosen: own == Some(&Value::YesNo(yes)),
            closed: None,
        };
        Self::new(
            vec![
                offer("yes", "common-yes", true),
                offer("no", "common-no", false),
            ],
            false,
        )
    }

    /// Returns options with the highlight on the chosen one.
    pub fn new(choices: Vec<Offer>, several: bool) -> Self {
        let at = choices.iter().position(|offer| offer.chosen).unwrap_or(0);
        Self {
            choices,
            at,
            several,
        }
    }

    /// Chooses the highlighted option, or lets it go where several may be chosen.
    pub fn choose(&mut self) {
        let (at, several) = (self.at, self.several);
        for (place, offer) in self.choices.iter_mut().enumerate() {
            if place == at {
                offer.chosen = !several || !offer.chosen;
            } else if !several {
                offer.chosen = false;
            }
        }
    }

    /// Returns the highlighted option.
    pub fn highlighted(&self) -> Option<&Offer> {
        self.choices.get(self.at)
    }

    /// Returns the chosen options as an answer to an item.
    pub fn answer(&self, item: &Item) -> Option<Value> {
        let mut chosen = self
            .choices
            .iter()
            .filter(|offer| offer.chosen)
            .map(|offer| offer.id.as_str());
        match item.answer {
            AnswerType::Choices => Some(Value::Options(chosen.map(OptionId::from).collect())),
            AnswerType::YesNo => chosen.next().map(|id| Value::YesNo(id == "yes")),
            _ => chosen.next().map(|id| Value::Option(id.into())),
        }
    }

    fn draw(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
        focus: bool,
    ) -> Option<Position> {
        let look = context.look;
        let mut cursor = None;
        let indent = if self.several { 6 } else { 4 };
        let first = (self.at + 1).saturating_sub(usize::from(area.height));
        for (y, (at, offer)) in
            (area.top()..area.bottom()).zip(self.choices.iter().enumerate().skip(first))
        {
            let selected = focus && at == self.at;
            if selected {
                look.put(buffer, area.x, y, 1, look.glyphs.marker, Role::Marker);
                cursor = Some(Position::new(area.x + indent, y));
            }
            // Round signs mean one of them, square ones as many as fit.
            let sign = match (&offer.closed, self.several, offer.chosen) {
                (Some(_), _, _) => look.glyphs.closed,
                (None, true, true) => "[x]",
                (None, true, false) => "[ ]",
                (None, false, true) => look.glyphs.chosen,
                (None, false, false) => look.glyphs.unchosen,
            };
            look.put(buffer, area.x + 2, y, 3, sign, Role::Normal);
            let role = match (selected, &offer.closed) {
                (true, _) => Role::Selected,
                (false, Some(_)) => Role::Closed,
                (false, None) => Role::Normal,
            };
            look.put(
                buffer,
                area.x + indent,
                y,
                area.width.saturating_sub(indent + 1),
                &offer.text,
                role,
            );
        }
        cursor
    }
}
