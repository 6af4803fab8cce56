//! The SQL of notes, questions, conflicts and score sheets.

use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::sql::Reader;
use chrono::{DateTime, Utc};
use domain::applications::{Application, Stage};
use domain::ids::{ApplicationId, FileId, IntakeId, PersonId, ProgrammeId};
use domain::people::Name;
use domain::screening::{Marks, ScoreForm};
use uuid::Uuid;

/// A name that may be missing, from three columns of a left join.
pub(crate) fn read_name(r: &mut Reader) -> Result<Option<String>> {
    let (given, surname, fathers): (Option<String>, Option<String>, Option<String>) = (r.next()?, r.next()?, r.next()?);
    Ok(given.map(|given| {
        Name { given, surname: surname.unwrap_or_default(), fathers: fathers.unwrap_or_default() }.short()
    }))
}

/// Takes hold of an application until the act ends, and changes nothing of it.
pub(super) async fn hold(act: &mut Act, id: ApplicationId) -> Result<()> {
    let held = act.run(sql!("update applications set version = version where id = $1"), values![id]).await?;
    if held > 0 { Ok(()) } else { Err(Error::NotFound) }
}

/// Something that was written or asked on a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// What.
    pub text: String,
    /// By whom.
    pub by: Option<String>,
    /// When.
    pub at: DateTime<Utc>,
}

fn read_written(r: &mut Reader) -> Result<Written> {
    Ok(Written { text: r.next()?, by: read_name(r)?, at: r.next()? })
}

pub(super) async fn insert_note(act: &mut Act, a: &Application, note: &str) -> Result<()> {
    let (id, by, now): (Uuid, _, _) = (act.id(), act.who().person, act.now());
    act.run(
        sql!(
            "insert into application_notes (id, programme_id, application_id, note, written_by, written_at)
            values ($1, $2, $3, $4, $5, $6)"
        ),
        values![id, a.programme, a.id, note, by, now],
    )
    .await?;
    Ok(())
}

pub(super) async fn notes(look: &mut Look, id: ApplicationId) -> Result<Vec<Written>> {
    look.all(
        sql!(
            "select n.note, p.given_name, p.surname, p.fathers_name, n.written_at
            from application_notes n left join people p on p.id = n.written_by
            where n.application_id = $1 order by n.written_at, n.id"
        ),
        values![id],
        read_written,
    )
    .await
}

/// What the applicant was asked for, with the answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// The question.
    pub question: String,
    /// Who asked.
    pub by: Option<String>,
    /// When.
    pub asked_at: DateTime<Utc>,
    /// The answer, and when it came.
    pub answer: Option<(String, DateTime<Utc>)>,
    /// The picture that came with it.
    pub picture: Option<FileId>,
}

/// Asks, unless a question is open.
pub(super) async fn insert_request(act: &mut Act, a: &Application, question: &str) -> Result<bool> {
    let (id, by, now): (Uuid, _, _) = (act.id(), act.who().person, act.now());
    let asked = act
        .run(
            sql!(
                "insert into application_requests (id, programme_id, application_id, question, asked_by, asked_at)
                values ($1, $2, $3, $4, $5, $6) on conflict do nothing"
            ),
            values![id, a.programme, a.id, question, by, now],
        )
        .await?;
    Ok(asked > 0)
}

/// Who asked the open question.
pub(super) async fn asked_by(look: &mut Look, id: ApplicationId) -> Result<Option<PersonId>> {
    let by = look
        .maybe(
            sql!("select asked_by from application_requests where application_id = $1 and answered_at is null"),
            values![id],
            |r| r.next::<Option<PersonId>>(),
        )
        .await?;
    Ok(by.flatten())
}

/// Answers the open question, if there is one.
pub(super) async fn answer_request(
    act: &mut Act,
    id: ApplicationId,
    answer: &str,
    picture: Option<FileId>,
) -> Result<bool> {
    let now = act.now();
    let answered = act
        .run(
            sql!(
                "update application_requests set answer = $2, answered_at = $3, file_id = $4
                where application_id = $1 and answered_at is null"
            ),
            values![id, answer, now, picture],
        )
        .await?;
    Ok(answered > 0)
}

