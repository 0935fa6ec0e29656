//! A method that is tried out while it is written: what is saved shows, what is broken is told, and answers stay.

use std::fs;
use std::path::Path;
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use diemo::method::{Pack, Sources};
use diemo::store::{Listing, Watch};
use diemo::tui::effect::Outcome;

use crate::program::Terminal;
use crate::seat::Seat;
use crate::support::{copy, path, small, sources};

/// Returns what is read of the small pack after some of its text is replaced.
fn read(file: &str, old: &str, new: &str) -> Outcome {
    let mut sources: Sources = sources("small");
    let (_, text) = sources
        .files
        .iter_mut()
        .find(|(name, _)| name == file)
        .unwrap();
    assert!(text.contains(old), "{file} lacks {old}");
    *text = text.replace(old, new);
    Outcome::Read(Pack::load(&sources).map(Box::new))
}

/// Sits down before a trial of the small pack.
fn seat() -> Seat {
    let mut seat = Seat::at_home(small(), Listing::default());
    seat.app.try_out();
    seat
}

const ANCHOR: &str = "steps/define/anchor.toml";
const GOAL: &str = "\n[[item]]\nid = \"goal\"\nkind = \"question\"\ntype = \"short-text\"\ntext = \"Hva er målet?\"\nshort = \"Mål\"\n";

#[test]
fn a_trial_says_that_nothing_is_saved() {
    seat()
        .shows("prøve, lagres ikke")
        .press("<ctrl+s>")
        .shows("Svarene blir borte når du går ut.");
}

#[test]
fn what_the_author_saves_shows_in_the_same_place_with_every_answer() {
    let seat = seat().press(" j");
    assert_eq!(seat.item(), "goal");
    let seat = seat
        .hears(read(ANCHOR, "Hva er målet?", "Hva vil dere oppnå?"))
        .shows("Hva vil dere oppnå?");
    assert_eq!(seat.item(), "goal");
    assert!(seat.entry("room-booked").value.is_some());
}

#[test]
fn one_stands_on_the_neighbour_of_an_item_that_is_gone() {
    let seat = seat().press(" j").hears(read(ANCHOR, GOAL, ""));
    assert_eq!(seat.item(), "scope");
    assert!(seat.entry("room-booked").value.is_some());
}

#[test]
fn one_stands_on_an_item_that_has_moved_to_another_step() {
    let mut moved = sources("small");
    for (name, text) in &mut moved.files {
        match name.as_str() {
            ANCHOR => *text = text.replace(GOAL, ""),
            "steps/implement/requirements.toml" => text.push_str(GOAL),
            _ => {}
        }
    }
    let moved = Outcome::Read(Pack::load(&moved).map(Box::new));
    let seat = seat().press("j").hears(moved);
    assert_eq!(seat.item(), "goal");
    seat.shows("Avklare krav");
}

#[test]
fn a_broken_method_is_told_of_over_the_last_one_without_problems() {
    let broken = || read(ANCHOR, "type = \"short-text\"", "type = \"shrt-text\"");
    let seat = seat()
        .press(" j")
        .hears(broken())
        .looks_like("trial-broken")
        .press("<esc>")
        .shows("Hva er målet?")
        .shows("! 1 feil i metoden")
        .press("<ctrl+s>")
        .shows("Mente du «short-text»?");
    let seat = seat
        .hears(read(ANCHOR, "Hva er målet?", "Hva vil dere?"))
        .shows("Feilene er rettet.");
    let picture = seat.picture();
    assert!(!picture.contains("feil i metoden"), "{picture}");
    assert!(picture.contains("Hva vil dere?"), "{picture}");
}

#[test]
fn what_is_half_typed_is_still_there_when_the_method_has_been_read_anew() {
    seat()
        .press("j<enter>Kortere kø")
        .hears(read(ANCHOR, "Hva er målet?", "Hva vil dere?"))
        .shows("Kortere kø")
        .press(" for alle<enter>")
        .shows("Kortere kø for alle");
}

#[test]
fn the_problems_can_be_read_to_the_end_on_a_small_screen() {
    let mut broken = sources("small");
    for (_, text) in &mut broken.files {
        *text = text.replace("kind =", "knd =");
    }
    let broken = Outcome::Read(Pack::load(&broken).map(Box::new));
    seat()
        .resized(60, 16)
        .hears(broken)
        .press("<end>")
        .shows("steps/implement/requirements.toml");
}

fn told(folder: &Path) -> (Watch, Receiver<()>) {
    let (sender, told) = mpsc::channel();
    let watch = Watch::pack(folder, move || sender.send(()).unwrap()).unwrap();
    (watch, told)
}

fn comes(told: &Receiver<()>) {
    told.recv_timeout(Duration::from_secs(20)).unwrap();
}

#[test]
fn saving_is_told_of_in_folders_old_and_new_and_through_a_rename() {
    let pack = tempfile::tempdir().unwrap();
    copy(&path("packs/small"), pack.path());
    let (_watch, told) = told(pack.path());
    comes(&told);
    fs::write(pack.path().join(ANCHOR), "id = \"anchor\"\n").unwrap();
    comes(&told);
    // As editors do that write beside the file and then put it in its place.
    let beside = pack.path().join("steps/define/.anchor.toml.swp");
    fs::write(&beside, "id = \"anchor\"\nname = \"Forankre\"\n").unwrap();
    fs::rename(&beside, pack.path().join(ANCHOR)).unwrap();
    comes(&told);
    fs::create_dir(pack.path().join("texts")).unwrap();
    let nynorsk = pack.path().join("texts/nn");
    fs::create_dir(&nynorsk).unwrap();
    fs::write(nynorsk.join("pack.toml"), "[pack]\nname = \"Lite\"\n").unwrap();
    comes(&told);
}

#[test]
fn an_author_sees_what_is_saved_without_touching_the_screen() {
    let data = tempfile::tempdir().unwrap();
    let pack = data.path().join("pack");
    copy(&path("packs/small"), &pack);
    let text = fs::read_to_string(pack.join(ANCHOR)).unwrap();
    let folder = pack.to_str().unwrap();
    let terminal = Terminal::usual(data.path(), &["method", "preview", folder])
        .until(&["prøve, lagres ikke", "Møterommet er bestilt"])
        .types(" ")
        .until(&["1/7"]);
    fs::write(
        pack.join(ANCHOR),
        text.replace("minutes = 30", "minutes = x"),
    )
    .unwrap();
    let terminal = terminal.until(&["1 feil i metoden", "steps/define/anchor.toml"]);
    fs::write(pack.join(ANCHOR), text.replace("er bestilt", "er klart")).unwrap();
    let terminal = terminal.until(&["Møterommet er klart", "1/7"]);
    assert_eq!(terminal.types("q").ended(), (0, true));
    assert!(!data.path().join("sessions").exists());
}
