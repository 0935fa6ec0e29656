//! What stands beside the list: how far the selected session has come, or how to begin.

use std::path::Path;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::locale::Argument;
use crate::route::Progress;
use crate::store::{Digest, Listing, StoreError, Summary};
use crate::text::path_line;
use crate::tui::app::Context;
use crate::tui::layers::phases;
use crate::tui::room;
use crate::tui::theme::Role;

/// Lines of text written one below the other, until there is no more room.
struct Pane<'p, 'c> {
    context: &'p Context<'c>,
    buffer: &'p mut Buffer,
    area: Rect,
}

/// Bar and percent.
const WIDEST_BAR: u16 = 30;
/// As wide as lines are good to read.
const WIDEST: u16 = 72;
const KEY_WIDTH: u16 = 4;

/// Draws what is known of a session.
pub fn draw(
    context: &Context<'_>,
    buffer: &mut Buffer,
    area: Rect,
    session: &Summary,
    listing: &Listing,
) {
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
        let services = session.services.join(", ");
        pane.say(
            "home-services",
            &[("services", services.into())],
            Role::Normal,
        );
    }
    if !session.facilitator.is_empty() {
        let name = session.facilitator.as_str();
        pane.say("home-facilitator", &[("name", name.into())], Role::Normal);
    }
    let worked = context.locale.moment(session.worked, context.zone);
    pane.say("home-used", &[("when", worked.into())], Role::Normal);
}

/// Draws the first minute of somebody who has no session yet.
pub fn welcome(
    context: &Context<'_>,
    buffer: &mut Buffer,
    area: Rect,
    listing: &Listing,
    folder: &Path,
) {
    let mut pane = Pane {
        context,
        buffer,
        area: room::narrow(room::within(area, 2), WIDEST),
    };
    for problem in &listing.problems {
        pane.problem(problem, Role::Error);
        pane.skip();
    }
    // Whoever has deleted the only session is no newcomer.
    let title = match &listing.trashed {
        None => "home-welcome",
        Some(_) => "home-no-sessions",
    };
    // A folder that cannot be looked into may have sessions.
    if listing.problems.is_empty() {
        pane.line(&context.locale.text(title), Role::Title);
        pane.skip();
    }
    if let Some(trashed) = &listing.trashed {
        let title = trashed.title.as_ref().unwrap_or(&trashed.slug);
        let back = context
            .locale
            .say("home-welcome-untrash", &[("title", title.into())]);
        pane.key("u", &back);
        pane.skip();
    }
    pane.key("n", &context.locale.text("home-welcome-new"));
    pane.skip();
    pane.key("e", &context.locale.text("home-welcome-example"));
    pane.skip();
    pane.key("o", &context.locale.text("home-welcome-tour"));
    pane.skip();
    if !listing.problems.is_empty() {
        return;
    }
    let folder = path_line(folder);
    pane.say(
        "home-welcome-saved",
        &[("folder", folder.into())],
        Role::Normal,
    );
}

impl Pane<'_, '_> {
    fn line(&mut self, text: &str, role: Role) {
        let look = self.context.look;
        let rows = look.put_wrapped(self.buffer, self.area, text, role);
        self.area = room::below(self.area, rows);
    }

    fn say(&mut self, key: &str, arguments: &[(&str, Argument)], role: Role) {
        let text = self.context.locale.say(key, arguments);
        self.line(&text, role);
    }

    fn skip(&mut self) {
        self.area = room::below(self.area, 1);
    }

    /// Writes a key, and beside it what it does.
    fn key(&mut self, key: &str, help: &str) {
        let look = self.context.look;
        look.line(self.buffer, self.area, key, Role::Key);
        let beside = room::beside(self.area, KEY_WIDTH);
        let rows = look.put_wrapped(self.buffer, beside, help, Role::Normal);
        self.area = room::below(self.area, rows);
    }

    /// Tells why the store cannot read something.
    fn problem(&mut self, problem: &StoreError, role: Role) {
        let (locale, zone) = (self.context.locale, self.context.zone);
        let said = locale.storage(problem.key(), problem.arguments(), zone);
        self.line(&said.sentence, role);
        if let Some(hint) = said.hint {
            self.line(&hint, Role::Normal);
        }
    }

    fn damaged(&mut self, session: &Summary, listing: &Listing) {
        let sign = self.context.look.glyphs.alert;
        let text = self.context.locale.text("home-damaged");
        self.line(&format!("{sign} {text}"), Role::Error);
        self.skip();
        let about = |problem: &&StoreError| {
            let arguments = problem.arguments();
            arguments
                .iter()
                .any(|(_, text)| text.contains(&session.slug))
        };
        if let Some(problem) = listing.problems.iter().find(about) {
            self.problem(problem, Role::Normal);
        }
    }

    fn digest(&mut self, digest: &Digest) {
        self.phases(digest);
        self.skip();
        if let Some(next) = &digest.next_item {
            let next = match &digest.next_step {
                Some(step) => {
                    let crumb = self.context.look.glyphs.crumb;
                    format!("{step} {crumb} {next}")
                }
                None => next.clone(),
            };
            self.say("home-next", &[("what", next.into())], Role::Normal);
        }
        let open = digest.open_decisions;
        if open > 0 {
            self.say(
                "home-open-decisions",
                &[("count", open.into())],
                Role::Normal,
            );
        }
        let yesterday = self.context.today.yesterday();
        let overdue = yesterday.map_or(0, |day| digest.actions_due_by(day));
        if overdue > 0 {
            let sign = self.context.look.glyphs.alert;
            let arguments = [("count", overdue.into())];
            let text = self.context.locale.say("home-overdue", &arguments);
            self.line(&format!("{sign} {text}"), Role::Warning);
        }
    }

    fn phases(&mut self, digest: &Digest) {
        let named = digest.phases.iter().filter_map(|phase| {
            let phases = &self.context.method.phases;
            let known = phases.iter().find(|known| known.id == phase.id)?;
            let progress = Progress {
                done: phase.done,
                total: phase.total,
            };
            Some((known.name.as_str(), progress))
        });
        let mut named: Vec<(&str, Progress)> = named.collect();
        let whole = self.context.locale.text("home-progress");
        if named.is_empty() && !digest.phases.is_empty() {
            // The phases of another method than the one in use have no names here.
            named.push((&whole, digest.progress()));
        }
        let rows = phases::draw(self.context, self.buffer, self.area, &named, WIDEST_BAR);
        self.area = room::below(self.area, rows);
    }
}
