//! What the panel posts from the sheet of the day.

use super::Asked;
use super::day::{Again, show};
use crate::pages::account::told;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::problem::Problem;
use crate::pages::visit::{Answer, Visit, see_other};
use axum::http::StatusCode;
use domain::faults::FaultKind;
use domain::ids::{BookingId, InterviewSlotId};
use domain::interviews::{BookingState, Recommendation};
use programme::typed::Values;
use programme::{Error, interviews};
use serde::Deserialize;
use serde_json::json;

/// Somebody came, or did not.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Mark {
    booking: String,
    state: String,
}

pub(super) async fn mark(visit: Visit, Typed(form): Typed<Mark>) -> Answer {
    let id: BookingId = form.booking.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let marks = [BookingState::Booked, BookingState::Attended, BookingState::NoShow];
    let outcome = match BookingState::parse(&form.state).filter(|state| marks.contains(state)) {
        None => Err(Error::fault("state", FaultKind::Choice)),
        Some(state) => visit.act(move |act| Box::pin(interviews::mark(act, id, state))).await,
    };
    done(&visit, outcome, id, "marked").await
}

pub(super) async fn opinion(visit: Visit, Typed(form): Typed<Values>) -> Answer {
    let id: BookingId = form.get("booking").parse().map_err(|_| visit.problem(Error::NotFound))?;
    // On the sheet the fields of each applicant have names of their own; programs may leave the ending out
    let get = |field: &str| {
        let long = form.get(&format!("{field}_{id}"));
        if long.is_empty() { form.get(field).to_owned() } else { long.to_owned() }
    };
    let note = get("note");
    let outcome = match Recommendation::parse(&get("recommendation")) {
        None => Err(Error::fault("recommendation", FaultKind::Choice)),
        Some(recommendation) => {
            visit
                .act(move |act| {
                    let note = note.clone();
                    Box::pin(async move { interviews::give_opinion(act, id, recommendation, &note).await })
                })
                .await
        }
    };
    match outcome {
        Err(Error::Faulty(wrong)) if !visit.wants_json => {
            let place = visit.look(move |look| Box::pin(interviews::place_of(look, id))).await?;
            let (center, date) = place;
            let w = visit.words;
            let mut faults = told(w, &wrong);
            for fault in &mut faults {
                fault.label =
                    if fault.field == "note" { w.note_label() } else { w.interview_recommend_label() }.to_owned();
                fault.field = format!("{}_{id}", fault.field);
            }
            let recommendation = Recommendation::parse(&get("recommendation"));
            let again = Again { booking: id, recommendation, note: get("note"), faults };
            let asked = Asked { day: date.to_string(), ..Asked::default() };
            show(&visit, center.code, &asked, Some(again)).await
        }
        outcome => done(&visit, outcome, id, "opinion").await,
    }
}

/// Back to the applicant on the sheet of the day.
async fn done(visit: &Visit, outcome: programme::Result<InterviewSlotId>, id: BookingId, word: &str) -> Answer {
    let slot = outcome.map_err(|error| visit.problem(error))?;
    if visit.wants_json {
        return Ok(visit.json(StatusCode::OK, &json!({ "booking": id })));
    }
    Ok(see_other(&format!("{}&told={word}#b-{id}", day(visit, slot).await?)))
}

async fn day(visit: &Visit, slot: InterviewSlotId) -> Result<String, Problem> {
    let (center, sitting) = visit.look(move |look| Box::pin(interviews::sitting(look, slot))).await?;
    let date = center.zone.date(sitting.slot.period.start());
    Ok(format!("{}/day?day={date}", paths::interviews(&center.code)))
}
