//! A programme's own words for its letters: checked, tried, kept version by version, and taken back.

use super::letters::things;
use super::*;
use domain::faults::FaultKind;
use domain::notices::Wording;
use domain::notices::wordings::Told;
use domain::refusals::Refusal;
use domain::rights::Role;
use programme::notices::wordings::{self, Sample, Version};

stories! {
    letters_have_the_programmes_own_words_in_that_language_and_again_those_of_the_house,
    words_with_a_gap_too_many_or_too_few_are_not_kept,
    of_two_who_write_at_once_the_later_one_is_told,
    a_test_goes_to_whoever_writes_and_to_nobody_else,
    only_those_who_run_the_programme_write_its_letters,
}

const REMINDER: (Wording, Language) = (Wording::ShiftReminder, Language::En);

async fn put(
    stage: &Stage,
    by: PersonId,
    of: (Wording, Language),
    seen: i64,
    subject: &'static str,
    text: &'static str,
) -> Result<()> {
    let programme = stage.programme.id;
    stage.act_as(by, move |act| Box::pin(wordings::put(act, programme, of, seen, (subject, text)))).await
}

async fn versions(stage: &Stage, by: PersonId, (wording, language): (Wording, Language)) -> Vec<Version> {
    let programme = stage.programme.id;
    stage.look_as(by, move |look| Box::pin(wordings::versions(look, programme, wording, language))).await.unwrap()
}

/// What letters to these people said, by their address.
async fn letters(stage: &Stage, to: &[PersonId], notice: Notice) -> Vec<(String, String)> {
    let sink = Sink::open(Mode::Ok).await;
    for person in to {
        tell(stage, *person, notice.clone()).await;
        deliver_all(stage, &patient(&sink), "w").await;
    }
    sink.received().iter().map(|l| (l.header("subject"), l.parts()[0].1.clone())).collect()
}

async fn letters_have_the_programmes_own_words_in_that_language_and_again_those_of_the_house(stage: Stage) {
    let manager = stage.holder("Orxan", Role::Manager, None).await;
    let (leyla, nina) = (stage.person("Leyla", "Əliyeva").await, stage.person("Nina", "Orlova").await);
    stage.act_as(leyla, |act| Box::pin(sessions::choose_language(act, Language::En))).await.unwrap();
    stage.act_as(nina, |act| Box::pin(sessions::choose_language(act, Language::Ru))).await.unwrap();
    let (_, _, shift, _) = things(&stage, leyla).await;
    let of = (Wording::ShiftAssigned, Language::En);
    let text = "{day}, {time}: you are on <b>{position}</b>.\n\nBring water.";
    put(&stage, manager, of, 0, "Yours: {day}", text).await.unwrap();

    let told = letters(&stage, &[leyla, nina], Notice::ShiftAssigned { shift }).await;
    assert!(told[0].0.starts_with("Yours: Wed"), "{told:?}");
    assert!(told[0].1.contains("09:00–12:00: you are on <b>"), "as typed, {}", told[0].1);
    assert!(told[0].1.contains("\n\nBring water.") && told[0].1.contains("/shifts/"), "with the button of the house");
    assert!(!told[1].0.contains("Yours"), "{told:?}");
    let found = stage
        .look_as(leyla, |look| Box::pin(notices::inbox::page(look, words::Words::of(Language::En), None)))
        .await
        .unwrap();
    assert!(found[0].said.as_ref().unwrap().subject.starts_with("Yours: "), "the same within the platform");

    let programme = stage.programme.id;
    put(&stage, manager, of, 1, "Second: {day}", "{day} {time}").await.unwrap();
    stage.act_as(manager, move |act| Box::pin(wordings::take_again(act, programme, of, 2, 1))).await.unwrap();
    assert!(letters(&stage, &[leyla], Notice::ShiftAssigned { shift }).await[0].0.starts_with("Yours: "));
    stage.act_as(manager, move |act| Box::pin(wordings::take_again(act, programme, of, 3, 0))).await.unwrap();
    assert!(letters(&stage, &[leyla], Notice::ShiftAssigned { shift }).await[0].0.starts_with("You have a shift"));
    let all = versions(&stage, manager, of).await;
    let kept: Vec<_> = all.iter().map(|v| (v.version, v.words.as_ref().map(|w| w.0.as_str()))).collect();
    let yours = Some("Yours: {day}");
    assert_eq!(kept, [(4, None), (3, yours), (2, Some("Second: {day}")), (1, yours)]);
    assert!(all.iter().all(|v| v.by.given == "Orxan"));
    let changed = stage.look_as(manager, move |look| Box::pin(wordings::changed(look, programme))).await.unwrap();
    assert!(changed.is_empty(), "the house speaks again: {changed:?}");
}

