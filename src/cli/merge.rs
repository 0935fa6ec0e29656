//! `diemo merge`: joins another copy of a session with it.

use clap::ArgMatches;
use serde::Serialize;

use super::desk::{Desk, Work, flag, text};
use super::failure::{Code, Failure};
use super::{Outcome, json};
use crate::locale::Said;
use crate::session::merge::{Brought, Conflict, Joining};
use crate::session::{Part, Session, Stamp, Whose};
use crate::store::{Access, Location};

#[derive(Serialize)]
struct Told {
    /// What the other copy is called.
    other: String,
    dry_run: bool,
    /// Whether the session was changed.
    joined: bool,
    brings: Brings,
    conflicts: Vec<Disagreement>,
}

#[derive(Serialize)]
struct Brings {
    answers: usize,
    decisions: usize,
    proposals: usize,
    services: usize,
    actions: usize,
    topics: usize,
    notes: usize,
    links: usize,
    /// What was put aside because it fits no longer.
    parked: usize,
    participants: usize,
    /// Ideas and groups of ideas.
    ideas: usize,
    ballots: usize,
    meetings: usize,
    /// Weights of criteria, and services with their scores.
    scores: usize,
    /// Process models.
    models: usize,
    /// Integration needs, alternatives, and what their figures are reckoned from.
    costs: usize,
    /// Tasks, agreed plans, rows of responsibility, indicators, and words on how things stand.
    plans: usize,
    details: usize,
    /// What the other copy has taken away, of any kind.
    removed: usize,
}

#[derive(Serialize)]
struct Disagreement {
    /// What it is about: title, organisation, facilitator, rules, method, service, item, action, topic, note, link,
    /// participant, idea, group, board, ballot, meeting, weight, scores, model, basis, need,
    /// alternative, task, baseline, duty, indicator or judgement.
    kind: &'static str,
    item: Option<String>,
    service: Option<String>,
    text: String,
    ours: Side,
    theirs: Side,
    /// Whose word is taken: ours, theirs, or nobody's yet.
    taken: Option<&'static str>,
}

#[derive(Serialize)]
struct Side {
    text: String,
    by: Option<String>,
    at: Option<String>,
}

/// Joins two copies, or tells what stands in the way.
pub(super) fn run(desk: &Desk<'_>, arguments: &ArgMatches) -> Result<Outcome, Failure> {
    let choice = match (flag(arguments, "ours"), flag(arguments, "theirs")) {
        (true, true) => return Err(desk.failure(Code::Usage, "merge-both-flags", &[])),
        (true, false) => Some(Whose::Mine),
        (false, true) => Some(Whose::Theirs),
        (false, false) => None,
    };
    let (other, theirs, mut talk) = read(desk, &text(arguments, "other"))?;
    let base = match text(arguments, "base") {
        name if name.is_empty() => None,
        name => {
            let (_, base, notices) = read(desk, &name)?;
            talk.extend(notices);
            Some(base)
        }
    };
    let dry = flag(arguments, "dry-run");
    let access = if dry { Access::Read } else { Access::Write };
    if desk.find(arguments)?.file == other.file {
        return Err(desk.failure(Code::Refused, "merge-same", &[]));
    }
    let mut work = desk.open(arguments, access)?;
    work.talk.append(&mut talk);
    let joining = Joining::under(&work.method, &work.session, &theirs, base.as_ref());
    let refused = |apart| Failure::new(Code::Refused, desk.locale.apart(apart));
    let joining = joining.map_err(refused)?.in_order_of(&work.method);
    let theirs = theirs.brought_to(&work.method);
    let mine = work.session.clone();
    let undecided = choice.is_none() && !joining.conflicts().is_empty();
    let joins = !undecided && !dry && !joining.is_nothing();
    if joins {
        let settled = joining.all(choice.unwrap_or_default());
        let change = desk.change(&mine.state.facilitator, joining.change(&settled));
        desk.make(&mut work, change)?;
    }
    desk.close(&mut work);
    let telling = Telling {
        desk,
        work: &work,
        mine: &mine,
        theirs: &theirs,
        other: &other,
        joining: &joining,
        choice,
        dry,
    };
    let data = if flag(arguments, "json") {
        telling.json(joins)
    } else {
        telling.text(joins)
    };
    let mut talk = std::mem::take(&mut work.talk);
    talk.extend(undecided.then(|| telling_undecided(desk, &work, &other)));
    Ok(Outcome {
        data,
        talk,
        code: if undecided {
            Code::Conflicts
        } else {
            Code::Done
        },
        ..Outcome::default()
    })
}

/// Reads a copy that is left as it is.
fn read(desk: &Desk<'_>, name: &str) -> Result<(Location, Session, Vec<Said>), Failure> {
    let store = desk.store()?;
    let opened = store
        .find(name)
        .and_then(|location| store.open(location, Access::Read))
        .map_err(|error| desk.storage(&error))?;
    let notices = opened.notices.iter().map(|notice| desk.notice(notice));
    let notices = notices.collect();
    Ok((opened.location, opened.session, notices))
}

fn telling_undecided(desk: &Desk<'_>, work: &Work, other: &Location) -> Said {
    let arguments = [
        ("mine", (&work.location.name).into()),
        ("theirs", (&other.name).into()),
    ];
    desk.locale.said("merge-undecided", &arguments)
}

struct Telling<'t> {
    desk: &'t Desk<'t>,
    work: &'t Work,
    /// The session before it was joined.
    mine: &'t Session,
    theirs: &'t Session,
    other: &'t Location,
    joining: &'t Joining,
    choice: Option<Whose>,
    dry: bool,
}

