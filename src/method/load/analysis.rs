//! Reads `analysis.toml`: what process steps are for, ways to integrate, categories and how alternatives are reckoned.

mod plan;
mod risk;

use std::collections::HashMap;

use rust_decimal::Decimal;

use super::super::analysis::{
    Analysis, Category, CategoryKind, Economy, IntegrationWay, OptionOf, Purpose,
};
use super::super::problem::Fault;
use super::super::reader::{self, Placed, Reader, Spot};
use super::super::{Item, ItemId, Method, OptionId, Problem};
use super::checks::{among, in_range, not_in_order, single, within, word};
use super::words::single_name;
use super::{Sources, nearest, whole};

/// The shortest and the longest working day, in minutes.
const DAY: (u32, u32) = (60, 1440);

/// The most years that anything is reckoned over.
const YEARS: u32 = 40;

/// The fewest and the most times that figures are drawn.
const DRAWS: (u32, u32) = (100, 50_000);

/// The most kroner that anything costs.
const DEAREST: u32 = 1_000_000_000;

/// The most steps that an effect without a price goes up or down.
const STEPS: u32 = 4;

/// Reads the file; a pack may go without it.
pub(super) fn read(sources: &Sources, method: &Method, problems: &mut Vec<Problem>) -> Analysis {
    let Some(file) = sources.file("analysis.toml") else {
        return Analysis::default();
    };
    let table = reader::parse(file, problems);
    let mut reader = Reader::new(file, table.get_ref(), 0, problems);
    let economy = reader.table("economy", |reader| economy(reader, method));
    let economy = economy.unwrap_or_default();
    let analysis = Analysis {
        day: within(&mut reader, "day", DAY.0, DAY.1).unwrap_or(0),
        purposes: purposes(&mut reader),
        ways: ways(&mut reader, method, economy.decision.as_ref()),
        categories: categories(&mut reader),
        economy,
        risk: reader.table("risk", risk::scale).unwrap_or_default(),
        registers: risk::registers(&mut reader, method),
        tasks: plan::tasks(&mut reader, method),
        holidays: plan::holidays(&mut reader),
        indicators: plan::indicators(&mut reader),
    };
    reader.finish();
    analysis
}

fn purposes(reader: &mut Reader<'_, '_>) -> Vec<Purpose> {
    let mut ids = HashMap::new();
    let mut words: HashMap<String, Spot> = HashMap::new();
    reader.tables("purpose", |reader| {
        let known_by = reader.texts("words");
        for known_by in &known_by {
            // A word that two purposes are known by would say nothing.
            single(reader, known_by, &mut words);
        }
        let known_by = known_by.into_iter().map(|word| word.what.to_lowercase());
        Purpose {
            id: single_name(reader, &mut ids).into(),
            name: reader.needed_text("name").what,
            words: known_by.collect(),
        }
    })
}

fn ways(
    reader: &mut Reader<'_, '_>,
    method: &Method,
    decision: Option<&ItemId>,
) -> Vec<IntegrationWay> {
    let mut ids = HashMap::new();
    reader.tables("way", |reader| IntegrationWay {
        id: single_name(reader, &mut ids).into(),
        name: reader.needed_text("name").what,
        fits: reader.text("fits"),
        weakness: reader.text("weakness"),
        options: {
            let options = reader.tables("options", |reader| option_of(reader, method));
            options.into_iter().flatten().collect()
        },
        choice: choice(reader, method, decision),
        once: amounts(reader, "once"),
        yearly: amounts(reader, "yearly"),
    })
}

/// Reads an option of an item, both of which have to be there.
fn option_of(reader: &mut Reader<'_, '_>, method: &Method) -> Option<OptionOf> {
    let item = item(reader, "item", method);
    let option = reader.needed_text("option");
    let item = item?;
    let option = known_option(reader, method.item(item.as_str())?, &option);
    Some(OptionOf { item, option })
}

/// Reads the option of the economy's decision that a way comes to.
fn choice(
    reader: &mut Reader<'_, '_>,
    method: &Method,
    decision: Option<&ItemId>,
) -> Option<OptionId> {
    let named = reader.placed_text("choice")?;
    let Some(decision) = decision else {
        reader.wrong_at("choice", "choice-of-decision");
        return None;
    };
    // What is no decision, or is not there, is told of where it is named.
    let decision = method.item(decision.as_str())?;
    if !decision.is_decision() {
        return None;
    }
    Some(known_option(reader, decision, &named))
}

