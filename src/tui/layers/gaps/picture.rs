//! The gaps as a list, and the form of one.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect, Size};

use super::form::{DECISION, Form, HITS, OWNER};
use super::{AROUND, Row as Gapped, State, is_explained};
use crate::method::{Item, ItemId, ServiceId};
use crate::process::Gap;
use crate::session::Subject;
use crate::tui::app::Context;
use crate::tui::layers::table;
use crate::tui::list::{Row, window};
use crate::tui::overlay::{self, Overlay};
use crate::tui::theme::Role;
use crate::tui::{completion, footer, room};

const SIZE: Size = Size::new(72, 14);
const LABEL: u16 = 24;

impl State {
    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let cursor = self.paint(context, frame.buffer_mut(), area);
        footer::draw_last(context, frame.buffer_mut(), area, &self.keys(context));
        overlay::place_cursor(frame, cursor);
        if let Some(form) = &self.form {
            form.view(&self.service, context, frame, area);
        }
    }

    /// Draws all but the keys, and returns where the cursor belongs.
    pub fn paint(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
    ) -> Option<Position> {
        let look = context.look;
        let locale = context.locale;
        let rows = self.rows(context);
        let open = rows.iter().filter(|row| !row.differences.is_empty());
        let open = open.filter(|row| !is_explained(row.gap)).count();
        let about = [("count", rows.len().into()), ("open", open.into())];
        let about = locale.say("gaps-count", &about);
        look.put_heading(buffer, area, &locale.text("tools-gaps"), &about);
        let inside = room::within(area, 1);
        let list = room::low(room::below(inside, 2), area.height.saturating_sub(AROUND));
        let cursor = if rows.is_empty() {
            let text = locale.text("gaps-none");
            look.put_wrapped(buffer, list, &text, Role::Normal);
            Some(list.as_position())
        } else {
            self.draw_list(&rows, context, buffer, list)
        };
        let foot = room::below(inside, 2 + list.height);
        look.rule(buffer, foot, foot.y);
        if let Some(row) = rows.get(self.at.min(rows.len().saturating_sub(1))) {
            let about = room::low(room::below(foot, 1), 4);
            self.draw_about(row, context, buffer, about);
        }
        cursor
    }

    fn draw_list(
        &self,
        rows: &[Gapped<'_>],
        context: &Context<'_>,
        buffer: &mut Buffer,
        list: Rect,
    ) -> Option<Position> {
        let glyphs = &context.look.glyphs;
        let at = self.at.min(rows.len() - 1);
        let shown = window(at, rows.len(), usize::from(list.height));
        let first = shown.start;
        let details: Vec<String> = rows[shown.clone()]
            .iter()
            .map(|row| match (row.differences.is_empty(), row.gap) {
                (true, _) => context.locale.text("gaps-closed"),
                (_, Some(gap)) if !gap.blocked_by.is_empty() => codes(gap, context),
                _ => context.locale.text("gaps-unexplained"),
            })
            .collect();
        context
            .look
            .painter(Some(at))
            .draw(buffer, list, shown, |at| {
                let row = &rows[at];
                let (mark, role) = match (row.differences.is_empty(), is_explained(row.gap)) {
                    (true, _) => (glyphs.closed, Role::Closed),
                    (_, true) => (glyphs.done, Role::Done),
                    (_, false) => (glyphs.alert, Role::Warning),
                };
                Row {
                    mark,
                    mark_role: role,
                    label: &row.text,
                    label_role: Role::Normal,
                    detail: &details[at - first],
                }
            })
    }

    /// Says how the two processes differ there, what blocks it, and what would open it again.
    fn draw_about(&self, row: &Gapped<'_>, context: &Context<'_>, buffer: &mut Buffer, area: Rect) {
        let (locale, look) = (context.locale, context.look);
        let both = self.both(context);
        let how = both.filter(|_| !row.differences.is_empty()).map_or_else(
            || locale.text("gaps-closed-about"),
            |both| locale.shortfall(&row.differences, both.wanted, both.chosen),
        );
        look.line(buffer, area, &how, Role::Title);
        let Some(gap) = row.gap else {
            let text = table::told(context, "gaps-explain", "tools-gap-open");
            look.put_cut(buffer, room::below(area, 1), &text, Role::Normal);
            return;
        };
        let blocked: Vec<String> = gap
            .blocked_by
            .iter()
            .map(|id| with_answer(id, &self.service, context))
            .collect();
        let lines = [
            ("gaps-blocked-by", blocked.join("; ")),
            ("gaps-reopens", reopening(gap, context)),
            ("gaps-text", gap.text.clone()),
        ];
        let lines = lines.iter().filter(|(_, text)| !text.is_empty());
        for (down, (key, text)) in (1..).zip(lines) {
            let text = format!("{}: {text}", locale.text(key));
            look.line(buffer, room::row(area, down), &text, Role::Normal);
        }
    }
}

