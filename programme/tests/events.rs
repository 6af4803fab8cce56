//! Stories of the audit trail: what was done can't be changed behind our back.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

mod support;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::Duration;
use domain::events::{Event, EventKind};
use domain::ids::PersonId;
use programme::events::{self, Named, verify::walk};
use programme::sql::Value;
use programme::{Error, Result};
use serde_json::json;
use sha2::{Digest, Sha256};
use support::Stage;
use support::raw::{Raw, Sealed};
use uuid::Uuid;

stories! {
    what_is_noted_is_sealed_in_order,
    what_was_undone_was_not_done,
    every_tampering_before_the_last_signed_head_is_found,
    personal_data_can_go_and_the_chain_still_holds,
    only_auditors_read_the_trail,
    whoever_reads_the_trail_reads_names_instead_of_ids,
}

async fn note(stage: &Stage, kind: EventKind, subject: Uuid, detail: serde_json::Value) {
    let programme = stage.programme.id;
    stage
        .system(move |act| {
            let event = Event::new(kind, subject).with(detail.clone());
            Box::pin(async move { act.note(programme, event).await })
        })
        .await
        .unwrap();
}

/// Some days of life, sealed every evening.
async fn some_days(stage: &Stage) -> usize {
    let people: Vec<PersonId> = (0..5).map(|_| PersonId(Uuid::now_v7())).collect();
    let mut sealed = 0;
    for day in 0..6 {
        for (n, person) in people.iter().enumerate() {
            let detail =
                json!({ "zone": "Asia/Baku", "a": day, "long-key": { "y": [n, null], "b": "Əli \"İ\"\n" }, "r": 1.0 });
            note(stage, EventKind::ShiftClaimed, person.0, detail).await;
            note(stage, EventKind::CheckedIn, person.0, serde_json::Value::Null).await;
            stage.pass(Duration::hours(1));
        }
        sealed += events::seal(&stage.service).await.unwrap();
        stage.pass(Duration::hours(19));
    }
    sealed
}

async fn what_is_noted_is_sealed_in_order(stage: Stage) {
    let before = events::seal(&stage.service).await.unwrap();
    let sealed = some_days(&stage).await;
    assert_eq!(sealed, 60);
    let walked = walk(&stage.service).await.unwrap();
    assert_eq!((walked.entries, walked.broken), (i64::try_from(sealed + before).unwrap(), None));
    let rows = Raw::open(&stage.url).await.sealed().await;
    assert!(rows.windows(2).all(|w| w[0].position + 1 == w[1].position && w[0].at <= w[1].at));
    assert_eq!(events::seal(&stage.service).await.unwrap(), 0, "nothing is sealed twice");

    note(&stage, EventKind::SignedIn, Uuid::now_v7(), serde_json::Value::Null).await;
    let (a, b) = tokio::join!(events::seal(&stage.service), events::seal(&stage.service));
    assert_eq!(a.unwrap() + b.unwrap(), 1, "two servers seal at once and none of them minds");
    assert_eq!(walk(&stage.service).await.unwrap().broken, None);
}

async fn what_was_undone_was_not_done(stage: Stage) {
    let programme = stage.programme.id;
    events::seal(&stage.service).await.unwrap();
    let outcome: Result<()> = stage
        .system(move |act| {
            Box::pin(async move {
                act.note(programme, Event::new(EventKind::ShiftClaimed, Uuid::now_v7())).await?;
                Err(Error::NotFound)
            })
        })
        .await;
    assert!(outcome.is_err());
    assert_eq!(events::seal(&stage.service).await.unwrap(), 0);
}

fn hex(text: &str) -> String {
    data_encoding::HEXLOWER.encode(&Sha256::digest(text.as_bytes()))
}

/// The chain as an outsider computes it who knows how: keys sorted, whole numbers without a fraction.
fn digest_of(event: &Sealed) -> String {
    let detail = event.detail.to_string().replace("1.0", "1");
    let detail = event.erased_digest.clone().unwrap_or_else(|| hex(&format!("{}\n{detail}", event.salt)));
    let by = event.by.map(|by| by.to_string()).unwrap_or_default();
    let at = event.at.timestamp_micros();
    hex(&format!("{}\n{}\n{}\n{by}\n{at}\n{detail}", event.id, event.kind, event.subject))
}

/// Writes the chain anew from a position on, as a forger would who has the database but not the key.
async fn rechain(raw: &mut Raw, from: i64) {
    let rows = raw.sealed().await;
    let mut chain = hex("konullu audit chain 1");
    for row in rows {
        let digest = digest_of(&row);
        chain = hex(&format!("{chain}\n{}\n{digest}", row.position));
        if row.position >= from {
            let values = vec![row.position.into(), digest.into(), (&chain).into()];
            raw.run("update seals set digest = $2, chain = $3 where position = $1", values).await;
        }
    }
    let last = raw.sealed().await.last().map_or(0, |row| row.position);
    raw.run("update checkpoints set chain = $2 where position = $1", vec![last.into(), chain.into()]).await;
}

