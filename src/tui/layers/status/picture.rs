//! How things stand, drawn: where the work is, the parts with their colours, and the reasons of the selected one.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{PARTS, State, findings};
use crate::plan::{Because, Judgement};
use crate::route::{Progress, Route};
use crate::session::Session;
use crate::tui::app::Context;
use crate::tui::layers::table;
use crate::tui::list::Row;
use crate::tui::theme::Role;
use crate::tui::wrap::width;
use crate::tui::{footer, light, overlay, room};

/// Rows of where the work is, before the parts.
const WHERE: u16 = 3;
/// The columns of the name of a part, and of the own word at the right edge.
const NAME: usize = 10;
const COLOUR: usize = 12;

impl State {
    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let cursor = self.paint(context, frame.buffer_mut(), area);
        footer::draw_last(context, frame.buffer_mut(), area, &self.keys(context));
        overlay::place_cursor(frame, cursor);
    }

    /// Draws all but the keys, and returns where the cursor belongs.
    pub fn paint(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
    ) -> Option<Position> {
        let (look, locale) = (context.look, context.locale);
        let desk = context.desk?;
        let title = locale.text("tools-status");
        look.put_heading(buffer, area, &title, &desk.session.state.title);
        let body = room::above(room::below(room::within(area, 1), 2), 2);
        draw_where(
            context,
            buffer,
            room::low(body, WHERE),
            &desk.session,
            &desk.route,
        );
        let list = room::below(body, WHERE);
        let findings = findings(context);
        let own = &desk.session.state.plan.judgements;
        let lines: Vec<(String, String)> = PARTS
            .iter()
            .map(|part| {
                let finding = findings.get(part);
                let colour = finding.and_then(|finding| finding.colour);
                let named = colour.map_or_else(
                    || locale.text("status-unknown"),
                    |colour| locale.colour(colour),
                );
                let sign = light::sign(&look.glyphs, colour);
                let reason = finding.and_then(|finding| finding.because.first());
                let reason = reason.map(|reason| locale.why_so(reason));
                let label = format!(
                    "{} {sign:<3} {} {}",
                    padded(&upper(&locale.aspect(*part)), NAME),
                    padded(&named, COLOUR),
                    reason.unwrap_or_default()
                );
                let own = own.get(part).map(|own| in_short(own, context));
                (label, own.unwrap_or_default())
            })
            .collect();
        let rows = room::low(list, u16::try_from(PARTS.len()).unwrap_or(0));
        let painter = look.painter(Some(self.at));
        let cursor = painter.draw(buffer, rows, 0..PARTS.len(), |at| {
            let (label, detail) = &lines[at];
            let colour = findings.get(&PARTS[at]).and_then(|finding| finding.colour);
            Row {
                label_role: light::role(colour),
                detail,
                ..Row::new(label)
            }
        });
        let below = room::below(list, rows.height + 1);
        look.rule(buffer, below, below.y);
        self.draw_reasons(context, buffer, room::below(below, 1));
        cursor
    }

    /// Tells every reason of the selected part, and the facilitator's own word in full.
    fn draw_reasons(&self, context: &Context<'_>, buffer: &mut Buffer, area: Rect) {
        let (look, locale) = (context.look, context.locale);
        let part = self.part();
        let findings = findings(context);
        let mut place = area;
        let name = upper(&locale.aspect(part));
        place = room::below(place, look.put_wrapped(buffer, place, &name, Role::Title));
        for because in findings.get(&part).into_iter().flat_map(|one| &one.because) {
            let colour = because.colour();
            let sign = light::sign(&look.glyphs, colour);
            let text = match because {
                // What is bad in a part of it says more than which part it is.
                Because::AsBadAs(other) => {
                    let worst = findings.get(other).and_then(|one| one.because.first());
                    let worst = worst.map_or_else(String::new, |one| locale.why_so(one));
                    format!("{}: {worst}", upper(&locale.aspect(*other)))
                }
                other => format!("{sign:<3} {}", locale.why_so(other)),
            };
            place = room::below(
                place,
                look.put_wrapped(buffer, place, &text, light::role(colour)),
            );
        }
        place = room::below(place, 1);
        let plan = context.desk.map(|desk| &desk.session.state.plan);
        let own = plan.and_then(|plan| plan.judgements.get(&part));
        let said = match own {
            Some(own) => {
                let own = [("text", in_full(own, context).into())];
                locale.say(
                    table::told_by(context, "status-own-word", "tools-own-word"),
                    &own,
                )
            }
            None if context.desk.is_some_and(|desk| desk.may_write) => {
                locale.text("status-no-own-word")
            }
            None => String::new(),
        };
        look.put_wrapped(buffer, place, &said, Role::Normal);
    }
}

/// Says where the work is: how far each phase has come, and the latest gate.
fn draw_where(
    context: &Context<'_>,
    buffer: &mut Buffer,
    area: Rect,
    session: &Session,
    route: &Route,
) {
    let (look, locale) = (context.look, context.locale);
    let phases = context.method.phases.iter().enumerate();
    let phases = phases.filter_map(|(at, phase)| {
        let entries = route.entries.iter();
        let entries = entries.filter(|entry| entry.place.0 == at && entry.counts());
        let progress = entries.fold(Progress::default(), |sum, entry| {
            sum + Progress {
                done: entry.done().into(),
                total: 1,
            }
        });
        (progress.done > 0).then(|| format!("{} {}/{}", phase.name, progress.done, progress.total))
    });
    let phases: Vec<String> = phases.collect();
    let phases = if phases.is_empty() {
        locale.text("status-because-not-begun")
    } else {
        phases.join(" · ")
    };
    look.line(buffer, area, &phases, Role::Normal);
    let mut gates = route.entries.iter().filter_map(|entry| {
        let item = context.method.item(entry.subject.item.as_str())?;
        item.gate()?;
        let value = entry.value.as_ref().filter(|_| entry.done())?;
        let value = locale.brief(context.method, item, value);
        let service = entry.subject.service.as_ref();
        let service = service.and_then(|service| session.service(service.as_str()));
        let name = service.map_or_else(
            || item.label().to_owned(),
            |service| locale.with_more(item.label(), &service.name),
        );
        let arguments = [("gate", name.into()), ("value", value.into())];
        Some(locale.say("status-gate", &arguments))
    });
    let gate = gates.next_back();
    let gate = gate.unwrap_or_else(|| locale.text("status-no-gate"));
    look.line(buffer, room::row(area, 1), &gate, Role::Normal);
}

/// Returns the own word for the edge of a row: its colour, or that something is written.
fn in_short(own: &Judgement, context: &Context<'_>) -> String {
    let locale = context.locale;
    let word = own.colour.map_or_else(
        || locale.text("status-written"),
        |colour| {
            let sign = light::sign(&context.look.glyphs, Some(colour));
            format!("{sign} {}", locale.colour(colour))
        },
    );
    let key = table::told_by(context, "status-own", "tools-own");
    locale.say(key, &[("word", word.into())])
}

/// Returns the own word with its colour and its text.
fn in_full(own: &Judgement, context: &Context<'_>) -> String {
    let colour = own.colour.map(|colour| context.locale.colour(colour));
    let text = (!own.text.is_empty()).then(|| own.text.clone());
    let parts: Vec<String> = colour.into_iter().chain(text).collect();
    parts.join(": ")
}

fn padded(text: &str, wide: usize) -> String {
    let blank = wide.saturating_sub(usize::from(width(text)));
    format!("{text}{}", " ".repeat(blank))
}

/// Returns a text that begins with a capital letter.
fn upper(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}
