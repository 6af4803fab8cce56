//! The list of open shifts by day, with filters that are links.

use super::{Fact, Rows, told};
use crate::pages::visit::{Answer, Visit};
use crate::pages::{exchange, paths, sentences};
use crate::parts::*;
use axum::extract::Query;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use domain::applications::{DAYS, Part};
use domain::availability::WEEK;
use domain::eligibility::Merit;
use domain::rights::Role;
use domain::time::Week;
use leptos::prelude::*;
use programme::centers;
use programme::shifts::{self, After, Filter, Page};
use serde::Deserialize;
use std::sync::Arc;
use words::Words;

/// The filters as they stand in the address.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    center: String,
    day: String,
    free: String,
    mine: String,
    own: String,
    all: String,
    position: String,
    weekday: String,
    part: String,
    week: String,
    after: String,
    told: String,
    market: String,
}

impl Asked {
    /// The address of the list with these filters.
    fn href(&self) -> String {
        let pairs: Vec<String> = [
            ("mine", &self.mine),
            ("own", &self.own),
            ("all", &self.all),
            ("center", &self.center),
            ("day", &self.day),
            ("free", &self.free),
            ("position", &self.position),
            ("weekday", &self.weekday),
            ("part", &self.part),
            ("week", &self.week),
            ("after", &self.after),
        ]
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
        if pairs.is_empty() { paths::SHIFTS.to_owned() } else { format!("{}?{}", paths::SHIFTS, pairs.join("&")) }
    }
    /// Without what can't be read; so nothing foreign comes back in a link.
    fn cleaned(mut self) -> Self {
        let code = self.center.len() <= 16 && self.center.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        let keep = |text: &mut String, good: bool| {
            if !good {
                text.clear();
            }
        };
        keep(&mut self.center, code);
        let good = domain::time::day(&self.day).is_some();
        keep(&mut self.day, good);
        let good = self.free.parse::<u32>().is_ok();
        keep(&mut self.free, good);
        let code = self.position.len() <= 24 && self.position.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        keep(&mut self.position, code);
        let good = DAYS.contains(&self.weekday.as_str());
        keep(&mut self.weekday, good);
        let good = Part::parse(&self.part).is_some();
        keep(&mut self.part, good);
        let good = Week::parse(&self.week).is_ok();
        keep(&mut self.week, good);
        let good = self.mine == "1";
        keep(&mut self.mine, good);
        let good = self.all == "1" && self.mine.is_empty();
        keep(&mut self.all, good);
        let good = self.own == "1" && self.mine.is_empty() && self.all.is_empty();
        keep(&mut self.own, good);
        let good = After::parse(&self.after).is_some();
        keep(&mut self.after, good);
        self
    }
    /// Whether it asks for nothing that names some shifts rather than others.
    fn is_plain(&self) -> bool {
        [&self.own, &self.all, &self.center, &self.day, &self.free].iter().all(|value| value.is_empty())
    }
}

/// What a list shows when nothing else is asked for: to whoever serves, what fits them. Programs get everything at one's
/// centers, with every reason.
fn fits_alone(visit: &Visit, asked: &Asked) -> bool {
    asked.mine == "1" || (asked.is_plain() && !visit.wants_json && visit.has_any(&[Role::Volunteer]))
}

pub(super) async fn page(visit: Visit, Query(asked): Query<Asked>) -> Answer {
    if asked.market == "1" {
        return exchange::market_page(&visit).await;
    }
    let asked = asked.cleaned();
    let programme = visit.signed_in()?.programme.clone();
    let (wanted, mine) = (asked.clone(), fits_alone(&visit, &asked));
    let page = visit
        .look(|look| {
            Box::pin(async move {
                let center = match wanted.center.as_str() {
                    "" => None,
                    code => Some(centers::by_code(look, code).await?.id),
                };
                let filter = Filter {
                    center,
                    day: domain::time::day(&wanted.day),
                    free: wanted.free.parse().ok(),
                    mine,
                    everywhere: wanted.all == "1",
                    after: After::parse(&wanted.after),
                    position: Some(wanted.position.clone()).filter(|code| !code.is_empty()),
                    weekday: DAYS.iter().position(|day| *day == wanted.weekday),
                    part: Part::parse(&wanted.part),
                    week: Week::parse(&wanted.week).ok(),
                    until: None,
                };
                shifts::open_to(look, &programme, &filter).await
            })
        })
        .await?;
    let next = page.more.map(|after| Asked { after: after.to_string(), ..asked.clone() }.href());
    Ok(if visit.wants_json { facts(&visit, &page, next.as_deref()) } else { show(&visit, page, &asked, mine, next) })
}

