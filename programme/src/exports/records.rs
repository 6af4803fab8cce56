//! The SQL of exports.

use super::Line;
use crate::act::Look;
use crate::error::Result;
use chrono::{DateTime, Utc};
use domain::applications::{Draft, Intake, Stage};
use domain::ids::PersonId;
use domain::time::Zone;

/// A page of what was handed in to an intake, after a person. Names are hidden where readers must not know them yet:
/// until the sheets of the first stage are open, or there is a decision.
pub(super) async fn page(
    look: &mut Look,
    intake: &Intake,
    after: PersonId,
    zone: Zone,
    hide: bool,
    limit: i64,
) -> Result<Vec<Line>> {
    look.all(
        sql!(
            "select a.person_id, a.center_id, a.draft, a.stage, a.submitted_at, a.score, p.email, c.code,
                coalesce(f.names_hidden, false) and a.score is null and a.stage in ('submitted', 'screening')
            from applications a
                join people p on p.id = a.person_id
                left join centers c on c.id = a.center_id
                left join score_forms f on f.intake_id = a.intake_id and f.stage = 'screening'
            where a.intake_id = $1 and a.person_id > $2 and a.submitted_at is not null
            order by a.person_id limit $3"
        ),
        values![intake.id, after, limit],
        |r| {
            let (person, center, draft): (_, _, Draft) = (r.next()?, r.next()?, r.json()?);
            let (stage, submitted): (_, DateTime<Utc>) = (r.word(Stage::parse)?, r.next()?);
            let (score, email, code): (_, String, Option<String>) = (r.next()?, r.next()?, r.next()?);
            let hidden = r.next::<bool>()? && hide;
            let open = |text: String| if hidden { String::new() } else { text };
            let born = draft.birth_date.parse().ok();
            let cells = [
                open(draft.given_name),
                open(draft.surname),
                open(draft.fathers_name),
                draft.birth_date,
                open(email),
                open(draft.phone),
                code.unwrap_or_default(),
                draft.languages,
            ];
            Ok(Line { person, center, cells, born, stage, submitted: zone.date(submitted), score })
        },
    )
    .await
}
