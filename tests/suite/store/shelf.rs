//! Sessions are named, found, listed, thrown away and taken back.

use std::fs;
use std::path::Path;
use std::time::Duration;

use diemo::session::{Session, VERSION};
use diemo::store::{Digest, PhaseDigest, Places, StoreError, fresh, slug};
use jiff::Timestamp;

use super::{bench, close, commit, names};
use crate::sample::{answer, session_at};

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
fn a_new_service_gets_an_id_that_no_other_has() {
    let there_are = ["skatteattest", "skatteattest-2", "service"];
    let id = |name: &str| fresh(name, |id| there_are.contains(&id));
    assert_eq!(id("Barnehageplass"), "barnehageplass");
    assert_eq!(id("Skatteattest"), "skatteattest-3");
    assert_eq!(id("…"), "service-2");
}

#[test]
fn two_sessions_of_one_title_get_two_slugs() {
    let bench = bench();
    assert_eq!(bench.create("Skatteattest").location.name, "skatteattest");
    assert_eq!(bench.create("Skatteattest").location.name, "skatteattest-2");
    assert_eq!(bench.create("«»").location.name, "okt");
}

#[test]
fn a_folder_of_anything_else_is_no_place_for_a_new_session() {
    let bench = bench();
    let mine = bench.store.sessions().join("skatteattest");
    fs::create_dir_all(mine.join("documents")).unwrap();
    fs::write(mine.join("documents/notat.txt"), "mitt").unwrap();
    let away = bench.folder.path().join("borte");
    fs::create_dir(&away).unwrap();
    let link = bench.store.sessions().join("skatteattest-2");
    std::os::unix::fs::symlink(&away, link).unwrap();
    let left = bench.store.sessions().join("skatteattest-3");
    fs::create_dir(&left).unwrap();
    for name in ["lock", ".session.json.1.tmp"] {
        fs::write(left.join(name), "").unwrap();
    }
    assert_eq!(bench.create("Skatteattest").location.name, "skatteattest-3");
    assert_eq!(names(&mine), ["documents"]);
    assert_eq!(names(&away), [""; 0]);
}

#[test]
fn nothing_is_made_beside_a_file_that_a_later_program_wrote() {
    let bench = bench();
    let (_, location) = close(bench.create("Skatteattest"));
    let stick = bench.folder.path().join("minnepinne");
    fs::create_dir(&stick).unwrap();
    let path = stick.join("mail.json");
    let text = fs::read_to_string(&location.file).unwrap();
    let later = text.replace(&format!("\"version\": {VERSION}"), "\"version\": 99");
    fs::write(&path, later).unwrap();
    let opened = bench.open(path.to_str().unwrap()).unwrap();
    assert!(opened.keeper.is_none() && opened.notices[0].is_newer());
    assert_eq!(names(&stick), ["mail.json"]);
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
fn a_session_has_one_lock_whether_its_folder_or_its_file_is_named() {
    let bench = bench();
    let (_, location) = close(bench.create("Skatteattest"));
    let stick = bench.folder.path().join("minnepinne");
    fs::create_dir(&stick).unwrap();
    fs::copy(&location.file, stick.join("session.json")).unwrap();
    let closed = bench.folder.path().join("lukket");
    fs::create_dir(&closed).unwrap();
    fs::copy(&location.file, closed.join("session.json")).unwrap();
    close(bench.open(closed.to_str().unwrap()).unwrap());
    for folder in [&stick, &closed, &location.folder] {
        let file = folder.join("session.json");
        for [first, second] in [[folder, &file], [&file, folder]] {
            let opened = bench.open(first.to_str().unwrap()).unwrap();
            let refused = bench.open(second.to_str().unwrap());
            assert!(matches!(refused, Err(StoreError::Locked { .. })));
            let again = bench.store.find(opened.location.path().to_str().unwrap());
            assert_eq!(again.unwrap().folder, opened.location.folder);
            close(opened);
        }
    }
    assert!(
        bench
            .store
            .find(location.file.to_str().unwrap())
            .unwrap()
            .own
    );
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
fn the_list_begins_with_what_was_worked_on_last_whatever_its_history_tells_of() {
    let bench = bench();
    for (hours, title) in [(3, "Gammel"), (1, "Ny"), (2, "Midt")] {
        // Each with the same history.
        let opened = bench.store.create(session_at(10, title), None).unwrap();
        let file = fs::File::options()
            .write(true)
            .open(&opened.location.file)
            .unwrap();
        let written = std::time::SystemTime::now() - Duration::from_secs(3600 * hours);
        file.set_modified(written).unwrap();
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
    let written = fs::metadata(&location.file).unwrap().modified().unwrap();
    let text = fs::read_to_string(&location.file).unwrap();
    fs::write(&location.file, text.replace("Skatteattest", "Skatteattesx")).unwrap();
    let file = fs::File::options()
        .write(true)
        .open(&location.file)
        .unwrap();
    // Nothing tells that the file has changed, so the list is what it was.
    file.set_modified(written).unwrap();
    assert_eq!(bench.store.list(), first);
    file.set_modified(written + Duration::from_secs(1)).unwrap();
    assert_eq!(bench.store.list().sessions[0].title, "Skatteattesx");
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
    drop(bench.create("Skatteattest"));
    let in_trash = || names(&bench.store.trash_folder());
    assert_eq!(in_trash(), std::slice::from_ref(&trashed.name));
    let location = bench.store.restore_trashed(&trashed).unwrap();
    assert_eq!(location.name, "skatteattest-2");
    assert_eq!(bench.open("skatteattest-2").unwrap().session, before);
    assert!(in_trash().is_empty());
}

#[test]
fn the_data_folder_is_the_one_that_is_named() {
    let places = Places::find(Some(Path::new("/srv/diemo"))).unwrap();
    assert_eq!(places.data, Path::new("/srv/diemo"));
}
