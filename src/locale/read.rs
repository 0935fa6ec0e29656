//! Typed text made into answers: the other direction of showing them.

mod figures;

use super::{Argument, Locale, Said, borrowed, with_given};
use crate::method::{
    AnswerType, Choice, Column, Item, Method, Person, Row, RuleSetId, Value, nearest,
};

/// Why typed text is no answer to an item.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Misread {
    NotYesNo {
        typed: String,
    },
    NotNumber {
        typed: String,
    },
    NotWhole {
        typed: String,
    },
    /// A point may stand before decimals or between thousands.
    TwoWays {
        typed: String,
        one: String,
        other: String,
        plain: String,
    },
    TooLarge {
        typed: String,
    },
    /// More decimals than are kept.
    TooFine {
        typed: String,
        decimals: u32,
    },
    NotDate {
        typed: String,
    },
    NoSuchDate {
        typed: String,
    },
    /// None of the options; each known one by id and text.
    UnknownOption {
        typed: String,
        nearest: Option<String>,
        known: Vec<(String, String)>,
    },
    SeveralOptions {
        typed: String,
        fits: Vec<(String, String)>,
    },
    /// A person without a name.
    NoName {
        typed: String,
    },
    TooManyCells {
        row: usize,
        columns: Vec<String>,
    },
    Cell {
        row: usize,
        column: String,
        why: Box<Misread>,
    },
}

impl Misread {
    /// Returns the same for a screen, where options go by their texts and no id is shown.
    pub fn for_screen(mut self) -> Self {
        let plain = |options: &mut Vec<(String, String)>| {
            for (id, text) in options {
                id.clone_from(text);
            }
        };
        match &mut self {
            Self::UnknownOption { nearest, known, .. } => {
                let text = |id: &String| known.iter().find(|(known, _)| known == id);
                *nearest = nearest
                    .as_ref()
                    .and_then(text)
                    .map(|(_, text)| text.clone());
                plain(known);
            }
            Self::SeveralOptions { fits, .. } => plain(fits),
            Self::Cell { why, .. } => **why = why.clone().for_screen(),
            _ => {}
        }
        self
    }
}

impl Locale {
    /// Returns the answer that typed text gives to an item under a rule set.
    ///
    /// Options are taken by id, by text or by the beginning of either; numbers and dates as the
    /// language writes them or as machines do; several of anything with commas or semicolons between.
    pub fn read(
        &self,
        method: &Method,
        item: &Item,
        rules: &RuleSetId,
        typed: &str,
    ) -> Result<Value, Misread> {
        let options: Vec<&Choice> = item.options_under(rules).collect();
        match item.answer {
            AnswerType::Check => self.yes_no(typed).map(Value::Done),
            AnswerType::Choices => choices(&options, typed),
            AnswerType::People => self.people(method, typed),
            AnswerType::Table => self.table(item, rules, typed),
            kind => self.single(kind, &options, without_unit(typed, &item.unit)),
        }
    }

    fn single(&self, kind: AnswerType, options: &[&Choice], typed: &str) -> Result<Value, Misread> {
        match kind {
            AnswerType::ShortText => {
                let words: Vec<_> = typed.split_whitespace().collect();
                Ok(Value::Text(words.join(" ")))
            }
            AnswerType::Integer => self.whole(typed).map(Value::Integer),
            AnswerType::Decimal => self.fraction(typed).map(Value::Decimal),
            AnswerType::Money => self.amount(typed).map(Value::Money),
            AnswerType::Date => self.read_date(typed).map(Value::Date),
            AnswerType::YesNo => self.yes_no(typed).map(Value::YesNo),
            AnswerType::Choice => {
                option(options, typed).map(|option| Value::Option(option.id.clone()))
            }
            // Lists are read before this, and no column asks for them.
            AnswerType::LongText
            | AnswerType::Check
            | AnswerType::Choices
            | AnswerType::People
            | AnswerType::Table => Ok(Value::Text(typed.trim_end().to_owned())),
        }
    }

    /// Says whether what was typed means yes.
    pub fn is_yes(&self, typed: &str) -> bool {
        self.yes_no(typed) == Ok(true)
    }

    fn yes_no(&self, typed: &str) -> Result<bool, Misread> {
        let word = typed.trim().to_lowercase();
        let shown = |keys: [&str; 2]| keys.iter().any(|key| self.text(key).to_lowercase() == word);
        let among = |words: &str| words.split_whitespace().any(|known| known == word);
        let yes = "yes y true done 1";
        let no = "no n false 0";
        if among(yes)
            || among(&self.text("common-yes-words"))
            || shown(["common-yes", "common-done"])
        {
            Ok(true)
        } else if among(no)
            || among(&self.text("common-no-words"))
            || shown(["common-no", "common-not-done"])
        {
            Ok(false)
        } else {
            Err(Misread::NotYesNo {
                typed: typed.trim().to_owned(),
            })
        }
    }

