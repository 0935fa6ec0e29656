//! A model as BPMN wants it: gateways where cases part, a start and ends, and every flow drawn.

use rust_decimal::Decimal;
use uuid::Uuid;

use crate::process::{Actor, Flow, Lane, Model, Step, StepKind};

/// What a node of the file is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Made {
    /// The step itself.
    Step,
    /// A start, since the model begins with something else.
    Start,
    /// Where cases leave after a step.
    End,
    /// Where those part who need the step, and those who pass by.
    Share,
    /// Where those part who did the step.
    Ways,
}

impl Made {
    /// Every kind of node that no step is, with its name in the file.
    pub const NAMES: [(&'static str, Self); 4] = [
        ("start", Self::Start),
        ("end", Self::End),
        ("share", Self::Share),
        ("ways", Self::Ways),
    ];

    pub fn name(self) -> &'static str {
        let mut names = Self::NAMES.iter();
        let found = names.find(|(_, made)| *made == self);
        found.map_or("step", |(name, _)| name)
    }
}

/// A node of the file.
pub(super) struct Node<'m> {
    pub made: Made,
    /// The step that it is, or that it was made for.
    pub step: &'m Step,
    pub lane: Option<&'m Lane>,
}

/// A line between two nodes.
pub(super) struct Way<'m> {
    pub from: usize,
    pub to: usize,
    /// The flow of the model; none where it follows from the order of the steps.
    pub flow: Option<&'m Flow>,
    /// The part of the cases, where cases part there.
    pub share: Option<Decimal>,
}

/// A model made larger.
pub(super) struct Expanded<'m> {
    pub nodes: Vec<Node<'m>>,
    pub ways: Vec<Way<'m>>,
}

/// The nodes of a step, by their number.
#[derive(Clone, Copy)]
struct Group {
    /// Where cases come to.
    entry: usize,
    own: usize,
    /// Where they go from.
    exit: usize,
}

impl<'m> Expanded<'m> {
    pub fn of(model: &'m Model) -> Self {
        let steps = model.steps();
        let mut made = Self {
            nodes: Vec::new(),
            ways: Vec::new(),
        };
        let entered = |step: &Step| {
            let mut flows = steps.iter().flat_map(|step| &step.next);
            flows.any(|flow| flow.to == step.id)
        };
        let mut groups = Vec::with_capacity(steps.len());
        for (at, step) in steps.iter().enumerate() {
            let lane = model.lane(step.lane);
            let mut add = |made_as: Made| {
                made.nodes.push(Node {
                    made: made_as,
                    step,
                    lane,
                });
                made.nodes.len() - 1
            };
            let begins = step.kind == StepKind::Start && step.share.is_none() && !entered(step);
            let start = (at == 0 && !begins).then(|| add(Made::Start));
            let gate = step.share.map(|_| add(Made::Share));
            let own = add(Made::Step);
            let parts = step.next.len() > 1 && step.kind != StepKind::Decision;
            let exit = if parts { add(Made::Ways) } else { own };
            let entry = gate.unwrap_or(own);
            groups.push(Group { entry, own, exit });
            let mut join = |from: usize, to: usize, share: Option<Decimal>| {
                made.ways.push(Way {
                    from,
                    to,
                    flow: None,
                    share,
                });
            };
            if let Some(start) = start {
                join(start, entry, None);
            }
            if let Some(gate) = gate {
                join(gate, own, step.share);
            }
            if parts {
                join(own, exit, None);
            }
        }
        for (at, step) in steps.iter().enumerate() {
            let group = groups[at];
            let entry = |step: Uuid| {
                let at = steps.iter().position(|one| one.id == step);
                at.map(|at| groups[at].entry)
            };
            let following = groups.get(at + 1).map(|group| group.entry);
            let mut end = None;
            for flow in &step.next {
                let to = entry(flow.to);
                let to = to.unwrap_or_else(|| *end.get_or_insert_with(|| made.end(step, model)));
                made.ways.push(Way {
                    from: group.exit,
                    to,
                    flow: Some(flow),
                    share: flow.share,
                });
            }
            if step.next.is_empty() && step.kind != StepKind::End {
                let to = following;
                let to = to.unwrap_or_else(|| *end.get_or_insert_with(|| made.end(step, model)));
                made.join(group.own, to, None);
            }
            if let Some(share) = step.share {
                let to = following;
                let to = to.unwrap_or_else(|| *end.get_or_insert_with(|| made.end(step, model)));
                made.join(group.entry, to, Decimal::ONE.checked_sub(share));
            }
        }
        made
    }

    fn join(&mut self, from: usize, to: usize, share: Option<Decimal>) {
        self.ways.push(Way {
            from,
            to,
            flow: None,
            share,
        });
    }

    fn end(&mut self, step: &'m Step, model: &'m Model) -> usize {
        self.nodes.push(Node {
            made: Made::End,
            step,
            lane: model.lane(step.lane),
        });
        self.nodes.len() - 1
    }

    /// Returns the model that is drawn: its steps are the nodes, known by their numbers, and each flow is labelled with
    /// the number of its way.
    pub fn model(&self, model: &Model) -> Model {
        let step = |(at, node): (usize, &Node<'m>)| {
            let ways = self.ways.iter().enumerate();
            let next: Vec<Flow> = ways
                .filter(|(_, way)| way.from == at)
                .map(|(number, way)| Flow {
                    to: Uuid::from_u128(way.to as u128),
                    share: None,
                    label: number.to_string(),
                })
                .collect();
            Step {
                id: Uuid::from_u128(at as u128),
                at: self.rank(at).into(),
                kind: if next.is_empty() {
                    StepKind::End
                } else {
                    StepKind::Activity
                },
                next,
                ..node.step.clone()
            }
        };
        Model {
            lanes: model.lanes.clone(),
            steps: self.nodes.iter().enumerate().map(step).collect(),
            ..Model::default()
        }
    }

    /// Returns the place of a node among all: an end that was made stands right after its step.
    fn rank(&self, at: usize) -> usize {
        let node = &self.nodes[at];
        if node.made != Made::End {
            return 2 * at;
        }
        let same = |other: &Node<'m>| other.step.id == node.step.id && other.made != Made::End;
        let last = self.nodes.iter().rposition(same);
        last.map_or(2 * at, |last| 2 * last + 1)
    }

    /// Says what kind of element a node becomes.
    pub fn tag(&self, at: usize) -> &'static str {
        let node = &self.nodes[at];
        let leaves = self.ways.iter().any(|way| way.from == at);
        let entered = self.ways.iter().any(|way| way.to == at);
        let system = node
            .lane
            .is_some_and(|lane| matches!(lane.actor, Actor::System | Actor::OutsideSystem));
        match (node.made, node.step.kind) {
            (Made::Start, _) => "bpmn:startEvent",
            (Made::End, _) => "bpmn:endEvent",
            (Made::Share | Made::Ways, _) | (Made::Step, StepKind::Decision) => {
                "bpmn:exclusiveGateway"
            }
            (Made::Step, StepKind::Start) if !entered => "bpmn:startEvent",
            (Made::Step, StepKind::End) if !leaves => "bpmn:endEvent",
            (Made::Step, StepKind::Wait) => "bpmn:intermediateCatchEvent",
            (Made::Step, StepKind::HandOver) => "bpmn:sendTask",
            (Made::Step, _) if system => "bpmn:serviceTask",
            (Made::Step, _) if !node.step.system.is_empty() => "bpmn:userTask",
            (Made::Step, _) => "bpmn:task",
        }
    }
}
