//! The editor of one item: its answer, and for a decision reason and decider in the same place.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::part::{Input, Offer, Options, Part};
use super::{Edited, NO_ID};
use crate::method::{AnswerType, Item, Person, Value};
use crate::route::{Consequence, Entry, decide};
use crate::session::{
    Change, Decided, Draft, Link, Mark, Record, Refusal, Service, Stamp, Subject, What,
};
use crate::tui::app::{Context, bind};
use crate::tui::effect::Effect;
use crate::tui::field::{Reply, Shape};
use crate::tui::keys::{self, Binding, Code, Key};
use crate::tui::layers::{KeyLine, Request};
use crate::tui::notice::Notice;
use crate::tui::theme::Role;
use crate::tui::wrap::rows;

/// What is being filled in.
pub(super) struct State {
    purpose: Purpose,
    /// None where the form is about the session itself.
    subject: Option<Subject>,
    title: String,
    parts: Vec<Part>,
    at: usize,
    /// What the highlighted option would do elsewhere.
    preview: Option<Preview>,
}

/// What becomes of the form when it is done.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Purpose {
    Answer,
    Decide,
    Mark,
    Link,
    Service,
}

/// What an option would do, in words.
pub(super) struct Preview {
    pub option: String,
    /// Why it cannot be chosen, or what it means.
    pub note: String,
    pub lines: Vec<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Command {
    Next,
    Back,
    Choose,
    Up,
    Down,
    Save,
    Editor,
    Leave,
}

/// The keys of a form; what is written goes into the field first.
pub(super) const BINDINGS: &[Binding<Command>] = &[
    bind(
        &[Key::new("<enter>")],
        Command::Next,
        "do-form-enter",
        "group-form",
        true,
    ),
    bind(
        &[Key::new("<space>")],
        Command::Choose,
        "do-form-choose",
        "group-form",
        false,
    ),
    bind(
        &[Key::new("<up>"), Key::new("k")],
        Command::Up,
        "do-up",
        "group-form",
        false,
    ),
    bind(
        &[Key::new("<down>"), Key::new("j")],
        Command::Down,
        "do-down",
        "group-form",
        false,
    ),
    bind(
        &[Key::new("<tab>")],
        Command::Next,
        "do-form-next",
        "group-form",
        true,
    ),
    bind(
        &[Key::new("<shift+tab>")],
        Command::Back,
        "do-form-back",
        "group-form",
        false,
    ),
    bind(
        &[Key::new("<ctrl+s>")],
        Command::Save,
        "do-form-save",
        "group-form",
        true,
    ),
    bind(
        &[Key::new("<f4>"), Key::new("<ctrl+o>")],
        Command::Editor,
        "do-form-editor",
        "group-form",
        true,
    ),
    bind(
        &[Key::new("<esc>")],
        Command::Leave,
        "do-form-leave",
        "group-form",
        true,
    ),
];

impl State {
    /// Returns the form that an item is answered in.
    pub fn answer(entry: &Entry, item: &Item, context: &Context<'_>) -> Self {
        let desk = context.desk;
        let draft = |name: &str| {
            desk.and_then(|desk| desk.session.draft(Some(&entry.subject), name))
                .map(|draft| draft.text.clone())
        };
        let state = desk.map(|desk| &desk.session.state);
        let record = state.and_then(|state| {
            state
                .proposal(&entry.subject)
                .or_else(|| state.standing(&entry.subject))
        });
        let own = record
            .map(|record| &record.value)
            .or(entry.parked.as_ref())
            .or(entry.value.as_ref());
        let mut parts = vec![Part::value(
            entry,
            item,
            own,
            draft("value").as_deref(),
            context,
        )];
        let purpose = if item.is_decision() {
            Purpose::Decide
        } else {
            Purpose::Answer
        };
        if purpose == Purpose::Decide {
            parts.extend(decision_parts(item, record, &draft, context));
        }
        // Where something was half typed, work goes on there.
        let at = parts
            .iter()
            .rposition(|part| draft(part.name).is_some())
            .unwrap_or(0);
        let mut form = Self {
            purpose,
            subject: Some(entry.subject.clone()),
            title: item.text.clone(),
            parts,
            at,
            preview: None,
        };
        form.look_ahead(context);
        form
    }

