//! Stories of taking one's data along: no table is forgotten, and no row that may be seen.

use super::*;
use programme::people::national_id;
use uuid::Uuid;

stories! {
    every_table_that_knows_a_person_is_taken_along_or_says_why_not,
    everything_that_was_written_about_an_application_is_taken_along,
}

async fn every_table_that_knows_a_person_is_taken_along_or_says_why_not(stage: Stage) {
    let tables = search::tables_with(&stage.url, &["person_id", "application_id", "booking_id", "placement_id"]).await;
    for table in &tables {
        let (taken, not) = (&export::EXPORTED, &export::NOT_EXPORTED);
        let known = taken.iter().filter(|t| *t == table).count() + not.iter().filter(|(t, _)| t == table).count();
        assert_eq!(known, 1, "{table} knows a person: take it along in people/export, or say there why not");
    }
    for (table, why) in &export::NOT_EXPORTED {
        assert!(tables.iter().any(|t| t == table) && !why.is_empty(), "{table} needs no reason any more");
    }
}

async fn everything_that_was_written_about_an_application_is_taken_along(stage: Stage) {
    winter(&stage).await;
    let nigar = stage.nigar().await;
    let (leyla, application) = cast::applicant(&stage, "Leyla", "Əliyeva").await;
    let (programme, id, bak1, now) = (stage.programme.id, application.id, stage.bak1.id, stage.now());
    let (slot, booking) = (Uuid::now_v7(), Uuid::now_v7());
    let new = || programme::sql::Value::from(Uuid::now_v7());
    for (text, values) in [
        (
            "insert into guardians (id, programme_id, application_id, name, email, relation, consent, signed,
                text_version, asked_at, answered_at)
            values ($1, $2, $3, 'Gülnar', 'gulnar@parents.test', 'mother', 'agreed', 'Gülnar', '1', $4, $4)",
            vec![new(), programme.into(), id.into(), now.into()],
        ),
        (
            "insert into files (id, programme_id, person_id, application_id, bytes, digest, created_at)
            values ($1, $2, $3, $4, 4711, 'x', $5)",
            vec![slot.into(), programme.into(), leyla.into(), id.into(), now.into()],
        ),
        (
            "insert into interview_slots (id, programme_id, center_id, starts_at, ends_at, place, link, places, created_at)
            values ($1, $2, $3, $4, $5, 'Otaq 12', '', 1, $4)",
            vec![
                slot.into(),
                programme.into(),
                bak1.into(),
                now.into(),
                (now + chrono::Duration::minutes(20)).into(),
            ],
        ),
        (
            "insert into interview_bookings (id, programme_id, application_id, person_id, slot_id, state, chosen_at,
                made_at, changed_at)
            values ($1, $2, $3, $4, $5, 'attended', $6, $6, $6)",
            vec![booking.into(), programme.into(), id.into(), leyla.into(), slot.into(), now.into()],
        ),
        (
            "insert into interview_opinions (booking_id, person_id, programme_id, recommendation, note, given_at)
            values ($1, $2, $3, 'yes', 'rəyimcə', $4)",
            vec![booking.into(), nigar.into(), programme.into(), now.into()],
        ),
        (
            "insert into score_sheets (id, programme_id, application_id, stage, reader_id, marks, remark, score, saved_at,
                handed_in_at)
            values ($1, $2, $3, 'screening', $4, $5, 'qeydimcə', 7700, $6, $6)",
            vec![
                new(),
                programme.into(),
                id.into(),
                nigar.into(),
                serde_json::json!({ "c1": 4 }).into(),
                now.into(),
            ],
        ),
        (
            "insert into application_tags (application_id, tag, programme_id, tagged_at) values ($1, 'nişanlı', $2, $3)",
            vec![id.into(), programme.into(), now.into()],
        ),
        (
            "insert into offers (id, programme_id, intake_id, application_id, person_id, center_id, wish, state, until,
                offered_at, changed_at)
            values ($1, $2, $3, $4, $5, $6, 1, 'declined', $7, $7, $7)",
            vec![
                new(),
                programme.into(),
                application.intake.into(),
                id.into(),
                leyla.into(),
                bak1.into(),
                now.into(),
            ],
        ),
    ] {
        stage.raw(text, values).await;
    }
    stage.system(move |act| Box::pin(national_id::keep(act, leyla, "5ABC123"))).await.unwrap();
    let taken = async || as_person(&stage, leyla, |act| Box::pin(export::everything(act))).await.unwrap();
    let before = taken().await;
    assert_eq!(before["national_number"], "5ABC123");
    assert_eq!(before["pictures"][0]["bytes"], 4711);
    assert!(before["pictures"][0]["address"].as_str().unwrap().ends_with(&format!("/files/{slot}")));
    let one = &before["applications"][0];
    assert_eq!(one["guardians"][0]["email"], "gulnar@parents.test");
    assert_eq!(one["interviews"][0]["place"], "Otaq 12");
    assert_eq!((&one["offers"][0]["state"], &one["of_staff"]), (&"declined".into(), &serde_json::Value::Null));
    for hidden in ["rəyimcə", "qeydimcə", "nişanlı", "7700"] {
        assert!(!before.to_string().contains(hidden), "{hidden} is not seen before it is decided");
    }
    decline(&stage, nigar, id).await;
    let after = taken().await.to_string();
    for seen in ["rəyimcə", "qeydimcə", "nişanlı", "7700"] {
        assert!(after.contains(seen), "{seen}");
    }
    assert!(!after.contains(&nigar.to_string()), "readers and panels stay without names");
}
