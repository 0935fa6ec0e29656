//! The session that is open on the screen: its route, and how far its changes have come on their way to the disk.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::app::{Context, curtain};
use super::notice::Notice;
use super::sharing::who;
use super::theme::Role;
use crate::experience::{Case, Shown};
use crate::locale::{Locale, Said};
use crate::method::{Item, Method, Pack, ServiceId};
use crate::route::{Entry, Route};
use crate::session::{Refusal, Session, Subject};
use crate::store::{Digest, Foreign, Holder};

/// An open session.
pub struct Desk {
    /// The name by which the store knows it.
    pub name: String,
    pub session: Session,
    pub route: Route,
    pub saved: Saved,
    /// Whether this terminal writes the session; others only read.
    pub may_write: bool,
    /// What was found when it was opened.
    pub greetings: Vec<Said>,
    /// Which earlier moment is shown, where it is not the session as it is now.
    pub moment: Option<Moment>,
    /// Set where the session is followed: who writes it, if anybody does.
    pub following: Option<Following>,
    /// What others wrote in the session's files, until it is shown.
    pub foreign: Option<Foreign>,
    /// The method it follows, where that is another than the one in use, until it is shown.
    pub pack: Option<Pack>,
    /// Set where a method is tried out and nothing is saved: how many problems the method has now.
    pub trial: Option<usize>,
}

/// A moment in the history of a session.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Moment {
    /// How many changes had been made.
    pub number: usize,
    /// When the last of them was made.
    pub at: Timestamp,
}

/// Who writes a session that is followed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Following {
    pub by: Option<Holder>,
}

/// Whether what is shown has reached the disk.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Saved {
    /// How many of the session's changes are on the disk.
    pub number: usize,
    pub failing: Option<Failing>,
}

/// Why nothing can be saved now.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Failing {
    /// In a few words, for the header.
    pub short: String,
    pub said: Said,
    pub since: Timestamp,
}

impl Desk {
    /// Returns a session put on the desk as the store had it.
    pub fn new(
        name: String,
        session: Session,
        method: &Method,
        may_write: bool,
        greetings: Vec<Said>,
    ) -> Self {
        let route = Route::of(method, &session);
        let saved = Saved {
            number: session.history().len(),
            failing: None,
        };
        Self {
            name,
            session,
            route,
            saved,
            may_write,
            greetings,
            moment: None,
            following: None,
            foreign: None,
            pack: None,
            trial: None,
        }
    }

    /// Returns the session as it was after so many changes, on a desk where nothing can be altered.
    pub fn as_of(&self, number: usize, method: &Method) -> Result<Self, Refusal> {
        let session = self.session.as_of(number)?;
        let moment = Moment {
            number: session.history().len(),
            at: session.altered(),
        };
        let desk = Self::new(self.name.clone(), session, method, false, Vec::new());
        Ok(Self {
            moment: Some(moment),
            ..desk
        })
    }

    /// Returns why nothing can be altered on this desk.
    pub fn only_reads(&self, locale: &Locale) -> Notice {
        let key = match self.moment {
            Some(_) => "past-unalterable",
            None => "notice-read-only",
        };
        Notice::warning(locale.text(key))
    }

    /// Follows from now on what somebody else writes.
    pub fn follow(&mut self, by: Option<Holder>) {
        self.may_write = false;
        self.following = Some(Following { by });
    }

    /// Returns the service that is worked on: where the facilitator stands, else the first.
    pub fn service(&self) -> Option<&ServiceId> {
        let place = self
            .session
            .place
            .as_ref()
            .and_then(|place| place.service.as_ref());
        place.or_else(|| self.session.services().next().map(|service| &service.id))
    }

    /// Returns the subject where the facilitator stands.
    pub fn subject(&self) -> Option<&Subject> {
        self.session.place.as_ref()?.subject.as_ref()
    }