/// Returns what would open a gap again, and who watches for it.
fn reopening(gap: &Gap, context: &Context<'_>) -> String {
    if gap.owner.is_empty() {
        return gap.reopens.clone();
    }
    context.locale.with_more(&gap.reopens, &gap.owner)
}

/// Returns the codes of the decisions that block a gap, or what they are called where they have none.
fn codes(gap: &Gap, context: &Context<'_>) -> String {
    let codes = gap.blocked_by.iter().map(|id| {
        let item = context.method.item(id.as_str());
        match item {
            Some(item) if !item.reference.is_empty() => item.reference.clone(),
            Some(item) => item.label().to_owned(),
            None => id.to_string(),
        }
    });
    codes.collect::<Vec<_>>().join(", ")
}

/// Returns what a decision is called, with what was decided.
fn with_answer(id: &ItemId, service: &ServiceId, context: &Context<'_>) -> String {
    match context.method.item(id.as_str()) {
        Some(item) => called(item, service, context),
        None => id.to_string(),
    }
}

fn called(item: &Item, service: &ServiceId, context: &Context<'_>) -> String {
    let label = if item.reference.is_empty() {
        item.label().to_owned()
    } else {
        format!("{} {}", item.reference, item.label())
    };
    let value = context.desk.and_then(|desk| {
        let of = |service: Option<ServiceId>| Subject {
            item: item.id.clone(),
            service,
        };
        let entry = desk.route.entry(&of(Some(service.clone())));
        let entry = entry.or_else(|| desk.route.entry(&of(None)))?;
        let value = entry.value.as_ref()?;
        Some(context.locale.brief(context.method, item, value))
    });
    value.map_or(label.clone(), |value| format!("{label}: {value}"))
}

impl Form {
    fn view(&self, service: &ServiceId, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let keys = self.keys();
        let overlay = Overlay {
            title: &self.title,
            size: SIZE,
            keys: &keys,
        };
        let inside = overlay::draw(context, frame, area, &overlay);
        let (look, buffer) = (context.look, frame.buffer_mut());
        let locale = context.locale;
        let chosen: Vec<String> = self
            .blocked_by
            .iter()
            .map(|id| with_answer(id, service, context))
            .collect();
        let blocked = room::low(inside, 2);
        look.line(
            buffer,
            blocked,
            &locale.text("gaps-blocked-by"),
            Role::Normal,
        );
        let text = if chosen.is_empty() {
            locale.text("gaps-nothing-blocks")
        } else {
            chosen.join("; ")
        };
        look.put_cut(buffer, room::beside(blocked, LABEL), &text, Role::Normal);
        let labels = ["gaps-decision", "gaps-reopens", "gaps-owner", "gaps-text"];
        let mut cursor = None;
        let mut down = 2;
        for (at, (field, label)) in self.fields.iter().zip(labels).enumerate() {
            let here = at == self.on;
            let row = room::row(inside, down);
            let role = if here { Role::Title } else { Role::Normal };
            look.line(buffer, row, &locale.text(label), role);
            let place = room::beside(row, LABEL);
            let drawn = field.draw(buffer, place);
            if here {
                cursor = drawn;
            }
            if here
                && at == OWNER
                && let Some(name) = completion::name(field, context)
            {
                completion::draw(context, buffer, place, field, &name);
            }
            down += 1;
            if at == DECISION {
                let list = room::low(room::below(inside, 3), small(HITS));
                self.draw_hits(service, context, buffer, list);
                down += HITS;
            }
        }
        overlay::place_cursor(frame, cursor);
    }

    fn draw_hits(
        &self,
        service: &ServiceId,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
    ) {
        if self.on != DECISION {
            return;
        }
        let hits = self.hits(service, context);
        if hits.is_empty() {
            let text = context.locale.text("gaps-no-decision");
            context.look.line(buffer, area, &text, Role::Normal);
            return;
        }
        let shown = hits.len().min(HITS);
        let at = self.at.min(shown - 1);
        let labels: Vec<String> = hits[..shown]
            .iter()
            .map(|item| called(item, service, context))
            .collect();
        let chosen = (!self.fields[DECISION].is_empty()).then_some(at);
        let painter = context.look.painter(chosen);
        painter.draw(buffer, area, 0..shown, |at| Row::new(&labels[at]));
    }
}

fn small(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}
