//! Intakes: calls for volunteers with a window, ages, dates and a quota for each center.

mod form;
mod records;

use form::QUOTA_MAX;
pub use form::{IntakeForm, NewIntake};

use crate::act::{Act, Look};
use crate::error::{Error, Result};
use chrono::{DateTime, Utc};
use domain::applications::Intake;
use domain::events::{Event, EventKind};
use domain::faults::{Fault, FaultKind};
use domain::ids::{CenterId, IntakeId, ProgrammeId};
use domain::language::Texts;
use domain::refusals::Refusal;
use domain::rights::May;

/// An intake with its centers.
#[derive(Debug, Clone)]
pub struct Call {
    /// The intake.
    pub intake: Intake,
    /// Its centers, by code.
    pub places: Vec<Places>,
}

/// What one center takes in an intake.
#[derive(Debug, Clone)]
pub struct Places {
    /// Which center.
    pub center: CenterId,
    /// Its code.
    pub code: String,
    /// Its name.
    pub names: Texts,
    /// Its city.
    pub city: String,
    /// How many people it takes.
    pub quota: i64,
    /// How many it has.
    pub placed: i64,
    /// How many places are held by offers.
    pub reserved: i64,
}

impl Places {
    /// How many places are neither given nor held.
    #[must_use]
    pub const fn left(&self) -> i64 {
        self.quota - self.placed - self.reserved
    }
}

impl Call {
    /// The center of a code, if it takes part.
    #[must_use]
    pub fn places_of(&self, code: &str) -> Option<&Places> {
        self.places.iter().find(|p| p.code.eq_ignore_ascii_case(code))
    }
    /// How many people all centers take together.
    #[must_use]
    pub fn quota(&self) -> i64 {
        self.places.iter().map(|p| p.quota).sum()
    }
}

/// The intakes of a programme that take applications now, the one that closes first leading.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn open_intakes(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Call>> {
    let intakes = records::open(look, programme).await?;
    with_places(look, intakes).await
}

/// Every intake of a programme, newest first, for those who run it.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn all_intakes(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Call>> {
    look.require(May::ManageIntakes(programme))?;
    let intakes = records::all(look, programme).await?;
    with_places(look, intakes).await
}

async fn with_places(look: &mut Look, intakes: Vec<Intake>) -> Result<Vec<Call>> {
    let mut calls = Vec::with_capacity(intakes.len());
    for intake in intakes {
        let places = records::places(look, intake.id).await?;
        calls.push(Call { intake, places });
    }
    Ok(calls)
}

/// The intake with a code, such as `DEMO`, in any case. A draft is seen by those who may publish it.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn intake_by_code(look: &mut Look, code: &str) -> Result<Call> {
    if !is_code(code) {
        return Err(Error::NotFound);
    }
    let intake = records::by_code(look, &code.to_ascii_uppercase()).await?.ok_or(Error::NotFound)?;
    if intake.published_at.is_none() && look.require(May::ManageIntakes(intake.programme)).is_err() {
        return Err(Error::NotFound);
    }
    let places = records::places(look, intake.id).await?;
    Ok(Call { intake, places })
}

/// The intake of an id, for those who run it.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotAllowed`] without the right.
pub async fn intake_for_staff(look: &mut Look, id: IntakeId) -> Result<Call> {
    let known = call(look, id).await?;
    look.require(May::ManageIntakes(known.intake.programme))?;
    Ok(known)
}

/// The intake of an id, for the program's own use; asks no right.
pub(super) async fn call(look: &mut Look, id: IntakeId) -> Result<Call> {
    let intake = records::find(look, id).await?.ok_or(Error::NotFound)?;
    let places = records::places(look, id).await?;
    Ok(Call { intake, places })
}

