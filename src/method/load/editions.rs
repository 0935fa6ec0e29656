//! Reads `changes.toml`: what each version of the pack gave another name or took out.

use super::super::edition::{Edition, Name, Part, Removed, Renamed, by_version};
use super::super::parse;
use super::super::problem::{Fault, Problem};
use super::super::reader::{self, Placed, Reader, Spot};
use super::super::{Item, Method, Test, TestId};
use super::pack::name;
use super::{Sources, nearest};

/// The file that holds them.
const FILE: &str = "changes.toml";

/// What is declared, and where each part of it stands.
#[derive(Default)]
pub(super) struct Declared {
    pub editions: Vec<Edition>,
    spots: Vec<Spots>,
}

struct Spots {
    version: Spot,
    renamed: Vec<Spot>,
    removed: Vec<Spot>,
}

pub(super) fn read(sources: &Sources, problems: &mut Vec<Problem>) -> Declared {
    let Some(file) = sources.file(FILE) else {
        return Declared::default();
    };
    let table = reader::parse(file, problems);
    let mut reader = Reader::new(file, table.get_ref(), 0, problems);
    let read = reader.tables("change", |reader| {
        let version = reader.needed_text("version");
        let note = reader.text("note");
        let renamed = reader.tables("rename", |reader| Placed {
            spot: reader.spot(),
            what: Renamed {
                from: named(reader),
                to: name(reader, "to"),
            },
        });
        let removed = reader.tables("remove", |reader| Placed {
            spot: reader.spot(),
            what: Removed {
                name: named(reader),
                text: reader.needed_text("text").what,
            },
        });
        let spots = Spots {
            version: version.spot,
            renamed: renamed.iter().map(|placed| placed.spot).collect(),
            removed: removed.iter().map(|placed| placed.spot).collect(),
        };
        let edition = Edition {
            version: version.what,
            note,
            renamed: renamed.into_iter().map(|placed| placed.what).collect(),
            removed: removed.into_iter().map(|placed| placed.what).collect(),
        };
        (edition, spots)
    });
    reader.finish();
    let (editions, spots) = read.into_iter().unzip();
    Declared { editions, spots }
}

/// Reads what is named: a step, an item, an option or a column of an item, or a part of what tools use.
fn named(reader: &mut Reader<'_, '_>) -> Name {
    let step = reader.text("step");
    if !step.is_empty() {
        return Name::Step(step);
    }
    for (key, part) in Part::NAMES {
        let id = reader.text(key);
        if id.is_empty() {
            continue;
        }
        let question = if part == Part::Test {
            reader.text("question")
        } else {
            String::new()
        };
        return if question.is_empty() {
            Name::Part(part, id)
        } else {
            Name::Question(id.as_str().into(), question)
        };
    }
    let item = reader.needed_text("item").what.as_str().into();
    let (option, column) = (reader.text("option"), reader.text("column"));
    if !option.is_empty() {
        Name::Option(item, option.as_str().into())
    } else if !column.is_empty() {
        Name::Column(item, column)
    } else {
        Name::Item(item)
    }
}

impl Declared {
    /// Checks the declared names against the pack as it is now.
    pub fn check(&self, method: &Method, faults: &mut Vec<parse::Found>) {
        let mut before = "";
        for (edition, spots) in self.editions.iter().zip(&self.spots) {
            let version = edition.version.as_str();
            let in_order = before.is_empty() || by_version(before, version).is_lt();
            if !version.is_empty() && (!in_order || by_version(version, &method.version).is_gt()) {
                let fault = Fault::EditionOutOfPlace {
                    found: version.to_owned(),
                    version: method.version.clone(),
                };
                faults.push((spots.version, fault));
            }
            before = version;
            let checking = Checking { method, version };
            for (renamed, spot) in edition.renamed.iter().zip(&spots.renamed) {
                let to = checking.renamed(renamed);
                let wrong = checking.gone(&renamed.from).or(to);
                faults.extend(wrong.map(|fault| (*spot, fault)));
            }
            for (removed, spot) in edition.removed.iter().zip(&spots.removed) {
                let wrong = checking.gone(&removed.name);
                faults.extend(wrong.map(|fault| (*spot, fault)));
            }
        }
    }
}

struct Checking<'c> {
    method: &'c Method,
    /// The edition whose names are checked; what came after it may have changed them again.
    version: &'c str,
}

