//! What people have been told of their places: each place and each shift keeps how it was told last.

use crate::act::{Act, Look};
use crate::error::Result;
use domain::ids::{PersonId, RosterId, ShiftId};

/// Places that a condition chooses and that nobody has any more are known no longer.
macro_rules! forget_lost {
    ($which:literal) => {
        concat!(
            "update assignments set known_starts_at = null, known_ends_at = null, known_position_id = null,
                known_at = null, reminded_hours = null
            where known_starts_at is not null and state not in ('assigned', 'confirmed', 'attended', 'no_show') and ",
            $which
        )
    };
}

/// Places that a condition chooses are known as their shifts are now; `$1` is this moment. Whoever knew the start already
/// was not told of it anew, and is not reminded anew.
macro_rules! know_held {
    ($which:literal) => {
        concat!(
            "update assignments set
                known_at = case when known_starts_at =
                    (select starts_at from shifts where shifts.id = assignments.shift_id) then known_at else $1 end,
                reminded_hours = case when known_starts_at =
                    (select starts_at from shifts where shifts.id = assignments.shift_id) then reminded_hours end,
                known_starts_at = (select starts_at from shifts where shifts.id = assignments.shift_id),
                known_ends_at = (select ends_at from shifts where shifts.id = assignments.shift_id),
                known_position_id = (select position_id from shifts where shifts.id = assignments.shift_id)
            where state in ('assigned', 'confirmed') and ",
            $which
        )
    };
}

/// Shifts that a condition chooses are known as they are now.
macro_rules! know_shifts {
    ($which:literal) => {
        concat!(
            "update shifts set known_starts_at = case when cancelled_at is null then starts_at end,
                known_ends_at = case when cancelled_at is null then ends_at end,
                known_position_id = case when cancelled_at is null then position_id end,
                known_places = case when cancelled_at is null then places end
            where ",
            $which
        )
    };
}

/// Whether people are told of each change of a shift by itself, or of all together when their roster is told.
pub(crate) async fn at_once(look: &mut Look, shift: ShiftId) -> Result<bool> {
    look.one(
        sql!("select r.at_once from shifts s join rosters r on r.id = s.roster_id where s.id = $1"),
        values![shift],
        |r| r.next(),
    )
    .await
}

/// From now on this person knows the shift as it is, and whether they are on it.
pub(crate) async fn told(act: &mut Act, shift: ShiftId, person: PersonId) -> Result<()> {
    let now = act.now();
    act.run(sql!(know_held!("shift_id = $2 and person_id = $3")), values![now, shift, person]).await?;
    act.run(sql!(forget_lost!("shift_id = $1 and person_id = $2")), values![shift, person]).await?;
    Ok(())
}

/// From now on this shift is shown to volunteers as it is.
pub(crate) async fn shown(act: &mut Act, shift: ShiftId) -> Result<()> {
    act.run(sql!(know_shifts!("id = $1")), values![shift]).await?;
    Ok(())
}

/// From now on everybody knows the shifts of a roster as they are, and their places on them.
pub(crate) async fn all_told(act: &mut Act, roster: RosterId) -> Result<()> {
    act.run(sql!(forget_lost!("shift_id in (select id from shifts where roster_id = $1)")), values![roster]).await?;
    let now = act.now();
    act.run(sql!(know_held!("shift_id in (select id from shifts where roster_id = $2)")), values![now, roster]).await?;
    act.run(sql!(know_shifts!("roster_id = $1")), values![roster]).await?;
    Ok(())
}
