//! The SQL of people, roles, sessions and one-time links.

use crate::act::{Act, Look};
use crate::error::Result;
use crate::sql::Reader;
use chrono::{DateTime, Utc};
use domain::ids::{CenterId, GrantId, PersonId, ProgrammeId, SignInId};
use domain::language::Language;
use domain::people::{Name, Person};
use domain::programmes::Programme;
use domain::rights::{Grant, Role, Scope, Who};
use domain::time::Zone;
use uuid::Uuid;

/// Somebody who is signed in.
#[derive(Debug, Clone)]
pub struct Member {
    /// On which device.
    pub sign_in: SignInId,
    /// When the device was last seen.
    pub seen_at: DateTime<Utc>,
    /// Who.
    pub person: Person,
    /// Whether the address is confirmed.
    pub confirmed: bool,
    /// Their programme.
    pub programme: Programme,
    /// Who acts, with the roles that were given.
    pub who: Who,
}

impl Member {
    /// Whether a programme is theirs, or one where they hold a role now.
    #[must_use]
    pub fn reaches(&self, programme: ProgrammeId, now: DateTime<Utc>) -> bool {
        self.person.programme == programme
            || self.who.grants.iter().any(|g| g.scope.programme == programme && g.holds(now))
    }
}

/// A person from the ten columns that every statement here selects first.
fn read_person(r: &mut Reader) -> Result<Person> {
    Ok(Person {
        id: r.next()?,
        programme: r.next()?,
        name: Name { given: r.next()?, surname: r.next()?, fathers: r.next()? },
        birth_date: r.next()?,
        email: r.next()?,
        phone: r.next()?,
        language: r.word(Language::parse)?,
    })
}

/// A programme from the eight columns that follow.
pub(crate) fn read_programme(r: &mut Reader) -> Result<Programme> {
    Ok(Programme {
        id: r.next()?,
        code: r.next()?,
        names: r.json()?,
        country: r.next()?,
        default_language: r.word(Language::parse)?,
        zone: r.word(|name| Zone::parse(name).ok())?,
        hue: r.next()?,
        rules: r.json()?,
    })
}

pub(super) async fn find(look: &mut Look, id: PersonId) -> Result<Person> {
    look.one(
        sql!(
            "select id, programme_id, given_name, surname, fathers_name, birth_date, email, phone, language
            from people where id = $1"
        ),
        values![id],
        read_person,
    )
    .await
}

pub(super) async fn find_by_email(look: &mut Look, email: &str) -> Result<Option<Person>> {
    look.maybe(
        sql!(
            "select id, programme_id, given_name, surname, fathers_name, birth_date, email, phone, language
            from people where email_folded = $1"
        ),
        values![email.trim().to_ascii_lowercase()],
        read_person,
    )
    .await
}

/// Rows that one page of people shows.
pub(super) const PAGE: usize = 50;

/// People by up to three parts of what is known of them, with their sorting keys; one more than a page shows.
/// For a seeker only those of the centers that the seeker runs or teaches at.
pub(super) async fn search(
    look: &mut Look,
    programme: ProgrammeId,
    text: &str,
    (after, after_id): (String, Uuid),
    seeker: Option<PersonId>,
) -> Result<Vec<(Person, String)>> {
    let key = words::fold::search_key(text);
    let mut parts = key.splitn(3, ' ').map(|part| format!("%{part}%"));
    let mut part = || parts.next().unwrap_or_else(|| "%".to_owned());
    let (first, second, third) = (part(), part(), part());
    let (now, limit) = (look.now(), i64::try_from(PAGE + 1).unwrap_or(i64::MAX));
    let read = |r: &mut Reader| Ok((read_person(r)?, r.next()?));
    let Some(seeker) = seeker else {
        return look
            .all(
                sql!(
                    "select id, programme_id, given_name, surname, fathers_name, birth_date, email, phone, language,
                        sort_key
                    from people where programme_id = $1 and search like $2 and search like $3 and search like $4
                        and (sort_key, id) > ($5, $6) and erased_at is null
                    order by sort_key, id limit $7"
                ),
                values![programme, first, second, third, after, after_id, limit],
                read,
            )
            .await;
    };
    look.all(
        sql!(
            "select id, programme_id, given_name, surname, fathers_name, birth_date, email, phone, language, sort_key
            from people where programme_id = $1 and search like $2 and search like $3 and search like $4
                and (sort_key, id) > ($5, $6) and erased_at is null
                and exists (
                    select 1 from grants g
                    where g.person_id = $8 and g.programme_id = $1 and g.role in ('coordinator', 'trainer')
                        and g.ended_at is null and g.valid_from <= $9
                        and (g.valid_until is null or g.valid_until > $9)
                        and (g.center_id is null
                            or exists (select 1 from placements l
                                where l.person_id = people.id and l.center_id = g.center_id)
                            or exists (select 1 from applications a
                                where a.person_id = people.id and a.center_id = g.center_id
                                    and a.submitted_at is not null)))
            order by sort_key, id limit $7"
        ),
        values![programme, first, second, third, after, after_id, limit, seeker, now],
        read,
    )
    .await
}

