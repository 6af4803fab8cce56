//! The SQL of certificates, their lists of revocations, and the hours that earn them.

use super::paper::Paper;
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::signing;
use crate::sql::Reader;
use chrono::{DateTime, NaiveDate, Utc};
use domain::certificates::{CertificateKind, Standing};
use domain::ids::{CenterId, CertificateId, PersonId, ProgrammeId};
use domain::people::{Name, Person};
use rand::RngCore;
use std::collections::BTreeMap;

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
    /// What it is for.
    pub kind: CertificateKind,
    /// What is printed; nothing when somebody has made it unreadable behind our back.
    pub paper: Option<Paper>,
    /// The signed record.
    pub credential: String,
    /// When it was issued.
    pub issued_at: DateTime<Utc>,
    /// When it was revoked.
    pub revoked_at: Option<DateTime<Utc>>,
    /// Why.
    pub reason: Option<String>,
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

/// Somebody who has earned a certificate and holds none that is valid.
#[derive(Debug, Clone)]
pub struct Due {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: Name,
    /// Served minutes.
    pub minutes: i64,
}

fn read_certificate(r: &mut Reader) -> Result<Certificate> {
    Ok(Certificate {
        id: r.next()?,
        programme: r.next()?,
        person: r.next()?,
        code: r.next()?,
        kind: r.word(CertificateKind::parse)?,
        paper: serde_json::from_value(r.next()?).ok(),
        credential: r.next()?,
        issued_at: r.next()?,
        revoked_at: r.next()?,
        reason: r.next()?,
        // Until its signature is checked
        standing: Standing::Unknown,
    })
}

fn read_name(r: &mut Reader) -> Result<Name> {
    Ok(Name { given: r.next()?, surname: r.next()?, fathers: r.next()? })
}

pub(super) async fn find(look: &mut Look, id: CertificateId) -> Result<Option<Certificate>> {
    look.maybe(
        sql!(
            "select c.id, c.programme_id, c.person_id, c.code, c.kind, c.facts, c.credential, c.issued_at,
                r.revoked_at, r.reason
            from certificates c left join revocations r on r.certificate_id = c.id where c.id = $1"
        ),
        values![id],
        read_certificate,
    )
    .await
}

pub(super) async fn by_code(look: &mut Look, code: &str) -> Result<Option<Certificate>> {
    look.maybe(
        sql!(
            "select c.id, c.programme_id, c.person_id, c.code, c.kind, c.facts, c.credential, c.issued_at,
                r.revoked_at, r.reason
            from certificates c left join revocations r on r.certificate_id = c.id where c.code = $1"
        ),
        values![code],
        read_certificate,
    )
    .await
}

pub(super) async fn of_person(look: &mut Look, person: PersonId) -> Result<Vec<Certificate>> {
    look.all(
        sql!(
            "select c.id, c.programme_id, c.person_id, c.code, c.kind, c.facts, c.credential, c.issued_at,
                r.revoked_at, r.reason
            from certificates c left join revocations r on r.certificate_id = c.id
            where c.person_id = $1 order by c.id desc"
        ),
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
        sql!(
            "select c.id, c.programme_id, c.person_id, c.code, c.kind, c.facts, c.credential, c.issued_at,
                r.revoked_at, r.reason, p.given_name, p.surname, p.fathers_name
            from certificates c join people p on p.id = c.person_id
            left join revocations r on r.certificate_id = c.id
            where c.programme_id = $1 and c.id < $2 and p.search like $3 order by c.id desc limit $4"
        ),
        values![programme, before.unwrap_or(CertificateId(uuid::Uuid::max())), pattern, PAGE],
        |r| Ok(Listed { certificate: read_certificate(r)?, holder: read_name(r)? }),
    )
    .await
}

/// How often a person was issued a kind of certificate, and how many of them are valid.
pub(super) struct Issues {
    pub(super) all: i64,
    pub(super) valid: i64,
}

