//! A reading as it is typed: the figure, and after it a day and a note where they are wanted.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::State;
use crate::locale::Misread;
use crate::method::{AnswerType, Column, RuleSetId, Value};
use crate::plan::{Indicator, Reading};
use crate::session::{Draft, What};
use crate::tui::app::Context;
use crate::tui::due;
use crate::tui::layers::Request;
use crate::tui::notice::Notice;

/// Returns the name under which a half-typed reading is kept.
pub(super) fn draft_name(indicator: &Indicator) -> String {
    format!("reading/{}", indicator.id)
}

impl State {
    /// Keeps what is half typed.
    pub(super) fn draft(&self, context: &Context<'_>) -> Vec<Request> {
        let text = self.typed.as_ref().map(super::Field::text);
        let draft = self.selected(context).map(|one| Draft {
            subject: None,
            field: draft_name(one),
            text: text.unwrap_or_default(),
        });
        draft.map(Request::Draft).into_iter().collect()
    }

    /// Takes the reading, and goes on to the next indicator.
    pub(super) fn save(&mut self, context: &Context<'_>) -> Vec<Request> {
        let (Some(field), Some(one)) = (&self.typed, self.selected(context)) else {
            return Vec::new();
        };
        let typed = field.text();
        if typed.trim().is_empty() {
            self.typed = None;
            return self.draft(context);
        }
        let (date, reading) = match read(&typed, context) {
            Ok(read) => read,
            Err(notice) => return vec![Request::Say(notice)],
        };
        if date > context.today {
            let date = [("date", context.locale.short_date(date).into())];
            let said = context.locale.say("indicators-in-future", &date);
            return vec![Request::Say(Notice::warning(said))];
        }
        let mut altered = one.clone();
        let before = altered.readings.insert(date, reading.clone());
        let key = match before {
            Some(_) => "indicators-read-again",
            None => "indicators-read",
        };
        let arguments = [
            ("name", one.name.as_str().into()),
            (
                "value",
                context.locale.of_indicator(one, reading.value).into(),
            ),
            ("date", context.locale.short_date(date).into()),
        ];
        let said = context.locale.say(key, &arguments);
        self.typed = None;
        let mut requests = self.draft(context);
        requests.push(Request::Make(Box::new(What::Indicator(Box::new(altered)))));
        requests.push(Request::Say(Notice::info(said)));
        let last = self.indicators(context).len().saturating_sub(1);
        self.at = (self.at + 1).min(last);
        requests
    }
}

/// Reads a figure, a day where one follows, and the rest as a note: `82`, `82 31.10`, `82 31.10 ny skjemaversjon`.
fn read(typed: &str, context: &Context<'_>) -> Result<(Date, Reading), Notice> {
    let words: Vec<&str> = typed.split_whitespace().collect();
    let figure = |words: &[&str]| number(&words.join(" "), context);
    // Thousands may be told apart by blanks: as many words as make a figure belong to it.
    let most = words.len();
    let found = (1..=most).rev().find_map(|count| {
        let value = figure(&words[..count]).ok()?;
        Some((value, &words[count..]))
    });
    let Some((value, rest)) = found else {
        let misread = figure(&words[..1.min(most)]).err();
        let notice = misread.map(|misread| Notice::said(context.locale.misread(&misread)));
        return Err(
            notice.unwrap_or_else(|| Notice::warning(context.locale.text("indicators-no-figure")))
        );
    };
    let day = rest.first().and_then(|first| {
        let day = due::read(first, context.today, context.locale).ok()?;
        // A day of the week, or a date without a year, means the one that was: readings are of what has been.
        Some(if day > context.today {
            before(day, context)
        } else {
            day
        })
    });
    let note = if day.is_some() { &rest[1..] } else { rest };
    let reading = Reading {
        value,
        note: note.join(" "),
    };
    Ok((day.unwrap_or(context.today), reading))
}

/// Returns the same day a year, or a week, earlier where that is not in the future; else the day itself.
fn before(day: Date, context: &Context<'_>) -> Date {
    let earlier = |span: jiff::Span| day.checked_sub(span).ok();
    let candidates = [
        earlier(jiff::Span::new().weeks(1)),
        earlier(jiff::Span::new().years(1)),
    ];
    let mut candidates = candidates.into_iter().flatten();
    let found = candidates.find(|candidate| *candidate <= context.today);
    found.unwrap_or(day)
}

fn number(typed: &str, context: &Context<'_>) -> Result<Decimal, Misread> {
    let column = Column {
        id: String::new(),
        text: String::new(),
        answer: AnswerType::Decimal,
        options: Vec::new(),
        min: None,
        max: None,
    };
    let rules = RuleSetId::from("");
    let typed = typed.trim_end_matches(['%', ' ']);
    match context.locale.read_cell(&column, &rules, typed)? {
        Value::Decimal(figure) => Ok(figure),
        _ => Err(Misread::NotNumber {
            typed: typed.to_owned(),
        }),
    }
}
