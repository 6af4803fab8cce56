//! The words for the closed lists of the domain.

use crate::Words;
use domain::applications::{Level, PlacementState, Stage};
use domain::attendance::Proof;
use domain::centers::CenterKind;
use domain::faults::FaultKind;
use domain::rights::Role;
use domain::training::CourseResult;

impl Words {
    /// What a stage of an application is called.
    #[must_use]
    pub const fn stage(self, stage: Stage) -> &'static str {
        match stage {
            Stage::Draft => self.stage_draft(),
            Stage::Submitted => self.stage_submitted(),
            Stage::Screening => self.stage_screening(),
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

    /// What comes after a stage, for the applicant.
    #[must_use]
    pub const fn stage_next(self, stage: Stage) -> &'static str {
        match stage {
            Stage::Draft => self.applications_next_draft(),
            Stage::Submitted => self.applications_next_submitted(),
            Stage::Screening => self.applications_next_screening(),
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

    /// What a level of a language means.
    #[must_use]
    pub const fn level(self, level: Level) -> &'static str {
        match level {
            Level::A1 => self.applications_level_a1(),
            Level::A2 => self.applications_level_a2(),
            Level::B1 => self.applications_level_b1(),
            Level::B2 => self.applications_level_b2(),
            Level::C1 => self.applications_level_c1(),
            Level::C2 => self.applications_level_c2(),
        }
    }

    /// The name of a spoken language, by its code; the code itself for one without a name here.
    #[must_use]
    pub fn spoken_language(self, code: &str) -> String {
        match code {
            "az" => self.applications_language_az(),
            "en" => self.applications_language_en(),
            "ru" => self.applications_language_ru(),
            "ur" => self.applications_language_ur(),
            "tr" => self.applications_language_tr(),
            "ar" => self.applications_language_ar(),
            "pa" => self.applications_language_pa(),
            "ps" => self.applications_language_ps(),
            other => return other.to_owned(),
        }
        .to_owned()
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

    /// How a check-in or check-out was proven.
    #[must_use]
    pub const fn proof(self, proof: Proof) -> &'static str {
        match proof {
            Proof::CenterCode => self.attendance_proof_center_code(),
            Proof::Kiosk => self.attendance_proof_kiosk(),
            Proof::Lead => self.attendance_proof_lead(),
            Proof::Coordinator => self.attendance_proof_coordinator(),
            Proof::Own => self.attendance_proof_self(),
            Proof::Automatic => self.attendance_proof_automatic(),
        }
    }

    /// What is wrong with a field, for the line beside it and for the summary above the form.
    #[must_use]
    pub fn fault(self, kind: FaultKind) -> String {
        let sentence = match kind {
            FaultKind::TooLong { max } => return self.fault_too_long(max),
            FaultKind::Number { min, max } => return self.fault_number_range(min, max),
            FaultKind::PasswordShort { min } => return self.fault_password_short(min),
            FaultKind::TooYoung { min } => return self.fault_too_young(min),
            FaultKind::TooOld { max } => return self.fault_too_old(max),
            FaultKind::Required => self.fault_required(),
            FaultKind::Email => self.fault_email(),
            FaultKind::Phone => self.fault_phone(),
            FaultKind::Date => self.fault_date(),
            FaultKind::Time => self.fault_time(),
            FaultKind::Choice => self.fault_choice(),
            FaultKind::PasswordCommon => self.fault_password_common(),
            FaultKind::DateFuture => self.fault_date_future(),
            FaultKind::EndBeforeStart => self.fault_end_before_start(),
            FaultKind::NameLetters => self.fault_name_letters(),
            FaultKind::NameControl => self.fault_name_control(),
            FaultKind::Taken => self.fault_taken(),
            FaultKind::MustAccept => self.fault_agree(),
            FaultKind::Twice => self.fault_twice(),
            FaultKind::Closed => self.fault_closed(),
            FaultKind::Code => self.fault_code(),
            FaultKind::Zone => self.fault_zone(),
        };
        sentence.to_owned()
    }
}
