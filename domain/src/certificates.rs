//! What a certificate says, and what its public page says of it.

mod earning;
mod kinds;

pub use earning::{Line, Merit, Record, Served, Shortfall, earned};
pub use kinds::{BUILT_IN, Basis, FIELDS, Kind, SENTENCE_MAX, TITLE_MAX, Terms, fill, unknown_field};

use crate::programmes::Rules;
use serde::{Deserialize, Serialize};

crate::state::words_of! {
    /// What the public page says of a certificate.
    pub enum Standing {
        /// Issued by us, unaltered, not revoked.
        Genuine = "genuine",
        /// Carries our mark but not our signature's facts.
        Altered = "altered",
        /// Issued by us and taken back.
        Revoked = "revoked",
        /// Issued by us; a newer version has taken its place.
        Superseded = "superseded",
        /// Issued by us and not to be relied on for now.
        Suspended = "suspended",
        /// Issued by us; the time for which it was good is over.
        Expired = "expired",
        /// Nothing that we know.
        Unknown = "unknown",
    }
}

impl Standing {
    /// What a certificate is worth whose signature is right. What is final comes before what passes.
    #[must_use]
    pub const fn of(revoked: bool, superseded: bool, suspended: bool, expired: bool) -> Self {
        match (revoked, superseded, suspended, expired) {
            (true, ..) => Self::Revoked,
            (_, true, ..) => Self::Superseded,
            (_, _, true, _) => Self::Suspended,
            (.., true) => Self::Expired,
            _ => Self::Genuine,
        }
    }
}

crate::state::words_of! {
    /// What two people do with a certificate that was issued: one asks, another one decides.
    pub enum Move {
        /// Take it back for ever.
        Revoke = "revoke",
        /// Say that it is not to be relied on for now.
        Suspend = "suspend",
        /// End that.
        Lift = "lift",
        /// Issue it anew with the name as it stands today.
        Correct = "correct",
    }
}

impl Move {
    /// Whether it can be asked for as a certificate stands.
    #[must_use]
    pub const fn fits(self, standing: Standing) -> bool {
        match self {
            Self::Revoke => matches!(standing, Standing::Genuine | Standing::Suspended | Standing::Expired),
            Self::Suspend | Self::Correct => matches!(standing, Standing::Genuine),
            Self::Lift => matches!(standing, Standing::Suspended),
        }
    }
}

crate::state::words_of! {
    /// Where a proposed certificate stands.
    pub enum ProposalState {
        /// Somebody has to approve it.
        Waiting = "waiting",
        /// Approved among many; it is issued within moments.
        Approved = "approved",
        /// Issued.
        Issued = "issued",
        /// Somebody decided against it.
        Declined = "declined",
    }
}

/// How far a person is on the way to the certificate of service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// Served minutes.
    pub served: i64,
    /// Minutes that earn it.
    pub needed: i64,
}

impl Progress {
    /// Counts served minutes against the programme's threshold.
    #[must_use]
    pub const fn of(served: i64, rules: &Rules) -> Self {
        Self { served, needed: rules.certificate_minutes }
    }
    /// Whether it is earned.
    #[must_use]
    pub const fn earned(self) -> bool {
        self.served >= self.needed
    }
    /// Whole percent of the way, at most 100.
    #[must_use]
    pub const fn percent(self) -> i64 {
        if self.needed <= 0 || self.served >= self.needed {
            100
        } else if self.served <= 0 {
            0
        } else {
            self.served * 100 / self.needed
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_final_is_said_before_what_passes() {
        for (revoked, superseded, suspended, expired, standing) in [
            (false, false, false, false, Standing::Genuine),
            (false, false, false, true, Standing::Expired),
            (false, false, true, true, Standing::Suspended),
            (false, true, true, false, Standing::Superseded),
            (true, true, true, true, Standing::Revoked),
        ] {
            assert_eq!(Standing::of(revoked, superseded, suspended, expired), standing);
        }
    }

    #[test]
    fn a_move_fits_some_standings_and_no_others() {
        let fits = |standing| Move::ALL.iter().copied().filter(|m| m.fits(standing)).collect::<Vec<_>>();
        assert_eq!(fits(Standing::Genuine), [Move::Revoke, Move::Suspend, Move::Correct]);
        assert_eq!(fits(Standing::Suspended), [Move::Revoke, Move::Lift]);
        assert_eq!(fits(Standing::Expired), [Move::Revoke]);
        for over in [Standing::Revoked, Standing::Superseded, Standing::Altered, Standing::Unknown] {
            assert!(fits(over).is_empty(), "{over:?}");
        }
    }
}