fn facts(visit: &Visit, page: &Page, next: Option<&str>) -> Response {
    let rows: Vec<Fact> = page.offers.iter().map(|offer| Fact::of(visit.words, offer)).collect();
    let mut response = visit.json(StatusCode::OK, &rows);
    if let Some(value) = next.and_then(|href| HeaderValue::from_str(&format!("<{href}>; rel=\"next\"")).ok()) {
        response.headers_mut().insert(header::LINK, value);
    }
    response
}

fn show(visit: &Visit, mut page: Page, asked: &Asked, mine: bool, next: Option<String>) -> Response {
    let w = visit.words;
    if mine {
        // What they like stands first within a day
        page.offers.sort_by_key(|o| (o.shift.date(), !o.marks.contains(&Merit::Prefers), o.shift.period.start()));
    }
    let chips = chips(w, &page, asked, mine);
    let (views, sieve) = (super::calendar::views(w, "list"), sieve(w, &page, asked));
    let first = (!asked.after.is_empty())
        .then(|| (Asked { after: String::new(), ..asked.clone() }.href(), w.shift_from_today().to_owned()));
    let next = next.map(|href| (href, w.shift_next_days().to_owned()));
    let news = told(w, &asked.told);
    let lead = if mine { w.shift_fit_lead() } else { w.shift_list_lead() };
    let (now, rows) = (visit.now, Arc::clone(&visit.app.rows));
    visit.sheet(w.nav_shifts()).show(move || {
        view! {
            <PageHead title=w.nav_shifts() lead=lead />
            {news}
            <Tabs label=w.shift_views() ways=views />
            <Chips label=w.shift_filters() ways=chips />
            {sieve}
            {if page.offers.is_empty() { none(w, &page, mine).into_any() } else { days(w, &rows, &page, now).into_any() }}
            <Pager label=w.shift_pages() previous=first next=next />
        }
    })
}

/// Nothing here: what stands in the way most often, each with what mends it, and where there is more to see.
fn none(w: Words, page: &Page, mine: bool) -> impl IntoView + use<> {
    let (title, text) = if mine {
        (w.shift_none_mine_title(), w.shift_none_mine_text())
    } else {
        (w.shift_none_title(), w.shift_none_text())
    };
    let why = page
        .unfit
        .iter()
        .map(|(reason, often)| {
            let (sentence, fix) = sentences::reason(w, reason);
            let fix = fix.map(|(href, label)| view! { " " <a href=href>{label}</a> });
            let often = w.shift_unfit_often(i64::try_from(*often).unwrap_or(i64::MAX));
            view! { <li>{sentence} " " <span class="hint">{often}</span> {fix}</li> }
        })
        .collect::<Vec<_>>();
    let why = (!why.is_empty())
        .then(|| view! { <Section title=w.shift_unfit_title() id="unfit"><ul class="reasons">{why}</ul></Section> });
    let (href, label) = match mine && !page.own.is_empty() {
        true => (format!("{}?own=1", paths::SHIFTS), w.shift_filter_own()),
        false => (format!("{}?all=1", paths::SHIFTS), w.shift_filter_all()),
    };
    let times =
        mine.then(|| view! { <Button href=paths::MY_AVAILABILITY label=w.fix_availability() tone=Tone::Quiet /> });
    view! {
        <Empty title=title text=text icon=Glyph::Calendar>
            <Actions>
                <Button href=href label=label />
                {times}
            </Actions>
        </Empty>
        {why}
    }
}

fn days(w: Words, rows: &Rows, page: &Page, now: chrono::DateTime<chrono::Utc>) -> impl IntoView + use<> {
    page.offers
        .chunk_by(|a, b| a.shift.date() == b.shift.date())
        .map(|offers| {
            let (date, today) = (offers[0].shift.date(), offers[0].shift.zone.date(now));
            let near = w.relative_day(date, today).map(|word| view! { " " <span>{word}</span> });
            view! {
                <section class="day">
                    <h2 class="day-head">{w.day(date)}{near}</h2>
                    {rows.list(w, offers)}
                </section>
            }
        })
        .collect::<Vec<_>>()
}

