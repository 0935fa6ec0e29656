//! What was learned, as a patch of the text files of a method: a comment above each item, for its author to take in.

use std::collections::BTreeMap;

use similar::TextDiff;

use crate::method::{ItemId, Sources};

/// What is to stand above an item, or at the top of the method where it is about no item.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Remark {
    pub item: Option<ItemId>,
    pub text: String,
}

/// The file that speaks of the method as a whole.
const WHOLE: &str = "pack.toml";
/// The folder of the files that hold the items.
const STEPS: &str = "steps/";
/// As wide as the comments of a method are.
const WIDEST: usize = 110;
const SIGN: &str = "# ";
/// What a comment goes on with in its next line.
const INDENT: &str = "#   ";

/// Returns the changes to the files of a method that add each remark, as `patch -p1` takes them in the method's folder.
///
/// A remark that stands there already is not added again; there is nothing to return where all of them do.
pub fn patch(sources: &Sources, remarks: &[Remark]) -> String {
    let mut files: BTreeMap<&str, &str> = BTreeMap::new();
    for (name, text) in &sources.files {
        files.insert(name, text);
    }
    let mut added: BTreeMap<&str, BTreeMap<usize, Vec<String>>> = BTreeMap::new();
    for remark in remarks {
        let place = remark.item.as_ref().and_then(|item| place(&files, item));
        let (file, line) = place.unwrap_or((WHOLE, 0));
        let comment = comment(&remark.text);
        let stands = files.get(file).is_some_and(|text| text.contains(&comment));
        let above = added.entry(file).or_default().entry(line).or_default();
        if !stands && !above.contains(&comment) {
            above.push(comment);
        }
    }
    added
        .into_iter()
        .map(|(file, comments)| {
            let before = files.get(file).copied().unwrap_or_default();
            let after = with_comments(before, &comments);
            let diff = TextDiff::from_lines(before, &after);
            diff.unified_diff()
                .header(&format!("a/{file}"), &format!("b/{file}"))
                .to_string()
        })
        .collect()
}

/// Returns the file of an item, and the line that it begins with.
fn place<'f>(files: &BTreeMap<&'f str, &'f str>, item: &ItemId) -> Option<(&'f str, usize)> {
    let mut steps = files.iter().filter(|(name, _)| name.starts_with(STEPS));
    steps.find_map(|(name, text)| Some((*name, line(text, item)?)))
}

/// Returns the line of the heading under which the id of an item stands.
fn line(text: &str, item: &ItemId) -> Option<usize> {
    let mut heading = None;
    for (at, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.starts_with('[') {
            heading = (line.replace(' ', "") == "[[item]]").then_some(at);
        } else if heading.is_some()
            && let Some((key, value)) = line.split_once('=')
            && key.trim() == "id"
            && value.trim().split(['"', '\'']).nth(1) == Some(item.as_str())
        {
            return heading;
        }
    }
    None
}

/// Returns a text as lines of comment that are not too wide.
fn comment(text: &str) -> String {
    let mut lines = vec![SIGN.trim_end().to_owned()];
    for word in text.split_whitespace() {
        let last = lines.len() - 1;
        if lines[last].chars().count() + 1 + word.chars().count() > WIDEST {
            lines.push(format!("{INDENT}{word}"));
        } else {
            lines[last].push(' ');
            lines[last].push_str(word);
        }
    }
    lines.join("\n") + "\n"
}

/// Returns a text with comments above some of its lines.
fn with_comments(text: &str, comments: &BTreeMap<usize, Vec<String>>) -> String {
    let lines = text.split_inclusive('\n').enumerate();
    let whole = lines.flat_map(|(at, line)| {
        let above = comments.get(&at).into_iter().flatten();
        above.map(String::as_str).chain([line])
    });
    whole.collect()
}
