//! Letting somebody in who came without a place: a shift, a name, a button.

use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::sentences::of_other;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use domain::centers::Center;
use domain::ids::{PersonId, ShiftId};
use leptos::prelude::*;
use programme::attendance::{self, Running, WalkIn};
use programme::{Error, Result, centers};
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// What is chosen, searched and posted.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct WalkInForm {
    shift: String,
    q: String,
    person: String,
    reason: String,
    center: String,
}

pub(super) async fn page(visit: Visit, Path(code): Path<String>, Query(form): Query<WalkInForm>) -> Answer {
    let (wanted, search) = (form.shift.parse::<ShiftId>().ok(), form.q.trim().to_owned());
    let (center, running, chosen, found) = visit
        .look(move |look| {
            Box::pin(async move {
                let center = centers::by_code(look, &code).await?;
                let running = attendance::running(look, &center).await?;
                let chosen = wanted.filter(|id| running.iter().any(|r| r.shift == *id));
                let chosen = chosen.or_else(|| running.first().map(|r| r.shift));
                let found = match chosen {
                    Some(shift) if !search.is_empty() => Some(attendance::could_walk_in(look, shift, &search).await?),
                    _ => None,
                };
                Ok((center, running, chosen, found))
            })
        })
        .await?;
    if visit.wants_json {
        return Ok(visit.json(StatusCode::OK, &json!({ "shifts": running, "people": found })));
    }
    let w = visit.words;
    let name = center.names.in_language(w.language()).to_owned();
    let board = paths::now(&center.code);
    let body = match chosen {
        None => view! {
            <Empty
                title=w.attendance_walk_in_no_shift_title()
                text=w.attendance_walk_in_no_shift_text()
                icon=Glyph::Clock
            />
        }
        .into_any(),
        Some(shift) => {
            let search = search_form(w, &center, &running, shift, &form);
            let found = found.map(|people| results(w, &center, shift, people));
            view! { {search} {found} }.into_any()
        }
    };
    let sheet = visit.sheet(w.attendance_walk_in_title()).layout(Layout::Narrow);
    Ok(sheet.back(&board, &w.attendance_now_title(&name)).show(move || {
        view! {
            <PageHead title=w.attendance_walk_in_title() lead=w.attendance_walk_in_lead() />
            {body}
        }
    }))
}

fn search_form(w: Words, center: &Center, running: &[Running], shift: ShiftId, form: &WalkInForm) -> AnyView {
    let choices = running
        .iter()
        .map(|r| {
            let span = w.time_span(center.zone.clock(r.period.start()), center.zone.clock(r.period.end()));
            let free = w.attendance_walk_in_free(r.free);
            let label = format!("{span} · {} · {free}", r.position.in_language(w.language()));
            Choice::new(r.shift.to_string(), label).chosen(r.shift == shift)
        })
        .collect::<Vec<_>>();
    let q = form.q.clone();
    view! {
        <Form action=paths::walk_in(&center.code) method="get">
            <Select name="shift" label=w.attendance_shift_label() choices=choices />
            <Field name="q" label=w.attendance_walk_in_search() kind="search" value=q maxlength=100 />
            <Actions><Button label=w.attendance_walk_in_find() tone=Tone::Quiet icon=Glyph::Search /></Actions>
        </Form>
    }
    .into_any()
}

fn results(w: Words, center: &Center, shift: ShiftId, people: Vec<WalkIn>) -> AnyView {
    if people.is_empty() {
        return view! {
            <Empty
                title=w.attendance_walk_in_none_title()
                text=w.attendance_walk_in_none_text()
                icon=Glyph::People
            />
        }
        .into_any();
    }
    let rows = people.into_iter().map(|one| result(w, center, shift, one)).collect::<Vec<_>>();
    view! { <List>{rows}</List> }.into_any()
}

/// One person: a button where nothing stands against it, else what does, and the reason why all the same.
fn result(w: Words, center: &Center, shift: ShiftId, one: WalkIn) -> AnyView {
    let fields =
        vec![("shift", shift.to_string()), ("person", one.person.to_string()), ("center", center.code.clone())];
    let says = w.attendance_walk_in_do_says(&one.name);
    let note = one.reasons.iter().map(|reason| of_other(w, reason)).collect::<Vec<_>>().join(" ");
    let end = if one.reasons.is_empty() {
        view! { <PostButton action="/api/attendance/walk-in" fields=fields label=w.attendance_walk_in_do() says=says /> }
            .into_any()
    } else if one.can_be() {
        let id = format!("reason-{}", one.person);
        view! {
            <details class="deed">
                <summary class="button quiet" aria-label=says.clone()>{w.attendance_walk_in_do()}</summary>
                <Form action="/api/attendance/walk-in" fields=fields>
                    <div class="field">
                        <label for=id.clone()>{w.reason_label()}</label>
                        <input class="control" type="text" name="reason" id=id maxlength="500" dir="auto" required />
                    </div>
                    <Actions><Button label=w.attendance_walk_in_do() says=says /></Actions>
                </Form>
            </details>
        }
        .into_any()
    } else {
        view! { <Tag label=w.attendance_walk_in_never() news=News::Warn /> }.into_any()
    };
    let name = view! { <Name name=one.name /> }.into_any();
    if note.is_empty() {
        view! { <Item title=name end=end acts=true /> }.into_any()
    } else {
        view! { <Item title=name note=note end=end acts=true /> }.into_any()
    }
}

pub(super) async fn let_in(visit: Visit, Typed(form): Typed<WalkInForm>) -> Answer {
    let ids = || -> Result<(ShiftId, PersonId)> {
        let shift = form.shift.parse().map_err(|_| Error::NotFound)?;
        Ok((shift, form.person.parse().map_err(|_| Error::NotFound)?))
    };
    let outcome = match ids() {
        Err(error) => Err(error),
        Ok((shift, person)) => {
            let why = form.reason.clone();
            let work = visit.act(move |act| {
                let why = why.clone();
                Box::pin(async move { attendance::walk_in(act, shift, person, &why).await })
            });
            work.await
        }
    };
    visit.done(outcome, |stay| format!("{}?told=walk-in", paths::now(&stay.center_code)))
}
