//! The picture on the terminal, kept up to date with as few bytes as it takes.
//!
//! ratatui says which cells changed; this file writes them. Its own crossterm backend resets every
//! colour and hides or shows the cursor at each frame, changed or not, and writes in several pieces.
//! Here a frame is one `write`, an unchanged frame is none, and styles are set in one short sequence.

use std::io::{self, Write};

use crossterm::cursor::{Hide, MoveTo, Show};
use crossterm::queue;
use crossterm::terminal::{BeginSynchronizedUpdate, Clear, EndSynchronizedUpdate};
use ratatui::backend::{Backend, ClearType, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};
use ratatui::style::{Color, Modifier};
use ratatui::{Frame, Terminal};

use super::steady;

/// Something with a size that frames can be written to; each `write_all` is one frame.
pub trait Surface: Write {
    /// Returns columns and rows.
    fn size(&self) -> Size;
}

/// A picture on a surface.
#[derive(Debug)]
pub struct Screen<S: Surface> {
    terminal: Terminal<Paint<S>>,
}

impl<S: Surface> Screen<S> {
    /// Makes a screen of which nothing is drawn yet.
    pub fn new(surface: S) -> io::Result<Self> {
        let mut terminal = Terminal::new(Paint::new(surface))?;
        // Not every terminal has a second screen to switch to: what stood there must go.
        terminal.backend_mut().clear()?;
        Ok(Self { terminal })
    }

    /// Draws a frame. What did not change costs nothing.
    pub fn draw(&mut self, view: impl FnOnce(&mut Frame)) -> io::Result<()> {
        self.terminal.draw(|frame| {
            view(frame);
            steady::make(frame.buffer_mut());
        })?;
        Ok(())
    }

    /// Forgets what the terminal shows, so that the next frame draws everything.
    pub fn invalidate(&mut self) -> io::Result<()> {
        self.terminal.backend_mut().forget_cursor();
        self.terminal.clear()
    }

    /// Returns the surface.
    pub fn surface(&self) -> &S {
        &self.terminal.backend().surface
    }

    /// Returns the surface, to be changed.
    pub fn surface_mut(&mut self) -> &mut S {
        &mut self.terminal.backend_mut().surface
    }
}

/// Above this many bytes a terminal is asked to hold the picture until the frame is complete.
/// A smaller frame arrives in one piece anyway.
const LARGE_FRAME: usize = 1024;

/// What a frame begins with when it is large.
const HOLD_PICTURE: usize = "\x1b[?2026h".len();

/// Gathers a frame in memory.
#[derive(Debug)]
struct Paint<S> {
    surface: S,
    frame: Vec<u8>,
    /// Where the frame wants the cursor.
    wanted: Option<Position>,
    /// Where the terminal's cursor is, as far as that is known.
    at: Option<Position>,
    visible: Option<bool>,
}

impl<S: Surface> Paint<S> {
    fn new(surface: S) -> Self {
        let mut paint = Self {
            surface,
            frame: Vec::with_capacity(16 * 1024),
            wanted: None,
            at: None,
            visible: None,
        };
        paint.begin();
        paint
    }

    fn begin(&mut self) {
        self.frame.clear();
        // Room for the prefix, so that a large frame need not be moved to make it.
        self.frame.resize(HOLD_PICTURE, b' ');
    }

    fn forget_cursor(&mut self) {
        self.at = None;
        self.visible = None;
    }

    fn place_cursor(&mut self) -> io::Result<()> {
        if let Some(place) = self.wanted
            && self.at != Some(place)
        {
            queue!(self.frame, MoveTo(place.x, place.y))?;
            self.at = Some(place);
        }
        let wanted = self.wanted.is_some();
        if self.visible != Some(wanted) {
            if wanted {
                queue!(self.frame, Show)?;
            } else {
                queue!(self.frame, Hide)?;
            }
            self.visible = Some(wanted);
        }
        Ok(())
    }
}

