//! The plan on paper: events for calendars, rows for spreadsheets, and a picture in the documents.

use std::ffi::OsString;
use std::fs;

use diemo::cli::{Door, Surroundings, run};
use diemo::document::timetable::Timetable;
use diemo::document::{Document, Writing};
use diemo::locale::Locale;
use diemo::method::{Method, Pack, builtin};
use diemo::plan::{After, Calendar, Progress, Scheduled, Task, schedule};
use diemo::session::{Session, What};
use diemo::store::Store;
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use quick_xml::events::Event;
use rust_decimal::Decimal;
use tempfile::TempDir;
use uuid::Uuid;

use crate::document::words_of;
use crate::script::diemo;
use crate::support::{begun, change};

/// A Monday.
const TODAY: Date = date(2026, 11, 23);

fn task(number: u128, text: &str, days: u32, after: Option<u128>) -> Task {
    let after = after.map(|other| After {
        task: Uuid::from_u128(other),
        days: 0,
    });
    Task {
        id: Uuid::from_u128(number),
        at: Decimal::from(u32::try_from(number).unwrap()),
        text: text.to_owned(),
        owner: String::new(),
        service: None,
        begins: None,
        days,
        due: None,
        after: after.into_iter().collect(),
        progress: Progress::Waiting,
        began: None,
        ended: None,
        template: None,
        action: None,
        asked_by: None,
        note: String::new(),
    }
}

fn planned(tasks: Vec<Task>) -> Session {
    let mut session = begun(diemo(), &[("barnehageplass", "Barnehageplass")]);
    let scheduled = Scheduled {
        tasks,
        without_tasks: Vec::new(),
    };
    let what = What::Schedule(Box::new(scheduled));
    session.apply(change(1, what)).unwrap();
    session
}

/// Returns a session with a task, another that waits for it, one that has time, and a milestone.
fn three() -> Session {
    let mut build = task(1, "Bygg skjema", 5, None);
    "Berit Nygård".clone_into(&mut build.owner);
    planned(vec![
        build,
        task(2, "Test", 2, Some(1)),
        task(3, "Skriv veiledning", 1, None),
        task(4, "Lansert", 0, Some(2)),
    ])
}

/// Returns the plan as a calendar and as rows.
fn files(session: &Session, language: &str) -> (String, String) {
    let calendar = Calendar::of(&diemo().analysis.holidays);
    let dates = schedule(&session.state.plan.tasks, &calendar, TODAY).unwrap();
    let locale = Locale::named(language).unwrap();
    let timetable = Timetable {
        session,
        dates: &dates,
        locale: &locale,
    };
    let stamp = "2026-11-23T08:00:00Z".parse().unwrap();
    (timetable.ics(stamp), timetable.csv())
}

fn one(text: &str) -> (String, String) {
    files(&planned(vec![task(1, text, 1, None)]), "nb")
}

fn unfolded(ics: &str) -> Vec<String> {
    let text = ics.replace("\r\n ", "");
    text.lines().map(ToOwned::to_owned).collect()
}

/// Returns the value of each property of this name.
fn values(ics: &str, name: &str) -> Vec<String> {
    let lines = unfolded(ics).into_iter();
    let found =
        lines.filter_map(|line| Some(line.strip_prefix(name)?.strip_prefix(':')?.to_owned()));
    found.collect()
}

