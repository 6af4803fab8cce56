//! Stories of rules that act by themselves: once, in a chain that ends, and with a trace.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

mod support;

#[path = "screening/cast.rs"]
mod cast;

#[path = "automations/by_hand.rs"]
mod by_hand;

use by_hand::*;
use cast::{applied, autumn};
use chrono::Duration;
use domain::applications::Stage as At;
use domain::automations::{Automation, Do, Done, If, Letter, Rule, When, WhyNot};
use domain::events::{Event, EventKind};
use domain::ids::{ApplicationId, AutomationId, PersonId};
use domain::refusals::Refusal;
use programme::applications::staff;
use programme::automations::{self, RuleForm, Run, Trial};
use programme::screening::{self, Chosen, Verdict};
use programme::typed::Values;
use programme::{Error, Result, events};
use support::Stage;

stories! {
    a_rule_acts_once_and_says_so,
    rules_act_one_after_another_and_come_to_an_end,
    rules_in_a_circle_are_refused_by_their_names,
    a_rule_acts_only_on_what_happens_while_it_is_on,
    what_a_rule_cannot_do_is_said_and_breaks_nothing,
    a_score_that_is_high_enough_sets_a_rule_off,
    rules_wait_until_a_decision_about_many_is_final,
    a_trial_says_what_would_be_done_and_writes_nothing,
    only_management_sets_rules_up_and_the_center_sees_what_they_did,
    a_rule_is_checked_before_it_is_kept,
    a_rule_that_was_ended_acts_no_more_and_its_trace_stays,
    a_trace_is_paged_by_key_and_skips_nothing,
    staff_tag_a_case_by_hand_and_a_queue_shows_the_tagged,
    a_tag_is_put_by_whoever_may_decide_and_within_limits,
}

fn rule(name: &str, when: When, conditions: Vec<If>, actions: Vec<Do>) -> Rule {
    Rule { name: name.into(), intake: None, when, conditions, actions }
}

const fn to(stage: At) -> Do {
    Do::Move { stage }
}

fn tag(tag: &str) -> Do {
    Do::Tag { tag: tag.into() }
}

fn well(what: Do) -> Done {
    Done { what, not: None }
}

async fn add(stage: &Stage, who: PersonId, rule: Rule) -> Result<Automation> {
    let programme = stage.programme.id;
    stage
        .act_as(who, move |act| {
            let rule = rule.clone();
            Box::pin(async move { automations::add(act, programme, &rule).await })
        })
        .await
}

async fn switch(stage: &Stage, who: PersonId, id: AutomationId, on: bool) -> Result<Automation> {
    stage.act_as(who, move |act| Box::pin(automations::switch(act, id, on))).await
}

/// A rule that is on.
async fn on(stage: &Stage, who: PersonId, rule: Rule) -> Automation {
    let made = add(stage, who, rule).await.unwrap();
    switch(stage, who, made.id, true).await.unwrap()
}

/// Lets everything happen that is due; how many rounds it took.
async fn work(stage: &Stage) -> usize {
    for round in 1..20 {
        let sealed = events::seal(&stage.service).await.unwrap();
        while automations::work_due(&stage.service).await.unwrap() {}
        if sealed == 0 {
            return round;
        }
    }
    panic!("the rules never come to an end");
}

async fn move_to(stage: &Stage, who: PersonId, id: ApplicationId, next: At) {
    stage
        .act_as(who, move |act| {
            Box::pin(async move {
                let version = staff::case(act, id).await?.application.version;
                staff::move_on(act, id, version, next, "").await
            })
        })
        .await
        .unwrap();
}

/// Where it stands, its tags, and what rules have done.
async fn stands(stage: &Stage, id: ApplicationId) -> (At, Vec<String>, Vec<Run>) {
    stage
        .system(move |act| {
            Box::pin(async move {
                let case = staff::case(act, id).await?;
                let (tags, runs) = automations::on_case(act, &case.application).await?;
                Ok((case.application.stage, tags.into_iter().map(|t| t.tag).collect(), runs))
            })
        })
        .await
        .unwrap()
}

