//! Missed shifts: what counts, what follows from it, and how it ends; the same page for the person and for staff.

use crate::pages::account::told as told_faults;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use domain::attendance::{BackBy, ExcuseState, MissState};
use domain::faults;
use domain::ids::PersonId;
use domain::time::Zone;
use leptos::prelude::*;
use programme::attendance::{self, Missed, Misses, Pause};
use programme::{Error, people};
use serde::Deserialize;
use words::Words;

/// What is typed, and was just done.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct LiftForm {
    person: String,
    why: String,
    told: String,
}

pub(super) async fn mine(visit: Visit) -> Answer {
    let me = visit.signed_in()?.person.id;
    let misses = visit.look(move |look| Box::pin(attendance::misses(look, me))).await?;
    if visit.wants_json {
        return Ok(visit.json(StatusCode::OK, &misses));
    }
    let (w, zone) = (visit.words, visit.programme()?.zone);
    let content = content(w, zone, &misses, true);
    let sheet = visit.sheet(w.misses_title()).back(paths::MY_HOURS, w.nav_my_hours());
    Ok(sheet.show(move || {
        view! {
            <PageHead title=w.misses_title() lead=w.misses_lead() />
            {content}
        }
    }))
}

pub(super) async fn of_person(visit: Visit, Path(id): Path<String>, Query(form): Query<LiftForm>) -> Answer {
    show(&visit, LiftForm { person: id, ..form }, &[]).await
}

async fn show(visit: &Visit, form: LiftForm, faults: &[faults::Fault]) -> Answer {
    let id: PersonId = form.person.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let (misses, name) = visit
        .look(move |look| {
            Box::pin(async move {
                let misses = attendance::misses(look, id).await?;
                Ok((misses, people::find(look, id).await?.name.short()))
            })
        })
        .await?;
    if visit.wants_json {
        return Ok(visit.json(StatusCode::OK, &misses));
    }
    let (w, zone) = (visit.words, visit.programme()?.zone);
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let faults = told_faults(w, faults);
    let told = (form.told == "lifted").then(|| w.misses_lift_told());
    let content = content(w, zone, &misses, false);
    let mine = visit.who().person == Some(id);
    let lift = (misses.pause.is_some() && !mine).then(|| lift_form(w, id, &form.why, &faults));
    let sheet = visit.sheet(w.misses_title()).status(status).back(&paths::person_hours(id), w.nav_my_hours());
    Ok(sheet.show(move || {
        view! {
            <PageHead title=w.misses_title() eyebrow=name lead=w.misses_rule_text() />
            {told.map(|title| view! { <Banner news=News::Good title=title /> })}
            {(!faults.is_empty()).then(|| view! { <ErrorSummary title=w.error_summary_title() faults=faults /> })}
            {content}
            {lift}
        }
    }))
}

/// What ends a pause that runs.
fn way_back(w: Words, misses: &Misses) -> String {
    match misses.rules.back_after {
        0 => w.misses_paused_word().to_owned(),
        need => w.misses_paused_kept(need, misses.tally.kept),
    }
}

fn content(w: Words, zone: Zone, misses: &Misses, mine: bool) -> AnyView {
    let day = |at| w.date(zone.date(at));
    let banner = misses.pause.as_ref().map(|pause| {
        let (title, text) = match mine {
            true => (w.misses_paused_title(), way_back(w, misses)),
            false => (w.misses_paused_staff(), w.misses_paused_staff_text().to_owned()),
        };
        let since = w.misses_paused_since(&day(pause.began_at));
        view! { <Banner news=News::Warn title=title>{format!("{since} · {text}")}</Banner> }
    });
    let left = match (misses.tally.left(&misses.rules), &misses.pause) {
        (_, Some(_)) => None,
        (None, None) => Some(w.misses_rule_none().to_owned()),
        (Some(left), None) if mine => Some(w.misses_left(left)),
        (Some(_), None) => None,
    };
    let past = past(w, zone, &misses.past);
    if misses.missed.is_empty() {
        return view! {
            {banner}
            <Empty title=w.misses_none_title() text=w.misses_none_text() icon=Glyph::Check />
            {past}
        }
        .into_any();
    }
    let mut figures = vec![(w.misses_count().to_owned(), w.number(misses.tally.counted))];
    if misses.tally.waiting > 0 {
        figures.push((w.misses_waiting().to_owned(), w.number(misses.tally.waiting)));
    }
    let since = misses.from.map(|from| view! { <p class="muted">{w.misses_since(&w.date(from))}</p> });
    let columns = vec![Column::new(w.misses_shift()), Column::new(w.center_label()), Column::new(w.misses_counts())];
    let rows = misses.missed.iter().map(|one| row(w, one, mine)).collect::<Vec<_>>();
    view! {
        {banner}
        <Figures figures=figures />
        {left.map(|left| view! { <p>{left}</p> })}
        {since}
        <Table caption=w.misses_shifts() columns=columns rows=rows />
        {past}
    }
    .into_any()
}

