//! The lists of a center as forms show them: one row is put, changed or removed at a time.

use super::form::{day_field, opening};
use super::keeping::{Kept, keep, needs};
use super::{find, moving};
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::typed::{Reading, Values};
use chrono::{NaiveDate, NaiveTime};
use domain::centers::{Amount, Center, ClosedDay, Need, Neighbour, Season, SpecialDay, Stop, TRAINEES_MAX, Wanted};
use domain::faults::FaultKind;
use domain::ids::{CenterId, PositionId};
use domain::language::{Language, Texts};
use domain::rights::May;
use domain::shifts::PLACES_MAX;

/// The longest place of a stop and name of a closed day.
const PLACE_MAX: usize = 160;
/// The longest way between neighbours in minutes.
const WAY_MAX: i64 = 600;
/// The most rows of a list.
const ROWS_MAX: usize = 400;

/// Which list of a center.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    /// Closed days.
    Closed,
    /// Days with other hours.
    Special,
    /// Seasons.
    Seasons,
    /// What positions need.
    Needs,
    /// Where a mobile unit stands.
    Stops,
    /// Centers nearby.
    Neighbours,
}

impl List {
    /// Every list, in the order of the pages.
    pub const ALL: [Self; 6] = [Self::Closed, Self::Special, Self::Seasons, Self::Needs, Self::Stops, Self::Neighbours];

    /// Its word in addresses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Closed => "closed-days",
            Self::Special => "special-days",
            Self::Seasons => "seasons",
            Self::Needs => "needs",
            Self::Stops => "stops",
            Self::Neighbours => "neighbours",
        }
    }
    /// The list of a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|list| list.as_str() == word)
    }
    /// Whether administrators alone keep it.
    #[must_use]
    pub const fn is_for_administrators(self) -> bool {
        matches!(self, Self::Seasons | Self::Neighbours)
    }
}

/// A closed day as a form shows it.
#[must_use]
pub fn of_closed(day: &ClosedDay) -> Values {
    Values::default().with("from", day.from).with("until", day.until).with("name", &day.name)
}

/// A special day as a form shows it.
#[must_use]
pub fn of_special(day: &SpecialDay) -> Values {
    let (open, close) = clocks(day.hours);
    Values::default().with("date", day.date).with("open", open).with("close", close)
}

fn clocks(hours: Option<(NaiveTime, NaiveTime)>) -> (String, String) {
    let clock = |at: NaiveTime| at.format("%H:%M").to_string();
    hours.map_or_else(Default::default, |(from, until)| (clock(from), clock(until)))
}

/// A season as a form shows it.
#[must_use]
pub fn of_season(season: &Season) -> Values {
    let values =
        Values::default().with("from", season.from).with("until", season.until).with_texts("names", &season.names);
    season.week.iter().fold(values, |values, o| {
        let (open, close) = clocks(Some((o.open, o.close)));
        values.with(&day_field("open", o.weekday), open).with(&day_field("close", o.weekday), close)
    })
}

/// A need as a form shows it.
#[must_use]
pub fn of_need(need: &Need) -> Values {
    let (from, until) = clocks(need.hours);
    let languages = need.amount.languages.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
    Values::default()
        .with("position", need.position)
        .with("from", from)
        .with("until", until)
        .with("places", need.amount.places)
        .with("trainees", need.amount.trainees)
        .with("languages", languages)
}

/// A stop as a form shows it.
#[must_use]
pub fn of_stop(stop: &Stop) -> Values {
    let degrees = |d: Option<f64>| d.map(|d| d.to_string()).unwrap_or_default();
    Values::default()
        .with("date", stop.date)
        .with("place", &stop.place)
        .with("latitude", degrees(stop.latitude))
        .with("longitude", degrees(stop.longitude))
}

/// A neighbour as a form shows it.
#[must_use]
pub fn of_neighbour(near: &Neighbour) -> Values {
    Values::default().with("center", near.center).with("minutes", near.minutes)
}

