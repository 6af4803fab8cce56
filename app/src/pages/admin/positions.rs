//! Positions: what people do on a shift, and what it takes.

use super::{Asked, Filled, news};
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use ::programme::centers::{self, form};
use ::programme::typed::Values;
use ::programme::{Error, shifts};
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use domain::faults;
use domain::ids::{CourseId, PositionId};
use domain::language::Texts;
use domain::rights::May;
use leptos::prelude::*;
use serde_json::json;

pub(super) async fn list(visit: Visit, Query(asked): Query<Asked>) -> Answer {
    let (w, programme) = (visit.words, visit.programme()?.id);
    let (all, courses) = visit
        .look(|look| {
            Box::pin(async move {
                Ok((centers::positions(look, programme).await?, centers::courses(look, programme).await?))
            })
        })
        .await?;
    let keeps = visit.who().may(May::ManageCenters(programme), visit.now);
    let rows: Vec<Vec<AnyView>> = all
        .into_iter()
        .map(|position| {
            let name = position.names.in_language(w.language()).to_owned();
            let name = match keeps {
                true => view! { <a href=paths::admin_position(position.id)>{name}</a> }.into_any(),
                false => name.into_any(),
            };
            let named = |id: &CourseId| courses.iter().find(|(course, _)| course == id).map(|(_, names)| names);
            let needed =
                position.courses.iter().filter_map(named).map(|names| names.in_language(w.language()).to_owned());
            let needed: Vec<String> = needed.collect();
            vec![
                name,
                if needed.is_empty() { "–".to_owned() } else { w.list(&needed) }.into_any(),
                position.min_age.map_or("–".to_owned(), |age| w.number(age)).into_any(),
                if position.leads { w.yes() } else { w.no() }.into_any(),
            ]
        })
        .collect();
    Ok(visit.sheet(w.admin_positions()).back(paths::ADMIN, w.nav_admin()).show(move || {
        let add = keeps.then(|| view! { <Button label=w.admin_position_new() href="/admin/positions/new" /> });
        let columns = vec![
            Column::new(w.name_label()),
            Column::new(w.admin_position_course()),
            Column::number(w.admin_min_age()),
            Column::new(w.admin_position_leads()),
        ];
        let list = if rows.is_empty() {
            view! { <Empty title=w.admin_positions_none_title() text=w.admin_positions_none_text() /> }.into_any()
        } else {
            view! { <Table caption=w.admin_positions() columns=columns rows=rows quiet_caption=true /> }.into_any()
        };
        view! {
            <PageHead title=w.admin_positions() lead=w.admin_positions_note()>{add}</PageHead>
            {news(w, &asked.told)}
            {list}
        }
    }))
}

pub(super) async fn new_page(visit: Visit) -> Answer {
    show(&visit, StatusCode::OK, None, Values::default(), &[]).await
}

pub(super) async fn page(visit: Visit, Path(id): Path<String>) -> Answer {
    let (position, version, hours) = visit
        .look(|look| {
            Box::pin(async move {
                let id = id.parse::<PositionId>().map_err(|_| Error::NotFound)?;
                let position = centers::position(look, id).await?;
                look.require(May::ManageCenters(position.programme))?;
                let (version, hours) = (centers::position_version(look, id).await?, shifts::hours_of(look, id).await?);
                Ok((position, version, hours))
            })
        })
        .await?;
    let values = shifts::with_hours(form::of_position(&position).with("version", version), hours);
    show(&visit, StatusCode::OK, Some(position.id), values, &[]).await
}

fn ids(courses: &[(CourseId, Texts)]) -> Vec<CourseId> {
    courses.iter().map(|(id, _)| *id).collect()
}

pub(super) async fn add(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let programme = visit.programme_of_form(values.get("programme"))?.id;
    let typed = values.clone();
    let outcome = visit
        .act(move |act| {
            let typed = typed.clone();
            Box::pin(async move {
                act.require(May::ManageCenters(programme))?;
                let courses = ids(&centers::courses(act, programme).await?);
                let position = form::parse_position(&typed, act.id(), programme, &courses)?;
                let hours = shifts::parse_hours(&typed)?;
                centers::add_position(act, &position).await?;
                shifts::choose_hours(act, position.id, hours).await?;
                Ok(position.id)
            })
        })
        .await;
    answer(&visit, outcome, None, values).await
}

