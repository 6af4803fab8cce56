//! National numbers: sealed where they are kept, found by a keyed digest alone, and shown to nobody without a note.

use super::records;
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::{programmes, sealing};
use domain::events::{Event, EventKind};
use domain::ids::{PersonId, ProgrammeId};
use domain::people::national_id;
use domain::rights::May;

/// The digest's label: another kind of number never gives the same digest.
const LABEL: &str = "national id";

fn thing(person: PersonId) -> String {
    format!("national id of {person}")
}

/// Keeps one's own national number, as typed; nothing typed takes it away.
///
/// # Errors
/// [`Error::NotAllowed`] for somebody else's; [`Error::Faulty`] at `national_id`.
pub async fn keep(act: &mut Act, person: PersonId, typed: &str) -> Result<()> {
    act.require(May::Be(person))?;
    super::hold_open(act, person).await?;
    let programme = records::find(act, person).await?.programme;
    let country = programmes::find(act, programme).await?.country;
    let (sealed, digest) = if typed.trim().is_empty() {
        (None, None)
    } else {
        let number = national_id(&country, typed).map_err(|kind| Error::fault("national_id", kind))?;
        let digest = sealing::digests(act.keys(), LABEL, &number).into_iter().next();
        (Some(sealing::seal_text(act.keys(), &thing(person), &number)?), digest)
    };
    act.run(
        sql!("update people set national_id = $2, national_id_digest = $3 where id = $1"),
        values![person, sealed, digest],
    )
    .await?;
    Ok(())
}

/// Seals the number of one record anew for another one of the same person.
pub(super) async fn hand_over(act: &mut Act, from: PersonId, to: PersonId) -> Result<()> {
    let (sealed, digest): (Option<String>, Option<String>) = act
        .one(sql!("select national_id, national_id_digest from people where id = $1"), values![from], |r| {
            Ok((r.next()?, r.next()?))
        })
        .await?;
    let Some(sealed) = sealed else { return Ok(()) };
    let number = sealing::open_text(act.keys(), &thing(from), &sealed)?;
    let sealed = sealing::seal_text(act.keys(), &thing(to), &number)?;
    act.run(
        sql!("update people set national_id = $2, national_id_digest = $3 where id = $1"),
        values![to, sealed, digest],
    )
    .await?;
    Ok(())
}

/// Whether a person has given a national number; which one stays sealed.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn is_given(look: &mut Look, person: PersonId) -> Result<bool> {
    look.one(sql!("select national_id is not null from people where id = $1"), values![person], |r| r.next()).await
}

/// Opens a person's national number. The look is noted, for the person to see.
///
/// # Errors
/// [`Error::NotAllowed`] for all but the person and those who may merge records; [`Error::NotFound`] without a number.
pub async fn show(act: &mut Act, person: PersonId) -> Result<String> {
    let known = records::find(act, person).await?;
    let own = act.require(May::Be(person)).is_ok();
    if !own {
        act.require(May::MergePeople(known.programme))?;
        act.note(known.programme, Event::new(EventKind::NationalIdRead, person)).await?;
        super::file::note_read(act, known.programme, person, None).await?;
    }
    let sealed: Option<String> =
        act.one(sql!("select national_id from people where id = $1"), values![person], |r| r.next()).await?;
    sealing::open_text(act.keys(), &thing(person), &sealed.ok_or(Error::NotFound)?)
}

/// The people of a programme with a national number, for whoever may search; asks no right.
pub(super) async fn with(look: &mut Look, programme: ProgrammeId, typed: &str) -> Result<Vec<PersonId>> {
    let country = programmes::find(look, programme).await?.country;
    let Ok(number) = national_id(&country, typed) else { return Ok(Vec::new()) };
    let mut found = Vec::new();
    for digest in sealing::digests(look.keys(), LABEL, &number) {
        let people: Vec<PersonId> = look
            .all(
                sql!("select id from people where programme_id = $1 and national_id_digest = $2 limit 50"),
                values![programme, digest],
                |r| r.next(),
            )
            .await?;
        found.extend(people);
    }
    Ok(found)
}
