//! What was learned elsewhere: said with a document, looked at and answered; and the files of courses.

use super::course::{address, load};
use crate::pages::account::told as told_faults;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Multipart, Path};
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::IntoResponse;
use domain::faults;
use domain::ids::TrainingClaimId;
use domain::training::{ClaimState, FileKind};
use leptos::prelude::*;
use programme::Error;
use programme::training::claims::{self, ClaimForm};
use serde::Deserialize;

pub(super) async fn form_page(visit: Visit, Path(code): Path<String>) -> Answer {
    show_form(&visit, StatusCode::OK, &ClaimForm { course: code, ..ClaimForm::default() }, &[]).await
}

async fn show_form(visit: &Visit, status: StatusCode, form: &ClaimForm, faults: &[faults::Fault]) -> Answer {
    let course = load(visit, &form.course).await?.course;
    let w = visit.words;
    let faults = told_faults(w, faults);
    let (name, back) = (course.names.in_language(w.language()).to_owned(), address(&course.code));
    let form = form.clone();
    let sheet = visit.sheet(w.training_elsewhere_title()).status(status).layout(Layout::Narrow).back(&back, &name);
    Ok(sheet.show(move || {
        let wrong = |field: &str| fault_of(&faults, field);
        let (wrong_day, wrong_issuer, wrong_file) = (wrong("learned_on"), wrong("issuer"), wrong("document"));
        let summary = faults.clone();
        view! {
            <PageHead title=w.training_elsewhere_title() eyebrow=name lead=w.training_elsewhere_lead() />
            <ErrorSummary title=w.error_summary_title() faults=summary />
            <Form action="/api/training/claim" fields=vec![("course", form.course)] files=true>
                <Field name="learned_on" kind="date" label=w.training_learned_on() value=form.learned_on error=wrong_day width=16 />
                <Field name="issuer" label=w.training_issuer() value=form.issuer error=wrong_issuer maxlength=300 />
                <Field
                    name="document"
                    kind="file"
                    label=w.training_document()
                    hint=w.training_document_hint()
                    error=wrong_file
                    accept="image/jpeg,image/png,image/webp,application/pdf"
                />
                <Actions><Button label=w.training_elsewhere_send() /></Actions>
            </Form>
        }
    }))
}

pub(super) async fn claim(visit: Visit, parts: Multipart) -> Answer {
    let sent = match crate::pages::applications::read_parts(parts).await {
        Ok(sent) => sent,
        Err(status) => return Ok(status.into_response()),
    };
    let field = |name: &str| sent.fields.0.get(name).map_or("", |text| text.trim()).to_owned();
    let form = ClaimForm { course: field("course"), learned_on: field("learned_on"), issuer: field("issuer") };
    let upload = sent.pictures.into_iter().next().map(|(_, bytes)| bytes.to_vec()).unwrap_or_default();
    match claims::claim(&visit.app.service, visit.who(), &form, upload).await {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            show_form(&visit, StatusCode::UNPROCESSABLE_ENTITY, &form, &faults).await
        }
        outcome => visit.done(outcome, |_| format!("{}?told=claimed", paths::MY_TRAINING)),
    }
}

pub(super) async fn page(visit: Visit, Path(id): Path<String>) -> Answer {
    let id: TrainingClaimId = id.parse().map_err(|_| visit.problem(Error::NotFound))?;
    show(&visit, StatusCode::OK, id, "", &[]).await
}

