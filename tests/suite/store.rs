//! Sessions on disk: what is saved stays saved, and what cannot be read is told and kept.

use std::fs::{self, Permissions};
use std::io::Write as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use diemo::session::{Change, Session};
use diemo::store::{
    Access, Cause, Digest, Keeper, Location, Notice, Opened, PhaseDigest, Reason, Store,
    StoreError, slug, write_document,
};
use jiff::Timestamp;
use tempfile::TempDir;

use crate::sample::{answer, draft, session, session_at};

struct Bench {
    folder: TempDir,
    store: Store,
}

fn bench() -> Bench {
    let folder = TempDir::new().unwrap();
    let store = Store::at(folder.path().join("data"));
    Bench { folder, store }
}

impl Bench {
    fn create(&self, title: &str) -> Opened {
        self.store.create(session(title), None).unwrap()
    }

    fn open(&self, name: &str) -> Result<Opened, StoreError> {
        self.store.open(self.store.find(name)?, Access::Write)
    }
}

fn commit(opened: &mut Opened, change: Change) {
    opened.session.apply(change.clone()).unwrap();
    keeper(opened).commit(&change).unwrap();
}

fn keeper(opened: &mut Opened) -> &mut Keeper {
    opened.keeper.as_mut().unwrap()
}

fn close(opened: Opened) -> (Session, Location) {
    opened.keeper.unwrap().close(&opened.session, None).unwrap();
    (opened.session, opened.location)
}

