//! What a session file holds that this program does not know: carried over into the file that replaces it.
//!
//! A later program may add fields anywhere. They are looked for once, before the first file is written, so that
//! opening a session costs nothing; they are found again by keys and ids, so that other things may change around them.

use std::path::Path;

use serde_json::{Map, Value as Json};

use super::error::{Cause, StoreError};
use super::files::{self, LARGEST};
use super::journal;
use super::keeper::to_text;
use super::location::Location;
use super::upgrade;
use crate::session::{Session, VERSION};

/// The unknown fields of an object or a list, and of what lies within it.
#[derive(Clone, PartialEq, Debug, Default)]
pub(super) struct Unknown {
    fields: Vec<Field>,
    within: Vec<(Step, Unknown)>,
}

#[derive(Clone, PartialEq, Debug)]
struct Field {
    /// Where it stood among the fields of its object.
    position: usize,
    name: String,
    value: Json,
}

/// The way to something within an object or a list.
#[derive(Clone, PartialEq, Debug)]
enum Step {
    Key(String),
    /// The entry of a list that has this id.
    Id(String),
    /// The entry of a list that says exactly this, as it has no id.
    Same(Json),
}

impl Unknown {
    /// Returns what this program does not know of the session that lies on the disk, and of the journal beside it.
    ///
    /// There is none where something is nested too deep to be carried over, and nothing where nothing can be read.
    pub fn of(location: &Location) -> Result<Option<Self>, StoreError> {
        let read = |path: &Path| match location.files.read(path, LARGEST) {
            Err(StoreError::Failed {
                cause: Cause::Gone, ..
            }) => Ok(Vec::new()),
            // What the disk refuses now may be readable the next time.
            Err(error @ StoreError::Failed { .. }) => Err(error),
            read => Ok(read.unwrap_or_default()),
        };
        let file = files::text(read(&location.file)?, &location.file);
        let journal = read(&location.journal())?;
        Ok(Self::found(&file.unwrap_or_default(), &journal))
    }

    fn found(file: &str, journal: &[u8]) -> Option<Self> {
        let mut unknown = Self::of_file(file)?;
        let changes = journal::foreign(journal).filter_map(|(change, line)| {
            let line: Json = serde_json::from_str(line).ok()?;
            let theirs = line.pointer("/entry/change")?;
            let found = difference(theirs, &serde_json::to_value(&change).ok()?)?;
            Some((Step::Id(change.stamp.id.to_string()), found))
        });
        let history = Self {
            fields: Vec::new(),
            within: changes.collect(),
        };
        if !history.is_empty() {
            unknown
                .within
                .push((Step::Key("history".to_owned()), history));
        }
        Some(unknown)
    }

    fn of_file(text: &str) -> Option<Self> {
        let nothing = Some(Self::default());
        let present = serde_json::from_str::<Session>(text)
            .ok()
            .filter(|session| session.version >= VERSION);
        if let Some(session) = &present
            // A file that this program would write the same way holds nothing else.
            && to_text(session, &Self::default()).is_ok_and(|own| own == text.as_bytes())
        {
            return nothing;
        }
        let mut theirs = match serde_json::from_str(text) {
            Ok(theirs) => theirs,
            Err(_) if present.is_none() => return nothing,
            Err(_) => return None,
        };
        let session = present.or_else(|| {
            upgrade::upgrade(&mut theirs);
            serde_json::from_value(theirs.clone()).ok()
        });
        let Some(session) = session else {
            return nothing;
        };
        let ours = serde_json::to_value(&session).ok()?;
        Some(difference(&theirs, &ours).unwrap_or_default())
    }

    pub fn is_empty(&self) -> bool {
        self.fields.is_empty() && self.within.is_empty()
    }

    /// Adds what is unknown where its place is still there; what is known stays as it is.
    pub fn put_into(&self, json: &mut Json) {
        for (step, unknown) in &self.within {
            if let Some(place) = step.find(json) {
                unknown.put_into(place);
            }
        }
        let Json::Object(known) = json else { return };
        for field in &self.fields {
            if !known.contains_key(&field.name) {
                let position = field.position.min(known.len());
                known.shift_insert(position, field.name.clone(), field.value.clone());
            }
        }
    }
}

impl Step {
    fn to_entry(entry: &Json) -> Self {
        match id(entry) {
            Some(id) => Self::Id(id.to_owned()),
            None => Self::Same(entry.clone()),
        }
    }

    fn find<'j>(&self, json: &'j mut Json) -> Option<&'j mut Json> {
        match (self, json) {
            (Self::Key(key), Json::Object(fields)) => fields.get_mut(key),
            (Self::Id(wanted), Json::Array(entries)) => entries
                .iter_mut()
                .find(|entry| id(entry) == Some(wanted.as_str())),
            (Self::Same(wanted), Json::Array(entries)) => {
                entries.iter_mut().find(|entry| *entry == wanted)
            }
            _ => None,
        }
    }
}

fn id(entry: &Json) -> Option<&str> {
    entry.get("id").and_then(Json::as_str)
}

fn difference(theirs: &Json, ours: &Json) -> Option<Unknown> {
    let unknown = match (theirs, ours) {
        (Json::Object(theirs), Json::Object(ours)) => of_objects(theirs, ours),
        (Json::Array(theirs), Json::Array(ours)) => {
            let pairs = theirs.iter().zip(ours);
            let within = pairs.filter_map(|(theirs, ours)| {
                Some((Step::to_entry(ours), difference(theirs, ours)?))
            });
            Unknown {
                fields: Vec::new(),
                within: within.collect(),
            }
        }
        _ => return None,
    };
    (!unknown.is_empty()).then_some(unknown)
}

fn of_objects(theirs: &Map<String, Json>, ours: &Map<String, Json>) -> Unknown {
    let mut unknown = Unknown::default();
    for (position, (name, value)) in theirs.iter().enumerate() {
        match ours.get(name) {
            Some(known) => {
                let within = difference(value, known).map(|found| (Step::Key(name.clone()), found));
                unknown.within.extend(within);
            }
            None => unknown.fields.push(Field {
                position,
                name: name.clone(),
                value: value.clone(),
            }),
        }
    }
    unknown
}
