//! A BPMN file as nodes, flows and lanes, and what of it could not be understood.

use std::collections::{BTreeSet, HashMap};

use rust_decimal::Decimal;

use super::expand::Made;
use super::figures;
use super::kinds::{described, kind, name};
use super::read::{Missed, MissedKind};
use super::tree::{Node, Space};
use crate::process::StepKind;
use crate::text::clean_line;

/// What a file says.
#[derive(Default)]
pub(super) struct Graph<'n> {
    pub lanes: Vec<LaneOf<'n>>,
    pub nodes: Vec<FlowNode<'n>>,
    pub edges: Vec<Edge>,
    /// Between pools, by the numbers of the nodes.
    pub messages: Vec<(usize, usize)>,
    pub missed: Vec<Missed>,
}

/// A lane, or a pool that has none.
pub(super) struct LaneOf<'n> {
    pub name: String,
    pub own: Option<&'n Node>,
    pub pool: usize,
}

/// A task, an event or a gateway.
pub(super) struct FlowNode<'n> {
    pub name: String,
    pub tag: &'n str,
    pub kind: StepKind,
    pub lane: Option<usize>,
    pub pool: usize,
    /// What the program itself kept of a step.
    pub own: Option<&'n Node>,
    /// What it was made as, and for which step.
    pub made: Option<(Made, String)>,
    pub document: String,
    pub system: String,
    pub note: String,
    /// Whether it is part of the process still; what was followed through is not.
    pub there: bool,
}

impl FlowNode<'_> {
    pub fn is_gateway(&self) -> bool {
        self.tag.ends_with("Gateway")
    }
}

/// A sequence flow.
#[derive(Clone)]
pub(super) struct Edge {
    pub from: usize,
    pub to: usize,
    pub label: String,
    pub share: Option<Decimal>,
    /// Whether it was drawn in the list, and does not only follow from the order.
    pub drawn: bool,
    pub there: bool,
}

/// What each id of the file stands for.
#[derive(Default)]
struct Known<'n> {
    nodes: HashMap<&'n str, usize>,
    /// The names of data objects and stores, and whether it is a store.
    data: HashMap<&'n str, (String, bool)>,
    used: BTreeSet<&'n str>,
}

/// Returns what a file says.
pub(super) fn understand(root: &Node) -> Graph<'_> {
    let mut graph = Graph::default();
    let mut known = Known::default();
    let mut pools: HashMap<&str, String> = HashMap::new();
    let participants = root.bpmn("collaboration");
    for participant in participants.flat_map(|one| one.bpmn("participant")) {
        let name = name(participant);
        match participant.attribute("processRef") {
            Some(process) => {
                pools.insert(process, name);
            }
            None => graph.miss(MissedKind::ClosedPool, name),
        }
    }
    for (pool, process) in root.bpmn("process").enumerate() {
        let id = process.attribute("id").unwrap_or_default();
        let called = pools.get(id).cloned().unwrap_or_default();
        let called = if called.is_empty() {
            name(process)
        } else {
            called
        };
        graph.process(&mut known, process, pool, called);
    }
    let messages = root.bpmn("collaboration");
    for message in messages.flat_map(|one| one.bpmn("messageFlow")) {
        let end = |which: &str| known.nodes.get(message.attribute(which)?).copied();
        if let (Some(from), Some(to)) = (end("sourceRef"), end("targetRef")) {
            graph.messages.push((from, to));
        }
        graph.miss(MissedKind::MessageFlow, name(message));
    }
    for (id, (name, _)) in &known.data {
        if !known.used.contains(id) {
            graph.miss(MissedKind::Data, name.clone());
        }
    }
    graph.others(root);
    graph.missed.sort();
    graph.missed.dedup();
    graph
}

impl<'n> Graph<'n> {
    fn miss(&mut self, kind: MissedKind, name: String) {
        self.missed.push(Missed { kind, name });
    }

