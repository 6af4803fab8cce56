//! What a proposal is asked for, and those that were made before.

use super::super::{name, week, week_words};
use super::{path, state};
use crate::pages::account::told as told_faults;
use crate::pages::form::{Several, Typed};
use crate::pages::paths;
use crate::pages::problem::Problem;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use domain::centers::Center;
use domain::faults::{self, FaultKind};
use domain::ids::RosterId;
use domain::proposals::{Evenly, Moving, ProposalState, Terms, Weight};
use domain::refusals::Refusal;
use domain::rosters::{Roster, RosterState};
use domain::time::Week;
use leptos::prelude::*;
use programme::rosters::proposals::{self, Partner, Proposal};
use programme::{Error, centers, rosters};
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// What happened just before.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Told {
    told: String,
}

/// All that the page shows.
struct Shown {
    center: Center,
    roster: Roster,
    partners: Vec<Partner>,
    earlier: Vec<Proposal>,
}

async fn load(visit: &Visit, code: String, week: Week) -> Result<Shown, Problem> {
    let shown = visit
        .look(move |look| {
            Box::pin(async move {
                let center = centers::by_code(look, &code).await?;
                let partners = proposals::partners(look, &center, week).await?;
                let roster = rosters::of_week(look, &center, week).await?.ok_or(Error::NotFound)?;
                let earlier = proposals::of_roster(look, roster.id).await?;
                Ok(Shown { center, roster, partners, earlier })
            })
        })
        .await?;
    if shown.roster.state == RosterState::Published {
        return Err(visit.problem(Error::Refused(Refusal::AlreadyPublished)));
    }
    Ok(shown)
}

pub(in super::super) async fn page(
    visit: Visit,
    Path((code, text)): Path<(String, String)>,
    Query(told): Query<Told>,
) -> Answer {
    let week = week(&visit, &text)?;
    let shown = load(&visit, code, week).await?;
    if visit.wants_json {
        let facts: Vec<_> = shown.earlier.iter().map(|p| json!({ "proposal": p.id, "state": p.state })).collect();
        return Ok(visit.json(StatusCode::OK, &json!({ "roster": shown.roster.id, "proposals": facts })));
    }
    Ok(show(&visit, shown, StatusCode::OK, &Several::default(), &[], told.told == "discarded"))
}

fn show(
    visit: &Visit,
    shown: Shown,
    status: StatusCode,
    typed: &Several,
    faults: &[faults::Fault],
    discarded: bool,
) -> Response {
    let w = visit.words;
    let Shown { center, roster, partners, earlier } = shown;
    let week = Week::of(roster.monday);
    let (number, span) = week_words(w, week);
    let eyebrow = format!("{} · {number} · {span}", name(w, &center));
    let here = paths::roster(&center.code, week);
    let faults = told_faults(w, faults);
    let list = earlier_list(w, &center, &earlier);
    let form = form(w, &roster, &partners, typed, &faults, &here);
    let sheet = visit.sheet(w.proposal_title()).status(status).layout(Layout::Narrow).back(&here, w.roster_board_of());
    sheet.show(move || {
        view! {
            <PageHead title=w.proposal_title().into_any() eyebrow=eyebrow lead=w.proposal_lead() />
            {discarded.then(|| view! { <Banner news=News::Good title=w.proposal_told_discarded() /> })}
            {(!faults.is_empty())
                .then(|| view! { <ErrorSummary title=w.error_summary_title() faults=faults.clone() /> })}
            {list}
            <Section title=w.proposal_terms()>{form}</Section>
        }
    })
}

fn earlier_list(w: Words, center: &Center, earlier: &[Proposal]) -> Option<AnyView> {
    let rows: Vec<_> = earlier
        .iter()
        .map(|p| {
            let at = w.date_and_time(&w.date(center.zone.date(p.at)), &w.time(center.zone.clock(p.at)));
            let by = p.by.as_ref().map_or_else(|| at.clone(), |name| w.proposal_by(&name.short(), &at));
            let note = format!("{by} · {}", w.proposal_given(p.progress.given, p.progress.places));
            let news = match p.state {
                ProposalState::Done => Some(News::Good),
                ProposalState::Failed => Some(News::Bad),
                ProposalState::Working | ProposalState::Stopped => None,
            };
            let end = view! { <Tag label=state(w, p.state) news=news /> };
            view! { <Item title=w.proposal_one() href=path(p.id) note=note end=end.into_any() /> }
        })
        .collect();
    (!rows.is_empty()).then(|| view! { <Section title=w.proposal_earlier()><List>{rows}</List></Section> }.into_any())
}

/// The answers of a question that has one.
fn choices<T: Copy + PartialEq>(all: &[(T, &'static str, &'static str)], typed: &str, usual: T) -> Vec<Choice> {
    let known = all.iter().any(|(_, word, _)| *word == typed);
    let chosen = |value: T, word: &str| if known { word == typed } else { value == usual };
    all.iter().map(|(value, word, label)| Choice::new(*word, *label).chosen(chosen(*value, word))).collect()
}

