//! The SQL of selections that were calculated, and of what goes into them.

use crate::act::{Act, Look};
use crate::error::Result;
use crate::sql::Reader;
use chrono::{DateTime, Utc};
use domain::applications::{Draft, Stage};
use domain::ids::{ApplicationId, CenterId, IntakeId, PersonId, ProgrammeId, SelectionId};
use domain::people::Name;
use domain::selection::{Figures, RunState};
use std::collections::BTreeMap;

/// How many people each center takes.
pub(in crate::selection) type Quotas = BTreeMap<CenterId, i64>;

/// A selection that was calculated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Which.
    pub id: SelectionId,
    /// Of which programme.
    pub programme: ProgrammeId,
    /// Of which intake.
    pub intake: IntakeId,
    /// The how-manieth of the intake that is published.
    pub round: i64,
    /// What its lots were drawn from.
    pub seed: String,
    /// How many people each center takes by it, in all.
    pub quotas: BTreeMap<CenterId, i64>,
    /// How many each center took before.
    pub quotas_before: BTreeMap<CenterId, i64>,
    /// Stands for everything that went in.
    pub digest: String,
    /// What came out.
    pub figures: Figures,
    /// Where it stands.
    pub state: RunState,
    /// Counts its changes.
    pub version: i64,
    /// Who calculated it.
    pub made_by: Option<PersonId>,
    /// Who that is.
    pub made_by_name: Option<String>,
    /// When.
    pub made_at: DateTime<Utc>,
    /// When its offers were decided.
    pub published_at: Option<DateTime<Utc>>,
    /// Until when that can be undone; then people are told.
    pub undo_until: Option<DateTime<Utc>>,
    /// Places that come free are offered to the next ones until then.
    pub rolls_until: Option<DateTime<Utc>>,
}

fn read_run(r: &mut Reader) -> Result<Run> {
    Ok(Run {
        id: r.next()?,
        programme: r.next()?,
        intake: r.next()?,
        round: r.next()?,
        seed: r.next()?,
        quotas: r.json()?,
        quotas_before: r.json()?,
        digest: r.next()?,
        figures: r.json()?,
        state: r.word(RunState::parse)?,
        version: r.next()?,
        made_by: r.next()?,
        made_by_name: crate::screening::records::read_name(r)?,
        made_at: r.next()?,
        published_at: r.next()?,
        undo_until: r.next()?,
        rolls_until: r.next()?,
    })
}

macro_rules! runs {
    () => {
        "select s.id, s.programme_id, s.intake_id, s.round, s.seed, s.quotas, s.quotas_before, s.digest, s.figures,
            s.state, s.version, s.made_by, p.given_name, p.surname, p.fathers_name, s.made_at, s.published_at,
            s.undo_until, s.rolls_until
        from selections s left join people p on p.id = s.made_by "
    };
}

pub(in crate::selection) async fn find(look: &mut Look, id: SelectionId) -> Result<Option<Run>> {
    look.maybe(sql!(concat!(runs!(), "where s.id = $1")), values![id], read_run).await
}

/// The newest selection of an intake in a state.
pub(in crate::selection) async fn newest(look: &mut Look, intake: IntakeId, state: RunState) -> Result<Option<Run>> {
    let statement = sql!(concat!(
        runs!(),
        "where s.intake_id = $1 and s.state = $2 order by s.published_at desc, s.made_at desc, s.id desc limit 1"
    ));
    look.maybe(statement, values![intake, state.as_str()], read_run).await
}

/// The newest selection of an intake whose offers people know of.
pub(in crate::selection) async fn known(look: &mut Look, intake: IntakeId) -> Result<Option<Run>> {
    let now = look.now();
    let statement = sql!(concat!(
        runs!(),
        "where s.intake_id = $1 and s.state = 'published' and s.undo_until <= $2
        order by s.published_at desc, s.id desc limit 1"
    ));
    look.maybe(statement, values![intake, now], read_run).await
}

/// The newest published selection in which an application took part.
pub(in crate::selection) async fn of_application(look: &mut Look, id: ApplicationId) -> Result<Option<Run>> {
    let statement = sql!(concat!(
        runs!(),
        "where s.state = 'published' and exists (
            select 1 from selection_wishes w where w.selection_id = s.id and w.application_id = $1)
        order by s.published_at desc, s.id desc limit 1"
    ));
    look.maybe(statement, values![id], read_run).await
}

/// How many selections of an intake are published.
pub(in crate::selection) async fn rounds(look: &mut Look, intake: IntakeId) -> Result<i64> {
    look.one(
        sql!("select count(*) from selections where intake_id = $1 and state = 'published'"),
        values![intake],
        |r| r.next(),
    )
    .await
}

pub(in crate::selection) async fn drop_drafts(act: &mut Act, intake: IntakeId) -> Result<()> {
    act.run(
        sql!(
            "update selections set state = 'dropped', version = version + 1
            where intake_id = $1 and state = 'draft'"
        ),
        values![intake],
    )
    .await?;
    Ok(())
}

