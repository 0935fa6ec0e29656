//! Who can answer a ballot: the people who are present, and the roles they have.

use crate::board::{Ballot, Openness};
use crate::tui::app::Context;

/// Returns those who can answer and have not: people who are present and may vote, or the roles they have.
pub(super) fn waiting(ballot: &Ballot, context: &Context<'_>) -> Vec<String> {
    let Some(desk) = context.desk else {
        return Vec::new();
    };
    let roles = &context.method.roles;
    let people = desk.session.state.participants.iter();
    let people = people.filter(|person| person.present && person.may_vote(roles));
    if ballot.openness == Openness::Names {
        let voted = |name: &str| ballot.slips.iter().any(|slip| same(&slip.voter, name));
        let names = people.map(|person| person.name.clone());
        return names.filter(|name| !voted(name)).collect();
    }
    let mut groups: Vec<String> = Vec::new();
    for person in people {
        let role = person.role.as_ref();
        let role = role.and_then(|id| roles.iter().find(|role| role.id == *id));
        if let Some(role) = role.filter(|role| !groups.contains(&role.name)) {
            groups.push(role.name.clone());
        }
    }
    if groups.is_empty() {
        groups = roles
            .iter()
            .filter(|role| role.votes)
            .map(|role| role.name.clone())
            .collect();
    }
    groups.retain(|group| ballot.slips.iter().all(|slip| !same(&slip.group, group)));
    groups
}

/// Returns what the role of a participant is called.
pub(super) fn role_of(name: &str, context: &Context<'_>) -> Option<String> {
    let people = &context.desk?.session.state.participants;
    let person = people.iter().find(|person| same(&person.name, name))?;
    let role = person.role.as_ref()?;
    let role = context
        .method
        .roles
        .iter()
        .find(|known| known.id == *role)?;
    Some(role.name.clone())
}

/// Says whether two names are the same; nobody is another for a capital letter.
pub(super) fn same(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}
