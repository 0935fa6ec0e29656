//! Languages: the program's own sentences, numbers, dates and money, and typed text made into answers.
//!
//! The sentences stand in `content/locale/<language>/<topic>.ftl`; what is said about an item comes from the pack.

mod ballot;
mod borrow;

mod analysed;
mod assumed;
mod cases;
mod choose;
mod compared;
mod figures;
mod flaw;
mod followed;
mod gathered;
mod history;
mod merge;
mod past;
mod problem;
mod protocol;
mod read;
mod reasons;
mod reckoned;
mod refusal;
mod remark;
mod share;
mod storage;
mod tongue;
mod topic;
mod upgrade;
mod value;
mod weighed;

use fluent_bundle::{FluentArgs, FluentValue};

pub use cases::Told;
pub use read::Misread;
pub use tongue::Tongue;
pub use upgrade::{Account, Report, Section};

use crate::method::{Pack, near};
use choose::LANGUAGES;
use topic::Topic;

/// The language that is spoken where nothing else is wanted.
const DEFAULT: &str = "nb";

/// One language, with the sentences of each topic read when they are first needed.
#[derive(Clone)]
pub struct Locale {
    code: String,
    topics: Vec<Topic>,
    /// The language whose sentences stand in for those that this one lacks.
    neighbour: Option<Box<Locale>>,
}

/// A sentence, with what can be done about it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Said {
    pub sentence: String,
    pub hint: Option<String>,
}

/// What a sentence fills in; a number also chooses between singular and plural.
#[derive(Clone, PartialEq, Debug)]
pub enum Argument {
    Text(String),
    Number(i64),
}

impl Locale {
    /// Returns the language of exactly this code, where it is installed.
    pub fn named(code: &str) -> Option<Self> {
        let folder = LANGUAGES
            .dirs()
            .find(|folder| folder.path().as_os_str() == code)?;
        let mut files = folder.files().filter_map(|file| file.contents_utf8());
        let commas = files.any(groups_by_commas);
        Some(Self {
            code: folder.path().to_str()?.to_owned(),
            neighbour: None,
            topics: folder
                .files()
                .filter_map(|file| Topic::of(code, commas, file))
                .collect(),
        })
    }

    /// Returns a language that is no part of the program, made of files `<topic>.ftl` by their names.
    ///
    /// A sentence that it lacks is the nearest installed language's, so a language can be added a sentence at a time.
    pub fn of_files(code: &str, files: Vec<(String, String)>) -> Self {
        let commas = files.iter().any(|(_, text)| groups_by_commas(text));
        let topics = files.into_iter().filter_map(|(name, text)| {
            let name = name.strip_suffix(".ftl")?;
            Some(Topic::read(code, commas, name, text))
        });
        Self {
            code: code.to_owned(),
            topics: topics.collect(),
            neighbour: Some(Box::new(Self::chosen(&[code]))),
        }
    }

    /// Returns the language of exactly this code: one of the program, or one that a pack brings along.
    pub fn spoken(pack: &Pack, code: &str) -> Option<Self> {
        let brought = || Some(Self::of_files(code, pack.sentences(code)?.to_vec()));
        Self::named(code).or_else(brought)
    }

    /// Returns the wanted language, or the nearest one to it, of the program or of a pack; else bokmål.
    pub fn for_pack(pack: &Pack, wanted: &str) -> Self {
        let mut near = near(wanted).into_iter();
        let found = near.find_map(|code| Self::spoken(pack, code));
        found.unwrap_or_else(|| Self::chosen(&[wanted]))
    }

    /// Returns the first wanted language that is installed or has one near it, or bokmål.
    ///
    /// Each is written as a code, or as the environment has it, for example `nb_NO.UTF-8`.
    pub fn chosen(wanted: &[&str]) -> Self {
        wanted
            .iter()
            .find_map(|wanted| Self::nearest(wanted))
            .unwrap_or_else(|| Self::named(DEFAULT).expect("the default language is compiled in"))
    }

