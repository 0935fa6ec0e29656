//! What a session remembers of its pack: which items stood in which step, and what they asked, as short digests.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Choice, Item, Method};

/// One line for each step: `phase/step: item.digest item.digest`.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Outline(Vec<String>);

/// An item as an outline remembers it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Remembered<'o> {
    pub phase: &'o str,
    pub step: &'o str,
    pub item: &'o str,
    pub digest: &'o str,
}

impl Outline {
    /// Returns what there is to remember of a method.
    pub fn of(method: &Method) -> Self {
        let lines = method.steps().map(|(phase, step)| {
            let mut line = format!("{}/{}:", phase.id, step.id);
            for item in &step.items {
                line.extend([" ", item.id.as_str(), ".", &item.digest]);
            }
            line
        });
        Self(lines.collect())
    }

    /// Says whether nothing is remembered.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the steps in order, each after its phase.
    pub fn steps(&self) -> impl Iterator<Item = (&str, &str)> {
        self.lines().map(|(phase, step, _)| (phase, step))
    }

    /// Returns every item; what cannot be read is passed over.
    pub fn items(&self) -> impl Iterator<Item = Remembered<'_>> {
        self.lines().flat_map(|(phase, step, items)| {
            items.split_whitespace().filter_map(move |written| {
                let (item, digest) = written.split_once('.')?;
                Some(Remembered {
                    phase,
                    step,
                    item,
                    digest,
                })
            })
        })
    }

    fn lines(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        self.0.iter().filter_map(|line| {
            let (name, items) = line.split_once(':')?;
            let (phase, step) = name.split_once('/')?;
            Some((phase, step, items))
        })
    }
}

/// Returns a digest of what an item asks, in the pack's own words: neither advice nor codes are part of it.
pub(super) fn digest(item: &Item) -> String {
    let mut asked = format!("{}\n{}\n", item.text, item.unit);
    options(&mut asked, &item.options);
    for column in &item.columns {
        asked.extend([&column.text, " ", column.answer.name(), "\n"]);
        options(&mut asked, &column.options);
    }
    // Six signs tell one wording from the next; nobody has millions of them.
    format!("{:06x}", fold(asked.as_bytes()) & 0xFF_FFFF)
}

fn options(asked: &mut String, options: &[Choice]) {
    for option in options {
        asked.extend([&option.text, "\n"]);
    }
}

/// Returns a number that is the same for the same bytes, in every version of the program (FNV-1a).
pub fn fold(bytes: &[u8]) -> u64 {
    let mix = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    let hash = bytes.iter().fold(0xcbf2_9ce4_8422_2325, mix);
    hash ^ (hash >> 32)
}
