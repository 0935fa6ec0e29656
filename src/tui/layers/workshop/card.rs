//! The card of the selected item: the question in full, what was answered, and what is missing.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::method::{Item, Kind, Value};
use crate::route::{Entry, Standing};
use crate::tui::app::Context;
use crate::tui::desk::Desk;
use crate::tui::theme::Role;
use crate::tui::wrap::rows;

/// Writes lines from the top of an area until it is full.
pub(super) struct Page<'p, 'c> {
    context: &'p Context<'c>,
    buffer: &'p mut Buffer,
    area: Rect,
}

impl<'p, 'c> Page<'p, 'c> {
    pub fn new(context: &'p Context<'c>, buffer: &'p mut Buffer, area: Rect) -> Self {
        let area = Rect {
            x: area.x + 1,
            width: area.width.saturating_sub(2),
            ..area
        };
        Self {
            context,
            buffer,
            area,
        }
    }

    /// Writes a text, wrapped.
    pub fn text(&mut self, text: &str, role: Role) {
        self.hanging("", text, role);
    }

    /// Writes a text after a sign; further lines stand under its first word.
    pub fn hanging(&mut self, sign: &str, text: &str, role: Role) {
        let indent = u16::try_from(sign.chars().count()).unwrap_or(0);
        let indent = if indent > 0 { indent + 1 } else { 0 };
        for (number, line) in rows(text, usize::from(self.area.width.saturating_sub(indent)))
            .into_iter()
            .enumerate()
        {
            if self.area.height == 0 {
                return;
            }
            if number == 0 && indent > 0 {
                self.context
                    .look
                    .put(self.buffer, self.area.x, self.area.y, indent, sign, role);
            }
            let width = self.area.width.saturating_sub(indent);
            self.context.look.put(
                self.buffer,
                self.area.x + indent,
                self.area.y,
                width,
                line,
                role,
            );
            self.down(1);
        }
    }

    /// Writes a label and what belongs to it.
    pub fn pair(&mut self, label: &str, text: &str, role: Role) {
        if self.area.height == 0 || text.is_empty() {
            return;
        }
        self.context.look.put(
            self.buffer,
            self.area.x,
            self.area.y,
            LABEL - 1,
            label,
            Role::Dim,
        );
        for line in rows(text, usize::from(self.area.width.saturating_sub(LABEL))) {
            if self.area.height == 0 {
                return;
            }
            let width = self.area.width.saturating_sub(LABEL);
            self.context.look.put(
                self.buffer,
                self.area.x + LABEL,
                self.area.y,
                width,
                line,
                role,
            );
            self.down(1);
        }
    }

    /// Leaves a row empty where there is more than one left.
    pub fn gap(&mut self) {
        if self.area.height > 1 {
            self.down(1);
        }
    }

    fn down(&mut self, rows: u16) {
        self.area.y += rows;
        self.area.height -= rows;
    }
}

/// The columns that a label takes.
const LABEL: u16 = 16;

pub(super) fn draw(
    context: &Context<'_>,
    desk: &Desk,
    (entry, item): (&Entry, &Item),
    beside: bool,
    buffer: &mut Buffer,
    area: Rect,
) {
    let mut page = Page::new(context, buffer, area);
    page.text(&item.text, Role::Title);
    let locale = context.locale;
    let cause = |cause| locale.cause(context.method, &desk.session, cause);
    if let Some(closed) = &entry.closed {
        page.hanging(context.look.glyphs.closed, &cause(closed), Role::Closed);
        if let Some(parked) = &entry.parked {
            page.pair(
                &locale.text("workshop-card-parked"),
                &locale.value(context.method, item, parked),
                Role::Closed,
            );
        }
        return;
    }
    let alert = context.look.glyphs.alert;
    for missing in &entry.missing {
        page.hanging(
            alert,
            &locale.say(
                "workshop-card-missing",
                &[("what", missing.text.as_str().into())],
            ),
            Role::Warning,
        );
    }
    for held in &entry.holds {
        page.hanging(alert, &cause(held), Role::Warning);
    }
    if item.gate().is_some() {
        gate(context, desk, entry, &mut page);
    }
    if let Some(set) = &entry.set {
        if let Some(value) = &entry.value {
            page.pair(
                &locale.text("workshop-card-follows"),
                &locale.value(context.method, item, value),
                Role::Decided,
            );
        }
        page.text(&cause(set), Role::Dim);
    } else {
        answer(context, desk, entry, item, &mut page);
    }
    if entry.standing == Standing::Conflict
        && let Some(parked) = &entry.parked
    {
        page.hanging(
            alert,
            &locale.say(
                "workshop-card-conflict",
                &[("answer", locale.value(context.method, item, parked).into())],
            ),
            Role::Warning,
        );
    }
    marked(context, desk, entry, &mut page);
    for warning in &entry.warnings {
        page.hanging(alert, &cause(warning), Role::Warning);
    }
    attached(context, desk, entry, &mut page);
    // Where there is a right column, it says why.
    if !beside {
        page.gap();
        page.text(&item.guidance.why, Role::Dim);
    }
}

