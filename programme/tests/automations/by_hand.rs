//! What people do by hand beside rules: ending one, reading the trace on, and tags.

use super::*;
use domain::automations::TAGS_MAX;
use programme::automations::RunKey;
use programme::screening::Filter;

pub async fn a_rule_that_was_ended_acts_no_more_and_its_trace_stays(stage: Stage) {
    let (intake, sebine, nigar) = (autumn(&stage).await, stage.sebine().await, stage.nigar().await);
    let (_, before) = applied(&stage, &intake, &stage.bak1, "Leyla", At::Submitted, 5).await;
    let (_, after) = applied(&stage, &intake, &stage.bak1, "Aysel", At::Submitted, 4).await;
    let made = on(&stage, sebine, rule("Tag", When::Screening, vec![], vec![tag("seen")])).await;
    move_to(&stage, nigar, before, At::Screening).await;
    work(&stage).await;
    let end = |who| stage.act_as(who, move |act| Box::pin(automations::end(act, made.id)));
    assert!(matches!(end(nigar).await, Err(Error::NotAllowed)));
    end(sebine).await.unwrap();
    assert!(matches!(end(sebine).await, Err(Error::NotFound)), "it has ended");
    move_to(&stage, nigar, after, At::Screening).await;
    work(&stage).await;
    assert!(stands(&stage, after).await.1.is_empty());
    let programme = stage.programme.id;
    let left = stage.look_as(sebine, |look| Box::pin(automations::all(look, programme))).await.unwrap();
    assert!(left.is_empty(), "it stands in no list");
    assert!(matches!(switch(&stage, sebine, made.id, true).await, Err(Error::NotFound)));
    let change = stage
        .act_as(sebine, move |act| {
            let rule = rule("Tag", When::Screening, vec![], vec![tag("again")]);
            Box::pin(async move { automations::change(act, made.id, made.version, &rule).await })
        })
        .await;
    assert!(matches!(change, Err(Error::NotFound)));
    let trace = stage.look_as(sebine, |look| Box::pin(automations::runs(look, programme, None, None))).await.unwrap();
    assert_eq!(trace.runs.iter().map(|r| r.application).collect::<Vec<_>>(), [before]);
    // A circle with a rule that has ended is none
    on(&stage, sebine, rule("There", When::Screening, vec![], vec![to(At::Interview)])).await;
    let back = add(&stage, sebine, rule("Back", When::Interview, vec![], vec![to(At::Waitlisted)])).await.unwrap();
    stage.act_as(sebine, move |act| Box::pin(automations::end(act, back.id))).await.unwrap();
    on(&stage, sebine, rule("Round", When::Waitlisted, vec![], vec![to(At::Screening)])).await;
}

pub async fn a_trace_is_paged_by_key_and_skips_nothing(stage: Stage) {
    let (intake, sebine) = (autumn(&stage).await, stage.sebine().await);
    let made = add(&stage, sebine, rule("Tag", When::Screening, vec![], vec![tag("seen")])).await.unwrap();
    let other = add(&stage, sebine, rule("Other", When::Screening, vec![], vec![tag("x")])).await.unwrap();
    let mut all = Vec::new();
    for n in 0..120_i64 {
        let (_, id) = applied(&stage, &intake, &stage.bak1, &format!("Aysel{n}"), At::Screening, n).await;
        // Many at the same moment: the ids decide then
        let (at, of) = (stage.now() - Duration::minutes(n / 40), if n % 30 == 0 { other.id } else { made.id });
        stage
            .raw(
                "insert into automation_runs (automation_id, version, application_id, programme_id, name, done, ran_at)
                values ($1, 1, $2, $3, 'Tag', $4, $5)",
                vec![of.into(), id.into(), stage.programme.id.into(), serde_json::json!([]).into(), at.into()],
            )
            .await;
        all.push((std::cmp::Reverse(at), std::cmp::Reverse(id), of));
    }
    all.sort_unstable();
    for only in [None, Some(made.id)] {
        let (mut seen, mut after) = (Vec::new(), None);
        loop {
            let programme = stage.programme.id;
            let page =
                stage.look_as(sebine, |look| Box::pin(automations::runs(look, programme, only, after))).await.unwrap();
            seen.extend(page.runs.iter().map(|r| r.application));
            after = page.next.map(|key| RunKey::parse(&key.to_string()).unwrap());
            if after.is_none() {
                break;
            }
        }
        let expected = all.iter().filter(|(_, _, of)| only.is_none_or(|only| only == *of)).map(|(_, id, _)| id.0);
        assert_eq!(seen, expected.collect::<Vec<_>>(), "newest first, each once");
    }
    assert_eq!(RunKey::parse("yesterday"), None);
}

async fn put(stage: &Stage, who: PersonId, id: ApplicationId, typed: &str) -> Result<()> {
    let typed = typed.to_owned();
    let work = stage.act_as(who, move |act| {
        let typed = typed.clone();
        Box::pin(async move { automations::put_tag(act, id, &typed).await })
    });
    work.await.map(drop)
}

