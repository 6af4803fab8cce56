//! The SQL of certificates and their lists of revocations.

pub(super) mod earning;
pub(super) mod kinds;
pub(super) mod moves;
pub(super) mod proposals;
pub(super) mod signatures;
pub(super) mod templates;

use super::paper::Paper;
use super::status::Purpose;
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::signing;
use crate::sql::Reader;
use chrono::{DateTime, Utc};
use domain::certificates::Standing;
use domain::ids::{CertificateId, CertificateKindId, FileId, HoursEntryId, PersonId, ProgrammeId};
use domain::people::{Name, Person};
use rand::RngCore;

/// Rows of one page of a list.
pub const PAGE: i64 = 50;

/// A certificate as it is remembered.
#[derive(Debug, Clone)]
pub struct Certificate {
    /// Which.
    pub id: CertificateId,
    /// Of which programme.
    pub programme: ProgrammeId,
    /// Whose.
    pub person: PersonId,
    /// Its public code.
    pub code: String,
    /// The code of what it is for.
    pub kind: String,
    /// What it is for.
    pub kind_id: CertificateKindId,
    /// What is printed; nothing when somebody has made it unreadable behind our back.
    pub paper: Option<Paper>,
    /// The signed record.
    pub credential: String,
    /// The lines of the ledger behind its figures.
    pub lines: Vec<HoursEntryId>,
    /// When it was issued.
    pub issued_at: DateTime<Utc>,
    /// When it was revoked.
    pub revoked_at: Option<DateTime<Utc>>,
    /// When it was suspended, while it is.
    pub suspended_at: Option<DateTime<Utc>>,
    /// When a newer version took its place.
    pub superseded_at: Option<DateTime<Utc>>,
    /// Why it was revoked or suspended.
    pub reason: Option<String>,
    /// The picture on its public page.
    pub photo: Option<FileId>,
    /// Where it stands, its signature checked.
    pub standing: Standing,
}

/// A certificate in a programme's list, with the holder's name of today.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The certificate.
    pub certificate: Certificate,
    /// The holder.
    pub holder: Name,
}

fn read_certificate(r: &mut Reader) -> Result<Certificate> {
    let (id, programme, person) = (r.next()?, r.next()?, r.next()?);
    let (code, kind, kind_id) = (r.next()?, r.next()?, r.next()?);
    let paper = serde_json::from_value(r.next()?).ok();
    let (credential, lines, issued_at) = (r.next()?, r.json()?, r.next()?);
    let (revoked_at, revoked_for): (_, Option<String>) = (r.next()?, r.next()?);
    let (suspended_at, suspended_for): (_, Option<String>) = (r.next()?, r.next()?);
    Ok(Certificate {
        id,
        programme,
        person,
        code,
        kind,
        kind_id,
        paper,
        credential,
        lines,
        issued_at,
        revoked_at,
        suspended_at,
        reason: revoked_for.or(suspended_for),
        superseded_at: r.next()?,
        photo: r.next()?,
        // Until its signature is checked
        standing: Standing::Unknown,
    })
}

/// What is read of a certificate, in the order of its reader.
macro_rules! columns {
    () => {
        "select c.id, c.programme_id, c.person_id, c.code, k.code, c.kind_id, c.facts, c.credential, c.lines,
            c.issued_at, r.revoked_at, r.reason, s.decided_at, s.reason, n.issued_at, c.photo_id"
    };
}
/// Where it is read from.
macro_rules! tables {
    () => {
        " from certificates c join certificate_kinds k on k.id = c.kind_id
        left join revocations r on r.certificate_id = c.id
        left join certificate_moves s on s.certificate_id = c.id and s.move = 'suspend' and s.state = 'done'
            and s.ended_at is null
        left join certificates n on n.replaces = c.id"
    };
}

pub(super) async fn find(look: &mut Look, id: CertificateId) -> Result<Option<Certificate>> {
    look.maybe(sql!(concat!(columns!(), tables!(), " where c.id = $1")), values![id], read_certificate).await
}

pub(super) async fn by_code(look: &mut Look, code: &str) -> Result<Option<Certificate>> {
    look.maybe(sql!(concat!(columns!(), tables!(), " where c.code = $1")), values![code], read_certificate).await
}

/// The certificate of which a sheet with this digest was handed out.
pub(super) async fn by_print(look: &mut Look, digest: &str) -> Result<Option<Certificate>> {
    look.maybe(
        sql!(concat!(
            columns!(),
            tables!(),
            " where c.id = (select certificate_id from certificate_prints where digest = $1)"
        )),
        values![digest],
        read_certificate,
    )
    .await
}

pub(super) async fn of_person(look: &mut Look, person: PersonId) -> Result<Vec<Certificate>> {
    look.all(
        sql!(concat!(columns!(), tables!(), " where c.person_id = $1 order by c.id desc")),
        values![person],
        read_certificate,
    )
    .await
}

pub(super) async fn of_programme(
    look: &mut Look,
    programme: ProgrammeId,
    text: &str,
    before: Option<CertificateId>,
) -> Result<Vec<Listed>> {
    let pattern = format!("%{}%", words::fold::search_key(text));
    look.all(
        sql!(concat!(
            columns!(),
            ", p.given_name, p.surname, p.fathers_name",
            tables!(),
            " join people p on p.id = c.person_id
            where c.programme_id = $1 and c.id < $2 and p.search like $3 order by c.id desc limit $4"
        )),
        values![programme, before.unwrap_or(CertificateId(uuid::Uuid::max())), pattern, PAGE],
        |r| Ok(Listed { certificate: read_certificate(r)?, holder: r.name()? }),
    )
    .await
}

