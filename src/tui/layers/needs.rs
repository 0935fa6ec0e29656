//! The screen of what systems have to exchange: as a list, as a matrix of systems, and as a diagram around one of them.

mod picture;

use ratatui::Frame;
use ratatui::layout::Rect;
use uuid::Uuid;

use super::table::{self, shown};
use super::{KeyLine, Layer, Pressed, Request};
use crate::costs::Need;
use crate::method::ServiceId;
use crate::session::{Tool, What};
use crate::tui::app::Context;
use crate::tui::form::{Form, Heard};
use crate::tui::keys::{Binding, Key};
use crate::tui::list::{Move, moved};
use crate::tui::notice::Notice;
use crate::tui::weighing::{make, needs, only_reads, refused};
use crate::tui::{footer, overlay};

/// The selected need, how all are shown, and what is filled in.
pub struct State {
    service: ServiceId,
    at: usize,
    shape: Shape,
    form: Option<(Box<Need>, Form)>,
}

/// How the needs are shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Shape {
    List,
    Matrix,
    Diagram,
}

impl Shape {
    fn name(self) -> &'static str {
        match self {
            Self::List => "",
            Self::Matrix => "matrix",
            Self::Diagram => "diagram",
        }
    }

    fn named(name: &str) -> Self {
        let mut others = [Self::Matrix, Self::Diagram].into_iter();
        let named = others.find(|other| other.name() == name);
        named.unwrap_or(Self::List)
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Move(Move),
    New,
    Alter,
    Wish,
    Turn,
    Drop,
    Leave,
}

/// The keys of the screen.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(&[Key::new("n")], Command::New, "do-new"),
    shown(&[Key::new("<enter>")], Command::Alter, "do-alter"),
    shown(&[Key::new("<space>")], Command::Wish, "costs-do-wish"),
    shown(&[Key::new("v")], Command::Turn, "costs-do-shape"),
    shown(
        &[Key::new("x"), Key::new("<delete>")],
        Command::Drop,
        "do-drop",
    ),
    shown(
        &[Key::new("<esc>"), Key::new("q")],
        Command::Leave,
        "do-back",
    ),
];

/// Rows around the list: header, a free row, what is selected, notice, keys.
const AROUND: u16 = 10;

impl State {
    /// Returns the screen of a service; says why where there is nothing to show.
    pub fn open(service: Option<&ServiceId>, context: &Context<'_>) -> Result<Layer, Notice> {
        let service = of_service(service, context)?;
        Ok(Layer::Needs(Box::new(Self {
            service,
            at: 0,
            shape: Shape::List,
            form: None,
        })))
    }

    /// Returns where one stands, for the people in the room.
    pub fn tool(&self) -> Tool {
        Tool {
            service: Some(self.service.clone()),
            view: self.shape.name().to_owned(),
            row: self.at,
            ..Tool::default()
        }
    }

    /// Stands where somebody else does.
    pub fn stand(&mut self, tool: &Tool) {
        self.shape = Shape::named(&tool.view);
        self.at = tool.row;
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        if let Some((_, form)) = &mut self.form {
            return match form.press(key) {
                Heard::Handled => Pressed::Handled(Vec::new()),
                Heard::Unknown => Pressed::Unknown,
                Heard::Close => {
                    self.form = None;
                    Pressed::Handled(Vec::new())
                }
                Heard::Save => Pressed::Handled(self.save(context)),
            };
        }
        match table::find(BINDINGS, table::MOVES, Command::Move, key) {
            Some(command) => Pressed::Handled(self.update(command, context)),
            None => Pressed::Unknown,
        }
    }

    pub fn paste(&mut self, text: &str, _: &Context<'_>) -> Vec<Request> {
        if let Some((_, form)) = &mut self.form {
            form.paste(text);
        }
        Vec::new()
    }

    /// Says whether letters are text here, and no keys.
    pub fn writes(&self) -> bool {
        self.form.is_some()
    }

