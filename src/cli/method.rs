//! `diemo method`: the methods there are, a new one to write, and one that is tried out while it is written.

mod patch;

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::desk::{Desk, flag, text};
use super::failure::{Code, Failure};
use super::{Outcome, Screen, check};
use crate::document;
use crate::method::form::File;
use crate::method::{Pack, builtin};
use crate::store;
use crate::text::clean_line;

/// What can be done with methods.
pub(super) const ACTIONS: [&str; 5] = ["new", "list", "preview", "patch", "guide"];

/// What a method's author has to know.
const GUIDE: &str = include_str!("../../content/README.md");

/// Does one of the actions.
pub(super) fn run(desk: &Desk<'_>, arguments: &ArgMatches) -> Result<Outcome, Failure> {
    match text(arguments, "action").as_str() {
        "new" => new(desk, folder(desk, arguments)?),
        "preview" => preview(desk, folder(desk, arguments)?),
        "patch" => patch::run(desk, arguments),
        "guide" => Ok(Outcome::data(GUIDE.to_owned())),
        _ => list(desk),
    }
}

fn folder<'a>(desk: &Desk<'_>, arguments: &'a ArgMatches) -> Result<&'a Path, Failure> {
    let folder = arguments.get_one::<PathBuf>("folder");
    let missing = || desk.failure(Code::Usage, "pack-folder-missing", &[]);
    folder.map(PathBuf::as_path).ok_or_else(missing)
}

/// Copies the built-in method, to be written on.
fn new(desk: &Desk<'_>, folder: &Path) -> Result<Outcome, Failure> {
    let shown = || ("folder", clean_line(&folder.to_string_lossy()).into());
    if !store::pack::is_free(folder) {
        return Err(desk.failure(Code::Refused, "pack-not-empty", &[shown()]));
    }
    let mut files = builtin().files;
    files.push(("README.md".to_owned(), GUIDE.to_owned()));
    files.extend(for_editors());
    store::pack::write(folder, &files).map_err(|error| desk.storage(&error))?;
    let methods = desk.places()?.methods().join("ID");
    let arguments = [
        shown(),
        ("methods", clean_line(&methods.to_string_lossy()).into()),
    ];
    Ok(Outcome::data(
        desk.locale.say("pack-new", &arguments) + "\n",
    ))
}

/// Returns the schemas, and the file by which editors find the one of each file.
fn for_editors() -> Vec<(String, String)> {
    let mut files = Vec::new();
    let mut which = String::new();
    for (name, file, belong) in File::NAMES {
        let schema = format!("schema/{name}.schema.json");
        for line in [
            "[[rule]]".to_owned(),
            format!("include = [\"{belong}\"]"),
            format!("schema.path = \"{schema}\""),
        ] {
            which.push_str(&line);
            which.push('\n');
        }
        files.push((schema, file.text().to_owned()));
    }
    files.push((".taplo.toml".to_owned(), which));
    files
}

/// Lists the method in the program, and those that are installed.
fn list(desk: &Desk<'_>) -> Result<Outcome, Failure> {
    let mut rows = vec![row(desk, &store::pack::built_in(), None)];
    for folder in store::pack::all_installed(&desk.places()?.methods()) {
        let sources = store::pack::read_folder(&folder);
        rows.push(match Pack::load(&sources) {
            Ok(pack) => row(desk, &pack, Some(&folder)),
            Err(problems) => broken(desk, &folder, problems.len()),
        });
    }
    // What is said of a method stands in below its name.
    let rows = rows.iter().map(|row| row.replace('\n', "\n    ") + "\n");
    Ok(Outcome::data(rows.collect()))
}

fn row(desk: &Desk<'_>, pack: &Pack, folder: Option<&Path>) -> String {
    let locale = desk.locale;
    let method = pack.in_language(locale.code());
    let place = match folder {
        Some(folder) => clean_line(&folder.to_string_lossy()),
        None => locale.text("pack-in-program"),
    };
    let problems = document::check_all(pack, locale).len();
    let arguments = [
        ("id", (&method.id).into()),
        ("version", (&method.version).into()),
        ("name", (&method.name).into()),
        ("languages", pack.languages().join(", ").into()),
        ("items", method.items().count().into()),
        ("problems", problems.into()),
        ("place", place.into()),
    ];
    locale.say("pack-listed", &arguments)
}

fn broken(desk: &Desk<'_>, folder: &Path, problems: usize) -> String {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let arguments = [
        ("id", clean_line(&name).into()),
        ("problems", problems.into()),
        ("place", clean_line(&folder.to_string_lossy()).into()),
    ];
    desk.locale.say("pack-listed-broken", &arguments)
}

/// Opens the screen on a method that is being written, in a session that is kept nowhere.
fn preview(desk: &Desk<'_>, folder: &Path) -> Result<Outcome, Failure> {
    if !folder.exists() {
        return Err(desk.not_there(folder));
    }
    let sources = store::pack::read_folder(folder);
    let pack = match Pack::load(&sources) {
        Ok(pack) if document::check_all(&pack, desk.locale).is_empty() => pack,
        // There is no version without problems to begin with.
        _ => return Ok(check::pack(desk, folder, None)),
    };
    if !desk.surroundings.terminal {
        return Err(desk.failure(Code::Refused, "cli-no-terminal", &[]));
    }
    let screen = Screen {
        places: desk.places()?,
        session: None,
        pack,
        locale: desk.locale.clone(),
        person: desk.surroundings.user.clone(),
        zone: desk.surroundings.zone.clone(),
        no_color: flag(desk.matches, "no-color"),
        cases: None,
        tour: false,
        follows: false,
        trial: Some((folder.to_owned(), sources)),
    };
    Ok(Outcome {
        screen: Some(screen),
        ..Outcome::default()
    })
}
