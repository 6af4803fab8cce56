//! Where offers of places stand, in words.

use crate::Words;
use domain::selection::OfferState;

impl Words {
    /// Where an offer of a place stands.
    #[must_use]
    pub const fn offer_state(self, state: OfferState) -> &'static str {
        match state {
            OfferState::Open => self.selection_offer_open(),
            OfferState::Accepted => self.selection_offer_accepted(),
            OfferState::Taken => self.selection_offer_taken(),
            OfferState::Declined => self.selection_offer_declined(),
            OfferState::Lapsed => self.selection_offer_lapsed(),
            OfferState::Withdrawn => self.selection_offer_withdrawn(),
            OfferState::Raised => self.selection_offer_raised(),
            OfferState::Undone => self.selection_offer_undone(),
        }
    }
}
