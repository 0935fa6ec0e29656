//! Keys as values: written in tables, read from the terminal, and named for people.

use std::fmt::{self, Display, Formatter};

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

/// What was pressed, apart from the modifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Code {
    Char(char),
    Enter,
    Escape,
    Tab,
    Backspace,
    Delete,
    Insert,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
    Function(u8),
}

/// One press of a key. A letter carries its own shift: `J` is `J`, never shift and `j`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    pub code: Code,
    pub ctrl: bool,
    pub alt: bool,
    pub shift: bool,
}

/// One line of a screen's key table, from which handler, footer, help and manual are made.
#[derive(Clone, Copy, Debug)]
pub struct Binding<C: 'static> {
    /// The keys that mean the same; the first is the one the footer shows.
    pub keys: &'static [Key],
    pub command: C,
    /// Locale key of the few words that say what happens.
    pub help: &'static str,
    /// Locale key of the heading it stands under in the help.
    pub group: &'static str,
    /// Whether the footer shows it.
    pub footer: bool,
}

/// Returns the command a key means in this table.
pub fn find<C: Copy>(bindings: &[Binding<C>], key: Key) -> Option<C> {
    bindings
        .iter()
        .find(|binding| binding.keys.contains(&key))
        .map(|binding| binding.command)
}

/// Returns the keys that stand more than once in one table.
pub fn clashes<C>(bindings: &[Binding<C>]) -> Vec<Key> {
    let all: Vec<Key> = bindings
        .iter()
        .flat_map(|binding| binding.keys.iter().copied())
        .collect();
    all.iter()
        .enumerate()
        .filter(|(place, key)| all[..*place].contains(key))
        .map(|(_, key)| *key)
        .collect()
}

/// Reads keys written one after the other, as in `jj<enter>`.
pub fn sequence(written: &str) -> Option<Vec<Key>> {
    let mut rest = written;
    let mut keys = Vec::new();
    while let Some(first) = rest.chars().next() {
        let end = match rest.find('>') {
            Some(end) if first == '<' => end + 1,
            _ => first.len_utf8(),
        };
        keys.push(Key::parse(&rest[..end])?);
        rest = &rest[end..];
    }
    Some(keys)
}

impl Key {
    /// Makes a key for a table. What is no key does not compile there.
    pub const fn new(written: &str) -> Self {
        match Self::parse(written) {
            Some(key) => key,
            None => panic!("no such key"),
        }
    }

    /// Reads a key: a letter, or a name between angle brackets, as in `<ctrl+s>`.
    pub const fn parse(written: &str) -> Option<Self> {
        let mut name = match written.as_bytes() {
            [b'<', name @ .., b'>'] if !name.is_empty() => name,
            letter => {
                return match single_letter(letter) {
                    Some(letter) => Some(Self::letter(letter)),
                    None => None,
                };
            }
        };
        let mut key = Self::letter(' ');
        loop {
            match name {
                [b'c', b't', b'r', b'l', b'+', rest @ ..] => {
                    key.ctrl = true;
                    name = rest;
                }
                [b'a', b'l', b't', b'+', rest @ ..] => {
                    key.alt = true;
                    name = rest;
                }
                [b's', b'h', b'i', b'f', b't', b'+', rest @ ..] => {
                    key.shift = true;
                    name = rest;
                }
                _ => break,
            }
        }
        match named_code(name) {
            Some(code) => {
                key.code = code;
                Some(key.canonical())
            }
            None => None,
        }
    }

    /// Makes the key that types this letter.
    pub const fn letter(letter: char) -> Self {
        Self {
            code: Code::Char(letter),
            ctrl: false,
            alt: false,
            shift: false,
        }
    }

    /// Returns the key behind a terminal's event, or nothing for one no table can name.
    pub fn from_event(event: KeyEvent) -> Option<Self> {
        if event.kind == KeyEventKind::Release {
            return None;
        }
        let code = match event.code {
            KeyCode::Char(letter) => Code::Char(letter),
            KeyCode::Enter => Code::Enter,
            KeyCode::Esc => Code::Escape,
            KeyCode::Tab | KeyCode::BackTab => Code::Tab,
            KeyCode::Backspace => Code::Backspace,
            KeyCode::Delete => Code::Delete,
            KeyCode::Insert => Code::Insert,
            KeyCode::Up => Code::Up,
            KeyCode::Down => Code::Down,
            KeyCode::Left => Code::Left,
            KeyCode::Right => Code::Right,
            KeyCode::Home => Code::Home,
            KeyCode::End => Code::End,
            KeyCode::PageUp => Code::PageUp,
            KeyCode::PageDown => Code::PageDown,
            KeyCode::F(number) => Code::Function(number),
            _ => return None,
        };
        let key = Self {
            code,
            ctrl: event.modifiers.contains(KeyModifiers::CONTROL),
            alt: event.modifiers.contains(KeyModifiers::ALT),
            shift: event.modifiers.contains(KeyModifiers::SHIFT) || event.code == KeyCode::BackTab,
        };
        Some(key.canonical())
    }

    /// Returns the letter this key puts into a text.
    pub fn typed(self) -> Option<char> {
        match self.code {
            Code::Char(letter) if !self.ctrl && !self.alt => Some(letter),
            _ => None,
        }
    }

