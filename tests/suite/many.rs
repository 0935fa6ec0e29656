//! Several at one session: told of each other, following, taking over, and nothing lost on either side.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

use diemo::session::{Change, Session};
use diemo::store::{
    Access, Disk, Foreign, Opened, Opening, Pace, RealDisk, Report, Scribe, Store, StoreError,
};
use jiff::Timestamp;
use tempfile::TempDir;
use uuid::Uuid;

use crate::sample::{answer, draft, session};

/// Long enough for any disk; a test that waits this long has failed.
const PATIENCE: Duration = Duration::from_secs(20);

/// A folder of sessions that several have to do with.
struct House {
    folder: TempDir,
}

/// Somebody who writes a session.
struct Writer {
    session: Session,
    scribe: Scribe,
    reports: Receiver<Report>,
}

impl House {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let house = Self { folder };
        let opened = house.store().create(session("Skatteattest"), None).unwrap();
        let keeper = opened.keeper.unwrap();
        keeper.close(&opened.session, None).unwrap();
        house
    }

    fn store(&self) -> Store {
        Store::at(self.folder.path().join("data"))
    }

    fn within(&self, name: &str) -> PathBuf {
        self.store().sessions().join("skatteattest").join(name)
    }

    fn open(&self, access: Access) -> Result<Opened, StoreError> {
        let location = self.store().find("skatteattest").unwrap();
        self.store().open(location, access)
    }

    fn read(&self) -> Session {
        self.open(Access::Read).unwrap().session
    }

    fn writer(&self) -> Writer {
        Writer::of(self.open(Access::Write).unwrap())
    }

    fn take_over(&self) -> Result<Opened, StoreError> {
        let location = self.store().find("skatteattest").unwrap();
        self.store()
            .take_over(&location, PATIENCE, &AtomicBool::new(false))
    }

    /// Returns the files that were put aside under a word.
    fn aside(&self, word: &str) -> Vec<PathBuf> {
        let entries = fs::read_dir(self.within("")).unwrap();
        let paths = entries.map(|entry| entry.unwrap().path());
        paths
            .filter(|path| path.display().to_string().contains(word))
            .collect()
    }
}

impl Writer {
    fn of(opened: Opened) -> Self {
        Self::at_pace(opened, Pace::default())
    }

    fn at_pace(opened: Opened, pace: Pace) -> Self {
        let (sender, reports) = mpsc::channel();
        let report = move |report| sender.send(report).unwrap_or_default();
        let keeper = opened.keeper.unwrap();
        let scribe = Scribe::start(keeper, opened.session.clone(), pace, report).unwrap();
        Self {
            session: opened.session,
            scribe,
            reports,
        }
    }

    fn commit(&mut self, change: Change) {
        self.session.apply(change.clone()).unwrap();
        self.scribe.commit(change);
    }

    /// Returns the first report of a kind.
    fn hears<T>(&self, wanted: impl Fn(Report) -> Option<T>) -> T {
        loop {
            if let Some(found) = wanted(self.reports.recv_timeout(PATIENCE).unwrap()) {
                return found;
            }
        }
    }

    fn hears_a_wish(&self) {
        self.hears(|report| matches!(report, Report::Wished { .. }).then_some(()));
    }

    fn hears_of_others(&self) -> Foreign {
        self.hears(|report| match report {
            Report::Foreign(foreign) => Some(foreign),
            _ => None,
        })
    }
}

/// Puts a file in the place of another, as a copying program does.
fn replace(path: &Path, contents: &[u8]) {
    let beside = path.with_extension("new");
    fs::write(&beside, contents).unwrap();
    fs::rename(beside, path).unwrap();
}

#[test]
fn a_second_opener_is_told_who_has_the_session_and_since_when() {
    let house = House::new();
    let before = Timestamp::now();
    let _first = house.writer();
    let Err(StoreError::Locked { by: Some(by), .. }) = house.open(Access::Write) else {
        panic!();
    };
    assert_eq!(by.process, std::process::id());
    assert!(by.since.unwrap() >= before && !by.host.is_empty());
}

