//! The account page: language, password, signed-in devices.

use super::contact::{ContactForm, section};
use super::told;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use domain::faults;
use domain::ids::SignInId;
use domain::language::Language;
use leptos::prelude::*;
use programme::Error;
use programme::people::{contact, passwords, sessions};
use serde::Deserialize;
use words::Words;

/// What has just been done.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    told: String,
}

pub(super) async fn page(visit: Visit, Query(asked): Query<Asked>) -> Answer {
    show(&visit, StatusCode::OK, ContactForm::default(), &[], &asked.told).await
}

/// The page once more, with what was typed about how one is reached.
pub(super) async fn again(visit: &Visit, typed: ContactForm, faults: &[faults::Fault]) -> Answer {
    show(visit, StatusCode::UNPROCESSABLE_ENTITY, typed, faults, "").await
}

async fn show(
    visit: &Visit,
    status: StatusCode,
    typed: ContactForm,
    faults: &[faults::Fault],
    done: &str,
) -> Result<Response, crate::pages::problem::Problem> {
    let member = visit.signed_in()?;
    let devices = visit.look(|look| Box::pin(sessions::devices(look))).await?;
    let id = member.sign_in;
    let reset = visit.look(move |look| Box::pin(sessions::may_reset(look, id))).await?;
    let (has_password, failed) = visit.look(|look| Box::pin(contact::own(look))).await?;
    let w = visit.words;
    let news = match done {
        "asked" => Some(w.contact_told_asked()),
        "email" => Some(w.contact_told_email()),
        "phone" => Some(w.contact_told_phone()),
        _ => None,
    };
    let failed = failed.map(|_| mailbox_fails(w, &member.person.email, "#contact"));
    let (person, current, zone) = (member.person.clone(), member.sign_in, member.programme.zone);
    let faults = told(w, faults);
    let facts = vec![
        (w.name_label().to_owned(), view! { <Name name=person.name.full() /> }.into_any()),
        (w.email().to_owned(), view! { <bdi>{person.email.clone()}</bdi> }.into_any()),
        (
            w.birth_date().to_owned(),
            person.birth_date.map_or_else(|| w.not_given().to_owned(), |d| w.date(d)).into_any(),
        ),
    ];
    let choices: Vec<Choice> =
        Language::ALL.iter().map(|l| Choice::new(l.as_str(), l.own_name()).chosen(*l == person.language)).collect();
    let rows = devices
        .into_iter()
        .map(|d| {
            let seen = w.date_and_time(&w.date(zone.date(d.seen_at)), &w.time(zone.clock(d.seen_at)));
            let end = (d.id != current).then(|| {
                view! {
                    <PostButton
                        action="/api/account/end-device"
                        fields=vec![("device", d.id.to_string())]
                        label=w.account_end_device()
                        tone=Tone::Quiet
                    />
                }
            });
            let name = if d.id == current { w.account_this_device().to_owned() } else { d.device };
            view! { <Item title=name.into_any() note=seen.into_any() end=end.into_any() /> }
        })
        .collect::<Vec<_>>();
    Ok(visit.sheet(w.nav_account()).status(status).layout(Layout::Narrow).show(move || {
        let summary = faults.clone();
        let wrong = move |field: &str| fault_of(&faults, field);
        view! {
            <PageHead title=w.nav_account().into_any() />
            {(!summary.is_empty())
                .then(|| view! { <ErrorSummary title=w.error_summary_title() faults=summary /> })}
            {news.map(|text| view! { <Banner news=News::Good title=text /> })}
            {failed}
            <Facts facts=facts />
            <p><a href=paths::READERS>{w.people_readers()}</a></p>
            <p><a href=paths::NOTICE_CHOICES>{w.notices_choices_title()}</a></p>
            <p><a href=paths::MY_CALENDARS>{w.calendar_title()}</a></p>
            <p><a href=paths::DATA>{w.leaving_data_title()}</a></p>
            <Section title=w.language_label()>
                <Form action="/api/account/language">
                    <Radios name="language" label=w.account_language_label() choices=choices />
                    <Actions>
                        <Button tone=Tone::Quiet label=w.save() />
                    </Actions>
                </Form>
            </Section>
            {section(w, &typed, &person.phone, has_password, &wrong)}
            <Section title=w.account_change_password()>
                <Form action="/api/account/password">
                    {if reset {
                        view! { <p class="hint">{w.account_reset_text()}</p> }.into_any()
                    } else {
                        view! {
                            <Field
                                name="old"
                                label=w.account_old_password()
                                kind="password"
                                error=wrong("old")
                                autocomplete="current-password"
                            />
                        }
                            .into_any()
                    }}
                    <Field
                        name="new"
                        label=w.account_new_password()
                        kind="password"
                        hint=w.account_password_hint()
                        error=wrong("new")
                        autocomplete="new-password"
                    />
                    <Actions>
                        <Button tone=Tone::Quiet label=w.save() />
                    </Actions>
                </Form>
            </Section>
            <Section title=w.account_devices()>
                <List>{rows}</List>
            </Section>
            <PostButton action="/api/account/sign-out" label=w.sign_out() tone=Tone::Quiet />
        }
    }))
}

