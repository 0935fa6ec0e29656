//! Documents: what people typed stays letters, a draft says so, and nothing that is kept aside is shown.

use diemo::document::{self, Block, Document, Format, LineKind, blocks};
use diemo::locale::Locale;
use diemo::method::{self, Fault, Method, Person, Row, Sources, Value};
use diemo::route::{self, Route};
use diemo::session::{Action, Decided, Mark, Note, Session, Subject, Topic, What};
use diemo::store::write_document;
use jiff::civil::date;
use jiff::tz::TimeZone;
use proptest::prelude::*;
use unicode_width::UnicodeWidthStr;
use uuid::Uuid;

use super::support;

const HEAD: &str = "+++\nid = \"paper\"\ntitle = \"Notat\"\nper = \"session\"\n";

/// Returns the small pack with one template in it.
fn pack(head: &str, body: &str) -> Method {
    let mut sources = support::sources("small");
    let text = format!("{head}+++\n{body}");
    sources.files.push(("documents/paper.md".to_owned(), text));
    Method::load(&sources).unwrap()
}

fn with(mut session: Session, changes: impl IntoIterator<Item = What>) -> Session {
    for (second, what) in (1..).zip(changes) {
        session.apply(support::change(second, what)).unwrap();
    }
    session
}

fn answer(item: &str, value: Value) -> What {
    let subject = Subject::of(item);
    let value = Some(value);
    What::Answer { subject, value }
}

fn typed(item: &str, text: &str) -> What {
    answer(item, Value::Text(text.to_owned()))
}

fn decided(subject: Subject, option: &str, by: Option<&str>) -> What {
    What::Decide(Decided {
        id: Uuid::from_u128((100 * subject.to_string().len() + option.len()) as u128),
        subject,
        value: Value::Option(option.into()),
        reason: "Bekrefter bare det som er registrert".to_owned(),
        legal_basis: String::new(),
        alternatives: String::new(),
        by: by.map(|name| Person {
            name: name.to_owned(),
            role: "records-manager".to_owned(),
            organisation: String::new(),
        }),
        date: date(2026, 11, 20),
        valid_until: None,
        review_date: None,
        overrides: Vec::new(),
        ballot: None,
        weighed: None,
        heeded: Vec::new(),
        idea: None,
    })
}

fn about(item: &str) -> Subject {
    Subject::within(item, "place")
}

fn begun(method: &Method) -> Session {
    support::begun(method, &[("place", "Barnehageplass")])
}

fn try_write(
    method: &Method,
    session: &Session,
    id: &str,
) -> Result<Document, document::TemplateFault> {
    let (template, service) = document::all(method, session)
        .into_iter()
        .find(|(template, _)| template.id == id)
        .unwrap();
    document::write(
        method,
        session,
        &Route::of(method, session),
        &Locale::named("nb").unwrap(),
        template,
        service.map(|service| &service.id),
        date(2026, 11, 23),
        &TimeZone::UTC,
    )
}

/// Returns the document of a template in the small pack.
fn paper(body: &str, changes: impl IntoIterator<Item = What>) -> Document {
    let method = pack(HEAD, body);
    let session = with(begun(&method), changes);
    try_write(&method, &session, "paper").unwrap()
}

/// Returns what is between the tags of a page, after making sure that each tag is ended where it should be.
pub fn words_of(html: &str) -> String {
    let mut open: Vec<&str> = Vec::new();
    let mut words = String::new();
    let mut rest = html.strip_prefix("<!DOCTYPE html>").unwrap();
    while let Some((before, tag)) = rest.split_once('<') {
        if open.last() != Some(&"style") {
            words.push_str(before);
        }
        let (tag, after) = tag.split_once('>').unwrap();
        let name = tag.split([' ', '/']).find(|part| !part.is_empty()).unwrap();
        if tag.starts_with('/') {
            assert_eq!(open.pop(), Some(name), "{html}");
        } else if !tag.ends_with('/') && !["meta", "br", "hr"].contains(&name) {
            open.push(name);
        }
        let known = [
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "main",
            "h1",
            "h2",
            "h3",
            "h4",
            "p",
            "ul",
            "ol",
            "li",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "strong",
            "a",
            "br",
            "hr",
            "pre",
            "div",
            "blockquote",
            "figure",
            "svg",
            "desc",
            "line",
            "polygon",
            "polyline",
            "rect",
            "text",
            "defs",
            "pattern",
            "path",
        ];
        assert!(known.contains(&name), "<{name}> in {html}");
        assert!(
            !tag.contains(" on") && !tag.to_lowercase().contains("javascript"),
            "<{tag}>"
        );
        rest = after;
    }
    assert!(open.is_empty());
    words
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}

