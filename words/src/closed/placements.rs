//! The words for what comes before the first shift, and for the life of a placement.

use crate::Words;
use domain::onboarding::ItemKind;
use domain::placements::{EndReason, PlacementStep};

impl Words {
    /// What kind of thing is to be done before the first shift, for whoever sets the list up.
    #[must_use]
    pub const fn item_kind(self, kind: ItemKind) -> &'static str {
        match kind {
            ItemKind::Agreement => self.onboarding_kind_agreement(),
            ItemKind::Training => self.onboarding_kind_training(),
            ItemKind::Contact => self.onboarding_kind_contact(),
            ItemKind::Choice => self.onboarding_kind_choice(),
            ItemKind::Document => self.onboarding_kind_document(),
        }
    }

    /// The same as something to do, for the applicant.
    #[must_use]
    pub const fn item_to_do(self, kind: ItemKind) -> &'static str {
        match kind {
            ItemKind::Agreement => self.onboarding_do_agreement(),
            ItemKind::Training => self.onboarding_do_training(),
            ItemKind::Contact => self.onboarding_do_contact(),
            ItemKind::Choice => self.onboarding_do_choice(),
            ItemKind::Document => self.onboarding_do_document(),
        }
    }

    /// Why a placement ends before its time, for staff.
    #[must_use]
    pub const fn end_reason(self, reason: EndReason) -> &'static str {
        match reason {
            EndReason::OwnWish => self.placement_reason_own_wish(),
            EndReason::Studies => self.placement_reason_studies(),
            EndReason::MovedAway => self.placement_reason_moved_away(),
            EndReason::Absent => self.placement_reason_absent(),
            EndReason::Agreement => self.placement_reason_agreement(),
            EndReason::NoNeed => self.placement_reason_no_need(),
            EndReason::Transfer => self.placement_reason_transfer(),
        }
    }

    /// The same in a sentence for the volunteer.
    #[must_use]
    pub const fn end_sentence(self, reason: EndReason) -> &'static str {
        match reason {
            EndReason::OwnWish => self.placement_because_own_wish(),
            EndReason::Studies => self.placement_because_studies(),
            EndReason::MovedAway => self.placement_because_moved_away(),
            EndReason::Absent => self.placement_because_absent(),
            EndReason::Agreement => self.placement_because_agreement(),
            EndReason::NoNeed => self.placement_because_no_need(),
            EndReason::Transfer => self.placement_because_transfer(),
        }
    }

    /// What has happened to a placement.
    #[must_use]
    pub const fn placement_step(self, step: PlacementStep) -> &'static str {
        match step {
            PlacementStep::Paused => self.placement_step_paused(),
            PlacementStep::Resumed => self.placement_step_resumed(),
            PlacementStep::Transferred => self.placement_step_transferred(),
            PlacementStep::Ended => self.placement_step_ended(),
            PlacementStep::Completed => self.placement_step_completed(),
        }
    }
}
