//! The SQL of what two people do with a certificate that was issued.

use crate::act::{Act, Look};
use crate::certificates::moves::Asked;
use crate::error::Result;
use crate::sql::Reader;
use domain::certificates::Move;
use domain::ids::{CertificateId, CertificateMoveId, ProgrammeId};
use domain::people::Name;

macro_rules! asked {
    () => {
        "select m.id, m.certificate_id, c.code, c.person_id, p.given_name, p.surname, p.fathers_name, m.move, m.reason,
            m.asked_by, coalesce(b.given_name, ''), coalesce(b.surname, ''), coalesce(b.fathers_name, ''), m.asked_at
        from certificate_moves m join certificates c on c.id = m.certificate_id
        join people p on p.id = c.person_id left join people b on b.id = m.asked_by"
    };
}

fn read(r: &mut Reader) -> Result<Asked> {
    Ok(Asked {
        id: r.next()?,
        certificate: r.next()?,
        code: r.next()?,
        person: r.next()?,
        holder: r.name()?,
        what: r.word(Move::parse)?,
        reason: r.next()?,
        asked_by: r.next()?,
        asker: r.name()?,
        asked_at: r.next()?,
    })
}

pub(in crate::certificates) async fn insert(
    act: &mut Act,
    (id, programme): (CertificateMoveId, ProgrammeId),
    certificate: CertificateId,
    what: Move,
    reason: &str,
) -> Result<bool> {
    let (now, by) = (act.now(), act.who().person);
    let kept = act
        .maybe(
            sql!(
                "insert into certificate_moves (id, programme_id, certificate_id, move, reason, state, asked_by, asked_at)
                values ($1, $2, $3, $4, $5, 'waiting', $6, $7) on conflict do nothing returning id"
            ),
            values![id, programme, certificate, what.as_str(), reason, by, now],
            |r| r.next::<CertificateMoveId>(),
        )
        .await?;
    Ok(kept.is_some())
}

/// One that waits.
pub(in crate::certificates) async fn find(look: &mut Look, id: CertificateMoveId) -> Result<Option<Asked>> {
    look.maybe(sql!(concat!(asked!(), " where m.id = $1 and m.state = 'waiting'")), values![id], read).await
}

/// The one that waits for a certificate.
pub(in crate::certificates) async fn of_certificate(look: &mut Look, id: CertificateId) -> Result<Option<Asked>> {
    look.maybe(sql!(concat!(asked!(), " where m.certificate_id = $1 and m.state = 'waiting'")), values![id], read).await
}

/// Everything that waits, oldest first.
pub(in crate::certificates) async fn waiting(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Asked>> {
    look.all(
        sql!(concat!(asked!(), " where m.programme_id = $1 and m.state = 'waiting' order by m.id limit 200")),
        values![programme],
        read,
    )
    .await
}

/// Ends the waiting of a move, unless somebody else was quicker.
pub(in crate::certificates) async fn answer(act: &mut Act, id: CertificateMoveId, state: &str) -> Result<bool> {
    let (now, by) = (act.now(), act.who().person);
    let changed = act
        .run(
            sql!(
                "update certificate_moves set state = $2, decided_by = $3, decided_at = $4
                where id = $1 and state = 'waiting'"
            ),
            values![id, state, by, now],
        )
        .await?;
    Ok(changed > 0)
}

/// Ends a suspension.
pub(in crate::certificates) async fn lift(act: &mut Act, certificate: CertificateId) -> Result<bool> {
    let now = act.now();
    let changed = act
        .run(
            sql!(
                "update certificate_moves set ended_at = $2
                where certificate_id = $1 and move = 'suspend' and state = 'done' and ended_at is null"
            ),
            values![certificate, now],
        )
        .await?;
    Ok(changed > 0)
}

/// What was done with a certificate, oldest first: what, why, and by which two.
pub(in crate::certificates) async fn history(
    look: &mut Look,
    certificate: CertificateId,
) -> Result<Vec<(Move, String, Name, Name, chrono::DateTime<chrono::Utc>)>> {
    look.all(
        sql!(
            "select m.move, m.reason, coalesce(a.given_name, ''), coalesce(a.surname, ''),
                coalesce(a.fathers_name, ''), coalesce(d.given_name, ''), coalesce(d.surname, ''),
                coalesce(d.fathers_name, ''), m.decided_at
            from certificate_moves m left join people a on a.id = m.asked_by left join people d on d.id = m.decided_by
            where m.certificate_id = $1 and m.state = 'done' order by m.id"
        ),
        values![certificate],
        |r| Ok((r.word(Move::parse)?, r.next()?, r.name()?, r.name()?, r.next()?)),
    )
    .await
}
