//! The SQL of the kinds of certificates.

use crate::act::{Act, Look};
use crate::error::Result;
use crate::sql::Reader;
use domain::certificates::{Basis, Kind};
use domain::ids::{CertificateKindId, ProgrammeId};

fn read(r: &mut Reader) -> Result<Kind> {
    Ok(Kind {
        id: r.next()?,
        programme: r.next()?,
        code: r.next()?,
        basis: r.word(Basis::parse)?,
        titles: r.json()?,
        sentences: r.json()?,
        terms: r.json()?,
        active: r.next()?,
        version: r.next()?,
    })
}

pub(in crate::certificates) async fn all(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Kind>> {
    look.all(
        sql!(
            "select id, programme_id, code, basis, titles, sentences, terms, active, version from certificate_kinds
            where programme_id = $1 order by id"
        ),
        values![programme],
        read,
    )
    .await
}

pub(in crate::certificates) async fn find(look: &mut Look, id: CertificateKindId) -> Result<Option<Kind>> {
    look.maybe(
        sql!(
            "select id, programme_id, code, basis, titles, sentences, terms, active, version from certificate_kinds
            where id = $1"
        ),
        values![id],
        read,
    )
    .await
}

pub(in crate::certificates) async fn by_code(
    look: &mut Look,
    programme: ProgrammeId,
    code: &str,
) -> Result<Option<Kind>> {
    look.maybe(
        sql!(
            "select id, programme_id, code, basis, titles, sentences, terms, active, version from certificate_kinds
            where programme_id = $1 and code = $2"
        ),
        values![programme, code],
        read,
    )
    .await
}

/// Keeps a new kind, unless its code is taken.
pub(in crate::certificates) async fn insert(act: &mut Act, kind: &Kind) -> Result<bool> {
    let (now, by) = (act.now(), act.who().person);
    let kept = act
        .maybe(
            sql!(
                "insert into certificate_kinds (id, programme_id, code, basis, titles, sentences, terms, active,
                    changed_by, changed_at)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
                on conflict (programme_id, code) do nothing returning id"
            ),
            values![
                kind.id,
                kind.programme,
                &kind.code,
                kind.basis.as_str(),
                serde_json::to_value(&kind.titles)?,
                serde_json::to_value(&kind.sentences)?,
                serde_json::to_value(&kind.terms)?,
                kind.active,
                by,
                now
            ],
            |r| r.next::<CertificateKindId>(),
        )
        .await?;
    Ok(kept.is_some())
}

/// Changes a kind, unless somebody else was quicker. Its code and what earns it stay.
pub(in crate::certificates) async fn update(act: &mut Act, kind: &Kind) -> Result<bool> {
    let (now, by) = (act.now(), act.who().person);
    let changed = act
        .run(
            sql!(
                "update certificate_kinds set titles = $3, sentences = $4, terms = $5, active = $6,
                    version = version + 1, changed_by = $7, changed_at = $8
                where id = $1 and version = $2"
            ),
            values![
                kind.id,
                kind.version,
                serde_json::to_value(&kind.titles)?,
                serde_json::to_value(&kind.sentences)?,
                serde_json::to_value(&kind.terms)?,
                kind.active,
                by,
                now
            ],
        )
        .await?;
    Ok(changed > 0)
}
