//! One's own application: where it stands, what comes next. Staff see the case behind the same address.

use super::answers::answers;
use super::case;
use super::offer::{offer_view, ranks_view};
use super::part::Part;
use crate::pages::form::Typed;
use crate::pages::guardians::{self, OnTrack};
use crate::pages::onboarding::{Onboarding, on_track};
use crate::pages::paths;
use crate::pages::problem::Problem;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use domain::applications::{Application, Stage};
use domain::ids::ApplicationId;
use domain::time::Zone;
use leptos::prelude::*;
use programme::Error;
use programme::applications::{self, Move, Track};
use programme::interviews;
use programme::screening::Request;
use programme::selection::Standing;
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// What just happened, as a word in the address.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Shown {
    pub(super) told: String,
    #[serde(flatten)]
    pub(super) part: Part,
}

pub(super) async fn page(visit: Visit, Path(id): Path<String>, Query(shown): Query<Shown>) -> Answer {
    let id: ApplicationId = id.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let own = visit.app.service.look(visit.who(), |look| Box::pin(applications::track(look, id))).await;
    match own {
        Ok(track) => {
            let application = track.application.clone();
            let asked = visit
                .look(|look| Box::pin(async move { programme::screening::asked(look, &application).await }))
                .await?;
            let application = track.application.clone();
            let standing = visit
                .look(|look| Box::pin(async move { programme::selection::standing(look, &application).await }))
                .await?;
            let guardian = guardians::on_track(&visit, &track.application).await?;
            let list = Onboarding::of(&visit, &track.application).await?;
            let talk = talk(&visit, &track.application).await?;
            show(&visit, track, &shown, asked, (guardian, standing, list, talk))
        }
        Err(Error::NotAllowed) => case::page(&visit, id, shown.part, &shown.told, None).await,
        Err(error) => Err(visit.problem(error)),
    }
}

/// When the interview is that one has booked.
async fn talk(visit: &Visit, application: &Application) -> Result<Option<String>, Problem> {
    if application.stage != Stage::Interview {
        return Ok(None);
    }
    let (id, w, now) = (application.id, visit.words, visit.now);
    let choosing = visit.look(move |look| Box::pin(interviews::choosing(look, id))).await?;
    let said = choosing.live().filter(|(_, slot)| slot.period.end() > now).map(|(_, slot)| {
        let (zone, start) = (choosing.center.zone, slot.period.start());
        let (day, time) = (w.day(zone.date(start)), w.time(zone.clock(start)));
        if slot.is_theirs(&choosing.rules, now) {
            w.interview_track_booked(&day, &time)
        } else {
            w.interview_track_settled(&day, &time)
        }
    });
    Ok(said)
}

/// The stages of the way with their dates; what was skipped is left out, and so is what can't come any more.
fn steps(w: Words, way: &[Stage], moves: &[Move], now: Stage, zone: Zone) -> Vec<Step> {
    let reached = |stage: Stage| moves.iter().rev().find(|m| m.stage == stage).map(|m| w.date(zone.date(m.at)));
    let here = way.iter().position(|s| *s == now);
    let step = |stage: Stage, at| Step { label: w.stage(stage).to_owned(), note: reached(stage), at };
    let mut steps: Vec<Step> = way
        .iter()
        .enumerate()
        .filter_map(|(n, &stage)| match here {
            Some(here) if n == here => {
                Some(step(stage, if now == Stage::Placed { StepAt::Behind } else { StepAt::Here }))
            }
            Some(here) if n > here => Some(Step { note: None, ..step(stage, StepAt::Ahead) }),
            _ => reached(stage).is_some().then(|| step(stage, StepAt::Behind)),
        })
        .collect();
    if here.is_none() {
        steps.push(step(now, StepAt::Here));
    }
    steps
}

