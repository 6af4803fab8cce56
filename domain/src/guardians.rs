//! Consent of a parent or guardian, for applicants below the age of majority.

use crate::ids::{ApplicationId, GuardianId};
use crate::people::age_on;
use chrono::{DateTime, Duration, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// The text that guardians agree to now.
pub const CONSENT_VERSION: &str = "2026-1";
/// So long the link in the letter to a guardian is good.
pub const LINK_DAYS: i64 = 7;
/// So many letters to guardians may be sent for one application within a day.
pub const LETTERS_PER_DAY: i64 = 3;

crate::state::words_of! {
    /// How far the consent is.
    pub enum Consent {
        /// Nobody was asked yet.
        Needed = "needed",
        /// A letter is on its way.
        Asked = "asked",
        /// Given.
        Agreed = "agreed",
        /// Refused, or taken back.
        Refused = "refused",
    }
}

crate::state::words_of! {
    /// What somebody is to the applicant.
    pub enum Relation {
        /// The mother.
        Mother = "mother",
        /// The father.
        Father = "father",
        /// A guardian by law.
        Guardian = "guardian",
    }
}

/// A parent or guardian who was asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guardian {
    /// Which.
    pub id: GuardianId,
    /// For which application.
    pub application: ApplicationId,
    /// The name as the applicant gave it.
    pub name: String,
    /// The address that the letter goes to.
    pub email: String,
    /// What they are to the applicant.
    pub relation: Relation,
    /// How far the consent is.
    pub consent: Consent,
    /// The name as they signed with it.
    pub signed: String,
    /// When the letter was asked for.
    pub asked_at: DateTime<Utc>,
    /// When they answered last.
    pub answered_at: Option<DateTime<Utc>>,
}

impl Guardian {
    /// Until when the link of the letter is good.
    #[must_use]
    pub fn link_until(&self) -> DateTime<Utc> {
        self.asked_at + Duration::days(LINK_DAYS)
    }
}

/// Whether somebody needs a guardian's consent on a day.
#[must_use]
pub fn is_needed(born: NaiveDate, on: NaiveDate, majority_age: i64) -> bool {
    age_on(born, on) < majority_age
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn consent_is_needed_until_the_birthday_of_majority() {
        let born: NaiveDate = "2009-02-28".parse().unwrap();
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert!(is_needed(born, day("2027-02-27"), 18));
        assert!(!is_needed(born, day("2027-02-28"), 18));
        assert!(is_needed(born, day("2027-02-28"), 21), "majority differs by country");
    }
}