#[test]
fn a_lock_says_nothing_any_more_of_one_who_has_let_go() {
    let house = House::new();
    let location = house.store().find("skatteattest").unwrap();
    let mut first = house.writer();
    assert!(house.store().holder(&location).is_some());
    first.scribe.close(PATIENCE).unwrap();
    assert_eq!(house.store().holder(&location), None);
    assert_eq!(fs::read(house.within("lock")).unwrap(), b"");
}

#[test]
fn a_pipe_in_the_place_of_a_lock_keeps_nobody_waiting() {
    let house = House::new();
    fs::remove_file(house.within("lock")).unwrap();
    let made = std::process::Command::new("mkfifo")
        .arg(house.within("lock"))
        .status();
    assert!(made.unwrap().success());
    let location = house.store().find("skatteattest").unwrap();
    assert_eq!(house.store().holder(&location), None);
    assert!(house.open(Access::Write).is_err());
}

#[test]
fn a_follower_is_told_of_everything_that_is_saved() {
    let house = House::new();
    let mut writer = house.writer();
    let location = house.store().find("skatteattest").unwrap();
    let (told, news) = mpsc::channel();
    let tell = move || told.send(()).unwrap_or_default();
    let _watch = house.store().follow(&location, tell).unwrap();
    for number in 2..6 {
        writer.commit(answer(number, "svar"));
        writer.scribe.line().flush(PATIENCE).unwrap();
        while house.read() != writer.session {
            news.recv_timeout(PATIENCE).unwrap();
        }
    }
    writer.scribe.close(PATIENCE).unwrap();
    while house.store().holder(&location).is_some() {
        news.recv_timeout(PATIENCE).unwrap();
    }
}

#[test]
fn one_who_follows_hears_nothing_while_nothing_happens() {
    let house = House::new();
    let mut writer = house.writer();
    writer.commit(answer(2, "en"));
    writer.scribe.line().flush(PATIENCE).unwrap();
    let location = house.store().find("skatteattest").unwrap();
    let (told, news) = mpsc::channel();
    let tell = move || told.send(()).unwrap_or_default();
    let _watch = house.store().follow(&location, tell).unwrap();
    // Reading, as a follower does all the time, is no news to anybody.
    for _ in 0..5 {
        house.read();
    }
    assert!(news.recv_timeout(Duration::from_millis(400)).is_err());
}

#[test]
fn a_copy_is_a_session_of_its_own_and_leaves_the_first_alone() {
    let house = House::new();
    let mut writer = house.writer();
    writer.commit(answer(2, "en"));
    writer.scribe.draft(draft("halvskrev"));
    writer.scribe.line().flush(PATIENCE).unwrap();
    let location = house.store().find("skatteattest").unwrap();
    let titled = |title: &str, count| format!("{title} (kopi {count})");
    let id = Uuid::from_u128(9);
    let copy = house.store().copy(location, id, titled).unwrap();
    assert_eq!(copy.session.state.title, "Skatteattest (kopi 1)");
    assert_eq!(copy.session.drafts, [draft("halvskrev")]);
    assert_eq!((copy.session.id, copy.keeper.is_some()), (id, true));
    writer.commit(answer(3, "to"));
    writer.scribe.close(PATIENCE).unwrap();
    assert_eq!(house.read().history().len(), 3);
}

#[test]
fn taking_over_and_back_again_loses_nothing_on_either_side() {
    let house = House::new();
    let mut writer = house.writer();
    for round in 0..4 {
        writer.commit(answer(10 + 2 * round, "før"));
        let text = format!("halvskrevet {round}");
        writer.scribe.draft(draft(&text));
        let next = thread::scope(|scope| {
            let taker = scope.spawn(|| house.take_over());
            writer.hears_a_wish();
            // An edit in the very moment, made before the front end lets go.
            writer.commit(answer(11 + 2 * round, "i samme stund"));
            writer.scribe.hand_over();
            writer.hears(|report| matches!(report, Report::HandedOver { .. }).then_some(()));
            taker.join().unwrap().unwrap()
        });
        assert_eq!(next.session.history(), writer.session.history());
        assert_eq!(next.session.drafts, [draft(&text)]);
        writer = Writer::of(next);
    }
    assert_eq!(writer.session.history().len(), 9);
    assert!(house.aside("late").is_empty() && !house.within("wish").exists());
}

