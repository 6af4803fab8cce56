//! The words for the closed lists of the domain.

use crate::Words;
use crate::names::{LONGEST_NAME, NameFault};
use domain::rights::Role;

impl Words {
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

    /// What is wrong with a name, for the line beneath its field.
    #[must_use]
    pub fn name_fault(self, fault: NameFault) -> String {
        match fault {
            NameFault::Empty => self.fault_required().to_owned(),
            NameFault::TooLong => self.fault_too_long(LONGEST_NAME as i64),
            NameFault::Control => self.fault_name_control().to_owned(),
            NameFault::Direction => self.fault_name_direction().to_owned(),
            NameFault::NoLetter => self.fault_name_letters().to_owned(),
        }
    }
}
