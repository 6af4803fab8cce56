//! The letter of the day to whoever runs a center: what waits there, counted when the day's hour has come. That it was told
//! is one row of the programme, so two servers tell it once, and one that was off tells today's alone.

use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::programmes;
use chrono::{Days, Duration, NaiveDate};
use domain::ids::{CenterId, PersonId, ProgrammeId};
use domain::notices::{Notice, Waiting, day_due};
use domain::programmes::Programme;
use std::collections::BTreeMap;

/// Gaps are looked for so many hours ahead.
const GAP_HOURS: i64 = 72;
/// What lapses is looked for so many days ahead.
const LAPSE_DAYS: u64 = 30;

/// Tells whoever runs a center what waits there, where the day's hour has come; how many were told.
///
/// # Errors
/// [`Error::NotAllowed`] for people; [`Error::Unavailable`] when the database is.
pub async fn tell_due(act: &mut Act) -> Result<usize> {
    if !act.who().system {
        return Err(Error::NotAllowed);
    }
    let mut count = 0;
    for programme in programmes::all(act).await? {
        let told = told_on(act, programme.id).await?;
        let Some(today) = day_due(programme.rules.day_hour, programme.zone, told, act.now()) else { continue };
        if !mark(act, programme.id, today).await? {
            continue;
        }
        let waiting = waiting(act, &programme, today).await?;
        let mut letters: BTreeMap<PersonId, Vec<Waiting>> = BTreeMap::new();
        for (center, person) in who_runs(act, programme.id).await? {
            if let Some(waits) = waiting.get(&center) {
                letters.entry(person).or_default().push(*waits);
            }
        }
        count += letters.len();
        for (person, centers) in letters {
            act.tell(programme.id, person, Notice::DayAhead { on: today, centers }).await?;
        }
    }
    Ok(count)
}

async fn told_on(look: &mut Look, programme: ProgrammeId) -> Result<Option<NaiveDate>> {
    look.maybe(sql!("select told_on from days_told where programme_id = $1"), values![programme], |r| r.next()).await
}

/// Whether nobody else was quicker.
async fn mark(act: &mut Act, programme: ProgrammeId, today: NaiveDate) -> Result<bool> {
    let marked = act
        .run(
            sql!(
                "insert into days_told (programme_id, told_on) values ($1, $2)
                on conflict (programme_id) do update set told_on = excluded.told_on
                where days_told.told_on < excluded.told_on"
            ),
            values![programme, today],
        )
        .await?;
    Ok(marked > 0)
}

/// Who runs which center.
async fn who_runs(look: &mut Look, programme: ProgrammeId) -> Result<Vec<(CenterId, PersonId)>> {
    let now = look.now();
    look.all(
        sql!(
            "select distinct center_id, person_id from grants
            where programme_id = $1 and role = 'coordinator' and center_id is not null and ended_at is null
                and valid_from <= $2 and (valid_until is null or valid_until > $2)
            order by person_id, center_id"
        ),
        values![programme, now],
        |r| Ok((r.next()?, r.next()?)),
    )
    .await
}

/// One figure of what waits.
type Figure = fn(&mut Waiting) -> &mut i64;

/// What waits at each center at which anything does.
async fn waiting(look: &mut Look, programme: &Programme, today: NaiveDate) -> Result<BTreeMap<CenterId, Waiting>> {
    let (id, now) = (programme.id, look.now());
    let mut all: BTreeMap<CenterId, Waiting> = BTreeMap::new();
    let cases = sql!(
        "select center_id, count(*) from hand_overs where programme_id = $1 and state = 'open' group by center_id"
    );
    let gaps = sql!(
        "select center_id, coalesce(cast(sum(places - taken) as bigint), 0) from shifts
        where programme_id = $1 and published and cancelled_at is null and starts_at > $2 and starts_at <= $3
            and taken < places
        group by center_id"
    );
    let doubts = sql!(
        "select center_id, count(*) from attendances
        where programme_id = $1 and to_confirm and confirmed_at is null and undone_at is null group by center_id"
    );
    let disputes = sql!(
        "select center_id, count(*) from hours_disputes where programme_id = $1 and state = 'open' group by center_id"
    );
    let lapses = sql!(
        "select l.center_id, count(*) from training_records t
            join placements l on l.person_id = t.person_id and l.state in ('active', 'paused')
        where t.programme_id = $1 and t.result = 'passed' and t.valid_until >= $2 and t.valid_until <= $3
            and not exists (select 1 from training_records n
                where n.person_id = t.person_id and n.course_id = t.course_id and n.result = 'passed'
                    and (n.valid_until is null or n.valid_until > t.valid_until))
        group by l.center_id"
    );
    let soon = now + Duration::hours(GAP_HOURS);
    let counted: [(_, _, Figure); 5] = [
        (cases, values![id], |waits| &mut waits.cases),
        (gaps, values![id, now, soon], |waits| &mut waits.gaps),
        (doubts, values![id], |waits| &mut waits.doubts),
        (disputes, values![id], |waits| &mut waits.disputes),
        (lapses, values![id, today, today + Days::new(LAPSE_DAYS)], |waits| &mut waits.lapses),
    ];
    for (statement, values, figure) in counted {
        for (center, count) in look.all(statement, values, |r| Ok((r.next()?, r.next()?))).await? {
            *figure(all.entry(center).or_insert_with(|| Waiting::none(center))) = count;
        }
    }
    Ok(all)
}