/// One way of tampering, at an event chosen by chance; what was done, in words.
async fn tamper(raw: &mut Raw, rows: &[Sealed], dice: &mut impl FnMut(usize) -> usize) -> String {
    let way = dice(16);
    // The last one has nobody behind it
    let at = dice(rows.len() - 1);
    let (row, other) = (&rows[at], &rows[at + 1]);
    let set = |column: &str| format!("update events set {column} = $2 where id = $1");
    match way {
        0 => raw.run(&set("kind"), vec![row.id.into(), "signed_out".into()]).await,
        1 => raw.run(&set("at"), vec![row.id.into(), (row.at + Duration::microseconds(1)).into()]).await,
        2 => raw.run(&set("by_person"), vec![row.id.into(), Uuid::now_v7().into()]).await,
        3 => raw.run(&set("detail"), vec![row.id.into(), json!({ "a": 99 }).into()]).await,
        4 => raw.run(&set("subject_id"), vec![row.id.into(), Uuid::now_v7().into()]).await,
        5 => raw.run(&set("salt"), vec![row.id.into(), "other".into()]).await,
        // The detail is replaced, and an erasure is pretended that never was
        6 => {
            let kept = hex(&format!("{}\n{}", row.salt, row.detail.to_string().replace("1.0", "1")));
            raw.run(&set("erased_digest"), vec![row.id.into(), kept.into()]).await;
            raw.run(&set("detail"), vec![row.id.into(), json!({ "a": 99 }).into()]).await
        }
        7 => {
            raw.run("delete from seals where position = $1", vec![row.position.into()]).await;
            raw.run("delete from events where id = $1", vec![row.id.into()]).await
        }
        // A deletion with the gap closed, by one who knows how the chain is made
        8 => {
            raw.run("delete from seals where position = $1", vec![row.position.into()]).await;
            raw.run("delete from events where id = $1", vec![row.id.into()]).await;
            for later in &rows[at + 1..] {
                let values = vec![later.position.into(), (later.position - 1).into()];
                raw.run("update seals set position = $2 where position = $1", values).await;
            }
            rechain(raw, 1).await;
            1
        }
        9 | 10 => {
            let swap = "update seals set position = $2 where position = $1";
            raw.run(swap, vec![row.position.into(), (-1_i64).into()]).await;
            raw.run(swap, vec![other.position.into(), row.position.into()]).await;
            raw.run(swap, vec![(-1_i64).into(), other.position.into()]).await;
            if way == 10 {
                rechain(raw, 1).await;
            }
            1
        }
        // Slipped in long ago, without a seal
        11 => insert(raw, row, rows[0].at).await.1,
        // Slipped in with a seal of its own, everything behind it moved on
        12 => {
            let (id, _) = insert(raw, row, row.at).await;
            for later in rows[at + 1..].iter().rev() {
                let values = vec![later.position.into(), (later.position + 1).into()];
                raw.run("update seals set position = $2 where position = $1", values).await;
            }
            seal(raw, row, id, row.position + 1).await;
            rechain(raw, 1).await;
            1
        }
        // Appended with an old date, in good form, behind the last signed head
        13 => {
            let (id, _) = insert(raw, row, row.at).await;
            seal(raw, row, id, rows[rows.len() - 1].position + 1).await;
            rechain(raw, rows[rows.len() - 1].position + 1).await;
            1
        }
        14 => {
            raw.run("delete from seals where position > $1", vec![row.position.into()]).await;
            for later in &rows[at + 1..] {
                raw.run("delete from events where id = $1", vec![later.id.into()]).await;
            }
            raw.run("delete from checkpoints where position > $1 and position < $2", {
                vec![row.position.into(), rows[rows.len() - 1].position.into()]
            })
            .await;
            1
        }
        // An edit with the whole chain and the head written anew, under a signature that nobody made
        _ => {
            raw.run(&set("subject_id"), vec![row.id.into(), Uuid::now_v7().into()]).await;
            rechain(raw, row.position).await;
            let signature = URL_SAFE_NO_PAD.encode([7; 64]);
            raw.run("update checkpoints set signature = $1", vec![signature.into()]).await
        }
    };
    format!("way {way} at position {}", row.position)
}

async fn insert(raw: &mut Raw, like: &Sealed, at: chrono::DateTime<chrono::Utc>) -> (Uuid, u64) {
    let id = Uuid::now_v7();
    let text = "insert into events (id, programme_id, kind, subject_id, at, detail, salt)
        values ($1, $2, $3, $4, $5, $6, 'salt')";
    let detail = Value::Json(json!({ "a": 1 }));
    let values = vec![id.into(), like.programme.into(), (&like.kind).into(), like.subject.into(), at.into(), detail];
    (id, raw.run(text, values).await)
}

async fn seal(raw: &mut Raw, like: &Sealed, event: Uuid, position: i64) {
    let text = "insert into seals (programme_id, position, event_id, digest, chain) values ($1, $2, $3, '', '')";
    raw.run(text, vec![like.programme.into(), position.into(), event.into()]).await;
}

