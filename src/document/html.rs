//! Writes a document as one page of HTML that holds all it needs, can be printed, and runs nothing.

mod picture;
mod process;
mod timeline;

use super::Document;
use super::block::{Block, Picture, Span, Table};

const STYLE: &str = include_str!("page.css");
/// What drawings of processes need beside it; a page without them goes without.
const STYLE_OF_PROCESSES: &str = include_str!("process.css");
/// What the plan's picture needs.
const STYLE_OF_TIMELINES: &str = include_str!("timeline.css");

/// What the page may load and run: its own style, and nothing else.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// Returns a document as a page.
pub(super) fn page(document: &Document) -> String {
    let mut writer = Writer::default();
    writer.blocks(&document.blocks);
    format!(
        "<!DOCTYPE html>\n\
         <html lang=\"{language}\">\n\
         <head>\n\
         <meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n\
         <style>\n{STYLE}{processes}{timelines}</style>\n\
         </head>\n\
         <body>\n\
         <main>\n\
         {body}\
         </main>\n\
         </body>\n\
         </html>\n",
        language = escaped(&document.language),
        title = escaped(&document.title),
        processes = if writer.processes {
            STYLE_OF_PROCESSES
        } else {
            ""
        },
        timelines = if writer.timelines {
            STYLE_OF_TIMELINES
        } else {
            ""
        },
        body = writer.page,
    )
}

/// How many columns a table has room for on an upright sheet.
const COLUMNS: usize = 7;
/// How many letters a sign in a cell has at most.
const SIGNS: usize = 4;

#[derive(Default)]
struct Writer {
    page: String,
    /// How many headings are written; each is known by its number.
    headings: usize,
    /// How many pictures are drawn; each is known by its number.
    pictures: usize,
    /// Whether one of them is of a process.
    processes: bool,
    /// Whether one of them is of the plan.
    timelines: bool,
}

impl Writer {
    fn blocks(&mut self, blocks: &[Block]) {
        let mut under_heading = false;
        for block in blocks {
            self.block(block, under_heading);
            // A picture above the table leaves it under the same heading.
            under_heading =
                matches!(block, Block::Heading { .. }) || (under_heading && block.is_only_drawn());
        }
    }

    fn block(&mut self, block: &Block, under_heading: bool) {
        match block {
            Block::Heading { level, text } => {
                self.headings += 1;
                let id = self.headings;
                self.line(&format!(
                    "<h{level} id=\"h{id}\">{}</h{level}>",
                    spans(text)
                ));
            }
            Block::Paragraph(text) => self.line(&format!("<p>{}</p>", spans(text))),
            Block::List { first, items } => self.list(*first, items),
            Block::Table(table) => self.table(table, under_heading),
            Block::Quote(blocks) => self.around("<blockquote>", blocks, "</blockquote>"),
            Block::Code(text) => self.line(&format!("<pre>\n{}</pre>", escaped(text))),
            Block::Rule => self.line("<hr>"),
            Block::Picture(picture) => {
                self.pictures += 1;
                self.line("<figure>");
                match &**picture {
                    Picture::Matrix(matrix) => self.line(&picture::svg(matrix, self.pictures)),
                    Picture::Process(process) => {
                        self.processes = true;
                        self.line(&process::svg(process, self.pictures));
                    }
                    Picture::Timeline(timeline) => {
                        self.timelines = true;
                        self.line(&timeline::svg(timeline, self.pictures));
                    }
                }
                self.line("</figure>");
                if let Some(table) = picture.table() {
                    self.table(table, under_heading);
                }
            }
            Block::Notice(blocks) => {
                self.around("<div class=\"draft\" role=\"note\">", blocks, "</div>");
            }
        }
    }

    fn line(&mut self, html: &str) {
        self.page.push_str(html);
        self.page.push('\n');
    }

    fn around(&mut self, opening: &str, blocks: &[Block], closing: &str) {
        self.line(opening);
        self.blocks(blocks);
        self.line(closing);
    }

    fn list(&mut self, first: Option<u64>, items: &[Vec<Block>]) {
        let (opening, closing) = match first {
            None => ("<ul>".to_owned(), "</ul>"),
            Some(1) => ("<ol>".to_owned(), "</ol>"),
            Some(first) => (format!("<ol start=\"{first}\">"), "</ol>"),
        };
        self.line(&opening);
        for item in items {
            match item.as_slice() {
                [Block::Paragraph(text)] => self.line(&format!("<li>{}</li>", spans(text))),
                blocks => self.around("<li>", blocks, "</li>"),
            }
        }
        self.line(closing);
    }

    /// Writes a table; one without a caption is named by the heading that it stands under.
    fn table(&mut self, table: &Table, under_heading: bool) {
        let many = table.head.len() > COLUMNS;
        let wide = if many { " class=\"wide\"" } else { "" };
        if table.caption.is_empty() && under_heading {
            let heading = self.headings;
            self.line(&format!("<table{wide} aria-labelledby=\"h{heading}\">"));
        } else {
            self.line(&format!("<table{wide}>"));
        }
        if !table.caption.is_empty() {
            self.line(&format!("<caption>{}</caption>", spans(&table.caption)));
        }
        let heads = table.head.iter().enumerate().map(|(at, name)| {
            let upright = if stands_upright(table, at) {
                " class=\"upright\""
            } else {
                ""
            };
            format!("<th scope=\"col\"{upright}>{}</th>", spans(name))
        });
        let heads = heads.collect::<String>();
        self.line(&format!("<thead>\n<tr>{heads}</tr>\n</thead>"));
        if !table.rows.is_empty() {
            self.line("<tbody>");
            for cells in &table.rows {
                self.line(&row(cells, many));
            }
            self.line("</tbody>");
        }
        self.line("</table>");
    }
}

/// Says whether a column holds a sign or two in a table of many, so that its name is written upwards.
fn stands_upright(table: &Table, column: usize) -> bool {
    let short = |cells: &Vec<Vec<Span>>| {
        let cell = cells.get(column).map_or(&[][..], |cell| cell);
        let letters = cell.iter().map(|span| span.text.chars().count());
        letters.sum::<usize>() <= SIGNS
    };
    table.head.len() > COLUMNS && !table.rows.is_empty() && table.rows.iter().all(short)
}

fn row(cells: &[Vec<Span>], many: bool) -> String {
    // A number or a day is not broken in two where columns are narrow.
    let letters = |span: &Span| span.text.contains(char::is_alphabetic);
    let cells = cells.iter().map(|cell| {
        let whole = many && !cell.is_empty() && !cell.iter().any(letters);
        let class = if whole { " class=\"whole\"" } else { "" };
        format!("<td{class}>{}</td>", spans(cell))
    });
    format!("<tr>{}</tr>", cells.collect::<String>())
}

fn spans(text: &[Span]) -> String {
    let mut html = String::new();
    for span in text {
        let mut words = escaped(&span.text).replace('\n', "<br>\n");
        if span.strong {
            words = format!("<strong>{words}</strong>");
        }
        if let Some(address) = &span.link {
            words = format!("<a href=\"{}\">{words}</a>", escaped(address));
        }
        html.push_str(&words);
    }
    html
}

fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len() + text.len() / 8);
    for letter in text.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            _ => html.push(letter),
        }
    }
    html
}
