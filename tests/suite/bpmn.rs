//! Process models as BPMN: what is written reads back the same, and what others have written is taken in or told.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use diemo::document::bpmn::{Imported, Unreadable, read, write};
use diemo::locale::Locale;
use diemo::process::{Model, StepKind, Variant, measure, problems};
use proptest::prelude::*;
use quick_xml::events::Event;
use rust_decimal::Decimal;
use uuid::Uuid;

use crate::processes::any_model;

fn taken(bytes: &[u8]) -> Result<Imported, Unreadable> {
    let mut count = 0;
    let fresh = || {
        count += 1;
        Uuid::from_u128(1_000_000 + count)
    };
    read(bytes, Locale::named("nb").as_ref().unwrap(), fresh)
}

/// Returns what was read in lines: the name, lanes, steps with where cases go, and what was not understood.
fn told(imported: &Imported) -> String {
    let model = &imported.model;
    let lanes = model.lanes();
    let steps = model.steps();
    let word = |value: serde_json::Value| value.as_str().unwrap().to_owned();
    let mut rows = vec![imported.name.clone()];
    for (at, lane) in (1..).zip(&lanes) {
        let actor = word(serde_json::to_value(lane.actor).unwrap());
        rows.push(format!("lane {at} {} {actor}", lane.name));
    }
    for (at, step) in (1..).zip(&steps) {
        let lane = lanes.iter().position(|lane| lane.id == step.lane).unwrap();
        let kind = word(serde_json::to_value(step.kind).unwrap());
        let mut row = format!("{at} lane {} {kind} {}", lane + 1, step.text);
        for (open, text, close) in [
            (" [", &step.document, "]"),
            (" {", &step.system, "}"),
            (" (", &step.note, ")"),
        ] {
            if !text.is_empty() {
                row.push_str(&[open, text, close].concat());
            }
        }
        for flow in &step.next {
            let to = steps.iter().position(|step| step.id == flow.to).unwrap();
            row += format!(" -> {} {}", to + 1, flow.label).trim_end();
        }
        rows.push(row);
    }
    for missed in &imported.missed {
        rows.push(format!("missed {} {}", missed.kind.name(), missed.name));
    }
    rows.join("\n") + "\n"
}

fn fixture(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/process/bpmn");
    fs::read(folder.join(name)).unwrap()
}

#[test]
fn files_in_the_style_of_other_programs_are_taken_in_and_the_rest_is_told() {
    for name in ["camunda", "signavio", "bpmn-io", "visio"] {
        let imported = taken(&fixture(&format!("{name}.bpmn"))).unwrap();
        let expected = String::from_utf8(fixture(&format!("{name}.txt"))).unwrap();
        assert_eq!(told(&imported), expected, "{name}");
    }
}

#[test]
fn what_was_taken_in_reads_back_the_same_when_it_is_written() {
    for name in ["camunda", "signavio", "bpmn-io", "visio"] {
        let model = taken(&fixture(&format!("{name}.bpmn"))).unwrap().model;
        let again = taken(write(&model, Variant::AsIs, name).as_bytes()).unwrap();
        assert_eq!(again.model, model, "{name}");
        assert_eq!(again.variant, Some(Variant::AsIs));
        assert_eq!(again.missed, [], "{name}");
    }
}

#[test]
fn a_file_in_sixteen_bits_reads_as_one_in_eight() {
    let eight = fixture("visio.bpmn");
    let text = String::from_utf8(eight.clone()).unwrap();
    let mut sixteen = vec![0xFF, 0xFE];
    sixteen.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(
        told(&taken(&sixteen).unwrap()),
        told(&taken(&eight).unwrap())
    );
}

