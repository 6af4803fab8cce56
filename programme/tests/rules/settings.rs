//! The rules as an administrator sets them.

use super::*;
use domain::faults::FaultKind;
use domain::programmes::{Rule, Strength};
use programme::programmes::form;

pub async fn an_administrator_weighs_the_rules_within_the_law(stage: Stage) {
    let (ali, id) = (stage.ali().await, stage.programme.id);
    let values = form::of_programme(&stage.programme, 1);
    let set = |field: &str, value: &str| form::parse_programme(&values.clone().with(field, value), &stage.programme);
    let law = |outcome: Result<_>, field: &str| match outcome {
        Err(Error::Faulty(faults)) => assert_eq!((faults[0].field.as_str(), faults[0].kind), (field, FaultKind::Law)),
        other => panic!("expected a fault of {field}, not {other:?}"),
    };
    law(set("day_hours", "9"), "day_hours");
    law(set("rest_hours", "8"), "rest_hours");
    law(set("rule_guardian", "soft"), "rule_guardian");
    law(set("days_in_row", "7"), "days_in_row");
    assert!(set("rule_travel", "never").is_err());
    let typed = values.clone().with("rule_travel", "hard").with("rule_lectures", "off").with("experienced_least", "1");
    stage
        .act_as(ali, move |act| {
            let typed = typed.clone();
            Box::pin(async move {
                let before = programmes::find(act, id).await?;
                let (after, version) = form::parse_programme(&typed, &before)?;
                programmes::change(act, &after, version).await
            })
        })
        .await
        .unwrap();
    let kept = stage.look(move |look| Box::pin(programmes::find(look, id))).await.unwrap().rules;
    let strength = |rule| kept.strengths.of(rule);
    assert_eq!((strength(Rule::Travel), strength(Rule::Lectures)), (Strength::Hard, Strength::Off));
    assert_eq!((strength(Rule::Rest), kept.experienced_least), (Strength::Hard, 1));
}
