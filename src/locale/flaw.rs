//! What is wrong with a saved session, and the way to it, in words.

use super::{Locale, Said, borrowed, with_given};
use crate::method::Method;
use crate::session::{Fault, Flaw, Step};
use crate::text::clean_line;

/// Keys that only hold others together, so that nobody misses them in the way to something.
const SILENT: [&str; 3] = ["state", "what", "entry"];

impl Locale {
    /// Returns what is wrong with a saved session and what can be done about it, after the way to it.
    pub fn flaw(&self, method: &Method, flaw: &Flaw) -> Said {
        let mut said = match &flaw.fault {
            Fault::Refused(refusal) => self.refusal(method, refusal),
            fault => self.fault(fault),
        };
        let way = self.way(&flaw.path);
        if !way.is_empty() {
            let arguments = [("way", way.into()), ("sentence", said.sentence.into())];
            said.sentence = self.say("check-at", &arguments);
        }
        said
    }

    /// Returns what is wrong with a line of a journal, by its name.
    pub fn line_fault(&self, name: &str) -> Said {
        self.said(&format!("check-line-{name}"), &[])
    }

    /// Returns the way to something within a saved session.
    fn way(&self, path: &[Step]) -> String {
        let mut words = Vec::new();
        let mut list = None;
        for step in path {
            let (name, entry) = match (step, list) {
                (Step::Entry(at), _) => (None, Some((at + 1).to_string())),
                (Step::Key(key), Some("answers")) => (None, Some(clean_line(key))),
                (Step::Key(key), _) => (Some(key.as_str()), None),
            };
            if let Some(entry) = entry {
                let key = format!("check-entry-{}", list.unwrap_or("other"));
                let arguments = [("entry", entry.into())];
                let known = self.find(&key, None, &arguments);
                words.push(known.unwrap_or_else(|| self.say("check-entry-other", &arguments)));
            } else if let Some(name) = name.filter(|name| !SILENT.contains(name)) {
                let known = self.known(&format!("check-key-{name}"));
                let unknown = || self.say("check-key", &[("key", clean_line(name).into())]);
                words.push(known.unwrap_or_else(unknown));
            }
            list = name;
        }
        words.join(", ")
    }

    fn fault(&self, fault: &Fault) -> Said {
        let type_of = |name: &str| self.text(&format!("check-type-{name}"));
        let near = |nearest: &Option<String>| ("nearest", nearest.clone().unwrap_or_default());
        let (key, arguments) = match fault {
            Fault::Syntax => ("syntax", vec![]),
            Fault::CutShort => ("cut-short", vec![]),
            Fault::TooDeep => ("too-deep", vec![]),
            Fault::More => ("more", vec![]),
            Fault::NotFromHistory => ("not-from-history", vec![]),
            Fault::WrongType { expected, found } => {
                let expected = expected.iter().find(|name| *name != "null");
                let expected = expected.map_or("null", String::as_str);
                let arguments = vec![("expected", type_of(expected)), ("found", type_of(found))];
                ("wrong-type", arguments)
            }
            Fault::MissingKey { key } => ("missing-key", vec![("key", key.clone())]),
            Fault::DoubledKey { key } => ("doubled-key", vec![("key", key.clone())]),
            Fault::SecondChoice { key } => ("second-choice", vec![("key", key.clone())]),
            Fault::UnknownKey { key, nearest: None } => ("unknown-key", vec![("key", key.clone())]),
            Fault::UnknownKey { key, nearest } => {
                ("misspelt-key", vec![("key", key.clone()), near(nearest)])
            }
            Fault::UnknownChoice {
                found,
                known,
                nearest,
            } => {
                let known = ("known", known.join(", "));
                let arguments = vec![("found", found.clone()), known, near(nearest)];
                ("unknown-choice", arguments)
            }
            Fault::Malformed { format, found } => {
                let format = ("format", (*format).to_owned());
                ("malformed", vec![format, ("found", found.clone())])
            }
            Fault::TooLong { limit } => ("too-long", vec![("limit", (limit >> 20).to_string())]),
            Fault::PointsNowhere { found } => ("points-nowhere", vec![("found", found.clone())]),
            Fault::DoubledId { found } => ("doubled-id", vec![("found", found.clone())]),
            Fault::Refused(_) => ("refused", vec![]),
        };
        let cleaned = arguments
            .into_iter()
            .map(|(name, text)| (name, clean_line(&text)));
        let arguments = with_given(cleaned.collect());
        self.said(&format!("check-fault-{key}"), &borrowed(&arguments))
    }
}
