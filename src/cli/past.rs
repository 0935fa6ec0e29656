//! Sessions as they were: which moment the words name, and how it is told that it is not now.

use clap::ArgMatches;
use jiff::Zoned;

use super::desk::{Desk, Work, text};
use super::failure::{Code, Failure};

impl Desk<'_> {
    /// Returns how many changes had been made at the moment that the words name; nothing where they name none.
    pub fn moment(&self, arguments: &ArgMatches, work: &Work) -> Result<Option<usize>, Failure> {
        let named = text(arguments, "at");
        if named.is_empty() && arguments.get_one::<String>("at").is_none() {
            return Ok(None);
        }
        let zone = &self.surroundings.zone;
        let number = self
            .locale
            .read_moment(&named, work.session.history(), zone)
            .map_err(|said| Failure::new(Code::Usage, said).after(work.talk.clone()))?;
        Ok(Some(number))
    }
}

/// Puts the session on the desk as it was at the moment that the words name, and returns that moment.
pub(super) fn look_back(
    desk: &Desk<'_>,
    arguments: &ArgMatches,
    work: &mut Work,
) -> Result<Option<Zoned>, Failure> {
    let Some(number) = desk.moment(arguments, work)? else {
        return Ok(None);
    };
    let count = work.session.history().len();
    let past = work.session.as_of(number);
    work.session = past.map_err(|refusal| desk.refused(&work.method, &refusal))?;
    let zone = &desk.surroundings.zone;
    let at = work.session.altered();
    let arguments = [
        (
            "when",
            desk.locale.when(at, zone, desk.surroundings.now).into(),
        ),
        ("number", number.into()),
        ("count", count.into()),
    ];
    work.talk.push(desk.locale.said("past-told", &arguments));
    Ok(Some(at.to_zoned(zone.clone())))
}