#[test]
fn tasks_are_events_of_whole_days_that_end_the_day_after_and_a_milestone_is_one_day() {
    let (ics, _) = files(&three(), "nb");
    assert!(ics.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
    assert!(ics.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    assert_eq!(
        values(&ics, "DTSTART;VALUE=DATE"),
        ["20261123", "20261130", "20261123", "20261201"]
    );
    assert_eq!(
        values(&ics, "DTEND;VALUE=DATE"),
        ["20261128", "20261202", "20261124", "20261202"]
    );
    assert_eq!(values(&ics, "DTSTAMP"), ["20261123T080000Z"; 4]);
    assert_eq!(
        values(&ics, "UID")[0],
        "00000000-0000-0000-0000-000000000001@diemo"
    );
    let described = values(&ics, "DESCRIPTION");
    assert!(
        described[0]
            .starts_with("Ansvarlig: Berit Nygård\\nStatus: Ikke begynt\\nPå kritisk linje")
    );
    assert_eq!(described[2], "Status: Ikke begynt");
    assert!(described[3].starts_with("Milepæl\\n"));
}

#[test]
fn long_lines_are_folded_at_75_octets_between_letters_and_read_back_whole() {
    for text in ["æøå".repeat(60), "👩‍👩‍👧‍👦 ".repeat(20), "e\u{301}".repeat(90)]
    {
        let (ics, _) = one(&text);
        for line in ics.split("\r\n") {
            assert!(line.len() <= 75, "{line}");
            let first = line.strip_prefix(' ').and_then(|line| line.chars().next());
            assert!(
                !matches!(first, Some('\u{200D}' | '\u{301}')),
                "a letter is split before «{line}»"
            );
        }
        assert_eq!(values(&ics, "SUMMARY"), [text.trim()]);
    }
    // No line ends alone, and no carriage return stands alone.
    let (ics, _) = one("To\nlinjer");
    assert_eq!(ics.matches('\n').count(), ics.matches("\r\n").count());
}

#[test]
fn signs_that_mean_something_in_a_calendar_are_escaped() {
    let (ics, _) = one("A;B, C:\\ og\nEND:VEVENT");
    assert_eq!(values(&ics, "SUMMARY"), ["A\\;B\\, C:\\\\ og\\nEND:VEVENT"]);
    assert_eq!(values(&ics, "END"), ["VEVENT", "VCALENDAR"]);
}

#[test]
fn rows_have_names_in_their_language_and_the_days_of_each_task() {
    let (_, csv) = files(&three(), "nb");
    assert!(csv.starts_with("\u{FEFF}Nr.;Oppgave;Ansvarlig;Tjeneste;Fra;Til;Arbeidsdager;Frist;"));
    let rows: Vec<&str> = csv.split("\r\n").collect();
    assert_eq!(
        rows[1],
        "1;Bygg skjema;Berit Nygård;;23.11.2026;27.11.2026;5;;;Ikke begynt;ja;0;"
    );
    assert_eq!(
        rows[3],
        "3;Skriv veiledning;;;23.11.2026;23.11.2026;1;;;Ikke begynt;;6;"
    );
    assert_eq!(rows.len(), 6);
    assert!(files(&three(), "nn").1.contains(";Oppgåve;Ansvarleg;"));
    assert!(files(&three(), "en").1.contains(";Task;Responsible;"));
}

#[test]
fn what_was_dropped_is_a_row_without_days_and_no_event() {
    let mut dropped = task(2, "Trykke brosjyre", 3, None);
    dropped.progress = Progress::Dropped;
    let (ics, csv) = files(&planned(vec![task(1, "Test", 1, None), dropped]), "nb");
    assert_eq!(values(&ics, "SUMMARY"), ["Test"]);
    assert!(csv.contains("2;Trykke brosjyre;;;;;3;;;Utgår;;;"), "{csv}");
}

#[test]
fn no_cell_is_a_formula_and_no_cell_leaves_its_place() {
    for (text, cell) in [
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("+47 55 55 55 55", "'+47 55 55 55 55"),
        ("-2 dager", "'-2 dager"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("  =1+1", "'=1+1"),
        ("=1;2", "\"'=1;2\""),
        ("A;B", "\"A;B\""),
        ("Si \"ja\"", "\"Si \"\"ja\"\"\""),
        ("To\nlinjer", "\"To\nlinjer\""),
        ("Test - igjen", "Test - igjen"),
    ] {
        let (_, csv) = one(text);
        let row = csv.split("\r\n").nth(1).unwrap();
        assert!(row.starts_with(&format!("1;{cell};;")), "{row}");
    }
}

fn document(session: &Session) -> Document {
    let pack = Pack::load(&builtin()).unwrap();
    let writing = Writing::new(&pack, session);
    let written = writing.write("project-plan", "nb", None, TODAY, &TimeZone::UTC);
    written.unwrap().unwrap()
}

/// Returns the picture of a page, after making sure that it is well-formed XML.
fn picture(html: &str) -> String {
    let begins = html.find("<svg class=\"timeline\"").unwrap();
    let ends = begins + html[begins..].find("</svg>").unwrap() + "</svg>".len();
    let svg = &html[begins..ends];
    let mut reader = quick_xml::Reader::from_str(svg);
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) | Event::Empty(tag) => {
                assert!(tag.attributes().all(|attribute| attribute.is_ok()));
            }
            Event::Eof => break,
            _ => {}
        }
    }
    svg.to_owned()
}

#[test]
fn the_plan_is_a_picture_in_its_document_and_what_is_critical_has_a_pattern() {
    let written = document(&three());
    let html = written.html();
    let svg = picture(&html);
    assert_eq!(
        svg.matches("<rect class=\"hatched\" fill=\"url(#p1h)\"")
            .count(),
        3
    );
    assert_eq!(svg.matches("<polygon class=\"hatched\"").count(), 1);
    for told in [
        ">Framdriftsplan</title>",
        "Figuren viser 4 oppgaver under hverandre i tiden fra 23.11.2026 til 01.12.2026.",
        ">Bygg skjema</text>",
        ">i dag, 23.11.2026</text>",
        ">kritisk linje</text>",
        ">milepæl</text>",
        ">30.11.</text>",
    ] {
        assert!(svg.contains(told), "no «{told}» in\n{svg}");
    }
    assert!(!svg.contains(">ferdig</text>"), "{svg}");
    // Letters alone tell the same by the table, with nothing in the picture's place.
    let text = written.markdown();
    assert!(text.contains("1. desember 2026.\n\n| Oppgave |"), "{text}");
    assert!(!text.contains("\n\n\n"), "{text}");
}

