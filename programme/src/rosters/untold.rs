//! What people don't know yet of a week: each place and each shift keeps how it was told last.

use super::board::{OnBoard, with_gaps};
use super::records;
use crate::act::{Act, Look};
use crate::centers;
use crate::error::{Error, Result};
use crate::shifts;
use crate::sql::Reader;
use chrono::{DateTime, Utc};
use domain::centers::Center;
use domain::ids::{PersonId, RosterId};
use domain::people::Name;
use domain::rights::May;
use domain::rosters::{Gap, Posted, Roster, ShiftChange, Slot, Stand, Untold};
use domain::shifts::AssignmentState;
use domain::time::Period;

/// What there is to know before a week goes out.
#[derive(Debug, Clone)]
pub struct Preview {
    /// The roster as it stands.
    pub roster: Roster,
    /// Its center.
    pub center: Center,
    /// What people don't know yet.
    pub untold: Untold,
    /// The names of those whom it concerns, and of those who stand in a gap.
    pub names: Vec<(PersonId, Name)>,
    /// What is missing, and what stands in the way.
    pub gaps: Vec<Gap>,
    /// The shifts with their people.
    pub shifts: Vec<OnBoard>,
}

/// What publishing a roster, or telling what has changed since, would tell whom.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotAllowed`] without the right.
pub async fn preview(look: &mut Look, id: RosterId) -> Result<Preview> {
    let roster = records::find(look, id).await?.ok_or(Error::NotFound)?;
    let center = centers::find(look, roster.center).await?;
    look.require(May::ManageRosters(center.at()))?;
    let (untold, mut names) = read(look, id).await?;
    let (shifts, gaps) = with_gaps(look, &center, id).await?;
    for on in shifts.iter().flat_map(|s| &s.people) {
        if !names.iter().any(|(person, _)| *person == on.person) {
            names.push((on.person, on.name.clone()));
        }
    }
    Ok(Preview { roster, center, untold, names, gaps, shifts })
}

/// What people don't know yet of a roster's coming shifts, for whoever may see its board.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotAllowed`] without the right.
pub async fn untold(look: &mut Look, id: RosterId) -> Result<Untold> {
    super::find(look, id).await?;
    Ok(read(look, id).await?.0)
}

/// What people don't know yet, with the names of those whom it concerns.
pub(super) async fn read(look: &mut Look, id: RosterId) -> Result<(Untold, Vec<(PersonId, Name)>)> {
    let now = look.now();
    let mut names: Vec<(PersonId, Name)> = Vec::new();
    let mut stands = Vec::new();
    for (name, stand) in places(look, id, now).await? {
        if names.last().is_none_or(|(person, _)| *person != stand.person) {
            names.push((stand.person, name));
        }
        stands.push(stand);
    }
    let untold = Untold::of(stands, shifts_of(look, id, now).await?);
    names.retain(|(person, _)| untold.people.iter().any(|p| p.person == *person));
    Ok((untold, names))
}

/// A column that may be empty, with the others of what was known.
fn read_known(r: &mut Reader) -> Result<Option<(Period, domain::ids::PositionId, domain::language::Texts)>> {
    let (starts, ends): (Option<DateTime<Utc>>, Option<DateTime<Utc>>) = (r.next()?, r.next()?);
    let (position, names): (Option<domain::ids::PositionId>, domain::language::Texts) = (r.next()?, r.json()?);
    let Some(((starts, ends), position)) = starts.zip(ends).zip(position) else { return Ok(None) };
    Ok(Some((Period::new(starts, ends).map_err(Error::broken)?, position, names)))
}

