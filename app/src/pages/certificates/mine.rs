//! One's own certificates, and how far it is to the first one.

use super::{file, tag};
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::http::StatusCode;
use domain::certificates::{Progress as Way, Standing};
use leptos::prelude::*;
use programme::certificates::{self, Certificate, paper};
use serde_json::json;
use words::Words;

pub(super) async fn page(visit: Visit) -> Answer {
    let me = visit.signed_in()?.person.id;
    let (mine, way) = visit
        .look(move |look| {
            Box::pin(async move { Ok((certificates::mine(look).await?, certificates::progress(look, me).await?)) })
        })
        .await?;
    if visit.wants_json {
        let facts: Vec<_> = mine
            .iter()
            .map(|one| json!({ "code": one.code, "kind": one.kind.as_str(), "standing": one.standing.as_str() }))
            .collect();
        return Ok(visit.json(StatusCode::OK, &facts));
    }
    let w = visit.words;
    let progress = (!mine.iter().any(|one| one.standing == Standing::Genuine)).then(|| progress(w, way));
    let empty = mine.is_empty();
    let cards: Vec<_> = mine.iter().map(|one| card(w, one)).collect();
    Ok(visit.sheet(w.nav_my_certificates()).layout(Layout::Narrow).show(move || {
        let empty = empty.then(|| {
            view! {
                <Empty
                    title=w.certificate_mine_empty_title()
                    text=w.certificate_mine_empty_text()
                    icon=Glyph::Award
                >
                    <Button href=paths::SHIFTS label=w.nav_shifts() />
                </Empty>
            }
        });
        view! {
            <PageHead title=w.nav_my_certificates() />
            {progress}
            {cards}
            {empty}
        }
    }))
}

fn progress(w: Words, way: Way) -> AnyView {
    let (served, needed) = (way.served.max(0), way.needed);
    let figures = w.certificate_progress_figures(&w.hours(served), &w.hours(needed));
    let text = if way.earned() {
        w.certificate_progress_done().to_owned()
    } else {
        w.certificate_progress_left(&w.hours(needed - served))
    };
    let bar = |minutes: i64| u32::try_from(minutes).unwrap_or(u32::MAX);
    view! {
        <Card>
            <Progress label=w.certificate_progress_label() figures=figures value=bar(served) max=bar(needed) />
            <p class="hint">{text}</p>
        </Card>
    }
    .into_any()
}

fn card(w: Words, one: &Certificate) -> AnyView {
    let code = one.code.clone();
    let line = one.paper.as_ref().map(|paper| {
        let facts = &paper.facts;
        let day = w.date(facts.issued_at.date_naive());
        w.certificate_mine_line(&paper::served(w, facts.minutes), &facts.center_name, &day)
    });
    let title = one.paper.as_ref().map_or_else(|| w.certificate_title().to_owned(), |p| p.facts.title.clone());
    let reason = one.reason.as_deref().map(|reason| w.certificate_reason(reason));
    let foot = view! {
        <Actions>
            <Button href=file(&code, "pdf") label=w.certificate_get_pdf() icon=Glyph::Download />
            <Button href=paths::verify(&code) label=w.certificate_see_page() tone=Tone::Quiet />
            <Button href=file(&code, "jwt") label=w.certificate_get_record() tone=Tone::Quiet />
        </Actions>
    };
    view! {
        <Card title=title beside=tag(w, one.standing) foot=foot.into_any()>
            {line.map(|line| view! { <p>{line}</p> })}
            {reason.map(|reason| view! { <p class="hint">{reason}</p> })}
        </Card>
    }
    .into_any()
}
