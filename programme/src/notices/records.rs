//! The SQL of the outbox.

pub(super) mod choices;
pub(super) mod leases;

use crate::act::{Act, Look};
use crate::error::Result;
use crate::sql::Reader;
use chrono::{DateTime, Utc};
use domain::ids::{NoticeId, PersonId, ProgrammeId};
use domain::notices::{Channel, Due, Notice};

/// A message that a worker has taken to deliver.
#[derive(Debug, Clone)]
pub struct Leased {
    /// Which.
    pub id: NoticeId,
    /// Of which programme.
    pub programme: ProgrammeId,
    /// To whom.
    pub person: PersonId,
    /// What is told.
    pub notice: Notice,
    /// By which way it goes out.
    pub channel: Channel,
    /// Whether it goes into the one letter of the day.
    pub daily: bool,
    /// How often it was tried before.
    pub attempts: i64,
}

/// A message with what became of it.
#[derive(Debug, Clone)]
pub struct Outgoing {
    /// Which.
    pub id: NoticeId,
    /// To which address.
    pub email: String,
    /// The kind of news.
    pub kind: String,
    /// `waiting`, `sent`, `dead`, or `shown`: not by mail, for its reader wants none about it.
    pub state: String,
    /// How often it was tried.
    pub attempts: i64,
    /// Why it failed last, if it did.
    pub last_error: Option<String>,
    /// When it was written.
    pub created_at: DateTime<Utc>,
    /// When it was handed over.
    pub sent_at: Option<DateTime<Utc>>,
}

pub(super) async fn told_since(look: &mut Look, person: PersonId, kind: &str, since: DateTime<Utc>) -> Result<i64> {
    look.one(
        sql!("select count(*) from notices where person_id = $1 and kind = $2 and created_at > $3"),
        values![person, kind, since],
        |r| r.next(),
    )
    .await
}

pub(super) async fn to_person(
    look: &mut Look,
    person: PersonId,
) -> Result<Vec<(String, DateTime<Utc>, Option<DateTime<Utc>>)>> {
    let now = look.now();
    look.all(
        sql!(
            "select n.kind, n.created_at, d.sent_at
            from notices n left join deliveries d on d.notice_id = n.id and d.channel = 'mail'
            where n.person_id = $1 and n.due_at <= $2 order by n.created_at, n.id"
        ),
        values![person, now],
        |r| Ok((r.next()?, r.next()?, r.next()?)),
    )
    .await
}

/// Takes notices that may be told now, to decide by which ways; first those for which somebody waits at the screen.
/// Nobody else gets them after that.
pub(super) async fn take(act: &mut Act, most: i64) -> Result<Vec<Leased>> {
    let now = act.now();
    act.all(
        sql!(
            "update notices set planned_at = $1
            where id in (select id from notices where planned_at is null and due_at <= $1
                order by case when kind in ('confirm_email', 'confirm_new_email', 'sign_in_link', 'words_tried') then 0
                    when kind = 'announced' then 2 else 1 end, due_at, id limit $2)
                and planned_at is null
            returning id, programme_id, person_id, notice"
        ),
        values![now, most],
        |r| {
            let (id, programme, person) = (r.next()?, r.next()?, r.next()?);
            Ok(Leased { id, programme, person, notice: r.json()?, channel: Channel::Mail, daily: false, attempts: 0 })
        },
    )
    .await
}

pub(super) async fn add_way(act: &mut Act, of: &Leased, channel: Channel, due: Due) -> Result<()> {
    let (id, now): (uuid::Uuid, _) = (act.id(), act.now());
    act.run(
        sql!(
            "insert into deliveries
                (id, programme_id, notice_id, person_id, channel, rank, daily, state, due_at, created_at)
            values ($1, $2, $3, $4, $9, $5, $6, 'waiting', $7, $8)"
        ),
        values![id, of.programme, of.id, of.person, of.notice.rank(), due.daily, due.at, now, channel.as_str()],
    )
    .await?;
    Ok(())
}

pub(super) async fn revive(act: &mut Act, id: NoticeId) -> Result<bool> {
    let now = act.now();
    let revived = act
        .run(
            sql!(
                "update deliveries set state = 'waiting', attempts = 0, due_at = $2
                where notice_id = $1 and state = 'dead'"
            ),
            values![id, now],
        )
        .await?;
    Ok(revived > 0)
}

pub(super) async fn programme_of(look: &mut Look, id: NoticeId) -> Result<Option<ProgrammeId>> {
    look.maybe(sql!("select programme_id from notices where id = $1"), values![id], |r| r.next()).await
}

/// The earliest moment at which something should have gone out that has not. Letters to many take their time.
pub(super) async fn oldest_due(look: &mut Look) -> Result<Option<DateTime<Utc>>> {
    let now = look.now();
    let unplanned: Option<DateTime<Utc>> = look
        .maybe(
            sql!(
                "select due_at from notices where planned_at is null and due_at <= $1 and kind <> 'announced'
                order by due_at limit 1"
            ),
            values![now],
            |r| r.next(),
        )
        .await?;
    let unsent: Option<DateTime<Utc>> = look
        .one(
            sql!("select min(due_at) from deliveries where state = 'waiting' and due_at <= $1 and rank < 2"),
            values![now],
            |r| r.next(),
        )
        .await?;
    Ok(unplanned.into_iter().chain(unsent).min())
}

