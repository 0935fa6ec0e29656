//! The analysis tools as the people in the room see them: which one lies open, where one stands in it, and its picture.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{Layer, analyses};
use crate::method::Opens;
use crate::process::Variant;
use crate::session::Tool;
use crate::tui::app::Context;
use crate::tui::notice::Notice;

// A macro because every tool is asked the same; what differs is only its type.
macro_rules! each_tool {
    ($layer:expr, $state:ident => $answer:expr, else => $none:expr) => {
        match $layer {
            Layer::Model($state) => $answer,
            Layer::Comparison($state) => $answer,
            Layer::Gaps($state) => $answer,
            Layer::Needs($state) => $answer,
            Layer::Alternatives($state) => $answer,
            Layer::Economy($state) => $answer,
            Layer::Effects($state) => $answer,
            Layer::Plan($state) => $answer,
            Layer::Duties($state) => $answer,
            Layer::Risks($state) => $answer,
            Layer::Benefits($state) => $answer,
            Layer::Indicators($state) => $answer,
            Layer::Improvements($state) => $answer,
            Layer::Status($state) => $answer,
            _ => $none,
        }
    };
}

impl Layer {
    /// Returns the analysis tool that the layer is, with where one stands in it; none where it is another layer.
    pub fn tool(&self) -> Option<Tool> {
        let opens = match self {
            Self::Model(_) => Opens::Model,
            Self::Comparison(_) => Opens::Comparison,
            Self::Gaps(_) => Opens::Gaps,
            Self::Needs(_) => Opens::Needs,
            Self::Alternatives(_) => Opens::Alternatives,
            Self::Economy(_) => Opens::Economy,
            Self::Effects(_) => Opens::Effects,
            Self::Plan(_) => Opens::Plan,
            Self::Duties(_) => Opens::Duties,
            Self::Risks(_) => Opens::Risks,
            Self::Benefits(_) => Opens::Benefits,
            Self::Indicators(_) => Opens::Indicators,
            Self::Improvements(_) => Opens::Improvements,
            Self::Status(_) => Opens::Status,
            _ => return None,
        };
        let tool = each_tool!(self, state => state.tool(), else => return None);
        let name = opens.tool()?.to_owned();
        Some(Tool { name, ..tool })
    }

    /// Opens a tool for somebody who only looks at it; says why where there is nothing to look at, and none where the
    /// tool is not known here.
    pub fn exhibited(tool: &Tool, context: &Context<'_>) -> Option<Result<Self, Notice>> {
        let opens = Opens::analysis(&tool.name)?;
        let variant = Variant::named(&tool.view);
        analyses::opened(&opens, variant, tool.service.as_ref(), context)
    }

    /// Opens the tool that lay open when the session was left, where one stood in it; none where the item has to do.
    pub fn resumed(tool: &Tool, context: &Context<'_>) -> Option<Self> {
        let mut layer = Self::exhibited(tool, context)?.ok()?;
        match &mut layer {
            Self::Model(state) => state.resume(tool),
            other => other.stand(tool, context),
        }
        Some(layer)
    }

    /// Stands in a tool where somebody else does.
    pub fn stand(&mut self, tool: &Tool, context: &Context<'_>) {
        match self {
            Self::Plan(state) => state.stand(tool, context),
            Self::Model(state) => state.stand(tool),
            Self::Comparison(state) => state.stand(tool),
            Self::Gaps(state) => state.stand(tool),
            Self::Needs(state) => state.stand(tool),
            Self::Alternatives(state) => state.stand(tool),
            Self::Economy(state) => state.stand(tool),
            Self::Effects(state) => state.stand(tool),
            Self::Duties(state) => state.stand(tool),
            Self::Risks(state) => state.stand(tool),
            Self::Benefits(state) => state.stand(tool),
            Self::Indicators(state) => state.stand(tool),
            Self::Improvements(state) => state.stand(tool),
            Self::Status(state) => state.stand(tool),
            _ => {}
        }
    }

    /// Draws a tool without its keys, which leaves the two last rows free, and returns where the cursor belongs.
    pub fn paint(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
    ) -> Option<Position> {
        each_tool!(self, state => state.paint(context, buffer, area), else => None)
    }
}
