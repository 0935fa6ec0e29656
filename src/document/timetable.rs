//! The plan as files for other programs: days for a calendar, and rows for a spreadsheet.

mod csv;
mod ics;

use jiff::Timestamp;
use uuid::Uuid;

use crate::locale::Locale;
use crate::plan::{Dated, Dates, Progress, Task};
use crate::session::Session;
use crate::text::clean;

/// The plan of a session with its dates, told in a language.
#[derive(Clone, Copy)]
pub struct Timetable<'t> {
    pub session: &'t Session,
    pub dates: &'t Dates,
    pub locale: &'t Locale,
}

/// A task as files tell of it.
struct Entry<'t> {
    task: &'t Task,
    /// Its days; none where it was dropped.
    dated: Option<&'t Dated>,
    service: &'t str,
}

impl<'t> Timetable<'t> {
    /// Returns the tasks as all-day events of iCalendar (RFC 5545), stamped with the moment at which they are written.
    pub fn ics(&self, stamp: Timestamp) -> String {
        ics::write(self, stamp)
    }

    /// Returns the tasks as rows of a spreadsheet, with semicolons between the cells.
    pub fn csv(&self) -> String {
        csv::write(self)
    }

    /// Returns the tasks in their order, without those of a service that the group has let go.
    fn entries(&self) -> Vec<Entry<'t>> {
        let (session, dates) = (self.session, self.dates);
        let tasks = session.state.plan.tasks_in_order().into_iter();
        let entries = tasks.filter_map(|task| {
            let service = match &task.service {
                Some(id) => {
                    let mut services = session.services();
                    &services.find(|service| service.id == *id)?.name
                }
                None => "",
            };
            Some(Entry {
                task,
                dated: dates.of(task.id),
                service,
            })
        });
        entries.collect()
    }

    /// Returns what a task waits for, by name.
    fn waits_for(&self, task: &Task) -> String {
        let tasks = &self.session.state.plan.tasks;
        let name = |id: Uuid| tasks.iter().find(|other| other.id == id);
        let names = task.after.iter().filter_map(|after| name(after.task));
        let names: Vec<&str> = names.map(|other| other.text.as_str()).collect();
        names.join("; ")
    }

    fn state(&self, progress: Progress) -> String {
        self.locale.text(match progress {
            Progress::Waiting => "timetable-state-waiting",
            Progress::Going => "timetable-state-going",
            Progress::Done => "timetable-state-done",
            Progress::Dropped => "timetable-state-dropped",
        })
    }
}

/// Returns what somebody typed, safe to show, without empty room around it.
fn typed(text: &str) -> String {
    clean(text).trim().to_owned()
}