async fn show(visit: &Visit, status: StatusCode, id: TrainingClaimId, typed: &str, faults: &[faults::Fault]) -> Answer {
    let claim = visit.look(move |look| Box::pin(claims::one(look, id))).await?;
    let w = visit.words;
    let zone = visit.zone_of(claim.programme)?;
    let faults = told_faults(w, faults);
    let open = claim.state == ClaimState::Waiting && visit.who().person != Some(claim.person);
    let (name, typed) = (claim.name.full(), typed.to_owned());
    let sheet = visit.sheet(w.training_elsewhere_title()).status(status).layout(Layout::Narrow);
    Ok(sheet.back(paths::TRAINING, w.nav_training()).show(move || {
        let facts = vec![
            (w.training_course_label().to_owned(), claim.course_names.in_language(w.language()).to_owned().into_any()),
            (w.training_learned_on().to_owned(), w.date(claim.learned_on).into_any()),
            (w.training_issuer().to_owned(), view! { <bdi>{claim.issuer.clone()}</bdi> }.into_any()),
            (w.training_said_on().to_owned(), w.date(zone.date(claim.made)).into_any()),
        ];
        let document = claim.file.map(|id| {
            let href = format!("/training/files/{id}");
            view! { <Actions><Button label=w.training_open_document() href=href tone=Tone::Quiet /></Actions> }
        });
        let error = fault_of(&faults, "answer");
        let form = open.then(|| {
            view! {
                <Form action="/api/training/answer-claim" fields=vec![("claim", id.to_string())]>
                    <TextArea
                        name="answer"
                        label=w.training_claim_answer()
                        hint=w.training_claim_answer_hint()
                        value=typed
                        error=error
                        optional=w.optional()
                        rows=2
                        maxlength=300
                    />
                    <Actions>
                        <Button label=w.training_claim_confirm() name="confirmed" value="yes" />
                        <Button label=w.training_claim_decline() tone=Tone::Danger name="confirmed" value="" />
                    </Actions>
                </Form>
            }
        });
        let state = (!open).then(|| {
            let (label, news) = match claim.state {
                ClaimState::Waiting => (w.training_claim_waiting(), News::Info),
                ClaimState::Confirmed => (w.training_claim_confirmed(), News::Good),
                ClaimState::Declined => (w.training_claim_declined(), News::Bad),
            };
            view! { <Banner news=news title=label>{(!claim.answer.is_empty()).then(|| view! { <p>{claim.answer.clone()}</p> })}</Banner> }
        });
        let title = view! { <Name name=name /> }.into_any();
        let summary = faults.clone();
        view! {
            <PageHead title=title eyebrow=w.training_elsewhere_title() />
            <ErrorSummary title=w.error_summary_title() faults=summary />
            <Facts facts=facts />
            {document}
            {state}
            {form}
        }
    }))
}

/// An answer.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Answered {
    claim: String,
    confirmed: String,
    answer: String,
}

pub(super) async fn answer(visit: Visit, Typed(form): Typed<Answered>) -> Answer {
    let id: TrainingClaimId = form.claim.trim().parse().map_err(|_| visit.problem(Error::NotFound))?;
    let (yes, text) = (!form.confirmed.trim().is_empty(), form.answer.clone());
    let outcome = visit
        .act(move |act| {
            let text = text.clone();
            Box::pin(async move { claims::answer(act, id, yes, &text).await })
        })
        .await;
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            show(&visit, StatusCode::UNPROCESSABLE_ENTITY, id, &form.answer, &faults).await
        }
        outcome => visit.done(outcome, |()| format!("{}?told=answered", paths::TRAINING)),
    }
}

/// A slide, a PDF or a document. It never runs, and is kept on the way by nobody but the phone of whoever learns.
pub(super) async fn file(visit: Visit, Path(id): Path<String>) -> Answer {
    let id = id.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let file = programme::training::read_file(&visit.app.service, visit.who(), id).await;
    let file = file.map_err(|error| visit.problem(error))?;
    let (kind, name) = match file.kind {
        FileKind::Picture => ("image/jpeg", "inline; filename=\"picture.jpg\""),
        FileKind::Document => ("application/pdf", "attachment; filename=\"document.pdf\""),
    };
    let headers = [
        (CONTENT_TYPE, kind),
        (CONTENT_DISPOSITION, name),
        (CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox"),
        (CACHE_CONTROL, "private, no-store"),
    ];
    Ok((StatusCode::OK, headers, file.bytes).into_response())
}
