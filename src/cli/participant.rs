//! `diemo participant`: lists who takes part, adds somebody, or says who is there today.

use clap::ArgMatches;
use uuid::Uuid;

use super::Outcome;
use super::desk::{Desk, Work, flag, text};
use super::failure::{Code, Failure};
use crate::meeting::Participant;
use crate::method::{RoleId, nearest};
use crate::session::What;
use crate::store::Access;

/// Whether somebody may vote: yes, no, or as the role says.
pub(super) const VOTES: [&str; 5] = ["ja", "nei", "yes", "no", "role"];

/// Adds or changes somebody who takes part; lists everybody where nobody is named.
pub(super) fn run(desk: &Desk<'_>, arguments: &ArgMatches) -> Result<Outcome, Failure> {
    let name = text(arguments, "person");
    if name.is_empty() {
        let work = desk.open(arguments, Access::Read)?;
        let data = list(desk, &work);
        return Ok(Outcome {
            data,
            talk: work.talk,
            ..Outcome::default()
        });
    }
    let mut work = desk.open(arguments, Access::Write)?;
    let folded = |name: &str| name.trim().to_lowercase();
    let same = |who: &&Participant| folded(&who.name) == folded(&name);
    let known = work.session.state.participants.iter().find(same).cloned();
    let what = if flag(arguments, "drop") {
        let id = known.as_ref().map(|who| who.id);
        let unknown = || {
            desk.failure(
                Code::Refused,
                "room-unknown-person",
                &[("name", (&name).into())],
            )
        };
        What::DropParticipant {
            id: id.ok_or_else(unknown)?,
        }
    } else {
        What::Participant(altered(desk, &work, arguments, &name, known)?)
    };
    let change = desk.change(&work.session.state.facilitator, what);
    desk.make(&mut work, change.clone())?;
    let zone = &desk.surroundings.zone;
    let said = match &change.what {
        What::Participant(who) => person(desk, &work, who),
        _ => desk
            .locale
            .change(&work.method, &work.session, &change, zone),
    };
    desk.close(&mut work);
    Ok(Outcome {
        data: said + "\n",
        talk: work.talk,
        ..Outcome::default()
    })
}

/// Returns the person as the words make him or her; somebody who is added is there unless the words say otherwise.
fn altered(
    desk: &Desk<'_>,
    work: &Work,
    arguments: &ArgMatches,
    name: &str,
    known: Option<Participant>,
) -> Result<Participant, Failure> {
    let mut who = known.unwrap_or_else(|| Participant {
        id: Uuid::now_v7(),
        name: name.to_owned(),
        role: None,
        organisation: String::new(),
        present: true,
        votes: None,
    });
    if arguments.get_one::<String>("role").is_some() {
        who.role = role(desk, work, &text(arguments, "role"))?;
    }
    if arguments.get_one::<String>("organisation").is_some() {
        who.organisation = text(arguments, "organisation");
    }
    if flag(arguments, "present") {
        who.present = true;
    }
    if flag(arguments, "absent") {
        who.present = false;
    }
    if let Some(votes) = arguments.get_one::<String>("votes") {
        who.votes = match votes.as_str() {
            "role" => None,
            votes => Some(matches!(votes, "ja" | "yes")),
        };
    }
    Ok(who)
}

/// Returns the role of an id, or of what it is called; none where nothing is written.
fn role(desk: &Desk<'_>, work: &Work, typed: &str) -> Result<Option<RoleId>, Failure> {
    if typed.is_empty() {
        return Ok(None);
    }
    let roles = || work.method.roles.iter();
    let means = |role: &&crate::method::Role| {
        role.id == *typed || role.name.to_lowercase() == typed.to_lowercase()
    };
    if let Some(role) = roles().find(means) {
        return Ok(Some(role.id.clone()));
    }
    let ids: Vec<&str> = roles().map(|role| role.id.as_str()).collect();
    let near = nearest(typed, ids.iter().copied());
    let given = if near.is_some() { "yes" } else { "no" };
    let arguments = [
        ("name", typed.into()),
        ("nearest-given", given.into()),
        ("nearest", near.unwrap_or_default().into()),
        ("known", ids.join(", ").into()),
    ];
    Err(desk.failure(Code::Refused, "room-unknown-role", &arguments))
}

/// Returns everybody who takes part, one on each line.
pub(super) fn list(desk: &Desk<'_>, work: &Work) -> String {
    let participants = &work.session.state.participants;
    if participants.is_empty() {
        return desk.locale.text("room-nobody") + "\n";
    }
    let lines = participants
        .iter()
        .map(|who| person(desk, work, who) + "\n");
    lines.collect()
}

/// Returns somebody in a line: name, role, where from, whether there, and whether he or she may vote.
pub(super) fn person(desk: &Desk<'_>, work: &Work, who: &Participant) -> String {
    let locale = desk.locale;
    let mut parts = vec![who.name.clone()];
    if let Some(role) = &who.role {
        parts.push(locale.role(&work.method, role.as_str()));
    }
    if !who.organisation.is_empty() {
        parts.push(who.organisation.clone());
    }
    parts.push(locale.text(if who.present {
        "room-present"
    } else {
        "room-absent"
    }));
    let votes = who.may_vote(&work.method.roles);
    parts.push(locale.text(if votes {
        "room-votes"
    } else {
        "room-votes-not"
    }));
    parts.join(", ")
}
