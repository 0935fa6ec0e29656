//! Which ways to integrate the decisions have closed.

use super::{Cause, Route};
use crate::method::{IntegrationWay, ServiceId};

impl Route {
    /// Returns why a way to integrate cannot be used in a service, where one of the options it needs is closed.
    pub fn way_closed(&self, way: &IntegrationWay, service: &ServiceId) -> Option<&Cause> {
        way.options.iter().find_map(|of| {
            let mut entries = self.of_item(of.item.as_str());
            let entry = entries.find(|entry| {
                let own = entry.subject.service.as_ref();
                own.is_none_or(|own| own == service)
            })?;
            entry.option_closed(&of.option)
        })
    }
}
