//! A tablet at a center: the page on which people come and go, and the list of tablets for those who run the center.

use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::problem::status_of;
use crate::pages::sentences;
use crate::pages::visit::{Answer, Visit, see_other};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use domain::ids::{AttendanceId, KioskId};
use domain::rights::May;
use leptos::prelude::*;
use programme::attendance::kiosk::{self, Shown};
use programme::people::sessions;
use programme::{Error, centers};
use serde::Deserialize;

/// The tick is shown for so many seconds, then the tablet is ready for the next one.
const SHOWN_SECONDS: u32 = 6;

/// What is shown to the tablet, and what its keepers post.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct KioskForm {
    card: String,
    badge: String,
    pin: String,
    center: String,
    kiosk: String,
    told: String,
}

/// The tablet itself.
pub(super) async fn page(visit: Visit) -> Answer {
    show(&visit, &KioskForm::default(), None).await
}

async fn show(visit: &Visit, form: &KioskForm, no: Option<Error>) -> Answer {
    let w = visit.words;
    let token = visit.tablet().to_owned();
    let center = visit
        .look(move |look| {
            Box::pin(async move {
                match kiosk::of_device(look, &token).await {
                    Ok(found) => Ok(Some(centers::by_code(look, &found.center).await?)),
                    Err(Error::NotFound) => Ok(None),
                    Err(error) => Err(error),
                }
            })
        })
        .await?;
    let Some(center) = center else {
        let sheet = visit.sheet(w.attendance_kiosk_title()).status(StatusCode::NOT_FOUND).layout(Layout::Narrow);
        return Ok(sheet.show(move || {
            view! {
                <PageHead title=w.attendance_kiosk_none_title() lead=w.attendance_kiosk_none_text() />
                <Actions><Button label=w.sign_in() href=paths::SIGN_IN /></Actions>
            }
        }));
    };
    let name = center.names.in_language(w.language()).to_owned();
    let clock = w.time(center.zone.clock(visit.now));
    let status = no.as_ref().map_or(StatusCode::OK, status_of);
    let no = no.map(|error| sentences::error(w, &error));
    let (badge, scanner) = (form.badge.clone(), super::queue::scanner(w, "/check-in/", "/api/attendance/photo"));
    let sheet = visit.sheet(&name).status(status).layout(Layout::Bare).offline();
    Ok(sheet.show(move || {
        view! {
            <div class="kiosk">
                <header class="desk-head">
                    <h1>{name}</h1>
                    <p class="desk-clock"><time>{clock}</time></p>
                </header>
                {no.map(|text| view! { <Banner news=News::Warn title=text /> })}
                <div class="kiosk-ways">
                    <section class="stack">
                        <h2>{w.attendance_kiosk_card()}</h2>
                        <p>{w.attendance_kiosk_card_text()}</p>
                        {scanner}
                        <form method="post" action="/api/kiosk/pass" id="kiosk-card">
                            <input type="hidden" name="card" />
                        </form>
                    </section>
                    <section class="stack">
                        <h2>{w.attendance_kiosk_badge()}</h2>
                        <Form action="/api/kiosk/pass">
                            <Field name="badge" label=w.attendance_kiosk_badge_label() value=badge width=16 />
                            <Field
                                name="pin"
                                label=w.attendance_card_pin()
                                kind="password"
                                inputmode="numeric"
                                autocomplete="off"
                                maxlength=8
                                width=8
                            />
                            <Actions><Button label=w.attendance_kiosk_go() large=true /></Actions>
                        </Form>
                    </section>
                </div>
            </div>
        }
    }))
}

/// Somebody comes or goes.
pub(super) async fn pass(visit: Visit, Typed(form): Typed<KioskForm>) -> Answer {
    let shown = if form.card.is_empty() {
        Shown::Badge { badge: form.badge.clone(), pin: form.pin.clone() }
    } else {
        Shown::Card(form.card.clone())
    };
    match kiosk::pass(&visit.app.service, visit.tablet(), shown).await {
        Err(error @ Error::Refused(_)) if !visit.wants_json => show(&visit, &form, Some(error)).await,
        outcome => visit.done(outcome, |stay| paths::kiosk_done(stay.attendance)),
    }
}