    fn people(&self, method: &Method, typed: &str) -> Result<Value, Misread> {
        typed
            .split([';', '\n'])
            .filter(|person| !person.trim().is_empty())
            .map(|person| self.read_person(method, person))
            .collect::<Result<_, _>>()
            .map(Value::People)
    }

    /// Returns the person that text such as `Arkiv: Kari Nes (Bergen)` names; a role of the pack is kept by its id.
    pub fn read_person(&self, method: &Method, typed: &str) -> Result<Person, Misread> {
        let typed = typed.trim();
        let (role, rest) = typed.split_once(':').unwrap_or(("", typed));
        let role = role.trim();
        // A colon without a role before it is a slip, not the beginning of a name.
        let rest = rest.trim_matches(|sign: char| sign == ':' || sign.is_whitespace());
        let (name, organisation) = rest
            .strip_suffix(')')
            .and_then(|rest| rest.rsplit_once('('))
            .unwrap_or((rest, ""));
        person(method, name, role, organisation).ok_or_else(|| Misread::NoName {
            typed: typed.to_owned(),
        })
    }

    /// Returns the person that a name, a role and an organisation make, each written by itself.
    pub fn read_person_of(
        method: &Method,
        [name, role, organisation]: [&str; 3],
    ) -> Result<Person, Misread> {
        person(method, name, role, organisation).ok_or_else(|| {
            let typed = [role, organisation].map(str::trim);
            let typed: Vec<_> = typed.into_iter().filter(|part| !part.is_empty()).collect();
            Misread::NoName {
                typed: typed.join(", "),
            }
        })
    }

    fn table(&self, item: &Item, rules: &RuleSetId, typed: &str) -> Result<Value, Misread> {
        let rows = typed
            .split([';', '\n'])
            .filter(|row| !row.trim().is_empty())
            .enumerate();
        rows.map(|(at, row)| self.row_of(item, rules, at + 1, row))
            .collect::<Result<_, _>>()
            .map(Value::Rows)
    }

    fn row_of(
        &self,
        item: &Item,
        rules: &RuleSetId,
        number: usize,
        typed: &str,
    ) -> Result<Row, Misread> {
        let cells: Vec<_> = typed.split('|').map(str::trim).collect();
        if cells.len() > item.columns.len() {
            return Err(Misread::TooManyCells {
                row: number,
                columns: item
                    .columns
                    .iter()
                    .map(|column| column.text.clone())
                    .collect(),
            });
        }
        let filled = item
            .columns
            .iter()
            .zip(cells)
            .filter(|(_, cell)| !cell.is_empty());
        filled
            .map(|(column, cell)| {
                let value = self.read_cell(column, rules, cell);
                let value = value.map_err(|why| Misread::Cell {
                    row: number,
                    column: column.text.clone(),
                    why: Box::new(why),
                })?;
                Ok((column.id.clone(), value))
            })
            .collect()
    }

    /// Returns the value that typed text gives to a column of a table.
    pub fn read_cell(
        &self,
        column: &Column,
        rules: &RuleSetId,
        typed: &str,
    ) -> Result<Value, Misread> {
        let options: Vec<_> = column
            .options
            .iter()
            .filter(|option| option.rule_set.as_ref().is_none_or(|only| only == rules))
            .collect();
        self.single(column.answer, &options, typed)
    }

    /// Returns why typed text is no answer, and how to write one.
    pub fn misread(&self, misread: &Misread) -> Said {
        let typed = |typed: &String| vec![("typed", typed.clone())];
        let (key, arguments) = match misread {
            Misread::NotYesNo { typed: text } => ("not-yes-no", typed(text)),
            Misread::NotNumber { typed: text } => ("not-number", typed(text)),
            Misread::NotWhole { typed: text } => ("not-whole", typed(text)),
            Misread::TwoWays {
                typed: text,
                one,
                other,
                plain,
            } => {
                let ways = [("one", one), ("other", other), ("plain", plain)];
                let mut arguments = typed(text);
                arguments.extend(ways.map(|(name, way)| (name, way.clone())));
                ("two-ways", arguments)
            }
            Misread::TooLarge { typed: text } => ("too-large", typed(text)),
            Misread::TooFine {
                typed: text,
                decimals,
            } => {
                let mut arguments = typed(text);
                arguments.push(("decimals", decimals.to_string()));
                ("too-fine", arguments)
            }
            Misread::NotDate { typed: text } => ("not-date", typed(text)),
            Misread::NoSuchDate { typed: text } => ("no-such-date", typed(text)),
            Misread::UnknownOption {
                typed: text,
                nearest,
                known,
            } => {
                let mut arguments = typed(text);
                arguments.push(("nearest", nearest.clone().unwrap_or_default()));
                arguments.push(("known", self.pairs(known)));
                ("unknown-option", arguments)
            }
            Misread::SeveralOptions { typed: text, fits } => {
                let mut arguments = typed(text);
                arguments.push(("fits", self.pairs(fits)));
                ("several-options", arguments)
            }
            Misread::NoName { typed: text } => ("no-name", typed(text)),
            Misread::TooManyCells { row, columns } => (
                "too-many-cells",
                vec![("row", row.to_string()), ("columns", columns.join(" | "))],
            ),
            Misread::Cell { row, column, why } => return self.cell_misread(*row, column, why),
        };
        let arguments = with_given(arguments);
        self.said(&format!("session-misread-{key}"), &borrowed(&arguments))
    }

