//! Whether the method lets the room's work be kept: nobody votes on law, and every figure is within its scale.

use super::known;
use crate::board::{Arranged, Ballot, Idea, Slip, Spot};
use crate::method::{Class, Item, Kind, Method, TestQuestion};
use crate::session::{Refusal, Session, Subject, What};

/// Says why what was gathered in the room cannot be kept, if it cannot.
pub(super) fn admit(method: &Method, session: &Session, what: &What) -> Result<(), Refusal> {
    match what {
        What::Ballot(ballot) => askable(method, session, ballot),
        What::Arrange(arranged) => scored(method, session, arranged),
        What::Weigh { criterion, weight } => {
            let known = method.craft.criteria.iter().any(|own| own.id == *criterion);
            let (Some(scale), true) = (method.craft.scale, known) else {
                return Err(Refusal::UnknownRecord);
            };
            weight.map_or(Ok(()), |weight| within(weight, 0, scale.weight))
        }
        What::Score {
            criterion, score, ..
        } => {
            let Some(score) = *score else { return Ok(()) };
            let known = method.craft.criteria.iter().any(|own| own.id == *criterion);
            match method.craft.scale {
                Some(scale) if known => within(score, scale.min, scale.max),
                _ => Err(Refusal::UnknownRecord),
            }
        }
        _ => Ok(()),
    }
}

/// Says why a group cannot be asked so, if it cannot.
fn askable(method: &Method, session: &Session, ballot: &Ballot) -> Result<(), Refusal> {
    if let Some(about) = &ballot.about {
        votable(known(method, session, &Subject::from(about.clone()))?)?;
    }
    if ballot.choices.is_empty() {
        return Err(Refusal::Empty { what: "choices" });
    }
    let mut ballots = session.state.ballots.iter();
    let before = ballots.find(|before| before.id == ballot.id);
    if before.is_some_and(|before| !before.is_open() && !is_as_it_was(before, ballot)) {
        return Err(Refusal::BallotClosed);
    }
    // What two copies have counted together may be too much: it can be put right, and closed all the same.
    if before.is_some_and(|before| brings_nothing(before, ballot)) {
        return Ok(());
    }
    match ballot.fault() {
        Some((_, fault)) => Err(Refusal::Slip(fault)),
        None => Ok(()),
    }
}

/// Says whether a ballot is as it was, but for being closed or opened again.
fn is_as_it_was(before: &Ballot, ballot: &Ballot) -> bool {
    let reopened = Ballot {
        closed: ballot.closed,
        ..before.clone()
    };
    reopened == *ballot
}

/// Says whether a ballot asks what it asked, and holds no slip that it did not hold.
fn brings_nothing(before: &Ballot, ballot: &Ballot) -> bool {
    let known = |slip: &Slip| before.slips.contains(slip);
    let asked = (before.kind, before.most, &before.choices);
    asked == (ballot.kind, ballot.most, &ballot.choices)
        && before.entitled == ballot.entitled
        && ballot.slips.len() <= before.slips.len()
        && ballot.slips.iter().all(known)
}

/// Says who answers an item that nobody votes on; what the group thinks is no ground for what the law says, either.
pub(super) fn votable(item: &Item) -> Result<(), Refusal> {
    match item.kind {
        Kind::Decision {
            class: Class::Law, ..
        } => Err(Refusal::NobodyVotes {
            item: item.id.to_string(),
            role: item.decider.clone(),
        }),
        _ => Ok(()),
    }
}

/// Says why ideas cannot lie or be scored so, if they cannot; what stands there already is let be.
fn scored(method: &Method, session: &Session, arranged: &Arranged) -> Result<(), Refusal> {
    for idea in &arranged.ideas {
        let before = session.state.idea(idea.id);
        if let Some(spot) = idea.spot
            && before.and_then(|before| before.spot) != Some(spot)
        {
            for figure in [spot.impact, spot.effort] {
                within(figure.into(), 1, Spot::LARGEST.into())?;
            }
        }
        scored_alike(method, idea, before)?;
    }
    Ok(())
}

fn scored_alike(method: &Method, idea: &Idea, before: Option<&Idea>) -> Result<(), Refusal> {
    for (test, scores) in &idea.scores {
        let before = before.and_then(|before| before.scores.get(test));
        let known = method.craft.test(test.as_str());
        for (question, score) in scores {
            if before.and_then(|before| before.get(question)) == Some(score) {
                continue;
            }
            let questions = known.into_iter().flat_map(|test| &test.questions);
            let mut asked = questions.filter(|known| known.id == *question);
            let asked = asked.next().ok_or(Refusal::UnknownRecord)?;
            if !asked.admits(*score) {
                return Err(off_scale(asked));
            }
        }
    }
    Ok(())
}

fn off_scale(question: &TestQuestion) -> Refusal {
    if question.values.is_empty() {
        return Refusal::OffScale {
            min: question.min.normalize().to_string(),
            max: question.max.map(|max| max.normalize().to_string()),
        };
    }
    let values = question.values.iter().map(|named| named.name.clone());
    Refusal::NoSuchValue {
        values: values.collect(),
    }
}

pub(super) fn within(figure: u32, min: u32, max: u32) -> Result<(), Refusal> {
    if (min..=max).contains(&figure) {
        return Ok(());
    }
    Err(Refusal::OffScale {
        min: min.to_string(),
        max: Some(max.to_string()),
    })
}