/// Which position, day of the week and part of a day: a form whose answers stand in the address.
fn sieve(w: Words, page: &Page, asked: &Asked) -> AnyView {
    let mut positions: Vec<(String, String)> =
        page.positions.iter().map(|p| (p.code.clone(), p.names.in_language(w.language()).to_owned())).collect();
    positions.sort_by(|(_, one), (_, other)| words::sorting::compare(one, other, w.language()));
    let chosen = |value: &str, of: &str| value == of;
    let positions: Vec<Choice> = positions
        .into_iter()
        .map(|(code, name)| {
            let on = chosen(&code, &asked.position);
            Choice::new(code, name).chosen(on)
        })
        .collect();
    let days = DAYS
        .iter()
        .enumerate()
        .map(|(n, day)| Choice::new(*day, w.weekday(WEEK[n])).chosen(chosen(day, &asked.weekday)));
    let days = days.collect::<Vec<_>>();
    let parts: Vec<Choice> = [
        (Part::Morning, w.applications_morning()),
        (Part::Afternoon, w.applications_afternoon()),
        (Part::Evening, w.applications_evening()),
    ]
    .into_iter()
    .map(|(part, label)| Choice::new(part.as_str(), label).chosen(part.as_str() == asked.part))
    .collect();
    let kept: Vec<(&'static str, String)> = [
        ("mine", &asked.mine),
        ("own", &asked.own),
        ("all", &asked.all),
        ("center", &asked.center),
        ("day", &asked.day),
        ("free", &asked.free),
        ("week", &asked.week),
    ]
    .into_iter()
    .filter(|(_, value)| !value.is_empty())
    .map(|(name, value)| (name, value.clone()))
    .collect();
    let open = [&asked.position, &asked.weekday, &asked.part].iter().any(|value| !value.is_empty());
    view! {
        <More label=w.shift_sieve() open=open>
            <Form action=paths::SHIFTS method="get" class="inline" fields=kept>
                <Select name="position" label=w.shift_position() choices=positions nothing=w.shift_any() optional=w.optional() />
                <Select name="weekday" label=w.shift_weekday() choices=days nothing=w.shift_any() optional=w.optional() />
                <Select name="part" label=w.shift_part() choices=parts nothing=w.shift_any() optional=w.optional() />
                <Button label=w.search() tone=Tone::Quiet />
            </Form>
        </More>
    }
    .into_any()
}

/// First for whom, then which: each chip leads to the list with just this changed, a chosen one to the list without it.
fn chips(w: Words, page: &Page, asked: &Asked, mine: bool) -> Vec<Way> {
    let on = if mine { "1".to_owned() } else { asked.mine.clone() };
    let start = Asked { after: String::new(), told: String::new(), mine: on, ..asked.clone() };
    let bare = Asked {
        mine: String::new(),
        own: String::new(),
        all: String::new(),
        center: String::new(),
        day: String::new(),
        free: String::new(),
        ..start.clone()
    };
    let flip = |on: bool, word: &str| if on { String::new() } else { word.to_owned() };
    let named = !(asked.center.is_empty() && asked.day.is_empty() && asked.free.is_empty());
    let everywhere = !mine && (asked.all == "1" || page.own.is_empty());
    let mut ways = Vec::new();
    if !page.own.is_empty() {
        let fitting = Asked { mine: "1".to_owned(), ..bare.clone() };
        ways.push(Way::new(w.shift_filter_mine(), fitting.href(), mine && !named));
        let own = Asked { own: "1".to_owned(), ..bare.clone() };
        ways.push(Way::new(w.shift_filter_own(), own.href(), !mine && !everywhere && !named));
    }
    let all = Asked { all: "1".to_owned(), ..bare };
    ways.push(Way::new(w.shift_filter_all(), all.href(), everywhere && !named));
    let foreign = page.offers.first().filter(|_| !asked.center.is_empty()).map(|offer| &offer.center);
    // One center of one's own is all that the list shows anyway
    let mut centers: Vec<_> = page.own.iter().filter(|_| page.own.len() > 1).collect();
    centers.extend(foreign.filter(|c| page.own.iter().all(|own| own.id != c.id)));
    for center in centers {
        let on = asked.center.eq_ignore_ascii_case(&center.code);
        let href = Asked { center: flip(on, &center.code), ..start.clone() }.href();
        ways.push(Way::new(center.names.in_language(w.language()), href, on));
    }
    ways.push(Way::new(w.exchange_market_filter(), format!("{}?market=1", paths::SHIFTS), false));
    if let Some(day) = domain::time::day(&asked.day) {
        ways.push(Way::new(w.day(day), Asked { day: String::new(), ..start.clone() }.href(), true));
    }
    if let Ok(free) = asked.free.parse() {
        ways.push(Way::new(w.shift_filter_free(free), Asked { free: String::new(), ..start }.href(), true));
    }
    ways
}
