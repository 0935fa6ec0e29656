//! Whatever happens, in whatever order: what was said to be saved is there, and nothing is there that nobody said.

mod plain;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

use diemo::session::merge::Joining;
use diemo::session::{Change, Mark, Session, Whose};
use diemo::store::{
    Access, Keeper, Location, Notice, Opened, Pace, Report, Scribe, Store, StoreError,
};
use jiff::Timestamp;
use proptest::prelude::*;
use tempfile::TempDir;

use crate::faults::disk::{BROKEN, Bytes, Cut, DENIED, FULL, Fault, FaultyDisk};
use crate::properties::cases;
use crate::sample::{change, draft, session};
use plain::{Moment, Plain, Said, Told};

/// Long enough for any disk; a test that waits this long has failed.
const PATIENCE: Duration = Duration::from_secs(20);

/// The slug of the session that everything happens to.
const NAME: &str = "skatteattest";

/// Something that happens.
#[derive(Clone, Debug)]
enum Step {
    /// Something is said, and waited for.
    Say(Said),
    /// Something is said that nobody waits for.
    Mumble(Said),
    Type(String),
    Sync,
    Snapshot,
    Close,
    /// The program ends at once, and is started again.
    Die,
    /// The power goes.
    Cut(Cut),
    /// Something goes wrong soon; if that is the program's end, the power may go with it.
    Fault(usize, Fault, Option<Cut>),
    Heal,
    /// Somebody reads along.
    Read,
    /// Somebody else wants to write, too.
    Intrude,
    /// Somebody else takes over, while something is said.
    TakeOver(Vec<Said>),
    /// A command opens the session for a moment.
    Command(Said),
    /// A thread of its own saves for a while.
    Scribe(Vec<Said>, String),
    /// A copy is given away.
    Fork,
    /// Something is said in the copy.
    Apart(Said),
    /// The copy comes back.
    Join(Whose),
    Trash,
}

/// A session on a disk, whoever has it open, and what was told of it.
struct World {
    folder: TempDir,
    disk: Arc<FaultyDisk>,
    store: Store,
    opened: Option<Opened>,
    told: Told,
    /// A copy that was given away, what it was then, and what it is now.
    copy: Option<(Session, Plain, Plain)>,
    number: u128,
    /// What happens to the power if the program ends.
    cut: Option<Cut>,
    deadly: bool,
}

impl World {
    fn new() -> Self {
        let folder = scratch();
        let disk = Arc::new(FaultyDisk::over(folder.path(), None));
        let store = store(&folder, &disk);
        let session = session("Skatteattest");
        let told = Told {
            moments: vec![Moment::first(&session)],
            saved: 1,
            typed: vec![String::new()],
            typed_saved: 0,
        };
        let opened = store.create(session, None).unwrap();
        Self {
            folder,
            disk,
            store,
            opened: Some(opened),
            told,
            copy: None,
            number: 100,
            cut: None,
            deadly: false,
        }
    }

    fn run(&mut self, step: &Step) {
        self.bury();
        if self.opened.is_none() {
            self.disk.heal();
            self.open();
        }
        match step {
            Step::Say(said) => self.say(said, Keeper::commit),
            Step::Mumble(said) => {
                let saved = (self.told.saved, self.told.typed_saved);
                self.say(said, Keeper::append);
                (self.told.saved, self.told.typed_saved) = saved;
            }
            Step::Type(text) => self.type_on(text),
            Step::Sync => self.ask(|keeper, _| keeper.sync()),
            Step::Snapshot => self.ask(|keeper, session| keeper.snapshot(session, None)),
            Step::Close => {
                self.close();
                self.open();
            }
            Step::Die => {
                self.opened = None;
                self.open();
            }
            Step::Cut(cut) => self.cut(*cut),
            Step::Fault(after, fault, cut) => {
                self.disk.heal();
                self.disk.fail(*after, *fault);
                self.cut = *cut;
                self.deadly = matches!(fault, Fault::Death | Fault::DeathInWrite);
            }
            Step::Heal => self.heal(),
            Step::Read => {
                let location = self.location();
                if let Ok(read) = self.store.open(location, Access::Read) {
                    self.told.check(&read.session);
                }
            }
            Step::Intrude => {
                let refused = self.store.open(self.location(), Access::Write);
                assert!(refused.is_err());
            }
            Step::TakeOver(said) => self.take_over(said),
            Step::Command(said) => {
                self.close();
                self.open();
                if self.opened.is_some() {
                    self.say(said, Keeper::commit);
                }
                self.opened = None;
                self.bury();
                self.open();
            }
            Step::Scribe(said, text) => self.scribe(said, text),
            Step::Fork => {
                if self.told.saved == self.told.moments.len() {
                    let plain = self.told.last().plain().clone();
                    self.copy = Some((self.session().clone(), plain.clone(), plain));
                }
            }
            Step::Apart(said) => self.say_apart(said),
            Step::Join(whose) => self.join(*whose),
            Step::Trash => self.trash(),
        }
        if let Some(opened) = &self.opened {
            assert_eq!(&Plain::of(&opened.session.state), self.told.last().plain());
        }
    }

