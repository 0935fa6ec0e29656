//! Reads a session along with whoever writes it, on a thread of its own.

use std::io;
use std::os::unix::net::UnixStream;
use std::thread;
use std::time::{Duration, Instant};

use super::ear::Burst;
use super::{Eyes, Watch, Watcher};
use crate::session::Session;
use crate::store::along::Along;
use crate::store::error::StoreError;
use crate::store::location::Location;
use crate::store::lock::{self, Holder};

/// How long nobody has to have had the session before that is told: one who begins anew, or hands it over, is away for a
/// moment only.
const AWAY: Duration = Duration::from_secs(1);
/// When it is looked once more who has the session: the news of one who ends comes just before the lock is free.
const ONCE_MORE: Duration = Duration::from_millis(250);

impl Watch {
    /// Starts reading along; `tell` is called at first, and then for all that altered together.
    pub(in crate::store) fn along(
        location: &Location,
        mut tell: impl FnMut(Result<&Session, StoreError>, Option<&Holder>) + Send + 'static,
    ) -> io::Result<Self> {
        let (line, end) = UnixStream::pair()?;
        let mut eyes = Eyes::new(location, Watcher::Reader);
        let mut presence = Presence {
            location: location.clone(),
            told: lock::presence(location),
            since: None,
        };
        let mut along = Along::new(location);
        thread::Builder::new()
            .name("along".to_owned())
            .spawn(move || {
                tell(along.read(), presence.told.as_ref());
                let mut within = None;
                while let Some(altered) = eyes.look(&end, within, Burst::SHORT) {
                    let came_or_went = presence.look();
                    if altered || came_or_went {
                        tell(along.read(), presence.told.as_ref());
                    }
                    within = presence.until_away().or(altered.then_some(ONCE_MORE));
                }
            })?;
        Ok(Self { _line: line })
    }
}

/// Who has the session, as far as that was told.
struct Presence {
    location: Location,
    told: Option<Holder>,
    /// Since when nobody has it, where that is not told yet.
    since: Option<Instant>,
}

impl Presence {
    /// Looks who has the session now, and says whether that is worth telling.
    fn look(&mut self) -> bool {
        let now = lock::presence(&self.location);
        if now.is_none() && self.told.is_some() {
            let since = *self.since.get_or_insert_with(Instant::now);
            if since.elapsed() < AWAY {
                return false;
            }
        }
        self.since = None;
        let altered = now != self.told;
        self.told = now;
        altered
    }

    /// Returns how long it is until it is told that nobody has the session.
    fn until_away(&self) -> Option<Duration> {
        // A little more than that, so that it is over by then.
        let left = |since: Instant| AWAY.saturating_sub(since.elapsed());
        self.since
            .map(left)
            .map(|left| left + Duration::from_millis(1))
    }
}
