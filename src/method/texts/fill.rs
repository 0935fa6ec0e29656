//! Puts the texts of another language into a method, and notes what is wrong with them and what lacks.

use std::collections::HashMap;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::super::load::{front, nearest};
use super::super::problem::{Fault, Place, Problem};
use super::super::reader::{self, File};
use super::super::{Method, Template};
use super::{Group, Lack, Origins, Remark, Slot, files, of_template};
use crate::text::clean;

/// What came of putting a language's texts into a method.
#[derive(Default)]
pub(in super::super) struct Filled {
    /// How many texts the source has.
    pub texts: usize,
    /// How many of them the language has.
    pub translated: usize,
    pub remarks: Vec<Remark>,
    pub problems: Vec<Problem>,
}

/// Puts texts into a method; each file comes with its whole path, and the folder's part of it is `folder`.
pub(in super::super) fn fill(
    method: &mut Method,
    origins: &Origins,
    folder: &str,
    given: &[(String, String)],
) -> Filled {
    let mut filled = Filled::default();
    let mut templates = std::mem::take(&mut method.templates);
    let places = files(method, origins);
    let names: Vec<&str> = places
        .iter()
        .map(|(file, _)| file.as_str())
        .chain(templates.iter().map(|template| template.file.as_str()))
        .collect();
    for (name, _) in given {
        let mirrored = &name[folder.len()..];
        if !names.contains(&mirrored) {
            let fault = Fault::NothingToTranslate {
                file: mirrored.to_owned(),
                nearest: nearest(mirrored, names.iter().copied()),
            };
            filled.problems.push(Problem {
                place: whole(name),
                fault,
            });
        }
    }
    let homes = homes(&places);
    for (name, group) in places {
        let path = format!("{folder}{name}");
        let text = find(given, &path);
        let mut walk = Walk::new(&path, text, &homes, &mut filled.problems);
        let table = text.map(|_| reader::parse(walk.file, walk.problems));
        let table = table.as_ref().map(Spanned::get_ref);
        let tally = walk.group("", group, table, 0);
        filled.take(&path, tally);
    }
    for template in &mut templates {
        let path = format!("{folder}{}", template.file);
        let text = find(given, &path);
        let mut walk = Walk::new(&path, text, &homes, &mut filled.problems);
        let tally = walk.template(template);
        filled.take(&path, tally);
    }
    method.templates = templates;
    filled
}

/// Returns the text of a file, where the language has it.
fn find<'g>(given: &'g [(String, String)], path: &str) -> Option<&'g str> {
    let mut known = given.iter().filter(|(name, _)| name == path);
    known.next().map(|(_, text)| text.as_str())
}

impl Filled {
    fn take(&mut self, file: &str, tally: Tally) {
        self.texts += tally.texts;
        self.translated += tally.translated;
        if tally.translated == 0 && tally.texts > 1 {
            self.remarks.push(Remark {
                place: whole(file),
                lack: Lack::File { count: tally.texts },
            });
        } else {
            self.remarks.extend(tally.remarks);
        }
    }
}

fn whole(file: &str) -> Place {
    Place {
        file: file.to_owned(),
        ..Place::default()
    }
}

/// Returns the file that each thing's texts belong to, by its kind and name.
fn homes(places: &[(String, Group<'_>)]) -> HashMap<(&'static str, String), String> {
    let mut homes = HashMap::new();
    for (file, group) in places {
        for (_, slot) in &group.slots {
            if let Slot::Group(Group { kind, slots }) = slot {
                let names = slots.iter().map(|(name, _)| name.clone());
                homes.extend(names.map(|name| ((*kind, name), file.clone())));
            }
        }
    }
    homes
}

/// How many texts there are under a name, and which of them lack.
#[derive(Default)]
struct Tally {
    texts: usize,
    translated: usize,
    remarks: Vec<Remark>,
}

/// The way through one file.
struct Walk<'w> {
    file: File<'w>,
    /// Whether the language has the file.
    there: bool,
    homes: &'w HashMap<(&'static str, String), String>,
    problems: &'w mut Vec<Problem>,
}

