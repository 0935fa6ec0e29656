//! The last line of a screen: the keys that work now, made from the key tables.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::app::{BINDINGS, Context};
use super::keys::{Code, Key};
use super::layers::KeyLine;
use super::theme::Role;
use super::wrap::width;

/// Draws as many of the footer's keys as there is room for; the first matter most, and the way to the help is always there.
pub fn draw(context: &Context<'_>, buffer: &mut Buffer, area: Rect, keys: &[KeyLine]) {
    let shown = |line: &&KeyLine| line.footer && line.help != HELP;
    let mut right = area.right();
    if let Some(help) = keys.iter().find(|line| line.help == HELP) {
        let (name, text) = words(context, help);
        let wide = width(&name) + 1 + width(&text);
        if wide + 1 < area.width {
            right -= wide + 1;
            put(context, buffer, Rect { x: right, ..area }, &name, &text);
        }
    }
    let mut x = area.x + 1;
    for line in keys.iter().filter(shown) {
        let (name, text) = words(context, line);
        let wide = width(&name) + 1 + width(&text);
        if x.saturating_add(wide + 1) > right {
            break;
        }
        put(context, buffer, Rect { x, ..area }, &name, &text);
        x += wide + GAP;
    }
}

/// Draws the footer in the last row of a screen, with the way to the help on every one.
pub fn draw_last(context: &Context<'_>, buffer: &mut Buffer, screen: Rect, keys: &[KeyLine]) {
    let everywhere = || BINDINGS.iter().map(KeyLine::of);
    let help = everywhere().find(|line| line.help == HELP);
    let help = help.and_then(|line| {
        if context.types {
            line.without_letters()
        } else {
            Some(line)
        }
    });
    let others = keys.iter().filter(|line| line.help != HELP).cloned();
    let keys: Vec<KeyLine> = others.chain(help).collect();
    let last = Rect {
        y: screen.bottom().saturating_sub(1),
        height: 1,
        ..screen
    };
    draw(context, buffer, last, &keys);
}

/// The line that tells of the help.
const HELP: &str = "do-help";
/// The columns between two keys.
const GAP: u16 = 2;

/// Returns what a key is called, for a place with little room.
pub fn name(context: &Context<'_>, key: Key) -> String {
    let glyphs = &context.look.glyphs;
    let held = key.ctrl || key.alt || key.shift;
    match key.code {
        _ if held => key.name(|word| context.locale.text(word)),
        Code::Up => glyphs.up.to_owned(),
        Code::Down => glyphs.down.to_owned(),
        Code::Left => glyphs.left.to_owned(),
        Code::Right => glyphs.right.to_owned(),
        _ => key.name(|word| context.locale.text(word)),
    }
}

fn words(context: &Context<'_>, line: &KeyLine) -> (String, String) {
    let key = line.keys.first();
    let name = key.map_or_else(String::new, |key| name(context, *key));
    (name, context.locale.text(line.help))
}

fn put(context: &Context<'_>, buffer: &mut Buffer, area: Rect, name: &str, text: &str) {
    let x = area.x
        + context
            .look
            .put(buffer, area.x, area.y, area.width, name, Role::Key)
        + 1;
    context
        .look
        .put(buffer, x, area.y, area.width, text, Role::Normal);
}