    /// Returns the form that marks an item.
    pub fn mark(entry: &Entry, item: &Item, context: &Context<'_>) -> Self {
        let offered = [
            Mark::Unsure,
            Mark::Unknown,
            Mark::ComeBack,
            Mark::NotForUs,
            Mark::Open,
        ];
        let choices = offered.into_iter().map(|mark| Offer {
            id: mark.name().to_owned(),
            text: context.locale.mark(mark),
            note: String::new(),
            chosen: entry.mark == mark,
            closed: None,
        });
        let reason = context
            .desk
            .and_then(|desk| desk.session.state.answers.get(&entry.subject));
        let reason = reason
            .map(|answer| answer.reason.clone())
            .unwrap_or_default();
        let options = Input::Options(Options::new(choices.collect(), false));
        Self {
            purpose: Purpose::Mark,
            subject: Some(entry.subject.clone()),
            title: item.text.clone(),
            parts: vec![
                Part {
                    name: "mark",
                    label: String::new(),
                    input: options,
                },
                Part::line(
                    "mark-reason",
                    context.locale.text("workshop-form-reason"),
                    &reason,
                    context,
                ),
            ],
            at: 0,
            preview: None,
        }
    }

    /// Returns the form that attaches a link to an item.
    pub fn link(entry: &Entry, item: &Item, context: &Context<'_>) -> Self {
        Self {
            purpose: Purpose::Link,
            subject: Some(entry.subject.clone()),
            title: item.text.clone(),
            parts: vec![
                Part::line(
                    "link",
                    context.locale.text("workshop-form-address"),
                    "",
                    context,
                ),
                Part::line(
                    "link-title",
                    context.locale.text("workshop-form-link-title"),
                    "",
                    context,
                ),
            ],
            at: 0,
            preview: None,
        }
    }

    /// Returns the form that adds a service to the session.
    pub fn service(context: &Context<'_>) -> Self {
        Self {
            purpose: Purpose::Service,
            subject: None,
            title: context.locale.text("workshop-form-new-service"),
            parts: vec![Part::line(
                "service",
                context.locale.text("workshop-form-name"),
                "",
                context,
            )],
            at: 0,
            preview: None,
        }
    }

    /// Returns what the highlighted option would do.
    pub fn preview(&self) -> Option<&Preview> {
        self.preview.as_ref()
    }

    /// Says whether letters are text in the field that has the focus.
    pub fn writes(&self) -> bool {
        self.parts[self.at].writes()
    }

    /// Returns the keys that work on the field that has the focus.
    pub fn keys(&self) -> Vec<KeyLine> {
        let long = matches!(&self.parts[self.at].input, Input::Text(_)) && self.is_long();
        let several =
            matches!(&self.parts[self.at].input, Input::Options(options) if options.several);
        let works = |binding: &&Binding<Command>| match binding.command {
            Command::Editor => long,
            Command::Choose => several,
            Command::Next if long => binding.keys[0].code == Code::Tab,
            _ => true,
        };
        let mut lines: Vec<KeyLine> = BINDINGS.iter().filter(works).map(KeyLine::of).collect();
        for line in lines
            .iter_mut()
            .filter(|line| several && line.help == "do-form-choose")
        {
            line.footer = true;
        }
        lines
    }

    fn is_long(&self) -> bool {
        self.at == 0
            && self.purpose == Purpose::Answer
            && self.parts[0].height(40) >= 1
            && self.takes_newlines()
    }

