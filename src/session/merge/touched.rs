//! Who spoke last about each part of a session, and when: in the session itself or in a copy that was joined with it.

use std::collections::HashMap;

use uuid::Uuid;

use super::super::Session;
use super::super::change::{Change, Detail, Stamp, What};
use super::super::joined::Part;
use super::analysed;

/// The last word about every part that anybody has spoken about; taking something back is a word, too.
pub(super) struct Touched<'t> {
    parts: HashMap<Part, (usize, &'t Stamp)>,
    /// When all was set back to an earlier moment.
    everything: Option<(usize, &'t Stamp)>,
}

impl<'t> Touched<'t> {
    pub fn of(session: &'t Session) -> Self {
        let undone = session.undone();
        let history = session.history();
        let by_id: HashMap<Uuid, &Change> = history
            .iter()
            .map(|change| (change.stamp.id, change))
            .collect();
        let mut touched = Self {
            parts: HashMap::new(),
            everything: None,
        };
        for (number, change) in history.iter().enumerate() {
            let stamp = &change.stamp;
            match &change.what {
                What::Undo { of } | What::Redo { of } => {
                    if let Some(earlier) = by_id.get(of) {
                        touched.note(number, stamp, &earlier.what);
                    }
                }
                _ if undone.contains(&stamp.id) => {}
                What::Join(joined) => {
                    for settled in &joined.settled {
                        touched.put(settled.part.clone(), number, stamp);
                    }
                    let brought = joined.lines.iter().flat_map(|line| &line.changes);
                    for change in brought {
                        touched.note(number, &change.stamp, &change.what);
                    }
                }
                What::Restore(_) => touched.everything = Some((number, stamp)),
                What::Borrow(loan) => {
                    for lent in &loan.answers {
                        touched.put(Part::Subject(lent.subject.clone()), number, stamp);
                    }
                }
                what => touched.note(number, stamp, what),
            }
        }
        touched
    }

    /// Returns who spoke last about a part.
    pub fn last(&self, part: &Part) -> Option<Stamp> {
        let of_part = self.parts.get(part).copied();
        let words = [of_part, self.everything].into_iter().flatten();
        let last = words.max_by_key(|(number, _)| *number);
        last.map(|(_, stamp)| stamp.clone())
    }

    fn put(&mut self, part: Part, number: usize, stamp: &'t Stamp) {
        self.parts.insert(part, (number, stamp));
    }

    fn note(&mut self, number: usize, stamp: &'t Stamp, what: &What) {
        match what {
            What::Begin(beginning) => {
                let details = [
                    Part::Title,
                    Part::Organisation,
                    Part::Facilitator,
                    Part::Rules,
                    Part::Method,
                ];
                let services = beginning.services.iter();
                let services = services.map(|service| Part::Service(service.id.clone()));
                for part in details.into_iter().chain(services) {
                    self.put(part, number, stamp);
                }
            }
            What::Arrange(arranged) => {
                let ideas = arranged.ideas.iter().map(|idea| idea.id);
                for id in ideas.chain(arranged.without_ideas.iter().copied()) {
                    self.put(Part::Idea(id), number, stamp);
                }
                let groups = arranged.groups.iter().map(|group| group.id);
                for id in groups.chain(arranged.without_groups.iter().copied()) {
                    self.put(Part::Group(id), number, stamp);
                }
            }
            what => {
                for part in analysed::about(what) {
                    self.put(part, number, stamp);
                }
                if let Some(part) = about(what) {
                    self.put(part, number, stamp);
                }
            }
        }
    }
}

/// Returns the one part that a change is about.
fn about(what: &What) -> Option<Part> {
    Some(match what {
        What::Revise(detail) => match detail {
            Detail::Title(_) => Part::Title,
            Detail::Organisation(_) => Part::Organisation,
            Detail::Facilitator(_) => Part::Facilitator,
            Detail::Rules(_) => Part::Rules,
            Detail::Method(_) => Part::Method,
            Detail::Languages(_) => Part::Languages,
        },
        What::AddService(service) => Part::Service(service.id.clone()),
        What::RenameService { service, .. } | What::DropService { service, .. } => {
            Part::Service(service.clone())
        }
        What::Answer { subject, .. }
        | What::Mark { subject, .. }
        | What::Reopen { subject, .. }
        | What::Withdraw { subject }
        | What::Confirm { subject, .. } => Part::Subject(subject.clone()),
        What::Decide(decided) => Part::Subject(decided.subject.clone()),
        What::Action(action) => Part::Action(action.id),
        What::DropAction { id } => Part::Action(*id),
        What::Topic(topic) => Part::Topic(topic.id),
        What::DropTopic { id } => Part::Topic(*id),
        What::Note(note) => Part::Note(note.id),
        What::DropNote { id } => Part::Note(*id),
        What::Link(link) => Part::Link(link.id),
        What::DropLink { id } => Part::Link(*id),
        What::DropParked { id } => Part::Parked(*id),
        What::Participant(participant) => Part::Participant(participant.id),
        What::DropParticipant { id } => Part::Participant(*id),
        What::Board { board, .. } => Part::Board(board.clone()),
        What::Ballot(ballot) => Part::Ballot(ballot.id),
        What::DropBallot { id } => Part::Ballot(*id),
        What::Meeting(meeting) => Part::Meeting(meeting.id),
        What::DropMeeting { id } => Part::Meeting(*id),
        What::Weigh { criterion, .. } => Part::Weight(criterion.clone()),
        What::Score { service, .. } => Part::Scores(service.clone()),
        What::Upgrade(_) => Part::Method,
        What::Begin(_)
        | What::Arrange(_)
        | What::Draw(_)
        | What::DropModel { .. }
        | What::Basis { .. }
        | What::Need(_)
        | What::DropNeed { .. }
        | What::Alternative(_)
        | What::DropAlternative { .. }
        | What::Schedule(_)
        | What::Baseline(_)
        | What::DropBaseline { .. }
        | What::Duty(_)
        | What::DropDuty { .. }
        | What::Indicator(_)
        | What::DropIndicator { .. }
        | What::Judge { .. }
        | What::Borrow(_)
        | What::Join(_)
        | What::Restore(_)
        | What::Undo { .. }
        | What::Redo { .. } => return None,
    })
}
