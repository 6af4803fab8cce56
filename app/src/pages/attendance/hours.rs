//! One's hours: every line of the ledger, and what they come to.

use super::dispute::standing;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::Query;
use axum::http::StatusCode;
use chrono::{Datelike, NaiveDate};
use domain::attendance::DisputeState;
use leptos::prelude::*;
use programme::attendance::{self, Dispute, Line, Misses, Term};
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// What was just done.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Shown {
    told: String,
    due: String,
}

pub(super) async fn page(visit: Visit, Query(shown): Query<Shown>) -> Answer {
    let me = visit.signed_in()?.person.id;
    let (lines, terms, disputes, misses) = visit
        .look(move |look| {
            Box::pin(async move {
                let lines = attendance::ledger(look, me).await?;
                let terms = attendance::terms(look).await?;
                let disputes = attendance::disputes_of(look, me).await?;
                Ok((lines, terms, disputes, attendance::misses(look, me).await?))
            })
        })
        .await?;
    let total: i64 = lines.iter().map(|line| line.minutes).sum();
    if visit.wants_json {
        return Ok(visit.json(StatusCode::OK, &json!({ "minutes": total, "entries": lines, "disputes": disputes })));
    }
    let w = visit.words;
    let sheet = visit.sheet(w.nav_my_hours());
    let missed = missed(w, &misses);
    if lines.is_empty() {
        return Ok(sheet.show(move || {
            view! {
                <PageHead title=w.nav_my_hours() lead=w.attendance_hours_lead() />
                {missed}
                <Empty title=w.attendance_hours_empty_title() text=w.attendance_hours_empty_text() icon=Glyph::Clock>
                    <Button label=w.nav_shifts() href=paths::SHIFTS />
                </Empty>
            }
        }));
    }
    let total = vec![(w.attendance_hours_total().to_owned(), w.hours(total))];
    let act = |line: &Line| disputed(w, line, &disputes);
    let tables = tables(w, &lines, &act);
    let terms = term_table(w, &terms);
    let told = match shown.told.as_str() {
        "disputed" => Some(match shown.due.parse::<NaiveDate>() {
            Ok(due) => w.attendance_dispute_told(&w.date(due)),
            Err(_) => w.attendance_desk_told_answered().to_owned(),
        }),
        "withdrawn" => Some(w.attendance_dispute_withdrawn_told().to_owned()),
        _ => None,
    };
    Ok(sheet.show(move || {
        view! {
            <PageHead title=w.nav_my_hours() lead=w.attendance_hours_lead() />
            {told.map(|title| view! { <Banner news=News::Good title=title /> })}
            {missed}
            <Figures figures=total />
            {terms}
            {tables}
        }
    }))
}

/// Where one's missed shifts are, for whoever has some.
fn missed(w: Words, misses: &Misses) -> Option<AnyView> {
    if misses.pause.is_some() {
        let link = view! { <a href=paths::MY_MISSES>{w.fix_missed()}</a> };
        return Some(view! { <Banner news=News::Warn title=w.misses_paused_title()>{link}</Banner> }.into_any());
    }
    let known = !misses.missed.is_empty() || !misses.past.is_empty();
    known.then(|| view! { <p><a href=paths::MY_MISSES>{w.misses_link(misses.tally.counted)}</a></p> }.into_any())
}

/// What an entry's owner can do about it: say that it is wrong, or read what became of that.
fn disputed(w: Words, line: &Line, disputes: &[Dispute]) -> Option<AnyView> {
    if line.offsets.is_some() {
        return None;
    }
    let newest = disputes.iter().find(|dispute| dispute.entry == line.entry);
    let open = newest.is_some_and(|dispute| dispute.state == DisputeState::Open);
    let stands = newest.map(|dispute| standing(w, dispute));
    let says = w.attendance_dispute_link_says(&w.date(line.date));
    let link = (!open).then(|| {
        view! {
            <a href=paths::my_hours_entry(line.entry) aria-label=says>{w.attendance_dispute_link()}</a>
        }
    });
    Some(view! { <span class="stack tight">{stands} {link}</span> }.into_any())
}

