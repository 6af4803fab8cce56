//! One shift: everything about it, and taking it, giving it back, or why not.

use super::{choosing, told};
use crate::pages::exchange::Again;
use crate::pages::visit::{Answer, Visit};
use crate::pages::{exchange, paths, sentences};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use chrono::{DateTime, Duration, Utc};
use domain::eligibility::Reason;
use domain::ids::ShiftId;
use domain::rights::May;
use domain::time::Week;
use leptos::prelude::*;
use programme::Error;
use programme::exchange::OnShift;
use programme::shifts::{self, Seen};
use serde::Deserialize;
use words::Words;

/// What the address says besides which shift.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Told {
    pub(super) told: String,
}

pub(super) async fn page(visit: Visit, Path(id): Path<String>, Query(asked): Query<Told>) -> Answer {
    let id: ShiftId = id.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let seen = visit.look(|look| Box::pin(shifts::seen(look, id))).await?;
    if visit.wants_json {
        let offer = &seen.offer;
        return Ok(visit.json(StatusCode::OK, &super::Fact::of(visit.words, offer)));
    }
    let hands = visit.look(|look| Box::pin(programme::exchange::on_shift(look, id))).await?;
    Ok(show(&visit, &seen, hands, &asked.told, &Again::default()))
}

/// The page with what was typed on it, where something is wrong with that.
pub(in crate::pages) async fn again(visit: &Visit, id: ShiftId, again: &Again) -> Answer {
    let seen = visit.look(|look| Box::pin(shifts::seen(look, id))).await?;
    let hands = visit.look(|look| Box::pin(programme::exchange::on_shift(look, id))).await?;
    Ok(show(visit, &seen, hands, "", again))
}

fn show(visit: &Visit, seen: &Seen, hands: OnShift, word: &str, again: &Again) -> Response {
    let w = visit.words;
    let (shift, center) = (&seen.offer.shift, &seen.offer.center);
    let date = shift.date();
    let title = shift.position.names.in_language(w.language()).to_owned();
    let board =
        visit.who().may(May::SeeRosters(shift.at), visit.now).then(|| paths::roster(&center.code, Week::of(date)));
    let could = format!("{}/assign", paths::shift(shift.id));
    let (facts, news, now) = (facts(w, seen), told(w, word), visit.now);
    let (places, taken) = (shift.places.to_string(), shift.taken.to_string());
    let (id, draft, eyebrow) = (shift.id.to_string(), !shift.published, w.day(date));
    let action = action(w, seen, now);
    let sought = hands.hand_over.is_some();
    let hands = exchange::on_shift(w, shift, hands, seen.on_it, again);
    let (faults, status) = (again.faults(), again.status());
    let check_in = checks_in(seen, now).then(|| check_in(w));
    let come = (!sought).then(|| choosing::come(w, seen, now));
    let ballot = choosing::ballot(w, seen, now);
    let (mine, over) = (seen.on_it, shift.period.end() <= now);
    visit.sheet(&title).status(status).layout(Layout::Narrow).back(paths::SHIFTS, w.nav_shifts()).show(move || {
        view! {
            <PageHead title=title eyebrow=eyebrow>
                {mine.then(|| view! { <Tag label=w.shift_yours() news=News::Good /> })}
                {(mine && over).then(|| view! { <Button href=paths::MY_HOURS label=w.nav_my_hours() tone=Tone::Quiet /> })}
            </PageHead>
            <ErrorSummary title=w.error_summary_title() faults=faults />
            {news}
            {draft.then(|| view! { <Banner title=w.shift_draft() /> })}
            <div class="section" data-shift=id data-places=places data-taken=taken>
                <Facts facts=facts />
            </div>
            {check_in}
            {come}
            {ballot}
            {action}
            {hands}
            {board.map(|href| view! {
                <Actions>
                    <Button href=could label=w.roster_could() tone=Tone::Quiet />
                    <Button href=href label=w.shift_board() tone=Tone::Quiet />
                </Actions>
            })}
        }
    })
}

