//! Documents written from a session: a template of the pack becomes neutral blocks, and these become Markdown, a page
//! of HTML, or lines for the terminal.
//!
//! Everything is computed from the session and its route; nothing is read or written here.

mod block;
pub mod bpmn;
mod check;
mod context;
mod held;
mod html;
mod lines;
mod markdown;
mod mermaid;
mod read;
mod scene;
mod sibling;
mod template;
pub mod timetable;
mod writing;

use jiff::Zoned;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use uuid::Uuid;

pub use block::{Bar, Block, Matrix, Picture, Process, Shape, Span, Table, Text, Timeline};
pub use check::{check, check_all};
pub use lines::{Line, LineKind};
pub use read::blocks;
pub use sibling::siblings;
pub use writing::{Writing, language, with_language};

use crate::locale::Locale;
use crate::meeting::Meeting;
use crate::method::{Method, Per, Problem, ServiceId, Template, is_name};
use crate::process::ModelRef;
use crate::route::Route;
use crate::session::{Service, Session};
use held::clean;
use scene::Scene;

/// What is wrong with a template, worded as every problem of a pack.
pub type TemplateFault = Box<Problem>;

/// A document, in a form that every writer reads.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Document {
    /// The id of its template.
    pub id: String,
    pub title: String,
    /// The language it is written in, for example `nb`.
    pub language: String,
    pub blocks: Vec<Block>,
    /// What stands between it and being finished, in words.
    pub missing: Vec<String>,
    /// Whether something is missing, so that it is marked as a draft.
    pub draft: bool,
}

/// The forms that a document is handed out in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    Markdown,
    Html,
}

impl Format {
    /// Every form with its name, which is also how its files end.
    pub const NAMES: [(&'static str, Self); 2] = [("md", Self::Markdown), ("html", Self::Html)];

    /// Returns the form of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::NAMES
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, format)| *format)
    }

    /// Returns the name of the form.
    pub fn name(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Html => "html",
        }
    }
}

/// Writes the document of a template, about one service where the template is filled in for each.
#[expect(
    clippy::too_many_arguments,
    reason = "a document is computed from all of these and from nothing else"
)]
pub fn write(
    method: &Method,
    session: &Session,
    route: &Route,
    locale: &Locale,
    template: &Template,
    service: Option<&ServiceId>,
    today: Date,
    zone: &TimeZone,
) -> Result<Document, TemplateFault> {
    let about = About {
        service,
        meeting: None,
    };
    write_about(method, session, route, locale, template, about, today, zone)
}

/// What a document is about, of all that a session holds.
#[derive(Clone, Copy, Debug, Default)]
pub struct About<'a> {
    /// One service, where the template is filled in for each.
    pub service: Option<&'a ServiceId>,
    /// The meeting that it tells of; none where it is the latest.
    pub meeting: Option<Uuid>,
}

/// Writes the document of a template about a part of the session.
#[expect(
    clippy::too_many_arguments,
    reason = "a document is computed from all of these and from nothing else"
)]
fn write_about(
    method: &Method,
    session: &Session,
    route: &Route,
    locale: &Locale,
    template: &Template,
    about: About<'_>,
    today: Date,
    zone: &TimeZone,
) -> Result<Document, TemplateFault> {
    // What a template fills in follows the language it is written in.
    let own = (locale.code() != method.language).then(|| Locale::chosen(&[&method.language]));
    let locale = own.as_ref().unwrap_or(locale);
    let scene = Scene {
        method,
        session,
        route,
        locale,
        service: about.service.filter(|_| template.per == Per::Service),
        meeting: about.meeting,
        today,
        zone,
        shown: scene::Shown::default(),
        pictures: std::sync::Arc::default(),
        lacks: std::sync::Arc::default(),
    };
    let mut filled = template::fill(template, |wanted, objection| {
        context::names(&scene, wanted, objection)
    })?;
    filled
        .held
        .show(std::mem::take(&mut *template::lock(&scene.pictures)));
    let mut blocks = read::read(&filled.markdown, &filled.held);
    if !matches!(blocks.first(), Some(Block::Heading { .. })) {
        // A document begins with its title, whatever its template begins with.
        let title = filled.held.hold(&clean(&template.title));
        blocks = read::read(&format!("# {title}\n\n{}", filled.markdown), &filled.held);
    }
    let title = title(template, &blocks);
    // What is to be answered beforehand is for a document of the whole session; a meeting has its own.
    let needs = if scene.tells_of_meeting(template) {
        &[]
    } else {
        template.needs.as_slice()
    };
    let missing: Vec<_> = scene
        .missing(needs)
        .iter()
        .map(|missing| clean(missing))
        .collect();
    if !missing.is_empty() {
        blocks.insert(1, notice(locale, &missing));
    }
    blocks.extend(borrowed(locale, &scene.origins()));
    Ok(Document {
        id: template.id.clone(),
        title,
        language: method.language.clone(),
        blocks,
        draft: !missing.is_empty(),
        missing,
    })
}

