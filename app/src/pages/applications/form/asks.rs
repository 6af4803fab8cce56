//! What each step of the form asks.

use super::{Number, sections, times};
use crate::pages::applications::answers::spoken;
use crate::pages::applications::steps::{LANGUAGES, Step, level_of, others};
use crate::parts::*;
use domain::applications::consent::{self, Purpose};
use domain::applications::{CONSENT_VERSION, Draft, ELSEWHERE, Level, MOTIVATION_MAX};
use domain::programmes::Asking as Wanted;
use domain::questions::Sheet;
use domain::time::Zone;
use leptos::prelude::*;
use programme::applications::Call;
use words::Words;

/// What the fields of a step are made of.
pub(super) struct Asks<'a> {
    pub(super) call: &'a Call,
    pub(super) sheet: &'a Sheet,
    pub(super) zone: Zone,
    pub(super) draft: &'a Draft,
    pub(super) faults: &'a [Fault],
    pub(super) email: &'a str,
    pub(super) number: &'a Number,
}

/// The fields of a step, with what was typed and what is wrong with it.
pub(super) fn ask(w: Words, step: &Step, asks: &Asks<'_>) -> AnyView {
    let Asks { call, sheet, zone, draft, faults, email, number } = *asks;
    match step {
        Step::Name => name(w, call, zone, draft, faults).into_any(),
        Step::Contact => contact(w, draft, faults, email, number).into_any(),
        Step::About => about(w, call, draft, faults).into_any(),
        Step::Languages => languages(w, call, draft, faults).into_any(),
        Step::Centers => centers(w, call, draft, faults).into_any(),
        Step::Times => times::ask(w, draft, faults).into_any(),
        Step::Motivation => motivation(w, draft, faults).into_any(),
        Step::Section(key) => sections::ask(w, sheet, key, draft, faults),
        Step::Consent => consents(w, draft, faults).into_any(),
        Step::Check => ().into_any(),
    }
}

fn name(w: Words, call: &Call, zone: Zone, draft: &Draft, faults: &[Fault]) -> impl IntoView + use<> {
    let intake = &call.intake;
    // A date field shows nothing of what is no date; then the typed text has to stay in sight
    let born = draft.birth_date.trim().to_owned();
    let kind = if born.is_empty() || born.parse::<chrono::NaiveDate>().is_ok() { "date" } else { "text" };
    view! {
        <Field
            name="given_name"
            label=w.given_name()
            hint=w.applications_name_hint()
            value=draft.given_name.clone()
            error=fault_of(faults, "given_name")
            autocomplete="given-name"
        />
        <Field
            name="surname"
            label=w.surname()
            value=draft.surname.clone()
            error=fault_of(faults, "surname")
            autocomplete="family-name"
        />
        <Field
            name="fathers_name"
            label=w.fathers_name()
            value=draft.fathers_name.clone()
            error=fault_of(faults, "fathers_name")
            optional=w.optional()
            autocomplete="additional-name"
        />
        <Field
            name="birth_date"
            label=w.birth_date()
            kind=kind
            hint=w.applications_birth_hint(&w.date(intake.closing_day(zone)), intake.min_age, intake.max_age)
            value=born
            error=fault_of(faults, "birth_date")
            autocomplete="bday"
        />
    }
}

fn contact(w: Words, draft: &Draft, faults: &[Fault], email: &str, number: &Number) -> impl IntoView + use<> {
    let asked = (number.wanted != Wanted::No).then(|| {
        let hint = if number.given { w.people_national_id_given() } else { w.people_national_id_hint() };
        let optional = (number.given || number.wanted == Wanted::Optional).then(|| w.optional().to_owned());
        Field(FieldProps {
            name: "national_id".to_owned(),
            label: w.people_national_id().to_owned(),
            kind: "text",
            value: number.typed.clone(),
            hint: Some(hint.to_owned()),
            error: fault_of(faults, "national_id"),
            optional,
            autocomplete: Some("off"),
            inputmode: None,
            width: Some(16),
            min: None,
            max: None,
            maxlength: Some(40),
            step: None,
            accept: None,
        })
    });
    let facts = vec![(w.email().to_owned(), view! { <bdi>{email.to_owned()}</bdi> }.into_any())];
    view! {
        <Field
            name="phone"
            label=w.phone()
            kind="tel"
            hint=w.applications_phone_hint()
            value=draft.phone.clone()
            error=fault_of(faults, "phone")
            autocomplete="tel"
        />
        {asked}
        <Facts facts=facts />
    }
}

