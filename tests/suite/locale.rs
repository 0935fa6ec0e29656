//! The languages: nothing missing, nothing unused, and what is shown can be typed back.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use diemo::locale::{Argument, Locale, Misread};
use diemo::method::{AnswerType, Method, Person, Row, RuleId, Value};
use diemo::route::Standing;
use diemo::session::{Closing, Mark, Refusal, Subject};
use jiff::civil::date;
use jiff::tz::TimeZone;
use rust_decimal::Decimal;

use super::support;

fn bokmal() -> Locale {
    Locale::named("nb").unwrap()
}

/// Returns the messages of a language with their patterns as written, by key; attributes as `key.name`.
fn messages(language: &str) -> BTreeMap<String, String> {
    let folder = support::path("../content/locale").join(language);
    let mut messages = BTreeMap::new();
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let topic = path.file_stem().unwrap().to_string_lossy().into_owned();
        let mut key = String::new();
        for line in fs::read_to_string(&path).unwrap().lines() {
            if line.starts_with(|first: char| first.is_ascii_lowercase()) {
                key = line.split([' ', '=']).next().unwrap().into();
                assert!(
                    key.starts_with(&format!("{topic}-")),
                    "{key} stands in {topic}.ftl"
                );
                assert!(
                    messages.insert(key.clone(), String::new()).is_none(),
                    "{key} is doubled"
                );
            } else if let Some(attribute) = line
                .trim()
                .strip_prefix('.')
                .filter(|_| line.starts_with("    ."))
            {
                let (name, _) = attribute.split_once(' ').unwrap();
                key = format!("{}.{name}", key.split('.').next().unwrap());
                messages.insert(key.clone(), String::new());
            }
            if !line.starts_with('#') && !key.is_empty() {
                let pattern = messages.get_mut(&key).unwrap();
                pattern.push_str(line);
                pattern.push('\n');
            }
        }
    }
    messages
}

fn placeholders(pattern: &str) -> BTreeSet<String> {
    let name = |text: &str| {
        let end = text.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-');
        text[..end.unwrap_or(text.len())].to_owned()
    };
    pattern.split('$').skip(1).map(name).collect()
}

/// Returns what the source calls by a text that begins with a topic: whole keys, and beginnings that are completed.
fn used(topics: &BTreeSet<String>) -> (BTreeSet<String>, BTreeSet<String>) {
    let mut whole = BTreeSet::new();
    let mut begun = BTreeSet::new();
    let mut folders = vec![support::path("../src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let source = fs::read_to_string(&path).unwrap();
            for text in source.split('"').skip(1).step_by(1) {
                let topic = text.split('-').next().unwrap();
                if !topics.contains(topic) || !text.contains('-') {
                    continue;
                }
                let key = |text: &str| {
                    text.bytes().all(|byte| {
                        byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'
                    })
                };
                match text.split_once('{') {
                    // A topic alone begins the names of files, too.
                    Some((start, _)) if key(start) && start.matches('-').count() > 1 => {
                        begun.insert(start.to_owned())
                    }
                    None if key(text) && !text.ends_with('-') => whole.insert(text.to_owned()),
                    _ => false,
                };
            }
        }
    }
    (whole, begun)
}

#[test]
fn every_sentence_that_is_called_exists_and_every_one_that_exists_is_called() {
    let messages = messages("nb");
    let keys: BTreeSet<_> = messages
        .keys()
        .filter(|key| !key.contains('.'))
        .cloned()
        .collect();
    let topics = keys
        .iter()
        .map(|key| key.split('-').next().unwrap().to_owned())
        .collect();
    let (whole, begun) = used(&topics);
    let missing: Vec<_> = whole.difference(&keys).collect();
    assert!(missing.is_empty(), "missing: {missing:?}");
    let completes = |key: &&String| begun.iter().any(|start| key.starts_with(start));
    let unused: Vec<_> = keys
        .difference(&whole)
        .filter(|key| !completes(key))
        .collect();
    assert!(unused.is_empty(), "not used: {unused:?}");
}

#[test]
fn every_language_has_the_same_sentences_with_the_same_placeholders() {
    let bokmal = messages("nb");
    for (code, _) in Locale::installed() {
        let other = messages(&code);
        assert!(
            bokmal.keys().eq(other.keys()),
            "{code} has other keys than bokmål"
        );
        for (key, pattern) in &bokmal {
            assert_eq!(
                placeholders(pattern),
                placeholders(&other[key]),
                "{code}: {key}"
            );
        }
    }
}

