//! An answer written into its ballot.

use std::collections::BTreeMap;

use super::known::role_of;
use super::{State, Went, blank};
use crate::board::{Ballot, Openness, Slip};
use crate::tui::app::Context;
use crate::tui::layers::Request;
use crate::tui::layers::ballots::count::make;
use crate::tui::layers::ballots::refused;
use crate::tui::notice::Notice;

impl State {
    /// Writes the answer into the ballot.
    pub(super) fn save(&mut self, ballot: &Ballot, context: &Context<'_>) -> Went {
        let mut altered = ballot.clone();
        let why = self.why.text().trim().to_owned();
        let fingers = self.fingers.zip(ballot.choices.first());
        if let (None, Some((fingers, choice))) = (self.slip, fingers) {
            let shows = |slip: &&mut Slip| slip.marks.get(&choice.id) == Some(&fingers);
            match altered.slips.iter_mut().find(shows) {
                // Several who show as many have each their reason.
                Some(slip) if !slip.objection.is_empty() => {
                    slip.objection = format!("{}; {why}", slip.objection);
                }
                Some(slip) => slip.objection = why,
                None => altered.slips.push(Slip {
                    count: 1,
                    marks: BTreeMap::from([(choice.id.clone(), fingers)]),
                    objection: why,
                    ..blank()
                }),
            }
        } else {
            let who = self.who.text().trim().to_owned();
            let named = ballot.openness == Openness::Names;
            let grouped = ballot.openness == Openness::Groups;
            let role = named.then(|| role_of(&who, context)).flatten();
            let count = if grouped {
                self.count.text().trim().parse().unwrap_or(0)
            } else {
                1
            };
            let slip = Slip {
                voter: if named { who.clone() } else { String::new() },
                group: if grouped {
                    who
                } else {
                    role.unwrap_or_default()
                },
                count,
                marks: self.marks.clone(),
                abstains: self.abstains,
                objection: why,
                ..blank()
            };
            match self.slip {
                Some(at) if at < altered.slips.len() => {
                    let id = altered.slips[at].id;
                    altered.slips[at] = Slip { id, ..slip };
                }
                _ => altered.slips.push(slip),
            }
        }
        if let Some(notice) = refused(&altered, context) {
            self.abstains = false;
            return Went::On(vec![Request::Say(notice)]);
        }
        let left = altered.count().silent;
        let mut requests = vec![make(altered)];
        if left == 0 {
            let text = context.locale.text("ballot-all-voted");
            requests.push(Request::Say(Notice::info(text)));
        }
        Went::Saved(requests)
    }
}
