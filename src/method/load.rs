//! Makes a method of the files of a pack, or lists everything that is wrong with them.

mod analysis;
mod checks;
mod craft;
mod editions;
mod near;
mod pack;
mod rules;
pub(super) use rules::PlacedRule;
mod spots;
mod steps;
mod tongues;
mod words;

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::graph;
use super::parse::{self, Known};
use super::problem::{CraftFault, Fault, Place, Problem};
use super::reader::{File, Placed, Reader, Spot};
use super::texts::{Origins, fill};
use super::{Method, Per, Phase, Step};
pub use near::nearest;
pub(super) use pack::front;
use spots::Spots;
pub use tongues::SENTENCES;
pub(super) use tongues::{Texts, sentences};

/// The files of a pack, by their path from the pack's folder, with `/` between folders.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Sources {
    pub files: Vec<(String, String)>,
    /// What could not be read at all.
    pub problems: Vec<Problem>,
}

impl Sources {
    /// Returns the file of a name.
    fn file(&self, name: &str) -> Option<File<'_>> {
        self.all().find(|file| file.name == name)
    }

    fn all(&self) -> impl Iterator<Item = File<'_>> {
        self.files
            .iter()
            .enumerate()
            .map(|(index, (name, text))| File { index, name, text })
    }

    /// Returns the files of a folder that end in `ending`, sorted by name.
    fn within(&self, folder: &str, ending: &str) -> Vec<File<'_>> {
        let prefix = format!("{folder}/");
        let mut files: Vec<_> = self
            .all()
            .filter(|file| file.name.starts_with(&prefix) && file.name.ends_with(ending))
            .collect();
        files.sort_by_key(|file| file.name);
        files
    }

    fn place(&self, spot: Spot) -> Place {
        self.files
            .get(spot.file)
            .map_or_else(Place::default, |(name, text)| {
                File {
                    index: spot.file,
                    name,
                    text,
                }
                .place(spot.offset)
            })
    }
}

impl Method {
    /// Returns the method that a pack describes in its own language, or every problem of the pack in order of place.
    pub fn load(sources: &Sources) -> Result<Self, Vec<Problem>> {
        read(sources).map(|(method, ..)| method)
    }
}

/// Returns a method in the pack's own language, where its parts come from, and the texts in other languages.
pub(super) fn read(sources: &Sources) -> Result<(Method, Origins, Texts), Vec<Problem>> {
    let mut problems = sources.problems.clone();
    let mut origins = Origins::default();
    let method = assemble(sources, &mut origins, &mut problems);
    let texts = tongues::texts(sources, method.as_ref(), &mut problems);
    let torn = |problem: &Problem| matches!(problem.fault, Fault::Syntax { .. });
    if let Some(method) = method.as_ref().filter(|_| !problems.iter().any(torn)) {
        for (language, files) in &texts {
            let folder = super::pack::folder(language);
            let filled = fill(&mut method.clone(), &origins, &folder, files);
            problems.extend(filled.problems);
        }
    }
    problems.sort_by(|one, other| one.place.cmp(&other.place));
    drop_echoes(&mut problems);
    problems.dedup();
    match method {
        Some(method) if problems.is_empty() => Ok((method, origins, texts)),
        _ => Err(problems),
    }
}

/// How far below a torn line another one is its echo rather than a slip of its own.
const TORN_TOGETHER: usize = 5;