/// Capital or small letters, digits and hyphens, as they stand in an address.
fn is_code(code: &str) -> bool {
    (1..=24).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

/// Keeps a call for volunteers, with a quota for each center that takes part; as a draft until it is published.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Error::Faulty`] when the code is taken.
pub async fn add_intake(act: &mut Act, intake: &Intake, quotas: &[(CenterId, i64)]) -> Result<()> {
    act.require(May::ManageIntakes(intake.programme))?;
    if !is_code(&intake.code) {
        return Err(Error::fault("code", FaultKind::Code));
    }
    if !records::insert(act, intake).await? {
        return Err(Error::fault("code", FaultKind::Taken));
    }
    for &(center, quota) in quotas {
        if crate::centers::find(act, center).await?.programme != intake.programme {
            return Err(Error::NotAllowed);
        }
        records::insert_places(act, intake, center, quota).await?;
    }
    changed(act, intake).await
}

/// Changes an intake. Once it is published its days of service, its conditions and its stages stay: people have applied
/// to them.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Refusal::Changed`] when somebody was quicker; [`Error::Faulty`] for a quota
/// below what is placed or applied for.
pub async fn change_intake(act: &mut Act, id: IntakeId, new: &NewIntake) -> Result<()> {
    let before = records::find(act, id).await?.ok_or(Error::NotFound)?;
    act.require(May::ManageIntakes(before.programme))?;
    let mut after = Intake { id, programme: before.programme, code: before.code.clone(), ..new.intake.clone() };
    after.published_at = before.published_at;
    if before.published_at.is_some() {
        (after.min_age, after.max_age) = (before.min_age, before.max_age);
        (after.terms, after.stages) = (before.terms.clone(), before.stages.clone());
        (after.starts_on, after.ends_on) = (before.starts_on, before.ends_on);
    }
    if !records::update(act, &after).await? {
        return Err(Refusal::Changed.into());
    }
    let mut faults = Vec::new();
    let places = records::places(act, id).await?;
    for place in places.iter().filter(|p| new.quotas.iter().all(|(center, _)| *center != p.center)) {
        if !records::drop_quota(act, id, place.center).await? {
            faults.push(Fault::new(&format!("quota_{}", place.code), FaultKind::Number { min: 1, max: QUOTA_MAX }));
        }
    }
    for &(center, quota) in &new.quotas {
        let known = crate::centers::find(act, center).await?;
        if known.programme != after.programme {
            return Err(Error::NotAllowed);
        }
        if !records::set_quota(act, &after, center, quota).await? {
            let min = places.iter().find(|p| p.center == center).map_or(0, |p| p.placed + p.reserved);
            faults.push(Fault::new(&format!("quota_{}", known.code), FaultKind::Number { min, max: QUOTA_MAX }));
        }
    }
    if faults.is_empty() { changed(act, &after).await } else { Err(Error::Faulty(faults)) }
}

/// Publishes a draft: from now on everybody sees it, and from its first day people may apply.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Refusal::AlreadyPublished`]; [`Refusal::IntakeClosed`] when its last day
/// has passed; [`Refusal::Changed`] when it is not as it was seen.
pub async fn publish_intake(act: &mut Act, id: IntakeId, version: i64) -> Result<()> {
    let intake = records::find(act, id).await?.ok_or(Error::NotFound)?;
    act.require(May::ManageIntakes(intake.programme))?;
    let now = act.now();
    if intake.published_at.is_some() {
        return Err(Refusal::AlreadyPublished.into());
    }
    if intake.closes_at <= now {
        return Err(Refusal::IntakeClosed.into());
    }
    let after = Intake { published_at: Some(now), version, ..intake };
    if !records::update(act, &after).await? {
        return Err(Refusal::Changed.into());
    }
    changed(act, &after).await
}

/// Closes an intake now.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Refusal::IntakeClosed`] when it is closed already.
pub async fn close_intake(act: &mut Act, id: IntakeId) -> Result<()> {
    let intake = records::find(act, id).await?.ok_or(Error::NotFound)?;
    act.require(May::ManageIntakes(intake.programme))?;
    let now = act.now();
    if intake.closes_at <= now {
        return Err(Refusal::IntakeClosed.into());
    }
    records::set_window(act, id, intake.opens_at.min(now), now).await?;
    changed(act, &intake).await
}

/// Opens an intake until a moment, at once if it had not begun.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Error::Faulty`] for a moment that has passed.
pub async fn reopen_intake(act: &mut Act, id: IntakeId, until: DateTime<Utc>) -> Result<()> {
    let intake = records::find(act, id).await?.ok_or(Error::NotFound)?;
    act.require(May::ManageIntakes(intake.programme))?;
    let now = act.now();
    if until <= now {
        return Err(Error::fault("closes_on", FaultKind::EndBeforeStart));
    }
    records::set_window(act, id, intake.opens_at.min(now), until).await?;
    changed(act, &intake).await
}

async fn changed(act: &mut Act, intake: &Intake) -> Result<()> {
    act.note(intake.programme, Event::new(EventKind::IntakeChanged, intake.id)).await
}
