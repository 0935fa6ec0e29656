//! The editor of one item: its answer, and for a decision reason and decider in the same place.

mod ahead;
mod begin;
mod commands;
mod finish;
mod names;
mod picture;
mod speak;

use uuid::Uuid;

use super::Edited;
use super::part::{Input, Part};
use crate::method::Item;
use crate::route::{By, Cause, Entry};
use crate::session::{Draft, Mark, Subject};
use crate::tui::app::Context;
use crate::tui::completion;
use crate::tui::effect::Effect;
use crate::tui::field::{Field, Reply, Shape};
use crate::tui::keys::{self, Key};
use crate::tui::layers::Choice;
use crate::tui::layers::{Layer, Request, why};
use crate::tui::notice::Notice;
pub(super) use ahead::Preview;
pub use commands::BINDINGS;
use commands::Command;

/// What is being filled in.
pub(super) struct State {
    purpose: Purpose,
    /// None where the form is about the session itself.
    subject: Option<Subject>,
    title: String,
    parts: Vec<Part>,
    at: usize,
    /// What the highlighted option would do elsewhere.
    preview: Option<Preview>,
    rests: Rests,
}

/// What a decision rests on, beside its reason.
#[derive(Clone, Default, PartialEq, Debug)]
struct Rests {
    idea: Option<Uuid>,
    ballot: Option<Uuid>,
    choice: Option<Choice>,
}

/// The lines of what would follow that one key goes on.
const SCROLLED: usize = 3;

/// What becomes of the form when it is done.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Purpose {
    Answer,
    Decide,
    Mark,
    Link,
    Service,
}

impl State {
    /// Returns what the highlighted option would do.
    pub fn preview(&self) -> Option<&Preview> {
        self.preview.as_ref()
    }

    /// Says whether letters are text in the field that has the focus.
    pub fn writes(&self) -> bool {
        self.parts[self.at].writes()
    }

