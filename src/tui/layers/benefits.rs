//! The screen of benefits: what is gained, by whom, from where to where, and who answers for it in the line.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::register::{self, Heading, List, Sheet, Told};
use super::table::{self, shown, unseen};
use super::{KeyLine, Layer, Pressed, Request};
use crate::method::{RegisterKind, Row, ServiceId, Value};
use crate::session::Tool;
use crate::tui::app::Context;
use crate::tui::keys::{Binding, Key};
use crate::tui::list::Move;
use crate::tui::notice::Notice;
use crate::tui::theme::Role;
use crate::tui::{footer, overlay};

/// Where one stands among the benefits.
pub struct State {
    list: List,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Move(Move),
    New,
    Alter,
    Drop,
    Leave,
}

/// The keys of the screen.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(&[Key::new("n")], Command::New, "register-do-new-benefit"),
    shown(&[Key::new("<enter>")], Command::Alter, "do-alter"),
    unseen(
        &[Key::new("x"), Key::new("<delete>")],
        Command::Drop,
        "register-do-take-out",
    ),
    shown(
        &[Key::new("<esc>"), Key::new("q")],
        Command::Leave,
        "do-back",
    ),
];

/// What a benefit cannot be taken out without, as the register calls it, with the key of what is missing.
const NEEDED: [(&str, &str); 4] = [
    ("baseline", "register-lacks-baseline"),
    ("target", "register-lacks-target"),
    ("measured", "register-lacks-measure"),
    ("responsible", "register-lacks-owner"),
];

impl State {
    /// Returns the screen; says why where the method has no plan of benefits.
    pub fn open(service: Option<&ServiceId>, context: &Context<'_>) -> Result<Layer, Notice> {
        let list = List::open(RegisterKind::Benefits, service, context)?;
        Ok(Layer::Benefits(Box::new(Self { list })))
    }

    /// Returns where one stands, for the people in the room.
    pub fn tool(&self) -> Tool {
        Tool {
            row: self.list.at,
            ..Tool::default()
        }
    }

    /// Stands where somebody else does.
    pub fn stand(&mut self, tool: &Tool) {
        self.list.at = tool.row;
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        match table::find(BINDINGS, table::MOVES, Command::Move, key) {
            Some(command) => Pressed::Handled(self.update(command, context)),
            None => Pressed::Unknown,
        }
    }

    pub fn paste(&mut self, _: &str, _: &Context<'_>) -> Vec<Request> {
        Vec::new()
    }

    /// Says whether letters are text here, and no keys.
    pub fn writes(&self) -> bool {
        false
    }

    pub fn keys(&self, context: &Context<'_>) -> Vec<KeyLine> {
        let any = self.list.selected(context).is_some();
        let writes = context.desk.is_some_and(|desk| desk.may_write);
        let works = |command| match command {
            Command::Leave => true,
            Command::New => writes,
            Command::Move(_) => any,
            _ => any && writes,
        };
        table::lines(BINDINGS, works, if any { table::MOVES } else { &[] })
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        match command {
            Command::Move(by) => {
                let height = register::height(context.size.1);
                self.list.go(by, height, context);
                Vec::new()
            }
            Command::Leave => vec![Request::Pop],
            Command::Alter if self.list.selected(context).is_some() => {
                self.list.fill(false, context)
            }
            Command::New | Command::Alter => self.list.fill(true, context),
            Command::Drop => self.list.take_out(context),
        }
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let cursor = self.paint(context, frame.buffer_mut(), area);
        footer::draw_last(context, frame.buffer_mut(), area, &self.keys(context));
        overlay::place_cursor(frame, cursor);
    }

    /// Draws all but the keys, and returns where the cursor belongs.
    pub fn paint(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
    ) -> Option<Position> {
        let locale = context.locale;
        let sheet = self.list.sheet(context)?;
        let whole = sheet
            .rows
            .iter()
            .filter(|row| missing(&sheet, row).next().is_none());
        let arguments = [
            ("count", sheet.rows.len().into()),
            ("whole", whole.count().into()),
        ];
        let heading = Heading {
            title: &locale.text("tools-benefits"),
            about: &locale.say("register-benefits", &arguments),
            empty: &table::told(context, "register-no-benefits", "tools-nothing-yet"),
        };
        let told = |row: &Row| {
            let cell = |called: &str| sheet.cell(row, called, context);
            let lacks = missing(&sheet, row).next().is_some();
            let sign = if lacks {
                context.look.glyphs.alert
            } else {
                context.look.glyphs.done
            };
            let goes = [cell("baseline"), cell("target")];
            let goes = goes.map(|one| {
                if one.is_empty() {
                    "…".to_owned()
                } else {
                    one
                }
            });
            Told {
                label: format!("{sign} {}", cell("benefit")),
                detail: goes.join(&format!(" {} ", context.look.glyphs.right)),
                role: if lacks { Role::Warning } else { Role::Normal },
            }
        };
        let detail = |row: &Row| {
            let mut lines = vec![sheet.cell(row, "benefit", context)];
            let lacks = missing(&sheet, row).map(|key| locale.text(key));
            let lacks: Vec<String> = lacks.collect();
            if !lacks.is_empty() {
                let what = [("what", lacks.join(", ").into())];
                let said = locale.say("register-lacks", &what);
                lines.push(format!("{} {said}", context.look.glyphs.alert));
            }
            lines.push(sheet.told(row, &["benefit"], context).join(" · "));
            lines
        };
        register::draw(
            context,
            buffer,
            area,
            &self.list,
            &heading,
            (&told, &detail),
        )
    }
}

/// Returns the keys of what a benefit lacks, of what the register has a column for.
fn missing<'s>(sheet: &'s Sheet<'_>, row: &'s Row) -> impl Iterator<Item = &'static str> + use<'s> {
    let needed = NEEDED.iter().filter(|(called, _)| {
        let column = sheet.column(called);
        column.is_some_and(|column| row.get(&column.id).is_none_or(Value::is_empty))
    });
    needed.map(|(_, key)| *key)
}
