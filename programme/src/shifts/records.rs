//! The SQL of shifts and assignments. Places are counted on the shift itself, so that a guarded update holds the limit.

use super::NewShift;
mod taking;

pub(super) use taking::{
    free_all, guard_holders, guard_person, put_back, put_on, take, take_off, take_published, take_to_learn,
};

use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::sql::Reader;
use chrono::{DateTime, Utc};
use domain::applications::Spoken;
use domain::centers::{NeedFrom, Position, Wanted};
use domain::ids::{CenterId, PersonId, ProgrammeId, RosterId, ShiftId};
use domain::people::Name;
use domain::programmes::Rules;
use domain::rights::At;
use domain::shifts::{Assignment, AssignmentState, Details, Shift};
use domain::time::{Period, Zone};

/// The columns of a shift with its zone and position, before what each statement adds.
macro_rules! select_shift {
    ($more:literal, $rest:literal) => {
        concat!(
            "select s.id, s.programme_id, s.center_id, c.time_zone, s.starts_at, s.ends_at, p.id, p.programme_id, p.code,
                p.names, p.min_age, p.courses, p.leads, p.languages, p.approval, s.places, s.taken, s.published,
                s.cancelled_at, s.trainees, s.trainees_taken, s.languages, s.note, coalesce(stop.place, ''), s.line_id,
                s.need, s.edits,
                case when s.ballot_drawn_at is null then s.ballot_closes_at end",
            $more,
            " from shifts s join centers c on c.id = s.center_id join positions p on p.id = s.position_id
                left join center_stops stop on stop.center_id = s.center_id and stop.date = s.date ",
            $rest
        )
    };
}

fn read_shift(r: &mut Reader) -> Result<Shift> {
    Ok(Shift {
        id: r.next()?,
        at: At { programme: r.next()?, center: r.next()? },
        zone: r.word(|name| Zone::parse(name).ok())?,
        period: read_period(r)?,
        position: Position {
            id: r.next()?,
            programme: r.next()?,
            code: r.next()?,
            names: r.json()?,
            min_age: r.next()?,
            courses: r.json()?,
            leads: r.next()?,
            languages: Spoken::parse_list(&r.next::<String>()?).unwrap_or_default(),
            approval: r.next()?,
        },
        places: r.next()?,
        taken: r.next()?,
        published: r.next()?,
        cancelled: r.next::<Option<DateTime<Utc>>>()?.is_some(),
        details: Details {
            trainees: r.next()?,
            trainees_taken: r.next()?,
            languages: r.json()?,
            note: r.next()?,
            place: r.next()?,
            line: r.next()?,
            need: r.word(NeedFrom::parse)?,
            edits: r.next()?,
            ballot: r.next()?,
        },
    })
}

fn read_period(r: &mut Reader) -> Result<Period> {
    Period::new(r.next()?, r.next()?).map_err(Error::broken)
}

pub(super) async fn find(look: &mut Look, id: ShiftId) -> Result<Option<Shift>> {
    look.maybe(sql!(select_shift!("", "where s.id = $1")), values![id], read_shift).await
}

/// A shift with the rules of its programme.
pub(super) async fn with_rules(look: &mut Look, id: ShiftId) -> Result<(Shift, Rules)> {
    look.one(
        sql!(select_shift!(", m.rules", "join programmes m on m.id = s.programme_id where s.id = $1")),
        values![id],
        |r| Ok((read_shift(r)?, r.json()?)),
    )
    .await
}

/// The shifts with an open search, or with one that is over.
pub(super) async fn with_cases(look: &mut Look, programme: ProgrammeId, open: bool) -> Result<Vec<Shift>> {
    look.all(
        sql!(select_shift!(
            "",
            "where s.id in (select h.shift_id from hand_overs h where h.programme_id = $1 and (h.state = 'open') = $2)"
        )),
        values![programme, open],
        read_shift,
    )
    .await
}

pub(super) async fn of_roster(look: &mut Look, roster: RosterId) -> Result<Vec<Shift>> {
    look.all(
        sql!(select_shift!("", "where s.roster_id = $1 order by s.starts_at, p.code, s.id")),
        values![roster],
        read_shift,
    )
    .await
}

/// Somebody who holds a place, as staff see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// The place.
    pub assignment: Assignment,
    /// Their name.
    pub name: Name,
    /// Why staff overrode a rule for them, if they did.
    pub override_reason: Option<String>,
    /// Whether they were asked whether they will come, and have not said so.
    pub unconfirmed: bool,
}

