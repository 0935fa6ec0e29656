//! Packs with one slip each: one problem, in the right place, with something to do about it.
//!
//! A file of `tests/packs/broken` says what is altered in the small pack: `old` becomes `new` in `file`. Without `old`
//! the file is `new`, and without both it is gone. `at` is what stands where the problem has to be.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;

use diemo::cli::{self, Door, Surroundings};
use diemo::document::check_all;
use diemo::locale::Locale;
use diemo::method::Pack;
use diemo::store::pack::read_folder;
use jiff::tz::TimeZone;
use serde::Deserialize;
use tempfile::TempDir;

use crate::support::{copy, path};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Slip {
    file: String,
    old: Option<String>,
    new: Option<String>,
    at: Option<String>,
}

/// Returns the slips by name, in order.
fn slips() -> Vec<(String, Slip)> {
    let files = fs::read_dir(path("packs/broken")).unwrap();
    let files = files.map(|file| file.unwrap().path());
    let mut files: Vec<PathBuf> = files
        .filter(|file| file.extension().is_some_and(|kind| kind == "toml"))
        .collect();
    files.sort();
    let read = |file: PathBuf| {
        let name = file.file_stem().unwrap().to_str().unwrap().to_owned();
        let slip = toml::from_str(&fs::read_to_string(&file).unwrap());
        (
            name.clone(),
            slip.unwrap_or_else(|error| panic!("{name}: {error}")),
        )
    };
    files.into_iter().map(read).collect()
}

/// Returns a folder with the small pack and a slip in it.
fn broken(name: &str, slip: &Slip) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let pack = folder.path().join("pack");
    copy(&path("packs/small"), &pack);
    let file = pack.join(&slip.file);
    match (&slip.old, &slip.new) {
        (None, None) => fs::remove_file(&file).unwrap(),
        (None, Some(new)) => {
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(&file, new).unwrap();
        }
        (Some(old), new) => {
            let text = fs::read_to_string(&file).unwrap();
            assert!(
                text.contains(old.as_str()),
                "{name}: {} lacks {old}",
                slip.file
            );
            let new = new.as_deref().unwrap_or_default();
            fs::write(&file, text.replacen(old.as_str(), new, 1)).unwrap();
        }
    }
    folder
}

/// Returns what `diemo check` says of the small pack with a slip, and the text that stands where it points.
fn check(name: &str, slip: &Slip) -> (String, String) {
    let folder = broken(name, slip);
    let pack = folder.path().join("pack");
    let surroundings = Surroundings {
        languages: vec!["nb_NO.UTF-8".to_owned()],
        user: "kari".to_owned(),
        now: "2026-11-23T08:00:00Z".parse().unwrap(),
        zone: TimeZone::UTC,
        terminal: false,
        width: Some(80),
    };
    let words = ["diemo", "check"].map(OsString::from);
    let words = [words.to_vec(), vec![pack.clone().into_os_string()]].concat();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let door = cli::run(&words, &surroundings, &mut out, &mut err);
    assert!(matches!(door, Door::Done(3)), "{name} is no problem");
    let said = String::from_utf8(out).unwrap();
    let said = said.replace(&format!("{}/", pack.display()), "");
    let there = there(&pack, &said);
    (said, there)
}

/// Returns the text that stands where the first problem points; nothing where it is about a whole file.
fn there(pack: &std::path::Path, said: &str) -> String {
    let mut place = said.split(": feil: ").next().unwrap().split(':');
    let file = place.next().unwrap();
    let (Some(line), Some(column)) = (place.next(), place.next()) else {
        return String::new();
    };
    let (line, column): (usize, usize) = (line.parse().unwrap(), column.parse().unwrap());
    let text = fs::read_to_string(pack.join(file)).unwrap();
    let mut lines = text.split_inclusive('\n').skip(line - 1);
    let first: String = lines
        .next()
        .unwrap_or_default()
        .chars()
        .skip(column - 1)
        .collect();
    first + &lines.collect::<String>()
}

#[test]
fn one_slip_is_one_problem_in_the_right_place() {
    let update = std::env::var_os("UPDATE_GOLDENS").is_some();
    let mut wrong = Vec::new();
    for (name, slip) in slips() {
        let (said, there) = check(&name, &slip);
        let golden = path("packs/broken").join(format!("{name}.txt"));
        if update {
            fs::write(&golden, &said).unwrap();
        }
        let kept = fs::read_to_string(&golden).unwrap_or_default();
        if said != kept {
            wrong.push(format!("{name} says:\n{said}kept:\n{kept}"));
        }
        if !said.ends_with("\n1 feil.\n") {
            wrong.push(format!("{name} is more than one problem:\n{said}"));
        }
        if slip
            .at
            .as_ref()
            .is_some_and(|at| !there.starts_with(at.as_str()))
        {
            let there: String = there.chars().take(40).collect();
            wrong.push(format!("{name} points at {there:?}:\n{said}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn there_is_a_slip_for_every_kind_of_problem_that_can_be_written() {
    let words = fs::read_to_string(path("../content/locale/nb/method.ftl")).unwrap();
    let keys = words
        .lines()
        .filter_map(|line| line.strip_prefix("method-problem-"));
    let keys = keys.filter_map(|line| line.split_whitespace().next().map(str::to_owned));
    let mut missing: BTreeSet<String> = keys.collect();
    // These come from the disk and not from what is written.
    for elsewhere in ["unreadable", "not-text", "too-large"] {
        missing.remove(elsewhere);
    }
    for (name, slip) in slips() {
        let folder = broken(&name, &slip);
        let read = Pack::load(&read_folder(&folder.path().join("pack")));
        let locale = Locale::named("nb").unwrap();
        let problems = match read {
            Ok(pack) => check_all(&pack, &locale),
            Err(problems) => problems,
        };
        for problem in problems {
            missing.remove(problem.fault.key());
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
}
