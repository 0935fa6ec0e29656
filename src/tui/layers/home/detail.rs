//! What stands beside the list: how far the selected session has come, or how to begin.

use std::path::Path;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::route::Progress;
use crate::store::{Digest, Listing, Summary};
use crate::tui::app::Context;
use crate::tui::theme::Role;

/// Lines of text written one below the other, until there is no more room.
struct Pane<'p, 'c> {
    context: &'p Context<'c>,
    buffer: &'p mut Buffer,
    area: Rect,
}

const PERCENT_WIDTH: u16 = 6;
const LONGEST_BAR: u16 = 24;
const KEY_WIDTH: u16 = 4;

/// Draws what is known of a session.
pub fn draw(
    context: &Context<'_>,
    buffer: &mut Buffer,
    area: Rect,
    session: &Summary,
    listing: &Listing,
) {
    let locale = context.locale;
    let mut pane = Pane {
        context,
        buffer,
        area,
    };
    pane.line(&session.title, Role::Title);
    if session.damaged {
        pane.skip();
        pane.damaged(session, listing);
        return;
    }
    if !session.organisation.is_empty() {
        pane.line(&session.organisation, Role::Normal);
    }
    pane.skip();
    if let Some(digest) = &session.digest {
        pane.digest(digest);
        pane.skip();
    }
    if session.services.len() > 1 {
        pane.line(
            &locale.say(
                "home-services",
                &[("services", session.services.join(", ").into())],
            ),
            Role::Dim,
        );
    }
    if !session.facilitator.is_empty() {
        pane.line(
            &locale.say(
                "home-facilitator",
                &[("name", session.facilitator.as_str().into())],
            ),
            Role::Dim,
        );
    }
    let altered = locale.moment(session.altered, context.zone);
    pane.line(
        &locale.say("home-altered", &[("when", altered.into())]),
        Role::Dim,
    );
}

/// Draws the first minute of somebody who has no session yet.
pub fn welcome(
    context: &Context<'_>,
    buffer: &mut Buffer,
    area: Rect,
    listing: &Listing,
    folder: &Path,
) {
    let inner = Rect {
        x: area.x + 2,
        width: area.width.saturating_sub(4).min(72),
        ..area
    };
    let mut pane = Pane {
        context,
        buffer,
        area: inner,
    };
    for problem in &listing.problems {
        let said = context
            .locale
            .storage(problem.key(), problem.arguments(), context.zone);
        pane.line(&said.sentence, Role::Error);
        if let Some(hint) = said.hint {
            pane.line(&hint, Role::Normal);
        }
        pane.skip();
    }
    pane.line(&context.locale.text("home-welcome"), Role::Title);
    pane.skip();
    pane.key("n", "home-welcome-new");
    pane.skip();
    pane.key("e", "home-welcome-example");
    pane.skip();
    let folder = folder.display().to_string();
    pane.line(
        &context
            .locale
            .say("home-welcome-saved", &[("folder", folder.into())]),
        Role::Dim,
    );
}

impl Pane<'_, '_> {
    fn line(&mut self, text: &str, role: Role) {
        let rows = self
            .context
            .look
            .put_wrapped(self.buffer, self.area, text, role);
        self.down(rows);
    }

    fn skip(&mut self) {
        self.down(1);
    }

    fn down(&mut self, rows: u16) {
        let rows = rows.min(self.area.height);
        self.area.y += rows;
        self.area.height -= rows;
    }

    fn key(&mut self, key: &str, help: &str) {
        self.context.look.put(
            self.buffer,
            self.area.x,
            self.area.y,
            KEY_WIDTH,
            key,
            Role::Key,
        );
        let text = Rect {
            x: self.area.x + KEY_WIDTH,
            width: self.area.width.saturating_sub(KEY_WIDTH),
            ..self.area
        };
        let rows = self.context.look.put_wrapped(
            self.buffer,
            text,
            &self.context.locale.text(help),
            Role::Normal,
        );
        self.down(rows);
    }

    fn damaged(&mut self, session: &Summary, listing: &Listing) {
        let locale = self.context.locale;
        let alert = self.context.look.glyphs.alert;
        self.line(
            &format!("{alert} {}", locale.text("home-damaged")),
            Role::Error,
        );
        self.skip();
        let about = |problem: &&crate::store::StoreError| {
            problem
                .arguments()
                .iter()
                .any(|(_, text)| text.contains(&session.slug))
        };
        if let Some(problem) = listing.problems.iter().find(about) {
            let said = locale.storage(problem.key(), problem.arguments(), self.context.zone);
            self.line(&said.sentence, Role::Normal);
            if let Some(hint) = said.hint {
                self.line(&hint, Role::Dim);
            }
        }
    }

    fn digest(&mut self, digest: &Digest) {
        let locale = self.context.locale;
        self.phases(digest);
        self.skip();
        if let Some(next) = &digest.next_item {
            self.line(
                &locale.say("home-next", &[("what", next.as_str().into())]),
                Role::Normal,
            );
        }
        if digest.open_decisions > 0 {
            self.line(
                &locale.say(
                    "home-open-decisions",
                    &[("count", digest.open_decisions.into())],
                ),
                Role::Normal,
            );
        }
        let overdue = self
            .context
            .today
            .yesterday()
            .map_or(0, |day| digest.actions_due_by(day));
        if overdue > 0 {
            let text = locale.say("home-overdue", &[("count", overdue.into())]);
            self.line(
                &format!("{} {text}", self.context.look.glyphs.alert),
                Role::Warning,
            );
        }
    }

    fn phases(&mut self, digest: &Digest) {
        let named = digest.phases.iter().filter_map(|phase| {
            let known = self
                .context
                .method
                .phases
                .iter()
                .find(|known| known.id == phase.id)?;
            Some((
                known.name.as_str(),
                Progress {
                    done: phase.done,
                    total: phase.total,
                },
            ))
        });
        let named: Vec<(&str, Progress)> = named.collect();
        let used = super::super::phases::draw(
            self.context,
            self.buffer,
            self.area,
            &named,
            LONGEST_BAR + PERCENT_WIDTH,
        );
        self.down(used);
    }
}
