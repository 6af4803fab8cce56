//! What a check-in page holds for phones without a network: what is not sent yet, the screen of what was kept, the field
//! for a code, and the camera. The module `app/offline/page.js` brings them to life; without it they stay hidden.

use super::scans::owner;
use crate::pages::visit::Visit;
use crate::parts::*;
use domain::attendance::ScanState;
use leptos::prelude::*;
use programme::attendance::MyScan;
use words::Words;

/// What this phone has not sent yet, and the screen of what was just kept.
pub(in crate::pages) fn waiting(visit: &Visit) -> AnyView {
    let w = visit.words;
    let owner = owner(visit);
    let name = visit.member.as_ref().map(|member| member.person.name.short()).unwrap_or_default();
    view! {
        <ul class="queue-said" id="queue-said" role="status" hidden></ul>
        <section
            class="banner warn queue"
            id="queue"
            data-owner=owner
            data-in=w.attendance_queue_in()
            data-out=w.attendance_queue_out()
            hidden
        >
            <div class="banner-text">
                <h2 class="banner-title">{w.attendance_queue_title()}</h2>
                <ul role="list"></ul>
                <p>{w.attendance_queue_text()}</p>
                <p data-others hidden>{w.attendance_queue_others()}</p>
                <button class="button quiet" type="button">{w.attendance_queue_now()}</button>
            </div>
        </section>
        <div class="arrived waiting" id="kept" role="status" hidden>
            <h2 tabindex="-1">{w.attendance_queue_kept_title()}</h2>
            <p class="arrived-time"><time></time></p>
            <p class="arrived-name"><Name name=name /></p>
            <p class="arrived-note">{w.attendance_queue_kept_text()}</p>
            <Actions>
                <Button label=w.attendance_card_link() href=crate::pages::paths::TODAY />
            </Actions>
        </div>
    }
    .into_any()
}

/// The field for a code where there is no network: it is kept, to come or to leave.
pub(super) fn without(w: Words) -> AnyView {
    view! {
        <form class="stack" id="without" data-wrong=w.attendance_offline_wrong() hidden>
            <h2>{w.attendance_offline_title()}</h2>
            <p>{w.attendance_queue_text()}</p>
            <div class="field">
                <label for="kept-token">{w.attendance_offline_code()}</label>
                <input class="control" type="text" name="token" id="kept-token" autocomplete="off" dir="ltr" required />
            </div>
            <Actions>
                <Button label=w.attendance_check_in() name="kind" value="in" />
                <Button label=w.attendance_check_out() tone=Tone::Quiet name="kind" value="out" />
            </Actions>
        </form>
    }
    .into_any()
}

/// The camera within the page, for whom it can be had; what it reads leads to the address that begins so. `reader` is the
/// door that reads pictures for browsers that can't.
pub(in crate::pages) fn scanner(w: Words, to: &'static str, reader: &'static str) -> AnyView {
    view! {
        <div
            class="scanner"
            id="scanner"
            data-to=to
            data-reader=reader
            data-looking=w.attendance_scan_looking()
            data-none=w.attendance_scan_none()
            hidden
        >
            <button class="button large" type="button"><Icon glyph=Glyph::Code />{w.attendance_scan_open()}</button>
            <video class="scanner-view" playsinline muted hidden></video>
            <button class="button quiet" type="button" hidden>{w.attendance_scan_stop()}</button>
            <p role="status"></p>
        </div>
    }
    .into_any()
}

/// A photo of the code, for browsers without a camera in the page.
pub(super) fn photo(w: Words) -> AnyView {
    view! {
        <form class="stack" method="post" action="/api/attendance/photo" enctype="multipart/form-data">
            <div class="field">
                <label for="photo">{w.attendance_scan_photo()}</label>
                <input class="control" type="file" name="photo" id="photo" accept="image/*" capture="environment" required />
            </div>
            <Actions>
                <Button label=w.attendance_scan_photo_do() tone=Tone::Quiet />
            </Actions>
        </form>
    }
    .into_any()
}

/// Whoever signs out with scans that are not sent yet is asked first.
pub(super) fn leaving(w: Words) -> AnyView {
    let action = "/api/account/sign-out?anyway=1";
    view! {
        <Banner news=News::Warn title=w.attendance_leaving_title()>
            <p>{w.attendance_leaving_text()}</p>
            <PostButton action=action label=w.attendance_leaving_anyway() tone=Tone::Quiet />
        </Banner>
    }
    .into_any()
}

/// One's own scans that somebody looks at, or has looked at.
pub(super) fn looked_at(w: Words, scans: Vec<MyScan>) -> Option<AnyView> {
    if scans.is_empty() {
        return None;
    }
    let rows = scans
        .into_iter()
        .map(|scan| {
            let (date, clock) = (scan.zone.date(scan.shown_at), scan.zone.clock(scan.shown_at));
            let note = format!("{} · {}", scan.center.in_language(w.language()), w.doubt(scan.doubt));
            let (label, news) = match scan.state {
                ScanState::Open => (w.attendance_scans_mine_open().to_owned(), News::Info),
                ScanState::Accepted => (w.attendance_scans_mine_accepted().to_owned(), News::Good),
                ScanState::Declined => (w.attendance_scans_mine_declined(&scan.answer), News::Warn),
            };
            let end = view! { <Tag label=label news=news /> }.into_any();
            view! { <Item title=w.date_and_time(&w.date(date), &w.time(clock)) note=note end=end /> }
        })
        .collect::<Vec<_>>();
    Some(view! { <Section title=w.attendance_scans_mine_title()><List>{rows}</List></Section> }.into_any())
}
