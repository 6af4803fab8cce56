//! Public holidays of a programme: the fixed ones of its country are taken over from a list, those that move are typed.

use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::programmes;
use crate::sql::Reader;
use chrono::NaiveDate;
use domain::centers::{Center, Holiday};
use domain::events::{Event, EventKind};
use domain::faults::FaultKind;
use domain::ids::{HolidayId, ProgrammeId};
use domain::language::Texts;
use domain::refusals::Refusal;
use domain::rights::May;
use serde::Deserialize;
use serde_json::json;

/// The holidays of a country that fall on the same date every year.
#[derive(Debug, Clone, Deserialize)]
pub struct National {
    /// The country, `AZ`.
    pub country: String,
    /// Where the list is from.
    pub source: String,
    /// The holidays, in the order of the year.
    pub days: Vec<Fixed>,
}

/// A holiday that falls on the same date every year.
#[derive(Debug, Clone, Deserialize)]
pub struct Fixed {
    /// Month and day, `03-20`.
    pub on: String,
    /// Its name.
    pub names: Texts,
}

impl Fixed {
    fn in_year(&self, year: i32) -> Option<NaiveDate> {
        format!("{year}-{}", self.on).parse().ok()
    }
}

impl National {
    /// The list of a country, if there is one.
    ///
    /// # Errors
    /// [`Error::Broken`] when the list can't be read.
    pub fn of(country: &str) -> Result<Option<Self>> {
        let all: Vec<Self> = serde_json::from_str(include_str!("holidays.json"))?;
        Ok(all.into_iter().find(|national| national.country == country))
    }
}

fn read(r: &mut Reader) -> Result<Holiday> {
    Ok(Holiday {
        id: r.next()?,
        programme: r.next()?,
        date: r.next()?,
        yearly: r.next()?,
        names: r.json()?,
        version: r.next()?,
    })
}

/// The holidays of a programme by date.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn of_programme(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Holiday>> {
    look.all(
        sql!(
            "select id, programme_id, date, yearly, names, version from holidays where programme_id = $1 order by date"
        ),
        values![programme],
        read,
    )
    .await
}

/// One holiday.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find(look: &mut Look, id: HolidayId) -> Result<Holiday> {
    let found = look
        .maybe(
            sql!("select id, programme_id, date, yearly, names, version from holidays where id = $1"),
            values![id],
            read,
        )
        .await?;
    found.ok_or(Error::NotFound)
}

/// The holidays that count for a center: what [`domain::centers::Hours::of`] asks for.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn hours(look: &mut Look, center: &Center) -> Result<Vec<Holiday>> {
    of_programme(look, center.programme).await
}

/// Adds a holiday.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`FaultKind::Taken`] when there is one on that date.
pub async fn add(act: &mut Act, holiday: &Holiday) -> Result<()> {
    act.require(May::ManageCenters(holiday.programme))?;
    if !insert(act, holiday).await? {
        return Err(Error::fault("date", FaultKind::Taken));
    }
    let detail = json!({ "added": holiday });
    act.note(holiday.programme, Event::new(EventKind::HolidayChanged, holiday.id).with(detail)).await
}

async fn insert(act: &mut Act, holiday: &Holiday) -> Result<bool> {
    let inserted = act
        .run(
            sql!(
                "insert into holidays (id, programme_id, date, yearly, names) values ($1, $2, $3, $4, $5)
                on conflict (programme_id, date) do nothing"
            ),
            values![holiday.id, holiday.programme, holiday.date, holiday.yearly, serde_json::to_value(&holiday.names)?],
        )
        .await?;
    Ok(inserted > 0)
}

/// Changes a holiday, if it is still of that version.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Refusal::Changed`]; [`FaultKind::Taken`] when there is one on that date.
pub async fn change(act: &mut Act, holiday: &Holiday) -> Result<()> {
    let before = find(act, holiday.id).await?;
    act.require(May::ManageCenters(before.programme))?;
    let all = of_programme(act, before.programme).await?;
    if all.iter().any(|other| other.id != holiday.id && other.date == holiday.date) {
        return Err(Error::fault("date", FaultKind::Taken));
    }
    let changed = act
        .run(
            sql!(
                "update holidays set date = $3, yearly = $4, names = $5, version = version + 1
                where id = $1 and version = $2"
            ),
            values![holiday.id, holiday.version, holiday.date, holiday.yearly, serde_json::to_value(&holiday.names)?],
        )
        .await?;
    if changed == 0 {
        return Err(Refusal::Changed.into());
    }
    let detail = json!({ "before": before });
    act.note(before.programme, Event::new(EventKind::HolidayChanged, holiday.id).with(detail)).await
}

/// Removes a holiday, if it is still of that version.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Refusal::Changed`].
pub async fn remove(act: &mut Act, id: HolidayId, version: i64) -> Result<()> {
    let before = find(act, id).await?;
    act.require(May::ManageCenters(before.programme))?;
    let gone = act.run(sql!("delete from holidays where id = $1 and version = $2"), values![id, version]).await?;
    if gone == 0 {
        return Err(Refusal::Changed.into());
    }
    let detail = json!({ "removed": before });
    act.note(before.programme, Event::new(EventKind::HolidayChanged, id).with(detail)).await
}

/// The fixed holidays of a programme's country that it doesn't have yet, with the country's list.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn missing(look: &mut Look, programme: ProgrammeId) -> Result<Option<National>> {
    let country = programmes::find(look, programme).await?.country;
    let Some(mut national) = National::of(&country)? else { return Ok(None) };
    let there = of_programme(look, programme).await?;
    let year = chrono::Datelike::year(&look.now().date_naive());
    national.days.retain(|fixed| {
        let date = fixed.in_year(year);
        date.is_some_and(|date| !there.iter().any(|holiday| holiday.yearly && holiday.falls_on(date)))
    });
    Ok(Some(national))
}

/// Takes over the fixed holidays of the programme's country that it doesn't have yet; how many.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn take_over(act: &mut Act, programme: ProgrammeId) -> Result<usize> {
    act.require(May::ManageCenters(programme))?;
    let year = chrono::Datelike::year(&act.now().date_naive());
    let mut taken = 0;
    for fixed in missing(act, programme).await?.map(|national| national.days).unwrap_or_default() {
        let Some(date) = fixed.in_year(year) else { continue };
        let holiday = Holiday { id: act.id(), programme, date, yearly: true, names: fixed.names, version: 1 };
        if insert(act, &holiday).await? {
            taken += 1;
            act.note(programme, Event::new(EventKind::HolidayChanged, holiday.id)).await?;
        }
    }
    Ok(taken)
}
