//! The steps of the application form, and what each asks.

use domain::applications::{ANSWER, Draft, consent};
use domain::questions::{Kind, Section, Sheet};
use programme::applications::Call;
use words::Words;

/// One page of the form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Step {
    Name,
    Contact,
    /// Whether somebody studies and where they live, where the call asks.
    About,
    Languages,
    Centers,
    Times,
    Motivation,
    /// A section of the question sheet, by its key.
    Section(String),
    Consent,
    Check,
}

/// The step that every form begins with.
pub(super) const FIRST: &str = "name";

impl Step {
    pub(super) fn slug(&self) -> &str {
        match self {
            Self::Name => FIRST,
            Self::Contact => "contact",
            Self::About => "about",
            Self::Languages => "languages",
            Self::Centers => "centers",
            Self::Times => "times",
            Self::Motivation => "motivation",
            Self::Section(key) => key,
            Self::Consent => "consent",
            Self::Check => "check",
        }
    }
    pub(super) fn title(&self, w: Words, sheet: &Sheet) -> String {
        match self {
            Self::Name => w.applications_step_name(),
            Self::Contact => w.applications_step_contact(),
            Self::About => w.applications_step_about(),
            Self::Languages => w.applications_step_languages(),
            Self::Centers => w.applications_step_centers(),
            Self::Times => w.applications_step_times(),
            Self::Motivation => w.applications_step_motivation(),
            Self::Section(key) => sheet.section(key).map_or("", |s| s.titles.in_language(w.language())),
            Self::Consent => w.applications_step_consent(),
            Self::Check => w.applications_step_check(),
        }
        .to_owned()
    }
    /// Whether it asks for a field.
    pub(super) fn asks(&self, field: &str, sheet: &Sheet) -> bool {
        match self {
            Self::Name => ["given_name", "surname", "fathers_name", "birth_date"].contains(&field),
            Self::Contact => ["phone", "national_id"].contains(&field),
            Self::About => ["student", "city"].contains(&field),
            Self::Languages => field == "languages" || field.starts_with("level_"),
            Self::Centers => ["wish1", "wish2", "wish3"].contains(&field),
            Self::Times => field == "times",
            Self::Motivation => field == "motivation",
            Self::Section(key) => {
                let has = |s: &Section| s.questions.iter().any(|q| Some(q.key.as_str()) == field.strip_prefix(ANSWER));
                sheet.section(key).is_some_and(has)
            }
            Self::Consent => field.starts_with("consent"),
            Self::Check => false,
        }
    }
}

impl Step {
    /// Whether a picture answers one of its questions.
    pub(super) fn sends_files(&self, sheet: &Sheet) -> bool {
        let Self::Section(key) = self else { return false };
        sheet.section(key).is_some_and(|s| s.questions.iter().any(|q| q.kind == Kind::File))
    }
}

/// The steps of one's form, in order; some depend on the call, others on what was answered.
#[derive(Debug, Clone)]
pub(super) struct Way(Vec<Step>);

impl Way {
    /// The steps with these answers.
    pub(super) fn of(call: &Call, sheet: &Sheet, draft: &Draft) -> Self {
        let terms = &call.intake.terms;
        let visible = sheet.visible(&draft.answers);
        let mut steps = vec![Step::Name, Step::Contact];
        if terms.ask_studies() || terms.ask_city() {
            steps.push(Step::About);
        }
        steps.extend([Step::Languages, Step::Centers, Step::Times, Step::Motivation]);
        let shown = sheet.sections.iter().filter(|s| !s.shown(&visible).is_empty());
        steps.extend(shown.map(|s| Step::Section(s.key.clone())));
        steps.extend([Step::Consent, Step::Check]);
        Self(steps)
    }
    pub(super) fn find(&self, slug: &str) -> Option<&Step> {
        self.0.iter().find(|step| step.slug() == slug)
    }
    pub(super) const fn len(&self) -> usize {
        self.0.len()
    }
    /// The step that asks for a field; the last one for what is asked nowhere.
    pub(super) fn of_field(&self, field: &str, sheet: &Sheet) -> &Step {
        self.0.iter().find(|step| step.asks(field, sheet)).unwrap_or(&Step::Check)
    }
    /// Its place on the way, the first one being 1.
    pub(super) fn number(&self, step: &Step) -> usize {
        self.0.iter().position(|s| s == step).map_or(1, |at| at + 1)
    }
    pub(super) fn next(&self, step: &Step) -> &Step {
        self.0.get(self.number(step)).unwrap_or(&Step::Check)
    }
    pub(super) fn previous(&self, step: &Step) -> Option<&Step> {
        self.number(step).checked_sub(2).and_then(|at| self.0.get(at))
    }
}

/// The languages that the form asks about; a draft may hold more, which stay.
pub(super) const LANGUAGES: [&str; 8] = ["az", "en", "ru", "ur", "tr", "ar", "pa", "ps"];

/// The id of a field on its page: languages and consents are asked one by one.
pub(super) fn id_of(field: &str) -> &str {
    match field {
        "languages" => "level_az",
        "consent" => consent::Purpose::Keep.field(),
        field => field,
    }
}

/// What a field is called where it stands without its page.
pub(super) fn label_of(w: Words, field: &str, sheet: &Sheet) -> String {
    if let Some(question) = field.strip_prefix(ANSWER).and_then(|key| sheet.question(key)) {
        return question.labels.in_language(w.language()).to_owned();
    }
    if let Some(language) = field.strip_prefix("level_") {
        return w.spoken_language(language);
    }
    match field {
        "given_name" => w.given_name(),
        "surname" => w.surname(),
        "fathers_name" => w.fathers_name(),
        "birth_date" => w.birth_date(),
        "phone" => w.phone(),
        "national_id" => w.people_national_id(),
        "student" => w.applications_student(),
        "city" => w.applications_city(),
        "wish1" => w.applications_wish_first(),
        "wish2" => w.applications_wish_second(),
        "wish3" => w.applications_wish_third(),
        "times" => w.applications_times(),
        "motivation" => w.applications_motivation(),
        "earlier" => w.applications_who(),
        field if field.starts_with("consent") => w.applications_step_consent(),
        _ => w.applications_languages_label(),
    }
    .to_owned()
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
