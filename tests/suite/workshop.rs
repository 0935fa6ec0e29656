//! A workshop of two minutes, from a new session to its minutes: typed as a facilitator types it, counted, and undone.

use diemo::document::is_of_meeting;
use diemo::method::Value;
use diemo::session::{Became, State, Status, Subject};
use diemo::tui::effect::Effect;
use diemo::tui::keys;

use crate::seat::Seat;

/// The three questions of a new session, answered.
const BEGIN: &str = "nSkatteattest<enter>Bergen kommune<enter><enter>";
/// Who types calmly types so many keys in two minutes.
const TWO_MINUTES: usize = 400;
/// What the work costs beside the letters of the ideas.
const BESIDE_THE_IDEAS: usize = 240;
const IDEAS: [&str; 12] = [
    "Skjema på nett",
    "Svar på SMS",
    "Søk uten vedlegg",
    "Bestill time",
    "Se saken min",
    "Betal på nett",
    "Mal for brev",
    "Færre stempler",
    "Felles postkasse",
    "Chat med oss",
    "Fast svarfrist",
    "Del filer",
];
/// The ideas with the most dots, and what the program calls the services that they become.
const WINNERS: [(&str, &str); 3] = [
    ("Skjema på nett", "skjema-pa-nett"),
    ("Bestill time", "bestill-time"),
    ("Betal på nett", "betal-pa-nett"),
];
const TAKE: &str = "take-service";

/// Somebody who types, and how many keys that took.
struct Typist {
    seat: Seat,
    keys: usize,
}

impl Typist {
    /// Sits down before a session that was just made.
    fn new() -> Self {
        let seat = Seat::with_disk().press(BEGIN);
        Self { seat, keys: 0 }
    }

    fn types(mut self, written: &str) -> Self {
        self.keys += keys::sequence(written).unwrap().len();
        self.seat = self.seat.press(written);
        self
    }

    /// Pastes what was written elsewhere, which is one key.
    fn pastes(mut self, text: &str) -> Self {
        self.keys += 1;
        self.seat = self.seat.pastes(text);
        self
    }

    /// Three people meet about which services to begin with, and stand before an empty board.
    fn meets(self) -> Self {
        let three = "PnKari Nes<ctrl+s>Ola Li<ctrl+s>Siv Dal<ctrl+s><esc><esc>";
        self.types(three).types("<right><right>Tb<esc>I")
    }

    fn groups(self) -> Self {
        let names = ["Nett", "Brev", "Svar"].iter();
        names.fold(self.types("<tab>"), |typist, name| {
            typist.types(&format!(
                "<space>j<space>j<space>j<space><enter>{name}<enter>"
            ))
        })
    }

    /// Counts the dots on paper, closes the ballot, and makes the first three services.
    fn votes(self) -> Self {
        self.types("V<enter>5jjj4jj3cjjsj<esc><esc><esc>")
    }

    /// Says yes to each of the three, with a reason and a name that is typed once.
    fn decides(self) -> Self {
        self.types("Ej<enter><enter><enter>Rask gevinst<enter>Siv Dal<enter>")
            .types("s<enter><enter>Rask gevinst<enter><enter>")
            .types("s<enter><enter>Rask gevinst<enter><enter>")
    }

    fn rounds_off(self) -> Self {
        self.types("aRing arkivet<tab>Ola Li<tab>+7<enter>aBestill SMS<tab>Siv Dal<enter>")
            .types("pNy logo<enter>TA<esc>")
    }

    /// Goes down the documents to the minutes, wherever in the list they stand, and opens them.
    fn reads_the_minutes(self) -> Self {
        let chosen = |line: &str| line.contains('▸') && line.contains("Møteprotokoll");
        let mut typist = self.types("d");
        while !typist.seat.picture().lines().any(chosen) && typist.keys < TWO_MINUTES {
            typist = typist.types("j");
        }
        typist.types("<enter>")
    }
}

