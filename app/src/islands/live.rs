//! A board that lives: whatever changes is shown within a second. The line may break and come back, the device may sleep.

use super::browser;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::JsCast;
use leptos::wasm_bindgen::closure::Closure;
use leptos::web_sys::{self, DomParser, EventSource, MessageEvent, SupportedType, VisibilityState};
use std::time::Duration;

/// How long nothing may be heard before the line counts as broken.
const SILENCE: u32 = 30;
/// How often that is looked at, in seconds.
const EVERY: u32 = 3;

/// Keeps the board of the page as fresh as its source tells, but never under the hands of whoever is in the middle of
/// something.
#[island]
pub fn Live(
    /// Where the news come from.
    source: String,
    /// What is said while the line is down.
    down: String,
) -> impl IntoView {
    let (silent, set_silent) = signal(0_u32);
    let (stale, set_stale) = signal(false);
    Effect::new(move |_| {
        let source = source.clone();
        spawn_local(async move {
            let mut line: Option<EventSource> = None;
            let heard = Closure::<dyn Fn(MessageEvent)>::new(move |_: MessageEvent| set_silent.set(0));
            let changed = Closure::<dyn Fn(MessageEvent)>::new(move |_: MessageEvent| {
                set_silent.set(0);
                set_stale.set(true);
            });
            loop {
                let broken = silent.get_untracked() >= SILENCE || line.is_none();
                let seen = document().visibility_state() == VisibilityState::Visible;
                if broken && seen {
                    line = open(&source, line.take(), &heard, &changed);
                    // What was missed meanwhile is asked for at once
                    set_stale.set(silent.get_untracked() >= SILENCE);
                    set_silent.set(0);
                }
                for _ in 0..EVERY * 5 {
                    if stale.get_untracked() && is_at_rest() && renew().await {
                        set_stale.set(false);
                    }
                    browser::sleep(Duration::from_millis(200)).await;
                }
                set_silent.update(|seconds| *seconds += EVERY);
            }
        });
    });
    view! {
        <p class="live-down" role="status">
            {move || if silent.get() > 15 { down.clone() } else { String::new() }}
        </p>
    }
}

/// Begins to listen; an older line is closed.
fn open(
    source: &str,
    before: Option<EventSource>,
    heard: &Closure<dyn Fn(MessageEvent)>,
    changed: &Closure<dyn Fn(MessageEvent)>,
) -> Option<EventSource> {
    if let Some(before) = before {
        before.close();
    }
    let line = EventSource::new(source).ok()?;
    line.add_event_listener_with_callback("alive", heard.as_ref().unchecked_ref()).ok()?;
    line.add_event_listener_with_callback("changed", changed.as_ref().unchecked_ref()).ok()?;
    Some(line)
}

/// Whether nobody is in the middle of something on the board.
fn is_at_rest() -> bool {
    let busy = document().query_selector("#live :focus, #live details[open]");
    busy.is_ok_and(|found| found.is_none())
}

/// Takes the board from the page as it is now; whether that worked.
async fn renew() -> bool {
    let Ok(address) = window().location().href() else { return false };
    let Some(text) = browser::page(&address).await else { return false };
    let parsed = DomParser::new().and_then(|parser| parser.parse_from_string(&text, SupportedType::TextHtml));
    let fresh = parsed.ok().and_then(|page| page.get_element_by_id("live"));
    let board: Option<web_sys::Element> = document().get_element_by_id("live");
    let (Some(fresh), Some(board)) = (fresh, board) else { return false };
    board.replace_with_with_node_1(&fresh).is_ok()
}
