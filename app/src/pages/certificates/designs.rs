//! Designs of a kind: what its certificates are printed on, language by language, and specimens of them.

use super::{kind_title, told};
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::problem::Problem;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use ::programme::certificates::print::{self, FIELDS};
use ::programme::certificates::templates::{self, Template, Wrong};
use ::programme::certificates::{self, HOUSE_DESIGN};
use ::programme::typed::Values;
use ::programme::{Error, Result as Outcome};
use axum::extract::{Multipart, Path, Query};
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use domain::ids::{CertificateKindId, CertificateTemplateId};
use domain::language::Language;
use domain::rights::May;
use leptos::prelude::*;
use serde_json::json;
use words::Words;

/// The longest name on a specimen.
const NAME_MAX: usize = 200;

/// Somebody's name as it is written in a language.
const fn sample(language: Language) -> &'static str {
    match language {
        Language::Az => "Əliağa İsmayılov İlham oğlu",
        Language::En => "D'Arcy O’Brien-Łukasiewicz",
        Language::Ru => "Мария-Анна фон дер Вальде",
        Language::Ur => "عائشہ صدیقہ",
    }
}

pub(super) async fn page(visit: Visit, Path(id): Path<String>, Query(asked): Query<Values>) -> Answer {
    show(&visit, StatusCode::OK, &id, asked.get("told"), &[]).await
}

async fn show(visit: &Visit, status: StatusCode, id: &str, word: &str, wrong: &[String]) -> Result<Response, Problem> {
    let id: CertificateKindId = id.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let (kind, all) = visit
        .look(move |look| {
            Box::pin(async move { Ok((certificates::kind(look, id).await?, templates::templates(look, id).await?)) })
        })
        .await?;
    let (w, zone) = (visit.words, visit.zone_of(kind.programme)?);
    let day = |one: &Template| w.date(zone.date(one.sent_at));
    let rows: Vec<_> = Language::ALL
        .iter()
        .map(|language| {
            let used = all.iter().find(|one| one.language == *language && one.used);
            let sent = all.iter().find(|one| one.language == *language && !one.used);
            let now = used
                .map_or_else(|| w.certificate_design_house().to_owned(), |used| w.certificate_design_own(&day(used)));
            let now = row(w, (id, *language), language.own_name(), now, used, None);
            let sent = sent.map(|sent| {
                let note = w.certificate_design_sent(&day(sent));
                row(w, (id, *language), language.own_name(), note, Some(sent), Some(()))
            });
            view! { {now} {sent} }.into_any()
        })
        .collect();
    let choices = || Language::ALL.iter().map(|one| Choice::new(one.as_str(), one.own_name())).collect::<Vec<_>>();
    let (to_send, to_see) = (choices(), choices());
    let title = kind_title(w, &kind);
    let news = told(w, word);
    let faults: Vec<Fault> =
        wrong.iter().map(|text| Fault { field: "file".to_owned(), text: text.clone(), label: String::new() }).collect();
    let first = wrong.first().cloned();
    let fields: Vec<String> = FIELDS.iter().map(|field| format!("{{{{{field}}}}}")).collect();
    let hint = w.certificate_design_file_hint(&fields.join(" "));
    let sheet = visit.sheet(w.certificate_designs()).status(status).layout(Layout::Narrow);
    Ok(sheet.back(&paths::certificate_kind(id), &title).show(move || {
        let preview = format!("{}/preview", paths::certificate_kind(id));
        view! {
            <PageHead title=w.certificate_designs() lead=w.certificate_designs_lead() />
            {news}
            <ErrorSummary title=w.error_summary_title() faults=faults />
            <List>{rows}</List>
            <Section title=w.certificate_design_preview()>
                <Form action=preview method="get" class="inline">
                    <Field name="name" label=w.certificate_design_name() value=sample(Language::Ur) maxlength=200 />
                    <Select name="language" label=w.certificate_design_language() choices=to_see />
                    <Button label=w.certificate_design_see() tone=Tone::Quiet />
                </Form>
            </Section>
            <Section title=w.certificate_design_send()>
                <p><a href="/certificates/design.svg">{w.certificate_design_start()}</a></p>
                <Form action="/api/certificates/send-design" fields=vec![("kind", id.to_string())] files=true>
                    <Select name="sheet" label=w.certificate_design_language() choices=to_send />
                    <Field
                        name="file"
                        kind="file"
                        label=w.certificate_design_file()
                        hint=hint
                        error=first
                        accept="image/svg+xml,.svg"
                    />
                    <Actions><Button label=w.certificate_design_send() /></Actions>
                </Form>
            </Section>
        }
    }))
}

fn row(
    w: Words,
    (kind, language): (CertificateKindId, Language),
    name: &'static str,
    note: String,
    template: Option<&Template>,
    sent: Option<()>,
) -> AnyView {
    let mut see = format!("{}/preview?language={}", paths::certificate_kind(kind), language.as_str());
    if let Some(template) = template {
        see.push_str(&format!("&template={}", template.id));
    }
    let button = |action: &'static str, label: &'static str| {
        template.map(|one| {
            let fields = vec![("design", one.id.to_string()), ("kind", kind.to_string())];
            view! { <PostButton action=action fields=fields label=label says=format!("{label}: {name}") tone=Tone::Quiet /> }
        })
    };
    let put = sent.and_then(|()| button("/api/certificates/use-design", w.certificate_design_use()));
    let away = if sent.is_some() { w.certificate_design_drop() } else { w.certificate_design_end() };
    let away = button("/api/certificates/end-design", away);
    let says = format!("{}: {name}", w.certificate_design_see());
    let end = view! {
        <Actions inline=true>
            <Button href=see label=w.certificate_design_see() says=says tone=Tone::Quiet />
            {put}
            {away}
        </Actions>
    };
    view! { <Item title=name note=note end=end.into_any() acts=true /> }.into_any()
}

