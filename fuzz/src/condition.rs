//! Any line for a condition of a rule: it is understood and evaluated, or told.

use crate::pack::load;
use crate::words::SMALL;

pub fn run(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let line = serde_json::to_string(text).expect("a text is JSON");
    let mut sources = SMALL.clone();
    let rules = sources.files.iter_mut();
    let rules = rules
        .into_iter()
        .find(|(name, _)| name == "rules/archive.toml");
    let (_, rules) = rules.expect("the pack has rules");
    rules.push_str(&format!(
        "\n[[rule]]\nid = \"tried\"\nwhen = {line}\nbecause = \"Prøves.\"\nwarns = [\"sketch\"]\n"
    ));
    load(&sources);
}
