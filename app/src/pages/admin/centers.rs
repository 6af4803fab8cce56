//! Centers, as administrators keep them.

use super::{Asked, Filled, news};
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use ::programme::Error;
use ::programme::centers::{self, form};
use ::programme::typed::Values;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use domain::centers::{Center, CenterKind};
use domain::faults;
use domain::ids::CenterId;
use domain::rights::May;
use leptos::prelude::*;
use serde_json::json;

pub(super) async fn list(visit: Visit, Query(asked): Query<Asked>) -> Answer {
    let (w, programme) = (visit.words, visit.programme()?.id);
    let all = visit.look(|look| Box::pin(centers::of_programme(look, programme))).await?;
    let keeps = visit.who().may(May::ManageCenters(programme), visit.now);
    let rows = all
        .into_iter()
        .map(|center| {
            let name = center.names.in_language(w.language()).to_owned();
            let note = [center.code.as_str(), w.center_kind(center.kind), center.city.as_str(), center.zone.name()];
            let note: Vec<&str> = note.into_iter().filter(|text| !text.is_empty()).collect();
            let href = if keeps { paths::admin_center(&center.code) } else { paths::center(&center.code) };
            view! { <Item title=view! { <bdi>{name}</bdi> }.into_any() href=href note=note.join(" · ") /> }
        })
        .collect::<Vec<_>>();
    Ok(visit.sheet(w.nav_admin_centers()).back(paths::ADMIN, w.nav_admin()).show(move || {
        let add = keeps.then(|| view! { <Button label=w.admin_center_new() href="/admin/centers/new" /> });
        view! {
            <PageHead title=w.nav_admin_centers() lead=w.admin_centers_note()>{add}</PageHead>
            {news(w, &asked.told)}
            <List label=w.nav_admin_centers()>{rows}</List>
        }
    }))
}

pub(super) async fn new_page(visit: Visit) -> Answer {
    let zone = visit.programme()?.zone.name();
    let values = Values::default().with("zone", zone).with("kind", CenterKind::ServiceCenter.as_str());
    Ok(show(&visit, StatusCode::OK, None, values, &[], ""))
}

pub(super) async fn page(visit: Visit, Path(code): Path<String>, Query(asked): Query<Asked>) -> Answer {
    let center = visit
        .look(|look| {
            Box::pin(async move {
                let center = centers::by_code(look, &code).await?;
                look.require(May::ManageCenters(center.programme))?;
                Ok(center)
            })
        })
        .await?;
    Ok(show(&visit, StatusCode::OK, Some(&center.code), form::of_center(&center), &[], &asked.told))
}

pub(super) async fn add(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let programme = visit.programme_of_form(values.get("programme"))?.id;
    let typed = values.clone();
    let outcome = visit
        .act(move |act| {
            let typed = typed.clone();
            Box::pin(async move {
                act.require(May::ManageCenters(programme))?;
                let center = form::parse_center(&typed, act.id(), programme)?;
                centers::add(act, &center).await?;
                Ok(center.code)
            })
        })
        .await;
    answer(&visit, outcome, None, values)
}

pub(super) async fn change(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let typed = values.clone();
    let code = values.get("code").to_owned();
    let outcome = visit
        .act(move |act| {
            let typed = typed.clone();
            Box::pin(async move {
                let before = centers::by_code(act, typed.get("code")).await?;
                act.require(May::ManageCenters(before.programme))?;
                let id: CenterId = before.id;
                let center: Center = form::parse_center(&typed, id, before.programme)?;
                centers::change(act, &center, center.version).await?;
                Ok(before.code)
            })
        })
        .await;
    answer(&visit, outcome, Some(&code), values)
}

fn answer(visit: &Visit, outcome: ::programme::Result<String>, code: Option<&str>, values: Values) -> Answer {
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            Ok(show(visit, StatusCode::UNPROCESSABLE_ENTITY, code, values, &faults, ""))
        }
        outcome => visit.done(outcome.map(|code| json!({ "center": code })), |facts| {
            format!("{}?told=saved", paths::admin_center(facts["center"].as_str().unwrap_or_default()))
        }),
    }
}

fn show(
    visit: &Visit,
    status: StatusCode,
    code: Option<&str>,
    values: Values,
    faults: &[faults::Fault],
    word: &str,
) -> Response {
    let w = visit.words;
    let title = if code.is_some() { w.center_edit() } else { w.admin_center_new() };
    let f = Filled::new(w, values, faults);
    let kinds = CenterKind::ALL
        .iter()
        .map(|kind| Choice::new(kind.as_str(), w.center_kind(*kind)).chosen(kind.as_str() == f.value("kind")))
        .collect::<Vec<_>>();
    let (action, hidden) = match code {
        Some(code) => ("/api/admin/centers/change", vec![("code", code.to_owned()), ("version", f.value("version"))]),
        None => ("/api/admin/centers/add", vec![visit.form_programme(&f.value("programme"))]),
    };
    let (eyebrow, is_new) = (code.unwrap_or_default().to_owned(), code.is_none());
    let news = news(w, word);
    let sheet = visit.sheet(title).status(status).layout(Layout::Narrow);
    sheet.back(paths::ADMIN_CENTERS, w.nav_admin_centers()).show(move || {
        let optional = w.optional();
        let hours = form::WEEK
            .iter()
            .map(|day| {
                let (open, close, name) =
                    (form::day_field("open", *day), form::day_field("close", *day), w.weekday(*day));
                view! {
                    <div class="fields">
                        {ask!(f, &open, w.admin_opens(&name), kind = "time", optional = optional)}
                        {ask!(f, &close, w.admin_closes(&name), kind = "time", optional = optional)}
                    </div>
                }
            })
            .collect::<Vec<_>>();
        let code = is_new.then(|| ask!(f, "code", w.center_code(), hint = w.admin_code_hint(), width = 16u8));
        let number = |field: &str, label: &str| {
            ask!(f, field, label.to_owned(), optional = optional, inputmode = "numeric", width = 4u8)
        };
        let place = [
            ask!(f, "city", w.center_city(), optional = optional),
            ask!(f, "address", w.address_label(), optional = optional),
            ask!(f, "zone", w.center_zone(), hint = w.admin_zone_hint()),
            number("institutions", w.center_institutions()),
            number("services", w.center_services()),
        ];
        let windows = [number("early_minutes", w.admin_early()), number("late_minutes", w.admin_late())];
        let (summary, names, wrong_kind) = (f.summary(w), f.names(w), f.wrong("kind"));
        let event = view! {
            <div class="fields">
                {ask!(f, "runs_from", w.admin_event_from(), kind = "date", optional = optional)}
                {ask!(f, "runs_until", w.admin_event_until(), kind = "date", optional = optional)}
            </div>
            <p class="hint">{w.admin_event_hint()}</p>
        };
        view! {
            <PageHead title=title eyebrow=eyebrow />
            {news}
            {summary}
            <Form action=action fields=hidden>
                {code}
                <Select name="kind" label=w.center_kind_label() choices=kinds error=wrong_kind />
                <Section title=w.admin_names()>{names}</Section>
                <Section title=w.admin_place()>{place.into_iter().collect_view()}</Section>
                <Section title=w.center_hours()>
                    <p class="hint">{w.admin_hours_hint()}</p>
                    {hours}
                    {event}
                </Section>
                <Section title=w.admin_windows()>
                    <p class="hint">{w.admin_window_hint()}</p>
                    {windows.into_iter().collect_view()}
                </Section>
                <Actions><Button label=w.save() /></Actions>
            </Form>
        }
    })
}
