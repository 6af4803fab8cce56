//! One template: what it asks for, a change with what that would do, and who stands on its lines.

use super::difference;
use super::templates::{Fields, path, position_name, rhythm, template_path};
use super::told::Told;
use super::{may_change, name};
use crate::pages::account::told as told_faults;
use crate::pages::form::Typed;
use crate::pages::problem::Problem;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use domain::centers::{Center, Need, Position};
use domain::faults;
use domain::ids::{LineId, PersonId, StandingId, TemplateId};
use domain::people::Name;
use domain::rosters::{Line, Standing, Template};
use leptos::prelude::*;
use programme::rosters;
use programme::typed::Values;
use programme::{Error, centers};
use serde_json::json;
use words::Words;

struct Facts {
    center: Center,
    template: Template,
    positions: Vec<Position>,
    needs: Vec<Need>,
    standing: Vec<(Standing, Name)>,
    placed: Vec<(PersonId, Name)>,
}

async fn facts(visit: &Visit, id: TemplateId) -> Result<Facts, Problem> {
    visit
        .look(move |look| {
            Box::pin(async move {
                let (center, template) = rosters::template(look, id).await?;
                Ok(Facts {
                    positions: centers::positions(look, center.programme).await?,
                    needs: centers::needs(look, center.id).await?,
                    standing: rosters::standing(look, &center).await?,
                    placed: rosters::placed(look, &center).await?,
                    template,
                    center,
                })
            })
        })
        .await
}

fn id_of(visit: &Visit, text: &str) -> Result<TemplateId, Problem> {
    text.parse().map_err(|_| visit.problem(Error::NotFound))
}

pub(super) async fn page(visit: Visit, Path((_, id)): Path<(String, String)>, Query(told): Query<Told>) -> Answer {
    let id = id_of(&visit, &id)?;
    show(&visit, StatusCode::OK, id, None, &[], &told).await
}

async fn show(
    visit: &Visit,
    status: StatusCode,
    id: TemplateId,
    typed: Option<Values>,
    faults: &[faults::Fault],
    told: &Told,
) -> Result<Response, Problem> {
    let facts = facts(visit, id).await?;
    let w = visit.words;
    let editable = may_change(visit, &facts.center);
    let (faults, banner) = (told_faults(w, faults), told.banner(w));
    let (title, today) = (name(w, &facts.center), facts.center.zone.date(visit.now));
    let slot = slot_words(w, &facts.template, today);
    let sheet = visit
        .sheet(&format!("{slot} · {title}"))
        .status(status)
        .layout(Layout::Narrow)
        .back(&path(&facts.center), w.roster_templates());
    Ok(sheet.show(move || {
        let summary = (!faults.is_empty())
            .then(|| view! { <ErrorSummary title=w.error_summary_title() faults=faults.clone() /> });
        let lines = facts.template.lines.iter().map(|line| line_view(w, &facts, line, today, editable)).collect_view();
        let values = typed.unwrap_or_else(|| rosters::of_template(&facts.template));
        let form = editable.then(|| {
            let hidden =
                vec![("template", facts.template.id.to_string()), ("version", values.get("version").to_owned())];
            let fields = Fields { w, values, faults }.all(&facts.positions, false, 1);
            view! {
                <Section title=w.template_change() id="change">
                    <Form action="/api/templates/change" fields=hidden>
                        {fields}
                        <Actions><Button label=w.template_preview() /></Actions>
                    </Form>
                </Section>
            }
        });
        view! {
            <PageHead title=slot eyebrow=title lead=facts.template.note.clone() />
            {banner}
            {summary}
            {lines}
            {form}
        }
    }))
}

/// `Monday · 09:00–12:00 · every 2 weeks`.
fn slot_words(w: Words, template: &Template, today: chrono::NaiveDate) -> String {
    let mut says = vec![w.weekday(template.weekday), w.time_span(template.from, template.until)];
    says.extend(rhythm(w, template, today));
    says.join(" · ")
}

fn line_view(w: Words, facts: &Facts, line: &Line, today: chrono::NaiveDate, editable: bool) -> AnyView {
    let (amount, from) = line.amount(&facts.needs, facts.template.from, facts.template.until);
    let title = position_name(w, &facts.positions, line);
    let needs = format!("{} — {}", difference::amount_words(w, &amount), w.need_from(from));
    let here = facts.standing.iter().filter(|(s, _)| s.line == line.id && !s.is_over(today));
    let rows = here.map(|(standing, name)| standing_row(w, standing, name, editable)).collect::<Vec<_>>();
    let list = if rows.is_empty() {
        view! { <p class="hint">{w.template_nobody_stands()}</p> }.into_any()
    } else {
        view! { <List label=w.template_standing()>{rows}</List> }.into_any()
    };
    let add = editable.then(|| {
        let choices =
            facts.placed.iter().map(|(id, name)| Choice::new(id.to_string(), name.full())).collect::<Vec<_>>();
        let rhythm = [1, 2, 3, 4].map(|n: i64| Choice::new(n.to_string(), w.template_every(n)).chosen(n == 1));
        let hidden = vec![("template", facts.template.id.to_string()), ("line", line.id.to_string())];
        // Every line has such a form, and a page can't hold two fields of one name
        let of_line = {
            let line = line.id;
            move |field: &str| format!("{field}-{line}")
        };
        view! {
            <More label=w.template_stand_add()>
                <Form action="/api/templates/stand" fields=hidden>
                    <Select name=of_line("person") label=w.template_person() choices=choices nothing=w.choose_one() />
                    <Select name=of_line("every") label=w.template_every_label() choices=rhythm.to_vec() />
                    <Field
                        name=of_line("valid_from")
                        label=w.roster_valid_from()
                        kind="date"
                        width=16
                        hint=w.template_stand_hint()
                        optional=w.optional()
                    />
                    <Actions><Button label=w.template_stand_add() /></Actions>
                </Form>
            </More>
        }
    });
    view! {
        <Section title=title>
            <p>{needs}</p>
            {list}
            {add}
        </Section>
    }
    .into_any()
}

