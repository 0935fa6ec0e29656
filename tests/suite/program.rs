//! The built program in a terminal of its own: how it starts, ends, is killed and goes on.

use std::fs;
use std::io::{Read as _, Write};
use std::num::NonZero;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};

/// Longer than anything takes, also where many programs run at once.
const PATIENCE: Duration = Duration::from_secs(20);
/// The three questions of a new session, answered.
const BEGIN: &str = "nSkatteattest\rBergen kommune\r\r";

/// A terminal with the program in it.
pub struct Terminal {
    child: Running,
    master: Box<dyn MasterPty + Send>,
    keys: Box<dyn Write + Send>,
    screen: vt100::Parser,
    news: Receiver<Vec<u8>>,
    reader: JoinHandle<()>,
    hanging_up: Arc<AtomicBool>,
    /// What came, byte for byte.
    raw: Vec<u8>,
    /// The terminal's modes before the program touched them.
    modes: String,
}

/// A program that does not outlive its test.
struct Running(Box<dyn Child + Send + Sync>);

impl Running {
    fn signal(&self, signal: Signal) {
        let id = i32::try_from(self.0.process_id().unwrap()).unwrap();
        kill_process(Pid::from_raw(id).unwrap(), signal).unwrap();
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if matches!(self.0.try_wait(), Ok(None)) {
            self.signal(Signal::KILL);
            self.0.wait().unwrap();
        }
    }
}

impl Terminal {
    /// Starts the program in a terminal of this size, with variables set for it.
    pub fn start(
        data: &Path,
        words: &[&str],
        (columns, rows): (u16, u16),
        set: &[(&str, &str)],
    ) -> Self {
        let program = CommandBuilder::new(env!("CARGO_BIN_EXE_diemo"));
        Self::within(program, data, words, (columns, rows), set)
    }

    /// Starts the program by another that runs what follows its own words.
    pub fn within(
        mut command: CommandBuilder,
        data: &Path,
        words: &[&str],
        (columns, rows): (u16, u16),
        set: &[(&str, &str)],
    ) -> Self {
        let pair = native_pty_system().openpty(size(columns, rows)).unwrap();
        let modes = format!("{:?}", pair.master.get_termios());
        command.env_clear();
        command.env("TERM", "xterm-256color");
        command.env("LANG", "nb_NO.UTF-8");
        command.env("USER", "kari");
        for (name, value) in set {
            command.env(name, value);
        }
        command.args(words);
        command.arg("--data-dir");
        command.arg(data);
        let child = Running(pair.slave.spawn_command(command).unwrap());
        drop(pair.slave);
        let mut output = pair.master.try_clone_reader().unwrap();
        let (sender, news) = mpsc::channel();
        let hanging_up = Arc::new(AtomicBool::new(false));
        let last = Arc::clone(&hanging_up);
        let reader = thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(length @ 1..) = output.read(&mut bytes) {
                if sender.send(bytes[..length].to_vec()).is_err() || last.load(Ordering::SeqCst) {
                    return;
                }
            }
        });
        Self {
            child,
            keys: pair.master.take_writer().unwrap(),
            master: pair.master,
            screen: vt100::Parser::new(number(rows), number(columns), 0),
            news,
            reader,
            hanging_up,
            raw: Vec::new(),
            modes,
        }
    }

    pub fn usual(data: &Path, words: &[&str]) -> Self {
        Self::start(data, words, (80, 24), &[])
    }

    pub fn text(&self) -> String {
        self.screen.screen().contents()
    }

    pub fn types(mut self, keys: &str) -> Self {
        self.keys.write_all(keys.as_bytes()).unwrap();
        self
    }

    /// Reads on until all these words stand on the screen.
    pub fn until(mut self, words: &[&str]) -> Self {
        let deadline = Instant::now() + PATIENCE;
        while !words.iter().all(|words| self.text().contains(words)) {
            let left = deadline.saturating_duration_since(Instant::now());
            let Ok(bytes) = self.news.recv_timeout(left) else {
                panic!("{words:?} did not come:\n{}", self.text());
            };
            self.take_in(&bytes);
        }
        self
    }

    /// Reads on until these words stand on the screen no more.
    pub fn until_gone(mut self, words: &str) -> Self {
        let deadline = Instant::now() + PATIENCE;
        while self.text().contains(words) {
            let left = deadline.saturating_duration_since(Instant::now());
            let Ok(bytes) = self.news.recv_timeout(left) else {
                panic!("{words} did not go:\n{}", self.text());
            };
            self.take_in(&bytes);
        }
        self
    }

    /// Reads on until something else than this stands on the screen.
    pub fn until_other(mut self, seen: &str) -> Self {
        let deadline = Instant::now() + PATIENCE;
        while self.text() == seen {
            let left = deadline.saturating_duration_since(Instant::now());
            let Ok(bytes) = self.news.recv_timeout(left) else {
                panic!("nothing else came:\n{seen}");
            };
            self.take_in(&bytes);
        }
        self
    }

    fn take_in(&mut self, bytes: &[u8]) {
        self.screen.process(bytes);
        self.raw.extend(bytes);
    }

    pub fn signal(self, signal: Signal) -> Self {
        self.child.signal(signal);
        self
    }

    pub fn resize(mut self, columns: u16, rows: u16) -> Self {
        let screen = self.screen.screen_mut();
        screen.set_size(number(rows), number(columns));
        self.master.resize(size(columns, rows)).unwrap();
        self
    }

    /// Reads what is left, and returns the code the program ended with and whether the terminal is as it was.
    pub fn ended(mut self) -> (u32, bool) {
        let deadline = Instant::now() + PATIENCE;
        let mut left = PATIENCE;
        while let Ok(bytes) = self.news.recv_timeout(left) {
            self.take_in(&bytes);
            left = deadline.saturating_duration_since(Instant::now());
        }
        let code = self.child.0.wait().unwrap().exit_code();
        let screen = self.screen.screen();
        let drawn = screen.alternate_screen() || screen.hide_cursor() || screen.bracketed_paste();
        let modes = format!("{:?}", self.master.get_termios());
        (code, !drawn && modes == self.modes)
    }

    /// Closes the window: the line is gone, and nobody reads any more.
    pub fn hangs_up(mut self) -> u32 {
        self.hanging_up.store(true, Ordering::SeqCst);
        // The reader lets go of the line after the next news.
        self.keys.write_all(b"?").unwrap();
        self.reader.join().unwrap();
        drop((self.keys, self.master));
        self.child.0.wait().unwrap().exit_code()
    }
}

