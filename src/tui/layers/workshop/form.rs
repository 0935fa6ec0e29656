//! The editor of one item: its answer, and for a decision reason and decider in the same place.

mod ahead;
mod begin;
mod finish;
mod picture;

use super::Edited;
use super::part::{Input, Part};
use crate::method::Item;
use crate::route::{By, Cause, Entry};
use crate::session::{Draft, Mark, Subject};
use crate::tui::app::{Context, bind};
use crate::tui::effect::Effect;
use crate::tui::field::{Field, Reply, Shape};
use crate::tui::keys::{self, Binding, Code, Key};
use crate::tui::layers::{KeyLine, Request};
use crate::tui::notice::Notice;
pub(super) use ahead::Preview;

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
}

/// What becomes of the form when it is done.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Purpose {
    Answer,
    Decide,
    Mark,
    Link,
    Service,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Next,
    Back,
    Choose,
    Up,
    Down,
    Save,
    Editor,
    Leave,
}

/// The keys of a form; what is written goes into the field first.
pub const BINDINGS: &[Binding<Command>] = &[
    bind(
        &[Key::new("<enter>")],
        Command::Next,
        "do-form-enter",
        "group-form",
        true,
    ),
    bind(
        &[Key::new("<space>")],
        Command::Choose,
        "do-form-choose",
        "group-form",
        false,
    ),
    bind(
        &[Key::new("<up>"), Key::new("k")],
        Command::Up,
        "do-up",
        "group-form",
        false,
    ),
    bind(
        &[Key::new("<down>"), Key::new("j")],
        Command::Down,
        "do-down",
        "group-form",
        false,
    ),
    bind(
        &[Key::new("<tab>")],
        Command::Next,
        "do-form-next",
        "group-form",
        true,
    ),
    bind(
        &[Key::new("<shift+tab>")],
        Command::Back,
        "do-form-back",
        "group-form",
        false,
    ),
    bind(
        &[Key::new("<ctrl+s>")],
        Command::Save,
        "do-form-save",
        "group-form",
        true,
    ),
    bind(
        &[Key::new("<f4>"), Key::new("<ctrl+o>")],
        Command::Editor,
        "do-form-editor",
        "group-form",
        true,
    ),
    bind(
        &[Key::new("<esc>"), Key::new("<ctrl+g>")],
        Command::Leave,
        "do-form-leave",
        "group-form",
        true,
    ),
];

impl State {
    /// Returns what the highlighted option would do.
    pub fn preview(&self) -> Option<&Preview> {
        self.preview.as_ref()
    }

    /// Says whether letters are text in the field that has the focus.
    pub fn writes(&self) -> bool {
        self.parts[self.at].writes()
    }

    /// Returns the keys that work on the field that has the focus.
    pub fn keys(&self) -> Vec<KeyLine> {
        let long = self.is_long();
        let several =
            matches!(&self.parts[self.at].input, Input::Options(options) if options.several);
        let works = |binding: &&Binding<Command>| match binding.command {
            Command::Editor => long,
            Command::Choose => several,
            Command::Next if long => binding.keys[0].code == Code::Tab,
            _ => true,
        };
        let mut lines: Vec<KeyLine> = BINDINGS.iter().filter(works).map(KeyLine::of).collect();
        for line in &mut lines {
            line.footer |= several && line.help == "do-form-choose";
        }
        lines
    }

