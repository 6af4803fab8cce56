//! What letters tell.

use crate::Words;
use domain::notices::wordings::Told;

impl Words {
    /// What stands in a gap of a letter.
    #[must_use]
    pub const fn told(self, told: Told) -> &'static str {
        match told {
            Told::Day => self.letters_told_day(),
            Told::Time => self.letters_told_time(),
            Told::Center => self.letters_told_center(),
            Told::Position => self.letters_told_position(),
            Told::Name => self.letters_told_name(),
            Told::Place => self.letters_told_place(),
            Told::Course => self.letters_told_course(),
            Told::When => self.letters_told_when(),
            Told::Date => self.letters_told_date(),
            Told::From => self.letters_told_from(),
            Told::Until => self.letters_told_until(),
            Told::Badge => self.letters_told_badge(),
            Told::Stage => self.letters_told_stage(),
            Told::Because => self.letters_told_because(),
            Told::Why => self.letters_told_why(),
            Told::Changes => self.letters_told_changes(),
            Told::Answer => self.letters_told_answer(),
            Told::Hours => self.letters_told_hours(),
            Told::Gives => self.letters_told_gives(),
        }
    }
}
