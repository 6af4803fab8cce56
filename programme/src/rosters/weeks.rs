//! Filling a week: from the templates, or shift by shift by hand.

use super::records;
use crate::act::{Act, Look};
use crate::centers;
use crate::error::{Error, Result};
use crate::shifts::{self, NewShift};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use domain::centers::Center;
use domain::events::{Event, EventKind};
use domain::faults::{Fault, FaultKind};
use domain::ids::{PositionId, RosterId, ShiftId};
use domain::refusals::Refusal;
use domain::rights::May;
use domain::rosters::{Difference, RosterState};
use domain::shifts::PLACES_MAX;
use domain::time::Week;
use serde::{Deserialize, Serialize};

/// What filling a week from its templates would do.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn preview(look: &mut Look, center: &Center, week: Week) -> Result<Difference> {
    look.require(May::ManageRosters(center.at()))?;
    let roster = records::of_week(look, center.id, week).await?;
    difference(look, center, week, roster.map(|r| r.id)).await
}

/// Fills a week from its templates: adds what is missing, changes nothing that is there.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn generate(act: &mut Act, center: &Center, week: Week) -> Result<Difference> {
    act.require(May::ManageRosters(center.at()))?;
    let roster = records::begin(act, center, week).await?;
    let mut difference = difference(act, center, week, Some(roster.id)).await?;
    let mut added = Vec::new();
    for planned in std::mem::take(&mut difference.added) {
        let shift = NewShift {
            at: center.at(),
            roster: roster.id,
            template: Some(planned.template),
            position: planned.position,
            date: planned.date,
            period: planned.period,
            places: planned.places,
            published: roster.state == RosterState::Published,
        };
        match shifts::insert(act, &shift).await? {
            Some(_) => added.push(planned),
            None => difference.kept += 1,
        }
    }
    difference.added = added;
    if !difference.added.is_empty() {
        let detail = serde_json::json!({ "added": difference.added.len() });
        act.note(center.programme, Event::new(EventKind::RosterGenerated, roster.id).with(detail)).await?;
    }
    Ok(difference)
}

async fn difference(look: &mut Look, center: &Center, week: Week, roster: Option<RosterId>) -> Result<Difference> {
    let templates = records::templates(look, center.at()).await?;
    let made = match roster {
        Some(roster) => records::made(look, roster).await?,
        None => Vec::new(),
    };
    // Only the program itself, for the demo, lays down what has been
    let now = (!look.who().system).then(|| look.now());
    Difference::of(center, week, &templates, &made, now).map_err(Error::broken)
}

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
    /// How many people.
    pub places: String,
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
    let places = places(&form.places, &mut faults);
    if let (Some(date), Some(clocks)) = (date, clocks)
        && !center.is_open(date, clocks.from, clocks.until)
    {
        faults.push(Fault::new("from", FaultKind::Closed));
    }
    let (Some(position), Some(date), Some(clocks), Some(places), true) =
        (position, date, clocks, places, faults.is_empty())
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
        template: None,
        position: position.id,
        date,
        period,
        places,
        published: roster.state == RosterState::Published,
    };
    shifts::insert(act, &shift).await?.ok_or_else(|| Error::broken("a shift without a template was not added"))
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
