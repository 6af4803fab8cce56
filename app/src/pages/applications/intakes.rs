//! Calls for volunteers, for those who run the programme: the list, and one call with what can be done about it.

use crate::pages::account::told;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use chrono::{DateTime, Days, NaiveTime, Utc};
use domain::applications::{Intake, Stage};
use domain::faults::{self, FaultKind};
use domain::ids::IntakeId;
use domain::rights::May;
use domain::time::{self, Zone};
use leptos::prelude::*;
use programme::Error;
use programme::applications::{self, Call, questions};
use serde::Deserialize;
use words::Words;

/// What just happened.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Shown {
    told: String,
}

pub(super) async fn list(visit: Visit) -> Answer {
    let (w, now) = (visit.words, visit.now);
    let (id, zone) = visit.programme().map(|p| (p.id, p.zone))?;
    let calls = visit.look(|look| Box::pin(applications::all_intakes(look, id))).await?;
    Ok(visit.sheet(w.nav_intakes()).show(move || {
        let new = format!("{}/new", paths::INTAKES);
        let rows: Vec<_> = calls.iter().map(|call| {
            let intake = &call.intake;
            let placed: i64 = call.places.iter().map(|p| p.placed).sum();
            let days = w.applications_from_to(&w.date(zone.date(intake.opens_at)), &w.date(intake.closing_day(zone)));
            let filled = format!("{} {}", w.count_of(placed, call.quota()), w.applications_intake_placed());
            let note = format!("{days} · {filled}");
            let title = intake.titles.in_language(w.language()).to_owned();
            view! { <Item title=title href=paths::intake(&intake.code) note=note end=tag(w, intake, now).into_any() /> }
        }).collect();
        let body = if calls.is_empty() {
            view! { <Empty title=w.applications_intakes_none_title() text=w.applications_intakes_none_text() /> }
                .into_any()
        } else {
            view! { <List>{rows}</List> }.into_any()
        };
        view! {
            <PageHead title=w.nav_intakes()>
                <Button label=w.applications_intake_new() href=new icon=Glyph::Plus />
            </PageHead>
            {body}
        }
    }))
}

/// Where a call stands, in one word.
fn tag(w: Words, intake: &Intake, now: DateTime<Utc>) -> impl IntoView + use<> {
    let (label, news) = if intake.published_at.is_none() {
        (w.applications_intake_draft(), News::Info)
    } else if intake.is_open(now) {
        (w.applications_landing_open(), News::Good)
    } else if now < intake.opens_at {
        (w.applications_intake_ahead(), News::Info)
    } else {
        (w.applications_closed(), News::Warn)
    };
    view! { <Tag label=label news=news /> }
}

pub(super) async fn page(visit: Visit, Path(code): Path<String>, Query(shown): Query<Shown>) -> Answer {
    show(&visit, StatusCode::OK, &code, &[], &shown.told).await
}

async fn show(visit: &Visit, status: StatusCode, code: &str, faults: &[faults::Fault], happened: &str) -> Answer {
    let code = code.to_owned();
    let work = visit.look(|look| {
        Box::pin(async move {
            let call = applications::intake_by_code(look, &code).await?;
            look.require(May::ManageIntakes(call.intake.programme))?;
            // Questions that nobody would be asked yet
            let unasked = questions::editing(look, &call.intake.code).await?.edits > 0;
            Ok((call, unasked))
        })
    });
    let (call, unasked) = work.await?;
    let (w, now, zone) = (visit.words, visit.now, visit.zone_of(call.intake.programme)?);
    let news = match happened {
        "added" => Some(w.applications_told_intake_added()),
        "changed" => Some(w.applications_told_intake_changed()),
        "published" => Some(w.applications_told_intake_published()),
        "closed" => Some(w.applications_told_intake_closed()),
        "opened" => Some(w.applications_told_intake_opened()),
        _ => None,
    };
    let title = call.intake.titles.in_language(w.language()).to_owned();
    let faults = told(w, faults);
    let sheet = visit.sheet(&title).status(status).back(paths::INTAKES, w.nav_intakes());
    Ok(sheet.show(move || {
        let (summary, acts) = (faults.clone(), acts(w, &call.intake, now, unasked, &faults));
        let state = tag(w, &call.intake, now);
        view! {
            <PageHead title=title>{state}</PageHead>
            <ErrorSummary title=w.error_summary_title() faults=summary />
            {news.map(|text| view! { <Banner news=News::Good title=text /> })}
            <Facts facts=facts(w, &call, zone) />
            {acts}
            <Section title=w.applications_intake_quotas()>{quotas(w, &call)}</Section>
        }
    }))
}

