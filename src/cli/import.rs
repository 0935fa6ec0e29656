//! `diemo import`: draws a process model from a BPMN file that something else has made.

use std::collections::HashSet;
use std::path::PathBuf;

use clap::ArgMatches;
use uuid::Uuid;

use super::Outcome;
use super::desk::{Desk, Work, flag, text};
use super::failure::{Code, Failure};
use super::target::find_service;
use crate::document::bpmn::{self, Imported, Missed, Unreadable};
use crate::locale::Locale;
use crate::process::{Drawn, Model, ModelRef, Variant, problems};
use crate::session::What;
use crate::store::{Access, read_drawing};
use crate::text::path_line;

/// Draws a model from a file: all of it in one change, or nothing.
pub(super) fn run(desk: &Desk<'_>, arguments: &ArgMatches) -> Result<Outcome, Failure> {
    let path = arguments.get_one::<PathBuf>("file").cloned();
    let path = path.unwrap_or_default();
    let bytes = read_drawing(&path).map_err(|error| desk.storage(&error))?;
    let read = bpmn::read(&bytes, desk.locale, Uuid::now_v7);
    let imported = read.map_err(|reason| {
        let line = match reason {
            Unreadable::NotXml { line } => line,
            _ => 0,
        };
        let key = format!("bpmn-unreadable-{}", reason.name());
        let arguments = [("path", path_line(&path).into()), ("line", line.into())];
        desk.failure(Code::Refused, &key, &arguments)
    })?;
    let dry = flag(arguments, "dry-run");
    let access = if dry { Access::Read } else { Access::Write };
    let mut work = desk.open(arguments, access)?;
    let of = model_ref(desk, arguments, &work, &imported)?;
    let before = work.session.state.model(&of);
    if before.is_some() && !flag(arguments, "replace") {
        let name = desk.locale.model(&work.session, &of);
        let arguments = [("model", name.into())];
        return Err(desk.failure(Code::Refused, "bpmn-there-already", &arguments));
    }
    let drawn = drawn(of.clone(), before, &imported.model);
    if !dry {
        let what = What::Draw(Box::new(drawn));
        let change = desk.change(&work.session.state.facilitator, what);
        desk.make(&mut work, change)?;
        desk.close(&mut work);
    }
    let mut lines = Vec::new();
    if dry {
        lines.push(desk.locale.text("cli-set-dry-run"));
    }
    let taken = [
        ("model", desk.locale.model(&work.session, &of).into()),
        ("steps", imported.model.steps.len().into()),
        ("lanes", imported.model.lanes.len().into()),
    ];
    lines.push(desk.locale.say("bpmn-imported", &taken));
    if !imported.missed.is_empty() {
        lines.push(desk.locale.text("bpmn-missed"));
        let missed = imported.missed.iter();
        lines.extend(missed.map(|missed| format!("- {}", told(desk.locale, missed))));
    }
    let flaws = problems(&imported.model);
    if !flaws.is_empty() {
        let count = [("count", flaws.len().into())];
        work.talk.push(desk.locale.said("bpmn-to-mend", &count));
    }
    Ok(Outcome {
        data: lines.join("\n") + "\n",
        talk: work.talk,
        ..Outcome::default()
    })
}

/// Returns what was not understood, in words.
fn told(locale: &Locale, missed: &Missed) -> String {
    let name = match missed.name.as_str() {
        "" => locale.text("bpmn-no-name"),
        name => name.to_owned(),
    };
    let key = format!("bpmn-missed-{}", missed.kind.name());
    locale.say(&key, &[("name", name.into())])
}

/// Returns which model is to be drawn: as the words say, or as the file does.
fn model_ref(
    desk: &Desk<'_>,
    arguments: &ArgMatches,
    work: &Work,
    imported: &Imported,
) -> Result<ModelRef, Failure> {
    let named = Variant::named(&text(arguments, "variant"));
    let Some(variant) = named.or(imported.variant) else {
        return Err(desk.failure(Code::Usage, "bpmn-which-variant", &[]));
    };
    let named = text(arguments, "service");
    let service = if named.is_empty() {
        work.session.current_service().cloned()
    } else {
        let found = find_service(&work.session, &named);
        Some(found.map_err(|refusal| desk.refused(&work.method, &refusal))?)
    };
    let Some(service) = service else {
        return Err(desk.failure(Code::Refused, "bpmn-no-service", &[]));
    };
    Ok(ModelRef { service, variant })
}

/// Returns the stroke that makes a model what was read, and takes away what was there and is not in it.
fn drawn(of: ModelRef, before: Option<&Model>, model: &Model) -> Drawn {
    let mut drawn = Drawn {
        lanes: model.lanes.clone(),
        steps: model.steps.clone(),
        gaps: model.gaps.clone(),
        from: model.from,
        note: Some(model.note.clone()).filter(|note| !note.is_empty()),
        ..Drawn::on(of)
    };
    if let Some(before) = before {
        let lanes: HashSet<Uuid> = model.lanes.iter().map(|lane| lane.id).collect();
        let steps: HashSet<Uuid> = model.steps.iter().map(|step| step.id).collect();
        let gone = |ids: &mut dyn Iterator<Item = Uuid>, kept: &HashSet<Uuid>| -> Vec<Uuid> {
            ids.filter(|id| !kept.contains(id)).collect()
        };
        drawn.without_lanes = gone(&mut before.lanes.iter().map(|lane| lane.id), &lanes);
        drawn.without_steps = gone(&mut before.steps.iter().map(|step| step.id), &steps);
        let gaps = before.gaps.keys().filter(|id| !model.gaps.contains_key(id));
        drawn.without_gaps = gaps.copied().collect();
    }
    drawn
}
