//! The desk: a signed code that changes every half minute and shows that a phone stands before it.

use super::records;
use crate::act::Look;
use crate::error::Result;
use crate::signing::Purpose;
use chrono::{DateTime, Duration, Utc};
use domain::attendance::{code_step, step_ends};
use domain::centers::Center;
use domain::rights::May;
use serde::Serialize;

/// The desk shows who has come within so many hours.
const ARRIVALS_HOURS: i64 = 3;

/// The code that a desk shows at this moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Code {
    /// What stands in the link behind the QR.
    pub token: String,
    /// The step of the clock it belongs to.
    pub step: i64,
    /// When the next one takes its place.
    pub until: DateTime<Utc>,
}

/// A code that was opened: genuine, but perhaps too old.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Opened {
    pub(super) center: String,
    pub(super) step: i64,
}

/// The code of a center's desk at this moment.
///
/// # Errors
/// [`crate::Error::NotAllowed`] for whoever has no business at that desk.
pub fn code(look: &Look, center: &Center) -> Result<Code> {
    look.require(May::SeeAttendance(center.at()))?;
    let step = code_step(look.now());
    // Good for the step after too, as `code_is_good` has it
    let token = look.keys().sign(Purpose::DeskCode, &format!("{}-{step}", center.code), step_ends(step + 1))?;
    Ok(Code { token, step, until: step_ends(step) })
}

/// What a code says, if it is one of ours.
pub(super) fn open(look: &Look, token: &str) -> Option<Opened> {
    let signed = look.keys().open(Purpose::DeskCode, token.trim())?;
    let (center, step) = signed.payload.rsplit_once('-')?;
    Some(Opened { center: center.to_owned(), step: step.parse().ok()? })
}

/// Somebody who has just come, as strangers may read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Arrived {
    /// Given name and the surname's initial.
    pub name: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// Who has come to a center of late, newest first.
///
/// # Errors
/// [`crate::Error::NotAllowed`] for whoever has no business at that desk.
pub async fn arrivals(look: &mut Look, center: &Center) -> Result<Vec<Arrived>> {
    look.require(May::SeeAttendance(center.at()))?;
    let since = look.now() - Duration::hours(ARRIVALS_HOURS);
    let came = records::arrivals(look, center.at(), since).await?;
    Ok(came.into_iter().map(|(name, at)| Arrived { name: name.discreet(), at }).collect())
}
