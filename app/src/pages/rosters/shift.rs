//! Who stands on a shift, as staff decide it: putting on, taking off, how many, calling off.

use super::told::Told;
use super::{assign_path, board, board_of, shift_page};
use crate::pages::form::Typed;
use crate::pages::problem::Problem;
use crate::pages::visit::{Answer, Visit};
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use domain::ids::{PersonId, ShiftId};
use domain::refusals::Refusal;
use programme::{Error, rosters};
use serde::Deserialize;
use serde_json::json;
use shift_page::Asked;

/// What the page is asked for: a name, or one person for an exception.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Search {
    q: String,
    which: String,
    person: String,
    declining: String,
    #[serde(flatten)]
    told: Told,
}

pub(super) async fn page(visit: Visit, Path(id): Path<String>, Query(search): Query<Search>) -> Answer {
    let id: ShiftId = id.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let declining = search.declining.parse().ok().map(|person| (person, String::new()));
    let asked = Asked {
        search: search.q,
        which: search.which,
        person: search.person.parse().ok(),
        declining,
        ..Asked::default()
    };
    shift_page::show(&visit, id, StatusCode::OK, asked, &search.told).await
}

/// Whom to put on or take off which shift. `place` is both in one, for a button on the board.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct PlaceForm {
    shift: String,
    person: String,
    place: String,
    reason: Option<String>,
    places: String,
    /// How an open board shows the week, which is then the answer.
    show: String,
    /// Whether the person learns beside the others.
    learn: String,
    /// Whether the person comes from a neighbouring center.
    lend: String,
    /// How often the shift had been changed when whoever asks saw it.
    seen: String,
}

impl PlaceForm {
    fn shift(&self, visit: &Visit) -> Result<ShiftId, Problem> {
        self.shift.parse().map_err(|_| visit.problem(Error::NotFound))
    }
    fn read(&self, visit: &Visit) -> Result<(ShiftId, PersonId), Problem> {
        let (shift, person) = self.place.split_once('.').unwrap_or((&self.shift, &self.person));
        match (shift.parse(), person.parse()) {
            (Ok(shift), Ok(person)) => Ok((shift, person)),
            _ => Err(visit.problem(Error::NotFound)),
        }
    }
}

pub(super) async fn assign(visit: Visit, Typed(form): Typed<PlaceForm>) -> Answer {
    let (shift, person) = form.read(&visit)?;
    let (reason, learns, lends) = (form.reason.clone(), !form.learn.is_empty(), !form.lend.is_empty());
    let on_loan = visit.words.roster_on_loan();
    let outcome = visit
        .act(move |act| {
            let reason = reason.clone();
            Box::pin(async move {
                match (learns, lends) {
                    (true, _) => rosters::put_on_to_learn(act, shift, person).await,
                    (_, true) => rosters::lend(act, shift, person, on_loan).await,
                    _ => rosters::put_on(act, shift, person, reason.as_deref()).await,
                }
            })
        })
        .await;
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            let asked =
                Asked { person: Some(person), reason: form.reason.unwrap_or_default(), faults, ..Asked::default() };
            shift_page::show(&visit, shift, StatusCode::UNPROCESSABLE_ENTITY, asked, &Told::default()).await
        }
        Ok(_) if !form.show.is_empty() => board::anew(&visit, shift, &form.show).await,
        outcome => visit.done(outcome, |_| format!("{}?told=assigned", assign_path(shift))),
    }
}

pub(super) async fn unassign(visit: Visit, Typed(form): Typed<PlaceForm>) -> Answer {
    let (shift, person) = form.read(&visit)?;
    let outcome = visit.act(move |act| Box::pin(rosters::take_off(act, shift, person))).await;
    outcome.map_err(|error| visit.problem(error))?;
    if !form.show.is_empty() {
        return board::anew(&visit, shift, &form.show).await;
    }
    let back = if form.place.is_empty() { assign_path(shift) } else { board_of(&visit, shift).await? };
    visit.done(Ok(json!({ "shift": shift, "person": person })), |_| format!("{back}?told=unassigned"))
}

pub(super) async fn places(visit: Visit, Typed(form): Typed<PlaceForm>) -> Answer {
    let (shift, typed) = (form.shift(&visit)?, (form.places.clone(), form.seen.clone()));
    let outcome = visit
        .act(move |act| {
            let (places, seen) = typed.clone();
            Box::pin(async move { rosters::set_places(act, shift, &places, &seen).await })
        })
        .await;
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            let asked = Asked { places: Some(form.places), faults, ..Asked::default() };
            shift_page::show(&visit, shift, StatusCode::UNPROCESSABLE_ENTITY, asked, &Told::default()).await
        }
        // What they typed stays, beside what somebody else has made of it
        Err(Error::Refused(Refusal::Changed)) if !visit.wants_json => {
            let asked = Asked { places: Some(form.places), changed: true, ..Asked::default() };
            shift_page::show(&visit, shift, StatusCode::CONFLICT, asked, &Told::default()).await
        }
        outcome => {
            visit.done(outcome.map(|()| json!({ "shift": shift })), |_| format!("{}?told=saved", assign_path(shift)))
        }
    }
}

pub(super) async fn cancel(visit: Visit, Typed(form): Typed<PlaceForm>) -> Answer {
    let shift = form.shift(&visit)?;
    let outcome = visit.act(move |act| Box::pin(rosters::call_off(act, shift))).await;
    outcome.map_err(|error| visit.problem(error))?;
    let board = board_of(&visit, shift).await?;
    visit.done(Ok(json!({ "cancelled": shift })), |_| format!("{board}?told=cancelled"))
}
