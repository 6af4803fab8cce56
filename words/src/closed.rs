//! The words for the closed lists of the domain.

mod automations;
mod certificates;
mod exchange;
mod floor;
mod languages;
mod letters;
mod making;
mod notices;
mod placements;
mod rules;
mod training;

use crate::Words;
use domain::applications::{PlacementState, Stage};
use domain::centers::CenterKind;
use domain::duplicates::Likeness;
use domain::events::EventKind;
use domain::interviews::{BookingState, Recommendation};
use domain::programmes::Asking;
use domain::rights::Role;
use domain::screening::{Band, DeclineReason, Reading};
use domain::training::CourseResult;

impl Words {
    /// What a stage of an application is called.
    #[must_use]
    pub const fn stage(self, stage: Stage) -> &'static str {
        match stage {
            Stage::Draft => self.stage_draft(),
            Stage::Submitted => self.stage_submitted(),
            Stage::Screening => self.stage_screening(),
            Stage::Test => self.stage_test(),
            Stage::Interview => self.stage_interview(),
            Stage::Offered => self.stage_offered(),
            Stage::Accepted => self.stage_accepted(),
            Stage::Onboarding => self.stage_onboarding(),
            Stage::Placed => self.stage_placed(),
            Stage::Waitlisted => self.stage_waitlisted(),
            Stage::Declined => self.stage_declined(),
            Stage::Withdrawn => self.stage_withdrawn(),
        }
    }

    /// What a role is called.
    #[must_use]
    pub const fn role(self, role: Role) -> &'static str {
        match role {
            Role::Volunteer => self.role_volunteer(),
            Role::Lead => self.role_lead(),
            Role::Coordinator => self.role_coordinator(),
            Role::Trainer => self.role_trainer(),
            Role::Manager => self.role_manager(),
            Role::Administrator => self.role_administrator(),
            Role::Auditor => self.role_auditor(),
        }
    }

    /// Where a placement stands.
    #[must_use]
    pub const fn placement_state(self, state: PlacementState) -> &'static str {
        match state {
            PlacementState::Active => self.people_placement_active(),
            PlacementState::Paused => self.people_placement_paused(),
            PlacementState::Completed => self.people_placement_completed(),
            PlacementState::Ended => self.people_placement_ended(),
        }
    }

    /// How a course ended.
    #[must_use]
    pub const fn course_result(self, result: CourseResult) -> &'static str {
        match result {
            CourseResult::Passed => self.people_result_passed(),
            CourseResult::Failed => self.people_result_failed(),
            CourseResult::Excused => self.people_result_excused(),
        }
    }

    /// Where an interview stands.
    #[must_use]
    pub const fn booking_state(self, state: BookingState) -> &'static str {
        match state {
            BookingState::Booked => self.interview_state_booked(),
            BookingState::Cancelled => self.interview_state_cancelled(),
            BookingState::CalledOff => self.interview_state_called_off(),
            BookingState::Attended => self.interview_state_attended(),
            BookingState::NoShow => self.interview_state_no_show(),
        }
    }

    /// What a member of a panel recommends.
    #[must_use]
    pub const fn recommendation(self, recommendation: Recommendation) -> &'static str {
        match recommendation {
            Recommendation::Yes => self.interview_recommend_yes(),
            Recommendation::No => self.interview_recommend_no(),
            Recommendation::Unsure => self.interview_recommend_unsure(),
        }
    }

    /// What comes after a stage, for the applicant.
    #[must_use]
    pub const fn stage_next(self, stage: Stage) -> &'static str {
        match stage {
            Stage::Draft => self.applications_next_draft(),
            Stage::Submitted => self.applications_next_submitted(),
            Stage::Screening => self.applications_next_screening(),
            Stage::Test => self.applications_next_test(),
            Stage::Interview => self.applications_next_interview(),
            Stage::Offered => self.applications_next_offered(),
            Stage::Accepted => self.applications_next_accepted(),
            Stage::Onboarding => self.applications_next_onboarding(),
            Stage::Placed => self.applications_next_placed(),
            Stage::Waitlisted => self.applications_next_waitlisted(),
            Stage::Declined => self.applications_next_declined(),
            Stage::Withdrawn => self.applications_next_withdrawn(),
        }
    }

    /// Why an application is declined, for staff.
    #[must_use]
    pub const fn decline_reason(self, reason: DeclineReason) -> &'static str {
        match reason {
            DeclineReason::Places => self.screening_decline_places(),
            DeclineReason::Conditions => self.screening_decline_conditions(),
            DeclineReason::Times => self.screening_decline_times(),
            DeclineReason::Language => self.screening_decline_language(),
            DeclineReason::Incomplete => self.screening_decline_incomplete(),
            DeclineReason::Unreachable => self.screening_decline_unreachable(),
            DeclineReason::Fit => self.screening_decline_fit(),
            DeclineReason::Twice => self.screening_decline_twice(),
        }
    }

    /// The same in a sentence for the applicant.
    #[must_use]
    pub const fn decline_sentence(self, reason: DeclineReason) -> &'static str {
        match reason {
            DeclineReason::Places => self.screening_because_places(),
            DeclineReason::Conditions => self.screening_because_conditions(),
            DeclineReason::Times => self.screening_because_times(),
            DeclineReason::Language => self.screening_because_language(),
            DeclineReason::Incomplete => self.screening_because_incomplete(),
            DeclineReason::Unreachable => self.screening_because_unreachable(),
            DeclineReason::Fit => self.screening_because_fit(),
            DeclineReason::Twice => self.screening_because_twice(),
        }
    }

    /// Which scores a queue shows.
    #[must_use]
    pub const fn band(self, band: Band) -> &'static str {
        match band {
            Band::Unscored => self.screening_band_unscored(),
            Band::Low => self.screening_band_low(),
            Band::Middle => self.screening_band_middle(),
            Band::High => self.screening_band_high(),
        }
    }

    /// Which reading an application waits for.
    #[must_use]
    pub const fn reading(self, reading: Reading) -> &'static str {
        match reading {
            Reading::Nobody => self.screening_reading_nobody(),
            Reading::Missing => self.screening_reading_missing(),
            Reading::Mine => self.screening_reading_mine(),
            Reading::Begun => self.screening_reading_begun(),
        }
    }

    /// What a kind of center is called.
    #[must_use]
    pub const fn center_kind(self, kind: CenterKind) -> &'static str {
        match kind {
            CenterKind::ServiceCenter => self.center_kind_service_center(),
            CenterKind::DostCenter => self.center_kind_dost_center(),
            CenterKind::MobileUnit => self.center_kind_mobile_unit(),
            CenterKind::Event => self.center_kind_event(),
        }
    }

    /// What was done, as the audit trail says it.
    #[must_use]
    pub const fn event(self, kind: EventKind) -> &'static str {
        match kind {
            EventKind::SignedUp => self.event_signed_up(),
            EventKind::EmailConfirmed => self.event_email_confirmed(),
            EventKind::SignedIn => self.event_signed_in(),
            EventKind::SignInFailed => self.event_sign_in_failed(),
            EventKind::SignedOut => self.event_signed_out(),
            EventKind::PasswordChanged => self.event_password_changed(),
            EventKind::DetailsChanged => self.event_details_changed(),
            EventKind::PersonDisabled => self.event_person_disabled(),
            EventKind::PersonEnabled => self.event_person_enabled(),
            EventKind::ErasureAsked => self.event_erasure_asked(),
            EventKind::ErasureRefused => self.event_erasure_refused(),
            EventKind::PersonErased => self.event_person_erased(),
            EventKind::DataTaken => self.event_data_taken(),
            EventKind::CalendarOpened => self.event_calendar_opened(),
            EventKind::CalendarEnded => self.event_calendar_ended(),
            EventKind::ShiftConfirmed => self.event_shift_confirmed(),
            EventKind::ShiftRequested => self.event_shift_requested(),
            EventKind::RequestAnswered => self.event_request_answered(),
            EventKind::BallotChanged => self.event_ballot_changed(),
            EventKind::BallotEntered => self.event_ballot_entered(),
            EventKind::BallotDrawn => self.event_ballot_drawn(),
            EventKind::AvailabilityChanged => self.event_availability_changed(),
            EventKind::LanguagesChanged => self.event_languages_changed(),
            EventKind::RoleGranted => self.event_role_granted(),
            EventKind::RoleEnded => self.event_role_ended(),
            EventKind::PersonRead => self.event_person_read(),
            EventKind::NationalIdRead => self.event_national_id_read(),
            EventKind::PeopleCompared => self.event_people_compared(),
            EventKind::PeopleMerged => self.event_people_merged(),
            EventKind::FileRead => self.event_file_read(),
            EventKind::ProgrammeChanged => self.event_programme_changed(),
            EventKind::CenterCreated => self.event_center_created(),
            EventKind::CenterChanged => self.event_center_changed(),
            EventKind::PositionChanged => self.event_position_changed(),
            EventKind::IntakeChanged => self.event_intake_changed(),
            EventKind::QuestionsChanged => self.event_questions_changed(),
            EventKind::ApplicationBegun => self.event_application_begun(),
            EventKind::ApplicationThrownAway => self.event_application_thrown_away(),
            EventKind::ApplicationMoved => self.event_application_moved(),
            EventKind::ApplicationsImported => self.event_applications_imported(),
            EventKind::ApplicationsExported => self.event_applications_exported(),
            EventKind::InterviewSlotsOpened => self.event_interview_slots_opened(),
            EventKind::InterviewSlotChanged => self.event_interview_slot_changed(),
            EventKind::InterviewSlotCancelled => self.event_interview_slot_cancelled(),
            EventKind::InterviewBooked => self.event_interview_booked(),
            EventKind::InterviewMoved => self.event_interview_moved(),
            EventKind::InterviewCancelled => self.event_interview_cancelled(),
            EventKind::InterviewMarked => self.event_interview_marked(),
            EventKind::InterviewJudged => self.event_interview_judged(),
            EventKind::InterviewAwaited => self.event_interview_awaited(),
            EventKind::GuardianConsent => self.event_guardian_consent(),
            EventKind::SelectionRun => self.event_selection_run(),
            EventKind::SelectionPublished => self.event_selection_published(),
            EventKind::SelectionUndone => self.event_selection_undone(),
            EventKind::OfferChanged => self.event_offer_changed(),
            EventKind::ApplicationNoted => self.event_application_noted(),
            EventKind::ApplicationAsked => self.event_application_asked(),
            EventKind::ApplicationAnswered => self.event_application_answered(),
            EventKind::ConflictDeclared => self.event_conflict_declared(),
            EventKind::ScoreFormChanged => self.event_score_form_changed(),
            EventKind::SheetHandedIn => self.event_sheet_handed_in(),
            EventKind::AutomationChanged => self.event_automation_changed(),
            EventKind::ApplicationTagged => self.event_application_tagged(),
            EventKind::AutomationRan => self.event_automation_ran(),
            EventKind::ScoresOpened => self.event_scores_opened(),
            EventKind::BulkDecided => self.event_bulk_decided(),
            EventKind::BulkUndone => self.event_bulk_undone(),
            EventKind::BulkTold => self.event_bulk_told(),
            EventKind::ChecklistChanged => self.event_checklist_changed(),
            EventKind::OnboardingItem => self.event_onboarding_item(),
            EventKind::PlacementBegun => self.event_placement_begun(),
            EventKind::PlacementChanged => self.event_placement_changed(),
            EventKind::TemplateChanged => self.event_template_changed(),
            EventKind::HolidayChanged => self.event_holiday_changed(),
            EventKind::StandingChanged => self.event_standing_changed(),
            EventKind::ShiftRemoved => self.event_shift_removed(),
            EventKind::GenerationUndone => self.event_generation_undone(),
            EventKind::RosterGenerated => self.event_roster_generated(),
            EventKind::RosterPublished => self.event_roster_published(),
            EventKind::RosterExported => self.event_roster_exported(),
            EventKind::RosterUndone => self.event_roster_undone(),
            EventKind::RosterTelling => self.event_roster_telling(),
            EventKind::ProposalStarted => self.event_proposal_started(),
            EventKind::ProposalStopped => self.event_proposal_stopped(),
            EventKind::ProposalAccepted => self.event_proposal_accepted(),
            EventKind::ProposalDiscarded => self.event_proposal_discarded(),
            EventKind::PlaceFastened => self.event_place_fastened(),
            EventKind::WallOpened => self.event_wall_opened(),
            EventKind::WallEnded => self.event_wall_ended(),
            EventKind::RosterWithdrawn => self.event_roster_withdrawn(),
            EventKind::ShiftChanged => self.event_shift_changed(),
            EventKind::ShiftCancelled => self.event_shift_cancelled(),
            EventKind::ShiftClaimed => self.event_shift_claimed(),
            EventKind::ShiftReleased => self.event_shift_released(),
            EventKind::ShiftAssigned => self.event_shift_assigned(),
            EventKind::ShiftUnassigned => self.event_shift_unassigned(),
            EventKind::ShiftAwaited => self.event_shift_awaited(),
            EventKind::HandOverChanged => self.event_hand_over_changed(),
            EventKind::CheckedIn => self.event_checked_in(),
            EventKind::CheckedOut => self.event_checked_out(),
            EventKind::ClosedAutomatically => self.event_closed_automatically(),
            EventKind::MarkedNoShow => self.event_marked_no_show(),
            EventKind::AttendanceConfirmed => self.event_attendance_confirmed(),
            EventKind::CodeRefused => self.event_code_refused(),
            EventKind::ScanDoubted => self.event_scan_doubted(),
            EventKind::ScanAnswered => self.event_scan_answered(),
            EventKind::KioskOpened => self.event_kiosk_opened(),
            EventKind::KioskEnded => self.event_kiosk_ended(),
            EventKind::PinChanged => self.event_pin_changed(),
            EventKind::BreakTaken => self.event_break_taken(),
            EventKind::AttendanceUndone => self.event_attendance_undone(),
            EventKind::AbsenceExcused => self.event_absence_excused(),
            EventKind::ExcuseAsked => self.event_excuse_asked(),
            EventKind::ExcuseDeclined => self.event_excuse_declined(),
            EventKind::SignUpPaused => self.event_sign_up_paused(),
            EventKind::SignUpResumed => self.event_sign_up_resumed(),
            EventKind::OwnTimesSet => self.event_own_times_set(),
            EventKind::WalkedIn => self.event_walked_in(),
            EventKind::AttendanceRecorded => self.event_attendance_recorded(),
            EventKind::HoursDisputed => self.event_hours_disputed(),
            EventKind::DisputeAnswered => self.event_dispute_answered(),
            EventKind::CorrectionAsked => self.event_correction_asked(),
            EventKind::CorrectionAnswered => self.event_correction_answered(),
            EventKind::MonthConfirmed => self.event_month_confirmed(),
            EventKind::DayClosed => self.event_day_closed(),
            EventKind::HoursEntered => self.event_hours_entered(),
            EventKind::CourseChanged => self.event_course_changed(),
            EventKind::EnrolmentChanged => self.event_enrolment_changed(),
            EventKind::TrainingRecorded => self.event_training_recorded(),
            EventKind::CourseTaken => self.event_course_taken(),
            EventKind::QuizTried => self.event_quiz_tried(),
            EventKind::AllowanceGiven => self.event_allowance_given(),
            EventKind::TrainingClaimed => self.event_training_claimed(),
            EventKind::RecognitionChanged => self.event_recognition_changed(),
            EventKind::TrainingExported => self.event_training_exported(),
            EventKind::CertificateIssued => self.event_certificate_issued(),
            EventKind::CertificateRevoked => self.event_certificate_revoked(),
            EventKind::CertificateProposed => self.event_certificate_proposed(),
            EventKind::CertificateDeclined => self.event_certificate_declined(),
            EventKind::CertificatesApproved => self.event_certificates_approved(),
            EventKind::CertificateAsked => self.event_certificate_asked(),
            EventKind::CertificateAnswered => self.event_certificate_answered(),
            EventKind::CertificateKindChanged => self.event_certificate_kind_changed(),
            EventKind::CertificateTemplateChanged => self.event_certificate_template_changed(),
            EventKind::CertificateSignatureChanged => self.event_certificate_signature_changed(),
            EventKind::CertificatePhotoChosen => self.event_certificate_photo_chosen(),
            EventKind::NoticeResent => self.event_notice_resent(),
            EventKind::NoticesChosen => self.event_notices_chosen(),
            EventKind::WordingChanged => self.event_wording_changed(),
            EventKind::AnnouncementChanged => self.event_announcement_changed(),
        }
    }

    /// Whether something is asked for.
    #[must_use]
    pub const fn asking(self, asking: Asking) -> &'static str {
        match asking {
            Asking::No => self.people_asking_no(),
            Asking::Optional => self.people_asking_optional(),
            Asking::Required => self.people_asking_required(),
        }
    }

    /// What two records have in common.
    #[must_use]
    pub const fn likeness(self, likeness: Likeness) -> &'static str {
        match likeness {
            Likeness::NationalId => self.people_like_national_id(),
            Likeness::Name => self.people_like_name(),
            Likeness::Mailbox => self.people_like_mailbox(),
            Likeness::Phone => self.people_like_phone(),
        }
    }
}
