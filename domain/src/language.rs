//! The languages people read here, and the direction of their script.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

crate::state::words_of! {
    /// A language of the interface.
    pub enum Language {
        /// Azerbaijani, Latin script.
        Az = "az",
        /// English.
        En = "en",
        /// Russian.
        Ru = "ru",
        /// Urdu, written right to left in Nastaliq.
        Ur = "ur",
    }
}

impl Language {
    /// `ltr` or `rtl`, for the `dir` attribute.
    #[must_use]
    pub const fn dir(self) -> &'static str {
        match self {
            Self::Ur => "rtl",
            _ => "ltr",
        }
    }

    /// The language's name in its own script, for the language switch.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Az => "Azərbaycanca",
            Self::En => "English",
            Self::Ru => "Русский",
            Self::Ur => "اردو",
        }
    }

    /// The best language for an `Accept-Language` header, by the order and weights the reader gave.
    #[must_use]
    pub fn from_accept(header: &str) -> Option<Self> {
        let mut best: Option<(f32, Self)> = None;
        for part in header.split(',').take(20) {
            let mut fields = part.trim().split(';');
            let tag = fields.next().unwrap_or_default().trim();
            let weight =
                fields.find_map(|f| f.trim().strip_prefix("q=").and_then(|q| q.parse::<f32>().ok())).unwrap_or(1.0);
            let primary = tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
            if let Some(language) = Self::parse(&primary)
                && weight > 0.0
                && best.is_none_or(|(w, _)| weight > w)
            {
                best = Some((weight, language));
            }
        }
        best.map(|(_, language)| language)
    }
}

/// The ISO code of a language that people speak, of two or three letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code([u8; 3]);

impl Code {
    /// The code in a text; what is longer is cut.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut code = [0; 3];
        for (at, letter) in text.bytes().filter(u8::is_ascii_alphabetic).take(3).enumerate() {
            code[at] = letter.to_ascii_lowercase();
        }
        Self(code)
    }
    /// The code as a text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        let length = self.0.iter().position(|b| *b == 0).unwrap_or(3);
        // Only letters of ASCII come in
        std::str::from_utf8(&self.0[..length]).unwrap_or_default()
    }
}

impl Serialize for Code {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|text| Self::of(&text))
    }
}

/// One text in several languages, as stored with programmes, centers, positions and courses.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Texts(pub BTreeMap<String, String>);

impl Texts {
    /// The text in the reader's language; else English, else whatever there is.
    #[must_use]
    pub fn in_language(&self, language: Language) -> &str {
        self.0
            .get(language.as_str())
            .or_else(|| self.0.get("en"))
            .or_else(|| self.0.values().next())
            .map_or("", String::as_str)
    }

    /// Whether there is a text in just this language.
    #[must_use]
    pub fn has(&self, language: Language) -> bool {
        self.0.get(language.as_str()).is_some_and(|t| !t.is_empty())
    }

    /// Puts one language's text in place.
    #[must_use]
    pub fn with(mut self, language: Language, text: &str) -> Self {
        self.0.insert(language.as_str().to_owned(), text.to_owned());
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_readers_first_language_that_we_have_wins() {
        assert_eq!(Language::from_accept("de-DE, ur;q=0.8, en;q=0.9"), Some(Language::En));
        assert_eq!(Language::from_accept("az-Latn-AZ,az;q=0.9,en;q=0.5"), Some(Language::Az));
        assert_eq!(Language::from_accept("de, fr"), None);
        assert_eq!(Language::from_accept("ru;q=0, en;q=0.1"), Some(Language::En));
    }
}
