//! The close of a day on one screen.

use crate::pages::account::told as told_faults;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use chrono::Days;
use domain::attendance::Presence;
use domain::centers::Center;
use domain::faults;
use domain::rights::May;
use domain::time;
use leptos::prelude::*;
use programme::attendance::{self, Day, Doubtful, Here};
use programme::{Error, centers};
use serde::Deserialize;
use words::Words;

/// What is typed, posted, and was just done.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct DayForm {
    center: String,
    date: String,
    note: String,
    told: String,
}

pub(super) async fn page(
    visit: Visit,
    Path((center, date)): Path<(String, String)>,
    Query(form): Query<DayForm>,
) -> Answer {
    show(&visit, DayForm { center, date, ..form }, &[]).await
}

async fn show(visit: &Visit, form: DayForm, faults: &[faults::Fault]) -> Answer {
    let date = time::day(&form.date).ok_or_else(|| visit.problem(Error::NotFound))?;
    let code = form.center.clone();
    let (center, day, others) = visit
        .look(move |look| {
            Box::pin(async move {
                let center = centers::by_code(look, &code).await?;
                let day = attendance::day(look, &center, date).await?;
                let others = attendance::open_days(look, &center).await?;
                Ok((center, day, others))
            })
        })
        .await?;
    if visit.wants_json {
        return Ok(visit.json(StatusCode::OK, &day));
    }
    let w = visit.words;
    let may = visit.who().may(May::RecordAttendance(center.at()), visit.now);
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let faults = told_faults(w, faults);
    let name = center.names.in_language(w.language()).to_owned();
    let figure = |n: usize| w.number(i64::try_from(n).unwrap_or(i64::MAX));
    let figures = vec![
        (w.attendance_day_people().to_owned(), figure(day.people)),
        (w.attendance_day_absent().to_owned(), figure(day.absent.len())),
        (w.attendance_day_walk_ins().to_owned(), figure(day.walk_ins.len())),
        (w.attendance_months_open().to_owned(), figure(day.undecided())),
    ];
    let sections = sections(w, &center, &day);
    let doubtful = (!day.doubtful.is_empty()).then(|| doubtful(w, &center, &day));
    let closed = day.closed.as_ref().map(|closing| {
        let by = closing.by.as_ref().map(|name| name.short()).unwrap_or_default();
        let at = w.date_and_time(&w.date(center.zone.date(closing.at)), &w.time(center.zone.clock(closing.at)));
        (w.attendance_day_closed(&by, &at), closing.note.clone())
    });
    let (runs, calm) = (!day.over, day.over && day.undecided() == 0);
    let close = (may && calm && closed.is_none()).then(|| close_form(w, &form, &faults));
    let links = others
        .into_iter()
        .filter(|other| *other != date)
        .map(|other| view! { <Item title=w.day(other) href=paths::day(&center.code, other) /> })
        .collect::<Vec<_>>();
    let ways = [(date - Days::new(1), w.attendance_day_previous()), (date + Days::new(1), w.attendance_day_next())]
        .map(|(other, label)| view! { <Button label=label href=paths::day(&center.code, other) tone=Tone::Plain /> });
    let told = form.told == "closed";
    let title = w.day(date);
    let board = paths::now(&center.code);
    let sheet = visit.sheet(&format!("{}: {title}", w.attendance_day_title())).status(status).layout(Layout::Narrow);
    Ok(sheet.back(&board, &w.attendance_now_title(&name)).show(move || {
        view! {
            <PageHead title=title eyebrow=w.attendance_day_title() lead=w.attendance_day_lead() />
            {told.then(|| view! { <Banner news=News::Good title=w.attendance_day_told() /> })}
            {(!faults.is_empty()).then(|| view! { <ErrorSummary title=w.error_summary_title() faults=faults /> })}
            <Figures figures=figures />
            {closed.map(|(text, note)| view! { <p>{text} " " <span dir="auto">{note}</span></p> })}
            {runs.then(|| view! { <p>{w.attendance_day_runs()}</p> })}
            {sections}
            {doubtful}
            {calm.then(|| view! { <p>{w.attendance_day_nothing()}</p> })}
            {close}
            <Actions inline=true>{ways.into_iter().collect_view()}</Actions>
            {(!links.is_empty())
                .then(|| view! { <Section title=w.attendance_day_links()><List>{links}</List></Section> })}
        }
    }))
}

