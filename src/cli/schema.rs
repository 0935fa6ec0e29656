//! `diemo schema`: the published shape of what is saved, for programs that read or write it.

use clap::ArgMatches;

use super::Outcome;
use super::desk::text;
use crate::session::Schema;

/// Prints a schema.
pub(super) fn run(arguments: &ArgMatches) -> Outcome {
    let wanted = text(arguments, "schema");
    let schema = Schema::NAMES.iter().find(|(name, _)| *name == wanted);
    Outcome::data(schema.map_or_else(String::new, |(_, schema)| schema.text().to_owned()))
}
