//! Process models on the screen: typed as fast as they are said, altered, derived, compared, and their gaps explained.

use diemo::method::ServiceId;
use diemo::process::{Actor, Model, ModelRef, Step, StepKind, Variant};
use diemo::tui::effect::Effect;
use diemo::tui::keys;
use rust_decimal::Decimal;

use crate::seat::Seat;

/// The three questions of a new session, answered.
const BEGIN: &str = "nSkatteattest<enter>Bergen kommune<enter><enter>";

/// The steps of a process as it is today, with lane, minutes of work and minutes of waiting.
const STEPS: [(&str, &str, u32, u32); 10] = [
    ("Finne og fylle ut papirskjema", "Søker", 15, 0),
    ("Underskrive og sende i posten", "Søker", 5, 450),
    ("Åpne, stemple og fordele post", "Postmottak", 5, 225),
    ("Kontrollere skjema, ringe ved mangler", "Kemner", 8, 225),
    ("Slå opp restanser i fagsystemet", "Kemner", 6, 0),
    ("Skrive attest", "Kemner", 5, 0),
    ("Stemple og signere", "Kemner", 2, 0),
    ("Kopiere til kemnerens arkiv", "Kemner", 3, 0),
    ("Konvoluttere og sende", "Postmottak", 4, 450),
    ("Motta attest", "Søker", 0, 0),
];

/// What the ten steps may cost beside their texts and figures.
const BESIDE_THE_TEXT: usize = 120;

fn at_work() -> Seat {
    Seat::with_disk().press(BEGIN)
}

/// Returns the model of the session's only service.
fn model(seat: &Seat, variant: Variant) -> Model {
    let service: ServiceId = seat.session().services().next().unwrap().id.clone();
    let model = seat.session().state.model(&ModelRef { service, variant });
    model.cloned().unwrap_or_default()
}

/// Returns each step with the name of its lane and its minutes.
fn told(model: &Model) -> Vec<(String, String, Decimal, Decimal)> {
    let steps = model.steps().into_iter();
    let told = steps.map(|step| {
        let lane = model.lane(step.lane).map(|lane| lane.name.clone());
        let lane = lane.unwrap_or_default();
        (step.text.clone(), lane, step.touch, step.wait)
    });
    told.collect()
}

fn wanted() -> Vec<(String, String, Decimal, Decimal)> {
    let steps = STEPS.iter();
    let steps = steps.map(|(text, lane, touch, wait)| {
        let (text, lane) = ((*text).to_owned(), (*lane).to_owned());
        (text, lane, Decimal::from(*touch), Decimal::from(*wait))
    });
    steps.collect()
}

fn texts(seat: &Seat, variant: Variant) -> Vec<String> {
    let model = model(seat, variant);
    model.steps().iter().map(|step| step.text.clone()).collect()
}

fn step(seat: &Seat, variant: Variant, text: &str) -> Step {
    let model = model(seat, variant);
    let found = model.steps.iter().find(|step| step.text == text).cloned();
    found.unwrap_or_else(|| panic!("no step «{text}» in\n{}", seat.picture()))
}

/// Returns the keys that write the ten steps field by field, and how many of them are texts and figures.
fn by_fields() -> (String, usize) {
    let mut keys = "A1".to_owned();
    let mut given = 0;
    let mut lane = "";
    let mut named: Vec<&str> = Vec::new();
    for (text, of, touch, wait) in STEPS {
        keys.push_str(text);
        given += text.chars().count();
        let mut figures = vec![touch.to_string(), wait.to_string()];
        while figures.last().is_some_and(|figure| figure == "0") {
            figures.pop();
        }
        if lane != of || !figures.is_empty() {
            keys.push_str("<tab>");
        }
        if lane != of {
            // A lane that is there is meant by two of its letters.
            let short: String = of.chars().take(2).collect();
            keys.push_str(if named.contains(&of) { &short } else { of });
            named.push(of);
            lane = of;
        }
        for figure in figures {
            keys.push_str("<tab>");
            keys.push_str(&figure);
            given += figure.chars().count();
        }
        keys.push_str("<enter>");
    }
    (keys, given)
}

