//! The words for the closed lists of certificates.

use crate::Words;
use domain::certificates::{Basis, Move, Standing};

impl Words {
    /// Where a certificate stands, in a word.
    #[must_use]
    pub const fn standing(self, standing: Standing) -> &'static str {
        match standing {
            Standing::Genuine => self.certificate_standing_genuine(),
            Standing::Revoked => self.certificate_standing_revoked(),
            Standing::Superseded => self.certificate_standing_superseded(),
            Standing::Suspended => self.certificate_standing_suspended(),
            Standing::Expired => self.certificate_standing_expired(),
            Standing::Altered | Standing::Unknown => self.certificate_standing_altered(),
        }
    }

    /// What earns a kind of certificate.
    #[must_use]
    pub const fn basis(self, basis: Basis) -> &'static str {
        match basis {
            Basis::Hours => self.certificate_basis_hours(),
            Basis::Placement => self.certificate_basis_placement(),
            Basis::Course => self.certificate_basis_course(),
            Basis::Appreciation => self.certificate_basis_appreciation(),
        }
    }

    /// What somebody asks to be done with a certificate.
    #[must_use]
    pub const fn certificate_move(self, what: Move) -> &'static str {
        match what {
            Move::Revoke => self.certificate_move_revoke(),
            Move::Suspend => self.certificate_move_suspend(),
            Move::Lift => self.certificate_move_lift(),
            Move::Correct => self.certificate_move_correct(),
        }
    }
}