/// Returns the name of an option, and notes where the item has none of that name.
fn known_option(reader: &mut Reader<'_, '_>, item: &Item, named: &Placed<String>) -> OptionId {
    if !named.what.is_empty() && item.option(&named.what).is_none() {
        let options = item.options.iter().map(|option| option.id.as_str());
        let fault = Fault::UnknownOption {
            item: item.id.to_string(),
            nearest: nearest(&named.what, options),
            found: named.what.clone(),
        };
        reader.note(named.spot, fault);
    }
    named.what.as_str().into()
}

/// Reads the name of an item that has to be there.
fn item(reader: &mut Reader<'_, '_>, key: &'static str, method: &Method) -> Option<ItemId> {
    let named = reader.needed_text(key);
    if named.what.is_empty() {
        return None;
    }
    let id = named.what.as_str().into();
    let known = method.items().map(|item| item.id.as_str());
    among(reader, "item", &[named], known.collect());
    Some(id)
}

/// Reads two amounts in kroner, from and to.
fn amounts(reader: &mut Reader<'_, '_>, key: &'static str) -> Option<(Decimal, Decimal)> {
    match reader.numbers(key)[..] {
        // What is not there says nothing, and what is no list of numbers is told of where it was read.
        [] => None,
        [from, to] => {
            if from < Decimal::ZERO || from > DEAREST.into() {
                in_range(reader, key, from, Decimal::ZERO, DEAREST.into());
            } else if from > to {
                not_in_order(reader, key);
            }
            Some((from, to))
        }
        _ => {
            reader.wrong_at(key, "two-amounts");
            None
        }
    }
}

fn categories(reader: &mut Reader<'_, '_>) -> Vec<Category> {
    let mut ids = HashMap::new();
    let names = CategoryKind::NAMES.map(|(name, _)| name);
    reader.tables("category", |reader| {
        let kind = reader.needed_text("kind");
        let kind = match kind.what.as_str() {
            "" => None,
            _ => word(reader, "kind", &kind, &names).map(|at| CategoryKind::NAMES[at].1),
        };
        Category {
            id: single_name(reader, &mut ids).into(),
            name: reader.needed_text("name").what,
            kind: kind.unwrap_or(CategoryKind::Once),
        }
    })
}

fn economy(reader: &mut Reader<'_, '_>, method: &Method) -> Economy {
    let usual = Economy::default();
    let currency = reader.placed_text("currency");
    Economy {
        rate: part(reader, "rate").unwrap_or(usual.rate),
        years: within(reader, "years", 1, YEARS).unwrap_or(usual.years),
        currency: currency.map_or(usual.currency, |currency| currency.what),
        swing: part(reader, "swing").unwrap_or(usual.swing),
        draws: within(reader, "draws", DRAWS.0, DRAWS.1).unwrap_or(usual.draws),
        seed: whole(reader, "seed").map_or(usual.seed, u64::from),
        effects: {
            let read = reader.table("effects", |reader| {
                let rows = usual.effects;
                [
                    steps(reader, "small", rows[0]),
                    steps(reader, "medium", rows[1]),
                    steps(reader, "large", rows[2]),
                ]
            });
            read.unwrap_or(usual.effects)
        },
        decision: decision(reader, method),
    }
}

/// Reads the decision that a choice becomes.
fn decision(reader: &mut Reader<'_, '_>, method: &Method) -> Option<ItemId> {
    let named = reader.placed_text("decision")?;
    let known = method.item(&named.what);
    if known.is_some_and(|item| !item.is_decision()) {
        let item = named.what.clone();
        reader.note(named.spot, Fault::NotDecision { item });
    }
    let decision = named.what.as_str().into();
    let items = method.items().map(|item| item.id.as_str());
    among(reader, "item", &[named], items.collect());
    Some(decision)
}

/// Reads a part of a whole, from 0 to 1.
fn part(reader: &mut Reader<'_, '_>, key: &'static str) -> Option<Decimal> {
    let number = reader.number(key)?;
    in_range(reader, key, number, Decimal::ZERO, Decimal::ONE);
    Some(number)
}

/// Reads how many steps an effect goes by its extent of 1, 2 and 3.
fn steps(reader: &mut Reader<'_, '_>, key: &'static str, usual: [u8; 3]) -> [u8; 3] {
    reader.need(key);
    let numbers = reader.numbers(key);
    if numbers.is_empty() {
        return usual;
    }
    let steps = numbers.iter().map(|&number| {
        let step = u8::try_from(number).ok();
        step.filter(|step| number.fract().is_zero() && u32::from(*step) <= STEPS)
    });
    let steps: Option<Vec<u8>> = steps.collect();
    let Some(&[one, two, three]) = steps.as_deref() else {
        reader.wrong_at(key, "three-steps");
        return usual;
    };
    if one > two || two > three {
        not_in_order(reader, key);
    }
    [one, two, three]
}
