//! Commands: words on the command line made into changes, text and exit codes.
//!
//! A verb computes what it has to say and returns it; writing is done here, once, so that tests need no process.

mod alteration;
mod ask;
mod backup;
mod borrow;
mod check;
mod confirm;
mod delete;
mod desk;
mod example;
mod export;
mod failure;
mod follow;
mod grammar;
mod history;
mod idea;
mod import;
mod json;
mod lesson;
mod list;
mod manual;
mod mark;
mod meeting;
mod merge;
mod method;
mod misuse;
mod new;
mod open;
mod participant;
mod past;
mod revert;
mod schema;
mod set;
mod set_aside;
mod share;
mod show;
mod target;
mod tongue;
mod tour;
mod trash;
mod undo;
mod upgrade;
mod why;

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::PathBuf;

use clap::ArgMatches;
use clap::error::ErrorKind;
use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::locale::{Locale, Said};
use crate::method::{Pack, Sources};
use crate::store::{Location, Places};
use desk::Desk;
use failure::{Code, Failure};

/// What surrounds the program when it starts, as far as its words need it.
///
/// The places it keeps things in are looked up by the store, and the screen asks for its own terminal and editor.
#[derive(Clone, Debug)]
pub struct Surroundings {
    /// The languages the user wants, best first, as the environment writes them.
    pub languages: Vec<String>,
    /// Who is at the keyboard.
    pub user: String,
    pub now: Timestamp,
    pub zone: TimeZone,
    /// Whether keys can be read and a screen drawn.
    pub terminal: bool,
    /// How many columns help is broken at; the terminal's own where nothing is said.
    pub width: Option<usize>,
}

/// What is to be done after the words are understood.
pub enum Door {
    /// Everything is done; the program ends with this code.
    Done(u8),
    /// The full screen is to be opened.
    Screen(Box<Screen>),
}

/// What the full screen opens with.
pub struct Screen {
    pub places: Places,
    /// The session to open; the list of sessions where there is none.
    pub session: Option<Location>,
    pub pack: Pack,
    pub locale: Locale,
    /// Who is at the keyboard.
    pub person: String,
    pub zone: TimeZone,
    /// Whether the user asked for no colour.
    pub no_color: bool,
    /// A further folder of what others have shared.
    pub cases: Option<PathBuf>,
    /// The folder of the method, where it is only tried out, and what was read there.
    pub trial: Option<(PathBuf, Sources)>,
    /// Whether the tour is what it opens with.
    pub tour: bool,
    /// Whether it only shows to a room what somebody else does.
    pub follows: bool,
}

/// What a verb has to say.
#[derive(Default)]
struct Outcome {
    /// Data, for standard output.
    data: String,
    /// Talk, for standard error: one sentence each.
    talk: Vec<Said>,
    code: Code,
    screen: Option<Screen>,
}

impl Surroundings {
    /// Reads the surroundings of this process.
    pub fn read() -> Self {
        use std::io::IsTerminal as _;
        let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        let first = |names: &[&str]| names.iter().find_map(|name| set(name)).unwrap_or_default();
        Self {
            languages: norwegian(first(&["LC_ALL", "LC_MESSAGES", "LANG"])),
            user: crate::text::clean_line(&first(&["USER", "LOGNAME"])),
            now: Timestamp::now(),
            zone: zone(),
            terminal: io::stdin().is_terminal() && io::stdout().is_terminal(),
            width: None,
        }
    }
}

/// Returns the time zone of the machine.
///
/// Without `TZ` it stands in one file; the system's own look-up reads every folder of zones first, which costs more
/// than anything else at the start.
fn zone() -> TimeZone {
    let named = std::env::var_os("TZ").is_some();
    let file = std::fs::read("/etc/localtime").ok().filter(|_| !named);
    file.and_then(|rules| TimeZone::tzif("", &rules).ok())
        .unwrap_or_else(TimeZone::system)
}

/// Returns the environment's language where it is Norwegian or Sámi.
///
/// Servers are set up in English whoever works on them, so English has to be asked for by name.
fn norwegian(language: String) -> Vec<String> {
    let known = ["nb", "nn", "no", "se", "sma", "smj"];
    let name = language
        .split(['_', '.', '-', '@'])
        .next()
        .unwrap_or_default();
    if known.contains(&name) {
        vec![language]
    } else {
        Vec::new()
    }
}

