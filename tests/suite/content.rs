//! The content: what is shipped has no problem, and packs that are broken in every way name all of it.

use std::collections::BTreeSet;
use std::fs;

use diemo::document;
use diemo::locale::Locale;
use diemo::method::{Class, Fault, Kind, LONGEST_ALOUD, Lack, Method, Pack, builtin};
use jiff::civil::date;

use super::support;

/// Returns the keys of everything that can be wrong with a pack, as the language file has them.
fn faults() -> BTreeSet<String> {
    let words = fs::read_to_string(support::path("../content/locale/nb/method.ftl")).unwrap();
    let keys = words
        .lines()
        .filter_map(|line| line.strip_prefix("method-problem-"));
    keys.filter_map(|line| line.split_whitespace().next().map(str::to_owned))
        .collect()
}

#[test]
fn the_shipped_method_has_no_problem() {
    let method = Method::load(&builtin()).unwrap();
    let problems = document::check(&method, &Locale::named("nb").unwrap());
    assert!(problems.is_empty(), "{problems:?}");
}

#[test]
fn everything_that_can_be_wrong_with_a_pack_is_wrong_with_one_of_the_broken_packs() {
    let mut found = BTreeSet::new();
    for folder in fs::read_dir(support::path("packs")).unwrap() {
        let name = folder.unwrap().file_name().into_string().unwrap();
        if name.starts_with("broken-") {
            let problems = Method::load(&support::sources(&name)).unwrap_err();
            found.extend(
                problems
                    .iter()
                    .map(|problem| problem.fault.key().to_owned()),
            );
        }
    }
    // These come from the disk, and from templates that the documents' own tests break.
    let elsewhere = ["unreadable", "not-text", "too-large", "template"];
    let expected: BTreeSet<_> = faults()
        .into_iter()
        .filter(|key| !elsewhere.contains(&key.as_str()))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn every_problem_is_worded_with_what_can_be_done() {
    let locale = Locale::named("nb").unwrap();
    for folder in fs::read_dir(support::path("packs")).unwrap() {
        let name = folder.unwrap().file_name().into_string().unwrap();
        for problem in Method::load(&support::sources(&name))
            .err()
            .unwrap_or_default()
        {
            let said = locale.problem(&problem);
            let hint = said.hint.unwrap_or_default();
            assert!(
                !said.sentence.contains('$') && !said.sentence.contains("«method-"),
                "{}",
                said.sentence
            );
            assert!(!hint.is_empty() && !hint.contains('$'), "{hint}");
        }
    }
}

#[test]
fn a_pack_says_how_a_step_is_run_what_is_verified_and_what_its_words_mean() {
    let method = support::small();
    let (_, anchor) = method.step("anchor").unwrap();
    let first = &anchor.agenda[0];
    let technique = first.technique.as_ref().unwrap().as_str();
    assert_eq!(
        (first.minutes, &*method.technique(technique).unwrap().name),
        (10, "Stille skriving")
    );
    assert_eq!(anchor.agenda[1].technique, None);
    assert_eq!(anchor.next, "Målet i én setning.");
    let item = method.item("archive-duty").unwrap();
    assert_eq!(
        item.guidance.more,
        "Arkivplikt og journalplikt er to spørsmål."
    );
    let principle = item.principles[0].as_str();
    assert_eq!(method.principle(principle).unwrap().name, "Raske gevinster");
    let [verified, open] = &item.basis[..] else {
        panic!("{:?}", item.basis)
    };
    assert_eq!(
        (verified.date, open.date),
        (Some(date(2026, 11, 23)), Some(date(2026, 11, 23)))
    );
    assert_eq!(verified.confirm, None);
    assert_eq!(open.confirm.as_ref().unwrap().as_str(), "records-manager");
    let term = method.term("archive-duty").unwrap();
    assert_eq!(term.also, ["arkivplikten", "arkivpliktig"]);
}

#[test]
fn a_problem_of_an_agenda_a_date_or_a_name_is_at_the_very_value() {
    let faults = |pack: &str, key: &str| -> Vec<_> {
        let problems = Method::load(&support::sources(pack)).unwrap_err();
        let wanted = problems
            .into_iter()
            .filter(|problem| problem.fault.key() == key);
        wanted
            .map(|problem| (problem.place.line, problem.place.column))
            .collect()
    };
    assert_eq!(faults("broken-names", "agenda-minutes"), [(7, 10)]);
    assert_eq!(faults("broken-texts", "not-date"), [(67, 32), (68, 32)]);
    let problems = Method::load(&support::sources("broken-names")).unwrap_err();
    for (wrong, meant) in [
        ("silent-writting", "silent-writing"),
        ("quick-win", "quick-wins"),
        ("archivst", "archivist"),
    ] {
        let near = problems.iter().find_map(|problem| match &problem.fault {
            Fault::UnknownName { found, nearest, .. } if found == wrong => nearest.as_deref(),
            _ => None,
        });
        assert_eq!(near, Some(meant));
    }
}

#[test]
fn a_problem_is_at_the_line_and_column_where_it_is_written() {
    let problems = Method::load(&support::sources("broken-names")).unwrap_err();
    let misspelt = problems
        .iter()
        .find(|problem| matches!(&problem.fault, Fault::UnknownName { found, .. } if found == "archvist"))
        .unwrap();
    let text =
        fs::read_to_string(support::path("packs/broken-names").join(&misspelt.place.file)).unwrap();
    let line = text.lines().nth(misspelt.place.line - 1).unwrap();
    assert!(line[misspelt.place.column - 1..].starts_with("\"archvist\""));
}

#[test]
fn the_method_prepared_by_the_build_is_the_one_in_the_files() {
    let written = Pack::load(&builtin()).unwrap();
    let compiled_in = diemo::store::pack::built_in();
    assert_eq!(written.languages(), compiled_in.languages());
    for language in written.languages() {
        let written = written.in_language(language).prepare().unwrap();
        let compiled_in = compiled_in.in_language(language).prepare().unwrap();
        assert!(written == compiled_in, "{language}");
    }
}

#[test]
fn text_of_a_pack_that_could_drive_a_terminal_is_cleaned_when_it_is_read_and_when_it_is_told() {
    let mut sources = support::sources("small");
    let pack = sources
        .files
        .iter_mut()
        .find(|(name, _)| name == "pack.toml");
    let (_, text) = pack.unwrap();
    *text = text.replace("Lite opplegg", "Lite \\u001b]0;eid\\u0007\\u202eopplegg");
    let method = Method::load(&sources).unwrap();
    assert_eq!(method.name, "Lite ]0;eidopplegg");
    sources.files[0].1.push_str("\n\"\\u001b[2J\" = 1\n");
    let locale = Locale::named("nb").unwrap();
    for problem in Method::load(&sources).unwrap_err() {
        let said = locale.problem(&problem).sentence;
        assert!(!said.contains('\u{1b}'), "{said:?}");
    }
}

/// Says whether no text of a list is empty, and there is one at all.
fn all_said<'t>(texts: impl IntoIterator<Item = &'t String>) -> bool {
    let mut texts = texts.into_iter().peekable();
    texts.peek().is_some() && texts.all(|text| !text.is_empty())
}

