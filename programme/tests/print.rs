//! The sheet prints every name as it is written, or says why it cannot; and it proves itself.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

use std::io::Write;
use std::process::{Command, Stdio};

use chrono::{DateTime, Utc};
use domain::language::Language;
use ed25519_dalek::SigningKey;
use programme::certificates::credential::{Facts, Place, read, sign};
use programme::certificates::print::{PrintFault, Sheet, Signatory, carried, pdf, printable_name};

const URL: &str = "https://volunteers.example/verify/7k3m9qxw2v5h8ntd4r6y1cbe0fgjpsaz";

/// Names that are printed, in every script of the programmes and some that nobody expects.
const PRINTED: [&str; 41] = [
    "Əliağa İsmayılov İlham oğlu",
    "Ilqar Qızılbaş",
    "İlqar Qızılbaş",
    "ŞƏHLA ƏLƏSGƏRLİ",
    "şəhla ələsgərli",
    "Жанна Ёлкина-Щербакова",
    "Мария-Анна фон дер Вальде",
    "محمد عبداللہ خان",
    "عائشہ صدیقہ",
    "گل\u{200c}بدن بیگم",
    "فاطمه احمدی",
    "O‘tkir Yo‘ldoshev",
    "Ўткир Йўлдошев",
    "አበበ በቀለ",
    "Nguyễn Thị Ánh Nguyệt",
    "D'Arcy O’Brien-Łukasiewicz",
    "Ng",
    "Ŵ",
    "X Æ A-12",
    "Jean\u{a0}Luc",
    "e\u{301}e\u{301} (decomposed)",
    "=HYPERLINK(\"http://example.invalid\",\"x\")",
    "+1+1",
    "-2+3",
    "@SUM(A1:A9)",
    "\"quoted\", with comma",
    "'; drop table people; --",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "{{7*7}}",
    "${7*7}",
    "%s%s%n",
    "../../etc/passwd",
    "null",
    "undefined",
    "0",
    "\t tab \t",
    "I\u{307}stanbul (combining dot)",
    "ıIiİ",
    ")>>/AA<</S/JavaScript/JS(app.alert(1))>>",
    "Hacıməmmədov-Qaraqoyunluzadə Əbdürrəhman Şəmsəddin oğlu Mirzəbəyli-Talışinski",
];

