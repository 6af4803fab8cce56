//! The words for places that change hands.

use crate::Words;
use domain::exchange::{AskState, CannotReason, HandOverState, HandOverStep, HandOverWay};

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
    pub const fn hand_over_way(self, way: HandOverWay) -> &'static str {
        match way {
            HandOverWay::Colleague => self.exchange_way_hand_over(),
            HandOverWay::Market => self.exchange_way_market(),
            HandOverWay::Swap => self.exchange_way_swap(),
            HandOverWay::Search => self.exchange_way_search(),
        }
    }

    /// Where a search stands.
    #[must_use]
    pub const fn hand_over_state(self, state: HandOverState) -> &'static str {
        match state {
            HandOverState::Open => self.exchange_state_searching(),
            HandOverState::Filled => self.exchange_state_filled(),
            HandOverState::Withdrawn => self.exchange_state_withdrawn(),
            HandOverState::Unfilled => self.exchange_state_unfilled(),
            HandOverState::Closed => self.exchange_state_closed(),
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
    pub const fn hand_over_step(self, step: HandOverStep) -> &'static str {
        match step {
            HandOverStep::Opened => self.exchange_step_opened(),
            HandOverStep::Escalated => self.exchange_step_escalated(),
            HandOverStep::Asked => self.exchange_step_asked(),
            HandOverStep::Declined => self.exchange_step_declined(),
            HandOverStep::Lapsed => self.exchange_step_lapsed(),
            HandOverStep::Filled => self.exchange_step_filled(),
            HandOverStep::Assigned => self.exchange_step_assigned(),
            HandOverStep::Excused => self.exchange_step_excused(),
            HandOverStep::Withdrawn => self.exchange_step_withdrawn(),
            HandOverStep::Unfilled => self.exchange_step_unfilled(),
            HandOverStep::Closed => self.exchange_step_closed(),
        }
    }
}
