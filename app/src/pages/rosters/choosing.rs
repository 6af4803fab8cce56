//! Requests and the ballot of a shift, as staff decide them.

use super::assign_path;
use super::shift_page::{self, Asked};
use super::told::Told;
use crate::pages::form::Typed;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::http::StatusCode;
use chrono::NaiveDateTime;
use domain::choosing::Drawn;
use domain::faults::FaultKind;
use domain::ids::{PersonId, ShiftId};
use domain::shifts::Shift;
use leptos::prelude::*;
use programme::Error;
use programme::shifts::{self, Ballot, Entry, Request};
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// What the posts carry.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ChoosingForm {
    shift: String,
    person: String,
    reason: String,
    closes: String,
}

impl ChoosingForm {
    fn shift(&self) -> programme::Result<ShiftId> {
        self.shift.trim().parse().map_err(|_| Error::NotFound)
    }
    fn person(&self) -> programme::Result<PersonId> {
        self.person.trim().parse().map_err(|_| Error::NotFound)
    }
}

pub(super) async fn approve(visit: Visit, Typed(form): Typed<ChoosingForm>) -> Answer {
    let outcome = match (form.shift(), form.person()) {
        (Ok(shift), Ok(person)) => visit.act(move |act| Box::pin(shifts::approve(act, shift, person))).await,
        (Err(error), _) | (_, Err(error)) => Err(error),
    };
    visit.done(outcome, |place| format!("{}?told=assigned", assign_path(place.shift)))
}

pub(super) async fn decline(visit: Visit, Typed(form): Typed<ChoosingForm>) -> Answer {
    let (shift, person) = match (form.shift(), form.person()) {
        (Ok(shift), Ok(person)) => (shift, person),
        (Err(error), _) | (_, Err(error)) => return Err(visit.problem(error)),
    };
    let reason = form.reason.clone();
    let outcome = visit
        .act(move |act| {
            let reason = reason.clone();
            Box::pin(async move { shifts::decline(act, shift, person, &reason).await })
        })
        .await;
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            again(&visit, shift, Asked { declining: Some((person, form.reason)), faults, ..Asked::default() }).await
        }
        outcome => {
            visit.done(outcome.map(|()| json!({ "shift": shift })), |_| format!("{}?told=declined", assign_path(shift)))
        }
    }
}

/// The page of the shift again, with what was typed and what is wrong with it.
async fn again(visit: &Visit, shift: ShiftId, asked: Asked) -> Answer {
    shift_page::show(visit, shift, StatusCode::UNPROCESSABLE_ENTITY, asked, &Told::default()).await
}

pub(super) async fn open(visit: Visit, Typed(form): Typed<ChoosingForm>) -> Answer {
    let shift = form.shift().map_err(|error| visit.problem(error))?;
    let typed = form.closes.clone();
    let outcome = visit
        .act(move |act| {
            let typed = typed.clone();
            Box::pin(async move {
                let zone = shifts::find(act, shift).await?.zone;
                let read = |format| NaiveDateTime::parse_from_str(typed.trim(), format);
                let closes = read("%Y-%m-%dT%H:%M").or_else(|_| read("%Y-%m-%d %H:%M"));
                let closes = closes.map_err(|_| Error::fault("closes", FaultKind::Date))?;
                shifts::open_ballot(act, shift, zone.moment(closes.date(), closes.time())).await
            })
        })
        .await;
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            again(&visit, shift, Asked { closes: Some(form.closes), faults, ..Asked::default() }).await
        }
        outcome => {
            visit.done(outcome.map(|()| json!({ "shift": shift })), |_| format!("{}?told=saved", assign_path(shift)))
        }
    }
}

pub(super) async fn close(visit: Visit, Typed(form): Typed<ChoosingForm>) -> Answer {
    let shift = form.shift().map_err(|error| visit.problem(error))?;
    let outcome = visit.act(move |act| Box::pin(shifts::close_ballot(act, shift))).await;
    visit.done(outcome.map(|()| json!({ "shift": shift })), |_| format!("{}?told=saved", assign_path(shift)))
}

