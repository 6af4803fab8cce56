//! The SQL of what one's data says of places that changed hands.

use super::records::{Rows, Time, text};
use crate::act::Look;
use domain::ids::PersonId;
use serde_json::json;

/// Draws for places that the person entered.
pub(super) async fn ballots(look: &mut Look, person: PersonId) -> Rows {
    let statement = sql!(
        "select c.code, s.starts_at, b.entered_at, b.left_at, b.lots, b.drawn, b.result
        from ballot_entries b join shifts s on s.id = b.shift_id join centers c on c.id = s.center_id
        where b.person_id = $1 order by b.entered_at, s.id"
    );
    look.all(statement, values![person], |r| {
        let (center, starts, entered) = (text(r)?, r.next::<Time>()?, r.next::<Time>()?);
        let (left, lots) = (r.next::<Option<Time>>()?, r.next::<Option<i64>>()?);
        let (drawn, result) = (r.next::<Option<i64>>()?, r.next::<Option<String>>()?);
        Ok(json!({
            "center": center, "starts_at": starts, "entered_at": entered, "left_at": left, "lots": lots, "drawn": drawn,
            "result": result,
        }))
    })
    .await
}

/// Waiting for places on shifts.
pub(super) async fn waits(look: &mut Look, person: PersonId) -> Rows {
    let statement = sql!(
        "select c.code, s.starts_at, w.state, w.since from shift_waits w join shifts s on s.id = w.shift_id
            join centers c on c.id = s.center_id
        where w.person_id = $1 order by w.since, w.id"
    );
    look.all(statement, values![person], |r| {
        let (center, starts, state) = (text(r)?, r.next::<Time>()?, text(r)?);
        Ok(json!({ "center": center, "starts_at": starts, "state": state, "since": r.next::<Time>()? }))
    })
    .await
}

/// Shifts to which the person could not come, and why.
pub(super) async fn searches(look: &mut Look, person: PersonId) -> Rows {
    let statement = sql!(
        "select c.code, s.starts_at, v.way, v.reason, v.note, v.state, v.opened_at, v.closed_at
        from hand_overs v join shifts s on s.id = v.shift_id join centers c on c.id = v.center_id
        where v.person_id = $1 order by v.opened_at, v.id"
    );
    look.all(statement, values![person], |r| {
        let (center, starts, way, reason) = (text(r)?, r.next::<Time>()?, text(r)?, text(r)?);
        let (note, state, opened) = (text(r)?, text(r)?, r.next::<Time>()?);
        Ok(json!({
            "center": center, "starts_at": starts, "way": way, "reason": reason, "note": note, "state": state,
            "opened_at": opened, "closed_at": r.next::<Option<Time>>()?,
        }))
    })
    .await
}

/// Shifts that the person was asked to take over.
pub(super) async fn asked(look: &mut Look, person: PersonId) -> Rows {
    let statement = sql!(
        "select s.starts_at, a.state, a.asked_at, a.answered_at
        from hand_over_asks a join hand_overs v on v.id = a.hand_over_id join shifts s on s.id = v.shift_id
        where a.person_id = $1 order by a.asked_at, a.id"
    );
    look.all(statement, values![person], |r| {
        let (starts, state, asked) = (r.next::<Time>()?, text(r)?, r.next::<Time>()?);
        let answered = r.next::<Option<Time>>()?;
        Ok(json!({ "starts_at": starts, "state": state, "asked_at": asked, "answered_at": answered }))
    })
    .await
}

/// What happened in such searches about the person.
pub(super) async fn steps(look: &mut Look, person: PersonId) -> Rows {
    let statement =
        sql!("select step, note, at from hand_over_steps where person_id = $1 and by_person = $1 order by at, id");
    look.all(statement, values![person], |r| Ok(json!({ "step": text(r)?, "note": text(r)?, "at": r.next::<Time>()? })))
        .await
}
