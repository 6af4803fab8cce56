//! What stands on the page of a shift: the waiting list, "I can't come", what colleagues ask.

use super::{Again, moment, when, yes_no};
use crate::pages::paths;
use crate::parts::*;
use domain::exchange::{AskState, CannotReason, HandOverWay, Leaving, WaitState};
use domain::shifts::Shift;
use leptos::prelude::*;
use programme::exchange::{MyAsk, MyHandOver, OnShift};
use words::Words;

/// What a volunteer can do here beside taking the shift and giving it back. `on_it` when they have a place on it.
pub(in crate::pages) fn on_shift(w: Words, shift: &Shift, seen: OnShift, on_it: bool, again: &Again) -> AnyView {
    let asked = seen.ask.as_ref().map(|ask| asked(w, ask));
    let list = (!on_it).then(|| waiting(w, shift, &seen));
    let market = seen
        .market
        .iter()
        .map(|(hand_over, name)| {
            let fields = vec![("hand_over", hand_over.id.to_string())];
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
    let cannot = (on_it && seen.leaving != Leaving::Begun).then(|| cannot(w, shift, &seen, again));
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
pub(super) fn sought(w: Words, mine: &MyHandOver) -> String {
    let last = mine.asks.iter().rev().find(|a| a.ask.state != AskState::Withdrawn);
    match (mine.hand_over.way, last) {
        (HandOverWay::Market, _) => w.exchange_sought_market().to_owned(),
        (HandOverWay::Search, _) => w.exchange_sought_search().to_owned(),
        (_, Some(asked)) => {
            let text = w.exchange_sought_asked(&asked.name.short());
            format!("{text} · {}", w.ask_state(asked.ask.state))
        }
        (_, None) => w.hand_over_state(mine.hand_over.state).to_owned(),
    }
}

/// "I can't come", all in one place: giving it back while there is time, else finding somebody.
fn cannot(w: Words, shift: &Shift, seen: &OnShift, again: &Again) -> AnyView {
    let fields = vec![("shift", shift.id.to_string())];
    let sought = seen.hand_over.as_ref().map(|mine| {
        view! {
            <Banner title=sought(w, mine)>
                <p>{w.exchange_cannot_text()}</p>
            </Banner>
            <PostButton
                action="/api/exchange/come"
                fields=fields.clone()
                label=w.exchange_come_after_all()
                tone=Tone::Quiet
            />
        }
    });
    let free = seen.leaving == Leaving::Release;
    let until = w.shift_give_back_until(&moment(w, shift, seen.release_until));
    let back = free.then(|| {
        view! {
            <p>{until}</p>
            <PostButton action="/api/shifts/release" fields=fields label=w.shift_give_back() tone=Tone::Danger />
        }
    });
    let find = seen.holds.then(|| {
        let (open, ways) = (again.is_some(), find(w, shift, seen, again));
        match (seen.hand_over.is_some(), free) {
            (true, _) => view! { <More label=w.exchange_other_way() open=open>{ways}</More> }.into_any(),
            (false, true) => view! { <More label=w.exchange_find() open=open>{ways}</More> }.into_any(),
            (false, false) => ways,
        }
    });
    view! {
        <Section title=w.shift_cannot_come() id="cannot">
            {sought}
            {back}
            {find}
        </Section>
    }
    .into_any()
}

/// How somebody is found: one form for all ways, except for a swap, where the shift in return is chosen first.
fn find(w: Words, shift: &Shift, seen: &OnShift, again: &Again) -> AnyView {
    let mut fields = vec![("shift", shift.id.to_string())];
    let typed = &again.typed;
    let late = seen.leaving == Leaving::Late || !seen.alone;
    let ways = if late {
        fields.push(("way", HandOverWay::Search.as_str().to_owned()));
        let text = if seen.alone { w.exchange_cannot_late() } else { w.exchange_cannot_decides() };
        view! { <p>{text}</p> }.into_any()
    } else {
        ways(w, seen, again)
    };
    let swap = (!late).then(|| {
        let href = format!("{}/swap", paths::shift(shift.id));
        view! { <p><a href=href>{w.exchange_way_swap()}</a></p> }
    });
    let hint = (!late && seen.hand_over.is_none()).then(|| view! { <p>{w.exchange_cannot_text()}</p> });
    let (reason, note, said) = (again.fault("reason"), again.fault("note"), typed.note.clone());
    let choices = reasons(w, &typed.reason);
    view! {
        {hint}
        <Form action="/api/exchange/cannot" fields=fields>
            {ways}
            <Select
                name="reason"
                label=w.exchange_reason()
                choices=choices
                nothing=w.choose_one()
                error=reason
            />
            <Field
                name="note"
                label=w.exchange_note()
                value=said
                optional=w.optional()
                maxlength=500
                autocomplete="off"
                error=note
            />
            <Actions><Button label=w.exchange_tell_button() tone=Tone::Danger /></Actions>
        </Form>
        {swap}
    }
    .into_any()
}

fn ways(w: Words, seen: &OnShift, again: &Again) -> AnyView {
    let typed = &again.typed;
    let way = |way: HandOverWay, hint: &str| {
        let first = typed.way.is_empty() && way == HandOverWay::Colleague;
        Choice::new(way.as_str(), w.hand_over_way(way)).hint(hint).chosen(first || typed.way == way.as_str())
    };
    let mut ways = Vec::new();
    let to = (!seen.colleagues.is_empty()).then(|| {
        ways.push(way(HandOverWay::Colleague, w.exchange_way_hand_over_hint()));
        let people = seen.colleagues.iter().map(|c| {
            let person = c.person.to_string();
            let chosen = person == typed.to;
            Choice::new(person, c.name.short()).chosen(chosen)
        });
        let (people, error) = (people.collect::<Vec<_>>(), again.fault("to"));
        view! {
            <div class="only-colleague">
                <Select name="to" label=w.exchange_to() choices=people nothing=w.choose_one() error=error />
            </div>
        }
    });
    let nobody = seen.colleagues.is_empty().then(|| view! { <p class="hint">{w.exchange_nobody()}</p> });
    ways.push(way(HandOverWay::Market, w.exchange_way_market_hint()));
    ways.push(way(HandOverWay::Search, w.exchange_way_search_hint()));
    let error = again.fault("way");
    view! {
        {nobody}
        <Radios name="way" label=w.exchange_how() choices=ways error=error />
        {to}
    }
    .into_any()
}

pub(super) fn reasons(w: Words, typed: &str) -> Vec<Choice> {
    let choice = |r: &CannotReason| Choice::new(r.as_str(), w.cannot_reason(*r)).chosen(r.as_str() == typed);
    CannotReason::ALL.iter().map(choice).collect()
}
