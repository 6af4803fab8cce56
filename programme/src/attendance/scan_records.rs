//! The SQL of scans that come late.

use super::Duty;
use super::desk::Opened;
use super::scans::Scan;
use crate::act::{Act, Look};
use crate::error::Result;
use chrono::{DateTime, Utc};
use domain::attendance::{Arrival, Doubt, Proof, ScanKind, ScanState, Whereabouts, step_begins};
use domain::ids::{AssignmentId, AttendanceId, CenterId, PersonId, ScanId};
use domain::language::Texts;
use domain::people::Name;
use domain::rights::At;
use domain::time::Zone;
use serde::Serialize;
use uuid::Uuid;

/// A scan to keep.
pub(super) struct NewScan<'a> {
    pub(super) scan: &'a Scan,
    pub(super) code: &'a Opened,
    pub(super) device: &'a str,
}

/// A scan that was kept.
pub(super) struct Found {
    pub(super) person: PersonId,
    pub(super) center_code: String,
    pub(super) shown_at: DateTime<Utc>,
    pub(super) doubt: Doubt,
    pub(super) state: ScanState,
}

pub(super) async fn by_nonce(look: &mut Look, nonce: &str) -> Result<Option<Found>> {
    look.maybe(
        sql!(
            "select n.person_id, c.code, n.shown_at, n.doubt, n.state
            from scans n join centers c on c.id = n.center_id where n.nonce = $1"
        ),
        values![nonce],
        |r| {
            let (person, center_code, shown_at) = (r.next()?, r.next()?, r.next()?);
            Ok(Found { person, center_code, shown_at, doubt: r.word(Doubt::parse)?, state: r.word(ScanState::parse)? })
        },
    )
    .await
}

/// How many scans of a person wait to be looked at.
pub(super) async fn waiting_of(look: &mut Look, person: PersonId) -> Result<i64> {
    look.one(sql!("select count(*) from scans where person_id = $1 and state = 'open'"), values![person], |r| r.next())
        .await
}

pub(super) async fn insert(
    act: &mut Act,
    id: ScanId,
    at: At,
    person: PersonId,
    new: &NewScan<'_>,
    doubt: Doubt,
) -> Result<()> {
    let (now, scan) = (act.now(), new.scan);
    act.run(
        sql!(
            "insert into scans (id, programme_id, center_id, person_id, nonce, kind, shown_at, device_at, received_at,
                device, place, doubt, state)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'open') on conflict do nothing"
        ),
        values![
            id,
            at.programme,
            at.center,
            person,
            &scan.nonce,
            scan.kind.as_str(),
            step_begins(new.code.step),
            scan.at,
            now,
            new.device,
            scan.place.as_str(),
            doubt.as_str()
        ],
    )
    .await?;
    Ok(())
}

/// Whether a person was checked in at another center at a moment.
pub(super) async fn is_elsewhere(
    look: &mut Look,
    person: PersonId,
    center: &str,
    moment: DateTime<Utc>,
) -> Result<bool> {
    look.one(
        sql!(
            "select count(*) > 0 from attendances t join centers c on c.id = t.center_id
            where t.person_id = $1 and t.undone_at is null and c.code <> $2 and t.arrived_at <= $3
                and (t.left_at is null or t.left_at > $3)"
        ),
        values![person, center, moment],
        |r| r.next(),
    )
    .await
}

/// Where a center is, in degrees north and east, where known.
pub(super) async fn spot(look: &mut Look, center: CenterId) -> Result<Option<(f64, f64)>> {
    let spot = look.maybe(
        sql!(
            "select latitude, longitude from centers where id = $1 and latitude is not null and longitude is not null"
        ),
        values![center],
        |r| Ok((r.next()?, r.next()?)),
    );
    spot.await
}

/// Records an arrival of before, with the end of the stay where its shift is over.
pub(super) async fn enter(
    act: &mut Act,
    id: AttendanceId,
    duty: &Duty,
    scan: &Scan,
    device: &str,
    (arrived_at, arrival, proof): (DateTime<Utc>, Arrival, Proof),
    ended: Option<DateTime<Utc>>,
) -> Result<bool> {
    let now = act.now();
    let left_proof = ended.map(|_| Proof::Automatic.as_str().to_owned());
    let added = act
        .maybe(
            sql!(
                "insert into attendances (id, programme_id, assignment_id, shift_id, center_id, person_id, nonce,
                    arrived_at, arrival, arrival_proof, left_at, left_proof, to_confirm, recorded_at, device, place)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
                on conflict do nothing returning id"
            ),
            values![
                id,
                duty.at.programme,
                duty.assignment,
                duty.shift,
                duty.at.center,
                duty.person,
                &scan.nonce,
                arrived_at,
                arrival.as_str(),
                proof.as_str(),
                ended,
                left_proof,
                ended.is_some(),
                now,
                device,
                scan.place.as_str()
            ],
            |r| r.next::<Uuid>(),
        )
        .await?;
    Ok(added.is_some())
}

/// Sets right when somebody left whose stay the program has closed.
pub(super) async fn set_leaving(act: &mut Act, id: AttendanceId, left_at: DateTime<Utc>) -> Result<()> {
    act.run(
        sql!(
            "update attendances set left_at = $2, left_proof = 'center_code', to_confirm = false
            where id = $1 and to_confirm and undone_at is null"
        ),
        values![id, left_at],
    )
    .await?;
    Ok(())
}

