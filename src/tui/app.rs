//! The full-screen program as plain data: what happens comes in as messages, what is to be done goes out as effects.

use std::rc::Rc;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use ratatui::Frame;
use uuid::Uuid;

use super::desk::{Desk, Saved};
use super::effect::{Effect, Outcome};
use super::events::Message;
use super::keys::{self, Binding, Key};
use super::layers::{Layer, Pressed, Request};
use super::look::Look;
use super::theme::Role;
use super::{layers, notice::Notice};
use crate::locale::Locale;
use crate::method::Method;
use crate::route::{Consequence, Route};
use crate::session::{Beginning, Change, MethodVersion, Service, Stamp, What};

/// The least columns and rows that there is room to work in.
const SMALLEST: (u16, u16) = (60, 16);

/// Everything the screen is computed from.
pub struct App {
    pub method: Rc<Method>,
    pub locale: Rc<Locale>,
    pub look: Look,
    pub size: (u16, u16),
    pub now: Now,
    /// Who sits at the keyboard, where the session does not say.
    pub person: String,
    /// The session that is open.
    pub desk: Option<Desk>,
    /// What lies on the screen, the topmost last; never empty while the program runs.
    pub layers: Vec<Layer>,
    pub notice: Option<Notice>,
    /// What the topmost layer was asked while another lay over it.
    pub leaving: bool,
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
    pub method: &'c Rc<Method>,
    pub locale: &'c Rc<Locale>,
    pub look: &'c Look,
    pub size: (u16, u16),
    pub today: Date,
    pub zone: &'c TimeZone,
    pub at: Timestamp,
    pub person: &'c str,
    pub desk: Option<&'c Desk>,
}

/// What a key does wherever one is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Undo,
    Redo,
    Palette,
    Help,
    Action,
    Topic,
    Note,
    Search,
    NextOpen,
    Overview,
    Documents,
    Saved,
    Suspend,
    Redraw,
    Interrupt,
}

/// The keys that mean the same on every screen.
pub const BINDINGS: &[Binding<Command>] = &[
    bind(
        &[Key::new("u")],
        Command::Undo,
        "do-undo",
        "group-anywhere",
        true,
    ),
    bind(
        &[Key::new("<ctrl+r>"), Key::new("<ctrl+y>")],
        Command::Redo,
        "do-redo",
        "group-anywhere",
        false,
    ),
    bind(
        &[Key::new("a")],
        Command::Action,
        "do-action",
        "group-capture",
        true,
    ),
    bind(
        &[Key::new("p")],
        Command::Topic,
        "do-topic",
        "group-capture",
        true,
    ),
    bind(
        &[Key::new("n")],
        Command::Note,
        "do-note",
        "group-capture",
        false,
    ),
    bind(
        &[Key::new("g"), Key::new("<ctrl+n>")],
        Command::NextOpen,
        "do-next-open",
        "group-move",
        false,
    ),
    bind(
        &[Key::new("o")],
        Command::Overview,
        "do-overview",
        "group-anywhere",
        false,
    ),
    bind(
        &[Key::new("d")],
        Command::Documents,
        "do-documents",
        "group-anywhere",
        false,
    ),
    bind(
        &[Key::new("/")],
        Command::Search,
        "do-search",
        "group-anywhere",
        false,
    ),
    bind(
        &[Key::new(":"), Key::new("<ctrl+p>")],
        Command::Palette,
        "do-palette",
        "group-anywhere",
        true,
    ),
    bind(
        &[Key::new("?"), Key::new("<f1>")],
        Command::Help,
        "do-help",
        "group-anywhere",
        true,
    ),
    bind(
        &[Key::new("<ctrl+s>")],
        Command::Saved,
        "do-saved",
        "group-anywhere",
        false,
    ),
    bind(
        &[Key::new("<ctrl+z>")],
        Command::Suspend,
        "do-suspend",
        "group-anywhere",
        false,
    ),
    bind(
        &[Key::new("<ctrl+l>")],
        Command::Redraw,
        "do-redraw",
        "group-anywhere",
        false,
    ),
    bind(
        &[Key::new("<ctrl+c>")],
        Command::Interrupt,
        "do-interrupt",
        "group-anywhere",
        false,
    ),
];

/// Makes one line of a key table.
pub const fn bind<C>(
    keys: &'static [Key],
    command: C,
    help: &'static str,
    group: &'static str,
    footer: bool,
) -> Binding<C> {
    Binding {
        keys,
        command,
        help,
        group,
        footer,
    }
}

