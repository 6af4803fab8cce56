//! The SQL of a trial: to which applications something happened within a span.

use super::{Standing, read_standing};
use crate::act::Look;
use crate::error::Result;
use crate::sql::Statement;
use chrono::{DateTime, Utc};
use domain::automations::When;
use domain::ids::{ApplicationId, ProgrammeId};

/// The applications of a programme among these ids, oldest first.
macro_rules! among {
    ($ids:literal) => {
        sql!(concat!(
            "select a.id, a.intake_id, a.person_id, a.stage, a.center_id, a.score, a.draft, p.birth_date, a.guardian
            from applications a join people p on p.id = a.person_id
            where a.programme_id = $1 and a.submitted_at is not null and a.id in (",
            $ids,
            ") order by a.submitted_at, a.id limit $4"
        ))
    };
}

/// To whom it happened, as they stand now, and the tags of the programme's applications.
pub(in crate::automations) async fn happened_to(
    look: &mut Look,
    programme: ProgrammeId,
    when: When,
    (from, until): (DateTime<Utc>, DateTime<Utc>),
    most: i64,
) -> Result<(Vec<Standing>, Vec<(ApplicationId, String)>)> {
    let mut values = values![programme, from, until, most];
    let text: &'static Statement = match when {
        When::Scored => among!(
            "select application_id from score_sheets
            where programme_id = $1 and handed_in_at >= $2 and handed_in_at < $3"
        ),
        When::Attended => among!(
            "select application_id from interview_bookings
            where programme_id = $1 and state = 'attended' and changed_at >= $2 and changed_at < $3"
        ),
        When::Missed => among!(
            "select application_id from interview_bookings
            where programme_id = $1 and state = 'no_show' and changed_at >= $2 and changed_at < $3"
        ),
        When::Trained => among!(
            "select o.id from applications o join training_records t on t.person_id = o.person_id
            where t.programme_id = $1 and t.result = 'passed' and t.recorded_at >= $2 and t.recorded_at < $3"
        ),
        When::Answered => among!(
            "select application_id from application_requests
            where programme_id = $1 and answered_at >= $2 and answered_at < $3"
        ),
        stage => {
            values.push(stage.as_str().into());
            among!(
                "select application_id from application_moves
                where programme_id = $1 and stage = $5 and undone_at is null and moved_at >= $2 and moved_at < $3"
            )
        }
    };
    let found = look.all(text, values, read_standing).await?;
    let tags = look
        .all(
            sql!("select application_id, tag from application_tags where programme_id = $1"),
            values![programme],
            |r| Ok((r.next()?, r.next()?)),
        )
        .await?;
    Ok((found, tags))
}
