//! The funnel of a call: figures, tables and charts; each figure opens its rows.

use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use domain::applications::Stage;
use domain::screening::DeclineReason;
use leptos::prelude::*;
use programme::selection::{self, Funnel};
use serde::Deserialize;
use words::Words;

/// What an address asks for.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    center: String,
}

pub(super) async fn page(visit: Visit, Path(code): Path<String>, Query(asked): Query<Asked>) -> Answer {
    let center = Some(asked.center.trim().to_owned()).filter(|center| !center.is_empty() && center != "all");
    let funnel =
        visit.look(|look| Box::pin(async move { selection::funnel(look, &code, center.as_deref()).await })).await?;
    let w = visit.words;
    let title = funnel.call.intake.titles.in_language(w.language()).to_owned();
    let lead = match &funnel.center {
        Some(center) => center.names.in_language(w.language()).to_owned(),
        None => w.selection_all().to_owned(),
    };
    let here = match &funnel.center {
        Some(center) => format!("{}?center={}", paths::APPLICATIONS, center.code),
        None => paths::intake(&funnel.call.intake.code),
    };
    Ok(visit.sheet(w.funnel_title()).back(&here, &title).show(move || {
        let total: i64 = funnel.stages.iter().map(|(_, count)| count).sum();
        let outcome = funnel.center.as_ref().map(|center| {
            let href = format!("{}/{}", super::path(&funnel.call.intake.code), center.code);
            view! { <Button label=w.selection_outcome_link() href=href tone=Tone::Quiet /> }
        });
        let head = view! { <PageHead title=w.funnel_title() lead=lead>{outcome}</PageHead> };
        if total == 0 {
            return view! {
                {head}
                <Empty title=w.applications_none_title() text=w.funnel_none_text() />
            }
            .into_any();
        }
        let (stages, days, centers) = (stages(w, &funnel), days(w, &funnel), centers(w, &funnel));
        let (times, reasons) = (times(w, &funnel), reasons(w, &funnel));
        view! {
            {head}
            <Section title=w.funnel_stages()>{stages}</Section>
            <Section title=w.funnel_days()>{days}</Section>
            {centers.map(|centers| view! { <Section title=w.funnel_centers()>{centers}</Section> })}
            <Section title=w.funnel_times()>{times}</Section>
            <Section title=w.funnel_reasons()>{reasons}</Section>
        }
        .into_any()
    }))
}

/// The queue with the rows behind a figure.
fn rows(funnel: &Funnel, center: Option<&str>, rest: &str) -> String {
    let own = funnel.center.as_ref().map(|c| c.code.as_str());
    let center = center.or(own).unwrap_or("all");
    format!("{}?center={center}&intake={}{rest}", paths::APPLICATIONS, funnel.call.intake.code)
}

/// How much of all it is, in words and as a bar that is as long.
fn share(w: Words, count: i64, all: i64) -> AnyView {
    let percent = if all > 0 { (count * 100 + all / 2) / all } else { 0 };
    view! {
        <span class="share">
            <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect class="bar-all" x="0" y="0" width="100" height="8"></rect>
                <rect x="0" y="0" width=percent.max(1).to_string() height="8"></rect>
            </svg>
            <span>{w.share_in_percent(percent)}</span>
        </span>
    }
    .into_any()
}

/// A table of names with numbers that open their rows, each with its share of all.
fn table(w: Words, caption: &str, first: &str, lines: Vec<(String, String, i64)>) -> AnyView {
    let all = lines.iter().map(|(_, _, count)| *count).sum();
    let columns = vec![Column::new(first), Column::number(w.nav_applications()), Column::new(w.funnel_share())];
    let cell = |(name, href, count): (String, String, i64)| {
        vec![name.into_any(), view! { <a href=href>{w.number(count)}</a> }.into_any(), share(w, count, all)]
    };
    let rows = lines.into_iter().map(cell).collect();
    view! { <Table caption=caption.to_owned() columns=columns rows=rows quiet_caption=true /> }.into_any()
}

