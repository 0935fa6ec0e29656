//! A method in several languages: which text is shown where one lacks, and what a language still lacks.

use std::rc::Rc;

use diemo::document::siblings;
use diemo::locale::Locale;
use diemo::method::{Lack, Method, Pack, Remark, Sources, builtin};
use diemo::tui::effect::Outcome;
use jiff::civil::date;

use crate::seat::Seat;
use crate::support;

const NYNORSK: &str = r#"
[item.archive-duty]
text = "Er dokumentasjonen arkivpliktig, då?"
short = "Arkivplikta"
basis = ["Arkivlova frå 1992 § 6", "Arkivlova frå 2025 § 5"]
options.no = "Nei, aldri"
options.yes-limited = { text = "Ja, ei tid" }
"#;

/// Returns the small pack with further files.
fn with(files: &[(&str, &str)]) -> Sources {
    let mut sources = support::sources("small");
    let files = files.iter();
    let files = files.map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
    sources.files.extend(files);
    sources
}

fn requirements(language: &str) -> String {
    format!("texts/{language}/steps/implement/requirements.toml")
}

fn text<'m>(method: &'m Method, item: &str) -> &'m str {
    &method.item(item).unwrap().text
}

#[test]
fn a_language_has_its_own_texts_and_the_packs_own_where_it_lacks_one() {
    let pack = Pack::load(&with(&[(&requirements("nn"), NYNORSK)])).unwrap();
    assert_eq!(pack.languages(), ["nb", "nn"]);
    let method = pack.in_language("nn");
    assert_eq!(method.language, "nn");
    let item = method.item("archive-duty").unwrap();
    assert_eq!(item.text, "Er dokumentasjonen arkivpliktig, då?");
    assert_eq!(item.basis[1].text, "Arkivlova frå 2025 § 5");
    let options: Vec<_> = item.options.iter().map(|option| &*option.text).collect();
    assert_eq!(options, ["Nei, aldri", "Ja, ei tid", "Ja, bevares"]);
    assert_eq!(item.guidance.why, "Svaret avgjør om noe må overføres.");
    assert_eq!(text(&method, "journal-duty"), "Skal saken journalføres?");
}

#[test]
fn a_language_that_the_pack_lacks_is_its_neighbour_or_the_packs_own() {
    let pack = Pack::load(&with(&[(&requirements("nn"), NYNORSK)])).unwrap();
    let own = "Er dokumentasjonen arkivpliktig?";
    for (wanted, shown) in [
        ("nb", own),
        ("en", own),
        ("se", own),
        ("nn_NO.UTF-8", "Er dokumentasjonen arkivpliktig, då?"),
    ] {
        assert_eq!(
            text(&pack.in_language(wanted), "archive-duty"),
            shown,
            "{wanted}"
        );
    }
    let mut sources = with(&[(&requirements("nn"), NYNORSK)]);
    for (name, text) in &mut sources.files {
        if name == "pack.toml" {
            *text = text.replace("language = \"nb\"", "language = \"en\"");
        }
    }
    let english = Pack::load(&sources).unwrap();
    assert_eq!(english.nearest("nb"), "nn");
    assert_eq!(english.nearest("en"), "en");
}

#[test]
fn what_a_language_lacks_is_its_neighbours_text_by_text() {
    let files = [
        (requirements("nn"), NYNORSK),
        (
            requirements("se"),
            "[item.archive-duty]\nshort = \"Vuorká\"\n",
        ),
    ];
    let files: Vec<_> = files
        .iter()
        .map(|(name, text)| (name.as_str(), *text))
        .collect();
    let mut sources = with(&files);
    for (name, text) in &mut sources.files {
        if name == "pack.toml" {
            *text = text.replace("language = \"nb\"", "language = \"en\"");
        }
    }
    let method = Pack::load(&sources).unwrap().in_language("se");
    let item = method.item("archive-duty").unwrap();
    assert_eq!(item.short, "Vuorká");
    assert_eq!(item.text, "Er dokumentasjonen arkivpliktig, då?");
    assert_eq!(text(&method, "journal-duty"), "Skal saken journalføres?");
}

