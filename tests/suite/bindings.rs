//! The key tables of every screen: what is in them can be reached, told apart and typed anywhere.

use std::fs;

use diemo::tui::app;
use diemo::tui::field::{Field, Reply, Shape};
use diemo::tui::form;
use diemo::tui::keys::{Binding, Code, Key};
use diemo::tui::layers::{
    KeyLine, alternatives, analyses, ballots, benefits, board, borrow, capture, comparison,
    confirm, copies, documents, duties, economy, effects, entry, examples, filling, formats, gaps,
    guide, held, help, history, home, idea, improvements, indicators, matrix, meeting, merge,
    model, needs, new, others, overview, palette, people, plan, preview, propose, ranking, risks,
    screening, search, share, status, table, terms, todo, trash, unsaved, upgrade, why, workshop,
};
use diemo::tui::list::Move;
use diemo::tui::theme::Theme;
use diemo::tui::tour;

use crate::seat::Seat;
use crate::support::path;

/// What one has before one, and the keys that work there.
pub struct Table {
    pub name: &'static str,
    pub own: Vec<KeyLine>,
    /// How one moves there, as in other lists and pages.
    moves: &'static [Binding<Move>],
    /// Whether letters are text there.
    writes: bool,
}

/// Returns every key table, with the moves that work beside it; the first works everywhere.
pub fn tables() -> Vec<Table> {
    vec![
        letters("Everywhere", app::BINDINGS, false),
        letters("Home", home::BINDINGS, true),
        field("Home, while searching", home::SEARCHING, true),
        field("New session", new::BINDINGS, false),
        letters("Workshop", workshop::BINDINGS, false),
        field("Answer, decision, mark", workshop::FORM, false),
        field("People and tables", workshop::GRID, false),
        letters("Overview", overview::BINDINGS, true),
        letters("Documents", documents::BINDINGS, true),
        letters("Examples", examples::BINDINGS, true),
        letters("History", history::BINDINGS, true),
        field("History, while searching", history::SEARCHING, true),
        letters("Trash", trash::BINDINGS, true),
        letters("A document", preview::BINDINGS, true),
        letters("Why?", why::BINDINGS, true),
        letters("How a step is run", guide::BINDINGS, true),
        field("Words", terms::BINDINGS, true),
        letters("Help", help::BINDINGS, true),
        field("Command palette", palette::BINDINGS, true),
        field("Search in the answers", search::BINDINGS, true),
        field("Action, topic, note", capture::BINDINGS, false),
        letters("Board", board::BINDINGS, true),
        field("Board, while writing", board::WRITING, false),
        field("Board, while asked", board::ASKED, false),
        letters("Groups", board::GROUPS, true),
        letters("Formats", formats::BINDINGS, true),
        letters("Matrix", matrix::BINDINGS, false),
        letters("Tests of ideas", screening::BINDINGS, true),
        field("A proposal", propose::BINDINGS, true),
        field("An idea", idea::BINDINGS, false),
        field("Which copy to join", copies::BINDINGS, true),
        letters("Two copies", merge::BINDINGS, true),
        field("Sharing a session", share::BINDINGS, false),
        field("Borrowing answers", borrow::BINDINGS, true),
        letters("A newer version", upgrade::BINDINGS, true),
        letters("An answer put aside", upgrade::READING, true),
        letters("The meeting", meeting::BINDINGS, true),
        letters("Participants", people::BINDINGS, true),
        letters("To do", todo::BINDINGS, true),
        field("Participant, block", entry::BINDINGS, false),
        letters("Yes or no", confirm::BINDINGS, false),
        letters("Something to read", confirm::CLOSING, false),
        letters("Open elsewhere", held::BINDINGS, false),
        letters("Altered from outside", others::BINDINGS, false),
        field("Leaving unsaved", unsaved::BINDINGS, false),
        letters("Ballots", ballots::BINDINGS, true),
        field("New ballot", ballots::NEW, false),
        letters("Counting a ballot", ballots::COUNTING, true),
        letters("One vote", ballots::ENTRY, false),
        letters("Result of a ballot", ballots::RESULT, true),
        letters("Ranking of services", ranking::BINDINGS, true),
        letters("Analyses", analyses::BINDINGS, true),
        letters("Process model", model::BINDINGS, true),
        field("Process model, while writing", model::WRITING, false),
        field("A step of a process", model::FORM, false),
        letters("Lanes of a process", model::LANES, true),
        field("The name of a lane", model::NAMING, false),
        letters("The models compared", comparison::BINDINGS, true),
        letters("Gaps", gaps::BINDINGS, true),
        field("A gap explained", gaps::FORM, false),
        letters("Integration needs", needs::BINDINGS, true),
        field("A need, a cost, a gain", form::BINDINGS, false),
        letters("Alternatives", alternatives::BINDINGS, true),
        letters("Cost and benefit", economy::BINDINGS, true),
        letters("Effects without a price", effects::BINDINGS, true),
        letters("Plan", plan::BINDINGS, true),
        field("Plan, while writing", plan::WRITING, false),
        letters("Responsibilities", duties::BINDINGS, true),
        field("Responsibilities, while writing", duties::WRITING, false),
        letters("Risks", risks::BINDINGS, true),
        letters("Benefits", benefits::BINDINGS, true),
        letters("Indicators", indicators::BINDINGS, true),
        field("Indicators, a reading", indicators::READING, false),
        letters("Indicators of the method", indicators::OFFERED, true),
        field(
            "A row, an indicator, one's own word",
            filling::BINDINGS,
            false,
        ),
        letters("Improvements", improvements::BINDINGS, true),
        letters("Overall status", status::BINDINGS, true),
        letters("The tour", tour::BINDINGS, false),
        letters("Saved elsewhere", unsaved::SAVED, false),
    ]
}

