//! Every change of the session, newest first: when, who and what; and the way to the session as it was then.

mod found;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::table::{self, shown};
use super::{KeyLine, Pressed, Request};
use crate::session::{Change, Subject};
use crate::tui::app::{self, Context};
use crate::tui::desk::Desk;
use crate::tui::field::{Field, Reply, Shape};
use crate::tui::keys::{Binding, Key};
use crate::tui::list::{Move, Row, moved, window};
use crate::tui::notice::Notice;
use crate::tui::theme::Role;
use crate::tui::wrap::width;
use crate::tui::{footer, overlay, room};
use found::Found;

/// The changes that fit what is looked for, and which one is selected.
pub struct State {
    found: Found,
    at: usize,
    /// What is looked for, while it is typed.
    search: Option<Field>,
    /// The item that one stood on.
    item: Option<Subject>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Move(Move),
    Look,
    Find,
    Only,
    SetBack,
    EndSearch,
    Leave,
}

/// The keys while nothing is typed.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(&[Key::new("<enter>")], Command::Look, "do-look"),
    shown(&[Key::new("/")], Command::Find, "do-find"),
    shown(&[Key::new("i")], Command::Only, "do-only-item"),
    shown(&[Key::new("R")], Command::SetBack, "do-set-back"),
    shown(
        &[
            Key::new("<esc>"),
            Key::new("q"),
            Key::new("H"),
            Key::new("<f5>"),
        ],
        Command::Leave,
        "do-back",
    ),
];

/// The keys beside the text while something is looked for.
pub const SEARCHING: &[Binding<Command>] = &[
    shown(&[Key::new("<enter>")], Command::Look, "do-look"),
    shown(
        &[Key::new("<esc>"), Key::new("<ctrl+g>")],
        Command::EndSearch,
        "do-show-all",
    ),
];

const LONGEST_QUERY: usize = 100;
/// A line across, what the selected change is, and two rows of what it did.
const DETAIL: u16 = 4;
/// On a low screen there is no room for that.
const LOW: u16 = 20;

impl State {
    /// Makes the list of what was done in the session; the moment that is shown is selected.
    pub fn new(context: &Context<'_>) -> Self {
        let mut state = Self {
            found: Found::default(),
            at: 0,
            search: None,
            item: context.desk.and_then(Desk::subject).cloned(),
        };
        state.found.seek(context, usize::MAX);
        let moment = context.desk.and_then(|desk| desk.moment);
        let shown = moment.map(|moment| moment.number - 1);
        let at = shown.and_then(|shown| state.found.position(shown));
        state.at = at.unwrap_or(0);
        state
    }

    /// Says whether letters are text now.
    pub fn writes(&self) -> bool {
        self.search.is_some()
    }

    /// Looks for the same in the language that is spoken now.
    pub fn speak(&mut self, context: &Context<'_>) {
        self.found.speak(context);
        self.at = self.at.min(self.found.len().saturating_sub(1));
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        self.found.catch_up(context);
        if let Some(field) = &mut self.search {
            match field.press(key) {
                Reply::Unused => {}
                reply => {
                    self.typed(reply, context);
                    return Pressed::Handled(Vec::new());
                }
            }
        }
        let (own, moves) = self.tables();
        match table::find(own, moves, Command::Move, key) {
            Some(command) if self.is_enabled(command) => {
                Pressed::Handled(self.update(command, context))
            }
            _ => Pressed::Unknown,
        }
    }

    pub fn paste(&mut self, text: &str, context: &Context<'_>) -> Vec<Request> {
        if let Some(field) = &mut self.search {
            let reply = field.paste(text);
            self.typed(reply, context);
        }
        Vec::new()
    }

    pub fn keys(&self, _: &Context<'_>) -> Vec<KeyLine> {
        let (own, moves) = self.tables();
        table::lines(own, |command| self.is_enabled(command), moves)
    }