fn size(cols: u16, rows: u16) -> PtySize {
    PtySize {
        rows,
        cols,
        pixel_width: 0,
        pixel_height: 0,
    }
}

fn number(number: u16) -> NonZero<u16> {
    NonZero::new(number).unwrap()
}

/// Waits until a file holds these words.
fn written(file: &Path, words: &str) {
    let deadline = Instant::now() + PATIENCE;
    while !fs::read_to_string(file).is_ok_and(|text| text.contains(words)) {
        assert!(
            Instant::now() < deadline,
            "{} lacks {words}",
            file.display()
        );
        thread::yield_now();
    }
}

#[test]
fn the_first_start_welcomes_and_gives_the_terminal_back() {
    let data = tempfile::tempdir().unwrap();
    let terminal = Terminal::usual(data.path(), &[]).until(&["Velkommen", "e eksempel"]);
    assert_eq!(terminal.types("q").ended(), (0, true));
}

#[test]
fn a_killed_program_goes_on_with_every_answer_and_the_half_typed_text() {
    let data = tempfile::tempdir().unwrap();
    let terminal = Terminal::usual(data.path(), &[]).until(&["Velkommen"]);
    let terminal = terminal
        .types("e")
        .until(&["Hvilket eksempel"])
        .types("\r")
        .until(&["Avklare regelverk og krav", "● lagret"]);
    let decide = ":taushetspl\r\r\r og skatteloven";
    let terminal = terminal.types(decide).until(&["og skatteloven"]);
    let journal = data
        .path()
        .join("sessions/skatteattest-eksempel/journal.jsonl");
    written(&journal, "og skatteloven");
    terminal.signal(Signal::KILL).ended();
    let terminal = Terminal::usual(data.path(), &["open", "skatteattest"]);
    terminal.until(&["og skatteloven", "Besluttet av"]);
}

