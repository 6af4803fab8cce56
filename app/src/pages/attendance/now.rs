//! Who should be at a center now, who is, and who is late; with the buttons of whoever runs the shift.

use crate::islands::live::Live;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::problem::Problem;
use crate::pages::visit::{Answer, Visit, see_other};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use chrono::NaiveDate;
use domain::attendance::{Presence, Risk};
use domain::centers::Center;
use domain::ids::{AssignmentId, AttendanceId, PersonId};
use domain::rights::May;
use domain::time::Period;
use leptos::prelude::*;
use programme::attendance::{self, Here, Running, Stay};
use programme::{Error, Result, centers};
use serde::Deserialize;
use serde_json::json;
use std::collections::HashMap;

mod rows;

use rows::{gaps, row, waiting_row};

/// Seconds after which the page is old.
const EVERY: u32 = 30;

/// What whoever runs a shift posts, and what was just done.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct NowForm {
    assignment: String,
    attendance: String,
    reason: String,
    center: String,
    told: String,
}

/// On to one's center, or a list of them.
pub(super) async fn choose(visit: Visit) -> Answer {
    let programme = visit.programme()?.id;
    let mine = visit
        .look(move |look| {
            Box::pin(async move {
                let mut all = centers::of_programme(look, programme).await?;
                all.retain(|center| look.require(May::SeeAttendance(center.at())).is_ok());
                Ok(all)
            })
        })
        .await?;
    let w = visit.words;
    if let [only] = mine.as_slice() {
        return Ok(see_other(&paths::now(&only.code)));
    }
    if mine.is_empty() {
        return Err(visit.problem(Error::NotAllowed));
    }
    let rows = mine
        .into_iter()
        .map(|center| {
            let name = center.names.in_language(w.language()).to_owned();
            view! { <Item title=name href=paths::now(&center.code) note=center.city /> }
        })
        .collect::<Vec<_>>();
    Ok(visit.sheet(w.attendance_now_choose()).show(move || {
        view! {
            <PageHead title=w.attendance_now_choose() />
            <List>{rows}</List>
        }
    }))
}

/// What the viewer may do on this page.
#[derive(Debug, Clone, Copy)]
struct Hands {
    me: Option<PersonId>,
    /// Checks people in and out.
    records: bool,
    /// Has to say why.
    reasons: bool,
}

impl Hands {
    fn of(visit: &Visit, center: &Center) -> Self {
        let who = visit.who();
        let may = |what| who.may(what, visit.now);
        Self {
            me: who.person,
            records: may(May::RecordAttendance(center.at())),
            reasons: may(May::CorrectHours(center.at())),
        }
    }
}

/// What the board shows.
struct Board {
    center: Center,
    here: Vec<Here>,
    risks: HashMap<AssignmentId, Vec<Risk>>,
    running: Vec<Running>,
    waiting: Vec<Stay>,
    scans: usize,
    open_days: Vec<NaiveDate>,
}

pub(super) async fn page(visit: Visit, Path(code): Path<String>, Query(form): Query<NowForm>) -> Answer {
    let Board { center, here, risks, running, waiting, scans, open_days } = load(&visit, code).await?;
    if visit.wants_json {
        let facts: Vec<_> = here.iter().map(|h| facts(&visit, h)).collect();
        return Ok(visit.json(StatusCode::OK, &facts));
    }
    let (w, hands) = (visit.words, Hands::of(&visit, &center));
    let name = center.names.in_language(w.language()).to_owned();
    let told = match form.told.as_str() {
        "in" => Some(w.attendance_told_in()),
        "out" => Some(w.attendance_told_out()),
        "confirmed" => Some(w.attendance_told_confirmed()),
        "walk-in" => Some(w.attendance_told_walk_in()),
        _ => None,
    };
    let count = |status: Presence| w.number(here.iter().filter(|h| h.status == status).count().try_into().unwrap_or(0));
    let figures = vec![
        (w.attendance_now_here().to_owned(), count(Presence::Here)),
        (w.attendance_now_expected().to_owned(), count(Presence::Expected)),
        (w.attendance_now_late().to_owned(), count(Presence::Late)),
    ];
    let empty = here.is_empty();
    let groups = by_shift(here)
        .into_iter()
        .map(|(period, people)| {
            let span = w.time_span(center.zone.clock(period.start()), center.zone.clock(period.end()));
            let rows = people
                .into_iter()
                .map(|h| {
                    let risks = risks.get(&h.assignment).map(Vec::as_slice).unwrap_or_default();
                    row(w, &center, hands, h, risks)
                })
                .collect::<Vec<_>>();
            view! { <Section title=span><ul class="list now" role="list">{rows}</ul></Section> }
        })
        .collect::<Vec<_>>();
    let waiting = waiting.into_iter().map(|stay| waiting_row(w, &center, hands, stay)).collect::<Vec<_>>();
    let days = open_days
        .into_iter()
        .map(|date| view! { <Item title=w.day(date) href=paths::day(&center.code, date) /> })
        .collect::<Vec<_>>();
    let questions = hands.reasons.then(|| {
        let months = paths::hours_months(&center.code);
        view! {
            <Actions inline=true>
                <Button label=w.attendance_desk_title() href=paths::HOURS_DESK tone=Tone::Plain />
                <Button label=w.attendance_months_link() href=months tone=Tone::Plain />
            </Actions>
        }
    });
    let (desk, walk_in) = (paths::desk(&center.code), paths::walk_in(&center.code));
    let (wall, tablets) = (paths::now_wall(&center.code), paths::kiosks(&center.code));
    let gaps = gaps(w, &center, &running);
    let look = (scans > 0).then(|| {
        let note = w.number(i64::try_from(scans).unwrap_or(i64::MAX));
        view! { <Item title=w.attendance_scans_link() href=paths::scans(&center.code) note=note /> }
    });
    let (source, down) = (paths::now_events(&center.code), w.attendance_live_down().to_owned());
    Ok(visit.sheet(&w.attendance_now_title(&name)).islands().refresh(EVERY).show(move || {
        view! {
            <PageHead title=w.attendance_now_title(&name)>
                <Button label=w.attendance_now_desk() href=desk tone=Tone::Quiet icon=Glyph::Code />
                {hands.records.then(|| {
                    view! { <Button label=w.attendance_walk_in_button() href=walk_in tone=Tone::Quiet /> }
                })}
            </PageHead>
            <Live source=source down=down />
            {told.map(|text| view! { <Banner news=News::Good title=text /> })}
            <div id="live">
            {empty
                .then(|| {
                    view! {
                        <Empty
                            title=w.attendance_now_empty_title()
                            text=w.attendance_now_empty_text()
                            icon=Glyph::Clock
                        />
                    }
                })}
            {(!empty).then(|| view! { <Figures figures=figures /> })}
            {groups}
            {gaps}
            {look.map(|item| view! { <List>{item}</List> })}
            {(!days.is_empty())
                .then(|| view! { <Section title=w.attendance_day_link()><List>{days}</List></Section> })}
            {(!waiting.is_empty())
                .then(|| {
                    view! {
                        <Section title=w.attendance_confirm_title()>
                            <p>{w.attendance_confirm_text()}</p>
                            <List>{waiting}</List>
                        </Section>
                    }
                })}
            </div>
            {questions}
            <Actions inline=true>
                <Button label=w.attendance_live_wall() href=wall tone=Tone::Plain />
                <Button label=w.attendance_kiosk_list() href=tablets tone=Tone::Plain />
            </Actions>
        }
    }))
}

