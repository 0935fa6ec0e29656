//! The forms of an alternative, of what it costs and of what it gives.

use rust_decimal::Decimal;
use uuid::Uuid;

use super::{Filled, State};
use crate::costs::{Alternative, Cost, Gain, GainKind, Range, Timing};
use crate::method::{CategoryId, CategoryKind};
use crate::process::Variant;
use crate::session::What;
use crate::tui::app::Context;
use crate::tui::form::Form;
use crate::tui::layers::Request;
use crate::tui::notice::Notice;
use crate::tui::weighing::{make, only_reads, refused};

/// When something is paid, in the order in which it is chosen, with what it is called.
pub(super) const TIMINGS: [(Timing, &str); 3] = [
    (Timing::Once, "costs-once"),
    (Timing::Yearly, "costs-yearly"),
    (Timing::PerCase, "costs-per-case"),
];

/// What a gain is, in the order in which it is chosen, with what it is called.
const KINDS: [(GainKind, Figures, &str); 4] = [
    (GainKind::Time, Figures::Models, "costs-time-by-models"),
    (GainKind::Time, Figures::Minutes, "costs-time-by-minutes"),
    (GainKind::Cash, Figures::Kroner, "costs-cash"),
    (GainKind::Quality, Figures::Kroner, "costs-quality"),
];

/// What the figures of a gain are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Figures {
    Models,
    Minutes,
    Kroner,
}

const RANGE: [&str; 3] = ["costs-low", "costs-likely", "costs-high"];

/// Categories that costs can have.
const OF_COSTS: [CategoryKind; 4] = [
    CategoryKind::Once,
    CategoryKind::Yearly,
    CategoryKind::PerCase,
    CategoryKind::Hidden,
];

/// Categories that gains can have.
const OF_GAINS: [CategoryKind; 3] = [
    CategoryKind::Cash,
    CategoryKind::Time,
    CategoryKind::Quality,
];

impl State {
    pub(super) fn fill_in(&mut self, one: Alternative, context: &Context<'_>) {
        let locale = context.locale;
        let ways = &context.method.analysis.ways;
        let names = std::iter::once(locale.text("costs-no-way"));
        let names = names.chain(ways.iter().map(|way| way.name.clone()));
        let way = ways
            .iter()
            .position(|way| Some(&way.id) == one.way.as_ref());
        let variants = Variant::NAMES.map(|(_, variant)| locale.variant(variant));
        let variants = std::iter::once(locale.text("costs-no-variant")).chain(variants);
        let mut known = Variant::NAMES.iter();
        let variant = known.position(|(_, variant)| Some(*variant) == one.variant);
        let form = Form::new("costs-form-alternative")
            .text("costs-name", &one.name, context)
            .choice("costs-way", names.collect(), way.map_or(0, |at| at + 1))
            .choice(
                "costs-gives",
                variants.collect(),
                variant.map_or(0, |at| at + 1),
            )
            .text("costs-strength", &one.strength, context)
            .text("costs-weakness", &one.weakness, context)
            .text("costs-depends", &one.depends_on, context)
            .text("costs-contract", &one.contract, context)
            .text("costs-risk", &one.risk, context);
        self.form = Some((Filled::Alternative(Box::new(one)), form));
    }

    pub(super) fn fill_in_cost(
        &mut self,
        one: Alternative,
        cost: Option<Cost>,
        context: &Context<'_>,
    ) {
        let amount = cost.as_ref().map(|cost| cost.amount);
        let cost = cost.unwrap_or(Cost {
            id: Uuid::nil(),
            category: None,
            text: String::new(),
            timing: Timing::Once,
            amount: Range::exactly(Decimal::ZERO),
            source: String::new(),
        });
        let (names, at) = categories(cost.category.as_ref(), &OF_COSTS, context);
        let timings = TIMINGS.map(|(_, key)| context.locale.text(key));
        let timing = TIMINGS.iter().position(|(one, _)| *one == cost.timing);
        let form = Form::new("costs-form-cost")
            .choice("costs-category", names, at)
            .text("costs-text", &cost.text, context)
            .choice("costs-timing", timings.to_vec(), timing.unwrap_or(0))
            .range(RANGE, amount, context)
            .text("costs-source", &cost.source, context);
        self.form = Some((Filled::Cost(Box::new(one), Box::new(cost)), form));
    }

    pub(super) fn fill_in_gain(
        &mut self,
        one: Alternative,
        gain: Option<Gain>,
        context: &Context<'_>,
    ) {
        let gain = gain.unwrap_or(Gain {
            id: Uuid::nil(),
            category: None,
            kind: GainKind::Time,
            text: String::new(),
            amount: None,
            minutes: None,
            taken: None,
            source: String::new(),
        });
        let figures = match (gain.kind, gain.minutes) {
            (GainKind::Time, None) if gain.amount.is_none() => Figures::Models,
            (GainKind::Time, Some(_)) => Figures::Minutes,
            _ => Figures::Kroner,
        };
        let fits = |known: GainKind, own: Figures| known == gain.kind && own == figures;
        let kind = KINDS.iter().position(|(kind, own, _)| fits(*kind, *own));
        let (names, at) = categories(gain.category.as_ref(), &OF_GAINS, context);
        let kinds = KINDS.map(|(_, _, key)| context.locale.text(key));
        let taken = gain.taken.map(|part| part * Decimal::ONE_HUNDRED);
        let form = Form::new("costs-form-gain")
            .choice("costs-kind", kinds.to_vec(), kind.unwrap_or(2))
            .choice("costs-category", names, at)
            .text("costs-text", &gain.text, context)
            .range(RANGE, gain.amount.or(gain.minutes), context)
            .figure("costs-taken", taken, context)
            .text("costs-source", &gain.source, context);
        self.form = Some((Filled::Gain(Box::new(one), Box::new(gain)), form));
    }

