//! The screen of what has no price: nine steps from much worse to much better, side by side and never added to money.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use uuid::Uuid;

use super::needs::of_service;
use super::table::{self, shown};
use super::{KeyLine, Layer, Pressed, Request};
use crate::costs::{Alternative, Effect, Importance};
use crate::method::ServiceId;
use crate::session::{Tool, What};
use crate::text::fold;
use crate::tui::app::Context;
use crate::tui::form::{Form, Heard};
use crate::tui::keys::{Binding, Key};
use crate::tui::list::{Move, moved, window};
use crate::tui::notice::Notice;
use crate::tui::theme::Role;
use crate::tui::weighing::{
    alternatives, column, costs, groups, make, need_in_words, only_reads, warn,
};
use crate::tui::{footer, overlay, room};

/// The selected effect and alternative, the need they are about, and what is filled in.
pub struct State {
    service: ServiceId,
    group: usize,
    at: usize,
    column: usize,
    form: Option<(Uuid, Box<Effect>, Form)>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Move(Move),
    Left,
    Right,
    Better,
    Worse,
    Alter,
    New,
    Group,
    Drop,
    Leave,
}

/// The keys of the screen.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(&[Key::new("n")], Command::New, "do-new"),
    shown(&[Key::new("<enter>")], Command::Alter, "do-alter"),
    shown(&[Key::new("+")], Command::Better, "costs-do-better"),
    shown(&[Key::new("-")], Command::Worse, "costs-do-worse"),
    shown(
        &[Key::new("<left>"), Key::new("h")],
        Command::Left,
        "costs-do-left",
    ),
    shown(
        &[Key::new("<right>"), Key::new("l")],
        Command::Right,
        "costs-do-right",
    ),
    shown(&[Key::new("<tab>")], Command::Group, "costs-do-group"),
    shown(
        &[Key::new("x"), Key::new("<delete>")],
        Command::Drop,
        "do-drop",
    ),
    shown(
        &[Key::new("<esc>"), Key::new("q")],
        Command::Leave,
        "do-back",
    ),
];

/// How much something means, in the order in which it is chosen, with what it is called.
const IMPORTANCE: [(Importance, &str); 3] = [
    (Importance::Small, "costs-small"),
    (Importance::Medium, "costs-medium"),
    (Importance::Large, "costs-large"),
];

/// Columns of an alternative.
const WIDE: u16 = 16;

impl State {
    /// Returns the screen of a service; says why where there is nothing to show.
    pub fn open(service: Option<&ServiceId>, context: &Context<'_>) -> Result<Layer, Notice> {
        let service = of_service(service, context)?;
        Ok(Layer::Effects(Box::new(Self {
            service,
            group: 0,
            at: 0,
            column: 0,
            form: None,
        })))
    }

    /// Returns where one stands, for the people in the room.
    pub fn tool(&self) -> Tool {
        Tool {
            service: Some(self.service.clone()),
            group: self.group,
            row: self.at,
            column: self.column,
            ..Tool::default()
        }
    }

    /// Stands where somebody else does.
    pub fn stand(&mut self, tool: &Tool) {
        (self.group, self.at, self.column) = (tool.group, tool.row, tool.column);
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        if let Some((_, _, form)) = &mut self.form {
            return match form.press(key) {
                Heard::Handled => Pressed::Handled(Vec::new()),
                Heard::Unknown => Pressed::Unknown,
                Heard::Close => {
                    self.form = None;
                    Pressed::Handled(Vec::new())
                }
                Heard::Save => Pressed::Handled(self.save(context)),
            };
        }
        match table::find(BINDINGS, table::MOVES, Command::Move, key) {
            Some(command) => Pressed::Handled(self.update(command, context)),
            None => Pressed::Unknown,
        }
    }

    pub fn paste(&mut self, text: &str, _: &Context<'_>) -> Vec<Request> {
        if let Some((_, _, form)) = &mut self.form {
            form.paste(text);
        }
        Vec::new()
    }

    /// Says whether letters are text here, and no keys.
    pub fn writes(&self) -> bool {
        self.form.is_some()
    }

    pub fn keys(&self, context: &Context<'_>) -> Vec<KeyLine> {
        if let Some((_, _, form)) = &self.form {
            return form.keys();
        }
        let writes = context.desk.is_some_and(|desk| desk.may_write);
        let rivals = self.rivals(context);
        let several = groups(context, &self.service).len() > 1;
        let any = !texts(&rivals).is_empty();
        let works = |command| match command {
            Command::Leave => true,
            Command::Group => several,
            Command::Left | Command::Right => rivals.len() > 1,
            Command::New => writes && !rivals.is_empty(),
            Command::Move(_) => any,
            _ => writes && any,
        };
        table::lines(BINDINGS, works, if any { table::MOVES } else { &[] })
    }

