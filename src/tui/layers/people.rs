//! Who takes part: role and organisation, who is there today, and who may vote.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use uuid::Uuid;

use super::table::{self, shown};
use super::{KeyLine, Pressed, Request, entry};
use crate::meeting::{Participant, missing_roles};
use crate::method::Step;
use crate::session::What;
use crate::tui::app::Context;
use crate::tui::keys::{Binding, Key};
use crate::tui::list::{Move, Row, cut, moved, window};
use crate::tui::notice::Notice;
use crate::tui::theme::Role;
use crate::tui::wrap::width;
use crate::tui::{footer, overlay, room};

/// The selected one of those who take part.
pub struct State {
    at: usize,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Move(Move),
    Present,
    Votes,
    New,
    Alter,
    Drop,
    Fetch,
    Leave,
}

/// The keys of the list.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(&[Key::new("<space>")], Command::Present, "do-present-today"),
    shown(&[Key::new("n")], Command::New, "do-new-person"),
    shown(
        &[Key::new("<enter>"), Key::new("r")],
        Command::Alter,
        "do-alter",
    ),
    shown(&[Key::new("v")], Command::Votes, "do-may-vote"),
    shown(&[Key::new("f")], Command::Fetch, "do-fetch-names"),
    shown(
        &[Key::new("x"), Key::new("<delete>")],
        Command::Drop,
        "do-drop-person",
    ),
    shown(
        &[Key::new("<esc>"), Key::new("q"), Key::new("P")],
        Command::Leave,
        "do-back",
    ),
];

/// Rows around the list: header, a free row; what is missing, advice, notice, keys.
const AROUND: u16 = 6;

impl State {
    /// Makes the list of those who take part.
    pub fn new(_: &Context<'_>) -> Self {
        Self { at: 0 }
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        match table::find(BINDINGS, table::MOVES, Command::Move, key) {
            Some(command) => Pressed::Handled(self.update(command, context)),
            None => Pressed::Unknown,
        }
    }

    pub fn keys(&self, context: &Context<'_>) -> Vec<KeyLine> {
        let writes = context.desk.is_some_and(|desk| desk.may_write);
        let any = !participants(context).is_empty();
        let works = |command| match command {
            Command::Leave => true,
            Command::Move(_) => any,
            Command::New | Command::Fetch => writes,
            _ => writes && any,
        };
        table::lines(BINDINGS, works, if any { table::MOVES } else { &[] })
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        let people = participants(context);
        self.at = self.at.min(people.len().saturating_sub(1));
        if let (Command::Move(by), count) = (command, people.len()) {
            let height = usize::from(context.size.1.saturating_sub(AROUND));
            self.at = moved(self.at, count, height, by);
            return Vec::new();
        }
        if command == Command::Leave {
            return vec![Request::Pop];
        }
        if let Some(desk) = context.desk.filter(|desk| !desk.may_write) {
            return vec![Request::Say(desk.only_reads(context.locale))];
        }
        let make = |one: Participant| vec![Request::Make(Box::new(What::Participant(one)))];
        match (command, people.get(self.at).cloned()) {
            (Command::New, _) => vec![Request::Push(Box::new(entry::State::new_person(context)))],
            (Command::Fetch, _) => fetch(context),
            (Command::Present, Some(one)) => make(Participant {
                present: !one.present,
                ..one
            }),
            (Command::Votes, Some(one)) => {
                let may = one.may_vote(&context.method.roles);
                let by_role = Participant {
                    votes: None,
                    ..one.clone()
                };
                let usual = by_role.may_vote(&context.method.roles);
                let votes = (usual == may).then_some(!may);
                make(Participant { votes, ..one })
            }
            (Command::Alter, Some(one)) => {
                vec![Request::Push(Box::new(entry::State::person(one, context)))]
            }
            (Command::Drop, Some(one)) => {
                let name = [("name", one.name.as_str().into())];
                let said = context.locale.say("people-dropped", &name);
                let what = What::DropParticipant { id: one.id };
                vec![
                    Request::Make(Box::new(what)),
                    Request::Say(Notice::info(said)),
                ]
            }
            _ => Vec::new(),
        }
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let (look, buffer) = (context.look, frame.buffer_mut());
        let locale = context.locale;
        let people = participants(context);
        let here = people.iter().filter(|one| one.present).count();
        let arguments = [("here", here.into()), ("count", people.len().into())];
        let about = locale.say("people-count", &arguments);
        look.put_heading(buffer, area, &locale.text("people-title"), &about);
        let body = room::above(room::below(room::within(area, 1), 2), 2);
        let list = room::above(body, 2);
        let cursor = if people.is_empty() {
            look.put_wrapped(buffer, list, &locale.text("people-nobody"), Role::Normal);
            Some(list.as_position())
        } else {
            self.draw_list(context, buffer, list, people)
        };
        draw_advice(context, buffer, room::below(body, list.height));
        footer::draw_last(context, buffer, area, &self.keys(context));
        overlay::place_cursor(frame, cursor);
    }

