//! The words for rules that act by themselves.

use crate::Words;
use domain::automations::{Letter, When, WhyNot};

impl Words {
    /// What sets a rule off.
    #[must_use]
    pub fn automation_event(self, when: When) -> String {
        match when {
            When::Submitted => self.automation_when_submitted().to_owned(),
            When::Scored => self.automation_when_scored().to_owned(),
            When::Attended => self.automation_when_attended().to_owned(),
            When::Missed => self.automation_when_missed().to_owned(),
            When::Trained => self.automation_when_trained().to_owned(),
            When::Answered => self.automation_when_answered().to_owned(),
            stage => stage.stage().map(|s| self.automation_when_entered(self.stage(s))).unwrap_or_default(),
        }
    }

    /// What a text to an applicant is called; also its subject.
    #[must_use]
    pub const fn rule_letter(self, letter: Letter) -> &'static str {
        match letter {
            Letter::Patience => self.automation_letter_patience(),
            Letter::ChooseTime => self.automation_letter_choose_time(),
            Letter::Missed => self.automation_letter_missed(),
        }
    }

    /// Why a rule has left something undone.
    #[must_use]
    pub const fn why_not(self, why: WhyNot) -> &'static str {
        match why {
            WhyNot::Elsewhere => self.automation_not_elsewhere(),
            WhyNot::NoStep => self.automation_not_no_step(),
            WhyNot::Guardian => self.automation_not_guardian(),
            WhyNot::Gone => self.automation_not_gone(),
            WhyNot::Refused => self.automation_not_refused(),
        }
    }
}
