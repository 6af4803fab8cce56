//! Rules of question sheets, and what holds for every sheet that can be made.

use super::*;
use proptest::prelude::*;

fn texts(text: &str) -> Texts {
    Texts::default().with(Language::Az, text).with(Language::En, text)
}

fn option(key: &str) -> Opt {
    Opt { key: key.into(), labels: texts(key) }
}

fn question(key: &str, kind: Kind) -> Question {
    Question { key: key.into(), labels: texts(key), hints: Texts::default(), required: false, shown_if: None, kind }
}

fn when(question: Question, other: &str, is: &str) -> Question {
    Question { shown_if: Some(Condition { question: other.into(), is: is.into() }), ..question }
}

fn sheet(questions: Vec<Question>) -> Sheet {
    let section = Section { key: "s1".into(), titles: texts("About you"), questions, ..Section::default() };
    Sheet { sections: vec![section], made: 1 }
}

fn answers(pairs: &[(&str, &str)]) -> Answers {
    pairs.iter().map(|(key, typed)| ((*key).to_owned(), (*typed).to_owned())).collect()
}

fn yes_or_no() -> Kind {
    Kind::Choice { options: vec![option("yes"), option("no")] }
}

#[test]
fn a_question_is_shown_when_another_answer_says_so() {
    let sheet = sheet(vec![
        question("q1", yes_or_no()),
        when(question("q2", Kind::Statement), "q1", "yes"),
        when(question("q3", Kind::Text), "q2", YES),
    ]);
    assert_eq!(sheet.wrong(), []);
    let shown =
        |pairs: &[(&str, &str)]| sheet.visible(&answers(pairs)).into_iter().map(|q| q.key.clone()).collect::<Vec<_>>();
    assert_eq!(shown(&[]), ["q1"]);
    assert_eq!(shown(&[("q1", "yes")]), ["q1", "q2"]);
    assert_eq!(shown(&[("q1", "yes"), ("q2", "on")]), ["q1", "q2", "q3"]);
    assert_eq!(shown(&[("q1", "no"), ("q2", "on")]), ["q1"], "a hidden answer shows nothing");
}

#[test]
fn one_of_several_choices_is_enough_to_show_a_question() {
    let several = Kind::Choices { options: vec![option("o1"), option("o2"), option("o3")] };
    let sheet = sheet(vec![question("q1", several), when(question("q2", Kind::Text), "q1", "o2")]);
    assert_eq!(sheet.visible(&answers(&[("q1", "o1\no2")])).len(), 2);
    assert_eq!(sheet.visible(&answers(&[("q1", "o1,o3")])).len(), 1);
}

#[test]
fn a_condition_asks_about_what_comes_before_and_about_an_answer_that_can_be_given() {
    let later = sheet(vec![when(question("q1", Kind::Text), "q2", "yes"), question("q2", yes_or_no())]);
    let itself = sheet(vec![when(question("q1", yes_or_no()), "q1", "yes")]);
    let circle =
        sheet(vec![when(question("q1", yes_or_no()), "q2", "yes"), when(question("q2", yes_or_no()), "q1", "yes")]);
    let gone = sheet(vec![question("q1", yes_or_no()), when(question("q2", Kind::Text), "q9", "yes")]);
    let never = sheet(vec![question("q1", yes_or_no()), when(question("q2", Kind::Text), "q1", "maybe")]);
    let free = sheet(vec![question("q1", Kind::Text), when(question("q2", Kind::Text), "q1", "yes")]);
    for wrong in [later, itself, circle, gone, never, free] {
        assert!(wrong.wrong().contains(&Fault::new("shown_if", FaultKind::Condition)), "{wrong:?}");
    }
}

#[test]
fn what_a_hidden_question_was_answered_is_dropped_and_asks_for_nothing() {
    let mut hidden = when(question("q2", Kind::Number { min: 1, max: 9 }), "q1", "yes");
    hidden.required = true;
    let sheet = sheet(vec![question("q1", yes_or_no()), hidden]);
    let filled = sheet.filled(&answers(&[("q1", "no"), ("q2", "5"), ("q7", "of another sheet")])).unwrap();
    assert_eq!(filled, answers(&[("q1", "no")]));
    let faults = sheet.faults(&answers(&[("q1", "yes"), ("q2", "10")]));
    assert_eq!(faults, [Fault::new("answer_q2", FaultKind::Number { min: 1, max: 9 })]);
    assert_eq!(sheet.faults(&answers(&[("q1", "yes")])), [Fault::new("answer_q2", FaultKind::Required)]);
}