/// Does what the words ask for, writing data to `out` and talk to `err`; the first word is the program's own name.
pub fn run(
    words: &[OsString],
    surroundings: &Surroundings,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Door {
    let (locale, known) = tongue::spoken(words, surroundings);
    let outcome = if known {
        obey(words, surroundings, &locale)
    } else {
        Err(Failure::new(Code::Usage, misuse::unknown_language(&locale)))
    };
    let outcome = outcome.unwrap_or_else(Failure::into_outcome);
    if let Some(screen) = outcome.screen {
        return Door::Screen(Box::new(screen));
    }
    let written = write(&locale, &outcome, out, err);
    Door::Done(match written {
        // Whoever reads has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => outcome.code as u8,
        Err(_) => {
            let said = locale.said("cli-output-failed", &[]);
            // Nobody can be told if this fails, too.
            talk(&locale, &said, err).ok();
            Code::Storage as u8
        }
        Ok(()) => outcome.code as u8,
    })
}

fn write(
    locale: &Locale,
    outcome: &Outcome,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> io::Result<()> {
    for said in &outcome.talk {
        // Data matters more than talk that cannot be written.
        talk(locale, said, err).ok();
    }
    out.write_all(outcome.data.as_bytes())?;
    out.flush()
}

fn talk(locale: &Locale, said: &Said, err: &mut dyn Write) -> io::Result<()> {
    let mut text = locale.say("cli-talk", &[("sentence", (&said.sentence).into())]);
    text.push('\n');
    if let Some(hint) = &said.hint {
        text.push_str(&locale.say("cli-talk-hint", &[("hint", hint.into())]));
        text.push('\n');
    }
    err.write_all(text.as_bytes())?;
    err.flush()
}

fn obey(
    words: &[OsString],
    surroundings: &Surroundings,
    locale: &Locale,
) -> Result<Outcome, Failure> {
    if words.len() < 2 {
        // Nothing to understand, and the first frame should not wait for a grammar.
        let desk = Desk {
            locale,
            surroundings,
            matches: &ArgMatches::default(),
        };
        return open::run(&desk, None);
    }
    let mut grammar = grammar::command(locale, surroundings.width);
    let matches = match grammar.try_get_matches_from_mut(words) {
        Ok(matches) => matches,
        Err(error)
            if matches!(
                error.kind(),
                ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
            ) =>
        {
            let text = error.render().to_string();
            return Ok(Outcome::data(format!("{}\n", text.trim_end())));
        }
        Err(error) => {
            let said = misuse::said(locale, &grammar, words, &error);
            return Err(Failure::new(Code::Usage, said));
        }
    };
    let desk = Desk {
        locale,
        surroundings,
        matches: &matches,
    };
    match matches.subcommand() {
        None => open::run(&desk, None),
        Some((verb, arguments)) => obey_verb(&desk, verb, arguments, grammar),
    }
}

fn obey_verb(
    desk: &Desk<'_>,
    verb: &str,
    arguments: &ArgMatches,
    grammar: clap::Command,
) -> Result<Outcome, Failure> {
    let told = concerns(desk, verb);
    let outcome = match verb {
        "open" => open::run(desk, Some(arguments)),
        "follow" => follow::run(desk, arguments),
        "new" => new::run(desk, arguments),
        "example" => example::run(desk, arguments),
        "tour" => tour::run(desk),
        "list" => list::run(desk, arguments),
        "delete" => delete::run(desk, arguments),
        "trash" => trash::run(desk, arguments),
        "backup" => backup::run(desk, arguments),
        "restore" => backup::restore(desk, arguments),
        "show" => show::run(desk, arguments),
        "set" => set::run(desk, arguments),
        "mark" => mark::run(desk, arguments),
        "lesson" => lesson::run(desk, arguments),
        "idea" => idea::run(desk, arguments),
        "participant" => participant::run(desk, arguments),
        "meeting" => meeting::run(desk, arguments),
        "merge" => merge::run(desk, arguments),
        "share" => share::run(desk, arguments),
        "borrow" => borrow::run(desk, arguments),
        "confirm" => confirm::run(desk, arguments),
        "upgrade" => upgrade::run(desk, arguments),
        "why" => why::run(desk, arguments),
        "undo" => undo::run(desk, arguments, undo::Direction::Back),
        "redo" => undo::run(desk, arguments, undo::Direction::Forth),
        "history" => history::run(desk, arguments),
        "revert" => revert::run(desk, arguments),
        "export" => export::run(desk, arguments),
        "import" => import::run(desk, arguments),
        "check" => check::run(desk, arguments),
        "method" => method::run(desk, arguments),
        "schema" => Ok(schema::run(arguments)),
        "completions" => Ok(manual::completions(arguments, grammar)),
        "man" => Ok(manual::page(desk, grammar)),
        _ => manual::help(desk, arguments, grammar),
    };
    match outcome {
        Ok(outcome) => Ok(outcome.after(told)),
        Err(failure) => Err(failure.after(told)),
    }
}

/// Returns what the user should know of the data folder, where the verb has to do with it.
fn concerns(desk: &Desk<'_>, verb: &str) -> Vec<Said> {
    // On the screen the same stands at home.
    if matches!(
        verb,
        "open" | "follow" | "tour" | "check" | "method" | "schema" | "completions" | "man" | "help"
    ) {
        return Vec::new();
    }
    let concerns = desk.store().map(|store| store.concerns());
    let concerns = concerns.unwrap_or_default().into_iter();
    concerns
        .map(|concern| desk.locale.concern(concern.key(), concern.path()))
        .collect()
}

impl Outcome {
    /// Returns the outcome told after something else.
    fn after(mut self, mut earlier: Vec<Said>) -> Self {
        earlier.append(&mut self.talk);
        self.talk = earlier;
        self
    }

    fn data(data: String) -> Self {
        Self {
            data,
            ..Self::default()
        }
    }
}
