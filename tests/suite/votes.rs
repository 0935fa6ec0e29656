//! Ballots and the ranking in the room: what the door refuses, and what the keys make of a group's answers.

use diemo::board::{Arranged, Ballot, BoardRef, Idea, Openness, Slip, SlipFault, Spot};
use diemo::locale::Locale;
use diemo::meeting::Participant;
use diemo::method::{BallotKind, Value};
use diemo::session::{Place, Refusal, Service, Session, Shown, Status, Subject, What};
use diemo::store::pack::built_in;
use uuid::Uuid;

use crate::script::{Desk, diemo, said};
use crate::seat::Seat;
use crate::sums::ballot;

const LAW: &str = "archive-duty";
const CHOICE: &str = "take-service";
const BOARD: &str = "services";

fn desk() -> Desk<'static> {
    Desk::open(diemo(), "2026", &["skatteattest", "barnehageplass"])
}

fn asked(desk: &mut Desk<'_>, ballot: Ballot) -> Result<(), Refusal> {
    desk.make(What::Ballot(Box::new(ballot)))
}

fn about(item: &str) -> Ballot {
    let mut ballot = ballot(BallotKind::Hands, ["yes", "no"]);
    ballot.about = Some(Subject::within(item, "skatteattest").to_string());
    ballot
}

fn hands(count: u32, choice: &str) -> Slip {
    Slip {
        id: Uuid::from_u128(5),
        voter: String::new(),
        group: String::new(),
        count,
        marks: [(choice.to_owned(), count)].into(),
        abstains: false,
        objection: String::new(),
    }
}

#[test]
fn nobody_votes_on_law_and_it_is_told_who_answers() {
    let mut desk = desk();
    let refusal = asked(&mut desk, about(LAW)).unwrap_err();
    let decider = diemo().item(LAW).unwrap().decider.clone().unwrap();
    let expected = Refusal::NobodyVotes {
        item: LAW.to_owned(),
        role: Some(decider.clone()),
    };
    assert_eq!(refusal, expected);
    let said = Locale::named("nb").unwrap().refusal(diemo(), &refusal);
    let role = diemo()
        .roles
        .iter()
        .find(|role| role.id == decider)
        .unwrap();
    assert!(said.hint.unwrap().contains(&role.name));
    assert_eq!(asked(&mut desk, about(CHOICE)), Ok(()));
}

#[test]
fn a_ballot_of_more_people_than_may_vote_is_not_kept() {
    let mut desk = desk();
    let mut ballot = about(CHOICE);
    ballot.slips = vec![hands(9, "yes")];
    let fault = SlipFault::MorePeople {
        people: 9,
        entitled: 8,
    };
    assert_eq!(asked(&mut desk, ballot), Err(Refusal::Slip(fault)));
    assert_eq!(desk.session.state.ballots, []);
}

#[test]
fn a_closed_ballot_takes_no_more_slips_until_it_is_opened_again() {
    let mut desk = desk();
    let mut ballot = about(CHOICE);
    ballot.slips = vec![hands(3, "yes")];
    ballot.closed = Some(ballot.opened);
    asked(&mut desk, ballot.clone()).unwrap();
    let mut more = ballot.clone();
    more.slips.push(hands(2, "no"));
    assert_eq!(asked(&mut desk, more.clone()), Err(Refusal::BallotClosed));
    ballot.closed = None;
    asked(&mut desk, ballot).unwrap();
    more.closed = None;
    assert_eq!(asked(&mut desk, more), Ok(()));
}

#[test]
fn figures_outside_their_scale_are_not_kept() {
    let mut desk = desk();
    let mut idea = idea("Skatteattest på nett", 1);
    idea.spot = Some(Spot {
        impact: 11,
        effort: 1,
    });
    let arrange = |idea: Idea| {
        What::Arrange(Box::new(Arranged {
            ideas: vec![idea],
            ..Arranged::default()
        }))
    };
    let off = |max: &str, min: &str| Refusal::OffScale {
        min: min.to_owned(),
        max: Some(max.to_owned()),
    };
    assert_eq!(desk.make(arrange(idea.clone())), Err(off("10", "1")));
    idea.spot = None;
    let test = &diemo().craft.tests[0];
    let question = &test.questions[0];
    let scores = [(question.id.clone(), 99.into())].into();
    idea.scores = [(test.id.clone(), scores)].into();
    assert!(matches!(
        desk.make(arrange(idea)),
        Err(Refusal::OffScale { .. } | Refusal::NoSuchValue { .. })
    ));
    let scale = diemo().craft.scale.unwrap();
    let criterion = diemo().craft.criteria[0].id.clone();
    let weigh = What::Weigh {
        criterion: criterion.clone(),
        weight: Some(scale.weight + 1),
    };
    assert_eq!(desk.make(weigh), Err(off(&scale.weight.to_string(), "0")));
    let score = What::Score {
        service: "skatteattest".into(),
        criterion,
        score: Some(scale.max + 1),
    };
    let range = off(&scale.max.to_string(), &scale.min.to_string());
    assert_eq!(desk.make(score), Err(range));
    let unknown = What::Weigh {
        criterion: "weather".into(),
        weight: Some(1),
    };
    assert_eq!(desk.make(unknown), Err(Refusal::UnknownRecord));
}

