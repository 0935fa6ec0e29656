//! What holds for every joining, whatever was done in the two copies.

use diemo::session::merge::Joining;
use diemo::session::{Part, Session, State, What, Whose};
use proptest::prelude::*;
use uuid::Uuid;

use crate::properties::{cases, make, what};
use crate::sample::{change, session};

/// Does things in a session; the numbers of two copies differ, so that their changes do.
fn work(session: &mut Session, from: u128, whats: Vec<What>) {
    for (number, what) in (from..).zip(whats) {
        make(session, number, what);
    }
}

/// Two copies that were worked on apart after they had a beginning in common.
fn copies(common: Vec<What>, mine: Vec<What>, theirs: Vec<What>) -> (Session, Session, Session) {
    let mut base = session("Skatteattest");
    work(&mut base, 100, common);
    let (mut one, mut other) = (base.clone(), base.clone());
    work(&mut one, 1_000, mine);
    work(&mut other, 2_000, theirs);
    (base, one, other)
}

fn join(mine: &mut Session, number: u128, theirs: &Session, whose: Whose) -> bool {
    let joining = Joining::of(mine, theirs, None).unwrap();
    if joining.is_nothing() {
        return false;
    }
    mine.apply(change(number, joining.change(&joining.all(whose))))
        .unwrap();
    true
}

/// Returns a state with its lists in an order that does not matter.
fn sorted(state: &State) -> State {
    let mut state = state.clone();
    state.services.sort_by_key(|service| service.id.clone());
    state.decisions.sort_by_key(|record| record.id);
    state.actions.sort_by_key(|action| action.id);
    state.topics.sort_by_key(|topic| topic.id);
    state.notes.sort_by_key(|note| note.id);
    state.links.sort_by_key(|link| link.id);
    state.participants.sort_by_key(|participant| participant.id);
    state.ideas.sort_by_key(|idea| idea.id);
    state.groups.sort_by_key(|group| group.id);
    state.ballots.sort_by_key(|ballot| ballot.id);
    state.meetings.sort_by_key(|meeting| meeting.id);
    for model in state.processes.values_mut() {
        model.lanes.sort_by_key(|lane| lane.id);
        model.steps.sort_by_key(|step| step.id);
    }
    state.costs.needs.sort_by_key(|need| need.id);
    state.costs.alternatives.sort_by_key(|one| one.id);
    state.plan.tasks.sort_by_key(|task| task.id);
    state.plan.baselines.sort_by_key(|baseline| baseline.id);
    state.plan.duties.sort_by_key(|duty| duty.id);
    state.plan.indicators.sort_by_key(|indicator| indicator.id);
    state
}

/// Changes of every kind but a new title, which is never taken without asking.
fn whats() -> impl Strategy<Value = Vec<What>> {
    let titled = |what: &What| matches!(what, What::Revise(_));
    let what = what().prop_filter("no title", move |what| !titled(what));
    proptest::collection::vec(what, 0..12)
}

