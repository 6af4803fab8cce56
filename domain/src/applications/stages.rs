//! Where an application stands, and the stages that an intake leads through, in its own order.

use serde::{Deserialize, Serialize};

crate::state::words_of! {
    /// Where an application stands.
    pub enum Stage {
        /// Being written.
        Draft = "draft",
        /// Handed in.
        Submitted = "submitted",
        /// Being read.
        Screening = "screening",
        /// Invited to a test.
        Test = "test",
        /// Invited to an interview.
        Interview = "interview",
        /// A place is offered.
        Offered = "offered",
        /// The applicant has accepted.
        Accepted = "accepted",
        /// Papers and training before the first shift.
        Onboarding = "onboarding",
        /// At work at a center.
        Placed = "placed",
        /// Waiting for a place to come free.
        Waitlisted = "waitlisted",
        /// Refused by the programme.
        Declined = "declined",
        /// Given up by the applicant.
        Withdrawn = "withdrawn",
    }
}

impl Stage {
    /// Whether an application may move from this stage to the next one.
    #[must_use]
    pub fn may_become(self, next: Self) -> bool {
        use Stage::{
            Accepted, Declined, Draft, Interview, Offered, Onboarding, Placed, Screening, Submitted, Test, Waitlisted,
            Withdrawn,
        };
        match self {
            Draft => matches!(next, Submitted | Withdrawn),
            Submitted | Screening | Test | Interview | Waitlisted => {
                // Staff may skip ahead, never back before the handing in
                matches!(
                    next,
                    Screening | Test | Interview | Offered | Accepted | Placed | Waitlisted | Declined | Withdrawn
                ) && next != self
            }
            Offered => matches!(next, Accepted | Placed | Declined | Withdrawn | Waitlisted),
            Accepted => matches!(next, Onboarding | Placed | Declined | Withdrawn),
            Onboarding => matches!(next, Placed | Declined | Withdrawn),
            Placed | Declined | Withdrawn => false,
        }
    }
    /// Whether nothing more will happen.
    #[must_use]
    pub const fn is_final(self) -> bool {
        matches!(self, Self::Placed | Self::Declined | Self::Withdrawn)
    }
}

/// The stages of an intake in order: screening first, a test and an interview in either order or not at all, and
/// training before the placement or none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<Stage>", into = "Vec<Stage>")]
pub struct Stages(Vec<Stage>);

impl Stages {
    /// What an intake may lead through.
    pub const CHOICES: [Stage; 4] = [Stage::Screening, Stage::Test, Stage::Interview, Stage::Onboarding];

    /// These stages in this order, unless an intake can't be like that.
    #[must_use]
    pub fn new(stages: Vec<Stage>) -> Option<Self> {
        let middle = |s: &Stage| matches!(s, Stage::Test | Stage::Interview);
        let inner = stages.strip_prefix(&[Stage::Screening])?;
        let inner = inner.strip_suffix(&[Stage::Onboarding]).unwrap_or(inner);
        let once = inner.iter().enumerate().all(|(n, s)| !inner[..n].contains(s));
        (inner.iter().all(middle) && once).then_some(Self(stages))
    }
    /// The stages, the first one first.
    #[must_use]
    pub fn all(&self) -> &[Stage] {
        &self.0
    }
    /// Whether the intake leads through a stage.
    #[must_use]
    pub fn has(&self, stage: Stage) -> bool {
        self.0.contains(&stage)
    }
    /// The whole way from the handing in to the place.
    #[must_use]
    pub fn way(&self) -> Vec<Stage> {
        let chosen = |late: bool| self.0.iter().copied().filter(move |s| (*s == Stage::Onboarding) == late);
        let mut way = vec![Stage::Submitted];
        way.extend(chosen(false));
        way.extend([Stage::Offered, Stage::Accepted]);
        way.extend(chosen(true));
        way.push(Stage::Placed);
        way
    }
    /// The stages that staff may choose from one of them, in the order of the intake; then the waitlist and the no.
    /// Placing is a step of its own, and withdrawing is the applicant's.
    pub fn choices(&self, from: Stage) -> impl Iterator<Item = Stage> + use<> {
        let mut all = self.way();
        all.extend([Stage::Waitlisted, Stage::Declined]);
        all.into_iter().filter(move |&next| from.may_become(next) && !matches!(next, Stage::Submitted | Stage::Placed))
    }
}

