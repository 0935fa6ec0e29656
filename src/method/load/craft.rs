//! Reads `craft.toml`: boards, formats, tests, ballots and the rest of what is used when people work in the room.

mod tests;

use std::collections::HashMap;

use super::super::craft::{
    BallotKind, BoardKind, Craft, Criterion, Format, Matrix, Opens, Quadrant, Round, Scale, Sheet,
    Timekeeping, Way,
};
use super::super::problem::{CraftFault, Fault};
use super::super::reader::{self, Placed, Reader, Spot};
use super::super::texts::Remark;
use super::super::{Kind, Method, Per, Problem, TechniqueId};
use super::checks::{among, not_larger, single, within, word};
use super::words::single_name;
use super::{Sources, per, whole};

/// The most minutes that anything in a meeting takes.
const LONGEST: u32 = 480;

/// Reads the file; a pack may go without it.
pub(super) fn read(
    sources: &Sources,
    method: &Method,
    remarks: &mut Vec<Remark>,
    problems: &mut Vec<Problem>,
) -> Craft {
    let Some(file) = sources.file("craft.toml") else {
        return Craft::default();
    };
    let table = reader::parse(file, problems);
    let mut reader = Reader::new(file, table.get_ref(), 0, problems);
    let has_matrix = reader.has("matrix");
    let mut craft = Craft {
        boards: boards(&mut reader, method),
        formats: formats(&mut reader, method, remarks),
        tests: tests::read(&mut reader),
        matrix: reader.table("matrix", matrix).unwrap_or_default(),
        ballots: ballots(&mut reader, method, remarks),
        scale: reader.table("scale", scale),
        time: reader.table("time", time).unwrap_or_default(),
        ..Craft::default()
    };
    craft.criteria = criteria(&mut reader, craft.scale);
    craft.sheets = sheets(&mut reader, method, &craft, has_matrix);
    reader.finish();
    craft
}

fn boards(reader: &mut Reader<'_, '_>, method: &Method) -> Vec<BoardKind> {
    let (mut ids, mut taken) = (HashMap::new(), HashMap::new());
    let mut general: Option<String> = None;
    reader.tables("board", |reader| {
        let id = single_name(reader, &mut ids);
        let placed = reader.placed_text("per");
        let per = per(placed, Per::Session, &mut |spot, fault| {
            reader.note(spot, fault);
        });
        let steps = reader.texts("steps");
        let known = method.steps().map(|(_, step)| step.id.as_str());
        among(reader, "step", &steps, known.collect::<Vec<_>>());
        let per_service = |step: &str| {
            let (board, step) = (id.clone(), step.to_owned());
            Fault::Craft(CraftFault::BoardPerService { board, step })
        };
        for step in &steps {
            single(reader, step, &mut taken);
            let of = method.step(&step.what).map(|(_, step)| step.per);
            if (per, of) == (Per::Service, Some(Per::Session)) {
                reader.note(step.spot, per_service(&step.what));
            }
        }
        if steps.is_empty() {
            if per == Per::Service {
                reader.note(reader.spot_of("per"), per_service(""));
            }
            match &general {
                Some(first) => {
                    let (found, first) = (id.clone(), first.clone());
                    let fault = CraftFault::SecondBoard { found, first };
                    reader.note(reader.spot_of("id"), Fault::Craft(fault));
                }
                None => general = Some(id.clone()),
            }
        }
        BoardKind {
            id: id.into(),
            name: reader.needed_text("name").what,
            question: reader.needed_text("question").what,
            per,
            steps: steps.iter().map(|step| step.what.as_str().into()).collect(),
        }
    })
}

fn formats(reader: &mut Reader<'_, '_>, method: &Method, remarks: &mut Vec<Remark>) -> Vec<Format> {
    let mut ids = HashMap::new();
    reader.tables("format", |reader| {
        let id = single_name(reader, &mut ids);
        let key = format!("format.{id}");
        let mut number = 0;
        Format {
            name: reader.needed_text("name").what,
            technique: technique(reader, method),
            say: said(reader, &key, remarks),
            silent: reader.flag("silent"),
            sorts: reader.flag("sorts"),
            rounds: reader.tables("rounds", |reader| {
                number += 1;
                reader.need("minutes");
                Round {
                    name: reader.needed_text("name").what,
                    minutes: within(reader, "minutes", 1, LONGEST).unwrap_or(1),
                    say: said(reader, &format!("{key}.rounds.{number}"), remarks),
                }
            }),
            ideas: whole(reader, "ideas").unwrap_or(0),
            people: whole(reader, "people").unwrap_or(0),
            id: id.into(),
        }
    })
}

