//! Process models as templates see them: each as a picture, with a table that says the same.

use std::collections::HashMap;

use minijinja::{Value, context};
use rust_decimal::Decimal;
use uuid::Uuid;

use super::super::block::{Picture, Process, Shape, Span, Table, on_one_line};
use super::super::held::{clean, mark_of_picture};
use super::super::scene::Scene;
use super::super::template::lock;
use super::{listing, words};
use crate::locale::Locale;
use crate::method::ServiceId;
use crate::process::{Drawing, Model, ModelRef, Step, Variant, layout};

/// Returns the models of the document's service that hold steps, in the order in which they are drawn.
pub(super) fn of_service<'s>(scene: &Scene<'s>, service: &ServiceId) -> Vec<(Variant, &'s Model)> {
    let models = Variant::NAMES.iter().filter_map(|(_, variant)| {
        let of = ModelRef {
            service: service.clone(),
            variant: *variant,
        };
        let model = scene.session.state.model(&of)?;
        (!model.steps.is_empty()).then_some((*variant, model))
    });
    models.collect()
}

/// Returns `models()`: the process models of the service, each with its picture.
pub(super) fn models(scene: &Scene<'_>) -> Value {
    let Some(service) = scene.service else {
        return listing(Vec::<Value>::new().into());
    };
    let drawn = of_service(scene, service).into_iter();
    let list = drawn.map(|(variant, model)| {
        let of = ModelRef {
            service: service.clone(),
            variant,
        };
        let title = scene.locale.model(scene.session, &of);
        let mut pictures = lock(&scene.pictures);
        pictures.push(Picture::Process(picture(scene, &title, model)));
        context! {
            variant => variant.name(),
            name => words(&scene.locale.variant(variant)),
            note => words(&model.note),
            steps => model.steps.len(),
            picture => Value::from_safe_string(mark_of_picture(pictures.len() - 1)),
        }
    });
    listing(list.collect())
}

fn picture(scene: &Scene<'_>, title: &str, model: &Model) -> Process {
    let locale = scene.locale;
    let drawing = layout(model);
    let lanes = drawing.bands.iter().map(|band| {
        let lane = band.lane.and_then(|lane| model.lane(lane));
        let name = lane.map_or_else(
            || locale.text("model-says-no-lane"),
            |lane| lane.name.clone(),
        );
        clean(&name)
    });
    let steps = drawing
        .cells
        .iter()
        .filter_map(|cell| model.step(cell.step));
    let shapes = steps.map(|step| Shape {
        kind: step.kind,
        text: clean(&step.text),
        figures: clean(&figures(locale, step)),
    });
    let labels = drawing.connectors.iter();
    let labels = labels.map(|flow| said_of_flow(locale, flow.share, &flow.label));
    let count = [
        ("count", model.steps.len().into()),
        ("lanes", drawing.bands.len().into()),
    ];
    Process {
        title: clean(title),
        description: clean(&locale.say("drawn-described", &count)),
        lanes: lanes.collect(),
        shapes: shapes.collect(),
        labels: labels.collect(),
        table: table(locale, title, model, &drawing),
        drawing,
    }
}

/// Returns how long a step takes and how many need it, in a few words.
fn figures(locale: &Locale, step: &Step) -> String {
    let minutes = |value: Decimal| locale.number(value.normalize());
    let said = |key: &str, name: &'static str, value: Decimal| {
        (!value.is_zero()).then(|| locale.say(key, &[(name, minutes(value).into())]))
    };
    let parts = [
        said("model-box-touch", "touch", step.touch),
        said("model-box-wait", "wait", step.wait),
        step.share.map(|share| locale.percent_of(share)),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// Returns what is said of a flow: how many of the cases go there, and why.
fn said_of_flow(locale: &Locale, share: Option<Decimal>, label: &str) -> String {
    let share = share.map(|share| locale.percent_of(share));
    let label = Some(label.to_owned()).filter(|label| !label.is_empty());
    let parts: Vec<String> = share.into_iter().chain(label).collect();
    clean(&parts.join(" "))
}

/// A column of the table: the key of its heading, whether it is always there, and what it says of a step.
type Column<'c> = (&'static str, bool, &'c dyn Fn(&Step) -> String);

/// Returns the steps in a table; a column that would be empty is left out.
fn table(locale: &Locale, title: &str, model: &Model, drawing: &Drawing) -> Table {
    let cells = drawing.cells.iter();
    let steps: Vec<&Step> = cells.filter_map(|cell| model.step(cell.step)).collect();
    let numbers: HashMap<Uuid, usize> = (1..).zip(&steps).map(|(at, step)| (step.id, at)).collect();
    let number = |value: Decimal| locale.number(value.normalize());
    let lane = |step: &Step| {
        let lane = model.lane(step.lane);
        lane.map_or_else(String::new, |lane| lane.name.clone())
    };
    let next = |step: &Step| {
        let flows = step.next.iter().filter_map(|flow| {
            let to = numbers.get(&flow.to)?.to_string();
            let more = said_of_flow(locale, flow.share, &flow.label);
            Some(match &more[..] {
                "" => to,
                more => locale.with_more(&to, more),
            })
        });
        flows.collect::<Vec<_>>().join("; ")
    };
    let when = |some: bool, text: String| if some { text } else { String::new() };
    let columns: [Column<'_>; 9] = [
        ("paper-matrix-number", true, &|step| {
            numbers
                .get(&step.id)
                .map_or_else(String::new, ToString::to_string)
        }),
        ("model-head-text", true, &|step| step.text.clone()),
        ("model-head-lane", true, &lane),
        ("drawn-touch", true, &|step| number(step.touch)),
        ("drawn-wait", true, &|step| number(step.wait)),
        ("model-part-cost", false, &|step| {
            when(!step.cost.is_zero(), locale.money(step.cost))
        }),
        ("model-part-share", false, &|step| {
            step.share
                .map_or_else(String::new, |share| locale.percent_of(share))
        }),
        ("model-head-system", false, &|step| step.system.clone()),
        ("model-part-next", false, &next),
    ];
    let columns: Vec<_> = columns
        .into_iter()
        .filter(|(_, always, of)| *always || steps.iter().any(|step| !of(step).is_empty()))
        .collect();
    let cell = |text: &str| on_one_line(vec![Span::plain(clean(text))]);
    let head = columns.iter().map(|(key, _, _)| cell(&locale.text(key)));
    let row = |step: &&Step| columns.iter().map(|(_, _, of)| cell(&of(step))).collect();
    Table {
        caption: cell(title),
        head: head.collect(),
        rows: steps.iter().map(row).collect(),
    }
}
