//! Reads a step with its items.

use std::collections::HashMap;

use super::super::outline::digest;
use super::super::problem::{AnalysisFault, Fault, Problem};
use super::super::reader::{self, File, Placed, Reader, Spot};
use super::super::texts::Remark;
use super::super::value::AnswerType;
use super::super::{Activity, Basis, Choice, Class, Column, Guidance, Item, Kind, Per, Step};
use super::pack::{Pack, name};
use super::words::single_name;
use super::{Sources, Spots, nearest, per, unknown_word, whole};

/// What every gate offers, in this order.
const GATE_OPTIONS: [&str; 4] = ["continue", "adjust", "postpone", "stop"];

pub(super) fn read(
    file: File<'_>,
    pack: &Pack,
    sources: &Sources,
    spots: &mut Spots,
    problems: &mut Vec<Problem>,
) -> (Step, Spot) {
    let table = reader::parse(file, problems);
    let mut reader = Reader::new(file, table.get_ref(), 0, problems);
    let id = name(&mut reader, "id");
    let phase_per = pack
        .step_order
        .iter()
        .position(|listed| listed.iter().any(|step| step.what == id))
        .map_or(Per::Session, |at| pack.phases[at].per);
    let placed = reader.placed_text("per");
    let step_per = per(placed, phase_per, &mut |spot, fault| {
        reader.note(spot, fault);
    });
    let full = reader.needed_text("name").what;
    let roles = reader.texts("roles");
    let minutes = whole(&mut reader, "minutes");
    let agenda = agenda(&mut reader, &id, minutes, spots);
    let step = Step {
        id: id.into(),
        reference: reader.text("ref"),
        short: reader.text("short"),
        name: full,
        purpose: reader.text("purpose"),
        per: step_per,
        minutes: minutes.unwrap_or(0),
        roles: roles.iter().map(|role| role.what.as_str().into()).collect(),
        how: reader.text("how"),
        agenda,
        output: reader
            .texts("output")
            .into_iter()
            .map(|text| text.what)
            .collect(),
        next: reader.text("next"),
        items: reader.tables("item", |reader| item(reader, step_per, sources, spots)),
    };
    spots.roles.extend(roles);
    let spot = reader.spot_of("id");
    reader.finish();
    (step, spot)
}

fn item(reader: &mut Reader<'_, '_>, step_per: Per, sources: &Sources, spots: &mut Spots) -> Item {
    let id = name(reader, "id");
    doubled(reader, &id, sources, spots);
    let kind = kind(reader);
    let answer = answer_type(reader, &kind);
    let options = options(reader, spots);
    let placed = reader.placed_text("per");
    let mut columns = HashMap::new();
    let mut item = Item {
        digest: String::new(),
        reference: reader.text("ref"),
        text: reader.needed_text("text").what,
        short: reader.text("short"),
        guidance: Guidance {
            why: aloud(reader, &id, "why", spots),
            how: aloud(reader, &id, "how", spots),
            good: aloud(reader, &id, "good", spots),
            mistake: aloud(reader, &id, "mistake", spots),
            more: reader.text("more"),
        },
        basis: reader.tables("basis", |reader| Basis {
            rule_set: rule_set(reader, spots),
            text: reader.needed_text("text").what,
            date: reader.date("date"),
            confirm: role(reader, "confirm", spots),
        }),
        principles: {
            let named = reader.texts("principles");
            let ids = named.iter().map(|name| name.what.as_str().into()).collect();
            spots.principles.extend(named);
            ids
        },
        decider: role(reader, "decider", spots),
        per: per(placed, step_per, &mut |spot, fault| {
            reader.note(spot, fault);
        }),
        rule_set: rule_set(reader, spots),
        when: None,
        because: reader.text("because"),
        ordered: reader.flag("ordered"),
        unit: reader.text("unit"),
        min: reader.number("min"),
        max: reader.number("max"),
        figure: None,
        // `experience = true` stands on a gate: from there on others may learn from the service's answers.
        experience: reader.flag("experience"),
        columns: reader.tables("columns", |reader| Column {
            id: single_name(reader, &mut columns),
            text: reader.needed_text("text").what,
            answer: column_type(reader),
            options: self::options(reader, spots),
            min: reader.number("min"),
            max: reader.number("max"),
        }),
        options,
        answer,
        kind,
        id: id.as_str().into(),
    };
    if let Some(when) = reader.placed_text("when") {
        if item.because.is_empty() {
            reader.note(when.spot, Fault::WhenWithoutBecause { item: id.clone() });
        }
        spots.whens.push((id.clone(), when));
    }
    if let Some(figure) = reader.placed_text("figure") {
        if !matches!(
            item.answer,
            AnswerType::Integer | AnswerType::Decimal | AnswerType::Money
        ) {
            let fault = AnalysisFault::FigureOfNoNumber { item: id.clone() };
            reader.note(figure.spot, Fault::Analysis(fault));
        }
        spots.figures.push((id, figure));
    }
    check(reader, &item);
    item.digest = digest(&item);
    item
}

