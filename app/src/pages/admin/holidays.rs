//! Public holidays of a programme, as administrators keep them.

use super::{Asked, Filled, news};
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::problem::Problem;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use ::programme::Error;
use ::programme::centers::{self, form};
use ::programme::typed::Values;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use domain::centers::Holiday;
use domain::faults;
use domain::ids::HolidayId;
use domain::rights::May;
use leptos::prelude::*;
use serde_json::json;

/// Which one is changed, and what was done.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[serde(default)]
pub struct Row {
    row: String,
    #[serde(flatten)]
    asked: Asked,
}

pub(super) async fn page(visit: Visit, Query(row): Query<Row>) -> Answer {
    show(&visit, StatusCode::OK, &row.row, None, &[], &row.asked.told).await
}

async fn show(
    visit: &Visit,
    status: StatusCode,
    key: &str,
    typed: Option<Values>,
    faults: &[faults::Fault],
    word: &str,
) -> Result<Response, Problem> {
    let (w, programme) = (visit.words, visit.programme()?);
    let id = programme.id;
    let (all, missing) = visit
        .look(|look| {
            Box::pin(
                async move { Ok((centers::holidays(look, id).await?, centers::missing_holidays(look, id).await?)) },
            )
        })
        .await?;
    let keeps = visit.who().may(May::ManageCenters(id), visit.now);
    let today = programme.zone.date(visit.now);
    let mut ahead: Vec<(chrono::NaiveDate, &Holiday)> =
        all.iter().filter_map(|holiday| Some((holiday.next(today)?, holiday))).collect();
    ahead.sort_by_key(|(date, _)| *date);
    let rows = ahead.into_iter().map(|(date, holiday)| row(visit, date, holiday, keeps)).collect::<Vec<_>>();
    let changed = all.iter().find(|holiday| holiday.id.to_string() == key);
    let f = Filled::new(w, typed.or_else(|| changed.map(form::of_holiday)).unwrap_or_default(), faults);
    let hidden = match changed {
        Some(holiday) => vec![("holiday", holiday.id.to_string()), ("version", f.value("version"))],
        None => vec![visit.form_programme(&f.value("programme"))],
    };
    let is_new = changed.is_none();
    let action = if is_new { "/api/admin/holidays/add" } else { "/api/admin/holidays/change" };
    let take = missing.filter(|national| keeps && !national.days.is_empty()).map(|national| {
        let count = i64::try_from(national.days.len()).unwrap_or(i64::MAX);
        let programme = visit.form_programme("");
        view! {
            <Banner news=News::Info title=w.admin_holidays_missing(count)>
                <p class="hint" lang="en" dir="ltr">{national.source}</p>
                <PostButton
                    action="/api/admin/holidays/take-over"
                    fields=vec![programme]
                    label=w.admin_holidays_take()
                    tone=Tone::Quiet
                />
            </Banner>
        }
    });
    let news = news(w, word);
    let sheet = visit.sheet(w.admin_holidays()).status(status).back(paths::ADMIN, w.nav_admin());
    Ok(sheet.show(move || {
        let list = if rows.is_empty() {
            view! { <Empty title=w.admin_holidays_none_title() text=w.admin_holidays_none_text() icon=Glyph::Calendar /> }
                .into_any()
        } else {
            view! { <List label=w.admin_holidays()>{rows}</List> }.into_any()
        };
        let summary = f.summary(w);
        let edit = keeps.then(|| {
            let title = if is_new { w.admin_holiday_new() } else { w.admin_holiday_change() };
            let yearly = !f.value("yearly").is_empty();
            view! {
                <Section title=title id="form">
                    <Form action=action fields=hidden>
                        {ask!(f, "date", w.date_label(), kind = "date", width = 16u8)}
                        <Checkbox
                            name="yearly"
                            label=w.admin_holiday_yearly()
                            hint=w.admin_holiday_yearly_hint()
                            checked=yearly
                        />
                        {f.names(w)}
                        <Actions><Button label=w.save() /></Actions>
                    </Form>
                </Section>
            }
        });
        view! {
            <PageHead title=w.admin_holidays() lead=w.admin_holidays_note() />
            {news}
            {summary}
            {take}
            {list}
            {edit}
        }
    }))
}

fn row(visit: &Visit, date: chrono::NaiveDate, holiday: &Holiday, keeps: bool) -> AnyView {
    let w = visit.words;
    let name = holiday.names.in_language(w.language()).to_owned();
    let note = format!(
        "{} · {}",
        w.date(date),
        if holiday.yearly { w.admin_holiday_yearly() } else { w.admin_holiday_once() }
    );
    let [change, remove] = [w.change(), w.center_list_remove()].map(|word| format!("{word}: {name}"));
    let end = keeps.then(|| {
        let href = format!("{}?row={}#form", paths::ADMIN_HOLIDAYS, holiday.id);
        let fields = vec![("holiday", holiday.id.to_string()), ("version", holiday.version.to_string())];
        view! {
            <Actions inline=true>
                <Button tone=Tone::Quiet label=w.change() href=href says=change />
                <PostButton
                    action="/api/admin/holidays/remove"
                    fields=fields
                    label=w.center_list_remove()
                    says=remove
                    tone=Tone::Quiet
                />
            </Actions>
        }
    });
    view! { <Item title=view! { <bdi>{name}</bdi> }.into_any() note=note end=end.into_any() acts=true /> }.into_any()
}

pub(super) async fn add(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let programme = visit.programme_of_form(values.get("programme"))?.id;
    let typed = values.clone();
    let outcome = visit
        .act(move |act| {
            let typed = typed.clone();
            Box::pin(async move {
                act.require(May::ManageCenters(programme))?;
                let holiday = form::parse_holiday(&typed, act.id(), programme)?;
                centers::add_holiday(act, &holiday).await
            })
        })
        .await;
    answer(&visit, outcome, "", values).await
}

pub(super) async fn change(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let id: HolidayId = values.get("holiday").parse().map_err(|_| visit.problem(Error::NotFound))?;
    let typed = values.clone();
    let outcome = visit
        .act(move |act| {
            let typed = typed.clone();
            Box::pin(async move {
                let before = centers::holiday(act, id).await?;
                act.require(May::ManageCenters(before.programme))?;
                let holiday = form::parse_holiday(&typed, id, before.programme)?;
                centers::change_holiday(act, &holiday).await
            })
        })
        .await;
    answer(&visit, outcome, &id.to_string(), values).await
}

pub(super) async fn remove(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let id: HolidayId = values.get("holiday").parse().map_err(|_| visit.problem(Error::NotFound))?;
    let version = values.get("version").parse().unwrap_or(0);
    let outcome = visit.act(move |act| Box::pin(centers::remove_holiday(act, id, version))).await;
    done(&visit, outcome)
}

pub(super) async fn take_over(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let programme = visit.programme_of_form(values.get("programme"))?.id;
    let outcome = visit.act(move |act| Box::pin(centers::take_over_holidays(act, programme))).await;
    done(&visit, outcome.map(drop))
}

async fn answer(visit: &Visit, outcome: ::programme::Result<()>, key: &str, values: Values) -> Answer {
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            show(visit, StatusCode::UNPROCESSABLE_ENTITY, key, Some(values), &faults, "").await
        }
        outcome => done(visit, outcome),
    }
}

fn done(visit: &Visit, outcome: ::programme::Result<()>) -> Answer {
    visit.done(outcome.map(|()| json!({ "saved": true })), |_| format!("{}?told=saved", paths::ADMIN_HOLIDAYS))
}
