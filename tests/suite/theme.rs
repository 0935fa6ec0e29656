//! What roles look like, and what the surroundings allow.

use diemo::tui::surroundings::Surroundings;
use diemo::tui::theme::{Glyphs, Role, Theme};
use ratatui::style::Color;
use unicode_width::UnicodeWidthStr;

fn surroundings(variables: &[(&str, &str)]) -> Surroundings {
    Surroundings::from_variables(|name| {
        let found = variables.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| (*value).to_owned())
    })
}

#[test]
fn mono_uses_no_colour_at_all() {
    for role in Role::ALL {
        let style = Theme::Mono.style(role);
        assert_eq!((style.fg, style.bg), (None, None), "{}", role.name());
    }
}

#[test]
fn the_selection_is_seen_without_colour() {
    assert_ne!(
        Theme::Mono.style(Role::Selected),
        Theme::Mono.style(Role::Normal)
    );
    assert_ne!(
        Theme::Mono.style(Role::Error),
        Theme::Mono.style(Role::Selected)
    );
}

#[test]
fn the_test_theme_names_every_role() {
    for role in Role::ALL {
        let color = Theme::Test.style(role).fg.unwrap();
        assert_eq!(Theme::role_of(color), Some(role));
    }
    assert_eq!(Theme::role_of(Color::Reset), None);
    assert_eq!(Theme::role_of(Color::Indexed(255)), None);
}

#[test]
fn every_wish_for_no_colour_is_heard() {
    for variable in [("NO_COLOR", "1"), ("CLICOLOR", "0")] {
        assert_eq!(
            Theme::choose(&surroundings(&[variable]), false),
            Theme::Mono
        );
    }
    assert_eq!(
        Theme::choose(&surroundings(&[("NO_COLOR", "")]), false),
        Theme::Ansi
    );
    assert_eq!(Theme::choose(&surroundings(&[]), true), Theme::Mono);
}

#[test]
fn the_first_locale_that_is_set_decides() {
    let norwegian = [("TERM", "xterm"), ("LANG", "nb_NO.UTF-8")];
    let plain = [("TERM", "xterm"), ("LC_ALL", "C"), ("LANG", "nb_NO.UTF-8")];
    assert_eq!(
        Glyphs::choose(&surroundings(&norwegian), false),
        Glyphs::UNICODE
    );
    assert_eq!(Glyphs::choose(&surroundings(&plain), false), Glyphs::ASCII);
    assert_eq!(
        Glyphs::choose(&surroundings(&norwegian), true),
        Glyphs::ASCII
    );
}

#[test]
fn a_text_console_gets_letters_it_has_and_no_title() {
    let console = surroundings(&[("TERM", "linux"), ("LANG", "nb_NO.utf8")]);
    assert_eq!(Glyphs::choose(&console, false), Glyphs::ASCII);
    assert!(!console.has_title());
}

#[test]
fn a_terminal_nobody_knows_is_dumb() {
    assert!(surroundings(&[]).is_dumb());
    assert!(surroundings(&[("TERM", "dumb")]).is_dumb());
    assert!(!surroundings(&[("TERM", "xterm-256color")]).is_dumb());
}

#[test]
fn the_editor_is_split_into_words() {
    let both = surroundings(&[("VISUAL", "code --wait"), ("EDITOR", "vi")]);
    assert_eq!(both.editor, ["code", "--wait"]);
    assert!(surroundings(&[("VISUAL", "")]).editor.is_empty());
}

#[test]
fn every_sign_takes_one_column_in_both_sets() {
    for glyphs in [Glyphs::UNICODE, Glyphs::ASCII] {
        for sign in [
            glyphs.done,
            glyphs.open,
            glyphs.unsure,
            glyphs.alert,
            glyphs.closed,
            glyphs.marker,
            glyphs.chosen,
            glyphs.unchosen,
            glyphs.saved,
            glyphs.crumb,
            glyphs.cut,
            glyphs.bar_full,
            glyphs.bar_half,
            glyphs.bar_empty,
            glyphs.up,
            glyphs.down,
            glyphs.left,
            glyphs.right,
            glyphs.horizontal,
            glyphs.vertical,
            glyphs.cross,
        ] {
            assert_eq!(sign.width(), 1, "{sign}");
        }
    }
}
