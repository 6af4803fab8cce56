//! The SQL of lists and of what was given.

use crate::act::{Act, Look};
use crate::error::Result;
use crate::sql::Reader;
use chrono::{DateTime, Utc};
use domain::applications::Application;
use domain::ids::{ApplicationId, ProgrammeId};
use domain::onboarding::{Checklist, Given};
use std::collections::BTreeMap;

fn read_list(r: &mut Reader) -> Result<Checklist> {
    Ok(Checklist { programme: r.next()?, version: r.next()?, items: r.json()? })
}

pub(super) async fn newest(look: &mut Look, programme: ProgrammeId) -> Result<Option<Checklist>> {
    look.maybe(
        sql!(
            "select programme_id, version, items from checklists where programme_id = $1
            order by version desc limit 1"
        ),
        values![programme],
        read_list,
    )
    .await
}

pub(super) async fn of_version(look: &mut Look, programme: ProgrammeId, version: i64) -> Result<Option<Checklist>> {
    look.maybe(
        sql!("select programme_id, version, items from checklists where programme_id = $1 and version = $2"),
        values![programme, version],
        read_list,
    )
    .await
}

/// Keeps a version; whether nobody else has made it.
pub(super) async fn insert(act: &mut Act, list: &Checklist) -> Result<bool> {
    let (by, now) = (act.who().person.map(|p| p.0), act.now());
    let added = act
        .run(
            sql!(
                "insert into checklists (programme_id, version, items, changed_by, changed_at)
                values ($1, $2, $3, $4, $5) on conflict do nothing"
            ),
            values![list.programme, list.version, serde_json::to_value(&list.items)?, by, now],
        )
        .await?;
    Ok(added > 0)
}

/// The version of the list that an application has.
pub(super) async fn version_of(look: &mut Look, id: ApplicationId) -> Result<Option<i64>> {
    look.maybe(sql!("select version from onboardings where application_id = $1"), values![id], |r| r.next()).await
}

pub(super) async fn begin(act: &mut Act, application: &Application, version: i64) -> Result<()> {
    let now = act.now();
    act.run(
        sql!(
            "insert into onboardings (application_id, programme_id, version, begun_at) values ($1, $2, $3, $4)
            on conflict do nothing"
        ),
        values![application.id, application.programme, version, now],
    )
    .await?;
    Ok(())
}

/// What was given, by the code of the item.
pub(crate) async fn given(look: &mut Look, id: ApplicationId) -> Result<BTreeMap<String, (Given, DateTime<Utc>)>> {
    let rows = look
        .all(sql!("select item, given, given_at from onboarding_items where application_id = $1"), values![id], |r| {
            Ok((r.next::<String>()?, (r.json()?, r.next()?)))
        })
        .await?;
    Ok(rows.into_iter().collect())
}

/// Keeps what was given; what was given before is overwritten.
pub(crate) async fn put(act: &mut Act, application: &Application, item: &str, given: &Given) -> Result<()> {
    let (by, now) = (act.who().person.map(|p| p.0), act.now());
    act.run(
        sql!(
            "insert into onboarding_items (application_id, item, programme_id, given, given_by, given_at)
            values ($1, $2, $3, $4, $5, $6)
            on conflict (application_id, item) do update
            set given = excluded.given, given_by = excluded.given_by, given_at = excluded.given_at"
        ),
        values![application.id, item, application.programme, serde_json::to_value(given)?, by, now],
    )
    .await?;
    Ok(())
}

pub(super) async fn take(act: &mut Act, id: ApplicationId, item: &str) -> Result<()> {
    act.run(sql!("delete from onboarding_items where application_id = $1 and item = $2"), values![id, item]).await?;
    Ok(())
}

/// Applications of a programme that are being prepared, in order of their ids, after one.
pub(super) async fn preparing(
    look: &mut Look,
    programme: ProgrammeId,
    after: ApplicationId,
    most: i64,
) -> Result<Vec<ApplicationId>> {
    look.all(
        sql!(
            "select id from applications where programme_id = $1 and stage = 'onboarding' and id > $2
            order by id limit $3"
        ),
        values![programme, after, most],
        |r| r.next(),
    )
    .await
}
