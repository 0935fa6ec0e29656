//! Words on the command line: what is printed, what is said, and the code it ends with.
//!
//! Each file of `tests/cli` is a session at the keyboard: a line that begins with `$` is typed, what
//! follows is what came of it. `UPDATE_GOLDENS=1` writes the files anew; read the difference before keeping it.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::fmt::Write as _;
use std::fs;
use std::io::{self, Read as _, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use diemo::cli::{Door, Surroundings, run};
use diemo::store::{Access, Store};
use jiff::tz::TimeZone;
use serde_json::Value as Json;
use tempfile::TempDir;

use super::support;

/// A data folder of its own, with the small pack installed.
struct Table {
    folder: TempDir,
}

/// What came of some words.
struct Came {
    code: u8,
    out: String,
    err: String,
}

impl Table {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let table = Self { folder };
        support::copy(&support::path("packs/small"), &table.path("methods/small"));
        table
    }

    fn path(&self, within: &str) -> PathBuf {
        self.folder.path().join(within)
    }

    fn words(&self, line: &str) -> Vec<OsString> {
        let packs = support::path("packs");
        let place = |word: String| {
            word.replace("PACKS", packs.to_str().unwrap())
                .replace("SESSIONS", support::path("sessions").to_str().unwrap())
                .replace("PROCESSES", support::path("process").to_str().unwrap())
                .replace("DATA", self.folder.path().to_str().unwrap())
        };
        let mut words: Vec<OsString> = split(line)
            .into_iter()
            .map(|word| place(word).into())
            .collect();
        if !line.contains("--data-dir") {
            words.push("--data-dir".into());
            words.push(self.folder.path().into());
        }
        words
    }

    fn run(&self, line: &str) -> Came {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let code = match run(&self.words(line), &surroundings(), &mut out, &mut err) {
            Door::Done(code) => code,
            Door::Screen(_) => panic!("{line} opens the screen"),
        };
        Came {
            code,
            out: self.masked(out),
            err: self.masked(err),
        }
    }

    /// Copies a file, as somebody does who takes a session along.
    fn copy(&self, files: &str) {
        let place = |file: &str| file.replace("DATA", self.folder.path().to_str().unwrap());
        let (from, to) = files.split_once(' ').unwrap();
        fs::copy(place(from), place(to)).unwrap();
    }

    /// Makes a file of so many bytes.
    fn grow(&self, words: &str) {
        let (size, file) = words.split_once(' ').unwrap();
        let file = fs::File::create(self.path(file.strip_prefix("DATA/").unwrap()));
        file.unwrap().set_len(size.parse().unwrap()).unwrap();
    }

    /// Returns text without what differs from run to run.
    fn masked(&self, text: Vec<u8>) -> String {
        let text = String::from_utf8(text)
            .unwrap()
            .replace(support::path("packs").to_str().unwrap(), "PACKS")
            .replace(support::path("sessions").to_str().unwrap(), "SESSIONS")
            .replace(support::path("process").to_str().unwrap(), "PROCESSES")
            .replace(self.folder.path().to_str().unwrap(), "DATA");
        let mut masked = String::new();
        let mut rest = text.as_str();
        while let Some(at) = rest.find(|letter: char| letter.is_ascii_hexdigit()) {
            masked.push_str(&rest[..at]);
            rest = &rest[at..];
            let is_id = |text: &str| uuid::Uuid::try_parse(text).is_ok();
            if rest.get(..36).is_some_and(is_id) {
                masked.push_str("ID");
                rest = &rest[36..];
            } else {
                masked.push_str(&rest[..1]);
                rest = &rest[1..];
            }
        }
        masked + rest
    }
}

fn surroundings() -> Surroundings {
    Surroundings {
        languages: vec!["nb_NO.UTF-8".to_owned()],
        user: "kari".to_owned(),
        now: "2026-11-23T08:00:00Z".parse().unwrap(),
        zone: TimeZone::fixed(jiff::tz::offset(1)),
        terminal: false,
        width: Some(80),
    }
}

/// Splits a line into words as a shell does, with double quotation marks alone.
fn split(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let (mut quoted, mut begun) = (false, false);
    for letter in line.chars() {
        match letter {
            '"' => {
                quoted = !quoted;
                begun = true;
            }
            ' ' if !quoted => {
                if begun || !word.is_empty() {
                    words.push(std::mem::take(&mut word));
                }
                begun = false;
            }
            _ => word.push(letter),
        }
    }
    if begun || !word.is_empty() {
        words.push(word);
    }
    words
}

