//! Consents, one for each purpose, each with the version of the text that was agreed to.

/// The text of the consents that applicants are asked for now.
pub const CONSENT_VERSION: &str = "2026-1";

crate::state::words_of! {
    /// What a person's answers may be used for.
    pub enum Purpose {
        /// Kept to decide on the application and to plan the service.
        Keep = "keep",
        /// Read by the staff of the programme and of the wished centers.
        Read = "read",
        /// Kept to ask the person again for a later term.
        Again = "again",
    }
}

impl Purpose {
    /// Whether there is no application without it.
    #[must_use]
    pub const fn is_required(self) -> bool {
        matches!(self, Self::Keep | Self::Read)
    }
    /// Its name among the fields of the form.
    #[must_use]
    pub const fn field(self) -> &'static str {
        match self {
            Self::Keep => "consent_keep",
            Self::Read => "consent_read",
            Self::Again => "consent_again",
        }
    }
}

/// The purposes that were agreed to in their present text. A plain yes, or the version alone, stands for what is
/// necessary.
#[must_use]
pub fn given(typed: &str) -> Vec<Purpose> {
    let typed = typed.trim().to_ascii_lowercase();
    if typed == CONSENT_VERSION || ["yes", "on", "true", "1", "accepted"].contains(&typed.as_str()) {
        return Purpose::ALL.iter().copied().filter(|p| p.is_required()).collect();
    }
    let said = |purpose: &Purpose| {
        typed.split_whitespace().any(|part| part.split_once(':') == Some((purpose.as_str(), CONSENT_VERSION)))
    };
    Purpose::ALL.iter().copied().filter(said).collect()
}

/// The necessary purposes that were not agreed to.
#[must_use]
pub fn missing(typed: &str) -> Vec<Purpose> {
    let given = given(typed);
    Purpose::ALL.iter().copied().filter(|p| p.is_required() && !given.contains(p)).collect()
}

/// The consents as they are stored: each purpose with the version of its text.
#[must_use]
pub fn write(given: &[Purpose]) -> String {
    let said = |purpose: &Purpose| format!("{}:{CONSENT_VERSION}", purpose.as_str());
    given.iter().map(said).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_purpose_is_agreed_to_by_itself_and_with_its_text() {
        assert_eq!(given("keep:2026-1 again:2026-1"), [Purpose::Keep, Purpose::Again]);
        assert_eq!(missing("keep:2026-1 again:2026-1"), [Purpose::Read]);
        assert_eq!(missing("keep:2025-9 read:2026-1"), [Purpose::Keep], "that was another text");
        assert_eq!(missing(""), [Purpose::Keep, Purpose::Read]);
        for &purpose in Purpose::ALL {
            assert_eq!(given(&write(&[purpose])), [purpose]);
        }
    }

    #[test]
    fn a_plain_yes_agrees_to_what_is_necessary_and_to_nothing_else() {
        for yes in ["yes", " On ", "1", CONSENT_VERSION] {
            assert_eq!(given(yes), [Purpose::Keep, Purpose::Read], "{yes}");
        }
        assert!(given("no").is_empty());
    }
}
