//! The weekly patterns of a center. A template is added and ended, never changed: what people hold stays.

use super::records;
use super::weeks::{Clocks, date, places};
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::{centers, rosters};
use chrono::{NaiveDate, Weekday};
use domain::centers::Center;
use domain::events::{Event, EventKind};
use domain::faults::{Fault, FaultKind};
use domain::ids::{PositionId, TemplateId};
use domain::rights::May;
use domain::rosters::Template;
use serde::{Deserialize, Serialize};

/// What somebody types to add a template.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TemplateForm {
    /// The position's id.
    pub position: String,
    /// `1` Monday to `7` Sunday, or `all` for every day on which the center is open then.
    pub weekday: String,
    /// From, `09:00`.
    pub from: String,
    /// Until, `12:00`.
    pub until: String,
    /// How many people.
    pub places: String,
    /// First date; today when empty.
    pub valid_from: String,
    /// Last date; for good when empty.
    pub valid_until: String,
}

/// The templates of a center by weekday and time, ended ones too.
///
/// # Errors
/// [`Error::NotAllowed`] for whoever may not see the center's board.
pub async fn list(look: &mut Look, center: &Center) -> Result<Vec<Template>> {
    look.require(May::SeeRosters(center.at()))?;
    records::templates(look, center.at()).await
}

/// Adds a template, or one for each open day.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Error::Faulty`] for what was typed.
pub async fn add(act: &mut Act, center: &Center, form: &TemplateForm) -> Result<Vec<TemplateId>> {
    act.require(May::ManageRosters(center.at()))?;
    let positions = centers::positions(act, center.programme).await?;
    let known: Vec<PositionId> = positions.iter().map(|p| p.id).collect();
    let today = center.zone.date(act.now());
    let present = rosters::templates(act, center).await?;
    let mut ids = Vec::new();
    for parsed in parse(center, form, &known, &present, today)? {
        let template = Template { id: act.id(), ..parsed };
        records::insert_template(act, center.programme, &template).await?;
        act.note(center.programme, Event::new(EventKind::TemplateChanged, template.id)).await?;
        ids.push(template.id);
    }
    Ok(ids)
}

fn parse(
    center: &Center,
    form: &TemplateForm,
    positions: &[PositionId],
    present: &[Template],
    today: NaiveDate,
) -> Result<Vec<Template>> {
    let mut faults = Vec::new();
    let position = form.position.parse::<PositionId>().ok().filter(|id| positions.contains(id));
    if position.is_none() {
        faults.push(Fault::new("position", FaultKind::Choice));
    }
    let clocks = Clocks::parse(&form.from, &form.until, &mut faults);
    let places = places(&form.places, &mut faults);
    let valid_from = date(&form.valid_from, "valid_from", &mut faults, Some(today));
    let valid_until =
        (!form.valid_until.trim().is_empty()).then(|| date(&form.valid_until, "valid_until", &mut faults, None));
    if let (Some(from), Some(Some(until))) = (valid_from, valid_until)
        && until < from
    {
        faults.push(Fault::new("valid_until", FaultKind::EndBeforeStart));
    }
    let days = weekdays(center, &form.weekday, clocks, &mut faults);
    let (Some(position), Some(clocks), Some(places), Some(valid_from), true) =
        (position, clocks, places, valid_from, faults.is_empty())
    else {
        return Err(Error::Faulty(faults));
    };
    let valid_until = valid_until.flatten();
    let make = |weekday| Template {
        id: TemplateId(uuid::Uuid::nil()),
        center: center.id,
        position,
        weekday,
        from: clocks.from,
        until: clocks.until,
        places,
        valid_from,
        valid_until,
    };
    // Sent twice, or filled up for the days that are still missing
    let fresh: Vec<Template> =
        days.into_iter().map(make).filter(|new| !present.iter().any(|old| same_pattern(old, new))).collect();
    if fresh.is_empty() { Err(Error::fault("from", FaultKind::Taken)) } else { Ok(fresh) }
}

fn same_pattern(old: &Template, new: &Template) -> bool {
    let meets = old.valid_until.is_none_or(|until| new.valid_from <= until)
        && new.valid_until.is_none_or(|until| old.valid_from <= until);
    meets && (old.position, old.weekday, old.from, old.until) == (new.position, new.weekday, new.from, new.until)
}

fn weekdays(center: &Center, typed: &str, clocks: Option<Clocks>, faults: &mut Vec<Fault>) -> Vec<Weekday> {
    let opens = |day: &Weekday| clocks.is_none_or(|c| center.opens(*day, c.from, c.until));
    let every = (0..7).filter_map(|n| Weekday::try_from(n).ok());
    let asked: Vec<Weekday> = match typed {
        "all" => every.collect(),
        typed => every.filter(|day| day.number_from_monday().to_string() == typed).collect(),
    };
    let days: Vec<Weekday> = asked.iter().copied().filter(opens).collect();
    if asked.is_empty() {
        faults.push(Fault::new("weekday", FaultKind::Choice));
    } else if days.is_empty() && !faults.iter().any(|f| f.field == "until") {
        faults.push(Fault::new("from", FaultKind::Closed));
    }
    days
}

/// Ends a template of the center that comes back: `last` is the last date on which it applies, today when empty. The
/// shifts that it has made stay.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotAllowed`] without the right; [`Error::Faulty`] for what is no date.
pub async fn end(act: &mut Act, id: TemplateId, last: &str) -> Result<Center> {
    let template = records::template(act, id).await?.ok_or(Error::NotFound)?;
    let center = centers::find(act, template.center).await?;
    act.require(May::ManageRosters(center.at()))?;
    let mut faults = Vec::new();
    let today = center.zone.date(act.now());
    let last = date(last, "last", &mut faults, Some(today)).ok_or(Error::Faulty(faults))?;
    records::end_template(act, id, last).await?;
    let detail = serde_json::json!({ "last": last });
    act.note(center.programme, Event::new(EventKind::TemplateChanged, id).with(detail)).await?;
    Ok(center)
}
