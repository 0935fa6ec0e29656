//! Which changes fit what is looked for: a long history is gone through only as far as somebody looks.

use std::collections::HashMap;

use crate::session::{Change, Subject};
use crate::text::{clean_line, fold};
use crate::tui::app::Context;
use crate::tui::desk::Desk;

/// The changes found so far, newest first, as their places in the history.
#[derive(Default)]
pub(super) struct Found {
    query: String,
    only: Option<Subject>,
    hits: Vec<usize>,
    /// How many of the newest changes have been looked at.
    looked: usize,
    /// How many changes there were.
    seen: usize,
    /// What the changes say, folded, as far as somebody asked.
    texts: HashMap<usize, String>,
}

impl Found {
    pub fn only(&self) -> Option<&Subject> {
        self.only.as_ref()
    }

    /// Returns how many changes have been found so far.
    pub fn len(&self) -> usize {
        self.hits.len()
    }

    /// Returns the place in the history of one of those found.
    pub fn get(&self, at: usize) -> Option<usize> {
        self.hits.get(at).copied()
    }

    /// Returns where a change stands among those found.
    pub fn position(&self, change: usize) -> Option<usize> {
        self.hits.iter().position(|hit| *hit == change)
    }

    /// Looks for other words from now on.
    pub fn look_for(&mut self, query: &str, context: &Context<'_>) {
        query.clone_into(&mut self.query);
        self.begin(context);
    }

    /// Shows the changes of one item alone, or of all.
    pub fn show_only(&mut self, only: Option<Subject>, context: &Context<'_>) {
        self.only = only;
        self.begin(context);
    }

    /// Looks for the same words in what the changes say now.
    pub fn speak(&mut self, context: &Context<'_>) {
        self.texts.clear();
        self.begin(context);
        self.seek(context, usize::MAX);
    }

    fn begin(&mut self, context: &Context<'_>) {
        self.hits.clear();
        self.looked = 0;
        self.seen = history(context).len();
    }

    /// Goes on until so many changes are found.
    pub fn seek(&mut self, context: &Context<'_>, wanted: usize) {
        if self.looked == 0 {
            self.seen = history(context).len();
        }
        let searching = Searching::of(self, context);
        while self.looked < self.seen && self.hits.len() < wanted {
            self.looked += 1;
            let change = self.seen - self.looked;
            if searching.fits(&mut self.texts, change) {
                self.hits.push(change);
            }
        }
    }

    /// Takes in what was done since the changes were looked at.
    pub fn catch_up(&mut self, context: &Context<'_>) {
        let now = history(context).len();
        if now < self.seen {
            self.texts.clear();
            self.begin(context);
            self.seek(context, usize::MAX);
        } else if now > self.seen {
            let fresh = self.fresh(context);
            self.hits.splice(0..0, fresh);
            self.looked += now - self.seen;
            self.seen = now;
        }
    }

    /// Returns what is found, with what was done since it was looked for.
    pub fn now(&self, context: &Context<'_>) -> Vec<usize> {
        let known = self.hits.iter().copied();
        let mut all = self.fresh(context);
        all.extend(known.filter(|hit| *hit < history(context).len()));
        all
    }

    fn fresh(&self, context: &Context<'_>) -> Vec<usize> {
        let now = history(context).len();
        if now <= self.seen {
            return Vec::new();
        }
        let searching = Searching::of(self, context);
        let fits = |change: &usize| searching.fits(&mut HashMap::new(), *change);
        (self.seen..now).rev().filter(fits).collect()
    }
}

/// Returns what a change says, on one line.
pub(super) fn words(context: &Context<'_>, present: &Desk, change: usize) -> String {
    let session = &present.session;
    let told = &session.history()[change];
    let text = context
        .locale
        .change(context.method, session, told, context.zone);
    clean_line(&text)
}

fn history<'c>(context: &Context<'c>) -> &'c [Change] {
    context
        .present
        .map_or(&[], |present| present.session.history())
}

/// What is looked for, ready to be compared.
struct Searching<'s> {
    context: &'s Context<'s>,
    words: Vec<String>,
    only: Option<Subject>,
    /// What each change is about, where only those of one item are wanted.
    subjects: Vec<Option<&'s Subject>>,
}

impl<'s> Searching<'s> {
    fn of(found: &Found, context: &'s Context<'s>) -> Self {
        let query = fold(&found.query);
        let present = context.present.filter(|_| found.only.is_some());
        Self {
            context,
            words: query.split_whitespace().map(str::to_owned).collect(),
            only: found.only.clone(),
            subjects: present.map_or_else(Vec::new, |desk| desk.session.subjects()),
        }
    }

    fn fits(&self, texts: &mut HashMap<usize, String>, change: usize) -> bool {
        if self.only.is_some() && self.subjects[change] != self.only.as_ref() {
            return false;
        }
        if self.words.is_empty() {
            return true;
        }
        let text = texts.entry(change).or_insert_with(|| self.text(change));
        self.words.iter().all(|word| text.contains(word.as_str()))
    }

    /// Returns everything that a change can be found by.
    fn text(&self, change: usize) -> String {
        let Some(present) = self.context.present else {
            return String::new();
        };
        let stamp = &history(self.context)[change].stamp;
        let when = self.context.locale.moment(stamp.at, self.context.zone);
        let words = words(self.context, present, change);
        fold(&format!("{words} {} {when}", stamp.by))
    }
}
