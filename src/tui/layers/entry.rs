//! A few lines to fill in: somebody who takes part, a block of the agenda, an action or a parked topic.

mod drafts;
mod filled;
mod picture;

use uuid::Uuid;

use super::table::{shown, unseen};
use super::{KeyLine, Layer, Pressed, Request};
use crate::meeting::{Block, Meeting, Participant};
use crate::session::{Action, Topic};
use crate::tui::app::Context;
use crate::tui::field::{Field, Reply, Shape};
use crate::tui::keys::{self, Binding, Code, Key};
use crate::tui::notice::Notice;
use crate::tui::{completion, timing};
use filled::takes_part;

/// What is filled in, and what becomes of it.
pub struct State {
    purpose: Purpose,
    lines: Vec<Line>,
    at: usize,
    /// Whether what stands there was typed earlier and left.
    drafted: bool,
}

enum Purpose {
    Person(Box<Participant>),
    /// A block of a meeting; where it is new, the block that it comes after.
    Block {
        block: Box<Block>,
        after: Option<Uuid>,
    },
    /// When a meeting is meant to begin.
    Time,
    Action(Box<Action>),
    Topic(Box<Topic>),
}

/// One line with its label.
struct Line {
    label: &'static str,
    field: Field,
    offers: Offers,
    /// What stands there before anything is typed.
    given: String,
}

/// What is offered while one types.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Offers {
    Nothing,
    People,
    Roles,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Enter,
    Save,
    Next,
    Back,
    Cycle,
    Close,
}

/// The keys that are no text.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(&[Key::new("<enter>")], Command::Enter, "do-next-field"),
    shown(&[Key::new("<ctrl+s>")], Command::Save, "do-save"),
    unseen(
        &[Key::new("<tab>"), Key::new("<down>")],
        Command::Next,
        "do-next-field",
    ),
    unseen(
        &[Key::new("<shift+tab>"), Key::new("<up>")],
        Command::Back,
        "do-field-back",
    ),
    shown(
        &[Key::new("<ctrl+t>"), Key::new("<f3>")],
        Command::Cycle,
        "do-next-role",
    ),
    shown(
        &[Key::new("<esc>"), Key::new("<ctrl+g>")],
        Command::Close,
        "do-close",
    ),
];

/// How the keys that save are told in the last line.
const LAST: Binding<Command> = shown(
    &[Key::new("<enter>"), Key::new("<ctrl+s>")],
    Command::Save,
    "do-save",
);

const WIDTH: u16 = 64;
const LABEL_WIDTH: u16 = 14;
const LONGEST_TEXT: usize = 500;
const LONGEST_NAME: usize = 100;

impl State {
    /// Makes a layer that adds people, one after the other.
    pub fn new_person(context: &Context<'_>) -> Layer {
        let nobody = Participant {
            id: Uuid::nil(),
            name: String::new(),
            role: None,
            organisation: String::new(),
            present: true,
            votes: None,
        };
        Self::person(nobody, context)
    }

    /// Makes a layer that alters somebody who takes part.
    pub fn person(participant: Participant, context: &Context<'_>) -> Layer {
        let role = participant.role.as_ref().map(ToString::to_string);
        let role = role.map(|role| context.locale.role(context.method, &role));
        let role = role.unwrap_or_default();
        let lines = vec![
            line("people-name", &participant.name, Offers::People, context),
            line("people-role", &role, Offers::Roles, context),
            line(
                "people-organisation",
                &participant.organisation,
                Offers::Nothing,
                context,
            ),
        ];
        Self::over(Purpose::Person(Box::new(participant)), lines, context)
    }

    /// Makes a layer that adds a block to the agenda.
    pub fn new_block(after: Option<Uuid>, context: &Context<'_>) -> Layer {
        Self::of_block(
            Block::new("", context.method.craft.time.rest),
            after,
            context,
        )
    }

    /// Makes a layer that alters a block of the agenda.
    pub fn block(block: Block, context: &Context<'_>) -> Layer {
        Self::of_block(block, None, context)
    }

    fn of_block(block: Block, after: Option<Uuid>, context: &Context<'_>) -> Layer {
        let minutes = block.minutes.to_string();
        let lines = vec![
            line("agenda-text", &block.text, Offers::Nothing, context),
            line("agenda-minutes", &minutes, Offers::Nothing, context),
        ];
        let block = Box::new(block);
        Self::over(Purpose::Block { block, after }, lines, context)
    }

