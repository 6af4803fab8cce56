//! Applications go out as a list to those who decide on them, and come in again as what they are.

use super::*;
use domain::events::EventKind;
use programme::exports::{self, List};

stories! {
    a_coordinator_takes_out_what_went_to_the_own_center,
    what_goes_out_comes_in_unchanged_and_is_no_formula,
}

async fn out(stage: &Stage, who: PersonId, center: Option<&'static str>) -> Result<List> {
    stage.look_as(who, move |look| Box::pin(exports::list(look, "AUTUMN", center))).await
}

async fn a_coordinator_takes_out_what_went_to_the_own_center(stage: Stage) {
    let intake = autumn(&stage, Terms::default()).await;
    take(&stage, &list(&[AYSEL, TURAL]), false).await;
    let manager = stage.holder("Sevinc", Role::Manager, None).await;
    let vuqar = stage.holder("Vüqar", Role::Coordinator, Some(stage.bak1.id)).await;
    let lead = stage.holder("Orxan", Role::Lead, Some(stage.bak1.id)).await;
    assert_eq!(out(&stage, manager, None).await.unwrap().len(), 2);
    assert_eq!(out(&stage, manager, Some("sum")).await.unwrap().len(), 1);
    let own = out(&stage, vuqar, None).await.unwrap();
    assert!(own.len() == 1 && own.csv().contains("Aysel@cast.test"), "{}", own.csv());
    assert!(matches!(out(&stage, vuqar, Some("SUM")).await, Err(Error::NotAllowed)));
    assert!(matches!(out(&stage, lead, None).await, Err(Error::NotAllowed)));
    assert!(matches!(out(&stage, manager, Some("GNC")).await, Err(Error::NotFound)));
    // Where readers must not know names, no list tells them
    stage
        .raw(
            "insert into score_forms
                (intake_id, stage, programme_id, criteria, names_hidden, version, changed_by, changed_at)
            values ($1, 'screening', $2, $3, true, 1, $4, $5)",
            vec![
                intake.id.into(),
                intake.programme.into(),
                serde_json::json!([]).into(),
                manager.into(),
                stage.now().into(),
            ],
        )
        .await;
    let hidden = out(&stage, vuqar, None).await.unwrap().csv();
    assert!(!hidden.contains("Aysel") && !hidden.contains("994") && hidden.contains("2004-12-31"), "{hidden}");
    assert!(out(&stage, manager, None).await.unwrap().csv().contains("Aysel@cast.test"));
}

async fn what_goes_out_comes_in_unchanged_and_is_no_formula(stage: Stage) {
    autumn(&stage, Terms::default()).await;
    let evil = "=cmd|'/c calc'!A0,@Soyad,-x,1999-12-31,evil@cast.test,+994501111119,BAK1,az:C2";
    assert_eq!(take(&stage, &list(&[AYSEL, TURAL, evil]), false).await.accepted, 3);
    let manager = stage.holder("Sevinc", Role::Manager, None).await;
    let made = out(&stage, manager, None).await.unwrap();
    let (csv, xlsx) = (made.csv(), made.xlsx().unwrap());
    assert!(csv.contains("\"'=cmd|'/c calc'!A0\",\"'@Soyad\",\"'-x\"") && csv.contains("\"'+994501111119\""), "{csv}");
    for bytes in [csv.into_bytes(), xlsx] {
        let again = take(&stage, &imports::read(&bytes).unwrap(), false).await;
        assert_eq!(again, Tally { rows: 3, unchanged: 3, ..Tally::default() });
    }
    let (made, programme) = (Arc::new(made), stage.programme.id);
    stage
        .act_as(manager, move |act| {
            let made = Arc::clone(&made);
            Box::pin(async move { exports::note(act, &made, "csv", None).await })
        })
        .await
        .unwrap();
    let auditor = stage.holder("Lalə", Role::Auditor, None).await;
    let trail = stage
        .look_as(auditor, |look| Box::pin(async move { programme::events::trail(look, programme, None, None).await }))
        .await
        .unwrap();
    assert!(trail.iter().any(|e| e.kind == EventKind::ApplicationsExported.as_str()));
}