    /// Returns the key's name for people; `word` gives the words behind the locale keys.
    pub fn name(self, word: impl Fn(&'static str) -> String) -> String {
        let mut name = String::new();
        for (held, modifier) in [
            (self.ctrl, "key-ctrl"),
            (self.alt, "key-alt"),
            (self.shift, "key-shift"),
        ] {
            if held {
                name.push_str(&word(modifier));
                name.push('+');
            }
        }
        match self.code {
            Code::Char(letter) if letter != ' ' => name.push(letter),
            Code::Function(number) => {
                name.push('F');
                name.push_str(&number.to_string());
            }
            code => name.push_str(&word(code.locale_key())),
        }
        name
    }

    /// The same byte reaches us for several keys; they get the name of the one that is meant.
    const fn canonical(mut self) -> Self {
        let Code::Char(letter) = self.code else {
            return self;
        };
        self.shift = false;
        if !self.ctrl {
            return self;
        }
        let (code, ctrl) = match letter.to_ascii_lowercase() {
            'h' | '8' | '?' => (Code::Backspace, false),
            'i' => (Code::Tab, false),
            'j' | 'm' => (Code::Enter, false),
            '3' | '[' => (Code::Escape, false),
            '2' | '@' => (Code::Char(' '), true),
            '4' => (Code::Char('\\'), true),
            '5' => (Code::Char(']'), true),
            '6' => (Code::Char('^'), true),
            '7' | '/' => (Code::Char('_'), true),
            small => (Code::Char(small), true),
        };
        self.code = code;
        self.ctrl = ctrl;
        self
    }
}

impl Display for Key {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let held = [
            (self.ctrl, "ctrl+"),
            (self.alt, "alt+"),
            (self.shift, "shift+"),
        ];
        let modifiers: String = held
            .iter()
            .filter(|(held, _)| *held)
            .map(|(_, name)| *name)
            .collect();
        match self.code {
            Code::Char(letter) if modifiers.is_empty() && !matches!(letter, ' ' | '<') => {
                write!(formatter, "{letter}")
            }
            Code::Char('<') => write!(formatter, "<{modifiers}lt>"),
            Code::Char(letter) if letter != ' ' => write!(formatter, "<{modifiers}{letter}>"),
            Code::Function(number) => write!(formatter, "<{modifiers}f{number}>"),
            code => write!(
                formatter,
                "<{modifiers}{}>",
                code.locale_key().trim_start_matches("key-")
            ),
        }
    }
}

impl Code {
    /// Returns the locale key of the word for this key; its end is also how tables write it.
    pub const fn locale_key(self) -> &'static str {
        match self {
            Self::Char(_) => "key-space",
            Self::Enter => "key-enter",
            Self::Escape => "key-esc",
            Self::Tab => "key-tab",
            Self::Backspace => "key-backspace",
            Self::Delete => "key-delete",
            Self::Insert => "key-insert",
            Self::Up => "key-up",
            Self::Down => "key-down",
            Self::Left => "key-left",
            Self::Right => "key-right",
            Self::Home => "key-home",
            Self::End => "key-end",
            Self::PageUp => "key-pageup",
            Self::PageDown => "key-pagedown",
            Self::Function(_) => "key-function",
        }
    }
}

const fn named_code(name: &[u8]) -> Option<Code> {
    Some(match name {
        b"space" => Code::Char(' '),
        b"lt" => Code::Char('<'),
        b"enter" => Code::Enter,
        b"esc" => Code::Escape,
        b"tab" => Code::Tab,
        b"backspace" => Code::Backspace,
        b"delete" => Code::Delete,
        b"insert" => Code::Insert,
        b"up" => Code::Up,
        b"down" => Code::Down,
        b"left" => Code::Left,
        b"right" => Code::Right,
        b"home" => Code::Home,
        b"end" => Code::End,
        b"pageup" => Code::PageUp,
        b"pagedown" => Code::PageDown,
        [b'f', digit @ b'1'..=b'9'] => Code::Function(*digit - b'0'),
        [b'f', b'1', digit @ b'0'..=b'2'] => Code::Function(10 + *digit - b'0'),
        letter => match single_letter(letter) {
            Some(letter) => Code::Char(letter),
            None => return None,
        },
    })
}

/// Decodes bytes of a `str` that hold exactly one letter; `chars` cannot run in a table.
const fn single_letter(bytes: &[u8]) -> Option<char> {
    match bytes {
        [one] => Some(*one as char),
        [one @ 0xC0..=0xDF, two] => char::from_u32((*one as u32 & 0x1F) << 6 | low_bits(*two)),
        [one @ 0xE0..=0xEF, two, three] => {
            char::from_u32((*one as u32 & 0x0F) << 12 | low_bits(*two) << 6 | low_bits(*three))
        }
        [one, two, three, four] => char::from_u32(
            (*one as u32 & 0x07) << 18
                | low_bits(*two) << 12
                | low_bits(*three) << 6
                | low_bits(*four),
        ),
        _ => None,
    }
}

const fn low_bits(byte: u8) -> u32 {
    byte as u32 & 0x3F
}
