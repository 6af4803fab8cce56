//! The SQL of proposals.

use crate::act::{Act, Look};
use crate::error::Result;
use crate::sql::Reader;
use chrono::{DateTime, Utc};
use domain::ids::{PersonId, ProgrammeId, ProposalId, RosterId, ShiftId};
use domain::people::Name;
use domain::proposals::{Outcome, Progress, ProposalState, Stand, Terms};
use domain::rights::At;
use std::collections::BTreeSet;

/// A proposal for weeks.
#[derive(Debug, Clone)]
pub struct Proposal {
    /// Which.
    pub id: ProposalId,
    /// Of which programme.
    pub programme: ProgrammeId,
    /// The week where it was begun.
    pub roster: RosterId,
    /// Every week that it is about, that one first.
    pub rosters: Vec<RosterId>,
    /// What it was asked for.
    pub terms: Terms,
    /// How far it is.
    pub state: ProposalState,
    /// The same in figures.
    pub progress: Progress,
    /// What came out.
    pub outcome: Outcome,
    /// Whether somebody has seen enough.
    pub stop_asked: bool,
    /// Who began it, by name.
    pub by: Option<Name>,
    /// When.
    pub at: DateTime<Utc>,
    /// When it was over.
    pub ended_at: Option<DateTime<Utc>>,
}

fn read(r: &mut Reader) -> Result<Proposal> {
    let (id, programme, roster, terms) = (r.next()?, r.next()?, r.next()?, r.json()?);
    let state = r.word(ProposalState::parse)?;
    let (progress, outcome, stop_asked, at, ended_at) = (r.json()?, r.json()?, r.next()?, r.next()?, r.next()?);
    let (given, surname, fathers) =
        (r.next::<Option<String>>()?, r.next::<Option<String>>()?, r.next::<Option<String>>()?);
    let by = given.zip(surname).map(|(given, surname)| Name { given, surname, fathers: fathers.unwrap_or_default() });
    let rosters = Vec::new();
    Ok(Proposal { id, programme, roster, rosters, terms, state, progress, outcome, stop_asked, by, at, ended_at })
}

pub(super) async fn find(look: &mut Look, id: ProposalId) -> Result<Option<Proposal>> {
    let found = look
        .maybe(
            sql!(
                "select x.id, x.programme_id, x.roster_id, x.terms, x.state, x.progress, x.outcome, x.stop_asked, x.made_at,
                    x.ended_at, p.given_name, p.surname, p.fathers_name
                from proposals x left join people p on p.id = x.made_by where x.id = $1"
            ),
            values![id],
            read,
        )
        .await?;
    let Some(mut proposal) = found else { return Ok(None) };
    proposal.rosters = look
        .all(
            sql!(
                "select r.roster_id from proposal_rosters r join proposals x on x.id = r.proposal_id
                where r.proposal_id = $1 order by case when r.roster_id = x.roster_id then 0 else 1 end, r.roster_id"
            ),
            values![id],
            |r| r.next(),
        )
        .await?;
    Ok(Some(proposal))
}

/// The proposals that are about a roster, newest first.
pub(super) async fn of_roster(look: &mut Look, roster: RosterId) -> Result<Vec<ProposalId>> {
    look.all(
        sql!(
            "select x.id from proposal_rosters r join proposals x on x.id = r.proposal_id
            where r.roster_id = $1 order by x.made_at desc, x.id desc limit 10"
        ),
        values![roster],
        |r| r.next(),
    )
    .await
}

pub(super) async fn working(look: &mut Look, programme: ProgrammeId) -> Result<i64> {
    look.one(
        sql!("select count(*) from proposals where programme_id = $1 and state = 'working'"),
        values![programme],
        |r| r.next(),
    )
    .await
}

pub(super) async fn insert(
    act: &mut Act,
    id: ProposalId,
    programme: ProgrammeId,
    rosters: &[RosterId],
    terms: &Terms,
) -> Result<()> {
    let (by, now) = (act.who().person, act.now());
    act.run(
        sql!(
            "insert into proposals (id, programme_id, roster_id, terms, state, alive_at, made_by, made_at)
            values ($1, $2, $3, $4, 'working', $5, $6, $5)"
        ),
        values![id, programme, rosters[0], serde_json::to_value(terms)?, now, by],
    )
    .await?;
    for roster in rosters {
        act.run(
            sql!(
                "insert into proposal_rosters (proposal_id, roster_id, programme_id) values ($1, $2, $3)
                on conflict (proposal_id, roster_id) do nothing"
            ),
            values![id, *roster, programme],
        )
        .await?;
    }
    Ok(())
}

/// A sign of life with how far it is; whether somebody has seen enough, nothing once it is over.
pub(super) async fn beat(act: &mut Act, id: ProposalId, progress: &Progress) -> Result<Option<bool>> {
    let now = act.now();
    act.maybe(
        sql!(
            "update proposals set progress = $2, alive_at = $3 where id = $1 and state = 'working' returning stop_asked"
        ),
        values![id, serde_json::to_value(progress)?, now],
        |r| r.next(),
    )
    .await
}

