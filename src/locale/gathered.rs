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
            What::DropParticipant { id } => {
                let name = last_said(session, |what| match what {
                    What::Participant(who) if who.id == *id => Some(who.name.as_str()),
                    _ => None,
                });
                say("drop-participant", &text(name.unwrap_or("…")))
            }
            What::Arrange(arranged) => self.arranging(session, arranged),
            What::Board { board, as_it_is } => {
                let name = self.board(method, session, board);
                let Some(running) = &as_it_is.running else {
                    let key = if as_it_is.named {
                        "working-named"
                    } else {
                        "board"
                    };
                    return say(key, &text(&name));
                };
                let format = method.craft.format(running.format.as_str());
                let format = format.map_or(running.format.as_str(), |format| &format.name);
                let arguments = [
                    ("text", name.into()),
                    ("format", format.into()),
                    ("round", i64::from(running.round).into()),
                ];
                say("working-runs", &arguments)
            }
            What::Ballot(ballot) => self.balloting(ballot),
            What::DropBallot { id } => {
                let question = last_said(session, |what| match what {
                    What::Ballot(ballot) if ballot.id == *id => Some(ballot.question.as_str()),
                    _ => None,
                });
                say("drop-ballot", &text(question.unwrap_or("…")))
            }
            What::Meeting(meeting) => self.meeting_course(meeting),
            What::DropMeeting { .. } => say("drop-meeting", &[]),
            What::Weigh { criterion, weight } => {
                let name = criterion_name(method, criterion.as_str());
                let Some(weight) = weight else {
                    return say("weigh-back", &text(&name));
                };
                let weight = i64::from(*weight);
                say("weigh", &[("text", name.into()), ("weight", weight.into())])
            }
            What::Score {
                service,
                criterion,
                score,
            } => {
                let name = session.service(service.as_str());
                let name = name.map_or_else(|| service.to_string(), |service| service.name.clone());
                let criterion = criterion_name(method, criterion.as_str());
                let mut arguments = vec![("service", name.into()), ("text", criterion.into())];
                let Some(score) = score else {
                    return say("score-back", &arguments);
                };
                arguments.push(("score", i64::from(*score).into()));
                say("score", &arguments)
            }
            _ => String::new(),
        }
    }

    fn arranging(&self, session: &Session, arranged: &Arranged) -> String {
        let (ideas, groups) = (&arranged.ideas, &arranged.groups);
        let (gone, closed) = (&arranged.without_ideas, &arranged.without_groups);
        let (key, text, count) = match (&ideas[..], &groups[..], &gone[..]) {
            ([idea], [], []) => ("idea", &idea.text[..], 1),
            ([idea], [], gone) => ("merged", &idea.text[..], gone.len() + 1),
            ([], [group], []) => ("group", &group.name[..], 1),
            ([], [_, _, ..], []) => ("order-groups", "", groups.len()),
            (ideas, [group], []) => ("grouped", &group.name[..], ideas.len()),
            ([], [], [id]) if closed.is_empty() => {
                let text = last_said(session, |what| match what {
                    What::Arrange(arranged) => {
                        let idea = arranged.ideas.iter().find(|idea| idea.id == *id);
                        idea.map(|idea| idea.text.as_str())
                    }
                    _ => None,
                });
                ("drop-idea", text.unwrap_or("…"), 1)
            }
            ([], [], gone) if closed.is_empty() => ("drop-ideas", "", gone.len()),
            ([], [], []) => ("drop-groups", "", closed.len()),
            _ => ("ideas", "", ideas.len()),
        };
        let arguments = [("text", text.into()), ("count", count.into())];
        self.say(&format!("gathered-history-{key}"), &arguments)
    }

    fn balloting(&self, ballot: &Ballot) -> String {
        let text = ("text", Argument::from(ballot.question.as_str()));
        if ballot.closed.is_some() {
            let result = self.upshot(ballot, &ballot.count());
            let arguments = [text, ("result", result.into())];
            return self.say("gathered-history-votes-closed", &arguments);
        }
        let given: usize = ballot.slips.iter().map(|slip| slip.count as usize).sum();
        if given == 0 {
            return self.say("gathered-history-ballot", &[text]);
        }
        let arguments = [text, ("count", given.into())];
        self.say("gathered-history-votes-counted", &arguments)
    }

    fn meeting_course(&self, meeting: &Meeting) -> String {
        let say = |key: &str, arguments: &[(&str, Argument)]| {
            self.say(&format!("gathered-history-{key}"), arguments)
        };
        if meeting.ended.is_some() {
            return say("course-ended", &[]);
        }
        let Some(began) = meeting.began else {
            let arguments = [
                ("count", meeting.blocks.len().into()),
                ("minutes", i64::from(meeting.planned()).into()),
            ];
            return say("course-planned", &arguments);
        };
        let spans = || meeting.blocks.iter().flat_map(|block| &block.spans);
        let is_first = spans().all(|span| span.from == began && span.to.is_none());
        match meeting.current() {
            Some(block) if is_first => say("course-began-at", &[("text", (&block.text).into())]),
            None if is_first => say("course-began", &[]),
            Some(block) if block.extra > 0 => {
                let extra = i64::from(block.extra);
                let arguments = [("text", (&block.text).into()), ("extra", extra.into())];
                say("course-at-longer", &arguments)
            }
            Some(block) => say("course-at", &[("text", (&block.text).into())]),
            None => say("course-waits", &[]),
        }
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

/// Returns what was said last of something that is there no longer.
fn last_said<'s>(
    session: &'s Session,
    said: impl Fn(&'s What) -> Option<&'s str>,
) -> Option<&'s str> {
    let changes = session.history().iter().rev();
    changes.map(|change| &change.what).find_map(said)
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