#[test]
fn every_language_file_is_without_faults() {
    for (code, _) in Locale::installed() {
        for file in fs::read_dir(support::path("../content/locale").join(&code)).unwrap() {
            let text = fs::read_to_string(file.unwrap().path()).unwrap();
            let parsed = fluent_bundle::FluentResource::try_new(text);
            assert!(
                parsed.is_ok(),
                "{code}: {:?}",
                parsed.err().map(|(_, faults)| faults)
            );
        }
    }
}

#[test]
fn numbers_and_money_are_grouped_with_a_comma_before_decimals() {
    let locale = bokmal();
    let number = |text: &str| locale.number(text.parse().unwrap());
    assert_eq!(number("1403.5"), "1\u{A0}403,5");
    assert_eq!(number("-1234567"), "-1\u{A0}234\u{A0}567");
    assert_eq!(number("999"), "999");
    assert_eq!(locale.money(Decimal::from(313_953)), "313\u{A0}953\u{A0}kr");
    assert_eq!(locale.money("12.5".parse().unwrap()), "12,50\u{A0}kr");
}

#[test]
fn dates_are_written_as_norwegians_write_them() {
    let locale = bokmal();
    let day = date(2026, 11, 3);
    assert_eq!(locale.date(day), "3. november 2026");
    assert_eq!(locale.short_date(day), "03.11.2026");
    let moment = "2026-11-23T13:02:00Z".parse().unwrap();
    assert_eq!(
        locale.moment(moment, &TimeZone::fixed(jiff::tz::offset(1))),
        "23.11.2026 kl. 14.02"
    );
}

#[test]
fn english_has_its_own_signs_and_always_shows_the_currency() {
    let locale = Locale::named("en").unwrap();
    assert_eq!(locale.number("1403.5".parse().unwrap()), "1,403.5");
    assert_eq!(locale.money(Decimal::from(313_953)), "NOK\u{A0}313,953");
    assert_eq!(locale.money("12.5".parse().unwrap()), "NOK\u{A0}12.50");
    assert_eq!(locale.date(date(2026, 11, 23)), "23 November 2026");
    assert_eq!(locale.short_date(date(2026, 11, 3)), "03/11/2026");
    let rows = locale.say("common-rows", &[("count", Argument::from(1500_usize))]);
    assert_eq!(rows, "1,500 rows");
}

#[test]
fn nynorsk_writes_numbers_and_dates_as_bokmal_does() {
    let (nynorsk, bokmal) = (Locale::named("nn").unwrap(), bokmal());
    let amount = "313953.5".parse().unwrap();
    assert_eq!(nynorsk.money(amount), bokmal.money(amount));
    let day = date(2026, 11, 23);
    assert_eq!(nynorsk.date(day), bokmal.date(day));
    assert_eq!(nynorsk.short_date(day), bokmal.short_date(day));
}

#[test]
fn time_passed_is_told_in_the_largest_unit_that_says_enough() {
    let locale = bokmal();
    let today = date(2026, 11, 23);
    let ago = |then| locale.ago(then, today).replace('\u{A0}', " ");
    assert_eq!(ago(today), "i dag");
    assert_eq!(ago(date(2026, 11, 22)), "i går");
    assert_eq!(ago(date(2026, 11, 20)), "3 dager siden");
    assert_eq!(ago(date(2026, 11, 9)), "2 uker siden");
    assert_eq!(ago(date(2026, 7, 23)), "4 måneder siden");
    assert_eq!(ago(date(2024, 11, 1)), "2 år siden");
    assert_eq!(ago(date(2026, 12, 1)), "01.12.2026");
}

#[test]
fn a_number_chooses_between_singular_and_plural() {
    let say = |count: usize| bokmal().say("common-rows", &[("count", Argument::from(count))]);
    assert_eq!(say(1), "1 rad");
    assert_eq!(say(0), "0 rader");
    assert_eq!(say(1500), "1\u{A0}500 rader");
}

