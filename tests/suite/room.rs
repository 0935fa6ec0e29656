//! What a worked example does in the room: people, ideas and their groups, tests, ballots, weighing, and the clock.

use std::collections::{BTreeMap, HashMap};

use diemo::board::{Arranged, Ballot, BallotChoice, Group, Idea, Openness, Slip, Spot, capture};
use diemo::meeting::{Meeting, Part, Participant, plan};
use diemo::method::{BallotKind, Method};
use diemo::session::{Service, What};
use jiff::{Timestamp, ToSpan};
use rust_decimal::Decimal;
use serde::Deserialize;
use uuid::Uuid;

use crate::script::Desk;

/// What is done in the room in one meeting; each thing when its item is come to.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Room {
    name: String,
    /// The steps that the agenda is made of.
    agenda: Vec<String>,
    /// The minutes after which the meeting begins, goes on to its next block, and ends.
    turns: Vec<i64>,
    /// The minutes after which the group gives a block more time.
    longer: Vec<i64>,
    /// The minute before which an item is not come to.
    times: BTreeMap<String, i64>,
    /// Who takes part for the first time.
    people: Vec<Person>,
    /// Who is not there.
    absent: Vec<String>,
    board: Option<Board>,
    ballots: Vec<Asked>,
    services: Vec<Born>,
    weighed: Vec<Weighed>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Person {
    name: String,
    role: String,
    #[serde(default)]
    organisation: String,
}

/// A board whose ideas are written, sorted, placed in the matrix and tested at the items of these names.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Board {
    of: String,
    written: String,
    sorted: String,
    placed: String,
    tested: String,
    test: String,
    groups: Vec<String>,
    ideas: Vec<Written>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    text: String,
    round: u32,
    group: Option<String>,
    impact: u8,
    effort: u8,
    #[serde(default)]
    scores: BTreeMap<String, Decimal>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Asked {
    item: String,
    kind: BallotKind,
    question: String,
    about: Option<String>,
    /// Ideas of the board, where it is about these.
    #[serde(default)]
    ideas: Vec<String>,
    /// Something else, with its id.
    #[serde(default)]
    choices: BTreeMap<String, String>,
    #[serde(default)]
    most: u32,
    openness: Openness,
    entitled: u32,
    slips: Vec<Given>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, default)]