#[test]
fn every_kind_reads_its_answers() {
    let choices = || Kind::Choices { options: vec![option("o1"), option("o2")] };
    let good = [
        (Kind::Text, " Leyla\u{7} ", "Leyla"),
        (Kind::LongText, "one\r\ntwo ", "one\ntwo"),
        (yes_or_no(), " no ", "no"),
        (choices(), "o2, o1,o2", "o1\no2"),
        (Kind::Date, "31.12.1999", "1999-12-31"),
        (Kind::Number { min: -5, max: 5 }, "-5", "-5"),
        (Kind::Language, "EN:b1", "en:B1"),
        (Kind::File, "01890A5D-AC96-774B-BCCE-B302099A8057", "01890a5d-ac96-774b-bcce-b302099a8057"),
        (Kind::Statement, "on", "yes"),
    ];
    for (kind, typed, kept) in good {
        let question = question("q1", kind);
        assert_eq!(question.parse(typed).as_deref(), Ok(kept), "{question:?}");
        assert_eq!(question.parse(" ").as_deref(), Ok(""));
        let must = Question { required: true, ..question };
        let kind = if must.kind == Kind::Statement { FaultKind::MustAccept } else { FaultKind::Required };
        assert_eq!(must.parse(""), Err(kind));
    }
    let bad = [
        (Kind::Text, "x".repeat(201), FaultKind::TooLong { max: 200 }),
        (Kind::LongText, "x".repeat(4001), FaultKind::TooLong { max: 4000 }),
        (yes_or_no(), "maybe".into(), FaultKind::Choice),
        (choices(), "o1,o9".into(), FaultKind::Choice),
        (Kind::Date, "31.02.1999".into(), FaultKind::Date),
        (Kind::Date, "9999-01-01".into(), FaultKind::Date),
        (Kind::Number { min: 0, max: 5 }, "6".into(), FaultKind::Number { min: 0, max: 5 }),
        (Kind::Language, "en:B1 ru:B2".into(), FaultKind::Choice),
        (Kind::File, "card.png".into(), FaultKind::Choice),
        (Kind::Statement, "no".into(), FaultKind::Choice),
    ];
    for (kind, typed, fault) in bad {
        assert_eq!(question("q1", kind).parse(&typed), Err(fault), "{typed}");
    }
}

#[test]
fn a_sheet_is_built_step_by_step_and_no_key_is_given_twice() {
    let add = |s: &Sheet, q: Question| s.edited(Edit::Question { section: "s1".into(), question: q }).unwrap();
    let section = Edit::Section { key: None, titles: texts("About you"), hints: Texts::default() };
    let one = Sheet::default().edited(section).unwrap();
    let new = |kind| question("", kind);
    let two = add(&one, new(Kind::Choice { options: vec![option(""), option("")] }));
    let first = two.question("q4").unwrap();
    assert_eq!(first.kind.options().iter().map(|o| o.key.as_str()).collect::<Vec<_>>(), ["o2", "o3"]);
    let three = add(&two, when(new(Kind::Text), "q4", "o3"));
    // What another question asks about neither goes nor moves behind it, nor loses the answer
    for step in [
        Edit::Remove { key: "q4".into() },
        Edit::Move { key: "q4".into(), up: false },
        Edit::Question {
            section: String::new(),
            question: question("q4", Kind::Choice { options: vec![Opt { key: "o2".into(), labels: texts("a") }] }),
        },
    ] {
        assert_eq!(three.edited(step), Err(vec![Fault::new("shown_if", FaultKind::Condition)]));
    }
    let four = three.edited(Edit::Remove { key: "q5".into() }).unwrap();
    let five = add(&four, new(Kind::Date));
    assert!(five.question("q5").is_none() && five.question("q6").is_some(), "an old answer fits no new question");
    assert!(five.edited(Edit::Remove { key: "q99".into() }).is_err());
}

#[test]
fn a_question_moves_into_the_next_section_and_back() {
    let mut both = sheet(vec![question("q1", Kind::Text), question("q2", Kind::Text)]);
    both.sections.push(Section { key: "s2".into(), questions: vec![question("q3", Kind::Text)], ..Section::default() });
    let order = |s: &Sheet| {
        s.sections.iter().map(|s| s.questions.iter().map(|q| q.key.clone()).collect::<Vec<_>>()).collect::<Vec<_>>()
    };
    let down = both.edited(Edit::Move { key: "q2".into(), up: false }).unwrap();
    assert_eq!(order(&down), [vec!["q1"], vec!["q2", "q3"]]);
    assert_eq!(order(&down.edited(Edit::Move { key: "q2".into(), up: true }).unwrap()), order(&both));
    let swapped = both.edited(Edit::Move { key: "s2".into(), up: true }).unwrap();
    assert_eq!(order(&swapped), [vec!["q3"], vec!["q1", "q2"]]);
}

#[test]
fn a_sheet_has_an_end() {
    let many = |n: usize| (0..n).map(|n| question(&format!("q{n}"), Kind::Text)).collect::<Vec<_>>();
    assert_eq!(sheet(many(QUESTIONS_MAX)).wrong(), []);
    assert_eq!(sheet(many(QUESTIONS_MAX + 1)).wrong(), [Fault::new("question", FaultKind::TooMany { max: 60 })]);
    let options = (0..=OPTIONS_MAX).map(|n| option(&format!("o{n}"))).collect();
    assert_eq!(
        sheet(vec![question("q1", Kind::Choice { options })]).wrong(),
        [Fault::new("option_1", FaultKind::TooMany { max: 30 })]
    );
    assert_eq!(sheet(vec![question("q1", Kind::Choices { options: Vec::new() })]).wrong().len(), 1);
    assert_eq!(sheet(vec![question("q1", Kind::Number { min: 2, max: 1 })]).wrong().len(), 1);
}

