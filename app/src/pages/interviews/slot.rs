//! One slot for staff: who comes, how it is changed, and how it is called off.

use super::day::{Reading, guest};
use super::fields::Filled;
use super::{Asked, day_of, decides, hours, name, note, told};
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::problem::Problem;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use domain::faults;
use domain::ids::InterviewSlotId;
use domain::interviews::BookingState;
use domain::time::Week;
use leptos::prelude::*;
use programme::typed::Values;
use programme::{Error, centers, interviews};
use serde::Deserialize;
use serde_json::json;

pub(super) async fn page(visit: Visit, Path(id): Path<String>, Query(asked): Query<Asked>) -> Answer {
    let id: InterviewSlotId = id.parse().map_err(|_| visit.problem(Error::NotFound))?;
    show(&visit, id, StatusCode::OK, None, &[], &asked).await
}

async fn show(
    visit: &Visit,
    id: InterviewSlotId,
    status: StatusCode,
    values: Option<Values>,
    faults: &[faults::Fault],
    asked: &Asked,
) -> Result<Response, Problem> {
    let (center, sitting) = visit.look(move |look| Box::pin(interviews::sitting(look, id))).await?;
    if visit.wants_json {
        return Ok(visit.json(status, &sitting.slot));
    }
    let may_decide = decides(visit, &center);
    let panel = if may_decide {
        let here = center.clone();
        visit.look(move |look| Box::pin(async move { interviews::panelists(look, &here).await })).await?
    } else {
        Vec::new()
    };
    let (w, now, me) = (visit.words, visit.now, visit.who().person);
    let (slot, zone) = (sitting.slot.clone(), center.zone);
    let changes = may_decide && !slot.cancelled && now < slot.period.start();
    let values =
        values.unwrap_or_else(|| interviews::of_slot(&slot, sitting.panel.iter().map(|(person, _)| *person), zone));
    let form = Filled::new(w, values, faults, &panel);
    let (open, news) = (!form.faults.is_empty(), told(w, asked));
    let title = w.date_and_time(&day_of(w, zone, slot.period), &hours(w, zone, slot.period));
    let back = format!("{}?week={}", paths::interviews(&center.code), Week::of(zone.date(slot.period.start())));
    let sheet = visit.sheet(&title).status(status).layout(Layout::Narrow).back(&back, w.nav_interviews());
    Ok(sheet.show(move || {
        let expected = sitting.guests.iter().filter(|g| g.state == BookingState::Booked).count();
        let fields = vec![("slot", id.to_string()), ("version", slot.version.to_string())];
        let guests = if sitting.guests.is_empty() {
            view! { <p class="hint">{w.interview_guests_empty()}</p> }.into_any()
        } else {
            sitting
                .guests
                .iter()
                .map(|one| guest(w, &sitting, one, Reading { may_decide, me, now, again: None }))
                .collect_view()
                .into_any()
        };
        let called_off =
            slot.cancelled.then(|| view! { <Tag label=w.interview_called_off_tag() news=News::Warn /> }.into_any());
        let faults = form.faults.clone();
        let change = changes.then(|| {
            let inputs = form.fields(w, &panel, false);
            view! {
                <More label=w.interview_change_title() open=open>
                    <p>{w.interview_change_text()}</p>
                    <Form action="/api/interviews/change" fields=fields>
                        {inputs}
                        <Actions>
                            <Button label=w.save() />
                        </Actions>
                    </Form>
                </More>
                <More label=w.interview_call_off_title()>
                    <p>{w.interview_call_off_text(i64::try_from(expected).unwrap_or(i64::MAX))}</p>
                    <PostButton
                        action="/api/interviews/call-off"
                        fields=vec![("slot", id.to_string())]
                        label=w.interview_call_off_button()
                        tone=Tone::Danger
                    />
                </More>
            }
        });
        view! {
            <PageHead title=title eyebrow=name(w, &center) lead=note(w, &sitting) />
            {news}
            {called_off}
            <ErrorSummary title=w.error_summary_title() faults=faults />
            <Section title=w.interview_guests_title() beside=w.count_of(slot.taken, slot.places)>{guests}</Section>
            {change}
        }
    }))
}

pub(super) async fn change(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let id: InterviewSlotId = values.get("slot").parse().map_err(|_| visit.problem(Error::NotFound))?;
    let (typed, now) = (values.clone(), visit.now);
    let outcome = visit
        .act(move |act| {
            let typed = typed.clone();
            Box::pin(async move {
                // Also asks the right, so that nothing is told of another center's slot
                let (center, _) = interviews::sitting(act, id).await?;
                let zone = centers::find(act, center.id).await?.zone;
                let change = interviews::parse_change(&typed, zone, now)?;
                interviews::change(act, id, &change).await
            })
        })
        .await;
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            show(&visit, id, StatusCode::UNPROCESSABLE_ENTITY, Some(values), &faults, &Asked::default()).await
        }
        outcome => visit
            .done(outcome.map(|()| json!({ "slot": id })), |_| format!("{}?told=changed", paths::interview_slot(id))),
    }
}

/// What the button posts.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Chosen {
    slot: String,
}

pub(super) async fn call_off(visit: Visit, Typed(form): Typed<Chosen>) -> Answer {
    let id: InterviewSlotId = form.slot.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let outcome = visit.act(move |act| Box::pin(interviews::call_off(act, id))).await;
    visit.done(outcome.map(|told| json!({ "slot": id, "told": told })), |_| {
        format!("{}?told=called-off", paths::interview_slot(id))
    })
}
