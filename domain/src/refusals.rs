//! "No" is a value from a closed list: each has a code for machines and, in every language, a sentence for people.

mod codes;

use crate::applications::Stage;
use crate::eligibility::Reason;
use crate::time::Zone;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// An expected no.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum Refusal {
    /// The person can't take this shift; every reason is given.
    #[error("not eligible for this shift")]
    NotEligible {
        /// Why.
        reasons: Vec<Reason>,
    },
    /// It can be, and there is something to think of first; the same again with a yes goes through.
    #[error("there are doubts about this shift")]
    Doubtful {
        /// What.
        doubts: Vec<Reason>,
    },
    /// There is no ballot to enter or to leave any more.
    #[error("no ballot to enter")]
    BallotClosed,
    /// The last place went to somebody else.
    #[error("the shift is full")]
    Full,
    /// The person has no place on this shift.
    #[error("no place on this shift")]
    NotOnShift,
    /// Too near to the start for giving the place back alone.
    #[error("too late to give the place back alone")]
    ReleaseTooLate,
    /// There are free places, so nobody needs to wait.
    #[error("there are free places")]
    PlacesFree,
    /// The waiting list of the shift is closed.
    #[error("the waiting list is closed")]
    WaitlistClosed,
    /// Too late for finding somebody alone who takes over.
    #[error("too late for finding somebody alone")]
    HandOverLate,
    /// A coordinator decides who takes such a place.
    #[error("a coordinator decides who takes such a place")]
    CoordinatorDecides,
    /// The colleague can't take that shift.
    #[error("the colleague can't take that shift")]
    ColleagueCannot,
    /// Nobody is sought any more.
    #[error("nobody is sought any more")]
    HandOverGone,
    /// Check-in is not open yet.
    #[error("check-in opens later")]
    TooEarly {
        /// When it opens.
        opens: DateTime<Utc>,
        /// The time on the walls there.
        zone: Zone,
    },
    /// The shift has ended.
    #[error("the shift is over")]
    ShiftOver,
    /// The person has no shift here now.
    #[error("no shift at this center now")]
    NoShiftHere,
    /// The person is checked in already.
    #[error("checked in already")]
    AlreadyIn,
    /// The person is not checked in.
    #[error("not checked in")]
    NotIn,
    /// That check-in was taken back.
    #[error("the check-in was taken back")]
    TakenBack,
    /// Somebody has looked at the scan, and it does not count.
    #[error("the scan does not count")]
    ScanDeclined,
    /// Nobody can be told from what was shown at the tablet.
    #[error("the card is not known")]
    CardWrong,
    /// The shift still runs.
    #[error("the shift still runs")]
    ShiftRuns,
    /// Somebody else decides about that.
    #[error("somebody else decides")]
    SecondPerson,
    /// The same was asked for already and waits for an answer.
    #[error("waits for an answer already")]
    AlreadyWaiting,
    /// Something of the day is still open.
    #[error("{count} things of the day are open")]
    DayOpen {
        /// How many.
        count: i64,
    },
    /// The month has not ended.
    #[error("the month has not ended")]
    MonthRuns,
    /// The code of the desk is too old.
    #[error("the code has expired")]
    CodeExpired,
    /// The code is not one of ours.
    #[error("the code is not genuine")]
    CodeForged,
    /// A one-time link was used, has expired or is not genuine.
    #[error("the link can't be used any more")]
    LinkSpent,
    /// E-mail and password don't fit together.
    #[error("e-mail or password is wrong")]
    SignInWrong,
    /// Too many tries; wait so many seconds.
    #[error("too many tries")]
    TooMany {
        /// Seconds to wait.
        seconds: i64,
    },
    /// The e-mail address is not confirmed yet.
    #[error("the e-mail address is not confirmed")]
    EmailUnconfirmed,
    /// The intake takes no applications now.
    #[error("the intake is closed")]
    IntakeClosed,
    /// The call is of another programme than the person's.
    #[error("the call is of another programme")]
    OtherProgramme,
    /// The application has moved on.
    #[error("the application has moved on")]
    StageMoved {
        /// Where it stands now.
        stage: Stage,
    },
    /// The center's quota for this intake is used up.
    #[error("the quota of the center is used up")]
    QuotaFull,
    /// The person is placed at that center already.
    #[error("placed at the center already")]
    AlreadyPlaced,
    /// Something that is required before placing is not done.
    #[error("{count} required items are open")]
    ChecklistOpen {
        /// How many.
        count: i64,
    },
    /// The placement has ended, or is about to.
    #[error("the placement is over")]
    PlacementOver,
    /// An application must be withdrawn before the data behind it is deleted.
    #[error("an application is under way")]
    LeavingApplies,
    /// Whoever works here gives their roles up first.
    #[error("holds a role")]
    LeavingWorks,
    /// Hours were served, so an administrator decides.
    #[error("has served")]
    LeavingServed,
    /// Somebody else changed the same thing meanwhile.
    #[error("changed by somebody else meanwhile")]
    Changed,
    /// The other week is not published yet, and people know of their places.
    #[error("the other week is not published")]
    WeekNotOut,
    /// The roster is published already.
    #[error("published already")]
    AlreadyPublished,
    /// A roster without shifts.
    #[error("no shifts to publish")]
    RosterEmpty,
    /// People hold places against rules.
    #[error("people hold places against rules")]
    RosterBreaches {
        /// How many.
        count: i64,
    },
    /// People hold places on what should go.
    #[error("people hold places on it")]
    PeopleOnIt,
    /// Somebody has checked in on what should go.
    #[error("somebody has checked in on it")]
    SomebodyIn,
    /// The certificate is not earned yet.
    #[error("the certificate is not earned yet")]
    NotEarned {
        /// Minutes still to serve.
        missing: i64,
    },
    /// The certificate was issued before.
    #[error("issued already")]
    AlreadyIssued,
    /// The certificate was revoked before.
    #[error("revoked already")]
    AlreadyRevoked,
    /// The certificate as it stands can't be treated so.
    #[error("the certificate stands otherwise")]
    CertificateStands,
    /// The name on the certificate is the name of today.
    #[error("nothing to correct")]
    NothingToCorrect,
    /// Nothing of what the kind asks for was done.
    #[error("nothing that earns it")]
    NothingEarned,
    /// The certificate holds characters that can't be printed.
    #[error("no letters for {characters}")]
    Unprintable {
        /// The characters and their numbers in Unicode.
        characters: String,
    },
    /// The certificate holds more text than a sheet has room for.
    #[error("too long for the sheet")]
    TooLongToPrint,
    /// The course session has begun.
    #[error("the course session has begun")]
    SessionBegun,
    /// The course session has not begun.
    #[error("the course session has not begun")]
    SessionAhead,
    /// The course session has no place left.
    #[error("the course session is full")]
    SessionFull,
    /// Enrolled already.
    #[error("enrolled already")]
    AlreadyEnrolled,
    /// The course is not offered, or there is nothing to learn in it alone.
    #[error("the course is not offered")]
    CourseClosed,
    /// Another course comes before.
    #[error("another course comes before")]
    CourseBefore,
    /// The course was passed and counts for long yet.
    #[error("the course was passed and counts for long yet")]
    CourseHeld,
    /// Other modules come before the quiz.
    #[error("other modules come before")]
    ModulesBefore,
    /// No tries are left.
    #[error("no tries are left")]
    TriesUsed,
    /// The place went to somebody else.
    #[error("the place in the interview went to somebody else")]
    InterviewTaken,
    /// Too near to the interview for choosing alone.
    #[error("too near to the interview")]
    InterviewTooLate,
    /// The application has an interview already.
    #[error("has an interview already")]
    InterviewBooked,
    /// The applicant did not come too often to book once more.
    #[error("missed too many interviews")]
    InterviewMissed,
    /// There are free times, so nobody needs to wait.
    #[error("there are free times")]
    InterviewTimesFree,
    /// The place is not held any more.
    #[error("the offer has lapsed")]
    InterviewOfferGone,
    /// The interview was called off.
    #[error("the interview was called off")]
    InterviewCalledOff,
    /// The interview is still to come.
    #[error("the interview is still to come")]
    InterviewAhead,
    /// The place is not held any more.
    #[error("the offered place is not held any more")]
    OfferGone,
    /// Nobody takes part in the selection.
    #[error("nobody to choose from")]
    NobodyRanked,
    /// The last administrator can't lose the role.
    #[error("the last administrator stays")]
    LastAdministrator,
    /// Whoever is near to the applicant neither scores nor decides.
    #[error("a conflict of interest")]
    ConflictOfInterest,
    /// The sheets of the stage may be seen, so none is taken any more.
    #[error("the scores are open")]
    ScoresOpen,
    /// A sheet was handed in, so its criteria stay.
    #[error("a sheet was handed in")]
    FormInUse,
    /// The applicant has yet to answer.
    #[error("asked already")]
    AlreadyAsked,
    /// A parent or guardian has yet to agree.
    #[error("a guardian has yet to agree")]
    GuardianMissing,
    /// Both records have something that there can be only one of.
    #[error("both records have something that there can be only one of")]
    MergeClash,
    /// The record belongs to somebody of the staff.
    #[error("the record belongs to staff")]
    MergeStaff,
    /// The account was closed, erased or merged into another one.
    #[error("the account is closed")]
    AccountClosed,
    /// The time to undo is over.
    #[error("too late to undo")]
    UndoOver,
    /// Rules would set each other off in a circle.
    #[error("rules in a circle: {rules}")]
    AutomationCircle {
        /// Their names, in the order of the steps.
        rules: String,
    },
    /// The same nonce came with other content.
    #[error("the same request id was used for something else")]
    NonceReused,
    /// An announcement would reach nobody.
    #[error("nobody would be told")]
    NobodyToTell,
}

impl Refusal {
    /// The reasons or the doubts of the eligibility engine, if it was its no.
    #[must_use]
    pub fn reasons(&self) -> &[Reason] {
        match self {
            Self::NotEligible { reasons } => reasons,
            Self::Doubtful { doubts } => doubts,
            _ => &[],
        }
    }
}
