//! What a certificate says, and when it is earned.

use crate::programmes::Rules;
use serde::{Deserialize, Serialize};

crate::state::words_of! {
    /// What a certificate is for.
    pub enum CertificateKind {
        /// Served time.
        Service = "service",
    }
}

crate::state::words_of! {
    /// What the public page says of a certificate.
    pub enum Standing {
        /// Issued by us, unaltered, not revoked.
        Genuine = "genuine",
        /// Carries our mark but not our signature's facts.
        Altered = "altered",
        /// Issued by us and taken back.
        Revoked = "revoked",
        /// Nothing that we know.
        Unknown = "unknown",
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
