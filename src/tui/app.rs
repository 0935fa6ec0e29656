//! The full-screen program as plain data: what happens comes in as messages, what is to be done goes out as effects.

mod ballots;
mod changes;
mod clock;
mod commands;
pub mod curtain;
mod here;
mod news;
mod others;
mod past;
mod sharing;
mod speaking;
mod touring;
pub mod trial;

use std::rc::Rc;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use ratatui::Frame;
use ratatui::layout::Rect;
use uuid::Uuid;

use super::desk::Desk;
use super::effect::{Effect, Outcome};
use super::events::Message;
use super::keys::{self, Key};
use super::layers::{Layer, Pressed, Proposal, Request};
use super::look::Look;
use super::notice::Notice;
use super::theme::Role;
use super::tour::{self, Tour};
use crate::experience::Experience;
use crate::locale::Locale;
use crate::method::{Method, Pack, Problem, ServiceId};
use crate::session::{Shown, Subject, Tool};
pub use commands::{BINDINGS, Command, bind};
pub use past::Aside;

/// The least columns and rows that there is room to work in.
const SMALLEST: (u16, u16) = (60, 16);

/// Everything the screen is computed from.
pub struct App {
    /// What the open session follows, or what a new one would, in all its languages.
    pub pack: Pack,
    /// The method in the language of the screen.
    pub method: Rc<Method>,
    /// What new sessions follow, while the open one follows another.
    pub usual: Option<Pack>,
    pub locale: Rc<Locale>,
    pub look: Look,
    pub size: (u16, u16),
    pub now: Now,
    /// Who sits at the keyboard, where the session does not say.
    pub person: String,
    /// The session that is open.
    pub desk: Option<Desk>,
    /// The session as it is now, while an earlier moment of it lies on the desk.
    pub aside: Option<Aside>,
    /// What lies on the screen, the topmost last; never empty while the program runs.
    pub layers: Vec<Layer>,
    pub notice: Option<Notice>,
    /// What others have answered, as far as it has been read.
    pub experience: Experience,
    /// How many files of others were told of that cannot be read.
    pub broken_told: usize,
    /// What is wrong with the method that is tried out, since it was last without problems.
    pub problems: Vec<Problem>,
    /// Whether leaving was asked for, and is done when it is asked again.
    pub leaving: bool,
    /// How far one has come on the tour, where one is on it.
    pub tour: Option<Tour>,
}

/// The time, and where new identities come from; both given from outside.
pub struct Now {
    pub at: Timestamp,
    pub zone: TimeZone,
    pub identity: Box<dyn FnMut(Timestamp) -> Uuid>,
}

impl Now {
    /// Returns today's date where the program runs.
    pub fn today(&self) -> Date {
        self.at.to_zoned(self.zone.clone()).date()
    }
}

/// What a layer may look at while it handles a key or draws itself.
pub struct Context<'c> {
    pub pack: &'c Pack,
    pub method: &'c Method,
    pub locale: &'c Locale,
    pub look: &'c Look,
    pub size: (u16, u16),
    pub today: Date,
    pub zone: &'c TimeZone,
    pub at: Timestamp,
    pub person: &'c str,
    pub desk: Option<&'c Desk>,
    /// What others have answered.
    pub experience: &'c Experience,
    /// The session as it is now, whichever moment of it is shown.
    pub present: Option<&'c Desk>,
    /// Whether what is drawn lies below an editor, where letters are text.
    pub types: bool,
}

/// Lends what a layer may look at, while the layers themselves stay free to be altered.
macro_rules! context {
    ($app:expr) => {
        $crate::tui::app::Context {
            pack: &$app.pack,
            method: &$app.method,
            locale: &$app.locale,
            look: &$app.look,
            size: $crate::tui::tour::left_of(
                $app.size,
                $crate::tui::app::SMALLEST.1,
                $app.tour.as_ref(),
            ),
            today: $crate::tui::app::past::day($app.desk.as_ref(), &$app.now),
            zone: &$app.now.zone,
            at: $app.now.at,
            person: &$app.person,
            desk: $app.desk.as_ref(),
            experience: &$app.experience,
            present: $crate::tui::app::past::present($app.desk.as_ref(), $app.aside.as_ref()),
            types: false,
        }
    };
}
use context;

impl App {
    /// Takes in one message and returns what is to be done.
    pub fn update(&mut self, message: Message<Outcome>, at: Timestamp) -> Vec<Effect> {
        let before = std::mem::replace(&mut self.now.at, at);
        let mut effects = self.take_in(message);
        self.tell_time(before);
        self.offer_foreign();
        effects.extend(self.go_on_touring());
        effects.extend(self.show_room());
        effects
    }

