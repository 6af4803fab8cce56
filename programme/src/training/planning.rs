//! Planning sessions of courses: when, where, for how many, by whom; changed and called off.

use super::records::{self, waits};
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use chrono::{NaiveDate, NaiveTime};
use domain::events::{Event, EventKind};
use domain::faults::{Fault, FaultKind};
use domain::ids::{CenterId, CourseId, CourseSessionId, PersonId};
use domain::notices::Notice;
use domain::refusals::Refusal;
use domain::rights::{At, May};
use domain::time::Period;
use domain::training::{Course, CourseSession};
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
    /// Who teaches, if that is known.
    pub trainer: Option<PersonId>,
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
    /// The trainer's address.
    pub trainer: String,
    /// How often the session was changed, where one is.
    pub version: String,
}

/// What was typed, parsed: the session, and what is wrong.
async fn parse(look: &mut Look, form: &SessionForm) -> Result<NewSession> {
    let mut faults = Vec::new();
    let mut fault = |field: &str, kind| faults.push(Fault::new(field, kind));
    let course: Option<CourseId> = form.course.trim().parse().ok();
    let center = match form.center.trim().parse() {
        Ok(id) => crate::centers::find(look, id).await.ok(),
        Err(_) => None,
    };
    let date = form.date.trim();
    let date = NaiveDate::parse_from_str(date, "%Y-%m-%d").or_else(|_| NaiveDate::parse_from_str(date, "%d.%m.%Y"));
    let date = date.ok().filter(|d| (2000..=2999).contains(&chrono::Datelike::year(d)));
    let clock = |text: &str| NaiveTime::parse_from_str(text.trim(), "%H:%M");
    let (starts, ends) = (clock(&form.starts), clock(&form.ends));
    let places: std::result::Result<i64, _> = form.places.trim().parse();
    let trainer = match form.trainer.trim() {
        "" => Some(None),
        email => crate::people::find_by_email(look, email).await?.map(|person| Some(person.id)),
    };
    for (field, good, kind) in [
        ("course", course.is_some(), FaultKind::Choice),
        ("center", center.is_some(), FaultKind::Choice),
        ("date", date.is_some(), FaultKind::Date),
        ("starts", starts.is_ok(), FaultKind::Time),
        ("ends", ends.is_ok(), FaultKind::Time),
        ("places", places.is_ok(), FaultKind::Number { min: 1, max: PLACES_MAX }),
        ("trainer", trainer.is_some(), FaultKind::Choice),
    ] {
        if !good {
            fault(field, kind);
        }
    }
    let (Some(course), Some(center), Some(date), Ok(starts), Ok(ends), Ok(places), Some(trainer)) =
        (course, center, date, starts, ends, places, trainer)
    else {
        return Err(Error::Faulty(faults));
    };
    if ends <= starts {
        return Err(Error::fault("ends", FaultKind::EndBeforeStart));
    }
    let period = center.zone.span(date, starts, ends).map_err(|_| Error::fault("ends", FaultKind::EndBeforeStart))?;
    Ok(NewSession { course, center: center.id, period, room: form.room.clone(), places, trainer })
}

/// Plans a session from what was typed.
///
/// # Errors
/// [`Error::Faulty`] with a fault for each field that can't be taken; [`Error::NotAllowed`] without the right.
pub async fn plan(act: &mut Act, form: &SessionForm) -> Result<CourseSessionId> {
    let new = parse(act, form).await?;
    add_session(act, &new).await
}

/// Whether whoever acts may plan sessions of a course at a center: as the course is kept, and of a center's own course there
/// alone.
fn require_planning(look: &Look, course: &Course, center: CenterId) -> Result<()> {
    super::courses::require_keeping(look, course.programme, course.center.filter(|own| *own == center))
}

/// The room as it is kept, and what is wrong with a session.
async fn checked(look: &mut Look, course: &Course, new: &NewSession) -> Result<String> {
    let center = crate::centers::find(look, new.center).await?;
    let room: String = new.room.trim().chars().filter(|c| !words::names::is_steering(*c)).collect();
    let mut faults = Vec::new();
    if center.programme != course.programme || course.center.is_some_and(|own| own != new.center) {
        faults.push(Fault::new("center", FaultKind::Choice));
    }
    if !(1..=PLACES_MAX).contains(&new.places) {
        faults.push(Fault::new("places", FaultKind::Number { min: 1, max: PLACES_MAX }));
    }
    if room.chars().count() > ROOM_MAX {
        faults.push(Fault::new("room", FaultKind::TooLong { max: ROOM_MAX as i64 }));
    }
    if let Some(trainer) = new.trainer {
        let at = At { programme: course.programme, center: new.center };
        let who = crate::people::who(look, trainer).await?;
        if !who.may(May::RecordTraining(at), look.now()) {
            faults.push(Fault::new("trainer", FaultKind::Choice));
        }
    }
    if faults.is_empty() { Ok(room) } else { Err(Error::Faulty(faults)) }
}