#[test]
fn ten_steps_are_typed_from_nothing_with_few_keys_beside_their_texts_and_figures() {
    let (keys, given) = by_fields();
    let seat = at_work().press(&keys);
    assert_eq!(told(&model(&seat, Variant::AsIs)), wanted());
    let beside = keys::sequence(&keys).unwrap().len() - given;
    assert!(beside < BESIDE_THE_TEXT, "{beside} keys");
}

#[test]
fn a_step_is_typed_in_one_line_with_its_lane_and_its_minutes() {
    let seat = at_work()
        .press("A1Finne skjema<tab>Søker<enter>Skrive attest /Kemner 5 1,5 Fagsystem<enter>");
    let seat = seat.press("Ringe / 2 t<enter>Motta /sø<enter>Logge inn / ut<enter>");
    let model = model(&seat, Variant::AsIs);
    let lines: Vec<_> = told(&model)
        .into_iter()
        .map(|(text, lane, touch, wait)| format!("{text}|{lane}|{touch}|{wait}"))
        .collect();
    assert_eq!(
        lines,
        [
            "Finne skjema|Søker|0|0",
            "Skrive attest|Kemner|5|1.5",
            "Ringe|Kemner|120|0",
            "Motta|Søker|0|0",
            "Logge inn / ut|Søker|0|0",
        ]
    );
    assert_eq!(model.steps()[1].system, "Fagsystem");
}

#[test]
fn rows_of_a_sheet_become_as_many_steps_in_one_change() {
    let rows = STEPS.iter().zip(1..);
    let rows = rows.map(|((text, lane, touch, wait), number)| {
        format!("{number}\t{text}\t{lane}\t{touch}\t{wait}")
    });
    let heading = "#\tSteg\tBane\tArbeid\tVent".to_owned();
    let sheet: Vec<String> = std::iter::once(heading).chain(rows).collect();
    let seat = at_work().press("A1").pastes(&sheet.join("\r\n"));
    assert_eq!(told(&model(&seat, Variant::AsIs)), wanted());
    let seat = seat.press("<esc>u");
    assert!(model(&seat, Variant::AsIs).is_empty());
}

#[test]
fn a_pasted_figure_that_is_none_is_told_and_kept_in_the_note() {
    let seat = at_work()
        .press("A1")
        .pastes("Ringe\tKemner\tfem\t10\nSvare\tKemner\t3\t0\n");
    let seat = seat.shows("Limt inn 2 steg").shows("«fem»");
    let ringe = step(&seat, Variant::AsIs, "Ringe");
    assert_eq!((ringe.note.as_str(), ringe.wait), ("fem", Decimal::TEN));
}

#[test]
fn a_figure_that_is_none_is_told_in_its_field_and_nothing_is_lost() {
    let seat = at_work().press("A1Ringe<tab>Kemner<tab>fem<enter>");
    let seat = seat.shows("«fem»");
    assert!(model(&seat, Variant::AsIs).is_empty());
    let seat = seat.press("5<enter>");
    assert_eq!(step(&seat, Variant::AsIs, "Ringe").touch, Decimal::from(5));
}

#[test]
fn a_step_that_cannot_be_is_told_and_stays_in_its_fields() {
    let seat = at_work().press("A1Ringe<tab>Kemner<tab>-5<enter>");
    assert!(model(&seat, Variant::AsIs).is_empty());
    let seat = seat
        .shows("Ringe")
        .shows("-5")
        .press("<tab><shift+tab>5<enter>");
    assert_eq!(step(&seat, Variant::AsIs, "Ringe").touch, Decimal::from(5));
}

#[test]
fn a_half_typed_step_is_there_again_when_the_model_is_opened_once_more() {
    let seat = at_work().press("A1Ringe<enter>Skrive att<tab>Kem<esc><esc><esc>A1n");
    let seat = seat.shows("Skrive att").press("<tab>Kemner<enter>");
    assert_eq!(texts(&seat, Variant::AsIs), ["Ringe", "Skrive att"]);
}

