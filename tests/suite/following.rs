//! The screen for the room in terminals of its own: what it shows, and what it outlives.

use std::fs;
use std::path::Path;

use rustix::process::Signal;

use crate::program::{Terminal, ran};

/// Makes the worked example, and returns the facilitator before it with its first item that waits.
fn facilitator(data: &Path) -> Terminal {
    ran(data, &["example", "skatteattest"]);
    opens(data, &[])
}

fn opens(data: &Path, set: &[(&str, &str)]) -> Terminal {
    let words = ["open", "skatteattest"];
    Terminal::start(data, &words, (80, 24), set).until(&["● lagret"])
}

fn viewer(data: &Path) -> Terminal {
    Terminal::usual(data, &["follow", "skatteattest"])
}

const ITEM: &str = "Er dokumentasjonen arkivpliktig?";
const NEXT: &str = "Arkiv har selv svart";

#[test]
fn the_room_sees_where_the_facilitator_goes_and_what_she_answers() {
    let data = tempfile::tempdir().unwrap();
    let facilitator = facilitator(data.path());
    let viewers: Vec<_> = (0..3).map(|_| viewer(data.path())).collect();
    let shown = ["besluttet", "Fordi: Attesten gjengir", "Dette følger"];
    let viewers = viewers
        .into_iter()
        .map(|viewer| viewer.until(&[ITEM]).until(&shown));
    let viewers: Vec<_> = viewers.collect();
    let facilitator = facilitator.types("kk").until(&["Taushetsplikt"]);
    for viewer in viewers {
        let viewer = viewer.until(&["taushetsplikt"]);
        assert_eq!(viewer.types("q").ended(), (0, true));
    }
    facilitator.types("q");
}

#[test]
fn the_room_is_told_when_the_facilitator_is_away_and_goes_on_when_she_is_back() {
    let data = tempfile::tempdir().unwrap();
    let one = facilitator(data.path());
    let viewer = viewer(data.path()).until(&[ITEM]);
    one.signal(Signal::KILL).ended();
    let viewer = viewer.until(&[ITEM, "Veilederen er borte"]);
    let again = opens(data.path(), &[]);
    let viewer = viewer.until_gone("Veilederen er borte");
    let again = again.types("j");
    viewer.until(&[NEXT]);
    again.types("q");
}

#[test]
fn a_viewer_that_is_killed_leaves_the_session_as_it_was() {
    let data = tempfile::tempdir().unwrap();
    let facilitator = facilitator(data.path());
    let folder = data.path().join("sessions/skatteattest-eksempel");
    let session = fs::read(folder.join("session.json")).unwrap();
    let viewer = viewer(data.path()).until(&[ITEM]);
    viewer.signal(Signal::KILL).ended();
    let facilitator = facilitator
        .types("j")
        .until(&["Arkiv har svart", "● lagret"]);
    assert_eq!(fs::read(folder.join("session.json")).unwrap(), session);
    facilitator.types("q");
}

#[test]
fn the_room_is_told_when_somebody_else_leads_the_session() {
    let data = tempfile::tempdir().unwrap();
    let kari = facilitator(data.path());
    let viewer = viewer(data.path()).until(&[ITEM]);
    let words = ["open", "skatteattest"];
    let ola = Terminal::start(data.path(), &words, (80, 24), &[("USER", "ola")]);
    let ola = ola.until(&["Økten er åpen et annet sted"]);
    let ola = ola.types("o").until(&["Du har overtatt økten"]);
    let viewer = viewer.until(&["ola leder økten nå"]);
    let ola = ola.types("j");
    viewer.until(&[NEXT]);
    kari.types("q");
    ola.types("q");
}

#[test]
fn what_is_frozen_or_dark_stays_so_until_the_facilitator_shows_it_again() {
    let data = tempfile::tempdir().unwrap();
    let facilitator = facilitator(data.path());
    let viewer = viewer(data.path()).until(&[ITEM]);
    let facilitator = facilitator.types("F").until(&["Rommet ser: frosset"]);
    let viewer = viewer.until(&[ITEM, "Bildet er frosset"]);
    let facilitator = facilitator.types("j").until(&["Arkiv har svart"]);
    // One that begins now sees no more than the others.
    let late = self::viewer(data.path()).until(&[ITEM, "Bildet er frosset"]);
    let facilitator = facilitator.types("F").until(&["Rommet ser: mørkt"]);
    let viewers = [viewer, late].map(|viewer| viewer.until(&["skjermen mørk"]));
    assert!(viewers.iter().all(|viewer| !viewer.text().contains(ITEM)));
    let facilitator = facilitator.types("F").until(&["● lagret"]);
    for viewer in viewers {
        viewer.until(&[NEXT]);
    }
    facilitator.types("q");
}

#[test]
fn a_session_that_goes_away_comes_back_by_itself() {
    let data = tempfile::tempdir().unwrap();
    ran(data.path(), &["example", "skatteattest"]);
    let viewer = viewer(data.path()).until(&[ITEM]);
    ran(data.path(), &["delete", "skatteattest"]);
    let viewer = viewer.until(&["Økten ligger ikke her nå"]);
    ran(
        data.path(),
        &["trash", "--restore", "skatteattest-eksempel"],
    );
    let viewer = viewer.until(&[ITEM]);
    let file = data
        .path()
        .join("sessions/skatteattest-eksempel/session.json");
    let whole = fs::read_to_string(&file).unwrap();
    let newer = whole.replacen("\"version\": 1", "\"version\": 9", 1);
    fs::write(&file, newer).unwrap();
    let viewer = viewer.until(&["nyere utgave av diemo"]);
    fs::write(&file, "{").unwrap();
    let viewer = viewer.until(&["kan ikke leses nå"]);
    fs::write(&file, whole).unwrap();
    viewer.until(&[ITEM]);
}
