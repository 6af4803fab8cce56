//! What a proposal would change, as one form: all of it, a center, a day, a shift, or what is ticked.

use super::super::name;
use super::{called, path, slot, slot_short};
use crate::pages::sentences::of_other;
use crate::parts::*;
use chrono::NaiveDate;
use domain::ids::{CenterId, ShiftId};
use leptos::prelude::*;
use programme::rosters::proposals::{Changed, Comparison, Left, Put};
use words::Words;

pub(super) fn form(w: Words, found: &Comparison) -> AnyView {
    let mut days: Vec<(NaiveDate, Vec<&Changed>)> = Vec::new();
    for changed in &found.shifts {
        let date = changed.shift.date();
        match days.last_mut().filter(|(day, _)| *day == date) {
            Some((_, all)) => all.push(changed),
            None => days.push((date, vec![changed])),
        }
    }
    let centers = (found.parts.len() > 1).then(|| centers(w, found));
    let days = days.into_iter().map(|(date, all)| day(w, found, date, &all)).collect::<Vec<_>>();
    let fields = vec![("proposal", found.proposal.id.to_string())];
    view! {
        <Form action="/api/proposals/accept" fields=fields class="wide">
            <Section title=w.proposal_changes()>
                <Actions>
                    <Button label=w.proposal_accept_these() name="which" value="these" />
                    <Button tone=Tone::Quiet label=w.proposal_accept_all() name="which" value="all" />
                </Actions>
                {centers}
            </Section>
            {days}
        </Form>
    }
    .into_any()
}

fn centers(w: Words, found: &Comparison) -> AnyView {
    let rows = found
        .parts
        .iter()
        .map(|part| {
            let called = name(w, &part.center);
            let note = format!(
                "{} → {}",
                w.proposal_given(part.now.filled, part.now.places),
                w.proposal_given(part.then.filled, part.then.places)
            );
            let says = w.proposal_accept_center_says(&called);
            let end = view! {
                <Button
                    tone=Tone::Quiet
                    label=w.proposal_accept_center()
                    says=says
                    name="center"
                    value=part.center.id.to_string()
                />
            };
            view! { <Item title=called note=note end=end.into_any() acts=true /> }
        })
        .collect::<Vec<_>>();
    view! { <List>{rows}</List> }.into_any()
}

fn day(w: Words, found: &Comparison, date: NaiveDate, all: &[&Changed]) -> AnyView {
    let title = w.day(date);
    let beside = view! {
        <Button
            tone=Tone::Plain
            label=w.proposal_accept_day()
            says=w.proposal_accept_day_says(&title)
            name="day"
            value=date.to_string()
        />
    };
    let shifts = all.iter().map(|changed| shift(w, found, changed)).collect::<Vec<_>>();
    view! { <Section title=title beside=beside.into_any()>{shifts}</Section> }.into_any()
}

fn shift(w: Words, found: &Comparison, changed: &Changed) -> AnyView {
    let this = &changed.shift;
    let mut title = slot_short(w, this);
    if found.parts.len() > 1 {
        title = format!("{title} · {}", center(w, found, this.at.center));
    }
    let why = format!("{}/why?shift={}", path(found.proposal.id), this.id);
    let come = changed.put.iter().map(|one| put(w, found, changed, one));
    let go = changed.leave.iter().map(|one| left(w, found, changed, *one));
    let rows = come.chain(go).collect::<Vec<_>>();
    let (why_says, accept_says) = (w.proposal_why_says(&title), w.proposal_accept_shift_says(&title));
    let id = this.id.to_string();
    view! {
        <div class="proposed">
            <header class="proposed-head">
                <h3>{title.clone()}</h3>
                <Actions inline=true>
                    <Button tone=Tone::Plain label=w.proposal_why() says=why_says href=why />
                    <Button
                        tone=Tone::Plain
                        label=w.proposal_accept_shift()
                        says=accept_says
                        name="shift"
                        value=id
                    />
                </Actions>
            </header>
            <List label=title>{rows}</List>
        </div>
    }
    .into_any()
}

fn center(w: Words, found: &Comparison, id: CenterId) -> String {
    found.parts.iter().find(|part| part.center.id == id).map(|part| name(w, &part.center)).unwrap_or_default()
}

/// Another shift of these weeks.
fn other(w: Words, found: &Comparison, id: ShiftId) -> String {
    found.shifts.iter().find(|c| c.shift.id == id).map(|c| slot_short(w, &c.shift)).unwrap_or_default()
}

fn put(w: Words, found: &Comparison, changed: &Changed, put: &Put) -> AnyView {
    let person = called(&found.names, put.person);
    let mut note = Vec::new();
    if let Some(from) = put.from.filter(|from| *from != changed.shift.id) {
        note.push(w.proposal_moved_from(&other(w, found, from)));
    }
    if let Some(home) = put.lent {
        note.push(w.proposal_lent(&center(w, found, home)));
    }
    let fits = put.against.is_empty();
    if !fits {
        let why = put.against.iter().map(|reason| of_other(w, reason)).collect::<Vec<_>>().join(" ");
        note.push(w.proposal_unfit(&why));
    }
    let tag = view! { <Tag label=w.proposal_come() news=News::Good /> }.into_any();
    row(w, found, changed, (put.person, person, note.join(" · ")), tag, Some(fits))
}

fn left(w: Words, found: &Comparison, changed: &Changed, left: Left) -> AnyView {
    let person = called(&found.names, left.person);
    let note = left.to.map(|to| w.proposal_moved_to(&other(w, found, to))).unwrap_or_default();
    let tag = view! { <Tag label=w.proposal_go() news=News::Warn /> }.into_any();
    // Whoever moves goes along with where they come
    let ticked = left.to.is_none().then_some(true);
    row(w, found, changed, (left.person, person, note), tag, ticked)
}

/// Somebody who comes or goes, perhaps with a box to tick.
fn row(
    w: Words,
    found: &Comparison,
    changed: &Changed,
    (id, person, note): (domain::ids::PersonId, String, String),
    tag: AnyView,
    ticked: Option<bool>,
) -> AnyView {
    let says = w.proposal_pick_says(&person, &slot(w, &changed.shift));
    let why = format!("{}/why?person={id}", path(found.proposal.id));
    let start = ticked.map(|ticked| {
        let value = format!("{}.{id}", changed.shift.id);
        view! {
            <label class="pick">
                <input type="checkbox" name="pick" value=value checked=ticked aria-label=says />
            </label>
        }
        .into_any()
    });
    let end = view! {
        {tag}
        <Button tone=Tone::Plain label=w.proposal_why() says=w.proposal_why_says(&person) href=why />
    };
    view! {
        <Item
            title=view! { <Name name=person.clone() /> }.into_any()
            note=note
            start=start
            end=end.into_any()
            acts=true
        />
    }
    .into_any()
}
