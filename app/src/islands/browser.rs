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