/// Reads a text that is read aloud, and remarks on one that takes too long.
fn aloud(reader: &mut Reader<'_, '_>, item: &str, key: &'static str, spots: &mut Spots) -> String {
    let Some(Placed { what, spot }) = reader.placed_text(key) else {
        return String::new();
    };
    let long = Remark::on_length(reader.place(spot), &format!("item.{item}.{key}"), &what);
    spots.remarks.extend(long);
    what
}

/// Reads what is done in the room, and compares its minutes with those of the step.
fn agenda(
    reader: &mut Reader<'_, '_>,
    step: &str,
    minutes: Option<u32>,
    spots: &mut Spots,
) -> Vec<Activity> {
    let mut all_counted = true;
    let agenda = reader.tables("agenda", |reader| {
        let needed = Fault::MissingKey {
            key: "minutes".to_owned(),
        };
        if !reader.has("minutes") {
            reader.note(reader.spot(), needed);
        }
        let minutes = whole(reader, "minutes");
        all_counted &= minutes.is_some();
        Activity {
            minutes: minutes.unwrap_or(0),
            technique: reader.placed_text("technique").map(|technique| {
                let id = technique.what.as_str().into();
                spots.techniques.push(technique);
                id
            }),
            text: reader.needed_text("text").what,
        }
    });
    let sum = agenda.iter().map(|activity| activity.minutes).sum();
    // Minutes that are no number are told of where they stand.
    all_counted &= minutes.is_some() || !reader.has("minutes");
    let minutes = minutes.unwrap_or(0);
    if all_counted && !agenda.is_empty() && sum != minutes {
        let step = step.to_owned();
        let spot = reader.spot_of("agenda");
        reader.note(spot, Fault::AgendaMinutes { step, sum, minutes });
    }
    agenda
}

/// Reads the name of a role, to be looked up later.
fn role(
    reader: &mut Reader<'_, '_>,
    key: &'static str,
    spots: &mut Spots,
) -> Option<super::super::RoleId> {
    let placed = reader.placed_text(key)?;
    let id = placed.what.as_str().into();
    spots.roles.push(placed);
    Some(id)
}

fn doubled(reader: &mut Reader<'_, '_>, id: &str, sources: &Sources, spots: &mut Spots) {
    let spot = reader.spot_of("id");
    match spots.items.get(id) {
        Some(first) => {
            let first = sources.place(*first);
            reader.note(
                spot,
                Fault::Doubled {
                    found: id.to_owned(),
                    first,
                },
            );
        }
        None => {
            spots.items.insert(id.to_owned(), spot);
        }
    }
}

fn kind(reader: &mut Reader<'_, '_>) -> Kind {
    let kind = reader.needed_text("kind");
    let known = ["check", "question", "decision", "tool"];
    let found = kind.what.as_str();
    let mut meant = found.to_owned();
    if !found.is_empty() && !known.contains(&found) {
        reader.note(kind.spot, unknown_word("kind", found, &known));
        // Read as what was meant, so that one slip is one problem.
        meant = nearest(found, known).unwrap_or_else(|| likely(reader));
    }
    match meant.as_str() {
        "question" => Kind::Question,
        "decision" => Kind::Decision {
            class: class(reader),
            gate: whole(reader, "gate").and_then(|gate| gate.try_into().ok()),
            alias: reader.text("alias"),
        },
        "tool" => Kind::Tool {
            sheet: reader.needed_text("tool").what,
            variant: reader.text("variant"),
        },
        _ => Kind::Check,
    }
}

/// Returns the kind of an item whose own word for it says nothing.
fn likely(reader: &Reader<'_, '_>) -> String {
    let kinds = [
        ("class", "decision"),
        ("tool", "tool"),
        ("type", "question"),
    ];
    let found = kinds.iter().find(|(key, _)| reader.has(key));
    found.map_or("check", |(_, kind)| kind).to_owned()
}

