//! Calls for volunteers: drafted, published, changed, closed and opened again.

use super::*;
use domain::rights::Who;
use programme::applications::IntakeForm;

stories! {
    a_manager_opens_and_closes_an_intake,
    a_published_call_keeps_what_people_applied_to,
}

async fn a_manager_opens_and_closes_an_intake(stage: Stage) {
    let (sebine, nigar) = (stage.sebine().await, stage.nigar().await);
    let typed = |pairs: &[(&str, &str)]| {
        IntakeForm(answers(pairs).into_iter().collect())
            .parse(&stage.programme, &[stage.bak1.clone(), stage.sum.clone()])
    };
    let Err(Error::Faulty(faults)) = typed(&[("quota_BAK1", "many")]) else { panic!("nothing is filled in") };
    assert!(faults.len() >= 9, "{faults:?}");
    let form = [
        ("code", "spring-27"),
        ("title_az", "Yaz qəbulu"),
        ("summary_az", "Bakı və Sumqayıt"),
        ("opens_on", "2026-11-23"),
        ("closes_on", "2026-12-31"),
        ("min_age", "18"),
        ("max_age", "29"),
        ("starts_on", "2027-02-01"),
        ("ends_on", "2027-06-30"),
        ("quota_BAK1", "20"),
        ("quota_SUM", ""),
    ];
    let new = typed(&form).unwrap();
    let (id, other) = (IntakeId(Uuid::now_v7()), IntakeId(Uuid::now_v7()));
    let add = |who, id| {
        let mut new = new.clone();
        new.intake.id = id;
        stage.act_as(who, move |act| {
            let new = new.clone();
            Box::pin(async move { applications::add_intake(act, &new.intake, &new.quotas).await })
        })
    };
    assert!(matches!(add(nigar, id).await, Err(Error::NotAllowed)));
    add(sebine, id).await.unwrap();
    assert!(matches!(add(sebine, other).await, Err(Error::Faulty(_))), "the code is taken");
    let programme = stage.programme.id;
    let open = || stage.look(move |look| Box::pin(applications::open_intakes(look, programme)));
    assert!(open().await.unwrap().is_empty(), "a draft is nobody's business yet");
    let stranger =
        || stage.service.look(Who::anyone(), |look| Box::pin(applications::intake_by_code(look, "spring-27")));
    assert!(matches!(stranger().await, Err(Error::NotFound)));
    let seen = stage.look_as(sebine, |look| Box::pin(applications::intake_by_code(look, "SPRING-27"))).await.unwrap();
    let publish = |who, version| stage.act_as(who, move |act| Box::pin(applications::publish_intake(act, id, version)));
    assert!(matches!(publish(nigar, seen.intake.version).await, Err(Error::NotAllowed)));
    assert!(matches!(publish(sebine, seen.intake.version + 1).await, Err(Error::Refused(Refusal::Changed))));
    publish(sebine, seen.intake.version).await.unwrap();
    let twice = publish(sebine, seen.intake.version + 1).await;
    assert!(matches!(twice, Err(Error::Refused(Refusal::AlreadyPublished))));
    stranger().await.unwrap();
    let calls = open().await.unwrap();
    assert_eq!((calls.len(), calls[0].quota(), calls[0].intake.code.as_str()), (1, 20, "SPRING-27"));
    assert_eq!(calls[0].intake.closing_day(stage.programme.zone), day("2026-12-31"));

    let close = |who| stage.act_as(who, move |act| Box::pin(applications::close_intake(act, id)));
    assert!(matches!(close(nigar).await, Err(Error::NotAllowed)));
    close(sebine).await.unwrap();
    assert!(open().await.unwrap().is_empty());
    let until = baku("2027-01-16", "00:00");
    stage.act_as(sebine, move |act| Box::pin(applications::reopen_intake(act, id, until))).await.unwrap();
    assert_eq!(open().await.unwrap().len(), 1);
    let all = stage.look_as(nigar, move |look| Box::pin(applications::all_intakes(look, programme))).await;
    assert!(matches!(all, Err(Error::NotAllowed)));
}

async fn a_published_call_keeps_what_people_applied_to(stage: Stage) {
    let intake = autumn(&stage, 1).await;
    let (sebine, nigar) = (stage.sebine().await, stage.nigar().await);
    let (_, application) = applicant(&stage, "Leyla").await;
    place(&stage, nigar, application.id, application.version, stage.bak1.id).await.unwrap();
    let change = |who, version: i64, pairs: &[(&'static str, &'static str)]| {
        let (programme, centers) = (stage.programme.clone(), [stage.bak1.clone(), stage.sum.clone()]);
        let pairs = pairs.to_vec();
        let stage = &stage;
        let id = intake.id;
        async move {
            let call = stage.look_as(who, |look| Box::pin(applications::intake_by_code(look, "AUTUMN"))).await?;
            let mut form = IntakeForm::of(&call, programme.zone);
            form.0.extend(pairs.iter().map(|(field, text)| ((*field).to_owned(), (*text).to_owned())));
            form.0.insert("version".into(), version.to_string());
            let new = form.parse(&programme, &centers)?;
            stage
                .act_as(who, move |act| {
                    let new = new.clone();
                    Box::pin(async move { applications::change_intake(act, id, &new).await })
                })
                .await
        }
    };
    let text = [
        ("summary_az", "Payız"),
        ("title_en", "Autumn, longer"),
        ("closes_on", "2026-12-10"),
        ("max_age", "40"),
        ("quota_BAK1", "7"),
    ];
    assert!(matches!(change(nigar, 1, &text).await, Err(Error::NotAllowed)));
    change(sebine, 1, &text).await.unwrap();
    let after = stage.look(|look| Box::pin(applications::intake_by_code(look, "AUTUMN"))).await.unwrap();
    assert_eq!(after.intake.titles.in_language(Language::En), "Autumn, longer");
    assert_eq!(after.intake.closing_day(stage.programme.zone), day("2026-12-10"));
    assert_eq!(after.intake.max_age, 29, "ages stay");
    assert_eq!(after.places_of("BAK1").map(|p| (p.placed, p.quota)), Some((1, 7)));

    assert!(matches!(change(sebine, 1, &text).await, Err(Error::Refused(Refusal::Changed))), "somebody was quicker");
    let Err(Error::Faulty(faults)) = change(sebine, 2, &[("summary_az", "Payız"), ("quota_BAK1", "0")]).await else {
        panic!("somebody is placed there")
    };
    assert_eq!(faults[0].field, "quota_BAK1");
    let kept = stage.look(|look| Box::pin(applications::intake_by_code(look, "AUTUMN"))).await.unwrap();
    assert_eq!((kept.intake.version, kept.quota()), (2, 12), "a refused change changes nothing");
}
