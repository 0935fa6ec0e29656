//! What saving and opening cost at three sizes of session, beside what the same disk takes for the bare write.
//!
//! Every commit is paired with a floor: the same number of bytes added to a plain file and synced, at the same moment.

#![expect(
    clippy::unwrap_used,
    reason = "a measurement that goes wrong is no measurement"
)]

use std::fs::{File, OpenOptions};
use std::io::Write as _;
use std::path::Path;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use diemo::method::Value;
use diemo::session::{Beginning, Change, MethodVersion, Service, Session, Stamp, Subject, What};
use diemo::store::{Access, Pace, Report, Scribe, Store};
use uuid::Uuid;

/// How many commits are measured at each size.
const COMMITS: usize = 400;
/// How many times a session is opened.
const OPENINGS: usize = 20;
/// Sizes of the session file, in bytes.
const SIZES: [usize; 3] = [20_000, 200_000, 2_000_000];
/// About as long as an answer that is given in the room.
const ANSWER: &str = "Søkeren får svar samme dag, og saken går til saksbehandler bare når politiet melder om merknad.";

fn main() {
    println!(
        "{:>10}  {:>22}  {:>22}  {:>8}  {:>16}",
        "session", "commit p50/p99 ms", "floor p50/p99 ms", "ratio", "open p50 ms"
    );
    for size in SIZES {
        measure(size);
    }
}

fn measure(size: usize) {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let store = Store::at(folder.path());
    let session = session_of(size);
    let opened = store.create(session, None).unwrap();
    let file = opened.location.file.clone();
    let bytes = std::fs::metadata(&file).unwrap().len();
    let (commits, floors) = commits(opened, &folder.path().join("floor"));
    let mut openings = Vec::with_capacity(OPENINGS);
    for _ in 0..OPENINGS {
        let location = store.find("seed").unwrap();
        let start = Instant::now();
        let opened = store.open(location, Access::Read).unwrap();
        openings.push(start.elapsed());
        drop(opened);
    }
    println!(
        "{:>8} k  {:>22}  {:>22}  {:>8.2}  {:>16.2}",
        bytes / 1000,
        spread(&commits),
        spread(&floors),
        at(&commits, 50) / at(&floors, 50),
        at(&openings, 50)
    );
}

/// Returns how long commits took from the order to the report, and how long the bare writes between them took.
fn commits(opened: diemo::store::Opened, floor: &Path) -> (Vec<Duration>, Vec<Duration>) {
    let keeper = opened.keeper.unwrap();
    let first = opened.session.history().len();
    let (report, reports) = mpsc::channel();
    let mut scribe = Scribe::start(keeper, opened.session, Pace::default(), move |told| {
        // Nobody listens any more when the run is over.
        report.send(told).ok();
    })
    .unwrap();
    let mut plain = OpenOptions::new()
        .create(true)
        .append(true)
        .open(floor)
        .unwrap();
    let mut commits = Vec::with_capacity(COMMITS);
    let mut floors = Vec::with_capacity(COMMITS);
    for number in first..first + COMMITS {
        let change = answer(number);
        let line = serde_json::to_vec(&change).unwrap();
        let start = Instant::now();
        scribe.commit(change);
        while reports.recv().unwrap() != (Report::Saved { number: number + 1 }) {}
        commits.push(start.elapsed());
        floors.push(bare(&mut plain, &line));
    }
    scribe.close(Duration::from_secs(10)).unwrap();
    (commits, floors)
}

/// Adds bytes to a file and waits for the disk.
fn bare(file: &mut File, bytes: &[u8]) -> Duration {
    let start = Instant::now();
    file.write_all(bytes).unwrap();
    file.sync_data().unwrap();
    start.elapsed()
}

/// Returns a session whose file has about so many bytes.
fn session_of(size: usize) -> Session {
    let mut session = Session::begin(change(
        0,
        What::Begin(Beginning {
            session: Uuid::from_u128(1),
            title: "Seed".to_owned(),
            organisation: "Bergen kommune".to_owned(),
            facilitator: "Kari Nes".to_owned(),
            rules: "2026".into(),
            method: MethodVersion {
                id: "diemo".to_owned(),
                version: "1".to_owned(),
                ..MethodVersion::default()
            },
            services: vec![Service {
                id: "seed".into(),
                name: "Seed".to_owned(),
                dropped: false,
                idea: None,
            }],
        }),
    ))
    .unwrap();
    let mut number = 1;
    let one = serde_json::to_vec_pretty(&answer(1)).unwrap().len();
    while number * one < size {
        session.apply(answer(number)).unwrap();
        number += 1;
    }
    session
}

fn answer(number: usize) -> Change {
    let item = format!("item-{}", number % 400);
    change(
        number,
        What::Answer {
            subject: Subject::within(item, "seed"),
            value: Some(Value::Text(format!("{number} {ANSWER}"))),
        },
    )
}

fn change(number: usize, what: What) -> Change {
    Change {
        stamp: Stamp {
            id: Uuid::from_u128(number as u128 + 100),
            at: jiff::Timestamp::UNIX_EPOCH
                + jiff::SignedDuration::from_secs(i64::try_from(number).unwrap()),
            by: "Kari Nes".to_owned(),
        },
        what,
    }
}

fn spread(times: &[Duration]) -> String {
    format!("{:.2} / {:.2}", at(times, 50), at(times, 99))
}

/// Returns the time, in milliseconds, that so many of a hundred stay below.
fn at(times: &[Duration], percent: usize) -> f64 {
    let mut sorted = times.to_vec();
    sorted.sort_unstable();
    let place = (sorted.len() * percent / 100).min(sorted.len() - 1);
    sorted[place].as_secs_f64() * 1000.0
}
