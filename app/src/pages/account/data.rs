//! Everything that is kept of oneself: to take along, and to have deleted.

use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit, see_other};
use crate::parts::*;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::IntoResponse;
use domain::faults::{self, FaultKind};
use leptos::prelude::*;
use programme::people::export;
use programme::people::leaving::{self, Hindrance, Way};
use programme::{Error, Result};
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// What just happened.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Shown {
    told: String,
}

pub(super) async fn page(visit: Visit, Query(shown): Query<Shown>) -> Answer {
    let w = visit.words;
    let zone = visit.signed_in()?.programme.zone;
    let (way, answer) = visit
        .look(|look| Box::pin(async move { Ok((leaving::way(look).await?, leaving::answer(look).await?)) }))
        .await?;
    let told = match shown.told.as_str() {
        "asked" => Some(w.leaving_told_asked()),
        "taken-back" => Some(w.leaving_told_taken_back()),
        _ => None,
    };
    let asked = match way {
        Way::ByDecision(Some(at)) => Some(w.leaving_asked(&w.date(zone.date(at)))),
        _ => None,
    };
    let sheet = visit.sheet(w.leaving_data_title()).layout(Layout::Narrow).back(paths::ACCOUNT, w.nav_account());
    Ok(sheet.show(move || {
        let waiting = asked.map(|text| {
            view! {
                <Banner title=text />
                <PostButton action="/api/account/keep" label=w.leaving_take_back() tone=Tone::Quiet />
            }
        });
        let answer = answer.map(|text| view! { <p dir="auto">{w.leaving_answer(&text)}</p> });
        view! {
            <PageHead title=w.leaving_data_title() lead=w.leaving_data_lead() />
            {told.map(|text| view! { <Banner news=News::Good title=text /> })}
            <Section title=w.leaving_download_title()>
                <p>{w.leaving_download_text()}</p>
                <PostButton
                    action="/api/account/data"
                    label=w.leaving_download_button()
                    icon=Glyph::Download
                    tone=Tone::Quiet
                />
            </Section>
            <Section title=w.leaving_erase_title()>
                {waiting}
                {answer}
                <p><a href=paths::ERASE>{w.leaving_erase_link()}</a></p>
            </Section>
        }
    }))
}

/// The document. A post, for it is noted.
pub(super) async fn download(visit: Visit) -> Answer {
    let taken = visit.act(|act| Box::pin(export::everything(act))).await.map_err(|error| visit.problem(error))?;
    let text = serde_json::to_string_pretty(&taken).map_err(|error| visit.problem(Error::broken(error)))?;
    let headers = [
        (CONTENT_TYPE, "application/json; charset=utf-8"),
        (CONTENT_DISPOSITION, "attachment; filename=\"my-data.json\""),
        (CACHE_CONTROL, "private, no-store"),
    ];
    Ok((StatusCode::OK, headers, text).into_response())
}

pub(super) async fn erase_page(visit: Visit) -> Answer {
    show(&visit, &[]).await
}

async fn show(visit: &Visit, faults: &[faults::Fault]) -> Answer {
    let w = visit.words;
    let way = visit.look(|look| Box::pin(leaving::way(look))).await?;
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let faults = super::told(w, faults);
    let sheet = visit.sheet(w.leaving_erase_title()).status(status).layout(Layout::Narrow);
    Ok(sheet.back(paths::DATA, w.leaving_data_title()).show(move || {
        let wrong = fault_of(&faults, "sure");
        view! {
            <PageHead title=w.leaving_erase_title() lead=w.leaving_erase_lead() />
            <ErrorSummary title=w.error_summary_title() faults=faults />
            <p><a href=paths::DATA>{w.leaving_copy_first()}</a></p>
            {what(w)}
            {decide(w, way, wrong)}
        }
    }))
}

