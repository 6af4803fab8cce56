//! Languages that a person speaks, and how well: `az:C2 en:B1`.

use crate::faults::FaultKind;
use serde::{Deserialize, Serialize};

/// The most languages of one person.
const SPOKEN_MAX: usize = 12;

crate::state::words_of! {
    /// A level of the Common European Framework.
    pub enum Level {
        /// A few words.
        A1 = "A1",
        /// Simple sentences.
        A2 = "A2",
        /// Everyday talk.
        B1 = "B1",
        /// Talk at work.
        B2 = "B2",
        /// Nearly everything.
        C1 = "C1",
        /// Like a native speaker.
        C2 = "C2",
        /// Since childhood.
        Native = "NATIVE",
    }
}

/// A language that a person speaks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spoken {
    /// Its ISO code, such as `az`.
    pub language: String,
    /// How well.
    pub level: Level,
}

impl Spoken {
    /// Reads `az:C2 en:B1`; commas and semicolons may stand between, too.
    ///
    /// # Errors
    /// [`FaultKind::Required`] for nothing, [`FaultKind::Choice`] for what is no language with a level,
    /// [`FaultKind::Twice`] for a language given twice.
    pub fn parse_list(text: &str) -> Result<Vec<Self>, FaultKind> {
        let mut spoken: Vec<Self> = Vec::new();
        for part in text.split(|c: char| c.is_whitespace() || c == ',' || c == ';').filter(|p| !p.is_empty()) {
            let (language, level) = part.split_once(':').ok_or(FaultKind::Choice)?;
            let language = language.to_ascii_lowercase();
            let known = matches!(language.len(), 2 | 3) && language.bytes().all(|b| b.is_ascii_lowercase());
            let level = Level::parse(&level.to_ascii_uppercase()).filter(|_| known).ok_or(FaultKind::Choice)?;
            if spoken.iter().any(|s| s.language == language) {
                return Err(FaultKind::Twice);
            }
            if spoken.len() == SPOKEN_MAX {
                return Err(FaultKind::Choice);
            }
            spoken.push(Self { language, level });
        }
        if spoken.is_empty() { Err(FaultKind::Required) } else { Ok(spoken) }
    }
    /// Writes the list as it is stored.
    #[must_use]
    pub fn write_list(spoken: &[Self]) -> String {
        spoken.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
    }
}

impl std::fmt::Display for Spoken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.language, self.level.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_read_and_written_with_their_levels() {
        let spoken = Spoken::parse_list("AZ:c2, en:B1;ru:a1").unwrap();
        assert_eq!(Spoken::write_list(&spoken), "az:C2 en:B1 ru:A1");
        assert!(Level::B2 > Level::B1);
    }

    #[test]
    fn what_is_no_language_with_a_level_is_refused() {
        assert_eq!(Spoken::parse_list("  "), Err(FaultKind::Required));
        assert_eq!(Spoken::parse_list("az:C2 az:B1"), Err(FaultKind::Twice));
        for bad in ["az", "az:D1", "a:C2", "azeri:C2", "ə:C2", "az:C2:"] {
            assert_eq!(Spoken::parse_list(bad), Err(FaultKind::Choice), "{bad}");
        }
    }
}