    /// Saves what is filled in; what cannot be saved stays in the form.
    pub(super) fn save(&mut self, context: &Context<'_>) -> Vec<Request> {
        if let Some(requests) = only_reads(context) {
            return requests;
        }
        let Some((filled, form)) = &mut self.form else {
            return Vec::new();
        };
        let read = match filled {
            Filled::Alternative(one) => alternative(one, form, context),
            Filled::Cost(one, cost) => with_cost(one, cost, form, context),
            Filled::Gain(one, gain) => with_gain(one, gain, form, context),
        };
        match read {
            Ok(one) => {
                let what = What::Alternative(Box::new(one));
                if let Some(requests) = refused(&what, context) {
                    return requests;
                }
                self.form = None;
                make(what)
            }
            Err((at, notice)) => {
                form.stand(at);
                vec![Request::Say(notice)]
            }
        }
    }
}

type Read = Result<Alternative, (usize, Notice)>;

fn alternative(one: &Alternative, form: &Form, context: &Context<'_>) -> Read {
    let name = form.written(0);
    if name.is_empty() {
        let text = context.locale.text("costs-no-name");
        return Err((0, Notice::warning(text)));
    }
    let ways = &context.method.analysis.ways;
    let way = form.chosen(1).checked_sub(1).and_then(|at| ways.get(at));
    let variant = form.chosen(2).checked_sub(1);
    Ok(Alternative {
        name,
        way: way.map(|way| way.id.clone()),
        variant: variant.map(|at| Variant::NAMES[at].1),
        strength: form.written(3),
        weakness: form.written(4),
        depends_on: form.written(5),
        contract: form.written(6),
        risk: form.written(7),
        ..one.clone()
    })
}

fn with_cost(one: &Alternative, cost: &Cost, form: &Form, context: &Context<'_>) -> Read {
    let amount = form.read_range(3, context)?;
    let none = || (4, Notice::warning(context.locale.text("costs-no-likely")));
    let cost = Cost {
        category: category(form.chosen(0), &OF_COSTS, context),
        text: form.written(1),
        timing: TIMINGS[form.chosen(2)].0,
        amount: amount.ok_or_else(none)?,
        source: form.written(6),
        ..cost.clone()
    };
    let mut one = one.clone();
    match one.costs.iter_mut().find(|known| known.id == cost.id) {
        Some(known) => *known = cost,
        None => one.costs.push(cost),
    }
    Ok(one)
}

fn with_gain(one: &Alternative, gain: &Gain, form: &Form, context: &Context<'_>) -> Read {
    let (kind, figures, _) = KINDS[form.chosen(0)];
    let range = form.read_range(3, context)?;
    let taken = form.read(6, context)?;
    let taken = taken.map(|percent| percent / Decimal::ONE_HUNDRED);
    let wrong = |at: usize, key: &str| (at, Notice::warning(context.locale.text(key)));
    if taken.is_some_and(|part| part < Decimal::ZERO || part > Decimal::ONE) {
        return Err(wrong(6, "costs-not-a-part"));
    }
    if range.is_none() && kind != GainKind::Quality && figures != Figures::Models {
        return Err(wrong(4, "costs-no-likely"));
    }
    let gain = Gain {
        kind,
        category: category(form.chosen(1), &OF_GAINS, context),
        text: form.written(2),
        amount: range.filter(|_| figures == Figures::Kroner),
        minutes: range.filter(|_| figures == Figures::Minutes),
        taken,
        source: form.written(7),
        ..gain.clone()
    };
    let mut one = one.clone();
    match one.gains.iter_mut().find(|known| known.id == gain.id) {
        Some(known) => *known = gain,
        None => one.gains.push(gain),
    }
    Ok(one)
}

/// Returns the names of the pack's categories of some kinds after that of none, and which is chosen.
fn categories(
    chosen: Option<&CategoryId>,
    kinds: &[CategoryKind],
    context: &Context<'_>,
) -> (Vec<String>, usize) {
    let all = &context.method.analysis.categories;
    let of_kinds = || all.iter().filter(|one| kinds.contains(&one.kind));
    let at = of_kinds().position(|one| Some(&one.id) == chosen);
    let none = std::iter::once(context.locale.text("costs-no-category"));
    let names = none.chain(of_kinds().map(|one| one.name.clone()));
    (names.collect(), at.map_or(0, |at| at + 1))
}

/// Returns the category at a place among those of some kinds; none at the first.
fn category(at: usize, kinds: &[CategoryKind], context: &Context<'_>) -> Option<CategoryId> {
    let all = context.method.analysis.categories.iter();
    let mut of_kinds = all.filter(|one| kinds.contains(&one.kind));
    of_kinds.nth(at.checked_sub(1)?).map(|one| one.id.clone())
}
