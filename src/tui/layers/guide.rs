//! How a step is run: what it is for, who must be in the room, what is done when, and what comes out of it.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::article::{Article, Block};
use super::table::{self, shown, unseen};
use super::{KeyLine, Pressed, Request};
use crate::method::{Step, StepId, Technique};
use crate::tui::app::Context;
use crate::tui::keys::{Binding, Key};
use crate::tui::list::Move;
use crate::tui::theme::Role;

/// The step, and how far its guide is scrolled.
pub struct State {
    step: StepId,
    article: Article,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Scroll(Move),
    Close,
}

/// The keys of the guide.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(
        &[Key::new("<esc>"), Key::new("q"), Key::new("v")],
        Command::Close,
        "do-close",
    ),
    unseen(
        &[Key::new("<space>")],
        Command::Scroll(Move::PageDown),
        "do-page-down",
    ),
];

impl State {
    /// Makes the guide of a step.
    pub fn new(step: StepId) -> Self {
        Self {
            step,
            article: Article::default(),
        }
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        match table::find(BINDINGS, table::MOVES, Command::Scroll, key) {
            Some(command) => Pressed::Handled(self.update(command, context)),
            None => Pressed::Unknown,
        }
    }

    pub fn keys(&self, _: &Context<'_>) -> Vec<KeyLine> {
        table::lines(BINDINGS, |_| true, table::MOVES)
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        match command {
            Command::Close => vec![Request::Pop],
            Command::Scroll(by) => {
                let blocks = self.blocks(context);
                self.article.scroll(context, &blocks, by);
                Vec::new()
            }
        }
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let title = context.locale.text("guide-title");
        let (keys, blocks) = (self.keys(context), self.blocks(context));
        self.article
            .draw(context, frame, area, (&title, &keys, &blocks));
    }

    fn blocks(&self, context: &Context<'_>) -> Vec<Block> {
        let mut page = Page {
            context,
            blocks: Vec::new(),
        };
        if let Some((_, step)) = context.method.step(self.step.as_str()) {
            page.fill(step);
        }
        page.blocks
    }
}

struct Page<'p, 'c> {
    context: &'p Context<'c>,
    blocks: Vec<Block>,
}

impl Page<'_, '_> {
    fn fill(&mut self, step: &Step) {
        let locale = self.context.locale;
        self.text(&step.name, Role::Title);
        self.part("guide-purpose", &step.purpose);
        self.roles(step);
        self.part("guide-how", &step.how);
        self.agenda(step);
        self.techniques(step);
        let output = step.output.iter().cloned();
        self.points("guide-output", output.collect());
        self.part("guide-next", &step.next);
        let principles = self.principles(step);
        let heading = locale.text("guide-principles");
        self.listed(&heading, principles);
    }

    /// Who must be in the room, with what each of them answers for.
    fn roles(&mut self, step: &Step) {
        let locale = self.context.locale;
        let method = self.context.method;
        let roles = step.roles.iter().map(|id| {
            let name = locale.role(method, id.as_str());
            let question = method.role(id.as_str()).map(|role| role.question.as_str());
            self.explained(&name, question.unwrap_or_default())
        });
        let roles = roles.collect();
        self.points("guide-roles", roles);
    }

    /// What is done, with the minute at which it begins.
    fn agenda(&mut self, step: &Step) {
        if step.minutes == 0 {
            return;
        }
        let locale = self.context.locale;
        let total = [("count", i64::from(step.minutes).into())];
        let mut gone = 0;
        let activities = step.agenda.iter().map(|activity| {
            let technique = activity.technique.as_ref();
            let technique = technique.and_then(|id| self.context.method.technique(id.as_str()));
            let name = technique.map(|technique| technique.name.as_str());
            let arguments = [
                ("from", clock(gone).into()),
                ("to", clock(gone + activity.minutes).into()),
                (
                    "technique-given",
                    if name.is_some() { "yes" } else { "no" }.into(),
                ),
                ("technique", name.unwrap_or_default().into()),
                ("text", activity.text.as_str().into()),
            ];
            gone += activity.minutes;
            locale.say("guide-activity", &arguments)
        });
        let activities = activities.collect();
        self.listed(&locale.say("guide-agenda", &total), activities);
    }

    /// The techniques of the agenda, for who has not used them before.
    fn techniques(&mut self, step: &Step) {
        let mut techniques: Vec<&Technique> = Vec::new();
        for activity in &step.agenda {
            let found = activity.technique.as_ref();
            let found = found.and_then(|id| self.context.method.technique(id.as_str()));
            if let Some(found) = found.filter(|found| !techniques.contains(found)) {
                techniques.push(found);
            }
        }
        let told = techniques.iter();
        let told = told.map(|technique| self.explained(&technique.name, &technique.text));
        let told = told.collect();
        self.points("guide-techniques", told);
    }

    /// The principles of the method that items of the step make real.
    fn principles(&self, step: &Step) -> Vec<String> {
        let principles = self.context.method.principles.iter();
        let told = principles.filter_map(|principle| {
            let mut items = step.items.iter();
            let item = items.find(|item| item.principles.contains(&principle.id))?;
            Some(self.explained(&principle.name, item.label()))
        });
        told.collect()
    }

    fn explained(&self, name: &str, text: &str) -> String {
        if text.is_empty() {
            return name.to_owned();
        }
        let arguments = [("name", name.into()), ("text", text.into())];
        self.context.locale.say("why-explained", &arguments)
    }

    fn text(&mut self, text: &str, role: Role) {
        self.blocks.push(Block::Text(text.to_owned(), role));
    }

    fn part(&mut self, key: &str, text: &str) {
        if !text.is_empty() {
            self.heading(&self.context.locale.text(key));
            self.text(text, Role::Normal);
        }
    }

    fn points(&mut self, key: &str, texts: Vec<String>) {
        self.listed(&self.context.locale.text(key), texts);
    }

    fn listed(&mut self, heading: &str, texts: Vec<String>) {
        if texts.is_empty() {
            return;
        }
        self.heading(heading);
        let sign = self.context.look.glyphs.open;
        let points = texts.into_iter();
        let points = points.map(|text| Block::Point(sign, text, Role::Normal));
        self.blocks.extend(points);
    }

    fn heading(&mut self, text: &str) {
        self.blocks.push(Block::Space);
        self.text(text, Role::Header);
    }
}

/// Returns minutes as hours and minutes.
fn clock(minutes: u32) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}
