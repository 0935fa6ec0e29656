//! What others do with the open session, taken in.

use std::rc::Rc;

use super::{App, context};
use crate::route::Route;
use crate::session::Session;
use crate::session::merge::Joining;
use crate::store::{Access, Foreign, Holder, Opened, StoreError};
use crate::text::path_line;
use crate::tui::desk::Following;
use crate::tui::effect::Effect;
use crate::tui::footer;
use crate::tui::keys::Key;
use crate::tui::layers::{Layer, confirm, held, merge, others, unsaved};
use crate::tui::notice::Notice;
use crate::tui::sharing::{News, Wanted, who};

/// The key that asks for a followed session.
pub(super) const WRITE: Key = Key::new("w");

impl App {
    pub(super) fn shared(&mut self, news: News) -> Vec<Effect> {
        match news {
            News::Held { name, by, surely } => {
                let layer = held::State::new(name, by, surely, &context!(self));
                self.layers.push(Layer::Held(layer));
            }
            News::Waited(result) => return self.waited(result),
            News::Reread { session, by } => self.reread(*session, by),
            News::Wished(_) => return self.hand_over(),
            News::HandedOver(by) => return self.handed_over(by),
            News::Kept(by) => {
                if let Some(desk) = self.present_mut() {
                    desk.may_write = true;
                }
                self.warn("held-kept", &by);
            }
            News::Late { by, path } => {
                let who = who(&self.locale, &by).into();
                let text = match path {
                    Some(path) => {
                        let path = path_line(&path).into();
                        self.locale
                            .say("held-late", &[("who", who), ("path", path)])
                    }
                    None => self.locale.say("held-late-lost", &[("who", who)]),
                };
                self.notice = Some(Notice::warning(text));
            }
            News::Foreign(foreign) => self.found_foreign(foreign),
            News::NotSaved { said, quit, folder } => {
                self.come_back();
                self.layers
                    .retain(|layer| !matches!(layer, Layer::Unsaved(_)));
                let layer = unsaved::State::new(said, quit, &folder, &context!(self));
                self.layers.push(Layer::Unsaved(Box::new(layer)));
            }
            News::SavedElsewhere(Ok(path)) => {
                for layer in &mut self.layers {
                    if let Layer::Unsaved(unsaved) = layer {
                        unsaved.saved(&path);
                    }
                }
            }
            News::SavedElsewhere(Err(error)) => {
                self.notice = Some(Notice::said(self.said(&error)));
            }
        }
        Vec::new()
    }

    /// Tells whoever begins to follow whom, and how to write.
    pub(super) fn greet_follower(&mut self) {
        let following = self.desk.as_ref().and_then(|desk| desk.following.clone());
        match following {
            Some(Following { by: Some(by) }) => self.tell("held-follows", &by),
            Some(Following { by: None }) => self.tell("held-free-now", &Holder::default()),
            None => {}
        }
    }

    /// Asks for the followed session: it opens where it is free, or it is told who has it.
    pub(super) fn wish_to_write(&self) -> Vec<Effect> {
        let name = self.desk.as_ref().map(|desk| desk.name.clone());
        let open = |name| Effect::Open {
            name,
            access: Access::Write,
        };
        name.map(open).into_iter().collect()
    }

    fn waited(&mut self, result: Result<Box<Opened>, StoreError>) -> Vec<Effect> {
        let waiting = self.layers.iter_mut().find_map(|layer| match layer {
            Layer::Held(held) if held.waits() => Some(held),
            _ => None,
        });
        match (result, waiting) {
            (Ok(opened), Some(_)) => return vec![Effect::Shared(Wanted::Settle(opened))],
            (Err(StoreError::NotYielded { by, .. }), Some(held)) => held.refuse(by),
            (Err(error), Some(held)) => {
                held.refuse(None);
                self.notice = Some(Notice::said(self.said(&error)));
            }
            // Whoever has stopped waiting meanwhile lets it go again.
            (_, None) => {}
        }
        Vec::new()
    }

    /// Takes in what the writer has saved; one stands where one stood.
    fn reread(&mut self, session: Session, by: Option<Holder>) {
        let method = Rc::clone(&self.method);
        let Some(desk) = self.present_mut() else {
            return;
        };
        // What was read of another session that was followed a moment ago is no news of this one.
        if desk.session.id != session.id {
            return;
        }
        let Some(following) = &mut desk.following else {
            return;
        };
        let before = std::mem::replace(&mut following.by, by.clone());
        let place = desk.session.place.take();
        desk.session = session;
        if place.is_some() {
            desk.session.place = place;
        }
        desk.route = Route::of(&method, &desk.session);
        desk.saved.number = desk.session.history().len();
        // Who is being told that the session is taken over need not hear how it changes hands.
        if matches!(self.layers.last(), Some(Layer::Confirm(_))) {
            return;
        }
        match (before, by) {
            (Some(by), None) => self.tell("held-free", &by),
            (None, Some(by)) => self.tell("held-began", &by),
            _ => {}
        }
    }