fn term_table(w: Words, terms: &[Term]) -> Option<AnyView> {
    if terms.is_empty() {
        return None;
    }
    let rows = terms
        .iter()
        .map(|term| {
            let center = term.center.in_language(w.language());
            let name = w.attendance_hours_term(center, &w.date(term.from), &w.date(term.until));
            vec![name.into_any(), w.hours(term.minutes).into_any()]
        })
        .collect::<Vec<_>>();
    let columns = vec![Column::new(w.attendance_hours_term_label()), Column::number(w.attendance_hours_hours())];
    Some(view! { <Table caption=w.attendance_hours_by_term() columns=columns rows=rows /> }.into_any())
}

/// The hours by month and by center, and every entry with what can be done about it.
pub(super) fn tables(w: Words, lines: &[Line], act: &dyn Fn(&Line) -> Option<AnyView>) -> impl IntoView + use<> {
    let months = sums(lines, |line| first_of_month(line.date))
        .into_iter()
        .map(|(month, minutes)| vec![w.month(month).into_any(), w.hours(minutes).into_any()])
        .collect::<Vec<_>>();
    let centers = sums(lines, |line| line.center.in_language(w.language()).to_owned())
        .into_iter()
        .map(|(center, minutes)| vec![center.into_any(), w.hours(minutes).into_any()])
        .collect::<Vec<_>>();
    let positions = sums(lines, |line| line.position.in_language(w.language()).to_owned())
        .into_iter()
        .map(|(position, minutes)| vec![position.into_any(), w.hours(minutes).into_any()])
        .collect::<Vec<_>>();
    let entries = lines.iter().map(|line| entry(w, line, act(line))).collect::<Vec<_>>();
    let sum = |what: &str| vec![Column::new(what), Column::number(w.attendance_hours_hours())];
    let (by_month, by_center) = (sum(w.attendance_hours_month()), sum(w.center_label()));
    let by_position = sum(w.attendance_position_label());
    let columns = vec![
        Column::new(w.date_label()),
        Column::new(w.center_label()),
        Column::new(w.attendance_position_label()),
        Column::new(w.attendance_hours_from_until()),
        Column::number(w.attendance_hours_hours()),
        Column::new(w.note_label()),
    ];
    view! {
        <Table caption=w.attendance_hours_by_month() columns=by_month rows=months />
        <Table caption=w.attendance_hours_by_center() columns=by_center rows=centers />
        <Table caption=w.attendance_hours_by_position() columns=by_position rows=positions />
        <Table caption=w.attendance_hours_entries() columns=columns rows=entries />
    }
}

/// What the lines come to by something, in the order in which it first appears.
fn sums<K: PartialEq>(lines: &[Line], by: impl Fn(&Line) -> K) -> Vec<(K, i64)> {
    let mut sums: Vec<(K, i64)> = Vec::new();
    for line in lines {
        let key = by(line);
        match sums.iter_mut().find(|(known, _)| *known == key) {
            Some((_, sum)) => *sum += line.minutes,
            None => sums.push((key, line.minutes)),
        }
    }
    sums
}

fn first_of_month(date: NaiveDate) -> NaiveDate {
    date.with_day(1).unwrap_or(date)
}

fn entry(w: Words, line: &Line, act: Option<AnyView>) -> Vec<AnyView> {
    let clock = |at| line.zone.clock(at);
    let came_left = match (line.offsets, line.arrived_at.zip(line.left_at)) {
        (None, Some((came, left))) => w.time_span(clock(came), clock(left)),
        _ => String::new(),
    };
    let weighted = line.present.filter(|present| line.offsets.is_none() && *present != line.minutes);
    let note = match (line.offsets, line.to_confirm) {
        (Some(_), _) if line.note.is_empty() => w.attendance_hours_counted_again().to_owned(),
        (Some(_), _) => w.attendance_hours_correction(&line.note),
        (None, true) => w.attendance_hours_to_confirm().to_owned(),
        (None, false) => match weighted {
            Some(present) => w.attendance_hours_weighted(&w.hours(present), &w.hours(line.minutes)),
            None => line.note.clone(),
        },
    };
    vec![
        view! { <When at=line.date.to_string() text=w.date(line.date) /> }.into_any(),
        line.center.in_language(w.language()).to_owned().into_any(),
        line.position.in_language(w.language()).to_owned().into_any(),
        came_left.into_any(),
        w.hours(line.minutes).into_any(),
        view! { {note} " " {act} }.into_any(),
    ]
}