fn letters<C>(name: &'static str, own: &[Binding<C>], moves: bool) -> Table {
    Table {
        name,
        own: lines(own),
        moves: if moves { table::MOVES } else { &[] },
        writes: false,
    }
}

fn field<C>(name: &'static str, own: &[Binding<C>], moves: bool) -> Table {
    Table {
        name,
        own: lines(own),
        moves: if moves { table::BESIDE_FIELD } else { &[] },
        writes: true,
    }
}

/// Returns the lines of a table.
pub fn lines<C>(bindings: &[Binding<C>]) -> Vec<KeyLine> {
    bindings.iter().map(KeyLine::of).collect()
}

impl Table {
    fn lines(&self) -> Vec<KeyLine> {
        self.own.iter().cloned().chain(lines(self.moves)).collect()
    }

    fn keys(&self) -> Vec<Key> {
        let lines = self.lines();
        lines.iter().flat_map(|line| line.keys).copied().collect()
    }
}

#[test]
fn no_key_means_two_things_on_one_screen() {
    for table in tables() {
        let keys = table.keys();
        for (at, key) in keys.iter().enumerate() {
            assert!(!keys[..at].contains(key), "{}: {key}", table.name);
        }
    }
}

/// Keys that mean something else than everywhere, on purpose.
const INTENDED: &[(&str, &str)] = &[
    // Who is shown around has nobody in the room.
    ("The tour", "<f9>"),
    // No session is open at home, so what is done to one is not missed there.
    ("Home", "n"),
    ("Home", "/"),
    ("Home", "d"),
    ("Home", "u"),
    ("Trash", "t"),
    ("Home", "p"),
    ("Home", "o"),
    ("Home", "e"),
    ("Examples", "e"),
    // The key that opens a screen closes it again.
    ("Overview", "o"),
    ("Documents", "d"),
    ("History", "H"),
    ("History", "<f5>"),
    ("Trash", "u"),
    ("Trash", "p"),
    ("Help", "?"),
    ("Help", "<f1>"),
    ("The meeting", "T"),
    ("The meeting", "p"),
    ("The meeting", "n"),
    ("Participants", "P"),
    ("Participants", "n"),
    ("To do", "G"),
    ("Participant, block", "<ctrl+s>"),
    // A question that is asked comes before everything else.
    ("Yes or no", "n"),
    ("Open elsewhere", "o"),
    ("Altered from outside", "t"),
    // What is filled in is what is to be saved.
    ("Answer, decision, mark", "<ctrl+s>"),
    ("People and tables", "<ctrl+s>"),
    ("Action, topic, note", "<ctrl+s>"),
    // What one stands on is made an action or parked, and the line to write in is there already.
    ("Board", "i"),
    ("Board", "I"),
    ("Board", "a"),
    ("Board", "p"),
    ("Groups", "i"),
    ("Groups", "I"),
    ("Groups", "a"),
    ("Groups", "p"),
    ("Matrix", "i"),
    ("Matrix", "I"),
    ("Matrix", "a"),
    ("Matrix", "p"),
    ("Tests of ideas", "i"),
    ("Tests of ideas", "I"),
    ("Tests of ideas", "a"),
    ("Tests of ideas", "p"),
    // What is counted comes first; its screen is left before anything else is written.
    ("Ballots", "V"),
    ("Ballots", "n"),
    ("New ballot", "<ctrl+s>"),
    ("Counting a ballot", "V"),
    ("Counting a ballot", "n"),
    ("Counting a ballot", "a"),
    ("One vote", "a"),
    ("One vote", "n"),
    ("One vote", "<ctrl+s>"),
    ("Result of a ballot", "V"),
    ("Ranking of services", "E"),
    ("Analyses", "A"),
    ("Documents", "A"),
    ("The meeting", "A"),
    ("Board", "A"),
    // What is new in a model is a step, or a lane of it.
    ("Process model", "n"),
    // Something new is written more often than a note, and a card is altered and given gains.
    ("A need, a cost, a gain", "<ctrl+s>"),
    ("Integration needs", "n"),
    ("Alternatives", "n"),
    ("Alternatives", "e"),
    ("Alternatives", "g"),
    ("Cost and benefit", "e"),
    ("Effects without a price", "n"),
    ("Lanes of a process", "n"),
    // What is new here is a task.
    ("Plan", "n"),
    ("Plan, while writing", "<ctrl+s>"),
    // What is new here is a row, and the letters are those that the matrix is known by.
    ("Responsibilities", "n"),
    ("Responsibilities", "a"),
    ("Responsibilities", "A"),
    ("Responsibilities", "i"),
    ("Responsibilities", "I"),
    ("Responsibilities", "R"),
    ("Responsibilities, while writing", "<ctrl+s>"),
    // What is new in a register is a row of it.
    ("Risks", "n"),
    ("Benefits", "n"),
    ("Indicators", "n"),
    ("Improvements", "n"),
    ("A row, an indicator, one's own word", "<ctrl+s>"),
    // What is looked for is a change, and what is restored the selected moment.
    ("History", "/"),
    ("History", "i"),
    ("History", "R"),
    // Down the list, as in other programs' palettes.
    ("Home, while searching", "<ctrl+n>"),
    ("History, while searching", "<ctrl+n>"),
    ("Command palette", "<ctrl+n>"),
    ("Search in the answers", "<ctrl+n>"),
    ("Which copy to join", "<ctrl+n>"),
    ("Borrowing answers", "<ctrl+n>"),
    ("Words", "<ctrl+n>"),
    ("A proposal", "<ctrl+n>"),
];

