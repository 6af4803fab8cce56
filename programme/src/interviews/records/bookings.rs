//! The SQL of bookings, and of the applications that they are for.

use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::sql::Reader;
use chrono::{DateTime, Utc};
use domain::applications::Stage;
use domain::ids::{ApplicationId, BookingId, CenterId, InterviewSlotId, PersonId, ProgrammeId};
use domain::interviews::{Booking, BookingState, Slot};
use domain::time::Zone;

/// What an interview needs to know of an application.
#[derive(Debug, Clone, Copy)]
pub(in crate::interviews) struct Applicant {
    pub(in crate::interviews) id: ApplicationId,
    pub(in crate::interviews) programme: ProgrammeId,
    pub(in crate::interviews) person: PersonId,
    pub(in crate::interviews) stage: Stage,
    pub(in crate::interviews) center: Option<CenterId>,
}

impl Applicant {
    /// The center that invites.
    pub(in crate::interviews) fn center(&self) -> Result<CenterId> {
        self.center.ok_or(Error::NotFound)
    }
}

fn read_applicant(r: &mut Reader) -> Result<Applicant> {
    Ok(Applicant {
        id: r.next()?,
        programme: r.next()?,
        person: r.next()?,
        stage: r.word(Stage::parse)?,
        center: r.next()?,
    })
}

pub(in crate::interviews) async fn applicant(look: &mut Look, id: ApplicationId) -> Result<Applicant> {
    look.one(
        sql!("select id, programme_id, person_id, stage, center_id from applications where id = $1"),
        values![id],
        read_applicant,
    )
    .await
}

/// Takes hold of an application until the act ends, and reads it: its stage stays, and so does what it has booked.
pub(in crate::interviews) async fn hold_applicant(act: &mut Act, id: ApplicationId) -> Result<Applicant> {
    act.one(
        sql!(
            "update applications set version = version where id = $1
            returning id, programme_id, person_id, stage, center_id"
        ),
        values![id],
        read_applicant,
    )
    .await
}

fn read_booking(r: &mut Reader) -> Result<Booking> {
    Ok(Booking {
        id: r.next()?,
        application: r.next()?,
        person: r.next()?,
        slot: r.next()?,
        state: r.word(BookingState::parse)?,
        sequence: r.next()?,
        changed_at: r.next()?,
    })
}

pub(in crate::interviews) async fn booking(look: &mut Look, id: BookingId) -> Result<Option<Booking>> {
    look.maybe(
        sql!(
            "select id, application_id, person_id, slot_id, state, sequence, changed_at
            from interview_bookings where id = $1"
        ),
        values![id],
        read_booking,
    )
    .await
}

/// The one interview that an application has.
pub(in crate::interviews) async fn live(look: &mut Look, application: ApplicationId) -> Result<Option<Booking>> {
    look.maybe(
        sql!(
            "select id, application_id, person_id, slot_id, state, sequence, changed_at
            from interview_bookings where application_id = $1 and state in ('booked', 'attended')"
        ),
        values![application],
        read_booking,
    )
    .await
}

/// The newest booking of an application, whatever became of it.
pub(in crate::interviews) async fn newest(look: &mut Look, application: ApplicationId) -> Result<Option<Booking>> {
    look.maybe(
        sql!(
            "select id, application_id, person_id, slot_id, state, sequence, changed_at
            from interview_bookings where application_id = $1 order by made_at desc, id desc limit 1"
        ),
        values![application],
        read_booking,
    )
    .await
}

/// The bookings of an application that stand or were missed, oldest first, each with its slot.
pub(in crate::interviews) async fn held(
    look: &mut Look,
    application: ApplicationId,
) -> Result<Vec<(BookingId, InterviewSlotId)>> {
    look.all(
        sql!(
            "select id, slot_id from interview_bookings
            where application_id = $1 and state in ('booked', 'attended', 'no_show') order by made_at, id"
        ),
        values![application],
        |r| Ok((r.next()?, r.next()?)),
    )
    .await
}

/// How often an applicant did not come.
pub(in crate::interviews) async fn missed(look: &mut Look, application: ApplicationId) -> Result<i64> {
    look.one(
        sql!("select count(*) from interview_bookings where application_id = $1 and state = 'no_show'"),
        values![application],
        |r| r.next(),
    )
    .await
}

/// Books, unless the application has an interview.
pub(in crate::interviews) async fn insert_booking(
    act: &mut Act,
    applicant: &Applicant,
    slot: InterviewSlotId,
) -> Result<Option<BookingId>> {
    let (id, now): (BookingId, _) = (act.id(), act.now());
    act.maybe(
        sql!(
            "insert into interview_bookings
                (id, programme_id, application_id, person_id, slot_id, state, chosen_at, made_at, changed_at)
            values ($1, $2, $3, $4, $5, 'booked', $6, $6, $6)
            on conflict (application_id) where state in ('booked', 'attended') do nothing returning id"
        ),
        values![id, applicant.programme, applicant.id, applicant.person, slot, now],
        |r| r.next(),
    )
    .await
}

