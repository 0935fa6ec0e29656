//! Every text of the method can be read to its end on a small screen and on a large one.

use std::fmt::Write as _;
use std::rc::Rc;

use diemo::locale::Locale;
use diemo::method::{Item, Method, Pack, RuleSetId, builtin};
use diemo::route::Route;
use diemo::session::{
    Beginning, Change, MethodVersion, Place, Service, Session, Stamp, Subject, What,
};
use uuid::Uuid;

use crate::seat::{Seat, now};

#[test]
fn every_item_can_be_read_to_its_end_in_bokmål() {
    read_every_item("nb");
}

#[test]
fn every_item_can_be_read_to_its_end_in_nynorsk() {
    read_every_item("nn");
}

#[test]
fn every_item_can_be_read_to_its_end_in_english() {
    read_every_item("en");
}

#[test]
fn every_step_can_be_read_to_its_end_in_every_language() {
    let mut unread = String::new();
    for language in ["nb", "nn", "en"] {
        let mut seat = seat(language, "2026");
        let method = seat.app.method.clone();
        let route = Route::of(&method, seat.session());
        for (_, step) in method.steps() {
            let first = step.items[0].id.as_str();
            let subject = route.of_item(first).next().unwrap().subject.clone();
            seat = standing_at(seat, &subject);
            let page;
            (seat, page) = article(seat.press("v"));
            let mut texts = vec![step.name.as_str(), &step.purpose, &step.how, &step.next];
            texts.extend(step.output.iter().map(String::as_str));
            texts.extend(step.agenda.iter().map(|activity| activity.text.as_str()));
            demand(&page, step.id.as_str(), &texts, &mut unread);
        }
    }
    assert!(unread.is_empty(), "{unread}");
}

fn read_every_item(language: &str) {
    let mut unread = String::new();
    let method = Method::load(&builtin()).unwrap();
    for rules in &method.rule_sets {
        read_items(language, rules.id.as_str(), &mut unread);
    }
    assert!(unread.is_empty(), "{unread}");
}

/// Reads every item that exists under some rules, and writes down what could not be read.
fn read_items(language: &str, rules: &str, unread: &mut String) {
    let mut seat = seat(language, rules);
    let method = seat.app.method.clone();
    let newest = method.newest_rule_set().unwrap().id.clone();
    let key = [("key", "y".into())];
    let read_on = seat.app.locale.say("workshop-card-more", &key);
    let session = seat.session().clone();
    let route = Route::of(&method, &session);
    for entry in &route.entries {
        let item = method.item(entry.subject.item.as_str()).unwrap();
        if newest != *rules && !depends_on_rules(item) {
            continue;
        }
        for size in [(80, 24), (120, 40)] {
            seat = standing_at(seat.resized(size.0, size.1), &entry.subject);
            let picture = seat.picture();
            if !says(&picture, &item.text) && !picture.contains(&read_on) {
                writeln!(unread, "{} at {size:?}: {}\n{picture}", item.id, item.text).unwrap();
            }
        }
        let page;
        (seat, page) = article(seat.resized(80, 24).press("y"));
        demand(&page, item.id.as_str(), &texts(item, &rules.into()), unread);
    }
}

/// Says whether anything of an item is there only under some rules.
fn depends_on_rules(item: &Item) -> bool {
    let basis = item.basis.iter();
    let options = item.options.iter();
    item.rule_set.is_some()
        || basis
            .map(|basis| &basis.rule_set)
            .chain(options.map(|option| &option.rule_set))
            .any(Option::is_some)
}

/// Returns everything that is said about an item under some rules.
fn texts<'i>(item: &'i Item, rules: &'i RuleSetId) -> Vec<&'i str> {
    let guidance = &item.guidance;
    let mut texts = vec![
        item.text.as_str(),
        &guidance.why,
        &guidance.how,
        &guidance.good,
        &guidance.mistake,
        &guidance.more,
    ];
    texts.extend(item.basis_under(rules).map(|basis| basis.text.as_str()));
    for option in item.options_under(rules) {
        texts.extend([option.text.as_str(), &option.note]);
    }
    texts.extend(item.columns.iter().map(|column| column.text.as_str()));
    texts
}

