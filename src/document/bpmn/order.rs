//! What BPMN draws and a list of steps does not need is followed through, and the rest put in order.

use std::collections::{HashMap, HashSet, VecDeque};

use super::expand::Made;
use super::read::MissedKind;
use super::understand::{Edge, Graph};
use crate::process::StepKind;

impl Graph<'_> {
    /// Takes away what this program made only for the drawing.
    pub fn fold_made(&mut self) {
        let own: HashMap<String, usize> = (0..)
            .zip(&self.nodes)
            .filter_map(|(at, node)| Some((node.own?.attribute("id")?.to_owned(), at)))
            .collect();
        for at in 0..self.nodes.len() {
            let Some((made, step)) = self.nodes[at].made.clone() else {
                continue;
            };
            let step = own.get(&step).copied();
            let ways = self
                .edges
                .iter()
                .filter(|edge| edge.there && edge.from == at);
            match (made, step) {
                (Made::Start | Made::End, _) => self.drop_node(at),
                (Made::Share, Some(step)) => {
                    self.drop_edges(|edge| edge.from == at);
                    self.turn(at, step);
                }
                (Made::Ways, Some(step)) => {
                    self.drop_edges(|edge| edge.to == at);
                    for edge in self.edges.iter_mut().filter(|edge| edge.from == at) {
                        edge.from = step;
                    }
                    self.nodes[at].there = false;
                }
                // Its step was taken out of the file by somebody.
                _ if ways.count() <= 1 => self.follow_through(at),
                _ => {}
            }
        }
    }

    /// Puts branches that go on at the same time after each other, as far as they begin and end together.
    pub fn serialise(&mut self) {
        for at in 0..self.nodes.len() {
            let node = &self.nodes[at];
            if !node.there || node.tag != "parallelGateway" || node.own.is_some() {
                continue;
            }
            let starts: Vec<usize> = self.targets(at);
            if starts.len() < 2 {
                continue;
            }
            let name = node.name.clone();
            let branches: Vec<Vec<usize>> =
                starts.iter().map(|one| self.reached(*one, None)).collect();
            let joins = |node: &&usize| {
                let at = **node;
                self.nodes[at].tag == "parallelGateway"
                    && self
                        .edges
                        .iter()
                        .filter(|edge| edge.there && edge.to == at)
                        .count()
                        > 1
                    && branches.iter().all(|branch| branch.contains(&at))
            };
            let join = branches[0].iter().find(joins).copied();
            let inner = join.map(|join| {
                let inner = starts.iter().map(|one| self.reached(*one, Some(join)));
                inner.collect::<Vec<Vec<usize>>>()
            });
            let apart = inner.as_ref().is_some_and(|inner| {
                let mut seen = HashSet::new();
                inner.iter().flatten().all(|node| seen.insert(*node))
            });
            let (Some(join), Some(inner), true) = (join, inner, apart) else {
                self.missed.push(super::read::Missed {
                    kind: MissedKind::Gateway,
                    name: if name.is_empty() {
                        "parallelGateway".to_owned()
                    } else {
                        name
                    },
                });
                continue;
            };
            self.missed.push(super::read::Missed {
                kind: MissedKind::Parallel,
                name,
            });
            let filled: Vec<usize> = (0..starts.len()).filter(|at| starts[*at] != join).collect();
            let first = filled.first().map_or(join, |first| starts[*first]);
            for (place, branch) in filled.iter().enumerate() {
                let next = filled.get(place + 1).map_or(join, |next| starts[*next]);
                for edge in &mut self.edges {
                    if edge.there && edge.to == join && inner[*branch].contains(&edge.from) {
                        edge.to = next;
                    }
                }
            }
            self.drop_edges(|edge| edge.from == at);
            self.turn(at, first);
        }
    }

    /// Follows through gateways where cases only meet.
    pub fn fold_meetings(&mut self) {
        for at in 0..self.nodes.len() {
            let node = &self.nodes[at];
            let gateway = node.there && node.is_gateway() && node.own.is_none();
            if gateway && self.targets(at).len() == 1 {
                self.follow_through(at);
            }
        }
    }

    /// Returns the nodes in order: those that this program wrote by their places, others so that each comes after what
    /// leads to it.
    pub fn order(&self) -> Vec<usize> {
        let there = |at: &usize| self.nodes[*at].there;
        let all: Vec<usize> = (0..self.nodes.len()).filter(there).collect();
        let place = |at: usize| {
            let text = self.nodes[at].own?.attribute("at")?;
            text.parse::<rust_decimal::Decimal>().ok()
        };
        let places: Option<Vec<_>> = all.iter().map(|at| Some((place(*at)?, *at))).collect();
        if let Some(mut places) = places {
            places.sort();
            return places.into_iter().map(|(_, at)| at).collect();
        }
        let mut entered: HashSet<usize> = self.live().map(|edge| edge.to).collect();
        entered.extend(self.messages.iter().map(|(_, to)| *to));
        let starts = all.iter().filter(|at| !entered.contains(at));
        let (events, others): (Vec<usize>, Vec<usize>) =
            starts.partition(|at| self.nodes[**at].kind == StepKind::Start);
        let mut seen = vec![false; self.nodes.len()];
        let begun: Vec<usize> = events.into_iter().chain(others).collect();
        let mut order = self.in_order(&begun, &mut seen);
        // What only goes in circles stands last, in the order of the file.
        let rest = self.in_order(&all, &mut seen);
        order.extend(rest);
        self.begun_early(order)
    }

    /// Returns what is reached from the roots and was not seen: each root, and each target, before those after it.
    fn in_order(&self, roots: &[usize], seen: &mut [bool]) -> Vec<usize> {
        let mut order = Vec::new();
        // The last that is finished comes first, so what is to come first is begun last.
        for root in self.heads(roots, seen).into_iter().rev() {
            self.finish(root, seen, &mut order);
        }
        order.reverse();
        order
    }

    /// Returns those of the roots that no earlier one leads to.
    fn heads(&self, roots: &[usize], seen: &[bool]) -> Vec<usize> {
        let mut seen = seen.to_vec();
        let mut heads = Vec::new();
        for root in roots {
            if !seen[*root] {
                heads.push(*root);
                self.finish(*root, &mut seen, &mut Vec::new());
            }
        }
        heads
    }

    /// Finishes everything after a node, and then the node, where that is not done.
    fn finish(&self, root: usize, seen: &mut [bool], order: &mut Vec<usize>) {
        let mut open: Vec<(usize, Vec<usize>)> = Vec::new();
        let enter = |at: usize, seen: &mut [bool]| {
            seen[at] = true;
            // Taken from the end: what stands last in the file is finished first, and so comes last.
            let mut next: Vec<usize> = self
                .messages
                .iter()
                .filter(|one| one.0 == at)
                .map(|one| one.1)
                .collect();
            next.extend(self.targets(at));
            (at, next)
        };
        if seen[root] {
            return;
        }
        open.push(enter(root, seen));
        while let Some((at, next)) = open.last_mut() {
            match next.pop() {
                Some(to) if !seen[to] && self.nodes[to].there => open.push(enter(to, seen)),
                Some(_) => {}
                None => {
                    order.push(*at);
                    open.pop();
                }
            }
        }
    }

    /// Returns the order with a start event first, where there is one.
    fn begun_early(&self, order: Vec<usize>) -> Vec<usize> {
        let is_start = |at: &usize| self.nodes[*at].kind == StepKind::Start;
        match order.iter().position(is_start) {
            Some(place) if place > 0 && self.messages.is_empty() => {
                let mut order = order;
                let start = order.remove(place);
                order.insert(0, start);
                order
            }
            _ => order,
        }
    }

    /// Returns where the flows of a node lead, each once.
    pub fn targets(&self, at: usize) -> Vec<usize> {
        let mut targets = Vec::new();
        for edge in self.live().filter(|edge| edge.from == at) {
            if !targets.contains(&edge.to) {
                targets.push(edge.to);
            }
        }
        targets
    }

    /// Returns the flows that are part of the process still.
    pub fn live(&self) -> impl Iterator<Item = &Edge> {
        self.edges.iter().filter(|edge| edge.there)
    }

    /// Returns what is reached from a node, the nearest first; nothing beyond the node before which it stops.
    fn reached(&self, from: usize, until: Option<usize>) -> Vec<usize> {
        let mut seen = vec![false; self.nodes.len()];
        let mut found = Vec::new();
        let mut open = VecDeque::from([from]);
        while let Some(at) = open.pop_front() {
            if Some(at) == until || std::mem::replace(&mut seen[at], true) {
                continue;
            }
            found.push(at);
            open.extend(self.targets(at));
        }
        found
    }

    fn drop_node(&mut self, at: usize) {
        self.nodes[at].there = false;
        self.drop_edges(|edge| edge.from == at || edge.to == at);
    }

    fn drop_edges(&mut self, which: impl Fn(&Edge) -> bool) {
        for edge in self.edges.iter_mut().filter(|edge| which(edge)) {
            edge.there = false;
        }
    }

    /// Leads what came to a node to another, and takes the node away.
    fn turn(&mut self, at: usize, to: usize) {
        for edge in self.edges.iter_mut().filter(|edge| edge.to == at) {
            edge.to = to;
        }
        for message in &mut self.messages {
            if message.1 == at {
                message.1 = to;
            }
        }
        self.nodes[at].there = false;
    }

    /// Leads what came to a node on to where its one flow leads; a node that leads nowhere is left.
    pub fn follow_through(&mut self, at: usize) {
        let found = self.live().find(|edge| edge.from == at).cloned();
        let Some(on) = found.filter(|edge| edge.to != at) else {
            return;
        };
        for edge in self
            .edges
            .iter_mut()
            .filter(|edge| edge.there && edge.to == at)
        {
            edge.drawn |= on.drawn;
            if edge.label.is_empty() {
                edge.label.clone_from(&on.label);
            }
        }
        self.drop_edges(|edge| edge.from == at);
        self.turn(at, on.to);
    }
}