#[test]
fn an_answer_is_on_the_disk_when_the_screen_says_so() {
    let data = tempfile::tempdir().unwrap();
    let terminal = Terminal::usual(data.path(), &[]).until(&["Velkommen"]);
    let terminal = terminal.types(BEGIN).until(&["0/", "● lagret"]);
    let terminal = terminal.types(" ").until(&["1/", "● lagret"]);
    terminal.signal(Signal::KILL).ended();
    let terminal = Terminal::usual(data.path(), &["open", "skatte"]).until(&["1/"]);
    assert_eq!(terminal.signal(Signal::TERM).ended(), (143, true));
}

#[test]
fn a_signal_ends_the_program_with_its_number_and_the_terminal_as_it_was() {
    let data = tempfile::tempdir().unwrap();
    for (signal, code) in [(Signal::TERM, 143), (Signal::HUP, 129), (Signal::INT, 130)] {
        let terminal = Terminal::usual(data.path(), &[]).until(&["Velkommen"]);
        assert_eq!(terminal.signal(signal).ended(), (code, true), "{code}");
    }
}

#[test]
fn a_closed_window_ends_the_program_and_keeps_the_half_typed_text() {
    let data = tempfile::tempdir().unwrap();
    let terminal = Terminal::usual(data.path(), &[]).until(&["Velkommen"]);
    let terminal = terminal.types(BEGIN).until(&["● lagret"]);
    let terminal = terminal
        .types(":bakgrunn\r\rKøen er lan")
        .until(&["Køen er lan"]);
    assert_eq!(terminal.hangs_up(), 129);
    let terminal = Terminal::usual(data.path(), &["open", "skatteattest"]);
    terminal.until(&["Køen er lan"]);
}

#[test]
fn too_small_a_screen_asks_for_room_and_goes_on_when_it_gets_it() {
    let data = tempfile::tempdir().unwrap();
    let terminal = Terminal::start(data.path(), &[], (50, 12), &[]);
    let terminal = terminal.until(&["Vinduet er for lite"]);
    let terminal = terminal.resize(80, 24).until(&["Velkommen"]);
    assert_eq!(terminal.types("q").ended(), (0, true));
}

#[test]
fn no_color_draws_without_colour() {
    let data = tempfile::tempdir().unwrap();
    let colours = |set: &[(&str, &str)]| {
        let terminal = Terminal::start(data.path(), &[], (80, 24), set).until(&["Velkommen"]);
        let screen = terminal.screen.screen();
        let cells =
            (0..24).flat_map(|row| (0..80).filter_map(move |column| screen.cell(row, column)));
        cells
            .filter(|cell| {
                (cell.fgcolor(), cell.bgcolor()) != (vt100::Color::Default, vt100::Color::Default)
            })
            .count()
    };
    assert!(colours(&[]) > 0);
    assert_eq!(colours(&[("NO_COLOR", "1")]), 0);
}

#[test]
fn without_utf_8_the_lines_and_signs_are_ascii() {
    let data = tempfile::tempdir().unwrap();
    let drawn = |set: &[(&str, &str)]| {
        let terminal = Terminal::start(data.path(), &[], (120, 40), set).until(&["e eksempel"]);
        let terminal = terminal
            .types("e")
            .until(&["Hvilket eksempel"])
            .types("\r")
            .until(&["Hvorfor vi spør", "hjelp"]);
        let text = terminal.text();
        terminal.types("\x03\x03").ended();
        text.contains(|letter| matches!(letter, '·' | '\u{2190}'..='\u{2BFF}'))
    };
    assert!(drawn(&[]));
    assert!(!drawn(&[("LC_ALL", "C")]));
}

#[test]
fn without_a_terminal_the_program_says_what_to_do() {
    let data = tempfile::tempdir().unwrap();
    let came = command(data.path(), &[]).output().unwrap();
    let said = String::from_utf8(came.stderr).unwrap();
    assert_eq!((came.status.code(), came.stdout.len()), (Some(1), 0));
    assert!(
        said.contains("terminal") && said.contains("diemo help"),
        "{said}"
    );
}

#[test]
fn a_terminal_that_can_draw_nothing_is_told_of_the_commands() {
    let data = tempfile::tempdir().unwrap();
    let terminal = Terminal::start(data.path(), &[], (80, 24), &[("TERM", "dumb")]);
    let terminal = terminal.until(&["diemo --help"]);
    assert_eq!(terminal.ended().0, 1);
}