/// Nobody is asked any more, without a new version.
pub(super) async fn clear_asked(act: &mut Act, id: ApplicationId) -> Result<()> {
    act.run(sql!("update applications set asked_at = null where id = $1"), values![id]).await.map(drop)
}

pub(super) async fn set_asked(act: &mut Act, id: ApplicationId, asked_at: Option<DateTime<Utc>>) -> Result<()> {
    let now = act.now();
    act.run(
        sql!("update applications set asked_at = $2, version = version + 1, changed_at = $3 where id = $1"),
        values![id, asked_at, now],
    )
    .await?;
    Ok(())
}

pub(super) async fn requests(look: &mut Look, id: ApplicationId) -> Result<Vec<Request>> {
    look.all(
        sql!(
            "select q.question, p.given_name, p.surname, p.fathers_name, q.asked_at, q.answer, q.answered_at,
                q.file_id
            from application_requests q left join people p on p.id = q.asked_by
            where q.application_id = $1 order by q.asked_at, q.id"
        ),
        values![id],
        |r| {
            let (question, by, asked_at) = (r.next()?, read_name(r)?, r.next()?);
            let (answer, at): (Option<String>, Option<DateTime<Utc>>) = (r.next()?, r.next()?);
            Ok(Request { question, by, asked_at, answer: answer.zip(at), picture: r.next()? })
        },
    )
    .await
}

/// Somebody who is too near to the applicant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// Who.
    pub person: PersonId,
    /// How.
    pub what: Written,
}

pub(super) async fn insert_conflict(act: &mut Act, a: &Application, who: PersonId, why: &str) -> Result<bool> {
    let now = act.now();
    let flagged = act
        .run(
            sql!(
                "insert into application_conflicts (application_id, person_id, programme_id, why, flagged_at)
                values ($1, $2, $3, $4, $5) on conflict do nothing"
            ),
            values![a.id, who, a.programme, why, now],
        )
        .await?;
    // What was scored before the flag no longer counts
    act.run(
        sql!(
            "update score_sheets set handed_in_at = null, score = null
            where application_id = $1 and reader_id = $2"
        ),
        values![a.id, who],
    )
    .await?;
    Ok(flagged > 0)
}

pub(super) async fn conflicts(look: &mut Look, id: ApplicationId) -> Result<Vec<Conflict>> {
    look.all(
        sql!(
            "select x.person_id, x.why, p.given_name, p.surname, p.fathers_name, x.flagged_at
            from application_conflicts x join people p on p.id = x.person_id
            where x.application_id = $1 order by x.flagged_at, x.person_id"
        ),
        values![id],
        |r| Ok(Conflict { person: r.next()?, what: read_written(r)? }),
    )
    .await
}

pub(super) async fn is_flagged(look: &mut Look, id: ApplicationId, who: PersonId) -> Result<bool> {
    let found = look
        .maybe(
            sql!("select person_id from application_conflicts where application_id = $1 and person_id = $2"),
            values![id, who],
            |r| r.next::<PersonId>(),
        )
        .await?;
    Ok(found.is_some())
}

pub(super) async fn form(look: &mut Look, intake: IntakeId, stage: Stage) -> Result<Option<ScoreForm>> {
    look.maybe(
        sql!("select criteria, names_hidden, version from score_forms where intake_id = $1 and stage = $2"),
        values![intake, stage.as_str()],
        |r| Ok(ScoreForm { intake, stage, criteria: r.json()?, names_hidden: r.next()?, version: r.next()? }),
    )
    .await
}

/// Keeps a form over its version; whether that version was still the newest.
pub(crate) async fn set_form(act: &mut Act, programme: ProgrammeId, form: &ScoreForm) -> Result<bool> {
    let (by, now) = (act.who().person, act.now());
    let criteria = serde_json::to_value(&form.criteria)?;
    let kept = act
        .run(
            sql!(
                "insert into score_forms
                    (intake_id, stage, programme_id, criteria, names_hidden, version, changed_by, changed_at)
                values ($1, $2, $3, $4, $5, $6 + 1, $7, $8)
                on conflict (intake_id, stage) do update set criteria = excluded.criteria,
                    names_hidden = excluded.names_hidden, version = excluded.version,
                    changed_by = excluded.changed_by, changed_at = excluded.changed_at
                where score_forms.version = excluded.version - 1"
            ),
            values![form.intake, form.stage.as_str(), programme, criteria, form.names_hidden, form.version, by, now],
        )
        .await?;
    Ok(kept > 0)
}

