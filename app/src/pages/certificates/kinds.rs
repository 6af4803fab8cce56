//! Kinds of certificates: what a programme gives them for, and the rules of each.

use super::signatures::SIGNATURES;
use super::{Filled, kind_title, told};
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::problem::Problem;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use ::programme::certificates::{self, Offered};
use ::programme::typed::Values;
use ::programme::{Error, Look, Result as Outcome, centers, training};
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use domain::certificates::{Basis, FIELDS, SENTENCE_MAX, TITLE_MAX};
use domain::faults;
use domain::ids::{CertificateKindId, ProgrammeId};
use domain::language::Texts;
use domain::rights::May;
use leptos::prelude::*;
use serde::Deserialize;
use serde_json::json;

/// What the address says.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    told: String,
}

pub(super) async fn list(visit: Visit, Query(asked): Query<Asked>) -> Answer {
    let (w, programme) = (visit.words, visit.programme()?.id);
    let kinds = visit.look(move |look| Box::pin(certificates::kinds(look, programme))).await?;
    let keeps = visit.who().may(May::ManageProgramme(programme), visit.now);
    let rows: Vec<_> = kinds
        .iter()
        .map(|kind| {
            let title = kind_title(w, kind);
            let end = (!kind.active).then(|| view! { <Tag label=w.certificate_kind_inactive() /> }.into_any());
            let end = end.unwrap_or_else(|| ().into_any());
            let note = format!("{} · {}", kind.code, w.basis(kind.basis));
            if keeps {
                view! { <Item title=title href=paths::certificate_kind(kind.id) note=note end=end /> }.into_any()
            } else {
                view! { <Item title=title note=note end=end /> }.into_any()
            }
        })
        .collect();
    let news = told(w, &asked.told);
    let sheet = visit.sheet(w.certificate_kinds()).layout(Layout::Narrow);
    Ok(sheet.back(paths::CERTIFICATES, w.nav_certificates()).show(move || {
        let add = keeps.then(|| {
            view! {
                <Button label=w.certificate_signatures() href=SIGNATURES tone=Tone::Quiet />
                <Button label=w.certificate_kind_new() href="/certificates/kinds/new" />
            }
        });
        view! {
            <PageHead title=w.certificate_kinds() lead=w.certificate_kinds_lead()>{add}</PageHead>
            {news}
            <List>{rows}</List>
        }
    }))
}

pub(super) async fn new_page(visit: Visit) -> Answer {
    let values = Values::default().with("active", "yes").with("basis", Basis::Hours.as_str());
    show(&visit, StatusCode::OK, None, values, &[]).await
}

pub(super) async fn page(visit: Visit, Path(id): Path<String>) -> Answer {
    let id: CertificateKindId = id.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let kind = visit
        .look(move |look| {
            Box::pin(async move {
                let kind = certificates::kind(look, id).await?;
                look.require(May::ManageProgramme(kind.programme))?;
                Ok(kind)
            })
        })
        .await?;
    show(&visit, StatusCode::OK, Some(id), certificates::of_kind(&kind), &[]).await
}

/// What a kind can be bound to.
struct Things {
    centers: Vec<(domain::ids::CenterId, Texts)>,
    positions: Vec<(domain::ids::PositionId, Texts)>,
    courses: Vec<(domain::ids::CourseId, Texts)>,
}

impl Things {
    async fn of(look: &mut Look, programme: ProgrammeId) -> Outcome<Self> {
        let courses = training::courses(look, programme).await?.into_iter().map(|one| (one.id, one.names)).collect();
        let positions = centers::positions(look, programme).await?.into_iter().map(|one| (one.id, one.names)).collect();
        let centers =
            centers::of_programme(look, programme).await?.into_iter().map(|one| (one.id, one.names)).collect();
        Ok(Self { centers, positions, courses })
    }
    fn offered(&self) -> Offered {
        Offered {
            centers: self.centers.iter().map(|(id, _)| *id).collect(),
            positions: self.positions.iter().map(|(id, _)| *id).collect(),
            courses: self.courses.iter().map(|(id, _)| *id).collect(),
        }
    }
}

