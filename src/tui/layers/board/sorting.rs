//! What is done to ideas and groups that are there: chosen, moved, merged, split, named and dropped, each in one stroke.

use uuid::Uuid;

use super::asked::{Asks, rest};
use super::groups::Columns;
use super::{Command, Sheet, State, arrange, becoming};
use crate::board::{self, Arranged, Group, Idea};
use crate::tui::app::Context;
use crate::tui::layers::Request;
use crate::tui::notice::Notice;

impl State {
    pub(super) fn sort(
        &mut self,
        command: Command,
        sheet: &Sheet<'_>,
        context: &Context<'_>,
    ) -> Vec<Request> {
        let columns = Columns::of(sheet);
        // What was undone may have taken the last column away.
        self.column.0 = self.column.0.min(columns.len() - 1);
        let selected = self.selected(sheet);
        match command {
            Command::Join => return self.join(sheet, context),
            Command::Left | Command::Right => {
                self.column = columns.beside(self.column, command == Command::Right);
            }
            Command::Move(by) => self.column = columns.moved(self.column, by, context),
            Command::On | Command::Back => return self.carry(command, sheet, &columns),
            Command::Rename => {
                if let Some(group) = columns.group(self.column.0) {
                    self.ask(Asks::Name(group.id), &group.name, context);
                }
            }
            Command::DropGroup => return self.drop_group(&columns),
            Command::GroupOn | Command::GroupBack => {
                return self.carry_group(command == Command::GroupOn, sheet);
            }
            Command::Drop => {
                let dropped = self.meant(sheet);
                let arranged = Arranged::dropping(&dropped);
                self.chosen.clear();
                self.at = self.at.min(sheet.ideas.len().saturating_sub(2));
                let count = [("count", dropped.len().into())];
                let said = context.locale.say("board-dropped", &count);
                let mut requests = vec![Request::Say(Notice::info(said))];
                requests.extend(arrange(arranged));
                return requests;
            }
            Command::Gather => {
                let ideas = self.meant(sheet).iter().map(|idea| idea.id).collect();
                self.ask(Asks::Group(ideas), "", context);
            }
            _ => {
                let Some(idea) = selected else {
                    return Vec::new();
                };
                return self.with(idea, command, context);
            }
        }
        Vec::new()
    }

    /// Does something with the idea that one stands on.
    fn with(&mut self, idea: &Idea, command: Command, context: &Context<'_>) -> Vec<Request> {
        match command {
            // The cursor stays: whoever goes on with an arrow skips none.
            Command::Select if self.chosen.remove(&idea.id) => {}
            Command::Select => {
                self.chosen.insert(idea.id);
            }
            Command::Edit => self.ask(Asks::Text(idea.id), &idea.text, context),
            Command::Split => self.ask(Asks::First(idea.id), &idea.text, context),
            Command::Service => return becoming::service(idea, context),
            Command::Action => return becoming::action(idea, context),
            Command::Topic => return becoming::topic(idea, context),
            Command::Propose => return becoming::proposal(idea, context),
            _ => {}
        }
        Vec::new()
    }

    /// Makes one of those that were chosen; where none were, of an idea and the one that it says again.
    fn join(&mut self, sheet: &Sheet<'_>, context: &Context<'_>) -> Vec<Request> {
        if !self.writing && self.chosen.len() > 1 {
            let meant = self.meant(sheet);
            self.chosen.clear();
            return Arranged::merging(&meant).map_or_else(Vec::new, arrange);
        }
        let last = sheet.ideas.last().copied().filter(|_| self.writing);
        let Some(idea) = last.or_else(|| self.selected(sheet)) else {
            return Vec::new();
        };
        let others = sheet.ideas.iter().copied();
        let others = others.filter(|other| other.id != idea.id);
        let locale = context.locale;
        let Some(alike) = board::alike(others, &idea.text) else {
            let key = if self.writing {
                "board-nothing-alike"
            } else {
                "board-join-what"
            };
            return vec![Request::Say(Notice::info(locale.text(key)))];
        };
        // The older of the two keeps its number.
        let older = sheet.number(alike.id) < sheet.number(idea.id);
        let (first, second) = if older { (alike, idea) } else { (idea, alike) };
        self.at = self.at.min(sheet.ideas.len().saturating_sub(2));
        let said = locale.say("board-joined", &[("text", first.text.as_str().into())]);
        let mut requests = vec![Request::Say(Notice::info(said))];
        requests.extend(Arranged::joining(first, second).map_or_else(Vec::new, arrange));
        requests
    }

