//! Reads the principles, the words that are explained, and the ways of working in a room.

use std::collections::HashMap;

use super::super::problem::{Fault, Place, Problem};
use super::super::reader::{self, Reader, Spot};
use super::super::texts::{Lack, Remark};
use super::super::{Method, Principle, Technique, Term};
use super::Sources;
use super::pack::name;

/// Reads the principles, each with its place.
pub(super) fn principles(reader: &mut Reader<'_, '_>) -> Vec<(Principle, Place)> {
    let mut first = HashMap::new();
    reader.tables("principle", |reader| {
        let principle = Principle {
            id: single_name(reader, &mut first).into(),
            name: reader.needed_text("name").what,
            text: reader.needed_text("text").what,
        };
        (principle, reader.place(reader.spot_of("id")))
    })
}

/// Returns a remark for each phase of which no item makes a principle real.
pub(super) fn unmet(method: &Method, places: &[Place]) -> impl Iterator<Item = Remark> {
    let principles = method.principles.iter().zip(places);
    principles.flat_map(|(principle, place)| {
        let without = method.phases.iter().filter(|phase| {
            let mut items = phase.steps.iter().flat_map(|step| &step.items);
            !items.any(|item| item.principles.contains(&principle.id))
        });
        without.map(|phase| Remark {
            place: place.clone(),
            lack: Lack::Principle {
                principle: principle.id.clone(),
                phase: phase.id.clone(),
            },
        })
    })
}

pub(super) fn terms(sources: &Sources, problems: &mut Vec<Problem>) -> Vec<Term> {
    let mut first = HashMap::new();
    tables(sources, "terms.toml", "term", problems, |reader| Term {
        id: single_name(reader, &mut first).into(),
        name: reader.needed_text("name").what,
        also: reader
            .texts("also")
            .into_iter()
            .map(|text| text.what)
            .collect(),
        meaning: reader.needed_text("meaning").what,
    })
}

pub(super) fn techniques(sources: &Sources, problems: &mut Vec<Problem>) -> Vec<Technique> {
    let mut first = HashMap::new();
    tables(
        sources,
        "techniques.toml",
        "technique",
        problems,
        |reader| Technique {
            id: single_name(reader, &mut first).into(),
            name: reader.needed_text("name").what,
            text: reader.needed_text("text").what,
        },
    )
}

/// Reads the tables of a file that holds nothing else; a pack may go without the file.
fn tables<T>(
    sources: &Sources,
    file: &str,
    key: &'static str,
    problems: &mut Vec<Problem>,
    read: impl FnMut(&mut Reader<'_, '_>) -> T,
) -> Vec<T> {
    let Some(file) = sources.file(file) else {
        return Vec::new();
    };
    let table = reader::parse(file, problems);
    let mut reader = Reader::new(file, table.get_ref(), 0, problems);
    let tables = reader.tables(key, read);
    reader.finish();
    tables
}

/// Reads a name that may stand only once among its like.
pub(super) fn single_name(
    reader: &mut Reader<'_, '_>,
    first: &mut HashMap<String, Spot>,
) -> String {
    let id = name(reader, "id");
    let spot = reader.spot_of("id");
    match first.get(&id) {
        Some(earlier) => {
            let first = reader.place(*earlier);
            let found = id.clone();
            reader.note(spot, Fault::Doubled { found, first });
        }
        None => {
            first.insert(id.clone(), spot);
        }
    }
    id
}
