//! Filling a week from the templates: first what it would add, then the deed.

use super::{center, name, week, week_words};
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::Path;
use domain::rosters::{Difference, RosterState};
use domain::time::Week;
use leptos::prelude::*;
use programme::{Error, centers, rosters};
use serde::Deserialize;
use serde_json::json;
use words::Words;

pub(super) async fn page(visit: Visit, Path((code, text)): Path<(String, String)>) -> Answer {
    let (week, w) = (week(&visit, &text)?, visit.words);
    let (center, difference, positions, live) = visit
        .look(move |look| {
            Box::pin(async move {
                let center = centers::by_code(look, &code).await?;
                let difference = rosters::preview(look, &center, week).await?;
                let positions = centers::positions(look, center.programme).await?;
                let roster = rosters::of_week(look, &center, week).await?;
                let live = roster.is_some_and(|r| r.state == RosterState::Published);
                Ok((center, difference, positions, live))
            })
        })
        .await?;
    let (number, span) = week_words(w, week);
    let here = paths::roster(&center.code, week);
    let rows: Vec<Vec<AnyView>> = difference
        .added
        .iter()
        .map(|planned| {
            let position = positions.iter().find(|p| p.id == planned.position);
            let clock = |at| center.zone.clock(at);
            vec![
                w.day_short(planned.date).into_any(),
                w.time_span(clock(planned.period.start()), clock(planned.period.end())).into_any(),
                position.map(|p| p.names.in_language(w.language()).to_owned()).unwrap_or_default().into_any(),
                w.number(planned.places).into_any(),
            ]
        })
        .collect();
    let fields = vec![("center", center.code.clone()), ("week", week.to_string())];
    let title = name(w, &center);
    let sheet = visit.sheet(w.roster_fill()).back(&here, w.roster_board_of());
    Ok(sheet.show(move || {
        let count = i64::try_from(rows.len()).unwrap_or(i64::MAX);
        let columns = vec![
            Column::new(w.roster_weekday()),
            Column::new(w.time_label()),
            Column::new(w.roster_position()),
            Column::number(w.roster_places()),
        ];
        let body = if rows.is_empty() {
            view! {
                <Empty title=w.roster_fill_nothing_title() text=w.roster_fill_nothing_text() icon=Glyph::Calendar>
                    <Button tone=Tone::Quiet label=w.roster_add_shift() href=format!("{here}/add") />
                </Empty>
            }
            .into_any()
        } else {
            view! {
                {live.then(|| view! { <Banner news=News::Warn title=w.roster_fill_live() /> })}
                <Form action="/api/rosters/generate" fields=fields>
                    <Actions>
                        <Button label=w.roster_fill_button(count) />
                        <Button tone=Tone::Quiet label=w.cancel() href=here />
                    </Actions>
                </Form>
                <Table caption=w.roster_fill_lead() quiet_caption=true columns=columns rows=rows />
            }
            .into_any()
        };
        view! {
            <PageHead
                title=w.roster_fill().into_any()
                eyebrow=format!("{title} · {number} · {span}")
                lead=w.roster_fill_lead()
            />
            {beside(w, &difference)}
            {body}
        }
    }))
}

/// What is not added, and why.
fn beside(w: Words, difference: &Difference) -> AnyView {
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let (kept, closed) = (count(difference.kept), count(difference.closed.len()));
    view! {
        {(kept > 0).then(|| view! { <p class="hint">{w.roster_fill_kept(kept)}</p> })}
        {(closed > 0).then(|| view! { <p class="hint">{w.roster_fill_closed(closed)}</p> })}
    }
    .into_any()
}

/// Which week of which center.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct WeekForm {
    center: String,
    week: String,
}

pub(super) async fn generate(visit: Visit, Typed(form): Typed<WeekForm>) -> Answer {
    let center = center(&visit, &form.center).await?;
    let outcome = match Week::parse(&form.week) {
        Err(_) => Err(Error::NotFound),
        Ok(week) => {
            let center = center.clone();
            let act = visit.act(move |act| {
                let center = center.clone();
                Box::pin(async move { rosters::generate(act, &center, week).await })
            });
            act.await.map(|d| json!({ "week": week.to_string(), "added": d.added.len(), "kept": d.kept }))
        }
    };
    let code = center.code;
    visit.done(outcome, move |facts| {
        format!(
            "{}/{code}/{}?told=filled&count={}",
            paths::ROSTERS,
            facts["week"].as_str().unwrap_or_default(),
            facts["added"]
        )
    })
}