pub(super) async fn issues(look: &mut Look, person: PersonId, kind: CertificateKind) -> Result<Issues> {
    look.one(
        sql!(
            "select count(*), count(*) - count(r.certificate_id)
            from certificates c left join revocations r on r.certificate_id = c.id
            where c.person_id = $1 and c.kind = $2"
        ),
        values![person, kind.as_str()],
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
    pub(super) kind: CertificateKind,
    pub(super) issue: i64,
    pub(super) paper: &'a Paper,
    pub(super) credential: &'a str,
}

/// Keeps a certificate, unless the person has this one already or its place in the list is taken.
pub(super) async fn insert(act: &mut Act, new: New<'_>) -> Result<bool> {
    let by = act.who().person;
    let facts = &new.paper.facts;
    let kept = act
        .maybe(
            sql!(
                "insert into certificates (id, programme_id, person_id, code, kind, issue, language, facts, credential,
                    status_list, status_index, issued_by, issued_at)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
                on conflict do nothing returning id"
            ),
            values![
                new.id,
                new.person.programme,
                new.person.id,
                &facts.code,
                new.kind.as_str(),
                new.issue,
                &facts.language,
                serde_json::to_value(new.paper)?,
                new.credential,
                i64::from(facts.place.list),
                i64::from(facts.place.index),
                by,
                facts.issued_at.to_utc()
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

/// The revoked places of a list; `None` when there is no such list.
pub(super) async fn revoked_of_list(look: &mut Look, number: i64) -> Result<Option<Vec<i64>>> {
    let rows: Vec<Option<i64>> = look
        .all(
            sql!(
                "select c.status_index from status_lists l
                left join certificates c on c.status_list = l.number
                    and exists (select 1 from revocations r where r.certificate_id = c.id)
                where l.number = $1"
            ),
            values![number],
            |r| r.next(),
        )
        .await?;
    Ok((!rows.is_empty()).then(|| rows.into_iter().flatten().collect()))
}

/// What a person has served: minutes by center and day.
pub(super) struct Served(Vec<(CenterId, NaiveDate, i64)>);

impl Served {
    pub(super) fn minutes(&self) -> i64 {
        self.0.iter().map(|(_, _, minutes)| minutes).sum()
    }
    /// The center of most of it.
    pub(super) fn center(&self) -> Option<CenterId> {
        let mut by_center: BTreeMap<CenterId, i64> = BTreeMap::new();
        for (center, _, minutes) in &self.0 {
            *by_center.entry(*center).or_default() += minutes;
        }
        by_center.into_iter().max_by_key(|(_, minutes)| *minutes).map(|(center, _)| center)
    }
    /// The first and the last day on which something was left after corrections.
    pub(super) fn period(&self) -> Option<(NaiveDate, NaiveDate)> {
        let days = || self.0.iter().filter(|(_, _, minutes)| *minutes > 0).map(|(_, day, _)| *day);
        Some((days().min()?, days().max()?))
    }
}

pub(super) async fn served(look: &mut Look, programme: ProgrammeId, person: PersonId) -> Result<Served> {
    let lines = look
        .all(
            sql!(
                "select h.center_id, h.date, cast(sum(h.minutes) as bigint) from hours_entries h
                left join attendances t on t.id = h.attendance_id
                where h.person_id = $1 and h.programme_id = $2 and (t.id is null or not t.to_confirm)
                group by h.center_id, h.date order by h.date"
            ),
            values![person, programme],
            |r| Ok((r.next()?, r.next()?, r.next()?)),
        )
        .await?;
    Ok(Served(lines))
}

/// Whoever has served long enough (what was closed automatically counts once a lead has confirmed it) and was never issued a certificate of the kind, in the order of their ids.
pub(super) async fn due(
    look: &mut Look,
    programme: ProgrammeId,
    kind: CertificateKind,
    needed: i64,
    after: PersonId,
    most: i64,
) -> Result<Vec<PersonId>> {
    look.all(
        sql!(
            "select h.person_id from hours_entries h left join attendances t on t.id = h.attendance_id
            where h.programme_id = $1 and h.person_id > $2
                and exists (select 1 from people p where p.id = h.person_id and p.erased_at is null) and (t.id is null or not t.to_confirm)
                and not exists (select 1 from certificates c where c.person_id = h.person_id and c.kind = $3)
            group by h.person_id having sum(h.minutes) >= $4 order by h.person_id limit $5"
        ),
        values![programme, after, kind.as_str(), needed.max(1), most],
        |r| r.next(),
    )
    .await
}

/// The same for people to look at: also those whose certificates were all revoked.
pub(super) async fn due_by_hand(
    look: &mut Look,
    programme: ProgrammeId,
    kind: CertificateKind,
    needed: i64,
) -> Result<Vec<Due>> {
    look.all(
        sql!(
            "select s.person_id, p.given_name, p.surname, p.fathers_name, s.minutes
            from (select h.person_id, cast(sum(h.minutes) as bigint) as minutes from hours_entries h
                left join attendances t on t.id = h.attendance_id
                where h.programme_id = $1 and (t.id is null or not t.to_confirm)
                    and not exists (select 1 from certificates c
                        left join revocations r on r.certificate_id = c.id
                        where c.person_id = h.person_id and c.kind = $2 and r.certificate_id is null)
                group by h.person_id having sum(h.minutes) >= $3) s
            join people p on p.id = s.person_id and p.erased_at is null order by p.sort_key, p.id limit $4"
        ),
        values![programme, kind.as_str(), needed.max(1), PAGE],
        |r| Ok(Due { person: r.next()?, name: read_name(r)?, minutes: r.next()? }),
    )
    .await
}

/// The names of the programme's manager and of the center's coordinator, the longest in office of each.
pub(super) async fn heads(
    look: &mut Look,
    programme: ProgrammeId,
    center: CenterId,
) -> Result<(Option<Name>, Option<Name>)> {
    let now = look.now();
    let manager = look
        .maybe(
            sql!(
                "select p.given_name, p.surname, p.fathers_name from grants g join people p on p.id = g.person_id
                where g.programme_id = $1 and g.role = 'manager' and g.center_id is null and g.ended_at is null
                    and g.valid_from <= $2 and (g.valid_until is null or g.valid_until > $2)
                order by g.granted_at, g.id limit 1"
            ),
            values![programme, now],
            read_name,
        )
        .await?;
    let coordinator = look
        .maybe(
            sql!(
                "select p.given_name, p.surname, p.fathers_name from grants g join people p on p.id = g.person_id
                where g.programme_id = $1 and g.role = 'coordinator' and g.center_id = $2 and g.ended_at is null
                    and g.valid_from <= $3 and (g.valid_until is null or g.valid_until > $3)
                order by g.granted_at, g.id limit 1"
            ),
            values![programme, center, now],
            read_name,
        )
        .await?;
    Ok((manager, coordinator))
}
