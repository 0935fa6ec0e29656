//! A newer version of the method in words: what it changes for a session, and what is put aside because it fits no longer.

use super::{Argument, Locale};
use crate::method::{ItemId, Method, Row, Value};
use crate::route::Route;
use crate::session::{Mark, Parked, Record, Session, Upgrade};

/// What a newer version changes, to be read from top to bottom.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Report {
    /// Sentences, the most important first.
    pub head: Vec<String>,
    pub sections: Vec<Section>,
}

/// Everything of one kind.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Section {
    pub heading: String,
    pub entries: Vec<Account>,
}

/// One thing, with what there is to say about it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Account {
    pub text: String,
    pub more: Vec<String>,
}

impl Locale {
    /// Returns what a newer version of the method changes for a session; `after` is the route that would come of it.
    pub fn upgrade(
        &self,
        method: &Method,
        session: &Session,
        after: &Route,
        upgrade: &Upgrade,
    ) -> Report {
        let telling = Telling {
            locale: self,
            method,
            session,
            after,
            upgrade,
        };
        Report {
            head: telling.head(),
            sections: telling.sections(),
        }
    }

    /// Returns what was put aside: what was asked, what was said, and why it fits no longer.
    pub fn parked(&self, method: &Method, session: &Session, parked: &Parked) -> Account {
        let mut more = self.parked_words(method, parked);
        let why = self.text(&format!("upgrade-why-{}", parked.why.name()));
        let arguments = [("version", (&parked.version).into()), ("why", why.into())];
        more.push(self.say("upgrade-said-in", &arguments));
        let service = parked.subject.service.as_ref();
        let several = session.state.services.len() > 1;
        let service = service.filter(|_| several);
        let service = service.and_then(|id| session.service(id.as_str()));
        let text = match service {
            Some(service) => self.with_more(&parked.text, &service.name),
            None => parked.text.clone(),
        };
        Account { text, more }
    }

    /// Returns what was said, line by line.
    fn parked_words(&self, method: &Method, parked: &Parked) -> Vec<String> {
        let mut lines = Vec::new();
        if let Some(answer) = &parked.answer {
            let value = answer.value.as_ref();
            let value = value.map(|value| self.parked_value(method, parked, value));
            let plain = matches!(answer.mark, Mark::Open | Mark::Answered);
            let key = match (&value, plain) {
                (Some(_), true) => "upgrade-said",
                (Some(_), false) => "upgrade-said-marked-value",
                (None, _) => "upgrade-said-marked",
            };
            let mark = self.mark(answer.mark);
            let mut arguments: Vec<(&str, Argument)> = Vec::new();
            arguments.extend(value.map(|value| ("value", value.into())));
            if !plain || arguments.is_empty() {
                arguments.push(("mark", mark.into()));
            }
            lines.push(self.say(key, &arguments));
            lines.extend(self.reason(&answer.reason));
        }
        let standing = parked.standing();
        if let Some(record) = standing {
            let value = self.parked_value(method, parked, &record.value);
            lines.push(self.say("upgrade-said", &[("value", value.into())]));
            let date = ("date", self.date(record.date).into());
            lines.push(match &record.by {
                Some(by) => {
                    let by = ("by", self.person(method, by).into());
                    self.say("upgrade-said-decided", &[by, date])
                }
                None => self.say("upgrade-said-proposed", &[date]),
            });
            lines.extend(self.reason(&record.reason));
        }
        let earlier = |record: &&Record| Some(record.id) != standing.map(|standing| standing.id);
        for record in parked.decisions.iter().filter(earlier) {
            let value = self.parked_value(method, parked, &record.value);
            let date = self.date(record.date);
            let arguments = [("value", value.into()), ("date", date.into())];
            lines.push(self.say("upgrade-said-earlier", &arguments));
        }
        for note in &parked.notes {
            lines.push(self.say("upgrade-said-note", &[("text", (&note.text).into())]));
        }
        for link in &parked.links {
            lines.push(self.say("upgrade-said-link", &[("text", (&link.address).into())]));
        }
        lines
    }

    fn reason(&self, reason: &str) -> Option<String> {
        let said = !reason.trim().is_empty();
        said.then(|| self.say("upgrade-said-reason", &[("reason", reason.into())]))
    }

    /// Returns a value that was put aside, in the words that were put aside with it.
    pub fn parked_value(&self, method: &Method, parked: &Parked, value: &Value) -> String {
        let option = |option: &str| {
            let text = parked.options.get(option);
            text.map_or_else(|| option.to_owned(), Clone::clone)
        };
        match value {
            Value::Option(chosen) => option(chosen.as_str()),
            Value::Options(chosen) => {
                let chosen = chosen.iter().map(|chosen| option(chosen.as_str()));
                chosen.collect::<Vec<_>>().join("; ")
            }
            Value::Rows(rows) => {
                let rows = rows.iter().map(|row| self.parked_row(method, parked, row));
                rows.collect::<Vec<_>>().join("; ")
            }
            Value::Done(done) => self.text(match done {
                true => "common-done",
                false => "common-not-done",
            }),
            Value::YesNo(yes) => self.text(match yes {
                true => "common-yes",
                false => "common-no",
            }),
            Value::Text(text) => text.clone(),
            Value::Integer(number) => self.number((*number).into()),
            Value::Decimal(number) => self.number(*number),
            Value::Money(amount) => self.money(*amount),
            Value::Date(date) => self.date(*date),
            Value::People(people) => {
                let people = people.iter().map(|person| self.person(method, person));
                people.collect::<Vec<_>>().join("; ")
            }
        }
    }

