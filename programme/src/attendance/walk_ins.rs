//! Whoever comes without a place: found by name, and let in by whoever runs the shift.

use super::check_in::{How, arrive, arrived, leave_last};
use super::{Stay, records};
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::{rosters, shifts};
use chrono::Duration;
use domain::attendance::Proof;
use domain::centers::Center;
use domain::eligibility::Reason;
use domain::events::{Event, EventKind};
use domain::ids::{PersonId, ShiftId};
use domain::language::Texts;
use domain::refusals::Refusal;
use domain::rights::May;
use domain::time::Period;
use serde::Serialize;
use serde_json::json;
use uuid::Uuid;

/// The most people that a search shows.
const FOUND: usize = 20;

/// A shift on which somebody can be let in at this moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Running {
    /// Which.
    pub shift: ShiftId,
    /// When.
    pub period: Period,
    /// To do what.
    pub position: Texts,
    /// Places that nobody has.
    pub free: i64,
}

/// Somebody of the center who has no place on a shift.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WalkIn {
    /// Who.
    pub person: PersonId,
    /// Given name and surname.
    pub name: String,
    /// What stands against it; whoever runs the shift may decide otherwise.
    pub reasons: Vec<Reason>,
}

impl WalkIn {
    /// Whether it can be at all.
    #[must_use]
    pub fn can_be(&self) -> bool {
        self.reasons.iter().all(|reason| *reason == Reason::Full || reason.can_be_overridden())
    }
}

/// The shifts of a center for which check-in is open.
///
/// # Errors
/// [`Error::NotAllowed`] for whoever records nothing there.
pub async fn running(look: &mut Look, center: &Center) -> Result<Vec<Running>> {
    look.require(May::RecordAttendance(center.at()))?;
    let rules = crate::programmes::find(look, center.programme).await?.rules;
    let (now, early) = (look.now(), center.early_minutes.unwrap_or(rules.early_minutes));
    records::running(look, center.at(), now, now + Duration::minutes(early)).await
}

/// Who could be let in on a shift, by name: those first against whom nothing stands.
///
/// # Errors
/// [`Error::NotAllowed`] for whoever records nothing there.
pub async fn could_walk_in(look: &mut Look, shift: ShiftId, search: &str) -> Result<Vec<WalkIn>> {
    let found = shifts::find(look, shift).await?;
    look.require(May::RecordAttendance(found.at))?;
    let over = found.period.end() <= look.now();
    let candidates = rosters::candidates(look, shift).await?.named(search);
    let people = candidates.people.into_iter().take(FOUND).map(|candidate| {
        let reasons = candidate.standing.verdict.reasons.into_iter();
        let reasons = reasons.filter(|reason| *reason != Reason::Started || over).collect();
        WalkIn { person: candidate.person, name: candidate.name.short(), reasons }
    });
    let mut people: Vec<WalkIn> = people.collect();
    people.sort_by_key(|one| (!one.reasons.is_empty(), !one.can_be()));
    Ok(people)
}

/// Lets somebody in who came without a place: they get one and are checked in.
///
/// # Errors
/// [`Error::NotAllowed`] without the right, and for oneself; [`Refusal::NotEligible`] with what stands against it, unless
/// a reason says why all the same; [`Refusal::TooEarly`], [`Refusal::ShiftOver`] or [`Refusal::AlreadyIn`].
pub async fn walk_in(act: &mut Act, shift: ShiftId, person: PersonId, why: &str) -> Result<Stay> {
    let at = shifts::find(act, shift).await?.at;
    act.require(May::RecordAttendance(at))?;
    if act.who().person == Some(person) {
        return Err(Error::NotAllowed);
    }
    if crate::people::find(act, person).await?.programme != at.programme {
        return Err(Error::NotFound);
    }
    records::lock_person(act, person).await?;
    leave_last(act, person).await??;
    let assignment = shifts::let_in(act, shift, person, why).await?;
    let duty = records::by_assignment(act, assignment).await?;
    let arrival = duty.window.judge(duty.period, duty.zone, act.now())?;
    let proof = if act.require(May::CorrectHours(at)).is_ok() { Proof::Coordinator } else { Proof::Lead };
    let nonce = format!("staff-{}", act.id::<Uuid>());
    let detail = json!({ "reason": why.trim(), "walk_in": true });
    let how = How { walk_in: true, ..How::by_hand(&nonce, proof) };
    if !arrive(act, &duty, how, arrival, detail).await? {
        return Err(Refusal::AlreadyIn.into());
    }
    let detail = json!({ "person": person, "shift": shift });
    act.note(at.programme, Event::new(EventKind::WalkedIn, assignment).with(detail)).await?;
    arrived(act, assignment).await
}
