//! What staff type to open slots and to change one.

use crate::error::Result;
use crate::typed::{Reading, Values};
use chrono::{DateTime, NaiveDate, Utc};
use domain::faults::FaultKind;
use domain::ids::PersonId;
use domain::interviews::{GROUP_MAX, PLACE_MAX, ROW_MAX, Slot, row};
use domain::time::{Period, Zone};

/// The longest interview in minutes.
const MINUTES_MAX: i64 = 240;

/// Slots to open, in a row.
#[derive(Debug, Clone)]
pub struct NewSlots {
    /// When each takes place.
    pub periods: Vec<Period>,
    /// The room; may stay empty for one that is online.
    pub place: String,
    /// The address of the online meeting; may stay empty for one in a room.
    pub link: String,
    /// For how many applicants each is.
    pub places: i64,
    /// Who asks.
    pub panel: Vec<PersonId>,
}

/// A slot as it shall be.
#[derive(Debug, Clone)]
pub struct SlotChange {
    /// The version that was edited.
    pub version: i64,
    /// What it shall be: one period, and the rest.
    pub new: NewSlots,
}

/// A slot as a form shows it.
#[must_use]
pub fn of_slot(slot: &Slot, panel: impl Iterator<Item = PersonId>, zone: Zone) -> Values {
    let values = Values::default()
        .with("date", zone.date(slot.period.start()))
        .with("from", zone.clock(slot.period.start()).format("%H:%M"))
        .with("minutes", slot.period.minutes())
        .with("place", &slot.place)
        .with("link", &slot.link)
        .with("places", slot.places)
        .with("version", slot.version);
    panel.fold(values, |values, person| values.with(&format!("panel_{person}"), "yes"))
}

/// Reads the form that opens slots. Days and clocks are those of the center's wall.
///
/// # Errors
/// [`crate::Error::Faulty`].
pub fn parse_open(values: &Values, zone: Zone, now: DateTime<Utc>) -> Result<NewSlots> {
    let mut form = Reading::of(values);
    let pause = form.maybe_number("pause", 0..=MINUTES_MAX).unwrap_or(0);
    let count = form.number("count", 1..=ROW_MAX);
    parse(form, zone, now, pause, count)
}

/// Reads the form that changes a slot.
///
/// # Errors
/// [`crate::Error::Faulty`].
pub fn parse_change(values: &Values, zone: Zone, now: DateTime<Utc>) -> Result<SlotChange> {
    let version = values.get("version").parse().unwrap_or(0);
    Ok(SlotChange { version, new: parse(Reading::of(values), zone, now, 0, 1)? })
}

fn parse(mut form: Reading<'_>, zone: Zone, now: DateTime<Utc>, pause: i64, count: i64) -> Result<NewSlots> {
    let date = date(&mut form);
    let from = form.maybe_clock("from");
    if form.raw("from").is_empty() {
        form.fault("from", FaultKind::Required);
    }
    let minutes = form.number("minutes", 5..=MINUTES_MAX);
    let place = form.line("place", PLACE_MAX);
    let link = form.line("link", PLACE_MAX);
    if place.is_empty() && link.is_empty() {
        form.fault("place", FaultKind::Nowhere);
    }
    if !link.is_empty() && !is_address(&link) {
        form.fault("link", FaultKind::Link);
    }
    let places = form.number("places", 1..=GROUP_MAX);
    let panel = form.people("panel_");
    if panel.is_empty() {
        form.fault("panel", FaultKind::Required);
    }
    let first = date.zip(from).map(|(date, from)| zone.moment(date, from));
    let periods = first.map(|first| row(first, minutes, pause, count)).unwrap_or_default();
    if first.is_some_and(|first| first <= now) {
        form.fault("date", FaultKind::DatePast);
    }
    // A row that runs past midnight is a typing error
    let last = periods.last().map(|p| zone.date(p.end() - chrono::Duration::microseconds(1)));
    if last > date {
        form.fault("count", FaultKind::Number { min: 1, max: fitting(zone, &periods, date) });
    }
    form.done(NewSlots { periods, place, link, places, panel })
}

/// How many slots of a row end on its day.
fn fitting(zone: Zone, periods: &[Period], date: Option<NaiveDate>) -> i64 {
    let fit = periods.iter().filter(|p| Some(zone.date(p.end() - chrono::Duration::microseconds(1))) <= date).count();
    i64::try_from(fit).unwrap_or(1).max(1)
}

fn date(form: &mut Reading<'_>) -> Option<NaiveDate> {
    let dates = form.dates("date");
    match dates.as_slice() {
        [date] => Some(*date),
        [] if form.raw("date").is_empty() => {
            form.fault("date", FaultKind::Required);
            None
        }
        [] => None,
        _ => {
            form.fault("date", FaultKind::Date);
            None
        }
    }
}

/// Whether it is the address of a page that can be put into a link.
fn is_address(link: &str) -> bool {
    link.strip_prefix("https://").is_some_and(|rest| {
        rest.contains('.') && rest.chars().all(|c| !c.is_whitespace() && !matches!(c, '"' | '<' | '>' | '\\'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;
    use uuid::Uuid;

    fn typed() -> Values {
        Values::default()
            .with("date", "25.11.2026")
            .with("from", "09:00")
            .with("minutes", 20)
            .with("pause", 5)
            .with("count", 3)
            .with("place", "Room 204")
            .with("places", 1)
            .with(&format!("panel_{}", Uuid::nil()), "yes")
    }
    fn faults(values: &Values) -> Vec<(String, FaultKind)> {
        let now = DateTime::parse_from_rfc3339("2026-11-23T04:00:00Z").unwrap().to_utc();
        match parse_open(values, Zone::parse("Asia/Baku").unwrap(), now) {
            Err(Error::Faulty(faults)) => faults.into_iter().map(|f| (f.field, f.kind)).collect(),
            Ok(new) => {
                assert_eq!(new.periods[1].start().to_rfc3339(), "2026-11-25T05:25:00+00:00");
                assert_eq!((new.periods.len(), new.panel.len()), (3, 1));
                Vec::new()
            }
            Err(other) => panic!("{other}"),
        }
    }

    #[test]
    fn a_row_of_slots_is_read_with_every_fault_at_once() {
        assert_eq!(faults(&typed()), []);
        assert_eq!(faults(&Values::default()).len(), 7);
        assert_eq!(faults(&typed().with("date", "2026-11-20")), [("date".into(), FaultKind::DatePast)]);
        assert_eq!(faults(&typed().with("link", "javascript:alert(1)")), [("link".into(), FaultKind::Link)]);
    }

    #[test]
    fn a_row_ends_on_its_day() {
        let late = typed().with("from", "23:10");
        assert_eq!(faults(&late), [("count".into(), FaultKind::Number { min: 1, max: 2 })]);
    }
}
