//! What cannot be so of what the analysis tools take in: figures, dates and names that nothing in the world could have.

use jiff::civil::Date;

/// Why a figure, a date or a name cannot be so.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Impossible {
    /// Less than nothing.
    Negative,
    /// More than anything could be reckoned with.
    TooMuch,
    /// A part that is less than nothing or more than all.
    Share,
    /// The lowest, the likely and the highest figure are not in this order.
    Unordered,
    /// It ends before it begins.
    Backwards { from: Date, to: Date },
    /// A day in a time that nobody plans in.
    FarDate(Date),
    /// It stands in a lane that the model does not have.
    NoLane,
    /// Steps stand in the lane.
    LaneInUse,
    /// Tasks that wait for each other, by what they are called.
    Circle { through: Vec<String> },
    /// The method has nothing of this name.
    Unknown { found: String },
}

impl Impossible {
    /// Returns its name in sentences.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Negative => "negative",
            Self::TooMuch => "too-much",
            Self::Share => "share",
            Self::Unordered => "unordered",
            Self::Backwards { .. } => "backwards",
            Self::FarDate(_) => "far-date",
            Self::NoLane => "no-lane",
            Self::LaneInUse => "lane-in-use",
            Self::Circle { .. } => "circle",
            Self::Unknown { .. } => "unknown",
        }
    }
}
