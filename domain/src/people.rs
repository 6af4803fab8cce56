//! A person: one record per human, whatever they are in the programme.

use crate::faults::FaultKind;
use crate::ids::{PersonId, ProgrammeId};
use crate::language::Language;
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// The fewest characters of a password that is the only factor (NIST SP 800-63B-4, 3.1.1.2).
pub const PASSWORD_MIN: usize = 15;
/// The most characters of a password; more would only feed the hash.
pub const PASSWORD_MAX: usize = 256;
/// The most characters of one part of a name.
pub const NAME_MAX: usize = 100;

/// Given name, surname and father's name, as typed and cleaned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Name {
    /// Given name.
    pub given: String,
    /// Surname; some people have none.
    pub surname: String,
    /// Father's name; empty where it isn't used.
    pub fathers: String,
}

impl Name {
    /// Given name and surname, as people are called.
    #[must_use]
    pub fn short(&self) -> String {
        join(&[&self.given, &self.surname])
    }
    /// Given name, surname and father's name, as on a certificate.
    #[must_use]
    pub fn full(&self) -> String {
        join(&[&self.given, &self.surname, &self.fathers])
    }
    /// Given name and the surname's initial, for screens that strangers see.
    #[must_use]
    pub fn discreet(&self) -> String {
        match self.surname.chars().next() {
            Some(initial) => format!("{} {initial}.", self.given),
            None => self.given.clone(),
        }
    }
}

fn join(parts: &[&str]) -> String {
    parts.iter().filter(|p| !p.is_empty()).copied().collect::<Vec<_>>().join(" ")
}

/// What most pages need of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Who.
    pub id: PersonId,
    /// The programme they signed up with.
    pub programme: ProgrammeId,
    /// Their name.
    pub name: Name,
    /// Birth date, where known.
    pub birth_date: Option<NaiveDate>,
    /// E-mail address as typed.
    pub email: String,
    /// Telephone number as typed, perhaps empty.
    pub phone: String,
    /// The language they read.
    pub language: Language,
}

/// Whole years lived on a date. Born on 29 February counts from 1 March in common years.
#[must_use]
pub fn age_on(birth: NaiveDate, date: NaiveDate) -> i64 {
    let had_birthday = (date.month(), date.day()) >= (birth.month(), birth.day());
    i64::from(date.year() - birth.year()) - i64::from(!had_birthday)
}

/// An e-mail address that can be written to, with the form by which it is compared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Email {
    typed: String,
}

impl Email {
    /// Checks the shape: one `@`, a dot in the host, no white space or control characters, at most 254 characters.
    ///
    /// # Errors
    /// [`FaultKind::Required`] or [`FaultKind::Email`].
    pub fn parse(text: &str) -> Result<Self, FaultKind> {
        let typed = text.trim();
        if typed.is_empty() {
            return Err(FaultKind::Required);
        }
        let plain = |c: char| c.is_ascii_graphic() && !"()<>[],;:\\\"".contains(c);
        let (local, host) = typed.rsplit_once('@').ok_or(FaultKind::Email)?;
        let host_fine = host.split('.').count() >= 2
            && host.split('.').all(|label| {
                !label.is_empty()
                    && !label.starts_with('-')
                    && !label.ends_with('-')
                    && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
            });
        let local_fine = !local.is_empty()
            && local.len() <= 64
            && local.chars().all(|c| plain(c) && c != '@')
            && !local.starts_with('.')
            && !local.ends_with('.')
            && !local.contains("..");
        if typed.len() > 254 || !host_fine || !local_fine {
            return Err(FaultKind::Email);
        }
        Ok(Self { typed: typed.to_owned() })
    }
    /// As typed.
    #[must_use]
    pub fn as_typed(&self) -> &str {
        &self.typed
    }
    /// The form by which two addresses are the same: lower case.
    #[must_use]
    pub fn folded(&self) -> String {
        self.typed.to_ascii_lowercase()
    }
}

