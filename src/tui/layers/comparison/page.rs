//! The page of the comparison, kept until what it is written from changes: to scroll compares and measures nothing.

use std::cell::RefCell;
use std::rc::Rc;

use rust_decimal::Decimal;

use super::rows::{Compared, Line, rows};
use crate::locale::Locale;
use crate::method::{Method, ServiceId};
use crate::process::{Model, Variant};
use crate::tui::app::Context;

/// The lines, and what they were written from.
pub struct Page {
    pub lines: Vec<Line>,
    models: [Option<Model>; 3],
    hourly: Option<Decimal>,
    pair: (Variant, Variant),
    wide: u16,
    wording: [String; 4],
}

impl Page {
    /// Returns the page that is known where nothing has changed; else writes it anew.
    pub fn of(
        known: &RefCell<Option<Rc<Self>>>,
        service: &ServiceId,
        pair: (Variant, Variant),
        context: &Context<'_>,
    ) -> Rc<Self> {
        let compared = Compared::of(service, context);
        let mut known = known.borrow_mut();
        let same = known
            .as_ref()
            .filter(|page| page.is_of(&compared, pair, context));
        if let Some(page) = same {
            return Rc::clone(page);
        }
        let page = Rc::new(Self {
            lines: rows(&compared, pair, context),
            models: compared.models.map(Option::<&Model>::cloned),
            hourly: compared.hourly,
            pair,
            wide: context.size.0,
            wording: wording(context.locale, context.method).map(str::to_owned),
        });
        *known = Some(Rc::clone(&page));
        page
    }

    fn is_of(
        &self,
        compared: &Compared<'_>,
        pair: (Variant, Variant),
        context: &Context<'_>,
    ) -> bool {
        let models = self.models.iter().map(Option::as_ref);
        self.pair == pair
            && self.wide == context.size.0
            && self.hourly == compared.hourly
            && self.wording == wording(context.locale, context.method)
            && models.eq(compared.models)
    }
}

/// Returns what the words of a page hang on: the language of the screen, and which method it is in which language.
fn wording<'c>(locale: &'c Locale, method: &'c Method) -> [&'c str; 4] {
    [locale.code(), &method.id, &method.version, &method.language]
}
