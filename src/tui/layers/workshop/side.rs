//! The right column: why we ask, what an option would do, and what others have answered.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::form::Preview;
use super::page::Page;
use crate::method::Item;
use crate::route::Entry;
use crate::tui::app::Context;
use crate::tui::desk::Desk;
use crate::tui::footer;
use crate::tui::keys::Key;
use crate::tui::theme::Role;

pub(super) fn draw(
    context: &Context<'_>,
    desk: &Desk,
    (entry, item): (&Entry, &Item),
    preview: Option<&Preview>,
    buffer: &mut Buffer,
    area: Rect,
) {
    let mut page = Page::new(context, buffer, area);
    let locale = context.locale;
    if let Some(preview) = preview {
        if !preview.note.is_empty() {
            page.text(&preview.option, Role::Header);
            page.text(&preview.note, Role::Normal);
            page.gap();
        }
        page.text(
            &locale.say(
                "workshop-follows-of",
                &[("option", preview.option.as_str().into())],
            ),
            Role::Header,
        );
        preview.draw(context, &mut page);
        page.gap();
    }
    if !item.guidance.why.is_empty() {
        page.text(&locale.text("workshop-side-why"), Role::Header);
        page.text(&item.guidance.why, Role::Normal);
        page.gap();
    }
    experience(context, desk, item, preview.is_some(), &mut page);
    let parts = [
        ("workshop-side-how", item.guidance.how.as_str()),
        ("workshop-side-good", item.guidance.good.as_str()),
        ("workshop-side-mistake", item.guidance.mistake.as_str()),
    ];
    for (key, text) in parts.into_iter().filter(|(_, text)| !text.is_empty()) {
        page.text(&locale.text(key), Role::Header);
        page.text(text, Role::Normal);
        page.gap();
    }
    let basis: Vec<String> = item
        .basis_under(&desk.session.state.rules)
        .map(|basis| locale.basis(context.method, basis))
        .collect();
    if !basis.is_empty() {
        page.text(&locale.text("workshop-side-basis"), Role::Header);
        for text in &basis {
            page.text(text, Role::Normal);
        }
        page.text(&context.method.notice, Role::Normal);
        page.gap();
    }
    earlier(context, desk, entry, item, &mut page);
    page.close(more(preview.is_some()));
}

/// What others have answered to the item, in short.
fn experience(
    context: &Context<'_>,
    desk: &Desk,
    item: &Item,
    typing: bool,
    page: &mut Page<'_, '_>,
) {
    let locale = context.locale;
    let shown = desk.others(context, item);
    for told in locale.shortly(context.method, item, &shown) {
        page.text(&told.heading, Role::Header);
        for line in &told.lines {
            page.text(line, Role::Normal);
        }
        if told.more > 0 {
            let key = footer::name(context, more(typing));
            let arguments = [("count", told.more.into()), ("key", key.into())];
            page.text(&locale.say("cases-more", &arguments), Role::Dim);
        }
        page.gap();
    }
}

/// Returns the key of the page that says it all; where letters are text, it is another.
fn more(typing: bool) -> Key {
    if typing {
        Key::new("<f2>")
    } else {
        Key::letter('y')
    }
}

/// What the session's other services have answered, and what was decided here before.
fn earlier(
    context: &Context<'_>,
    desk: &Desk,
    entry: &Entry,
    item: &Item,
    page: &mut Page<'_, '_>,
) {
    let locale = context.locale;
    let others = desk
        .route
        .of_item(item.id.as_str())
        .filter(|other| other.subject != entry.subject);
    let answered: Vec<String> = others
        .filter_map(|other| {
            let service = desk
                .session
                .service(other.subject.service.as_ref()?.as_str())?;
            let value = other.value.as_ref()?;
            Some(format!(
                "{}: {}",
                service.name,
                locale.value(context.method, item, value)
            ))
        })
        .collect();
    if !answered.is_empty() {
        page.text(&locale.text("workshop-side-others"), Role::Header);
        for line in &answered {
            page.text(line, Role::Normal);
        }
        page.gap();
    }
    let replaced = desk.session.state.decisions.iter().filter(|record| {
        record.subject == entry.subject && record.status == crate::session::Status::Replaced
    });
    let replaced: Vec<String> = replaced
        .map(|record| {
            format!(
                "{}: {}",
                locale.short_date(record.date),
                locale.value(context.method, item, &record.value)
            )
        })
        .collect();
    if !replaced.is_empty() {
        page.text(&locale.text("workshop-side-earlier"), Role::Header);
        for line in &replaced {
            page.text(line, Role::Normal);
        }
        page.gap();
    }
}