/// Moves a booking to another slot, unless it has changed.
pub(in crate::interviews) async fn move_booking(act: &mut Act, booking: &Booking, to: InterviewSlotId) -> Result<bool> {
    let now = act.now();
    let moved = act
        .run(
            sql!(
                "update interview_bookings set slot_id = $3, sequence = sequence + 1, chosen_at = $4,
                    reminded_at = null, changed_at = $4
                where id = $1 and slot_id = $2 and state = 'booked'"
            ),
            values![booking.id, booking.slot, to, now],
        )
        .await?;
    Ok(moved > 0)
}

/// Sets where a booking stands, unless it has changed. What takes it out of calendars counts for them.
pub(in crate::interviews) async fn set_booking(act: &mut Act, booking: &Booking, to: BookingState) -> Result<bool> {
    let now = act.now();
    let counts = i64::from(matches!(to, BookingState::Cancelled | BookingState::CalledOff));
    let set = act
        .run(
            sql!(
                "update interview_bookings set state = $4, sequence = sequence + $5, changed_at = $6
                where id = $1 and state = $2 and slot_id = $3"
            ),
            values![booking.id, booking.state.as_str(), booking.slot, to.as_str(), counts, now],
        )
        .await?;
    Ok(set > 0)
}

/// Calls every booking of a slot off: which and whose.
pub(in crate::interviews) async fn call_bookings_off(
    act: &mut Act,
    slot: InterviewSlotId,
) -> Result<Vec<(BookingId, PersonId)>> {
    let now = act.now();
    act.all(
        sql!(
            "update interview_bookings set state = 'called_off', sequence = sequence + 1, changed_at = $2
            where slot_id = $1 and state = 'booked' returning id, person_id"
        ),
        values![slot, now],
        |r| Ok((r.next()?, r.next()?)),
    )
    .await
}

/// Lets calendars know that a slot was changed; with another time, the reminder comes anew: which and whose.
pub(in crate::interviews) async fn bookings_changed(
    act: &mut Act,
    slot: InterviewSlotId,
) -> Result<Vec<(BookingId, PersonId)>> {
    let now = act.now();
    act.all(
        sql!(
            "update interview_bookings set sequence = sequence + 1, chosen_at = $2, reminded_at = null, changed_at = $2
            where slot_id = $1 and state = 'booked' returning id, person_id"
        ),
        values![slot, now],
        |r| Ok((r.next()?, r.next()?)),
    )
    .await
}

/// A booking that was not reminded of, with its start and when it was chosen.
#[derive(Debug, Clone, Copy)]
pub(in crate::interviews) struct Unreminded {
    pub(in crate::interviews) id: BookingId,
    pub(in crate::interviews) programme: ProgrammeId,
    pub(in crate::interviews) person: PersonId,
    pub(in crate::interviews) start: DateTime<Utc>,
    pub(in crate::interviews) chosen: DateTime<Utc>,
    pub(in crate::interviews) zone: Zone,
}

/// What begins within a span and was not reminded of, after a place in the order, soonest first.
pub(in crate::interviews) async fn unreminded(
    look: &mut Look,
    until: DateTime<Utc>,
    after: (DateTime<Utc>, BookingId),
    limit: i64,
) -> Result<Vec<Unreminded>> {
    look.all(
        sql!(
            "select b.id, b.programme_id, b.person_id, s.starts_at, b.chosen_at, c.time_zone
            from interview_bookings b join interview_slots s on s.id = b.slot_id join centers c on c.id = s.center_id
            where b.state = 'booked' and b.reminded_at is null and s.starts_at < $1 and (s.starts_at, b.id) > ($2, $3)
            order by s.starts_at, b.id limit $4"
        ),
        values![until, after.0, after.1, limit],
        |r| {
            Ok(Unreminded {
                id: r.next()?,
                programme: r.next()?,
                person: r.next()?,
                start: r.next()?,
                chosen: r.next()?,
                zone: r.word(|name| Zone::parse(name).ok())?,
            })
        },
    )
    .await
}

/// Marks a booking as reminded of; only one worker does.
pub(in crate::interviews) async fn mark_reminded(act: &mut Act, id: BookingId) -> Result<bool> {
    let now = act.now();
    let marked = act
        .run(
            sql!(
                "update interview_bookings set reminded_at = $2
                where id = $1 and state = 'booked' and reminded_at is null"
            ),
            values![id, now],
        )
        .await?;
    Ok(marked > 0)
}

/// The slot of a booking, which must be there.
pub(in crate::interviews) async fn slot_of(look: &mut Look, booking: &Booking) -> Result<Slot> {
    super::slot(look, booking.slot).await?.ok_or(Error::NotFound)
}
