//! People of the session found from the first letters of their names.

use crate::session::Session;
use crate::text::fold;
use crate::tui::app::Context;

/// Returns the first person whose name, or a part of it, begins like this.
pub fn beginning<'c>(context: &Context<'c>, letters: &str) -> Option<&'c str> {
    let session = &context.desk?.session;
    let wanted = fold(letters);
    let begins = |name: &&str| {
        let name = fold(name);
        name.starts_with(&wanted) || name.split(' ').any(|part| part.starts_with(&wanted))
    };
    names(session).find(begins)
}

/// Returns the whole name of who is mentioned, where just one person of the session is called so.
pub fn whole(context: &Context<'_>, mentioned: &str) -> String {
    let session = context.desk.map(|desk| &desk.session);
    let wanted = fold(mentioned);
    let is_called = |name: &&str| {
        let name = fold(name);
        name == wanted || name.split(' ').any(|part| part == wanted)
    };
    let mut called = session.into_iter().flat_map(names).filter(is_called);
    match (called.next(), called.next()) {
        (Some(only), None) => only.to_owned(),
        _ => mentioned.to_owned(),
    }
}

fn names(session: &Session) -> impl Iterator<Item = &str> {
    let participants = session.state.participants.iter();
    participants.map(|participant| participant.name.as_str())
}