pub(super) async fn change(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let Ok(id) = values.get("position").parse::<PositionId>() else { return Err(visit.problem(Error::NotFound)) };
    let typed = values.clone();
    let outcome = visit
        .act(move |act| {
            let typed = typed.clone();
            Box::pin(async move {
                let before = centers::position(act, id).await?;
                act.require(May::ManageCenters(before.programme))?;
                let courses = ids(&centers::courses(act, before.programme).await?);
                let typed = typed.with("code", &before.code);
                let position = form::parse_position(&typed, id, before.programme, &courses)?;
                let hours = shifts::parse_hours(&typed)?;
                centers::change_position(act, &position, typed.get("version").parse().unwrap_or_default()).await?;
                shifts::choose_hours(act, id, hours).await?;
                Ok(id)
            })
        })
        .await;
    answer(&visit, outcome, Some(id), values).await
}

async fn answer(
    visit: &Visit,
    outcome: ::programme::Result<PositionId>,
    id: Option<PositionId>,
    values: Values,
) -> Answer {
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            show(visit, StatusCode::UNPROCESSABLE_ENTITY, id, values, &faults).await
        }
        outcome => visit
            .done(outcome.map(|id| json!({ "position": id })), |_| format!("{}?told=saved", paths::ADMIN_POSITIONS)),
    }
}

async fn show(
    visit: &Visit,
    status: StatusCode,
    id: Option<PositionId>,
    values: Values,
    faults: &[faults::Fault],
) -> Result<Response, crate::pages::problem::Problem> {
    let (w, programme) = (visit.words, visit.programme()?.id);
    let courses = visit.look(|look| Box::pin(centers::courses(look, programme))).await?;
    let f = Filled::new(w, values, faults);
    let courses: Vec<_> = courses
        .into_iter()
        .map(|(id, names)| {
            let name = format!("course_{id}");
            let (checked, label) = (!f.value(&name).is_empty(), names.in_language(w.language()).to_owned());
            view! { <Checkbox name=name label=label checked=checked /> }.into_any()
        })
        .collect();
    let title = if id.is_some() { w.admin_position_edit() } else { w.admin_position_new() };
    let (action, hidden) = match id {
        Some(id) => {
            ("/api/admin/positions/change", vec![("position", id.to_string()), ("version", f.value("version"))])
        }
        None => ("/api/admin/positions/add", vec![visit.form_programme(&f.value("programme"))]),
    };
    let is_new = id.is_none();
    let sheet = visit.sheet(title).status(status).layout(Layout::Narrow);
    Ok(sheet.back(paths::ADMIN_POSITIONS, w.admin_positions()).show(move || {
        let code = is_new.then(|| ask!(f, "code", w.center_code(), hint = w.admin_position_code_hint(), width = 16u8));
        let (summary, names) = (f.summary(w), f.names(w));
        let leads = !f.value("leads").is_empty();
        let approval = !f.value("approval").is_empty();
        let min_age =
            ask!(f, "min_age", w.admin_min_age(), optional = w.optional(), inputmode = "numeric", width = 4u8);
        let hint = w.rules_position_languages_hint();
        let languages = ask!(f, "languages", w.rules_position_languages(), optional = w.optional(), hint = hint);
        let reminders = [
            ("remind_hours_1", w.rules_remind_first()),
            ("remind_hours_2", w.rules_remind_second()),
            ("remind_hours_3", w.rules_remind_third()),
        ]
        .map(|(field, label)| {
            let (hint, optional) = (w.rules_remind_own_hint(), w.optional());
            ask!(f, field, label, hint = hint, optional = optional, inputmode = "numeric", width = 4u8)
        });
        view! {
            <PageHead title=title />
            {summary}
            <Form action=action fields=hidden>
                {code}
                <Section title=w.admin_names()>{names}</Section>
                {(!courses.is_empty()).then(|| view! {
                    <fieldset class="field">
                        <legend>{w.admin_position_course()}</legend>
                        {courses}
                    </fieldset>
                })}
                {min_age}
                {languages}
                {reminders}
                <Checkbox name="leads" label=w.admin_position_leads() checked=leads />
                <Checkbox name="approval" label=w.rules_position_approval() checked=approval />
                <Actions><Button label=w.save() /></Actions>
            </Form>
        }
    }))
}
