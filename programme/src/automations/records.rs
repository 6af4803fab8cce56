//! The SQL of rules, of their runs and of tags.

mod past;
mod reading;

pub(super) use past::happened_to;
pub(super) use reading::{Cursor, Line, bulk_moves, cursor, head, lines, move_cursor, open_applications};

use crate::act::{Act, Look};
use crate::error::Result;
use crate::sql::Reader;
use chrono::{DateTime, NaiveDate, Utc};
use domain::applications::{Draft, Stage};
use domain::automations::{Automation, Done};
use domain::ids::{ApplicationId, AutomationId, CenterId, IntakeId, PersonId, ProgrammeId};
use uuid::Uuid;

fn read_automation(r: &mut Reader) -> Result<Automation> {
    Ok(Automation { id: r.next()?, programme: r.next()?, rule: r.json()?, active_since: r.next()?, version: r.next()? })
}

pub(super) async fn all(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Automation>> {
    look.all(
        sql!(
            "select id, programme_id, rule, active_since, version from automations
            where programme_id = $1 order by id"
        ),
        values![programme],
        read_automation,
    )
    .await
}

pub(super) async fn find(look: &mut Look, id: AutomationId) -> Result<Option<Automation>> {
    look.maybe(
        sql!("select id, programme_id, rule, active_since, version from automations where id = $1"),
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

/// A rule's action on an application, as it is remembered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Which rule.
    pub automation: AutomationId,
    /// What it was called then.
    pub name: String,
    /// On which application.
    pub application: ApplicationId,
    /// What was done, and what not.
    pub done: Vec<Done>,
    /// When.
    pub at: DateTime<Utc>,
}

fn read_run(r: &mut Reader) -> Result<Run> {
    Ok(Run { automation: r.next()?, name: r.next()?, application: r.next()?, done: r.json()?, at: r.next()? })
}

pub(super) async fn runs(look: &mut Look, programme: ProgrammeId, most: i64) -> Result<Vec<Run>> {
    look.all(
        sql!(
            "select automation_id, name, application_id, done, ran_at from automation_runs
            where programme_id = $1 order by ran_at desc, application_id limit $2"
        ),
        values![programme, most],
        read_run,
    )
    .await
}

pub(super) async fn runs_of(
    look: &mut Look,
    programme: ProgrammeId,
    rule: AutomationId,
    most: i64,
) -> Result<Vec<Run>> {
    look.all(
        sql!(
            "select automation_id, name, application_id, done, ran_at from automation_runs
            where programme_id = $1 and automation_id = $2 order by ran_at desc, application_id limit $3"
        ),
        values![programme, rule, most],
        read_run,
    )
    .await
}

pub(super) async fn runs_on(look: &mut Look, application: ApplicationId) -> Result<Vec<Run>> {
    look.all(
        sql!(
            "select automation_id, name, application_id, done, ran_at from automation_runs
            where application_id = $1 order by ran_at, automation_id"
        ),
        values![application],
        read_run,
    )
    .await
}

/// Takes a rule's one action on an application; whether nobody has taken it before.
pub(super) async fn claim(act: &mut Act, a: &Automation, application: ApplicationId) -> Result<bool> {
    let now = act.now();
    let taken = act
        .run(
            sql!(
                "insert into automation_runs (automation_id, version, application_id, programme_id, name, done, ran_at)
                values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing"
            ),
            values![a.id, a.version, application, a.programme, &a.rule.name, serde_json::json!([]), now],
        )
        .await?;
    Ok(taken > 0)
}

pub(super) async fn set_done(act: &mut Act, a: &Automation, application: ApplicationId, done: &[Done]) -> Result<()> {
    act.run(
        sql!("update automation_runs set done = $4 where automation_id = $1 and version = $2 and application_id = $3"),
        values![a.id, a.version, application, serde_json::to_value(done)?],
    )
    .await?;
    Ok(())
}

pub(super) async fn tags(look: &mut Look, application: ApplicationId) -> Result<Vec<String>> {
    let text = sql!("select tag from application_tags where application_id = $1 order by tag");
    look.all(text, values![application], |r| r.next()).await
}

pub(super) async fn tag(act: &mut Act, programme: ProgrammeId, application: ApplicationId, tag: &str) -> Result<()> {
    let now = act.now();
    act.run(
        sql!(
            "insert into application_tags (application_id, tag, programme_id, tagged_at) values ($1, $2, $3, $4)
            on conflict do nothing"
        ),
        values![application, tag, programme, now],
    )
    .await?;
    Ok(())
}

pub(super) async fn untag(act: &mut Act, application: ApplicationId, tag: &str) -> Result<()> {
    act.run(sql!("delete from application_tags where application_id = $1 and tag = $2"), values![application, tag])
        .await?;
    Ok(())
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