    /// Returns the wanted language, or the nearest one to it that is installed.
    pub fn nearest(wanted: &str) -> Option<Self> {
        near(wanted).into_iter().find_map(Self::named)
    }

    /// Returns the code of every installed language and what it calls itself.
    pub fn installed() -> Vec<(String, String)> {
        let mut codes: Vec<&str> = LANGUAGES
            .dirs()
            .filter_map(|folder| folder.path().to_str())
            .collect();
        // Bokmål first, since it is what most choose, and its neighbour before the others.
        let near = near(DEFAULT);
        let place = |code: &str| near.iter().position(|known| *known == code);
        codes.sort_by_key(|code| (place(code).unwrap_or(near.len()), *code));
        codes
            .into_iter()
            .filter_map(Self::named)
            .map(|locale| (locale.code().to_owned(), locale.text("common-language")))
            .collect()
    }

    /// Returns the code of every language that can be spoken where a pack is in use, and what it calls itself.
    pub fn all_spoken(pack: &Pack) -> Vec<(String, String)> {
        let mut all = Self::installed();
        let own = all.len();
        for code in pack.tongues() {
            if all[..own].iter().all(|(known, _)| known != code) {
                all.push((code.to_owned(), Self::language_of(pack, code)));
            }
        }
        all
    }

    /// Returns the code of the language.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// Returns a text that fills in nothing.
    pub fn text(&self, key: &str) -> String {
        self.say(key, &[])
    }

    /// Returns a sentence with its arguments filled in; an unknown key is shown between quotation marks.
    pub fn say(&self, key: &str, arguments: &[(&str, Argument)]) -> String {
        self.find(key, None, arguments)
            .unwrap_or_else(|| format!("«{key}»"))
    }

    /// Returns a sentence together with its hint.
    pub fn said(&self, key: &str, arguments: &[(&str, Argument)]) -> Said {
        Said {
            sentence: self.say(key, arguments),
            hint: self.find(key, Some("hint"), arguments),
        }
    }

    /// Returns further words by which people look for what a text names; empty where the language has none.
    pub fn other_words(&self, key: &str) -> String {
        self.find(key, Some("words"), &[]).unwrap_or_default()
    }

    /// Returns a text where the language has one.
    fn known(&self, key: &str) -> Option<String> {
        self.find(key, None, &[])
    }

    fn find(
        &self,
        key: &str,
        attribute: Option<&str>,
        arguments: &[(&str, Argument)],
    ) -> Option<String> {
        let name = key.split('-').next().unwrap_or_default();
        let mut filled = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            filled.set(*name, argument);
        }
        let topic = self.topics.iter().find(|topic| topic.name == name);
        let said = topic.and_then(|topic| topic.format(key, attribute, &filled));
        said.or_else(|| self.neighbour.as_ref()?.find(key, attribute, arguments))
    }
}

/// Says whether a language file tells thousands apart by commas.
fn groups_by_commas(text: &str) -> bool {
    text.contains("\ncommon-group-sign = ,")
}

/// Returns a sentence's arguments together with whether each text holds anything, as `name-given`.
fn with_given(arguments: Vec<(&str, String)>) -> Vec<(String, Argument)> {
    arguments
        .into_iter()
        .flat_map(|(name, text)| {
            let given = if text.is_empty() { "no" } else { "yes" };
            [
                (format!("{name}-given"), Argument::from(given)),
                (name.to_owned(), Argument::from(text)),
            ]
        })
        .collect()
}

/// Returns arguments by reference to their names.
fn borrowed(arguments: &[(String, Argument)]) -> Vec<(&str, Argument)> {
    arguments
        .iter()
        .map(|(name, argument)| (name.as_str(), argument.clone()))
        .collect()
}

impl From<&Argument> for FluentValue<'_> {
    fn from(argument: &Argument) -> Self {
        match argument {
            Argument::Text(text) => FluentValue::from(text.clone()),
            Argument::Number(number) => FluentValue::from(*number),
        }
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Argument {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<i64> for Argument {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Argument {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