async fn load(visit: &Visit, code: String) -> std::result::Result<Board, Problem> {
    visit
        .look(move |look| {
            Box::pin(async move {
                let center = centers::by_code(look, &code).await?;
                let here = attendance::now_at(look, &center).await?;
                let risks = attendance::risks(look, &center).await?;
                let records = look.require(May::RecordAttendance(center.at())).is_ok();
                let running = if records { attendance::running(look, &center).await? } else { Vec::new() };
                let waiting = attendance::to_confirm(look, &center).await?;
                let scans = attendance::doubtful(look, &center).await?.len();
                let open_days = attendance::open_days(look, &center).await?;
                Ok(Board { center, here, risks, running, waiting, scans, open_days })
            })
        })
        .await
}

fn facts(visit: &Visit, here: &Here) -> serde_json::Value {
    json!({
        "person": here.person,
        "name": here.name,
        "shift": here.shift,
        "position": here.position.in_language(visit.words.language()),
        "status": here.status,
        "arrived_at": here.arrived_at,
        "left_at": here.left_at,
    })
}

/// The people of each span of time, in the order they came in.
fn by_shift(here: Vec<Here>) -> Vec<(Period, Vec<Here>)> {
    let mut groups: Vec<(Period, Vec<Here>)> = Vec::new();
    for one in here {
        match groups.iter_mut().find(|(period, _)| *period == one.shift_period) {
            Some((_, people)) => people.push(one),
            None => groups.push((one.shift_period, vec![one])),
        }
    }
    groups
}

/// Back to the board that the button stood on.
fn back(form: &NowForm, told: &str) -> String {
    let fit = !form.center.is_empty() && form.center.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    if fit { format!("{}?told={told}", paths::now(&form.center)) } else { paths::NOW.to_owned() }
}

fn id<T: std::str::FromStr>(text: &str) -> Result<T> {
    text.parse().map_err(|_| Error::NotFound)
}

pub(super) async fn record_in(visit: Visit, Typed(form): Typed<NowForm>) -> Answer {
    let outcome = match id::<AssignmentId>(&form.assignment) {
        Err(error) => Err(error),
        Ok(id) => {
            let why = form.reason.clone();
            visit
                .act(move |act| {
                    let why = why.clone();
                    Box::pin(async move { attendance::check_in_by_lead(act, id, &why).await })
                })
                .await
        }
    };
    visit.done(outcome, |_| back(&form, "in"))
}

pub(super) async fn record_out(visit: Visit, Typed(form): Typed<NowForm>) -> Answer {
    let outcome = match id::<AttendanceId>(&form.attendance) {
        Err(error) => Err(error),
        Ok(id) => {
            let why = form.reason.clone();
            visit
                .act(move |act| {
                    let why = why.clone();
                    Box::pin(async move { attendance::check_out_by_lead(act, id, &why).await })
                })
                .await
        }
    };
    visit.done(outcome, |_| back(&form, "out"))
}
