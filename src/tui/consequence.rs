//! What follows from an answer in words, the most telling first and each reason once.

use super::theme::Role;
use crate::locale::Locale;
use crate::method::{Item, Method};
use crate::route::{By, Cause, Consequence, Effect, What};
use crate::session::{Session, Subject};

/// A line of what follows.
pub struct Line {
    pub text: String,
    pub role: Role,
}

impl Line {
    fn normal(text: String) -> Self {
        Self {
            text,
            role: Role::Normal,
        }
    }

    /// Makes a line of something to look at.
    pub fn warning(text: String) -> Self {
        Self {
            text,
            role: Role::Warning,
        }
    }
}

/// How many of the items that fall away or come back are named.
const NAMED: usize = 4;

/// What is needed to put what follows into words.
#[derive(Clone, Copy)]
pub struct Telling<'t> {
    pub method: &'t Method,
    pub locale: &'t Locale,
    pub session: &'t Session,
    /// The sign for what is left out.
    pub cut: &'t str,
}

/// Returns what follows elsewhere, and what the item itself would require or warn of.
pub fn lines(consequence: &Consequence, own: &Subject, telling: Telling<'_>) -> Vec<Line> {
    let follow = Follow {
        telling,
        own,
        effects: &consequence.effects,
    };
    let mut lines = follow.required();
    lines.extend(follow.set());
    lines.extend(follow.options_closed());
    said_once(&mut lines);
    lines.extend(follow.warned());
    lines.extend(follow.fallen_away());
    lines.extend(follow.freed());
    lines.extend(follow.options_open());
    lines.extend(follow.come_back());
    lines
}

/// Leaves each reason only after the last of what it is the reason for.
fn said_once(lines: &mut Vec<Line>) {
    let mut at = 0;
    while at < lines.len() {
        let again = |later: &Line| later.role == Role::Dim && later.text == lines[at].text;
        if lines[at].role == Role::Dim && lines[at + 1..].iter().any(again) {
            lines.remove(at);
        } else {
            at += 1;
        }
    }
}

struct Follow<'f> {
    telling: Telling<'f>,
    own: &'f Subject,
    effects: &'f [Effect],
}

