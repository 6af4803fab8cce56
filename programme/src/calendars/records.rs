//! The SQL of calendars.

use super::Item;
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::sql::Reader;
use chrono::{DateTime, Utc};
use domain::centers::Center;
use domain::ids::{BookingId, CenterId, FeedId, PersonId, ProgrammeId};
use domain::language::Language;
use domain::time::Period;
use uuid::Uuid;

/// The secret address of a calendar.
pub(super) struct Feed {
    pub(super) id: FeedId,
    pub(super) programme: ProgrammeId,
    pub(super) person: PersonId,
    pub(super) center: Option<CenterId>,
    pub(super) made_at: DateTime<Utc>,
}

fn read_feed(r: &mut Reader) -> Result<Feed> {
    Ok(Feed { id: r.next()?, programme: r.next()?, person: r.next()?, center: r.next()?, made_at: r.next()? })
}

pub(super) async fn of_person(look: &mut Look, person: PersonId) -> Result<Vec<Feed>> {
    look.all(
        sql!(
            "select id, programme_id, person_id, center_id, made_at from calendar_feeds
            where person_id = $1 and ended_at is null order by made_at, id"
        ),
        values![person],
        read_feed,
    )
    .await
}

/// A feed that was not ended, of an account that is open, with its owner's language.
pub(super) async fn open_feed(look: &mut Look, id: FeedId) -> Result<Option<(Feed, Language)>> {
    look.maybe(
        sql!(
            "select f.id, f.programme_id, f.person_id, f.center_id, f.made_at, p.language
            from calendar_feeds f join people p on p.id = f.person_id
            where f.id = $1 and f.ended_at is null and p.disabled_at is null"
        ),
        values![id],
        |r| Ok((read_feed(r)?, r.word(Language::parse)?)),
    )
    .await
}

pub(super) async fn insert(act: &mut Act, feed: &Feed) -> Result<()> {
    act.run(
        sql!(
            "insert into calendar_feeds (id, programme_id, person_id, center_id, made_at) values ($1, $2, $3, $4, $5)
            on conflict do nothing"
        ),
        values![feed.id, feed.programme, feed.person, feed.center, feed.made_at],
    )
    .await?;
    Ok(())
}

pub(super) async fn end(act: &mut Act, id: FeedId, person: PersonId) -> Result<Option<Feed>> {
    let now = act.now();
    act.maybe(
        sql!(
            "update calendar_feeds set ended_at = $3 where id = $1 and person_id = $2 and ended_at is null
            returning id, programme_id, person_id, center_id, made_at"
        ),
        values![id, person, now],
        read_feed,
    )
    .await
}

fn read_period(r: &mut Reader) -> Result<Period> {
    Period::new(r.next()?, r.next()?).map_err(Error::broken)
}

/// The shifts on which somebody has or had a place; never those of a roster that is still a draft.
pub(super) async fn places(look: &mut Look, person: PersonId, since: DateTime<Utc>) -> Result<Vec<Item>> {
    look.all(
        sql!(
            "select a.id, s.starts_at, s.ends_at, p.names, c.names, c.address, a.made_at, a.changed_at,
                coalesce(s.changed_at, s.created_at), s.cancelled_at is not null, a.state in ('assigned', 'confirmed', 'attended', 'no_show'), s.id
            from assignments a join shifts s on s.id = a.shift_id join centers c on c.id = s.center_id
            join positions p on p.id = s.position_id
            where a.person_id = $1 and s.ends_at > $2 and s.published
                and a.state in ('assigned', 'confirmed', 'attended', 'no_show', 'excused', 'cancelled',
                    'declined')
            order by s.starts_at, a.id limit 1000"
        ),
        values![person, since],
        |r| {
            let (id, period) = (r.next::<Uuid>()?, read_period(r)?);
            let (titles, center, address) = (r.json()?, r.json()?, r.next()?);
            let (made_at, changed_at): (_, DateTime<Utc>) = (r.next()?, r.next()?);
            let (shift_changed_at, called_off): (DateTime<Utc>, bool) = (r.next()?, r.next()?);
            let stands = r.next::<bool>()? && !called_off;
            let changed_at = changed_at.max(shift_changed_at);
            let path = format!("/shifts/{}", r.next::<Uuid>()?);
            let room = String::new();
            Ok(Item { id, period, titles, count: None, center, room, address, made_at, changed_at, stands, path })
        },
    )
    .await
}

/// The sessions of courses that somebody is or was enrolled in.
pub(super) async fn lessons(look: &mut Look, person: PersonId, since: DateTime<Utc>) -> Result<Vec<Item>> {
    look.all(
        sql!(
            "select e.id, s.starts_at, s.ends_at, k.names, c.names, s.room, c.address, e.made_at, e.ended_at
            from enrolments e join course_sessions s on s.id = e.session_id join courses k on k.id = s.course_id
            join centers c on c.id = s.center_id
            where e.person_id = $1 and s.ends_at > $2 order by s.starts_at, e.id limit 200"
        ),
        values![person, since],
        |r| {
            let (id, period) = (r.next::<Uuid>()?, read_period(r)?);
            let (titles, center, room, address) = (r.json()?, r.json()?, r.next()?, r.next()?);
            let (made_at, ended_at): (DateTime<Utc>, Option<DateTime<Utc>>) = (r.next()?, r.next()?);
            let (changed_at, stands) = (ended_at.unwrap_or(made_at), ended_at.is_none());
            let path = "/training".to_owned();
            Ok(Item { id, period, titles, count: None, center, room, address, made_at, changed_at, stands, path })
        },
    )
    .await
}

/// The newest bookings of interviews.
pub(super) async fn interviews(look: &mut Look, person: PersonId, since: DateTime<Utc>) -> Result<Vec<BookingId>> {
    look.all(
        sql!(
            "select b.id from interview_bookings b join interview_slots s on s.id = b.slot_id
            where b.person_id = $1 and s.ends_at > $2 order by s.starts_at desc, b.id limit 20"
        ),
        values![person, since],
        |r| r.next(),
    )
    .await
}

/// A center's published shifts, with how many places are taken and nobody's name.
pub(super) async fn shifts(
    look: &mut Look,
    at: &Center,
    since: DateTime<Utc>,
    until: DateTime<Utc>,
) -> Result<Vec<Item>> {
    look.all(
        sql!(
            "select s.id, s.starts_at, s.ends_at, p.names, s.taken, s.places, s.created_at,
                coalesce(s.changed_at, s.created_at), s.cancelled_at is null
            from shifts s join positions p on p.id = s.position_id
            where s.programme_id = $1 and s.center_id = $2 and s.ends_at > $3 and s.starts_at < $4 and s.published
            order by s.starts_at, s.id limit 5000"
        ),
        values![at.programme, at.id, since, until],
        |r| {
            let (id, period) = (r.next::<Uuid>()?, read_period(r)?);
            let (titles, count) = (r.json()?, Some((r.next()?, r.next()?)));
            let (made_at, changed_at, stands) = (r.next()?, r.next()?, r.next()?);
            let (center, address, room) = (at.names.clone(), at.address.clone(), String::new());
            let path = format!("/shifts/{id}");
            Ok(Item { id, period, titles, count, center, room, address, made_at, changed_at, stands, path })
        },
    )
    .await
}
