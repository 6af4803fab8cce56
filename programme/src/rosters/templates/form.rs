//! What somebody types to describe a template and who stands on its lines.

use crate::error::{Error, Result};
use crate::typed::{Reading, Values};
use chrono::{NaiveDate, NaiveTime, Weekday};
use domain::centers::{Amount, Center, Need, TRAINEES_MAX, Wanted};
use domain::faults::FaultKind;
use domain::ids::{LineId, PositionId};
use domain::rosters::{EVERY_MAX, LINES_MAX, Line, Standing, Template};
use domain::shifts::PLACES_MAX;
use domain::time::Week;

/// The longest note of a shift.
pub(in crate::rosters) const NOTE_MAX: usize = 200;

/// What a form may name.
#[derive(Debug, Clone, Copy)]
pub(super) struct Known<'a> {
    pub(super) center: &'a Center,
    pub(super) positions: &'a [PositionId],
    pub(super) needs: &'a [Need],
    pub(super) today: NaiveDate,
}

/// A template as a form shows it.
#[must_use]
pub fn of_template(template: &Template) -> Values {
    let clock = |at: NaiveTime| at.format("%H:%M").to_string();
    let values = Values::default()
        .with("weekday", template.weekday.number_from_monday())
        .with("from", clock(template.from))
        .with("until", clock(template.until))
        .with("every", template.every)
        .with("anchor", template.anchor)
        .with("valid_from", template.valid_from)
        .with("valid_until", template.valid_until.map(|date| date.to_string()).unwrap_or_default())
        .with("note", &template.note)
        .with("version", template.version);
    template.lines.iter().enumerate().fold(values, |values, (n, line)| {
        let n = n + 1;
        let values = values.with(&format!("line_{n}"), line.id).with(&format!("position_{n}"), line.position);
        let Some(own) = &line.own else { return values };
        values
            .with(&format!("places_{n}"), own.places)
            .with(&format!("trainees_{n}"), own.trainees)
            .with(&format!("languages_{n}"), languages(&own.languages))
    })
}

/// Wanted languages as they are typed.
#[must_use]
pub fn languages(wanted: &[Wanted]) -> String {
    wanted.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

/// A template as it was typed, once for each of its weekdays. Lines that were there before carry their id, new ones the
/// nil one.
pub(super) fn parse(values: &Values, known: Known<'_>) -> Result<Vec<Template>> {
    let mut form = Reading::of(values);
    let (from, until) = clocks(&mut form);
    let days = weekdays(&mut form, known.center, from.zip(until));
    let every = form.maybe_number("every", 1..=EVERY_MAX).unwrap_or(1);
    let valid_from = form.maybe_date("valid_from").unwrap_or(known.today);
    let valid_until = form.maybe_date("valid_until");
    if valid_until.is_some_and(|until| until < valid_from) {
        form.fault("valid_until", FaultKind::EndBeforeStart);
    }
    let anchor = Week::of(form.maybe_date("anchor").unwrap_or(valid_from)).monday();
    let note = form.line("note", NOTE_MAX);
    let lines = lines(&mut form, known, from.zip(until));
    let made = from.zip(until).map(|(from, until)| {
        let make = |weekday| Template {
            id: uuid::Uuid::nil().into(),
            center: known.center.id,
            weekday,
            from,
            until,
            every,
            anchor,
            valid_from,
            valid_until,
            note: note.clone(),
            lines: lines.clone(),
            version: 1,
        };
        days.into_iter().map(make).collect()
    });
    // Without clocks there is a fault
    form.done(made)?.ok_or(Error::NotFound)
}

fn clocks(form: &mut Reading) -> (Option<NaiveTime>, Option<NaiveTime>) {
    let mut read = |field: &str| {
        if form.raw(field).is_empty() {
            form.fault(field, FaultKind::Required);
        }
        form.maybe_clock(field)
    };
    let (from, until) = (read("from"), read("until"));
    if from.is_some() && from == until {
        form.fault("until", FaultKind::EndBeforeStart);
        return (from, None);
    }
    (from, until)
}

/// `1` Monday to `7` Sunday, or `all` for every day on which the center is open then.
fn weekdays(form: &mut Reading, center: &Center, clocks: Option<(NaiveTime, NaiveTime)>) -> Vec<Weekday> {
    let opens = |day: &Weekday| clocks.is_none_or(|(from, until)| center.opens(*day, from, until));
    let every = (0..7).filter_map(|n| Weekday::try_from(n).ok());
    let asked: Vec<Weekday> = match form.raw("weekday") {
        "all" => every.collect(),
        typed => every.filter(|day| day.number_from_monday().to_string() == typed).collect(),
    };
    let days: Vec<Weekday> = asked.iter().copied().filter(opens).collect();
    if asked.is_empty() {
        form.fault("weekday", FaultKind::Choice);
    } else if days.is_empty() {
        form.fault("from", FaultKind::Closed);
    }
    days
}

fn lines(form: &mut Reading, known: Known<'_>, clocks: Option<(NaiveTime, NaiveTime)>) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for n in 1..=LINES_MAX {
        let name = |field: &str| format!("{field}_{n}");
        let position = form.raw(&name("position"));
        if position.is_empty() || form.ticked(&name("remove")) {
            continue;
        }
        let position =
            form.choice(&name("position"), |_| position.parse().ok().filter(|id| known.positions.contains(id)));
        let Some(position) = position else { continue };
        if lines.iter().any(|line| line.position == position) {
            form.fault(&name("position"), FaultKind::Twice);
        }
        let needed = clocks.is_none_or(|(from, until)| Need::of(known.needs, position, from, until).is_some());
        let own = amount(form, n, needed);
        let id: LineId = form.raw(&name("line")).parse().unwrap_or(LineId(uuid::Uuid::nil()));
        lines.push(Line { id, position, own });
    }
    if lines.is_empty() && !form.is_faulty("position_1") {
        form.fault("position_1", FaultKind::Choice);
    }
    lines
}

