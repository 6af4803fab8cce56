//! The SQL of designs.

use crate::act::{Act, Look};
use crate::certificates::paper::{Drawings, Paper};
use crate::certificates::templates::Template;
use crate::error::Result;
use crate::sql::Reader;
use domain::ids::{CertificateKindId, CertificateTemplateId, ProgrammeId};
use domain::language::Language;

fn read(r: &mut Reader) -> Result<Template> {
    Ok(Template {
        id: r.next()?,
        kind: r.next()?,
        language: r.word(Language::parse)?,
        used: r.next()?,
        sent_at: r.next()?,
    })
}

pub(in crate::certificates) async fn of_kind(look: &mut Look, kind: CertificateKindId) -> Result<Vec<Template>> {
    look.all(
        sql!(
            "select id, kind_id, language, state = 'used', sent_at from certificate_templates
            where kind_id = $1 and state in ('used', 'sent') order by language, id"
        ),
        values![kind],
        read,
    )
    .await
}

pub(in crate::certificates) async fn find(look: &mut Look, id: CertificateTemplateId) -> Result<Option<Template>> {
    look.maybe(
        sql!("select id, kind_id, language, state = 'used', sent_at from certificate_templates where id = $1"),
        values![id],
        read,
    )
    .await
}

/// What a certificate is printed with, be it in use or over.
pub(in crate::certificates) async fn drawings(look: &mut Look, paper: &Paper) -> Result<Drawings> {
    let mut drawings = Drawings { design: svg_of(look, paper.template).await?, ..Drawings::default() };
    for id in paper.signatories.iter().filter_map(|one| one.signature) {
        drawings.signatures.extend(super::signatures::svg_of(look, id).await?.map(|svg| (id, svg)));
    }
    Ok(drawings)
}

/// The drawing of a design, be it in use or over.
pub(in crate::certificates) async fn svg_of(
    look: &mut Look,
    id: Option<CertificateTemplateId>,
) -> Result<Option<String>> {
    let Some(id) = id else { return Ok(None) };
    look.maybe(sql!("select svg from certificate_templates where id = $1"), values![id], |r| r.next()).await
}

/// The design that certificates of a kind and a language are printed with.
pub(in crate::certificates) async fn used(
    look: &mut Look,
    kind: CertificateKindId,
    language: Language,
) -> Result<Option<CertificateTemplateId>> {
    look.maybe(
        sql!("select id from certificate_templates where kind_id = $1 and language = $2 and state = 'used'"),
        values![kind, language.as_str()],
        |r| r.next(),
    )
    .await
}

/// Keeps a design as sent, in place of one that was only sent before.
pub(in crate::certificates) async fn insert(
    act: &mut Act,
    id: CertificateTemplateId,
    (programme, kind, language): (ProgrammeId, CertificateKindId, Language),
    svg: &str,
) -> Result<()> {
    let (now, by) = (act.now(), act.who().person);
    act.run(
        sql!(
            "update certificate_templates set state = 'over'
            where kind_id = $1 and language = $2 and state = 'sent'"
        ),
        values![kind, language.as_str()],
    )
    .await?;
    act.run(
        sql!(
            "insert into certificate_templates (id, programme_id, kind_id, language, state, svg, sent_by, sent_at)
            values ($1, $2, $3, $4, 'sent', $5, $6, $7)"
        ),
        values![id, programme, kind, language.as_str(), svg, by, now],
    )
    .await?;
    Ok(())
}

/// Ends the use of the one that is in use.
pub(in crate::certificates) async fn retire(act: &mut Act, kind: CertificateKindId, language: Language) -> Result<()> {
    act.run(
        sql!(
            "update certificate_templates set state = 'over'
            where kind_id = $1 and language = $2 and state = 'used'"
        ),
        values![kind, language.as_str()],
    )
    .await?;
    Ok(())
}

pub(in crate::certificates) async fn put_to_use(act: &mut Act, id: CertificateTemplateId) -> Result<bool> {
    let changed = act
        .run(sql!("update certificate_templates set state = 'used' where id = $1 and state = 'sent'"), values![id])
        .await?;
    Ok(changed > 0)
}

pub(in crate::certificates) async fn end(act: &mut Act, id: CertificateTemplateId) -> Result<()> {
    act.run(sql!("update certificate_templates set state = 'over' where id = $1"), values![id]).await?;
    Ok(())
}
