//! The environment the screen was started in, read once and in this place alone.

/// What the environment says about terminal, letters, colours and editor.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Surroundings {
    /// The terminal's kind, `TERM`.
    pub term: String,
    /// The locale that decides which letters can be shown.
    pub locale: String,
    /// Whether the user has asked every program for no colour.
    pub no_color: bool,
    /// The user's editor as a program and its first arguments; empty when none is named.
    pub editor: Vec<String>,
}

impl Surroundings {
    /// Reads the environment of this process.
    pub fn read() -> Self {
        Self::from_variables(|name| std::env::var(name).ok())
    }

    /// Reads the variables through a function, so that nothing else need be asked.
    pub fn from_variables(variable: impl Fn(&str) -> Option<String>) -> Self {
        let set = |name: &str| variable(name).filter(|value| !value.is_empty());
        let first = |names: &[&str]| names.iter().find_map(|name| set(name)).unwrap_or_default();
        Self {
            term: first(&["TERM"]),
            locale: first(&["LC_ALL", "LC_CTYPE", "LANG"]),
            no_color: set("NO_COLOR").is_some() || set("CLICOLOR").as_deref() == Some("0"),
            // Split as words and never given to a shell: nothing in it can become a command.
            editor: first(&["VISUAL", "EDITOR"])
                .split_whitespace()
                .map(str::to_owned)
                .collect(),
        }
    }

    /// Says whether the terminal cannot move its cursor, so that only lines can be written.
    pub fn is_dumb(&self) -> bool {
        self.term.is_empty() || self.term == "dumb"
    }

    /// Says whether letters outside ASCII come out as they should.
    pub fn shows_unicode(&self) -> bool {
        let locale = self.locale.to_ascii_lowercase();
        let letters = locale.contains("utf-8") || locale.contains("utf8");
        letters && !self.is_console()
    }

    /// Says whether the terminal has a window with a title.
    pub fn has_title(&self) -> bool {
        !self.is_dumb() && !self.is_console()
    }

    /// A text console has a font of 256 or 512 letters and no window.
    fn is_console(&self) -> bool {
        self.term == "linux" || self.term.starts_with("vt")
    }
}
