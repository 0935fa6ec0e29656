//! What is done in the room in words: people, ideas, boards, ballots, meetings and how services are weighed.

use super::{Argument, Locale};
use crate::board::{Arranged, Ballot, BoardRef};
use crate::meeting::Meeting;
use crate::method::Method;
use crate::session::{Part, Session, What};

impl Locale {
    /// Returns what a board is called, with its service where each has its own.
    pub fn board(&self, method: &Method, session: &Session, board: &BoardRef) -> String {
        let known = method.craft.board(board.board.as_str());
        let name = known.map_or_else(|| self.text("gathered-board"), |known| known.name.clone());
        let service = board.service.as_ref();
        let service = service.and_then(|service| session.service(service.as_str()));
        match service {
            Some(service) => self.with_more(&name, &service.name),
            None => name,
        }
    }

    /// Returns what a change in the room did.
    pub(super) fn gathering(&self, method: &Method, session: &Session, what: &What) -> String {
        let say = |key: &str, arguments: &[(&str, Argument)]| {
            self.say(&format!("gathered-history-{key}"), arguments)
        };
        let text = |text: &str| [("text", Argument::from(text))];
        match what {
            What::Participant(who) if who.present => say("present", &text(&who.name)),
            What::Participant(who) => say("participant", &text(&who.name)),
            What::DropParticipant { .. } => say("drop-participant", &[]),
            What::Arrange(arranged) => self.arranging(arranged),
            What::Board { board, .. } => say("board", &text(&self.board(method, session, board))),
            What::Ballot(ballot) => say(ballot_key(ballot), &text(&ballot.question)),
            What::DropBallot { .. } => say("drop-ballot", &[]),
            What::Meeting(meeting) => say(meeting_key(meeting), &[]),
            What::DropMeeting { .. } => say("drop-meeting", &[]),
            What::Weigh { criterion, .. } => {
                say("weigh", &text(&criterion_name(method, criterion.as_str())))
            }
            What::Score {
                service, criterion, ..
            } => {
                let name = session.service(service.as_str());
                let name = name.map_or_else(|| service.to_string(), |service| service.name.clone());
                let criterion = criterion_name(method, criterion.as_str());
                say(
                    "score",
                    &[("service", name.into()), ("text", criterion.into())],
                )
            }
            _ => String::new(),
        }
    }

    fn arranging(&self, arranged: &Arranged) -> String {
        let (ideas, groups) = (&arranged.ideas, &arranged.groups);
        let (key, text, count) = match (&ideas[..], &groups[..]) {
            ([idea], []) if arranged.without_ideas.is_empty() => ("idea", &idea.text[..], 1),
            ([], [group]) => ("group", &group.name[..], 1),
            ([], []) if arranged.without_groups.is_empty() => {
                ("drop-ideas", "", arranged.without_ideas.len())
            }
            ([], []) => ("drop-groups", "", arranged.without_groups.len()),
            _ => ("ideas", "", ideas.len()),
        };
        let arguments = [("text", text.into()), ("count", count.into())];
        self.say(&format!("gathered-history-{key}"), &arguments)
    }

    /// Returns what a part that was made in the room is called, in the first of the sessions that has it.
    pub(super) fn gathered_part(
        &self,
        method: &Method,
        sessions: [&Session; 2],
        part: &Part,
    ) -> String {
        let said = sessions
            .iter()
            .find_map(|session| self.gathered_name(method, session, part));
        let (key, text) = (gathered_key(part), said.unwrap_or_default());
        self.say(&format!("gathered-part-{key}"), &[("text", text.into())])
    }

    fn gathered_name(&self, method: &Method, session: &Session, part: &Part) -> Option<String> {
        let state = &session.state;
        match part {
            Part::Participant(id) => {
                let who = state.participants.iter().find(|who| who.id == *id);
                who.map(|who| who.name.clone())
            }
            Part::Idea(id) => state.idea(*id).map(|idea| idea.text.clone()),
            Part::Group(id) => {
                let group = state.groups.iter().find(|group| group.id == *id);
                group.map(|group| group.name.clone())
            }
            Part::Board(board) => Some(self.board(method, session, board)),
            Part::Ballot(id) => {
                let ballot = state.ballots.iter().find(|ballot| ballot.id == *id);
                ballot.map(|ballot| ballot.question.clone())
            }
            Part::Meeting(id) => {
                let meeting = state.meetings.iter().find(|meeting| meeting.id == *id);
                meeting.map(|meeting| meeting.name.clone())
            }
            Part::Weight(criterion) => Some(criterion_name(method, criterion.as_str())),
            Part::Scores(service) => {
                let service = session.service(service.as_str());
                service.map(|service| service.name.clone())
            }
            _ => None,
        }
    }

    /// Returns what a session holds of a part that was made in the room; nothing where it is not there.
    pub(super) fn said_of_gathered(
        &self,
        method: &Method,
        session: &Session,
        part: &Part,
    ) -> Option<String> {
        let state = &session.state;
        match part {
            Part::Weight(criterion) => {
                let weight = state.weighing.weights.get(criterion);
                weight.map(ToString::to_string)
            }
            Part::Scores(service) => state.weighing.scores.get(service).map(|scores| {
                let scores = scores.iter().map(|(criterion, score)| {
                    format!("{}: {score}", criterion_name(method, criterion.as_str()))
                });
                scores.collect::<Vec<_>>().join(", ")
            }),
            _ => self.gathered_name(method, session, part),
        }
    }
}

fn criterion_name(method: &Method, id: &str) -> String {
    let mut known = method.craft.criteria.iter();
    let known = known.find(|criterion| criterion.id == *id);
    known.map_or_else(|| id.to_owned(), |criterion| criterion.name.clone())
}

fn ballot_key(ballot: &Ballot) -> &'static str {
    if ballot.closed.is_some() {
        "closed-ballot"
    } else if ballot.slips.is_empty() {
        "ballot"
    } else {
        "counted-ballot"
    }
}

fn meeting_key(meeting: &Meeting) -> &'static str {
    match (meeting.began, meeting.ended) {
        (None, _) => "meeting-planned",
        (Some(_), None) => "meeting",
        (Some(_), Some(_)) => "meeting-ended",
    }
}

fn gathered_key(part: &Part) -> &'static str {
    match part {
        Part::Participant(_) => "participant",
        Part::Idea(_) => "idea",
        Part::Group(_) => "group",
        Part::Board(_) => "board",
        Part::Ballot(_) => "ballot",
        Part::Meeting(_) => "meeting",
        Part::Weight(_) => "weight",
        _ => "scores",
    }
}