    fn takes_newlines(&self) -> bool {
        match &self.parts[self.at].input {
            Input::Text(field) => field.shape() == Shape::Lines,
            Input::Options(_) => false,
        }
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Edited {
        let part = &mut self.parts[self.at];
        if let Input::Text(field) = &mut part.input {
            let name = part.name;
            match field.press(key) {
                Reply::Changed => return Edited::Going(self.drafted(name)),
                Reply::Full => {
                    let mut requests = self.drafted(name);
                    requests.push(Request::Say(Notice::warning(
                        context.locale.text("notice-field-full"),
                    )));
                    return Edited::Going(requests);
                }
                Reply::Moved => return Edited::Going(Vec::new()),
                Reply::Unused => {}
            }
        }
        // A letter that means an option's first letter would be a guess; only the table decides.
        match keys::find(BINDINGS, key) {
            Some(command) => self.update(command, context),
            None => Edited::Unknown,
        }
    }

    pub fn paste(&mut self, text: &str, _context: &Context<'_>) -> Vec<Request> {
        let part = &mut self.parts[self.at];
        let name = part.name;
        match &mut part.input {
            Input::Text(field) => {
                field.paste(text);
                self.drafted(name)
            }
            Input::Options(_) => Vec::new(),
        }
    }

    /// Puts a text from the user's editor in place of what is written.
    pub fn replace(&mut self, text: &str, _context: &Context<'_>) -> Vec<Request> {
        let part = &mut self.parts[self.at];
        let name = part.name;
        match &mut part.input {
            Input::Text(field) => {
                field.set_text(text.trim_end_matches('\n'));
                self.drafted(name)
            }
            Input::Options(_) => Vec::new(),
        }
    }

    /// Keeps what is half typed.
    fn drafted(&self, name: &'static str) -> Vec<Request> {
        let text = self.parts[self.at].text();
        vec![Request::Draft(Draft {
            subject: self.subject.clone(),
            field: name.to_owned(),
            text,
        })]
    }

    fn update(&mut self, command: Command, context: &Context<'_>) -> Edited {
        match command {
            Command::Next => self.on(context),
            Command::Back => {
                self.at = self.at.saturating_sub(1);
                Edited::Going(Vec::new())
            }
            Command::Up | Command::Down => {
                self.move_by(command == Command::Down, context);
                Edited::Going(Vec::new())
            }
            Command::Choose => {
                if let Input::Options(options) = &mut self.parts[self.at].input {
                    if options.several {
                        options.choose();
                    } else {
                        return self.on(context);
                    }
                }
                self.look_ahead(context);
                Edited::Going(Vec::new())
            }
            Command::Save => self.finish(context),
            Command::Editor if self.takes_newlines() => Edited::Going(vec![Request::Do(Box::new(
                Effect::Edit(self.parts[self.at].text()),
            ))]),
            Command::Editor => Edited::Unknown,
            Command::Leave => Edited::Closed(Vec::new()),
        }
    }

    fn move_by(&mut self, down: bool, context: &Context<'_>) {
        let more = self.parts.len() > 1;
        if let Input::Options(options) = &mut self.parts[self.at].input {
            let last = options.choices.len().saturating_sub(1);
            if down && options.at == last && more {
                self.at += 1;
                return;
            }
            options.at = if down {
                (options.at + 1).min(last)
            } else {
                options.at.saturating_sub(1)
            };
            self.look_ahead(context);
        } else if down {
            self.at = (self.at + 1).min(self.parts.len() - 1);
        } else {
            self.at = self.at.saturating_sub(1);
        }
    }

    /// Goes on to the next field; after the decider, or the last field, the form is done.
    fn on(&mut self, context: &Context<'_>) -> Edited {
        let first = self.at == 0;
        if let Input::Options(options) = &mut self.parts[self.at].input {
            if let Some(why) = options.highlighted().and_then(|offer| offer.closed.clone())
                && !self.may_override(context)
            {
                return Edited::Going(vec![Request::Say(Notice::warning(why))]);
            }
            if let Input::Options(options) = &mut self.parts[self.at].input
                && !options.several
            {
                options.choose();
            }
        }
        let wants_reason =
            self.purpose != Purpose::Mark || self.chosen_mark() == Some(Mark::NotForUs);
        let done =
            self.at + 1 >= self.parts.len() || self.parts[self.at].name == "by" || !wants_reason;
        if done {
            return self.finish(context);
        }
        let mut requests = Vec::new();
        if first && self.purpose == Purpose::Decide {
            match self.decided(context) {
                Ok(Some(decided)) => match self.propose(decided, context) {
                    Ok(proposed) => requests.extend(proposed),
                    Err(notice) => return Edited::Going(vec![Request::Say(notice)]),
                },
                Ok(None) => {}
                Err(notice) => return Edited::Going(vec![Request::Say(notice)]),
            }
        }
        self.at += 1;
        Edited::Going(requests)
    }

    /// A rule that may be overridden leaves its closed options open to a decider with a reason.
    fn may_override(&self, context: &Context<'_>) -> bool {
        let Some(entry) = self.entry(context) else {
            return false;
        };
        let overridable = |cause: &crate::route::Cause| match &cause.by {
            crate::route::By::Rule(rule) => context
                .method
                .rule(rule.as_str())
                .is_some_and(|rule| rule.overridable),
            _ => false,
        };
        entry
            .set
            .iter()
            .chain(entry.closed_options.iter().map(|(_, cause)| cause))
            .any(overridable)
    }

    fn entry<'c>(&self, context: &Context<'c>) -> Option<&'c Entry> {
        context.desk?.route.entry(self.subject.as_ref()?)
    }

