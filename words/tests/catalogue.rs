//! What the compiler of the catalogue makes of good files, and what it says of bad ones.

use words::{Language, Words};

#[path = "../build/compiler.rs"]
mod compiler;

use compiler::{Source, compile};

const FOUR: [&str; 4] = ["az", "en", "ru", "ur"];

/// One feature with the same text in every language, but for the files named here.
fn with(text: &str, others: &[(&str, &str)]) -> Vec<Source> {
    FOUR.map(|code| {
        let text = others.iter().find(|(other, _)| *other == code).map_or(text, |(_, text)| text);
        Source { name: format!("shift/{code}.ftl"), text: text.to_owned() }
    })
    .into()
}

/// What is wrong, one line each.
fn faults(sources: &[Source]) -> String {
    let faults = compile(sources).err().unwrap_or_default();
    faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

const PLACES: &str =
    "left =\n    { $n ->\n        [0] none\n        [one] { $n } place\n       *[other] { $n } places\n    }\n";
const PLACES_RU: &str = "left =\n    { $n ->\n        [0] нет\n        [one] { $n } место\n        [few] { $n } места\n        \
                         [many] { $n } мест\n       *[other] { $n } места\n    }\n";

#[test]
fn a_sentence_becomes_a_method_with_the_english_order_of_arguments() {
    let code = compile(&with("meet = { $who } at { $center }", &[("ur", "meet = { $center } { $who }")])).unwrap();
    assert!(code.contains("pub fn meet(self, who: &str, center: &str) -> String"), "{code}");
    let code = compile(&with(PLACES, &[("ru", PLACES_RU), ("az", "left = { $n } yer")])).unwrap();
    assert!(code.contains("pub fn left(self, n: i64) -> String"), "{code}");
    assert!(code.contains("(none | `n` place | `n` places)"), "{code}");
    let code = compile(&with("-brand = K\nhello = Hello, { -brand }", &[])).unwrap();
    assert!(code.contains("pub const fn hello(self) -> &'static str"), "{code}");
}

#[test]
fn a_missing_or_surplus_key_is_named_with_its_file() {
    let said = faults(&with("a = A\nb = B", &[("ru", "a = A"), ("ur", "a = A\nb = B\nc = C")]));
    assert!(said.contains("shift/ru.ftl: b: the key is missing"), "{said}");
    assert!(said.contains("shift/en.ftl: c: the key is missing; it is there in ur"), "{said}");
    let mut three = with("a = A", &[]);
    three.truncate(3);
    assert!(faults(&three).contains("shift/ur.ftl: the file is missing"));
    three.push(Source { name: "shift/tr.ftl".to_owned(), text: String::new() });
    assert!(faults(&three).contains("shift/tr.ftl: only <feature>/<language>.ftl belongs here"));
}

#[test]
fn a_missing_plural_form_is_named() {
    let said = faults(&with(PLACES, &[]));
    assert_eq!(
        said,
        "shift/ru.ftl: left: the plural of $n lacks [few]\nshift/ru.ftl: left: the plural of $n lacks [many]"
    );
    let said = faults(&with(PLACES_RU, &[]));
    assert!(
        said.contains("shift/az.ftl: left: the plural of $n has [few], which this language has no use for"),
        "{said}"
    );
}

#[test]
fn arguments_must_be_the_same_everywhere() {
    let said = faults(&with("a = { $x } and { $y }", &[("az", "a = { $x }"), ("ur", "a = { $x } { $y } { $z }")]));
    assert_eq!(
        said,
        "shift/az.ftl: a: $y of the English text is not used\nshift/ur.ftl: a: $z is not in the English text"
    );
    let said = faults(&with("a = { NUMBER($x) }", &[("ru", "a = { $x ->\n    [men] м\n   *[any] ж\n }")]));
    assert!(said.contains("$x chooses by number in one place and by word in another"), "{said}");
}

#[test]
fn what_the_compiler_does_not_know_is_refused() {
    for (text, what) in [
        ("a = { b }\nb = B", "only terms can be used"),
        ("a = { DATETIME($x) }", "DATETIME() is not supported"),
        ("a = { NUMBER($x, style: \"percent\") }", "NUMBER() is not supported"),
        ("a = A\n    .title = T", "attributes are not supported"),
        ("a = { -brand }", "no term -brand"),
        ("a = { $x ->\n    [one] x\n   *[many] y\n }", "the plural default is *[other]"),
        ("a = { $x ->\n    [1] x\n   *[men] y\n }", "[1] stands among words"),
        ("a = A\na = B", "written twice"),
        ("a = A\n}", "line 2"),
        ("match = M", "a word of Rust"),
        ("a_b = A", "a key is made of"),
    ] {
        assert!(faults(&with(text, &[])).contains(what), "{text}: {}", faults(&with(text, &[])));
    }
}

#[test]
fn a_key_belongs_to_one_feature() {
    let mut sources = with("a = A", &[]);
    sources.extend(FOUR.map(|code| Source { name: format!("zoo/{code}.ftl"), text: "a = A".to_owned() }));
    assert!(faults(&sources).contains("zoo/en.ftl: a: the key is also in shift"));
}

#[test]
fn numbers_bend_the_words_around_them() {
    let counted = |language| [0, 1, 2, 5, 11, 21, 22, 1_000].map(|n| Words::of(language).hours_count(n));
    let russian = ["0 часов", "1 час", "2 часа", "5 часов", "11 часов", "21 час", "22 часа", "1\u{a0}000 часов"];
    assert_eq!(counted(Language::Ru), russian);
    let english = ["0 hours", "1 hour", "2 hours", "5 hours", "11 hours", "21 hours", "22 hours", "1,000 hours"];
    assert_eq!(counted(Language::En), english);
    assert_eq!(counted(Language::Az)[1..3], ["1 saat", "2 saat"]);
    assert_eq!(counted(Language::Ur)[1..3], ["1 گھنٹہ", "2 گھنٹے"]);
    assert_eq!(Words::of(Language::En).in_days(1), "tomorrow");
    assert_eq!(Words::of(Language::Az).results_found(0), "Heç nə tapılmadı");
}

#[test]
fn the_brand_is_written_the_same_everywhere() {
    for language in Language::ALL {
        assert_eq!(Words::of(*language).brand(), "Könüllü");
    }
}

#[test]
fn no_azerbaijani_suffix_hangs_on_what_is_filled_in() {
    // Its vowels would follow a number or a name that nobody knows beforehand
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/text");
    for feature in std::fs::read_dir(folder).unwrap() {
        let file = feature.unwrap().path().join("az.ftl");
        let text = std::fs::read_to_string(&file).unwrap();
        for line in text.lines() {
            let mut after = line.split('}').skip(1).map(|rest| rest.trim_start_matches(['-', '’', '\'']));
            assert!(after.all(|rest| !rest.starts_with(char::is_alphabetic)), "{}: {line}", file.display());
        }
    }
}
