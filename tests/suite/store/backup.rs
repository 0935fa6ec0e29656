//! Backups: everything comes back beside what is there, and nothing that an archive holds leads anywhere else.

use std::fs;
use std::io::{Read as _, Write as _};
use std::path::Path;
use std::path::PathBuf;

use diemo::store::{Came, Opened, Reason, StoreError};
use uuid::Uuid;
use zip::ZipArchive;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::{Bench, bench, close, commit, mode, names};
use crate::sample::{answer, session};

/// Returns a bench with two sessions, one of which has earlier snapshots, and where a backup of it may lie.
fn shelf() -> (Bench, PathBuf) {
    let bench = bench();
    close(create(&bench, 1, "Skatteattest"));
    let mut opened = create(&bench, 2, "Barnehageplass");
    commit(&mut opened, answer(2, "en"));
    close(opened);
    let path = bench.folder.path().join("kopi.zip");
    (bench, path)
}

/// Saves a session that is nobody's copy.
fn create(bench: &Bench, id: u128, title: &str) -> Opened {
    let session = session(title).copied(Uuid::from_u128(id), title.to_owned());
    bench.store.create(session, None).unwrap()
}

/// Returns what the archive says came in, in short.
fn came(bench: &Bench, path: &Path) -> Vec<String> {
    let (restored, _) = bench.store.restore(path).unwrap();
    let say = |came: &Came| match came {
        Came::In { name } => format!("in {name}"),
        Came::Beside { name, other } => format!("{name} beside {other}"),
        Came::There { name } => format!("there {name}"),
        Came::Damaged(_) => "damaged".to_owned(),
    };
    restored
        .iter()
        .map(|restored| say(&restored.came))
        .collect()
}

/// Writes an archive that begins as a backup and goes on as it likes.
fn forged(path: &Path, files: &[(&str, &[u8])]) {
    let mut zip = ZipWriter::new(fs::File::create(path).unwrap());
    let head = (
        "diemo-backup.json",
        &b"{\"format\":\"diemo-backup\",\"version\":1}"[..],
    );
    for (name, contents) in [head].iter().chain(files) {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(contents).unwrap();
    }
    zip.finish().unwrap();
}

