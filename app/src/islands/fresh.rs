//! A page that keeps itself fresh: it is loaded anew, but never under the hands of whoever is in the middle of something.

use super::browser;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;

/// Loads the page anew every so many seconds, while nothing on it has the focus and nothing is unfolded.
#[island]
pub fn Fresh(
    /// How long what is shown may be old.
    seconds: u64,
) -> impl IntoView {
    Effect::new(move |_| {
        spawn_local(async move {
            loop {
                browser::sleep(Duration::from_secs(seconds)).await;
                if is_at_rest() {
                    let _ = window().location().reload();
                }
            }
        });
    });
    view! { <span hidden></span> }
}

fn is_at_rest() -> bool {
    let busy = document().query_selector("main :focus, main details[open]");
    busy.is_ok_and(|found| found.is_none())
}
