//! What came of the effects, taken in.

use std::rc::Rc;

use super::{App, Context, context};
use crate::locale::{Locale, Said};
use crate::session::Against;
use crate::store::{Listing, StoreError, Trashed};
use crate::tui::desk::{Desk, Failing, Saved};
use crate::tui::effect::{Effect, Outcome, TrashWork};
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
            Outcome::InTrash { trash, done } => self.in_trash(trash, done),
            Outcome::Opened(desk) => self.opened(*desk),
            Outcome::Toured(desk) => self.toured(*desk),
            Outcome::Joining { desk, theirs, from } => {
                let effects = self.opened(*desk);
                // One question at a time.
                self.layers
                    .retain(|layer| !matches!(layer, Layer::Upgrade(_)));
                let context = context!(self);
                let merge = layers::merge::State::new(&context, *theirs, from);
                self.layers.push(Layer::Merge(Box::new(merge)));
                self.notice = None;
                effects
            }
            Outcome::Peeked { mut desk, folder } => {
                let arguments = [("folder", folder.into())];
                let text = self.locale.say("home-documents-read", &arguments);
                self.notice = Some(Notice::info(text));
                let other = desk.pack.take();
                let other = other.map(|pack| Rc::new(pack.in_language(self.locale.code())));
                let context = Context {
                    desk: Some(&desk),
                    method: other.as_ref().unwrap_or(&self.method),
                    ..context!(self)
                };
                let documents = layers::documents::State::new(&context);
                self.layers.push(Layer::Documents(documents));
                Vec::new()
            }
            Outcome::Shared(news) => self.shared(news),
            Outcome::CaseKept => {
                self.notice = Some(Notice::info(self.locale.text("borrow-kept")));
                vec![Effect::Gather]
            }
            Outcome::Gathered(gathered) => self.gathered(*gathered),
            Outcome::Read(read) => self.read(read),
            Outcome::Closed { quit } => {
                self.come_back();
                self.end_tour();
                let desk = self.desk.take();
                self.layers.retain(|layer| matches!(layer, Layer::Home(_)));
                if let (Some(Layer::Home(home)), Some(desk)) = (self.layers.first_mut(), desk) {
                    home.leave(&desk.name);
                }
                if quit || self.layers.is_empty() {
                    return vec![Effect::Quit];
                }
                let mut effects = Vec::new();
                if let Some(usual) = self.usual.take() {
                    self.pack = usual;
                    effects.push(self.follow());
                }
                effects.push(Effect::List);
                effects
            }
            Outcome::Saved { number } => {
                if let Some(desk) = self.present_mut() {
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
                if let Some(desk) = self.present_mut() {
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

    /// Shows a session in the workshop.
    pub(super) fn opened(&mut self, mut desk: Desk) -> Vec<Effect> {
        self.come_back();
        self.tour = None;
        let mut effects = self.adopt(&mut desk);
        desk.session.stand_by(&self.method);
        self.notice = desk.greeting(&self.locale).or(self.older(&desk));
        let place = desk.session.place.as_ref().filter(|_| desk.may_write);
        let shown = place.and_then(|place| place.shown.clone());
        let tool = place.and_then(|place| place.tool.clone());
        self.desk = Some(desk);
        self.greet_follower();
        let context = context!(self);
        let workshop = layers::workshop::State::resume(&context);
        let board = shown.and_then(|shown| layers::board::State::resumed(&shown, &context));
        let tool = tool.and_then(|tool| Layer::resumed(&tool, &context));
        self.layers.retain(|layer| matches!(layer, Layer::Home(_)));
        self.layers.push(Layer::Workshop(Box::new(workshop)));
        self.layers.extend(board.into_iter().chain(tool));
        effects.push(Effect::Gather);
        effects.extend(self.stand());
        if self.is_upgradable() {
            self.offer_upgrade();
        }
        effects
    }

    /// Takes up the method of a session that follows another than the one in use.
    fn adopt(&mut self, desk: &mut Desk) -> Vec<Effect> {
        let Some(pack) = desk.pack.take() else {
            return Vec::new();
        };
        let before = std::mem::replace(&mut self.pack, pack);
        self.usual.get_or_insert(before);
        vec![self.follow()]
    }

    /// Follows what lies on the desk from now on.
    pub(super) fn follow(&mut self) -> Effect {
        self.method = Rc::new(self.pack.in_language(self.locale.code()));
        let method = Rc::clone(&self.method);
        if self.pack.sentences(self.locale.code()).is_none() {
            return Effect::Method(method);
        }
        // The pack may have other sentences in this language than the one before had.
        self.locale = Rc::new(Locale::for_pack(&self.pack, self.locale.code()));
        Effect::Language {
            locale: Rc::clone(&self.locale),
            method,
        }
    }

    /// Says that the session knows a newer version of the method than there is here.
    fn older(&self, desk: &Desk) -> Option<Notice> {
        let follows = &desk.session.state.method;
        let is_older = follows.against(&self.method) == Against::Older;
        let arguments = [
            ("from", (&follows.version).into()),
            ("to", (&self.method.version).into()),
        ];
        is_older.then(|| Notice::said(self.locale.said("upgrade-older", &arguments)))
    }

    /// Says whether the open session can be brought to a newer version of the method.
    pub(super) fn is_upgradable(&self) -> bool {
        self.aside.is_none()
            && self.desk.as_ref().is_some_and(|desk| {
                let follows = &desk.session.state.method;
                desk.may_write && follows.against(&self.method) == Against::Newer
            })
    }

    /// Shows what a newer version of the method changes for the open session.
    pub(super) fn offer_upgrade(&mut self) {
        let context = context!(self);
        let upgrade = layers::upgrade::State::new(&context);
        let layer = upgrade.map(|upgrade| Layer::Upgrade(Box::new(upgrade)));
        self.layers.extend(layer);
    }

    pub(super) fn said(&self, error: &StoreError) -> Said {
        let zone = &self.now.zone;
        self.locale.storage(error.key(), error.arguments(), zone)
    }

    /// Shows what lies in the trash, and what was done with it.
    fn in_trash(&mut self, trash: Vec<Trashed>, done: Option<Box<TrashWork>>) -> Vec<Effect> {
        if let Some(Layer::Trash(state)) = self.layers.last_mut() {
            state.listed(trash);
        } else {
            let state = layers::trash::State::new(trash);
            self.layers.push(Layer::Trash(state));
        }
        let Some(done) = done else { return Vec::new() };
        let titles = self.locale.titles(done.titles.iter().map(String::as_str));
        let arguments = [("titles", titles.into())];
        self.notice = Some(Notice::info(self.locale.say(done.key, &arguments)));
        self.listed(&done.listing, done.back.as_deref())
    }

    /// Shows which sessions there are, with one of them selected where it is named.
    fn listed(&mut self, listing: &Listing, selected: Option<&str>) -> Vec<Effect> {
        for layer in &mut self.layers {
            if let Layer::Home(home) = layer {
                home.listed(listing, selected);
            }
        }
        // Only what is in sight has been told.
        let told = matches!(self.layers.last(), Some(Layer::Home(_)))
            && listing
                .stays
                .iter()
                .any(|stay| stay.is_leaving(self.now.at));
        Vec::from_iter(told.then_some(Effect::NoteShown))
    }
}
