//! Copying a week or a day: first what it would do, then the deed.

use super::{center, difference, name, week, week_words};
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use chrono::NaiveDate;
use domain::centers::Center;
use domain::rosters::RosterState;
use domain::time::Week;
use leptos::prelude::*;
use programme::act::Look;
use programme::rosters::{self, Generated, Preview};
use programme::{Error, Result, centers};
use serde::Deserialize;
use serde_json::json;

/// From where, to where, and whether with the people.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    center: String,
    /// `week` or `day`.
    what: String,
    from: String,
    to: String,
    people: String,
    seen: String,
}

/// What is copied, once both ends are known.
#[derive(Debug, Clone, Copy)]
enum Span {
    Weeks(Week, Week),
    Days(NaiveDate, NaiveDate),
}

impl Asked {
    fn span(&self) -> Option<Span> {
        let (from, to): (NaiveDate, NaiveDate) = (self.from.parse().ok()?, self.to.parse().ok()?);
        Some(if self.what == "day" { Span::Days(from, to) } else { Span::Weeks(Week::of(from), Week::of(to)) })
    }
    fn people(&self) -> bool {
        !self.people.is_empty()
    }
}

impl Span {
    async fn preview(self, look: &mut Look, center: &Center, people: bool) -> Result<Preview> {
        match self {
            Self::Weeks(from, to) => rosters::preview_copy_week(look, center, from, to, people).await,
            Self::Days(from, to) => rosters::preview_copy_day(look, center, from, to, people).await,
        }
    }
    const fn target(self) -> NaiveDate {
        match self {
            Self::Weeks(_, to) => to.monday(),
            Self::Days(_, to) => to,
        }
    }
}

pub(super) async fn page(
    visit: Visit,
    Path((code, text)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Answer {
    let (week, w) = (week(&visit, &text)?, visit.words);
    let center = center(&visit, &code).await?;
    let (here, span, people) = (center.clone(), asked.span(), asked.people());
    let (preview, positions, live, onto_itself) = visit
        .look(move |look| {
            Box::pin(async move {
                look.require(domain::rights::May::ManageRosters(here.at()))?;
                let positions = centers::positions(look, here.programme).await?;
                let Some(span) = span else { return Ok((None, positions, false, false)) };
                let preview = match span.preview(look, &here, people).await {
                    Err(Error::Faulty(_)) => return Ok((None, positions, false, true)),
                    preview => preview?,
                };
                let roster = rosters::of_week(look, &here, Week::of(span.target())).await?;
                let live = roster.is_some_and(|r| r.state == RosterState::Published);
                Ok((Some(preview), positions, live, false))
            })
        })
        .await?;
    let (number, days) = week_words(w, week);
    let here = paths::roster(&center.code, week);
    let title = name(w, &center);
    let value = |typed: &str, default: NaiveDate| {
        if typed.is_empty() { default.to_string() } else { typed.to_owned() }
    };
    let (from, to) = (value(&asked.from, week.monday()), value(&asked.to, week.next().monday()));
    let what = [("week", w.making_copy_week()), ("day", w.making_copy_day())]
        .map(|(word, label)| Choice::new(word, label).chosen(word == asked.what));
    let sheet = visit.sheet(w.making_copy_title()).back(&here, w.roster_board_of());
    Ok(sheet.show(move || {
        let error = onto_itself.then(|| w.making_copy_onto_itself().to_owned());
        let body = preview.map(|preview| {
            let fields = vec![
                ("center", center.code.clone()),
                ("what", asked.what.clone()),
                ("from", asked.from.clone()),
                ("to", asked.to.clone()),
                ("people", asked.people.clone()),
                ("seen", preview.digest.clone()),
            ];
            let deed = (!preview.is_empty()).then(|| {
                view! {
                    {live.then(|| view! { <Banner news=News::Warn title=w.roster_fill_live() /> })}
                    <Form action="/api/rosters/copy" fields=fields>
                        <Actions><Button label=w.making_copy_do() /></Actions>
                    </Form>
                }
            });
            let nothing = preview.is_empty().then(|| view! { <p class="hint">{w.making_copy_nothing()}</p> });
            view! {
                {deed}
                {nothing}
                {difference::groups(w, &center, &positions, &preview)}
            }
        });
        view! {
            <PageHead
                title=w.making_copy_title()
                eyebrow=format!("{title} · {number} · {days}")
                lead=w.making_copy_lead()
            />
            <Form action=format!("{here}/copy") method="get">
                <Select name="what" label=w.making_copy_what() choices=what.to_vec() />
                <Field name="from" label=w.making_copy_from() kind="date" value=from width=16 />
                <Field name="to" label=w.making_copy_to() kind="date" value=to width=16 error=error />
                <Checkbox name="people" label=w.making_copy_people() checked=people />
                <Actions><Button tone=Tone::Quiet label=w.making_show() /></Actions>
            </Form>
            {body}
        }
    }))
}

pub(super) async fn copy(visit: Visit, Typed(form): Typed<Asked>) -> Answer {
    let center = center(&visit, &form.center).await?;
    let Some(span) = form.span() else { return Err(visit.problem(Error::NotFound)) };
    let (here, seen, people) = (center.clone(), form.seen.clone(), form.people());
    let outcome: Result<Generated> = visit
        .act(move |act| {
            let (center, seen) = (here.clone(), seen.clone());
            Box::pin(async move {
                let seen = (!seen.is_empty()).then_some(seen.as_str());
                match span {
                    Span::Weeks(from, to) => rosters::copy_week(act, &center, from, to, people, seen).await,
                    Span::Days(from, to) => rosters::copy_day(act, &center, from, to, people, seen).await,
                }
            })
        })
        .await;
    let path = paths::roster(&center.code, Week::of(span.target()));
    let facts = outcome.map(|done| {
        let d = &done.preview.difference;
        json!({ "generation": done.id, "added": d.added.len(), "skipped": d.skipped.len(),
            "refused": done.preview.refused() })
    });
    let told = |facts: &serde_json::Value| {
        format!("told=copied&count={}&skipped={}&refused={}", facts["added"], facts["skipped"], facts["refused"])
    };
    visit.done(facts, |facts| format!("{path}?{}", told(facts)))
}
