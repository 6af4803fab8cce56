//! What a center shows on its wall: who is on today and tomorrow, behind a secret address that can be ended.

use crate::act::{Act, Look};
use crate::centers;
use crate::error::{Error, Result};
use crate::signing::{Purpose, random_id};
use chrono::{DateTime, Days, Duration, NaiveDate, Utc};
use domain::centers::Center;
use domain::events::{Event, EventKind};
use domain::ids::{CenterId, ShiftId, WallId};
use domain::language::Texts;
use domain::rights::May;
use domain::time::Period;

/// An address ends when somebody ends it; its expiry is beyond what anybody plans for.
const GOOD_FOR_DAYS: i64 = 36_500;

/// A shift as it is shown on the wall.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnWall {
    /// Which.
    pub shift: ShiftId,
    /// Its date on the center's wall.
    pub date: NaiveDate,
    /// When.
    pub period: Period,
    /// What is done.
    pub position: Texts,
    /// Who is on it, by given name and initial alone.
    pub people: Vec<String>,
    /// Places that nobody has.
    pub free: i64,
}

/// The address of a center's wall, if there is one.
///
/// # Errors
/// [`Error::NotAllowed`] for whoever may not change its roster.
pub async fn address(look: &mut Look, center: &Center) -> Result<Option<(WallId, String)>> {
    look.require(May::ManageRosters(center.at()))?;
    let Some((id, made_at)) = of_center(look, center.id).await? else { return Ok(None) };
    let until = made_at + Duration::days(GOOD_FOR_DAYS);
    let token = look.keys().sign(Purpose::Wall, &id.0.simple().to_string(), until)?;
    Ok(Some((id, format!("{}/wall/{}?key={token}", look.settings().public_url, center.code))))
}

/// Makes an address for a center's wall; the one there is, if there is one.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn open(act: &mut Act, center: &Center) -> Result<WallId> {
    act.require(May::ManageRosters(center.at()))?;
    if let Some((id, _)) = of_center(act, center.id).await? {
        return Ok(id);
    }
    // An address must not be guessed from another, so its id is chance alone
    let (id, by, now) = (WallId(random_id()), act.who().person, act.now());
    act.run(
        sql!(
            "insert into walls (id, programme_id, center_id, made_by, made_at) values ($1, $2, $3, $4, $5)
            on conflict do nothing"
        ),
        values![id, center.programme, center.id, by, now],
    )
    .await?;
    act.note(center.programme, Event::new(EventKind::WallOpened, center.id)).await?;
    of_center(act, center.id).await?.map(|(id, _)| id).ok_or_else(|| Error::broken("a wall was not kept"))
}

/// Ends the address of a center's wall: whoever has it sees nothing any more.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn end(act: &mut Act, center: &Center) -> Result<()> {
    act.require(May::ManageRosters(center.at()))?;
    let (by, now) = (act.who().person, act.now());
    act.run(
        sql!("update walls set ended_at = $2, ended_by = $3 where center_id = $1 and ended_at is null"),
        values![center.id, now, by],
    )
    .await?;
    act.note(center.programme, Event::new(EventKind::WallEnded, center.id)).await
}

/// What stands on a center's wall: today's and tomorrow's published shifts.
///
/// # Errors
/// [`Error::NotFound`] when the key is not genuine, was ended, or is another center's.
pub async fn read(look: &mut Look, code: &str, key: &str) -> Result<(Center, [NaiveDate; 2], Vec<OnWall>)> {
    let signed = look.keys().open(Purpose::Wall, key).ok_or(Error::NotFound)?;
    let id = signed.payload_at(look.now()).and_then(|id| uuid::Uuid::parse_str(id).ok()).ok_or(Error::NotFound)?;
    let center = centers::by_code(look, code).await?;
    if of_center(look, center.id).await?.is_none_or(|(open, _)| open != WallId(id)) {
        return Err(Error::NotFound);
    }
    let today = center.zone.date(look.now());
    let tomorrow = today + Days::new(1);
    let shifts = shifts(look, &center, today, tomorrow).await?;
    Ok((center, [today, tomorrow], shifts))
}

async fn of_center(look: &mut Look, center: CenterId) -> Result<Option<(WallId, DateTime<Utc>)>> {
    look.maybe(sql!("select id, made_at from walls where center_id = $1 and ended_at is null"), values![center], |r| {
        Ok((r.next()?, r.next()?))
    })
    .await
}

async fn shifts(look: &mut Look, center: &Center, from: NaiveDate, until: NaiveDate) -> Result<Vec<OnWall>> {
    let mut shifts: Vec<OnWall> = look
        .all(
            sql!(
                "select s.id, s.date, s.starts_at, s.ends_at, q.names, s.places - s.taken
                from shifts s join positions q on q.id = s.position_id
                where s.programme_id = $1 and s.center_id = $2 and s.date >= $3 and s.date <= $4 and s.published
                    and s.cancelled_at is null
                order by s.starts_at, q.leads desc, q.code, s.id"
            ),
            values![center.programme, center.id, from, until],
            |r| {
                let (shift, date) = (r.next()?, r.next()?);
                let period = Period::new(r.next()?, r.next()?).map_err(Error::broken)?;
                Ok(OnWall { shift, date, period, position: r.json()?, people: Vec::new(), free: r.next()? })
            },
        )
        .await?;
    let people: Vec<(ShiftId, String, String)> = look
        .all(
            sql!(
                "select s.id, p.given_name, p.surname
                from shifts s join assignments a on a.shift_id = s.id join people p on p.id = a.person_id
                where s.programme_id = $1 and s.center_id = $2 and s.date >= $3 and s.date <= $4 and s.published
                    and s.cancelled_at is null and a.state in ('assigned', 'confirmed', 'attended')
                order by p.sort_key, p.id"
            ),
            values![center.programme, center.id, from, until],
            |r| Ok((r.next()?, r.next()?, r.next()?)),
        )
        .await?;
    for (shift, given, surname) in people {
        if let Some(on) = shifts.iter_mut().find(|s| s.shift == shift) {
            on.people.push(initial(&given, &surname));
        }
    }
    Ok(shifts)
}

/// `Aysel M.`
fn initial(given: &str, surname: &str) -> String {
    match surname.trim().chars().next() {
        Some(letter) => format!("{} {letter}.", given.trim()),
        None => given.trim().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_wall_shows_a_given_name_and_an_initial_alone() {
        assert_eq!(super::initial("Aysel", "Məmmədova"), "Aysel M.");
        assert_eq!(super::initial(" Şəhla ", "Əliyeva"), "Şəhla Ə.");
        assert_eq!(super::initial("Madonna", ""), "Madonna");
    }
}
