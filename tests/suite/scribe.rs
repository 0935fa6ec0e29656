//! The thread that saves: it answers for what it has saved, keeps what it could not, and lets go when told to.

use std::fs;
use std::path::Path;
use std::sync::Mutex;
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use diemo::session::{Change, Place, Session};
use diemo::store::{Access, Digest, Pace, Report, Scribe, Store, StoreError};
use tempfile::TempDir;

use crate::sample::{answer, draft, session};

/// Long enough for any disk; a test that waits this long has failed.
const PATIENCE: Duration = Duration::from_secs(20);

struct Desk {
    _folder: TempDir,
    store: Store,
    session: Session,
    scribe: Scribe,
    reports: Receiver<Report>,
}

fn desk(pace: Pace) -> Desk {
    let (report, reports) = mpsc::channel();
    desk_with(pace, reports, move |news| {
        report.send(news).unwrap_or_default();
    })
}

fn desk_with(
    pace: Pace,
    reports: Receiver<Report>,
    report: impl Fn(Report) + Send + Sync + 'static,
) -> Desk {
    let folder = TempDir::new().unwrap();
    let store = Store::at(folder.path().join("data"));
    let opened = store.create(session("Skatteattest"), None).unwrap();
    let scribe = Scribe::start(opened.keeper.unwrap(), opened.session.clone(), pace, report);
    Desk {
        _folder: folder,
        store,
        session: opened.session,
        scribe: scribe.unwrap(),
        reports,
    }
}

impl Desk {
    fn commit(&mut self, change: Change) {
        self.session.apply(change.clone()).unwrap();
        self.scribe.commit(change);
    }

    fn on_disk(&self) -> Session {
        let location = self.store.find("skatteattest").unwrap();
        self.store.open(location, Access::Read).unwrap().session
    }

    fn folder(&self) -> std::path::PathBuf {
        self.store.sessions().join("skatteattest")
    }

    fn next(&self) -> Report {
        self.reports.recv_timeout(PATIENCE).unwrap()
    }
}

fn block(folder: &Path) {
    // A file where the folder should be stops every user, also one who may do everything.
    fs::remove_dir_all(folder).unwrap();
    fs::write(folder, "").unwrap();
}

#[test]
fn a_change_is_reported_saved_when_it_is_on_the_disk() {
    let mut desk = desk(Pace::default());
    desk.commit(answer(2, "en"));
    assert_eq!(desk.next(), Report::Saved { number: 2 });
    assert_eq!(desk.on_disk(), desk.session);
}

#[test]
fn a_flush_from_another_thread_brings_everything_before_it_to_the_disk() {
    let mut desk = desk(Pace::default());
    for number in 2..200 {
        desk.commit(answer(number, "svar"));
    }
    desk.scribe.draft(draft("halvskrev"));
    desk.session.keep_draft(draft("halvskrev"));
    let line = desk.scribe.line();
    std::thread::spawn(move || line.flush(PATIENCE))
        .join()
        .unwrap()
        .unwrap();
    assert_eq!(desk.on_disk(), desk.session);
}

#[test]
fn closing_folds_everything_into_one_file_and_frees_the_session() {
    let mut desk = desk(Pace::default());
    desk.commit(answer(2, "en"));
    desk.scribe.place(Place {
        step: Some("vision".into()),
        ..Place::default()
    });
    desk.scribe.digest(Digest {
        open_decisions: 4,
        ..Digest::default()
    });
    desk.scribe.close(PATIENCE).unwrap();
    assert!(!desk.folder().join("journal.jsonl").exists());
    let opened = desk
        .store
        .open(desk.store.find("skatt").unwrap(), Access::Write)
        .unwrap();
    assert_eq!(opened.session.history(), desk.session.history());
    assert_eq!(opened.session.place.unwrap().step, Some("vision".into()));
    let digest = desk.store.list().sessions.remove(0).digest.unwrap();
    assert_eq!(digest.open_decisions, 4);
}

#[test]
fn a_long_journal_is_folded_without_being_asked() {
    let mut desk = desk(Pace::default());
    desk.commit(answer(2, &"ord ".repeat(20_000)));
    // What is due after the answer to one flush is done before the next is taken.
    for _ in 0..2 {
        desk.scribe.line().flush(PATIENCE).unwrap();
    }
    assert!(!desk.folder().join("journal.jsonl").exists());
    assert_eq!(desk.on_disk(), desk.session);
}