/// Types every line of a golden again, and returns the file as it would be now.
fn typed_again(golden: &str) -> String {
    let table = Table::new();
    let mut now = String::new();
    for line in golden.lines() {
        if line.starts_with('#') {
            writeln!(now, "{line}").unwrap();
        }
        let Some(words) = line.strip_prefix("$ ") else {
            continue;
        };
        if let Some(files) = words.strip_prefix("cp ") {
            table.copy(files);
            write!(now, "\n{line}\n").unwrap();
            continue;
        }
        if let Some(size) = words.strip_prefix("truncate --size=") {
            table.grow(size);
            write!(now, "\n{line}\n").unwrap();
            continue;
        }
        let came = table.run(words);
        write!(now, "\n{line}\n{}", came.out).unwrap();
        for said in came.err.lines() {
            writeln!(now, "! {said}").unwrap();
        }
        writeln!(now, "[{}]", came.code).unwrap();
    }
    now
}

fn matches_golden(name: &str) {
    let path = support::path("cli").join(format!("{name}.txt"));
    let golden = fs::read_to_string(&path).unwrap();
    let now = typed_again(&golden);
    if std::env::var_os("UPDATE_GOLDENS").is_some() {
        fs::write(&path, now).unwrap();
        return;
    }
    assert!(golden == now, "tests/cli/{name}.txt is now:\n{now}");
}

#[test]
fn a_service_goes_from_the_first_word_to_decisions_and_their_consequences() {
    matches_golden("journey");
}

#[test]
fn what_is_deleted_lies_in_the_trash_until_that_is_emptied() {
    matches_golden("trash");
}

#[test]
fn the_session_is_shown_and_written_as_it_was_and_set_back_to_that() {
    matches_golden("past");
}

#[test]
fn one_municipality_shares_and_another_borrows_and_confirms() {
    matches_golden("share");
}

#[test]
fn all_sessions_go_into_a_backup_and_come_back_from_it() {
    matches_golden("backup");
}

#[test]
fn what_was_learned_is_noted_and_finds_its_way_back_to_the_method() {
    matches_golden("lesson");
}

#[test]
fn a_meeting_begins_and_ends_and_leaves_its_minutes() {
    matches_golden("meeting");
}

#[test]
fn what_scripts_read_is_stable() {
    matches_golden("json");
}

#[test]
fn a_language_is_spoken_that_the_method_brings_along() {
    let table = Table::new();
    table.run("diemo new --service Barnehage --organisation Os --method PACKS/small");
    let pack = table.path("methods/small");
    let overview = |words: &str| {
        let came = table.run(words);
        assert_eq!(came.code, 0, "{}", came.err);
        assert!(came.out.contains("Čuovvovaš: "), "{}", came.out);
        // What the language lacks is its neighbour's.
        assert!(came.out.contains("Framdrift: "), "{}", came.out);
        came.out
    };
    table.run("diemo set barnehage archive-duty=nei");
    let lacks = table.run("diemo --lang se show barnehage");
    assert!(lacks.out.contains("Neste: "), "{}", lacks.out);

    let named = table.path("named");
    support::copy(&pack, &named);
    for (folder, place) in [("locale", "locale/se"), ("texts", "texts/se")] {
        let from = support::path("languages/se").join(folder);
        support::copy(&from, &named.join(place));
    }
    let shown = overview("diemo --lang se show barnehage --method DATA/named");
    assert!(shown.contains("Vurkengeatnegasvuohta: Ii"), "{shown}");

    // Installed, it needs not be named.
    support::copy(&named, &pack);
    let shown = overview("diemo show barnehage --lang=se_NO");
    assert!(shown.contains("Vurkengeatnegasvuohta: Ii"), "{shown}");
    let mut surroundings = surroundings();
    surroundings.languages = vec!["se_NO.UTF-8".to_owned()];
    let mut out = Vec::new();
    let words = table.words("diemo show barnehage");
    run(&words, &surroundings, &mut out, &mut Vec::new());
    let said = String::from_utf8(out).unwrap();
    assert!(said.contains("Čuovvovaš: "), "{said}");
}