async fn a_rule_acts_once_and_says_so(stage: Stage) {
    let (intake, sebine, nigar) = (autumn(&stage).await, stage.sebine().await, stage.nigar().await);
    let (_, leyla) = applied(&stage, &intake, &stage.bak1, "Leyla", At::Submitted, 5).await;
    let says = rule("Everybody talks", When::Screening, vec![], vec![tag("read"), to(At::Interview)]);
    on(&stage, sebine, says).await;
    move_to(&stage, nigar, leyla, At::Screening).await;
    work(&stage).await;
    let (at, tags, runs) = stands(&stage, leyla).await;
    assert_eq!((at, tags), (At::Interview, vec!["read".to_owned()]));
    assert_eq!(runs[0].done, [well(tag("read")), well(to(At::Interview))]);
    let case = stage.system(move |act| Box::pin(staff::case(act, leyla))).await.unwrap();
    let last = case.moves.last().unwrap();
    assert!(last.note.contains("Everybody talks") && last.by.is_none(), "{last:?}");
    move_to(&stage, nigar, leyla, At::Screening).await;
    work(&stage).await;
    let (at, _, runs) = stands(&stage, leyla).await;
    assert_eq!((at, runs.len()), (At::Screening, 1), "it has had its one go");
}

async fn rules_act_one_after_another_and_come_to_an_end(stage: Stage) {
    let (intake, sebine, nigar) = (autumn(&stage).await, stage.sebine().await, stage.nigar().await);
    let (_, leyla) = applied(&stage, &intake, &stage.bak1, "Leyla", At::Submitted, 5).await;
    on(&stage, sebine, rule("Second", When::Interview, vec![], vec![to(At::Waitlisted)])).await;
    on(&stage, sebine, rule("First", When::Screening, vec![], vec![to(At::Interview)])).await;
    let told = Do::Tell { letter: Letter::Patience };
    on(&stage, sebine, rule("Third", When::Waitlisted, vec![], vec![told])).await;
    move_to(&stage, nigar, leyla, At::Screening).await;
    assert!(work(&stage).await <= 5);
    let (at, _, runs) = stands(&stage, leyla).await;
    let names: Vec<_> = runs.iter().map(|r| r.name.as_str()).collect();
    assert_eq!((at, names.len()), (At::Waitlisted, 3), "{names:?}");
}

async fn rules_in_a_circle_are_refused_by_their_names(stage: Stage) {
    let sebine = stage.sebine().await;
    on(&stage, sebine, rule("There", When::Screening, vec![], vec![to(At::Interview)])).await;
    let back = || rule("Back", When::Interview, vec![], vec![to(At::Screening)]);
    let Err(Error::Refused(Refusal::AutomationCircle { rules })) = add(&stage, sebine, back()).await else {
        panic!("a circle is refused");
    };
    assert!(rules.contains("There") && rules.contains("Back"), "{rules}");
    let waits = Rule { when: When::Waitlisted, ..back() };
    let waits = on(&stage, sebine, waits).await;
    let changed = stage
        .act_as(sebine, move |act| {
            let rule = rule("Back", When::Interview, vec![], vec![to(At::Screening)]);
            Box::pin(async move { automations::change(act, waits.id, waits.version, &rule).await })
        })
        .await;
    assert!(matches!(changed, Err(Error::Refused(Refusal::AutomationCircle { .. }))), "nor by a change");
}

async fn a_rule_acts_only_on_what_happens_while_it_is_on(stage: Stage) {
    let (intake, sebine, nigar) = (autumn(&stage).await, stage.sebine().await, stage.nigar().await);
    let (_, before) = applied(&stage, &intake, &stage.bak1, "Leyla", At::Submitted, 5).await;
    let (_, during) = applied(&stage, &intake, &stage.bak1, "Aysel", At::Submitted, 4).await;
    let (_, after) = applied(&stage, &intake, &stage.bak1, "Günel", At::Submitted, 3).await;
    let made = add(&stage, sebine, rule("Tag", When::Screening, vec![], vec![tag("seen")])).await.unwrap();
    move_to(&stage, nigar, before, At::Screening).await;
    stage.pass(Duration::seconds(5));
    switch(&stage, sebine, made.id, true).await.unwrap();
    move_to(&stage, nigar, during, At::Screening).await;
    work(&stage).await;
    switch(&stage, sebine, made.id, false).await.unwrap();
    move_to(&stage, nigar, after, At::Screening).await;
    work(&stage).await;
    let mut tagged = Vec::new();
    for id in [before, during, after] {
        tagged.push(!stands(&stage, id).await.1.is_empty());
    }
    assert_eq!(tagged, [false, true, false]);
}

