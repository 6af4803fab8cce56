//! The audit trail: what was done, to what. Who and when are added by the act.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

crate::state::words_of! {
    /// What was done.
    pub enum EventKind {
        /// Somebody signed up.
        SignedUp = "signed_up",
        /// An e-mail address was confirmed.
        EmailConfirmed = "email_confirmed",
        /// Somebody signed in.
        SignedIn = "signed_in",
        /// A wrong password was given for an account.
        SignInFailed = "sign_in_failed",
        /// Somebody signed out, or ended another of their sessions.
        SignedOut = "signed_out",
        /// A password was changed.
        PasswordChanged = "password_changed",
        /// Name, birth date or telephone number were changed.
        DetailsChanged = "details_changed",
        /// An account was closed.
        PersonDisabled = "person_disabled",
        /// A closed account was opened again.
        PersonEnabled = "person_enabled",
        /// Somebody asked for their data to be deleted, or took that back.
        ErasureAsked = "erasure_asked",
        /// A request to delete somebody's data was refused.
        ErasureRefused = "erasure_refused",
        /// Everything personal of somebody was deleted.
        PersonErased = "person_erased",
        /// Somebody took everything with them that is kept of them.
        DataTaken = "data_taken",
        /// Somebody made themselves an address for their calendar.
        CalendarOpened = "calendar_opened",
        /// Such an address was ended.
        CalendarEnded = "calendar_ended",
        /// Somebody said when they can serve.
        AvailabilityChanged = "availability_changed",
        /// Somebody said which languages they speak.
        LanguagesChanged = "languages_changed",
        /// A role was given.
        RoleGranted = "role_granted",
        /// A role was ended.
        RoleEnded = "role_ended",
        /// A person's file was read by somebody else.
        PersonRead = "person_read",
        /// A picture that came with an application was looked at by somebody else.
        FileRead = "file_read",
        /// Somebody's national number was opened.
        NationalIdRead = "national_id_read",
        /// Two records were said to be of different people.
        PeopleCompared = "people_compared",
        /// Two records of one person were merged.
        PeopleMerged = "people_merged",
        /// A programme was changed.
        ProgrammeChanged = "programme_changed",
        /// A center was created.
        CenterCreated = "center_created",
        /// A center was changed.
        CenterChanged = "center_changed",
        /// A public holiday was added, changed or removed.
        HolidayChanged = "holiday_changed",
        /// A position was created or changed.
        PositionChanged = "position_changed",
        /// An intake was opened or changed.
        IntakeChanged = "intake_changed",
        /// The questions of an intake were changed or published.
        QuestionsChanged = "questions_changed",
        /// An application was begun.
        ApplicationBegun = "application_begun",
        /// A draft was thrown away by whom it belongs to.
        ApplicationThrownAway = "application_thrown_away",
        /// An application moved to another stage.
        ApplicationMoved = "application_moved",
        /// Applications came in by a list.
        ApplicationsImported = "applications_imported",
        /// Applications were taken out as a list.
        ApplicationsExported = "applications_exported",
        /// Times for interviews were opened.
        InterviewSlotsOpened = "interview_slots_opened",
        /// A time for interviews was changed.
        InterviewSlotChanged = "interview_slot_changed",
        /// A time for interviews was called off.
        InterviewSlotCancelled = "interview_slot_cancelled",
        /// An applicant booked an interview.
        InterviewBooked = "interview_booked",
        /// An applicant moved an interview.
        InterviewMoved = "interview_moved",
        /// An interview was cancelled for an applicant.
        InterviewCancelled = "interview_cancelled",
        /// An applicant was marked as arrived or missing.
        InterviewMarked = "interview_marked",
        /// A member of a panel gave an opinion.
        InterviewJudged = "interview_judged",
        /// An applicant joined or left the list of those who wait for a time.
        InterviewAwaited = "interview_awaited",
        /// A parent or guardian was asked, agreed, refused or took the consent back.
        GuardianConsent = "guardian_consent",
        /// It was calculated who gets a place where.
        SelectionRun = "selection_run",
        /// A selection was published: offers go out.
        SelectionPublished = "selection_published",
        /// A published selection was taken back.
        SelectionUndone = "selection_undone",
        /// A place was offered, or an offer was answered or ended.
        OfferChanged = "offer_changed",
        /// A note was written on an application.
        ApplicationNoted = "application_noted",
        /// An applicant was asked for more.
        ApplicationAsked = "application_asked",
        /// An applicant answered.
        ApplicationAnswered = "application_answered",
        /// Somebody declared a conflict of interest.
        ConflictDeclared = "conflict_declared",
        /// The score sheet of a stage was set up or changed.
        ScoreFormChanged = "score_form_changed",
        /// A reader handed a score sheet in.
        SheetHandedIn = "sheet_handed_in",
        /// Scores were opened before both readers had handed in.
        ScoresOpened = "scores_opened",
        /// One decision was made about many applications.
        BulkDecided = "bulk_decided",
        /// A decision about many was undone.
        BulkUndone = "bulk_undone",
        /// Whoever a decision is about was told before the time to undo it was over.
        BulkTold = "bulk_told",
        /// A rule that acts by itself was set up, changed or switched.
        AutomationChanged = "automation_changed",
        /// A tag was put on an application by hand, or taken off.
        ApplicationTagged = "application_tagged",
        /// A rule has acted on an application.
        AutomationRan = "automation_ran",
        /// The list of what is done before the first shift was set up or changed.
        ChecklistChanged = "checklist_changed",
        /// Something on an applicant's list was done, or taken back.
        OnboardingItem = "onboarding_item",
        /// A person was placed at a center.
        PlacementBegun = "placement_begun",
        /// A placement was paused, resumed, completed or ended.
        PlacementChanged = "placement_changed",
        /// A shift template was created, changed or ended.
        TemplateChanged = "template_changed",
        /// Somebody was put on a line of a template for good, paused or taken off it.
        StandingChanged = "standing_changed",
        /// A shift that nobody had touched was removed.
        ShiftRemoved = "shift_removed",
        /// The making of shifts was taken back.
        GenerationUndone = "generation_undone",
        /// A week's shifts were generated from templates.
        RosterGenerated = "roster_generated",
        /// A roster was published.
        RosterPublished = "roster_published",
        /// A roster was taken out as a file.
        RosterExported = "roster_exported",
        /// Something that was done on a board was undone.
        RosterUndone = "roster_undone",
        /// Somebody let the program propose who stands where.
        ProposalStarted = "proposal_started",
        /// Somebody had seen enough of a proposal.
        ProposalStopped = "proposal_stopped",
        /// A proposal was accepted, or a part of it.
        ProposalAccepted = "proposal_accepted",
        /// A proposal was thrown away.
        ProposalDiscarded = "proposal_discarded",
        /// A place was held fast for its holder, or let go.
        PlaceFastened = "place_fastened",
        /// How people are told of changes of a published roster was set.
        RosterTelling = "roster_telling",
        /// A center's public view for the wall was opened.
        WallOpened = "wall_opened",
        /// The address of such a view was ended.
        WallEnded = "wall_ended",
        /// A published roster was withdrawn.
        RosterWithdrawn = "roster_withdrawn",
        /// A shift was created or changed.
        ShiftChanged = "shift_changed",
        /// A shift was called off.
        ShiftCancelled = "shift_cancelled",
        /// A person took a place.
        ShiftClaimed = "shift_claimed",
        /// A person said that they will come.
        ShiftConfirmed = "shift_confirmed",
        /// A person asked for a place.
        ShiftRequested = "shift_requested",
        /// A request for a place was approved or declined, or taken back.
        RequestAnswered = "request_answered",
        /// The places of a shift are drawn by lot, or no longer.
        BallotChanged = "ballot_changed",
        /// A person entered a ballot, or left it.
        BallotEntered = "ballot_entered",
        /// A ballot was drawn.
        BallotDrawn = "ballot_drawn",
        /// A person gave a place back.
        ShiftReleased = "shift_released",
        /// Staff put a person on a shift.
        ShiftAssigned = "shift_assigned",
        /// Staff took a person off a shift.
        ShiftUnassigned = "shift_unassigned",
        /// Somebody joined or left the waiting list of a shift, or moved on in it.
        ShiftAwaited = "shift_awaited",
        /// Somebody is sought for whoever can't come, or that has moved on.
        HandOverChanged = "hand_over_changed",
        /// A person checked in.
        CheckedIn = "checked_in",
        /// A person checked out.
        CheckedOut = "checked_out",
        /// A check-out was made by the program at the planned end.
        ClosedAutomatically = "closed_automatically",
        /// Somebody who had a place did not come.
        MarkedNoShow = "marked_no_show",
        /// A lead or coordinator confirmed what was closed automatically.
        AttendanceConfirmed = "attendance_confirmed",
        /// A code was refused at check-in.
        CodeRefused = "code_refused",
        /// A scan that came late was put aside for somebody to look at.
        ScanDoubted = "scan_doubted",
        /// Somebody decided about such a scan.
        ScanAnswered = "scan_answered",
        /// A tablet was made one of a center's.
        KioskOpened = "kiosk_opened",
        /// A tablet is none of a center's any more.
        KioskEnded = "kiosk_ended",
        /// Somebody asked for another number to show at a tablet.
        PinChanged = "pin_changed",
        /// A person went for a break, or came back.
        BreakTaken = "break_taken",
        /// A check-in, check-out, break or excuse was taken back.
        AttendanceUndone = "attendance_undone",
        /// A person was excused from a shift.
        AbsenceExcused = "absence_excused",
        /// A person asks to be excused from a missed shift, or took that back.
        ExcuseAsked = "excuse_asked",
        /// Such a request was declined.
        ExcuseDeclined = "excuse_declined",
        /// A person takes no more places alone.
        SignUpPaused = "sign_up_paused",
        /// A person takes places alone again.
        SignUpResumed = "sign_up_resumed",
        /// A person got times of their own within a shift.
        OwnTimesSet = "own_times_set",
        /// A person without a place was let in.
        WalkedIn = "walked_in",
        /// Somebody's presence was written down afterwards.
        AttendanceRecorded = "attendance_recorded",
        /// A person said that an entry of the ledger is wrong, or took that back.
        HoursDisputed = "hours_disputed",
        /// A dispute about hours was answered.
        DisputeAnswered = "dispute_answered",
        /// A correction of hours waits for a second person.
        CorrectionAsked = "correction_asked",
        /// A second person decided about a correction of hours.
        CorrectionAnswered = "correction_answered",
        /// A center confirmed the hours of a month.
        MonthConfirmed = "month_confirmed",
        /// The attendance of a day was closed.
        DayClosed = "day_closed",
        /// A line was added to the hours ledger.
        HoursEntered = "hours_entered",
        /// A course session was planned or changed.
        CourseChanged = "course_changed",
        /// A person enrolled in a course session, or left it.
        EnrolmentChanged = "enrolment_changed",
        /// A training result was recorded.
        TrainingRecorded = "training_recorded",
        /// Somebody began a course, or has done all of it.
        CourseTaken = "course_taken",
        /// Somebody began a try at a quiz, or handed it in.
        QuizTried = "quiz_tried",
        /// Somebody gets more time or more tries in a course.
        AllowanceGiven = "allowance_given",
        /// Somebody said that they have learned something elsewhere, or was answered.
        TrainingClaimed = "training_claimed",
        /// An award was given, a nomination or a note of a visitor decided about, a table switched.
        RecognitionChanged = "recognition_changed",
        /// Who holds what at a center was taken out as a list.
        TrainingExported = "training_exported",
        /// A certificate was issued.
        CertificateIssued = "certificate_issued",
        /// A certificate was revoked.
        CertificateRevoked = "certificate_revoked",
        /// A certificate was proposed.
        CertificateProposed = "certificate_proposed",
        /// A proposed certificate was declined.
        CertificateDeclined = "certificate_declined",
        /// Many proposed certificates were approved at once.
        CertificatesApproved = "certificates_approved",
        /// Somebody asked for something to be done with a certificate.
        CertificateAsked = "certificate_asked",
        /// A second person decided about that.
        CertificateAnswered = "certificate_answered",
        /// A kind of certificate was added or changed.
        CertificateKindChanged = "certificate_kind_changed",
        /// A design of certificates was sent, taken into use or taken away.
        CertificateTemplateChanged = "certificate_template_changed",
        /// The picture of a signature was put in use or taken out.
        CertificateSignatureChanged = "certificate_signature_changed",
        /// A holder chose what the public page shows.
        CertificatePhotoChosen = "certificate_photo_chosen",
        /// A notice was sent again by hand.
        NoticeResent = "notice_resent",
        /// A person chose how they want to be told.
        NoticesChosen = "notices_chosen",
        /// An announcement was written, changed, sent off or stopped, or is with everybody.
        AnnouncementChanged = "announcement_changed",
        /// The words of a letter were changed.
        WordingChanged = "wording_changed",
    }
}

/// One line for the audit trail.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// What was done.
    pub kind: EventKind,
    /// To what: the id of the thing.
    pub subject: Uuid,
    /// More about it; may hold personal data, which an erasure removes without breaking the chain.
    pub detail: serde_json::Value,
}

impl Event {
    /// Something done to something.
    #[must_use]
    pub fn new(kind: EventKind, subject: impl Into<Uuid>) -> Self {
        Self { kind, subject: subject.into(), detail: serde_json::Value::Null }
    }
    /// The same, with more about it.
    #[must_use]
    pub fn with(mut self, detail: serde_json::Value) -> Self {
        self.detail = detail;
        self
    }
}