    fn draw_list(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        list: Rect,
        people: &[Participant],
    ) -> Option<ratatui::layout::Position> {
        let at = self.at.min(people.len() - 1);
        let shown = window(at, people.len(), usize::from(list.height));
        let first = shown.start;
        let wide = usize::from(list.width / 3);
        let lines: Vec<(String, String)> = people[shown.clone()]
            .iter()
            .map(|one| (label(context, one, wide), vote(context, one)))
            .collect();
        let glyphs = &context.look.glyphs;
        let painter = context.look.painter(Some(at));
        painter.draw(buffer, list, shown, |at| {
            let one = &people[at];
            let (label, vote) = &lines[at - first];
            Row {
                mark: if one.present {
                    glyphs.done
                } else {
                    glyphs.open
                },
                mark_role: if one.present { Role::Done } else { Role::Open },
                label,
                label_role: Role::Normal,
                detail: vote,
            }
        })
    }
}

/// Returns those who take part in the open session.
fn participants<'c>(context: &Context<'c>) -> &'c [Participant] {
    let state = context.desk.map(|desk| &desk.session.state);
    state.map_or(&[], |state| &state.participants)
}

/// Returns name, role and organisation in columns; the name has so many.
fn label(context: &Context<'_>, one: &Participant, wide: usize) -> String {
    let role = one.role.as_ref().map(ToString::to_string);
    let role = role.map(|role| context.locale.role(context.method, &role));
    let column = |text: &str| {
        let text = cut(text, wide, context.look.glyphs.cut);
        let blank = " ".repeat(wide.saturating_sub(usize::from(width(&text))) + 2);
        text + &blank
    };
    let name = column(&one.name);
    let role = column(&role.unwrap_or_default());
    let whole = format!("{name}{role}{}", one.organisation);
    whole.trim_end().to_owned()
}

fn vote(context: &Context<'_>, one: &Participant) -> String {
    let key = if one.may_vote(&context.method.roles) {
        "people-votes"
    } else {
        "people-votes-not"
    };
    context.locale.text(key)
}

/// Takes everybody into the list who is named in the session already.
fn fetch(context: &Context<'_>) -> Vec<Request> {
    let people = context.desk.map(|desk| desk.session.state.people_outside());
    let people = people.unwrap_or_default();
    let said = [("count", people.len().into())];
    let said = context.locale.say("people-fetched", &said);
    let taken = people.into_iter().map(|person| {
        let role = context
            .method
            .role(&person.role)
            .map(|role| role.id.clone());
        What::Participant(Participant {
            id: Uuid::nil(),
            name: person.name,
            role,
            organisation: person.organisation,
            present: false,
            votes: None,
        })
    });
    let mut requests: Vec<Request> = taken.map(|what| Request::Make(Box::new(what))).collect();
    requests.push(Request::Say(Notice::info(said)));
    requests
}

/// Returns the step where the facilitator stands.
pub(super) fn step<'c>(context: &Context<'c>) -> Option<&'c Step> {
    let place = context.desk?.session.place.as_ref()?;
    let (_, step) = context.method.step(place.step.as_ref()?.as_str())?;
    Some(step)
}

/// Says which roles a step needs that nobody has who is there today; nothing where nobody is named at all.
pub(super) fn missing(context: &Context<'_>, step: &Step) -> Option<String> {
    let missing = missing_roles(participants(context), &step.roles);
    let names = missing
        .into_iter()
        .filter_map(|role| context.method.role(role.as_str()));
    let names: Vec<&str> = names.map(|role| role.name.as_str()).collect();
    let who = [("who", names.join(", ").into())];
    (!names.is_empty()).then(|| context.locale.say("people-missing", &who))
}

/// Says that so many people are better split, where they are.
pub(super) fn too_many(context: &Context<'_>) -> Option<String> {
    let here = participants(context)
        .iter()
        .filter(|one| one.present)
        .count();
    let largest = context.method.craft.time.largest_group;
    let too_many = u32::try_from(here).is_ok_and(|here| here > largest);
    let arguments = [("count", here.into()), ("most", i64::from(largest).into())];
    too_many.then(|| context.locale.say("people-too-many", &arguments))
}

/// Says below the list whom the step lacks, and that there are too many for one group.
fn draw_advice(context: &Context<'_>, buffer: &mut Buffer, area: Rect) {
    let missing = step(context).and_then(|step| missing(context, step));
    let told = missing.into_iter().chain(too_many(context));
    for (at, text) in told.enumerate() {
        let text = format!("{} {text}", context.look.glyphs.alert);
        context
            .look
            .line(buffer, room::row(area, at), &text, Role::Warning);
    }
}
