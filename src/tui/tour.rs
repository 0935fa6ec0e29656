//! The tour: stations that lead a new facilitator through the real screens, and how one sees that each is done.

use std::rc::Rc;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::{Clear, Widget as _};
use serde::Deserialize;

use super::app::{Context, bind};
use super::desk::Desk;
use super::footer;
use super::keys::{Binding, Key};
use super::layers::Layer;
use super::room;
use super::theme::Role;
use super::wrap::width;
use crate::locale::Locale;
use crate::method::{ItemId, RuleSetId, ServiceId};
use crate::route::Entry;
use crate::session::{Mark, What};

/// What the tour goes through, as its author wrote it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// The method that the stations speak of.
    pub method: String,
    pub rules: RuleSetId,
    pub service: ServiceId,
    /// What the group has said before the tour begins.
    #[serde(default)]
    pub before: Vec<What>,
    #[serde(rename = "station")]
    pub stations: Vec<Station>,
}

/// One thing to try.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Station {
    /// The end of its text's key.
    pub id: String,
    /// The item that is stood on when the station begins; where one is, where none is named.
    pub go: Option<ItemId>,
    /// What is to be seen when it is done; the last station has nothing to wait for.
    pub done: Option<Goal>,
}

/// What is to be seen for a station to be done.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Goal {
    /// The item is stood on.
    At(ItemId),
    /// The item has an answer.
    Answered(ItemId),
    /// Somebody has decided the item.
    Decided(ItemId),
    /// The item bears a mark that the group has set.
    Marked(ItemId),
    /// Something was captured since the station began.
    Captured(Captured),
    /// A change was undone since the station began.
    Undone,
    /// Something was drawn of a process since the station began.
    Drawn,
    /// A screen was opened since the station began.
    Seen(Sight),
}

/// What can be captured from anywhere.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Captured {
    Action,
    Topic,
    Note,
    Lesson,
}

/// What can be opened over the workshop.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sight {
    Why,
    Guide,
    Overview,
    Documents,
    Document,
    History,
    Search,
    Terms,
    Help,
    Palette,
}

/// How far somebody has come on the tour.
pub struct Tour {
    plan: Rc<Plan>,
    at: usize,
    /// How many changes had been made when the station began.
    since: usize,
    /// What was opened since the station began.
    seen: Vec<Sight>,
    /// Whether what is to be seen was there from the beginning, so that only a key leads on.
    held: bool,
    met: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    On,
    Back,
    End,
}

/// The keys of the tour, which come before all others while one is on it.
pub const BINDINGS: &[Binding<Command>] = &[
    bind(
        &[Key::new("<f9>"), Key::new("<alt+n>")],
        Command::On,
        "do-tour-on",
        "group-tour",
        true,
    ),
    bind(
        &[Key::new("<f10>"), Key::new("<alt+p>")],
        Command::Back,
        "do-tour-back",
        "group-tour",
        true,
    ),
    bind(
        &[Key::new("<f12>"), Key::new("<alt+q>")],
        Command::End,
        "do-tour-end",
        "group-tour",
        true,
    ),
];

/// The rows of the strip: a heading with the keys, and what is to be done.
const ROWS: u16 = 4;
/// Below so many columns the texts need a row more.
const ROOMY: u16 = 80;

/// What was written for the tour.
const PLAN: &str = include_str!("../../content/tour/tour.toml");

impl Plan {
    /// Reads the plan that is compiled into the program.
    pub fn built_in() -> Self {
        toml::from_str(PLAN).expect("a test reads the plan")
    }

    /// Returns how many stations there are to be done, the end not counted.
    fn count(&self) -> usize {
        let waits = |station: &&Station| station.done.is_some();
        self.stations.iter().filter(waits).count()
    }
}

impl Station {
    /// Returns the text that says what to do here, and why.
    pub fn text(&self, locale: &Locale) -> String {
        locale.text(&format!("tour-at-{}", self.id))
    }
}

impl Goal {
    /// Says whether it is to be seen, so many changes after the station began.
    fn is_met(&self, desk: &Desk, since: usize, seen: &[Sight]) -> bool {
        let entry = |item: &ItemId| entry(desk, item);
        let later = || desk.session.history().iter().skip(since);
        let state = &desk.session.state;
        match self {
            Self::At(item) => desk.subject().is_some_and(|subject| subject.item == *item),
            Self::Answered(item) => entry(item).is_some_and(|entry| entry.value.is_some()),
            Self::Decided(item) => entry(item).is_some_and(|entry| {
                let record = state.standing(&entry.subject);
                record.is_some_and(|record| record.status.holds())
            }),
            Self::Marked(item) => entry(item)
                .and_then(|entry| state.answers.get(&entry.subject))
                .is_some_and(|answer| !matches!(answer.mark, Mark::Open | Mark::Answered)),
            Self::Captured(captured) => later().any(|change| match &change.what {
                What::Action(_) => *captured == Captured::Action,
                What::Topic(_) => *captured == Captured::Topic,
                What::Note(note) if note.lesson => *captured == Captured::Lesson,
                What::Note(_) => *captured == Captured::Note,
                _ => false,
            }),
            Self::Undone => later().any(|change| matches!(change.what, What::Undo { .. })),
            Self::Drawn => later().any(|change| matches!(change.what, What::Draw(_))),
            Self::Seen(sight) => seen.contains(sight),
        }
    }
}

