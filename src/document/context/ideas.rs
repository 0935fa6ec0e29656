//! What was thought of in the room as templates see it: boards, quick wins, and the services weighed against each other.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use minijinja::{Value, context};
use uuid::Uuid;

use super::super::block::{Matrix, Picture, Span, Table, on_one_line};
use super::super::held::{clean, mark_of_picture};
use super::super::scene::Scene;
use super::super::template::lock;
use super::{listing, words};
use crate::board::{
    BoardRef, Corner, Group, Idea, Outcome, Ranked, Spot, ordered, outcome, quadrant, quarters,
};
use crate::method::{Criterion, Quadrant, Test};
use crate::session::Became;

/// Returns `boards()`: the boards that hold ideas, in the order of the pack.
pub(super) fn boards(scene: &Scene<'_>) -> Value {
    let boards = sheets(scene).into_iter();
    listing(boards.map(|sheet| sheet.board()).collect())
}

/// Returns `quick_wins()`: the ideas that give much for little, or pass a test, of all boards; the best of each first.
pub(super) fn quick_wins(scene: &Scene<'_>) -> Value {
    let sheets = sheets(scene);
    let wins = sheets.iter().flat_map(Sheet::wins);
    listing(wins.collect())
}

/// Returns the services weighed against each other, and what would turn their order; none where no score was given.
pub(super) fn ranking(scene: &Scene<'_>) -> Value {
    let (method, session, locale) = (scene.method, scene.session, scene.locale);
    let (criteria, weighing) = (&method.craft.criteria, &session.state.weighing);
    let mut names = HashMap::new();
    for service in session.services() {
        names.insert(&service.id, service.name.as_str());
    }
    let any = weighing.scores.keys().any(|id| names.contains_key(id));
    let services = session.services().filter(|_| any);
    let ranking = weighing.ranking(&method.craft, services.map(|service| &service.id));
    let name = |ranked: &Ranked| names.get(&ranked.service).copied().unwrap_or_default();
    let ranked = ranking.services.iter().enumerate().map(|(at, ranked)| {
        let scores = weighing.scores.get(&ranked.service);
        let score = |criterion: &Criterion| {
            let score = scores.and_then(|scores| scores.get(&criterion.id));
            words(&score.map(ToString::to_string).unwrap_or_default())
        };
        let before = at.checked_sub(1).map(|at| name(&ranking.services[at]));
        let turn = ranked.turn.as_ref().zip(before);
        let turn = turn.and_then(|((criterion, turn), before)| {
            let criterion = criteria.iter().find(|known| known.id == *criterion)?;
            Some(locale.passing(criterion, weighing.weight(criterion), before, turn))
        });
        context! {
            name => words(name(ranked)),
            place => ranked.place,
            total => ranked.total,
            scores => criteria.iter().map(score).collect::<Value>(),
            lacks => ranked.lacks.len(),
            turn => words(&turn.unwrap_or_default()),
        }
    });
    let weights = criteria.iter().map(|criterion| {
        context! { name => words(&criterion.name), weight => weighing.weight(criterion) }
    });
    let several = ranking.first().next().is_some() && ranking.services.len() > 1;
    let turns = ranking.turns.iter().zip(criteria).filter(|_| several);
    let turns = turns.filter_map(|((_, turn), criterion)| {
        let turn = turn.as_ref()?;
        let weight = weighing.weight(criterion);
        Some(words(&locale.turn(session, criterion, weight, Some(turn))))
    });
    context! {
        services => ranked.collect::<Value>(),
        weights => weights.collect::<Value>(),
        leads => words(&locale.leads(session, &ranking)),
        turns => turns.collect::<Value>(),
        lacking => words(&locale.lacking(session, &ranking)),
    }
}

/// A board and what lies on it.
struct Sheet<'s> {
    scene: &'s Scene<'s>,
    board: &'s BoardRef,
    ideas: Vec<&'s Idea>,
    became: Arc<HashMap<Uuid, Vec<Became>>>,
    pictures: Arc<Mutex<Vec<Picture>>>,
}

/// Returns the boards that hold ideas: in the order of the pack, and of the services where each has its own.
fn sheets<'s>(scene: &'s Scene<'s>) -> Vec<Sheet<'s>> {
    let (state, craft) = (&scene.session.state, &scene.method.craft);
    let became = Arc::new(state.all_became());
    let mut sheets: Vec<Sheet<'s>> = Vec::new();
    let mut places: HashMap<&BoardRef, usize> = HashMap::new();
    for idea in &state.ideas {
        if !has_part(scene, &idea.board) {
            continue;
        }
        let at = *places.entry(&idea.board).or_insert_with(|| {
            sheets.push(Sheet {
                scene,
                board: &idea.board,
                ideas: Vec::new(),
                became: Arc::clone(&became),
                pictures: Arc::clone(&scene.pictures),
            });
            sheets.len() - 1
        });
        sheets[at].ideas.push(idea);
    }
    sheets.sort_by_key(|sheet| {
        let known = craft
            .boards
            .iter()
            .position(|one| one.id == sheet.board.board);
        let mut services = scene.session.services();
        let service = sheet.board.service.as_ref();
        let service = service.map(|id| services.position(|service| service.id == *id));
        (known.unwrap_or(usize::MAX), service)
    });
    sheets
}

