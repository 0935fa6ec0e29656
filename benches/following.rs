//! How long it takes from the facilitator's key to the picture in the room: two programs in two terminals, one session.
//!
//! A check is ticked and unticked. The time runs from the key being written to the facilitator's terminal until the first
//! byte of the new picture comes out of the room's; it has the facilitator's program, the disk and the viewer in it.

#![expect(
    clippy::unwrap_used,
    reason = "a measurement that goes wrong is no measurement"
)]

use std::io::{Read as _, Write};
use std::path::Path;
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use diemo::board::{Arranged, BoardRef, Idea};
use diemo::session::{Change, Session, Stamp, Subject, What};
use diemo::store::{Access, Store, example};
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use uuid::Uuid;

/// How many changes are measured at each size.
const CHANGES: usize = 100;
/// Nothing more comes of a change after so long.
const QUIET: Duration = Duration::from_millis(150);
/// Longer than anything takes.
const PATIENCE: Duration = Duration::from_secs(20);
/// How many ideas and further answers there are.
const SIZES: [(u32, u32); 3] = [(0, 0), (100, 200), (500, 1500)];
/// The check that is ticked.
const CHECK: &str = "archive-answered";

fn main() {
    println!(
        "{:>9}  {:>9}  {:>9}  {:>9}",
        "session", "median ms", "p95 ms", "worst ms"
    );
    for (ideas, answers) in SIZES {
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
        let bytes = prepare(folder.path(), ideas, answers);
        let mut taken = measure(folder.path());
        taken.sort();
        let at = |percent: usize| taken[(taken.len() - 1) * percent / 100].as_secs_f64() * 1000.0;
        println!(
            "{:>7} k  {:>9.1}  {:>9.1}  {:>9.1}",
            bytes / 1000,
            at(50),
            at(95),
            at(100)
        );
    }
}

/// Makes a session of a size, and returns how many bytes it has.
fn prepare(data: &Path, ideas: u32, answers: u32) -> u64 {
    let mut session: Session = example("skatteattest").unwrap();
    let board = BoardRef {
        board: "services".into(),
        service: None,
    };
    let mut count = 0;
    let mut make = |what| {
        count += 1;
        let stamp = Stamp {
            id: Uuid::from_u128(0xBEEF_0000 + count),
            at: session.altered(),
            by: "Kari Nes".to_owned(),
        };
        session.apply(Change { stamp, what }).unwrap();
    };
    for number in 0..ideas {
        let idea = Idea {
            id: Uuid::from_u128(0xF00D_0000 + u128::from(number)),
            board: board.clone(),
            text: format!("Idé nummer {number} om hvordan attesten kan komme raskere fram"),
            tags: Vec::new(),
            people: Vec::new(),
            by: String::new(),
            round: 0,
            group: None,
            spot: None,
            scores: std::collections::BTreeMap::default(),
        };
        make(What::Arrange(Box::new(Arranged {
            ideas: vec![idea],
            ..Arranged::default()
        })));
    }
    for number in 0..answers {
        let text = format!(
            "Svar nummer {number}, så langt som det pleier å bli når noen skriver i møtet."
        );
        make(What::Answer {
            subject: Subject::of("vision"),
            value: Some(diemo::method::Value::Text(text)),
        });
    }
    let place = session.place.as_mut().unwrap();
    place.subject.as_mut().unwrap().item = CHECK.into();
    let opened = Store::at(data).create(session, None).unwrap();
    let file = opened.location.file.clone();
    opened.keeper.unwrap().close(&opened.session, None).unwrap();
    let location = Store::at(data).find("skatteattest").unwrap();
    Store::at(data).open(location, Access::Read).unwrap();
    std::fs::metadata(file).unwrap().len()
}

/// A program in a terminal.
struct Terminal {
    child: Box<dyn Child + Send + Sync>,
    _master: Box<dyn MasterPty + Send>,
    keys: Box<dyn Write + Send>,
    news: Receiver<Instant>,
}

impl Terminal {
    fn start(data: &Path, verb: &str) -> Self {
        let size = PtySize {
            rows: 24,
            cols: 80,
            pixel_width: 0,
            pixel_height: 0,
        };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_diemo"));
        command.env_clear();
        command.env("TERM", "xterm-256color");
        command.env("LANG", "nb_NO.UTF-8");
        command.args([verb, "skatteattest", "--data-dir"]);
        command.arg(data);
        let child = pair.slave.spawn_command(command).unwrap();
        let mut output = pair.master.try_clone_reader().unwrap();
        let (sender, news) = mpsc::channel();
        thread::spawn(move || {
            let mut bytes = vec![0; 65536];
            while matches!(output.read(&mut bytes), Ok(1..)) {
                if sender.send(Instant::now()).is_err() {
                    return;
                }
            }
        });
        let terminal = Self {
            child,
            keys: pair.master.take_writer().unwrap(),
            _master: pair.master,
            news,
        };
        terminal.news.recv_timeout(PATIENCE).unwrap();
        terminal.settle();
        terminal
    }

    /// Reads on until nothing more comes.
    fn settle(&self) {
        while self.news.recv_timeout(QUIET).is_ok() {}
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// Returns how long each change took to reach the room.
fn measure(data: &Path) -> Vec<Duration> {
    let mut facilitator = Terminal::start(data, "open");
    let room = Terminal::start(data, "follow");
    facilitator.settle();
    let mut taken = Vec::with_capacity(CHANGES);
    for _ in 0..CHANGES {
        let start = Instant::now();
        facilitator.keys.write_all(b" ").unwrap();
        let came = room.news.recv_timeout(PATIENCE).unwrap();
        taken.push(came - start);
        room.settle();
        facilitator.settle();
    }
    taken
}
