//! Everything that is kept of a person, as one document that a machine reads: for that person alone.

mod exchange;
mod learning;
mod records;

pub use records::{EXPORTED, NOT_EXPORTED};

use super::{file, national_id, sessions};
use crate::act::Act;
use crate::applications::{self, Track};
use crate::error::Result;
use crate::{attendance, availability, certificates, files, onboarding, recognition, screening, shifts};
use domain::applications::Spoken;
use domain::events::{Event, EventKind};
use serde_json::{Value, json};

/// Everything that is kept of oneself. That it was taken is noted.
///
/// # Errors
/// [`crate::Error::NotSignedIn`].
pub async fn everything(act: &mut Act) -> Result<Value> {
    let me = act.person()?;
    let file = file::open(act, me).await?;
    let mut applications = Vec::new();
    for mine in &file.applications {
        let track = applications::track(act, mine.id).await?;
        applications.push(application(act, track).await?);
    }
    let said = availability::of(act, me).await?;
    let (coming, past) = shifts::mine(act).await?;
    let place = |m: &shifts::MyShift| {
        json!({
            "shift": m.shift.id, "center": m.center.code, "position": m.shift.position.code,
            "from": m.shift.period.start(), "until": m.shift.period.end(), "state": m.assignment.state,
        })
    };
    let hours = attendance::ledger(act, me).await?;
    let hours: Vec<Value> = hours
        .iter()
        .map(|l| json!({ "date": l.date, "minutes": l.minutes, "center": l.center_code, "note": l.note }))
        .collect();
    let (awards, thanks) = recognition::of_person(act, me).await?;
    let certificates: Vec<Value> = certificates::mine(act)
        .await?
        .iter()
        .map(|c| {
            json!({
                "code": c.code, "kind": c.kind, "issued_at": c.issued_at, "revoked_at": c.revoked_at,
                "credential": c.credential,
            })
        })
        .collect();
    let devices: Vec<Value> = sessions::devices(act)
        .await?
        .iter()
        .map(|d| json!({ "device": d.device, "since": d.created_at, "seen_at": d.seen_at }))
        .collect();
    let told = crate::notices::to_person(act, me).await?;
    let told: Vec<Value> =
        told.iter().map(|(kind, at, sent)| json!({ "kind": kind, "written_at": at, "sent_at": sent })).collect();
    let number = if file.national_id { Some(national_id::show(act, me).await?) } else { None };
    let address = act.settings().public_url.clone();
    let pictures: Vec<Value> = files::of_person(act, me)
        .await?
        .iter()
        .map(|p| {
            json!({
                "application": p.application, "bytes": p.bytes, "sent_at": p.sent_at,
                "address": format!("{address}/files/{}", p.id),
            })
        })
        .collect();
    let (steps, stays) = (records::steps(act, me).await?, records::stays(act, me).await?);
    let (enrolments, erasures) = (records::enrolments(act, me).await?, records::erasures(act, me).await?);
    let exchange = json!({
        "ballots": exchange::ballots(act, me).await?,
        "waits": exchange::waits(act, me).await?,
        "searches": exchange::searches(act, me).await?,
        "asked": exchange::asked(act, me).await?,
        "steps": exchange::steps(act, me).await?,
    });
    let (calendars, standing) = (records::calendars(act, me).await?, records::standing(act, me).await?);
    act.note(file.person.programme, Event::new(EventKind::DataTaken, me)).await?;
    Ok(json!({
        "taken_at": act.now(),
        "person": file.person,
        "address_confirmed": file.confirmed,
        "national_number": number,
        "pictures": pictures,
        "roles": file.roles.iter().map(|r| json!({
            "role": r.role, "center": r.center, "from": r.from, "until": r.until,
        })).collect::<Vec<_>>(),
        "applications": applications,
        "placements": file.placements.iter().map(|p| json!({
            "center": p.code, "state": p.state, "from": p.starts_on, "until": p.ends_on, "badge": p.badge,
            "paused": p.paused,
        })).collect::<Vec<_>>(),
        "placement_steps": steps,
        "training": file.training.iter().map(|t| json!({
            "course": t.names, "result": t.result, "valid_from": t.valid_from, "valid_until": t.valid_until,
        })).collect::<Vec<_>>(),
        "languages": Spoken::write_list(&said.languages),
        "availability": said.terms.iter().map(|t| &t.said).collect::<Vec<_>>(),
        "shifts": coming.iter().chain(&past).map(place).collect::<Vec<_>>(),
        "standing": standing,
        "exchange": exchange,
        "stays": stays,
        "absences": records::absences(act, me).await?,
        "sign_up_pauses": records::pauses(act, me).await?,
        "scans": records::scans(act, me).await?,
        "about_hours": records::about_hours(act, me).await?,
        "enrolments": enrolments,
        "learning": learning::all(act, me).await?,
        "hours": hours,
        "minutes_served": file.minutes,
        "certificates": certificates,
        "awards": awards.iter().map(|one| json!({
            "mark": one.kind.mark, "needed": one.kind.needed, "why": one.why, "at": one.given_at,
        })).collect::<Vec<_>>(),
        "thanks": thanks.iter().map(|one| json!({ "text": one.text, "at": one.written_at })).collect::<Vec<_>>(),
        "devices": devices,
        "calendars": calendars,
        "wishes_to_be_deleted": erasures,
        "letters": told,
        "how_to_be_told": crate::notices::choices::own(act).await?.0,
        "who_looked": file.readers.iter().map(|r| json!({ "name": r.name, "at": r.at })).collect::<Vec<_>>(),
    }))
}

/// An application as its owner follows it. What staff note, score and mark for each other comes along once nothing more will
/// happen, so that asking for it can't be a way to see a decision before it is made.
async fn application(act: &mut Act, track: Track) -> Result<Value> {
    let Track { application, call, moves, placed, .. } = track;
    let (id, now) = (application.id, act.now());
    let (_, list) = onboarding::standing(act, id).await?;
    let of_staff = match application.stage.is_final() {
        true => json!({
            "notes": screening::written_about(act, &application).await?.iter()
                .map(|(text, at)| json!({ "text": text, "at": at })).collect::<Vec<_>>(),
            "score_sheets": records::sheets(act, id).await?,
            "opinions": records::opinions(act, id).await?,
            "tags": records::tags(act, id).await?,
        }),
        false => Value::Null,
    };
    let (guardians, requests) = (records::guardians(act, id).await?, records::requests(act, id).await?);
    let (offers, wishes) = (records::offers(act, id, now).await?, records::wishes(act, id, now).await?);
    let (interviews, waits) = (records::interviews(act, id).await?, records::waits(act, id).await?);
    Ok(json!({
        "id": id,
        "call": call.intake.code,
        "stage": application.stage,
        "answers": application.draft,
        "handed_in_at": application.submitted_at,
        "guardians": guardians,
        "questions_asked": requests,
        "interviews": interviews,
        "waits_for_interviews": waits,
        "offers": offers,
        "ranked": wishes,
        "way": moves.iter().map(|m| json!({ "stage": m.stage, "reason": m.reason, "at": m.at })).collect::<Vec<_>>(),
        "placed": placed.map(|p| json!({ "center": p.code, "from": p.starts_on, "until": p.ends_on, "badge": p.badge })),
        "onboarding": list.iter().filter_map(|s| s.given.as_ref().map(|(given, at)| json!({
            "item": s.item.titles, "given": given, "at": at,
        }))).collect::<Vec<_>>(),
        "of_staff": of_staff,
    }))
}
