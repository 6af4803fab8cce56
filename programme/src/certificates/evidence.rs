//! What the figures of a certificate stand on: the lines of the ledger of hours, counted and hashed.

use super::credential::Evidence;
use super::records::{self, Certificate};
use crate::act::Look;
use crate::error::Result;
use crate::signing;
use domain::certificates::Line;
use std::fmt::Write as _;

/// Counts and hashes lines in the order of their ids: `id day minutes center position`, each on a line of its own.
#[must_use]
pub fn of(lines: &[Line]) -> Option<Evidence> {
    if lines.is_empty() {
        return None;
    }
    let mut text = String::with_capacity(lines.len() * 140);
    for line in lines {
        // Writing to a string cannot fail
        let _ = writeln!(text, "{} {} {} {} {}", line.id, line.date, line.minutes, line.center, line.position);
    }
    let digest = format!("sha256:{}", signing::sha256_hex(text.as_bytes()));
    Some(Evidence { entries: u32::try_from(lines.len()).unwrap_or(u32::MAX), digest })
}

/// Whether the ledger still says what a certificate says: the same lines, the same hash, the same minutes. Of what stands on
/// no lines there is nothing to say.
pub(super) async fn holds(look: &mut Look, certificate: &Certificate) -> Result<Option<bool>> {
    let Some(signed) = certificate.paper.as_ref().map(|paper| &paper.facts) else { return Ok(None) };
    let Some(evidence) = &signed.evidence else { return Ok(None) };
    let mut lines = Vec::with_capacity(certificate.lines.len());
    for id in &certificate.lines {
        lines.extend(records::earning::line(look, *id).await?);
    }
    let minutes: i64 = lines.iter().map(|line| line.minutes).sum();
    Ok(Some(of(&lines).as_ref() == Some(evidence) && minutes == i64::from(signed.minutes)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::ids::{CenterId, HoursEntryId, PositionId};
    use uuid::Uuid;

    #[test]
    fn another_minute_is_another_digest() {
        let line = |n: u128, minutes| Line {
            id: HoursEntryId(Uuid::from_u128(n)),
            center: CenterId(Uuid::nil()),
            position: PositionId(Uuid::nil()),
            date: "2026-11-23".parse().unwrap(),
            minutes,
        };
        let evidence = of(&[line(1, 180), line(2, 60)]).unwrap();
        assert_eq!(evidence.entries, 2);
        assert!(evidence.digest.starts_with("sha256:") && evidence.digest.len() == 71);
        assert_eq!(of(&[line(1, 180), line(2, 60)]), Some(evidence.clone()));
        assert_ne!(of(&[line(1, 181), line(2, 59)]), Some(evidence));
        assert_eq!(of(&[]), None);
    }
}
