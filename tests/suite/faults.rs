//! Whatever goes wrong with the disk, at whichever operation: what was said to be saved is there, and every session opens.

pub mod disk;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc;
use std::time::Duration;

use diemo::session::{Change, Session};
use diemo::store::{Access, Location, Notice, Opened, Pace, Report, Scribe, Store, StoreError};
use tempfile::TempDir;
use uuid::Uuid;

use crate::sample::{answer, draft, session};
use crate::support::{self, copy};
use disk::{BROKEN, Cut, DENIED, FULL, Fault, FaultyDisk, QUOTA, READ_ONLY};

/// Every fault.
const FAULTS: [Fault; 12] = [
    Fault::Death,
    Fault::DeathInWrite,
    Fault::Once(FULL),
    Fault::Once(BROKEN),
    Fault::Once(DENIED),
    Fault::Halfway(FULL),
    Fault::Halfway(BROKEN),
    Fault::ForGood(FULL),
    Fault::ForGood(BROKEN),
    Fault::ForGood(READ_ONLY),
    Fault::ForGood(QUOTA),
    Fault::ForGood(DENIED),
];

/// One fault of each kind: which of the disk's reasons it was makes no difference to what is done.
const KINDS: [Fault; 5] = [
    Fault::Death,
    Fault::DeathInWrite,
    Fault::Once(BROKEN),
    Fault::Halfway(FULL),
    Fault::ForGood(FULL),
];

/// What is enough where only the beginning differs from what every kind was tried on.
const TWO: [Fault; 2] = [Fault::DeathInWrite, Fault::Halfway(FULL)];

/// The slug of the session that everything happens to.
const NAME: &str = "skatteattest";

/// What a later program may have put at the head of a session file.
const FOREIGN: &str = "{\n  \"aurora\": \"rosa\",";

/// Somebody who works on the session, and writes down what was said to be saved.
struct Worker {
    store: Store,
    opened: Option<Opened>,
    /// What was ordered, saved or not.
    tried: Vec<Uuid>,
    saved: Vec<Uuid>,
    /// Half-typed texts, and how many of them were said to be saved.
    typed: (Vec<&'static str>, usize),
    told: Vec<StoreError>,
    /// Whether another program has added something to the session.
    foreign: bool,
    /// The session file as an older program wrote it.
    original: Option<Vec<u8>>,
}

impl Worker {
    /// Starts where another has come to.
    fn after(beginner: &Self, store: Store) -> Self {
        Self {
            tried: beginner.saved.clone(),
            saved: beginner.saved.clone(),
            foreign: beginner.foreign,
            original: beginner.original.clone(),
            ..Self::at(store)
        }
    }

    fn at(store: Store) -> Self {
        Self {
            store,
            opened: None,
            tried: Vec::new(),
            saved: Vec::new(),
            typed: (Vec::new(), 0),
            told: Vec::new(),
            foreign: false,
            original: None,
        }
    }

    /// Takes down what is wrong; nothing is wrong with what is not.
    fn hear<T>(&mut self, result: Result<T, StoreError>) -> Option<T> {
        result.map_err(|error| self.told.push(error)).ok()
    }

    fn create(&mut self) {
        let session = session("Skatteattest");
        self.tried.push(session.history()[0].stamp.id);
        let created = self.store.create(session, None);
        self.opened = self.hear(created);
        if self.opened.is_some() {
            self.saved.clone_from(&self.tried);
        }
    }

    fn open(&mut self) {
        let opened = self
            .store
            .find(NAME)
            .and_then(|location| self.store.open(location, Access::Write));
        let Some(opened) = self.hear(opened) else {
            return;
        };
        for notice in &opened.notices {
            if let Notice::NotSaved(error) = notice {
                self.told.push(error.clone());
            }
        }
        self.opened = Some(opened);
    }

    fn commit(&mut self, change: Change) {
        let Some(opened) = &mut self.opened else {
            return;
        };
        opened.session.apply(change.clone()).unwrap();
        self.tried.push(change.stamp.id);
        let committed = opened.keeper.as_mut().unwrap().commit(&change);
        if self.hear(committed).is_some() {
            self.all_saved();
        }
    }

