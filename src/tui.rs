//! The full-screen front end: one loop that takes in what happened, says what is to be done, and draws.

pub mod app;
pub mod completion;
pub mod consequence;
pub mod desk;
pub mod documents;
pub mod due;
pub mod editor;
pub mod effect;
pub mod events;
pub mod field;
pub mod follow;
pub mod footer;
pub mod form;
pub mod keys;
pub mod layers;
pub mod light;
pub mod list;
pub mod look;
pub mod notice;
pub mod overlay;
pub mod palette;
pub mod room;
pub mod screen;
pub mod sharing;
pub mod speech;
pub mod steady;
pub mod step;
pub mod surroundings;
pub mod terminal;
pub mod theme;
pub mod timing;
pub mod tour;
pub mod watch;
pub mod weighing;
pub mod world;
pub mod wrap;

use std::collections::VecDeque;
use std::io;
use std::path::PathBuf;
use std::process::ExitCode;
use std::rc::Rc;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use ratatui::layout::Size;
use uuid::NoContext;
use uuid::Uuid;

use app::{App, Now};
use effect::Effect;
use events::Events;
use layers::Layer;
use look::Look;
use screen::{Screen, Surface};
use surroundings::Surroundings;
use terminal::Tty;
use theme::{Glyphs, Theme};
use watch::{Cause, Ending};
use world::{Performed, SharedFolder, SharedLine, World};

use crate::experience::Experience;
use crate::locale::Locale;
use crate::method::{Pack, Sources};
use crate::store::{Access, Location, Places, Store};

/// What the screen begins with.
pub struct Beginning {
    pub places: Places,
    pub pack: Pack,
    pub locale: Locale,
    /// The session to open; the list of sessions where none is named.
    pub session: Option<Location>,
    pub no_color: bool,
    /// Who sits at the keyboard.
    pub person: String,
    pub zone: TimeZone,
    /// A further folder of what others have shared.
    pub cases: Option<PathBuf>,
    /// The folder of the method, where it is only tried out, and what was read there.
    pub trial: Option<(PathBuf, Sources)>,
    /// Whether the tour is what it begins with.
    pub tour: bool,
    /// Whether it only shows to a room what somebody else does.
    pub follows: bool,
}

/// Runs the full-screen program until it is left, and returns how it ended.
pub fn run(beginning: Beginning) -> ExitCode {
    let surroundings = Surroundings::read();
    if surroundings.is_dumb() {
        eprintln!("{}", beginning.locale.text("notice-dumb-terminal"));
        return ExitCode::FAILURE;
    }
    if beginning.follows {
        return follow::run(&beginning, &surroundings);
    }
    let line: SharedLine = Arc::new(Mutex::new(None));
    let practice = SharedFolder::default();
    let ending = Ending::new({
        let (line, practice) = (Arc::clone(&line), Arc::clone(&practice));
        move |_| {
            save(&line);
            practice
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .take();
        }
    });
    ending.watch_panics(beginning.locale.text("notice-panic"));
    match work(beginning, &surroundings, &ending, line, practice) {
        Ok(()) => {
            terminal::leave();
            ExitCode::SUCCESS
        }
        // Only the terminal can fail here, and whatever is open is saved on the way out.
        Err(_) => ending.end(Cause::TerminalGone),
    }
}

/// Saves what is open, when the program is ended from outside.
fn save(line: &SharedLine) {
    let line = line.lock().unwrap_or_else(PoisonError::into_inner).take();
    if let Some(line) = line {
        // Nobody is left to tell; what could be saved is saved.
        let _ = line.close(Duration::from_millis(700));
    }
}