pub(super) async fn finish(
    act: &mut Act,
    id: ProposalId,
    state: ProposalState,
    progress: &Progress,
    outcome: &Outcome,
) -> Result<()> {
    let now = act.now();
    let (progress, outcome) = (serde_json::to_value(progress)?, serde_json::to_value(outcome)?);
    act.run(
        sql!(
            "update proposals set state = $2, progress = $3, outcome = $4, ended_at = $5
            where id = $1 and state = 'working'"
        ),
        values![id, state.as_str(), progress, outcome, now],
    )
    .await?;
    Ok(())
}

/// Asks whoever works on it to end; whether somebody did.
pub(super) async fn ask_stop(act: &mut Act, id: ProposalId) -> Result<bool> {
    let touched = act
        .run(
            sql!("update proposals set stop_asked = true where id = $1 and state = 'working' and not stop_asked"),
            values![id],
        )
        .await?;
    Ok(touched > 0)
}

/// One that nobody works on any more, taken over.
pub(super) async fn adopt(act: &mut Act, before: DateTime<Utc>) -> Result<Option<ProposalId>> {
    let now = act.now();
    act.maybe(
        sql!(
            "update proposals set alive_at = $2 where state = 'working' and alive_at < $1 and id =
                (select id from proposals where state = 'working' and alive_at < $1 order by made_at, id limit 1)
            returning id"
        ),
        values![before, now],
        |r| r.next(),
    )
    .await
}

pub(super) async fn delete(act: &mut Act, id: ProposalId) -> Result<()> {
    act.run(sql!("delete from proposal_rosters where proposal_id = $1"), values![id]).await?;
    act.run(sql!("delete from proposals where id = $1"), values![id]).await?;
    Ok(())
}

/// Forgets what was over before a moment; how many.
pub(super) async fn sweep(act: &mut Act, before: DateTime<Utc>) -> Result<u64> {
    act.run(
        sql!(
            "delete from proposal_rosters where proposal_id in
                (select id from proposals where state <> 'working' and ended_at < $1)"
        ),
        values![before],
    )
    .await?;
    act.run(sql!("delete from proposals where state <> 'working' and ended_at < $1"), values![before]).await
}

/// The places of a roster that no proposal moves: held fast, confirmed, taken by their holder, given with an exception,
/// to learn, or by the line of a template on which somebody stands.
pub(super) async fn fixed(look: &mut Look, roster: RosterId) -> Result<BTreeSet<Stand>> {
    let rows = look
        .all(
            sql!(
                "select a.shift_id, a.person_id from assignments a join shifts s on s.id = a.shift_id
                where s.roster_id = $1 and a.state in ('assigned', 'confirmed', 'attended', 'no_show')
                    and (a.fast or a.trainee or a.state <> 'assigned' or a.override_reason is not null
                        or a.made_by = a.person_id
                        or exists (select 1 from standing t where t.line_id = s.line_id and t.person_id = a.person_id
                            and t.valid_from <= s.date and (t.valid_until is null or t.valid_until >= s.date)))"
            ),
            values![roster],
            |r| Ok((r.next::<ShiftId>()?, r.next::<PersonId>()?)),
        )
        .await?;
    Ok(rows.into_iter().collect())
}

pub(super) async fn fasten(act: &mut Act, shift: ShiftId, person: PersonId, fast: bool) -> Result<bool> {
    let touched = act
        .run(
            sql!(
                "update assignments set fast = $3 where shift_id = $1 and person_id = $2
                    and state in ('assigned', 'confirmed')"
            ),
            values![shift, person, fast],
        )
        .await?;
    Ok(touched > 0)
}

pub(super) async fn fastened(look: &mut Look, shift: ShiftId) -> Result<Vec<PersonId>> {
    look.all(
        sql!(
            "select person_id from assignments where shift_id = $1 and fast and state in ('assigned', 'confirmed')
            order by person_id"
        ),
        values![shift],
        |r| r.next(),
    )
    .await
}

/// Whether an offer or a request of somebody for a shift is still to be answered.
pub(super) async fn is_asked(look: &mut Look, shift: ShiftId, person: PersonId) -> Result<bool> {
    let found = look
        .maybe(
            sql!(
                "select id from assignments where shift_id = $1 and person_id = $2 and state in ('offered', 'requested')"
            ),
            values![shift, person],
            |r| r.next::<uuid::Uuid>(),
        )
        .await?;
    Ok(found.is_some())
}

/// The minutes in the ledger of everybody who was placed at a center since a day.
pub(super) async fn minutes_since(look: &mut Look, at: At, since: chrono::NaiveDate) -> Result<Vec<(PersonId, i64)>> {
    look.all(
        sql!(
            "select person_id, coalesce(cast(sum(minutes) as bigint), 0) from hours_entries
            where date >= $3 and person_id in
                (select person_id from placements where programme_id = $1 and center_id = $2)
            group by person_id"
        ),
        values![at.programme, at.center, since],
        |r| Ok((r.next()?, r.next()?)),
    )
    .await
}