fn class(reader: &mut Reader<'_, '_>) -> Class {
    let class = reader.needed_text("class");
    match class.what.as_str() {
        "law" => Class::Law,
        "choice" | "" => Class::Choice,
        "economy" => Class::Economy,
        found => {
            reader.note(
                class.spot,
                unknown_word("class", found, &["law", "choice", "economy"]),
            );
            Class::Choice
        }
    }
}

fn answer_type(reader: &mut Reader<'_, '_>, kind: &Kind) -> AnswerType {
    match kind {
        Kind::Check => AnswerType::Check,
        Kind::Tool { .. } => AnswerType::LongText,
        Kind::Decision { .. } => {
            let written = reader.placed_text("type");
            written.map_or(AnswerType::Choice, |written| {
                named_type(reader, &written.what, written.spot)
            })
        }
        Kind::Question => {
            let written = reader.needed_text("type");
            if written.what.is_empty() {
                AnswerType::LongText
            } else {
                named_type(reader, &written.what, written.spot)
            }
        }
    }
}

fn column_type(reader: &mut Reader<'_, '_>) -> AnswerType {
    let written = reader.needed_text("type");
    let kind = named_type(reader, &written.what, written.spot);
    if matches!(
        kind,
        AnswerType::Table | AnswerType::People | AnswerType::Choices | AnswerType::Check
    ) {
        reader.note(
            written.spot,
            unknown_word("type", &written.what, &COLUMN_TYPES),
        );
    }
    kind
}

const COLUMN_TYPES: [&str; 8] = [
    "short-text",
    "long-text",
    "integer",
    "decimal",
    "money",
    "date",
    "yes-no",
    "choice",
];

fn named_type(reader: &mut Reader<'_, '_>, name: &str, spot: Spot) -> AnswerType {
    AnswerType::named(name).unwrap_or_else(|| {
        let known: Vec<_> = AnswerType::NAMES.iter().map(|(name, _)| *name).collect();
        reader.note(spot, unknown_word("type", name, &known));
        // Read as what was meant, so that one slip is one problem.
        let meant = nearest(name, known.iter().copied());
        let meant = meant.and_then(|meant| AnswerType::named(&meant));
        meant.unwrap_or(match () {
            () if reader.has("options") => AnswerType::Choice,
            () if reader.has("columns") => AnswerType::Table,
            () => AnswerType::LongText,
        })
    })
}

fn options(reader: &mut Reader<'_, '_>, spots: &mut Spots) -> Vec<Choice> {
    let mut first = HashMap::new();
    let mut options: Vec<Choice> = reader.tables("options", |reader| Choice {
        id: single_name(reader, &mut first).into(),
        text: reader.needed_text("text").what,
        note: reader.text("note"),
        rule_set: rule_set(reader, spots),
        rank: reader
            .number("rank")
            .and_then(|rank| rank.try_into().ok())
            .unwrap_or(-1),
    });
    for (position, option) in (0..).zip(&mut options) {
        if option.rank < 0 {
            option.rank = position;
        }
    }
    options
}

fn rule_set(reader: &mut Reader<'_, '_>, spots: &mut Spots) -> Option<super::super::RuleSetId> {
    let placed = reader.placed_text("rules")?;
    let id = placed.what.as_str().into();
    spots.rule_sets.push(placed);
    Some(id)
}

/// Checks what the item says about itself.
fn check(reader: &mut Reader<'_, '_>, item: &Item) {
    let id = item.id.to_string();
    let asked = if reader.has("type") { "type" } else { "kind" };
    let takes_options = matches!(item.answer, AnswerType::Choice | AnswerType::Choices);
    if takes_options && item.options.is_empty() {
        let spot = reader.spot_of(asked);
        reader.note(spot, Fault::OptionsMissing { item: id.clone() });
    }
    if !takes_options && !item.options.is_empty() {
        let spot = reader.spot_of("options");
        reader.note(spot, Fault::OptionsUnexpected { item: id.clone() });
    }
    if item.answer == AnswerType::Table && item.columns.is_empty() {
        let spot = reader.spot_of(asked);
        let key = "columns".to_owned();
        reader.note(spot, Fault::MissingKey { key });
    }
    let options = item.options.iter().map(|option| option.id.as_str());
    if item.gate().is_some() && !item.options.is_empty() && options.ne(GATE_OPTIONS) {
        let spot = reader.spot_of("options");
        reader.note(spot, Fault::GateOptions { item: id });
    }
}