fn append(path: &Path, bytes: &[u8]) {
    let mut file = fs::OpenOptions::new().append(true).open(path).unwrap();
    file.write_all(bytes).unwrap();
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_title_becomes_a_slug_without_norwegian_letters() {
    assert_eq!(
        slug("Søknad om støtte – Ås & Ærlig!"),
        "soknad-om-stotte-as-aerlig"
    );
    assert_eq!(slug("../../etc/passwd"), "etc-passwd");
    assert_eq!(slug(&"lang ".repeat(40)).len(), 64);
}

#[test]
fn two_sessions_of_one_title_get_two_slugs() {
    let bench = bench();
    assert_eq!(bench.create("Skatteattest").location.name, "skatteattest");
    assert_eq!(bench.create("Skatteattest").location.name, "skatteattest-2");
    assert_eq!(bench.create("«»").location.name, "okt");
}

#[test]
fn a_committed_change_is_there_after_the_process_is_gone() {
    let bench = bench();
    let mut opened = bench.create("Skatteattest");
    commit(&mut opened, answer(2, "Bekrefter registrerte forhold"));
    keeper(&mut opened).draft(&draft("halvskrev")).unwrap();
    opened.session.keep_draft(draft("halvskrev"));
    let before = opened.session.clone();
    drop(opened);
    let after = bench.open("skatteattest").unwrap();
    assert_eq!(after.session, before);
    assert_eq!(
        after.notices,
        [Notice::Recovered {
            changes: 1,
            drafts: 1
        }]
    );
}

#[test]
fn work_goes_on_in_the_same_journal_after_a_recovery() {
    let bench = bench();
    let mut opened = bench.create("Skatteattest");
    commit(&mut opened, answer(2, "en"));
    drop(opened);
    let mut opened = bench.open("skatteattest").unwrap();
    commit(&mut opened, answer(3, "to"));
    let before = opened.session.clone();
    drop(opened);
    assert_eq!(bench.open("skatteattest").unwrap().session, before);
}

#[test]
fn a_closed_session_is_one_file_and_opens_without_a_word() {
    let bench = bench();
    let mut opened = bench.create("Skatteattest");
    commit(&mut opened, answer(2, "en"));
    let (before, location) = close(opened);
    assert!(!location.journal().exists());
    let after = bench.open("skatteattest").unwrap();
    assert_eq!((after.session, after.notices), (before, vec![]));
}

#[test]
fn closing_without_changes_writes_nothing() {
    let bench = bench();
    let (_, location) = close(bench.create("Skatteattest"));
    close(bench.open("skatteattest").unwrap());
    assert!(!location.history().exists());
}

#[test]
fn a_torn_line_ends_the_journal_and_is_kept() {
    let bench = bench();
    let mut opened = bench.create("Skatteattest");
    commit(&mut opened, answer(2, "en"));
    let (before, location) = (opened.session.clone(), opened.location.clone());
    drop(opened);
    append(&location.journal(), b"0badc0de {\"number\":3,\"ent");
    let after = bench.open("skatteattest").unwrap();
    assert_eq!(after.session, before);
    assert!(after.notices.contains(&Notice::Torn));
    let kept = names(&location.folder);
    let torn = kept
        .iter()
        .find(|name| name.starts_with("journal.torn-"))
        .unwrap();
    let torn = fs::read_to_string(location.folder.join(torn)).unwrap();
    assert!(torn.ends_with("\"ent"));
}

#[test]
fn a_damaged_line_ends_the_journal_before_the_lines_after_it() {
    let bench = bench();
    let mut opened = bench.create("Skatteattest");
    commit(&mut opened, answer(2, "en"));
    let before = opened.session.clone();
    commit(&mut opened, answer(3, "to"));
    commit(&mut opened, answer(4, "tre"));
    let journal = opened.location.journal();
    drop(opened);
    let text = fs::read_to_string(&journal).unwrap();
    fs::write(&journal, text.replace("\"to\"", "\"TO\"")).unwrap();
    assert_eq!(bench.open("skatteattest").unwrap().session, before);
}

#[test]
fn a_journal_that_the_snapshot_holds_already_adds_nothing() {
    let bench = bench();
    let mut opened = bench.create("Skatteattest");
    commit(&mut opened, answer(2, "en"));
    keeper(&mut opened).draft(&draft("gammelt")).unwrap();
    let journal = fs::read(opened.location.journal()).unwrap();
    opened.session.keep_draft(draft("nytt"));
    let (before, location) = close(opened);
    // As if the power went between the snapshot and the end of the journal.
    fs::write(location.journal(), journal).unwrap();
    let after = bench.open("skatteattest").unwrap();
    assert_eq!((after.session, after.notices), (before, vec![]));
}

#[test]
fn a_journal_is_applied_to_an_older_snapshot_where_it_fits() {
    let bench = bench();
    let mut opened = bench.create("Skatteattest");
    let location = opened.location.clone();
    let old = fs::read(&location.file).unwrap();
    commit(&mut opened, answer(2, "en"));
    let session = opened.session.clone();
    keeper(&mut opened).snapshot(&session, None).unwrap();
    commit(&mut opened, answer(3, "to"));
    drop(opened);
    fs::write(&location.file, old).unwrap();
    let after = bench.open("skatteattest").unwrap();
    assert_eq!(after.session.history().len(), 2);
    assert!(
        names(&location.folder)
            .iter()
            .any(|name| name.starts_with("journal.torn-"))
    );
}

#[test]
fn a_damaged_snapshot_gives_way_to_the_one_before_and_is_kept() {
    let bench = bench();
    let mut opened = bench.create("Skatteattest");
    let first = opened.session.clone();
    commit(&mut opened, answer(2, "en"));
    let (_, location) = close(opened);
    fs::write(
        &location.file,
        "{\n  \"format\": \"diemo-session\",\n  \"ver",
    )
    .unwrap();
    let after = bench.open("skatteattest").unwrap();
    assert_eq!(after.session, first);
    let [Notice::FromHistory { problem, .. }] = after.notices.as_slice() else {
        panic!("{:?}", after.notices);
    };
    assert!(matches!(
        problem,
        StoreError::Unreadable {
            line: 3,
            reason: Reason::CutShort,
            ..
        }
    ));
    let names = names(&location.folder);
    assert!(
        names
            .iter()
            .any(|name| name.starts_with("session.damaged-"))
    );
    drop(after.keeper);
    assert_eq!(bench.open("skatteattest").unwrap().session, first);
}

#[test]
fn an_unreadable_session_without_history_is_refused_with_its_place_and_left_alone() {
    let bench = bench();
    let (_, location) = close(bench.create("Skatteattest"));
    let text = fs::read_to_string(&location.file).unwrap();
    let broken = text.replace("  \"created\"", "  \"version\": 1,\n  \"created\"");
    fs::write(&location.file, &broken).unwrap();
    let Err(StoreError::Unreadable { line, reason, .. }) = bench.open("skatteattest") else {
        panic!();
    };
    let key = "version".to_owned();
    assert_eq!((line, reason), (5, Reason::DoubledKey { key }));
    assert_eq!(fs::read_to_string(&location.file).unwrap(), broken);
}

#[test]
fn what_is_no_session_is_refused_with_a_reason() {
    let bench = bench();
    let path = bench.folder.path().join("brev.json");
    let deep = format!("{{\"x\": {}", "[".repeat(100_000));
    for (contents, key) in [
        (&b""[..], "empty"),
        (b"hei", "syntax"),
        (b"{\"format\": \"something-else\"}", "other-format"),
        (b"[1, 2]", "shape"),
        (b"\xff\xfe", "not-text"),
        (deep.as_bytes(), "too-deep"),
        (
            b"{\"format\": \"diemo-session\", \"version\": 7}",
            "newer-version",
        ),
    ] {
        fs::write(&path, contents).unwrap();
        match bench.open(path.to_str().unwrap()) {
            Err(StoreError::Unreadable { reason, .. }) => assert_eq!(reason.key(), key),
            other => panic!("{key}: {other:?}"),
        }
    }
    assert_eq!(names(bench.folder.path()), ["brev.json"]);
}

#[test]
fn links_and_folders_and_huge_files_are_not_read() {
    let bench = bench();
    let (_, location) = close(bench.create("Skatteattest"));
    let elsewhere = bench.folder.path().join("elsewhere.json");
    fs::rename(&location.file, &elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, &location.file).unwrap();
    let reason = |bench: &Bench| match bench.open("skatteattest") {
        Err(StoreError::Unreadable { reason, .. }) => reason.key(),
        other => panic!("{other:?}"),
    };
    assert_eq!(reason(&bench), "not-plain-file");
    fs::remove_file(&location.file).unwrap();
    fs::create_dir(&location.file).unwrap();
    assert_eq!(reason(&bench), "not-plain-file");
    fs::remove_dir(&location.file).unwrap();
    fs::File::create(&location.file)
        .unwrap()
        .set_len(1 << 40)
        .unwrap();
    assert_eq!(reason(&bench), "too-large");
}

#[test]
fn a_session_of_a_later_version_is_read_and_not_written() {
    let bench = bench();
    let (_, location) = close(bench.create("Skatteattest"));
    let text = fs::read_to_string(&location.file).unwrap();
    fs::write(
        &location.file,
        text.replace("\"version\": 1,", "\"version\": 9,"),
    )
    .unwrap();
    let opened = bench.open("skatteattest").unwrap();
    assert!(opened.keeper.is_none());
    assert_eq!(opened.notices, [Notice::NewerVersion { version: 9 }]);
}

#[test]
fn what_another_program_added_is_kept_to_the_byte() {
    let bench = bench();
    let (_, location) = close(bench.create("Skatteattest"));
    let text = fs::read_to_string(&location.file).unwrap();
    let ours = text.trim_end().strip_suffix("\n}").unwrap();
    let theirs =
        format!("{ours},\n  \"zebra\": [\n    1,\n    \"æ\"\n  ],\n  \"aurora\": null\n}}\n");
    fs::write(&location.file, &theirs).unwrap();
    let mut opened = bench.open("skatteattest").unwrap();
    let session = opened.session.clone();
    keeper(&mut opened).snapshot(&session, None).unwrap();
    assert_eq!(fs::read_to_string(&location.file).unwrap(), theirs);
}

#[test]
fn text_that_could_drive_a_terminal_is_cleaned_when_it_is_read() {
    let bench = bench();
    let hostile = "Skatte\u{1b}]0;eid\u{7}attest\u{202e}";
    drop(bench.create(hostile));
    let opened = bench.open("skatte").unwrap();
    assert_eq!(opened.session.state.title, "Skatte]0;eidattest");
    assert_eq!(bench.store.list().sessions[0].title, "Skatte]0;eidattest");
}

#[test]
fn a_second_writer_is_told_who_holds_the_session() {
    let bench = bench();
    let opened = bench.create("Skatteattest");
    let Err(StoreError::Locked { name, by }) = bench.open("skatteattest") else {
        panic!();
    };
    assert_eq!(
        (name.as_str(), by.unwrap().process),
        ("skatteattest", std::process::id())
    );
    assert!(matches!(
        bench.store.trash("skatteattest", Timestamp::now()),
        Err(StoreError::Locked { .. })
    ));
    drop(opened);
    bench.open("skatteattest").unwrap();
}

#[test]
fn a_reader_sees_what_the_writer_has_committed() {
    let bench = bench();
    let mut opened = bench.create("Skatteattest");
    commit(&mut opened, answer(2, "en"));
    let location = bench.store.find("skatteattest").unwrap();
    let read = bench.store.open(location, Access::Read).unwrap();
    assert_eq!(read.session, opened.session);
    assert!(read.keeper.is_none());
}

#[test]
fn everything_written_is_for_the_user_alone() {
    let bench = bench();
    let mut opened = bench.create("Skatteattest");
    commit(&mut opened, answer(2, "en"));
    let session = opened.session.clone();
    keeper(&mut opened)
        .snapshot(&session, Some(&Digest::default()))
        .unwrap();
    commit(&mut opened, answer(3, "to"));
    write_document(&opened.location.documents, "plan.md", b"# Plan").unwrap();
    bench.store.list();
    let mut folders = vec![bench.folder.path().join("data")];
    while let Some(folder) = folders.pop() {
        assert_eq!(mode(&folder), 0o700, "{}", folder.display());
        for name in names(&folder) {
            let path = folder.join(name);
            if path.is_dir() {
                folders.push(path);
            } else {
                assert_eq!(mode(&path), 0o600, "{}", path.display());
            }
        }
    }
}

#[test]
fn a_session_from_elsewhere_is_worked_on_where_it_lies() {
    let bench = bench();
    let (_, location) = close(bench.create("Skatteattest"));
    let stick = bench.folder.path().join("minnepinne");
    fs::create_dir(&stick).unwrap();
    let path = stick.join("mail.json");
    fs::copy(&location.file, &path).unwrap();
    let mut opened = bench.open(path.to_str().unwrap()).unwrap();
    commit(&mut opened, answer(2, "en"));
    assert_eq!(names(&stick), [".mail.json.diemo", "mail.json"]);
    let (before, _) = close(opened);
    let text = fs::read_to_string(&path).unwrap();
    assert_eq!(serde_json::from_str::<Session>(&text).unwrap(), before);
    assert_eq!(bench.store.list().sessions.len(), 1);
}

#[test]
fn a_session_folder_from_elsewhere_keeps_its_journal() {
    let bench = bench();
    let mut opened = bench.create("Skatteattest");
    commit(&mut opened, answer(2, "en"));
    let stick = bench.folder.path().join("minnepinne");
    let (before, location) = (opened.session.clone(), opened.location.clone());
    drop(opened);
    fs::rename(&location.folder, &stick).unwrap();
    let file = stick.join("session.json");
    assert_eq!(bench.open(file.to_str().unwrap()).unwrap().session, before);
    assert_eq!(bench.open(stick.to_str().unwrap()).unwrap().session, before);
}

#[test]
fn a_session_is_found_by_the_beginning_of_its_slug() {
    let bench = bench();
    for title in ["Skatteattest", "Skatteattest bedrift", "Barnehageplass"] {
        drop(bench.create(title));
    }
    let found = |name: &str| bench.store.find(name).map(|location| location.name);
    assert_eq!(found("barne").unwrap(), "barnehageplass");
    assert_eq!(found("skatteattest").unwrap(), "skatteattest");
    assert_eq!(found("Skatteattest").unwrap(), "skatteattest");
    assert!(
        matches!(found("skatte"), Err(StoreError::Ambiguous { candidates, .. }) if candidates.len() == 2)
    );
    let nearest = Some("barnehageplass".to_owned());
    let name = "barnehagplas".to_owned();
    assert_eq!(
        found("barnehagplas"),
        Err(StoreError::NotFound { name, nearest })
    );
    assert!(matches!(
        found("../skatteattest"),
        Err(StoreError::NotFound { .. })
    ));
}

#[test]
fn the_list_is_newest_first_and_follows_every_change() {
    let bench = bench();
    for (number, title) in [(10, "Gammel"), (30, "Ny"), (20, "Midt")] {
        drop(bench.store.create(session_at(number, title), None).unwrap());
    }
    let titles = || -> Vec<String> {
        let listing = bench.store.list();
        assert_eq!(listing.problems, []);
        listing
            .sessions
            .into_iter()
            .map(|session| session.title)
            .collect()
    };
    assert_eq!(titles(), ["Ny", "Midt", "Gammel"]);
    assert_eq!(titles(), ["Ny", "Midt", "Gammel"]);
    let mut opened = bench.open("gammel").unwrap();
    commit(&mut opened, answer(40, "en"));
    assert_eq!(titles(), ["Gammel", "Ny", "Midt"]);
    close(opened);
    assert_eq!(titles(), ["Gammel", "Ny", "Midt"]);
    bench.store.trash("ny", Timestamp::now()).unwrap();
    assert_eq!(titles(), ["Gammel", "Midt"]);
}

#[test]
fn a_fresh_index_spares_reading_the_sessions() {
    let bench = bench();
    let (_, location) = close(bench.create("Skatteattest"));
    let first = bench.store.list();
    // A file that cannot be read any more is still listed, as nothing says that it has changed.
    fs::set_permissions(&location.file, Permissions::from_mode(0o000)).unwrap();
    assert_eq!(bench.store.list(), first);
}

#[test]
fn a_spoilt_index_is_made_anew() {
    let bench = bench();
    drop(bench.create("Skatteattest"));
    let first = bench.store.list();
    let index = bench.store.sessions().join("index.json");
    for spoilt in ["", "{}", "{\"version\":1,\"sessions\":[7]}"] {
        fs::write(&index, spoilt).unwrap();
        assert_eq!(bench.store.list(), first);
    }
}

#[test]
fn the_list_shows_what_the_writer_made_of_the_session() {
    let bench = bench();
    let opened = bench.create("Skatteattest");
    bench.store.list();
    let digest = Digest {
        phases: vec![PhaseDigest {
            id: "define".into(),
            done: 3,
            total: 5,
        }],
        next_item: Some("Modellere ønsket prosess".to_owned()),
        ..Digest::default()
    };
    opened
        .keeper
        .unwrap()
        .close(&opened.session, Some(&digest))
        .unwrap();
    assert_eq!(bench.store.list().sessions[0].digest, Some(digest.clone()));
    assert_eq!(bench.store.list().sessions[0].digest, Some(digest));
}

#[test]
fn a_damaged_session_is_listed_with_its_problem_each_time() {
    let bench = bench();
    let (_, location) = close(bench.create("Skatteattest"));
    fs::write(&location.file, "{").unwrap();
    for _ in 0..2 {
        let listing = bench.store.list();
        assert!(listing.sessions[0].damaged);
        assert_eq!(listing.problems[0].key(), "unreadable");
    }
}

#[test]
fn a_store_that_is_not_there_yet_lists_nothing() {
    let listing = bench().store.list();
    assert!(listing.sessions.is_empty() && listing.problems.is_empty());
}

#[test]
fn what_goes_to_the_trash_comes_back_whole() {
    let bench = bench();
    let (before, _) = close(bench.create("Skatteattest"));
    let trashed = bench.store.trash("skatteattest", Timestamp::now()).unwrap();
    assert_eq!(trashed.title.as_deref(), Some("Skatteattest"));
    drop(bench.create("Skatteattest"));
    assert_eq!(
        bench.store.trash_list().unwrap(),
        std::slice::from_ref(&trashed)
    );
    let location = bench.store.restore_trashed(&trashed).unwrap();
    assert_eq!(location.name, "skatteattest-2");
    assert_eq!(bench.open("skatteattest-2").unwrap().session, before);
    assert!(bench.store.trash_list().unwrap().is_empty());
}

#[test]
fn only_the_last_five_snapshots_are_kept() {
    let bench = bench();
    let mut opened = bench.create("Skatteattest");
    for number in 2..12 {
        commit(&mut opened, answer(number, "svar"));
        let session = opened.session.clone();
        keeper(&mut opened).snapshot(&session, None).unwrap();
    }
    let kept = names(&opened.location.history());
    assert_eq!(kept.len(), 5);
    assert_eq!(kept.last().unwrap(), "session-000010.json");
}

#[test]
fn a_document_is_written_under_its_own_name_only() {
    let folder = TempDir::new().unwrap();
    let path = write_document(folder.path(), "plan.md", b"en").unwrap();
    write_document(folder.path(), "plan.md", b"to").unwrap();
    assert_eq!(fs::read(path).unwrap(), b"to");
    for name in ["../plan.md", "/etc/plan", ".plan", "-rf", "", "a\u{0}b"] {
        let refused = write_document(folder.path(), name, b"");
        assert!(matches!(refused, Err(StoreError::BadName { .. })), "{name}");
    }
}

#[test]
fn a_folder_that_is_gone_is_told_and_made_again_by_a_snapshot() {
    let bench = bench();
    let mut opened = bench.create("Skatteattest");
    commit(&mut opened, answer(2, "en"));
    fs::remove_dir_all(&opened.location.folder).unwrap();
    let lost = answer(3, "to");
    opened.session.apply(lost.clone()).unwrap();
    let told = keeper(&mut opened).commit(&lost);
    assert!(
        matches!(
            told,
            Err(StoreError::Failed {
                cause: Cause::Gone,
                ..
            })
        ),
        "{told:?}"
    );
    let (before, _) = close(opened);
    assert_eq!(bench.open("skatteattest").unwrap().session, before);
}