const HOSTILE: [&str; 14] = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "[trykk](javascript:alert(1))",
    "<javascript:alert(1)>",
    "# Overskrift",
    "- punkt",
    "12. punkt",
    "| a | b |",
    "a | b",
    "--- *** ___ ===",
    "**sterk** _skrå_ `kode` ~~strøket~~",
    "{{ session.title }} {% if %}",
    "&lt;b&gt; &#60;",
    "!\\[bilde](x) \\",
];

#[test]
fn what_people_type_comes_out_as_the_same_letters() {
    let body = "# Notat\n\n{{ answer('scope') }}\n\n**{{ answer('scope') }}**x\n\n- {{ answer('scope') }}\n\n| A |\n|---|\n| {{ answer('scope') }} |\n\n## {{ answer('scope') }}\n";
    for text in HOSTILE {
        let document = paper(body, [typed("scope", text)]);
        assert_eq!(
            words_of(&document.html()).matches(text).count(),
            5,
            "{text}"
        );
        assert_eq!(blocks(&document.markdown()), document.blocks, "{text}");
        assert_eq!(document.blocks.len(), 6, "{text}");
    }
}

#[test]
fn lines_that_look_like_signs_stay_lines() {
    let text = HOSTILE.join("\n");
    let document = paper(
        "# Notat\n\n{{ answer('scope') }}\n",
        [typed("scope", &text)],
    );
    let [Block::Heading { .. }, Block::Paragraph(spans)] = document.blocks.as_slice() else {
        panic!("{:?}", document.blocks);
    };
    assert_eq!(spans[0].text, text);
    assert_eq!(blocks(&document.markdown()), document.blocks);
}

#[test]
fn an_answer_in_several_paragraphs_keeps_them() {
    let answer = [typed("scope", "Søknad.\n\nVedtak,\nikke klage.")];
    let document = paper("# Notat\n\nMed: {{ answer('scope') }}\n", answer);
    assert_eq!(
        document.markdown(),
        "# Notat\n\nMed: Søknad.\n\nVedtak,\\\nikke klage.\n"
    );
}

#[test]
fn a_line_end_in_a_cell_becomes_a_blank() {
    let row = Row::from([(
        "field".to_owned(),
        Value::Text("Navn\n\n| på | barn".to_owned()),
    )]);
    let changes = [What::Answer {
        subject: about("field-table"),
        value: Some(Value::Rows(vec![row])),
    }];
    let body = "# Notat\n{% set fields = table('field-table') %}\n| A |\n|---|\n{%- for row in fields.rows %}\n| {{ row[0] }} |\n{%- endfor %}\n";
    let document = paper(body, changes);
    assert!(
        document
            .markdown()
            .ends_with("| A |\n| --- |\n| Navn \\| på \\| barn |\n")
    );
}

#[test]
fn letters_that_steer_a_terminal_or_turn_the_text_are_left_out() {
    let document = paper(
        "# Notat\n\n{{ answer('goal') }}\n",
        [typed("goal", "a\u{1b}[2Jb\u{202e}c\u{e000}0\u{e001}d")],
    );
    assert_eq!(document.markdown(), "# Notat\n\na\\[2Jbc0d\n");
}

#[test]
fn raw_html_in_a_template_is_shown_and_only_safe_addresses_lead_anywhere() {
    let body = "# Notat\n\n<div onclick=\"x()\">\nhei\n</div>\n\nEn <b>lenke</b> [ut](javascript:x), [inn](https://example.org/a?b=1&c=<d>) og {{ '[x](http://y)' }}.\n";
    let document = paper(body, []);
    let html = document.html();
    assert!(words_of(&html).contains("<div onclick=\"x()\">"));
    assert_eq!(html.matches("<a ").count(), 1);
    assert!(html.contains("<a href=\"https://example.org/a?b=1&amp;c=%3Cd%3E\">inn</a>"));
    assert_eq!(blocks(&document.markdown()), document.blocks);
}

