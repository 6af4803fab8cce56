//! The SQL of those who wait for a time.

use super::Applicant;
use crate::act::{Act, Look};
use crate::error::Result;
use crate::sql::Reader;
use chrono::{DateTime, Utc};
use domain::ids::{ApplicationId, CenterId, InterviewSlotId, InterviewWaitId, ProgrammeId};
use domain::interviews::{Wait, WaitState};

fn read_wait(r: &mut Reader) -> Result<Wait> {
    Ok(Wait {
        id: r.next()?,
        application: r.next()?,
        person: r.next()?,
        state: r.word(WaitState::parse)?,
        slot: r.next()?,
        until: r.next()?,
    })
}

/// Where an applicant waits now.
pub(in crate::interviews) async fn wait(look: &mut Look, application: ApplicationId) -> Result<Option<Wait>> {
    look.maybe(
        sql!(
            "select id, application_id, person_id, state, slot_id, offered_until
            from interview_waits where application_id = $1 and state in ('waiting', 'offered')"
        ),
        values![application],
        read_wait,
    )
    .await
}

/// Puts an applicant at the end of a center's list, unless they wait already.
pub(in crate::interviews) async fn insert_wait(act: &mut Act, applicant: &Applicant, center: CenterId) -> Result<bool> {
    let (id, now): (InterviewWaitId, _) = (act.id(), act.now());
    let added = act
        .run(
            sql!(
                "insert into interview_waits
                    (id, programme_id, application_id, person_id, center_id, state, since, changed_at)
                values ($1, $2, $3, $4, $5, 'waiting', $6, $6)
                on conflict (application_id) where state in ('waiting', 'offered') do nothing"
            ),
            values![id, applicant.programme, applicant.id, applicant.person, center, now],
        )
        .await?;
    Ok(added > 0)
}

/// How many wait at a center before somebody.
pub(in crate::interviews) async fn before(look: &mut Look, wait: InterviewWaitId) -> Result<i64> {
    look.one(
        sql!(
            "select count(*) from interview_waits o join interview_waits w on w.center_id = o.center_id
            where w.id = $1 and o.state = 'waiting' and (o.since, o.id) < (w.since, w.id)"
        ),
        values![wait],
        |r| r.next(),
    )
    .await
}

/// How many wait at a center, and how many places are held for them.
pub(in crate::interviews) async fn count(look: &mut Look, center: CenterId) -> Result<(i64, i64)> {
    look.one(
        sql!(
            "select coalesce(cast(sum(case when state = 'waiting' then 1 else 0 end) as bigint), 0),
                coalesce(cast(sum(case when state = 'offered' then 1 else 0 end) as bigint), 0)
            from interview_waits where center_id = $1 and state in ('waiting', 'offered')"
        ),
        values![center],
        |r| Ok((r.next()?, r.next()?)),
    )
    .await
}

/// Whoever waits longest at a center and is still invited.
pub(in crate::interviews) async fn next(look: &mut Look, center: CenterId) -> Result<Option<Wait>> {
    look.maybe(
        sql!(
            "select w.id, w.application_id, w.person_id, w.state, w.slot_id, w.offered_until
            from interview_waits w join applications a on a.id = w.application_id
            where w.center_id = $1 and w.state = 'waiting' and a.stage = 'interview'
            order by w.since, w.id limit 1"
        ),
        values![center],
        read_wait,
    )
    .await
}

/// Offers a place to somebody who still waits.
pub(in crate::interviews) async fn offer(
    act: &mut Act,
    wait: &Wait,
    slot: InterviewSlotId,
    until: DateTime<Utc>,
) -> Result<bool> {
    let now = act.now();
    let offered = act
        .run(
            sql!(
                "update interview_waits set state = 'offered', slot_id = $2, offered_until = $3, changed_at = $4
                where id = $1 and state = 'waiting'"
            ),
            values![wait.id, slot, until, now],
        )
        .await?;
    Ok(offered > 0)
}

/// Sets where somebody stands who waits, unless it has changed.
pub(in crate::interviews) async fn set_wait(act: &mut Act, wait: &Wait, to: WaitState) -> Result<bool> {
    let now = act.now();
    let set = act
        .run(
            sql!("update interview_waits set state = $3, changed_at = $4 where id = $1 and state = $2"),
            values![wait.id, wait.state.as_str(), to.as_str(), now],
        )
        .await?;
    Ok(set > 0)
}

/// Puts those to whom a slot was offered back into their old place in the order: how many.
pub(in crate::interviews) async fn take_offers_back(act: &mut Act, slot: InterviewSlotId) -> Result<i64> {
    let now = act.now();
    let back = act
        .run(
            sql!(
                "update interview_waits set state = 'waiting', slot_id = null, offered_until = null, changed_at = $2
                where slot_id = $1 and state = 'offered'"
            ),
            values![slot, now],
        )
        .await?;
    Ok(i64::try_from(back).unwrap_or(i64::MAX))
}

/// Offers that nobody has answered in time, with their programme and center.
pub(in crate::interviews) async fn lapsed(look: &mut Look, limit: i64) -> Result<Vec<(Wait, ProgrammeId, CenterId)>> {
    let now = look.now();
    look.all(
        sql!(
            "select id, application_id, person_id, state, slot_id, offered_until, programme_id, center_id
            from interview_waits where state = 'offered' and offered_until <= $1 order by offered_until, id limit $2"
        ),
        values![now, limit],
        |r| Ok((read_wait(r)?, r.next()?, r.next()?)),
    )
    .await
}

/// The centers where somebody waits.
pub(in crate::interviews) async fn waiting_centers(look: &mut Look) -> Result<Vec<(ProgrammeId, CenterId)>> {
    look.all(
        sql!("select distinct programme_id, center_id from interview_waits where state = 'waiting'"),
        values![],
        |r| Ok((r.next()?, r.next()?)),
    )
    .await
}
