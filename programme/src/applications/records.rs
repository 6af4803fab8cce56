//! The SQL of applications and placements.

use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::sql::Reader;
use chrono::{DateTime, NaiveDate, Utc};
use domain::applications::{Application, Draft, Intake, Stage};
use domain::guardians::Consent;
use domain::ids::{ApplicationId, CenterId, IntakeId, PersonId, PlacementId, ProgrammeId};
use domain::language::Texts;
use domain::people::Name;
use domain::screening::DeclineReason;
use uuid::Uuid;

fn read_application(r: &mut Reader) -> Result<Application> {
    Ok(Application {
        id: r.next()?,
        intake: r.next()?,
        programme: r.next()?,
        person: r.next()?,
        stage: r.word(Stage::parse)?,
        draft: r.json()?,
        center: r.next()?,
        submitted_at: r.next()?,
        changed_at: r.next()?,
        version: r.next()?,
    })
}

pub(super) async fn find(look: &mut Look, id: ApplicationId) -> Result<Option<Application>> {
    look.maybe(
        sql!(
            "select id, intake_id, programme_id, person_id, stage, draft, center_id, submitted_at, changed_at, version
            from applications where id = $1"
        ),
        values![id],
        read_application,
    )
    .await
}

pub(super) async fn own(look: &mut Look, intake: IntakeId, person: PersonId) -> Result<Option<Application>> {
    look.maybe(
        sql!(
            "select id, intake_id, programme_id, person_id, stage, draft, center_id, submitted_at, changed_at, version
            from applications where intake_id = $1 and person_id = $2 and thrown_at is null"
        ),
        values![intake, person],
        read_application,
    )
    .await
}

/// Takes hold of an application until the act ends, and reads it.
pub(super) async fn hold(act: &mut Act, id: ApplicationId) -> Result<Application> {
    let now = act.now();
    act.maybe(
        sql!(
            "update applications set changed_at = $2 where id = $1
            returning id, intake_id, programme_id, person_id, stage, draft, center_id, submitted_at, changed_at, version"
        ),
        values![id, now],
        read_application,
    )
    .await?
    .ok_or(Error::NotFound)
}

/// One of a person's applications, in a list.
#[derive(Debug, Clone)]
pub struct Mine {
    /// Which.
    pub id: ApplicationId,
    /// The code of its intake.
    pub code: String,
    /// The title of its intake.
    pub titles: Texts,
    /// Where it stands.
    pub stage: Stage,
    /// Since when.
    pub changed_at: DateTime<Utc>,
    /// The center that decides.
    pub center: Option<CenterId>,
    /// Whether the center waits for an answer.
    pub asked: bool,
    /// How far the consent is that one needs as long as one is not of age.
    pub guardian: Option<Consent>,
    /// Whether an interview is booked.
    pub booked: bool,
}

pub(super) async fn mine(look: &mut Look, person: PersonId) -> Result<Vec<Mine>> {
    let now = look.now();
    look.all(
        sql!(
            "select a.id, i.code, i.titles,
                coalesce((select h.stage_before from bulk_items h join bulk_acts b on b.id = h.bulk_id
                    where h.application_id = a.id and h.version = a.version and b.undone_at is null
                        and b.undo_until > $2), a.stage),
                a.changed_at, a.center_id, a.asked_at is not null, a.guardian,
                exists (select 1 from interview_bookings k where k.application_id = a.id and k.state = 'booked')
            from applications a join intakes i on i.id = a.intake_id
            where a.person_id = $1 and a.thrown_at is null order by a.created_at desc, a.id desc"
        ),
        values![person, now],
        |r| {
            Ok(Mine {
                id: r.next()?,
                code: r.next()?,
                titles: r.json()?,
                stage: r.word(Stage::parse)?,
                changed_at: r.next()?,
                center: r.next()?,
                asked: r.next()?,
                guardian: r.next::<Option<String>>()?.as_deref().and_then(Consent::parse),
                booked: r.next()?,
            })
        },
    )
    .await
}

/// Adds a draft, unless the person has an application to that intake.
pub(super) async fn insert(
    act: &mut Act,
    id: ApplicationId,
    intake: &Intake,
    person: PersonId,
    draft: &Draft,
) -> Result<bool> {
    let now = act.now();
    let added = act
        .run(
            sql!(
                "insert into applications
                    (id, programme_id, intake_id, person_id, stage, draft, created_at, changed_at)
                values ($1, $2, $3, $4, 'draft', $5, $6, $6) on conflict (intake_id, person_id) do nothing"
            ),
            values![id, intake.programme, intake.id, person, serde_json::to_value(draft)?, now],
        )
        .await?;
    Ok(added > 0)
}

/// A draft that was thrown away is begun anew; whether there was one.
pub(super) async fn begin_anew(act: &mut Act, intake: IntakeId, person: PersonId, draft: &Draft) -> Result<bool> {
    let now = act.now();
    let begun = act
        .run(
            sql!(
                "update applications set draft = $3, thrown_at = null, version = version + 1, changed_at = $4
                where intake_id = $1 and person_id = $2 and stage = 'draft' and thrown_at is not null"
            ),
            values![intake, person, serde_json::to_value(draft)?, now],
        )
        .await?;
    Ok(begun > 0)
}

