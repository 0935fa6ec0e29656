//! Which lines there are to fill in, and what stands in them.

use rust_decimal::Decimal;

use super::{Line, State};
use crate::method::{AnswerType, Choice, Column, Item, RegisterKind, Row, RuleSetId, Value};
use crate::plan::{Better, Colour, Indicator, Judgement};
use crate::session::Subject;
use crate::tui::app::Context;
use crate::tui::layers::register;
use crate::tui::notice::Notice;

/// Every colour that the facilitator can give, as it is kept.
pub(super) const COLOURS: [(&str, Colour); 4] = [
    ("green", Colour::Green),
    ("yellow", Colour::Yellow),
    ("orange", Colour::Orange),
    ("red", Colour::Red),
];

/// Returns a line for each column of a table, with the cells of a row where one is named.
pub(super) fn of_row(
    subject: &Subject,
    item: &Item,
    at: Option<usize>,
    context: &Context<'_>,
) -> Vec<Line> {
    let rows = register::rows(subject, context);
    let empty = Row::new();
    let row = at.and_then(|at| rows.get(at)).unwrap_or(&empty);
    let columns = item.columns.iter().map(|column| {
        let cell = row.get(&column.id);
        let given = cell.map(|cell| context.locale.cell(item, &column.id, cell));
        let mut line = Line::new(column.clone(), given.unwrap_or_default(), context);
        line.names = names_somebody(subject, column, context);
        line.help = help(subject, column, context);
        line
    });
    columns.collect()
}

/// Says whether a line of a register asks for somebody.
fn names_somebody(subject: &Subject, column: &Column, context: &Context<'_>) -> bool {
    let mut registers = context.method.analysis.registers.iter();
    let register = registers.find(|register| register.item == subject.item);
    let responsible = register.and_then(|register| register.column("responsible"));
    responsible == Some(column.id.as_str())
}

/// Says what a line of a register takes.
fn help(subject: &Subject, column: &Column, context: &Context<'_>) -> String {
    if !column.options.is_empty() {
        let options = column.options.iter().map(|one| one.text.as_str());
        return options.collect::<Vec<_>>().join(" · ");
    }
    let analysis = &context.method.analysis;
    let risks = analysis.register(RegisterKind::Risks);
    let Some(risks) = risks.filter(|risks| risks.item == subject.item) else {
        return String::new();
    };
    let is = |called: &str| risks.column(called).unwrap_or(called) == column.id;
    let names = if is("likelihood") || is("residual-likelihood") {
        &analysis.risk.likelihoods
    } else if is("consequence") || is("residual-consequence") {
        &analysis.risk.consequences
    } else {
        return String::new();
    };
    let names = names.iter().enumerate();
    let names = names.map(|(at, name)| format!("{} {name}", at + 1));
    names.collect::<Vec<_>>().join(" · ")
}

/// Returns the lines of an indicator.
pub(super) fn of_indicator(indicator: &Indicator, context: &Context<'_>) -> Vec<Line> {
    let figure = |value: Option<Decimal>| {
        let shown = value.map(|value| context.locale.number(value));
        shown.unwrap_or_default()
    };
    let line = |id: &str, answer: AnswerType, given: String| {
        let line = Line::new(column(id, answer, &[], context), given, context);
        with_help(line, context)
    };
    let text = |id: &str, given: &str| line(id, AnswerType::ShortText, given.to_owned());
    let number = |id: &str, given| line(id, AnswerType::Decimal, figure(given));
    let better = match indicator.better {
        Better::Higher => "higher",
        Better::Lower => "lower",
    };
    let ways = column("better", AnswerType::Choice, &["higher", "lower"], context);
    let better = text_of(&ways, better);
    let mut owner = text("owner", &indicator.owner);
    owner.names = true;
    vec![
        text("name", &indicator.name),
        with_help(Line::new(ways, better, context), context),
        text("unit", &indicator.unit),
        number("baseline", indicator.baseline),
        number("target", indicator.target),
        number("alarm", indicator.alarm),
        owner,
        text("often", &indicator.often),
        text("numerator", &indicator.numerator),
        text("denominator", &indicator.denominator),
        text("source", &indicator.source),
        text("serves", &indicator.serves),
    ]
}

/// Returns the lines of the facilitator's own word.
pub(super) fn of_judgement(judgement: &Judgement, context: &Context<'_>) -> Vec<Line> {
    let names = COLOURS.map(|(name, _)| name);
    let colours = column("colour", AnswerType::Choice, &names, context);
    let given = COLOURS
        .iter()
        .find(|(_, one)| judgement.colour == Some(*one));
    let given = given.map(|(name, _)| text_of(&colours, name));
    let word = column("word", AnswerType::ShortText, &[], context);
    vec![
        with_help(
            Line::new(colours, given.unwrap_or_default(), context),
            context,
        ),
        with_help(Line::new(word, judgement.text.clone(), context), context),
    ]
}

/// Returns a line as the column of a table, with its label and the words of its options.
fn column(id: &str, answer: AnswerType, options: &[&str], context: &Context<'_>) -> Column {
    let options = options.iter().map(|option| Choice {
        id: (*option).into(),
        text: context.locale.text(&format!("filling-row-{id}-{option}")),
        note: String::new(),
        rule_set: None,
        rank: 0,
    });
    Column {
        id: id.to_owned(),
        text: context.locale.text(&format!("filling-row-{id}")),
        answer,
        options: options.collect(),
        min: None,
        max: None,
    }
}

fn text_of(column: &Column, option: &str) -> String {
    let mut options = column.options.iter();
    let found = options.find(|one| one.id == *option);
    found.map(|one| one.text.clone()).unwrap_or_default()
}

fn with_help(mut line: Line, context: &Context<'_>) -> Line {
    line.help = context
        .locale
        .text(&format!("filling-row-{}-help", line.column.id));
    line
}

impl State {
    /// Reads a line as its column asks; nothing where it is empty.
    pub(super) fn read(&self, at: usize, context: &Context<'_>) -> Result<Option<Value>, Notice> {
        let line = &self.lines[at];
        let typed = line.field.text();
        if typed.trim().is_empty() {
            return Ok(None);
        }
        let rules = context.desk.map(|desk| desk.session.state.rules.clone());
        let rules = rules.unwrap_or_else(|| RuleSetId::from(""));
        let read = context.locale.read_cell(&line.column, &rules, &typed);
        read.map(Some).map_err(|misread| {
            let mut said = context.locale.misread(&misread.for_screen());
            let arguments = [
                ("field", line.column.text.as_str().into()),
                ("sentence", said.sentence.as_str().into()),
            ];
            said.sentence = context.locale.say("workshop-form-field-wrong", &arguments);
            Notice::said(said)
        })
    }
}
