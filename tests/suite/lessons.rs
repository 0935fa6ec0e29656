//! Lessons: caught at an item with one key, shown wherever the item is, collected for others and for the method.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use diemo::experience::{Case, Remark, Which, patch};
use diemo::method::{Pack, Sources, builtin};
use diemo::session::{Note, Subject, What};
use tempfile::TempDir;

use crate::script::{self, diemo};
use crate::seat::Seat;

const NOTE: &str = "eArkiv må inn før skjemaet tegnes.<enter>";

#[test]
fn a_lesson_is_caught_with_one_key_and_shown_where_the_item_is() {
    let seat = Seat::with_disk().press("nSkatteattest<enter>Bergen kommune<enter><enter>e");
    let seat = seat
        .shows("Ny erfaring")
        .shows("Knyttes til «Oppdragsgiveren er navngitt»");
    let seat = seat.press(&NOTE[1..]).shows("Erfaringen er notert");
    let seat = seat.shows("Erfaring        Arkiv må inn");
    let lesson = seat.session().state.lessons().next().unwrap();
    assert_eq!(lesson.subject, Some(Subject::of("sponsor-named")));
    let seat = seat
        .press("y<end>")
        .shows("Erfaringer")
        .shows("· Arkiv må inn");
    let seat = seat
        .press("<esc>o<end>")
        .shows("Erfaringer (1)")
        .shows("Arkiv må inn");
    let seat = seat.press("<esc>H").shows("Erfaring: Arkiv må inn");
    let seat = seat.press("<esc>/skjemaet tegnes").shows("erfaring");
    let seat = seat.press("<esc>u").shows("Angret");
    assert_eq!(seat.session().state.lessons().count(), 0);
}

#[test]
fn a_half_typed_lesson_is_there_next_time() {
    let seat =
        Seat::with_disk().press("nSkatteattest<enter>Bergen kommune<enter><enter>eArkiv<esc>");
    seat.again()
        .press("<enter>e")
        .shows("Dette er en kladd")
        .shows("Arkiv");
}

/// A session in which something was learned at every item of the method.
fn learned() -> diemo::session::Session {
    let mut desk = script::Desk::open(diemo(), "2026", &["skatteattest"]);
    for item in diemo().items() {
        let note = Note {
            id: desk.id(),
            text: format!("Lært ved {}.", item.id),
            lesson: true,
            subject: Some(desk.subject(item.id.as_str())),
        };
        desk.make(What::Note(note)).unwrap();
    }
    desk.session
}

#[test]
fn what_is_shared_says_which_notes_are_lessons() {
    let session = learned();
    let case = Case::of(diemo(), &session, Which::Answered);
    assert!(case.is_none(), "nothing is answered");
    let mut desk = script::Desk::resume(diemo(), session);
    let subject = desk.subject("sponsor-named");
    let value = Some(diemo::method::Value::Done(true));
    desk.make(What::Answer { subject, value }).unwrap();
    let case = Case::of(diemo(), &desk.session, Which::Answered).unwrap();
    assert!(!case.notes.is_empty() && case.notes.iter().all(|note| note.lesson));
}

#[test]
fn the_experience_note_collects_the_lessons_in_every_language() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("okt.json");
    fs::write(&file, serde_json::to_vec(&learned()).unwrap()).unwrap();
    for (language, heading) in [
        ("nb", "## Erfaringer underveis"),
        ("nn", "## Erfaringar undervegs"),
        ("en", "## Lessons along the way"),
    ] {
        let mut export = Command::new(env!("CARGO_BIN_EXE_diemo"));
        export.args([
            "export",
            file.to_str().unwrap(),
            "--document",
            "experience-note",
        ]);
        export
            .args(["--format", "md", "--in", language, "--out"])
            .arg(folder.path());
        let came = export
            .arg("--data-dir")
            .arg(folder.path())
            .output()
            .unwrap();
        assert!(
            came.status.success(),
            "{}",
            String::from_utf8_lossy(&came.stderr)
        );
        let note = fs::read_to_string(folder.path().join("experience-note.md")).unwrap();
        assert!(note.contains(heading), "{note}");
        assert!(note.contains("Lært ved sponsor-named."), "{note}");
    }
}

/// A folder with the files of the built-in method.
fn method() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    diemo::store::pack::write(folder.path(), &builtin().files).unwrap();
    folder
}

fn remarks() -> Vec<Remark> {
    let remark = |item: &diemo::method::Item| Remark {
        item: Some(item.id.clone()),
        text: format!(
            "Erfaring, Bergen kommune 2026: {} {}",
            item.id,
            "ord ".repeat(40)
        ),
    };
    let whole = Remark {
        item: None,
        text: "Erfaring om hele metoden".to_owned(),
    };
    diemo().items().map(remark).chain([whole]).collect()
}

/// Feeds a patch to a program that takes it in a folder.
fn taken(program: &str, arguments: &[&str], folder: &Path, patch: &str) {
    let mut child = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(patch.as_bytes())
        .unwrap();
    assert!(
        child.wait().unwrap().success(),
        "{program} does not take it"
    );
}

fn read(folder: &Path) -> Sources {
    diemo::store::pack::read_folder(folder)
}

#[test]
fn git_and_patch_take_a_lesson_above_every_item_and_the_method_stays_what_it_was() {
    let patch = patch(&builtin(), &remarks());
    for (program, arguments) in [("git", &["apply", "-"][..]), ("patch", &["-p1", "-s"][..])] {
        let folder = method();
        taken(program, arguments, folder.path(), &patch);
        let sources = read(folder.path());
        let after = Pack::load(&sources).unwrap().in_language("nb");
        let items =
            |method: &diemo::method::Method| format!("{:?}", method.items().collect::<Vec<_>>());
        assert!(
            items(&after) == items(diemo()),
            "the method differs after {program}"
        );
        for item in diemo().items() {
            let heading = format!("# Erfaring, Bergen kommune 2026: {} ord", item.id);
            let mut files = sources
                .files
                .iter()
                .filter(|(_, text)| text.contains(&heading));
            let (name, text) = files.next().unwrap();
            let (_, below) = text.split_once(&heading).unwrap();
            let mut below = below
                .lines()
                .skip(1)
                .skip_while(|line| line.starts_with('#'));
            assert_eq!(below.next(), Some("[[item]]"), "{name}");
            let id = format!("id = \"{}\"", item.id);
            assert_eq!(below.next(), Some(id.as_str()), "{name}");
        }
    }
}

#[test]
fn a_lesson_that_stands_in_the_method_is_not_added_again() {
    let folder = method();
    let before = patch(&builtin(), &remarks());
    taken("patch", &["-p1", "-s"], folder.path(), &before);
    assert_eq!(patch(&read(folder.path()), &remarks()), "");
}
