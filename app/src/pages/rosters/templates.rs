//! The weekly patterns of a center.

use super::told::Told;
use super::{center, may_change, name};
use crate::pages::account::told as told_faults;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::problem::Problem;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use chrono::{NaiveDate, Weekday};
use domain::centers::{Center, Position};
use domain::faults;
use domain::ids::TemplateId;
use domain::rosters::Template;
use leptos::prelude::*;
use programme::rosters::{self, TemplateForm};
use programme::{Error, centers};
use serde::Deserialize;
use serde_json::json;
use words::Words;

fn path(center: &Center) -> String {
    format!("{}/{}/templates", paths::ROSTERS, center.code)
}

pub(super) async fn page(visit: Visit, Path(code): Path<String>, Query(told): Query<Told>) -> Answer {
    let center = center(&visit, &code).await?;
    show(&visit, center, StatusCode::OK, &TemplateForm::default(), &[], &told).await
}

async fn show(
    visit: &Visit,
    center: Center,
    status: StatusCode,
    form: &TemplateForm,
    faults: &[faults::Fault],
    told: &Told,
) -> Result<Response, Problem> {
    let here = center.clone();
    let (templates, positions) = visit
        .look(move |look| {
            Box::pin(async move {
                let templates = rosters::templates(look, &here).await?;
                Ok((templates, centers::positions(look, here.programme).await?))
            })
        })
        .await?;
    let (w, today) = (visit.words, center.zone.date(visit.now));
    let editable = may_change(visit, &center);
    let (faults, form, banner) = (told_faults(w, faults), form.clone(), told.banner(w));
    let title = name(w, &center);
    let sheet = visit
        .sheet(&format!("{} · {title}", w.roster_templates()))
        .status(status)
        .back(paths::ROSTERS, w.roster_title());
    Ok(sheet.show(move || {
        let current: Vec<&Template> =
            templates.iter().filter(|t| t.valid_until.is_none_or(|until| today <= until)).collect();
        let list = if current.is_empty() {
            view! { <Empty title=w.roster_templates_empty_title() text=w.roster_templates_empty_text() icon=Glyph::Calendar /> }
                .into_any()
        } else {
            days(w, &current, &positions, editable, today)
        };
        view! {
            <PageHead
                title=w.roster_templates().into_any()
                eyebrow=title
                lead=w.roster_templates_lead()
            />
            {banner}
            {(!faults.is_empty())
                .then(|| view! { <ErrorSummary title=w.error_summary_title() faults=faults.clone() /> })}
            {list}
            {editable.then(|| add_form(w, &center, &positions, form, &faults))}
        }
    }))
}

fn days(w: Words, templates: &[&Template], positions: &[Position], editable: bool, today: NaiveDate) -> AnyView {
    let day = |weekday: Weekday| {
        let rows = templates
            .iter()
            .filter(|t| t.weekday == weekday)
            .map(|t| row(w, t, positions, editable, today))
            .collect::<Vec<_>>();
        (!rows.is_empty()).then(|| view! { <Section title=w.weekday(weekday)><List>{rows}</List></Section> })
    };
    let week = (0..7).filter_map(|n| Weekday::try_from(n).ok()).map(day).collect::<Vec<_>>();
    view! { {week} }.into_any()
}

fn row(w: Words, template: &Template, positions: &[Position], editable: bool, today: NaiveDate) -> AnyView {
    let position = positions.iter().find(|p| p.id == template.position);
    let position = position.map(|p| p.names.in_language(w.language()).to_owned()).unwrap_or_default();
    let title = format!("{} · {position}", w.time_span(template.from, template.until));
    let mut note = w.roster_people_needed(template.places);
    if today < template.valid_from {
        note = format!("{note} · {}", w.roster_valid_since(&w.date(template.valid_from)));
    }
    if let Some(until) = template.valid_until {
        note = format!("{note} · {}", w.roster_valid_to(&w.date(until)));
    }
    let says = w.roster_template_end_says(&format!("{}, {title}", w.weekday(template.weekday)));
    let end = (editable && template.valid_until.is_none()).then(|| {
        view! {
            <PostButton
                action="/api/templates/end"
                fields=vec![("template", template.id.to_string())]
                label=w.roster_template_end()
                says=says
                tone=Tone::Quiet
            />
        }
    });
    view! { <Item title=title.into_any() note=note.into_any() end=end.into_any() acts=true /> }.into_any()
}