#[test]
fn a_lane_is_known_by_its_words_and_can_be_said_to_be_something_else() {
    let seat =
        at_work().press("A1Fylle ut /Søker<enter>Hente /Fagsystem<enter>Svare /Kemner<enter><esc>");
    let actors = |seat: &Seat| {
        let model = model(seat, Variant::AsIs);
        model
            .lanes()
            .iter()
            .map(|lane| lane.actor)
            .collect::<Vec<_>>()
    };
    let guessed = [Actor::Citizen, Actor::System, Actor::Municipality];
    assert_eq!(actors(&seat), guessed);
    let seat = seat.press("Lj<space>");
    assert_eq!(actors(&seat)[1], Actor::OutsideSystem);
    let seat = seat.press("x").shows("«Fagsystem» har ett steg");
    let seat = seat.press("r<ctrl+u>Skatt<enter>J");
    let model = model(&seat, Variant::AsIs);
    let names: Vec<_> = model.lanes().iter().map(|lane| lane.name.clone()).collect();
    assert_eq!(names, ["Søker", "Kemner", "Skatt"]);
}

/// Sits down before four steps in two lanes, on the first of them.
fn four() -> Seat {
    at_work()
        .press("A1En /Søker 1<enter>To /Kemner 2<enter>Tre / 3<enter>Fire / 4<enter><esc><home>")
}

#[test]
fn steps_are_moved_copied_put_between_and_taken_out_each_with_one_key_and_taken_back_with_one() {
    let as_is = |seat: &Seat| texts(seat, Variant::AsIs).join(" ");
    let seat = four().press("J");
    assert_eq!(as_is(&seat), "To En Tre Fire");
    let seat = seat.press("K");
    assert_eq!(as_is(&seat), "En To Tre Fire");
    let seat = seat.press("nMellom<enter><esc>");
    assert_eq!(as_is(&seat), "En Mellom To Tre Fire");
    let seat = seat.press("x").shows("Tatt ut: Mellom");
    assert_eq!(as_is(&seat), "En To Tre Fire");
    let seat = seat.press("c");
    assert_eq!(as_is(&seat), "En To To Tre Fire");
    let seat = seat.press("u");
    assert_eq!(as_is(&seat), "En To Tre Fire");
    let seat = seat.press("<home>NFørst<enter><esc>");
    assert_eq!(as_is(&seat), "Først En To Tre Fire");
    let lane = |seat: &Seat| told(&model(seat, Variant::AsIs))[0].1.clone();
    let seat = seat.press("<home><lt>");
    assert_eq!(lane(&seat), "Søker");
    let seat = seat.press(">");
    assert_eq!(lane(&seat), "Kemner");
}

#[test]
fn many_steps_are_put_in_between_two_without_losing_their_order() {
    let typed: Vec<String> = (1..=60).map(|number| format!("Nr{number}")).collect();
    let keys = typed.join("<enter>") + "<enter>";
    let seat = four().press(&format!("n{keys}"));
    let mut expected = vec!["En".to_owned()];
    expected.extend(typed);
    expected.extend(["To", "Tre", "Fire"].map(str::to_owned));
    assert_eq!(texts(&seat, Variant::AsIs), expected);
}

