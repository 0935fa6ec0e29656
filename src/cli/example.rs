//! `diemo example`: lists the worked sessions, or makes a copy of one to work on.

use clap::ArgMatches;
use uuid::Uuid;

use super::desk::{Desk, text};
use super::failure::{Code, Failure};
use super::{Outcome, new};
use crate::method::nearest;
use crate::route::Route;
use crate::store::{Digest, example, examples};

/// Lists the examples, or copies the one that is named.
pub(super) fn run(desk: &Desk<'_>, arguments: &ArgMatches) -> Result<Outcome, Failure> {
    let name = text(arguments, "name");
    if name.is_empty() {
        return Ok(Outcome::data(list()));
    }
    let titled = |title: &str, count| desk.locale.example_title(title, count);
    // A copy is a session of its own, and is never taken for another copy.
    let copy = desk.store()?.copy_of_example(&name, Uuid::now_v7(), titled);
    let Some(session) = copy else {
        let near = nearest(&name, examples());
        let known: Vec<_> = examples().collect();
        let given = if near.is_some() { "yes" } else { "no" };
        let arguments = [
            ("name", name.into()),
            ("nearest-given", given.into()),
            ("nearest", near.unwrap_or_default().into()),
            ("known", known.join(", ").into()),
        ];
        return Err(desk.failure(Code::Refused, "cli-no-such-example", &arguments));
    };
    let method = desk.method(arguments, Some(&session))?;
    let digest = Digest::of(&method, &session, &Route::of(&method, &session));
    let opened = desk
        .store()?
        .create(session, Some(&digest))
        .map_err(|error| desk.storage(&error))?;
    Ok(new::made(&opened, false))
}

fn list() -> String {
    let mut lines = String::new();
    for (name, session) in examples().filter_map(|name| Some((name, example(name)?))) {
        let state = &session.state;
        for part in [name, "\t", &state.title, " · ", &state.organisation, "\n"] {
            lines.push_str(part);
        }
    }
    lines
}
