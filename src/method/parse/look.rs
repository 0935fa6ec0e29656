//! What conditions look up in the tools: steps of a process model, red readings, and gaps.

use super::super::condition::{Operand, VARIANTS};
use super::super::problem::Fault;
use super::super::{Kind, Opens};
use super::{Item, Known, Parser, nearest};

impl<'m> Known<'m> {
    /// Returns the first item by which the group opens the tool that is looked at; none where the pack has none.
    pub(super) fn tool(&self, operand: &Operand) -> Option<&'m Item> {
        let (wanted, drawn) = match operand {
            Operand::Steps { variant, .. } => (Opens::Model, Some(variant)),
            Operand::Red(_) => (Opens::Indicators, None),
            Operand::Gaps { .. } => (Opens::Gaps, None),
            _ => return None,
        };
        let opens = |item: &&&Item| match &item.kind {
            Kind::Tool { sheet, variant } => {
                self.craft.opens(sheet) == Some(&wanted)
                    && drawn.is_none_or(|drawn| drawn == variant)
            }
            _ => false,
        };
        // The items stand in no order here; their names decide, so that the same pack is always read alike.
        let found = self.items.values().filter(opens);
        found.min_by_key(|item| &item.id).copied()
    }
}

impl Parser<'_, '_, '_> {
    /// Reads what stands in the brackets of `steps(...)`, `red(...)` and `gaps(...)`.
    pub(super) fn look(&mut self, word: &str) -> Option<Operand> {
        self.expect("(", "opening-bracket")?;
        let operand = match word {
            "steps" => self.steps(),
            "red" => self.red(),
            _ => {
                let which = self.one_of("gaps", &["open", "all"])?;
                Some(Operand::Gaps {
                    open: which == "open",
                })
            }
        }?;
        self.expect(")", "closing-bracket")?;
        Some(operand)
    }

    fn steps(&mut self) -> Option<Operand> {
        let variant = self.one_of("steps", &VARIANTS)?;
        let mut purpose = None;
        if self.takes(",") {
            let word = self.take().unwrap_or_default();
            let known = self.known.analysis.purposes.iter();
            let mut known = known.map(|purpose| purpose.id.as_str());
            if !known.clone().any(|known| known == word) {
                return self.unknown("purpose", word, known);
            }
            purpose = known.find(|known| *known == word).map(Into::into);
        }
        Some(Operand::Steps { variant, purpose })
    }

    fn red(&mut self) -> Option<Operand> {
        let word = self.take().unwrap_or_default();
        let known = self.known.analysis.indicators.iter();
        let known = known.map(|indicator| indicator.id.as_str());
        if !known.clone().any(|known| known == word) {
            return self.unknown("indicator", word, known);
        }
        Some(Operand::Red(word.into()))
    }

    /// Takes a word that has to be one of a few.
    fn one_of(&mut self, key: &str, known: &[&str]) -> Option<String> {
        let word = self.take().unwrap_or_default();
        if known.contains(&word) {
            return Some(word.to_owned());
        }
        let fault = Fault::UnknownWord {
            key: key.to_owned(),
            found: word.to_owned(),
            nearest: nearest(word, known.iter().copied()),
            known: known.iter().map(|&word| word.to_owned()).collect(),
        };
        self.fault(fault);
        None
    }
}
