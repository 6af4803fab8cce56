//! The minutes that count: one pure function from stays to hours, so that the ledger can be counted again at any time.

use super::HoursRules;
use crate::time::{Period, Zone};
use chrono::{DateTime, Duration, NaiveDate, NaiveTime, Utc};

/// A stay that has ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Worked {
    /// From when until when this person was planned.
    pub planned: Period,
    /// The time on the center's walls.
    pub zone: Zone,
    /// When they came.
    pub arrived_at: DateTime<Utc>,
    /// When they left.
    pub left_at: DateTime<Utc>,
    /// When they took breaks.
    pub breaks: Vec<(DateTime<Utc>, DateTime<Utc>)>,
}

/// What a stay comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counted {
    /// The minutes of the planned time in which the person was there and not on a break.
    pub present: i64,
    /// The minutes that count: weighted, rounded, and cut by the limit of the day.
    pub minutes: i64,
}

/// What the stays of one person on one day come to, in the order in which they came. Nothing is counted beyond the planned
/// time, nothing twice, and never less than none.
#[must_use]
pub fn counted(day: &[Worked], rules: &HoursRules, is_holiday: &dyn Fn(NaiveDate) -> bool) -> Vec<Counted> {
    let mut sum = 0;
    let count = |worked: &Worked| {
        let mut counted = one(worked, rules, is_holiday);
        if rules.day_cap_minutes > 0 {
            counted.minutes = counted.minutes.min(rules.day_cap_minutes - sum).max(0);
        }
        sum += counted.minutes;
        counted
    };
    day.iter().map(count).collect()
}

fn one(worked: &Worked, rules: &HoursRules, is_holiday: &dyn Fn(NaiveDate) -> bool) -> Counted {
    let from = worked.arrived_at.max(worked.planned.start());
    let until = worked.left_at.min(worked.planned.end());
    let mut spans = if from < until { vec![(from, until)] } else { Vec::new() };
    if !rules.breaks_count {
        for gap in &worked.breaks {
            spans = spans.into_iter().flat_map(|span| without(span, *gap)).collect();
        }
    }
    let present: Duration = spans.iter().map(|(from, until)| *until - *from).sum();
    let weigh = |spans: &[(DateTime<Utc>, DateTime<Utc>)]| {
        spans.iter().map(|span| weighed(*span, worked.zone, rules, is_holiday)).sum::<i64>() / 6000
    };
    let whole = weigh(&[(worked.planned.start(), worked.planned.end())]);
    Counted { present: present.num_minutes(), minutes: rounded(weigh(&spans), rules.round_minutes).min(whole) }
}

/// What is left of a span without another one.
fn without(
    (from, until): (DateTime<Utc>, DateTime<Utc>),
    (gap_from, gap_until): (DateTime<Utc>, DateTime<Utc>),
) -> impl Iterator<Item = (DateTime<Utc>, DateTime<Utc>)> {
    let parts = if gap_until <= from || until <= gap_from || gap_until <= gap_from {
        [(from, until), (until, until)]
    } else {
        [(from, gap_from.max(from)), (gap_until.min(until), until)]
    };
    parts.into_iter().filter(|(from, until)| from < until)
}

/// Seconds times hundredths: cut where a night or a day begins or ends on the wall.
fn weighed(
    (from, until): (DateTime<Utc>, DateTime<Utc>),
    zone: Zone,
    rules: &HoursRules,
    is_holiday: &dyn Fn(NaiveDate) -> bool,
) -> i64 {
    if rules.night_percent == 100 && rules.holiday_percent == 100 {
        return (until - from).num_seconds() * 100;
    }
    let hours = [hour(0), hour(rules.night_from), hour(rules.night_until)];
    let dates = zone.date(from).iter_days().take_while(|date| *date <= zone.date(until));
    let mut cuts: Vec<DateTime<Utc>> = dates.flat_map(|date| hours.map(|clock| zone.moment(date, clock))).collect();
    cuts.retain(|cut| from < *cut && *cut < until);
    cuts.extend([from, until]);
    cuts.sort_unstable();
    let percent = |at: DateTime<Utc>| {
        let night = if is_night(zone.clock(at), rules) { rules.night_percent } else { 100 };
        let holiday = if is_holiday(zone.date(at)) { rules.holiday_percent } else { 100 };
        night.max(holiday)
    };
    cuts.windows(2).map(|pair| (pair[1] - pair[0]).num_seconds() * percent(pair[0])).sum()
}

fn hour(hour: i64) -> NaiveTime {
    u32::try_from(hour).ok().and_then(|h| NaiveTime::from_hms_opt(h, 0, 0)).unwrap_or(NaiveTime::MIN)
}

fn is_night(clock: NaiveTime, rules: &HoursRules) -> bool {
    let (from, until) = (hour(rules.night_from), hour(rules.night_until));
    if from <= until { from <= clock && clock < until } else { from <= clock || clock < until }
}

fn rounded(minutes: i64, step: i64) -> i64 {
    if step <= 1 { minutes } else { (minutes + step / 2) / step * step }
}

#[cfg(test)]
mod tests;