fn refused(bench: &Bench, path: &Path) -> Reason {
    match bench.store.restore(path) {
        Err(StoreError::Unreadable { reason, .. }) => reason,
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_session_comes_back_on_another_machine_as_it_was() {
    let (bench, path) = shelf();
    let done = bench.store.back_up(&path, false).unwrap();
    assert_eq!(done.titles, ["Barnehageplass", "Skatteattest"]);
    assert_eq!((done.problems.len(), done.left_out), (0, 0));
    let other = self::bench();
    assert_eq!(
        came(&other, &path),
        ["in barnehageplass", "in skatteattest"]
    );
    for name in ["barnehageplass", "skatteattest"] {
        let before = bench.open(name).unwrap().session;
        assert_eq!(other.open(name).unwrap().session, before);
    }
    let location = other.store.find("barnehageplass").unwrap();
    let history = ["session-000001.journal.jsonl", "session-000001.json"];
    assert_eq!(names(&location.history()), history);
    assert_eq!(mode(&location.folder), 0o700);
    assert_eq!(mode(&location.file), 0o600);
    assert_eq!(mode(&path), 0o600);
}

#[test]
fn a_backup_holds_what_the_writer_of_an_open_session_has_saved() {
    let (bench, path) = shelf();
    let mut opened = bench.open("skatteattest").unwrap();
    commit(&mut opened, answer(2, "midt i arbeidet"));
    bench.store.back_up(&path, false).unwrap();
    let other = self::bench();
    came(&other, &path);
    let back = other.open("skatteattest").unwrap();
    assert_eq!(back.session, opened.session);
    assert_eq!(back.notices, []);
}

#[test]
fn the_same_sessions_give_the_same_archive() {
    let (bench, path) = shelf();
    let again = path.with_extension("igjen");
    bench.store.back_up(&path, false).unwrap();
    bench.store.back_up(&again, false).unwrap();
    assert_eq!(fs::read(&path).unwrap(), fs::read(&again).unwrap());
}

#[test]
fn what_is_there_already_is_skipped_and_what_differs_comes_in_beside_it() {
    let (bench, path) = shelf();
    bench.store.back_up(&path, false).unwrap();
    assert_eq!(
        came(&bench, &path),
        ["there barnehageplass", "there skatteattest"]
    );
    let mut opened = bench.open("skatteattest").unwrap();
    commit(&mut opened, answer(3, "noe nytt"));
    let (mine, _) = close(opened);
    assert_eq!(
        came(&bench, &path),
        ["there barnehageplass", "skatteattest-2 beside skatteattest"]
    );
    assert_eq!(bench.open("skatteattest").unwrap().session, mine);
    assert_eq!(came(&bench, &path)[1], "there skatteattest-2");
}

#[test]
fn a_backup_takes_no_place_but_that_of_an_earlier_one_and_only_when_asked() {
    let (bench, path) = shelf();
    fs::write(&path, "et brev").unwrap();
    for replace in [false, true] {
        let error = bench.store.back_up(&path, replace).unwrap_err();
        assert!(matches!(error, StoreError::Exists { ours: false, .. }));
    }
    assert_eq!(fs::read_to_string(&path).unwrap(), "et brev");
    let link = path.with_extension("lenke");
    std::os::unix::fs::symlink(&path, &link).unwrap();
    assert!(bench.store.back_up(&link, true).is_err());
    fs::remove_file(&path).unwrap();
    bench.store.back_up(&path, false).unwrap();
    let error = bench.store.back_up(&path, false).unwrap_err();
    assert!(matches!(error, StoreError::Exists { ours: true, .. }));
    bench.store.back_up(&path, true).unwrap();
    assert_eq!(
        names(bench.folder.path()),
        ["data", "kopi.lenke", "kopi.zip"]
    );
}

#[test]
fn a_session_that_cannot_be_read_is_named_and_the_others_are_kept() {
    let (bench, path) = shelf();
    let location = bench.store.find("skatteattest").unwrap();
    fs::write(&location.file, "{").unwrap();
    fs::remove_dir_all(location.history()).ok();
    let done = bench.store.back_up(&path, false).unwrap();
    assert_eq!(done.titles, ["Barnehageplass"]);
    assert_eq!(done.problems[0].0, "skatteattest");
}

#[test]
fn no_name_in_an_archive_leads_out_of_the_folder_of_its_session() {
    let (bench, path) = shelf();
    let before = names(bench.folder.path());
    for name in [
        "../ute.json",
        "/tmp/ute.json",
        "sessions/../../ute.json",
        "sessions/okt/../ute.json",
        "sessions/okt/history/../../ute.json",
        "sessions/OKT/session.json",
        "sessions/okt/lock",
        "sessions/okt/history/.ute",
        "sessions/okt/documents/a/b.md",
        "sessions/okt\\session.json",
        "sessions/okt/documents/\u{1b}[31m.md",
        "C:/ute.json",
        "ute.json",
    ] {
        forged(&path, &[("sessions/aa/session.json", b"{}"), (name, b"{}")]);
        assert!(
            matches!(refused(&bench, &path), Reason::BadEntry { .. }),
            "{name}"
        );
        assert_eq!(names(&bench.store.sessions()).len(), 2, "{name}");
    }
    fs::remove_file(&path).unwrap();
    assert_eq!(names(bench.folder.path()), before);
}

#[test]
fn a_doubled_name_is_refused_before_anything_is_taken_in() {
    let (bench, path) = shelf();
    let one = ("sessions/aa/session.json", &b"{}"[..]);
    let other = ("sessions/bb/session.json", &b"{}"[..]);
    forged(&path, &[one, other, ("sessions/aa/documents/a.md", b"# ")]);
    assert!(matches!(refused(&bench, &path), Reason::BadEntry { .. }));
}

#[test]
fn an_archive_that_swells_is_refused_before_it_is_unpacked() {
    let (bench, path) = shelf();
    let much = vec![b' '; 40 << 20];
    forged(&path, &[("sessions/aa/session.json", &much)]);
    assert!(matches!(refused(&bench, &path), Reason::TooLarge { .. }));
}

#[test]
fn what_is_no_backup_is_said_to_be_none() {
    let (bench, path) = shelf();
    for other in [&b""[..], b"PK", b"et brev", &[0; 4096]] {
        fs::write(&path, other).unwrap();
        assert_eq!(refused(&bench, &path), Reason::NoBackup);
    }
    fs::remove_file(&path).unwrap();
    rustix::fs::mkfifoat(rustix::fs::CWD, &path, rustix::fs::Mode::RUSR).unwrap();
    assert_eq!(refused(&bench, &path), Reason::NotPlainFile);
}

#[test]
fn a_damaged_session_is_told_and_the_rest_of_the_archive_comes_in() {
    let (bench, path) = shelf();
    let file = bench.store.find("skatteattest").unwrap().file;
    let whole = fs::read(file).unwrap();
    forged(
        &path,
        &[
            ("sessions/aa/session.json", b"{"),
            ("sessions/bb/documents/notat.md", b"# Notat"),
            ("sessions/cc/session.json", &whole),
        ],
    );
    let other = self::bench();
    assert_eq!(came(&other, &path), ["damaged", "damaged", "in cc"]);
    assert_eq!(names(&other.store.sessions()), ["cc"]);
}

#[test]
fn of_an_archive_that_is_cut_or_altered_anywhere_only_whole_sessions_come_in() {
    let (bench, path) = shelf();
    bench.store.back_up(&path, false).unwrap();
    let whole = fs::read(&path).unwrap();
    let sessions = ["barnehageplass", "skatteattest"].map(|name| bench.open(name).unwrap().session);
    for at in (0..whole.len()).step_by(whole.len() / 60) {
        let mut altered = whole.clone();
        altered[at] ^= 0x55;
        for bytes in [&whole[..at], &altered] {
            fs::write(&path, bytes).unwrap();
            let other = self::bench();
            // Whether it is refused or taken in, what lies there then is whole.
            other.store.restore(&path).ok();
            let listing = other.store.list();
            assert_eq!(listing.problems, []);
            for session in &listing.sessions {
                assert!(sessions.contains(&other.open(&session.slug).unwrap().session));
            }
        }
    }
}

#[test]
fn an_interrupted_restoring_leaves_nothing_that_the_next_one_minds() {
    let (bench, path) = shelf();
    bench.store.back_up(&path, false).unwrap();
    let other = self::bench();
    let stage = other.store.sessions().join(".restoring/history");
    fs::create_dir_all(&stage).unwrap();
    fs::write(stage.join("rest.json"), "{").unwrap();
    assert_eq!(other.store.list().sessions.len(), 0);
    assert_eq!(came(&other, &path).len(), 2);
    let left = names(&other.store.sessions());
    assert_eq!(left, ["barnehageplass", "skatteattest"]);
}

#[test]
fn two_who_restore_at_once_take_each_session_in_once() {
    let (bench, path) = shelf();
    bench.store.back_up(&path, false).unwrap();
    let other = self::bench();
    let came: Vec<_> = std::thread::scope(|scope| {
        let both = [(); 2].map(|()| scope.spawn(|| came(&other, &path)));
        both.into_iter()
            .flat_map(|one| one.join().unwrap())
            .collect()
    });
    assert_eq!(
        came.iter().filter(|came| came.starts_with("in ")).count(),
        2
    );
    assert_eq!(
        names(&other.store.sessions()),
        ["barnehageplass", "skatteattest"]
    );
}

#[test]
fn what_cannot_be_read_of_a_journal_is_in_the_backup_as_it_lies_there() {
    let bench = bench();
    let mut opened = create(&bench, 1, "Skatteattest");
    for number in 2..5 {
        commit(&mut opened, answer(number, "svar"));
    }
    let journal = opened.location.journal();
    let text = fs::read_to_string(&journal).unwrap();
    let damaged = text.replacen("svar", "svor", 1);
    fs::write(&journal, &damaged).unwrap();
    let path = bench.folder.path().join("kopi.zip");
    let done = bench.store.back_up(&path, false).unwrap();
    assert_eq!(done.as_they_lie, ["skatteattest"]);
    let mut zip = ZipArchive::new(fs::File::open(&path).unwrap()).unwrap();
    let mut kept = String::new();
    let mut file = zip.by_name("sessions/skatteattest/journal.jsonl").unwrap();
    file.read_to_string(&mut kept).unwrap();
    assert_eq!(kept, damaged);
    let other = self::bench();
    assert_eq!(came(&other, &path), ["in skatteattest"]);
    let restored = other.open("skatteattest").unwrap();
    assert_eq!(restored.session.history().len(), 3);
}

#[test]
fn an_ordinary_program_can_open_a_backup() {
    let (bench, path) = shelf();
    bench.store.back_up(&path, false).unwrap();
    let mut zip = ZipArchive::new(fs::File::open(&path).unwrap()).unwrap();
    let mut text = String::new();
    let mut file = zip.by_name("sessions/skatteattest/session.json").unwrap();
    file.read_to_string(&mut text).unwrap();
    let location = bench.store.find("skatteattest").unwrap();
    assert_eq!(text, fs::read_to_string(location.file).unwrap());
}