impl<'w> Walk<'w> {
    fn new(
        name: &'w str,
        text: Option<&'w str>,
        homes: &'w HashMap<(&'static str, String), String>,
        problems: &'w mut Vec<Problem>,
    ) -> Self {
        Self {
            file: File {
                index: 0,
                name,
                text: text.unwrap_or_default(),
            },
            there: text.is_some(),
            homes,
            problems,
        }
    }

    /// Puts a whole document template in the place of the source's.
    fn template(&mut self, template: &mut Template) -> Tally {
        let group = of_template(&mut template.title, &mut template.purpose);
        let Some(front) = front(self.file) else {
            if self.there {
                self.fault(&(0..0), Fault::FrontMatter);
            }
            let mut tally = self.group("", group, None, 0);
            tally.texts += 1;
            return tally;
        };
        let head = File {
            text: &front.head,
            ..self.file
        };
        let table = reader::parse(head, self.problems);
        let mut walk = Walk {
            file: head,
            there: true,
            homes: self.homes,
            problems: self.problems,
        };
        let mut tally = walk.group("", group, Some(table.get_ref()), 0);
        tally.texts += 1;
        tally.translated += 1;
        template.body = front.body;
        template.line = front.line;
        self.file.name.clone_into(&mut template.file);
        tally
    }

    /// Goes through the places of a group with the table that stands for it, or in what begins at `around`.
    fn group(
        &mut self,
        path: &str,
        group: Group<'_>,
        table: Option<&DeTable<'_>>,
        around: usize,
    ) -> Tally {
        let mut tally = Tally::default();
        if let Some(table) = table {
            self.unknown(&group, table);
        }
        for (key, slot) in group.slots {
            let inner = match path {
                "" => key.clone(),
                path => format!("{path}.{key}"),
            };
            let value = table.and_then(|table| table.get(key.as_str()));
            // A table that is only named on the way to another one begins nowhere of its own.
            let at = value.map_or(around, |value| value.span().start.max(around));
            let short = matches!(group.kind, "option" | "column");
            let under = self.slot(&inner, slot, value, at, short);
            tally.texts += under.texts;
            tally.translated += under.translated;
            if under.translated == 0 && under.texts > 1 {
                let place = self.place(&inner, at);
                let lack = Lack::Text {
                    key: inner,
                    count: under.texts,
                    source: String::new(),
                };
                tally.remarks.push(Remark { place, lack });
            } else {
                tally.remarks.extend(under.remarks);
            }
        }
        tally
    }

    fn slot(
        &mut self,
        path: &str,
        slot: Slot<'_>,
        value: Option<&Spanned<DeValue<'_>>>,
        at: usize,
        short: bool,
    ) -> Tally {
        let Some(value) = value else {
            return self.nothing(path, slot, at);
        };
        let span = value.span();
        match (slot, value.get_ref()) {
            (Slot::Absent, _) => self.fault(
                &span,
                Fault::NoSource {
                    key: path.to_owned(),
                },
            ),
            (Slot::Text(text), DeValue::String(given)) => {
                *text = self.words(path, given, &span);
                let mut tally = Tally::of(1);
                let long = Remark::on_length(self.file.place(span.start), path, text);
                tally.remarks.extend(long);
                return tally;
            }
            (Slot::Free(text), DeValue::String(given)) => {
                *text = self.words(path, given, &span);
            }
            (Slot::List(texts), DeValue::Array(given)) => {
                return self.list(path, texts, given, &span);
            }
            (Slot::Words(words), DeValue::Array(given)) => {
                let each = given.iter().filter_map(|value| value.get_ref().as_str());
                *words = each.map(|word| clean(word.trim())).collect();
            }
            (Slot::Group(group), DeValue::Table(table)) => {
                let at = if path.contains('.') { at } else { 0 };
                return self.group(path, group, Some(table), at);
            }
            // Most options have nothing but a text, and are written as that.
            (Slot::Group(group), DeValue::String(given)) if short => {
                let mut tally = Tally::default();
                for (key, slot) in group.slots {
                    let under = match slot {
                        Slot::Text(text) if key == "text" => {
                            *text = self.words(path, given, &span);
                            Tally::of(1)
                        }
                        slot => self.nothing(&format!("{path}.{key}"), slot, at),
                    };
                    tally.texts += under.texts;
                    tally.translated += under.translated;
                    tally.remarks.extend(under.remarks);
                }
                return tally;
            }
            (Slot::Text(_) | Slot::Free(_), _) => self.wrong(path, "text", &span),
            (Slot::List(_) | Slot::Words(_), _) => self.wrong(path, "list-of-texts", &span),
            (Slot::Group(_), _) => self.wrong(path, "table", &span),
        }
        Tally::default()
    }

    /// Counts what stands nowhere in the language.
    fn nothing(&mut self, path: &str, slot: Slot<'_>, at: usize) -> Tally {
        let (count, source) = match slot {
            Slot::Absent | Slot::Free(_) | Slot::Words(_) => return Tally::default(),
            Slot::Group(group) => return self.group(path, group, None, at),
            Slot::Text(text) => (1, text.clone()),
            Slot::List(texts) => (texts.len(), String::new()),
        };
        let lack = Lack::Text {
            key: path.to_owned(),
            count,
            source,
        };
        let place = self.place(path, at);
        Tally {
            texts: count,
            translated: 0,
            remarks: vec![Remark { place, lack }],
        }
    }

    fn list(
        &mut self,
        path: &str,
        texts: Vec<&mut String>,
        given: &[Spanned<DeValue<'_>>],
        span: &Range<usize>,
    ) -> Tally {
        let count = texts.len();
        if given.len() != count {
            let fault = Fault::TextCount {
                key: path.to_owned(),
                found: given.len(),
                expected: count,
            };
            self.fault(span, fault);
            return Tally::of(count);
        }
        for (text, value) in texts.into_iter().zip(given) {
            match value.get_ref() {
                DeValue::String(given) => *text = self.words(path, given, &value.span()),
                _ => self.wrong(path, "text", &value.span()),
            }
        }
        Tally::of(count)
    }

    /// Returns a text as it is shown, and notes one that holds nothing.
    fn words(&mut self, path: &str, given: &str, span: &Range<usize>) -> String {
        let words = clean(given.trim());
        if words.is_empty() {
            let key = path.to_owned();
            self.fault(span, Fault::EmptyText { key });
        }
        words
    }

    /// Notes every name under which the source has nothing.
    fn unknown(&mut self, group: &Group<'_>, table: &DeTable<'_>) {
        for name in table.keys() {
            let found = name.get_ref().as_ref();
            if group.slots.iter().any(|(known, _)| known == found) {
                continue;
            }
            let known = group.slots.iter().map(|(known, _)| known.as_str());
            let home = self.homes.get(&(group.kind, found.to_owned()));
            let (found, near) = (clean(found), nearest(found, known));
            let fault = match (group.kind, home) {
                ("", _) => Fault::UnknownKey {
                    key: found,
                    nearest: near,
                    known: group.slots.iter().map(|(known, _)| known.clone()).collect(),
                },
                (_, Some(file)) => Fault::TextElsewhere {
                    found,
                    file: file.clone(),
                },
                (kind, None) => Fault::UnknownName {
                    kind,
                    found,
                    nearest: near,
                },
            };
            self.fault(&name.span(), fault);
        }
    }

    fn wrong(&mut self, path: &str, expected: &'static str, span: &Range<usize>) {
        let key = path.to_owned();
        self.fault(span, Fault::WrongType { key, expected });
    }

    fn fault(&mut self, span: &Range<usize>, fault: Fault) {
        let place = self.file.place(span.start);
        self.problems.push(Problem { place, fault });
    }

    /// Returns where a text lacks: in the table that it belongs to, where the file has that.
    fn place(&self, path: &str, at: usize) -> Place {
        let inside = path.matches('.').count() > 1;
        if self.there && inside {
            self.file.place(at)
        } else {
            whole(self.file.name)
        }
    }
}

impl Tally {
    /// Returns the tally of so many texts that are all there.
    fn of(count: usize) -> Self {
        Self {
            texts: count,
            translated: count,
            remarks: Vec::new(),
        }
    }
}
