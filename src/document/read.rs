//! Reads Markdown into blocks; marks in it become the words they stand for.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};

use super::block::{Block, Span, Table, Text, letters, on_one_line, paragraphs};
use super::held::Held;

/// How deep lists and quotes may stand within each other; what is deeper is raised to here.
const DEEPEST: usize = 16;

/// Returns the blocks of a text in Markdown.
pub fn blocks(markdown: &str) -> Vec<Block> {
    read(markdown, &Held::default())
}

/// Returns the blocks of a text in Markdown, with words in place of their marks.
pub(super) fn read(markdown: &str, held: &Held) -> Vec<Block> {
    let mut reader = Reader {
        markdown,
        held,
        blocks: Vec::new(),
        levels: Vec::new(),
        text: Text::new(),
        strong: 0,
        links: Vec::new(),
        code: None,
        table: Table::default(),
        row: Vec::new(),
        heading: 0,
        caption: false,
    };
    for (event, range) in Parser::new_ext(markdown, Options::ENABLE_TABLES).into_offset_iter() {
        reader.take(event, &range);
    }
    reader.end_paragraph();
    reader.blocks
}

struct Reader<'r> {
    markdown: &'r str,
    held: &'r Held,
    /// The blocks of the document itself.
    blocks: Vec<Block>,
    /// The lists, entries and quotes that are begun and not ended.
    levels: Vec<Level>,
    text: Text,
    strong: usize,
    links: Vec<Option<String>>,
    code: Option<String>,
    table: Table,
    row: Vec<Text>,
    /// The level of the last heading.
    heading: u8,
    /// Whether the paragraph is written as the caption of the table before it.
    caption: bool,
}

enum Level {
    Blocks(Vec<Block>),
    List(Option<u64>, Vec<Vec<Block>>),
    /// Too deep for a level of its own.
    Raised,
}