    fn draft(&mut self, text: &'static str) {
        let Some(opened) = &mut self.opened else {
            return;
        };
        opened.session.keep_draft(draft(text));
        self.typed.0.push(text);
        let keeper = opened.keeper.as_mut().unwrap();
        let written = keeper.draft(&draft(text)).and_then(|()| keeper.sync());
        if self.hear(written).is_some() {
            self.typed.1 = self.typed.0.len();
        }
    }

    fn snapshot(&mut self) {
        if let Some(opened) = &mut self.opened {
            let written = opened
                .keeper
                .as_mut()
                .unwrap()
                .snapshot(&opened.session, None);
            if self.hear(written).is_some() {
                self.all_saved();
            }
        }
    }

    fn close(&mut self) {
        if let Some(opened) = self.opened.take() {
            let closed = opened.keeper.unwrap().close(&opened.session, None);
            if self.hear(closed).is_some() {
                self.all_saved();
            }
        }
    }

    fn location(&self) -> Location {
        self.store.find(NAME).unwrap()
    }

    fn all_saved(&mut self) {
        self.saved.clone_from(&self.tried);
    }
}

/// Lets a fault of each kind happen at every operation of some work, and looks at what is left each time.
fn sweep(begin: impl Fn(&mut Worker), work: impl Fn(&mut Worker)) {
    sweep_with(&KINDS, begin, work);
}

fn sweep_with(faults: &[Fault], begin: impl Fn(&mut Worker), work: impl Fn(&mut Worker)) {
    let base = scratch();
    let mut beginner = Worker::at(calm(base.path()));
    begin(&mut beginner);
    beginner.opened = None;
    for &fault in faults {
        for at in 1.. {
            let folder = scratch();
            copy(base.path(), folder.path());
            let disk = Arc::new(FaultyDisk::over(folder.path(), Some((at, fault))));
            let store = Store::on(data(folder.path()), Arc::clone(&disk) as _);
            let mut worker = Worker::after(&beginner, store);
            work(&mut worker);
            let what = format!("{fault:?} at {at}");
            if !disk.was_hit() {
                assert_eq!(worker.saved, worker.tried, "{what}: nothing went wrong");
                assert_eq!(worker.told, [], "{what}: nothing went wrong");
                break;
            }
            if matches!(fault, Fault::Death | Fault::DeathInWrite) {
                look(&disk, folder.path(), &worker, &Cut::ALL, &what);
                continue;
            }
            look(&disk, folder.path(), &worker, &[Cut::WORST], &what);
            // Whoever is told so asks again when the disk works.
            disk.heal();
            worker.told.clear();
            worker.snapshot();
            assert_eq!(worker.told, [], "{what}: healed");
            let what = format!("{what}, healed");
            look(&disk, folder.path(), &worker, &[Cut::WORST], &what);
        }
    }
}

/// Looks at what is left if the power goes, or if only the program ends.
fn look(disk: &FaultyDisk, folder: &Path, worker: &Worker, cuts: &[Cut], what: &str) {
    let mut seen = Vec::new();
    for cut in cuts {
        let left = scratch();
        disk.cut(folder, *cut, left.path());
        // Most cuts take the same, or nothing.
        let files = contents(left.path());
        if seen.contains(&files) {
            continue;
        }
        seen.push(files);
        check(left.path(), worker, &format!("{what}, {cut:?}"));
    }
}

/// Returns everything in a folder, a folder within as one without bytes.
fn contents(folder: &Path) -> BTreeMap<PathBuf, Option<Vec<u8>>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            let inner = contents(&path).into_iter();
            let name = PathBuf::from(path.file_name().unwrap());
            found.extend(inner.map(|(path, bytes)| (name.join(path), bytes)));
            found.insert(name, None);
        } else {
            let name = PathBuf::from(path.file_name().unwrap());
            found.insert(name, Some(fs::read(&path).unwrap()));
        }
    }
    found
}

/// Returns a folder for a while, in memory where the system has such a place.
fn scratch() -> TempDir {
    TempDir::new_in("/dev/shm").unwrap_or_else(|_| TempDir::new().unwrap())
}

