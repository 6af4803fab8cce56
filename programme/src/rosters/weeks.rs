//! Filling a week by hand, shift by shift.

use super::records;
use super::templates::NOTE_MAX;
use crate::act::{Act, Look};
use crate::centers;
use crate::error::{Error, Result};
use crate::shifts::{self, NewShift};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use domain::centers::{Amount, Center, Hours, Need, NeedFrom, Position, TRAINEES_MAX, Wanted};
use domain::events::{Event, EventKind};
use domain::faults::{Fault, FaultKind};
use domain::ids::{PositionId, ShiftId};
use domain::refusals::Refusal;
use domain::rights::May;
use domain::rosters::RosterState;
use domain::shifts::PLACES_MAX;
use domain::time::Week;
use serde::{Deserialize, Serialize};

/// What somebody types to add a single shift.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ShiftForm {
    /// The position's id.
    pub position: String,
    /// The date, `2026-11-25`.
    pub date: String,
    /// From, `09:00`.
    pub from: String,
    /// Until, `12:00`.
    pub until: String,
    /// How many people; what the center needs when empty.
    pub places: String,
    /// How many may learn beside them.
    pub trainees: String,
    /// The languages wanted, `ru en:2`.
    pub languages: String,
    /// What people should know.
    pub note: String,
}

/// Adds a single shift to the week of its date.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Error::Faulty`] for what was typed; [`Refusal::ShiftOver`] for one that
/// would have begun already.
pub async fn add_shift(act: &mut Act, center: &Center, form: &ShiftForm) -> Result<ShiftId> {
    act.require(May::ManageRosters(center.at()))?;
    let mut faults = Vec::new();
    let position = match form.position.parse::<PositionId>() {
        Ok(id) => centers::position(act, id).await.ok().filter(|p| p.programme == center.programme),
        Err(_) => None,
    };
    if position.is_none() {
        faults.push(Fault::new("position", FaultKind::Choice));
    }
    let date = date(&form.date, "date", &mut faults, None);
    let clocks = Clocks::parse(&form.from, &form.until, &mut faults);
    let amount = amount(act, center, form, position.as_ref(), clocks, &mut faults).await?;
    let holidays = centers::holidays(act, center.programme).await?;
    if let (Some(date), Some(clocks)) = (date, clocks)
        && !Hours::of(center, &holidays).is_open(date, clocks.from, clocks.until)
    {
        faults.push(Fault::new("from", FaultKind::Closed));
    }
    let (Some(position), Some(date), Some(clocks), Some(amount), true) =
        (position, date, clocks, amount, faults.is_empty())
    else {
        return Err(Error::Faulty(faults));
    };
    let period = center
        .zone
        .span(date, clocks.from, clocks.until)
        .map_err(|_| Error::fault("until", FaultKind::EndBeforeStart))?;
    begun(act, period.start())?;
    let roster = records::begin(act, center, Week::of(date)).await?;
    let shift = NewShift {
        at: center.at(),
        roster: roster.id,
        line: None,
        position: position.id,
        date,
        period,
        amount,
        need: NeedFrom::Shift,
        note: form.note.trim().to_owned(),
        published: roster.state == RosterState::Published,
    };
    shifts::insert(act, &shift).await?.ok_or_else(|| Error::broken("a shift without a template was not added"))
}

/// How many people, and who of them: as typed, or what the center needs.
async fn amount(
    look: &mut Look,
    center: &Center,
    form: &ShiftForm,
    position: Option<&Position>,
    clocks: Option<Clocks>,
    faults: &mut Vec<Fault>,
) -> Result<Option<Amount>> {
    if form.note.trim().chars().count() > NOTE_MAX {
        faults.push(Fault::new("note", FaultKind::TooLong { max: NOTE_MAX as i64 }));
    }
    let languages = wanted(&form.languages, faults);
    let typed = [&form.trainees, &form.languages].iter().any(|text| !text.trim().is_empty());
    if let (Some(position), Some(clocks), "", false) = (position, clocks, form.places.trim(), typed) {
        let needs = centers::needs(look, center.id).await?;
        if let Some(need) = Need::of(&needs, position.id, clocks.from, clocks.until) {
            return Ok(Some(need.amount.clone()));
        }
    }
    let trainees = trainees(&form.trainees, faults);
    let places = places(&form.places, faults);
    Ok(places.zip(trainees).zip(languages).map(|((places, trainees), languages)| Amount {
        places,
        trainees,
        languages,
    }))
}

fn begun(act: &Act, start: DateTime<Utc>) -> Result<()> {
    if start <= act.now() && !act.who().system { Err(Refusal::ShiftOver.into()) } else { Ok(()) }
}