fn matrix(reader: &mut Reader<'_, '_>) -> Matrix {
    let mut quadrant = |key| {
        reader.need(key);
        let read = reader.table(key, |reader| Quadrant {
            name: reader.needed_text("name").what,
            advice: reader.needed_text("advice").what,
        });
        read.unwrap_or_default()
    };
    Matrix {
        wins: quadrant("wins"),
        projects: quadrant("projects"),
        fillers: quadrant("fillers"),
        avoid: quadrant("avoid"),
        effort: reader.needed_text("effort").what,
        impact: reader.needed_text("impact").what,
        low: reader.needed_text("low").what,
        high: reader.needed_text("high").what,
    }
}

fn ballots(reader: &mut Reader<'_, '_>, method: &Method, remarks: &mut Vec<Remark>) -> Vec<Way> {
    let mut kinds = HashMap::new();
    let ways = reader.tables("ballot", |reader| {
        let kind = ballot_kind(reader, "kind", &mut kinds);
        let name = kind.map_or("", BallotKind::name);
        let way = Way {
            kind: kind.unwrap_or(BallotKind::Dots),
            name: reader.needed_text("name").what,
            technique: technique(reader, method),
            say: said(reader, &format!("ballot.{name}"), remarks),
            note: reader.needed_text("note").what,
        };
        kind.map(|_| way)
    });
    ways.into_iter().flatten().collect()
}

/// Reads a way to ask, that may be told of only once.
fn ballot_kind(
    reader: &mut Reader<'_, '_>,
    key: &'static str,
    first: &mut HashMap<String, Spot>,
) -> Option<BallotKind> {
    let written = reader.needed_text(key);
    if written.what.is_empty() {
        return None;
    }
    single(reader, &written, first);
    let names = BallotKind::NAMES.map(|(name, _)| name);
    word(reader, key, &written, &names).map(|at| BallotKind::NAMES[at].1)
}

fn scale(reader: &mut Reader<'_, '_>) -> Scale {
    for key in ["min", "max", "weight"] {
        reader.need(key);
    }
    let min = whole(reader, "min").unwrap_or(0);
    let max = whole(reader, "max");
    if max.is_some_and(|max| max <= min) {
        not_larger(reader, "max", &min.into());
    }
    Scale {
        min,
        max: max.unwrap_or(min + 1),
        weight: within(reader, "weight", 1, 100).unwrap_or(100),
    }
}

fn criteria(reader: &mut Reader<'_, '_>, scale: Option<Scale>) -> Vec<Criterion> {
    let mut ids = HashMap::new();
    if reader.has("criterion") {
        reader.need("scale");
    }
    let heaviest = scale.map_or(100, |scale| scale.weight);
    reader.tables("criterion", |reader| {
        reader.need("weight");
        Criterion {
            id: single_name(reader, &mut ids).into(),
            name: reader.needed_text("name").what,
            short: reader.text("short"),
            help: reader.text("help"),
            weight: within(reader, "weight", 1, heaviest).unwrap_or(1),
        }
    })
}

fn time(reader: &mut Reader<'_, '_>) -> Timekeeping {
    let usual = Timekeeping::default();
    let mut minutes = |key, least, most, usual| within(reader, key, least, most).unwrap_or(usual);
    Timekeeping {
        warn: minutes("warn", 1, 100, usual.warn),
        extension: minutes("extension", 1, LONGEST, usual.extension),
        stretch: minutes("stretch", 1, LONGEST, usual.stretch),
        rest: minutes("rest", 1, LONGEST, usual.rest),
        opening: minutes("opening", 0, LONGEST, usual.opening),
        closing: minutes("closing", 0, LONGEST, usual.closing),
        largest_group: minutes("largest-group", 2, 1000, usual.largest_group),
        opening_text: reader.needed_text("opening-text").what,
        rest_text: reader.needed_text("rest-text").what,
        closing_text: reader.needed_text("closing-text").what,
    }
}

