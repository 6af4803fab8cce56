//! What each step of the form asks.

use crate::pages::applications::steps::{LANGUAGES, Step, level_of, others};
use crate::parts::*;
use domain::applications::{CONSENT_VERSION, Draft, Level, MOTIVATION_MAX};
use domain::time::Zone;
use leptos::prelude::*;
use programme::applications::Call;
use words::Words;

/// The fields of a step, with what was typed and what is wrong with it.
pub(super) fn ask(
    w: Words,
    step: Step,
    call: &Call,
    zone: Zone,
    draft: &Draft,
    faults: &[Fault],
    email: &str,
) -> AnyView {
    match step {
        Step::Name => name(w, call, zone, draft, faults).into_any(),
        Step::Contact => contact(w, draft, faults, email).into_any(),
        Step::Languages => languages(w, draft, faults).into_any(),
        Step::Centers => centers(w, call, draft, faults).into_any(),
        Step::Motivation => motivation(w, draft, faults).into_any(),
        Step::Consent => consent(w, draft, faults).into_any(),
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

fn contact(w: Words, draft: &Draft, faults: &[Fault], email: &str) -> impl IntoView + use<> {
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
        <Facts facts=facts />
    }
}

fn languages(w: Words, draft: &Draft, faults: &[Fault]) -> impl IntoView + use<> {
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

fn consent(w: Words, draft: &Draft, faults: &[Fault]) -> impl IntoView + use<> {
    view! {
        <p>{w.applications_consent_keep()}</p>
        <p>{w.applications_consent_read()}</p>
        <p>{w.applications_consent_withdraw()}</p>
        <Checkbox
            name="consent"
            label=w.applications_consent_label()
            value=CONSENT_VERSION
            checked=draft.consents()
            error=fault_of(faults, "consent")
        />
    }
}
