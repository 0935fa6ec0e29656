//! `diemo check`: every problem of a content pack or a session file at once, with file, line and column.

mod session;

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::Outcome;
use super::desk::Desk;
use super::failure::{Code, Failure};
use crate::document;
use crate::locale::Said;
use crate::method::{Method, Place};
use crate::store;
use crate::text::clean_line;

/// What marks the folder of a pack.
const PACK: &str = "pack.toml";
/// What marks the folder of a session.
const SESSION: &str = "session.json";

/// Something wrong, and where.
struct Finding {
    place: Place,
    said: Said,
}

/// Checks a pack or a session.
pub(super) fn run(desk: &Desk<'_>, arguments: &ArgMatches) -> Result<Outcome, Failure> {
    let Some(path) = arguments.get_one::<PathBuf>("path") else {
        return Ok(Outcome::default());
    };
    if !path.exists() {
        return Err(desk.not_there(path));
    }
    if let Some(folder) = pack_folder(path) {
        return Ok(pack(desk, &folder));
    }
    if path.is_file() || path.join(SESSION).exists() {
        return session::check(desk, path);
    }
    Ok(pack(desk, path))
}

/// Returns the folder of the pack that a path belongs to.
fn pack_folder(path: &Path) -> Option<PathBuf> {
    if path.is_dir() {
        return path.join(PACK).exists().then(|| path.to_owned());
    }
    let ending = path.extension()?.to_str()?;
    if !matches!(ending, "toml" | "md") {
        return None;
    }
    let beside = path.ancestors().skip(1).take(4);
    let mut folders = beside.map(|folder| {
        if folder.as_os_str().is_empty() {
            Path::new(".")
        } else {
            folder
        }
    });
    folders
        .find(|folder| folder.join(PACK).exists())
        .map(Path::to_owned)
}

fn pack(desk: &Desk<'_>, folder: &Path) -> Outcome {
    let locale = desk.locale;
    let loaded = Method::load(&store::pack::read_folder(folder));
    // The templates can be tried only on a method that holds together.
    let checked = loaded.and_then(|method| match document::check(&method, locale) {
        problems if problems.is_empty() => Ok(method),
        problems => Err(problems),
    });
    match checked {
        Ok(method) => {
            let count = |key, count: usize| locale.say(key, &[("count", count.into())]);
            let parts = [
                count("cli-check-phases", method.phases.len()),
                count("cli-check-steps", method.steps().count()),
                count("cli-check-items", method.items().count()),
                count("cli-check-rules", method.rules.len()),
                count("cli-check-documents", method.templates.len()),
            ];
            let arguments = [
                ("name", (&method.name).into()),
                ("version", (&method.version).into()),
                ("parts", parts.join(", ").into()),
            ];
            Outcome::data(locale.say("cli-check-clean-pack", &arguments) + "\n")
        }
        Err(problems) => {
            let findings = problems.iter().map(|problem| {
                let file = folder.join(&problem.place.file);
                Finding {
                    place: Place {
                        file: shown(&file),
                        ..problem.place.clone()
                    },
                    said: locale.problem(problem),
                }
            });
            found(desk, &findings.collect::<Vec<_>>())
        }
    }
}

/// Returns the findings as lines that editors and screen readers can follow.
fn found(desk: &Desk<'_>, findings: &[Finding]) -> Outcome {
    let locale = desk.locale;
    let mut data = String::new();
    for Finding { place, said } in findings {
        let at = if place.line == 0 {
            place.file.clone()
        } else {
            format!("{}:{}:{}", place.file, place.line, place.column)
        };
        let arguments = [("place", at.into()), ("sentence", (&said.sentence).into())];
        data.push_str(&locale.say("cli-check-problem", &arguments));
        data.push('\n');
        if let Some(hint) = &said.hint {
            data.push_str("    ");
            data.push_str(hint);
            data.push('\n');
        }
    }
    data.push_str(&locale.say("cli-check-count", &[("count", findings.len().into())]));
    data.push('\n');
    Outcome {
        data,
        code: Code::Problems,
        ..Outcome::default()
    }
}

fn shown(path: &Path) -> String {
    clean_line(&path.to_string_lossy())
}