/// Changes how many people a shift needs; never below those who hold a place.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Error::Faulty`] for what is no number; [`Refusal::PeopleOnIt`];
/// [`Refusal::ShiftOver`] once it has begun.
pub async fn change_places(act: &mut Act, id: ShiftId, typed: &str) -> Result<()> {
    let shift = shifts::find(act, id).await?;
    act.require(May::ManageRosters(shift.at))?;
    let mut faults = Vec::new();
    let places = places(typed, &mut faults).ok_or(Error::Faulty(faults))?;
    begun(act, shift.period.start())?;
    if shifts::set_places(act, id, places).await? {
        let detail = serde_json::json!({ "places": places });
        return act.note(shift.at.programme, Event::new(EventKind::ShiftChanged, id).with(detail)).await;
    }
    Err(if shift.cancelled { Refusal::ShiftOver } else { Refusal::PeopleOnIt }.into())
}

/// What somebody types to change what else a shift needs.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DetailsForm {
    /// How many may learn beside those who fill its places; nobody when empty.
    pub trainees: String,
    /// The languages wanted, `ru en:2`.
    pub languages: String,
    /// What people should know.
    pub note: String,
    /// The shift as they saw it: how often it had been changed. Not asked when empty.
    pub seen: String,
}

/// Changes who may learn on a shift, never fewer than do, which languages it wants, and what people should know.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Error::Faulty`] for what was typed; [`Refusal::PeopleOnIt`];
/// [`Refusal::ShiftOver`] once it has begun.
pub async fn change_details(act: &mut Act, id: ShiftId, form: &DetailsForm) -> Result<()> {
    let shift = shifts::find(act, id).await?;
    act.require(May::ManageRosters(shift.at))?;
    let mut faults = Vec::new();
    let (trainees, languages) = (trainees(&form.trainees, &mut faults), wanted(&form.languages, &mut faults));
    let note = form.note.trim();
    if note.chars().count() > NOTE_MAX {
        faults.push(Fault::new("note", FaultKind::TooLong { max: NOTE_MAX as i64 }));
    }
    let (Some(trainees), Some(languages), true) = (trainees, languages, faults.is_empty()) else {
        return Err(Error::Faulty(faults));
    };
    begun(act, shift.period.start())?;
    let detail = serde_json::json!({ "trainees": trainees, "languages": languages, "note": note });
    if shifts::set_details(act, id, trainees, &languages, note).await? {
        return act.note(shift.at.programme, Event::new(EventKind::ShiftChanged, id).with(detail)).await;
    }
    Err(if shift.cancelled { Refusal::ShiftOver } else { Refusal::PeopleOnIt }.into())
}

fn trainees(text: &str, faults: &mut Vec<Fault>) -> Option<i64> {
    let trainees = match text.trim() {
        "" => Some(0),
        text => text.parse::<i64>().ok().filter(|n| (0..=TRAINEES_MAX).contains(n)),
    };
    if trainees.is_none() {
        faults.push(Fault::new("trainees", FaultKind::Number { min: 0, max: TRAINEES_MAX }));
    }
    trainees
}

fn wanted(text: &str, faults: &mut Vec<Fault>) -> Option<Vec<Wanted>> {
    let languages = Wanted::parse(text);
    if languages.is_none() {
        faults.push(Fault::new("languages", FaultKind::Choice));
    }
    languages
}

/// From and until on the center's wall.
#[derive(Debug, Clone, Copy)]
pub(super) struct Clocks {
    pub(super) from: NaiveTime,
    pub(super) until: NaiveTime,
}

impl Clocks {
    pub(super) fn parse(from: &str, until: &str, faults: &mut Vec<Fault>) -> Option<Self> {
        let mut read = |text: &str, field| match NaiveTime::parse_from_str(text.trim(), "%H:%M") {
            Ok(clock) => Some(clock),
            Err(_) => {
                let kind = if text.trim().is_empty() { FaultKind::Required } else { FaultKind::Time };
                faults.push(Fault::new(field, kind));
                None
            }
        };
        let (from, until) = (read(from, "from"), read(until, "until"));
        let (from, until) = (from?, until?);
        if from == until {
            faults.push(Fault::new("until", FaultKind::EndBeforeStart));
            return None;
        }
        Some(Self { from, until })
    }
}

/// A date written `2026-11-25` or `25.11.2026`; `default` when nothing was typed.
pub(super) fn date(text: &str, field: &str, faults: &mut Vec<Fault>, default: Option<NaiveDate>) -> Option<NaiveDate> {
    let text = text.trim();
    if text.is_empty() {
        if default.is_none() {
            faults.push(Fault::new(field, FaultKind::Required));
        }
        return default;
    }
    let date = NaiveDate::parse_from_str(text, "%Y-%m-%d").or_else(|_| NaiveDate::parse_from_str(text, "%d.%m.%Y"));
    let date = date.ok().filter(|d| (2000..=2999).contains(&chrono::Datelike::year(d)));
    if date.is_none() {
        faults.push(Fault::new(field, FaultKind::Date));
    }
    date
}

pub(super) fn places(text: &str, faults: &mut Vec<Fault>) -> Option<i64> {
    let places = text.trim().parse::<i64>().ok().filter(|n| (1..=PLACES_MAX).contains(n));
    if places.is_none() {
        faults.push(Fault::new("places", FaultKind::Number { min: 1, max: PLACES_MAX }));
    }
    places
}
