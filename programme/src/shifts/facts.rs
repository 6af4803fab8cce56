//! The SQL of what the rules know of people: who they are, placements, training, busy hours and what they say of their
//! time, in one statement.

use crate::act::Look;
use crate::error::{Error, Result};
use crate::sql::Reader;
use chrono::{DateTime, NaiveDate, Utc};
use domain::applications::{Placement, PlacementState, Spoken};
use domain::availability::Availability;
use domain::eligibility::{Busy, Volunteer};
use domain::guardians::Consent;
use domain::ids::{PersonId, ShiftId};
use domain::rights::At;
use domain::time::Period;
use domain::training::{CourseResult, TrainingRecord};
use std::collections::BTreeMap;

/// One fact about a volunteer: five kinds of rows in one answer, because every statement costs a round.
enum Fact {
    Person { birth: Option<NaiveDate>, languages: Vec<Spoken>, guardian: Option<Consent>, served: i64, paused: bool },
    Placement(Placement),
    Training(TrainingRecord),
    Busy(Busy),
    Says(Availability),
}

fn read_fact(r: &mut Reader) -> Result<(PersonId, Fact)> {
    let person = r.next()?;
    let kind: String = r.next()?;
    let (first, second): (Option<uuid::Uuid>, Option<uuid::Uuid>) = (r.next()?, r.next()?);
    let (from, until): (Option<NaiveDate>, Option<NaiveDate>) = (r.next()?, r.next()?);
    let word: Option<String> = r.next()?;
    let (starts, ends): (Option<DateTime<Utc>>, Option<DateTime<Utc>>) = (r.next()?, r.next()?);
    let (paused, resumes): (Option<NaiveDate>, Option<NaiveDate>) = (r.next()?, r.next()?);
    let (more, number): (Option<String>, Option<i64>) = (r.next()?, r.next()?);
    let missing = || Error::broken("a fact of a volunteer lacks a value");
    let word = word.as_deref().unwrap_or_default();
    let fact = match kind.as_str() {
        "person" => Fact::Person {
            birth: from,
            languages: Spoken::parse_list(word).unwrap_or_default(),
            guardian: more.as_deref().and_then(Consent::parse),
            served: number.unwrap_or(0),
            paused: first.is_some(),
        },
        "placement" => Fact::Placement(Placement {
            center: first.ok_or_else(missing)?.into(),
            starts_on: from.ok_or_else(missing)?,
            ends_on: until.ok_or_else(missing)?,
            state: PlacementState::parse(word).ok_or_else(missing)?,
            paused: paused.zip(resumes),
        }),
        "training" => Fact::Training(TrainingRecord {
            id: first.ok_or_else(missing)?.into(),
            course: second.ok_or_else(missing)?.into(),
            result: CourseResult::parse(word).ok_or_else(missing)?,
            valid_from: from.ok_or_else(missing)?,
            valid_until: until,
            // What opens shifts is all that the rules ask for
            counts_until: until,
        }),
        "says" => Fact::Says(serde_json::from_str(&more.ok_or_else(missing)?)?),
        _ => Fact::Busy(Busy {
            shift: first.ok_or_else(missing)?.into(),
            center: second.ok_or_else(missing)?.into(),
            period: Period::new(starts.ok_or_else(missing)?, ends.ok_or_else(missing)?).map_err(Error::broken)?,
            own: number == Some(1),
        }),
    };
    Ok((person, fact))
}

/// The facts about the people whom a condition chooses, with their shifts that end after `$2`.
macro_rules! select_facts {
    ($of_people:literal, $of_rows:literal) => {
        concat!(
            "select id, 'person',
                (select u.id from sign_up_pauses u where u.person_id = people.id and u.ended_at is null),
                cast(null as uuid), birth_date, cast(null as date), languages,
                cast(null as timestamptz), cast(null as timestamptz), cast(null as date), cast(null as date),
                (select x.guardian from applications x
                    left join placements l on l.application_id = x.id and l.state in ('active', 'paused')
                    where x.person_id = people.id and x.guardian is not null
                    order by case when l.id is null then 1 else 0 end, x.created_at desc limit 1),
                (select count(*) from assignments where person_id = people.id and state = 'attended')
            from people where ",
            $of_people,
            " union all select person_id, 'placement', center_id, null, starts_on, ends_on, state, null, null,
                paused_from, paused_until, null, null
            from placements where ",
            $of_rows,
            " union all select person_id, 'training', id, course_id, valid_from, coalesce(counts_until, valid_until), result,
                null, null, null, null, null, null
            from training_records where ",
            $of_rows,
            " union all select person_id, 'training', training_records.id, course_equivalents.course_id, valid_from,
                coalesce(counts_until, valid_until), result, null, null, null, null, null, null
            from training_records join course_equivalents on counts_id = training_records.course_id where ",
            $of_rows,
            " union all select person_id, 'says', id, null, valid_from, valid_until, null, null, null,
                null, null, cast(said as text), null
            from availabilities where ended_at is null and ",
            $of_rows,
            " union all select person_id, 'busy', s.id, s.center_id, null, null, null, s.starts_at, s.ends_at,
                null, null, null, case when a.made_by = a.person_id then 1 else 0 end
            from assignments a join shifts s on s.id = a.shift_id
            where a.state in ('assigned', 'confirmed', 'attended', 'no_show') and s.ends_at > $2
                and s.cancelled_at is null and ",
            $of_rows
        )
    };
}

pub(super) async fn volunteer(look: &mut Look, person: PersonId, since: DateTime<Utc>) -> Result<Volunteer> {
    let facts = look.all(sql!(select_facts!("id = $1", "person_id = $1")), values![person, since], read_fact).await?;
    gather(facts).remove(&person).ok_or(Error::NotFound)
}

pub(super) async fn volunteers(look: &mut Look, at: At, since: DateTime<Utc>) -> Result<Vec<Volunteer>> {
    let facts = look
        .all(
            sql!(select_facts!(
                "id in (select person_id from placements where programme_id = $1 and center_id = $3)",
                "person_id in (select person_id from placements where programme_id = $1 and center_id = $3)"
            )),
            values![at.programme, since, at.center],
            read_fact,
        )
        .await?;
    Ok(gather(facts).into_values().collect())
}

/// Everybody who waits for a place on a shift.
pub(super) async fn waiting(look: &mut Look, shift: ShiftId, since: DateTime<Utc>) -> Result<Vec<Volunteer>> {
    let facts = look
        .all(
            sql!(select_facts!(
                "id in (select person_id from shift_waits where shift_id = $1 and state = 'waiting')",
                "person_id in (select person_id from shift_waits where shift_id = $1 and state = 'waiting')"
            )),
            values![shift, since],
            read_fact,
        )
        .await?;
    Ok(gather(facts).into_values().collect())
}

fn gather(facts: Vec<(PersonId, Fact)>) -> BTreeMap<PersonId, Volunteer> {
    let mut people = BTreeMap::new();
    for (id, fact) in facts {
        let person: &mut Volunteer = people.entry(id).or_insert_with(|| Volunteer::new(id));
        match fact {
            Fact::Person { birth, languages, guardian, served, paused } => {
                person.birth_date = birth;
                person.languages = languages;
                person.guardian = guardian;
                person.served = served;
                person.paused = paused;
            }
            Fact::Placement(placement) => person.placements.push(placement),
            Fact::Training(record) => person.training.push(record),
            Fact::Busy(busy) => person.busy.push(busy),
            Fact::Says(said) => person.availability.push(said),
        }
    }
    people
}