#[test]
fn everything_about_a_step_is_entered_in_its_form_and_saved_as_one_change() {
    let seat = four().press("j");
    let changes = seat.session().history().len();
    let down = "<down>";
    let keys = format!(
        "r{down}{down}b{down}<ctrl+u>2 t{down}1 d{down}Fagsystem{down}p{down}12,50{down}10 %{down}Attest{down}\
         {down}s{down}j{down}j{down}j{down}j{down}4 30 % mangler; 1{down}Se rutinen<enter>"
    );
    let seat = seat.press(&keys);
    assert_eq!(seat.session().history().len(), changes + 1);
    let written = step(&seat, Variant::AsIs, "To");
    let model = model(&seat, Variant::AsIs);
    let flows: Vec<_> = written
        .next
        .iter()
        .map(|flow| {
            (
                model.step(flow.to).unwrap().text.clone(),
                flow.share,
                flow.label.clone(),
            )
        })
        .collect();
    let expected = [
        (
            "Fire".to_owned(),
            Some(Decimal::new(3, 1)),
            "mangler".to_owned(),
        ),
        ("En".to_owned(), None, String::new()),
    ];
    assert_eq!(flows, expected);
    assert_eq!(written.kind, StepKind::Decision);
    assert_eq!((written.touch, written.wait), (120.into(), 450.into()));
    assert_eq!(
        (written.cost, written.share),
        (Decimal::new(1250, 2).normalize(), Some(Decimal::new(1, 1)))
    );
    assert_eq!(
        (&*written.system, &*written.document, &*written.note),
        ("Fagsystem", "Attest", "Se rutinen")
    );
    assert!(written.registers && written.checks && written.error_prone && written.measured);
    // Opened again, the form says the same, and saving it alters nothing.
    let seat = seat.press("b").shows("mangler; 1").press("<enter>");
    assert_eq!(step(&seat, Variant::AsIs, "To"), written);
}

#[test]
fn a_branch_to_a_step_that_is_not_there_is_told_with_how_it_is_written() {
    let seat = four().press("b9 50 %<enter>");
    let seat = seat
        .shows("«9 50 %» peker ikke på noe steg")
        .shows("1 til 4");
    let seat = seat.press("<ctrl+u>3 150 %<enter>").shows("mer enn 100 %");
    assert!(step(&seat, Variant::AsIs, "En").next.is_empty());
}

#[test]
fn a_step_put_in_after_a_branch_lies_on_the_way_that_led_past_it() {
    let seat = four().press("b3 40 %; 2<enter>nMellom<enter>Mer<enter><esc>");
    assert_eq!(
        texts(&seat, Variant::AsIs),
        ["En", "Mellom", "Mer", "To", "Tre", "Fire"]
    );
    let to = |seat: &Seat| {
        let next = step(seat, Variant::AsIs, "En").next;
        let model = model(seat, Variant::AsIs);
        let to = next
            .iter()
            .map(|flow| model.step(flow.to).unwrap().text.clone());
        to.collect::<Vec<_>>()
    };
    assert_eq!(to(&seat), ["Tre", "Mellom"]);
    assert!(!seat.picture().contains("Ingen saker kommer"));
    // Each of the two is taken back by itself, and the branch leads as before.
    let seat = seat.press("uu");
    assert_eq!(to(&seat), ["Tre", "To"]);
}

#[test]
fn what_led_to_a_step_that_is_taken_out_leads_on_to_what_comes_after_it() {
    let seat = four().press("b3 40 %; 2<enter>jjx");
    let first = step(&seat, Variant::AsIs, "En");
    let after = step(&seat, Variant::AsIs, "Fire");
    assert_eq!(first.next[0].to, after.id);
}

#[test]
fn the_wanted_process_begins_as_a_copy_of_todays_and_the_chosen_as_a_copy_of_the_wanted() {
    let seat = four().press("2").shows("Trykk f for å begynne med en kopi");
    let seat = seat
        .press("<enter>jx3")
        .shows("kopi av ønsket prosess")
        .press("f");
    assert_eq!(texts(&seat, Variant::ToBe), ["En", "Tre", "Fire"]);
    let (wanted, chosen) = (model(&seat, Variant::ToBe), model(&seat, Variant::Chosen));
    assert_eq!(
        (wanted.steps, chosen.from),
        (chosen.steps, Some(Variant::ToBe))
    );
    let seat = seat.press("u");
    assert!(model(&seat, Variant::Chosen).is_empty());
}

/// Sits down before three models: today's, the wanted, and a chosen one in which the look-up is done by hand.
fn three() -> Seat {
    let (keys, _) = by_fields();
    let seat = at_work().press(&keys).press("<esc>2<enter>");
    // Of the wanted: nobody signs, opens post or copies; a system looks up and writes.
    let seat = seat.press("<home>jxxx<enter><tab><ctrl+u>System<tab><tab><ctrl+u>0<enter>");
    let seat = seat.press("jxxxx");
    // Of the chosen: the collector looks up by hand as today.
    seat.press("3<enter><home>j<enter><tab><ctrl+u>Kemner<tab><tab><ctrl+u>6<enter>")
}

