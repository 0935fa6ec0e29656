//! What can be wrong with a pack, and where: collected all at once, worded in the user's language elsewhere.

mod analysis;
mod craft;

pub use analysis::AnalysisFault;
pub use craft::CraftFault;

/// One thing wrong with a pack.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Problem {
    pub place: Place,
    pub fault: Fault,
}

/// Where in a pack something stands.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct Place {
    /// The file, from the pack's folder.
    pub file: String,
    /// Counted from one; zero where the whole file is meant.
    pub line: usize,
    /// Counted in characters from one.
    pub column: usize,
}

/// What is wrong.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Fault {
    NoPack,
    Unreadable {
        reason: String,
    },
    NotText,
    TooLarge {
        limit: usize,
    },
    Syntax {
        found: String,
    },
    MissingKey {
        key: String,
    },
    /// A key that means nothing in its table, and those that do.
    UnknownKey {
        key: String,
        nearest: Option<String>,
        known: Vec<String>,
    },
    WrongType {
        key: String,
        expected: &'static str,
    },
    EmptyText {
        key: String,
    },
    BadName {
        found: String,
    },
    Doubled {
        found: String,
        first: Place,
    },
    /// A word that is none of a fixed list.
    UnknownWord {
        key: String,
        found: String,
        nearest: Option<String>,
        known: Vec<String>,
    },
    /// A name that nothing in the pack bears; `kind` is the word for what bears such names: item, step, phase, role,
    /// rule-set, option, column, rule, principle, technique, term, board, format, test, question, round, ballot,
    /// criterion or sheet.
    UnknownName {
        kind: &'static str,
        found: String,
        nearest: Option<String>,
    },
    UnknownOption {
        item: String,
        found: String,
        nearest: Option<String>,
    },
    StepNotListed {
        step: String,
    },
    StepMissing {
        step: String,
    },
    OptionsMissing {
        item: String,
    },
    OptionsUnexpected {
        item: String,
    },
    GateOptions {
        item: String,
    },
    WhenWithoutBecause {
        item: String,
    },
    ConditionUnreadable {
        found: String,
        expected: &'static str,
    },
    /// The two sides of a comparison are of different kinds.
    WrongComparison {
        item: String,
        found: String,
        expected: String,
    },
    NoOrder {
        item: String,
    },
    ValueDoesNotFit {
        item: String,
        found: String,
        expected: String,
    },
    NothingFollows {
        rule: String,
    },
    /// The minutes of a step's agenda are not those of the step.
    AgendaMinutes {
        step: String,
        sum: u32,
        minutes: u32,
    },
    NotDate {
        found: String,
    },
    NotGate {
        item: String,
    },
    NotDecision {
        item: String,
    },
    ServiceRuleAltersSession {
        rule: String,
        item: String,
    },
    Circle {
        through: Vec<String>,
    },
    /// Declared as renamed or taken out, and still used.
    StillThere {
        found: String,
    },
    /// Editions are declared oldest first, and none is newer than the pack.
    EditionOutOfPlace {
        found: String,
        version: String,
    },
    /// Something in what is said about working in the room.
    Craft(CraftFault),
    /// Something about analysing a service.
    Analysis(AnalysisFault),
    FrontMatter,
    /// A folder under `texts` that is no further language.
    NotLanguage {
        found: String,
    },
    /// A file of another language that mirrors none of the pack's.
    NothingToTranslate {
        file: String,
        nearest: Option<String>,
    },
    /// A text of another language where the pack's own has none.
    NoSource {
        key: String,
    },
    /// A text that belongs to another file of its language.
    TextElsewhere {
        found: String,
        file: String,
    },
    /// A list of texts that has more or fewer than the source.
    TextCount {
        key: String,
        found: usize,
        expected: usize,
    },
    /// A document template cannot be filled in; `wrong` is syntax, unknown-name, unknown-filter, not-there,
    /// without-end or failed.
    Template {
        wrong: &'static str,
        found: String,
        nearest: Option<String>,
    },
}

