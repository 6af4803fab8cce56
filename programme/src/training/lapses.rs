//! Before what people have learned lapses, they are told, and so are those who run their centers.

use super::records::lapses as rows;
use crate::act::Act;
use crate::error::{Error, Result};
use crate::programmes;
use chrono::{Days, Timelike};
use domain::ids::CenterId;
use domain::notices::Notice;
use domain::rights::At;
use domain::training::{LAPSE_DAYS, Lapse, lapse};
use std::collections::BTreeMap;

/// So many records are looked at in one act.
const BATCH: i64 = 200;
/// On the programme's wall, nobody is told before the first hour nor from the second on.
const TOLD: (u32, u32) = (8, 20);

/// Tells people 60, 30 and 7 days before something they have learned lapses, and those who run their center of how many that
/// are. What is due follows from the records; a server that was off tells the nearest moment alone. Whether there is more.
///
/// # Errors
/// [`Error::NotAllowed`] for everybody but the program itself.
pub async fn remind_due(act: &mut Act) -> Result<bool> {
    if !act.who().system {
        return Err(Error::NotAllowed);
    }
    let now = act.now();
    let mut more = false;
    for programme in programmes::all(act).await? {
        let hour = programme.zone.clock(now).hour();
        if !(TOLD.0..TOLD.1).contains(&hour) {
            continue;
        }
        let today = programme.zone.date(now);
        let mut told: BTreeMap<CenterId, i64> = BTreeMap::new();
        for (at, days) in LAPSE_DAYS.into_iter().enumerate() {
            let nearer = LAPSE_DAYS.get(at + 1).map_or(-1, |days| *days);
            let ahead = |days: i64| today + Days::new(u64::try_from(days).unwrap_or(0));
            let from = if nearer < 0 { today } else { ahead(nearer + 1) };
            let due = rows::lapsing(act, programme.id, (from, ahead(days)), days, BATCH).await?;
            more |= i64::try_from(due.len()).unwrap_or(0) == BATCH;
            for one in due {
                let becomes = lapse(programme.zone.date(one.kept), one.until, today);
                if !rows::note(act, programme.id, one.record, (days, becomes == Lapse::Tell(days))).await?
                    || becomes != Lapse::Tell(days)
                {
                    continue;
                }
                act.tell(programme.id, one.person, Notice::TrainingLapses { record: one.record }).await?;
                *told.entry(one.center).or_default() += 1;
            }
        }
        for (center, count) in told {
            for person in rows::who_runs(act, At { programme: programme.id, center }).await? {
                act.tell(programme.id, person, Notice::TrainingsLapse { center, count }).await?;
            }
        }
    }
    Ok(more)
}
