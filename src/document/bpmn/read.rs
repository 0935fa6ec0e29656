//! Reads a process model from BPMN 2.0, and says what of the file has no place in it.

use std::collections::{HashMap, HashSet};

use rust_decimal::Decimal;
use uuid::Uuid;

use super::figures;
use super::tree::{Node, Space, parse};
use super::understand::{Graph, understand};
use crate::locale::Locale;
use crate::process::{Actor, Flow, Lane, Model, Step, StepKind, Variant};
use crate::text::fold;

/// The most steps that are taken in.
const MOST_STEPS: usize = 2000;

/// A model that was read.
#[derive(Clone, PartialEq, Debug)]
pub struct Imported {
    pub model: Model,
    /// What the process is called in the file; empty where it has no name.
    pub name: String,
    /// Which variant this program wrote it as; none where something else made the file.
    pub variant: Option<Variant>,
    /// What there was no place for, each thing once.
    pub missed: Vec<Missed>,
}

/// Something in the file that the model does not show, or shows in another way.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Missed {
    pub kind: MissedKind,
    /// What it is called; empty where it has no name.
    pub name: String,
}

/// What was not understood.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum MissedKind {
    /// A pool without a process in it.
    ClosedPool,
    /// A message between pools: the order between them is a guess.
    MessageFlow,
    /// Branches at the same time were put after each other.
    Parallel,
    /// A gateway that is more than a choice became a decision.
    Gateway,
    /// A subprocess became one step.
    Within,
    /// A step within a subprocess.
    Inner,
    /// What happens at the edge of a task became one of the ways from it.
    Boundary,
    /// A task that is repeated became one step.
    Repeated,
    /// How long a timer waits.
    Timer,
    /// A data object or store that no step has room for.
    Data,
    /// A note that is tied to no step.
    Note,
    /// A frame around several elements.
    Group,
    /// A flow to or from something that is no step.
    LooseFlow,
    /// What another program added in its own words.
    Foreign,
    /// A figure of this program that cannot be read.
    Figure,
    /// Any other element.
    Other,
}

/// Why a file cannot be read at all.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Unreadable {
    /// It is not in UTF-8 or UTF-16.
    Letters,
    NotXml {
        line: usize,
    },
    /// It declares a document type, which could name other files.
    DocumentType,
    TooDeep,
    /// It has more elements, or more steps, than any process.
    TooMany,
    /// It is XML, but no BPMN 2.0 model.
    NotBpmn,
    /// There is no step in it.
    Empty,
}

impl MissedKind {
    /// Returns the name of the kind in sentences.
    pub fn name(self) -> &'static str {
        match self {
            Self::ClosedPool => "closed-pool",
            Self::MessageFlow => "message-flow",
            Self::Parallel => "parallel",
            Self::Gateway => "gateway",
            Self::Within => "within",
            Self::Inner => "inner",
            Self::Boundary => "boundary",
            Self::Repeated => "repeated",
            Self::Timer => "timer",
            Self::Data => "data",
            Self::Note => "note",
            Self::Group => "group",
            Self::LooseFlow => "loose-flow",
            Self::Foreign => "foreign",
            Self::Figure => "figure",
            Self::Other => "other",
        }
    }
}

impl Unreadable {
    /// Returns the name of the reason in sentences.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Letters => "letters",
            Self::NotXml { .. } => "not-xml",
            Self::DocumentType => "doctype",
            Self::TooDeep => "too-deep",
            Self::TooMany => "too-many",
            Self::NotBpmn => "not-bpmn",
            Self::Empty => "empty",
        }
    }
}

/// Reads a model from the bytes of a BPMN 2.0 file; `fresh` gives the ids of what this program has not written.
///
/// What has no name is named in the words of the locale.
pub fn read(
    bytes: &[u8],
    locale: &Locale,
    fresh: impl FnMut() -> Uuid,
) -> Result<Imported, Unreadable> {
    let text = decoded(bytes).ok_or(Unreadable::Letters)?;
    let root = parse(&text)?;
    if root.space != Space::Bpmn || root.name != "definitions" {
        return Err(Unreadable::NotBpmn);
    }
    let mut graph = understand(&root);
    graph.fold_made();
    graph.serialise();
    graph.fold_meetings();
    let process = root.bpmn("process").next().ok_or(Unreadable::NotBpmn)?;
    let participants = root.bpmn("collaboration");
    let mut participants = participants.flat_map(|one| one.bpmn("participant"));
    let name = participants
        .next()
        .and_then(|one| one.attribute("name"))
        .or_else(|| process.attribute("name"));
    let name = crate::text::clean_line(name.unwrap_or_default());
    let own = process.kept("model");
    let variant = own.and_then(|own| Variant::named(own.attribute("variant")?));
    let built = Builder {
        graph,
        locale,
        fresh,
        taken: HashSet::new(),
    };
    let (mut model, missed) = built.model()?;
    if let Some(own) = own {
        figures::into_model(own, &mut model);
    }
    Ok(Imported {
        model,
        name,
        variant,
        missed,
    })
}

