//! The steps of the application form, and what each asks.

use domain::applications::Draft;
use words::Words;

/// One page of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    Name,
    Contact,
    Languages,
    Centers,
    Motivation,
    Consent,
    Check,
}

impl Step {
    pub(super) const ALL: [Self; 7] =
        [Self::Name, Self::Contact, Self::Languages, Self::Centers, Self::Motivation, Self::Consent, Self::Check];
    pub(super) const fn slug(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Contact => "contact",
            Self::Languages => "languages",
            Self::Centers => "centers",
            Self::Motivation => "motivation",
            Self::Consent => "consent",
            Self::Check => "check",
        }
    }
    pub(super) fn parse(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.slug() == slug)
    }
    pub(super) const fn title(self, w: Words) -> &'static str {
        match self {
            Self::Name => w.applications_step_name(),
            Self::Contact => w.applications_step_contact(),
            Self::Languages => w.applications_step_languages(),
            Self::Centers => w.applications_step_centers(),
            Self::Motivation => w.applications_step_motivation(),
            Self::Consent => w.applications_step_consent(),
            Self::Check => w.applications_step_check(),
        }
    }
    /// The fields of the draft that it asks for.
    pub(super) const fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Name => &["given_name", "surname", "fathers_name", "birth_date"],
            Self::Contact => &["phone"],
            Self::Languages => &["languages"],
            Self::Centers => &["wish1", "wish2", "wish3"],
            Self::Motivation => &["motivation"],
            Self::Consent => &["consent"],
            Self::Check => &[],
        }
    }
    /// The step that asks for a field.
    pub(super) fn of_field(field: &str) -> Self {
        Self::ALL.into_iter().find(|step| step.fields().contains(&field)).unwrap_or(Self::Check)
    }
    pub(super) fn number(self) -> i64 {
        Self::ALL.iter().zip(1..).find_map(|(step, n)| (*step == self).then_some(n)).unwrap_or(1)
    }
    pub(super) fn next(self) -> Self {
        Self::ALL.into_iter().skip_while(|step| *step != self).nth(1).unwrap_or(Self::Check)
    }
    pub(super) fn previous(self) -> Option<Self> {
        Self::ALL.into_iter().take_while(|step| *step != self).last()
    }
}

/// The languages that the form asks about; a draft may hold more, which stay.
pub(super) const LANGUAGES: [&str; 8] = ["az", "en", "ru", "ur", "tr", "ar", "pa", "ps"];

/// The id of a field on its page: languages are asked one by one.
pub(super) fn id_of(field: &str) -> &str {
    if field == "languages" { "level_az" } else { field }
}

/// What a field is called where it stands without its page.
pub(super) fn label_of(w: Words, field: &str) -> &'static str {
    match field {
        "given_name" => w.given_name(),
        "surname" => w.surname(),
        "fathers_name" => w.fathers_name(),
        "birth_date" => w.birth_date(),
        "phone" => w.phone(),
        "wish1" => w.applications_wish_first(),
        "wish2" => w.applications_wish_second(),
        "wish3" => w.applications_wish_third(),
        "motivation" => w.applications_motivation(),
        "consent" => w.applications_step_consent(),
        _ => w.applications_languages_label(),
    }
}

/// The level of a language in a draft, as typed.
pub(super) fn level_of<'d>(draft: &'d Draft, language: &str) -> &'d str {
    pairs(draft).find(|(code, _)| code.eq_ignore_ascii_case(language)).map_or("", |(_, level)| level)
}

/// The languages of a draft that the form doesn't ask about.
pub(super) fn others(draft: &Draft) -> String {
    draft
        .languages
        .split_whitespace()
        .filter(|part| !LANGUAGES.iter().any(|code| part.to_ascii_lowercase().starts_with(&format!("{code}:"))))
        .collect::<Vec<_>>()
        .join(" ")
}

fn pairs(draft: &Draft) -> impl Iterator<Item = (&str, &str)> {
    draft.languages.split_whitespace().filter_map(|part| part.split_once(':'))
}