    fn item<'c>(&self, context: &Context<'c>) -> Option<&'c Item> {
        context.method.item(self.subject.as_ref()?.item.as_str())
    }

    fn chosen_mark(&self) -> Option<Mark> {
        match &self.parts[0].input {
            Input::Options(options) => options
                .highlighted()
                .and_then(|offer| Mark::named(&offer.id)),
            Input::Text(_) => None,
        }
    }

    /// Makes the change that the form stands for, and closes it.
    fn finish(&mut self, context: &Context<'_>) -> Edited {
        let change = match self.purpose {
            Purpose::Answer => self.value(context).map(|value| {
                let subject = self.subject.clone().expect("an answer has a subject");
                Some(What::Answer { subject, value })
            }),
            Purpose::Decide => self.decided(context).map(|decided| {
                decided
                    .filter(|decided| !self.stands_already(decided, context))
                    .map(What::Decide)
            }),
            Purpose::Mark => Ok(self.marked()),
            Purpose::Link => Ok(self.linked()),
            Purpose::Service => Ok(self.new_service(context)),
        };
        match change {
            Err(notice) => Edited::Going(vec![Request::Say(notice)]),
            Ok(change) => {
                let mut requests: Vec<Request> = self
                    .parts
                    .iter()
                    .map(|part| self.let_go(part.name))
                    .collect();
                requests.extend(change.map(|what| Request::Make(Box::new(what))));
                Edited::Closed(requests)
            }
        }
    }

    /// A draft of no text is let go.
    fn let_go(&self, name: &'static str) -> Request {
        Request::Draft(Draft {
            subject: self.subject.clone(),
            field: name.to_owned(),
            text: String::new(),
        })
    }

    /// Returns the value as it is filled in; none where nothing is.
    fn value(&self, context: &Context<'_>) -> Result<Option<Value>, Notice> {
        let (Some(item), Some(desk)) = (self.item(context), context.desk) else {
            return Ok(None);
        };
        match &self.parts[0].input {
            Input::Options(options) => Ok(options.answer(item).filter(|value| !value.is_empty())),
            Input::Text(field) => {
                let text = field.text();
                if text.trim().is_empty() {
                    return Ok(None);
                }
                if matches!(item.answer, AnswerType::ShortText | AnswerType::LongText) {
                    return Ok(Some(Value::Text(text)));
                }
                let read =
                    context
                        .locale
                        .read(context.method, item, &desk.session.state.rules, &text);
                read.map(Some)
                    .map_err(|misread| Notice::said(context.locale.misread(&misread)))
            }
        }
    }

    fn part(&self, name: &str) -> String {
        self.parts
            .iter()
            .find(|part| part.name == name)
            .map(Part::text)
            .unwrap_or_default()
            .trim()
            .to_owned()
    }

    /// Returns the decision as it is filled in; none where nothing is chosen.
    fn decided(&self, context: &Context<'_>) -> Result<Option<Decided>, Notice> {
        let Some(value) = self.value(context)? else {
            return Ok(None);
        };
        let (Some(subject), Some(desk)) = (self.subject.clone(), context.desk) else {
            return Ok(None);
        };
        let date = |name: &str| {
            let text = self.part(name);
            if text.is_empty() {
                return Ok(None);
            }
            context
                .locale
                .read_date(&text)
                .map(Some)
                .map_err(|misread| Notice::said(context.locale.misread(&misread)))
        };
        let decided = Decided {
            id: NO_ID,
            subject,
            value,
            reason: self.part("reason"),
            legal_basis: self.part("basis"),
            alternatives: self.part("alternatives"),
            by: self.decider(context),
            date: context.today,
            valid_until: date("valid-until")?,
            review_date: date("review-date")?,
            overrides: Vec::new(),
        };
        Ok(Some(decide(context.method, &desk.route, decided)))
    }

    /// Returns who answers for the decision; a role alone is nobody.
    fn decider(&self, context: &Context<'_>) -> Option<Person> {
        let mut person = context
            .locale
            .read_person(context.method, &self.part("by"))
            .ok()?;
        if person.role.is_empty() {
            person.role = self
                .item(context)?
                .decider
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default();
        }
        Some(person)
    }

    /// Returns what proposes the chosen option, unless it stands already; going against a rule waits for a decider.
    fn propose(&self, decided: Decided, context: &Context<'_>) -> Result<Option<Request>, Notice> {
        let Some(desk) = context.desk else {
            return Ok(None);
        };
        if self
            .record(context)
            .is_some_and(|record| record.value == decided.value)
        {
            return Ok(None);
        }
        let what = What::Decide(Decided {
            by: None,
            overrides: Vec::new(),
            ..decided
        });
        let stamp = Stamp {
            id: NO_ID,
            at: context.at,
            by: String::new(),
        };
        let change = Change { stamp, what };
        match crate::route::admit(context.method, &desk.session, &change) {
            Ok(()) => Ok(Some(Request::Make(Box::new(change.what)))),
            Err(refusal @ Refusal::OverrideNeeds { .. }) => Ok(Some(Request::Say(Notice::said(
                context.locale.refusal(context.method, &refusal),
            )))),
            Err(refusal) => Err(Notice::said(
                context.locale.refusal(context.method, &refusal),
            )),
        }
    }

    fn record<'c>(&self, context: &Context<'c>) -> Option<&'c Record> {
        let state = &context.desk?.session.state;
        let subject = self.subject.as_ref()?;
        state.proposal(subject).or_else(|| state.standing(subject))
    }

    fn stands_already(&self, decided: &Decided, context: &Context<'_>) -> bool {
        self.record(context).is_some_and(|record| {
            record.value == decided.value
                && record.reason == decided.reason
                && record.legal_basis == decided.legal_basis
                && record.alternatives == decided.alternatives
                && record.by == decided.by
                && record.valid_until == decided.valid_until
                && record.review_date == decided.review_date
                && !(record.status == crate::session::Status::Reopened)
        })
    }

    fn marked(&self) -> Option<What> {
        let subject = self.subject.clone()?;
        Some(What::Mark {
            subject,
            mark: self.chosen_mark()?,
            reason: self.part("mark-reason"),
        })
    }

    fn linked(&self) -> Option<What> {
        let address = self.part("link");
        let link = Link {
            id: NO_ID,
            address,
            title: self.part("link-title"),
            subject: self.subject.clone(),
        };
        (!link.address.is_empty()).then_some(What::Link(link))
    }

    fn new_service(&self, context: &Context<'_>) -> Option<What> {
        let name = self.part("service");
        let session = &context.desk?.session;
        let slug = crate::store::slug(&name);
        let numbered = (2..).map(|number| format!("{slug}-{number}"));
        let id = std::iter::once(slug.clone())
            .chain(numbered)
            .find(|id| session.service(id).is_none())?;
        (!name.is_empty()).then(|| {
            What::AddService(Service {
                id: id.as_str().into(),
                name,
                dropped: false,
            })
        })
    }

    /// Works out what the highlighted option would do, were it decided.
    fn look_ahead(&mut self, context: &Context<'_>) {
        self.preview = self.looked_ahead(context);
    }

    fn looked_ahead(&self, context: &Context<'_>) -> Option<Preview> {
        let (item, desk, entry) = (self.item(context)?, context.desk?, self.entry(context)?);
        let Input::Options(options) = &self.parts[0].input else {
            return None;
        };
        let offer = options.highlighted()?;
        let note = offer.closed.clone().unwrap_or_else(|| offer.note.clone());
        let value = match item.answer {
            AnswerType::YesNo => Value::YesNo(offer.id == "yes"),
            AnswerType::Choice => Value::Option(offer.id.as_str().into()),
            _ => {
                return Some(Preview {
                    option: offer.text.clone(),
                    note,
                    lines: Vec::new(),
                });
            }
        };
        let stamp = Stamp {
            id: NO_ID,
            at: context.at,
            by: String::new(),
        };
        let what = if self.purpose == Purpose::Decide {
            let somebody = Person {
                name: "–".to_owned(),
                ..Person::default()
            };
            let decided = Decided {
                id: NO_ID,
                subject: entry.subject.clone(),
                value,
                reason: "–".to_owned(),
                legal_basis: String::new(),
                alternatives: String::new(),
                by: Some(somebody),
                date: context.today,
                valid_until: None,
                review_date: None,
                overrides: Vec::new(),
            };
            What::Decide(decide(context.method, &desk.route, decided))
        } else {
            What::Answer {
                subject: entry.subject.clone(),
                value: Some(value),
            }
        };
        let change = Change { stamp, what };
        let lines = match Consequence::from(&desk.route, context.method, &desk.session, &change) {
            Ok(consequence) => {
                let others = consequence
                    .effects
                    .iter()
                    .filter(|effect| effect.subject != entry.subject);
                others
                    .map(|effect| context.locale.effect(context.method, &desk.session, effect))
                    .collect()
            }
            Err(refusal) => vec![context.locale.refusal(context.method, &refusal).sentence],
        };
        Some(Preview {
            option: offer.text.clone(),
            note,
            lines,
        })
    }

    /// Draws the form; returns where the cursor belongs.
    pub fn view(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
        beside: bool,
    ) -> Option<Position> {
        let look = context.look;
        let inner = Rect {
            x: area.x + 1,
            width: area.width.saturating_sub(2),
            ..area
        };
        let title_room = Rect {
            height: inner.height.min(3),
            ..inner
        };
        let mut y = area.y + look.put_wrapped(buffer, title_room, &self.title, Role::Title);
        let mut cursor = None;
        let choosing = self.at == 0 && matches!(self.parts[0].input, Input::Options(_));
        let shows_preview = choosing && !beside;
        for (at, part) in self.parts.iter().enumerate() {
            let room = area.bottom().saturating_sub(y);
            if room == 0 || (shows_preview && at > 0) {
                break;
            }
            let others = u16::try_from(self.parts.len() - at - 1).unwrap_or(0);
            let most = if at == self.at {
                room.saturating_sub(others.min(room / 2)).max(1)
            } else {
                1
            };
            let folded = at == 0 && at != self.at && matches!(part.input, Input::Options(_));
            let height = if folded {
                1
            } else {
                part.height(inner.width).min(most)
            };
            let line = Rect {
                x: area.x,
                y,
                width: area.width,
                height: height.min(room),
            };
            if folded {
                self.chosen_line(context, buffer, line);
            } else if let Some(found) = part.draw(context, buffer, line, at == self.at) {
                cursor = Some(found);
            }
            y += line.height;
        }
        if shows_preview {
            let rest = Rect {
                y,
                height: area.bottom().saturating_sub(y),
                ..inner
            };
            self.draw_preview(context, buffer, rest);
        }
        cursor
    }

    /// Draws the options in one line once they have been chosen from.
    fn chosen_line(&self, context: &Context<'_>, buffer: &mut Buffer, line: Rect) {
        let Input::Options(options) = &self.parts[0].input else {
            return;
        };
        let chosen: Vec<&str> = options
            .choices
            .iter()
            .filter(|o| o.chosen)
            .map(|o| o.text.as_str())
            .collect();
        let text = format!("{} {}", context.look.glyphs.chosen, chosen.join(", "));
        context.look.put(
            buffer,
            line.x + 2,
            line.y,
            line.width.saturating_sub(3),
            &text,
            Role::Proposed,
        );
    }

    fn draw_preview(&self, context: &Context<'_>, buffer: &mut Buffer, area: Rect) {
        let Some(preview) = &self.preview else { return };
        let bottom = area.bottom();
        let mut area = area;
        let mut put = |text: &str, role: Role| {
            for line in rows(text, usize::from(area.width)) {
                if area.y < bottom {
                    context
                        .look
                        .put(buffer, area.x, area.y, area.width, line, role);
                    area.y += 1;
                }
            }
        };
        put(&preview.note, Role::Dim);
        if !preview.lines.is_empty() {
            put(
                &context.locale.say(
                    "workshop-follows-of",
                    &[("option", preview.option.as_str().into())],
                ),
                Role::Header,
            );
            for line in &preview.lines {
                put(line, Role::Normal);
            }
        }
    }
}

