//! Speaking another language while work goes on: nothing that was answered, chosen or typed is lost.

use std::rc::Rc;

use super::{App, Context, context};
use crate::locale::Locale;
use crate::route::Route;
use crate::tui::effect::Effect;
use crate::tui::layers::{Layer, Request};
use crate::tui::notice::Notice;
use crate::tui::speech::Before;

impl App {
    /// Speaks the next of the languages of the program and of the pack.
    pub(super) fn speak_next(&mut self) -> Vec<Effect> {
        let spoken = Locale::all_spoken(&self.pack);
        let here = spoken
            .iter()
            .position(|(code, _)| code == self.locale.code())
            .map_or(0, |at| at + 1);
        let next = spoken.get(here % spoken.len().max(1));
        match next.and_then(|(code, _)| Locale::spoken(&self.pack, code)) {
            Some(locale) => self.speak(locale),
            None => Vec::new(),
        }
    }

    /// Speaks a language from now on.
    fn speak(&mut self, locale: Locale) -> Vec<Effect> {
        let method = Rc::new(self.pack.in_language(locale.code()));
        let before = Before {
            locale: std::mem::replace(&mut self.locale, Rc::new(locale)),
            method: std::mem::replace(&mut self.method, method),
        };
        let aside = self.aside.as_mut().map(|aside| &mut aside.desk);
        for desk in self.desk.iter_mut().chain(aside) {
            // What a rule requires stands in the route in the words of its method.
            desk.route = Route::of(&self.method, &desk.session);
        }
        // What was to be chosen from was looked for in the other language.
        self.layers
            .retain(|layer| !matches!(layer, Layer::Palette(_)));
        let mut requests = self.aside_speaks(&before);
        let context = context!(self);
        for layer in &mut self.layers {
            requests.extend(layer.speak(&before, &context));
        }
        let spoken = Effect::Language {
            locale: Rc::clone(&self.locale),
            method: Rc::clone(&self.method),
        };
        self.notice = self.other_language();
        let mut effects = self.fulfil(requests);
        effects.insert(0, spoken);
        effects
    }

    /// Says what lies aside while an earlier moment is looked at in the language that is spoken now.
    fn aside_speaks(&mut self, before: &Before) -> Vec<Request> {
        let aside = self.aside.as_mut().map(|aside| &mut aside.layers);
        let mut layers = aside.map(std::mem::take).unwrap_or_default();
        let context = context!(self);
        let context = Context {
            desk: context.present,
            ..context
        };
        let spoken = layers.iter_mut();
        let requests = spoken.flat_map(|layer| layer.speak(before, &context));
        let requests = requests.collect();
        if let Some(aside) = &mut self.aside {
            aside.layers = layers;
        }
        requests
    }

    /// Returns what is to be said where the method is in another language than the screen.
    fn other_language(&self) -> Option<Notice> {
        if self.method.language == self.locale.code() {
            return None;
        }
        let language = Locale::language_of(&self.pack, &self.method.language);
        let arguments = [("method", language.into())];
        let sentence = self.locale.say("notice-other-language", &arguments);
        Some(Notice::warning(sentence))
    }
}
