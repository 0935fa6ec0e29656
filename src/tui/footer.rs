//! The last line of a screen: the keys that work now, made from the key tables.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use super::app::Context;
use super::layers::KeyLine;
use super::theme::Role;

/// Draws as many of the footer's keys as there is room for; the first ones matter most.
pub fn draw(context: &Context<'_>, buffer: &mut Buffer, area: Rect, keys: &[KeyLine]) {
    let mut x = area.x + 1;
    for line in keys.iter().filter(|line| line.footer) {
        let Some(key) = line.keys.first() else { continue };
        let name = key.name(|word| context.locale.text(word));
        let help = context.locale.text(line.help);
        let wide = u16::try_from(name.width() + 1 + help.width()).unwrap_or(u16::MAX);
        if x.saturating_add(wide) > area.right() {
            break;
        }
        x += context.look.put(buffer, x, area.y, area.right() - x, &name, Role::Key) + 1;
        x += context.look.put(buffer, x, area.y, area.right() - x, &help, Role::Dim) + 3;
    }
}
