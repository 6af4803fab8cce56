//! One thing to do: read and sign, whom to call, what size, what to bring.

use crate::pages::account::told;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit, see_other};
use crate::parts::*;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::IntoResponse;
use domain::faults;
use domain::ids::ApplicationId;
use domain::onboarding::{Given, ItemKind, Standing};
use domain::time::Zone;
use leptos::prelude::*;
use programme::certificates::print;
use programme::{Error, onboarding};
use serde::Deserialize;
use serde_json::json;
use tokio::sync::Semaphore;
use words::Words;

/// Copies that are drawn at the same time; drawing is work for the processor alone.
static DRAWING: Semaphore = Semaphore::const_new(2);

/// What a page posts.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct GiveForm {
    application: String,
    item: String,
    name: String,
    phone: String,
    relation: String,
    choice: String,
    agree: String,
}

impl GiveForm {
    /// What was given before, to be changed.
    fn of(standing: &Standing) -> Self {
        match standing.given.clone().map(|(given, _)| given) {
            Some(Given::Contact { name, phone, relation }) => Self { name, phone, relation, ..Self::default() },
            Some(Given::Chosen { choice }) => Self { choice, ..Self::default() },
            _ => Self::default(),
        }
    }
}

pub(super) async fn page(visit: Visit, Path((id, item)): Path<(String, String)>) -> Answer {
    let id: ApplicationId = id.parse().map_err(|_| visit.problem(Error::NotFound))?;
    show(&visit, id, &item, None, &[]).await
}

async fn show(
    visit: &Visit,
    id: ApplicationId,
    code: &str,
    again: Option<GiveForm>,
    faults: &[faults::Fault],
) -> Answer {
    let (application, list) = visit.look(|look| Box::pin(onboarding::standing(look, id))).await?;
    if visit.who().person != Some(application.person) {
        // Staff see the list on the case; this page is for whoever does it
        return Err(visit.problem(Error::NotAllowed));
    }
    let standing = list.into_iter().find(|s| s.item.code == code).ok_or_else(|| visit.problem(Error::NotFound))?;
    let w = visit.words;
    let zone = visit.zone_of(application.programme)?;
    let title = standing.item.titles.in_language(w.language()).to_owned();
    let status = if again.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let form = again.unwrap_or_else(|| GiveForm::of(&standing));
    let faults = told(w, faults);
    let back = format!("{}#onboarding", paths::application(id));
    let sheet = visit.sheet(&title).status(status).layout(Layout::Narrow).back(&back, w.onboarding_to_list());
    Ok(sheet.show(move || {
        let body = body(w, id, zone, &standing, &form, &faults);
        let lead = w.item_to_do(standing.item.kind);
        view! {
            <PageHead title=title eyebrow=w.onboarding_title() lead=lead />
            <ErrorSummary title=w.error_summary_title() faults=faults />
            {body}
        }
    }))
}

fn body(w: Words, id: ApplicationId, zone: Zone, s: &Standing, form: &GiveForm, faults: &[Fault]) -> AnyView {
    let fields = vec![("application", id.to_string()), ("item", s.item.code.clone())];
    let text = s.item.texts.in_language(w.language()).to_owned();
    let paragraphs = move || {
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned);
        lines.map(|line| view! { <p dir="auto">{line}</p> }).collect_view()
    };
    let done = s.is_done();
    match s.item.kind {
        ItemKind::Agreement => {
            let after = match &s.given {
                Some((Given::Signed { name, .. }, at)) if done => {
                    let signed = w.onboarding_signed_by(name, &w.date(zone.date(*at)));
                    let href = paths::onboarding_copy(id, &s.item.code);
                    view! {
                        <Banner news=News::Good title=signed />
                        <Actions><Button label=w.onboarding_copy() href=href tone=Tone::Quiet /></Actions>
                    }
                    .into_any()
                }
                _ => sign(w, fields, form, faults),
            };
            view! { <Card title=w.onboarding_text_label()>{paragraphs()}</Card> {after} }.into_any()
        }
        ItemKind::Contact => view! { {paragraphs()} {contact(w, fields, form, faults)} }.into_any(),
        ItemKind::Choice => {
            let choices: Vec<Choice> =
                s.item.choices.iter().map(|c| Choice::new(c, c).chosen(*c == form.choice)).collect();
            let wrong = fault_of(faults, "choice");
            view! {
                {paragraphs()}
                <Form action="/api/onboarding/give" fields=fields>
                    <Radios name="choice" label=w.onboarding_choice_label() choices=choices error=wrong />
                    <Actions><Button label=w.save() /></Actions>
                </Form>
            }
            .into_any()
        }
        ItemKind::Training => {
            let (news, title) = if done {
                (News::Good, w.onboarding_training_done())
            } else {
                (News::Info, w.onboarding_training_open())
            };
            let link = (!done).then(|| {
                view! { <Actions><Button label=w.onboarding_training_link() href=paths::MY_TRAINING /></Actions> }
            });
            view! { {paragraphs()} <Banner news=news title=title /> {link} }.into_any()
        }
        ItemKind::Document => {
            let (news, title) = if done {
                (News::Good, w.onboarding_document_done())
            } else {
                (News::Info, w.onboarding_document_open())
            };
            view! { {paragraphs()} <Banner news=news title=title /> }.into_any()
        }
    }
}