#[test]
fn the_nearest_language_is_chosen() {
    let chosen = |wanted: &[&str]| Locale::chosen(wanted).code().to_owned();
    assert_eq!(chosen(&["nb_NO.UTF-8"]), "nb");
    assert_eq!(chosen(&["no"]), "nb");
    assert_eq!(chosen(&["nn_NO.UTF-8"]), "nn");
    assert_eq!(chosen(&["sv_SE"]), "nb");
    assert_eq!(chosen(&["se-NO"]), "nb");
    assert_eq!(chosen(&["C.UTF-8"]), "nb");
    assert_eq!(chosen(&[]), "nb");
}

#[test]
fn marks_and_standings_have_words() {
    let locale = bokmal();
    assert!(
        Mark::NAMES
            .iter()
            .all(|(_, mark)| !locale.mark(*mark).contains('«'))
    );
    assert!(
        Standing::NAMES
            .iter()
            .all(|(_, standing)| !locale.standing(*standing).contains('«'))
    );
    assert!(
        AnswerType::NAMES
            .iter()
            .all(|(_, kind)| !locale.answer_type(*kind).contains('«'))
    );
}

fn back(locale: &Locale, method: &Method, item: &str, value: &Value) -> Result<Value, Misread> {
    let item = method.item(item).unwrap();
    let shown = locale.value(method, item, value);
    locale.read(method, item, &"2026".into(), &shown)
}

#[test]
fn every_kind_of_answer_can_be_typed_as_it_is_shown() {
    let method = support::small();
    let person = |role: &str, name: &str, organisation: &str| Person {
        name: name.to_owned(),
        role: role.to_owned(),
        organisation: organisation.to_owned(),
    };
    let row = Row::from([
        ("field".to_owned(), Value::Text("Navn".to_owned())),
        ("length".to_owned(), Value::Integer(1200)),
        ("source".to_owned(), Value::Option("register".into())),
    ]);
    let partly = Row::from([("source".to_owned(), Value::Option("user".into()))]);
    let answers = [
        ("room-booked", Value::Done(true)),
        ("goal", Value::Text("Færre henvendelser".to_owned())),
        (
            "scope",
            Value::Text("Med: søknad\nIkke med: klage".to_owned()),
        ),
        (
            "participants",
            Value::People(vec![
                person("records-manager", "Kari Nes", "Os kommune"),
                person("Prosjektleder", "Per Moe", ""),
                person("", "Anne Li", ""),
            ]),
        ),
        ("start-date", Value::Date(date(2026, 11, 3))),
        ("budget", Value::Money("313953.5".parse().unwrap())),
        ("archive-duty", Value::Option("yes-limited".into())),
        ("retention-years", Value::Integer(10)),
        ("share-digital", Value::Decimal("1403.25".parse().unwrap())),
        ("sensitive-data", Value::YesNo(false)),
        (
            "languages",
            Value::Options(vec!["bokmal".into(), "sami".into()]),
        ),
        ("field-table", Value::Rows(vec![row, partly])),
    ];
    for (code, _) in Locale::installed() {
        let locale = Locale::named(&code).unwrap();
        for (item, value) in &answers {
            assert_eq!(
                back(&locale, &method, item, value),
                Ok(value.clone()),
                "{code}: {item}"
            );
        }
    }
}

fn read(item: &str, typed: &str) -> Result<Value, Misread> {
    let method = support::small();
    bokmal().read(&method, method.item(item).unwrap(), &"2026".into(), typed)
}

#[test]
fn numbers_are_read_as_people_and_machines_write_them() {
    let decimal = |text: &str| Ok(Value::Decimal(text.parse().unwrap()));
    assert_eq!(read("share-digital", "1 403,5"), decimal("1403.5"));
    assert_eq!(read("share-digital", "1403.5"), decimal("1403.5"));
    assert_eq!(read("share-digital", "1.403,5 %"), decimal("1403.5"));
    assert_eq!(read("share-digital", "1.234.567"), decimal("1234567"));
    assert_eq!(read("share-digital", "\u{2212}2"), decimal("-2"));
    assert_eq!(read("retention-years", "1.000"), Ok(Value::Integer(1000)));
    assert_eq!(read("retention-years", "10 år"), Ok(Value::Integer(10)));
    assert_eq!(
        read("budget", "kr 50 000,-"),
        Ok(Value::Money(Decimal::from(50_000)))
    );
}

