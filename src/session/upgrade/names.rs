//! What is used in the room or the analysis tools and called something else in a newer pack: found beforehand, and renamed in a state.

mod tools;

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::State;
use super::super::answer::Subject;
use super::super::place::{Curtain, Place, Shown};
use super::Upgraded;
use crate::board::{Board, BoardRef, Idea, Weighing};
use crate::method::{
    BoardId, CategoryId, CriterionId, FormatId, IndicatorId, ItemId, Method, Part, PurposeId,
    StepId, TaskId, TestId, WayId,
};

/// Names of now by the names of before; only of what the session has used.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Names {
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub boards: BTreeMap<BoardId, BoardId>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub formats: BTreeMap<FormatId, FormatId>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub tests: BTreeMap<TestId, TestId>,
    /// Questions of tests, by the test's name of before.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub questions: BTreeMap<TestId, BTreeMap<String, String>>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub criteria: BTreeMap<CriterionId, CriterionId>,
    /// Steps that meetings are planned by.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub steps: BTreeMap<StepId, StepId>,
    /// What steps of processes are for.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub purposes: BTreeMap<PurposeId, PurposeId>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub ways: BTreeMap<WayId, WayId>,
    /// Categories of costs and gains.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub categories: BTreeMap<CategoryId, CategoryId>,
    /// Tasks of the pack's template.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub tasks: BTreeMap<TaskId, TaskId>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub indicators: BTreeMap<IndicatorId, IndicatorId>,
    /// Items that gaps and tasks point to.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub items: BTreeMap<ItemId, ItemId>,
}

impl Names {
    /// Returns what a state has used and a newer version of its pack calls something else.
    pub(super) fn of(state: &State, method: &Method) -> Self {
        let since = state.method.version.as_str();
        let part = |part, id: &str| method.part_now(since, part, id);
        let scores = || state.ideas.iter().flat_map(|idea| &idea.scores);
        let ideas = state.ideas.iter().map(|idea| &idea.board);
        let groups = state.groups.iter().map(|group| &group.board);
        let ballots = state.ballots.iter().filter_map(|one| one.board.as_ref());
        let boards = ideas.chain(groups).chain(ballots);
        let boards = boards.chain(state.boards.keys()).map(|board| &board.board);
        let running = state.boards.values();
        let running = running.filter_map(|board| board.running.as_ref());
        let Weighing {
            weights,
            scores: weighed,
        } = &state.weighing;
        let criteria = weighed.values().flat_map(BTreeMap::keys);
        let blocks = state.meetings.iter().flat_map(|meeting| &meeting.blocks);
        let mut questions: BTreeMap<TestId, BTreeMap<String, String>> = BTreeMap::new();
        let asked: BTreeSet<(&TestId, &String)> = scores()
            .flat_map(|(test, answers)| answers.keys().map(move |question| (test, question)))
            .collect();
        for (test, question) in asked {
            let now = method.question_now(since, test, question);
            if now != *question {
                let of_test = questions.entry(test.clone()).or_default();
                of_test.insert(question.clone(), now);
            }
        }
        Self {
            boards: renamed(boards, |id| part(Part::Board, id.as_str()).into()),
            formats: renamed(running.map(|one| &one.format), |id| {
                part(Part::Format, id.as_str()).into()
            }),
            tests: renamed(scores().map(|(test, _)| test), |id| {
                part(Part::Test, id.as_str()).into()
            }),
            questions,
            criteria: renamed(weights.keys().chain(criteria), |id| {
                part(Part::Criterion, id.as_str()).into()
            }),
            steps: renamed(blocks.filter_map(|block| block.step.as_ref()), |id| {
                method.step_now(since, id.as_str()).into()
            }),
            ..Self::of_tools(state, method)
        }
    }

    /// Says whether everything is called what it was.
    pub(super) fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    fn board(&self, board: &mut BoardRef) {
        put(&self.boards, &mut board.board);
    }