pub(super) async fn holders(look: &mut Look, roster: RosterId) -> Result<Vec<Holder>> {
    look.all(
        sql!(
            "select a.id, a.shift_id, a.person_id, a.state, a.trainee, p.given_name, p.surname, p.fathers_name,
                a.override_reason, a.state = 'assigned' and a.asked_at is not null
            from shifts s join assignments a on a.shift_id = s.id join people p on p.id = a.person_id
            where s.roster_id = $1 and a.state in ('assigned', 'confirmed', 'attended', 'no_show')
            order by s.starts_at, s.id, p.sort_key, p.id"
        ),
        values![roster],
        |r| {
            Ok(Holder {
                assignment: read_assignment(r)?,
                name: Name { given: r.next()?, surname: r.next()?, fathers: r.next()? },
                override_reason: r.next()?,
                unconfirmed: r.next()?,
            })
        },
    )
    .await
}

fn read_assignment(r: &mut Reader) -> Result<Assignment> {
    Ok(Assignment {
        id: r.next()?,
        shift: r.next()?,
        person: r.next()?,
        state: r.word(AssignmentState::parse)?,
        trainee: r.next()?,
    })
}

pub(super) async fn insert(act: &mut Act, new: &NewShift) -> Result<Option<ShiftId>> {
    let (id, now): (ShiftId, _) = (act.id(), act.now());
    act.maybe(
        sql!(
            "insert into shifts (id, programme_id, center_id, roster_id, line_id, position_id, date, starts_at, ends_at,
                places, published, created_at, trainees, languages, note, need, line_date)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
            on conflict (line_id, line_date) do nothing returning id"
        ),
        values![
            id,
            new.at.programme,
            new.at.center,
            new.roster,
            new.line,
            new.position,
            new.date,
            new.period.start(),
            new.period.end(),
            new.amount.places,
            new.published,
            now,
            new.amount.trainees,
            serde_json::to_value(&new.amount.languages)?,
            &new.note,
            new.need.as_str(),
            new.line.map(|_| new.date)
        ],
        |r| r.next(),
    )
    .await
}

/// Shows or hides the shifts of a roster that start after a moment.
pub(super) async fn publish(
    act: &mut Act,
    at: At,
    roster: RosterId,
    published: bool,
    since: DateTime<Utc>,
) -> Result<()> {
    act.run(
        sql!("update shifts set published = $3 where roster_id = $1 and center_id = $2 and starts_at > $4"),
        values![roster, at.center, published, since],
    )
    .await?;
    Ok(())
}

/// Changes the number of places, unless more are taken; whether it did.
pub(super) async fn set_places(act: &mut Act, id: ShiftId, places: i64) -> Result<bool> {
    let now = act.now();
    let touched = act
        .run(
            sql!(
                "update shifts set places = $2, need = 'shift', edits = edits + 1, changed_at = $3
                where id = $1 and taken <= $2 and cancelled_at is null"
            ),
            values![id, places, now],
        )
        .await?;
    Ok(touched > 0)
}

/// Changes what else a shift needs, unless more learn on it; whether it did.
pub(super) async fn set_details(
    act: &mut Act,
    id: ShiftId,
    trainees: i64,
    languages: &[Wanted],
    note: &str,
) -> Result<bool> {
    let (now, languages) = (act.now(), serde_json::to_value(languages)?);
    let touched = act
        .run(
            sql!(
                "update shifts set trainees = $2, languages = $3, note = $4, need = 'shift', edits = edits + 1, changed_at = $5
                where id = $1 and trainees_taken <= $2 and cancelled_at is null"
            ),
            values![id, trainees, languages, note, now],
        )
        .await?;
    Ok(touched > 0)
}

/// Calls a shift off; whether it was not yet.
pub(super) async fn cancel(act: &mut Act, id: ShiftId) -> Result<bool> {
    let now = act.now();
    let touched = act
        .run(
            sql!(
                "update shifts set cancelled_at = $2, changed_at = $2, taken = 0, trainees_taken = 0, edits = edits + 1
                where id = $1 and cancelled_at is null"
            ),
            values![id, now],
        )
        .await?;
    Ok(touched > 0)
}

/// What of a programme's open shifts one page shows. Words that choose nothing are empty, numbers negative.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Window {
    pub(super) programme: ProgrammeId,
    pub(super) from: DateTime<Utc>,
    /// Shifts after this one alone.
    pub(super) after: ShiftId,
    /// `2026-11-25`
    pub(super) day: String,
    pub(super) free: i64,
    pub(super) limit: i64,
}