    /// Returns the alternatives that are compared.
    fn rivals<'c>(&self, context: &Context<'c>) -> Vec<&'c Alternative> {
        let groups = groups(context, &self.service);
        let group = groups.get(self.group).or_else(|| groups.first());
        group.map_or_else(Vec::new, |need| alternatives(context, &self.service, *need))
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        let rivals = self.rivals(context);
        let texts = texts(&rivals);
        self.at = self.at.min(texts.len().saturating_sub(1));
        self.column = self.column.min(rivals.len().saturating_sub(1));
        match command {
            Command::Leave => return vec![Request::Pop],
            Command::Move(by) => self.at = moved(self.at, texts.len(), 10, by),
            Command::Left => self.column = self.column.saturating_sub(1),
            Command::Right => self.column = (self.column + 1).min(rivals.len().saturating_sub(1)),
            Command::Group => {
                let count = groups(context, &self.service).len().max(1);
                self.group = (self.group + 1) % count;
            }
            command => {
                if let Some(requests) = only_reads(context) {
                    return requests;
                }
                let Some(one) = rivals.get(self.column) else {
                    return warn(context, "costs-no-alternatives");
                };
                return self.alter(command, one, texts.get(self.at), context);
            }
        }
        Vec::new()
    }

    fn alter(
        &mut self,
        command: Command,
        one: &Alternative,
        text: Option<&String>,
        context: &Context<'_>,
    ) -> Vec<Request> {
        let known = text.and_then(|text| effect(one, text)).cloned();
        let begun = Effect {
            id: Uuid::nil(),
            text: text.cloned().unwrap_or_default(),
            importance: Importance::Medium,
            extent: 0,
            reason: String::new(),
        };
        match (command, known) {
            (Command::New, _) => {
                let text = String::new();
                self.fill_in(one.id, Effect { text, ..begun }, context);
            }
            (Command::Alter, known) => self.fill_in(one.id, known.unwrap_or(begun), context),
            (Command::Drop, Some(gone)) => {
                let mut one = one.clone();
                one.effects.retain(|effect| effect.id != gone.id);
                return make(What::Alternative(Box::new(one)));
            }
            (Command::Better | Command::Worse, known) if text.is_some() => {
                let mut changed = known.unwrap_or(begun);
                let by = if command == Command::Better { 1 } else { -1 };
                changed.extent = (changed.extent + by).clamp(-3, 3);
                return make(What::Alternative(Box::new(with(one, changed))));
            }
            _ => {}
        }
        Vec::new()
    }

    fn fill_in(&mut self, one: Uuid, effect: Effect, context: &Context<'_>) {
        let importance = IMPORTANCE.map(|(_, key)| context.locale.text(key));
        let at = IMPORTANCE.iter();
        let at = at.take_while(|(known, _)| *known != effect.importance);
        let extents = (-3..=3).map(|extent| {
            let key = format!("costs-extent-{}", extent + 3);
            context.locale.text(&key)
        });
        let extent = usize::try_from(effect.extent.clamp(-3, 3) + 3).unwrap_or(3);
        let form = Form::new("costs-form-effect")
            .text("costs-effect", &effect.text, context)
            .choice("costs-importance", importance.to_vec(), at.count())
            .choice("costs-extent", extents.collect(), extent)
            .text("costs-reason", &effect.reason, context);
        self.form = Some((one, Box::new(effect), form));
    }

    /// Saves what is filled in; what cannot be saved stays in the form.
    fn save(&mut self, context: &Context<'_>) -> Vec<Request> {
        if let Some(requests) = only_reads(context) {
            return requests;
        }
        let Some((one, effect, form)) = &mut self.form else {
            return Vec::new();
        };
        let text = form.written(0);
        if text.is_empty() {
            form.stand(0);
            return warn(context, "costs-no-effect");
        }
        let extent = i8::try_from(form.chosen(2)).unwrap_or(3) - 3;
        let filled = Effect {
            text,
            importance: IMPORTANCE[form.chosen(1)].0,
            extent,
            reason: form.written(3),
            ..Effect::clone(effect)
        };
        let one = costs(context).and_then(|costs| costs.alternative(*one));
        let requests = one.map(|one| make(What::Alternative(Box::new(with(one, filled)))));
        self.form = None;
        requests.unwrap_or_default()
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let cursor = self.paint(context, frame.buffer_mut(), area);
        footer::draw_last(context, frame.buffer_mut(), area, &self.keys(context));
        overlay::place_cursor(frame, cursor);
        if let Some((_, _, form)) = &self.form {
            form.view(context, frame, area);
        }
    }

    /// Draws all but the keys, and returns where the cursor belongs.
    pub fn paint(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
    ) -> Option<Position> {
        let (look, locale) = (context.look, context.locale);
        let rivals = self.rivals(context);
        let need = rivals.first().and_then(|one| one.need);
        let need = need.and_then(|need| costs(context)?.need(need));
        let about = need_in_words(context, need);
        look.put_heading(buffer, area, &locale.text("tools-effects"), &about);
        let body = room::above(room::below(room::within(area, 1), 2), 2);
        let texts = texts(&rivals);
        if texts.is_empty() {
            let key = if rivals.is_empty() {
                "costs-no-alternatives"
            } else {
                "costs-no-effects"
            };
            let text = table::told(context, key, "tools-nothing-yet");
            look.put_wrapped(buffer, body, &text, Role::Normal);
            Some(body.as_position())
        } else {
            self.draw_scale(context, buffer, body, &rivals, &texts)
        }
    }

    fn draw_scale(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        body: Rect,
        rivals: &[&Alternative],
        texts: &[String],
    ) -> Option<Position> {
        let (look, locale) = (context.look, context.locale);
        let (at, own) = (
            self.at.min(texts.len() - 1),
            self.column.min(rivals.len() - 1),
        );
        let room_for = usize::from((body.width / 2 / WIDE).max(1));
        let columns = window(own, rivals.len(), room_for);
        let label = body
            .width
            .saturating_sub(WIDE * u16::try_from(columns.len()).unwrap_or(1));
        for (place, one) in columns.clone().enumerate() {
            let left = label + WIDE * u16::try_from(place).unwrap_or(0);
            let head = room::narrow(room::beside(room::row(body, 0), left), WIDE - 1);
            look.line(buffer, head, &rivals[one].name, Role::Title);
        }
        let list = room::above(room::below(body, 1), 4);
        let rows = window(at, texts.len(), usize::from(list.height));
        let first = rows.start;
        let mut cursor = None;
        let table = &context.method.analysis.economy.effects;
        for row in rows {
            let line = room::row(list, row - first);
            let name = column(context, &texts[row], usize::from(label.saturating_sub(1)));
            look.line(buffer, line, &name, Role::Normal);
            for (place, one) in columns.clone().enumerate() {
                let left = label + WIDE * u16::try_from(place).unwrap_or(0);
                let cell = room::narrow(room::beside(line, left), WIDE - 1);
                let sign = effect(rivals[one], &texts[row]).map(|effect| effect.sign(table));
                let is_own = (row, one) == (at, own);
                let role = if is_own { Role::Selected } else { Role::Normal };
                look.line(buffer, cell, &signs(context, sign), role);
                if is_own {
                    cursor = Some(cell.as_position());
                }
            }
        }
        let foot = room::below(body, body.height.saturating_sub(3));
        look.rule(buffer, foot, foot.y);
        let text = match effect(rivals[own], &texts[at]) {
            Some(effect) => {
                let known = IMPORTANCE.iter().find(|(one, _)| *one == effect.importance);
                let arguments = [
                    ("name", rivals[own].name.as_str().into()),
                    (
                        "importance",
                        locale.text(known.map_or("", |(_, key)| key)).into(),
                    ),
                    (
                        "extent",
                        locale
                            .text(&format!("costs-extent-{}", effect.extent.clamp(-3, 3) + 3))
                            .into(),
                    ),
                ];
                let text = locale.say("costs-effect-in-words", &arguments);
                locale.with_more(&text, &effect.reason)
            }
            None => table::told(context, "costs-effect-unsaid", "tools-effect-unsaid"),
        };
        look.line(buffer, room::below(foot, 1), &text, Role::Normal);
        let apart = locale.text("costs-never-added");
        look.line(buffer, room::below(foot, 2), &apart, Role::Dim);
        cursor
    }
}