fn demand(page: &str, id: &str, texts: &[&str], unread: &mut String) {
    for text in texts {
        let text = letters(text);
        if !page.contains(&text) {
            writeln!(unread, "{id}: «{text}» is not in\n{page}\n").unwrap();
        }
    }
}

/// Says whether the words of a text stand in a picture in their order, with others of other columns between them.
fn says(picture: &str, text: &str) -> bool {
    let mut shown = pieces(picture);
    pieces(text).all(|piece| shown.any(|other| other.trim_matches('│') == piece))
}

/// Returns the words of a text; one that may break after its hyphen in two.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace()
        .flat_map(|word| word.split_inclusive('-'))
}

/// Scrolls through the overlay that is open and returns its letters.
fn article(mut seat: Seat) -> (Seat, String) {
    let mut lines: Vec<String> = Vec::new();
    loop {
        let page = inside(&seat.picture());
        // A page begins with lines of the one before; the last page with many.
        let most = page.len().min(lines.len());
        let known = (0..=most).rev();
        let known = known
            .filter(|&known| lines[lines.len() - known..] == page[..known])
            .max()
            .unwrap_or(0);
        if known == page.len() {
            return (seat, letters(&lines.join(" ")));
        }
        lines.extend_from_slice(&page[known..]);
        seat = seat.press("<pagedown>");
    }
}

/// Returns the rows inside the frame of the overlay, without the keys at its foot.
fn inside(picture: &str) -> Vec<String> {
    let rows: Vec<Vec<char>> = picture.lines().map(|row| row.chars().collect()).collect();
    let top = rows.iter().position(|row| row.contains(&'┌')).unwrap();
    let left = rows[top].iter().position(|&sign| sign == '┌').unwrap();
    let right = rows[top].iter().position(|&sign| sign == '┐').unwrap();
    let foot = rows.iter().position(|row| row.get(left) == Some(&'└'));
    let body = &rows[top + 1..foot.unwrap() - 1];
    // What stands at the right edge says whether there is more.
    let text = |row: &Vec<char>| row[left + 1..right - 1].iter().collect::<String>();
    let text = |row| text(row).trim().trim_start_matches('·').trim().to_owned();
    body.iter().map(text).collect()
}

/// Returns the letters without what stands between them, which differs with where lines are broken.
fn letters(text: &str) -> String {
    text.split_whitespace().collect()
}

/// Puts the facilitator before an item.
fn standing_at(mut seat: Seat, subject: &Subject) -> Seat {
    let mut session = seat.session().clone();
    session.place = Some(Place {
        step: None,
        service: subject.service.clone(),
        subject: Some(subject.clone()),
        field: None,
        tool: None,
        curtain: None,
        shown: None,
    });
    seat.open(session);
    seat
}

/// Sits down before a session in which nothing is answered yet.
fn seat(language: &str, rules: &str) -> Seat {
    let pack = Pack::load(&builtin()).unwrap();
    let method = pack.in_language(language);
    let session = begun(&method, rules);
    let mut seat = Seat::at_work(pack, session);
    seat.app.locale = Rc::new(Locale::named(language).unwrap());
    seat.app.method = Rc::new(method);
    seat
}

/// Returns a session in which nothing is answered yet.
fn begun(method: &Method, rules: &str) -> Session {
    let beginning = Beginning {
        session: Uuid::from_u128(1),
        title: "Prøve".to_owned(),
        organisation: "Eksempel kommune".to_owned(),
        facilitator: String::new(),
        rules: rules.into(),
        method: MethodVersion::of(method),
        services: vec![Service {
            id: "prove".into(),
            name: "Prøve".to_owned(),
            dropped: false,
            idea: None,
        }],
    };
    let stamp = Stamp {
        id: Uuid::from_u128(2),
        at: now(),
        by: "Kari Nes".to_owned(),
    };
    Session::begin(Change {
        stamp,
        what: What::Begin(beginning),
    })
    .unwrap()
}
