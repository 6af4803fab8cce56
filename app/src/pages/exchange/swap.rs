//! Which shift of a colleague to take in return for one's own.

use super::on_shift::reasons;
use super::{Again, when};
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::Path;
use axum::http::StatusCode;
use domain::exchange::HandOverWay;
use domain::ids::ShiftId;
use leptos::prelude::*;
use programme::{Error, exchange, shifts};
use serde_json::json;

pub(super) async fn page(visit: Visit, Path(id): Path<String>) -> Answer {
    let id: ShiftId = id.parse().map_err(|_| visit.problem(Error::NotFound))?;
    show(&visit, id, &Again::default()).await
}

/// The page, perhaps with what was typed on it and what is wrong with that.
pub(super) async fn show(visit: &Visit, id: ShiftId, again: &Again) -> Answer {
    let seen = visit.look(|look| Box::pin(shifts::seen(look, id))).await?;
    if !seen.on_it {
        return Err(visit.problem(Error::NotFound));
    }
    let returns = visit.look(|look| Box::pin(exchange::returns(look, id))).await?;
    let w = visit.words;
    if visit.wants_json {
        let facts: Vec<_> = returns
            .iter()
            .map(|r| json!({ "to": format!("{}.{}", r.person, r.shift.id), "name": r.name.short(), "shift": r.shift.id }))
            .collect();
        return Ok(visit.json(StatusCode::OK, &facts));
    }
    let choices: Vec<Choice> = returns
        .iter()
        .map(|r| {
            let place = r.shift.position.names.in_language(w.language()).to_owned();
            let hint = [r.name.short(), place].join(w.list_comma());
            let value = format!("{}.{}", r.person, r.shift.id);
            let chosen = value == again.typed.to;
            Choice::new(value, when(w, &r.shift)).hint(hint).chosen(chosen)
        })
        .collect();
    let (shift, back) = (seen.offer.shift, paths::shift(id));
    let fields = vec![("shift", id.to_string()), ("way", HandOverWay::Swap.as_str().to_owned())];
    let (to, reason, note) = (again.fault("to"), again.fault("reason"), again.fault("note"));
    let (typed, faults, status) = (again.typed.clone(), again.faults.clone(), again.status());
    let sheet = visit.sheet(w.exchange_way_swap()).status(status).layout(Layout::Narrow).back(&back, w.nav_shifts());
    Ok(sheet.show(move || {
        let body = if choices.is_empty() {
            view! {
                <Empty title=w.exchange_swap_none() text=w.exchange_swap_none_text() icon=Glyph::Calendar>
                    <Button href=format!("{back}#cannot") label=w.exchange_other_way() tone=Tone::Quiet />
                </Empty>
            }
            .into_any()
        } else {
            view! {
                <Form action="/api/exchange/cannot" fields=fields>
                    <Radios name="to" label=w.exchange_swap_for() choices=choices error=to />
                    <Select
                        name="reason"
                        label=w.exchange_reason()
                        choices=reasons(w, &typed.reason)
                        nothing=w.choose_one()
                        error=reason
                    />
                    <Field
                        name="note"
                        label=w.exchange_note()
                        value=typed.note
                        optional=w.optional()
                        maxlength=500
                        autocomplete="off"
                        error=note
                    />
                    <Actions><Button label=w.exchange_ask_button() /></Actions>
                </Form>
            }
            .into_any()
        };
        view! {
            <PageHead title=w.exchange_way_swap() eyebrow=when(w, &shift) lead=w.exchange_cannot_text() />
            <ErrorSummary title=w.error_summary_title() faults=faults />
            {body}
        }
    }))
}