#[test]
fn a_key_that_works_everywhere_means_something_else_only_on_purpose() {
    let tables = tables();
    let (everywhere, screens) = tables.split_first().unwrap();
    let everywhere = everywhere.keys();
    let mut shadowed = Vec::new();
    for screen in screens {
        let keys = screen
            .keys()
            .into_iter()
            .filter(|key| everywhere.contains(key));
        shadowed.extend(keys.map(|key| (screen.name, key.to_string())));
    }
    for pair in &shadowed {
        let intended = INTENDED.contains(&(pair.0, pair.1.as_str()));
        assert!(intended, "{pair:?} is shadowed");
    }
    assert_eq!(shadowed.len(), INTENDED.len(), "{shadowed:?}");
}

/// Keys that need three fingers or a dead key on a Norwegian keyboard.
const AWKWARD: &str = "[]{}@$\\|~^`";
/// What multiplexers and the flow control of terminals take for themselves.
const TAKEN: [&str; 4] = ["<ctrl+b>", "<ctrl+a>", "<ctrl+q>", "<ctrl+\\>"];

#[test]
fn every_key_can_be_typed_on_a_norwegian_keyboard_and_reaches_the_program() {
    for table in tables() {
        for line in table.lines() {
            let awkward =
                |key: &&Key| matches!(key.code, Code::Char(letter) if AWKWARD.contains(letter));
            let easy = line.keys.iter().filter(|key| !awkward(key)).count();
            assert!(easy > 0, "{}: {}", table.name, line.help);
            let taken = line
                .keys
                .iter()
                .find(|key| TAKEN.contains(&key.to_string().as_str()));
            assert_eq!(taken, None, "{}", table.name);
        }
    }
}

