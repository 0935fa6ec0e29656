//! A ballot as the room sees it: the question, how many have voted, and the counts where they may be seen.

use rust_decimal::Decimal;
use uuid::Uuid;

use super::picture::{Page, Piece, Room};
use crate::board::{Ballot, Count, Tally, Upshot};
use crate::locale::Argument;
use crate::method::BallotKind;
use crate::tui::theme::Role;

/// Returns the ballot.
pub(super) fn page(room: Room<'_>, id: Uuid) -> Option<Page> {
    let ballots = &room.session.state.ballots;
    let ballot = ballots.iter().find(|ballot| ballot.id == id)?;
    let asked = Asked {
        room,
        ballot,
        count: ballot.count(),
    };
    Some(Page::Sheet(asked.pieces()))
}

struct Asked<'r> {
    room: Room<'r>,
    ballot: &'r Ballot,
    count: Count,
}

impl Asked<'_> {
    fn pieces(&self) -> Vec<Piece> {
        let way = self.room.method.craft.way(self.ballot.kind);
        let mut pieces = vec![Piece::Title(self.ballot.question.clone())];
        pieces.extend(way.map(|way| Piece::Text(way.name.clone(), Role::Normal)));
        pieces.push(Piece::Gap);
        pieces.extend(self.turnout());
        pieces.push(Piece::Gap);
        if self.ballot.hidden && self.ballot.is_open() {
            pieces.extend(self.ballot.choices.iter().map(|choice| Piece::Choice {
                sign: self.room.glyphs.open,
                text: choice.text.clone(),
                word: String::new(),
                role: Role::Normal,
            }));
            pieces.push(Piece::Gap);
            let said = self.room.text("follow-hidden");
            pieces.push(Piece::Text(said, Role::Normal));
            return pieces;
        }
        if !self.ballot.is_open() {
            let said = self.upshot();
            pieces.extend([Piece::Text(said, Role::Decided), Piece::Gap]);
        }
        pieces.extend(self.tallies());
        pieces
    }

    /// Says how many have voted, and how many of them for nothing.
    fn turnout(&self) -> Vec<Piece> {
        let count = &self.count;
        let voted = count.voted.saturating_add(count.abstained);
        let figures = [
            ("voted", number(voted)),
            ("entitled", number(count.entitled)),
        ];
        let about = if count.at_least {
            "follow-have-voted-at-least"
        } else {
            "follow-have-voted"
        };
        let mut pieces = vec![Piece::Big {
            letters: self.room.locale.say("follow-voted", &figures),
            about: self.room.text(about),
        }];
        if count.abstained > 0 {
            let abstained = [("count", number(count.abstained))];
            let said = self.room.locale.say("follow-abstained", &abstained);
            pieces.push(Piece::Text(said, Role::Normal));
        }
        pieces
    }

    /// Returns what each choice got: by its place when all is counted, else as the ballot has them.
    fn tallies(&self) -> impl Iterator<Item = Piece> {
        let order: Vec<usize> = if self.ballot.is_open() {
            (0..self.ballot.choices.len()).collect()
        } else {
            self.count.order()
        };
        let shares = self.count.tallies.iter().map(|tally| self.share(tally));
        let most = shares.max().unwrap_or(0);
        order.into_iter().filter_map(move |at| {
            let (choice, tally) = (self.ballot.choices.get(at)?, self.count.tallies.get(at)?);
            Some(Piece::Bar {
                text: choice.text.clone(),
                figures: self.figures(tally),
                share: (self.share(tally), most.max(self.full())),
                word: self.word(at),
            })
        })
    }

    /// Returns how long the bar of a choice is, in hundredths.
    fn share(&self, tally: &Tally) -> u64 {
        match self.ballot.kind {
            BallotKind::Fist | BallotKind::Score => hundredths(tally.mean),
            _ => tally.total.saturating_mul(100),
        }
    }

    /// Returns how long a bar can be at least, in hundredths.
    fn full(&self) -> u64 {
        match self.ballot.kind {
            BallotKind::Fist => 500,
            BallotKind::Score => u64::from(self.ballot.most) * 100,
            BallotKind::Hands | BallotKind::Consent => self.count.entitled.saturating_mul(100),
            BallotKind::Dots | BallotKind::Ranked => 0,
        }
    }

    fn figures(&self, tally: &Tally) -> String {
        let locale = self.room.locale;
        let mean = || locale.number(tally.mean.unwrap_or_default());
        let total = tally.total;
        match self.ballot.kind {
            BallotKind::Fist => locale.say("follow-fingers", &[("mean", mean().into())]),
            BallotKind::Score => locale.say("follow-points-mean", &[("mean", mean().into())]),
            BallotKind::Dots => locale.say("follow-dots", &[("count", number(total))]),
            BallotKind::Ranked => locale.say("follow-points", &[("count", number(total))]),
            BallotKind::Hands => locale.say("follow-hands", &[("count", number(total))]),
            BallotKind::Consent => locale.say("follow-agree", &[("count", number(total))]),
        }
    }

    /// Says of a choice that it comes first, alone or with others, once all is counted.
    fn word(&self, at: usize) -> String {
        let key = match &self.count.upshot {
            _ if self.ballot.is_open() => return String::new(),
            Upshot::First(first) if *first == at => "follow-first",
            Upshot::Tie(first) if first.contains(&at) => "follow-shared",
            _ => return String::new(),
        };
        self.room.text(key)
    }

    /// Says what it came to.
    fn upshot(&self) -> String {
        let locale = self.room.locale;
        let text = |at: &usize| {
            let choice = self.ballot.choices.get(*at);
            choice.map_or("", |choice| choice.text.as_str())
        };
        match &self.count.upshot {
            Upshot::Nothing => locale.text("follow-upshot-nothing"),
            Upshot::First(at) => locale.say("follow-upshot-first", &[("text", text(at).into())]),
            Upshot::Tie(tied) => {
                let quoted = |at| locale.say("common-quoted", &[("text", text(at).into())]);
                let texts: Vec<String> = tied.iter().map(quoted).collect();
                let texts = [("texts", texts.join(", ").into())];
                locale.say("follow-upshot-tie", &texts)
            }
            Upshot::Go => locale.text("follow-upshot-go"),
            Upshot::Heard => {
                let heard = self.count.heard.iter();
                let people = heard.map(|heard| u64::from(heard.count)).sum();
                locale.say("follow-upshot-heard", &[("count", number(people))])
            }
        }
    }
}

fn number(count: u64) -> Argument {
    i64::try_from(count).unwrap_or(i64::MAX).into()
}

fn hundredths(mean: Option<Decimal>) -> u64 {
    let hundred = mean.unwrap_or_default() * Decimal::ONE_HUNDRED;
    u64::try_from(hundred.trunc()).unwrap_or(0)
}