#[test]
fn no_task_breaks_out_of_the_picture() {
    for text in [
        "</text></svg><script>alert(1)</script>",
        "\"><image href=x onerror=alert(1)>",
        "\u{e000}p0\u{e001}",
        "To\nlinjer & mer",
    ] {
        let html = document(&planned(vec![task(1, text, 1, None)])).html();
        words_of(&html);
        picture(&html);
        assert_eq!(html.matches("<svg").count(), 1, "{html}");
    }
}

#[test]
fn years_are_named_by_a_few_months_and_a_plan_that_is_done_has_no_today() {
    let mut long = task(1, "Bygge arkiv", 900, None);
    long.begins = Some(date(2027, 1, 4));
    let svg = picture(&document(&planned(vec![long])).html());
    let ticks = svg.matches("class=\"tick\"").count();
    assert!((2..=10).contains(&ticks), "{svg}");
    let mut done = task(1, "Møte", 1, None);
    done.progress = Progress::Done;
    done.ended = Some(date(2026, 11, 2));
    let svg = picture(&document(&planned(vec![done])).html());
    assert!(!svg.contains("i dag"), "{svg}");
    assert!(svg.contains("<rect class=\"done\""), "{svg}");
}

/// A data folder with sessions in it.
struct Table(TempDir);

impl Table {
    fn with(session: Session) -> Self {
        let folder = tempfile::tempdir().unwrap();
        Store::at(folder.path().to_owned())
            .create(session, None)
            .unwrap();
        Self(folder)
    }

    /// Returns the code that some words end with, what is printed and what is said.
    fn run(&self, line: &str) -> (u8, String, String) {
        let mut words: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        words.push("--data-dir".into());
        words.push(self.0.path().into());
        let surroundings = Surroundings {
            languages: vec!["nb_NO.UTF-8".to_owned()],
            user: "kari".to_owned(),
            now: "2026-11-23T08:00:00Z".parse().unwrap(),
            zone: TimeZone::UTC,
            terminal: false,
            width: Some(80),
        };
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let Door::Done(code) = run(&words, &surroundings, &mut out, &mut err) else {
            panic!("{line} opens the screen");
        };
        let text = |bytes| String::from_utf8(bytes).unwrap();
        (code, text(out), text(err))
    }
}

#[test]
fn a_plan_is_exported_for_a_calendar_and_for_a_spreadsheet() {
    let table = Table::with(three());
    for (form, holds) in [("ics", "SUMMARY:Lansert\r\n"), ("csv", ";Lansert;")] {
        let (code, out, err) = table.run(&format!("diemo export barnehageplass --format {form}"));
        assert_eq!((code, err.as_str()), (0, ""));
        assert!(out.trim_end().ends_with(&format!("plan.{form}")), "{out}");
        let text = fs::read_to_string(out.trim_end()).unwrap();
        assert!(text.contains(holds), "{text}");
    }
    let (_, out, _) = table.run("diemo export barnehageplass --format csv --in en");
    let text = fs::read_to_string(out.trim_end()).unwrap();
    assert!(text.contains(";Responsible;"), "{text}");
}

#[test]
fn an_empty_plan_and_one_that_goes_in_a_circle_write_nothing_and_say_why() {
    let method: &Method = diemo();
    let table = Table::with(begun(method, &[("barnehageplass", "Barnehageplass")]));
    let (code, out, err) = table.run("diemo export barnehageplass --format ics");
    assert_eq!((code, out.as_str()), (0, ""));
    assert!(err.contains("ingen oppgaver i framdriftsplanen"), "{err}");
    // Two people who merge their sessions can close a circle that neither of them has drawn.
    let first = task(1, "Bygg skjema", 5, Some(2));
    let table = Table::with(planned(vec![first, task(2, "Test", 2, Some(1))]));
    for form in ["ics", "csv"] {
        let (code, out, err) = table.run(&format!("diemo export barnehageplass --format {form}"));
        assert_ne!(code, 0);
        assert_eq!(out, "");
        assert!(
            err.contains("«Bygg skjema»") && err.contains("«Test»"),
            "{err}"
        );
    }
}
