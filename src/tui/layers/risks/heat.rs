//! The map: likelihood upwards, consequence to the right, and in each field how much risk that is and how many are there.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::plan::{Exposure, Risk, sides};
use crate::tui::app::Context;
use crate::tui::theme::Role;
use crate::tui::{light, room};

/// The columns of a field, and of the figures left of the map.
const FIELD: u16 = 7;
const FIGURES: u16 = 2;

/// Returns the columns and rows that the map takes.
pub fn size(context: &Context<'_>) -> (u16, u16) {
    let (likelihoods, consequences) = sides(&context.method.analysis.risk);
    let small = |side| u16::try_from(side).unwrap_or(u16::MAX);
    let wide = small(consequences).saturating_mul(FIELD) + FIGURES;
    (wide, small(likelihoods).saturating_add(3))
}

/// Draws the map of these risks, with the field of the selected one marked, and what measures leave of it.
pub fn draw(
    context: &Context<'_>,
    buffer: &mut Buffer,
    area: Rect,
    risks: &[Risk],
    selected: Option<Risk>,
    after: bool,
) {
    let (look, locale) = (context.look, context.locale);
    let scale = &context.method.analysis.risk;
    let (likelihoods, consequences) = sides(scale);
    let shown = |risk: &Risk| if after { risk.counted() } else { risk.now };
    let upwards = format!("{} {}", locale.text("register-likelihood"), look.glyphs.up);
    look.line(buffer, area, &upwards, Role::Normal);
    for (at, likelihood) in (1..=likelihoods).rev().enumerate() {
        let row = room::row(area, at + 1);
        look.line(buffer, row, &likelihood.to_string(), Role::Normal);
        for consequence in 1..=consequences {
            let here = Exposure {
                likelihood,
                consequence,
            };
            let count = risks
                .iter()
                .filter(|risk| shown(risk) == Some(here))
                .count();
            let is_now = selected.and_then(|risk| risk.now) == Some(here);
            let is_left = selected.and_then(|risk| risk.left) == Some(here);
            let (open, close) = match (is_now, is_left) {
                (true, _) => ("[", "]"),
                (false, true) => ("(", ")"),
                _ => (" ", " "),
            };
            let colour = Some(here.shade(scale).into());
            let sign = light::sign(&look.glyphs, colour);
            let count = match count {
                0 => String::new(),
                count => count.to_string(),
            };
            let field = format!("{open}{sign:<3}{count:>2}{close}");
            let role = if is_now || is_left {
                Role::Selected
            } else {
                light::role(colour)
            };
            let left = u16::try_from(consequence - 1).unwrap_or(u16::MAX);
            let place = room::beside(row, FIGURES.saturating_add(left.saturating_mul(FIELD)));
            look.line(buffer, room::narrow(place, FIELD), &field, role);
        }
    }
    let below = room::below(area, u16::try_from(likelihoods).unwrap_or(u16::MAX) + 1);
    for consequence in 1..=consequences {
        let left = u16::try_from(consequence - 1).unwrap_or(u16::MAX);
        let place = room::beside(below, FIGURES.saturating_add(left.saturating_mul(FIELD)));
        let figure = format!(" {consequence}");
        look.line(buffer, room::narrow(place, FIELD), &figure, Role::Normal);
    }
    let rightwards = format!(
        "{} {}",
        locale.text("register-consequence"),
        look.glyphs.right
    );
    let foot = room::row(below, 1);
    look.line(
        buffer,
        room::beside(foot, FIGURES + 1),
        &rightwards,
        Role::Normal,
    );
}
