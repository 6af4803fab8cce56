//! Recognition: marks that are reached by oneself, colleagues whom a center nominates, and what visitors say.

use crate::ids::{AwardKindId, ProgrammeId};
use crate::language::Texts;
use serde::{Deserialize, Serialize};

crate::state::words_of! {
    /// What earns an award.
    pub enum Mark {
        /// Hours served.
        Hours = "hours",
        /// Months since the first day, of somebody who still serves.
        Months = "months",
        /// Languages spoken by somebody who serves.
        Languages = "languages",
        /// Shifts on which a newcomer learned beside one.
        Mentor = "mentor",
        /// A center's word, and a second person's.
        Nomination = "nomination",
    }
}

crate::state::words_of! {
    /// Where something that somebody has to decide about stands.
    pub enum Answer {
        /// Nobody has decided.
        Waiting = "waiting",
        /// Yes: the award is given, the note is shown.
        Agreed = "agreed",
        /// No.
        Declined = "declined",
    }
}

/// An award of a programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AwardKind {
    /// Which.
    pub id: AwardKindId,
    /// Of which programme.
    pub programme: ProgrammeId,
    /// What earns it.
    pub mark: Mark,
    /// How much of it.
    pub needed: i64,
    /// What it is called; where nothing stands, the product's own words say it.
    pub titles: Texts,
    /// Whether it is given at present.
    pub active: bool,
}

/// What a programme begins with.
pub const BUILT_IN: [(Mark, i64); 9] = [
    (Mark::Months, 1),
    (Mark::Hours, 50),
    (Mark::Hours, 100),
    (Mark::Hours, 250),
    (Mark::Hours, 500),
    (Mark::Months, 6),
    (Mark::Languages, 3),
    (Mark::Mentor, 5),
    (Mark::Nomination, 1),
];

/// The most of anything that an award may ask for.
pub const NEEDED_MAX: i64 = 10_000;
/// The longest reason of a nomination and the longest note of a visitor, in characters.
pub const TEXT_MAX: usize = 600;
/// The longest name that a visitor gives of whom they thank.
pub const TO_MAX: usize = 100;

/// A text as people typed it: trimmed, without characters that hide or reverse others, not too long; nothing for an empty one.
#[must_use]
pub fn tidy(text: &str, max: usize) -> Option<String> {
    let shown =
        |c: &char| !c.is_control() && !matches!(c, '\u{200b}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let line = |c: char| if c == '\n' || c == '\t' { ' ' } else { c };
    let text: String = text.trim().chars().map(line).filter(shown).collect();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (!text.is_empty() && text.chars().count() <= max).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_is_one_plain_line() {
        assert_eq!(tidy("  çox\n sağ \u{202e}ol ", 20).as_deref(), Some("çox sağ ol"));
        assert_eq!(tidy("\u{200b} \n", 20), None);
        assert_eq!(tidy("ab", 1), None);
    }
}
