//! Wishes to have everything deleted, for administrators.

use super::Asked;
use crate::pages::account::told as sentences_of;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use ::programme::Error;
use ::programme::people::leaving::{self, Asking};
use axum::extract::Query;
use axum::http::StatusCode;
use domain::faults;
use domain::ids::PersonId;
use domain::time::Zone;
use leptos::prelude::*;
use serde::Deserialize;
use serde_json::json;
use words::Words;

pub(super) async fn page(visit: Visit, Query(asked): Query<Asked>) -> Answer {
    show(&visit, &asked.told, &[]).await
}

async fn show(visit: &Visit, happened: &str, faults: &[faults::Fault]) -> Answer {
    let (w, programme) = (visit.words, visit.programme()?);
    let (id, zone) = (programme.id, programme.zone);
    let asking = visit.look(move |look| Box::pin(leaving::asking(look, id))).await?;
    let news = match happened {
        "erased" => Some(w.leaving_told_erased()),
        "refused" => Some(w.leaving_told_refused()),
        _ => None,
    };
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let faults = sentences_of(w, faults);
    let sheet = visit.sheet(w.leaving_list_title()).status(status).layout(Layout::Narrow);
    Ok(sheet.back(paths::ADMIN, w.nav_admin()).show(move || {
        let list = if asking.is_empty() {
            view! { <Empty title=w.leaving_list_none_title() text=w.leaving_list_none_text() /> }.into_any()
        } else {
            asking.iter().enumerate().map(|(n, a)| one(w, a, zone, n)).collect_view().into_any()
        };
        view! {
            <PageHead title=w.leaving_list_title() lead=w.leaving_list_lead() />
            <ErrorSummary title=w.error_summary_title() faults=faults />
            {news.map(|text| view! { <Banner news=News::Good title=text /> })}
            {list}
        }
    }))
}

fn one(w: Words, asking: &Asking, zone: Zone, n: usize) -> AnyView {
    let name = asking.name.short();
    let note = w.leaving_list_row(&w.date(zone.date(asking.asked_at)), &w.hours(asking.minutes));
    let fields = |erase: bool| {
        let mut fields = vec![("person", asking.person.to_string())];
        if erase {
            fields.push(("erase", "yes".to_owned()));
        }
        fields
    };
    let (erase, refuse) = (fields(true), fields(false));
    let says = w.leaving_decide_erase(&name);
    // The first one's field carries the name that a fault leads to
    let answer = if n == 0 { "answer".to_owned() } else { format!("answer_{n}") };
    let href = paths::person(asking.person);
    view! {
        <Card title=name>
            <p>{note} " " <a href=href>{w.applications_open_file()}</a></p>
            <PostButton
                action="/api/people/erasure"
                fields=erase
                label=w.leaving_decide_erase_button()
                says=says
                tone=Tone::Danger
            />
            <More label=w.leaving_decide_refuse()>
                <Form action="/api/people/erasure" fields=refuse>
                    <TextArea name=answer label=w.leaving_decide_answer() rows=3 maxlength=1000 />
                    <Actions><Button label=w.leaving_decide_refuse() tone=Tone::Quiet /></Actions>
                </Form>
            </More>
        </Card>
    }
    .into_any()
}

/// What a decision posts; an answer beside somebody else's wish has a number in its name.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(transparent)]
pub(super) struct Decision(std::collections::BTreeMap<String, String>);

pub(super) async fn decide(visit: Visit, Typed(form): Typed<Decision>) -> Answer {
    let field = |name: &str| form.0.get(name).map_or("", String::as_str).to_owned();
    let erase = !field("erase").is_empty();
    let answer =
        form.0.iter().find(|(name, _)| name.starts_with("answer")).map_or_else(String::new, |(_, t)| t.clone());
    let outcome = match field("person").parse::<PersonId>() {
        Err(_) => Err(Error::NotFound),
        Ok(id) => {
            visit
                .act(move |act| {
                    let answer = answer.clone();
                    Box::pin(async move { leaving::decide(act, id, erase, &answer).await })
                })
                .await
        }
    };
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => show(&visit, "", &faults).await,
        outcome => visit.done(outcome.map(|()| json!({ "erased": erase })), |_| {
            format!("{}?told={}", paths::ADMIN_ERASURES, if erase { "erased" } else { "refused" })
        }),
    }
}