#[test]
fn a_document_that_needs_an_answer_is_a_draft_until_it_has_it() {
    let head = format!("{HEAD}needs = [\"goal\", \"archive-duty\"]\n");
    let method = pack(&head, "# Notat\n\nTekst.\n");
    let session = begun(&method);
    let draft = try_write(&method, &session, "paper").unwrap();
    assert!(draft.draft);
    assert_eq!(
        draft.missing,
        ["«Mål» er ikke besvart", "«Arkivplikt» er ikke besluttet"]
    );
    assert!(matches!(
        &draft.blocks[..],
        [Block::Heading { level: 1, .. }, Block::Notice(_), ..]
    ));
    assert!(
        draft
            .markdown()
            .starts_with("# Notat\n\n> **Utkast.** Dette")
    );
    let session = with(
        session,
        [
            typed("goal", "Kortere kø"),
            decided(about("archive-duty"), "no", Some("Kari")),
        ],
    );
    let finished = try_write(&method, &session, "paper").unwrap();
    assert!(!finished.draft);
    assert_eq!(finished.markdown(), "# Notat\n\nTekst.\n");
}

#[test]
fn minutes_are_a_draft_until_something_is_decided_and_agreed() {
    let method = Method::load(&method::builtin()).unwrap();
    let session = support::begun(&method, &[("skatteattest", "Skatteattest")]);
    let people = vec![Person {
        name: "Kari".to_owned(),
        ..Person::default()
    }];
    let session = with(session, [answer("participants", Value::People(people))]);
    assert_eq!(
        try_write(&method, &session, "minutes").unwrap().missing,
        [
            "Ingen beslutninger er skrevet ned",
            "Ingen aksjoner er avtalt"
        ]
    );
}

#[test]
fn a_decision_log_counts_what_is_not_decided() {
    let method = Method::load(&method::builtin()).unwrap();
    let open = |session: &Session| {
        let missing = try_write(&method, session, "decision-log").unwrap().missing;
        let words = missing
            .last()
            .unwrap()
            .split_once(" beslutninger er ikke tatt ennå");
        words.unwrap().0.parse::<usize>().unwrap()
    };
    let session = support::begun(&method, &[("skatteattest", "Skatteattest")]);
    let before = open(&session);
    let subject = Subject::within("archive-duty", "skatteattest");
    let session = with(session, [decided(subject, "yes-preserved", Some("Kari"))]);
    assert_eq!(open(&session), before - 1);
}

#[test]
fn a_document_that_shows_a_proposal_is_a_draft() {
    let proposal = || decided(about("archive-duty"), "no", None);
    for body in [
        "{{ answer('archive-duty') }}",
        "{{ decisions()[0].value }}",
        "{{ items('requirements')[0].text }}",
    ] {
        assert_eq!(
            paper(body, [proposal()]).missing,
            ["«Arkivplikt» er foreslått, men ikke besluttet"],
            "{body}"
        );
    }
    assert!(!paper("Noe annet.", [proposal()]).draft);
}

#[test]
fn a_decision_that_lacks_what_it_requires_makes_a_draft() {
    let document = paper(
        "{{ decisions()[0].value }}",
        [decided(about("archive-duty"), "yes-limited", Some("Kari"))],
    );
    assert_eq!(
        document.missing,
        ["«Arkivplikt» er besluttet, men noe mangler: Oppbevaringstiden må være satt"]
    );
}

const EVERYTHING: &str = "\
{{ answer('retention-years') }} {{ answer('archive-integration') }}
{% for d in decisions() %}- {{ d.value }} {{ d.reason }} {{ d.by }}
{% endfor %}
{% for step in ['requirements', 'integration'] %}{% for i in items(step) %}- {{ i.value }} {{ i.note }} {{ i.reason }}
{% endfor %}{% endfor %}
{% for n in notes() %}- {{ n.text }}
{% endfor %}
{% for a in actions() %}- {{ a.text }}
{% endfor %}
{% for c in changes() %}- {{ c.text }}
{% endfor %}";