fn check(folder: &Path, worker: &Worker, what: &str) {
    let store = calm(folder);
    let open = || store.open(store.find(NAME)?, Access::Write);
    let opened = match open() {
        Ok(opened) => opened,
        Err(_) if worker.saved.is_empty() => return assert_nothing_listed(&store, what),
        Err(error) => panic!("{what}: {error:?}"),
    };
    let found = ids(&opened.session);
    assert!(
        found.starts_with(&worker.saved),
        "{what}: {found:?} lacks some of {:?}",
        worker.saved
    );
    assert!(
        worker.tried.starts_with(&found),
        "{what}: {found:?} is more than {:?}",
        worker.tried
    );
    if let Some(original) = &worker.original {
        let kept = opened
            .location
            .folder
            .join("history/session-version-0.json");
        let lies_at = |path: &Path| fs::read(path).is_ok_and(|bytes| bytes == *original);
        assert!(
            lies_at(&kept) || lies_at(&opened.location.file),
            "{what}: the original is gone"
        );
    }
    if let Some(saved) = worker.typed.1.checked_sub(1) {
        let [found] = opened.session.drafts.as_slice() else {
            panic!("{what}: {:?}", opened.session.drafts);
        };
        let since = &worker.typed.0[saved..];
        assert!(since.contains(&found.text.as_str()), "{what}: {found:?}");
    }
    assert!(
        follows(&opened.session),
        "{what}: the state does not follow"
    );
    for notice in &opened.notices {
        let lost = matches!(notice, Notice::LeftOut { .. } | Notice::NotSaved(_));
        assert!(!lost, "{what}: {notice:?}");
    }
    let mut keeper = opened.keeper.unwrap();
    let mut session = opened.session;
    let change = answer(900, "etterpå");
    session.apply(change.clone()).unwrap();
    keeper.commit(&change).unwrap();
    drop(keeper);
    let again = open().unwrap();
    assert_eq!(again.session, session, "{what}: opened again");
    again.keeper.unwrap().close(&again.session, None).unwrap();
    let last = open().unwrap();
    assert_eq!(
        (last.session, last.notices),
        (session, vec![]),
        "{what}: closed"
    );
    if worker.foreign {
        let file = fs::read_to_string(last.location.file).unwrap();
        assert!(file.contains(FOREIGN), "{what}: {file}");
    }
}

fn assert_nothing_listed(store: &Store, what: &str) {
    let listing = store.list();
    assert_eq!(
        (listing.sessions, listing.problems),
        (vec![], vec![]),
        "{what}"
    );
}

fn ids(session: &Session) -> Vec<Uuid> {
    session
        .history()
        .iter()
        .map(|change| change.stamp.id)
        .collect()
}

fn follows(session: &Session) -> bool {
    let replayed = Session::replay(session.history().iter().cloned()).unwrap();
    replayed.state == session.state
}

/// A store on a disk on which nothing goes wrong, and that waits for no other.
fn calm(folder: &Path) -> Store {
    Store::on(data(folder), Arc::new(FaultyDisk::over(folder, None)))
}

fn data(folder: &Path) -> PathBuf {
    folder.join("data")
}

fn begun(worker: &mut Worker) {
    worker.create();
    worker.close();
}

#[test]
fn a_session_is_made_whole_or_not_at_all() {
    sweep(|_| {}, Worker::create);
}

#[test]
fn an_answer_is_saved_or_said_not_to_be() {
    sweep_with(&FAULTS, begun, |worker| {
        worker.open();
        worker.commit(answer(2, "en"));
        worker.commit(answer(3, "to"));
    });
}

#[test]
fn half_typed_text_is_saved_or_said_not_to_be() {
    sweep(begun, |worker| {
        worker.open();
        worker.draft("halv");
        worker.draft("halvskrev");
    });
}

#[test]
fn a_snapshot_takes_the_place_of_the_journal_or_changes_nothing() {
    let begin = |worker: &mut Worker| {
        worker.create();
        for number in 2..7 {
            worker.commit(answer(number, "svar"));
            worker.snapshot();
        }
        worker.commit(answer(9, "siste"));
    };
    sweep(begin, |worker| {
        worker.open();
        worker.commit(answer(10, "en"));
        worker.draft("halvskrev");
        worker.snapshot();
        worker.commit(answer(11, "to"));
        worker.close();
    });
}

#[test]
fn a_torn_journal_is_put_in_order_or_left_as_it_was() {
    let begin = |worker: &mut Worker| {
        worker.create();
        worker.commit(answer(2, "en"));
        let journal = worker.location().journal();
        let mut text = fs::read(&journal).unwrap();
        text.extend_from_slice(b"0badc0de {\"number\":3,\"ent");
        fs::write(journal, text).unwrap();
    };
    sweep_with(&TWO, begin, |worker| {
        worker.open();
        worker.commit(answer(3, "to"));
    });
}

