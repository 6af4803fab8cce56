//! Everything people read, in every language of the house: sentences, numbers, dates, names, order and case.
//!
//! A sentence is a key in `text/<feature>/{az,en,ru,ur}.ftl` and a method of [`Words`]; a key, an argument or a plural
//! form that one language lacks keeps this crate from compiling. What a sentence may hold:
//!
//! - text and terms: `{ -brand }`; a sentence of nothing else is a `&'static str`;
//! - `{ $name }`, a `&str`; in HTML put what people typed into `<bdi>` of its own where it can stand alone;
//! - `{ $places -> [0] … [one] … *[other] … }` and `{ NUMBER($places) }`, an `i64`, shown as the language groups it;
//! - `{ $kind -> [late] … *[other-word] … }`, chosen by a `&str`.
//!
//! Arguments stand in the order of their first use in the English sentence.
#![warn(missing_docs)]

mod calendar;
mod catalogue;
mod closed;
mod faults;
pub mod fold;
mod lists;
mod locale;
pub mod names;
mod numbers;
mod offers;
mod plural;
pub mod sorting;

pub use domain::language::Language;

/// The words of one language. Costs nothing to make, copy and pass on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words {
    language: Language,
}

impl Words {
    /// The words of this language.
    #[must_use]
    pub const fn of(language: Language) -> Self {
        Self { language }
    }

    /// The language they are in.
    #[must_use]
    pub const fn language(self) -> Language {
        self.language
    }

    /// One of four texts, in the order of the generated code: az, en, ru, ur.
    const fn pick(self, texts: &[&'static str; 4]) -> &'static str {
        texts[self.language as usize]
    }
}
