//! What happened between a session and the disk, in words.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::{Argument, Locale, Said, borrowed, with_given};

impl Locale {
    /// Returns what went wrong with the disk and what can be done, from the error's key and arguments.
    pub fn storage(
        &self,
        key: &str,
        arguments: Vec<(&'static str, String)>,
        zone: &TimeZone,
    ) -> Said {
        let mut arguments = arguments;
        for (name, text) in &mut arguments {
            if *name == "since"
                && let Ok(since) = text.parse::<Timestamp>()
            {
                *text = self.moment(since, zone);
            }
        }
        let arguments = counted(with_given(arguments));
        self.said(&format!("store-error-{key}"), &borrowed(&arguments))
    }

    /// Returns what a user should know about a session that was opened, from the notice's key and arguments.
    pub fn notice(&self, key: &str, arguments: Vec<(&'static str, String)>) -> String {
        let arguments = counted(with_given(arguments));
        self.say(&format!("store-notice-{key}"), &borrowed(&arguments))
    }
}

/// Makes numbers of the arguments that choose between singular and plural.
fn counted(mut arguments: Vec<(String, Argument)>) -> Vec<(String, Argument)> {
    for (name, argument) in &mut arguments {
        if matches!(name.as_str(), "changes" | "drafts" | "count")
            && let Argument::Text(text) = argument
            && let Ok(number) = text.parse::<i64>()
        {
            *argument = number.into();
        }
    }
    arguments
}
