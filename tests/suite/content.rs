//! The content: what is shipped has no problem, and packs that are broken in every way name all of it.

use std::collections::BTreeSet;
use std::fs;

use diemo::document;
use diemo::locale::Locale;
use diemo::method::{Fault, Method, builtin};

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
    let written = Method::load(&builtin()).unwrap().prepare().unwrap();
    let compiled_in = diemo::store::pack::built_in().prepare().unwrap();
    assert!(written == compiled_in);
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
