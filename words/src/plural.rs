//! Which plural form a whole number asks for. The tests hold it to CLDR.

/// A plural category that a whole number can have in our languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// 1 чай, 1 tea.
    One,
    /// 2 чая.
    Few,
    /// 5 чаёв.
    Many,
    /// Everything else; in Russian fractions only.
    Other,
}

/// Azerbaijani.
pub(crate) const fn az(number: i64) -> Form {
    if number.unsigned_abs() == 1 { Form::One } else { Form::Other }
}

/// English.
pub(crate) const fn en(number: i64) -> Form {
    az(number)
}

/// Urdu.
pub(crate) const fn ur(number: i64) -> Form {
    az(number)
}

/// Russian.
pub(crate) const fn ru(number: i64) -> Form {
    let number = number.unsigned_abs();
    match (number % 10, number % 100) {
        (_, 11..=14) => Form::Many,
        (1, _) => Form::One,
        (2..=4, _) => Form::Few,
        _ => Form::Many,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use icu_plurals::{PluralCategory, PluralRules};

    fn cldr(tag: &str) -> PluralRules {
        PluralRules::try_new_cardinal(tag.parse::<icu_locale::Locale>().unwrap().into()).unwrap()
    }

    #[test]
    fn every_number_takes_the_form_that_cldr_says() {
        type Rule = fn(i64) -> Form;
        let tables: [(&str, Rule); 4] = [("az", az), ("en", en), ("ru", ru), ("ur", ur)];
        for (tag, form) in tables {
            let rules = cldr(tag);
            for number in -250..1_250 {
                let expected = match rules.category_for(number) {
                    PluralCategory::One => Form::One,
                    PluralCategory::Few => Form::Few,
                    PluralCategory::Many => Form::Many,
                    _ => Form::Other,
                };
                assert_eq!(form(number), expected, "{number} in {tag}");
            }
        }
    }

    #[test]
    fn the_catalogue_demands_just_the_forms_that_cldr_knows() {
        for (tag, forms) in [("az", 2), ("en", 2), ("ru", 4), ("ur", 2)] {
            assert_eq!(cldr(tag).categories().count(), forms, "{tag}");
        }
    }
}