/// What goes and what stays, and why.
fn what(w: Words) -> AnyView {
    let goes = [
        w.leaving_goes_person(),
        w.leaving_goes_answers(),
        w.leaving_goes_staff(),
        w.leaving_goes_onboarding(),
        w.leaving_goes_sessions(),
    ];
    let goes = goes.map(|line| view! { <li>{line}</li> }).collect_view();
    view! {
        <Section title=w.leaving_goes_title()><ul>{goes}</ul></Section>
        <Section title=w.leaving_stays_title()>
            <p>{w.leaving_stays_numbers()}</p>
            <p>{w.leaving_stays_trail()}</p>
        </Section>
        <Section title=w.leaving_certificates_title()><p>{w.leaving_certificates_text()}</p></Section>
        <p>{w.leaving_again()}</p>
    }
    .into_any()
}

fn decide(w: Words, way: Way, wrong: Option<String>) -> AnyView {
    let sure = move || view! { <Checkbox name="sure" label=w.leaving_sure() error=wrong.clone() /> };
    match way {
        Way::AtOnce => view! {
            <Form action="/api/account/erase">
                {sure()}
                <Actions><Button label=w.leaving_erase_button() tone=Tone::Danger /></Actions>
            </Form>
        }
        .into_any(),
        Way::ByDecision(None) => view! {
            <p>{w.leaving_ask_text()}</p>
            <Form action="/api/account/ask-erasure">
                {sure()}
                <Actions><Button label=w.leaving_ask_button() tone=Tone::Danger /></Actions>
            </Form>
        }
        .into_any(),
        Way::ByDecision(Some(_)) => view! {
            <Banner title=w.leaving_told_asked() />
            <Actions><PostButton action="/api/account/keep" label=w.leaving_take_back() tone=Tone::Quiet /></Actions>
        }
        .into_any(),
        Way::Not(Hindrance::Applies) => view! {
            <Banner news=News::Warn title=w.leaving_not_applies()>
                <p><a href=paths::APPLY>{w.leaving_not_applies_link()}</a></p>
            </Banner>
        }
        .into_any(),
        Way::Not(Hindrance::Works) => view! { <Banner news=News::Warn title=w.leaving_not_works() /> }.into_any(),
    }
}

/// That somebody is sure.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Sure {
    sure: String,
}

impl Sure {
    fn checked(&self) -> Result<()> {
        if self.sure.is_empty() { Err(Error::fault("sure", FaultKind::MustAccept)) } else { Ok(()) }
    }
}

pub(super) async fn erase(visit: Visit, Typed(form): Typed<Sure>) -> Answer {
    let outcome = match form.checked() {
        Ok(()) => visit.act(|act| Box::pin(leaving::erase_me(act))).await,
        Err(error) => Err(error),
    };
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => show(&visit, &faults).await,
        Ok(()) => {
            let gone = if visit.wants_json {
                visit.json(StatusCode::OK, &json!({ "erased": true }))
            } else {
                see_other(paths::GONE)
            };
            Ok(visit.with_session(gone, None))
        }
        Err(error) => Err(visit.problem(error)),
    }
}

pub(super) async fn ask(visit: Visit, Typed(form): Typed<Sure>) -> Answer {
    let outcome = match form.checked() {
        Ok(()) => visit.act(|act| Box::pin(leaving::ask(act))).await,
        Err(error) => Err(error),
    };
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => show(&visit, &faults).await,
        outcome => visit.done(outcome.map(|()| json!({ "asked": true })), |_| format!("{}?told=asked", paths::DATA)),
    }
}

pub(super) async fn keep(visit: Visit) -> Answer {
    let outcome = visit.act(|act| Box::pin(leaving::take_back(act))).await;
    visit.done(outcome.map(|()| json!({ "asked": false })), |_| format!("{}?told=taken-back", paths::DATA))
}

/// What whoever has left reads last.
pub(super) async fn gone(visit: Visit) -> Answer {
    let w = visit.words;
    Ok(visit.sheet(w.leaving_gone_title()).layout(Layout::Narrow).show(move || {
        view! {
            <PageHead title=w.leaving_gone_title() />
            <Banner news=News::Good title=w.leaving_gone_text() />
            <Actions><Button label=w.nav_apply() href=paths::APPLY tone=Tone::Quiet /></Actions>
        }
    }))
}
