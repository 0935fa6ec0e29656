//! A meeting as templates see it: who was there, what was decided, and what came of it, read from the changes.

use minijinja::{Value, context};

use super::super::scene::Scene;
use super::{listing, words};
use crate::board::{Ballot, Idea};
use crate::meeting::{Block, Participant};
use crate::session::{Action, Protocol, Record, Subject, Topic};

/// Returns the meeting that the document tells of: the one that was asked for, or the latest; nothing where none was held.
pub(super) fn meeting(scene: &Scene<'_>) -> Value {
    let held = scene.session.state.held();
    let latest = held.last().map(|meeting| meeting.id);
    let Some(wanted) = scene.meeting.or(latest) else {
        return Value::from(());
    };
    let protocol = Protocol::of(scene.session, scene.method, wanted);
    protocol.map_or(Value::from(()), |protocol| {
        let telling = Telling {
            scene,
            told: &protocol,
        };
        telling.meeting(held.len())
    })
}

struct Telling<'t> {
    scene: &'t Scene<'t>,
    told: &'t Protocol,
}

impl Telling<'_> {
    fn meeting(&self, count: usize) -> Value {
        let (scene, told) = (self.scene, self.told);
        let meeting = &told.meeting;
        let began = meeting.began.unwrap_or(told.until);
        let date = began.to_zoned(scene.zone.clone()).date();
        let time = |moment| scene.locale.time_of_day(moment, scene.zone);
        let ended = meeting.ended.map(time).unwrap_or_default();
        let answered = told.answered.iter().filter_map(|(step, count)| {
            let (_, step) = scene.method.step(step.as_str())?;
            Some(context! { step => words(&step.name), count => *count })
        });
        let others = told.others.iter().map(|change| {
            let said = scene
                .locale
                .change(scene.method, scene.session, change, scene.zone);
            words(&said)
        });
        let joined = told
            .joined
            .iter()
            .map(|(title, count)| context! { title => words(title), count => *count });
        context! {
            name => words(&meeting.name),
            number => told.number,
            count => count,
            date => words(&scene.locale.date(date)),
            begin => words(&time(began)),
            end => words(&ended),
            running => meeting.ended.is_none(),
            present => told.present.iter().map(|one| {
                let from = one.from.map(time).unwrap_or_default();
                self.person(&one.who, &from)
            }).collect::<Value>(),
            absent => told.absent.iter().map(|who| self.person(who, "")).collect::<Value>(),
            missing => self.missing(),
            agenda => self.agenda(),
            planned => meeting.planned(),
            used => meeting.used(told.until).as_mins(),
            decisions => told.decisions.iter().map(|one| self.record(one)).collect::<Value>(),
            proposals => told.proposals.iter().map(|one| self.record(one)).collect::<Value>(),
            ballots => told.ballots.iter().map(|one| ballot(self.scene, one)).collect::<Value>(),
            ideas => self.ideas(),
            actions => told.actions.iter().map(|one| self.action(one)).collect::<Value>(),
            done => told.done.iter().map(|one| self.action(one)).collect::<Value>(),
            topics => texts(&told.topics),
            settled => texts(&told.settled),
            notes => self.notes(),
            answered => answered.collect::<Value>(),
            scored => told.scored,
            others => others.collect::<Value>(),
            joined => joined.collect::<Value>(),
            open => self.open(),
            empty => told.is_empty(),
        }
    }

    fn person(&self, who: &Participant, from: &str) -> Value {
        let role = who.role.as_ref().map_or("", |role| role.as_str());
        context! {
            name => words(&who.name),
            role => words(&self.scene.locale.role(self.scene.method, role)),
            organisation => words(&who.organisation),
            from => words(from),
        }
    }

    fn missing(&self) -> Value {
        let method = self.scene.method;
        let missing = self.told.missing.iter().map(|(role, steps)| {
            let steps = steps.iter().filter_map(|step| method.step(step.as_str()));
            let steps: Value = steps.map(|(_, step)| words(&step.name)).collect();
            let role = self.scene.locale.role(method, role.as_str());
            context! { role => words(&role), steps }
        });
        missing.collect()
    }

    fn agenda(&self) -> Value {
        let blocks = self
            .told
            .meeting
            .blocks
            .iter()
            .map(|block| self.block(block));
        blocks.collect()
    }

    fn block(&self, block: &Block) -> Value {
        context! {
            text => words(&self.of_service(&block.text, block)),
            rest => block.rest,
            planned => block.minutes,
            extra => block.extra,
            used => block.used(self.told.until).as_mins(),
            held => !block.spans.is_empty(),
        }
    }

    fn of_service(&self, text: &str, block: &Block) -> String {
        self.scene.of_service(text, block.service.as_ref())
    }

    fn record(&self, record: &Record) -> Value {
        let (scene, subject) = (self.scene, &record.subject);
        let item = scene.method.item(subject.item.as_str());
        let value = item.map(|item| scene.locale.value(scene.method, item, &record.value));
        let by = record.by.as_ref();
        let by = by.map(|by| scene.locale.person(scene.method, by));
        let ballot = record.ballot.and_then(|id| {
            let mut ballots = scene.session.state.ballots.iter();
            ballots.find(|ballot| ballot.id == id)
        });
        context! {
            text => words(&self.item(subject)),
            service => words(&scene.service_name(subject.service.as_ref())),
            value => words(&value.unwrap_or_default()),
            reason => words(&record.reason),
            by => words(&by.unwrap_or_default()),
            date => words(&scene.locale.short_date(record.date)),
            ballot => words(ballot.map_or("", |ballot| &ballot.question)),
        }
    }

    fn item(&self, subject: &Subject) -> String {
        let item = self.scene.method.item(subject.item.as_str());
        let label = || self.scene.method.label_of(&subject.item);
        let known = item.map(|item| item.text.as_str()).or_else(label);
        known.unwrap_or(subject.item.as_str()).to_owned()
    }

    fn ideas(&self) -> Value {
        let (scene, ideas) = (self.scene, &self.told.ideas);
        let became = ideas.became.iter().map(|(idea, became)| {
            let state = &scene.session.state;
            let became = became.iter();
            let became = became.map(|one| words(&scene.locale.became(scene.method, state, one)));
            context! { text => words(&idea.text), became => became.collect::<Value>() }
        });
        context! {
            new => ideas.new.len(),
            changed => ideas.changed,
            removed => ideas.removed,
            groups => self.grouped(&ideas.new),
            became => became.collect::<Value>(),
        }
    }

    /// Returns ideas by their groups; those in none come last.
    fn grouped(&self, ideas: &[Idea]) -> Value {
        let groups = self.scene.session.state.groups.iter();
        let names = groups.map(|group| (Some(group.id), group.name.as_str()));
        let grouped = names.chain([(None, "")]).filter_map(|(id, name)| {
            let known = |idea: &Idea| {
                let group = idea.group?;
                let mut groups = self.scene.session.state.groups.iter();
                groups.find(|one| one.id == group).map(|group| group.id)
            };
            let own = ideas.iter().filter(|idea| known(idea) == id);
            let own: Vec<Value> = own.map(|idea| words(&idea.text)).collect();
            (!own.is_empty()).then(|| context! { name => words(name), ideas => own })
        });
        grouped.collect()
    }

    fn action(&self, action: &Action) -> Value {
        let due = action.due.map(|due| self.scene.locale.short_date(due));
        let ended = self.told.until.to_zoned(self.scene.zone.clone()).date();
        context! {
            text => words(&action.text),
            owner => words(&action.owner),
            due => words(&due.unwrap_or_default()),
            done => action.done,
            late => !action.done && action.due.is_some_and(|due| due < ended),
        }
    }

    fn notes(&self) -> Value {
        let notes = self.told.notes.iter().map(|note| {
            let item = note.subject.as_ref();
            let item = item.map(|subject| self.item(subject));
            let whole = || self.scene.locale.text("document-note-on-session");
            context! {
                item => words(&item.unwrap_or_else(whole)),
                text => words(&note.text),
                lesson => note.lesson,
            }
        });
        notes.collect()
    }

    fn open(&self) -> Value {
        let open = &self.told.open;
        let blocks = open.blocks.iter();
        let blocks = blocks.map(|block| words(&self.of_service(&block.text, block)));
        let ballots = open.ballots.iter().map(|ballot| words(&ballot.question));
        let reopened = open
            .reopened
            .iter()
            .map(|subject| words(&self.item(subject)));
        context! {
            agenda => blocks.collect::<Value>(),
            ballots => ballots.collect::<Value>(),
            decisions => reopened.collect::<Value>(),
            topics => texts(&open.topics),
            actions => open.actions.iter().map(|one| self.action(one)).collect::<Value>(),
        }
    }
}

