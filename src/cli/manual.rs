//! `diemo completions`, `diemo man` and `diemo help`: made from the grammar, so that they cannot drift from it.

use clap::{Arg, ArgMatches, Command};
use clap_complete::Shell;
use clap_mangen::roff::{Roff, bold, roman};

use super::desk::{Desk, text};
use super::failure::{Code, Failure};
use super::{Outcome, misuse};

/// Returns the completions for a shell.
pub(super) fn completions(arguments: &ArgMatches, mut grammar: Command) -> Outcome {
    let mut script = Vec::new();
    if let Some(shell) = arguments.get_one::<Shell>("shell") {
        clap_complete::generate(*shell, &mut grammar, "diemo", &mut script);
    }
    Outcome::data(String::from_utf8_lossy(&script).into_owned())
}

/// Returns the help of the program or of one verb.
pub(super) fn help(
    desk: &Desk<'_>,
    arguments: &ArgMatches,
    mut grammar: Command,
) -> Result<Outcome, Failure> {
    let verb = text(arguments, "command");
    if verb.is_empty() {
        return Ok(rendered(&mut grammar));
    }
    grammar.build();
    let names: Vec<_> = grammar
        .get_subcommands()
        .map(|known| known.get_name().to_owned())
        .collect();
    match grammar.find_subcommand_mut(&verb) {
        Some(known) => Ok(rendered(known)),
        None => Err(Failure::new(
            Code::Usage,
            misuse::unknown_command(desk.locale, &verb, &names),
        )),
    }
}

fn rendered(command: &mut Command) -> Outcome {
    let help = command.render_help().to_string();
    Outcome::data(format!("{}\n", help.trim_end()))
}

/// Returns the manual page, with every verb on it.
pub(super) fn page(desk: &Desk<'_>, mut grammar: Command) -> Outcome {
    grammar.build();
    let locale = desk.locale;
    let heading = |key: &str| [locale.text(key).to_uppercase()];
    let mut page = Roff::new();
    let version = format!("diemo {}", env!("CARGO_PKG_VERSION"));
    page.control("TH", ["diemo", "1", "", version.as_str(), ""]);
    page.control("SH", heading("cli-man-name").iter().map(String::as_str));
    let about = locale.text("cli-about-diemo");
    page.text([roman(format!("diemo - {about}"))]);
    page.control("SH", heading("cli-man-synopsis").iter().map(String::as_str));
    page.text([bold(locale.text("cli-usage-diemo"))]);
    page.control(
        "SH",
        heading("cli-heading-everywhere").iter().map(String::as_str),
    );
    arguments(&mut page, &grammar, true);
    page.control(
        "SH",
        heading("cli-heading-commands").iter().map(String::as_str),
    );
    for verb in grammar.get_subcommands() {
        let name = verb.get_name();
        page.control("SS", [locale.text(&format!("cli-usage-{name}")).as_str()]);
        page.text([roman(locale.text(&format!("cli-about-{name}")))]);
        arguments(&mut page, verb, false);
        if let Some(after) = verb.get_after_help() {
            lines(&mut page, &after.to_string());
        }
    }
    page.control("SH", heading("cli-man-codes").iter().map(String::as_str));
    lines(&mut page, &locale.text("cli-man-codes-text"));
    page.control("SH", heading("cli-man-json").iter().map(String::as_str));
    lines(&mut page, &locale.text("cli-man-json-text"));
    page.control("SH", heading("cli-man-files").iter().map(String::as_str));
    lines(&mut page, &locale.text("cli-man-files-text"));
    Outcome::data(page.to_roff())
}

fn arguments(page: &mut Roff, command: &Command, everywhere: bool) {
    let wanted = |arg: &&Arg| everywhere || !(arg.is_global_set() || arg.get_id() == "version");
    for argument in command.get_arguments().filter(wanted) {
        page.control("TP", []);
        page.text([bold(written(argument))]);
        page.text([roman(
            argument
                .get_help()
                .map(ToString::to_string)
                .unwrap_or_default(),
        )]);
    }
}

/// Returns an argument as it is written.
fn written(argument: &Arg) -> String {
    let value = argument
        .get_value_names()
        .filter(|_| argument.get_action().takes_values())
        .map(|names| names.join(" "))
        .unwrap_or_default();
    let short = argument.get_short().map(|short| format!("-{short}, "));
    let long = argument.get_long().map(|long| format!("--{long} "));
    [short.unwrap_or_default(), long.unwrap_or_default(), value]
        .concat()
        .trim_end()
        .to_owned()
}

fn lines(page: &mut Roff, text: &str) {
    page.control("nf", []);
    for line in text.lines() {
        page.text([roman(line)]);
    }
    page.control("fi", []);
}
