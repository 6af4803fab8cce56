//! The words for the closed lists of the domain.

use crate::Words;
use domain::applications::Stage;
use domain::centers::CenterKind;
use domain::faults::FaultKind;
use domain::rights::Role;

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
