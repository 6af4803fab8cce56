//! The SQL of the life of placements.

use crate::act::{Act, Look};
use crate::error::Result;
use crate::sql::Reader;
use chrono::{DateTime, NaiveDate, Utc};
use domain::applications::PlacementState;
use domain::ids::{CenterId, PersonId, PlacementId};
use domain::people::Name;
use domain::placements::{EndReason, Placement, PlacementStep};
use uuid::Uuid;

fn read(r: &mut Reader) -> Result<Placement> {
    let (id, programme, person, center) = (r.next()?, r.next()?, r.next()?, r.next()?);
    let (state, starts_on, ends_on) = (r.word(PlacementState::parse)?, r.next()?, r.next()?);
    let (from, until): (Option<NaiveDate>, Option<NaiveDate>) = (r.next()?, r.next()?);
    let reason = r.next::<Option<String>>()?.as_deref().and_then(EndReason::parse);
    let paused = from.zip(until);
    Ok(Placement { id, programme, person, center, state, starts_on, ends_on, paused, reason, badge: r.next()? })
}

pub(super) async fn find(look: &mut Look, id: PlacementId) -> Result<Option<Placement>> {
    look.maybe(
        sql!(
            "select id, programme_id, person_id, center_id, state, starts_on, ends_on, paused_from, paused_until,
                end_reason, badge
            from placements where id = $1"
        ),
        values![id],
        read,
    )
    .await
}

pub(super) async fn active_of(look: &mut Look, person: PersonId) -> Result<Vec<Placement>> {
    look.all(
        sql!(
            "select id, programme_id, person_id, center_id, state, starts_on, ends_on, paused_from, paused_until,
                end_reason, badge
            from placements where person_id = $1 and state in ('active', 'paused')"
        ),
        values![person],
        read,
    )
    .await
}

/// The person's placement elsewhere that begins on a day.
pub(super) async fn following(
    look: &mut Look,
    person: PersonId,
    on: NaiveDate,
    but: CenterId,
) -> Result<Option<Placement>> {
    look.maybe(
        sql!(
            "select id, programme_id, person_id, center_id, state, starts_on, ends_on, paused_from, paused_until,
                end_reason, badge
            from placements where person_id = $1 and starts_on = $2 and center_id <> $3
            order by created_at desc limit 1"
        ),
        values![person, on, but],
        read,
    )
    .await
}

/// Placements whose last day is before that one.
pub(super) async fn due(look: &mut Look, before: NaiveDate, most: i64) -> Result<Vec<Placement>> {
    look.all(
        sql!(
            "select id, programme_id, person_id, center_id, state, starts_on, ends_on, paused_from, paused_until,
                end_reason, badge
            from placements where state = 'active' and ends_on < $1 order by ends_on, id limit $2"
        ),
        values![before, most],
        read,
    )
    .await
}

pub(super) async fn set_pause(act: &mut Act, id: PlacementId, days: Option<(NaiveDate, NaiveDate)>) -> Result<()> {
    let (from, until) = (days.map(|d| d.0), days.map(|d| d.1));
    act.run(sql!("update placements set paused_from = $2, paused_until = $3 where id = $1"), values![id, from, until])
        .await?;
    Ok(())
}

pub(super) async fn set_end(act: &mut Act, id: PlacementId, on: NaiveDate, reason: EndReason) -> Result<()> {
    act.run(
        sql!("update placements set ends_on = $2, end_reason = $3 where id = $1"),
        values![id, on, reason.as_str()],
    )
    .await?;
    Ok(())
}

/// The placement runs on to the day on which it would have ended.
pub(super) async fn take_end_back(act: &mut Act, id: PlacementId, on: NaiveDate) -> Result<()> {
    act.run(sql!("update placements set ends_on = $2, end_reason = null where id = $1"), values![id, on]).await?;
    Ok(())
}

/// Closes a placement; whether it still ran.
pub(super) async fn finish(act: &mut Act, id: PlacementId, state: PlacementState) -> Result<bool> {
    let closed = act
        .run(
            sql!("update placements set state = $2 where id = $1 and state in ('active', 'paused')"),
            values![id, state.as_str()],
        )
        .await?;
    Ok(closed > 0)
}

/// Adds the placement that follows another, of the same application, unless one of the person runs there.
pub(super) async fn insert_after(act: &mut Act, new: &Placement, old: PlacementId) -> Result<bool> {
    let (now, by) = (act.now(), act.who().person.map(|p| p.0));
    let added = act
        .run(
            sql!(
                "insert into placements (id, programme_id, person_id, center_id, application_id, state, starts_on,
                    ends_on, badge, created_by, created_at)
                select $1, o.programme_id, o.person_id, $3, o.application_id, 'active', $4, $5, $6, $7, $8
                from placements o where o.id = $2
                on conflict (person_id, center_id) where state = 'active' do nothing"
            ),
            values![new.id, old, new.center, new.starts_on, new.ends_on, &new.badge, by, now],
        )
        .await?;
    Ok(added > 0)
}

pub(super) async fn insert_step(
    act: &mut Act,
    placement: &Placement,
    step: PlacementStep,
    days: Option<(NaiveDate, NaiveDate)>,
    reason: Option<EndReason>,
    note: &str,
) -> Result<()> {
    let (id, by, now): (Uuid, _, _) = (act.id(), act.who().person.map(|p| p.0), act.now());
    let (from, until) = (days.map(|d| d.0), days.map(|d| d.1));
    act.run(
        sql!(
            "insert into placement_steps
                (id, programme_id, placement_id, step, from_day, until_day, reason, note, by_person, at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
        ),
        values![
            id,
            placement.programme,
            placement.id,
            step.as_str(),
            from,
            until,
            reason.map(|r| r.as_str().to_owned()),
            note,
            by,
            now
        ],
    )
    .await?;
    Ok(())
}

/// Something that has happened to a placement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Happened {
    /// What.
    pub step: PlacementStep,
    /// On which days.
    pub days: Option<(NaiveDate, NaiveDate)>,
    /// Why it ended.
    pub reason: Option<EndReason>,
    /// In the words of staff.
    pub note: String,
    /// Who did it, if somebody did.
    pub by: Option<String>,
    /// When.
    pub at: DateTime<Utc>,
}

pub(super) async fn happened(look: &mut Look, id: PlacementId) -> Result<Vec<Happened>> {
    look.all(
        sql!(
            "select s.step, s.from_day, s.until_day, s.reason, s.note, p.given_name, p.surname, p.fathers_name, s.at
            from placement_steps s left join people p on p.id = s.by_person
            where s.placement_id = $1 order by s.at desc, s.id desc"
        ),
        values![id],
        |r| {
            let step = r.word(PlacementStep::parse)?;
            let (from, until): (Option<NaiveDate>, Option<NaiveDate>) = (r.next()?, r.next()?);
            let reason = r.next::<Option<String>>()?.as_deref().and_then(EndReason::parse);
            let note = r.next()?;
            let (given, surname, fathers) =
                (r.next::<Option<String>>()?, r.next::<Option<String>>()?, r.next::<Option<String>>()?);
            let by = given.map(|given| {
                Name { given, surname: surname.unwrap_or_default(), fathers: fathers.unwrap_or_default() }.short()
            });
            Ok(Happened { step, days: from.zip(until), reason, note, by, at: r.next()? })
        },
    )
    .await
}
