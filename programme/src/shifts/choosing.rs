//! How volunteers choose: turns, requests that a coordinator decides, ballots, and "I will come".

mod ballots;
mod confirming;
mod records;
mod requests;
mod wishes;
mod worker;

pub(crate) use ballots::put_in as put_in_ballot;
pub use ballots::{Ballot, Entry, ballot, close as close_ballot, enter, leave as leave_ballot, open as open_ballot};
pub use confirming::confirm;
pub(super) use records::entered_on;
pub(crate) use requests::ask;
pub(super) use requests::take_back;
pub use requests::{Request, approve, decline, of_shift as requests};
pub(crate) use wishes::{again as wishes_again, end as end_wishes};
pub use worker::{Due, work_due};

use crate::act::Look;
use crate::error::Result;
use domain::choosing::Served;
use domain::eligibility::Volunteer;
use domain::ids::{PersonId, ShiftId};
use domain::programmes::Rules;

/// So far back it counts whether somebody is a regular.
const REGULAR_DAYS: i64 = 56;

/// What a person has served, as far as their turn depends on it; nothing is asked where a programme has no turns.
///
/// # Errors
/// [`crate::Error::Unavailable`] when the database is.
pub(crate) async fn served(look: &mut Look, person: PersonId, rules: &Rules) -> Result<Served> {
    if !rules.waves {
        return Ok(Served::default());
    }
    served_anyway(look, person).await
}

async fn served_anyway(look: &mut Look, person: PersonId) -> Result<Served> {
    let since = look.now() - chrono::Duration::days(REGULAR_DAYS);
    Ok(Served { here: records::served(look, person, since).await?, terms: records::terms(look, person).await? })
}

/// Whether a person is below their target on the day of a shift.
async fn below_target(
    look: &mut Look,
    person: &Volunteer,
    shift: &domain::shifts::Shift,
    rules: &Rules,
) -> Result<bool> {
    let served = served_anyway(look, person.id).await?;
    Ok(served.turn(person, shift, rules, look.now()).below_target)
}

/// The shifts for which a person asks, each with whether by entering its ballot.
pub(super) async fn asked_by(look: &mut Look, person: PersonId) -> Result<Vec<(ShiftId, bool)>> {
    records::asked_by(look, person).await
}

/// How a person stands to a shift without a place on it: whether they have asked for one, and whether they have entered
/// its ballot; with one, whether they have said that they will come.
pub(super) async fn stands(look: &mut Look, id: ShiftId, person: PersonId) -> Result<(bool, bool, bool)> {
    records::stands(look, id, person).await
}
