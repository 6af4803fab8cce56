//! A tablet at a center: people show their card, or type the number of their badge and one of their own. Nobody is signed
//! in on it; it can do this and nothing else, for a working day, until somebody ends it.

use super::check_in::{self, How, arrive, arrived};
use super::{Duty, Stay, records};
use crate::act::{Act, Look, Service};
use crate::error::{Error, Result};
use crate::signing::{Purpose, random_id};
use chrono::{DateTime, Duration, Utc};
use domain::attendance::{Proof, State, Step};
use domain::centers::Center;
use domain::events::{Event, EventKind};
use domain::ids::{AttendanceId, CenterId, KioskId, PersonId};
use domain::refusals::Refusal;
use domain::rights::{At, May, Who};
use serde::Serialize;
use serde_json::json;
use std::sync::PoisonError;
use std::time::Instant;

/// A tablet is one of the center's for so many hours.
const HOURS: i64 = 12;
/// Digits of the number.
const PIN_DIGITS: u32 = 5;

/// A tablet of a center.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Kiosk {
    /// Which.
    pub id: KioskId,
    /// Where.
    #[serde(skip)]
    pub at: At,
    /// The center's code.
    pub center: String,
    /// Since when.
    pub made_at: DateTime<Utc>,
    /// Until when.
    pub ends_at: DateTime<Utc>,
}

/// The number by which somebody shows who they are at a tablet, beside their badge.
pub(super) async fn pin(look: &mut Look, person: PersonId) -> Result<String> {
    let round: i64 =
        look.one(sql!("select pin_round from people where id = $1"), values![person], |r| r.next()).await?;
    let digest = look.keys().digest(Purpose::Pin, &format!("{person}-{round}"))?;
    let most = 10_u64.pow(PIN_DIGITS);
    Ok(format!("{:0width$}", u64::from_be_bytes(digest) % most, width = PIN_DIGITS as usize))
}

/// Gives somebody another number.
///
/// # Errors
/// [`Error::NotSignedIn`].
pub async fn new_pin(act: &mut Act) -> Result<()> {
    let me = act.person()?;
    act.run(sql!("update people set pin_round = pin_round + 1 where id = $1"), values![me]).await?;
    let programme = crate::people::find(act, me).await?.programme;
    act.note(programme, Event::new(EventKind::PinChanged, me)).await
}

/// Makes the device that asks a tablet of the center; what it keeps of that.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn open(act: &mut Act, center: &Center) -> Result<(Kiosk, String)> {
    act.require(May::RecordAttendance(center.at()))?;
    // What the tablet shows must not be guessed from another, so its id is chance alone
    let (id, by, now) = (KioskId(random_id()), act.who().person, act.now());
    let ends_at = now + Duration::hours(HOURS);
    act.run(
        sql!(
            "insert into kiosks (id, programme_id, center_id, made_by, made_at, ends_at) values ($1, $2, $3, $4, $5, $6)"
        ),
        values![id, center.programme, center.id, by, now, ends_at],
    )
    .await?;
    act.note(center.programme, Event::new(EventKind::KioskOpened, center.id)).await?;
    let token = act.keys().sign(Purpose::Kiosk, &id.0.simple().to_string(), ends_at)?;
    Ok((Kiosk { id, at: center.at(), center: center.code.clone(), made_at: now, ends_at }, token))
}

macro_rules! kiosks {
    ($condition:literal) => {
        sql!(concat!(
            "select k.id, k.programme_id, k.center_id, c.code, k.made_at, k.ends_at
            from kiosks k join centers c on c.id = k.center_id where k.ended_at is null and k.ends_at > $2 and ",
            $condition
        ))
    };
}

fn read(r: &mut crate::sql::Reader) -> Result<Kiosk> {
    let id = r.next()?;
    let at = At { programme: r.next()?, center: r.next()? };
    Ok(Kiosk { id, at, center: r.next()?, made_at: r.next()?, ends_at: r.next()? })
}