#[test]
fn escape_is_never_the_only_way() {
    for table in tables() {
        for line in table.lines() {
            assert_ne!(line.keys, [Key::new("<esc>")], "{}", table.name);
        }
    }
}

#[test]
fn a_command_beside_a_field_is_no_text_to_the_field() {
    for table in tables().iter().filter(|table| table.writes) {
        for line in table.lines() {
            let mut field = Field::new(Shape::Line, 100, Theme::Test);
            let mut unused = |key: &&Key| field.press(**key) == Reply::Unused;
            // Options are chosen with letters where there is no field.
            let chosen = table.name.starts_with("Answer") && line.help == "do-form-choose";
            let reached = chosen || line.keys.iter().any(|key| unused(&key));
            assert!(reached, "{}: {}", table.name, line.help);
        }
    }
}

#[test]
fn every_command_stands_in_a_key_table() {
    let sources = [
        "app/commands",
        "tour",
        "layers/home",
        "layers/new",
        "layers/workshop/commands",
        "layers/workshop/form/commands",
        "field/commands",
        "layers/workshop/grid",
        "layers/overview",
        "layers/documents",
        "layers/preview",
        "layers/history",
        "layers/why",
        "layers/help",
        "layers/palette",
        "layers/search",
        "layers/capture",
        "layers/board/commands",
        "layers/idea",
        "layers/formats",
        "layers/matrix",
        "layers/screening",
        "layers/propose",
        "layers/confirm",
        "layers/copies",
        "layers/merge",
        "layers/held",
        "layers/others",
        "layers/unsaved",
        "layers/meeting",
        "layers/people",
        "layers/todo",
        "layers/entry",
    ];
    for source in sources {
        let file = path("../src/tui").join(format!("{source}.rs"));
        let text = fs::read_to_string(file).unwrap();
        let (_, rest) = text.split_once("pub enum Command {").unwrap();
        let (variants, rest) = rest.split_once("\n}").unwrap();
        for variant in variants
            .lines()
            .filter_map(|line| line.trim().strip_suffix(','))
        {
            let name = variant.split('(').next().unwrap();
            let in_table = rest.contains(&format!("Command::{name},"))
                || rest.contains(&format!("Command::{name}("));
            assert!(in_table, "{source}: no key means {name}");
        }
    }
}

#[test]
fn the_help_says_what_the_keys_of_the_screen_do() {
    for keys in [
        "e",
        "e<enter>o",
        "e<enter>d",
        "e<enter>d<enter>",
        "e<enter>H",
        "e<enter>y",
        "e<enter><enter>",
        "e<enter><enter><enter>",
    ] {
        let seat = Seat::with_disk().resized(120, 60).press(keys);
        let table = seat.app.keys_here();
        let locale = seat.app.locale.clone();
        let picture = seat.press("<f1>").picture();
        for line in table {
            let words = locale.text(line.help);
            assert!(picture.contains(&words), "{keys}: «{words}» in\n{picture}");
        }
    }
}