fn standing_row(w: Words, standing: &Standing, name: &Name, editable: bool) -> AnyView {
    let full = name.full();
    let mut note = vec![w.template_every(standing.every), w.roster_valid_since(&w.date(standing.valid_from))];
    note.extend(standing.valid_until.map(|until| w.roster_valid_to(&w.date(until))));
    note.extend(standing.paused.map(|(from, until)| w.template_paused(&w.date(from), &w.date(until))));
    let (href, id) = (format!("/standing/{}", standing.id), standing.id.to_string());
    let (change, ends) = (format!("{}: {full}", w.change()), w.roster_template_end_says(&full));
    let end = editable.then(|| {
        view! {
            <Actions inline=true>
                <Button tone=Tone::Quiet label=w.change() href=href says=change />
                <PostButton
                    action="/api/templates/stand-end"
                    fields=vec![("standing", id)]
                    label=w.roster_template_end()
                    says=ends
                    tone=Tone::Quiet
                />
            </Actions>
        }
    });
    view! { <Item title=view! { <bdi>{full}</bdi> }.into_any() note=note.join(" · ") end=end.into_any() acts=true /> }
        .into_any()
}

/// First what the change would do; then, with the digest of that, the deed.
pub(super) async fn change(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let id = id_of(&visit, values.get("template"))?;
    let (version, seen) = (values.get("version").parse::<i64>().unwrap_or(0), values.get("seen").to_owned());
    if seen.is_empty() && !visit.wants_json {
        return preview(&visit, id, values).await;
    }
    let typed = values.clone();
    let outcome = visit
        .act(move |act| {
            let (values, seen) = (typed.clone(), seen.clone());
            Box::pin(async move {
                let seen = (!seen.is_empty()).then_some(seen.as_str());
                rosters::edit_template(act, id, version, &values, seen).await
            })
        })
        .await;
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => faulty(&visit, id, values, &faults).await,
        outcome => {
            let facts = outcome.map(|(center, done)| {
                let d = &done.preview.difference;
                json!({ "path": template_path(&center, id), "generation": done.id, "added": d.added.len(),
                    "changed": d.changed.len(), "removed": d.removed.len(), "left": d.left.len() })
            });
            visit.done(facts, |facts| format!("{}?told=edited", facts["path"].as_str().unwrap_or_default()))
        }
    }
}

async fn faulty(visit: &Visit, id: TemplateId, values: Values, faults: &[faults::Fault]) -> Answer {
    show(visit, StatusCode::UNPROCESSABLE_ENTITY, id, Some(values), faults, &Told::default()).await
}

async fn preview(visit: &Visit, id: TemplateId, values: Values) -> Answer {
    let typed = values.clone();
    let edit = visit
        .look(move |look| {
            Box::pin(async move {
                let edit = match rosters::preview_edit(look, id, &typed).await {
                    Err(Error::Faulty(faults)) => return Ok(Err(faults)),
                    edit => edit?,
                };
                let positions = centers::positions(look, edit.center.programme).await?;
                Ok(Ok((edit, positions)))
            })
        })
        .await?;
    let (edit, positions) = match edit {
        Err(faults) => return faulty(visit, id, values, &faults).await,
        Ok(edit) => edit,
    };
    let w = visit.words;
    let mut typed = values;
    typed.0.remove("seen");
    let mut hidden: Vec<(String, String)> = typed.0.into_iter().collect();
    hidden.push(("seen".to_owned(), edit.preview.digest.clone()));
    let (title, today) = (name(w, &edit.center), edit.center.zone.date(visit.now));
    let slot = slot_words(w, &edit.after, today);
    let back = template_path(&edit.center, id);
    let sheet = visit.sheet(w.template_preview_title()).back(&back, w.template_change());
    Ok(sheet.show(move || {
        let fields = hidden
            .into_iter()
            .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
            .collect_view();
        let nothing = edit
            .preview
            .is_empty()
            .then(|| view! { <p class="hint">{w.template_preview_nothing()}</p> });
        view! {
            <PageHead title=w.template_preview_title() eyebrow=format!("{title} · {slot}") lead=w.template_preview_lead() />
            <Form action="/api/templates/change">
                {fields}
                <Actions>
                    <Button label=w.template_preview_do() />
                    <Button tone=Tone::Quiet label=w.cancel() href=back />
                </Actions>
            </Form>
            {nothing}
            {difference::groups(w, &edit.center, &positions, &edit.preview)}
        }
    }))
}