/// Who asks for a place, each with a yes, and a no that wants a reason.
pub(super) fn requests(
    w: Words,
    shift: &Shift,
    requests: &[Request],
    keeps: bool,
    declining: Option<&(PersonId, String)>,
    faults: &[Fault],
) -> AnyView {
    if requests.is_empty() {
        return ().into_any();
    }
    let rows = requests
        .iter()
        .map(|request| {
            let person = request.name.short();
            let fields = vec![("shift", shift.id.to_string()), ("person", request.person.to_string())];
            let since = w.date(shift.zone.date(request.since));
            let no = format!("{}?declining={}#decline", assign_path(shift.id), request.person);
            let end = keeps.then(|| {
                view! {
                    <PostButton
                        action="/api/shifts/approve"
                        fields=fields
                        label=w.roster_request_yes()
                        says=w.roster_request_yes_says(&person)
                    />
                    <Button
                        tone=Tone::Quiet
                        label=w.roster_request_no()
                        says=w.roster_request_no_title(&person)
                        href=no
                    />
                }
            });
            view! {
                <Item
                    title=view! { <Name name=person /> }.into_any()
                    note=w.roster_request_since(&since).into_any()
                    end=end.into_any()
                    acts=true
                />
            }
        })
        .collect::<Vec<_>>();
    let no = declining
        .filter(|_| keeps)
        .and_then(|(person, typed)| Some((requests.iter().find(|r| r.person == *person)?, typed)))
        .map(|(request, typed)| decline_form(w, shift, request, typed, fault_of(faults, "reason")));
    view! { <Section title=w.roster_requests() id="requests">{no}<List>{rows}</List></Section> }.into_any()
}

fn decline_form(
    w: Words,
    shift: &Shift,
    request: &Request,
    typed: &str,
    wrong: Option<String>,
) -> impl IntoView + use<> {
    let fields = vec![("shift", shift.id.to_string()), ("person", request.person.to_string())];
    let (typed, here) = (typed.to_owned(), assign_path(shift.id));
    view! {
        <div id="decline">
            <Card title=w.roster_request_no_title(&request.name.short()) soft=true>
                <Form action="/api/shifts/decline" fields=fields>
                    <TextArea
                        name="reason"
                        label=w.roster_request_reason()
                        value=typed
                        rows=2
                        maxlength=500
                        error=wrong
                    />
                    <Actions>
                        <Button label=w.roster_request_no() tone=Tone::Danger />
                        <Button tone=Tone::Quiet label=w.cancel() href=here />
                    </Actions>
                </Form>
            </Card>
        </div>
    }
}

/// The ballot: setting and ending it, who takes part, and what it gave.
pub(super) fn ballot(
    w: Words,
    shift: &Shift,
    found: Option<&(Ballot, Vec<Entry>)>,
    keeps: bool,
    typed: Option<&str>,
    faults: &[Fault],
) -> AnyView {
    let fields = vec![("shift", shift.id.to_string())];
    let Some((ballot, entries)) = found else {
        let (typed, wrong) = (typed.unwrap_or_default().to_owned(), fault_of(faults, "closes"));
        return keeps
            .then(|| {
                view! {
                    <More label=w.roster_ballot_set() open=wrong.is_some()>
                        <p>{w.roster_ballot_text()}</p>
                        <Form action="/api/shifts/ballot" fields=fields class="inline">
                            <Field
                                name="closes"
                                label=w.roster_ballot_closes()
                                kind="datetime-local"
                                value=typed
                                width=16
                                error=wrong
                            />
                            <Button label=w.roster_ballot_button() tone=Tone::Quiet />
                        </Form>
                    </More>
                }
            })
            .into_any();
    };
    let moment = |at| w.date_and_time(&w.day(shift.zone.date(at)), &w.time(shift.zone.clock(at)));
    let text = match &ballot.drawn {
        Some((at, seed)) => w.shift_ballot_drawn(&moment(*at), seed),
        None => w.shift_ballot_text(&moment(ballot.closes)),
    };
    let rows = entries
        .iter()
        .map(|entry| {
            let end = entry.result.map(|result| match result {
                Drawn::Won => view! { <Tag label=w.roster_ballot_won() news=News::Good /> }.into_any(),
                Drawn::Waiting => view! { <Tag label=w.roster_ballot_waiting() /> }.into_any(),
                Drawn::Unfit => view! { <Tag label=w.roster_ballot_unfit() news=News::Warn /> }.into_any(),
            });
            let note = entry.lots.map(|lots| w.roster_ballot_lots(lots)).unwrap_or_default();
            view! {
                <Item
                    title=view! { <Name name=entry.name.short() /> }.into_any()
                    note=note.into_any()
                    end=end.into_any()
                />
            }
        })
        .collect::<Vec<_>>();
    let ends = (keeps && ballot.drawn.is_none()).then(|| {
        view! {
            <PostButton
                action="/api/shifts/ballot/close"
                fields=fields
                label=w.roster_ballot_end()
                tone=Tone::Quiet
            />
        }
    });
    view! {
        <Section title=w.shift_ballot_title() id="ballot">
            <p>{text}</p>
            <List>{rows}</List>
            {ends}
        </Section>
    }
    .into_any()
}
