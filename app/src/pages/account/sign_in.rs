//! Signing in by password or by a link, and signing out.

use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::problem::encoded;
use crate::pages::visit::{Answer, Visit, is_local_path, see_other};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use domain::refusals::Refusal;
use leptos::prelude::*;
use programme::Error;
use programme::people::sessions::{self, KnownDevice, SignedIn};
use serde::Deserialize;
use serde_json::json;

/// What is typed to sign in. `next` is where the visitor wanted to go.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct SignInForm {
    email: String,
    password: String,
    next: String,
    token: String,
}

pub(super) async fn page(visit: Visit, Query(form): Query<SignInForm>) -> Answer {
    if visit.member.is_some() {
        return Ok(see_other(local_or(&form.next, paths::HOME)));
    }
    Ok(show(&visit, StatusCode::OK, form, None))
}

fn show(visit: &Visit, status: StatusCode, form: SignInForm, wrong: Option<String>) -> Response {
    let w = visit.words;
    let (sign_up, by_link) = (with_next(paths::SIGN_UP, &form.next), with_next("/sign-in/link", &form.next));
    let asked = !form.next.is_empty() && wrong.is_none();
    visit.sheet(w.sign_in()).status(status).layout(Layout::Narrow).show(move || {
        view! {
            <PageHead title=w.sign_in().into_any() />
            {asked.then(|| view! { <Banner title=w.sign_in_first_text() /> })}
            {wrong.map(|text| view! { <Banner news=News::Bad title=text /> })}
            <Form action="/api/account/sign-in" fields=vec![("next", form.next)]>
                <Field name="email" label=w.email() kind="email" value=form.email autocomplete="username" />
                <Field name="password" label=w.password() kind="password" autocomplete="current-password" />
                <Actions>
                    <Button label=w.sign_in() />
                    <Button tone=Tone::Quiet label=w.sign_up() href=sign_up />
                </Actions>
            </Form>
            <p><a href=by_link>{w.account_link_title()}</a></p>
        }
    })
}

pub(super) async fn sign_in(visit: Visit, Typed(form): Typed<SignInForm>) -> Answer {
    let shown = KnownDevice(visit.known_device.as_deref());
    let outcome = sessions::by_password(&visit.app.service, &form.email, &form.password, &visit.device, shown).await;
    match outcome {
        Err(Error::Refused(refusal @ (Refusal::SignInWrong | Refusal::TooMany { .. }))) if !visit.wants_json => {
            let told = crate::pages::sentences::refusal(visit.words, &refusal);
            let status = crate::pages::problem::status_of(&Error::Refused(refusal));
            Ok(show(&visit, status, form, Some(told)))
        }
        outcome => signed_in(&visit, outcome, &form.next),
    }
}

/// On to where the visitor wanted, with the session in the browser.
pub(super) fn signed_in(visit: &Visit, outcome: programme::Result<SignedIn>, next: &str) -> Answer {
    let signed = outcome.map_err(|error| visit.problem(error))?;
    let next = local_or(&signed.next, local_or(next, paths::HOME));
    let answer = visit.done(Ok(json!({ "person": signed.person })), |_| next.to_owned())?;
    Ok(visit.with_known_device(visit.with_session(answer, Some(&signed.token)), &signed.known))
}

/// A page of this site as wanted, or another one.
fn local_or<'a>(wanted: &'a str, otherwise: &'a str) -> &'a str {
    if is_local_path(wanted) { wanted } else { otherwise }
}

/// An address that remembers where the visitor wanted to go.
fn with_next(path: &str, next: &str) -> String {
    if is_local_path(next) { format!("{path}?next={}", encoded(next)) } else { path.to_owned() }
}

/// Asks for a sign-in link.
pub(super) async fn ask_link_page(visit: Visit, Query(form): Query<SignInForm>) -> Answer {
    let w = visit.words;
    Ok(visit.sheet(w.account_link_title()).layout(Layout::Narrow).back(paths::SIGN_IN, w.sign_in()).show(move || {
        view! {
            <PageHead title=w.account_link_title().into_any() lead=w.account_link_text() />
            <Form action="/api/account/sign-in-link" fields=vec![("next", form.next)]>
                <Field name="email" label=w.email() kind="email" autocomplete="username" />
                <Actions>
                    <Button label=w.account_link_send() />
                </Actions>
            </Form>
        }
    }))
}

pub(super) async fn send_link(visit: Visit, Typed(form): Typed<SignInForm>) -> Answer {
    let (email, next) = (form.email, form.next);
    visit
        .act(move |act| {
            let (email, next) = (email.clone(), next.clone());
            Box::pin(async move { sessions::send_link(act, &email, &next).await })
        })
        .await
        .map_err(|error| visit.problem(error))?;
    let w = visit.words;
    if visit.wants_json {
        return Ok(visit.json(StatusCode::OK, &json!({ "sent": true })));
    }
    Ok(visit.sheet(w.account_link_title()).layout(Layout::Narrow).show(move || {
        view! {
            <PageHead title=w.account_link_sent_title().into_any() />
            <p>{w.account_link_sent_text()}</p>
        }
    }))
}

/// Mail scanners follow links, so opening one only asks.
pub(super) async fn link_page(visit: Visit, Path(token): Path<String>) -> Answer {
    let w = visit.words;
    Ok(visit.sheet(w.sign_in()).layout(Layout::Narrow).show(move || {
        view! {
            <PageHead title=w.account_link_use_title().into_any() />
            <Form action="/api/account/use-link" fields=vec![("token", token)]>
                <Actions>
                    <Button label=w.sign_in() />
                </Actions>
            </Form>
        }
    }))
}

pub(super) async fn use_link(visit: Visit, Typed(form): Typed<SignInForm>) -> Answer {
    let (token, device) = (form.token, visit.device.clone());
    let outcome = visit
        .act(move |act| {
            let (token, device) = (token.clone(), device.clone());
            Box::pin(async move { sessions::by_link(act, &token, &device).await })
        })
        .await;
    signed_in(&visit, outcome, "")
}

pub(super) async fn sign_out(visit: Visit) -> Answer {
    let id = visit.signed_in()?.sign_in;
    let outcome = visit.act(move |act| Box::pin(sessions::sign_out(act, id))).await;
    let answer = visit.done(outcome, |()| paths::LANDING.to_owned())?;
    Ok(visit.with_session(answer, None))
}
