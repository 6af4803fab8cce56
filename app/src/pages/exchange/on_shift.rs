//! What stands on the page of a shift: the waiting list, "I can't come", what colleagues ask.

use super::{moment, when, yes_no};
use crate::pages::paths;
use crate::parts::*;
use domain::exchange::{AskState, CannotReason, CoverWay, Leaving, WaitState};
use domain::shifts::Shift;
use leptos::prelude::*;
use programme::exchange::{MyAsk, MyCover, OnShift};
use words::Words;

/// What a volunteer can do here beside taking the shift and giving it back. `on_it` when they have a place on it.
pub(in crate::pages) fn on_shift(w: Words, shift: &Shift, seen: OnShift, on_it: bool) -> AnyView {
    let asked = seen.ask.as_ref().map(|ask| asked(w, ask));
    let list = (!on_it).then(|| waiting(w, shift, &seen));
    let market = seen
        .market
        .iter()
        .map(|(cover, name)| {
            let fields = vec![("cover", cover.id.to_string())];
            let instead = w.exchange_instead_of(&name.short());
            view! {
                <Section title=w.exchange_market_title()>
                    <p>{instead}</p>
                    <PostButton action="/api/exchange/over" fields=fields label=w.exchange_take_over() />
                </Section>
            }
            .into_any()
        })
        .collect::<Vec<_>>();
    let cannot = (on_it && seen.leaving != Leaving::Begun).then(|| cannot(w, shift, &seen));
    view! { {asked} {list} {market} {cannot} }.into_any()
}

/// What a colleague asks, with the two answers.
pub(super) fn asked(w: Words, mine: &MyAsk) -> AnyView {
    let name = mine.asker.short();
    let gives = mine.gives.as_ref().map(|gives| {
        let text = w.exchange_asks_swap(&name, &when(w, gives));
        view! { <p>{text}</p> }
    });
    let ask = mine.ask.id.to_string();
    let until = w.exchange_answer_until(&moment(w, &mine.shift, mine.ask.until));
    let answers = yes_no(
        ("/api/exchange/yes", vec![("ask", ask.clone())], w.exchange_yes()),
        ("/api/exchange/no", vec![("ask", ask)], w.exchange_no()),
    );
    let (href, time) = (paths::shift(mine.shift.id), when(w, &mine.shift));
    view! {
        <Card title=w.exchange_asks(&name)>
            <p><a href=href>{time}</a></p>
            {gives}
            <p class="hint">{until}</p>
            {answers}
        </Card>
    }
    .into_any()
}

fn waiting(w: Words, shift: &Shift, seen: &OnShift) -> AnyView {
    let fields = vec![("shift", shift.id.to_string())];
    let (text, count) = (w.exchange_wait_text(&moment(w, shift, seen.closes)), w.exchange_wait_count(seen.waiting));
    match seen.wait {
        Some((wait, _)) if wait.state == WaitState::Offered => held(w, shift, wait.id, wait.until),
        Some((_, before)) => view! {
            <Section title=w.exchange_wait_yours() id="waitlist">
                <p>{w.exchange_wait_before(before)}</p>
                <PostButton
                    action="/api/exchange/leave"
                    fields=fields
                    label=w.exchange_wait_leave()
                    tone=Tone::Quiet
                />
            </Section>
        }
        .into_any(),
        None if seen.may_join => view! {
            <Section title=w.exchange_wait_title() id="waitlist">
                <p>{text}</p>
                <p class="hint">{count}</p>
                <PostButton action="/api/exchange/join" fields=fields label=w.exchange_wait_join() large=true />
            </Section>
        }
        .into_any(),
        None => ().into_any(),
    }
}

/// A place that is held, with the two answers.
pub(super) fn held(
    w: Words,
    shift: &Shift,
    wait: domain::ids::ShiftWaitId,
    until: Option<chrono::DateTime<chrono::Utc>>,
) -> AnyView {
    let until = until.map(|until| moment(w, shift, until)).unwrap_or_default();
    let answers = yes_no(
        ("/api/exchange/place", vec![("wait", wait.to_string())], w.exchange_held_accept()),
        ("/api/exchange/leave", vec![("shift", shift.id.to_string())], w.exchange_held_decline()),
    );
    let (href, time) = (paths::shift(shift.id), when(w, shift));
    view! {
        <Card title=w.exchange_held_title(&until)>
            <p><a href=href>{time}</a></p>
            {answers}
        </Card>
    }
    .into_any()
}