/// Returns what the route says of an item, for the service that is worked on.
pub fn entry<'d>(desk: &'d Desk, item: &ItemId) -> Option<&'d Entry> {
    let mut seen = desk.route.seen_from(desk.service());
    seen.find(|entry| entry.subject.item == *item)
}

/// Returns what a layer shows, where a station can ask for it.
fn sight(layer: &Layer) -> Option<Sight> {
    Some(match layer {
        Layer::Why(_) => Sight::Why,
        Layer::Guide(_) => Sight::Guide,
        Layer::Overview(_) => Sight::Overview,
        Layer::Documents(_) => Sight::Documents,
        Layer::Preview(_) => Sight::Document,
        Layer::History(_) => Sight::History,
        Layer::Search(_) => Sight::Search,
        Layer::Terms(_) => Sight::Terms,
        Layer::Help(_) => Sight::Help,
        Layer::Palette(_) => Sight::Palette,
        _ => return None,
    })
}

impl Tour {
    /// Begins the tour before its first station.
    pub fn new(plan: Rc<Plan>) -> Self {
        Self {
            plan,
            at: 0,
            since: 0,
            seen: Vec::new(),
            held: false,
            met: false,
        }
    }

    /// Returns the station one is at.
    pub fn station(&self) -> &Station {
        &self.plan.stations[self.at]
    }

    /// Returns the number of the station one is at, counted from zero.
    pub fn at(&self) -> usize {
        self.at
    }

    /// Says whether another station follows.
    pub fn goes_on(&self) -> bool {
        self.at + 1 < self.plan.stations.len()
    }

    /// Comes to a station, with all that was done before it behind one.
    pub fn come_to(&mut self, at: usize, desk: &Desk) {
        self.at = at.min(self.plan.stations.len() - 1);
        self.since = desk.session.history().len();
        self.seen.clear();
        self.held = false;
        self.met = false;
    }

    /// Remembers that what is to be done was done before.
    pub fn settle(&mut self, desk: &Desk) {
        self.look(None, desk);
        self.held = self.met;
    }

    /// Looks at what is shown and what was said; says whether the tour can go on by itself.
    pub fn look(&mut self, top: Option<&Layer>, desk: &Desk) -> bool {
        let opened = top.and_then(sight);
        self.seen.extend(opened);
        let goal = self.plan.stations[self.at].done.as_ref();
        self.met = goal.is_some_and(|goal| goal.is_met(desk, self.since, &self.seen));
        // Whatever is open is read to its end first.
        let rests = matches!(top, Some(Layer::Workshop(workshop)) if !workshop.edits());
        self.met && !self.held && rests && desk.moment.is_none()
    }

    /// Draws the strip: where one is on the tour, its keys, and what is to be done.
    pub fn view(&self, context: &Context<'_>, buffer: &mut Buffer, area: Rect) {
        let (look, locale) = (context.look, context.locale);
        Clear.render(area, buffer);
        look.rule(buffer, area, area.y);
        let head = room::low(area, 1);
        let keys: Vec<_> = BINDINGS
            .iter()
            .filter(|key| self.works(key.command))
            .collect();
        let mut right = area.right().saturating_sub(1);
        for binding in keys.into_iter().rev() {
            let name = footer::name(context, binding.keys[0]);
            let text = locale.text(binding.help);
            let wide = width(&name) + width(&text) + 3;
            right = right.saturating_sub(wide);
            let place = Rect {
                x: right,
                width: wide,
                ..head
            };
            look.line(buffer, place, &" ".repeat(usize::from(wide)), Role::Normal);
            let place = room::beside(place, 1);
            let used = look.line(buffer, place, &name, Role::Key);
            look.line(buffer, room::beside(place, used + 1), &text, Role::Normal);
        }
        let heading = format!(" {} ", self.heading(locale));
        let place = room::beside(head, 1);
        let place = room::narrow(place, right.saturating_sub(place.x + 1));
        look.line(buffer, place, &heading, Role::Title);
        let text = self.station().text(locale);
        let below = room::within(room::below(area, 1), 1);
        look.put_cut(buffer, below, &text, Role::Normal);
    }

    fn works(&self, command: Command) -> bool {
        match command {
            Command::On => self.goes_on(),
            Command::Back => self.at > 0,
            Command::End => true,
        }
    }

    fn heading(&self, locale: &Locale) -> String {
        if self.station().done.is_none() {
            return locale.text("tour-head-end");
        }
        let key = match (self.met, self.held) {
            (true, true) => "tour-head-held",
            (true, false) => "tour-head-met",
            _ => "tour-head",
        };
        let arguments = [
            ("at", (self.at + 1).into()),
            ("count", self.plan.count().into()),
        ];
        locale.say(key, &arguments)
    }
}

/// Returns the size of the screen that is left above the strip.
pub fn left_of((width, height): (u16, u16), least: u16, tour: Option<&Tour>) -> (u16, u16) {
    let rows = match tour {
        Some(_) => (ROWS + u16::from(width < ROOMY)).min(height.saturating_sub(least)),
        None => 0,
    };
    (width, height - rows)
}