impl Default for Stages {
    fn default() -> Self {
        Self(vec![Stage::Screening, Stage::Interview, Stage::Onboarding])
    }
}

impl TryFrom<Vec<Stage>> for Stages {
    type Error = &'static str;
    fn try_from(stages: Vec<Stage>) -> Result<Self, Self::Error> {
        Self::new(stages).ok_or("no intake leads through these stages")
    }
}

impl From<Stages> for Vec<Stage> {
    fn from(stages: Stages) -> Self {
        stages.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn every() -> Vec<Stages> {
        use Stage::{Interview, Onboarding, Screening, Test};
        let middles: [&[Stage]; 5] = [&[], &[Test], &[Interview], &[Test, Interview], &[Interview, Test]];
        let both = |middle: &&[Stage]| {
            let without = [&[Screening], *middle].concat();
            [Stages::new([without.as_slice(), &[Onboarding]].concat()), Stages::new(without)]
        };
        middles.iter().flat_map(both).flatten().collect()
    }

    #[test]
    fn nobody_is_placed_without_having_applied() {
        assert!(!Stage::Draft.may_become(Stage::Placed));
        assert!(Stage::Submitted.may_become(Stage::Placed));
    }

    #[test]
    fn an_end_is_an_end() {
        for &end in Stage::ALL.iter().filter(|s| s.is_final()) {
            for &next in Stage::ALL {
                assert!(!end.may_become(next), "{end:?} to {next:?}");
            }
        }
    }

    #[test]
    fn nothing_becomes_a_draft_again_and_nothing_becomes_itself() {
        for &stage in Stage::ALL {
            assert!(!stage.may_become(Stage::Draft));
            assert!(!stage.may_become(stage));
        }
    }

    #[test]
    fn staff_choose_neither_what_is_the_applicants_nor_what_needs_a_place() {
        assert_eq!(every().len(), 10);
        for stages in every() {
            for &stage in Stage::ALL {
                let mine = |s| matches!(s, Stage::Draft | Stage::Submitted | Stage::Placed | Stage::Withdrawn);
                assert!(stages.choices(stage).all(|s| !mine(s)), "{stages:?} from {stage:?}");
            }
            assert!(stages.choices(Stage::Offered).any(|s| s == Stage::Accepted));
        }
    }

    #[test]
    fn staff_choose_only_what_the_intake_leads_through_and_in_its_order() {
        for stages in every() {
            let way = stages.way();
            for &stage in Stage::ALL {
                let choices: Vec<Stage> = stages.choices(stage).collect();
                let outside = |s: &Stage| matches!(s, Stage::Waitlisted | Stage::Declined);
                let inside: Vec<_> = choices.iter().filter(|s| !outside(s)).collect();
                let places: Vec<_> = inside.iter().map(|s| way.iter().position(|w| w == *s)).collect();
                assert!(places.iter().all(Option::is_some), "{stages:?} from {stage:?}: {choices:?}");
                assert!(places.is_sorted(), "{stages:?} from {stage:?}: {choices:?}");
            }
        }
    }

    #[test]
    fn screening_comes_first_and_training_last() {
        use Stage::{Interview, Offered, Onboarding, Screening, Test};
        let bad: [&[Stage]; 6] = [
            &[],
            &[Interview],
            &[Test, Screening],
            &[Screening, Onboarding, Test],
            &[Screening, Test, Test],
            &[Screening, Offered],
        ];
        for stages in bad {
            assert_eq!(Stages::new(stages.to_vec()), None, "{stages:?}");
        }
        assert!(serde_json::from_str::<Stages>(r#"["interview"]"#).is_err());
        assert_eq!(serde_json::from_str::<Stages>(r#"["screening","test"]"#).unwrap().all(), [Screening, Test]);
    }
}