/// A telephone number as digits with a plus before the country code, however it was spaced.
///
/// # Errors
/// [`FaultKind::Required`] or [`FaultKind::Phone`].
pub fn phone(text: &str) -> Result<String, FaultKind> {
    let text = text.trim();
    if text.is_empty() {
        return Err(FaultKind::Required);
    }
    let mut number = String::with_capacity(16);
    for letter in text.chars() {
        match letter {
            '+' if number.is_empty() => number.push('+'),
            '0'..='9' => number.push(letter),
            // Arabic and Urdu keyboards have digits of their own
            '٠'..='٩' => number.extend(char::from_digit(letter as u32 - '٠' as u32, 10)),
            '۰'..='۹' => number.extend(char::from_digit(letter as u32 - '۰' as u32, 10)),
            ' ' | '\u{a0}' | '-' | '–' | '(' | ')' | '.' | '/' | '\u{200e}' | '\u{200f}' => {}
            _ => return Err(FaultKind::Phone),
        }
    }
    if let Some(rest) = number.strip_prefix("00") {
        number = format!("+{rest}");
    }
    let digits = number.trim_start_matches('+').len();
    if (7..=15).contains(&digits) { Ok(number) } else { Err(FaultKind::Phone) }
}

/// A national number as it is kept: without spaces and hyphens, in capitals. Azerbaijan's personal code (FIN) has seven
/// letters and digits without I and O; Pakistan's CNIC has thirteen digits; elsewhere five to twenty letters and digits.
///
/// # Errors
/// [`FaultKind::NationalId`].
pub fn national_id(country: &str, typed: &str) -> Result<String, FaultKind> {
    let number: String =
        typed.chars().filter(|c| !c.is_whitespace() && *c != '-').map(|c| c.to_ascii_uppercase()).collect();
    let letters = number.bytes().all(|b| b.is_ascii_alphanumeric());
    let fits = match country {
        "AZ" => number.len() == 7 && !number.contains(['I', 'O']),
        "PK" => number.len() == 13 && number.bytes().all(|b| b.is_ascii_digit()),
        _ => (5..=20).contains(&number.len()),
    };
    if letters && fits { Ok(number) } else { Err(FaultKind::NationalId) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn age_counts_birthdays() {
        let born: NaiveDate = "2004-02-29".parse().unwrap();
        assert_eq!(age_on(born, "2022-02-28".parse().unwrap()), 17);
        assert_eq!(age_on(born, "2022-03-01".parse().unwrap()), 18);
    }

    #[test]
    fn addresses_that_cannot_be_written_to_are_refused() {
        for good in ["a@b.az", "Leyla.Quliyeva+asan@mail.example", "coordinator.BAK1@demo.test"] {
            assert!(Email::parse(good).is_ok(), "{good}");
        }
        for bad in [
            "a@b",
            "@b.az",
            "a b@c.az",
            "a@b..az",
            "a@-b.az",
            "a@b.az\r\nBcc: x@y.az",
            "a,b@c.az",
            "a..b@c.az",
            "ə@b.az",
        ] {
            assert_eq!(Email::parse(bad), Err(FaultKind::Email), "{bad}");
        }
    }

    #[test]
    fn a_telephone_number_is_taken_however_it_is_spaced() {
        for typed in ["+994 50 123-45-67", "00994501234567", "\u{200e}+۹۹۴ (۵۰) ۱۲۳۴۵۶۷"] {
            assert_eq!(phone(typed), Ok("+994501234567".to_owned()), "{typed}");
        }
        assert_eq!(phone("050 123 45 67"), Ok("0501234567".to_owned()));
        assert_eq!(phone("  "), Err(FaultKind::Required));
        for bad in ["12345", "+1234567890123456", "call me", "+994+50123456"] {
            assert_eq!(phone(bad), Err(FaultKind::Phone), "{bad}");
        }
    }

    #[test]
    fn strangers_see_only_an_initial() {
        let name = Name { given: "Leyla".into(), surname: "Əliyeva".into(), fathers: "İlham qızı".into() };
        assert_eq!(name.discreet(), "Leyla Ə.");
        assert_eq!(name.full(), "Leyla Əliyeva İlham qızı");
    }

    #[test]
    fn national_numbers_are_kept_in_one_form_and_differ_by_country() {
        assert_eq!(national_id("AZ", " 5abc 1d2 "), Ok("5ABC1D2".to_owned()));
        assert_eq!(national_id("PK", "61101-1234567-1"), Ok("6110112345671".to_owned()));
        for (country, bad) in
            [("AZ", "5ABC1D"), ("AZ", "5ABCIO2"), ("PK", "61101-1234567"), ("PK", "6110112345X71"), ("UZ", "Ə12345")]
        {
            assert_eq!(national_id(country, bad), Err(FaultKind::NationalId), "{bad}");
        }
    }
}
