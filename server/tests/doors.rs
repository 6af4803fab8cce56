//! The doors: every one is in this table with the roles that may pass, and each role is tried at each door.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

mod support;

use app::pages::doors::{Door, Pass};
use domain::rights::Role;
use http::{Method, StatusCode};
use support::{House, SMALL, Visitor};

/// Who may pass, as the tests see it: written down here a second time, on purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum May {
    Anyone,
    SignedIn,
    Roles(&'static [Role]),
}

use May::{Anyone, Roles, SignedIn};
use Role::{Administrator, Auditor, Coordinator, Lead, Manager, Trainer};

const STAFF: May = Roles(&[Coordinator, Manager, Administrator, Auditor]);
const FLOOR: May = Roles(&[Lead, Coordinator, Manager, Administrator, Auditor]);
const TEACHING: May = Roles(&[Trainer, Coordinator, Manager, Administrator, Auditor]);
const MANAGEMENT: May = Roles(&[Manager, Administrator, Auditor]);
const ADMINISTRATION: May = Roles(&[Administrator, Auditor]);
const KEEPING: May = Roles(&[Coordinator, Manager, Administrator]);
const MANAGING: May = Roles(&[Manager, Administrator]);
const ADMINISTERING: May = Roles(&[Administrator]);

#[path = "doors/certificates.rs"]
mod certificates;
#[path = "doors/notices.rs"]
mod notices;
#[path = "doors/table.rs"]
mod table;
#[path = "doors/training.rs"]
mod training;
use table::TABLE;

/// The accounts of the demo by the role they hold.
const ACCOUNTS: &[(&str, Option<Role>)] = &[
    ("applicant2", None),
    ("volunteer3", Some(Role::Volunteer)),
    ("lead.BAK1", Some(Lead)),
    ("coordinator.BAK1", Some(Coordinator)),
    ("trainer", Some(Trainer)),
    ("manager", Some(Manager)),
    ("admin", Some(Administrator)),
    ("auditor", Some(Auditor)),
];

fn as_declared(door: &Door) -> May {
    match door.pass {
        Pass::Anyone => Anyone,
        Pass::SignedIn => SignedIn,
        Pass::Holders(roles) => Roles(roles),
    }
}

#[test]
fn every_door_is_in_the_table_with_who_may_pass() {
    let doors = app::pages::doors();
    let mut declared: Vec<(&str, &str, May)> =
        doors.list().iter().map(|d| (d.method, d.path, as_declared(d))).collect();
    let mut table: Vec<(&str, &str, May)> = TABLE.to_vec();
    let key = |d: &(&'static str, &'static str, May)| (d.1, d.0);
    declared.sort_by_key(key);
    table.sort_by_key(key);
    let missing: Vec<_> = declared.iter().filter(|d| !table.contains(d)).collect();
    let surplus: Vec<_> = table.iter().filter(|d| !declared.contains(d)).collect();
    assert!(missing.is_empty() && surplus.is_empty(), "not in the table: {missing:#?}\nno such door: {surplus:#?}");
    assert_eq!(declared.len(), table.len(), "a door is listed twice");
}

/// An address with something in each place of the path.
fn address(path: &str) -> String {
    path.replace("{center}", "BAK1")
        .replace("{week}", "2026-W48")
        .replace("{intake}", "DEMO")
        .replace("{id}", "01890000-0000-7000-8000-000000000000")
        .replace("{list}", "0")
        .replace("{file}", "x.pdf")
        .replace("{code}", if path.starts_with("/apply") { "DEMO" } else { "BAK1" })
        .replace("{token}", "x")
        .replace("{name}", "x")
}

/// Whether the answer sends the visitor away for lack of a right, as opposed to any other answer.
fn is_turned_away(status: StatusCode) -> bool {
    matches!(status, StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN)
}

#[tokio::test(flavor = "multi_thread")]
async fn each_role_passes_just_the_doors_that_are_its_own() {
    let house = House::on_sqlite(SMALL).await;
    let mut wrong = Vec::new();
    let nobody = Visitor::default();
    for (method, path, may) in TABLE.iter() {
        let status = ask(&house, &nobody, method, path).await;
        // Wrong credentials are answered with 401 too
        let open = *may == Anyone;
        if !open && status != StatusCode::UNAUTHORIZED {
            wrong.push(format!("{method} {path}: a visitor got {status}"));
        }
        if open && status == StatusCode::FORBIDDEN {
            wrong.push(format!("{method} {path}: a visitor was forbidden what is for everybody"));
        }
    }
    for (account, role) in ACCOUNTS {
        let mut visitor = house.sign_in(account).await;
        for (method, path, may) in TABLE.iter() {
            if *path == "/api/account/sign-out" {
                continue;
            }
            let status = ask(&house, &visitor, method, path).await;
            let allowed = match may {
                Anyone | SignedIn => true,
                Roles(roles) => role.is_some_and(|r| roles.contains(&r)),
            };
            if !allowed && status != StatusCode::FORBIDDEN {
                wrong.push(format!("{method} {path}: {account} got {status}"));
            }
            if allowed && status == StatusCode::UNAUTHORIZED && *path != "/api/account/sign-in" {
                wrong.push(format!("{method} {path}: {account} counts as nobody"));
            }
            if status.is_server_error() {
                wrong.push(format!("{method} {path}: {account} got {status}"));
            }
            if *path == "/api/account/sign-in" {
                visitor = house.sign_in(account).await;
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

async fn ask(house: &House, visitor: &Visitor, method: &str, path: &str) -> StatusCode {
    let method = if method == "POST" { Method::POST } else { Method::GET };
    house.ask(visitor, method, &address(path), "application/json", "").await.status
}

/// What is done at BAK1 is nothing for the staff of SUM: the same doors, with things of another center.
#[tokio::test(flavor = "multi_thread")]
async fn staff_of_another_center_are_turned_away_from_every_thing_of_this_one() {
    let house = House::on_sqlite(SMALL).await;
    let things = foreign::things(&house).await;
    let lacking = foreign::lacking(&things);
    assert!(lacking.is_empty(), "tried with nothing of another center, in doors/foreign.rs: {lacking:#?}");
    assert!(foreign::stale().is_empty(), "no such door: {:?}", foreign::stale());
    let mut wrong = Vec::new();
    for account in ["coordinator.SUM", "lead.SUM"] {
        let visitor = house.sign_in(account).await;
        for (method, path, form) in &things {
            let method = if *method == "POST" { Method::POST } else { Method::GET };
            let reply = house.ask(&visitor, method.clone(), path, "application/json", form).await;
            if !is_turned_away(reply.status) {
                wrong.push(format!("{method} {path} {form}: {account} got {} {}", reply.status, reply.body));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[path = "doors/finding.rs"]
mod finding;
#[path = "doors/foreign.rs"]
mod foreign;