/// Returns `ballots()`: every ballot of the session, with its numbers.
pub(super) fn ballots(scene: &Scene<'_>) -> Value {
    let ballots = scene.session.state.ballots.iter().filter(|ballot| {
        let about = ballot.about.clone().map(Subject::from);
        scene.includes(about.as_ref())
    });
    listing(ballots.map(|one| ballot(scene, one)).collect())
}

fn ballot(scene: &Scene<'_>, ballot: &Ballot) -> Value {
    let count = ballot.count();
    let opened = ballot.opened.to_zoned(scene.zone.clone()).date();
    // What nobody is to see before it is closed stands in no document either.
    let shown = !(ballot.hidden && ballot.is_open());
    let result = shown.then(|| scene.locale.upshot(ballot, &count));
    let choices = ballot.choices.iter().zip(&count.tallies);
    let choices = choices.filter(|_| shown).map(|(choice, tally)| {
        let mean = tally.mean.map(|mean| scene.locale.number(mean));
        context! {
            text => words(&choice.text),
            total => tally.total,
            voters => tally.voters,
            mean => words(&mean.unwrap_or_default()),
            place => tally.place,
        }
    });
    let heard = count.heard.iter().filter(|_| shown);
    let heard = heard.map(|heard| words(&scene.locale.heard(heard)));
    context! {
        question => words(&ballot.question),
        date => words(&scene.locale.short_date(opened)),
        way => words(&scene.locale.ballot_way(scene.method, ballot.kind)),
        open => ballot.is_open(),
        entitled => count.entitled,
        voted => count.voted,
        abstained => count.abstained,
        silent => count.silent,
        turnout => words(&scene.locale.turnout(ballot, &count)),
        result => words(&result.unwrap_or_default()),
        choices => choices.collect::<Value>(),
        heard => heard.collect::<Value>(),
    }
}

fn texts(topics: &[Topic]) -> Value {
    topics.iter().map(|topic| words(&topic.text)).collect()
}
