//! A step as it is typed in one line, or pasted from a sheet: text, lane, minutes and system told apart.

/// What was typed about a step, as it stands.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Typed {
    pub text: String,
    /// Nothing where the line says nothing of a lane.
    pub lane: Option<String>,
    pub touch: String,
    pub wait: String,
    pub system: String,
}

/// Reads one line, for example `Skrive attest /KE 5 0 Fagsystem`; a slash before figures alone keeps the lane.
pub fn line(typed: &str) -> Typed {
    let typed = typed.trim();
    let alone = || Typed {
        text: typed.to_owned(),
        ..Typed::default()
    };
    let Some((text, rest)) = typed.rsplit_once(" /") else {
        return with_figures(typed).unwrap_or_else(alone);
    };
    let words = with_units(rest.split_whitespace());
    let first = words.iter().position(|word| is_figure(word));
    let keeps = rest.starts_with(' ');
    // «Kontrollere / ringe» is a text with a slash in it.
    if text.trim().is_empty() || words.is_empty() || keeps && first != Some(0) {
        return alone();
    }
    let (lane, rest) = words.split_at(first.unwrap_or(words.len()));
    let figures = rest.iter().take_while(|word| is_figure(word)).count();
    let (figures, system) = rest.split_at(figures);
    let (touch, wait) = two(figures);
    Typed {
        text: text.trim().to_owned(),
        lane: (!lane.is_empty()).then(|| lane.join(" ")),
        touch,
        wait,
        system: system.join(" "),
    }
}

/// Returns a text that ends in two figures, which are work and wait; one figure alone may belong to the text.
fn with_figures(typed: &str) -> Option<Typed> {
    let words = with_units(typed.split_whitespace());
    let [text @ .., touch, wait] = &words[..] else {
        return None;
    };
    let told = !text.is_empty() && !text.last().is_some_and(|word| is_figure(word));
    (told && is_figure(touch) && is_figure(wait)).then(|| Typed {
        text: text.join(" "),
        touch: touch.clone(),
        wait: wait.clone(),
        ..Typed::default()
    })
}

/// Returns the words of a line, with the unit behind a figure in one word with it: `2 t` is `2t`.
fn with_units<'w>(words: impl Iterator<Item = &'w str>) -> Vec<String> {
    let mut joined: Vec<String> = Vec::new();
    for word in words {
        let is_unit =
            word == "min" || matches!(word.as_bytes(), [letter] if letter.is_ascii_lowercase());
        match joined.last_mut() {
            Some(last) if is_unit && is_figure(last) => last.push_str(word),
            _ => joined.push(word.to_owned()),
        }
    }
    joined
}

/// Reads what was pasted: a row of a sheet or a line a step; a heading and numbers before the steps are left out.
pub fn sheet(pasted: &str) -> Vec<Typed> {
    let lines = pasted.lines().filter(|line| !line.trim().is_empty());
    let rows = lines.enumerate().filter_map(|(at, row)| match cells(row) {
        Some(cells) => of_cells(&cells, at == 0),
        None => Some(line(row)),
    });
    rows.filter(|typed| !typed.text.is_empty()).collect()
}

/// Returns the cells of a row; nothing where the line is none.
fn cells(row: &str) -> Option<Vec<&str>> {
    let row = row.trim_matches(|letter| letter == ' ');
    let table = row.strip_prefix('|');
    let cells: Vec<&str> = match table {
        Some(row) => row.trim_end_matches('|').split('|').collect(),
        None if row.contains('\t') => row.split('\t').collect(),
        None => return None,
    };
    Some(cells.into_iter().map(str::trim).collect())
}

fn of_cells(cells: &[&str], first: bool) -> Option<Typed> {
    let numbered = matches!(cells, [number, text, ..] if is_number(number) && !is_figure(text));
    let hashed = matches!(cells, ["#", ..]);
    let cells = &cells[usize::from(numbered || hashed)..];
    let cell = |at: usize| cells.get(at).copied().unwrap_or_default().to_owned();
    let has_digit = |text: &str| text.bytes().any(|byte| byte.is_ascii_digit());
    let headed = !cell(2).is_empty() && !cell(3).is_empty();
    let is_heading = first && headed && !cells.iter().any(|cell| has_digit(cell));
    let is_rule = cell(0).chars().all(|letter| matches!(letter, '-' | ':'));
    (!is_heading && !is_rule).then(|| Typed {
        text: cell(0),
        lane: Some(cell(1)).filter(|lane| !lane.is_empty()),
        touch: cell(2),
        wait: cell(3),
        system: cell(4),
    })
}

/// Says whether a word is a figure, with or without a unit right behind it.
fn is_figure(word: &str) -> bool {
    // A figure below none is refused later with a sentence; it is no part of a name.
    let word = word.strip_prefix('-').unwrap_or(word);
    let unit = word
        .trim_start_matches(|letter: char| letter.is_ascii_digit() || matches!(letter, ',' | '.'));
    let letters = unit.chars().count();
    word.starts_with(|letter: char| letter.is_ascii_digit())
        && letters <= 3
        && unit.chars().all(char::is_alphabetic)
}

fn is_number(cell: &str) -> bool {
    let cell = cell.trim_end_matches('.');
    !cell.is_empty() && cell.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns the two figures that words are; `1 350` is one where there would be too many else.
fn two(words: &[String]) -> (String, String) {
    match words {
        [] => (String::new(), String::new()),
        [touch, rest @ ..] => (touch.clone(), rest.join(" ")),
    }
}
