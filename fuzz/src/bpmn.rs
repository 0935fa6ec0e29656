//! Any bytes for the drawing of a process: read or refused, and what was read is measured, drawn and reads back.

use diemo::document::bpmn::{read, write};
use diemo::process::{Variant, layout, measure, problems};
use uuid::Uuid;

use crate::words::{LOCALE, shown};

pub fn run(data: &[u8]) {
    let mut count = 0;
    let mut fresh = || {
        count += 1;
        Uuid::from_u128(1_000_000 + count)
    };
    let Ok(imported) = read(data, &LOCALE, &mut fresh) else {
        return;
    };
    let model = imported.model;
    for step in &model.steps {
        shown(&step.text);
        shown(&step.system);
    }
    for missed in &imported.missed {
        shown(&missed.name);
    }
    assert_eq!(layout(&model).cells.len(), model.steps.len());
    let flaws = problems(&model);
    assert!(measure(&model, 450).is_ok() || !flaws.is_empty());
    let text = write(&model, Variant::AsIs, &imported.name);
    let again = read(text.as_bytes(), &LOCALE, &mut fresh).expect("what is written can be read");
    assert_eq!(again.model.steps.len(), model.steps.len());
}
