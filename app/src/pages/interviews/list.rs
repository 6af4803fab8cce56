//! The slots of a center, week by week.

use super::{Asked, center, decides, hours, name, note, own_centers, told};
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit, see_other};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use chrono::{Days, NaiveTime};
use domain::centers::Center;
use domain::time::Week;
use leptos::prelude::*;
use programme::interviews::{self, Sitting};
use words::Words;

/// On to one's first center.
pub(super) async fn choose(visit: Visit) -> Answer {
    let w = visit.words;
    if let Some(center) = own_centers(&visit).await?.first() {
        return Ok(see_other(&paths::interviews(&center.code)));
    }
    Ok(visit.sheet(w.nav_interviews()).show(move || {
        view! {
            <PageHead title=w.nav_interviews() />
            <Empty title=w.interview_no_center_title() text=w.interview_no_center_text() />
        }
    }))
}

pub(super) async fn page(visit: Visit, Path(code): Path<String>, Query(asked): Query<Asked>) -> Answer {
    let center = center(&visit, code).await?;
    let zone = center.zone;
    let week = Week::parse(&asked.week).unwrap_or_else(|_| Week::of(zone.date(visit.now)));
    let (from, until) = (zone.moment(week.monday(), NaiveTime::MIN), zone.moment(week.next().monday(), NaiveTime::MIN));
    let here = center.clone();
    let (sittings, (waiting, held)) = visit
        .look(move |look| {
            Box::pin(async move {
                let sittings = interviews::sittings(look, &here, from, until).await?;
                Ok((sittings, interviews::waiting(look, &here).await?))
            })
        })
        .await?;
    if visit.wants_json {
        let facts: Vec<_> = sittings.iter().map(|s| &s.slot).collect();
        return Ok(visit.json(StatusCode::OK, &facts));
    }
    let w = visit.words;
    let switch = own_centers(&visit)
        .await?
        .iter()
        .map(|c| PlaceLink { label: name(w, c), href: of_week(&c.code, week), current: c.id == center.id })
        .collect();
    let open = decides(&visit, &center).then(|| format!("{}/open", paths::interviews(&center.code)));
    let sheet_of_day = format!("{}/day", paths::interviews(&center.code));
    let news = told(w, &asked);
    Ok(visit.sheet(w.nav_interviews()).centers(switch).show(move || {
        let lead = w.roster_span(&w.day_short(week.monday()), &w.day_short(week.monday() + Days::new(6)));
        let around = (
            (of_week(&center.code, week.previous()), w.previous_week().to_owned()),
            (of_week(&center.code, week.next()), w.next_week().to_owned()),
        );
        let counts = [
            (waiting > 0).then(|| w.interview_waiting_count(waiting)),
            (held > 0).then(|| w.interview_held_count(held)),
        ];
        let counts = counts.into_iter().flatten().map(|text| view! { <p class="hint">{text}</p> }).collect_view();
        let none = sittings.is_empty();
        view! {
            <PageHead title=w.nav_interviews() eyebrow=name(w, &center) lead=lead>
                <Button
                    label=w.interview_today_button()
                    href=sheet_of_day
                    tone=Tone::Quiet
                    icon=Glyph::People
                />
                {open.map(|href| view! { <Button label=w.interview_open_button() href=href icon=Glyph::Plus /> })}
            </PageHead>
            {news}
            {counts}
            {none
                .then(|| {
                    view! {
                        <Empty title=w.interview_none_title() text=w.interview_none_text() icon=Glyph::Calendar />
                    }
                })}
            {days(w, &center, &sittings)}
            <Pager label=w.nav_interviews() previous=around.0 next=around.1 />
        }
    }))
}

fn of_week(code: &str, week: Week) -> String {
    format!("{}?week={week}", paths::interviews(code))
}

fn days(w: Words, center: &Center, sittings: &[Sitting]) -> AnyView {
    sittings
        .chunk_by(|a, b| center.zone.date(a.slot.period.start()) == center.zone.date(b.slot.period.start()))
        .map(|day| {
            let date = day.first().map(|s| center.zone.date(s.slot.period.start())).unwrap_or_default();
            let rows = day.iter().map(|sitting| row(w, center, sitting)).collect_view();
            let sheet = format!("{}/day?day={date}", paths::interviews(&center.code));
            let link = view! { <a href=sheet>{w.interview_today_button()}</a> };
            view! { <Section title=w.day(date) beside=link.into_any()><List>{rows}</List></Section> }
        })
        .collect_view()
        .into_any()
}

fn row(w: Words, center: &Center, sitting: &Sitting) -> AnyView {
    let slot = &sitting.slot;
    let names: Vec<String> =
        sitting.guests.iter().filter(|guest| guest.state.is_live()).map(|guest| guest.name.short()).collect();
    let guests = (!names.is_empty()).then(|| view! { <br /><strong><bdi>{w.list(&names)}</bdi></strong> });
    let end = if slot.cancelled {
        view! { <Tag label=w.interview_called_off_tag() news=News::Warn /> }.into_any()
    } else {
        w.interview_booked_of(slot.taken, slot.places).into_any()
    };
    view! {
        <Item
            title=hours(w, center.zone, slot.period)
            href=paths::interview_slot(slot.id)
            note=view! { <bdi>{note(w, sitting)}</bdi> {guests} }.into_any()
            end=end
        />
    }
    .into_any()
}