/// The newest version of a certificate that was replaced.
pub(super) async fn replaced_by(look: &mut Look, id: CertificateId) -> Result<Option<String>> {
    look.maybe(sql!("select code from certificates where replaces = $1"), values![id], |r| r.next()).await
}

/// How often a person was issued a kind of certificate, and how many of them are neither revoked nor replaced nor over.
pub(super) struct Issues {
    pub(super) all: i64,
    pub(super) valid: i64,
}

pub(super) async fn issues(look: &mut Look, person: PersonId, kind: CertificateKindId) -> Result<Issues> {
    let now = look.now();
    look.one(
        sql!(
            "select count(*), count(*) filter (where r.certificate_id is null and n.id is null
                and (c.valid_until is null or c.valid_until > $3))
            from certificates c left join revocations r on r.certificate_id = c.id
            left join certificates n on n.replaces = c.id
            where c.person_id = $1 and c.kind_id = $2"
        ),
        values![person, kind, now],
        |r| Ok(Issues { all: r.next()?, valid: r.next()? }),
    )
    .await
}

/// The list that takes one more place, an open one or a new one.
pub(super) async fn take_list(act: &mut Act, programme: ProgrammeId, full: i64) -> Result<u32> {
    let now = act.now();
    let open: Option<i64> = act
        .maybe(
            sql!(
                "update status_lists set taken = taken + 1
                where taken < $2 and number = (select number from status_lists
                    where programme_id = $1 and taken < $2 order by created_at, number limit 1)
                returning number"
            ),
            values![programme, full],
            |r| r.next(),
        )
        .await?;
    let number = match open {
        Some(number) => number,
        None => {
            let number = i64::from(signing::chance().next_u32() >> 1).max(1);
            act.run(
                sql!("insert into status_lists (number, programme_id, taken, created_at) values ($1, $2, 1, $3)"),
                values![number, programme, now],
            )
            .await?;
            number
        }
    };
    u32::try_from(number).map_err(Error::broken)
}

/// A certificate to keep.
pub(super) struct New<'a> {
    pub(super) id: CertificateId,
    pub(super) person: &'a Person,
    pub(super) kind: CertificateKindId,
    pub(super) issue: i64,
    pub(super) replaces: Option<CertificateId>,
    pub(super) paper: &'a Paper,
    pub(super) lines: &'a [HoursEntryId],
    pub(super) credential: &'a str,
}

/// Keeps a certificate, unless the person has this one already or its place in the list is taken.
pub(super) async fn insert(act: &mut Act, new: New<'_>) -> Result<bool> {
    let by = act.who().person;
    let facts = &new.paper.facts;
    let kept = act
        .maybe(
            sql!(
                "insert into certificates (id, programme_id, person_id, kind_id, code, issue, replaces, language, facts,
                    credential, lines, status_list, status_index, issued_by, issued_at, valid_until)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
                on conflict do nothing returning id"
            ),
            values![
                new.id,
                new.person.programme,
                new.person.id,
                new.kind,
                &facts.code,
                new.issue,
                new.replaces,
                &facts.language,
                serde_json::to_value(new.paper)?,
                new.credential,
                serde_json::to_value(new.lines)?,
                i64::from(facts.place.list),
                i64::from(facts.place.index),
                by,
                facts.issued_at.to_utc(),
                facts.valid_until.map(|until| until.to_utc())
            ],
            |r| r.next::<CertificateId>(),
        )
        .await?;
    Ok(kept.is_some())
}

pub(super) async fn insert_revocation(act: &mut Act, certificate: &Certificate, reason: &str) -> Result<bool> {
    let (now, by) = (act.now(), act.who().person);
    let kept = act
        .maybe(
            sql!(
                "insert into revocations (certificate_id, programme_id, reason, revoked_by, revoked_at)
                values ($1, $2, $3, $4, $5) on conflict (certificate_id) do nothing returning certificate_id"
            ),
            values![certificate.id, certificate.programme, reason, by, now],
            |r| r.next::<CertificateId>(),
        )
        .await?;
    Ok(kept.is_some())
}

/// The places of a list whose bit is set; `None` when there is no such list.
pub(super) async fn set_places(look: &mut Look, number: i64, purpose: Purpose) -> Result<Option<Vec<i64>>> {
    let statement = match purpose {
        Purpose::Revocation => sql!(
            "select c.status_index from status_lists l
            left join certificates c on c.status_list = l.number
                and (exists (select 1 from revocations r where r.certificate_id = c.id)
                    or exists (select 1 from certificates n where n.replaces = c.id))
            where l.number = $1"
        ),
        Purpose::Suspension => sql!(
            "select c.status_index from status_lists l
            left join certificates c on c.status_list = l.number
                and exists (select 1 from certificate_moves s where s.certificate_id = c.id and s.move = 'suspend'
                    and s.state = 'done' and s.ended_at is null)
            where l.number = $1"
        ),
    };
    let rows: Vec<Option<i64>> = look.all(statement, values![number], |r| r.next()).await?;
    Ok((!rows.is_empty()).then(|| rows.into_iter().flatten().collect()))
}

/// Remembers a sheet that is handed out.
pub(super) async fn insert_print(
    act: &mut Act,
    (programme, certificate): (ProgrammeId, CertificateId),
    digest: &str,
) -> Result<()> {
    let now = act.now();
    act.run(
        sql!(
            "insert into certificate_prints (digest, programme_id, certificate_id, printed_at)
            values ($1, $2, $3, $4) on conflict (digest) do nothing"
        ),
        values![digest, programme, certificate, now],
    )
    .await?;
    Ok(())
}

pub(super) async fn set_photo(act: &mut Act, certificate: CertificateId, photo: Option<FileId>) -> Result<()> {
    act.run(sql!("update certificates set photo_id = $2 where id = $1"), values![certificate, photo]).await?;
    Ok(())
}
