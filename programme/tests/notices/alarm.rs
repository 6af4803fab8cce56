//! An alarm by another way than mail, once when mail stands still and once when it goes again.

use super::*;
use programme::jobs::{self, WELL};
use programme::notices::alarm::{Bell, watch};
use support::http_double::Double;

stories! {
    mail_that_stands_still_rings_once_and_again_when_it_goes,
    a_bell_that_nobody_hears_is_rung_again,
    one_address_that_takes_nothing_rings_no_bell,
}

fn rung(double: &Double) -> Vec<String> {
    let text = |body: &[u8]| serde_json::from_slice::<serde_json::Value>(body).unwrap()["text"].to_string();
    double.posted().iter().map(|posted| text(&posted.body)).collect()
}

async fn noted(stage: &Stage) -> String {
    let runs = stage.look(|look| Box::pin(jobs::all(look))).await.unwrap();
    runs.into_iter().find(|run| run.job == "alarm").unwrap().outcome
}

/// A letter that a busy server has refused, a quarter of an hour later.
async fn standing(stage: &Stage) {
    let leyla = stage.person("Leyla", "Əliyeva").await;
    tell(stage, leyla, Notice::PasswordChanged).await;
    deliver_all(stage, &patient(&Sink::open(Mode::Refuse(451)).await), "w").await;
    stage.pass(Duration::minutes(16));
}

async fn mail_that_stands_still_rings_once_and_again_when_it_goes(stage: Stage) {
    let double = Double::open(200).await;
    let bell = Bell::parse(&double.url).unwrap();
    watch(&stage.service, Some(&bell)).await.unwrap();
    standing(&stage).await;
    let other = stage.service.clone();
    let (one, two) = tokio::join!(watch(&stage.service, Some(&bell)), watch(&other, Some(&bell)));
    one.and(two).unwrap();
    watch(&stage.service, Some(&bell)).await.unwrap();
    let [text] = &rung(&double)[..] else { panic!("{:?}", rung(&double)) };
    assert!(text.contains("http://konullu.test: mail stands still: 1 letters, the oldest since 2026-11-23"), "{text}");
    assert!(noted(&stage).await.starts_with("mail stands still"));
    deliver_all(&stage, &patient(&Sink::open(Mode::Ok).await), "w").await;
    watch(&stage.service, Some(&bell)).await.unwrap();
    watch(&stage.service, Some(&bell)).await.unwrap();
    assert_eq!(rung(&double)[1..], ["\"http://konullu.test: mail goes out again\""]);
    assert_eq!(noted(&stage).await, WELL);
}

async fn a_bell_that_nobody_hears_is_rung_again(stage: Stage) {
    let double = Double::open(500).await;
    let bell = Bell::parse(&double.url).unwrap();
    standing(&stage).await;
    assert!(watch(&stage.service, Some(&bell)).await.is_err());
    double.set(200);
    watch(&stage.service, Some(&bell)).await.unwrap();
    watch(&stage.service, Some(&bell)).await.unwrap();
    assert_eq!(rung(&double).len(), 2, "until it was heard");
    // Without a bell it is noted all the same
    watch(&stage.service, None).await.unwrap();
    assert!(noted(&stage).await.starts_with("mail stands still"));
}

async fn one_address_that_takes_nothing_rings_no_bell(stage: Stage) {
    let double = Double::open(200).await;
    standing(&stage).await;
    deliver_all(&stage, &patient(&Sink::open(Mode::Refuse(451)).await), "w").await;
    let nina = stage.person("Nina", "Orlova").await;
    tell(&stage, nina, Notice::PasswordChanged).await;
    let sink = Sink::open(Mode::Ok).await;
    deliver(&stage.service, &patient(&sink), "w").await.unwrap();
    stage.pass(Duration::minutes(1));
    watch(&stage.service, Some(&Bell::parse(&double.url).unwrap())).await.unwrap();
    assert!(rung(&double).is_empty(), "others go out");
    for (text, fits) in [("+994501234567", true), ("https://chat.test/x", true), ("0501234567", false), ("x", false)] {
        assert_eq!(Bell::parse(text).is_ok(), fits, "{text}");
    }
}