#[test]
fn what_is_no_process_is_refused_with_the_reason() {
    let inside = |text: &str| {
        format!(
            r#"<d:definitions xmlns:d="http://www.omg.org/spec/BPMN/20100524/MODEL">{text}</d:definitions>"#
        )
    };
    let bomb = r#"<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>"#.to_owned() + &inside("");
    let deep = inside(&("<d:a>".repeat(100) + &"</d:a>".repeat(100)));
    let many = inside(&"<d:a/>".repeat(200_001));
    let tasks = inside(&format!(
        "<d:process>{}</d:process>",
        "<d:task/>".repeat(2001)
    ));
    let cases: [(&[u8], &str); 10] = [
        (b"", "not-xml"),
        (b"{}", "not-xml"),
        (b"<a><b></a>", "not-xml"),
        (b"<html/>", "not-bpmn"),
        (b"\xFF\x00\x80", "letters"),
        (bomb.as_bytes(), "doctype"),
        (deep.as_bytes(), "too-deep"),
        (many.as_bytes(), "too-many"),
        (tasks.as_bytes(), "too-many"),
        (b"<d:definitions xmlns:d=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"><d:process>&a;</d:process></d:definitions>", "not-xml"),
    ];
    for (bytes, expected) in cases {
        let reason = taken(bytes).unwrap_err();
        assert_eq!(
            reason.name(),
            expected,
            "{}",
            String::from_utf8_lossy(&bytes[..bytes.len().min(60)])
        );
    }
    let empty = inside("<d:process/>");
    assert_eq!(taken(empty.as_bytes()), Err(Unreadable::Empty));
}

/// Returns the model with every step in a lane and every flow to a step, which is all that a file can say.
fn whole(mut model: Model) -> Model {
    let count = model.steps.len() as u128;
    for step in &mut model.steps {
        if model.lanes.iter().all(|lane| lane.id != step.lane) {
            step.lane = model.lanes[0].id;
        }
        step.next.retain(|flow| flow.to.as_u128() <= count);
        step.touch = step.touch.normalize();
    }
    model
}

type Points = Vec<[i64; 2]>;

/// Returns what the diagram of a file says: the bounds of each shape by its element, and the points of each line.
fn diagram(text: &str) -> (BTreeMap<String, [i64; 4]>, Vec<Points>) {
    let (mut shapes, mut lines) = (BTreeMap::new(), Vec::new());
    let mut element = String::new();
    let mut reader = quick_xml::Reader::from_str(text);
    loop {
        let one = match reader.read_event().unwrap() {
            Event::Start(one) | Event::Empty(one) => one,
            Event::Eof => return (shapes, lines),
            _ => continue,
        };
        let said = |name: &str| one.try_get_attribute(name).unwrap().unwrap().value;
        let number = |name: &str| said(name).parse::<i64>().unwrap();
        match one.name().as_ref() {
            "bpmndi:BPMNShape" => element = said("bpmnElement").into_owned(),
            "bpmndi:BPMNEdge" => lines.push(Vec::new()),
            "dc:Bounds" => {
                let bounds = ["x", "y", "width", "height"].map(number);
                shapes.insert(element.clone(), bounds);
            }
            "di:waypoint" => lines.last_mut().unwrap().push(["x", "y"].map(number)),
            _ => {}
        }
    }
}

proptest! {
    #[test]
    fn every_line_stays_in_the_pool_and_no_box_touches_the_border_of_its_lane(model in any_model()) {
        let mut model = whole(model);
        for step in model.steps.iter_mut().step_by(3) {
            step.kind = StepKind::Decision;
        }
        let (shapes, lines) = diagram(&write(&model, Variant::AsIs, "x"));
        let [left, upper, width, height] = shapes["participant"];
        for [x, y] in lines.iter().flatten() {
            prop_assert!((left..=left + width).contains(x) && (upper..=upper + height).contains(y));
        }
        let lanes: Vec<_> = shapes.iter().filter(|(name, _)| name.starts_with("lane-")).collect();
        let nodes = shapes.iter().filter(|(name, _)| !name.starts_with("lane-") && *name != "participant");
        for (name, [_, top, _, high]) in nodes {
            let room = lanes.iter().map(|(_, [_, upper, _, height])| (top - upper).min(upper + height - top - high));
            prop_assert!(room.max().unwrap() >= 15, "{}", name);
        }
    }

    #[test]
    fn whatever_is_drawn_reads_back_the_same(model in any_model(), letters in "[a-zæøå<>&\"' ]{0,12}x") {
        let mut model = whole(model);
        prop_assume!(!model.steps.is_empty());
        for (at, step) in model.steps.iter_mut().enumerate() {
            step.text = format!("{}{at}", letters.trim_start());
            step.note = format!("{letters}\n{at}");
            step.cost = Decimal::new(i64::try_from(at).unwrap() * 25, 2);
            if at % 5 == 1 {
                step.kind = StepKind::Decision;
            }
        }
        let text = write(&model, Variant::Chosen, &letters);
        let imported = taken(text.as_bytes()).unwrap();
        prop_assert_eq!(&imported.model, &model);
        prop_assert_eq!(imported.variant, Some(Variant::Chosen));
        prop_assert_eq!(imported.missed, []);
    }

    #[test]
    fn whatever_stands_in_a_file_is_read_or_refused(name in 0usize..4, at in 0usize..4000, bytes in proptest::collection::vec(any::<u8>(), 0..6)) {
        let name = ["camunda", "signavio", "bpmn-io", "visio"][name];
        let mut file = fixture(&format!("{name}.bpmn"));
        let at = at.min(file.len());
        let end = (at + bytes.len()).min(file.len());
        file.splice(at..end, bytes);
        if let Ok(imported) = taken(&file) {
            let flaws = problems(&imported.model);
            prop_assert!(measure(&imported.model, 450).is_ok() || !flaws.is_empty());
        }
    }
}
