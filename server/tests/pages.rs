//! Every page renders for whoever may see it, in every language, and keeps the promises that hold for all pages.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

#[path = "pages/proposals.rs"]
mod proposals;
mod support;

use http::StatusCode;
use support::{House, SMALL, Visitor};

/// Pages by who sees them.
const PAGES: &[(&str, &[&str])] = &[
    (
        "",
        &[
            "/",
            "/sign-in",
            "/sign-in/link",
            "/sign-up",
            "/apply",
            "/apply/DEMO",
            "/verify",
            "/centers/BAK1",
            "/thanks/BAK1",
            "/gone",
        ],
    ),
    (
        "volunteer1",
        &[
            "/me",
            "/shifts",
            "/shifts?mine=1",
            "/shifts?own=1",
            "/shifts?all=1",
            "/shifts?weekday=mon&part=morning&position=queue-guide",
            "/shifts/calendar",
            "/shifts/calendar?view=week",
            "/shifts?market=1",
            "/my/shifts",
            "/my/calendars",
            "/my/notices",
            "/account/notices",
            "/my/hours",
            "/my/misses",
            "/my/training",
            "/my/training/orientation",
            "/my/training/orientation/elsewhere",
            "/my/availability",
            "/my/availability?term=new",
            "/today",
            "/check-in",
            "/check-in?leaving=1&told=unread",
            "/offline",
            "/my/certificates",
            "/my/book",
            "/account",
            "/centers",
        ],
    ),
    (
        "applicant1",
        &[
            "/me",
            "/apply",
            "/account",
            "/account/data",
            "/account/erase",
            "/shifts",
            "/apply/DEMO/name",
            "/apply/DEMO/times",
            "/apply/DEMO/s1",
            "/apply/DEMO/consent",
            "/apply/DEMO/check",
        ],
    ),
    (
        "lead.BAK1",
        &[
            "/now",
            "/now/BAK1",
            "/now/BAK1/walk-in",
            "/now/BAK1/scans",
            "/now/BAK1/wall",
            "/now/BAK1/tablets",
            "/now/BAK1/scans?told=accepted",
            "/now/BAK1/walk-in?q=a",
            "/now/BAK1/day/2026-11-20",
            "/desk/BAK1",
            "/me",
        ],
    ),
    (
        "coordinator.BAK1",
        &[
            "/announcements",
            "/announcements/new",
            "/hours/desk",
            "/hours/months/BAK1",
            "/now/BAK1/day/2026-11-20",
            "/rosters",
            "/rosters/cases",
            "/rosters/cases?over=1",
            "/rosters/BAK1/2026-W48",
            "/rosters/BAK1/templates",
            "/rosters/BAK1/wall",
            "/rosters/BAK1/2026-W48/print",
            "/rosters/BAK1/2026-W48?by=people",
            "/rosters/BAK1/2026-W52/fill?weeks=4",
            "/rosters/BAK1/2026-W52/copy",
            "/rosters/BAK1/2026-W52/copy?what=week&from=2026-11-23&to=2026-12-21&people=yes",
            "/centers/BAK1",
            "/centers/BAK1/keep/closed-days",
            "/centers/BAK1/keep/special-days?row=0",
            "/centers/BAK1/keep/seasons?row=0",
            "/centers/BAK1/keep/needs?row=0",
            "/centers/BAK1/keep/neighbours",
            "/applications",
            "/applications?center=BAK1&reading=missing&score=unscored&q=a",
            "/applications?center=BAK1&on=2026-11-22&tag=strong&why=places&intake=DEMO",
            "/applications/many?center=BAK1&which=all&to=waitlisted",
            "/people",
            "/training",
            "/training/matrix/BAK1",
            "/training/courses/new",
            "/admin/intakes/SUMMER/selection/BAK1",
            "/admin/intakes/DEMO/funnel?center=BAK1",
            "/interviews/BAK1",
            "/interviews/BAK1/day",
            "/interviews/BAK1/open",
        ],
    ),
    (
        "manager",
        &[
            "/admin/intakes",
            "/admin/intakes/new",
            "/training/courses/orientation",
            "/training/courses/orientation/edit",
            "/training/courses/orientation/module?key=m1",
            "/training/courses/orientation/module?key=m3",
            "/training/courses/orientation/module?kind=slides",
            "/training/courses/orientation/question?module=m3&kind=order",
            "/training/courses/orientation/question?module=m3&key=q7",
            "/people/doubles",
            "/admin/intakes/DEMO",
            "/admin/intakes/DEMO/edit",
            "/admin/intakes/DEMO/sheets",
            "/admin/intakes/DEMO/questions",
            "/admin/intakes/DEMO/questions/preview",
            "/admin/intakes/DEMO/questions/section?key=s1",
            "/admin/intakes/DEMO/questions/question?key=q2",
            "/admin/intakes/DEMO/questions/question?section=s1&kind=choices",
            "/admin/intakes/DEMO/funnel",
            "/admin/intakes/AUTUMN/selection",
            "/admin/intakes/AUTUMN/selection?quota_BAK1=5",
            "/admin/intakes/SUMMER/selection",
            "/admin/intakes/AUTUMN/selection/BAK1",
            "/admin/intakes/DEMO/import",
            "/admin/automations",
            "/admin/automations/new",
            "/admin/automations/runs",
            "/admin/automations/runs?after=1.x",
            "/certificates",
            "/certificates/kinds",
            "/recognition",
            "/recognition/BAK1",
            "/admin",
            "/people",
            "/applications",
        ],
    ),
    (
        "admin",
        &[
            "/admin",
            "/admin/centers",
            "/admin/delivery",
            "/admin/letters",
            "/admin/letters/shift_reminder",
            "/admin/audit",
            "/admin/roles",
            "/admin/positions",
            "/admin/holidays",
            "/centers/BAK1/keep/seasons?row=0",
            "/centers/BAK1/keep/neighbours",
            "/admin/onboarding",
            "/admin/erasures",
            "/admin/programme",
            "/certificates/kinds/new",
        ],
    ),
];

