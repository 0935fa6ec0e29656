//! What BPMN has no place for, as attributes of an own element, and read from there.

use rust_decimal::Decimal;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use uuid::Uuid;

use super::element::Element;
use super::tree::Node;
use crate::process::{Flow, Gap, Lane, Model, Step};

/// Returns the word that a kind is kept as.
fn word<T: Serialize>(value: &T) -> Option<String> {
    let value = serde_json::to_value(value).ok()?;
    value.as_str().map(str::to_owned)
}

/// Returns the kind that a word stands for.
fn kind<T: DeserializeOwned>(word: &str) -> Option<T> {
    serde_json::from_value(Value::String(word.to_owned())).ok()
}

fn figure(value: Decimal) -> Option<String> {
    (!value.is_zero()).then(|| value.to_string())
}

fn yes(value: bool) -> Option<String> {
    value.then(|| "true".to_owned())
}

/// Returns what is kept of a step.
pub(super) fn of_step(step: &Step) -> Element {
    let note = (!step.note.is_empty()).then(|| Element::new("diemo:note").saying(&step.note));
    Element::new("diemo:step")
        .with("id", step.id.to_string())
        .with("at", step.at.to_string())
        .with_some("kind", word(&step.kind))
        .with("text", &step.text)
        .with_some("system", Some(step.system.clone()))
        .with_some("medium", step.medium.and_then(|one| word(&one)))
        .with_some("touch", figure(step.touch))
        .with_some("wait", figure(step.wait))
        .with_some("cost", figure(step.cost))
        .with_some("share", step.share.map(|share| share.to_string()))
        .with_some("measured", yes(step.measured))
        .with_some("worth", step.worth.and_then(|one| word(&one)))
        .with_some("registers", yes(step.registers))
        .with_some("checks", yes(step.checks))
        .with_some("errorProne", yes(step.error_prone))
        .with_some("document", Some(step.document.clone()))
        .with_some("purpose", step.purpose.as_ref().map(ToString::to_string))
        .holding(note)
}

fn of_gap((step, gap): (&Uuid, &Gap)) -> Element {
    let blocks = gap.blocked_by.iter();
    let blocks = blocks.map(|item| Element::new("diemo:blocked").with("by", item.to_string()));
    Element::new("diemo:gap")
        .with("step", step.to_string())
        .with_some("text", Some(gap.text.clone()))
        .with_some("reopens", Some(gap.reopens.clone()))
        .with_some("owner", Some(gap.owner.clone()))
        .holding(blocks)
}

pub(super) fn of_lane(lane: &Lane) -> Element {
    Element::new("diemo:lane")
        .with("id", lane.id.to_string())
        .with("at", lane.at.to_string())
        .with_some("actor", word(&lane.actor))
}

pub(super) fn of_flow(flow: &Flow) -> Element {
    Element::new("diemo:flow")
        .with_some("share", flow.share.map(|share| share.to_string()))
        .with_some("label", Some(flow.label.clone()))
}

/// Puts the figures that an element keeps into a step; says whether all of them could be read.
pub(super) fn into_step(own: &Node, step: &mut Step) -> bool {
    let mut read = Reader { own, whole: true };
    read.set("id", &mut step.id, |text| Uuid::parse_str(text).ok());
    read.set("at", &mut step.at, number);
    read.set("kind", &mut step.kind, kind);
    read.set("touch", &mut step.touch, number);
    read.set("wait", &mut step.wait, number);
    read.set("cost", &mut step.cost, number);
    read.set("share", &mut step.share, |text| number(text).map(Some));
    read.set("medium", &mut step.medium, |text| kind(text).map(Some));
    read.set("worth", &mut step.worth, |text| kind(text).map(Some));
    read.set("measured", &mut step.measured, truth);
    read.set("registers", &mut step.registers, truth);
    read.set("checks", &mut step.checks, truth);
    read.set("errorProne", &mut step.error_prone, truth);
    let line = |text: &str| Some(crate::text::clean_line(text));
    read.set("system", &mut step.system, line);
    read.set("document", &mut step.document, line);
    read.set("purpose", &mut step.purpose, |text| {
        crate::method::is_name(text).then(|| Some(text.to_owned().into()))
    });
    for note in own.own("note") {
        step.note = crate::text::clean(&note.text);
    }
    read.whole
}

/// Returns a gap that an element keeps, and the step that it is about.
fn gap(own: &Node) -> Option<(Uuid, Gap)> {
    let line = |name: &str| crate::text::clean(own.attribute(name).unwrap_or_default());
    let blocks = own.own("blocked").filter_map(|one| one.attribute("by"));
    let blocks = blocks.filter(|id| crate::method::is_name(id));
    let gap = Gap {
        text: line("text"),
        blocked_by: blocks.map(|id| id.to_owned().into()).collect(),
        reopens: line("reopens"),
        owner: line("owner"),
    };
    Some((Uuid::parse_str(own.attribute("step")?).ok()?, gap))
}

/// Puts what an element keeps into a lane; says whether all of it could be read.
pub(super) fn into_lane(own: &Node, lane: &mut Lane) -> bool {
    let mut read = Reader { own, whole: true };
    read.set("id", &mut lane.id, |text| Uuid::parse_str(text).ok());
    read.set("at", &mut lane.at, number);
    read.set("actor", &mut lane.actor, kind);
    read.whole
}

/// Returns the share and the label that an element keeps.
pub(super) fn flow(own: &Node) -> (Option<Decimal>, String) {
    let share = own.attribute("share").and_then(number);
    let label = own.attribute("label").unwrap_or_default();
    (share, crate::text::clean_line(label))
}

/// Puts what stands on the whole model into it.
pub(super) fn into_model(own: &Node, model: &mut Model) {
    model.from = own.attribute("from").and_then(kind);
    model.gaps = own.own("gap").filter_map(gap).collect();
    for note in own.own("note") {
        model.note = crate::text::clean(&note.text);
    }
}

/// Returns what is kept of the whole model.
pub(super) fn of_model(model: &Model, variant: &str) -> Element {
    let note = (!model.note.is_empty()).then(|| Element::new("diemo:note").saying(&model.note));
    Element::new("diemo:model")
        .with("variant", variant)
        .with_some("from", model.from.map(|from| from.name().to_owned()))
        .holding(note)
        .holding(model.gaps.iter().map(of_gap))
}

fn number(text: &str) -> Option<Decimal> {
    text.parse().ok()
}

fn truth(text: &str) -> Option<bool> {
    text.parse().ok()
}

struct Reader<'n> {
    own: &'n Node,
    whole: bool,
}

impl Reader<'_> {
    fn set<T>(&mut self, name: &str, place: &mut T, read: impl Fn(&str) -> Option<T>) {
        let Some(text) = self.own.attribute(name) else {
            return;
        };
        match read(text) {
            Some(value) => *place = value,
            None => self.whole = false,
        }
    }
}