fn read_outgoing(r: &mut Reader) -> Result<Outgoing> {
    Ok(Outgoing {
        id: r.next()?,
        email: r.next()?,
        kind: r.next()?,
        state: r.next()?,
        attempts: r.next()?,
        last_error: r.next()?,
        created_at: r.next()?,
        sent_at: r.next()?,
    })
}

/// Rows that one page of messages shows.
pub const PAGE: i64 = 50;

pub(super) async fn outgoing(
    look: &mut Look,
    programme: ProgrammeId,
    state: Option<&str>,
    before: Option<NoticeId>,
) -> Result<Vec<Outgoing>> {
    // Ids are ordered by time
    let before = before.unwrap_or(NoticeId(uuid::Uuid::max()));
    look.all(
        sql!(
            "select id, email, kind, state, attempts, last_error, created_at, sent_at from (
                select n.id, p.email, n.kind, coalesce(d.attempts, 0) as attempts, d.last_error, n.created_at, d.sent_at,
                    coalesce(d.state, case when n.planned_at is null then 'waiting' else 'shown' end) as state
                from notices n join people p on p.id = n.person_id
                    left join deliveries d on d.notice_id = n.id and d.channel = 'mail'
                where n.programme_id = $1 and n.id < $2) as told
            where state >= $3 and state <= $4 order by id desc limit $5"
        ),
        values![programme, before, state.unwrap_or("a"), state.unwrap_or("z"), PAGE],
        read_outgoing,
    )
    .await
}

/// One message of the outbox as a worker sees it.
pub(super) async fn one(look: &mut Look, id: NoticeId) -> Result<(Leased, Outgoing)> {
    look.one(
        sql!(
            "select n.programme_id, n.person_id, n.notice, n.id, p.email, n.kind,
                coalesce(d.state, case when n.planned_at is null then 'waiting' else 'shown' end),
                coalesce(d.attempts, 0), d.last_error, n.created_at, d.sent_at
            from notices n join people p on p.id = n.person_id
                left join deliveries d on d.notice_id = n.id and d.channel = 'mail'
            where n.id = $1"
        ),
        values![id],
        |r| {
            let (programme, person, notice) = (r.next()?, r.next()?, r.json()?);
            let outgoing = read_outgoing(r)?;
            let (channel, attempts) = (Channel::Mail, outgoing.attempts);
            let leased = Leased { id, programme, person, notice, channel, daily: false, attempts };
            Ok((leased, outgoing))
        },
    )
    .await
}

/// How many messages are dead, in every programme.
pub(super) async fn dead(look: &mut Look) -> Result<i64> {
    look.one(sql!("select count(*) from deliveries where state = 'dead'"), values![], |r| r.next()).await
}

pub(super) async fn figures(look: &mut Look, programme: ProgrammeId) -> Result<Vec<(String, i64)>> {
    let mut figures: Vec<(String, i64)> = look
        .all(
            sql!("select state, count(*) from deliveries where programme_id = $1 group by state order by state"),
            values![programme],
            |r| Ok((r.next()?, r.next()?)),
        )
        .await?;
    let unplanned: i64 = look
        .one(
            sql!("select count(*) from notices where programme_id = $1 and planned_at is null"),
            values![programme],
            |r| r.next(),
        )
        .await?;
    match figures.iter_mut().find(|(state, _)| state == "waiting") {
        Some((_, waiting)) => *waiting += unplanned,
        None => figures.push(("waiting".to_owned(), unplanned)),
    }
    Ok(figures)
}

pub(super) async fn application_center(
    look: &mut Look,
    id: domain::ids::ApplicationId,
) -> Result<Option<domain::ids::CenterId>> {
    look.maybe(
        sql!("select center_id from placements where application_id = $1 order by created_at desc limit 1"),
        values![id],
        |r| r.next(),
    )
    .await
}

pub(super) async fn roster_of(
    look: &mut Look,
    id: domain::ids::RosterId,
) -> Result<Option<(domain::ids::CenterId, chrono::NaiveDate)>> {
    look.maybe(sql!("select center_id, monday from rosters where id = $1"), values![id], |r| Ok((r.next()?, r.next()?)))
        .await
}

/// What a letter about a shift needs: center, position, start and end.
pub(super) async fn shift_of(
    look: &mut Look,
    id: domain::ids::ShiftId,
) -> Result<Option<(domain::ids::CenterId, domain::ids::PositionId, DateTime<Utc>, DateTime<Utc>)>> {
    look.maybe(sql!("select center_id, position_id, starts_at, ends_at from shifts where id = $1"), values![id], |r| {
        Ok((r.next()?, r.next()?, r.next()?, r.next()?))
    })
    .await
}

pub(super) async fn certificate_code(look: &mut Look, id: domain::ids::CertificateId) -> Result<Option<String>> {
    look.maybe(sql!("select code from certificates where id = $1"), values![id], |r| r.next()).await
}