    fn take_in(&mut self, message: Message<Outcome>) -> Vec<Effect> {
        match message {
            Message::Key(key) => {
                self.notice = None;
                self.press(key)
            }
            Message::Letters(letters) => self.letters(&letters),
            Message::Paste(text) => {
                let context = context!(self);
                let top = self.layers.last_mut().expect("a layer lies on the screen");
                let requests = top.paste(&pasted(&text), &context);
                self.fulfil(requests)
            }
            Message::Resized { width, height } => {
                self.size = (width, height);
                Vec::new()
            }
            Message::Suspend => vec![Effect::Suspend],
            Message::Continued => vec![Effect::Redraw],
            // What shows the time is drawn anew, like everything.
            Message::Tick => Vec::new(),
            Message::Finished(outcome) => self.finished(outcome),
        }
    }

    /// Letters go into a field whole; elsewhere each is a key.
    fn letters(&mut self, letters: &str) -> Vec<Effect> {
        let context = context!(self);
        let top = self.layers.last_mut().expect("a layer lies on the screen");
        if top.writes() {
            let requests = top.paste(&crate::text::clean(letters), &context);
            self.notice = None;
            return self.fulfil(requests);
        }
        let mut effects = Vec::new();
        for letter in letters.chars() {
            self.notice = None;
            effects.extend(self.press(Key::letter(letter)));
        }
        effects
    }

    fn press(&mut self, key: Key) -> Vec<Effect> {
        if self.tour.is_some()
            && let Some(command) = keys::find(tour::BINDINGS, key)
        {
            return self.walk_on(command);
        }
        let context = context!(self);
        let top = self.layers.last_mut().expect("a layer lies on the screen");
        match top.press(key, &context) {
            Pressed::Handled(requests) => self.fulfil(requests),
            Pressed::Unknown => match keys::find(BINDINGS, key) {
                Some(command) => self.command(command),
                None => Vec::new(),
            },
        }
    }