fn row(w: Words, one: &Missed, mine: bool) -> Vec<AnyView> {
    let (day, position) = (w.date(one.date), one.position.in_language(w.language()).to_owned());
    let span = w.time_span(one.zone.clock(one.period.start()), one.zone.clock(one.period.end()));
    let href = paths::attendance(one.assignment);
    let tag = match one.state {
        MissState::Counted => view! { <Tag label=w.misses_state_counted() news=News::Warn /> }.into_any(),
        MissState::Asked => view! { <Tag label=w.misses_state_asked() /> }.into_any(),
        MissState::Excused => view! { <Tag label=w.misses_state_excused() news=News::Good /> }.into_any(),
        MissState::Settled => view! { <Tag label=w.misses_state_settled() /> }.into_any(),
    };
    let answered = one.excuse.as_ref().filter(|excuse| {
        matches!(excuse.state, ExcuseState::Accepted | ExcuseState::Declined) && !excuse.answer.is_empty()
    });
    let answer = answered.map(|excuse| view! { <span dir="auto">{w.misses_answer(&excuse.answer)}</span> });
    let ask = one.until.filter(|_| mine).map(|until| {
        let until = w.misses_until(&w.date(one.zone.date(until)));
        let (to, says) = (format!("{href}#excuse-me"), w.misses_ask_says(&day));
        view! { <span><a href=to aria-label=says>{w.misses_ask()}</a> " " <span class="muted">{until}</span></span> }
    });
    vec![
        view! { <a href=href>{day}</a> " " <span class="muted">{span} " · " {position}</span> }.into_any(),
        one.center.in_language(w.language()).to_owned().into_any(),
        view! { <span class="stack tight">{tag} {answer} {ask}</span> }.into_any(),
    ]
}

fn past(w: Words, zone: Zone, pauses: &[Pause]) -> Option<AnyView> {
    if pauses.is_empty() {
        return None;
    }
    let line = |pause: &Pause| {
        let until = pause.ended_at.unwrap_or(pause.began_at);
        let days = format!("{} – {}", w.date(zone.date(pause.began_at)), w.date(zone.date(until)));
        let how = pause.how.map(|how| match how {
            BackBy::Kept => w.misses_by_kept(),
            BackBy::Decided => w.misses_by_decided(),
            BackBy::Count => w.misses_by_count(),
        });
        let said = (!pause.reason.is_empty()).then(|| format!("“{}”", pause.reason));
        let note = [how.map(str::to_owned), said].into_iter().flatten().collect::<Vec<_>>().join(" · ");
        view! { <Item title=days.into_any() note=note /> }.into_any()
    };
    let items = pauses.iter().map(line).collect::<Vec<_>>();
    Some(view! { <Section title=w.misses_past()><List>{items}</List></Section> }.into_any())
}

fn lift_form(w: Words, person: PersonId, why: &str, faults: &[Fault]) -> AnyView {
    let fields = vec![("person", person.to_string())];
    let (wrong, why) = (fault_of(faults, "why"), why.to_owned());
    view! {
        <Section title=w.misses_lift_title() id="lift">
            <p>{w.misses_lift_text()}</p>
            <Form action="/api/attendance/lift-pause" fields=fields>
                <TextArea name="why" label=w.reason_label() rows=2 maxlength=500 value=why error=wrong />
                <Actions><Button label=w.misses_lift_do() tone=Tone::Quiet /></Actions>
            </Form>
        </Section>
    }
    .into_any()
}

pub(super) async fn lift(visit: Visit, Typed(form): Typed<LiftForm>) -> Answer {
    let outcome = match form.person.parse::<PersonId>() {
        Err(_) => Err(Error::NotFound),
        Ok(person) => {
            let why = form.why.clone();
            let work = visit.act(move |act| {
                let why = why.clone();
                Box::pin(async move { attendance::lift_pause(act, person, &why).await.map(|()| person) })
            });
            work.await
        }
    };
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => show(&visit, form, &faults).await,
        outcome => visit.done(outcome, |person| format!("{}?told=lifted", paths::person_misses(*person))),
    }
}
