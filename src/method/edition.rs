//! The editions of a pack: what was given another name or taken out since, as the pack itself declares it.

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

use super::{Item, ItemId, Method, OptionId, TestId};

/// What a version of the pack gave another name or took out.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Edition {
    pub version: String,
    /// What people should know about it.
    pub note: String,
    pub renamed: Vec<Renamed>,
    pub removed: Vec<Removed>,
}

/// Something of the pack, by the names it had in an edition.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Name {
    Step(String),
    Item(ItemId),
    /// An option of an item, whether of its own or in one of its columns.
    Option(ItemId, OptionId),
    Column(ItemId, String),
    /// A part of what is used in the room, or of what services are analysed with.
    Part(Part, String),
    /// A question of a test.
    Question(TestId, String),
}

/// What is used in the room or to analyse a service, and known to sessions by its name.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Part {
    Board,
    Format,
    Test,
    Criterion,
    Purpose,
    Way,
    Category,
    Task,
    Indicator,
}

impl Part {
    /// Every part with its name in files.
    pub const NAMES: [(&'static str, Self); 9] = [
        ("board", Self::Board),
        ("format", Self::Format),
        ("test", Self::Test),
        ("criterion", Self::Criterion),
        ("purpose", Self::Purpose),
        ("way", Self::Way),
        ("category", Self::Category),
        ("task", Self::Task),
        ("indicator", Self::Indicator),
    ];

    /// Returns the name of the part.
    pub fn name(self) -> &'static str {
        let mut names = Self::NAMES.iter();
        names
            .find(|(_, part)| *part == self)
            .map_or("", |(name, _)| name)
    }
}

/// Something with another name than before.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Renamed {
    pub from: Name,
    pub to: String,
}

/// Something that was taken out, and the text it had.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Removed {
    pub name: Name,
    pub text: String,
}

/// Compares two versions part by part: numbers by their size, anything else by its letters.
pub fn by_version(one: &str, other: &str) -> Ordering {
    let parts = |version: &str| -> Vec<String> {
        let parts = version.trim().split(['.', '-', '+', ' ']);
        parts.map(ToOwned::to_owned).collect()
    };
    let (mut one, mut other) = (parts(one), parts(other));
    let length = one.len().max(other.len());
    one.resize(length, "0".to_owned());
    other.resize(length, "0".to_owned());
    let compared = one.iter().zip(&other).map(|(one, other)| {
        match (one.parse::<u64>(), other.parse::<u64>()) {
            (Ok(one), Ok(other)) => one.cmp(&other),
            _ => one.cmp(other),
        }
    });
    compared.fold(Ordering::Equal, Ordering::then)
}

impl Method {
    /// Returns the names of a kind of part, in order.
    pub fn names(&self, part: Part) -> Vec<&str> {
        let (craft, analysis) = (&self.craft, &self.analysis);
        match part {
            Part::Board => craft.boards.iter().map(|one| one.id.as_str()).collect(),
            Part::Format => craft.formats.iter().map(|one| one.id.as_str()).collect(),
            Part::Test => craft.tests.iter().map(|one| one.id.as_str()).collect(),
            Part::Criterion => craft.criteria.iter().map(|one| one.id.as_str()).collect(),
            Part::Purpose => analysis
                .purposes
                .iter()
                .map(|one| one.id.as_str())
                .collect(),
            Part::Way => analysis.ways.iter().map(|one| one.id.as_str()).collect(),
            Part::Category => analysis
                .categories
                .iter()
                .map(|one| one.id.as_str())
                .collect(),
            Part::Task => analysis.tasks.iter().map(|one| one.id.as_str()).collect(),
            Part::Indicator => analysis
                .indicators
                .iter()
                .map(|one| one.id.as_str())
                .collect(),
        }
    }

    /// Returns the editions after a version, oldest first.
    pub fn editions_since<'m>(&'m self, version: &'m str) -> impl Iterator<Item = &'m Edition> {
        let editions = self.editions.iter();
        editions.filter(move |edition| by_version(&edition.version, version).is_gt())
    }

