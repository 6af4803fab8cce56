//! The SQL of the demo's calls and applications.

use crate::act::Act;
use crate::error::Result;
use chrono::{DateTime, Duration, NaiveDate, Timelike, Utc};
use domain::applications::{Draft, Stage, Stages};
use domain::ids::{ApplicationId, BookingId, IntakeId, InterviewSlotId, PersonId, ProgrammeId, SelectionId};
use domain::language::Texts;
use domain::rights::At;
use domain::screening::DeclineReason;

/// A call for volunteers of the demo.
#[derive(Debug)]
pub(in crate::demo) struct DemoIntake<'a> {
    pub(in crate::demo) programme: ProgrammeId,
    pub(in crate::demo) code: &'a str,
    pub(in crate::demo) titles: &'a Texts,
    pub(in crate::demo) summaries: &'a Texts,
    pub(in crate::demo) stages: &'a Stages,
    pub(in crate::demo) opens_at: DateTime<Utc>,
    pub(in crate::demo) closes_at: DateTime<Utc>,
    pub(in crate::demo) starts_on: NaiveDate,
    pub(in crate::demo) ends_on: NaiveDate,
}

pub(in crate::demo) async fn intake(act: &mut Act, i: DemoIntake<'_>) -> Result<IntakeId> {
    let (id, now): (IntakeId, _) = (act.id(), act.now());
    act.run(
        sql!(
            "insert into intakes (id, programme_id, code, titles, summaries, opens_at, closes_at, min_age, max_age,
                stages, starts_on, ends_on, published_at, created_at)
            values ($1, $2, $3, $4, $5, $6, $7, 18, 29, $11, $8, $9, $10, $10)"
        ),
        values![
            id,
            i.programme,
            i.code,
            serde_json::to_value(i.titles)?,
            serde_json::to_value(i.summaries)?,
            i.opens_at,
            i.closes_at,
            i.starts_on,
            i.ends_on,
            now,
            serde_json::to_value(i.stages)?
        ],
    )
    .await?;
    Ok(id)
}

/// Counts one placed person against a center's quota.
pub(in crate::demo) async fn take_place(act: &mut Act, intake: IntakeId, at: At) -> Result<()> {
    act.run(
        sql!("update intake_centers set placed = placed + 1 where intake_id = $1 and center_id = $2"),
        values![intake, at.center],
    )
    .await?;
    Ok(())
}

pub(in crate::demo) async fn quota(act: &mut Act, intake: IntakeId, at: At, quota: i64) -> Result<()> {
    act.run(
        sql!("insert into intake_centers (intake_id, programme_id, center_id, quota) values ($1, $2, $3, $4)"),
        values![intake, at.programme, at.center, quota],
    )
    .await?;
    Ok(())
}

pub(in crate::demo) async fn set_ages(act: &mut Act, intake: IntakeId, min: i64, max: i64) -> Result<()> {
    act.run(sql!("update intakes set min_age = $2, max_age = $3 where id = $1"), values![intake, min, max]).await?;
    Ok(())
}

/// An application that was handed in on one of the days of its call, with a step since then.
pub(in crate::demo) async fn application(
    act: &mut Act,
    intake: IntakeId,
    at: At,
    person: PersonId,
    stage: Stage,
    draft: &Draft,
) -> Result<ApplicationId> {
    let (id, now): (ApplicationId, _) = (act.id(), act.now());
    let window = act
        .one(sql!("select opens_at, closes_at from intakes where id = $1"), values![intake], |r| {
            Ok((r.next::<DateTime<Utc>>()?, r.next::<DateTime<Utc>>()?))
        })
        .await?;
    let (handed_in, moved) = moments(window, now, draft);
    let submitted = (stage != Stage::Draft).then_some(handed_in);
    let changed = if matches!(stage, Stage::Draft | Stage::Submitted) { handed_in } else { moved };
    act.run(
        sql!(
            "insert into applications
                (id, programme_id, intake_id, person_id, stage, draft, center_id, submitted_at, created_at, changed_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
        ),
        values![
            id,
            at.programme,
            intake,
            person,
            stage.as_str(),
            serde_json::to_value(draft)?,
            submitted.map(|_| at.center),
            submitted,
            handed_in,
            changed
        ],
    )
    .await?;
    let steps: &[(Stage, DateTime<Utc>)] = match stage {
        Stage::Draft => &[],
        Stage::Submitted => &[(stage, handed_in)],
        _ => &[(Stage::Submitted, handed_in), (stage, moved)],
    };
    for (step, when) in steps {
        let move_id: uuid::Uuid = act.id();
        act.run(
            sql!(
                "insert into application_moves (id, programme_id, application_id, stage, reason, note, moved_at)
                values ($1, $2, $3, $4, $5, '', $6)"
            ),
            values![move_id, at.programme, id, step.as_str(), reason(*step, *when), *when],
        )
        .await?;
    }
    Ok(id)
}

/// Why somebody was declined.
fn reason(step: Stage, when: DateTime<Utc>) -> Option<String> {
    let reason = [DeclineReason::Places, DeclineReason::Times, DeclineReason::Places][(when.minute() % 3) as usize];
    (step == Stage::Declined).then(|| reason.as_str().to_owned())
}

/// When somebody handed in, and when they moved on: spread over the days of the call, more of them on the first ones,
/// and the same for the same answers.
fn moments(
    (opens, closes): (DateTime<Utc>, DateTime<Utc>),
    now: DateTime<Utc>,
    draft: &Draft,
) -> (DateTime<Utc>, DateTime<Utc>) {
    let said = format!("{} {} {}", draft.given_name, draft.surname, draft.phone);
    let at = said.bytes().fold(7_i64, |at, byte| (at * 31 + i64::from(byte)) % 9973);
    let minutes = (closes.min(now) - opens).num_minutes().max(120) - 90;
    let handed_in = opens + Duration::minutes(30 + minutes * at / 9973 * at / 9973);
    (handed_in, handed_in + (now - handed_in) / 5 * (1 + i32::try_from(at % 3).unwrap_or(0)))
}

/// Books an interview at whatever time.
pub(in crate::demo) async fn interview(act: &mut Act, application: ApplicationId, slot: InterviewSlotId) -> Result<()> {
    let (id, now): (BookingId, _) = (act.id(), act.now());
    act.run(
        sql!(
            "insert into interview_bookings
                (id, programme_id, application_id, person_id, slot_id, state, chosen_at, made_at, changed_at)
            select $1, a.programme_id, a.id, a.person_id, $3, 'booked', $4, $4, $4 from applications a where a.id = $2"
        ),
        values![id, application, slot, now],
    )
    .await?;
    act.run(sql!("update interview_slots set taken = taken + 1 where id = $1"), values![slot]).await?;
    Ok(())
}

/// Lets the time to undo a selection be over, so that its offers are known.
pub(in crate::demo) async fn make_known(act: &mut Act, selection: SelectionId) -> Result<()> {
    let now = act.now();
    act.run(sql!("update selections set undo_until = $2 where id = $1"), values![selection, now]).await?;
    act.run(sql!("update bulk_acts set undo_until = $2 where selection_id = $1"), values![selection, now]).await?;
    Ok(())
}

/// Applications of a programme that were scored so well.
pub(in crate::demo) async fn scored(act: &mut Act, programme: ProgrammeId, least: i64) -> Result<Vec<ApplicationId>> {
    let text = sql!("select id from applications where programme_id = $1 and score >= $2 order by id limit 20");
    act.all(text, values![programme, least], |r| r.next()).await
}
