//! The SQL of certificates that somebody has to approve.

use crate::act::{Act, Look};
use crate::certificates::proposing::{Batch, Proposal};
use crate::error::Result;
use crate::sql::Reader;
use chrono::{DateTime, Utc};
use domain::certificates::{Merit, ProposalState};
use domain::ids::{CertificateBatchId, CertificateId, CertificateKindId, CertificateProposalId, PersonId, ProgrammeId};

/// The most that wait in one list.
pub(in crate::certificates) const MOST: i64 = 2000;

macro_rules! proposals {
    () => {
        "select o.id, o.programme_id, o.person_id, p.given_name, p.surname, p.fathers_name, o.kind_id, o.center_id,
            o.state, o.minutes, o.from_day, o.until_day, o.note, o.proposed_by, o.proposed_at, o.fault
        from certificate_proposals o join people p on p.id = o.person_id"
    };
}

fn read(r: &mut Reader) -> Result<Proposal> {
    Ok(Proposal {
        id: r.next()?,
        programme: r.next()?,
        person: r.next()?,
        name: r.name()?,
        kind: r.next()?,
        center: r.next()?,
        state: r.word(ProposalState::parse)?,
        minutes: r.next()?,
        from: r.next()?,
        until: r.next()?,
        note: r.next()?,
        proposed_by: r.next()?,
        proposed_at: r.next()?,
        fault: r.next()?,
    })
}

/// Keeps a proposal, unless one for the same waits already.
pub(in crate::certificates) async fn insert(
    act: &mut Act,
    id: CertificateProposalId,
    (programme, person, kind): (ProgrammeId, PersonId, CertificateKindId),
    merit: &Merit,
    note: &str,
) -> Result<bool> {
    let (now, by) = (act.now(), act.who().person);
    let kept = act
        .maybe(
            sql!(
                "insert into certificate_proposals (id, programme_id, person_id, kind_id, center_id, state, minutes,
                    from_day, until_day, note, proposed_by, proposed_at)
                values ($1, $2, $3, $4, $5, 'waiting', $6, $7, $8, $9, $10, $11) on conflict do nothing returning id"
            ),
            values![id, programme, person, kind, merit.center, merit.minutes, merit.from, merit.until, note, by, now],
            |r| r.next::<CertificateProposalId>(),
        )
        .await?;
    Ok(kept.is_some())
}

pub(in crate::certificates) async fn find(look: &mut Look, id: CertificateProposalId) -> Result<Option<Proposal>> {
    look.maybe(sql!(concat!(proposals!(), " where o.id = $1")), values![id], read).await
}

/// Those that wait, oldest first.
pub(in crate::certificates) async fn waiting(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Proposal>> {
    look.all(
        sql!(concat!(proposals!(), " where o.programme_id = $1 and o.state = 'waiting' order by o.id limit $2")),
        values![programme, MOST],
        read,
    )
    .await
}

/// Those that were approved among many and are not issued yet.
pub(in crate::certificates) async fn approved(look: &mut Look, most: i64) -> Result<Vec<Proposal>> {
    look.all(sql!(concat!(proposals!(), " where o.state = 'approved' order by o.id limit $1")), values![most], read)
        .await
}

pub(in crate::certificates) async fn insert_batch(
    act: &mut Act,
    id: CertificateBatchId,
    programme: ProgrammeId,
    total: i64,
) -> Result<()> {
    let (now, by) = (act.now(), act.who().person);
    act.run(
        sql!(
            "insert into certificate_batches (id, programme_id, total, started_by, started_at)
            values ($1, $2, $3, $4, $5)"
        ),
        values![id, programme, total, by, now],
    )
    .await?;
    Ok(())
}

/// Approves one among many, unless somebody else has decided.
pub(in crate::certificates) async fn approve(
    act: &mut Act,
    id: CertificateProposalId,
    batch: CertificateBatchId,
) -> Result<bool> {
    let (now, by) = (act.now(), act.who().person);
    let changed = act
        .run(
            sql!(
                "update certificate_proposals set state = 'approved', batch_id = $2, decided_by = $3, decided_at = $4,
                    fault = ''
                where id = $1 and state = 'waiting'"
            ),
            values![id, batch, by, now],
        )
        .await?;
    Ok(changed > 0)
}

/// Says that a proposal became a certificate, unless somebody else was quicker.
pub(in crate::certificates) async fn issued(
    act: &mut Act,
    id: CertificateProposalId,
    certificate: CertificateId,
) -> Result<bool> {
    let (now, by) = (act.now(), act.who().person);
    let changed = act
        .run(
            sql!(
                "update certificate_proposals set state = 'issued', certificate_id = $2, fault = '',
                    decided_by = coalesce(decided_by, $3), decided_at = coalesce(decided_at, $4)
                where id = $1 and state in ('waiting', 'approved')"
            ),
            values![id, certificate, by, now],
        )
        .await?;
    Ok(changed > 0)
}

/// Gives one that was approved back to people, with what stands in its way.
pub(in crate::certificates) async fn stuck(act: &mut Act, id: CertificateProposalId, fault: &str) -> Result<()> {
    act.run(
        sql!("update certificate_proposals set state = 'waiting', fault = $2 where id = $1 and state = 'approved'"),
        values![id, fault],
    )
    .await?;
    Ok(())
}

pub(in crate::certificates) async fn decline(act: &mut Act, id: CertificateProposalId, why: &str) -> Result<bool> {
    let (now, by) = (act.now(), act.who().person);
    let changed = act
        .run(
            sql!(
                "update certificate_proposals set state = 'declined', answer = $2, decided_by = $3, decided_at = $4
                where id = $1 and state = 'waiting'"
            ),
            values![id, why, by, now],
        )
        .await?;
    Ok(changed > 0)
}

/// How far a batch is.
pub(in crate::certificates) async fn batch(look: &mut Look, id: CertificateBatchId) -> Result<Option<Batch>> {
    look.maybe(
        sql!(
            "select b.id, b.programme_id, b.total, b.started_at,
                count(o.id) filter (where o.state = 'issued'), count(o.id) filter (where o.state = 'approved')
            from certificate_batches b left join certificate_proposals o on o.batch_id = b.id
            where b.id = $1 group by b.id, b.programme_id, b.total, b.started_at"
        ),
        values![id],
        |r| {
            let (id, programme, total) = (r.next()?, r.next()?, r.next()?);
            let started_at: DateTime<Utc> = r.next()?;
            Ok(Batch { id, programme, total, started_at, issued: r.next()?, left: r.next()? })
        },
    )
    .await
}

/// Those of a batch that could not be issued.
pub(in crate::certificates) async fn stuck_of(look: &mut Look, id: CertificateBatchId) -> Result<Vec<Proposal>> {
    look.all(
        sql!(concat!(
            proposals!(),
            " where o.batch_id = $1 and o.state = 'waiting' order by p.sort_key, o.id limit 200"
        )),
        values![id],
        read,
    )
    .await
}
