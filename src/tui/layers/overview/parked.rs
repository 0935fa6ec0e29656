//! The overview's answers that fit no longer: read in full, and let go of one by one.

use super::rows::{Line, Maker, Section, Ticks};
use crate::session::What;
use crate::tui::app::Context;
use crate::tui::layers::{Layer, Request, upgrade};
use crate::tui::notice::Notice;
use crate::tui::theme::Role;

impl Maker<'_, '_> {
    /// Returns a line for each thing that was put aside.
    pub(super) fn parked(&self) -> Vec<Line> {
        let (locale, method) = (self.context.locale, self.context.method);
        let session = &self.desk.session;
        let parked = session.state.parked.iter().map(|parked| {
            let told = locale.parked(method, session, parked);
            let mut words = told.more.iter().map(|line| line.replace('\n', " "));
            let first = words.next().unwrap_or_default();
            let mark = self.context.look.glyphs.alert;
            Line {
                ticks: Some(Ticks::Parked(parked.id)),
                mark,
                mark_role: Role::Warning,
                label: told.text,
                detail: String::new(),
                text: words.fold(first, |text, word| format!("{text} · {word}")),
                ..self.line(Section::Parked, None)
            }
        });
        parked.collect()
    }
}

/// Shows the whole of what was put aside.
pub(super) fn read(line: &Line, context: &Context<'_>) -> Option<Request> {
    let Some(Ticks::Parked(id)) = line.ticks else {
        return None;
    };
    let session = &context.desk?.session;
    let mut parked = session.state.parked.iter();
    let parked = parked.find(|parked| parked.id == id)?;
    let page = upgrade::State::reading(context, parked)?;
    Some(Request::Push(Box::new(Layer::Upgrade(Box::new(page)))))
}

/// Lets go of what was put aside.
pub(super) fn let_go(line: &Line, context: &Context<'_>) -> Vec<Request> {
    match line.ticks {
        Some(Ticks::Parked(id)) => {
            let done = Notice::info(context.locale.text("upgrade-let-go"));
            let what = What::DropParked { id };
            vec![Request::Make(Box::new(what)), Request::Say(done)]
        }
        _ => Vec::new(),
    }
}