    /// Makes a layer that says when a meeting is meant to begin.
    pub fn time(meeting: &Meeting, context: &Context<'_>) -> Layer {
        let at = meeting
            .at
            .map(|at| timing::wall(context.locale, at, context.zone));
        let at = at.unwrap_or_default();
        let lines = vec![line("agenda-begins", &at, Offers::Nothing, context)];
        Self::over(Purpose::Time, lines, context)
    }

    /// Makes a layer that alters an action.
    pub fn action(action: Action, context: &Context<'_>) -> Layer {
        let due = action.due.map(|due| context.locale.short_date(due));
        let lines = vec![
            line("capture-what", &action.text, Offers::Nothing, context),
            line("capture-owner", &action.owner, Offers::People, context),
            line(
                "capture-due",
                &due.unwrap_or_default(),
                Offers::Nothing,
                context,
            ),
        ];
        Self::over(Purpose::Action(Box::new(action)), lines, context)
    }

    /// Makes a layer that gives an action another day.
    pub fn another_day(action: Action, context: &Context<'_>) -> Layer {
        let mut layer = Self::action(action, context);
        if let Layer::Entry(state) = &mut layer {
            state.at = state.lines.len() - 1;
            state.lines[state.at].field.select_all();
        }
        layer
    }

    /// Makes a layer that alters a parked topic.
    pub fn topic(topic: Topic, context: &Context<'_>) -> Layer {
        let lines = vec![line("capture-text", &topic.text, Offers::Nothing, context)];
        Self::over(Purpose::Topic(Box::new(topic)), lines, context)
    }

    /// Makes the layer, with what was half typed in its lines when it was left.
    fn over(purpose: Purpose, lines: Vec<Line>, context: &Context<'_>) -> Layer {
        let mut state = Self {
            purpose,
            lines,
            at: 0,
            drafted: false,
        };
        let session = context.desk.map(|desk| &desk.session);
        for at in 0..state.lines.len() {
            let name = state.draft_name(at);
            if let Some(draft) = session.and_then(|session| session.draft(None, &name)) {
                state.lines[at].field.set_text(&draft.text);
                state.drafted = true;
            }
        }
        Layer::Entry(Box::new(state))
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        let reply = self.lines[self.at].field.press(key);
        if reply == Reply::Moved {
            return Pressed::Handled(Vec::new());
        }
        if reply != Reply::Unused {
            return Pressed::Handled(self.drafts());
        }
        if completion::takes(key, reply) {
            self.complete(context);
            return Pressed::Handled(self.drafts());
        }
        match keys::find(BINDINGS, key) {
            Some(command) => Pressed::Handled(self.update(command, context)),
            None if key.ctrl || key.alt || matches!(key.code, Code::Function(_)) => {
                Pressed::Unknown
            }
            None => Pressed::Handled(Vec::new()),
        }
    }

    pub fn paste(&mut self, text: &str, _: &Context<'_>) -> Vec<Request> {
        self.lines[self.at].field.paste(text);
        self.drafts()
    }

    pub fn keys(&self, _: &Context<'_>) -> Vec<KeyLine> {
        let roles = self.lines[self.at].offers == Offers::Roles;
        let last = self.is_last();
        let works = |command| match command {
            Command::Cycle => roles,
            // Enter saves in the last line.
            Command::Enter => !last,
            Command::Next | Command::Back => self.lines.len() > 1,
            _ => true,
        };
        let lines = BINDINGS.iter().filter(|binding| works(binding.command));
        let lines = lines.map(|binding| match binding.command {
            Command::Save if last => KeyLine::of(&LAST),
            _ => KeyLine::of(binding),
        });
        lines.collect()
    }

    fn is_last(&self) -> bool {
        self.at + 1 == self.lines.len()
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        let count = self.lines.len();
        // Where somebody else has taken over, what is filled in stays in its lines.
        let reads = context.desk.filter(|desk| !desk.may_write);
        if let (Command::Save | Command::Enter, Some(desk)) = (command, reads)
            && !self.lines[0].field.is_empty()
        {
            return vec![Request::Say(desk.only_reads(context.locale))];
        }
        match command {
            Command::Next => self.at = (self.at + 1) % count,
            Command::Back => self.at = (self.at + count - 1) % count,
            Command::Cycle => {
                self.cycle(context);
                return self.drafts();
            }
            Command::Close => return vec![Request::Pop],
            Command::Enter if !self.is_last() && !self.leaves() => return self.go_on(context),
            Command::Enter | Command::Save => return self.save(context),
        }
        Vec::new()
    }

