//! A method of another kind than DIEMO, in the same program: one phase, no services, no decision points, its own words.

use std::fs;
use std::path::Path;

use diemo::method::Method;
use diemo::store::Listing;
use tempfile::TempDir;

use crate::program::Terminal;
use crate::seat::Seat;
use crate::support::{copy, path, sources};

/// Returns a data folder in which the method is installed.
fn installed() -> TempDir {
    let data = tempfile::tempdir().unwrap();
    copy(&path("packs/dpia"), &data.path().join("methods/dpia"));
    data
}

fn document(data: &Path) -> String {
    let file = "sessions/kamera-i-skolegarden/documents/record.md";
    fs::read_to_string(data.join(file)).unwrap()
}

#[test]
fn an_assessment_is_led_from_the_first_question_to_its_document() {
    let data = installed();
    let terminal = Terminal::usual(data.path(), &["--method", "dpia"])
        .until(&["Personvernkonsekvenser", "Velkommen"])
        .types("n")
        .until(&["Hva gjelder økten?"])
        .types("Kamera i skolegården\rOs kommune\r\r\r")
        .until(&["V Vurdering      0/17", "▸ Beskrivelse"])
        .types("\u{1b}")
        .until(&["enter svar"])
        .types(":risiko etter\r")
        .until(&["Velge tiltak", "Hvor stor risiko er igjen"])
        .types("\r\u{1b}[B\u{1b}[B\r")
        .until(&["2/17", "ett svar følger av en regel"]);
    let terminal = terminal
        .types(":råd fra\r")
        .until(&["Rådføre seg og konkludere"]);
    let terminal = terminal
        .types("q")
        .until(&["Kamera i skolegården", "Neste: Rådføre"]);
    assert_eq!(terminal.types("q").ended(), (0, true));
    let record = document(data.path());
    assert!(record.starts_with("# Kamera i skolegården: vurdering av personvernkonsekvenser"));
    assert!(record.contains("Personvernforordningen."));
}

#[test]
fn a_session_of_one_method_opens_beside_sessions_of_another() {
    let data = installed();
    let terminal = Terminal::usual(data.path(), &["--method", "dpia"])
        .until(&["Velkommen"])
        .types("nKamera i skolegården\rOs kommune\r\r\r")
        .until(&["Vurdering"])
        .types("\u{1b}")
        .until(&["enter svar"])
        .types("q")
        .until(&["Sist brukt"])
        .types("q");
    assert_eq!(terminal.ended(), (0, true));
    let terminal = Terminal::usual(data.path(), &[])
        .until(&["Kommunale tjenester på nett", "Framdrift"])
        .types("\r")
        .until(&["V Vurdering      0/17", "enter svar"])
        .types("q")
        .until(&["Kommunale tjenester på nett"])
        .types("n")
        .until(&["Hvilken tjeneste skal dere arbeide med?"]);
    drop(terminal);
}

#[test]
fn nothing_is_said_of_services_where_the_method_asks_nothing_of_them() {
    let method = Method::load(&sources("dpia")).unwrap();
    let seat = Seat::at_home(method, Listing::default())
        .press("nKamera<enter>Os<enter><enter><enter>")
        .shows("V Vurdering      0/17");
    assert_eq!(seat.session().services().count(), 0);
    let help = seat.press("<esc>?").picture();
    assert!(!help.contains("tjeneste"), "{help}");
}