impl Reader<'_> {
    fn take(&mut self, event: Event<'_>, range: &Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag),
            Event::Text(text) if self.code.is_some() => {
                if let Some(code) = &mut self.code {
                    code.push_str(&text);
                }
            }
            // Raw HTML is shown as it is written.
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) | Event::Code(text) => {
                self.push(&text);
            }
            Event::SoftBreak => self.push(" "),
            Event::HardBreak => self.push("\n"),
            Event::Rule => {
                self.end_paragraph();
                self.put(Block::Rule);
            }
            // Not asked for.
            Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: &Range<usize>) {
        match tag {
            Tag::Strong | Tag::Emphasis => self.strong += 1,
            Tag::Link {
                link_type,
                dest_url,
                ..
            } => {
                let mut address = self.held.put_back(&dest_url);
                if link_type == LinkType::Email {
                    address.insert_str(0, "mailto:");
                }
                self.links.push(allowed(&address));
            }
            Tag::Image { .. } => self.links.push(None),
            Tag::TableHead | Tag::TableRow => self.row.clear(),
            Tag::TableCell => {}
            Tag::Paragraph => {
                self.end_paragraph();
                self.caption = self.markdown[range.start..].starts_with(": ");
            }
            Tag::CodeBlock(_) => {
                self.end_paragraph();
                self.code = Some(String::new());
            }
            Tag::Table(_) => {
                self.end_paragraph();
                self.table = Table::default();
            }
            Tag::BlockQuote(_) | Tag::Item => self.begin(Level::Blocks(Vec::new())),
            Tag::List(first) => self.begin(Level::List(first, Vec::new())),
            _ => self.end_paragraph(),
        }
    }

    fn begin(&mut self, level: Level) {
        self.end_paragraph();
        let too_deep = self.levels.len() > DEEPEST;
        // An entry needs its list.
        let raised = too_deep && !matches!(self.levels.last(), Some(Level::List(..)));
        self.levels.push(if raised { Level::Raised } else { level });
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Strong | TagEnd::Emphasis => self.strong = self.strong.saturating_sub(1),
            TagEnd::Link | TagEnd::Image => {
                self.links.pop();
            }
            TagEnd::Heading(level) => self.end_heading(level),
            TagEnd::CodeBlock => {
                let code = self.code.take().unwrap_or_default();
                let code = self.held.put_back(&code);
                self.put(Block::Code(code.trim_end_matches('\n').to_owned()));
            }
            TagEnd::TableCell => {
                let cell = on_one_line(self.taken());
                self.row.push(cell);
            }
            TagEnd::TableHead => self.table.head = std::mem::take(&mut self.row),
            TagEnd::TableRow => self.table.rows.push(std::mem::take(&mut self.row)),
            TagEnd::Table => {
                let table = std::mem::take(&mut self.table);
                self.put(Block::Table(table));
            }
            TagEnd::BlockQuote(_) => {
                self.end_paragraph();
                if let Some(Level::Blocks(blocks)) = self.levels.pop()
                    && !blocks.is_empty()
                {
                    self.put(Block::Quote(blocks));
                }
            }
            TagEnd::Item => {
                self.end_paragraph();
                if let Some(Level::Blocks(blocks)) = self.levels.pop()
                    && let Some(Level::List(_, items)) = self.levels.last_mut()
                    && !blocks.is_empty()
                {
                    items.push(blocks);
                }
            }
            TagEnd::List(_) => {
                if let Some(Level::List(first, items)) = self.levels.pop()
                    && !items.is_empty()
                {
                    self.put(Block::List { first, items });
                }
            }
            _ => self.end_paragraph(),
        }
    }

    fn push(&mut self, text: &str) {
        self.text.push(Span {
            text: text.to_owned(),
            strong: self.strong > 0,
            link: self.links.last().cloned().flatten(),
        });
    }

    /// Returns the text that has gathered, with words in place of their marks.
    fn taken(&mut self) -> Text {
        let mut text = Text::new();
        for span in self.text.drain(..) {
            match text.last_mut() {
                Some(last) if (last.strong, &last.link) == (span.strong, &span.link) => {
                    last.text.push_str(&span.text);
                }
                _ => text.push(span),
            }
        }
        for span in &mut text {
            span.text = self.held.put_back(&span.text);
        }
        text
    }

    fn end_paragraph(&mut self) {
        let caption = std::mem::take(&mut self.caption);
        if let Some(picture) = self.held.picture(&letters(&self.text)) {
            self.text.clear();
            self.put(Block::Picture(Box::new(picture.clone())));
            return;
        }
        let text = self.taken();
        if caption
            && let Some(Block::Table(table)) = self.blocks().last_mut()
            && table.caption.is_empty()
        {
            let mut text = on_one_line(text);
            if let Some(span) = text.first_mut() {
                span.text.drain(..": ".len().min(span.text.len()));
            }
            table.caption = on_one_line(text);
            return;
        }
        for paragraph in paragraphs(text) {
            self.put(Block::Paragraph(paragraph));
        }
    }

    /// Ends a heading: one title, and no level left out below it.
    fn end_heading(&mut self, level: HeadingLevel) {
        let text = on_one_line(self.taken());
        if letters(&text).is_empty() {
            return;
        }
        let least = if self.heading == 0 { 1 } else { 2 };
        let level = (level as u8).clamp(least, self.heading + 1);
        self.heading = level;
        self.put(Block::Heading { level, text });
    }

    /// Returns where the next block goes.
    fn blocks(&mut self) -> &mut Vec<Block> {
        let innermost = self.levels.iter_mut().rev().find_map(|level| match level {
            Level::Blocks(blocks) => Some(blocks),
            Level::List(..) | Level::Raised => None,
        });
        innermost.unwrap_or(&mut self.blocks)
    }

    /// Adds a block; a list goes on the list of its kind before it.
    fn put(&mut self, block: Block) {
        let blocks = self.blocks();
        match (blocks.last_mut(), block) {
            (
                Some(Block::List { first, items }),
                Block::List {
                    first: next,
                    items: more,
                },
            ) if first.is_some() == next.is_some() => {
                items.extend(more);
            }
            (_, block) => blocks.push(block),
        }
    }
}

/// Returns an address that a reader may be led to, in the letters that addresses are written with.
fn allowed(address: &str) -> Option<String> {
    let address = address.trim();
    let scheme = address.split_once(':')?.0.to_ascii_lowercase();
    if !["http", "https", "mailto"].contains(&scheme.as_str()) {
        return None;
    }
    let mut written = String::with_capacity(address.len());
    for byte in address.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&*+,;=%".contains(&byte) {
            written.push(byte.into());
        } else {
            use std::fmt::Write;
            // Writing to a string never fails.
            let _ = write!(written, "%{byte:02X}");
        }
    }
    Some(written)
}
