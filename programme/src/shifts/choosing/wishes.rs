//! What people asked for ends with the shift that they asked about: one that was called off, or stands at another time.

use super::records;
use crate::act::Act;
use crate::error::Result;
use domain::events::{Event, EventKind};
use domain::ids::PersonId;
use domain::notices::Notice;
use domain::rosters::Ended;
use domain::shifts::Shift;
use serde_json::json;

/// Ends the requests for a shift and the entries in its ballot, and tells whose they were: nobody gets a place at a time
/// for which they did not ask. A ballot that would close after the start is none any more. What ended.
pub(crate) async fn end(act: &mut Act, shift: &Shift) -> Result<Ended> {
    let (mut people, mut ended) = (Vec::new(), Ended::default());
    for (person, assignment) in records::end_requests(act, shift.id).await? {
        let detail = json!({ "assignment": assignment, "person": person, "ended": true });
        act.note(shift.at.programme, Event::new(EventKind::RequestAnswered, shift.id).with(detail)).await?;
        people.push(person);
        ended.requests.push(assignment);
    }
    for person in records::end_entries(act, shift.id).await? {
        let detail = json!({ "person": person, "ended": true });
        act.note(shift.at.programme, Event::new(EventKind::BallotEntered, shift.id).with(detail)).await?;
        people.push(person);
        ended.entries.push(person);
    }
    if records::end_late_ballot(act, shift.id).await? {
        ended.ballot = shift.details.ballot;
    }
    people.sort_unstable();
    people.dedup();
    for person in people {
        act.tell(shift.at.programme, person, Notice::ShiftWishEnded { shift: shift.id }).await?;
    }
    Ok(ended)
}

/// A shift is as it was when these requests and entries ended: they stand again. Whose they are.
pub(crate) async fn again(act: &mut Act, shift: &Shift, ended: &Ended) -> Result<Vec<PersonId>> {
    let mut people = Vec::new();
    for request in &ended.requests {
        let Some(person) = records::request_again(act, *request).await? else { continue };
        let detail = json!({ "assignment": request, "person": person, "again": true });
        act.note(shift.at.programme, Event::new(EventKind::RequestAnswered, shift.id).with(detail)).await?;
        people.push(person);
    }
    if ended.ballot.is_some() {
        records::set_ballot(act, shift.id, ended.ballot).await?;
    }
    for person in &ended.entries {
        if records::enter_again(act, shift.id, *person).await? {
            let detail = json!({ "person": person, "again": true });
            act.note(shift.at.programme, Event::new(EventKind::BallotEntered, shift.id).with(detail)).await?;
            people.push(*person);
        }
    }
    Ok(people)
}
