//! One change from the command line: tried out or made, and what follows from it told.

use clap::ArgMatches;
use serde::Serialize;
use serde_json::Value as Json;

use super::desk::{Desk, Work, flag};
use super::failure::Failure;
use super::json::{self, Follows, Requires, Shapes};
use super::{Outcome, upgrade};
use crate::route::{Consequence, Route};
use crate::session::{Change, Difference, Subject, What};

#[derive(Serialize)]
struct Altered {
    item: String,
    service: Option<String>,
    dry_run: bool,
    /// What the change is: answer, decide, propose, take-back, reopen, withdraw, confirm, note or mark.
    change: &'static str,
    /// The state of the item afterwards.
    state: &'static str,
    value: Option<Json>,
    requires: Vec<Requires>,
    follows: Vec<Follows>,
}

/// Makes a change, or only tries it, and tells what follows.
pub(super) fn alter(
    desk: &Desk<'_>,
    arguments: &ArgMatches,
    mut work: Work,
    change: Change,
) -> Result<Outcome, Failure> {
    let before = Route::of(&work.method, &work.session);
    let differs = match &change.what {
        What::Restore(restored) => Difference::between(&work.session.state, &restored.state),
        _ => Difference::default(),
    };
    let dry = flag(arguments, "dry-run");
    if dry {
        let made = crate::route::make(&work.method, &mut work.session, change.clone());
        made.map_err(|refusal| desk.refused(&work.method, &refusal))?;
    } else {
        desk.make(&mut work, change.clone())?;
        desk.close(&mut work);
    }
    work.talk.extend(upgrade::standing(desk, &work));
    let after = Route::of(&work.method, &work.session);
    let telling = Telling {
        desk,
        work: &work,
        after: &after,
        consequence: Consequence::between(&before, &after),
        change: &change,
        differs,
        dry,
    };
    let data = if flag(arguments, "json") {
        telling.json()
    } else {
        telling.text()
    };
    Ok(Outcome {
        data,
        talk: work.talk,
        ..Outcome::default()
    })
}

struct Telling<'t> {
    desk: &'t Desk<'t>,
    work: &'t Work,
    after: &'t Route,
    consequence: Consequence,
    change: &'t Change,
    /// How much an earlier moment differs from what was.
    differs: Difference,
    dry: bool,
}

impl Telling<'_> {
    fn subject(&self) -> Option<&Subject> {
        self.change.what.subject()
    }

    fn kind(&self) -> &'static str {
        match &self.change.what {
            What::Decide(decided) if decided.by.is_some() => "decide",
            What::Decide(_) => "propose",
            What::Answer { value: None, .. } => "take-back",
            What::Mark { .. } => "mark",
            What::Reopen { .. } => "reopen",
            What::Withdraw { .. } => "withdraw",
            What::Confirm { .. } => "confirm",
            What::Note(_) => "note",
            _ => "answer",
        }
    }

    fn json(&self) -> String {
        let shapes = Shapes {
            locale: self.desk.locale,
            method: &self.work.method,
            session: &self.work.session,
        };
        let entry = self.subject().and_then(|subject| self.after.entry(subject));
        json::text(&Altered {
            item: self
                .subject()
                .map(|subject| subject.item.to_string())
                .unwrap_or_default(),
            service: self
                .subject()
                .and_then(|subject| subject.service.as_ref())
                .map(ToString::to_string),
            dry_run: self.dry,
            change: self.kind(),
            state: entry.map_or("", |entry| entry.standing.name()),
            value: entry
                .and_then(|entry| entry.value.as_ref())
                .map(json::value),
            requires: entry
                .map(|entry| entry.missing.iter().map(json::requires).collect())
                .unwrap_or_default(),
            follows: self
                .consequence
                .effects
                .iter()
                .map(|effect| shapes.follows(effect))
                .collect(),
        })
    }

    fn text(&self) -> String {
        let locale = self.desk.locale;
        let (method, session) = (&self.work.method, &self.work.session);
        let mut lines = Vec::new();
        if self.dry {
            lines.push(locale.text("cli-set-dry-run"));
        }
        lines.push(locale.change(method, session, self.change, &self.desk.surroundings.zone));
        lines.extend(self.proposal());
        if !self.differs.is_empty() {
            let differs = locale.difference(&self.differs);
            lines.push(locale.say("past-differs", &[("differs", differs.into())]));
        }
        let follows: Vec<_> = self
            .consequence
            .effects
            .iter()
            .map(|effect| locale.effect(method, session, effect))
            .collect();
        if !follows.is_empty() {
            lines.push(locale.text("cli-set-follows"));
            let item =
                |sentence: &String| locale.say("cli-set-follow", &[("sentence", sentence.into())]);
            lines.extend(follows.iter().map(item));
        }
        let mut text = lines.join("\n");
        text.push('\n');
        text
    }

    /// Returns what a proposal lacks before it counts as decided, and what holds until then.
    fn proposal(&self) -> Vec<String> {
        if self.kind() != "propose" {
            return Vec::new();
        }
        let locale = self.desk.locale;
        let (method, state) = (&self.work.method, &self.work.session.state);
        let Some((subject, item)) = self
            .subject()
            .and_then(|subject| Some((subject, method.item(subject.item.as_str())?)))
        else {
            return Vec::new();
        };
        let mut lines = vec![match &item.decider {
            Some(role) => {
                let role = locale.role(method, role.as_str());
                locale.say("cli-set-proposed-role", &[("role", role.into())])
            }
            None => locale.text("cli-set-proposed"),
        }];
        let standing = state.standing(subject);
        if let Some(record) = standing.filter(|record| record.status.holds()) {
            let value = locale.brief(method, item, &record.value);
            lines.push(locale.say("cli-set-still", &[("value", value.into())]));
        }
        lines
    }
}
