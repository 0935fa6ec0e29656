//! What was borrowed from others, in words: where it comes from, and whether the group has made it its own.

use super::Locale;
use crate::session::{Borrowed, Loan};

impl Locale {
    /// Returns who answered so, where the case says so.
    pub fn lender(&self, from: &str) -> String {
        if from.is_empty() {
            self.text("borrow-from-nobody")
        } else {
            from.to_owned()
        }
    }

    /// Returns where something was borrowed, and who has confirmed it.
    pub fn origin(&self, borrowed: &Borrowed) -> String {
        let mut arguments = vec![
            ("from", self.lender(&borrowed.from).into()),
            ("date", self.short_date(borrowed.date).into()),
        ];
        let Some(confirmed) = &borrowed.confirmed else {
            return self.say("borrow-waiting", &arguments);
        };
        arguments.push(("on", self.short_date(confirmed.date).into()));
        if confirmed.by.name.is_empty() {
            return self.say("borrow-confirmed", &arguments);
        }
        arguments.push(("by", (&confirmed.by.name).into()));
        self.say("borrow-confirmed-by", &arguments)
    }

    /// Returns in words that something was borrowed.
    pub(super) fn borrowing(&self, loan: &Loan) -> String {
        let arguments = [
            ("count", loan.answers.len().into()),
            ("from", self.lender(&loan.from).into()),
        ];
        self.say("borrow-history", &arguments)
    }

    /// Returns in words that something borrowed was confirmed.
    pub(super) fn confirming(&self, item: &str, by: &str) -> String {
        if by.is_empty() {
            return self.say("borrow-history-confirmed", &[("item", item.into())]);
        }
        let arguments = [("item", item.into()), ("by", by.into())];
        self.say("borrow-history-confirmed-by", &arguments)
    }
}
