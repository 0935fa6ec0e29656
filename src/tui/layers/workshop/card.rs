//! The card of the selected item: the question in full, what was answered, and what is missing.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use uuid::Uuid;

use super::page::Page;
use super::rows::drafts;
use crate::method::{Item, Kind, Value};
use crate::route::{Entry, Standing};
use crate::session::Action;
use crate::tui::app::Context;
use crate::tui::desk::Desk;
use crate::tui::footer;
use crate::tui::keys::Key;
use crate::tui::layers::board::becoming;
use crate::tui::list::cut;
use crate::tui::theme::Role;

pub(super) fn draw(
    context: &Context<'_>,
    desk: &Desk,
    (entry, item): (&Entry, &Item),
    beside: bool,
    buffer: &mut Buffer,
    area: Rect,
) {
    let mut page = Page::new(context, buffer, area);
    fill(context, desk, (entry, item), beside, &mut page);
    page.close(Key::letter('y'));
}

fn fill(
    context: &Context<'_>,
    desk: &Desk,
    (entry, item): (&Entry, &Item),
    beside: bool,
    page: &mut Page<'_, '_>,
) {
    page.text(&item.text, Role::Title);
    drafted(context, entry, page);
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
    for reopened in &entry.reopened {
        let because = [("because", cause(reopened).into())];
        page.hanging(alert, &locale.say("reopen-why", &because), Role::Warning);
    }
    let is_gate = item.gate().is_some();
    if is_gate && desk.session.state.standing(&entry.subject).is_some() {
        answer(context, desk, entry, item, page);
    }
    for held in &entry.holds {
        page.hanging(alert, &cause(held), Role::Warning);
    }
    if is_gate {
        gate(context, desk, entry, page);
    } else if let Some(set) = &entry.set {
        if let Some(value) = &entry.value {
            page.pair(
                &locale.text("workshop-card-follows"),
                &locale.value(context.method, item, value),
                Role::Decided,
            );
        }
        page.text(&cause(set), Role::Normal);
    } else {
        answer(context, desk, entry, item, page);
    }
    for rule in &entry.overridden {
        let rule = context.method.rule(rule.as_str());
        let because = rule.map(|rule| rule.because.as_str()).unwrap_or_default();
        let text = locale.say("workshop-card-overridden", &[("because", because.into())]);
        page.hanging(alert, &text, Role::Warning);
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
    if let Some(source) = locale.computed(entry) {
        page.text(&source, Role::Normal);
    }
    marked(context, desk, entry, page);
    for objection in locale.objections(context.method, entry) {
        page.hanging(alert, &objection, Role::Warning);
    }
    for warning in &entry.warnings {
        page.hanging(alert, &cause(warning), Role::Warning);
    }
    attached(context, desk, entry, page);
    // Where there is a right column, it says why.
    if !beside {
        page.gap();
        page.text(&item.guidance.why, Role::Normal);
    }
}

/// What is half typed on the item, and how one goes on with it or lets it go.
fn drafted(context: &Context<'_>, entry: &Entry, page: &mut Page<'_, '_>) {
    let locale = context.locale;
    let mut found = false;
    for draft in drafts(entry, context) {
        // The cells of a table have signs between them that are nothing to read.
        let pieces = draft.text.split(char::is_control).map(str::trim);
        let pieces: Vec<&str> = pieces.filter(|piece| !piece.is_empty()).collect();
        let text = cut(&pieces.join("; "), 60, context.look.glyphs.cut);
        page.pair(&locale.text("workshop-card-draft"), &text, Role::Proposed);
        found = true;
    }
    if found {
        let keys = [
            ("open", footer::name(context, Key::new("<enter>")).into()),
            (
                "discard",
                footer::name(context, Key::new("<ctrl+x>")).into(),
            ),
        ];
        page.text(&locale.say("workshop-card-draft-keys", &keys), Role::Normal);
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
    origin(context, desk, entry, page);
    if let Some(record) = state.standing(&entry.subject) {
        let key = match record.status {
            crate::session::Status::Proposed => "workshop-card-proposed",
            _ if !entry.reopened.is_empty() => "workshop-card-reopened",
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
        let estimate = record.choice().zip(record.weighed.as_ref());
        if let Some(estimate) = estimate.and_then(|(choice, weighed)| weighed.estimate(choice)) {
            let label = locale.text("reckoned-alternative");
            page.pair(&label, &estimate.name, Role::Normal);
        }
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
        began(context, record.idea, page);
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
        (None, Kind::Tool { sheet, .. }) => {
            let opens = context.method.craft.opens(sheet).is_some();
            let key = if opens {
                "board-card-tool"
            } else {
                "workshop-card-tool"
            };
            page.text(&locale.text(key), Role::Normal);
        }
        (None, _) => {}
    }
}

/// Where the answer was borrowed, and how one makes it one's own.
fn origin(context: &Context<'_>, desk: &Desk, entry: &Entry, page: &mut Page<'_, '_>) {
    let locale = context.locale;
    let Some(borrowed) = desk.session.state.borrowed(&entry.subject) else {
        return;
    };
    let arguments = [
        ("origin", locale.origin(borrowed).into()),
        ("key", footer::name(context, Key::letter('b')).into()),
    ];
    let glyphs = &context.look.glyphs;
    let (key, sign, role) = if entry.is_only_borrowed() && desk.may_write {
        ("borrow-card-waiting", glyphs.unsure, Role::Proposed)
    } else {
        ("borrow-card", glyphs.crumb, Role::Normal)
    };
    page.hanging(sign, &locale.say(key, &arguments), role);
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
        let key = if note.lesson {
            "workshop-card-lesson"
        } else {
            "workshop-card-note"
        };
        page.pair(&context.locale.text(key), &note.text, Role::Normal);
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
    for action in state.actions.iter().filter(|action| here(&action.subject)) {
        let role = if action.done { Role::Dim } else { Role::Normal };
        let label = context.locale.text("workshop-card-action");
        page.pair(&label, &action_in_words(context, action), role);
        began(context, action.idea, page);
    }
    for topic in state.topics.iter().filter(|topic| here(&topic.subject)) {
        let label = context.locale.text("workshop-card-topic");
        let (text, role) = if topic.done {
            let text = [("text", topic.text.as_str().into())];
            (
                context.locale.say("workshop-card-is-done", &text),
                Role::Dim,
            )
        } else {
            (topic.text.clone(), Role::Normal)
        };
        page.pair(&label, &text, role);
        began(context, topic.idea, page);
    }
}

/// Says which idea something began as.
fn began(context: &Context<'_>, idea: Option<Uuid>, page: &mut Page<'_, '_>) {
    if let Some(origin) = becoming::origin(context, idea) {
        page.hanging(context.look.glyphs.crumb, &origin, Role::Normal);
    }
}

/// Returns an action with who does it, until when, and whether it is done.
fn action_in_words(context: &Context<'_>, action: &Action) -> String {
    let locale = context.locale;
    let mut text = action.text.clone();
    if !action.owner.is_empty() {
        let arguments = [
            ("text", text.into()),
            ("owner", action.owner.as_str().into()),
        ];
        text = locale.say("workshop-card-action-owner", &arguments);
    }
    if action.done {
        return locale.say("workshop-card-is-done", &[("text", text.into())]);
    }
    if let Some(due) = action.due {
        let date = locale.short_date(due);
        let arguments = [("text", text.into()), ("date", date.into())];
        text = locale.say("workshop-card-due", &arguments);
    }
    text
}
