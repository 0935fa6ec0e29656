//! Another language in the middle of the work: nothing that was answered, chosen or half typed is lost.

use diemo::document::Writing;
use diemo::method::{Pack, Value};
use diemo::session::Subject;
use diemo::store::Listing;
use diemo::tui::effect::Effect;
use jiff::civil::date;
use jiff::tz::TimeZone;
use rust_decimal::Decimal;

use crate::seat::Seat;
use crate::support;

/// The key that goes from bokmål by way of nynorsk to English.
const TO_ENGLISH: &str = "<f8><f8>";

const ENGLISH: &str = r#"
[item.archive-duty]
text = "Must the documentation be archived?"
short = "Archive duty"
options.no = "No"

[item.share-digital]
text = "How large a share is digital?"
"#;
const INTEGRATION: &str = r#"
[item.field-table]
text = "Which fields does the form have?"
short = "Fields"
columns.source = { text = "Source", options.register = "Registry", options.user = "The user" }
"#;
const PACK: &str = r#"
[role.records-manager]
name = "Records"
"#;

fn pack() -> Pack {
    let mut sources = support::sources("small");
    for (name, text) in [
        ("texts/en/steps/implement/requirements.toml", ENGLISH),
        ("texts/en/steps/implement/integration.toml", INTEGRATION),
        ("texts/en/pack.toml", PACK),
    ] {
        sources.files.push((name.to_owned(), text.to_owned()));
    }
    Pack::load(&sources).unwrap()
}

/// Sits down before a session of the small pack, which has some of its texts in English.
fn at_work() -> Seat {
    begun(pack())
}

fn begun(pack: impl Into<Pack>) -> Seat {
    let seat = Seat::at_home(pack, Listing::default());
    seat.press("nBarnehageplass<enter>Os kommune<enter><enter>")
}

fn go_to(item: &str, seat: Seat) -> Seat {
    let label = seat.app.method.item(item).unwrap().label().to_owned();
    seat.press(":").pastes(&label).press("<enter>")
}

#[test]
fn a_key_shows_the_whole_screen_in_another_language_where_one_stands() {
    let seat = go_to("archive-duty", at_work());
    let seat = seat.shows("Er dokumentasjonen arkivpliktig?").press("MM");
    assert_eq!(seat.item(), "archive-duty");
    let seat = seat.shows("Must the documentation be archived?");
    let spoken = |effect: &Effect| matches!(effect, Effect::Language { locale, method } if locale.code() == "en" && method.language == "en");
    assert!(seat.effects.iter().any(spoken));
    seat.press("M").shows("Er dokumentasjonen arkivpliktig?");
}

#[test]
fn the_method_says_so_where_it_lacks_the_language_of_the_screen() {
    let seat = begun(support::small()).press("MM");
    seat.shows("The method is not translated. Its language: Bokmål.");
}

#[test]
fn a_language_is_found_among_the_commands_by_its_own_words() {
    let seat = go_to("archive-duty", at_work()).press(":språk<enter>");
    assert_eq!(seat.app.locale.code(), "nn");
}

#[test]
fn a_figure_that_is_half_typed_is_the_same_figure_afterwards() {
    let seat = go_to("share-digital", at_work()).press("<enter>1 403,5");
    let seat = seat.press(TO_ENGLISH).shows("1,403.5").press("<enter>");
    let value = Value::Decimal(Decimal::new(14_035, 1));
    assert_eq!(seat.entry("share-digital").value, Some(value));
}

#[test]
fn words_that_are_half_typed_stay_word_for_word_and_are_kept_as_drafts() {
    let seat = go_to("goal", at_work())
        .press("<enter>Kortere kø")
        .press(TO_ENGLISH);
    let subject = Subject::of("goal");
    let draft = seat.session().draft(Some(&subject), "value").unwrap();
    assert_eq!(draft.text, "Kortere kø");
    let seat = seat.shows("Kortere kø").press(" i høst<enter>");
    let value = Value::Text("Kortere kø i høst".to_owned());
    assert_eq!(seat.entry("goal").value, Some(value));
}

#[test]
fn a_decision_goes_on_in_the_field_one_stood_in_with_what_was_chosen() {
    let seat = go_to("archive-duty", at_work()).press("<enter><enter>Bare et register");
    let seat = seat
        .press(TO_ENGLISH)
        .shows("Records")
        .press("<enter>Ola Li<enter>");
    let record = &seat.session().state.decisions[0];
    assert_eq!(record.value, Value::Option("no".into()));
    assert_eq!(record.reason, "Bare et register");
    let by = record.by.as_ref().unwrap();
    assert_eq!((&*by.name, &*by.role), ("Ola Li", "records-manager"));
}

#[test]
fn the_cells_of_a_table_mean_the_same_afterwards() {
    let seat = go_to("field-table", at_work()).press("<enter>Navn<tab>1 200<tab>Register");
    let seat = seat.press(TO_ENGLISH).shows("Registry").press("<ctrl+s>");
    let Some(Value::Rows(rows)) = &seat.entry("field-table").value else {
        panic!("no rows")
    };
    assert_eq!(rows[0]["length"], Value::Integer(1200));
    assert_eq!(rows[0]["source"], Value::Option("register".into()));
}

