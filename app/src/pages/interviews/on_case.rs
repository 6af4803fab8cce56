//! The interviews of an application, on the page of its case.

use super::day::said;
use super::{day_of, hours};
use crate::pages::paths;
use crate::pages::problem::Problem;
use crate::pages::visit::Visit;
use crate::parts::*;
use domain::ids::ApplicationId;
use domain::interviews::BookingState;
use domain::time::Zone;
use leptos::prelude::*;
use programme::interviews::{self, Guest};

/// When the applicant came or comes, and what the panel thinks; nothing before there is an interview.
pub(in crate::pages) async fn on_case(
    visit: &Visit,
    id: ApplicationId,
    zone: Zone,
) -> Result<Option<AnyView>, Problem> {
    let all = visit.look(move |look| Box::pin(interviews::of_application(look, id))).await?;
    if all.is_empty() {
        return Ok(None);
    }
    let w = visit.words;
    let rows = all
        .into_iter()
        .map(|(slot, guest)| {
            let when = w.date_and_time(&day_of(w, zone, slot.period), &hours(w, zone, slot.period));
            let state = view! { <Tag label=w.booking_state(guest.state) news=news(guest.state) /> };
            let Guest { opinions, hidden, .. } = guest;
            let hidden = i64::try_from(hidden).unwrap_or(i64::MAX);
            let note = if hidden > 0 { w.interview_opinions_hidden(hidden) } else { String::new() };
            let opinions = opinions.iter().map(|opinion| said(w, opinion)).collect_view();
            view! {
                <Item title=when href=paths::interview_slot(slot.id) note=note end=state.into_any() />
                {opinions}
            }
        })
        .collect_view();
    Ok(Some(view! { <Section title=w.nav_interviews()><List>{rows}</List></Section> }.into_any()))
}

/// The colour of a mark.
pub(super) const fn news(state: BookingState) -> Option<News> {
    match state {
        BookingState::Attended => Some(News::Good),
        BookingState::NoShow => Some(News::Bad),
        BookingState::Booked | BookingState::Cancelled | BookingState::CalledOff => None,
    }
}
