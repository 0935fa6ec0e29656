//! What happened between a session and the disk, in words.

use std::path::Path;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::{Argument, Locale, Said, borrowed, with_given};
use crate::text::clean_line;

/// The arguments that are numbers: they are grouped, and choose between singular and plural.
const NUMBERS: [&str; 3] = ["changes", "drafts", "count"];

/// How many titles are told one by one.
const MOST_TITLES: usize = 8;

impl Locale {
    /// Returns the title of a copy of an example, counted from one.
    pub fn example_title(&self, title: &str, count: usize) -> String {
        let key = match count {
            0 | 1 => "store-example-title",
            _ => "store-example-title-further",
        };
        self.say(key, &[("title", title.into()), ("count", count.into())])
    }

    /// Returns titles one after the other; of many only the first, and how many there are beside them.
    pub fn titles<'t>(&self, titles: impl Iterator<Item = &'t str>) -> String {
        let titles: Vec<_> = titles.collect();
        let told = titles[..titles.len().min(MOST_TITLES)].join(", ");
        let rest = titles.len().saturating_sub(MOST_TITLES);
        if rest == 0 {
            return told;
        }
        let arguments = [("titles", told.into()), ("count", rest.into())];
        self.say("trash-and-more", &arguments)
    }

    /// Returns the title of a copy of a session, counted from one.
    pub fn copy_title(&self, title: &str, count: usize) -> String {
        let key = match count {
            0 | 1 => "held-copy-title",
            _ => "held-copy-title-further",
        };
        self.say(key, &[("title", title.into()), ("count", count.into())])
    }

    /// Returns what went wrong with the disk and what can be done, from the error's key and arguments.
    pub fn storage(
        &self,
        key: &str,
        arguments: Vec<(&'static str, String)>,
        zone: &TimeZone,
    ) -> Said {
        let mut arguments = arguments;
        let because = |reason: &str| {
            let mut arguments = arguments.iter();
            arguments.any(|(name, text)| *name == "reason" && text == reason)
        };
        let (is_size, is_count) = (because("too-large"), because("too-many"));
        for (name, text) in &mut arguments {
            let worded = match *name {
                "since" => text
                    .parse::<Timestamp>()
                    .ok()
                    .map(|since| self.moment(since, zone)),
                "found" if is_size || is_count => text.parse::<u64>().ok().map(|limit| {
                    let limit = if is_size { limit >> 20 } else { limit };
                    self.number(limit.into())
                }),
                _ => None,
            };
            if let Some(worded) = worded {
                *text = worded;
            }
        }
        self.filled(&format!("store-error-{key}"), arguments)
    }

    /// Returns in a few words why the disk refused; where it was not the disk, what went wrong.
    pub fn storage_in_short(
        &self,
        key: &str,
        arguments: Vec<(&'static str, String)>,
        zone: &TimeZone,
    ) -> String {
        if arguments.iter().any(|(name, _)| *name == "cause") {
            self.filled("store-short", arguments).sentence
        } else {
            self.storage(key, arguments, zone).sentence
        }
    }

    /// Returns what a user should know about a folder, from the concern's key and the folder's path.
    pub fn concern(&self, key: &str, path: &Path) -> Said {
        let path = clean_line(&path.to_string_lossy());
        self.said(&format!("store-concern-{key}"), &[("path", path.into())])
    }

    /// Returns what a user should know about a session that was opened, from the notice's key and arguments.
    pub fn notice(&self, key: &str, arguments: Vec<(&'static str, String)>) -> Said {
        self.filled(&format!("store-notice-{key}"), arguments)
    }

    fn filled(&self, key: &str, arguments: Vec<(&'static str, String)>) -> Said {
        let arguments = counted(with_given(arguments));
        self.said(key, &borrowed(&arguments))
    }
}

fn counted(mut arguments: Vec<(String, Argument)>) -> Vec<(String, Argument)> {
    for (name, argument) in &mut arguments {
        if NUMBERS.contains(&name.as_str())
            && let Argument::Text(text) = argument
            && let Ok(number) = text.parse::<i64>()
        {
            *argument = number.into();
        }
    }
    arguments
}
