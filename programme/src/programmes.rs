//! The programmes of this instance.

use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::people::records::read_programme;
use domain::ids::ProgrammeId;
use domain::programmes::Programme;

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

/// Takes hold of a programme's row until the act ends.
pub(crate) async fn hold(act: &mut Act, id: ProgrammeId) -> Result<()> {
    act.run(sql!("update programmes set version = version + 1 where id = $1"), values![id]).await?;
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
    Ok(())
}
