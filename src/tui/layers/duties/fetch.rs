//! What a matrix can be begun with: the tasks of the plan, each once.

use super::super::Request;
use super::sheet::Sheet;
use super::{empty, put};
use crate::method::ServiceId;
use crate::plan::{Duty, Plan, Progress};
use crate::tui::app::Context;
use crate::tui::notice::Notice;

/// Adds a row for each task of the plan that has none yet; of a service's and the whole session's tasks where one is given.
pub fn requests(
    only: Option<&ServiceId>,
    sheet: &Sheet<'_>,
    context: &Context<'_>,
) -> Vec<Request> {
    let plan = context.desk.map(|desk| &desk.session.state.plan);
    let tasks = plan.map(Plan::tasks_in_order);
    let tasks = tasks.unwrap_or_default();
    let shows =
        |service: Option<&ServiceId>| only.is_none() || service.is_none() || service == only;
    let lacking = tasks.iter().filter(|task| {
        let known = sheet.all.iter().any(|row| row.task == Some(task.id));
        !known && task.progress != Progress::Dropped && shows(task.service.as_ref())
    });
    let lacking: Vec<_> = lacking.collect();
    let last = sheet.all.last().map(|row| row.at);
    let places = sheet.places_after(last, lacking.len());
    let rows = lacking.iter().zip(places);
    let mut requests: Vec<Request> = rows
        .map(|(task, at)| {
            put(Duty {
                text: task.text.clone(),
                service: task.service.clone(),
                task: Some(task.id),
                ..empty(at)
            })
        })
        .collect();
    let key = match (tasks.is_empty(), requests.is_empty()) {
        (true, _) => "duties-no-tasks",
        (_, true) => "duties-fetched-nothing",
        _ => "duties-fetched",
    };
    let count = [("count", requests.len().into())];
    let said = context.locale.say(key, &count);
    requests.push(Request::Say(Notice::info(said)));
    requests
}
