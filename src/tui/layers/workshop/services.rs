//! Which of the session's services is worked on, and how one comes and goes.

use super::{Editor, State, form};
use crate::method::ServiceId;
use crate::session::What;
use crate::tui::app::Context;
use crate::tui::layers::{Layer, Request, confirm};
use crate::tui::notice::Notice;

impl State {
    /// Returns the service that is worked on; one that is let go gives way to the first.
    pub fn service(&self, context: &Context<'_>) -> Option<ServiceId> {
        let session = &context.desk?.session;
        let ids = || session.services().map(|service| &service.id);
        let known = ids().find(|id| Some(*id) == self.service.as_ref());
        known.or_else(|| ids().next()).cloned()
    }

    /// Works on another service from now on.
    pub fn serve(&mut self, service: ServiceId, context: &Context<'_>) {
        self.service = Some(service);
        self.at = self.at.min(self.rows(context).len().saturating_sub(1));
    }

    pub(super) fn next_service(&mut self, context: &Context<'_>) {
        let Some(desk) = context.desk else { return };
        let services: Vec<&ServiceId> =
            desk.session.services().map(|service| &service.id).collect();
        let current = self.service(context);
        let here = services
            .iter()
            .position(|id| Some(*id) == current.as_ref())
            .map_or(0, |at| at + 1);
        if let Some(next) = services.get(here % services.len().max(1)) {
            self.serve((*next).clone(), context);
        }
    }

    /// Asks for the name of a service, where the method asks anything of services.
    pub(super) fn add_service(&mut self, context: &Context<'_>) -> Vec<Request> {
        if context.method.is_about_services() {
            let form = form::State::service(context);
            self.editor = Some(Editor::Form(Box::new(form)));
        }
        Vec::new()
    }

    /// Asks before the service that is worked on is let go.
    pub(super) fn ask_to_drop(&self, context: &Context<'_>) -> Vec<Request> {
        let service = self.service(context);
        let known = context.desk.zip(service.as_ref());
        let Some(service) = known.and_then(|(desk, id)| desk.session.service(id.as_str())) else {
            return Vec::new();
        };
        let what = What::DropService {
            service: service.id.clone(),
            dropped: true,
        };
        let name = [("name", service.name.as_str().into())];
        let question = confirm::State::asking(
            context.locale.text("notice-drop-service-title"),
            context.locale.say("notice-drop-service", &name),
            vec![Request::Make(Box::new(what))],
        );
        vec![Request::Push(Box::new(Layer::Confirm(question)))]
    }
}

/// Goes on with a service that was added, and says so.
pub(super) fn taken_up(requests: &[Request], context: &Context<'_>) -> Vec<Request> {
    let added = requests.iter().find_map(|request| match request {
        Request::Make(what) => match what.as_ref() {
            What::AddService(service) => Some(service),
            _ => None,
        },
        _ => None,
    });
    let Some(service) = added else {
        return Vec::new();
    };
    let name = [("name", service.name.as_str().into())];
    let said = context.locale.say("notice-service-added", &name);
    vec![
        Request::Serve(service.id.clone()),
        Request::Say(Notice::info(said)),
    ]
}