#[test]
fn a_damaged_session_file_is_got_round_or_left_as_it_was() {
    let begin = |worker: &mut Worker| {
        worker.create();
        worker.commit(answer(2, "en"));
        worker.snapshot();
        worker.snapshot();
        worker.commit(answer(3, "to"));
        fs::write(&worker.location().file, "{\"format\": \"diemo-sess").unwrap();
    };
    sweep_with(&TWO, begin, |worker| {
        worker.open();
        worker.commit(answer(4, "tre"));
    });
}

#[test]
fn what_another_program_added_is_still_there() {
    let begin = |worker: &mut Worker| {
        begun(worker);
        let file = worker.location().file;
        let text = fs::read_to_string(&file).unwrap();
        fs::write(file, text.replacen('{', FOREIGN, 1)).unwrap();
        worker.foreign = true;
    };
    sweep_with(&TWO, begin, |worker| {
        worker.open();
        worker.commit(answer(2, "en"));
        worker.close();
    });
}

#[test]
fn a_session_of_an_older_program_is_brought_up_to_date_or_left_as_it_was() {
    let begin = |worker: &mut Worker| {
        begun(worker);
        let old = support::path("sessions/version-0");
        copy(&old, &worker.location().folder);
        worker.original = fs::read(old.join("session.json")).ok();
        let read = worker.store.open(worker.location(), Access::Read);
        worker.saved = ids(&read.unwrap().session);
    };
    // Whoever opens it writes it anew, as it was left with a journal.
    sweep_with(&TWO, begin, |worker| {
        worker.open();
        worker.commit(answer(2, "en"));
    });
}

#[test]
fn saving_an_answer_costs_the_same_in_a_session_of_any_size() {
    let cost = |answers: u128| {
        let folder = scratch();
        let mut worker = Worker::at(calm(folder.path()));
        let mut session = session("Skatteattest");
        for number in 2..answers {
            session.apply(answer(number, &"ord ".repeat(100))).unwrap();
        }
        worker.store.create(session, None).unwrap();
        let disk = Arc::new(FaultyDisk::over(folder.path(), None));
        worker.store = Store::on(data(folder.path()), Arc::clone(&disk) as _);
        worker.open();
        worker.commit(answer(1_000_000, "den første åpner journalen"));
        let before = disk.cost();
        for number in 0..20 {
            worker.commit(answer(2_000_000 + number, "svar"));
        }
        assert_eq!(worker.told, []);
        let after = disk.cost();
        let size = fs::metadata(worker.location().file).unwrap().len();
        (size, (after.0 - before.0, after.1 - before.1))
    };
    let (small, cheap) = cost(20);
    let (large, dear) = cost(4000);
    assert!(large > 100 * small, "{small} {large}");
    assert_eq!(cheap, dear);
    // One write and one wait for the disk, each time.
    assert_eq!(cheap.0, 40);
}

/// Long enough for any disk; a test that waits this long has failed.
const PATIENCE: Duration = Duration::from_secs(20);

/// Saves two answers by a thread of its own, and lets the disk work again where they could not be saved.
fn save_by_scribe(worker: &mut Worker, disk: &FaultyDisk) {
    let Some(opened) = worker.opened.take() else {
        return;
    };
    let mut session = opened.session;
    let (news, reports) = mpsc::channel();
    let pace = Pace {
        draft: Duration::from_millis(1),
        retry: Duration::from_millis(1),
        longest_retry: Duration::from_millis(1),
        ..Pace::default()
    };
    let report = move |report| news.send(report).unwrap_or_default();
    let keeper = opened.keeper.unwrap();
    let mut scribe = Scribe::start(keeper, session.clone(), pace, report).unwrap();
    for number in 2..4 {
        let change = answer(number, "svar");
        session.apply(change.clone()).unwrap();
        worker.tried.push(change.stamp.id);
        scribe.commit(change);
    }
    let mut flushed = scribe.line().flush(PATIENCE);
    worker.hear(flushed.clone());
    disk.heal();
    while flushed.is_err() {
        // Nobody asks for anything more: it saves by itself.
        match reports.recv_timeout(PATIENCE).unwrap() {
            Report::Saved { number } if number == session.history().len() => flushed = Ok(()),
            Report::Saved { .. } | Report::Failed { .. } => {}
            other => panic!("{other:?}"),
        }
    }
    worker.all_saved();
    worker.hear(scribe.close(PATIENCE));
}

