//! Centers as everybody sees them: the list, and the facts of one.

mod days;

use crate::pages::admin::lists;
use crate::pages::doors::{Doors, Pass};
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::Path;
use axum::http::StatusCode;
use chrono::Days;
use domain::centers::{Center, Holiday, Hours};
use domain::rights::May;
use domain::time::Week;
use leptos::prelude::*;
use programme::centers::lists::List as Kept;
use programme::centers::{self, form::WEEK};
use words::Words;

/// So many days ahead the stops of a mobile unit are told.
const STOPS_DAYS: u64 = 14;

pub(super) fn doors(doors: Doors) -> Doors {
    doors.get("/centers", Pass::SignedIn, list).get("/centers/{code}", Pass::Anyone, one)
}

async fn list(visit: Visit) -> Answer {
    let (w, programme) = (visit.words, visit.programme()?.id);
    let all = visit.look(|look| Box::pin(centers::of_programme(look, programme))).await?;
    if visit.wants_json {
        return Ok(visit.json(StatusCode::OK, &all));
    }
    let holidays = visit.look(|look| Box::pin(centers::holidays(look, programme))).await?;
    let rows: Vec<AnyView> = all.iter().map(|center| row(&visit, center, &holidays)).collect();
    Ok(visit.sheet(w.nav_centers()).show(move || {
        let none = rows.is_empty().then(|| {
            view! { <Empty title=w.center_none_title() text=w.center_none_text() icon=Glyph::Building /> }
        });
        view! {
            <PageHead title=w.nav_centers() lead=w.center_lead() />
            {none}
            <List label=w.nav_centers()>{rows}</List>
        }
    }))
}

fn row(visit: &Visit, center: &Center, holidays: &[Holiday]) -> AnyView {
    let w = visit.words;
    let mut note = vec![w.center_kind(center.kind).to_owned()];
    note.extend((!center.city.is_empty()).then(|| center.city.clone()));
    note.extend(center.services.map(|services| w.center_services_count(services)));
    note.push(today(w, center, holidays, visit));
    let name = center.names.in_language(w.language()).to_owned();
    let end = staff_ways(visit, center, true);
    view! {
        <Item
            title=view! { <bdi>{name}</bdi> }.into_any()
            href=paths::center(&center.code)
            note=note.join(" · ")
            end=view! { <Actions inline=true>{end}</Actions> }.into_any()
            acts=true
        />
    }
    .into_any()
}

/// Whether it is open today, and when.
fn today(w: Words, center: &Center, holidays: &[Holiday], visit: &Visit) -> String {
    let date = center.zone.date(visit.now);
    match Hours::of(center, holidays).on(date) {
        Ok(None) => w.center_hours_unknown().to_owned(),
        Err(_) => w.center_closed_today().to_owned(),
        Ok(Some(spans)) => {
            let spans: Vec<String> = spans.into_iter().map(|(from, until)| w.time_span(from, until)).collect();
            w.center_open_today(&w.list(&spans))
        }
    }
}

/// The links of staff: board, now, desk. In a list, their names say the center too.
fn staff_ways(visit: &Visit, center: &Center, in_list: bool) -> Vec<AnyView> {
    let (w, who) = (visit.words, visit.who());
    let name = center.names.in_language(w.language());
    let link = |label: &str, href: String| {
        let says = if in_list { format!("{label}: {name}") } else { label.to_owned() };
        view! { <Button tone=Tone::Quiet label=label.to_owned() href=href says=says /> }.into_any()
    };
    let mut ways = Vec::new();
    if who.may(May::SeeRosters(center.at()), visit.now) {
        let week = Week::of(center.zone.date(visit.now));
        ways.push(link(w.center_board(), paths::roster(&center.code, week)));
    }
    if who.may(May::SeeAttendance(center.at()), visit.now) {
        ways.push(link(w.nav_now(), paths::now(&center.code)));
        ways.push(link(w.nav_desk(), paths::desk(&center.code)));
    }
    if !in_list && who.may(May::ManageRosters(center.at()), visit.now) {
        ways.push(link(w.center_lists_label(), lists::path(&center.code, Kept::Closed)));
    }
    if !in_list && who.may(May::ManagePlacements(center.at()), visit.now) {
        ways.push(link(w.recognition_title(), crate::pages::recognition::path(&center.code)));
    }
    if !in_list && who.may(May::ManageCenters(center.programme), visit.now) {
        ways.push(link(w.center_edit(), paths::admin_center(&center.code)));
    }
    ways
}

async fn one(visit: Visit, Path(code): Path<String>) -> Answer {
    let (center, holidays, stops) = visit
        .look(|look| {
            Box::pin(async move {
                let center = centers::by_code(look, &code).await?;
                let holidays = centers::hours(look, &center).await?;
                let today = center.zone.date(look.now());
                let stops = centers::stops(look, center.id, today, today + Days::new(STOPS_DAYS)).await?;
                Ok((center, holidays, stops))
            })
        })
        .await?;
    if visit.wants_json {
        return Ok(visit.json(StatusCode::OK, &center));
    }
    let w = visit.words;
    let name = center.names.in_language(w.language()).to_owned();
    let facts = facts(w, &center);
    let hours: Vec<(String, AnyView)> = WEEK
        .iter()
        .map(|weekday| {
            let spans: Vec<String> =
                center.opening.iter().filter(|o| o.weekday == *weekday).map(|o| w.time_span(o.open, o.close)).collect();
            let text = if spans.is_empty() { w.center_closed().to_owned() } else { w.list(&spans) };
            (w.weekday(*weekday), text.into_any())
        })
        .collect();
    let days = days::coming(w, &center, &holidays, &stops, center.zone.date(visit.now));
    let (ways, today, known) =
        (staff_ways(&visit, &center, false), today(w, &center, &holidays, &visit), !center.opening.is_empty());
    let back = visit.member.is_some().then_some((paths::CENTERS, w.nav_centers()));
    let mut sheet = visit.sheet(&name).public(&format!("{name}. {today}"));
    if let Some((href, label)) = back {
        sheet = sheet.back(href, label);
    }
    let visitor = visit.member.is_none();
    Ok(sheet.show(move || {
        view! {
            <PageHead title=view! { <bdi>{name}</bdi> }.into_any() lead=today>{ways}</PageHead>
            <Facts facts=facts />
            {known.then(|| view! { <Section title=w.center_hours()><Facts facts=hours /></Section> })}
            {days}
            {visitor.then(|| view! { <Actions><Button label=w.center_apply() href=paths::APPLY /></Actions> })}
        }
    }))
}

fn facts(w: Words, center: &Center) -> Vec<(String, AnyView)> {
    let mut facts = vec![(w.center_kind_label().to_owned(), w.center_kind(center.kind).into_any())];
    let mut text = |label: &str, text: String| {
        if !text.is_empty() {
            facts.push((label.to_owned(), view! { <bdi>{text}</bdi> }.into_any()));
        }
    };
    text(w.center_city(), center.city.clone());
    text(w.address_label(), center.address.clone());
    text(w.center_institutions(), center.institutions.map(|n| w.number(n)).unwrap_or_default());
    text(w.center_services(), center.services.map(|n| w.number(n)).unwrap_or_default());
    text(w.center_event_days(), center.runs.map(|(from, until)| lists::days(w, from, until)).unwrap_or_default());
    text(w.center_zone(), center.zone.name().to_owned());
    facts
}
