//! Sessions of courses: planned, enrolled in, held, and their results.

use super::records::{self, Enrolled, Meeting};
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use chrono::{NaiveDate, NaiveTime};
use domain::events::{Event, EventKind};
use domain::faults::{Fault, FaultKind};
use domain::ids::{CenterId, CourseId, CourseSessionId, PersonId, ProgrammeId};
use domain::refusals::Refusal;
use domain::rights::{At, May};
use domain::time::Period;
use domain::training::{CourseResult, CourseSession, TrainingRecord};
use serde::{Deserialize, Serialize};
use serde_json::json;

/// The most places of one session.
const PLACES_MAX: i64 = 1000;
/// The longest name of a room, in characters.
const ROOM_MAX: usize = 100;

/// A session to plan.
#[derive(Debug, Clone)]
pub struct NewSession {
    /// Of which course.
    pub course: CourseId,
    /// At which center of the course's programme.
    pub center: CenterId,
    /// When.
    pub period: Period,
    /// In which room; may stay empty.
    pub room: String,
    /// For how many people.
    pub places: i64,
}

/// What somebody types to plan a session.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SessionForm {
    /// The course's id.
    pub course: String,
    /// The center's id.
    pub center: String,
    /// The date on the center's wall, `2026-11-24` or `24.11.2026`.
    pub date: String,
    /// The clock at the start, `10:00`.
    pub starts: String,
    /// The clock at the end.
    pub ends: String,
    /// The room.
    pub room: String,
    /// The number of places.
    pub places: String,
}

/// Plans a session from what was typed.
///
/// # Errors
/// [`Error::Faulty`] with a fault for each field that can't be taken; [`Error::NotAllowed`] without the right.
pub async fn plan(act: &mut Act, form: &SessionForm) -> Result<CourseSessionId> {
    let mut faults = Vec::new();
    let mut fault = |field: &str, kind| faults.push(Fault::new(field, kind));
    let course: Option<CourseId> = form.course.trim().parse().ok();
    let center = match form.center.trim().parse() {
        Ok(id) => crate::centers::find(act, id).await.ok(),
        Err(_) => None,
    };
    let date = form.date.trim();
    let date = NaiveDate::parse_from_str(date, "%Y-%m-%d").or_else(|_| NaiveDate::parse_from_str(date, "%d.%m.%Y"));
    let date = date.ok().filter(|d| (2000..=2999).contains(&chrono::Datelike::year(d)));
    let clock = |text: &str| NaiveTime::parse_from_str(text.trim(), "%H:%M");
    let (starts, ends) = (clock(&form.starts), clock(&form.ends));
    let places: std::result::Result<i64, _> = form.places.trim().parse();
    for (field, good, kind) in [
        ("course", course.is_some(), FaultKind::Choice),
        ("center", center.is_some(), FaultKind::Choice),
        ("date", date.is_some(), FaultKind::Date),
        ("starts", starts.is_ok(), FaultKind::Time),
        ("ends", ends.is_ok(), FaultKind::Time),
        ("places", places.is_ok(), FaultKind::Number { min: 1, max: PLACES_MAX }),
    ] {
        if !good {
            fault(field, kind);
        }
    }
    let (Some(course), Some(center), Some(date), Ok(starts), Ok(ends), Ok(places)) =
        (course, center, date, starts, ends, places)
    else {
        return Err(Error::Faulty(faults));
    };
    if ends <= starts {
        return Err(Error::fault("ends", FaultKind::EndBeforeStart));
    }
    let period = center.zone.span(date, starts, ends).map_err(|_| Error::fault("ends", FaultKind::EndBeforeStart))?;
    add_session(act, &NewSession { course, center: center.id, period, room: form.room.clone(), places }).await
}

/// Plans a session.
///
/// # Errors
/// [`Error::Faulty`] for what can't be taken; [`Error::NotAllowed`] without the right.
pub async fn add_session(act: &mut Act, new: &NewSession) -> Result<CourseSessionId> {
    let (programme, _) = records::course(act, new.course).await?.ok_or(Error::NotFound)?;
    act.require(May::ManageTraining(programme))?;
    let center = crate::centers::find(act, new.center).await?;
    let room: String = new.room.trim().chars().filter(|c| !words::names::is_steering(*c)).collect();
    let mut faults = Vec::new();
    if center.programme != programme {
        faults.push(Fault::new("center", FaultKind::Choice));
    }
    if !(1..=PLACES_MAX).contains(&new.places) {
        faults.push(Fault::new("places", FaultKind::Number { min: 1, max: PLACES_MAX }));
    }
    if room.chars().count() > ROOM_MAX {
        faults.push(Fault::new("room", FaultKind::TooLong { max: ROOM_MAX as i64 }));
    }
    if !faults.is_empty() {
        return Err(Error::Faulty(faults));
    }
    let session = CourseSession {
        id: act.id(),
        programme,
        course: new.course,
        center: new.center,
        period: new.period,
        room,
        places: new.places,
        taken: 0,
    };
    records::insert_session(act, &session).await?;
    act.note(programme, Event::new(EventKind::CourseChanged, session.id)).await?;
    Ok(session.id)
}