#[test]
fn a_number_finer_than_is_kept_is_refused_and_not_rounded() {
    let too_fine = |typed: &str, decimals| {
        let typed = typed.to_owned();
        Err(Misread::TooFine { typed, decimals })
    };
    assert_eq!(read("budget", "12,345"), too_fine("12,345", 2));
    assert_eq!(
        read("budget", "12,50 kr"),
        Ok(Value::Money("12.5".parse().unwrap()))
    );
    assert_eq!(read("share-digital", "0,1234567"), too_fine("0,1234567", 6));
    let said = bokmal().misread(&Misread::TooFine {
        typed: "12,345".to_owned(),
        decimals: 2,
    });
    assert_eq!(said.sentence, "«12,345» har for mange desimaler.");
    let hint = "Skriv tallet med høyst 2 desimaler.";
    assert_eq!(said.hint.as_deref(), Some(hint));
}

#[test]
fn dates_are_read_as_people_and_machines_write_them() {
    let expected = Ok(Value::Date(date(2026, 11, 3)));
    for typed in [
        "3.11.2026",
        "03.11.2026",
        "2026-11-03",
        "3/11 2026",
        "3.11.26",
        "3. nov 2026",
        "3. november 2026",
    ] {
        assert_eq!(read("start-date", typed), expected, "{typed}");
    }
}

#[test]
fn options_are_read_by_id_by_text_and_by_the_beginning_of_either() {
    let expected = Ok(Value::Option("yes-preserved".into()));
    for typed in ["yes-preserved", "Ja, bevares", "ja, b", "yes-p"] {
        assert_eq!(read("archive-duty", typed), expected, "{typed}");
    }
}

#[test]
fn text_that_is_no_answer_is_told_of_with_a_way_on() {
    let said = |item: &str, typed: &str| {
        let said = bokmal().misread(&read(item, typed).unwrap_err());
        (said.sentence, said.hint.unwrap_or_default())
    };
    let table = [
        (
            "retention-years",
            "mange",
            "«mange» er ikke et tall.",
            "Skriv for eksempel 15 eller 12,5.",
        ),
        (
            "retention-years",
            "2,5",
            "«2,5» er ikke et helt tall.",
            "Skriv tallet uten desimaler, for eksempel 15.",
        ),
        (
            "retention-years",
            "99999999999999999999",
            "«99999999999999999999» er et for stort tall.",
            "Se etter om det er kommet med for mange siffer.",
        ),
        (
            "share-digital",
            "1.403",
            "«1.403» kan leses som 1\u{A0}403 eller 1,403.",
            "Skriv tallet uten punktum: 1403.",
        ),
        (
            "start-date",
            "31.02.2026",
            "Datoen 31.02.2026 finnes ikke.",
            "Se etter dagen og måneden. Skriv for eksempel 23.11.2026.",
        ),
        (
            "start-date",
            "neste uke",
            "«neste uke» er ikke en dato.",
            "Skriv dag, måned og år, for eksempel 23.11.2026.",
        ),
        (
            "sensitive-data",
            "kanskje",
            "«kanskje» er verken ja eller nei.",
            "Skriv ja eller nei.",
        ),
        (
            "archive-duty",
            "ja",
            "«ja» passer på flere svar.",
            "Skriv mer av ett av dem: yes-limited (Ja, for en tid), yes-preserved (Ja, bevares).",
        ),
        (
            "journal-duty",
            "outgoing-onyl",
            "«outgoing-onyl» er ikke et av svarene.",
            "Mente du «outgoing-only»? Mulige svar: no (Nei), yes (Ja), outgoing-only (Bare utgående).",
        ),
        (
            "login-level",
            "pin",
            "«pin» er ikke et av svarene.",
            "Mulige svar: none (Ingen), low (Lavt), high (Høyt).",
        ),
        (
            "participants",
            "Arkiv:",
            "Navnet mangler i «Arkiv:».",
            "Skriv rolle og navn med kolon mellom, for eksempel Arkiv: Kari Nes. Skill flere med semikolon.",
        ),
        (
            "field-table",
            "Navn | 10; Adresse | lang",
            "Rad 2, «Lengde»: «lang» er ikke et tall.",
            "Skriv for eksempel 15 eller 12,5.",
        ),
        (
            "field-table",
            "a | 1 | user | x",
            "Rad 1 har flere felt enn tabellen har kolonner.",
            "Kolonnene er: Felt | Lengde | Kilde. Skill dem med loddrett strek, og radene med semikolon.",
        ),
    ];
    for (item, typed, sentence, hint) in table {
        assert_eq!(
            said(item, typed),
            (sentence.to_owned(), hint.to_owned()),
            "{item}={typed}"
        );
    }
}