fn idea(text: &str, id: u128) -> Idea {
    Idea {
        id: Uuid::from_u128(id),
        board: board(),
        text: text.to_owned(),
        tags: Vec::new(),
        people: Vec::new(),
        by: String::new(),
        round: 0,
        group: None,
        spot: None,
        scores: std::collections::BTreeMap::new(),
    }
}

fn board() -> BoardRef {
    BoardRef {
        board: BOARD.into(),
        service: None,
    }
}

/// Sits down before a session, on an item.
fn at(mut session: Session, item: &str) -> Seat {
    let method = diemo();
    let (phase, step, _) = method.place(item).unwrap();
    let per_service = method.item(item).unwrap().per == diemo::method::Per::Service;
    session.place = Some(Place {
        step: Some(method.phases[phase].steps[step].id.clone()),
        service: Some("skatteattest".into()),
        subject: Some(if per_service {
            Subject::within(item, "skatteattest")
        } else {
            Subject::of(item)
        }),
        ..Place::default()
    });
    Seat::at_work(built_in(), session)
}

fn present(desk: &mut Desk<'_>, names: &[&str]) {
    for (at, name) in names.iter().enumerate() {
        let participant = Participant {
            id: Uuid::from_u128(at as u128 + 50),
            name: (*name).to_owned(),
            role: None,
            organisation: String::new(),
            present: true,
            votes: None,
        };
        desk.make(What::Participant(participant)).unwrap();
    }
}

#[test]
fn hands_are_counted_with_the_keyboard_and_become_a_decision_in_one_step() {
    let seat = at(desk().session, CHOICE).press("V<enter>8<enter>5j2ac");
    let seat = seat
        .shows("8 av 8 har svart · 1 avstår")
        .shows("«Ja» ligger først med 5 hender.");
    let shown = seat.session().place.as_ref().unwrap().shown.clone();
    let asked = seat.session().state.ballots[0].id;
    assert_eq!(shown, Some(Shown::Ballot(asked)));
    let seat = seat.press("<enter><enter><enter>Kari Nes<ctrl+s>");
    let record = seat
        .session()
        .state
        .standing(&Subject::within(CHOICE, "skatteattest"))
        .unwrap();
    assert_eq!(record.status, Status::Decided);
    assert_eq!(record.value, Value::Option("yes".into()));
    assert_eq!(record.ballot, Some(asked));
    assert!(record.reason.contains("5 hender"), "{}", record.reason);
    assert_eq!(seat.session().place.as_ref().unwrap().shown, None);
}

#[test]
fn a_tie_chooses_nothing_for_the_decision() {
    let seat = at(desk().session, CHOICE).press("V<enter>8<enter>4j4c");
    let seat = seat.shows("Likt: «Ja» og «Senere» fikk 4 hender hver. Det avgjør ingenting.");
    let seat = seat.press("<enter><tab>").shows("Likt:");
    assert_eq!(seat.session().state.decisions, []);
}

#[test]
fn standing_on_law_the_key_says_who_answers_instead_of_asking_the_group() {
    let seat = at(desk().session, LAW)
        .press("V")
        .shows("Det stemmes det ikke over.");
    assert_eq!(seat.session().state.ballots, []);
}

#[test]
fn more_hands_than_people_are_refused_in_words_and_not_counted() {
    let seat = at(desk().session, CHOICE).press("V<enter>8<enter>53");
    let seat = seat.press("j9").shows("bare 8 har stemmerett");
    let count = seat.session().state.ballots[0].count();
    assert_eq!(count.voted, 8);
}