#[test]
fn what_is_asked_and_ruled_is_the_same_in_every_language() {
    let pack = Pack::load(&with(&[(&requirements("nn"), NYNORSK)])).unwrap();
    let (own, other) = (pack.in_language("nb"), pack.in_language("nn"));
    let ids = |method: &Method| -> Vec<_> { method.items().map(|item| item.id.clone()).collect() };
    assert_eq!(ids(&own), ids(&other));
    assert_eq!(own.order, other.order);
}

#[test]
fn what_a_language_still_lacks_is_counted_and_listed_with_its_place() {
    let sources = with(&[(&requirements("nn"), NYNORSK)]);
    let pack = Pack::load(&sources).unwrap();
    let coverage = pack.coverage();
    let [nynorsk] = &coverage[..] else {
        panic!("{coverage:?}")
    };
    assert_eq!((&*nynorsk.language, nynorsk.translated), ("nn", 6));
    let lacking: usize = nynorsk.remarks.iter().map(Remark::count).sum();
    assert_eq!(lacking + nynorsk.translated, nynorsk.texts);
    let why = nynorsk.remarks.iter().find(
        |remark| matches!(&remark.lack, Lack::Text { key, .. } if key == "item.archive-duty.why"),
    );
    let why = why.unwrap();
    assert_eq!(
        (&*why.place.file, why.place.line),
        (&*requirements("nn"), 2)
    );
    let whole = |lack: &Lack| matches!(lack, Lack::File { .. });
    let files = nynorsk.remarks.iter().filter(|remark| whole(&remark.lack));
    assert!(
        files
            .map(|remark| &*remark.place.file)
            .any(|file| file == "texts/nn/terms.toml")
    );
}

#[test]
fn a_document_template_has_a_body_in_each_language() {
    let files = [
        (
            "documents/status.md",
            "+++\nid = \"status\"\ntitle = \"Status\"\n+++\n# Slik står det til\n",
        ),
        (
            "texts/nn/documents/status.md",
            "+++\ntitle = \"Status no\"\n+++\n# Slik står det til no\n",
        ),
    ];
    let pack = Pack::load(&with(&files)).unwrap();
    let method = pack.in_language("nn");
    let template = &method.templates[0];
    assert_eq!(template.title, "Status no");
    assert_eq!(template.body, "# Slik står det til no\n");
    assert_eq!(
        (&*template.file, template.line),
        ("texts/nn/documents/status.md", 4)
    );
    assert_eq!(pack.in_language("nb").templates[0].title, "Status");
}

#[test]
fn a_prepared_pack_has_every_language_as_it_was_read() {
    let read = Pack::load(&with(&[(&requirements("nn"), NYNORSK)])).unwrap();
    let bytes = read.prepare().unwrap().leak();
    let prepared = Pack::prepared(bytes).unwrap();
    assert_eq!(prepared.id(), "small");
    assert_eq!(prepared.languages(), read.languages());
    assert_eq!(
        text(&prepared.in_language("nn"), "archive-duty"),
        "Er dokumentasjonen arkivpliktig, då?"
    );
    assert_eq!(
        text(&prepared.in_language("en"), "archive-duty"),
        "Er dokumentasjonen arkivpliktig?"
    );
}

