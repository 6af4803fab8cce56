//! "I will come", places that are asked for, and ballots, as the volunteer sees them.

use super::ShiftForm;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use chrono::{DateTime, Utc};
use domain::choosing::Drawn;
use domain::eligibility::Reason;
use domain::programmes::Rules;
use domain::shifts::{AssignmentState, Shift};
use leptos::prelude::*;
use programme::shifts::{self, Seen};
use serde_json::json;
use words::Words;

pub(super) async fn confirm(visit: Visit, Typed(form): Typed<ShiftForm>) -> Answer {
    let outcome = match form.shift() {
        Err(error) => Err(error),
        Ok(id) => visit.act(move |act| Box::pin(shifts::confirm(act, id))).await,
    };
    visit.done(outcome, |place| format!("{}?told=confirmed", paths::shift(place.shift)))
}

pub(super) async fn enter(visit: Visit, Typed(form): Typed<ShiftForm>) -> Answer {
    let id = form.shift().map_err(|error| visit.problem(error))?;
    let outcome = visit.act(move |act| Box::pin(shifts::enter(act, id))).await;
    visit.done(outcome.map(|()| json!({ "shift": id })), |_| format!("{}?told=entered", paths::shift(id)))
}

pub(super) async fn leave(visit: Visit, Typed(form): Typed<ShiftForm>) -> Answer {
    let id = form.shift().map_err(|error| visit.problem(error))?;
    let outcome = visit.act(move |act| Box::pin(shifts::leave_ballot(act, id))).await;
    visit.done(outcome.map(|()| json!({ "shift": id })), |_| format!("{}?told=left", paths::shift(id)))
}

/// Whether somebody with a place is asked to say "I will come": once the shift is near and has not begun.
pub(super) fn asks_to_confirm(shift: &Shift, state: AssignmentState, rules: &Rules, now: DateTime<Utc>) -> bool {
    let near = chrono::Duration::days(rules.confirm_days.max(1));
    let ahead = shift.period.start() - now;
    state == AssignmentState::Assigned && chrono::Duration::zero() < ahead && ahead <= near
}

/// "I will come", once the shift is near.
pub(super) fn come(w: Words, seen: &Seen, now: DateTime<Utc>) -> AnyView {
    let shift = &seen.offer.shift;
    if seen.confirmed && now < shift.period.start() {
        return view! { <Banner news=News::Good title=w.shift_will_come() /> }.into_any();
    }
    if !seen.on_it || seen.confirmed || !asks_to_confirm(shift, AssignmentState::Assigned, &seen.rules, now) {
        return ().into_any();
    }
    let fields = vec![("shift", shift.id.to_string())];
    view! {
        <Section title=w.shift_come_title() id="come">
            <p>{w.shift_come_text()}</p>
            <PostButton action="/api/shifts/confirm" fields=fields label=w.shift_come() />
        </Section>
    }
    .into_any()
}

/// What one has asked for and waits.
pub(super) fn requested(w: Words, fields: Vec<(&'static str, String)>) -> AnyView {
    view! {
        <Section title=w.shift_requested_title()>
            <p>{w.shift_requested_text()}</p>
            <PostButton action="/api/shifts/release" fields=fields label=w.shift_request_back() tone=Tone::Quiet />
        </Section>
    }
    .into_any()
}

/// The ballot of a shift: entering and leaving it, or what it gave and how anybody can check it.
pub(super) fn ballot(w: Words, seen: &Seen, now: DateTime<Utc>) -> AnyView {
    let Some((ballot, entries)) = &seen.ballot else { return ().into_any() };
    let shift = &seen.offer.shift;
    let moment = |at: DateTime<Utc>| w.date_and_time(&w.day(shift.zone.date(at)), &w.time(shift.zone.clock(at)));
    if let Some((at, seed)) = &ballot.drawn {
        let own = entries.first().filter(|_| seen.offer.entered).and_then(|entry| entry.result);
        let mine = own.map(|result| match result {
            Drawn::Won => w.shift_ballot_won(),
            Drawn::Waiting => w.shift_ballot_waiting(),
            Drawn::Unfit => w.shift_ballot_unfit(),
        });
        let text = w.shift_ballot_drawn(&moment(*at), seed);
        return view! {
            <Section title=w.shift_ballot_title() id="ballot">
                {mine.map(|text| view! { <p>{text}</p> })}
                <p class="hint">{text}</p>
            </Section>
        }
        .into_any();
    }
    let fields = vec![("shift", shift.id.to_string())];
    let open = now < ballot.closes;
    // The ballot itself is no reason against entering it
    let fits = seen.offer.reasons.iter().all(|r| {
        matches!(r, Reason::Ballot { .. } | Reason::Full | Reason::NotOpenYet { .. } | Reason::ClaimCap { .. })
    });
    let act = if !open || seen.on_it {
        ().into_any()
    } else if seen.offer.entered {
        view! {
            <p>{w.shift_ballot_in()}</p>
            <PostButton
                action="/api/shifts/ballot/leave"
                fields=fields
                label=w.shift_ballot_leave()
                tone=Tone::Quiet
            />
        }
        .into_any()
    } else if fits {
        view! { <PostButton action="/api/shifts/ballot/enter" fields=fields label=w.shift_ballot_enter() /> }.into_any()
    } else {
        ().into_any()
    };
    let text = w.shift_ballot_text(&moment(ballot.closes));
    view! {
        <Section title=w.shift_ballot_title() id="ballot">
            <p>{text}</p>
            {act}
        </Section>
    }
    .into_any()
}