pub(in crate::selection) async fn insert(act: &mut Act, run: &Run) -> Result<()> {
    act.run(
        sql!(
            "insert into selections (id, programme_id, intake_id, round, seed, quotas, quotas_before, digest, figures,
                state, made_by, made_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)"
        ),
        values![
            run.id,
            run.programme,
            run.intake,
            run.round,
            &run.seed,
            serde_json::to_value(&run.quotas)?,
            serde_json::to_value(&run.quotas_before)?,
            &run.digest,
            serde_json::to_value(&run.figures)?,
            run.state.as_str(),
            run.made_by,
            run.made_at
        ],
    )
    .await?;
    Ok(())
}

/// Publishes a draft that still has that version; whether it had.
pub(in crate::selection) async fn publish(act: &mut Act, run: &Run) -> Result<bool> {
    let published = act
        .run(
            sql!(
                "update selections set state = 'published', version = version + 1, published_at = $3, undo_until = $4,
                    rolls_until = $5
                where id = $1 and version = $2 and state = 'draft'"
            ),
            values![run.id, run.version, run.published_at, run.undo_until, run.rolls_until],
        )
        .await?;
    Ok(published > 0)
}

/// Makes a published selection a draft again, once.
pub(in crate::selection) async fn take_back(act: &mut Act, id: SelectionId) -> Result<bool> {
    let taken = act
        .run(
            sql!(
                "update selections set state = 'draft', version = version + 1, published_at = null, undo_until = null,
                    rolls_until = null
                where id = $1 and state = 'published'"
            ),
            values![id],
        )
        .await?;
    Ok(taken > 0)
}

/// An application that a selection may be about.
#[derive(Debug, Clone)]
pub(in crate::selection) struct Entry {
    pub(in crate::selection) id: ApplicationId,
    pub(in crate::selection) person: PersonId,
    pub(in crate::selection) stage: Stage,
    pub(in crate::selection) draft: Draft,
    pub(in crate::selection) score: i64,
    pub(in crate::selection) changed_at: DateTime<Utc>,
    pub(in crate::selection) version: i64,
}

/// Everybody with a score who waits for a decision, and has no interview ahead.
pub(in crate::selection) async fn entries(look: &mut Look, intake: IntakeId) -> Result<Vec<Entry>> {
    look.all(
        sql!(
            "select a.id, a.person_id, a.stage, a.draft, a.score, a.changed_at, a.version from applications a
            where a.intake_id = $1 and a.submitted_at is not null and a.score is not null
                and a.stage in ('submitted', 'screening', 'test', 'interview', 'waitlisted')
                and not exists (select 1 from interview_bookings b
                    where b.application_id = a.id and b.state = 'booked')
                and not exists (select 1 from interview_waits w
                    where w.application_id = a.id and w.state in ('waiting', 'offered'))"
        ),
        values![intake],
        |r| {
            Ok(Entry {
                id: r.next()?,
                person: r.next()?,
                stage: r.word(Stage::parse)?,
                draft: r.json()?,
                score: r.next()?,
                changed_at: r.next()?,
                version: r.next()?,
            })
        },
    )
    .await
}

/// How many wait for a decision without a score, and with one but an interview ahead.
pub(in crate::selection) async fn left_out(look: &mut Look, intake: IntakeId) -> Result<(i64, i64)> {
    look.one(
        sql!(
            "select coalesce(cast(sum(case when a.score is null then 1 else 0 end) as bigint), 0),
                coalesce(cast(sum(case when a.score is not null and (exists (select 1 from interview_bookings b
                        where b.application_id = a.id and b.state = 'booked')
                    or exists (select 1 from interview_waits w
                        where w.application_id = a.id and w.state in ('waiting', 'offered'))) then 1 else 0 end)
                    as bigint), 0)
            from applications a
            where a.intake_id = $1 and a.submitted_at is not null
                and a.stage in ('submitted', 'screening', 'test', 'interview', 'waitlisted')"
        ),
        values![intake],
        |r| Ok((r.next()?, r.next()?)),
    )
    .await
}

/// What somebody was given at a center, in the order of merit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// Which application.
    pub application: ApplicationId,
    /// Whose.
    pub name: Name,
    /// The center that decides about it.
    pub center: Option<CenterId>,
    /// Which wish this center is.
    pub wish: i64,
    /// In hundredths.
    pub score: i64,
    /// Where it stands.
    pub stage: Stage,
    /// Whether the selection gave them a place here.
    pub given: bool,
}

/// Whom a selection gave a place at a center, and who waits for one; so many of them.
pub(in crate::selection) async fn at_center(
    look: &mut Look,
    id: SelectionId,
    center: CenterId,
    given: bool,
    limit: i64,
) -> Result<Vec<Given>> {
    look.all(
        sql!(
            "select w.application_id, p.given_name, p.surname, p.fathers_name, a.center_id, w.wish, w.score, a.stage,
                w.given
            from selection_wishes w join applications a on a.id = w.application_id join people p on p.id = a.person_id
            where w.selection_id = $1 and w.center_id = $2
                and ((cast($3 as bigint) = 1 and w.given)
                    or (cast($3 as bigint) = 0 and w.waiting and a.stage in ('waitlisted', 'offered')))
            order by w.score desc, w.lot limit $4"
        ),
        values![id, center, i64::from(given), limit],
        |r| {
            Ok(Given {
                application: r.next()?,
                name: Name { given: r.next()?, surname: r.next()?, fathers: r.next()? },
                center: r.next()?,
                wish: r.next()?,
                score: r.next()?,
                stage: r.word(Stage::parse)?,
                given: r.next()?,
            })
        },
    )
    .await
}