/// The member behind a session token's hash, with every role, in one statement.
pub(super) async fn member(look: &mut Look, token_hash: &str) -> Result<Option<Member>> {
    let now = look.now();
    let rows = look
        .all(
            sql!(
                "select p.id, p.programme_id, p.given_name, p.surname, p.fathers_name, p.birth_date, p.email, p.phone,
                    p.language, m.id, m.code, m.names, m.country, m.default_language, m.time_zone, m.hue, m.rules,
                    s.id, s.seen_at, p.email_confirmed_at, g.programme_id, g.center_id, g.role, g.valid_from, g.valid_until
                from sign_ins s
                join people p on p.id = s.person_id
                join programmes m on m.id = p.programme_id
                left join grants g on g.person_id = p.id and g.ended_at is null
                where s.token_hash = $1 and s.ended_at is null and s.idle_until > $2 and s.ends_at > $2
                    and p.disabled_at is null"
            ),
            values![token_hash, now],
            |r| {
                let person = read_person(r)?;
                let programme = read_programme(r)?;
                let (sign_in, seen_at) = (r.next()?, r.next()?);
                let confirmed = r.next::<Option<DateTime<Utc>>>()?.is_some();
                let who = Who { person: Some(person.id), grants: Vec::new(), system: false };
                Ok((Member { sign_in, seen_at, person, confirmed, programme, who }, read_grant(r)?))
            },
        )
        .await?;
    let mut member: Option<Member> = None;
    for (row, grant) in rows {
        member.get_or_insert(row).who.grants.extend(grant);
    }
    Ok(member)
}

pub(super) async fn grants(look: &mut Look, person: PersonId) -> Result<Vec<Grant>> {
    let rows = look
        .all(
            sql!(
                "select programme_id, center_id, role, valid_from, valid_until from grants
                where person_id = $1 and ended_at is null"
            ),
            values![person],
            read_grant,
        )
        .await?;
    Ok(rows.into_iter().flatten().collect())
}

fn read_grant(r: &mut Reader) -> Result<Option<Grant>> {
    let programme: Option<ProgrammeId> = r.next()?;
    let center = r.next()?;
    let role: Option<String> = r.next()?;
    let (from, until) = (r.next::<Option<DateTime<Utc>>>()?, r.next()?);
    let (Some(programme), Some(role), Some(from)) = (programme, role.as_deref().and_then(Role::parse), from) else {
        return Ok(None);
    };
    Ok(Some(Grant { role, scope: Scope { programme, center }, from, until }))
}

pub(super) async fn insert_grant(
    act: &mut Act,
    id: GrantId,
    programme: ProgrammeId,
    person: PersonId,
    role: Role,
    center: Option<CenterId>,
) -> Result<()> {
    let (now, by) = (act.now(), act.who().person);
    act.run(
        sql!(
            "insert into grants (id, programme_id, person_id, role, center_id, valid_from, granted_by, granted_at)
            values ($1, $2, $3, $4, $5, $6, $7, $6)"
        ),
        values![id, programme, person, role.as_str(), center, now, by.map(|p| p.0)],
    )
    .await?;
    Ok(())
}

/// A person who has just signed up.
pub(super) struct Newcomer<'a> {
    pub(super) person: &'a Person,
    pub(super) email_folded: String,
    pub(super) password_hash: Option<String>,
    pub(super) confirmed_at: Option<DateTime<Utc>>,
}

/// Adds a person, unless somebody has the address already.
pub(super) async fn insert_person(act: &mut Act, new: Newcomer<'_>) -> Result<bool> {
    let now = act.now();
    let p = new.person;
    let (search, sort) = keys(p);
    let added = act
        .maybe(
            sql!(
                "insert into people (id, programme_id, given_name, surname, fathers_name, birth_date, email, email_folded,
                    email_confirmed_at, phone, language, password_hash, search, sort_key, created_at)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
                on conflict (email_folded) do nothing returning id"
            ),
            values![
                p.id,
                p.programme,
                &p.name.given,
                &p.name.surname,
                &p.name.fathers,
                p.birth_date,
                &p.email,
                new.email_folded,
                new.confirmed_at,
                &p.phone,
                p.language.as_str(),
                new.password_hash,
                search,
                sort,
                now
            ],
            |r| r.next::<Uuid>(),
        )
        .await?;
    Ok(added.is_some())
}

