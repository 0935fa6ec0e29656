//! What is made with the analysis tools, at random and by hand, and what holds for it: process models, costs and the plan.

use std::collections::BTreeMap;

use diemo::costs::{
    Alternative, Basis, Cost, Effect, Gain, GainKind, Importance, Need, Range, Timing,
};
use diemo::experience::{Case, Kept, Which, stripped};
use diemo::locale::Locale;
use diemo::plan::{
    After, Aspect, Baseline, Better, Colour, Duty, Indicator, Judgement, Letter, Progress, Reading,
    Scheduled, Span, Task,
};
use diemo::process::{
    Actor, Drawn, Flow, Gap, Lane, Medium, Model, ModelRef, Step, StepKind, Variant, Worth,
};
use diemo::session::merge::Joining;
use diemo::session::{Session, What, contradictions};
use jiff::civil::{Date, date};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;
use serde_json::json;
use uuid::Uuid;

use crate::properties::{id, words};
use crate::seat::Seat;
use crate::support::{begun, change, small};

/// A service of the session, or one that may not be there.
fn service() -> impl Strategy<Value = diemo::method::ServiceId> {
    select(vec!["skatteattest", "skatteattest", "tjeneste-0"]).prop_map(Into::into)
}

fn of() -> impl Strategy<Value = ModelRef> {
    let variants = [Variant::AsIs, Variant::ToBe, Variant::Chosen];
    (service(), select(variants.to_vec()))
        .prop_map(|(service, variant)| ModelRef { service, variant })
}

fn figure() -> impl Strategy<Value = Decimal> {
    (0..1_000_i64, 0..3_u32).prop_map(|(figure, scale)| Decimal::new(figure, scale))
}

fn day() -> impl Strategy<Value = Date> {
    (1..28_i8).prop_map(|day| date(2026, 12, day))
}

fn range() -> impl Strategy<Value = Range> {
    (figure(), option::of(figure()), option::of(figure())).prop_map(|(likely, low, high)| Range {
        likely,
        low,
        high,
    })
}

/// Lists of which no two entries share an id.
fn each<T: Clone + std::fmt::Debug>(
    entry: impl Strategy<Value = T>,
    of: fn(&T) -> Uuid,
) -> impl Strategy<Value = Vec<T>> {
    vec(entry, 0..3).prop_map(move |entries| {
        let by_id: BTreeMap<Uuid, T> = entries.into_iter().map(|one| (of(&one), one)).collect();
        by_id.into_values().collect()
    })
}

fn lane() -> impl Strategy<Value = Lane> {
    let actor = select(vec![Actor::Municipality, Actor::Citizen, Actor::System]);
    (id(), figure(), words(), actor).prop_map(|(id, at, name, actor)| Lane {
        id,
        at,
        name,
        actor,
    })
}

fn step() -> impl Strategy<Value = Step> {
    let kind = select(vec![
        StepKind::Start,
        StepKind::Activity,
        StepKind::Decision,
    ]);
    let flow = (id(), option::of(figure()), words());
    let flow = flow.prop_map(|(to, share, label)| Flow { to, share, label });
    let worth = option::of(select(vec![Worth::Adding, Worth::Needed, Worth::Waste]));
    let medium = option::of(select(vec![Medium::Paper, Medium::Digital]));
    let told = (words(), words(), words(), worth, medium);
    let figures = (figure(), figure(), figure(), option::of(figure()));
    let marks = (any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>());
    let purpose = option::of(select(vec!["look-up", "sign"]));
    let place = (id(), figure(), id(), kind);
    (place, told, figures, marks, purpose, vec(flow, 0..3)).prop_map(
        |(place, told, figures, marks, purpose, next)| Step {
            id: place.0,
            at: place.1,
            lane: place.2,
            kind: place.3,
            text: told.0,
            system: told.1,
            medium: told.4,
            touch: figures.0,
            wait: figures.1,
            cost: figures.2,
            share: figures.3,
            measured: marks.0,
            worth: told.3,
            registers: marks.1,
            checks: marks.2,
            error_prone: marks.3,
            document: String::new(),
            purpose: purpose.map(Into::into),
            note: told.2,
            next,
        },
    )
}

fn gap() -> impl Strategy<Value = Gap> {
    let blocked_by = vec("item-[0-3]".prop_map(|item| item.as_str().into()), 0..2);
    (words(), blocked_by, words(), words()).prop_map(|(text, blocked_by, reopens, owner)| Gap {
        text,
        blocked_by,
        reopens,
        owner,
    })
}