/// Returns the text of a file in UTF-8, or in UTF-16 with its mark.
fn decoded(bytes: &[u8]) -> Option<String> {
    let wide = |rest: &[u8], unit: fn([u8; 2]) -> u16| {
        let units = rest.chunks_exact(2).map(|two| unit([two[0], two[1]]));
        let units: Vec<u16> = units.collect();
        String::from_utf16(&units).ok()
    };
    match bytes {
        [0xFF, 0xFE, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => wide(rest, u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8(rest.to_vec()).ok(),
        _ => String::from_utf8(bytes.to_vec()).ok(),
    }
}

struct Builder<'n, 'l, F> {
    graph: Graph<'n>,
    locale: &'l Locale,
    fresh: F,
    /// Ids that are given.
    taken: HashSet<Uuid>,
}

impl<F: FnMut() -> Uuid> Builder<'_, '_, F> {
    fn model(mut self) -> Result<(Model, Vec<Missed>), Unreadable> {
        let mut order = self.graph.order();
        let talks = !self.graph.messages.is_empty();
        if talks {
            // Where one pool is done, the case goes on in another: only the last end is one.
            let last = order.last().copied();
            let nodes = &self.graph.nodes;
            order.retain(|at| {
                let node = &nodes[*at];
                Some(*at) == last || node.kind != StepKind::End || !node.name.is_empty()
            });
        }
        if order.is_empty() {
            return Err(Unreadable::Empty);
        }
        if order.len() > MOST_STEPS {
            return Err(Unreadable::TooMany);
        }
        let mut lanes = self.lanes();
        let mut ids: HashMap<usize, Uuid> = HashMap::new();
        let mut steps = Vec::with_capacity(order.len());
        for (place, at) in order.iter().enumerate() {
            let lane = self.lane(*at, &mut lanes);
            let step = self.step(*at, place, lane);
            ids.insert(*at, step.id);
            steps.push(step);
        }
        for (place, at) in order.iter().enumerate() {
            let following = order.get(place + 1).copied();
            self.ways(*at, following, talks, &ids, &mut steps[place]);
        }
        let used: HashSet<Uuid> = steps.iter().map(|step| step.lane).collect();
        lanes.retain(|lane| used.contains(&lane.id) || !lane.name.is_empty());
        for lane in lanes.iter_mut().filter(|lane| lane.name.is_empty()) {
            lane.name = self.locale.text("bpmn-lane");
        }
        self.graph.missed.sort();
        self.graph.missed.dedup();
        let model = Model {
            lanes,
            steps,
            ..Model::default()
        };
        Ok((model, self.graph.missed))
    }

    fn lanes(&mut self) -> Vec<Lane> {
        let mut lanes = Vec::new();
        for at in 0..self.graph.lanes.len() {
            let id = self.id();
            let source = &self.graph.lanes[at];
            let mut lane = Lane {
                id,
                at: Decimal::from(at + 1),
                name: source.name.clone(),
                actor: self.actor(at),
            };
            if let Some(own) = source.own
                && !figures::into_lane(own, &mut lane)
            {
                self.miss(MissedKind::Figure, lane.name.clone());
            }
            if lane.id != id && !self.taken.insert(lane.id) {
                lane.id = id;
            }
            lanes.push(lane);
        }
        lanes
    }

    /// Guesses who works in a lane, by its name and by what is done there.
    fn actor(&self, at: usize) -> Actor {
        let nodes = self.graph.nodes.iter();
        let mut tasks = nodes
            .filter(|node| node.lane == Some(at) && node.tag.ends_with("Task"))
            .peekable();
        let machine = |tag: &str| matches!(tag, "serviceTask" | "scriptTask" | "businessRuleTask");
        let by_machine = tasks.peek().is_some() && tasks.all(|node| machine(node.tag));
        let name = fold(&self.graph.lanes[at].name);
        let says = |key: &str| {
            let words = self.locale.text(key);
            words
                .split_whitespace()
                .any(|word| name.contains(&fold(word)))
        };
        if says("bpmn-words-citizen") {
            Actor::Citizen
        } else if by_machine || says("bpmn-words-system") {
            Actor::System
        } else {
            Actor::Municipality
        }
    }

    /// Returns the lane of a node: its own, that of what leads to it, or the first of its pool.
    fn lane(&mut self, at: usize, lanes: &mut Vec<Lane>) -> Uuid {
        let node = &self.graph.nodes[at];
        let before = || {
            let mut edges = self.graph.live();
            edges.find_map(|edge| {
                let lane = self.graph.nodes[edge.from].lane;
                lane.filter(|_| edge.to == at)
            })
        };
        let mut of_pool = self.graph.lanes.iter();
        let first = of_pool.position(|lane| lane.pool == node.pool);
        let found = node.lane.or_else(before).or(first);
        if let Some(lane) = found.and_then(|at| lanes.get(at)) {
            return lane.id;
        }
        let id = self.id();
        lanes.push(Lane {
            id,
            at: Decimal::from(lanes.len() + 1),
            name: String::new(),
            actor: Actor::default(),
        });
        id
    }

    fn step(&mut self, at: usize, place: usize, lane: Uuid) -> Step {
        let id = self.id();
        let node = &self.graph.nodes[at];
        let text = if node.name.is_empty() {
            self.locale.text(match node.kind {
                StepKind::Start => "bpmn-step-start",
                StepKind::End => "bpmn-step-end",
                StepKind::Decision => "bpmn-step-decision",
                StepKind::Wait => "bpmn-step-wait",
                _ => "bpmn-step",
            })
        } else {
            node.name.clone()
        };
        let mut step = Step {
            id,
            at: Decimal::from(place + 1),
            lane,
            kind: node.kind,
            text,
            system: node.system.clone(),
            medium: None,
            touch: Decimal::ZERO,
            wait: Decimal::ZERO,
            cost: Decimal::ZERO,
            share: None,
            measured: false,
            worth: None,
            registers: false,
            checks: false,
            error_prone: false,
            document: node.document.clone(),
            purpose: None,
            note: node.note.clone(),
            next: Vec::new(),
        };
        let own: Option<&Node> = node.own;
        let own_order = self
            .graph
            .nodes
            .iter()
            .all(|node| !node.there || node.own.is_some());
        let mut whole = true;
        if let Some(own) = own {
            let numbered = step.at;
            whole = figures::into_step(own, &mut step);
            if !own_order {
                step.at = numbered;
            }
        }
        let name = step.text.clone();
        if !whole {
            self.miss(MissedKind::Figure, name);
        }
        if step.id != id && !self.taken.insert(step.id) {
            step.id = id;
        }
        step
    }

    /// Says where cases go from a step; nothing where they go on to the one after it.
    fn ways(
        &mut self,
        at: usize,
        following: Option<usize>,
        talks: bool,
        ids: &HashMap<usize, Uuid>,
        step: &mut Step,
    ) {
        let edges = self.graph.live().filter(|edge| edge.from == at);
        let edges: Vec<_> = edges.filter(|edge| ids.contains_key(&edge.to)).collect();
        let own = self.graph.nodes[at].own.is_some();
        match &edges[..] {
            [] if following.is_some() && !talks && step.kind != StepKind::End => {
                // Nothing leads on, and in a list it would.
                step.kind = StepKind::End;
            }
            [] => {}
            [one] if !(own && one.drawn) && one.label.is_empty() && one.share.is_none() => {
                if following != Some(one.to) && !talks {
                    step.next = vec![flow(ids[&one.to], one)];
                }
            }
            many => step.next = many.iter().map(|edge| flow(ids[&edge.to], edge)).collect(),
        }
    }

    fn id(&mut self) -> Uuid {
        let id = (self.fresh)();
        self.taken.insert(id);
        id
    }

    fn miss(&mut self, kind: MissedKind, name: String) {
        self.graph.missed.push(Missed { kind, name });
    }
}

fn flow(to: Uuid, edge: &super::understand::Edge) -> Flow {
    Flow {
        to,
        share: edge.share,
        label: edge.label.clone(),
    }
}
