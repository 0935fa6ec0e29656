//! `diemo list`: the sessions, newest first.

use clap::ArgMatches;
use serde::Serialize;
use unicode_width::UnicodeWidthStr as _;

use super::desk::{Desk, flag};
use super::failure::{Code, Failure};
use super::{Outcome, json};
use crate::store::Summary;

#[derive(Serialize)]
struct Listed<'l> {
    slug: &'l str,
    title: &'l str,
    organisation: &'l str,
    facilitator: &'l str,
    rules: &'l str,
    services: &'l [String],
    created: String,
    altered: String,
    damaged: bool,
}

/// Lists the sessions.
pub(super) fn run(desk: &Desk<'_>, arguments: &ArgMatches) -> Result<Outcome, Failure> {
    let listing = desk.store()?.list();
    let talk: Vec<_> = listing
        .problems
        .iter()
        .map(|problem| desk.storage_said(problem))
        .collect();
    // One session that cannot be read does not keep the others from being listed.
    let unreachable = listing.sessions.is_empty() && !talk.is_empty();
    let data = if flag(arguments, "json") {
        let listed: Vec<_> = listing.sessions.iter().map(listed).collect();
        json::text(&listed)
    } else {
        rows(desk, &listing.sessions)
    };
    Ok(Outcome {
        data: if unreachable { String::new() } else { data },
        talk,
        code: if unreachable {
            Code::Storage
        } else {
            Code::Done
        },
        screen: None,
    })
}

fn listed(summary: &Summary) -> Listed<'_> {
    Listed {
        slug: &summary.slug,
        title: &summary.title,
        organisation: &summary.organisation,
        facilitator: &summary.facilitator,
        rules: &summary.rules,
        services: &summary.services,
        created: summary.created.to_string(),
        altered: summary.altered.to_string(),
        damaged: summary.damaged,
    }
}

fn rows(desk: &Desk<'_>, sessions: &[Summary]) -> String {
    let rows: Vec<_> = sessions.iter().map(|session| row(desk, session)).collect();
    columns(&rows)
}

/// Returns rows with their cells below each other.
pub(super) fn columns(rows: &[[String; 4]]) -> String {
    let widest = |column: usize| {
        rows.iter()
            .map(|row| row[column].width())
            .max()
            .unwrap_or(0)
    };
    let widths = [widest(0), widest(1), widest(2)];
    let mut text = String::new();
    for row in rows {
        for (cell, width) in row.iter().zip(widths) {
            text.push_str(cell);
            text.push_str(&" ".repeat(width - cell.width() + 2));
        }
        text.push_str(&row[3]);
        text.push('\n');
    }
    text
}

fn row(desk: &Desk<'_>, session: &Summary) -> [String; 4] {
    let worked = session
        .worked
        .to_zoned(desk.surroundings.zone.clone())
        .date();
    let state = if session.damaged {
        desk.locale.text("cli-list-damaged")
    } else {
        desk.locale.ago(worked.min(desk.today()), desk.today())
    };
    [
        session.slug.clone(),
        session.title.clone(),
        session.organisation.clone(),
        state,
    ]
}
