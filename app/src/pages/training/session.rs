//! One session: who is enrolled, and what came out for each.

use super::{place, result, told, when};
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use domain::faults::FaultKind;
use domain::ids::{CourseSessionId, PersonId};
use domain::rights::{At, May};
use domain::training::CourseResult;
use leptos::prelude::*;
use programme::Error;
use programme::training::{self, Enrolled};
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// What the address says.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    told: String,
}

pub(super) async fn page(visit: Visit, Path(id): Path<String>, Query(asked): Query<Asked>) -> Answer {
    let id: CourseSessionId = id.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let (meeting, people) = visit.look(move |look| Box::pin(training::session(look, id))).await?;
    let w = visit.words;
    if visit.wants_json {
        let facts: Vec<_> = people
            .iter()
            .map(|one| json!({ "person": one.person, "name": one.name.full(), "result": one.result }))
            .collect();
        return Ok(visit.json(StatusCode::OK, &facts));
    }
    let begun = meeting.session.period.start() <= visit.now;
    let rows: Vec<_> = people.iter().map(|one| row(w, id, one, begun)).collect();
    let said = people.iter().filter(|one| one.said.is_some()).count();
    let session = &meeting.session;
    let at = At { programme: session.programme, center: session.center };
    let confirms = visit.who().may(May::DecideApplications(at), visit.now) && said > 0;
    let plans = !begun && training::may_keep(&visit.who(), session.programme, None, visit.now);
    let trainer = meeting.trainer.as_ref().map(|name| w.training_by(&name.full()));
    let title = meeting.course.in_language(w.language()).to_owned();
    let mut lead = vec![when(w, &meeting)];
    lead.extend(place(w, &meeting));
    lead.extend(trainer);
    let (lead, count) = (lead.join(" · "), w.count_of(meeting.session.taken, meeting.session.places));
    let news = told(w, &asked.told);
    let sheet = visit.sheet(&title).layout(Layout::Narrow).back(paths::TRAINING, w.nav_training());
    Ok(sheet.show(move || {
        let list = if rows.is_empty() {
            view! {
                <Empty
                    title=w.training_enrolled_empty_title()
                    text=w.training_enrolled_empty_text()
                    icon=Glyph::People
                />
            }
            .into_any()
        } else {
            view! { <Section title=w.training_enrolled_title() beside=count><List>{rows}</List></Section> }.into_any()
        };
        view! {
            <PageHead title=title lead=lead />
            {news}
            {(!begun).then(|| view! { <p class="hint">{w.training_results_wait()}</p> })}
            {plans.then(|| view! {
                <Actions>
                    <Button label=w.change() href=format!("{}/{id}/edit", paths::TRAINING) tone=Tone::Quiet />
                </Actions>
            })}
            {(said > 0).then(|| {
                let fields = vec![("session", id.to_string())];
                let button = confirms.then(|| view! {
                    <PostButton action="/api/training/confirm" fields=fields label=w.training_confirm() />
                });
                view! {
                    <Banner news=News::Warn title=w.training_said(i64::try_from(said).unwrap_or(0))>{button}</Banner>
                }
            })}
            {list}
        }
    }))
}

fn row(w: Words, session: CourseSessionId, one: &Enrolled, begun: bool) -> AnyView {
    let name = one.name.full();
    let mut note = Vec::new();
    if one.came.is_some() {
        note.push(w.training_came().to_owned());
    }
    note.push(match (one.result, one.said) {
        (_, Some(word)) => w.training_result_said(result(w, word)),
        (Some(word), None) => result(w, word).to_owned(),
        (None, None) => w.training_result_open().to_owned(),
    });
    let note = note.join(" · ");
    let came = begun.then(|| {
        let fields = vec![
            ("session", session.to_string()),
            ("person", one.person.to_string()),
            ("came", if one.came.is_some() { "" } else { "yes" }.to_owned()),
        ];
        let label = if one.came.is_some() { w.training_not_came() } else { w.training_came_button() };
        view! {
            <PostButton
                action="/api/training/came"
                fields=fields
                label=label
                says=w.training_result_says(label, &name)
                tone=Tone::Plain
            />
        }
    });
    let buttons: Vec<_> = CourseResult::ALL
        .iter()
        .filter(|word| begun && Some(**word) != one.result)
        .map(|word| {
            let label = result(w, *word);
            let fields = vec![
                ("session", session.to_string()),
                ("person", one.person.to_string()),
                ("result", word.as_str().to_owned()),
            ];
            view! {
                <PostButton
                    action="/api/training/record"
                    fields=fields
                    label=label
                    says=w.training_result_says(label, &name)
                    tone=Tone::Quiet
                />
            }
        })
        .collect();
    let href = format!("{}/people/{}", paths::TRAINING, one.person);
    let title = view! { <Name name=name /> }.into_any();
    let end = view! { {came} {buttons} }.into_any();
    view! { <Item title=title href=href note=note end=end acts=true /> }.into_any()
}

/// A result.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ResultForm {
    session: String,
    person: String,
    result: String,
}

pub(super) async fn record(visit: Visit, Typed(form): Typed<ResultForm>) -> Answer {
    let session: CourseSessionId = form.session.trim().parse().map_err(|_| visit.problem(Error::NotFound))?;
    let person: PersonId = form.person.trim().parse().map_err(|_| visit.problem(Error::NotFound))?;
    let outcome = match CourseResult::parse(&form.result) {
        None => Err(Error::fault("result", FaultKind::Choice)),
        Some(result) => visit.act(move |act| Box::pin(training::record_result(act, session, person, result))).await,
    };
    visit.done(outcome, |()| format!("{}/{session}?told=recorded", paths::TRAINING))
}

/// Whether somebody came.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct CameForm {
    session: String,
    person: String,
    came: String,
}

pub(super) async fn came(visit: Visit, Typed(form): Typed<CameForm>) -> Answer {
    let session: CourseSessionId = form.session.trim().parse().map_err(|_| visit.problem(Error::NotFound))?;
    let person: PersonId = form.person.trim().parse().map_err(|_| visit.problem(Error::NotFound))?;
    let came = !form.came.trim().is_empty();
    let outcome = visit.act(move |act| Box::pin(training::came(act, session, person, came))).await;
    visit.done(outcome, |()| format!("{}/{session}", paths::TRAINING))
}

pub(super) async fn confirm(visit: Visit, Typed(form): Typed<CameForm>) -> Answer {
    let session: CourseSessionId = form.session.trim().parse().map_err(|_| visit.problem(Error::NotFound))?;
    let outcome = visit.act(move |act| Box::pin(training::confirm(act, session))).await;
    visit.done(outcome.map(|count| json!({ "confirmed": count })), |_| {
        format!("{}/{session}?told=confirmed", paths::TRAINING)
    })
}