async fn every_tampering_before_the_last_signed_head_is_found(stage: Stage) {
    some_days(&stage).await;
    let mut raw = Raw::open(&stage.url).await;
    for table in ["events", "seals", "checkpoints"] {
        raw.run(&format!("create table kept_{table} as select * from {table}"), vec![]).await;
    }
    let rows = raw.sealed().await;
    assert!(rows.iter().all(|row| digest_of(row) == row.digest), "the test knows how the chain is made");
    let mut seed = 20_261_123_u64;
    let mut dice = move |n: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap() % n
    };
    let mut missed = Vec::new();
    for _ in 0..300 {
        let what = tamper(&mut raw, &rows, &mut dice).await;
        if walk(&stage.service).await.unwrap().broken.is_none() {
            missed.push(what);
        }
        for table in ["checkpoints", "seals", "events"] {
            raw.run(&format!("delete from {table}"), vec![]).await;
        }
        for table in ["events", "seals", "checkpoints"] {
            raw.run(&format!("insert into {table} select * from kept_{table}"), vec![]).await;
        }
    }
    assert!(missed.is_empty(), "{} of 300 were missed: {missed:?}", missed.len());
    assert_eq!(walk(&stage.service).await.unwrap().broken, None, "and without tampering nothing is found");
}

async fn personal_data_can_go_and_the_chain_still_holds(stage: Stage) {
    let leyla = stage.person("Leyla", "Əliyeva").await;
    let detail = json!({ "zz": "Leyla Əliyeva", "a": 1, "b": { "long": true, "x": [1.5, "ş"] } });
    note(&stage, EventKind::PersonRead, leyla.0, detail.clone()).await;
    events::seal(&stage.service).await.unwrap();
    note(&stage, EventKind::PersonRead, leyla.0, detail).await;

    let (nigar, ali) = (stage.nigar().await, stage.ali().await);
    let refused = stage.act_as(nigar, move |act| Box::pin(events::erase_details_of(act, leyla.0))).await;
    assert!(matches!(refused, Err(Error::NotAllowed)));
    let erased = stage.act_as(ali, move |act| Box::pin(events::erase_details_of(act, leyla.0))).await.unwrap();
    assert_eq!(erased, 2, "sealed or not yet");
    events::seal(&stage.service).await.unwrap();
    assert_eq!(walk(&stage.service).await.unwrap().broken, None);
    let rows = Raw::open(&stage.url).await.sealed().await;
    let left: Vec<_> = rows.iter().filter(|row| row.subject == leyla.0).collect();
    assert_eq!(left.len(), 2);
    assert!(left.iter().all(|row| row.detail.is_null() && row.salt.is_empty() && row.erased_digest.is_some()));
    let again = stage.act_as(leyla, move |act| Box::pin(events::erase_details_of(act, leyla.0))).await.unwrap();
    assert_eq!(again, 0, "one's own trail needs no other right, and there is nothing left");
}

async fn only_auditors_read_the_trail(stage: Stage) {
    let (ali, sebine, programme) = (stage.ali().await, stage.sebine().await, stage.programme.id);
    let read = |who, kind| {
        stage.look_as(who, move |look| Box::pin(async move { events::trail(look, programme, kind, None).await }))
    };
    assert!(matches!(read(sebine, None).await, Err(Error::NotAllowed)));
    let all = read(ali, None).await.unwrap();
    let granted = read(ali, Some(EventKind::RoleGranted)).await.unwrap();
    assert!(!granted.is_empty() && granted.len() < all.len());
    assert!(granted.iter().all(|line| line.kind == "role_granted"));
}

async fn whoever_reads_the_trail_reads_names_instead_of_ids(stage: Stage) {
    let (ali, nigar, leyla) = (stage.ali().await, stage.nigar().await, stage.person("Leyla", "Əliyeva").await);
    let (gone, bak1, nobody) = (stage.person("Aysel", "Quliyeva").await, stage.bak1.id, Uuid::now_v7());
    stage.raw("update people set erased_at = created_at where id = $1", vec![gone.into()]).await;
    let detail = json!({ "person": gone, "others": [{ "at": bak1 }, nobody], "reason": "wish" });
    note(&stage, EventKind::PlacementChanged, leyla.0, detail).await;
    let programme = stage.programme.id;
    let read = |who| {
        stage.look_as(who, move |look| {
            Box::pin(async move {
                let lines = events::trail(look, programme, Some(EventKind::PlacementChanged), None).await?;
                events::names(look, programme, &lines).await
            })
        })
    };
    let names = read(ali).await.unwrap();
    assert_eq!(names.of(&leyla.to_string()), Some(&Named::Person(leyla, Some("Leyla Əliyeva".into()))));
    assert_eq!(names.of(&gone.to_string()), Some(&Named::Person(gone, None)), "nothing is left of that name");
    let Some(Named::Center(code, _)) = names.of(&bak1.to_string()) else { panic!("a center is called by its name") };
    assert_eq!(code, "BAK1");
    assert_eq!((names.of(&nobody.to_string()), names.of("wish")), (None, None));
    assert!(matches!(read(nigar).await, Err(Error::NotAllowed)));
}
