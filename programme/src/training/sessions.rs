//! Sessions of courses: enrolled in, held, and their results.

use super::records::{self, Enrolled, Meeting, waits};
use super::{learning, noted, renew};
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use domain::events::{Event, EventKind};
use domain::ids::{CourseSessionId, PersonId, ProgrammeId};
use domain::refusals::Refusal;
use domain::rights::{At, May};
use domain::training::{CourseResult, CourseSession};
use serde_json::json;

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

/// A session, for the program's own use; asks no right.
pub(crate) async fn meeting(look: &mut Look, id: CourseSessionId) -> Result<Meeting> {
    records::meeting(look, id).await?.ok_or(Error::NotFound)
}

/// Takes a place in a session of one's own programme.
///
/// # Errors
/// [`Refusal::SessionFull`], [`Refusal::AlreadyEnrolled`], [`Refusal::SessionBegun`].
pub async fn enrol(act: &mut Act, id: CourseSessionId) -> Result<()> {
    let me = act.person()?;
    let session = ahead(act, id, me).await?;
    require_before(act, &session, me).await?;
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
    act.note(session.programme, event).await?;
    super::waits::move_up(act, &session).await
}

/// Whoever takes a course holds what comes before it on the day of the session.
pub(super) async fn require_before(look: &mut Look, session: &CourseSession, person: PersonId) -> Result<()> {
    let course = super::course(look, session.course).await?;
    if !learning::sees(look, person, &course).await? {
        return Err(Error::NotFound);
    }
    let date = crate::centers::find(look, session.center).await?.zone.date(session.period.start());
    let records = super::counted(look, person).await?;
    if learning::missing(&course, &records, date).is_empty() { Ok(()) } else { Err(Refusal::CourseBefore.into()) }
}

/// Whether somebody answers for results at a center: theirs count at once, and they confirm those of trainers.
fn is_responsible(look: &Look, session: &CourseSession) -> bool {
    look.require(May::DecideApplications(at(session))).is_ok()
}

/// A session whose results whoever acts may record, once it has begun.
async fn held(look: &mut Look, id: CourseSessionId) -> Result<CourseSession> {
    let session = records::session(look, id).await?.ok_or(Error::NotFound)?;
    look.require(May::RecordTraining(at(&session)))?;
    if look.now() < session.period.start() || session.cancelled {
        return Err(Refusal::SessionAhead.into());
    }
    Ok(session)
}

/// Records what came out for an enrolled person; a second time corrects the first. From those who answer for the center it
/// counts at once; from a trainer it waits until they confirm it. Passed, it counts from the day of the session on, for as
/// long as the course says.
///
/// # Errors
/// [`Refusal::SessionAhead`]; [`Error::NotFound`] for whoever is not enrolled; [`Error::NotAllowed`] without the right.
pub async fn record_result(act: &mut Act, id: CourseSessionId, person: PersonId, result: CourseResult) -> Result<()> {
    let session = held(act, id).await?;
    // Nobody vouches for themselves
    if act.who().person == Some(person) {
        return Err(Error::NotAllowed);
    }
    if !records::is_enrolled(act, id, person).await? {
        return Err(Error::NotFound);
    }
    if is_responsible(act, &session) {
        return keep_result(act, &session, person, result).await;
    }
    waits::say(act, id, person, Some(result)).await?;
    let detail = json!({ "person": person, "said": result });
    act.note(session.programme, Event::new(EventKind::TrainingRecorded, id).with(detail)).await
}

async fn keep_result(act: &mut Act, session: &CourseSession, person: PersonId, result: CourseResult) -> Result<()> {
    let course = super::course(act, session.course).await?;
    let valid_from = crate::centers::find(act, session.center).await?.zone.date(session.period.start());
    let record = course.record(act.id(), result, valid_from);
    records::save_record(act, course.programme, person, Some(session.id), &record).await?;
    waits::say(act, session.id, person, None).await?;
    noted(act, &course, person, &record).await?;
    if result == CourseResult::Passed {
        renew(act, &course, person, valid_from).await?;
    }
    Ok(())
}

/// Confirms what a trainer says came out, for everybody whose result waits; how many. One's own results, and what one said
/// oneself, are for somebody else.
///
/// # Errors
/// [`Error::NotAllowed`] for those who don't answer for the center; [`Refusal::SessionAhead`].
pub async fn confirm(act: &mut Act, id: CourseSessionId) -> Result<usize> {
    let session = held(act, id).await?;
    if !is_responsible(act, &session) {
        return Err(Error::NotAllowed);
    }
    let (me, mut confirmed) = (act.who().person, 0);
    for one in records::enrolled(act, id).await? {
        let Some(result) = one.said.filter(|_| one.said_by != me && Some(one.person) != me) else { continue };
        keep_result(act, &session, one.person, result).await?;
        confirmed += 1;
    }
    Ok(confirmed)
}

/// Notes that an enrolled person came, or takes that back.
///
/// # Errors
/// [`Refusal::SessionAhead`]; [`Error::NotFound`] for whoever is not enrolled; [`Error::NotAllowed`] without the right.
pub async fn came(act: &mut Act, id: CourseSessionId, person: PersonId, came: bool) -> Result<()> {
    let session = held(act, id).await?;
    if act.who().person == Some(person) {
        return Err(Error::NotAllowed);
    }
    let at = came.then(|| act.now());
    if !waits::came(act, id, person, at).await? {
        return Err(Error::NotFound);
    }
    let detail = json!({ "person": person, "came": came });
    act.note(session.programme, Event::new(EventKind::EnrolmentChanged, id).with(detail)).await
}

const fn at(session: &CourseSession) -> At {
    At { programme: session.programme, center: session.center }
}

/// A session of the person's own programme that has not begun.
pub(super) async fn ahead(look: &mut Look, id: CourseSessionId, person: PersonId) -> Result<CourseSession> {
    let session = records::session(look, id).await?.ok_or(Error::NotFound)?;
    if crate::people::find(look, person).await?.programme != session.programme {
        return Err(Error::NotFound);
    }
    if session.period.start() <= look.now() || session.cancelled {
        return Err(Refusal::SessionBegun.into());
    }
    Ok(session)
}