    /// Carries the ideas that are meant to the column beside, and goes along.
    fn carry(
        &mut self,
        command: Command,
        sheet: &Sheet<'_>,
        columns: &Columns<'_>,
    ) -> Vec<Request> {
        let to = match command {
            Command::On => self.column.0 + 1,
            _ => self.column.0.wrapping_sub(1),
        };
        if to >= columns.len() {
            return Vec::new();
        }
        let meant = self.meant(sheet);
        let group = columns.group(to).map(|group| group.id);
        let arranged = Arranged::moving(&meant, group);
        let first = meant.first().map(|idea| idea.id);
        self.column = (to, columns.row_in(to, first, sheet));
        arrange(arranged)
    }

    fn drop_group(&mut self, columns: &Columns<'_>) -> Vec<Request> {
        let Some(group) = columns.group(self.column.0) else {
            return Vec::new();
        };
        self.column = (self.column.0 - 1, 0);
        arrange(Arranged {
            without_groups: vec![group.id],
            ..Arranged::default()
        })
    }

    fn carry_group(&mut self, on: bool, sheet: &Sheet<'_>) -> Vec<Request> {
        let Some(from) = self.column.0.checked_sub(1) else {
            return Vec::new();
        };
        let to = if on { from + 1 } else { from.wrapping_sub(1) };
        if to >= sheet.groups.len() {
            return Vec::new();
        }
        self.column.0 = to + 1;
        arrange(Arranged::reordering(&sheet.groups, from, to))
    }

    /// Takes in what was answered to what was asked.
    pub(super) fn answer(&mut self, sheet: &Sheet<'_>, context: &Context<'_>) -> Vec<Request> {
        let Some(asked) = self.asked.take() else {
            return Vec::new();
        };
        let text = asked.field.text().trim().to_owned();
        if text.is_empty() && asked.asks != Asks::Writer {
            return Vec::new();
        }
        match asked.asks {
            Asks::Text(id) => match sheet.idea(id) {
                Some(idea) => {
                    let written = self.manner(context, sheet).idea(&text);
                    arrange(rewritten(idea, written))
                }
                None => Vec::new(),
            },
            Asks::First(id) => {
                if let Some(idea) = sheet.idea(id) {
                    self.ask(
                        Asks::Second(id, text.clone()),
                        rest(&idea.text, &text),
                        context,
                    );
                }
                Vec::new()
            }
            Asks::Second(id, first) => {
                let idea = sheet.idea(id);
                idea.map_or_else(Vec::new, |idea| {
                    arrange(Arranged::splitting(idea, &first, &text))
                })
            }
            Asks::Group(ideas) => self.gather(&ideas, text, sheet),
            Asks::Name(id) => {
                let group = Group {
                    id,
                    board: self.board.clone(),
                    name: text,
                };
                arrange(Arranged {
                    groups: vec![group],
                    ..Arranged::default()
                })
            }
            Asks::Writer => {
                self.by = text;
                Vec::new()
            }
        }
    }

    fn gather(&mut self, ideas: &[Uuid], name: String, sheet: &Sheet<'_>) -> Vec<Request> {
        let ideas: Vec<&Idea> = ideas.iter().filter_map(|id| sheet.idea(*id)).collect();
        let group = Group {
            // The program gives what is new its own identity.
            id: Uuid::nil(),
            board: self.board.clone(),
            name,
        };
        self.chosen.clear();
        // What is left to sort is what one goes on with, and a row is free now.
        self.column.1 = self.column.1.saturating_sub(ideas.len());
        arrange(Arranged::gathering(&ideas, group))
    }
}

/// Gives an idea another text, with the tags and people that are written in it; those it has stay.
fn rewritten(idea: &Idea, written: Idea) -> Arranged {
    let mut idea = idea.clone();
    idea.text = written.text;
    let more = |own: &mut Vec<String>, more: Vec<String>| {
        for one in more {
            if !own.contains(&one) {
                own.push(one);
            }
        }
    };
    more(&mut idea.tags, written.tags);
    more(&mut idea.people, written.people);
    Arranged::putting(vec![idea])
}
