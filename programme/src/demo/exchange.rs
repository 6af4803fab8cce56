//! The demo's places that change hands at its first center: a full shift with a waiting list, a place that is held for
//! somebody, a ballot, requests, an offer to all colleagues, and somebody who can't come, for whom others are asked.

use super::cast::{Cast, Member};
use super::places::{Country, Place};
use super::records::{self, DemoShift};
use crate::act::Act;
use crate::error::{Error, Result};
use crate::exchange::{self, Cannot};
use crate::shifts;
use chrono::{Days, Duration, NaiveDate, NaiveTime};
use domain::exchange::HandOverWay;
use domain::ids::{PositionId, ShiftId};
use domain::shifts::AssignmentState;
use domain::time::Week;

/// Days from now on which somebody waits for a full shift, has a place held, asks for one, and enters a ballot; nothing of
/// the demo's usual weeks lies in the evening.
const FULL_DAY: u64 = 15;
const HELD_DAY: u64 = 16;
const ASKED_DAY: u64 = 17;
const BALLOT_DAY: u64 = 18;
/// A ballot closes so many days from now.
const BALLOT_DAYS: i64 = 6;
/// So far ahead nobody is late to say that they can't come, whatever the programme's rules.
const IN_TIME: Duration = Duration::hours(48);
/// Volunteers of the first center who hold one place of the coming days, and nothing else.
const FIRST: usize = 10;

pub(super) async fn build(act: &mut Act, countries: &[Country], cast: &Cast) -> Result<()> {
    let (country, place) = (&countries[0], &countries[0].places[0]);
    let here: Vec<_> = cast.volunteers.iter().filter(|m| m.country == 0 && m.place == 0).skip(FIRST).collect();
    let [one, two, three, four, five, ..] = here.as_slice() else { return Ok(()) };
    let at = place.center.at();
    let guide = country.positions[0].id;
    let full = evening(act, place, guide, FULL_DAY, 1).await?;
    put_on(act, place, full, three).await?;
    wait(act, full, &[four, five]).await?;

    let held = evening(act, place, guide, HELD_DAY, 1).await?;
    put_on(act, place, held, one).await?;
    wait(act, held, &[two, four]).await?;
    shifts::leave(act, held, one.id).await?;
    exchange::left(act, held, one.id).await?;

    if let Some(desk) = country.positions.iter().find(|position| position.approval) {
        let asked = evening(act, place, desk.id, ASKED_DAY, 1).await?;
        let shift = shifts::find(act, asked).await?;
        for member in [three, five] {
            shifts::ask(act, &shift, member.id).await?;
        }
    }
    let lot = evening(act, place, guide, BALLOT_DAY, 2).await?;
    let closes = act.now() + Duration::days(BALLOT_DAYS);
    shifts::open_ballot(act, lot, closes).await?;
    for member in [one, two, three, four] {
        or_not(shifts::put_in_ballot(act, lot, member.id).await)?;
    }

    // One offers a place to all, in time; another can't come to the very next shift
    let (offers, ill) = (act.now() + IN_TIME, act.now());
    let mut left: Vec<_> = here.clone();
    for (from, way, reason, note) in
        [(offers, HandOverWay::Market, "exam", "İmtahanım var"), (ill, HandOverWay::Search, "ill", "Qızdırmam var")]
    {
        for at_hand in 0..left.len() {
            let member = left[at_hand].id;
            let held = shifts::held_between(act, member, Some(at.center), NaiveDate::MIN, NaiveDate::MAX).await?;
            let Some(shift) = held.iter().find(|shift| from < shift.period.start()) else { continue };
            let typed =
                Cannot { way: way.as_str().into(), reason: reason.into(), note: note.into(), to: String::new() };
            exchange::seek(act, member, shift.id, &typed).await?;
            left.remove(at_hand);
            break;
        }
    }
    Ok(())
}

/// A shift of an evening in so many days.
async fn evening(act: &mut Act, place: &Place, position: PositionId, ahead: u64, places: i64) -> Result<ShiftId> {
    let (at, zone) = (place.center.at(), place.center.zone);
    let date = zone.date(act.now()) + Days::new(ahead);
    let clock = |h| NaiveTime::from_hms_opt(h, 0, 0).unwrap_or_default();
    let roster = records::roster(act, at, Week::of(date).monday(), true).await?;
    let period = zone.span(date, clock(18), clock(20)).map_err(Error::broken)?;
    let shift = DemoShift { at, roster, line: None, position, zone, period, places, published: true };
    let id = records::shift(act, shift).await?;
    shifts::shown(act, id).await?;
    Ok(id)
}

async fn put_on(act: &mut Act, place: &Place, shift: ShiftId, member: &Member) -> Result<()> {
    records::assignment(act, place.center.at(), shift, member.id, AssignmentState::Assigned).await?;
    shifts::told(act, shift, member.id).await
}

async fn wait(act: &mut Act, shift: ShiftId, members: &[&&Member]) -> Result<()> {
    for member in members {
        or_not(exchange::wait(act, member.id, shift).await)?;
    }
    Ok(())
}

/// Whoever has lectures then, or may not, just doesn't.
fn or_not<T>(outcome: Result<T>) -> Result<()> {
    match outcome {
        Ok(_) | Err(Error::Refused(_)) => Ok(()),
        Err(error) => Err(error),
    }
}
