//! What is said about an item, from the nearest to the furthest.

use crate::method::Item;
use crate::route::Entry;
use crate::session::{Record, Subject};
use crate::tui::app::Context;
use crate::tui::desk::Desk;
use crate::tui::footer;
use crate::tui::keys::Key;
use crate::tui::layers::article::Block;
use crate::tui::theme::Role;

/// Returns everything there is to say about an item.
pub fn blocks(context: &Context<'_>, subject: &Subject) -> Vec<Block> {
    let (Some(desk), Some(item)) = (context.desk, context.method.item(subject.item.as_str()))
    else {
        return Vec::new();
    };
    let mut page = Page {
        context,
        desk,
        subject,
        item,
        blocks: Vec::new(),
    };
    page.head();
    page.why();
    page.guidance();
    page.choices();
    page.basis();
    page.background();
    page.records();
    page.others();
    page.experience();
    page.attached();
    page.step();
    page.blocks
}

struct Page<'p, 'c> {
    context: &'p Context<'c>,
    desk: &'p Desk,
    subject: &'p Subject,
    item: &'p Item,
    blocks: Vec<Block>,
}

impl Page<'_, '_> {
    fn text(&mut self, text: &str, role: Role) {
        self.blocks.push(Block::Text(text.to_owned(), role));
    }

    fn point(&mut self, text: String) {
        let sign = self.context.look.glyphs.open;
        self.blocks.push(Block::Point(sign, text, Role::Normal));
    }

    /// What the step is for; how it is run has a page of its own.
    fn step(&mut self) {
        let method = self.context.method;
        let step = method.find(self.subject.item.as_str());
        if let Some((_, step, _)) = step.filter(|(_, step, _)| !step.purpose.is_empty()) {
            self.heading("workshop-step-purpose");
            self.text(&step.purpose.clone(), Role::Normal);
            let key = footer::name(self.context, Key::letter('v'));
            let line = self.context.locale.say("why-guide", &[("key", key.into())]);
            self.text(&line, Role::Normal);
        }
    }

    fn heading(&mut self, key: &str) {
        self.blocks.push(Block::Space);
        let text = self.context.locale.text(key);
        self.text(&text, Role::Header);
    }

    /// The question in full, where it stands in the method, and how far it has come.
    fn head(&mut self) {
        self.text(&self.item.text.clone(), Role::Title);
        if let Some((phase, step, item)) = self.context.method.find(self.subject.item.as_str()) {
            let crumb = self.context.look.glyphs.crumb;
            let mut place = format!("{} {crumb} {}", phase.name, step.name);
            if !item.reference.is_empty() {
                place = format!("{place} {crumb} {}", item.reference);
            }
            self.text(&place, Role::Normal);
        }
        let entry = self.desk.route.entry(self.subject);
        if let Some((entry, value)) = entry.and_then(|entry| Some((entry, self.shown(entry)?))) {
            self.blocks.push(Block::Space);
            let standing = self.context.locale.standing_of(entry);
            let arguments = [("value", value.into()), ("standing", standing.into())];
            let line = self.context.locale.say("why-answer", &arguments);
            self.text(&line, Role::Normal);
        }
    }

    fn shown(&self, entry: &Entry) -> Option<String> {
        entry.value.as_ref().map(|value| {
            self.context
                .locale
                .value(self.context.method, self.item, value)
        })
    }

    /// Why it is as it is: closed, set, decided, missing something, warned about.
    fn why(&mut self) {
        let (session, route) = (&self.desk.session, &self.desk.route);
        let sentences = self
            .context
            .locale
            .why(self.context.method, session, route, self.subject);
        if sentences.is_empty() {
            return;
        }
        self.heading("why-as-it-is");
        for sentence in sentences {
            self.point(sentence);
        }
    }

    fn guidance(&mut self) {
        let guidance = self.item.guidance.clone();
        let parts = [
            ("why-we-ask", guidance.why),
            ("why-how", guidance.how),
            ("why-good", guidance.good),
            ("why-mistake", guidance.mistake),
        ];
        for (key, text) in parts.into_iter().filter(|(_, text)| !text.is_empty()) {
            self.heading(key);
            self.text(&text, Role::Normal);
        }
    }

    /// What can be answered, with what each answer means, and what a table has columns for.
    fn choices(&mut self) {
        let item = self.item;
        let rules = &self.desk.session.state.rules;
        let options: Vec<_> = item.options_under(rules).collect();
        if !options.is_empty() {
            self.heading("why-options");
        }
        for option in options {
            self.explained(&option.text, &option.note);
        }
        if !item.columns.is_empty() {
            self.heading("why-columns");
        }
        for column in &item.columns {
            let options: Vec<_> = column.options.iter().map(|one| one.text.as_str()).collect();
            self.explained(&column.text, &options.join(", "));
        }
    }

    fn basis(&mut self) {
        let rules = self.desk.session.state.rules.clone();
        let basis: Vec<String> = self
            .item
            .basis_under(&rules)
            .map(|basis| self.context.locale.basis(self.context.method, basis))
            .collect();
        if basis.is_empty() {
            return;
        }
        self.heading("why-basis");
        for text in basis {
            self.point(text);
        }
        if !self.context.method.notice.is_empty() {
            self.text(&self.context.method.notice.clone(), Role::Normal);
        }
    }

