//! What is reckoned from a model, kept until the model changes: a move of the cursor lays out and measures nothing.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use crate::process::{Drawing, Flaw, Measures, Model, layout, measure, problems};

/// A model as it was when it was last looked at, and what was reckoned from it since.
#[derive(Default)]
pub struct Kept {
    pub model: Model,
    minutes_a_day: u32,
    drawing: OnceCell<Drawing>,
    measures: OnceCell<Option<Measures>>,
    flaws: OnceCell<Vec<Flaw>>,
}

impl Kept {
    /// Returns what is kept where the model is the same as it was; else begins anew with this one.
    pub fn of(known: &RefCell<Rc<Self>>, model: Option<&Model>, minutes_a_day: u32) -> Rc<Self> {
        let nothing = Model::default();
        let model = model.unwrap_or(&nothing);
        let mut known = known.borrow_mut();
        if known.model != *model || known.minutes_a_day != minutes_a_day {
            *known = Rc::new(Self {
                model: model.clone(),
                minutes_a_day,
                ..Self::default()
            });
        }
        Rc::clone(&known)
    }

    /// Returns the model in lanes.
    pub fn drawing(&self) -> &Drawing {
        self.drawing.get_or_init(|| layout(&self.model))
    }

    /// Returns what a case takes; none where it cannot be reckoned.
    pub fn measures(&self) -> Option<&Measures> {
        let reckoned = || measure(&self.model, self.minutes_a_day).ok();
        self.measures.get_or_init(reckoned).as_ref()
    }

    /// Returns everything that is wrong with the model.
    pub fn flaws(&self) -> &[Flaw] {
        self.flaws.get_or_init(|| problems(&self.model))
    }
}