#[test]
fn a_template_that_fills_in_other_things_than_its_source_is_told_of() {
    let own = "+++\nid = \"status\"\ntitle = \"Status\"\n+++\n# {{ session.title }}\n{{ answer(\"goal\") or \"ingenting\" }}\n";
    let same = "+++\ntitle = \"Status\"\n+++\n# {{ session.title }}\n{{ answer(\"goal\") or \"inkje\" }}\n";
    let other = "+++\ntitle = \"Status\"\n+++\n# {{ session.organisation }}\n{{ answer(\"scope\") or \"goal\" }}\n";
    let lacks = |translated: &str| {
        let files = [
            ("documents/status.md", own),
            ("texts/nn/documents/status.md", translated),
        ];
        let pack = Pack::load(&with(&files)).unwrap();
        siblings(&pack.in_language("nb"), &pack.in_language("nn"))
    };
    assert_eq!(lacks(same), []);
    let found = lacks(other);
    assert_eq!(found[0].place.line, 4);
    let expected = Lack::Placeholders {
        missing: vec!["goal".to_owned(), "session.title".to_owned()],
        extra: vec!["scope".to_owned(), "session.organisation".to_owned()],
    };
    assert_eq!(found[0].lack, expected);
}

#[test]
fn what_a_version_changed_is_told_in_each_language() {
    let mut sources = support::sources("small-2");
    let overlay = "[change.\"2.0\"]\nnote = \"Spørsmåla er stramma inn.\"\nremove = [\"Ja, ei tid\", \"Samisk\", \"Kva er med?\", \"Låg risiko\", \"Digital del\"]\n";
    let file = ("texts/nn/changes.toml".to_owned(), overlay.to_owned());
    sources.files.push(file);
    let method = Pack::load(&sources).unwrap().in_language("nn");
    assert_eq!(method.editions[0].note, "Spørsmåla er stramma inn.");
    assert_eq!(method.label_of(&"scope".into()), Some("Kva er med?"));
    let languages = method.item("archive-duty").unwrap();
    let gone = method.option_text(languages, &"yes-limited".into());
    assert_eq!(gone, Some("Ja, ei tid"));
}

#[test]
fn a_section_that_is_left_out_of_a_template_is_told_of() {
    let pack = Pack::load(&builtin()).unwrap();
    let (own, mut other) = (pack.in_language("nb"), pack.in_language("nn"));
    let minutes = |method: &Method| {
        let mut templates = method.templates.iter();
        templates
            .position(|template| template.id == "minutes")
            .unwrap()
    };
    let at = minutes(&other);
    let body = &mut other.templates[at].body;
    let start = body.find("{%- if set_aside() %}").unwrap();
    let end = body.find("{%- if warnings() %}").unwrap();
    body.replace_range(start..end, "");
    let found = siblings(&own, &other);
    let [remark] = &found[..] else {
        panic!("{found:?}")
    };
    let Lack::Placeholders { missing, extra } = &remark.lack else {
        panic!("{remark:?}")
    };
    assert!(
        missing.contains(&"set_aside".to_owned()) && extra.is_empty(),
        "{missing:?}"
    );
    assert_eq!(remark.place.file, "texts/nn/documents/minutes.md");
}

#[test]
fn a_language_without_a_template_has_the_packs_own_and_nothing_to_compare() {
    let own = "+++\nid = \"status\"\ntitle = \"Status\"\n+++\n# {{ session.title }}\n";
    let files = [
        ("documents/status.md", own),
        (&*requirements("nn"), NYNORSK),
    ];
    let pack = Pack::load(&with(&files)).unwrap();
    let nynorsk = pack.in_language("nn");
    assert_eq!(nynorsk.templates[0].title, "Status");
    assert_eq!(siblings(&pack.in_language("nb"), &nynorsk), []);
}

#[test]
fn the_shipped_method_lacks_no_text_in_any_language_of_the_program() {
    let pack = Pack::load(&builtin()).unwrap();
    let own = pack.in_language(pack.own_language());
    for (code, _) in Locale::installed() {
        assert_eq!(pack.nearest(&code), code);
        assert_eq!(siblings(&own, &pack.in_language(&code)), [], "{code}");
    }
    for coverage in pack.coverage() {
        assert_eq!(coverage.remarks, [], "{}", coverage.language);
    }
}

