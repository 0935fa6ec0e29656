//! Writes blocks as Markdown that every reader understands alike: no letter of a text is taken for a sign.

use super::block::{Block, Picture, Span, Table};
use super::mermaid::mermaid;

/// Returns blocks as Markdown.
pub(super) fn markdown(blocks: &[Block]) -> String {
    let mut text = joined(blocks, "\n\n");
    text.push('\n');
    text
}

fn joined(blocks: &[Block], between: &str) -> String {
    let told = blocks.iter().filter(|block| !block.is_only_drawn());
    let blocks: Vec<_> = told.map(block).collect();
    blocks.join(between)
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading { level, text } => {
            format!("{} {}", "#".repeat((*level).into()), spans(text, false))
        }
        Block::Paragraph(text) => spans(text, true),
        Block::List { first, items } => list(*first, items),
        Block::Table(content) => table(content),
        Block::Picture(picture) => match &**picture {
            Picture::Matrix(matrix) => table(&matrix.table),
            // It is left out before it comes here.
            Picture::Timeline(_) => String::new(),
            // No letter of the drawing can end the block.
            Picture::Process(process) => {
                let drawn = mermaid(process);
                format!("```mermaid\n{drawn}```\n\n{}", table(&process.table))
            }
        },
        Block::Quote(blocks) | Block::Notice(blocks) => {
            let quoted = joined(blocks, "\n\n");
            let lines: Vec<_> = quoted
                .lines()
                .map(|line| match line {
                    "" => ">".to_owned(),
                    line => format!("> {line}"),
                })
                .collect();
            lines.join("\n")
        }
        Block::Code(text) => code(text),
        Block::Rule => "***".to_owned(),
    }
}

fn list(first: Option<u64>, items: &[Vec<Block>]) -> String {
    let numbers = first.unwrap_or(1)..;
    let written: Vec<_> = items
        .iter()
        .zip(numbers)
        .map(|(item, number)| {
            let sign = match first {
                Some(_) => format!("{number}. "),
                None => "- ".to_owned(),
            };
            let tight = is_tight(item);
            let body = joined(item, if tight { "\n" } else { "\n\n" });
            let room = " ".repeat(sign.len());
            let mut lines = body.lines();
            let mut written = format!("{sign}{}", lines.next().unwrap_or_default());
            for line in lines {
                written.push('\n');
                if !line.is_empty() {
                    written.push_str(&room);
                    written.push_str(line);
                }
            }
            written
        })
        .collect();
    let tight = items.iter().all(|item| is_tight(item));
    written.join(if tight { "\n" } else { "\n\n" })
}

/// Says whether an entry is a few words, with or without a list of its own, so that it needs no empty lines.
fn is_tight(item: &[Block]) -> bool {
    matches!(
        item,
        [Block::Paragraph(_)] | [Block::Paragraph(_), Block::List { first: None, .. }]
    )
}

fn table(table: &Table) -> String {
    let row = |cells: &[Vec<Span>]| {
        let cells: Vec<_> = cells.iter().map(|cell| spans(cell, false)).collect();
        format!("| {} |", cells.join(" | "))
    };
    let mut lines = vec![
        row(&table.head),
        format!("|{}", " --- |".repeat(table.head.len())),
    ];
    lines.extend(table.rows.iter().map(|cells| row(cells)));
    if !table.caption.is_empty() {
        lines.push(format!("\n: {}", spans(&table.caption, false)));
    }
    lines.join("\n")
}

fn code(text: &str) -> String {
    let mut longest = 2;
    let mut run = 0;
    for letter in text.chars() {
        run = if letter == '`' { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    let fence = "`".repeat(longest + 1);
    format!("{fence}\n{text}\n{fence}")
}

/// Writes spans; `at_start` says whether they begin a line.
fn spans(text: &[Span], at_start: bool) -> String {
    let mut written = String::new();
    for (at, span) in text.iter().enumerate() {
        let mut words = escaped(&span.text, at_start && at == 0);
        if let Some(address) = &span.link {
            if span.strong {
                words = format!("**{words}**");
            }
            let address = address.replace('&', "&amp;");
            written.extend(["[", &words, "](", &address, ")"]);
            continue;
        }
        if span.strong {
            written.extend(["**", &words, "**"]);
            continue;
        }
        let before = at.checked_sub(1).and_then(|before| text.get(before));
        if before.is_some_and(|before| is_open(before, before.text.chars().next_back())) {
            words = with_first_as_number(&words, &span.text);
        }
        let after = text.get(at + 1);
        if after.is_some_and(|after| is_open(after, after.text.chars().next())) {
            words = with_last_as_number(&words, &span.text);
        }
        written.push_str(&words);
    }
    written
}

/// Says whether stars beside this edge of a span are read as stars when a letter stands on their other side.
fn is_open(span: &Span, edge: Option<char>) -> bool {
    span.strong && span.link.is_none() && edge.is_some_and(|edge| !edge.is_alphanumeric())
}

/// Says whether stars stand well beside a letter, whatever is on their other side.
fn is_apart(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_ascii_punctuation()
        || matches!(letter, '«' | '»' | '–' | '—' | '…' | '“' | '”' | '’' | '§')
}

fn with_first_as_number(words: &str, text: &str) -> String {
    match text.chars().next() {
        Some(letter) if !is_apart(letter) => {
            format!("&#{};{}", u32::from(letter), &words[letter.len_utf8()..])
        }
        _ => words.to_owned(),
    }
}

fn with_last_as_number(words: &str, text: &str) -> String {
    match text.chars().next_back() {
        // A single letter that has become a number already ends well.
        Some(letter) if !is_apart(letter) && words.ends_with(letter) => {
            format!(
                "{}&#{};",
                &words[..words.len() - letter.len_utf8()],
                u32::from(letter)
            )
        }
        _ => words.to_owned(),
    }
}

/// Returns a text in which every sign of Markdown is only a letter.
fn escaped(text: &str, at_start: bool) -> String {
    let mut written = String::with_capacity(text.len() + text.len() / 8);
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            written.push_str("\\\n");
        }
        let sign = (at > 0 || at_start).then(|| sign_at_start(line)).flatten();
        for (at, letter) in line.char_indices() {
            if sign == Some(at) || is_sign(letter) {
                written.push('\\');
            }
            written.push(letter);
        }
    }
    written
}

fn is_sign(letter: char) -> bool {
    matches!(
        letter,
        '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '&' | '!' | '|' | '~'
    )
}

/// Returns where a line has a sign that only means something at its start: of an entry, a caption or a heading.
fn sign_at_start(line: &str) -> Option<usize> {
    if line.starts_with(['-', '+', '=', ':']) {
        return Some(0);
    }
    let figures = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let rest = line[figures..].strip_prefix(['.', ')'])?;
    // The first part of a date is followed by more figures, and is no number of an entry.
    let numbered = figures > 0 && (rest.is_empty() || rest.starts_with(' '));
    numbered.then_some(figures)
}
