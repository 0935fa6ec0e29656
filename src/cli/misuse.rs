//! What is said about words that cannot be understood; the parser itself speaks English only.

use std::ffi::OsString;

use clap::Command;
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};

use crate::locale::{Argument, Locale, Said};
use crate::text::clean_line;

/// Returns what is wrong with the words, and what to write instead.
pub(super) fn said(locale: &Locale, grammar: &Command, words: &[OsString], error: &Error) -> Said {
    let wrong = Wrong { locale, error };
    let mut said = wrong.said();
    if said.hint.is_none() {
        said.hint = Some(wrong.usage(grammar, words));
    }
    said
}

/// Returns what is said where a language is asked for that nobody near speaks.
pub(super) fn unknown_language(locale: &Locale) -> Said {
    let installed: Vec<_> = Locale::installed()
        .into_iter()
        .map(|(code, name)| {
            locale.say(
                "common-in-brackets",
                &[("text", code.into()), ("more", name.into())],
            )
        })
        .collect();
    locale.said(
        "cli-wrong-language",
        &[("installed", installed.join(", ").into())],
    )
}

/// Returns what is said where help is asked for on a verb that is not there.
pub(super) fn unknown_command(locale: &Locale, found: &str, known: &[String]) -> Said {
    let near = crate::method::nearest(found, known.iter().map(String::as_str));
    let mut said = locale.said("cli-wrong-command", &[("found", found.into())]);
    said.hint = Some(match near {
        Some(near) => locale.say("cli-wrong-near", &[("near", near.into())]),
        None => locale.text("cli-wrong-help"),
    });
    said
}

struct Wrong<'w> {
    locale: &'w Locale,
    error: &'w Error,
}

impl Wrong<'_> {
    fn said(&self) -> Said {
        let error = self.error;
        match error.kind() {
            ErrorKind::InvalidSubcommand => self.say(
                "cli-wrong-command",
                ContextKind::InvalidSubcommand,
                ContextKind::SuggestedSubcommand,
            ),
            ErrorKind::UnknownArgument => self.say(
                "cli-wrong-argument",
                ContextKind::InvalidArg,
                ContextKind::SuggestedArg,
            ),
            ErrorKind::InvalidValue if self.text(ContextKind::InvalidValue).is_empty() => self.say(
                "cli-wrong-no-value",
                ContextKind::InvalidArg,
                ContextKind::ValidValue,
            ),
            ErrorKind::InvalidValue | ErrorKind::ValueValidation => self.say(
                "cli-wrong-value",
                ContextKind::InvalidValue,
                ContextKind::ValidValue,
            ),
            ErrorKind::MissingRequiredArgument => self.say(
                "cli-wrong-missing",
                ContextKind::InvalidArg,
                ContextKind::Suggested,
            ),
            ErrorKind::ArgumentConflict => self.say(
                "cli-wrong-twice",
                ContextKind::InvalidArg,
                ContextKind::Suggested,
            ),
            ErrorKind::TooManyValues | ErrorKind::WrongNumberOfValues => self.say(
                "cli-wrong-too-many",
                ContextKind::InvalidArg,
                ContextKind::Suggested,
            ),
            ErrorKind::InvalidUtf8 => self.locale.said("cli-wrong-letters", &[]),
            _ => self.locale.said("cli-wrong-words", &[]),
        }
    }

    fn say(&self, key: &str, found: ContextKind, near: ContextKind) -> Said {
        let near = self.text(near);
        let mut said = self.locale.said(
            key,
            &[
                ("found", self.text(found).into()),
                ("argument", self.text(ContextKind::InvalidArg).into()),
            ],
        );
        if !near.is_empty() {
            let key = if self.error.get(ContextKind::ValidValue).is_some() {
                "cli-wrong-known"
            } else {
                "cli-wrong-near"
            };
            said.hint = Some(self.locale.say(key, &[("near", Argument::from(near))]));
        }
        said
    }

    fn text(&self, kind: ContextKind) -> String {
        let text = match self.error.get(kind) {
            Some(ContextValue::String(text)) => text.clone(),
            Some(ContextValue::Strings(texts)) => texts.join(", "),
            _ => String::new(),
        };
        clean_line(&text)
    }

    /// Returns how the verb is used, or where help is found.
    fn usage(&self, grammar: &Command, words: &[OsString]) -> String {
        let verb = words
            .iter()
            .skip(1)
            .find_map(|word| grammar.find_subcommand(word));
        let Some(verb) = verb else {
            return self.locale.text("cli-wrong-help");
        };
        let name = verb.get_name();
        let key = format!("cli-usage-{name}");
        self.locale.say(
            "cli-wrong-usage",
            &[("usage", self.locale.text(&key).into())],
        )
    }
}
