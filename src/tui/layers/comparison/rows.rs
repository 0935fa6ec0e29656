//! The lines of the comparison: figures in columns, what misleads in them, and the steps that differ.

use std::cell::OnceCell;

use rust_decimal::Decimal;

use crate::method::ServiceId;
use crate::process::{
    Changed, DifferenceKind, Measure, Measures, Model, ModelRef, Variant, compare, measure,
};
use crate::tui::app::Context;
use crate::tui::list::cut;
use crate::tui::theme::Role;
use crate::tui::wrap::{self, width};

/// The models of a service, and what each takes.
pub struct Compared<'c> {
    pub models: [Option<&'c Model>; 3],
    /// Kroner for an hour of the municipality's work, where it is known.
    pub hourly: Option<Decimal>,
    measures: OnceCell<[Option<Measures>; 3]>,
    minutes_a_day: u32,
}

/// One line, and how it is shown.
pub type Line = (String, Role);

const FIGURE: usize = 10;

impl<'c> Compared<'c> {
    /// Looks the models of a service up; they are measured when a figure is asked for.
    pub fn of(service: &ServiceId, context: &Context<'c>) -> Self {
        let state = context.desk.map(|desk| &desk.session.state);
        let models = Variant::NAMES.map(|(_, variant)| {
            let of = ModelRef {
                service: service.clone(),
                variant,
            };
            let model = state.and_then(|state| state.model(&of));
            model.filter(|model| !model.steps.is_empty())
        });
        let basis = state.and_then(|state| state.costs.bases.get(service));
        let hourly = basis.and_then(|basis| basis.hourly.as_ref());
        Self {
            models,
            hourly: hourly.map(|range| range.likely),
            measures: OnceCell::new(),
            minutes_a_day: context.method.analysis.minutes_a_day(),
        }
    }

    /// Returns a model; none where nothing is drawn.
    pub fn model(&self, variant: Variant) -> Option<&'c Model> {
        self.models[place(variant)]
    }

    /// Returns what a case takes in each model; what cannot be measured has no figures.
    fn all(&self) -> &[Option<Measures>; 3] {
        self.measures.get_or_init(|| {
            let measured = |model: &Model| measure(model, self.minutes_a_day).ok();
            self.models.map(|model| model.and_then(measured))
        })
    }

    fn measures(&self, variant: Variant) -> Option<&Measures> {
        self.all()[place(variant)].as_ref()
    }
}

fn place(variant: Variant) -> usize {
    let mut names = Variant::NAMES.iter();
    let place = names.position(|(_, known)| *known == variant);
    place.unwrap_or_default()
}

/// Returns what the columns are called.
pub fn heads(wide: u16, context: &Context<'_>) -> String {
    let cells = Variant::NAMES.map(|(_, variant)| short(variant, context));
    let change = ["comparison-by", "comparison-part"].map(|key| context.locale.text(key));
    in_columns("", &cells, &change, wide)
}

/// Says which two are compared.
pub fn pair_in_words(pair: (Variant, Variant), context: &Context<'_>) -> String {
    let arguments = [
        ("before", short(pair.0, context).into()),
        ("after", short(pair.1, context).into()),
    ];
    context.locale.say("comparison-change", &arguments)
}

fn short(variant: Variant, context: &Context<'_>) -> String {
    context.locale.text(match variant {
        Variant::AsIs => "model-do-as-is",
        Variant::ToBe => "model-do-to-be",
        Variant::Chosen => "model-do-chosen",
    })
}

/// Returns the whole page.
pub fn rows(compared: &Compared<'_>, pair: (Variant, Variant), context: &Context<'_>) -> Vec<Line> {
    let wide = context.size.0.saturating_sub(2);
    let mut lines = figures(compared, pair, wide, context);
    let remarks = remarks(compared, pair, context);
    if !remarks.is_empty() {
        lines.push((String::new(), Role::Normal));
    }
    for remark in remarks {
        let text = format!("{} {remark}", context.look.glyphs.alert);
        let rows = wrap::rows(&text, usize::from(wide)).into_iter();
        lines.extend(rows.map(|row| (row.to_owned(), Role::Warning)));
    }
    lines.push((String::new(), Role::Normal));
    lines.extend(differences(compared, pair, context));
    lines
}

fn figures(
    compared: &Compared<'_>,
    (before, after): (Variant, Variant),
    wide: u16,
    context: &Context<'_>,
) -> Vec<Line> {
    let locale = context.locale;
    let nothing = Measures::default();
    let (one, two) = (compared.measures(before), compared.measures(after));
    let changes = two.unwrap_or(&nothing).changes(one.unwrap_or(&nothing));
    let both = one.is_some() && two.is_some();
    let mut lines = Vec::new();
    for changed in changes {
        let measure = changed.measure;
        let values = Variant::NAMES.map(|(_, variant)| {
            let measures = compared.measures(variant);
            measures.and_then(|measures| measures.value(measure))
        });
        // Rows of nothing but noughts only hide the others; the first ones are asked for always.
        let some = values.iter().flatten().any(|value| !value.is_zero());
        if !some && !is_asked_for(measure) || adds_nothing(measure, compared) {
            continue;
        }
        let shown = values.map(|value| {
            value.map_or_else(|| "–".to_owned(), |value| locale.measured(measure, value))
        });
        let change = if both {
            change(&changed, context)
        } else {
            [String::new(), String::new()]
        };
        let line = in_columns(&locale.measure(measure), &shown, &change, wide);
        lines.push((line, Role::Normal));
    }
    lines.extend(cost(compared, (before, after), wide, context));
    lines
}

