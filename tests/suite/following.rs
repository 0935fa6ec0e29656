//! The screen for the room in terminals of its own: what it shows, and what it outlives.

use std::collections::BTreeMap;
use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use diemo::store::{Access, Store};
use portable_pty::CommandBuilder;
use rustix::process::Signal;

use crate::program::{Terminal, ran};
use crate::sample::answer;

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
    let shown = ["besluttet", "Begrunnelse: Attesten gjengir", "Dette følger"];
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
fn the_room_sees_the_tool_that_lies_open_and_goes_on_with_her() {
    let data = tempfile::tempdir().unwrap();
    let facilitator = facilitator(data.path());
    let viewer = viewer(data.path()).until(&[ITEM]);
    let facilitator = facilitator.types("A8").until(&["Netto nåverdi"]);
    let viewer = viewer.until(&["Netto nåverdi", "Best, saker i året"]);
    let facilitator = facilitator.types("v");
    let viewer = viewer.until(&["Hva snur valget"]);
    let facilitator = facilitator.types("q").until(&["Netto nåverdi"]);
    let facilitator = facilitator.types("q").until(&["Analyser"]);
    let facilitator = facilitator.types("f");
    let viewer = viewer.until(&["Framdriftsplan", "Besluttet å starte"]);
    let facilitator = facilitator.types("q").until(&["Analyser"]).types("q");
    viewer.until(&[ITEM]).types("q");
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
fn a_viewer_takes_up_whatever_size_its_window_gets() {
    let data = tempfile::tempdir().unwrap();
    let facilitator = facilitator(data.path());
    let viewer = viewer(data.path()).until(&[ITEM]);
    let viewer = viewer.resize(50, 12).until(&["Vinduet er for lite"]);
    // What happens while there is no room is seen as soon as there is.
    let facilitator = facilitator.types("j").until(&["Arkiv har svart"]);
    let viewer = viewer.resize(120, 40).until(&[NEXT]);
    let viewer = viewer.resize(60, 16).until(&[NEXT]);
    assert_eq!(viewer.types("q").ended(), (0, true));
    facilitator.types("q");
}

#[test]
fn a_viewer_whose_window_is_closed_ends_and_the_facilitator_goes_on() {
    let data = tempfile::tempdir().unwrap();
    let facilitator = facilitator(data.path());
    let told = viewer(data.path()).until(&[ITEM]);
    assert_eq!(told.signal(Signal::HUP).ended(), (129, true));
    let closed = viewer(data.path()).until(&[ITEM]);
    assert_eq!(closed.hangs_up(), 129);
    let facilitator = facilitator.types("j");
    let facilitator = facilitator.until(&["Arkiv har svart", "● lagret"]);
    assert_eq!(facilitator.signal(Signal::TERM).ended(), (143, true));
}

#[test]
fn a_viewer_whose_terminal_can_draw_nothing_says_so() {
    let data = tempfile::tempdir().unwrap();
    ran(data.path(), &["example", "skatteattest"]);
    let words = ["follow", "skatteattest"];
    let viewer = Terminal::start(data.path(), &words, (80, 24), &[("TERM", "dumb")]);
    let viewer = viewer.until(&["diemo --help"]);
    assert_eq!(viewer.ended().0, 1);
}

#[test]
fn the_clock_of_the_room_goes_by_itself_also_while_the_facilitator_is_away() {
    let data = tempfile::tempdir().unwrap();
    ran(data.path(), &["example", "skatteattest"]);
    let facilitator = opens(data.path(), &[]).types("Tl");
    // The first block gets one minute, and with it the clock counts in seconds from the start.
    let facilitator = facilitator.until(&["ikke begynt"]).types("r\t\u{15}1\r");
    let facilitator = facilitator.until(&["1         Åpning"]).types("b");
    let facilitator = facilitator.until(&["s igjen"]);
    let viewer = viewer(data.path()).until(&["sekunder igjen"]);
    facilitator.signal(Signal::KILL).ended();
    let viewer = viewer.until(&["Veilederen er borte"]);
    let seen = viewer.text();
    viewer.until_other(&seen).until(&["sekunder igjen"]);
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

/// Lets the group read what lies in a folder, as `chmod -R g+rX` does.
fn let_group_read(folder: &Path) {
    fs::set_permissions(folder, Permissions::from_mode(0o750)).unwrap();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            let_group_read(&path);
        } else {
            fs::set_permissions(&path, Permissions::from_mode(0o640)).unwrap();
        }
    }
}

/// Makes a session in a folder that others reach, and returns the folder.
fn shared_session(data: &Path) -> PathBuf {
    ran(data, &["example", "skatteattest"]);
    let folder = data.join("felles");
    fs::rename(data.join("sessions/skatteattest-eksempel"), &folder).unwrap();
    folder
}

#[test]
fn what_the_group_may_read_it_may_still_read_after_every_save() {
    let data = tempfile::tempdir().unwrap();
    let folder = shared_session(data.path());
    let mode = |name: &str| fs::metadata(folder.join(name)).unwrap().mode() & 0o777;
    let written = |number| {
        let store = Store::at(data.path());
        let location = store.find(folder.to_str().unwrap()).unwrap();
        let opened = store.open(location, Access::Write).unwrap();
        let (mut session, mut keeper) = (opened.session, opened.keeper.unwrap());
        let change = answer(number, "svar");
        session.apply(change.clone()).unwrap();
        keeper.commit(&change).unwrap();
        let meanwhile = ["journal.jsonl", "lock"].map(mode);
        keeper.close(&session, None).unwrap();
        (meanwhile, mode("session.json"))
    };
    assert_eq!(written(9001), ([0o600; 2], 0o600));
    let_group_read(&folder);
    assert_eq!(written(9002), ([0o640; 2], 0o640));
    assert_eq!(written(9003), ([0o640; 2], 0o640));
}

/// Returns everything that lies in a folder, as it lies there.
fn lying(folder: &Path) -> BTreeMap<PathBuf, (SystemTime, u32, Vec<u8>)> {
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let about = fs::metadata(&path).unwrap();
        if about.is_dir() {
            all.extend(lying(&path));
        }
        let bytes = fs::read(&path).unwrap_or_default();
        all.insert(path, (about.modified().unwrap(), about.mode(), bytes));
    }
    all
}

#[test]
fn one_who_may_only_read_the_folder_follows_and_leaves_nothing_there() {
    let data = tempfile::tempdir().unwrap();
    let folder = shared_session(data.path());
    let only_read = |path: &Path, mode| {
        fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
    };
    for path in lying(&folder).into_keys() {
        only_read(&path, if path.is_dir() { 0o555 } else { 0o444 });
    }
    only_read(&folder, 0o555);
    only_read(data.path(), 0o755);
    let before = lying(&folder);
    // Whoever may do everything would prove less.
    let lesser = Path::new("/usr/bin/setpriv");
    let program = if rustix::process::geteuid().is_root() && lesser.exists() {
        let mut other = CommandBuilder::new(lesser);
        other.args(["--reuid=65534", "--regid=65534", "--clear-groups"]);
        other.arg(env!("CARGO_BIN_EXE_diemo"));
        other
    } else {
        CommandBuilder::new(env!("CARGO_BIN_EXE_diemo"))
    };
    let words = ["follow", folder.to_str().unwrap()];
    let own = Path::new("/nonexistent");
    let viewer = Terminal::within(program, own, &words, (80, 24), &[]);
    let viewer = viewer.until(&[ITEM, "Veilederen er borte"]);
    assert_eq!(viewer.types("q").ended(), (0, true));
    assert_eq!(lying(&folder), before);
    only_read(&folder, 0o755);
}