/// Lends what a layer may look at, while the layers themselves stay free to be altered.
macro_rules! context {
    ($app:expr) => {
        $crate::tui::app::Context {
            method: &$app.method,
            locale: &$app.locale,
            look: &$app.look,
            size: $app.size,
            today: $app.now.today(),
            zone: &$app.now.zone,
            at: $app.now.at,
            person: &$app.person,
            desk: $app.desk.as_ref(),
        }
    };
}

impl App {
    /// Takes in one message and returns what is to be done.
    pub fn update(&mut self, message: Message<Outcome>, at: Timestamp) -> Vec<Effect> {
        self.now.at = at;
        match message {
            Message::Key(key) => {
                self.notice = None;
                self.press(key)
            }
            Message::Letters(letters) => self.letters(&letters),
            Message::Paste(text) => {
                let context = context!(self);
                let top = self.layers.last_mut().expect("a layer lies on the screen");
                let requests = top.paste(&crate::text::clean(&text), &context);
                self.fulfil(requests)
            }
            Message::Resized { width, height } => {
                self.size = (width, height);
                Vec::new()
            }
            Message::Tick => Vec::new(),
            Message::Suspend => vec![Effect::Suspend],
            Message::Continued => vec![Effect::Redraw],
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

    /// Does what a key means everywhere.
    pub fn command(&mut self, command: Command) -> Vec<Effect> {
        let open = self.desk.is_some();
        match command {
            Command::Undo if open => self.undo(),
            Command::Redo if open => self.redo(),
            Command::Action if open => self.push_with(layers::capture::State::action),
            Command::Topic if open => self.push_with(layers::capture::State::topic),
            Command::Note if open => self.push_with(layers::capture::State::note),
            Command::Overview if open => {
                self.push_with(|context| Layer::Overview(layers::overview::State::new(context)))
            }
            Command::Documents if open => {
                self.push_with(|context| Layer::Documents(layers::documents::State::new(context)))
            }
            Command::Search if open => {
                self.push_with(|context| Layer::Search(layers::search::State::new(context)))
            }
            Command::NextOpen if open => self.next_open(),
            Command::Palette => {
                let table = self.commands_here();
                self.push_with(|context| {
                    Layer::Palette(layers::palette::State::new(context, table))
                })
            }
            Command::Help => {
                let table = self.keys_here();
                self.push_with(|context| Layer::Help(layers::help::State::new(context, table)))
            }
            Command::Saved => {
                let saved = self
                    .desk
                    .as_ref()
                    .map(|desk| desk.saved_in_words(&self.locale));
                self.notice = saved.map(Notice::info);
                Vec::new()
            }
            Command::Suspend => vec![Effect::Suspend],
            Command::Redraw => vec![Effect::Redraw],
            Command::Interrupt => self.interrupt(),
            _ => Vec::new(),
        }
    }

    fn push_with(&mut self, layer: impl FnOnce(&Context<'_>) -> Layer) -> Vec<Effect> {
        let context = context!(self);
        let layer = layer(&context);
        self.layers.push(layer);
        Vec::new()
    }

    /// Asks once, and leaves when asked again.
    fn interrupt(&mut self) -> Vec<Effect> {
        if self.leaving {
            return self.quit();
        }
        self.leaving = true;
        self.notice = Some(Notice::info(self.locale.text("notice-interrupt")));
        Vec::new()
    }

    fn quit(&mut self) -> Vec<Effect> {
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
                Request::Do(effect) => effects.push(*effect),
                Request::Begin(answers) => effects.push(self.begin(*answers)),
                Request::Place(place) => {
                    if let Some(desk) = &mut self.desk
                        && desk.session.place.as_ref() != Some(&place)
                    {
                        desk.session.place = Some(place.clone());
                        effects.push(Effect::Place(place));
                    }
                }
                Request::Draft(draft) => {
                    if let Some(desk) = &mut self.desk {
                        desk.session.keep_draft(draft.clone());
                        effects.push(Effect::Draft(draft));
                    }
                }
                Request::Language(code) => {
                    if let Some(locale) = Locale::named(&code) {
                        self.locale = Rc::new(locale);
                    }
                }
            }
        }
        effects
    }

    /// Takes the topmost layer away; the workshop goes only when its session is on the disk.
    fn pop(&mut self) -> Vec<Effect> {
        if let Some(Layer::Workshop(_)) = self.layers.last()
            && let Some(close) = self.put_away(false)
        {
            return vec![close];
        }
        self.layers.pop();
        if self.layers.is_empty() {
            self.quit()
        } else {
            Vec::new()
        }
    }

    /// Returns how the open session is left: its documents are written and its lock is let go.
    fn put_away(&self, quit: bool) -> Option<Effect> {
        let desk = self.desk.as_ref()?;
        let documents = if desk.may_write {
            super::documents::all(
                &self.method,
                &desk.session,
                &desk.route,
                &self.locale,
                &self.now,
            )
        } else {
            Vec::new()
        };
        Some(Effect::Close {
            digest: Box::new(desk.digest(&self.method)),
            documents,
            quit,
        })
    }

    /// Begins a session for a service.
    fn begin(&mut self, answers: layers::new::Answers) -> Effect {
        let at = self.now.at;
        let service = Service {
            id: crate::store::slug(&answers.service).into(),
            name: answers.service.clone(),
            dropped: false,
        };
        let beginning = Beginning {
            session: (self.now.identity)(at),
            title: answers.service,
            organisation: answers.organisation,
            facilitator: answers.facilitator.clone(),
            rules: answers.rules,
            method: MethodVersion {
                id: self.method.id.clone(),
                version: self.method.version.clone(),
            },
            services: vec![service],
        };
        let by = if answers.facilitator.is_empty() {
            self.person.clone()
        } else {
            answers.facilitator
        };
        let stamp = Stamp {
            id: (self.now.identity)(at),
            at,
            by,
        };
        Effect::Begin(Box::new(Change {
            stamp,
            what: What::Begin(beginning),
        }))
    }

    /// Makes a change: it is admitted, applied, shown, and on its way to the disk.
    fn make(&mut self, mut what: What) -> Vec<Effect> {
        let Some(desk) = &mut self.desk else {
            return Vec::new();
        };
        if !desk.may_write {
            self.notice = Some(Notice::warning(self.locale.text("notice-read-only")));
            return Vec::new();
        }
        let at = self.now.at;
        let facilitator = &desk.session.state.facilitator;
        let by = if facilitator.is_empty() {
            &self.person
        } else {
            facilitator
        }
        .clone();
        name(&mut what, || (self.now.identity)(at));
        let stamp = Stamp {
            id: (self.now.identity)(at),
            at,
            by,
        };
        let change = Change { stamp, what };
        if let Err(refusal) = crate::route::make(&self.method, &mut desk.session, change.clone()) {
            self.notice = Some(Notice::said(self.locale.refusal(&self.method, &refusal)));
            return Vec::new();
        }
        let route = Route::of(&self.method, &desk.session);
        let before = std::mem::replace(&mut desk.route, route);
        let consequence = Consequence::between(&before, &desk.route);
        // What followed is more to know than that it was saved.
        self.notice =
            Notice::of(&self.locale, &self.method, desk, &consequence).or(self.notice.take());
        vec![Effect::Commit(Box::new(change))]
    }

    fn undo(&mut self) -> Vec<Effect> {
        let change = self
            .desk
            .as_ref()
            .and_then(|desk| desk.session.to_undo().cloned());
        self.take_back(change, "notice-nothing-to-undo", "notice-undone", |of| {
            What::Undo { of }
        })
    }

    fn redo(&mut self) -> Vec<Effect> {
        let change = self
            .desk
            .as_ref()
            .and_then(|desk| desk.session.to_redo().cloned());
        self.take_back(change, "notice-nothing-to-redo", "notice-redone", |of| {
            What::Redo { of }
        })
    }

    fn take_back(
        &mut self,
        change: Option<Change>,
        nothing: &str,
        done: &str,
        what: impl FnOnce(Uuid) -> What,
    ) -> Vec<Effect> {
        let (Some(change), Some(desk)) = (change, &self.desk) else {
            self.notice = Some(Notice::info(self.locale.text(nothing)));
            return Vec::new();
        };
        let words = self.locale.change(&self.method, &desk.session, &change);
        let mut effects = self.make(what(change.stamp.id));
        if !effects.is_empty() {
            self.notice = Some(Notice::info(
                self.locale.say(done, &[("what", words.into())]),
            ));
            if let Some(subject) = change.what.subject() {
                effects.extend(self.show(&subject.clone()));
            }
        }
        effects
    }

    /// Takes every overlay away and shows an item in the workshop.
    fn go(&mut self, subject: &crate::session::Subject) -> Vec<Effect> {
        while self.layers.len() > 1 && !matches!(self.layers.last(), Some(Layer::Workshop(_))) {
            self.layers.pop();
        }
        self.show(subject)
    }

    /// Selects an item in the workshop, where that is open.
    fn show(&mut self, subject: &crate::session::Subject) -> Vec<Effect> {
        let context = context!(self);
        for layer in &mut self.layers {
            if let Layer::Workshop(workshop) = layer {
                workshop.show(subject, &context);
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

    fn next_open(&mut self) -> Vec<Effect> {
        let context = context!(self);
        let place = self.layers.iter().find_map(|layer| match layer {
            Layer::Workshop(workshop) => Some((workshop.service(), workshop.subject(&context))),
            _ => None,
        });
        let (service, after) = place.unwrap_or_default();
        let next = self
            .desk
            .as_ref()
            .and_then(|desk| desk.route.next_open(service.as_ref(), after.as_ref()));
        match next.map(|entry| entry.subject.clone()) {
            Some(subject) => return self.go(&subject),
            None => self.notice = Some(Notice::info(self.locale.text("notice-nothing-open"))),
        }
        Vec::new()
    }

    fn finished(&mut self, outcome: Outcome) -> Vec<Effect> {
        match outcome {
            Outcome::Listed(listing) => {
                let context = context!(self);
                for layer in &mut self.layers {
                    if let Layer::Home(home) = layer {
                        home.listed(&listing, &context);
                    }
                }
                Vec::new()
            }
            Outcome::Opened(desk) => {
                self.notice = desk.greeting(&self.locale);
                self.desk = Some(*desk);
                let context = context!(self);
                let workshop = layers::workshop::State::resume(&context);
                self.layers.retain(|layer| matches!(layer, Layer::Home(_)));
                self.layers.push(Layer::Workshop(Box::new(workshop)));
                self.stand()
            }
            Outcome::Held { name, said } => {
                let open = Request::Do(Box::new(Effect::Open {
                    name,
                    read_only: true,
                }));
                let title = self.locale.text("notice-held-title");
                let text = self
                    .locale
                    .say("notice-held", &[("who", said.sentence.as_str().into())]);
                let layer = Layer::Confirm(layers::confirm::State::asking(title, text, vec![open]));
                self.layers.push(layer);
                Vec::new()
            }
            Outcome::Closed { quit } => {
                self.desk = None;
                self.layers.retain(|layer| matches!(layer, Layer::Home(_)));
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
            Outcome::NotSaved { cause, since } => {
                if let Some(desk) = &mut self.desk {
                    desk.saved.failing = Some((cause, since));
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
            Outcome::Refused { said } => {
                self.notice = Some(Notice::said(said));
                Vec::new()
            }
        }
    }

    /// Draws everything: from the topmost layer that covers all below it, upwards.
    pub fn view(&self, frame: &mut Frame<'_>) {
        let area = frame.area();
        let context = context!(self);
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
        if let Some(notice) = &self.notice {
            let y = area.bottom().saturating_sub(2);
            let width = area.width.saturating_sub(2);
            self.look.put(
                frame.buffer_mut(),
                area.x + 1,
                y,
                width,
                &notice.text,
                notice.role,
            );
        }
    }

    /// Returns the keys that work now, for the footer and the help: the topmost layer's own, then those of everywhere.
    pub fn keys_here(&self) -> Vec<layers::KeyLine> {
        let context = context!(self);
        let mut lines = self
            .layers
            .last()
            .map(|layer| layer.keys(&context))
            .unwrap_or_default();
        let own: Vec<Key> = lines.iter().flat_map(|line| line.keys.to_vec()).collect();
        let elsewhere = BINDINGS
            .iter()
            .filter(|binding| self.works(binding.command));
        lines.extend(
            elsewhere
                .filter(|binding| !own.contains(&binding.keys[0]))
                .map(layers::KeyLine::of),
        );
        lines
    }

    /// Returns the commands that the palette offers, each with the key that runs it.
    fn commands_here(&self) -> Vec<layers::KeyLine> {
        self.keys_here()
    }

    fn works(&self, command: Command) -> bool {
        let anywhere = matches!(
            command,
            Command::Palette
                | Command::Help
                | Command::Redraw
                | Command::Interrupt
                | Command::Suspend
        );
        anywhere || self.desk.is_some()
    }
}

/// Gives what a change adds an identity, where it has none yet.
fn name(what: &mut What, identity: impl FnOnce() -> Uuid) {
    let id = match what {
        What::Decide(decided) => &mut decided.id,
        What::Action(action) => &mut action.id,
        What::Topic(topic) => &mut topic.id,
        What::Note(note) => &mut note.id,
        What::Link(link) => &mut link.id,
        _ => return,
    };
    if id.is_nil() {
        *id = identity();
    }
}