/// What a gate lists: what is open before it. It never locks a door.
fn gate(context: &Context<'_>, desk: &Desk, entry: &Entry, page: &mut Page<'_, '_>) {
    let open: Vec<_> = desk.route.open_before(entry).collect();
    let decisions = open
        .iter()
        .filter(|entry| {
            context
                .method
                .item(entry.subject.item.as_str())
                .is_some_and(Item::is_decision)
        })
        .filter(|open| {
            context
                .method
                .item(open.subject.item.as_str())
                .is_some_and(|item| item.gate().is_none())
        });
    let count = open.len();
    page.text(
        &context
            .locale
            .say("workshop-gate-open", &[("count", count.into())]),
        Role::Normal,
    );
    for open in decisions.take(4) {
        if let Some(item) = context.method.item(open.subject.item.as_str()) {
            page.hanging(context.look.glyphs.open, item.label(), Role::Open);
        }
    }
}

fn answer(context: &Context<'_>, desk: &Desk, entry: &Entry, item: &Item, page: &mut Page<'_, '_>) {
    let locale = context.locale;
    let state = &desk.session.state;
    if let Some(record) = state.standing(&entry.subject) {
        let key = match record.status {
            crate::session::Status::Proposed => "workshop-card-proposed",
            crate::session::Status::Reopened => "workshop-card-reopened",
            _ => "workshop-card-decided",
        };
        let role = if record.status.holds() {
            Role::Decided
        } else {
            Role::Proposed
        };
        page.pair(
            &locale.text(key),
            &locale.value(context.method, item, &record.value),
            role,
        );
        page.pair(
            &locale.text("workshop-form-reason"),
            &record.reason,
            Role::Normal,
        );
        if record.reason.is_empty() {
            page.pair(
                &locale.text("workshop-form-reason"),
                &locale.text("workshop-card-nothing-yet"),
                Role::Dim,
            );
        }
        let by = match &record.by {
            Some(person) => format!(
                "{}, {}",
                locale.person(context.method, person),
                locale.short_date(record.date)
            ),
            None => locale.text("workshop-card-nobody-yet"),
        };
        page.pair(&locale.text("workshop-form-by"), &by, Role::Normal);
        page.pair(
            &locale.text("workshop-form-basis"),
            &record.legal_basis,
            Role::Normal,
        );
        let date = |date: Option<_>| date.map(|date| locale.short_date(date)).unwrap_or_default();
        page.pair(
            &locale.text("workshop-form-valid-until"),
            &date(record.valid_until),
            Role::Normal,
        );
        page.pair(
            &locale.text("workshop-form-review-date"),
            &date(record.review_date),
            Role::Normal,
        );
        if record.status.holds()
            && let Some(proposal) = state.proposal(&entry.subject)
        {
            page.pair(
                &locale.text("workshop-card-proposed"),
                &locale.value(context.method, item, &proposal.value),
                Role::Proposed,
            );
        }
        return;
    }
    match (&entry.value, &item.kind) {
        (Some(Value::Done(_)), _) => page.text(&locale.text("workshop-card-done"), Role::Done),
        (Some(Value::People(people)), _) => {
            for person in people {
                page.text(&locale.person(context.method, person), Role::Normal);
            }
        }
        (Some(Value::Rows(rows)), _) => {
            for row in rows {
                let cells = item.columns.iter().filter_map(|column| {
                    let cell = locale.cell(item, &column.id, row.get(&column.id)?);
                    Some(format!("{}: {cell}", column.text))
                });
                page.hanging(
                    context.look.glyphs.crumb,
                    &cells.collect::<Vec<_>>().join("; "),
                    Role::Normal,
                );
            }
        }
        (Some(value), _) => page.text(&locale.value(context.method, item, value), Role::Normal),
        (None, Kind::Decision { .. }) => {
            for option in item.options_under(&state.rules) {
                let closed = entry.option_closed(&option.id).is_some();
                let sign = if closed {
                    context.look.glyphs.closed
                } else {
                    context.look.glyphs.unchosen
                };
                page.hanging(
                    sign,
                    &option.text,
                    if closed { Role::Closed } else { Role::Normal },
                );
            }
        }
        (None, Kind::Tool { .. }) => page.text(&locale.text("workshop-card-tool"), Role::Dim),
        (None, _) => {}
    }
}

fn marked(context: &Context<'_>, desk: &Desk, entry: &Entry, page: &mut Page<'_, '_>) {
    use crate::session::Mark;
    let Some(answer) = desk.session.state.answers.get(&entry.subject) else {
        return;
    };
    if !matches!(answer.mark, Mark::Answered | Mark::Open) {
        let reason = if answer.reason.is_empty() {
            String::new()
        } else {
            format!(": {}", answer.reason)
        };
        let text = format!("{}{reason}", context.locale.mark(answer.mark));
        page.hanging(context.look.glyphs.unsure, &text, Role::Warning);
    }
}

/// Notes and links on the item.
fn attached(context: &Context<'_>, desk: &Desk, entry: &Entry, page: &mut Page<'_, '_>) {
    let state = &desk.session.state;
    let here = |subject: &Option<crate::session::Subject>| subject.as_ref() == Some(&entry.subject);
    for note in state.notes.iter().filter(|note| here(&note.subject)) {
        page.pair(
            &context.locale.text("workshop-card-note"),
            &note.text,
            Role::Normal,
        );
    }
    for link in state.links.iter().filter(|link| here(&link.subject)) {
        let text = if link.title.is_empty() {
            link.address.clone()
        } else {
            format!("{} ({})", link.title, link.address)
        };
        page.pair(
            &context.locale.text("workshop-card-link"),
            &text,
            Role::Normal,
        );
    }
    for action in state
        .actions
        .iter()
        .filter(|action| here(&action.subject) && !action.done)
    {
        page.pair(
            &context.locale.text("workshop-card-action"),
            &action.text,
            Role::Normal,
        );
    }
}