    fn scores(&self, idea: &mut Idea) {
        for (test, questions) in &self.questions {
            if let Some(answers) = idea.scores.get_mut(test) {
                rename(answers, |question| questions.get(question).cloned());
            }
        }
        rename(&mut idea.scores, |test| self.tests.get(test).cloned());
    }

    fn running(&self, boards: &mut BTreeMap<BoardRef, Board>) {
        rename(boards, |board| {
            let now = self.boards.get(&board.board)?;
            Some(BoardRef {
                board: now.clone(),
                service: board.service.clone(),
            })
        });
        let running = boards.values_mut();
        for running in running.filter_map(|board| board.running.as_mut()) {
            put(&self.formats, &mut running.format);
        }
    }

    fn weighing(&self, weighing: &mut Weighing) {
        let now = |criterion: &CriterionId| self.criteria.get(criterion).cloned();
        rename(&mut weighing.weights, now);
        for scores in weighing.scores.values_mut() {
            rename(scores, now);
        }
    }
}

impl State {
    /// Renames what is used in the room.
    pub(super) fn rename_parts(&mut self, upgraded: &Upgraded) {
        let names = &upgraded.names;
        for idea in &mut self.ideas {
            names.board(&mut idea.board);
            names.scores(idea);
        }
        for group in &mut self.groups {
            names.board(&mut group.board);
        }
        names.running(&mut self.boards);
        names.weighing(&mut self.weighing);
        for ballot in &mut self.ballots {
            if let Some(board) = &mut ballot.board {
                names.board(board);
            }
            let about = ballot.about.clone().map(Subject::from);
            if let Some(now) = about.and_then(|about| upgraded.subjects.get(&about)) {
                ballot.about = Some(now.to_string());
            }
        }
        self.rename_tools(names);
        let blocks = self.meetings.iter_mut();
        let blocks = blocks.flat_map(|meeting| &mut meeting.blocks);
        for step in blocks.filter_map(|block| block.step.as_mut()) {
            put(&names.steps, step);
        }
    }
}

impl Place {
    /// Gives what the facilitator works with, and what the room sees, the names of now.
    pub(super) fn show_by(&mut self, method: &Method, since: &str) {
        let frozen = match &mut self.curtain {
            Some(Curtain::Frozen { shown, .. }) => shown.as_mut(),
            _ => None,
        };
        for shown in self.shown.iter_mut().chain(frozen) {
            if let Shown::Test { test, .. } = shown {
                *test = method.part_now(since, Part::Test, test.as_str()).into();
            }
            if let Shown::Board(board) | Shown::Matrix(board) | Shown::Test { board, .. } = shown {
                let now = method.part_now(since, Part::Board, board.board.as_str());
                board.board = now.into();
            }
        }
    }
}

fn renamed<'n, N: Ord + Clone + 'n>(
    names: impl Iterator<Item = &'n N>,
    now: impl Fn(&N) -> N,
) -> BTreeMap<N, N> {
    let names: BTreeSet<&N> = names.collect();
    let names = names.into_iter().map(|name| (name.clone(), now(name)));
    names.filter(|(name, now)| name != now).collect()
}

fn put<N: Ord + Clone>(names: &BTreeMap<N, N>, name: &mut N) {
    if let Some(now) = names.get(name) {
        name.clone_from(now);
    }
}

/// Renames what a map holds; where something is kept under the new name already, both stay as they are.
fn rename<N: Ord, T>(map: &mut BTreeMap<N, T>, now: impl Fn(&N) -> Option<N>) {
    let mut moves = Vec::new();
    for (name, value) in std::mem::take(map) {
        match now(&name) {
            Some(now) => moves.push((name, now, value)),
            None => {
                map.insert(name, value);
            }
        }
    }
    for (name, now, value) in moves {
        let free = if map.contains_key(&now) { name } else { now };
        map.insert(free, value);
    }
}
