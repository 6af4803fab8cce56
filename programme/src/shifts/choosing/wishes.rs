//! What people asked for ends with the shift that they asked about: one that was called off, or stands at another time.

use super::records;
use crate::act::Act;
use crate::error::Result;
use domain::events::{Event, EventKind};
use domain::notices::Notice;
use domain::shifts::Shift;
use serde_json::json;

/// Ends the requests for a shift and the entries in its ballot, and tells whose they were: nobody gets a place at a time
/// for which they did not ask. A ballot that would close after the start is none any more.
pub(crate) async fn end(act: &mut Act, shift: &Shift) -> Result<()> {
    let mut people = Vec::new();
    for (person, assignment) in records::end_requests(act, shift.id).await? {
        let detail = json!({ "assignment": assignment, "person": person, "ended": true });
        act.note(shift.at.programme, Event::new(EventKind::RequestAnswered, shift.id).with(detail)).await?;
        people.push(person);
    }
    for person in records::end_entries(act, shift.id).await? {
        let detail = json!({ "person": person, "ended": true });
        act.note(shift.at.programme, Event::new(EventKind::BallotEntered, shift.id).with(detail)).await?;
        people.push(person);
    }
    records::end_late_ballot(act, shift.id).await?;
    people.sort_unstable();
    people.dedup();
    for person in people {
        act.tell(shift.at.programme, person, Notice::ShiftWishEnded { shift: shift.id }).await?;
    }
    Ok(())
}
