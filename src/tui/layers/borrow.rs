//! What others have shared, to borrow answers from: which fit, and which do not.

use ratatui::Frame;
use ratatui::layout::{Rect, Size};

use super::finder::{Finder, Heard};
use super::table::{self, shown};
use super::{KeyLine, Layer, Pressed, Request, confirm};
use crate::experience::{Case, Fitting, Known, Source, Wish, fitting};
use crate::method::ServiceId;
use crate::session::What;
use crate::tui::app::Context;
use crate::tui::effect::Effect;
use crate::tui::keys::{Binding, Key};
use crate::tui::list::{Move, Row, window};
use crate::tui::notice::Notice;
use crate::tui::overlay::{self, Overlay};
use crate::tui::palette::{Choice, Hit, Palette};
use crate::tui::room;
use crate::tui::theme::Role;
use uuid::Uuid;

/// The cases of others, each for one of its services, and what was typed.
pub struct State {
    /// The service that borrows.
    service: Option<ServiceId>,
    palette: Palette<Offer>,
    details: Vec<String>,
    finder: Finder,
    hits: Vec<Hit>,
}

/// A case by its place, and the service of it.
type Offer = (usize, Option<ServiceId>);

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Move(Move),
    Borrow,
    Close,
}

/// The keys that are no text.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(&[Key::new("<enter>")], Command::Borrow, "do-borrow-these"),
    shown(
        &[Key::new("<esc>"), Key::new("<ctrl+g>")],
        Command::Close,
        "do-close",
    ),
];

const SIZE: Size = Size::new(66, 16);
/// The longest path.
const LONGEST: usize = 4096;
/// The rows below the list.
const FOOT: u16 = 3;

impl State {
    /// Makes the choice among what others have answered, for a service of the session.
    pub fn new(context: &Context<'_>, service: Option<ServiceId>) -> Self {
        let own = context.desk.map(|desk| Case::root(&desk.session));
        let mut details = Vec::new();
        let mut choices = Vec::new();
        let known = context.experience.cases().iter().enumerate();
        for (at, known) in known.filter(|(_, known)| Some(known.case.id) != own) {
            let services = known.case.services.iter().map(|service| Some(&service.id));
            let none = known.case.services.is_empty().then_some(None);
            for of in services.chain(none) {
                choices.push(Choice {
                    label: label(context, known, of),
                    words: String::new(),
                    id: (at, of.cloned()),
                });
                details.push(context.locale.short_date(known.case.date));
            }
        }
        let palette = Palette::new(choices);
        let hits = palette.find("");
        Self {
            service,
            palette,
            details,
            finder: Finder::with_room(context, LONGEST),
            hits,
        }
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        match self.finder.press(key, BINDINGS, Command::Move) {
            Heard::Words => self.find(),
            Heard::Command(command) => return Pressed::Handled(self.update(command, context)),
            Heard::Nothing => {}
            Heard::Unknown => return Pressed::Unknown,
        }
        Pressed::Handled(Vec::new())
    }

    pub fn paste(&mut self, text: &str, _: &Context<'_>) -> Vec<Request> {
        if self.finder.paste(text.trim()) {
            self.find();
        }
        Vec::new()
    }

    pub fn keys(&self, _: &Context<'_>) -> Vec<KeyLine> {
        table::lines(BINDINGS, |_| true, table::BESIDE_FIELD)
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        match command {
            Command::Move(by) => {
                let area = Rect::new(0, 0, context.size.0, context.size.1);
                let inside = overlay::inside(area, SIZE);
                self.finder.select(self.hits.len(), inside, 1, by);
                Vec::new()
            }
            Command::Borrow => self.borrow(context),
            Command::Close => vec![Request::Pop],
        }
    }