fn sections(w: Words, center: &Center, day: &Day) -> Vec<AnyView> {
    let all = [
        (w.attendance_day_open(), w.attendance_day_open_text(), &day.open),
        (w.attendance_day_confirm(), w.attendance_day_confirm_text(), &day.to_confirm),
        (w.attendance_day_absent(), w.attendance_day_absent_text(), &day.absent),
        (w.attendance_day_walk_ins(), "", &day.walk_ins),
    ];
    let section = |(title, text, people): (&str, &str, &Vec<Here>)| {
        let rows = people.iter().map(|here| row(w, center, here)).collect::<Vec<_>>();
        let text = text.to_owned();
        view! {
            <Section title=title.to_owned()>
                {(!text.is_empty()).then(|| view! { <p>{text}</p> })}
                <List>{rows}</List>
            </Section>
        }
        .into_any()
    };
    all.into_iter().filter(|(.., people)| !people.is_empty()).map(section).collect()
}

/// Scans that leave a doubt; they are decided on their own page.
fn doubtful(w: Words, center: &Center, day: &Day) -> AnyView {
    let row = |scan: &Doubtful| {
        let shown = w.attendance_scans_shown(&w.time(center.zone.clock(scan.shown_at)));
        let note = format!("{shown} · {}", w.doubt(scan.doubt));
        let name = view! { <Name name=scan.name.clone() /> }.into_any();
        view! { <Item title=name href=paths::scans(&center.code) note=note /> }.into_any()
    };
    let rows = day.doubtful.iter().map(row).collect::<Vec<_>>();
    view! { <Section title=w.attendance_scans_title()><List>{rows}</List></Section> }.into_any()
}

/// One person; everything about them is on their own page.
fn row(w: Words, center: &Center, here: &Here) -> AnyView {
    let clock = |at| center.zone.clock(at);
    let planned = w.time_span(clock(here.period.start()), clock(here.period.end()));
    let mut note = vec![planned, here.position.in_language(w.language()).to_owned()];
    let open = matches!(here.status, Presence::Here | Presence::OnBreak);
    note.extend(here.arrived_at.filter(|_| open).map(|at| w.attendance_presence_here(&w.time(clock(at)))));
    let name = view! { <Name name=here.name.clone() /> }.into_any();
    view! { <Item title=name href=paths::attendance(here.assignment) note=note.join(" · ") /> }.into_any()
}

fn close_form(w: Words, form: &DayForm, faults: &[Fault]) -> AnyView {
    let fields = vec![("center", form.center.clone()), ("date", form.date.clone())];
    let (note, wrong) = (form.note.clone(), fault_of(faults, "note"));
    view! {
        <Form action="/api/attendance/close-day" fields=fields>
            <Field
                name="note"
                label=w.attendance_day_note()
                maxlength=500
                value=note
                optional=w.optional()
                error=wrong
            />
            <Actions><Button label=w.attendance_day_do() large=true /></Actions>
        </Form>
    }
    .into_any()
}

pub(super) async fn close(visit: Visit, Typed(form): Typed<DayForm>) -> Answer {
    let outcome = match time::day(&form.date) {
        None => Err(Error::NotFound),
        Some(date) => {
            let (code, note) = (form.center.clone(), form.note.clone());
            let work = visit.act(move |act| {
                let (code, note) = (code.clone(), note.clone());
                Box::pin(async move {
                    let center = centers::by_code(act, &code).await?;
                    attendance::close_day(act, &center, date, &note).await.map(|day| (center.code, day))
                })
            });
            work.await
        }
    };
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => show(&visit, form, &faults).await,
        outcome => visit.done(outcome, |(code, day)| format!("{}?told=closed", paths::day(code, day.date))),
    }
}