/// What a sheet can open, in the order in which it is read below.
const OPENS: [&str; 19] = [
    "board",
    "matrix",
    "test",
    "ballot",
    "ranking",
    "model",
    "comparison",
    "gaps",
    "needs",
    "alternatives",
    "economy",
    "effects",
    "plan",
    "duties",
    "risks",
    "benefits",
    "indicators",
    "improvements",
    "status",
];

fn sheets(
    reader: &mut Reader<'_, '_>,
    method: &Method,
    craft: &Craft,
    has_matrix: bool,
) -> Vec<Sheet> {
    let used: Vec<&str> = method
        .items()
        .filter_map(|item| match &item.kind {
            Kind::Tool { sheet, .. } => Some(sheet.as_str()),
            _ => None,
        })
        .collect();
    let mut tools = HashMap::new();
    let sheets = reader.tables("sheet", |reader| {
        let tool = reader.needed_text("tool");
        if !tool.what.is_empty() {
            single(reader, &tool, &mut tools);
            among(reader, "sheet", std::slice::from_ref(&tool), used.clone());
        }
        let opens = opens(reader, craft, has_matrix)?;
        let tool = tool.what;
        Some(Sheet { tool, opens })
    });
    sheets.into_iter().flatten().collect()
}

fn opens(reader: &mut Reader<'_, '_>, craft: &Craft, has_matrix: bool) -> Option<Opens> {
    let written = reader.needed_text("opens");
    if written.what.is_empty() {
        return None;
    }
    let at = word(reader, "opens", &written, &OPENS)?;
    let known = |there: bool, reader: &mut Reader<'_, '_>| {
        if !there {
            let found = written.what.clone();
            let fault = CraftFault::NothingToOpen { found };
            reader.note(written.spot, Fault::Craft(fault));
        }
    };
    if let Some(opens) = Opens::analysis(OPENS[at]) {
        return Some(opens);
    }
    Some(match OPENS[at] {
        "matrix" => {
            known(has_matrix, reader);
            Opens::Matrix
        }
        "test" => {
            let test = reader.needed_text("test");
            let tests = craft.tests.iter().map(|test| test.id.as_str());
            let id = test.what.as_str().into();
            if !test.what.is_empty() {
                among(reader, "test", &[test], tests.collect::<Vec<_>>());
            }
            Opens::Test(id)
        }
        "ballot" => {
            let kind = ballot_kind(reader, "ballot", &mut HashMap::new())?;
            let ballot = Placed {
                what: kind.name().to_owned(),
                spot: reader.spot_of("ballot"),
            };
            let ways = craft.ballots.iter().map(|way| way.kind.name());
            among(reader, "ballot", &[ballot], ways.collect::<Vec<_>>());
            Opens::Ballot(kind)
        }
        "ranking" => {
            known(!craft.criteria.is_empty(), reader);
            Opens::Ranking
        }
        _ => {
            known(!craft.boards.is_empty(), reader);
            let format = reader.placed_text("format");
            let id = format.as_ref().map(|format| format.what.as_str().into());
            let formats = craft.formats.iter().map(|format| format.id.as_str());
            let formats: Vec<_> = formats.collect();
            among(reader, "format", format.as_slice(), formats);
            Opens::Board(id)
        }
    })
}

/// Reads what the facilitator says, and remarks on what takes too long.
fn said(reader: &mut Reader<'_, '_>, key: &str, remarks: &mut Vec<Remark>) -> String {
    let said = reader.needed_text("say");
    let long = Remark::on_length(reader.place(said.spot), &format!("{key}.say"), &said.what);
    remarks.extend(long);
    said.what
}

/// Reads the way of working that is described under `technique`.
fn technique(reader: &mut Reader<'_, '_>, method: &Method) -> Option<TechniqueId> {
    let placed = reader.placed_text("technique")?;
    let id = placed.what.as_str().into();
    let known = method.techniques.iter().map(|known| known.id.as_str());
    among(reader, "technique", &[placed], known.collect::<Vec<_>>());
    Some(id)
}
