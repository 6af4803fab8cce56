//! What rules have done: the newest runs, of one rule or all.

use super::sayings;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::Query;
use domain::ids::AutomationId;
use domain::screening::case_number;
use leptos::prelude::*;
use programme::automations::{self, RunKey, Runs};
use serde::Deserialize;

/// What is asked for.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    rule: String,
    after: String,
}

pub(super) async fn page(visit: Visit, Query(asked): Query<Asked>) -> Answer {
    let (w, programme) = (visit.words, visit.programme()?.clone());
    let (id, only) = (programme.id, asked.rule.parse::<AutomationId>().ok());
    let after = RunKey::parse(&asked.after);
    let (Runs { runs, next }, all, known) = visit
        .look(|look| {
            Box::pin(async move {
                let runs = automations::runs(look, id, only, after).await?;
                Ok((runs, automations::all(look, id).await?, automations::known(look, id).await?))
            })
        })
        .await?;
    let zone = programme.zone;
    let here = "/admin/automations/runs";
    let (rule, first) = match only {
        Some(id) => (format!("rule={id}&"), format!("{here}?rule={id}")),
        None => (String::new(), here.to_owned()),
    };
    let next = next.map(|key| (format!("{here}?{rule}after={key}"), w.next_page().to_owned()));
    let first = after.map(|_| (first, w.automation_runs_newest().to_owned()));
    let sheet = visit.sheet(w.automation_runs()).back(paths::AUTOMATIONS, w.automation_title());
    Ok(sheet.show(move || {
        let choices: Vec<Choice> =
            all.iter().map(|a| Choice::new(a.id.to_string(), a.rule.name.clone()).chosen(only == Some(a.id))).collect();
        let rows = runs
            .iter()
            .map(|run| {
                let at = w.date_and_time(&w.date(zone.date(run.at)), &w.time(zone.clock(run.at)));
                let done = sayings::done(w, &run.done, &known.courses);
                let title = w.screening_number(&case_number(run.application));
                let by = w.automation_by_rule(&run.name);
                let note = view! { {at} " · " <span dir="auto">{by}</span> <br /> <span dir="auto">{done}</span> };
                view! { <Item title=title href=paths::application(run.application) note=note.into_any() /> }
            })
            .collect_view()
            .into_any();
        let list = if runs.is_empty() {
            view! { <Empty title=w.automation_runs_none_title() text=w.automation_runs_none_text() /> }.into_any()
        } else {
            view! { <List>{rows}</List> }.into_any()
        };
        view! {
            <PageHead title=w.automation_runs() lead=w.automation_runs_lead() />
            <Form action="/admin/automations/runs" method="get" class="inline">
                <Select name="rule" label=w.automation_runs_rule() choices=choices nothing=w.automation_runs_all() />
                <Actions><Button label=w.automation_runs_show() tone=Tone::Quiet /></Actions>
            </Form>
            {list}
            <Pager label=w.automation_runs() previous=first next=next />
        }
    }))
}
