//! What somebody has taken, tried, waited for and said of courses.

use super::records::{Rows, Time};
use crate::act::Look;
use crate::error::Result;
use domain::ids::PersonId;
use serde_json::{Value, json};

/// All of it.
pub(super) async fn all(look: &mut Look, person: PersonId) -> Result<Value> {
    Ok(json!({
        "courses": courses(look, person).await?,
        "tries": tries(look, person).await?,
        "waits": waits(look, person).await?,
        "allowances": allowances(look, person).await?,
        "learned_elsewhere": claims(look, person).await?,
    }))
}

async fn courses(look: &mut Look, person: PersonId) -> Rows {
    let statement = sql!(
        "select c.code, t.edition, t.begun_at, t.ended_at,
            (select count(*) from course_steps s where s.take_id = t.id)
        from course_takes t join courses c on c.id = t.course_id where t.person_id = $1 order by t.begun_at, t.id"
    );
    look.all(statement, values![person], |r| {
        let (code, edition): (String, i64) = (r.next()?, r.next()?);
        let (begun, ended): (Time, Option<Time>) = (r.next()?, r.next()?);
        let done: i64 = r.next()?;
        Ok(json!({ "course": code, "edition": edition, "begun_at": begun, "ended_at": ended, "modules_done": done }))
    })
    .await
}

async fn tries(look: &mut Look, person: PersonId) -> Rows {
    let statement = sql!(
        "select c.code, a.module, a.number, a.started_at, a.submitted_at, a.answers, a.points, a.passed
        from quiz_attempts a join course_takes t on t.id = a.take_id join courses c on c.id = t.course_id
        where a.person_id = $1 order by a.started_at, a.id"
    );
    look.all(statement, values![person], |r| {
        let (code, module, number): (String, String, i64) = (r.next()?, r.next()?, r.next()?);
        let (started, submitted): (Time, Option<Time>) = (r.next()?, r.next()?);
        let (answers, points): (Value, Option<i64>) = (r.next()?, r.next()?);
        let passed: Option<bool> = r.next()?;
        Ok(json!({ "course": code, "module": module, "number": number, "started_at": started,
            "handed_in_at": submitted, "answers": answers, "points": points, "passed": passed }))
    })
    .await
}

async fn waits(look: &mut Look, person: PersonId) -> Rows {
    let statement = sql!(
        "select c.code, s.starts_at, w.made_at, w.ended_at from session_waits w
        join course_sessions s on s.id = w.session_id join courses c on c.id = s.course_id
        where w.person_id = $1 order by w.made_at, w.id"
    );
    look.all(statement, values![person], |r| {
        let (code, starts): (String, Time) = (r.next()?, r.next()?);
        let (made, ended): (Time, Option<Time>) = (r.next()?, r.next()?);
        Ok(json!({ "course": code, "starts_at": starts, "from": made, "until": ended }))
    })
    .await
}

async fn allowances(look: &mut Look, person: PersonId) -> Rows {
    let statement = sql!(
        "select c.code, a.time_percent, a.attempts, a.given_at from course_allowances a
        join courses c on c.id = a.course_id where a.person_id = $1 order by c.code"
    );
    look.all(statement, values![person], |r| {
        let (code, percent): (String, i64) = (r.next()?, r.next()?);
        let (attempts, at): (i64, Time) = (r.next()?, r.next()?);
        Ok(json!({ "course": code, "more_time_percent": percent, "more_tries": attempts, "given_at": at }))
    })
    .await
}

async fn claims(look: &mut Look, person: PersonId) -> Rows {
    let address = format!("{}/training/files/", look.settings().public_url);
    let statement = sql!(
        "select c.code, t.learned_on, t.issuer, t.state, t.made_at, t.answer, f.id, f.bytes
        from training_claims t join courses c on c.id = t.course_id left join training_files f on f.id = t.file_id
        where t.person_id = $1 order by t.made_at, t.id"
    );
    look.all(statement, values![person], |r| {
        let (code, on): (String, chrono::NaiveDate) = (r.next()?, r.next()?);
        let (issuer, state): (String, String) = (r.next()?, r.next()?);
        let (made, answer): (Time, String) = (r.next()?, r.next()?);
        let file: Option<domain::ids::FileId> = r.next()?;
        let bytes: Option<i64> = r.next()?;
        Ok(json!({ "course": code, "learned_on": on, "issuer": issuer, "state": state, "said_at": made,
            "answer": answer, "document": file.map(|id| format!("{address}{id}")), "bytes": bytes }))
    })
    .await
}
