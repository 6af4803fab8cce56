//! Many certificates approved at once, and how far the issuing is.

use super::proposals::{fault, filter_of};
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::Path;
use axum::http::StatusCode;
use domain::ids::CertificateBatchId;
use leptos::prelude::*;
use programme::Error;
use programme::certificates::{self, Chosen};
use programme::typed::Values;
use serde_json::json;

/// How often the page of what is not over asks again, in seconds.
const FRESH: u32 = 2;

pub(super) async fn approve(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let programme = visit.programme()?.id;
    let some: Vec<_> = values.get("proposals").split(',').filter_map(|id| id.trim().parse().ok()).collect();
    let chosen = if some.is_empty() { Chosen::All(filter_of(&values)) } else { Chosen::Some(some) };
    let outcome = visit
        .act(move |act| {
            let chosen = chosen.clone();
            Box::pin(async move { certificates::approve_many(act, programme, &chosen).await })
        })
        .await;
    let to = outcome.as_ref().map(|id| paths::certificate_batch(*id)).unwrap_or_default();
    visit.done(outcome.map(|id| json!({ "batch": id })), |_| to)
}

pub(super) async fn page(visit: Visit, Path(id): Path<String>) -> Answer {
    let id: CertificateBatchId = id.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let (batch, stuck) = visit.look(move |look| Box::pin(certificates::batch(look, id))).await?;
    let w = visit.words;
    if visit.wants_json {
        let facts = json!({
            "total": batch.total, "issued": batch.issued, "left": batch.left,
            "stuck": batch.total - batch.issued - batch.left,
        });
        return Ok(visit.json(StatusCode::OK, &facts));
    }
    let rows: Vec<_> = stuck
        .iter()
        .map(|one| {
            let (name, note) = (one.name.full(), fault(w, one).unwrap_or_default());
            let href = paths::certificate_proposal(one.id);
            view! { <Item title=view! { <Name name=name /> }.into_any() href=href note=note /> }
        })
        .collect();
    let over = batch.left == 0;
    let bar = |count: i64| u32::try_from(count).unwrap_or(u32::MAX);
    let figures = w.certificate_batch_figures(&w.number(batch.issued), &w.number(batch.total));
    let mut sheet = visit.sheet(w.certificate_batch_title()).layout(Layout::Narrow);
    if !over {
        sheet = sheet.refresh(FRESH);
    }
    Ok(sheet.back(paths::CERTIFICATES, w.nav_certificates()).show(move || {
        let text = if over { w.certificate_batch_over() } else { w.certificate_batch_running() };
        let stuck = (!rows.is_empty())
            .then(|| view! { <Section title=w.certificate_batch_stuck()><List>{rows}</List></Section> });
        view! {
            <PageHead title=w.certificate_batch_title() />
            <Card>
                <Progress
                    label=w.certificate_batch_label()
                    figures=figures
                    value=bar(batch.issued)
                    max=bar(batch.total)
                />
                <p class="hint" role="status">{text}</p>
            </Card>
            {stuck}
        }
    }))
}