impl<S: Surface> Backend for Paint<S> {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, cells: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let mut look = Look::default();
        let mut next = None;
        for (x, y, cell) in cells {
            if next != Some((x, y)) {
                queue!(self.frame, MoveTo(x, y))?;
            }
            look = look.change(Look::of(cell), &mut self.frame)?;
            self.frame
                .extend_from_slice(shown(cell.symbol()).as_bytes());
            // After a wide letter ratatui names a later cell, and terminals disagree on how wide
            // it is: the cursor is then set anew, so that no drift is carried along.
            // The same goes for a letter with marks.
            let marked = cell.symbol().chars().nth(1).is_some();
            next = (!marked).then_some((x + 1, y));
            self.at = None;
        }
        look.change(Look::default(), &mut self.frame)?;
        Ok(())
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        self.wanted = None;
        Ok(())
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        Ok(())
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Ok(self.at.unwrap_or_default())
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        self.wanted = Some(position.into());
        Ok(())
    }

    fn clear(&mut self) -> io::Result<()> {
        self.clear_region(ClearType::All)
    }

    fn clear_region(&mut self, _: ClearType) -> io::Result<()> {
        // A full screen is only ever cleared as a whole, and what was gathered lies beneath that.
        self.begin();
        queue!(self.frame, Clear(crossterm::terminal::ClearType::All))
    }

    fn size(&self) -> io::Result<Size> {
        Ok(self.surface.size())
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        Ok(WindowSize {
            columns_rows: self.surface.size(),
            pixels: Size::default(),
        })
    }

    fn flush(&mut self) -> io::Result<()> {
        self.place_cursor()?;
        let length = self.frame.len() - HOLD_PICTURE;
        let from = if length > LARGE_FRAME {
            queue!(self.frame, EndSynchronizedUpdate)?;
            queue!(&mut self.frame[..HOLD_PICTURE], BeginSynchronizedUpdate)?;
            0
        } else {
            HOLD_PICTURE
        };
        let written = if length == 0 {
            Ok(())
        } else {
            self.surface.write_all(&self.frame[from..])
        };
        self.begin();
        written
    }
}

/// Returns the symbol, unless it would be obeyed rather than shown. Texts are cleaned where they
/// enter; this is the last door.
fn shown(symbol: &str) -> &str {
    if symbol.contains(char::is_control) {
        " "
    } else {
        symbol
    }
}

/// How a cell looks, apart from its letter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Look {
    text: Color,
    ground: Color,
    modifier: Modifier,
}

const MODIFIERS: [(Modifier, u8); 7] = [
    (Modifier::BOLD, 1),
    (Modifier::DIM, 2),
    (Modifier::ITALIC, 3),
    (Modifier::UNDERLINED, 4),
    (Modifier::REVERSED, 7),
    (Modifier::HIDDEN, 8),
    (Modifier::CROSSED_OUT, 9),
];

impl Look {
    fn of(cell: &Cell) -> Self {
        Self {
            text: cell.fg,
            ground: cell.bg,
            modifier: cell.modifier,
        }
    }

    /// Writes what leads from this look to another, and returns the other.
    fn change(self, to: Self, out: &mut Vec<u8>) -> io::Result<Self> {
        if self == to {
            return Ok(to);
        }
        out.extend_from_slice(b"\x1b[");
        let plain = Self::default();
        if self != plain && to != plain {
            out.extend_from_slice(b"0;");
        }
        for (_, number) in MODIFIERS
            .iter()
            .filter(|(modifier, _)| to.modifier.contains(*modifier))
        {
            write!(out, "{number};")?;
        }
        write_color(to.text, 30, out)?;
        write_color(to.ground, 40, out)?;
        if out.last() == Some(&b';') {
            out.pop();
        }
        out.push(b'm');
        Ok(to)
    }
}

/// Writes a colour. The sixteen of the terminal have numbers of their own, which every terminal
/// knows and which are a third as long as those of the palette.
fn write_color(color: Color, base: u8, out: &mut Vec<u8>) -> io::Result<()> {
    let number = match color {
        Color::Reset => return Ok(()),
        Color::Rgb(red, green, blue) => return write!(out, "{};2;{red};{green};{blue};", base + 8),
        Color::Indexed(number) => number,
        Color::Black => 0,
        Color::Red => 1,
        Color::Green => 2,
        Color::Yellow => 3,
        Color::Blue => 4,
        Color::Magenta => 5,
        Color::Cyan => 6,
        Color::Gray => 7,
        Color::DarkGray => 8,
        Color::LightRed => 9,
        Color::LightGreen => 10,
        Color::LightYellow => 11,
        Color::LightBlue => 12,
        Color::LightMagenta => 13,
        Color::LightCyan => 14,
        Color::White => 15,
    };
    match number {
        0..=7 => write!(out, "{};", base + number),
        8..=15 => write!(out, "{};", base + 60 + number - 8),
        _ => write!(out, "{};5;{number};", base + 8),
    }
}
