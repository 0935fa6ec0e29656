//! What things look like: roles instead of colours, and glyphs that fall back to ASCII.
//!
//! Screens name a [`Role`] and a field of [`Glyphs`]; only this file names a colour or a drawn sign.
//! No meaning hangs on a colour alone: every mark has its own sign, and mono keeps every role apart
//! that must be told apart without it.

use ratatui::style::{Color, Modifier, Style};

use super::surroundings::Surroundings;

/// What a piece of the screen is, and so how it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    Normal,
    /// Ornament and placeholders only: many projectors hardly show it.
    Dim,
    Title,
    Header,
    Selected,
    Marker,
    Done,
    Open,
    Proposed,
    Decided,
    Closed,
    Warning,
    Error,
    Saved,
    Key,
    Border,
    Input,
    Selection,
    Match,
}

impl Role {
    /// Every role, in the order the test theme numbers them.
    pub const ALL: [Self; 19] = [
        Self::Normal,
        Self::Dim,
        Self::Title,
        Self::Header,
        Self::Selected,
        Self::Marker,
        Self::Done,
        Self::Open,
        Self::Proposed,
        Self::Decided,
        Self::Closed,
        Self::Warning,
        Self::Error,
        Self::Saved,
        Self::Key,
        Self::Border,
        Self::Input,
        Self::Selection,
        Self::Match,
    ];

    /// Returns the role's name as pictures of screens write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Dim => "dim",
            Self::Title => "title",
            Self::Header => "header",
            Self::Selected => "selected",
            Self::Marker => "marker",
            Self::Done => "done",
            Self::Open => "open",
            Self::Proposed => "proposed",
            Self::Decided => "decided",
            Self::Closed => "closed",
            Self::Warning => "warning",
            Self::Error => "error",
            Self::Saved => "saved",
            Self::Key => "key",
            Self::Border => "border",
            Self::Input => "input",
            Self::Selection => "selection",
            Self::Match => "match",
        }
    }

    fn number(self) -> u8 {
        let place = Self::ALL.iter().position(|role| *role == self);
        place.map_or(0, |place| u8::try_from(place).unwrap_or(0))
    }
}

/// A way of showing the roles.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// The terminal's own sixteen colours, so that the user's contrast holds.
    #[default]
    Ansi,
    /// No colour at all: only bold, dim, underlined and reversed.
    Mono,
    /// One colour a role, so that a picture of a screen can name them.
    Test,
}

/// The first colour of the test theme; below it lie colours a terminal shares between roles.
const TEST_COLORS: u8 = 100;

impl Theme {
    /// Chooses by what the user has asked every program for; `--no-color` counts the same.
    pub fn choose(surroundings: &Surroundings, no_color: bool) -> Self {
        if no_color || surroundings.no_color {
            Self::Mono
        } else {
            Self::Ansi
        }
    }

    /// Returns how a role is shown.
    pub fn style(self, role: Role) -> Style {
        match self {
            Self::Ansi => ansi(role),
            Self::Mono => mono(role),
            Self::Test => Style::new().fg(Color::Indexed(TEST_COLORS + role.number())),
        }
    }

    /// Returns the role the test theme gave this colour.
    pub fn role_of(color: Color) -> Option<Role> {
        let Color::Indexed(number) = color else {
            return None;
        };
        let place = number.checked_sub(TEST_COLORS)?;
        Role::ALL.get(usize::from(place)).copied()
    }
}

fn ansi(role: Role) -> Style {
    let colored = |color| mono(role).fg(color);
    match role {
        Role::Marker | Role::Key | Role::Match => colored(Color::Cyan),
        Role::Done | Role::Decided | Role::Saved => colored(Color::Green),
        Role::Proposed => colored(Color::Blue),
        Role::Warning => colored(Color::Yellow),
        Role::Error => colored(Color::Red),
        Role::Normal
        | Role::Dim
        | Role::Title
        | Role::Header
        | Role::Selected
        | Role::Open
        | Role::Closed
        | Role::Border
        | Role::Input
        | Role::Selection => mono(role),
    }
}