/// Says whether a board belongs in the document; that of a service that the group has let go does not.
fn has_part(scene: &Scene<'_>, board: &BoardRef) -> bool {
    match (&board.service, scene.service) {
        (None, _) => true,
        (Some(of), Some(service)) => of == service,
        (Some(of), None) => scene
            .session
            .service(of.as_str())
            .is_some_and(|one| !one.dropped),
    }
}

impl<'s> Sheet<'s> {
    fn board(&self) -> Value {
        let (method, session) = (self.scene.method, self.scene.session);
        let kind = method.craft.board(self.board.board.as_str());
        let ideas = self
            .numbered()
            .map(|(number, idea)| self.idea(number, idea));
        let groups = session.state.groups.iter();
        let groups = groups.filter(|group| group.board == *self.board).map(Some);
        let groups = groups.chain([None]).filter_map(|group| self.group(group));
        let tests = method.craft.tests.iter().filter_map(|test| self.test(test));
        let nowhere = self.ideas.iter().filter(|idea| idea.spot.is_none()).count();
        context! {
            name => words(&self.scene.locale.board(method, session, self.board)),
            question => words(kind.map_or("", |kind| &kind.question)),
            count => self.ideas.len(),
            ideas => ideas.collect::<Value>(),
            groups => groups.collect::<Value>(),
            matrix => self.matrix(),
            quarters => self.quarters(),
            nowhere => nowhere,
            tests => tests.collect::<Value>(),
        }
    }

    /// Returns the ideas with the numbers by which they are known on their board.
    fn numbered(&self) -> impl Iterator<Item = (usize, &'s Idea)> {
        (1..).zip(self.ideas.iter().copied())
    }

    fn idea(&self, number: usize, idea: &Idea) -> Value {
        let spot = idea.spot.filter(|_| self.scene.method.craft.has_matrix());
        let quarter = spot.map(|spot| self.quarter(quadrant(spot)).name.as_str());
        context! {
            number => number,
            text => words(&idea.text),
            by => words(&idea.by),
            tags => idea.tags.iter().map(|tag| words(tag)).collect::<Value>(),
            became => self.became(idea),
            impact => spot.map(|spot| spot.impact),
            effort => spot.map(|spot| spot.effort),
            quarter => words(quarter.unwrap_or_default()),
        }
    }

    fn became(&self, idea: &Idea) -> Value {
        let (method, state) = (self.scene.method, &self.scene.session.state);
        let became = self.became.get(&idea.id).into_iter().flatten();
        let became = became.map(|one| words(&self.scene.locale.became(method, state, one)));
        became.collect()
    }

    /// Returns a group with its ideas, or what is in none.
    fn group(&self, group: Option<&Group>) -> Option<Value> {
        let own = group.map(|group| group.id);
        let ideas = self.numbered().filter(|(_, idea)| idea.group == own);
        let ideas: Vec<Value> = ideas
            .map(|(number, idea)| self.idea(number, idea))
            .collect();
        let name = group.map_or("", |group| &group.name);
        (!ideas.is_empty()).then(|| context! { name => words(name), ideas => ideas })
    }

