//! The README says what is so: its picture, tour, keys, commands and examples are tried.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use diemo::locale::Locale;
use diemo::tui::follow;
use diemo::tui::layers::{KeyLine, table};

use crate::bindings::{lines, tables};
use crate::seat::Seat;
use crate::support::{copy, path};

/// Returns what stands between the markers of a name.
fn part(name: &str) -> String {
    let readme = fs::read_to_string(path("../README.md")).unwrap();
    let (_, rest) = readme.split_once(&format!("<!-- {name} -->\n")).unwrap();
    let (part, _) = rest.split_once(&format!("<!-- /{name} -->")).unwrap();
    part.to_owned()
}

/// Returns the lines of the code that stands between the markers of a name.
fn code(name: &str) -> String {
    let part = part(name);
    let lines = part.lines().filter(|line| !line.starts_with("```"));
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// Requires that this stands between the markers of a name; `UPDATE_GOLDENS=1` puts it there.
fn says(name: &str, wanted: &str) {
    let before = part(name);
    if std::env::var_os("UPDATE_GOLDENS").is_some() {
        let file = path("../README.md");
        let marked = |part: &str| format!("<!-- {name} -->\n{part}<!-- /{name} -->");
        let readme = fs::read_to_string(&file).unwrap();
        fs::write(file, readme.replace(&marked(&before), &marked(wanted))).unwrap();
        return;
    }
    assert_eq!(before, wanted, "the README says otherwise about {name}");
}

#[test]
fn the_picture_and_the_keys_are_what_the_program_shows() {
    let seat = Seat::with_disk()
        .resized(100, 28)
        .press("e<enter><enter><down>");
    let seat = seat.looks_like("readme");
    let mut picture = "```text\n".to_owned();
    for row in seat.picture().lines() {
        // Right of the last bar stand the roles of the row.
        let (row, _) = row.rsplit_once('│').unwrap();
        writeln!(picture, "{}", row.trim_end()).unwrap();
    }
    says("picture", &format!("{picture}```\n"));
    says("matrix", &matrix());
    says("lanes", &analysis("A3<tab>", "readme-lanes"));
    says("economy", &analysis("A8", "readme-economy"));
    says("keys", &keys());
}

/// Draws the ideas of the worked example in their matrix.
fn matrix() -> String {
    let seat = Seat::with_disk().resized(100, 28).press("e<enter>");
    let seat = seat.press(":nytte/innsats-matrise<enter><enter>");
    let mut picture = "```text\n".to_owned();
    for row in seat.looks_like("readme-matrix").picture().lines() {
        let (row, _) = row.rsplit_once('│').unwrap();
        writeln!(picture, "{}", row.trim_end()).unwrap();
    }
    picture + "```\n"
}

/// Draws what an analysis of the worked example shows after these keys.
fn analysis(keys: &str, golden: &str) -> String {
    let seat = Seat::with_disk().resized(110, 30).press("e<enter>");
    let mut picture = "```text\n".to_owned();
    for row in seat.press(keys).looks_like(golden).picture().lines() {
        let (row, _) = row.rsplit_once('│').unwrap();
        writeln!(picture, "{}", row.trim_end()).unwrap();
    }
    picture + "```\n"
}

/// Writes the key tables out, a screen a row; the moves that many screens share stand last.
fn keys() -> String {
    let locale = Locale::named("en").unwrap();
    let word = |key| locale.text(key);
    let written = |line: KeyLine| {
        let keys = line.keys.iter().map(|key| format!("`{}`", key.name(word)));
        let keys: Vec<String> = keys.collect();
        format!("{} {}", keys.join(" "), locale.text(line.help))
    };
    let mut text = "| Where | Keys |\n|---|---|\n".to_owned();
    let screens = tables().into_iter().map(|table| (table.name, table.own));
    let moves = [
        ("The screen for the room", lines(follow::BINDINGS)),
        ("In lists and pages", lines(table::MOVES)),
        ("In lists below a field", lines(table::BESIDE_FIELD)),
    ];
    for (name, lines) in screens.chain(moves) {
        let lines: Vec<String> = lines.into_iter().map(written).collect();
        writeln!(text, "| {name} | {} |", lines.join(" · ")).unwrap();
    }
    text
}

#[test]
fn the_tour_goes_as_it_is_told() {
    let mut seat = Seat::with_disk();
    for row in part("tour").lines().skip(2) {
        let (keys, told) = row.split_once("` | ").unwrap();
        seat = seat.press(keys.trim_start_matches("| `"));
        if let Some((_, rest)) = told.split_once('«') {
            let (words, _) = rest.rsplit_once('»').unwrap();
            seat = seat.shows(words);
        }
    }
}

#[test]
fn the_commands_can_be_pasted() {
    let folder = tempfile::tempdir().unwrap();
    copy(
        &path("../content/diemo"),
        &folder.path().join("content/diemo"),
    );
    let program = Path::new(env!("CARGO_BIN_EXE_diemo")).parent().unwrap();
    let came = Command::new("sh")
        .args(["-ec", &code("commands")])
        .current_dir(&folder)
        .env("DIEMO_DATA_DIR", folder.path().join("data"))
        .env("PATH", format!("{}:/usr/bin:/bin", program.display()))
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&came.stderr);
    assert!(came.status.success(), "{said}");
    assert!(folder.path().join("documents/decision-log.html").exists());
}

#[test]
fn a_process_goes_out_and_comes_in_by_the_commands_that_are_shown() {
    let folder = tempfile::tempdir().unwrap();
    let program = Path::new(env!("CARGO_BIN_EXE_diemo")).parent().unwrap();
    let came = Command::new("sh")
        .args(["-ec", &code("processes")])
        .current_dir(&folder)
        .env("DIEMO_DATA_DIR", folder.path().join("data"))
        .env("PATH", format!("{}:/usr/bin:/bin", program.display()))
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&came.stderr);
    assert!(came.status.success(), "{said}");
    assert!(
        folder
            .path()
            .join("models/chosen-skatteattest.bpmn")
            .exists()
    );
}

#[test]
fn the_method_takes_the_additions_that_are_shown() {
    let folder = tempfile::tempdir().unwrap();
    let within = |name: &str| folder.path().join(name);
    copy(&path("../content/diemo"), folder.path());
    let step = within("steps/implement/launch.toml");
    let before = fs::read_to_string(&step).unwrap();
    fs::write(&step, format!("{before}\n{}", code("item"))).unwrap();
    fs::write(within("rules/schools.toml"), code("rule")).unwrap();
    fs::write(within("documents/school-visits.md"), code("template")).unwrap();
    let mut check = Command::new(env!("CARGO_BIN_EXE_diemo"));
    let came = check.arg("check").arg(folder.path()).output().unwrap();
    let said = String::from_utf8_lossy(&came.stdout);
    assert!(came.status.success(), "{said}");
    assert!(said.contains("13 dokumenter"), "{said}");
}