/// Whether a sheet of a form was handed in.
pub(super) async fn is_form_used(look: &mut Look, intake: IntakeId, stage: Stage) -> Result<bool> {
    let found = look
        .maybe(
            sql!(
                "select s.id from score_sheets s join applications a on a.id = s.application_id
                where a.intake_id = $1 and s.stage = $2 and s.handed_in_at is not null limit 1"
            ),
            values![intake, stage.as_str()],
            |r| r.next::<Uuid>(),
        )
        .await?;
    Ok(found.is_some())
}

/// A reader's sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// At which stage.
    pub stage: Stage,
    /// Whose.
    pub reader: PersonId,
    /// The reader's name.
    pub name: Option<String>,
    /// The marks.
    pub marks: Marks,
    /// What the reader adds.
    pub remark: String,
    /// The weighted score in hundredths, once it is handed in.
    pub score: Option<i64>,
    /// When it was handed in.
    pub handed_in_at: Option<DateTime<Utc>>,
}

pub(super) async fn sheets(look: &mut Look, id: ApplicationId) -> Result<Vec<Sheet>> {
    look.all(
        sql!(
            "select s.stage, s.reader_id, p.given_name, p.surname, p.fathers_name, s.marks, s.remark, s.score,
                s.handed_in_at
            from score_sheets s join people p on p.id = s.reader_id
            where s.application_id = $1 order by s.handed_in_at, s.id"
        ),
        values![id],
        |r| {
            Ok(Sheet {
                stage: r.word(Stage::parse)?,
                reader: r.next()?,
                name: read_name(r)?,
                marks: r.json()?,
                remark: r.next()?,
                score: r.next()?,
                handed_in_at: r.next()?,
            })
        },
    )
    .await
}

/// Keeps a reader's sheet, unless it was handed in.
pub(crate) async fn save_sheet(act: &mut Act, a: &Application, sheet: &Sheet) -> Result<bool> {
    let (id, now): (Uuid, _) = (act.id(), act.now());
    let saved = act
        .run(
            sql!(
                "insert into score_sheets
                    (id, programme_id, application_id, stage, reader_id, marks, remark, score, saved_at, handed_in_at)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
                on conflict (application_id, stage, reader_id) do update set marks = excluded.marks,
                    remark = excluded.remark, score = excluded.score, saved_at = excluded.saved_at,
                    handed_in_at = excluded.handed_in_at
                where score_sheets.handed_in_at is null"
            ),
            values![
                id,
                a.programme,
                a.id,
                sheet.stage.as_str(),
                sheet.reader,
                serde_json::to_value(&sheet.marks)?,
                &sheet.remark,
                sheet.score,
                now,
                sheet.handed_in_at
            ],
        )
        .await?;
    Ok(saved > 0)
}

/// Who opened the sheets of which stage early, and when.
pub(super) async fn openings(
    look: &mut Look,
    id: ApplicationId,
) -> Result<Vec<(Stage, Option<String>, DateTime<Utc>)>> {
    look.all(
        sql!(
            "select o.stage, p.given_name, p.surname, p.fathers_name, o.opened_at
            from score_openings o left join people p on p.id = o.opened_by
            where o.application_id = $1 order by o.opened_at"
        ),
        values![id],
        |r| Ok((r.word(Stage::parse)?, read_name(r)?, r.next()?)),
    )
    .await
}

pub(super) async fn insert_opening(act: &mut Act, a: &Application, stage: Stage) -> Result<bool> {
    let (by, now) = (act.who().person, act.now());
    let opened = act
        .run(
            sql!(
                "insert into score_openings (application_id, stage, programme_id, opened_by, opened_at)
                values ($1, $2, $3, $4, $5) on conflict do nothing"
            ),
            values![a.id, stage.as_str(), a.programme, by, now],
        )
        .await?;
    Ok(opened > 0)
}

pub(crate) async fn set_score(act: &mut Act, id: ApplicationId, score: Option<i64>) -> Result<()> {
    act.run(sql!("update applications set score = $2 where id = $1"), values![id, score]).await?;
    Ok(())
}
