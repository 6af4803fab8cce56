//! What an act holds on to until it ends: people before shifts, each in one order, so that two acts never wait for each
//! other. A place that is held for somebody counts as taken.

use super::records;
use crate::act::Act;
use crate::error::Result;
use domain::ids::{PersonId, ShiftId};

/// Holds people in the order of their ids.
pub(crate) async fn hold_sorted(act: &mut Act, people: &[PersonId]) -> Result<()> {
    let mut people = people.to_vec();
    people.sort_unstable();
    people.dedup();
    super::hold_people(act, &people).await
}

/// Holds shifts after the people, in the order of their ids; whether all of them still take place.
pub(crate) async fn hold_shifts(act: &mut Act, shifts: &[ShiftId]) -> Result<bool> {
    let mut shifts = shifts.to_vec();
    shifts.sort_unstable();
    shifts.dedup();
    let mut all = true;
    for shift in shifts {
        let held = act
            .run(sql!("update shifts set taken = taken where id = $1 and cancelled_at is null"), values![shift])
            .await?;
        all &= held > 0;
    }
    Ok(all)
}

/// Takes a place to hold it for somebody; whether there was one.
pub(crate) async fn hold_place(act: &mut Act, id: ShiftId) -> Result<bool> {
    records::take(act, id).await
}

/// Puts a place back that was held for somebody.
pub(crate) async fn free_place(act: &mut Act, id: ShiftId) -> Result<()> {
    act.run(sql!("update shifts set taken = taken - 1 where id = $1 and taken > 0"), values![id]).await?;
    Ok(())
}
