//! Looking at the session as it was: the session as it is now lies aside, untouched, until one comes back to it.

use jiff::civil::Date;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::{Clear, Widget as _};

use super::{App, Context, Now, context};
use crate::route::{Consequence, Route};
use crate::session::{Difference, Place};
use crate::tui::desk::Desk;
use crate::tui::effect::Effect;
use crate::tui::layers::{self, Layer, Request, workshop};
use crate::tui::notice::Notice;
use crate::tui::room;
use crate::tui::theme::Role;
use crate::tui::wrap::width;

/// The session as it is now and what lay on the screen, while an earlier moment is looked at.
pub struct Aside {
    pub desk: Desk,
    pub layers: Vec<Layer>,
}

/// Returns the session as it is now, whichever moment of it is shown.
pub(super) fn present<'a>(desk: Option<&'a Desk>, aside: Option<&'a Aside>) -> Option<&'a Desk> {
    aside.map(|aside| &aside.desk).or(desk)
}

/// Returns the day that what is shown is shown as of.
pub(super) fn day(desk: Option<&Desk>, now: &Now) -> Date {
    match desk.and_then(|desk| desk.moment) {
        Some(moment) => moment.at.to_zoned(now.zone.clone()).date(),
        None => now.today(),
    }
}

impl App {
    /// Returns the session as it is now, whichever moment of it is shown.
    pub fn present(&self) -> Option<&Desk> {
        present(self.desk.as_ref(), self.aside.as_ref())
    }

    /// Returns the session as it is now, to be altered: what comes from the disk is about this one.
    pub fn present_mut(&mut self) -> Option<&mut Desk> {
        match &mut self.aside {
            Some(aside) => Some(&mut aside.desk),
            None => self.desk.as_mut(),
        }
    }

    /// Shows the session as it was after so many changes.
    pub(super) fn look(&mut self, number: usize) -> Vec<Effect> {
        let Some(present) = self.present() else {
            return Vec::new();
        };
        let mut past = match present.as_of(number, &self.method) {
            Ok(past) => past,
            Err(refusal) => {
                self.notice = Some(Notice::said(self.locale.refusal(&self.method, &refusal)));
                return Vec::new();
            }
        };
        past.session.place = Some(place(self.desk.as_ref().unwrap_or(present), &past));
        let shown = self.desk.replace(past);
        let context = context!(self);
        let workshop = Layer::Workshop(Box::new(workshop::State::resume(&context)));
        let mut below = std::mem::replace(&mut self.layers, vec![workshop]);
        if self.aside.is_none()
            && let Some(desk) = shown
        {
            // The list of changes has done its work; one comes back to where it was asked for.
            if matches!(below.last(), Some(Layer::History(_))) {
                below.pop();
            }
            self.aside = Some(Aside {
                desk,
                layers: below,
            });
        }
        self.stand()
    }

    /// Goes back to the session as it is now; says whether an earlier moment was shown.
    pub(super) fn come_back(&mut self) -> bool {
        let Some(aside) = self.aside.take() else {
            return false;
        };
        self.desk = Some(aside.desk);
        self.layers = aside.layers;
        true
    }

    /// Asks whether the session is to be set back, and says what would differ.
    pub(super) fn ask_to_set_back(&mut self, number: usize) {
        let Some(present) = self.present() else {
            return;
        };
        if !present.may_write {
            self.notice = Some(present.only_reads(&self.locale));
            return;
        }
        let past = match present.session.as_of(number) {
            Ok(past) => past,
            Err(refusal) => {
                self.notice = Some(Notice::said(self.locale.refusal(&self.method, &refusal)));
                return;
            }
        };
        let difference = Difference::between(&present.session.state, &past.state);
        if difference.is_empty() {
            self.notice = Some(Notice::info(self.locale.text("past-nothing-differs")));
            return;
        }
        let route = Route::of(&self.method, &past);
        let follows = Consequence::between(&present.route, &route);
        let follows = Notice::counted(&self.locale, &follows);
        let when = self
            .locale
            .when(past.altered(), &self.now.zone, self.now.at);
        let differs = self.locale.difference(&difference);
        let arguments = [("when", when.into()), ("differs", differs.into())];
        let mut text = vec![self.locale.say("past-set-back", &arguments)];
        text.extend(follows.map(|what| self.locale.say("past-follows", &[("what", what.into())])));
        text.push(self.locale.text("past-set-back-undo"));
        let yes = vec![Request::SetBack(past.history().len())];
        let title = self.locale.text("past-set-back-title");
        let asking = layers::confirm::State::asking(title, text.join("\n"), yes);
        self.layers.push(Layer::Confirm(asking));
    }

    /// Sets the session back to what it was after so many changes, as a change of its own.
    pub(super) fn set_back(&mut self, number: usize) -> Vec<Effect> {
        self.come_back();
        let what = self.desk.as_ref().map(|desk| desk.session.set_back(number));
        match what {
            Some(Ok(what)) => {
                let effects = self.make(what);
                if !effects.is_empty() {
                    let typing = self.layers.last().is_some_and(Layer::edits);
                    let key = if typing {
                        "past-set-back-done-typing"
                    } else {
                        "past-set-back-done"
                    };
                    self.notice = Some(Notice::info(self.locale.text(key)));
                }
                effects
            }
            Some(Err(refusal)) => {
                self.notice = Some(Notice::said(self.locale.refusal(&self.method, &refusal)));
                Vec::new()
            }
            None => Vec::new(),
        }
    }

    /// Says on every screen that what is shown is not the session as it is now.
    pub(super) fn draw_moment(&self, context: &Context<'_>, buffer: &mut Buffer, area: Rect) {
        let (Some(desk), Some(top)) = (&self.desk, self.layers.last()) else {
            return;
        };
        let (Some(moment), Some(present)) = (desk.moment, self.present()) else {
            return;
        };
        let lowest = self.layers.iter().rev().find(|layer| layer.covers());
        if !matches!(lowest, Some(Layer::Workshop(_))) {
            let header = desk.header(context);
            let wide = width(&header.text) + 3;
            let x = area.right().saturating_sub(wide);
            let place = room::low(Rect { x, ..area }, 1).intersection(area);
            Clear.render(place, buffer);
            let place = room::narrow(place, wide - 1);
            self.look
                .put_right(buffer, place, place.y, &header.text, header.role);
        }
        if top.covers() {
            let arguments = [
                ("number", moment.number.into()),
                ("count", present.session.history().len().into()),
            ];
            let text = self.locale.say("past-standing", &arguments);
            let standing = match present.saved.failing {
                // Whatever is looked at, nobody must believe that the present is safe.
                Some(_) => Notice {
                    text: format!("{}. {text}", present.header(context).text),
                    role: Role::Error,
                },
                None => Notice::info(text),
            };
            standing.draw(&self.look, buffer, area);
        }
    }
}

/// Returns where to stand in the past: at what its last change was about, else where one stands now.
fn place(shown: &Desk, past: &Desk) -> Place {
    let last = past.session.history().last();
    let subject = last.and_then(|change| change.what.subject()).cloned();
    let here = shown.session.place.clone().unwrap_or_default();
    match subject {
        Some(subject) => Place {
            service: subject.service.clone().or(here.service),
            subject: Some(subject),
            ..Place::default()
        },
        None => Place {
            field: None,
            ..here
        },
    }
}