#[test]
fn what_comes_after_the_session_was_let_go_is_refused_and_kept() {
    let house = House::new();
    let mut writer = house.writer();
    let next = thread::scope(|scope| {
        let taker = scope.spawn(|| house.take_over());
        writer.hears_a_wish();
        writer.scribe.hand_over();
        taker.join().unwrap().unwrap()
    });
    writer.commit(answer(2, "for sent"));
    writer.scribe.draft(draft("også for sent"));
    let refused = writer.scribe.line().flush(PATIENCE);
    assert!(matches!(refused, Err(StoreError::TakenOver { .. })));
    writer.hears(|report| match report {
        Report::Saved { number } if number > 1 => panic!("{number} is shown as saved"),
        Report::Late { path, .. } => {
            let kept = fs::read_to_string(path.unwrap()).unwrap();
            let whole = kept.contains("for sent") && kept.contains("også for sent");
            whole.then_some(())
        }
        _ => None,
    });
    assert_eq!(next.session.history().len(), 1);
    assert_eq!(house.read().history().len(), 1);
}

#[test]
fn closing_after_the_session_was_let_go_keeps_what_came_late_and_ends() {
    let house = House::new();
    let mut writer = house.writer();
    let _next = thread::scope(|scope| {
        let taker = scope.spawn(|| house.take_over());
        writer.hears_a_wish();
        writer.scribe.hand_over();
        writer.hears(|report| matches!(report, Report::HandedOver { .. }).then_some(()));
        taker.join().unwrap().unwrap()
    });
    writer.commit(answer(2, "for sent"));
    let (done, closed) = mpsc::channel();
    let mut scribe = writer.scribe;
    thread::spawn(move || {
        let twice = [scribe.close(PATIENCE), scribe.line().close(PATIENCE)];
        done.send(twice).unwrap_or_default();
    });
    assert_eq!(closed.recv_timeout(PATIENCE), Ok([Ok(()), Ok(())]));
    let [late] = house.aside("late").try_into().unwrap();
    assert!(fs::read_to_string(late).unwrap().contains("for sent"));
}

#[test]
fn a_front_end_that_is_busy_is_not_waited_for_long() {
    let house = House::new();
    let pace = Pace {
        hand_over: Duration::from_millis(50),
        ..Pace::default()
    };
    let mut writer = Writer::at_pace(house.open(Access::Write).unwrap(), pace);
    writer.commit(answer(2, "en"));
    let taken = house.take_over().unwrap();
    assert_eq!(taken.session, writer.session);
}

#[test]
fn one_who_cannot_save_keeps_the_session() {
    let house = House::new();
    let mut writer = house.writer();
    // A folder in the place of the file that a snapshot is put in the place of.
    fs::remove_file(house.within("session.json")).unwrap();
    fs::create_dir(house.within("session.json")).unwrap();
    fs::write(house.within("session.json/x"), "").unwrap();
    writer.commit(answer(2, "en"));
    let location = house.store().find("skatteattest").unwrap();
    let patience = Duration::from_millis(300);
    let taken = house
        .store()
        .take_over(&location, patience, &AtomicBool::new(false));
    assert!(matches!(taken, Err(StoreError::NotYielded { .. })));
}

#[test]
fn one_who_has_something_too_large_to_save_keeps_the_session() {
    let house = House::new();
    let pace = Pace {
        retry: PATIENCE,
        ..Pace::default()
    };
    let mut writer = Writer::at_pace(house.open(Access::Write).unwrap(), pace);
    writer.scribe.draft(draft(&"x".repeat(33 << 20)));
    writer.commit(answer(2, "etter"));
    assert!(writer.scribe.line().flush(PATIENCE).is_err());
    let location = house.store().find("skatteattest").unwrap();
    let given_up = AtomicBool::new(false);
    let taken = thread::scope(|scope| {
        let taker = scope.spawn(|| house.store().take_over(&location, PATIENCE, &given_up));
        writer.hears_a_wish();
        writer.scribe.hand_over();
        writer.hears(|report| matches!(report, Report::Kept { .. }).then_some(()));
        given_up.store(true, Ordering::Release);
        taker.join().unwrap()
    });
    assert!(taken.is_err());
}