#[derive(Default)]
struct Given {
    group: String,
    count: u32,
    marks: BTreeMap<String, u32>,
    abstains: bool,
    objection: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Born {
    item: String,
    id: String,
    name: String,
    idea: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Weighed {
    item: String,
    service: String,
    scores: BTreeMap<String, u32>,
}

/// A room in use: the meeting that goes on, and what was put on the board by its words.
#[derive(Default)]
pub struct Held {
    room: Room,
    from: Timestamp,
    meeting: Option<Meeting>,
    turned: usize,
    lengthened: usize,
}

/// What ideas and ballots are called by their words, in all meetings of an example.
#[derive(Default)]
pub struct Called {
    pub ideas: HashMap<String, Uuid>,
    pub ballots: HashMap<String, Uuid>,
}

impl Called {
    /// Returns the idea of these words.
    pub fn idea(&self, words: Option<&String>) -> Option<Uuid> {
        words.map(|words| {
            *self
                .ideas
                .get(words)
                .unwrap_or_else(|| panic!("no idea is called {words}"))
        })
    }

    /// Returns the ballot that asks this.
    pub fn ballot(&self, words: Option<&String>) -> Option<Uuid> {
        words.map(|words| {
            *self
                .ballots
                .get(words)
                .unwrap_or_else(|| panic!("no ballot asks {words}"))
        })
    }
}

impl Held {
    /// Opens the room: whoever takes part is written down, and the agenda made, before the meeting begins.
    pub fn open(desk: &mut Desk<'_>, mut room: Room) -> Self {
        let from = desk.at;
        let known = desk.session.state.participants.clone();
        let new = std::mem::take(&mut room.people)
            .into_iter()
            .map(|one| Participant {
                id: Uuid::nil(),
                name: one.name,
                role: Some(one.role.as_str().into()),
                organisation: one.organisation,
                present: true,
                votes: None,
            });
        let comes = |who: &Participant| !room.absent.contains(&who.name);
        let changed = known
            .into_iter()
            .filter(|who| !room.turns.is_empty() && who.present != comes(who));
        let people: Vec<Participant> = changed.chain(new).collect();
        if room.turns.is_empty() && people.is_empty() {
            return Self {
                room,
                from,
                ..Self::default()
            };
        }
        let minutes = i64::try_from(people.len() + 2).unwrap();
        desk.at = from.saturating_sub(minutes.minutes()).unwrap();
        for mut who in people {
            if who.id.is_nil() {
                who.id = desk.id();
            }
            who.present = comes(&who);
            tell(desk, What::Participant(who));
        }
        let meeting = (!room.turns.is_empty()).then(|| {
            let mut meeting = planned(desk.method, &room, from);
            meeting.name(|| desk.id());
            tell(desk, What::Meeting(Box::new(meeting.clone())));
            meeting
        });
        desk.at = from;
        let mut held = Self {
            room,
            from,
            meeting,
            ..Self::default()
        };
        held.turn_until(desk, from.saturating_add(1.minute()).unwrap());
        held
    }

    /// Comes to an item: the clock goes on to it, and what is done in the room for it is done.
    pub fn come_to(&mut self, desk: &mut Desk<'_>, item: &str, called: &mut Called) {
        if let Some(minute) = self.room.times.get(item) {
            let to = self.after(*minute);
            self.turn_until(desk, to);
            desk.at = desk.at.max(to);
        }
        self.turn_until(desk, desk.at);
        if let Some(board) = &self.room.board {
            board.work(desk, item, called);
        }
        for born in self.room.services.extract_if(.., |born| born.item == item) {
            let idea = called.idea(Some(&born.idea));
            let (id, name) = (born.id.as_str().into(), born.name);
            tell(
                desk,
                What::AddService(Service {
                    id,
                    name,
                    dropped: false,
                    idea,
                }),
            );
        }
        for asked in self.room.ballots.extract_if(.., |asked| asked.item == item) {
            asked.hold(desk, called);
        }
        for weighed in self
            .room
            .weighed
            .extract_if(.., |weighed| weighed.item == item)
        {
            for (criterion, score) in weighed.scores {
                let (service, criterion) =
                    (weighed.service.as_str().into(), criterion.as_str().into());
                tell(
                    desk,
                    What::Score {
                        service,
                        criterion,
                        score: Some(score),
                    },
                );
            }
        }
    }

    /// Holds the rest of the meeting.
    pub fn close(mut self, desk: &mut Desk<'_>) {
        self.turn_until(desk, Timestamp::MAX);
        assert!(self.room.ballots.is_empty() && self.room.services.is_empty());
        assert!(self.room.weighed.is_empty());
    }

    fn after(&self, minute: i64) -> Timestamp {
        self.from.saturating_add(minute.minutes()).unwrap()
    }

    fn turn_until(&mut self, desk: &mut Desk<'_>, until: Timestamp) {
        let Some(meeting) = &self.meeting else { return };
        let mut meeting = meeting.clone();
        loop {
            let due = |minute: Option<&i64>| {
                minute
                    .map(|minute| self.after(*minute))
                    .filter(|at| *at <= until)
            };
            let turn = due(self.room.turns.get(self.turned));
            let longer = due(self.room.longer.get(self.lengthened));
            let lengthens = longer.is_some_and(|longer| turn.is_none_or(|turn| longer < turn));
            let Some(at) = (if lengthens { longer } else { turn }) else {
                break;
            };
            desk.at = desk.at.max(at.saturating_sub(1.minute()).unwrap());
            let at = desk.at.saturating_add(1.minute()).unwrap();
            meeting = if lengthens {
                self.lengthened += 1;
                meeting.extend(desk.method.craft.time.extension)
            } else {
                self.turned += 1;
                match self.turned {
                    1 => meeting.begin(at),
                    turned if turned == self.room.turns.len() => meeting.end(at),
                    _ => meeting.go_on(at),
                }
            };
            tell(desk, What::Meeting(Box::new(meeting.clone())));
        }
        self.meeting = Some(meeting);
    }
}

fn planned(method: &Method, room: &Room, from: Timestamp) -> Meeting {
    let part = |step: &String| {
        let found = method.steps().find(|(_, known)| known.id == *step.as_str());
        let (_, step) = found.unwrap_or_else(|| panic!("no step is called {step}"));
        Part {
            step,
            service: None,
        }
    };
    let parts: Vec<Part<'_>> = room.agenda.iter().map(part).collect();
    let mut meeting = Meeting::new(&room.name, plan(&parts, &method.craft.time));
    assert_eq!(room.turns.len(), meeting.blocks.len() + 1, "{}", room.name);
    meeting.at = Some(from);
    meeting
}

impl Board {
    fn work(&self, desk: &mut Desk<'_>, item: &str, called: &mut Called) {
        if item == self.written {
            self.write(desk, called);
        }
        if item == self.sorted {
            self.sort(desk, called);
        }
        if item == self.placed {
            for written in &self.ideas {
                let (impact, effort) = (written.impact, written.effort);
                alter(desk, called, &written.text, |idea| {
                    idea.spot = Some(Spot { impact, effort });
                });
            }
        }
        if item == self.tested {
            for written in self.ideas.iter().filter(|idea| !idea.scores.is_empty()) {
                let scores = written.scores.clone();
                alter(desk, called, &written.text, |idea| {
                    idea.scores.insert(self.test.as_str().into(), scores);
                });
            }
        }
    }

    /// Puts the ideas on the board round by round.
    fn write(&self, desk: &mut Desk<'_>, called: &mut Called) {
        let rounds = self.ideas.iter().map(|idea| idea.round).max().unwrap_or(0);
        for round in 1..=rounds {
            let mut ideas = Vec::new();
            for written in self.ideas.iter().filter(|idea| idea.round == round) {
                let said = capture(&written.text, &[] as &[&str]);
                let id = desk.id();
                called.ideas.insert(written.text.clone(), id);
                ideas.push(Idea {
                    id,
                    board: self.of.clone().into(),
                    text: said.text,
                    tags: said.tags,
                    people: said.people,
                    by: String::new(),
                    round,
                    group: None,
                    spot: None,
                    scores: BTreeMap::new(),
                });
            }
            arrange(desk, ideas, Vec::new());
        }
    }

    /// Puts the ideas into their groups.
    fn sort(&self, desk: &mut Desk<'_>, called: &Called) {
        for name in &self.groups {
            let group = Group {
                id: desk.id(),
                board: self.of.clone().into(),
                name: name.clone(),
            };
            let of_group = self
                .ideas
                .iter()
                .filter(|idea| idea.group.as_ref() == Some(name));
            let ideas = of_group.map(|written| Idea {
                group: Some(group.id),
                ..desk
                    .session
                    .state
                    .idea(called.ideas[&written.text])
                    .unwrap()
                    .clone()
            });
            let ideas: Vec<Idea> = ideas.collect();
            assert!(!ideas.is_empty(), "nothing is in {name}");
            arrange(desk, ideas, vec![group]);
        }
    }
}

impl Asked {
    /// Asks the group, counts what it says, and closes.
    fn hold(self, desk: &mut Desk<'_>, called: &mut Called) {
        let of_idea = |text: &String| {
            let idea = desk.session.state.idea(called.ideas[text]).unwrap();
            (
                text.clone(),
                BallotChoice {
                    id: idea.id.to_string(),
                    text: idea.text.clone(),
                    idea: Some(idea.id),
                },
            )
        };
        let other = |(id, text): (&String, &String)| {
            (
                id.clone(),
                BallotChoice {
                    id: id.clone(),
                    text: text.clone(),
                    idea: None,
                },
            )
        };
        let choices: Vec<(String, BallotChoice)> = self
            .ideas
            .iter()
            .map(of_idea)
            .chain(self.choices.iter().map(other))
            .collect();
        let ids: HashMap<String, String> = choices
            .iter()
            .map(|(word, choice)| (word.clone(), choice.id.clone()))
            .collect();
        let mut ideas = choices.iter().filter_map(|(_, choice)| choice.idea);
        let first = ideas.find_map(|idea| desk.session.state.idea(idea));
        let board = first.map(|idea| idea.board.clone());
        let mut ballot = Ballot {
            id: desk.id(),
            kind: self.kind,
            question: self.question.clone(),
            about: self.about,
            board,
            choices: choices.into_iter().map(|(_, choice)| choice).collect(),
            most: self.most,
            openness: self.openness,
            hidden: false,
            entitled: self.entitled,
            counted_by: desk.by.clone(),
            opened: desk.at.saturating_add(1.minute()).unwrap(),
            closed: None,
            slips: Vec::new(),
        };
        called.ballots.insert(self.question, ballot.id);
        tell(desk, What::Ballot(Box::new(ballot.clone())));
        for given in self.slips {
            let marks = given
                .marks
                .into_iter()
                .map(|(word, mark)| (ids[&word].clone(), mark));
            ballot.slips.push(Slip {
                id: desk.id(),
                voter: String::new(),
                group: given.group,
                count: given.count,
                marks: marks.collect(),
                abstains: given.abstains,
                objection: given.objection,
            });
        }
        tell(desk, What::Ballot(Box::new(ballot.clone())));
        ballot.closed = Some(desk.at.saturating_add(1.minute()).unwrap());
        tell(desk, What::Ballot(Box::new(ballot)));
    }
}

fn alter(desk: &mut Desk<'_>, called: &Called, text: &str, alter: impl FnOnce(&mut Idea)) {
    let mut idea = desk.session.state.idea(called.ideas[text]).unwrap().clone();
    alter(&mut idea);
    arrange(desk, vec![idea], Vec::new());
}

fn arrange(desk: &mut Desk<'_>, ideas: Vec<Idea>, groups: Vec<Group>) {
    tell(
        desk,
        What::Arrange(Box::new(Arranged {
            ideas,
            groups,
            ..Arranged::default()
        })),
    );
}

/// Makes a change that nothing speaks against.
pub fn tell(desk: &mut Desk<'_>, what: What) {
    desk.make(what.clone())
        .unwrap_or_else(|refusal| panic!("{what:?}: {refusal:?}"));
}