async fn what_a_rule_cannot_do_is_said_and_breaks_nothing(stage: Stage) {
    let (intake, sebine, nigar) = (autumn(&stage).await, stage.sebine().await, stage.nigar().await);
    let (aysu, young) = applied(&stage, &intake, &stage.bak1, "Aysu", At::Submitted, 5).await;
    let (_, gone) = applied(&stage, &intake, &stage.bak1, "Günel", At::Submitted, 4).await;
    on(&stage, sebine, rule("Invite", When::Screening, vec![], vec![to(At::Interview), tag("invited")])).await;
    for id in [young, gone] {
        move_to(&stage, nigar, id, At::Screening).await;
    }
    move_to(&stage, nigar, gone, At::Waitlisted).await;
    stage.raw("update people set birth_date = '2010-02-01' where id = $1", vec![aysu.into()]).await;
    stage.raw("update applications set guardian = 'needed' where id = $1", vec![young.into()]).await;
    work(&stage).await;
    for (id, at, why) in [(young, At::Screening, WhyNot::Guardian), (gone, At::Waitlisted, WhyNot::Elsewhere)] {
        let (stands_at, tags, runs) = stands(&stage, id).await;
        assert_eq!((stands_at, tags.len()), (at, 1));
        let not = Done { what: to(At::Interview), not: Some(why) };
        assert_eq!(runs[0].done, [not, well(tag("invited"))]);
    }
}

async fn a_score_that_is_high_enough_sets_a_rule_off(stage: Stage) {
    let (intake, sebine) = (autumn(&stage).await, stage.sebine().await);
    let (_, strong) = applied(&stage, &intake, &stage.bak1, "Leyla", At::Screening, 5).await;
    let (_, weak) = applied(&stage, &intake, &stage.bak1, "Aysel", At::Screening, 4).await;
    let least = If::ScoreAtLeast { score: 8000 };
    on(&stage, sebine, rule("Strong", When::Scored, vec![least], vec![tag("strong"), to(At::Interview)])).await;
    for (id, score) in [(strong, 8000_i64), (weak, 7999)] {
        stage.raw("update applications set score = $2 where id = $1", vec![id.into(), score.into()]).await;
        let programme = stage.programme.id;
        stage.system(move |act| Box::pin(act.note(programme, Event::new(EventKind::SheetHandedIn, id)))).await.unwrap();
    }
    work(&stage).await;
    assert_eq!(stands(&stage, strong).await.0, At::Interview);
    let (at, tags, runs) = stands(&stage, weak).await;
    assert_eq!((at, tags.len(), runs.len()), (At::Screening, 0, 0));
}

async fn rules_wait_until_a_decision_about_many_is_final(stage: Stage) {
    let (intake, sebine, nigar) = (autumn(&stage).await, stage.sebine().await, stage.nigar().await);
    let (_, leyla) = applied(&stage, &intake, &stage.bak1, "Leyla", At::Submitted, 5).await;
    let (_, aysel) = applied(&stage, &intake, &stage.bak1, "Aysel", At::Submitted, 4).await;
    on(&stage, sebine, rule("Tag", When::Waitlisted, vec![], vec![tag("waits")])).await;
    let mut made = Vec::new();
    for id in [leyla, aysel] {
        let chosen = Chosen::Some(stage.programme.id, vec![id]);
        let bulk = stage
            .act_as(nigar, move |act| {
                let chosen = chosen.clone();
                Box::pin(async move {
                    let verdict = Verdict { stage: At::Waitlisted, reason: None, note: String::new() };
                    let digest = screening::preview(act, &chosen, At::Waitlisted).await?.digest;
                    screening::decide(act, &chosen, &verdict, &digest).await
                })
            })
            .await
            .unwrap();
        made.push(bulk.id);
    }
    work(&stage).await;
    assert!(stands(&stage, leyla).await.2.is_empty(), "it can still be undone");
    let first = made[0];
    stage.act_as(nigar, move |act| Box::pin(screening::undo(act, first))).await.unwrap();
    stage.pass(Duration::minutes(11));
    work(&stage).await;
    assert!(stands(&stage, leyla).await.2.is_empty(), "it was undone");
    assert_eq!(stands(&stage, aysel).await.1, ["waits"]);
}

async fn a_trial_says_what_would_be_done_and_writes_nothing(stage: Stage) {
    let (intake, sebine, nigar) = (autumn(&stage).await, stage.sebine().await, stage.nigar().await);
    let (_, leyla) = applied(&stage, &intake, &stage.bak1, "Leyla", At::Submitted, 5).await;
    let (_, aysel) = applied(&stage, &intake, &stage.sum, "Aysel", At::Submitted, 4).await;
    move_to(&stage, nigar, leyla, At::Screening).await;
    let sumqayit = stage.reshad().await;
    move_to(&stage, sumqayit, aysel, At::Screening).await;
    let only = If::Center { centers: vec![stage.bak1.id] };
    let made =
        add(&stage, sebine, rule("Try", When::Screening, vec![only], vec![to(At::Test), tag("x")])).await.unwrap();
    let id = made.id;
    let found: Trial = stage.look_as(sebine, |look| Box::pin(automations::trial(look, id, None, None))).await.unwrap();
    assert_eq!((found.happened, found.hits.len()), (2, 1));
    assert_eq!(found.hits[0].application, leyla);
    let no_test = Done { what: to(At::Test), not: Some(WhyNot::NoStep) };
    assert_eq!(found.hits[0].done, [no_test, well(tag("x"))], "the call has no test");
    for when in When::ALL {
        let other = add(&stage, sebine, rule("Other", *when, vec![], vec![tag("y")])).await.unwrap().id;
        stage.look_as(sebine, |look| Box::pin(automations::trial(look, other, None, None))).await.unwrap();
    }
    work(&stage).await;
    let (at, tags, runs) = stands(&stage, leyla).await;
    assert_eq!((at, tags.len(), runs.len()), (At::Screening, 0, 0));
}