#[test]
fn nothing_that_is_kept_aside_is_shown() {
    let note = What::Note(Note {
        id: Uuid::from_u128(1),
        text: "merknaden".to_owned(),
        lesson: false,
        subject: Some(about("retention-years")),
    });
    let action = What::Action(Action {
        id: Uuid::from_u128(2),
        text: "aksjonen".to_owned(),
        owner: String::new(),
        due: None,
        done: false,
        subject: Some(about("retention-years")),
        idea: None,
    });
    let years = What::Answer {
        subject: about("retention-years"),
        value: Some(Value::Integer(77)),
    };
    let before = vec![
        decided(about("archive-duty"), "yes-limited", Some("Kari")),
        years,
        note,
        action,
        decided(about("archive-integration"), "manual", Some("Ola")),
    ];
    let markdown = paper(EVERYTHING, before.clone()).markdown();
    for shown in ["77", "merknaden", "aksjonen", "For hånd", "Ola"] {
        assert!(markdown.contains(shown), "{shown} in {markdown}");
    }
    let closing = [
        decided(about("archive-duty"), "no", Some("Kari")),
        decided(about("journal-duty"), "no", Some("Kari")),
    ];
    let markdown = paper(EVERYTHING, before.into_iter().chain(closing)).markdown();
    for parked in ["77", "merknaden", "aksjonen", "For hånd", "Ola"] {
        assert!(!markdown.contains(parked), "{parked} in {markdown}");
    }
    assert!(markdown.contains("Ikke aktuelt"));
}

#[test]
fn a_decision_log_shows_what_was_decided_before() {
    let method = Method::load(&method::builtin()).unwrap();
    let duty = || Subject::within("archive-duty", "skatteattest");
    let session = support::begun(&method, &[("skatteattest", "Skatteattest")]);
    let session = with(
        session,
        [
            decided(duty(), "yes-preserved", Some("Kari")),
            decided(duty(), "no", Some("Ola")),
            decided(Subject::of("continue-start"), "postpone", Some("Kari")),
            decided(Subject::of("continue-start"), "continue", Some("Kari")),
        ],
    );
    let log = try_write(&method, &session, "decision-log").unwrap();
    let log = log.markdown();
    let earlier = |value: &str, by: &str| {
        format!(
            "- **{value}**, besluttet av Arkiv: {by} 20.11.2026. Gjaldt til 20.11.2026, da den ble erstattet av"
        )
    };
    assert!(log.contains(&earlier("Ja, bevares", "Kari")), "{log}");
    assert!(log.contains(&earlier("Utsette", "Kari")), "{log}");
    assert!(!log.contains("**Nei**, besluttet av"), "{log}");
}

#[test]
fn a_decision_log_names_the_rules_that_were_gone_against() {
    let method = Method::load(&method::builtin()).unwrap();
    let within = |item: &str| Subject::within(item, "skatteattest");
    let session = support::begun(&method, &[("skatteattest", "Skatteattest")]);
    let mut session = with(
        session,
        [
            decided(within("archive-duty"), "no", Some("Kari")),
            decided(within("journal-duty"), "no", Some("Kari")),
        ],
    );
    let What::Decide(against) = decided(within("archive-integration"), "manual", Some("Kari"))
    else {
        unreachable!()
    };
    let against = route::decide(&method, &session, &Route::of(&method, &session), against);
    session
        .apply(support::change(9, What::Decide(against)))
        .unwrap();
    let log = try_write(&method, &session, "decision-log").unwrap();
    let said = "Fraviker regelen: Uten arkivplikt og journalplikt er det ikke noe å overføre til sak-/arkivsystemet. Det er gjort med begrunnelsen: Bekrefter bare";
    assert!(log.markdown().contains(said), "{}", log.markdown());
}

#[test]
fn what_a_rule_has_set_says_why() {
    let body = "{% for d in decisions() if d.set_by_rule %}{{ d.value }}: {{ d.because }}{{ d.by }}{% endfor %}";
    let changes = [
        decided(about("archive-duty"), "no", Some("Kari")),
        decided(about("journal-duty"), "no", Some("Kari")),
    ];
    let markdown = paper(body, changes).markdown();
    assert!(
        markdown.contains("Ikke aktuelt: Uten arkivplikt og journalplikt"),
        "{markdown}"
    );
}

#[test]
fn an_answer_that_the_group_does_not_know_or_does_not_need_is_not_shown() {
    for mark in [Mark::Unknown, Mark::NotForUs] {
        let marked = What::Mark {
            subject: Subject::of("goal"),
            mark,
            reason: "Avklares".to_owned(),
        };
        let document = paper(
            "Mål{{ answer('goal') }}",
            [typed("goal", "hemmelig"), marked],
        );
        assert!(!document.markdown().contains("hemmelig"));
    }
}