    fn push_with(&mut self, layer: impl FnOnce(&Context<'_>) -> Layer) -> Vec<Effect> {
        let context = context!(self);
        let layer = layer(&context);
        self.layers.push(layer);
        Vec::new()
    }

    fn quit(&mut self) -> Vec<Effect> {
        self.come_back();
        match self.put_away(true) {
            Some(close) => vec![close],
            None => vec![Effect::Quit],
        }
    }

    /// Does what a layer asks for.
    pub fn fulfil(&mut self, requests: Vec<Request>) -> Vec<Effect> {
        self.leaving = false;
        let mut effects = Vec::new();
        for request in requests {
            match request {
                Request::Make(what) => effects.extend(self.make(*what)),
                Request::Push(layer) => self.layers.push(*layer),
                Request::Pop => effects.extend(self.pop()),
                Request::Run(command) => effects.extend(self.command(command)),
                Request::Press(key) => effects.extend(self.press(key)),
                Request::Say(notice) => self.notice = Some(notice),
                Request::Go(subject) => effects.extend(self.go(&subject)),
                Request::Propose(proposal) => effects.extend(self.propose(&proposal)),
                Request::Do(effect) => effects.push(*effect),
                Request::Begin(answers) => effects.push(self.begin(*answers)),
                Request::Look(number) => effects.extend(self.look(number)),
                Request::AskToSetBack(number) => self.ask_to_set_back(number),
                Request::SetBack(number) => effects.extend(self.set_back(number)),
                Request::Serve(service) => effects.extend(self.serve(&service)),
                Request::Place(mut place) => {
                    let (shown, tool) = self.shown();
                    (place.shown, place.tool) = (shown, tool.map(Box::new));
                    let place = self.curtained(place);
                    if let Some(desk) = &mut self.desk
                        && desk.session.place.as_ref() != Some(&place)
                    {
                        desk.session.place = Some(place.clone());
                        if desk.moment.is_none() {
                            effects.push(Effect::Place(place));
                        }
                    }
                }
                Request::Draft(draft) => {
                    if let Some(desk) = &mut self.desk
                        && desk.moment.is_none()
                    {
                        desk.session.keep_draft(draft.clone());
                        effects.push(Effect::Draft(draft));
                    }
                }
                Request::Ask(ballot) => effects.extend(self.ask(*ballot)),
                Request::Tour => effects.extend(self.tour()),
                Request::Join { other, file } => effects.extend(self.join(&other, &file)),
            }
        }
        effects
    }

    /// Takes the topmost layer away; the workshop goes only when its session is on the disk.
    fn pop(&mut self) -> Vec<Effect> {
        if let Some(Layer::Workshop(_)) = self.layers.last()
            && self.come_back()
        {
            return Vec::new();
        }
        if let Some(Layer::Workshop(_)) = self.layers.last()
            && let Some(close) = self.put_away(false)
        {
            return vec![close];
        }
        if self.layers.len() == 1 {
            // It stays until the program has ended: keys that were pressed meanwhile still find something.
            return self.quit();
        }
        self.layers.pop();
        Vec::new()
    }

    /// Returns how the open session is left: its documents are written and its lock is let go.
    fn put_away(&self, quit: bool) -> Option<Effect> {
        let desk = self.desk.as_ref()?;
        // Nobody could read what is written of a practice session that goes away.
        let documents = if desk.may_write && self.tour.is_none() {
            super::documents::all(&self.pack, &self.method, &desk.session, &self.now)
        } else {
            Vec::new()
        };
        Some(Effect::Close {
            digest: Box::new(desk.digest(&self.method)),
            documents,
            quit,
        })
    }

    /// Takes every overlay away and shows an item in the workshop.
    fn go(&mut self, subject: &Subject) -> Vec<Effect> {
        while self.layers.len() > 1 && !matches!(self.layers.last(), Some(Layer::Workshop(_))) {
            self.layers.pop();
        }
        self.show(subject)
    }

    /// Opens the form of a decision in the workshop, with what it is proposed for.
    fn propose(&mut self, proposal: &Proposal) -> Vec<Effect> {
        let effects = self.go(&proposal.subject);
        let context = context!(self);
        if let Some(Layer::Workshop(workshop)) = self.layers.last_mut() {
            workshop.propose(proposal, &context);
        }
        effects
    }

    /// Selects an item in the workshop, where that is open.
    fn show(&mut self, subject: &Subject) -> Vec<Effect> {
        let context = context!(self);
        for layer in &mut self.layers {
            if let Layer::Workshop(workshop) = layer {
                workshop.show(subject, &context);
            }
        }
        self.stand()
    }

    /// Works on another service from now on.
    fn serve(&mut self, service: &ServiceId) -> Vec<Effect> {
        let context = context!(self);
        for layer in &mut self.layers {
            if let Layer::Workshop(workshop) = layer {
                workshop.serve(service.clone(), &context);
            }
        }
        self.stand()
    }

    /// Keeps where the facilitator stands now.
    fn stand(&mut self) -> Vec<Effect> {
        let context = context!(self);
        let place = self.layers.iter().find_map(|layer| match layer {
            Layer::Workshop(workshop) => Some(workshop.place(&context)),
            _ => None,
        });
        self.fulfil(place.map(Request::Place).into_iter().collect())
    }

    /// Returns what the facilitator works with, where that is not the item.
    fn shown(&self) -> (Option<Shown>, Option<Tool>) {
        let shown = self.layers.iter().rev().find_map(|layer| {
            let shown = (layer.shown(), layer.tool());
            (shown != (None, None)).then_some(shown)
        });
        shown.unwrap_or_default()
    }

    /// Keeps what the facilitator works with now, so that the people in the room see it.
    fn show_room(&mut self) -> Vec<Effect> {
        let shown = self.shown();
        let session = self.desk.as_ref().map(|desk| &desk.session);
        let place = session.and_then(|session| session.place.as_ref());
        let known = place.map(|place| (place.shown.as_ref(), place.tool.as_deref()));
        let known = known.unwrap_or_default() == (shown.0.as_ref(), shown.1.as_ref());
        if self.desk.is_none() || known {
            return Vec::new();
        }
        let place = place.cloned().unwrap_or_default();
        self.fulfil(vec![Request::Place(place)])
    }

    /// Says whether the list of sessions shows before it was read.
    pub fn wants_list(&self) -> bool {
        let unread = |layer: &Layer| matches!(layer, Layer::Home(home) if home.waits());
        self.desk.is_none() && self.layers.iter().any(unread)
    }

    /// Draws everything: from the topmost layer that covers all below it, upwards.
    pub fn view(&self, frame: &mut Frame<'_>) {
        let area = frame.area();
        let context = Context {
            types: self.layers.last().is_some_and(Layer::edits),
            ..context!(self)
        };
        // The tour has the rows that the rest is not told of.
        let area = Rect {
            height: area.height.min(context.size.1),
            ..area
        };
        if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
            let sentence = self.locale.text("notice-too-small");
            self.look
                .put_wrapped(frame.buffer_mut(), area, &sentence, Role::Normal);
            return;
        }
        let first = self.layers.iter().rposition(Layer::covers).unwrap_or(0);
        for layer in &self.layers[first..] {
            layer.view(&context, frame, area);
        }
        let buffer = frame.buffer_mut();
        self.draw_moment(&context, buffer, area);
        if let Some(notice) = &self.notice {
            notice.draw(&self.look, buffer, area);
        }
        self.draw_tour(frame);
    }
}

/// Cleans what was pasted; tabs stay, since they are the cells of a sheet. A field makes spaces of them.
fn pasted(text: &str) -> String {
    let cells: Vec<String> = text.split('\t').map(crate::text::clean).collect();
    cells.join("\t")
}