fn signatory(name: &str, office: &str) -> Signatory {
    Signatory { name: name.into(), office: office.into(), signature: None }
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn record(name: &str) -> String {
    let facts = Facts {
        code: "7k3m9qxw2v5h8ntd4r6y1cbe0fgjpsaz".to_owned(),
        kind: "service".to_owned(),
        title: "Certificate".to_owned(),
        criteria: "Service".to_owned(),
        person_name: name.to_owned(),
        programme_name: "Programme".to_owned(),
        center_name: "Center".to_owned(),
        achievement: "CommunityService".to_owned(),
        minutes: 7_215,
        from: "2026-01-14".parse().unwrap(),
        until: "2026-05-30".parse().unwrap(),
        issued_at: at("2026-06-01T08:30:00Z").fixed_offset(),
        valid_until: None,
        version: 1,
        language: "en".to_owned(),
        evidence: None,
        recipient: None,
        place: Place { list: 1, index: 7 },
    };
    sign(&facts, &SigningKey::from_bytes(&[7; 32]), "2026", "https://volunteers.example")
}

fn sheet(name: &str) -> Sheet {
    let pairs = |all: &[(&str, &str)]| all.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
    Sheet {
        language: Language::En,
        issuer: "National Volunteer Programme".to_owned(),
        title: "Certificate of volunteer service".to_owned(),
        name: name.to_owned(),
        sentence: "gave 120 hours of voluntary service at the Islamabad Service Center.".to_owned(),
        facts: pairs(&[("Center", "Islamabad Service Center"), ("Service", "120 h"), ("Issued", "1 June 2026")]),
        signatories: vec![
            signatory("Ayesha Siddiqa", "Programme manager"),
            signatory("Bilal Khan", "Head of the center"),
        ],
        check: "Scan to see that this certificate is genuine.".to_owned(),
        code: "7k3m9qxw2v5h8ntd4r6y1cbe0fgjpsaz".to_owned(),
        verify_url: URL.to_owned(),
        hue: 155,
        issued_at: at("2026-06-01T08:30:00Z"),
        credential_jwt: record(name),
        template: None,
    }
}

fn in_urdu() -> Sheet {
    let pairs = |all: &[(&str, &str)]| all.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
    Sheet {
        language: Language::Ur,
        issuer: "قومی رضاکار پروگرام".to_owned(),
        title: "رضاکارانہ خدمت کی سند".to_owned(),
        sentence: "نے 14 جنوری سے 30 مئی 2026 تک اسلام آباد سروس سینٹر میں 120 گھنٹے رضاکارانہ خدمات انجام دیں۔"
            .to_owned(),
        facts: pairs(&[("مرکز", "اسلام آباد سروس سینٹر"), ("خدمت", "120 گھنٹے"), ("مدت", "14.01.2026 – 30.05.2026")]),
        signatories: vec![signatory("محمد عبداللہ خان", "پروگرام مینیجر")],
        check: "سند کی تصدیق کے لیے کوڈ اسکین کریں۔".to_owned(),
        ..sheet("عائشہ صدیقہ")
    }
}

/// The words of a PDF without blanks and marks of direction, which every reader sets as it likes.
fn words_of(pdf: &[u8]) -> String {
    let mut program = Command::new("pdftotext")
        // As on the page: the usual way drops a hyphen at the end of a line.
        .args(["-layout", "-enc", "UTF-8", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("this test reads PDFs back with pdftotext: install poppler-utils");
    program.stdin.take().unwrap().write_all(pdf).unwrap();
    let output = program.wait_with_output().unwrap();
    assert!(output.status.success(), "pdftotext refuses the PDF");
    bare(&String::from_utf8(output.stdout).unwrap())
}

fn bare(text: &str) -> String {
    let text = icu_normalizer::ComposingNormalizerBorrowed::new_nfc().normalize(text).into_owned();
    text.chars()
        .filter(|one| !one.is_whitespace() && !matches!(one, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'))
        .collect()
}

fn count(pdf: &[u8], what: &str) -> usize {
    pdf.windows(what.len()).filter(|window| *window == what.as_bytes()).count()
}

#[test]
fn every_name_is_printed_as_it_is_written() {
    for name in PRINTED {
        let printed = pdf(&sheet(name)).unwrap_or_else(|fault| panic!("{name}: {fault}"));
        let words = words_of(&printed);
        assert!(words.contains(&bare(name)), "{name} became {words}");
        assert!(printed.len() <= 120 * 1024, "{name}: {} bytes", printed.len());
        assert_eq!(printable_name(name), Ok(()));
    }
}

#[test]
fn what_cannot_be_printed_is_refused_with_its_reason() {
    let field = "name";
    let deceptive = |characters: &str| PrintFault::Deceptive { field, characters: characters.to_owned() };
    let missing = |characters: &str| PrintFault::MissingLetters { field, characters: characters.to_owned() };
    for (name, fault) in [
        ("   ", PrintFault::Empty { field }),
        ("", PrintFault::Empty { field }),
        ("\u{202e}evil\u{202c} override", deceptive("\u{202e}\u{202c}")),
        ("\u{200b}zero\u{200b}width\u{200b}", deceptive("\u{200b}\u{200b}\u{200b}")),
        ("line\nbreak", deceptive("\n")),
        ("isolated \u{2067}name\u{2069}", deceptive("\u{2067}\u{2069}")),
        ("😀😀😀", missing("😀")),
        ("👩\u{200d}👧 family", missing("👩👧")),
        ("王小明", missing("王小明")),
        (&"long ".repeat(400), PrintFault::TooLong { field }),
    ] {
        assert_eq!(pdf(&sheet(name)), Err(fault.clone()), "{name:?}");
        assert_eq!(printable_name(name), Err(fault));
    }
    let shown = missing("王").to_string();
    assert!(shown.contains('王') && shown.contains("U+738B"), "{shown}");
}

#[test]
fn a_name_of_two_directions_keeps_each_of_its_words() {
    // In which order they are read back, each reader guesses from the rest of the page.
    let words = words_of(&pdf(&sheet("محمد Smith عبداللہ")).unwrap());
    for word in ["محمد", "Smith", "عبداللہ"] {
        assert!(words.contains(word), "{word} is not in {words}");
    }
}

#[test]
fn two_hundred_letters_without_a_blank_stay_on_the_sheet() {
    let name = "a".repeat(200);
    assert!(words_of(&pdf(&sheet(&name)).unwrap()).contains(&name));
}

#[test]
fn the_urdu_sheet_can_be_read_copied_and_searched() {
    let urdu = in_urdu();
    let printed = pdf(&urdu).unwrap();
    let words = words_of(&printed);
    for text in [&urdu.name, &urdu.title, &urdu.issuer, &urdu.signatories[0].name, &urdu.facts[0].1] {
        assert!(words.contains(&bare(text)), "{text} is not in {words}");
    }
    assert!(printed.len() <= 120 * 1024, "{} bytes", printed.len());
}

#[test]
fn the_same_sheet_is_the_same_bytes() {
    assert_eq!(pdf(&in_urdu()).unwrap(), pdf(&in_urdu()).unwrap());
    let later = Sheet { issued_at: at("2026-06-01T08:30:01Z"), ..in_urdu() };
    assert_ne!(pdf(&in_urdu()).unwrap(), pdf(&later).unwrap());
}

#[test]
fn the_pdf_carries_its_record_and_nothing_that_runs() {
    let name = ")>>/AA<</S/JavaScript/JS(app.alert(1))>>";
    let printed = pdf(&sheet(name)).unwrap();
    let token = carried(&printed).unwrap();
    assert_eq!(token, record(name));
    assert_eq!(read(&token, |_| Some(SigningKey::from_bytes(&[7; 32]).verifying_key())).unwrap().person_name, name);
    for danger in ["/JavaScript", "/JS", "/AA", "/OpenAction", "/Launch", "/SubmitForm", "/RichMedia", "/ObjStm"] {
        assert_eq!(count(&printed, danger), 0, "{danger}");
    }
    assert_eq!(count(&printed, "/URI("), 1);
    assert_eq!(count(&printed, &format!("/URI({URL})")), 1);
    assert_eq!(carried(b"%PDF-1.7 nothing"), None);
}

#[test]
fn the_pdf_is_made_to_be_kept_and_heard() {
    let printed = pdf(&in_urdu()).unwrap();
    for claim in ["pdfaid:part>3<", "pdfaid:conformance>A<", "pdfuaid:part>1<", "/Lang(ur)", "/StructTreeRoot"] {
        assert!(count(&printed, claim) > 0, "{claim}");
    }
}

#[test]
fn crowded_sheets_shrink_and_overfull_ones_are_refused() {
    let pair = |label: &str| (label.to_owned(), "A rather long value of a fact, over two lines".to_owned());
    let crowded = Sheet {
        facts: ["One", "Two", "Three", "Four", "Five"].map(pair).to_vec(),
        sentence: "has done what a sentence of many words says. ".repeat(6),
        ..sheet("Hacıməmmədov-Qaraqoyunluzadə Əbdürrəhman Şəmsəddin oğlu Mirzəbəyli-Talışinski")
    };
    assert!(pdf(&crowded).is_ok());
    let six = Sheet { facts: (0..6).map(|_| pair("x")).collect(), ..sheet("Ng") };
    assert_eq!(pdf(&six), Err(PrintFault::TooLong { field: "facts" }));
    let verbose = Sheet { sentence: "words ".repeat(400), ..sheet("Ng") };
    assert_eq!(pdf(&verbose), Err(PrintFault::TooLong { field: "sentence" }));
}
