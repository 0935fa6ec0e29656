//! What is ordered after the session was let go: no part of it any more, and kept in a file of its own.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Receiver;

use jiff::Timestamp;
use serde::Serialize;

use super::super::error::StoreError;
use super::super::files;
use super::super::location::Location;
use super::super::lock::Holder;
use super::worker::reply;
use super::{Closing, Order, Report};
use crate::session::{Change, Draft};

/// Keeps what came too late.
pub(super) struct Late {
    location: Location,
    by: Holder,
    report: Arc<dyn Fn(Report) + Send + Sync>,
    /// Set when nobody is to order anything any more.
    freed: Arc<AtomicBool>,
    came: Came,
    path: Option<PathBuf>,
}

#[derive(Default, Serialize)]
struct Came {
    changes: Vec<Change>,
    drafts: Vec<Draft>,
}

impl Late {
    pub fn new(
        location: Location,
        by: Holder,
        report: Arc<dyn Fn(Report) + Send + Sync>,
        freed: Arc<AtomicBool>,
    ) -> Self {
        Self {
            location,
            by,
            report,
            freed,
            came: Came::default(),
            path: None,
        }
    }

    /// Works until it is told to close, or nobody is left to order anything.
    pub fn run(mut self, orders: Receiver<Order>) {
        while let Ok(first) = orders.recv() {
            let mut came = false;
            let mut closings = Vec::new();
            for order in std::iter::once(first).chain(orders.try_iter()) {
                match order {
                    Order::Commit(change) => {
                        self.came.changes.push(*change);
                        came = true;
                    }
                    Order::Draft(draft) if !draft.text.is_empty() => {
                        let other = |kept: &Draft| {
                            kept.field != draft.field || kept.subject != draft.subject
                        };
                        self.came.drafts.retain(other);
                        self.came.drafts.push(draft);
                        came = true;
                    }
                    Order::Document { name, .. } => {
                        let error = self.refusal();
                        (self.report)(Report::NotWritten { name, error });
                    }
                    Order::Flush(answer) => reply(&answer, Err(self.refusal())),
                    // What is ordered behind it is kept first.
                    Order::Close(closing) => closings.push(closing),
                    Order::Draft(_)
                    | Order::Place(_)
                    | Order::Digest(_)
                    | Order::Look
                    | Order::HandOver => {}
                }
            }
            if came {
                self.keep();
            }
            closings.retain(Closing::grant);
            if !closings.is_empty() {
                // Nothing is open here any more, and whoever hears of it waits for this thread to end.
                drop(orders);
                self.freed.store(true, Ordering::Release);
                for closing in closings {
                    reply(&closing.answer, Ok(()));
                }
                return;
            }
        }
    }

    fn refusal(&self) -> StoreError {
        StoreError::TakenOver {
            by: self.by.clone(),
        }
    }

    /// Writes all that came so far, each time to the same file.
    fn keep(&mut self) {
        let name = self.location.folder.join("session.json");
        let path = self
            .path
            .take()
            .unwrap_or_else(|| files::set_aside_path(&name, "late", Timestamp::now()));
        let text = serde_json::to_vec_pretty(&self.came).unwrap_or_default();
        let files = &self.location.files;
        self.path = files.replace(&path, &text).ok().map(|()| path);
        (self.report)(Report::Late {
            by: self.by.clone(),
            path: self.path.clone(),
        });
    }
}
