//! The SQL of templates, rosters and publications.

use super::OnShift;
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::sql::Reader;
use chrono::{DateTime, Days, NaiveDate, Utc};
use domain::centers::Center;
use domain::eligibility::Record;
use domain::ids::{CenterId, PersonId, ProgrammeId, RosterId, ShiftId};
use domain::people::Name;
use domain::rights::At;
use domain::rosters::{Roster, RosterState, Untold};
use domain::shifts::AssignmentState;
use domain::time::Week;
use uuid::Uuid;

fn read_roster(r: &mut Reader) -> Result<Roster> {
    Ok(Roster {
        id: r.next()?,
        center: r.next()?,
        monday: r.next()?,
        state: r.word(RosterState::parse)?,
        version: r.next()?,
        at_once: r.next()?,
    })
}

pub(super) async fn find(look: &mut Look, id: RosterId) -> Result<Option<Roster>> {
    look.maybe(
        sql!("select id, center_id, monday, state, version, at_once from rosters where id = $1"),
        values![id],
        read_roster,
    )
    .await
}

pub(super) async fn of_week(look: &mut Look, center: CenterId, week: Week) -> Result<Option<Roster>> {
    look.maybe(
        sql!("select id, center_id, monday, state, version, at_once from rosters where center_id = $1 and monday = $2"),
        values![center, week.monday()],
        read_roster,
    )
    .await
}

/// The drafts of a week, of every center of a programme.
pub(super) async fn drafts(look: &mut Look, programme: ProgrammeId, week: Week) -> Result<Vec<Roster>> {
    look.all(
        sql!(
            "select id, center_id, monday, state, version, at_once from rosters
            where programme_id = $1 and monday = $2 and state = 'draft'"
        ),
        values![programme, week.monday()],
        read_roster,
    )
    .await
}

/// The roster of a week, begun as a draft when there is none, and held until the act ends.
pub(super) async fn begin(act: &mut Act, center: &Center, week: Week) -> Result<Roster> {
    let (id, now): (RosterId, _) = (act.id(), act.now());
    act.run(
        sql!(
            "insert into rosters (id, programme_id, center_id, monday, state, created_at)
            values ($1, $2, $3, $4, 'draft', $5) on conflict (center_id, monday) do nothing"
        ),
        values![id, center.programme, center.id, week.monday(), now],
    )
    .await?;
    let roster = of_week(act, center.id, week).await?.ok_or(Error::NotFound)?;
    hold(act, roster.id).await
}

/// Holds a roster until the act ends, so that a change and a publication can't pass each other; how it stands then,
/// with the version after this change.
pub(super) async fn hold(act: &mut Act, id: RosterId) -> Result<Roster> {
    act.one(
        sql!(
            "update rosters set version = version + 1 where id = $1
            returning id, center_id, monday, state, version, at_once"
        ),
        values![id],
        read_roster,
    )
    .await
}

pub(super) async fn set_state(act: &mut Act, id: RosterId, state: RosterState) -> Result<()> {
    act.run(sql!("update rosters set state = $2 where id = $1"), values![id, state.as_str()]).await?;
    Ok(())
}

pub(super) async fn set_at_once(act: &mut Act, id: RosterId, at_once: bool) -> Result<()> {
    act.run(sql!("update rosters set at_once = $2 where id = $1"), values![id, at_once]).await?;
    Ok(())
}

pub(super) async fn insert_publication(
    act: &mut Act,
    programme: ProgrammeId,
    id: RosterId,
    state: RosterState,
    told: usize,
    difference: &Untold,
) -> Result<()> {
    let (by, now, publication) = (act.who().person, act.now(), act.id::<Uuid>());
    let told = i64::try_from(told).unwrap_or(i64::MAX);
    let difference = serde_json::to_value(difference).map_err(Error::broken)?;
    act.run(
        sql!(
            "insert into publications (id, programme_id, roster_id, state, told, difference, by_person, at)
            values ($1, $2, $3, $4, $5, $6, $7, $8)"
        ),
        values![publication, programme, id, state.as_str(), told, difference, by, now],
    )
    .await?;
    Ok(())
}

/// A publication or a withdrawal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publication {
    /// What the roster became.
    pub state: RosterState,
    /// How many people were told.
    pub told: i64,
    /// What people did not know before.
    pub difference: Untold,
    /// By whom.
    pub by: Option<PersonId>,
    /// When.
    pub at: DateTime<Utc>,
}

pub(super) async fn publications(look: &mut Look, id: RosterId) -> Result<Vec<Publication>> {
    look.all(
        sql!("select state, told, difference, by_person, at from publications where roster_id = $1 order by at, id"),
        values![id],
        |r| {
            let (state, told, difference) = (r.word(RosterState::parse)?, r.next()?, r.json()?);
            Ok(Publication { state, told, difference, by: r.next()?, at: r.next()? })
        },
    )
    .await
}

/// Whoever a publication concerns: those placed at the center in that week, and those who hold a place in it.
pub(super) async fn concerned(look: &mut Look, at: At, roster: &Roster) -> Result<Vec<PersonId>> {
    let sunday = roster.monday + Days::new(6);
    look.all(
        sql!(
            "select id from people where disabled_at is null
                and (exists (select 1 from placements where person_id = people.id and programme_id = $1
                        and center_id = $2 and state = 'active' and starts_on <= $4 and ends_on >= $3)
                    or id in (select a.person_id from shifts s join assignments a on a.shift_id = s.id
                        where s.roster_id = $5 and a.state in ('assigned', 'confirmed')))
            order by id"
        ),
        values![at.programme, at.center, roster.monday, sunday, roster.id],
        |r| r.next(),
    )
    .await
}