    fn quarter(&self, corner: Corner) -> &'s Quadrant {
        let matrix = &self.scene.method.craft.matrix;
        match corner {
            Corner::Wins => &matrix.wins,
            Corner::Projects => &matrix.projects,
            Corner::Fillers => &matrix.fillers,
            Corner::Avoid => &matrix.avoid,
        }
    }

    fn quarters(&self) -> Value {
        let quarters = quarters(self.ideas.iter().copied());
        let corners = Corner::ALL.iter().map(|corner| {
            let texts = quarters.of(*corner).iter().map(|idea| words(&idea.text));
            let quarter = self.quarter(*corner);
            context! {
                name => words(&quarter.name),
                advice => words(&quarter.advice),
                ideas => texts.collect::<Value>(),
            }
        });
        let has_matrix = self.scene.method.craft.has_matrix();
        corners.filter(|_| has_matrix).collect()
    }

    /// Returns the picture of impact against effort; empty where nothing is placed.
    fn matrix(&self) -> Value {
        let placed: Vec<_> = self
            .numbered()
            .filter_map(|(number, idea)| Some((number, idea, idea.spot?)))
            .collect();
        if placed.is_empty() || !self.scene.method.craft.has_matrix() {
            return Value::from("");
        }
        let picture = self.picture(&placed);
        let mut pictures = lock(&self.pictures);
        pictures.push(Picture::Matrix(picture));
        Value::from_safe_string(mark_of_picture(pictures.len() - 1))
    }

    fn picture(&self, placed: &[(usize, &Idea, Spot)]) -> Matrix {
        let (locale, matrix) = (self.scene.locale, &self.scene.method.craft.matrix);
        let board = locale.board(self.scene.method, self.scene.session, self.board);
        let title = locale.say("paper-matrix", &[("board", board.into())]);
        let count = [("count", placed.len().into())];
        let cell = |text: &str| on_one_line(vec![Span::plain(clean(text))]);
        let row = |(number, idea, spot): &(usize, &Idea, Spot)| {
            vec![
                cell(&number.to_string()),
                cell(&idea.text),
                cell(&spot.impact.to_string()),
                cell(&spot.effort.to_string()),
                cell(&self.quarter(quadrant(*spot)).name),
            ]
        };
        let number = locale.text("paper-matrix-number");
        let idea = locale.text("paper-matrix-idea");
        let quarter = locale.text("paper-matrix-quarter");
        Matrix {
            title: clean(&title),
            description: clean(&locale.say("paper-matrix-described", &count)),
            impact: clean(&matrix.impact),
            effort: clean(&matrix.effort),
            low: clean(&matrix.low),
            high: clean(&matrix.high),
            quarters: Corner::ALL.map(|corner| clean(&self.quarter(corner).name)),
            numbers: placed
                .iter()
                .map(|(number, _, spot)| (*number, *spot))
                .collect(),
            table: Table {
                caption: cell(&title),
                head: [&number, &idea, &matrix.impact, &matrix.effort, &quarter]
                    .map(|text| cell(text))
                    .to_vec(),
                rows: placed.iter().map(row).collect(),
            },
        }
    }

    /// Returns what came out of a test; nothing where no idea was tested.
    fn test(&self, test: &Test) -> Option<Value> {
        let locale = self.scene.locale;
        let numbers: HashMap<Uuid, usize> = self
            .numbered()
            .map(|(number, idea)| (idea.id, number))
            .collect();
        let tested = ordered(test, &self.ideas).into_iter();
        let tested = tested.filter(|idea| outcome(idea, test).is_some());
        let tested: Vec<Value> = tested
            .map(|idea| {
                context! {
                    number => numbers.get(&idea.id),
                    text => words(&idea.text),
                    result => words(&locale.outcome(test, idea)),
                }
            })
            .collect();
        if tested.is_empty() {
            return None;
        }
        let share = locale.share(test, &self.ideas).map(|(said, _)| said);
        Some(context! {
            name => words(&test.name),
            purpose => words(&test.purpose),
            ideas => tested,
            share => words(&share.unwrap_or_default()),
        })
    }

    /// Returns the ideas that give much for little, the best first, then those that only pass a test.
    fn wins(&self) -> Vec<Value> {
        let craft = &self.scene.method.craft;
        let board = self
            .scene
            .locale
            .board(self.scene.method, self.scene.session, self.board);
        let placed = quarters(self.ideas.iter().copied()).wins;
        let placed = if craft.has_matrix() {
            placed
        } else {
            Vec::new()
        };
        let others = self.ideas.iter().filter(|idea| !placed.contains(idea));
        let wins = placed.iter().chain(others).filter_map(|idea| {
            let mut why = Vec::new();
            if placed.contains(idea) {
                let quarter = [("quarter", craft.matrix.wins.name.as_str().into())];
                why.push(words(&self.scene.locale.say("paper-lies", &quarter)));
            }
            for test in craft.tests.iter().filter(|test| passes(idea, test)) {
                let result = self.scene.locale.outcome(test, idea);
                why.push(words(&self.scene.locale.with_more(&test.name, &result)));
            }
            (!why.is_empty()).then(|| {
                context! {
                    text => words(&idea.text),
                    board => words(&board),
                    why => why,
                    became => self.became(idea),
                }
            })
        });
        wins.collect()
    }
}

/// Says whether an idea has passed a test that has something to pass.
fn passes(idea: &Idea, test: &Test) -> bool {
    matches!(
        outcome(idea, test),
        Some(
            Outcome::Sum {
                passes: Some(true),
                ..
            } | Outcome::Partial {
                passes: Some(true),
                ..
            }
        )
    )
}
