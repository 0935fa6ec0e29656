//! People of the session who are mentioned in an idea.

use crate::tui::app::Context;
use crate::tui::completion;

/// Returns the person whose name is being written after the sign at the end of a line.
pub fn mentioned(context: &Context<'_>, line: &str) -> Option<String> {
    let word = line.rsplit(' ').next()?.strip_prefix('@')?;
    let people = completion::people(context);
    completion::of(people.iter().map(|person| person.name.as_str()), word)
}

/// Returns the names of everybody who is known.
pub fn names(context: &Context<'_>) -> Vec<String> {
    let people = completion::people(context).into_iter();
    people.map(|person| person.name).collect()
}

/// Returns the whole name of who is mentioned, where just one person of the session is called so.
pub fn whole(context: &Context<'_>, mentioned: &str) -> String {
    let state = context.desk.map(|desk| &desk.session.state);
    let called = state.and_then(|state| state.called(mentioned));
    called.unwrap_or_else(|| mentioned.to_owned())
}
