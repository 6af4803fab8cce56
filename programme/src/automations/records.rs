//! The SQL of rules, of their runs and of tags.

mod past;
mod reading;
mod runs;
mod tags;

pub use runs::{Run, RunKey};
pub use tags::Tagged;

pub(super) use past::happened_to;
pub(super) use reading::{Cursor, Line, bulk_moves, cursor, head, lines, move_cursor, open_applications};
pub(super) use runs::{claim, runs, runs_of, runs_on, set_done};
pub(super) use tags::{tag, tagged, tags, tags_at, tags_of, untag};

use crate::act::{Act, Look};
use crate::error::Result;
use crate::sql::Reader;
use chrono::NaiveDate;
use domain::applications::{Draft, Stage};
use domain::automations::Automation;
use domain::ids::{ApplicationId, AutomationId, CenterId, IntakeId, PersonId, ProgrammeId};
use uuid::Uuid;

fn read_automation(r: &mut Reader) -> Result<Automation> {
    Ok(Automation { id: r.next()?, programme: r.next()?, rule: r.json()?, active_since: r.next()?, version: r.next()? })
}

pub(super) async fn all(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Automation>> {
    look.all(
        sql!(
            "select id, programme_id, rule, active_since, version from automations
            where programme_id = $1 and ended_at is null order by id"
        ),
        values![programme],
        read_automation,
    )
    .await
}

pub(super) async fn find(look: &mut Look, id: AutomationId) -> Result<Option<Automation>> {
    look.maybe(
        sql!(
            "select id, programme_id, rule, active_since, version from automations where id = $1 and ended_at is null"
        ),
        values![id],
        read_automation,
    )
    .await
}

/// Takes hold of a programme's rules until the act ends: two that are saved at once see each other.
pub(super) async fn hold(act: &mut Act, programme: ProgrammeId) -> Result<()> {
    let (head, now) = (head(act, programme).await?, act.now());
    act.run(
        sql!(
            "insert into automation_cursors (programme_id, position, bulk_until, bulk_move) values ($1, $2, $3, $4)
            on conflict (programme_id) do update set position = automation_cursors.position"
        ),
        values![programme, head, now, Uuid::nil()],
    )
    .await?;
    Ok(())
}

pub(super) async fn insert(act: &mut Act, a: &Automation) -> Result<()> {
    let (by, now) = (act.who().person.map(|p| p.0), act.now());
    act.run(
        sql!(
            "insert into automations (id, programme_id, rule, active_since, version, changed_by, changed_at)
            values ($1, $2, $3, $4, $5, $6, $7)"
        ),
        values![a.id, a.programme, serde_json::to_value(&a.rule)?, a.active_since, a.version, by, now],
    )
    .await?;
    Ok(())
}

pub(super) async fn update(act: &mut Act, a: &Automation) -> Result<()> {
    let (by, now) = (act.who().person.map(|p| p.0), act.now());
    act.run(
        sql!(
            "update automations set rule = $2, active_since = $3, version = $4, changed_by = $5, changed_at = $6
            where id = $1"
        ),
        values![a.id, serde_json::to_value(&a.rule)?, a.active_since, a.version, by, now],
    )
    .await?;
    Ok(())
}

/// Ends a rule; whether nobody has ended it before.
pub(super) async fn end(act: &mut Act, id: AutomationId) -> Result<bool> {
    let (by, now) = (act.who().person.map(|p| p.0), act.now());
    let ended = act
        .run(
            sql!(
                "update automations set ended_at = $2, active_since = null, changed_by = $3, changed_at = $2
                where id = $1 and ended_at is null"
            ),
            values![id, now, by],
        )
        .await?;
    Ok(ended > 0)
}

/// An application with what rules ask of it, without its tags.
#[derive(Debug)]
pub(super) struct Standing {
    pub(super) id: ApplicationId,
    pub(super) intake: IntakeId,
    pub(super) person: PersonId,
    pub(super) stage: Stage,
    pub(super) center: Option<CenterId>,
    pub(super) score: Option<i64>,
    pub(super) draft: Draft,
    pub(super) born: Option<NaiveDate>,
    /// How far the consent of a guardian is, where one is needed.
    pub(super) consent: Option<String>,
}

pub(super) fn read_standing(r: &mut Reader) -> Result<Standing> {
    Ok(Standing {
        id: r.next()?,
        intake: r.next()?,
        person: r.next()?,
        stage: r.word(Stage::parse)?,
        center: r.next()?,
        score: r.next()?,
        draft: r.json()?,
        born: r.next()?,
        consent: r.next()?,
    })
}

pub(super) async fn standing(look: &mut Look, id: ApplicationId) -> Result<Option<Standing>> {
    look.maybe(
        sql!(
            "select a.id, a.intake_id, a.person_id, a.stage, a.center_id, a.score, a.draft, p.birth_date, a.guardian
            from applications a join people p on p.id = a.person_id
            where a.id = $1 and a.submitted_at is not null"
        ),
        values![id],
        read_standing,
    )
    .await
}