/// Returns the fields that a decision has beside what is decided.
fn decision_parts(
    item: &Item,
    record: Option<&Record>,
    draft: &impl Fn(&str) -> Option<String>,
    context: &Context<'_>,
) -> Vec<Part> {
    let text = |name: &str, recorded: fn(&Record) -> String| {
        draft(name).unwrap_or_else(|| record.map(recorded).unwrap_or_default())
    };
    let label = |key: &str| context.locale.text(key);
    let date = |date: Option<jiff::civil::Date>| {
        date.map(|date| context.locale.short_date(date))
            .unwrap_or_default()
    };
    let by = draft("by").unwrap_or_else(|| {
        match (record.and_then(|record| record.by.as_ref()), &item.decider) {
            (Some(person), _) => context.locale.person(context.method, person),
            (None, Some(role)) => {
                format!("{}: ", context.locale.role(context.method, role.as_str()))
            }
            (None, None) => String::new(),
        }
    });
    let valid_until =
        draft("valid-until").unwrap_or_else(|| date(record.and_then(|record| record.valid_until)));
    let review =
        draft("review-date").unwrap_or_else(|| date(record.and_then(|record| record.review_date)));
    vec![
        Part::lines(
            "reason",
            label("workshop-form-reason"),
            &text("reason", |record| record.reason.clone()),
            context,
        ),
        Part::line("by", label("workshop-form-by"), &by, context),
        Part::line(
            "basis",
            label("workshop-form-basis"),
            &text("basis", |record| record.legal_basis.clone()),
            context,
        ),
        Part::line(
            "alternatives",
            label("workshop-form-alternatives"),
            &text("alternatives", |record| record.alternatives.clone()),
            context,
        ),
        Part::line(
            "valid-until",
            label("workshop-form-valid-until"),
            &valid_until,
            context,
        ),
        Part::line(
            "review-date",
            label("workshop-form-review-date"),
            &review,
            context,
        ),
    ]
}