#[test]
fn what_is_not_said_in_every_language_is_found() {
    let mut half = sheet(vec![question("q1", yes_or_no())]);
    assert_eq!(half.gaps(&[Language::Az, Language::En]), []);
    assert_eq!(half.gaps(&[Language::Az, Language::Ru]), [("s1", Language::Ru), ("q1", Language::Ru)]);
    half.sections[0].questions[0].hints = Texts::default().with(Language::Az, "Kömək");
    assert_eq!(half.gaps(&[Language::En]), [("q1", Language::En)], "a hint, where there is one");
}

#[test]
fn a_sheet_is_stored_as_it_is() {
    let kinds = [Kind::Text, yes_or_no(), Kind::Number { min: 1, max: 2 }, Kind::Statement, Kind::File];
    let mut questions: Vec<_> =
        kinds.into_iter().enumerate().map(|(n, kind)| question(&format!("q{n}"), kind)).collect();
    questions[2] = when(questions[2].clone(), "q1", "no");
    let sheet = sheet(questions);
    let stored = serde_json::to_string(&sheet).unwrap();
    assert_eq!(serde_json::from_str::<Sheet>(&stored).unwrap(), sheet, "{stored}");
    assert_eq!(serde_json::from_str::<Sheet>("{}").unwrap(), Sheet::default());
    for question in sheet.questions() {
        assert!(Kind::WORDS.contains(&question.kind.word()));
        assert!(stored.contains(&format!(r#""kind":"{}""#, question.kind.word())));
    }
}

/// A step about one of the first few keys, sensible or not.
fn steps() -> impl Strategy<Value = Edit> {
    let key = |prefix: &'static str| (1u32..24).prop_map(move |n| format!("{prefix}{n}"));
    let kind = prop_oneof![
        Just(Kind::Text),
        Just(Kind::Statement),
        Just(Kind::Choice { options: vec![option(""), option("")] }),
        Just(Kind::Choices { options: vec![option(""), option("")] }),
        Just(Kind::Number { min: 0, max: 9 }),
    ];
    let condition = proptest::option::of((key("q"), prop_oneof![key("o"), Just(YES.to_owned())]));
    let ask = (kind, key("s"), condition, any::<bool>()).prop_map(|(kind, section, condition, required)| {
        let shown_if = condition.map(|(question, is)| Condition { question, is });
        Edit::Question { section, question: Question { required, shown_if, ..question("", kind) } }
    });
    prop_oneof![
        1 => Just(Edit::Section { key: None, titles: texts("t"), hints: Texts::default() }),
        6 => ask,
        2 => (prop_oneof![key("q"), key("s")], any::<bool>()).prop_map(|(key, up)| Edit::Move { key, up }),
        1 => prop_oneof![key("q"), key("s")].prop_map(|key| Edit::Remove { key }),
    ]
}

fn made(steps: Vec<Edit>) -> Sheet {
    let first = Edit::Section { key: None, titles: texts("t"), hints: Texts::default() };
    steps.into_iter().fold(Sheet::default().edited(first).unwrap(), |sheet, step| sheet.edited(step).unwrap_or(sheet))
}

proptest! {
    #[test]
    fn no_steps_lead_to_a_sheet_that_can_not_be_so(steps in proptest::collection::vec(steps(), 0..40)) {
        let sheet = made(steps);
        prop_assert_eq!(sheet.wrong(), vec![]);
        let mut keys: Vec<_> = sheet.questions().map(|q| q.key.clone()).collect();
        keys.sort();
        keys.dedup();
        prop_assert_eq!(keys.len(), sheet.questions().count());
    }

    #[test]
    fn only_answers_to_what_is_shown_are_kept_and_keeping_them_changes_nothing(
        steps in proptest::collection::vec(steps(), 0..40),
        typed in proptest::collection::btree_map("q[0-9]{1,2}", "(yes|o[0-9]{1,2}|[0-9]|\\PC{0,6})", 0..20),
    ) {
        let sheet = made(steps);
        let visible: Vec<_> = sheet.visible(&typed).iter().map(|q| q.key.clone()).collect();
        if let Ok(filled) = sheet.filled(&typed) {
            prop_assert!(filled.keys().all(|key| visible.contains(key)));
            let again: Vec<_> = sheet.visible(&filled).iter().map(|q| q.key.clone()).collect();
            prop_assert_eq!(visible, again);
            prop_assert_eq!(sheet.filled(&filled), Ok(filled));
        } else {
            let fields: Vec<_> = visible.iter().map(|key| format!("{ANSWER}{key}")).collect();
            prop_assert!(sheet.faults(&typed).iter().all(|f| fields.contains(&f.field)));
        }
    }
}