/// Notes every field of a JSON document with the kinds of what stands there; `value` and `what` may hold anything.
fn shape(json: &Json, path: &str, fields: &mut BTreeMap<String, BTreeSet<&'static str>>) {
    let free = ["value", "parked", "what"]
        .iter()
        .any(|name| path.ends_with(&format!(".{name}")));
    let kind = match json {
        _ if free => "anything",
        Json::Null => "null",
        Json::Bool(_) => "yes or no",
        Json::Number(_) => "number",
        Json::String(_) => "text",
        Json::Array(_) => "list",
        Json::Object(_) => "object",
    };
    fields.entry(path.to_owned()).or_default().insert(kind);
    match json {
        _ if free => {}
        Json::Array(list) => {
            for one in list {
                shape(one, &format!("{path}[]"), fields);
            }
        }
        Json::Object(object) => {
            for (name, one) in object {
                shape(one, &format!("{path}.{name}"), fields);
            }
        }
        _ => {}
    }
}

#[test]
fn the_fields_that_scripts_read_keep_their_names_and_kinds() {
    let table = Table::new();
    let mut fields = BTreeMap::new();
    let golden = fs::read_to_string(support::path("cli/shapes.txt")).unwrap();
    let (script, _) = golden.split_once("\n\n").unwrap();
    for line in script.lines() {
        let came = table.run(&format!("diemo {line}"));
        assert_eq!(came.code, 0, "{line}: {}", came.err);
        if line.ends_with("--json") {
            let verb = line.split(' ').next().unwrap();
            shape(&serde_json::from_str(&came.out).unwrap(), verb, &mut fields);
        }
    }
    let mut now = format!("{script}\n\n");
    for (path, kinds) in fields {
        let kinds: Vec<_> = kinds.into_iter().collect();
        writeln!(now, "{path}: {}", kinds.join(", ")).unwrap();
    }
    if std::env::var_os("UPDATE_GOLDENS").is_some() {
        fs::write(support::path("cli/shapes.txt"), now).unwrap();
        return;
    }
    assert!(golden == now, "tests/cli/shapes.txt is now:\n{now}");
}

#[test]
fn several_services_and_the_next_open_gate_are_told_apart() {
    matches_golden("services");
}

#[test]
fn a_process_comes_in_and_a_file_that_is_none_changes_nothing() {
    matches_golden("process");
}

#[test]
fn two_copies_become_one_again() {
    matches_golden("merge");
}

#[test]
fn a_session_that_another_has_open_is_not_joined_with_anything() {
    let table = Table::new();
    table.run("diemo new --service Barnehage --organisation Os --method PACKS/small");
    table.copy("DATA/sessions/barnehage/session.json DATA/copy.json");
    table.run("diemo set DATA/copy.json goal=Noe");
    let store = Store::at(table.folder.path());
    let held = store
        .open(store.find("barnehage").unwrap(), Access::Write)
        .unwrap();
    let refused = table.run("diemo merge barnehage DATA/copy.json");
    assert_eq!(refused.code, 4, "{}", refused.err);
    let tried = table.run("diemo merge barnehage DATA/copy.json --dry-run");
    assert_eq!(tried.code, 0, "{}", tried.err);
    drop(held);
    // The other copy is only read, so it does not matter who has it open.
    let held = store
        .open(
            store
                .find(table.path("copy.json").to_str().unwrap())
                .unwrap(),
            Access::Write,
        )
        .unwrap();
    let joined = table.run("diemo merge barnehage DATA/copy.json");
    assert_eq!(joined.code, 0, "{}", joined.err);
    drop(held);
}

#[test]
fn bad_input_gets_a_clear_sentence_and_nothing_is_lost() {
    matches_golden("refused");
}

#[test]
fn words_that_cannot_be_understood_are_told_of_in_norwegian() {
    matches_golden("misuse");
}

#[test]
fn help_is_in_norwegian_through_and_through() {
    matches_golden("help");
}

#[test]
fn check_names_every_problem_with_its_place() {
    matches_golden("check");
}

#[test]
fn a_newer_version_of_the_method_is_shown_taken_into_use_and_undone() {
    matches_golden("upgrade");
}

#[test]
fn check_says_in_words_what_is_wrong_with_a_session_and_where() {
    matches_golden("check-session");
}

#[test]
fn documents_are_written_where_they_are_wanted() {
    matches_golden("export");
}

#[test]
fn the_examples_are_listed_and_copied() {
    let table = Table::new();
    let listed = table.run("diemo example");
    for line in listed.out.lines() {
        let (name, _) = line.split_once('\t').unwrap();
        let copied = table.run(&format!("diemo example {name}"));
        assert_eq!(
            (copied.code, copied.out.trim()),
            (0, format!("{name}-eksempel").as_str()),
            "{}",
            copied.err
        );
        assert_eq!(table.run(&format!("diemo show {name}")).code, 0);
    }
    assert_eq!(table.run("diemo example finnes-ikke").code, 1);
}

