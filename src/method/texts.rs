//! The texts of a method by the file and the name under which a translator finds them.

mod analysis;
mod craft;
mod fill;
mod remark;

use super::{Choice, Item, Method, Step};

pub(super) use fill::{Filled, fill};
pub use remark::{LONGEST_ALOUD, Lack, Remark};

/// From which files of the pack its steps and rules were read, and what is not finished in them.
#[derive(Clone, Debug, Default)]
pub(super) struct Origins {
    pub steps: Vec<(String, String)>,
    pub rules: Vec<(String, String)>,
    pub remarks: Vec<Remark>,
}

/// A place where a text of another language can stand.
pub(super) enum Slot<'m> {
    Text(&'m mut String),
    /// A text that a language may go without.
    Free(&'m mut String),
    /// Texts in the order and number of the source.
    List(Vec<&'m mut String>),
    /// Words of which each language has its own number.
    Words(&'m mut Vec<String>),
    Group(Group<'m>),
    /// The source says nothing here, so there is nothing to translate.
    Absent,
}

/// Places under names.
#[derive(Default)]
pub(super) struct Group<'m> {
    /// What bears the names, for example `item`; empty where they are the keys of one thing.
    pub kind: &'static str,
    pub slots: Vec<(String, Slot<'m>)>,
}

/// Returns the places for texts of each file that has any, by the file's path in the pack.
pub(super) fn files<'m>(method: &'m mut Method, origins: &Origins) -> Vec<(String, Group<'m>)> {
    let pack = plain([
        ("name", text(&mut method.name)),
        ("purpose", text(&mut method.purpose)),
        ("notice", text(&mut method.notice)),
    ]);
    let roles = named("role", &mut method.roles, |role| {
        let slots = [
            ("name", text(&mut role.name)),
            ("question", text(&mut role.question)),
        ];
        (role.id.as_str(), plain(slots))
    });
    let rule_sets = named("rule-set", &mut method.rule_sets, |rules| {
        (rules.id.as_str(), plain([("name", text(&mut rules.name))]))
    });
    let principles = named("principle", &mut method.principles, |principle| {
        let slots = [
            ("name", text(&mut principle.name)),
            ("text", text(&mut principle.text)),
        ];
        (principle.id.as_str(), plain(slots))
    });
    let terms = named("term", &mut method.terms, |term| {
        let slots = [
            ("name", text(&mut term.name)),
            ("also", Slot::Words(&mut term.also)),
            ("meaning", text(&mut term.meaning)),
        ];
        (term.id.as_str(), plain(slots))
    });
    let techniques = named("technique", &mut method.techniques, |technique| {
        let slots = [
            ("name", text(&mut technique.name)),
            ("text", text(&mut technique.text)),
        ];
        (technique.id.as_str(), plain(slots))
    });
    let changes = named("change", &mut method.editions, |edition| {
        let removed = edition.removed.iter_mut().map(|removed| &mut removed.text);
        let slots = [("note", text(&mut edition.note)), ("remove", list(removed))];
        (edition.version.as_str(), plain(slots))
    });
    let mut phases = Vec::new();
    let mut files = Vec::new();
    let slots = craft::of_craft(&mut method.craft);
    files.push(("craft.toml".to_owned(), Group { kind: "", slots }));
    let slots = analysis::of_analysis(&mut method.analysis);
    files.push(("analysis.toml".to_owned(), Group { kind: "", slots }));
    for phase in &mut method.phases {
        let slots = [
            ("name", text(&mut phase.name)),
            ("purpose", text(&mut phase.purpose)),
            ("letter", Slot::Free(&mut phase.letter)),
        ];
        phases.push((phase.id.to_string(), plain(slots)));
        for step in &mut phase.steps {
            let known = origins.steps.iter().find(|(id, _)| step.id == **id);
            if let Some((_, file)) = known {
                files.push((file.clone(), of_step(step)));
            }
        }
    }
    for rule in &mut method.rules {
        let requires = rule
            .requires
            .iter_mut()
            .map(|requirement| &mut requirement.text);
        let slots = [
            ("because", text(&mut rule.because)),
            ("requires", list(requires)),
        ];
        let known = origins.rules.iter().find(|(id, _)| rule.id == **id);
        if let Some((_, file)) = known {
            let slot = (rule.id.to_string(), plain(slots));
            add(&mut files, file, "rule", slot);
        }
    }
    let mut slots = vec![("pack".to_owned(), pack)];
    slots.push(("phase".to_owned(), group("phase", phases)));
    slots.extend([
        ("role".to_owned(), roles),
        ("rule-set".to_owned(), rule_sets),
    ]);
    slots.push(("principle".to_owned(), principles));
    files.push(("pack.toml".to_owned(), Group { kind: "", slots }));
    for (file, key, slot) in [
        ("terms.toml", "term", terms),
        ("techniques.toml", "technique", techniques),
        ("changes.toml", "change", changes),
    ] {
        let slots = vec![(key.to_owned(), slot)];
        files.push((file.to_owned(), Group { kind: "", slots }));
    }
    files
}

/// Puts something that bears a name under its kind, in its file.
fn add<'m>(
    files: &mut Vec<(String, Group<'m>)>,
    file: &str,
    kind: &'static str,
    slot: (String, Slot<'m>),
) {
    let at = files.iter().position(|(known, _)| known == file);
    let at = at.unwrap_or_else(|| {
        let slots = vec![(kind.to_owned(), group(kind, Vec::new()))];
        files.push((file.to_owned(), Group { kind: "", slots }));
        files.len() - 1
    });
    if let Some((_, Slot::Group(group))) = files[at].1.slots.first_mut() {
        group.slots.push(slot);
    }
}

/// Returns the places for what a document template says of itself.
fn of_template<'m>(title: &'m mut String, purpose: &'m mut String) -> Group<'m> {
    let slots = [("title", text(title)), ("purpose", text(purpose))];
    let slots = slots.map(|(key, slot)| (key.to_owned(), slot));
    Group {
        kind: "",
        slots: slots.into(),
    }
}

fn of_step(step: &mut Step) -> Group<'_> {
    let agenda = step.agenda.iter_mut().map(|activity| &mut activity.text);
    let own = plain([
        ("name", text(&mut step.name)),
        ("short", text(&mut step.short)),
        ("purpose", text(&mut step.purpose)),
        ("how", text(&mut step.how)),
        ("next", text(&mut step.next)),
        ("output", list(&mut step.output)),
        ("agenda", list(agenda)),
    ]);
    let items = named("item", &mut step.items, of_item);
    let steps = group("step", vec![(step.id.to_string(), own)]);
    Group {
        kind: "",
        slots: vec![("step".to_owned(), steps), ("item".to_owned(), items)],
    }
}

fn of_item(item: &mut Item) -> (&str, Slot<'_>) {
    let basis = item.basis.iter_mut().map(|basis| &mut basis.text);
    let columns = named("column", &mut item.columns, |column| {
        let slots = [
            ("text", text(&mut column.text)),
            ("options", options(&mut column.options)),
        ];
        (column.id.as_str(), plain(slots))
    });
    let guidance = &mut item.guidance;
    let slots = [
        ("text", text(&mut item.text)),
        ("short", text(&mut item.short)),
        ("why", text(&mut guidance.why)),
        ("how", text(&mut guidance.how)),
        ("good", text(&mut guidance.good)),
        ("mistake", text(&mut guidance.mistake)),
        ("more", text(&mut guidance.more)),
        ("because", text(&mut item.because)),
        ("unit", text(&mut item.unit)),
        ("basis", list(basis)),
        ("options", options(&mut item.options)),
        ("columns", columns),
    ];
    (item.id.as_str(), plain(slots))
}

fn options(options: &mut [Choice]) -> Slot<'_> {
    named("option", options, |option| {
        let slots = [
            ("text", text(&mut option.text)),
            ("note", text(&mut option.note)),
        ];
        (option.id.as_str(), plain(slots))
    })
}

fn text(text: &mut String) -> Slot<'_> {
    if text.is_empty() {
        Slot::Absent
    } else {
        Slot::Text(text)
    }
}

fn list<'m>(texts: impl IntoIterator<Item = &'m mut String>) -> Slot<'m> {
    let texts: Vec<_> = texts.into_iter().collect();
    if texts.is_empty() {
        Slot::Absent
    } else {
        Slot::List(texts)
    }
}

fn plain<'m, const N: usize>(slots: [(&str, Slot<'m>); N]) -> Slot<'m> {
    let slots = slots.into_iter().map(|(key, slot)| (key.to_owned(), slot));
    group("", slots.collect())
}

fn named<'m, T>(
    kind: &'static str,
    things: &'m mut [T],
    slots: impl Fn(&'m mut T) -> (&'m str, Slot<'m>),
) -> Slot<'m> {
    let slots = things.iter_mut().map(|thing| {
        let (id, slot) = slots(thing);
        (id.to_owned(), slot)
    });
    group(kind, slots.collect())
}

fn group<'m>(kind: &'static str, slots: Vec<(String, Slot<'m>)>) -> Slot<'m> {
    Slot::Group(Group { kind, slots })
}
