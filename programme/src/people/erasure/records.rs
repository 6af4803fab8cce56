//! The SQL of erasing: table by table, in an order in which what is needed to find something goes last.

use crate::act::Act;
use crate::error::Result;
use crate::sql::Statement;
use domain::ids::PersonId;
use serde_json::json;

/// Tables that an erasure changes or empties of a person.
pub const ERASED: [&str; 54] = [
    "certificate_signatures",
    "absences",
    "sign_up_pauses",
    "scans",
    "hours_corrections",
    "hours_disputes",
    "deliveries",
    "notice_choices",
    "push_devices",
    "shift_waits",
    "hand_overs",
    "hand_over_steps",
    "calendar_feeds",
    "availabilities",
    "guardians",
    "files",
    "imports",
    "people",
    "grants",
    "erasure_requests",
    "sign_ins",
    "one_time_links",
    "applications",
    "application_moves",
    "application_notes",
    "application_tags",
    "application_requests",
    "application_conflicts",
    "score_sheets",
    "interview_opinions",
    "interview_waits",
    "onboarding_items",
    "placements",
    "placement_steps",
    "assignments",
    "hours_entries",
    "enrolments",
    "certificates",
    "certificate_proposals",
    "awards",
    "nominations",
    "thanks",
    "revocations",
    "notices",
    "events",
    "interview_bookings",
    "interview_panels",
    "training_records",
    "attendances",
    "session_waits",
    "quiz_attempts",
    "course_allowances",
    "training_claims",
    "training_files",
];
/// Tables that know a person or an application and say nothing personal: numbers, days and states without a name.
pub const KEPT: [&str; 10] = [
    "course_takes",
    "standing",
    "onboardings",
    "score_openings",
    "bulk_items",
    "selection_wishes",
    "offers",
    "automation_runs",
    "hand_over_asks",
    "ballot_entries",
];

/// What is run for a person, in order; `$1` is the person.
fn plan() -> Vec<&'static Statement> {
    vec![
        sql!(
            "delete from application_notes where application_id in (select id from applications where person_id = $1)"
        ),
        sql!(
            "delete from application_requests
            where application_id in (select id from applications where person_id = $1)"
        ),
        sql!(
            "delete from application_conflicts
            where application_id in (select id from applications where person_id = $1)"
        ),
        sql!("delete from application_tags where application_id in (select id from applications where person_id = $1)"),
        sql!("delete from calendar_feeds where person_id = $1"),
        sql!("update application_conflicts set why = '' where person_id = $1"),
        sql!(
            "update guardians set name = '', email = '', relation = 'guardian', signed = ''
            where application_id in (select id from applications where person_id = $1)"
        ),
        sql!("delete from score_sheets where application_id in (select id from applications where person_id = $1)"),
        sql!(
            "delete from interview_opinions
            where booking_id in (select id from interview_bookings where person_id = $1)"
        ),
        // What a list says of somebody before it is in can't be told from the rest of it
        sql!(
            "delete from imports where person_id = $1 or (state = 'read'
                and intake_id in (select intake_id from applications where person_id = $1))"
        ),
        sql!("delete from interview_waits where person_id = $1"),
        sql!("delete from availabilities where person_id = $1"),
        sql!("delete from shift_waits where person_id = $1"),
        sql!("update hand_overs set reason = 'other', note = '' where person_id = $1"),
        sql!(
            "update hand_over_steps set note = '' where person_id = $1
                or hand_over_id in (select id from hand_overs where person_id = $1)"
        ),
        sql!("delete from onboarding_items where application_id in (select id from applications where person_id = $1)"),
        sql!(
            "update application_moves set note = ''
            where application_id in (select id from applications where person_id = $1)"
        ),
        sql!("update applications set score = null, asked_at = null where person_id = $1"),
        sql!(
            "update placement_steps set note = '' where placement_id in (select id from placements where person_id = $1)"
        ),
        sql!("update placements set badge = '' where person_id = $1"),
        sql!("update assignments set override_reason = null, answer = '' where person_id = $1"),
        sql!("update hours_entries set note = '' where person_id = $1"),
        sql!("update hours_corrections set note = '' where person_id = $1"),
        sql!("update hours_disputes set note = '', answer = '' where person_id = $1"),
        sql!("delete from session_waits where person_id = $1"),
        sql!("delete from course_allowances where person_id = $1"),
        sql!("update training_claims set issuer = '', answer = '', file_id = null where person_id = $1"),
        sql!("update absences set reason = 'other', note = '', answer = '', file_id = null where person_id = $1"),
        sql!("update sign_up_pauses set reason = '' where person_id = $1"),
        sql!("update scans set device = '', answer = '' where person_id = $1"),
        sql!("update attendances set device = '' where person_id = $1"),
        sql!("delete from awards where person_id = $1"),
        sql!("delete from nominations where person_id = $1"),
        sql!("delete from thanks where person_id = $1"),
        sql!("update certificates set credential = '', photo_id = null where person_id = $1"),
        sql!("delete from certificate_signatures where person_id = $1"),
        sql!("update certificate_proposals set note = '', answer = '', fault = '' where person_id = $1"),
        sql!(
            "update certificate_proposals set state = 'declined'
            where person_id = $1 and state in ('waiting', 'approved')"
        ),
        sql!(
            "update certificate_moves set reason = ''
            where certificate_id in (select id from certificates where person_id = $1)"
        ),
        sql!(
            "delete from certificate_prints
            where certificate_id in (select id from certificates where person_id = $1)"
        ),
        sql!(
            "update revocations set reason = ''
            where certificate_id in (select id from certificates where person_id = $1)"
        ),
        sql!("delete from notices where person_id = $1 and (planned_at is null or kind = 'email_changed')"),
        sql!("delete from deliveries where person_id = $1 and state = 'waiting'"),
        sql!("update deliveries set last_error = null where person_id = $1"),
        sql!("delete from notice_choices where person_id = $1"),
        sql!("delete from push_devices where person_id = $1"),
        sql!("update erasure_requests set answer = '' where person_id = $1"),
        sql!("update sign_ins set device = '' where person_id = $1"),
        sql!(
            "update people set given_name = '—', surname = '', fathers_name = '', birth_date = null, email = '',
                email_confirmed_at = null, phone = '', languages = '',
                password_hash = null, search = '', sort_key = '', national_id = null, national_id_digest = null
            where id = $1"
        ),
    ]
}

