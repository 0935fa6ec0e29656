//! What reaches the terminal when a picture changes.

use std::io::{self, Write};
use std::num::NonZero;

use diemo::tui::screen::{Screen, Surface};
use ratatui::layout::{Rect, Size};
use ratatui::style::{Color, Modifier, Style};
use ratatui::widgets::Widget;

/// A terminal in memory that counts the pieces it gets.
struct Desk {
    terminal: vt100::Parser,
    pieces: Vec<Vec<u8>>,
}

impl Surface for Desk {
    fn size(&self) -> Size {
        let (rows, columns) = self.terminal.screen().size();
        Size::new(columns.get(), rows.get())
    }
}

impl Write for Desk {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.terminal.process(bytes);
        self.pieces.push(bytes.to_vec());
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn number(number: u16) -> NonZero<u16> {
    NonZero::new(number).unwrap()
}

fn screen() -> Screen<Desk> {
    Screen::new(Desk {
        terminal: vt100::Parser::new(number(10), number(40), 0),
        pieces: Vec::new(),
    })
    .unwrap()
}

fn draw(screen: &mut Screen<Desk>, text: &str, style: Style, cursor: Option<(u16, u16)>) {
    screen
        .draw(|frame| {
            let area = Rect::new(0, 2, 20, 1);
            ratatui::text::Span::styled(text, style).render(area, frame.buffer_mut());
            if let Some(place) = cursor {
                frame.set_cursor_position(place);
            }
        })
        .unwrap();
}

fn last(screen: &Screen<Desk>) -> String {
    String::from_utf8(screen.surface().pieces.last().unwrap().clone()).unwrap()
}

#[test]
fn a_frame_is_one_piece_and_an_unchanged_frame_is_none() {
    let mut screen = screen();
    for _ in 0..3 {
        draw(&mut screen, "Økt", Style::new().bold(), Some((4, 2)));
    }
    assert_eq!(screen.surface().pieces.len(), 1);
    assert!(
        screen
            .surface()
            .terminal
            .screen()
            .contents()
            .contains("Økt")
    );
}

#[test]
fn a_moved_cursor_costs_its_own_few_bytes() {
    let mut screen = screen();
    draw(&mut screen, "a", Style::new(), Some((1, 2)));
    draw(&mut screen, "a", Style::new(), Some((5, 2)));
    assert_eq!(last(&screen), "\x1b[3;6H");
    draw(&mut screen, "a", Style::new(), None);
    assert_eq!(last(&screen), "\x1b[?25l");
}

#[test]
fn a_typed_letter_costs_a_letter_and_two_moves() {
    let mut screen = screen();
    draw(&mut screen, "a", Style::new(), Some((1, 2)));
    draw(&mut screen, "ab", Style::new(), Some((2, 2)));
    assert_eq!(last(&screen), "\x1b[3;2Hb\x1b[3;3H");
}

#[test]
fn styles_arrive_as_they_were_meant() {
    let style = Style::new()
        .fg(Color::LightRed)
        .bg(Color::Indexed(200))
        .add_modifier(Modifier::BOLD | Modifier::REVERSED);
    let mut screen = screen();
    draw(&mut screen, "x", style, None);
    let terminal = screen.surface().terminal.screen();
    let cell = terminal.cell(2, 0).unwrap();
    assert_eq!(
        (cell.fgcolor(), cell.bgcolor()),
        (vt100::Color::Idx(9), vt100::Color::Idx(200))
    );
    assert!(cell.bold() && cell.inverse() && !cell.underline());
    assert!(!terminal.cell(2, 1).unwrap().inverse());
}

#[test]
fn a_style_does_not_leak_into_the_next() {
    let mut screen = screen();
    screen
        .draw(|frame| {
            let buffer = frame.buffer_mut();
            buffer.set_string(0, 0, "a", Style::new().bold().fg(Color::Green));
            buffer.set_string(1, 0, "b", Style::new().underlined());
            buffer.set_string(2, 0, "c", Style::new());
        })
        .unwrap();
    assert!(last(&screen).contains("\x1b[1;32ma\x1b[0;4mb\x1b[mc"));
}

#[test]
fn a_large_frame_is_held_until_it_is_complete() {
    let mut screen = screen();
    screen
        .draw(|frame| {
            let area = frame.area();
            for position in area.positions() {
                frame.buffer_mut()[position]
                    .set_symbol("å")
                    .set_bg(Color::Indexed(99));
            }
            frame.buffer_mut().set_style(area, Style::new());
            for x in (0..area.width).step_by(2) {
                for y in 0..area.height {
                    frame.buffer_mut()[(x, y)].set_bg(Color::Red);
                }
            }
        })
        .unwrap();
    let bytes = last(&screen);
    assert!(bytes.starts_with("\x1b[?2026h") && bytes.ends_with("\x1b[?2026l"));
}

#[test]
fn a_new_size_is_drawn_from_an_empty_screen() {
    let mut screen = screen();
    draw(&mut screen, "Bergen", Style::new(), None);
    for (rows, columns) in [(5, 20), (1, 1), (12, 50)] {
        screen
            .surface_mut()
            .terminal
            .screen_mut()
            .set_size(number(rows), number(columns));
        draw(&mut screen, "Bergen", Style::new(), Some((0, 2)));
    }
    assert_eq!(
        screen.surface().terminal.screen().contents().trim(),
        "Bergen"
    );
}

#[test]
fn after_being_invalidated_everything_is_drawn_again() {
    let mut screen = screen();
    draw(&mut screen, "Os", Style::new(), Some((2, 2)));
    screen
        .surface_mut()
        .terminal
        .process(b"\x1b[2J\x1b[H garbage");
    screen.invalidate().unwrap();
    draw(&mut screen, "Os", Style::new(), Some((2, 2)));
    let terminal = screen.surface().terminal.screen();
    assert_eq!(terminal.contents().trim(), "Os");
    assert_eq!(terminal.cursor_position(), (2, 2));
}

#[test]
fn a_cell_is_never_obeyed() {
    let mut screen = screen();
    screen
        .draw(|frame| {
            frame.buffer_mut()[(0, 0)].set_symbol("\x1b]0;owned\x07");
        })
        .unwrap();
    assert!(!last(&screen).contains("owned"));
}

#[test]
fn pictures_that_terminals_draw_at_different_widths_are_drawn_plainer() {
    let mut screen = screen();
    draw(
        &mut screen,
        "\u{1F1F3}\u{1F1F4} \u{1F469}\u{1F3FD}\u{200D}\u{1F4BB} 1\u{FE0F}\u{20E3} x",
        Style::new(),
        None,
    );
    let drawn = last(&screen);
    for letter in ["\u{1F1F3}", "\u{1F3FD}", "\u{200D}", "\u{FE0F}", "\u{20E3}"] {
        assert!(!drawn.contains(letter), "{drawn:?}");
    }
    let shown = screen.surface().terminal.screen().contents();
    assert_eq!(shown.trim(), "NO \u{1F469} 1  x");
}

#[test]
fn after_a_letter_with_marks_the_cursor_is_set_anew() {
    let mut screen = screen();
    draw(&mut screen, "e\u{301}ab", Style::new(), None);
    assert!(
        last(&screen).contains("e\u{301}\u{1b}[3;2Ha"),
        "{:?}",
        last(&screen)
    );
}
