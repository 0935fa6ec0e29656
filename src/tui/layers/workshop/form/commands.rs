//! The commands of a form, their keys, and which of them work on the field that has the focus.

use super::{Purpose, State};
use crate::tui::app::{Context, bind};
use crate::tui::keys::{Binding, Key};
use crate::tui::layers::KeyLine;
use crate::tui::layers::workshop::part::{Input, Part};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    /// Goes on to what is asked next; the last of it ends the form.
    On,
    Next,
    Back,
    Choose,
    Up,
    Down,
    First,
    Last,
    PageUp,
    PageDown,
    Cycle,
    Why,
    Save,
    Editor,
    Discard,
    Leave,
}

/// The keys of a form; what is written goes into the field first.
pub const BINDINGS: &[Binding<Command>] = &[
    bind(
        &[Key::new("<enter>")],
        Command::On,
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
        &[Key::new("<home>")],
        Command::First,
        "do-first",
        "group-form",
        false,
    ),
    bind(
        &[Key::new("<end>")],
        Command::Last,
        "do-last",
        "group-form",
        false,
    ),
    bind(
        &[Key::new("<pagedown>")],
        Command::PageDown,
        "do-form-scroll-down",
        "group-form",
        false,
    ),
    bind(
        &[Key::new("<pageup>")],
        Command::PageUp,
        "do-form-scroll-up",
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
        &[Key::new("<ctrl+t>"), Key::new("<f3>")],
        Command::Cycle,
        "do-grid-cycle",
        "group-form",
        true,
    ),
    bind(
        &[Key::new("y"), Key::new("<f2>")],
        Command::Why,
        "do-why",
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
        &[Key::new("<ctrl+x>")],
        Command::Discard,
        "do-form-discard",
        "group-form",
        false,
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
    /// Returns the keys that work on the field that has the focus.
    pub fn keys(&self, context: &Context<'_>) -> Vec<KeyLine> {
        let part = &self.parts[self.at];
        let long = self.is_long();
        let several = matches!(&part.input, Input::Options(options) if options.several);
        let works = |binding: &&Binding<Command>| match binding.command {
            Command::Editor => self.takes_newlines(),
            Command::Choose => several,
            Command::Cycle => part.name == "role",
            Command::First | Command::Last => !part.writes(),
            Command::PageUp | Command::PageDown => self.preview.is_some() && !part.writes(),
            Command::Why => self.subject.is_some(),
            Command::Next | Command::Back => self.parts.len() > 1,
            Command::On => !long,
            Command::Discard => self.is_drafted(context),
            _ => true,
        };
        let mut lines: Vec<KeyLine> = BINDINGS.iter().filter(works).map(KeyLine::of).collect();
        let ends = !long && self.ends_here(context);
        for line in &mut lines {
            line.footer |= several && line.help == "do-form-choose";
            if line.help == "do-form-enter" && ends {
                line.help = self.end_word();
            } else if line.help == "do-form-save" {
                // Where Enter saves, the footer need not say it twice.
                line.footer = !ends || self.end_word() != line.help;
            }
        }
        lines
    }

    /// Returns what the end of the form is called.
    fn end_word(&self) -> &'static str {
        if self.purpose == Purpose::Decide {
            "do-form-decide"
        } else {
            "do-form-save"
        }
    }

    /// Returns the table of the field that has the focus.
    pub fn field_keys(&self) -> Vec<KeyLine> {
        match &self.parts[self.at].input {
            Input::Text(field) => field.bindings().map(KeyLine::of).collect(),
            Input::Options(_) => Vec::new(),
        }
    }

    fn is_long(&self) -> bool {
        self.at == 0 && self.purpose == Purpose::Answer && self.takes_newlines()
    }

    fn is_drafted(&self, context: &Context<'_>) -> bool {
        let subject = self.subject.as_ref();
        let drafted = |part: &Part| context.desk?.session.draft(subject, part.name).map(|_| ());
        self.parts.iter().any(|part| drafted(part).is_some())
    }
}
