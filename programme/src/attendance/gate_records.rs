//! The SQL of check-ins that are written together. Lists have room for as many as the gate lets in at once; a shorter list
//! is filled up with its last one, so that there is one text.

use super::check_in::CheckIn;
use super::gate::MOST;
use super::{Duty, records};
use crate::act::{Act, Look};
use crate::error::Result;
use crate::sql::Value;
use crate::sql::many::pieces;
use chrono::{DateTime, Utc};
use domain::attendance::{Arrival, Proof};
use domain::ids::{AssignmentId, AttendanceId, PersonId};
use std::collections::HashSet;

/// The places of a list.
macro_rules! list {
    () => {
        "$1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, \
         $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35, $36, $37, $38, $39, $40, $41, $42, \
         $43, $44, $45, $46, $47, $48, $49, $50, $51, $52, $53, $54, $55, $56, $57, $58, $59, $60, $61, $62, \
         $63, $64"
    };
}

/// Somebody who comes, with what they come for.
pub(super) struct Come<'a> {
    pub(super) id: AttendanceId,
    pub(super) duty: Duty,
    pub(super) ask: &'a CheckIn,
    pub(super) arrival: Arrival,
}

/// The values of a list.
fn list<T: Copy + Into<Value>>(items: &[T]) -> Vec<Value> {
    let last = items.last().copied();
    items.iter().copied().chain(std::iter::repeat(()).map_while(|()| last)).take(MOST).map(Into::into).collect()
}

/// Holds several people; where nobody else can write meanwhile, they are held already.
pub(super) async fn hold(act: &mut Act, people: &[PersonId]) -> Result<()> {
    if act.is_alone() {
        return Ok(());
    }
    act.run(sql!(concat!("update people set busy = busy + 1 where id in (", list!(), ")")), list(people)).await?;
    Ok(())
}

/// Who of them is in somewhere.
pub(super) async fn inside(look: &mut Look, people: &[PersonId]) -> Result<HashSet<PersonId>> {
    let found = look
        .all(
            sql!(concat!(
                "select person_id from attendances where left_at is null and undone_at is null and person_id in (",
                list!(),
                ")"
            )),
            list(people),
            |r| r.next(),
        )
        .await?;
    Ok(found.into_iter().collect())
}

/// What they have a place for and have not come to, of what ends after a moment and begins before another.
pub(super) async fn due(
    look: &mut Look,
    people: &[PersonId],
    after: DateTime<Utc>,
    before: DateTime<Utc>,
) -> Result<Vec<Duty>> {
    let mut values = list(people);
    values.extend(values![after, before]);
    look.all(
        records::duties!(
            "a.state in ('assigned', 'confirmed') and t.id is null and a.person_id in (",
            list!(),
            ") and s.ends_at > $65 and s.starts_at < $66 order by s.starts_at, a.id"
        ),
        values,
        records::read_duty,
    )
    .await
}

/// Records that they have come; those for whom it worked: no nonce was known, nobody had come already.
pub(super) async fn insert(act: &mut Act, come: &[Come<'_>]) -> Result<HashSet<AttendanceId>> {
    let now = act.now();
    let mut written = HashSet::with_capacity(come.len());
    for piece in pieces(come) {
        let statement = many!(
            piece.len(),
            15,
            "insert into attendances (id, programme_id, assignment_id, shift_id, center_id, person_id, nonce, arrived_at,
                arrival, arrival_proof, to_confirm, recorded_at, walk_in, device, place) values ",
            " on conflict do nothing returning id"
        );
        let mut values = Vec::with_capacity(piece.len() * 15);
        for Come { id, duty, ask, arrival } in piece {
            values.extend(values![
                *id,
                duty.at.programme,
                duty.assignment,
                duty.shift,
                duty.at.center,
                duty.person,
                &ask.nonce,
                now,
                arrival.as_str(),
                Proof::CenterCode.as_str(),
                false,
                now,
                false,
                &ask.device,
                ask.place.as_str()
            ]);
        }
        written.extend(act.all(statement, values, |r| r.next::<AttendanceId>()).await?);
    }
    Ok(written)
}

/// Marks their places as taken up.
pub(super) async fn attended(act: &mut Act, places: &[AssignmentId]) -> Result<()> {
    if places.is_empty() {
        return Ok(());
    }
    let now = act.now();
    let mut values = list(places);
    values.extend(values![now]);
    act.run(
        sql!(concat!(
            "update assignments set state = 'attended', changed_by = person_id, changed_at = $65 where id in (",
            list!(),
            ")"
        )),
        values,
    )
    .await?;
    Ok(())
}
