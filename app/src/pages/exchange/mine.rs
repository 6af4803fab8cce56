//! What waits for one's answer, where one waits, and the market of colleagues who can't come.

use super::on_shift::{asked, held, sought};
use super::{what, when};
use crate::pages::paths;
use crate::pages::shifts::why_not;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::http::StatusCode;
use domain::eligibility::Reason;
use domain::exchange::WaitState;
use domain::ids::ShiftId;
use leptos::prelude::*;
use programme::exchange::{self, Mine, OnMarket};
use serde_json::json;
use words::Words;

/// What was just done, by the word in the address.
pub(in crate::pages) fn word(w: Words, word: &str) -> Option<AnyView> {
    let title = match word {
        "joined" => w.exchange_told_joined(),
        "unlisted" => w.exchange_told_left(),
        "declined" => w.exchange_told_declined(),
        "sought" => w.exchange_told_sought(),
        "coming" => w.exchange_told_coming(),
        _ => return None,
    };
    Some(view! { <Banner news=News::Good title=title /> }.into_any())
}

/// What stands around one's own shifts.
pub(in crate::pages) struct Hands {
    /// What waits for one's answer.
    pub(in crate::pages) answers: Option<AnyView>,
    /// The lists on which one waits.
    pub(in crate::pages) waits: Option<AnyView>,
    /// For which of one's shifts somebody is sought, in a sentence.
    pub(in crate::pages) sought: Vec<(ShiftId, String)>,
}

/// What waits for one's answer, where one waits, and for which of one's own shifts somebody is sought.
pub(in crate::pages) fn waiting_for_me(w: Words, mine: &Mine) -> Hands {
    let asks = mine.asks.iter().map(|ask| asked(w, ask)).collect::<Vec<_>>();
    let offered = mine
        .waits
        .iter()
        .filter(|m| m.wait.state == WaitState::Offered)
        .map(|m| held(w, &m.shift, m.wait.id, m.wait.until))
        .collect::<Vec<_>>();
    let waits = mine
        .waits
        .iter()
        .filter(|m| m.wait.state == WaitState::Waiting)
        .map(|m| {
            let note = [what(w, &m.shift, &m.center), w.exchange_wait_before(m.before)].join(" · ");
            view! { <Item title=when(w, &m.shift) href=paths::shift(m.shift.id) note=note /> }
        })
        .collect::<Vec<_>>();
    let answers = (!asks.is_empty() || !offered.is_empty())
        .then(|| view! { <Section title=w.exchange_for_you() id="answers">{offered}{asks}</Section> }.into_any());
    let waits = (!waits.is_empty())
        .then(|| view! { <Section title=w.exchange_waits_title()><List>{waits}</List></Section> }.into_any());
    let sought = mine.hand_overs.iter().map(|mine| (mine.hand_over.shift, sought(w, mine))).collect();
    Hands { answers, waits, sought }
}

/// The market: `/shifts?market=1`.
pub(in crate::pages) async fn market_page(visit: &Visit) -> Answer {
    let programme = visit.signed_in()?.programme.id;
    let market = visit.look(move |look| Box::pin(exchange::market(look, programme))).await?;
    let w = visit.words;
    if visit.wants_json {
        let facts: Vec<_> = market
            .iter()
            .map(|m| {
                json!({
                    "hand_over": m.hand_over.id, "shift": m.shift.id, "center": m.center.code,
                    "position": m.shift.position.code, "starts_at": m.shift.period.start(),
                    "ends_at": m.shift.period.end(), "instead_of": m.name.short(),
                    "reasons": m.reasons.iter().map(Reason::code).collect::<Vec<_>>(),
                })
            })
            .collect();
        return Ok(visit.json(StatusCode::OK, &facts));
    }
    let ways = vec![
        Way::new(w.shift_filter_mine(), format!("{}?mine=1", paths::SHIFTS), false),
        Way::new(w.shift_filter_own(), format!("{}?own=1", paths::SHIFTS), false),
        Way::new(w.shift_filter_all(), format!("{}?all=1", paths::SHIFTS), false),
        Way::new(w.exchange_market_filter(), paths::SHIFTS, true),
    ];
    let (open, closed): (Vec<&OnMarket>, Vec<&OnMarket>) = market.iter().partition(|one| one.reasons.is_empty());
    let rows = open.into_iter().map(|one| row(w, one)).collect::<Vec<_>>();
    let closed = closed.into_iter().map(|one| row(w, one)).collect::<Vec<_>>();
    Ok(visit.sheet(w.exchange_market_title()).show(move || {
        let list = if rows.is_empty() {
            view! {
                <Empty
                    title=w.exchange_market_none_title()
                    text=w.exchange_market_none_text()
                    icon=Glyph::Calendar
                >
                    <Button href=paths::SHIFTS label=w.shift_find() tone=Tone::Quiet />
                </Empty>
            }
            .into_any()
        } else {
            view! { <List>{rows}</List> }.into_any()
        };
        let closed = (!closed.is_empty())
            .then(|| view! { <Section title=w.exchange_market_not() id="not"><List>{closed}</List></Section> });
        view! {
            <PageHead title=w.exchange_market_title() lead=w.exchange_market_lead() />
            <Chips label=w.shift_filters() ways=ways />
            {list}
            {closed}
        }
    }))
}

fn row(w: Words, one: &OnMarket) -> AnyView {
    let name = one.name.short();
    let (title, href) = (when(w, &one.shift), paths::shift(one.shift.id));
    let note = [what(w, &one.shift, &one.center), w.exchange_instead_of(&name)].join(" · ");
    if !one.reasons.is_empty() {
        let why = why_not(w, &one.reasons);
        let note = view! { {note} <span class="shift-why">{why}</span> };
        return view! { <Item title=title href=href note=note.into_any() acts=true /> }.into_any();
    }
    let says = format!("{}: {title}", w.exchange_take_over());
    let end = view! {
        <PostButton
            action="/api/exchange/over"
            fields=vec![("hand_over", one.hand_over.id.to_string())]
            label=w.exchange_take_over()
            says=says
        />
    };
    view! { <Item title=title href=href note=note end=end.into_any() acts=true /> }.into_any()
}
