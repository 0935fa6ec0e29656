//! `diemo check`: every problem of a content pack or a session file at once, with file, line and column.

mod against;
mod case;
mod session;

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::Outcome;
use super::desk::Desk;
use super::failure::{Code, Failure};
use crate::document;
use crate::locale::{Locale, Said};
use crate::method::{Pack, Place, Problem, Remark};
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
    /// Worth knowing, but nothing wrong.
    remark: bool,
}

impl Finding {
    fn problem(place: Place, said: Said) -> Self {
        Self {
            place,
            said,
            remark: false,
        }
    }
}

/// Checks a pack or a session.
pub(super) fn run(desk: &Desk<'_>, arguments: &ArgMatches) -> Result<Outcome, Failure> {
    let Some(path) = arguments.get_one::<PathBuf>("path") else {
        return Ok(Outcome::default());
    };
    if !path.exists() {
        let name = path.to_string_lossy();
        return match desk.store().map(|store| (store.find(&name), store)) {
            Ok((Ok(location), store)) => session::check(desk, &store, location, None),
            _ => Err(desk.not_there(path)),
        };
    }
    let older = arguments
        .get_one::<PathBuf>("against")
        .map(PathBuf::as_path);
    if let Some(missing) = older.filter(|folder| !folder.exists()) {
        return Err(desk.not_there(missing));
    }
    if let Some(folder) = pack_folder(path) {
        return Ok(pack(desk, &folder, older));
    }
    if let Some(inspected) = store::inspect_case(path) {
        return case::check(desk, path, &inspected);
    }
    if path.is_file() || path.join(SESSION).exists() {
        return session::check_path(desk, path);
    }
    Ok(pack(desk, path, older))
}

/// Returns the folder of the pack that a path belongs to.
fn pack_folder(path: &Path) -> Option<PathBuf> {
    if path.is_dir() {
        return path.join(PACK).exists().then(|| path.to_owned());
    }
    let ending = path.extension()?.to_str()?;
    if !matches!(ending, "toml" | "md" | "ftl") {
        return None;
    }
    let beside = path.ancestors().skip(1).take(6);
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

/// Checks a pack, and compares it with an older version where there is one.
pub(super) fn pack(desk: &Desk<'_>, folder: &Path, older: Option<&Path>) -> Outcome {
    let locale = desk.locale;
    let loaded = Pack::load(&store::pack::read_folder(folder));
    // The templates can be tried only on a method that holds together.
    let checked = loaded.and_then(|pack| match document::check_all(&pack, locale) {
        problems if problems.is_empty() => Ok(pack),
        problems => Err(problems),
    });
    match checked {
        Ok(pack) => match older {
            Some(older) => against::compared(desk, folder, &pack, older),
            None => clean(desk, folder, &pack),
        },
        Err(problems) => found(desk, &problems_of(desk, folder, &problems)),
    }
}

fn problems_of(desk: &Desk<'_>, folder: &Path, problems: &[Problem]) -> Vec<Finding> {
    let findings = problems.iter().map(|problem| {
        Finding::problem(within(folder, &problem.place), desk.locale.problem(problem))
    });
    findings.collect()
}

/// Returns what a pack without problems holds, how far its languages have come, and what they lack.
fn clean(desk: &Desk<'_>, folder: &Path, pack: &Pack) -> Outcome {
    let locale = desk.locale;
    let method = pack.in_language(locale.code());
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
    let mut data = locale.say("cli-check-clean-pack", &arguments) + "\n";
    let own = pack.in_language(pack.own_language());
    let mut findings = remarks(desk, folder, pack, pack.own_language(), pack.remarks());
    for coverage in pack.coverage() {
        data.push_str(&locale.coverage(pack, &coverage));
        data.push('\n');
        let language = &coverage.language;
        let templates = document::siblings(&own, &pack.in_language(language));
        let lacks = coverage.remarks.iter().chain(&templates);
        findings.extend(remarks(desk, folder, pack, language, lacks));
    }
    for tongue in Locale::tongues(pack) {
        data.push_str(&locale.tongue_so_far(pack, &tongue));
        data.push('\n');
        let (language, lacks) = (&tongue.language, &tongue.remarks);
        findings.extend(remarks(desk, folder, pack, language, lacks));
    }
    findings.sort_by(|one, other| one.place.cmp(&other.place));
    if !findings.is_empty() {
        data.push_str(&found(desk, &findings).data);
    }
    Outcome::data(data)
}

/// Returns what is not finished in a language of a pack.
fn remarks<'r>(
    desk: &Desk<'_>,
    folder: &Path,
    pack: &Pack,
    language: &str,
    remarks: impl IntoIterator<Item = &'r Remark>,
) -> Vec<Finding> {
    let remarks = remarks.into_iter().map(|remark| Finding {
        place: within(folder, &remark.place),
        said: desk.locale.lack(pack, language, remark),
        remark: true,
    });
    remarks.collect()
}

/// Returns a place in a pack as a place from where the user stands.
fn within(folder: &Path, place: &Place) -> Place {
    Place {
        file: shown(&folder.join(&place.file)),
        ..place.clone()
    }
}

/// Returns the findings as lines that editors and screen readers can follow.
fn found(desk: &Desk<'_>, findings: &[Finding]) -> Outcome {
    let locale = desk.locale;
    let mut data = String::new();
    for finding in findings {
        let Finding { place, said, .. } = finding;
        let at = if place.line == 0 {
            place.file.clone()
        } else {
            format!("{}:{}:{}", place.file, place.line, place.column)
        };
        let arguments = [("place", at.into()), ("sentence", (&said.sentence).into())];
        let key = if finding.remark {
            "check-remark"
        } else {
            "cli-check-problem"
        };
        data.push_str(&locale.say(key, &arguments));
        data.push('\n');
        if let Some(hint) = &said.hint {
            data.push_str("    ");
            data.push_str(hint);
            data.push('\n');
        }
    }
    let remarks = findings.iter().filter(|finding| finding.remark).count();
    let problems = findings.len() - remarks;
    let counted = [("cli-check-count", problems), ("check-remarks", remarks)];
    let counts: Vec<_> = counted
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| locale.say(key, &[("count", count.into())]))
        .collect();
    data.push_str(&counts.join(" "));
    data.push('\n');
    Outcome {
        data,
        code: match problems {
            0 => Code::Done,
            _ => Code::Problems,
        },
        ..Outcome::default()
    }
}

fn shown(path: &Path) -> String {
    clean_line(&path.to_string_lossy())
}