    fn takes_newlines(&self) -> bool {
        match &self.parts[self.at].input {
            Input::Text(field) => field.shape() == Shape::Lines,
            Input::Options(_) => false,
        }
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Edited {
        let part = &mut self.parts[self.at];
        if let Input::Text(field) = &mut part.input {
            let name = part.name;
            match field.press(key) {
                Reply::Changed => return Edited::Going(self.drafted(name)),
                Reply::Full => {
                    let mut requests = self.drafted(name);
                    requests.push(full(context));
                    return Edited::Going(requests);
                }
                Reply::Moved => return Edited::Going(Vec::new()),
                Reply::Unused if completion::takes(key, Reply::Unused) => {
                    return Edited::Going(self.complete(context));
                }
                Reply::Unused => {}
            }
        }
        // A letter that means an option's first letter would be a guess; only the table decides.
        match keys::find(BINDINGS, key) {
            // Letters do nothing in a field that is full or takes no more.
            Some(_) if key.typed().is_some() && self.writes() => Edited::Going(Vec::new()),
            Some(command) => self.update(command, context),
            None => Edited::Unknown,
        }
    }

    pub fn paste(&mut self, text: &str, context: &Context<'_>) -> Vec<Request> {
        self.write(|field| field.paste(text), context)
    }

    /// Puts a text from the user's editor in place of what is written.
    pub fn replace(&mut self, text: &str, context: &Context<'_>) -> Vec<Request> {
        self.write(|field| field.set_text(text.trim_end_matches('\n')), context)
    }

    /// Writes in the field that has the focus, where it takes text.
    fn write(
        &mut self,
        how: impl FnOnce(&mut Field) -> Reply,
        context: &Context<'_>,
    ) -> Vec<Request> {
        let part = &mut self.parts[self.at];
        let name = part.name;
        match &mut part.input {
            Input::Text(field) => {
                let reply = how(field);
                let mut requests = self.drafted(name);
                requests.extend((reply == Reply::Full).then(|| full(context)));
                requests
            }
            Input::Options(_) => Vec::new(),
        }
    }

    /// Keeps what is half typed; what was there before is no draft.
    fn drafted(&self, name: &'static str) -> Vec<Request> {
        let part = &self.parts[self.at];
        let text = Some(part.text()).filter(|text| *text != part.began);
        vec![Request::Draft(Draft {
            subject: self.subject.clone(),
            field: name.to_owned(),
            text: text.unwrap_or_default(),
        })]
    }

    fn update(&mut self, command: Command, context: &Context<'_>) -> Edited {
        match command {
            Command::On => return self.on(context),
            Command::Next => self.step(1),
            Command::Back => self.step(self.parts.len() - 1),
            Command::Up | Command::Down => self.move_by(command == Command::Down, context),
            Command::First | Command::Last => {
                if let Input::Options(options) = &mut self.parts[self.at].input {
                    let last = options.choices.len().saturating_sub(1);
                    options.at = if command == Command::Last { last } else { 0 };
                    self.look_ahead(context);
                }
            }
            Command::PageDown | Command::PageUp => self.scroll(command == Command::PageDown),
            Command::Choose => {
                if let Input::Options(options) = &mut self.parts[self.at].input {
                    if !options.several {
                        return self.on(context);
                    }
                    let offer = options.highlighted().filter(|offer| !offer.chosen);
                    if let Some(why) = offer.and_then(|offer| offer.closed.clone()) {
                        return Edited::Going(vec![Request::Say(Notice::warning(why))]);
                    }
                    options.choose();
                }
                self.look_ahead(context);
            }
            Command::Cycle => return self.cycle(context),
            Command::Why => {
                if let Some(subject) = &self.subject {
                    let why = why::State::new(subject.clone(), context);
                    return Edited::Going(vec![Request::Push(Box::new(Layer::Why(why)))]);
                }
            }
            Command::Save => return self.save(context),
            Command::Editor if self.takes_newlines() => {
                let text = self.parts[self.at].text();
                return Edited::Going(vec![Request::Do(Box::new(Effect::Edit(text)))]);
            }
            Command::Editor => return Edited::Unknown,
            Command::Discard => return self.discard(context),
            Command::Leave => return Edited::Closed(Vec::new()),
        }
        Edited::Going(Vec::new())
    }

    /// Goes so many fields on, round to the first.
    fn step(&mut self, by: usize) {
        self.enter((self.at + by) % self.parts.len());
    }

    /// Gives a field the focus; what was filled in beforehand is replaced by what is typed.
    fn enter(&mut self, at: usize) {
        if let Input::Text(field) = &mut self.parts[self.at].input {
            field.deselect();
        }
        self.at = at;
        let part = &mut self.parts[at];
        if let Input::Text(field) = &mut part.input
            && matches!(part.name, "role" | "by")
            && field.text() == part.began
        {
            field.select_all();
        }
    }

    /// Gives the field of a name the focus.
    pub(super) fn enter_named(&mut self, name: &str) {
        if let Some(at) = self.parts.iter().position(|part| part.name == name) {
            self.enter(at);
        }
    }

    fn move_by(&mut self, down: bool, context: &Context<'_>) {
        let more = self.parts.len() > 1;
        if let Input::Options(options) = &mut self.parts[self.at].input {
            let last = options.choices.len().saturating_sub(1);
            if down && options.at == last && more {
                self.enter(self.at + 1);
                return;
            }
            options.at = if down {
                (options.at + 1).min(last)
            } else {
                options.at.saturating_sub(1)
            };
            self.look_ahead(context);
        } else if down {
            self.enter((self.at + 1).min(self.parts.len() - 1));
        } else {
            self.enter(self.at.saturating_sub(1));
        }
    }

    fn scroll(&mut self, down: bool) {
        if let Some(preview) = &mut self.preview {
            if !down {
                preview.offset = preview.offset.saturating_sub(SCROLLED);
            } else if preview.cut.get() {
                let last = preview.lines.len().saturating_sub(1);
                preview.offset = (preview.offset + SCROLLED).min(last);
            }
        }
    }

    /// Puts the next role of the pack in place of the one that is written.
    fn cycle(&mut self, context: &Context<'_>) -> Edited {
        let roles = &context.method.roles;
        let part = &mut self.parts[self.at];
        let Input::Text(field) = &mut part.input else {
            return Edited::Unknown;
        };
        if part.name != "role" || roles.is_empty() {
            return Edited::Unknown;
        }
        let written = field.text();
        let here = roles.iter().position(|role| role.name == written.trim());
        let next = here.map_or(0, |at| (at + 1) % roles.len());
        field.set_text(&roles[next].name);
        Edited::Going(self.drafted("role"))
    }

    /// Throws away what is half typed, and closes the form.
    fn discard(&self, context: &Context<'_>) -> Edited {
        let drafts = self.parts.iter().map(|part| self.let_go(part.name));
        let mut requests: Vec<Request> = drafts.collect();
        let said = Notice::info(context.locale.text("notice-draft-discarded"));
        requests.push(Request::Say(said));
        Edited::Closed(requests)
    }

    /// Says whether Enter in the field that has the focus ends the form.
    fn ends_here(&self, context: &Context<'_>) -> bool {
        let last = self.at + 1 >= self.parts.len();
        let mark = self.chosen_mark();
        match self.purpose {
            Purpose::Decide => last || self.parts[self.at].name == "by",
            Purpose::Mark => {
                last || mark != Some(Mark::NotForUs)
                    || self
                        .entry(context)
                        .is_some_and(|entry| Some(entry.mark) == mark)
            }
            Purpose::Answer | Purpose::Link | Purpose::Service => last,
        }
    }

    /// Goes on to the next field; after the decider, or the last field, the form is done.
    fn on(&mut self, context: &Context<'_>) -> Edited {
        let first = self.at == 0;
        if let Some(notice) = self.choose(context) {
            return Edited::Going(vec![Request::Say(notice)]);
        }
        if self.ends_here(context) {
            return self.finish(context);
        }
        let proposed = if first && self.purpose == Purpose::Decide {
            self.proposed(context)
        } else {
            Ok(None)
        };
        match proposed {
            Ok(request) => {
                let name = self.part("role");
                if self.parts[self.at].name == "reason" && !name.is_empty() {
                    self.enter_named("by");
                } else {
                    self.step(1);
                }
                Edited::Going(request.into_iter().collect())
            }
            Err(notice) => Edited::Going(vec![Request::Say(notice)]),
        }
    }

    /// Chooses the highlighted one of several options; returns why it cannot be chosen, where a rule says so.
    fn choose(&mut self, context: &Context<'_>) -> Option<Notice> {
        let overridable = self.may_override(context);
        let part = &mut self.parts[self.at];
        let Input::Options(options) = &mut part.input else {
            return None;
        };
        let closed = options.highlighted().and_then(|offer| offer.closed.clone());
        if !options.several {
            if let Some(why) = closed
                && !overridable
            {
                return Some(Notice::warning(why));
            }
            options.choose();
            self.begin_afresh(context);
        }
        None
    }

    /// Another option is another decision: what was said for the first one is not carried into it.
    fn begin_afresh(&mut self, context: &Context<'_>) {
        if self.purpose != Purpose::Decide {
            return;
        }
        let Ok(chosen) = self.value(context) else {
            return;
        };
        let record = self.record(context);
        let same = record.is_none_or(|record| Some(&record.value) == chosen.as_ref());
        for part in &mut self.parts {
            let Input::Text(field) = &mut part.input else {
                continue;
            };
            if part.name == "role" || part.recorded.is_empty() {
                continue;
            }
            let shown = field.text();
            let now = match same {
                true if shown.is_empty() => part.recorded.as_str(),
                false if shown == part.recorded => "",
                _ => continue,
            };
            field.set_text(now);
            now.clone_into(&mut part.began);
        }
    }

    /// A rule that may be overridden leaves its closed options open to a decider with a reason.
    fn may_override(&self, context: &Context<'_>) -> bool {
        let Some(entry) = self.entry(context) else {
            return false;
        };
        let overridable = |cause: &Cause| match &cause.by {
            By::Rule(rule) => {
                let rule = context.method.rule(rule.as_str());
                rule.is_some_and(|rule| rule.overridable)
            }
            _ => false,
        };
        entry
            .set
            .iter()
            .chain(entry.closed_options.iter().map(|(_, cause)| cause))
            .any(overridable)
    }

    fn entry<'c>(&self, context: &Context<'c>) -> Option<&'c Entry> {
        context.desk?.route.entry(self.subject.as_ref()?)
    }

    fn item<'c>(&self, context: &Context<'c>) -> Option<&'c Item> {
        context.method.item(self.subject.as_ref()?.item.as_str())
    }

    fn chosen_mark(&self) -> Option<Mark> {
        match &self.parts[0].input {
            Input::Options(options) => options
                .highlighted()
                .and_then(|offer| Mark::named(&offer.id)),
            Input::Text(_) => None,
        }
    }
}

/// Says that what was written did not all have room.
pub(super) fn full(context: &Context<'_>) -> Request {
    Request::Say(Notice::warning(context.locale.text("notice-field-full")))
}