#[test]
fn a_session_that_another_has_open_is_read_but_not_altered() {
    let table = Table::new();
    table.run("diemo new --service Barnehage --organisation Os --method PACKS/small");
    let store = Store::at(table.folder.path());
    let held = store
        .open(store.find("barnehage").unwrap(), Access::Write)
        .unwrap();
    let refused = table.run("diemo set barnehage goal=Noe");
    assert_eq!(refused.code, 4);
    assert!(
        refused.err.contains("Økten «barnehage» er åpen"),
        "{}",
        refused.err
    );
    assert_eq!(table.run("diemo show barnehage").code, 0);
    assert_eq!(table.run("diemo set barnehage goal=Noe --dry-run").code, 0);
    drop(held);
    assert_eq!(table.run("diemo set barnehage goal=Noe").code, 0);
}

#[test]
fn storage_that_cannot_be_used_ends_with_its_own_code() {
    let table = Table::new();
    table.run("diemo new --service Barnehage --organisation Os --method PACKS/small");
    let file = table.path("sessions/barnehage/session.json");
    fs::write(&file, "{ \"format\": \"diemo-session\", ").unwrap();
    fs::remove_dir_all(table.path("sessions/barnehage/history")).ok();
    let unreadable = table.run("diemo show barnehage");
    assert_eq!(unreadable.code, 5, "{}", unreadable.err);
    fs::write(table.path("blocked"), "").unwrap();
    let blocked = table.run("diemo new --service A --organisation B --data-dir DATA/blocked");
    assert_eq!(blocked.code, 5, "{}", blocked.err);
}

#[test]
fn a_session_that_was_edited_by_hand_is_checked_against_method_and_history() {
    let table = Table::new();
    table.run("diemo new --service Barnehage --organisation Os --method PACKS/small");
    table.run("diemo set barnehage goal=Noe");
    let file = table.path("sessions/barnehage/session.json");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replacen("\"goal\": {", "\"gaol\": {", 1)).unwrap();
    let checked = table.run("diemo check DATA/sessions/barnehage");
    assert_eq!(checked.code, 3);
    assert!(
        checked.out.contains("punkt som heter «gaol»"),
        "{}",
        checked.out
    );
    // The answer that is there, and the one that the history gives and is not there.
    assert!(
        checked
            .out
            .contains("«gaol»: Dette er ikke det historikken gir")
    );
    assert!(
        checked
            .out
            .contains("«goal»: Dette er ikke det historikken gir")
    );
    assert!(checked.out.ends_with("3 feil.\n"), "{}", checked.out);
}

/// Says in the session file how the board of services is worked on.
fn work_so(file: &std::path::Path, board: Json) {
    let text = fs::read_to_string(file).unwrap();
    let mut json: Json = serde_json::from_str(&text).unwrap();
    json["state"]["boards"]["services"] = board;
    fs::write(file, json.to_string()).unwrap();
}

#[test]
fn whose_an_idea_is_is_not_told_once_the_board_goes_without_names() {
    let table = Table::new();
    table.run("diemo new --service Barnehage --organisation Os --method PACKS/small");
    let file = table.path("sessions/barnehage/session.json");
    work_so(&file, serde_json::json!({ "named": true }));
    let put = "diemo idea barnehage \"Kortere skjema\" --board services --author \"Ola Li\"";
    assert_eq!(table.run(put).code, 0);
    let shown = || table.run("diemo show barnehage --json").out;
    assert!(shown().contains("Ola Li"), "{}", shown());
    work_so(&file, serde_json::json!({ "named": false }));
    let told = shown();
    assert!(told.contains("Kortere skjema") && !told.contains("Ola Li"));
}

#[test]
fn ideas_of_a_command_know_the_round_and_the_whole_name_of_who_is_mentioned() {
    let table = Table::new();
    table.run("diemo new --service Barnehage --organisation Os --method PACKS/small");
    table.run("diemo participant barnehage \"Nina Bø\"");
    let file = table.path("sessions/barnehage/session.json");
    let running = serde_json::json!({ "format": "writing", "round": 2 });
    work_so(&file, serde_json::json!({ "running": running }));
    let put = "diemo idea barnehage \"Kortere skjema @nina\" --board services";
    assert_eq!(table.run(put).code, 0);
    let text = fs::read_to_string(&file).unwrap();
    let json: Json = serde_json::from_str(&text).unwrap();
    let idea = &json["state"]["ideas"][0];
    assert_eq!(idea["round"], 2);
    assert_eq!(idea["people"], serde_json::json!(["Nina Bø"]));
}