/// Whether somebody studies and where they live, as far as the call asks.
fn about(w: Words, call: &Call, draft: &Draft, faults: &[Fault]) -> impl IntoView + use<> {
    let terms = &call.intake.terms;
    let studies = terms.ask_studies().then(|| {
        let choices = vec![
            Choice::new("yes", w.yes()).chosen(draft.studies() == Some(true)),
            Choice::new("no", w.no()).chosen(draft.studies() == Some(false)),
        ];
        let error = fault_of(faults, "student");
        view! { <Radios name="student" label=w.applications_student() choices=choices error=error class="inline" /> }
    });
    let city = terms.ask_city().then(|| {
        let here = terms.city(&draft.city);
        let mut choices: Vec<Choice> =
            terms.cities.iter().map(|c| Choice::new(c, c).chosen(here == Some(c.as_str()))).collect();
        let elsewhere = here.is_none() && !draft.city.trim().is_empty();
        choices.push(Choice::new(ELSEWHERE, w.applications_city_elsewhere()).chosen(elsewhere));
        let error = fault_of(faults, "city");
        view! { <Select name="city" label=w.applications_city() choices=choices nothing=w.choose_one() error=error /> }
    });
    view! {
        {studies}
        {city}
    }
}

fn languages(w: Words, call: &Call, draft: &Draft, faults: &[Fault]) -> impl IntoView + use<> {
    let needed = &call.intake.terms.languages;
    let needed = (!needed.is_empty()).then(|| w.applications_needs_languages(&spoken(w, needed)));
    let selects = LANGUAGES
        .iter()
        .map(|code| {
            let name = format!("level_{code}");
            let level = level_of(draft, code);
            let mut choices = vec![Choice::new("none", w.applications_language_none()).chosen(level.is_empty())];
            choices.extend(
                Level::ALL
                    .iter()
                    .map(|l| Choice::new(l.as_str(), w.level(*l)).chosen(l.as_str().eq_ignore_ascii_case(level))),
            );
            let error = fault_of(faults, &name);
            view! { <Select name=name label=w.spoken_language(code) choices=choices error=error /> }
        })
        .collect_view();
    view! {
        <p class="lead">{w.applications_languages_lead()}</p>
        {needed.map(|text| view! { <p>{text}</p> })}
        <input type="hidden" name="languages_kept" value=others(draft) />
        {selects}
    }
}

fn centers(w: Words, call: &Call, draft: &Draft, faults: &[Fault]) -> impl IntoView + use<> {
    let choices = |wish: &str| -> Vec<Choice> {
        call.places
            .iter()
            .map(|p| {
                let name = p.names.in_language(w.language());
                let label =
                    if p.city.is_empty() { name.to_owned() } else { format!("{name}{}{}", w.list_comma(), p.city) };
                Choice::new(&p.code, label).chosen(p.code.eq_ignore_ascii_case(wish.trim()))
            })
            .collect()
    };
    view! {
        <p class="lead">{w.applications_wishes_lead()}</p>
        <Select
            name="wish1"
            label=w.applications_wish_first()
            choices=choices(&draft.wish1)
            nothing=w.choose_one()
            error=fault_of(faults, "wish1")
        />
        <Select
            name="wish2"
            label=w.applications_wish_second()
            choices=choices(&draft.wish2)
            nothing=w.applications_wish_none()
            error=fault_of(faults, "wish2")
            optional=w.optional()
        />
        <Select
            name="wish3"
            label=w.applications_wish_third()
            choices=choices(&draft.wish3)
            nothing=w.applications_wish_none()
            error=fault_of(faults, "wish3")
            optional=w.optional()
        />
    }
}

fn motivation(w: Words, draft: &Draft, faults: &[Fault]) -> impl IntoView + use<> {
    view! {
        <TextArea
            name="motivation"
            label=w.applications_motivation_label()
            hint=w.applications_motivation_hint(i64::try_from(MOTIVATION_MAX).unwrap_or(i64::MAX))
            value=draft.motivation.clone()
            error=fault_of(faults, "motivation")
            rows=8
        />
    }
}

/// A box for each purpose, with what one agrees to.
fn consents(w: Words, draft: &Draft, faults: &[Fault]) -> impl IntoView + use<> {
    let given = consent::given(&draft.consent);
    let boxes = Purpose::ALL.iter().map(|&purpose| {
        let field = purpose.field();
        let all = fault_of(faults, Purpose::Keep.field()).filter(|_| !given.contains(&purpose) && given.is_empty());
        let error = fault_of(faults, field).or_else(|| all.filter(|_| purpose.is_required()));
        let (label, checked) = (purpose_label(w, purpose), given.contains(&purpose));
        let optional = (!purpose.is_required()).then(|| w.optional().to_owned());
        let hint = optional;
        Checkbox(CheckboxProps {
            name: field.to_owned(),
            label: label.to_owned(),
            value: CONSENT_VERSION.to_owned(),
            checked,
            hint,
            error,
        })
    });
    let boxes = boxes.collect::<Vec<_>>();
    view! {
        <p>{w.applications_consent_keep()}</p>
        <p>{w.applications_consent_read()}</p>
        <p>{w.applications_consent_withdraw()}</p>
        {boxes}
    }
}

const fn purpose_label(w: Words, purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Keep => w.applications_consent_label_keep(),
        Purpose::Read => w.applications_consent_label_read(),
        Purpose::Again => w.applications_consent_label_again(),
    }
}