/// Open shifts of every center of a programme, by start.
pub(super) async fn open(look: &mut Look, w: &Window) -> Result<Vec<Shift>> {
    look.all(
        sql!(select_shift!(
            "",
            "where s.programme_id = $1 and s.published and s.cancelled_at is null and s.starts_at >= $2
                and (s.starts_at > $2 or s.id > $3) and ($4 = '' or cast(s.date as text) = $4)
                and ($5 < 0 or s.places - s.taken = $5)
            order by s.starts_at, s.id limit $6"
        )),
        values![w.programme, w.from, w.after, w.day.as_str(), w.free, w.limit],
        read_shift,
    )
    .await
}

/// Open shifts of one center, by start.
pub(super) async fn open_at(look: &mut Look, w: &Window, center: CenterId) -> Result<Vec<Shift>> {
    look.all(
        sql!(select_shift!(
            "",
            "where s.programme_id = $1 and s.center_id = $7 and s.published and s.cancelled_at is null
                and s.starts_at >= $2 and (s.starts_at > $2 or s.id > $3) and ($4 = '' or cast(s.date as text) = $4)
                and ($5 < 0 or s.places - s.taken = $5)
            order by s.starts_at, s.id limit $6"
        )),
        values![w.programme, w.from, w.after, w.day.as_str(), w.free, w.limit, center],
        read_shift,
    )
    .await
}

fn read_own(r: &mut Reader) -> Result<(Shift, Assignment)> {
    Ok((read_shift(r)?, read_assignment(r)?))
}

/// A person's shifts that are not over.
pub(super) async fn coming(look: &mut Look, person: PersonId) -> Result<Vec<(Shift, Assignment)>> {
    let now = look.now();
    look.all(
        sql!(select_shift!(
            ", a.id, a.shift_id, a.person_id, a.state, a.trainee",
            "join assignments a on a.shift_id = s.id
            where a.person_id = $1 and a.state in ('assigned', 'confirmed', 'attended', 'no_show') and s.published
                and s.cancelled_at is null and s.ends_at > $2
            order by s.starts_at, s.id limit 200"
        )),
        values![person, now],
        read_own,
    )
    .await
}

/// A person's shifts that are over, the newest first.
pub(super) async fn past(look: &mut Look, person: PersonId) -> Result<Vec<(Shift, Assignment)>> {
    let now = look.now();
    look.all(
        sql!(select_shift!(
            ", a.id, a.shift_id, a.person_id, a.state, a.trainee",
            "join assignments a on a.shift_id = s.id
            where a.person_id = $1 and a.state in ('assigned', 'confirmed', 'attended', 'no_show') and s.published
                and s.cancelled_at is null and s.ends_at <= $2
            order by s.starts_at desc, s.id desc limit 100"
        )),
        values![person, now],
        read_own,
    )
    .await
}

/// The shifts ahead on which a person asks for a place.
pub(super) async fn requested(look: &mut Look, person: PersonId) -> Result<Vec<Shift>> {
    let now = look.now();
    look.all(
        sql!(select_shift!(
            "",
            "join assignments a on a.shift_id = s.id
            where a.person_id = $1 and a.state = 'requested' and s.published and s.cancelled_at is null
                and s.starts_at > $2
            order by s.starts_at, s.id limit 100"
        )),
        values![person, now],
        read_shift,
    )
    .await
}

/// The shifts ahead whose ballot a person has entered and that is not drawn yet.
pub(super) async fn entered(look: &mut Look, person: PersonId) -> Result<Vec<Shift>> {
    let now = look.now();
    look.all(
        sql!(select_shift!(
            "",
            "join ballot_entries b on b.shift_id = s.id
            where b.person_id = $1 and b.left_at is null and s.ballot_drawn_at is null and s.published
                and s.cancelled_at is null and s.starts_at > $2
            order by s.starts_at, s.id limit 100"
        )),
        values![person, now],
        read_shift,
    )
    .await
}

/// Who leads at a center while a shift runs: the first holder of a leading position.
pub(super) async fn lead(look: &mut Look, shift: &Shift) -> Result<Option<Name>> {
    look.maybe(
        sql!(
            "select p.given_name, p.surname, p.fathers_name
            from shifts s join positions q on q.id = s.position_id and q.leads
                join assignments a on a.shift_id = s.id and a.state in ('assigned', 'confirmed', 'attended')
                join people p on p.id = a.person_id
            where s.programme_id = $1 and s.center_id = $2 and s.starts_at < $4 and s.starts_at > $5 and s.ends_at > $3
                and s.published and s.cancelled_at is null
            order by s.starts_at, s.id, p.id limit 1"
        ),
        values![
            shift.at.programme,
            shift.at.center,
            shift.period.start(),
            shift.period.end(),
            shift.period.start() - chrono::Duration::days(1)
        ],
        |r| Ok(Name { given: r.next()?, surname: r.next()?, fathers: r.next()? }),
    )
    .await
}