async fn places(look: &mut Look, roster: RosterId, now: DateTime<Utc>) -> Result<Vec<(Name, Stand)>> {
    let rows = look
        .all(
            sql!(
                "select a.person_id, p.given_name, p.surname, p.fathers_name, a.state, a.made_by, a.changed_by,
                    s.id, s.position_id, q.names, s.starts_at, s.ends_at, s.cancelled_at,
                    a.known_starts_at, a.known_ends_at, a.known_position_id, coalesce(k.names, q.names)
                from shifts s join assignments a on a.shift_id = s.id join people p on p.id = a.person_id
                    join positions q on q.id = s.position_id left join positions k on k.id = a.known_position_id
                where s.roster_id = $1 and (a.state in ('assigned', 'confirmed') or a.known_starts_at is not null)
                    and p.disabled_at is null
                order by p.sort_key, p.id, s.starts_at, s.id"
            ),
            values![roster],
            |r| {
                let person: PersonId = r.next()?;
                let name = Name { given: r.next()?, surname: r.next()?, fathers: r.next()? };
                let state = r.word(AssignmentState::parse)?;
                let (made_by, changed_by): (Option<PersonId>, Option<PersonId>) = (r.next()?, r.next()?);
                let (shift, position, names) = (r.next()?, r.next()?, r.json()?);
                let period = Period::new(r.next()?, r.next()?).map_err(Error::broken)?;
                let called_off = r.next::<Option<DateTime<Utc>>>()?.is_some();
                let known = read_known(r)?;
                let known = known.map(|(period, position, names)| Slot { shift, position, names, period });
                let holds = matches!(state, AssignmentState::Assigned | AssignmentState::Confirmed);
                let here = (holds && !called_off).then_some(Slot { shift, position, names, period });
                // What somebody has done themselves they know
                let knows = match (&known, &here) {
                    (None, Some(_)) => made_by == Some(person),
                    (Some(_), None) => changed_by == Some(person) || state.holds_place() && !called_off,
                    _ => false,
                };
                Ok((!knows).then_some((name, Stand { person, known, now: here, called_off })))
            },
        )
        .await?;
    let ahead = |slot: &Option<Slot>| slot.as_ref().is_some_and(|slot| now < slot.period.start());
    Ok(rows.into_iter().flatten().filter(|(_, s)| ahead(&s.known) || ahead(&s.now)).collect())
}

async fn shifts_of(look: &mut Look, roster: RosterId, now: DateTime<Utc>) -> Result<Vec<ShiftChange>> {
    let rows = look
        .all(
            sql!(
                "select s.id, s.position_id, q.names, s.starts_at, s.ends_at, s.places, s.cancelled_at,
                    s.known_starts_at, s.known_ends_at, s.known_position_id, coalesce(k.names, q.names), s.known_places
                from shifts s join positions q on q.id = s.position_id left join positions k on k.id = s.known_position_id
                where s.roster_id = $1 order by s.starts_at, q.code, s.id"
            ),
            values![roster],
            |r| {
                let (shift, position, names) = (r.next()?, r.next()?, r.json()?);
                let period = Period::new(r.next()?, r.next()?).map_err(Error::broken)?;
                let places: i64 = r.next()?;
                let called_off = r.next::<Option<DateTime<Utc>>>()?.is_some();
                let known = read_known(r)?;
                let known_places: Option<i64> = r.next()?;
                let known = known.zip(known_places).map(|((period, position, names), places)| Posted {
                    slot: Slot { shift, position, names, period },
                    places,
                });
                let here =
                    (!called_off).then_some(Posted { slot: Slot { shift, position, names, period }, places });
                Ok((known, here))
            },
        )
        .await?;
    let ahead = |posted: &Option<Posted>| posted.as_ref().is_some_and(|posted| now < posted.slot.period.start());
    let rows = rows.into_iter().filter(|(known, here)| ahead(known) || ahead(here));
    Ok(rows.filter_map(|(known, here)| ShiftChange::between(known, here)).collect())
}

/// From now on everybody knows the week as it is.
pub(super) async fn all_told(act: &mut Act, roster: RosterId) -> Result<()> {
    shifts::all_told(act, roster).await
}