    fn parked_row(&self, method: &Method, parked: &Parked, row: &Row) -> String {
        let cells = row.iter().map(|(column, cell)| {
            let name = parked.columns.get(column).unwrap_or(column);
            let value = self.parked_value(method, parked, cell);
            let arguments = [("column", name.into()), ("value", value.into())];
            self.say("upgrade-cell", &arguments)
        });
        cells.collect::<Vec<_>>().join(", ")
    }
}

struct Telling<'t> {
    locale: &'t Locale,
    method: &'t Method,
    session: &'t Session,
    after: &'t Route,
    upgrade: &'t Upgrade,
}

impl Telling<'_> {
    fn head(&self) -> Vec<String> {
        let (locale, upgrade) = (self.locale, self.upgrade);
        let arguments = [
            ("from", upgrade.from().into()),
            ("to", upgrade.to().into()),
            ("name", (&self.method.name).into()),
        ];
        let mut head = vec![locale.say("upgrade-intro", &arguments)];
        let counts = self.counts();
        if counts.is_empty() {
            head.push(locale.text("upgrade-nothing"));
        } else {
            let counts = counts.join(", ");
            head.push(locale.say("upgrade-sum", &[("counts", counts.into())]));
        }
        head.push(locale.text("upgrade-kept"));
        if !upgrade.remembers {
            head.push(locale.text("upgrade-forgot"));
        }
        for edition in self.method.editions_since(upgrade.from()) {
            if !edition.note.is_empty() {
                let version = ("version", (&edition.version).into());
                let note = ("note", (&edition.note).into());
                head.push(locale.say("upgrade-note", &[version, note]));
            }
        }
        head
    }

    fn counts(&self) -> Vec<String> {
        let upgrade = self.upgrade;
        let counts = [
            ("upgrade-count-parked", upgrade.parked().len()),
            ("upgrade-count-new", upgrade.new.len()),
            ("upgrade-count-changed", upgrade.changed.len()),
            ("upgrade-count-moved", upgrade.moved.len()),
            ("upgrade-count-moved-steps", upgrade.moved_steps.len()),
            ("upgrade-count-renamed", upgrade.renamed.len()),
            ("upgrade-count-removed", upgrade.removed.len()),
        ];
        let counts = counts.into_iter().filter(|(_, count)| *count > 0);
        let say = |(key, count): (&str, usize)| self.locale.say(key, &[("count", count.into())]);
        counts.map(say).collect()
    }

    fn sections(&self) -> Vec<Section> {
        let upgrade = self.upgrade;
        let parked = upgrade.parked().iter();
        let parked = parked.map(|parked| self.locale.parked(self.method, self.session, parked));
        let of = |items: &[ItemId], tell: &dyn Fn(&ItemId) -> Option<Account>| -> Vec<Account> {
            items.iter().filter_map(tell).collect()
        };
        let steps = upgrade.moved_steps.iter().filter_map(|step| {
            let (phase, step) = self.method.step(step.as_str())?;
            Some(Account {
                text: step.name.clone(),
                more: vec![phase.name.clone()],
            })
        });
        let removed = upgrade.removed.iter().map(|gone| Account {
            text: gone.text.clone(),
            more: Vec::new(),
        });
        let sections = [
            ("upgrade-parked", parked.collect()),
            ("upgrade-new", of(&upgrade.new, &|item| self.new_item(item))),
            (
                "upgrade-changed",
                of(&upgrade.changed, &|item| self.known_item(item)),
            ),
            ("upgrade-moved", of(&upgrade.moved, &|item| self.item(item))),
            ("upgrade-moved-steps", steps.collect()),
            (
                "upgrade-renamed",
                of(&upgrade.renamed, &|item| self.known_item(item)),
            ),
            ("upgrade-removed", removed.collect::<Vec<_>>()),
        ];
        let sections = sections.into_iter().filter(|(_, told)| !told.is_empty());
        let section = |(key, entries): (&str, Vec<Account>)| Section {
            heading: self.locale.say(key, &[("count", entries.len().into())]),
            entries,
        };
        sections.map(section).collect()
    }

    /// Returns an item with the step in which it stands.
    fn item(&self, id: &ItemId) -> Option<Account> {
        let (phase, step, item) = self.method.find(id.as_str())?;
        let arguments = [
            ("phase", (&phase.name).into()),
            ("step", (&step.name).into()),
        ];
        Some(Account {
            text: item.text.clone(),
            more: vec![self.locale.say("upgrade-in-step", &arguments)],
        })
    }

    /// Returns an item that was not asked before, with what has to wait for it.
    fn new_item(&self, id: &ItemId) -> Option<Account> {
        let mut told = self.item(id)?;
        let entries = self.after.entries.iter();
        let waits = entries.filter(|entry| {
            let mut missing = entry.missing.iter();
            missing.any(|missing| missing.subject.item == *id)
        });
        let mut items: Vec<String> = Vec::new();
        for entry in waits {
            let (method, session) = (self.method, self.session);
            let item = self.locale.subject(method, session, &entry.subject);
            if !items.contains(&item) {
                items.push(item);
            }
        }
        if !items.is_empty() {
            let items = items.join(", ");
            let required = [("items", items.into())];
            told.more
                .push(self.locale.say("upgrade-required", &required));
        }
        Some(told)
    }

    /// Returns an item with the answers it has.
    fn known_item(&self, id: &ItemId) -> Option<Account> {
        let mut told = self.item(id)?;
        let item = self.method.item(id.as_str())?;
        for entry in self.after.of_item(id.as_str()) {
            if let Some(value) = &entry.value {
                let value = self.locale.brief(self.method, item, value);
                let answered = [("value", value.into())];
                told.more
                    .push(self.locale.say("upgrade-answered", &answered));
            }
        }
        Some(told)
    }
}
