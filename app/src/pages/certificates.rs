//! Certificates: the check that is open to everybody, the files, one's own, and those of a programme.

mod all;
mod files;
mod mine;
mod one;
mod verify;

use crate::pages::doors::{Doors, MANAGEMENT, Pass};
use crate::parts::*;
use chrono::{DateTime, NaiveDate, Utc};
use domain::certificates::Standing;
use leptos::prelude::*;
use programme::certificates::Verdict;
use serde::Serialize;
use words::Words;

pub(super) fn doors(doors: Doors) -> Doors {
    doors
        .get("/verify", Pass::Anyone, verify::form)
        .get("/verify/{code}", Pass::Anyone, verify::page)
        .post("/api/certificates/check", Pass::Anyone, verify::check)
        .get("/certificates/{file}", Pass::Anyone, files::file)
        .get("/.well-known/did.json", Pass::Anyone, files::did)
        .get("/status/{list}", Pass::Anyone, files::status)
        .get("/my/certificates", Pass::SignedIn, mine::page)
        .get("/certificates", MANAGEMENT, all::page)
        .post("/api/certificates/issue", MANAGEMENT, all::issue)
        .post("/api/certificates/revoke", MANAGEMENT, one::revoke)
}

/// What a verdict says, for programs.
#[derive(Debug, Serialize)]
struct Fact {
    standing: &'static str,
    #[serde(flatten)]
    facts: Option<Facts>,
    #[serde(skip_serializing_if = "Option::is_none")]
    revoked_at: Option<DateTime<Utc>>,
}

/// The signed facts.
#[derive(Debug, Serialize)]
struct Facts {
    code: String,
    kind: String,
    title: String,
    criteria: String,
    name: String,
    programme: String,
    center: String,
    minutes: u32,
    from: NaiveDate,
    until: NaiveDate,
    issued_at: DateTime<Utc>,
    language: String,
}

impl From<Verdict> for Fact {
    fn from(verdict: Verdict) -> Self {
        let facts = verdict.facts.map(|facts| Facts {
            code: facts.code,
            kind: facts.kind,
            title: facts.title,
            criteria: facts.criteria,
            name: facts.person_name,
            programme: facts.programme_name,
            center: facts.center_name,
            minutes: facts.minutes,
            from: facts.from,
            until: facts.until,
            issued_at: facts.issued_at.to_utc(),
            language: facts.language,
        });
        Self { standing: verdict.standing.as_str(), facts, revoked_at: verdict.revoked_at }
    }
}

/// Where a certificate stands, in a word.
fn tag(w: Words, standing: Standing) -> AnyView {
    match standing {
        Standing::Genuine => view! { <Tag label=w.certificate_standing_genuine() news=News::Good /> },
        Standing::Revoked => view! { <Tag label=w.certificate_standing_revoked() news=News::Bad /> },
        Standing::Altered | Standing::Unknown => {
            view! { <Tag label=w.certificate_standing_altered() news=News::Bad /> }
        }
    }
    .into_any()
}

/// The addresses of a certificate's files.
fn file(code: &str, ending: &str) -> String {
    format!("/certificates/{code}.{ending}")
}
