//! The first rows of everything that shows a board: what is asked, how far it has come, and the views.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::sheet::{Course, Sheet};
use crate::board::BoardRef;
use crate::tui::app::{self, Context};
use crate::tui::layers::{KeyLine, Request, matrix, screening};
use crate::tui::theme::Role;
use crate::tui::wrap::width;
use crate::tui::{footer, room, timing};

/// The ways to look at a board, in the order of their numbers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum View {
    Ideas,
    Groups,
    Matrix,
    Tests,
}

/// The rows that it takes, with the line below.
pub const HEIGHT: u16 = 3;

impl View {
    const ALL: [(Self, &'static str); 4] = [
        (Self::Ideas, "board-view-ideas"),
        (Self::Groups, "board-view-groups"),
        (Self::Matrix, "board-view-matrix"),
        (Self::Tests, "board-view-tests"),
    ];

    /// Returns the view after or before this one, of those that the method has.
    pub fn beside(self, on: bool, context: &Context<'_>) -> Self {
        let known: Vec<Self> = Self::known(context).map(|(_, view, _)| view).collect();
        let here = known.iter().position(|view| *view == self).unwrap_or(0);
        let step = if on { 1 } else { known.len() - 1 };
        known[(here + step) % known.len()]
    }

    /// Returns the views that the method has, each with its number and its name.
    fn known(context: &Context<'_>) -> impl Iterator<Item = (usize, Self, &'static str)> {
        let craft = &context.method.craft;
        let (matrix, tests) = (craft.has_matrix(), !craft.tests.is_empty());
        let all = Self::ALL.into_iter().zip(1..);
        all.filter(move |((view, _), _)| match view {
            Self::Ideas | Self::Groups => true,
            Self::Matrix => matrix,
            Self::Tests => tests,
        })
        .map(|((view, name), number)| (number, view, name))
    }
}

/// Leaves what shows a board for what shows it in another way.
pub fn turn_to(view: View, board: &BoardRef, context: &Context<'_>) -> Vec<Request> {
    let board = board.clone();
    let layer = match view {
        View::Ideas | View::Groups => super::State::layer(board, view, context),
        View::Matrix => matrix::State::layer(board, context),
        View::Tests => match screening::State::layer(board, None, context) {
            Some(layer) => layer,
            None => return Vec::new(),
        },
    };
    vec![Request::Pop, Request::Push(Box::new(layer))]
}

/// Draws the rows at the top, and returns the room between them and the notice.
pub fn draw(
    context: &Context<'_>,
    buffer: &mut Buffer,
    area: Rect,
    (board, sheet, view): (&BoardRef, &Sheet<'_>, View),
    writes: bool,
) -> Rect {
    let look = context.look;
    let kind = context.method.craft.board(board.board.as_str());
    let name = kind.map_or_else(
        || context.locale.text("gathered-board"),
        |kind| kind.name.clone(),
    );
    let question = kind.map_or("", |kind| kind.question.as_str());
    let saved = context.desk.map(|desk| desk.header(context));
    let saved_width = saved.as_ref().map_or(0, |saved| width(&saved.text) + 2);
    let left = Rect {
        width: area.width.saturating_sub(saved_width),
        ..area
    };
    let left = timing::draw_header(context, buffer, left);
    look.put_heading(buffer, left, &name, &about(context, board, question));
    if let Some(saved) = saved {
        let right = room::narrow(area, area.width.saturating_sub(1));
        look.put_right(buffer, right, area.y, &saved.text, saved.role);
    }
    let second = room::narrow(room::row(area, 1), area.width.saturating_sub(1));
    let taken = views(context, buffer, second, (view, writes), sheet);
    if let Some(course) = sheet.course(context.method) {
        let left = course.left(context.at);
        let role = if left == Some(0) {
            Role::Warning
        } else {
            Role::Normal
        };
        let rest = room::beside(second, taken);
        let text = course_in_words(context, &course);
        look.put_right(buffer, rest, rest.y, &text, role);
    }
    look.rule(buffer, room::within(area, 1), area.y + 2);
    room::above(room::below(room::within(area, 1), HEIGHT), 2)
}

/// Returns what is asked, and of which service.
fn about(context: &Context<'_>, board: &BoardRef, question: &str) -> String {
    let session = context.desk.map(|desk| &desk.session);
    let service = board.service.as_ref().zip(session);
    let service = service.and_then(|(id, session)| session.service(id.as_str()));
    match service {
        Some(service) => format!("{}: {question}", service.name),
        None => question.to_owned(),
    }
}

/// Draws the views, those of ideas and groups with how many there are, and returns the columns they took.
fn views(
    context: &Context<'_>,
    buffer: &mut Buffer,
    area: Rect,
    (view, writes): (View, bool),
    sheet: &Sheet<'_>,
) -> u16 {
    let look = context.look;
    let mut x = area.x;
    for (number, other, key) in View::known(context) {
        let here = other == view;
        let sign = if here { look.glyphs.marker } else { " " };
        x += look.put(buffer, x, area.y, 1, sign, Role::Marker);
        let name = context.locale.text(key);
        let count = match other {
            View::Ideas => sheet.ideas.len(),
            View::Groups => sheet.groups.len(),
            View::Matrix | View::Tests => 0,
        };
        let name = if count > 0 {
            format!("{name} ({count})")
        } else {
            name
        };
        // Among the tests figures are answers, and in a line they are text.
        let text = if view == View::Tests || writes {
            name
        } else {
            format!("{number} {name}")
        };
        let role = if here { Role::Title } else { Role::Normal };
        let room = area.right().saturating_sub(x);
        x += look.put(buffer, x, area.y, room, &text, role) + 1;
    }
    x - area.x
}

/// Says which round it is and how many minutes are left.
pub fn course_in_words(context: &Context<'_>, course: &Course<'_>) -> String {
    let locale = context.locale;
    if course.round.is_none() {
        return course.format.name.clone();
    }
    let arguments = [
        ("round", course.number.into()),
        ("of", course.rounds().into()),
    ];
    let round = locale.say("board-round", &arguments);
    match course.left(context.at) {
        None => round,
        Some(0) => format!("{round}, {}", locale.text("board-time-is-up")),
        Some(left) => format!(
            "{round}, {}",
            locale.say("board-left", &[("count", left.into())])
        ),
    }
}

/// Draws the keys of a view in the last row, with undo where letters are keys.
pub fn draw_keys(
    context: &Context<'_>,
    buffer: &mut Buffer,
    area: Rect,
    mut keys: Vec<KeyLine>,
    writes: bool,
) {
    let more = app::BINDINGS
        .iter()
        .filter(|binding| binding.command == app::Command::Undo && !writes);
    let more = more.map(KeyLine::of);
    keys.extend(more.filter_map(|line| {
        if writes {
            line.without_letters()
        } else {
            Some(line)
        }
    }));
    footer::draw_last(context, buffer, area, &keys);
}
