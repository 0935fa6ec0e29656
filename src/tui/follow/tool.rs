//! An analysis tool as the room sees it: the picture that the facilitator has, where she stands in it, without forms and keys.

use std::cell::RefCell;
use std::fmt;
use std::sync::Arc;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use uuid::Uuid;

use super::picture::{Page, Room};
use super::view::Drawing;
use crate::experience::Experience;
use crate::method::{Method, Opens, Pack};
use crate::session::{Session, Tool};
use crate::tui::app::Context;
use crate::tui::desk::Desk;
use crate::tui::layers::Layer;
use crate::tui::room;
use crate::tui::theme::Role;

/// A tool and all that its picture is drawn from. Two are the same where the session is.
#[derive(Clone)]
pub struct Exhibit {
    tool: Tool,
    held: Arc<Held>,
}

/// A session that was read, to be drawn elsewhere.
struct Held {
    desk: Desk,
    method: Arc<Method>,
    pack: Arc<Pack>,
    as_of: Moment,
}

/// Which state of which session it is: how many changes there were, and the last of them.
type Moment = (Uuid, usize, Option<Uuid>);

impl PartialEq for Exhibit {
    fn eq(&self, other: &Self) -> bool {
        self.tool == other.tool && self.held.is(other.held.as_of, &other.held.method)
    }
}

impl Eq for Exhibit {}

impl fmt::Debug for Exhibit {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { tool, held } = self;
        to.debug_tuple("Exhibit")
            .field(tool)
            .field(&held.as_of)
            .finish()
    }
}

impl Held {
    fn is(&self, as_of: Moment, method: &Arc<Method>) -> bool {
        self.as_of == as_of && Arc::ptr_eq(&self.method, method)
    }
}

fn moment(session: &Session) -> Moment {
    let history = session.history();
    let last = history.last().map(|change| change.stamp.id);
    (session.id, history.len(), last)
}

/// Returns the tool that lies open; nothing where this program does not know it.
pub(super) fn page(room: Room<'_>, tool: &Tool) -> Option<Page> {
    Opens::analysis(&tool.name)?;
    let as_of = moment(room.session);
    let known = room.exhibit.map(|exhibit| &exhibit.held);
    let known = known.filter(|held| held.is(as_of, room.method));
    let held = known.map_or_else(
        || {
            let session = room.session.clone();
            let name = String::new();
            Arc::new(Held {
                desk: Desk::new(name, session, room.method, false, Vec::new()),
                method: Arc::clone(room.method),
                pack: Arc::clone(room.pack),
                as_of,
            })
        },
        Arc::clone,
    );
    let tool = tool.clone();
    Some(Page::Tool(Exhibit { tool, held }))
}

/// What draws a tool, kept from one picture to the next: what it has reckoned is not reckoned again.
#[derive(Default)]
pub struct Stage(RefCell<Option<Kept>>);

struct Kept {
    exhibit: Exhibit,
    /// The columns and rows it was drawn in.
    size: (u16, u16),
    layer: Layer,
}

impl Stage {
    /// Draws a tool; the two last rows of the area stay free.
    pub(super) fn draw(
        &self,
        exhibit: &Exhibit,
        drawing: Drawing<'_>,
        buffer: &mut Buffer,
        area: Rect,
    ) {
        let Drawing { look, locale, .. } = drawing;
        let held = &*exhibit.held;
        let context = Context {
            pack: &held.pack,
            method: &held.method,
            locale,
            look,
            size: (area.width, area.height),
            today: drawing.now.to_zoned(drawing.zone.clone()).date(),
            zone: drawing.zone,
            at: drawing.now,
            person: "",
            desk: Some(&held.desk),
            experience: &Experience::default(),
            present: None,
            types: false,
        };
        let mut stage = self.0.borrow_mut();
        let kept = stage.take().filter(|kept| kept.exhibit.is_like(exhibit));
        let opened = || Layer::exhibited(&exhibit.tool, &context);
        let (mut layer, stands) = match kept {
            Some(kept) => {
                let stands = kept.exhibit == *exhibit && kept.size == context.size;
                (kept.layer, stands)
            }
            None => match opened() {
                Some(Ok(layer)) => (layer, false),
                Some(Err(notice)) => {
                    let text = super::view::text_of(room::below(area, 2));
                    look.put_wrapped(buffer, text, &notice.text, Role::Normal);
                    return;
                }
                None => return,
            },
        };
        if !stands {
            layer.stand(&exhibit.tool, &context);
        }
        layer.paint(&context, buffer, area);
        *stage = Some(Kept {
            exhibit: exhibit.clone(),
            size: context.size,
            layer,
        });
    }
}

impl Exhibit {
    /// Says whether the same layer draws both.
    fn is_like(&self, other: &Self) -> bool {
        let (one, two) = (&self.tool, &other.tool);
        (&one.name, &one.service, &one.view) == (&two.name, &two.service, &two.view)
            && Arc::ptr_eq(&self.held.method, &other.held.method)
    }
}