fn form(w: Words, roster: &Roster, partners: &[Partner], typed: &Several, faults: &[Fault], here: &str) -> AnyView {
    let of = |field: &str| typed.0.get(field).cloned().unwrap_or_default();
    let usual = Terms::default();
    let moving = [
        (Moving::Nothing, w.proposal_moving_nothing()),
        (Moving::Little, w.proposal_moving_little()),
        (Moving::Better, w.proposal_moving_better()),
        (Moving::Anew, w.proposal_moving_anew()),
    ]
    .map(|(value, label)| (value, value.as_str(), label));
    let evenly = [
        (Evenly::Term, w.proposal_evenly_term()),
        (Evenly::Week, w.proposal_evenly_week()),
        (Evenly::No, w.proposal_evenly_no()),
    ]
    .map(|(value, label)| (value, value.as_str(), label));
    let wishes = [
        (Weight::Usual, w.proposal_wishes_usual()),
        (Weight::Much, w.proposal_wishes_much()),
        (Weight::No, w.proposal_wishes_no()),
    ]
    .map(|(value, label)| (value, value.as_str(), label));
    let chosen = of("centers");
    let others: Vec<Choice> = partners
        .iter()
        .map(|partner| {
            let (id, called) = (partner.roster.id.to_string(), name(w, &partner.center));
            let label = partner.minutes.map_or_else(|| called.clone(), |m| w.proposal_away(&called, &w.hours(m)));
            let is_chosen = chosen.lines().any(|line| line == id);
            Choice::new(id, label).chosen(is_chosen)
        })
        .collect();
    let fields = vec![("roster", roster.id.to_string())];
    let seed = Some(of("seed")).filter(|seed| !seed.is_empty()).unwrap_or_else(|| usual.seed.to_string());
    let wrong = fault_of(faults, "seed");
    let open = wrong.is_some();
    let lends = !of("lending").is_empty();
    let here = here.to_owned();
    let moving = choices(&moving, &of("moving"), usual.moving);
    let evenly = choices(&evenly, &of("evenly"), usual.evenly);
    let wishes = choices(&wishes, &of("wishes"), usual.wishes);
    let wrong_centers = fault_of(faults, "centers");
    view! {
        <Form action="/api/proposals/start" fields=fields>
            <Radios
                name="moving"
                label=w.proposal_moving()
                hint=w.proposal_moving_hint()
                choices=moving
            />
            <Radios name="evenly" label=w.proposal_evenly() choices=evenly />
            <Radios name="wishes" label=w.proposal_wishes() choices=wishes />
            {(!others.is_empty())
                .then(|| {
                    view! {
                        <Checkboxes
                            name="centers"
                            label=w.proposal_centers()
                            hint=w.proposal_centers_hint()
                            choices=others
                            error=wrong_centers
                        />
                        <Checkbox
                            name="lending"
                            label=w.proposal_lending()
                            hint=w.proposal_lending_hint()
                            checked=lends
                        />
                    }
                })}
            <More label=w.proposal_seed() open=open>
                <Field
                    name="seed"
                    label=w.proposal_seed()
                    hint=w.proposal_seed_hint()
                    kind="number"
                    value=seed
                    width=8
                    min="0"
                    max="4294967295"
                    error=wrong
                />
            </More>
            <Actions>
                <Button label=w.proposal_start() />
                <Button tone=Tone::Quiet label=w.cancel() href=here />
            </Actions>
        </Form>
    }
    .into_any()
}

pub(in super::super) async fn start(visit: Visit, Typed(form): Typed<Several>) -> Answer {
    let of = |field: &str| form.0.get(field).map(String::as_str).unwrap_or_default();
    let first: RosterId = of("roster").parse().map_err(|_| visit.problem(Error::NotFound))?;
    let mut all = vec![first];
    for line in of("centers").lines() {
        let other: RosterId = line.parse().map_err(|_| visit.problem(Error::NotFound))?;
        if !all.contains(&other) {
            all.push(other);
        }
    }
    let usual = Terms::default();
    let seed = match of("seed").trim() {
        "" => Ok(usual.seed),
        typed => typed
            .parse::<u32>()
            .map_err(|_| Error::fault("seed", FaultKind::Number { min: 0, max: i64::from(u32::MAX) })),
    };
    let outcome = match seed {
        Err(error) => Err(error),
        Ok(seed) => {
            let terms = Terms {
                lending: !of("lending").is_empty(),
                moving: Moving::parse(of("moving")).unwrap_or(usual.moving),
                evenly: Evenly::parse(of("evenly")).unwrap_or(usual.evenly),
                wishes: Weight::parse(of("wishes")).unwrap_or(usual.wishes),
                seed,
            };
            visit
                .act(move |act| {
                    let all = all.clone();
                    Box::pin(async move { proposals::start(act, &all, terms).await })
                })
                .await
        }
    };
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            let (code, week) = place(&visit, first).await?;
            let shown = load(&visit, code, week).await?;
            Ok(show(&visit, shown, StatusCode::UNPROCESSABLE_ENTITY, &form, &faults, false))
        }
        outcome => {
            // It is kept; now somebody may work on it
            let outcome = outcome.inspect(|id| proposals::run(&visit.app.service, *id));
            visit.done(outcome.map(|id| json!({ "proposal": id })), |facts| {
                format!("/proposals/{}", facts["proposal"].as_str().unwrap_or_default())
            })
        }
    }
}

/// The center's code and the week of a roster.
pub(super) async fn place(visit: &Visit, roster: RosterId) -> Result<(String, Week), Problem> {
    visit
        .look(move |look| {
            Box::pin(async move {
                let roster = rosters::find(look, roster).await?;
                Ok((centers::find(look, roster.center).await?.code, Week::of(roster.monday)))
            })
        })
        .await
}
