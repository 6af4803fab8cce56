//! Scans that a phone has kept: the door that takes them, and the page on which somebody looks at the doubtful ones.

use crate::pages::account::told as told_faults;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::sentences;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use chrono::{DateTime, Utc};
use domain::attendance::{ScanKind, Whereabouts};
use domain::centers::Center;
use domain::faults::{self, FaultKind};
use domain::ids::ScanId;
use domain::rights::May;
use leptos::prelude::*;
use programme::attendance::{self, Answer as Outcome, Doubtful, SCANS_AT_ONCE, Scan, Sent, Shared};
use programme::{Error, centers};
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// What a phone sends. Moments are what its own clock says.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct SentForm {
    scans: Vec<ScanForm>,
    clock: String,
    owner: String,
}

/// One scan of it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ScanForm {
    id: String,
    token: String,
    kind: String,
    at: String,
    place: String,
}

fn moment(text: &str) -> Option<DateTime<Utc>> {
    DateTime::parse_from_rfc3339(text.trim()).ok().map(|at| at.to_utc())
}

/// Takes scans. Each has an answer of its own; those that are not named in it have to come again.
pub(super) async fn deliver(visit: Visit, Typed(form): Typed<SentForm>) -> Answer {
    let member = visit.signed_in()?;
    // Somebody else may have signed in on the phone since: these are not theirs
    if !form.owner.is_empty() && form.owner != owner(&visit) {
        return Err(visit.problem(Error::NotAllowed));
    }
    if form.scans.len() > SCANS_AT_ONCE {
        let max = i64::try_from(SCANS_AT_ONCE).unwrap_or(i64::MAX);
        return Err(visit.problem(Error::fault("scans", FaultKind::Number { min: 1, max })));
    }
    let scans = form.scans.into_iter().map(|scan| Scan {
        nonce: scan.id,
        token: scan.token,
        kind: ScanKind::parse(&scan.kind).unwrap_or(ScanKind::In),
        at: moment(&scan.at),
        place: Whereabouts::parse(&scan.place).unwrap_or(Whereabouts::Unknown),
    });
    let sent = Sent { scans: scans.collect(), clock: moment(&form.clock), device: visit.phone() };
    let answers = attendance::deliver(&visit.app.service, &member.who, sent).await;
    let answers = answers.map_err(|error| visit.problem(error))?;
    let facts: Vec<_> = answers.iter().map(|(id, answer)| fact(visit.words, id, answer)).collect();
    Ok(visit.json(StatusCode::OK, &json!({ "answers": facts })))
}

/// Whose scans a page keeps, as an id that says nothing.
pub(super) fn owner(visit: &Visit) -> String {
    let id = visit.who().person.map(|person| person.to_string()).unwrap_or_default();
    programme::signing::sha256_hex(format!("scans {id}").as_bytes()).chars().take(24).collect()
}

fn fact(w: Words, id: &str, answer: &Outcome) -> serde_json::Value {
    match answer {
        Outcome::Done { stay } => json!({
            "id": id, "outcome": "done", "attendance": stay.attendance, "arrived_at": stay.arrived_at,
            "message": w.attendance_queue_done(&w.time(stay.zone.clock(stay.arrived_at))),
        }),
        Outcome::Review { doubt } => json!({
            "id": id, "outcome": "review", "doubt": doubt, "message": w.attendance_queue_review(w.doubt(*doubt)),
        }),
        Outcome::Refused { why } => {
            json!({ "id": id, "outcome": "refused", "code": why.code(), "message": sentences::refusal(w, why) })
        }
        Outcome::Later => json!({ "id": id, "outcome": "later", "message": w.attendance_queue_later() }),
    }
}

/// What is decided, and was just done.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct DecideForm {
    center: String,
    scan: String,
    counts: String,
    reason: String,
    told: String,
}

/// The doubtful ones of a center.
pub(super) async fn page(visit: Visit, Path(center): Path<String>, Query(form): Query<DecideForm>) -> Answer {
    show(&visit, DecideForm { center, ..form }, &[]).await
}