fn stages(w: Words, funnel: &Funnel) -> AnyView {
    let line = |(stage, count): &(Stage, i64)| {
        (w.stage(*stage).to_owned(), rows(funnel, None, &format!("&stage={}", stage.as_str())), *count)
    };
    table(w, w.funnel_stages(), w.applications_stage_label(), funnel.stages.iter().map(line).collect())
}

fn centers(w: Words, funnel: &Funnel) -> Option<AnyView> {
    if funnel.center.is_some() {
        return None;
    }
    let lines = funnel.centers.iter().filter_map(|(id, count, _)| {
        let place = funnel.call.places.iter().find(|p| p.center == *id)?;
        Some((place.names.in_language(w.language()).to_owned(), rows(funnel, Some(&place.code), ""), *count))
    });
    Some(table(w, w.funnel_centers(), w.center_label(), lines.collect()))
}

/// The least days that a chart spans: fewer would be slabs.
const SPAN_MIN: i64 = 14;
/// Fewer days than these are no chart; the table says it all.
const CHART_MIN: usize = 3;

/// A chart of the days, from the first to the last one, and the same as a table.
fn days(w: Words, funnel: &Funnel) -> AnyView {
    let (Some((first, _)), Some((last, _))) = (funnel.days.first(), funnel.days.last()) else { return ().into_any() };
    let lines =
        funnel.days.iter().map(|(day, count)| (w.date(*day), rows(funnel, None, &format!("&on={day}")), *count));
    let table = table(w, w.funnel_days(), w.funnel_day(), lines.collect());
    let hint = view! { <p class="hint">{w.funnel_days_hint()}</p> };
    if funnel.days.len() < CHART_MIN {
        return view! { {hint} {table} }.into_any();
    }
    let most = funnel.days.iter().map(|(_, count)| *count).max().unwrap_or(1).max(1);
    let span = ((*last - *first).num_days() + 1).max(SPAN_MIN);
    let bars = funnel
        .days
        .iter()
        .map(|(day, count)| {
            let height = (count * 100 / most).max(1);
            let x = (*day - *first).num_days() * 10 + 1;
            view! { <rect x=x.to_string() y=(100 - height).to_string() width="8" height=height.to_string()></rect> }
        })
        .collect_view();
    let box_of = format!("0 0 {} 100", span * 10);
    let says = w.funnel_chart(&w.date(*first), &w.date(*last), most);
    let until = *first + chrono::Days::new(u64::try_from(span - 1).unwrap_or_default());
    view! {
        <figure class="chart-of">
            <svg class="chart" viewBox=box_of preserveAspectRatio="none" role="img" aria-label=says>{bars}</svg>
            <figcaption class="chart-ends"><span>{w.date(*first)}</span><span>{w.date(until)}</span></figcaption>
        </figure>
        <p class="hint">{w.funnel_most(most)}</p>
        <More label=w.funnel_as_table()>
            {hint}
            {table}
        </More>
    }
    .into_any()
}

fn times(w: Words, funnel: &Funnel) -> AnyView {
    let columns = vec![
        Column::new(w.applications_stage_label()),
        Column::number(w.funnel_median()),
        Column::number(w.funnel_left()),
    ];
    let line = |(stage, time, count): &(Stage, chrono::Duration, i64)| {
        let href = rows(funnel, None, &format!("&stage={}", stage.as_str()));
        vec![
            view! { <a href=href>{w.stage(*stage)}</a> }.into_any(),
            w.funnel_time(time.num_days(), time.num_hours() % 24).into_any(),
            w.number(*count).into_any(),
        ]
    };
    let rows = funnel.times.iter().map(line).collect();
    view! { <Table caption=w.funnel_times() columns=columns rows=rows quiet_caption=true /> }.into_any()
}

fn reasons(w: Words, funnel: &Funnel) -> AnyView {
    if funnel.reasons.is_empty() {
        return view! { <p class="hint">{w.selection_center_nobody()}</p> }.into_any();
    }
    let href = |reason: &DeclineReason| rows(funnel, None, &format!("&stage=declined&why={}", reason.as_str()));
    let lines =
        funnel.reasons.iter().map(|(reason, count)| (w.decline_reason(*reason).to_owned(), href(reason), *count));
    table(w, w.funnel_reasons(), w.screening_decline_reason(), lines.collect())
}