fn drawn() -> impl Strategy<Value = Drawn> {
    let put = (
        vec(lane(), 0..3),
        vec(step(), 0..4),
        btree_map(id(), gap(), 0..2),
    );
    let gone = (vec(id(), 0..2), vec(id(), 0..2), vec(id(), 0..2));
    let rest = (option::of(Just(Variant::AsIs)), option::of(words()));
    (of(), put, option::weighted(0.4, gone), rest).prop_map(|(of, put, gone, rest)| {
        let gone = gone.unwrap_or_default();
        Drawn {
            of,
            lanes: put.0,
            steps: put.1,
            gaps: put.2,
            without_lanes: gone.0,
            without_steps: gone.1,
            without_gaps: gone.2,
            from: rest.0,
            note: rest.1,
        }
    })
}

fn basis() -> impl Strategy<Value = Basis> {
    let known = (option::of(range()), option::of(range()));
    let years = (option::of(1..20_u32), option::of(figure()));
    (known, words(), words(), years, words()).prop_map(|(known, volume, hourly, years, reason)| {
        Basis {
            volume: known.0,
            volume_source: volume,
            hourly: known.1,
            hourly_source: hourly,
            years: years.0,
            rate: years.1,
            reason,
        }
    })
}

fn need() -> impl Strategy<Value = Need> {
    let ends = (words(), words(), words(), words());
    let more = (option::of(figure()), words(), words(), words(), words());
    (id(), service(), ends, more, any::<bool>()).prop_map(|(id, service, ends, more, wish)| Need {
        id,
        service,
        from: ends.0,
        to: ends.1,
        what: ends.2,
        when: ends.3,
        volume: more.0,
        fresh: more.1,
        why: more.2,
        owner: more.3,
        security: more.4,
        wish,
    })
}

fn cost() -> impl Strategy<Value = Cost> {
    let timing = select(vec![Timing::Once, Timing::Yearly, Timing::PerCase]);
    let category = option::of(Just("licence"));
    (id(), category, words(), timing, range(), words()).prop_map(
        |(id, category, text, timing, amount, source)| Cost {
            id,
            category: category.map(Into::into),
            text,
            timing,
            amount,
            source,
        },
    )
}

fn gain() -> impl Strategy<Value = Gain> {
    let kind = select(vec![GainKind::Cash, GainKind::Time, GainKind::Quality]);
    let figures = (
        option::of(range()),
        option::of(range()),
        option::of(figure()),
    );
    (id(), kind, words(), figures, words()).prop_map(|(id, kind, text, figures, source)| Gain {
        id,
        category: None,
        kind,
        text,
        amount: figures.0,
        minutes: figures.1,
        taken: figures.2,
        source,
    })
}

fn effect() -> impl Strategy<Value = Effect> {
    (id(), words(), -3..4_i8, words()).prop_map(|(id, text, extent, reason)| Effect {
        id,
        text,
        importance: Importance::Medium,
        extent,
        reason,
    })
}

fn alternative() -> impl Strategy<Value = Alternative> {
    let about = (
        service(),
        option::of(id()),
        option::of(Just("api")),
        words(),
    );
    let told = (words(), words(), words(), words(), words());
    let account = (
        each(cost(), |cost| cost.id),
        each(gain(), |gain| gain.id),
        each(effect(), |one| one.id),
    );
    let variant = option::of(Just(Variant::Chosen));
    (id(), about, told, variant, account).prop_map(|(id, about, told, variant, account)| {
        Alternative {
            id,
            service: about.0,
            need: about.1,
            way: about.2.map(Into::into),
            name: about.3,
            strength: told.0,
            weakness: told.1,
            depends_on: told.2,
            contract: told.3,
            risk: told.4,
            variant,
            costs: account.0,
            gains: account.1,
            effects: account.2,
        }
    })
}

fn task() -> impl Strategy<Value = Task> {
    let progress = [Progress::Waiting, Progress::Going, Progress::Done];
    let after = (id(), -3..4_i32).prop_map(|(task, days)| After { task, days });
    let told = (words(), words(), option::of(service()), words());
    let days = (option::of(day()), 0..20_u32, option::of(day()));
    let went = (
        select(progress.to_vec()),
        option::of(day()),
        option::of(day()),
    );
    let from = (
        option::of(Just("build")),
        option::of(id()),
        option::of(Just("item-1")),
    );
    (id(), figure(), told, days, vec(after, 0..3), went, from).prop_map(
        |(id, at, told, days, after, went, from)| Task {
            id,
            at,
            text: told.0,
            owner: told.1,
            service: told.2,
            begins: days.0,
            days: days.1,
            due: days.2,
            after,
            progress: went.0,
            began: went.1,
            ended: went.2,
            template: from.0.map(Into::into),
            action: from.1,
            asked_by: from.2.map(Into::into),
            note: told.3,
        },
    )
}