    fn process(&mut self, known: &mut Known<'n>, process: &'n Node, pool: usize, called: String) {
        let mut lanes = HashMap::new();
        let first = self.lanes.len();
        for set in process.bpmn("laneSet") {
            self.lane_set(set, pool, &mut lanes);
        }
        if self.lanes.len() == first {
            let has_steps = process.bpmn("sequenceFlow").next().is_some();
            let named = !called.is_empty();
            if has_steps || named || process.children.len() > 1 {
                self.lanes.push(LaneOf {
                    name: called,
                    own: None,
                    pool,
                });
            }
        }
        for child in process
            .children
            .iter()
            .filter(|one| one.space == Space::Bpmn)
        {
            match child.name.as_str() {
                "dataObjectReference" | "dataStoreReference" => {
                    let store = child.name == "dataStoreReference";
                    if let (Some(id), name) = (child.attribute("id"), name(child)) {
                        known.data.insert(id, (name, store));
                    }
                }
                "extensionElements" | "laneSet" | "sequenceFlow" | "documentation"
                | "dataObject" | "association" | "textAnnotation" | "group" | "incoming"
                | "outgoing" => {}
                _ => match kind(child) {
                    Some(kind) => self.node(known, child, kind, pool, &lanes),
                    None => self.miss(MissedKind::Other, described(child)),
                },
            }
        }
        for child in &process.children {
            self.data(known, child);
        }
        for flow in process.bpmn("sequenceFlow") {
            self.flow(known, flow);
        }
        self.boundaries(known, process);
        self.notes(known, process);
    }

    fn lane_set(&mut self, set: &'n Node, pool: usize, lanes: &mut HashMap<&'n str, usize>) {
        for lane in set.bpmn("lane") {
            let children: Vec<&Node> = lane.bpmn("childLaneSet").collect();
            let before = self.lanes.len();
            for child in children {
                self.lane_set(child, pool, lanes);
            }
            let at = self.lanes.len();
            if at == before {
                self.lanes.push(LaneOf {
                    name: name(lane),
                    own: lane.kept("lane"),
                    pool,
                });
            }
            // What stands in an outer lane alone goes to the first of its inner ones.
            for node in lane.bpmn("flowNodeRef") {
                lanes.entry(node.text.trim()).or_insert(before.min(at));
            }
        }
    }

    fn node(
        &mut self,
        known: &mut Known<'n>,
        node: &'n Node,
        kind: StepKind,
        pool: usize,
        lanes: &HashMap<&'n str, usize>,
    ) {
        let id = node.attribute("id").unwrap_or_default();
        let own = node.kept("step");
        let made = node.kept("made").and_then(|made| {
            let mut names = Made::NAMES.iter();
            let wanted = made.attribute("as")?;
            let (_, as_what) = names.find(|(name, _)| *name == wanted)?;
            Some((*as_what, made.attribute("step")?.to_owned()))
        });
        let tag = node.name.as_str();
        let name = name(node);
        match tag {
            _ if own.is_some() || made.is_some() => {}
            "subProcess" | "transaction" | "adHocSubProcess" => {
                self.miss(MissedKind::Within, name.clone());
                for inner in node.children.iter().filter(|one| one.space == Space::Bpmn) {
                    if super::kinds::kind(inner).is_some() && inner.attribute("name").is_some() {
                        self.miss(MissedKind::Inner, described(inner));
                    }
                }
            }
            "inclusiveGateway" | "complexGateway" | "eventBasedGateway" => {
                self.miss(MissedKind::Gateway, described(node));
            }
            _ => {}
        }
        for child in node.children.iter().filter(|one| one.space == Space::Bpmn) {
            let looped = child.name.ends_with("LoopCharacteristics");
            let timed = child.name == "timerEventDefinition" && !child.children.is_empty();
            if looped {
                self.miss(MissedKind::Repeated, described(node));
            } else if timed && own.is_none() {
                self.miss(MissedKind::Timer, described(node));
            }
        }
        let documentation: Vec<String> = node
            .bpmn("documentation")
            .map(|text| crate::text::clean(text.text.trim()))
            .collect();
        known.nodes.insert(id, self.nodes.len());
        self.nodes.push(FlowNode {
            name,
            tag,
            kind,
            lane: lanes.get(id).copied(),
            pool,
            own,
            made,
            document: String::new(),
            system: String::new(),
            note: documentation.join("\n"),
            there: true,
        });
    }

    /// Makes what happens at the edge of a task one of the ways from it.
    fn boundaries(&mut self, known: &Known<'n>, process: &'n Node) {
        for event in process.bpmn("boundaryEvent") {
            let node = |id: Option<&str>| known.nodes.get(id?).copied();
            let ends = (
                node(event.attribute("attachedToRef")),
                node(event.attribute("id")),
            );
            if let (Some(from), Some(to)) = ends {
                self.edges.push(Edge {
                    from,
                    to,
                    label: String::new(),
                    share: None,
                    drawn: true,
                    there: true,
                });
                self.nodes[to].lane = self.nodes[to].lane.or(self.nodes[from].lane);
            }
            self.miss(MissedKind::Boundary, name(event));
        }
    }