    fn cell_misread(&self, row: usize, column: &str, why: &Misread) -> Said {
        let why = self.misread(why);
        let arguments: [(&str, Argument); 3] = [
            ("row", row.to_string().into()),
            ("column", column.into()),
            ("sentence", why.sentence.into()),
        ];
        Said {
            sentence: self.say("session-misread-cell", &arguments),
            hint: why.hint,
        }
    }

    fn pairs(&self, options: &[(String, String)]) -> String {
        let pairs: Vec<_> = options
            .iter()
            .map(|(id, text)| {
                if id == text {
                    text.clone()
                } else {
                    self.with_more(id, text)
                }
            })
            .collect();
        pairs.join(", ")
    }
}

/// Returns the option that typed text means: by id, by text, or by the beginning of either.
fn option<'o>(options: &[&'o Choice], typed: &str) -> Result<&'o Choice, Misread> {
    let word = typed.trim().to_lowercase();
    let exact = |option: &&&Choice| option.id == *word || option.text.to_lowercase() == word;
    if let Some(option) = options.iter().find(exact) {
        return Ok(option);
    }
    let begins = |option: &&Choice| {
        option.id.as_str().starts_with(&word) || option.text.to_lowercase().starts_with(&word)
    };
    let fits: Vec<_> = options.iter().copied().filter(begins).collect();
    match fits[..] {
        [only] if !word.is_empty() => Ok(only),
        [_, _, ..] if !word.is_empty() => Err(Misread::SeveralOptions {
            typed: typed.trim().to_owned(),
            fits: pairs(&fits),
        }),
        _ => Err(Misread::UnknownOption {
            typed: typed.trim().to_owned(),
            nearest: nearest(&word, options.iter().map(|option| option.id.as_str())),
            known: pairs(options),
        }),
    }
}

fn pairs(options: &[&Choice]) -> Vec<(String, String)> {
    options
        .iter()
        .map(|option| (option.id.to_string(), option.text.clone()))
        .collect()
}

/// Returns several options; a text with a comma of its own is taken whole where it stands alone or between semicolons.
fn choices(options: &[&Choice], typed: &str) -> Result<Value, Misread> {
    if let Ok(option) = option(options, typed) {
        return Ok(Value::Options(vec![option.id.clone()]));
    }
    let sign = if typed.contains([';', '\n']) {
        [';', '\n']
    } else {
        [',', '\n']
    };
    let mut chosen = Vec::new();
    for part in typed.split(sign).filter(|part| !part.trim().is_empty()) {
        let option = option(options, part)?;
        if !chosen.contains(&option.id) {
            chosen.push(option.id.clone());
        }
    }
    Ok(Value::Options(chosen))
}

/// Returns typed text without the unit after it.
fn without_unit<'t>(typed: &'t str, unit: &str) -> &'t str {
    let typed = typed.trim_start();
    if unit.is_empty() {
        return typed;
    }
    typed
        .trim_end()
        .strip_suffix(unit)
        .map_or(typed, str::trim_end)
}

/// Returns a person who has a name; a role of the pack is kept by its id.
fn person(method: &Method, name: &str, role: &str, organisation: &str) -> Option<Person> {
    let (name, role) = (name.trim(), role.trim());
    let mut roles = method.roles.iter();
    let known =
        roles.find(|known| known.id == *role || known.name.to_lowercase() == role.to_lowercase());
    (!name.is_empty()).then(|| Person {
        name: name.to_owned(),
        role: known.map_or_else(|| role.to_owned(), |known| known.id.to_string()),
        organisation: organisation.trim().to_owned(),
    })
}
