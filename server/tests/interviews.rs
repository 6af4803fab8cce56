//! Interviews from outside: chosen on a phone without script, opened and marked by staff.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

mod support;

use http::{Method, StatusCode, header};
use std::collections::BTreeSet;
use support::{House, Reply, SMALL, Visitor};

/// The application of somebody who is invited, as its page is linked from home.
async fn application(house: &House, visitor: &Visitor) -> String {
    let home = house.page(visitor, "/me").await.body;
    let (_, rest) = home.split_once("href=\"/applications/").expect("a link to the application");
    rest.split(['"', '/']).next().unwrap().to_owned()
}

async fn submit(house: &House, visitor: &Visitor, path: &str, form: &str) -> Reply {
    house.ask(visitor, Method::POST, path, "text/html", form).await
}

/// What is expected of every page, whoever reads it.
fn sound(reply: &Reply, what: &str) {
    assert_eq!(reply.body.matches("<h1").count(), 1, "{what} has one main heading");
    let ids: Vec<&str> = reply.body.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let once: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(once.len(), ids.len(), "{what} has no id twice: {ids:?}");
    assert!(!reply.body.contains(" style=\""), "{what} has no inline style");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_applicant_chooses_moves_and_cancels_without_script() {
    let house = House::on_sqlite(SMALL).await;
    let visitor = house.sign_in("applicant4").await;
    let id = application(&house, &visitor).await;
    let page = format!("/applications/{id}/interview");
    for (language, dir) in [("az", "ltr"), ("en", "ltr"), ("ru", "ltr"), ("ur", "rtl")] {
        let reply = house.page(&visitor, &format!("{page}?lang={language}")).await;
        assert_eq!(reply.status, StatusCode::OK);
        assert!(reply.body.contains(&format!("lang=\"{language}\" dir=\"{dir}\"")));
        sound(&reply, "the choosing page");
    }
    assert_eq!(house.page(&visitor, &format!("{page}.ics")).await.status, StatusCode::NOT_FOUND, "nothing is booked");
    let facts = house.facts(&visitor, &page).await.json();
    let free: Vec<String> =
        facts["free"].as_array().unwrap().iter().map(|s| s["id"].as_str().unwrap().to_owned()).collect();
    assert!(free.len() >= 4, "{facts}");

    let form = |slot: &str| format!("application={id}&slot={slot}");
    let booked = submit(&house, &visitor, "/api/interviews/book", &form(&free[0])).await;
    assert_eq!((booked.status, booked.location()), (StatusCode::SEE_OTHER, format!("{page}?told=booked").as_str()));
    sound(&house.page(&visitor, &format!("{page}?told=booked")).await, "the page of the booked");
    let moved = submit(&house, &visitor, "/api/interviews/move", &form(&free[1])).await;
    assert_eq!(moved.status, StatusCode::SEE_OTHER);
    let ics = house.page(&visitor, &format!("{page}.ics")).await;
    assert_eq!(ics.headers[header::CONTENT_TYPE], "text/calendar; charset=utf-8");
    assert!(ics.body.contains("SEQUENCE:1\r\n") && ics.body.contains("STATUS:CONFIRMED\r\n"), "{}", ics.body);

    // Somebody else finds it taken and sees the page as it is now
    let other = house.sign_in("interviewee1").await;
    let theirs = application(&house, &other).await;
    let late = submit(&house, &other, "/api/interviews/move", &format!("application={theirs}&slot={}", free[1])).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    sound(&late, "the page of who came too late");
    assert!(late.body.contains("role=\"alert\""), "it says so");
    let stolen = submit(&house, &other, "/api/interviews/cancel", &format!("application={id}")).await;
    assert_eq!(stolen.status, StatusCode::FORBIDDEN);
    let gone = submit(&house, &visitor, "/api/interviews/cancel", &format!("application={id}")).await;
    assert_eq!(gone.status, StatusCode::SEE_OTHER);
    assert!(house.page(&visitor, &format!("{page}.ics")).await.body.contains("STATUS:CANCELLED\r\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn staff_open_change_and_call_off() {
    let house = House::on_sqlite(SMALL).await;
    let nigar = house.sign_in("coordinator.BAK1").await;
    let wrong = submit(&house, &nigar, "/api/interviews/open", "center=BAK1&place=Room+9&minutes=x").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("value=\"Room 9\"") && wrong.body.contains("href=\"#panel\""), "typed values stay");
    sound(&wrong, "the form with faults");
    let form = house.page(&nigar, "/interviews/BAK1/open").await.body;
    let (_, rest) = form.split_once("name=\"panel_").expect("somebody for the panel");
    let me = rest.split('"').next().unwrap().to_owned();
    let day = (chrono::Utc::now() + chrono::Duration::days(20)).format("%Y-%m-%d").to_string();
    let typed =
        format!("center=BAK1&date={day}&from=09:00&minutes=20&pause=5&count=3&places=1&place=204&link=&panel_{me}=yes");
    let opened = submit(&house, &nigar, "/api/interviews/open", &typed).await;
    assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.body);
    let week = house.page(&nigar, opened.location()).await;
    sound(&week, "the week");
    assert_eq!(week.body.matches("href=\"/interviews/slot/").count(), 3);
    let slot = week.body.split("href=\"/interviews/slot/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    for language in ["az", "en", "ru", "ur"] {
        sound(&house.page(&nigar, &format!("/interviews/slot/{slot}?lang={language}")).await, "the slot");
    }
    let past = format!("slot={slot}&version=1&date=2020-01-01&from=09:00&minutes=20&places=1&place=204&panel_{me}=yes");
    let past = submit(&house, &nigar, "/api/interviews/change", &past).await;
    assert_eq!(past.status, StatusCode::UNPROCESSABLE_ENTITY);
    let off = submit(&house, &nigar, "/api/interviews/call-off", &format!("slot={slot}")).await;
    assert_eq!(off.location(), format!("/interviews/slot/{slot}?told=called-off"));
    sound(&house.page(&nigar, off.location()).await, "the slot called off");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_panel_marks_and_notes_on_the_sheet_of_the_day() {
    let house = House::on_sqlite(SMALL).await;
    let nigar = house.sign_in("coordinator.BAK1").await;
    let sheet = house.page(&nigar, "/interviews/BAK1/day").await;
    sound(&sheet, "the sheet");
    let facts = house.facts(&nigar, "/interviews/BAK1/day").await.json();
    let Some(booking) = facts.as_array().unwrap().first().and_then(|g| g["booking"].as_str()) else {
        return; // Just before midnight the demo's slots stand on the next day
    };
    let marked = submit(&house, &nigar, "/api/interviews/mark", &format!("booking={booking}&state=attended")).await;
    assert_eq!(marked.status, StatusCode::SEE_OTHER, "{}", marked.body);
    assert!(marked.location().ends_with(&format!("told=marked#b-{booking}")), "{}", marked.location());
    let noted = format!("booking={booking}&recommendation_{booking}=yes&note_{booking}=Kind%0A+and+clear");
    let noted = submit(&house, &nigar, "/api/interviews/opinion", &noted).await;
    assert_eq!(noted.status, StatusCode::SEE_OTHER, "{}", noted.body);
    let again = house.page(&nigar, noted.location().split('#').next().unwrap()).await;
    sound(&again, "the sheet with an opinion");
    assert!(again.body.contains("and clear"));
    let reader = house.sign_in("auditor").await;
    let read = house.page(&reader, "/interviews/BAK1/day").await;
    assert!(read.status == StatusCode::OK && !read.body.contains("/api/interviews/mark"), "an auditor changes nothing");
}