    fn tables(&self) -> (&'static [Binding<Command>], &'static [Binding<Move>]) {
        if self.search.is_some() {
            (SEARCHING, table::BESIDE_FIELD)
        } else {
            (BINDINGS, table::MOVES)
        }
    }

    fn is_enabled(&self, command: Command) -> bool {
        command != Command::Only || self.item.is_some()
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        let height = usize::from(Parts::of(screen(context)).list.height);
        let selected = self.found.get(self.at);
        match command {
            Command::Move(by) => {
                let wanted = match by {
                    Move::Last => usize::MAX,
                    _ => self.at + 2 * height,
                };
                self.found.seek(context, wanted);
                self.at = moved(self.at, self.found.len(), height, by);
            }
            Command::Look => return selected.map_or_else(Vec::new, |at| look(at, context)),
            Command::SetBack => {
                return selected
                    .map(|at| Request::AskToSetBack(at + 1))
                    .into_iter()
                    .collect();
            }
            Command::Find => {
                self.search = Some(Field::new(Shape::Line, LONGEST_QUERY, context.look.theme));
            }
            Command::Only => {
                let only = match self.found.only() {
                    Some(_) => None,
                    None => self.item.clone(),
                };
                self.found.show_only(only, context);
                self.stay(selected, context);
            }
            Command::EndSearch => {
                self.search = None;
                self.found.look_for("", context);
                self.stay(selected, context);
            }
            Command::Leave => return vec![Request::Pop],
        }
        Vec::new()
    }

    fn typed(&mut self, reply: Reply, context: &Context<'_>) {
        if matches!(reply, Reply::Changed | Reply::Full) {
            let query = self.search.as_ref().map(Field::text).unwrap_or_default();
            self.found.look_for(&query, context);
            self.at = 0;
            let height = usize::from(Parts::of(screen(context)).list.height);
            self.found.seek(context, height + 1);
        }
    }

    /// Keeps a change selected among others than before, where it is among them.
    fn stay(&mut self, selected: Option<usize>, context: &Context<'_>) {
        self.found.seek(context, usize::MAX);
        let at = selected.and_then(|change| self.found.position(change));
        self.at = at.unwrap_or(0);
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let Some(present) = context.present else {
            return;
        };
        let (look, buffer) = (context.look, frame.buffer_mut());
        let title = context.locale.text("history-title");
        look.put_heading(buffer, area, &title, &present.session.state.title);
        let parts = Parts::of(area);
        let typing = self.draw_search(context, present, buffer, parts.search);
        let changes = self.found.now(context);
        if changes.is_empty() {
            let text = context.locale.text("history-nothing");
            look.put_wrapped(buffer, parts.list, &text, Role::Normal);
        }
        let at = self.at.min(changes.len().saturating_sub(1));
        let shown = window(at, changes.len(), usize::from(parts.list.height));
        let telling = Telling::of(context, present);
        let lines: Vec<Line> = changes[shown.clone()]
            .iter()
            .map(|change| telling.line(*change))
            .collect();
        let first = shown.start;
        let painter = look.painter(Some(at));
        let cursor = painter.draw(buffer, parts.list, shown, |at| lines[at - first].row());
        if let Some(line) = lines.get(at - first).filter(|_| parts.detail.height > 0) {
            look.rule(buffer, parts.detail, parts.detail.y);
            let text = room::below(parts.detail, 1);
            look.line(buffer, text, &line.about, Role::Title);
            look.put_cut(buffer, room::below(text, 1), &line.text, Role::Normal);
        }
        footer::draw_last(context, buffer, area, &self.keys(context));
        overlay::place_cursor(frame, typing.or(cursor));
    }

