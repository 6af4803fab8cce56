//! What languages and their levels are called.

use crate::Words;
use domain::applications::Level;

impl Words {
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
            Level::Native => self.applications_level_native(),
        }
    }

    /// The mark of a level of a language: `B1`, or the word for a first language.
    #[must_use]
    pub const fn level_mark(self, level: Level) -> &'static str {
        match level {
            Level::Native => self.applications_level_native(),
            level => level.as_str(),
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
}
