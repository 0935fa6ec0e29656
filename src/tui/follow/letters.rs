//! Large letters, drawn from half blocks: for a clock, a round, or how many have voted.

use crate::tui::theme::Glyphs;

/// How many dots a letter is high.
const HEIGHT: usize = 7;

/// Every letter that can be drawn: its rows from the top, as wide as they are written.
const LETTERS: &[(char, &str)] = &[
    ('0', ".###. #...# #...# #...# #...# #...# .###."),
    ('1', "..#.. .##.. ..#.. ..#.. ..#.. ..#.. .###."),
    ('2', ".###. #...# ....# ...#. ..#.. .#... #####"),
    ('3', ".###. #...# ....# ..##. ....# #...# .###."),
    ('4', "...#. ..##. .#.#. #..#. ##### ...#. ...#."),
    ('5', "##### #.... ####. ....# ....# #...# .###."),
    ('6', ".###. #.... #.... ####. #...# #...# .###."),
    ('7', "##### ....# ...#. ..#.. ..#.. ..#.. ..#.."),
    ('8', ".###. #...# #...# .###. #...# #...# .###."),
    ('9', ".###. #...# #...# .#### ....# ....# .###."),
    (':', ".. .. #. .. #. .. .."),
    ('/', "....# ....# ...#. ..#.. .#... #.... #...."),
    ('+', "..... ..#.. ..#.. ##### ..#.. ..#.. ....."),
    ('-', ".... .... .... #### .... .... ...."),
    ('%', "##..# ##..# ...#. ..#.. .#... #..## #..##"),
    (' ', ".. .. .. .. .. .. .."),
];

/// Returns the rows of a text in large letters; nothing where it has a letter that cannot be drawn.
pub(super) fn rows(text: &str, glyphs: &Glyphs) -> Option<Vec<String>> {
    let mut dots: [Vec<bool>; HEIGHT] = Default::default();
    for letter in text.chars() {
        let (_, drawn) = LETTERS.iter().find(|(known, _)| *known == letter)?;
        for (row, line) in dots.iter_mut().zip(drawn.split(' ')) {
            row.extend(line.chars().map(|dot| dot == '#'));
            row.push(false);
        }
    }
    let [full, upper, lower] = [glyphs.bar_full, glyphs.upper_half, glyphs.lower_half];
    // Where there are no halves, a row of dots takes a row of the screen.
    let step = if upper == full { 1 } else { 2 };
    let width = dots[0].len().saturating_sub(1);
    let dot = |row: usize, at: usize| dots.get(row).is_some_and(|row| row[at]);
    let row = |row: usize| {
        let sign = |at| match (dot(row, at), step == 2 && dot(row + 1, at)) {
            (true, false) => upper,
            (false, true) => lower,
            (true, true) => full,
            (false, false) => " ",
        };
        (0..width).map(sign).collect::<String>()
    };
    Some((0..HEIGHT).step_by(step).map(row).collect())
}
