//! The order of names and their case, by the rules of a language: Azerbaijani has I before İ, and q after k.

use crate::locale::{PerLanguage, writing};
use domain::language::Language;
use icu_casemap::CaseMapper;
use icu_casemap::options::{LeadingAdjustment, TitlecaseOptions, TrailingCase};
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use std::cmp::Ordering;
use std::fmt::Write;

thread_local! {
    static COLLATORS: PerLanguage<CollatorBorrowed<'static>> = const { PerLanguage::new() };
}

/// A key of hexadecimal digits: plain text order of the keys, on any database, is the order of the texts.
#[must_use]
pub fn sort_key(text: &str, language: Language) -> String {
    let mut bytes = Vec::with_capacity(text.len() * 2);
    with_collator(language, |collator| {
        let Ok(()) = collator.write_sort_key_to(text, &mut bytes);
    });
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut key, byte| {
        let written = write!(key, "{byte:02x}");
        debug_assert!(written.is_ok(), "writing to a String can't fail");
        key
    })
}

/// Which of two texts comes first.
#[must_use]
pub fn compare(a: &str, b: &str, language: Language) -> Ordering {
    with_collator(language, |collator| collator.compare(a, b))
}

/// In capitals: `istirahət` is `İSTİRAHƏT` in Azerbaijani.
#[must_use]
pub fn upper(text: &str, language: Language) -> String {
    CaseMapper::new().uppercase_to_string(text, &writing(language)).into_owned()
}

/// In small letters: `QIZILBAŞ` is `qızılbaş` in Azerbaijani.
#[must_use]
pub fn lower(text: &str, language: Language) -> String {
    CaseMapper::new().lowercase_to_string(text, &writing(language)).into_owned()
}

/// With a capital at the start of each word and of each part of a double name.
#[must_use]
pub fn title(text: &str, language: Language) -> String {
    let mut options = TitlecaseOptions::default();
    options.leading_adjustment = Some(LeadingAdjustment::None);
    text.split_inclusive([' ', '-'])
        .map(|word| {
            CaseMapper::new().titlecase_segment_with_only_case_data_to_string(word, &writing(language), options)
        })
        .collect()
}

/// With a capital at the start and the rest as it is, for a heading that begins with `today` or a weekday.
#[must_use]
pub fn capital(text: &str, language: Language) -> String {
    let mut options = TitlecaseOptions::default();
    options.trailing_case = Some(TrailingCase::Unchanged);
    CaseMapper::new().titlecase_segment_with_only_case_data_to_string(text, &writing(language), options).into_owned()
}

fn with_collator<T>(language: Language, work: impl FnOnce(&CollatorBorrowed<'static>) -> T) -> T {
    COLLATORS.with(|collators| {
        work(collators.get(language, || {
            Collator::try_new((&writing(language)).into(), CollatorOptions::default())
                .expect("the collation data is compiled in")
        }))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn azerbaijani_names_stand_in_the_order_of_their_alphabet() {
        let names = ["Həsən", "Xəyal", "Irada", "İlkin", "Kamal", "Qabil"];
        let mut mixed = ["Qabil", "İlkin", "Xəyal", "Kamal", "Həsən", "Irada"];
        mixed.sort_by_key(|name| sort_key(name, Language::Az));
        assert_eq!(mixed, names);
        mixed.reverse();
        mixed.sort_by(|a, b| compare(a, b, Language::Az));
        assert_eq!(mixed, names);
        let mut letters = ["z", "ə", "e", "ç", "c", "ş", "s", "g", "ğ", "ü", "u", "ö", "o"];
        letters.sort_by_key(|letter| sort_key(letter, Language::Az));
        assert_eq!(letters.concat(), "cçeəgğoösşuüz");
    }

    #[test]
    fn russian_and_urdu_names_stand_in_the_order_of_their_alphabets() {
        let mut russian = ["Жанна", "Ёлкина", "Ева", "Дарья", "Елена"];
        russian.sort_by_key(|name| sort_key(name, Language::Ru));
        assert_eq!(russian, ["Дарья", "Ева", "Елена", "Ёлкина", "Жанна"]);
        let mut urdu = ["یاسمین", "عائشہ", "گل", "پروین", "احمد", "ٹیپو", "بلال"];
        urdu.sort_by_key(|name| sort_key(name, Language::Ur));
        assert_eq!(urdu, ["احمد", "بلال", "پروین", "ٹیپو", "عائشہ", "گل", "یاسمین"]);
    }

    #[test]
    fn dotted_and_dotless_i_keep_their_dots_when_the_case_changes() {
        assert_eq!(upper("istirahət qızıl", Language::Az), "İSTİRAHƏT QIZIL");
        assert_eq!(lower("QIZILBAŞ İLHAM", Language::Az), "qızılbaş ilham");
        assert_eq!(title("ilqar IŞIQ-İLHAM", Language::Az), "İlqar Işıq-İlham");
        assert_eq!(capital("iyun 2026, İdlib", Language::Az), "İyun 2026, İdlib");
        assert_eq!(upper("istanbul", Language::En), "ISTANBUL");
        assert_eq!(title("жанна ёлкина-щербакова", Language::Ru), "Жанна Ёлкина-Щербакова");
        assert_eq!(upper("عائشہ", Language::Ur), "عائشہ");
    }
}