/// Puts a row into a list of a center, or changes the one with that key, if nobody has changed the center since that
/// version. Rows of seasons, days and needs are numbered from nought; stops go by their date, neighbours by their id.
///
/// # Errors
/// [`Error::Faulty`] for what was typed; else as [`keep`].
pub async fn put(act: &mut Act, id: CenterId, list: List, key: &str, version: i64, values: &Values) -> Result<()> {
    let center = kept_by(act, id, list).await?;
    let number = key.parse::<usize>().ok();
    let kept = match list {
        List::Closed => Kept::Closed(placed(&center.closed, number, closed(values)?)?),
        List::Special => {
            let day = special(values)?;
            if others(&center.special, number).any(|other| other.date == day.date) {
                return Err(Error::fault("date", FaultKind::Taken));
            }
            Kept::Special(placed(&center.special, number, day)?)
        }
        List::Seasons => {
            let season = season(values)?;
            if others(&center.seasons, number).any(|o| o.from <= season.until && season.from <= o.until) {
                return Err(Error::fault("from", FaultKind::Taken));
            }
            Kept::Seasons(placed(&center.seasons, number, season)?)
        }
        List::Needs => {
            let all = needs(act, id).await?;
            let positions = super::positions(act, center.programme).await?;
            let need = need(values, &positions.iter().map(|p| p.id).collect::<Vec<_>>())?;
            if others(&all, number).any(|other| (other.position, other.hours) == (need.position, need.hours)) {
                return Err(Error::fault("position", FaultKind::Taken));
            }
            Kept::Needs(placed(&all, number, need)?)
        }
        List::Stops => {
            let stop = stop(values, id)?;
            moving::set_stop(act, version, &stop).await?;
            return match key.parse::<NaiveDate>() {
                Ok(before) if before != stop.date => moving::remove_stop(act, id, version + 1, before).await,
                _ => Ok(()),
            };
        }
        List::Neighbours => return moving::set_neighbour(act, id, version, neighbour(values)?).await,
    };
    keep(act, id, version, kept).await
}

/// The center, for whoever may keep that list of it.
async fn kept_by(act: &mut Act, id: CenterId, list: List) -> Result<Center> {
    let center = find(act, id).await?;
    act.require(match list.is_for_administrators() {
        true => May::ManageCenters(center.programme),
        false => May::ManageRosters(center.at()),
    })?;
    Ok(center)
}

/// Removes the row with that key from a list of a center.
///
/// # Errors
/// [`Error::NotFound`] for a row that is not there; else as [`keep`].
pub async fn remove(act: &mut Act, id: CenterId, list: List, key: &str, version: i64) -> Result<()> {
    let center = kept_by(act, id, list).await?;
    let number = key.parse::<usize>().map_err(|_| Error::NotFound);
    let kept = match list {
        List::Closed => Kept::Closed(without(&center.closed, number?)?),
        List::Special => Kept::Special(without(&center.special, number?)?),
        List::Seasons => Kept::Seasons(without(&center.seasons, number?)?),
        List::Needs => Kept::Needs(without(&needs(act, id).await?, number?)?),
        List::Stops => {
            return moving::remove_stop(act, id, version, key.parse().map_err(|_| Error::NotFound)?).await;
        }
        List::Neighbours => {
            return moving::remove_neighbour(act, id, version, key.parse().map_err(|_| Error::NotFound)?).await;
        }
    };
    keep(act, id, version, kept).await
}

/// The form of the row with that key, when it is there.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn row(look: &mut Look, center: &Center, list: List, key: &str) -> Result<Option<Values>> {
    let number = key.parse::<usize>().ok();
    Ok(match list {
        List::Closed => number.and_then(|n| center.closed.get(n)).map(of_closed),
        List::Special => number.and_then(|n| center.special.get(n)).map(of_special),
        List::Seasons => number.and_then(|n| center.seasons.get(n)).map(of_season),
        List::Needs => {
            let all = needs(look, center.id).await?;
            number.and_then(|n| all.get(n)).map(of_need)
        }
        List::Stops => match key.parse::<NaiveDate>() {
            Ok(date) => moving::stop(look, center.id, date).await?.as_ref().map(of_stop),
            Err(_) => None,
        },
        List::Neighbours => {
            let all = moving::neighbours(look, center.id).await?;
            all.iter().find(|near| near.center.to_string() == key).map(of_neighbour)
        }
    })
}

fn others<T>(list: &[T], but: Option<usize>) -> impl Iterator<Item = &T> {
    list.iter().enumerate().filter(move |(n, _)| Some(*n) != but).map(|(_, row)| row)
}

fn placed<T: Clone>(list: &[T], at: Option<usize>, row: T) -> Result<Vec<T>> {
    let mut list = list.to_vec();
    match at {
        Some(n) => *list.get_mut(n).ok_or(Error::NotFound)? = row,
        None if list.len() >= ROWS_MAX => {
            return Err(Error::fault("from", FaultKind::TooMany { max: ROWS_MAX as i64 }));
        }
        None => list.push(row),
    }
    Ok(list)
}

fn without<T: Clone>(list: &[T], at: usize) -> Result<Vec<T>> {
    if at >= list.len() {
        return Err(Error::NotFound);
    }
    Ok(others(list, Some(at)).cloned().collect())
}

