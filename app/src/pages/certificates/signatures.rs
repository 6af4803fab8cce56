//! Signatures of those who sign certificates, as they are printed.

use super::designs::sentence;
use super::told;
use crate::pages::form::Typed;
use crate::pages::problem::Problem;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use ::programme::Error;
use ::programme::certificates::signatures::{self, Signature, Signer};
use ::programme::certificates::templates::Wrong;
use ::programme::typed::Values;
use axum::extract::{Multipart, Path, Query};
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use domain::ids::{CertificateSignatureId, PersonId};
use domain::rights::Role;
use leptos::prelude::*;
use serde_json::json;
use words::Words;

/// Where signatures are kept.
pub(super) const SIGNATURES: &str = "/certificates/signatures";

pub(super) async fn page(visit: Visit, Query(asked): Query<Values>) -> Answer {
    show(&visit, StatusCode::OK, asked.get("told"), "", &[]).await
}

async fn show(
    visit: &Visit,
    status: StatusCode,
    word: &str,
    person: &str,
    wrong: &[String],
) -> Result<Response, Problem> {
    let (w, programme) = (visit.words, visit.programme()?.id);
    let all = visit.look(move |look| Box::pin(signatures::signers(look, programme))).await?;
    if visit.wants_json {
        let facts = all.iter().map(|one| json!({ "person": one.person, "signature": one.signature.map(|(id, _)| id) }));
        return Ok(visit.json(StatusCode::OK, &facts.collect::<Vec<_>>()));
    }
    let zone = visit.zone_of(programme)?;
    let rows: Vec<_> = all.iter().map(|one| row(w, one, |at| w.date(zone.date(at)))).collect();
    let choices: Vec<_> = all
        .iter()
        .map(|one| {
            let id = one.person.to_string();
            let chosen = id == person;
            Choice::new(id, format!("{} · {}", one.name.full(), office(w, one))).chosen(chosen)
        })
        .collect();
    let fault = |text: &String| Fault { field: "file".to_owned(), text: text.clone(), label: String::new() };
    let (faults, first): (Vec<Fault>, _) = (wrong.iter().map(fault).collect(), wrong.first().cloned());
    let news = told(w, word);
    let sheet = visit.sheet(w.certificate_signatures()).status(status).layout(Layout::Narrow);
    Ok(sheet.back(crate::pages::paths::CERTIFICATE_KINDS, w.certificate_kinds()).show(move || {
        view! {
            <PageHead title=w.certificate_signatures() lead=w.certificate_signatures_lead() />
            {news}
            <ErrorSummary title=w.error_summary_title() faults=faults />
            <Section title=w.certificate_signature_send()>
                <Form action="/api/certificates/send-signature" files=true>
                    <Select name="person" label=w.certificate_signature_whose() choices=choices />
                    <Field
                        name="file"
                        kind="file"
                        label=w.certificate_signature_file()
                        hint=w.certificate_signature_file_hint()
                        error=first
                        accept="image/svg+xml,image/png,image/jpeg,image/webp"
                    />
                    <Actions><Button label=w.certificate_signature_send() /></Actions>
                </Form>
            </Section>
            <Section title=w.certificate_signature_signers()><List>{rows}</List></Section>
        }
    }))
}

/// As what somebody signs, and where.
fn office(w: Words, one: &Signer) -> String {
    let office = if one.role == Role::Manager { w.role_manager() } else { w.role_coordinator() };
    match &one.center {
        Some(center) => format!("{office} · {}", center.in_language(w.language())),
        None => office.to_owned(),
    }
}

fn row(w: Words, one: &Signer, day: impl Fn(chrono::DateTime<chrono::Utc>) -> String) -> AnyView {
    let name = one.name.full();
    let title = view! { <Name name=name.clone() /> }.into_any();
    let Some((id, at)) = one.signature else {
        return view! { <Item title=title note=office(w, one) /> }.into_any();
    };
    let note = format!("{} · {}", office(w, one), w.certificate_signature_since(&day(at)));
    let says = format!("{}: {name}", w.certificate_signature_away());
    let end = view! {
        <img class="signature" src=format!("{SIGNATURES}/{id}") alt=w.certificate_signature_of(&name) />
        <PostButton
            action="/api/certificates/end-signature"
            fields=vec![("signature", id.to_string())]
            label=w.certificate_signature_away()
            says=says
            tone=Tone::Quiet
        />
    };
    view! { <Item title=title note=note end=end.into_any() acts=true /> }.into_any()
}

/// A signature to be looked at. Whatever is drawn in it runs nowhere.
pub(super) async fn drawing(visit: Visit, Path(id): Path<String>) -> Answer {
    let id: CertificateSignatureId = id.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let svg = visit.look(move |look| Box::pin(signatures::svg(look, id))).await?;
    let headers = [
        (CONTENT_TYPE, "image/svg+xml"),
        (CONTENT_SECURITY_POLICY, "default-src 'none'; img-src data:; style-src 'unsafe-inline'; sandbox"),
        (CACHE_CONTROL, "private, no-store"),
    ];
    Ok((StatusCode::OK, headers, svg).into_response())
}

pub(super) async fn send(visit: Visit, mut parts: Multipart) -> Answer {
    let (mut person, mut upload) = (String::new(), Vec::new());
    while let Some(part) = parts.next_field().await.map_err(|error| error.status().into_response())? {
        let name = part.name().unwrap_or_default().to_owned();
        let bytes = part.bytes().await.map_err(|error| error.status().into_response())?;
        match name.as_str() {
            "person" => person = String::from_utf8_lossy(&bytes).trim().to_owned(),
            "file" => upload = bytes.to_vec(),
            _ => {}
        }
    }
    let id: PersonId = person.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let programme = visit.programme()?.id;
    // Nothing is unpacked for whoever may not
    visit.look(move |look| Box::pin(signatures::signers(look, programme))).await?;
    let read = tokio::task::spawn_blocking(move || Signature::read(&upload)).await;
    let outcome = match read.map_err(|error| visit.problem(Error::broken(error)))? {
        Ok(signature) => {
            visit
                .act(move |act| {
                    let signature = signature.clone();
                    Box::pin(async move { signatures::keep(act, programme, id, &signature).await })
                })
                .await
        }
        Err(wrong) if !visit.wants_json => {
            let said = |one: &Wrong| match one {
                Wrong::Large => visit.words.certificate_signature_wrong_large().to_owned(),
                other => sentence(visit.words, other),
            };
            let wrong: Vec<String> = wrong.iter().map(said).collect();
            return show(&visit, StatusCode::UNPROCESSABLE_ENTITY, "", &person, &wrong).await;
        }
        Err(_) => Err(Error::fault("file", domain::faults::FaultKind::FileBroken)),
    };
    visit.done(outcome.map(|id| json!({ "signature": id })), |_| format!("{SIGNATURES}?told=signature-sent"))
}

pub(super) async fn take_away(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let id: CertificateSignatureId = values.get("signature").parse().map_err(|_| visit.problem(Error::NotFound))?;
    let outcome = visit.act(move |act| Box::pin(signatures::take_away(act, id))).await;
    visit.done(outcome, |()| format!("{SIGNATURES}?told=signature-ended"))
}