/// The hash of the password of the person with an address.
pub(super) async fn password_of(
    look: &mut Look,
    email: &str,
) -> Result<Option<(PersonId, ProgrammeId, Option<String>)>> {
    look.maybe(
        sql!(
            "select id, programme_id, password_hash from people
            where email_folded = $1 and disabled_at is null and email_confirmed_at is not null"
        ),
        values![email.trim().to_ascii_lowercase()],
        |r| Ok((r.next()?, r.next()?, r.next()?)),
    )
    .await
}

/// Takes hold of a person's row until the act ends; whether there is one that was not erased.
pub(super) async fn hold(act: &mut Act, person: PersonId) -> Result<bool> {
    let held = sql!("update people set busy = busy + 1 where id = $1 and erased_at is null");
    Ok(act.run(held, values![person]).await? > 0)
}

/// The same for an account that is open: neither closed nor merged into another one.
pub(super) async fn hold_open(act: &mut Act, person: PersonId) -> Result<bool> {
    let held = sql!("update people set busy = busy + 1 where id = $1 and disabled_at is null");
    Ok(act.run(held, values![person]).await? > 0)
}

/// What is found and sorted by, besides the columns themselves.
pub(super) fn keys(p: &Person) -> (String, String) {
    let search = words::fold::search_key(&format!("{} {} {}", p.name.full(), p.email, p.phone));
    let sort = words::sorting::sort_key(&format!("{} {}", p.name.surname, p.name.given), p.language);
    (search, sort)
}

/// Changes name, birth date and telephone number, and how the person is found.
pub(super) async fn set_details(act: &mut Act, p: &Person) -> Result<()> {
    let (search, sort) = keys(p);
    act.run(
        sql!(
            "update people set given_name = $2, surname = $3, fathers_name = $4, birth_date = $5, phone = $6,
                search = $7, sort_key = $8
            where id = $1"
        ),
        values![p.id, &p.name.given, &p.name.surname, &p.name.fathers, p.birth_date, &p.phone, search, sort],
    )
    .await?;
    Ok(())
}

/// Whether a person was ever placed.
pub(super) async fn was_placed(look: &mut Look, person: PersonId) -> Result<bool> {
    look.one(sql!("select count(*) > 0 from placements where person_id = $1"), values![person], |r| r.next()).await
}

/// Makes somebody who is not confirmed yet into who they signed up as.
pub(super) async fn take_sign_up(act: &mut Act, p: &Person, hash: &str) -> Result<()> {
    set_details(act, p).await?;
    act.run(
        sql!("update people set programme_id = $2, language = $3, password_hash = $4 where id = $1"),
        values![p.id, p.programme, p.language.as_str(), hash],
    )
    .await?;
    Ok(())
}

pub(super) async fn is_confirmed(look: &mut Look, person: PersonId) -> Result<bool> {
    look.one(sql!("select email_confirmed_at is not null from people where id = $1"), values![person], |r| r.next())
        .await
}

/// Whether a person has handed in an application. Of those who are not confirmed only a list can have done that.
pub(super) async fn has_applied(look: &mut Look, person: PersonId) -> Result<bool> {
    look.one(
        sql!("select exists (select 1 from applications where person_id = $1 and submitted_at is not null)"),
        values![person],
        |r| r.next(),
    )
    .await
}

pub(super) async fn confirm_email(act: &mut Act, person: PersonId) -> Result<()> {
    let now = act.now();
    act.run(
        sql!("update people set email_confirmed_at = $2 where id = $1 and email_confirmed_at is null"),
        values![person, now],
    )
    .await?;
    Ok(())
}

pub(super) async fn set_password(act: &mut Act, person: PersonId, hash: &str) -> Result<()> {
    act.run(sql!("update people set password_hash = $2 where id = $1"), values![person, hash]).await?;
    Ok(())
}

pub(super) async fn set_language(act: &mut Act, person: PersonId, language: Language) -> Result<()> {
    act.run(sql!("update people set language = $2 where id = $1"), values![person, language.as_str()]).await?;
    Ok(())
}
