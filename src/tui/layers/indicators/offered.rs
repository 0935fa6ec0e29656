//! The indicators that the pack proposes, each taken with one key.

use ratatui::Frame;
use ratatui::layout::{Rect, Size};

use super::{Offering, State};
use crate::method::IndicatorKind;
use crate::plan::{Better, Indicator};
use crate::session::What;
use crate::tui::app::Context;
use crate::tui::layers::Request;
use crate::tui::list::{Row, moved, window};
use crate::tui::notice::Notice;
use crate::tui::overlay::{self, Overlay};
use crate::tui::room;
use crate::tui::theme::Role;

const WIDTH: u16 = 72;
/// Rows below the list: a free one, how it is counted, and what goes wrong.
const DETAIL: u16 = 5;

impl State {
    /// Shows what the pack proposes; says so where it proposes nothing.
    pub(super) fn open_offer(&mut self, context: &Context<'_>) -> Vec<Request> {
        if context.method.analysis.indicators.is_empty() {
            let said = context.locale.text("indicators-none-offered");
            return vec![Request::Say(Notice::info(said))];
        }
        self.offered = Some(0);
        Vec::new()
    }

    pub(super) fn offer(&mut self, command: Offering, context: &Context<'_>) -> Vec<Request> {
        let kinds = &context.method.analysis.indicators;
        let at = self.offered.unwrap_or(0).min(kinds.len().saturating_sub(1));
        match command {
            Offering::Move(by) => {
                let height = usize::from(context.size.1).saturating_sub(usize::from(DETAIL) + 5);
                self.offered = Some(moved(at, kinds.len(), height, by));
            }
            Offering::Leave => self.offered = None,
            Offering::Take => {
                let Some(kind) = kinds.get(at) else {
                    return Vec::new();
                };
                self.offered = Some((at + 1).min(kinds.len() - 1));
                if self.has(kind, context) {
                    let said = context.locale.text("indicators-taken-already");
                    return vec![Request::Say(Notice::info(said))];
                }
                let one = taken(self.new_one(), kind);
                return vec![Request::Make(Box::new(What::Indicator(Box::new(one))))];
            }
        }
        Vec::new()
    }

    /// Says whether the indicator is among those that are followed.
    fn has(&self, kind: &IndicatorKind, context: &Context<'_>) -> bool {
        let mut followed = self.indicators(context).into_iter();
        followed.any(|one| one.kind.as_ref() == Some(&kind.id))
    }

    /// Draws what is offered over the screen.
    pub(super) fn draw_offer(
        &self,
        at: usize,
        context: &Context<'_>,
        frame: &mut Frame<'_>,
        area: Rect,
    ) {
        let (look, locale) = (context.look, context.locale);
        let kinds = &context.method.analysis.indicators;
        let keys = self.keys(context);
        let count = u16::try_from(kinds.len()).unwrap_or(u16::MAX);
        let title = locale.text("indicators-offered");
        let overlay = Overlay {
            title: &title,
            size: Size::new(WIDTH, count.saturating_add(DETAIL)),
            keys: &keys,
        };
        let inside = overlay::draw(context, frame, area, &overlay);
        let buffer = frame.buffer_mut();
        let list = room::above(inside, DETAIL);
        let shown = window(at, kinds.len(), usize::from(list.height));
        let first = shown.start;
        let lines: Vec<(String, bool)> = kinds[shown.clone()]
            .iter()
            .map(|kind| {
                let label = format!("{:<4}{}", kind.code, kind.name);
                (label, self.has(kind, context))
            })
            .collect();
        let painter = look.painter(Some(at));
        let taken = locale.text("indicators-is-followed");
        let cursor = painter.draw(buffer, list, shown, |at| {
            let (label, has) = &lines[at - first];
            Row {
                mark: if *has {
                    look.glyphs.done
                } else {
                    look.glyphs.open
                },
                mark_role: if *has { Role::Done } else { Role::Open },
                detail: if *has { &taken } else { "" },
                ..Row::new(label)
            }
        });
        if let Some(kind) = kinds.get(at) {
            let below = room::below(room::below(inside, list.height), 1);
            let counted = counted(&kind.numerator, &kind.denominator, context);
            let rows = look.put_wrapped(buffer, below, &counted, Role::Normal);
            look.put_cut(buffer, room::below(below, rows), &kind.trap, Role::Normal);
        }
        overlay::place_cursor(frame, cursor);
    }
}

/// Says how an indicator is counted.
pub(super) fn counted(numerator: &str, denominator: &str, context: &Context<'_>) -> String {
    let arguments = [
        ("numerator", numerator.into()),
        ("denominator", denominator.into()),
    ];
    match (numerator.is_empty(), denominator.is_empty()) {
        (true, _) => String::new(),
        (false, true) => numerator.to_owned(),
        (false, false) => context.locale.say("indicators-counted", &arguments),
    }
}

/// Returns an indicator as the pack proposes it.
fn taken(new: Indicator, kind: &IndicatorKind) -> Indicator {
    Indicator {
        kind: Some(kind.id.clone()),
        name: kind.name.clone(),
        numerator: kind.numerator.clone(),
        denominator: kind.denominator.clone(),
        unit: kind.unit.clone(),
        better: if kind.lower {
            Better::Lower
        } else {
            Better::Higher
        },
        target: kind.target,
        alarm: kind.alarm,
        source: kind.source.clone(),
        ..new
    }
}
