//! How much risk there is: likelihood times consequence, the band it belongs to, and what measures leave of it.

use crate::method::{Band, Register, RiskScale, Row, Shade, Value};

/// How many likelihoods and consequences there are where the pack names none.
const SIDE: u32 = 5;

/// The largest product of each shade where the pack has no bands; example limits, not a norm.
const LIMITS: [(u32, Shade); 4] = [
    (4, Shade::Green),
    (9, Shade::Yellow),
    (14, Shade::Orange),
    (u32::MAX, Shade::Red),
];

/// How likely something is, and how bad it would be; both from 1.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Exposure {
    pub likelihood: u32,
    pub consequence: u32,
}

/// A row of the risk register, as far as it is judged.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Risk {
    /// None where likelihood or consequence is not judged yet, or lies outside the scale.
    pub now: Option<Exposure>,
    /// What the measures leave; none where that is not judged.
    pub left: Option<Exposure>,
    /// Whether a new measure is written down.
    pub treated: bool,
}

impl Exposure {
    /// Returns likelihood times consequence, the usual measure of a risk matrix.
    pub fn product(self) -> u32 {
        self.likelihood.saturating_mul(self.consequence)
    }

    /// Returns how serious it is by the pack's bands, or by common limits where it has none.
    pub fn shade(self, scale: &RiskScale) -> Shade {
        if let Some(band) = self.band(scale) {
            return band.colour;
        }
        let mut limits = LIMITS.iter();
        let found = limits.find(|(most, _)| self.product() <= *most);
        found.map_or(Shade::Red, |(_, shade)| *shade)
    }

    /// Returns the band it belongs to; what is larger than every band belongs to the highest. None where the pack has none.
    pub fn band(self, scale: &RiskScale) -> Option<&Band> {
        let mut bands = scale.bands.iter();
        let found = bands.find(|band| self.product() <= band.most);
        found.or_else(|| scale.bands.last())
    }
}

/// Returns how many likelihoods and how many consequences the pack has.
pub fn sides(scale: &RiskScale) -> (u32, u32) {
    let side = |names: &[String]| match u32::try_from(names.len()) {
        Ok(0) | Err(_) => SIDE,
        Ok(count) => count,
    };
    (side(&scale.likelihoods), side(&scale.consequences))
}

impl Risk {
    /// Reads a row of the risk register.
    pub fn of(register: &Register, scale: &RiskScale, row: &Row) -> Self {
        let cell = |called: &str| row.get(register.column(called).unwrap_or(called));
        let (likelihoods, consequences) = sides(scale);
        let figure = |called: &str, most: u32| {
            let Some(Value::Integer(figure)) = cell(called) else {
                return None;
            };
            let figure = u32::try_from(*figure).ok()?;
            (1..=most).contains(&figure).then_some(figure)
        };
        let exposure = |likelihood: &str, consequence: &str| {
            let (likelihood, consequence) = (
                figure(likelihood, likelihoods),
                figure(consequence, consequences),
            );
            let (likelihood, consequence) = likelihood.zip(consequence)?;
            Some(Exposure {
                likelihood,
                consequence,
            })
        };
        Self {
            now: exposure("likelihood", "consequence"),
            left: exposure("residual-likelihood", "residual-consequence"),
            treated: cell("measure").is_some_and(|measure| !measure.is_empty()),
        }
    }

    /// Returns what counts: what the measures leave where that is judged, else how it is now.
    pub fn counted(self) -> Option<Exposure> {
        self.left.or(self.now)
    }
}