    /// Lets the program end for good if it met its end.
    fn bury(&mut self) {
        if !self.deadly || !self.disk.was_hit() {
            return;
        }
        if let Some(cut) = self.cut.take() {
            self.cut(cut);
        } else {
            self.opened = None;
            self.disk.heal();
            self.deadly = false;
            self.open();
        }
    }

    fn cut(&mut self, cut: Cut) {
        let left = scratch();
        self.disk.cut(self.folder.path(), cut, left.path());
        self.opened = None;
        self.folder = left;
        self.disk = Arc::new(FaultyDisk::over(self.folder.path(), None));
        self.store = store(&self.folder, &self.disk);
        self.deadly = false;
        if self.lies_at_its_place() {
            // It may lie in the trash as well, if it was on the way from one place to the other.
            let trashed = self.store.trash_list().unwrap_or_default();
            self.store.destroy(&trashed).ok();
        }
        self.open();
        assert!(self.opened.is_some());
    }

    /// Opens the session if the disk lets it, and looks at what is there.
    fn open(&mut self) {
        if self.opened.is_some() {
            return;
        }
        if !self.lies_at_its_place() {
            self.disk.heal();
            self.deadly = false;
            let trashed = self.store.trash_list().unwrap();
            self.store.restore_trashed(&trashed[0]).unwrap();
        }
        let opened = self.store.open(self.location(), Access::Write);
        let dying = self.disk.was_hit();
        let opened = match opened {
            Ok(opened) => opened,
            Err(error) => return assert!(dying, "{error:?}"),
        };
        self.told.check(&opened.session);
        let unsaved = |notice: &Notice| matches!(notice, Notice::NotSaved(_));
        let saved = !opened.notices.iter().any(unsaved);
        assert!(saved || dying, "{:?}", opened.notices);
        let lost = |notice: &Notice| {
            matches!(
                notice,
                Notice::LeftOut { .. } | Notice::Missing { .. } | Notice::FromHistory { .. }
            )
        };
        assert!(!opened.notices.iter().any(lost), "{:?}", opened.notices);
        self.told.go_on(&opened.session, saved);
        self.opened = Some(opened);
    }

    fn lies_at_its_place(&self) -> bool {
        self.store.sessions().join(NAME).exists()
    }

    fn close(&mut self) {
        if let Some(opened) = self.opened.take()
            && opened.keeper.unwrap().close(&opened.session, None).is_ok()
        {
            self.told.all_saved();
        }
        self.bury();
        self.opened = None;
    }

    /// Lets the disk work again, and saves everything.
    fn heal(&mut self) {
        self.disk.heal();
        self.deadly = false;
        self.ask(|keeper, session| keeper.snapshot(session, None));
        assert_eq!(self.told.saved, self.told.moments.len());
    }

    fn location(&self) -> Location {
        self.store.find(NAME).unwrap()
    }

    fn session(&self) -> &Session {
        &self.opened.as_ref().unwrap().session
    }

    /// Asks for everything to be saved.
    fn ask(&mut self, save: impl Fn(&mut Keeper, &Session) -> Result<(), StoreError>) {
        let opened = self.opened.as_mut().unwrap();
        if save(opened.keeper.as_mut().unwrap(), &opened.session).is_ok() {
            self.told.all_saved();
        }
    }

    /// Returns the change that says something, made in the session; the session and the list agree on what makes sense.
    fn make(&mut self, said: &Said) -> Option<Change> {
        self.number += 1;
        let session = &mut self.opened.as_mut()?.session;
        let what = said.what(session, self.number);
        let change = what.map(|what| change(self.number, what));
        let change = change.filter(|change| session.apply(change.clone()).is_ok());
        let told = self.told.say(said, uuid::Uuid::from_u128(self.number));
        assert_eq!(change.is_some(), told, "{said:?}");
        change
    }