/// The tablets of a center.
///
/// # Errors
/// [`Error::NotAllowed`] for whoever has no business there.
pub async fn of_center(look: &mut Look, center: &Center) -> Result<Vec<Kiosk>> {
    look.require(May::SeeAttendance(center.at()))?;
    let now = look.now();
    look.all(kiosks!("k.center_id = $1 order by k.made_at, k.id"), values![center.id, now], read).await
}

/// Ends a tablet: it can do nothing any more.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn end(act: &mut Act, id: KioskId) -> Result<String> {
    let now = act.now();
    let kiosk = act.one(kiosks!("k.id = $1"), values![id, now], read).await?;
    act.require(May::RecordAttendance(kiosk.at))?;
    let by = act.who().person;
    act.run(sql!("update kiosks set ended_at = $2, ended_by = $3 where id = $1"), values![id, now, by]).await?;
    act.note(kiosk.at.programme, Event::new(EventKind::KioskEnded, kiosk.at.center)).await?;
    Ok(kiosk.center)
}

/// The tablet that a device shows to be.
///
/// # Errors
/// [`Error::NotFound`] when it is none, or none any more.
pub async fn of_device(look: &mut Look, token: &str) -> Result<Kiosk> {
    let now = look.now();
    let signed = look.keys().open(Purpose::Kiosk, token).ok_or(Error::NotFound)?;
    let id: KioskId = signed.payload_at(now).and_then(|id| id.parse().ok()).ok_or(Error::NotFound)?;
    look.one(kiosks!("k.id = $1"), values![id, now], read).await
}

/// What somebody shows at a tablet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown {
    /// The code of their card.
    Card(String),
    /// Badge and number.
    Badge {
        /// As on the badge.
        badge: String,
        /// The number.
        pin: String,
    },
}

/// Checks somebody in or, if they are in, out.
///
/// # Errors
/// [`Error::NotFound`] for a device that is no tablet; [`Refusal::TooMany`]; [`Refusal::CardWrong`] for whoever can't be
/// told; [`Refusal::NoShiftHere`], [`Refusal::TooEarly`] or [`Refusal::ShiftOver`].
pub async fn pass(service: &Service, token: &str, shown: Shown) -> Result<Stay> {
    let device = token.to_owned();
    let kiosk = service.look(Who::anyone(), |look| Box::pin(async move { of_device(look, &device).await })).await?;
    // Guessing at one badge waits, wherever it is done; the tablet goes on for everybody else
    let key = match &shown {
        Shown::Badge { badge, .. } => Some(format!("badge|{}|{}", kiosk.at.center, badge.trim().to_uppercase())),
        Shown::Card(_) => None,
    };
    if let Some(key) = &key {
        let mut locks = service.locks().lock().unwrap_or_else(PoisonError::into_inner);
        locks.begin(key, Instant::now()).map_err(|_| Refusal::TooMany { seconds: 10 })?;
    }
    let (at, id) = (kiosk.at, kiosk.id);
    let outcome = service
        .act(Who::anyone(), move |act| {
            let shown = shown.clone();
            Box::pin(async move { come_or_go(act, at, id, &shown).await })
        })
        .await?;
    if let Some(key) = key.filter(|_| !matches!(outcome, Err(Refusal::CardWrong))) {
        service.locks().lock().unwrap_or_else(PoisonError::into_inner).right(&key);
    }
    Ok(outcome?)
}

/// The stay that just began or ended at a tablet, with the name as strangers may read it.
///
/// # Errors
/// [`Error::NotFound`] for a device that is no tablet, for a stay of elsewhere, and for one that did not change just now.
pub async fn stay(look: &mut Look, token: &str, id: AttendanceId) -> Result<(Stay, String)> {
    let kiosk = of_device(look, token).await?;
    let duty = records::by_attendance(look, id).await?;
    let now = look.now();
    let stay = duty.stay().filter(|_| duty.at == kiosk.at).ok_or(Error::NotFound)?;
    let changed = stay.left_at.unwrap_or(stay.arrived_at);
    if now - changed > Duration::minutes(5) && stay.left_proof != Some(Proof::Kiosk) && stay.proof != Proof::Kiosk {
        return Err(Error::NotFound);
    }
    Ok((stay, duty.name.discreet()))
}

