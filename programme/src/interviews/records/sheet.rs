//! The SQL of what staff see: slots with their panels, their applicants and what the panels think.

use super::read_slot;
use crate::act::{Act, Look};
use crate::error::Result;
use chrono::{DateTime, Utc};
use domain::applications::Stage;
use domain::ids::{ApplicationId, BookingId, InterviewSlotId, PersonId, ProgrammeId};
use domain::interviews::{BookingState, Recommendation, Slot};
use domain::people::Name;
use domain::rights::At;

/// A slot with everybody who has to do with it.
#[derive(Debug, Clone)]
pub struct Sitting {
    /// The slot.
    pub slot: Slot,
    /// Who asks, by name.
    pub panel: Vec<(PersonId, Name)>,
    /// Who comes, by name.
    pub guests: Vec<Guest>,
}

/// An applicant in a slot.
#[derive(Debug, Clone)]
pub struct Guest {
    /// The booking.
    pub booking: BookingId,
    /// For which application.
    pub application: ApplicationId,
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: Name,
    /// Where the booking stands.
    pub state: BookingState,
    /// Where the application stands.
    pub stage: Stage,
    /// What the panel thinks, as far as the reader may know.
    pub opinions: Vec<Opinion>,
    /// How many opinions the reader will see once their own is given.
    pub hidden: usize,
}

/// What one member of the panel thinks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opinion {
    /// Who.
    pub by: PersonId,
    /// Their name.
    pub name: Name,
    /// What they recommend.
    pub recommendation: Recommendation,
    /// What they noted.
    pub note: String,
}

/// The slots of a center that begin within a span, soonest first.
pub(in crate::interviews) async fn sittings(
    look: &mut Look,
    at: At,
    from: DateTime<Utc>,
    until: DateTime<Utc>,
) -> Result<Vec<Sitting>> {
    let span = || values![at.programme, at.center, from, until];
    let slots = look
        .all(
            sql!(
                "select id, programme_id, center_id, starts_at, ends_at, place, link, places, taken,
                    cancelled_at is not null, version
                from interview_slots
                where programme_id = $1 and center_id = $2 and starts_at >= $3 and starts_at < $4
                order by starts_at, id"
            ),
            span(),
            read_slot,
        )
        .await?;
    let panels: Vec<(InterviewSlotId, PersonId, Name)> = look
        .all(
            sql!(
                "select l.slot_id, p.id, p.given_name, p.surname, p.fathers_name
                from interview_slots s join interview_panels l on l.slot_id = s.id join people p on p.id = l.person_id
                where s.programme_id = $1 and s.center_id = $2 and s.starts_at >= $3 and s.starts_at < $4
                order by p.sort_key, p.id"
            ),
            span(),
            |r| Ok((r.next()?, r.next()?, r.name()?)),
        )
        .await?;
    let guests: Vec<(InterviewSlotId, Guest)> = look
        .all(
            sql!(
                "select b.slot_id, b.id, b.application_id, p.id, p.given_name, p.surname, p.fathers_name, b.state, a.stage
                from interview_slots s join interview_bookings b on b.slot_id = s.id
                join people p on p.id = b.person_id join applications a on a.id = b.application_id
                where s.programme_id = $1 and s.center_id = $2 and s.starts_at >= $3 and s.starts_at < $4
                    and b.state in ('booked', 'attended', 'no_show')
                order by p.sort_key, p.id, b.id"
            ),
            span(),
            |r| {
                let slot = r.next()?;
                let (booking, application, person) = (r.next()?, r.next()?, r.next()?);
                let name = r.name()?;
                let (state, stage) = (r.word(BookingState::parse)?, r.word(Stage::parse)?);
                let (opinions, hidden) = (Vec::new(), 0);
                Ok((slot, Guest { booking, application, person, name, state, stage, opinions, hidden }))
            },
        )
        .await?;
    let opinions: Vec<(BookingId, Opinion)> = look
        .all(
            sql!(
                "select o.booking_id, p.id, p.given_name, p.surname, p.fathers_name, o.recommendation, o.note
                from interview_slots s join interview_bookings b on b.slot_id = s.id
                join interview_opinions o on o.booking_id = b.id join people p on p.id = o.person_id
                where s.programme_id = $1 and s.center_id = $2 and s.starts_at >= $3 and s.starts_at < $4
                order by o.given_at, p.id"
            ),
            span(),
            |r| {
                let (booking, by, name) = (r.next()?, r.next()?, r.name()?);
                Ok((booking, Opinion { by, name, recommendation: r.word(Recommendation::parse)?, note: r.next()? }))
            },
        )
        .await?;
    let mut sittings: Vec<Sitting> =
        slots.into_iter().map(|slot| Sitting { slot, panel: Vec::new(), guests: Vec::new() }).collect();
    // A week of a center is some hundred rows, so looking through them is quick
    for (slot, person, name) in panels {
        if let Some(sitting) = sittings.iter_mut().find(|s| s.slot.id == slot) {
            sitting.panel.push((person, name));
        }
    }
    for (slot, mut guest) in guests {
        guest.opinions = opinions.iter().filter(|(of, _)| *of == guest.booking).map(|(_, o)| o.clone()).collect();
        if let Some(sitting) = sittings.iter_mut().find(|s| s.slot.id == slot) {
            sitting.guests.push(guest);
        }
    }
    Ok(sittings)
}

/// Keeps what a member of the panel thinks; a second time takes the place of the first.
pub(in crate::interviews) async fn save_opinion(
    act: &mut Act,
    programme: ProgrammeId,
    booking: BookingId,
    person: PersonId,
    recommendation: Recommendation,
    note: &str,
) -> Result<()> {
    let now = act.now();
    act.run(
        sql!(
            "insert into interview_opinions (booking_id, person_id, programme_id, recommendation, note, given_at)
            values ($1, $2, $3, $4, $5, $6)
            on conflict (booking_id, person_id) do update set
                recommendation = excluded.recommendation, note = excluded.note, given_at = excluded.given_at"
        ),
        values![booking, person, programme, recommendation.as_str(), note, now],
    )
    .await?;
    Ok(())
}
