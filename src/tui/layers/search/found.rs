//! The texts of a session that can be searched, and where in them the words stand.

use crate::session::{Session, Subject};
use crate::text::{fold, fold_into};
use crate::tui::app::Context;

/// A text that somebody wrote.
pub struct Source {
    /// The item it belongs to; none where it belongs to the session.
    pub subject: Option<Subject>,
    /// Whether it was written with the analysis tools.
    pub of_tools: bool,
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
        of_tools: false,
        sources: Vec::new(),
    };
    gathered.answers();
    gathered.decisions();
    gathered.follow_ups();
    gathered.room();
    gathered.tools();
    gathered.sources
}

struct Gathered<'c> {
    context: &'c Context<'c>,
    session: &'c Session,
    of_tools: bool,
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

    /// Gathers what was written with the analysis tools: process models, integration with its costs, and the plan.
    fn tools(&mut self) {
        self.of_tools = true;
        let state = &self.session.state;
        for model in state.processes.values() {
            for lane in model.lanes() {
                self.add(None, "search-lane", &lane.name);
            }
            for step in model.steps() {
                let text = [&step.text, &step.system, &step.document, &step.note];
                self.add(None, "search-step", &text.map(String::as_str).join(" "));
            }
            for gap in model.gaps.values() {
                let text = [&gap.text, &gap.reopens, &gap.owner];
                self.add(None, "search-gap", &text.map(String::as_str).join(" "));
            }
            self.add(None, "search-model", &model.note);
        }
        for need in &state.costs.needs {
            let text = [&need.from, &need.to, &need.what, &need.why, &need.owner];
            self.add(None, "search-need", &text.map(String::as_str).join(" "));
        }
        for one in &state.costs.alternatives {
            let text = [&one.name, &one.strength, &one.weakness, &one.depends_on];
            let mut text: Vec<&str> = text.map(String::as_str).to_vec();
            text.extend([one.contract.as_str(), one.risk.as_str()]);
            text.extend(one.costs.iter().map(|cost| cost.text.as_str()));
            text.extend(one.gains.iter().map(|gain| gain.text.as_str()));
            text.extend(one.effects.iter().map(|effect| effect.text.as_str()));
            self.add(None, "search-alternative", &text.join(" "));
        }
        for task in &state.plan.tasks {
            let text = [&task.text, &task.owner, &task.note];
            self.add(None, "search-task", &text.map(String::as_str).join(" "));
        }
        for duty in &state.plan.duties {
            self.add(None, "search-duty", &duty.text);
        }
        for one in &state.plan.indicators {
            let text = [&one.name, &one.source, &one.owner, &one.serves];
            self.add(
                None,
                "search-indicator",
                &text.map(String::as_str).join(" "),
            );
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
            of_tools: self.of_tools,
            label: item.map_or_else(|| kind.clone(), |item| item.label().to_owned()),
            kind,
            folded: fold(&text),
            text,
        });
    }
}
