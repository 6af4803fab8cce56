//! Everything that people are told, one variant each. What a message needs beyond ids is looked up when it is written.

mod choices;
mod day;
mod kinds;
mod misses;
mod reminders;
mod topics;
pub mod wordings;

pub use choices::{Channel, Choices, Due, Mailing, Quiet};
pub use day::{Waiting, day_due};
pub use misses::MissNews;
pub use reminders::{EARLIEST_HOURS, Known, REMINDERS, Reminder, nearest_first, reminder};
pub use topics::Topic;
pub use wordings::Wording;

use crate::applications::Stage;
use crate::automations::Letter;
use crate::ids::{
    AnnouncementId, ApplicationId, AssignmentId, BookingId, CenterId, CertificateId, CourseId, CourseSessionId,
    DisputeId, GuardianId, HandOverAskId, HandOverId, InterviewSlotId, OfferId, PlacementId, RosterId, ShiftId,
    ShiftWaitId, TrainingClaimId, TrainingRecordId,
};
use crate::language::{Language, Texts};
use crate::placements::PlacementStep;
use crate::rosters::Change;
use crate::screening::DeclineReason;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Something to tell a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Notice {
    /// Please confirm this address; the link is made from the row's id when the message is written.
    ConfirmEmail {
        /// The one-time link.
        link: Uuid,
    },
    /// Sign in by this link.
    SignInLink {
        /// The one-time link.
        link: Uuid,
    },
    /// Somebody tried to sign up with an address that has an account.
    AlreadySignedUp,
    /// The password was changed.
    PasswordChanged,
    /// To a new address: please confirm it.
    ConfirmNewEmail {
        /// The one-time link.
        link: Uuid,
    },
    /// To the address before: it is not the account's any more.
    EmailChanged {
        /// The address before.
        from: String,
    },
    /// We have your application.
    ApplicationReceived {
        /// Which.
        application: ApplicationId,
    },
    /// We have your application, which came in by a list; this link signs you in.
    ApplicationImported {
        /// Which.
        application: ApplicationId,
        /// The one-time link.
        link: Uuid,
    },
    /// Your application has moved on.
    ApplicationMoved {
        /// Which.
        application: ApplicationId,
        /// Where to.
        stage: Stage,
    },
    /// Your interview is booked.
    InterviewBooked {
        /// Which.
        booking: BookingId,
    },
    /// Your interview is at another time or place now.
    InterviewMoved {
        /// Which.
        booking: BookingId,
    },
    /// You have cancelled your interview.
    InterviewCancelled {
        /// Which.
        booking: BookingId,
    },
    /// The center has called your interview off; choose another time.
    InterviewCalledOff {
        /// Which.
        booking: BookingId,
    },
    /// Your interview is tomorrow.
    InterviewReminder {
        /// Which.
        booking: BookingId,
    },
    /// You did not come to your interview.
    InterviewMissed {
        /// Which.
        booking: BookingId,
        /// Whether you may book once more.
        again: bool,
    },
    /// A place is held for you.
    InterviewOffered {
        /// For which application.
        application: ApplicationId,
        /// In which slot.
        slot: InterviewSlotId,
        /// Until when.
        until: DateTime<Utc>,
    },
    /// The place that was held for you went to the next one.
    InterviewOfferLapsed {
        /// For which application.
        application: ApplicationId,
    },
    /// A place is held for you; accept or decline it.
    PlaceOffered {
        /// For which application.
        application: ApplicationId,
        /// Which offer.
        offer: OfferId,
    },
    /// The place that was held for you went to the next one.
    OfferLapsed {
        /// For which application.
        application: ApplicationId,
    },
    /// Your application was declined, and why.
    ApplicationDeclined {
        /// Which.
        application: ApplicationId,
        /// Why.
        reason: DeclineReason,
    },
    /// To a parent or guardian: please agree that this young person volunteers.
    GuardianAsked {
        /// Who.
        guardian: GuardianId,
    },
    /// To a parent or guardian: you have agreed, and this is how it is taken back.
    GuardianAgreed {
        /// Who.
        guardian: GuardianId,
    },
    /// Your parent or guardian has answered.
    GuardianAnswered {
        /// For which application.
        application: ApplicationId,
        /// Whether they agreed.
        agreed: bool,
    },
    /// Something is missing in your application.
    ApplicationAsked {
        /// Which.
        application: ApplicationId,
    },
    /// What you have asked an applicant for is answered.
    ApplicationAnswered {
        /// Which.
        application: ApplicationId,
    },
    /// What a rule of the programme says.
    RuleTold {
        /// About which application.
        application: ApplicationId,
        /// Which of the texts that are there.
        letter: Letter,
    },
    /// What a rule of the programme says, in the programme's own words.
    RuleWrote {
        /// About which application.
        application: ApplicationId,
        /// The words.
        texts: Texts,
    },
    /// Please take a course.
    CourseAsked {
        /// Which.
        course: CourseId,
    },
    /// You have moved up from the waiting list of a session.
    SessionPlace {
        /// Which.
        session: CourseSessionId,
    },
    /// Your session of a course is at another time or place now.
    SessionChanged {
        /// Which.
        session: CourseSessionId,
    },
    /// Your session of a course was called off.
    SessionCancelled {
        /// Which.
        session: CourseSessionId,
    },
    /// What you have learned lapses soon.
    TrainingLapses {
        /// Which record.
        record: TrainingRecordId,
    },
    /// To whoever runs a center: what people there have learned lapses soon.
    TrainingsLapse {
        /// Which center.
        center: CenterId,
        /// How many records.
        count: i64,
    },
    /// Somebody has looked at what you have learned elsewhere.
    TrainingClaimAnswered {
        /// What you said.
        claim: TrainingClaimId,
    },
    /// Your data can't be deleted now, and why.
    ErasureRefused,
    /// Something has happened to your placement.
    PlacementChanged {
        /// Which.
        placement: PlacementId,
        /// What.
        step: PlacementStep,
    },
    /// The week's shifts at your center are out.
    RosterPublished {
        /// Which week.
        roster: RosterId,
    },
    /// Your shifts of a week: all that has changed for you since you were told last.
    RosterChanged {
        /// Which week.
        roster: RosterId,
        /// What.
        changes: Vec<Change>,
    },
    /// The week's shifts at your center were taken back for a change; you keep your places.
    RosterWithdrawn {
        /// Which week.
        roster: RosterId,
    },
    /// You were put on a shift by the coordinator.
    ShiftAssigned {
        /// Which.
        shift: ShiftId,
    },
    /// Will you come to your shift?
    ShiftConfirm {
        /// By which place on it.
        place: AssignmentId,
    },
    /// What the programme or the center tells many people in its own words.
    Announced {
        /// Which.
        announcement: AnnouncementId,
    },
    /// Your shift is near.
    ShiftReminder {
        /// By which place on it.
        place: AssignmentId,
    },
    /// You don't get the place that you asked for, and why.
    RequestDeclined {
        /// On which shift.
        shift: ShiftId,
        /// Which request.
        request: AssignmentId,
    },
    /// What you asked or waited for is over: the shift was called off, or stands at another time.
    ShiftWishEnded {
        /// Which.
        shift: ShiftId,
    },
    /// What you asked or waited for stands again: the shift is as it was.
    ShiftWishBack {
        /// Which.
        shift: ShiftId,
    },
    /// The places of a shift were drawn.
    BallotDrawn {
        /// Which.
        shift: ShiftId,
        /// Whether you got one.
        won: bool,
    },
    /// You were taken off a shift.
    ShiftUnassigned {
        /// Which.
        shift: ShiftId,
    },
    /// A place on a shift is held for you.
    ShiftOffered {
        /// By which place on the waiting list.
        wait: ShiftWaitId,
    },
    /// The place that was held for you went to the next one.
    ShiftOfferLapsed {
        /// On which shift.
        shift: ShiftId,
    },
    /// A colleague can't come: do you take over?
    HandOverAsked {
        /// The question.
        ask: HandOverAskId,
    },
    /// Somebody has taken over from you.
    HandOverFilled {
        /// Which search.
        hand_over: HandOverId,
    },
    /// Whom you asked can't take over, or did not answer.
    HandOverUnanswered {
        /// Which search.
        hand_over: HandOverId,
    },
    /// To a coordinator: somebody can't come.
    HandOverOpened {
        /// Which search.
        hand_over: HandOverId,
    },
    /// Nobody was found.
    HandOverUnfilled {
        /// Which search.
        hand_over: HandOverId,
    },
    /// To a coordinator: somebody says that hours are wrong.
    HoursDisputed {
        /// What they say.
        dispute: DisputeId,
    },
    /// What you said about your hours was answered.
    DisputeAnswered {
        /// Which.
        dispute: DisputeId,
    },
    /// What has become of missed shifts.
    Missed {
        /// What.
        news: MissNews,
    },
    /// To whoever runs a center: days that nobody has closed.
    DaysOpen {
        /// Which center.
        center: CenterId,
        /// The oldest of them.
        oldest: NaiveDate,
        /// How many.
        days: i64,
    },
    /// To whoever runs centers: what waits there today.
    DayAhead {
        /// Which day.
        on: NaiveDate,
        /// Where, and what.
        centers: Vec<Waiting>,
    },
    /// Your certificate is ready.
    CertificateIssued {
        /// Which.
        certificate: CertificateId,
    },
    /// Your certificate was revoked.
    CertificateRevoked {
        /// Which.
        certificate: CertificateId,
    },
    /// Your certificate is not to be relied on for now.
    CertificateSuspended {
        /// Which.
        certificate: CertificateId,
    },
    /// Your certificate is good again.
    CertificateRestored {
        /// Which.
        certificate: CertificateId,
    },
    /// To whoever writes letters: how one of them reads in new words.
    WordsTried {
        /// Which.
        wording: Wording,
        /// In which language.
        language: Language,
        /// Its subject.
        subject: String,
        /// Its text.
        text: String,
    },
    /// To whoever signs: certificates wait to be approved.
    CertificatesWait {
        /// How many.
        count: i64,
    },
}