fn mono(role: Role) -> Style {
    let style = Style::new();
    match role {
        // What is closed has a sign of its own; it must be as readable on a weak projector as the rest.
        Role::Normal
        | Role::Open
        | Role::Closed
        | Role::Done
        | Role::Saved
        | Role::Proposed
        | Role::Input => style,
        Role::Dim | Role::Border => style.add_modifier(Modifier::DIM),
        Role::Title | Role::Marker | Role::Decided | Role::Warning | Role::Key => {
            style.add_modifier(Modifier::BOLD)
        }
        Role::Header | Role::Match => style.add_modifier(Modifier::UNDERLINED),
        Role::Selected | Role::Selection => style.add_modifier(Modifier::REVERSED),
        Role::Error => style.add_modifier(Modifier::BOLD.union(Modifier::REVERSED)),
    }
}

/// The signs a screen is drawn with. Each takes one column, in both sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Glyphs {
    pub done: &'static str,
    pub open: &'static str,
    pub unsure: &'static str,
    pub alert: &'static str,
    pub closed: &'static str,
    pub marker: &'static str,
    pub chosen: &'static str,
    pub unchosen: &'static str,
    pub saved: &'static str,
    pub crumb: &'static str,
    pub cut: &'static str,
    pub bar_full: &'static str,
    pub bar_half: &'static str,
    pub bar_empty: &'static str,
    pub upper_half: &'static str,
    pub lower_half: &'static str,
    pub up: &'static str,
    pub down: &'static str,
    pub left: &'static str,
    pub right: &'static str,
    pub horizontal: &'static str,
    pub vertical: &'static str,
    pub top_left: &'static str,
    pub top_right: &'static str,
    pub bottom_left: &'static str,
    pub bottom_right: &'static str,
    pub tee_down: &'static str,
    pub tee_up: &'static str,
    pub tee_right: &'static str,
    pub tee_left: &'static str,
    pub cross: &'static str,
}

impl Glyphs {
    /// The drawn signs.
    pub const UNICODE: Self = Self {
        done: "✓",
        open: "·",
        unsure: "?",
        alert: "!",
        closed: "–",
        marker: "▸",
        chosen: "●",
        unchosen: "○",
        saved: "●",
        crumb: "›",
        cut: "…",
        bar_full: "█",
        bar_half: "▌",
        bar_empty: "·",
        upper_half: "▀",
        lower_half: "▄",
        up: "↑",
        down: "↓",
        left: "←",
        right: "→",
        horizontal: "─",
        vertical: "│",
        top_left: "┌",
        top_right: "┐",
        bottom_left: "└",
        bottom_right: "┘",
        tee_down: "┬",
        tee_up: "┴",
        tee_right: "├",
        tee_left: "┤",
        cross: "┼",
    };

    /// The same in letters every terminal has.
    pub const ASCII: Self = Self {
        done: "x",
        open: ".",
        unsure: "?",
        alert: "!",
        closed: "-",
        marker: ">",
        chosen: "*",
        unchosen: "o",
        saved: "*",
        crumb: ">",
        cut: "~",
        bar_full: "#",
        bar_half: "=",
        bar_empty: ".",
        upper_half: "#",
        lower_half: "#",
        up: "^",
        down: "v",
        left: "<",
        right: ">",
        horizontal: "-",
        vertical: "|",
        top_left: "+",
        top_right: "+",
        bottom_left: "+",
        bottom_right: "+",
        tee_down: "+",
        tee_up: "+",
        tee_right: "+",
        tee_left: "+",
        cross: "+",
    };

    /// Chooses by what the terminal can show; `--ascii` forces the plain ones.
    pub fn choose(surroundings: &Surroundings, ascii: bool) -> Self {
        if ascii || !surroundings.shows_unicode() {
            Self::ASCII
        } else {
            Self::UNICODE
        }
    }
}
