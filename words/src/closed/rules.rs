//! What the rules of shifts are called, and how much they weigh.

use crate::Words;
use domain::programmes::{Rule, Strength};

impl Words {
    /// What a rule of the engine is called.
    #[must_use]
    pub const fn rule(self, rule: Rule) -> &'static str {
        match rule {
            Rule::Placement => self.rules_placement(),
            Rule::Overlap => self.rules_overlap(),
            Rule::Age => self.rules_age(),
            Rule::Guardian => self.rules_guardian(),
            Rule::Training => self.rules_training(),
            Rule::Language => self.rules_language(),
            Rule::Rest => self.rules_rest(),
            Rule::DayHours => self.rules_day_hours(),
            Rule::WeekHours => self.rules_week_hours(),
            Rule::MonthHours => self.rules_month_hours(),
            Rule::DaysInRow => self.rules_days_in_row(),
            Rule::Travel => self.rules_travel(),
            Rule::Lectures => self.rules_lectures(),
            Rule::Exams => self.rules_exams(),
            Rule::Blocked => self.rules_blocked(),
            Rule::OwnLimit => self.rules_own_limit(),
            Rule::Experienced => self.rules_experienced(),
            Rule::FirstShift => self.rules_first_shift(),
            Rule::Lead => self.rules_lead_present(),
            Rule::Covered => self.rules_covered(),
        }
    }

    /// What a rule of such a strength does.
    #[must_use]
    pub const fn strength(self, strength: Strength) -> &'static str {
        match strength {
            Strength::Off => self.rules_off(),
            Strength::Soft => self.rules_soft(),
            Strength::Hard => self.rules_hard(),
        }
    }
}
