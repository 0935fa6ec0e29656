//! What an author or a translator still has to do, in words.

use std::collections::BTreeMap;

use super::{Locale, Said, Tongue};
use crate::method::{Coverage, LONGEST_ALOUD, Lack, Method, Pack, Remark};
use crate::text::clean_line;

impl Locale {
    /// Returns what a language calls itself, or its code where the program does not speak it.
    pub fn language(code: &str) -> String {
        Self::named(code).map_or_else(|| clean_line(code), |locale| locale.text("common-language"))
    }

    /// Returns what a language calls itself where a pack is in use, which may bring it along.
    pub fn language_of(pack: &Pack, code: &str) -> String {
        let spoken = Self::spoken(pack, code);
        spoken.map_or_else(
            || Self::language(code),
            |locale| locale.text("common-language"),
        )
    }

    /// Returns which documents are written in which language; those that are not named are in the method's own.
    pub fn languages(&self, method: &Method, languages: &BTreeMap<String, String>) -> String {
        let named = languages.iter().map(|(document, language)| {
            let mut templates = method.templates.iter();
            let template = templates.find(|template| template.id == *document);
            let title = template.map_or_else(|| clean_line(document), |known| known.title.clone());
            let language = Self::language(language);
            let arguments = [("document", title.into()), ("language", language.into())];
            self.say("texts-language-of-document", &arguments)
        });
        let named: Vec<_> = named.collect();
        if named.is_empty() {
            self.text("texts-language-of-method")
        } else {
            named.join(", ")
        }
    }

    /// Returns how many of a method's texts a language has.
    pub fn coverage(&self, pack: &Pack, coverage: &Coverage) -> String {
        let arguments = [
            (
                "language",
                Self::language_of(pack, &coverage.language).into(),
            ),
            ("translated", coverage.translated.into()),
            ("texts", coverage.texts.into()),
        ];
        self.say("texts-coverage", &arguments)
    }

    /// Returns how many of the program's sentences a language has that a pack brings along.
    pub fn tongue_so_far(&self, pack: &Pack, tongue: &Tongue) -> String {
        let arguments = [
            ("language", Self::language_of(pack, &tongue.language).into()),
            ("translated", tongue.translated.into()),
            ("sentences", tongue.sentences.into()),
        ];
        self.say("texts-sentences", &arguments)
    }

    /// Returns what a pack or a text in a language lacks, and what helps to mend it.
    pub fn lack(&self, pack: &Pack, language: &str, remark: &Remark) -> Said {
        let language = ("language", Self::language_of(pack, language).into());
        match &remark.lack {
            Lack::Text { key, count, source } => {
                let source = [("source", source.into())];
                let shown = |_: &str| self.say("texts-text-missing-source", &source);
                let (key, count) = (("key", key.into()), ("count", (*count).into()));
                Said {
                    sentence: self.say("texts-text-missing", &[language, key, count]),
                    hint: remark.source().map(shown),
                }
            }
            Lack::File { count } => {
                let count = ("count", (*count).into());
                Said {
                    sentence: self.say("texts-file-missing", &[language, count]),
                    hint: None,
                }
            }
            Lack::Long { key, count } => {
                let limit = ("limit", LONGEST_ALOUD.into());
                let (key, count) = (("key", key.into()), ("count", (*count).into()));
                self.said("texts-too-long", &[key, count, limit])
            }
            Lack::Principle { principle, phase } => {
                let method = pack.in_language(self.code());
                let id = ("id", principle.as_str().into());
                let principle = method.principle(principle.as_str());
                let principle = principle.map(|known| known.name.as_str());
                let mut phases = method.phases.iter();
                let phase = phases.find(|known| known.id == *phase);
                let phase = phase.map(|known| known.name.as_str());
                let principle = ("principle", principle.unwrap_or_default().into());
                let phase = ("phase", phase.unwrap_or_default().into());
                self.said("texts-principle-unmet", &[id, principle, phase])
            }
            Lack::Sentence { wrong, found } => {
                let found = ("found", clean_line(found).into());
                self.said(&format!("texts-sentence-{wrong}"), &[found, language])
            }
            Lack::Placeholders { missing, extra } => {
                let named = |key, names: &[String]| {
                    let names = [("names", clean_line(&names.join(", ")).into())];
                    self.say(key, &names)
                };
                let missing =
                    (!missing.is_empty()).then(|| named("texts-placeholders-missing", missing));
                let extra = (!extra.is_empty()).then(|| named("texts-placeholders-extra", extra));
                let parts: Vec<_> = missing.into_iter().chain(extra).collect();
                Said {
                    sentence: self.text("texts-placeholders"),
                    hint: Some(parts.join(" ")),
                }
            }
        }
    }
}