fn work(
    mut beginning: Beginning,
    surroundings: &Surroundings,
    ending: &Ending,
    line: SharedLine,
    practice: SharedFolder,
) -> io::Result<()> {
    let title = surroundings.has_title().then_some("diemo");
    let mut events = Events::new(ending.clone())?;
    let mailbox = events.mailbox();
    ending.watch_signals(move || mailbox.post(events::Message::Suspend))?;
    let mut screen = Screen::enter(title)?;
    ending.watch_terminal()?;
    let named = beginning.session.as_ref().map(name_of);
    // The list lies below a session that is opened by name, and is read when it shows.
    let mut first = match named {
        Some(name) => vec![Effect::Open {
            name,
            access: Access::Write,
        }],
        None => vec![Effect::List],
    };
    let trial = beginning.trial.take();
    let tour = beginning.tour;
    let (mut app, mut world) = set_up(beginning, surroundings, &screen, &events, line);
    world.practice = practice;
    // Watched until the program ends.
    let mut _watch = None;
    if let Some((folder, sources)) = trial {
        app.try_out();
        let locale = Locale::clone(&app.locale);
        let watch = world::trial::watch(folder, sources, locale, events.mailbox());
        _watch = Some(watch?);
        first.clear();
    } else if tour {
        first = app.tour();
    }
    while !first.is_empty() {
        if perform(&mut app, &mut world, &mut screen, first)? {
            return Ok(());
        }
        first = Vec::from_iter(app.wants_list().then_some(Effect::List));
    }
    loop {
        screen.draw(|frame| app.view(frame))?;
        for message in events.wait(app.sleeps(Timestamp::now()))? {
            let effects = app.update(message, Timestamp::now());
            if perform(&mut app, &mut world, &mut screen, effects)? {
                return Ok(());
            }
        }
    }
}

/// Returns the name by which the store finds a session again.
fn name_of(location: &Location) -> String {
    if location.own {
        location.name.clone()
    } else {
        location.path().to_string_lossy().into_owned()
    }
}

fn set_up(
    beginning: Beginning,
    surroundings: &Surroundings,
    screen: &Screen<Tty>,
    events: &Events<effect::Outcome>,
    line: SharedLine,
) -> (App, World) {
    let locale = Rc::new(beginning.locale);
    let method = Rc::new(beginning.pack.in_language(locale.code()));
    let Size { width, height } = screen.surface().size();
    let look = Look {
        theme: Theme::choose(surroundings, beginning.no_color),
        glyphs: Glyphs::choose(surroundings, false),
    };
    let now = Now {
        at: Timestamp::now(),
        zone: beginning.zone.clone(),
        identity: Box::new(identity),
    };
    let folder = beginning.places.data.clone();
    let world = World {
        store: Store::at(&beginning.places.data),
        places: beginning.places,
        method: Rc::clone(&method),
        locale: Rc::clone(&locale),
        mailbox: events.mailbox(),
        editor: surroundings.editor.clone(),
        scribe: None,
        desks: Arc::default(),
        line,
        practice: SharedFolder::default(),
        zone: beginning.zone,
        sharing: world::Sharing::default(),
        others: world::Others::new(beginning.cases),
    };
    let app = App {
        pack: beginning.pack,
        method,
        usual: None,
        locale,
        look,
        size: (width, height),
        now,
        person: beginning.person,
        desk: None,
        aside: None,
        layers: vec![Layer::Home(layers::home::State::new(folder))],
        notice: None,
        experience: Experience::default(),
        broken_told: 0,
        problems: Vec::new(),
        leaving: false,
        tour: None,
    };
    (app, world)
}

/// Makes an identity that sorts by time.
fn identity(at: Timestamp) -> Uuid {
    let seconds = u64::try_from(at.as_second()).unwrap_or(0);
    let nanoseconds = u32::try_from(at.subsec_nanosecond()).unwrap_or(0);
    Uuid::new_v7(uuid::Timestamp::from_unix(NoContext, seconds, nanoseconds))
}

/// Performs effects and what follows from them; says whether the program has ended.
fn perform(
    app: &mut App,
    world: &mut World,
    screen: &mut Screen<Tty>,
    effects: Vec<Effect>,
) -> io::Result<bool> {
    let mut waiting = VecDeque::from(effects);
    while let Some(effect) = waiting.pop_front() {
        match world.perform(effect, screen) {
            Performed::Nothing => {}
            Performed::News(message) => waiting.extend(app.update(message, Timestamp::now())),
            Performed::Ended => return Ok(true),
            Performed::Failed(error) => return Err(error),
        }
    }
    Ok(false)
}