#[test]
fn the_models_are_read_side_by_side_with_what_changed_in_figures_and_steps() {
    let seat = three().press("4").looks_like("comparison");
    let seat = seat.press("<tab>").shows("ønsket mot nåværende");
    let seat = seat.resized(120, 40).looks_like("comparison-wide");
    let seat = seat.press("<esc>").shows("valgt prosess");
    seat.press("1").shows("nåværende prosess (10)");
}

#[test]
fn a_gap_is_explained_by_the_decisions_that_block_it() {
    let seat = three().press("5").looks_like("gaps");
    let seat = seat.press("<enter>oppslag<enter>").looks_like("gap");
    let seat =
        seat.press("<enter>Fagsystemet får grensesnitt<enter>Siv Dal<enter>Direkte oppslag<enter>");
    let chosen = model(&seat, Variant::Chosen);
    assert_eq!(chosen.gaps.len(), 1);
    let gap = chosen.gaps.values().next().unwrap();
    assert_eq!(gap.blocked_by.len(), 1);
    assert_eq!(
        (&*gap.reopens, &*gap.owner),
        ("Fagsystemet får grensesnitt", "Siv Dal")
    );
    let seat = seat
        .shows("0 ikke forklart")
        .shows("Fagsystemet får grensesnitt (Siv Dal)");
    let seat = seat.press("x").shows("er fjernet");
    assert!(model(&seat, Variant::Chosen).gaps.is_empty());
}

#[test]
fn what_follows_from_the_same_cause_is_asked_once_and_taken_back_as_one() {
    let seat = three().press("5<enter>oppslag<enter>");
    let seat =
        seat.press("<enter>Fagsystemet får grensesnitt<enter>Siv Dal<enter>Direkte oppslag<enter>");
    let seat = seat
        .press("3<home>x5")
        .shows("2 gap, 1 ikke forklart")
        .press("s")
        .shows("er ikke forklart")
        .press("<down>s")
        .shows("er husket")
        .press("<up>s")
        .shows("ett gap, 0 ikke forklart");
    let gaps = &model(&seat, Variant::Chosen).gaps;
    assert_eq!(gaps.len(), 2);
    assert!(gaps.values().all(|gap| gap.text == "Direkte oppslag"));
    let seat = seat.press("u").shows("2 gap, 1 ikke forklart");
    assert_eq!(model(&seat, Variant::Chosen).gaps.len(), 1);
}

#[test]
fn what_cannot_be_compared_yet_says_what_is_missing() {
    let seat = at_work().press("A4").shows("to prosessmodeller");
    seat.press("5").shows("Tegn begge først");
}

#[test]
fn the_lanes_are_drawn_and_followed_from_step_to_step() {
    let (keys, _) = by_fields();
    let seat = at_work()
        .press(&keys)
        .press("<esc><tab>")
        .looks_like("model-drawn-end");
    let seat = seat.press("<home>").looks_like("model-drawn");
    let seat = seat
        .press("<right><right><down>")
        .shows("Kontrollere skjema");
    let seat = seat.press("b7 30 % feil; 5<enter>");
    seat.resized(120, 40)
        .looks_like("model-drawn-wide")
        .press("<tab>")
        .shows("Bane");
}

#[test]
fn what_is_wrong_with_a_model_is_said_and_never_in_the_way() {
    let seat = four()
        .press("b3 40 %; 2 20 %<enter>")
        .shows("steg 1 blir 60")
        .shows("b retter dem");
    let seat = seat.press("nEn til<tab><ctrl+u><enter><esc>").shows("til)");
    assert_eq!(texts(&seat, Variant::AsIs).len(), 5);
}

#[test]
fn the_list_fits_a_small_screen_and_uses_a_large_one() {
    let (keys, _) = by_fields();
    let seat = at_work()
        .press(&keys)
        .press("<esc>")
        .looks_like("model-list");
    let seat = seat.press("k<enter>").looks_like("model-step");
    let seat = seat.press("<esc>nSvare<tab>").looks_like("model-writing");
    seat.press("<esc>")
        .resized(120, 40)
        .looks_like("model-list-wide");
}