#[test]
fn a_document_about_one_service_says_nothing_of_the_others() {
    let head = HEAD.replace("session", "service");
    let method = pack(
        &head,
        "# {{ service.name }}\n\n{{ answer('archive-duty') }}\n",
    );
    let session = support::begun(
        &method,
        &[("place", "Barnehageplass"), ("licence", "Bevilling")],
    );
    let session = with(
        session,
        [
            decided(about("archive-duty"), "no", Some("Kari")),
            decided(
                Subject::within("archive-duty", "licence"),
                "yes-preserved",
                Some("Kari"),
            ),
        ],
    );
    let files: Vec<_> = document::all(&method, &session)
        .into_iter()
        .map(|(template, service)| {
            document::file_name(template, service.map(|known| &known.id), Format::Markdown)
        })
        .collect();
    assert_eq!(files, ["paper-place.md", "paper-licence.md"]);
    let first = try_write(&method, &session, "paper").unwrap();
    assert_eq!(first.markdown(), "# Barnehageplass\n\nNei\n");
}

#[test]
fn an_answer_for_several_services_names_each() {
    let method = pack(HEAD, "# Notat\n\n{{ answer('journal-duty') }}\n");
    let session = support::begun(
        &method,
        &[("place", "Barnehageplass"), ("licence", "Bevilling")],
    );
    let session = with(
        session,
        [
            decided(about("journal-duty"), "no", Some("Kari")),
            decided(
                Subject::within("journal-duty", "licence"),
                "yes",
                Some("Kari"),
            ),
        ],
    );
    let document = try_write(&method, &session, "paper").unwrap();
    assert_eq!(
        document.markdown(),
        "# Notat\n\nBarnehageplass: Nei\\\nBevilling: Ja\n"
    );
}

#[test]
fn a_file_is_named_with_letters_that_every_disk_takes() {
    let method = pack(&HEAD.replace("session", "service"), "x");
    let name = |id: &str| document::file_name(&method.templates[0], Some(&id.into()), Format::Html);
    assert_eq!(name("place"), "paper-place.html");
    let strange = name("../../etc/passwd");
    assert!(
        !strange.contains(['/', '\\']) && !strange.contains(".."),
        "{strange}"
    );
    assert_ne!(strange, name("../../etc/shadow"));
}

#[test]
fn a_fault_names_the_file_and_the_line() {
    let at = |body: &str| {
        let method = pack(HEAD, body);
        let fault = try_write(&method, &begun(&method), "paper").unwrap_err();
        (
            fault.place.file.clone(),
            fault.place.line,
            fault.fault.clone(),
        )
    };
    let (file, line, fault) = at("# Notat\n\n{% if answer('goal') %}\n");
    assert_eq!(file, "documents/paper.md");
    assert!(line >= 8, "{line}");
    assert!(
        matches!(
            fault,
            Fault::Template {
                wrong: "syntax",
                ..
            }
        ),
        "{fault:?}"
    );
    let (_, line, fault) = at("# Notat\n\n{{ session.titel }}\n");
    assert_eq!(line, 8);
    assert!(
        matches!(
            fault,
            Fault::Template {
                wrong: "not-there",
                ..
            }
        ),
        "{fault:?}"
    );
    let (_, line, fault) = at("# Notat\n{{ answer('gaol') }}\n");
    assert_eq!(line, 7);
    let Fault::UnknownName { nearest, .. } = fault else {
        panic!("{fault:?}");
    };
    assert_eq!(nearest.as_deref(), Some("goal"));
}

#[test]
fn a_template_without_end_is_stopped() {
    let method = pack(
        HEAD,
        "{% for a in range(9999) %}{% for b in range(9999) %}{{ b }}{% endfor %}{% endfor %}",
    );
    let fault = try_write(&method, &begun(&method), "paper").unwrap_err();
    assert!(
        matches!(
            fault.fault,
            Fault::Template {
                wrong: "without-end",
                ..
            }
        ),
        "{fault:?}"
    );
}

#[test]
fn every_fault_of_the_templates_is_found_at_once() {
    let body = "# {{ sesion.title }}\n\n{{ answer('gaol') }}\n{{ table(\"field-table\").rows | length }}\n{% for i in items('anchr') %}{{ i.text }}{% endfor %}\n{{ session.organization }}\n";
    let method = pack(HEAD, body);
    let locale = Locale::named("nb").unwrap();
    let problems = document::check(&method, &locale);
    let lines: Vec<_> = problems.iter().map(|problem| problem.place.line).collect();
    assert_eq!(lines, [6, 8, 10, 11]);
    let said: Vec<_> = problems
        .iter()
        .map(|problem| locale.problem(problem).hint.unwrap())
        .collect();
    assert_eq!(
        said,
        [
            "Mente du «session»?",
            "Mente du «goal»?",
            "Mente du «anchor»?",
            "Mente du «session.organisation»?"
        ]
    );
}

