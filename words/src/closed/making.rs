//! The words for how shifts are made and why some stay.

use crate::Words;
use domain::centers::NeedFrom;
use domain::rosters::Making;

impl Words {
    /// By what shifts were made.
    #[must_use]
    pub const fn making_how(self, how: Making) -> &'static str {
        match how {
            Making::Templates => self.making_templates(),
            Making::Edit => self.making_edit(),
            Making::Copy => self.making_copy(),
        }
    }
    /// Who said how many people are needed.
    #[must_use]
    pub const fn need_from(self, from: NeedFrom) -> &'static str {
        match from {
            NeedFrom::Center => self.template_need_center(),
            NeedFrom::Template => self.template_need_template(),
            NeedFrom::Shift => self.template_need_shift(),
        }
    }
}
