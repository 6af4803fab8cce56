//! Signing up and confirming the address.

use super::{sign_in, told};
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use domain::faults;
use domain::programmes::Programme;
use leptos::prelude::*;
use programme::Error;
use programme::people::sessions;
use programme::people::sign_up::{SignUpForm, sign_up as sign_somebody_up};
use serde::Deserialize;
use serde_json::json;
use std::sync::Arc;

/// Where somebody wanted to go before they had to sign up.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    next: String,
}

pub(super) async fn page(visit: Visit, Query(wanted): Query<Wanted>) -> Answer {
    let programme = visit.programme()?.code.clone();
    let form = SignUpForm { programme, next: wanted.next, ..SignUpForm::default() };
    Ok(show(&visit, StatusCode::OK, form, &[]))
}

/// Where the person belongs; asked only where there is a choice.
fn programmes(visit: &Visit, chosen: &str, error: Option<String>) -> Option<AnyView> {
    let w = visit.words;
    let choice = |p: &Arc<Programme>| {
        let name = p.names.in_language(w.language()).to_owned();
        Choice::new(&p.code, name).chosen(p.code == chosen)
    };
    let choices: Vec<Choice> = visit.programmes.iter().map(choice).collect();
    let (label, hint) = (w.account_join(), w.account_join_hint());
    (choices.len() > 1)
        .then(|| view! { <Radios name="programme" label=label hint=hint choices=choices error=error /> }.into_any())
}

fn show(visit: &Visit, status: StatusCode, form: SignUpForm, faults: &[faults::Fault]) -> Response {
    let w = visit.words;
    let faults = told(w, faults);
    let programmes = programmes(visit, &form.programme, fault_of(&faults, "programme"));
    visit.sheet(w.sign_up()).status(status).layout(Layout::Narrow).back(paths::SIGN_IN, w.sign_in()).show(move || {
        let summary = faults.clone();
        let wrong = move |field: &str| fault_of(&faults, field);
        view! {
            <PageHead title=w.sign_up().into_any() lead=w.account_sign_up_lead() />
            {(!summary.is_empty())
                .then(|| view! { <ErrorSummary title=w.error_summary_title() faults=summary /> })}
            <Form action="/api/account/sign-up" fields=vec![("next", form.next)]>
                {programmes}
                <Field
                    name="given_name"
                    label=w.given_name()
                    value=form.given_name
                    error=wrong("given_name")
                    autocomplete="given-name"
                />
                <Field
                    name="surname"
                    label=w.surname()
                    value=form.surname
                    error=wrong("surname")
                    autocomplete="family-name"
                />
                <Field
                    name="fathers_name"
                    label=w.fathers_name()
                    value=form.fathers_name
                    error=wrong("fathers_name")
                    optional=w.optional()
                    autocomplete="additional-name"
                />
                <Field
                    name="birth_date"
                    label=w.birth_date()
                    kind="date"
                    value=form.birth_date
                    error=wrong("birth_date")
                    autocomplete="bday"
                />
                <Field
                    name="email"
                    label=w.email()
                    kind="email"
                    value=form.email
                    error=wrong("email")
                    autocomplete="email"
                />
                <Field
                    name="password"
                    label=w.password()
                    kind="password"
                    hint=w.account_password_hint()
                    error=wrong("password")
                    autocomplete="new-password"
                />
                <Actions>
                    <Button label=w.sign_up() />
                </Actions>
            </Form>
        }
    })
}

pub(super) async fn sign_up(visit: Visit, Typed(form): Typed<SignUpForm>) -> Answer {
    let outcome = sign_somebody_up(&visit.app.service, &form, visit.words.language()).await;
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            Ok(show(&visit, StatusCode::UNPROCESSABLE_ENTITY, form, &faults))
        }
        outcome => visit.done(outcome.map(|()| json!({ "sent": true })), |_| "/sign-up/sent".to_owned()),
    }
}

pub(super) async fn sent(visit: Visit) -> Answer {
    let w = visit.words;
    Ok(visit.sheet(w.sign_up()).layout(Layout::Narrow).show(move || {
        view! {
            <PageHead title=w.account_sent_title().into_any() />
            <p>{w.account_sent_text()}</p>
        }
    }))
}

/// Mail scanners follow links, so opening one only asks.
pub(super) async fn confirm_page(visit: Visit, Path(token): Path<String>) -> Answer {
    let w = visit.words;
    let shown = token.clone();
    let name = visit.look(|look| Box::pin(async move { sessions::pending_name(look, &shown).await })).await?;
    let who = name.map(|name| {
        view! {
            <Facts facts=vec![(w.name_label().to_owned(), view! { <Name name=name.full() /> }.into_any())] />
            <p>{w.account_confirm_not_you()}</p>
        }
    });
    Ok(visit.sheet(w.account_confirm_title()).layout(Layout::Narrow).show(move || {
        view! {
            <PageHead title=w.account_confirm_title().into_any() lead=w.account_confirm_text() />
            {who}
            <Form action="/api/account/confirm" fields=vec![("token", token)]>
                <Actions>
                    <Button label=w.account_confirm_button() />
                </Actions>
            </Form>
        }
    }))
}

/// The token of a confirmation.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Confirmation {
    pub(super) token: String,
}

pub(super) async fn confirm(visit: Visit, Typed(form): Typed<Confirmation>) -> Answer {
    let device = visit.device.clone();
    let outcome = visit
        .act(move |act| {
            let (token, device) = (form.token.clone(), device.clone());
            Box::pin(async move { sessions::by_confirmation(act, &token, &device).await })
        })
        .await;
    sign_in::signed_in(&visit, outcome, paths::APPLY)
}