    fn tell(&mut self, key: &str, by: &Holder) {
        let write = footer::name(&context!(self), WRITE);
        let arguments = [("who", who(&self.locale, by).into()), ("key", write.into())];
        self.notice = Some(Notice::info(self.locale.say(key, &arguments)));
    }

    fn warn(&mut self, key: &str, by: &Holder) {
        let who = [("who", who(&self.locale, by).into())];
        self.notice = Some(Notice::warning(self.locale.say(key, &who)));
    }

    /// Lets the session go to the one who asks; what is half typed is on its way to the disk already.
    fn hand_over(&mut self) -> Vec<Effect> {
        self.come_back();
        let Some(desk) = self.desk.as_mut().filter(|desk| desk.may_write) else {
            return Vec::new();
        };
        desk.may_write = false;
        let digest = Box::new(desk.digest(&self.method));
        self.stop_writing();
        vec![Effect::Shared(Wanted::HandOver(digest))]
    }

    fn handed_over(&mut self, by: Holder) -> Vec<Effect> {
        self.come_back();
        self.stop_writing();
        let write = footer::name(&context!(self), WRITE);
        let Some(desk) = &mut self.desk else {
            return Vec::new();
        };
        let arguments = [
            ("who", who(&self.locale, &by).into()),
            ("host", by.host.as_str().into()),
            ("key", write.into()),
        ];
        desk.follow(Some(by.clone()));
        let name = desk.name.clone();
        let title = self.locale.text("held-taken-title");
        let text = self.locale.say("held-taken", &arguments);
        let told = confirm::State::telling(title, text);
        self.layers.push(Layer::Confirm(told));
        // What was said to the one who wrote holds no longer.
        self.notice = None;
        vec![Effect::Shared(Wanted::Follow { name, by })]
    }

    /// Closes every field of the session.
    fn stop_writing(&mut self) {
        self.layers
            .retain(|layer| !matches!(layer, Layer::Capture(_) | Layer::Unsaved(_)));
        for layer in &mut self.layers {
            if let Layer::Workshop(workshop) = layer {
                workshop.stop_writing();
            }
        }
    }

    fn found_foreign(&mut self, foreign: Foreign) {
        let file = others::kept(&foreign);
        match self.present_mut() {
            // Only the last of several is there to be chosen.
            Some(desk) if foreign.session.is_some() => desk.foreign = Some(foreign),
            _ => {
                let file = [("file", file.into())];
                let text = self.locale.say("others-unreadable", &file);
                self.notice = Some(Notice::warning(text));
            }
        }
    }

    /// Offers what others have written, once nothing is being typed: a letter must not choose.
    pub(super) fn offer_foreign(&mut self) {
        if self.aside.is_some() || self.layers.last().is_some_and(Layer::writes) {
            return;
        }
        let foreign = self.desk.as_mut().and_then(|desk| desk.foreign.take());
        if let Some(choice) = foreign.and_then(others::State::new) {
            self.layers
                .retain(|layer| !matches!(layer, Layer::Others(_)));
            self.layers.push(Layer::Others(Box::new(choice)));
        }
    }

    /// Joins the session with what others have written, where the two do not contradict each other.
    pub(super) fn join(&mut self, other: &Session, file: &str) -> Vec<Effect> {
        let Some(desk) = &self.desk else {
            return Vec::new();
        };
        let joining = match Joining::under(&self.method, &desk.session, other, None) {
            Ok(joining) => joining,
            Err(apart) => {
                self.notice = Some(Notice::said(self.locale.apart(apart)));
                return Vec::new();
            }
        };
        if !joining.conflicts().is_empty() {
            let (other, file) = (other.clone(), file.to_owned());
            return self.push_with(|context| {
                let merge = merge::State::new(context, other, file);
                Layer::Merge(Box::new(merge))
            });
        }
        let effects = self.make(joining.change(&[]));
        if !effects.is_empty() {
            self.notice = Some(Notice::info(self.locale.text("others-joined")));
        }
        effects
    }
}
