//! Walking the tour: its session is begun, and one goes from station to station.

use std::rc::Rc;

use super::{App, context};
use crate::session::{Beginning, Change, MethodVersion, Refusal, Service, Session, Stamp, What};
use crate::tui::desk::Desk;
use crate::tui::effect::Effect;
use crate::tui::notice::Notice;
use crate::tui::tour::{self, Command, Plan, Tour};

impl App {
    /// Begins the tour, in a session that is made for it and goes when it ends.
    pub fn tour(&mut self) -> Vec<Effect> {
        let plan = Plan::built_in();
        if plan.method != self.method.id {
            let text = self.locale.text("tour-other-method");
            self.notice = Some(Notice::warning(text));
            return Vec::new();
        }
        match self.practice(plan) {
            Ok(session) => vec![Effect::Tour(Box::new(session))],
            Err(refusal) => {
                self.notice = Some(Notice::said(self.locale.refusal(&self.method, &refusal)));
                Vec::new()
            }
        }
    }

    /// Returns the session that the tour goes through.
    fn practice(&mut self, plan: Plan) -> Result<Session, Refusal> {
        let at = self.now.at;
        let session = (self.now.identity)(at);
        let facilitator = self.person.clone();
        let mut change = |what| Change {
            stamp: Stamp {
                id: (self.now.identity)(at),
                at,
                by: facilitator.clone(),
            },
            what,
        };
        let beginning = Beginning {
            session,
            title: self.locale.text("tour-title"),
            organisation: self.locale.text("tour-organisation"),
            facilitator: facilitator.clone(),
            rules: plan.rules,
            method: MethodVersion::of(&self.method),
            services: vec![Service {
                id: plan.service,
                name: self.locale.text("tour-service"),
                dropped: false,
                idea: None,
            }],
        };
        let mut session = Session::begin(change(What::Begin(beginning)))?;
        for what in plan.before {
            crate::route::make(&self.method, &mut session, change(what))?;
        }
        Ok(session)
    }

    /// Shows the session of the tour, and comes to the first station.
    pub(super) fn toured(&mut self, desk: Desk) -> Vec<Effect> {
        let mut effects = self.opened(desk);
        self.notice = None;
        self.tour = Some(Tour::new(Rc::new(Plan::built_in())));
        effects.extend(self.come_to(0));
        effects
    }

    /// Goes on by itself where the station is done.
    pub(super) fn go_on_touring(&mut self) -> Vec<Effect> {
        let (Some(tour), Some(desk)) = (&mut self.tour, &self.desk) else {
            return Vec::new();
        };
        if !tour.look(self.layers.last(), desk) {
            return Vec::new();
        }
        let next = tour.at() + 1;
        self.come_to(next)
    }

    /// Does what a key of the tour means.
    pub(super) fn walk_on(&mut self, command: Command) -> Vec<Effect> {
        let Some(tour) = &self.tour else {
            return Vec::new();
        };
        let at = tour.at();
        match command {
            Command::On if tour.goes_on() => self.come_to(at + 1),
            Command::Back if at > 0 => self.come_to(at - 1),
            Command::On | Command::Back => Vec::new(),
            Command::End => {
                self.come_back();
                Vec::from_iter(self.put_away(false))
            }
        }
    }

    /// Comes to a station: whatever is open is closed, and its item is stood on.
    fn come_to(&mut self, at: usize) -> Vec<Effect> {
        self.come_back();
        let (Some(tour), Some(desk)) = (&mut self.tour, &self.desk) else {
            return Vec::new();
        };
        tour.come_to(at, desk);
        let here = desk.subject().cloned();
        let there = tour.station().go.as_ref();
        let there = there.and_then(|item| tour::entry(desk, item));
        let there = there.map(|entry| entry.subject.clone()).or(here);
        let effects = there.map(|subject| self.go(&subject)).unwrap_or_default();
        if let (Some(tour), Some(desk)) = (&mut self.tour, &self.desk) {
            tour.settle(desk);
        }
        effects
    }

    /// Ends the tour with its session.
    pub(super) fn end_tour(&mut self) {
        if self.tour.take().is_some() {
            self.notice = Some(Notice::info(self.locale.text("tour-ended")));
        }
    }

    /// Draws the strip of the tour below everything else.
    pub(super) fn draw_tour(&self, frame: &mut ratatui::Frame<'_>) {
        let Some(tour) = &self.tour else { return };
        let area = frame.area();
        let (_, left) = tour::left_of(self.size, super::SMALLEST.1, self.tour.as_ref());
        let strip = crate::tui::room::below(area, left);
        if strip.height > 0 {
            tour.view(&context!(self), frame.buffer_mut(), strip);
        }
    }
}
