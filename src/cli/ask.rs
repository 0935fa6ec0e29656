//! Asks whoever sits at the terminal before something is done that cannot be undone.

use std::io::{self, BufRead as _, Read as _, Write as _};

use crate::locale::Locale;
use crate::text::clean_line;

/// More than anybody types to say yes.
const LONGEST: u64 = 100;

/// Shows a question and says whether the answer is yes; silence and everything else is no.
pub(super) fn yes(locale: &Locale, question: &str) -> bool {
    let mut typed = String::new();
    let asked = io::stderr().write_all(format!("{}\n", question.trim_end()).as_bytes());
    let answered = asked.and_then(|()| io::stdin().lock().take(LONGEST).read_line(&mut typed));
    answered.is_ok() && locale.is_yes(&clean_line(&typed))
}
