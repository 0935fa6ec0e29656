//! Reads `pack.toml` and the document templates.

use std::collections::HashMap;

use super::super::problem::{Fault, Place, Problem};
use super::super::reader::{self, File, Placed, Reader, Spot};
use super::super::{Per, Phase, Principle, Role, RuleSet, Template, is_name};
use super::words::{self, single_name};
use super::{Sources, per};
use crate::text::clean;

/// What `pack.toml` says, before the steps have found their places.
pub(super) struct Pack {
    pub id: String,
    pub version: String,
    pub language: String,
    pub name: String,
    pub purpose: String,
    pub notice: String,
    pub rule_sets: Vec<RuleSet>,
    pub roles: Vec<Role>,
    pub principles: Vec<Principle>,
    /// Where each principle stands.
    pub principle_places: Vec<Place>,
    pub phases: Vec<Phase>,
    /// The steps each phase lists.
    pub step_order: Vec<Vec<Placed<String>>>,
}

pub(super) fn read(file: File<'_>, problems: &mut Vec<Problem>) -> Pack {
    let table = reader::parse(file, problems);
    let mut reader = Reader::new(file, table.get_ref(), 0, problems);
    let id = name(&mut reader, "id");
    let mut step_order = Vec::new();
    for key in ["rule-sets", "phase"] {
        // A session carries a rule set, and stands in a step of a phase.
        reader.need(key);
    }
    let (mut rule_sets, mut phases, mut roles) = Default::default();
    let (principles, principle_places) = words::principles(&mut reader).into_iter().unzip();
    let pack = Pack {
        id,
        version: reader.needed_text("version").what,
        language: reader.needed_text("language").what,
        name: reader.needed_text("name").what,
        purpose: reader.text("purpose"),
        notice: reader.text("notice"),
        rule_sets: reader.tables("rule-sets", |reader| RuleSet {
            id: single_name(reader, &mut rule_sets).into(),
            name: reader.needed_text("name").what,
        }),
        phases: reader.tables("phase", |reader| {
            let id = single_name(reader, &mut phases);
            let phase = Phase {
                id: id.into(),
                letter: reader.needed_text("letter").what,
                name: reader.needed_text("name").what,
                purpose: reader.text("purpose"),
                per: {
                    let placed = reader.placed_text("per");
                    per(placed, Per::Session, &mut |spot, fault| {
                        reader.note(spot, fault);
                    })
                },
                steps: Vec::new(),
            };
            reader.need("steps");
            step_order.push(reader.texts("steps"));
            phase
        }),
        roles: reader.tables("role", |reader| Role {
            id: single_name(reader, &mut roles).into(),
            name: reader.needed_text("name").what,
            question: reader.text("question"),
            votes: reader.flag("votes"),
        }),
        principles,
        principle_places,
        step_order,
    };
    reader.finish();
    pack
}

/// Reads a name and notes one that does not have the form of a name.
pub(super) fn name(reader: &mut Reader<'_, '_>, key: &'static str) -> String {
    let placed = reader.needed_text(key);
    if !placed.what.is_empty() && !is_name(&placed.what) {
        reader.note(
            placed.spot,
            Fault::BadName {
                found: placed.what.clone(),
            },
        );
    }
    placed.what
}

/// Reads the document templates, and where each names the items it needs.
pub(super) fn templates(
    sources: &Sources,
    problems: &mut Vec<Problem>,
) -> (Vec<Template>, Vec<Placed<String>>) {
    let mut templates = Vec::new();
    let mut all_needs = Vec::new();
    let mut first: HashMap<String, Spot> = HashMap::new();
    for file in sources.within("documents", ".md") {
        let Some(front) = front(file) else {
            problems.push(Problem {
                place: file.place(0),
                fault: Fault::FrontMatter,
            });
            continue;
        };
        let head = File {
            text: &front.head,
            ..file
        };
        let table = reader::parse(head, problems);
        let mut reader = Reader::new(head, table.get_ref(), 0, problems);
        let needs = reader.texts("needs");
        let placed = reader.placed_text("per");
        let id = name(&mut reader, "id");
        let spot = reader.spot_of("id");
        if let Some(first) = first.insert(id.clone(), spot) {
            let (found, first) = (id.clone(), sources.place(first));
            reader.note(spot, Fault::Doubled { found, first });
        }
        templates.push(Template {
            id,
            title: reader.needed_text("title").what,
            purpose: reader.text("purpose"),
            per: per(placed, Per::Session, &mut |spot, fault| {
                reader.note(spot, fault);
            }),
            needs: needs.iter().map(|need| need.what.as_str().into()).collect(),
            body: front.body,
            file: file.name.to_owned(),
            line: front.line,
        });
        reader.finish();
        all_needs.extend(needs);
    }
    (templates, all_needs)
}

/// Returns a text cleaned line by line, so that its length and its places stay.
fn cleaned(text: &str) -> String {
    let lines: Vec<_> = text.split('\n').map(clean).collect();
    lines.join("\n")
}

/// The two parts of a template.
pub(in super::super) struct Front {
    /// What stands between the `+++` lines, with blanks before it, so that places are those of the file.
    pub head: String,
    pub body: String,
    /// The line of the file that the body begins on.
    pub line: usize,
}

/// Splits a template into what stands between the `+++` lines and what follows.
pub(in super::super) fn front(file: File<'_>) -> Option<Front> {
    let (opening, closing) = ("+++\n", "\n+++\n");
    let (head, body) = file.text.strip_prefix(opening)?.split_once(closing)?;
    Some(Front {
        head: format!("   \n{head}"),
        body: cleaned(body),
        line: file.place(file.text.len() - body.len()).line,
    })
}
