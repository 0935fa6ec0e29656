//! Picks the door, nothing else.

use std::ffi::OsString;
use std::io;
use std::process::ExitCode;

use diemo::cli::{self, Door, Surroundings};
use diemo::tui;

fn main() -> ExitCode {
    let words: Vec<OsString> = std::env::args_os().collect();
    let surroundings = Surroundings::read();
    match cli::run(&words, &surroundings, &mut io::stdout(), &mut io::stderr()) {
        Door::Done(code) => ExitCode::from(code),
        Door::Screen(screen) => tui::run(tui::Beginning {
            places: screen.places,
            pack: screen.pack,
            locale: screen.locale,
            session: screen.session,
            no_color: screen.no_color,
            person: screen.person,
            zone: screen.zone,
            cases: screen.cases,
            trial: screen.trial,
            tour: screen.tour,
            follows: screen.follows,
        }),
    }
}
