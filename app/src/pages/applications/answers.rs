//! The answers of an application, to look over.

use super::steps::Step;
use crate::parts::*;
use domain::applications::{Draft, Spoken};
use leptos::prelude::*;
use programme::applications::Call;
use words::Words;

/// What was asked and what was answered, with the step that asks.
pub(super) fn answers(w: Words, call: &Call, draft: &Draft) -> Vec<(Step, String, AnyView)> {
    let text = |text: &str| {
        if text.trim().is_empty() { w.not_given().to_owned().into_any() } else { text.to_owned().into_any() }
    };
    let bdi = |typed: &str| {
        if typed.trim().is_empty() { text("") } else { view! { <Name name=typed.to_owned() /> }.into_any() }
    };
    let born = draft.birth_date.parse().map_or_else(|_| draft.birth_date.clone(), |date| w.date(date));
    let phone = view! { <bdi dir="ltr">{draft.phone.clone()}</bdi> }.into_any();
    let consent = if draft.consents() { w.applications_consent_given() } else { "" };
    let lines = draft.motivation.lines().map(|l| view! { <p dir="auto">{l.to_owned()}</p> }).collect_view();
    let motivation = if draft.motivation.trim().is_empty() { text("") } else { lines.into_any() };
    vec![
        (Step::Name, w.given_name().to_owned(), bdi(&draft.given_name)),
        (Step::Name, w.surname().to_owned(), bdi(&draft.surname)),
        (Step::Name, w.fathers_name().to_owned(), bdi(&draft.fathers_name)),
        (Step::Name, w.birth_date().to_owned(), text(&born)),
        (Step::Contact, w.phone().to_owned(), if draft.phone.is_empty() { text("") } else { phone }),
        (Step::Languages, w.applications_languages_label().to_owned(), text(&languages(w, draft))),
        (Step::Centers, w.nav_centers().to_owned(), text(&centers(w, call, draft))),
        (Step::Motivation, w.applications_motivation().to_owned(), motivation),
        (Step::Consent, w.applications_step_consent().to_owned(), text(consent)),
    ]
}

fn languages(w: Words, draft: &Draft) -> String {
    let Ok(spoken) = Spoken::parse_list(&draft.languages) else { return draft.languages.clone() };
    spoken
        .iter()
        .map(|s| format!("{} {}", w.spoken_language(&s.language), s.level.as_str()))
        .collect::<Vec<_>>()
        .join(w.list_comma())
}

fn centers(w: Words, call: &Call, draft: &Draft) -> String {
    draft
        .wishes()
        .map(|(_, code)| {
            call.places_of(code).map_or_else(|| code.to_owned(), |p| p.names.in_language(w.language()).to_owned())
        })
        .collect::<Vec<_>>()
        .join(w.list_comma())
}
