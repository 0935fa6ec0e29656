//! A disk that takes its time: the screen takes keys and draws meanwhile, and says truthfully what is not saved yet.

use std::fs::File;
use std::io;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::Duration;

use diemo::session::Session;
use diemo::store::{Access, Disk, Pace, RealDisk, Report, Scribe, Store};
use diemo::tui::effect::{Effect, Outcome};
use diemo::tui::events::Message;
use diemo::tui::keys;
use jiff::Timestamp;
use tempfile::TempDir;

use crate::seat::Seat;
use crate::support::{begun, small};

/// Long enough for any disk; a test that waits this long has failed.
const PATIENCE: Duration = Duration::from_secs(20);

/// A disk on which every sync of a file lasts until the other end lets go.
#[derive(Debug)]
struct SlowDisk {
    /// Says that somebody waits.
    waiting: Mutex<Sender<()>>,
    held: Mutex<Receiver<()>>,
}

impl Disk for SlowDisk {
    fn sync_data(&self, file: &File) -> io::Result<()> {
        self.waiting.lock().unwrap().send(()).unwrap_or_default();
        let held = self.held.lock().unwrap();
        held.recv_timeout(PATIENCE).unwrap_or_default();
        RealDisk.sync_data(file)
    }
}

/// Somebody before the screen, whose work is saved by a thread of its own.
struct Work {
    seat: Seat,
    scribe: Scribe,
    reports: Receiver<Report>,
}

impl Work {
    /// Presses keys, and orders what follows from them, as the program does.
    fn press(&mut self, written: &str) {
        for key in keys::sequence(written).unwrap() {
            for effect in self.seat.app.update(Message::Key(key), now()) {
                match effect {
                    Effect::Commit(change) => self.scribe.commit(*change),
                    Effect::Draft(draft) => self.scribe.draft(draft),
                    Effect::Place(place) => self.scribe.place(place),
                    _ => {}
                }
            }
            // Every key is drawn.
            self.seat.picture();
        }
    }

    /// Hears the next thing that the disk has to say.
    fn hear(&mut self) {
        let Report::Saved { number } = self.reports.recv_timeout(PATIENCE).unwrap() else {
            panic!("not saved");
        };
        let saved = Message::Finished(Outcome::Saved { number });
        self.seat.app.update(saved, now());
    }

    /// Returns the line at the top of the screen.
    fn header(&self) -> String {
        self.seat.picture().lines().next().unwrap().to_owned()
    }
}

fn now() -> Timestamp {
    "2026-11-23T09:00:00+01:00".parse().unwrap()
}

fn session() -> Session {
    begun(&small(), &[("place", "Barnehageplass")])
}

#[test]
fn keys_are_taken_and_drawn_while_the_disk_makes_the_saving_wait() {
    let folder = TempDir::new().unwrap();
    let (waiting, waits) = mpsc::channel();
    let (release, held) = mpsc::channel();
    let disk = SlowDisk {
        waiting: Mutex::new(waiting),
        held: Mutex::new(held),
    };
    let store = Store::on(folder.path(), Arc::new(disk));
    let opened = store.create(session(), None).unwrap();
    let (news, reports) = mpsc::channel();
    let report = move |report| news.send(report).unwrap_or_default();
    let keeper = opened.keeper.unwrap();
    let scribe = Scribe::start(keeper, session(), Pace::default(), report).unwrap();
    let seat = Seat::at_work(small(), session());
    let mut work = Work {
        seat,
        scribe,
        reports,
    };
    assert!(work.header().contains("lagret"), "{}", work.header());
    work.press("<enter>");
    waits.recv_timeout(PATIENCE).unwrap();
    assert!(work.header().contains("lagrer"), "{}", work.header());
    // Nobody lets go of the disk below, so whoever waited for it here would wait in vain.
    work.press("aRing leverandøren om tilgang<esc>jjkk");
    assert!(work.header().contains("lagrer"), "{}", work.header());
    drop(release);
    work.hear();
    assert!(work.header().contains("lagret"), "{}", work.header());
    work.scribe.close(PATIENCE).unwrap();
    let location = store.find("barnehageplass").unwrap();
    let saved = store.open(location, Access::Read).unwrap().session;
    assert_eq!(saved.history(), work.seat.session().history());
}
