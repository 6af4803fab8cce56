//! Who could take this shift? The one engine says who, and why the others can't.

use super::OnShift;
use super::records;
use crate::act::Look;
use crate::error::Result;
use crate::{centers, programmes, shifts};
use domain::centers::Center;
use domain::eligibility::{Reason, Verdict, Volunteer, personal};
use domain::ids::{PersonId, ShiftId};
use domain::people::Name;
use domain::rights::May;
use domain::shifts::Shift;
use domain::time::Week;

/// Somebody at the center who is not on the shift.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: Name,
    /// Their work in the shift's week, in minutes.
    pub minutes: i64,
    /// Why not; empty when they can.
    pub reasons: Vec<Reason>,
    /// What is worth a second thought.
    pub doubts: Vec<Reason>,
}

/// A shift and who could take it.
#[derive(Debug, Clone)]
pub struct Candidates {
    /// The shift.
    pub shift: Shift,
    /// Its center.
    pub center: Center,
    /// Who is on it already, by name.
    pub on: Vec<OnShift>,
    /// Those who can first, whoever has the least work in that week before the others; then those who can't.
    pub people: Vec<Candidate>,
}

/// Who could take a shift, by those whose name holds `search`, in any case and script.
///
/// # Errors
/// [`crate::Error::NotFound`]; [`crate::Error::NotAllowed`] without the right.
pub async fn candidates(look: &mut Look, id: ShiftId, search: &str) -> Result<Candidates> {
    let shift = shifts::find(look, id).await?;
    look.require(May::ManageRosters(shift.at))?;
    let center = centers::find(look, shift.at.center).await?;
    let rules = programmes::find(look, shift.at.programme).await?.rules;
    let book = shifts::book(look, shift.at.programme, rules).await?;
    let volunteers = shifts::volunteers(look, shift.at, shifts::busy_since(shift.period.start())).await?;
    let key = words::fold::search_key(search);
    let mut people = Vec::new();
    for (person, name) in records::names(look, shift.at).await? {
        let Some(volunteer) = volunteers.iter().find(|v| v.id == person) else { continue };
        let on = volunteer.is_on(id);
        if on || !words::fold::search_key(&name.full()).contains(&key) {
            continue;
        }
        let Verdict { reasons, doubts } = personal(volunteer, &volunteer.busy, &shift, &book, None);
        people.push(Candidate { person, name, minutes: minutes_in_week(volunteer, &shift), reasons, doubts });
    }
    // Stable, so that equals stay in the order of their names
    people.sort_by_key(|c| (!c.reasons.is_empty(), c.reasons.len(), c.minutes));
    Ok(Candidates { shift, center, on: records::on_shift(look, id).await?, people })
}

fn minutes_in_week(person: &Volunteer, shift: &Shift) -> i64 {
    let week = Week::of(shift.date());
    let in_week = person.busy.iter().filter(|busy| Week::of(shift.zone.date(busy.period.start())) == week);
    in_week.map(|busy| busy.period.minutes()).sum()
}