    fn say(&mut self, said: &Said, save: fn(&mut Keeper, &Change) -> Result<(), StoreError>) {
        if let Some(change) = self.make(said) {
            self.ask(|keeper, _| save(keeper, &change));
        }
    }

    fn type_on(&mut self, text: &str) {
        self.told.typed.push(text.to_owned());
        let opened = self.opened.as_mut().unwrap();
        opened.session.keep_draft(draft(text));
        // Whether it comes to the disk is asked later.
        opened.keeper.as_mut().unwrap().draft(&draft(text)).ok();
    }

    fn start(&mut self) -> (Scribe, Receiver<Report>) {
        let opened = self.opened.as_mut().unwrap();
        let (news, reports) = mpsc::channel();
        let pace = Pace {
            draft: Duration::from_millis(1),
            retry: Duration::from_millis(1),
            longest_retry: Duration::from_millis(1),
            hand_over: PATIENCE,
        };
        let report = move |report| news.send(report).unwrap_or_default();
        let keeper = opened.keeper.take().unwrap();
        let scribe = Scribe::start(keeper, opened.session.clone(), pace, report);
        (scribe.unwrap(), reports)
    }

    fn order(&mut self, scribe: &Scribe, said: &[Said]) {
        for said in said {
            if let Some(change) = self.make(said) {
                scribe.commit(change);
            }
        }
    }

    fn scribe(&mut self, said: &[Said], text: &str) {
        // Whoever died cannot be told from whoever works on by a thread that is still there: the power goes, too.
        self.cut.get_or_insert(Cut::WORST);
        self.ask(|keeper, _| keeper.sync());
        let (mut scribe, reports) = self.start();
        self.order(&scribe, said);
        self.told.typed.push(text.to_owned());
        self.opened
            .as_mut()
            .unwrap()
            .session
            .keep_draft(draft(text));
        scribe.draft(draft(text));
        let flushed = scribe.line().flush(PATIENCE);
        if flushed.is_ok() {
            self.told.all_saved();
        }
        if self.deadly && self.disk.was_hit() {
            self.opened = None;
            return self.bury();
        }
        self.deadly = false;
        self.disk.heal();
        while flushed.is_err() {
            match reports.recv_timeout(PATIENCE).unwrap() {
                Report::Saved { number } if number == self.told.moments.len() => break,
                Report::Saved { .. } | Report::Failed { .. } => {}
                other => panic!("{other:?}"),
            }
        }
        scribe.close(PATIENCE).unwrap();
        self.told.all_saved();
        self.opened = None;
        self.open();
    }

    fn take_over(&mut self, said: &[Said]) {
        self.heal();
        let (scribe, reports) = self.start();
        let (store, location) = (self.store.clone(), self.location());
        let hears = |wanted: fn(&Report) -> bool| {
            while !wanted(&reports.recv_timeout(PATIENCE).unwrap()) {}
        };
        let next = thread::scope(|scope| {
            let stop = AtomicBool::new(false);
            let taker = scope.spawn(move || store.take_over(&location, PATIENCE, &stop));
            hears(|report| matches!(report, Report::Wished { .. }));
            self.order(&scribe, said);
            scribe.hand_over();
            hears(|report| matches!(report, Report::HandedOver { .. }));
            taker.join().unwrap().unwrap()
        });
        self.told.all_saved();
        self.told.check(&next.session);
        // What comes too late is refused, and is no part of the session.
        let late = Said::Note(9, "for sent".to_owned())
            .what(&next.session, 1)
            .unwrap();
        scribe.commit(change(1, late));
        let refused = scribe.line().flush(PATIENCE);
        assert!(matches!(refused, Err(StoreError::TakenOver { .. })));
        self.told.go_on(&next.session, true);
        self.opened = Some(next);
    }

    fn say_apart(&mut self, said: &Said) {
        let goes_on = !matches!(
            said,
            Said::Undo | Said::Redo | Said::Back(_) | Said::Title(_) | Said::Decide(..)
        );
        if let Some((copy, _, plain)) = &mut self.copy
            && goes_on
        {
            self.number += 1;
            let what = said.what(copy, self.number).unwrap();
            let applied = copy.apply(change(self.number, what)).is_ok();
            assert_eq!(applied, plain.say(said));
        }
    }