async fn show(visit: &Visit, form: DecideForm, faults: &[faults::Fault]) -> Answer {
    let code = form.center.clone();
    let (center, scans, shared) = visit
        .look(move |look| {
            Box::pin(async move {
                let center = centers::by_code(look, &code).await?;
                let scans = attendance::doubtful(look, &center).await?;
                let shared = attendance::shared(look, &center).await?;
                Ok((center, scans, shared))
            })
        })
        .await?;
    if visit.wants_json {
        return Ok(visit.json(StatusCode::OK, &json!({ "scans": scans, "shared": shared })));
    }
    let w = visit.words;
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let faults = told_faults(w, faults);
    let told = match form.told.as_str() {
        "accepted" => Some(w.attendance_scans_told_accepted()),
        "declined" => Some(w.attendance_scans_told_declined()),
        _ => None,
    };
    let name = center.names.in_language(w.language()).to_owned();
    let may = visit.who().may(May::RecordAttendance(center.at()), visit.now);
    let me = visit.who().person;
    let empty = scans.is_empty() && shared.is_empty();
    let cards = scans
        .into_iter()
        .map(|scan| {
            let own = me == Some(scan.person);
            card(w, &center, &form, scan, may && !own, &faults)
        })
        .collect::<Vec<_>>();
    let shared = shared_list(w, &center, &shared);
    let board = paths::now(&center.code);
    let sheet = visit.sheet(w.attendance_scans_title()).status(status).layout(Layout::Narrow);
    Ok(sheet.back(&board, &w.attendance_now_title(&name)).show(move || {
        view! {
            <PageHead title=w.attendance_scans_title() lead=w.attendance_scans_lead() />
            {told.map(|text| view! { <Banner news=News::Good title=text /> })}
            {(!faults.is_empty()).then(|| view! { <ErrorSummary title=w.error_summary_title() faults=faults /> })}
            {empty
                .then(|| {
                    view! {
                        <Empty
                            title=w.attendance_scans_none_title()
                            text=w.attendance_scans_none_text()
                            icon=Glyph::Check
                        />
                    }
                })}
            {cards}
            {shared}
        }
    }))
}

/// One scan with what can be said about it.
fn card(w: Words, center: &Center, form: &DecideForm, scan: Doubtful, may: bool, faults: &[Fault]) -> AnyView {
    let when = |at: DateTime<Utc>| w.date_and_time(&w.date(center.zone.date(at)), &w.time(center.zone.clock(at)));
    let kind = match scan.kind {
        ScanKind::In => w.attendance_scans_kind_in(),
        ScanKind::Out => w.attendance_scans_kind_out(),
    };
    let shown = w.attendance_scans_shown(&when(scan.shown_at));
    let facts = format!("{kind} · {shown} · {}", w.attendance_scans_received(&when(scan.received_at)));
    let mine = form.scan == scan.id.to_string();
    let typed = if mine { form.reason.clone() } else { String::new() };
    let error = fault_of(faults, "reason").filter(|_| mine);
    let (id, invalid) = (format!("reason-{}", scan.id), error.is_some().then_some("true"));
    let fields = vec![("scan", scan.id.to_string()), ("center", center.code.clone())];
    let (accept, decline) = (w.attendance_scans_accept_says(&scan.name), w.attendance_scans_decline_says(&scan.name));
    let deeds = may.then(|| {
        view! {
            <Form action="/api/attendance/scan" fields=fields>
                <div class="field">
                    <label for=id.clone()>{w.attendance_scans_reason()}</label>
                    {error.map(|text| view! { <p class="error">{text}</p> })}
                    <input
                        class="control"
                        type="text"
                        name="reason"
                        id=id
                        maxlength="500"
                        dir="auto"
                        value=typed
                        aria-invalid=invalid
                    />
                </div>
                <Actions>
                    <Button label=w.attendance_scans_accept() says=accept name="counts" value="yes" />
                    <Button label=w.attendance_scans_decline() says=decline tone=Tone::Quiet name="counts" value="no" />
                </Actions>
            </Form>
        }
    });
    view! {
        <Section title=scan.name>
            <p>{w.doubt(scan.doubt)}</p>
            <p class="muted">{facts}</p>
            {deeds}
        </Section>
    }
    .into_any()
}

/// Who came by the same phone.
fn shared_list(w: Words, center: &Center, shared: &[Shared]) -> Option<AnyView> {
    if shared.is_empty() {
        return None;
    }
    let groups = shared
        .chunk_by(|a, b| a.device == b.device)
        .map(|people| {
            let rows = people
                .iter()
                .map(|one| {
                    let note = w.time(center.zone.clock(one.arrived_at));
                    let name = view! { <Name name=one.name.clone() /> };
                    view! { <Item title=name href=paths::attendance(one.assignment) note=note /> }
                })
                .collect::<Vec<_>>();
            view! { <List>{rows}</List> }
        })
        .collect::<Vec<_>>();
    let text = w.attendance_scans_shared_text();
    Some(view! { <Section title=w.attendance_scans_shared_title()><p>{text}</p>{groups}</Section> }.into_any())
}

/// Decides about one.
pub(super) async fn decide(visit: Visit, Typed(form): Typed<DecideForm>) -> Answer {
    let counts = form.counts == "yes";
    let outcome = match form.scan.parse::<ScanId>() {
        Err(_) => Err(Error::NotFound),
        Ok(id) => {
            let why = form.reason.clone();
            visit
                .act(move |act| {
                    let why = why.clone();
                    Box::pin(async move { attendance::answer_scan(act, id, counts, &why).await })
                })
                .await
        }
    };
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json && !form.center.is_empty() => show(&visit, form, &faults).await,
        outcome => {
            let told = if counts { "accepted" } else { "declined" };
            visit.done(outcome, |scan| format!("{}?told={told}", paths::scans(&scan.center_code)))
        }
    }
}