/// A no that leaves a trace is an act that succeeds.
async fn come_or_go(
    act: &mut Act,
    at: At,
    kiosk: KioskId,
    shown: &Shown,
) -> Result<std::result::Result<Stay, Refusal>> {
    let Some(person) = who(act, at.center, shown).await? else {
        let detail = json!({ "why": Refusal::CardWrong.code(), "kiosk": kiosk });
        act.note(at.programme, Event::new(EventKind::CodeRefused, at.center).with(detail)).await?;
        return Ok(Err(Refusal::CardWrong));
    };
    records::lock_person(act, person).await?;
    let now = act.now();
    if let Some(open) = records::open_of(act, person).await?.filter(|open| open.at.center == at.center) {
        // The second touch within a minute is the same
        let just = open.came.as_ref().is_some_and(|came| now - came.recorded_at < Duration::minutes(1));
        if !just {
            super::check_out::leave_at(act, &open, now, Proof::Kiosk).await?;
        }
        return arrived(act, open.assignment).await.map(Ok);
    }
    let (from, until) = (now - Duration::hours(12), now + Duration::hours(24));
    let duties = records::duties_near(act, person, at.center, from, until).await?;
    let found = check_in::due_now(&duties, now);
    let (duty, arrival) = match found {
        Ok(found) => found,
        Err(Refusal::AlreadyIn) => return Ok(left(&duties, now).ok_or(Refusal::AlreadyIn)),
        Err(refusal) => return Ok(Err(refusal)),
    };
    if let Err(refusal) = check_in::leave_last(act, person).await? {
        return Ok(Err(refusal));
    }
    let nonce = format!("kiosk-{}", act.id::<uuid::Uuid>());
    duty.state().after(Step::Arrive)?;
    if !arrive(act, duty, How::by_hand(&nonce, Proof::Kiosk), arrival, json!({ "kiosk": kiosk })).await? {
        return Ok(Err(Refusal::AlreadyIn));
    }
    arrived(act, duty.assignment).await.map(Ok)
}

/// The stay of whoever has come and gone, while its shift lasts.
fn left(duties: &[Duty], now: DateTime<Utc>) -> Option<Stay> {
    let over = |duty: &&Duty| matches!(duty.state(), State::Left | State::Closed) && now < duty.period.end();
    duties.iter().rev().find(over).and_then(Duty::stay)
}

/// Who shows that; nobody when it can't be told. A badge is one of a placement at that center that is not over.
async fn who(look: &mut Look, center: CenterId, shown: &Shown) -> Result<Option<PersonId>> {
    let now = look.now();
    match shown {
        Shown::Card(token) => {
            let signed = look.keys().open(Purpose::Card, token.trim());
            let id = signed.and_then(|signed| signed.payload_at(now).and_then(|id| id.parse::<PersonId>().ok()));
            let Some(id) = id else { return Ok(None) };
            let open = sql!("select id from people where id = $1 and disabled_at is null and erased_at is null");
            look.maybe(open, values![id], |r| r.next()).await
        }
        Shown::Badge { badge, pin: typed } => {
            let holder = look
                .maybe(
                    sql!(
                        "select p.person_id from placements p join people q on q.id = p.person_id
                        where p.center_id = $1 and upper(p.badge) = $2 and p.state in ('active', 'paused')
                            and q.disabled_at is null order by p.id desc"
                    ),
                    values![center, badge.trim().to_uppercase()],
                    |r| r.next::<PersonId>(),
                )
                .await?;
            let Some(person) = holder else { return Ok(None) };
            Ok((pin(look, person).await? == typed.trim()).then_some(person))
        }
    }
}
