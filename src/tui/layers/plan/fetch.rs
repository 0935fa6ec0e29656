//! What a plan can be begun with: the method's template, what the answers ask for, and the actions; each once.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use uuid::Uuid;

use super::super::Request;
use super::sheet::Sheet;
use super::{put, writing};
use crate::method::{OptionOf, Per, RoleId, ServiceId, TaskId, TaskTemplate, Value};
use crate::plan::{After, Task};
use crate::session::{Subject, placeholder};
use crate::tui::app::Context;
use crate::tui::desk::Desk;
use crate::tui::notice::Notice;

/// A task of the template, for a service where there is one for each.
type Wanted<'c> = (&'c TaskTemplate, Option<&'c ServiceId>);

/// Puts in the plan what is not there yet, in one stroke.
pub fn requests(sheet: &Sheet<'_>, context: &Context<'_>) -> Vec<Request> {
    let Some(desk) = context.desk else {
        return Vec::new();
    };
    let mut numbers = 1..;
    let mut fresh = || numbers.next().map(placeholder).unwrap_or_default();
    let wanted = wanted(context, desk);
    // Where each task of the template stands in the plan, or will.
    let mut known: BTreeMap<(&TaskId, Option<&ServiceId>), Uuid> = BTreeMap::new();
    for task in &sheet.tasks {
        if let Some(template) = &task.template {
            known.insert((template, task.service.as_ref()), task.id);
        }
    }
    let new: Vec<(Wanted<'_>, Uuid)> = wanted
        .into_iter()
        .filter(|(template, service)| !known.contains_key(&(&template.id, *service)))
        .map(|wanted| (wanted, fresh()))
        .collect();
    for ((template, service), id) in &new {
        known.insert((&template.id, *service), *id);
    }
    let mut tasks: Vec<Task> = new
        .iter()
        .map(|((template, service), id)| Task {
            id: *id,
            text: template.text.clone(),
            owner: owner(template.role.as_ref(), context),
            service: service.cloned(),
            days: template.days,
            after: after(template, *service, &known, context),
            template: Some(template.id.clone()),
            asked_by: template.asked_by.as_ref().map(|asked| asked.item.clone()),
            ..writing::empty()
        })
        .collect();
    let asked = tasks.iter().filter(|task| task.asked_by.is_some()).count();
    let from_template = tasks.len() - asked;
    let actions = desk.session.state.actions.iter();
    let actions = actions.filter(|action| {
        let fetched = sheet
            .tasks
            .iter()
            .any(|task| task.action == Some(action.id));
        !action.done && !fetched
    });
    tasks.extend(actions.map(|action| Task {
        id: fresh(),
        text: action.text.clone(),
        owner: action.owner.clone(),
        due: action.due,
        service: action.subject.as_ref().and_then(|of| of.service.clone()),
        action: Some(action.id),
        ..writing::empty()
    }));
    let from_actions = tasks.len() - from_template - asked;
    let last = sheet.tasks.iter().map(|task| task.at).max();
    let mut at = last.unwrap_or_default();
    for task in &mut tasks {
        at = at.checked_add(Decimal::ONE).unwrap_or(at);
        task.at = at;
    }
    let arguments = [
        ("count", tasks.len().into()),
        ("template", from_template.into()),
        ("asked", asked.into()),
        ("actions", from_actions.into()),
    ];
    let key = if tasks.is_empty() {
        "plan-fetched-nothing"
    } else {
        "plan-fetched"
    };
    let said = Notice::info(context.locale.say(key, &arguments));
    let mut requests = if tasks.is_empty() {
        Vec::new()
    } else {
        put(tasks)
    };
    requests.push(Request::Say(said));
    requests
}

/// Returns the tasks of the template that this session should have, service by service.
fn wanted<'c>(context: &'c Context<'c>, desk: &'c Desk) -> Vec<Wanted<'c>> {
    let templates = &context.method.analysis.tasks;
    let is_asked = |(template, service): &Wanted<'c>| {
        let asked = template.asked_by.as_ref();
        asked.is_none_or(|option| is_chosen(option, *service, desk))
    };
    let of_service = |service: Option<&'c ServiceId>| {
        let of = templates.iter();
        of.filter(move |template| (template.per == Per::Service) == service.is_some())
            .map(move |template| (template, service))
    };
    let services = desk.session.services().map(|service| &service.id);
    let all = of_service(None).chain(services.flat_map(|id| of_service(Some(id))));
    all.filter(is_asked).collect()
}

/// Says whether an option is answered, for the service or for the whole session, and still applies.
fn is_chosen(option: &OptionOf, service: Option<&ServiceId>, desk: &Desk) -> bool {
    let of_session = Subject {
        item: option.item.clone(),
        service: None,
    };
    let of_service = Subject {
        service: service.cloned(),
        ..of_session.clone()
    };
    let entries = [of_service, of_session];
    let mut entries = entries
        .iter()
        .filter_map(|subject| desk.route.entry(subject));
    entries.any(|entry| {
        let value = entry.value.as_ref().filter(|_| entry.applies());
        match value {
            Some(Value::Option(chosen)) => *chosen == option.option,
            Some(Value::Options(chosen)) => chosen.contains(&option.option),
            _ => false,
        }
    })
}

/// Returns what a new task waits for. What the template names and nobody asked for is passed over to what it would
/// itself have waited for.
fn after(
    template: &TaskTemplate,
    service: Option<&ServiceId>,
    known: &BTreeMap<(&TaskId, Option<&ServiceId>), Uuid>,
    context: &Context<'_>,
) -> Vec<After> {
    let mut found = Vec::new();
    let mut seen: BTreeSet<&TaskId> = BTreeSet::new();
    let mut open: Vec<&TaskId> = template.after.iter().rev().collect();
    while let Some(wanted) = open.pop() {
        if !seen.insert(wanted) {
            continue;
        }
        let own = known.get(&(wanted, service));
        let own = own.or_else(|| known.get(&(wanted, None)));
        // What is done once waits for all services.
        let all = known
            .iter()
            .filter(|((task, _), _)| service.is_none() && *task == wanted);
        let ids: Vec<Uuid> = match own {
            Some(id) => vec![*id],
            None => all.map(|(_, id)| *id).collect(),
        };
        if ids.is_empty()
            && let Some(passed) = context.method.analysis.task(wanted.as_str())
        {
            open.extend(passed.after.iter().rev());
        }
        found.extend(ids);
    }
    let after = found.into_iter().map(|task| After { task, days: 0 });
    after.collect()
}

/// Returns who has the role; the role where nobody has it.
fn owner(role: Option<&RoleId>, context: &Context<'_>) -> String {
    let Some(role) = role else {
        return String::new();
    };
    let state = context.desk.map(|desk| &desk.session.state);
    let mut people = state.into_iter().flat_map(|state| &state.participants);
    let person = people.find(|person| person.role.as_ref() == Some(role));
    person.map_or_else(
        || context.locale.role(context.method, role.as_str()),
        |person| person.name.clone(),
    )
}