    pub fn keys(&self, context: &Context<'_>) -> Vec<KeyLine> {
        if let Some((_, form)) = &self.form {
            return form.keys();
        }
        let any = !needs(context, &self.service).is_empty();
        let writes = context.desk.is_some_and(|desk| desk.may_write);
        let works = |command| match command {
            Command::Leave => true,
            Command::New => writes,
            Command::Move(_) | Command::Turn => any,
            _ => any && writes,
        };
        table::lines(BINDINGS, works, if any { table::MOVES } else { &[] })
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        let all = needs(context, &self.service);
        self.at = self.at.min(all.len().saturating_sub(1));
        let selected = all.get(self.at).map(|need| Need::clone(need));
        match (command, selected) {
            (Command::Move(by), _) => {
                let height = usize::from(context.size.1.saturating_sub(AROUND));
                self.at = moved(self.at, all.len(), height, by);
                return Vec::new();
            }
            (Command::Leave, _) => return vec![Request::Pop],
            (Command::Turn, _) => {
                self.shape = match self.shape {
                    Shape::List => Shape::Matrix,
                    Shape::Matrix => Shape::Diagram,
                    Shape::Diagram => Shape::List,
                };
                return Vec::new();
            }
            (command, selected) => {
                if let Some(requests) = only_reads(context) {
                    return requests;
                }
                match (command, selected) {
                    (Command::New, _) | (Command::Alter, None) => {
                        self.fill_in(self.empty(), context);
                    }
                    (Command::Alter, Some(need)) => self.fill_in(need, context),
                    (Command::Wish, Some(need)) => {
                        return make(What::Need(Box::new(Need {
                            wish: !need.wish,
                            ..need
                        })));
                    }
                    (Command::Drop, Some(need)) => {
                        let said = [("what", need.what.as_str().into())];
                        let said = context.locale.say("costs-dropped", &said);
                        let mut requests = make(What::DropNeed { id: need.id });
                        requests.push(Request::Say(Notice::info(said)));
                        return requests;
                    }
                    _ => {}
                }
            }
        }
        Vec::new()
    }

    fn empty(&self) -> Need {
        Need {
            id: Uuid::nil(),
            service: self.service.clone(),
            from: String::new(),
            to: String::new(),
            what: String::new(),
            when: String::new(),
            volume: None,
            fresh: String::new(),
            why: String::new(),
            owner: String::new(),
            security: String::new(),
            wish: false,
        }
    }

    fn fill_in(&mut self, need: Need, context: &Context<'_>) {
        let names = ["costs-need", "costs-wish"].map(|key| context.locale.text(key));
        let form = Form::new("costs-form-need")
            .text("costs-what", &need.what, context)
            .text("costs-from", &need.from, context)
            .text("costs-to", &need.to, context)
            .choice("costs-need-or-wish", names.to_vec(), usize::from(need.wish))
            .text("costs-why", &need.why, context)
            .text("costs-when", &need.when, context)
            .figure("costs-times", need.volume, context)
            .text("costs-fresh", &need.fresh, context)
            .text("costs-owner", &need.owner, context)
            .text("costs-security", &need.security, context);
        self.form = Some((Box::new(need), form));
    }

    /// Saves what is filled in; what cannot be saved stays in the form.
    fn save(&mut self, context: &Context<'_>) -> Vec<Request> {
        let Some((need, form)) = &mut self.form else {
            return Vec::new();
        };
        if let Some(requests) = only_reads(context) {
            return requests;
        }
        for at in 0..3 {
            if form.written(at).is_empty() {
                form.stand(at);
                return vec![Request::Say(Notice::warning(
                    context.locale.text("costs-need-lacks"),
                ))];
            }
        }
        let volume = match form.read(6, context) {
            Ok(volume) => volume,
            Err((at, notice)) => {
                form.stand(at);
                return vec![Request::Say(notice)];
            }
        };
        let filled = Need {
            what: form.written(0),
            from: form.written(1),
            to: form.written(2),
            wish: form.chosen(3) == 1,
            why: form.written(4),
            when: form.written(5),
            volume,
            fresh: form.written(7),
            owner: form.written(8),
            security: form.written(9),
            ..Need::clone(need)
        };
        if filled.id.is_nil() {
            self.at = needs(context, &self.service).len();
        }
        let what = What::Need(Box::new(filled));
        if let Some(requests) = refused(&what, context) {
            return requests;
        }
        self.form = None;
        make(what)
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let cursor = self.paint(context, frame.buffer_mut(), area);
        footer::draw_last(context, frame.buffer_mut(), area, &self.keys(context));
        overlay::place_cursor(frame, cursor);
        if let Some((_, form)) = &self.form {
            form.view(context, frame, area);
        }
    }
}

/// Returns the service that a screen is about; says why where there is none.
pub(super) fn of_service(
    service: Option<&ServiceId>,
    context: &Context<'_>,
) -> Result<ServiceId, Notice> {
    let Some(desk) = context.desk else {
        return Err(Notice::info(context.locale.text("tools-no-session")));
    };
    let service = service.or_else(|| desk.service()).cloned();
    service.ok_or_else(|| Notice::info(context.locale.text("costs-no-service")))
}
