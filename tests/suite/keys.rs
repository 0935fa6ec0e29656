//! How keys are written, read and named.

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use diemo::tui::keys::{Binding, Code, Key, clashes, find, sequence};

const BINDINGS: &[Binding<u8>] = &[
    Binding {
        keys: &[Key::new("j"), Key::new("<down>")],
        command: 1,
        help: "list-down",
        group: "list",
        footer: true,
    },
    Binding {
        keys: &[Key::new("<ctrl+s>"), Key::new("å")],
        command: 2,
        help: "save",
        group: "session",
        footer: false,
    },
];

fn pressed(code: KeyCode, modifiers: KeyModifiers) -> String {
    Key::from_event(KeyEvent::new(code, modifiers))
        .unwrap()
        .to_string()
}

#[test]
fn every_written_key_is_printed_as_it_was_written() {
    for written in [
        "j",
        "J",
        "å",
        "?",
        ":",
        ">",
        "<lt>",
        "<space>",
        "<enter>",
        "<esc>",
        "<tab>",
        "<shift+tab>",
        "<backspace>",
        "<delete>",
        "<insert>",
        "<up>",
        "<down>",
        "<left>",
        "<right>",
        "<home>",
        "<end>",
        "<pageup>",
        "<pagedown>",
        "<f1>",
        "<f12>",
        "<ctrl+s>",
        "<ctrl+left>",
        "<alt+å>",
        "<ctrl+alt+shift+up>",
        "<ctrl+space>",
    ] {
        assert_eq!(Key::parse(written).unwrap().to_string(), written);
    }
}

#[test]
fn what_is_no_key_is_refused() {
    for written in ["", "jj", "<>", "<enterr>", "<f13>", "<meta+a>", "<ctrl+"] {
        assert_eq!(Key::parse(written), None, "{written}");
    }
}

#[test]
fn keys_are_written_one_after_the_other() {
    let keys = sequence("jå<ctrl+s><lt>x").unwrap();
    let written: Vec<String> = keys.iter().map(Key::to_string).collect();
    assert_eq!(written, ["j", "å", "<ctrl+s>", "<lt>", "x"]);
}

#[test]
fn a_table_gives_the_command_of_any_of_its_keys() {
    assert_eq!(find(BINDINGS, Key::new("<down>")), Some(1));
    assert_eq!(find(BINDINGS, Key::new("å")), Some(2));
    assert_eq!(find(BINDINGS, Key::new("k")), None);
}

#[test]
fn a_key_that_stands_twice_is_found() {
    let twice = [BINDINGS[0], BINDINGS[1], BINDINGS[0]];
    assert_eq!(clashes(BINDINGS), []);
    assert_eq!(clashes(&twice), [Key::new("j"), Key::new("<down>")]);
}

#[test]
fn keys_that_share_a_byte_get_the_name_that_is_meant() {
    let ctrl = KeyModifiers::CONTROL;
    assert_eq!(pressed(KeyCode::Char('h'), ctrl), "<backspace>");
    assert_eq!(pressed(KeyCode::Char('7'), ctrl), "<ctrl+_>");
    assert_eq!(pressed(KeyCode::Char('j'), ctrl), "<enter>");
    assert_eq!(Key::new("<ctrl+h>"), Key::new("<backspace>"));
}

#[test]
fn a_capital_letter_carries_its_own_shift() {
    assert_eq!(pressed(KeyCode::Char('J'), KeyModifiers::SHIFT), "J");
    assert_eq!(
        pressed(KeyCode::Char('S'), KeyModifiers::CONTROL),
        "<ctrl+s>"
    );
    assert_eq!(
        pressed(KeyCode::BackTab, KeyModifiers::SHIFT),
        "<shift+tab>"
    );
}

#[test]
fn letting_a_key_go_is_no_key() {
    let kind = KeyEventKind::Release;
    let event = KeyEvent::new_with_kind(KeyCode::Enter, KeyModifiers::NONE, kind);
    assert_eq!(Key::from_event(event), None);
}

#[test]
fn only_a_letter_without_modifiers_types_itself() {
    assert_eq!(Key::new("Å").typed(), Some('Å'));
    assert_eq!(Key::new("<space>").typed(), Some(' '));
    assert_eq!(Key::new("<ctrl+s>").typed(), None);
    assert_eq!(Key::new("<enter>").typed(), None);
}

#[test]
fn people_read_the_names_of_their_language() {
    let word = |key| match key {
        "key-space" => "mellomrom".to_owned(),
        "key-down" => "pil ned".to_owned(),
        other => other.trim_start_matches("key-").to_owned(),
    };
    assert_eq!(Key::new("<space>").name(word), "mellomrom");
    assert_eq!(Key::new("<shift+down>").name(word), "shift+pil ned");
    assert_eq!(Key::new("<f1>").name(word), "F1");
    assert_eq!(Key::new("<ctrl+s>").name(word), "ctrl+s");
}

#[test]
fn names_in_tables_and_in_the_locale_go_together() {
    assert_eq!(Code::PageDown.locale_key(), "key-pagedown");
    assert_eq!(Key::new("<pagedown>").code, Code::PageDown);
}