#[test]
fn one_who_does_not_answer_keeps_the_session() {
    let house = House::new();
    // A keeper without a scribe is one whose process was stopped.
    let _stopped = house.open(Access::Write).unwrap();
    let location = house.store().find("skatteattest").unwrap();
    let patience = Duration::from_millis(200);
    let taken = house
        .store()
        .take_over(&location, patience, &AtomicBool::new(false));
    let Err(StoreError::NotYielded { by, .. }) = taken else {
        panic!();
    };
    assert_eq!(by.unwrap().process, std::process::id());
    assert!(!house.within("wish").exists());
}

#[test]
fn a_wish_left_behind_is_not_heeded() {
    let house = House::new();
    let wish = r#"{"host":"annen","process":1,"user":"x","since":"2020-01-01T00:00:00Z"}"#;
    for text in [wish, "", "{\u{1b}", "[[[["] {
        fs::write(house.within("wish"), text).unwrap();
        let mut writer = house.writer();
        writer.commit(answer(2, "en"));
        writer.scribe.close(PATIENCE).unwrap();
        let heard: Vec<_> = writer.reports.try_iter().collect();
        assert!(
            heard
                .iter()
                .all(|report| matches!(report, Report::Saved { .. }))
        );
        fs::remove_file(house.within("session.json")).unwrap();
        fs::rename(
            house.within("history/session-000001.json"),
            house.within("session.json"),
        )
        .unwrap();
    }
}

#[test]
fn a_file_put_in_the_place_of_the_session_is_noticed_and_both_are_kept() {
    let house = House::new();
    let mut writer = house.writer();
    writer.commit(answer(2, "mitt"));
    writer.scribe.line().flush(PATIENCE).unwrap();
    let mut other = session("Skatteattest");
    other.apply(answer(3, "det andre")).unwrap();
    let text = serde_json::to_vec(&other).unwrap();
    replace(&house.within("session.json"), &text);
    let foreign = writer.hears_of_others();
    assert_eq!(foreign.session.as_deref(), Some(&other));
    assert_eq!(fs::read(&foreign.kept[0]).unwrap(), text);
    assert_eq!(house.read(), writer.session);
    writer.commit(answer(4, "videre"));
    writer.scribe.close(PATIENCE).unwrap();
    assert_eq!(house.read().history(), writer.session.history());
    assert_eq!(house.aside("other").len(), 1);
}

#[test]
fn a_file_written_over_in_place_is_noticed() {
    let house = House::new();
    let writer = house.writer();
    let mut other = session("Skatteattest");
    other.apply(answer(3, "det andre")).unwrap();
    let text = serde_json::to_vec(&other).unwrap();
    fs::write(house.within("session.json"), &text).unwrap();
    let foreign = writer.hears_of_others();
    assert_eq!(fs::read(&foreign.kept[0]).unwrap(), text);
    assert_eq!(house.read(), writer.session);
}

#[test]
fn a_file_that_cannot_be_read_is_kept_and_ours_is_written_again() {
    let house = House::new();
    let writer = house.writer();
    replace(&house.within("session.json"), b"{ tull");
    let foreign = writer.hears_of_others();
    assert_eq!(foreign.session, None);
    assert_eq!(fs::read(&foreign.kept[0]).unwrap(), b"{ tull");
    assert_eq!(house.read(), writer.session);
}

#[test]
fn a_journal_that_was_written_by_others_is_noticed_and_kept() {
    let house = House::new();
    let mut writer = house.writer();
    writer.commit(answer(2, "mitt"));
    writer.scribe.line().flush(PATIENCE).unwrap();
    let journal = house.within("journal.jsonl");
    let own = fs::read(&journal).unwrap();
    replace(&journal, &[own.as_slice(), b"tull\n"].concat());
    // The same changes are in it, so there is nothing to choose; both are kept all the same.
    writer.commit(answer(3, "videre"));
    writer.scribe.close(PATIENCE).unwrap();
    assert_eq!(house.read().history(), writer.session.history());
    assert_eq!(house.aside("journal.other").len(), 1);
}