/// Leaves out what is missing or strange only because of another problem, so that one slip is one problem.
fn drop_echoes(problems: &mut Vec<Problem>) {
    let torn: HashSet<String> = problems
        .iter()
        .filter(|problem| matches!(problem.fault, Fault::Syntax { .. }))
        .map(|problem| problem.place.file.clone())
        .collect();
    let any = |wanted: fn(&Fault) -> bool| problems.iter().any(|problem| wanted(&problem.fault));
    let unread = !torn.is_empty()
        || any(|fault| {
            use Fault::{NotText, TooLarge, Unreadable};
            matches!(fault, Unreadable { .. } | NotText | TooLarge { .. })
        });
    let unlisted = any(
        |fault| matches!(fault, Fault::MissingKey { key } if ["phase", "steps"].contains(&key.as_str())),
    );
    let without_names = unread
        || unlisted
        || any(|fault| {
            matches!(
                fault,
                Fault::StepNotListed { .. } | Fault::StepMissing { .. }
            ) || matches!(fault, Fault::MissingKey { key } if key == "rule-sets")
        });
    let unasked = any(|fault| matches!(fault, Fault::UnknownWord { key, .. } if key == "per"));
    let mut heads = HashSet::new();
    let mut last_torn: HashMap<String, usize> = HashMap::new();
    problems.retain(|problem| {
        let Place { file, line, .. } = &problem.place;
        match &problem.fault {
            // A quotation mark that is missing tears line after line below it.
            Fault::Syntax { .. }
                if last_torn
                    .insert(file.clone(), *line)
                    .is_some_and(|before| *line <= before + TORN_TOGETHER) =>
            {
                false
            }
            // What nothing bears may well stand in what could not be read, or is in no phase.
            Fault::UnknownName { .. } => !without_names,
            Fault::StepMissing { .. } => !unread,
            Fault::Craft(CraftFault::BoardPerService { .. }) => !unasked,
            Fault::StepNotListed { .. } => !unread && !unlisted,
            Fault::MissingKey { .. }
            | Fault::UnknownKey { .. }
            | Fault::WrongType { .. }
            | Fault::OptionsMissing { .. }
            | Fault::AgendaMinutes { .. } => !torn.contains(file),
            // After one wrong head of a table those of its like are wrong, too.
            Fault::Syntax { found } if found.starts_with('[') => heads.insert(file.clone()),
            _ => true,
        }
    });
}

fn assemble(
    sources: &Sources,
    origins: &mut Origins,
    problems: &mut Vec<Problem>,
) -> Option<Method> {
    let Some(file) = sources.file("pack.toml") else {
        let place = Place {
            file: "pack.toml".to_owned(),
            ..Place::default()
        };
        problems.push(Problem {
            place,
            fault: Fault::NoPack,
        });
        return None;
    };
    let mut pack = pack::read(file, problems);
    let mut steps = HashMap::new();
    let mut spots = Spots::default();
    let mut first: HashMap<String, Spot> = HashMap::new();
    for file in sources.within("steps", ".toml") {
        let (step, spot) = steps::read(file, &pack, sources, &mut spots, problems);
        if pack
            .step_order
            .iter()
            .flatten()
            .all(|listed| listed.what != step.id.as_str())
        {
            let fault = Fault::StepNotListed {
                step: step.id.to_string(),
            };
            problems.push(Problem {
                place: sources.place(spot),
                fault,
            });
        }
        let origin = (step.id.to_string(), file.name.to_owned());
        origins.steps.push(origin);
        if let Some(first) = first.insert(step.id.to_string(), spot) {
            let found = step.id.to_string();
            let first = sources.place(first);
            let fault = Fault::Doubled { found, first };
            problems.push(Problem {
                place: sources.place(spot),
                fault,
            });
        }
        steps.insert(step.id.to_string(), step);
    }
    let mut listed_at = HashMap::new();
    let order = std::mem::take(&mut pack.step_order);
    for (phase, listed) in pack.phases.iter_mut().zip(order) {
        place_steps(phase, listed, &mut steps, &mut listed_at, sources, problems);
    }
    let (templates, needs) = pack::templates(sources, problems);
    let declared = editions::read(sources, problems);
    let mut method = Method {
        id: pack.id,
        version: pack.version,
        language: pack.language,
        name: pack.name,
        purpose: pack.purpose,
        notice: pack.notice,
        rule_sets: pack.rule_sets,
        roles: pack.roles,
        principles: pack.principles,
        terms: words::terms(sources, problems),
        techniques: words::techniques(sources, problems),
        craft: super::Craft::default(),
        analysis: super::Analysis::default(),
        phases: pack.phases,
        rules: Vec::new(),
        order: Vec::new(),
        templates,
        editions: declared.editions.clone(),
        numbers: Arc::default(),
        places: Vec::new(),
    };
    number(&mut method);
    method.craft = craft::read(sources, &method, &mut spots.remarks, problems);
    method.analysis = analysis::read(sources, &method, problems);
    let mut faults = Vec::new();
    let conditions = spots.conditions(&method, &mut faults);
    spots.check_names(&method, &mut faults);
    declared.check(&method, &mut faults);
    for need in needs {
        if method.item(&need.what).is_none() {
            let nearest = nearest(&need.what, method.items().map(|item| item.id.as_str()));
            faults.push((
                need.spot,
                Fault::UnknownName {
                    kind: "item",
                    found: need.what,
                    nearest,
                },
            ));
        }
    }
    let rules = rules::read(sources, &method, problems, &mut faults);
    for (at, figure) in spots.figures(&method, &mut faults) {
        let (phase, step, item) = at;
        method.phases[phase].steps[step].items[item].figure = Some(figure);
    }
    for (at, condition) in conditions {
        let (phase, step, item) = at;
        method.phases[phase].steps[step].items[item].when = Some(condition);
    }
    method.order = graph::in_order(&method, &rules, &spots.items, &mut faults);
    origins.rules = rules
        .iter()
        .filter_map(|placed| {
            let (file, _) = sources.files.get(placed.spot.file)?;
            Some((placed.rule.id.to_string(), file.clone()))
        })
        .collect();
    method.rules = rules.into_iter().map(|placed| placed.rule).collect();
    let unmet = words::unmet(&method, &pack.principle_places);
    origins.remarks = spots.remarks.into_iter().chain(unmet).collect();
    problems.extend(faults.into_iter().map(|(spot, fault)| Problem {
        place: sources.place(spot),
        fault,
    }));
    Some(method)
}