#[test]
fn the_list_of_documents_and_a_search_go_on_in_the_other_language() {
    let seat = go_to("goal", at_work()).press("<enter>Kortere kø<enter>/kortere");
    let seat = seat
        .shows("Kortere kø")
        .press(TO_ENGLISH)
        .shows("Kortere kø");
    let seat = seat.press("<esc>o").shows("Overview");
    seat.press("<f8>").shows("Oversikt");
}

#[test]
fn a_day_that_is_half_typed_for_an_action_is_the_same_day_afterwards() {
    let seat = at_work()
        .press("aRinge arkivet<tab>Kari<tab>fredag")
        .press(TO_ENGLISH);
    let seat = seat.shows("Friday").press("<enter>");
    let action = &seat.session().state.actions[0];
    assert_eq!(
        (&*action.text, action.due),
        ("Ringe arkivet", Some(date(2026, 11, 27)))
    );
}

const STATUS: &str =
    "+++\nid = \"status\"\ntitle = \"Status\"\n+++\n# Status: {{ session.title }}\n\n{{ today }}\n";
const STATUS_IN_ENGLISH: &str = "+++\ntitle = \"State of things\"\n+++\n# State of things: {{ session.title }}\n\n{{ today }}\n";

/// Sits down before a session of the small pack with a document that there is in English, too.
fn with_document() -> Seat {
    let mut sources = support::sources("small");
    for (name, text) in [
        ("documents/status.md", STATUS),
        ("texts/en/documents/status.md", STATUS_IN_ENGLISH),
    ] {
        sources.files.push((name.to_owned(), text.to_owned()));
    }
    begun(Pack::load(&sources).unwrap())
}

/// Returns the document as it is written when the session is left.
fn left_behind(seat: Seat) -> String {
    let mut seat = seat.press("<ctrl+c><ctrl+c>");
    let closed = seat.effects.pop();
    let Some(Effect::Close { documents, .. }) = closed else {
        panic!("the session is not left")
    };
    let mut documents = documents.into_iter();
    let (_, text) = documents.find(|(name, _)| name == "status.md").unwrap();
    text
}

#[test]
fn a_document_is_written_in_the_language_that_is_chosen_for_it_whatever_the_screen_speaks() {
    let seat = with_document()
        .press("d")
        .shows("Bokmål")
        .press("l")
        .shows("English");
    let seat = seat.press("<f8>");
    assert_eq!(seat.app.locale.code(), "nn");
    let written = left_behind(seat);
    assert!(
        written.starts_with("# State of things: Barnehageplass"),
        "{written}"
    );
    assert!(written.contains("23 November 2026"), "{written}");
}

#[test]
fn what_a_document_lacks_is_told_in_the_language_of_the_screen() {
    let seat = Seat::with_disk().press("nSkatteattest<enter>Bergen kommune<enter><enter>d");
    let lacks = |seat: &Seat| {
        let picture = seat.picture();
        let rows = picture.lines().filter(|row| row.starts_with(" · "));
        rows.map(str::to_owned).collect::<Vec<_>>()
    };
    let before = lacks(&seat);
    assert!(!before.is_empty());
    let seat = seat.press("l");
    assert_eq!(lacks(&seat), before);
}

#[test]
fn the_language_of_a_document_is_taken_back_like_any_change() {
    let seat = with_document()
        .press("dl")
        .shows("English")
        .press("u")
        .shows("Bokmål");
    let written = left_behind(seat);
    assert!(written.contains(" november 2026"), "{written}");
}

#[test]
fn a_session_written_in_bokmal_and_opened_in_nynorsk_says_the_same_in_english() {
    let pack = diemo::store::pack::built_in();
    let seat = Seat::with_disk().press("nSkatteattest<enter>Bergen kommune<enter><enter>");
    let seat =
        seat.press(":arkivplikt<enter><enter><enter>Bekrefter et register<enter>Ola Li<enter>");
    let seat = seat.press(":timepris<enter><enter>550,50<enter>q");
    let seat = seat.again().press("l<enter>");
    assert_eq!(seat.app.locale.code(), "nn");
    let price = Value::Money(Decimal::new(55_050, 2));
    assert_eq!(seat.entry("internal-hourly-rate").value, Some(price));
    let record = &seat.session().state.decisions[0];
    assert_eq!(record.value, Value::Option("no".into()));
    let zone = TimeZone::UTC;
    let writing = Writing::new(&pack, seat.session());
    let written = writing.write("decision-log", "en", None, date(2026, 11, 23), &zone);
    let written = written.unwrap().unwrap();
    assert_eq!(written.language, pack.nearest("en"));
    let text = written.markdown();
    let english = pack.in_language("en");
    let item = english.item("archive-duty").unwrap();
    for shown in [
        item.label(),
        &item.option("no").unwrap().text,
        "Bekrefter et register",
        "Ola Li",
    ] {
        assert!(text.contains(shown), "no «{shown}» in {text}");
    }
}