/// A specimen as PDF, with a name of one's choice.
pub(super) async fn preview(visit: Visit, Path(id): Path<String>, Query(asked): Query<Values>) -> Answer {
    let id: CertificateKindId = id.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let language = Language::parse(asked.get("language")).unwrap_or(visit.words.language());
    let template: Option<CertificateTemplateId> = asked.get("template").parse().ok();
    let typed: String = asked.get("name").chars().take(NAME_MAX).collect();
    let name = if typed.is_empty() { sample(language).to_owned() } else { typed };
    let sheet = visit
        .look(move |look| {
            Box::pin(async move {
                let kind = certificates::kind(look, id).await?;
                look.require(May::ManageProgramme(kind.programme))?;
                templates::specimen(look, id, language, template, &name).await
            })
        })
        .await?;
    let drawn = tokio::task::spawn_blocking(move || print::pdf(&sheet)).await;
    let drawn = drawn.map_err(|error| visit.problem(Error::broken(error)))?;
    let bytes = drawn.map_err(|fault| visit.problem(certificates::unprintable(fault)))?;
    let headers = [
        (CONTENT_TYPE, "application/pdf"),
        (CONTENT_DISPOSITION, "inline; filename=\"specimen.pdf\""),
        (CACHE_CONTROL, "private, no-store"),
    ];
    Ok((StatusCode::OK, headers, bytes).into_response())
}

/// The house's own design, to start from.
pub(super) async fn house(_visit: Visit) -> Answer {
    let headers = [(CONTENT_TYPE, "image/svg+xml"), (CONTENT_DISPOSITION, "attachment; filename=\"design.svg\"")];
    Ok((StatusCode::OK, headers, HOUSE_DESIGN).into_response())
}

/// A posted design.
#[derive(Default)]
struct Sent {
    kind: String,
    language: String,
    svg: Vec<u8>,
}

async fn read(mut parts: Multipart) -> Result<Sent, StatusCode> {
    let mut sent = Sent::default();
    let mut count = 0;
    while let Some(part) = parts.next_field().await.map_err(|error| error.status())? {
        count += 1;
        if count > 10 {
            return Err(StatusCode::BAD_REQUEST);
        }
        let name = part.name().unwrap_or_default().to_owned();
        let bytes = part.bytes().await.map_err(|error| error.status())?;
        let text = || String::from_utf8_lossy(&bytes).trim().to_owned();
        match name.as_str() {
            "kind" => sent.kind = text(),
            "sheet" => sent.language = text(),
            "file" => sent.svg = bytes.to_vec(),
            _ => {}
        }
    }
    Ok(sent)
}

pub(super) async fn send(visit: Visit, parts: Multipart) -> Answer {
    let sent = match read(parts).await {
        Ok(sent) => sent,
        Err(status) => return Ok(status.into_response()),
    };
    let (Ok(kind), Some(language)) = (sent.kind.parse::<CertificateKindId>(), Language::parse(&sent.language)) else {
        return Err(visit.problem(Error::NotFound));
    };
    let svg = String::from_utf8(sent.svg).unwrap_or_default();
    let wrong = templates::check(&svg);
    if !wrong.is_empty() && !visit.wants_json {
        let wrong: Vec<String> = wrong.iter().map(|wrong| sentence(visit.words, wrong)).collect();
        return show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &sent.kind, "", &wrong).await;
    }
    let outcome = visit
        .act(move |act| {
            let svg = svg.clone();
            Box::pin(async move { templates::send(act, kind, language, &svg).await })
        })
        .await;
    visit.done(outcome.map(|id| json!({ "design": id })), |_| back(&sent.kind, "design-sent"))
}

pub(super) fn sentence(w: Words, wrong: &Wrong) -> String {
    match wrong {
        Wrong::Large => w.certificate_design_wrong_large().to_owned(),
        Wrong::Broken(why) => w.certificate_design_wrong_broken(why),
        Wrong::Field(name) => w.certificate_design_wrong_field(name),
        Wrong::Lacks(name) => w.certificate_design_wrong_lacks(name),
        Wrong::Element(name) => w.certificate_design_wrong_element(name),
        Wrong::Runs(name) => w.certificate_design_wrong_runs(name),
        Wrong::Outside(what) => w.certificate_design_wrong_outside(what),
        Wrong::Nested(id) => w.certificate_design_wrong_nested(id),
        Wrong::Deep => w.certificate_design_wrong_deep().to_owned(),
        Wrong::Size => w.certificate_design_wrong_size().to_owned(),
        Wrong::Faint => w.certificate_signature_wrong_faint().to_owned(),
    }
}

fn back(kind: &str, told: &str) -> String {
    format!("/certificates/kinds/{kind}/designs?told={told}")
}

fn design_of(values: &Values) -> Outcome<CertificateTemplateId> {
    values.get("design").parse().map_err(|_| Error::NotFound)
}

pub(super) async fn put_to_use(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let outcome = match design_of(&values) {
        Err(error) => Err(error),
        Ok(id) => visit.act(move |act| Box::pin(templates::put_to_use(act, id))).await,
    };
    visit.done(outcome, |()| back(values.get("kind"), "design-used"))
}

pub(super) async fn take_away(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let outcome = match design_of(&values) {
        Err(error) => Err(error),
        Ok(id) => visit.act(move |act| Box::pin(templates::take_away(act, id))).await,
    };
    visit.done(outcome, |()| back(values.get("kind"), "design-ended"))
}