/// Returns every document that a session has: each template, for each service where it is filled in for each.
pub fn all<'a>(
    method: &'a Method,
    session: &'a Session,
) -> Vec<(&'a Template, Option<&'a Service>)> {
    let mut documents = Vec::new();
    for template in &method.templates {
        match template.per {
            Per::Session => documents.push((template, None)),
            Per::Service => {
                documents.extend(session.services().map(|service| (template, Some(service))));
            }
        }
    }
    documents
}

/// Returns the name of a document's file, of letters that every disk takes.
pub fn file_name(template: &Template, service: Option<&ServiceId>, format: Format) -> String {
    let service = service.filter(|_| template.per == Per::Service);
    let service = service.map_or(String::new(), |id| format!("-{}", as_name(id.as_str())));
    format!("{}{service}.{}", template.id, format.name())
}

/// Returns the name of the file that a process model is written to.
pub fn model_file_name(of: &ModelRef, ending: &str) -> String {
    let service = as_name(of.service.as_str());
    format!("{}-{service}.{ending}", of.variant.name())
}

/// Returns the name of a file that tells how things stood at a moment, beside the one that tells how they stand now.
pub fn name_as_of(name: &str, moment: &Zoned) -> String {
    with_moment(name, &moment.strftime("%Y-%m-%d-%H%M").to_string())
}

/// Says whether the document of a template tells of a meeting, where one was held.
pub fn is_of_meeting(template: &Template) -> bool {
    let names = template::names_used(template).unwrap_or_default();
    let mut names = names.iter();
    names.any(|name| name.split('.').next() == Some("meeting"))
}

/// Returns the name of the file that tells of one meeting, beside the one that tells of the latest: by its day, and by
/// the time as well where another meeting was begun on that day.
pub fn name_of_meeting(name: &str, session: &Session, meeting: Uuid, zone: &TimeZone) -> String {
    let held = session.state.held();
    let began = |one: &Meeting| Some(one.began?.to_zoned(zone.clone()));
    let own = held.iter().find(|held| held.id == meeting);
    let Some(own) = own.and_then(|own| began(own)) else {
        return name.to_owned();
    };
    let others = held.iter().filter(|held| held.id != meeting);
    let mut others = others.filter_map(|held| began(held));
    if others.any(|other| other.date() == own.date()) {
        return name_as_of(name, &own);
    }
    with_moment(name, &own.strftime("%Y-%m-%d").to_string())
}

fn with_moment(name: &str, moment: &str) -> String {
    match name.rsplit_once('.') {
        Some((name, ending)) => format!("{name}-{moment}.{ending}"),
        None => format!("{name}-{moment}"),
    }
}

/// Returns an id as a name; an id that is none came from a file that something else has written.
fn as_name(id: &str) -> String {
    if is_name(id) {
        return id.to_owned();
    }
    format!("{:08x}", crc32fast::hash(id.as_bytes()))
}

impl Document {
    /// Returns the document as Markdown.
    pub fn markdown(&self) -> String {
        markdown::markdown(&self.blocks)
    }

    /// Returns the document as a page of HTML that needs nothing else.
    pub fn html(&self) -> String {
        html::page(self)
    }

    /// Returns the document in a form.
    pub fn text(&self, format: Format) -> String {
        match format {
            Format::Markdown => self.markdown(),
            Format::Html => self.html(),
        }
    }

    /// Returns the document as lines no wider than `width` columns.
    pub fn lines(&self, width: usize) -> Vec<Line> {
        lines::lines(&self.blocks, width)
    }
}

/// Returns what the document is called: its heading, with the template's title where that says more.
fn title(template: &Template, blocks: &[Block]) -> String {
    let heading = match blocks.first() {
        Some(Block::Heading { text, .. }) => block::letters(text),
        _ => String::new(),
    };
    let named = heading.contains(&template.title) || template.title.contains(&heading);
    if named && !heading.is_empty() {
        heading
    } else {
        format!("{}: {heading}", template.title)
    }
}

/// Returns what a draft says about itself.
fn notice(locale: &Locale, missing: &[String]) -> Block {
    let about = vec![
        Span::strong(locale.text("document-draft")),
        Span::plain(format!(" {}", locale.text("document-draft-missing"))),
    ];
    Block::Notice(vec![Block::Paragraph(about), list(missing)])
}

/// Returns what a document says of the answers in it that were borrowed; nothing where none was.
fn borrowed(locale: &Locale, origins: &[String]) -> Option<Block> {
    let title = Span::strong(locale.text("document-borrowed-title"));
    let origins: Vec<_> = origins.iter().map(|origin| clean(origin)).collect();
    (!origins.is_empty())
        .then(|| Block::Notice(vec![Block::Paragraph(vec![title]), list(&origins)]))
}

fn list(texts: &[String]) -> Block {
    let entry = |text: &String| block::paragraphs(vec![Span::plain(text)]);
    let items = texts
        .iter()
        .map(|text| entry(text).into_iter().map(Block::Paragraph).collect())
        .collect();
    Block::List { first: None, items }
}