fn closed(values: &Values) -> Result<ClosedDay> {
    let mut form = Reading::of(values);
    let from = form.date("from");
    let until = form.maybe_date("until").or(from);
    let name = form.line("name", PLACE_MAX);
    if until < from {
        form.fault("until", FaultKind::EndBeforeStart);
    }
    let made = from.zip(until).map(|(from, until)| ClosedDay { from, until, name });
    form.done(made)?.ok_or(Error::NotFound)
}

/// Both clocks, or none.
fn hours(form: &mut Reading, [open, close]: [&str; 2], past_midnight: bool) -> Option<(NaiveTime, NaiveTime)> {
    match (form.maybe_clock(open), form.maybe_clock(close)) {
        (Some(from), Some(until)) => {
            if from == until || (until < from && !past_midnight) {
                form.fault(close, FaultKind::EndBeforeStart);
            }
            Some((from, until))
        }
        (Some(_), None) if form.raw(close).is_empty() => {
            form.fault(close, FaultKind::Required);
            None
        }
        (None, Some(_)) if form.raw(open).is_empty() => {
            form.fault(open, FaultKind::Required);
            None
        }
        _ => None,
    }
}

fn special(values: &Values) -> Result<SpecialDay> {
    let mut form = Reading::of(values);
    let date = form.date("date");
    let hours = hours(&mut form, ["open", "close"], false);
    form.done(date.map(|date| SpecialDay { date, hours }))?.ok_or(Error::NotFound)
}

fn season(values: &Values) -> Result<Season> {
    let mut form = Reading::of(values);
    let (from, until) = (form.date("from"), form.date("until"));
    if from.zip(until).is_some_and(|(from, until)| until < from) {
        form.fault("until", FaultKind::EndBeforeStart);
    }
    let mut names = Texts::default();
    for language in Language::ALL {
        let text = form.line(&format!("names_{}", language.as_str()), PLACE_MAX);
        names = if text.is_empty() { names } else { names.with(*language, &text) };
    }
    let week = super::form::WEEK.iter().filter_map(|weekday| opening(&mut form, *weekday)).collect();
    let made = from.zip(until).map(|(from, until)| Season { from, until, names, week });
    form.done(made)?.ok_or(Error::NotFound)
}

fn need(values: &Values, positions: &[PositionId]) -> Result<Need> {
    let mut form = Reading::of(values);
    let position = form.choice("position", |text| text.parse().ok().filter(|id| positions.contains(id)));
    let hours = hours(&mut form, ["from", "until"], true);
    let places = form.number("places", 1..=PLACES_MAX);
    let trainees = form.maybe_number("trainees", 0..=TRAINEES_MAX).unwrap_or(0);
    let languages = Wanted::parse(form.raw("languages"));
    if languages.is_none() {
        form.fault("languages", FaultKind::Choice);
    }
    let amount = Amount { places, trainees, languages: languages.unwrap_or_default() };
    form.done(position.map(|position| Need { position, hours, amount }))?.ok_or(Error::NotFound)
}

fn stop(values: &Values, center: CenterId) -> Result<Stop> {
    let mut form = Reading::of(values);
    let date = form.date("date");
    let place = form.line("place", PLACE_MAX);
    if place.is_empty() {
        form.fault("place", FaultKind::Required);
    }
    let latitude = degrees(&mut form, "latitude", 90);
    let longitude = degrees(&mut form, "longitude", 180);
    for (field, other, known) in [("latitude", latitude, longitude), ("longitude", longitude, latitude)] {
        if other.is_none() && known.is_some() && form.raw(field).is_empty() {
            form.fault(field, FaultKind::Required);
        }
    }
    form.done(date.map(|date| Stop { center, date, place, latitude, longitude }))?.ok_or(Error::NotFound)
}

fn degrees(form: &mut Reading, field: &str, most: i32) -> Option<f64> {
    let text = form.raw(field);
    if text.is_empty() {
        return None;
    }
    let degrees = text.replace(',', ".").parse::<f64>().ok().filter(|d| d.abs() <= f64::from(most));
    if degrees.is_none() {
        form.fault(field, FaultKind::Number { min: -i64::from(most), max: i64::from(most) });
    }
    degrees
}

fn neighbour(values: &Values) -> Result<Neighbour> {
    let mut form = Reading::of(values);
    let center = form.choice("center", |text| text.parse().ok());
    let minutes = form.number("minutes", 1..=WAY_MAX);
    form.done(center.map(|center| Neighbour { center, minutes }))?.ok_or(Error::NotFound)
}
