//! Keeps what people have typed out of the Markdown: a template is filled with marks, and the words that they stand
//! for are put in when the Markdown has become blocks. So no answer can ever be read as Markdown.

use super::block::Picture;

const OPEN: char = '\u{E000}';
const CLOSE: char = '\u{E001}';

/// What a mark begins with that stands for a picture; other marks are numbers alone.
const PICTURE: char = 'p';

/// Words that are held back, each under its number, and the pictures beside them.
#[derive(Debug, Default)]
pub(super) struct Held(Vec<String>, Vec<Picture>);

impl Held {
    /// Holds words back and returns the mark that stands for them.
    pub fn hold(&mut self, words: &str) -> String {
        self.0.push(words.to_owned());
        format!("{OPEN}{}{CLOSE}", self.0.len() - 1)
    }

    /// Takes the pictures that marks stand for.
    pub fn show(&mut self, pictures: Vec<Picture>) {
        self.1 = pictures;
    }

    /// Returns the picture that a paragraph stands for: one whose mark is all that it holds.
    pub fn picture(&self, paragraph: &str) -> Option<&Picture> {
        let mark = paragraph.trim().strip_prefix(OPEN)?.strip_suffix(CLOSE)?;
        let number: usize = mark.strip_prefix(PICTURE)?.parse().ok()?;
        self.1.get(number)
    }

    /// Returns a text with the words in place of their marks.
    pub fn put_back(&self, text: &str) -> String {
        self.put_back_below(text, self.0.len())
    }

    /// Puts back words under a number below `limit`: words can hold only marks that are older than themselves.
    fn put_back_below(&self, text: &str, limit: usize) -> String {
        let mut whole = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, marked)) = rest.split_once(OPEN) {
            whole.push_str(before);
            let (number, after) = marked.split_once(CLOSE).unwrap_or((marked, ""));
            let number = number.parse().ok().filter(|number| *number < limit);
            if let Some((number, words)) =
                number.and_then(|number: usize| Some((number, self.0.get(number)?)))
            {
                whole.push_str(&self.put_back_below(words, number));
            }
            rest = after;
        }
        whole.push_str(rest);
        whole
    }
}

/// Returns the mark that stands for the picture of a number. What is not a paragraph of its own shows nothing.
pub(super) fn mark_of_picture(number: usize) -> String {
    format!("{OPEN}{PICTURE}{number}{CLOSE}")
}

/// Returns a text that is safe to show and that no mark can be forged in.
pub(super) fn clean(text: &str) -> String {
    crate::text::clean(text).replace([OPEN, CLOSE], "")
}
