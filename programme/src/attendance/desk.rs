//! The desk: a signed code that changes every half minute and shows that a phone stands before it.

use super::records;
use crate::act::Look;
use crate::error::Result;
use crate::signing::Purpose;
use chrono::{DateTime, Duration, Utc};
use domain::attendance::{CODE_SECONDS, SCAN_HOURS, code_step, step_ends};
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
    /// The same, short enough to be typed.
    pub short: String,
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
    let short = short(look, &center.code, step)?;
    Ok(Code { token, short, step, until: step_ends(step) })
}

/// A code short enough to be typed: the center's own, and eight letters and digits that nobody guesses in half a minute.
fn short(look: &Look, center: &str, step: i64) -> Result<String> {
    let digest = look.keys().digest(Purpose::DeskShort, &format!("{center}-{step}"))?;
    Ok(format!("{center}-{}", data_encoding::BASE32_NOPAD.encode(&digest[..5])))
}

/// The steps that a typed code may be of: those whose codes are good, and with `back` those of the last days, too.
fn typed(look: &Look, token: &str, back: i64) -> Option<Opened> {
    let token = token.trim().to_ascii_uppercase();
    let (center, letters) = token.rsplit_once('-')?;
    if letters.len() != 8 || center.is_empty() || center.len() > 40 {
        return None;
    }
    let now = code_step(look.now());
    let step = (now - back..=now).rev().find(|step| short(look, center, *step).is_ok_and(|code| code == token))?;
    Some(Opened { center: center.to_owned(), step })
}

/// What a code says that was kept for a while, if it is one of ours.
pub(super) fn open_kept(look: &Look, token: &str) -> Option<Opened> {
    open(look, token).or_else(|| typed(look, token, SCAN_HOURS * 3600 / CODE_SECONDS))
}

/// The code behind one that was typed, as long as it is good; any other as it is.
#[must_use]
pub fn whole(look: &Look, token: &str) -> String {
    let sign = |code: Opened| {
        let until = step_ends(code.step + 1);
        look.keys().sign(Purpose::DeskCode, &format!("{}-{}", code.center, code.step), until).ok()
    };
    typed(look, token, 1).and_then(sign).unwrap_or_else(|| token.to_owned())
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
