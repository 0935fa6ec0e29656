//! What the lines stand for once they are filled in: the change, or the line that is wrong.

use super::{Purpose, State};
use crate::meeting::{Block, Meeting, Participant};
use crate::method::RoleId;
use crate::session::{Action, Topic, What};
use crate::text::fold;
use crate::tui::app::Context;
use crate::tui::layers::meeting;
use crate::tui::{completion, due, timing};
use uuid::Uuid;

impl State {
    /// Returns the change that the lines stand for, or the line that is wrong and why.
    pub(super) fn filled_in(
        &self,
        text: String,
        context: &Context<'_>,
    ) -> Result<Option<What>, (usize, &'static str)> {
        Ok(Some(match &self.purpose {
            Purpose::Person(one) => What::Participant(Participant {
                name: text,
                role: self.role(context).map_err(|key| (1, key))?,
                organisation: self.text(2),
                ..Participant::clone(one)
            }),
            Purpose::Block { block, after } => {
                let minutes = self.text(1).parse();
                let minutes = minutes.map_err(|_| (1, "agenda-no-minutes"))?;
                if minutes == 0 {
                    return Err((1, "agenda-a-minute-at-least"));
                }
                let Some(meeting) = meeting::meeting(context) else {
                    return Ok(None);
                };
                What::Meeting(Box::new(with(meeting, block, *after, &text, minutes)))
            }
            Purpose::Time => {
                let at = timing::read(&text, context.at, context.zone);
                let at = at.ok_or((0, "agenda-no-time"))?;
                let Some(meeting) = meeting::meeting(context) else {
                    return Ok(None);
                };
                What::Meeting(Box::new(Meeting {
                    at: Some(at),
                    ..meeting.clone()
                }))
            }
            Purpose::Action(action) => {
                let day = self.text(2);
                let due = if day.is_empty() {
                    None
                } else {
                    let read = due::read(&day, context.today, context.locale);
                    Some(read.map_err(|_| (2, "capture-not-a-day"))?)
                };
                What::Action(Action {
                    text,
                    owner: self.text(1),
                    due,
                    ..Action::clone(action)
                })
            }
            Purpose::Topic(topic) => What::Topic(Topic {
                text,
                ..Topic::clone(topic)
            }),
        }))
    }

    /// Returns the role that is written, whole or as it begins.
    fn role(&self, context: &Context<'_>) -> Result<Option<RoleId>, &'static str> {
        let written = self.text(1);
        if written.is_empty() {
            return Ok(None);
        }
        let offered = completion::role(&self.lines[1].field, context).unwrap_or(written);
        let roles = &context.method.roles;
        let mut named = roles
            .iter()
            .filter(|role| fold(&role.name) == fold(&offered) || role.id == *offered);
        let named = named.next().ok_or("people-no-role")?;
        Ok(Some(named.id.clone()))
    }
}

/// Says whether somebody of that name takes part already.
pub(super) fn takes_part(name: &str, context: &Context<'_>) -> bool {
    let state = context.desk.map(|desk| &desk.session.state);
    let mut people = state.into_iter().flat_map(|state| &state.participants);
    people.any(|one| fold(one.name.trim()) == fold(name))
}

/// Returns the meeting with a block as it is filled in.
fn with(
    meeting: &Meeting,
    block: &Block,
    after: Option<Uuid>,
    text: &str,
    minutes: u32,
) -> Meeting {
    if block.id.is_nil() {
        return meeting.with_blocks(after, vec![Block::new(text, minutes)]);
    }
    let named = meeting.with_text(block.id, text);
    named.with_minutes(block.id, minutes)
}
