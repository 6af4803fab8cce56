//! Ids: one type per thing, so that a shift's id can't be taken for a person's.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { self.0.fmt(f) }
        }
        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> { Uuid::parse_str(text).map(Self) }
        }
        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self { Self(id) }
        }
        impl From<$name> for Uuid {
            fn from(id: $name) -> Uuid { id.0 }
        }
    )+};
}

ids! {
    /// A country's programme.
    ProgrammeId,
    /// A place of work of one programme.
    CenterId,
    /// What a person does on a shift.
    PositionId,
    /// One human being.
    PersonId,
    /// A role given to a person.
    GrantId,
    /// One signed-in device.
    SignInId,
    /// A call for volunteers.
    IntakeId,
    /// One person's answer to an intake.
    ApplicationId,
    /// A time at which a center talks to applicants.
    InterviewSlotId,
    /// One applicant's place in such a time.
    BookingId,
    /// An applicant who waits for one.
    InterviewWaitId,
    /// What somebody says of their time in a span of days.
    AvailabilityId,
    /// A rule that acts by itself.
    AutomationId,
    /// The secret address of a calendar.
    FeedId,
    /// A picture that somebody sent.
    FileId,
    /// A list of applicants that is being taken in.
    ImportId,
    /// A parent or guardian who is asked for consent.
    GuardianId,
    /// One calculation of who gets a place where.
    SelectionId,
    /// A place that is held for an applicant.
    OfferId,
    /// A person at a center from–to.
    PlacementId,
    /// A public holiday.
    HolidayId,
    /// A time slot of a center's week.
    TemplateId,
    /// A position of such a slot.
    LineId,
    /// A person who stands on a line.
    StandingId,
    /// One making of shifts, from templates or as copies.
    GenerationId,
    /// Something that was done on a board.
    BoardActId,
    /// A proposal for weeks.
    ProposalId,
    /// The secret address of what a center shows on its wall.
    WallId,
    /// One center's shifts for a week.
    RosterId,
    /// A span of work at a center with a number of places.
    ShiftId,
    /// A person on a shift.
    AssignmentId,
    /// Somebody who waits for a place on a full shift.
    ShiftWaitId,
    /// The search for somebody who takes over a place.
    HandOverId,
    /// A question to a colleague whether they take over.
    HandOverAskId,
    /// One check-in with its check-out.
    AttendanceId,
    /// A line of the hours ledger.
    HoursEntryId,
    /// A correction of the ledger.
    CorrectionId,
    /// What somebody says against a line of it.
    DisputeId,
    /// A pause of somebody's taking places alone.
    PauseId,
    /// A scan that came late.
    ScanId,
    /// A tablet at a center.
    KioskId,
    /// Something that can be learned.
    CourseId,
    /// One meeting of a course.
    CourseSessionId,
    /// Somebody's way through a course.
    CourseTakeId,
    /// A try at a quiz.
    QuizAttemptId,
    /// What somebody has learned elsewhere, as they say.
    TrainingClaimId,
    /// A place of a person in a course session.
    EnrolmentId,
    /// What a person has learned, with its validity.
    TrainingRecordId,
    /// A signed statement about a person's service.
    CertificateId,
    /// What many people are told at once.
    AnnouncementId,
    /// What a certificate can be for.
    CertificateKindId,
    /// The drawing under the words of a certificate.
    CertificateTemplateId,
    /// The picture of somebody's signature.
    CertificateSignatureId,
    /// A certificate that somebody has to approve.
    CertificateProposalId,
    /// Many of them that were approved at once.
    CertificateBatchId,
    /// What somebody asks to be done with a certificate.
    CertificateMoveId,
    /// An outgoing message.
    NoticeId,
    /// A device that wants news by its browser's service.
    DeviceId,
    /// A line of the audit trail.
    EventId,
    /// An award of a programme.
    AwardKindId,
    /// Somebody's award.
    AwardId,
    /// Somebody whom a center names.
    NominationId,
    /// What a visitor wrote.
    ThanksId,
}
