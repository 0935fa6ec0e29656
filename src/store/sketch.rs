//! Reads of a session only what the list shows, skipping over all the rest of the file.

use std::borrow::Cow;
use std::fmt;

use jiff::Timestamp;
use serde::de::{SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::error::StoreError;
use super::files::{self, LARGEST};
use super::load;
use super::load::MOST_SERVICES;
use super::location::Location;
use super::notice::Notice;
use super::summary::{Digest, Summary};
use super::weight::too_heavy;
use crate::session::FORMAT;
use crate::text::clean;

/// A summary, and what is wrong with the session it was made of.
type Read = (Summary, Option<StoreError>);

/// Reads a session with its journal.
pub(super) fn read_whole(location: &Location) -> Result<Read, StoreError> {
    let loaded = load::load(location)?;
    let digest = Digest::read(location);
    let mut summary = Summary::of(&location.name, &loaded.session, digest);
    summary.damaged = loaded.state.damaged;
    let problem = loaded.notices.into_iter().find_map(|notice| match notice {
        Notice::FromHistory { problem, .. } => Some(problem),
        _ => None,
    });
    Ok((summary, problem))
}

/// Reads only what the summary needs of a session file.
pub(super) fn read_summary(location: &Location) -> Result<Read, StoreError> {
    let path = &location.file;
    let text = files::text(location.files.read(path, LARGEST)?, path)?;
    if too_heavy(text.as_bytes()).is_some() {
        // The full reading knows what to say about it.
        return read_whole(location);
    }
    let Ok(sketch) = serde_json::from_str::<Sketch<'_>>(&text) else {
        // The full reading knows what to say about it.
        return read_whole(location);
    };
    if sketch.format != FORMAT || sketch.state.services.len() > MOST_SERVICES {
        return read_whole(location);
    }
    let moment = |text: &str| text.parse().ok();
    let created = moment(&sketch.created).unwrap_or(Timestamp::UNIX_EPOCH);
    let altered = sketch.history.0.as_deref().and_then(moment);
    let services = sketch.state.services.iter();
    let summary = Summary {
        slug: location.name.clone(),
        title: clean(&sketch.state.title),
        organisation: clean(&sketch.state.organisation),
        facilitator: clean(&sketch.state.facilitator),
        rules: clean(&sketch.state.rules),
        services: services
            .filter(|service| !service.dropped)
            .map(|service| clean(&service.name))
            .collect(),
        created,
        altered: altered.unwrap_or(created),
        worked: altered.unwrap_or(created),
        damaged: false,
        digest: Digest::read(location),
    };
    Ok((summary, None))
}

#[derive(Deserialize)]
struct Sketch<'a> {
    #[serde(borrow)]
    format: Cow<'a, str>,
    #[serde(borrow)]
    created: Cow<'a, str>,
    #[serde(borrow)]
    state: StateSketch<'a>,
    #[serde(borrow)]
    history: Last<'a>,
}

#[derive(Deserialize)]
struct StateSketch<'a> {
    #[serde(borrow)]
    title: Cow<'a, str>,
    #[serde(borrow)]
    organisation: Cow<'a, str>,
    #[serde(borrow, default)]
    facilitator: Cow<'a, str>,
    #[serde(borrow)]
    rules: Cow<'a, str>,
    #[serde(borrow)]
    services: Vec<ServiceSketch<'a>>,
}

#[derive(Deserialize)]
struct ServiceSketch<'a> {
    #[serde(borrow)]
    name: Cow<'a, str>,
    #[serde(default)]
    dropped: bool,
}

/// When the last change of a history was made.
struct Last<'a>(Option<Cow<'a, str>>);

#[derive(Deserialize)]
struct ChangeSketch<'a> {
    #[serde(borrow)]
    at: Cow<'a, str>,
}

impl<'de: 'a, 'a> Deserialize<'de> for Last<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(LastOf).map(Self)
    }
}

struct LastOf;

impl<'de> Visitor<'de> for LastOf {
    type Value = Option<Cow<'de, str>>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("changes")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut changes: A) -> Result<Self::Value, A::Error> {
        let mut last = None;
        while let Some(change) = changes.next_element::<ChangeSketch<'de>>()? {
            last = Some(change.at);
        }
        Ok(last)
    }
}