/// Returns what the effects are about, each once, in the order in which they are first written.
fn texts(rivals: &[&Alternative]) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    for effect in rivals.iter().flat_map(|one| &one.effects) {
        if !texts.iter().any(|known| fold(known) == fold(&effect.text)) {
            texts.push(effect.text.clone());
        }
    }
    texts
}

/// Returns what an alternative does to what an effect is about.
fn effect<'a>(one: &'a Alternative, text: &str) -> Option<&'a Effect> {
    let mut effects = one.effects.iter();
    effects.find(|effect| fold(&effect.text) == fold(text))
}

/// Returns the alternative with an effect put there, or replaced.
fn with(one: &Alternative, effect: Effect) -> Alternative {
    let mut one = one.clone();
    match one.effects.iter_mut().find(|known| known.id == effect.id) {
        Some(known) => *known = effect,
        None => one.effects.push(effect),
    }
    one
}

/// Returns steps up or down as signs, and their number for whoever does not see them.
fn signs(context: &Context<'_>, sign: Option<i8>) -> String {
    let Some(sign) = sign else {
        return context.look.glyphs.open.to_owned();
    };
    let times = usize::from(sign.unsigned_abs());
    match sign {
        0 => "0".to_owned(),
        1.. => format!("{} (+{sign})", "+".repeat(times)),
        _ => format!("{} ({sign})", "-".repeat(times)),
    }
}
