//! The rules of a programme, and switching them on and off.

use super::sayings;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::Query;
use domain::automations::Automation;
use domain::ids::AutomationId;
use leptos::prelude::*;
use programme::Error;
use programme::automations::{self, Known};
use programme::typed::Values;
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// What just happened.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Shown {
    told: String,
}

pub(super) async fn page(visit: Visit, Query(shown): Query<Shown>) -> Answer {
    let (w, programme) = (visit.words, visit.programme()?.id);
    let (all, known) = visit
        .look(|look| {
            Box::pin(async move {
                Ok((automations::all(look, programme).await?, automations::known(look, programme).await?))
            })
        })
        .await?;
    let news = match shown.told.as_str() {
        "saved" => Some(w.automation_told_saved()),
        "on" => Some(w.automation_told_on()),
        "off" => Some(w.automation_told_off()),
        "ended" => Some(w.automation_told_ended()),
        _ => None,
    };
    Ok(visit.sheet(w.automation_title()).back(paths::ADMIN, w.nav_admin()).show(move || {
        let rows = all.iter().map(|a| row(w, a, &known)).collect_view().into_any();
        let list = if all.is_empty() {
            view! { <Empty title=w.automation_none_title() text=w.automation_none_text() /> }.into_any()
        } else {
            rows
        };
        view! {
            <PageHead title=w.automation_title() lead=w.automation_lead()>
                <Button label=w.automation_new() href="/admin/automations/new" />
                <Button label=w.automation_runs() href="/admin/automations/runs" tone=Tone::Quiet />
            </PageHead>
            {news.map(|text| view! { <Banner news=News::Good title=text /> })}
            {list}
        }
    }))
}

/// A rule in sentences.
pub(super) fn says(w: Words, a: &Automation, known: &Known) -> AnyView {
    let intake = match a.rule.intake {
        None => w.automation_intake_all().to_owned(),
        Some(id) => {
            let found = known.intakes.iter().find(|i| i.id == id);
            found.map(|i| i.titles.in_language(w.language()).to_owned()).unwrap_or_default()
        }
    };
    let mut facts: Vec<(String, AnyView)> = vec![
        (w.automation_intake().to_owned(), intake.into_any()),
        (w.automation_when().to_owned(), w.automation_event(a.rule.when).into_any()),
    ];
    for (n, condition) in (1..).zip(&a.rule.conditions) {
        let text = sayings::condition(w, condition, &known.centers);
        facts.push((w.automation_if(n), view! { <span dir="auto">{text}</span> }.into_any()));
    }
    for (n, action) in (1..).zip(&a.rule.actions) {
        let text = sayings::action(w, action, &known.courses);
        facts.push((w.automation_do(n), view! { <span dir="auto">{text}</span> }.into_any()));
    }
    view! { <Facts facts=facts /> }.into_any()
}

fn row(w: Words, a: &Automation, known: &Known) -> AnyView {
    let on = a.active_since.is_some();
    let (label, next, state, news) = if on {
        (w.automation_switch_off(), "off", w.automation_on(), Some(News::Good))
    } else {
        (w.automation_switch_on(), "on", w.automation_off(), None)
    };
    let fields = vec![("automation", a.id.to_string()), ("to", next.to_owned())];
    let ending = vec![("automation", a.id.to_string())];
    let path = paths::automation(a.id);
    let beside = view! { <Tag label=state news=news /> }.into_any();
    let (says, runs) = (says(w, a, known), format!("/admin/automations/runs?rule={}", a.id));
    view! {
        <Section title=a.rule.name.clone() beside=beside>
            {says}
            <Actions inline=true>
                <PostButton action="/api/automations/switch" fields=fields label=label tone=Tone::Quiet />
                <Button label=w.automation_change_title() href=path.clone() tone=Tone::Quiet />
                <Button label=w.automation_trial() href=format!("{path}/trial") tone=Tone::Quiet />
                <Button label=w.automation_runs() href=runs tone=Tone::Quiet />
            </Actions>
            <More label=w.automation_end()>
                <p>{w.automation_end_text()}</p>
                <PostButton action="/api/automations/end" fields=ending label=w.automation_end() tone=Tone::Danger />
            </More>
        </Section>
    }
    .into_any()
}

pub(super) async fn switch(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let Ok(id) = values.get("automation").parse::<AutomationId>() else { return Err(visit.problem(Error::NotFound)) };
    let on = values.get("to") == "on";
    let outcome = visit.act(move |act| Box::pin(automations::switch(act, id, on))).await;
    let told = if on { "on" } else { "off" };
    visit.done(outcome.map(|a| json!({ "automation": a.id, "on": on })), |_| {
        format!("{}?told={told}", paths::AUTOMATIONS)
    })
}

pub(super) async fn end(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let Ok(id) = values.get("automation").parse::<AutomationId>() else { return Err(visit.problem(Error::NotFound)) };
    let outcome = visit.act(move |act| Box::pin(automations::end(act, id))).await;
    visit.done(outcome.map(|()| json!({ "automation": id, "ended": true })), |_| {
        format!("{}?told=ended", paths::AUTOMATIONS)
    })
}