fn baseline() -> impl Strategy<Value = Baseline> {
    let span = (day(), day()).prop_map(|(from, to)| Span { from, to });
    (id(), words(), day(), btree_map(id(), span, 0..3)).prop_map(|(id, name, on, dates)| Baseline {
        id,
        name,
        on,
        dates,
    })
}

fn duty() -> impl Strategy<Value = Duty> {
    let letter = select(vec![
        Letter::Responsible,
        Letter::Accountable,
        Letter::Informed,
    ]);
    let role = select(vec!["sponsor", "records-manager"]).prop_map(Into::into);
    let about = (option::of(service()), option::of(id()));
    let letters = btree_map(role, vec(letter, 0..2), 0..3);
    (id(), figure(), words(), about, letters).prop_map(|(id, at, text, about, letters)| Duty {
        id,
        at,
        text,
        service: about.0,
        task: about.1,
        letters,
    })
}

fn indicator() -> impl Strategy<Value = Indicator> {
    let reading = (figure(), words()).prop_map(|(value, note)| Reading { value, note });
    let about = (option::of(service()), option::of(Just("share")), words());
    let parts = (words(), words(), words(), any::<bool>());
    let limits = (
        option::of(figure()),
        option::of(figure()),
        option::of(figure()),
    );
    let told = (words(), words(), words(), words());
    let readings = btree_map(day(), reading, 0..3);
    (id(), about, parts, limits, told, readings).prop_map(
        |(id, about, parts, limits, told, readings)| Indicator {
            id,
            service: about.0,
            kind: about.1.map(Into::into),
            name: about.2,
            numerator: parts.0,
            denominator: parts.1,
            unit: parts.2,
            better: if parts.3 {
                Better::Higher
            } else {
                Better::Lower
            },
            baseline: limits.0,
            target: limits.1,
            alarm: limits.2,
            source: told.0,
            owner: told.1,
            often: told.2,
            serves: told.3,
            readings,
        },
    )
}

fn judge() -> impl Strategy<Value = What> {
    let aspect = select(vec![Aspect::Overall, Aspect::Time, Aspect::Risk]);
    let colour = option::of(select(vec![Colour::Green, Colour::Orange, Colour::Red]));
    let judgement = (colour, words()).prop_map(|(colour, text)| Judgement { colour, text });
    (aspect, option::of(judgement))
        .prop_map(|(aspect, judgement)| What::Judge { aspect, judgement })
}

/// Something that is made with the analysis tools.
pub fn analysing() -> impl Strategy<Value = What> {
    let scheduled = (vec(task(), 0..4), option::weighted(0.3, vec(id(), 0..2)));
    prop_oneof![
        6 => drawn().prop_map(|drawn| What::Draw(Box::new(drawn))),
        1 => of().prop_map(|of| What::DropModel { of }),
        2 => (service(), prop_oneof![basis(), Just(Basis::default())])
            .prop_map(|(service, basis)| What::Basis { service, basis: Box::new(basis) }),
        2 => need().prop_map(|need| What::Need(Box::new(need))),
        1 => id().prop_map(|id| What::DropNeed { id }),
        3 => alternative().prop_map(|one| What::Alternative(Box::new(one))),
        1 => id().prop_map(|id| What::DropAlternative { id }),
        4 => scheduled.prop_map(|(tasks, gone)| What::Schedule(Box::new(Scheduled {
            tasks,
            without_tasks: gone.unwrap_or_default(),
        }))),
        1 => baseline().prop_map(|baseline| What::Baseline(Box::new(baseline))),
        1 => id().prop_map(|id| What::DropBaseline { id }),
        2 => duty().prop_map(|duty| What::Duty(Box::new(duty))),
        1 => id().prop_map(|id| What::DropDuty { id }),
        2 => indicator().prop_map(|one| What::Indicator(Box::new(one))),
        1 => id().prop_map(|id| What::DropIndicator { id }),
        1 => judge(),
    ]
}

