//! The page of a selection: who takes part, what would come out with other numbers, the draft, what is published.

use super::{draft, path, results};
use crate::pages::account;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use domain::faults;
use leptos::prelude::*;
use programme::Error;
use programme::selection::{self, Picture};
use words::Words;

/// The pairs of an address or of a form.
pub(super) type Pairs = Vec<(String, String)>;

/// The value of a pair.
pub(super) fn field<'a>(pairs: &'a Pairs, name: &str) -> &'a str {
    pairs.iter().find(|(n, _)| n == name).map_or("", |(_, v)| v.trim())
}

pub(super) async fn page(visit: Visit, Path(code): Path<String>, Query(pairs): Query<Pairs>) -> Answer {
    show(&visit, &code, pairs, StatusCode::OK, &[]).await
}

/// The page with what was typed; with what is wrong with it, the numbers are those that stand.
pub(super) async fn show(
    visit: &Visit,
    code: &str,
    typed: Pairs,
    status: StatusCode,
    wrong: &[faults::Fault],
) -> Answer {
    let w = visit.words;
    let (asked, numbers) = (code.to_owned(), if wrong.is_empty() { typed.clone() } else { Pairs::new() });
    let tried = visit
        .app
        .service
        .look(visit.who(), |look| Box::pin(async move { selection::what_if(look, &asked, &numbers).await }))
        .await;
    let picture = match tried {
        Ok(picture) => picture,
        Err(Error::Faulty(faults)) if wrong.is_empty() => {
            return Box::pin(show(visit, code, typed, StatusCode::UNPROCESSABLE_ENTITY, &faults)).await;
        }
        Err(error) => return Err(visit.problem(error)),
    };
    let (now, zone) = (visit.now, visit.zone_of(picture.call.intake.programme)?);
    let faults = account::told(w, wrong);
    let code = picture.call.intake.code.clone();
    let title = picture.call.intake.titles.in_language(w.language()).to_owned();
    let sheet = visit.sheet(w.selection_title()).status(status).back(&paths::intake(&code), &title);
    Ok(sheet.show(move || {
        let news = match field(&typed, "told") {
            "run" => Some(w.selection_told_run().to_owned()),
            "undone" => Some(w.selection_told_undone(field(&typed, "count").parse().unwrap_or_default())),
            _ => None,
        };
        let nobody = (picture.now.ranked == 0).then(|| {
            view! { <Empty title=w.selection_nobody_title() text=w.selection_nobody_text() /> }
        });
        let what_if = (picture.now.ranked > 0).then(|| what_if(w, &picture, &typed, &faults).into_any());
        let facts = facts(w, &picture);
        let (kept, published) =
            (draft::view(w, &picture, zone, &faults), draft::published_view(w, &picture, zone, now));
        view! {
            <PageHead title=w.selection_title() lead=w.selection_lead() />
            <ErrorSummary title=w.error_summary_title() faults=faults />
            {news.map(|text| view! { <Banner news=News::Good title=text /> })}
            {published}
            {kept}
            <Facts facts=facts />
            {nobody}
            {what_if}
        }
    }))
}

/// Who takes part, who does not and why, and what lots are drawn from.
fn facts(w: Words, picture: &Picture) -> Vec<(String, AnyView)> {
    let code = &picture.call.intake.code;
    let queue = |rest: &str| format!("{}?center=all&intake={code}{rest}", paths::APPLICATIONS);
    let left_out = picture.left_out;
    let line =
        |count: i64, text: String, rest: &str| (count > 0).then(|| view! { <p><a href=queue(rest)>{text}</a></p> });
    let lines = view! {
        <p>{w.selection_ranked(picture.now.ranked)}</p>
        {line(left_out.unscored, w.selection_unscored(left_out.unscored), "&score=unscored")}
        {line(left_out.interviews, w.selection_interviews(left_out.interviews), "&stage=interview")}
        {line(left_out.minors, w.selection_minors(left_out.minors), "")}
    };
    let seed = view! {
        <bdi><code>{picture.seed.clone()}</code></bdi>
        <p class="hint">{w.selection_seed_hint()}</p>
    };
    vec![(w.selection_round(picture.round), lines.into_any()), (w.selection_seed_label().to_owned(), seed.into_any())]
}

/// The numbers to try, what comes out, and the button that keeps it.
fn what_if(w: Words, picture: &Picture, typed: &Pairs, faults: &[Fault]) -> impl IntoView + use<> {
    let code = picture.call.intake.code.clone();
    let changed = picture.call.places.iter().any(|p| picture.quotas.get(&p.center) != Some(&p.quota));
    let difference = if changed {
        view! {
            <p>{w.selection_better(picture.better)}</p>
            <p>{w.selection_worse(picture.worse)}</p>
        }
        .into_any()
    } else {
        view! { <p class="hint">{w.selection_same()}</p> }.into_any()
    };
    let mut fields = vec![("intake", code.clone())];
    let quotas: Vec<(String, String)> = picture
        .call
        .places
        .iter()
        .filter_map(|p| Some((format!("quota_{}", p.code), picture.quotas.get(&p.center)?.to_string())))
        .collect();
    fields.push(("quotas", serde_urlencoded::to_string(quotas).unwrap_or_default()));
    let (table, sums) = (results::table(w, picture, typed, faults), results::summary(w, &picture.then));
    view! {
        <Section title=w.selection_what_if_title() id="what-if">
            <p>{w.selection_what_if_text()}</p>
            <Form action=path(&code) method="get" class="wide">
                {table}
                <Actions><Button label=w.selection_show_button() tone=Tone::Quiet /></Actions>
            </Form>
            {sums}
            {difference}
            <p class="hint">{w.selection_run_hint()}</p>
            <PostButton action="/api/selection/run" fields=fields label=w.selection_run_button() />
        </Section>
    }
}
