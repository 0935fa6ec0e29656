//! The lines to fill in, drawn one below the other, with what helps to fill in the one that is open.

use ratatui::Frame;
use ratatui::layout::{Rect, Size};

use super::{Purpose, State};
use crate::tui::app::Context;
use crate::tui::list::{cut, window};
use crate::tui::overlay::{self, Overlay};
use crate::tui::theme::Role;
use crate::tui::wrap::width;
use crate::tui::{completion, room};

const WIDTH: u16 = 72;
/// The widest that labels are, and the free columns after them.
const LABELS: u16 = 24;
const GAP: u16 = 2;
/// Rows below the lines: a free one, and what helps.
const HELP: u16 = 3;

impl State {
    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let title = self.title(context);
        let rows = u16::try_from(self.lines.len()).unwrap_or(u16::MAX);
        let keys = self.keys(context);
        let overlay = Overlay {
            title: &title,
            size: Size::new(WIDTH, rows.saturating_add(HELP)),
            keys: &keys,
        };
        let inside = overlay::draw(context, frame, area, &overlay);
        let (look, buffer) = (context.look, frame.buffer_mut());
        let list = room::above(inside, HELP);
        let shown = window(self.at, self.lines.len(), usize::from(list.height));
        let labels = self.lines.iter().map(|line| width(&line.column.text));
        let labels = labels.max().unwrap_or(0).min(LABELS);
        let mut cursor = None;
        let first = shown.start;
        for at in shown {
            let line = &self.lines[at];
            let here = at == self.at;
            let role = if here { Role::Title } else { Role::Normal };
            let row = room::row(list, at - first);
            let label = cut(&line.column.text, usize::from(labels), look.glyphs.cut);
            look.line(buffer, row, &label, role);
            let place = room::beside(row, labels + GAP);
            let drawn = line.field.draw(buffer, place);
            if here {
                cursor = drawn;
                if let Some(offered) = self.offered(context) {
                    completion::draw(context, buffer, place, &line.field, &offered);
                }
            }
        }
        let below = room::below(inside, list.height);
        let help = room::below(below, 1);
        let own = &self.lines[self.at].help;
        if own.is_empty() && self.drafted {
            look.line(
                buffer,
                help,
                &context.locale.text("capture-draft"),
                Role::Normal,
            );
        } else {
            look.put_wrapped(buffer, help, own, Role::Normal);
        }
        overlay::place_cursor(frame, cursor);
    }

    fn title(&self, context: &Context<'_>) -> String {
        match &self.purpose {
            Purpose::Row { subject, .. } => {
                let item = context.method.item(subject.item.as_str());
                item.map_or_else(String::new, |item| item.label().to_owned())
            }
            Purpose::Indicator(one) if one.id.is_nil() => {
                context.locale.text("filling-new-indicator")
            }
            Purpose::Indicator(one) => one.name.clone(),
            Purpose::Judgement(aspect) => {
                let aspect = [("aspect", context.locale.aspect(*aspect).into())];
                context.locale.say("filling-own-word", &aspect)
            }
        }
    }
}