#[tokio::test(flavor = "multi_thread")]
async fn every_page_renders_in_every_language() {
    let house = House::on_sqlite(SMALL).await;
    let mut wrong = Vec::new();
    for (account, pages) in PAGES {
        let visitor = if account.is_empty() { Visitor::default() } else { house.sign_in(account).await };
        for page in *pages {
            for (language, dir) in [("az", "ltr"), ("en", "ltr"), ("ru", "ltr"), ("ur", "rtl")] {
                let and = if page.contains('?') { '&' } else { '?' };
                let reply = house.page(&visitor, &format!("{page}{and}lang={language}")).await;
                // One center to lead means that the page goes straight there
                if reply.status == StatusCode::SEE_OTHER && *page == "/now" {
                    continue;
                }
                if reply.status != StatusCode::OK {
                    wrong.push(format!("{page} in {language} for {account:?}: {} {}", reply.status, reply.location()));
                    continue;
                }
                wrong.extend(
                    promises(&reply.body, language, dir).into_iter().map(|p| format!("{page} {language}: {p}")),
                );
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What holds for every page.
fn promises(html: &str, language: &str, dir: &str) -> Vec<String> {
    let mut broken = Vec::new();
    let mut must = |holds: bool, what: &str| {
        if !holds {
            broken.push(what.to_owned());
        }
    };
    must(html.starts_with("<!doctype html>"), "begins with its doctype");
    must(html.contains(&format!("<html lang=\"{language}\" dir=\"{dir}\"")), "says its language and direction");
    must(html.contains("<title>"), "has a title");
    must(html.matches("<h1").count() == 1, "has one main heading");
    must(!html.contains(" style=\""), "has no inline style");
    must(!html.contains("onclick="), "has no inline handler");
    let wakes = html.contains("src=\"/pkg/boot");
    must(wakes == html.contains("<leptos-island"), "loads the islands just where it has one");
    let keeps = html.contains("src=\"/offline.js");
    must(keeps || !html.contains("id=\"queue\""), "loads what keeps scans where it shows them");
    must(html.matches("<script").count() == usize::from(wakes) + usize::from(keeps), "loads no other script");
    broken
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_there_says_so_in_the_readers_language() {
    let house = House::on_sqlite(SMALL).await;
    for (path, status) in [("/no-such-page", 404), ("/api/no-such-door", 404), ("/pkg/none.css", 404)] {
        let reply = house.page(&Visitor::default(), path).await;
        assert_eq!(reply.status.as_u16(), status, "{path}");
    }
    let reply = house.page(&Visitor::default(), "/no-such-page?lang=ur").await;
    assert!(reply.body.contains("dir=\"rtl\""), "{}", reply.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_needs_an_account_leads_to_the_sign_in_and_back() {
    let house = House::on_sqlite(SMALL).await;
    let reply = house.page(&Visitor::default(), "/my/hours").await;
    assert_eq!((reply.status, reply.location()), (StatusCode::SEE_OTHER, "/sign-in?next=%2Fmy%2Fhours"));
    // A post can't be followed back; the way leads to a page
    let reply = house.ask(&Visitor::default(), http::Method::POST, "/api/shifts/claim", "text/html", "shift=x").await;
    assert_eq!((reply.status, reply.location()), (StatusCode::SEE_OTHER, "/sign-in?next=%2F"));
    let form = "email=volunteer1@demo.test&password=demo-demo-demo-demo&next=/my/hours";
    let reply = house.ask(&Visitor::default(), http::Method::POST, "/api/account/sign-in", "text/html", form).await;
    assert_eq!((reply.status, reply.location()), (StatusCode::SEE_OTHER, "/my/hours"));
    for evil in ["//evil.example/", "https://evil.example/", "/\\evil.example", "javascript:alert(1)"] {
        let form = format!("email=volunteer1@demo.test&password=demo-demo-demo-demo&next={evil}");
        let reply =
            house.ask(&Visitor::default(), http::Method::POST, "/api/account/sign-in", "text/html", &form).await;
        assert_eq!(reply.location(), "/me", "{evil}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_demo_has_one_person_with_two_records_and_they_stand_side_by_side() {
    let house = House::on_sqlite(SMALL).await;
    let manager = house.sign_in("manager").await;
    let list = house.page(&manager, "/people/doubles?lang=en").await.body;
    let links: Vec<&str> = list.split("href=\"").filter_map(|rest| rest.split('"').next()).collect();
    let pairs: Vec<&&str> = links.iter().filter(|link| link.starts_with("/people/doubles/compare")).collect();
    assert_eq!(pairs.len(), 1, "{pairs:?}");
    let page = house.page(&manager, &format!("{}&lang=en", pairs[0].replace("&amp;", "&"))).await;
    assert_eq!(page.status, StatusCode::OK);
    for said in ["This record stays", "This record is merged into it", "The same", "Different"] {
        assert!(page.body.contains(said), "{said}");
    }
    assert!(!page.body.contains("Training records"), "no rows of zeros");
}

/// The value of the first hidden field of that name.
fn hidden(html: &str, name: &str) -> String {
    let field = html.split(&format!("name=\"{name}\" value=\"")).nth(1);
    field.and_then(|rest| rest.split('"').next()).unwrap_or_else(|| panic!("no {name} in {html}")).to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_no_without_a_reason_comes_back_with_its_note_and_a_decision_can_be_undone() {
    let house = House::on_sqlite(SMALL).await;
    let coordinator = house.sign_in("coordinator.BAK1").await;
    let queue = house.page(&coordinator, "/applications?center=BAK1&stage=submitted").await.body;
    let id = queue.split("href=\"/applications/").filter_map(|rest| rest.get(..36)).find(|id| id.contains('-'));
    let id = id.unwrap_or_else(|| panic!("nobody has handed in: {queue}"));
    let case = house.page(&coordinator, &format!("/applications/{id}?center=BAK1")).await.body;
    let form = format!("application={id}&version={}&stage=declined&queue=center%3DBAK1", hidden(&case, "version"));
    let move_on = |more: &'static str| {
        let form = format!("{form}{more}");
        let (house, coordinator) = (&house, &coordinator);
        async move { house.ask(coordinator, http::Method::POST, "/api/applications/move", "text/html", &form).await }
    };
    let back = move_on("&decline-note=Seen+twice").await;
    assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(back.body.contains("Seen twice") && back.body.contains("href=\"#reason\""), "{}", back.body);
    assert!(back.body.contains("<section id=\"decline\""), "in sight without script");
    let done = move_on("&reason=places").await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    let next = house.page(&coordinator, done.location()).await;
    let undo = "action=\"/api/applications/undo\"";
    assert!(next.status == StatusCode::OK && next.body.contains(undo), "{}: {}", done.location(), next.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_left_open_on_another_device_overwrites_nothing_unseen() {
    let house = House::on_sqlite(SMALL).await;
    let applicant = house.sign_in("applicant1").await;
    let open = async || house.page(&applicant, "/apply/DEMO/motivation").await.body;
    let save = async |page: &str, text: &str| {
        let (page, version) = (hidden(page, "page"), hidden(page, "version"));
        let form = format!("intake=DEMO&step=motivation&page={page}&version={version}&motivation={text}");
        house.ask(&applicant, http::Method::POST, "/api/applications/save", "text/html", &form).await
    };
    let (phone, computer) = (open().await, open().await);
    assert_eq!(save(&computer, "Written+at+the+desk").await.status, StatusCode::SEE_OTHER);
    let stale = save(&phone, "Thumbed").await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    assert!(stale.body.contains("Written at the desk") && stale.body.contains("Thumbed"), "{}", stale.body);
    assert!(open().await.contains("Written at the desk"), "nothing was overwritten");
    assert_eq!(save(&stale.body, "Thumbed").await.status, StatusCode::SEE_OTHER, "whoever has seen it may");
    let gone = house.ask(&applicant, http::Method::GET, "/api/applications/save", "text/html", "").await;
    assert_eq!((gone.status, gone.location()), (StatusCode::SEE_OTHER, "/me"), "the address of a form leads home");
}