pub(super) async fn stand(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let id = id_of(&visit, values.get("template"))?;
    let line: LineId = values.get("line").parse().map_err(|_| visit.problem(Error::NotFound))?;
    let plain = |values: Values, field: &str| match values.get(&format!("{field}-{line}")).to_owned() {
        of_line if of_line.is_empty() => values,
        of_line => values.with(field, of_line),
    };
    let typed = ["person", "every", "valid_from"].into_iter().fold(values, plain);
    let outcome = visit
        .act(move |act| {
            let values = typed.clone();
            Box::pin(async move { rosters::add_standing(act, id, line, &values).await })
        })
        .await;
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            show(&visit, StatusCode::UNPROCESSABLE_ENTITY, id, None, &faults, &Told::default()).await
        }
        outcome => {
            let facts =
                outcome.map(|(center, standing)| json!({ "path": template_path(&center, id), "standing": standing }));
            visit.done(facts, |facts| format!("{}?told=standing", facts["path"].as_str().unwrap_or_default()))
        }
    }
}

pub(super) async fn standing_page(visit: Visit, Path(id): Path<String>) -> Answer {
    let id: StandingId = id.parse().map_err(|_| visit.problem(Error::NotFound))?;
    show_standing(&visit, StatusCode::OK, id, None, &[]).await
}

async fn show_standing(
    visit: &Visit,
    status: StatusCode,
    id: StandingId,
    typed: Option<Values>,
    faults: &[faults::Fault],
) -> Result<Response, Problem> {
    let (center, template, standing, person) = visit
        .look(move |look| {
            Box::pin(async move {
                let (center, template, standing) = rosters::one_standing(look, id).await?;
                let all = rosters::standing(look, &center).await?;
                let name = all.into_iter().find(|(s, _)| s.id == id).map(|(_, name)| name.full());
                Ok((center, template, standing, name.unwrap_or_default()))
            })
        })
        .await?;
    let w = visit.words;
    let faults = told_faults(w, faults);
    let values = typed.unwrap_or_else(|| rosters::of_standing(&standing));
    let slot = slot_words(w, &template, center.zone.date(visit.now));
    let back = template_path(&center, template.id);
    let from = format!("{} · {}", w.weekday(template.weekday), w.time_span(template.from, template.until));
    let sheet = visit.sheet(w.template_standing()).status(status).layout(Layout::Narrow).back(&back, &from);
    Ok(sheet.show(move || {
        let summary = (!faults.is_empty())
            .then(|| view! { <ErrorSummary title=w.error_summary_title() faults=faults.clone() /> });
        let value = |field: &str| values.get(field).to_owned();
        let hidden = vec![("standing", id.to_string()), ("version", value("version"))];
        let rhythm = (1..=12).map(|n: i64| Choice::new(n.to_string(), w.template_every(n)).chosen(value("every") == n.to_string()));
        let rhythm = rhythm.collect::<Vec<_>>();
        let date = |field: &'static str, label: &str| {
            let (value, error) = (value(field), fault_of(&faults, field));
            view! { <Field name=field label=label kind="date" value=value width=16 error=error optional=w.optional() /> }
                .into_any()
        };
        let dates = [
            date("valid_from", w.roster_valid_from()),
            date("valid_until", w.roster_valid_until()),
            date("paused_from", w.template_paused_from()),
            date("paused_until", w.template_paused_until()),
        ];
        view! {
            <PageHead title=view! { <bdi>{person}</bdi> }.into_any() eyebrow=slot lead=w.template_standing_lead() />
            {summary}
            <Form action="/api/templates/stand-change" fields=hidden>
                <Select name="every" label=w.template_every_label() choices=rhythm />
                {dates.into_iter().collect_view()}
                <Actions><Button label=w.save() /></Actions>
            </Form>
        }
    }))
}

pub(super) async fn stand_change(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let id: StandingId = values.get("standing").parse().map_err(|_| visit.problem(Error::NotFound))?;
    let typed = values.clone();
    let outcome = visit
        .act(move |act| {
            let values = typed.clone();
            Box::pin(async move { rosters::change_standing(act, id, &values).await })
        })
        .await;
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            show_standing(&visit, StatusCode::UNPROCESSABLE_ENTITY, id, Some(values), &faults).await
        }
        outcome => stood(&visit, outcome),
    }
}

pub(super) async fn stand_end(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let id: StandingId = values.get("standing").parse().map_err(|_| visit.problem(Error::NotFound))?;
    let outcome = visit.act(move |act| Box::pin(rosters::end_standing(act, id))).await;
    stood(&visit, outcome)
}

fn stood(visit: &Visit, outcome: programme::Result<(Center, TemplateId)>) -> Answer {
    let facts = outcome.map(|(center, id)| json!({ "path": template_path(&center, id) }));
    visit.done(facts, |facts| format!("{}?told=standing", facts["path"].as_str().unwrap_or_default()))
}