impl Fault {
    /// Returns the name under which the language files word this fault.
    pub fn key(&self) -> &'static str {
        match self {
            Self::NoPack => "no-pack",
            Self::Unreadable { .. } => "unreadable",
            Self::NotText => "not-text",
            Self::TooLarge { .. } => "too-large",
            Self::Syntax { .. } => "syntax",
            Self::MissingKey { .. } => "missing-key",
            Self::UnknownKey { .. } => "unknown-key",
            Self::WrongType { .. } => "wrong-type",
            Self::EmptyText { .. } => "empty-text",
            Self::BadName { .. } => "bad-name",
            Self::Doubled { .. } => "doubled",
            Self::UnknownWord { .. } => "unknown-word",
            Self::UnknownName { .. } => "unknown-name",
            Self::UnknownOption { .. } => "unknown-option",
            Self::StepNotListed { .. } => "step-not-listed",
            Self::StepMissing { .. } => "step-missing",
            Self::OptionsMissing { .. } => "options-missing",
            Self::OptionsUnexpected { .. } => "options-unexpected",
            Self::GateOptions { .. } => "gate-options",
            Self::WhenWithoutBecause { .. } => "when-without-because",
            Self::ConditionUnreadable { .. } => "condition-unreadable",
            Self::WrongComparison { .. } => "wrong-comparison",
            Self::NoOrder { .. } => "no-order",
            Self::ValueDoesNotFit { .. } => "value-does-not-fit",
            Self::NothingFollows { .. } => "nothing-follows",
            Self::AgendaMinutes { .. } => "agenda-minutes",
            Self::NotDate { .. } => "not-date",
            Self::NotGate { .. } => "not-gate",
            Self::NotDecision { .. } => "not-decision",
            Self::ServiceRuleAltersSession { .. } => "service-rule-alters-session",
            Self::Circle { .. } => "circle",
            Self::StillThere { .. } => "still-there",
            Self::EditionOutOfPlace { .. } => "edition-out-of-place",
            Self::Craft(fault) => fault.key(),
            Self::Analysis(fault) => fault.key(),
            Self::FrontMatter => "front-matter",
            Self::NotLanguage { .. } => "not-language",
            Self::NothingToTranslate { .. } => "nothing-to-translate",
            Self::NoSource { .. } => "no-source",
            Self::TextElsewhere { .. } => "text-elsewhere",
            Self::TextCount { .. } => "text-count",
            Self::Template { .. } => "template",
        }
    }

    /// Returns what the wording fills in, by name.
    pub fn arguments(&self) -> Vec<(&'static str, String)> {
        let near = |nearest: &Option<String>| ("nearest", nearest.clone().unwrap_or_default());
        match self {
            Self::NoPack | Self::NotText | Self::FrontMatter => vec![],
            Self::Craft(fault) => fault.arguments(),
            Self::Analysis(fault) => fault.arguments(),
            Self::Unreadable { reason } => vec![("reason", reason.clone())],
            Self::TooLarge { limit } => vec![("limit", limit.to_string())],
            Self::Syntax { found }
            | Self::BadName { found }
            | Self::StillThere { found }
            | Self::NotDate { found }
            | Self::NotLanguage { found } => vec![("found", found.clone())],
            Self::NothingToTranslate { file, nearest } => {
                vec![("file", file.clone()), near(nearest)]
            }
            Self::TextElsewhere { found, file } => {
                vec![("found", found.clone()), ("file", file.clone())]
            }
            Self::TextCount {
                key,
                found,
                expected,
            } => {
                vec![
                    ("key", key.clone()),
                    ("found", found.to_string()),
                    ("expected", expected.to_string()),
                ]
            }
            Self::MissingKey { key } | Self::EmptyText { key } | Self::NoSource { key } => {
                vec![("key", key.clone())]
            }
            Self::UnknownKey {
                key,
                nearest,
                known,
            } => {
                vec![
                    ("key", key.clone()),
                    near(nearest),
                    ("known", known.join(", ")),
                ]
            }
            Self::WrongType { key, expected } => {
                vec![("key", key.clone()), ("expected", (*expected).to_owned())]
            }
            Self::Doubled { found, first } => {
                vec![
                    ("found", found.clone()),
                    ("file", first.file.clone()),
                    ("line", first.line.to_string()),
                ]
            }
            Self::UnknownWord {
                key,
                found,
                nearest,
                known,
            } => {
                vec![
                    ("key", key.clone()),
                    ("found", found.clone()),
                    near(nearest),
                    ("known", known.join(", ")),
                ]
            }
            Self::UnknownName {
                kind,
                found,
                nearest,
            } => {
                vec![
                    ("kind", (*kind).to_owned()),
                    ("found", found.clone()),
                    near(nearest),
                ]
            }
            Self::UnknownOption {
                item,
                found,
                nearest,
            } => {
                vec![
                    ("item", item.clone()),
                    ("found", found.clone()),
                    near(nearest),
                ]
            }
            Self::StepNotListed { step } | Self::StepMissing { step } => {
                vec![("step", step.clone())]
            }
            Self::OptionsMissing { item }
            | Self::OptionsUnexpected { item }
            | Self::GateOptions { item }
            | Self::WhenWithoutBecause { item }
            | Self::NoOrder { item }
            | Self::NotGate { item }
            | Self::NotDecision { item } => vec![("item", item.clone())],
            Self::ConditionUnreadable { found, expected } => {
                vec![
                    ("found", found.clone()),
                    ("expected", (*expected).to_owned()),
                ]
            }
            Self::WrongComparison {
                item,
                found,
                expected,
            }
            | Self::ValueDoesNotFit {
                item,
                found,
                expected,
            } => {
                vec![
                    ("item", item.clone()),
                    ("found", found.clone()),
                    ("expected", expected.clone()),
                ]
            }
            Self::AgendaMinutes { step, sum, minutes } => {
                vec![
                    ("step", step.clone()),
                    ("sum", sum.to_string()),
                    ("minutes", minutes.to_string()),
                ]
            }
            Self::NothingFollows { rule } => vec![("rule", rule.clone())],
            Self::ServiceRuleAltersSession { rule, item } => {
                vec![("rule", rule.clone()), ("item", item.clone())]
            }
            Self::EditionOutOfPlace { found, version } => {
                vec![("found", found.clone()), ("version", version.clone())]
            }
            Self::Circle { through } => vec![("through", through.join(" → "))],
            Self::Template {
                wrong,
                found,
                nearest,
            } => {
                vec![
                    ("wrong", (*wrong).to_owned()),
                    ("found", found.clone()),
                    near(nearest),
                ]
            }
        }
    }
}
