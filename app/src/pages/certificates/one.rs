//! One certificate as those who run the programme see it, and taking it back.

use super::verify::rows;
use super::{all, tag};
use crate::pages::account::told;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::problem::Problem;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::http::StatusCode;
use axum::response::Response;
use domain::certificates::Standing;
use domain::faults;
use domain::rights::May;
use leptos::prelude::*;
use programme::Error;
use programme::certificates::{self, Verdict};
use serde::Deserialize;

pub(super) async fn page(visit: Visit, code: String) -> Answer {
    let word = visit.path.split_once("told=").map(|(_, word)| word.to_owned()).unwrap_or_default();
    let form = RevokeForm { code, ..RevokeForm::default() };
    show(&visit, StatusCode::OK, &form, &[], &word).await
}

async fn show(
    visit: &Visit,
    status: StatusCode,
    form: &RevokeForm,
    faults: &[faults::Fault],
    word: &str,
) -> Result<Response, Problem> {
    let code = form.code.clone();
    let one = visit.look(move |look| Box::pin(async move { certificates::one(look, &code).await })).await?;
    let w = visit.words;
    let certificate = one.certificate;
    let revokes = certificate.standing != Standing::Revoked
        && visit.who().may(May::RevokeCertificates(certificate.programme), visit.now);
    let verdict = Verdict { standing: certificate.standing, facts: None, revoked_at: certificate.revoked_at };
    let facts = certificate.paper.as_ref().map(|paper| rows(w, &paper.facts, &verdict)).unwrap_or_default();
    let (name, standing, public) = (one.holder.full(), certificate.standing, paths::verify(&certificate.code));
    let (code, reason) = (certificate.code.clone(), form.reason.clone());
    let given = certificate.reason.as_deref().map(|reason| w.certificate_reason(reason));
    let (faults, news) = (told(w, faults), all::told(w, word));
    let sheet =
        visit.sheet(&name).status(status).layout(Layout::Narrow).back(paths::CERTIFICATES, w.nav_certificates());
    Ok(sheet.show(move || {
        let wrong = fault_of(&faults, "reason");
        let form = revokes.then(|| {
            view! {
                <Section title=w.certificate_revoke_title()>
                    <p>{w.certificate_revoke_text()}</p>
                    <Form action="/api/certificates/revoke" fields=vec![("code", code)]>
                        <TextArea
                            name="reason"
                            label=w.certificate_revoke_reason()
                            value=reason
                            error=wrong
                            rows=3
                            maxlength=500
                        />
                        <Actions>
                            <Button tone=Tone::Danger label=w.certificate_revoke() />
                        </Actions>
                    </Form>
                </Section>
            }
        });
        view! {
            <PageHead title=view! { <Name name=name /> }.into_any()>{tag(w, standing)}</PageHead>
            {news}
            <ErrorSummary title=w.error_summary_title() faults=faults />
            <Facts facts=facts />
            {given.map(|given| view! { <p>{given}</p> })}
            <p><a href=public>{w.certificate_see_page()}</a></p>
            {form}
        }
    }))
}

/// Takes one back, by its code.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct RevokeForm {
    code: String,
    reason: String,
}

pub(super) async fn revoke(visit: Visit, Typed(form): Typed<RevokeForm>) -> Answer {
    let (code, reason) = (form.code.clone(), form.reason.clone());
    let outcome = visit
        .act(move |act| {
            let (code, reason) = (code.clone(), reason.clone());
            Box::pin(async move {
                let id = certificates::one(act, &code).await?.certificate.id;
                certificates::revoke(act, id, &reason).await
            })
        })
        .await;
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &form, &faults, "").await
        }
        outcome => visit.done(outcome, |()| format!("{}/{}?told=revoked", paths::CERTIFICATES, form.code.trim())),
    }
}
