//! What others have answered, in words: how often what was said, and by whom, when and why.

use super::{Argument, Locale};
use crate::experience::{Case, Group, Said, Shown, Source, Voice};
use crate::method::{Item, Method, ServiceId};
use crate::text::clean_line;

/// What others have answered under one rule set.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Told {
    pub heading: String,
    pub lines: Vec<String>,
    /// How many answers are not among the lines.
    pub more: usize,
}

/// The answers that are told of in short.
const FEW: usize = 2;
/// The longest reason that is told in short, in letters.
const BRIEF: usize = 90;

impl Locale {
    /// Returns what others have answered, in a few lines each.
    pub fn shortly(&self, method: &Method, item: &Item, shown: &Shown<'_>) -> Vec<Told> {
        self.told(method, item, shown, FEW)
    }

    /// Returns everything that others have answered.
    pub fn at_length(&self, method: &Method, item: &Item, shown: &Shown<'_>) -> Vec<Told> {
        self.told(method, item, shown, usize::MAX)
    }

    /// Returns who lends or has answered: the organisation and the service where the case names them.
    pub fn case_name(&self, case: &Case, service: Option<&ServiceId>) -> String {
        let name = case.name(service);
        if name.is_empty() {
            self.text("cases-nameless")
        } else {
            name
        }
    }

    fn told(&self, method: &Method, item: &Item, shown: &Shown<'_>, most: usize) -> Vec<Told> {
        let groups = shown.groups.iter();
        groups
            .map(|group| {
                let telling = Telling {
                    locale: self,
                    method,
                    item,
                    group,
                };
                telling.told(most)
            })
            .collect()
    }
}

struct Telling<'t> {
    locale: &'t Locale,
    method: &'t Method,
    item: &'t Item,
    group: &'t Group<'t>,
}

impl Telling<'_> {
    fn told(&self, most: usize) -> Told {
        let total = self.group.voices.len();
        let tallies = self.group.tallies.iter().map(|tally| {
            let arguments = [
                ("count", tally.count.into()),
                ("total", total.into()),
                ("answer", self.said(&tally.said).into()),
            ];
            self.locale.say("cases-tally", &arguments)
        });
        let mut lines: Vec<String> = tallies.collect();
        let is_short = most != usize::MAX;
        // In short only those are told of that say more than was counted.
        let voices = self.group.voices.iter();
        let voices = voices.filter(|voice| !is_short || says_more(voice));
        let voices: Vec<_> = voices.collect();
        let told = voices.iter().take(most);
        lines.extend(told.map(|voice| self.voice(voice, is_short)));
        let more = if is_short {
            voices.len().saturating_sub(most) + self.group.notes.len()
        } else {
            lines.extend(self.notes());
            0
        };
        Told {
            heading: self.heading(),
            lines,
            more,
        }
    }

    fn notes(&self) -> impl Iterator<Item = String> {
        self.group.notes.iter().map(|(case, text)| {
            let arguments = [
                ("who", self.locale.case_name(case, None).into()),
                ("text", (*text).into()),
            ];
            self.locale.say("cases-note", &arguments)
        })
    }

    fn heading(&self) -> String {
        if self.group.same {
            return self.locale.text("cases-title");
        }
        let sets = &self.method.rule_sets;
        let set = sets.iter().find(|set| set.id == *self.group.rules);
        let name = set.map_or_else(|| self.group.rules.to_string(), |set| set.name.clone());
        self.locale
            .say("cases-title-other", &[("rules", name.into())])
    }

    fn said(&self, said: &Said) -> String {
        match said {
            Said::Done => self.locale.text("cases-done"),
            Said::Yes => self.locale.text("common-yes"),
            Said::No => self.locale.text("common-no"),
            Said::NotForUs => self.locale.text("cases-not-for-us"),
            Said::Option(option) => {
                let known = self.item.option(option.as_str());
                known.map_or_else(|| clean_line(option.as_str()), |known| known.text.clone())
            }
        }
    }

    fn voice(&self, voice: &Voice<'_>, is_short: bool) -> String {
        let (locale, answer) = (self.locale, voice.answer);
        let date = answer.date.unwrap_or(voice.case.date);
        let service = answer.subject.service.as_ref();
        let who = locale.case_name(voice.case, service);
        let who = match voice.source {
            Source::Example => locale.say("cases-example", &[("who", who.into())]),
            Source::Own | Source::Shared => who,
        };
        let mut arguments: Vec<(&str, Argument)> = vec![
            ("who", who.into()),
            ("date", locale.short_date(date).into()),
        ];
        let value = match &answer.value {
            Some(value) if is_short => locale.brief(self.method, self.item, value),
            Some(value) => locale.value(self.method, self.item, value),
            None => locale.text("cases-not-for-us"),
        };
        let reason = if is_short {
            shortened(&answer.reason)
        } else {
            answer.reason.clone()
        };
        arguments.push(("answer", value.into()));
        let mut told = if reason.is_empty() {
            locale.say("cases-voice", &arguments)
        } else {
            arguments.push(("reason", reason.into()));
            locale.say("cases-voice-because", &arguments)
        };
        if !is_short {
            let role = answer.role.as_ref();
            let role = role.map(|role| locale.role(self.method, role.as_str()));
            let beside = [
                ("cases-role", role.unwrap_or_default()),
                ("cases-basis", answer.legal_basis.clone()),
            ];
            for (key, text) in beside.into_iter().filter(|(_, text)| !text.is_empty()) {
                told.push('\n');
                told.push_str(&locale.say(key, &[("text", text.into())]));
            }
        }
        told
    }
}

/// Says whether an answer tells more than can be counted.
fn says_more(voice: &Voice<'_>) -> bool {
    voice.answer.said().is_empty() || !voice.answer.reason.is_empty()
}

/// Returns the beginning of a reason.
fn shortened(reason: &str) -> String {
    let line = reason.lines().next().unwrap_or_default();
    if line.chars().count() <= BRIEF {
        return line.to_owned();
    }
    let begin: String = line.chars().take(BRIEF - 1).collect();
    format!("{}…", begin.trim_end())
}
