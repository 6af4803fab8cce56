//! Races from outside, on both databases: many phones at the same door at once, and phones that hang up.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

mod support;

use http::StatusCode;
use programme::demo::Size;
use std::sync::Arc;
use support::{House, Visitor};

const CROWD: Size = Size { volunteers: 210, centers: 30, history_weeks: 1, seed: 1 };

macro_rules! on_both {
    ($($story:ident($size:expr)),+ $(,)?) => {
        mod on_sqlite {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $story() { super::$story(crate::support::House::on_sqlite($size).await).await; })+
        }
        mod on_postgres {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $story() { super::$story(crate::support::House::on_postgres($size).await).await; })+
        }
    };
}

on_both! {
    of_two_hundred_who_press_at_once_one_gets_the_place(super::CROWD),
    three_thousand_requests_that_hang_up_leave_the_house_whole(super::support::SMALL),
}

/// A shift with one free place that every volunteer may take.
async fn one_place(house: &House, visitor: &Visitor) -> String {
    let list = house.facts(visitor, "/shifts?free=1").await.json();
    let open = list.as_array().expect("a list").iter().find(|s| s["reasons"].as_array().is_some_and(Vec::is_empty));
    open.expect("a shift that is open to all")["id"].as_str().expect("an id").to_owned()
}

async fn of_two_hundred_who_press_at_once_one_gets_the_place(house: House) {
    let mut visitors = Vec::new();
    for n in 11..=210 {
        visitors.push(house.sign_in(&format!("volunteer{n}")).await);
    }
    let form = format!("shift={}", one_place(&house, &visitors[0]).await);
    let house = Arc::new(house);
    let start = Arc::new(tokio::sync::Barrier::new(visitors.len()));
    let crowd: Vec<_> = visitors
        .into_iter()
        .map(|visitor| {
            let (house, start, form) = (Arc::clone(&house), Arc::clone(&start), form.clone());
            tokio::spawn(async move {
                start.wait().await;
                house.post(&visitor, "/api/shifts/claim", &form).await
            })
        })
        .collect();
    let (mut took, mut refused) = (0, 0);
    for one in crowd {
        let reply = one.await.expect("an answer");
        match reply.status {
            StatusCode::OK => took += 1,
            StatusCode::CONFLICT => {
                refused += 1;
                let facts = reply.json();
                assert!(facts["refused"].is_string() && facts["message"].is_string(), "{facts}");
            }
            other => panic!("{other}: {}", reply.body),
        }
    }
    assert_eq!((took, refused), (1, 199));
}

/// Requests are cut off at random moments; afterwards nothing may be stuck.
async fn three_thousand_requests_that_hang_up_leave_the_house_whole(house: House) {
    let visitor = house.sign_in("volunteer11").await;
    let shift = one_place(&house, &visitor).await;
    let house = Arc::new(house);
    let asks: [(&str, String); 4] = [
        ("/api/shifts/claim", format!("shift={shift}")),
        ("/api/shifts/release", format!("shift={shift}")),
        ("/api/account/language", "language=az".to_owned()),
        ("", String::new()),
    ];
    let mut seed: u64 = 7;
    for round in 0..300 {
        let mut cut = Vec::new();
        for n in 0..10 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let (house, visitor) = (Arc::clone(&house), visitor.clone());
            let (path, form) = asks[(round + n) % asks.len()].clone();
            let task = tokio::spawn(async move {
                if path.is_empty() {
                    house.page(&visitor, "/shifts").await
                } else {
                    house.post(&visitor, path, &form).await
                }
            });
            let patience = std::time::Duration::from_micros((seed >> 33) % 4_000);
            cut.push(async move {
                tokio::time::sleep(patience).await;
                task.abort();
                let _ = task.await;
            });
        }
        for one in cut {
            one.await;
        }
    }
    for n in 0..100 {
        let (path, form) = &asks[n % 3];
        let reply = house.post(&visitor, path, form).await;
        assert!(!reply.status.is_server_error(), "{path}: {} {}", reply.status, reply.body);
        let reply = house.page(&visitor, "/shifts").await;
        assert_eq!(reply.status, StatusCode::OK);
    }
}
