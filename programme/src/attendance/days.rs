//! The close of a day: what is still open is decided on one screen, and a day that nobody closes is asked for.

use super::board::Here;
use super::days_records as days;
use super::scans::{self, Doubtful};
use super::{Duty, records};
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use chrono::{DateTime, Duration, NaiveDate, NaiveTime, Utc};
use domain::attendance::{Presence, State};
use domain::centers::Center;
use domain::events::{Event, EventKind};
use domain::exchange::NOTE_MAX;
use domain::faults::FaultKind;
use domain::notices::Notice;
use domain::people::Name;
use domain::refusals::Refusal;
use domain::rights::May;
use serde::Serialize;
use serde_json::json;

/// A day is asked for so many days.
const BACK_DAYS: i64 = 14;
/// Nobody is asked sooner after the last shift.
const REST_MINUTES: i64 = 60;
/// Nobody is asked outside of these hours on the center's wall.
const ASKED: (u32, u32) = (8, 21);

/// A day of a center.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Day {
    /// Which.
    pub date: NaiveDate,
    /// Whether every shift of it is over.
    pub over: bool,
    /// How many people have a place on it.
    pub people: usize,
    /// Who closed it, when, and what they say.
    pub closed: Option<Closing>,
    /// Who has not checked out and was not closed by the program yet.
    pub open: Vec<Here>,
    /// Whose check-out was made by the program.
    pub to_confirm: Vec<Here>,
    /// Who did not come.
    pub absent: Vec<Here>,
    /// Who was let in without a place.
    pub walk_ins: Vec<Here>,
    /// Scans of that day that somebody has to look at.
    pub doubtful: Vec<Doubtful>,
}

/// How a day was closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Closing {
    /// By whom.
    #[serde(skip)]
    pub by: Option<Name>,
    /// When.
    pub at: DateTime<Utc>,
    /// What they say.
    pub note: String,
}

impl Day {
    /// How many things have to be decided before it can be closed.
    #[must_use]
    pub fn undecided(&self) -> usize {
        self.open.len() + self.to_confirm.len() + self.doubtful.len()
    }
}

/// A day of a center, with what is open of it.
///
/// # Errors
/// [`Error::NotAllowed`] for whoever has no business there.
pub async fn day(look: &mut Look, center: &Center, date: NaiveDate) -> Result<Day> {
    look.require(May::SeeAttendance(center.at()))?;
    let now = look.now();
    let duties = records::duties_on(look, center.at(), date).await?;
    let mut day = Day {
        date,
        over: days::is_over(look, center.id, date).await?,
        people: duties.iter().filter(|duty| duty.state() != State::Excused).count(),
        closed: days::closing(look, center.id, date).await?,
        open: Vec::new(),
        to_confirm: Vec::new(),
        absent: Vec::new(),
        walk_ins: Vec::new(),
        doubtful: scans::doubtful(look, center).await?,
    };
    day.doubtful.retain(|scan| center.zone.date(scan.shown_at) == date);
    let here = |duty: Duty| Here::of(duty, now);
    for duty in duties {
        let (state, walk_in) = (duty.state(), duty.came.as_ref().is_some_and(|came| came.walk_in));
        let one = here(duty);
        if walk_in {
            day.walk_ins.push(one.clone());
        }
        match state {
            State::Here | State::OnBreak => day.open.push(one),
            State::Closed => day.to_confirm.push(one),
            _ if one.status == Presence::Absent => day.absent.push(one),
            _ => {}
        }
    }
    Ok(day)
}

/// Closes a day whose shifts are over and of which nothing is open. Closing it twice is closing it once.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Refusal::ShiftRuns`]; [`Refusal::DayOpen`]; [`Error::Faulty`] for a note
/// that is too long.
pub async fn close_day(act: &mut Act, center: &Center, date: NaiveDate, note: &str) -> Result<Day> {
    act.require(May::RecordAttendance(center.at()))?;
    let note = note.trim();
    if note.chars().count() > NOTE_MAX {
        return Err(Error::fault("note", FaultKind::TooLong { max: NOTE_MAX as i64 }));
    }
    let known = day(act, center, date).await?;
    if !known.over {
        return Err(Refusal::ShiftRuns.into());
    }
    if known.undecided() > 0 {
        return Err(Refusal::DayOpen { count: i64::try_from(known.undecided()).unwrap_or(i64::MAX) }.into());
    }
    if known.closed.is_none() {
        days::close(act, center.at(), date, note).await?;
        let detail = json!({
            "date": date, "people": known.people, "absent": known.absent.len(), "walk_ins": known.walk_ins.len(),
        });
        act.note(center.programme, Event::new(EventKind::DayClosed, center.id).with(detail)).await?;
    }
    day(act, center, date).await
}

/// The days of the last two weeks that are over and not closed, the oldest first.
///
/// # Errors
/// [`Error::NotAllowed`] for whoever has no business there.
pub async fn open_days(look: &mut Look, center: &Center) -> Result<Vec<NaiveDate>> {
    look.require(May::SeeAttendance(center.at()))?;
    let now = look.now();
    days::open_days(look, center.id, now - Duration::days(BACK_DAYS), now).await
}

/// Reminds those who run a center of days that nobody has closed, once a day, in the daytime there; for the worker.
///
/// # Errors
/// [`Error::NotAllowed`] for everybody but the program itself.
pub async fn remind_due(act: &mut Act) -> Result<usize> {
    if !act.who().system {
        return Err(Error::NotAllowed);
    }
    let now = act.now();
    let since = now - Duration::days(BACK_DAYS);
    let mut reminded = 0;
    for open in days::centers_with_open_days(act, since, now - Duration::minutes(REST_MINUTES)).await? {
        let (today, clock) = (open.zone.date(now), open.zone.clock(now));
        let asked = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or(NaiveTime::MIN);
        let daytime = asked(ASKED.0) <= clock && clock < asked(ASKED.1);
        if !daytime || open.reminded_on.is_some_and(|on| on >= today) {
            continue;
        }
        days::note_reminder(act, open.at, open.oldest, today).await?;
        for person in days::who_runs(act, open.at).await? {
            let notice = Notice::DaysOpen { center: open.at.center, oldest: open.oldest, days: open.days };
            act.tell(open.at.programme, person, notice).await?;
            reminded += 1;
        }
    }
    Ok(reminded)
}