/// Empties a draft and takes it out of sight.
pub(super) async fn throw_away(act: &mut Act, a: &Application) -> Result<()> {
    let now = act.now();
    act.run(
        sql!("update applications set draft = $2, version = $3, changed_at = $4, thrown_at = $4 where id = $1"),
        values![a.id, serde_json::to_value(&a.draft)?, a.version, now],
    )
    .await?;
    Ok(())
}

pub(super) async fn save_draft(act: &mut Act, a: &Application) -> Result<()> {
    act.run(
        sql!("update applications set draft = $2, version = $3, changed_at = $4 where id = $1"),
        values![a.id, serde_json::to_value(&a.draft)?, a.version, a.changed_at],
    )
    .await?;
    Ok(())
}

pub(super) async fn hand_in(act: &mut Act, a: &Application) -> Result<()> {
    act.run(
        sql!(
            "update applications set draft = $2, stage = $3, center_id = $4, submitted_at = $5, changed_at = $6,
                version = $7
            where id = $1"
        ),
        values![
            a.id,
            serde_json::to_value(&a.draft)?,
            a.stage.as_str(),
            a.center,
            a.submitted_at,
            a.changed_at,
            a.version
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn set_stage(act: &mut Act, a: &Application) -> Result<()> {
    act.run(
        sql!("update applications set stage = $2, version = $3, changed_at = $4 where id = $1"),
        values![a.id, a.stage.as_str(), a.version, a.changed_at],
    )
    .await?;
    Ok(())
}

/// One step of an application's way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    /// To which stage.
    pub stage: Stage,
    /// Why it was declined, for the applicant.
    pub reason: Option<DeclineReason>,
    /// Why, in the words of staff.
    pub note: String,
    /// The decision about many that it was part of.
    pub bulk: Option<Uuid>,
    /// When that was undone.
    pub undone_at: Option<DateTime<Utc>>,
    /// Who did it, if somebody did.
    pub by: Option<String>,
    /// When.
    pub at: DateTime<Utc>,
}

pub(super) async fn insert_move(
    act: &mut Act,
    application: ApplicationId,
    programme: ProgrammeId,
    stage: Stage,
    reason: Option<DeclineReason>,
    note: &str,
) -> Result<()> {
    let (id, by, now): (Uuid, _, _) = (act.id(), act.who().person.map(|p| p.0), act.now());
    act.run(
        sql!(
            "insert into application_moves (id, programme_id, application_id, stage, reason, note, moved_by, moved_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8)"
        ),
        values![id, programme, application, stage.as_str(), reason.map(|r| r.as_str().to_owned()), note, by, now],
    )
    .await?;
    Ok(())
}

pub(super) async fn moves(look: &mut Look, application: ApplicationId) -> Result<Vec<Move>> {
    look.all(
        sql!(
            "select m.stage, m.reason, m.note, m.bulk_id, m.undone_at, p.given_name, p.surname, p.fathers_name,
                m.moved_at
            from application_moves m left join people p on p.id = m.moved_by
            where m.application_id = $1 order by m.moved_at, m.id"
        ),
        values![application],
        |r| {
            let stage = r.word(Stage::parse)?;
            let reason = r.next::<Option<String>>()?.as_deref().and_then(DeclineReason::parse);
            let (note, bulk, undone_at) = (r.next()?, r.next()?, r.next()?);
            let (given, surname, fathers) =
                (r.next::<Option<String>>()?, r.next::<Option<String>>()?, r.next::<Option<String>>()?);
            let by = given.map(|given| {
                Name { given, surname: surname.unwrap_or_default(), fathers: fathers.unwrap_or_default() }.short()
            });
            Ok(Move { stage, reason, note, bulk, undone_at, by, at: r.next()? })
        },
    )
    .await
}

/// The placement that an application led to.
#[derive(Debug, Clone)]
pub struct Placed {
    /// Which.
    pub id: PlacementId,
    /// The center's code.
    pub code: String,
    /// The center's name.
    pub names: Texts,
    /// First day.
    pub starts_on: NaiveDate,
    /// Last day.
    pub ends_on: NaiveDate,
    /// The number on the badge.
    pub badge: String,
}

/// Whether a person was placed in the programme before, by anything but this intake.
pub(super) async fn placed_before(look: &mut Look, intake: &Intake, person: PersonId) -> Result<bool> {
    look.one(
        sql!(
            "select exists (
                select 1 from placements p left join applications a on a.id = p.application_id
                where p.person_id = $1 and p.programme_id = $2 and (a.id is null or a.intake_id <> $3))"
        ),
        values![person, intake.programme, intake.id],
        |r| r.next(),
    )
    .await
}

pub(super) async fn placed(look: &mut Look, application: ApplicationId) -> Result<Option<Placed>> {
    look.maybe(
        sql!(
            "select p.id, c.code, c.names, p.starts_on, p.ends_on, p.badge
            from placements p join centers c on c.id = p.center_id
            where p.application_id = $1 order by p.created_at desc limit 1"
        ),
        values![application],
        |r| {
            Ok(Placed {
                id: r.next()?,
                code: r.next()?,
                names: r.json()?,
                starts_on: r.next()?,
                ends_on: r.next()?,
                badge: r.next()?,
            })
        },
    )
    .await
}
