//! The months of a center's hours, and confirming one.

use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use domain::rights::May;
use leptos::prelude::*;
use programme::attendance::{self, Month};
use programme::{Error, centers};
use serde::Deserialize;
use words::Words;

/// What is posted, and what was just done.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct MonthForm {
    center: String,
    month: String,
    told: String,
}

pub(super) async fn page(visit: Visit, Path(code): Path<String>, Query(form): Query<MonthForm>) -> Answer {
    let (center, months) = visit
        .look(move |look| {
            Box::pin(async move {
                let center = centers::by_code(look, &code).await?;
                let months = attendance::months(look, &center).await?;
                Ok((center, months))
            })
        })
        .await?;
    if visit.wants_json {
        return Ok(visit.json(StatusCode::OK, &months));
    }
    let w = visit.words;
    let may = visit.who().may(May::CorrectHours(center.at()), visit.now);
    let name = center.names.in_language(w.language()).to_owned();
    let rows = months.iter().map(|month| row(w, &center, month, may)).collect::<Vec<_>>();
    let columns = vec![
        Column::new(w.attendance_hours_month()),
        Column::number(w.attendance_hours_hours()),
        Column::number(w.attendance_months_people()),
        Column::number(w.attendance_months_lines()),
        Column::number(w.attendance_months_open()),
        Column::new(w.attendance_months_state()),
    ];
    let told = form.told == "confirmed";
    let title = w.attendance_months_title(&name);
    let sheet = visit.sheet(&title).back(paths::HOURS_DESK, w.attendance_desk_title());
    Ok(sheet.show(move || {
        view! {
            <PageHead title=title.clone() lead=w.attendance_months_lead() />
            {told.then(|| view! { <Banner news=News::Good title=w.attendance_months_told() /> })}
            <Table caption=title columns=columns rows=rows quiet_caption=true />
        }
    }))
}

fn row(w: Words, center: &domain::centers::Center, month: &Month, may: bool) -> Vec<AnyView> {
    let name = w.month(month.first);
    let state = month.confirmed.as_ref().map(|confirmed| {
        let by = confirmed.by.as_ref().map(|name| name.short()).unwrap_or_default();
        w.attendance_months_confirmed(&by, &w.date(center.zone.date(confirmed.at)))
    });
    let changed = month.changed_since().then(|| w.attendance_months_changed());
    let waits = month.over && month.open == 0 && (month.confirmed.is_none() || month.changed_since());
    let act = (may && waits && month.lines > 0).then(|| {
        let fields = vec![("center", center.code.clone()), ("month", month.first.to_string())];
        view! {
            <PostButton
                action="/api/hours/confirm-month"
                fields=fields
                label=w.attendance_months_confirm()
                says=w.attendance_months_confirm_says(&name)
                tone=Tone::Quiet
            />
        }
    });
    let runs = (!month.over).then(|| w.attendance_months_runs());
    vec![
        name.into_any(),
        w.hours(month.minutes).into_any(),
        w.number(month.people).into_any(),
        w.number(month.lines).into_any(),
        w.number(month.open).into_any(),
        view! {
            <div class="stack tight">
                {runs.map(|text| view! { <span>{text}</span> })}
                {state.map(|text| view! { <span>{text}</span> })}
                {changed.map(|text| view! { <Tag label=text news=News::Warn /> })}
                {act}
            </div>
        }
        .into_any(),
    ]
}

pub(super) async fn confirm(visit: Visit, Typed(form): Typed<MonthForm>) -> Answer {
    let outcome = match form.month.parse::<chrono::NaiveDate>() {
        Err(_) => Err(Error::NotFound),
        Ok(month) => {
            let code = form.center.clone();
            let work = visit.act(move |act| {
                let code = code.clone();
                Box::pin(async move {
                    let center = centers::by_code(act, &code).await?;
                    attendance::confirm_month(act, &center, month).await.map(|month| (center.code, month))
                })
            });
            work.await
        }
    };
    visit.done(outcome, |(code, _)| format!("{}?told=confirmed", paths::hours_months(code)))
}
