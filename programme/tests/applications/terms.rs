//! Who may apply, what an application goes through, when somebody has time, and what they agree to.

use super::*;
use domain::applications::{Earlier, Level, Spoken, Studies, Unfit};
use programme::applications::IntakeForm;

stories! {
    whoever_does_not_meet_the_conditions_is_told_each_of_them,
    a_call_for_newcomers_takes_nobody_who_served_before,
    a_case_says_what_it_does_not_meet,
    staff_choose_among_the_stages_of_the_intake,
    conditions_and_stages_are_typed_changed_and_cloned,
    each_consent_is_kept_with_its_text,
    times_are_kept_in_one_way_of_writing,
}

fn terms() -> Terms {
    let languages = vec![Spoken { language: "en".into(), level: Level::B2 }];
    Terms { studies: Studies::Must, languages, cities: vec!["Bakı".into()], earlier: Earlier::Any }
}

fn fault(field: &str, kind: FaultKind) -> (String, FaultKind) {
    (field.to_owned(), kind)
}

async fn whoever_does_not_meet_the_conditions_is_told_each_of_them(stage: Stage) {
    autumn_for(&stage, 20, terms(), Stages::default()).await;
    let leyla = stage.person("Leyla", "Əliyeva").await;
    save(&stage, leyla, &GOOD).await.unwrap();
    let english = fault("level_en", FaultKind::LanguageLevel { level: Level::B2 });
    let missing = [fault("student", FaultKind::Required), fault("city", FaultKind::Required), english.clone()];
    assert_eq!(codes(submit(&stage, leyla).await), missing);
    save(&stage, leyla, &[("student", "no"), ("city", "Gəncə"), ("birth_date", "1990-01-01")]).await.unwrap();
    let too_old = fault("birth_date", FaultKind::TooOld { max: 29 });
    let (student, city) = (fault("student", FaultKind::StudentsOnly), fault("city", FaultKind::Residence));
    assert_eq!(codes(submit(&stage, leyla).await), [too_old, student, english, city]);
    let good = [("student", "yes"), ("city", "bakı"), ("birth_date", "2004-01-01"), ("languages", "en:C1")];
    save(&stage, leyla, &good).await.unwrap();
    let taken = submit(&stage, leyla).await.unwrap().draft;
    assert_eq!((taken.student.as_str(), taken.city.as_str()), ("yes", "Bakı"));
}

async fn a_call_for_newcomers_takes_nobody_who_served_before(stage: Stage) {
    let newcomers = Terms { earlier: Earlier::Newcomers, ..Terms::default() };
    autumn_for(&stage, 20, newcomers, Stages::default()).await;
    let aysel = stage.volunteer("Aysel", "Quliyeva").await;
    save(&stage, aysel, &GOOD).await.unwrap();
    assert_eq!(codes(submit(&stage, aysel).await), [fault("earlier", FaultKind::NewcomersOnly)]);
    let (_, taken) = applicant(&stage, "Leyla").await;
    let nigar = stage.nigar().await;
    place(&stage, nigar, taken.id, taken.version, stage.bak1.id).await.unwrap();
    let case = stage.act_as(nigar, move |act| Box::pin(staff::case(act, taken.id))).await.unwrap();
    assert_eq!(case.unfit, [], "the place that this very application led to is none from before");
}

async fn a_case_says_what_it_does_not_meet(stage: Stage) {
    let returners = Terms { earlier: Earlier::Returners, ..Terms::default() };
    autumn_for(&stage, 20, returners, Stages::default()).await;
    let aysel = stage.volunteer("Aysel", "Quliyeva").await;
    save(&stage, aysel, &GOOD).await.unwrap();
    let id = submit(&stage, aysel).await.unwrap().id;
    stage.raw("delete from placements", vec![]).await;
    let nigar = stage.nigar().await;
    let case = stage.act_as(nigar, move |act| Box::pin(staff::case(act, id))).await.unwrap();
    assert_eq!(case.unfit, [Unfit::NeverPlaced]);
}

async fn staff_choose_among_the_stages_of_the_intake(stage: Stage) {
    let stages = Stages::new(vec![At::Screening, At::Test]).unwrap();
    autumn_for(&stage, 20, Terms::default(), stages.clone()).await;
    let nigar = stage.nigar().await;
    let (_, a) = applicant(&stage, "Leyla").await;
    let no = move_on(&stage, nigar, a.id, a.version, At::Interview).await;
    assert!(matches!(no, Err(Error::Refused(Refusal::StageMoved { .. }))), "this intake has no interview");
    let a = move_on(&stage, nigar, a.id, a.version, At::Test).await.unwrap();
    assert_eq!(
        stages.choices(a.stage).collect::<Vec<_>>(),
        [At::Screening, At::Offered, At::Accepted, At::Waitlisted, At::Declined]
    );
    let a = move_on(&stage, nigar, a.id, a.version, At::Accepted).await.unwrap();
    let no = move_on(&stage, nigar, a.id, a.version, At::Onboarding).await;
    assert!(matches!(no, Err(Error::Refused(Refusal::StageMoved { .. }))), "nor a training before the placement");
}

