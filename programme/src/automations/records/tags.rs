//! The SQL of tags.

use crate::act::{Act, Look};
use crate::error::Result;
use crate::screening::records::read_name;
use chrono::{DateTime, Utc};
use domain::ids::{ApplicationId, CenterId, ProgrammeId};

/// A tag with who put it there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tagged {
    /// The tag.
    pub tag: String,
    /// By whom; nobody where a rule did.
    pub by: Option<String>,
    /// When.
    pub at: DateTime<Utc>,
}

pub(in crate::automations) async fn tagged(look: &mut Look, application: ApplicationId) -> Result<Vec<Tagged>> {
    look.all(
        sql!(
            "select t.tag, t.tagged_at, p.given_name, p.surname, p.fathers_name
            from application_tags t left join people p on p.id = t.tagged_by
            where t.application_id = $1 order by t.tag"
        ),
        values![application],
        |r| {
            let (tag, at) = (r.next()?, r.next()?);
            Ok(Tagged { tag, at, by: read_name(r)? })
        },
    )
    .await
}

pub(in crate::automations) async fn tags(look: &mut Look, application: ApplicationId) -> Result<Vec<String>> {
    let text = sql!("select tag from application_tags where application_id = $1 order by tag");
    look.all(text, values![application], |r| r.next()).await
}

pub(in crate::automations) async fn tags_of(look: &mut Look, programme: ProgrammeId) -> Result<Vec<String>> {
    let text = sql!("select distinct tag from application_tags where programme_id = $1 order by tag limit 100");
    look.all(text, values![programme], |r| r.next()).await
}

pub(in crate::automations) async fn tags_at(
    look: &mut Look,
    programme: ProgrammeId,
    center: CenterId,
) -> Result<Vec<String>> {
    look.all(
        sql!(
            "select distinct t.tag from application_tags t join applications a on a.id = t.application_id
            where t.programme_id = $1 and a.center_id = $2 order by t.tag limit 100"
        ),
        values![programme, center],
        |r| r.next(),
    )
    .await
}

pub(in crate::automations) async fn tag(
    act: &mut Act,
    programme: ProgrammeId,
    application: ApplicationId,
    tag: &str,
) -> Result<()> {
    let (by, now) = (act.who().person.map(|p| p.0), act.now());
    act.run(
        sql!(
            "insert into application_tags (application_id, tag, programme_id, tagged_by, tagged_at)
            values ($1, $2, $3, $4, $5) on conflict do nothing"
        ),
        values![application, tag, programme, by, now],
    )
    .await?;
    Ok(())
}

/// Takes a tag off; whether it was there.
pub(in crate::automations) async fn untag(act: &mut Act, application: ApplicationId, tag: &str) -> Result<bool> {
    let text = sql!("delete from application_tags where application_id = $1 and tag = $2");
    Ok(act.run(text, values![application, tag]).await? > 0)
}
