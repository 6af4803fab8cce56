//! The words of the floor: how a check-in was proven, why somebody looks at one, who may not come.

use crate::Words;
use domain::attendance::{Doubt, Proof, Risk};

impl Words {
    /// Why somebody has to look at a scan.
    #[must_use]
    pub const fn doubt(self, doubt: Doubt) -> &'static str {
        match doubt {
            Doubt::Old => self.attendance_doubt_old(),
            Doubt::Delay => self.attendance_doubt_delay(),
            Doubt::Place => self.attendance_doubt_place(),
            Doubt::Elsewhere => self.attendance_doubt_elsewhere(),
            Doubt::Device => self.attendance_doubt_device(),
            Doubt::NoShift => self.attendance_doubt_no_shift(),
            Doubt::Window => self.attendance_doubt_window(),
            Doubt::Excused => self.attendance_doubt_excused(),
        }
    }
    /// Why somebody who is expected may not come.
    #[must_use]
    pub const fn risk(self, risk: Risk) -> &'static str {
        match risk {
            Risk::Unconfirmed => self.attendance_risk_unconfirmed(),
            Risk::Missed => self.attendance_risk_missed(),
            Risk::Elsewhere => self.attendance_risk_elsewhere(),
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
}