fn facts(w: Words, call: &Call, zone: Zone) -> Vec<(String, AnyView)> {
    let intake = &call.intake;
    let stages: Vec<&str> = intake.stages.all().iter().map(|s| w.stage(*s)).collect();
    let lines = super::calls::conditions(w, call);
    let conditions = if lines.is_empty() {
        w.applications_conditions_none().into_any()
    } else {
        lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view().into_any()
    };
    let span = |from, until| w.applications_from_to(&w.date(from), &w.date(until));
    vec![
        (w.applications_intake_code().to_owned(), view! { <bdi>{intake.code.clone()}</bdi> }.into_any()),
        (w.applications_window().to_owned(), span(zone.date(intake.opens_at), intake.closing_day(zone)).into_any()),
        (w.applications_service().to_owned(), span(intake.starts_on, intake.ends_on).into_any()),
        (w.applications_who().to_owned(), w.applications_ages(intake.min_age, intake.max_age).into_any()),
        (w.applications_conditions().to_owned(), conditions),
        (w.applications_intake_stages().to_owned(), stages.join(w.list_comma()).into_any()),
    ]
}

fn quotas(w: Words, call: &Call) -> impl IntoView + use<> {
    let columns = vec![Column::new(w.center_label()), Column::number(w.stage(Stage::Placed))];
    let row = |p: &applications::Places| {
        vec![p.names.in_language(w.language()).to_owned().into_any(), w.count_of(p.placed, p.quota).into_any()]
    };
    let rows = call.places.iter().map(row).collect();
    view! { <Table caption=w.applications_intake_quotas() columns=columns rows=rows quiet_caption=true /> }
}

/// What can be done with a call as it stands. Closing comes last, folded away, for it ends the writing of others.
fn acts(w: Words, intake: &Intake, now: DateTime<Utc>, unasked: bool, faults: &[Fault]) -> impl IntoView + use<> {
    let id = intake.id.to_string();
    let (draft, open) = (intake.published_at.is_none(), intake.is_open(now));
    let fields = vec![("intake", id.clone()), ("version", intake.version.to_string())];
    let sheet = format!("{}/questions", paths::intake(&intake.code));
    // Open to everybody with one press, but not past questions that are not published
    let warning = unasked.then(|| {
        let mut fields = fields.clone();
        fields.push(("anyway", "yes".to_owned()));
        let anyway = draft.then(|| {
            view! {
                <More label=w.applications_intake_publish_without()>
                    <p>{w.applications_intake_publish_without_text()}</p>
                    <PostButton
                        action="/api/intakes/publish"
                        fields=fields
                        label=w.applications_intake_publish_without()
                        tone=Tone::Danger
                    />
                </More>
            }
        });
        view! {
            <Banner news=News::Warn title=w.applications_intake_unasked_title()>
                <p>{w.applications_intake_unasked_text()}</p>
                <p><a href=sheet>{w.applications_intake_unasked_link()}</a></p>
            </Banner>
            {anyway}
        }
    });
    let publish = (draft && !unasked).then(|| {
        let fields = fields.clone();
        view! { <PostButton action="/api/intakes/publish" fields=fields label=w.applications_intake_publish() /> }
    });
    let close = open.then(|| {
        let label = w.applications_intake_close();
        view! {
            <More label=w.applications_intake_close_more()>
                <p>{w.applications_intake_close_text()}</p>
                <PostButton action="/api/intakes/close" fields=fields label=label tone=Tone::Danger />
            </More>
        }
    });
    let wrong = fault_of(faults, "closes_on");
    let reopen = (!draft && !open).then(|| {
        view! {
            <Form action="/api/intakes/open" fields=vec![("intake", id)] class="inline">
                <Field name="closes_on" label=w.applications_intake_closes() kind="date" error=wrong />
                <Actions><Button label=w.applications_intake_reopen() tone=Tone::Quiet /></Actions>
            </Form>
        }
    });
    let (here, preview) = (paths::intake(&intake.code), paths::apply(&intake.code));
    let queue = format!("{}?intake={}", paths::APPLICATIONS, intake.code);
    let like = format!("{}/new?from={}", paths::INTAKES, intake.code);
    view! {
        {warning}
        <Actions>
            {publish}
            <Button label=w.nav_applications() href=queue tone=Tone::Quiet />
            <Button label=w.funnel_title() href=format!("{here}/funnel") tone=Tone::Quiet />
            <Button label=w.selection_title() href=format!("{here}/selection") tone=Tone::Quiet />
            <Button label=w.applications_intake_change() href=format!("{here}/edit") tone=Tone::Quiet />
            <Button label=w.questions_title() href=format!("{here}/questions") tone=Tone::Quiet />
            <Button label=w.screening_form_title() href=format!("{here}/sheets") tone=Tone::Quiet />
            <Button label=w.import_link() href=format!("{here}/import") tone=Tone::Quiet />
            <Button label=w.applications_intake_preview() href=preview tone=Tone::Quiet />
            <Button label=w.applications_intake_like() href=like tone=Tone::Quiet />
        </Actions>
        {reopen}
        {close}
    }
}