#[test]
fn no_rust_file_holds_a_sentence_of_the_interface() {
    let mut folders = vec![support::path("../src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                assert!(!holds_norwegian(&path), "{}", path.display());
            }
        }
    }
}

/// Says whether a source file holds a text with a Norwegian letter between two words, outside comments.
fn holds_norwegian(path: &Path) -> bool {
    let source = fs::read_to_string(path).unwrap();
    source.lines().any(|line| {
        let code = line.split("//").next().unwrap_or_default();
        let texts = code.split('"').skip(1).step_by(2);
        texts
            .into_iter()
            .any(|text| text.contains(' ') && text.contains(['æ', 'ø', 'å', 'Æ', 'Ø', 'Å']))
    })
}

#[test]
fn every_refusal_is_a_whole_sentence() {
    let method = support::small();
    let item = || "archive-duty".to_owned();
    let none = || "retention-years".to_owned();
    let rule = || RuleId::from("nothing-to-transfer");
    let refusals = [
        Refusal::NotBegun,
        Refusal::BegunBefore,
        Refusal::AppliedBefore,
        Refusal::NothingToUndo,
        Refusal::NothingToRedo,
        Refusal::Empty { what: "title" },
        Refusal::Empty { what: "action" },
        Refusal::UnknownService {
            service: "a".to_owned(),
            nearest: None,
        },
        Refusal::ServiceExists {
            service: "A".to_owned(),
        },
        Refusal::ServiceNeeded {
            item: item(),
            services: vec!["a".to_owned()],
        },
        Refusal::NotPerService { item: item() },
        Refusal::UnknownItem {
            item: item(),
            nearest: Some(none()),
        },
        Refusal::UnknownRuleSet {
            rules: "2027".to_owned(),
        },
        Refusal::UnknownRecord,
        Refusal::NotDecision { item: item() },
        Refusal::NothingDecided {
            subject: Subject::of("archive-duty"),
        },
        Refusal::NothingBorrowed {
            subject: Subject::of("archive-duty"),
        },
        Refusal::NoProposal {
            subject: Subject::of("archive-duty"),
        },
        Refusal::WrongKind {
            item: item(),
            expected: AnswerType::Choice,
        },
        Refusal::WrongKind {
            item: none(),
            expected: AnswerType::Integer,
        },
        Refusal::UnknownOption {
            item: item(),
            found: "x".to_owned(),
            known: vec!["no".to_owned()],
        },
        Refusal::ClosedOption {
            item: item(),
            option: "no".to_owned(),
            rule: rule(),
        },
        Refusal::Closed {
            item: none(),
            by: Closing::RuleSet,
        },
        Refusal::Closed {
            item: "retention-years".to_owned(),
            by: Closing::Condition,
        },
        Refusal::Closed {
            item: item(),
            by: Closing::Rule(rule()),
        },
        Refusal::NothingAnswered { item: item() },
        Refusal::SetByRule {
            item: item(),
            rule: rule(),
        },
        Refusal::OverrideNeeds {
            item: item(),
            rule: rule(),
        },
        Refusal::ReasonNeeded { item: item() },
        Refusal::TooSmall {
            item: none(),
            min: "1".to_owned(),
        },
        Refusal::TooLarge {
            item: none(),
            max: "100".to_owned(),
        },
        Refusal::TooLong { limit: 1 << 20 },
        Refusal::TooMany { limit: 100 },
        Refusal::BadId {
            id: "Æ".to_owned()
        },
    ];
    for refusal in refusals {
        let said = bokmal().refusal(&method, &refusal);
        let text = format!("{} {}", said.sentence, said.hint.unwrap_or_default());
        assert!(said.sentence.ends_with('.'), "{refusal:?}: {text}");
        assert!(
            !text.contains(['{', '$']) && !text.contains("«session-"),
            "{text}"
        );
    }
}

#[test]
fn a_currency_or_a_sign_alone_is_no_amount_in_any_language() {
    let method = support::small();
    let item = method.item("budget").unwrap();
    for (code, _) in Locale::installed() {
        let locale = Locale::named(&code).unwrap();
        for typed in ["kr", "NOK", "-", ".", ",", "kr -"] {
            let read = locale.read(&method, item, &"2026".into(), typed);
            assert!(read.is_err(), "{code}: {typed}");
        }
    }
}
