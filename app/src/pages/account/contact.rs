//! How one is reached: the telephone number, and a new e-mail address that counts once its mailbox has answered.

use super::devices;
use super::sign_up::Confirmation;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::Path;
use leptos::prelude::*;
use programme::Error;
use programme::people::contact;
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// What the forms post.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ContactForm {
    phone: String,
    email: String,
    password: String,
}

/// Both forms; whoever has a password says it for a new address. `wrong` says what is wrong with a field, `old` is the number that is kept.
pub(super) fn section(
    w: Words,
    typed: &ContactForm,
    old: &str,
    has_password: bool,
    wrong: impl Fn(&str) -> Option<String>,
) -> AnyView {
    let phone = if typed.phone.is_empty() { old.to_owned() } else { typed.phone.clone() };
    let (email, phone_wrong, email_wrong) = (typed.email.clone(), wrong("phone"), wrong("email"));
    let password_wrong = wrong("password");
    let password = has_password.then(|| {
        view! {
            <Field
                name="password"
                label=w.contact_password()
                kind="password"
                error=password_wrong
                autocomplete="current-password"
            />
        }
    });
    view! {
        <Section title=w.contact_title() id="contact">
            <Form action="/api/account/phone">
                <Field
                    name="phone"
                    label=w.contact_phone()
                    kind="tel"
                    value=phone
                    error=phone_wrong
                    autocomplete="tel"
                />
                <Actions><Button tone=Tone::Quiet label=w.save() /></Actions>
            </Form>
            <Form action="/api/account/email">
                <Field
                    name="email"
                    label=w.contact_new_email()
                    kind="email"
                    hint=w.contact_email_hint()
                    value=email
                    error=email_wrong
                    autocomplete="email"
                />
                {password}
                <Actions><Button tone=Tone::Quiet label=w.contact_email_send() /></Actions>
            </Form>
        </Section>
    }
    .into_any()
}

pub(super) async fn phone(visit: Visit, Typed(form): Typed<ContactForm>) -> Answer {
    let typed = form.phone.clone();
    let outcome = visit
        .act(move |act| {
            let typed = typed.clone();
            Box::pin(async move { contact::change_phone(act, &typed).await })
        })
        .await;
    answer(&visit, outcome, form, "phone").await
}

pub(super) async fn email(visit: Visit, Typed(form): Typed<ContactForm>) -> Answer {
    let outcome = contact::ask_email(&visit.app.service, visit.who(), &form.email, &form.password).await;
    answer(&visit, outcome, form, "asked").await
}

async fn answer(visit: &Visit, outcome: programme::Result<()>, form: ContactForm, told: &str) -> Answer {
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => devices::again(visit, form, &faults).await,
        outcome => visit.done(outcome.map(|()| json!({ "told": told })), |_| format!("{}?told={told}", paths::ACCOUNT)),
    }
}

pub(super) async fn take_page(visit: Visit, Path(token): Path<String>) -> Answer {
    let w = visit.words;
    Ok(visit.sheet(w.contact_take_title()).layout(Layout::Narrow).show(move || {
        view! {
            <PageHead title=w.contact_take_title() lead=w.contact_take_text() />
            <PostButton
                action="/api/account/email-take"
                fields=vec![("token", token)]
                label=w.contact_confirm_button()
                large=true
            />
        }
    }))
}

pub(super) async fn take(visit: Visit, Typed(form): Typed<Confirmation>) -> Answer {
    let keep = visit.member.as_ref().map(|member| member.sign_in);
    let outcome = visit
        .act(move |act| {
            let token = form.token.clone();
            Box::pin(async move { contact::take_email(act, &token, keep).await })
        })
        .await;
    visit.done(outcome.map(|()| json!({ "taken": true })), |_| format!("{}?told=email", paths::ACCOUNT))
}
