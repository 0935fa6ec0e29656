//! The texts of a session that can be searched, and where in them the words stand.

use crate::session::{Session, Subject};
use crate::text::{fold, fold_into};
use crate::tui::app::Context;

/// A text that somebody wrote.
pub struct Source {
    /// The item it belongs to; none where it belongs to the session.
    pub subject: Option<Subject>,
    /// The item's name, or what it is where it has no item.
    pub label: String,
    /// What kind of text it is, in words.
    pub kind: String,
    text: String,
    folded: String,
}

/// Letters shown before the words that were found.
const BEFORE: usize = 24;
const LONGEST_EXCERPT: usize = 160;

impl Source {
    /// Returns the words with what stands around them, and where in it they stand, counted as `char`s.
    pub fn find(&self, query: &str) -> Option<(String, Vec<usize>)> {
        if !self.folded.contains(query) {
            return None;
        }
        let letters: Vec<char> = self.text.chars().collect();
        let (start, end) = (0..letters.len())
            .find_map(|start| Some((start, match_end(&letters, start, query)?)))?;
        let first = start.saturating_sub(BEFORE);
        let first = if first == 0 {
            0
        } else {
            after_space(&letters, first, start)
        };
        let excerpt = letters[first..].iter().take(LONGEST_EXCERPT).collect();
        Some((excerpt, (start - first..end - first).collect()))
    }
}

/// Returns where the query ends that begins at a letter.
fn match_end(letters: &[char], start: usize, query: &str) -> Option<usize> {
    let mut folded = String::new();
    for (at, letter) in letters.iter().enumerate().skip(start) {
        fold_into(*letter, &mut folded);
        if folded.len() >= query.len() {
            return folded.starts_with(query).then_some(at + 1);
        }
        if !query.starts_with(folded.as_str()) {
            return None;
        }
    }
    None
}

fn after_space(letters: &[char], from: usize, to: usize) -> usize {
    let space = letters[from..to].iter().position(|letter| *letter == ' ');
    space.map_or(from, |at| from + at + 1)
}

/// Returns every text of the open session.
pub fn sources(context: &Context<'_>) -> Vec<Source> {
    let Some(desk) = context.desk else {
        return Vec::new();
    };
    let mut gathered = Gathered {
        context,
        session: &desk.session,
        sources: Vec::new(),
    };
    gathered.answers();
    gathered.decisions();
    gathered.follow_ups();
    gathered.room();
    gathered.sources
}

struct Gathered<'c> {
    context: &'c Context<'c>,
    session: &'c Session,
    sources: Vec<Source>,
}

impl Gathered<'_> {
    fn answers(&mut self) {
        for (subject, answer) in &self.session.state.answers {
            if let (Some(value), Some(item)) = (
                &answer.value,
                self.context.method.item(subject.item.as_str()),
            ) {
                let text = self.context.locale.value(self.context.method, item, value);
                self.add(Some(subject), "search-answer", &text);
            }
            self.add(Some(subject), "search-reason", &answer.reason);
        }
    }

    fn decisions(&mut self) {
        for record in &self.session.state.decisions {
            let subject = Some(&record.subject);
            if let Some(item) = self.context.method.item(record.subject.item.as_str()) {
                let text = self
                    .context
                    .locale
                    .value(self.context.method, item, &record.value);
                self.add(subject, "search-decision", &text);
            }
            self.add(subject, "search-reason", &record.reason);
            self.add(subject, "search-legal", &record.legal_basis);
            self.add(subject, "search-alternatives", &record.alternatives);
            if let Some(by) = &record.by {
                self.add(subject, "search-decider", &by.name);
            }
        }
    }

    fn follow_ups(&mut self) {
        let state = &self.session.state;
        for action in &state.actions {
            self.add(
                action.subject.as_ref(),
                "search-action",
                &format!("{} {}", action.text, action.owner),
            );
        }
        for topic in &state.topics {
            self.add(topic.subject.as_ref(), "search-topic", &topic.text);
        }
        for note in &state.notes {
            let kind = if note.lesson {
                "search-lesson"
            } else {
                "search-note"
            };
            self.add(note.subject.as_ref(), kind, &note.text);
        }
        for link in &state.links {
            self.add(
                link.subject.as_ref(),
                "search-link",
                &format!("{} {}", link.title, link.address),
            );
        }
    }

    /// Gathers what was written in the room: ideas with their tags, ballots, and who takes part.
    fn room(&mut self) {
        let state = &self.session.state;
        for idea in &state.ideas {
            let tags = idea.tags.join(" ");
            self.add(None, "search-idea", &format!("{} {tags}", idea.text));
        }
        for ballot in &state.ballots {
            let about = ballot.about.clone().map(Subject::from);
            self.add(about.as_ref(), "search-ballot", &ballot.question);
        }
        for who in &state.participants {
            let text = format!("{} {}", who.name, who.organisation);
            self.add(None, "search-participant", &text);
        }
    }

    fn add(&mut self, subject: Option<&Subject>, kind: &str, text: &str) {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if text.is_empty() {
            return;
        }
        let item = subject.and_then(|subject| self.context.method.item(subject.item.as_str()));
        let kind = self.context.locale.text(kind);
        self.sources.push(Source {
            subject: subject.cloned(),
            label: item.map_or_else(|| kind.clone(), |item| item.label().to_owned()),
            kind,
            folded: fold(&text),
            text,
        });
    }
}