#[test]
fn deleted_files_are_written_again() {
    let house = House::new();
    let mut writer = house.writer();
    writer.commit(answer(2, "en"));
    writer.scribe.line().flush(PATIENCE).unwrap();
    fs::remove_file(house.within("session.json")).unwrap();
    fs::remove_file(house.within("journal.jsonl")).unwrap();
    writer.commit(answer(3, "to"));
    writer.hears(|report| (report == Report::Saved { number: 3 }).then_some(()));
    assert_eq!(house.read(), writer.session);
}

#[test]
fn what_the_writer_writes_is_never_taken_for_anothers() {
    let house = House::new();
    let mut writer = house.writer();
    for number in 2..40 {
        writer.commit(answer(number, &"ord ".repeat(4000)));
        writer.scribe.draft(draft("halv"));
        if number % 5 == 0 {
            writer.scribe.line().flush(PATIENCE).unwrap();
        }
    }
    writer.scribe.close(PATIENCE).unwrap();
    let heard: Vec<_> = writer.reports.try_iter().collect();
    assert!(
        heard
            .iter()
            .all(|report| matches!(report, Report::Saved { .. }))
    );
    assert!(house.aside("other").is_empty());
}

#[test]
fn another_machine_counts_for_a_day_where_its_lock_cannot_be_seen() {
    let house = House::new();
    let _first = house.writer();
    let Err(StoreError::Locked { by: Some(by), .. }) = house.open(Access::Write) else {
        panic!();
    };
    let now = by.since.unwrap();
    let later = Timestamp::from_second(now.as_second() + 25 * 3600).unwrap();
    assert!(by.may_be_at_work("en-annen-maskin", now));
    assert!(!by.may_be_at_work("en-annen-maskin", later));
    assert!(!by.may_be_at_work(&by.host, now));
}

#[test]
fn a_session_is_saved_elsewhere_whole_privately_and_over_nothing() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("skatteattest.json"), "min egen fil").unwrap();
    let mut session = session("Skatteattest");
    session.keep_draft(draft("halvskrev"));
    let store = Store::at(folder.path());
    let path = store.save_elsewhere(folder.path(), &session).unwrap();
    assert_eq!(path, folder.path().join("skatteattest-2.json"));
    let mode = fs::metadata(&path).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    let location = store.find(path.to_str().unwrap()).unwrap();
    let opened = store.open(location, Access::Read).unwrap();
    assert_eq!(opened.session, session);
    let first = fs::read(folder.path().join("skatteattest.json")).unwrap();
    assert_eq!(first, b"min egen fil");
}

#[test]
fn whatever_is_done_while_the_session_changes_hands_is_in_it_or_kept_beside_it() {
    let house = House::new();
    let mut made = Vec::new();
    let mut writer = house.writer();
    for round in 0..12 {
        let next = thread::scope(|scope| {
            let taker = scope.spawn(|| house.take_over());
            let mut gone = false;
            // Works on as if nothing were, also after it is asked to let go.
            for number in 0..500_u128 {
                let change = answer(1000 * (round + 1) + number, "svar");
                made.push(change.stamp.id);
                writer.commit(change);
                for report in writer.reports.try_iter() {
                    match report {
                        Report::Wished { .. } => writer.scribe.hand_over(),
                        Report::HandedOver { .. } => gone = true,
                        Report::Saved { .. } | Report::Late { .. } => {}
                        other => panic!("{other:?}"),
                    }
                }
                if gone {
                    break;
                }
            }
            while !gone {
                match writer.reports.recv_timeout(PATIENCE).unwrap() {
                    Report::Wished { .. } => writer.scribe.hand_over(),
                    Report::HandedOver { .. } => gone = true,
                    _ => {}
                }
            }
            taker.join().unwrap().unwrap()
        });
        // Nothing more is kept once this returns.
        writer.scribe.line().flush(PATIENCE).unwrap_err();
        writer = Writer::of(next);
    }
    writer.scribe.close(PATIENCE).unwrap();
    let session = house.read();
    let late: String = house
        .aside("late")
        .iter()
        .map(|path| fs::read_to_string(path).unwrap())
        .collect();
    let known = |id: &Uuid| {
        session
            .history()
            .iter()
            .any(|change| change.stamp.id == *id)
    };
    for id in made {
        assert!(known(&id) != late.contains(&id.to_string()), "{id}");
    }
}