fn is_asked_for(measure: Measure) -> bool {
    !matches!(
        measure,
        Measure::TouchOther
            | Measure::TouchSystem
            | Measure::DirectCost
            | Measure::Systems
            | Measure::Documents
            | Measure::Checks
            | Measure::ErrorPoints
            | Measure::OnPaper
    )
}

/// Says whether a figure is the same as the one above it in every model.
fn adds_nothing(measure: Measure, compared: &Compared<'_>) -> bool {
    let mut measures = compared.all().iter().flatten();
    measure == Measure::HandOffsExpected
        && measures.all(|one| one.hand_offs_expected == Decimal::from(one.hand_offs))
}

/// Returns what a case costs, where the hour of work has a price.
fn cost(
    compared: &Compared<'_>,
    (before, after): (Variant, Variant),
    wide: u16,
    context: &Context<'_>,
) -> Option<Line> {
    let hourly = compared.hourly?;
    let cost = |variant| compared.measures(variant)?.cost_per_case(hourly);
    let shown = Variant::NAMES.map(|(_, variant)| {
        let cost = cost(variant);
        cost.map_or_else(|| "–".to_owned(), |cost| context.locale.money(cost))
    });
    let change = match cost(before).zip(cost(after)) {
        Some((one, two)) => {
            let part = (two - one).checked_div(one);
            let part = part.map(|part| signed(part, &context.locale.percent_of(part)));
            [
                signed(two - one, &context.locale.money(two - one)),
                part.unwrap_or_default(),
            ]
        }
        None => [String::new(), String::new()],
    };
    let label = context.locale.text("comparison-cost-per-case");
    Some((in_columns(&label, &shown, &change, wide), Role::Normal))
}

/// Returns the change in itself and in per cent; the change of a part of something is said in points alone.
fn change(changed: &Changed, context: &Context<'_>) -> [String; 2] {
    let locale = context.locale;
    let by = changed.by.filter(|by| !by.is_zero());
    if changed.measure == Measure::FlowEfficiency {
        let points = by.map(|by| signed(by, &locale.percent_points(by)));
        return [points.unwrap_or_default(), String::new()];
    }
    let absolute = by.map(|by| signed(by, &locale.measured(changed.measure, by)));
    let part = by.and(changed.part);
    let part = part.map(|part| signed(part, &locale.percent_of(part)));
    [absolute.unwrap_or_default(), part.unwrap_or_default()]
}

/// Writes a plus before what became more; less has its minus already.
fn signed(number: Decimal, written: &str) -> String {
    if number > Decimal::ZERO {
        format!("+{written}")
    } else {
        written.to_owned()
    }
}

/// Says where a figure misleads, and which model has none.
fn remarks(
    compared: &Compared<'_>,
    (before, after): (Variant, Variant),
    context: &Context<'_>,
) -> Vec<String> {
    let locale = context.locale;
    let mut said = Vec::new();
    for variant in [before, after] {
        if compared.model(variant).is_some() && compared.measures(variant).is_none() {
            let name = [("name", locale.variant(variant).into())];
            said.push(locale.say("comparison-unmeasured", &name));
        }
    }
    if let (Some(one), Some(two)) = (compared.measures(before), compared.measures(after))
        && two.misleading(one)
    {
        let efficiency =
            |measures: &Measures| locale.percent_of(measures.flow_efficiency.unwrap_or_default());
        let arguments = [
            ("before", efficiency(one).into()),
            ("after", efficiency(two).into()),
        ];
        said.push(locale.say("comparison-misleading", &arguments));
    }
    said
}

/// Returns the steps in which the two differ, below a heading.
fn differences(
    compared: &Compared<'_>,
    (before, after): (Variant, Variant),
    context: &Context<'_>,
) -> Vec<Line> {
    let locale = context.locale;
    let names = [
        ("before", locale.variant(before).into()),
        ("after", locale.variant(after).into()),
    ];
    let (Some(one), Some(two)) = (compared.model(before), compared.model(after)) else {
        let text = locale.say("comparison-not-drawn", &names);
        return vec![(text, Role::Normal)];
    };
    let found = compare(one, two);
    if found.is_empty() {
        return vec![(locale.say("comparison-same", &names), Role::Header)];
    }
    let count = [
        ("count", found.len().into()),
        ("before", locale.variant(before).into()),
        ("after", locale.variant(after).into()),
    ];
    let mut lines = vec![(locale.say("comparison-differences", &count), Role::Header)];
    lines.extend(found.iter().map(|difference| {
        let step = two
            .step(difference.step)
            .or_else(|| one.step(difference.step));
        let sign = match difference.kinds.first() {
            Some(DifferenceKind::Dropped) => "-",
            Some(DifferenceKind::New) => "+",
            _ => "~",
        };
        let text = step.map_or("", |step| &step.text);
        let how = locale.step_difference(difference, one, two);
        (format!("{sign} {text}: {how}"), Role::Normal)
    }));
    lines
}

/// Writes a label, figures and a change side by side.
fn in_columns(label: &str, figures: &[String], change: &[String], wide: u16) -> String {
    let cells = figures.iter().chain(change);
    let label_wide = usize::from(wide).saturating_sub(5 * FIGURE).min(44);
    let mut line = padded(label, label_wide, true);
    for cell in cells {
        line.push_str(&padded(cell, FIGURE, false));
    }
    line
}

/// Returns a text with so many columns, at the left of them or at the right.
fn padded(text: &str, wide: usize, left: bool) -> String {
    let room = if left { wide } else { wide.saturating_sub(1) };
    let text = cut(text, room, "…");
    let blank = " ".repeat(wide.saturating_sub(usize::from(width(&text))));
    if left { text + &blank } else { blank + &text }
}