    /// Gives a task the document or the system that it is tied to, and lists what there is no place for.
    fn data(&mut self, known: &mut Known<'n>, node: &'n Node) {
        let ties = ["dataInputAssociation", "dataOutputAssociation"];
        let ties = ties.iter().flat_map(|tie| node.bpmn(tie));
        let task = node
            .attribute("id")
            .and_then(|id| known.nodes.get(id).copied());
        for tie in ties {
            let ends = tie.bpmn("sourceRef").chain(tie.bpmn("targetRef"));
            for end in ends {
                let Some((id, (name, store))) = known.data.get_key_value(end.text.trim()) else {
                    continue;
                };
                let Some(task) = task else { continue };
                let task = &mut self.nodes[task];
                let place = if *store {
                    &mut task.system
                } else {
                    &mut task.document
                };
                if place.is_empty() {
                    place.clone_from(name);
                }
                if place == name {
                    known.used.insert(id);
                }
            }
        }
    }

    fn flow(&mut self, known: &Known<'n>, flow: &'n Node) {
        let end = |which: &str| known.nodes.get(flow.attribute(which)?).copied();
        let condition = flow.bpmn("conditionExpression").next();
        let condition = condition.map(|one| clean_line(one.text.trim()));
        let mut label = name(flow);
        let (Some(from), Some(to)) = (end("sourceRef"), end("targetRef")) else {
            self.miss(MissedKind::LooseFlow, label);
            return;
        };
        if label.is_empty() {
            label = condition.unwrap_or_default();
        }
        let own = flow.kept("flow").map(figures::flow);
        let share = own.as_ref().and_then(|(share, _)| *share);
        let of_own = self.nodes[from].own.is_some() || self.nodes[from].made.is_some();
        self.edges.push(Edge {
            from,
            to,
            drawn: own.is_some() || !of_own,
            label: match own {
                Some((_, kept)) if kept.is_empty() && label.ends_with(" %") => String::new(),
                _ if of_own && flow.kept("flow").is_none() && label.ends_with(" %") => {
                    String::new()
                }
                _ => label,
            },
            share,
            there: true,
        });
    }

    /// Ties notes to what they stand beside.
    fn notes(&mut self, known: &Known<'n>, process: &'n Node) {
        let mut notes: HashMap<&str, String> = HashMap::new();
        for note in process.bpmn("textAnnotation") {
            let text: Vec<&str> = note.bpmn("text").map(|text| text.text.trim()).collect();
            let text = crate::text::clean(&text.join("\n"));
            if let Some(id) = note.attribute("id") {
                notes.insert(id, text);
            }
        }
        for tie in process.bpmn("association") {
            let ends = [tie.attribute("sourceRef"), tie.attribute("targetRef")];
            let task = ends.iter().flatten().find_map(|end| known.nodes.get(end));
            let note = ends.iter().flatten().find(|end| notes.contains_key(**end));
            if let (Some(task), Some(note)) = (task, note) {
                let text = notes.remove(*note).unwrap_or_default();
                let place = &mut self.nodes[*task].note;
                if !place.is_empty() {
                    place.push('\n');
                }
                place.push_str(&text);
            }
        }
        let mut rest: Vec<String> = notes.into_values().collect();
        rest.sort();
        for text in rest {
            self.miss(MissedKind::Note, clean_line(&text));
        }
    }

    /// Lists what stands beside processes, and what other programs have added.
    fn others(&mut self, root: &Node) {
        let known = [
            "process",
            "collaboration",
            "extensionElements",
            "documentation",
            // What events and tasks point to without saying more of the process.
            "message",
            "signal",
            "error",
            "escalation",
            "itemDefinition",
            "category",
            "dataStore",
            "import",
            "interface",
            "resource",
        ];
        for child in root.children.iter().filter(|one| one.space == Space::Bpmn) {
            if !known.contains(&child.name.as_str()) {
                self.miss(MissedKind::Other, described(child));
            }
        }
        let mut foreign = BTreeSet::new();
        let mut open = vec![root];
        while let Some(node) = open.pop() {
            if node.space == Space::Bpmn && node.name == "extensionElements" {
                let others = node.children.iter().filter(|one| one.space == Space::Other);
                foreign.extend(others.map(|one| one.prefix.clone()));
            } else {
                open.extend(&node.children);
            }
        }
        for prefix in foreign {
            self.miss(MissedKind::Foreign, clean_line(&prefix));
        }
        let groups = root.bpmn("process").chain(root.bpmn("collaboration"));
        let groups: Vec<Missed> = groups
            .flat_map(|one| one.bpmn("group"))
            .map(|_| Missed {
                kind: MissedKind::Group,
                name: String::new(),
            })
            .collect();
        self.missed.extend(groups);
    }
}