/// A number of its own, or what the center needs where it says so.
fn amount(form: &mut Reading, n: usize, needed: bool) -> Option<Amount> {
    let name = |field: &str| format!("{field}_{n}");
    let languages = wanted(form, &name("languages"));
    let trainees = form.maybe_number(&name("trainees"), 0..=TRAINEES_MAX);
    let places = match form.raw(&name("places")) {
        // What is said of trainees or languages is said beside a number
        "" if needed && trainees.is_none() && languages.is_empty() => return None,
        _ => form.number(&name("places"), 1..=PLACES_MAX),
    };
    Some(Amount { places, trainees: trainees.unwrap_or(0), languages })
}

/// The languages wanted, as typed.
pub(crate) fn wanted(form: &mut Reading, field: &str) -> Vec<Wanted> {
    let read = Wanted::parse(form.raw(field));
    if read.is_none() {
        form.fault(field, FaultKind::Choice);
    }
    read.unwrap_or_default()
}

/// Somebody on a line as a form shows it.
#[must_use]
pub fn of_standing(standing: &Standing) -> Values {
    let date = |date: Option<NaiveDate>| date.map(|date| date.to_string()).unwrap_or_default();
    Values::default()
        .with("every", standing.every)
        .with("valid_from", standing.valid_from)
        .with("valid_until", date(standing.valid_until))
        .with("paused_from", date(standing.paused.map(|(from, _)| from)))
        .with("paused_until", date(standing.paused.map(|(_, until)| until)))
        .with("version", standing.version)
}

/// When somebody comes, as typed; the line and the person are in `base`.
pub(super) fn parse_standing(values: &Values, base: Standing, today: NaiveDate) -> Result<Standing> {
    let mut form = Reading::of(values);
    let every = form.maybe_number("every", 1..=EVERY_MAX).unwrap_or(1);
    let valid_from = form.maybe_date("valid_from").unwrap_or(today);
    let valid_until = form.maybe_date("valid_until");
    if valid_until.is_some_and(|until| until < valid_from) {
        form.fault("valid_until", FaultKind::EndBeforeStart);
    }
    let paused = match (form.maybe_date("paused_from"), form.maybe_date("paused_until")) {
        (Some(from), Some(until)) => {
            if until < from {
                form.fault("paused_until", FaultKind::EndBeforeStart);
            }
            Some((from, until))
        }
        (None, None) => None,
        (from, _) => {
            let missing = if from.is_none() { "paused_from" } else { "paused_until" };
            if form.raw(missing).is_empty() {
                form.fault(missing, FaultKind::Required);
            }
            None
        }
    };
    let version = form.raw("version").parse().unwrap_or(base.version);
    form.done(Standing { every, anchor: valid_from, valid_from, valid_until, paused, version, ..base })
}
