//! What the screens of needs, alternatives, economy and effects have in common: what they read, and how they say it.

use rust_decimal::Decimal;
use uuid::Uuid;

use super::app::Context;
use super::layers::Request;
use super::list::cut;
use super::notice::Notice;
use super::wrap::width;
use crate::costs::{Alternative, Costs, Need, Terms};
use crate::method::{IntegrationWay, ServiceId};
use crate::route::{Reckoned, admit};
use crate::session::{Change, Stamp, What};

/// Returns needs, alternatives and bases of the open session.
pub fn costs<'c>(context: &Context<'c>) -> Option<&'c Costs> {
    context.desk.map(|desk| &desk.session.state.costs)
}

/// Returns what a service has to exchange.
pub fn needs<'c>(context: &Context<'c>, service: &ServiceId) -> Vec<&'c Need> {
    let needs = costs(context).into_iter().flat_map(|costs| &costs.needs);
    needs.filter(|need| need.service == *service).collect()
}

/// Returns the alternatives of a service that meet the same need.
pub fn alternatives<'c>(
    context: &Context<'c>,
    service: &ServiceId,
    need: Option<Uuid>,
) -> Vec<&'c Alternative> {
    let all = costs(context)
        .into_iter()
        .flat_map(|costs| &costs.alternatives);
    all.filter(|one| one.service == *service && one.need == need)
        .collect()
}

/// Returns the needs that have alternatives, and none for what is about the whole service.
pub fn groups(context: &Context<'_>, service: &ServiceId) -> Vec<Option<Uuid>> {
    let needs = needs(context, service)
        .into_iter()
        .map(|need| Some(need.id));
    let groups = std::iter::once(None).chain(needs);
    groups
        .filter(|need| !alternatives(context, service, *need).is_empty())
        .collect()
}

/// Returns what the alternatives of a service are reckoned with.
pub fn terms(context: &Context<'_>, service: &ServiceId) -> Option<Terms> {
    let desk = context.desk?;
    Some(Reckoned::of(context.method, &desk.session.state, service).terms())
}

/// Says why a way cannot be used, where a decision has closed it.
pub fn closed(context: &Context<'_>, service: &ServiceId, way: &IntegrationWay) -> Option<String> {
    let desk = context.desk?;
    let cause = desk.route.way_closed(way, service)?;
    let (method, session) = (context.method, &desk.session);
    Some(context.locale.because(method, session, cause))
}

/// Says why an alternative cannot be used, where a decision has closed its way.
pub fn closed_one(context: &Context<'_>, one: &Alternative) -> Option<String> {
    let way = context.method.analysis.way(one.way.as_ref()?.as_str())?;
    closed(context, &one.service, way)
}

/// Returns what an alternative is called, and that it is chosen or proposed where it is.
pub fn name_of(context: &Context<'_>, one: &Alternative) -> String {
    match chosen(context, one) {
        Some(said) => context.locale.with_more(&one.name, &said),
        None => one.name.clone(),
    }
}

/// Says whether an alternative is chosen or proposed.
pub fn chosen(context: &Context<'_>, one: &Alternative) -> Option<String> {
    let state = &context.desk?.session.state;
    context.locale.how_chosen(state, one.id)
}

/// Says what a need is: from, to and which data.
pub fn need_in_words(context: &Context<'_>, need: Option<&Need>) -> String {
    match need {
        Some(need) => {
            let arguments = [
                ("from", need.from.as_str().into()),
                ("to", need.to.as_str().into()),
                ("what", need.what.as_str().into()),
            ];
            context.locale.say("costs-need-in-words", &arguments)
        }
        None => context.locale.text("costs-whole-service"),
    }
}

/// Returns an amount in whole kroner.
pub fn kroner(context: &Context<'_>, amount: Decimal) -> String {
    context.locale.money(amount.round())
}

/// Returns a part of one as percent, with as many decimals.
pub fn percent(context: &Context<'_>, part: Decimal, decimals: u32) -> String {
    context.locale.percent_rounded(part, decimals)
}

/// Returns why nothing can be altered, where the session is only read.
pub fn only_reads(context: &Context<'_>) -> Option<Vec<Request>> {
    let desk = context.desk.filter(|desk| !desk.may_write)?;
    Some(vec![Request::Say(desk.only_reads(context.locale))])
}

/// Asks for a change.
pub fn make(what: What) -> Vec<Request> {
    vec![Request::Make(Box::new(what))]
}

/// Says one of the program's sentences as a warning.
pub fn warn(context: &Context<'_>, key: &str) -> Vec<Request> {
    vec![Request::Say(Notice::warning(context.locale.text(key)))]
}

/// Returns text in a column of so many places, cut or filled with blanks at its end.
pub fn column(context: &Context<'_>, text: &str, wide: usize) -> String {
    let text = cut(text, wide, context.look.glyphs.cut);
    let blank = " ".repeat(wide.saturating_sub(usize::from(width(&text))));
    text + &blank
}

/// Returns a figure at the right of a column of so many places.
pub fn at_right(context: &Context<'_>, text: &str, wide: usize) -> String {
    let text = cut(text, wide, context.look.glyphs.cut);
    " ".repeat(wide.saturating_sub(usize::from(width(&text)))) + &text
}

/// Says why a change will not be made, while what was written still stands in its form.
pub fn refused(what: &What, context: &Context<'_>) -> Option<Vec<Request>> {
    let session = &context.desk?.session;
    let change = Change {
        stamp: Stamp {
            id: Uuid::nil(),
            at: session.created,
            by: String::new(),
        },
        what: what.clone(),
    };
    let refusal = admit(context.method, session, &change).err()?;
    let said = context.locale.refusal(context.method, &refusal);
    Some(vec![Request::Say(Notice::said(said))])
}
