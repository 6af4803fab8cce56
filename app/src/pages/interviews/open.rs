//! Opening slots in a row.

use super::fields::Filled;
use super::{center, name};
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::problem::Problem;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::centers::Center;
use domain::faults;
use domain::time::Week;
use leptos::prelude::*;
use programme::typed::Values;
use programme::{Error, centers, interviews};
use serde_json::json;

pub(super) async fn page(visit: Visit, Path(code): Path<String>) -> Answer {
    let center = center(&visit, code).await?;
    let mut values = Values::default().with("minutes", 20).with("pause", 5).with("count", 6).with("places", 1);
    if let Some(me) = visit.who().person {
        values = values.with(&format!("panel_{me}"), "yes");
    }
    show(&visit, &center, StatusCode::OK, values, &[]).await
}

async fn show(
    visit: &Visit,
    center: &Center,
    status: StatusCode,
    values: Values,
    faults: &[faults::Fault],
) -> Result<Response, Problem> {
    let here = center.clone();
    let panel = visit.look(move |look| Box::pin(async move { interviews::panelists(look, &here).await })).await?;
    let w = visit.words;
    let (form, code) = (Filled::new(w, values, faults, &panel), center.code.clone());
    let eyebrow = name(w, center);
    let sheet = visit.sheet(w.interview_open_title()).status(status).layout(Layout::Narrow);
    Ok(sheet.back(&paths::interviews(&code), w.nav_interviews()).show(move || {
        view! {
            <PageHead title=w.interview_open_title() eyebrow=eyebrow />
            <ErrorSummary title=w.error_summary_title() faults=form.faults.clone() />
            <Form action="/api/interviews/open" fields=vec![("center", code)]>
                {form.fields(w, &panel, true)}
                <Actions>
                    <Button label=w.interview_open_button() />
                </Actions>
            </Form>
        }
    }))
}

pub(super) async fn open(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let (typed, code) = (values.clone(), values.get("center").to_owned());
    let now = visit.now;
    let outcome = visit
        .act(move |act| {
            let (typed, code) = (typed.clone(), code.clone());
            Box::pin(async move {
                let center = centers::by_code(act, &code).await?;
                act.require(domain::rights::May::DecideApplications(center.at()))?;
                let new = interviews::parse_open(&typed, center.zone, now)?;
                let week = new.periods.first().map(|p| Week::of(center.zone.date(p.start())));
                let ids = interviews::open(act, &center, &new).await?;
                Ok((center.code, week, ids))
            })
        })
        .await;
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            let center = center(&visit, values.get("center").to_owned()).await?;
            show(&visit, &center, StatusCode::UNPROCESSABLE_ENTITY, values, &faults).await
        }
        outcome => {
            let to = outcome.as_ref().ok().map(|(code, week, ids)| {
                let week = week.map(|week| format!("week={week}&")).unwrap_or_default();
                format!("{}?{week}told=opened&count={}", paths::interviews(code), ids.len())
            });
            let facts = outcome.map(|(_, _, ids)| json!({ "slots": ids }));
            visit.done(facts, |_| to.unwrap_or_else(|| paths::INTERVIEWS.to_owned()))
        }
    }
}
