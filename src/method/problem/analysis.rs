//! What can be wrong with what a pack says about analysing a service.

/// What is wrong with `analysis.toml`, or with a figure that an item asks for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum AnalysisFault {
    /// Bands of risk of which the highest does not reach the largest product.
    BandsTooLow { found: String, largest: String },
    /// A register of an item that is no table.
    NotTable { item: String },
    /// A column that is answered with something else than the tool wants.
    ColumnType { column: String, expected: String },
    /// A register that says of no column that it is the one without which the tool is of no use.
    ColumnMissing { name: String },
    /// Tasks that wait for each other.
    TaskCircle { through: Vec<String> },
    /// A task of the session that waits for, or belongs to, something of each service.
    TaskOfService { task: String, of: String },
    /// A holiday without a day, or with two of them.
    HolidayWhen { name: String },
    /// A day that no month has.
    NoSuchDay { found: String },
    /// A figure for an item that takes no number.
    FigureOfNoNumber { item: String },
}

impl AnalysisFault {
    /// Returns the name under which the language files word this fault.
    pub fn key(&self) -> &'static str {
        match self {
            Self::BandsTooLow { .. } => "bands-too-low",
            Self::NotTable { .. } => "not-table",
            Self::ColumnType { .. } => "column-type",
            Self::ColumnMissing { .. } => "column-missing",
            Self::TaskCircle { .. } => "task-circle",
            Self::TaskOfService { .. } => "task-of-service",
            Self::HolidayWhen { .. } => "holiday-when",
            Self::NoSuchDay { .. } => "no-such-day",
            Self::FigureOfNoNumber { .. } => "figure-of-no-number",
        }
    }

    /// Returns what the wording fills in, by name.
    pub fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::BandsTooLow { found, largest } => {
                vec![("found", found.clone()), ("largest", largest.clone())]
            }
            Self::NotTable { item } | Self::FigureOfNoNumber { item } => {
                vec![("item", item.clone())]
            }
            Self::ColumnType { column, expected } => {
                vec![("column", column.clone()), ("expected", expected.clone())]
            }
            Self::ColumnMissing { name } | Self::HolidayWhen { name } => {
                vec![("name", name.clone())]
            }
            Self::TaskCircle { through } => vec![("through", through.join(" → "))],
            Self::TaskOfService { task, of } => {
                vec![("task", task.clone()), ("of", of.clone())]
            }
            Self::NoSuchDay { found } => vec![("found", found.clone())],
        }
    }
}
