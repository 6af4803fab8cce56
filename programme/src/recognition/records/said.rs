//! The SQL of nominations, of thanks, and of a center's table of hours.

use crate::act::{Act, Look};
use crate::error::Result;
use crate::sql::Reader;
use chrono::{DateTime, NaiveDate, Utc};
use domain::centers::Center;
use domain::ids::{AwardId, AwardKindId, CenterId, NominationId, PersonId, ProgrammeId, ThanksId};
use domain::language::Texts;
use domain::people::Name;
use domain::recognition::Answer;

/// Somebody whom a center has named.
#[derive(Debug, Clone)]
pub struct Nomination {
    /// Which.
    pub id: NominationId,
    /// Of which programme.
    pub programme: ProgrammeId,
    /// The center.
    pub center: CenterId,
    /// What the center is called.
    pub names: Texts,
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: Name,
    /// Why.
    pub why: String,
    /// Where it stands.
    pub state: Answer,
    /// Who nominated.
    pub by: Option<PersonId>,
    /// When.
    pub at: DateTime<Utc>,
}

/// What a visitor wrote.
#[derive(Debug, Clone)]
pub struct Thanks {
    /// Which.
    pub id: ThanksId,
    /// What stands in it.
    pub text: String,
    /// Whom the visitor named, if anybody.
    pub to: String,
    /// What the center is called.
    pub center: Texts,
    /// When it was written.
    pub written_at: DateTime<Utc>,
}

/// A row of a center's table.
#[derive(Debug, Clone)]
pub struct Served {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: Name,
    /// Minutes served.
    pub minutes: i64,
}

/// Gives the award of those who are nominated, if the programme has one.
pub(in crate::recognition) async fn give_nominated(act: &mut Act, nomination: &Nomination) -> Result<()> {
    let kind: Option<AwardKindId> = act
        .maybe(
            sql!(
                "select id from award_kinds where programme_id = $1 and mark = 'nomination' and active
                order by id limit 1"
            ),
            values![nomination.programme],
            |r| r.next(),
        )
        .await?;
    let Some(kind) = kind else { return Ok(()) };
    let (id, now): (AwardId, _) = (act.id(), act.now());
    act.run(
        sql!(
            "insert into awards (id, programme_id, person_id, kind_id, nomination_id, why, given_at)
            values ($1, $2, $3, $4, $5, $6, $7)"
        ),
        values![id, nomination.programme, nomination.person, kind, nomination.id, &nomination.why, now],
    )
    .await?;
    Ok(())
}

/// Whether somebody serves at a center at present.
pub(in crate::recognition) async fn serves(look: &mut Look, center: CenterId, person: PersonId) -> Result<bool> {
    look.one(
        sql!(
            "select count(*) > 0 from placements
            where center_id = $1 and person_id = $2 and state in ('active', 'paused')"
        ),
        values![center, person],
        |r| r.next(),
    )
    .await
}

pub(in crate::recognition) async fn who_serves(look: &mut Look, center: CenterId) -> Result<Vec<(PersonId, Name)>> {
    look.all(
        sql!(
            "select p.id, p.given_name, p.surname, p.fathers_name from people p
            where p.erased_at is null and exists (select 1 from placements l
                where l.person_id = p.id and l.center_id = $1 and l.state in ('active', 'paused'))
            order by p.sort_key, p.id limit 1000"
        ),
        values![center],
        |r| Ok((r.next()?, r.name()?)),
    )
    .await
}

/// Keeps a nomination, unless one of this person at this center waits.
pub(in crate::recognition) async fn insert_nomination(
    act: &mut Act,
    id: NominationId,
    center: &Center,
    person: PersonId,
    why: &str,
) -> Result<bool> {
    let (now, by) = (act.now(), act.who().person);
    let kept = act
        .maybe(
            sql!(
                "insert into nominations (id, programme_id, center_id, person_id, why, state, nominated_by, nominated_at)
                values ($1, $2, $3, $4, $5, 'waiting', $6, $7)
                on conflict (center_id, person_id) where state = 'waiting' do nothing returning id"
            ),
            values![id, center.programme, center.id, person, why, by, now],
            |r| r.next::<NominationId>(),
        )
        .await?;
    Ok(kept.is_some())
}

fn read_nomination(r: &mut Reader) -> Result<Nomination> {
    Ok(Nomination {
        id: r.next()?,
        programme: r.next()?,
        center: r.next()?,
        names: r.json()?,
        person: r.next()?,
        name: r.name()?,
        why: r.next()?,
        state: r.word(Answer::parse)?,
        by: r.next()?,
        at: r.next()?,
    })
}

pub(in crate::recognition) async fn nomination(look: &mut Look, id: NominationId) -> Result<Option<Nomination>> {
    look.maybe(
        sql!(
            "select n.id, n.programme_id, n.center_id, c.names, n.person_id, p.given_name, p.surname, p.fathers_name,
                n.why, n.state, n.nominated_by, n.nominated_at
            from nominations n join people p on p.id = n.person_id join centers c on c.id = n.center_id
            where n.id = $1"
        ),
        values![id],
        read_nomination,
    )
    .await
}

/// Those that wait first, then the newest, of a programme or of one of its centers.
pub(in crate::recognition) async fn nominations(
    look: &mut Look,
    programme: ProgrammeId,
    center: Option<CenterId>,
) -> Result<Vec<Nomination>> {
    let (all, center) = (center.is_none(), center.unwrap_or(CenterId(uuid::Uuid::nil())));
    look.all(
        sql!(
            "select n.id, n.programme_id, n.center_id, c.names, n.person_id, p.given_name, p.surname, p.fathers_name,
                n.why, n.state, n.nominated_by, n.nominated_at
            from nominations n join people p on p.id = n.person_id join centers c on c.id = n.center_id
            where n.programme_id = $1 and ($2 or n.center_id = $3)
            order by case n.state when 'waiting' then 0 else 1 end, n.nominated_at desc, n.id limit 50"
        ),
        values![programme, all, center],
        read_nomination,
    )
    .await
}