impl Telling<'_> {
    fn say(&self, key: &str) -> String {
        let arguments = [
            ("mine", (&self.work.location.name).into()),
            ("theirs", (&self.other.name).into()),
            ("count", self.joining.conflicts().len().into()),
            ("list", self.list().into()),
        ];
        self.desk.locale.say(key, &arguments)
    }

    fn list(&self) -> String {
        self.desk.locale.brought(self.joining.brings())
    }

    fn text(&self, joined: bool) -> String {
        let mut lines = Vec::new();
        let conflicts = self.joining.conflicts();
        if self.dry {
            lines.push(self.desk.locale.text("cli-set-dry-run"));
        }
        if self.joining.is_nothing() {
            lines.push(self.say("merge-nothing-new"));
        } else if joined {
            lines.push(self.say("merge-joined"));
        }
        let key = match (self.list().is_empty(), joined) {
            (false, true) => Some("merge-came"),
            (false, false) => Some("merge-would-come"),
            _ if self.joining.is_nothing() => None,
            (true, _) if conflicts.is_empty() => Some("merge-comes-agreed"),
            (true, true) => Some("merge-came-nothing"),
            (true, false) => None,
        };
        lines.extend(key.map(|key| self.say(key)));
        if !conflicts.is_empty() {
            lines.push(self.say(match self.choice {
                None => "merge-conflicts",
                Some(Whose::Mine) => "merge-settled-ours",
                Some(Whose::Theirs) => "merge-settled-theirs",
            }));
            lines.extend(conflicts.iter().map(|conflict| self.conflict(conflict)));
        }
        lines.join("\n") + "\n"
    }

    fn conflict(&self, conflict: &Conflict) -> String {
        let side = |name: &str, session: &Session, stamp: Option<&Stamp>| {
            let locale = self.desk.locale;
            let by = locale.said_by(stamp, &self.desk.surroundings.zone);
            let arguments = [
                ("name", name.into()),
                ("said", self.said(session, &conflict.part).into()),
                ("by", by.into()),
            ];
            locale.say("merge-conflict-side", &arguments)
        };
        let mine = side(&self.work.location.name, self.mine, conflict.mine.as_ref());
        let theirs = side(&self.other.name, self.theirs, conflict.theirs.as_ref());
        format!("\n{}\n  {mine}\n  {theirs}", self.part(&conflict.part))
    }

    fn part(&self, part: &Part) -> String {
        let sessions = [self.mine, self.theirs];
        self.desk.locale.part(&self.work.method, sessions, part)
    }

    fn said(&self, session: &Session, part: &Part) -> String {
        let said = self.desk.locale.said_of(&self.work.method, session, part);
        said.replace('\n', "\n    ")
    }

    fn json(&self, joined: bool) -> String {
        let conflicts = self.joining.conflicts().iter();
        json::text(&Told {
            other: self.theirs.state.title.clone(),
            dry_run: self.dry,
            joined,
            brings: brings(self.joining.brings()),
            conflicts: conflicts.map(|one| self.disagreement(one)).collect(),
        })
    }

    fn disagreement(&self, conflict: &Conflict) -> Disagreement {
        let side = |session, stamp: Option<&Stamp>| Side {
            text: self
                .desk
                .locale
                .said_of(&self.work.method, session, &conflict.part),
            by: stamp.map(|stamp| stamp.by.clone()),
            at: stamp.map(|stamp| stamp.at.to_string()),
        };
        let (item, service) = match &conflict.part {
            Part::Subject(subject) => (
                Some(subject.item.to_string()),
                subject.service.as_ref().map(ToString::to_string),
            ),
            Part::Service(id) => (None, Some(id.to_string())),
            _ => (None, None),
        };
        Disagreement {
            kind: kind(&conflict.part),
            item,
            service,
            text: self.part(&conflict.part),
            ours: side(self.mine, conflict.mine.as_ref()),
            theirs: side(self.theirs, conflict.theirs.as_ref()),
            taken: self.choice.map(|whose| match whose {
                Whose::Mine => "ours",
                Whose::Theirs => "theirs",
            }),
        }
    }
}

fn brings(brought: Brought) -> Brings {
    Brings {
        answers: brought.answers,
        decisions: brought.decisions,
        proposals: brought.proposals,
        services: brought.services,
        actions: brought.actions,
        topics: brought.topics,
        notes: brought.notes,
        links: brought.links,
        parked: brought.parked,
        participants: brought.participants,
        ideas: brought.ideas,
        ballots: brought.ballots,
        meetings: brought.meetings,
        scores: brought.scores,
        models: brought.models,
        costs: brought.costs,
        plans: brought.plans,
        details: brought.details,
        removed: brought.removed,
    }
}

fn kind(part: &Part) -> &'static str {
    match part {
        Part::Title => "title",
        Part::Organisation => "organisation",
        Part::Facilitator => "facilitator",
        Part::Rules => "rules",
        Part::Method => "method",
        Part::Languages => "languages",
        Part::Service(_) => "service",
        Part::Subject(_) => "item",
        Part::Action(_) => "action",
        Part::Topic(_) => "topic",
        Part::Note(_) => "note",
        Part::Link(_) => "link",
        Part::Parked(_) => "parked",
        Part::Participant(_) => "participant",
        Part::Idea(_) => "idea",
        Part::Group(_) => "group",
        Part::Board(_) => "board",
        Part::Ballot(_) => "ballot",
        Part::Meeting(_) => "meeting",
        Part::Weight(_) => "weight",
        Part::Scores(_) => "scores",
        Part::Model(_) => "model",
        Part::Basis(_) => "basis",
        Part::Need(_) => "need",
        Part::Alternative(_) => "alternative",
        Part::Task(_) => "task",
        Part::Baseline(_) => "baseline",
        Part::Duty(_) => "duty",
        Part::Indicator(_) => "indicator",
        Part::Judgement(_) => "judgement",
    }
}
