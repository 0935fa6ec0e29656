//! The order in which rules and conditions are evaluated: what one reads is settled before it; a circle is a problem.

use std::collections::HashMap;

use super::condition::{Condition, Scope};
use super::load::PlacedRule;
use super::parse::Found;
use super::problem::Fault;
use super::reader::Spot;
use super::{Evaluation, ItemId, Method};

/// Something that reads answers and alters which items apply, or with what value.
struct Node {
    evaluation: Evaluation,
    name: String,
    spot: Spot,
    reads: Vec<ItemId>,
}

/// Returns the order of evaluation; circles are noted.
pub(super) fn in_order(
    method: &Method,
    rules: &[PlacedRule],
    item_spots: &HashMap<String, Spot>,
    faults: &mut Vec<Found>,
) -> Vec<Evaluation> {
    let mut nodes = Vec::new();
    let mut writers: HashMap<ItemId, Vec<usize>> = HashMap::new();
    for item in method.items() {
        let Some(when) = &item.when else { continue };
        writers
            .entry(item.id.clone())
            .or_default()
            .push(nodes.len());
        nodes.push(Node {
            evaluation: Evaluation::When(item.id.clone()),
            name: item.id.to_string(),
            spot: item_spots
                .get(item.id.as_str())
                .copied()
                .unwrap_or_default(),
            reads: depends(method, when),
        });
    }
    for (at, placed) in rules.iter().enumerate() {
        for item in alters(method, placed) {
            writers.entry(item).or_default().push(nodes.len());
        }
        nodes.push(Node {
            evaluation: Evaluation::Rule(at),
            name: placed.rule.id.to_string(),
            spot: placed.spot,
            reads: depends(method, &placed.rule.when),
        });
    }
    let mut walk = Walk {
        nodes: &nodes,
        writers: &writers,
        seen: vec![Visit::Not; nodes.len()],
        path: vec![],
        order: vec![],
        faults,
    };
    for start in 0..nodes.len() {
        walk.visit(start);
    }
    let order = walk.order;
    order
        .into_iter()
        .map(|at| nodes[at].evaluation.clone())
        .collect()
}

#[derive(Clone, Copy, PartialEq)]
enum Visit {
    Not,
    Within,
    Done,
}

/// A walk in depth from each node to those it depends on.
struct Walk<'w> {
    nodes: &'w [Node],
    writers: &'w HashMap<ItemId, Vec<usize>>,
    seen: Vec<Visit>,
    path: Vec<usize>,
    order: Vec<usize>,
    faults: &'w mut Vec<Found>,
}

impl Walk<'_> {
    fn visit(&mut self, at: usize) {
        match self.seen[at] {
            Visit::Done => return,
            Visit::Within => return self.circle(at),
            Visit::Not => {}
        }
        self.seen[at] = Visit::Within;
        self.path.push(at);
        for item in &self.nodes[at].reads {
            for &writer in self.writers.get(item).into_iter().flatten() {
                self.visit(writer);
            }
        }
        self.path.pop();
        self.seen[at] = Visit::Done;
        self.order.push(at);
    }

    fn circle(&mut self, at: usize) {
        let start = self
            .path
            .iter()
            .position(|&on_path| on_path == at)
            .unwrap_or(0);
        let on_circle = self.path[start..].iter().chain([&at]);
        let through = on_circle
            .map(|&node| self.nodes[node].name.clone())
            .collect();
        self.faults
            .push((self.nodes[at].spot, Fault::Circle { through }));
    }
}

/// Returns the items that a condition depends on: those it names, and those it counts.
fn depends(method: &Method, condition: &Condition) -> Vec<ItemId> {
    let mut items = condition.reads().to_vec();
    for scope in condition.counts() {
        for (phase, step) in method.steps() {
            let counted = match &scope {
                Scope::All => true,
                Scope::Phase(id) => *id == phase.id,
                Scope::Step(id) => *id == step.id,
            };
            if counted {
                items.extend(step.items.iter().map(|item| item.id.clone()));
            }
        }
    }
    items
}

fn alters(method: &Method, placed: &PlacedRule) -> Vec<ItemId> {
    let mut items: Vec<ItemId> = placed
        .rule
        .sets
        .iter()
        .map(|(item, _)| item.clone())
        .collect();
    for target in &placed.rule.closes {
        items.extend(method.covered(target).map(|item| item.id.clone()));
    }
    items
}