/// Returns the files of the fourth language that lie in a folder of it, by their path.
fn fourth(folder: &str) -> Vec<(String, String)> {
    let root = support::path("languages/se").join(folder);
    let mut files = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.strip_prefix(&root).unwrap().to_string_lossy();
            let text = std::fs::read_to_string(&path).unwrap();
            files.push((name.replace('\\', "/"), text));
        }
    }
    files
}

#[test]
fn a_fourth_language_of_the_method_is_files_and_nothing_else() {
    let mut sources = support::sources("small");
    let files = fourth("texts").into_iter();
    let files = files.map(|(name, text)| (format!("texts/se/{name}"), text));
    sources.files.extend(files);
    let pack = Pack::load(&sources).unwrap();
    let method = pack.in_language("se_NO.UTF-8");
    let item = method.item("archive-duty").unwrap();
    assert_eq!(item.text, "Galgá go duođaštus vurkejuvvot?");
    assert_eq!(item.option("no").unwrap().text, "Ii");
    assert_eq!(item.option("yes-limited").unwrap().text, "Ja, for en tid");
    assert_eq!(pack.coverage()[0].translated, 3);
}

#[test]
fn a_fourth_language_of_the_program_is_files_with_its_own_plurals_dates_and_signs() {
    let locale = Locale::of_files("se", fourth("locale"));
    assert_eq!(locale.code(), "se");
    assert_eq!(locale.text("common-language"), "Davvisámegiella");
    assert_eq!(locale.date(date(2026, 11, 23)), "skábmamánu 23. b. 2026");
    assert_eq!(locale.number("1403.5".parse().unwrap()), "1.403,5");
    let rows = |count: usize| locale.say("common-rows", &[("count", count.into())]);
    assert_eq!(
        [rows(1), rows(2), rows(3)],
        ["1 ráidu", "2 ráiddu", "3 ráiddut"]
    );
}

#[test]
fn a_sentence_that_a_language_lacks_is_its_neighbours_and_every_other_its_own() {
    let locale = Locale::of_files("se", fourth("locale"));
    let neighbour = Locale::named("nb").unwrap();
    assert_eq!(
        locale.text("notice-resumed"),
        neighbour.text("notice-resumed")
    );
    let method = support::small();
    let session = support::begun(&method, &[("kindergarten", "Barnehageplass")]);
    let mut seat = Seat::at_work(method, session);
    seat.app.locale = Rc::new(locale);
    let seat = seat.press(":").pastes("særlige opplysninger");
    let seat = seat.press("<enter><enter>");
    seat.shows("Juo").shows("enter lagre");
}

/// Returns the small pack with the fourth language in it, of the method and of the program.
fn in_four() -> Pack {
    let mut sources = support::sources("small");
    for (folder, place) in [("texts", "texts/se"), ("locale", "locale/se")] {
        let files = fourth(folder).into_iter();
        let files = files.map(|(name, text)| (format!("{place}/{name}"), text));
        sources.files.extend(files);
    }
    Pack::load(&sources).unwrap()
}

#[test]
fn a_language_that_a_pack_brings_along_is_offered_on_the_screen_while_work_goes_on() {
    let pack = in_four();
    let offered = Locale::all_spoken(&pack);
    let (code, name) = offered.last().unwrap();
    assert_eq!((code.as_str(), name.as_str()), ("se", "Davvisámegiella"));
    let session = support::begun(
        &pack.in_language("nb"),
        &[("kindergarten", "Barnehageplass")],
    );
    let mut seat = Seat::at_work(pack, session)
        .press(":arkivplikt<enter>")
        .shows("lagret");
    for _ in 1..offered.len() {
        let name = seat.app.locale.text("do-language");
        seat = seat.press(":").pastes(&name).press("<enter>");
    }
    let seat = seat
        .shows("vurkejuvvon")
        .shows("Galgá go duođaštus vurkejuvvot?");
    // What it lacks is its neighbour's, in the method and in the program.
    let seat = seat.shows("Avklare krav").shows("hjelp").press("<enter>");
    seat.shows("Ii").shows("Ja, bevares");
}

