//! Reads how risks are judged, and which tables of the method tools show in their own way.

use std::collections::HashMap;

use super::super::super::analysis::{Band, Register, RegisterKind, RiskScale, Shade, Use};
use super::super::super::problem::{AnalysisFault, Fault};
use super::super::super::reader::{Placed, Reader, Spot};
use super::super::super::{AnswerType, Item, Method};
use super::super::checks::{among, not_in_order, single, within, word};
use super::super::{nearest, unknown_word};

/// The most that a product of likelihood and consequence can be.
const LARGEST: u32 = 100;

pub(super) fn scale(reader: &mut Reader<'_, '_>) -> RiskScale {
    let mut texts = |key| {
        let texts = reader.texts(key).into_iter();
        texts.map(|text| text.what).collect()
    };
    let mut scale = RiskScale {
        likelihoods: texts("likelihoods"),
        consequences: texts("consequences"),
        dimensions: texts("dimensions"),
        bands: Vec::new(),
    };
    for key in ["likelihoods", "consequences", "bands"] {
        reader.need(key);
    }
    let mut counted = true;
    scale.bands = reader.tables("bands", |reader| {
        let colours = Shade::NAMES.map(|(name, _)| name);
        reader.need("most");
        let most = within(reader, "most", 1, LARGEST);
        counted &= most.is_some();
        Band {
            name: reader.needed_text("name").what,
            most: most.unwrap_or(1),
            colour: {
                let written = reader.needed_text("colour");
                let known = match written.what.as_str() {
                    "" => None,
                    _ => word(reader, "colour", &written, &colours),
                };
                known.map_or(Shade::Green, |at| Shade::NAMES[at].1)
            },
            advice: reader.needed_text("advice").what,
        }
    });
    if counted {
        check_bands(reader, &scale);
    }
    scale
}

fn check_bands(reader: &mut Reader<'_, '_>, scale: &RiskScale) {
    let mut ends = scale.bands.iter().map(|band| band.most);
    if !scale.bands.is_sorted_by(|one, next| one.most < next.most) {
        not_in_order(reader, "bands");
    } else if let Some(found) = ends.next_back().filter(|&found| found < scale.largest()) {
        let (found, largest) = (found.to_string(), scale.largest().to_string());
        let fault = AnalysisFault::BandsTooLow { found, largest };
        reader.note(reader.spot_of("bands"), Fault::Analysis(fault));
    }
}

pub(super) fn registers(reader: &mut Reader<'_, '_>, method: &Method) -> Vec<Register> {
    let mut kinds: HashMap<String, Spot> = HashMap::new();
    let names = RegisterKind::NAMES.map(|(name, _)| name);
    let registers = reader.tables("register", |reader| {
        let written = reader.needed_text("kind");
        let kind = match written.what.as_str() {
            "" => None,
            _ => word(reader, "kind", &written, &names).map(|at| RegisterKind::NAMES[at].1),
        };
        if kind.is_some() {
            single(reader, &written, &mut kinds);
        }
        let item = super::item(reader, "item", method);
        let columns = reader.pairs("columns");
        let (kind, item) = (kind?, item?);
        if let Some(known) = method.item(item.as_str()) {
            if known.answer == AnswerType::Table {
                check_columns(reader, kind, known, &columns);
            } else {
                let item = item.to_string();
                let fault = AnalysisFault::NotTable { item };
                reader.note(reader.spot_of("item"), Fault::Analysis(fault));
            }
        }
        let columns = columns.into_iter();
        Some(Register {
            kind,
            item,
            columns: columns
                .map(|(name, column)| (name.what, column.what))
                .collect(),
        })
    });
    registers.into_iter().flatten().collect()
}

/// Checks that each column is there, is wanted for something, and is answered with what the tool wants.
fn check_columns(
    reader: &mut Reader<'_, '_>,
    kind: RegisterKind,
    item: &Item,
    columns: &[(Placed<String>, Placed<String>)],
) {
    let uses = kind.uses();
    let wanted: Vec<_> = uses.iter().map(|wanted| wanted.name).collect();
    for (name, column) in columns {
        let found = uses.iter().find(|wanted| wanted.name == name.what);
        match found {
            Some(wanted) => check_column(reader, wanted, item, column),
            None => reader.note(name.spot, unknown_word("columns", &name.what, &wanted)),
        }
    }
    for needed in uses.iter().filter(|wanted| wanted.needed) {
        let misspelt = |name: &str| nearest(name, [needed.name]).is_some();
        let known = columns
            .iter()
            .any(|(name, _)| name.what == needed.name || misspelt(&name.what));
        if !known {
            let name = needed.name.to_owned();
            let fault = AnalysisFault::ColumnMissing { name };
            reader.note(reader.spot_of("columns"), Fault::Analysis(fault));
        }
    }
}

fn check_column(reader: &mut Reader<'_, '_>, wanted: &Use, item: &Item, column: &Placed<String>) {
    let mut columns = item.columns.iter();
    match columns.find(|known| known.id == column.what) {
        None => {
            let known = item.columns.iter().map(|known| known.id.as_str());
            among(
                reader,
                "column",
                std::slice::from_ref(column),
                known.collect(),
            );
        }
        Some(known) if !wanted.answers.contains(&known.answer) => {
            let fault = AnalysisFault::ColumnType {
                column: column.what.clone(),
                expected: wanted.answers[0].name().to_owned(),
            };
            reader.note(column.spot, Fault::Analysis(fault));
        }
        Some(_) => {}
    }
}
