//! The draft that is kept, publishing it, and taking it back.

use super::page::{Pairs, field, show};
use super::{path, results};
use crate::pages::form::Typed;
use crate::pages::visit::{Answer, Visit, see_other};
use crate::parts::*;
use axum::http::StatusCode;
use chrono::{DateTime, Utc};
use domain::faults::FaultKind;
use domain::ids::SelectionId;
use domain::screening::UNDO_MINUTES;
use domain::time::{self, Zone};
use leptos::prelude::*;
use programme::Error;
use programme::selection::{self, Picture, Run};
use serde::Deserialize;
use serde_json::json;
use words::Words;

fn moment(w: Words, zone: Zone, at: DateTime<Utc>) -> String {
    w.date_and_time(&w.date(zone.date(at)), &w.time(zone.clock(at)))
}

/// The draft: by whom, what it will do, and the button that publishes it.
pub(super) fn view(w: Words, picture: &Picture, zone: Zone, faults: &[Fault]) -> Option<AnyView> {
    let (run, same) = picture.draft.as_ref()?;
    let name = run.made_by_name.clone().unwrap_or_default();
    let made = w.selection_draft_made(&name, &moment(w, zone, run.made_at));
    let publish = if *same {
        let fields = vec![
            ("selection", run.id.to_string()),
            ("version", run.version.to_string()),
            ("intake", picture.call.intake.code.clone()),
        ];
        let (day, wrong) = (picture.rolls_until.to_string(), fault_of(faults, "rolls_on"));
        view! {
            <Form action="/api/selection/publish" fields=fields>
                <Field
                    name="rolls_on"
                    kind="date"
                    label=w.selection_rolls_label()
                    hint=w.selection_rolls_hint()
                    value=day
                    error=wrong
                    width=16
                />
                <p>{w.selection_publish_hint(UNDO_MINUTES)}</p>
                <Actions><Button label=w.selection_publish_button() /></Actions>
            </Form>
        }
        .into_any()
    } else {
        view! { <Banner news=News::Warn title=w.selection_draft_stale() /> }.into_any()
    };
    let seed = view! { <p class="hint">{w.selection_seed_label()} ": " <bdi><code>{run.seed.clone()}</code></bdi></p> };
    let (sums, offers, waits) = (results::summary(w, &run.figures), run.figures.given(), picture.to_waitlist);
    let centers = results::of_run(w, picture, run);
    Some(
        view! {
            <Section title=w.selection_draft_title() id="draft">
                <p>{made}</p>
                {seed}
                <p>{w.selection_will_offer(offers)}</p>
                <p>{w.selection_will_wait(waits)}</p>
                {sums}
                {centers}
                {publish}
            </Section>
        }
        .into_any(),
    )
}

/// What is published, with the way back while there is one.
pub(super) fn published_view(w: Words, picture: &Picture, zone: Zone, now: DateTime<Utc>) -> Option<AnyView> {
    let run: &Run = picture.published.as_ref()?;
    let undo = run.undo_until.filter(|until| now < *until).map(|until| {
        let fields = vec![("selection", run.id.to_string()), ("intake", picture.call.intake.code.clone())];
        view! {
            <Banner news=News::Good title=w.selection_undo_title(&w.time(zone.clock(until)))>
                <PostButton
                    action="/api/selection/undo"
                    fields=fields
                    label=w.selection_undo_button()
                    tone=Tone::Quiet
                />
            </Banner>
        }
    });
    let when = run.published_at.map(|at| moment(w, zone, at)).unwrap_or_default();
    let last = run.rolls_until.map(|until| w.date(zone.date(until - chrono::Duration::seconds(1)))).unwrap_or_default();
    let sums = results::summary(w, &run.figures);
    Some(
        view! {
            {undo}
            <Section title=w.selection_published_title() id="published">
                <p>{w.selection_published_on(&when, &last)}</p>
                {sums}
            </Section>
        }
        .into_any(),
    )
}

pub(super) async fn run(visit: Visit, Typed(pairs): Typed<Pairs>) -> Answer {
    let code = field(&pairs, "intake").to_owned();
    let typed: Pairs = serde_urlencoded::from_str(field(&pairs, "quotas")).unwrap_or_default();
    let (asked, numbers) = (code.clone(), typed.clone());
    let outcome = visit
        .act(move |act| {
            let (code, typed) = (asked.clone(), numbers.clone());
            Box::pin(async move { selection::run(act, &code, &typed).await })
        })
        .await;
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            show(&visit, &code, typed, StatusCode::UNPROCESSABLE_ENTITY, &faults).await
        }
        outcome => {
            let facts = outcome.map(|run| json!({ "selection": run.id, "version": run.version, "seed": run.seed }));
            // The numbers that were tried stay in sight beside the draft that they made
            let numbers = serde_urlencoded::to_string(&typed).unwrap_or_default();
            visit.done(facts, |_| format!("{}?told=run&{numbers}", path(&code)))
        }
    }
}

/// What publishing and taking back post.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Chosen {
    selection: String,
    version: String,
    rolls_on: String,
    intake: String,
}

pub(super) async fn publish(visit: Visit, Typed(form): Typed<Chosen>) -> Answer {
    let id = form.selection.parse::<SelectionId>().map_err(|_| visit.problem(Error::NotFound))?;
    let version = form.version.trim().parse().unwrap_or_default();
    let outcome = match time::day(&form.rolls_on) {
        None => Err(Error::fault("rolls_on", FaultKind::Date)),
        Some(day) => visit.act(move |act| Box::pin(selection::publish(act, id, version, day))).await,
    };
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            show(&visit, &form.intake, Pairs::new(), StatusCode::UNPROCESSABLE_ENTITY, &faults).await
        }
        outcome => {
            let facts = outcome.map(|run| json!({ "selection": run.id, "undo_until": run.undo_until }));
            visit.done(facts, |_| path(&form.intake))
        }
    }
}

pub(super) async fn undo(visit: Visit, Typed(form): Typed<Chosen>) -> Answer {
    let id = form.selection.parse::<SelectionId>().map_err(|_| visit.problem(Error::NotFound))?;
    match visit.act(move |act| Box::pin(selection::undo(act, id))).await {
        Ok(undone) if !visit.wants_json => {
            Ok(see_other(&format!("{}?told=undone&count={}", path(&form.intake), undone.restored)))
        }
        outcome => {
            visit.done(outcome.map(|u| json!({ "restored": u.restored, "kept": u.kept })), |_| path(&form.intake))
        }
    }
}