/// Choices of positions, with the typed one chosen.
pub(super) fn position_choices(w: Words, positions: &[Position], typed: &str) -> Vec<Choice> {
    positions
        .iter()
        .map(|p| {
            let id = p.id.to_string();
            Choice::new(id.clone(), p.names.in_language(w.language())).chosen(id == typed)
        })
        .collect()
}

fn add_form(w: Words, center: &Center, positions: &[Position], form: TemplateForm, faults: &[Fault]) -> AnyView {
    let faults = faults.to_vec();
    let wrong = move |field: &str| fault_of(&faults, field);
    let code = center.code.clone();
    let choices = position_choices(w, positions, &form.position);
    let mut days = vec![Choice::new("all", w.roster_every_open_day()).chosen(form.weekday == "all")];
    days.extend((0..7).filter_map(|n| Weekday::try_from(n).ok()).map(|day| {
        let number = day.number_from_monday().to_string();
        let chosen = number == form.weekday;
        Choice::new(number, w.weekday(day)).chosen(chosen)
    }));
    view! {
        <Section title=w.roster_template_add() id="add">
            <Form action="/api/templates/add" fields=vec![("center", code)]>
                <Select
                    name="position"
                    label=w.roster_position()
                    choices=choices
                    nothing=w.choose_one()
                    error=wrong("position")
                />
                <Select
                    name="weekday"
                    label=w.roster_weekday()
                    choices=days
                    nothing=w.choose_one()
                    error=wrong("weekday")
                />
                <Field name="from" label=w.roster_starts_at() kind="time" value=form.from width=8 error=wrong("from") />
                <Field name="until" label=w.roster_ends_at() kind="time" value=form.until width=8 error=wrong("until") />
                <Field
                    name="places"
                    label=w.roster_places()
                    kind="number"
                    value=form.places
                    width=4
                    min="1"
                    max="500"
                    error=wrong("places")
                />
                <Field
                    name="valid_from"
                    label=w.roster_valid_from()
                    kind="date"
                    value=form.valid_from
                    optional=w.optional()
                    width=16
                    error=wrong("valid_from")
                />
                <Field
                    name="valid_until"
                    label=w.roster_valid_until()
                    kind="date"
                    value=form.valid_until
                    hint=w.roster_valid_hint()
                    optional=w.optional()
                    width=16
                    error=wrong("valid_until")
                />
                <Actions>
                    <Button label=w.roster_template_add() />
                </Actions>
            </Form>
        </Section>
    }
    .into_any()
}

/// A template with the code of its center.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct NewTemplate {
    center: String,
    #[serde(flatten)]
    template: TemplateForm,
}

pub(super) async fn add(visit: Visit, Typed(form): Typed<NewTemplate>) -> Answer {
    let center = center(&visit, &form.center).await?;
    let (here, new) = (center.clone(), form.template.clone());
    let outcome = visit
        .act(move |act| {
            let (center, form) = (here.clone(), new.clone());
            Box::pin(async move { rosters::add_template(act, &center, &form).await })
        })
        .await;
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            show(&visit, center, status, &form.template, &faults, &Told::default()).await
        }
        outcome => {
            visit.done(outcome.map(|ids| json!({ "templates": ids })), |_| format!("{}?told=template", path(&center)))
        }
    }
}

/// Which template ends, and on which last date.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct EndForm {
    template: String,
    last: String,
}

pub(super) async fn end(visit: Visit, Typed(form): Typed<EndForm>) -> Answer {
    let id: TemplateId = form.template.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let outcome = visit
        .act(move |act| {
            let last = form.last.clone();
            Box::pin(async move { rosters::end_template(act, id, &last).await })
        })
        .await;
    let center = outcome.map_err(|error| visit.problem(error))?;
    visit.done(Ok(json!({ "ended": id })), |_| format!("{}?told=ended", path(&center)))
}
