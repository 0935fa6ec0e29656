//! The words that are understood, with help in the user's language.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, ValueParser};
use clap::{Arg, ArgAction, Command, value_parser};
use clap_complete::Shell;

use super::meeting::DEEDS;
use super::method::ACTIONS;
use super::participant::VOTES;
use crate::locale::Locale;
use crate::method::form::File;
use crate::process::Variant;
use crate::session::Schema;

/// Help that is wider than this is tiring to read.
const WIDEST: usize = 100;

const VARIANTS: [&str; 3] = {
    let [(as_is, _), (to_be, _), (chosen, _)] = Variant::NAMES;
    [as_is, to_be, chosen]
};
const FORMATS: [&str; 5] = ["md", "html", "bpmn", "ics", "csv"];

const SCHEMAS: [&str; Schema::NAMES.len() + File::NAMES.len()] = {
    let [(session, _), (journal, _), (case, _)] = Schema::NAMES;
    let [
        pack,
        step,
        rules,
        terms,
        techniques,
        craft,
        analysis,
        texts,
        changes,
    ] = File::NAMES;
    [
        session,
        journal,
        case,
        pack.0,
        step.0,
        rules.0,
        terms.0,
        techniques.0,
        craft.0,
        analysis.0,
        texts.0,
        changes.0,
    ]
};

/// Returns the whole grammar.
pub(super) fn command(locale: &Locale, width: Option<usize>) -> Command {
    let writing = Writing { locale };
    let mut command = writing
        .verb("diemo")
        .version(env!("CARGO_PKG_VERSION"))
        .subcommand_help_heading(locale.text("cli-heading-commands"))
        .after_help(locale.text("cli-after-diemo"))
        .disable_help_subcommand(true)
        .max_term_width(WIDEST)
        .args(writing.everywhere())
        .arg(writing.folder("method"))
        .subcommands(writing.verbs());
    if let Some(width) = width {
        command = command.term_width(width);
    }
    command
}

/// Writes the parts of the grammar in a language.
struct Writing<'w> {
    locale: &'w Locale,
}

