//! The sentences about one topic in one language: parsed when the first of them is wanted.

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use include_dir::File;
use unic_langid::LanguageIdentifier;

use super::figures::grouped;
use crate::text::clean;

/// One language file.
pub(super) struct Topic {
    /// The first word of the keys in the file.
    pub name: Cow<'static, str>,
    language: String,
    source: Cow<'static, str>,
    /// Whether thousands are told apart by commas.
    commas: bool,
    /// Whether the file is no part of the program, so that nobody has seen to what it holds.
    foreign: bool,
    bundle: OnceLock<FluentBundle<FluentResource>>,
}

impl Clone for Topic {
    /// Returns the topic as it was before the first sentence of it was wanted.
    fn clone(&self) -> Self {
        Self {
            name: self.name.clone(),
            language: self.language.clone(),
            source: self.source.clone(),
            commas: self.commas,
            foreign: self.foreign,
            bundle: OnceLock::new(),
        }
    }
}

impl Topic {
    /// Returns the topic of a language file.
    pub fn of(language: &str, commas: bool, file: &'static File<'static>) -> Option<Self> {
        Some(Self {
            name: file.path().file_stem()?.to_str()?.into(),
            language: language.to_owned(),
            source: file.contents_utf8()?.into(),
            commas,
            foreign: false,
            bundle: OnceLock::new(),
        })
    }

    /// Returns the topic of a file that is no part of the program.
    pub fn read(language: &str, commas: bool, name: &str, source: String) -> Self {
        Self {
            name: name.to_owned().into(),
            language: language.to_owned(),
            source: source.into(),
            commas,
            foreign: true,
            bundle: OnceLock::new(),
        }
    }

    /// Returns a sentence of the topic, or one of its attributes, with its arguments filled in.
    pub fn format(
        &self,
        key: &str,
        attribute: Option<&str>,
        arguments: &FluentArgs<'_>,
    ) -> Option<String> {
        let bundle = self.bundle.get_or_init(|| self.parse());
        let message = bundle.get_message(key)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        // What is not passed is shown as its name; a test sees to it that all is passed.
        let mut missing = Vec::new();
        let text = bundle.format_pattern(pattern, Some(arguments), &mut missing);
        Some(if self.foreign {
            clean(&text)
        } else {
            text.into_owned()
        })
    }

    fn parse(&self) -> FluentBundle<FluentResource> {
        let language: LanguageIdentifier = self.language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // The marks around arguments would be drawn as characters of their own.
        bundle.set_use_isolating(false);
        // A file with a fault still gives its other sentences; a test sees to it that none has one.
        let resource = FluentResource::try_new(self.source.clone().into_owned())
            .unwrap_or_else(|(readable, _)| readable);
        bundle.add_resource_overriding(resource);
        bundle.set_formatter(Some(if self.commas { by_commas } else { by_blanks }));
        bundle
    }
}

// Fluent takes a plain function here, so there is one for each sign.
fn by_blanks<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    whole(value).map(|number| grouped(&number, "\u{A0}"))
}

fn by_commas<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    whole(value).map(|number| grouped(&number, ","))
}

fn whole(value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(format!("{:.0}", number.value)),
        _ => None,
    }
}