async fn show(
    visit: &Visit,
    status: StatusCode,
    id: Option<CertificateKindId>,
    values: Values,
    faults: &[faults::Fault],
) -> Result<Response, Problem> {
    let (w, programme) = (visit.words, visit.programme()?.id);
    let things = visit
        .look(move |look| {
            Box::pin(async move {
                look.require(May::ManageProgramme(programme))?;
                Things::of(look, programme).await
            })
        })
        .await?;
    let f = Filled::new(w, values, faults);
    let title = if id.is_some() { w.certificate_kind_edit() } else { w.certificate_kind_new() };
    let mut hidden = vec![visit.form_programme(&f.value("programme")), ("version", f.value("version"))];
    if let Some(id) = id {
        hidden.extend([("kind", id.to_string()), ("code", f.value("code")), ("basis", f.value("basis"))]);
    }
    let language = w.language();
    let named = |texts: &Texts| texts.in_language(language).to_owned();
    let ticks = |prefix: &str, id: String, texts: &Texts| {
        let name = format!("{prefix}{id}");
        let ticked = f.ticked(&name);
        view! { <Checkbox name=name label=named(texts) checked=ticked /> }.into_any()
    };
    let centers: Vec<_> = things.centers.iter().map(|(id, names)| ticks("center_", id.to_string(), names)).collect();
    let positions: Vec<_> =
        things.positions.iter().map(|(id, names)| ticks("position_", id.to_string(), names)).collect();
    let courses: Vec<Choice> = things
        .courses
        .iter()
        .map(|(id, names)| Choice::new(id.to_string(), named(names)).chosen(f.value("course") == id.to_string()))
        .collect();
    let bases: Vec<Choice> = Basis::ALL
        .iter()
        .map(|basis| Choice::new(basis.as_str(), w.basis(*basis)).chosen(f.value("basis") == basis.as_str()))
        .collect();
    let braced: Vec<String> = FIELDS.iter().map(|field| format!("{{{field}}}")).collect();
    let sheet = visit.sheet(title).status(status).layout(Layout::Narrow);
    Ok(sheet.back(paths::CERTIFICATE_KINDS, w.certificate_kinds()).show(move || {
        let text = |name: &'static str, label: &'static str, hint: &'static str| {
            let (value, wrong) = (f.value(name), f.wrong(name));
            view! {
                <Field
                    name=name
                    label=label
                    value=value
                    error=wrong
                    hint=hint
                    optional=w.optional()
                    inputmode="numeric"
                    width=8
                />
            }
            .into_any()
        };
        let day = |name: &'static str, label: &'static str| {
            let (value, wrong) = (f.value(name), f.wrong(name));
            view! { <Field name=name kind="date" label=label value=value error=wrong optional=w.optional() width=16 /> }
                .into_any()
        };
        let tick = |name: &'static str, label: &'static str| {
            let ticked = f.ticked(name);
            view! { <Checkbox name=name label=label checked=ticked /> }.into_any()
        };
        let (code, wrong_code, wrong_basis) = (f.value("code"), f.wrong("code"), f.wrong("basis"));
        let first = id.is_none().then(|| {
            view! {
                <Field
                    name="code"
                    label=w.certificate_kind_code()
                    hint=w.certificate_kind_code_hint()
                    value=code
                    error=wrong_code
                    width=16
                />
                <Radios name="basis" label=w.certificate_kind_basis() choices=bases error=wrong_basis />
            }
        });
        let wrong_course = f.wrong("course");
        let rules = [
            text("hours", w.certificate_kind_hours(), w.certificate_kind_hours_hint()),
            text("days", w.certificate_kind_days(), ""),
            view! {
                <Select
                    name="course"
                    label=w.certificate_kind_course()
                    choices=courses
                    nothing=w.certificate_kind_no_course()
                    error=wrong_course
                    optional=w.optional()
                />
            }
            .into_any(),
            day("from", w.certificate_kind_from()),
            day("until", w.certificate_kind_until()),
            text("months", w.certificate_kind_months(), w.certificate_kind_months_hint()),
            tick("coordinator", w.certificate_kind_coordinator()),
            tick("active", w.certificate_kind_active()),
        ]
        .into_iter()
        .collect::<Vec<_>>();
        let titles = f.in_languages(w, "titles", TITLE_MAX);
        let sentences = f.in_languages(w, "sentences", SENTENCE_MAX);
        let faults = f.faults.clone();
        let designs = id.map(|id| {
            let href = format!("{}/designs", paths::certificate_kind(id));
            view! { <Button href=href label=w.certificate_designs() tone=Tone::Quiet /> }
        });
        view! {
            <PageHead title=title>{designs}</PageHead>
            <ErrorSummary title=w.error_summary_title() faults=faults />
            <Form action="/api/certificates/save-kind" fields=hidden>
                {first}
                <Section title=w.certificate_kind_titles()>
                    <p class="hint">{w.certificate_kind_titles_hint()}</p>
                    {titles}
                </Section>
                <Section title=w.certificate_kind_sentences()>
                    <p class="hint">{w.certificate_kind_sentences_hint(&braced.join(" "))}</p>
                    {sentences}
                </Section>
                <Section title=w.certificate_kind_rules()>{rules}</Section>
                <More label=w.certificate_kind_centers()>
                    <p class="hint">{w.certificate_kind_centers_hint()}</p>
                    {centers}
                </More>
                <More label=w.certificate_kind_positions()>{positions}</More>
                <Actions><Button label=w.save() /></Actions>
            </Form>
        }
    }))
}

pub(super) async fn save(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let programme = visit.programme_of_form(values.get("programme"))?.id;
    let known: Option<CertificateKindId> = values.get("kind").parse().ok();
    let typed = values.clone();
    let outcome = visit
        .act(move |act| {
            let typed = typed.clone();
            Box::pin(async move {
                act.require(May::ManageProgramme(programme))?;
                let offered = Things::of(act, programme).await?.offered();
                let (id, typed) = match known {
                    // What stays is taken from what is kept
                    Some(id) => {
                        let kept = certificates::kind(act, id).await?;
                        (id, typed.with("code", &kept.code).with("basis", kept.basis.as_str()))
                    }
                    None => (act.id(), typed),
                };
                let kind = certificates::parse_kind(&typed, id, programme, &offered)?;
                certificates::save(act, &kind).await?;
                Ok(id)
            })
        })
        .await;
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            show(&visit, StatusCode::UNPROCESSABLE_ENTITY, known, values, &faults).await
        }
        outcome => {
            visit.done(outcome.map(|id| json!({ "kind": id })), |_| format!("{}?told=kind", paths::CERTIFICATE_KINDS))
        }
    }
}
