//! `diemo schema`: the published shape of what is saved, for programs that read or write it.

use clap::ArgMatches;

use super::Outcome;
use super::desk::text;
use crate::method::form::File;
use crate::session::Schema;

/// Prints a schema.
pub(super) fn run(arguments: &ArgMatches) -> Outcome {
    let wanted = text(arguments, "schema");
    let schema = Schema::NAMES.iter().find(|(name, _)| *name == wanted);
    let file = File::NAMES.iter().find(|(name, ..)| *name == wanted);
    let texts = [
        schema.map(|(_, schema)| schema.text()),
        file.map(|(_, file, _)| file.text()),
    ];
    Outcome::data(texts.into_iter().flatten().collect())
}