#[test]
fn documents_of_the_example_are_written_where_they_are_wanted() {
    let data = tempfile::tempdir().unwrap();
    let out = data.path().join("ut");
    let ran = |words: &[&str]| command(data.path(), words).status().unwrap().success();
    assert!(ran(&["example", "skatteattest"]));
    assert!(ran(&[
        "export",
        "skatteattest",
        "--document",
        "decision-log",
        "--out",
        out.to_str().unwrap()
    ]));
    let page = fs::read_to_string(out.join("decision-log.html")).unwrap();
    assert!(page.starts_with("<!DOCTYPE html>") && page.contains("Arkivplikt"));
}

#[test]
fn a_copy_of_an_example_does_not_greet_as_if_one_had_been_there() {
    let data = tempfile::tempdir().unwrap();
    let terminal = Terminal::usual(data.path(), &[]).until(&["Velkommen"]);
    let terminal = terminal
        .types("e")
        .until(&["Hvilket eksempel"])
        .types("\r")
        .until(&["Dette er din egen kopi av eksempelet."]);
    assert_eq!(terminal.signal(Signal::TERM).ended(), (143, true));
}

#[test]
fn leaving_a_session_writes_its_documents() {
    let data = tempfile::tempdir().unwrap();
    let terminal = Terminal::usual(data.path(), &[]).until(&["Velkommen"]);
    let terminal = terminal
        .types("e")
        .until(&["Hvilket eksempel"])
        .types("\r")
        .until(&["● lagret"])
        .types("q");
    let terminal = terminal.until(&["Økter"]);
    let folder = data.path().join("sessions/skatteattest-eksempel/documents");
    assert!(folder.join("decision-log.html").exists() && folder.join("minutes.md").exists());
    assert_eq!(terminal.types("q").ended(), (0, true));
}

/// Runs a command that has to succeed.
pub fn ran(data: &Path, words: &[&str]) {
    let ran = command(data, words).output().unwrap();
    let said = String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success(), "{words:?}: {said}");
}

fn command(data: &Path, words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_diemo"));
    command.env_remove("LC_ALL").env("LANG", "nb_NO.UTF-8");
    command.args(words).arg("--data-dir").arg(data);
    command.stdin(Stdio::null()).stdout(Stdio::piped());
    command
}

#[test]
fn half_typed_text_is_shown_to_scripts_as_what_it_is() {
    let data = tempfile::tempdir().unwrap();
    let terminal = Terminal::usual(data.path(), &[]).until(&["Velkommen"]);
    let terminal = terminal
        .types("e")
        .until(&["Hvilket eksempel"])
        .types("\r")
        .until(&["● lagret"]);
    let terminal = terminal.types(":taushetspl\r\r\r og skatteloven");
    let terminal = terminal.until(&["og skatteloven", "kladd"]);
    assert_eq!(terminal.signal(Signal::TERM).ended(), (143, true));
    let shown = Command::new(env!("CARGO_BIN_EXE_diemo"))
        .args(["show", "skatteattest", "--json", "--data-dir"])
        .arg(data.path())
        .output()
        .unwrap();
    let shown: serde_json::Value = serde_json::from_slice(&shown.stdout).unwrap();
    let draft = &shown["drafts"][0];
    assert_eq!(draft["item"], "secrecy");
    assert!(draft["text"].as_str().unwrap().ends_with("og skatteloven"));
}

#[test]
fn in_its_last_minute_the_clock_goes_by_itself_for_a_few_bytes_a_second() {
    let folder = tempfile::tempdir().unwrap();
    let seat = Terminal::usual(folder.path(), &[]).until(&["Velkommen"]);
    let seat = seat.types(BEGIN).until(&["lagret"]).types("Tl");
    // The first block gets one minute, and with it the clock counts in seconds from the start.
    let seat = seat.until(&["ikke begynt"]).types("r\t\u{15}1\r");
    let seat = seat.until(&["71 min"]).types("b").until(&["59 s igjen"]);
    let before = seat.raw.len();
    let seat = seat.until(&["57 s igjen"]);
    let bytes = seat.raw.len() - before;
    assert!(bytes < 100, "{bytes} bytes for two seconds");
    seat.types("A").until(&["avsluttet kl."]);
}
