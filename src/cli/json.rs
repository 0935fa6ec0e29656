//! The shapes of `--json`: what scripts rely on. A field may be added; none is taken away or given another meaning.

use std::fmt::Write as _;

use serde::Serialize;
use serde_json::{Map, Value as Json};

use crate::locale::Locale;
use crate::method::{Method, Value};
use crate::route::{By, Cause, Effect, Missing, What};
use crate::session::Session;
use crate::text::is_obeyed;

/// Returns an answer as scripts read it: codes, figures and plain text.
pub(super) fn value(value: &Value) -> Json {
    match value {
        Value::Done(yes) | Value::YesNo(yes) => Json::Bool(*yes),
        Value::Text(text) => Json::from(text.as_str()),
        Value::Integer(number) => Json::from(*number),
        // As text, so that no figure is lost on the way.
        Value::Decimal(number) | Value::Money(number) => Json::from(number.to_string()),
        Value::Date(date) => Json::from(date.to_string()),
        Value::Option(option) => Json::from(option.as_str()),
        Value::Options(options) => options
            .iter()
            .map(|option| Json::from(option.as_str()))
            .collect(),
        Value::People(people) => people
            .iter()
            .map(|person| {
                let fields = [
                    ("name", &person.name),
                    ("role", &person.role),
                    ("organisation", &person.organisation),
                ];
                let fields =
                    fields.map(|(name, text)| (name.to_owned(), Json::from(text.as_str())));
                Json::Object(Map::from_iter(fields))
            })
            .collect(),
        Value::Rows(rows) => rows
            .iter()
            .map(|row| {
                let cells = row
                    .iter()
                    .map(|(name, cell)| (name.clone(), self::value(cell)));
                Json::Object(cells.collect())
            })
            .collect(),
    }
}

/// Returns something that is required as scripts read it.
pub(super) fn requires(missing: &Missing) -> Requires {
    Requires {
        rule: missing.rule.to_string(),
        text: missing.text.clone(),
        item: missing.subject.item.to_string(),
        service: missing.subject.service.as_ref().map(ToString::to_string),
    }
}

/// Because of what something follows.
#[derive(Serialize)]
pub(super) struct Because {
    /// The rule that says so; none where it is the item's own condition or the rule set.
    rule: Option<String>,
    #[serde(rename = "ref")]
    reference: Option<String>,
    text: String,
    /// Whether it would not follow if nothing were proposed.
    provisional: bool,
    read: Vec<Read>,
}

/// An answer that a rule read.
#[derive(Serialize)]
struct Read {
    item: String,
    service: Option<String>,
    value: Option<Json>,
    /// Whether the answer is only proposed.
    proposed: bool,
}

/// What a decision requires and does not have.
#[derive(Serialize)]
pub(super) struct Requires {
    rule: String,
    text: String,
    /// Where to go to put it in place.
    item: String,
    service: Option<String>,
}

/// One thing that a change alters elsewhere.
#[derive(Serialize)]
pub(super) struct Follows {
    effect: &'static str,
    item: String,
    service: Option<String>,
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<Json>,
    #[serde(skip_serializing_if = "Option::is_none")]
    option: Option<String>,
    because: Option<Because>,
    #[serde(skip_serializing_if = "Option::is_none")]
    requires: Option<Requires>,
}

/// Writes parts of a route for scripts.
pub(super) struct Shapes<'s> {
    pub locale: &'s Locale,
    pub method: &'s Method,
    pub session: &'s Session,
}

impl Shapes<'_> {
    pub fn because(&self, cause: &Cause) -> Because {
        let rule = match &cause.by {
            By::Rule(id) => self.method.rule(id.as_str()),
            By::Condition(_) | By::RuleSet => None,
        };
        let read = cause.readings.iter().map(|reading| Read {
            item: reading.subject.item.to_string(),
            service: reading.subject.service.as_ref().map(ToString::to_string),
            value: reading.value.as_ref().map(value),
            proposed: reading.proposed,
        });
        Because {
            rule: rule.map(|rule| rule.id.to_string()),
            reference: rule
                .map(|rule| rule.reference.clone())
                .filter(|reference| !reference.is_empty()),
            text: self.locale.because(self.method, self.session, cause),
            provisional: cause.provisional,
            read: read.collect(),
        }
    }

    pub fn all<'c>(&self, causes: impl IntoIterator<Item = &'c Cause>) -> Vec<Because> {
        causes
            .into_iter()
            .map(|cause| self.because(cause))
            .collect()
    }

    pub fn follows(&self, effect: &Effect) -> Follows {
        let mut follows = Follows {
            effect: effect.what.name(),
            item: effect.subject.item.to_string(),
            service: effect.subject.service.as_ref().map(ToString::to_string),
            text: self.locale.effect(self.method, self.session, effect),
            value: None,
            option: None,
            because: None,
            requires: None,
        };
        match &effect.what {
            What::Closes(cause)
            | What::Warns(cause)
            | What::Calms(cause)
            | What::TakesUp(cause)
            | What::Settles(cause)
            | What::Holds(cause)
            | What::LetsGo(cause) => follows.because = Some(self.because(cause)),
            What::Reopens(earlier) => follows.value = earlier.as_ref().map(value),
            What::Sets(set, cause) => {
                follows.value = Some(value(set));
                follows.because = Some(self.because(cause));
            }
            What::Frees => {}
            What::ClosesOption(option, cause) => {
                follows.option = Some(option.to_string());
                follows.because = Some(self.because(cause));
            }
            What::ReopensOption(option) => follows.option = Some(option.to_string()),
            What::Requires(missing) | What::Fulfils(missing) => {
                follows.requires = Some(requires(missing));
            }
        }
        follows
    }
}

/// Returns the text of something for scripts.
pub(super) fn text(shape: &impl Serialize) -> String {
    // These shapes hold nothing that JSON cannot: no keys but texts, no figures but whole ones.
    let text = serde_json::to_string_pretty(shape).unwrap_or_default();
    let mut text = escaped(text);
    text.push('\n');
    text
}

/// Returns a JSON text in which whatever cleaning would take away is written as an escape, since a terminal may read it.
fn escaped(text: String) -> String {
    // Most hold none, and a large one need not lie in memory twice.
    if !text.contains(|letter| letter != '\n' && is_obeyed(letter)) {
        return text;
    }
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        // What stands between the texts of JSON is plain, so that only a letter of a text can be met here.
        if letter == '\n' || !is_obeyed(letter) {
            escaped.push(letter);
            continue;
        }
        for unit in letter.encode_utf16(&mut [0; 2]) {
            // Writing to a text cannot fail.
            let _ = write!(escaped, "\\u{unit:04x}");
        }
    }
    escaped
}