/// The tick, for a few seconds, at the tablet at which it happened.
pub(super) async fn done(visit: Visit, Path(id): Path<String>) -> Answer {
    let id: AttendanceId = id.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let token = visit.tablet().to_owned();
    let (stay, name) = visit.look(move |look| Box::pin(async move { kiosk::stay(look, &token, id).await })).await?;
    let w = visit.words;
    let clock = |at| w.time(stay.zone.clock(at));
    let (title, time) = match stay.left_at {
        Some(left) => (w.attendance_out_title(), clock(left)),
        None => (w.attendance_in_title(), clock(stay.arrived_at)),
    };
    let position = stay.position.in_language(w.language()).to_owned();
    let mut response = visit.sheet(title).layout(Layout::Bare).show(move || {
        view! {
            <div class="arrived good" role="status">
                <h1>{title}</h1>
                <p class="arrived-time"><time>{time}</time></p>
                <p class="arrived-name"><bdi>{name}</bdi></p>
                <p class="arrived-what">{position}</p>
                <Actions>
                    <Button label=w.attendance_kiosk_next() href=paths::KIOSK />
                </Actions>
            </div>
        }
    });
    if let Ok(value) = HeaderValue::from_str(&format!("{SHOWN_SECONDS}; url={}", paths::KIOSK)) {
        response.headers_mut().insert(HeaderName::from_static("refresh"), value);
    }
    Ok(response)
}

/// The tablets of a center.
pub(super) async fn list(visit: Visit, Path(code): Path<String>, Query(form): Query<KioskForm>) -> Answer {
    let (center, tablets) = visit
        .look(|look| {
            Box::pin(async move {
                let center = centers::by_code(look, &code).await?;
                let tablets = kiosk::of_center(look, &center).await?;
                Ok((center, tablets))
            })
        })
        .await?;
    let w = visit.words;
    let may = visit.who().may(May::RecordAttendance(center.at()), visit.now);
    let name = center.names.in_language(w.language()).to_owned();
    let rows = tablets
        .into_iter()
        .map(|tablet| {
            let when = |at| w.date_and_time(&w.date(center.zone.date(at)), &w.time(center.zone.clock(at)));
            let title = w.attendance_kiosk_since(&when(tablet.made_at));
            let says = w.attendance_kiosk_end_says(&when(tablet.made_at));
            let fields = vec![("kiosk", tablet.id.to_string()), ("center", center.code.clone())];
            let end = may.then(|| {
                let label = w.attendance_kiosk_end();
                view! {
                    <PostButton action="/api/attendance/kiosk-end" fields=fields label=label says=says tone=Tone::Quiet />
                }
                .into_any()
            });
            let note = w.attendance_kiosk_until(&when(tablet.ends_at));
            match end {
                Some(end) => view! { <Item title=title note=note end=end acts=true /> }.into_any(),
                None => view! { <Item title=title note=note /> }.into_any(),
            }
        })
        .collect::<Vec<_>>();
    let ended = form.told == "ended";
    let open = may.then(|| {
        let fields = vec![("center", center.code.clone())];
        view! { <PostButton action="/api/attendance/kiosk" fields=fields label=w.attendance_kiosk_open() /> }
    });
    let none = rows.is_empty();
    let sheet = visit.sheet(w.attendance_kiosk_list()).layout(Layout::Narrow);
    Ok(sheet.back(&paths::now(&center.code), &w.attendance_now_title(&name)).show(move || {
        view! {
            <PageHead title=w.attendance_kiosk_list() lead=w.attendance_kiosk_lead() />
            {ended.then(|| view! { <Banner news=News::Good title=w.attendance_kiosk_told_ended() /> })}
            {none.then(|| view! { <p class="hint">{w.attendance_kiosk_nothing()}</p> })}
            <List>{rows}</List>
            {open}
        }
    }))
}

/// Makes this very device a tablet of the center. Whoever did it is signed out of it: nobody finds their menu there.
pub(super) async fn open(visit: Visit, Typed(form): Typed<KioskForm>) -> Answer {
    let session = visit.signed_in()?.sign_in;
    let code = form.center;
    let outcome = visit
        .act(move |act| {
            let code = code.clone();
            Box::pin(async move {
                let center = centers::by_code(act, &code).await?;
                let opened = kiosk::open(act, &center).await?;
                sessions::sign_out(act, session).await?;
                Ok(opened)
            })
        })
        .await;
    let (_, token) = outcome.map_err(|error| visit.problem(error))?;
    let response = visit.with_session(see_other(paths::KIOSK), None);
    Ok(visit.with_tablet(response, &token))
}

/// Ends a tablet.
pub(super) async fn end(visit: Visit, Typed(form): Typed<KioskForm>) -> Answer {
    let outcome = match form.kiosk.parse::<KioskId>() {
        Err(_) => Err(Error::NotFound),
        Ok(id) => visit.act(move |act| Box::pin(kiosk::end(act, id))).await,
    };
    visit.done(outcome, |center| format!("{}?told=ended", paths::kiosks(center)))
}