#[test]
fn what_could_not_be_saved_is_kept_and_saved_when_the_folder_is_back() {
    let mut desk = desk(Pace {
        retry: Duration::from_millis(20),
        ..Pace::default()
    });
    block(&desk.folder());
    desk.commit(answer(2, "en"));
    let Report::Failed { error, .. } = desk.next() else {
        panic!();
    };
    assert!(matches!(error, StoreError::Failed { .. }));
    desk.commit(answer(3, "to"));
    desk.scribe.draft(draft("halvskrev"));
    desk.session.keep_draft(draft("halvskrev"));
    assert!(desk.scribe.line().flush(PATIENCE).is_err());
    assert!(desk.scribe.close(PATIENCE).is_err());
    fs::remove_file(desk.folder()).unwrap();
    loop {
        match desk.next() {
            Report::Saved { number } => break assert_eq!(number, 3),
            Report::Failed { .. } => {}
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(desk.on_disk(), desk.session);
    desk.scribe.close(PATIENCE).unwrap();
}

#[test]
fn a_close_that_was_given_up_lets_nothing_go() {
    let (news, reports) = mpsc::channel();
    let (release, held) = mpsc::channel();
    let held = Mutex::new(held);
    let mut desk = desk_with(Pace::default(), reports, move |report| {
        news.send(report).unwrap_or_default();
        // The disk answers slowly, until the other end is dropped.
        held.lock().unwrap().recv().unwrap_or_default();
    });
    desk.commit(answer(2, "en"));
    assert_eq!(desk.next(), Report::Saved { number: 2 });
    let impatient = desk.scribe.close(Duration::from_millis(50));
    assert_eq!(impatient, Err(StoreError::NoAnswer));
    desk.commit(answer(3, "to"));
    drop::<mpsc::Sender<()>>(release);
    desk.scribe.line().flush(PATIENCE).unwrap();
    desk.commit(answer(4, "tre"));
    desk.scribe.line().flush(PATIENCE).unwrap();
    assert_eq!(desk.on_disk(), desk.session);
    desk.scribe.close(PATIENCE).unwrap();
    let location = desk.store.find("skatteattest").unwrap();
    desk.store.open(location, Access::Write).unwrap();
}

#[test]
fn what_comes_after_the_close_is_reported_as_not_saved() {
    let mut desk = desk(Pace::default());
    desk.scribe.close(PATIENCE).unwrap();
    desk.commit(answer(2, "en"));
    assert!(matches!(desk.next(), Report::Failed { .. }));
}

#[test]
fn a_session_that_another_thread_has_closed_is_closed_for_all() {
    let mut desk = desk(Pace::default());
    desk.commit(answer(2, "en"));
    let line = desk.scribe.line();
    std::thread::spawn(move || line.close(PATIENCE))
        .join()
        .unwrap()
        .unwrap();
    assert_eq!(desk.scribe.line().close(PATIENCE), Ok(()));
    assert_eq!(desk.scribe.close(PATIENCE), Ok(()));
    assert_eq!(desk.on_disk(), desk.session);
}

#[test]
fn a_change_that_comes_after_the_close_is_never_called_saved() {
    let mut desk = desk(Pace::default());
    desk.scribe.line().close(PATIENCE).unwrap();
    desk.commit(answer(2, "en"));
    assert!(matches!(desk.next(), Report::Failed { .. }));
    assert_eq!(desk.scribe.close(PATIENCE), Err(StoreError::NoAnswer));
}

#[test]
fn a_document_is_written_and_reported() {
    let desk = desk(Pace::default());
    desk.scribe
        .document("plan.md".to_owned(), b"# Plan".to_vec());
    let path = desk.folder().join("documents/plan.md");
    assert_eq!(desk.next(), Report::Written { path: path.clone() });
    assert_eq!(fs::read(path).unwrap(), b"# Plan");
    desk.scribe.document("../plan.md".to_owned(), Vec::new());
    assert!(matches!(desk.next(), Report::NotWritten { .. }));
}

#[test]
fn half_typed_text_reaches_the_disk_without_a_commit() {
    let desk = desk(Pace::default());
    for text in ["h", "ha", "hal", "halv"] {
        desk.scribe.draft(draft(text));
    }
    desk.scribe.line().flush(PATIENCE).unwrap();
    assert_eq!(desk.on_disk().drafts, [draft("halv")]);
}

#[test]
fn what_comes_after_a_text_too_large_to_write_is_not_called_saved_when_the_session_is_closed() {
    let mut desk = desk(Pace::default());
    desk.commit(answer(2, "en"));
    desk.scribe.line().flush(PATIENCE).unwrap();
    desk.scribe.draft(draft(&"x".repeat(33 << 20)));
    desk.commit(answer(4, "etter"));
    let closed = desk.scribe.close(PATIENCE);
    assert!(
        matches!(closed, Err(StoreError::TooLarge { .. })),
        "{closed:?}"
    );
    assert_eq!(desk.on_disk().history().len(), 2);
}
