//! The programmes of this instance.

pub mod form;

use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::people::records::read_programme;
use domain::events::{Event, EventKind};
use domain::ids::ProgrammeId;
use domain::programmes::Programme;
use domain::refusals::Refusal;
use domain::rights::May;

/// Every programme, oldest first; the first one greets visitors.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn all(look: &mut Look) -> Result<Vec<Programme>> {
    look.all(
        sql!(
            "select id, code, names, country, default_language, time_zone, hue, rules
            from programmes order by created_at, code"
        ),
        values![],
        read_programme,
    )
    .await
}

/// One programme.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find(look: &mut Look, id: ProgrammeId) -> Result<Programme> {
    look.one(
        sql!("select id, code, names, country, default_language, time_zone, hue, rules from programmes where id = $1"),
        values![id],
        read_programme,
    )
    .await
}

/// The version of a programme, so that two editors notice each other.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn version(look: &mut Look, id: ProgrammeId) -> Result<i64> {
    look.one(sql!("select version from programmes where id = $1"), values![id], |r| r.next()).await
}

/// Changes a programme's names, language, zone, colour and rules; its code and country stay.
///
/// # Errors
/// [`Error::NotAllowed`] without the right, [`Refusal::Changed`] when somebody else was quicker.
pub async fn change(act: &mut Act, programme: &Programme, version: i64) -> Result<()> {
    act.require(May::ManageProgramme(programme.id))?;
    let before = find(act, programme.id).await?;
    let changed = act
        .run(
            sql!(
                "update programmes set names = $3, default_language = $4, time_zone = $5, hue = $6, rules = $7,
                    version = version + 1
                where id = $1 and version = $2"
            ),
            values![
                programme.id,
                version,
                serde_json::to_value(&programme.names)?,
                programme.default_language.as_str(),
                programme.zone.name(),
                programme.hue,
                serde_json::to_value(programme.rules)?
            ],
        )
        .await?;
    if changed == 0 {
        return Err(Refusal::Changed.into());
    }
    let detail = serde_json::json!({ "before": before.rules, "after": programme.rules });
    act.note(programme.id, Event::new(EventKind::ProgrammeChanged, programme.id).with(detail)).await
}

/// Takes hold of a programme's row until the act ends.
pub(crate) async fn hold(act: &mut Act, id: ProgrammeId) -> Result<()> {
    act.run(sql!("update programmes set version = version where id = $1"), values![id]).await?;
    Ok(())
}

/// Adds a programme; only the program itself does.
///
/// # Errors
/// [`Error::NotAllowed`] for everybody else.
pub async fn add(act: &mut Act, programme: &Programme) -> Result<()> {
    if !act.who().system {
        return Err(Error::NotAllowed);
    }
    let now = act.now();
    act.run(
        sql!(
            "insert into programmes (id, code, names, country, default_language, time_zone, hue, rules, created_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
        ),
        values![
            programme.id,
            &programme.code,
            serde_json::to_value(&programme.names)?,
            &programme.country,
            programme.default_language.as_str(),
            programme.zone.name(),
            programme.hue,
            serde_json::to_value(programme.rules)?,
            now
        ],
    )
    .await?;
    crate::recognition::begin(act, programme.id).await?;
    crate::certificates::begin(act, programme.id).await
}
