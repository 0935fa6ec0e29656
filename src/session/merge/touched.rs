//! Who spoke last about a part of a session, and when: in the session itself or in a copy that was joined with it.

use super::super::Session;
use super::super::change::{Change, Detail, Stamp, What};
use super::super::joined::Part;

/// Returns the last word about a part; taking something back is a word, too.
pub(super) fn last_touched(session: &Session, part: &Part) -> Option<Stamp> {
    let history = session.history();
    let undone = session.undone();
    let about = |change: &&Change| match &change.what {
        What::Undo { of } | What::Redo { of } => history
            .iter()
            .find(|earlier| earlier.stamp.id == *of)
            .is_some_and(|earlier| is_about(&earlier.what, part)),
        what => !undone.contains(&change.stamp.id) && is_about(what, part),
    };
    let change = history.iter().rev().find(about)?;
    let What::Join(joined) = &change.what else {
        return Some(change.stamp.clone());
    };
    let brought = joined.lines.iter().flat_map(|line| &line.changes);
    brought
        .filter(|change| is_about(&change.what, part))
        .map(|change| &change.stamp)
        .max_by_key(|stamp| stamp.at)
        .or(Some(&change.stamp))
        .cloned()
}

fn is_about(what: &What, part: &Part) -> bool {
    match what {
        What::Begin(beginning) => match part {
            Part::Service(id) => beginning.services.iter().any(|service| service.id == *id),
            Part::Title | Part::Organisation | Part::Facilitator | Part::Rules | Part::Method => {
                true
            }
            _ => false,
        },
        What::Revise(detail) => *part == of_detail(detail),
        What::AddService(service) => is_service(part, service.id.as_str()),
        What::RenameService { service, .. } | What::DropService { service, .. } => {
            is_service(part, service.as_str())
        }
        What::Answer { subject, .. }
        | What::Mark { subject, .. }
        | What::Reopen { subject, .. }
        | What::Withdraw { subject } => *part == Part::Subject(subject.clone()),
        What::Decide(decided) => *part == Part::Subject(decided.subject.clone()),
        What::Action(action) => *part == Part::Action(action.id),
        What::DropAction { id } => *part == Part::Action(*id),
        What::Topic(topic) => *part == Part::Topic(topic.id),
        What::DropTopic { id } => *part == Part::Topic(*id),
        What::Note(note) => *part == Part::Note(note.id),
        What::DropNote { id } => *part == Part::Note(*id),
        What::Link(link) => *part == Part::Link(link.id),
        What::DropLink { id } => *part == Part::Link(*id),
        What::Join(joined) => {
            joined.settled.iter().any(|settled| settled.part == *part)
                || joined
                    .lines
                    .iter()
                    .flat_map(|line| &line.changes)
                    .any(|change| is_about(&change.what, part))
        }
        // A restored moment says something about everything.
        What::Restore(_) => true,
        What::Undo { .. } | What::Redo { .. } => false,
    }
}

fn is_service(part: &Part, id: &str) -> bool {
    matches!(part, Part::Service(service) if service.as_str() == id)
}

fn of_detail(detail: &Detail) -> Part {
    match detail {
        Detail::Title(_) => Part::Title,
        Detail::Organisation(_) => Part::Organisation,
        Detail::Facilitator(_) => Part::Facilitator,
        Detail::Rules(_) => Part::Rules,
        Detail::Method(_) => Part::Method,
    }
}