/// What the buttons of a call post.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Window {
    intake: String,
    version: String,
    closes_on: String,
    /// Whether the call is to be published past questions that are not.
    anyway: String,
}

async fn known(visit: &Visit, form: &Window) -> Result<Call, crate::pages::problem::Problem> {
    let id: IntakeId = form.intake.parse().map_err(|_| visit.problem(Error::NotFound))?;
    visit.look(|look| Box::pin(applications::intake_for_staff(look, id))).await
}

pub(super) async fn publish(visit: Visit, Typed(form): Typed<Window>) -> Answer {
    let intake = known(&visit, &form).await?.intake;
    let code = intake.code.clone();
    let editing = visit.look(|look| Box::pin(async move { questions::editing(look, &code).await })).await?;
    if editing.edits > 0 && form.anyway.is_empty() && !visit.wants_json {
        return show(&visit, StatusCode::CONFLICT, &intake.code, &[], "").await;
    }
    let (id, version) = (intake.id, form.version.trim().parse().unwrap_or(intake.version));
    let outcome = visit.act(move |act| Box::pin(applications::publish_intake(act, id, version))).await;
    visit.done(outcome, |()| format!("{}?told=published", paths::intake(&intake.code)))
}

pub(super) async fn close(visit: Visit, Typed(form): Typed<Window>) -> Answer {
    let intake = known(&visit, &form).await?.intake;
    let id = intake.id;
    let outcome = visit.act(move |act| Box::pin(applications::close_intake(act, id))).await;
    visit.done(outcome, |()| format!("{}?told=closed", paths::intake(&intake.code)))
}

pub(super) async fn open(visit: Visit, Typed(form): Typed<Window>) -> Answer {
    let intake = known(&visit, &form).await?.intake;
    let (id, zone) = (intake.id, visit.zone_of(intake.programme)?);
    let until = time::day(&form.closes_on).map(|date| zone.moment(date + Days::new(1), NaiveTime::MIN));
    let outcome = match until {
        None => Err(Error::fault("closes_on", FaultKind::Date)),
        Some(until) => visit.act(move |act| Box::pin(applications::reopen_intake(act, id, until))).await,
    };
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &intake.code, &faults, "").await
        }
        outcome => visit.done(outcome, |()| format!("{}?told=opened", paths::intake(&intake.code))),
    }
}
