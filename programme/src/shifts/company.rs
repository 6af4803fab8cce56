//! What the engine judges by beside the person: the ways between centers, and who else is on a shift.

use crate::act::Look;
use crate::error::{Error, Result};
use domain::applications::Spoken;
use domain::eligibility::{Company, RuleBook, Volunteer, Way, Ways};
use domain::ids::{PersonId, ProgrammeId, ShiftId};
use domain::programmes::{Rule, Rules, Strength};
use domain::rights::At;
use domain::shifts::Shift;
use domain::time::Period;

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
    Ok(There::read(look, shift.at, shift.period, but).await?.company(shift, rules))
}

/// Whether a rule of the programme may refuse a shift to this person for whoever else is on it, or is not.
pub(super) fn decides(person: &Volunteer, shift: &Shift, rules: &Rules) -> bool {
    let hard = |rule| rules.strengths.of(rule) == Strength::Hard;
    let alone = hard(Rule::FirstShift) && person.served == 0;
    let fresh = hard(Rule::Experienced) && rules.experienced_least > 0 && !person.is_experienced(rules);
    let spoken = hard(Rule::Covered) && shift.somebody_speaks().next().is_some();
    alone || fresh || spoken
}

/// Those with places at a center in a span of time: on which shift, when, whether they lead on it.
pub(super) struct There(Vec<(ShiftId, Period, bool, Volunteer)>);

impl There {
    /// Reads them, perhaps without one person.
    pub(super) async fn read(look: &mut Look, at: At, span: Period, but: Option<PersonId>) -> Result<Self> {
        let people = look
            .all(
                sql!(
                    "select s.id, s.starts_at, s.ends_at, q.leads, a.person_id, p.languages,
                        (select count(*) from assignments b where b.person_id = a.person_id and b.state = 'attended')
                    from shifts s join positions q on q.id = s.position_id
                        join assignments a on a.shift_id = s.id and not a.trainee
                            and a.state in ('assigned', 'confirmed', 'attended')
                        join people p on p.id = a.person_id
                    where s.programme_id = $1 and s.center_id = $2 and s.starts_at < $4 and s.starts_at > $5
                        and s.ends_at > $3 and s.cancelled_at is null and a.person_id <> $6
                    order by s.id, a.person_id"
                ),
                values![
                    at.programme,
                    at.center,
                    span.start(),
                    span.end(),
                    span.start() - chrono::Duration::days(1),
                    but.unwrap_or(PersonId(uuid::Uuid::nil()))
                ],
                |r| {
                    let (id, starts, ends) = (r.next()?, r.next()?, r.next()?);
                    let period = Period::new(starts, ends).map_err(Error::broken)?;
                    let (leads, person): (bool, PersonId) = (r.next()?, r.next()?);
                    let languages = Spoken::parse_list(&r.next::<String>()?).unwrap_or_default();
                    let person = Volunteer { languages, served: r.next()?, ..Volunteer::new(person) };
                    Ok((id, period, leads, person))
                },
            )
            .await?;
        Ok(Self(people))
    }
    /// The company on one of the shifts in that span.
    pub(super) fn company(&self, shift: &Shift, rules: &Rules) -> Company {
        let on: Vec<&Volunteer> = self.0.iter().filter(|(id, ..)| *id == shift.id).map(|(.., p)| p).collect();
        let meanwhile =
            |(id, period, ..): &&(ShiftId, Period, bool, Volunteer)| *id != shift.id && period.overlaps(shift.period);
        let beside: Vec<(bool, &Volunteer)> =
            self.0.iter().filter(meanwhile).map(|(.., leads, p)| (*leads, p)).collect();
        Company::of(shift, &on, &beside, rules)
    }
}
