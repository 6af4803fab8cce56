//! What notices are about. People choose by topic how they are told; a list of every single kind would help nobody.

use super::Notice;

crate::state::words_of! {
    /// What a notice is about.
    pub enum Topic {
        /// Signing in, the password, the address: always told at once.
        Account = "account",
        /// An application on its way, and the interview.
        Application = "application",
        /// The place at a center, its pauses and its end.
        Placement = "placement",
        /// A week that is out or was changed.
        Roster = "roster",
        /// One's own shifts: put on, taken off, soon, drawn.
        Shift = "shift",
        /// Waiting lists, swaps, and whoever can't come.
        Exchange = "exchange",
        /// Hours, what was disputed of them, and days to close.
        Hours = "hours",
        /// Courses.
        Training = "training",
        /// Certificates.
        Certificate = "certificate",
        /// What the programme or the center tells many people.
        Announcement = "announcement",
        /// What waits at the centers that one runs, once a day.
        Day = "day",
    }
}

impl Topic {
    /// Whether only those hear of it who run a center.
    #[must_use]
    pub const fn is_of_staff(self) -> bool {
        matches!(self, Self::Day)
    }

    /// Whether a person may do without mail about it.
    #[must_use]
    pub const fn may_be_off(self) -> bool {
        !matches!(self, Self::Account)
    }
}

impl Notice {
    /// What it is about.
    #[must_use]
    pub const fn topic(&self) -> Topic {
        match self {
            Self::ConfirmEmail { .. }
            | Self::SignInLink { .. }
            | Self::AlreadySignedUp
            | Self::PasswordChanged
            | Self::ConfirmNewEmail { .. }
            | Self::EmailChanged { .. }
            | Self::ErasureRefused
            // Asked for a moment ago
            | Self::WordsTried { .. }
            // Goes to somebody else, who has no account and hence no choice
            | Self::GuardianAsked { .. }
            | Self::GuardianAgreed { .. }
            // Holds the way into the account
            | Self::ApplicationImported { .. } => Topic::Account,
            Self::ApplicationReceived { .. }
            | Self::ApplicationMoved { .. }
            | Self::ApplicationDeclined { .. }
            | Self::ApplicationAsked { .. }
            | Self::ApplicationAnswered { .. }
            | Self::InterviewBooked { .. }
            | Self::InterviewMoved { .. }
            | Self::InterviewCancelled { .. }
            | Self::InterviewCalledOff { .. }
            | Self::InterviewReminder { .. }
            | Self::InterviewMissed { .. }
            | Self::InterviewOffered { .. }
            | Self::InterviewOfferLapsed { .. }
            | Self::PlaceOffered { .. }
            | Self::OfferLapsed { .. }
            | Self::GuardianAnswered { .. }
            | Self::RuleTold { .. }
            | Self::RuleWrote { .. } => Topic::Application,
            Self::PlacementChanged { .. } => Topic::Placement,
            Self::RosterPublished { .. } | Self::RosterChanged { .. } | Self::RosterWithdrawn { .. } => Topic::Roster,
            Self::ShiftAssigned { .. }
            | Self::ShiftUnassigned { .. }
            | Self::ShiftConfirm { .. }
            | Self::ShiftReminder { .. }
            | Self::RequestDeclined { .. }
            | Self::ShiftWishEnded { .. }
            | Self::ShiftWishBack { .. }
            | Self::BallotDrawn { .. } => Topic::Shift,
            Self::ShiftOffered { .. }
            | Self::ShiftOfferLapsed { .. }
            | Self::HandOverAsked { .. }
            | Self::HandOverFilled { .. }
            | Self::HandOverUnanswered { .. }
            | Self::HandOverOpened { .. }
            | Self::HandOverUnfilled { .. } => Topic::Exchange,
            Self::HoursDisputed { .. }
            | Self::DisputeAnswered { .. }
            | Self::Missed { .. }
            | Self::DaysOpen { .. } => Topic::Hours,
            Self::CourseAsked { .. }
            | Self::SessionPlace { .. }
            | Self::SessionChanged { .. }
            | Self::SessionCancelled { .. }
            | Self::TrainingLapses { .. }
            | Self::TrainingsLapse { .. }
            | Self::TrainingClaimAnswered { .. } => Topic::Training,
            Self::Announced { .. } => Topic::Announcement,
            Self::DayAhead { .. } => Topic::Day,
            Self::CertificateIssued { .. }
            | Self::CertificateRevoked { .. }
            | Self::CertificateSuspended { .. }
            | Self::CertificateRestored { .. }
            | Self::CertificatesWait { .. } => Topic::Certificate,
        }
    }

    /// Whether somebody waits at the screen for it.
    #[must_use]
    pub const fn is_awaited(&self) -> bool {
        matches!(
            self,
            Self::ConfirmEmail { .. }
                | Self::ConfirmNewEmail { .. }
                | Self::SignInLink { .. }
                | Self::WordsTried { .. }
        )
    }

    /// In which order letters go out that are due: those for which somebody waits at the screen, then those about one
    /// person, then those to many.
    #[must_use]
    pub const fn rank(&self) -> i64 {
        match self {
            awaited if awaited.is_awaited() => 0,
            Self::Announced { .. } => 2,
            _ => 1,
        }
    }

    /// Whether it is answered before a deadline that a daily letter may miss.
    #[must_use]
    pub const fn is_pressing(&self) -> bool {
        matches!(
            self,
            Self::InterviewOffered { .. }
                | Self::InterviewReminder { .. }
                | Self::PlaceOffered { .. }
                | Self::ShiftConfirm { .. }
                | Self::ShiftReminder { .. }
                | Self::ShiftOffered { .. }
                | Self::HandOverAsked { .. }
                | Self::HandOverOpened { .. }
        )
    }

    /// Whether its reader finds it within the platform too. What opens an account, or goes to somebody without one, is
    /// mail alone.
    #[must_use]
    pub const fn is_shown(&self) -> bool {
        !matches!(
            self,
            Self::ConfirmEmail { .. }
                | Self::ConfirmNewEmail { .. }
                | Self::SignInLink { .. }
                | Self::AlreadySignedUp
                | Self::ApplicationImported { .. }
                | Self::GuardianAsked { .. }
                | Self::GuardianAgreed { .. }
                | Self::WordsTried { .. }
        )
    }
}
