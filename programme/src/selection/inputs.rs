//! What goes into a selection: the places of the centers, and everybody who waits for a decision with a score.

use super::records::runs::{self, Entry, Quotas};
use crate::act::Look;
use crate::applications::Call;
use crate::error::{Error, Result};
use crate::guardians;
use domain::faults::{Fault, FaultKind};
use domain::ids::CenterId;
use domain::selection::{Candidate, Match, Seats, select};
use sha2::{Digest, Sha256};

/// The most places of one center; more is a typing error.
const QUOTA_MAX: i64 = 100_000;

/// Who waits for a decision and is not ranked, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct LeftOut {
    /// Without a score.
    pub unscored: i64,
    /// With an interview ahead.
    pub interviews: i64,
    /// Below the age of majority, without the consent of a guardian.
    pub minors: i64,
}

/// Everything that goes in.
pub(super) struct Inputs {
    pub(super) call: Call,
    pub(super) entries: Vec<Entry>,
    candidates: Vec<Candidate>,
    pub(super) minors: i64,
    pub(super) round: i64,
    pub(super) seed: String,
}

impl Inputs {
    pub(super) async fn of(look: &mut Look, call: Call) -> Result<Self> {
        let mut entries = runs::entries(look, call.intake.id).await?;
        let scored = entries.len();
        let waiting = guardians::waiting(look, call.intake.programme).await?;
        entries.retain(|entry| !waiting.contains(&entry.id));
        let minors = i64::try_from(scored - entries.len()).unwrap_or(i64::MAX);
        let round = runs::rounds(look, call.intake.id).await? + 1;
        let seed = seed(look, &call, round)?;
        let candidates = entries.iter().map(|entry| candidate(&call, entry)).collect();
        Ok(Self { call, entries, candidates, minors, round, seed })
    }
    /// How many people each center takes as it stands.
    pub(super) fn quotas(&self) -> Quotas {
        self.call.places.iter().map(|p| (p.center, p.quota)).collect()
    }
    /// The same with other numbers for some centers, by code.
    ///
    /// # Errors
    /// [`Error::Faulty`] for fewer than a center has already.
    pub(super) fn with(&self, typed: &[(String, String)]) -> Result<Quotas> {
        let (mut quotas, mut faults) = (self.quotas(), Vec::new());
        for place in &self.call.places {
            let field = format!("quota_{}", place.code);
            let Some((_, typed)) = typed.iter().find(|(name, _)| *name == field) else { continue };
            let min = place.placed + place.reserved;
            match typed.trim().parse::<i64>() {
                Ok(quota) if (min..=QUOTA_MAX).contains(&quota) => drop(quotas.insert(place.center, quota)),
                _ => faults.push(Fault::new(&field, FaultKind::Number { min, max: QUOTA_MAX })),
            }
        }
        if faults.is_empty() { Ok(quotas) } else { Err(Error::Faulty(faults)) }
    }
    /// The match with such quotas.
    pub(super) fn matched(&self, quotas: &Quotas, seed: &str) -> Match {
        let seats: Vec<Seats> = self
            .call
            .places
            .iter()
            .map(|p| {
                let quota = quotas.get(&p.center).copied().unwrap_or(p.quota);
                Seats { center: p.center, places: quota - p.placed - p.reserved }
            })
            .collect();
        select(&seats, &self.candidates, seed)
    }
    /// Stands for everything that decides the match, and nothing else.
    pub(super) fn digest(&self, quotas: &Quotas, seed: &str) -> String {
        let mut hash = Sha256::new();
        hash.update(seed.as_bytes());
        for place in &self.call.places {
            let quota = quotas.get(&place.center).copied().unwrap_or(place.quota);
            hash.update(place.center.0.as_bytes());
            for number in [place.quota, quota, place.placed + place.reserved] {
                hash.update(number.to_be_bytes());
            }
        }
        let mut sorted: Vec<&Candidate> = self.candidates.iter().collect();
        sorted.sort_unstable();
        for candidate in sorted {
            hash.update(candidate.application.0.as_bytes());
            hash.update(candidate.score.to_be_bytes());
            for wish in &candidate.wishes {
                hash.update(wish.0.as_bytes());
            }
        }
        data_encoding::HEXLOWER.encode(&hash.finalize()[..16])
    }
}

fn candidate(call: &Call, entry: &Entry) -> Candidate {
    let wishes: Vec<CenterId> =
        entry.draft.wishes().filter_map(|(_, code)| call.places_of(code).map(|p| p.center)).collect();
    Candidate { application: entry.id, wishes, score: entry.score }
}

/// The seed of a round: the same however often it is calculated, so that nobody draws until the lots please, and not to be
/// foreseen without the key of the house.
fn seed(look: &Look, call: &Call, round: i64) -> Result<String> {
    let label = format!("selection {} {round}", call.intake.id);
    let keys = look.keys();
    let bytes = keys.derive(keys.current_id(), &label).ok_or_else(|| Error::broken("no key"))?;
    Ok(data_encoding::HEXLOWER.encode(&bytes[..8]))
}
