//! The SQL of signatures.

use crate::act::{Act, Look};
use crate::certificates::signatures::Signer;
use crate::error::Result;
use domain::ids::{CenterId, CertificateSignatureId, PersonId, ProgrammeId};
use domain::rights::Role;

/// Who signs, managers first, with what is used of them.
pub(in crate::certificates) async fn signers(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Signer>> {
    let now = look.now();
    let centers = crate::centers::of_programme(look, programme).await?;
    look.all(
        sql!(
            "select p.id, p.given_name, p.surname, p.fathers_name, g.role, g.center_id, s.id, s.sent_at
            from grants g join people p on p.id = g.person_id
            left join centers c on c.id = g.center_id
            left join certificate_signatures s on s.programme_id = g.programme_id and s.person_id = p.id
                and s.state = 'used'
            where g.programme_id = $1 and g.ended_at is null
                and g.valid_from <= $2 and (g.valid_until is null or g.valid_until > $2)
                and ((g.role = 'manager' and g.center_id is null)
                    or (g.role = 'coordinator' and g.center_id is not null))
            order by case when g.role = 'manager' then 0 else 1 end, c.code, g.granted_at, g.id"
        ),
        values![programme, now],
        |r| {
            let (person, name, role) = (r.next()?, r.name()?, r.word(Role::parse)?);
            let center = r.next::<Option<CenterId>>()?.and_then(|id| centers.iter().find(|center| center.id == id));
            let (id, sent): (Option<CertificateSignatureId>, _) = (r.next()?, r.next::<Option<_>>()?);
            Ok(Signer { person, name, role, center: center.map(|one| one.names.clone()), signature: id.zip(sent) })
        },
    )
    .await
}

/// The signature that somebody's certificates are printed with now.
pub(in crate::certificates) async fn used(
    look: &mut Look,
    programme: ProgrammeId,
    person: PersonId,
) -> Result<Option<CertificateSignatureId>> {
    look.maybe(
        sql!("select id from certificate_signatures where programme_id = $1 and person_id = $2 and state = 'used'"),
        values![programme, person],
        |r| r.next(),
    )
    .await
}

/// The drawing, be it in use or over.
pub(in crate::certificates) async fn svg_of(look: &mut Look, id: CertificateSignatureId) -> Result<Option<String>> {
    look.maybe(sql!("select svg from certificate_signatures where id = $1"), values![id], |r| r.next()).await
}

/// Of which programme it is, and whose.
pub(in crate::certificates) async fn owner(
    look: &mut Look,
    id: CertificateSignatureId,
) -> Result<Option<(ProgrammeId, PersonId)>> {
    look.maybe(sql!("select programme_id, person_id from certificate_signatures where id = $1"), values![id], |r| {
        Ok((r.next()?, r.next()?))
    })
    .await
}

pub(in crate::certificates) async fn insert(
    act: &mut Act,
    id: CertificateSignatureId,
    (programme, person): (ProgrammeId, PersonId),
    svg: &str,
) -> Result<()> {
    let (now, by) = (act.now(), act.who().person);
    act.run(
        sql!(
            "insert into certificate_signatures (id, programme_id, person_id, state, svg, sent_by, sent_at)
            values ($1, $2, $3, 'used', $4, $5, $6)"
        ),
        values![id, programme, person, svg, by, now],
    )
    .await?;
    Ok(())
}

/// Ends the use of the one that is in use.
pub(in crate::certificates) async fn retire(act: &mut Act, programme: ProgrammeId, person: PersonId) -> Result<()> {
    act.run(
        sql!(
            "update certificate_signatures set state = 'over'
            where programme_id = $1 and person_id = $2 and state = 'used'"
        ),
        values![programme, person],
    )
    .await?;
    Ok(())
}