/// Puts the steps that a phase lists in their places.
fn place_steps(
    phase: &mut Phase,
    listed: Vec<Placed<String>>,
    steps: &mut HashMap<String, Step>,
    listed_at: &mut HashMap<String, Spot>,
    sources: &Sources,
    problems: &mut Vec<Problem>,
) {
    for name in listed {
        let fault = match (steps.remove(&name.what), listed_at.get(&name.what)) {
            (Some(step), _) => {
                listed_at.insert(name.what, name.spot);
                phase.steps.push(step);
                continue;
            }
            (None, Some(first)) => Fault::Doubled {
                found: name.what,
                first: sources.place(*first),
            },
            (None, None) => Fault::StepMissing { step: name.what },
        };
        problems.push(Problem {
            place: sources.place(name.spot),
            fault,
        });
    }
}

/// Counts the items through.
pub(super) fn number(method: &mut Method) {
    let mut numbers = HashMap::new();
    let mut places = Vec::new();
    for (phase_at, phase) in method.phases.iter().enumerate() {
        for (step_at, step) in phase.steps.iter().enumerate() {
            for (item_at, item) in step.items.iter().enumerate() {
                numbers.insert(item.id.clone(), places.len());
                places.push((phase_at, step_at, item_at));
            }
        }
    }
    method.numbers = Arc::new(numbers);
    method.places = places;
}

/// Notes every name that none of the known ones is.
fn check_among<'n>(
    kind: &'static str,
    named: &[Placed<String>],
    known: impl Iterator<Item = &'n str> + Clone,
    faults: &mut Vec<parse::Found>,
) {
    for name in named {
        if known.clone().all(|known| known != name.what) {
            let fault = Fault::UnknownName {
                kind,
                found: name.what.clone(),
                nearest: nearest(&name.what, known.clone()),
            };
            faults.push((name.spot, fault));
        }
    }
}

fn known(method: &Method) -> Known<'_> {
    Known {
        items: method
            .items()
            .map(|item| (item.id.as_str(), item))
            .collect(),
        steps: method.steps().map(|(_, step)| &step.id).collect(),
        phases: method.phases.iter().map(|phase| &phase.id).collect(),
        rule_sets: method.rule_sets.iter().map(|rules| &rules.id).collect(),
        craft: &method.craft,
        analysis: &method.analysis,
    }
}

/// Reads a whole number, as minutes are.
fn whole(reader: &mut Reader<'_, '_>, key: &'static str) -> Option<u32> {
    let number = reader.number(key)?;
    let whole = u16::try_from(number)
        .ok()
        .filter(|_| number.fract().is_zero());
    if whole.is_none() {
        reader.wrong_at(key, "whole-number");
    }
    whole.map(u32::from)
}

/// Returns whether something is asked once for each service; anything else is once in the session.
fn per(placed: Option<Placed<String>>, default: Per, note: &mut impl FnMut(Spot, Fault)) -> Per {
    match placed {
        None => default,
        Some(placed) if placed.what == "session" => Per::Session,
        Some(placed) if placed.what == "service" => Per::Service,
        Some(placed) => {
            note(
                placed.spot,
                unknown_word("per", &placed.what, &["session", "service"]),
            );
            default
        }
    }
}

fn unknown_word(key: &str, found: &str, known: &[&str]) -> Fault {
    Fault::UnknownWord {
        key: key.to_owned(),
        found: found.to_owned(),
        nearest: nearest(found, known.iter().copied()),
        known: known.iter().map(|&word| word.to_owned()).collect(),
    }
}