    fn join(&mut self, whose: Whose) {
        let Some((copy, base, theirs)) = self.copy.take() else {
            return;
        };
        let joining = Joining::of(self.session(), &copy, None).unwrap();
        let mine = self.told.last().plain();
        let plain = Plain::joined(&base, mine, &theirs, whose == Whose::Theirs);
        if joining.is_nothing() {
            return assert_eq!(&plain, mine);
        }
        self.number += 1;
        let change = change(self.number, joining.change(&joining.all(whose)));
        self.opened
            .as_mut()
            .unwrap()
            .session
            .apply(change.clone())
            .unwrap();
        self.told.join(change.stamp.id, plain);
        self.ask(|keeper, _| keeper.commit(&change));
    }

    fn trash(&mut self) {
        self.close();
        // Where it could not be, it is there still, or in the trash already.
        self.store.trash(NAME, Timestamp::now()).ok();
        self.bury();
        self.open();
    }
}

/// Returns a folder for a while, in memory where the system has such a place.
fn scratch() -> TempDir {
    TempDir::new_in("/dev/shm").unwrap_or_else(|_| TempDir::new().unwrap())
}

fn store(folder: &TempDir, disk: &Arc<FaultyDisk>) -> Store {
    let data: PathBuf = folder.path().join("data");
    Store::on(data, Arc::clone(disk) as _)
}

fn words() -> impl Strategy<Value = String> {
    "[a-zæøå«\"\\\\👩]{1,6}"
}

fn said() -> impl Strategy<Value = Said> {
    let mark = proptest::sample::select(vec![Mark::Answered, Mark::Unsure, Mark::NotForUs]);
    prop_oneof![
        4 => (0..3_u8, proptest::option::of(words())).prop_map(|(item, text)| Said::Answer(item, text)),
        1 => (0..3_u8, mark).prop_map(|(item, mark)| Said::Mark(item, mark)),
        1 => (0..2_u8, words()).prop_map(|(item, text)| Said::Decide(item, text)),
        2 => (0..3_u8, words()).prop_map(|(id, text)| Said::Action(id, text)),
        1 => (0..3_u8).prop_map(Said::DropAction),
        1 => (0..3_u8, words()).prop_map(|(id, text)| Said::Note(id, text)),
        1 => (0..3_u8).prop_map(Said::DropNote),
        1 => words().prop_map(Said::Title),
        2 => Just(Said::Undo),
        2 => Just(Said::Redo),
        1 => (0..30_usize).prop_map(Said::Back),
    ]
}

fn fault() -> impl Strategy<Value = Fault> {
    proptest::sample::select(vec![
        Fault::Death,
        Fault::Death,
        Fault::DeathInWrite,
        Fault::Once(BROKEN),
        Fault::Once(FULL),
        Fault::Halfway(FULL),
        Fault::ForGood(FULL),
        Fault::ForGood(DENIED),
    ])
}

fn cut() -> impl Strategy<Value = Cut> {
    proptest::sample::select(Cut::ALL.to_vec())
}

fn step() -> impl Strategy<Value = Step> {
    let few = || proptest::collection::vec(said(), 0..3);
    prop_oneof![
        12 => said().prop_map(Step::Say),
        4 => said().prop_map(Step::Mumble),
        3 => words().prop_map(Step::Type),
        1 => Just(Step::Type(String::new())),
        2 => Just(Step::Sync),
        3 => Just(Step::Snapshot),
        2 => Just(Step::Close),
        3 => Just(Step::Die),
        3 => cut().prop_map(Step::Cut),
        8 => (1..25_usize, fault(), proptest::option::of(cut()))
            .prop_map(|(after, fault, cut)| Step::Fault(after, fault, cut)),
        3 => Just(Step::Heal),
        2 => Just(Step::Read),
        1 => Just(Step::Intrude),
        1 => few().prop_map(Step::TakeOver),
        2 => said().prop_map(Step::Command),
        2 => (few(), words()).prop_map(|(said, text)| Step::Scribe(said, text)),
        2 => Just(Step::Fork),
        4 => said().prop_map(Step::Apart),
        3 => proptest::sample::select(vec![Whose::Mine, Whose::Theirs]).prop_map(Step::Join),
        2 => Just(Step::Trash),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(40), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_that_was_saved_is_lost_whatever_happens(steps in proptest::collection::vec(step(), 1..40)) {
        let mut world = World::new();
        for step in &steps {
            world.run(step);
        }
        world.bury();
        if world.opened.is_none() {
            world.disk.heal();
            world.open();
        }
        world.heal();
        let before = world.session().clone();
        world.cut(Cut { bytes: Bytes::Lost, names: false });
        prop_assert_eq!(world.session(), &before);
    }
}