pub async fn staff_tag_a_case_by_hand_and_a_queue_shows_the_tagged(stage: Stage) {
    let (intake, nigar, sebine) = (autumn(&stage).await, stage.nigar().await, stage.sebine().await);
    let (_, leyla) = applied(&stage, &intake, &stage.bak1, "Leyla", At::Screening, 5).await;
    let (_, aysel) = applied(&stage, &intake, &stage.bak1, "Aysel", At::Interview, 4).await;
    let (_, far) = applied(&stage, &intake, &stage.sum, "Aynur", At::Screening, 3).await;
    put(&stage, nigar, leyla, "  Rus dili ").await.unwrap();
    put(&stage, nigar, leyla, "rus-dili").await.unwrap();
    put(&stage, nigar, aysel, "Gecə").await.unwrap();
    put(&stage, sebine, far, "uzaq").await.unwrap();
    assert_eq!(stands(&stage, leyla).await.1, ["rus-dili"], "one way to write it, once");
    let (programme, here) = (stage.programme.id, Some(stage.bak1.id));
    let known = stage.look_as(nigar, |look| Box::pin(automations::tags_in_use(look, programme, here))).await.unwrap();
    assert_eq!(known, ["gecə", "rus-dili"]);
    let all = stage.look_as(sebine, |look| Box::pin(automations::tags_in_use(look, programme, None))).await.unwrap();
    assert_eq!(all, ["gecə", "rus-dili", "uzaq"]);
    let others = stage.look_as(nigar, |look| Box::pin(automations::tags_in_use(look, programme, None))).await;
    assert!(matches!(others, Err(Error::NotAllowed)));
    let filter = Filter { tag: "rus-dili".into(), ..Filter::all(programme, here) };
    let tagged = filter.clone();
    let rows = stage
        .look_as(nigar, |look| Box::pin(async move { screening::queue(look, &tagged, None).await }))
        .await
        .unwrap()
        .rows;
    assert_eq!(rows.iter().map(|r| r.id).collect::<Vec<_>>(), [leyla]);
    let tally =
        stage.look_as(nigar, |look| Box::pin(async move { screening::tally(look, &filter).await })).await.unwrap();
    assert_eq!(tally.iter().map(|t| (t.stage, t.count)).collect::<Vec<_>>(), [(At::Screening, 1)]);
    let case = stage.act_as(nigar, move |act| Box::pin(staff::case(act, leyla))).await.unwrap().application;
    let file =
        stage.look_as(nigar, |look| Box::pin(async move { screening::case_file(look, &case).await })).await.unwrap();
    let by = |t: &screening::Trace| (t.what == screening::Happened::Tagged).then(|| (t.text.clone(), t.by.clone()));
    let told: Vec<_> = file.trace.iter().filter_map(by).collect();
    assert_eq!(told.len(), 1);
    assert!(told[0].0 == "rus-dili" && told[0].1.is_some(), "{told:?}");
    stage.act_as(nigar, move |act| Box::pin(automations::take_tag(act, leyla, "rus-dili"))).await.unwrap();
    assert!(stands(&stage, leyla).await.1.is_empty());
    let gone = stage.act_as(nigar, move |act| Box::pin(automations::take_tag(act, leyla, "rus-dili"))).await;
    assert!(matches!(gone, Err(Error::NotFound)));
}

pub async fn a_tag_is_put_by_whoever_may_decide_and_within_limits(stage: Stage) {
    let (intake, nigar, reshad) = (autumn(&stage).await, stage.nigar().await, stage.reshad().await);
    let (leyla, id) = applied(&stage, &intake, &stage.bak1, "Leyla", At::Screening, 5).await;
    for who in [reshad, leyla] {
        assert!(matches!(put(&stage, who, id, "x").await, Err(Error::NotAllowed)));
        let off = stage.act_as(who, move |act| Box::pin(automations::take_tag(act, id, "x"))).await;
        assert!(matches!(off, Err(Error::NotAllowed)));
    }
    for bad in ["", "   ", "a/b", "<b>", &"x".repeat(25)] {
        assert!(matches!(put(&stage, nigar, id, bad).await, Err(Error::Faulty(_))), "{bad:?}");
    }
    for n in 0..TAGS_MAX {
        put(&stage, nigar, id, &format!("t{n}")).await.unwrap();
    }
    assert!(matches!(put(&stage, nigar, id, "one-more").await, Err(Error::Faulty(_))));
    put(&stage, nigar, id, "t0").await.unwrap();
    stage.act_as(nigar, move |act| Box::pin(screening::declare_conflict(act, id, "my cousin"))).await.unwrap();
    let near = put(&stage, nigar, id, "x").await;
    assert!(matches!(near, Err(Error::Refused(Refusal::ConflictOfInterest))), "tags set rules off");
}
