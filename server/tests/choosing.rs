//! Whoever types something wrong gets the form back, and everywhere a shift stands it says who can take it, or why not.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

mod support;

use http::{Method, StatusCode};
use programme::demo::Size;
use support::{House, Visitor};

/// With enough people at the first center for everything that changes hands there.
const FULL: Size = Size { volunteers: 200, centers: 30, history_weeks: 1, seed: 1 };

async fn typed(house: &House, visitor: &Visitor, path: &str, form: &str) -> support::Reply {
    house.ask(visitor, Method::POST, path, "text/html", form).await
}

/// The open shifts of two centers and the mobile unit, each with what stands against a volunteer.
async fn all(house: &House, visitor: &Visitor) -> Vec<serde_json::Value> {
    let mut all = Vec::new();
    for center in ["BAK1", "SUM", "BUS1"] {
        let list = house.facts(visitor, &format!("/shifts?center={center}")).await.json();
        all.extend(list.as_array().expect("a list").clone());
    }
    all
}

/// The first of them for which something holds.
fn find(all: &[serde_json::Value], holds: impl Fn(&serde_json::Value) -> bool) -> String {
    let found = all.iter().find(|shift| holds(shift)).unwrap_or_else(|| panic!("no such shift: {all:#?}"));
    found["id"].as_str().expect("an id").to_owned()
}

fn says(shift: &serde_json::Value, code: &str) -> bool {
    shift["reasons"].as_array().is_some_and(|reasons| reasons.iter().any(|reason| reason["code"] == code))
}

#[tokio::test(flavor = "multi_thread")]
async fn faulty_forms_come_back_with_what_was_typed() {
    let house = House::on_sqlite(FULL).await;
    let (volunteer, staff) = (house.sign_in("volunteer1").await, house.sign_in("coordinator.BAK1").await);
    let shifts = all(&house, &volunteer).await;
    house.page(&staff, "/me?lang=en").await;

    let open = find(&shifts, |s| s["center"] == "BAK1" && s["position"] == "queue-guide" && !says(s, "ballot"));
    let form = format!("shift={open}&closes=soon");
    let reply = typed(&house, &staff, "/api/shifts/ballot", &form).await;
    assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(reply.body.contains("value=\"soon\"") && reply.body.contains("id=\"closes-error\""), "{}", reply.body);

    let asked = find(&shifts, |s| s["position"] == "guest-desk");
    let page = house.page(&staff, &format!("/shifts/{asked}/assign")).await.body;
    let (_, rest) = page.split_once("?declining=").expect("somebody asks for a place");
    let person = &rest[..36];
    let page = house.page(&staff, &format!("/shifts/{asked}/assign?declining={person}")).await.body;
    assert!(page.contains("action=\"/api/shifts/decline\""));
    let reply = typed(&house, &staff, "/api/shifts/decline", &format!("shift={asked}&person={person}&reason=+")).await;
    assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(reply.body.contains("id=\"reason-error\""));
    let long = "x".repeat(501);
    let form = format!("shift={asked}&person={person}&reason={long}");
    let reply = typed(&house, &staff, "/api/shifts/decline", &form).await;
    assert!(reply.status == StatusCode::UNPROCESSABLE_ENTITY && reply.body.contains(&long));

    // One that is far ahead, for near the start every way but one is closed
    let last_first: Vec<_> = shifts.iter().rev().cloned().collect();
    let free = find(&last_first, |s| s["reasons"].as_array().is_some_and(Vec::is_empty) && s["center"] == "BUS1");
    house.post(&volunteer, "/api/shifts/claim", &format!("shift={free}&sure=yes")).await;
    for (way, field) in [("market", "reason"), ("colleague", "to"), ("swap", "to")] {
        let form = format!("shift={free}&way={way}&note=Riyaziyyat");
        let reply = typed(&house, &volunteer, "/api/exchange/cannot", &form).await;
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "{way}");
        assert!(reply.body.contains("error-summary"), "{way}");
        if way != "swap" {
            assert!(reply.body.contains(&format!("id=\"{field}-error\"")), "{way}: {}", reply.body);
            assert!(reply.body.contains("value=\"Riyaziyyat\""), "{way}");
        }
    }

    let cases = house.facts(&staff, "/rosters/cases").await.json();
    let case = cases[0]["case"].as_str().expect("a case").to_owned();
    let reply = typed(&house, &staff, "/api/cases/close", &format!("hand_over={case}&note=")).await;
    assert!(reply.status == StatusCode::UNPROCESSABLE_ENTITY && reply.body.contains("id=\"note-error\""));
    let reply = typed(&house, &staff, "/api/cases/ask", &format!("hand_over={case}")).await;
    assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test(flavor = "multi_thread")]
