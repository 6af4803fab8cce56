//! One spelling for all the ways a reader may type a name into a search field.

use icu_casemap::CaseMapper;
use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;

/// The text without case, marks, punctuation and kinds of the same letter: `Əliağa`, `ELİAĞA` and `eliaga` are one.
///
/// Only letters and digits are left, with single spaces between words, so a key is safe inside a pattern of SQL.
#[must_use]
pub fn search_key(text: &str) -> String {
    let composed = ComposingNormalizerBorrowed::new_nfc().normalize(text);
    let folded = CaseMapper::new().fold_string(&composed);
    let mut key = String::with_capacity(folded.len());
    for letter in folded.chars() {
        if letter.is_ascii_alphanumeric() || letter == 'й' {
            key.push(letter);
        } else {
            let decomposed = DecomposingNormalizerBorrowed::new_nfkd().normalize_iter(std::iter::once(letter));
            decomposed.for_each(|part| push(&mut key, part));
        }
    }
    key.truncate(key.trim_end().len());
    key
}

fn push(key: &mut String, part: char) {
    match part {
        'ı' => key.push('i'),
        'ə' => key.push('e'),
        'æ' => key.push_str("ae"),
        'œ' => key.push_str("oe"),
        'ø' => key.push('o'),
        'đ' | 'ð' => key.push('d'),
        'ł' => key.push('l'),
        'ي' | 'ى' => key.push('ی'),
        'ك' => key.push('ک'),
        'ه' | 'ھ' | 'ة' | 'ە' => key.push('ہ'),
        'ں' => key.push('ن'),
        '٠'..='٩' => key.push(digit(part, '٠')),
        '۰'..='۹' => key.push(digit(part, '۰')),
        // Tatweel stretches a word; the others mark an apostrophe that most people leave out.
        'ـ' | '\'' | '`' | '´' | '‘' | '’' | 'ʻ' | 'ʼ' | 'ʹ' | '′' => {}
        _ if is_mark(part) => {}
        _ if part.is_alphanumeric() => key.extend(part.to_lowercase()),
        _ if key.is_empty() || key.ends_with(' ') => {}
        _ => key.push(' '),
    }
}

fn digit(digit: char, zero: char) -> char {
    char::from_digit(u32::from(digit) - u32::from(zero), 10).unwrap_or(digit)
}

/// Accents, vowel signs, and what can't be seen at all.
fn is_mark(part: char) -> bool {
    use GeneralCategory::{EnclosingMark, Format, NonspacingMark};
    matches!(CodePointMapData::<GeneralCategory>::new().get(part), NonspacingMark | EnclosingMark | Format)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(spellings: &[&str]) {
        for spelling in spellings {
            assert_eq!(search_key(spelling), search_key(spellings[0]), "{spelling}");
        }
    }

    #[test]
    fn a_name_is_found_however_its_i_is_typed() {
        same(&["Ilqar", "İlqar", "ILQAR", "İLQAR", "ılqar", "ilqar", "I\u{307}lqar"]);
        assert_eq!(search_key("ıIiİ"), "iiii");
    }

    #[test]
    fn a_name_is_found_from_a_keyboard_without_its_letters() {
        same(&["Əliağa İsmayılov", "ELİAĞA İSMAYILOV", "eliaga ismayilov", "  Eliaga  Ismayilov "]);
        same(&["Şəhla Çöllü Güneş", "sehla collu gunes"]);
        same(&["Nguyễn Thị Ánh", "nguyen thi anh"]);
        same(&["D'Arcy O’Brien-Łukasiewicz", "darcy obrien lukasiewicz"]);
        same(&["O‘tkir Yo‘ldoshev", "Oʻtkir Yo'ldoshev", "otkir yoldoshev"]);
        same(&["ﬁligature", "FILIGATURE"]);
        same(&["éé", "e\u{301}e\u{301}", "EE"]);
    }

    #[test]
    fn io_is_ye_but_short_i_is_a_letter_of_its_own() {
        same(&["Ёлкина", "елкина", "ЕЛКИНА"]);
        same(&["Сергей", "СЕРГЕИ\u{306}"]);
        assert_ne!(search_key("Сергей"), search_key("Сергеи"));
    }

    #[test]
    fn an_urdu_name_is_found_from_an_arabic_or_persian_keyboard() {
        same(&["عائشہ صدیقہ", "عائشه صديقه", "عَائِشَہ صدّیقہ", "عائـــشہ صدیقہ"]);
        same(&["گل\u{200c}بدن بیگم", "گلبدن بيگم"]);
        same(&["خاں", "خان"]);
        same(&["۱۲۳", "١٢٣", "123"]);
    }

    #[test]
    fn nothing_is_left_that_means_something_in_a_pattern() {
        assert_eq!(search_key("100%_'\\*"), "100");
        assert_eq!(search_key("  %  "), "");
        assert_eq!(search_key("a@b.test"), "a b test");
    }
}
