//! The demo's places that change hands at its first center: a full shift with a waiting list, an offer to all colleagues,
//! and somebody who can't come, for whom stand-ins are asked.

use super::cast::Cast;
use super::places::Country;
use super::records::{self, DemoShift};
use crate::act::Act;
use crate::error::{Error, Result};
use crate::exchange::{self, Cannot};
use crate::shifts;
use chrono::{Days, NaiveDate, NaiveTime};
use domain::exchange::CoverWay;
use domain::shifts::AssignmentState;
use domain::time::Week;

/// On this day from now a shift is full.
const FULL_DAY: u64 = 15;
/// Volunteers of the first center who hold one place of the coming days, and nothing else.
const FIRST: usize = 10;

pub(super) async fn build(act: &mut Act, countries: &[Country], cast: &Cast) -> Result<()> {
    let (country, place) = (&countries[0], &countries[0].places[0]);
    let here: Vec<_> = cast.volunteers.iter().filter(|m| m.country == 0 && m.place == 0).skip(FIRST).collect();
    let [one, two, three, four, five, ..] = here.as_slice() else { return Ok(()) };
    let (at, zone) = (place.center.at(), place.center.zone);
    let date = zone.date(act.now()) + Days::new(FULL_DAY);
    let evening = |h| NaiveTime::from_hms_opt(h, 0, 0).unwrap_or_default();
    let roster = records::roster(act, at, Week::of(date).monday(), true).await?;
    let period = zone.span(date, evening(18), evening(20)).map_err(Error::broken)?;
    let position = country.positions[0].id;
    let shift = DemoShift { at, roster, line: None, position, zone, period, places: 1, published: true };
    let full = records::shift(act, shift).await?;
    records::assignment(act, at, full, three.id, AssignmentState::Assigned).await?;
    for member in [four, five] {
        // Whoever has lectures then just doesn't wait
        match exchange::wait(act, member.id, full).await {
            Ok(_) | Err(Error::Refused(_)) => {}
            Err(error) => return Err(error),
        }
    }
    for (member, way, reason, note) in
        [(one, CoverWay::Market, "exam", "İmtahanım var"), (two, CoverWay::Search, "ill", "Qızdırmam var")]
    {
        let held = shifts::held_between(act, member.id, Some(at.center), NaiveDate::MIN, NaiveDate::MAX).await?;
        let Some(shift) = held.first() else { continue };
        let typed = Cannot { way: way.as_str().into(), reason: reason.into(), note: note.into(), to: String::new() };
        exchange::seek(act, member.id, shift.id, &typed).await?;
    }
    Ok(())
}