#[test]
fn a_hidden_ballot_shows_no_number_before_it_is_closed() {
    let new = "V<tab><tab><tab>8<tab><tab><space><enter>";
    let seat = at(desk().session, CHOICE).press(new).press("5j2");
    let open = seat.picture();
    assert!(seat.session().state.ballots[0].hidden);
    assert!(
        !open.contains("5 hender") && open.contains("skjult"),
        "{open}"
    );
    assert!(open.contains("7 av 8 har svart"), "{open}");
    seat.press("c").shows("5 hender");
}

#[test]
fn a_roll_call_goes_from_one_to_the_next_and_whoever_shows_few_fingers_gives_a_reason() {
    let mut desk = desk();
    present(&mut desk, &["Kari Nes", "Ola Li", "Berit Lund"]);
    let kind = BallotKind::NAMES
        .iter()
        .position(|(name, _)| *name == "fist")
        .unwrap();
    let ways = &diemo().craft.ballots;
    let hands = ways
        .iter()
        .position(|way| way.kind == BallotKind::Hands)
        .unwrap();
    let fist = ways
        .iter()
        .position(|way| way.kind == BallotKind::NAMES[kind].1)
        .unwrap();
    let steps = (fist + ways.len() - hands) % ways.len();
    let new = format!("V{}<up><up><space><space><enter>", "<right>".repeat(steps));
    let seat = at(desk.session, CHOICE).press(&new);
    assert_eq!(seat.session().state.ballots[0].openness, Openness::Names);
    assert_eq!(seat.session().state.ballots[0].entitled, 3);
    let seat = seat.press("n<enter>4<enter>5<enter>1for lite tid<enter>c");
    let count = seat.session().state.ballots[0].count();
    assert_eq!((count.voted, count.silent), (3, 0));
    assert_eq!(count.heard[0].who, "Berit Lund");
    seat.shows("Berit Lund (én finger): for lite tid");
}

#[test]
fn the_leading_ideas_become_services_which_are_in_the_ranking_at_once() {
    let mut desk = desk();
    let texts = ["Leie av idrettshall", "Hundeslipp", "Meld fravær"];
    let ideas = texts.iter().zip(1..).map(|(text, id)| idea(text, id));
    let arranged = Arranged {
        ideas: ideas.collect(),
        ..Arranged::default()
    };
    desk.make(What::Arrange(Box::new(arranged))).unwrap();
    let seat = at(desk.session, "dot-vote").press("V<enter>8<enter>2j9j6c");
    let seat = seat.shows("«Hundeslipp» ligger først med 9 prikker.");
    let told = seat.picture().matches("17 av 24 prikker er satt").count();
    assert_eq!(told, 2, "the header and the notice: {}", seat.picture());
    let seat = seat.press("jsj").shows("2 ideer er blitt tjenester.");
    let services: Vec<_> = seat
        .session()
        .services()
        .filter_map(|service| service.idea)
        .collect();
    assert_eq!(services, [Uuid::from_u128(2), Uuid::from_u128(3)]);
    let seat = seat.press("<esc><esc>E").shows("Hundeslipp");
    assert_eq!(
        seat.session().place.as_ref().unwrap().shown,
        Some(Shown::Ranking)
    );
}

#[test]
fn ideas_that_were_chosen_together_are_voted_on_without_the_others() {
    let mut desk = desk();
    let texts = ["Leie av idrettshall", "Hundeslipp", "Meld fravær"];
    let ideas = texts.iter().zip(1..).map(|(text, id)| idea(text, id));
    let arranged = Arranged {
        ideas: ideas.collect(),
        ..Arranged::default()
    };
    desk.make(What::Arrange(Box::new(arranged))).unwrap();
    let seat =
        at(desk.session, "dot-vote").press("I<down><home><space><down><space>V<enter>8<enter>");
    let asked = &seat.session().state.ballots[0];
    let choices: Vec<_> = asked
        .choices
        .iter()
        .map(|choice| &choice.text[..])
        .collect();
    assert_eq!(choices, ["Leie av idrettshall", "Hundeslipp"]);
    assert_eq!(asked.board, Some(board()));
}

#[test]
fn services_are_scored_by_figures_and_the_weight_that_turns_the_order_is_told() {
    let criteria = diemo().craft.criteria.len();
    let high = "5".repeat(criteria);
    let low = format!("{}5", "1".repeat(criteria - 1));
    let seat = at(desk().session, CHOICE).press("E").press(&high);
    let back = "<left>".repeat(criteria);
    let seat = seat
        .press(&format!("{back}j"))
        .press(&low)
        .shows("kommer først.");
    let weighing = &seat.session().state.weighing;
    assert_eq!(weighing.scores.len(), 2);
    let ranking = weighing.ranking(&diemo().craft, seat.session().services().map(|s| &s.id));
    assert_eq!(ranking.services[0].place, Some(1));
    assert_eq!(ranking.services[1].place, Some(2));
    let seat = seat.press("<enter>");
    assert_eq!(seat.item(), CHOICE);
}