fn facts(w: Words, seen: &Seen) -> Vec<(String, AnyView)> {
    let (shift, center) = (&seen.offer.shift, &seen.offer.center);
    let (start, end) = (shift.period.start(), shift.period.end());
    let span = w.time_span(shift.zone.clock(start), shift.zone.clock(end));
    let when = w.date_and_time(&w.day(shift.date()), &span);
    let length = w.hours(shift.period.minutes());
    let place = center.names.in_language(w.language()).to_owned();
    // A mobile unit stands somewhere else each day
    let there = if shift.details.place.is_empty() { &center.address } else { &shift.details.place };
    let city = if shift.details.place.is_empty() { center.city.as_str() } else { "" };
    let address = [there.as_str(), city];
    let address = address.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(w.list_comma());
    let at = start.format("%Y-%m-%dT%H:%MZ").to_string();
    let mut facts = vec![
        (w.shift_when().to_owned(), view! { <When at=at text=when /> <p class="hint">{length}</p> }.into_any()),
        (w.center_label().to_owned(), view! { {place} <p class="hint"><bdi>{address}</bdi></p> }.into_any()),
        (
            w.shift_places().to_owned(),
            view! {
                {w.shift_places_left(shift.free())}
                <p class="hint">{w.shift_places_taken(shift.taken, shift.places)}</p>
            }
            .into_any(),
        ),
    ];
    if !shift.details.languages.is_empty() {
        let spoken = shift.details.languages.iter().map(|wanted| w.spoken_language(&wanted.language));
        facts.push((w.template_languages().to_owned(), w.list(&spoken.collect::<Vec<_>>()).into_any()));
    }
    if !shift.details.note.is_empty() {
        let note = shift.details.note.clone();
        facts.push((w.template_note().to_owned(), view! { <bdi>{note}</bdi> }.into_any()));
    }
    if let Some(lead) = &seen.lead {
        facts.push((w.shift_lead().to_owned(), view! { <Name name=lead.short() /> }.into_any()));
    }
    facts
}

/// Whether the person may check in about now.
fn checks_in(seen: &Seen, now: DateTime<Utc>) -> bool {
    let early = seen.offer.center.early_minutes.unwrap_or(seen.rules.early_minutes);
    let period = seen.offer.shift.period;
    seen.on_it && period.start() - Duration::minutes(early) <= now && now < period.end()
}

fn check_in(w: Words) -> impl IntoView {
    view! {
        <Section title=w.shift_check_in_title() id="check-in">
            <p>{w.shift_check_in_text()}</p>
            <Actions>
                <Button href=paths::CHECK_IN label=w.nav_check_in() large=true />
            </Actions>
        </Section>
    }
}

fn action(w: Words, seen: &Seen, now: DateTime<Utc>) -> AnyView {
    let shift = &seen.offer.shift;
    let fields = vec![("shift", shift.id.to_string())];
    let until = shift.period.start() - Duration::minutes(seen.rules.release_minutes);
    if seen.on_it {
        return ().into_any();
    }
    if seen.requested {
        return choosing::requested(w, fields);
    }
    if seen.offer.reasons.is_empty() {
        return take(w, seen, fields, until < now);
    }
    let lines = reasons(w, &seen.offer.reasons);
    let doubts = reasons(w, &seen.offer.doubts);
    let more = (!doubts.is_empty()).then(|| {
        view! {
            <p>{w.shift_think_of_too()}</p>
            <ul class="reasons">{doubts}</ul>
        }
    });
    view! {
        <Section title=w.shift_why_not() id="why">
            <ul class="reasons">{lines}</ul>
            {more}
        </Section>
    }
    .into_any()
}

/// Taking it; where there is something to think of, that stands first and the button says so.
fn take(w: Words, seen: &Seen, mut fields: Vec<(&'static str, String)>, is_final: bool) -> AnyView {
    let last = is_final.then(|| view! { <Banner news=News::Warn title=w.shift_take_is_final() /> });
    let doubts = reasons(w, &seen.offer.doubts);
    let asked = seen.offer.doubts.iter().any(Reason::asks_person);
    let think = (!doubts.is_empty()).then(|| {
        view! {
            <Banner news=News::Warn title=w.shift_think_of()>
                <ul class="reasons">{doubts}</ul>
            </Banner>
        }
    });
    let label = match (seen.offer.shift.position.approval, asked) {
        (true, _) => w.shift_ask_this(),
        (false, true) => w.shift_take_anyway(),
        (false, false) => w.shift_take_this(),
    };
    if asked {
        fields.push(("sure", "yes".to_owned()));
    }
    view! {
        <div class="section" id="take">
            {last}
            {think}
            <Form action="/api/shifts/claim" fields=fields>
                <Actions><Button label=label large=true /></Actions>
            </Form>
        </div>
    }
    .into_any()
}

fn reasons(w: Words, reasons: &[Reason]) -> Vec<impl IntoView + use<>> {
    reasons
        .iter()
        .map(|reason| {
            let (sentence, fix) = sentences::reason(w, reason);
            view! { <li>{sentence} " " {fix.map(|(href, label)| view! { <a href=href>{label}</a> })}</li> }
        })
        .collect()
}