fn show(
    visit: &Visit,
    track: Track,
    shown: &Shown,
    asked: Option<Request>,
    (consent, standing, list, talk): (OnTrack, Standing, Onboarding, Option<String>),
) -> Answer {
    let w = visit.words;
    let zone = visit.zone_of(track.call.intake.programme)?;
    let Track { application, call, sheet, moves, placed } = track;
    let (id, stage) = (application.id, application.stage);
    let title = call.intake.titles.in_language(w.language()).to_owned();
    let told = match shown.told.as_str() {
        "submitted" => Some(w.applications_told_submitted()),
        "accepted" => Some(w.applications_told_accepted()),
        "declined" => Some(w.selection_told_declined()),
        "withdrawn" => Some(w.applications_told_withdrawn()),
        "answered" => Some(w.screening_told_answered()),
        "guardian" => Some(w.guardian_told_asked()),
        "given" => Some(w.onboarding_told_given()),
        "signed" => Some(w.onboarding_told_signed()),
        _ => None,
    };
    let mut way = call.intake.stages.way();
    // The programme's list comes before the first shift, also where the call names no training
    if stage == Stage::Onboarding && !way.contains(&stage) {
        way.insert(way.len() - 1, stage);
    }
    let why = moves.iter().rev().find(|m| m.stage == stage).and_then(|m| m.reason);
    let go = match stage {
        Stage::Draft => Some((w.applications_continue_button(), paths::apply(&call.intake.code))),
        Stage::Interview => Some((w.interview_see_button(), paths::interview(id))),
        Stage::Placed => Some((w.applications_to_shifts(), paths::SHIFTS.to_owned())),
        _ => None,
    };
    Ok(visit.sheet(w.applications_track_title()).layout(Layout::Narrow).back(paths::APPLY, w.nav_apply()).show(
        move || {
            let fields = move || vec![("application", id.to_string())];
            let held = offer_view(w, id, &standing);
            let ranks = ranks_view(w, &standing, zone);
            let accept = (stage == Stage::Offered && held.is_none()).then(|| {
                let label = w.applications_accept_place();
                view! { <PostButton action="/api/applications/accept" fields=fields() label=label /> }
            });
            let withdraw = (stage != Stage::Draft && !stage.is_final()).then(|| {
                view! {
                    <More label=w.applications_withdraw()>
                        <p>{w.applications_withdraw_text()}</p>
                        <PostButton
                            action="/api/applications/withdraw"
                            fields=fields()
                            label=w.applications_withdraw()
                            tone=Tone::Danger
                        />
                    </More>
                }
            });
            let asked = asked.filter(|_| !stage.is_final());
            let answers_first = asked.is_some();
            let asked = asked.map(|request| {
                view! {
                    <Card title=w.screening_asked_title()>
                        <p dir="auto">{request.question}</p>
                        <Form action="/api/applications/answer" fields=fields()>
                            <TextArea name="answer" label=w.screening_answer_label() rows=4 maxlength=2000 />
                            <Button label=w.screening_answer_button() />
                        </Form>
                    </Card>
                }
            });
            let place = placed.map(|p| {
                let name = p.names.in_language(w.language()).to_owned();
                let span = w.applications_from_to(&w.date(p.starts_on), &w.date(p.ends_on));
                let facts = vec![
                    (w.center_label().to_owned(), name.into_any()),
                    (w.applications_service().to_owned(), span.into_any()),
                    (w.applications_badge().to_owned(), view! { <bdi>{p.badge}</bdi> }.into_any()),
                ];
                view! { <Section title=w.applications_your_place()><Facts facts=facts /></Section> }
            });
            let gone = matches!(stage, Stage::Declined | Stage::Withdrawn).then(|| {
                view! { <p>{w.leaving_track_text()} " " <a href=paths::ERASE>{w.leaving_erase_link()}</a></p> }
            });
            let OnTrack { waits, view: guardian } = consent;
            let plain = match (waits, answers_first) {
                (true, _) => w.guardian_next(),
                (_, true) => w.screening_asked_next(),
                _ => w.stage_next(stage),
            };
            let next = talk.filter(|_| !waits).unwrap_or_else(|| plain.to_owned());
            let acts = (accept.is_some() || go.is_some()).then(|| {
                view! {
                    <Actions>
                        {accept}
                        {go.map(|(label, href)| view! { <Button label=label href=href /> })}
                    </Actions>
                }
            });
            let list = on_track(w, id, stage, &list);
            let given = answers(w, &call, &sheet, &application.draft).into_iter().map(|(_, q, a)| (q, a)).collect();
            view! {
                <PageHead title=title eyebrow=w.applications_track_title() />
                {told.map(|text| view! { <Banner news=News::Good title=text /> })}
                <Card title=w.stage(stage) soft=true>
                    {why.map(|reason| view! { <p>{w.decline_sentence(reason)}</p> })}
                    <p>{next}</p>
                    {acts}
                </Card>
                {held}
                {ranks}
                {guardian}
                {asked}
                {list}
                {place}
                <Steps
                    label=w.applications_track_way()
                    done=w.applications_done()
                    steps=steps(w, &way, &moves, stage, zone)
                />
                <More label=w.applications_answers()>
                    <Facts facts=given />
                </More>
                {withdraw}
                {gone}
            }
        },
    ))
}

/// What the buttons post.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Chosen {
    application: String,
    answer: String,
}

pub(super) async fn withdraw(visit: Visit, Typed(form): Typed<Chosen>) -> Answer {
    let outcome = match form.application.parse() {
        Err(_) => Err(Error::NotFound),
        Ok(id) => visit.act(move |act| Box::pin(applications::withdraw(act, id))).await,
    };
    done(&visit, outcome, "withdrawn")
}

pub(super) async fn answer(visit: Visit, Typed(form): Typed<Chosen>) -> Answer {
    let outcome = match form.application.parse() {
        Err(_) => Err(Error::NotFound),
        Ok(id) => {
            let answer = form.answer;
            visit
                .act(move |act| {
                    let answer = answer.clone();
                    Box::pin(async move { programme::screening::answer(act, id, &answer).await })
                })
                .await
        }
    };
    done(&visit, outcome, "answered")
}

/// Back to the application with what has happened to it.
pub(super) fn done(visit: &Visit, outcome: programme::Result<Application>, told: &str) -> Answer {
    let id = outcome.as_ref().map(|a| a.id).ok();
    let facts = outcome.map(|a| json!({ "application": a.id, "stage": a.stage }));
    visit.done(facts, |_| {
        id.map_or_else(|| paths::APPLICATIONS.to_owned(), |id| format!("{}?told={told}", paths::application(id)))
    })
}
