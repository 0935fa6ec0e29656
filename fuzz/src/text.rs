//! Any text from outside: cleaned so that nothing obeys it, once and for all, and read as an answer or refused in words.

use diemo::method::Method;
use diemo::session::Session;
use diemo::text::{LONGEST, clean, clean_line, fold};

use crate::words::{LOCALE, WORKED, method, shown};

pub fn run(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let cleaned = clean(&text);
    shown(&cleaned);
    assert!(cleaned.len() <= LONGEST);
    assert_eq!(clean(&cleaned), cleaned);
    let line = clean_line(&text);
    assert!(!line.contains('\n'));
    assert_eq!(clean_line(&line), line);
    fold(&cleaned);
    let session: Session = serde_json::from_str(WORKED).expect("the corpus is sound");
    read_as_answers(method(&session), &cleaned);
}

fn read_as_answers(method: &Method, typed: &str) {
    for item in method.items() {
        match LOCALE.read(method, item, &"2026".into(), typed) {
            Ok(value) => shown(&LOCALE.value(method, item, &value)),
            Err(misread) => shown(&LOCALE.misread(&misread).sentence),
        }
    }
}
