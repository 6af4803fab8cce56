//! A proposal from its form to its acceptance, as browsers and programs see it.

use crate::promises;
use crate::support::{House, SMALL, Visitor};
use domain::time::Week;
use http::{StatusCode, header};
use serde_json::Value;
use std::time::Duration;

/// Next week at BAK1, which the demo leaves as a draft.
async fn week(house: &House) -> String {
    let zone = domain::time::Zone::parse("Asia/Baku").unwrap();
    Week::of(zone.date(house.service.clock().now())).next().to_string()
}

async fn over(house: &House, visitor: &Visitor, path: &str) -> Value {
    for _ in 0..1200 {
        let facts = house.facts(visitor, path).await.json();
        if facts["state"] != "working" {
            return facts;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("it takes too long");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_proposal_is_begun_watched_compared_and_accepted_on_its_pages() {
    let house = House::on_sqlite(SMALL).await;
    let (nigar, week) = (house.sign_in("coordinator.BAK1").await, week(&house).await);
    let form = house.page(&nigar, &format!("/rosters/BAK1/{week}/propose?lang=en")).await;
    assert_eq!(form.status, StatusCode::OK, "{}", form.body);
    let marked = "name=\"roster\" value=\"";
    let roster = form.body.split(marked).nth(1).unwrap().split('"').next().unwrap().to_owned();
    let bad = format!("roster={roster}&seed=-1");
    let refused = house.ask(&nigar, http::Method::POST, "/api/proposals/start", "text/html", &bad).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("value=\"-1\""), "what was typed stays");

    let begun = house.post(&nigar, "/api/proposals/start", &format!("roster={roster}&moving=little&seed=3")).await;
    assert_eq!(begun.status, StatusCode::OK, "{}", begun.body);
    let path = format!("/proposals/{}", begun.json()["proposal"].as_str().unwrap());
    let working = house.page(&nigar, &format!("{path}?lang=en")).await;
    assert_eq!(working.status, StatusCode::OK);
    if working.body.contains("Being worked on") {
        assert!(working.body.contains("http-equiv=\"refresh\""), "it is fresh by itself where there is no script");
        assert!(working.body.contains("/api/proposals/stop"));
    }

    // The same as events; they end when it is over
    let events = house.ask(&nigar, http::Method::GET, &format!("{path}/progress"), "text/event-stream", "").await;
    let kind = events.headers.get(header::CONTENT_TYPE).unwrap().to_str().unwrap().to_owned();
    assert_eq!((events.status, kind.as_str()), (StatusCode::OK, "text/event-stream"));
    let told: Vec<Value> = events
        .body
        .lines()
        .filter_map(|line| line.strip_prefix("data: "))
        .map(|data| serde_json::from_str(data).unwrap())
        .collect();
    assert_eq!(told.last().unwrap()["over"], true, "{}", events.body);
    for stranger in ["coordinator.SUM", "lead.BAK1", "volunteer1"] {
        let visitor = house.sign_in(stranger).await;
        for at in [format!("{path}/progress"), path.clone(), format!("{path}/why?shift=x")] {
            let reply = house.ask(&visitor, http::Method::GET, &at, "text/event-stream", "").await;
            assert!(matches!(reply.status, StatusCode::FORBIDDEN | StatusCode::NOT_FOUND), "{stranger} {at}");
            assert!(!reply.body.contains("data:"), "{stranger} {at}");
        }
    }

    let facts = over(&house, &nigar, &path).await;
    assert_eq!(facts["state"], "done", "{facts}");
    let (now, then) = (&facts["now"]["summary"], &facts["then"]["summary"]);
    assert!(then["filled"].as_i64() > now["filled"].as_i64(), "{facts}");
    assert!(then["breaches"].as_i64() <= now["breaches"].as_i64(), "{facts}");
    let shift = facts["shifts"][0]["shift"].as_str().unwrap().to_owned();
    let person = facts["shifts"][0]["put"][0]["person"].as_str().unwrap().to_owned();
    let pages = [
        path.clone(),
        format!("{path}/why?shift={shift}"),
        format!("{path}/why?person={person}"),
        format!("/rosters/BAK1/{week}/propose"),
        format!("/shifts/{shift}/assign"),
    ];
    for page in &pages {
        for (language, dir) in [("az", "ltr"), ("en", "ltr"), ("ru", "ltr"), ("ur", "rtl")] {
            let and = if page.contains('?') { '&' } else { '?' };
            let reply = house.page(&nigar, &format!("{page}{and}lang={language}")).await;
            assert_eq!(reply.status, StatusCode::OK, "{page} in {language}");
            assert_eq!(promises(&reply.body, language, dir), Vec::<String>::new(), "{page} in {language}");
        }
    }

    let proposal = path.rsplit('/').next().unwrap();
    let ticked = format!("proposal={proposal}&which=these&pick={shift}.{person}");
    let done = house.ask(&nigar, http::Method::POST, "/api/proposals/accept", "text/html", &ticked).await;
    assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, &*format!("{path}?put=1&left=0&skipped=0")));
    let rest = house.post(&nigar, "/api/proposals/accept", &format!("proposal={proposal}&which=all")).await;
    assert_eq!((rest.status, rest.json()["skipped"].as_array().unwrap().len()), (StatusCode::OK, 0), "{}", rest.body);
    let kept = house.post(&nigar, "/api/shifts/fasten", &format!("shift={shift}&person={person}&fast=yes")).await;
    assert_eq!(kept.status, StatusCode::OK, "{}", kept.body);
    let shown = house.page(&nigar, &format!("/shifts/{shift}/assign?lang=en")).await;
    assert!(shown.body.contains("held fast") && shown.body.contains("Let go"), "{}", shown.body);
    let gone = house.post(&nigar, "/api/proposals/discard", &format!("proposal={proposal}")).await;
    assert_eq!(gone.status, StatusCode::OK);
    assert_eq!(house.page(&nigar, &path).await.status, StatusCode::NOT_FOUND);
}
