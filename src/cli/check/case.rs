//! Checks a file that somebody has shared: its shape, and whether the method has the items that it answers.

use std::path::Path;

use super::super::Outcome;
use super::super::desk::Desk;
use super::super::failure::Failure;
use super::{Finding, found, shown};
use crate::experience::Case;
use crate::method::{Place, nearest};
use crate::session::{Fault, Flaw, Refusal, Step, line_and_column, offset_of};
use crate::store::{Inspected, StoreError, Wrong, read_case};

/// Checks a shared session.
pub(super) fn check(
    desk: &Desk<'_>,
    path: &Path,
    inspected: &Inspected,
) -> Result<Outcome, Failure> {
    let locale = desk.locale;
    let method = desk.method(None, None)?;
    let at = |line, column| Place {
        file: shown(path),
        line,
        column,
    };
    let faults = inspected.faults.iter();
    let mut findings: Vec<Finding> = faults
        .filter_map(|found| match &found.wrong {
            Wrong::Flaw(flaw) => Some(Finding {
                place: at(found.line, found.column),
                said: locale.flaw(&method, flaw),
                remark: flaw.fault.is_remark(),
            }),
            Wrong::Line(_) => None,
        })
        .collect();
    let case = match read_case(path) {
        Ok(case) => case,
        Err(error @ StoreError::Failed { .. }) => return Err(desk.storage(&error)),
        Err(error) => {
            if findings.iter().all(|finding| finding.remark) {
                let place = match &error {
                    StoreError::Unreadable { line, column, .. } => at(*line, *column),
                    _ => at(0, 0),
                };
                findings.push(Finding::problem(place, desk.storage_said(&error)));
            }
            return Ok(found(desk, &findings));
        }
    };
    if case.method.id == method.id {
        let known = || method.items().map(|item| item.id.as_str());
        for (path, item) in unknown(&case, |item| method.item(item).is_some()) {
            let flaw = Flaw {
                path,
                offset: 0,
                fault: Fault::Refused(Refusal::UnknownItem {
                    nearest: nearest(&item, known()),
                    item,
                }),
            };
            let text = &inspected.text;
            let (line, column) = line_and_column(text, offset_of(text, &flaw.path));
            findings.push(Finding {
                place: at(line, column),
                said: locale.flaw(&method, &flaw),
                // A later version of the method may have it; it is passed over here.
                remark: true,
            });
        }
    }
    if !findings.is_empty() {
        return Ok(found(desk, &findings));
    }
    let arguments = [
        ("count", case.answers.len().into()),
        ("who", locale.case_name(&case, None).into()),
    ];
    Ok(Outcome::data(locale.say("cases-clean", &arguments) + "\n"))
}

/// Returns where a case answers what the method does not ask.
fn unknown(case: &Case, is_known: impl Fn(&str) -> bool) -> Vec<(Vec<Step>, String)> {
    let answers = case.answers.iter().enumerate();
    answers
        .filter(|(_, answer)| !is_known(answer.subject.item.as_str()))
        .map(|(at, answer)| {
            let path = vec![
                Step::Key("answers".to_owned()),
                Step::Entry(at),
                Step::Key("subject".to_owned()),
            ];
            (path, answer.subject.item.to_string())
        })
        .collect()
}
