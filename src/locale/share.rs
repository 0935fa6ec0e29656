//! What is taken out of a session before others see it, and what a session does not borrow, in words.

use super::Locale;
use crate::experience::{Kind, Left, Placeholders, Removed, Why};
use crate::method::{Item, Method};
use crate::text::clean_line;

impl Locale {
    /// Returns what stands where something was taken out, and the words that are in the names of many:
    /// those of the language, and those that the method calls roles by.
    pub fn placeholders(&self, method: &Method) -> Placeholders {
        let words = Kind::NAMES.iter().map(|(name, kind)| {
            let word = self.text(&format!("share-instead-{name}"));
            (*kind, word)
        });
        let common = self.text("share-common-words");
        let is_sign = |letter: char| !letter.is_alphanumeric();
        let roles = method
            .roles
            .iter()
            .flat_map(|role| role.name.split(is_sign).filter(|word| !word.is_empty()));
        Placeholders {
            words: words.collect(),
            common: common
                .split_whitespace()
                .chain(roles)
                .map(str::to_lowercase)
                .collect(),
        }
    }

    /// Returns what was taken out, by kind: what the kind is called, and each text with how often it stood there.
    pub fn removed(&self, removed: &[Removed]) -> Vec<(String, String)> {
        let kinds = Kind::NAMES.iter().filter_map(|(name, kind)| {
            let of_kind = removed.iter().filter(|removed| removed.kind == *kind);
            let texts: Vec<String> = of_kind
                .map(|removed| {
                    let text = clean_line(&removed.text);
                    let arguments = [("text", text.into()), ("count", removed.count.into())];
                    self.say("share-removed", &arguments)
                })
                .collect();
            let kind = self.text(&format!("share-kind-{name}"));
            (!texts.is_empty()).then(|| (kind, texts.join(", ")))
        });
        kinds.collect()
    }

    /// Returns what of a case is not borrowed, by why: a sentence, and the items it is about.
    pub fn left(&self, method: &Method, left: &[Left]) -> String {
        let reasons = Why::NAMES.iter().filter_map(|(name, why)| {
            let items = left.iter().filter(|left| left.why == *why);
            let items: Vec<String> = items
                .map(|left| {
                    let id = left.subject.item.as_str();
                    let item = method.item(id).map(Item::label);
                    item.map_or_else(|| clean_line(id), str::to_owned)
                })
                .collect();
            let arguments = [
                ("count", items.len().into()),
                ("items", self.a_few(&items).into()),
            ];
            (!items.is_empty()).then(|| self.say(&format!("borrow-left-{name}"), &arguments))
        });
        reasons.collect::<Vec<_>>().join("\n")
    }

    /// Returns the first of some names, and how many more there are.
    fn a_few(&self, names: &[String]) -> String {
        const FEW: usize = 8;
        if names.len() <= FEW + 1 {
            return names.join(", ");
        }
        let arguments = [
            ("items", names[..FEW].join(", ").into()),
            ("count", (names.len() - FEW).into()),
        ];
        self.say("borrow-left-more", &arguments)
    }
}
