//! What steps name, kept with its place until everything that can be named is read.

use std::collections::HashMap;

use super::super::parse;
use super::super::problem::Fault;
use super::super::reader::{Placed, Spot};
use super::super::texts::Remark;
use super::super::{Condition, Figure, Method};
use super::{check_among, known, nearest};

/// What the steps name that can be looked up only when all steps are read.
#[derive(Default)]
pub(super) struct Spots {
    /// Items' conditions, by item.
    pub whens: Vec<(String, Placed<String>)>,
    /// The figures that items ask for, by item.
    pub figures: Vec<(String, Placed<String>)>,
    /// Every item's place, for telling of doubles.
    pub items: HashMap<String, Spot>,
    pub roles: Vec<Placed<String>>,
    pub principles: Vec<Placed<String>>,
    pub techniques: Vec<Placed<String>>,
    pub rule_sets: Vec<Placed<String>>,
    pub remarks: Vec<Remark>,
}

impl Spots {
    pub fn conditions(
        &self,
        method: &Method,
        faults: &mut Vec<parse::Found>,
    ) -> Vec<((usize, usize, usize), Condition)> {
        let known = known(method);
        let mut conditions = Vec::new();
        for (item, source) in &self.whens {
            let condition = parse::condition(source, &known, faults);
            if let (Some(place), Some(condition)) = (method.place(item), condition) {
                conditions.push((place, condition));
            }
        }
        conditions
    }

    pub fn figures(
        &self,
        method: &Method,
        faults: &mut Vec<parse::Found>,
    ) -> Vec<((usize, usize, usize), Figure)> {
        let ways = &method.analysis.ways;
        let known = Figure::names(ways.iter().map(|way| way.id.as_str()));
        let known: Vec<_> = known.iter().map(String::as_str).collect();
        let mut figures = Vec::new();
        for (item, figure) in &self.figures {
            if !known.contains(&figure.what.as_str()) {
                let fault = Fault::UnknownWord {
                    key: "figure".to_owned(),
                    found: figure.what.clone(),
                    nearest: nearest(&figure.what, known.iter().copied()),
                    known: Figure::forms(),
                };
                faults.push((figure.spot, fault));
            } else if let (Some(place), Some(figure)) =
                (method.place(item), Figure::named(&figure.what))
            {
                figures.push((place, figure));
            }
        }
        figures
    }

    pub fn check_names(&self, method: &Method, faults: &mut Vec<parse::Found>) {
        let roles = method.roles.iter().map(|role| role.id.as_str());
        let rule_sets = method.rule_sets.iter().map(|rules| rules.id.as_str());
        let principles = method.principles.iter().map(|known| known.id.as_str());
        let techniques = method.techniques.iter().map(|known| known.id.as_str());
        check_among("role", &self.roles, roles, faults);
        check_among("rule-set", &self.rule_sets, rule_sets, faults);
        check_among("principle", &self.principles, principles, faults);
        check_among("technique", &self.techniques, techniques, faults);
    }
}
