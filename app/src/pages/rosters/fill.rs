//! Filling weeks from the templates: first what it would do, then the deed, and the way back.

use super::told::Told;
use super::{center, difference, name, week, week_words};
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use domain::centers::Center;
use domain::ids::GenerationId;
use domain::rosters::RosterState;
use domain::time::Week;
use leptos::prelude::*;
use programme::rosters::{self, Generation, WEEKS_MAX};
use programme::{Error, centers};
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// How many weeks, and what was done.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    weeks: String,
    #[serde(flatten)]
    told: Told,
}

fn weeks_from(week: Week, count: &str) -> Vec<Week> {
    let count = count.parse::<usize>().unwrap_or(1).clamp(1, WEEKS_MAX);
    std::iter::successors(Some(week), |week| Some(week.next())).take(count).collect()
}

pub(super) async fn page(
    visit: Visit,
    Path((code, text)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Answer {
    let (week, w) = (week(&visit, &text)?, visit.words);
    let weeks = weeks_from(week, &asked.weeks);
    let count = weeks.len();
    let (center, preview, positions, live, made) = visit
        .look(move |look| {
            Box::pin(async move {
                let center = centers::by_code(look, &code).await?;
                let preview = rosters::preview(look, &center, &weeks).await?;
                let positions = centers::positions(look, center.programme).await?;
                let mut live = false;
                for week in &weeks {
                    let roster = rosters::of_week(look, &center, *week).await?;
                    live |= roster.is_some_and(|r| r.state == RosterState::Published);
                }
                let made = rosters::generations(look, &center).await?;
                Ok((center, preview, positions, live, made))
            })
        })
        .await?;
    let (number, span) = week_words(w, week);
    let here = paths::roster(&center.code, week);
    let fields = vec![
        ("center", center.code.clone()),
        ("week", week.to_string()),
        ("weeks", count.to_string()),
        ("seen", preview.digest.clone()),
    ];
    let title = name(w, &center);
    let banner = asked.told.banner(w);
    let sheet = visit.sheet(w.roster_fill()).back(&here, w.roster_board_of());
    Ok(sheet.show(move || {
        let choices = [1, 2, 4, 8, 13].map(|n: usize| {
            let weeks = i64::try_from(n).unwrap_or(1);
            Choice::new(n.to_string(), w.making_weeks(weeks)).chosen(n == count)
        });
        let (add, show) = (format!("{here}/add"), format!("{here}/fill"));
        let body = if preview.is_empty() {
            view! {
                <Empty title=w.roster_fill_nothing_title() text=w.roster_fill_nothing_text() icon=Glyph::Calendar>
                    <Button tone=Tone::Quiet label=w.roster_add_shift() href=add.clone() />
                </Empty>
            }
            .into_any()
        } else {
            let added = i64::try_from(preview.difference.added.len()).unwrap_or(i64::MAX);
            let label = if added > 0 { w.roster_fill_button(added) } else { w.making_do().to_owned() };
            view! {
                {live.then(|| view! { <Banner news=News::Warn title=w.roster_fill_live() /> })}
                <Form action="/api/rosters/generate" fields=fields>
                    <Actions>
                        <Button label=label />
                        <Button tone=Tone::Quiet label=w.cancel() href=here.clone() />
                    </Actions>
                </Form>
            }
            .into_any()
        };
        view! {
            <PageHead
                title=w.roster_fill().into_any()
                eyebrow=format!("{title} · {number} · {span}")
                lead=w.roster_fill_lead()
            />
            {banner}
            <Form action=show method="get" class="inline">
                <Select name="weeks" label=w.making_weeks_label() choices=choices.to_vec() />
                <Button tone=Tone::Quiet label=w.making_show() />
            </Form>
            {body}
            {difference::groups(w, &center, &positions, &preview)}
            {lately(w, &center, &made, week)}
        }
    }))
}

/// What was made lately, each with its way back.
fn lately(w: Words, center: &Center, made: &[Generation], week: Week) -> Option<AnyView> {
    if made.is_empty() {
        return None;
    }
    let rows = made.iter().map(|generation| {
        let days = w.roster_span(&w.day_short(generation.first), &w.day_short(generation.last));
        let title = format!("{} · {days}", w.making_how(generation.how));
        let at = center.zone.wall(generation.at);
        let note = w.making_at(&w.date(at.date_naive()), &w.time(at.time()));
        let end = if generation.undone.is_some() {
            view! { <Tag label=w.making_undone() /> }.into_any()
        } else {
            view! {
                <PostButton
                    action="/api/rosters/undo"
                    fields=vec![("generation", generation.id.to_string()), ("week", week.to_string())]
                    label=w.making_undo()
                    says=w.making_undo_says(&title)
                    tone=Tone::Quiet
                />
            }
            .into_any()
        };
        view! { <Item title=title.into_any() note=note end=end acts=true /> }.into_any()
    });
    let rows = rows.collect::<Vec<_>>();
    Some(
        view! {
            <Section title=w.making_lately()>
                <p class="hint">{w.making_undo_hint()}</p>
                <List>{rows}</List>
            </Section>
        }
        .into_any(),
    )
}

/// Which weeks of which center.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct WeekForm {
    center: String,
    week: String,
    weeks: String,
    seen: String,
}

pub(super) async fn generate(visit: Visit, Typed(form): Typed<WeekForm>) -> Answer {
    let center = center(&visit, &form.center).await?;
    let outcome = match Week::parse(&form.week) {
        Err(_) => Err(Error::NotFound),
        Ok(week) => {
            let (center, weeks, seen) = (center.clone(), weeks_from(week, &form.weeks), form.seen.clone());
            let act = visit.act(move |act| {
                let (center, weeks, seen) = (center.clone(), weeks.clone(), seen.clone());
                Box::pin(async move {
                    let seen = (!seen.is_empty()).then_some(seen.as_str());
                    rosters::generate(act, &center, &weeks, seen).await
                })
            });
            act.await.map(|done| {
                let d = &done.preview.difference;
                json!({ "week": week.to_string(), "generation": done.id, "added": d.added.len(),
                    "changed": d.changed.len(), "removed": d.removed.len(), "kept": d.kept.len(),
                    "skipped": d.skipped.len(), "refused": done.preview.refused() })
            })
        }
    };
    let code = center.code;
    visit.done(outcome, move |facts| {
        format!(
            "{}/{code}/{}?told=filled&count={}&skipped={}&refused={}",
            paths::ROSTERS,
            facts["week"].as_str().unwrap_or_default(),
            facts["added"],
            facts["skipped"],
            facts["refused"]
        )
    })
}

/// What is taken back, and the week whose page asks.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct UndoForm {
    generation: String,
    week: String,
}

pub(super) async fn undo(visit: Visit, Typed(form): Typed<UndoForm>) -> Answer {
    let id: GenerationId = form.generation.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let outcome = visit.act(move |act| Box::pin(rosters::undo(act, id))).await;
    let week = Week::parse(&form.week).ok();
    let outcome = outcome.map(|(center, undone)| {
        let week = week.unwrap_or_else(|| Week::of(center.zone.date(visit.now)));
        json!({ "center": center.code, "week": week.to_string(), "removed": undone.removed,
            "restored": undone.restored, "released": undone.released, "stays": undone.stays })
    });
    visit.done(outcome, |facts| {
        let text = |name: &str| facts[name].as_str().unwrap_or_default().to_owned();
        let stays = facts["stays"].as_array().map_or(0, Vec::len);
        format!("{}/{}/{}/fill?told=undone&count={stays}", paths::ROSTERS, text("center"), text("week"))
    })
}