    /// Draws what is looked for, and returns where the cursor belongs while it is typed.
    fn draw_search(
        &self,
        context: &Context<'_>,
        present: &Desk,
        buffer: &mut Buffer,
        area: Rect,
    ) -> Option<Position> {
        let (look, locale) = (context.look, context.locale);
        let Some(field) = &self.search else {
            let text = if let Some(subject) = self.found.only() {
                let item = locale.subject(context.method, &present.session, subject);
                locale.say("history-only", &[("item", item.into())])
            } else {
                let count = present.session.history().len();
                locale.say("history-count", &[("count", count.into())])
            };
            look.line(buffer, area, &text, Role::Normal);
            return None;
        };
        let label = locale.text("history-find");
        look.line(buffer, area, &label, Role::Title);
        field.draw(buffer, room::beside(area, width(&label) + 1))
    }
}

/// Shows the session as it was after a change, or says that this is how it is.
fn look(change: usize, context: &Context<'_>) -> Vec<Request> {
    let count = context
        .present
        .map_or(0, |desk| desk.session.history().len());
    let past = context.desk.is_some_and(|desk| desk.moment.is_some());
    if change + 1 < count {
        vec![Request::Look(change + 1)]
    } else if past {
        vec![Request::Run(app::Command::Present)]
    } else {
        let text = context.locale.text("history-is-now");
        vec![Request::Say(Notice::info(text))]
    }
}

fn screen(context: &Context<'_>) -> Rect {
    Rect::new(0, 0, context.size.0, context.size.1)
}

/// Where the parts of the screen stand.
struct Parts {
    search: Rect,
    list: Rect,
    detail: Rect,
}

impl Parts {
    fn of(area: Rect) -> Self {
        let inner = room::within(area, 1);
        let detail = if area.height < LOW { 0 } else { DETAIL };
        // Above stand header and search; below stand a notice and the keys.
        let body = room::above(room::below(inner, 3), 2);
        let list = room::above(body, detail);
        Self {
            search: room::row(inner, 1),
            list,
            detail: room::below(body, list.height),
        }
    }
}

/// How changes are told.
struct Telling<'t> {
    context: &'t Context<'t>,
    present: &'t Desk,
    history: &'t [Change],
    undone: std::collections::HashSet<uuid::Uuid>,
    /// The change after which the session is shown.
    shown: Option<usize>,
}

/// One change as it is drawn.
struct Line {
    mark: &'static str,
    label: String,
    by: String,
    /// Which change it is.
    about: String,
    /// What it did, whole.
    text: String,
}

impl Line {
    fn row(&self) -> Row<'_> {
        Row {
            mark: self.mark,
            detail: &self.by,
            ..Row::new(&self.label)
        }
    }
}

impl<'t> Telling<'t> {
    fn of(context: &'t Context<'t>, present: &'t Desk) -> Self {
        let moment = context.desk.and_then(|desk| desk.moment);
        Self {
            context,
            present,
            history: present.session.history(),
            undone: present.session.undone(),
            shown: moment.map(|moment| moment.number - 1),
        }
    }

    fn line(&self, change: usize) -> Line {
        let (locale, glyphs) = (self.context.locale, &self.context.look.glyphs);
        let (zone, now) = (self.context.zone, self.context.at);
        let told = &self.history[change];
        let text = found::words(self.context, self.present, change);
        let undone = self.undone.contains(&told.stamp.id);
        let shown = self.shown == Some(change);
        let text = if undone {
            locale.say("history-undone", &[("text", text.into())])
        } else {
            text
        };
        let when = locale.short_when(told.stamp.at, zone, now);
        let key = match (shown, undone) {
            (true, _) => "history-detail-shown",
            (false, true) => "history-detail-undone",
            (false, false) => "history-detail",
        };
        let arguments = [
            ("number", (change + 1).into()),
            ("count", self.history.len().into()),
            ("when", locale.when(told.stamp.at, zone, now).into()),
            ("by", (&told.stamp.by).into()),
        ];
        Line {
            mark: match (shown, undone) {
                (true, _) => glyphs.chosen,
                (false, true) => glyphs.closed,
                (false, false) => " ",
            },
            label: format!("{when}  {text}"),
            by: told.stamp.by.clone(),
            about: locale.say(key, &arguments),
            text,
        }
    }
}