#[test]
fn what_could_not_be_saved_is_saved_without_a_word_when_the_disk_works_again() {
    let base = scratch();
    let mut beginner = Worker::at(calm(base.path()));
    begun(&mut beginner);
    let refused = |fault: &&Fault| !matches!(fault, Fault::Death | Fault::DeathInWrite);
    for fault in KINDS.iter().filter(refused) {
        for at in 1.. {
            let folder = scratch();
            copy(base.path(), folder.path());
            let disk = Arc::new(FaultyDisk::over(folder.path(), Some((at, *fault))));
            let store = Store::on(data(folder.path()), Arc::clone(&disk) as _);
            let mut worker = Worker::after(&beginner, store);
            worker.open();
            save_by_scribe(&mut worker, &disk);
            let what = format!("{fault:?} at {at}");
            look(&disk, folder.path(), &worker, &[Cut::WORST], &what);
            if !disk.was_hit() {
                assert_eq!(worker.told, [], "{what}: nothing went wrong");
                break;
            }
        }
    }
}

#[test]
fn a_folder_that_is_gone_comes_back_with_everything_or_is_said_not_to() {
    sweep_with(&TWO, begun, |worker| {
        worker.open();
        worker.commit(answer(2, "en"));
        if worker.opened.is_some() {
            fs::remove_dir_all(worker.location().folder).unwrap();
            // What was there is gone, and nobody can say otherwise, until it is written anew.
            worker.saved.clear();
        }
        worker.snapshot();
        worker.commit(answer(3, "to"));
    });
}

#[test]
fn a_session_that_could_not_be_made_can_be_made_again() {
    sweep_with(
        &TWO,
        |_| {},
        |worker| {
            worker.create();
            if worker.opened.is_none() {
                worker.tried.clear();
                worker.told.clear();
                worker.create();
            }
            worker.commit(answer(2, "en"));
        },
    );
}

#[test]
fn what_a_program_that_was_killed_had_only_written_is_on_the_disk_once_it_is_shown_as_saved() {
    let folder = scratch();
    let disk = Arc::new(FaultyDisk::over(folder.path(), None));
    let store = Store::on(data(folder.path()), disk.clone());
    let mut killed = store.create(session("Skatteattest"), None).unwrap();
    let keeper = killed.keeper.as_mut().unwrap();
    keeper.append(&answer(2, "en")).unwrap();
    drop(killed);
    let location = store.find(NAME).unwrap();
    let shown = store.open(location, Access::Write).unwrap().session;
    assert_eq!(shown.history().len(), 2);
    let left = scratch();
    disk.cut(folder.path(), Cut::WORST, left.path());
    let after = calm(left.path());
    let location = after.find(NAME).unwrap();
    assert_eq!(after.open(location, Access::Read).unwrap().session, shown);
}

#[test]
fn a_damaged_file_from_elsewhere_is_on_the_disk_under_its_other_name_before_it_is_replaced() {
    let folder = scratch();
    let path = folder.path().join("mail.json");
    {
        let store = calm(folder.path());
        let made = store.create(session("Skatteattest"), None).unwrap();
        fs::copy(&made.location.file, &path).unwrap();
        let location = store.find(path.to_str().unwrap()).unwrap();
        let mut opened = store.open(location, Access::Write).unwrap();
        opened.session.apply(answer(2, "en")).unwrap();
        let mut keeper = opened.keeper.unwrap();
        keeper.commit(&answer(2, "en")).unwrap();
        keeper.close(&opened.session, None).unwrap();
    }
    fs::write(&path, "{\"format\": \"diemo-sess").unwrap();
    let disk = Arc::new(FaultyDisk::over(folder.path(), None));
    let store = Store::on(data(folder.path()), disk.clone());
    let location = store.find(path.to_str().unwrap()).unwrap();
    store.open(location, Access::Write).unwrap();
    let left = scratch();
    disk.cut(folder.path(), Cut::WORST, left.path());
    let beside = fs::read_dir(left.path().join(".mail.json.diemo")).unwrap();
    let names = beside.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let names: Vec<_> = names.collect();
    assert!(
        names
            .iter()
            .any(|name| name.starts_with("session.damaged-")),
        "{names:?}"
    );
}