impl Writing<'_> {
    fn text(&self, key: &str) -> String {
        self.locale.text(key)
    }

    /// Returns a verb with its description and usage.
    fn verb(&self, name: &'static str) -> Command {
        let template = format!(
            "{{about}}\n\n{} {{usage}}\n\n{{all-args}}{{after-help}}",
            self.text("cli-heading-usage")
        );
        Command::new(name)
            .about(self.text(&format!("cli-about-{name}")))
            .override_usage(self.text(&format!("cli-usage-{name}")))
            .help_template(template)
            .disable_help_flag(true)
            .disable_version_flag(true)
    }

    /// Returns the verbs that take a session first.
    fn on_session(&self, name: &'static str) -> Command {
        self.verb(name)
            .arg(self.word("session").required(true).display_order(0))
            .arg(self.folder("method"))
    }

    /// Returns a word that stands alone.
    fn word(&self, name: &'static str) -> Arg {
        Arg::new(name)
            .value_name(self.text(&format!("cli-value-{name}")))
            .help(self.text(&format!("cli-arg-{name}")))
            .help_heading(self.text("cli-heading-words"))
            .hide_possible_values(true)
    }

    /// Returns an option that takes a value.
    fn option(&self, name: &'static str) -> Arg {
        self.word(name)
            .long(name)
            .help_heading(self.text("cli-heading-options"))
            // A reason may begin with a hyphen.
            .allow_hyphen_values(true)
    }

    fn folder(&self, name: &'static str) -> Arg {
        self.option(name)
            .value_parser(value_parser!(PathBuf))
            .allow_hyphen_values(false)
    }

    fn file(&self) -> Arg {
        self.word("file").value_parser(value_parser!(PathBuf))
    }

    fn flag(&self, name: &'static str) -> Arg {
        Arg::new(name)
            .long(name)
            .action(ArgAction::SetTrue)
            .help(self.text(&format!("cli-arg-{name}")))
            .help_heading(self.text("cli-heading-options"))
    }

    /// Returns what can be written with every verb.
    fn everywhere(&self) -> Vec<Arg> {
        let heading = self.text("cli-heading-everywhere");
        let everywhere = [
            self.folder("data-dir").global(true),
            self.folder("cases").global(true),
            self.option("lang").allow_hyphen_values(false).global(true),
            self.flag("no-color").global(true),
            self.flag("help")
                .short('h')
                .action(ArgAction::Help)
                .global(true),
            self.flag("version").short('V').action(ArgAction::Version),
        ];
        everywhere
            .map(|arg| arg.help_heading(heading.clone()))
            .into()
    }

    fn verbs(&self) -> Vec<Command> {
        vec![
            self.on_session("open"),
            self.on_session("follow")
                .after_help(self.text("cli-after-follow")),
            self.verb("new").args([
                self.option("service")
                    .required(true)
                    .action(ArgAction::Append),
                self.option("organisation").required(true),
                self.option("facilitator"),
                self.option("rules"),
                self.folder("method"),
                self.flag("json"),
            ]),
            self.verb("example").arg(self.word("name")),
            self.verb("tour"),
            self.verb("list")
                .arg(self.flag("json"))
                .after_help(self.text("cli-after-json")),
            self.verb("delete").arg(self.word("session").required(true)),
            self.verb("trash").args([
                self.option("restore"),
                self.flag("empty").conflicts_with("restore"),
                self.flag("yes").requires("empty"),
                self.flag("json"),
            ]),
            self.verb("backup")
                .args([self.file().required(true), self.flag("force")]),
            self.verb("restore").arg(self.file().required(true)),
            self.on_session("show")
                .args([self.option("at"), self.flag("json")])
                .after_help(self.text("cli-after-json")),
            self.on_session("set")
                .args([
                    self.word("answer").required(true).allow_hyphen_values(true),
                    self.option("reason"),
                    self.option("by"),
                    self.option("legal"),
                    self.flag("dry-run"),
                    self.flag("json"),
                ])
                .after_help(self.text("cli-after-set")),
            self.on_session("mark")
                .args([
                    self.word("item").required(true).display_order(1),
                    self.word("mark").required(true).display_order(2),
                    self.option("reason"),
                ])
                .after_help(self.text("cli-after-mark")),
            self.on_session("lesson").args([
                self.word("item").required(true).display_order(1),
                self.word("text").required(true).display_order(2),
            ]),
            self.on_session("idea")
                .args([
                    self.word("ideas").num_args(0..).display_order(1),
                    self.option("board").allow_hyphen_values(false),
                    self.option("author"),
                ])
                .after_help(self.text("cli-after-idea")),
            self.on_session("participant")
                .args([
                    self.word("person").display_order(1),
                    self.option("role").allow_hyphen_values(false),
                    self.option("organisation")
                        .help(self.text("cli-arg-person-organisation")),
                    self.flag("present").conflicts_with("absent"),
                    self.flag("absent"),
                    self.option("votes").value_parser(parser(&VOTES)),
                    self.flag("drop")
                        .conflicts_with_all(["present", "absent", "votes", "role"]),
                ])
                .after_help(self.text("cli-after-participant")),
            self.on_session("meeting")
                .args([
                    self.word("deed")
                        .default_value("show")
                        .hide_default_value(true)
                        .display_order(1)
                        .value_parser(parser(&DEEDS)),
                    self.option("title"),
                ])
                .after_help(self.text("cli-after-meeting")),
            self.on_session("merge")
                .args([
                    self.word("other").required(true).display_order(1),
                    self.option("base"),
                    self.flag("ours"),
                    self.flag("theirs"),
                    self.flag("dry-run"),
                    self.flag("json"),
                ])
                .after_help(self.text("cli-after-merge")),
            self.on_session("share").args([
                self.folder("out")
                    .value_name(self.text("cli-value-file"))
                    .help(self.text("cli-arg-share-out")),
                self.flag("keep-organisation"),
                self.flag("keep-services"),
                self.flag("force").help(self.text("cli-arg-share-force")),
                self.flag("dry-run"),
                self.flag("yes"),
            ]),
            self.verb("borrow")
                .args([
                    self.file()
                        .required(true)
                        .help(self.text("cli-arg-borrow-file")),
                    self.option("session")
                        .long("into")
                        .help(self.text("cli-arg-into"))
                        .conflicts_with("new"),
                    self.option("new"),
                    self.option("service")
                        .help(self.text("cli-arg-borrow-service"))
                        .requires("session"),
                    self.option("from"),
                    self.option("organisation").requires("new"),
                    self.option("facilitator").requires("new"),
                    self.option("rules").requires("new"),
                    self.folder("method"),
                    self.flag("dry-run").requires("session"),
                    self.flag("json"),
                ])
                .after_help(self.text("cli-after-borrow")),
            self.on_session("confirm").args([
                self.word("item").required(true).display_order(1),
                self.option("by"),
            ]),
            self.on_session("upgrade")
                .args([self.flag("yes"), self.flag("json")])
                .after_help(self.text("cli-after-upgrade")),
            self.on_session("why").arg(self.word("item").required(true)),
            self.on_session("undo"),
            self.on_session("redo"),
            self.on_session("history")
                .args([
                    self.option("item"),
                    self.option("by")
                        .value_name(self.text("cli-value-who"))
                        .help(self.text("cli-arg-who")),
                    self.flag("json"),
                ])
                .after_help(self.text("cli-after-json")),
            self.on_session("revert")
                .args([self.option("at").required(true), self.flag("dry-run")])
                .after_help(self.text("cli-after-revert")),
            self.on_session("export").args([
                self.option("at"),
                self.option("document").action(ArgAction::Append),
                self.option("meeting")
                    .allow_hyphen_values(false)
                    .conflicts_with("at"),
                self.option("in").allow_hyphen_values(false),
                self.flag("remember").requires("in"),
                self.option("format").value_parser(parser(&FORMATS)),
                self.folder("out"),
            ]),
            self.on_session("import")
                .args([
                    self.file()
                        .required(true)
                        .display_order(1)
                        .help(self.text("cli-arg-import-file")),
                    self.option("variant").value_parser(parser(&VARIANTS)),
                    self.option("service")
                        .help(self.text("cli-arg-import-service")),
                    self.flag("replace"),
                    self.flag("dry-run"),
                ])
                .after_help(self.text("cli-after-import")),
            self.verb("check").args([
                self.word("path")
                    .required(true)
                    .value_parser(value_parser!(PathBuf)),
                self.folder("against"),
            ]),
            self.verb("method")
                .args([
                    self.word("action")
                        .required(true)
                        .display_order(0)
                        .value_parser(parser(&ACTIONS)),
                    self.word("folder").value_parser(value_parser!(PathBuf)),
                    self.folder("out")
                        .value_name(self.text("cli-value-file"))
                        .help(self.text("cli-arg-patch-out")),
                ])
                .after_help(self.text("cli-after-method")),
            self.verb("schema").arg(
                self.word("schema")
                    .required(true)
                    .value_parser(parser(&SCHEMAS)),
            ),
            self.verb("completions").arg(
                self.word("shell")
                    .required(true)
                    .value_parser(value_parser!(Shell)),
            ),
            self.verb("man"),
            self.verb("help").arg(self.word("command")),
        ]
    }
}

fn parser(values: &'static [&'static str]) -> ValueParser {
    PossibleValuesParser::new(values).into()
}