/// Letters to an address come back: what to do about it.
pub(in crate::pages) fn mailbox_fails(w: Words, email: &str, to: &'static str) -> AnyView {
    view! {
        <Banner news=News::Bad title=w.contact_failed_title(email)>
            <p>{w.contact_failed_text()}</p>
            <p><a href=to>{w.contact_failed_button()}</a></p>
        </Banner>
    }
    .into_any()
}

/// What the account page posts.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct AccountForm {
    language: String,
    old: String,
    new: String,
    device: String,
}

pub(super) async fn choose_language(visit: Visit, Typed(form): Typed<AccountForm>) -> Answer {
    let outcome = match Language::parse(&form.language) {
        None => Err(Error::fault("language", faults::FaultKind::Choice)),
        Some(language) => visit.act(move |act| Box::pin(sessions::choose_language(act, language))).await,
    };
    visit.done(outcome, |()| format!("{}?lang={}", paths::ACCOUNT, form.language))
}

pub(super) async fn change_password(visit: Visit, Typed(form): Typed<AccountForm>) -> Answer {
    let outcome = changed(&visit, &form).await;
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => again(&visit, ContactForm::default(), &faults).await,
        outcome => visit.done(outcome, |()| paths::ACCOUNT.to_owned()),
    }
}

async fn changed(visit: &Visit, form: &AccountForm) -> programme::Result<()> {
    let member = visit.member.as_ref().ok_or(Error::NotSignedIn)?;
    let known = [member.person.name.given.as_str(), member.person.name.surname.as_str(), member.person.email.as_str()];
    passwords::check_new(&form.new, &known).map_err(|kind| Error::fault("new", kind))?;
    let (service, keep) = (&visit.app.service, member.sign_in);
    let reset = service.look(visit.who(), move |look| Box::pin(sessions::may_reset(look, keep))).await?;
    if !reset && !sessions::is_password(service, &member.person.email, &form.old).await? {
        return Err(Error::fault("old", faults::FaultKind::Choice));
    }
    let hash = passwords::hash(&form.new).await?;
    visit
        .act(move |act| {
            let hash = hash.clone();
            Box::pin(async move { sessions::change_password(act, &hash, keep).await })
        })
        .await
}

pub(super) async fn end(visit: Visit, Typed(form): Typed<AccountForm>) -> Answer {
    let outcome = match form.device.parse::<SignInId>() {
        Err(_) => Err(Error::NotFound),
        Ok(id) => visit.act(move |act| Box::pin(sessions::sign_out(act, id))).await,
    };
    visit.done(outcome, |()| paths::ACCOUNT.to_owned())
}