fn sign(w: Words, fields: Vec<(&'static str, String)>, form: &GiveForm, faults: &[Fault]) -> AnyView {
    let (agree, name) = (fault_of(faults, "agree"), fault_of(faults, "name"));
    let (checked, typed) = (!form.agree.is_empty(), form.name.clone());
    view! {
        <Form action="/api/onboarding/give" fields=fields>
            <Checkbox name="agree" label=w.onboarding_agree() checked=checked error=agree />
            <Field
                name="name"
                label=w.onboarding_sign_name()
                hint=w.onboarding_sign_hint()
                value=typed
                error=name
                autocomplete="name"
                maxlength=200
            />
            <Actions><Button label=w.onboarding_sign_button() /></Actions>
        </Form>
    }
    .into_any()
}

fn contact(w: Words, fields: Vec<(&'static str, String)>, form: &GiveForm, faults: &[Fault]) -> AnyView {
    let wrong = |field: &str| fault_of(faults, field);
    let (name, phone, relation) = (wrong("name"), wrong("phone"), wrong("relation"));
    let form = form.clone();
    view! {
        <p class="hint">{w.onboarding_contact_why()}</p>
        <Form action="/api/onboarding/give" fields=fields>
            <Field name="name" label=w.onboarding_contact_name() value=form.name error=name maxlength=100 />
            <Field
                name="phone"
                label=w.phone()
                kind="tel"
                hint=w.applications_phone_hint()
                value=form.phone
                error=phone
                inputmode="tel"
            />
            <Field
                name="relation"
                label=w.onboarding_contact_relation()
                hint=w.onboarding_contact_relation_hint()
                value=form.relation
                error=relation
                maxlength=60
            />
            <Actions><Button label=w.save() /></Actions>
        </Form>
    }
    .into_any()
}

pub(super) async fn give(visit: Visit, Typed(form): Typed<GiveForm>) -> Answer {
    let id: ApplicationId = form.application.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let typed = onboarding::Typed {
        name: form.name.clone(),
        phone: form.phone.clone(),
        relation: form.relation.clone(),
        choice: form.choice.clone(),
        agree: !form.agree.is_empty(),
    };
    let (item, language) = (form.item.clone(), visit.words.language());
    let outcome = visit
        .act(move |act| {
            let (item, typed) = (item.clone(), typed.clone());
            Box::pin(async move { onboarding::give(act, id, &item, &typed, language).await })
        })
        .await;
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            let item = form.item.clone();
            show(&visit, id, &item, Some(form), &faults).await
        }
        Ok(_) if !visit.wants_json => {
            let told = if form.agree.is_empty() { "given" } else { "signed" };
            Ok(see_other(&format!("{}?told={told}#onboarding", paths::application(id))))
        }
        outcome => visit.done(outcome.map(|a| json!({ "application": a.id, "item": form.item })), |_| String::new()),
    }
}

/// The copy of what was signed.
pub(super) async fn copy(visit: Visit, Path((id, item)): Path<(String, String)>) -> Answer {
    let id: ApplicationId = id.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let letter = visit.look(|look| Box::pin(async move { onboarding::paper(look, id, &item).await })).await?;
    let busy = |why: String| visit.problem(Error::Unavailable(why));
    let _turn = DRAWING.acquire().await.map_err(|e| busy(e.to_string()))?;
    let drawn = tokio::task::spawn_blocking(move || print::letter(&letter)).await.map_err(|e| busy(e.to_string()))?;
    let bytes = drawn.map_err(|fault| visit.problem(Error::broken(fault)))?;
    let headers = [
        (CONTENT_TYPE, "application/pdf"),
        (CONTENT_DISPOSITION, "inline; filename=\"agreement.pdf\""),
        (CACHE_CONTROL, "private, no-store"),
    ];
    Ok((StatusCode::OK, headers, bytes).into_response())
}
