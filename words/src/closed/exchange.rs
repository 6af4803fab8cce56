//! The words for places that change hands.

use crate::Words;
use domain::exchange::{AskState, CannotReason, CoverState, CoverStep, CoverWay};

impl Words {
    /// Why somebody can't come.
    #[must_use]
    pub const fn cannot_reason(self, reason: CannotReason) -> &'static str {
        match reason {
            CannotReason::Ill => self.exchange_reason_ill(),
            CannotReason::Exam => self.exchange_reason_exam(),
            CannotReason::Family => self.exchange_reason_family(),
            CannotReason::Other => self.exchange_reason_other(),
        }
    }

    /// How somebody is sought.
    #[must_use]
    pub const fn cover_way(self, way: CoverWay) -> &'static str {
        match way {
            CoverWay::HandOver => self.exchange_way_hand_over(),
            CoverWay::Market => self.exchange_way_market(),
            CoverWay::Swap => self.exchange_way_swap(),
            CoverWay::Search => self.exchange_way_search(),
        }
    }

    /// Where a search stands.
    #[must_use]
    pub const fn cover_state(self, state: CoverState) -> &'static str {
        match state {
            CoverState::Open => self.exchange_state_searching(),
            CoverState::Filled => self.exchange_state_filled(),
            CoverState::Withdrawn => self.exchange_state_withdrawn(),
            CoverState::Unfilled => self.exchange_state_unfilled(),
            CoverState::Closed => self.exchange_state_closed(),
        }
    }

    /// What a colleague has answered.
    #[must_use]
    pub const fn ask_state(self, state: AskState) -> &'static str {
        match state {
            AskState::Open => self.exchange_ask_open(),
            AskState::Accepted => self.exchange_ask_accepted(),
            AskState::Declined => self.exchange_ask_declined(),
            AskState::Lapsed => self.exchange_ask_lapsed(),
            AskState::Withdrawn => self.exchange_ask_withdrawn(),
        }
    }

    /// What has happened in a search.
    #[must_use]
    pub const fn cover_step(self, step: CoverStep) -> &'static str {
        match step {
            CoverStep::Opened => self.exchange_step_opened(),
            CoverStep::Escalated => self.exchange_step_escalated(),
            CoverStep::Asked => self.exchange_step_asked(),
            CoverStep::Declined => self.exchange_step_declined(),
            CoverStep::Lapsed => self.exchange_step_lapsed(),
            CoverStep::Filled => self.exchange_step_filled(),
            CoverStep::Assigned => self.exchange_step_assigned(),
            CoverStep::Excused => self.exchange_step_excused(),
            CoverStep::Withdrawn => self.exchange_step_withdrawn(),
            CoverStep::Unfilled => self.exchange_step_unfilled(),
            CoverStep::Closed => self.exchange_step_closed(),
        }
    }
}
