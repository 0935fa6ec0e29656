//! What a session can borrow of a case, and why the rest stays where it is.

use jiff::civil::Date;
use uuid::Uuid;

use super::case::{Case, CaseAnswer};
use crate::method::{AnswerType, Item, Method, Per, ServiceId, Value};
use crate::route::possible;
use crate::session::{Lent, Loan, Session, Subject};

/// What is to be borrowed.
#[derive(Clone, PartialEq, Debug)]
pub struct Wish<'w> {
    /// The service of the case; none where the case is about none.
    pub from: Option<&'w ServiceId>,
    /// The service of the session that takes its place.
    pub to: Option<&'w ServiceId>,
    /// Who lends, as shown.
    pub lender: &'w str,
    /// The day it is borrowed.
    pub on: Date,
}

/// What a session can borrow of a case.
#[derive(Clone, PartialEq, Debug)]
pub struct Fitting {
    pub loan: Loan,
    /// What is not borrowed, in the order of the case.
    pub left: Vec<Left>,
}

/// Something of a case that is not borrowed.
#[derive(Clone, PartialEq, Debug)]
pub struct Left {
    pub subject: Subject,
    pub value: Option<Value>,
    pub why: Why,
}

/// Why something is not borrowed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Why {
    /// The method has no such item.
    Unknown,
    /// The item takes other answers.
    Misfit,
    /// The group has said something itself.
    Spoken,
    /// What was done and when, who took part and how a gate was passed is each group's own.
    Own,
}

impl Why {
    /// Every reason with its name in language files.
    pub const NAMES: [(&'static str, Self); 4] = [
        ("unknown", Self::Unknown),
        ("misfit", Self::Misfit),
        ("spoken", Self::Spoken),
        ("own", Self::Own),
    ];

    /// Returns the name of the reason.
    pub fn name(self) -> &'static str {
        Self::NAMES
            .iter()
            .find(|(_, why)| *why == self)
            .map_or("", |(name, _)| name)
    }
}

/// Returns what a session can borrow of a case; decisions get the ids that are handed out.
pub fn fitting(
    case: &Case,
    method: &Method,
    session: &Session,
    wish: &Wish<'_>,
    mut identity: impl FnMut() -> Uuid,
) -> Fitting {
    let mut fitting = Fitting {
        loan: Loan {
            case: case.id,
            from: wish.lender.to_owned(),
            date: case.date,
            on: wish.on,
            answers: Vec::new(),
        },
        left: Vec::new(),
    };
    for answer in &case.answers {
        if answer.subject.service.is_some() && answer.subject.service.as_ref() != wish.from {
            // Another service of theirs is another story.
            continue;
        }
        match lent(answer, method, session, wish) {
            Ok((mut lent, is_decision)) => {
                if case.rules != session.state.rules {
                    // The law of one time is no basis in another.
                    lent.legal_basis.clear();
                }
                lent.record = is_decision.then(&mut identity);
                fitting.loan.answers.push(lent);
            }
            Err(why) => fitting.left.push(Left {
                subject: answer.subject.clone(),
                value: answer.value.clone(),
                why,
            }),
        }
    }
    fitting
}

fn lent(
    answer: &CaseAnswer,
    method: &Method,
    session: &Session,
    wish: &Wish<'_>,
) -> Result<(Lent, bool), Why> {
    let item = method.item(answer.subject.item.as_str());
    let item = item.ok_or(Why::Unknown)?;
    let Some(value) = answer.value.as_ref().filter(|_| may_be_lent(item)) else {
        return Err(Why::Own);
    };
    let service = match (item.per, &answer.subject.service) {
        (Per::Session, None) => None,
        (Per::Service, Some(_)) => Some(wish.to.ok_or(Why::Misfit)?.clone()),
        _ => return Err(Why::Misfit),
    };
    let subject = Subject {
        item: item.id.clone(),
        service,
    };
    possible(item, session, value).map_err(|_| Why::Misfit)?;
    if session.state.is_spoken_of(&subject) {
        return Err(Why::Spoken);
    }
    let lent = Lent {
        subject,
        value: value.clone(),
        record: None,
        reason: answer.reason.clone(),
        legal_basis: answer.legal_basis.clone(),
    };
    Ok((lent, item.is_decision()))
}

/// Says whether an answer to the item means anything in another place.
pub(crate) fn may_be_lent(item: &Item) -> bool {
    let own = matches!(
        item.answer,
        AnswerType::Check | AnswerType::People | AnswerType::Date
    );
    !own && item.gate().is_none()
}
