//! What is wrong with a pack, in words.

use super::{Locale, Said, borrowed, with_given};
use crate::method::{Fault, Problem};
use crate::text::clean_line;

impl Locale {
    /// Returns what is wrong and what can be done about it; where it is stands in the problem.
    pub fn problem(&self, problem: &Problem) -> Said {
        let fault = &problem.fault;
        let mut arguments = fault.arguments();
        for (name, text) in &mut arguments {
            // What stands in a pack is told as it was found.
            *text = clean_line(text);
            let worded = match *name {
                "expected" => self.expected(fault, text),
                "kind" => self.known(&format!("method-unknown-{text}")),
                _ => None,
            };
            if let Some(worded) = worded {
                *text = worded;
            }
        }
        let arguments = with_given(arguments);
        self.said(
            &format!("method-problem-{}", fault.key()),
            &borrowed(&arguments),
        )
    }

    fn expected(&self, fault: &Fault, what: &str) -> Option<String> {
        match fault {
            Fault::WrongType { .. } | Fault::ConditionUnreadable { .. } => {
                self.known(&format!("method-expected-{what}"))
            }
            Fault::Analysis(_) => self.known(&format!("method-type-{what}")),
            _ => self
                .known(&format!("method-comparison-{what}"))
                .or_else(|| self.known(&format!("method-type-{what}"))),
        }
    }
}