async fn words_with_a_gap_too_many_or_too_few_are_not_kept(stage: Stage) {
    let manager = stage.holder("Orxan", Role::Manager, None).await;
    for (text, kind) in [
        ("On {day}", FaultKind::GapMissing { told: Told::Time }),
        ("On {day} at {time}, {badge}", FaultKind::StrangeGap),
        ("On {day} at {time}, {", FaultKind::StrangeGap),
        (" ", FaultKind::Required),
    ] {
        let refused = put(&stage, manager, REMINDER, 0, "Soon", text).await;
        let Err(Error::Faulty(faults)) = refused else { panic!("{text} was kept") };
        assert_eq!((faults[0].field.as_str(), faults[0].kind), ("text", kind), "{text}");
    }
    assert!(versions(&stage, manager, REMINDER).await.is_empty());
    // The house keeps its own rules, in every language
    for wording in Wording::ALL {
        for language in Language::ALL {
            let (subject, text) = wordings::of_house(*language, *wording);
            let faults = wording.faults(&subject, &text);
            assert!(faults.is_empty(), "{wording:?} in {language:?}: {faults:?}\n{subject}\n{text}");
        }
    }
}

async fn of_two_who_write_at_once_the_later_one_is_told(stage: Stage) {
    let manager = stage.holder("Orxan", Role::Manager, None).await;
    let other = stage.holder("Sevinc", Role::Manager, None).await;
    put(&stage, manager, REMINDER, 0, "One", "{day} {time}").await.unwrap();
    let late = put(&stage, other, REMINDER, 0, "Two", "{day} {time}").await;
    assert!(matches!(late, Err(Error::Refused(Refusal::Changed))), "{late:?}");
    assert_eq!(versions(&stage, other, REMINDER).await.len(), 1);
    let russian = (Wording::ShiftReminder, Language::Ru);
    put(&stage, other, russian, 0, "Скоро", "{day} {time}").await.unwrap();
}

async fn a_test_goes_to_whoever_writes_and_to_nobody_else(stage: Stage) {
    let manager = stage.holder("Orxan", Role::Manager, None).await;
    let (programme, of) = (stage.programme.id, (Wording::HandOverAsked, Language::Ur));
    let try_out = |text: &'static str| {
        stage.act_as(manager, move |act| Box::pin(wordings::try_out(act, programme, of, ("؟ {name}", text))))
    };
    assert!(matches!(try_out("{name}").await, Err(Error::Faulty(_))));
    try_out("{name}: {day} {time} {until}").await.unwrap();
    let sink = Sink::open(Mode::Ok).await;
    deliver_all(&stage, &patient(&sink), "w").await;
    let [letter] = &sink.received()[..] else { panic!("one letter") };
    assert!(letter.recipients[0].contains("orxan"), "{:?}", letter.recipients);
    let (text, html) = (&letter.parts()[0].1, &letter.parts()[1].1);
    assert!(text.contains("لیلیٰ: ") && !text.contains('{'), "{text}");
    assert!(html.contains("lang=\"ur\" dir=\"rtl\""), "in the language that is written, not in the writer's own");
    let unread = stage.look(move |look| Box::pin(notices::inbox::unread(look, manager))).await.unwrap();
    assert_eq!(unread, 0, "by mail alone");
    assert!(versions(&stage, manager, of).await.is_empty(), "nothing is saved by it");
    for _ in 1..20 {
        try_out("{name}: {day} {time} {until}").await.unwrap();
    }
    let refused = try_out("{name}: {day} {time} {until}").await;
    assert!(matches!(refused, Err(Error::Refused(Refusal::TooMany { .. }))), "{refused:?}");

    let samples: Vec<Sample> = stage
        .look_as(manager, move |look| {
            let typed = Some((Language::Ur, "؟".to_owned(), "{name}".to_owned()));
            Box::pin(wordings::samples(look, programme, Wording::HandOverAsked, typed))
        })
        .await
        .unwrap();
    let texts: Vec<&str> = samples.iter().map(|sample| sample.text.as_str()).collect();
    assert_eq!(texts.len(), 4);
    assert_eq!(texts[3], "لیلیٰ");
    assert!(texts[1].starts_with("Leyla can’t come to this shift: "), "{}", texts[1]);
}

async fn only_those_who_run_the_programme_write_its_letters(stage: Stage) {
    let coordinator = stage.holder("Nigar", Role::Coordinator, Some(stage.bak1.id)).await;
    let auditor = stage.holder("Audit", Role::Auditor, None).await;
    let programme = stage.programme.id;
    for person in [coordinator, auditor] {
        let refused = put(&stage, person, REMINDER, 0, "One", "{day} {time}").await;
        assert!(matches!(refused, Err(Error::NotAllowed)), "{refused:?}");
        let list = stage.look_as(person, move |look| Box::pin(wordings::changed(look, programme))).await;
        assert!(matches!(list, Err(Error::NotAllowed)));
    }
}
