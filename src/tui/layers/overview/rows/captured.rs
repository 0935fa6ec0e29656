//! What was captured beside the answers, as lines of the overview: actions, parked topics, lessons.

use uuid::Uuid;

use super::{Line, Maker, Section, Ticks};
use crate::session::Subject;
use crate::tui::layers::board::becoming;
use crate::tui::theme::Role;

impl Maker<'_, '_> {
    /// Returns the actions: first by the day they are due, those that are done at the end.
    pub(super) fn actions(&self) -> Vec<Line> {
        let mut actions: Vec<_> = self.desk.session.state.actions.iter().collect();
        actions.sort_by_key(|action| (action.done, action.due.is_none(), action.due));
        let (glyphs, locale) = (&self.context.look.glyphs, self.context.locale);
        let of_action = actions.into_iter().map(|action| {
            let late = !action.done && action.due.is_some_and(|due| due < self.context.today);
            let due = action.due.map(|due| locale.short_date(due));
            let due = due.map(|day| {
                if late {
                    locale.say("overview-late", &[("day", day.into())])
                } else {
                    day
                }
            });
            let detail = [action.owner.as_str(), due.as_deref().unwrap_or_default()];
            let detail = self.with_service(action.subject.as_ref(), detail);
            let mut line = self.line(Section::Actions, action.subject.as_ref());
            (line.mark, line.mark_role) = match (action.done, late) {
                (true, _) => (glyphs.done, Role::Done),
                (false, true) => (glyphs.alert, Role::Warning),
                (false, false) => (glyphs.unchosen, Role::Open),
            };
            line.ticks = Some(Ticks::Action(action.id));
            line.label_role = if action.done {
                Role::Closed
            } else {
                Role::Normal
            };
            line.text = self.about(&action.text, action.subject.as_ref(), action.idea);
            Line {
                label: action.text.clone(),
                detail,
                ..line
            }
        });
        of_action.collect()
    }

    /// Returns the parking lot, what is dealt with at the end.
    pub(super) fn topics(&self) -> Vec<Line> {
        let mut topics: Vec<_> = self.desk.session.state.topics.iter().collect();
        topics.sort_by_key(|topic| topic.done);
        let glyphs = &self.context.look.glyphs;
        let of_topic = topics.into_iter().map(|topic| {
            let mut line = self.line(Section::Topics, topic.subject.as_ref());
            (line.mark, line.mark_role) = if topic.done {
                (glyphs.done, Role::Done)
            } else {
                (glyphs.unchosen, Role::Open)
            };
            line.ticks = Some(Ticks::Topic(topic.id));
            line.label_role = if topic.done {
                Role::Closed
            } else {
                Role::Normal
            };
            line.text = self.about(&topic.text, topic.subject.as_ref(), topic.idea);
            Line {
                label: topic.text.clone(),
                ..line
            }
        });
        of_topic.collect()
    }

    /// Returns what was learned, in the order it was noted.
    pub(super) fn lessons(&self) -> Vec<Line> {
        let lessons = self.desk.session.state.lessons();
        let of_lesson = lessons.map(|note| Line {
            mark: self.context.look.glyphs.crumb,
            mark_role: Role::Normal,
            label: note.text.clone(),
            text: self.about(&note.text, note.subject.as_ref(), None),
            ..self.line(Section::Lessons, note.subject.as_ref())
        });
        of_lesson.collect()
    }

    /// Returns a text with the item that it is about, or the idea that it began as.
    fn about(&self, text: &str, subject: Option<&Subject>, idea: Option<Uuid>) -> String {
        if let Some(origin) = becoming::origin(self.context, idea) {
            return format!("{text} ({origin})");
        }
        let item = subject.and_then(|subject| self.context.method.item(subject.item.as_str()));
        let Some(item) = item else {
            return text.to_owned();
        };
        let arguments = [("text", text.into()), ("item", item.label().into())];
        self.context.locale.say("overview-about", &arguments)
    }
}