    /// Takes what is offered; whoever is known has a role and an organisation already.
    fn complete(&mut self, context: &Context<'_>) {
        let Some(offered) = self.offered(context) else {
            return;
        };
        self.lines[self.at].field.set_text(&offered);
        let people = completion::people(context);
        let known = people.iter().find(|person| person.name == offered);
        if let (Purpose::Person(_), 0, Some(known)) = (&self.purpose, self.at, known) {
            let role = context.locale.role(context.method, &known.role);
            for (line, text) in self.lines[1..].iter_mut().zip([&role, &known.organisation]) {
                if line.field.is_empty() {
                    line.field.set_text(text);
                }
            }
        }
    }

    /// Says whether somebody is added.
    fn adds(&self) -> bool {
        matches!(&self.purpose, Purpose::Person(one) if one.id.is_nil())
    }

    fn offered(&self, context: &Context<'_>) -> Option<String> {
        let line = &self.lines[self.at];
        match line.offers {
            Offers::Nothing => None,
            Offers::People if self.adds() => completion::newcomer(&line.field, context),
            Offers::People => completion::name(&line.field, context),
            Offers::Roles => completion::role(&line.field, context),
        }
    }

    /// Puts the next role of the pack in the place of the one that is written.
    fn cycle(&mut self, context: &Context<'_>) {
        let line = &mut self.lines[self.at];
        let roles = &context.method.roles;
        if line.offers != Offers::Roles || roles.is_empty() {
            return;
        }
        let written = line.field.text();
        let here = roles.iter().position(|role| role.name == written.trim());
        let next = here.map_or(0, |at| (at + 1) % roles.len());
        line.field.set_text(&roles[next].name);
    }

    /// Says whether nothing more is meant to be added.
    fn leaves(&self) -> bool {
        self.adds() && self.at == 0 && self.text(0).is_empty()
    }

    /// Goes on to the next line, where nothing is wrong with this one.
    fn go_on(&mut self, context: &Context<'_>) -> Vec<Request> {
        if self.at == 0 && self.text(0).is_empty() {
            return say(context, "capture-empty");
        }
        if self.at == 0 && self.adds() && takes_part(&self.text(0), context) {
            return say(context, "people-known");
        }
        if let Err((at, key)) = self.filled_in(self.text(0), context)
            && at == self.at
        {
            return say(context, key);
        }
        self.at += 1;
        Vec::new()
    }

    /// Saves what is filled in; what cannot be saved stays in its field.
    fn save(&mut self, context: &Context<'_>) -> Vec<Request> {
        let text = self.text(0);
        let adds = self.adds();
        if text.is_empty() && adds {
            return vec![Request::Pop];
        }
        if text.is_empty() {
            self.at = 0;
            return say(context, "capture-empty");
        }
        if adds && takes_part(&text, context) {
            self.at = 0;
            return say(context, "people-known");
        }
        let what = match self.filled_in(text, context) {
            Ok(what) => what,
            Err((at, key)) => {
                self.at = at;
                return say(context, key);
            }
        };
        let mut requests = self.no_drafts();
        if !adds {
            requests.push(Request::Pop);
        }
        requests.extend(what.map(|what| Request::Make(Box::new(what))));
        if adds {
            self.drafted = false;
            for line in &mut self.lines {
                line.field.set_text("");
            }
            self.at = 0;
        }
        requests
    }

    fn text(&self, at: usize) -> String {
        self.lines[at].field.text().trim().to_owned()
    }
}

fn line(label: &'static str, text: &str, offers: Offers, context: &Context<'_>) -> Line {
    let longest = if offers == Offers::Nothing {
        LONGEST_TEXT
    } else {
        LONGEST_NAME
    };
    let mut field = Field::new(Shape::Line, longest, context.look.theme);
    field.set_text(text);
    Line {
        label,
        given: field.text(),
        field,
        offers,
    }
}

fn say(context: &Context<'_>, key: &str) -> Vec<Request> {
    vec![Request::Say(Notice::warning(context.locale.text(key)))]
}