#[test]
fn a_fault_that_only_an_answer_brings_out_is_found_too() {
    let method = pack(
        HEAD,
        "{% for d in decisions() %}\n{{ d.valeu }}{% endfor %}",
    );
    let problems = document::check(&method, &Locale::named("nb").unwrap());
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].place.line, 7);
}

#[test]
fn the_built_in_templates_are_without_faults() {
    let method = Method::load(&method::builtin()).unwrap();
    let problems = document::check(&method, &Locale::named("nb").unwrap());
    assert!(problems.is_empty(), "{problems:#?}");
}

#[test]
fn headings_follow_each_other_without_a_gap() {
    let document = paper("# A\n\n#### B\n\n# C\n\n## D\n\n### E\n", []);
    let levels: Vec<_> = document
        .blocks
        .iter()
        .map(|block| match block {
            Block::Heading { level, .. } => *level,
            _ => 0,
        })
        .collect();
    assert_eq!(levels, [1, 2, 2, 2, 3]);
}

#[test]
fn a_document_begins_with_its_title_even_when_its_template_does_not() {
    let document = paper("Tekst.\n\n# Overskrift\n", []);
    assert_eq!(document.markdown(), "# Notat\n\nTekst.\n\n## Overskrift\n");
    assert_eq!(document.title, "Notat");
}

#[test]
fn a_table_is_named_by_its_caption_or_by_the_heading_above_it() {
    let html = paper(
        "# A\n\n## B\n\n| x |\n|---|\n| 1 |\n\n| y |\n|---|\n| 2 |\n\n: Tall\n",
        [],
    )
    .html();
    assert!(html.contains("<h2 id=\"h2\">B</h2>\n<table aria-labelledby=\"h2\">"));
    assert!(
        html.contains(
            "<table>\n<caption>Tall</caption>\n<thead>\n<tr><th scope=\"col\">y</th></tr>"
        )
    );
}

#[test]
fn a_page_says_its_language_and_lets_nothing_run() {
    let html = paper("# A & B\n", []).html();
    assert!(html.contains("<html lang=\"nb\">"));
    assert!(html.contains("<title>Notat: A &amp; B</title>"));
    assert!(html.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""));
}

#[test]
fn a_table_without_room_becomes_lines_with_names() {
    let body = "# Notat\n\n| Navn | Rolle |\n|---|---|\n| Kari Nes i Os kommune | Arkivleder |\n";
    let document = paper(body, []);
    let table = |width| -> Vec<_> {
        let lines = document.lines(width).into_iter().skip(2);
        lines.map(|line| (line.kind, line.text)).collect()
    };
    let line = |kind, text: &str| (kind, text.to_owned());
    assert_eq!(
        table(30),
        [
            line(LineKind::TableHead, "Navn                Rolle"),
            line(LineKind::TableRow, "Kari Nes i Os       Arkivleder"),
            line(LineKind::TableRow, "kommune"),
        ]
    );
    assert_eq!(
        table(15),
        [
            line(LineKind::TableRow, "Navn: Kari Nes"),
            line(LineKind::TableRow, "i Os kommune"),
            line(LineKind::TableRow, "Rolle:"),
            line(LineKind::TableRow, "Arkivleder"),
        ]
    );
}