    /// Returns what others have answered to an item.
    pub fn others<'c>(&self, context: &Context<'c>, item: &Item) -> Shown<'c> {
        let rules = &self.session.state.rules;
        let own = Case::root(&self.session);
        context.experience.at(item, rules, Some(own))
    }

    /// Returns the sentence to greet with: what was found, or where work goes on.
    pub fn greeting(&self, locale: &Locale) -> Option<Notice> {
        match self.greetings.first() {
            Some(said) => Some(Notice::said(said.clone())),
            None if self.following.is_some() => None,
            None if self.session.place.is_some() => {
                Some(Notice::info(locale.text("notice-resumed")))
            }
            None => None,
        }
    }

    /// Says whether something else is proposed than what is decided.
    pub fn taken_up(&self, entry: &Entry) -> bool {
        let state = &self.session.state;
        let decided = state.standing(&entry.subject);
        decided.is_some_and(|record| record.status.holds())
            && state.proposal(&entry.subject).is_some()
    }

    /// Says whether what is shown has reached the disk, for the header.
    pub fn header(&self, context: &Context<'_>) -> Notice {
        let glyphs = &context.look.glyphs;
        if let Some(moment) = self.moment {
            let when = context.locale.when(moment.at, context.zone, context.at);
            let text = context.locale.say("past-header", &[("when", when.into())]);
            return Notice::warning(text);
        }
        if let Some(problems) = self.trial {
            return trial(context, problems);
        }
        if let Some(following) = &self.following {
            let text = match &following.by {
                Some(by) => {
                    let who = [("who", who(context.locale, by).into())];
                    context.locale.say("held-header-follows", &who)
                }
                None => context.locale.text("held-header-free"),
            };
            return Notice::warning(text);
        }
        if !self.may_write {
            return Notice::warning(context.locale.text("workshop-header-read-only"));
        }
        let text = self.saved_in_words(context.locale);
        let (sign, role) = match &self.saved.failing {
            Some(_) => (glyphs.alert, Role::Error),
            None if self.unsaved() => (glyphs.unchosen, Role::Normal),
            None => (glyphs.saved, Role::Saved),
        };
        let text = format!("{sign} {text}");
        match curtain::in_words(context.locale, self.session.place.as_ref()) {
            Some(room) => Notice {
                text: format!("{room}  {text}"),
                role: if role == Role::Saved {
                    Role::Warning
                } else {
                    role
                },
            },
            None => Notice { text, role },
        }
    }

    /// Says in words whether what is shown has reached the disk.
    pub fn saved_in_words(&self, locale: &Locale) -> String {
        if let Some(failing) = &self.saved.failing {
            let why = [("why", failing.short.as_str().into())];
            return locale.say("workshop-header-not-saved", &why);
        }
        let saved = if self.unsaved() {
            locale.text("workshop-header-saving")
        } else {
            locale.text("workshop-header-saved")
        };
        if self.session.drafts.is_empty() {
            return saved;
        }
        locale.say("workshop-header-draft", &[("saved", saved.into())])
    }

    /// Returns the sentence about how far the session has come to the disk, with what to do where it cannot get there.
    pub fn saved_at_length(&self, locale: &Locale, zone: &TimeZone) -> Notice {
        match &self.saved.failing {
            // What time alone does not mend says itself what to do.
            Some(failing) if failing.short == failing.said.sentence => {
                Notice::said(failing.said.clone())
            }
            Some(failing) => {
                let since = ("since", locale.moment(failing.since, zone).into());
                let why = ("why", failing.short.as_str().into());
                Notice::warning(locale.say("notice-not-saved-since", &[since, why]))
            }
            None if self.unsaved() => Notice::info(self.saved_in_words(locale)),
            None if self.session.drafts.is_empty() => Notice::info(locale.text("notice-all-saved")),
            None => Notice::info(locale.text("notice-all-saved-draft")),
        }
    }

    fn unsaved(&self) -> bool {
        self.saved.number < self.session.history().len()
    }

    /// Returns the few figures that the list of sessions shows.
    pub fn digest(&self, method: &Method) -> Digest {
        Digest::of(method, &self.session, &self.route)
    }
}

/// Says that nothing is saved, and how many problems the method has that is tried out.
fn trial(context: &Context<'_>, problems: usize) -> Notice {
    if problems == 0 {
        return Notice::info(context.locale.text("pack-header-trial"));
    }
    let count = [("count", problems.into())];
    let text = context.locale.say("pack-problems", &count);
    Notice {
        text: format!("{} {text}", context.look.glyphs.alert),
        role: Role::Error,
    }
}
