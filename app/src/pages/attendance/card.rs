//! One's card: today's shifts, the way there, the code for a tablet and what was learned; also without a network.

use super::queue;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use chrono::NaiveDate;
use leptos::prelude::*;
use programme::attendance::card::{self, Card};
use programme::attendance::kiosk;
use programme::centers;
use programme::shifts::MyShift;
use programme::training::Learned;
use serde::Deserialize;
use words::Words;

/// What the button posts.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct PinForm {}

pub(super) async fn page(visit: Visit) -> Answer {
    let (card, names) = visit
        .look(|look| {
            Box::pin(async move {
                let card = card::card(look).await?;
                let mut names = Vec::new();
                for place in &card.places {
                    names.push(centers::find(look, place.center).await?);
                }
                Ok((card, names))
            })
        })
        .await?;
    let w = visit.words;
    let zone = visit.programme()?.zone;
    let today = zone.date(visit.now);
    let Card { name, shifts, places, qr, pin, training } = card;
    let none = shifts.is_empty();
    let shifts = shifts.into_iter().map(|own| shift(w, own)).collect::<Vec<_>>();
    let badges = places
        .iter()
        .zip(&names)
        .map(|(place, center)| (center.names.in_language(w.language()).to_owned(), place.badge.clone()))
        .map(|(center, badge)| view! { <div><dt>{center}</dt><dd><bdi dir="ltr">{badge}</bdi></dd></div> })
        .collect::<Vec<_>>();
    let training = training.into_iter().map(|one| learned(w, one, today)).collect::<Vec<_>>();
    let waiting = queue::waiting(&visit);
    Ok(visit.sheet(w.attendance_card_title()).layout(Layout::Narrow).offline().show(move || {
        view! {
            <PageHead title=w.attendance_card_title() />
            {waiting}
            {none.then(|| view! { <p class="hint">{w.home_no_shift_title()}</p> })}
            {shifts}
            <Actions>
                <Button label=w.attendance_check_in() href=paths::CHECK_IN icon=Glyph::Code />
            </Actions>
            <section class="card-id" aria-labelledby="card-id">
                <h2 id="card-id"><Name name=name /></h2>
                <svg class="card-qr" viewBox=format!("0 0 {0} {0}", qr.size) role="img" aria-label=w.attendance_card_qr()>
                    <path fill="currentColor" d=qr.path></path>
                </svg>
                <p class="muted">{w.attendance_card_text()}</p>
                <dl class="facts">
                    {badges}
                    <div><dt>{w.attendance_card_pin()}</dt><dd><bdi dir="ltr">{pin}</bdi></dd></div>
                </dl>
                <PostButton action="/api/attendance/pin" label=w.attendance_card_new_pin() tone=Tone::Quiet />
            </section>
            {(!training.is_empty())
                .then(|| view! { <Section title=w.training_records_title()><List>{training}</List></Section> })}
        }
    }))
}

/// One shift with the way there.
fn shift(w: Words, own: MyShift) -> AnyView {
    let (period, zone) = (own.shift.period, own.shift.zone);
    let span = w.time_span(zone.clock(period.start()), zone.clock(period.end()));
    let place = &own.shift.details.place;
    let address = if place.is_empty() { own.center.address.clone() } else { place.clone() };
    let facts = vec![
        (w.attendance_shift_label().to_owned(), span.into_any()),
        (w.center_label().to_owned(), own.center.names.in_language(w.language()).to_owned().into_any()),
        (w.attendance_card_address().to_owned(), view! { <span dir="auto">{address}</span> }.into_any()),
        (
            w.attendance_position_label().to_owned(),
            own.shift.position.names.in_language(w.language()).to_owned().into_any(),
        ),
    ];
    view! { <Section title=w.day(own.shift.date())><Facts facts=facts /></Section> }.into_any()
}

fn learned(w: Words, one: Learned, today: NaiveDate) -> AnyView {
    let note = match one.record.valid_until {
        Some(until) if until < today => w.training_lapsed(&w.date(until)),
        Some(until) => w.training_valid_until(&w.date(until)),
        None => w.training_valid_for_ever().to_owned(),
    };
    view! { <Item title=one.course.in_language(w.language()).to_owned() note=note /> }.into_any()
}

/// Another number for the tablet.
pub(super) async fn new_pin(visit: Visit, Typed(_): Typed<PinForm>) -> Answer {
    let outcome = visit.act(|act| Box::pin(kiosk::new_pin(act))).await;
    visit.done(outcome, |()| paths::TODAY.to_owned())
}
