//! Is this certificate genuine? By its code, or by its signed record; open to everybody.

use super::{Fact, file};
use crate::pages::account::told;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit, see_other};
use crate::parts::{self, *};
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use domain::certificates::Standing;
use domain::faults::{Fault, FaultKind};
use leptos::prelude::*;
use programme::certificates::{self, Verdict, code, credential, paper};
use programme::error::Error;
use serde::Deserialize;
use words::Words;

/// What is typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct CheckForm {
    code: String,
    credential: String,
}

pub(super) async fn form(visit: Visit, Query(form): Query<CheckForm>) -> Answer {
    if form.code.is_empty() {
        return Ok(show_form(&visit, StatusCode::OK, &form, &[]));
    }
    Ok(match code::parse_code(&form.code) {
        Some(code) => see_other(&paths::verify(&code)),
        None => show_form(
            &visit,
            StatusCode::UNPROCESSABLE_ENTITY,
            &form,
            &[parts::Fault {
                field: "code".to_owned(),
                text: visit.words.certificate_code_wrong().to_owned(),
                label: String::new(),
            }],
        ),
    })
}

fn show_form(visit: &Visit, status: StatusCode, form: &CheckForm, faults: &[parts::Fault]) -> Response {
    let w = visit.words;
    let (form, faults) = (form.clone(), faults.to_vec());
    let (wrong_code, wrong_record) = (fault_of(&faults, "code"), fault_of(&faults, "credential"));
    let page = visit.sheet(w.certificate_verify_title()).status(status).layout(Layout::Narrow);
    page.public(w.certificate_verify_about()).show(move || {
        let unfold = !form.credential.is_empty() || wrong_record.is_some();
        view! {
            <PageHead title=w.certificate_verify_title() lead=w.certificate_verify_lead() />
            <ErrorSummary title=w.error_summary_title() faults=faults />
            <Form action=paths::VERIFY method="get">
                <Field
                    name="code"
                    label=w.certificate_code_label()
                    hint=w.certificate_code_hint()
                    value=form.code
                    error=wrong_code
                    autocomplete="off"
                    maxlength=100
                />
                <Actions>
                    <Button label=w.certificate_check_button() />
                </Actions>
            </Form>
            <More label=w.certificate_record_title() open=unfold>
                <Form action="/api/certificates/check">
                    <TextArea
                        name="credential"
                        label=w.certificate_record_label()
                        hint=w.certificate_record_hint()
                        value=form.credential
                        error=wrong_record
                    />
                    <Actions>
                        <Button tone=Tone::Quiet label=w.certificate_check_button() />
                    </Actions>
                </Form>
            </More>
        }
    })
}

pub(super) async fn page(visit: Visit, Path(typed): Path<String>) -> Answer {
    let code = code::parse_code(&typed);
    if let Some(code) = code.as_ref().filter(|code| **code != typed)
        && !visit.wants_json
    {
        return Ok(see_other(&paths::verify(code)));
    }
    let asked = code.unwrap_or_default();
    let verdict = visit.look(move |look| Box::pin(async move { certificates::by_code(look, &asked).await })).await?;
    let unknown = verdict.standing == Standing::Unknown;
    let status = if unknown { StatusCode::NOT_FOUND } else { StatusCode::OK };
    Ok(answer(&visit, status, verdict, visit.words.certificate_unknown_text()))
}

pub(super) async fn check(visit: Visit, Typed(form): Typed<CheckForm>) -> Answer {
    if form.credential.trim().is_empty() {
        let fault = Fault::new("credential", FaultKind::Required);
        if visit.wants_json {
            return Err(visit.problem(Error::Faulty(vec![fault])));
        }
        return Ok(show_form(&visit, StatusCode::UNPROCESSABLE_ENTITY, &form, &told(visit.words, &[fault])));
    }
    let verdict =
        visit.look(move |look| Box::pin(async move { certificates::check(look, &form.credential).await })).await?;
    Ok(answer(&visit, StatusCode::OK, verdict, visit.words.certificate_unknown_record_text()))
}

fn answer(visit: &Visit, status: StatusCode, verdict: Verdict, unknown: &'static str) -> Response {
    if visit.wants_json {
        return visit.json(status, &Fact::from(verdict));
    }
    let w = visit.words;
    let (shape, title, text) = match verdict.standing {
        Standing::Genuine => (parts::Verdict::Genuine, w.certificate_genuine_title(), w.certificate_genuine_text()),
        Standing::Altered => (parts::Verdict::Altered, w.certificate_altered_title(), w.certificate_altered_text()),
        Standing::Revoked => (parts::Verdict::Revoked, w.certificate_revoked_title(), w.certificate_revoked_text()),
        Standing::Unknown => (parts::Verdict::Unknown, w.certificate_unknown_title(), unknown),
    };
    let rows = verdict.facts.as_ref().map(|facts| rows(w, facts, &verdict));
    let files = verdict.facts.as_ref().map(|facts| (file(&facts.code, "pdf"), file(&facts.code, "jwt")));
    visit.sheet(title).status(status).layout(Layout::Narrow).show(move || {
        view! {
            <VerdictBox verdict=shape title=title text=text />
            {rows.map(|rows| {
                view! {
                    <Section title=w.certificate_facts_title()>
                        <Facts facts=rows />
                        <p class="hint">{w.certificate_compare()}</p>
                    </Section>
                }
            })}
            <Actions>
                {files.map(|(pdf, record)| {
                    view! {
                        <Button href=pdf label=w.certificate_get_pdf() tone=Tone::Quiet icon=Glyph::Download />
                        <Button href=record label=w.certificate_get_record() tone=Tone::Quiet icon=Glyph::Download />
                    }
                })}
                <Button href=paths::VERIFY label=w.certificate_check_another() tone=Tone::Quiet />
            </Actions>
        }
    })
}

/// The signed facts in the reader's language; what was written in the certificate's own language stays in it.
pub(super) fn rows(w: Words, facts: &credential::Facts, verdict: &Verdict) -> Vec<(String, AnyView)> {
    let own = |text: &str| {
        let (lang, text) = (facts.language.clone(), text.to_owned());
        view! { <bdi lang=lang>{text}</bdi> }.into_any()
    };
    let issued = facts.issued_at;
    let period = format!("{} – {}", w.date(facts.from), w.date(facts.until));
    let mut rows = vec![
        (w.certificate_holder_label(), view! { <Name name=facts.person_name.clone() /> }.into_any()),
        (w.certificate_service_label(), paper::served(w, facts.minutes).into_any()),
        (w.certificate_period_label(), view! { <bdi>{period}</bdi> }.into_any()),
        (w.center_label(), own(&facts.center_name)),
        (w.certificate_issuer_label(), own(&facts.programme_name)),
        (w.certificate_issued_label(), w.date(issued.date_naive()).into_any()),
    ];
    let revoked = verdict.revoked_at.map(|at| w.date(at.with_timezone(issued.offset()).date_naive()));
    rows.extend(revoked.map(|date| (w.certificate_revoked_label(), date.into_any())));
    let code = code::grouped(&facts.code);
    rows.push((w.certificate_code_label(), view! { <bdi class="code">{code}</bdi> }.into_any()));
    rows.into_iter().map(|(label, value)| (label.to_owned(), value)).collect()
}