/// Changes that go on from what there is.
fn onward() -> impl Strategy<Value = Vec<What>> {
    let back = |what: &What| matches!(what, What::Undo { .. } | What::Redo { .. });
    whats().prop_map(move |whats| whats.into_iter().filter(|what| !back(what)).collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(100), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_comes_from_the_session_itself_or_from_what_it_was(common in whats(), mine in whats()) {
        let (base, one, _) = copies(common, mine, vec![]);
        prop_assert!(Joining::of(&one, &one, None).unwrap().is_nothing());
        prop_assert!(Joining::of(&one, &base, None).unwrap().is_nothing());
    }

    #[test]
    fn a_copy_that_has_said_nothing_since_becomes_the_other(common in whats(), theirs in whats()) {
        let (_, mut mine, other) = copies(common, vec![], theirs);
        join(&mut mine, 9_000, &other, Whose::Theirs);
        prop_assert_eq!(&sorted(&mine.state), &sorted(&other.state));
    }

    #[test]
    fn it_does_not_matter_who_joins_whom(common in whats(), mine in whats(), theirs in whats()) {
        let (_, mut one, mut other) = copies(common, mine, theirs);
        let (before_one, before_other) = (one.clone(), other.clone());
        join(&mut one, 9_000, &before_other, Whose::Theirs);
        join(&mut other, 9_001, &before_one, Whose::Mine);
        prop_assert_eq!(sorted(&one.state), sorted(&other.state));
    }

    #[test]
    fn the_same_copy_brings_nothing_the_second_time(common in whats(), mine in whats(), theirs in whats()) {
        let (_, mut one, other) = copies(common, mine, theirs);
        join(&mut one, 9_000, &other, Whose::Mine);
        prop_assert!(Joining::of(&one, &other, None).unwrap().is_nothing());
    }

    #[test]
    fn what_is_sent_back_makes_the_copies_equal(
        common in whats(),
        mine in whats(),
        theirs in whats(),
        later in onward(),
    ) {
        let (_, mut one, mut other) = copies(common, mine, theirs);
        join(&mut one, 9_000, &other, Whose::Theirs);
        join(&mut other, 9_001, &one, Whose::Theirs);
        prop_assert_eq!(sorted(&one.state), sorted(&other.state));
        // From here on only what is new counts, so nobody is asked again.
        work(&mut other, 3_000, later);
        let joining = Joining::of(&one, &other, None).unwrap();
        prop_assert_eq!(joining.conflicts(), &[]);
        join(&mut one, 9_002, &other, Whose::Theirs);
        prop_assert_eq!(sorted(&one.state), sorted(&other.state));
    }

    #[test]
    fn undo_gives_the_session_before_and_redo_the_joined_one(
        common in whats(),
        mine in whats(),
        theirs in whats(),
    ) {
        let (_, mut one, other) = copies(common, mine, theirs);
        let before = one.state.clone();
        if join(&mut one, 9_000, &other, Whose::Theirs) {
            let joined = one.state.clone();
            one.apply(change(9_001, What::Undo { of: Uuid::from_u128(9_000) })).unwrap();
            prop_assert_eq!(&one.state, &before);
            one.apply(change(9_002, What::Redo { of: Uuid::from_u128(9_000) })).unwrap();
            prop_assert_eq!(&one.state, &joined);
            let again = Session::replay(one.history().iter().cloned()).unwrap();
            prop_assert_eq!(again, one);
        }
    }

    #[test]
    fn a_joining_that_was_undone_takes_nothing_from_the_other(
        common in whats(),
        mine in whats(),
        theirs in whats(),
    ) {
        let (_, mut one, mut other) = copies(common, mine, theirs);
        if join(&mut one, 9_000, &other, Whose::Theirs) {
            join(&mut other, 9_001, &one, Whose::Theirs);
            let both = other.state.clone();
            one.apply(change(9_002, What::Undo { of: Uuid::from_u128(9_000) })).unwrap();
            let joining = Joining::of(&other, &one, None).unwrap();
            prop_assert_eq!(joining.brings().total(), 0);
            // And the first can take it all again.
            join(&mut one, 9_003, &other, Whose::Theirs);
            prop_assert_eq!(sorted(&one.state), sorted(&both));
        }
    }

    #[test]
    fn nothing_that_only_one_has_said_is_lost(common in whats(), mine in whats(), theirs in whats()) {
        let (base, one, other) = copies(common, mine, theirs);
        let joining = Joining::of(&one, &other, None).unwrap();
        let mut joined = one.clone();
        joined.apply(change(9_000, joining.change(&[]))).unwrap();
        let asked = |part: Part| joining.conflicts().iter().any(|conflict| conflict.part == part);
        for (side, opposite) in [(&one.state, &other.state), (&other.state, &one.state)] {
            for (subject, answer) in &side.answers {
                let fresh = base.state.answers.get(subject) != Some(answer);
                let alone = base.state.answers.get(subject) == opposite.answers.get(subject);
                if fresh && alone && !asked(Part::Subject(subject.clone())) {
                    prop_assert_eq!(joined.state.answers.get(subject), Some(answer));
                }
            }
            for record in side.decisions.iter().filter(|record| record.by.is_some()) {
                let known = base.state.decisions.iter().any(|other| other.id == record.id);
                let kept = joined.state.decisions.iter().any(|other| other.id == record.id);
                prop_assert!(known || kept);
            }
            for action in &side.actions {
                let known = base.state.actions.iter().any(|other| other.id == action.id);
                let kept = joined.state.actions.iter().any(|other| other.id == action.id);
                prop_assert!(known || kept);
            }
            for idea in &side.ideas {
                let known = base.state.idea(idea.id).is_some();
                prop_assert!(known || joined.state.idea(idea.id).is_some());
            }
            for (of, model) in &side.processes {
                let began = base.state.processes.get(of);
                let kept = joined.state.processes.get(of);
                for step in &model.steps {
                    let known = began.is_some_and(|model| model.step(step.id).is_some());
                    let kept = kept.is_some_and(|model| model.step(step.id).is_some());
                    prop_assert!(known || kept || asked(Part::Model(of.clone())));
                }
            }
            for task in &side.plan.tasks {
                let is_it = |other: &diemo::plan::Task| other.id == task.id;
                let known = base.state.plan.tasks.iter().any(is_it);
                prop_assert!(known || joined.state.plan.tasks.iter().any(is_it));
            }
        }
        let state = &joined.state;
        let known = |id| state.services.iter().any(|service| service.id == id);
        let mut used = state.answers.keys().filter_map(|subject| subject.service.clone());
        prop_assert!(used.all(known));
    }

    #[test]
    fn three_who_pass_their_copies_around_end_up_with_the_same(
        common in whats(),
        first in whats(),
        second in whats(),
        third in whats(),
    ) {
        let (base, mut one, mut two) = copies(common, first, second);
        let mut three = base;
        work(&mut three, 3_000, third);
        join(&mut one, 9_000, &two, Whose::Theirs);
        join(&mut three, 9_001, &two, Whose::Theirs);
        join(&mut one, 9_002, &three, Whose::Theirs);
        join(&mut two, 9_003, &one, Whose::Theirs);
        join(&mut three, 9_004, &one, Whose::Theirs);
        prop_assert_eq!(sorted(&one.state), sorted(&two.state));
        prop_assert_eq!(sorted(&one.state), sorted(&three.state));
        for (mine, theirs) in [(&one, &two), (&two, &three), (&three, &one), (&two, &one)] {
            prop_assert!(Joining::of(mine, theirs, None).unwrap().is_nothing());
        }
    }
}