/// Returns a session with a little of everything, begun with the built-in method.
fn worked(method: &Method) -> Session {
    let within = |item: &str| Subject::within(item, "skatteattest");
    let member = |name: &str, role: &str| Person {
        name: name.to_owned(),
        role: role.to_owned(),
        organisation: "Os kommune".to_owned(),
    };
    let people = vec![
        member("Kari Nes", "records-manager"),
        member("Ola <Vik>", "Kemner"),
    ];
    let session = support::begun(method, &[("skatteattest", "Skatteattest")]);
    with(
        session,
        [
            typed(
                "vision-statement",
                "Attesten kommer av seg selv.\n\n- Ingen kø\n- Ingen konvolutt",
            ),
            answer("participants", Value::People(people)),
            decided(within("archive-duty"), "yes-limited", Some("Kari Nes")),
            decided(within("archive-duty"), "no", Some("Kari Nes")),
            decided(within("journal-duty"), "no", Some("Kari Nes")),
            decided(within("signature-requirement"), "no", None),
            decided(Subject::of("continue-start"), "continue", Some("Kari Nes")),
            What::Topic(Topic {
                id: Uuid::from_u128(3),
                text: "Hva med | næringsdrivende?".to_owned(),
                done: false,
                subject: None,
                idea: None,
            }),
            What::Action(Action {
                id: Uuid::from_u128(4),
                text: "Ringe Skatteetaten".to_owned(),
                owner: "Ola".to_owned(),
                due: Some(date(2026, 11, 20)),
                done: false,
                subject: None,
                idea: None,
            }),
        ],
    )
}

#[test]
fn the_documents_of_a_worked_session_are_as_they_were() {
    let method = Method::load(&method::builtin()).unwrap();
    let session = worked(&method);
    for (id, format) in [
        ("decision-log", Format::Markdown),
        ("minutes", Format::Markdown),
        ("project-description", Format::Html),
    ] {
        let text = try_write(&method, &session, id).unwrap().text(format);
        let path = support::path("exports").join(format!("{id}.{}", format.name()));
        // Set to write the files anew when a document is meant to change.
        if std::env::var_os("DIEMO_WRITE_EXPORTS").is_some() {
            std::fs::write(&path, &text).unwrap();
        }
        assert_eq!(
            text,
            std::fs::read_to_string(&path).unwrap(),
            "{}",
            path.display()
        );
    }
}

#[test]
fn every_document_is_well_formed_from_the_first_answer_on() {
    let method = Method::load(&method::builtin()).unwrap();
    let begun = support::begun(&method, &[("skatteattest", "Skatteattest")]);
    for session in [begun, worked(&method)] {
        for (template, _) in document::all(&method, &session) {
            let document = try_write(&method, &session, &template.id).unwrap();
            assert!(
                matches!(document.blocks[0], Block::Heading { level: 1, .. }),
                "{}",
                template.id
            );
            assert!(document.draft, "{}", template.id);
            words_of(&document.html());
            let folder = tempfile::tempdir().unwrap();
            for format in [Format::Markdown, Format::Html] {
                let name = document::file_name(template, None, format);
                for _ in 0..2 {
                    // What was written before may be written over.
                    let text = document.text(format);
                    write_document(folder.path(), &name, text.as_bytes()).unwrap();
                }
            }
            let read_back = blocks(&document.markdown());
            let quoted: Vec<_> = document
                .blocks
                .into_iter()
                .map(|block| match block {
                    Block::Notice(blocks) => Block::Quote(blocks),
                    block => block,
                })
                .collect();
            assert_eq!(read_back, quoted, "{}", template.id);
        }
    }
}

fn document_of(blocks: Vec<Block>) -> Document {
    Document {
        id: "x".to_owned(),
        title: "x".to_owned(),
        language: "nb".to_owned(),
        blocks,
        missing: Vec::new(),
        draft: false,
    }
}

proptest! {
    #[test]
    fn markdown_that_is_read_and_written_reads_the_same(
        markdown in "([-#>*_`|\\[\\]()!<&;:+=~.\\\\ \n\u{a0}1aå«?]|\n\n|\\*\\*|```|> |- |2\\. |    |\\| |\n\\|---\\|\n|\\]\\(http://a\\)){0,40}"
    ) {
        let document = document_of(blocks(&markdown));
        let written = document.markdown();
        prop_assert_eq!(blocks(&written), document.blocks, "{}", written);
    }

    #[test]
    fn any_page_is_well_formed(markdown in "\\PC{0,80}") {
        words_of(&document_of(blocks(&markdown)).html());
    }

    #[test]
    fn lines_are_no_wider_than_they_may_be(text in "([a-zæøå]{1,30}| |\n|\\| |- |漢){0,40}", width in 20_usize..80) {
        for line in document_of(blocks(&text)).lines(width) {
            prop_assert!(line.text.width() <= width, "{:?}", line);
        }
    }
}

#[test]
fn the_small_pack_has_no_documents_and_that_is_no_fault() {
    let sources: Sources = support::sources("small");
    let method = Method::load(&sources).unwrap();
    assert!(document::all(&method, &begun(&method)).is_empty());
}