impl Follow<'_> {
    fn locale(&self) -> &Locale {
        self.telling.locale
    }

    fn item(&self, subject: &Subject) -> Option<&Item> {
        self.telling.method.item(subject.item.as_str())
    }

    fn label(&self, subject: &Subject) -> String {
        let label = self.item(subject).map(Item::label);
        label.unwrap_or_default().to_owned()
    }

    fn because(&self, cause: &Cause) -> String {
        let Telling {
            method, session, ..
        } = self.telling;
        self.locale().because(method, session, cause)
    }

    fn required(&self) -> Vec<Line> {
        let texts = self.effects.iter().filter_map(|effect| match &effect.what {
            What::Requires(missing) => {
                let text = ("text", missing.text.as_str().into());
                Some(if effect.subject == *self.own {
                    self.locale().say("workshop-preview-requires", &[text])
                } else {
                    let item = ("item", self.label(&effect.subject).into());
                    self.locale()
                        .say("workshop-preview-requires-of", &[item, text])
                })
            }
            _ => None,
        });
        texts.map(Line::warning).collect()
    }

    fn set(&self) -> Vec<Line> {
        let set = self.effects.iter().filter_map(|effect| match &effect.what {
            What::Sets(value, cause) if effect.subject != *self.own => {
                let item = self.item(&effect.subject)?;
                let value = self.locale().brief(self.telling.method, item, value);
                let arguments = [("item", item.label().into()), ("value", value.into())];
                Some((
                    cause,
                    self.locale().say("workshop-preview-sets", &arguments),
                ))
            }
            _ => None,
        });
        self.with_reasons(set)
    }

    /// Options of one item that one rule closes stand in one line.
    fn options_closed(&self) -> Vec<Line> {
        let mut groups: Vec<(&Subject, &Cause, Vec<&str>)> = Vec::new();
        for effect in self.effects {
            let What::ClosesOption(option, cause) = &effect.what else {
                continue;
            };
            let item = self.item(&effect.subject);
            let option = item.and_then(|item| item.option(option.as_str()));
            let (Some(option), true) = (option, effect.subject != *self.own) else {
                continue;
            };
            let same = |group: &&mut (&Subject, &Cause, Vec<&str>)| {
                *group.0 == effect.subject && group.1.by == cause.by
            };
            match groups.iter_mut().find(same) {
                Some((_, _, options)) => options.push(&option.text),
                None => groups.push((&effect.subject, cause, vec![&option.text])),
            }
        }
        let lines = groups.into_iter().map(|(subject, cause, options)| {
            let arguments = [
                ("item", self.label(subject).into()),
                ("options", options.join("», «").into()),
            ];
            let key = "workshop-preview-closes-option";
            (cause, self.locale().say(key, &arguments))
        });
        self.with_reasons(lines)
    }

    fn warned(&self) -> Vec<Line> {
        let warned = self.effects.iter().filter_map(|effect| match &effect.what {
            What::Warns(cause) => {
                let because = self.because(cause);
                let because = [("because", because.into())];
                Some(self.locale().say("workshop-preview-warns", &because))
            }
            What::TakesUp(cause) => {
                let item = ("item", self.label(&effect.subject).into());
                let because = ("because", self.because(cause).into());
                Some(self.locale().say("reopen-preview", &[item, because]))
            }
            What::Holds(cause) if effect.subject == *self.own => {
                let because = [("because", self.because(cause).into())];
                Some(self.locale().say("workshop-card-held", &because))
            }
            What::Holds(_) => {
                let item = [("item", self.label(&effect.subject).into())];
                Some(self.locale().say("workshop-preview-holds", &item))
            }
            _ => None,
        });
        let mut lines: Vec<Line> = Vec::new();
        for text in warned {
            if lines.iter().all(|line| line.text != text) {
                lines.push(Line::warning(text));
            }
        }
        lines
    }

    /// What no longer follows from a rule.
    fn freed(&self) -> Vec<Line> {
        let Telling {
            method, session, ..
        } = self.telling;
        let freed = self.effects.iter().filter_map(|effect| {
            let other = effect.what == What::Frees && effect.subject != *self.own;
            other.then(|| self.locale().effect(method, session, effect))
        });
        freed.map(Line::normal).collect()
    }

    /// Options of one item that may be chosen again stand in one line.
    fn options_open(&self) -> Vec<Line> {
        let mut groups: Vec<(&Subject, Vec<&str>)> = Vec::new();
        for effect in self.effects {
            let What::ReopensOption(option) = &effect.what else {
                continue;
            };
            let item = self.item(&effect.subject);
            let option = item.and_then(|item| item.option(option.as_str()));
            let (Some(option), true) = (option, effect.subject != *self.own) else {
                continue;
            };
            match groups.iter_mut().find(|group| *group.0 == effect.subject) {
                Some((_, options)) => options.push(&option.text),
                None => groups.push((&effect.subject, vec![&option.text])),
            }
        }
        let lines = groups.into_iter().map(|(subject, options)| {
            let arguments = [
                ("item", self.label(subject).into()),
                ("options", options.join("», «").into()),
            ];
            let key = "workshop-preview-reopens-option";
            Line::normal(self.locale().say(key, &arguments))
        });
        lines.collect()
    }

    fn fallen_away(&self) -> Option<Line> {
        self.counted("workshop-preview-closes", |what| {
            matches!(what, What::Closes(_))
        })
    }

    fn come_back(&self) -> Option<Line> {
        self.counted("workshop-preview-reopens", |what| {
            matches!(what, What::Reopens(_))
        })
    }

    /// Counts the items that the same happens to, and names the first.
    fn counted(&self, key: &str, which: impl Fn(&What) -> bool) -> Option<Line> {
        let such = |effect: &&Effect| which(&effect.what) && effect.subject != *self.own;
        let labels = self.effects.iter().filter(such);
        let labels: Vec<String> = labels.map(|effect| self.label(&effect.subject)).collect();
        let named = labels[..labels.len().min(NAMED)].join(", ");
        let items = if labels.len() > NAMED {
            format!("{named} {}", self.telling.cut)
        } else {
            named
        };
        let arguments = [("count", labels.len().into()), ("items", items.into())];
        let text = self.locale().say(key, &arguments);
        (!labels.is_empty()).then(|| Line::normal(text))
    }

    /// Returns the lines, and after the last one of each rule why it says so.
    fn with_reasons<'a>(&self, lines: impl Iterator<Item = (&'a Cause, String)>) -> Vec<Line> {
        let mut groups: Vec<(&By, &Cause, Vec<String>)> = Vec::new();
        for (cause, text) in lines {
            match groups.iter_mut().find(|(by, _, _)| **by == cause.by) {
                Some((_, _, texts)) => texts.push(text),
                None => groups.push((&cause.by, cause, vec![text])),
            }
        }
        let mut all = Vec::new();
        for (_, cause, texts) in groups {
            all.extend(texts.into_iter().map(Line::normal));
            all.push(Line {
                text: self.because(cause),
                role: Role::Dim,
            });
        }
        all
    }
}
