//! The months of a center's ledger: once nothing of a month is open, the coordinator confirms that its hours are right.

use super::talk_records as talk;
use crate::act::{Act, Look};
use crate::error::Result;
use chrono::{DateTime, Datelike, Months, NaiveDate, Utc};
use domain::centers::Center;
use domain::events::{Event, EventKind};
use domain::people::Name;
use domain::refusals::Refusal;
use domain::rights::May;
use serde::Serialize;
use serde_json::json;

/// So many months back are shown.
const BACK: u32 = 11;

/// A month of a center's ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Month {
    /// Its first day.
    pub first: NaiveDate,
    /// Lines in it.
    pub lines: i64,
    /// What they come to.
    pub minutes: i64,
    /// Whose they are.
    pub people: i64,
    /// Stays, corrections and disputes of it that are still open.
    pub open: i64,
    /// Who confirmed it last, and when.
    pub confirmed: Option<Confirmed>,
    /// Whether it is over.
    pub over: bool,
}

/// Who confirmed a month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Confirmed {
    /// Who.
    #[serde(skip)]
    pub by: Option<Name>,
    /// When.
    pub at: DateTime<Utc>,
    /// What its lines came to.
    pub minutes: i64,
}

impl Month {
    /// Whether lines were added since it was confirmed that change its sum.
    #[must_use]
    pub fn changed_since(&self) -> bool {
        self.confirmed.as_ref().is_some_and(|confirmed| confirmed.minutes != self.minutes)
    }
}

/// The last twelve months of a center's ledger, the present one first.
///
/// # Errors
/// [`crate::Error::NotAllowed`] without the right.
pub async fn months(look: &mut Look, center: &Center) -> Result<Vec<Month>> {
    look.require(May::SeePeople(center.at()))?;
    let this = first_of(center.zone.date(look.now()));
    let mut all = Vec::new();
    for back in 0..=BACK {
        let Some(first) = this.checked_sub_months(Months::new(back)) else { continue };
        let month = one(look, center, first).await?;
        if back == 0 || month.lines > 0 || month.open > 0 {
            all.push(month);
        }
    }
    Ok(all)
}

async fn one(look: &mut Look, center: &Center, first: NaiveDate) -> Result<Month> {
    let next = first.checked_add_months(Months::new(1)).unwrap_or(first);
    let (lines, minutes, people) = talk::month_sums(look, center.id, first, next).await?;
    let open = talk::month_open(look, center.id, first, next).await?;
    let confirmed = talk::month_confirmed(look, center.id, first).await?;
    Ok(Month { first, lines, minutes, people, open, confirmed, over: center.zone.date(look.now()) >= next })
}

/// Confirms the hours of a month that is over; confirming again takes in what was corrected since.
///
/// # Errors
/// [`crate::Error::NotAllowed`] without the right; [`Refusal::MonthRuns`]; [`Refusal::DayOpen`] while something of it is
/// open.
pub async fn confirm_month(act: &mut Act, center: &Center, month: NaiveDate) -> Result<Month> {
    act.require(May::CorrectHours(center.at()))?;
    let first = first_of(month);
    let month = one(act, center, first).await?;
    if !month.over {
        return Err(Refusal::MonthRuns.into());
    }
    if month.open > 0 {
        return Err(Refusal::DayOpen { count: month.open }.into());
    }
    talk::confirm_month(act, center.at(), &month).await?;
    let detail = json!({ "month": first, "lines": month.lines, "minutes": month.minutes });
    act.note(center.programme, Event::new(EventKind::MonthConfirmed, center.id).with(detail)).await?;
    one(act, center, first).await
}

fn first_of(date: NaiveDate) -> NaiveDate {
    date.with_day(1).unwrap_or(date)
}
