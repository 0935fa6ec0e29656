//! The content: what is shipped has no problem, and packs that are broken in every way name all of it.

use std::collections::BTreeSet;
use std::fs;

use diemo::document;
use diemo::locale::Locale;
use diemo::method::{Fault, Method, Pack, builtin};
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
