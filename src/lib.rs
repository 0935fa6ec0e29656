//! diemo leads a facilitator through the DIEMO method, by which a municipality brings a public service online.
//!
//! # The house
//!
//! ```text
//!                  main                 opens a door
//!             ┌─────┴─────┐
//! doors      cli         tui     ─────  talk to a person
//!             └─────┬─────┘
//!             ┌─────┴────┐
//!             │       document
//! helpers   store        │       ─────  keep, write out, put into words
//!             │        locale
//!             └─────┬────┘
//!               experience
//!                   │
//!                 route
//! answers           │            ─────  what was said, and what follows from it
//!                session
//!                   │
//!             ┌─────┴─────┐
//!           board      meeting
//! subjects    │  costs  plan │   ─────  what the method asks, what a group does in a room and how it reckons,
//!             │ process      │          as data
//!             └─────┬────────┘
//!                 method
//!                   │
//!                 text                  letters, safe to show
//! ```
//!
//! Whoever stands higher knows what lies below, never the other way, and doors do not know each other.
//! `tests/suite/architecture.rs` holds the rooms to it.
//!
//! | Room | What it is for |
//! |---|---|
//! | [`cli`] | Commands: words on the command line made into changes, text and exit codes. |
//! | [`tui`] | The full screen: takes in keys, says what is to be done, draws. |
//! | [`store`] | Sessions on disk: found, opened by one writer, saved change by change. |
//! | [`document`] | Documents written from a session, as Markdown and as a page to print. |
//! | [`locale`] | Languages: the program's own sentences, and typed words made into answers. |
//! | [`experience`] | What others have answered: cases, what they say at an item, what may be borrowed of them. |
//! | [`route`] | What follows from the answers: what applies, why, and what a change would do. |
//! | [`session`] | What one organisation has answered and decided, and every change that led there. |
//! | [`process`] | Process models in three variants: drawn, measured and compared. |
//! | [`costs`] | Integration needs, alternatives, what they cost and give, and what a choice rests on. |
//! | [`plan`] | Tasks and their dates, who answers for what, risks, indicators, and how things stand. |
//! | [`board`] | Ideas on boards, their groups, scores and matrix; ballots and how they are counted. |
//! | [`meeting`] | Who takes part, the agenda, and the time that was planned and used. |
//! | [`method`] | The content pack: phases, steps, items, rules and conditions, read and checked. |
//! | [`text`] | Text from outside made safe to show, and folded for searching. |
//!
//! # The way of an answer
//!
//! A door makes a [`Change`](session::Change) and hands it to [`route::make`], which asks the rules and then the
//! [session](session::Session::apply). What the session took goes to the [scribe](store::Scribe), whose thread writes
//! it to the disk and reports when it lies there. The [route](route::Route) is then computed anew from method and
//! session, and everything that is shown is read from it.
//!
//! # What is not there
//!
//! - No way into a session but a change: an answer, a decision and an undone one are all changes, and are all kept.
//! - No decision that is edited. A record stays as it was made; the next one takes its place.
//! - No answer that a rule erases. What stops applying is put aside with its value and comes back with its cause.
//! - No conclusion in a session file. Route, progress and warnings follow from method and session, each time anew.
//! - No clock, disk, language or chance below the helpers: the same method and session give the same route, always.
//! - No item of the method in the source. The program knows kinds of items; what they ask stands in `content/diemo`.
//! - No sentence for people in the source. It holds keys, and `content/locale` holds the words.
//! - No session that is written over in place. A snapshot is replaced as a whole, a journal only grows, and what
//!   cannot be read is moved aside.
//! - No text from outside that reaches a terminal before [`text::clean`] has seen it.
//! - No terminal type outside [`tui`], no disk outside [`store`] and the doors, no unsafe code anywhere.

pub mod board;
pub mod cli;
pub mod costs;
pub mod document;
pub mod experience;
pub mod locale;
pub mod meeting;
pub mod method;
pub mod plan;
pub mod process;
pub mod route;
pub mod session;
pub mod store;
pub mod text;
pub mod tui;