impl Checking<'_> {
    /// Returns what is wrong with a name that should not be used any more.
    fn gone(&self, name: &Name) -> Option<Fault> {
        let found = match name {
            Name::Step(step) => self.method.step(step).map(|_| step.clone()),
            Name::Item(item) => self.method.item(item.as_str()).map(|_| item.to_string()),
            Name::Option(item, option) => match self.item(item) {
                Ok(item) => has_option(item?, option.as_str()).then(|| option.to_string()),
                Err(fault) => return Some(fault),
            },
            Name::Column(item, column) => match self.item(item) {
                Ok(item) => has_column(item?, column).then(|| column.clone()),
                Err(fault) => return Some(fault),
            },
            Name::Part(part, id) => {
                let names = self.method.names(*part);
                names.contains(&id.as_str()).then(|| id.clone())
            }
            Name::Question(test, question) => match self.test(test) {
                Ok(test) => has_question(test?, question).then(|| question.clone()),
                Err(fault) => return Some(fault),
            },
        };
        found.map(|found| Fault::StillThere { found })
    }

    /// Returns what is wrong with the new name of something.
    fn renamed(&self, renamed: &Renamed) -> Option<Fault> {
        let (method, since, to) = (self.method, self.version, renamed.to.as_str());
        if to.is_empty() {
            return None;
        }
        match &renamed.from {
            Name::Step(_) => {
                let now = method.step_now(since, to);
                let known = method.steps().map(|(_, step)| step.id.as_str());
                let removed = method.text_of_removed(&Name::Step(now.clone())).is_some();
                let missing = !removed && method.step(&now).is_none();
                missing.then(|| unknown("step", to, known))
            }
            Name::Item(_) => self.item(&to.into()).err(),
            Name::Option(of, _) => {
                let item = self.item(of).ok()??;
                let now = method.option_now(since, of, &to.into());
                let removed = Name::Option(item.id.clone(), now.clone());
                let known = item.options.iter().map(|option| option.id.as_str());
                let missing =
                    !has_option(item, now.as_str()) && method.text_of_removed(&removed).is_none();
                missing.then(|| unknown("option", to, known))
            }
            Name::Column(of, _) => {
                let item = self.item(of).ok()??;
                let now = method.column_now(since, of, to);
                let removed = Name::Column(item.id.clone(), now.clone());
                let known = item.columns.iter().map(|column| column.id.as_str());
                let missing = !has_column(item, &now) && method.text_of_removed(&removed).is_none();
                missing.then(|| unknown("column", to, known))
            }
            Name::Part(part, _) => {
                let now = method.part_now(since, *part, to);
                let known = method.names(*part);
                let removed = Name::Part(*part, now.clone());
                let missing =
                    !known.contains(&now.as_str()) && method.text_of_removed(&removed).is_none();
                missing.then(|| unknown(part.name(), to, known.into_iter()))
            }
            Name::Question(of, _) => {
                let test = self.test(of).ok()??;
                let now = method.question_now(since, of, to);
                let removed = Name::Question(test.id.clone(), now.clone());
                let known = test.questions.iter().map(|question| question.id.as_str());
                let missing =
                    !has_question(test, &now) && method.text_of_removed(&removed).is_none();
                missing.then(|| unknown("question", to, known))
            }
        }
    }

    /// Returns the test of a name, none where it was taken out later, and what is wrong where nothing is known of it.
    fn test(&self, test: &TestId) -> Result<Option<&Test>, Fault> {
        let now = self
            .method
            .part_now(self.version, Part::Test, test.as_str());
        let removed = Name::Part(Part::Test, now.clone());
        match self.method.craft.test(&now) {
            Some(test) => Ok(Some(test)),
            None if self.method.text_of_removed(&removed).is_some() => Ok(None),
            None => {
                let known = self.method.names(Part::Test);
                Err(unknown("test", test.as_str(), known.into_iter()))
            }
        }
    }

    /// Returns the item of a name, none where it was taken out later, and what is wrong where nothing is known of it.
    fn item(&self, item: &super::super::ItemId) -> Result<Option<&Item>, Fault> {
        let now = self.method.item_now(self.version, item);
        let removed = self.method.text_of_removed(&Name::Item(now.clone()));
        match self.method.item(now.as_str()) {
            Some(item) => Ok(Some(item)),
            None if removed.is_some() => Ok(None),
            None => {
                let known = self.method.items().map(|item| item.id.as_str());
                Err(unknown("item", item.as_str(), known))
            }
        }
    }
}

fn has_question(test: &Test, question: &str) -> bool {
    test.questions.iter().any(|known| known.id == question)
}

fn has_option(item: &Item, option: &str) -> bool {
    let columns = item.columns.iter().flat_map(|column| &column.options);
    let mut options = item.options.iter().chain(columns);
    options.any(|known| known.id == *option)
}

fn has_column(item: &Item, column: &str) -> bool {
    item.columns.iter().any(|known| known.id == column)
}

fn unknown<'n>(kind: &'static str, found: &str, known: impl Iterator<Item = &'n str>) -> Fault {
    Fault::UnknownName {
        kind,
        found: found.to_owned(),
        nearest: nearest(found, known),
    }
}
