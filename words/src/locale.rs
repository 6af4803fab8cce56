//! The locales behind the languages, and a place per thread for what ICU4X makes from them.

use domain::language::Language;
use icu_locale::{LanguageIdentifier, Locale, langid, locale};

/// For dates and numbers: Latin digits in all of them, and English with the day before the month.
pub(crate) const fn formatting(language: Language) -> Locale {
    match language {
        Language::Az => locale!("az-u-nu-latn"),
        Language::En => locale!("en-GB-u-nu-latn"),
        Language::Ru => locale!("ru-u-nu-latn"),
        Language::Ur => locale!("ur-u-nu-latn"),
    }
}

/// For case and order.
pub(crate) const fn writing(language: Language) -> LanguageIdentifier {
    match language {
        Language::Az => langid!("az"),
        Language::En => langid!("en"),
        Language::Ru => langid!("ru"),
        Language::Ur => langid!("ur"),
    }
}

/// One lazily made value per language, kept for the life of the thread.
pub(crate) struct PerLanguage<T>([std::cell::OnceCell<T>; 4]);

impl<T> PerLanguage<T> {
    pub(crate) const fn new() -> Self {
        Self([const { std::cell::OnceCell::new() }; 4])
    }

    pub(crate) fn get(&self, language: Language, make: impl FnOnce() -> T) -> &T {
        self.0[language as usize].get_or_init(make)
    }
}