    fn is_long(&self) -> bool {
        self.at == 0 && self.purpose == Purpose::Answer && self.takes_newlines()
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
                    requests.push(Request::Say(Notice::warning(
                        context.locale.text("notice-field-full"),
                    )));
                    return Edited::Going(requests);
                }
                Reply::Moved => return Edited::Going(Vec::new()),
                Reply::Unused => {}
            }
        }
        // A letter that means an option's first letter would be a guess; only the table decides.
        match keys::find(BINDINGS, key) {
            Some(command) => self.update(command, context),
            None => Edited::Unknown,
        }
    }

    pub fn paste(&mut self, text: &str, _context: &Context<'_>) -> Vec<Request> {
        self.write(|field| {
            field.paste(text);
        })
    }

    /// Puts a text from the user's editor in place of what is written.
    pub fn replace(&mut self, text: &str, _context: &Context<'_>) -> Vec<Request> {
        self.write(|field| field.set_text(text.trim_end_matches('\n')))
    }

    /// Writes in the field that has the focus, where it takes text.
    fn write(&mut self, how: impl FnOnce(&mut Field)) -> Vec<Request> {
        let part = &mut self.parts[self.at];
        let name = part.name;
        match &mut part.input {
            Input::Text(field) => {
                how(field);
                self.drafted(name)
            }
            Input::Options(_) => Vec::new(),
        }
    }

    /// Keeps what is half typed.
    fn drafted(&self, name: &'static str) -> Vec<Request> {
        let text = self.parts[self.at].text();
        vec![Request::Draft(Draft {
            subject: self.subject.clone(),
            field: name.to_owned(),
            text,
        })]
    }

    fn update(&mut self, command: Command, context: &Context<'_>) -> Edited {
        match command {
            Command::Next => self.on(context),
            Command::Back => {
                self.at = self.at.saturating_sub(1);
                Edited::Going(Vec::new())
            }
            Command::Up | Command::Down => {
                self.move_by(command == Command::Down, context);
                Edited::Going(Vec::new())
            }
            Command::Choose => {
                if let Input::Options(options) = &mut self.parts[self.at].input {
                    if options.several {
                        options.choose();
                    } else {
                        return self.on(context);
                    }
                }
                self.look_ahead(context);
                Edited::Going(Vec::new())
            }
            Command::Save => self.finish(context),
            Command::Editor if self.takes_newlines() => Edited::Going(vec![Request::Do(Box::new(
                Effect::Edit(self.parts[self.at].text()),
            ))]),
            Command::Editor => Edited::Unknown,
            Command::Leave => Edited::Closed(Vec::new()),
        }
    }

    fn move_by(&mut self, down: bool, context: &Context<'_>) {
        let more = self.parts.len() > 1;
        if let Input::Options(options) = &mut self.parts[self.at].input {
            let last = options.choices.len().saturating_sub(1);
            if down && options.at == last && more {
                self.at += 1;
                return;
            }
            options.at = if down {
                (options.at + 1).min(last)
            } else {
                options.at.saturating_sub(1)
            };
            self.look_ahead(context);
        } else if down {
            self.at = (self.at + 1).min(self.parts.len() - 1);
        } else {
            self.at = self.at.saturating_sub(1);
        }
    }

    /// Goes on to the next field; after the decider, or the last field, the form is done.
    fn on(&mut self, context: &Context<'_>) -> Edited {
        let first = self.at == 0;
        if let Input::Options(options) = &self.parts[self.at].input
            && let Some(why) = options.highlighted().and_then(|offer| offer.closed.clone())
            && !self.may_override(context)
        {
            return Edited::Going(vec![Request::Say(Notice::warning(why))]);
        }
        if let Input::Options(options) = &mut self.parts[self.at].input
            && !options.several
        {
            options.choose();
        }
        let wants_reason =
            self.purpose != Purpose::Mark || self.chosen_mark() == Some(Mark::NotForUs);
        let done =
            self.at + 1 >= self.parts.len() || self.parts[self.at].name == "by" || !wants_reason;
        if done {
            return self.finish(context);
        }
        let proposed = if first && self.purpose == Purpose::Decide {
            self.reason_anew(context);
            self.proposed(context)
        } else {
            Ok(None)
        };
        match proposed {
            Ok(request) => {
                self.at += 1;
                Edited::Going(request.into_iter().collect())
            }
            Err(notice) => Edited::Going(vec![Request::Say(notice)]),
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