#[test]
fn a_language_that_a_pack_brings_along_follows_when_its_author_saves() {
    let pack = in_four();
    let session = support::begun(&pack.in_language("nb"), &[]);
    let mut seat = Seat::at_work(pack.clone(), session);
    seat.app.locale = Rc::new(Locale::spoken(&pack, "se").unwrap());
    let desk = seat.app.desk.as_mut().unwrap();
    desk.trial = Some(0);
    let mut sources = support::sources("small");
    let name = "locale/se/workshop.ftl".to_owned();
    let file = (name, "workshop-header-saved = gárvvis\n".to_owned());
    sources.files.push(file);
    let saved = Pack::load(&sources).unwrap();
    let locale = seat.hears(Outcome::Read(Ok(Box::new(saved)))).app.locale;
    assert_eq!(locale.code(), "se");
    assert_eq!(locale.text("workshop-header-saved"), "gárvvis");
}

#[test]
fn no_sentence_that_a_pack_brings_along_reaches_the_terminal_as_a_command() {
    let text = "common-yes = Juo{ \"\\u001B\" }[2J\n".to_owned();
    let locale = Locale::of_files("se", vec![("common.ftl".to_owned(), text)]);
    let said = locale.text("common-yes");
    assert!(
        said.starts_with("Juo") && !said.contains('\u{1B}'),
        "{said:?}"
    );
}

#[test]
fn a_pack_cannot_change_what_the_program_says_in_its_own_languages() {
    let mut sources = support::sources("small");
    let file = ("locale/nb/common.ftl", "common-yes = Tja\n");
    let file = (file.0.to_owned(), file.1.to_owned());
    sources.files.push(file);
    let pack = Pack::load(&sources).unwrap();
    assert_eq!(
        Locale::spoken(&pack, "nb").unwrap().text("common-yes"),
        "Ja"
    );
    assert_eq!(Locale::all_spoken(&pack), Locale::installed());
}

#[test]
fn what_a_brought_language_has_is_counted_and_its_slips_are_told_with_their_lines() {
    let lines = [
        "# Only what is new.",
        "Juo, dat lea buorre",
        "common-yes = Juo",
        "common-date = { $day }. b.",
        "common-yess = Juo",
        "common-no = Ii",
        "",
    ];
    let mut sources = support::sources("small");
    for (name, text) in [
        ("locale/se/common.ftl", lines.join("\n")),
        ("locale/nb/common.ftl", "common-yes = Tja\n".to_owned()),
    ] {
        sources.files.push((name.to_owned(), text));
    }
    let pack = Pack::load(&sources).unwrap();
    let tongues = Locale::tongues(&pack);
    let [own, fourth] = &tongues[..] else {
        panic!("{tongues:?}")
    };
    let told = |remarks: &[Remark]| -> Vec<_> {
        let told = remarks.iter().map(|remark| match &remark.lack {
            Lack::Sentence { wrong, .. } => (*wrong, remark.place.line),
            other => panic!("{other:?}"),
        });
        told.collect()
    };
    assert_eq!(told(&own.remarks), [("own", 0)]);
    let expected = [("unreadable", 2), ("fills", 4), ("unknown", 5)];
    assert_eq!(told(&fourth.remarks), expected);
    assert!(
        fourth.translated == 3 && fourth.sentences > 1000,
        "{fourth:?}"
    );
    let locale = Locale::named("nb").unwrap();
    for remark in own.remarks.iter().chain(&fourth.remarks) {
        let said = locale.lack(&pack, "se", remark);
        assert!(!said.sentence.contains("texts-"), "{said:?}");
        assert!(said.hint.is_some(), "{said:?}");
    }
}