/// A scan that somebody has to look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Doubtful {
    /// Which.
    pub id: ScanId,
    /// Where.
    #[serde(skip)]
    pub at: At,
    /// The center's code.
    pub center_code: String,
    /// Whose.
    pub person: PersonId,
    /// Given name and surname.
    pub name: String,
    /// To come or to leave.
    pub kind: ScanKind,
    /// When the code was shown.
    pub shown_at: DateTime<Utc>,
    /// What the phone's clock said.
    pub device_at: Option<DateTime<Utc>>,
    /// When it came.
    pub received_at: DateTime<Utc>,
    /// Why.
    pub doubt: Doubt,
    #[serde(skip)]
    pub(super) device: String,
}

macro_rules! doubtful {
    ($condition:literal) => {
        sql!(concat!(
            "select n.id, n.programme_id, n.center_id, c.code, n.person_id, p.given_name, p.surname, p.fathers_name, n.kind,
                n.shown_at, n.device_at, n.received_at, n.doubt, n.device
            from scans n join people p on p.id = n.person_id join centers c on c.id = n.center_id where ",
            $condition
        ))
    };
}

fn read_doubtful(r: &mut crate::sql::Reader) -> Result<Doubtful> {
    let id = r.next()?;
    let at = At { programme: r.next()?, center: r.next()? };
    let (center_code, person) = (r.next()?, r.next()?);
    let name = Name { given: r.next()?, surname: r.next()?, fathers: r.next()? }.short();
    let kind = r.word(ScanKind::parse)?;
    let (shown_at, device_at, received_at) = (r.next()?, r.next()?, r.next()?);
    let doubt = r.word(Doubt::parse)?;
    let device = r.next()?;
    Ok(Doubtful { id, at, center_code, person, name, kind, shown_at, device_at, received_at, doubt, device })
}

pub(super) async fn open_at(look: &mut Look, at: At) -> Result<Vec<Doubtful>> {
    look.all(
        doubtful!(
            "n.programme_id = $1 and n.center_id = $2 and n.state = 'open' order by n.received_at, n.id limit 200"
        ),
        values![at.programme, at.center],
        read_doubtful,
    )
    .await
}

pub(super) async fn find(look: &mut Look, id: ScanId) -> Result<Doubtful> {
    look.one(doubtful!("n.id = $1"), values![id], read_doubtful).await
}

/// A scan as it was sent, but for its code.
pub(super) async fn kept(look: &mut Look, id: ScanId) -> Result<Scan> {
    look.one(sql!("select nonce, kind, device_at, place from scans where id = $1"), values![id], |r| {
        let (nonce, kind) = (r.next()?, r.word(ScanKind::parse)?);
        Ok(Scan { nonce, kind, at: r.next()?, place: r.word(Whereabouts::parse)?, token: String::new() })
    })
    .await
}

/// Decides about a scan; whether it was still open.
pub(super) async fn close(act: &mut Act, id: ScanId, state: ScanState, why: &str) -> Result<bool> {
    let (now, by) = (act.now(), act.who().person);
    let closed = act
        .run(
            sql!(
                "update scans set state = $2, answer = $3, answered_by = $4, answered_at = $5
                where id = $1 and state = 'open'"
            ),
            values![id, state.as_str(), why, by, now],
        )
        .await?;
    Ok(closed > 0)
}

/// One's own scan that was put aside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Mine {
    /// When the code was shown.
    pub shown_at: DateTime<Utc>,
    /// Where.
    pub center: Texts,
    /// The time on the walls there.
    pub zone: Zone,
    /// Why.
    pub doubt: Doubt,
    /// Where it stands.
    pub state: ScanState,
    /// What was said about it.
    pub answer: String,
}

pub(super) async fn of_person(look: &mut Look, person: PersonId, since: DateTime<Utc>) -> Result<Vec<Mine>> {
    look.all(
        sql!(
            "select n.shown_at, c.names, c.time_zone, n.doubt, n.state, n.answer
            from scans n join centers c on c.id = n.center_id
            where n.person_id = $1 and n.received_at > $2 order by n.received_at desc, n.id desc"
        ),
        values![person, since],
        |r| {
            let (shown_at, center) = (r.next()?, r.json()?);
            let zone = r.word(|name| Zone::parse(name).ok())?;
            let (doubt, state) = (r.word(Doubt::parse)?, r.word(ScanState::parse)?);
            Ok(Mine { shown_at, center, zone, doubt, state, answer: r.next()? })
        },
    )
    .await
}

/// Somebody who came by a phone by which somebody else came, too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Shared {
    /// The phone, under a name that says nothing.
    #[serde(skip)]
    pub device: String,
    /// By which place.
    pub assignment: AssignmentId,
    /// Who.
    pub person: PersonId,
    /// Given name and surname.
    pub name: String,
    /// When they came.
    pub arrived_at: DateTime<Utc>,
}

pub(super) async fn shared(look: &mut Look, at: At, since: DateTime<Utc>) -> Result<Vec<Shared>> {
    look.all(
        sql!(
            "select t.device, t.assignment_id, t.person_id, p.given_name, p.surname, p.fathers_name, t.arrived_at
            from attendances t join people p on p.id = t.person_id
            where t.programme_id = $1 and t.center_id = $2 and t.arrived_at > $3 and t.undone_at is null
                and t.device <> '' and exists (select 1 from attendances o
                    where o.programme_id = $1 and o.center_id = $2 and o.arrived_at > $3 and o.undone_at is null
                        and o.device = t.device and o.person_id <> t.person_id)
            order by t.device, t.arrived_at, t.id"
        ),
        values![at.programme, at.center, since],
        |r| {
            let (device, assignment, person) = (r.next()?, r.next()?, r.next()?);
            let name = Name { given: r.next()?, surname: r.next()?, fathers: r.next()? }.short();
            Ok(Shared { device, assignment, person, name, arrived_at: r.next()? })
        },
    )
    .await
}
