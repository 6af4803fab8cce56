//! Is this certificate genuine? By its code, or by its signed record; open to everybody.

use super::{Fact, file, tag};
use crate::pages::account::told;
use crate::pages::attendance::scanner;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit, see_other};
use crate::parts::{self, *};
use axum::extract::{Multipart, Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::certificates::Standing;
use domain::faults::{Fault, FaultKind};
use leptos::prelude::*;
use programme::certificates::reading::Difference;
use programme::certificates::{self, Finding, Verdict, code, credential, paper};
use programme::error::Error;
use serde::Deserialize;
use serde_json::{Value, json};
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
    let wrong_file = fault_of(&faults, "file");
    let page = visit.sheet(w.certificate_verify_title()).status(status).layout(Layout::Narrow);
    page.public(w.certificate_verify_about()).offline().show(move || {
        let unfold = !form.credential.is_empty() || wrong_record.is_some();
        view! {
            <PageHead title=w.certificate_verify_title() lead=w.certificate_verify_lead() />
            <ErrorSummary title=w.error_summary_title() faults=faults />
            {scanner(w, "/verify/", "/api/certificates/read")}
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
            <Section title=w.certificate_file_title()>
                <Form action="/api/certificates/check-file" files=true>
                    <Field
                        name="file"
                        kind="file"
                        label=w.certificate_file_label()
                        hint=w.certificate_file_hint()
                        error=wrong_file
                        accept="application/pdf,.pdf,.jwt,image/jpeg,image/png,image/webp"
                    />
                    <Actions><Button label=w.certificate_check_button() tone=Tone::Quiet icon=Glyph::Camera /></Actions>
                </Form>
            </Section>
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

/// A file that was sent: a PDF, a signed record, or a picture of the code. It is looked at and not kept.
pub(super) async fn check_file(visit: Visit, parts: Multipart) -> Answer {
    let file = match sent(parts, "file").await {
        Ok(file) => file,
        Err(status) => return Ok(status.into_response()),
    };
    match certificates::check_file(&visit.app.service, file).await {
        Ok(Finding { verdict, differences }) => {
            if visit.wants_json {
                let differences: Vec<Value> = differences.iter().map(in_json).collect();
                let mut facts = serde_json::to_value(Fact::from(verdict)).unwrap_or_default();
                facts["differences"] = differences.into();
                return Ok(visit.json(StatusCode::OK, &facts));
            }
            let unknown = visit.words.certificate_unknown_file_text();
            Ok(show(&visit, StatusCode::OK, verdict, unknown, &differences))
        }
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            let faults = told(visit.words, &faults);
            Ok(show_form(&visit, StatusCode::UNPROCESSABLE_ENTITY, &CheckForm::default(), &faults))
        }
        Err(error) => Err(visit.problem(error)),
    }
}

/// Reads the code in a picture of the camera. Whether there is such a certificate, its page says.
pub(super) async fn read(visit: Visit, parts: Multipart) -> Answer {
    match sent(parts, "photo").await {
        Err(status) => Ok(status.into_response()),
        Ok(picture) => {
            let code = certificates::code_on(picture).await.map_err(|error| visit.problem(error))?;
            Ok(visit.json(StatusCode::OK, &json!({ "token": code })))
        }
    }
}

/// The file of a form under its name; nothing where none was chosen.
async fn sent(mut parts: Multipart, name: &str) -> Result<Vec<u8>, StatusCode> {
    while let Some(part) = parts.next_field().await.map_err(|error| error.status())? {
        if part.name() == Some(name) {
            return Ok(part.bytes().await.map_err(|error| error.status())?.to_vec());
        }
    }
    Ok(Vec::new())
}

fn in_json(difference: &Difference) -> Value {
    match difference {
        Difference::Missing { said } => json!({ "missing": said }),
        Difference::Added { says } => json!({ "added": says }),
        Difference::Bytes => json!("bytes"),
        Difference::Unreadable => json!("unreadable"),
    }
}

fn in_words(w: Words, difference: &Difference) -> String {
    match difference {
        Difference::Missing { said } => w.certificate_differs_missing(said),
        Difference::Added { says } => w.certificate_differs_added(says),
        Difference::Bytes => w.certificate_differs_bytes().to_owned(),
        Difference::Unreadable => w.certificate_differs_unreadable().to_owned(),
    }
}

fn answer(visit: &Visit, status: StatusCode, verdict: Verdict, unknown: &'static str) -> Response {
    if visit.wants_json {
        return visit.json(status, &Fact::from(verdict));
    }
    show(visit, status, verdict, unknown, &[])
}

fn show(
    visit: &Visit,
    status: StatusCode,
    verdict: Verdict,
    unknown: &'static str,
    differences: &[Difference],
) -> Response {
    let w = visit.words;
    let (shape, title, text) = match verdict.standing {
        Standing::Genuine => (parts::Verdict::Genuine, w.certificate_genuine_title(), w.certificate_genuine_text()),
        Standing::Altered => (parts::Verdict::Altered, w.certificate_altered_title(), w.certificate_altered_text()),
        Standing::Revoked => (parts::Verdict::Revoked, w.certificate_revoked_title(), w.certificate_revoked_text()),
        Standing::Superseded => {
            (parts::Verdict::Revoked, w.certificate_superseded_title(), w.certificate_superseded_text())
        }
        Standing::Suspended => {
            (parts::Verdict::Revoked, w.certificate_suspended_title(), w.certificate_suspended_text())
        }
        Standing::Expired => (parts::Verdict::Revoked, w.certificate_expired_title(), w.certificate_expired_text()),
        Standing::Unknown => (parts::Verdict::Unknown, w.certificate_unknown_title(), unknown),
    };
    let rows = verdict.facts.as_ref().map(|facts| rows(w, facts, &verdict));
    let photo = verdict.facts.as_ref().filter(|_| verdict.photo.is_some() && verdict.standing == Standing::Genuine);
    let photo = photo.map(|facts| format!("{}/photo", paths::verify(&facts.code)));
    let differs: Vec<_> =
        differences.iter().map(|one| view! { <li><bdi>{in_words(w, one)}</bdi></li> }.into_any()).collect();
    let facts_title = if differs.is_empty() { w.certificate_facts_title() } else { w.certificate_signed_title() };
    let files = verdict
        .facts
        .as_ref()
        .filter(|facts| !facts.code.is_empty())
        .map(|facts| (file(&facts.code, "pdf"), file(&facts.code, "jwt")));
    let held: Vec<_> = verdict.held.iter().map(|(standing, facts)| held(w, *standing, facts)).collect();
    visit.sheet(title).status(status).layout(Layout::Narrow).show(move || {
        view! {
            <VerdictBox verdict=shape title=title text=text />
            {photo.map(|src| view! { <img class="verdict-photo" src=src alt=w.certificate_photo_alt() /> })}
            {(!differs.is_empty()).then(|| {
                view! { <Section title=w.certificate_differs_title()><ul>{differs}</ul></Section> }
            })}
            {rows.map(|rows| {
                view! {
                    <Section title=facts_title>
                        <Facts facts=rows />
                        <p class="hint">{w.certificate_compare()}</p>
                    </Section>
                }
            })}
            {(!held.is_empty()).then(|| {
                view! { <Section title=w.book_held_title()><List>{held}</List></Section> }
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

/// An entry of a volunteer record, with where it stands today.
fn held(w: Words, standing: Standing, facts: &credential::Facts) -> AnyView {
    let (lang, title) = (facts.language.clone(), facts.title.clone());
    let title = view! { <bdi lang=lang>{title}</bdi> }.into_any();
    view! { <Item title=title note=facts.criteria.clone() end=tag(w, standing) /> }.into_any()
}

/// The signed facts in the reader's language; what was written in the certificate's own language stays in it.
pub(super) fn rows(w: Words, facts: &credential::Facts, verdict: &Verdict) -> Vec<(String, AnyView)> {
    let own = |text: &str| {
        let (lang, text) = (facts.language.clone(), text.to_owned());
        view! { <bdi lang=lang>{text}</bdi> }.into_any()
    };
    let issued = facts.issued_at;
    let until = facts.valid_until.and_then(|until| until.date_naive().pred_opt());
    let plain = |text: String| view! { <bdi>{text}</bdi> }.into_any();
    let mut rows = vec![
        (w.certificate_holder_label(), view! { <Name name=facts.person_name.clone() /> }.into_any()),
        (w.certificate_what_label(), own(&facts.title)),
    ];
    rows.extend((facts.minutes > 0).then(|| (w.certificate_service_label(), plain(paper::served(w, facts.minutes)))));
    if facts.from < facts.until {
        rows.push((w.certificate_period_label(), plain(format!("{} – {}", w.date(facts.from), w.date(facts.until)))));
    }
    rows.extend((!facts.center_name.is_empty()).then(|| (w.center_label(), own(&facts.center_name))));
    rows.extend((facts.minutes == 0).then(|| (w.certificate_for_label(), own(&facts.criteria))));
    rows.extend([
        (w.certificate_issuer_label(), own(&facts.programme_name)),
        (w.certificate_issued_label(), plain(w.date(issued.date_naive()))),
    ]);
    rows.extend(until.map(|day| (w.certificate_valid_until_label(), plain(w.date(day)))));
    let label = match verdict.standing {
        Standing::Revoked => Some(w.certificate_revoked_label()),
        Standing::Superseded => Some(w.certificate_superseded_label()),
        Standing::Suspended => Some(w.certificate_suspended_label()),
        Standing::Genuine | Standing::Altered | Standing::Expired | Standing::Unknown => None,
    };
    let since = verdict.since.map(|at| w.date(at.with_timezone(issued.offset()).date_naive()));
    rows.extend(label.zip(since).map(|(label, date)| (label, plain(date))));
    rows.extend((facts.version > 1).then(|| (w.certificate_version_label(), plain(w.number(facts.version.into())))));
    rows.extend(facts.evidence.as_ref().map(|evidence| {
        let entries = i64::from(evidence.entries);
        let digest = evidence.digest.chars().take(23).collect::<String>();
        let value = w.certificate_ledger_value(entries, &format!("{digest}…"), &w.number(entries));
        (w.certificate_ledger_label(), plain(value))
    }));
    if !facts.code.is_empty() {
        let code = code::grouped(&facts.code);
        rows.push((w.certificate_code_label(), view! { <bdi class="code">{code}</bdi> }.into_any()));
    }
    rows.into_iter().map(|(label, value)| (label.to_owned(), value)).collect()
}
