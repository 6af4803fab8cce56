//! The SQL of wishes in the order of merit.

use super::runs::Run;
use crate::act::{Act, Look};
use crate::error::Result;
use chrono::NaiveDate;
use domain::ids::{ApplicationId, CenterId, PersonId, SelectionId};
use domain::language::Texts;
use domain::selection::{Merit, Outcome};
use uuid::Uuid;

/// Writes down what a selection made of somebody's wishes.
pub(in crate::selection) async fn insert(act: &mut Act, run: &Run, outcome: &Outcome) -> Result<()> {
    let wish = |at: usize| outcome.wishes.get(at).map_or_else(Uuid::nil, |center| center.0);
    let given = outcome.given.and_then(|wish| i64::try_from(wish + 1).ok()).unwrap_or(i64::MAX);
    act.run(
        sql!(
            "insert into selection_wishes
                (selection_id, application_id, programme_id, center_id, wish, score, lot, given, waiting)
            select $1, $2, $3, w.id, w.wish, $4, $5, w.wish = $9, w.wish < $9
            from (select id, cast(case when id = $6 then 1 when id = $7 then 2 else 3 end as bigint) as wish
                from centers where id in ($6, $7, $8)) w"
        ),
        values![
            run.id,
            outcome.application,
            run.programme,
            outcome.merit.score,
            outcome.merit.lot,
            wish(0),
            wish(1),
            wish(2),
            given
        ],
    )
    .await?;
    Ok(())
}

/// Forgets what a selection that never came to be made of the wishes.
pub(in crate::selection) async fn forget(act: &mut Act, selection: SelectionId) -> Result<()> {
    act.run(sql!("delete from selection_wishes where selection_id = $1"), values![selection]).await?;
    Ok(())
}

/// Ends somebody's waiting for the wish of that number and every later one.
pub(in crate::selection) async fn stop_waiting(act: &mut Act, id: ApplicationId, from: i64) -> Result<()> {
    act.run(
        sql!("update selection_wishes set waiting = false where application_id = $1 and wish >= $2 and waiting"),
        values![id, from],
    )
    .await?;
    Ok(())
}

/// Whoever is next at a center.
#[derive(Debug, Clone, Copy)]
pub(in crate::selection) struct Next {
    pub(in crate::selection) application: ApplicationId,
    pub(in crate::selection) person: PersonId,
    pub(in crate::selection) wish: i64,
    pub(in crate::selection) version: i64,
}

/// The best of those who wait for a center. Whoever was born until that day has come of age and needs no consent.
pub(in crate::selection) async fn next(
    look: &mut Look,
    selection: SelectionId,
    center: CenterId,
    born: NaiveDate,
) -> Result<Option<Next>> {
    look.maybe(
        sql!(
            "select w.application_id, a.person_id, w.wish, a.version
            from selection_wishes w join applications a on a.id = w.application_id join people p on p.id = a.person_id
            where w.selection_id = $1 and w.center_id = $2 and w.waiting and a.stage in ('waitlisted', 'offered')
                and p.disabled_at is null
                and (a.guardian is null or a.guardian = 'agreed' or p.birth_date <= $3)
            order by w.score desc, w.lot limit 1"
        ),
        values![selection, center, born],
        |r| Ok(Next { application: r.next()?, person: r.next()?, wish: r.next()?, version: r.next()? }),
    )
    .await
}

/// Somebody's wish in a selection.
#[derive(Debug, Clone)]
pub(in crate::selection) struct Wished {
    pub(in crate::selection) center: CenterId,
    pub(in crate::selection) code: String,
    pub(in crate::selection) names: Texts,
    pub(in crate::selection) merit: Merit,
    pub(in crate::selection) given: bool,
    pub(in crate::selection) waiting: bool,
}

/// Somebody's wishes in a selection, the first one leading.
pub(in crate::selection) async fn of_application(
    look: &mut Look,
    selection: SelectionId,
    id: ApplicationId,
) -> Result<Vec<Wished>> {
    look.all(
        sql!(
            "select c.id, c.code, c.names, w.score, w.lot, w.given, w.waiting
            from selection_wishes w join centers c on c.id = w.center_id
            where w.selection_id = $1 and w.application_id = $2 order by w.wish"
        ),
        values![selection, id],
        |r| {
            Ok(Wished {
                center: r.next()?,
                code: r.next()?,
                names: r.json()?,
                merit: Merit { score: r.next()?, lot: r.next()? },
                given: r.next()?,
                waiting: r.next()?,
            })
        },
    )
    .await
}

/// How many of those who wait for a center come before that merit.
pub(in crate::selection) async fn before(
    look: &mut Look,
    selection: SelectionId,
    center: CenterId,
    merit: Merit,
) -> Result<i64> {
    look.one(
        sql!(
            "select count(*) from selection_wishes w join applications a on a.id = w.application_id
            where w.selection_id = $1 and w.center_id = $2 and w.waiting and a.stage in ('waitlisted', 'offered')
                and (w.score > $3 or (w.score = $3 and w.lot < $4))"
        ),
        values![selection, center, merit.score, merit.lot],
        |r| r.next(),
    )
    .await
}