#[test]
fn every_item_of_the_shipped_method_says_why_how_what_is_good_and_what_goes_wrong() {
    let method = Method::load(&builtin()).unwrap();
    for item in method.items() {
        let about = &item.guidance;
        let said = [&about.why, &about.how, &about.good, &about.mistake];
        assert!(all_said(said), "{}: {about:?}", item.id);
    }
}

#[test]
fn every_step_of_the_shipped_method_says_who_must_be_there_what_is_done_and_what_comes_of_it() {
    let method = Method::load(&builtin()).unwrap();
    for (_, step) in method.steps() {
        let said = [&step.purpose, &step.how, &step.next];
        assert!(all_said(said), "{}", step.id);
        assert!(all_said(&step.output), "{}", step.id);
        let agenda = step.agenda.iter().map(|activity| &activity.text);
        assert!(all_said(agenda), "{}", step.id);
        assert!(!step.roles.is_empty() && step.minutes > 0, "{}", step.id);
    }
}

#[test]
fn every_legal_decision_of_the_shipped_method_has_a_basis_and_every_basis_its_day() {
    let method = Method::load(&builtin()).unwrap();
    assert!(!method.notice.is_empty());
    for item in method.items() {
        let is_law = matches!(
            item.kind,
            Kind::Decision {
                class: Class::Law,
                ..
            }
        );
        assert!(!is_law || !item.basis.is_empty(), "{}", item.id);
        for basis in &item.basis {
            assert!(basis.date.is_some(), "{}: {}", item.id, basis.text);
        }
    }
}

#[test]
fn the_shipped_method_is_short_enough_to_read_aloud_and_meets_its_principles_in_every_phase() {
    let pack = Pack::load(&builtin()).unwrap();
    assert!(!pack.in_language("nb").principles.is_empty());
    assert_eq!(pack.remarks(), []);
    for coverage in pack.coverage() {
        assert_eq!(coverage.remarks, [], "{}", coverage.language);
    }
}

#[test]
fn a_text_that_takes_too_long_to_read_aloud_is_remarked_on_in_each_language() {
    let file = "steps/implement/requirements.toml";
    let remarks = |own: usize, other: usize| {
        let mut sources = support::sources("small");
        for (name, text) in &mut sources.files {
            if name == file {
                *text = text.replace("Svaret avgjør om noe må overføres.", &"å".repeat(own));
            }
        }
        let overlay = format!("[item.archive-duty]\nwhy = \"{}\"\n", "ø".repeat(other));
        sources.files.push((format!("texts/nn/{file}"), overlay));
        let pack = Pack::load(&sources).unwrap();
        let tongues = pack.coverage();
        let remarks = pack.remarks().iter().chain(&tongues[0].remarks);
        let long = remarks.filter_map(|remark| match &remark.lack {
            Lack::Long { key, count } if key == "item.archive-duty.why" => {
                Some((remark.place.file.clone(), *count))
            }
            _ => None,
        });
        long.collect::<Vec<_>>()
    };
    assert_eq!(remarks(LONGEST_ALOUD, LONGEST_ALOUD), []);
    let (own, other) = (LONGEST_ALOUD + 1, LONGEST_ALOUD + 2);
    let told = [(file.to_owned(), own), (format!("texts/nn/{file}"), other)];
    assert_eq!(remarks(own, other), told);
}

#[test]
fn a_principle_that_a_phase_does_not_meet_is_remarked_on_where_it_stands() {
    let pack = Pack::load(&support::sources("small")).unwrap();
    let [remark] = pack.remarks() else {
        panic!("{:?}", pack.remarks())
    };
    assert_eq!((&*remark.place.file, remark.place.line), ("pack.toml", 43));
    let said = Locale::named("nb").unwrap().lack(&pack, "nb", remark);
    assert!(said.sentence.contains("«Definere»"), "{said:?}");
    assert!(said.hint.unwrap().contains("quick-wins"));
}