/// Plans a session.
///
/// # Errors
/// [`Error::Faulty`] for what can't be taken; [`Error::NotAllowed`] without the right.
pub async fn add_session(act: &mut Act, new: &NewSession) -> Result<CourseSessionId> {
    let course = super::course(act, new.course).await?;
    require_planning(act, &course, new.center)?;
    let room = checked(act, &course, new).await?;
    let session = CourseSession {
        id: act.id(),
        programme: course.programme,
        course: new.course,
        center: new.center,
        period: new.period,
        room,
        places: new.places,
        taken: 0,
        trainer: new.trainer,
        cancelled: false,
        version: 1,
    };
    records::insert_session(act, &session).await?;
    act.note(course.programme, Event::new(EventKind::CourseChanged, session.id)).await?;
    Ok(session.id)
}

/// A session that may be changed by whoever looks, as a form shows it.
///
/// # Errors
/// [`Error::NotAllowed`] without the right, [`Error::NotFound`].
pub async fn session_form(look: &mut Look, id: CourseSessionId) -> Result<SessionForm> {
    let session = records::session(look, id).await?.ok_or(Error::NotFound)?;
    let course = super::course(look, session.course).await?;
    require_planning(look, &course, session.center)?;
    let zone = crate::centers::find(look, session.center).await?.zone;
    let trainer = match session.trainer {
        Some(trainer) => crate::people::find(look, trainer).await?.email,
        None => String::new(),
    };
    let clock = |at| zone.clock(at).format("%H:%M").to_string();
    Ok(SessionForm {
        course: session.course.to_string(),
        center: session.center.to_string(),
        date: zone.date(session.period.start()).to_string(),
        starts: clock(session.period.start()),
        ends: clock(session.period.end()),
        room: session.room,
        places: session.places.to_string(),
        trainer,
        version: session.version.to_string(),
    })
}

/// Changes a session that has not begun: when, where, for how many, by whom. Whoever has a place is told of another time or
/// room; whoever waits moves up into new places.
///
/// # Errors
/// [`Error::Faulty`]; [`Refusal::Changed`] when somebody was quicker; [`Refusal::SessionBegun`]; [`Error::NotAllowed`].
pub async fn change_session(act: &mut Act, id: CourseSessionId, form: &SessionForm) -> Result<()> {
    let before = records::session(act, id).await?.ok_or(Error::NotFound)?;
    let course = super::course(act, before.course).await?;
    require_planning(act, &course, before.center)?;
    let form = SessionForm { course: before.course.to_string(), center: before.center.to_string(), ..form.clone() };
    let new = parse(act, &form).await?;
    let room = checked(act, &course, &new).await?;
    if before.period.start() <= act.now() || before.cancelled {
        return Err(Refusal::SessionBegun.into());
    }
    if new.period.start() <= act.now() {
        return Err(Error::fault("date", FaultKind::DatePast));
    }
    waits::hold(act, id).await?;
    let taken = records::session(act, id).await?.ok_or(Error::NotFound)?.taken;
    if new.places < taken {
        return Err(Error::fault("places", FaultKind::Number { min: taken.max(1), max: PLACES_MAX }));
    }
    let version = form.version.trim().parse().unwrap_or(0);
    let (period, places, trainer) = (new.period, new.places, new.trainer);
    let after = CourseSession { period, room, places, trainer, version, ..before.clone() };
    if !waits::change(act, &after).await? {
        return Err(Refusal::Changed.into());
    }
    if after.period != before.period || after.room != before.room {
        for one in records::enrolled(act, id).await? {
            act.tell(after.programme, one.person, Notice::SessionChanged { session: id }).await?;
        }
    }
    super::waits::move_up(act, &after).await?;
    act.note(after.programme, Event::new(EventKind::CourseChanged, id).with(json!({ "before": before }))).await
}

/// Calls a session off that has not begun, and tells whoever has a place or waits for one.
///
/// # Errors
/// [`Refusal::SessionBegun`]; [`Error::NotAllowed`] without the right.
pub async fn cancel(act: &mut Act, id: CourseSessionId) -> Result<()> {
    let session = records::session(act, id).await?.ok_or(Error::NotFound)?;
    let course = super::course(act, session.course).await?;
    require_planning(act, &course, session.center)?;
    if session.period.start() <= act.now() {
        return Err(Refusal::SessionBegun.into());
    }
    waits::hold(act, id).await?;
    let mut people: Vec<PersonId> = records::enrolled(act, id).await?.into_iter().map(|one| one.person).collect();
    people.extend(waits::all(act, id).await?);
    if !waits::cancel(act, id).await? {
        return Err(Refusal::Changed.into());
    }
    for person in people {
        act.tell(session.programme, person, Notice::SessionCancelled { session: id }).await?;
    }
    act.note(session.programme, Event::new(EventKind::CourseChanged, id).with(json!({ "cancelled": true }))).await
}