/// Returns somebody who has typed the whole workshop, with the minutes on the screen.
fn typed() -> Typist {
    let typist = IDEAS.iter().fold(Typist::new().meets(), |typist, idea| {
        typist.types(&format!("{idea}<enter>"))
    });
    let typist = typist.groups().votes().decides();
    typist.rounds_off().reads_the_minutes()
}

/// Requires that everything the group came to is in the session.
fn came_to_it(state: &State) {
    assert_eq!((state.participants.len(), state.ideas.len()), (3, 12));
    let grouped = state.ideas.iter().all(|idea| idea.group.is_some());
    assert!(grouped && state.groups.len() == 3);
    assert!(state.ballots[0].closed.is_some());
    for (text, service) in WINNERS {
        let idea = state.ideas.iter().find(|idea| idea.text == text).unwrap();
        assert_eq!(state.became(idea.id), [Became::Service(service.into())]);
        let decided = state.standing(&Subject::within(TAKE, service)).unwrap();
        assert_eq!(decided.status, Status::Decided);
        assert_eq!(decided.value, Value::Option("yes".into()));
        assert_eq!(decided.reason, "Rask gevinst");
        assert_eq!(decided.by.as_ref().unwrap().name, "Siv Dal");
    }
    assert_eq!((state.actions.len(), state.topics.len()), (2, 1));
    assert!(state.meetings[0].ended.is_some());
}

/// Requires that the minutes that are written tell what the group came to.
fn tells_of_it(seat: Seat) {
    let seat = seat
        .shows("Møteprotokoll")
        .shows("Til stede")
        .press("<esc>s");
    let method = seat.app.method.clone();
    let template = method.templates.iter().find(|one| is_of_meeting(one));
    let name = format!("{}.md", template.unwrap().id);
    let [.., Effect::Documents(files)] = &seat.effects[..] else {
        panic!("nothing is written");
    };
    let (_, minutes) = files.iter().find(|(file, _)| *file == name).unwrap();
    let told = ["Kari Nes", "Ring arkivet", "Bestill SMS", "Ny logo"];
    let told = told
        .iter()
        .chain(&["Rask gevinst", "Siv Dal"])
        .chain(&IDEAS);
    for words in told {
        assert!(minutes.contains(words), "no «{words}» in\n{minutes}");
    }
}

#[test]
fn twelve_ideas_become_three_decisions_and_minutes_in_two_minutes_of_typing() {
    let typist = typed();
    let letters: usize = IDEAS.iter().map(|idea| idea.chars().count()).sum();
    assert!(typist.keys <= TWO_MINUTES, "{} keys", typist.keys);
    let beside = typist.keys - letters;
    assert!(beside <= BESIDE_THE_IDEAS, "{beside} beside the ideas");
    came_to_it(&typist.seat.session().state);
    tells_of_it(typist.seat);
}

#[test]
fn twelve_ideas_that_are_pasted_take_no_typing_at_all() {
    let typist = Typist::new().meets().pastes(&IDEAS.join("\n"));
    let typist = typist.groups().votes().decides();
    let typist = typist.rounds_off().reads_the_minutes();
    assert!(typist.keys <= BESIDE_THE_IDEAS, "{} keys", typist.keys);
    came_to_it(&typist.seat.session().state);
    tells_of_it(typist.seat);
}

#[test]
fn a_whole_workshop_is_undone_to_nothing_and_done_again_stroke_by_stroke() {
    let empty = Typist::new().seat.session().state.clone();
    let mut seat = typed().types("<esc><esc>").seat;
    let done = seat.session().state.clone();
    let mut strokes = 0;
    while seat.session().state != empty {
        let before = seat.session().state.clone();
        seat = seat.press("u");
        assert_ne!(seat.session().state, before, "after {strokes} strokes");
        strokes += 1;
    }
    let seat = seat.press(&"<ctrl+r>".repeat(strokes));
    assert_eq!(seat.session().state, done);
}
