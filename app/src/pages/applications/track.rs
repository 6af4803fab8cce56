//! One's own application: where it stands, what comes next. Staff see the case behind the same address.

use super::answers::{answers, picture};
use super::case;
use super::form::file;
use super::offer::{offer_view, ranks_view};
use super::part::Part;
use crate::pages::form::Typed;
use crate::pages::guardians::{self, OnTrack};
use crate::pages::onboarding::{Onboarding, on_track};
use crate::pages::paths;
use crate::pages::problem::Problem;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Multipart, Path, Query};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use domain::applications::{Application, Stage};
use domain::faults;
use domain::ids::ApplicationId;
use domain::time::Zone;
use leptos::prelude::*;
use programme::Error;
use programme::applications::{self, Move, Track};
use programme::files;
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
    /// About whom staff have just decided, and what undoes it.
    pub(super) decided: String,
    pub(super) bulk: String,
    #[serde(flatten)]
    pub(super) part: Part,
}

pub(super) async fn page(visit: Visit, Path(id): Path<String>, Query(shown): Query<Shown>) -> Answer {
    let id: ApplicationId = id.parse().map_err(|_| visit.problem(Error::NotFound))?;
    own(&visit, id, shown, Typing::default()).await
}

/// An answer that could not be taken.
#[derive(Debug, Clone, Default)]
struct Typing {
    faults: Vec<faults::Fault>,
    answer: String,
}

async fn own(visit: &Visit, id: ApplicationId, shown: Shown, typing: Typing) -> Answer {
    let own = visit.app.service.look(visit.who(), |look| Box::pin(applications::track(look, id))).await;
    match own {
        Ok(track) => {
            let application = track.application.clone();
            let asked = visit
                .look(|look| Box::pin(async move { programme::screening::requests(look, &application).await }))
                .await?;
            let application = track.application.clone();
            let standing = visit
                .look(|look| Box::pin(async move { programme::selection::standing(look, &application).await }))
                .await?;
            let guardian = guardians::on_track(visit, &track.application).await?;
            let list = Onboarding::of(visit, &track.application).await?;
            let talk = match track.application.stage {
                Stage::Interview => talk(visit, id).await?,
                _ => None,
            };
            show(visit, track, &shown, (asked, typing), (guardian, standing, list, talk))
        }
        Err(Error::NotAllowed) => {
            let told = case::Told { word: shown.told, decided: shown.decided, bulk: shown.bulk };
            case::page(visit, id, shown.part, &told, None).await
        }
        Err(error) => Err(visit.problem(error)),
    }
}

/// When the interview is that one has booked.
pub(in crate::pages) async fn talk(visit: &Visit, id: ApplicationId) -> Result<Option<String>, Problem> {
    let (w, now) = (visit.words, visit.now);
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
    (requests, typing): (Vec<Request>, Typing),
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
    let faults = crate::pages::account::told(w, &typing.faults);
    let (summary, faulty) = (faults.clone(), !faults.is_empty());
    let status = if faulty { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = visit.sheet(w.applications_track_title()).status(status).layout(Layout::Narrow);
    Ok(page.back(paths::APPLY, w.nav_apply()).show(move || {
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
        let open = requests.iter().find(|r| r.answer.is_none()).filter(|_| !stage.is_final()).cloned();
        let is_asked = open.is_some();
        let asked = open.map(|request| {
            let (error, unfit) = (fault_of(&faults, "answer"), fault_of(&faults, "picture"));
            view! {
                <Card title=w.screening_asked_title()>
                    <p dir="auto">{request.question}</p>
                    <Form action="/api/applications/reply" fields=fields() files=true>
                        <TextArea
                            name="answer"
                            label=w.screening_answer_label()
                            value=typing.answer
                            error=error
                            rows=4
                            maxlength=2000
                        />
                        <Field
                            name="picture"
                            label=w.screening_answer_picture()
                            kind="file"
                            hint=w.applications_picture_hint()
                            error=unfit
                            optional=w.optional()
                            accept="image/jpeg,image/png,image/webp"
                        />
                        <Button label=w.screening_answer_button() />
                    </Form>
                </Card>
            }
        });
        let said: Vec<_> = requests
            .into_iter()
            .filter_map(|r| {
                let (answer, at) = r.answer?;
                let sent = w.applications_handed_in(&w.date(zone.date(at)));
                let answer = (!answer.is_empty()).then(|| view! { <p dir="auto">{answer}</p> });
                let picture = r.picture.map(|id| picture(&id.to_string(), w.screening_answer_picture().to_owned()));
                Some(view! {
                    <p dir="auto"><strong>{r.question}</strong></p>
                    {answer}
                    {picture}
                    <p class="hint">{sent}</p>
                })
            })
            .collect();
        let said = (!said.is_empty()).then(|| view! { <More label=w.screening_said_title()>{said}</More> });
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
        let OnTrack { waits, written, view: guardian } = consent;
        let plain = match (waits, written) {
            (true, true) => w.guardian_next_written(),
            (true, false) => w.guardian_next(),
            (false, _) if is_asked => w.screening_asked_next(),
            (false, _) => w.stage_next(stage),
        };
        let next = talk.filter(|_| !waits && !is_asked).unwrap_or_else(|| plain.to_owned());
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
            <ErrorSummary title=w.error_summary_title() faults=summary />
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
            {said}
            <More label=w.applications_answers()>
                <Facts facts=given />
            </More>
            {withdraw}
            {gone}
        }
    }))
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
            let answer = form.answer.clone();
            visit
                .act(move |act| {
                    let answer = answer.clone();
                    Box::pin(async move { programme::screening::answer(act, id, &answer).await })
                })
                .await
        }
    };
    match (outcome, form.application.parse()) {
        (Err(Error::Faulty(faults)), Ok(id)) if !visit.wants_json => {
            own(&visit, id, Shown::default(), Typing { faults, answer: form.answer }).await
        }
        (outcome, _) => done(&visit, outcome, "answered"),
    }
}

/// An answer with a picture, as the page posts it.
pub(super) async fn reply(visit: Visit, parts: Multipart) -> Answer {
    let sent = match file::read(parts).await {
        Ok(sent) => sent,
        Err(status) => return Ok(status.into_response()),
    };
    let posted = |field: &str| sent.fields.0.get(field).cloned().unwrap_or_default();
    let form = Chosen { application: posted("application"), answer: posted("answer") };
    let picture = sent.pictures.into_iter().find(|(name, _)| name == "picture").map(|(_, bytes)| bytes);
    let (Ok(id), Some(picture)) = (form.application.parse::<ApplicationId>(), picture) else {
        return answer(visit, Typed(form)).await;
    };
    match files::reply(&visit.app.service, visit.who(), id, &form.answer, picture.to_vec()).await {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            own(&visit, id, Shown::default(), Typing { faults, answer: form.answer }).await
        }
        outcome => done(&visit, outcome, "answered"),
    }
}

/// Back to the application with what has happened to it.
pub(super) fn done(visit: &Visit, outcome: programme::Result<Application>, told: &str) -> Answer {
    let id = outcome.as_ref().map(|a| a.id).ok();
    let facts = outcome.map(|a| json!({ "application": a.id, "stage": a.stage }));
    visit.done(facts, |_| {
        id.map_or_else(|| paths::APPLICATIONS.to_owned(), |id| format!("{}?told={told}", paths::application(id)))
    })
}