pub(super) async fn erase(act: &mut Act, person: PersonId) -> Result<()> {
    for statement in plan() {
        act.run(statement, values![person]).await?;
    }
    let now = act.now();
    // The worker takes them off the disk
    let files = sql!("update files set let_go_at = coalesce(let_go_at, $2) where person_id = $1");
    act.run(files, values![person, now]).await?;
    let documents = sql!("update training_files set let_go_at = coalesce(let_go_at, $2) where person_id = $1");
    act.run(documents, values![person, now]).await?;
    act.run(sql!("update quiz_attempts set answers = $2 where person_id = $1"), values![person, json!({})]).await?;
    act.run(sql!("update applications set draft = $2 where person_id = $1"), values![person, json!({})]).await?;
    act.run(sql!("update certificates set facts = $2 where person_id = $1"), values![person, serde_json::Value::Null])
        .await?;
    act.run(
        sql!("update one_time_links set used_at = coalesce(used_at, $2), carries = $3, next = '' where person_id = $1"),
        values![person, now, serde_json::Value::Null],
    )
    .await?;
    act.run(sql!("update sign_ins set ended_at = coalesce(ended_at, $2) where person_id = $1"), values![person, now])
        .await?;
    act.run(
        sql!(
            "update course_sessions set taken = taken - 1 where starts_at > $2 and taken > 0
                and id in (select session_id from enrolments where person_id = $1 and ended_at is null)"
        ),
        values![person, now],
    )
    .await?;
    act.run(
        sql!("update enrolments set ended_at = $2 where person_id = $1 and ended_at is null"),
        values![person, now],
    )
    .await?;
    act.run(
        sql!(
            "update people set disabled_at = coalesce(disabled_at, $2), erased_at = $2, email_folded = $3 where id = $1"
        ),
        // What is unique stays so, and frees the address
        values![person, now, format!("erased {person}")],
    )
    .await?;
    Ok(())
}