fn known(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

fn place(variant: Variant) -> ModelRef {
    ModelRef {
        service: "place".into(),
        variant,
    }
}

fn made<T: serde::de::DeserializeOwned>(json: serde_json::Value) -> T {
    serde_json::from_value(json).unwrap()
}

/// Returns changes that leave nothing out of what is made with the analysis tools.
pub fn everything() -> Vec<What> {
    let lane = |number: u128, name: &str| -> Lane {
        made(json!({ "id": known(number), "at": "1", "name": name, "actor": "municipality" }))
    };
    let step: Step = made(json!({
        "id": known(203), "at": "1", "lane": known(201), "kind": "decision", "text": "Slå opp i registeret",
        "system": "Folkeregisteret", "medium": "digital", "touch": "4.5", "wait": "30", "cost": "2",
        "share": "0.8", "measured": true, "worth": "needed", "registers": true, "checks": true,
        "error-prone": true, "document": "Søknad", "purpose": "look-up", "note": "Målt i mai",
        "next": [{ "to": known(204), "share": "1", "label": "ja" }],
    }));
    let last: Step = made(json!({
        "id": known(204), "at": "2", "lane": known(202), "kind": "end", "text": "Vedtak sendt",
    }));
    let of_as_is = Drawn {
        lanes: vec![lane(201, "Saksbehandler"), lane(202, "Arkiv")],
        steps: vec![step, last],
        note: Some("Tall fra Ida Foss".to_owned()),
        ..Drawn::on(place(Variant::AsIs))
    };
    let gap: Gap = made(json!({
        "text": "Direkte oppslag", "blocked-by": ["archive-integration"], "reopens": "Ny avtale", "owner": "Lise Dahl",
    }));
    let of_chosen = Drawn {
        from: Some(Variant::AsIs),
        gaps: BTreeMap::from([(known(203), gap)]),
        ..Drawn {
            of: place(Variant::Chosen),
            ..of_as_is.clone()
        }
    };
    let alternative: Alternative = made(json!({
        "id": known(206), "service": "place", "need": known(205), "way": "api", "name": "Grensesnitt til registeret",
        "strength": "Svar med en gang", "weakness": "Dyrt", "depends-on": "Avtale", "contract": "To år",
        "risk": "Nedetid", "variant": "chosen",
        "costs": [{ "id": known(207), "category": "licence", "text": "Lisens", "timing": "yearly",
            "amount": { "likely": "12000", "low": "10000", "high": "15000" }, "source": "Per Lunde, mai" }],
        "gains": [{ "id": known(208), "category": "saved-time", "kind": "time", "text": "Oppslag",
            "minutes": { "likely": "4" }, "taken": "0.5", "source": "Målt" }],
        "effects": [{ "id": known(209), "text": "Færre feil", "importance": "large", "extent": 2, "reason": "Sett" }],
    }));
    let need: Need = made(json!({
        "id": known(205), "service": "place", "from": "Skjema", "to": "Fagsystem", "what": "Søknaden",
        "when": "Straks", "volume": "400", "fresh": "Ett døgn", "why": "Saken stanser", "owner": "Ove Rustad",
        "security": "Lukket nett", "wish": true,
    }));
    let tasks: Vec<Task> = made(json!([
        { "id": known(210), "at": "1", "text": "Begynne", "days": 0, "template": "begin", "due": "2026-12-01" },
        { "id": known(211), "at": "2", "text": "Bygge skjema", "owner": "Siri Bakke", "service": "place",
            "begins": "2026-12-01", "days": 10, "due": "2026-12-20", "after": [{ "task": known(210), "days": 1 }],
            "progress": "going", "began": "2026-12-02", "template": "build", "action": known(60),
            "asked-by": "archive-integration", "note": "Venter på avtalen" },
    ]));
    let baseline: Baseline = made(json!({
        "id": known(212), "name": "Vedtatt", "on": "2026-11-23",
        "dates": { (known(211).to_string()): { "from": "2026-12-01", "to": "2026-12-14" } },
    }));
    let duty: Duty = made(json!({
        "id": known(213), "at": "1", "text": "Godkjenne skjema", "service": "place", "task": known(211),
        "letters": { "sponsor": ["accountable"], "records-manager": ["consulted", "informed"] },
    }));
    let indicator: Indicator = made(json!({
        "id": known(214), "service": "place", "kind": "share", "name": "Digital andel", "numerator": "digitale",
        "denominator": "alle", "unit": "prosent", "better": "higher", "baseline": "20", "target": "80", "alarm": "50",
        "source": "Skjemaløsningen", "owner": "Geir Moen", "often": "Hver måned", "serves": "Mindre papir",
        "readings": { "2026-10-01": { "value": "40", "note": "Ferie" }, "2026-11-01": { "value": "45" } },
    }));
    let basis: Basis = made(json!({
        "volume": { "likely": "400", "low": "300" }, "volume-source": "Fagsystemet", "hourly": { "likely": "450" },
        "hourly-source": "Lønn", "years": 4, "rate": "0.05", "reason": "Kort avtale",
    }));
    vec![
        What::Draw(Box::new(of_as_is)),
        What::Draw(Box::new(of_chosen)),
        What::Basis {
            service: "place".into(),
            basis: Box::new(basis),
        },
        What::Need(Box::new(need)),
        What::Alternative(Box::new(alternative)),
        What::Schedule(Box::new(Scheduled {
            tasks,
            without_tasks: vec![],
        })),
        What::Baseline(Box::new(baseline)),
        What::Duty(Box::new(duty)),
        What::Indicator(Box::new(indicator)),
        What::Judge {
            aspect: Aspect::Time,
            judgement: Some(Judgement {
                colour: Some(Colour::Yellow),
                text: "Venter på leverandøren".to_owned(),
            }),
        },
    ]
}

/// Returns a session in which everything was made with the tools.
fn analysed() -> Session {
    let mut session = begun(&small(), &[("place", "Barnehageplass")]);
    make_all(&mut session, 100, everything());
    session
}

fn make_all(session: &mut Session, from: i64, whats: Vec<What>) {
    for (number, what) in (from..).zip(whats) {
        session.apply(change(number, what)).unwrap();
    }
}

/// Joins two copies of which nobody has to choose, and returns what came of them, having joined them both ways.
fn joined(mine: &Session, theirs: &Session) -> Session {
    let [came, other] = [(mine, theirs), (theirs, mine)].map(|(one, other)| {
        let joining = Joining::of(one, other, None).unwrap();
        assert_eq!(joining.conflicts(), []);
        let mut came = one.clone();
        came.apply(change(900, joining.change(&[]))).unwrap();
        came
    });
    assert!(came.state == other.state);
    came
}

#[test]
fn what_is_made_with_the_tools_contradicts_nothing() {
    assert_eq!(contradictions(&analysed(), Some(&small())), []);
}

/// Returns what is told of a session that contradicts itself, apart from its history.
fn told(session: &Session) -> Vec<String> {
    let locale = Locale::named("nb").unwrap();
    let flaws = contradictions(session, None);
    let told = flaws
        .iter()
        .map(|flaw| locale.flaw(&small(), flaw).sentence);
    told.filter(|said| !said.contains("historikken")).collect()
}

#[test]
fn what_of_the_tools_points_nowhere_and_what_is_there_twice_is_told() {
    let mut session = analysed();
    let state = &mut session.state;
    let model = state.processes.get_mut(&place(Variant::AsIs)).unwrap();
    model.lanes.pop();
    model.steps[0].next[0].to = known(999);
    let stray = state.processes[&place(Variant::Chosen)].clone();
    let nowhere = ModelRef {
        service: "nowhere".into(),
        variant: Variant::ToBe,
    };
    state.processes.insert(nowhere, stray);
    state.costs.alternatives[0].service = "nowhere".into();
    state.costs.alternatives[0].need = Some(known(998));
    let twice = state.costs.needs[0].clone();
    state.costs.needs.push(twice);
    state.plan.tasks[1].after[0].task = known(997);
    state.plan.duties[0].task = Some(known(996));
    state.plan.indicators[0].service = Some("nowhere".into());
    let expected = [
        "prosessmodellene, «to-be@nowhere»: Økten har ingen tjeneste som heter «nowhere».",
        "prosessmodellene, «as-is@place», stegene, nr. 1, stegene videre, nr. 1, til: «00000000-0000-0000-0000-0000000003e7» viser til noe som ikke finnes.",
        "prosessmodellene, «as-is@place», stegene, nr. 2, banen: «00000000-0000-0000-0000-0000000000ca» viser til noe som ikke finnes.",
        "kostnadene, behovene, nr. 2: Id-en «00000000-0000-0000-0000-0000000000cd» er brukt tidligere i samme liste.",
        "kostnadene, alternativene, nr. 1: Økten har ingen tjeneste som heter «nowhere».",
        "kostnadene, alternativene, nr. 1, behov: «00000000-0000-0000-0000-0000000003e6» viser til noe som ikke finnes.",
        "planen, oppgavene, nr. 2, endringen de følger etter, nr. 1, oppgave: «00000000-0000-0000-0000-0000000003e5» viser til noe som ikke finnes.",
        "planen, ansvarsradene, nr. 1, oppgave: «00000000-0000-0000-0000-0000000003e4» viser til noe som ikke finnes.",
        "planen, indikatorene, nr. 1: Økten har ingen tjeneste som heter «nowhere».",
    ];
    assert_eq!(told(&session), expected);
}

#[test]
fn a_lane_that_one_copy_takes_away_stays_where_the_other_has_put_a_step_in_it() {
    let base = analysed();
    let (mut mine, mut theirs) = (base.clone(), base);
    let model = &mine.state.processes[&place(Variant::AsIs)];
    let moved = Step {
        lane: known(201),
        ..model.steps[1].clone()
    };
    let new = Step {
        id: known(300),
        lane: known(202),
        text: "Journalføre".to_owned(),
        ..moved.clone()
    };
    let put = |steps: Vec<Step>| Drawn {
        steps,
        ..Drawn::on(place(Variant::AsIs))
    };
    let without = Drawn {
        without_lanes: vec![known(202)],
        ..put(vec![moved])
    };
    make_all(&mut mine, 300, vec![What::Draw(Box::new(without))]);
    make_all(&mut theirs, 400, vec![What::Draw(Box::new(put(vec![new])))]);
    let came = joined(&mine, &theirs);
    let model = &came.state.processes[&place(Variant::AsIs)];
    let lane = model
        .step(known(300))
        .and_then(|step| model.lane(step.lane));
    assert_eq!(lane.map(|lane| lane.name.as_str()), Some("Arkiv"));
    assert_eq!(contradictions(&came, None), []);
}

#[test]
fn what_pointed_to_something_that_the_other_took_away_points_nowhere_no_longer() {
    let base = analysed();
    let (mut mine, mut theirs) = (base.clone(), base);
    let without = Drawn {
        steps: vec![Step {
            next: vec![],
            ..mine.state.processes[&place(Variant::AsIs)].steps[0].clone()
        }],
        without_steps: vec![known(204)],
        ..Drawn::on(place(Variant::AsIs))
    };
    let tasks = |tasks: Vec<Task>, without_tasks| {
        What::Schedule(Box::new(Scheduled {
            tasks,
            without_tasks,
        }))
    };
    let task = |number: u128, change: &dyn Fn(&mut Task)| {
        let mut task = mine.state.plan.tasks[0].clone();
        task.id = known(number);
        change(&mut task);
        task
    };
    let waits = task(301, &|task| {
        task.after = vec![After {
            task: known(211),
            days: 0,
        }];
    });
    let goes = Step {
        id: known(302),
        next: vec![Flow {
            to: known(204),
            share: None,
            label: String::new(),
        }],
        ..theirs.state.processes[&place(Variant::AsIs)].steps[1].clone()
    };
    let duty = Duty {
        id: known(303),
        ..theirs.state.plan.duties[0].clone()
    };
    let alternative = Alternative {
        id: known(304),
        ..theirs.state.costs.alternatives[0].clone()
    };
    let all = vec![
        What::Draw(Box::new(without)),
        What::DropNeed { id: known(205) },
        tasks(vec![], vec![known(211)]),
    ];
    make_all(&mut mine, 300, all);
    let all = vec![
        What::Draw(Box::new(Drawn {
            steps: vec![goes],
            ..Drawn::on(place(Variant::AsIs))
        })),
        tasks(vec![waits], vec![]),
        What::Duty(Box::new(duty)),
        What::Alternative(Box::new(alternative)),
    ];
    make_all(&mut theirs, 400, all);
    let came = joined(&mine, &theirs);
    assert_eq!(came.state.costs.alternatives.len(), 2);
    assert_eq!(came.state.plan.tasks.len(), 2);
    assert_eq!(came.state.plan.duties.len(), 2);
    let model = &came.state.processes[&place(Variant::AsIs)];
    assert!(model.step(known(302)).is_some());
    assert_eq!(contradictions(&came, None), []);
}

/// Returns each thing of a JSON text with each of its fields left as one copy or the other has it.
fn fields<T: serde::Serialize>(one: &T) -> Vec<String> {
    let json = serde_json::to_value(one).unwrap();
    json.as_object().unwrap().keys().cloned().collect()
}

/// Changes one field in one copy and another in the other, for every two fields, and looks for both afterwards.
fn weaves_each_two<T>(what: impl Fn(T) -> What, old: &T, new: &T, fixed: &[&str])
where
    T: serde::Serialize + serde::de::DeserializeOwned + Clone,
{
    let base = analysed();
    let fields: Vec<String> = fields(new);
    let fields = fields.iter().filter(|name| !fixed.contains(&name.as_str()));
    let fields: Vec<&String> = fields.collect();
    let with = |names: &[&String]| -> T {
        let (mut json, new) = (
            serde_json::to_value(old).unwrap(),
            serde_json::to_value(new).unwrap(),
        );
        for name in names {
            json[name.as_str()] = new[name.as_str()].clone();
        }
        serde_json::from_value(json).unwrap()
    };
    for pair in fields.windows(2) {
        let (mut mine, mut theirs, mut both) = (base.clone(), base.clone(), base.clone());
        make_all(&mut mine, 300, vec![what(with(&pair[..1]))]);
        make_all(&mut theirs, 400, vec![what(with(&pair[1..]))]);
        make_all(&mut both, 500, vec![what(with(pair))]);
        let came = joined(&mine, &theirs);
        assert!(came.state == both.state, "{pair:?}");
    }
}

#[test]
fn two_copies_that_have_changed_different_fields_of_the_same_thing_are_woven() {
    let session = analysed();
    let (processes, costs, plan) = (
        &session.state.processes,
        &session.state.costs,
        &session.state.plan,
    );
    let fixed = ["id", "service"];
    let model = &processes[&place(Variant::AsIs)];
    let draw = |steps: Vec<Step>, lanes: Vec<Lane>| {
        What::Draw(Box::new(Drawn {
            steps,
            lanes,
            ..Drawn::on(place(Variant::AsIs))
        }))
    };
    let new: Step = made(json!({
        "id": known(203), "at": "3", "lane": known(202), "kind": "activity", "text": "Ringe", "system": "Telefon",
        "medium": "paper", "touch": "9", "wait": "1", "cost": "1", "share": "0.5", "measured": false,
        "worth": "waste", "registers": false, "checks": false, "error-prone": false, "document": "Notat",
        "purpose": "sign", "note": "Gjettet", "next": [],
    }));
    let step = |step: Step| draw(vec![step], vec![]);
    weaves_each_two(step, &model.steps[0], &new, &fixed);
    let new: Lane = made(json!({ "id": known(201), "at": "7", "name": "Ny", "actor": "citizen" }));
    weaves_each_two(
        |lane| draw(vec![], vec![lane]),
        &model.lanes[0],
        &new,
        &fixed,
    );
    let gap = |gap: Gap| {
        What::Draw(Box::new(Drawn {
            gaps: BTreeMap::from([(known(203), gap)]),
            ..Drawn::on(place(Variant::Chosen))
        }))
    };
    let new: Gap =
        made(json!({ "text": "A", "blocked-by": ["goal"], "reopens": "B", "owner": "C" }));
    let old = &processes[&place(Variant::Chosen)].gaps[&known(203)];
    weaves_each_two(gap, old, &new, &fixed);
    let basis = |basis: Basis| What::Basis {
        service: "place".into(),
        basis: Box::new(basis),
    };
    let new: Basis = made(json!({
        "volume": { "likely": "1" }, "volume-source": "A", "hourly": { "likely": "2" }, "hourly-source": "B",
        "years": 9, "rate": "0.01", "reason": "C",
    }));
    weaves_each_two(basis, &costs.bases["place"], &new, &fixed);
    let new: Need = made(json!({
        "id": known(205), "service": "place", "from": "A", "to": "B", "what": "C", "when": "D", "volume": "1",
        "fresh": "E", "why": "F", "owner": "G", "security": "H",
    }));
    weaves_each_two(
        |need| What::Need(Box::new(need)),
        &costs.needs[0],
        &new,
        &fixed,
    );
    let new: Alternative = made(json!({
        "id": known(206), "service": "place", "way": "manual", "name": "A", "strength": "B", "weakness": "C",
        "depends-on": "D", "contract": "E", "risk": "F", "variant": "to-be",
        "costs": [{ "id": known(207), "timing": "once", "amount": { "likely": "1" } }],
        "gains": [{ "id": known(208), "kind": "cash", "amount": { "likely": "1" } }],
        "effects": [],
    }));
    let old = &costs.alternatives[0];
    weaves_each_two(|one| What::Alternative(Box::new(one)), old, &new, &fixed);
    let task = |task: Task| {
        What::Schedule(Box::new(Scheduled {
            tasks: vec![task],
            without_tasks: vec![],
        }))
    };
    let new: Task = made(json!({
        "id": known(211), "at": "9", "text": "A", "owner": "B", "begins": "2027-01-01", "days": 3, "due": "2027-02-01",
        "after": [], "progress": "done", "began": "2027-01-02", "ended": "2027-01-03", "template": "begin",
        "action": known(61), "asked-by": "goal", "note": "C",
    }));
    weaves_each_two(task, &plan.tasks[1], &new, &fixed);
    let new: Duty = made(json!({
        "id": known(213), "at": "4", "text": "A", "task": known(210), "letters": { "sponsor": ["informed"] },
    }));
    weaves_each_two(
        |duty| What::Duty(Box::new(duty)),
        &plan.duties[0],
        &new,
        &fixed,
    );
    let new: Indicator = made(json!({
        "id": known(214), "name": "A", "numerator": "B", "denominator": "C", "unit": "D", "better": "lower",
        "baseline": "1", "target": "2", "alarm": "3", "source": "E", "owner": "F", "often": "G", "serves": "H",
        "readings": { "2026-12-01": { "value": "5" } },
    }));
    let old = &plan.indicators[0];
    weaves_each_two(|one| What::Indicator(Box::new(one)), old, &new, &fixed);
}

#[test]
fn what_is_drawn_on_two_copies_in_different_places_is_all_there() {
    let base = analysed();
    let (mut mine, mut theirs) = (base.clone(), base);
    let model: &Model = &mine.state.processes[&place(Variant::AsIs)];
    let new = |number: u128, text: &str| {
        let step = Step {
            id: known(number),
            text: text.to_owned(),
            ..model.steps[1].clone()
        };
        let drawn = Drawn {
            steps: vec![step],
            ..Drawn::on(place(Variant::AsIs))
        };
        vec![What::Draw(Box::new(drawn))]
    };
    let (one, other) = (new(301, "Ringe"), new(302, "Skrive"));
    make_all(&mut mine, 300, one);
    make_all(&mut theirs, 400, other);
    let came = joined(&mine, &theirs);
    let model = &came.state.processes[&place(Variant::AsIs)];
    let texts: Vec<_> = model.steps.iter().map(|step| step.text.as_str()).collect();
    assert_eq!(
        texts,
        ["Slå opp i registeret", "Vedtak sendt", "Ringe", "Skrive"]
    );
}

#[test]
fn nobody_who_is_named_in_the_tools_is_named_in_what_is_shared() {
    let method = small();
    let mut session = analysed();
    let said = "Lise Dahl, Ove Rustad, Siri Bakke og Geir Moen har sagt ja.";
    let answer = What::Answer {
        subject: diemo::session::Subject::of("scope"),
        value: Some(diemo::method::Value::Text(said.to_owned())),
    };
    make_all(&mut session, 300, vec![answer]);
    let case = Case::of(&method, &session, Which::Answered).unwrap();
    let placeholders = Locale::named("nb").unwrap().placeholders(&method);
    let (shared, removed) = stripped(&case, &session, Kept::default(), &placeholders);
    let written = serde_json::to_string(&shared).unwrap();
    let names = ["Lise", "Dahl", "Rustad", "Siri", "Bakke", "Geir", "Moen"];
    for name in names {
        assert!(!written.contains(name), "{name} stands in {written}");
    }
    // Processes, costs and plans stay with those who made them.
    for said in [
        "Ida Foss",
        "Per Lunde",
        "Slå opp",
        "Grensesnitt",
        "Bygge",
        "Digital andel",
    ] {
        assert!(!written.contains(said), "{said} stands in {written}");
    }
    let told: Vec<_> = removed.iter().map(|one| one.text.as_str()).collect();
    for name in ["Lise Dahl", "Ove Rustad", "Siri Bakke", "Geir Moen"] {
        assert!(told.contains(&name), "{name} is not told of: {told:?}");
    }
}

#[test]
fn search_finds_what_is_written_with_the_tools_and_leads_to_them() {
    let seat = || Seat::at_work(small(), analysed());
    let finds = [
        ("registeret", "Slå opp i registeret"),
        ("direkte opp", "Direkte oppslag"),
        ("saken stanser", "Saken stanser"),
        ("nedetid", "Nedetid"),
        ("bygge skj", "Bygge skjema"),
        ("godkjenne", "Godkjenne skjema"),
        ("mindre papir", "Mindre papir"),
    ];
    for (typed, found) in finds {
        seat().press(&format!("/{typed}")).shows(found);
    }
    seat().press("/nedetid<enter>").shows("Analyse");
}