/// Everybody who was placed at a center, in the order of names.
pub(super) async fn names(look: &mut Look, at: At) -> Result<Vec<(PersonId, Name)>> {
    look.all(
        sql!(
            "select id, given_name, surname, fathers_name from people
            where id in (select person_id from placements where programme_id = $1 and center_id = $2)
                and disabled_at is null
            order by sort_key, id"
        ),
        values![at.programme, at.center],
        |r| Ok((r.next()?, Name { given: r.next()?, surname: r.next()?, fathers: r.next()? })),
    )
    .await
}

/// What everybody who was placed at a center has served: the last day anywhere, and how many shifts there.
pub(super) async fn served(look: &mut Look, at: At) -> Result<Vec<(PersonId, Record)>> {
    look.all(
        sql!(
            "select a.person_id, max(s.date), cast(sum(case when s.center_id = $2 then 1 else 0 end) as bigint)
            from assignments a join shifts s on s.id = a.shift_id
            where a.state = 'attended' and a.person_id in
                (select person_id from placements where programme_id = $1 and center_id = $2)
            group by a.person_id"
        ),
        values![at.programme, at.center],
        |r| {
            let person = r.next()?;
            Ok((person, Record { last_served: r.next()?, served_here: r.next()?, ..Record::default() }))
        },
    )
    .await
}

/// The minutes in the ledger of everybody who was placed at a center, within each of their terms that is about a date.
pub(super) async fn term_minutes(look: &mut Look, at: At, date: NaiveDate) -> Result<Vec<(PersonId, NaiveDate, i64)>> {
    look.all(
        sql!(
            "select v.person_id, v.valid_from, coalesce(cast(sum(h.minutes) as bigint), 0)
            from availabilities v join hours_entries h
                on h.person_id = v.person_id and h.date >= v.valid_from and h.date <= v.valid_until
            where v.ended_at is null and v.valid_from <= $3 and v.valid_until >= $3 and v.person_id in
                (select person_id from placements where programme_id = $1 and center_id = $2)
            group by v.person_id, v.valid_from"
        ),
        values![at.programme, at.center, date],
        |r| Ok((r.next()?, r.next()?, r.next()?)),
    )
    .await
}

/// The minutes in the ledger of everybody placed at a center on a date, within that placement.
pub(super) async fn placed_minutes(look: &mut Look, at: At, date: NaiveDate) -> Result<Vec<(PersonId, i64)>> {
    look.all(
        sql!(
            "select p.person_id, coalesce(cast(sum(h.minutes) as bigint), 0)
            from placements p left join hours_entries h
                on h.person_id = p.person_id and h.date >= p.starts_on and h.date <= p.ends_on
            where p.programme_id = $1 and p.center_id = $2 and p.starts_on <= $3 and p.ends_on >= $3
            group by p.person_id"
        ),
        values![at.programme, at.center, date],
        |r| Ok((r.next()?, r.next()?)),
    )
    .await
}

/// Who holds a place on a shift, by name.
pub(super) async fn on_shift(look: &mut Look, shift: ShiftId) -> Result<Vec<OnShift>> {
    look.all(
        sql!(
            "select a.id, a.person_id, p.given_name, p.surname, p.fathers_name, a.state, a.override_reason, a.trainee,
                a.state = 'assigned' and a.asked_at is not null
            from assignments a join people p on p.id = a.person_id
            where a.shift_id = $1 and a.state in ('assigned', 'confirmed', 'attended', 'no_show')
            order by p.sort_key, p.id"
        ),
        values![shift],
        |r| {
            Ok(OnShift {
                assignment: r.next()?,
                person: r.next()?,
                name: Name { given: r.next()?, surname: r.next()?, fathers: r.next()? },
                state: r.word(AssignmentState::parse)?,
                override_reason: r.next()?,
                trainee: r.next()?,
                unconfirmed: r.next()?,
            })
        },
    )
    .await
}

/// The figures of one week of one center.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WeekFigures {
    /// Where.
    pub center: CenterId,
    /// When.
    pub week: Week,
    /// Draft or published; nothing when nobody has begun the week.
    pub state: Option<RosterState>,
    /// Shifts that are not called off.
    pub shifts: i64,
    /// Their places.
    pub places: i64,
    /// Those that somebody holds.
    pub filled: i64,
}

impl WeekFigures {
    pub(super) const fn none(center: CenterId, week: Week) -> Self {
        Self { center, week, state: None, shifts: 0, places: 0, filled: 0 }
    }
}

/// The weeks around now of every center of a programme.
pub(super) async fn figures(look: &mut Look, programme: ProgrammeId) -> Result<Vec<WeekFigures>> {
    let monday = Week::of(look.now().date_naive()).monday();
    look.all(
        sql!(
            "select r.center_id, r.monday, r.state, count(s.id), coalesce(cast(sum(s.places) as bigint), 0),
                coalesce(cast(sum(s.taken) as bigint), 0)
            from rosters r left join shifts s on s.roster_id = r.id and s.cancelled_at is null
            where r.programme_id = $1 and r.monday >= $2 and r.monday <= $3
            group by r.center_id, r.monday, r.state"
        ),
        // A center's week may be a day ahead of or behind the one in UTC
        values![programme, monday - Days::new(7), monday + Days::new(14)],
        |r| {
            Ok(WeekFigures {
                center: r.next()?,
                week: Week::of(r.next()?),
                state: Some(r.word(RosterState::parse)?),
                shifts: r.next()?,
                places: r.next()?,
                filled: r.next()?,
            })
        },
    )
    .await
}
