//! What may stand in a name field: any script, as it was typed, but nothing that hides, reverses or isn't a name.

use domain::faults::FaultKind;
use domain::people::NAME_MAX;
use icu_normalizer::ComposingNormalizerBorrowed;

/// Why a text is no name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameFault {
    /// Nothing that can be seen.
    Empty,
    /// More than [`NAME_MAX`] characters.
    TooLong,
    /// A line break, a tab, or a hidden character that steers a machine or turns the direction of the text around it.
    Control,
    /// Only digits, signs or pictures.
    NoLetter,
}

impl From<NameFault> for FaultKind {
    fn from(fault: NameFault) -> Self {
        match fault {
            NameFault::Empty => Self::Required,
            NameFault::TooLong => Self::TooLong { max: NAME_MAX as i64 },
            NameFault::Control => Self::NameControl,
            NameFault::NoLetter => Self::NameLetters,
        }
    }
}

/// The name as it is kept: NFC, single spaces, no space around it; or why it can't be kept.
pub fn clean_name(typed: &str) -> Result<String, NameFault> {
    let composed = ComposingNormalizerBorrowed::new_nfc().normalize(typed.trim_matches(blank));
    let mut name = String::with_capacity(composed.len());
    for letter in composed.chars() {
        match letter {
            // Zero-width space, byte order mark, soft hyphen: pasted along, never meant. The joiners are letters' business.
            '\u{200b}' | '\u{feff}' | '\u{ad}' => {}
            _ if is_steering(letter) => return Err(NameFault::Control),
            _ if letter.is_whitespace() => {
                if !name.ends_with(' ') {
                    name.push(' ');
                }
            }
            _ => name.push(letter),
        }
    }
    if name.trim_matches(blank).is_empty() {
        return Err(NameFault::Empty);
    }
    if name.chars().count() > NAME_MAX {
        return Err(NameFault::TooLong);
    }
    if !name.contains(char::is_alphabetic) {
        return Err(NameFault::NoLetter);
    }
    Ok(name)
}

/// What steers a machine or turns the direction of the text around it: control characters, line and paragraph separators,
/// overrides and isolates.
#[must_use]
pub fn is_steering(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// White space, and what takes no room.
fn blank(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn space_is_put_in_order_and_letters_are_composed() {
        assert_eq!(clean_name("  Jean\u{a0} \u{2003}Luc \t"), Ok("Jean Luc".to_owned()));
        assert_eq!(clean_name("e\u{301}va"), Ok("éva".to_owned()));
        assert_eq!(clean_name("\u{200b}zero\u{200b}width\u{200b}"), Ok("zerowidth".to_owned()));
        assert_eq!(clean_name("a \u{200b} b"), Ok("a b".to_owned()));
    }

    #[test]
    fn joiners_inside_a_name_stay() {
        assert_eq!(clean_name("گل\u{200c}بدن"), Ok("گل\u{200c}بدن".to_owned()));
        assert_eq!(clean_name("\u{200c}گل\u{200d}"), Ok("گل".to_owned()));
    }

    #[test]
    fn what_is_no_name_is_refused_with_its_reason() {
        assert_eq!(clean_name(" \u{200b}\u{200d} "), Err(NameFault::Empty));
        assert_eq!(clean_name("line\nbreak"), Err(NameFault::Control));
        assert_eq!(clean_name("nul\0"), Err(NameFault::Control));
        assert_eq!(clean_name("a\u{2067}b\u{2069}"), Err(NameFault::Control));
        assert_eq!(clean_name("+1+1"), Err(NameFault::NoLetter));
        assert_eq!(clean_name("😀😀😀"), Err(NameFault::NoLetter));
        assert_eq!(clean_name(&"ə".repeat(100)), Ok("ə".repeat(100)));
        assert_eq!(clean_name(&"ə".repeat(101)), Err(NameFault::TooLong));
    }
}
