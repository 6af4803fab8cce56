//! Publishing a week: first what people would be told, then telling them; and taking it back.

use super::told::Told;
use super::{center, changes, gaps, name, week, week_words};
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::problem::Problem;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use domain::faults;
use domain::ids::RosterId;
use domain::rosters::{Gap, RosterState};
use domain::time::Week;
use leptos::prelude::*;
use programme::rosters::{self, Outlook, Publication};
use programme::{Error, centers};
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// Which roster, and as whoever posts saw it last.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct RosterForm {
    roster: String,
    version: String,
    confirm: String,
    telling: String,
}

impl RosterForm {
    fn read(&self, visit: &Visit) -> Result<(RosterId, Option<i64>), Problem> {
        let id = self.roster.parse().map_err(|_| visit.problem(Error::NotFound))?;
        Ok((id, self.version.parse().ok()))
    }
}

pub(super) async fn page(visit: Visit, Path((code, text)): Path<(String, String)>, Query(told): Query<Told>) -> Answer {
    let week = week(&visit, &text)?;
    let center = center(&visit, &code).await?;
    let here = center.clone();
    let roster = visit.look(move |look| Box::pin(async move { rosters::of_week(look, &here, week).await })).await?;
    let Some(roster) = roster else { return Err(visit.problem(Error::NotFound)) };
    show(&visit, roster.id, StatusCode::OK, &[], &told).await
}

async fn show(
    visit: &Visit,
    id: RosterId,
    status: StatusCode,
    faults: &[faults::Fault],
    told: &Told,
) -> Result<Response, Problem> {
    let (seen, history) = visit
        .look(move |look| {
            Box::pin(async move {
                let seen = rosters::before_publishing(look, id).await?;
                Ok((seen, rosters::publications(look, id).await?))
            })
        })
        .await?;
    if visit.wants_json {
        let facts = json!({
            "roster": id, "version": seen.roster.version, "state": seen.roster.state, "untold": seen.untold,
            "gaps": seen.gaps, "at_once": seen.roster.at_once,
        });
        return Ok(visit.json(status, &facts));
    }
    let w = visit.words;
    let week = Week::of(seen.roster.monday);
    let out = seen.roster.state == RosterState::Published;
    let (title, lead) =
        if out { (w.publish_again_title(), w.publish_again_lead()) } else { (w.publish_title(), w.publish_lead()) };
    let faults = crate::pages::account::told(w, faults);
    let banner = told.banner(w);
    let (number, span) = week_words(w, week);
    let eyebrow = format!("{} · {number} · {span}", name(w, &seen.center));
    let board = paths::roster(&seen.center.code, week);
    let sheet = visit.sheet(title).status(status).back(&board, w.roster_board_of());
    Ok(sheet.show(move || {
        let first = history.is_empty();
        view! {
            <PageHead title=title.into_any() eyebrow=eyebrow lead=lead />
            {banner}
            {(!faults.is_empty())
                .then(|| view! { <ErrorSummary title=w.error_summary_title() faults=faults.clone() /> })}
            {(!out).then(|| breaches(w, &seen))}
            {difference(w, &seen, first && !out)}
            {act(w, &seen, &faults)}
            {out.then(|| telling(w, &seen))}
            {past(w, &seen, &history)}
        }
    }))
}

/// What is missing, as rows: what stands in the way, or what does not.
fn gap_rows(w: Words, seen: &Outlook, hard: bool) -> Vec<AnyView> {
    let of = |gap: &Gap| seen.shifts.iter().find(|s| s.shift.id == gap.shift());
    let rows = seen.gaps.iter().filter(|gap| gap.is_hard() == hard);
    rows.filter_map(|gap| of(gap).map(|on| gaps::row(w, on, gap))).collect()
}

/// What is in the way.
fn breaches(w: Words, seen: &Outlook) -> Option<AnyView> {
    let rows = gap_rows(w, seen, true);
    (!rows.is_empty()).then(|| {
        view! {
            <Banner news=News::Bad title=w.publish_breaches_title()>
                <p>{w.publish_breaches_text()}</p>
            </Banner>
            <List label=w.publish_breaches_title()>{rows}</List>
        }
        .into_any()
    })
}

/// What people don't know yet.
fn difference(w: Words, seen: &Outlook, first: bool) -> AnyView {
    let (untold, zone) = (&seen.untold, seen.center.zone);
    let people: Vec<_> = untold
        .people
        .iter()
        .map(|affected| {
            let lines: Vec<_> =
                affected.changes.iter().map(|c| view! { <li>{changes::change(w, zone, c)}</li> }).collect();
            let title = view! { <Name name=changes::person(&seen.names, affected.person) /> };
            view! { <Item title=title.into_any() note=view! { <ul class="changes">{lines}</ul> }.into_any() /> }
        })
        .collect();
    let shifts: Vec<_> = untold
        .shifts
        .iter()
        .map(|change| view! { <Item title=changes::shift(w, zone, change).into_any() /> })
        .collect();
    let count = i64::try_from(people.len()).unwrap_or(i64::MAX);
    let number = w.publish_shifts_count(i64::try_from(shifts.len()).unwrap_or(i64::MAX));
    let said = if people.is_empty() { w.publish_nobody().to_owned() } else { w.publish_people_count(count) };
    view! {
        <Section title=w.publish_people()>
            <p>{said}</p>
            {first.then(|| view! { <p>{w.publish_first()}</p> })}
            {(!people.is_empty()).then(|| view! { <List label=w.publish_people()>{people}</List> })}
        </Section>
        {(!shifts.is_empty())
            .then(|| {
                view! {
                    <More label=format!("{}: {number}", w.publish_shifts())>
                        <List label=w.publish_shifts()>{shifts}</List>
                    </More>
                }
            })}
    }
    .into_any()
}

