//! What the engine judges by beside the person: the ways between centers, and who else is on a shift.

use crate::act::Look;
use crate::error::Result;
use domain::applications::Spoken;
use domain::eligibility::{Company, RuleBook, Volunteer, Way, Ways};
use domain::ids::{PersonId, ProgrammeId, ShiftId};
use domain::programmes::Rules;
use domain::shifts::Shift;

/// The rules of a shift's programme with the ways between its centers, for the program's own use; asks no right.
///
/// # Errors
/// [`crate::Error::Unavailable`] when the database is.
pub async fn book(look: &mut Look, programme: ProgrammeId, rules: Rules) -> Result<RuleBook> {
    let ways = look.open().ways(look, programme).await?;
    Ok(RuleBook { rules, ways: (*ways).clone() })
}

pub(super) async fn ways(look: &mut Look, programme: ProgrammeId) -> Result<Ways> {
    let places = look
        .all(
            sql!(
                "select id, latitude, longitude from centers
                where programme_id = $1 and latitude is not null and longitude is not null order by code"
            ),
            values![programme],
            |r| Ok((r.next()?, r.next()?, r.next()?)),
        )
        .await?;
    let measured = look
        .all(
            sql!("select first, second, minutes from neighbours where programme_id = $1 order by first, second"),
            values![programme],
            |r| Ok(Way { from: r.next()?, to: r.next()?, minutes: r.next()? }),
        )
        .await?;
    Ok(Ways { measured, places })
}

/// Who else is on a shift, and beside it at the same center at the same time, perhaps without one person.
pub(crate) async fn company(look: &mut Look, shift: &Shift, but: Option<PersonId>, rules: &Rules) -> Result<Company> {
    let people = look
        .all(
            sql!(
                "select s.id, q.leads, a.person_id, p.languages,
                    (select count(*) from assignments b where b.person_id = a.person_id and b.state = 'attended')
                from shifts s join positions q on q.id = s.position_id
                    join assignments a on a.shift_id = s.id and not a.trainee
                        and a.state in ('assigned', 'confirmed', 'attended')
                        and not a.trainee
                    join people p on p.id = a.person_id
                where s.programme_id = $1 and s.center_id = $2 and s.starts_at < $4 and s.starts_at > $5
                    and s.ends_at > $3 and s.cancelled_at is null and a.person_id <> $6
                order by s.id, a.person_id"
            ),
            values![
                shift.at.programme,
                shift.at.center,
                shift.period.start(),
                shift.period.end(),
                shift.period.start() - chrono::Duration::days(1),
                but.unwrap_or(PersonId(uuid::Uuid::nil()))
            ],
            |r| {
                let (id, leads, person): (ShiftId, bool, PersonId) = (r.next()?, r.next()?, r.next()?);
                let languages = Spoken::parse_list(&r.next::<String>()?).unwrap_or_default();
                Ok((id, leads, Volunteer { languages, served: r.next()?, ..Volunteer::new(person) }))
            },
        )
        .await?;
    let on: Vec<&Volunteer> = people.iter().filter(|(id, ..)| *id == shift.id).map(|(.., p)| p).collect();
    let beside: Vec<(bool, &Volunteer)> =
        people.iter().filter(|(id, ..)| *id != shift.id).map(|(_, leads, p)| (*leads, p)).collect();
    Ok(Company::of(shift, &on, &beside, rules))
}