    /// Asks whether to borrow what fits of the selected case, or puts the file that was written among the cases.
    fn borrow(&self, context: &Context<'_>) -> Vec<Request> {
        let written = self.finder.query().trim().to_owned();
        if is_path(&written) {
            let keep = Effect::KeepCase { path: written };
            return vec![Request::Pop, Request::Do(Box::new(keep))];
        }
        let locale = context.locale;
        let Some(fitting) = self.fitting(context) else {
            let text = locale.text("borrow-which");
            return vec![Request::Say(Notice::info(text))];
        };
        let count = fitting.loan.answers.len();
        if count == 0 {
            let text = locale.text("borrow-nothing-fits");
            return vec![Request::Say(Notice::warning(text))];
        }
        let mut requests = vec![Request::Pop];
        if !fitting.left.is_empty() {
            let text = locale.left(context.method, &fitting.left);
            let told = confirm::State::telling(locale.text("borrow-left-title"), text);
            requests.push(Request::Push(Box::new(Layer::Confirm(told))));
        }
        let text = locale.say("borrow-borrowed", &[("count", count.into())]);
        requests.push(Request::Say(Notice::info(text)));
        requests.push(Request::Make(Box::new(What::Borrow(Box::new(
            fitting.loan,
        )))));
        // The answers come all at once, so nobody gets them by pressing Enter without reading.
        let arguments = [("count", count.into()), ("from", self.selected().into())];
        let asking = confirm::State::asking(
            locale.text("borrow-ask-title"),
            locale.say("borrow-ask", &arguments),
            requests,
        );
        vec![Request::Push(Box::new(Layer::Confirm(asking)))]
    }

    /// Returns what the selected case is called.
    fn selected(&self) -> &str {
        let hit = self.hits.get(self.finder.at);
        let choice = hit.and_then(|hit| self.palette.choices().get(hit.index));
        choice.map_or("", |choice| &choice.label)
    }

    /// Returns what of the selected case fits.
    fn fitting(&self, context: &Context<'_>) -> Option<Fitting> {
        let hit = self.hits.get(self.finder.at)?;
        let (at, from) = &self.palette.choices().get(hit.index)?.id;
        let case = &context.experience.cases().get(*at)?.case;
        let session = &context.desk?.session;
        let wish = Wish {
            from: from.as_ref(),
            to: self.service.as_ref(),
            lender: &case.name(from.as_ref()),
            on: context.today,
        };
        // The program gives each decision an id of its own.
        Some(fitting(case, context.method, session, &wish, Uuid::nil))
    }

    fn find(&mut self) {
        let query = self.finder.query();
        self.hits = if is_path(query.trim()) {
            Vec::new()
        } else {
            self.palette.find(&query)
        };
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let locale = context.locale;
        let title = locale.text("borrow-title");
        let keys = self.keys(context);
        let overlay = Overlay {
            title: &title,
            size: SIZE,
            keys: &keys,
        };
        let inside = overlay::draw(context, frame, area, &overlay);
        let (look, buffer) = (context.look, frame.buffer_mut());
        let (cursor, list) = self.finder.draw(context, buffer, inside);
        let hint = if is_path(self.finder.query().trim()) {
            Some("borrow-reads-file")
        } else if self.hits.is_empty() {
            Some("borrow-no-other")
        } else {
            None
        };
        if let Some(hint) = hint {
            look.put_wrapped(buffer, list, &locale.text(hint), Role::Normal);
        }
        let list = room::above(list, FOOT);
        let rows = window(self.finder.at, self.hits.len(), usize::from(list.height));
        let painter = look.painter(Some(self.finder.at));
        painter.draw(buffer, list, rows, |at| {
            let index = self.hits[at].index;
            Row {
                detail: &self.details[index],
                ..Row::new(&self.palette.choices()[index].label)
            }
        });
        if hint.is_none() {
            let foot = Rect {
                y: inside.bottom().saturating_sub(FOOT - 1),
                height: FOOT - 1,
                ..inside
            };
            let text = match self.fitting(context) {
                Some(fitting) => locale.say(
                    "borrow-fits",
                    &[
                        ("count", fitting.loan.answers.len().into()),
                        ("left", fitting.left.len().into()),
                    ],
                ),
                None => String::new(),
            };
            look.line(buffer, foot, &text, Role::Normal);
            let text = locale.text("borrow-or-path");
            look.line(buffer, room::foot(inside), &text, Role::Dim);
        }
        overlay::place_cursor(frame, cursor);
    }
}

/// Returns what a case is called, for one of its services.
fn label(context: &Context<'_>, known: &Known, service: Option<&ServiceId>) -> String {
    let name = context.locale.case_name(&known.case, service);
    match known.source {
        Source::Example => context.locale.say("cases-example", &[("who", name.into())]),
        Source::Own | Source::Shared => name,
    }
}

/// Says whether what is written is the path of a file, and no part of a name.
fn is_path(written: &str) -> bool {
    written.contains('/')
}
