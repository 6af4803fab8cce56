//! What an administrator types to describe a center or a position.

use crate::error::Result;
use crate::typed::{Reading, Values};
use chrono::{NaiveDate, NaiveTime, Weekday};
use domain::applications::Spoken;
use domain::centers::{Center, CenterKind, Holiday, Opening, Position};
use domain::faults::FaultKind;
use domain::ids::{CenterId, CourseId, HolidayId, PositionId, ProgrammeId};

/// The days of a week, from Monday.
pub const WEEK: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

/// The field of a weekday: `open_1` for Monday.
#[must_use]
pub fn day_field(prefix: &str, weekday: Weekday) -> String {
    format!("{prefix}_{}", weekday.number_from_monday())
}

/// A center as a form shows it.
#[must_use]
pub fn of_center(center: &Center) -> Values {
    let number = |n: Option<i64>| n.map(|n| n.to_string()).unwrap_or_default();
    let clock = |at: NaiveTime| at.format("%H:%M").to_string();
    let values = Values::default()
        .with("code", &center.code)
        .with("kind", center.kind.as_str())
        .with_texts("names", &center.names)
        .with("city", &center.city)
        .with("address", &center.address)
        .with("zone", center.zone.name())
        .with("runs_from", center.runs.map(|(from, _)| from.to_string()).unwrap_or_default())
        .with("runs_until", center.runs.map(|(_, until)| until.to_string()).unwrap_or_default())
        .with("institutions", number(center.institutions))
        .with("services", number(center.services))
        .with("early_minutes", number(center.early_minutes))
        .with("late_minutes", number(center.late_minutes))
        .with("version", center.version);
    center.opening.iter().fold(values, |values, opening| {
        values
            .with(&day_field("open", opening.weekday), clock(opening.open))
            .with(&day_field("close", opening.weekday), clock(opening.close))
    })
}

/// Reads a center from its form; everything that is wrong with it at once.
///
/// # Errors
/// [`crate::Error::Faulty`].
pub fn parse_center(values: &Values, id: CenterId, programme: ProgrammeId) -> Result<Center> {
    let mut form = Reading::of(values);
    let code = form.code("code").to_ascii_uppercase();
    let names = form.texts("names");
    let kind = form.choice("kind", CenterKind::parse);
    let zone = form.zone("zone");
    let (city, address) = (form.line("city", 80), form.line("address", 200));
    let opening = WEEK.iter().filter_map(|weekday| opening(&mut form, *weekday)).collect();
    let runs = runs(&mut form, kind);
    let (institutions, services) =
        (form.maybe_number("institutions", 0..=1_000), form.maybe_number("services", 0..=10_000));
    let (early, late) = (form.maybe_number("early_minutes", 0..=240), form.maybe_number("late_minutes", 0..=240));
    let made = kind.zip(zone).map(|(kind, zone)| Center {
        id,
        programme,
        code,
        kind,
        names,
        city,
        address,
        zone,
        opening,
        seasons: Vec::new(),
        closed: Vec::new(),
        special: Vec::new(),
        runs,
        institutions,
        services,
        early_minutes: early,
        late_minutes: late,
        version: form.raw("version").parse().unwrap_or(0),
    });
    // Without a kind or a zone there is a fault
    form.done(made)?.ok_or(crate::Error::NotFound)
}

/// The dates of an event; nothing else has any.
fn runs(form: &mut Reading, kind: Option<CenterKind>) -> Option<(NaiveDate, NaiveDate)> {
    if kind != Some(CenterKind::Event) {
        return None;
    }
    let (from, until) = (form.date("runs_from")?, form.date("runs_until")?);
    if until < from {
        form.fault("runs_until", FaultKind::EndBeforeStart);
    }
    Some((from, until))
}

pub(super) fn opening(form: &mut Reading, weekday: Weekday) -> Option<Opening> {
    let (from, until) = (day_field("open", weekday), day_field("close", weekday));
    match (form.maybe_clock(&from), form.maybe_clock(&until)) {
        (Some(open), Some(close)) => {
            if close <= open {
                form.fault(&until, FaultKind::EndBeforeStart);
            }
            Some(Opening { weekday, open, close })
        }
        (Some(_), None) if form.raw(&until).is_empty() => {
            form.fault(&until, FaultKind::Required);
            None
        }
        (None, Some(_)) if form.raw(&from).is_empty() => {
            form.fault(&from, FaultKind::Required);
            None
        }
        _ => None,
    }
}

/// A position as a form shows it.
#[must_use]
pub fn of_position(position: &Position) -> Values {
    let course = |values: Values, id: &CourseId| values.with(&format!("course_{id}"), "yes");
    position
        .courses
        .iter()
        .fold(Values::default(), course)
        .with("code", &position.code)
        .with_texts("names", &position.names)
        .with("min_age", position.min_age.map(|age| age.to_string()).unwrap_or_default())
        .with("leads", if position.leads { "yes" } else { "" })
        .with("approval", if position.approval { "yes" } else { "" })
        .with("languages", Spoken::write_list(&position.languages))
}

/// Reads a position from its form; its courses are those of these that are ticked.
///
/// # Errors
/// [`crate::Error::Faulty`].
pub fn parse_position(
    values: &Values,
    id: PositionId,
    programme: ProgrammeId,
    courses: &[CourseId],
) -> Result<Position> {
    let mut form = Reading::of(values);
    let code = form.code("code").to_ascii_lowercase();
    let names = form.texts("names");
    let min_age = form.maybe_number("min_age", 14..=80);
    let courses = courses.iter().copied().filter(|id| form.ticked(&format!("course_{id}"))).collect();
    let leads = form.ticked("leads");
    let approval = form.ticked("approval");
    let languages = match Spoken::parse_list(form.raw("languages")) {
        Err(FaultKind::Required) => Vec::new(),
        Err(kind) => {
            form.fault("languages", kind);
            Vec::new()
        }
        Ok(languages) => languages,
    };
    form.done(Position { id, programme, code, names, min_age, courses, leads, languages, approval })
}

/// A holiday as a form shows it.
#[must_use]
pub fn of_holiday(holiday: &Holiday) -> Values {
    Values::default()
        .with("date", holiday.date)
        .with("yearly", if holiday.yearly { "yes" } else { "" })
        .with_texts("names", &holiday.names)
        .with("version", holiday.version)
}

/// Reads a holiday from its form.
///
/// # Errors
/// [`crate::Error::Faulty`].
pub fn parse_holiday(values: &Values, id: HolidayId, programme: ProgrammeId) -> Result<Holiday> {
    let mut form = Reading::of(values);
    let date = form.date("date");
    let names = form.texts("names");
    let yearly = form.ticked("yearly");
    let version = form.raw("version").parse().unwrap_or(0);
    let made = date.map(|date| Holiday { id, programme, date, yearly, names, version });
    // Without a date there is a fault
    form.done(made)?.ok_or(crate::Error::NotFound)
}
