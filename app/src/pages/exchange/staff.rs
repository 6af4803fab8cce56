//! What stands on the staff's page of a shift: who waits for it, and for whom somebody is sought.

use super::moment;
use crate::pages::problem::Problem;
use crate::pages::visit::Visit;
use crate::parts::*;
use domain::exchange::WaitState;
use domain::shifts::Shift;
use leptos::prelude::*;
use programme::exchange;

/// The waiting list and the searches of a shift; nothing where there are none.
pub(in crate::pages) async fn on_shift(visit: &Visit, shift: &Shift) -> Result<Option<AnyView>, Problem> {
    let id = shift.id;
    let (waiting, hand_overs) = visit
        .look(move |look| {
            Box::pin(async move { Ok((exchange::waiting(look, id).await?, exchange::of_shift(look, id).await?)) })
        })
        .await?;
    if waiting.is_empty() && hand_overs.is_empty() {
        return Ok(None);
    }
    let w = visit.words;
    let rows = waiting
        .iter()
        .map(|one| {
            let note = match (one.wait.state, one.wait.until) {
                (WaitState::Offered, Some(until)) => w.exchange_wait_held(&moment(w, shift, until)),
                _ => w.exchange_wait_since(&moment(w, shift, one.wait.since)),
            };
            view! { <Item title=view! { <Name name=one.name.short() /> }.into_any() note=note /> }
        })
        .collect::<Vec<_>>();
    let searches = hand_overs
        .iter()
        .map(|row| {
            let href = super::desk::case_path(row.hand_over.id);
            let note = super::desk::standing(w, row);
            view! { <Item title=view! { <Name name=row.name.short() /> }.into_any() href=href note=note /> }
        })
        .collect::<Vec<_>>();
    let waits =
        (!rows.is_empty()).then(|| view! { <Section title=w.exchange_wait_title()><List>{rows}</List></Section> });
    let searches = (!searches.is_empty())
        .then(|| view! { <Section title=w.exchange_cases_title()><List>{searches}</List></Section> });
    Ok(Some(view! { {searches} {waits} }.into_any()))
}