async fn conditions_and_stages_are_typed_changed_and_cloned(stage: Stage) {
    let centers = [stage.bak1.clone(), stage.sum.clone()];
    let typed = |pairs: &[(&str, &str)]| {
        let mut form: std::collections::BTreeMap<String, String> = answers(pairs).into_iter().collect();
        let good = [
            ("code", "spring-27"),
            ("title_az", "Yaz qəbulu"),
            ("summary_az", "Bakı"),
            ("opens_on", "2026-11-23"),
            ("closes_on", "2026-12-31"),
            ("min_age", "18"),
            ("max_age", "29"),
            ("starts_on", "2027-02-01"),
            ("ends_on", "2027-06-30"),
            ("quota_BAK1", "20"),
        ];
        form.extend(answers(&good));
        IntakeForm(form).parse(&stage.programme, &centers)
    };
    let plain = typed(&[]).unwrap().intake;
    assert_eq!((plain.terms, plain.stages), (Terms::default(), Stages::default()));
    let full = [
        ("studies", "must"),
        ("need_en", "B2"),
        ("need_ru", "none"),
        ("cities", "Bakı"),
        ("earlier", "any"),
        ("stage_2", "interview"),
        ("stage_3", "test"),
        ("training", "yes"),
    ];
    let intake = typed(&full).unwrap().intake;
    assert_eq!(intake.terms, terms());
    assert_eq!(intake.stages.all(), [At::Screening, At::Interview, At::Test, At::Onboarding]);
    let wrong = [("studies", "x"), ("need_en", "Z9"), ("cities", "Paris"), ("stage_2", "test"), ("stage_3", "test")];
    let Err(Error::Faulty(faults)) = typed(&wrong) else { panic!("every one of them is wrong") };
    let fields: Vec<_> = faults.iter().map(|f| f.field.as_str()).collect();
    assert_eq!(fields, ["studies", "cities", "need_en", "stage_3"]);

    let sebine = stage.sebine().await;
    let new = Intake { id: IntakeId(Uuid::now_v7()), ..intake };
    let (kept, quotas) = (new.clone(), vec![(stage.bak1.id, 20)]);
    stage
        .act_as(sebine, move |act| {
            let (new, quotas) = (kept.clone(), quotas.clone());
            Box::pin(async move { applications::add_intake(act, &new, &quotas).await })
        })
        .await
        .unwrap();
    let call = stage.look_as(sebine, |look| Box::pin(applications::intake_by_code(look, "SPRING-27"))).await.unwrap();
    assert_eq!((&call.intake.terms, &call.intake.stages), (&new.terms, &new.stages));
    let again = IntakeForm::again(&call);
    let same = typed(&again.0.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect::<Vec<_>>()).unwrap().intake;
    assert_eq!((same.terms, same.stages), (new.terms, new.stages), "a clone asks for the same");
}

async fn each_consent_is_kept_with_its_text(stage: Stage) {
    autumn(&stage, 20).await;
    let leyla = stage.person("Leyla", "Əliyeva").await;
    save(&stage, leyla, &GOOD).await.unwrap();
    save(&stage, leyla, &[("consent", "")]).await.unwrap();
    assert_eq!(codes(submit(&stage, leyla).await), [fault("consent", FaultKind::MustAccept)]);
    save(&stage, leyla, &[("consent", "keep:2026-1 again:2026-1")]).await.unwrap();
    assert_eq!(codes(submit(&stage, leyla).await), [fault("consent_read", FaultKind::MustAccept)]);
    save(&stage, leyla, &[("consent", "read:2026-1 keep:2026-1 again:2020-1")]).await.unwrap();
    assert_eq!(submit(&stage, leyla).await.unwrap().draft.consent, "keep:2026-1 read:2026-1");
}

async fn times_are_kept_in_one_way_of_writing(stage: Stage) {
    autumn(&stage, 20).await;
    let leyla = stage.person("Leyla", "Əliyeva").await;
    save(&stage, leyla, &GOOD).await.unwrap();
    save(&stage, leyla, &[("times", "sun-night")]).await.unwrap();
    assert_eq!(codes(submit(&stage, leyla).await), [fault("times", FaultKind::Choice)]);
    save(&stage, leyla, &[("times", "sat-evening\nmon-morning")]).await.unwrap();
    assert_eq!(submit(&stage, leyla).await.unwrap().draft.times, "mon-morning sat-evening");
}