/// The sessions of a programme that have not ended, soonest first, with whether the reader is enrolled.
///
/// # Errors
/// [`Error::NotSignedIn`].
pub async fn coming(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Meeting>> {
    let me = look.person()?;
    records::coming(look, programme, me).await
}

/// The sessions of a programme that have ended, newest first, for staff.
///
/// # Errors
/// [`Error::NotSignedIn`].
pub async fn past(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Meeting>> {
    let me = look.person()?;
    records::past(look, programme, me).await
}

/// A session with everybody who is enrolled and what came out, for those who record it.
///
/// # Errors
/// [`Error::NotAllowed`] without the right, [`Error::NotFound`].
pub async fn session(look: &mut Look, id: CourseSessionId) -> Result<(Meeting, Vec<Enrolled>)> {
    let meeting = records::meeting(look, id).await?.ok_or(Error::NotFound)?;
    look.require(May::RecordTraining(at(&meeting.session)))?;
    let people = records::enrolled(look, id).await?;
    Ok((meeting, people))
}

/// Takes a place in a session of one's own programme.
///
/// # Errors
/// [`Refusal::SessionFull`], [`Refusal::AlreadyEnrolled`], [`Refusal::SessionBegun`].
pub async fn enrol(act: &mut Act, id: CourseSessionId) -> Result<()> {
    let me = act.person()?;
    let session = ahead(act, id, me).await?;
    if !records::insert_enrolment(act, &session, me).await? {
        return Err(Refusal::AlreadyEnrolled.into());
    }
    // The database holds the number of places; whoever comes too late loses the line above as well
    if !records::take_place(act, id).await? {
        return Err(Refusal::SessionFull.into());
    }
    let event = Event::new(EventKind::EnrolmentChanged, id).with(json!({ "person": me, "enrolled": true }));
    act.note(session.programme, event).await
}

/// Gives one's place in a session back before it begins.
///
/// # Errors
/// [`Refusal::SessionBegun`]; [`Error::NotFound`] for whoever has no place.
pub async fn leave(act: &mut Act, id: CourseSessionId) -> Result<()> {
    let me = act.person()?;
    let session = ahead(act, id, me).await?;
    if !records::end_enrolment(act, id, me).await? {
        return Err(Error::NotFound);
    }
    records::free_place(act, id).await?;
    let event = Event::new(EventKind::EnrolmentChanged, id).with(json!({ "person": me, "enrolled": false }));
    act.note(session.programme, event).await
}

/// Records what came out for an enrolled person; a second time corrects the first. Passed, it counts from the day of
/// the session on, for as long as the course says.
///
/// # Errors
/// [`Refusal::SessionAhead`]; [`Error::NotFound`] for whoever is not enrolled; [`Error::NotAllowed`] without the right.
pub async fn record_result(act: &mut Act, id: CourseSessionId, person: PersonId, result: CourseResult) -> Result<()> {
    let session = records::session(act, id).await?.ok_or(Error::NotFound)?;
    act.require(May::RecordTraining(at(&session)))?;
    // Nobody vouches for themselves
    if act.who().person == Some(person) {
        return Err(Error::NotAllowed);
    }
    if act.now() < session.period.start() {
        return Err(Refusal::SessionAhead.into());
    }
    if !records::is_enrolled(act, id, person).await? {
        return Err(Error::NotFound);
    }
    let (programme, course) = records::course(act, session.course).await?.ok_or(Error::NotFound)?;
    let valid_from = crate::centers::find(act, session.center).await?.zone.date(session.period.start());
    let record = TrainingRecord {
        id: act.id(),
        course: course.id,
        result,
        valid_from,
        valid_until: course.valid_until(valid_from).filter(|_| result == CourseResult::Passed),
    };
    records::save_record(act, programme, person, Some(id), &record).await?;
    let event = Event::new(EventKind::TrainingRecorded, id).with(json!({ "person": person, "result": result }));
    act.note(programme, event).await
}

const fn at(session: &CourseSession) -> At {
    At { programme: session.programme, center: session.center }
}

/// A session of the person's own programme that has not begun.
async fn ahead(look: &mut Look, id: CourseSessionId, person: PersonId) -> Result<CourseSession> {
    let session = records::session(look, id).await?.ok_or(Error::NotFound)?;
    if crate::people::find(look, person).await?.programme != session.programme {
        return Err(Error::NotFound);
    }
    if session.period.start() <= look.now() {
        return Err(Refusal::SessionBegun.into());
    }
    Ok(session)
}