#[test]
fn one_goes_on_in_the_tool_that_lay_open_when_the_line_dropped() {
    let seat = three().press("<esc>1jjj").again().press("<enter>");
    let seat = seat
        .shows("Du fortsetter der du slapp")
        .shows("▸     4 Kontrollere skjema");
    // Escape leads to the item, from where the tool was opened.
    let seat = seat
        .press("<esc>")
        .shows("Oppdragsgiveren er navngitt")
        .press("A2<tab>l")
        .again();
    let seat = seat.press("<enter>").shows("ønsket prosess");
    assert!(seat.picture().contains('│'), "{}", seat.picture());
    let seat = seat
        .press("<esc>A8")
        .again()
        .press("<enter>")
        .shows("Kost/nytte");
    // One left in the item is there.
    let seat = seat.press("<esc><esc>").again().press("<enter>");
    assert!(
        !seat.picture().contains("Kost/nytte  "),
        "{}",
        seat.picture()
    );
}

#[test]
fn a_step_that_was_half_typed_when_the_line_dropped_is_there_again() {
    let seat = at_work()
        .press("A1Ringe<enter>Skrive att")
        .again()
        .press("<enter>");
    let seat = seat.shows("Prosessmodell").press("n").shows("Skrive att");
    let seat = seat.press("<tab>Kemner<enter>");
    assert_eq!(texts(&seat, Variant::AsIs), ["Ringe", "Skrive att"]);
}

/// Returns what is written of all that a session says, in each format, by the name of the file.
fn left_with(seat: Seat) -> std::collections::BTreeMap<String, String> {
    let seat = seat.press("ds");
    let [Effect::Documents(files)] = &seat.effects[..] else {
        panic!("nothing is written");
    };
    files.iter().cloned().collect()
}

#[test]
fn a_group_goes_from_the_first_step_to_a_plan_and_leaves_with_all_of_it_written() {
    // The three models, and why one step falls back.
    let seat = three().press("5<enter>oppslag<enter>");
    let seat =
        seat.press("<enter>Fagsystemet får grensesnitt<enter>Siv Dal<enter>Direkte oppslag<enter>");
    let seat = seat.shows("0 ikke forklart");
    // What is to be connected, at what volume and wage, and what it costs and gives by hand.
    let seat = seat.press("<esc><esc>6nRestanser<tab>Fagsystem<tab>Skjema<ctrl+s>");
    let seat = seat
        .press("<esc>8e600<tab><tab><tab><tab>550<ctrl+s><esc>")
        .press("7<home>jjjj<enter><enter>c<tab><tab><tab><tab>60000<ctrl+s>")
        .press("c<tab><tab><right><tab><tab>15000<ctrl+s>")
        .press("g<right><tab><tab><tab><tab>18<ctrl+s><esc><esc>");
    // The choice, with its figures.
    let by = "<tab>".repeat(3);
    let seat = seat.press(&format!("8b{by}<ctrl+u>Ragnhild Myhre<ctrl+s>"));
    let chosen = seat.session().state.decisions.last().unwrap();
    assert!(chosen.status.holds(), "{}", seat.picture());
    assert!(chosen.weighed.is_some());
    // The plan from the template, agreed upon.
    let seat = seat.press("Aff");
    assert!(
        seat.session().state.plan.tasks.len() > 10,
        "{}",
        seat.picture()
    );
    let files = left_with(seat.press("<esc><esc>"));
    let analysis = &files["integration-analysis-skatteattest.md"];
    assert!(
        analysis.replace("\u{a0}", " ").contains("313 953 kr"),
        "{analysis}"
    );
    let process = &files["process-description-skatteattest.md"];
    assert!(process.contains("Fagsystemet får grensesnitt"), "{process}");
    assert!(files["project-plan.md"].contains("## Framdriftsplan"));
    assert!(
        files["process-description-skatteattest.html"]
            .matches("<svg class=\"process\"")
            .count()
            == 3
    );
}