#[test]
fn a_follower_finds_a_session_again_that_was_moved_away_and_back() {
    let house = House::new();
    let location = house.store().find("skatteattest").unwrap();
    let (told, news) = mpsc::channel();
    let tell = move || told.send(()).unwrap_or_default();
    let _watch = house.store().follow(&location, tell).unwrap();
    let away = house.folder.path().join("away");
    fs::rename(house.within(""), &away).unwrap();
    news.recv_timeout(PATIENCE).unwrap();
    fs::rename(&away, house.within("")).unwrap();
    let mut writer = house.writer();
    writer.commit(answer(2, "en"));
    writer.scribe.close(PATIENCE).unwrap();
    while house
        .open(Access::Read)
        .map(|opened| opened.session.history().len())
        != Ok(2)
    {
        news.recv_timeout(PATIENCE).unwrap();
    }
    news.recv_timeout(PATIENCE).unwrap();
}

#[test]
fn what_others_wrote_is_kept_and_asked_about_once_however_often_saving_fails() {
    let house = House::new();
    let mut opened = house.open(Access::Write).unwrap();
    let keeper = opened.keeper.as_mut().unwrap();
    opened.session.apply(answer(2, "vår")).unwrap();
    keeper.commit(&answer(2, "vår")).unwrap();
    replace(
        &house.within("session.json"),
        b"{\"format\": \"noe annet\"}",
    );
    // What cannot be written again stops every attempt.
    let mut too_large = opened.session.clone();
    too_large.keep_draft(draft(&"x".repeat(33 << 20)));
    for _ in 0..3 {
        let refused = keeper.snapshot(&too_large, None);
        assert!(matches!(refused, Err(StoreError::TooLarge { .. })));
    }
    assert_eq!(house.aside("session.other-").len(), 1);
    replace(&house.within("session.json"), b"{\"format\": \"noe nytt\"}");
    keeper.snapshot(&opened.session, None).unwrap();
    assert_eq!(house.aside("session.other-").len(), 2);
    assert_eq!(house.read(), opened.session);
}

#[test]
fn an_empty_journal_is_nobody_elses() {
    let house = House::new();
    fs::write(house.within("journal.jsonl"), "").unwrap();
    let mut writer = house.writer();
    writer.commit(answer(2, "en"));
    writer.scribe.close(PATIENCE).unwrap();
    assert!(house.aside("other").is_empty());
    assert_eq!(house.read(), writer.session);
    fs::write(house.within("journal.jsonl"), "").unwrap();
    house.writer().scribe.close(PATIENCE).unwrap();
    assert!(house.aside("other").is_empty());
}

/// A disk on which somebody takes a lock away in the moment in which it is first opened.
#[derive(Debug, Default)]
struct Snatching(AtomicBool);

impl Disk for Snatching {
    fn open(&self, path: &Path, opening: Opening) -> io::Result<File> {
        let file = RealDisk.open(path, opening)?;
        if path.ends_with("lock") && !self.0.swap(true, Ordering::Relaxed) {
            fs::remove_file(path)?;
        }
        Ok(file)
    }
}

#[test]
fn a_lock_that_nobody_else_would_meet_is_not_taken_for_one() {
    let house = House::new();
    let store = Store::on(
        house.folder.path().join("data"),
        Arc::new(Snatching::default()),
    );
    let location = store.find("skatteattest").unwrap();
    let _first = store.open(location, Access::Write).unwrap();
    let second = house.open(Access::Write);
    assert!(matches!(second, Err(StoreError::Locked { .. })));
}