    /// Returns the name that an item of an earlier version has now, whether or not it is still there.
    pub fn item_now(&self, since: &str, item: &ItemId) -> ItemId {
        let editions = self.editions_since(since);
        editions.fold(item.clone(), |now, edition| edition.item(now))
    }

    /// Returns the name that an option has now, of an item by its name of then.
    pub fn option_now(&self, since: &str, item: &ItemId, option: &OptionId) -> OptionId {
        let (mut item, mut option) = (item.clone(), option.clone());
        for edition in self.editions_since(since) {
            item = edition.item(item);
            if let Some(to) = edition.renamed(&Name::Option(item.clone(), option.clone())) {
                option = to.into();
            }
        }
        option
    }

    /// Returns the name that a column has now, of an item by its name of then.
    pub fn column_now(&self, since: &str, item: &ItemId, column: &str) -> String {
        let (mut item, mut column) = (item.clone(), column.to_owned());
        for edition in self.editions_since(since) {
            item = edition.item(item);
            if let Some(to) = edition.renamed(&Name::Column(item.clone(), column.clone())) {
                to.clone_into(&mut column);
            }
        }
        column
    }

    /// Returns the name that a step has now.
    pub fn step_now(&self, since: &str, step: &str) -> String {
        let editions = self.editions_since(since);
        editions.fold(step.to_owned(), |now, edition| {
            let to = edition.renamed(&Name::Step(now.clone()));
            to.map_or(now, ToOwned::to_owned)
        })
    }

    /// Returns the name that a part has now, for example a board or a purpose.
    pub fn part_now(&self, since: &str, part: Part, id: &str) -> String {
        let editions = self.editions_since(since);
        editions.fold(id.to_owned(), |now, edition| {
            let to = edition.renamed(&Name::Part(part, now.clone()));
            to.map_or(now, ToOwned::to_owned)
        })
    }

    /// Returns the name that a question has now, of a test by its name of then.
    pub fn question_now(&self, since: &str, test: &TestId, question: &str) -> String {
        let (mut test, mut question) = (test.clone(), question.to_owned());
        for edition in self.editions_since(since) {
            if let Some(to) = edition.renamed(&Name::Part(Part::Test, test.to_string())) {
                test = to.into();
            }
            if let Some(to) = edition.renamed(&Name::Question(test.clone(), question.clone())) {
                to.clone_into(&mut question);
            }
        }
        question
    }

    /// Returns what an item is called for people, also one that has another name now or was taken out.
    pub fn label_of(&self, item: &ItemId) -> Option<&str> {
        if let Some(item) = self.item(item.as_str()) {
            return Some(item.label());
        }
        let now = self.item_now("", item);
        let removed = || self.text_of_removed(&Name::Item(now.clone()));
        let known = self.item(now.as_str());
        known.map(Item::label).or_else(removed)
    }

    /// Returns the text of an option that an item offers or has offered.
    pub fn option_text<'m>(&'m self, item: &'m Item, option: &OptionId) -> Option<&'m str> {
        if let Some(option) = item.option(option.as_str()) {
            return Some(&option.text);
        }
        let now = self.option_now("", &item.id, option);
        let removed = || self.text_of_removed(&Name::Option(item.id.clone(), now.clone()));
        let known = item.option(now.as_str());
        known.map(|known| known.text.as_str()).or_else(removed)
    }

    /// Returns the text of something that was taken out, by the name it had last.
    pub fn text_of_removed(&self, name: &Name) -> Option<&str> {
        let removed = self.editions.iter().flat_map(|edition| &edition.removed);
        let mut named = removed.filter(|removed| removed.name == *name);
        named.next_back().map(|removed| removed.text.as_str())
    }
}

impl Edition {
    /// Returns what something is called in this edition, where it was called otherwise before.
    ///
    /// What belongs to an item is named by the item's name of this edition.
    fn renamed(&self, before: &Name) -> Option<&str> {
        let mut renamed = self.renamed.iter();
        let renamed = renamed.find(|renamed| renamed.from == *before)?;
        Some(&renamed.to)
    }

    fn item(&self, before: ItemId) -> ItemId {
        match self.renamed(&Name::Item(before.clone())) {
            Some(to) => to.into(),
            None => before,
        }
    }
}
