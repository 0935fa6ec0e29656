//! Trying out a method that is being written: each saved version is taken up, and a broken one is told of.

use std::rc::Rc;

use super::{App, context};
use crate::method::{Method, Pack, Problem};
use crate::route::Route;
use crate::session::{
    Beginning, Change, MethodVersion, Place, Service, Session, Stamp, Subject, What,
};
use crate::tui::desk::Desk;
use crate::tui::effect::Effect;
use crate::tui::layers::{Layer, problems, workshop};
use crate::tui::notice::Notice;

impl App {
    /// Shows a session that is kept nowhere, to try the method out in.
    pub fn try_out(&mut self) {
        let at = self.now.at;
        let change = Change {
            stamp: Stamp {
                id: (self.now.identity)(at),
                at,
                by: self.person.clone(),
            },
            what: What::Begin(self.trial_begins()),
        };
        let session = match Session::begin(change) {
            Ok(session) => session,
            Err(refusal) => {
                self.notice = Some(Notice::said(self.locale.refusal(&self.method, &refusal)));
                return;
            }
        };
        let mut desk = Desk::new(String::new(), session, &self.method, true, Vec::new());
        desk.trial = Some(0);
        self.desk = Some(desk);
        let context = context!(self);
        let workshop = workshop::State::resume(&context);
        self.layers = vec![Layer::Workshop(Box::new(workshop))];
        self.notice = Some(Notice::info(self.locale.text("pack-trial-about")));
    }

    fn trial_begins(&mut self) -> Beginning {
        let title = self.method.name.clone();
        let service = self.method.is_about_services().then(|| Service {
            id: crate::store::fresh(&title, |_| false).into(),
            name: title.clone(),
            dropped: false,
            idea: None,
        });
        let rules = self.method.newest_rule_set();
        Beginning {
            session: (self.now.identity)(self.now.at),
            organisation: self.locale.text("pack-trial-organisation"),
            title,
            facilitator: String::new(),
            rules: rules.map_or_else(|| "".into(), |rules| rules.id.clone()),
            method: MethodVersion::of(&self.method),
            services: Vec::from_iter(service),
        }
    }

    /// Takes in what was read when the author saved: the method, or what is wrong with it.
    pub(super) fn read(&mut self, read: Result<Box<Pack>, Vec<Problem>>) -> Vec<Effect> {
        self.layers
            .retain(|layer| !matches!(layer, Layer::Problems(_)));
        let count = read.as_ref().err().map_or(0, Vec::len);
        let before = match self.present_mut() {
            Some(desk) => desk.trial.replace(count),
            None => return Vec::new(),
        };
        match read {
            Ok(pack) => {
                let effects = self.take_up(*pack);
                self.notice = Some(match before {
                    Some(1..) => Notice::info(self.locale.text("pack-mended")),
                    _ => Notice::info(self.locale.text("pack-read")),
                });
                effects
            }
            Err(problems) => {
                self.notice = None;
                self.show_problems(problems);
                Vec::new()
            }
        }
    }

    /// Says that nothing is saved here, or shows what is wrong.
    pub(super) fn tell_trial(&mut self) {
        match self.problems.clone() {
            problems if problems.is_empty() => {
                self.notice = Some(Notice::info(self.locale.text("pack-trial-about")));
            }
            problems => self.show_problems(problems),
        }
    }

    fn show_problems(&mut self, problems: Vec<Problem>) {
        self.problems.clone_from(&problems);
        let list = problems::State::new(problems);
        self.layers.push(Layer::Problems(list));
    }

    /// Goes on with a new version of the method, in the same place and with every answer.
    fn take_up(&mut self, pack: Pack) -> Vec<Effect> {
        self.come_back();
        self.problems.clear();
        let before = Rc::clone(&self.method);
        let stood = self.place_now();
        self.pack = pack;
        let effect = self.follow();
        if let Some(desk) = &mut self.desk {
            desk.route = Route::of(&self.method, &desk.session);
            desk.session.place = stood.map(|place| kept(place, &before, &self.method, desk));
        }
        let context = context!(self);
        let mut layers = Vec::new();
        for layer in std::mem::take(&mut self.layers) {
            layers.extend(match layer {
                Layer::Workshop(_) => {
                    let workshop = workshop::State::resume(&context);
                    Some(Layer::Workshop(Box::new(workshop)))
                }
                Layer::Documents(documents) => Some(Layer::Documents(documents.anew(&context))),
                Layer::Preview(preview) => Some(Layer::Preview(preview.anew(&context))),
                Layer::Capture(_) => Some(layer),
                // What else lies there was made of the method as it was.
                _ => None,
            });
        }
        self.layers = layers;
        let mut effects = vec![effect];
        effects.extend(self.stand());
        effects
    }

    fn place_now(&self) -> Option<Place> {
        let context = context!(self);
        self.layers.iter().find_map(|layer| match layer {
            Layer::Workshop(workshop) => Some(workshop.place(&context)),
            _ => None,
        })
    }
}

/// Returns the same place in another version of the method: the same item, or its neighbour where that is gone.
fn kept(place: Place, before: &Method, after: &Method, desk: &Desk) -> Place {
    let shown = |item: &str| {
        let entry = desk
            .route
            .seen_from(place.service.as_ref())
            .find(|entry| entry.subject.item == *item);
        entry.map(|entry| entry.subject.clone())
    };
    let same = place.subject.as_ref();
    if let Some(subject) = same.and_then(|subject| shown(subject.item.as_str())) {
        let field = place.field.filter(|_| Some(&subject) == same);
        return Place {
            subject: Some(subject),
            field,
            ..place
        };
    }
    let subject = near(&place, before, after).find_map(|item| shown(&item));
    Place {
        subject,
        field: None,
        ..place
    }
}

/// Returns the items near a place, the nearest first: those after it in its step, those before it, and the step's own.
fn near<'m>(
    place: &'m Place,
    before: &'m Method,
    after: &'m Method,
) -> impl Iterator<Item = String> + use<'m> {
    let step = place.step.as_ref().map_or("", |step| step.as_str());
    let items = |method: &'m Method| {
        let items = method.step(step).map(|(_, step)| step.items.iter());
        items.into_iter().flatten().map(|item| item.id.to_string())
    };
    let were: Vec<_> = items(before).collect();
    let gone = place.subject.as_ref();
    let here = gone.and_then(|Subject { item, .. }| were.iter().position(|id| *item == **id));
    let (earlier, later) = were.split_at(here.unwrap_or(0));
    let nearest: Vec<_> = later.iter().chain(earlier.iter().rev()).cloned().collect();
    let others = after.items().map(|item| item.id.to_string());
    nearest.into_iter().chain(items(after)).chain(others)
}
