//! What is half typed, said again in the language that is spoken from now on.

use std::rc::Rc;

use super::app::Context;
use crate::locale::Locale;
use crate::method::{AnswerType, Column, Item, Method, Value};

/// The language that was spoken before.
pub struct Before {
    pub locale: Rc<Locale>,
    pub method: Rc<Method>,
}

impl Before {
    /// Returns a typed answer as it is written now; what is no answer stays as it was typed.
    pub fn value(&self, item: &Item, typed: &str, context: &Context<'_>) -> String {
        let before = self.method.item(item.id.as_str());
        let (Some(before), Some(desk)) = (before, context.desk) else {
            return typed.to_owned();
        };
        let rules = &desk.session.state.rules;
        match self.locale.read(&self.method, before, rules, typed) {
            Ok(value) => figures(&value, context).unwrap_or_else(|| typed.to_owned()),
            Err(_) => typed.to_owned(),
        }
    }

    /// Returns a typed date as it is written now.
    pub fn date(&self, typed: &str, context: &Context<'_>) -> String {
        let read = self.locale.read_date(typed);
        read.map_or_else(|_| typed.to_owned(), |date| context.locale.short_date(date))
    }

    /// Returns a typed role as it is called now.
    pub fn role(&self, typed: &str, context: &Context<'_>) -> String {
        let known =
            |role: &&crate::method::Role| role.name.to_lowercase() == typed.trim().to_lowercase();
        let known = self.method.roles.iter().find(known);
        known.map_or_else(
            || typed.to_owned(),
            |role| context.locale.role(context.method, role.id.as_str()),
        )
    }

    /// Returns a typed cell as it is written now; `column` is the one it stood in before.
    pub fn cell(
        &self,
        column: &Column,
        now: &Column,
        typed: &str,
        context: &Context<'_>,
    ) -> String {
        if column.answer == AnswerType::Choice {
            let known = column.options.iter().find(|option| option.text == typed);
            let known = known.and_then(|known| {
                let mut options = now.options.iter();
                options.find(|option| option.id == known.id)
            });
            return known.map_or_else(|| typed.to_owned(), |option| option.text.clone());
        }
        let rules = context.desk.map(|desk| &desk.session.state.rules);
        let read = rules.and_then(|rules| self.locale.read_cell(column, rules, typed).ok());
        read.and_then(|value| figures(&value, context))
            .unwrap_or_else(|| typed.to_owned())
    }
}

/// Returns what languages write in their own ways, as it is typed now; nothing for what is words.
fn figures(value: &Value, context: &Context<'_>) -> Option<String> {
    let locale = context.locale;
    Some(match value {
        Value::Integer(number) => locale.number((*number).into()),
        Value::Decimal(number) | Value::Money(number) => locale.number(*number),
        Value::Date(date) => locale.short_date(*date),
        Value::YesNo(yes) => locale.text(if *yes { "common-yes" } else { "common-no" }),
        _ => return None,
    })
}
