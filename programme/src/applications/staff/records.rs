//! The SQL of queues and placements.

use crate::act::{Act, Look};
use crate::error::Result;
use crate::sql::Reader;
use chrono::{DateTime, NaiveDate, Utc};
use domain::applications::{Application, Stage};
use domain::centers::Center;
use domain::ids::{ApplicationId, CenterId, IntakeId, PersonId, PlacementId};
use domain::people::Name;
use uuid::Uuid;

/// One application of a queue.
#[derive(Debug, Clone)]
pub struct QueueRow {
    /// Which.
    pub id: ApplicationId,
    /// Whose.
    pub name: Name,
    /// Where it stands.
    pub stage: Stage,
    /// The code of its intake.
    pub intake: String,
    /// When it was handed in.
    pub submitted_at: DateTime<Utc>,
}

fn read_row(r: &mut Reader) -> Result<QueueRow> {
    Ok(QueueRow {
        id: r.next()?,
        name: Name { given: r.next()?, surname: r.next()?, fathers: r.next()? },
        stage: r.word(Stage::parse)?,
        intake: r.next()?,
        submitted_at: r.next()?,
    })
}

pub(super) async fn queue(
    look: &mut Look,
    center: &Center,
    stage: Option<Stage>,
    (at, id): (DateTime<Utc>, Uuid),
    rows: usize,
) -> Result<Vec<QueueRow>> {
    let rows = i64::try_from(rows).unwrap_or(i64::MAX);
    let Some(stage) = stage else {
        return look
            .all(
                sql!(
                    "select a.id, p.given_name, p.surname, p.fathers_name, a.stage, i.code, a.submitted_at
                    from applications a join people p on p.id = a.person_id join intakes i on i.id = a.intake_id
                    where a.programme_id = $1 and a.center_id = $2 and a.submitted_at is not null
                        and (a.submitted_at, a.id) > ($3, $4)
                    order by a.submitted_at, a.id limit $5"
                ),
                values![center.programme, center.id, at, id, rows],
                read_row,
            )
            .await;
    };
    look.all(
        sql!(
            "select a.id, p.given_name, p.surname, p.fathers_name, a.stage, i.code, a.submitted_at
            from applications a join people p on p.id = a.person_id join intakes i on i.id = a.intake_id
            where a.programme_id = $1 and a.center_id = $2 and a.stage = $3 and a.submitted_at is not null
                and (a.submitted_at, a.id) > ($4, $5)
            order by a.submitted_at, a.id limit $6"
        ),
        values![center.programme, center.id, stage.as_str(), at, id, rows],
        read_row,
    )
    .await
}

/// How many applications stand at a stage.
#[derive(Debug, Clone, Copy)]
pub struct Tally {
    /// The stage.
    pub stage: Stage,
    /// How many.
    pub count: i64,
}

pub(super) async fn tally(look: &mut Look, center: &Center) -> Result<Vec<Tally>> {
    look.all(
        sql!(
            "select stage, count(*) from applications
            where programme_id = $1 and center_id = $2 and submitted_at is not null group by stage"
        ),
        values![center.programme, center.id],
        |r| Ok(Tally { stage: r.word(Stage::parse)?, count: r.next()? }),
    )
    .await
}

/// Takes one place of a center in an intake, if there is one left.
pub(super) async fn take_place(act: &mut Act, intake: IntakeId, center: CenterId) -> Result<bool> {
    let taken = act
        .run(
            sql!(
                "update intake_centers set placed = placed + 1
                where intake_id = $1 and center_id = $2 and placed < quota"
            ),
            values![intake, center],
        )
        .await?;
    Ok(taken > 0)
}

/// The number of the next badge of a center.
pub(super) async fn next_badge(act: &mut Act, center: CenterId) -> Result<i64> {
    act.one(sql!("update centers set badges = badges + 1 where id = $1 returning badges"), values![center], |r| {
        r.next()
    })
    .await
}

/// A placement that begins.
pub(super) struct NewPlacement<'a> {
    pub(super) id: PlacementId,
    pub(super) application: &'a Application,
    pub(super) center: CenterId,
    pub(super) starts_on: NaiveDate,
    pub(super) ends_on: NaiveDate,
    pub(super) badge: String,
}

/// Adds a placement, unless one of the person runs there.
pub(super) async fn insert_placement(act: &mut Act, new: NewPlacement<'_>) -> Result<bool> {
    let (now, by) = (act.now(), act.who().person.map(|p| p.0));
    let added = act
        .run(
            sql!(
                "insert into placements (id, programme_id, person_id, center_id, application_id, state, starts_on,
                    ends_on, badge, created_by, created_at)
                values ($1, $2, $3, $4, $5, 'active', $6, $7, $8, $9, $10)
                on conflict (person_id, center_id) where state = 'active' do nothing"
            ),
            values![
                new.id,
                new.application.programme,
                new.application.person,
                new.center,
                new.application.id,
                new.starts_on,
                new.ends_on,
                new.badge,
                by,
                now
            ],
        )
        .await?;
    Ok(added > 0)
}

/// Completes placements whose last day has passed, so that a new one may begin.
pub(super) async fn complete_before(act: &mut Act, person: PersonId, center: CenterId, today: NaiveDate) -> Result<()> {
    act.run(
        sql!(
            "update placements set state = 'completed'
            where person_id = $1 and center_id = $2 and state = 'active' and ends_on < $3"
        ),
        values![person, center, today],
    )
    .await?;
    Ok(())
}