/// How somebody is sought for a place, in a sentence.
pub(super) fn sought(w: Words, mine: &MyCover) -> String {
    let last = mine.asks.iter().rev().find(|a| a.ask.state != AskState::Withdrawn);
    match (mine.cover.way, last) {
        (CoverWay::Market, _) => w.exchange_sought_market().to_owned(),
        (CoverWay::Search, _) => w.exchange_sought_search().to_owned(),
        (_, Some(asked)) => {
            let text = w.exchange_sought_asked(&asked.name.short());
            format!("{text} · {}", w.ask_state(asked.ask.state))
        }
        (_, None) => w.cover_state(mine.cover.state).to_owned(),
    }
}

fn cannot(w: Words, shift: &Shift, seen: &OnShift) -> AnyView {
    let runs = seen.cover.as_ref().map(|mine| {
        let fields = vec![("shift", shift.id.to_string())];
        view! {
            <Banner title=sought(w, mine)>
                <p>{w.exchange_cannot_text()}</p>
            </Banner>
            <PostButton action="/api/exchange/come" fields=fields label=w.exchange_come_after_all() tone=Tone::Quiet />
        }
    });
    let forms = if seen.leaving == Leaving::Late {
        search(w, shift, w.exchange_cannot_late()).into_any()
    } else {
        let (colleague, market, swap) = (colleague(w, shift, seen), market(w, shift), swap(w, shift));
        let search = search(w, shift, w.exchange_cannot_late());
        view! { {colleague} {market} {swap} <More label=w.exchange_way_search()>{search}</More> }.into_any()
    };
    let hint = seen.cover.is_none().then(|| view! { <p>{w.exchange_cannot_text()}</p> });
    let forms = match seen.cover {
        Some(_) => view! { <More label=w.exchange_other_way()>{forms}</More> }.into_any(),
        None => forms,
    };
    view! {
        <Section title=w.shift_cannot_come() id="cannot">
            {runs}
            {hint}
            {forms}
        </Section>
    }
    .into_any()
}

/// The fields that every way has.
fn fields(shift: &Shift, way: CoverWay) -> Vec<(&'static str, String)> {
    vec![("shift", shift.id.to_string()), ("way", way.as_str().to_owned())]
}

pub(super) fn reasons(w: Words) -> Vec<Choice> {
    CannotReason::ALL.iter().map(|r| Choice::new(r.as_str(), w.cannot_reason(*r))).collect()
}

fn reason(w: Words) -> impl IntoView {
    // Several of these forms stand on one page, so their fields are known by their labels alone
    let choices =
        reasons(w).into_iter().map(|c| view! { <option value=c.value>{c.label}</option> }).collect::<Vec<_>>();
    view! {
        <label class="field">
            {w.exchange_reason()}
            <select class="control" name="reason" required=true>
                {choices}
            </select>
        </label>
        <label class="field">
            {w.exchange_note()}
            <input class="control" name="note" maxlength="500" autocomplete="off" />
        </label>
    }
}

fn colleague(w: Words, shift: &Shift, seen: &OnShift) -> AnyView {
    if seen.colleagues.is_empty() {
        return view! { <p class="hint">{w.exchange_nobody()}</p> }.into_any();
    }
    let options = seen
        .colleagues
        .iter()
        .map(|c| view! { <option value=c.person.to_string()>{c.name.short()}</option> })
        .collect::<Vec<_>>();
    let fields = fields(shift, CoverWay::HandOver);
    view! {
        <More label=w.exchange_way_hand_over() open=seen.cover.is_none()>
            <Form action="/api/exchange/cannot" fields=fields>
                <label class="field">
                    {w.exchange_to()}
                    <select class="control" name="to" required=true>
                        {options}
                    </select>
                </label>
                {reason(w)}
                <Button label=w.exchange_ask_button() />
            </Form>
        </More>
    }
    .into_any()
}

fn market(w: Words, shift: &Shift) -> AnyView {
    let fields = fields(shift, CoverWay::Market);
    view! {
        <More label=w.exchange_way_market()>
            <Form action="/api/exchange/cannot" fields=fields>
                {reason(w)}
                <Button label=w.exchange_offer_button() />
            </Form>
        </More>
    }
    .into_any()
}

fn swap(w: Words, shift: &Shift) -> AnyView {
    let href = format!("{}/swap", paths::shift(shift.id));
    view! { <p><a href=href>{w.exchange_way_swap()}</a></p> }.into_any()
}

fn search(w: Words, shift: &Shift, text: &'static str) -> AnyView {
    let fields = fields(shift, CoverWay::Search);
    view! {
        <Form action="/api/exchange/cannot" fields=fields>
            <p>{text}</p>
            {reason(w)}
            <Button label=w.exchange_tell_button() tone=Tone::Danger />
        </Form>
    }
    .into_any()
}