    /// What is behind it, for who has time to read on, and the words of the trade that came up.
    fn background(&mut self) {
        let (method, item) = (self.context.method, self.item);
        if !item.guidance.more.is_empty() {
            self.heading("why-more");
            self.text(&item.guidance.more.clone(), Role::Normal);
        }
        let mut texts = vec![
            item.text.as_str(),
            &item.guidance.why,
            &item.guidance.how,
            &item.guidance.good,
            &item.guidance.mistake,
            &item.guidance.more,
        ];
        for option in &item.options {
            texts.extend([option.text.as_str(), &option.note]);
        }
        let terms = method.terms_in(texts);
        if !terms.is_empty() {
            self.heading("why-terms");
        }
        for term in terms {
            self.explained(&term.name, &term.meaning);
        }
        let principles = item.principles.iter();
        let principles: Vec<_> = principles
            .filter_map(|id| method.principle(id.as_str()))
            .collect();
        if !principles.is_empty() {
            self.heading("why-principles");
        }
        for principle in principles {
            self.explained(&principle.name, &principle.text);
        }
    }

    fn explained(&mut self, name: &str, text: &str) {
        if text.is_empty() {
            self.point(name.to_owned());
            return;
        }
        let arguments = [("name", name.into()), ("text", text.into())];
        let line = self.context.locale.say("why-explained", &arguments);
        self.point(line);
    }

    /// The other decisions about the item, newest first; the standing one is told of already.
    fn records(&mut self) {
        let state = &self.desk.session.state;
        let standing = state.standing(self.subject).map(|record| record.id);
        let records = state.decisions.iter().rev();
        let others =
            records.filter(|record| record.subject == *self.subject && Some(record.id) != standing);
        let lines: Vec<String> = others.map(|record| self.record(record)).collect();
        if lines.is_empty() {
            return;
        }
        self.heading("why-records");
        for line in lines {
            self.point(line);
        }
    }

    fn record(&self, record: &Record) -> String {
        let locale = self.context.locale;
        let by = record
            .by
            .as_ref()
            .map(|by| locale.person(self.context.method, by));
        let arguments = [
            (
                "value",
                locale
                    .value(self.context.method, self.item, &record.value)
                    .into(),
            ),
            ("status", locale.status(record.status).into()),
            ("date", locale.short_date(record.date).into()),
            ("by", by.clone().unwrap_or_default().into()),
        ];
        let key = if by.is_some() {
            "why-record-by"
        } else {
            "why-record"
        };
        let mut line = locale.say(key, &arguments);
        let more = [
            ("why-reason", &record.reason),
            ("why-legal", &record.legal_basis),
            ("why-alternatives", &record.alternatives),
        ];
        for (key, text) in more.into_iter().filter(|(_, text)| !text.is_empty()) {
            line.push('\n');
            line.push_str(&locale.say(key, &[("text", text.into())]));
        }
        let days = [
            ("why-valid-until", record.valid_until),
            ("why-review", record.review_date),
        ];
        for (key, day) in days {
            if let Some(day) = day {
                line.push('\n');
                line.push_str(&locale.say(key, &[("text", locale.short_date(day).into())]));
            }
        }
        line
    }

    /// What the other services of the session answered.
    fn others(&mut self) {
        if self.subject.service.is_none() {
            return;
        }
        let item = self.subject.item.clone();
        let entries = self.desk.route.of_item(item.as_str());
        let others = entries.filter(|entry| entry.subject.service != self.subject.service);
        let lines: Vec<String> = others
            .filter_map(|entry| {
                let service = self
                    .desk
                    .session
                    .service(entry.subject.service.as_ref()?.as_str())?;
                let value = self
                    .shown(entry)
                    .unwrap_or_else(|| self.context.locale.standing_of(entry));
                let arguments = [
                    ("service", service.name.as_str().into()),
                    ("value", value.into()),
                ];
                Some(self.context.locale.say("why-other", &arguments))
            })
            .collect();
        if lines.is_empty() {
            return;
        }
        self.heading("why-others");
        for line in lines {
            self.point(line);
        }
    }

    /// What others have answered, with reasons.
    fn experience(&mut self) {
        let shown = self.desk.others(self.context, self.item);
        let locale = self.context.locale;
        let told = locale.at_length(self.context.method, self.item, &shown);
        for told in told {
            self.blocks.push(Block::Space);
            self.text(&told.heading, Role::Header);
            for line in told.lines {
                self.point(line);
            }
        }
    }

    /// Notes, links and actions that hang on the item.
    fn attached(&mut self) {
        let state = &self.desk.session.state;
        let here = |subject: &Option<Subject>| subject.as_ref() == Some(self.subject);
        let noted = |lesson: bool| -> Vec<String> {
            let notes = state.notes.iter().filter(|note| here(&note.subject));
            let notes = notes.filter(|note| note.lesson == lesson);
            notes.map(|note| note.text.clone()).collect()
        };
        let links: Vec<String> = state
            .links
            .iter()
            .filter(|link| here(&link.subject))
            .map(|link| {
                if link.title.is_empty() {
                    link.address.clone()
                } else {
                    format!("{}: {}", link.title, link.address)
                }
            })
            .collect();
        let actions: Vec<String> = state
            .actions
            .iter()
            .filter(|action| here(&action.subject))
            .map(|action| action.text.clone())
            .collect();
        for (key, texts) in [
            ("why-lessons", noted(true)),
            ("why-notes", noted(false)),
            ("why-links", links),
            ("why-actions", actions),
        ] {
            if texts.is_empty() {
                continue;
            }
            self.heading(key);
            for text in texts {
                self.point(text);
            }
        }
    }
}
