//! What the islands ask of the browser, as futures and plain values.

use js_sys::{Function, Promise, Reflect};
use leptos::serde_json;
use serde::de::DeserializeOwned;
use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Waits.
pub(super) async fn sleep(time: Duration) {
    let mut begin = |resolve: Function, _: Function| {
        leptos::prelude::set_timeout(
            move || {
                let _ = resolve.call0(&JsValue::NULL);
            },
            time,
        );
    };
    let _ = JsFuture::from(Promise::new(&mut begin)).await;
}

/// The facts behind an address of ours; nothing when they can't be had just now.
pub(super) async fn facts<T: DeserializeOwned>(path: &str) -> Option<T> {
    let headers = web_sys::Headers::new().ok()?;
    headers.set("accept", "application/json").ok()?;
    let init = web_sys::RequestInit::new();
    init.set_headers(&headers);
    let answer = web_sys::window()?.fetch_with_str_and_init(path, &init);
    let answer: web_sys::Response = JsFuture::from(answer).await.ok()?.dyn_into().ok()?;
    if !answer.ok() {
        return None;
    }
    let text = JsFuture::from(answer.text().ok()?).await.ok()?.as_string()?;
    serde_json::from_str(&text).ok()
}

/// Keeps the screen awake while the page is seen, where the browser can; takes and gives back what holds it so.
pub(super) async fn keep_awake(held: Option<JsValue>) -> Option<JsValue> {
    // The browser lets go when the page is hidden
    let still = |lock: &JsValue| Reflect::get(lock, &"released".into()).is_ok_and(|released| released.is_falsy());
    if held.as_ref().is_some_and(still) {
        return held;
    }
    let seen = web_sys::window().and_then(|w| w.document()).map(|d| d.visibility_state());
    if seen != Some(web_sys::VisibilityState::Visible) {
        return None;
    }
    request_wake_lock().await.ok()
}

async fn request_wake_lock() -> Result<JsValue, JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let navigator = Reflect::get(&window, &"navigator".into())?;
    let lock = Reflect::get(&navigator, &"wakeLock".into())?;
    let request: Function = Reflect::get(&lock, &"request".into())?.dyn_into()?;
    let promise: Promise = request.call1(&lock, &"screen".into())?.dyn_into()?;
    JsFuture::from(promise).await
}

/// What became of something that was posted.
pub(super) enum Sent {
    /// It was taken.
    Done(Kept),
    /// It arrived and was not taken.
    Refused,
    /// It did not arrive.
    Lost,
}

/// What a door answers that has kept something.
#[derive(serde::Deserialize)]
pub(super) struct Kept {
    /// When, in a sentence.
    pub(super) saved: String,
}

/// Posts the fields of a form to a door of ours.
pub(super) async fn post(path: &str, body: &str) -> Sent {
    answer_to(path, body).await.unwrap_or(Sent::Lost)
}

async fn answer_to(path: &str, body: &str) -> Option<Sent> {
    let headers = web_sys::Headers::new().ok()?;
    headers.set("accept", "application/json").ok()?;
    headers.set("content-type", "application/x-www-form-urlencoded").ok()?;
    let init = web_sys::RequestInit::new();
    init.set_method("POST");
    init.set_headers(&headers);
    init.set_body(&JsValue::from_str(body));
    let answer = web_sys::window()?.fetch_with_str_and_init(path, &init);
    let answer: web_sys::Response = JsFuture::from(answer).await.ok()?.dyn_into().ok()?;
    let text = JsFuture::from(answer.text().ok()?).await.ok()?.as_string()?;
    Some(match serde_json::from_str(&text) {
        Ok(kept) if answer.ok() => Sent::Done(kept),
        // Too many at once, or the server is just being changed: that passes
        _ if answer.status() == 429 || answer.status() >= 500 => Sent::Lost,
        _ => Sent::Refused,
    })
}

/// Posts the fields of a form to a door of ours: the page that it answers, or why not in a sentence; nothing when it did
/// not arrive.
pub(super) async fn shown(path: &str, body: &str) -> Option<Result<String, String>> {
    let headers = web_sys::Headers::new().ok()?;
    headers.set("accept", "application/json").ok()?;
    headers.set("content-type", "application/x-www-form-urlencoded").ok()?;
    let init = web_sys::RequestInit::new();
    init.set_method("POST");
    init.set_headers(&headers);
    init.set_body(&JsValue::from_str(body));
    let answer = web_sys::window()?.fetch_with_str_and_init(path, &init);
    let answer: web_sys::Response = JsFuture::from(answer).await.ok()?.dyn_into().ok()?;
    let text = JsFuture::from(answer.text().ok()?).await.ok()?.as_string()?;
    if answer.ok() {
        return Some(Ok(text));
    }
    serde_json::from_str::<Why>(&text).ok().map(|why| {
        let reasons = why.reasons.into_iter().map(|reason| reason.message);
        Err(std::iter::once(why.message).chain(reasons).collect::<Vec<_>>().join(" "))
    })
}

/// Why something was not taken.
#[derive(serde::Deserialize)]
struct Why {
    message: String,
    #[serde(default)]
    reasons: Vec<Reason>,
}

/// One of several reasons.
#[derive(serde::Deserialize)]
struct Reason {
    message: String,
}

/// A page of ours as text.
pub(super) async fn page(path: &str) -> Option<String> {
    let answer: web_sys::Response =
        JsFuture::from(web_sys::window()?.fetch_with_str(path)).await.ok()?.dyn_into().ok()?;
    if !answer.ok() {
        return None;
    }
    JsFuture::from(answer.text().ok()?).await.ok()?.as_string()
}

/// The fields of a form as they would be posted.
pub(super) fn fields_of(form: &web_sys::HtmlFormElement) -> Option<String> {
    let fields = web_sys::FormData::new_with_form(form).ok()?;
    let class: Function = Reflect::get(&js_sys::global(), &"URLSearchParams".into()).ok()?.dyn_into().ok()?;
    let encoded = Reflect::construct(&class, &js_sys::Array::of1(&fields)).ok()?;
    // Half a number is none, and it shall not wait in the browser
    let without: Function = Reflect::get(&encoded, &"delete".into()).ok()?.dyn_into().ok()?;
    without.call1(&encoded, &"national_id".into()).ok()?;
    let write: Function = Reflect::get(&encoded, &"toString".into()).ok()?.dyn_into().ok()?;
    write.call0(&encoded).ok()?.as_string()
}

/// Whether the browser knows that there is no network.
pub(super) fn is_offline() -> bool {
    web_sys::window().is_some_and(|window| !window.navigator().on_line())
}