/// The one step: what is missing to confirm, and the button.
fn act(w: Words, seen: &Outlook, faults: &[Fault]) -> AnyView {
    let out = seen.roster.state == RosterState::Published;
    let fields = vec![("roster", seen.roster.id.to_string()), ("version", seen.roster.version.to_string())];
    if out && seen.untold.is_empty() {
        return view! { <Empty icon=Glyph::Check title=w.publish_nothing_title() text=w.publish_nothing_text() /> }
            .into_any();
    }
    let soft = if out { Vec::new() } else { gap_rows(w, seen, false) };
    let wrong = fault_of(faults, "confirm");
    let label = if out { w.publish_again_button() } else { w.publish_button() };
    let asked = (!soft.is_empty()).then(|| {
        let count = i64::try_from(soft.len()).unwrap_or(i64::MAX);
        view! {
            <More label=w.roster_gaps(count) open=wrong.is_some()>
                <List label=w.publish_soft_title()>{soft}</List>
            </More>
            <Checkbox name="confirm" label=w.publish_confirm() error=wrong />
        }
    });
    view! {
        <Form action="/api/rosters/publish" fields=fields>
            {asked}
            <Actions>
                <Button label=label />
            </Actions>
        </Form>
    }
    .into_any()
}

/// How changes of a published week are told.
fn telling(w: Words, seen: &Outlook) -> AnyView {
    let fields = vec![("roster", seen.roster.id.to_string())];
    let choices = vec![
        Choice::new("at_once", w.publish_telling_at_once()).chosen(seen.roster.at_once),
        Choice::new("together", w.publish_telling_together()).chosen(!seen.roster.at_once),
    ];
    view! {
        <Form action="/api/rosters/telling" fields=fields>
            <Radios name="telling" label=w.publish_telling() hint=w.publish_telling_hint() choices=choices />
            <Actions>
                <Button tone=Tone::Quiet label=w.save() />
            </Actions>
        </Form>
    }
    .into_any()
}

fn past(w: Words, seen: &Outlook, history: &[Publication]) -> Option<AnyView> {
    let zone = seen.center.zone;
    let rows: Vec<_> = history
        .iter()
        .rev()
        .map(|one| {
            let at = w.date_and_time(&w.date(zone.date(one.at)), &w.time(zone.clock(one.at)));
            let line = match one.state {
                RosterState::Published => w.publish_history_published(one.told, &at),
                RosterState::Draft => w.publish_history_withdrawn(one.told, &at),
            };
            view! { <Item title=line.into_any() /> }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! { <More label=w.publish_history()><List label=w.publish_history()>{rows}</List></More> }.into_any()
    })
}

pub(super) async fn publish(visit: Visit, Typed(form): Typed<RosterForm>) -> Answer {
    let (id, version) = form.read(&visit)?;
    let confirmed = !form.confirm.is_empty();
    let outcome = visit.act(move |act| Box::pin(rosters::publish(act, id, version, confirmed))).await;
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            show(&visit, id, StatusCode::UNPROCESSABLE_ENTITY, &faults, &Told::default()).await
        }
        outcome => done(&visit, outcome, id, "published").await,
    }
}

pub(super) async fn withdraw(visit: Visit, Typed(form): Typed<RosterForm>) -> Answer {
    let (id, version) = form.read(&visit)?;
    let outcome = visit.act(move |act| Box::pin(rosters::withdraw(act, id, version))).await;
    done(&visit, outcome, id, "withdrawn").await
}

pub(super) async fn set_telling(visit: Visit, Typed(form): Typed<RosterForm>) -> Answer {
    let (id, _) = form.read(&visit)?;
    let at_once = match form.telling.as_str() {
        "at_once" => true,
        "together" => false,
        _ => return Err(visit.problem(Error::fault("telling", faults::FaultKind::Choice))),
    };
    let outcome = visit.act(move |act| Box::pin(rosters::set_telling(act, id, at_once))).await;
    done(&visit, outcome, id, "saved").await
}

async fn done(visit: &Visit, outcome: programme::Result<()>, id: RosterId, told: &'static str) -> Answer {
    outcome.map_err(|error| visit.problem(error))?;
    let (roster, code) = visit
        .look(move |look| {
            Box::pin(async move {
                let roster = rosters::find(look, id).await?;
                Ok((roster, centers::find(look, roster.center).await?.code))
            })
        })
        .await?;
    let facts = json!({ "roster": id, "state": roster.state, "version": roster.version });
    visit.done(Ok(facts), |_| format!("{}?told={told}", paths::roster(&code, Week::of(roster.monday))))
}
