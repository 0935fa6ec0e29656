//! Goes through a JSON text that is known to hold together, without making anything of it.

use std::borrow::Cow;

use super::Step;

/// A place in a JSON text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cursor<'t> {
    text: &'t str,
    at: usize,
}

/// What begins at a place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    Null,
    Boolean,
    Number,
    String,
    Array,
    Object,
}

impl Kind {
    /// Returns what schemas call this.
    pub fn name(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "boolean",
            Self::Number => "number",
            Self::String => "string",
            Self::Array => "array",
            Self::Object => "object",
        }
    }
}

impl<'t> Cursor<'t> {
    /// Returns the beginning of a text.
    pub fn new(text: &'t str) -> Self {
        Self { text, at: 0 }
    }

    /// Returns where the next thing begins, in bytes.
    pub fn offset(&mut self) -> usize {
        self.pass_blanks();
        self.at
    }

    fn byte(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or(b' ')
    }

    fn pass_blanks(&mut self) {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let blanks = rest.iter().take_while(|byte| byte.is_ascii_whitespace());
        self.at += blanks.count();
    }

    /// Returns what begins here.
    pub fn kind(&mut self) -> Kind {
        self.pass_blanks();
        match self.byte() {
            b'{' => Kind::Object,
            b'[' => Kind::Array,
            b'"' => Kind::String,
            b't' | b'f' => Kind::Boolean,
            b'n' => Kind::Null,
            _ => Kind::Number,
        }
    }

    /// Passes a string, and returns what it says; none where an escape in it stands for nothing.
    pub fn string(&mut self) -> Option<Cow<'t, str>> {
        self.pass_blanks();
        let begin = self.at;
        self.at += 1;
        let mut plain = true;
        while self.at < self.text.len() && self.byte() != b'"' {
            if self.byte() == b'\\' {
                plain = false;
                self.at += 1;
            }
            self.at += 1;
        }
        self.at = (self.at + 1).min(self.text.len());
        if plain {
            return self.text.get(begin + 1..self.at - 1).map(Cow::Borrowed);
        }
        let said = serde_json::from_str(self.text.get(begin..self.at)?);
        said.ok().map(Cow::Owned)
    }

    /// Passes a number or a word, and returns it as it is written.
    pub fn word(&mut self) -> &'t str {
        self.pass_blanks();
        let rest = self.text.get(self.at..).unwrap_or_default();
        let end = rest.find(|letter: char| letter.is_ascii_whitespace() || ",]}".contains(letter));
        let word = &rest[..end.unwrap_or(rest.len())];
        self.at += word.len();
        word
    }

    /// Passes whatever begins here; how deep it is nested costs nothing.
    pub fn skip(&mut self) {
        let mut open = 0_usize;
        loop {
            match self.kind() {
                Kind::Object | Kind::Array => {
                    open += 1;
                    self.at += 1;
                }
                Kind::String => {
                    self.string();
                }
                _ if matches!(self.byte(), b']' | b'}') => {
                    open = open.saturating_sub(1);
                    self.at += 1;
                }
                _ if matches!(self.byte(), b',' | b':') => self.at += 1,
                _ if self.at >= self.text.len() => return,
                _ => {
                    self.word();
                }
            }
            if open == 0 {
                return;
            }
        }
    }

    /// Goes into a list or an object.
    pub fn enter(&mut self) {
        self.pass_blanks();
        self.at += 1;
    }

    /// Says whether another entry follows, and goes to it; the end of the list or object is passed.
    pub fn next(&mut self) -> bool {
        self.pass_blanks();
        if self.byte() == b',' {
            self.at += 1;
            self.pass_blanks();
        }
        if self.at >= self.text.len() {
            return false;
        }
        let ends = matches!(self.byte(), b']' | b'}');
        self.at += usize::from(ends);
        !ends
    }

    /// Passes the sign between a key and what belongs to it.
    pub fn pass_colon(&mut self) {
        self.pass_blanks();
        self.at += 1;
    }

    /// Returns where a path leads, or the last place on the way there.
    pub fn seek(mut self, path: &[Step]) -> usize {
        for step in path {
            let reached = self.offset();
            let found = match (step, self.kind()) {
                (Step::Key(wanted), Kind::Object) => self.seek_key(wanted),
                (Step::Entry(wanted), Kind::Array) => self.seek_entry(*wanted),
                _ => false,
            };
            if !found {
                return reached;
            }
        }
        self.offset()
    }

    fn seek_key(&mut self, wanted: &str) -> bool {
        self.enter();
        while self.next() {
            let key = self.string();
            self.pass_colon();
            if key.is_some_and(|key| key == wanted) {
                return true;
            }
            self.skip();
        }
        false
    }

    fn seek_entry(&mut self, wanted: usize) -> bool {
        self.enter();
        let mut at = 0;
        while self.next() {
            if at == wanted {
                return true;
            }
            at += 1;
            self.skip();
        }
        false
    }
}