pub(in crate::recognition) async fn answer_nomination(act: &mut Act, id: NominationId, agrees: bool) -> Result<bool> {
    let state = if agrees { Answer::Agreed } else { Answer::Declined };
    let (now, by) = (act.now(), act.who().person);
    let changed = act
        .run(
            sql!(
                "update nominations set state = $2, answered_by = $3, answered_at = $4
                where id = $1 and state = 'waiting'"
            ),
            values![id, state.as_str(), by, now],
        )
        .await?;
    Ok(changed > 0)
}

/// How many notes of a center came since a moment, and how many wait.
pub(in crate::recognition) async fn thanks_counts(
    look: &mut Look,
    center: CenterId,
    since: DateTime<Utc>,
) -> Result<(i64, i64)> {
    look.one(
        sql!(
            "select count(*) filter (where written_at > $2), count(*) filter (where state = 'waiting')
            from thanks where center_id = $1"
        ),
        values![center, since],
        |r| Ok((r.next()?, r.next()?)),
    )
    .await
}

pub(in crate::recognition) async fn insert_thanks(
    act: &mut Act,
    id: ThanksId,
    center: &Center,
    text: &str,
    to: &str,
) -> Result<()> {
    let now = act.now();
    act.run(
        sql!(
            "insert into thanks (id, programme_id, center_id, body, addressed, state, written_at)
            values ($1, $2, $3, $4, $5, 'waiting', $6)"
        ),
        values![id, center.programme, center.id, text, to, now],
    )
    .await?;
    Ok(())
}

/// The center of a note, and when it was written.
pub(in crate::recognition) async fn thanks(look: &mut Look, id: ThanksId) -> Result<Option<(CenterId, DateTime<Utc>)>> {
    look.maybe(sql!("select center_id, written_at from thanks where id = $1"), values![id], |r| {
        Ok((r.next()?, r.next()?))
    })
    .await
}

fn read_thanks(r: &mut Reader) -> Result<Thanks> {
    Ok(Thanks { id: r.next()?, text: r.next()?, to: r.next()?, center: r.json()?, written_at: r.next()? })
}

pub(in crate::recognition) async fn thanks_waiting(look: &mut Look, center: CenterId) -> Result<Vec<Thanks>> {
    look.all(
        sql!(
            "select t.id, t.body, t.addressed, c.names, t.written_at from thanks t join centers c on c.id = t.center_id
            where t.center_id = $1 and t.state = 'waiting' order by t.written_at, t.id limit 100"
        ),
        values![center],
        read_thanks,
    )
    .await
}

/// What is shown to somebody, newest first.
pub(in crate::recognition) async fn thanks_to(look: &mut Look, person: PersonId) -> Result<Vec<Thanks>> {
    look.all(
        sql!(
            "select t.id, t.body, t.addressed, c.names, t.written_at from thanks t join centers c on c.id = t.center_id
            where t.person_id = $1 and t.state = 'agreed' order by t.written_at desc, t.id limit 100"
        ),
        values![person],
        read_thanks,
    )
    .await
}

pub(in crate::recognition) async fn decide_thanks(act: &mut Act, id: ThanksId, to: Option<PersonId>) -> Result<bool> {
    let state = if to.is_some() { Answer::Agreed } else { Answer::Declined };
    let (now, by) = (act.now(), act.who().person);
    let changed = act
        .run(
            sql!(
                "update thanks set state = $2, person_id = $3, decided_by = $4, decided_at = $5
                where id = $1 and state = 'waiting'"
            ),
            values![id, state.as_str(), to, by, now],
        )
        .await?;
    Ok(changed > 0)
}

pub(in crate::recognition) async fn has_table(look: &mut Look, center: CenterId) -> Result<bool> {
    look.one(sql!("select count(*) > 0 from hour_tables where center_id = $1"), values![center], |r| r.next()).await
}

pub(in crate::recognition) async fn switch_table(act: &mut Act, center: &Center, on: bool) -> Result<()> {
    let (now, by) = (act.now(), act.who().person);
    if on {
        act.run(
            sql!(
                "insert into hour_tables (center_id, programme_id, switched_by, switched_at) values ($1, $2, $3, $4)
                on conflict (center_id) do nothing"
            ),
            values![center.id, center.programme, by, now],
        )
        .await?;
    } else {
        act.run(sql!("delete from hour_tables where center_id = $1"), values![center.id]).await?;
    }
    Ok(())
}

pub(in crate::recognition) async fn table(
    look: &mut Look,
    center: CenterId,
    since: NaiveDate,
    most: i64,
) -> Result<Vec<Served>> {
    look.all(
        sql!(
            "select s.person_id, p.given_name, p.surname, p.fathers_name, s.minutes
            from (select h.person_id, cast(sum(h.minutes) as bigint) as minutes from hours_entries h
                left join attendances t on t.id = h.attendance_id
                where h.center_id = $1 and h.date > $2 and (t.id is null or not t.to_confirm)
                group by h.person_id having sum(h.minutes) > 0) s
            join people p on p.id = s.person_id and p.erased_at is null
            order by s.minutes desc, p.sort_key, p.id limit $3"
        ),
        values![center, since, most],
        |r| Ok(Served { person: r.next()?, name: r.name()?, minutes: r.next()? }),
    )
    .await
}
