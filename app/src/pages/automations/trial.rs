//! A trial of a rule on past days.

use super::{list, sayings};
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use domain::ids::AutomationId;
use domain::screening::case_number;
use leptos::prelude::*;
use programme::Error;
use programme::automations;
use serde::Deserialize;

/// So many applications are shown.
const SHOWN: usize = 100;

/// Which days.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    from: String,
    until: String,
}

pub(super) async fn page(visit: Visit, Path(id): Path<String>, Query(asked): Query<Asked>) -> Answer {
    let Ok(id) = id.parse::<AutomationId>() else { return Err(visit.problem(Error::NotFound)) };
    let (from, until) = (asked.from.trim().parse().ok(), asked.until.trim().parse().ok());
    let (a, trial, known) = visit
        .look(|look| {
            Box::pin(async move {
                let a = automations::one(look, id).await?;
                let trial = automations::trial(look, id, from, until).await?;
                let known = automations::known(look, a.programme).await?;
                Ok((a, trial, known))
            })
        })
        .await?;
    let w = visit.words;
    let sheet = visit.sheet(w.automation_trial()).back(paths::AUTOMATIONS, w.automation_title());
    Ok(sheet.show(move || {
        let count = |n: usize| w.number(i64::try_from(n).unwrap_or(i64::MAX));
        let figures = vec![
            (w.automation_trial_happened().to_owned(), count(trial.happened)),
            (w.automation_trial_hits().to_owned(), count(trial.hits.len())),
        ];
        let rows = trial
            .hits
            .iter()
            .take(SHOWN)
            .map(|hit| {
                let title = w.screening_number(&case_number(hit.application));
                let done = sayings::done(w, &hit.done, &known.courses);
                let note = view! { {w.stage(hit.stage)} <br /> <span dir="auto">{done}</span> }.into_any();
                view! { <Item title=title href=paths::application(hit.application) note=note /> }
            })
            .collect_view()
            .into_any();
        let list = if trial.hits.is_empty() {
            view! { <p>{w.automation_trial_none()}</p> }.into_any()
        } else {
            view! { <List>{rows}</List> }.into_any()
        };
        let shown = i64::try_from(SHOWN).unwrap_or(i64::MAX);
        let cut = (trial.hits.len() > SHOWN).then(|| view! { <p class="hint">{w.automation_trial_first(shown)}</p> });
        let path = format!("{}/trial", paths::automation(a.id));
        let says = list::says(w, &a, &known);
        view! {
            <PageHead title=w.automation_trial() lead=w.automation_trial_lead() />
            <Section title=a.rule.name.clone()>{says}</Section>
            <Form action=path method="get">
                <Field name="from" label=w.automation_trial_from() kind="date" value=trial.from.to_string() />
                <Field name="until" label=w.automation_trial_until() kind="date" value=trial.until.to_string() />
                <Actions><Button label=w.automation_trial() /></Actions>
            </Form>
            <Figures figures=figures />
            {list}
            {cut}
        }
    }))
}