async fn wherever_a_shift_stands_it_says_who_can_take_it_or_why_not() {
    let house = House::on_sqlite(FULL).await;
    let (volunteer, staff) = (house.sign_in("volunteer1").await, house.sign_in("coordinator.BAK1").await);
    let shifts = all(&house, &volunteer).await;
    let closed = find(&shifts, |s| says(s, "not_placed"));
    let list = house.page(&volunteer, "/shifts?center=SUM&lang=en").await.body;
    let (_, row) = list.split_once(&format!("data-shift=\"{closed}\"")).expect("a row");
    let row = row.split_once("</li>").expect("its end").0;
    assert!(row.contains("shift-why") && row.contains("href=\"/apply\""), "the list: {row}");
    let page = house.page(&volunteer, &format!("/shifts/{closed}?lang=en")).await.body;
    assert!(page.contains("id=\"why\"") && page.contains("href=\"/apply\""), "its page");
    for reason in shifts.iter().flat_map(|s| s["reasons"].as_array().cloned().unwrap_or_default()) {
        assert!(reason["message"].as_str().is_some_and(|text| !text.is_empty()), "{reason}");
    }

    // What fits stands first; everything else is a tap away
    let mine = house.page(&volunteer, "/shifts?lang=en").await.body;
    assert!(!mine.contains("class=\"shift-why\"") && mine.contains("href=\"/shifts?all=1\""), "{mine}");
    let facts = house.facts(&volunteer, "/shifts").await.json();
    assert!(facts.as_array().is_some_and(|all| all.iter().all(|s| s["center"] != "SUM")), "one's own centers");

    // The board leads to the page of the shift, which ranks people; the case does the same
    let open = find(&shifts, |s| s["center"] == "BAK1" && s["position"] == "queue-guide");
    let page = house.page(&staff, &format!("/shifts/{open}/assign?lang=en")).await.body;
    assert!(page.contains("id=\"could\"") && page.contains("action=\"/api/shifts/assign\""));
    assert!(house.page(&staff, &format!("/shifts/{open}")).await.body.contains(&format!("/shifts/{open}/assign")));
    let cases = house.facts(&staff, "/rosters/cases").await.json();
    let case = cases[0]["case"].as_str().expect("a case").to_owned();
    let page = house.page(&staff, &format!("/rosters/cases/{case}?lang=en")).await.body;
    assert!(page.contains("id=\"could\"") && page.contains("action=\"/api/cases/assign\""), "{page}");
    if let Some((_, rest)) = page.split_once("?person=") {
        let path = format!("/rosters/cases/{case}?person={}&lang=en", &rest[..36]);
        assert!(house.page(&staff, &path).await.body.contains("id=\"exception\""), "an exception with a reason");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_demo_has_something_of_everything_that_changes_hands() {
    let house = House::on_sqlite(FULL).await;
    let (volunteer, staff) = (house.sign_in("volunteer1").await, house.sign_in("coordinator.BAK1").await);
    let shifts = all(&house, &volunteer).await;
    let lot = find(&shifts, |s| says(s, "ballot"));
    let page = house.page(&volunteer, &format!("/shifts/{lot}?lang=en")).await.body;
    assert!(page.contains("action=\"/api/shifts/ballot/enter\""));
    let cases = house.facts(&staff, "/rosters/cases").await.json();
    let ways: Vec<&str> = cases.as_array().unwrap().iter().filter_map(|case| case["way"].as_str()).collect();
    assert!(ways.contains(&"market") && ways.contains(&"search"), "{ways:?}");
    let held = shifts.iter().filter(|s| s["center"] == "BAK1" && says(s, "full")).count();
    assert!(held >= 2, "a full shift and one whose place is held");
    let mut found = false;
    for shift in shifts.iter().filter(|s| s["center"] == "BAK1" && says(s, "full")) {
        let id = shift["id"].as_str().unwrap();
        found |=
            house.page(&staff, &format!("/shifts/{id}/assign?lang=en")).await.body.contains("A place is held until");
    }
    assert!(found, "a place is held for somebody");
}
