//! The answers of an application, to look over.

use super::form::times::{day_name, part_name};
use super::steps::Step;
use crate::pages::paths;
use crate::parts::*;
use domain::applications::consent::{self, Purpose};
use domain::applications::{DAYS, Draft, Spoken, Times};
use domain::language::Texts;
use domain::questions::{Kind, Question, Sheet};
use leptos::prelude::*;
use programme::applications::Call;
use words::Words;

/// What was asked and what was answered, with the step that asks.
pub(super) fn answers(w: Words, call: &Call, sheet: &Sheet, draft: &Draft) -> Vec<(Step, String, AnyView)> {
    let text = |text: &str| said(w, text);
    let bdi = |typed: &str| {
        if typed.trim().is_empty() { text("") } else { view! { <Name name=typed.to_owned() /> }.into_any() }
    };
    let born = date(w, &draft.birth_date);
    let phone = view! { <bdi dir="ltr">{draft.phone.clone()}</bdi> }.into_any();
    let mut all = vec![
        (Step::Name, w.given_name().to_owned(), bdi(&draft.given_name)),
        (Step::Name, w.surname().to_owned(), bdi(&draft.surname)),
        (Step::Name, w.fathers_name().to_owned(), bdi(&draft.fathers_name)),
        (Step::Name, w.birth_date().to_owned(), text(&born)),
        (Step::Contact, w.phone().to_owned(), if draft.phone.is_empty() { text("") } else { phone }),
    ];
    if call.intake.terms.ask_studies() {
        let studies = draft.studies().map_or("", |yes| if yes { w.yes() } else { w.no() });
        all.push((Step::About, w.applications_student().to_owned(), text(studies)));
    }
    if call.intake.terms.ask_city() {
        let typed = draft.city.trim();
        let city = call.intake.terms.city(typed).unwrap_or(if typed.is_empty() {
            ""
        } else {
            w.applications_city_elsewhere()
        });
        all.push((Step::About, w.applications_city().to_owned(), text(city)));
    }
    all.extend([
        (Step::Languages, w.applications_languages_label().to_owned(), text(&languages(w, draft))),
        (Step::Centers, w.nav_centers().to_owned(), text(&centers(w, call, draft))),
        (Step::Times, w.applications_times().to_owned(), text(&times(w, draft))),
        (Step::Motivation, w.applications_motivation().to_owned(), lines(w, &draft.motivation)),
    ]);
    let visible = sheet.visible(&draft.answers);
    for section in &sheet.sections {
        for question in section.shown(&visible) {
            let label = question.labels.in_language(w.language()).to_owned();
            all.push((Step::Section(section.key.clone()), label, answer(w, question, draft)));
        }
    }
    let given = consent::given(&draft.consent);
    for &purpose in Purpose::ALL {
        let said = if given.contains(&purpose) { w.applications_consent_given() } else { "" };
        all.push((Step::Consent, purpose_title(w, purpose).to_owned(), text(said)));
    }
    all
}

/// The national number, of which no page says more than that it is given.
pub(super) fn number(w: Words, given: bool) -> (Step, String, AnyView) {
    let said = if given { w.people_national_id_given() } else { "" };
    (Step::Contact, w.people_national_id().to_owned(), self::said(w, said))
}

/// What a consent is about, in a few words.
const fn purpose_title(w: Words, purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Keep => w.applications_consent_title_keep(),
        Purpose::Read => w.applications_consent_title_read(),
        Purpose::Again => w.applications_consent_title_again(),
    }
}

fn said(w: Words, text: &str) -> AnyView {
    if text.trim().is_empty() {
        view! { <span class="muted">{w.not_given()}</span> }.into_any()
    } else {
        view! { <bdi>{text.to_owned()}</bdi> }.into_any()
    }
}

fn lines(w: Words, text: &str) -> AnyView {
    if text.trim().is_empty() {
        return said(w, "");
    }
    // Each in its own direction, and at the side where the page begins
    text.lines().map(|l| view! { <p><bdi>{l.to_owned()}</bdi></p> }).collect_view().into_any()
}

fn date(w: Words, typed: &str) -> String {
    typed.parse().map_or_else(|_| typed.to_owned(), |date| w.date(date))
}

/// The answer to a question in the reader's words; what can't be read stands as it was typed.
fn answer(w: Words, question: &Question, draft: &Draft) -> AnyView {
    let typed = draft.answers.get(&question.key).map_or("", |a| a.trim());
    let option = |key: &str| {
        let options = question.kind.options();
        let said = |texts: &Texts| texts.in_language(w.language()).to_owned();
        options.iter().find(|o| o.key == key).map_or_else(|| key.to_owned(), |o| said(&o.labels))
    };
    match &question.kind {
        _ if typed.is_empty() => said(w, ""),
        Kind::Text | Kind::LongText => lines(w, typed),
        Kind::Choice { .. } => option(typed).into_any(),
        Kind::Choices { .. } => {
            let chosen = typed.split(['\n', ',']).map(str::trim).filter(|key| !key.is_empty());
            chosen.map(option).collect::<Vec<_>>().join(w.list_comma()).into_any()
        }
        Kind::Date => date(w, typed).into_any(),
        Kind::Number { .. } => typed.parse().map_or_else(|_| typed.to_owned(), |n: i64| w.number(n)).into_any(),
        Kind::Language => Spoken::parse_list(typed).map_or_else(|_| typed.to_owned(), |s| spoken(w, &s)).into_any(),
        Kind::File => picture(typed, w.applications_picture_of(question.labels.in_language(w.language()))),
        Kind::Statement => w.yes().into_any(),
    }
}

/// A picture that was sent, with the way to see it large.
pub(super) fn picture(id: &str, says: String) -> AnyView {
    let href = paths::file(id);
    let src = href.clone();
    view! { <a href=href><img class="picture" src=src alt=says loading="lazy" /></a> }.into_any()
}

/// Languages with their levels.
pub(super) fn spoken(w: Words, spoken: &[Spoken]) -> String {
    let one = |s: &Spoken| format!("{} {}", w.spoken_language(&s.language), w.level_mark(s.level));
    spoken.iter().map(one).collect::<Vec<_>>().join(w.list_comma())
}

fn languages(w: Words, draft: &Draft) -> String {
    Spoken::parse_list(&draft.languages).map_or_else(|_| draft.languages.clone(), |s| spoken(w, &s))
}

/// Each day with its parts.
fn times(w: Words, draft: &Draft) -> String {
    let Ok(times) = Times::parse(&draft.times) else { return draft.times.clone() };
    let day = |day: usize| {
        let parts: Vec<&str> = times.of_day(day).map(|part| part_name(w, part)).collect();
        (!parts.is_empty()).then(|| format!("{}: {}", day_name(w, day), parts.join(w.list_comma())))
    };
    (0..DAYS.len()).filter_map(day).collect::<Vec<_>>().join(" · ")
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