#[test]
fn no_decision_of_law_rests_on_a_ballot() {
    let mut desk = desk();
    let What::Decide(mut decided) = desk.what(&said(LAW, "no")) else {
        panic!("a decision is said");
    };
    decided.ballot = Some(Uuid::from_u128(1));
    let refusal = desk.make(What::Decide(decided.clone())).unwrap_err();
    assert!(matches!(refusal, Refusal::NobodyVotes { .. }));
    decided.ballot = None;
    assert_eq!(desk.make(What::Decide(decided)), Ok(()));
}

#[test]
fn what_a_closed_ballot_asked_is_not_altered_afterwards() {
    let mut desk = desk();
    let mut ballot = about(CHOICE);
    ballot.slips = vec![hands(3, "yes")];
    ballot.closed = Some(ballot.opened);
    asked(&mut desk, ballot.clone()).unwrap();
    ballot.choices.swap(0, 1);
    ballot.question = "Noe annet?".to_owned();
    assert_eq!(asked(&mut desk, ballot), Err(Refusal::BallotClosed));
}

#[test]
fn more_than_may_be_that_two_copies_counted_can_be_put_right_and_closed() {
    let mut desk = desk();
    let mut ballot = about(CHOICE);
    ballot.slips = [1, 2, 3, 4].map(|id| with_id(id, hands(4, "yes"))).to_vec();
    desk.session.state.ballots.push(ballot.clone());
    ballot.slips.push(with_id(5, hands(1, "no")));
    assert!(matches!(
        asked(&mut desk, ballot.clone()),
        Err(Refusal::Slip(_))
    ));
    ballot.slips.truncate(3);
    asked(&mut desk, ballot.clone()).unwrap();
    ballot.closed = Some(ballot.opened);
    assert_eq!(asked(&mut desk, ballot), Ok(()));
}

fn with_id(id: u128, slip: Slip) -> Slip {
    Slip {
        id: Uuid::from_u128(id),
        ..slip
    }
}

#[test]
fn where_the_opening_of_a_ballot_is_undone_the_list_of_ballots_shows() {
    let seat = at(desk().session, CHOICE).press("V<enter>8<enter>u");
    assert_eq!(seat.session().state.ballots, []);
    seat.shows("Avstemninger").press("q").press("V<esc>");
}

#[test]
fn what_is_asked_beside_an_item_in_words_of_ones_own_decides_nothing_about_it() {
    let own = "V<tab><tab><left><tab>Kaffe, Te<tab>8<enter>";
    let seat = at(desk().session, CHOICE).press(own);
    let asked = &seat.session().state.ballots[0];
    let texts: Vec<&str> = asked.choices.iter().map(|one| &one.text[..]).collect();
    assert_eq!(texts, ["Kaffe", "Te"]);
    assert_eq!(asked.about, None);
    let services = at(desk().session, CHOICE).press("V<tab><tab><left><left><tab>8<enter>");
    let asked = &services.session().state.ballots[0];
    assert_eq!(asked.choices[0].id, "skatteattest");
    assert_eq!(asked.about, None);
}

#[test]
fn who_has_voted_is_not_asked_again_for_a_capital_letter() {
    let mut desk = desk();
    present(&mut desk, &["Nina Bø", "Ola Li"]);
    let mut ballot = about(CHOICE);
    ballot.openness = Openness::Names;
    let voter = "nina bø".to_owned();
    ballot.slips = vec![Slip {
        voter,
        ..hands(1, "yes")
    }];
    asked(&mut desk, ballot).unwrap();
    let seat = at(desk.session, CHOICE).press("V<enter>n").shows("Ola Li");
    assert!(!seat.picture().contains("Nina Bø"), "{}", seat.picture());
}

#[test]
fn where_a_service_is_undone_the_one_that_is_left_is_scored() {
    let mut desk = desk();
    let service = Service {
        id: "hundeslipp".into(),
        name: "Hundeslipp".to_owned(),
        dropped: false,
        idea: None,
    };
    desk.make(What::AddService(service)).unwrap();
    let seat = at(desk.session, CHOICE).press("E<end>u");
    assert_eq!(seat.session().services().count(), 2);
    let seat = seat.press("5");
    assert_eq!(seat.session().state.weighing.scores.len(), 1);
}
