//! What a half-typed name could become: a name that is known, taken with the key that would go on to the right.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::app::Context;
use super::field::{Field, Reply};
use super::keys::{Code, Key};
use super::theme::Role;
use super::wrap::width;
use crate::method::Person;
use crate::session::State;
use crate::text::fold;

/// Returns everybody who is known by name in the open session.
pub fn people(context: &Context<'_>) -> Vec<Person> {
    let state = context.desk.map(|desk| &desk.session.state);
    state.map(State::people).unwrap_or_default()
}

/// Returns the first of the words that goes on where the typed text ends, in the whole or in one of its words.
pub fn of<'w>(words: impl IntoIterator<Item = &'w str>, typed: &str) -> Option<String> {
    let typed = fold(typed.trim());
    if typed.is_empty() {
        return None;
    }
    let mut later = None;
    for word in words {
        let folded = fold(word);
        if folded == typed {
            return None;
        }
        if folded.starts_with(&typed) {
            return Some(word.to_owned());
        }
        let inner = folded
            .split_whitespace()
            .any(|part| part.starts_with(&typed));
        if inner && later.is_none() {
            later = Some(word.to_owned());
        }
    }
    later
}

/// Returns the name that a field could become.
pub fn name(field: &Field, context: &Context<'_>) -> Option<String> {
    let people = people(context);
    of(
        people.iter().map(|person| person.name.as_str()),
        &field.text(),
    )
}

/// Returns the name that a field could become, of somebody who does not take part yet.
pub fn newcomer(field: &Field, context: &Context<'_>) -> Option<String> {
    let state = context.desk.map(|desk| &desk.session.state);
    let people = state.map(State::people_outside).unwrap_or_default();
    let names = people.iter().map(|person| person.name.as_str());
    of(names, &field.text())
}

/// Returns the role of the pack that a field could become.
pub fn role(field: &Field, context: &Context<'_>) -> Option<String> {
    let roles = &context.method.roles;
    of(roles.iter().map(|role| role.name.as_str()), &field.text())
}

/// Says whether a key that means nothing more in its field takes what is offered.
pub fn takes(key: Key, reply: Reply) -> bool {
    reply == Reply::Unused && matches!(key.code, Code::Right | Code::End) && !key.alt
}

/// Shows behind what is typed what it could become, with the key that takes it.
pub fn draw(context: &Context<'_>, buffer: &mut Buffer, room: Rect, field: &Field, offered: &str) {
    let x = width(&field.text()).saturating_add(2);
    let text = format!("{} {offered}", context.look.glyphs.right);
    if x + 4 < room.width {
        let look = context.look;
        look.put(
            buffer,
            room.x + x,
            room.y,
            room.width - x,
            &text,
            Role::Normal,
        );
    }
}