async fn only_management_sets_rules_up_and_the_center_sees_what_they_did(stage: Stage) {
    let (intake, sebine, nigar) = (autumn(&stage).await, stage.sebine().await, stage.nigar().await);
    let says = || rule("Tag", When::Screening, vec![], vec![tag("x")]);
    assert!(matches!(add(&stage, nigar, says()).await, Err(Error::NotAllowed)));
    let made = on(&stage, sebine, says()).await;
    assert!(matches!(switch(&stage, nigar, made.id, false).await, Err(Error::NotAllowed)));
    let programme = stage.programme.id;
    let seen = stage.look_as(nigar, |look| Box::pin(automations::runs(look, programme, None, None))).await;
    assert!(matches!(seen, Err(Error::NotAllowed)));
    let tried = stage.look_as(nigar, |look| Box::pin(automations::trial(look, made.id, None, None))).await;
    assert!(matches!(tried, Err(Error::NotAllowed)));
    let (_, leyla) = applied(&stage, &intake, &stage.bak1, "Leyla", At::Submitted, 5).await;
    move_to(&stage, nigar, leyla, At::Screening).await;
    work(&stage).await;
    let case = stage.act_as(nigar, move |act| Box::pin(staff::case(act, leyla))).await.unwrap().application;
    let of = case.clone();
    let (tags, _) =
        stage.look_as(nigar, |look| Box::pin(async move { automations::on_case(look, &of).await })).await.unwrap();
    assert_eq!(tags.iter().map(|t| (t.tag.as_str(), t.by.as_deref())).collect::<Vec<_>>(), [("x", None)]);
    let file = stage
        .look_as(nigar, |look| {
            let case = case.clone();
            Box::pin(async move { screening::case_file(look, &case).await })
        })
        .await
        .unwrap();
    assert!(file.trace.iter().any(|t| matches!(&t.what, screening::Happened::Ruled(run) if run.name == "Tag")));
    let elsewhere = stage.reshad().await;
    let of = stage.system(move |act| Box::pin(staff::case(act, leyla))).await.unwrap().application;
    let refused = stage.look_as(elsewhere, |look| Box::pin(async move { automations::on_case(look, &of).await })).await;
    assert!(matches!(refused, Err(Error::NotAllowed)));
}

async fn a_rule_is_checked_before_it_is_kept(stage: Stage) {
    let (intake, sebine, programme) = (autumn(&stage).await, stage.sebine().await, stage.programme.id);
    let known = stage.look_as(sebine, |look| Box::pin(automations::known(look, programme))).await.unwrap();
    let says = Rule {
        intake: Some(intake.id),
        ..rule(
            "Everything",
            When::Missed,
            vec![
                If::ScoreAtLeast { score: 7250 },
                If::Center { centers: vec![stage.bak1.id] },
                If::Age { from: 18, to: 25 },
            ],
            vec![to(At::Waitlisted), tag("missed")],
        )
    };
    assert_eq!(RuleForm::parse(&RuleForm::of(&says, &known), &known).unwrap(), says);
    let bad = Values::default()
        .with("when", "placed_twice")
        .with("if_0", "score_least")
        .with("value_0", "101")
        .with("if_1", "center")
        .with("value_1", "NOWHERE")
        .with("do_0", "move:placed")
        .with("do_1", "tag")
        .with("intake", programme);
    let Err(Error::Faulty(faults)) = RuleForm::parse(&bad, &known) else { panic!("nothing of it can be taken") };
    let fields: Vec<_> = faults.iter().map(|f| f.field.as_str()).collect();
    assert_eq!(fields, ["name", "intake", "when", "value_0", "value_1", "do_0", "tag_1"]);
    let no_test = RuleForm::of(&says, &known).with("do_0", "move:test");
    assert!(RuleForm::parse(&no_test, &known).is_err(), "the call has no test");
}
