//! What came of the effects, taken in.

use super::{App, Context, context};
use crate::locale::Said;
use crate::store::{Listing, StoreError};
use crate::tui::desk::{Failing, Saved};
use crate::tui::effect::{Effect, Outcome};
use crate::tui::layers::{self, Layer};
use crate::tui::notice::Notice;

impl App {
    pub(super) fn finished(&mut self, outcome: Outcome) -> Vec<Effect> {
        match outcome {
            Outcome::Listed(listing) => self.listed(&listing, None),
            Outcome::Trashed(listing) => {
                self.notice = Some(Notice::info(self.locale.text("home-trashed")));
                self.listed(&listing, None)
            }
            Outcome::Untrashed { listing, name } => {
                self.notice = Some(Notice::info(self.locale.text("home-untrashed")));
                self.listed(&listing, Some(&name))
            }
            Outcome::Opened(desk) => {
                self.notice = desk.greeting(&self.locale);
                self.desk = Some(*desk);
                self.greet_follower();
                let context = context!(self);
                let workshop = layers::workshop::State::resume(&context);
                self.layers.retain(|layer| matches!(layer, Layer::Home(_)));
                self.layers.push(Layer::Workshop(Box::new(workshop)));
                self.stand()
            }
            Outcome::Peeked { desk, folder } => {
                let arguments = [("folder", folder.into())];
                let text = self.locale.say("home-documents-read", &arguments);
                self.notice = Some(Notice::info(text));
                let context = Context {
                    desk: Some(&desk),
                    ..context!(self)
                };
                let documents = layers::documents::State::new(&context);
                self.layers.push(Layer::Documents(documents));
                Vec::new()
            }
            Outcome::Shared(news) => self.shared(news),
            Outcome::Closed { quit } => {
                let desk = self.desk.take();
                self.layers.retain(|layer| matches!(layer, Layer::Home(_)));
                if let (Some(Layer::Home(home)), Some(desk)) = (self.layers.first_mut(), desk) {
                    home.leave(&desk.name);
                }
                if quit || self.layers.is_empty() {
                    vec![Effect::Quit]
                } else {
                    vec![Effect::List]
                }
            }
            Outcome::Saved { number } => {
                if let Some(desk) = &mut self.desk {
                    desk.saved = Saved {
                        number,
                        failing: None,
                    };
                }
                Vec::new()
            }
            Outcome::NotSaved { error, since } => {
                let zone = &self.now.zone;
                let failing = Failing {
                    short: self
                        .locale
                        .storage_in_short(error.key(), error.arguments(), zone),
                    said: self.said(&error),
                    since,
                };
                if let Some(desk) = &mut self.desk {
                    desk.saved.failing = Some(failing);
                }
                Vec::new()
            }
            Outcome::Edited(text) => {
                let context = context!(self);
                let top = self.layers.last_mut().expect("a layer lies on the screen");
                let requests = top.edited(&crate::text::clean(&text), &context);
                self.fulfil(requests)
            }
            Outcome::Done { key, arguments } => {
                let arguments: Vec<_> = arguments
                    .iter()
                    .map(|(name, text)| (*name, text.as_str().into()))
                    .collect();
                self.notice = Some(Notice::info(self.locale.say(key, &arguments)));
                Vec::new()
            }
            Outcome::NotWritten { error } => {
                self.notice = Some(Notice::said(self.said(&error)));
                Vec::new()
            }
            Outcome::Refused { said } => {
                self.notice = Some(Notice::said(said));
                Vec::new()
            }
        }
    }

    pub(super) fn said(&self, error: &StoreError) -> Said {
        let zone = &self.now.zone;
        self.locale.storage(error.key(), error.arguments(), zone)
    }

    /// Shows which sessions there are, with one of them selected where it is named.
    fn listed(&mut self, listing: &Listing, selected: Option<&str>) -> Vec<Effect> {
        for layer in &mut self.layers {
            if let Layer::Home(home) = layer {
                home.listed(listing, selected);
            }
        }
        Vec::new()
    }
}