#[test]
fn a_reader_that_has_seen_enough_is_no_failure_and_a_full_disk_is_one() {
    struct Refusing(io::ErrorKind);
    impl Write for Refusing {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(self.0.into())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let table = Table::new();
    let ended = |kind| {
        let mut err = Vec::new();
        let words = table.words("diemo help");
        match run(&words, &surroundings(), &mut Refusing(kind), &mut err) {
            Door::Done(code) => (code, err.is_empty()),
            Door::Screen(_) => panic!("help opens the screen"),
        }
    };
    assert_eq!(ended(io::ErrorKind::BrokenPipe), (0, true));
    assert_eq!(ended(io::ErrorKind::StorageFull), (5, false));
}

#[test]
fn the_screen_is_opened_only_in_a_terminal() {
    let table = Table::new();
    table.run("diemo new --service Barnehage --organisation Os --method PACKS/small");
    let refused = table.run("diemo open barnehage");
    assert_eq!(refused.code, 1);
    assert!(refused.err.contains("terminal"), "{}", refused.err);
    let mut surroundings = surroundings();
    surroundings.terminal = true;
    let words = table.words("diemo open barn --no-color");
    match run(&words, &surroundings, &mut Vec::new(), &mut Vec::new()) {
        Door::Screen(screen) => {
            assert_eq!(screen.session.unwrap().name, "barnehage");
            assert_eq!(screen.pack.id(), "small");
            assert!(screen.no_color);
        }
        Door::Done(code) => panic!("ended with {code}"),
    }
}

#[test]
fn text_that_could_drive_a_terminal_is_cleaned_before_it_is_kept() {
    let table = Table::new();
    table.run("diemo new --service Barnehage --organisation Os --method PACKS/small");
    let came = table.run("diemo set barnehage \"goal=Rødt \u{1b}[31mvarsel\u{7}\"");
    assert_eq!(came.code, 0);
    assert!(!came.out.contains('\u{1b}') && !came.out.contains('\u{7}'));
    let file = fs::read_to_string(table.path("sessions/barnehage/session.json")).unwrap();
    assert!(!file.contains("\\u001b"));
}

#[test]
fn completions_and_the_manual_know_every_command() {
    let table = Table::new();
    let help = table.run("diemo help").out;
    let commands = help.lines().filter_map(|line| line.strip_prefix("  "));
    let commands: Vec<_> = commands
        .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "diemo")
        .collect();
    assert!(commands.len() > 15);
    let manual = table.run("diemo man").out.replace('\\', "");
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = table.run(&format!("diemo completions {shell}")).out;
        for command in &commands {
            assert!(script.contains(command), "{shell}: {command}");
            assert!(manual.contains(&format!("diemo {command}")), "{command}");
        }
    }
    for english in ["NAME", "SYNOPSIS", "OPTIONS", "Usage", "Print"] {
        assert!(!manual.contains(english), "{english}");
    }
}

fn binary() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_diemo"));
    command.env_remove("LC_ALL").env("LANG", "nb_NO.UTF-8");
    command
}

#[test]
fn the_program_itself_ends_with_the_codes_of_its_commands() {
    let folder = tempfile::tempdir().unwrap();
    let code = |words: &[&str]| {
        let mut command = binary();
        command
            .args(words)
            .arg("--data-dir")
            .arg(folder.path())
            .stdin(Stdio::null());
        command.output().unwrap().status.code().unwrap()
    };
    assert_eq!(code(&["new", "--service", "A", "--organisation", "B"]), 0);
    assert_eq!(code(&["show", "b"]), 1);
    assert_eq!(code(&["shwo", "a"]), 2);
    assert_eq!(
        code(&[
            "check",
            support::path("packs/broken-rules").to_str().unwrap()
        ]),
        3
    );
    assert_eq!(code(&[]), 1);
}

#[test]
fn the_program_is_quiet_when_its_reader_leaves() {
    let mut child = binary()
        .arg("help")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let mut said = String::new();
    child
        .stderr
        .take()
        .unwrap()
        .read_to_string(&mut said)
        .unwrap();
    assert_eq!(said, "");
    assert_eq!(child.wait().unwrap().code(), Some(0));
}
